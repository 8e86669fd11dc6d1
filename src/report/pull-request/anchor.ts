import type { CommentableFile, Hunk } from '../../review/pull-request/host.ts';
import type { LineSpan } from '../../review/ports.ts';
import type { FindingLocation } from '../../review/result.ts';

/** Where a comment on a finding can stand: lines of a hunk, else the file, else only the summary. GitHub refuses any other place. */
export type Anchor =
  | {
      readonly kind: 'lines';
      readonly path: string;
      readonly side: 'LEFT' | 'RIGHT';
      readonly startLine: number;
      readonly endLine: number;
      /** The hunk on that side. */
      readonly span: LineSpan;
    }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'none' };

/** More lines than this under one comment hide the comment; the first ones are shown. */
const linesMax = 10;

/** Finds anchors in the files that the host shows. */
export class AnchorFinder {
  readonly #onHead = new Map<string, CommentableFile>();
  readonly #onBase = new Map<string, CommentableFile>();

  constructor(files: readonly CommentableFile[]) {
    for (const file of files) {
      this.#onHead.set(file.path, file);
      this.#onBase.set(file.basePath ?? file.path, file);
    }
  }

  find({ path, side, startLine, endLine }: Pick<FindingLocation, 'path' | 'side' | 'startLine' | 'endLine'>): Anchor {
    const file = (side === 'LEFT' ? this.#onBase : this.#onHead).get(path);
    if (file === undefined) return { kind: 'none' };
    for (const hunk of file.hunks) {
      const span = spanOf(hunk, side);
      const first = Math.max(startLine, span.start);
      const last = Math.min(endLine, span.end - 1, first + linesMax - 1);
      if (first <= last) return { kind: 'lines', path: file.path, side, startLine: first, endLine: last, span };
    }
    return { kind: 'file', path: file.path };
  }
}

function spanOf(hunk: Hunk, side: 'LEFT' | 'RIGHT'): LineSpan {
  return side === 'LEFT' ? hunk.base : hunk.head;
}
