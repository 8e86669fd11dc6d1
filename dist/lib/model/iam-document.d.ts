import type { Pattern } from '../analysis/iam/document/pattern.js';
import type { PolicyDocument } from '../analysis/iam/document/policy-document.js';
import type { UnknownValue, Value } from '../core/value.js';
/** A policy document as the algebra wants it, with the values it came from, so that a finding can point at a pattern. */
export interface ReadDocument {
    readonly document: PolicyDocument;
    /** One for each statement of `document`, in its order. */
    readonly sources: readonly StatementSource[];
    /** Set when the whole document is not known. */
    readonly unknown: UnknownValue | undefined;
}
/** Values behind a statement, to point at. */
export interface StatementSource {
    readonly statement: Value;
    /** Values of the patterns of Action or NotAction, in the order of the statement's list. */
    readonly actions: readonly Value[];
    readonly resources: readonly Value[];
    readonly principals: readonly Value[];
}
/** Reads JSON text, `jsonencode`, `aws_iam_policy_document` and CloudFormation objects alike. Whatever is not known becomes a symbol or `more`. */
export declare function readDocument(value: Value): ReadDocument;
/** A pattern with a symbol for each part that is not known. `variables`: whether `${aws:…}` means something there. */
export declare function toPattern(value: Value, variables: boolean): Pattern;
