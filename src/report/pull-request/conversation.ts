import type { Conversation, ConversationPlan, FileComment, InlineComment, PlanRequest, Thread } from '../../review/pull-request/host.ts';
import type { Finding, Review } from '../../review/result.ts';
import type { Links } from '../links.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { compareFindings, toSections } from '../sections.ts';
import { AnchorFinder } from './anchor.ts';
import { renderFindingComment } from './finding-comment.ts';
import { toSuggestion } from './suggestion.ts';

/** Comments in one review, those on files included. The summary names the rest. */
const commentsMax = 30;
/** Each is a request of its own. */
const fileCommentsMax = 10;

/**
 * What to write so that the conversation says what the review says, and nothing when it does already: one summary, one thread for each of
 * the most important findings, finished threads resolved. What people resolved or answered is theirs and stays as it is.
 */
export function planConversation({ review, existing, files, headSha }: PlanRequest, links: Links = {}): ConversationPlan {
  const wanted = wantedComments(review, new AnchorFinder(files), links);
  const threads = new ThreadBook(existing.threads, new Set(live(review).map(({ id }) => id)));
  const inline: InlineComment[] = [];
  const onFiles: FileComment[] = [];
  const edits: { commentId: number; body: string }[] = [];
  for (const { finding, comment } of wanted) {
    if (threads.has(finding.id)) continue;
    const other = threads.editable(finding.fingerprint);
    if (other !== undefined) edits.push({ commentId: other.commentId, body: comment.body });
    else if ('line' in comment) inline.push(comment);
    else onFiles.push({ ...comment, commitId: headSha });
  }
  const edited = new Set(edits.map(({ commentId }) => commentId));
  return {
    ...planSummary(review, existing, links),
    review: inline.length === 0 ? undefined : { commitId: headSha, comments: inline },
    fileComments: onFiles,
    edits,
    ...planThreads(review, existing.threads, edited),
  };
}

/** Findings that the change brings about and nobody has accepted, what blocks first. */
function live(review: Review): Finding[] {
  const { blocking, advice } = toSections(review);
  const introduced = advice.filter(({ baselineState }) => baselineState === 'new' || baselineState === 'updated');
  return [...blocking.toSorted(compareFindings), ...introduced.toSorted(compareFindings)];
}

interface Wanted {
  readonly finding: Finding;
  readonly comment: InlineComment | Omit<FileComment, 'commitId'>;
}

/** The most important findings that a comment can stand on; chosen without looking at what is there, so that a second run chooses the same. */
function wantedComments(review: Review, anchors: AnchorFinder, links: Links): Wanted[] {
  const wanted = new Map<string, Wanted>();
  let onFiles = 0;
  for (const finding of live(review)) {
    if (wanted.size >= commentsMax) break;
    if (wanted.has(finding.id)) continue;
    const comment = commentOn(finding, anchors, links);
    if (comment === undefined) continue;
    if (!('line' in comment)) {
      if (onFiles >= fileCommentsMax) continue;
      onFiles += 1;
    }
    wanted.set(finding.id, { finding, comment });
  }
  return [...wanted.values()];
}

function commentOn(finding: Finding, anchors: AnchorFinder, links: Links): Wanted['comment'] | undefined {
  const anchor = anchors.find(finding.location);
  switch (anchor.kind) {
    case 'none':
      return undefined;
    case 'file':
      return { path: anchor.path, body: renderFindingComment(finding, undefined, links) };
    case 'lines': {
      const suggestion = toSuggestion(finding, anchor.span);
      const { startLine, endLine } = suggestion ?? anchor;
      return {
        path: anchor.path,
        side: anchor.side,
        line: endLine,
        ...(startLine < endLine ? { startLine } : {}),
        body: renderFindingComment(finding, suggestion, links),
      };
    }
  }
}

class ThreadBook {
  readonly #ids: ReadonlySet<string>;
  readonly #byFingerprint = new Map<string, Thread>();

  constructor(threads: readonly Thread[], liveIds: ReadonlySet<string>) {
    this.#ids = new Set(threads.map(({ findingId }) => findingId));
    for (const thread of threads) {
      const isFree = !thread.isOutdated && !thread.isResolved && !liveIds.has(thread.findingId);
      if (isFree) this.#byFingerprint.set(thread.fingerprint, thread);
    }
  }

  /** The finding has a thread: shown, outdated or resolved by somebody. One is enough. */
  has(findingId: string): boolean {
    return this.#ids.has(findingId);
  }

  /** A visible thread on the same finding with other content; each is given once. */
  editable(fingerprint: string): Thread | undefined {
    const thread = this.#byFingerprint.get(fingerprint);
    this.#byFingerprint.delete(fingerprint);
    return thread;
  }
}

/** Settles threads whose finding is gone, opens those again that we settled and whose finding is back, and keeps one of each. */
function planThreads(
  review: Review,
  threads: readonly Thread[],
  edited: ReadonlySet<number>,
): Pick<ConversationPlan, 'resolve' | 'reopen' | 'surplusComments'> {
  const resolve: string[] = [];
  const reopen: string[] = [];
  const surplusComments: number[] = [];
  // A review that could not be done does not know what is fixed.
  if (review.failures.length > 0) return { resolve, reopen, surplusComments };
  const ids = new Set(live(review).map(({ id }) => id));
  const kept = new Set<string>();
  for (const thread of threads) {
    const isWanted = ids.has(thread.findingId) || edited.has(thread.commentId);
    const isSecond = isWanted && kept.has(thread.findingId);
    kept.add(thread.findingId);
    if (thread.isAnswered) continue;
    if (isSecond) surplusComments.push(thread.commentId);
    else if (!isWanted && !thread.isResolved) resolve.push(thread.id);
    else if (isWanted && thread.isResolved && thread.isResolvedByUs) reopen.push(thread.id);
  }
  return { resolve, reopen, surplusComments };
}

function planSummary(review: Review, { summaries }: Conversation, links: Links): Pick<ConversationPlan, 'summary' | 'surplus'> {
  const [first, ...others] = summaries;
  const surplus = others.map(({ id }) => id);
  if (first === undefined && !isWorthSaying(review)) return { summary: { kind: 'none' }, surplus };
  const body = renderMarkdown(review, { links });
  if (first === undefined) return { summary: { kind: 'create', body }, surplus };
  return { summary: isSameText(first.body, body) ? { kind: 'none' } : { kind: 'update', id: first.id, body }, surplus };
}

/** On a change in which there is nothing to see, silence is the best comment; the check says that it was looked at. */
function isWorthSaying(review: Review): boolean {
  const { blocking, advice, accepted } = toSections(review);
  const lists = [
    review.failures,
    review.notJudged,
    review.access?.allowed ?? [],
    review.notices,
    review.unresolved,
    blocking,
    advice,
    accepted,
  ];
  return lists.some((list) => list.length > 0);
}

/** Hosts may store line ends in their own way. */
function isSameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}
