/** Which tests are asked about a change, in which order: those that came by it, the nearest and quickest first. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A step this long is asked before the next is begun. */
const stepMs = 4_000;
/** What a file of tests takes to be loaded, about. */
const loadMs = 1_000;

/** They look at whole tables, so what changes one while it is loaded concerns them, whatever it is called. */
const ofTables = /\/(?:tables|generated)\.test\.ts$/;

/** Test files that run the sources themselves: none that takes the bundles, or starts the Action, through whichever module of the tests. */
export function inProcess(folder) {
  const isElsewhere = (path, text) =>
    /\/(?:built|run-action)\.ts$/.test(path) || (/\b(?:spawn|execFile)/.test(text) && /scripts'|measure-|toolchain/.test(text));
  return testFilesIn(folder).filter((path) => !reaches(path, folder, isElsewhere));
}

export function testFilesIn(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  return files.filter((path) => path.endsWith('.test.ts')).toSorted();
}

/** Is the file such a one, or any of the modules of the tests that it imports? `isOne` gets a path and the text there. */
export function reaches(path, folder, isOne, known = new Set()) {
  if (known.has(path) || !existsSync(path)) return false;
  known.add(path);
  const text = readFileSync(path, 'utf8');
  if (isOne(path, text)) return true;
  return [...text.matchAll(/from '(\.[^']+\.ts)'/g)]
    .map(([, name]) => join(dirname(path), name))
    .some((next) => next.startsWith(folder) && reaches(next, folder, isOne, known));
}

/**
 * Lists of `{path, ids?}` to be run one after the other. A change that is reached while a module loads concerns whole files; which of them look
 * at it is not known, so those of a near name come first. `msMax`: what they may take altogether, unchanged; `isCut` when some were left out.
 */
export function stepsFor({ path, number, original = '' }, seen, msMax) {
  const words = wordsOf(path);
  const says = sayersOf(original, seen);
  const all = seen.flatMap((file) => {
    const isLoaded = file.whileLoading.includes(number);
    return file.tests
      .filter((test) => isLoaded || test.reached.includes(number))
      .map((test) => ({
        ...test,
        path: file.path,
        near:
          nearness(words, file.path, test) +
          (imports(file.path, path) ? 5 : 0) +
          (isLoaded && ofTables.test(file.path) ? 3 : 0) +
          (says(file.path, test.suite) ? 6 : 0),
        isLoaded: isLoaded && !test.reached.includes(number),
      }));
  });
  const ordered = all.toSorted((a, b) => b.near - a.near || a.ms - b.ms);
  const steps = [];
  let [spent, inStep] = [0, Infinity];
  for (const test of ordered) {
    if (spent > msMax) return { steps: steps.map(byFile), isCut: true };
    if (inStep > stepMs * Math.max(1, steps.length)) {
      steps.push([]);
      inStep = 0;
    }
    // What a test takes to be started counts as well, and more so the first one of a file.
    const ms = test.ms + (steps.at(-1).some(({ path: other }) => other === test.path) ? 1 : loadMs);
    steps.at(-1).push(test);
    spent += ms;
    inStep += ms;
  }
  return { steps: steps.map(byFile), isCut: false };
}

/** A word in so few tests is what these are about. */
const sayersMax = 8;

/** Does the test, or the fixture that is its suite, have a word in quotes or a number of what changes that hardly any other has? */
function sayersOf(original, seen) {
  const words = [...original.matchAll(/'([^'\n]{3,})'|\b(\d[\d_]{2,})\b/g)].map(([, quoted, number]) => quoted ?? number);
  const all =
    words.length === 0 ? [] : [...new Set(seen.flatMap(({ path, tests }) => [path, ...tests.map((test) => fixtureOf(path, test.suite))]))];
  const sayers = new Set(
    words.flatMap((word) => {
      const found = all.filter((path) => textOf(path).includes(word));
      return found.length > sayersMax ? [] : found;
    }),
  );
  return (path, suite) => sayers.has(path) || sayers.has(fixtureOf(path, suite));
}

function fixtureOf(path, suite) {
  return join(dirname(path), `${suite}.md`);
}

const texts = new Map();

/** Empty where there is none. */
function textOf(path) {
  if (!texts.has(path)) texts.set(path, existsSync(path) ? readFileSync(path, 'utf8') : '');
  return texts.get(path);
}

/** Does the test import the source itself? It is about it, whatever it is called. */
function imports(test, source) {
  return textOf(test).includes(`/${source}'`);
}

/** How many words of the source's path are in the test's, its name counting more. */
export function nearness(words, path, test = {}) {
  const there = wordsOf(path);
  const inFile = [...words].filter((word) => there.has(word)).length;
  const isOwn = test.suite !== undefined && words.has(test.suite);
  return inFile + (isOwn ? 10 : 0) + (test.isLoaded ? -1 : 0);
}

export function wordsOf(path) {
  const name = path.replace(/^.*\/(?:src|test)\//, '').replace(/(?:\.test)?\.ts$/, '');
  return new Set([...name.split(/[/-]/), name.split('/').at(-1)]);
}

function byFile(tests) {
  const files = new Map();
  for (const { path, id } of tests) files.set(path, [...(files.get(path) ?? []), id]);
  return [...files].map(([path, ids]) => ({ path, ids }));
}
