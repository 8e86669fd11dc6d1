import type { Review } from '../result.ts';

/** What became of a review of a pull request or a merge group. */
export interface Outcome {
  /**
   * `judged`: a verdict, or a failure with its reason. `up-to-date`: the same commits were judged by the same before, and nothing was
   * written. `closed`: there is nothing to judge.
   */
  readonly kind: 'judged' | 'up-to-date' | 'closed';
  readonly conclusion: Review['conclusion'];
  /** Present when `judged`. */
  readonly review?: Review;
  readonly headSha: string;
  /** Present once it was found. */
  readonly baseSha?: string;
  /** The pull request's head when that is another commit by now: it needs a review of its own. */
  readonly newerHead?: string;
  /** What could not be written and why, one sentence each. Never a reason to pass. */
  readonly notes: readonly string[];
  /** Requests that wrote into the conversation. */
  readonly writes: number;
  /** The review could not be done for a reason that may pass: trying again makes sense. */
  readonly transient: boolean;
}
