import { Socket } from 'node:net';
import { GitProblem, problemFromStderr } from './git-problem.ts';
import { startGit, type RunningGit } from './run-git.ts';

export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly sizeBytes: number;
  /** Undefined when the object is larger than the reader's limit: it went by without being kept. */
  readonly bytes: Buffer | undefined;
}

/** Reads objects through one long-lived `git cat-file --batch`. Answers come in the order of the questions. */
export interface ObjectReader {
  /** `name` is an object id or any revision expression without line breaks. Undefined when there is no such object. */
  read(name: string): Promise<GitObject | undefined>;
  close(): void;
}

interface Question {
  resolve(object: GitObject | undefined): void;
  reject(problem: unknown): void;
}

export function openObjectReader(dir: string, objectBytesMax: number): ObjectReader {
  const git = startGit(dir, ['cat-file', '--batch']);
  const questions: Question[] = [];
  let next = 0;
  let ended: GitProblem | undefined;
  const answers = parseAnswers(objectBytesMax, (object) => {
    const question = questions[next];
    next += 1;
    if (next === questions.length) {
      questions.length = 0;
      next = 0;
      keepAlive(git, false);
    }
    question?.resolve(object);
  });
  git.child.stdout.on('data', answers);
  const fail = (problem: GitProblem): void => {
    ended ??= problem;
    for (const question of questions.splice(0).slice(next)) question.reject(ended);
    next = 0;
  };
  git.ended.then(
    () => fail(problemFromStderr(dir, git.stderr)),
    (problem: unknown) => fail(problem instanceof GitProblem ? problem : new GitProblem('git-failed', String(problem))),
  );
  keepAlive(git, false);
  // Hundreds of files are asked for at once: one write for all of them.
  const unsent: string[] = [];
  const send = (): void => {
    const names = unsent.splice(0);
    if (ended === undefined) git.child.stdin.write(`${names.join('\n')}\n`);
  };
  return {
    read: (name) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(ended);
        if (questions.length === 0) keepAlive(git, true);
        questions.push({ resolve, reject });
        if (unsent.length === 0) queueMicrotask(send);
        unsent.push(name);
      }),
    close: () => {
      ended ??= new GitProblem('git-failed', 'The repository was closed while it was being read.');
      // Git ends with its input; only an answer that nobody waits for any more is cut short.
      if (questions.length > 0) git.child.kill();
      else git.child.stdin.end();
    },
  };
}

/** An idle reader must not keep the program from ending, a busy one must. */
function keepAlive(git: RunningGit, alive: boolean): void {
  const { child } = git;
  for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
    if (handle !== child && !(handle instanceof Socket)) continue;
    if (alive) handle.ref();
    else handle.unref();
  }
}

const nothing = Buffer.alloc(0);

/** Answers are `<id> <type> <size>\n<bytes>\n`, or `<name> missing\n`, or `<name> ambiguous\n`. */
function parseAnswers(objectBytesMax: number, onAnswer: (object: GitObject | undefined) => void): (chunk: Buffer) => void {
  let header: Buffer = nothing;
  let body: { id: string; type: string; sizeBytes: number; bytes: Buffer | undefined; filled: number } | undefined;

  const takeHeader = (chunk: Buffer): Buffer => {
    const end = chunk.indexOf(10);
    if (end < 0) {
      header = Buffer.concat([header, chunk]);
      return chunk.subarray(chunk.length);
    }
    const line = header.length === 0 ? chunk.subarray(0, end) : Buffer.concat([header, chunk.subarray(0, end)]);
    const match = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line.toString('latin1'));
    header = nothing;
    const [, id, type, size] = match ?? [];
    if (id === undefined || type === undefined) onAnswer(undefined);
    else {
      const sizeBytes = Number(size);
      body = { id, type, sizeBytes, bytes: sizeBytes <= objectBytesMax ? Buffer.allocUnsafe(sizeBytes) : undefined, filled: 0 };
    }
    return chunk.subarray(end + 1);
  };

  return (chunk) => {
    let rest = chunk;
    while (rest.length > 0) {
      if (body === undefined) {
        rest = takeHeader(rest);
        continue;
      }
      const part = rest.subarray(0, body.sizeBytes - body.filled);
      if (body.bytes !== undefined) part.copy(body.bytes, body.filled);
      body.filled += part.length;
      rest = rest.subarray(part.length);
      if (body.filled < body.sizeBytes || rest.length === 0) return;
      // The line feed behind the bytes has come too: the object is whole.
      rest = rest.subarray(1);
      const { filled: _, ...object } = body;
      body = undefined;
      onAnswer(object);
    }
  };
}
