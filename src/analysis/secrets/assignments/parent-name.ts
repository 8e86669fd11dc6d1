import type { Scan } from '../scan.ts';

const LINES_MAX = 12;
const CHARS_MAX = 1_200;
const OPENS = /^[ \t]{0,16}["']?([\w-]{1,64})["']?:[ \t]*\{?[ \t]*\r?$/;

/** The name of the mapping of JSON or YAML that the line of `at` stands in, some lines above; undefined when none is near. */
export function parentName(scan: Scan, at: number): string | undefined {
  const { lines, text } = scan;
  const line = lines.indexAt(at);
  const from = Math.max(lines.start(Math.max(0, line - LINES_MAX)), at - CHARS_MAX);
  if (!scan.spend(lines.start(line) - from, at)) return undefined;
  const indent = indentOf(text.slice(lines.start(line), at));
  // Line by line upwards: the name mostly stands in the next one.
  for (let above = line - 1; above >= 0 && lines.end(above) > from; above -= 1) {
    const here = text.slice(Math.max(from, lines.start(above)), lines.end(above));
    if (here.trim() !== '' && indentOf(here) < indent) return OPENS.exec(here)?.[1];
  }
  return undefined;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
