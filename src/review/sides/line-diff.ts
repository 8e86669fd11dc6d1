import type { LineSpan } from '../ports.ts';

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

/** How far each diagonal (line of `a` minus line of `b`) is reached. */
type Reach = ReadonlyMap<number, number>;

/** On diagonal `k`: does the best way come from an added line (down), or from a removed one? */
function comesDown(reach: Reach, k: number, edits: number): boolean {
  if (k === -edits) return true;
  return k !== edits && at(reach, k - 1) < at(reach, k + 1);
}

function at(reach: Reach, k: number): number {
  return reach.get(k) ?? -1;
}

/** Pairs of indexes of lines that both keep. */
function commonLines(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const trace = shortestEdit(a, b);
  if (trace === undefined) return [];
  const pairs: [number, number][] = [];
  let x = a.length;
  let y = b.length;
  for (const [edits, reach] of [...trace.entries()].toReversed()) {
    const from = comesDown(reach, x - y, edits) ? x - y + 1 : x - y - 1;
    const startX = edits === 0 ? 0 : Math.max(0, at(reach, from));
    const startY = edits === 0 ? 0 : startX - from;
    while (x > startX && y > startY) {
      x -= 1;
      y -= 1;
      pairs.push([x, y]);
    }
    x = startX;
    y = startY;
  }
  return pairs;
}

/** For each number of edits, how far each diagonal reached before it; undefined beyond the limit. */
function shortestEdit(a: readonly string[], b: readonly string[]): readonly Reach[] | undefined {
  const reach = new Map<number, number>([[1, 0]]);
  const trace: Reach[] = [];
  for (let edits = 0; edits <= Math.min(editsMax, a.length + b.length); edits += 1) {
    trace.push(new Map(reach));
    for (let k = -edits; k <= edits; k += 2) {
      const start = comesDown(reach, k, edits) ? at(reach, k + 1) : at(reach, k - 1) + 1;
      const x = followEqual(a, b, Math.max(0, start), k);
      reach.set(k, x);
      if (x >= a.length && x - k >= b.length) return trace;
    }
  }
  return undefined;
}

function followEqual(a: readonly string[], b: readonly string[], start: number, k: number): number {
  let x = start;
  while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
  return x;
}
