import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { gitMissing } from '../../adapters/git/git-problem.ts';
import { Problem } from '../../core/problem.ts';
import { readOptions } from './options.ts';
import { reviewCommand } from './review.ts';

const run = promisify(execFile);

/** Said in the words in which this was called: from the package, or from a clone. */
function greeting(): string {
  const called = basename(process.argv[1] ?? '') === 'phasegate' ? 'npx phasegate' : 'node dist/cli/index.js';
  return `An example pull request, reviewed as on GitHub. Yours: ${called} review --repo DIR --base REF\n\n`;
}

/** `phasegate demo`: makes a small repository of the example pull request and reviews it. */
export async function demoCommand(args: readonly string[]): Promise<number> {
  readOptions(args, { command: 'demo' });
  const example = findExample();
  const dir = await mkdtemp(join(tmpdir(), 'phasegate-demo-'));
  try {
    await makeRepository(example, dir);
    // Other formats are for programs: nothing may stand before them.
    if (!args.some((arg) => arg.startsWith('--format'))) process.stdout.write(greeting());
    // That it blocks is what the example is there to show; only a review that could not be done is a failure of the demo.
    return (await reviewCommand(['--repo', dir, '--base', 'main', ...args])) === 2 ? 2 : 0;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function findExample(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = ['../../examples/pull-request', '../../../examples/pull-request'].map((place) => join(here, place));
  const found = places.find((place) => existsSync(place));
  if (found === undefined)
    throw new Problem('The example pull request is not here: examples/pull-request belongs beside dist. Install phasegate again.');
  return found;
}

async function makeRepository(example: string, dir: string): Promise<void> {
  const git = async (...words: readonly string[]): Promise<void> => {
    const identity = [
      '-c',
      'user.name=Example',
      '-c',
      'user.email=example@example.com',
      '-c',
      'commit.gpgsign=false',
      '-c',
      'core.hooksPath=/dev/null',
    ];
    try {
      await run('git', ['-C', dir, ...identity, ...words]);
    } catch (error) {
      throw (error as { readonly code?: unknown }).code === 'ENOENT' ? gitMissing() : error;
    }
  };
  await git('init', '-q', '-b', 'main');
  await cp(join(example, 'base'), dir, { recursive: true });
  await git('add', '-A');
  await git('commit', '-q', '-m', 'The estate as it is');
  await git('checkout', '-q', '-b', 'change');
  for (const entry of await readdir(dir)) if (entry !== '.git') await rm(join(dir, entry), { recursive: true });
  await cp(join(example, 'head'), dir, { recursive: true });
  await git('add', '-A');
  await git('commit', '-q', '-m', 'Open the office network, simplify the deployment role');
}
