/** Work that one comparison may do. Counted, not timed: the same input always gives the same answer. */
export interface Budget {
  /** False once the budget is used up. */
  spend(units: number): boolean;
  readonly isExhausted: () => boolean;
  /** Units; 0 and less is none. */
  left(): number;
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
    left: () => left,
  };
}

/** A part of a budget for one of several questions: it ends with its own units, or with the whole. */
export function partOf(whole: Budget, units: number): Budget {
  const own = budgetOf(units);
  return {
    spend(used) {
      const isLeft = whole.spend(used);
      return own.spend(used) && isLeft;
    },
    isExhausted: () => own.isExhausted() || whole.isExhausted(),
    left: () => Math.min(own.left(), whole.left()),
  };
}
