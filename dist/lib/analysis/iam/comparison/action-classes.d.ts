import { type Action } from '../actions/action-table.js';
import type { Budget } from '../budget.js';
import type { PreparedPattern } from '../globs/prepared-pattern.js';
import { type PreparedList, type PreparedStatement } from './prepared-statement.js';
/** Actions about which the same blocks speak: one search decides for all, resource types aside. */
export interface ActionClass {
    readonly blocks: readonly PreparedStatement[];
    readonly actions: readonly Action[];
}
/** Known actions that the pattern matches (all of the list's for a Not form); a literal that is not in the table stands for itself, an empty one for none. Too few when the budget ends. */
export declare function actionsOf(pattern: PreparedPattern | undefined, list: PreparedList, budget: Budget): readonly Action[];
/** An action that AWS may add and that the pattern would take; none for a literal. */
export declare function laterActionsOf(pattern: PreparedPattern | undefined): readonly Action[];
export declare function isInTable(action: Action): boolean;
/** Groups actions by the blocks that speak about them. Undefined when the budget ends. */
export declare function classesOf(actions: readonly Action[], blocks: readonly PreparedStatement[], budget: Budget): readonly ActionClass[] | undefined;
/** One action for each set of resource types, the most dangerous first. */
export declare function representatives(actions: readonly Action[], max: number): readonly Action[];
