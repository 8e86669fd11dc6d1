import type { Confidence, Severity } from '../../core/finding.js';
import { type Language } from './language.js';
import type { Encoding, ScanLimit, SecretGroup } from './secret-hit.js';
import type { SecretName } from './key-name.js';
import { TextLines } from './text-lines.js';
/** How much work one text may cost, in characters looked at by checkers, and how many candidates are kept. */
export interface Budget {
    readonly workMax: number;
    readonly candidatesMax: number;
}
/** Lines longer than this are mostly generated: only values with a form of their own, or in quotes and random, are looked for there. */
export declare const LONG_LINE_CHARS = 20000;
/** Texts longer than this likewise. */
export declare const LONG_TEXT_CHARS = 2000000;
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
export declare class Scan {
    #private;
    readonly text: string;
    readonly language: Language;
    readonly lines: TextLines;
    readonly inTranslation: boolean;
    readonly inSample: boolean;
    readonly candidates: Candidate[];
    readonly limits: ScanLimit[];
    /** Where the name that was read last ends: later anchors within it are of the same name. */
    nameEnd: number;
    /** Line of the `SecureString` that was looked at last. */
    secureStringLine: number;
    /** Where the Kubernetes document that was looked at last ends. */
    documentEnd: number;
    /** Offsets of quotes that an operator follows, see `joined-literals`. */
    readonly quotesBeforeOperators: number[];
    /** Names that were read, with what they say. */
    readonly names: Map<string, "other" | SecretName>;
    /** Offsets of 40-character texts that were looked at, and whether they are secret keys. */
    readonly secretKeys: Map<number, boolean>;
    /** How often the text was decoded on the way here. */
    readonly depth: number;
    /** Accounts that the repository names; undefined when nobody looked. */
    readonly knownAccounts: ReadonlySet<string> | undefined;
    constructor(text: string, path: string, options?: ScanOptions);
    add(candidate: Candidate): void;
    /** Books work; false once the budget is gone, and then nothing more may be done. */
    spend(characters: number, at: number): boolean;
    /** Books the judgement of one value; false when there were too many, which is said once. */
    mayJudge(at: number): boolean;
    get hasJudgedEnough(): boolean;
    /** Found at first use. */
    get longRuns(): readonly number[];
    get work(): number;
    get isExhausted(): boolean;
    /** True where only values with a form of their own count; says so once per line. */
    isGenerated(at: number): boolean;
    lineStart(at: number): number;
    /** Offset of the end of the line of `at`, at most `max` characters on. */
    lineEnd(at: number, max: number): number;
}
export declare function defaultBudget(length: number): Budget;
