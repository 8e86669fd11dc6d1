import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { writeOutput } from '../../adapters/filesystem/write-output.ts';
import { GitProblem } from '../../adapters/git/git-problem.ts';
import { openRepository } from '../../adapters/git/open-repository.ts';
import type { Phase } from '../../core/maturity-model.ts';
import { Problem } from '../../core/problem.ts';
import { configPath, defaultConfig } from '../../review/settings/config.ts';
import { argumentProblem, quoted } from './argument-problem.ts';
import { originOf } from './doctor/local.ts';
import { commandWorkflow, configuration, gateWorkflow } from './init/templates.ts';
import { toolVersion } from '../version.ts';

/** Stands where the commit is not known: no such reference exists, so the workflow fails until somebody puts the commit in. */
const placeholder = 'phasegate/phasegate@REPLACE-WITH-THE-COMMIT-OF-A-RELEASE';

/** `phasegate init`: writes the workflows and the configuration. What is there already stays, unless --force is given. */
export async function initCommand(args: readonly string[]): Promise<number> {
  const { dir, phase, force, action = await ownAction() } = optionsOf(args);
  if (!(await exists(dir))) throw new Problem(`There is no folder ${quoted(dir)}. Name that of your repository with --dir.`);
  const files = [
    ['.github/workflows/phasegate.yml', gateWorkflow(action)],
    ['.github/workflows/phasegate-commands.yml', commandWorkflow(action)],
    [configPath, configuration(phase)],
  ] as const;
  const lines: string[] = [];
  for (const [path, content] of files) {
    const target = join(dir, path);
    const isThere = await exists(target);
    if (!isThere || force) await writeOutput(target, content);
    lines.push(
      isThere ? (force ? `replaced ${path}` : `kept     ${path}, which is there already (--force replaces it)`) : `wrote    ${path}`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n\n${nextSteps(action)}`);
  return 0;
}

function optionsOf(args: readonly string[]) {
  const options = { dir: { type: 'string' }, phase: { type: 'string' }, action: { type: 'string' }, force: { type: 'boolean' } } as const;
  try {
    const { dir = '.', phase, action, force = false } = parseArgs({ args: [...args], options, strict: true }).values;
    return { dir, force, phase: toPhase(phase), ...(action === undefined ? {} : { action: toAction(action) }) };
  } catch (error) {
    throw argumentProblem(error, 'init', Object.keys(options));
  }
}

function toPhase(text: string | undefined): Phase {
  const phases: readonly Phase[] = [1, 2, 3, 4];
  const phase = text === undefined ? defaultConfig.phase : phases.find((one) => String(one) === text);
  if (phase === undefined) throw new Problem(`"${(text ?? '').slice(0, 20)}" is no phase. Use --phase 1, 2, 3 or 4.`);
  return phase;
}

function toAction(text: string): string {
  if (/^[\w.-]+\/[\w./-]+@[\w./-]+$/u.test(text)) return text;
  throw new Problem(`"${text.slice(0, 80)}" names no action. Use --action OWNER/NAME@COMMIT.`);
}

/** The clone of Phasegate that this runs from, by its commit: what was tried is what runs. */
async function ownAction(): Promise<string> {
  const here = dirname(fileURLToPath(import.meta.url));
  try {
    const repository = await openRepository(here);
    try {
      const commit = await repository.resolve('HEAD');
      const tree = await repository.tree(commit);
      const name = await originOf(here);
      const isOurs = tree.paths.includes('action.yml') && name?.toLowerCase().endsWith('/phasegate') === true;
      return isOurs ? `${name ?? ''}@${commit} # ${toolVersion}` : placeholder;
    } finally {
      repository.close();
    }
  } catch (error) {
    if (error instanceof GitProblem) return placeholder;
    throw error;
  }
}

/** A broken link is there too. */
async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw new Problem(`${path} cannot be written: ${error instanceof Error ? error.message : 'unknown error'}.`);
  }
}

function nextSteps(action: string): string {
  const steps = [
    ...(action === placeholder ? ['Put the commit of a release in place of REPLACE-WITH-THE-COMMIT-OF-A-RELEASE, in both workflows.'] : []),
    'Commit these files on the default branch: nothing that a pull request changes in them counts before.',
    'Let somebody who is responsible for security own them: a line "/.github/ @your-team" in .github/CODEOWNERS.',
    'Open a pull request; then require the check "phasegate" on the default branch (docs/required-status.md).',
    'See whether it holds: phasegate doctor --repo OWNER/NAME, with GITHUB_TOKEN set.',
  ];
  return `Next\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`;
}
