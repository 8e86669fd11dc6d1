/**
 * How much a review says beyond what blocks: real changes are reviewed, and the lines that a reader of the comment gets to see are counted.
 *
 *   npm run measure -- noise --mirrors DIR --changes FILE [--sample 120] [--stratum random] [--phase 1] [--cli PATH] [--jobs 2]
 *
 * FILE and DIR as of `npm run replay`; rows are drawn by a fixed seed. `--phase` judges every change as a team of that phase would have it.
 * Printed: the share of changes with anything, median and upper quarter of each sort of line, and the policies that are heard most.
 *
 * Exit 0: the median change has at most one line of advice; 1: more; 2: nothing could be reviewed.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commandOptions } from './command-options.mjs';
import { atHand, changesOf, eachOf } from './replay/changes.mjs';
import { reportIn } from './replay/outcome.mjs';
import { root, run } from './toolchain.mjs';

const { values } = commandOptions({
  options: {
    mirrors: { type: 'string' },
    changes: { type: 'string' },
    sample: { type: 'string', default: '120' },
    stratum: { type: 'string' },
    phase: { type: 'string' },
    cli: { type: 'string', default: join(root, 'dist', 'cli', 'index.js') },
    jobs: { type: 'string', default: '2' },
  },
});
const medianMax = 1;
const policiesShown = 15;

/** Rows in an order that is always the same and has nothing to do with the file's, as many as there are repositories for. */
function drawn({ mirrors, sample, stratum }) {
  let seed = 42;
  const random = () => (seed = (seed * 1_664_525 + 1_013_904_223) >>> 0);
  const ordered = changesOf(values)
    .filter((row) => stratum === undefined || row.stratum === stratum)
    .map((row) => ({ order: random(), row }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ row }) => row);
  const { present, missing } = atHand(ordered, mirrors);
  if (missing > 0) console.log(`${missing} changes have no repository in ${mirrors}`);
  return present.slice(0, Number(sample));
}

async function reviews(rows, { cli, jobs }, config) {
  const all = await eachOf(rows, jobs, async (row) => {
    const args = ['review', '--repo', row.git, '--base', row.base, '--head', row.head, '--format', 'json', ...config];
    return reportIn((await run(process.execPath, [resolve(cli), ...args])).output);
  });
  const done = all.filter((report) => report !== undefined);
  if (done.length < all.length) console.log(`${all.length - done.length} changes could not be reviewed`);
  return done;
}

async function print(done) {
  const { toSections } = await import('../src/report/sections.ts');
  const all = done.map((review) => ({ review, sections: toSections(review) }));
  const sorts = [
    ['blocking', ({ sections }) => sections.blocking],
    ['advice', ({ sections }) => sections.advice],
    ['for later, counted alone', ({ sections }) => sections.later],
    ['on base, counted alone', ({ sections }) => sections.existing],
    ['not proven', ({ review }) => review.unresolved],
    ['not judged', ({ review }) => review.notJudged],
    ['notices', ({ review }) => review.notices],
  ];
  console.log(`${done.length} changes\n\n${'lines of a change'.padEnd(26)} median  p75  p90  max  changes with any`);
  for (const [name, of] of sorts) console.log(`${name.padEnd(26)} ${figures(all.map((one) => of(one).length))}`);
  for (const name of ['advice', 'later'])
    printPolicies(
      name,
      all.map(({ sections }) => sections[name]),
    );
  return percentile(
    all.map(({ sections }) => sections.advice.length),
    0.5,
  );
}

function figures(counts) {
  const columns = [0.5, 0.75, 0.9, 1].map((share) => String(percentile(counts, share)));
  return `${columns[0].padStart(6)} ${columns
    .slice(1)
    .map((text) => text.padStart(4))
    .join(' ')} ${String(counts.filter((count) => count > 0).length).padStart(17)}`;
}

function percentile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** By the number of changes that hear of them. */
function printPolicies(name, lists) {
  const keys = lists.map((findings) => findings.map(({ policyId, phase, severity }) => `${policyId}, phase ${phase}, ${severity}`));
  const heard = [...new Set(keys.flat())].map((key) => ({
    key,
    changes: keys.filter((list) => list.includes(key)).length,
    findings: keys.flat().filter((one) => one === key).length,
  }));
  console.log(`\n${name}: policies by the changes that hear of them`);
  for (const { key, changes, findings } of heard
    .toSorted((a, b) => b.changes - a.changes || b.findings - a.findings)
    .slice(0, policiesShown))
    console.log(`${String(changes).padStart(5)} ${String(findings).padStart(5)}  ${key}`);
}

async function main() {
  const { phase } = values;
  const folder = mkdtempSync(join(tmpdir(), 'phasegate-noise-'));
  try {
    const file = join(folder, 'phasegate.yml');
    if (phase !== undefined) writeFileSync(file, `phase: ${phase}\n`);
    const done = await reviews(drawn(values), values, phase === undefined ? [] : ['--config', file]);
    if (done.length === 0) throw new Error('None of the changes could be reviewed.');
    if ((await print(done)) > medianMax) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
