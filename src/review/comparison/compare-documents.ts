import { comparePolicies as compareParsed } from '../../analysis/iam/comparison/compare-policies.ts';
import type { PolicyComparison } from '../../analysis/iam/comparison/compare-policies.ts';
import { parsePolicyDocument } from '../../analysis/iam/document/parse-policy-document.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import { parsedJson } from '../../core/foreign-json.ts';

export type { PolicyComparison } from '../../analysis/iam/comparison/compare-policies.ts';

/** Two IAM policy documents as JSON text or as parsed JSON. */
export interface DocumentComparison {
  readonly base: unknown;
  readonly head: unknown;
  readonly context?: {
    /** Work that may be done before the answer is `unknown`; the default ends within about a second. */
    readonly budgetUnits?: number;
  };
}

/**
 * Does head allow a request that base does not? `yes` comes with a witness that the independent evaluator confirmed; what cannot be
 * decided is `unknown` with the reason, a document that is no policy included. Never throws.
 */
export function comparePolicies({ base, head, context = {} }: DocumentComparison): PolicyComparison {
  const before = read(base);
  const after = read(head);
  const problem = before.problem ?? after.problem;
  if (problem !== undefined) return { newAccess: 'unknown', reason: problem };
  return compareParsed({ base: before.document, head: after.document, context });
}

function read(given: unknown): { readonly document: PolicyDocument; readonly problem: string | undefined } {
  const json = typeof given === 'string' ? parsedJson(given) : given;
  const { document, problems } = parsePolicyDocument(json);
  return { document, problem: problems[0] };
}
