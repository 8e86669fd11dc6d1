/**
 * Reviews real changes of other repositories: what blocks, what fails, how long it takes; and with a second build, what is different.
 *
 *   npm run replay -- --mirrors DIR --changes FILE [--cli A] [--against B] [--only PART] [--sample N] [--jobs N] [--out DIR]
 *
 * A row of FILE: `{"repo": "owner/name", "base": commit, "head": commit}`, one a line; anything else in it is kept. DIR holds the repositories
 * as `owner+name/repo`, `owner+name` or `owner+name.git`, bare or not. A and B are command lines of this project, `dist/cli/index.js` by
 * default. With B every change is reviewed by both, one after the other, so that their times can be compared.
 *
 * Exit 0: done, and no difference; 1: the two builds differ in what blocks or in an exit code; 2: nothing could be reviewed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commandOptions } from './command-options.mjs';
import { atHand, changesOf, eachOf } from './replay/changes.mjs';
import { blocksOf, describeChange, differencesOf, summaryOf, timesOf } from './replay/outcome.mjs';
import { root, run } from './toolchain.mjs';

const { values } = commandOptions({
  options: {
    mirrors: { type: 'string' },
    changes: { type: 'string' },
    cli: { type: 'string', default: join(root, 'dist', 'cli', 'index.js') },
    against: { type: 'string' },
    only: { type: 'string' },
    sample: { type: 'string' },
    jobs: { type: 'string', default: '2' },
    out: { type: 'string' },
  },
});

/** Each n-th when only a sample is wanted. */
function sampleOf(all, sample) {
  const stride = sample === undefined ? 1 : Math.max(1, Math.floor(all.length / Number(sample)));
  return all.filter((_, at) => at % stride === 0);
}

/** Exit code, blocking findings and time of one build; a review that is no JSON blocks nothing, and its first line of output says why. */
async function reviewBy(cli, { git, base, head }) {
  const args = [resolve(cli), 'review', '--repo', git, '--base', base, '--head', head, '--format', 'json'];
  const { code, output, durationMs } = await run(process.execPath, args);
  return { code, ms: Math.round(durationMs), ...blocksOf(output) };
}

async function replay(rows, { cli, against, jobs, out }) {
  const done = await eachOf(rows, jobs, async (row) => {
    const own = await reviewBy(cli, row);
    const other = against === undefined ? undefined : await reviewBy(against, row);
    if (out !== undefined) writeFileSync(join(out, `${row.i ?? row.line}.json`), `${JSON.stringify({ row, own, other }, undefined, 2)}\n`);
    return { row, own, other };
  });
  return done.toSorted((a, b) => a.row.line - b.row.line);
}

function print(done, missing) {
  for (const one of done) for (const text of describeChange(one)) console.log(text);
  console.log(`${summaryOf(done)}${missing > 0 ? `; ${missing} without a repository` : ''}`);
  for (const text of timesOf(done)) console.log(text);
}

/** Whether the two builds say the same. */
function printDifferences(done) {
  const differences = done.flatMap(differencesOf);
  console.log(differences.length === 0 ? 'The two builds say the same of every change.' : `${differences.length} differences:`);
  for (const text of differences) console.log(text);
  return differences.length === 0;
}

async function main() {
  const { mirrors, sample, out, against } = values;
  const { present, missing } = atHand(sampleOf(changesOf(values), sample), mirrors);
  if (out !== undefined) mkdirSync(out, { recursive: true });
  const done = await replay(present, values);
  print(done, missing);
  if (against !== undefined && !printDifferences(done)) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
