/**
 * What becomes of the files that real changes touch, as their reviews have it: judged by an evaluator, told as not judged, no part of an estate,
 * or neither, though the text speaks of AWS.
 *
 *   npm run measure -- unjudged --mirrors DIR --changes FILE [--only PART] [--show 3] [--cli PATH] [--reports DIR] [--jobs 2]
 *
 * FILE and DIR as of `npm run replay`. Every change is reviewed; `--reports` keeps the reports there and takes those that are there already. A file
 * that the recognisers would name, and of which the review says nothing, was taken by an evaluator: that is how the review tells, too. What is
 * neither is printed by class, with changes, files and examples, for a person to read: documents, programs that use AWS and tests are no estate.
 *
 * Exit 0: measured; 2: no change could be reviewed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commandOptions } from './command-options.mjs';
import { fatesOf } from './measure-unjudged/fates.mjs';
import { atHand, changesOf, eachOf } from './replay/changes.mjs';
import { reportIn } from './replay/outcome.mjs';
import { root, run } from './toolchain.mjs';

const { values } = commandOptions({
  options: {
    mirrors: { type: 'string' },
    changes: { type: 'string' },
    only: { type: 'string' },
    show: { type: 'string', default: '3' },
    cli: { type: 'string', default: join(root, 'dist', 'cli', 'index.js') },
    reports: { type: 'string' },
    jobs: { type: 'string', default: '2' },
  },
});

/** Undefined for what could not be reviewed. */
async function reportOf(row) {
  const kept = values.reports === undefined ? undefined : join(values.reports, `${row.i ?? row.line}.json`);
  if (kept !== undefined && existsSync(kept)) return reportIn(readFileSync(kept, 'utf8'));
  const args = ['review', '--repo', row.git, '--base', row.base, '--head', row.head, '--format', 'json'];
  const { output } = await run(process.execPath, [resolve(values.cli), ...args]);
  const report = reportIn(output);
  if (kept !== undefined && report !== undefined) {
    mkdirSync(values.reports, { recursive: true });
    writeFileSync(kept, JSON.stringify(report));
  }
  return report;
}

async function measured(row) {
  try {
    const report = await reportOf(row);
    return report === undefined ? undefined : { row, ...fatesOf(row, report) };
  } catch {
    return undefined;
  }
}

function print(done, { missing, unread }) {
  const files = done.flatMap(({ row, files: found }) => found.map((file) => ({ ...file, row })));
  const groups = [...Map.groupBy(files, ({ fate }) => fate)].map(([fate, all]) => ({
    fate,
    all,
    changes: new Set(all.map(({ row }) => row)).size,
  }));
  const inOrder = groups.toSorted((a, b) => b.changes - a.changes || b.all.length - a.all.length);
  const cut = done.reduce((sum, one) => sum + one.cut, 0);
  console.log(`${done.length} changes, ${files.length} files`);
  console.log(
    `left out: ${missing} changes without a repository, ${unread} that could not be reviewed; ${cut} files of very large changes`,
  );
  for (const sort of ['judged', 'told', 'no estate', 'neither']) {
    const ofSort = inOrder.filter(({ fate }) => fate.startsWith(`${sort}: `));
    const count = ofSort.reduce((sum, { all }) => sum + all.length, 0);
    const changes = new Set(ofSort.flatMap(({ all }) => all.map(({ row }) => row))).size;
    console.log(`\n${sort}: ${changes} changes, ${count} files`);
    for (const { fate, changes: own, all } of ofSort) {
      console.log(`${String(own).padStart(5)} changes ${String(all.length).padStart(5)} files  ${fate.slice(sort.length + 2)}`);
      if (sort !== 'neither' && !fate.endsWith('with the name of AWS')) continue;
      for (const { row, path } of all.slice(0, Number(values.show))) console.log(`        ${row.i ?? ''} ${row.repo} ${path}`);
    }
  }
}

try {
  const { present, missing } = atHand(changesOf(values), values.mirrors);
  const all = await eachOf(present, values.jobs, measured);
  const done = all.filter((one) => one !== undefined);
  if (done.length === 0) throw new Error('None of the changes could be reviewed.');
  print(done, { missing, unread: all.length - done.length });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
