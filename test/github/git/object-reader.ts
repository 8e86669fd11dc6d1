import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { GIT_ENV } from './run.ts';

export interface GitObject {
  readonly sha: string;
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  readonly content: Buffer;
}

interface Waiting {
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** What an id names, or the commit or tree behind it, never changes. */
const lasting = /^[0-9a-f]{40}(?:\^\{\w+\})?$/u;
/** Larger ones are read anew each time. */
const KEPT_BYTES_MAX = 65_536;

/**
 * One `git cat-file --batch` process per repository: reading an object costs a pipe, not a process. Starts at the first read. Small objects are
 * asked for once by their ids: one that is not there may come later.
 */
export class ObjectReader {
  readonly #dir: string;
  readonly #known = new Map<string, GitObject>();
  #child: ChildProcessWithoutNullStreams | undefined;
  #buffer: Buffer = Buffer.alloc(0);
  #waiting: Waiting[] = [];

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** The object a revision expression names; undefined when there is none, or when git cannot be asked (a line break in the name). */
  async read(expression: string): Promise<GitObject | undefined> {
    const known = this.#known.get(expression);
    if (known !== undefined) return known;
    const object = await this.#ask(expression);
    if (object !== undefined && lasting.test(expression) && object.content.length <= KEPT_BYTES_MAX) this.#known.set(expression, object);
    return object;
  }

  #ask(expression: string): Promise<GitObject | undefined> {
    if (/[\n\0]/u.test(expression) || expression === '') return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
      const child = this.#start();
      this.#waiting.push({ resolve, reject });
      child.stdin.write(`${expression}\n`);
    });
  }

  close(): void {
    this.#child?.stdin.end();
    this.#child = undefined;
  }

  #start(): ChildProcessWithoutNullStreams {
    if (this.#child !== undefined) return this.#child;
    const child = spawn('git', ['-C', this.#dir, 'cat-file', '--batch'], { env: GIT_ENV });
    child.stdout.on('data', (chunk: Buffer) => {
      this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
      this.#drain();
    });
    child.stdin.on('error', () => undefined);
    child.on('close', () => {
      if (this.#child === child) this.#child = undefined;
      for (const one of this.#waiting.splice(0)) one.reject(new Error(`git cat-file ended in ${this.#dir}`));
    });
    this.#child = child;
    return child;
  }

  #drain(): void {
    for (;;) {
      const end = this.#buffer.indexOf(10);
      if (end < 0) return;
      const header = this.#buffer.subarray(0, end).toString('utf8');
      const match = /^([0-9a-f]{40}) (blob|tree|commit|tag) (\d+)$/u.exec(header);
      if (match === null) {
        this.#answer(end + 1, undefined);
        continue;
      }
      const size = Number(match[3]);
      if (this.#buffer.length < end + 1 + size + 1) return;
      const content = Buffer.from(this.#buffer.subarray(end + 1, end + 1 + size));
      this.#answer(end + 1 + size + 1, { sha: match[1] ?? '', type: match[2] as GitObject['type'], content });
    }
  }

  #answer(consumed: number, object: GitObject | undefined): void {
    this.#buffer = this.#buffer.subarray(consumed);
    this.#waiting.shift()?.resolve(object);
  }
}
