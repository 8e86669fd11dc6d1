import type { Confidence, Severity } from '../../core/finding.ts';
import { type Language, isSampleCode, isTranslation, languageOf } from './language.ts';
import type { Encoding, ScanLimit, SecretGroup } from './secret-hit.ts';
import type { SecretName } from './key-name.ts';
import { longRuns } from './long-runs.ts';
import { TextLines } from './text-lines.ts';

/** How much work one text may cost, in characters looked at by checkers, and how many candidates are kept. */
export interface Budget {
  readonly workMax: number;
  readonly candidatesMax: number;
}

/** Checkers may look at this many characters for each character of the text, plus a base for short texts. */
const WORK_PER_CHARACTER = 60;
const WORK_BASE = 200_000;
const CANDIDATES_MAX = 1_000;
/** Values given to names of credentials that are judged in one text; real files have some dozens. */
const JUDGEMENTS_MAX = 6_000;
/** Lines longer than this are mostly generated: only values with a form of their own, or in quotes and random, are looked for there. */
export const LONG_LINE_CHARS = 20_000;
/** Texts longer than this likewise. */
export const LONG_TEXT_CHARS = 2_000_000;

/** A secret that a checker found, before overlaps are resolved. Offsets are into the scanned text. */
export interface Candidate {
  readonly detector: string;
  readonly title: string;
  readonly group: SecretGroup;
  readonly tier: Confidence;
  readonly start: number;
  readonly end: number;
  readonly severity?: Severity;
  readonly name?: string;
  readonly note?: string;
  readonly decodedFrom?: Encoding;
  /** The value, when it is not the text between the offsets. */
  readonly value?: string;
}

export interface ScanOptions {
  readonly depth?: number | undefined;
  /** The scan of the text that this one was encoded in. */
  readonly outer?: Scan;
  readonly budget?: Budget | undefined;
  readonly knownAccounts?: ReadonlySet<string> | undefined;
}

/** The state of one pass over one text. */
export class Scan {
  readonly text: string;
  readonly language: Language;
  readonly lines: TextLines;
  readonly inTranslation: boolean;
  readonly inSample: boolean;
  readonly candidates: Candidate[] = [];
  readonly limits: ScanLimit[] = [];
  /** Where the name that was read last ends: later anchors within it are of the same name. */
  nameEnd = -1;
  /** Line of the `SecureString` that was looked at last. */
  secureStringLine = -1;
  /** Where the Kubernetes document that was looked at last ends. */
  documentEnd = 0;
  /** Offsets of quotes that an operator follows, see `joined-literals`. */
  readonly quotesBeforeOperators: number[] = [];
  /** Names that were read, with what they say. */
  readonly names = new Map<string, SecretName | 'other'>();
  /** Offsets of 40-character texts that were looked at, and whether they are secret keys. */
  readonly secretKeys = new Map<number, boolean>();
  /** How often the text was decoded on the way here. */
  readonly depth: number;
  readonly #budget: Budget;
  #work = 0;
  #longRuns: readonly number[] | undefined;
  #hasKubernetesSecret: boolean | undefined;
  #exhausted = false;
  #judgements = 0;
  readonly #longLines = new Set<number>();

  /** Accounts that the repository names; undefined when nobody looked. */
  readonly knownAccounts: ReadonlySet<string> | undefined;

  constructor(text: string, path: string, options: ScanOptions = {}) {
    this.text = text;
    this.depth = options.depth ?? 0;
    this.#budget = options.budget ?? defaultBudget(text.length);
    this.knownAccounts = options.knownAccounts;
    this.language = options.outer === undefined ? languageOf(path) : 'other';
    this.inTranslation = options.outer?.inTranslation ?? isTranslation(path);
    this.inSample = options.outer?.inSample ?? isSampleCode(path);
    this.lines = new TextLines(text);
  }

  add(candidate: Candidate): void {
    if (this.candidates.length < this.#budget.candidatesMax) this.candidates.push(candidate);
    else this.#exhaust(`more than ${this.#budget.candidatesMax} possible secrets: the rest of the file was not looked at`, candidate.start);
  }

  /** Books work; false once the budget is gone, and then nothing more may be done. */
  spend(characters: number, at: number): boolean {
    this.#work += characters;
    if (this.#work > this.#budget.workMax) this.#exhaust('the work allowed for one file is used up: the rest was not looked at', at);
    return !this.#exhausted;
  }

  /** Books the judgement of one value; false when there were too many, which is said once. */
  mayJudge(at: number): boolean {
    this.#judgements++;
    if (this.#judgements === JUDGEMENTS_MAX + 1) {
      this.limits.push({
        reason: `more than ${JUDGEMENTS_MAX} values are given to names of credentials: later ones were only looked at for known forms`,
        line: this.lines.indexAt(at) + 1,
      });
    }
    return this.#judgements <= JUDGEMENTS_MAX;
  }

  get hasJudgedEnough(): boolean {
    return this.#judgements > JUDGEMENTS_MAX;
  }

  /** Found at first use. */
  get longRuns(): readonly number[] {
    this.#longRuns ??= longRuns(this.text);
    return this.#longRuns;
  }

  /** Found at first use. */
  get hasKubernetesSecret(): boolean {
    this.#hasKubernetesSecret ??= this.text.includes('kind: Secret');
    return this.#hasKubernetesSecret;
  }

  get work(): number {
    return this.#work;
  }

  get isExhausted(): boolean {
    return this.#exhausted;
  }

  /** True where only values with a form of their own count; says so once per line. */
  isGenerated(at: number): boolean {
    const index = this.lines.indexAt(at);
    const length = this.lines.end(index) - this.lines.start(index);
    if (length <= LONG_LINE_CHARS) return this.text.length > LONG_TEXT_CHARS;
    if (!this.#longLines.has(index)) {
      this.#longLines.add(index);
      this.limits.push({
        reason: `line of ${length} characters: only values of a known form and random quoted values were looked for`,
        line: index + 1,
      });
    }
    return true;
  }

  lineStart(at: number): number {
    return this.lines.start(this.lines.indexAt(at));
  }

  /** Offset of the end of the line of `at`, at most `max` characters on. */
  lineEnd(at: number, max: number): number {
    return Math.min(this.lines.end(this.lines.indexAt(at)), at + max);
  }

  #exhaust(reason: string, at: number): void {
    if (this.#exhausted) return;
    this.#exhausted = true;
    this.limits.push({ reason, line: this.lines.indexAt(at) + 1 });
  }
}

export function defaultBudget(length: number): Budget {
  return { workMax: WORK_BASE + WORK_PER_CHARACTER * length, candidatesMax: CANDIDATES_MAX };
}
