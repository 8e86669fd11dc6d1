/** Larger texts get an array of their own. */
const KEPT_MAX = 1 << 20;
/** A text ends with so many zeros: who reads a little too far reads no other text. */
const END = 64;

let kept = new Uint16Array(1 << 16);

/**
 * The UTF-16 code units of a text and some zeros behind, in an array that may be longer, and that holds them until the next text is asked for.
 * An array is read some three times as fast as a string, which may be stored in several ways.
 */
export function codeUnitsOf(text: string): Uint16Array {
  const length = text.length + END;
  if (length > KEPT_MAX) return filled(new Uint16Array(length), text);
  if (length > kept.length) kept = new Uint16Array(Math.min(KEPT_MAX, 2 * length));
  return filled(kept, text);
}

function filled(units: Uint16Array, text: string): Uint16Array {
  Buffer.from(units.buffer).write(text, 0, 'utf16le');
  return units.fill(0, text.length, text.length + END);
}
