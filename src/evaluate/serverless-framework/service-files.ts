import type { Diagnostic } from '../../core/diagnostic.ts';
import type { SourceFile } from '../../core/source.ts';
import type { DataNode } from '../../syntax/data-node.ts';
import { readData } from './read-data.ts';

/** Files that a service takes in. */
export const filesMax = 100;

/** Reads each file that a service takes in once. */
export class ServiceFiles {
  /** Files that were taken in, and those that are named and not here. */
  readonly read = new Set<string>();
  readonly wanted = new Set<string>();
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #report: (diagnostic: Diagnostic) => void;
  readonly #parsed = new Map<string, DataNode | undefined>();

  constructor(files: ReadonlyMap<string, SourceFile>, report: (diagnostic: Diagnostic) => void) {
    this.#files = files;
    this.#report = report;
  }

  at(path: string): DataNode | undefined {
    const source = this.#files.get(path);
    if (source === undefined) {
      if (this.wanted.size < filesMax) this.wanted.add(path);
      return undefined;
    }
    this.read.add(path);
    if (!this.#parsed.has(path)) this.#parsed.set(path, readData(source, this.#report));
    return this.#parsed.get(path);
  }
}
