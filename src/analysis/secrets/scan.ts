import type { Confidence, Severity } from '../../core/finding.ts';
import { Ahead } from './text/ahead.ts';
import { Budget, type BudgetLimits, limitsFor } from './budget.ts';
import { TOKEN, runEnd } from './text/characters.ts';
import { type FileTraits, type Language, traitsOf } from './text/language.ts';
import type { Encoding, ScanLimit, SecretGroup } from './secret-hit.ts';
import type { SecretName } from './assignments/key-name.ts';
import { longRuns } from './text/long-runs.ts';
import { TextLines } from './text/text-lines.ts';

/** Lines longer than this are mostly generated: only values with a form of their own, or in quotes and random, are looked for there. */
export const LONG_LINE_CHARS = 20_000;
/** Texts longer than this likewise. */
export const LONG_TEXT_CHARS = 2_000_000;

/** Words of the commands that set a name and a value with only white space between them (`assignments/value-behind.ts`). */
const COMMAND_WORDS = /\bconfig[ \t]{1,4}set\b|\b(?:login|username|ENV|SetEnv|setenv|enable|set)[ \t]|\bpasswd\//;

/** No pattern of a token reads much further. */
const TOKEN_READ_MAX = 2_000;

/** A secret that a checker found, before overlaps are resolved. Offsets are into the scanned text. */
export interface Candidate {
  readonly detector: string;
  readonly title: string;
  readonly group: SecretGroup;
  readonly tier: Confidence;
  readonly start: number;
  readonly end: number;
  readonly severity?: Severity;
  /** A word with digits or signs: as often the password of a developer's machine as a real one. */
  readonly isWeak?: boolean;
  readonly name?: string;
  readonly note?: string;
  readonly decodedFrom?: Encoding;
  /** The value, when it is not the text between the offsets. */
  readonly value?: string;
}

export interface ScanOptions {
  readonly depth?: number | undefined;
  /** Where the text was encoded or split in another one: its budget is shared, and what is cut short is said there. */
  readonly outer?: { readonly scan: Scan; readonly at: number };
  readonly limits?: Partial<BudgetLimits> | undefined;
  readonly knownAccounts?: ReadonlySet<string> | undefined;
}

/** The state of one pass over one text. */
export class Scan {
  readonly text: string;
  /** Of the file that the text is, or is encoded in. */
  readonly path: string;
  readonly language: Language;
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
  readonly semicolons: Ahead;
  readonly colons: Ahead;
  /** Names that were read in the file, with what they say. */
  readonly names: Map<string, SecretName | 'other'>;
  /** How often the text was decoded on the way here. */
  readonly depth: number;
  readonly #budget: Budget;
  readonly #outer: ScanOptions['outer'];
  readonly file: FileTraits;
  #lines: TextLines | undefined;
  #secretKeys: Map<number, boolean> | undefined;
  #longRuns: readonly number[] | undefined;
  #hasKubernetesSecret: boolean | undefined;
  #mayCommand: boolean | undefined;
  /** Where the run of characters of tokens ends that was read last. */
  #tokenRunEnd = 0;
  #longLines: Set<number> | undefined;

  /** Accounts that the repository names; undefined when nobody looked. */
  readonly knownAccounts: ReadonlySet<string> | undefined;

  constructor(text: string, path: string, options: ScanOptions = {}) {
    this.text = text;
    this.path = options.outer?.scan.path ?? path;
    this.depth = options.depth ?? 0;
    this.#outer = options.outer;
    const outer = options.outer?.scan;
    this.#budget = outer === undefined ? new Budget({ ...limitsFor(text.length), ...options.limits }) : outer.#budget;
    this.knownAccounts = options.knownAccounts ?? outer?.knownAccounts;
    this.file = outer === undefined ? traitsOf(path) : traitsOf(this.path, 'other');
    this.language = this.file.language;
    this.names = outer?.names ?? new Map();
    this.semicolons = new Ahead(text, ';');
    this.colons = new Ahead(text, ':');
  }

  /** What is found in a text inside another one is counted there, when it is taken over. */
  add(candidate: Candidate): void {
    if (this.#outer !== undefined || this.mayKeep(candidate.start)) this.candidates.push(candidate);
  }

  /** Books a candidate; false when there are too many. */
  mayKeep(at: number): boolean {
    return this.#budget.addCandidate() || this.#refuse(at);
  }

  /** Books work; false once the budget is gone, and then nothing more may be done. */
  spend(characters: number, at: number): boolean {
    return this.#budget.spend(characters) || this.#refuse(at);
  }

  /** Books the reading of a token that starts at `at`: as far as characters of tokens go, whether it turns out to be one or not. */
  spendToken(at: number): boolean {
    if (at >= this.#tokenRunEnd) this.#tokenRunEnd = runEnd(this.text, at, TOKEN, this.text.length);
    return this.spend(Math.min(this.#tokenRunEnd - at, TOKEN_READ_MAX), at);
  }

  /** Books the judgement of one value; false when there were too many. */
  mayJudge(at: number): boolean {
    return this.#budget.addJudgement() || this.#refuse(at);
  }

  get hasJudgedEnough(): boolean {
    return this.#budget.hasJudgedEnough;
  }

  /** Made at first use, like what follows: most texts that are encoded in a file are short, and need none of it. */
  get lines(): TextLines {
    this.#lines ??= new TextLines(this.text);
    return this.#lines;
  }

  /** Offsets of 40-character texts that were looked at, and whether they are secret keys. */
  get secretKeys(): Map<number, boolean> {
    this.#secretKeys ??= new Map();
    return this.#secretKeys;
  }

  get longRuns(): readonly number[] {
    this.#longRuns ??= longRuns(this.text);
    return this.#longRuns;
  }

  get hasKubernetesSecret(): boolean {
    this.#hasKubernetesSecret ??= this.text.includes('kind: Secret');
    return this.#hasKubernetesSecret;
  }

  /** Without one of these nothing is set by a command in words: the pattern that tells it is dear. */
  get mayCommand(): boolean {
    this.#mayCommand ??= COMMAND_WORDS.test(this.text);
    return this.#mayCommand;
  }

  get inTranslation(): boolean {
    return this.file.inTranslation;
  }

  get work(): number {
    return this.#budget.work;
  }

  get isExhausted(): boolean {
    return this.#budget.isExhausted;
  }

  /** Says that something was not looked at, in the text that is a file. */
  limit(reason: string, at?: number, isCut = false): void {
    if (this.#outer !== undefined) this.#outer.scan.limit(reason, this.#outer.at, isCut);
    else this.limits.push({ reason, ...(at === undefined ? {} : { line: this.lines.indexAt(at) + 1 }), ...(isCut ? { isCut } : {}) });
  }

  /** True where only values with a form of their own count; says so once per line. */
  isGenerated(at: number): boolean {
    const index = this.lines.indexAt(at);
    const length = this.lines.end(index) - this.lines.start(index);
    if (length <= LONG_LINE_CHARS) return this.text.length > LONG_TEXT_CHARS;
    this.#longLines ??= new Set();
    if (!this.#longLines.has(index)) {
      this.#longLines.add(index);
      this.limit(`line of ${length} characters: only values of a known form and random quoted values were looked for`, at);
    }
    return true;
  }

  /** A 0-based line, cut behind `charsMax` characters. */
  line(index: number, charsMax: number): string {
    const start = this.lines.start(index);
    return this.text.slice(start, Math.min(this.lines.end(index), start + charsMax));
  }

  lineStart(at: number): number {
    return this.lines.start(this.lines.indexAt(at));
  }

  /** Offset of the end of the line of `at`, at most `max` characters on. */
  lineEnd(at: number, max: number): number {
    return Math.min(this.lines.end(this.lines.indexAt(at)), at + max);
  }

  /** Says once which limit was reached; always false. */
  #refuse(at: number): boolean {
    const news = this.#budget.takeNews();
    if (news !== undefined) this.limit(news, at, true);
    return false;
  }
}
