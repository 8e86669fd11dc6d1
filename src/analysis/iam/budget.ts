/** Work that one comparison may do. Counted, not timed: the same input always gives the same answer. */
export interface Budget {
  /** False once the budget is used up. */
  spend(units: number): boolean;
  readonly isExhausted: () => boolean;
}

/** A budget for one question. */
export function budgetOf(units: number): Budget {
  let left = units;
  return {
    spend(used) {
      left -= used;
      return left > 0;
    },
    isExhausted: () => left <= 0,
  };
}
