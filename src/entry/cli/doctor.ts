import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { GitRepository } from '../../adapters/git/open-repository.ts';
import { Problem } from '../../core/problem.ts';
import { checkNames } from '../../review/gate-changes/check-names.ts';
import type { CheckNames } from '../../review/gate-changes/check-names.ts';
import { ownsGate } from '../../review/gate-changes/codeowners-changes.ts';
import type { GateSide } from '../../review/gate-changes/gate-change.ts';
import { readSide } from '../../review/gate-changes/read-gate-files.ts';
import { argumentProblem } from './argument-problem.ts';
import { configHealth } from './doctor/config-health.ts';
import { bad, good, renderHealth, unknown } from './doctor/health.ts';
import type { Health } from './doctor/health.ts';
import { openClone, originOf, protectedCommit, toolHealth, uncommittedHealth } from './doctor/local.ts';
import { readRemote } from './doctor/remote.ts';
import type { Remote } from './doctor/remote.ts';
import { ownerHealth, requiredCheckHealth } from './doctor/required-check.ts';
import { settingsHealth } from './doctor/settings-health.ts';
import { gateJobsIn, workflowHealth } from './doctor/workflow.ts';

/** The check run that the App keeps. */
const appCheckName = 'phasegate';

/** `phasegate doctor`: does the gate hold? One line for each thing looked at. Exit 0: it does. 1: it does not. 2: it could not be found out. */
export async function doctorCommand(args: readonly string[]): Promise<number> {
  const options = await placed(optionsOf(args));
  const tools = await toolHealth(process.version, options.dir);
  const { repository, health: opened } = await openClone(options.dir);
  const clone = [...opened, ...(repository === undefined ? [] : await uncommittedHealth(options.dir))];
  // Told before GitHub is asked: when it does not answer, these are the first suspects.
  process.stdout.write(renderHealth([...tools, ...clone]));
  try {
    const { side, health } = await gateHealth(options, repository);
    process.stdout.write(renderHealth(health));
    if ([...tools, ...health].some(({ mark }) => mark === 'bad')) return 1;
    return side === undefined ? 2 : 0;
  } finally {
    repository?.close();
  }
}

const repositoryName = /^[\w-][\w.-]*\/[\w.-]+$/u;

interface Options {
  readonly dir: string;
  readonly repo: string | undefined;
  readonly branch: string | undefined;
  readonly check: string | undefined;
}

/**
 * `--repo` is the folder of a clone, as to other commands, or a repository on GitHub. What could be both is the folder where that is a clone by
 * itself; what is neither is refused, since it would be taken for the clone that one stands in.
 */
async function placed({ repo, dir, ...others }: ReturnType<typeof optionsOf>): Promise<Options> {
  if (repo === undefined || (repositoryName.test(repo) && !existsSync(join(repo, '.git')))) return { ...others, repo, dir: dir ?? '.' };
  if (dir !== undefined) throw new Problem('--repo and --dir both name a folder. Use one of them.');
  const { repository } = await openClone(repo);
  repository?.close();
  if (repository === undefined)
    throw new Problem(`"${repo.slice(0, 80)}" is no repository on GitHub, and no folder of a clone. Use --repo OWNER/NAME, or --repo DIR.`);
  return { ...others, repo: undefined, dir: repo };
}

/** What can be seen of the gate: with a token all, with a clone its files, else nothing. */
async function gateHealth(
  { dir, repo, branch, check }: Options,
  repository: GitRepository | undefined,
): Promise<{ readonly side: GateSide | undefined; readonly health: readonly Health[] }> {
  const token = process.env['GITHUB_TOKEN'] ?? '';
  const named = repo ?? process.env['GITHUB_REPOSITORY'];
  const wanted = named ?? (repository === undefined ? undefined : await originOf(dir));
  if (wanted !== undefined && token !== '') {
    const remote = await readRemote({ repo: wanted, branch, token, apiUrl: apiUrl() });
    const files = await filesHealth(remote.side, remote, check);
    const isClone = repository !== undefined && (await originOf(dir))?.toLowerCase() === wanted.toLowerCase();
    return { side: remote.side, health: [...files, ...(isClone ? await settingsOf(repository, branch) : [settingsNotAsked])] };
  }
  if (repository === undefined) return { side: undefined, health: [notAsked(wanted)] };
  const commit = await protectedCommit(repository, branch);
  if (typeof commit !== 'string') return { side: undefined, health: [commit, notAsked(wanted)] };
  const side = await readSide(await repository.tree(commit));
  const files = await filesHealth(side, undefined, check);
  return { side, health: [...files, ...(await settingsHealth(repository, commit)), notAsked(wanted)] };
}

/** What GitHub has of the gate is read there; whether its settings still do something is a scan, and wants the code. */
async function settingsOf(repository: GitRepository, branch: string | undefined): Promise<readonly Health[]> {
  const commit = await protectedCommit(repository, branch);
  return typeof commit === 'string' ? settingsHealth(repository, commit) : [commit];
}

const settingsNotAsked = unknown(
  'settings',
  'whether waivers and suppressions still accept anything was not looked at',
  'run this in a clone of the repository',
);

function optionsOf(args: readonly string[]) {
  const options = { repo: { type: 'string' }, branch: { type: 'string' }, dir: { type: 'string' }, check: { type: 'string' } } as const;
  try {
    const { repo, branch, check, dir } = parseArgs({ args: [...args], options, strict: true }).values;
    return { repo, branch, check, dir };
  } catch (error) {
    throw argumentProblem(error, 'doctor', Object.keys(options));
  }
}

function apiUrl(): string {
  return (process.env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/$/u, '');
}

function notAsked(repo: string | undefined): Health {
  const todo = repo === undefined ? 'set GITHUB_TOKEN and pass --repo OWNER/NAME' : 'set GITHUB_TOKEN';
  return unknown('required check', 'whether GitHub requires the check was not looked at', todo);
}

async function filesHealth(side: GateSide, remote: Remote | undefined, check: string | undefined): Promise<readonly Health[]> {
  const jobs = gateJobsIn(side);
  const config = await configHealth(side, new Date().toISOString().slice(0, 10));
  const workflows = jobs.flatMap((job) => workflowHealth(job, remote?.rules.hasMergeQueue ?? false, side));
  if (remote === undefined) return [...config, ...(jobs.length === 0 ? [noJob(false)] : workflows)];
  const ofApp = plainName(appCheckName);
  const checks = check === undefined ? distinct([...jobs.map((job) => checkNames(job, side)), ofApp]) : [plainName(check)];
  const isByApp = remote.rules.required.some(
    ({ context, appId }) => context === appCheckName && appId !== null && appId !== remote.actionsApp,
  );
  const required = requiredCheckHealth({
    rules: remote.rules,
    checks,
    workflows: jobs.map(({ path }) => path),
    actionsApp: remote.actionsApp,
  });
  return [...config, ...(jobs.length === 0 ? [noJob(isByApp)] : workflows), ...required, ...ownerHealth(remote.rules, ownsGate(side))];
}

function plainName(name: string): CheckNames {
  return { shown: name, matches: (context) => context === name, plain: [] };
}

function distinct(checks: readonly CheckNames[]): readonly CheckNames[] {
  return checks.filter(({ shown }, index) => checks.findIndex((one) => one.shown === shown) === index);
}

function noJob(isByApp: boolean): Health {
  if (isByApp) return good('workflow', 'none runs the gate; the App reports it');
  return bad('workflow', 'no workflow runs the gate on pull requests', 'run "phasegate init", or install the App: docs/setup-app.md');
}
