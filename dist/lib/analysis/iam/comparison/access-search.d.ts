import type { AccessRequest } from '../evaluation/access-request.js';
import type { Budget } from '../budget.js';
import { type Caller } from './caller.js';
import type { Candidates, Sides } from './comparison-sides.js';
import type { SymbolLetters } from '../globs/glob.js';
import type { ResourceTypes } from '../actions/resource-types.js';
/**
 * How solid a new access is. `typed`: a known action on a resource of its own type. `string`: the text of the documents allows it, but
 * the action knows no such resource. `later`: only actions that AWS may add.
 */
export type Grade = 'typed' | 'string' | 'later';
export interface NewAccess {
    readonly witness: AccessRequest;
    readonly grade: Grade;
    /** Index of the statement of head that allows it. */
    readonly statement: number;
}
/** `unreplayed`: the search found a request, but the evaluator did not confirm it. */
export type Outcome = NewAccess | 'empty' | 'unreplayed' | 'exhausted';
export interface SearchSetting {
    readonly callers: readonly Caller[];
    readonly letters: SymbolLetters;
    readonly budget: Budget;
    readonly types: ResourceTypes;
    readonly isProof: (request: AccessRequest) => boolean;
    /** Work of one proof, for each 16 characters of the resource. */
    readonly proofUnits: number;
}
/** The most solid new access in one reading. Actions to come are only asked about when the known ones give nothing. */
export declare function searchNewAccess(sides: Sides, candidates: Candidates, setting: SearchSetting): Outcome;
