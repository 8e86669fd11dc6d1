import { lineRange } from '../../core/location.ts';
import type { CodeOwners } from '../sources/code-owners.ts';
import type { Practice, Sign } from './practice.ts';

/** Teams and people that are there for security, by their names. */
const security =
  /(?:^|[@/._-])(?:app|info|dev|cloud|product|platform|cyber)?sec(?:urity|ops|dev|eng)?(?:$|[@/._-])|[ce]sirt|psirt|guardians?$|compliance|privacy/iu;

/** Is this owner there for security, by the name? */
export function isSecurityOwner(owner: string): boolean {
  return security.test(owner);
}

/** Owners of security, and work that is spread over several teams, as a file of code owners shows them. */
export function ownershipSigns({ path, rules }: CodeOwners): readonly Sign[] {
  const sign = (practice: Practice, what: string, line: number): Sign => ({
    root: '.',
    address: path,
    practice,
    what,
    at: { path, range: lineRange(line) },
  });
  const ofSecurity = rules.filter(({ owners }) => owners.some(isSecurityOwner));
  const teams = new Set(rules.flatMap(({ owners }) => owners));
  const [first] = rules;
  return [
    ...ofSecurity.map(({ pattern, owners, line }) => sign('security owner', `${owners.join(' ')} for ${pattern}`, line)),
    ...ofSecurity.slice(0, 1).map(({ owners, line }) => sign('security champion', owners.join(' '), line)),
    ...(teams.size > 1 && first !== undefined ? [sign('shared ownership', `${teams.size} owners in ${path}`, first.line)] : []),
  ];
}
