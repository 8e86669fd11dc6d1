import type { LineSpan } from '../../ports.ts';

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
  const kept = commonLines(...numbered(a.slice(start, endA), b.slice(start, endB)));
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

/** Lines as numbers, the same for the same line: quicker to compare, and long lines once. */
function numbered(...sides: readonly [readonly string[], readonly string[]]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (line: string): number => {
    const known = numbers.get(line) ?? numbers.size;
    numbers.set(line, known);
    return known;
  };
  return [Int32Array.from(sides[0], numberOf), Int32Array.from(sides[1], numberOf)];
}

/**
 * For each number of edits, how far the diagonals (line of `a` minus line of `b`) -edits, -edits + 2, … edits are reached with them: half a
 * number for each pair of edits, 8 MB at the limit.
 */
type Trace = readonly Int32Array[];

function reached(trace: Trace, edits: number, k: number): number {
  return Math.abs(k) > edits ? -1 : (trace[edits]?.[(k + edits) / 2] ?? -1);
}

/** The diagonal that the best way to `k` comes from: the one above by an added line, or the one below by a removed one. */
function comesFrom(trace: Trace, edits: number, k: number): number {
  return reached(trace, edits - 1, k - 1) < reached(trace, edits - 1, k + 1) ? k + 1 : k - 1;
}

/** Where on diagonal `k` the way arrives with its last edit, before it follows equal lines. */
function arrival(trace: Trace, edits: number, k: number): number {
  if (edits === 0) return 0;
  const from = comesFrom(trace, edits, k);
  return reached(trace, edits - 1, from) + (from < k ? 1 : 0);
}

/** Pairs of indexes of lines that both keep. */
function commonLines(a: Int32Array, b: Int32Array): readonly (readonly [number, number])[] {
  const trace = shortestEdit(a, b);
  const pairs: [number, number][] = [];
  let k = a.length - b.length;
  for (let edits = (trace?.length ?? 0) - 1; trace !== undefined && edits >= 0; edits -= 1) {
    const from = arrival(trace, edits, k);
    for (let x = reached(trace, edits, k) - 1; x >= from; x -= 1) pairs.push([x, x - k]);
    k = comesFrom(trace, edits, k);
  }
  return pairs;
}

/** The trace until the ends of both are reached; undefined beyond the limit. */
function shortestEdit(a: Int32Array, b: Int32Array): Trace | undefined {
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= Math.min(editsMax, a.length + b.length); edits += 1) {
    const line = new Int32Array(edits + 1);
    for (let k = -edits; k <= edits; k += 2) {
      const x = followEqual(a, b, arrival(trace, edits, k), k);
      line[(k + edits) / 2] = x;
      if (x >= a.length && x - k >= b.length) return [...trace, line];
    }
    trace.push(line);
  }
  return undefined;
}

function followEqual(a: Int32Array, b: Int32Array, start: number, k: number): number {
  let x = start;
  while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
  return x;
}
