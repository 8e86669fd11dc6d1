import type { RepositoryHandle } from '../../github/server.ts';
import { requiredChecksRule } from '../../github/server.ts';
import type { Delivery } from '../../github/hooks/webhooks.ts';
import type { CheckRun, PullRequest } from '../../github/state/types.ts';
import { checkName, closedPort, openPort, openScene } from '../scene.ts';
import type { Scene } from '../scene.ts';

export interface EstateOptions {
  /** Accounts that have the App, each with one repository; the first is `acme`. */
  readonly installations: number;
  /** Over all of them, evenly. */
  readonly pulls: number;
  /** Pushes to each after it was opened; every one is a delivery. */
  readonly pushes: number;
  /** Pull requests of the first, beyond its share of those. */
  readonly morePullsOfFirst?: number;
  /** Folders with code that no pull request touches, on the default branch of each. */
  readonly folders?: number;
}

/** Pull requests of many installations on the fake, and what stands on them. */
export interface Estate {
  readonly scene: Scene;
  readonly proposed: readonly Proposed[];
  /** Of the pull requests, in the order of what happened; held back. */
  readonly deliveries: readonly Delivery[];
  /** Those of one of them. */
  deliveriesOf(proposed: Proposed): readonly Delivery[];
  /** Checks that were completed since the start, of any head. */
  completed(): number;
  /** Whether the latest head has a completed check. */
  isJudged(proposed: Proposed): boolean;
  /** How many latest heads have had none yet. */
  unsettled(): number;
  /** What is wrong, of all or of some, one line each; empty when each has one right check on its latest head and one summary. */
  faults(of?: readonly Proposed[]): string[];
}

export interface Proposed {
  readonly repo: RepositoryHandle;
  readonly pull: PullRequest;
  readonly conclusion: 'failure' | 'success';
}

/** `acme/infra` with the App on it, and more accounts beside it. */
export async function openEstate(options: EstateOptions): Promise<Estate> {
  const scene = await openScene();
  const { webhooks } = scene.fake;
  await webhooks.settled();
  webhooks.hold();
  if (options.folders !== undefined) await scene.repo.commit(scene.repo.state.defaultBranch, filesOf(options.folders), 'More code');
  const homes = [scene.repo];
  for (let serial = 2; serial <= options.installations; serial += 1) homes.push(await addHome(scene, serial));
  const each = Math.ceil(options.pulls / homes.length);
  const more = options.morePullsOfFirst ?? 0;
  const branches: Branch[] = [];
  for (let serial = 0; serial < each + more; serial += 1) branches.push(await makeBranch(scene.repo, serial, options.pushes));
  const proposed: Proposed[] = [];
  for (const [index, repo] of homes.entries()) {
    const count = Math.min(each, options.pulls - index * each) + (index === 0 ? more : 0);
    for (const branch of branches.slice(0, Math.max(0, count))) proposed.push(await propose(scene, repo, branch));
  }
  await webhooks.settled();
  const deliveries = webhooks.deliveries.filter((one) => one.event === 'pull_request' && one.statusCode === 0);
  const isJudged = ({ repo, pull }: Proposed): boolean => checksOf(scene, repo, pull.headSha).at(-1)?.status === 'completed';
  let open: readonly Proposed[] = proposed;
  return {
    scene,
    proposed,
    deliveries,
    deliveriesOf: ({ repo, pull }) =>
      deliveries.filter(({ repositoryId, payload }) => repositoryId === repo.state.id && payload['number'] === pull.number),
    isJudged,
    completed: () =>
      homes.reduce((sum, { state }) => sum + [...state.checkRuns.values()].filter((run) => run.status === 'completed').length, 0),
    unsettled() {
      open = open.filter((one) => !isJudged(one));
      return open.length;
    },
    faults: (of = proposed) => of.flatMap((one) => faultsOf(scene, one)),
  };
}

function filesOf(folders: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: folders }, (_, folder) => [`services/${folder}/main.tf`, closedPort]));
}

/** All repositories share the commits of the first: with a git of their own, making them would take longer than the storm. */
async function addHome({ fake, app, repo: first }: Scene, serial: number): Promise<RepositoryHandle> {
  const owner = `account-${serial}`;
  const repo = await fake.createRepository({ owner, name: 'infra', sameGitAs: first.state, collaborators: { dev: 'write' } });
  fake.install(app, { account: owner });
  repo.addRuleset({ rules: [requiredChecksRule([{ context: checkName, integration_id: app.id }])] });
  return repo;
}

interface Branch {
  readonly name: string;
  /** What it points at after each push, oldest first. */
  readonly shas: readonly string[];
  readonly conclusion: 'failure' | 'success';
}

/** Odd ones end with an open port, even ones without; on the way there each is sometimes the other. */
async function makeBranch(repo: RepositoryHandle, serial: number, pushes: number): Promise<Branch> {
  const name = `change-${serial}`;
  // The number in the text and in the message: equal commits of one second would be one commit.
  const commits = Array.from({ length: pushes + 1 }, (_, push) => {
    const text = (serial + pushes - push) % 2 === 1 ? openPort : closedPort;
    return { files: { 'main.tf': `${text}# ${serial}, ${push}\n` }, message: `Change ${serial} ${push}` };
  });
  const [first, ...then] = commits;
  if (first === undefined) throw new Error('a branch needs a commit');
  const tip = await repo.commit(name, first.files, first.message, { by: 'dev', then });
  const shas = (await repo.state.git.log(tip, await repo.sha(repo.state.defaultBranch))).toReversed();
  return { name, shas, conclusion: serial % 2 === 1 ? 'failure' : 'success' };
}

/** A pull request, and the branch pushed on from one commit to the next. */
async function propose({ fake }: Scene, repo: RepositoryHandle, { name, shas, conclusion }: Branch): Promise<Proposed> {
  const [first = '', ...others] = shas;
  await repo.moveBranch(name, first, 'dev');
  const pull = await fake.openPullRequest({ owner: repo.owner, repo: repo.name, head: name, by: 'dev' });
  for (const sha of others) await repo.moveBranch(name, sha, 'dev');
  return { repo, pull, conclusion };
}

function faultsOf(scene: Scene, { repo, pull, conclusion }: Proposed): string[] {
  const name = `${repo.owner}/${repo.name}#${pull.number}`;
  const checks = checksOf(scene, repo, pull.headSha);
  const faults: string[] = [];
  if (checks.length !== 1) {
    const states = checks.map((one) => one.conclusion ?? one.status).join(', ');
    faults.push(`${name} has ${checks.length} checks on its head: ${states}`);
  }
  const last = checks.at(-1);
  if (last?.conclusion !== conclusion)
    faults.push(`${name} ended with ${last?.conclusion ?? last?.status ?? 'nothing'}, not ${conclusion}`);
  const comments = [...repo.state.comments.values()].filter(
    (one) => one.issueNumber === pull.number && one.body.includes('phasegate:summary'),
  );
  // One that never had anything to say has none.
  if (comments.length > 1 || (comments.length === 0 && conclusion === 'failure')) faults.push(`${name} has ${comments.length} summaries`);
  const inline = [...repo.state.reviewComments.values()].filter((one) => one.pull === pull.number);
  const places = new Set(inline.map((one) => `${one.path} ${one.originalCommit} ${one.body}`));
  if (places.size < inline.length) faults.push(`${name} has ${inline.length - places.size} comments twice`);
  return faults;
}

/** Our checks on a commit, oldest first. */
function checksOf({ app }: Scene, repo: RepositoryHandle, sha: string): CheckRun[] {
  const all = [...repo.state.checkRuns.values()];
  return all.filter((run) => run.headSha === sha && run.name === checkName && run.app === app).toSorted((a, b) => a.id - b.id);
}
