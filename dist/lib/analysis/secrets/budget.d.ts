/** How much work one text may cost, in characters looked at by checkers, and how many candidates are kept. */
export interface BudgetLimits {
    readonly workMax: number;
    readonly candidatesMax: number;
    /** Values given to names of credentials that are judged. */
    readonly judgementsMax: number;
}
export declare function limitsFor(length: number): BudgetLimits;
/** Counts what one file costs, the texts encoded in it included. */
export declare class Budget {
    #private;
    constructor(limits: BudgetLimits);
    get work(): number;
    /** True once nothing more may be done. */
    get isExhausted(): boolean;
    get hasJudgedEnough(): boolean;
    /** False when it is too much, or was before. */
    spend(characters: number): boolean;
    /** False when it is one too many. */
    addCandidate(): boolean;
    /** False when it is one too many. */
    addJudgement(): boolean;
    /** What is to be said since it was asked last: each limit is told once. */
    takeNews(): string | undefined;
}
