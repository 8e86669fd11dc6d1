import type { LineSpan } from './ports.ts';

/** Edits beyond which the rest of a file counts as changed; keeps the work bounded on hostile input. */
const editsMax = 2_000;

/** Lines that `head` adds and lines of `base` that it removes, by Myers' greedy algorithm. */
export function diffLines(base: string, head: string): { readonly added: readonly LineSpan[]; readonly removed: readonly LineSpan[] } {
  const a = base.split('\n');
  const b = head.split('\n');
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const kept = commonLines(a.slice(start, endA), b.slice(start, endB));
  return {
    removed: toSpans(new Set(kept.map(([line]) => line + start)), start, endA),
    added: toSpans(new Set(kept.map(([, line]) => line + start)), start, endB),
  };
}

function toSpans(kept: ReadonlySet<number>, start: number, end: number): LineSpan[] {
  const spans: LineSpan[] = [];
  let open: number | undefined;
  for (let line = start; line <= end; line += 1) {
    const changed = line < end && !kept.has(line);
    if (changed) open ??= line;
    else if (open !== undefined) {
      spans.push({ start: open + 1, end: line + 1 });
      open = undefined;
    }
  }
  return spans;
}

/** Pairs of indexes of lines that both keep. */
function commonLines(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const trace = shortestEdit(a, b);
  if (trace === undefined) return [];
  const pairs: [number, number][] = [];
  let x = a.length;
  let y = b.length;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const ends = trace[edits] ?? new Map<number, number>();
    const k = x - y;
    const down = k === -edits || (k !== edits && (ends.get(k - 1) ?? -1) < (ends.get(k + 1) ?? -1));
    const previousK = down ? k + 1 : k - 1;
    const previousX = edits === 0 ? 0 : (ends.get(previousK) ?? 0);
    const previousY = edits === 0 ? 0 : previousX - previousK;
    while (x > previousX && y > previousY) {
      x -= 1;
      y -= 1;
      pairs.push([x, y]);
    }
    x = previousX;
    y = previousY;
  }
  return pairs;
}

/** For each number of edits, how far each diagonal reached before it; undefined beyond the limit. */
function shortestEdit(a: readonly string[], b: readonly string[]): readonly ReadonlyMap<number, number>[] | undefined {
  const ends = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let edits = 0; edits <= Math.min(editsMax, a.length + b.length); edits += 1) {
    trace.push(new Map(ends));
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && (ends.get(k - 1) ?? -1) < (ends.get(k + 1) ?? -1));
      let x = down ? (ends.get(k + 1) ?? 0) : (ends.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      ends.set(k, x);
      if (x >= a.length && x - k >= b.length) return trace;
    }
  }
  return undefined;
}
