import type { ListValue, MapValue, UnknownValue, Value } from '../../core/value.ts';
import { scalarText } from '../../core/value.ts';
import { firstUnknown } from '../value-operations.ts';
import type { Scope } from './scope.ts';

const prefix = 'AWS::Serverless::';

/** Lists that are replaced, not appended to. */
const replacedLists: ReadonlySet<string> = new Set(['Architectures']);

/**
 * The properties of a serverless resource with what `Globals` says of its kind: maps are merged, lists appended to the global ones, anything
 * else is overridden. `IgnoreGlobals` beside the properties leaves some or all (`*`) out. Source: "Globals section of the AWS SAM template".
 * Other resources stay as they are.
 */
export function withGlobals(type: string, properties: MapValue, meta: MapValue, scope: Scope): MapValue {
  if (!type.startsWith(prefix)) return properties;
  const entry = scope.template.globals.get(type.slice(prefix.length));
  if (entry === undefined) return properties;
  const globals = withoutIgnored(scope.evaluate(entry.value, scope), meta.entries.get('IgnoreGlobals'));
  if (globals === undefined || globals.kind === 'null') return properties;
  const cause = globals.kind === 'map' ? undefined : firstUnknown(globals);
  if (cause !== undefined) return { ...properties, more: properties.more ?? cause };
  const merged = merge(globals, properties);
  return merged.kind === 'map' ? merged : properties;
}

function withoutIgnored(globals: Value | undefined, ignored: Value | undefined): Value | undefined {
  if (globals?.kind !== 'map' || ignored === undefined) return globals;
  if (scalarText(ignored) === '*') return undefined;
  const names = new Set(ignored.kind === 'list' ? ignored.items.map(scalarText) : []);
  return { ...globals, entries: new Map([...globals.entries].filter(([key]) => !names.has(key))) };
}

function merge(outer: Value, own: Value, name = ''): Value {
  if (outer.kind === 'list' && own.kind === 'list') {
    if (replacedLists.has(name)) return own;
    return { ...own, items: [...outer.items, ...own.items], ...moreOf(own, outer) };
  }
  if (outer.kind !== 'map' || own.kind !== 'map') return own;
  const entries = new Map(outer.entries);
  for (const [key, value] of own.entries) {
    const base = entries.get(key);
    entries.set(key, base === undefined ? value : merge(base, value, key));
  }
  const keys = new Map([...(outer.keys ?? []), ...(own.keys ?? [])]);
  return { ...own, entries, keys, ...moreOf(own, outer) };
}

function moreOf(own: ListValue | MapValue, outer: ListValue | MapValue): { readonly more?: UnknownValue } {
  const more = own.more ?? outer.more;
  return more === undefined ? {} : { more };
}
