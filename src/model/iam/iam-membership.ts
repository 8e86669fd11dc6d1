import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { binds, symbolicText } from '../binding.ts';
import { firstAttribute, readText } from '../fact.ts';
import { holderKey, namedHolders } from './iam-holders.ts';
import type { Holder } from './iam-holders.ts';

/** Somebody has what a group has, or a permission set. */
export interface Membership {
  readonly member: Holder;
  readonly group: Holder;
  /** The resource that says so. */
  readonly resource: Resource;
  /** Where it says so: the member in its list, the group. */
  readonly values: readonly Value[];
  /** Set for whom Identity Center gives a permission set, which are told apart by what assigns it: `group devs in account 111122223333`. */
  readonly assigned?: true;
}

interface Place {
  readonly groups: string;
  /** Absent where the resource is the member. */
  readonly members?: string;
  readonly assigned?: true;
}

/** Attributes that name the members and the groups. */
const places: ReadonlyMap<string, Place> = new Map<string, Place>([
  ['aws_iam_user_group_membership', { members: 'user', groups: 'groups' }],
  ['aws_iam_group_membership', { members: 'users', groups: 'group' }],
  ['AWS::IAM::UserToGroupAddition', { members: 'Users', groups: 'GroupName' }],
  ['AWS::IAM::User', { groups: 'Groups' }],
  ['aws_ssoadmin_account_assignment', { groups: 'permission_set_arn', assigned: true }],
  ['AWS::SSO::Assignment', { groups: 'PermissionSetArn', assigned: true }],
]);

/** Who is in which group, as far as the code says so. */
export function memberships(code: EvaluatedCode): readonly Membership[] {
  return code.ofType(...places.keys()).flatMap((resource) => {
    const place = places.get(resource.type);
    if (place === undefined || resource.mode !== 'managed') return [];
    const groups = namedHolders(resource, place.groups, code);
    if (groups.length === 0) return [];
    const members = place.members === undefined ? [own(resource, place, code)] : namedHolders(resource, place.members, code);
    const assigned = place.assigned === undefined ? {} : { assigned: place.assigned };
    return members.flatMap(({ value, ...member }) =>
      groups.map((group) => ({
        member,
        group,
        resource,
        values: value === undefined ? [group.value] : [value, group.value],
        ...assigned,
      })),
    );
  });
}

function own(resource: Resource, { assigned }: Place, code: EvaluatedCode): Holder & { readonly value: undefined } {
  const holder = { key: holderKey(resource), resource, value: undefined };
  return assigned === undefined ? holder : { ...holder, name: assigneeName(resource, code) };
}

const directory = ['aws_identitystore_group', 'aws_identitystore_user', 'AWS::IdentityStore::Group'];

/** `group devs in account 111122223333`; what the code does not know by its name as the code writes it. */
function assigneeName(resource: Resource, code: EvaluatedCode): string {
  const { attributes, root } = resource;
  const principal = firstAttribute(attributes, ['principal_id', 'PrincipalId']);
  const declared = code.ofType(...directory).find((one) => one.root === root && binds(principal, one, []) === 'yes');
  const name = declared === undefined ? undefined : firstAttribute(declared.attributes, ['display_name', 'user_name', 'DisplayName']);
  const type = readText(firstAttribute(attributes, ['principal_type', 'PrincipalType']));
  const kind = type.kind === 'known' && type.value === 'USER' ? 'user' : 'group';
  return `${kind} ${textOf(name ?? principal)} in account ${textOf(firstAttribute(attributes, ['target_id', 'TargetId']))}`;
}

function textOf(value: Value | undefined): string {
  return (value === undefined ? undefined : symbolicText(value)) ?? 'unknown';
}
