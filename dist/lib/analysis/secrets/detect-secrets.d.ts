import type { SourceFile } from '../../core/source.js';
import { type CustomPattern } from './custom-patterns.js';
import type { BudgetLimits } from './budget.js';
import { type SecretScan } from './secret-hit.js';
export interface DetectOptions {
    /** Key of the identities: per repository, so that they cannot be guessed from outside. */
    readonly identityKey?: string;
    /** AWS accounts that the repository names. */
    readonly knownAccounts?: ReadonlySet<string>;
    readonly limits?: Partial<BudgetLimits>;
    /** Only hits that touch such a line (1-based) are returned; the whole text is read all the same. */
    readonly onlyLines?: (line: number) => boolean;
    readonly customPatterns?: readonly CustomPattern[];
}
/** Finds secrets in one text. Never throws; work is bounded, and whatever is cut short is in `limits`. */
export declare function detectSecrets(source: SourceFile, options?: DetectOptions): SecretScan;
