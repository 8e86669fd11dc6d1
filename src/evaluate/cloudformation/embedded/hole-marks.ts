import type { UnknownValue } from '../../../core/value.ts';

/** Encloses the number of a hole in the text of a template that other code holds; of the private use area. */
const mark = '\uE0F0';

/** A text with marks for its unknown parts, which are added to `holes`. */
export function withMarks(parts: readonly (string | UnknownValue)[], holes: UnknownValue[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : `${mark}${holes.push(part) - 1}${mark}`)).join('');
}

/** The parts of a text with marks. */
export function fillMarks(text: string, holes: readonly UnknownValue[]): readonly (string | UnknownValue)[] {
  if (!text.includes(mark)) return [text];
  return text.split(mark).map((piece, index) => (index % 2 === 1 ? (holes[Number(piece)] ?? piece) : piece));
}

export function isMarked(text: string): boolean {
  return text.includes(mark);
}
