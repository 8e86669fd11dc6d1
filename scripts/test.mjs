/**
 * The whole suite under Node 24, the runtime of the Action; the bundles also under the Node that the machine has (test/bundle.test.ts).
 *
 *   npm test [-- <vitest arguments>]
 *
 * The last line is plain: `N passed, N failed`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureNode24, outerNode, run, vitest } from './toolchain.mjs';

async function main() {
  const node = ensureNode24();
  const folder = mkdtempSync(join(tmpdir(), 'phasegate-test-'));
  try {
    const outputFile = join(folder, 'results.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`];
    const env = { ...process.env, PHASEGATE_OUTER_NODE: outerNode };
    const { code } = await run(node, [vitest, 'run', ...reporters, ...process.argv.slice(2)], { show: true, env });
    const { passed, failed, skipped } = count(JSON.parse(readFileSync(outputFile, 'utf8')));
    if (skipped > 0) console.log(`${skipped} skipped`);
    if (passed === 0) console.error('No test ran.');
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = code !== 0 || failed > 0 || passed === 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that does not even load has no failed test in it; it counts as one. */
function count({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const broken = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'));
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests };
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
