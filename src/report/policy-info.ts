import type { Severity } from '../core/finding.ts';
import { findControl } from '../core/maturity-model.ts';
import type { Phase } from '../core/maturity-model.ts';
import type { OwnPolicyInfo } from '../review/result.ts';

/** What a report says about a policy when no finding stands for it: the SARIF rule and the links to its page. */
export interface PolicyInfo {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly severity: Severity;
  readonly controlId: string;
  readonly controlTitle: string;
  readonly phase: Phase;
  /** Known false positives and negatives, one sentence each. */
  readonly limits: readonly string[];
  /** Page of the policy, relative to the project: `docs/policies/<id>.md`. */
  readonly docsPath: string;
}

/** A policy of a team's own: its page is its file, which is in no project of ours. */
export function ownPolicyInfo(own: OwnPolicyInfo): PolicyInfo {
  const { path: _, ...info } = own;
  return { ...info, controlTitle: findControl(info.controlId)?.title ?? info.controlId, docsPath: '' };
}
