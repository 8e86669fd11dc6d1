/** How much work one text may cost, in characters looked at by checkers, and how many candidates are kept. */
export interface BudgetLimits {
  readonly workMax: number;
  readonly candidatesMax: number;
  /** Values given to names of credentials that are judged. */
  readonly judgementsMax: number;
}

/**
 * Checkers may look at so many characters for each character of the text, and so many in a short one. Real files and samples need
 * less than a third of it (`npm run measure -- secrets` counts them): the rest is for texts that were made to cost much.
 */
const WORK_PER_CHARACTER = 5;
const WORK_BASE = 200_000;
const CANDIDATES_MAX = 1_000;
/** Values given to names of credentials: likewise. */
const JUDGEMENTS_BASE = 2_000;
const CHARACTERS_PER_JUDGEMENT = 400;

export function limitsFor(length: number): BudgetLimits {
  return {
    workMax: WORK_BASE + WORK_PER_CHARACTER * length,
    candidatesMax: CANDIDATES_MAX,
    judgementsMax: Math.max(JUDGEMENTS_BASE, Math.floor(length / CHARACTERS_PER_JUDGEMENT)),
  };
}

/** Counts what one file costs, the texts encoded in it included. */
export class Budget {
  readonly #limits: BudgetLimits;
  readonly #workMax: number;
  #work = 0;
  #candidates = 0;
  #judgements = 0;
  #exhausted = false;
  #news: string | undefined;

  constructor(limits: BudgetLimits) {
    this.#limits = limits;
    this.#workMax = limits.workMax;
  }

  get work(): number {
    return this.#work;
  }

  /** True once nothing more may be done. */
  get isExhausted(): boolean {
    return this.#exhausted;
  }

  get hasJudgedEnough(): boolean {
    return this.#judgements > this.#limits.judgementsMax;
  }

  /** False when it is too much, or was before. */
  spend(characters: number): boolean {
    this.#work += characters;
    if (this.#work > this.#workMax) this.#exhaust('the work allowed for one file is used up: the rest was not looked at');
    return !this.#exhausted;
  }

  /** False when it is one too many. */
  addCandidate(): boolean {
    const max = this.#limits.candidatesMax;
    if (++this.#candidates <= max) return true;
    this.#exhaust(`more than ${max} possible secrets: the rest of the file was not looked at`);
    return false;
  }

  /** False when it is one too many. */
  addJudgement(): boolean {
    const max = this.#limits.judgementsMax;
    if (++this.#judgements === max + 1) {
      this.#news = `more than ${max} values are given to names of credentials: later ones were only looked at for known forms`;
    }
    return this.#judgements <= max;
  }

  /** What is to be said since it was asked last: each limit is told once. */
  takeNews(): string | undefined {
    const news = this.#news;
    this.#news = undefined;
    return news;
  }

  #exhaust(reason: string): void {
    if (!this.#exhausted) this.#news = reason;
    this.#exhausted = true;
  }
}
