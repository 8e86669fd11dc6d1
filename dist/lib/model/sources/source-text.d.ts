import type { DetectOptions } from '../../analysis/secrets/detect-secrets.js';
import type { SecretScan } from '../../analysis/secrets/secret-hit.js';
import type { SourceFile } from '../../core/source.js';
import type { Identified } from '../subject.js';
/** One text file of the change, whole. `address` is its path. */
export interface SourceText extends Identified {
    readonly path: string;
    readonly text: string;
    /** What the secret engine sees in it; computed when first asked for, and once. */
    secrets(): SecretScan;
}
/** What the secret engine sees in a file, with the options of this review. */
export type SecretScanner = (file: SourceFile) => SecretScan;
/** Scans each file once, whoever asks: the policies, the search of the commits, the excerpts. */
export declare function secretScanner(options?: DetectOptions): SecretScanner;
/** The view of one file. */
export declare function toSourceText(file: SourceFile, scan: SecretScanner): SourceText;
