/**
 * Everything that must hold before a commit: `npm run check`. Each gate also proves that it looked at something: a tool that is given
 * nothing to look at is pleased with it.
 *
 *   node scripts/check.mjs [--only format,lint,types,generated,unused,tests] [--skip tests]
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureNode24, root, run, tsc } from './toolchain.mjs';

const bin = (name) => join(root, 'node_modules', '.bin', name);
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).length;

/**
 * `saw` reads from a tool's output how many things it looked at; fewer than `atLeast` is a failure. Gates of one lane run one after the
 * other, the two lanes beside each other.
 */
const gates = [
  {
    name: 'tests',
    lane: 1,
    command: [process.execPath, 'scripts/test.mjs'],
    saw: number(/^(\d+) passed, 0 failed$/m),
    of: 'tests',
    atLeast: 100,
  },
  { name: 'format', lane: 2, command: [bin('oxfmt'), '--check', '.'], saw: number(/ on (\d+) files/), of: 'files', atLeast: sources / 2 },
  {
    name: 'lint',
    lane: 2,
    command: [bin('oxlint'), '--type-aware', '--deny-warnings', '--report-unused-disable-directives'],
    saw: number(/ on (\d+) files/),
    of: 'files',
    atLeast: sources,
  },
  { name: 'types', lane: 2, command: [process.execPath, tsc, '-p', 'test', '--listFiles'], saw: listed, of: 'files', atLeast: sources },
  {
    name: 'generated',
    lane: 2,
    command: [process.execPath, 'scripts/gen.mjs', '--check'],
    saw: number(/^(\d+) generated files/m),
    of: 'files',
    atLeast: 5,
  },
  // A pattern of knip.json that matches nothing is a hint, and hints are errors.
  { name: 'unused', lane: 2, command: [bin('knip'), '--no-progress', '--treat-config-hints-as-errors'], of: '' },
];

function number(pattern) {
  return (output) => Number(pattern.exec(output)?.[1] ?? 0);
}

function listed(output) {
  return output.split('\n').filter((line) => line.startsWith(join(root, 'src')) || line.startsWith(join(root, 'test'))).length;
}

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string' }, skip: { type: 'string' } } });
  const names = gates.map((gate) => gate.name);
  const only = chosen(values.only, names) ?? names;
  const skip = chosen(values.skip, names) ?? [];
  const wanted = gates.filter(({ name }) => only.includes(name) && !skip.includes(name));
  if (wanted.length === 0) throw new Error('No gate is left to run.');
  ensureNode24();
  const startedMs = performance.now();
  const lanes = [1, 2].map((lane) => runInTurn(wanted.filter((gate) => gate.lane === lane)));
  const results = (await Promise.all(lanes)).flat();
  const failed = results.filter((passed) => !passed).length;
  console.log(
    `${failed === 0 ? 'all' : results.length - failed} of ${results.length} gates passed in ${seconds(performance.now() - startedMs)}`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
}

function chosen(option, names) {
  const list = option?.split(',');
  const unknown = list?.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`There is no gate ${unknown}. There are: ${names.join(', ')}`);
  return list;
}

async function runInTurn(lane) {
  const results = [];
  for (const gate of lane) results.push(await runGate(gate));
  return results;
}

async function runGate({ name, command: [program, ...args], saw, of, atLeast = 0 }) {
  const { code, output, durationMs } = await run(program, args, { env: { ...process.env, NO_COLOR: '1' } });
  const seen = saw?.(output);
  const tooFew = seen !== undefined && seen < atLeast;
  const passed = code === 0 && !tooFew;
  const detail = seen === undefined ? '' : `  ${seen} ${of}`;
  console.log(`${passed ? 'ok  ' : 'FAIL'}  ${name.padEnd(10)} ${seconds(durationMs).padStart(7)}${detail}`);
  if (code !== 0) console.log(`${withoutListing(output).trim()}\n`);
  else if (tooFew) console.log(`It saw ${seen} ${of}, and should have seen at least ${Math.ceil(atLeast)}.\n`);
  return passed;
}

function withoutListing(output) {
  return output
    .split('\n')
    .filter((line) => !/^\/\S+\.[cm]?ts$/.test(line))
    .join('\n');
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
