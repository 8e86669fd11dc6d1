/** A part of a file that can be parsed on its own; `firstLine` is 1-based. */
export interface Chunk {
  readonly text: string;
  readonly firstLine: number;
}

/** A block header in the first column: formatted code has them only at top level. */
const blockHeader =
  /^(?:resource|data|ephemeral|module|variable|output|locals|provider|terraform|moved|removed|import|check|action|list)\b[^=]*\{/;
const heredocOpening = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?$/u;

/** Cuts a broken file before every line that starts a top-level block, but not inside a heredoc that is closed. */
export function topLevelChunks(text: string): Chunk[] {
  const lines = text.split('\n');
  const closings = closingLines(lines);
  const chunks: Chunk[] = [];
  let first = 0;
  const cut = (end: number): void => {
    if (end > first) chunks.push({ text: lines.slice(first, end).join('\n'), firstLine: first + 1 });
    first = end;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (blockHeader.test(line)) cut(at);
    const marker = heredocOpening.exec(line)?.[1];
    if (marker !== undefined) at = next(closings.get(marker), at) ?? at;
  }
  cut(lines.length);
  return chunks;
}

/** For every word that stands alone on a line: those lines. */
function closingLines(lines: readonly string[]): Map<string, number[]> {
  const closings = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const word = line.trim();
    if (!/^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(word)) continue;
    const known = closings.get(word);
    if (known === undefined) closings.set(word, [index]);
    else known.push(index);
  }
  return closings;
}

/** First line behind `after`, by binary search. */
function next(sorted: readonly number[] | undefined, after: number): number | undefined {
  if (sorted === undefined) return undefined;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > after) high = middle;
    else low = middle + 1;
  }
  return sorted[low];
}
