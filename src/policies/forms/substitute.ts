import type { Resource } from '../../core/resource.ts';
import { managed } from '../../model/evaluated-code.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { allHold } from './row.ts';
import type { Condition } from './row.ts';

/** A setting of the account that stands in for what a resource lacks. It counts in the root that declares it. */
export interface Substitute {
  readonly type: string;
  readonly only?: readonly Condition[];
}

/** Is there, for certain, one of them where the resource is declared? */
export function isGuarded(substitutes: readonly Substitute[], { root }: Resource, model: AwsModel): boolean {
  return substitutes.some(({ type, only }) =>
    managed(model, type).some((one) => one.root === root && one.maybe === undefined && allHold(only, one, 'all') === 'yes'),
  );
}
