import { possibleValues } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import { members } from '../../model/fact.ts';
import type { ResourcePolicy } from '../../model/iam/resource-policy/resource-policy.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { referencesIn } from '../../model/references.ts';
import { declaredAt } from '../define-policy.ts';
import type { Evidence } from '../define-policy.ts';

/** That the policy of a resource denies something, which goes with it: what it denied, a policy of the caller may allow. */
export function denialsOf(policy: ResourcePolicy, model: AwsModel): readonly Evidence[] {
  const { address, resource, target, value, options, decides, isDefault } = policy;
  const denies = options.map(({ document }) => document.statements.some(({ effect }) => effect === 'deny'));
  const part = 'denials';
  const protects = protectedBy(policy, model);
  if (isDefault === true || protects === undefined || !denies.includes(true)) return [];
  return [
    {
      claim: 'evidence',
      scope: `${part} of the policy of ${'elsewhere' in protects ? protects.elsewhere : protects.address}`,
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

/** The resource itself, or what of the code the policy names. */
function protectedBy({ resource, target }: ResourcePolicy, model: AwsModel): Evidence['protects'] {
  const { address, root } = resource;
  if (target === undefined) return { address };
  const named = new Set(referencesIn(target));
  const found =
    named.size === 0 ? undefined : model.resources.find((one) => one.root === root && one.mode === 'managed' && named.has(one.address));
  return found === undefined ? { elsewhere: namesIn(target) } : { address: found.address };
}

function namesIn(target: Value | undefined): string {
  const values = target === undefined ? [] : possibleValues(target).flatMap((one) => (one.kind === 'list' ? members(one).items : [one]));
  return values.flatMap((one) => symbolicText(one) ?? []).join(', ');
}
