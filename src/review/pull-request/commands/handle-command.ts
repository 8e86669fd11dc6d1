import { likelyIds } from '../../../core/nearest.ts';
import { Problem } from '../../../core/problem.ts';
import type { Config } from '../../settings/config.ts';
import type { Finding, Review } from '../../result.ts';
import { isOwnPolicyId } from '../../settings/own-policies/own-policy-files.ts';
import { acceptancesOf } from '../acceptances.ts';
import type { AcceptanceBook, ConversationComment, DeletedComment } from '../acceptances.ts';
import { hasRole, peopleOf } from '../people.ts';
import type { PermissionOf } from '../people.ts';
import type { Answer, PolicyWords } from './answer.ts';
import { idShape, idsMax, parseCommand } from './parse-command.ts';
import type { AcceptCommand, Command, FindCommand } from './parse-command.ts';

/** `issue_comment` of a pull request, read again from GitHub where that is possible: the event is only a hint. */
export interface CommentEvent {
  readonly action: 'created' | 'edited' | 'deleted';
  readonly comment: ConversationComment;
  /** `changes.body.from` of an edit. */
  readonly previousBody?: string;
}

/** What a command needs of the world. Everything may reject; then the answer says that the command failed. */
export interface CommandHost {
  readonly permissionOf: PermissionOf;
  /** Puts a reaction on the comment; one that is there already stays one. */
  react(commentId: number, reaction: Reaction): Promise<void>;
  /** Writes the answer to this comment, or edits the one that it has already (found by `answerMarker`, among our own comments only). */
  answer(commentId: number, answer: Answer): Promise<void>;
  /** Reviews the pull request as it is now, acceptances included, writes check and conversation, and returns the review. */
  review(): Promise<Review>;
  /** Everything head has, not only what the change introduces. Changes no check. */
  scan(): Promise<Review>;
  /** The facts that acceptances depend on, as they are now. */
  conversation(): Promise<Conversation>;
  policy(id: string): Promise<PolicyWords | undefined>;
  policyIds(): readonly string[];
  /** Policies of the team's own, as the base branch has them now. */
  ownPolicies(): Promise<readonly PolicyWords[]>;
  /** ISO 8601. */
  now(): string;
}

export interface Conversation {
  readonly comments: readonly ConversationComment[];
  readonly deletions?: readonly DeletedComment[];
  readonly author: string;
  readonly contributors?: readonly string[];
  /** `acceptance` of the configuration on base. */
  readonly acceptance: Config['acceptance'];
}

export type Reaction = 'eyes' | '+1' | 'confused';

/** What came of an event: `ignored` when it was not for us. */
export type CommandOutcome = { readonly kind: 'ignored' } | { readonly kind: 'done'; readonly answer?: Answer; readonly reviewed?: Review };

/**
 * Handles a comment that was written, edited or deleted. A comment that was edited or deleted loses its force, so the review runs again; its
 * answer is edited in place. Bots are never answered, and people who may not even triage get a reaction and no text.
 */
export async function handleComment(event: CommentEvent, host: CommandHost): Promise<CommandOutcome> {
  const { comment } = event;
  if (comment.isBot) return { kind: 'ignored' };
  const command = parseCommand(comment.body);
  if (event.action === 'deleted') {
    return hasForce(command) ? { kind: 'done', reviewed: await host.review() } : { kind: 'ignored' };
  }
  const hadForce = event.previousBody !== undefined && hasForce(parseCommand(event.previousBody));
  if (command === undefined) return hadForce ? give(comment, host, () => withdrawn(host)) : { kind: 'ignored' };
  if (await mayCommand(comment, host)) return give(comment, host, () => answerTo(command, comment, host));
  await host.react(comment.id, 'confused');
  return hadForce ? { kind: 'done', reviewed: await host.review() } : { kind: 'done' };
}

/** Seen, worked, answered: in this order, so that people know at once that they were heard. */
async function give(comment: ConversationComment, host: CommandHost, work: () => Promise<Answer>): Promise<CommandOutcome> {
  await host.react(comment.id, 'eyes');
  const answer = await answerSafely(work);
  await host.answer(comment.id, answer);
  await host.react(comment.id, isGood(answer) ? '+1' : 'confused');
  const reviewed = 'review' in answer && answer.kind !== 'scanned' ? answer.review : undefined;
  return { kind: 'done', answer, ...(reviewed === undefined ? {} : { reviewed }) };
}

/** Commands that change what is accepted as long as their comment stands. */
function hasForce(command: Command | undefined): boolean {
  return command?.verb === 'accept' || command?.verb === 'revoke';
}

/** The author of the pull request, and whoever may triage. Strangers on a public repository cannot make us write or work. */
async function mayCommand({ login }: ConversationComment, host: CommandHost): Promise<boolean> {
  const role = await host.permissionOf(login).catch(() => 'none' as const);
  if (hasRole(role, 'triage')) return true;
  const { author } = await host.conversation();
  return author.toLowerCase() === login.toLowerCase();
}

async function answerSafely(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    // Other errors may quote the code under review: they are not for a comment.
    const reason = error instanceof Problem ? error.message : 'An internal error; the log of the run says more.';
    return { kind: 'failed', reason };
  }
}

function isGood(answer: Answer): boolean {
  if (answer.kind === 'help') return answer.problem === undefined;
  return answer.kind !== 'refused' && answer.kind !== 'failed' && answer.kind !== 'unknown-subject';
}

async function withdrawn(host: CommandHost): Promise<Answer> {
  return { kind: 'withdrawn', review: await host.review() };
}

async function answerTo(command: Command, comment: ConversationComment, host: CommandHost): Promise<Answer> {
  switch (command.verb) {
    case 'help':
      return { kind: 'help', ...(command.problem === undefined ? {} : { problem: command.problem }) };
    case 'run':
      return { kind: 'reviewed', review: await host.review() };
    case 'full':
      return { kind: 'scanned', review: await host.scan() };
    case 'explain':
      return explain(command.subject, host);
    case 'accept':
      return accept(command, comment, host);
    case 'find':
      return find(command, host);
    case 'revoke':
      return revoke(command.ids, comment, host);
  }
}

async function explain(subject: string, host: CommandHost): Promise<Answer> {
  const policy = await policyOf(subject, host);
  if (policy !== undefined) return { kind: 'policy', policy };
  if (idShape.test(subject)) {
    const review = await host.review();
    const finding = review.findings.find((one) => idsOf(one).includes(subject));
    if (finding !== undefined) return { kind: 'finding', finding, head: review.head };
  }
  const ids = [...(isOwnPolicyId(subject) ? await host.ownPolicies() : []).map(({ id }) => id), ...host.policyIds()];
  return { kind: 'unknown-subject', subject, near: likelyIds(subject, ids).slice(0, nearMax) };
}
const nearMax = 5;

async function policyOf(id: string, host: CommandHost): Promise<PolicyWords | undefined> {
  return isOwnPolicyId(id) ? (await host.ownPolicies()).find((one) => one.id === id) : host.policy(id);
}

/** Ids that accept a finding: its own, and those of the instances it stands for. */
export function idsOf(finding: Finding): readonly string[] {
  return finding.instances?.map((instance) => instance.id) ?? [finding.id];
}

/** The path as the report shows it, or the folder. */
async function find({ policyId, path, reason }: FindCommand, host: CommandHost): Promise<Answer> {
  if ((await policyOf(policyId, host)) === undefined) return explain(policyId, host);
  const { findings, head } = await host.review();
  const folder = path.endsWith('/') ? path : `${path}/`;
  const meant = findings.filter(
    (one) =>
      one.verdict === 'block' &&
      (one.policyId === policyId || one.instances?.some((instance) => instance.policyId === policyId) === true) &&
      (one.location.path === path || one.location.path.startsWith(folder)),
  );
  return { kind: 'found', policyId, path, reason, ids: [...new Set(meant.flatMap(idsOf))].slice(0, idsMax), head };
}

/** The comment itself is the acceptance; this only says whether it counts, by the same function that the review asks. */
async function accept(command: AcceptCommand, comment: ConversationComment, host: CommandHost): Promise<Answer> {
  const book = await bookOf(host);
  const refusal = book.refused.find((one) => one.commentId === comment.id);
  const granted = book.acceptances.filter((one) => one.commentId === comment.id);
  const [first] = granted;
  if (first === undefined) {
    const reason = refusal?.reason ?? 'the comment is not on the pull request any more';
    // An edit takes force away: what it accepted before may block now.
    return { kind: 'refused', reason, ...(comment.editedAt === null ? {} : { review: await host.review() }) };
  }
  const review = await host.review();
  const found = new Set(review.findings.flatMap(idsOf));
  const ids = granted.map(({ id }) => id).filter((id) => found.has(id));
  const stale = command.ids.filter((id) => !found.has(id));
  if (ids.length === 0) return { kind: 'refused', reason: staleReason(stale, review), review };
  return { kind: 'accepted', ids, by: first.by, reason: first.reason, until: first.until, stale, review };
}

function staleReason(stale: readonly string[], review: Review): string {
  return `no finding of ${review.head.slice(0, 12)} has the id ${stale.join(', ')}: it is fixed, or what it was about has changed`;
}

async function revoke(ids: readonly string[], { login }: ConversationComment, host: CommandHost): Promise<Answer> {
  const { acceptance, author, comments } = await host.conversation();
  const people = peopleOf({ permissionOf: host.permissionOf, config: acceptance, author });
  const refused = { kind: 'refused', what: 'revoked' } as const;
  if (!(await people.mayRevoke(login))) return { ...refused, reason: `revoking needs the permission "${acceptance.permission}"` };
  const accepted = new Set(comments.flatMap(acceptedIds));
  const [known, stale] = [ids.filter((id) => accepted.has(id)), ids.filter((id) => !accepted.has(id))];
  const review = await host.review();
  if (known.length === 0) return { ...refused, reason: `no comment of this pull request accepts ${ids.join(', ')}`, review };
  return { kind: 'revoked', ids: known, stale, by: login, review };
}

function acceptedIds({ body, isBot }: ConversationComment): readonly string[] {
  const command = isBot ? undefined : parseCommand(body);
  return command?.verb === 'accept' ? command.ids : [];
}

async function bookOf(host: CommandHost): Promise<AcceptanceBook> {
  const { acceptance, ...conversation } = await host.conversation();
  return acceptancesOf({ ...conversation, config: acceptance, permissionOf: host.permissionOf, now: host.now() });
}
