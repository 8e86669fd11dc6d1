/**
 * Accuracy against public test data, which is read and never committed.
 *
 *   npm run measure -- iac --corpus FILE       findings on the test cases of other tools
 *   npm run measure -- iam --corpus FILE       comparison of IAM policies
 *   npm run measure -- cloudformation          intrinsic functions beside what engines answered
 *   npm run measure -- sam --mirror DIR        serverless templates beside aws-sam-translator
 *   npm run measure -- secrets --corpus DIR    secrets, beside other scanners where they are installed
 *   npm run measure -- terraform --cases FILE  expressions, beside what an engine answered
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureNode24, root, run } from './toolchain.mjs';

const [what, ...rest] = process.argv.slice(2);
const known = readdirSync(join(root, 'scripts'))
  .map((name) => /^measure-(\w+)\.mjs$/.exec(name)?.[1])
  .filter((name) => name !== undefined);
const script = join(root, 'scripts', `measure-${what}.mjs`);

try {
  if (!what || !known.includes(what) || !existsSync(script)) throw new Error(`Say what to measure: ${known.join(', ')}.`);
  process.exitCode = (await run(ensureNode24(), [script, ...rest], { show: true })).code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
