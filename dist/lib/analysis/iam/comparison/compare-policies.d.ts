import type { AccessRequest } from '../evaluation/access-request.js';
import { type Grade } from './access-search.js';
import type { PolicyDocument } from '../document/policy-document.js';
/** The answer: `yes` is proven by its witness, `no` holds for every request, all else is `unknown`. */
export interface PolicyComparison {
    readonly newAccess: 'yes' | 'no' | 'unknown';
    /** A request that head allows and base does not, confirmed by `evaluateRequest`. With every `yes`. */
    readonly witness?: AccessRequest;
    readonly grade?: Grade;
    /** Index of the statement of head that allows it. */
    readonly statement?: number;
    /** Why it is unknown: the expression, or the limit that was reached. */
    readonly reason?: string;
}
/** How much may be spent on an answer. */
export interface ComparisonContext {
    /** Work that may be done; the default ends within about a second. */
    readonly budgetUnits?: number;
}
/** Ends within about a second, whatever the documents are. */
export declare const DEFAULT_BUDGET_UNITS = 2000000;
/**
 * Does head allow a request that base does not? Statements that one statement of base takes whole are put aside first; what is left is
 * searched, action class by action class, for a request. Twice where something is unknown: once with all unknown parts against a
 * finding (then `yes` is certain), once in favour of one (then `no` is).
 */
export declare function comparePolicies(request: ComparisonRequest): PolicyComparison;
interface ComparisonRequest {
    readonly base: PolicyDocument;
    readonly head: PolicyDocument;
    readonly context?: ComparisonContext;
}
export {};
