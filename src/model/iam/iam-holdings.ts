import { groupBy } from '../../core/group-by.ts';
import type { Resource } from '../../core/resource.ts';
import { boundBy } from '../binding.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute } from '../fact.ts';
import { perCode } from '../per-code.ts';
import { perResource } from '../per-resource.ts';
import { readAgain, withReadings } from '../readings.ts';
import type { Readings } from '../readings.ts';
import { customerReferences } from './iam-attached.ts';
import type { IamDocument, Through } from './iam-document.ts';
import { holderKey, namedHolders, principalName, valuesOf } from './iam-holders.ts';
import type { Holder } from './iam-holders.ts';
import { join } from './iam-join.ts';
import { memberships } from './iam-membership.ts';
import type { Membership } from './iam-membership.ts';
import { attachments } from './iam-places.ts';

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
  ['aws_ssoadmin_customer_managed_policy_attachment', ['permission_set_arn']],
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
  /** What it has beside these by the groups that it is in. */
  readonly groups: readonly GroupRights[];
  /** Set for whom Identity Center gives permission sets: `resource` is what assigns them. */
  readonly assigned?: true;
}

/** What a group gives its member. */
export interface GroupRights {
  readonly key: string;
  readonly through: Through;
  /** All documents of the group as one. */
  readonly document: IamDocument;
}

/** The documents of the identity, then those of its groups, in the order of these. */
export function documentsIn({ documents, groups }: Pick<Holding, 'documents' | 'groups'>): readonly IamDocument[] {
  return [...documents, ...groups.flatMap(({ document }) => document.parts ?? [])];
}

const holdingsOf = new WeakMap<EvaluatedCode, { readonly thing: readonly Holding[]; readonly readings: Readings }>();

/** Who holds which documents; a document that nobody holds is in none. */
export function holdings(code: EvaluatedCode, documents: readonly IamDocument[]): readonly Holding[] {
  const known = holdingsOf.get(code) ?? withReadings(() => findHoldings(code, documents));
  holdingsOf.set(code, known);
  readAgain(known.readings);
  return known.thing;
}

function findHoldings(code: EvaluatedCode, documents: readonly IamDocument[]): readonly Holding[] {
  const held = documents
    // What AWS keeps and the table only names adds nothing here.
    .filter(({ use, options }) => (use === 'identity' || use === 'managed') && options.every(({ unknown }) => unknown === undefined))
    .flatMap((document) => holdersOf(document.resource, code).map((holder) => ({ holder, document })));
  const own = [...groupBy(held, ({ holder }) => holder.key).values()].map((group): Holding => {
    const [{ holder }] = group;
    const all = [...new Set(group.map(({ document }) => document))];
    const parts = all.slice(0, PARTS_MAX);
    return {
      key: holder.key,
      resource: holder.resource,
      name: holder.name,
      documents: parts,
      leftOut: all.length - parts.length,
      groups: [],
    };
  });
  return withGroups(own, memberships(code));
}

/** Members have what their groups have, also those who have nothing of their own. */
function withGroups(own: readonly Holding[], all: readonly Membership[]): readonly Holding[] {
  if (all.length === 0) return own;
  const byKey = new Map(own.map((holding) => [holding.key, holding]));
  const together = new Map<string, IamDocument>();
  const entries = all.flatMap((membership) => {
    const group = byKey.get(membership.group.key);
    const document = group === undefined ? undefined : (together.get(group.key) ?? joinedOf(group));
    if (group === undefined || document === undefined) return [];
    together.set(group.key, document);
    return [{ membership, rights: rightsOf(membership, group.key, document) }];
  });
  for (const [key, members] of groupBy(entries, ({ membership }) => membership.member.key)) {
    const { member, assigned } = members[0].membership;
    const groups = [...new Map(members.map(({ rights }) => [rights.key, rights])).values()].slice(0, PARTS_MAX);
    const known = byKey.get(key) ?? { key, resource: member.resource, name: member.name, documents: [], leftOut: 0 };
    byKey.set(key, { ...known, groups, ...(assigned === undefined ? {} : { assigned }) });
  }
  return [...byKey.values()];
}

/** All documents of a group as one: the same object for all who are in it. */
function joinedOf({ resource, documents, leftOut }: Holding): IamDocument | undefined {
  const [first] = documents;
  return first === undefined ? undefined : join(resource ?? first.resource, first, documents, leftOut);
}

function rightsOf({ group, resource, values, assigned }: Membership, key: string, document: IamDocument): GroupRights {
  const name = group.name ?? (group.resource === undefined ? 'a group' : principalName(group.resource));
  const through = { name, by: assigned === undefined ? `as a member of ${name}` : `by ${name}`, resource, values };
  return { key, through, document: { ...document, through } };
}

function holdersOf(resource: Resource, code: EvaluatedCode): readonly Holder[] {
  if (identities.has(resource.type)) return [{ key: holderKey(resource), resource }];
  const own = named(resource, code);
  if (!managedPolicies.has(resource.type)) return own;
  const name = attribute(resource.attributes, 'name') ?? attribute(resource.attributes, 'ManagedPolicyName');
  const attaching = new Set(attachingIn(code)(resource, [name]).map(({ by }) => by));
  const others = [...attaching].flatMap((one) => (identities.has(one.type) ? [{ key: holderKey(one), resource: one }] : named(one, code)));
  return [...own, ...others];
}

/** What attaches managed policies, with each value that names one. */
const attachingIn = perCode((code) =>
  boundBy(
    code
      .ofType(...attachments.keys())
      .filter(({ mode }) => mode === 'managed')
      .flatMap((by) => attachedBy(by).map((value) => ({ by, value }))),
    ({ value }) => value,
    ({ by }) => by.root,
  ),
);

const attachedBy = perResource((resource) => [
  ...valuesOf(resource, attachments.get(resource.type) ?? []),
  ...customerReferences(resource),
]);

function named(resource: Resource, code: EvaluatedCode): readonly Holder[] {
  return (holderNames.get(resource.type) ?? []).flatMap((name) => namedHolders(resource, name, code));
}
