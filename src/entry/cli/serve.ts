import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { Problem } from '../../core/problem.ts';
import { argumentProblem, quoted } from './argument-problem.ts';

/** Beside the folder of this bundle; beside this folder when run from the sources or from build/. */
const places = ['../server/index.js', '../app.js', '../app.ts'];

/** `phasegate serve`: runs the App as a server. It is a bundle of its own, so that a review does not load it. */
export async function serveCommand(args: readonly string[]): Promise<number> {
  const role = roleOf(args);
  return runServer(role ?? process.env['PHASEGATE_ROLE'] ?? 'all');
}

/** `phasegate migrate`: prepares the database of the queue, before servers of this version start. */
export async function migrateCommand(args: readonly string[]): Promise<number> {
  if (args[0] !== undefined) throw new Problem(`migrate takes no argument, and ${quoted(args[0])} is one.`);
  return runServer('migrate');
}

function roleOf(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { role: { type: 'string' } }, strict: true }).values.role;
  } catch (error) {
    throw argumentProblem(error, 'serve', ['role']);
  }
}

/** The server reads what it is to do from the environment, as containers give it. */
async function runServer(role: string): Promise<number> {
  process.env['PHASEGATE_ROLE'] = role;
  const here = dirname(fileURLToPath(import.meta.url));
  const found = places.map((place) => join(here, place)).find((path) => existsSync(path));
  if (found === undefined)
    throw new Problem('The server is not here: dist/server/index.js belongs beside dist/cli. Build or install phasegate again.');
  // The threads of the server run the server's own file, so it must stay a file: the bundler is told to leave this import alone.
  await import(/* webpackIgnore: true */ pathToFileURL(found).href);
  // Set by the server when it cannot start.
  return typeof process.exitCode === 'number' ? process.exitCode : 0;
}
