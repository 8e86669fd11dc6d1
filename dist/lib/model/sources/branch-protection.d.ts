import type { Severity } from '../../core/finding.js';
import type { Location } from '../../core/location.js';
import type { UnknownValue } from '../../core/value.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { Identified } from '../subject.js';
/** A branch of a GitHub repository that code protects: Terraform's GitHub provider, or a settings file of the Settings app. */
export interface BranchProtection extends Identified {
    readonly repository: string | undefined;
    readonly branch: string;
    readonly at: Location;
    readonly guarantees: readonly Guarantee[];
    /** What is not known of the repository or the branch. */
    readonly open?: UnknownValue;
}
/** One thing that must hold before something is merged, or must not be done. */
export interface Guarantee {
    /** `at least 1 approval`, `the check build`. */
    readonly what: string;
    /** What its loss weighs. */
    readonly severity: Severity;
    readonly at: Location;
    /** Set when it depends on what is not known. */
    readonly maybe?: UnknownValue;
    /** Set beside `maybe` when a condition decides between values that are known. */
    readonly offForSome?: true;
    /** Set when it is wanted, and what is not known decides which thing it is. */
    readonly which?: UnknownValue;
}
export declare function branchProtections(code: EvaluatedCode): readonly BranchProtection[];
