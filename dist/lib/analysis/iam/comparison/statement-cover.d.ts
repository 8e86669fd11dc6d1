import type { Budget } from '../budget.js';
import type { KeyTest } from './key-test.js';
import type { PreparedPattern } from '../globs/prepared-pattern.js';
import { type PreparedStatement } from './prepared-statement.js';
/** What of a statement no single other statement takes whole: an action pattern (none for NotAction) with the resource patterns that are left. */
export interface Uncovered {
    readonly action: PreparedPattern | undefined;
    /** None for a statement without Resource or with NotResource. */
    readonly resources: readonly (PreparedPattern | undefined)[];
}
/**
 * The parts of `statement` that no one of `others` takes whole, pattern by pattern. All inclusions hold whatever the symbols are. `statement`
 * in its wide reading, `others` in their narrow one.
 */
export declare function uncoveredParts(statement: PreparedStatement, others: readonly PreparedStatement[], budget: Budget): readonly Uncovered[];
/** Does every request that meets `narrow` meet `wide`? */
export declare function implies(narrow: KeyTest, wide: KeyTest): boolean;
