import type { PolicyDocument } from '../../analysis/iam/document/policy-document.js';
import type { Resource } from '../../core/resource.js';
import type { Value } from '../../core/value.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { IamDocument } from './iam-document.js';
/** The most that a principal can do, whatever its documents say. */
export interface Boundary {
    readonly value: Value;
    /** What it admits, or may admit where a condition chooses between several; undefined when the code does not hold it. */
    readonly document: PolicyDocument | undefined;
}
/** Code with the IAM documents that stand in it. */
export interface CodeWithDocuments extends Pick<EvaluatedCode, 'ofType'> {
    readonly documents: readonly IamDocument[];
}
/**
 * Each document with what limits it for those who hold it: their boundaries, and what their other documents deny without a condition. What
 * documents are together has its denies in itself. The same object where there is none.
 */
export declare function withinLimits(code: EvaluatedCode, documents: readonly IamDocument[]): readonly IamDocument[];
/** The boundary of an identity, if it has one. */
export declare function boundaryOf(resource: Resource, model: CodeWithDocuments): Boundary | undefined;
