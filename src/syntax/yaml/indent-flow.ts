/** Deep enough for any block that a flow collection can stand in. */
const pad = ' '.repeat(256);

/**
 * Indents the line of `position`, which is inside brackets or quotes, and the further lines up to the bracket that closes here. Notes in
 * `padding` what it did; undefined when it was done before, to no avail.
 */
export function indentFlow(text: string, position: number, padding: Map<number, number>): string | undefined {
  const lineStart = text.lastIndexOf('\n', position - 1) + 1;
  const end = closingBracket(text, position);
  const first = lineNumber(text, lineStart);
  if (padding.has(first)) return undefined;
  const lines = text.slice(lineStart, end).split('\n');
  const indented = lines.map((content, index) => {
    if (padding.has(first + index)) return content;
    padding.set(first + index, pad.length);
    return pad + content;
  });
  return text.slice(0, lineStart) + indented.join('\n') + text.slice(end);
}

function lineNumber(text: string, offset: number): number {
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Offset of the first bracket behind `from` that closes more than was opened since; the end of the line when there is none. */
function closingBracket(text: string, from: number): number {
  // The closing quotes are optional so that a match never fails late: linear time.
  const token = /"(?:[^"\\]|\\[^])*"?|'[^']*'?|[ \t]#[^\n]*|[[\]{}]/g;
  token.lastIndex = from;
  let depth = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found] = match;
    if (found === '[' || found === '{') depth += 1;
    if (found === ']' || found === '}') depth -= 1;
    if (depth < 0) return match.index;
  }
  const lineEnd = text.indexOf('\n', from);
  return lineEnd < 0 ? text.length : lineEnd;
}
