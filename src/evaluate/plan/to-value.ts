import type { Origin, Value } from '../../core/value.ts';
import { unknownValue } from '../value-operations.ts';
import { isArray, isRecord, masked, memberOf } from './json-shape.ts';
import type { Json } from './json-shape.ts';

/** What a plan says, as a value that stands where the code leaves it open. `name` is what the code calls it. */
export function plannedValue(planned: Json | undefined, unknown: Json | undefined, origin: Origin, name: string): Value {
  if (unknown === true) return unknownValue('known-after-apply', name, origin);
  if (planned === masked) return unknownValue('sensitive', name, origin);
  if (typeof planned === 'string') return { kind: 'string', value: planned, origin };
  if (typeof planned === 'number') return { kind: 'number', value: planned, origin };
  if (typeof planned === 'boolean') return { kind: 'bool', value: planned, origin };
  if (isArray(planned)) {
    const items = planned.map((item, index) => plannedValue(item, isArray(unknown) ? unknown[index] : undefined, origin, name));
    return { kind: 'list', items, origin };
  }
  if (isRecord(planned)) {
    const names = new Set([...Object.keys(planned), ...(isRecord(unknown) ? Object.keys(unknown) : [])]);
    const entries = [...names].map((key) => [key, plannedValue(planned[key], memberOf(unknown, key), origin, `${name}.${key}`)] as const);
    return { kind: 'map', entries: new Map(entries), origin };
  }
  return { kind: 'null', origin };
}
