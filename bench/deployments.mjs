/**
 * What variable files cost: reviews of one change to a root that is deployed with ten of them, beside the same with one.
 *
 *   node bench/deployments.mjs [--runs 9] [--files 10] [--cli PATH] [--other PATH] [--enforce]
 *
 * Estates of 60, 120 and 300 buckets, each named by an input, and a mixed one of groups, roles, documents, buckets and calls of a local module. Each run is
 * a process of its own, both counts of files in turn; the figure is processor time in user mode, the fastest of the runs. `--other` takes another build
 * along, run by run. CI is set, so that no compiled code is kept from the run before. `--enforce` exits 1 above 2.5 times. Needs GNU time.
 */
import { join, resolve } from 'node:path';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { estates, repositoryOf, scratchFolder } from './deployments/estates.mjs';
import { runOnce } from './measure.mjs';

const timesMax = 2.5;
const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    files: { type: 'string', default: '10' },
    cli: { type: 'string', default: join(root, 'dist', 'cli', 'index.js') },
    other: { type: 'string' },
    enforce: { type: 'boolean', default: false },
  },
});

/** User seconds of one review, which has to find what the change does in each deployment. */
async function timed(cli, { dir, finds }, scratch) {
  const args = ['review', '--repo', dir, '--base', 'HEAD~1', '--head', 'HEAD', '--format', 'json'];
  const result = await runOnce({ command: [process.execPath, resolve(cli), ...args], env: { CI: '1' } }, scratch);
  if (result.userSeconds === undefined) throw new Error('GNU time is not installed.');
  const found = JSON.parse(result.stdout).findings.filter((one) => one.baselineState === 'new' && one.policyId === finds);
  if (found.length === 0) throw new Error(`${finds} is not found in ${dir}: nothing was measured.`);
  return result.userSeconds;
}

async function fastest(estate, clis, counts, scratch) {
  const repositories = counts.map((count) => repositoryOf(estate, count, scratch));
  const best = clis.map(() => counts.map(() => Infinity));
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const [at, cli] of clis.entries()) {
      for (const [of, repository] of repositories.entries()) best[at][of] = Math.min(best[at][of], await timed(cli, repository, scratch));
    }
  }
  return best;
}

const scratch = scratchFolder();
try {
  const clis = [values.cli, ...(values.other === undefined ? [] : [values.other])];
  const counts = [1, Number(values.files)];
  let most = 0;
  for (const estate of estates) {
    const best = await fastest(estate, clis, counts, scratch);
    most = Math.max(most, best[0][1] / best[0][0]);
    for (const [at, [one, many]] of best.entries()) {
      const times = many / one;
      const whose = at === 0 ? '' : '  (the other)';
      console.log(
        `${estate.name.padEnd(12)} ${one.toFixed(2)} s with one file, ${many.toFixed(2)} s with ${counts[1]}: ${times.toFixed(2)} times${whose}`,
      );
    }
  }
  if (values.enforce && most > timesMax) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
