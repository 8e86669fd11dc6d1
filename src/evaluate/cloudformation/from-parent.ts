import type { Value } from '../../core/value.ts';
import { mapUnknowns } from '../map-unknowns.ts';

/** In front of the address of a resource of the stack above. A logical id has letters and digits alone. */
export const above = '^';

/** What a parent stack passes. A resource that it refers to is the parent's, which is marked; unmarked, the same name would be another's. */
export function fromParent(value: Value): Value {
  return mapUnknowns(value, (unknown) => {
    const { reference, ...rest } = unknown;
    return reference?.address.startsWith(above) === true ? unknown : rest;
  });
}
