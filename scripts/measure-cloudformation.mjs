/**
 * What the evaluator of CloudFormation answers beside what engines answered: equal, wrong, unknown and failed (an answer where the engines
 * refuse) per function, and each one that is wrong. Exits with 1 on any wrong answer.
 *
 *   node scripts/measure-cloudformation.mjs [--cases FILE]
 *
 * The cases are `test/cloudformation/answers.json`, which scripts/gen-cloudformation-answers.mjs writes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOptions } from './command-options.mjs';
import { root } from './toolchain.mjs';

const { values: options } = commandOptions({
  options: { cases: { type: 'string', default: join(root, 'test/cloudformation/answers.json') } },
});
const { judge } = await import('../test/cloudformation/answers.ts');
const answers = JSON.parse(readFileSync(options.cases, 'utf8'));
const table = new Map();
for (const answer of answers.cases) {
  const line = table.get(answer.group) ?? { equal: 0, wrong: 0, unknown: 0, failed: 0 };
  table.set(answer.group, line);
  const { verdict, got } = judge(answers, answer);
  line[verdict] += 1;
  if (verdict !== 'equal')
    console.log(
      `${verdict}: ${JSON.stringify(answer.expression)}\n  expected ${JSON.stringify(answer.expected)}\n  got      ${JSON.stringify(got)}`,
    );
}
console.log(
  `${answers.cases.length} cases, answered by ${Object.entries(answers.engines)
    .map((one) => one.join(' '))
    .join(', ')}`,
);
console.table(Object.fromEntries(table));
process.exitCode = answers.cases.length === 0 || [...table.values()].some((line) => line.wrong > 0) ? 1 : 0;
