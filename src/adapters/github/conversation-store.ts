import { isEmptyPlan } from '../../review/pull-request/host.ts';
import type {
  CommentableFile,
  Conversation,
  ConversationHost,
  ConversationPlan,
  InlineComment,
  NewReview,
  Thread,
  Written,
} from '../../review/pull-request/host.ts';
import { content, UnknownOutcome } from './client.ts';
import { listPullFiles } from './github-change.ts';
import { Refusal, unlessRefused } from './refusal.ts';
import type { Repository } from './repository.ts';
import { readThreads, ThreadSettler } from './threads.ts';
import type { ReviewThread } from './threads.ts';
import { isSameLogin } from './viewer.ts';

/** How our own comments are known. The text side decides what a marker is, so that it is written down once. */
export interface Markers {
  readonly isSummary: (body: string) => boolean;
  readonly findingOf: (body: string) => { readonly fingerprint: string; readonly findingId: string } | undefined;
}

export interface ConversationOptions {
  readonly number: number;
  /**
   * Our own account, where GitHub does not say whose token it is: `phasegate[bot]`, `github-actions[bot]`. A marker in anybody else's comment
   * is only text.
   */
  readonly login: string;
  readonly markers: Markers;
}

/** Need not be deleted. */
const gone = [404];

/** Plans that are made again because it was not known whether a request took effect. */
const plansMax = 4;

/** Our comments on one pull request. */
export class ConversationStore implements ConversationHost {
  readonly #repository: Repository;
  readonly #options: ConversationOptions;
  readonly #settler: ThreadSettler;
  /** As read last; a plan names threads by id. */
  #threads = new Map<string, ReviewThread>();

  constructor(repository: Repository, options: ConversationOptions) {
    this.#repository = repository;
    this.#options = options;
    this.#settler = new ThreadSettler(repository);
  }

  async read(): Promise<Conversation> {
    const { client, paged } = this.#repository;
    const [comments, { threads, viewer }] = await Promise.all([
      client.paginate(client.rest.issues.listComments, { ...paged, issue_number: this.#options.number }),
      readThreads(this.#repository, this.#options.number),
    ]);
    this.#threads = new Map(threads.map((thread) => [thread.id, thread]));
    const { markers } = this.#options;
    const login = viewer ?? this.#options.login;
    const summaries = comments
      .map(({ id, body, user }) => ({ id, body: body ?? '', login: user?.login ?? '' }))
      .filter((comment) => isSameLogin(comment.login, login) && markers.isSummary(comment.body));
    return { summaries, threads: threads.flatMap((thread): Thread[] => this.#ours(thread, login)) };
  }

  #ours({ id, commentId, body, isResolved, isOutdated, isHidden, resolvedBy, authors }: ReviewThread, login: string): Thread[] {
    const { markers } = this.#options;
    const found = markers.findingOf(body);
    const [first = '', ...others] = authors;
    if (found === undefined || !isSameLogin(first, login)) return [];
    const isAnswered = others.some((other) => !isSameLogin(other, login));
    const isResolvedByUs = isHidden || (resolvedBy !== undefined && isSameLogin(resolvedBy, login));
    return [{ ...found, id, commentId, body, isResolved, isOutdated, isAnswered, isResolvedByUs }];
  }

  async files(): Promise<readonly CommentableFile[]> {
    const listed = await listPullFiles(this.#repository, this.#options.number);
    return listed.map(({ path, basePath, patch }) => ({
      path,
      ...(basePath === undefined ? {} : { basePath }),
      hunks: patch?.hunks ?? [],
    }));
  }

  async write(plan: ConversationPlan, again: () => Promise<ConversationPlan>): Promise<Written> {
    const written = { count: 0, notes: new Set<string>() };
    let next = plan;
    for (let attempt = 1; attempt <= plansMax && !isEmptyPlan(next); attempt += 1) {
      try {
        await this.#carryOut(next, written);
        if (written.notes.size > 0 || !makesSomething(next)) break;
      } catch (error) {
        // What is there now tells what took effect: the new plan lacks it.
        if (!(error instanceof UnknownOutcome) || attempt >= plansMax) throw error;
      }
      next = await again();
    }
    return { count: written.count, notes: [...written.notes] };
  }

  /** The summary first: should the rest fail, everything stands in it. */
  async #carryOut(plan: ConversationPlan, written: { count: number; notes: Set<string> }): Promise<void> {
    const attempt = async (what: string, run: () => Promise<unknown>): Promise<void> => {
      try {
        await run();
        written.count += 1;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        written.notes.add(`${what}: ${error.message}`);
      }
    };
    const { summary, review } = plan;
    const { number } = this.#options;
    const { at, client } = this.#repository;
    const { issues, pulls } = client.rest;
    const made = { ...at, request: content };
    if (summary.kind === 'create')
      await attempt('The summary was not written', () => issues.createComment({ ...made, issue_number: number, body: summary.body }));
    if (summary.kind === 'update')
      await attempt('The summary was not updated', () => issues.updateComment({ ...made, comment_id: summary.id, body: summary.body }));
    for (const id of plan.surplus)
      await attempt('A second summary was not deleted', () =>
        unlessRefused(issues.deleteComment({ ...at, comment_id: id }), gone, undefined),
      );
    for (const id of plan.surplusComments)
      await attempt('A second comment was not deleted', () =>
        unlessRefused(pulls.deleteReviewComment({ ...at, comment_id: id }), gone, undefined),
      );
    if (review !== undefined) await this.#review(review, attempt);
    for (const { path, commitId, body } of plan.fileComments) {
      const comment = { path, commit_id: commitId, body, subject_type: 'file' as const };
      await attempt('A comment on a file was not written', () => pulls.createReviewComment({ ...made, pull_number: number, ...comment }));
    }
    for (const { commentId, body } of plan.edits) {
      await attempt('A comment was not updated', () => pulls.updateReviewComment({ ...made, comment_id: commentId, body }));
    }
    for (const thread of this.#known(plan.resolve)) await attempt('A thread was not resolved', () => this.#settler.settle(thread));
    for (const thread of this.#known(plan.reopen)) await attempt('A thread was not opened again', () => this.#settler.reopen(thread));
  }

  #known(ids: readonly string[]): ReviewThread[] {
    return ids.flatMap((id) => this.#threads.get(id) ?? []);
  }

  /** A review is taken whole or refused whole, without a word on which comment is wrong: then each is sent alone, and all that can stand do. */
  async #review({ commitId, comments }: NewReview, attempt: (what: string, run: () => Promise<unknown>) => Promise<void>): Promise<void> {
    const { pulls } = this.#repository.client.rest;
    const made = { ...this.#repository.at, pull_number: this.#options.number, commit_id: commitId, request: content };
    try {
      await pulls.createReview({ ...made, event: 'COMMENT', comments: comments.map(toRest) });
      await attempt('', () => Promise.resolve());
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 422) return attempt('The review was not written', () => Promise.reject(error));
      for (const comment of comments) {
        await attempt('A comment was not written', () => pulls.createReviewComment({ ...made, ...toRest(comment) }));
      }
    }
  }
}

function makesSomething({ summary, review, fileComments }: ConversationPlan): boolean {
  return summary.kind === 'create' || review !== undefined || fileComments.length > 0;
}

function toRest({ path, side, line, startLine, body }: InlineComment) {
  return { path, side, line, body, ...(startLine === undefined ? {} : { start_line: startLine, start_side: side }) };
}
