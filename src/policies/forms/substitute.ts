import type { Resource } from '../../core/resource.ts';
import type { UnknownValue } from '../../core/value.ts';
import { managed } from '../../model/evaluated-code.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { regionScope } from '../../model/scope.ts';
import { allHold, failsForSome } from './row.ts';
import type { Condition } from './row.ts';

/** A setting of the account that stands in for what a resource lacks. It counts in the root that declares it. */
export interface Substitute {
  readonly type: string;
  readonly only?: readonly Condition[];
  /** Set where it counts only for what the same provider makes in the same region. */
  readonly isRegional?: true;
}

/** Is there, for certain, one of them where the resource is declared? */
export function isGuarded(substitutes: readonly Substitute[], resource: Resource, model: AwsModel): boolean {
  return guardsOf(substitutes, resource, model).includes('yes');
}

/** Of each of them where the resource is declared whether it is there and on, or what decides. */
export function guardsOf(
  substitutes: readonly Substitute[],
  resource: Resource,
  model: AwsModel,
): readonly ('yes' | 'no' | UnknownValue)[] {
  return substitutes.flatMap(({ type, only, isRegional }) =>
    managed(model, type)
      .filter((one) => one.root === resource.root && (isRegional === undefined || regionScope(one) === regionScope(resource)))
      .map((one) => {
        const on = allHold(only, one, 'all');
        // One of several known values turns it off: nothing has to be found out.
        if (typeof on === 'object' && failsForSome(only, one)) return 'no';
        return on === 'yes' ? (one.maybe ?? 'yes') : on;
      }),
  );
}
