/**
 * Offset behind the bracket that closes a flow collection, given the offset behind its last member (or behind the opening bracket): only
 * space, commas, comments and the bracket itself can follow. Events do not carry it.
 */
export function flowEnd(text: string, from: number): number {
  let offset = from;
  while (offset < text.length) {
    const character = text.charAt(offset);
    if (character === ']' || character === '}') return offset + 1;
    if (character === '#') {
      const lineEnd = text.indexOf('\n', offset);
      offset = lineEnd < 0 ? text.length : lineEnd;
    } else {
      offset += 1;
    }
  }
  return text.length;
}
