import type { Action } from '../actions/action-table.js';
/**
 * What an action does to resources that its policy does not name. `permissions`: hands out access. `credentials`: returns secrets, or what
 * opens something else. `data`: reads what others keep there.
 * `write`: takes data, protection or control from others. `none`: describes, lists, tags, makes something new, or is daily work.
 */
export type Harm = 'permissions' | 'credentials' | 'data' | 'write' | 'none';
/** From the least to the most dangerous. */
export declare const harms: readonly Harm[];
export declare function harmOf(action: Action): Harm;
/** The worst that any of the actions does. */
export declare function worstOf(actions: readonly Action[]): Harm;
