import { holdings } from '../../../model/iam/iam-holdings.ts';
import { principalName } from '../../../model/iam/iam-holders.ts';
import { memberships } from '../../../model/iam/iam-membership.ts';
import type { Membership } from '../../../model/iam/iam-membership.ts';
import type { AwsModel } from '../../../model/kinds.ts';
import type { Identified } from '../../../model/subject.ts';
import { placesOf } from '../draft.ts';
import type { OpenDraft } from '../draft.ts';
import type { Estates } from '../estates.ts';

/** Whom the change puts into a group, or gives a permission set, of which the code does not say what it may do. */
export function unknownGroups({ base, head, identity }: Estates): readonly OpenDraft[] {
  const after = unknownIn(head);
  if (after.length === 0) return [];
  const before = new Set(unknownIn(base).map((one) => keyOf(one, identity.subject(one.resource))));
  return after
    .filter((one) => !before.has(keyOf(one, one.resource)))
    .map(({ member, group, resource, values }) => ({
      what: nameOf(member),
      because: `what ${nameOf(group)} may do`,
      at: { root: resource.root, address: resource.address },
      trace: [...values.flatMap(placesOf), resource.declaration],
    }));
}

/** A group that the code declares and gives nothing has nothing. */
function unknownIn(model: AwsModel): readonly Membership[] {
  const all = memberships(model).filter(({ group }) => group.resource === undefined);
  if (all.length === 0) return [];
  const held = new Set(holdings(model, model.subjects('iam.document')).map(({ key }) => key));
  return all.filter(({ group }) => !held.has(group.key));
}

function nameOf({ name, resource }: Membership['member']): string {
  return name ?? (resource === undefined ? 'somebody' : principalName(resource));
}

function keyOf({ member, group }: Membership, { root, address }: Identified): string {
  return [root, address, nameOf(member), nameOf(group)].join('\n');
}
