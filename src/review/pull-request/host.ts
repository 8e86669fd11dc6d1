import type { Config } from '../settings/config.ts';
import type { Change, LineSpan } from '../ports.ts';
import type { Review } from '../result.ts';
import type { Acceptance } from '../verdict/waivers.ts';

/** A pull request as it is now. An event is only a hint: what it says may be older than what is there. */
export interface PullRequest {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly draft: boolean;
  readonly author: string;
  /** Full commit id. */
  readonly headSha: string;
  /** Name of the branch that it is to be merged into. */
  readonly baseRef: string;
  readonly defaultRef: string;
  readonly fromFork: boolean;
}

/** One pull request on the host. Implemented by `adapters/github`; every method may throw a `Problem`. */
export interface PullRequestHost {
  /** The pull request as it is now, read again on each call. */
  read(): Promise<PullRequest>;
  /** What lies between `headSha` and its merge base with the base branch as that is now. `base.revision` is the merge base. */
  change(pull: PullRequest, headSha: string): Promise<Change>;
  /** Other open pull requests whose head is this commit, into other branches. */
  others(pull: PullRequest, headSha: string): Promise<readonly PullRequest[]>;
  /**
   * The default branch, when it is guarded and the pull request's own base is a branch that anybody may push to: such a base earns no pass
   * alone, since the pull request may be given another one at any time.
   */
  guardedBranch(pull: PullRequest): Promise<string | undefined>;
  /** Acceptances given in comments by those whom the configuration on base lets accept. */
  acceptances(pull: PullRequest, config: Config): Promise<readonly Acceptance[]>;
  /** The check that the gate is, in App mode. Absent where the job itself is the gate. */
  readonly checks?: CheckHost;
  /** Absent where nothing may be written: a fork's read-only token, or comments are switched off. */
  readonly conversation?: ConversationHost;
}

/** Check runs of one name. Only an App may write them. */
export interface CheckHost {
  /** The newest check run of our name that our own app made on the commit. */
  find(headSha: string): Promise<ExistingCheck | undefined>;
  /**
   * Shows at once that a review is due. Takes the run that is open already, if there is one. Gives its id. `anew`: not one that is in progress,
   * since that may end with a verdict on what is no more; the newest counts.
   */
  queue(headSha: string, options?: { readonly anew?: boolean }): Promise<number>;
  /** As `queue`, and says that the review runs. */
  begin(headSha: string): Promise<number>;
  /** Ends the run; annotations go out in batches. */
  finish(id: number, report: CheckReport): Promise<void>;
  /** Ends the run without a verdict, if it has none: nobody will review what it is about. It opens no button. */
  cancel(run: ExistingCheck, why: CancelReason): Promise<void>;
}

/** Why there is no verdict. */
export interface CancelReason {
  readonly title: string;
  readonly summary: string;
}

/** A check run as GitHub has it; `conclusion` is null until it is completed. */
export interface ExistingCheck {
  readonly id: number;
  readonly externalId: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: string | null;
}

/** What a check run says. Within GitHub's limits: title 255, summary and text 65,535 characters, at most 3 actions. */
export interface CheckReport {
  /** Names what was judged by what. The same id completed means that there is nothing to do. Empty for a review that failed. */
  readonly externalId: string;
  readonly conclusion: Review['conclusion'];
  readonly title: string;
  readonly summary: string;
  /** The most important first. */
  readonly annotations: readonly Annotation[];
  readonly actions: readonly CheckAction[];
}

/** A remark at lines of head, in the terms of GitHub's check runs. */
export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only on one line, as GitHub wants it; 1-based, half-open. */
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly level: 'notice' | 'warning' | 'failure';
  /** At most 255 characters. */
  readonly title: string;
  /** At most 64 KB. */
  readonly message: string;
}

/** A button on the check run: label 20, description 40, identifier 20 characters. */
export interface CheckAction {
  readonly label: string;
  readonly description: string;
  readonly identifier: string;
}

/** The comments of a pull request, ours above all. */
export interface ConversationHost {
  /** What we have written before. A marker counts only in what our own account wrote. */
  read(): Promise<Conversation>;
  /** The files of the pull request as the host shows them: comments can stand in these hunks alone. */
  files(): Promise<readonly CommentableFile[]>;
  /**
   * Carries out a plan. `again` gives a new one: when it is not known whether a request took effect, and after something was made, because
   * another run may have made the same meanwhile.
   */
  write(plan: ConversationPlan, again: () => Promise<ConversationPlan>): Promise<Written>;
}

/** What carrying out a plan came to. */
export interface Written {
  /** Requests that wrote something. */
  readonly count: number;
  /** What could not be written, one sentence each. */
  readonly notes: readonly string[];
}

/** A file of the pull request as the host shows it. */
export interface CommentableFile {
  /** Path on head; on base when removed. */
  readonly path: string;
  readonly basePath?: string;
  /** Empty when the host shows no patch: only a comment on the file can be made. */
  readonly hunks: readonly Hunk[];
}

/** Lines of a hunk on each side, context included. */
export interface Hunk {
  readonly head: LineSpan;
  readonly base: LineSpan;
}

/** Our part of the conversation. */
export interface Conversation {
  /** Oldest first; there should be one at most. */
  readonly summaries: readonly { readonly id: number; readonly body: string }[];
  readonly threads: readonly Thread[];
}

/** A thread that we began. */
export interface Thread {
  /** Global id of the thread. */
  readonly id: string;
  /** Id of its first comment. */
  readonly commentId: number;
  readonly body: string;
  readonly fingerprint: string;
  /** `Finding.id`. */
  readonly findingId: string;
  readonly isResolved: boolean;
  /** We resolved it ourselves, so that we may open it again. */
  readonly isResolvedByUs: boolean;
  readonly isOutdated: boolean;
  /** Somebody else wrote in it: it is theirs as well, and stays as they leave it. */
  readonly isAnswered: boolean;
}

/** What to write so that the conversation says what the review says. */
export interface ConversationPlan {
  readonly summary:
    | { readonly kind: 'none' }
    | { readonly kind: 'create'; readonly body: string }
    | { readonly kind: 'update'; readonly id: number; readonly body: string };
  /** Summaries beyond the first, from a race: deleted. */
  readonly surplus: readonly number[];
  /** Comments on a finding that has one already, from a race as well: deleted. */
  readonly surplusComments: readonly number[];
  readonly review: NewReview | undefined;
  readonly fileComments: readonly FileComment[];
  /** Comments whose finding is the same in another shape. */
  readonly edits: readonly { readonly commentId: number; readonly body: string }[];
  readonly resolve: readonly string[];
  readonly reopen: readonly string[];
}

/** Comments that go out together: people are told of them once. */
export interface NewReview {
  readonly commitId: string;
  readonly comments: readonly InlineComment[];
}

/** A comment at a line that stands in a hunk; GitHub refuses any other (422). */
export interface InlineComment {
  readonly path: string;
  readonly side: 'LEFT' | 'RIGHT';
  readonly line: number;
  /** Only when the comment is about several lines; less than `line` and in the same hunk. */
  readonly startLine?: number;
  readonly body: string;
}

/** A comment on a file as a whole, where no line can be commented on. */
export interface FileComment {
  readonly path: string;
  readonly commitId: string;
  readonly body: string;
}

/** Renders; implemented by `report/pull-request`, since the review layer writes no text. */
export interface PullRequestReport {
  checkRun(review: Review, options: { readonly externalId: string; readonly notes: readonly string[] }): CheckReport;
  plan(request: PlanRequest): ConversationPlan;
}

/** The review, and what stands in the conversation already. */
export interface PlanRequest {
  readonly review: Review;
  readonly existing: Conversation;
  readonly files: readonly CommentableFile[];
  readonly headSha: string;
}

/** True when carrying it out would write nothing. */
export function isEmptyPlan(plan: ConversationPlan): boolean {
  const lists = [plan.surplus, plan.surplusComments, plan.fileComments, plan.edits, plan.resolve, plan.reopen];
  return plan.summary.kind === 'none' && plan.review === undefined && lists.every((list) => list.length === 0);
}
