import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runAction } from '../action/run-action.ts';
import { until } from '../app/app-process.ts';
import { keptCompiled } from '../built.ts';
import type { CheckRun } from '../github/state/types.ts';
import type { Door, Expected, Verdict } from './promise.ts';
import type { Story } from './story.ts';

/** What somebody gets to see at a door. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly report: string;
}

const depths: ReadonlyMap<Door, number> = new Map([
  ['action-0', 0],
  ['action-20', 20],
  ['action-1', 1],
]);

export async function judgedThrough(door: Door, story: Story): Promise<Outcome> {
  if (door === 'cli') return byCommandLine(story);
  return door === 'app' ? byApp(story) : byAction(story, depths.get(door));
}

function byCommandLine({ repo, pull, dist, folders, modules, plan }: Story): Outcome {
  const ofFolders = folders === undefined ? [] : ['--base-dir', folders.base, '--head-dir', folders.head];
  const ofModules = modules === undefined ? [] : ['--modules', modules];
  const beside = [...ofFolders, ...ofModules, ...(plan === undefined ? [] : ['--plan', plan])];
  const args = ['review', '--repo', repo.dir, '--base', 'main', '--head', pull.headSha, ...beside, '--format', 'markdown'];
  const env = { ...process.env, ...keptCompiled() };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dist, 'cli', 'index.js'), ...args], { encoding: 'utf8', env });
  return { verdict: status === 0 ? 'passes' : status === 1 ? 'blocks' : 'fails', report: `${stdout}\n${stderr}` };
}

async function byAction({ fake, name, pull, dist, folders, modules, plan }: Story, checkoutDepth: number | undefined): Promise<Outcome> {
  const run = await fake.actionEnv({
    owner: 'acme',
    repo: name,
    event: 'pull_request',
    number: pull.number,
    permissions: { contents: 'read', pull_requests: 'write' },
    inputs: {
      token: '${{ github.token }}',
      ...(folders === undefined ? {} : { 'base-dir': folders.base, 'head-dir': folders.head }),
      ...(modules === undefined ? {} : { modules }),
      ...(plan === undefined ? {} : { plan }),
    },
    ...(checkoutDepth === undefined ? {} : { checkoutDepth }),
  });
  const { code, log } = await runAction(run, {}, join(dist, 'index.js'));
  const blocking = Number((await run.outputs()).get('blocking') ?? 0);
  return { verdict: code === 0 ? 'passes' : blocking > 0 ? 'blocks' : 'fails', report: `${await run.summary()}\n${log}` };
}

async function byApp({ repo, pull }: Story): Promise<Outcome> {
  const newest = (): CheckRun | undefined =>
    [...repo.state.checkRuns.values()].filter((one) => one.headSha === pull.headSha && one.app.slug === 'phasegate').at(-1);
  await until(() => newest()?.status === 'completed', 'the check of the App');
  const check = newest();
  const isBlocked = check?.annotations.some(({ annotation_level: level }) => level === 'failure') === true;
  const passes = check?.conclusion === 'success' || check?.conclusion === 'neutral';
  return { verdict: passes ? 'passes' : isBlocked ? 'blocks' : 'fails', report: `${check?.title}\n${check?.summary}` };
}

/** What is not as promised, a sentence each. */
export function brokenPromises(outcome: Outcome, { verdict, says = [], neverSays = [] }: Expected): readonly string[] {
  return [
    ...(outcome.verdict === verdict ? [] : [`it ${outcome.verdict}, and was to be: ${verdict}`]),
    ...says.filter((words) => !outcome.report.includes(words)).map((words) => `the report does not say "${words}"`),
    ...neverSays.filter((words) => outcome.report.includes(words)).map((words) => `the report says "${words}"`),
  ];
}
