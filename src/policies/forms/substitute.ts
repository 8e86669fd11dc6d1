import type { Resource } from '../../core/resource.ts';
import { managed } from '../../model/evaluated-code.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { regionScope } from '../../model/scope.ts';
import { allHold } from './row.ts';
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
  return substitutes.some(({ type, only, isRegional }) =>
    managed(model, type).some((one) => {
      const isThere = one.root === resource.root && one.maybe === undefined && allHold(only, one, 'all') === 'yes';
      return isThere && (isRegional === undefined || regionScope(one) === regionScope(resource));
    }),
  );
}
