/**
 * Asks an engine again what it answers to the expressions of `test/terraform/engine/answers/`, and writes its answers and its version there.
 *
 *   node scripts/gen-engine-answers.mjs [--engine tofu]
 *
 * An expression is added by hand, as a line `{"group": "...", "expression": "..."}`. Runs under Node 24, which strips types.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOptions } from './command-options.mjs';
import { root } from './toolchain.mjs';

const { values: options } = commandOptions({ options: { engine: { type: 'string', default: 'tofu' } } });
const folder = join(root, 'test', 'terraform', 'engine', 'answers');
const file = join(folder, 'answers.jsonl');

async function main() {
  const { askEngine, engineOnPath } = await import('../test/terraform/engine/ask-engine.ts');
  const { filesBeside } = await import('../test/terraform/engine/root.ts');
  const engine = engineOnPath(options.engine);
  if (engine === undefined) throw new Error(`There is no ${options.engine} on the PATH.`);
  const cases = readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse);
  const answers = askEngine(
    engine,
    filesBeside(folder),
    cases.map(({ expression }) => expression),
  );
  writeFileSync(file, cases.map((line, index) => `${toLine(line, answers[index])}\n`).join(''));
  writeFileSync(join(folder, 'engine.json'), `${JSON.stringify({ version: engine.version })}\n`);
  console.log(`${cases.length} answers of ${engine.version}.`);
}

/** With the digits of a number that a double does not hold. */
function toLine({ group, expression }, answer) {
  if (answer === undefined) return JSON.stringify({ group, expression, expected: { error: true } });
  const expected = JSON.parse(answer);
  const exact = typeof expected === 'number' && JSON.stringify(expected) !== answer ? { exact: answer } : {};
  return JSON.stringify({ group, expression, expected, ...exact });
}

await main();
