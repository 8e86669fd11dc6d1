/**
 * What the evaluator of Terraform answers beside what an engine answered. Prints equal, wrong, failed (an error where the engine has a
 * value), unknown and accepted (a value where the engine has an error) per group, and each one that is wrong; exits with 1 on any wrong value.
 *
 *   node scripts/measure-terraform.mjs --cases FILE [--roots FILE] [--show all|wrong|failed|unknown|accepted] [--group NAME] [--only TEXT]
 *
 * A line of the cases: `{group, expression, expected, exact?}`; `expected` is JSON, or `{"error": true}`; `exact` has the digits of a
 * number beyond a double. Files beside the cases are in the root. Roots: `{roots: {name: {files, addresses}}, outputs: [{root, out, expression?,
 * expected}]}`.
 */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { commandOptions } from './command-options.mjs';

const { values: options } = commandOptions({
  options: {
    cases: { type: 'string' },
    roots: { type: 'string' },
    show: { type: 'string', default: 'wrong' },
    group: { type: 'string' },
    only: { type: 'string' },
  },
});

const columns = ['equal', 'wrong', 'failed', 'unknown', 'accepted'];
const table = new Map();
const isShown = (verdict) => verdict === 'wrong' || (verdict !== 'equal' && (options.show === 'all' || options.show === verdict));

function book({ group, name, expected, verdict, got }) {
  const line = table.get(group) ?? Object.fromEntries(columns.map((column) => [column, 0]));
  line[verdict] += 1;
  table.set(group, line);
  if (isShown(verdict)) console.log(`${verdict}: ${name}\n  expected ${cut(JSON.stringify(expected))}\n  got      ${cut(got)}`);
}

function cut(text) {
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}

/** Code that is no expression evaluates to nothing. */
function unread(expected) {
  return { verdict: expected?.error === true ? 'equal' : 'failed', got: 'nothing' };
}

async function measureCases(path, engine) {
  const files = engine.filesBeside(dirname(path));
  for (const text of readFileSync(path, 'utf8').trim().split('\n')) {
    const { group = 'all', expression, expected, exact } = JSON.parse(text);
    if ((options.group && group !== options.group) || (options.only && !expression.includes(options.only))) continue;
    const value = engine.evaluateIn({ files, expressions: { value: expression } }, engine.parser).values.get('value');
    const judgement = value === undefined ? unread(expected) : engine.judge(value, { expected, exact });
    book({ group, name: expression, expected, ...judgement });
  }
}

function measureRoots(path, engine) {
  const { roots, outputs } = JSON.parse(readFileSync(path, 'utf8'));
  for (const [root, { files, addresses }] of Object.entries(roots)) {
    const asked = outputs.filter((output) => output.root === root);
    const expressions = Object.fromEntries(asked.map((output) => [output.out, output.expression]));
    const evaluated = engine.evaluateIn({ files, expressions }, engine.parser);
    for (const { out, expression, expected, exact } of asked) {
      const judgement = engine.judge(evaluated.values.get(out), { expected, exact });
      book({ group: 'outputs of roots', name: `${root}: ${expression}`, expected, ...judgement });
    }
    const got = JSON.stringify(evaluated.addresses);
    const verdict = got === JSON.stringify(addresses.toSorted()) ? 'equal' : 'wrong';
    book({ group: 'addresses of roots', name: root, expected: addresses, verdict, got });
  }
}

async function main() {
  if (!options.cases && !options.roots) throw new Error('Say where the cases are: --cases FILE, --roots FILE');
  const { loadRegularExpressions } = await import('../src/evaluate/terraform/functions/text/regular-expressions.ts');
  const { loadYaml } = await import('../src/syntax/yaml/yaml-on-demand.ts');
  const { testParser } = await import('../test/hcl/test-parser.ts');
  const { judge } = await import('../test/terraform/engine/judge.ts');
  const root = await import('../test/terraform/engine/root.ts');
  await Promise.all([loadRegularExpressions(), loadYaml()]);
  const engine = { ...root, judge, parser: await testParser() };
  if (options.cases) await measureCases(options.cases, engine);
  if (options.roots) measureRoots(options.roots, engine);
  const total = Object.fromEntries(columns.map((column) => [column, [...table.values()].reduce((sum, line) => sum + line[column], 0)]));
  console.table(Object.fromEntries([...table, ['all', total]]));
  process.exitCode = total.wrong > 0 ? 1 : 0;
}

await main();
