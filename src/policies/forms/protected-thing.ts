import type { Resource } from '../../core/resource.ts';
import { possibleValues } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import { members } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { perModel } from '../../model/per-model.ts';
import { referencesIn } from '../../model/references.ts';
import type { Evidence } from '../define-policy.ts';

/** Every managed resource, by root and address. */
const declared = perModel(
  (model): ReadonlySet<string> =>
    new Set(model.resources.flatMap(({ mode, root, address }) => (mode === 'managed' ? [`${root}\n${address}`] : []))),
);

/** The resource of the code that a value refers to, of those that the code makes. */
export function declaredIn(target: Value, { root }: Resource, model: AwsModel): string | undefined {
  return referencesIn(target).find((address) => declared(model).has(`${root}\n${address}`));
}

/** What a resource names as that which it protects: one of the code, or one that is declared elsewhere. */
export function protectedThing(target: Value, resource: Resource, model: AwsModel): NonNullable<Evidence['protects']> {
  const address = declaredIn(target, resource, model);
  return address === undefined ? { elsewhere: namesIn(target) } : { address };
}

export function nameOf(protects: NonNullable<Evidence['protects']>): string {
  return 'address' in protects ? protects.address : protects.elsewhere;
}

function namesIn(target: Value): string {
  const values = possibleValues(target).flatMap((one) => (one.kind === 'list' ? members(one).items : [one]));
  return values.flatMap((one) => symbolicText(one) ?? []).join(', ');
}
