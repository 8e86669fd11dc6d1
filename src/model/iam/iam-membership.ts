import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { holderKey, namedHolders } from './iam-holders.ts';
import type { Holder } from './iam-holders.ts';

/** Somebody has what a group has. */
export interface Membership {
  readonly member: Holder;
  readonly group: Holder;
  /** The resource that says so. */
  readonly resource: Resource;
  /** Where it says so: the member in its list, the group. */
  readonly values: readonly Value[];
}

/** Attributes that name the members and the groups; without the one for members the resource is the member. */
const places: ReadonlyMap<string, { readonly members?: string; readonly groups: string }> = new Map([
  ['aws_iam_user_group_membership', { members: 'user', groups: 'groups' }],
  ['aws_iam_group_membership', { members: 'users', groups: 'group' }],
  ['AWS::IAM::UserToGroupAddition', { members: 'Users', groups: 'GroupName' }],
  ['AWS::IAM::User', { groups: 'Groups' }],
]);

/** Who is in which group, as far as the code says so. */
export function memberships(code: EvaluatedCode): readonly Membership[] {
  return code.ofType(...places.keys()).flatMap((resource) => {
    const place = places.get(resource.type);
    if (place === undefined || resource.mode !== 'managed') return [];
    const groups = namedHolders(resource, place.groups, code);
    if (groups.length === 0) return [];
    const members =
      place.members === undefined
        ? [{ key: holderKey(resource), resource, value: undefined }]
        : namedHolders(resource, place.members, code);
    return members.flatMap(({ value, ...member }) =>
      groups.map((group) => ({ member, group, resource, values: value === undefined ? [group.value] : [value, group.value] })),
    );
  });
}
