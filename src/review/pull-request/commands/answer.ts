import type { Finding, Review } from '../../result.ts';

/** What is said to a command. A renderer makes the text; nothing is decided there. */
export type Answer =
  | { readonly kind: 'help'; readonly problem?: string }
  | { readonly kind: 'policy'; readonly policy: PolicyWords }
  | { readonly kind: 'finding'; readonly finding: Finding; readonly head: string }
  | { readonly kind: 'unknown-subject'; readonly subject: string; readonly near: readonly string[] }
  | { readonly kind: 'reviewed'; readonly review: Review }
  | { readonly kind: 'scanned'; readonly review: Review }
  | {
      readonly kind: 'accepted';
      readonly ids: readonly string[];
      readonly by: string;
      readonly reason: string;
      readonly until: string;
      /** Ids of the command that no finding of this review has: fixed, or about other content. */
      readonly stale: readonly string[];
      readonly review: Review;
    }
  /** Findings that are meant by a policy and a path: to be accepted by their ids. */
  | {
      readonly kind: 'found';
      readonly policyId: string;
      readonly path: string;
      readonly reason: string;
      readonly ids: readonly string[];
      readonly head: string;
    }
  | {
      readonly kind: 'revoked';
      readonly ids: readonly string[];
      /** Ids of the command that no comment accepts. */
      readonly stale: readonly string[];
      readonly by: string;
      readonly review: Review;
    }
  /** The command was understood and does not count; the review when it was run again because of it. */
  | { readonly kind: 'refused'; readonly what?: 'revoked'; readonly reason: string; readonly review?: Review }
  /** The comment holds no command any more. */
  | { readonly kind: 'withdrawn'; readonly review: Review }
  | { readonly kind: 'failed'; readonly reason: string };

/** What `explain` says about a policy. */
export interface PolicyWords {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly severity: string;
  readonly phase: number;
  readonly controlTitle: string;
  readonly limits: readonly string[];
}
