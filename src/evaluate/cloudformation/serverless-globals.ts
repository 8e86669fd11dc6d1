import type { ListValue, MapValue, UnknownValue, Value } from '../../core/value.ts';
import { firstUnknown } from '../value-operations.ts';
import type { Scope } from './scope.ts';

const prefix = 'AWS::Serverless::';

/**
 * The properties of a serverless resource with what `Globals` says of its kind: maps are merged, lists appended to the global ones, anything
 * else is overridden. Source: "Globals section of the AWS SAM template". Other resources stay as they are.
 */
export function withGlobals(type: string, properties: MapValue, scope: Scope): MapValue {
  if (!type.startsWith(prefix)) return properties;
  const entry = scope.template.globals.get(type.slice(prefix.length));
  if (entry === undefined) return properties;
  const globals = scope.evaluate(entry.value, scope);
  if (globals === undefined || globals.kind === 'null') return properties;
  const cause = globals.kind === 'map' ? undefined : firstUnknown(globals);
  if (cause !== undefined) return { ...properties, more: properties.more ?? cause };
  const merged = merge(globals, properties);
  return merged.kind === 'map' ? merged : properties;
}

function merge(outer: Value, own: Value): Value {
  if (outer.kind === 'list' && own.kind === 'list') {
    return { ...own, items: [...outer.items, ...own.items], ...moreOf(own, outer) };
  }
  if (outer.kind !== 'map' || own.kind !== 'map') return own;
  const entries = new Map(outer.entries);
  for (const [key, value] of own.entries) {
    const base = entries.get(key);
    entries.set(key, base === undefined ? value : merge(base, value));
  }
  const keys = new Map([...(outer.keys ?? []), ...(own.keys ?? [])]);
  return { ...own, entries, keys, ...moreOf(own, outer) };
}

function moreOf(own: ListValue | MapValue, outer: ListValue | MapValue): { readonly more?: UnknownValue } {
  const more = own.more ?? outer.more;
  return more === undefined ? {} : { more };
}
