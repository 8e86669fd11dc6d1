import type { EvaluatedCode } from './evaluated-code.ts';
import type { AwsModel } from './kinds.ts';
import { readAgain, withReadings } from './readings.ts';

/**
 * Makes a thing of one side once, when it is first asked for: an index that a policy looks into for each resource. Whatever is kept by a model is kept
 * here: who takes it depends on all that it was made of, and says so.
 */
export function perModel<T, M extends EvaluatedCode = AwsModel>(make: (model: M) => T): (model: M) => T {
  const made = new WeakMap<M, ReturnType<typeof withReadings<T>>>();
  return (model) => {
    const known = made.get(model) ?? withReadings(() => make(model));
    made.set(model, known);
    readAgain(known.readings);
    return known.thing;
  };
}
