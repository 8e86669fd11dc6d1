import type { Origin, UnknownValue, Value } from '../core/value.ts';
import { normalForm } from './normal-form.ts';
import { unknownValue } from './value-operations.ts';

/** A text, of which a hole is what is not known. */
export type TextParts = readonly (string | UnknownValue)[];

/** A text from known and unknown parts: a string when all are known, the unknown itself when it is all there is, else a template. */
export function joinTexts(parts: TextParts, origin: Origin, charsMax: number): Value {
  const merged: (string | UnknownValue)[] = [];
  let chars = 0;
  for (const part of parts) {
    if (part === '') continue;
    const last = merged.at(-1);
    chars += typeof part === 'string' ? part.length : part.expression.length;
    if (chars > charsMax) return unknownValue('limit-reached', `A text of more than ${charsMax} characters`, origin);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  const [first] = merged;
  if (first === undefined) return { kind: 'string', value: '', origin };
  if (merged.length > 1)
    return { kind: 'template', parts: merged.map((part) => (typeof part === 'string' ? normalForm(part) : part)), origin };
  return typeof first === 'string'
    ? { kind: 'string', value: normalForm(first), origin }
    : { ...first, origin: { at: origin.at, via: first.origin.via } };
}

/** The parts of a text value; undefined for what is not a text. */
export function textParts(value: Value, asText: (value: Value) => string | undefined): TextParts | undefined {
  if (value.kind === 'template') return value.parts;
  if (value.kind === 'unknown') return [value];
  const text = asText(value);
  return text === undefined ? undefined : [text];
}
