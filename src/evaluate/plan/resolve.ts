import type { ListValue, MapValue, NullValue, TemplateValue, UnknownValue, Value } from '../../core/value.ts';
import { scalarText } from '../../core/value.ts';
import { isArray, isRecord, masked, memberOf } from './json-shape.ts';
import type { Json } from './json-shape.ts';
import { plannedValue } from './to-value.ts';

/** What a plan says of one value of ours. */
export interface Planned {
  readonly value: Json | undefined;
  /** `true` for what is known after the change was applied, or the shape of the value with such. */
  readonly unknown: Json | undefined;
}

/** Our value with what the plan knows of it; `disagrees` when it says something else of what we know. */
export type Resolved = Value | 'disagrees';

/**
 * Fills what is not known of a value with what the plan says, where it agrees with all that is known. A reference to a resource of the code
 * stays one: which it is says more than its id. What is sensitive, or known after the change was applied, agrees with everything.
 */
export function resolve(ours: Value, planned: Planned): Resolved {
  if (ours.kind === 'unknown') return filled(ours, planned);
  const isToldLater = planned.unknown === true || planned.value === masked;
  return isToldLater || ours.kind === 'null' ? ours : resolveKnown(ours, planned);
}

function resolveKnown(ours: Exclude<Value, UnknownValue | NullValue>, planned: Planned): Resolved {
  const { value } = planned;
  switch (ours.kind) {
    case 'bool':
    case 'number':
    case 'string':
      return isSameScalar(ours, value) ? ours : 'disagrees';
    case 'template':
      return ofTemplate(ours, value);
    case 'json-text': {
      const content = typeof value === 'string' ? parsed(value) : undefined;
      const resolved = content === undefined ? 'disagrees' : resolve(ours.content, { value: content, unknown: undefined });
      return resolved === 'disagrees' ? resolved : { ...ours, content: resolved };
    }
    case 'list':
      return ofList(ours, planned);
    case 'map':
      return ofMap(ours, planned);
    case 'choice':
      return ours.options.map((option) => resolve(option, planned)).find((option) => option !== 'disagrees') ?? 'disagrees';
  }
}

function filled(ours: UnknownValue, { value, unknown }: Planned): Value {
  const isTold = value !== undefined || unknown === true;
  return ours.reference === undefined && isTold ? plannedValue(value, unknown, ours.origin, ours.expression) : ours;
}

/** As text; documents as JSON, since providers write them their own way, and both may end in a line break. */
function isSameScalar(ours: Value, planned: Json | undefined): boolean {
  const text = scalarText(ours) ?? '';
  if (typeof planned === 'number') return Number(text) === planned;
  if (typeof planned === 'boolean') return text.toLowerCase() === String(planned);
  if (planned === null || planned === undefined) return text === '';
  if (typeof planned !== 'string') return false;
  if (text.trim() === planned.trim()) return true;
  const one = parsed(text);
  const other = parsed(planned);
  return one !== undefined && other !== undefined && sortedJson(one) === sortedJson(other);
}

function ofTemplate(ours: TemplateValue, planned: Json | undefined): Resolved {
  if (typeof planned !== 'string') return 'disagrees';
  let at = 0;
  for (const [index, part] of ours.parts.entries()) {
    if (typeof part !== 'string') continue;
    const found = index === 0 ? (planned.startsWith(part) ? 0 : -1) : planned.indexOf(part, at);
    if (found === -1) return sameDocument(ours) ? ours : 'disagrees';
    at = found + part.length;
  }
  const last = ours.parts.at(-1);
  if (typeof last === 'string' && !planned.endsWith(last)) return sameDocument(ours) ? ours : 'disagrees';
  const isReference = ours.parts.some((part) => typeof part !== 'string' && part.reference !== undefined);
  return isReference ? ours : { kind: 'string', value: planned, origin: ours.origin };
}

/** A document with holes is written anew by its provider: nothing can be said of its text. */
function sameDocument({ parts }: TemplateValue): boolean {
  const [first] = parts;
  return typeof first === 'string' && /^\s*[{[]/u.test(first);
}

/** Pairs of members that are tried at most, for lists that are sets to the provider. */
const pairsMax = 40_000;

function ofList(ours: ListValue, { value, unknown }: Planned): Resolved {
  // A block that a provider takes one of is an object in some versions.
  const planned = isArray(value) ? value : isRecord(value) ? [value] : value === null ? [] : undefined;
  if (planned === undefined || planned.length * ours.items.length > pairsMax) return 'disagrees';
  const partOf = (index: number): Planned => ({ value: planned[index], unknown: isArray(unknown) ? unknown[index] : undefined });
  const left = new Set(planned.keys());
  const items: Value[] = [];
  for (const [index, item] of ours.items.entries()) {
    const order = [index, ...left].filter((one) => left.has(one));
    const found = order.map((one) => ({ one, resolved: resolve(item, partOf(one)) })).find(({ resolved }) => resolved !== 'disagrees');
    if (found === undefined || found.resolved === 'disagrees') {
      // A set has no member twice.
      if (planned.some((_, one) => resolve(item, partOf(one)) !== 'disagrees')) continue;
      return 'disagrees';
    }
    left.delete(found.one);
    items.push(found.resolved);
  }
  const { more, ...whole } = ours;
  if (more === undefined) return left.size === 0 ? { ...ours, items } : 'disagrees';
  const added = [...left].map((one) => plannedValue(partOf(one).value, partOf(one).unknown, more.origin, more.expression));
  return { ...whole, items: [...items, ...added] };
}

function ofMap(ours: MapValue, { value, unknown }: Planned): Resolved {
  const planned = isArray(value) && value.length === 1 ? value[0] : value;
  if (!isRecord(planned)) return 'disagrees';
  const entries = new Map<string, Value>();
  for (const [key, item] of ours.entries) {
    const resolved = resolveEntry(item, { value: memberOf(planned, key), unknown: memberOf(unknown, key) });
    if (resolved === 'disagrees') return 'disagrees';
    entries.set(key, resolved);
  }
  const { more, ...whole } = ours;
  if (more === undefined) return { ...ours, entries };
  for (const [key, item] of Object.entries(planned))
    if (!entries.has(key)) entries.set(key, plannedValue(item, memberOf(unknown, key), more.origin, more.expression));
  return { ...whole, entries };
}

/** A member that the plan does not have is told by nobody. */
export function resolveEntry(ours: Value, planned: Planned): Resolved {
  return planned.value === undefined && planned.unknown === undefined ? ours : resolve(ours, planned);
}

function parsed(text: string): Json | undefined {
  if (!/^\s*[{[]/u.test(text)) return undefined;
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function sortedJson(value: Json): string {
  if (isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? '';
  const names = Object.keys(value).toSorted();
  return `{${names.map((name) => `${JSON.stringify(name)}:${sortedJson(value[name] ?? null)}`).join(',')}}`;
}
