/** Work of the App. It says what to look at, never what was found there: whoever does it reads the state anew. */
export type Job = PullJob | GroupJob | CommitJob | InstallationJob;

/** What brought a job, where traces are kept. */
export interface Cause {
  /** As W3C's `traceparent`. */
  readonly parent: string;
  /** What brought more of it while it waited. */
  readonly others?: readonly string[];
  /** Since when it waits, by the clock. */
  readonly sinceMs: number;
}

interface Caused {
  readonly cause?: Cause;
}

interface Place extends Caused {
  readonly installation: number;
  readonly owner: string;
  readonly repo: string;
}

/** Review a pull request, and answer the commands in its comments. */
export interface PullJob extends Place {
  readonly kind: 'pull';
  readonly number: number;
  /** The head as the event had it: only good for showing a queued check early. */
  readonly headHint?: string;
  /** Judge the pull request as it is; false when there are only commands to answer. */
  readonly review: boolean;
  /** Judge again although these commits were judged by the same before. */
  readonly again: boolean;
  /** Comments with a command that is to be answered, oldest first: ids grow. */
  readonly comments: readonly CommentHint[];
}

export interface CommentHint {
  readonly id: number;
  /** The command that stood there before an edit. */
  readonly previous?: string;
}

/** Review an entry of a merge queue: its own base and head, never the branch. */
export interface GroupJob extends Place {
  readonly kind: 'group';
  readonly baseSha: string;
  readonly headSha: string;
  /** `refs/heads/gh-readonly-queue/main/pr-12-<base>`. */
  readonly headRef: string;
  readonly again: boolean;
  /** GitHub named it a group, in an event of its own. Otherwise only a branch bears such a name, which whoever may push can give it. */
  readonly isCertain: boolean;
}

/** A commit whose pull requests the event does not name: those of forks. */
export interface CommitJob extends Place {
  readonly kind: 'commit';
  readonly headSha: string;
  readonly again: boolean;
}

/** Find the open pull requests and merge groups that have no check of ours. */
export interface InstallationJob extends Caused {
  readonly kind: 'installation';
  readonly installation: number;
  /** `owner/name`; all of the installation when absent. */
  readonly repositories?: readonly string[];
}

/** Of what brought one job so many are remembered; the first always. */
const othersMax = 20;

/** Comments that one waiting job can carry; beyond it the oldest give way. */
export const commentsMax = 50;

/** What may run once at a time, and waits once at most. GitHub does not tell upper from lower case in these names. */
export function keyOf(job: Job): string {
  switch (job.kind) {
    case 'pull':
      return `${job.owner}/${job.repo}#${job.number}`.toLowerCase();
    case 'group':
    case 'commit':
      return `${job.owner}/${job.repo}@${job.headSha}`.toLowerCase();
    case 'installation':
      return `installation ${job.installation}`;
  }
}

/** Two jobs of one key in one: nothing that either asked for is lost, and the later event's head is the better hint. */
export function mergeJobs(waiting: Job, next: Job): Job {
  const { cause: _, ...merged } = mergeWhat(waiting, next);
  const cause = mergeCauses(waiting.cause, next.cause);
  return cause === undefined ? merged : { ...merged, cause };
}

function mergeCauses(waiting: Cause | undefined, next: Cause | undefined): Cause | undefined {
  if (waiting === undefined || next === undefined) return waiting ?? next;
  return { ...waiting, others: [...(waiting.others ?? []), next.parent, ...(next.others ?? [])].slice(-othersMax) };
}

function mergeWhat(waiting: Job, next: Job): Job {
  if (next.kind === 'installation') return waiting.kind === 'installation' ? mergeInstallations(waiting, next) : next;
  if (waiting.kind === 'installation') return next;
  const again = waiting.again || next.again;
  if (waiting.kind === 'pull' && next.kind === 'pull') return { ...mergePulls(waiting, next), again };
  return { ...(knowledgeOf(waiting) > knowledgeOf(next) ? waiting : next), again };
}

/** A group names its base, a bare commit does not; and what GitHub itself calls a group is more than a name. */
function knowledgeOf(job: Job): number {
  return job.kind === 'group' ? (job.isCertain ? 2 : 1) : 0;
}

function mergePulls(waiting: PullJob, next: PullJob): PullJob {
  const comments = [...new Map([...next.comments, ...waiting.comments].map((one) => [one.id, one])).values()].toSorted(
    (a, b) => a.id - b.id,
  );
  const headHint = next.headHint ?? waiting.headHint;
  const review = waiting.review || next.review;
  return { ...next, review, comments: comments.slice(-commentsMax), ...(headHint === undefined ? {} : { headHint }) };
}

function mergeInstallations(waiting: InstallationJob, next: InstallationJob): InstallationJob {
  const { kind, installation } = next;
  if (waiting.repositories === undefined || next.repositories === undefined) return { kind, installation };
  return { kind, installation, repositories: [...new Set([...waiting.repositories, ...next.repositories])] };
}
