import type { Statement } from '../../analysis/iam/document/policy-document.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Resource } from '../../core/resource.ts';
import { possibleValues } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { binds, symbolicText } from '../binding.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, membersAndRest } from '../fact.ts';
import type { IamDocument, ReadDocument } from './iam-document.ts';
import { attachments } from './iam-places.ts';
import { subjectOf } from '../subject.ts';

/** Attributes that name the identities which a resource gives a document, or a managed policy, to. */
const holderNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws_iam_role_policy', ['role']],
  ['aws_iam_user_policy', ['user']],
  ['aws_iam_group_policy', ['group']],
  ['aws_iam_role_policy_attachment', ['role']],
  ['aws_iam_user_policy_attachment', ['user']],
  ['aws_iam_group_policy_attachment', ['group']],
  ['aws_iam_role_policy_attachments_exclusive', ['role_name']],
  ['aws_iam_user_policy_attachments_exclusive', ['user_name']],
  ['aws_iam_group_policy_attachments_exclusive', ['group_name']],
  ['aws_iam_policy_attachment', ['roles', 'users', 'groups']],
  ['aws_ssoadmin_managed_policy_attachment', ['permission_set_arn']],
  ['aws_ssoadmin_permission_set_inline_policy', ['permission_set_arn']],
  ['AWS::IAM::Policy', ['Roles', 'Users', 'Groups']],
  ['AWS::IAM::ManagedPolicy', ['Roles', 'Users', 'Groups']],
  ['AWS::IAM::RolePolicy', ['RoleName']],
  ['AWS::IAM::UserPolicy', ['UserName']],
  ['AWS::IAM::GroupPolicy', ['GroupName']],
]);
const identities: ReadonlySet<string> = new Set([
  'aws_iam_role',
  'AWS::IAM::Role',
  'AWS::IAM::User',
  'AWS::IAM::Group',
  'AWS::SSO::PermissionSet',
]);
const managedPolicies: ReadonlySet<string> = new Set(['aws_iam_policy', 'AWS::IAM::ManagedPolicy']);
/** Documents of one identity that are joined: AWS allows 20 managed ones. */
export const PARTS_MAX = 40;

/** What several documents of one identity grant together, wherever the code attaches them. One entry for an identity with several. */
export function joinedDocuments(code: EvaluatedCode, documents: readonly IamDocument[]): readonly IamDocument[] {
  return holdings(code, documents).flatMap(({ resource, documents: parts, leftOut }) => {
    const [first] = parts;
    return first === undefined || parts.length < 2 ? [] : [join(resource ?? first.resource, first, parts, leftOut)];
  });
}

/** Documents of one identity. */
export interface Holding {
  readonly key: string;
  /** The identity, where the code declares it. */
  readonly resource: Resource | undefined;
  /** What the code calls one that it does not declare: `role app`. */
  readonly name: string | undefined;
  readonly documents: readonly IamDocument[];
  /** Documents beyond the limit. */
  readonly leftOut: number;
}

const holdingsOf = new WeakMap<EvaluatedCode, readonly Holding[]>();

/** Who holds which documents; a document that nobody holds is in none. */
export function holdings(code: EvaluatedCode, documents: readonly IamDocument[]): readonly Holding[] {
  const known = holdingsOf.get(code);
  if (known !== undefined) return known;
  const held = documents
    // What AWS keeps and the table only names adds nothing here.
    .filter(({ use, options }) => (use === 'identity' || use === 'managed') && options.every(({ unknown }) => unknown === undefined))
    .flatMap((document) => holdersOf(document.resource, code).map((holder) => ({ holder, document })));
  const found = [...groupBy(held, ({ holder }) => holder.key).values()].map((group): Holding => {
    const [{ holder }] = group;
    const all = [...new Set(group.map(({ document }) => document))];
    const parts = all.slice(0, PARTS_MAX);
    return { key: holder.key, resource: holder.resource, name: holder.name, documents: parts, leftOut: all.length - parts.length };
  });
  holdingsOf.set(code, found);
  return found;
}

interface Holder {
  readonly key: string;
  /** The identity, where the code declares it. */
  readonly resource?: Resource;
  readonly name?: string;
}

function holdersOf(resource: Resource, code: EvaluatedCode): readonly Holder[] {
  if (identities.has(resource.type)) return [{ key: keyOf(resource), resource }];
  const own = namedHolders(resource, code);
  if (!managedPolicies.has(resource.type)) return own;
  const name = attribute(resource.attributes, 'name') ?? attribute(resource.attributes, 'ManagedPolicyName');
  const attaching = code.ofType(...attachments.keys()).filter((one) => {
    if (one.mode !== 'managed' || one.root !== resource.root) return false;
    return valuesOf(one, attachments.get(one.type) ?? []).some((value) => binds(value, resource, [name]) === 'yes');
  });
  return [
    ...own,
    ...attaching.flatMap((one) => (identities.has(one.type) ? [{ key: keyOf(one), resource: one }] : namedHolders(one, code))),
  ];
}

function keyOf(resource: Resource): string {
  return `${resource.root}\n${resource.address}`;
}

function namedHolders(resource: Resource, code: EvaluatedCode): readonly Holder[] {
  return (holderNames.get(resource.type) ?? []).flatMap((name) =>
    valuesOf(resource, [name])
      .flatMap(possibleValues)
      .flatMap((value) => holderBy(value, name, resource, code)),
  );
}

/** One value or the members of a list; what is not known, such as a reference, is a value too. */
function valuesOf(resource: Resource, path: readonly string[]): readonly Value[] {
  return membersAndRest(attribute(resource.attributes, ...path));
}

const typesOf: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^role/iu, ['aws_iam_role', 'AWS::IAM::Role']],
  [/^user/iu, ['aws_iam_user', 'AWS::IAM::User']],
  [/^permission_set/iu, ['aws_ssoadmin_permission_set']],
  [/^group/iu, ['aws_iam_group', 'AWS::IAM::Group']],
];

function holderBy(value: Value, name: string, { root }: Resource, code: EvaluatedCode): readonly Holder[] {
  const types = typesOf.find(([kind]) => kind.test(name))?.[1] ?? [];
  const declared = code.ofType(...types).find((one) => {
    const names = ['name', 'RoleName', 'UserName', 'GroupName'].map((key) => attribute(one.attributes, key));
    return one.mode === 'managed' && one.root === root && binds(value, one, names) === 'yes';
  });
  if (declared !== undefined) return [{ key: keyOf(declared), resource: declared }];
  const text = symbolicText(value);
  if (text === undefined) return [];
  const kind = name
    .toLowerCase()
    .replace(/(?:_?name|s|_arn)$/u, '')
    .replaceAll('_', ' ');
  return [{ key: `${root}\n${types[0] ?? name} ${text}`, name: `${kind} ${text}` }];
}

/** One document of all that the parts say. */
export function join(resource: Resource, first: IamDocument, parts: readonly IamDocument[], leftOut = 0): IamDocument {
  const statements: Statement[] = [];
  const sources: ReadDocument['sources'][number][] = [];
  let more = leftOut === 0 ? undefined : `${leftOut} more documents of ${resource.address}`;
  for (const [at, { options, condition }] of parts.entries()) {
    for (const option of options) {
      statements.push(...option.document.statements.map((one) => inJoined(one, at, condition)));
      sources.push(...option.sources);
      more ??= option.document.more;
    }
  }
  const document = { version: '2012-10-17' as const, statements, ...(more === undefined ? {} : { more }) };
  return {
    ...subjectOf(resource),
    use: 'joined',
    label: 'policies together',
    value: first.value,
    options: [{ document, sources, content: first.value, unknown: undefined }],
    parts,
  };
}

/** Groups of statements stay apart; an Allow of a document that may be counts as it may, and a Deny of one does not. */
function inJoined(statement: Statement, part: number, condition: string | undefined): Statement {
  if (condition !== undefined)
    return { ...statement, maybe: statement.maybe ?? condition, option: { group: -1 - part, count: Number.MAX_SAFE_INTEGER } };
  const { option } = statement;
  return option === undefined ? statement : { ...statement, option: { ...option, group: part * GROUPS + option.group } };
}

/** More statements than a document has. */
const GROUPS = 1_000_000;
