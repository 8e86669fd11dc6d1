import type { AccessRequest } from '../evaluation/access-request.js';
import { type ActionClass } from './action-classes.js';
import type { Candidates, Sides } from './comparison-sides.js';
import { type Quest, type Search, type SearchSetting } from './search-quests.js';
export type { SearchSetting } from './search-quests.js';
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
/** The most solid new access in one reading. Actions to come are only asked about when the known ones give nothing. */
export declare function searchNewAccess(sides: Sides, candidates: Candidates, setting: SearchSetting): Outcome;
/** Any text as a resource first: where that gives nothing, no type does. Then the types of the actions, for a request that makes sense. */
export declare function searchClass(search: Search, quest: Quest, actionClass: ActionClass): Outcome;
