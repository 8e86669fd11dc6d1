import type { EvaluatedCode } from './evaluated-code.ts';
import { readAgain, withReadings } from './readings.ts';

/**
 * Makes a thing of one side once, when it is first asked for. Whatever is kept by a model is kept here: who takes it depends on all that it was made
 * of, and says so.
 */
export function perCode<T, M extends EvaluatedCode = EvaluatedCode>(make: (code: M) => T): (code: M) => T {
  const made = new WeakMap<M, ReturnType<typeof withReadings<T>>>();
  return (code) => {
    const known = made.get(code) ?? withReadings(() => make(code));
    made.set(code, known);
    readAgain(known.readings);
    return known.thing;
  };
}
