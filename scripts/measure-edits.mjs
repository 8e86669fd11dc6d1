/**
 * Changes made by hand to real repositories: the right finding at the right place, and nothing else.
 *
 *   npm run measure -- edits --mirrors DIR [--only PART] [--cli PATH]
 *
 * DIR holds a repository each in `owner+name`, as of `npm run replay`. `measure-edits/edits.json` says of each change its repository and commit, what is
 * replaced by what in which file, and what has to be said: findings that block, as `policy path`, and what is told as not judged, as `kind path`.
 *
 * Exit 0: each says what it has to; 1: one does not; 2: nothing could be reviewed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandOptions } from './command-options.mjs';
import { mirrorOf } from './replay/changes.mjs';
import { reportIn } from './replay/outcome.mjs';
import { root, run } from './toolchain.mjs';

const { values } = commandOptions({
  options: {
    mirrors: { type: 'string' },
    only: { type: 'string' },
    cli: { type: 'string', default: join(root, 'dist', 'cli', 'index.js') },
  },
});

const list = join(dirname(fileURLToPath(import.meta.url)), 'measure-edits', 'edits.json');

function gitIn(dir, env = {}) {
  return (args, input) =>
    execFileSync('git', ['-C', dir, ...args], {
      encoding: 'utf8',
      input,
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, ...env },
    }).trimEnd();
}

/** A commit beside the others of a clone that shares the objects: nothing is checked out. */
function changedCommit(dir, { commit, path, replace, by }) {
  const git = gitIn(dir, { GIT_INDEX_FILE: join(dir, 'edits-index') });
  const text = execFileSync('git', ['-C', dir, 'show', `${commit}:${path}`], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (text.split(replace).length !== 2) throw new Error(`${path} does not hold this once: ${replace}`);
  const blob = git(
    ['hash-object', '-w', '--stdin'],
    text.replace(replace, () => by),
  );
  git(['read-tree', commit]);
  git(['update-index', '--cacheinfo', `100644,${blob},${path}`]);
  const author = ['-c', 'user.name=edits', '-c', 'user.email=edits@example.invalid'];
  return git([...author, 'commit-tree', git(['write-tree']), '-p', commit, '-m', 'edit']);
}

async function said(edit, git) {
  const dir = mkdtempSync(join(tmpdir(), 'phasegate-edits-'));
  try {
    execFileSync('git', ['clone', '-q', '--bare', '--shared', git, dir], { stdio: 'ignore' });
    const head = changedCommit(dir, edit);
    const args = ['review', '--repo', dir, '--base', edit.commit, '--head', head, '--format', 'json'];
    const report = reportIn((await run(process.execPath, [resolve(values.cli), ...args])).output);
    if (report === undefined) return ['no report'];
    const blocks = report.findings.filter(({ verdict }) => verdict === 'block');
    return [
      ...blocks.map(({ policyId, location }) => `${policyId} ${location.path}`),
      ...report.notJudged.map(({ kind, path }) => `${kind} ${path}`),
      ...report.failures.map((failure) => `failure: ${failure.slice(0, 80)}`),
    ];
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const byText = (a, b) => Number(a > b) - Number(a < b);

try {
  const edits = JSON.parse(readFileSync(list, 'utf8')).filter(({ repo }) => values.only === undefined || repo.includes(values.only));
  if (!values.mirrors) throw new Error('Say where the repositories are: --mirrors DIR');
  let [right, wrong, missing] = [0, 0, 0];
  for (const edit of edits) {
    const git = mirrorOf(values.mirrors, edit.repo);
    if (git === undefined) {
      missing += 1;
      continue;
    }
    const found = [...new Set(await said(edit, git))].toSorted(byText);
    const isRight = JSON.stringify(found) === JSON.stringify(edit.says.toSorted(byText));
    if (isRight) right += 1;
    else wrong += 1;
    console.log(`${isRight ? 'right' : 'WRONG'}  ${edit.sort}  ${edit.repo}  ${edit.what}: ${found.join(', ') || 'nothing'}`);
  }
  console.log(`${right} of ${right + wrong} say what they have to; ${missing} without a repository`);
  if (right + wrong === 0) process.exitCode = 2;
  else if (wrong > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
