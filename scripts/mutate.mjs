/**
 * Random changes of single places of `src`, and whether a test notices. Each is run against the tests that come by it, the nearest first,
 * until one fails. Prints what no test noticed, what no test comes by, and the share, without what `mutate/no-change.json` says to change nothing; exit 1 when a
 * change stands in code that no test runs or that list is wrong, 2 when nothing was asked.
 *
 *   npm run mutate -- [--count 60] [--seed 1] [--only src/policies] [--tests test/policies,test/forms] [--seconds 60] [--number N[-M]] [--keep DIR]
 *
 * All changes stand in the sources at once, switched off, so that what vitest has transformed serves for all. Tests of bundles and of other
 * processes do not see them and are left out, and so are the fixtures under changes that change nothing. `--seconds` is how long the tests of one change may take (by what they took unchanged) before the rest is left out and
 * the change is told as not noticed by those that ran. `--number` runs one change of the draw alone, or those from one to another;
 * `--tests` asks only those under these paths, which is as much as they say. `--keep` names a folder for what the tests come by, which takes minutes to
 * find out: the next run of the same draw begins with it, as long as sources and tests are the same.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { createVitest } from 'vitest/node';
import { commandOptions } from './command-options.mjs';
import { randomOf } from './measure-mutations/random.mjs';
import { candidatesIn, withChanges } from './mutate/candidates.mjs';
import { inProcess, stepsFor } from './mutate/nearest.mjs';
import { forProcesses, startersNear, takeStarted } from './mutate/processes.mjs';
import { isListed, listed } from './mutate/no-change.mjs';
import { root } from './toolchain.mjs';

const { values } = commandOptions({
  options: {
    count: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'src/' },
    tests: { type: 'string', default: 'test/' },
    seconds: { type: 'string', default: '60' },
    number: { type: 'string' },
    keep: { type: 'string' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'phasegate-mutate-'));
const switchFile = join(folder, 'active');
const off = -1;
/** How long the tests that start processes may take over one change. */
const startersMsMax = 180_000;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main() {
  const changes = draw(randomOf(Number(values.seed)), Number(values.count));
  const [first, last = first] = values.number?.split('-').map(Number) ?? [0, Infinity];
  const wanted = changes.filter(({ number }) => number >= first && number <= last);
  if (wanted.length === 0) throw new Error('No change of the draw is asked for: look at --count and --number.');
  turnOn(off);
  const asked = values.tests.split(',').map((path) => join(root, path));
  const files = inProcess(join(root, 'test')).filter((path) => asked.some((start) => path.startsWith(start)));
  console.log(`${changes.length} changes in ${new Set(changes.map(({ path }) => path)).size} files, ${files.length} test files`);
  const seen = await seenBy(changes, files);
  const runner = await vitestWith(changes, {});
  const results = [];
  for (const change of wanted) results.push(await judge(runner, change, seen));
  await runner.close();
  if (results.some(({ outcome }) => outcome === 'not reached')) await askProcesses(changes, results);
  report(results);
}

/** Which changes each test comes by, as kept or by running them all. */
async function seenBy(changes, files) {
  const reached = values.keep === undefined ? join(folder, 'reached') : join(values.keep, digestOf(changes, files));
  const whole = join(reached, 'whole');
  if (!existsSync(whole)) {
    mkdirSync(reached, { recursive: true });
    const startedMs = performance.now();
    const recorder = await vitestWith(changes, { PHASEGATE_REACHED: reached });
    const failed = await runTests(
      recorder,
      files.map((path) => ({ path })),
    );
    await recorder.close();
    if (failed.length > 0) throw new Error(`Tests fail before anything is changed:\n${failed.join('\n')}`);
    writeFileSync(whole, '');
    console.log(`all tests without a change: ${secondsSince(startedMs)}`);
  }
  return readdirSync(reached)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(reached, name), 'utf8')));
}

/** Of the draw, and of everything that decides which tests come by it. */
function digestOf(changes, files) {
  const hash = createHash('sha256').update(JSON.stringify([changes, files]));
  for (const folderName of ['src', 'test']) {
    const paths = readdirSync(join(root, folderName), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    for (const path of paths.map((one) => join(one.parentPath, one.name)).toSorted()) hash.update(`${path}\0`).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Changes of the same place would be written into each other: one of them is drawn. */
function draw(random, count) {
  const all = sourcesUnder(values.only).flatMap((path) =>
    candidatesIn(readFileSync(join(root, path), 'utf8')).map((one) => ({ path, ...one })),
  );
  if (all.length === 0) throw new Error(`Nothing can be changed under ${values.only}.`);
  const drawn = [];
  for (let tries = 0; drawn.length < count && tries < count * 10; tries += 1) {
    const next = random.one(all);
    if (!drawn.some(({ path, start, end }) => path === next.path && start < next.end && next.start < end))
      drawn.push({ ...next, number: drawn.length });
  }
  return drawn;
}

function sourcesUnder(start) {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.generated.ts') && !path.endsWith('.d.ts') && path.startsWith(start))
    .toSorted();
}

function vitestWith(changes, env) {
  const transform = (code, id) => {
    const own = changes.filter(({ path }) => join(root, path) === id.split('?')[0]);
    return own.length === 0 ? undefined : withChanges(code, own);
  };
  return createVitest(
    'test',
    {
      root,
      watch: false,
      bail: env.PHASEGATE_REACHED ? 0 : 1,
      maxWorkers: 1,
      // What a change does while a file is loaded is seen where it is loaded anew.
      isolate: true,
      // They run each fixture some times more, and notice hardly anything that the fixture itself does not; the other counts them.
      testNamePattern: /^(?!.*(?:no finding when nothing changes|was done, often to what has a finding))/u,
      reporters: [{}],
      setupFiles: ['scripts/mutate/reached.mjs', 'test/property-seed.ts', 'test/remove-temporary-folders.ts'],
      env: { PHASEGATE_MUTANT: switchFile, ...env },
      onConsoleLog: () => false,
    },
    { plugins: [{ name: 'changes', enforce: 'pre', transform }] },
  );
}

function turnOn(number) {
  writeFileSync(switchFile, String(number));
}

/** Names of the tests and files that failed. */
async function runTests(vitest, wanted) {
  const project = vitest.projects[0];
  // What failed for the change before would count as a failure of this one, and end its run at once.
  vitest.state.filesMap.clear();
  vitest.state.idMap.clear();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    wanted.map(({ path, ids }) => project.createSpecification(path, ids === undefined ? undefined : { testIds: ids })),
  );
  const failed = testModules.flatMap((module) => [
    ...(module.errors().length > 0 ? [module.relativeModuleId] : []),
    ...[...module.children.allTests('failed')].map((test) => `${module.relativeModuleId}: ${test.fullName}`),
  ]);
  process.exitCode = 0;
  return unhandledErrors.length > 0 && failed.length === 0 ? ['an error outside of every test'] : failed;
}

async function judge(vitest, change, seen) {
  const startedMs = performance.now();
  const { steps, isCut } = stepsFor(change, seen, Number(values.seconds) * 1000);
  turnOn(change.number);
  let noticedBy;
  for (const step of steps) {
    [noticedBy] = await runTests(vitest, step);
    if (noticedBy !== undefined) break;
  }
  const outcome = steps.length === 0 ? 'not reached' : noticedBy === undefined ? (isCut ? 'survived what ran' : 'survived') : 'noticed';
  const result = { change };
  tell(result, outcome, noticedBy, startedMs);
  return result;
}

/** What no test comes by itself may run in a process that a test starts. */
async function askProcesses(changes, results) {
  const starter = await vitestWith(changes, forProcesses(folder, changes));
  const failing = new Map();
  for (const result of results.filter(({ outcome }) => outcome === 'not reached')) {
    const startedMs = performance.now();
    let noticedBy;
    takeStarted(folder);
    for (const { path } of startersNear(result.change.path)) {
      if (performance.now() - startedMs > startersMsMax) break;
      turnOn(off);
      if (!failing.has(path)) failing.set(path, new Set(await runTests(starter, [{ path }])));
      turnOn(result.change.number);
      if (failing.get(path).size === 0) [noticedBy] = await runTests(starter, [{ path }]);
      if (noticedBy !== undefined) break;
    }
    const isStarted = takeStarted(folder);
    if (noticedBy !== undefined || isStarted)
      tell(result, noticedBy === undefined ? 'survived in processes' : 'noticed', noticedBy, startedMs);
  }
  await starter.close();
}

function tell(result, found, noticedBy, startedMs) {
  const { change } = result;
  result.changesNothing = isListed(listed, change, readFileSync(join(root, change.path), 'utf8'));
  const outcome = result.changesNothing ? (found === 'noticed' ? 'noticed against the list' : 'changes nothing') : found;
  result.outcome = outcome;
  const by = noticedBy === undefined ? '' : `  (${relative(root, noticedBy)})`;
  console.log(`${change.number} ${outcome} in ${secondsSince(startedMs)}: ${described(change)}${by}`);
}

function described({ path, start, kind, original, mutant }) {
  const line = readFileSync(join(root, path), 'utf8').slice(0, start).split('\n').length;
  const short = (text) => text.replaceAll(/\s+/g, ' ').slice(0, 100);
  return `${dirname(path)}/${path.split('/').at(-1)}:${line} ${kind}: ${short(original)} => ${short(mutant)}`;
}

function report(results) {
  const count = (outcome) => results.filter((one) => one.outcome.startsWith(outcome)).length;
  const [wrong, without] = [count('noticed against'), count('changes nothing')];
  const share = ((100 * count('noticed')) / Math.max(1, results.length - without)).toFixed(1);
  console.log(
    `${results.length} changes, ${without} of which change nothing: ${count('noticed')} noticed (${share} % of the others), ${count('survived')} survived, ${count('not reached')} in code that no test runs`,
  );
  if (wrong > 0) console.error(`${wrong} noticed that scripts/mutate/no-change.json says to change nothing: take them out of it.`);
  process.exitCode = count('not reached') > 0 || wrong > 0 ? 1 : 0;
}

function secondsSince(startedMs) {
  return `${((performance.now() - startedMs) / 1000).toFixed(1)} s`;
}
