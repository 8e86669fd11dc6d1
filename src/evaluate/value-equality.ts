import type { ListValue, MapValue, TemplateValue, Value } from '../core/value.ts';
import { sameType } from '../core/value-type.ts';
import { asPlainText } from './json-text.ts';
import { mayBecome } from './may-become.ts';
import { equalNumbers } from './numbers/number-value.ts';

/** Equality of values; undefined when it depends on something unknown. Types matter: `"1"` is not `1`, and a list is no tuple. */
export function equalValues(a: Value, b: Value): boolean | undefined {
  if (a.kind === 'choice') return agree(a.options.map((option) => equalValues(option, b)));
  if (b.kind === 'choice') return agree(b.options.map((option) => equalValues(a, option)));
  if (a.kind === 'unknown' || b.kind === 'unknown') return undefined;
  if (a.kind === 'json-text' || b.kind === 'json-text') return equalJsonTexts(a, b);
  if (a.kind === 'template' || b.kind === 'template') return equalTexts(a, b);
  return equalKnown(a, b);
}

function equalKnown(a: Value, b: Value): boolean | undefined {
  switch (a.kind) {
    case 'list':
      return b.kind === 'list' && mayBeOneType(a, b) ? equalLists(a, b) : false;
    case 'map':
      return b.kind === 'map' && mayBeOneType(a, b) ? equalMaps(a, b) : false;
    case 'number':
      return b.kind === 'number' && equalNumbers(a, b);
    case 'bool':
    case 'string':
      return b.kind === a.kind && b.value === a.value;
    case 'null':
      return b.kind === 'null';
    case 'choice':
    case 'json-text':
    case 'template':
    case 'unknown':
      return undefined;
  }
}

function agree(answers: readonly (boolean | undefined)[]): boolean | undefined {
  const first = answers[0];
  return answers.every((answer) => answer === first) ? first : undefined;
}

/** A tuple and a list are never equal, nor are lists of other types; what has an open end may be either. */
function mayBeOneType(a: ListValue | MapValue, b: ListValue | MapValue): boolean {
  if (a.type === undefined || b.type === undefined) return a.type === b.type || a.more !== undefined || b.more !== undefined;
  return sameType(a.type, b.type) !== false;
}

function equalJsonTexts(a: Value, b: Value): boolean | undefined {
  const [one, other] = [asPlainText(a, Number.POSITIVE_INFINITY), asPlainText(b, Number.POSITIVE_INFINITY)];
  // Keys that are not known stand among the others, in their order.
  if (hasOpenMap(a) || hasOpenMap(b)) return undefined;
  if (one.kind !== 'json-text' && other.kind !== 'json-text') return equalValues(one, other);
  const texts: readonly Value['kind'][] = ['json-text', 'string', 'template'];
  return texts.includes(one.kind) && texts.includes(other.kind) ? undefined : false;
}

function hasOpenMap(value: Value): boolean {
  if (value.kind === 'json-text') return hasOpenMap(value.content);
  if (value.kind === 'list') return value.items.some(hasOpenMap);
  return value.kind === 'map' && (value.more !== undefined || [...value.entries.values()].some(hasOpenMap));
}

/**
 * A text with holes differs from one that is known when no filling makes it that, and from another with holes when their known beginnings or ends
 * do.
 */
function equalTexts(a: Value, b: Value): boolean | undefined {
  if (a.kind === 'string' && b.kind === 'template') return equalTexts(b, a);
  if (a.kind === 'template' && b.kind === 'string') return mayBecome(a, b.value) ? undefined : false;
  if (a.kind !== 'template' || b.kind !== 'template') return false;
  const [one, other] = [knownEnds(a), knownEnds(b)];
  const startsAgree = one.start.startsWith(other.start) || other.start.startsWith(one.start);
  const endsAgree = one.end.endsWith(other.end) || other.end.endsWith(one.end);
  return startsAgree && endsAgree ? undefined : false;
}

function knownEnds({ parts }: TemplateValue): { readonly start: string; readonly end: string } {
  const [first, last] = [parts[0], parts.at(-1)];
  return { start: typeof first === 'string' ? first : '', end: typeof last === 'string' ? last : '' };
}

function equalLists(a: ListValue, b: ListValue): boolean | undefined {
  const open = a.more !== undefined || b.more !== undefined;
  if (!open && a.items.length !== b.items.length) return false;
  return every(
    a.items.map((item, index) => {
      const other = b.items[index];
      return other === undefined ? undefined : equalMembers(item, other, a.type === undefined);
    }),
    open,
  );
}

function equalMaps(a: MapValue, b: MapValue): boolean | undefined {
  const open = a.more !== undefined || b.more !== undefined;
  if (!open && a.entries.size !== b.entries.size) return false;
  return every(
    [...a.entries].map(([key, value]) => {
      const other = b.entries.get(key);
      if (other !== undefined) return equalMembers(value, other, a.type === undefined);
      return b.more === undefined ? false : undefined;
    }),
    open,
  );
}

/** The members of a tuple or an object say its type: a null that is a text there and one that is anything are two. */
function equalMembers(a: Value, b: Value, haveOwnTypes: boolean): boolean | undefined {
  if (!haveOwnTypes || a.kind !== 'null' || b.kind !== 'null' || a.type === b.type) return equalValues(a, b);
  return a.type !== undefined && b.type !== undefined && sameType(a.type, b.type);
}

function every(answers: readonly (boolean | undefined)[], open: boolean): boolean | undefined {
  if (answers.includes(false)) return false;
  return open || answers.includes(undefined) ? undefined : true;
}
