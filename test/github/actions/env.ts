import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { git } from '../git/run.ts';
import { renderIssue, renderIssueComment } from '../render/comment.ts';
import { renderSimpleCommit } from '../render/commit.ts';
import { renderPull } from '../render/pull.ts';
import { renderRepository } from '../render/repository.ts';
import { type Json, renderUser } from '../render/user.ts';
import { workflowToken } from '../state/apps.ts';
import { issueOf } from '../state/comments.ts';
import { mergeability } from '../state/mergeability.ts';
import type { MergeGroup, Permissions, PullRequest, Repository, User } from '../state/types.ts';
import type { World } from '../state/world.ts';

export type ActionEvent =
  | 'pull_request'
  | 'pull_request_target'
  | 'merge_group'
  | 'push'
  | 'issue_comment'
  | 'workflow_dispatch'
  | 'schedule';

export interface ActionOptions {
  readonly owner: string;
  readonly repo: string;
  readonly event: ActionEvent;
  readonly action?: string;
  /** Pull request of `pull_request`, `pull_request_target` and `issue_comment`. */
  readonly number?: number;
  /** Comment of `issue_comment`. */
  readonly commentId?: number;
  readonly group?: MergeGroup;
  /** Branch of `push` and `workflow_dispatch`; the default branch when absent. */
  readonly branch?: string;
  readonly before?: string;
  /** Who started the run. */
  readonly actor?: string;
  /** `with:` of the step; become `INPUT_*`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** `permissions:` of the workflow. Cut to reading by a fork's `pull_request`. */
  readonly permissions?: Permissions;
  /** A token instead of the workflow's own. */
  readonly token?: string;
  /** Replaces the payload that the fake would write. */
  readonly payload?: Json;
  /** `actions/checkout` before the step: how many commits deep, 0 for all. No checkout when absent. */
  readonly checkoutDepth?: number;
}

export interface ActionRun {
  readonly env: Record<string, string>;
  readonly token: string;
  /** `GITHUB_WORKSPACE`; a checkout when one was asked for. */
  readonly workspace: string;
  readonly payload: Json;
  summary(): Promise<string>;
  /** Outputs the step has set. */
  outputs(): Promise<Map<string, string>>;
}

interface Trigger {
  readonly sha: string;
  readonly ref: string;
  readonly payload: Json;
  readonly isFork: boolean;
  readonly more: Readonly<Record<string, string>>;
}

/** Environment and event file as the runner prepares them. */
export async function actionRun(world: World, options: ActionOptions): Promise<ActionRun> {
  const repository = world.repository(options.owner, options.repo);
  if (repository === undefined) throw new Error(`no repository ${options.owner}/${options.repo}`);
  const trigger = await triggerOf(world, repository, options);
  const actor = world.user(options.actor ?? options.owner);
  const common = {
    repository: renderRepository(world, repository),
    sender: renderUser(world, actor),
    ...(options.action === undefined ? {} : { action: options.action }),
  };
  const payload = options.payload ?? { ...common, ...trigger.payload };
  const permissions = options.permissions === undefined ? {} : { permissions: options.permissions };
  const token = options.token ?? workflowToken(world, { repository, isFork: trigger.isFork, ...permissions });
  const root = join(world.root, `run-${randomUUID()}`);
  const paths = {
    workspace: join(root, 'workspace'),
    temp: join(root, 'temp'),
    event: join(root, 'event.json'),
    summary: join(root, 'summary.md'),
    output: join(root, 'output'),
    envFile: join(root, 'env'),
    state: join(root, 'state'),
    path: join(root, 'path'),
  };
  await Promise.all([mkdir(paths.workspace, { recursive: true }), mkdir(paths.temp, { recursive: true })]);
  await writeFile(paths.event, JSON.stringify(payload));
  await Promise.all([paths.summary, paths.output, paths.envFile, paths.state, paths.path].map((file) => writeFile(file, '')));
  if (options.checkoutDepth !== undefined) await checkout(repository, paths.workspace, trigger, options.checkoutDepth);
  return {
    env: {
      ...contextEnv(world, repository, trigger, options, actor),
      ...fileEnv(paths),
      ...inputEnv(options.inputs ?? {}, token),
      ...trigger.more,
    },
    token,
    workspace: paths.workspace,
    payload,
    summary: () => readFile(paths.summary, 'utf8'),
    outputs: async () => parseOutputs(await readFile(paths.output, 'utf8')),
  };
}

function contextEnv(world: World, repository: Repository, trigger: Trigger, options: ActionOptions, actor: User): Record<string, string> {
  const name = `${repository.owner.login}/${repository.name}`;
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__phasegate',
    GITHUB_ACTOR: actor.login,
    GITHUB_ACTOR_ID: String(actor.id),
    GITHUB_TRIGGERING_ACTOR: actor.login,
    GITHUB_API_URL: world.apiUrl,
    GITHUB_GRAPHQL_URL: `${world.apiUrl}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: options.event,
    GITHUB_JOB: 'phasegate',
    GITHUB_WORKFLOW: 'phasegate',
    GITHUB_WORKFLOW_REF: `${name}/.github/workflows/phasegate.yml@${trigger.ref}`,
    GITHUB_REF: trigger.ref,
    GITHUB_REF_NAME: trigger.ref.replace(/^refs\/(?:heads|tags|pull)\//u, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: name,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.owner.id),
    GITHUB_RUN_ID: String(world.nextId()),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: trigger.sha,
    GITHUB_RETENTION_DAYS: '90',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'fake',
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
}

interface Paths {
  readonly workspace: string;
  readonly temp: string;
  readonly event: string;
  readonly summary: string;
  readonly output: string;
  readonly envFile: string;
  readonly state: string;
  readonly path: string;
}

function fileEnv(paths: Paths): Record<string, string> {
  return {
    GITHUB_WORKSPACE: paths.workspace,
    GITHUB_EVENT_PATH: paths.event,
    GITHUB_STEP_SUMMARY: paths.summary,
    GITHUB_OUTPUT: paths.output,
    GITHUB_ENV: paths.envFile,
    GITHUB_STATE: paths.state,
    GITHUB_PATH: paths.path,
    RUNNER_TEMP: paths.temp,
  };
}

const TOKEN_EXPRESSION = '${{ github.token }}';

/** The runner keeps dashes and turns blanks into underscores. The expression for the workflow's token is evaluated, no other. */
function inputEnv(inputs: Readonly<Record<string, string>>, token: string): Record<string, string> {
  const variable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variable(name), value.replaceAll(TOKEN_EXPRESSION, token)]));
}

async function triggerOf(world: World, repository: Repository, options: ActionOptions): Promise<Trigger> {
  switch (options.event) {
    case 'pull_request':
      return pullTrigger(world, repository, options);
    case 'pull_request_target':
      return targetTrigger(world, repository, options);
    case 'merge_group':
      return groupTrigger(repository, options);
    case 'issue_comment':
      return commentTrigger(world, repository, options);
    case 'push':
    case 'workflow_dispatch':
    case 'schedule':
      return branchTrigger(repository, options);
  }
}

function pullOf(repository: Repository, options: ActionOptions): PullRequest {
  const pull = repository.pulls.get(options.number ?? 0);
  if (pull === undefined) throw new Error(`${options.event} needs the number of a pull request`);
  return pull;
}

/** Runs on the test merge; a pull request with conflicts starts no run at all. */
async function pullTrigger(world: World, repository: Repository, options: ActionOptions): Promise<Trigger> {
  const pull = pullOf(repository, options);
  const { commit } = await mergeability(world, pull);
  if (commit === undefined) throw new Error('GitHub starts no pull_request run while the pull request has conflicts');
  const payload = { action: 'synchronize', number: pull.number, pull_request: await renderPull(world, pull) };
  return {
    sha: commit,
    ref: `refs/pull/${pull.number}/merge`,
    payload,
    isFork: pull.headRepository !== repository,
    more: { GITHUB_HEAD_REF: pull.headBranch, GITHUB_BASE_REF: pull.base },
  };
}

/** Since 2025-12-08 the workflow and its ref come from the default branch, whatever the base. */
async function targetTrigger(world: World, repository: Repository, options: ActionOptions): Promise<Trigger> {
  const pull = pullOf(repository, options);
  const payload = { action: 'synchronize', number: pull.number, pull_request: await renderPull(world, pull) };
  return {
    ...(await defaultBranch(repository)),
    payload,
    isFork: false,
    more: { GITHUB_HEAD_REF: pull.headBranch, GITHUB_BASE_REF: pull.base },
  };
}

async function defaultBranch(repository: Repository): Promise<{ readonly sha: string; readonly ref: string }> {
  const ref = `refs/heads/${repository.defaultBranch}`;
  return { sha: (await repository.git.resolve(ref)) ?? '', ref };
}

async function groupTrigger(repository: Repository, { group }: ActionOptions): Promise<Trigger> {
  if (group === undefined) throw new Error('merge_group needs its group');
  const commit = await repository.git.commitObject(group.headSha);
  const head_commit = commit === undefined ? {} : renderSimpleCommit(commit);
  const merge_group = {
    head_sha: group.headSha,
    head_ref: group.headRef,
    base_sha: group.baseSha,
    base_ref: `refs/heads/${group.base}`,
    head_commit,
  };
  return { sha: group.headSha, ref: group.headRef, payload: { action: 'checks_requested', merge_group }, isFork: false, more: {} };
}

/** No head anywhere in the payload: that is the trap of this event. */
async function commentTrigger(world: World, repository: Repository, options: ActionOptions): Promise<Trigger> {
  const comment = repository.comments.get(options.commentId ?? 0);
  if (comment === undefined) throw new Error('issue_comment needs the id of a comment');
  const issue = renderIssue(world, repository, issueOf(repository, comment.issueNumber));
  const payload = { action: 'created', issue, comment: renderIssueComment(world, repository, comment) };
  return { ...(await defaultBranch(repository)), payload, isFork: false, more: {} };
}

async function branchTrigger(repository: Repository, options: ActionOptions): Promise<Trigger> {
  const ref = `refs/heads/${options.branch ?? repository.defaultBranch}`;
  const sha = (await repository.git.resolve(ref)) ?? '';
  const commit = await repository.git.commitObject(sha);
  const before = options.before ?? commit?.parents[0] ?? '0'.repeat(40);
  const push = { ref, before, after: sha, created: false, deleted: false, forced: false, commits: [], head_commit: null };
  return {
    sha,
    ref,
    payload: options.event === 'push' ? push : { ref, inputs: {}, workflow: '.github/workflows/phasegate.yml' },
    isFork: false,
    more: {},
  };
}

/** What `actions/checkout` leaves behind: one fetched ref, a detached head, no credentials. */
async function checkout(repository: Repository, workspace: string, trigger: Trigger, depth: number): Promise<void> {
  const local = trigger.ref.replace(/^refs\//u, 'refs/remotes/').replace('refs/remotes/heads/', 'refs/remotes/origin/');
  await git(workspace, ['init', '--quiet']);
  await git(workspace, ['remote', 'add', 'origin', `file://${repository.git.dir}`]);
  const refs = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', `+${trigger.sha}:${local}`] : [`+${trigger.sha}:${local}`];
  await git(workspace, ['fetch', '--quiet', '--no-tags', ...(depth === 0 ? [] : [`--depth=${depth}`]), 'origin', ...refs]);
  await git(workspace, ['checkout', '--quiet', '--force', '--detach', trigger.sha]);
}

/** `name=value` and `name<<delimiter` blocks. */
function parseOutputs(text: string): Map<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const block = /^([^=]+?)<<(.+)$/u.exec(lines[at] ?? '');
    const plain = /^([^=]+)=(.*)$/u.exec(lines[at] ?? '');
    if (block !== null) {
      const end = lines.indexOf(block[2] ?? '', at + 1);
      outputs.set(block[1] ?? '', lines.slice(at + 1, end).join('\n'));
      at = end;
    } else if (plain !== null) outputs.set(plain[1] ?? '', plain[2] ?? '');
  }
  return outputs;
}
