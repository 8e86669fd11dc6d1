import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { boundIn, symbolicText } from '../binding.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { managed } from '../evaluated-code.ts';
import { attribute, members } from '../fact.ts';
import { perCode } from '../per-code.ts';

/** A role that something works with: a function, an instance by its profile, whoever signs in to a pool of identities. */
export interface WorkingRole {
  /** The way to the attribute, which tells several of one thing apart. */
  readonly path: string;
  readonly value: Value;
  /** As the code writes it, where that is one text. */
  readonly text: string | undefined;
  /** Absent where the code does not declare it. */
  readonly role: Resource | undefined;
}

/** What of IAM names a role says what that may do; only a profile hands it on. */
const workers = /^(?:aws_(?!iam_|ssoadmin_)|aws_iam_instance_profile$|AWS::(?!IAM::|SSO::)|AWS::IAM::InstanceProfile$)/u;
const roleKey = /(?:^|_)roles?(?:_arn)?$|(?:^|[a-z])Roles?(?:A[Rr][Nn])?$|(?:^|_)instance_profile$|InstanceProfile$/u;
const blockKeys = ['name', 'arn', 'Name', 'Arn'];
const depthMax = 4;

/** Every role that a resource of the code says it works with. */
export function workingRoles({ attributes, type, root, mode }: Resource, code: EvaluatedCode): readonly WorkingRole[] {
  if (mode !== 'managed' || !workers.test(type)) return [];
  return valuesIn(attributes, '', 0).map(({ path, value }) => ({
    path,
    value,
    text: symbolicText(value),
    role: roleOf(value, root, code),
  }));
}

interface Place {
  readonly path: string;
  readonly value: Value;
}

function valuesIn(from: Value, path: string, depth: number): readonly Place[] {
  if (depth > depthMax) return [];
  if (from.kind === 'list')
    return from.items.flatMap((item, at) => valuesIn(item, from.items.length === 1 ? path : `${path}[${at}]`, depth));
  if (from.kind !== 'map') return [];
  return [...from.entries].flatMap(([key, value]) => {
    const place = path === '' ? key : `${path}.${key}`;
    return roleKey.test(key) ? namesIn(value, place) : valuesIn(value, place, depth + 1);
  });
}

/** One name, several, one under each key, or a block that has it. */
function namesIn(value: Value, path: string): readonly Place[] {
  if (value.kind === 'null') return [];
  if (value.kind === 'list') return value.items.flatMap((item, at) => namesIn(item, value.items.length === 1 ? path : `${path}[${at}]`));
  if (value.kind !== 'map') return [{ path, value }];
  const [named] = blockKeys.flatMap((key) => attribute(value, key) ?? []);
  return named === undefined ? [...value.entries].flatMap(([key, one]) => namesIn(one, `${path}.${key}`)) : [{ path, value: named }];
}

const finders = perCode((code) => ({
  role: boundIn(managed(code, 'aws_iam_role', 'AWS::IAM::Role'), nameOf),
  profile: boundIn(managed(code, 'aws_iam_instance_profile', 'AWS::IAM::InstanceProfile'), nameOf),
}));

function roleOf(value: Value, root: string, code: EvaluatedCode): Resource | undefined {
  const find = finders(code);
  const [role] = find.role(value, root);
  if (role !== undefined) return role;
  const [profile] = find.profile(value, root);
  const named = ['role', 'Roles'].flatMap((name) => members(attribute(profile?.attributes, name)).items);
  return named.flatMap((one) => find.role(one, root))[0];
}

function nameOf({ attributes }: Resource): readonly (Value | undefined)[] {
  return ['name', 'RoleName', 'InstanceProfileName'].map((name) => attribute(attributes, name));
}
