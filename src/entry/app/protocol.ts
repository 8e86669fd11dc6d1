import type { Job } from '../../review/queue/job.ts';
import type { Pass, UsedPass } from './pass.ts';

/** What the main thread asks of a worker thread. Everything that a worker does can be done twice. */
export type Task = What & {
  /** Where several processes work: what they share of the installation. */
  readonly pass?: Pass;
  /** What asks for it, as `traceparent`. */
  readonly trace?: string;
};

type What =
  /** Does the job. `announced`: heads that show a queued check on its account. */
  | { readonly kind: 'run'; readonly job: Job; readonly announced: readonly string[] }
  /** Shows a queued check on the head that the event named. */
  | { readonly kind: 'announce'; readonly job: Job; readonly headSha: string }
  /** Ends the check with a failure: the job could not be done. */
  | { readonly kind: 'give-up'; readonly job: Job; readonly reason: string };

export interface TaskReport {
  readonly result: 'done' | 'failed';
  /** What became of it: a review's conclusion, or `up-to-date`, `closed`, `swept`, `resolved`, `announced`, `error`. */
  readonly word: string;
  /** Things that were not judged, by their sort. */
  readonly notJudged?: Readonly<Record<string, number>>;
  /** Milliseconds of a review in each of its phases. */
  readonly phases?: Readonly<Record<string, number>>;
  /** Worded for people; why it failed. */
  readonly reason?: string;
  /** Work that came to light. */
  readonly follow: readonly Job[];
  /** Requests made to GitHub. */
  readonly requests: number;
  /** Requests that made or changed a comment. */
  readonly writes: number;
  /** What is left of the installation's hourly requests, when that is known. */
  readonly budget?: { readonly remaining: number; readonly limit: number };
  readonly pass?: UsedPass;
}
