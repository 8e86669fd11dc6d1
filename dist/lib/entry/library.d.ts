import { policies } from '../policies/registry.generated.js';
import type { ConfigInput } from '../review/settings/config.js';
import type { Review } from '../review/result.js';
export type { ConfigInput } from '../review/settings/config.js';
export type * from '../review/result.js';
export type { Control, Phase } from '../core/maturity-model.js';
export type { Confidence, Fix, Severity, Witness } from '../core/finding.js';
export type { Policy } from '../policies/define-policy.js';
export { controls } from '../core/maturity-model.js';
export { comparePolicies } from '../review/comparison/compare-documents.js';
export type { DocumentComparison, PolicyComparison } from '../review/comparison/compare-documents.js';
export { policies };
/** Text of each file by its path, relative to the repository root, with forward slashes. */
export type Files = Readonly<Record<string, string>>;
/** A review without a base. */
export type ScanResult = Review;
/** What `--format json` prints. */
export type ReviewResult = Review;
/** Evaluates one state; every finding is `new`. Rejects with a `TypeError` when `config` is not valid. */
export declare function scan(request: {
    readonly files: Files;
    readonly config?: ConfigInput;
}): Promise<ScanResult>;
/**
 * Evaluates both sides and says what the change from `base` to `head` introduces or weakens. Without `config`, `.github/phasegate.yml` of
 * `base` counts. Rejects with a `TypeError` when `config` is not valid; everything else is told in the result.
 */
export declare function review(request: {
    readonly base: Files;
    readonly head: Files;
    readonly commits?: {
        readonly base: string;
        readonly head: string;
    };
    /** The trees of the commits between base and head, oldest first: a secret that one adds and a later one removes is found there. */
    readonly earlier?: readonly {
        readonly commit: string;
        readonly files: Files;
    }[];
    readonly config?: ConfigInput;
}): Promise<ReviewResult>;
