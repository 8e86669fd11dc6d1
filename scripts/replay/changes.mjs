/** The list of real changes that the replay and the measurements on it read, where the repositories of it are, and how many at once. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where `DIR` has a repository, bare or not. */
export function mirrorOf(mirrors, repo) {
  const name = join(resolve(mirrors), repo.replace('/', '+'));
  const isRepository = (path) => existsSync(join(path, 'objects')) || existsSync(join(path, '.git'));
  return [join(name, 'repo'), name, `${name}.git`].find(isRepository);
}

/** All rows of the file, numbered by its lines; `git` is undefined where the repository is not at hand. */
export function changesOf({ mirrors, changes, only }) {
  if (!mirrors || !changes) throw new Error('Say where the repositories and the changes are: --mirrors DIR --changes FILE');
  const lines = readFileSync(changes, 'utf8').trim().split('\n').filter(Boolean);
  return lines
    .map((line, at) => ({ line: at + 1, ...JSON.parse(line) }))
    .filter(({ repo }) => only === undefined || repo.includes(only))
    .map((row) => ({ ...row, git: mirrorOf(mirrors, row.repo) }));
}

/** Those whose repository is at hand, and how many have none: what is left out is told by whoever asks. */
export function atHand(rows, mirrors) {
  const present = rows.filter(({ git }) => git !== undefined);
  if (present.length === 0) throw new Error(`None of the ${rows.length} changes has its repository in ${mirrors}.`);
  return { present, missing: rows.length - present.length };
}

/** What `work` makes of each row, so many at once; the order is that of the ends. */
export async function eachOf(rows, jobs, work) {
  if (!(Number(jobs) >= 1)) throw new Error(`--jobs ${jobs} would look at nothing.`);
  const queue = [...rows];
  const done = [];
  const worker = async () => {
    for (let row = queue.shift(); row !== undefined; row = queue.shift()) done.push(await work(row));
  };
  await Promise.all(Array.from({ length: Number(jobs) }, worker));
  return done;
}
