import type { Side } from '../git/anchors.ts';
import type { GitRepository } from '../git/repository.ts';

export type Level = 'read' | 'write' | 'admin';
/** GitHub App permissions, by GitHub's names: `checks`, `contents`, `issues`, `pull_requests`, `statuses`... */
export type Permissions = Readonly<Record<string, Level>>;

export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
}

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly owner: User;
  readonly clientId: string;
  readonly bot: User;
  /** PKCS#1 PEM, as GitHub hands it out; empty for GitHub's own Actions app. */
  readonly privateKey: string;
  /** Of each key that it has: GitHub takes any. */
  readonly publicKeys: string[];
  readonly permissions: Permissions;
  readonly events: readonly string[];
  readonly hook: Hook | undefined;
  readonly createdAt: string;
}

export interface Hook {
  readonly id: number;
  readonly url: string;
  secret: string;
}

export interface Installation {
  readonly id: number;
  readonly app: App;
  readonly account: User;
  selection: 'all' | 'selected';
  readonly repositoryIds: Set<number>;
  permissions: Permissions;
  suspendedAt: string | null;
  readonly createdAt: string;
}

export type Role = 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export interface Repository {
  readonly id: number;
  readonly owner: User;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly parent: Repository | undefined;
  readonly defaultBranch: string;
  readonly git: GitRepository;
  readonly createdAt: string;
  /** By lower-case login. */
  readonly roles: Map<string, Role>;
  readonly pulls: Map<number, PullRequest>;
  /** Issues that are not pull requests. */
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, IssueComment>;
  readonly deletedComments: DeletedComment[];
  readonly reviewComments: Map<number, ReviewComment>;
  readonly suites: Map<number, CheckSuite>;
  readonly checkRuns: Map<number, CheckRun>;
  readonly statuses: CommitStatus[];
  readonly rulesets: Ruleset[];
  /** By branch. */
  readonly protections: Map<string, BranchProtection>;
  readonly queue: MergeGroup[];
  readonly sarifs: Map<string, SarifUpload>;
  /** Private repositories take SARIF only with Code Security. */
  readonly hasCodeSecurity: boolean;
  nextNumber: number;
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly author: User;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  locked: boolean;
  readonly labels: Set<string>;
  readonly reactions: Reaction[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
}

export interface PullRequest extends Issue {
  readonly repository: Repository;
  base: string;
  /** The base branch's tip when the pull request was opened, pushed to or retargeted: GitHub's `base.sha` is not live. */
  baseSha: string;
  /** Undefined when the fork is gone. */
  headRepository: Repository | undefined;
  readonly headBranch: string;
  headSha: string;
  /** Every head there has been, oldest first. */
  readonly heads: string[];
  draft: boolean;
  mergedAt: string | null;
  mergedBy: User | undefined;
  mergeCommit: string | undefined;
  readonly reviews: Map<number, Review>;
  isQueued: boolean;
}

export interface IssueComment {
  readonly id: number;
  readonly issueNumber: number;
  readonly author: User;
  readonly app: App | undefined;
  body: string;
  readonly reactions: Reaction[];
  readonly createdAt: string;
  updatedAt: string;
  minimized: string | null;
  /** The last edit. */
  edit?: { readonly at: string; readonly by: User };
}

/** What is left of a comment that was deleted. */
export interface DeletedComment {
  readonly id: number;
  readonly issueNumber: number;
  readonly author: User;
  readonly by: User;
  readonly at: string;
}

export interface Review {
  readonly id: number;
  readonly author: User;
  body: string;
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
  readonly commitId: string;
  submittedAt: string | undefined;
  readonly updatedAt: string;
  minimized: string | null;
}

export interface ReviewComment {
  readonly id: number;
  readonly pull: number;
  readonly reviewId: number;
  readonly author: User;
  readonly app: App | undefined;
  body: string;
  readonly path: string;
  readonly subject: 'line' | 'file';
  readonly side: Side;
  readonly startSide: Side | null;
  readonly originalCommit: string;
  readonly originalLine: number | null;
  readonly originalStartLine: number | null;
  readonly originalPosition: number;
  readonly diffHunk: string;
  /** The first comment of its thread. */
  readonly replyTo: number | undefined;
  readonly reactions: Reaction[];
  readonly createdAt: string;
  updatedAt: string;
  minimized: string | null;
  /** Thread state; only the first comment's counts. */
  resolvedBy: User | undefined;
  /** Where it stands on the head; null when outdated. */
  place: { readonly line: number; readonly startLine: number | null; readonly position: number } | null;
}

export interface Reaction {
  readonly id: number;
  readonly user: User;
  readonly content: string;
  readonly createdAt: string;
}

export type CheckStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
export type Conclusion = 'action_required' | 'cancelled' | 'failure' | 'neutral' | 'success' | 'skipped' | 'stale' | 'timed_out';

export interface CheckSuite {
  readonly id: number;
  readonly app: App;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly before: string | null;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly suite: CheckSuite;
  readonly app: App;
  name: string;
  readonly headSha: string;
  externalId: string;
  detailsUrl: string;
  status: CheckStatus;
  conclusion: Conclusion | null;
  startedAt: string;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Annotation[];
  actions: readonly { readonly label: string; readonly description: string; readonly identifier: string }[];
}

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: User;
  readonly app: App | undefined;
  readonly createdAt: string;
}

/** A rule by GitHub's own words, as `rules/branches/{branch}` shows it. */
export interface Rule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly enforcement: 'active' | 'disabled' | 'evaluate';
  /** Branch names, or `~DEFAULT_BRANCH`, `~ALL`. */
  readonly branches: readonly string[];
  readonly rules: readonly Rule[];
  readonly createdAt: string;
}

export interface RequiredCheck {
  readonly context: string;
  /** The app that must report it; null: whoever does. */
  readonly app_id: number | null;
}

export interface BranchProtection {
  readonly strict: boolean;
  readonly checks: readonly RequiredCheck[];
  readonly requiredApprovals: number;
  readonly requiresConversationResolution: boolean;
  readonly enforcesAdmins: boolean;
}

export interface MergeGroup {
  readonly id: number;
  readonly base: string;
  readonly baseSha: string;
  readonly headSha: string;
  readonly headRef: string;
  readonly pull: number;
}

export interface SarifUpload {
  readonly id: string;
  readonly commit: string;
  readonly ref: string;
  readonly tool: string;
  readonly results: number;
  readonly log: unknown;
}

/** Credentials the server has handed out. */
export type Token =
  | {
      readonly kind: 'installation';
      readonly app: App;
      /** Undefined for the token of a workflow. */
      readonly installation: Installation | undefined;
      readonly permissions: Permissions;
      /** Undefined: every repository of the installation. */
      readonly repositoryIds: ReadonlySet<number> | undefined;
      readonly expiresAtMs: number;
    }
  | { readonly kind: 'user'; readonly user: User };
