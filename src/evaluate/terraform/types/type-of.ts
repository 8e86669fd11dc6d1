import type { Value } from '../../../core/value.ts';
import { anyType, boolType, numberType, openType, sameType, stringType } from '../../../core/value-type.ts';
import type { ValueType } from '../../../core/value-type.ts';
import { hasFailed } from './failure.ts';

/** The type that Terraform gives a value. `open` where the value is not known, `any` for a bare `null`. */
export function typeOf(value: Value): ValueType {
  switch (value.kind) {
    case 'null':
      return value.type ?? anyType;
    case 'bool':
      return boolType;
    case 'number':
      return numberType;
    case 'string':
    case 'template':
    case 'json-text':
      return stringType;
    case 'list':
      if (value.type !== undefined) return value.type;
      return value.more === undefined ? { kind: 'tuple', elements: value.items.map(typeOf) } : openType;
    case 'map':
      if (value.type !== undefined) return value.type;
      if (value.more !== undefined) return openType;
      return { kind: 'object', attributes: new Map([...value.entries].map(([name, entry]) => [name, typeOf(entry)])) };
    case 'choice':
      return commonType(value.options.map(typeOf));
    case 'unknown':
      // An error of the code has no type, and will never get one.
      return hasFailed(value) ? anyType : openType;
  }
}

function commonType([first = openType, ...others]: readonly ValueType[]): ValueType {
  return others.every((other) => sameType(first, other) === true) ? first : openType;
}

/** A list or a tuple, or what may turn out to be one; a null may have such a type. */
export function mayBeOrdered(value: Value): boolean {
  if (value.kind === 'list') return value.type?.kind !== 'set';
  if (value.kind !== 'null') return value.kind === 'unknown';
  return value.type?.kind === 'list' || value.type?.kind === 'tuple';
}
