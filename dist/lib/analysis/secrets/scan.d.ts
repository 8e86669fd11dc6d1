import type { Confidence, Severity } from '../../core/finding.js';
import { Ahead } from './text/ahead.js';
import { type BudgetLimits } from './budget.js';
import { type FileTraits, type Language } from './text/language.js';
import type { Encoding, ScanLimit, SecretGroup } from './secret-hit.js';
import type { SecretName } from './assignments/key-name.js';
import { TextLines } from './text/text-lines.js';
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
    readonly outer?: {
        readonly scan: Scan;
        readonly at: number;
    };
    readonly limits?: Partial<BudgetLimits> | undefined;
    readonly knownAccounts?: ReadonlySet<string> | undefined;
}
/** The state of one pass over one text. */
export declare class Scan {
    #private;
    readonly text: string;
    /** Of the file that the text is, or is encoded in. */
    readonly path: string;
    readonly language: Language;
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
    readonly semicolons: Ahead;
    readonly colons: Ahead;
    /** Names that were read in the file, with what they say. */
    readonly names: Map<string, SecretName | 'other'>;
    /** How often the text was decoded on the way here. */
    readonly depth: number;
    readonly file: FileTraits;
    /** Accounts that the repository names; undefined when nobody looked. */
    readonly knownAccounts: ReadonlySet<string> | undefined;
    constructor(text: string, path: string, options?: ScanOptions);
    /** What is found in a text inside another one is counted there, when it is taken over. */
    add(candidate: Candidate): void;
    /** Books a candidate; false when there are too many. */
    mayKeep(at: number): boolean;
    /** Books work; false once the budget is gone, and then nothing more may be done. */
    spend(characters: number, at: number): boolean;
    /** Books the reading of a token that starts at `at`: as far as characters of tokens go, whether it turns out to be one or not. */
    spendToken(at: number): boolean;
    /** Books the judgement of one value; false when there were too many. */
    mayJudge(at: number): boolean;
    get hasJudgedEnough(): boolean;
    /** Made at first use, like what follows: most texts that are encoded in a file are short, and need none of it. */
    get lines(): TextLines;
    /** Offsets of 40-character texts that were looked at, and whether they are secret keys. */
    get secretKeys(): Map<number, boolean>;
    get longRuns(): readonly number[];
    get hasKubernetesSecret(): boolean;
    /** Without one of these nothing is set by a command in words: the pattern that tells it is dear. */
    get mayCommand(): boolean;
    get inTranslation(): boolean;
    get work(): number;
    get isExhausted(): boolean;
    /** Says that something was not looked at, in the text that is a file. */
    limit(reason: string, at?: number, isCut?: boolean): void;
    /** True where only values with a form of their own count; says so once per line. */
    isGenerated(at: number): boolean;
    /** A 0-based line, cut behind `charsMax` characters. */
    line(index: number, charsMax: number): string;
    lineStart(at: number): number;
    /** Offset of the end of the line of `at`, at most `max` characters on. */
    lineEnd(at: number, max: number): number;
}
