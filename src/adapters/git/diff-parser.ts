import { isRead, openHunk, readHunkLine, type Hunk } from './hunk.ts';
import { parseRawLine, type DiffEntry } from './raw-entry.ts';

/**
 * Reads `git diff-tree --raw` as it streams, with patches and without, of two trees and of commits, in memory that does not grow with the patches.
 * Paths are matched through the quoted names that git prints in both parts, and bodies are skipped by the counts of their hunk headers, so that
 * no content of a file can pass for structure. Throws when the output is not what git documents: better no review than a wrong one.
 */
export class DiffParser {
  readonly #onCommit: (entries: readonly DiffEntry[]) => void;
  #commit: string | undefined;
  #entries: DiffEntry[] = [];
  #byHeader = new Map<string, DiffEntry>();
  #entry: DiffEntry | undefined;
  #hunk: Hunk | undefined;
  #partial: Buffer[] = [];

  /** `onCommit` gets all entries of one commit (or of the one comparison), complete. */
  constructor(onCommit: (entries: readonly DiffEntry[]) => void) {
    this.#onCommit = onCommit;
  }

  push(chunk: Buffer): void {
    let at = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, at)) {
      const tail = chunk.subarray(at, end);
      at = end + 1;
      if (this.#partial.length === 0) this.#line(tail);
      else {
        const line = Buffer.concat([...this.#partial, tail]);
        this.#partial = [];
        this.#line(line);
      }
    }
    // A copy: the stream may use its memory again.
    if (at < chunk.length) this.#partial.push(Buffer.from(chunk.subarray(at)));
  }

  end(): void {
    if (this.#partial.length > 0 || this.#hunk !== undefined) throw new Error('it ends in the middle of a line or a hunk.');
    this.#flush();
  }

  #flush(): void {
    if (this.#entries.length > 0) this.#onCommit(this.#entries);
    this.#entries = [];
    this.#byHeader = new Map();
    this.#entry = undefined;
  }

  #line(line: Buffer): void {
    if (this.#hunk === undefined || this.#entry === undefined) return this.#structure(line.toString('latin1'));
    if (!readHunkLine(line[0], this.#hunk, this.#entry)) throw new Error('a line has no mark.');
    // A NUL byte means another encoding: git's idea of a line is then not ours.
    if (line.includes(0)) this.#entry.opaque = true;
    if (isRead(this.#hunk)) this.#hunk = undefined;
  }

  #structure(line: string): void {
    if (line.startsWith(':')) {
      const { entry, header } = parseRawLine(line, this.#commit);
      this.#entries.push(entry);
      this.#name(header, entry);
    } else if (line.startsWith('diff --')) {
      this.#entry = this.#byHeader.get(line);
      if (this.#entry === undefined) throw new Error('a patch names a file that the list does not.');
    } else if (line.startsWith('@@')) {
      this.#openHunk(line);
    } else if (line.startsWith('Binary files ') && this.#entry !== undefined) {
      this.#entry.opaque = true;
    } else if (/^[0-9a-f]{40,64}$/.test(line)) {
      this.#flush();
      this.#commit = line;
    }
  }

  /** Two renames can share a header, `a/p b/q b/r`. Such names are made on purpose: neither patch is then used. */
  #name(header: string, entry: DiffEntry): void {
    const twin = this.#byHeader.get(header);
    if (twin !== undefined) {
      twin.opaque = true;
      entry.opaque = true;
    }
    this.#byHeader.set(header, entry);
  }

  #openHunk(line: string): void {
    this.#hunk = this.#entry === undefined ? undefined : openHunk(line, this.#entry);
    if (this.#hunk === undefined || this.#entry === undefined) throw new Error('a hunk has an unknown form.');
    this.#entry.patched = true;
  }
}
