/** A closed interval of integers; `first <= last`. */
export interface Span<T extends number | bigint> {
  readonly first: T;
  readonly last: T;
}

/** Sorted by `first`, disjoint, never adjacent: two sets are equal exactly when their lists are. */
export type Spans<T extends number | bigint> = readonly Span<T>[];

/** The neighbours of an integer, so that one algebra serves ports (number) and addresses (bigint). */
export interface Neighbours<T extends number | bigint> {
  next(value: T): T;
  previous(value: T): T;
}

export const numberNeighbours: Neighbours<number> = { next: (value) => value + 1, previous: (value) => value - 1 };
export const bigintNeighbours: Neighbours<bigint> = { next: (value) => value + 1n, previous: (value) => value - 1n };

/** Sorts and merges; spans with `first > last` are dropped. */
export function normalize<T extends number | bigint>(spans: readonly Span<T>[], step: Neighbours<T>): Spans<T> {
  const sorted = spans.filter((span) => span.first <= span.last).sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const merged: Span<T>[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last === undefined || step.previous(span.first) > last.last) merged.push(span);
    else if (span.last > last.last) merged[merged.length - 1] = { first: last.first, last: span.last };
  }
  return merged;
}

export function unite<T extends number | bigint>(a: Spans<T>, b: Spans<T>, step: Neighbours<T>): Spans<T> {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return normalize([...a, ...b], step);
}

export function intersect<T extends number | bigint>(a: Spans<T>, b: Spans<T>): Spans<T> {
  const common: Span<T>[] = [];
  let i = 0;
  let j = 0;
  for (let x = a[i], y = b[j]; x !== undefined && y !== undefined; x = a[i], y = b[j]) {
    const first = x.first > y.first ? x.first : y.first;
    const last = x.last < y.last ? x.last : y.last;
    if (first <= last) common.push({ first, last });
    if (x.last < y.last) i += 1;
    else j += 1;
  }
  return common;
}

/** Everything of `a` that is not in `b`. */
export function subtract<T extends number | bigint>(a: Spans<T>, b: Spans<T>, step: Neighbours<T>): Spans<T> {
  const rest: Span<T>[] = [];
  let j = 0;
  for (const span of a) {
    let first = span.first;
    for (let hole = b[j]; hole !== undefined && hole.last < first; hole = b[j]) j += 1;
    let k = j;
    for (let hole = b[k]; hole !== undefined && hole.first <= span.last; k += 1, hole = b[k]) {
      if (hole.first > first) rest.push({ first, last: step.previous(hole.first) });
      first = step.next(hole.last);
    }
    if (first <= span.last) rest.push({ first, last: span.last });
  }
  return rest;
}

export function contains<T extends number | bigint>(spans: Spans<T>, value: T): boolean {
  return spans.some((span) => span.first <= value && value <= span.last);
}

export function equalSpans<T extends number | bigint>(a: Spans<T>, b: Spans<T>): boolean {
  return a.length === b.length && a.every((span, index) => span.first === b[index]?.first && span.last === b[index]?.last);
}
