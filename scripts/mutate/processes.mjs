/** Tests that look at a process of their own: what they start comes by the changes through `started.mjs`. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../toolchain.mjs';
import { withChanges } from './candidates.mjs';
import { nearness, reaches, testFilesIn, wordsOf } from './nearest.mjs';

const preload = pathToFileURL(join(import.meta.dirname, 'started.mjs')).href;
/** Each of the bundles that tests start, and the source that stands in for it. */
const entries = { 'index.js': 'action.ts', 'cli/index.js': 'cli.ts', 'server/index.js': 'app.ts' };

/** Writes what processes need into the folder; gives the environment of tests that start them. */
export function forProcesses(folder, changes) {
  const paths = [...new Set(changes.map(({ path }) => join(root, path)))];
  const changedOf = (file) =>
    withChanges(
      readFileSync(file, 'utf8'),
      changes.filter(({ path }) => join(root, path) === file),
    );
  writeFileSync(
    join(folder, 'changed.json'),
    JSON.stringify(Object.fromEntries(paths.map((file) => [pathToFileURL(file), changedOf(file)]))),
  );
  const dist = join(folder, 'dist');
  for (const [bundle, source] of Object.entries(entries)) {
    mkdirSync(dirname(join(dist, bundle)), { recursive: true });
    // The Action and the App are started with an environment in which there is nothing of ours, and have threads that load it anew.
    writeFileSync(join(dist, bundle), launcher(folder, join(root, 'src/entry', source)));
  }
  return {
    NODE_OPTIONS: `--no-warnings --import=${preload}`,
    PHASEGATE_CHANGED: folder,
    PHASEGATE_DIST: dist,
    PHASEGATE_ACTION: join(dist, 'index.js'),
  };
}

/** Goes on as the source with the changes, in the same process. */
function launcher(folder, source) {
  const [args, env] = [['--no-warnings', `--import=${preload}`, source], { PHASEGATE_CHANGED: folder }].map((one) => JSON.stringify(one));
  return `process.execve(process.execPath, [process.execPath, ...${args}, ...process.argv.slice(2)], { ...process.env, ...${env} });\n`;
}

/** Test files that start a process with the sources or a bundle, those that are near to the path first; others than near ones are not named. */
export function startersNear(path) {
  const folder = join(root, 'test');
  return testFilesIn(folder)
    .filter((file) =>
      reaches(file, folder, (at, text) => /\/(?:built|run-action|secrets-review\/cli)\.ts$/.test(at) || /\bspawn\b/.test(text)),
    )
    .map((file) => ({ path: file, near: nearness(wordsOf(path), file) }))
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near);
}

/** Has a process come by the change since this was asked last? */
export function takeStarted(folder) {
  const file = join(folder, 'started');
  const isThere = existsSync(file);
  rmSync(file, { force: true });
  return isThere;
}
