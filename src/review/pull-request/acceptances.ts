import type { Config } from '../settings/config.ts';
import type { Acceptance } from '../verdict/waivers.ts';
import { parseCommand } from './commands/parse-command.ts';
import type { AcceptCommand } from './commands/parse-command.ts';
import { peopleOf } from './people.ts';
import type { PermissionOf } from './people.ts';

/** A comment on the conversation of a pull request, as GitHub has it now. */
export interface ConversationComment {
  readonly id: number;
  readonly login: string;
  /** Bots, and what an app wrote in a person's name (`performed_via_github_app`). */
  readonly isBot: boolean;
  readonly body: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Null when it was never edited. */
  readonly editedAt: string | null;
  /** Who edited it last; null when nobody did, or when GitHub did not say. */
  readonly editor: string | null;
}

/** A comment that is gone: GraphQL `CommentDeletedEvent`. */
export interface DeletedComment {
  readonly at: string;
  /** Who had written it; null when GitHub does not say. */
  readonly login: string | null;
  /** Who deleted it. */
  readonly by: string | null;
}

export interface AcceptanceRequest {
  /** Every comment: a list that was cut short could lack a revocation. */
  readonly comments: readonly ConversationComment[];
  readonly deletions?: readonly DeletedComment[];
  /** Looked up now, not when the comment was written. May reject: then nothing counts that depends on it. */
  readonly permissionOf: PermissionOf;
  /** `acceptance` of the configuration on base. */
  readonly config: Config['acceptance'];
  /** Who opened the pull request. */
  readonly author: string;
  /** Who else wrote its commits, as far as GitHub knows: a bot's pull request has authors too. */
  readonly contributors?: readonly string[];
  /** ISO 8601. */
  readonly now: string;
}

export interface AcceptanceBook {
  readonly acceptances: readonly (Acceptance & { readonly commentId: number })[];
  /** Comments that ask for an acceptance and do not count, with the reason, one clause. */
  readonly refused: readonly { readonly commentId: number; readonly ids: readonly string[]; readonly reason: string }[];
}

interface Request {
  readonly comment: ConversationComment;
  readonly command: AcceptCommand;
}

/**
 * What the comments accept, computed anew from the comments alone. The comment of an allowed person is the acceptance: nothing is stored, so
 * nothing can be forged in a store, and nothing that a bot says counts. In doubt an acceptance does not count.
 */
export async function acceptancesOf(request: AcceptanceRequest): Promise<AcceptanceBook> {
  const people = peopleOf(request);
  const ordered = request.comments.toSorted(byAge);
  const refused: AcceptanceBook['refused'][number][] = [];
  const acceptances: AcceptanceBook['acceptances'][number][] = [];
  for (const asked of requestsIn(ordered)) {
    const { comment, command } = asked;
    const until = lastDay(asked, request.config.days);
    const refusal = await refusalOf(asked, until, ordered, request, people);
    if (refusal !== undefined) {
      refused.push({ commentId: comment.id, ids: command.ids, reason: refusal });
      continue;
    }
    const revoked = await revokedAfter(comment, ordered, people);
    const left = command.ids.filter((id) => !revoked.has(id));
    const gone = command.ids.filter((id) => revoked.has(id));
    if (gone.length > 0) refused.push({ commentId: comment.id, ids: gone, reason: 'it was revoked' });
    acceptances.push(...left.map((id) => ({ id, reason: command.reason, by: comment.login, until, commentId: comment.id })));
  }
  return { acceptances, refused };
}

type People = ReturnType<typeof peopleOf>;

/** Oldest first. Ids grow with time and part what the clock of GitHub, which counts seconds, does not. */
function byAge(a: ConversationComment, b: ConversationComment): number {
  return Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.id - b.id;
}

function requestsIn(comments: readonly ConversationComment[]): Request[] {
  return comments.flatMap((comment) => {
    const command = comment.isBot ? undefined : parseCommand(comment.body);
    return command?.verb === 'accept' ? [{ comment, command }] : [];
  });
}

async function refusalOf(
  { comment }: Request,
  until: string,
  ordered: readonly ConversationComment[],
  request: AcceptanceRequest,
  people: People,
): Promise<string | undefined> {
  if (comment.editedAt !== null) return 'the comment was edited; write it anew';
  const person = await people.whyNotAccept(comment.login);
  if (person !== undefined) return person;
  if (until === '') return 'when the comment was written is not known';
  if (until < comment.createdAt.slice(0, 10)) return `it ends on ${until}, before it begins`;
  if (until < request.now.slice(0, 10)) return `it ended on ${until}`;
  return hiddenSince(comment, ordered, request, people);
}

/** The day asked for, but not beyond what the configuration allows from the day of the comment; empty when that is not known. */
function lastDay({ comment, command }: Request, days: number): string {
  const created = Date.parse(comment.createdAt);
  if (Number.isNaN(created)) return '';
  const latest = new Date(created + days * dayMs).toISOString().slice(0, 10);
  return command.until !== undefined && command.until < latest ? command.until : latest;
}
const dayMs = 86_400_000;

/** Findings that an allowed person revoked later. An edited revocation counts: it can only make the gate stricter. */
async function revokedAfter(
  accepted: ConversationComment,
  ordered: readonly ConversationComment[],
  people: People,
): Promise<ReadonlySet<string>> {
  const revoked = new Set<string>();
  for (const comment of ordered) {
    const command = comment.isBot || byAge(accepted, comment) >= 0 ? undefined : parseCommand(comment.body);
    if (command?.verb !== 'revoke') continue;
    if (await people.mayRevoke(comment.login)) for (const id of command.ids) revoked.add(id);
  }
  return revoked;
}

/**
 * Whoever may write to the repository can edit and delete the comments of others, so also a revocation: its trace voids what stood before it.
 */
async function hiddenSince(
  accepted: ConversationComment,
  ordered: readonly ConversationComment[],
  { deletions = [] }: AcceptanceRequest,
  people: People,
): Promise<string | undefined> {
  const edited = ordered.filter((comment) => byAge(accepted, comment) < 0 && !comment.isBot && isEditedByOther(comment));
  for (const { login } of edited) {
    if (await people.mayRevoke(login)) return 'a later comment was edited by somebody else than its author; accept it again';
  }
  const deleted = deletions.filter(({ at, login, by }) => Date.parse(at) >= Date.parse(accepted.createdAt) && !isSame(by, login));
  for (const { login } of deleted) {
    if (login === null || (await people.mayRevoke(login))) return 'a comment of somebody else was deleted since; accept it again';
  }
  return undefined;
}

function isEditedByOther({ editedAt, editor, login }: ConversationComment): boolean {
  return editedAt !== null && !isSame(editor, login);
}

/** Logins do not tell upper from lower case. */
function isSame(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}
