/**
 * Writes what engines answer to expressions of CloudFormation: `test/cloudformation/answers.json`, with their versions.
 *
 *   node scripts/gen-cloudformation-answers.mjs [--python FILE]
 *
 * The engines are moto and cfn-lint (PyPI: `moto[cloudformation]`, `cfn-lint`), and Python's `ipaddress` and `len` for Fn::Cidr and
 * Fn::Length, which neither computes. Where they differ, `cloudformation-answers/decided.mjs` says which one stands and why; a difference
 * that is not decided stops the writing.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { commandOptions } from './command-options.mjs';
import { cases, head } from './cloudformation-answers/cases.mjs';
import { decisions } from './cloudformation-answers/decided.mjs';
import { loops } from './cloudformation-answers/loops.mjs';
import { root } from './toolchain.mjs';

const { values: options } = commandOptions({ options: { python: { type: 'string', default: 'python3' } } });
const bufferMax = 1 << 28;

function ask() {
  const script = fileURLToPath(new URL('cloudformation-answers/ask.py', import.meta.url));
  const input = JSON.stringify({ head, cases: cases.map(([, expression]) => expression), loops: loops.map(([, sections]) => sections) });
  const run = spawnSync(options.python, [script], { input, encoding: 'utf8', maxBuffer: bufferMax });
  if (run.status !== 0) throw new Error(`The engines did not run: ${run.stderr.slice(-600)}`);
  return JSON.parse(run.stdout);
}

/** What each engine says, by its name; an engine that leaves the call as it stands says nothing. */
function answersOf({ moto, cfnLint, reference }) {
  const answers = new Map();
  if ('value' in moto && !JSON.stringify(moto.value).includes('"Fn::')) answers.set('moto', moto.value);
  if (cfnLint.values?.length === 1 && !JSON.stringify(cfnLint.values).includes('"Fn::')) answers.set('cfn-lint', cfnLint.values[0]);
  if (reference !== undefined && reference !== null) answers.set('python', reference);
  return answers;
}

function row([group, expression], said) {
  const text = JSON.stringify(expression);
  const answers = answersOf(said);
  const decision = decisions.find(({ of }) => of(text));
  if (typeof decision?.stands === 'object') return { group, expression, ...expectedOf(decision.stands), by: [], decided: decision.why };
  const values = [...answers.values()];
  if (values.length > 0 && values.every((value) => isDeepStrictEqual(asText(value), asText(values[0])))) {
    return { group, expression, expected: values[0], by: [...answers.keys()] };
  }
  if (decision === undefined && 'error' in said.moto && answers.size === 0 && said.reference === undefined)
    return { group, expression, error: true, by: ['moto'] };
  if (said.reference === null) return { group, expression, error: true, by: ['python'] };
  if (decision === undefined) throw new Error(`Not decided: ${text}: ${JSON.stringify([...answers])} ${JSON.stringify(said)}`);
  const { stands, why } = decision;
  if (!answers.has(stands)) throw new Error(`${stands} has no answer to ${text}`);
  return { group, expression, expected: answers.get(stands), by: [stands], decided: why };
}

function expectedOf(stands) {
  return 'error' in stands ? { error: true } : { expected: stands.answer };
}

/** CloudFormation hands on texts: 1 and "1" are one. */
function asText(value) {
  if (Array.isArray(value)) return value.map(asText);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, asText(entry)]));
  return value === null ? null : String(value);
}

const { versions, answers, loops: written } = ask();
const rows = cases.map((one, index) => row(one, answers[index]));
const body = rows.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
const loopRows = loops.map(([name, template], index) => {
  const { sections: expanded, error } = written[index];
  if (error !== undefined) throw new Error(`cfn-lint does not write out the loop ${index + 1}: ${error}`);
  return `    ${JSON.stringify({ name, template, expanded })}`;
});
const file = join(root, 'test/cloudformation/answers.json');
writeFileSync(
  file,
  `{\n  "engines": ${JSON.stringify(versions)},\n  "head": ${JSON.stringify(head)},\n  "cases": [\n${body}\n  ],\n  "loops": [\n${loopRows.join(',\n')}\n  ]\n}\n`,
);
console.log(`${loopRows.length} loops, ${rows.length} answers, ${rows.filter((one) => one.decided !== undefined).length} of them decided`);
