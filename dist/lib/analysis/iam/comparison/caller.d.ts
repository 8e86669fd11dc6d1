import type { RequestPrincipal } from '../evaluation/access-request.js';
import type { PolicyDocument } from '../document/policy-document.js';
import type { PreparedStatement } from './prepared-statement.js';
/** Who makes the request, and what that fixes in its context. */
export interface Caller {
    /** Absent where only identity policies are asked: then the policies are the caller's own. */
    readonly principal?: RequestPrincipal;
    /** Stands for all that the code does not name. */
    readonly isFresh: boolean;
    /** Values of keys that the principal fixes; undefined: the key is absent. */
    readonly pinned: ReadonlyMap<string, string | undefined>;
}
/**
 * Callers that tell the documents apart: everybody they name, somebody else of each account they name, a stranger, and an anonymous one.
 * One caller without a principal when no statement has one. Undefined when there are too many.
 */
export declare function callersOf(documents: readonly PolicyDocument[]): readonly Caller[] | undefined;
/** Does the statement speak about the caller? */
export declare function admitsCaller(statement: PreparedStatement, caller: Caller): boolean;
