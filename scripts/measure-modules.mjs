/**
 * How many real changes reach modules that are not in their repository, and whose those are.
 *
 *   npm run measure -- modules --mirrors DIR --changes FILE [--fetched] [--only PART] [--cli PATH] [--jobs 2]
 *
 * FILE and DIR as of `npm run replay`. `--fetched` hands each review what `terraform get` would have fetched for it from the repositories in DIR
 * (`--modules`), for what a job before the gate gives. Printed: changes with such a module anywhere in what they reach, those that it can make a
 * difference to (`docs/modules.md` says what that is), and whose the modules are.
 *
 * Exit 0: measured; 2: nothing could be reviewed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commandOptions } from './command-options.mjs';
import { fetchedFor } from './measure-modules/fetched.mjs';
import { atHand, changesOf, eachOf } from './replay/changes.mjs';
import { reportIn } from './replay/outcome.mjs';
import { root, run } from './toolchain.mjs';

const { values } = commandOptions({
  options: {
    mirrors: { type: 'string' },
    changes: { type: 'string' },
    fetched: { type: 'boolean', default: false },
    only: { type: 'string' },
    cli: { type: 'string', default: join(root, 'dist', 'cli', 'index.js') },
    jobs: { type: 'string', default: '2' },
  },
});

async function reviewOf(row, folder) {
  const args = ['review', '--repo', row.git, '--base', row.base, '--head', row.head, '--format', 'json'];
  if (values.fetched) {
    const [head, base] = await Promise.all(
      ['head', 'base'].map((side) => fetchedFor({ git: row.git, commit: row[side], mirrors: values.mirrors, folder: join(folder, side) })),
    );
    if (head !== undefined) args.push('--modules', head, ...(base === undefined ? [] : ['--base-modules', base]));
  }
  return reportIn((await run(process.execPath, [resolve(values.cli), ...args])).output);
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

/** Undefined for what could not be reviewed. */
async function measured(row) {
  const folder = mkdtempSync(join(tmpdir(), 'phasegate-modules-'));
  try {
    const review = await reviewOf(row, folder);
    if (review === undefined) return undefined;
    return {
      row,
      reached: sourcesOf(review.diagnostics.map(({ message }) => message)),
      told: review.notJudged.filter(({ kind }) => kind === 'module').length,
      open: review.unresolved.filter(({ reason }) => reason === 'remote-module').length,
      blocks: review.findings.filter(({ verdict }) => verdict === 'block'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(done) {
  const share = (count) => `${count} of ${done.length} (${((100 * count) / done.length).toFixed(1)} %)`;
  const counted = (is) => share(done.filter(is).length);
  console.log(
    `changes with a module that is not read somewhere in a root that they reach: ${counted(({ reached }) => reached.length > 0)}`,
  );
  console.log(`changes that it can make a difference to: ${counted(({ told, open }) => told + open > 0)}`);
  console.log(`  that add, alter or remove a call of one, or alter what it is given: ${counted(({ told }) => told > 0)}`);
  console.log(`  that leave something unproven which one gives back: ${counted(({ open }) => open > 0)}`);
  console.log(`changes that block: ${share(done.filter(({ blocks }) => blocks.length > 0).length)}`);
  const owners = new Map();
  for (const { reached } of done) for (const owner of new Set(reached.map(ownerOf))) owners.set(owner, (owners.get(owner) ?? 0) + 1);
  console.log('\nchanges by whose the modules are');
  for (const [owner, count] of [...owners].toSorted((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(5)}  ${owner}`);
  for (const { row, blocks } of done)
    for (const { policyId, location, message } of blocks)
      console.log(`block ${row.i ?? ''} ${row.repo} ${policyId} ${location.path}:${location.startLine} ${message.slice(0, 160)}`);
}

async function main() {
  const { present, missing } = atHand(changesOf(values), values.mirrors);
  const all = await eachOf(present, values.jobs, measured);
  const done = all.filter((one) => one !== undefined);
  if (done.length === 0) throw new Error('None of the changes could be reviewed.');
  console.log(`${done.length} changes; ${missing} without a repository, ${all.length - done.length} could not be reviewed`);
  print(done);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
