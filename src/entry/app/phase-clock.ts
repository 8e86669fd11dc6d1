import type { Progress } from '../../review/ports.ts';

/** What a review says of its progress, in the words of the metrics. What comes before the first is reading from GitHub. */
const phaseOf: Readonly<Record<string, string>> = {
  'searching the commits': 'history',
  'reading both sides': 'read',
  evaluating: 'evaluate',
  'running the policies': 'judge',
  writing: 'write',
};
const first = 'prepare';

/** The time of a review by phases: a few words for all reviews, since each is a series of its own. */
export class PhaseClock implements Progress {
  readonly #now: () => number;
  readonly #onPhase: (phase: string) => void;
  readonly #spent = new Map<string, number>();
  #phase = first;
  #since: number;

  /** `onPhase` hears of each phase as it begins. */
  constructor(now: () => number, onPhase: (phase: string) => void = () => undefined) {
    this.#now = now;
    this.#onPhase = onPhase;
    onPhase(first);
    this.#since = now();
  }

  step(what: string): void {
    this.#close();
    this.#phase = phaseOf[what] ?? 'other';
    this.#onPhase(this.#phase);
  }

  /** Milliseconds by phase until now. */
  read(): Readonly<Record<string, number>> {
    this.#close();
    return Object.fromEntries(this.#spent);
  }

  #close(): void {
    const now = this.#now();
    this.#spent.set(this.#phase, (this.#spent.get(this.#phase) ?? 0) + now - this.#since);
    this.#since = now;
  }
}
