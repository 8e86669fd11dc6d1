import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { Problem } from '../../core/problem.ts';

/** Beside the folder of this bundle; beside this folder when run from the sources or from build/. */
const places = ['../server/index.js', '../app.js', '../app.ts'];

/** `phasegate serve`: runs the App as a server. It is a bundle of its own, so that a review does not load it. */
export async function serveCommand(args: readonly string[]): Promise<number> {
  if (args.length > 0) throw new Problem('"serve" takes no options: it is set up by environment variables, which docs/setup-app.md lists.');
  const here = dirname(fileURLToPath(import.meta.url));
  const found = places.map((place) => join(here, place)).find((path) => existsSync(path));
  if (found === undefined)
    throw new Problem('The server is not here: dist/server/index.js belongs beside dist/cli. Build or install phasegate again.');
  // The threads of the server run the server's own file, so it must stay a file: the bundler is told to leave this import alone.
  await import(/* webpackIgnore: true */ pathToFileURL(found).href);
  // Set by the server when it cannot start.
  return typeof process.exitCode === 'number' ? process.exitCode : 0;
}
