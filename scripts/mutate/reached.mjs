/**
 * Set up in every test file: which change is on (the file that `PHASEGATE_MUTANT` names holds its number), and, where `PHASEGATE_REACHED`
 * names a folder, which changes each test comes by.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach } from 'vitest';

const active = Number(readFileSync(process.env['PHASEGATE_MUTANT'], 'utf8'));
const folder = process.env['PHASEGATE_REACHED'];
/** A loop whose end a change took away is one that is noticed. */
const timesMax = 20_000_000;

let times = 0;
let reached = new Set();
const whileLoading = reached;

globalThis.mutated = (number) => {
  reached.add(number);
  if (number !== active) return false;
  times += 1;
  if (times > timesMax) throw new Error('a loop without an end');
  return true;
};

if (folder) {
  const tests = [];
  let startedMs = 0;
  beforeEach(() => {
    reached = new Set();
    startedMs = performance.now();
  });
  afterEach(({ task }) => {
    tests.push({ id: task.id, name: task.name, suite: task.suite?.name, ms: performance.now() - startedMs, reached: [...reached] });
  });
  // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern what is asked for: nothing
  afterAll(({}, { filepath: path }) => {
    const name = `${path.replaceAll(/[^\w]/g, '_')}.json`;
    writeFileSync(join(folder, name), JSON.stringify({ path, whileLoading: [...whileLoading], tests }));
  });
}
