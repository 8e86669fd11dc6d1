import type { AccessRequest } from '../evaluation/access-request.js';
import type { Action } from '../actions/action-table.js';
import { type Box } from './box-search.js';
import type { BoxTheory } from './box-theory.js';
import type { Budget } from '../budget.js';
import { type Caller } from './caller.js';
import type { Candidates, Sides } from './comparison-sides.js';
import type { SymbolLetters } from '../globs/glob.js';
import { type PreparedStatement } from './prepared-statement.js';
import type { ResourceTypes } from '../actions/resource-types.js';
export interface SearchSetting {
    readonly callers: readonly Caller[];
    readonly letters: SymbolLetters;
    readonly budget: Budget;
    readonly types: ResourceTypes;
    readonly isProof: (request: AccessRequest) => boolean;
    /** Work of one proof, for each 16 characters of the resource. */
    readonly proofUnits: number;
}
/** One caller's search. */
export interface Search {
    readonly sides: Sides;
    readonly candidates: Candidates;
    readonly setting: SearchSetting;
    readonly caller: Caller;
    readonly theory: BoxTheory;
    readonly isLater: boolean;
}
/** Requests that are looked for: actions, where they start, what they must avoid. */
export interface Quest {
    readonly actions: readonly Action[];
    readonly start: (box: Box) => readonly Box[];
    readonly blocks: readonly PreparedStatement[];
    readonly statement: number;
    /** Nothing but the blocks narrows its resources. */
    readonly isAnyResource: boolean;
}
/** All that has to be looked for, one after the other. */
export declare function questsOf(search: Search): Iterable<Quest>;
