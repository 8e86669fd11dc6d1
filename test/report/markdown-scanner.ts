/** What stands in a Markdown text outside of code, found the way GFM reads it; enough of it to tell whether hostile text got out. */
export interface Outside {
  /** Lines outside fenced blocks, with every code span replaced by `▮`, which is no letter of any word. A summary stands in a block of HTML, where there are none (GFM 4.6). */
  readonly lines: readonly string[];
  /** A fence or a block was still open at the end. */
  readonly unclosed: boolean;
}

export function outsideOfCode(markdown: string): Outside {
  const lines: string[] = [];
  let fence = '';
  for (const line of markdown.split('\n')) {
    const ticks = /^(`{3,})[a-z]*$/.exec(line)?.[1] ?? '';
    if (fence !== '') {
      if (ticks.length >= fence.length && line === ticks) fence = '';
    } else if (ticks !== '') fence = ticks;
    else lines.push(line.startsWith('<summary>') ? line : withoutCodeSpans(line));
  }
  return { lines, unclosed: fence !== '' };
}

/** A code span begins with a run of backticks and ends at the next run of the same length (GFM 6.3). */
function withoutCodeSpans(line: string): string {
  const runs = [...line.matchAll(/`+/g)];
  let result = '';
  let at = 0;
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index];
    if (open === undefined || open.index < at) continue;
    const close = runs.slice(index + 1).find((run) => run[0].length === open[0].length);
    if (close === undefined) continue;
    result += `${line.slice(at, open.index)}▮`;
    at = close.index + close[0].length;
  }
  return result + line.slice(at);
}
