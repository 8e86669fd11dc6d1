import type { MapValue, UnknownValue, Value } from '../core/value.ts';
import { equalValues } from './value-equality.ts';

/**
 * Do two values say the same, as far as code can tell? What is not known is the same when it is unknown for the same reason by the same name, in
 * whatever depth: unlike equality, which is undecided there.
 */
export function sameValues(a: Value, b: Value): boolean {
  switch (a.kind) {
    case 'unknown':
      return b.kind === 'unknown' && sameUnknowns(a, b);
    case 'template':
      return b.kind === 'template' && sameAll(a.parts, b.parts, sameParts);
    case 'json-text':
      return b.kind === 'json-text' ? sameValues(a.content, b.content) : equalValues(a, b) === true;
    case 'choice':
      return b.kind === 'choice' && sameAll(a.options, b.options, sameValues);
    case 'list':
      return b.kind === 'list' && sameAll(a.items, b.items, sameValues) && sameMaybe(a.more, b.more);
    case 'map':
      return b.kind === 'map' && sameMaps(a, b);
    case 'null':
    case 'bool':
    case 'number':
    case 'string':
      return equalValues(a, b) === true;
  }
}

function sameUnknowns(a: UnknownValue, b: UnknownValue): boolean {
  return a.expression === b.expression && a.reason === b.reason;
}

function sameMaybe(a: UnknownValue | undefined, b: UnknownValue | undefined): boolean {
  return a === undefined || b === undefined ? a === b : sameUnknowns(a, b);
}

function sameParts(a: string | UnknownValue, b: string | UnknownValue): boolean {
  return typeof a === 'string' || typeof b === 'string' ? a === b : sameUnknowns(a, b);
}

function sameMaps(a: MapValue, b: MapValue): boolean {
  if (a.entries.size !== b.entries.size || !sameMaybe(a.more, b.more)) return false;
  return [...a.entries].every(([key, value]) => {
    const other = b.entries.get(key);
    return other !== undefined && sameValues(value, other);
  });
}

function sameAll<T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((one, at) => {
      const other = b[at];
      return other !== undefined && same(one, other);
    })
  );
}
