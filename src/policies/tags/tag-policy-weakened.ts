import { tagDemandTypes, tagDemandsOf } from '../../model/organization/tag-policy.ts';
import type { TagDemands } from '../../model/organization/tag-policy.ts';
import { defineStrength } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';

interface Degree {
  readonly address: string;
  readonly demands: TagDemands;
}

export const tagPolicyWeakened = defineStrength({
  id: 'tag-policy-weakened',
  control: 'tagging-strategy',
  severity: 'low',
  on: 'resource',
  types: tagDemandTypes,
  dialects: ['terraform', 'cloudformation'],
  title: 'Less is asked of tags',
  why: 'Rights, backups and bills depend on tags. A tag that is no longer required is soon missing, or says anything.',
  remedy: 'Keep the key, its values and what it is enforced for.',
  limits: [
    'That a policy is removed or detached is reported by the policy on organization policies.',
    'Policies as files of their own are not read.',
  ],
  covers: {},
  *evaluate({ address, resource }) {
    const demands = tagDemandsOf(resource);
    if (demands === undefined) return;
    if (demands.unknown !== undefined) {
      yield { claim: 'unresolved', aspect: 'tags', unknown: demands.unknown, message: `what ${address} asks of tags` };
      return;
    }
    const degree: Degree = { address, demands };
    yield { claim: 'strength', aspect: 'what is asked of tags', degree, trace: [resource.declaration] };
  },
  weaker: ({ demands: base }: Degree, { address, demands: head }: Degree): Weakening | undefined => {
    const losses = [...base.keys].flatMap(([key, before]) => {
      const after = head.keys.get(key);
      if (after === undefined) return [`the key ${key} is no longer asked for`];
      const free = before.values.length > 0 && after.values.length === 0 ? [`${key} may have any value`] : [];
      const left = before.enforced.filter((type) => !after.enforced.includes(type));
      return [...free, ...(left.length === 0 ? [] : [`${key} is no longer enforced for ${left.join(', ')}`])];
    });
    return losses.length === 0 ? undefined : { message: `${address} asks for less: ${losses.join('; ')}.` };
  },
});
