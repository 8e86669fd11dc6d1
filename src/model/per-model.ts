import type { AwsModel } from './kinds.ts';
import { perCode } from './per-code.ts';

/** Makes a thing of one side once, when it is first asked for: an index that a policy looks into for each resource. */
export function perModel<T>(make: (model: AwsModel) => T): (model: AwsModel) => T {
  return perCode<T, AwsModel>(make);
}
