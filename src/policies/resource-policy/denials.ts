import type { ResourcePolicy } from '../../model/iam/resource-policy/resource-policy.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { declaredAt } from '../define-policy.ts';
import type { Evidence } from '../define-policy.ts';
import { nameOf, protectedThing } from '../forms/protected-thing.ts';

/** That the policy of a resource denies something, which goes with it: what it denied, a policy of the caller may allow. */
export function denialsOf(policy: ResourcePolicy, model: AwsModel): readonly Evidence[] {
  const { address, resource, target, value, options, decides, isDefault } = policy;
  const denies = options.map(({ document }) => document.statements.some(({ effect }) => effect === 'deny'));
  const part = 'denials';
  const protects = protectedBy(policy, model);
  if (isDefault === true || !denies.includes(true)) return [];
  return [
    {
      claim: 'evidence',
      scope: `${part} of the policy of ${nameOf(protects)}`,
      extent: `The policy ${target === undefined ? 'of ' : ''}${address}`,
      part,
      protects,
      severity: 'high',
      ...(denies.includes(false) && decides !== undefined ? { maybe: decides } : {}),
      trace: [...(target === undefined ? [value.origin.at] : []), ...declaredAt(resource)],
    },
  ];
}

export function denialsLost({ extent, protects }: Evidence): string {
  const resource =
    protects !== undefined && 'elsewhere' in protects
      ? '; whether its resource stays, which is declared elsewhere, is not seen'
      : ', and its resource stays';
  return `${extent} is gone with all that it denies${resource}.`;
}

/** The resource itself, or what the policy names. */
function protectedBy({ resource, target }: ResourcePolicy, model: AwsModel): NonNullable<Evidence['protects']> {
  return target === undefined ? { address: resource.address } : protectedThing(target, resource, model);
}
