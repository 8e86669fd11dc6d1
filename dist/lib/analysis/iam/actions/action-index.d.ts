import type { Action } from './action-table.js';
import { type Glob } from '../globs/glob.js';
/** The patterns of an Action element, sorted by service, so that most actions are decided without looking at a pattern. */
export interface ActionIndex {
    takes(action: Action): boolean;
    /** False when all actions of the service are decided alike: as `otherwise`. */
    speaksOf(service: string): boolean;
    readonly otherwise: boolean;
    /** Patterns that must be looked at for one action of the service. */
    patternsFor(service: string): number;
}
export declare function serviceOf(action: Action): string;
/** A pattern over lower-case names; `literal` is its text when it has no wildcard. */
export interface IndexedPattern {
    readonly glob: Glob;
    readonly literal: string | undefined;
}
/** `negated` for NotAction. */
export declare function actionIndex(patterns: readonly IndexedPattern[], negated: boolean): ActionIndex;
/** The letters before the first wildcard. */
export declare function literalPrefix(glob: Glob): string;
