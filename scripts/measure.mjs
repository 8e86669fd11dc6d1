/**
 * Accuracy against public test data, which is read and never committed.
 *
 *   npm run measure -- hcl --mirrors DIR       the reader of plain HCL beside the grammar
 *   npm run measure -- iac --corpus FILE       findings on the test cases of other tools
 *   npm run measure -- iam --corpus FILE       comparison of IAM policies; --history DIR, --peers PYTHON: see measure-iam.mjs
 *   npm run measure -- escalation --catalogue DIR   published ways to escalate
 *   npm run measure -- edits --mirrors DIR     changes made by hand to real repositories, and what has to be said of them
 *   npm run measure -- cloudformation          intrinsic functions beside what engines answered
 *   npm run measure -- mutations               pairs of policies that differ by what people change, beside single requests
 *   npm run measure -- modules --mirrors DIR --changes FILE   real changes that reach modules from elsewhere, by whose they are
 *   npm run measure -- noise --mirrors DIR --changes FILE   lines of advice on real changes beyond what blocks
 *   npm run measure -- repositories --folders DIR   whole repositories: faults that vulnerable ones name, findings by control, a sample to read
 *   npm run measure -- sam --mirror DIR        serverless templates beside aws-sam-translator
 *   npm run measure -- seen --mirrors DIR       whether each policy speaks where others wrote
 *   npm run measure -- secrets --corpus DIR    secrets, beside other scanners where they are installed
 *   npm run measure -- unjudged --mirrors DIR --changes FILE   changed files of real changes, by what becomes of them
 *   npm run measure -- terraform --cases FILE  expressions, beside what an engine answered
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureNode24, root, run } from './toolchain.mjs';

/** What each has to be given; one of them is enough. */
const wanted = {
  hcl: ['--mirrors DIR'],
  iac: ['--corpus FILE'],
  iam: ['--corpus FILE', '--history DIR', '--peers PYTHON'],
  escalation: ['--catalogue DIR'],
  modules: ['--mirrors DIR'],
  edits: ['--mirrors DIR'],
  noise: ['--mirrors DIR'],
  repositories: ['--folders DIR'],
  sam: ['--mirror DIR'],
  secrets: ['--corpus DIR'],
  seen: ['--mirrors DIR'],
  unjudged: ['--mirrors DIR'],
  terraform: ['--cases FILE', '--roots FILE'],
};

const [what, ...rest] = process.argv.slice(2);
const known = readdirSync(join(root, 'scripts'))
  .map((name) => /^measure-(\w+)\.mjs$/.exec(name)?.[1])
  .filter((name) => name !== undefined);
const script = join(root, 'scripts', `measure-${what}.mjs`);

try {
  if (!what || !known.includes(what) || !existsSync(script)) throw new Error(`Say what to measure: ${known.join(', ')}.`);
  const options = wanted[what] ?? [];
  const isGiven = options.some((option) => rest.some((word) => word.split('=')[0] === option.split(' ')[0]));
  if (options.length > 0 && !isGiven) throw new Error(`Say where the data is: npm run measure -- ${what} ${options.join(' or ')}`);
  process.exitCode = (await run(ensureNode24(), [script, ...rest], { show: true })).code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
