import type { SkipReason } from '../../core/source.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { SourceText } from './source-text.js';
import type { Identified } from '../subject.js';
/** One file of the change by its name, whether or not it could be read as text. `address` is its path. */
export interface SourcePath extends Identified {
    readonly path: string;
    /** Its text, unless it was skipped. */
    readonly file?: SourceText;
    /** Why there is no text. */
    readonly skipped?: SkipReason;
}
/** Every file of the change that has content of its own, read or not. */
export declare function sourcePaths({ texts, skipped, scanSecrets }: EvaluatedCode): readonly SourcePath[];
