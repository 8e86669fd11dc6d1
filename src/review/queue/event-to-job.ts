import { z } from 'zod';

import { commandCharsMax, parseCommand } from '../pull-request/commands/parse-command.ts';
import type { GroupJob, Job, PullJob } from './job.ts';

/** What a webhook means for us. `invalid`: it bears the name of an event that we act on, and not its shape. */
export type Meaning =
  | { readonly kind: 'jobs'; readonly jobs: readonly Job[] }
  | { readonly kind: 'ignored'; readonly reason: string }
  | { readonly kind: 'invalid'; readonly problem: string };

export interface Identity {
  /** Our own App: buttons on other Apps' checks are not ours to answer. */
  readonly appId: number;
}

interface Heard {
  readonly actions: readonly string[];
  readonly read: (payload: unknown, action: string, identity: Identity) => Meaning;
}

const heard: ReadonlyMap<string, Heard> = new Map<string, Heard>([
  ['pull_request', { actions: ['opened', 'synchronize', 'reopened', 'ready_for_review', 'edited'], read: readPull }],
  ['merge_group', { actions: ['checks_requested'], read: readGroup }],
  ['issue_comment', { actions: ['created', 'edited', 'deleted'], read: readComment }],
  ['check_run', { actions: ['rerequested', 'requested_action'], read: readCheckRun }],
  ['check_suite', { actions: ['requested', 'rerequested'], read: readCheckSuite }],
  ['installation', { actions: ['created', 'unsuspend', 'new_permissions_accepted'], read: readInstallation }],
  ['installation_repositories', { actions: ['added'], read: readInstallationRepositories }],
]);

/** The events that an App of ours subscribes to, or hears unasked. */
export const heardEvents: readonly string[] = [...heard.keys()];

/** Whether a job may follow from such an event, as far as its name says. */
export function mayMatter(event: string, action: string | null): boolean {
  return action !== null && heard.get(event)?.actions.includes(action) === true;
}

/** Reads a webhook. Events are hints: only names and numbers are taken from them. */
export function toMeaning(event: string, payload: unknown, identity: Identity): Meaning {
  const known = heard.get(event);
  if (known === undefined) return ignored('event is not heard');
  const action = actionOf(payload);
  if (action === undefined) return { kind: 'invalid', problem: 'action: missing' };
  return known.actions.includes(action) ? known.read(payload, action, identity) : ignored(`${event}.${action}`);
}

const sha = z.string().regex(/^[0-9a-f]{40,64}$/u);
const actionShape = z.object({ action: z.string() });
const place = z.object({
  installation: z.object({ id: z.int().positive() }),
  repository: z.object({ name: z.string().min(1), owner: z.object({ login: z.string().min(1) }) }),
});
type PlaceShape = z.infer<typeof place>;

const pullShape = place.extend({
  pull_request: z.object({ number: z.int().positive(), head: z.object({ sha }) }),
  changes: z.object({ base: z.unknown().optional() }).optional(),
});

function readPull(payload: unknown, action: string): Meaning {
  return parsed(pullShape, payload, ({ pull_request: { number, head }, changes, ...at }) => {
    // Another title is nothing to us; another base branch is another comparison.
    if (action === 'edited' && changes?.base === undefined) return ignored('edited, but not the base branch');
    // What was judged may have been judged against another branch, or while this one was closed: it must not count for a moment.
    return jobs(pullJob(at, number, { headHint: head.sha, again: action === 'edited' || action === 'reopened' }));
  });
}

const groupShape = place.extend({ merge_group: z.object({ base_sha: sha, head_sha: sha, head_ref: z.string().min(1) }) });

function readGroup(payload: unknown): Meaning {
  return parsed(groupShape, payload, ({ merge_group: { base_sha: baseSha, head_sha: headSha, head_ref: headRef }, ...at }) =>
    jobs({ ...placeOf(at), kind: 'group', baseSha, headSha, headRef, again: false, isCertain: true }),
  );
}

const commentShape = place.extend({
  issue: z.object({ number: z.int().positive(), pull_request: z.unknown().optional() }),
  comment: z.object({
    id: z.int().positive(),
    body: z.string(),
    user: z.object({ type: z.string() }).nullable(),
    performed_via_github_app: z.unknown().optional(),
  }),
  changes: z.object({ body: z.object({ from: z.string() }).optional() }).optional(),
});

/** A command that was edited or deleted may have been an acceptance: the pull request is judged by the comments as they are now. */
function readComment(payload: unknown, action: string): Meaning {
  return parsed(commentShape, payload, ({ issue, comment, changes, ...at }) => {
    const why = whyIgnored(issue, comment);
    if (why !== undefined) return ignored(why);
    const isCommand = parseCommand(comment.body) !== undefined;
    const before = changes?.body?.from ?? '';
    const wasCommand = parseCommand(before) !== undefined;
    if (!isCommand && !wasCommand) return ignored('comment without a command');
    if (action === 'deleted') return jobs(pullJob(at, issue.number, {}));
    const [previous = ''] = before.slice(0, commandCharsMax).split(/[\r\n]/u, 1);
    return jobs(pullJob(at, issue.number, { review: wasCommand, comments: [{ id: comment.id, ...(wasCommand ? { previous } : {}) }] }));
  });
}

type Commented = z.infer<typeof commentShape>;

function whyIgnored(issue: Commented['issue'], comment: Commented['comment']): string | undefined {
  if (issue.pull_request === undefined) return 'comment on an issue';
  if (comment.user?.type === 'Bot') return 'comment of a bot';
  // What an app writes in a person's name accepts nothing, so it must not be told that it does.
  return (comment.performed_via_github_app ?? null) === null ? undefined : 'comment of an app';
}

const pulls = z.array(z.object({ number: z.int().positive() }));
const checkRunShape = place.extend({
  check_run: z.object({
    head_sha: sha,
    pull_requests: pulls,
    app: z.object({ id: z.int() }),
    check_suite: z.object({ head_branch: z.string().nullable() }).nullish(),
  }),
});

function readCheckRun(payload: unknown, _action: string, { appId }: Identity): Meaning {
  return parsed(checkRunShape, payload, ({ check_run: run, ...at }) =>
    run.app.id === appId
      ? rerun(at, run.head_sha, run.pull_requests, run.check_suite?.head_branch ?? null)
      : ignored("another App's check"),
  );
}

const checkSuiteShape = place.extend({
  check_suite: z.object({ head_sha: sha, head_branch: z.string().nullable(), pull_requests: pulls, app: z.object({ id: z.int() }) }),
});

function readCheckSuite(payload: unknown, action: string, { appId }: Identity): Meaning {
  return parsed(checkSuiteShape, payload, ({ check_suite: suite, ...at }) => {
    if (suite.app.id !== appId) return ignored("another App's suite");
    if (action === 'rerequested') return rerun(at, suite.head_sha, suite.pull_requests, suite.head_branch);
    // A push. Of a pull request there is an event of its own; of a merge group too, where the App may hear of merge queues.
    const group = groupOfBranch(at, suite.head_branch, suite.head_sha);
    return group === undefined ? ignored('a push') : jobs(group);
  });
}

function rerun(at: PlaceShape, headSha: string, named: z.infer<typeof pulls>, headBranch: string | null): Meaning {
  const group = groupOfBranch(at, headBranch, headSha);
  if (group !== undefined) return jobs({ ...group, again: true });
  if (named.length === 0) return jobs({ ...placeOf(at), kind: 'commit', headSha, again: true });
  return jobs(...named.map(({ number }) => pullJob(at, number, { again: true })));
}

function groupOfBranch(at: PlaceShape, branch: string | null, headSha: string): GroupJob | undefined {
  return branch === null ? undefined : groupOfRef(placeOf(at), `refs/heads/${branch}`, headSha);
}

const groupRef = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]{40,64})$/u;

/** The branch that a group is to be merged into. */
export function targetOf({ headRef }: Pick<GroupJob, 'headRef'>): string | undefined {
  return groupRef.exec(headRef)?.[1];
}

/** A merge group by the branch that GitHub makes for it, which ends with the group's base commit. Others may make one of that name, too. */
export function groupOfRef(at: Pick<GroupJob, 'installation' | 'owner' | 'repo'>, headRef: string, headSha: string): GroupJob | undefined {
  const baseSha = groupRef.exec(headRef)?.[2];
  return baseSha === undefined ? undefined : { ...at, kind: 'group', baseSha, headSha, headRef, again: false, isCertain: false };
}

const installationShape = z.object({ installation: z.object({ id: z.int().positive() }) });

function readInstallation(payload: unknown): Meaning {
  return parsed(installationShape, payload, ({ installation: { id } }) => jobs({ kind: 'installation', installation: id }));
}

const addedShape = installationShape.extend({ repositories_added: z.array(z.object({ full_name: z.string().min(3) })) });

function readInstallationRepositories(payload: unknown): Meaning {
  return parsed(addedShape, payload, ({ installation: { id }, repositories_added: added }) =>
    jobs({ kind: 'installation', installation: id, repositories: added.map((one) => one.full_name) }),
  );
}

function parsed<T>(shape: z.ZodType<T>, payload: unknown, use: (value: T) => Meaning): Meaning {
  const result = shape.safeParse(payload);
  if (result.success) return use(result.data);
  // The path and the kind of fault, never the value: payloads stay out of logs.
  const [issue] = result.error.issues;
  return { kind: 'invalid', problem: `${issue?.path.join('.') ?? ''}: ${issue?.code ?? 'unreadable'}` };
}

/** Every event that we hear has one. */
function actionOf(payload: unknown): string | undefined {
  const result = actionShape.safeParse(payload);
  return result.success ? result.data.action.slice(0, 50) : undefined;
}

function placeOf({ installation, repository }: PlaceShape): Pick<GroupJob, 'installation' | 'owner' | 'repo'> {
  return { installation: installation.id, owner: repository.owner.login, repo: repository.name };
}

function pullJob(at: PlaceShape, number: number, more: Partial<Pick<PullJob, 'headHint' | 'review' | 'again' | 'comments'>>): PullJob {
  return { ...placeOf(at), kind: 'pull', number, review: true, again: false, comments: [], ...more };
}

function jobs(...list: readonly Job[]): Meaning {
  return { kind: 'jobs', jobs: list };
}

function ignored(reason: string): Meaning {
  return { kind: 'ignored', reason };
}
