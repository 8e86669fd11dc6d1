import type { Dialect } from '../../core/resource.ts';
import type { Practice } from '../../model/practice/practice.ts';
import { defineEvidence } from '../define-policy.ts';
import type { Evidence, EvidencePolicy } from '../define-policy.ts';
import type { Words } from './row.ts';

/** A policy of things that a practice leaves behind: documents, steps of pipelines, resources. */
interface PracticeWords {
  readonly practice: Practice;
  /** What one is called: `threat model`. */
  readonly called: string;
  /** Dialects of the resources among them. */
  readonly resources?: readonly Dialect[];
}

/**
 * Evidence that they are there, found by place and content, which says nothing of how good they are; and their loss, of the weight of the
 * policy: of one thing that goes, where the change brings no other in its place.
 */
export function definePractice({
  practice,
  called,
  resources = [],
  ...policy
}: Words<EvidencePolicy<'practice.sign'>> & PracticeWords): EvidencePolicy<'practice.sign'> {
  return defineEvidence({
    ...policy,
    on: 'practice.sign',
    dialects: [...resources, 'text'],
    *evaluate(sign): Iterable<Evidence> {
      if (sign.practice !== practice) return;
      yield {
        claim: 'evidence',
        scope: `${called}: ${sign.what}`,
        extent: `${called}: ${sign.what}`,
        degree: practice,
        trace: [sign.at],
        ...sign.undecided,
      };
    },
    lost: ({ extent }) => `${extent.charAt(0).toUpperCase()}${extent.slice(1)} is gone, and the change brings no other.`,
    standsIn: () => true,
  });
}
