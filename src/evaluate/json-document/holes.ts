import type { Origin, UnknownValue, Value } from '../../core/value.ts';
import { through } from '../value-operations.ts';
import type { ComposedText } from './composed-text.ts';

/** A text of the document with its placeholders replaced by what they stand for: a string, a template, or the unknown alone. */
export function fillHoles(text: string, composed: ComposedText, origin: Origin): Value {
  const parts = splitAtHoles(text, composed);
  const [first] = parts;
  if (first === undefined) return { kind: 'string', value: '', origin };
  if (parts.length > 1) return { kind: 'template', parts, origin };
  // The text as a whole is unknown: it stands where the document has it, the unknown's own place is on its way.
  return typeof first === 'string' ? { kind: 'string', value: first, origin } : through(first, origin.via);
}

/** A key as people would write it, and the first hole in it. */
export function keyWithHoles(text: string, composed: ComposedText): { readonly text: string; readonly hole: UnknownValue | undefined } {
  const parts = splitAtHoles(text, composed);
  const hole = parts.find((part): part is UnknownValue => typeof part !== 'string');
  if (hole === undefined) return { text, hole };
  return { text: parts.map((part) => (typeof part === 'string' ? part : `\${${part.expression}}`)).join(''), hole };
}

function splitAtHoles(text: string, composed: ComposedText): readonly (string | UnknownValue)[] {
  if (composed.holes.length === 0 || !text.includes(composed.holeMark)) return text === '' ? [] : [text];
  // Marks come in pairs, so every second piece is a number.
  return text
    .split(composed.holeMark)
    .map((piece, index) => (index % 2 === 1 ? (composed.holes[Number(piece)] ?? piece) : piece))
    .filter((part) => part !== '');
}
