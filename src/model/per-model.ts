import type { AwsModel } from './kinds.ts';

/** Makes a thing of one side once, when it is first asked for: an index that a policy looks into for each resource. */
export function perModel<T>(make: (model: AwsModel) => T): (model: AwsModel) => T {
  const made = new WeakMap<AwsModel, { readonly thing: T }>();
  return (model) => {
    const known = made.get(model) ?? { thing: make(model) };
    made.set(model, known);
    return known.thing;
  };
}
