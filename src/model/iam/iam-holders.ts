import { addressAsWritten, asWritten } from '../../core/as-written.ts';
import type { Resource } from '../../core/resource.ts';
import { possibleValues } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { boundIn, symbolicText } from '../binding.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, firstAttribute, membersAndRest } from '../fact.ts';
import { perCode } from '../per-code.ts';

/** An identity that holds documents. */
export interface Holder {
  readonly key: string;
  /** The identity, where the code declares it. */
  readonly resource?: Resource;
  /** What the code calls one that it does not declare: `role app`. */
  readonly name?: string;
}

/** Identities that an attribute names, each with the value that names it. */
export interface NamedHolder extends Holder {
  readonly value: Value;
}

export function holderKey(resource: Resource): string {
  return `${resource.root}\n${resource.address}`;
}

/** Whom an attribute of the resource names; the attribute's name says what they are: `role`, `Users`, `group_name`. */
export function namedHolders(resource: Resource, name: string, code: EvaluatedCode): readonly NamedHolder[] {
  return valuesOf(resource, [name])
    .flatMap(possibleValues)
    .flatMap((value) => holderBy(value, name, resource, code).map((holder) => ({ ...holder, value })));
}

/** One value or the members of a list; what is not known, such as a reference, is a value too. */
export function valuesOf(resource: Resource, path: readonly string[]): readonly Value[] {
  return membersAndRest(attribute(resource.attributes, ...path));
}

interface KindOfHolder {
  /** How the attributes that name one begin. */
  readonly word: RegExp;
  readonly types: readonly string[];
  /** Those of the code that a value names. */
  readonly declaredIn: (code: EvaluatedCode) => ReturnType<typeof boundIn>;
}

const kindsOfHolders: readonly KindOfHolder[] = [
  { word: /^role/iu, types: ['aws_iam_role', 'AWS::IAM::Role'] },
  { word: /^user/iu, types: ['aws_iam_user', 'AWS::IAM::User'] },
  { word: /^permission_?set/iu, types: ['aws_ssoadmin_permission_set', 'AWS::SSO::PermissionSet'] },
  { word: /^group/iu, types: ['aws_iam_group', 'AWS::IAM::Group'] },
].map((kind) => ({ ...kind, declaredIn: perCode((code) => boundIn(managed(code, ...kind.types), namesOf)) }));

function namesOf({ attributes }: Resource): readonly (Value | undefined)[] {
  return ['name', 'RoleName', 'UserName', 'GroupName'].map((key) => attribute(attributes, key));
}

function holderBy(value: Value, name: string, { root }: Resource, code: EvaluatedCode): readonly Holder[] {
  const kind = kindsOfHolders.find(({ word }) => word.test(name));
  const [declared] = kind?.declaredIn(code)(value, root) ?? [];
  if (declared !== undefined) return [{ key: holderKey(declared), resource: declared }];
  const text = symbolicText(value);
  if (text === undefined) return [];
  const what = name
    .toLowerCase()
    .replace(/(?:_?name|s|_arn)$/u, '')
    .replaceAll('_', ' ');
  return [{ key: `${root}\n${kind?.types[0] ?? name} ${text}`, name: `${what} ${asWritten(text)}` }];
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/role$/iu, 'role'],
  [/user$/iu, 'user'],
  [/group$/iu, 'group'],
  [/permission_?set$/iu, 'permission set'],
];

/** `role deploy`: what an identity is, and its name, or its address where the code does not determine that. */
export function principalName(resource: Resource): string {
  const kind = kinds.find(([pattern]) => pattern.test(resource.type))?.[1] ?? 'principal';
  const name = firstAttribute(resource.attributes, ['name', 'RoleName', 'UserName', 'GroupName', 'Name']);
  return `${kind} ${name?.kind === 'string' ? asWritten(name.value) : addressAsWritten(resource.address)}`;
}
