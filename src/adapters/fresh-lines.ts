import type { LineSpan } from '../review/ports.ts';
import { subtractSpans } from './git/line-spans.ts';

/** Lines handed out already, by blob and path: what comes again with another commit is not looked at twice. */
export class FreshLines {
  readonly #known = new Map<string, readonly LineSpan[]>();

  /** Those of `added` that were not handed out before for this blob and path. */
  take(blobId: string, path: string, added: readonly LineSpan[]): readonly LineSpan[] {
    const key = `${blobId} ${path}`;
    const known = this.#known.get(key) ?? [];
    const fresh = subtractSpans(added, known);
    if (fresh.length > 0) {
      this.#known.set(
        key,
        [...known, ...fresh].toSorted((a, b) => a.start - b.start),
      );
    }
    return fresh;
  }
}
