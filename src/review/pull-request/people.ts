import type { Config } from '../settings/config.ts';

/** A person's role on the repository, the weakest first. Custom roles count as the one they are built on. */
export const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
/** A member of `roles`. */
export type Role = (typeof roles)[number];

/** Looks up a role; rejects when the host does not say. */
export type PermissionOf = (login: string) => Promise<Role>;

/** Who is asked about, and by which rules of base. */
export interface PeopleRequest {
  readonly permissionOf: PermissionOf;
  readonly config: Config['acceptance'];
  readonly author: string;
  readonly contributors?: readonly string[];
}

/** People whose permission is looked up for one review; a conversation of more does not cost more. */
export const peopleMax = 50;

/** Is it `wanted` or more? */
export function hasRole(role: Role, wanted: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(wanted);
}

/** Who may decide, by the configuration on base and the permissions of now. Each person is looked up once. */
export function peopleOf({ permissionOf, config, author, contributors = [] }: PeopleRequest): {
  /** One clause; undefined when the person may accept. */
  readonly whyNotAccept: (login: string) => Promise<string | undefined>;
  /** Anybody with the permission: revoking only makes the gate stricter. In doubt yes. */
  readonly mayRevoke: (login: string) => Promise<boolean>;
} {
  const known = new Map<string, Promise<Role | 'unknown'>>();
  const roleOf = (login: string): Promise<Role | 'unknown'> => {
    const key = login.toLowerCase();
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= peopleMax) return Promise.resolve('unknown');
    const role = permissionOf(login).catch((): 'unknown' => 'unknown');
    known.set(key, role);
    return role;
  };
  const includes = (list: readonly string[], login: string): boolean => list.some((one) => one.toLowerCase() === login.toLowerCase());
  return {
    async whyNotAccept(login) {
      if (!config.authorMayAccept && includes([author], login)) return 'the author of a pull request does not accept its findings';
      if (!config.authorMayAccept && includes(contributors, login))
        return 'who wrote commits of a pull request does not accept its findings';
      if (config.users.length > 0 && !includes(config.users, login)) return `the configuration on base does not name ${login}`;
      const role = await roleOf(login);
      if (role === 'unknown') return `the permission of ${login} could not be looked up`;
      return hasRole(role, config.permission) ? undefined : `${login} has the permission "${role}", and "${config.permission}" is needed`;
    },
    async mayRevoke(login) {
      const role = await roleOf(login);
      return role === 'unknown' || hasRole(role, config.permission);
    },
  };
}
