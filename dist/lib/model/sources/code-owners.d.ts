import type { OwnerRule } from '../../analysis/code-owners/parse-code-owners.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { Identified } from '../subject.js';
/** The file of code owners that counts, with the rules of it that GitHub does not ignore. */
export interface CodeOwners extends Identified {
    readonly path: string;
    readonly rules: readonly OwnerRule[];
}
/** One, where the change touches such a file or all files are looked at. */
export declare function codeOwners({ texts }: EvaluatedCode): readonly CodeOwners[];
