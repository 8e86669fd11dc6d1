import type { ActionEvent, ActionOptions } from '../github/actions/env.ts';
import type { FileMap } from '../github/git/fast-import.ts';
import { type FakeGitHub, mergeQueueRule, type RepositoryHandle, requiredChecksRule, startFakeGitHub } from '../github/server.ts';
import type { Limits } from '../github/state/limits.ts';
import type { MergeGroup, Permissions, PullRequest } from '../github/state/types.ts';
import { runAction } from './run-action.ts';

/** The job of the workflow, which branch protection requires of GitHub's own app. */
export const job = 'phasegate';

export const readWrite: Permissions = { contents: 'read', pull_requests: 'write' };

/** A security group with one rule for each port, open to the world. */
export function group(name: string, ...ports: readonly number[]): string {
  const rules = ports.map(
    (port) =>
      `  ingress {\n    from_port   = ${port}\n    to_port     = ${port}\n    protocol    = "tcp"\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n`,
  );
  return `resource "aws_security_group" "${name}" {\n  name = "${name}"\n${rules.join('')}}\n`;
}

export interface JobRun {
  readonly code: number | null;
  readonly log: string;
  readonly durationMs: number;
  readonly summary: string;
  readonly workspace: string;
  readonly outputs: ReadonlyMap<string, string>;
  /** `METHOD route status` of each request of this run. */
  readonly requests: readonly string[];
  /** Those that wrote something. */
  readonly writes: readonly string[];
}

export type RunOptions = Partial<Omit<ActionOptions, 'owner' | 'repo' | 'event'>> & { readonly group?: MergeGroup };

/** A repository whose main branch requires the job, and the runner that runs it. */
export class Gate {
  readonly fake: FakeGitHub;
  readonly repo: RepositoryHandle;

  private constructor(fake: FakeGitHub, repo: RepositoryHandle) {
    this.fake = fake;
    this.repo = repo;
  }

  static async open(
    files: FileMap,
    { limits = {}, queue = false }: { readonly limits?: Partial<Limits>; readonly queue?: boolean } = {},
  ): Promise<Gate> {
    const fake = await startFakeGitHub({ limits });
    const repo = await fake.createRepository({ owner: 'acme', name: 'infra', files, collaborators: { dev: 'write', lead: 'maintain' } });
    const checks = requiredChecksRule([{ context: job, integration_id: fake.world.actionsApp().id }]);
    repo.addRuleset({ rules: queue ? [checks, mergeQueueRule()] : [checks] });
    return new Gate(fake, repo);
  }

  /** Requires the job for another branch, too. */
  guard(branch: string): void {
    this.repo.addRuleset({
      rules: [requiredChecksRule([{ context: job, integration_id: this.fake.world.actionsApp().id }])],
      branches: [branch],
    });
  }

  async close(): Promise<void> {
    try {
      this.fake.assertHealthy();
    } finally {
      await this.fake.close();
    }
  }

  open(head = 'topic', more: { readonly headOwner?: string; readonly draft?: boolean; readonly base?: string } = {}): Promise<PullRequest> {
    return this.fake.openPullRequest({ owner: 'acme', repo: 'infra', head, by: more.headOwner ?? 'dev', ...more });
  }

  /** Runs the job, then reports it as Actions does: under its name, on the commit that the run was started for. */
  async run(event: ActionEvent, { inputs = {}, permissions = readWrite, ...options }: RunOptions): Promise<JobRun> {
    const pull = options.number === undefined ? undefined : this.repo.state.pulls.get(options.number);
    const run = await this.fake.actionEnv({
      owner: 'acme',
      repo: 'infra',
      event,
      permissions,
      ...options,
      inputs: { token: '${{ github.token }}', ...inputs },
    });
    const since = this.fake.requests.length;
    const sha = options.group?.headSha ?? pull?.headSha ?? run.env['GITHUB_SHA'] ?? '';
    const result = await runAction(run);
    const onPull = event === 'pull_request' || event === 'merge_group';
    if (onPull) this.fake.reportJob('acme', 'infra', { sha, name: job, conclusion: result.code === 0 ? 'success' : 'failure' });
    const requests = this.fake.requests.slice(since).map(({ method, route, path, status }) => `${route ?? `${method} ${path}`} ${status}`);
    const writes = requests.filter((request) => !request.startsWith('GET') && !request.startsWith('POST /graphql'));
    return { ...result, summary: await run.summary(), workspace: run.workspace, outputs: await run.outputs(), requests, writes };
  }

  review(pull: PullRequest, options: RunOptions = {}): Promise<JobRun> {
    return this.run('pull_request', { number: pull.number, ...options });
  }

  async canMerge(pull: PullRequest): Promise<boolean> {
    return (await this.fake.mergeButton('acme', 'infra', pull.number)).enabled;
  }

  /** Bodies of our summaries. */
  get summaries(): string[] {
    return [...this.repo.state.comments.values()].map(({ body }) => body).filter((body) => body.startsWith('<!-- phasegate:summary -->'));
  }

  /** Our comments at lines and files, with whether they are settled. */
  get threads(): { readonly path: string; readonly line: number | null; readonly isSettled: boolean; readonly body: string }[] {
    return [...this.repo.state.reviewComments.values()]
      .filter(({ body, replyTo }) => body.startsWith('<!-- phasegate:finding') && replyTo === undefined)
      .map((one) => ({
        path: one.path,
        line: one.place?.line ?? null,
        isSettled: one.resolvedBy !== undefined || one.minimized !== null,
        body: one.body,
      }));
  }
}
