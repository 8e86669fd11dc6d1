/**
 * How many real changes reach modules that are not in their repository, and whose those are.
 *
 *   npm run measure -- modules --mirrors DIR --changes FILE [--fetched] [--only PART] [--cli PATH] [--jobs 2]
 *
 * FILE and DIR as of `npm run replay`. `--fetched` hands each review what `terraform get` would have fetched for it from the repositories in DIR
 * (`--modules`), for what a job before the gate gives. Printed: changes that reach a module which is not read, and those that add, alter or
 * remove a call of one; by host and owner.
 *
 * Exit 0: measured; 2: nothing could be reviewed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fetchedFor, mirrorOf } from './measure-modules/fetched.mjs';
import { root, run } from './toolchain.mjs';

const { values } = parseArgs({
  options: {
    mirrors: { type: 'string' },
    changes: { type: 'string' },
    fetched: { type: 'boolean', default: false },
    only: { type: 'string' },
    cli: { type: 'string', default: join(root, 'dist', 'cli', 'index.js') },
    jobs: { type: 'string', default: '2' },
  },
});

function rowsOf({ mirrors, changes, only }) {
  const lines = readFileSync(changes, 'utf8').trim().split('\n').filter(Boolean);
  const rows = lines.map((line) => JSON.parse(line)).filter(({ repo }) => only === undefined || repo.includes(only));
  return rows.map((row) => ({ ...row, git: mirrorOf(mirrors, row.repo) })).filter(({ git }) => git !== undefined);
}

async function reviewOf(row, folder) {
  const args = ['review', '--repo', row.git, '--base', row.base, '--head', row.head, '--format', 'json'];
  if (values.fetched) {
    const [head, base] = await Promise.all(
      ['head', 'base'].map((side) => fetchedFor({ git: row.git, commit: row[side], mirrors: values.mirrors, folder: join(folder, side) })),
    );
    if (head !== undefined) args.push('--modules', head, ...(base === undefined ? [] : ['--base-modules', base]));
  }
  const { output } = await run(process.execPath, [resolve(values.cli), ...args]);
  try {
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}

const notRead = /comes from (.+), which is not in this repository; what it declares is not evaluated/u;

function sourcesOf(sentences) {
  return [...new Set(sentences.flatMap((sentence) => notRead.exec(sentence)?.[1] ?? []))];
}

/** `github.com/acme` of a repository, `acme` of the registry, the host of anything else. */
function ownerOf(source) {
  if (source.startsWith('.')) return 'a folder that is not there';
  const plain = source
    .replace(/^\w+::/u, '')
    .replace(/^\w+:\/\//u, '')
    .replace(/^[^@/]+@/u, '')
    .replace(/^(github\.com):/u, '$1/');
  const parts = plain.split(/[/?]/u);
  return (parts[0].includes('.') ? parts.slice(0, parts[0] === 'github.com' ? 2 : 1) : parts.slice(0, 1)).join('/').toLowerCase();
}

async function measure(rows) {
  const queue = [...rows];
  const done = [];
  const worker = async () => {
    for (let row = queue.shift(); row !== undefined; row = queue.shift()) {
      const folder = mkdtempSync(join(tmpdir(), 'phasegate-modules-'));
      const review = await reviewOf(row, folder);
      rmSync(folder, { recursive: true, force: true });
      if (review === undefined) continue;
      const reached = sourcesOf(review.diagnostics.map(({ message }) => message));
      done.push({
        row,
        reached,
        told: sourcesOf(review.notJudged.map(({ why }) => `${why}.`)),
        blocks: review.findings.filter(({ verdict }) => verdict === 'block'),
      });
    }
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, worker));
  return done;
}

function print(done) {
  const share = (count) => `${count} of ${done.length} (${((100 * count) / done.length).toFixed(1)} %)`;
  console.log(`changes that reach a module which is not read: ${share(done.filter(({ reached }) => reached.length > 0).length)}`);
  console.log(`changes that add, alter or remove a call of one: ${share(done.filter(({ told }) => told.length > 0).length)}`);
  console.log(`changes that block: ${share(done.filter(({ blocks }) => blocks.length > 0).length)}`);
  const owners = new Map();
  for (const { reached } of done) for (const owner of new Set(reached.map(ownerOf))) owners.set(owner, (owners.get(owner) ?? 0) + 1);
  console.log('\nchanges by whose the modules are');
  for (const [owner, count] of [...owners].toSorted((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(5)}  ${owner}`);
  for (const { row, blocks } of done)
    for (const { policyId, location, message } of blocks)
      console.log(`block ${row.i ?? ''} ${row.repo} ${policyId} ${location.path}:${location.startLine} ${message.slice(0, 160)}`);
}

if (!values.mirrors || !values.changes) throw new Error('Say where the repositories and the changes are: --mirrors DIR --changes FILE');
const done = await measure(rowsOf(values));
if (done.length === 0) process.exitCode = 2;
else print(done);
