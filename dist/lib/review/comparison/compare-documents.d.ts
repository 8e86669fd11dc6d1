import type { PolicyComparison } from '../../analysis/iam/comparison/compare-policies.js';
export type { PolicyComparison } from '../../analysis/iam/comparison/compare-policies.js';
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
export declare function comparePolicies({ base, head, context }: DocumentComparison): PolicyComparison;
