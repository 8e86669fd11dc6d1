/** Work that one comparison may do. Counted, not timed: the same input always gives the same answer. */
export interface Budget {
    /** False once the budget is used up. */
    spend(units: number): boolean;
    readonly isExhausted: () => boolean;
    /** Units; 0 and less is none. */
    left(): number;
}
/** A budget for one question. */
export declare function budgetOf(units: number): Budget;
/** A part of a budget for one of several questions: it ends with its own units, or with the whole. */
export declare function partOf(whole: Budget, units: number): Budget;
