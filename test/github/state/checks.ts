import { renderCheckRun, renderCheckSuite } from '../render/check.ts';
import type { App, CheckRun, CheckSuite, Repository, User } from './types.ts';
import type { World } from './world.ts';

/** The suite of this app on this commit, made when there is none. */
export function suiteFor(world: World, repository: Repository, app: App, headSha: string, headBranch: string | null): CheckSuite {
  const known = [...repository.suites.values()].find((one) => one.app === app && one.headSha === headSha);
  if (known !== undefined) return known;
  const at = world.now();
  const suite: CheckSuite = { id: world.nextId(), app, headSha, headBranch, before: null, createdAt: at, updatedAt: at };
  repository.suites.set(suite.id, suite);
  return suite;
}

/** A new run: queued, with nothing to show. */
export function newRun(world: World, repository: Repository, app: App, name: string, headSha: string): CheckRun {
  const suite = suiteFor(world, repository, app, headSha, branchOf(repository, headSha));
  const id = world.nextId();
  const run: CheckRun = {
    id,
    suite,
    app,
    name,
    headSha,
    externalId: '',
    detailsUrl: `https://example.com/runs/${id}`,
    status: 'queued',
    conclusion: null,
    startedAt: world.now(),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    actions: [],
  };
  repository.checkRuns.set(run.id, run);
  return run;
}

/** The branch a head belongs to, where GitHub looks for it: not in forks. */
function branchOf(repository: Repository, headSha: string): string | null {
  const pull = [...repository.pulls.values()].find((one) => one.headSha === headSha && one.headRepository === repository);
  return pull?.headBranch ?? null;
}

/** Tells every listening app of a run; `onlyApp` for the person's actions, which only the owner hears. */
export function announceRun(world: World, repository: Repository, run: CheckRun, action: 'created' | 'completed'): void {
  const check_run = runPayload(world, repository, run);
  world.emit({ event: 'check_run', repository, sender: run.app.bot, payload: () => ({ action, check_run }) });
}

/** A check run as webhooks carry it: its suite in full. */
export function runPayload(world: World, repository: Repository, run: CheckRun): Record<string, unknown> {
  const rendered = renderCheckRun(world, repository, run);
  const { suite } = run;
  const check_suite = {
    id: suite.id,
    node_id: `CS_${suite.id}`,
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    status: run.status,
    conclusion: run.conclusion,
    url: `${world.apiUrl}/repos/${repository.owner.login}/${repository.name}/check-suites/${suite.id}`,
    before: suite.before,
    after: suite.headSha,
    pull_requests: rendered['pull_requests'],
    app: rendered['app'],
    created_at: suite.createdAt,
    updated_at: suite.updatedAt,
  };
  return { ...rendered, check_suite };
}

export function announceSuite(
  world: World,
  repository: Repository,
  suite: CheckSuite,
  action: 'requested' | 'rerequested',
  sender = suite.app.bot,
): void {
  const payload = async (): Promise<Record<string, unknown>> => ({ action, check_suite: await renderCheckSuite(world, repository, suite) });
  world.emit({ event: 'check_suite', repository, sender, onlyApp: suite.app, payload });
}

export function announceRerun(world: World, repository: Repository, run: CheckRun, sender = run.app.bot): void {
  const check_run = runPayload(world, repository, run);
  world.emit({ event: 'check_run', repository, sender, onlyApp: run.app, payload: () => ({ action: 'rerequested', check_run }) });
}

/** A person pressed one of the run's buttons; only the app that made them hears of it. */
export function announceAction(world: World, repository: Repository, run: CheckRun, identifier: string, sender: User): void {
  const check_run = runPayload(world, repository, run);
  world.emit({
    event: 'check_run',
    repository,
    sender,
    onlyApp: run.app,
    payload: () => ({ action: 'requested_action', check_run, requested_action: { identifier } }),
  });
}
