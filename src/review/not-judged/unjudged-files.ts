import { directoryOf, fileNameOf } from '../../core/path.ts';
import type { SourceFile } from '../../core/source.ts';
import type { ChangedFile } from '../ports.ts';
import { isExcluded } from '../settings/exclude.ts';
import type { Side } from '../sides/load-side.ts';
import { recognise } from './recogniser.ts';
import type { Candidate, Recogniser } from './recogniser.ts';
import { recognisers } from './recognisers/all.ts';
import { snapshotOfCdk } from './recognisers/programs.ts';
import type { Unjudged } from './unjudged.ts';

/** A side, and what stands in its tree. */
export interface SideWithTree {
  readonly side: Side;
  readonly paths: readonly string[];
}

export interface UnjudgedFilesRequest {
  readonly files: readonly Pick<ChangedFile, 'status' | 'path' | 'basePath'>[];
  readonly base: SideWithTree;
  readonly head: SideWithTree;
  readonly exclude: readonly string[];
}

/**
 * Changed files that can change an estate and that no evaluator took. Head decides where it has the file; base, where the file is gone, or
 * where it was something then that head shows no trace of.
 */
export function unjudgedFiles({ files, base, head, exclude }: UnjudgedFilesRequest): readonly Unjudged[] {
  const [onBase, onHead] = [new Recognition(base), new Recognition(head)];
  const found = files.flatMap(({ status, path, basePath = path }): Unjudged[] => {
    if (isExcluded(path, exclude)) return [];
    const isThere = status !== 'removed';
    if (isThere && onHead.isJudged(path)) return [];
    const after = isThere ? onHead.of(path, status === 'added' ? undefined : onBase.textOf(basePath)) : undefined;
    const before =
      after === undefined && status !== 'added' && !onBase.isJudged(basePath) ? onBase.of(basePath, onHead.textOf(path)) : undefined;
    if (after !== undefined) return [toUnjudged(after, path)];
    return before === undefined ? [] : [{ ...toUnjudged(before, basePath), isGone: true }];
  });
  return found.some(({ kind }) => kind === 'cdk') ? found.filter(({ kind }) => kind !== snapshotOfCdk) : found;
}

function toUnjudged({ kind, what, why, remedy }: Recogniser, path: string): Unjudged {
  return { kind, path, what, why, remedy };
}

function linesOf(text: string | undefined, line: RegExp): string {
  const lines = text?.split('\n').filter((one) => line.test(one)) ?? [];
  return lines.map((one) => one.trim()).join('\n');
}

/** What the files of one side are. */
class Recognition {
  readonly #judged: ReadonlySet<string>;
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #paths: readonly string[];
  readonly #answers = new Map<RegExp, boolean>();
  readonly #folders = new Map<RegExp, ReadonlySet<string>>();

  constructor({ side, paths }: SideWithTree) {
    this.#judged = new Set([...side.evaluations, ...side.deployed].flatMap(({ files }) => files));
    this.#files = side.files;
    this.#paths = paths;
  }

  /** Has an evaluator taken the file? */
  isJudged(path: string): boolean {
    return this.#judged.has(path);
  }

  textOf(path: string): string | undefined {
    return this.#files.get(path)?.text;
  }

  /** `other` is its text on the other side. */
  of(path: string, other?: string): Recogniser | undefined {
    const text = this.textOf(path);
    const candidate: Candidate = {
      path,
      text,
      treeHas: (pattern) => this.#treeHas(pattern),
      isBelow: (name) => this.#isBelow(path, name),
      isAltered: (line) => other === undefined || linesOf(text, line) !== linesOf(other, line),
    };
    return recognise(candidate, recognisers);
  }

  #isBelow(path: string, name: RegExp): boolean {
    const folders = this.#folders.get(name) ?? new Set(this.#paths.filter((one) => name.test(fileNameOf(one))).map(directoryOf));
    this.#folders.set(name, folders);
    for (let folder = directoryOf(path); ; folder = directoryOf(folder)) {
      if (folders.has(folder)) return true;
      if (folder === '.') return false;
    }
  }

  #treeHas(pattern: RegExp): boolean {
    const known = this.#answers.get(pattern);
    if (known !== undefined) return known;
    const answer = this.#paths.some((path) => pattern.test(path));
    this.#answers.set(pattern, answer);
    return answer;
  }
}
