import type { Location, Range } from '../../../core/location.ts';
import type { ChangedFile, LineSpan } from '../../ports.ts';

/** Lines that the change adds (head) or removes (base), by path. */
export interface TouchedLines {
  readonly added: ReadonlyMap<string, readonly LineSpan[]>;
  readonly removed: ReadonlyMap<string, readonly LineSpan[]>;
  /** Lines of base around a change: where `count = 0` or `enabled = false` is put in, nothing is removed. */
  readonly around: ReadonlyMap<string, readonly LineSpan[]>;
}

/** Lines of base go by the path on base. */
export function touchedLines(files: readonly ChangedFile[]): TouchedLines {
  return {
    added: new Map(files.map((file) => [file.path, file.added])),
    removed: new Map(files.map((file) => [file.basePath ?? file.path, file.removed])),
    around: new Map(files.map((file) => [file.basePath ?? file.path, (file.hunks ?? []).map(({ base }) => base)])),
  };
}

/** The place to point at: the first of the trace that the change touches, else the first; the cause stands first. */
export function chooseAnchor(trace: readonly Location[], side: 'LEFT' | 'RIGHT', touched: TouchedLines): Location | undefined {
  const spans = side === 'LEFT' ? [touched.removed, touched.around] : [touched.added];
  for (const one of spans) {
    const found = trace.find(({ path, range }) => touches(range, one.get(path) ?? []));
    if (found !== undefined) return found;
  }
  return trace[0];
}

/** Does a range share a line with one of the spans? */
export function touches({ startLine, endLine }: Range, spans: readonly LineSpan[]): boolean {
  return spans.some((span) => span.start <= endLine && startLine < span.end);
}
