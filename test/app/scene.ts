import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { requiredChecksRule, startFakeGitHub } from '../github/server.ts';
import type { FakeGitHub, RepositoryHandle } from '../github/server.ts';
import type { Limits } from '../github/state/limits.ts';
import type { App, CheckRun, Installation, Permissions } from '../github/state/types.ts';
import { freePort, until, webhookPath, webhookSecret } from './app-process.ts';

export const checkName = 'phasegate';

export const closedPort = `resource "aws_security_group" "web" {
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}
`;
/** Anyone may reach port 22: blocks. */
export const openPort = closedPort.replaceAll('443', '22').replace('10.0.0.0/8', '0.0.0.0/0');

interface Manifest {
  readonly default_permissions: Permissions;
  readonly default_events: readonly string[];
}
/** The App exactly as it is registered: a permission that it lacks fails a test. */
const manifest = load(readFileSync(new URL('../../app.yml', import.meta.url), 'utf8')) as Manifest;

export interface Scene {
  readonly fake: FakeGitHub;
  readonly app: App;
  readonly installation: Installation;
  readonly repo: RepositoryHandle;
  readonly port: number;
  /** Our newest check on a commit. */
  check(sha: string): CheckRun | undefined;
  /** Waits for our check to be completed, and gives it. */
  judged(sha: string): Promise<CheckRun>;
  /** Opens a pull request with this `main.tf`; gives its number. */
  propose(branch: string, main: string): Promise<number>;
  head(number: number): string;
  /** Requires the check for another branch, too. */
  guard(branch: string): void;
}

/** `acme/infra` on the fake with the App installed, its check required and pinned to it. The server is not started. */
export async function openScene(limits: Partial<Limits> = {}): Promise<Scene> {
  const fake = await startFakeGitHub({
    limits: { pointsPerMinute: 100_000, requestsPerHour: 100_000, contentPerMinute: 10_000, contentPerHour: 100_000, ...limits },
  });
  const port = await freePort();
  const repo = await fake.createRepository({
    owner: 'acme',
    name: 'infra',
    files: { 'main.tf': closedPort },
    collaborators: { dev: 'write', lead: 'maintain' },
  });
  const app = await fake.createApp({
    slug: 'phasegate',
    permissions: manifest.default_permissions,
    events: manifest.default_events,
    webhook: { url: `http://127.0.0.1:${port}${webhookPath}`, secret: webhookSecret },
  });
  const installation = fake.install(app, { account: 'acme' });
  const rules = [requiredChecksRule([{ context: checkName, integration_id: app.id }])];
  repo.addRuleset({ rules });
  const check = (sha: string): CheckRun | undefined => fakeChecks(fake, app, sha).at(-1);
  const judged = async (sha: string): Promise<CheckRun> => {
    await until(() => check(sha)?.status === 'completed', `the check on ${sha.slice(0, 8)}`);
    const found = check(sha);
    if (found === undefined) throw new Error('the check is gone');
    return found;
  };
  return {
    fake,
    app,
    installation,
    repo,
    port,
    check,
    judged,
    async propose(branch, main) {
      // The branch in the message: equal commits of one second would be one commit.
      await repo.commit(branch, { 'main.tf': main }, `Change ${branch}`, { by: 'dev' });
      return (await fake.openPullRequest({ owner: 'acme', repo: 'infra', head: branch, by: 'dev' })).number;
    },
    head: (number) => fake.pull('acme', 'infra', number).headSha,
    guard: (branch) => void repo.addRuleset({ rules, branches: [branch] }),
  };
}

/** Our checks on a commit, oldest first. */
export function fakeChecks(fake: FakeGitHub, app: App, sha: string): CheckRun[] {
  const all = [...fake.repository('acme', 'infra').state.checkRuns.values()];
  return all.filter((run) => run.headSha === sha && run.name === checkName && run.app === app).toSorted((a, b) => a.id - b.id);
}

/** Summary comments of the App on a pull request. */
export function summaries({ fake }: Scene, number: number): number {
  const comments = [...fake.repository('acme', 'infra').state.comments.values()];
  return comments.filter(
    (one) => one.issueNumber === number && one.author.login === 'phasegate[bot]' && one.body.includes('phasegate:summary'),
  ).length;
}
