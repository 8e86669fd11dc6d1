import type { ManagedPolicy } from '../../analysis/iam/managed/managed-policies.js';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.js';
import type { Resource } from '../../core/resource.js';
import type { UnknownValue, Value } from '../../core/value.js';
import type { DocumentUse } from './iam-places.js';
import type { StatementSource } from './iam-statement.js';
import type { Subject } from '../subject.js';
/** A policy document as the algebra wants it, with the values it came from, so that a finding can point at a pattern. */
export interface ReadDocument {
    readonly document: PolicyDocument;
    /** One for each statement of `document`, in its order. */
    readonly sources: readonly StatementSource[];
    /** The document itself, out of whatever text it stands in. */
    readonly content: Value;
    /** Set when the whole document is not known. */
    readonly unknown: UnknownValue | undefined;
}
/** One policy document, wherever the code writes it. A resource with several gives several; `label` tells them apart. */
export interface IamDocument extends Subject {
    readonly use: DocumentUse;
    /** What the document is to its resource: `policy`, `assume_role_policy`, `inline policy deploy`. */
    readonly label: string;
    readonly value: Value;
    /** One, or several of which one counts; `condition` is the expression that decides then. */
    readonly options: readonly ReadDocument[];
    readonly condition?: string;
    readonly decides?: UnknownValue;
    /** What limits each of those who hold it; without it, it counts whole. */
    readonly limits?: readonly HolderLimits[];
    /** Of use `managed`: the policy of AWS, as the table of its date has it. */
    readonly managed?: ManagedPolicy;
    /** Of use `joined`: the documents of one identity that stand in it together. */
    readonly parts?: readonly IamDocument[];
    /** Of a part that its holder has by a group. */
    readonly through?: Through;
}
/** What limits one holder: of several options one counts, as `decides` says. */
export interface HolderLimits {
    readonly options: readonly Limit[];
    readonly decides?: UnknownValue;
}
/** No more than the document allows, if there is one; nor than a boundary that the code does not hold, where it is open. */
export interface Limit {
    readonly document?: PolicyDocument;
    readonly isOpen?: true;
}
/** The group, or the permission set, by which somebody has a document, and where the code gives it to him. */
export interface Through {
    /** `group admins`. */
    readonly name: string;
    /** `as a member of group admins`. */
    readonly by: string;
    readonly resource: Resource;
    readonly values: readonly Value[];
}
/** A document as one of its options has it. */
export interface IamDocumentOption extends IamDocument, ReadDocument {
}
/** Of several known documents one counts: what decides which. */
export interface DocumentOptions {
    readonly options: readonly ReadDocument[];
    readonly condition?: string;
    /** The same, as what is not known. */
    readonly decides?: UnknownValue;
}
/**
 * Reads JSON text, `jsonencode`, `aws_iam_policy_document` and CloudFormation objects alike. Whatever is not known becomes a symbol or `more`;
 * a document, or a list of statements, that a condition chooses is read option by option.
 */
export declare function readDocument(value: Value): DocumentOptions;
