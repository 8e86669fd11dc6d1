import { blocksPerFaultMax } from './yaml-limits.ts';

/** The lines of a key and its value, as indentation tells. 0-based; `end` is the line behind. */
export interface Block {
  readonly first: number;
  readonly end: number;
}

/** `key:` or `"key":` at the beginning of a line, or behind the dashes of sequences. */
const keyLine = /^[ -]*(?:"[^"\n]*"[ \t]*|'[^'\n]*'[ \t]*|[^\s"'#[\]{},&*!|>%@`:-][^\n:#]*):(?=[ \t\r]|$)/;

/** The blocks around a line and around the one before it, the smallest first. Only such as begin with a key, which can stay. */
export function blocksAround(text: string, line: number): Block[] {
  const lines = text.split('\n');
  const here = lastWritten(lines, Math.min(line, lines.length - 1));
  const starts = new Set([...ancestors(lines, here), ...ancestors(lines, lastWritten(lines, here - 1))]);
  const blocks = [...starts]
    .filter((start) => keyLine.test(lines[start] ?? ''))
    .map((first) => ({ first, end: blockEnd(lines, first, here) }));
  return blocks.toSorted((a, b) => a.end - a.first - (b.end - b.first)).slice(0, blocksPerFaultMax);
}

/** The text with the block blank but for its key; every other character keeps its place. */
export function withoutBlock(text: string, block: Block): string {
  const blank = (line: string) => line.replaceAll(/[^\r]/g, ' ');
  return text
    .split('\n')
    .map((line, index) => {
      if (index < block.first || index >= block.end) return line;
      const key = index === block.first ? (keyLine.exec(line)?.[0] ?? '') : '';
      return key + blank(line.slice(key.length));
    })
    .join('\n');
}

function lastWritten(lines: readonly string[], from: number): number {
  let index = from;
  while (index > 0 && isBlank(lines[index])) index -= 1;
  return Math.max(0, index);
}

/** The line, and before it every line that is indented less than all behind it. */
function ancestors(lines: readonly string[], from: number): number[] {
  const found = [from];
  let least = indentOf(lines[from]);
  for (let index = from - 1; index >= 0 && least > 0; index -= 1) {
    if (isBlank(lines[index]) || indentOf(lines[index]) >= least) continue;
    least = indentOf(lines[index]);
    found.push(index);
  }
  return found;
}

/** The first line behind `here` that the block of `first` does not hold. A sequence may stand at the indentation of its key. */
function blockEnd(lines: readonly string[], first: number, here: number): number {
  const indent = indentOf(lines[first]);
  for (let index = Math.max(first, here) + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (isBlank(line) || indentOf(line) > indent) continue;
    const isItem = indentOf(line) === indent && line?.trimStart().startsWith('- ') === true;
    if (!isItem) return index;
  }
  return lines.length;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || /^\s*(?:#.*)?$/.test(line);
}

function indentOf(line: string | undefined): number {
  return line === undefined ? 0 : line.length - line.trimStart().length;
}
