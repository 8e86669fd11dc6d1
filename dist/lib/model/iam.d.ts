import type { PolicyDocument } from '../analysis/iam/document/policy-document.js';
import type { UnknownValue, Value } from '../core/value.js';
import type { EvaluatedCode } from './evaluated-code.js';
import type { StatementSource } from './iam-document.js';
import type { DocumentUse } from './iam-places.js';
import type { Subject } from './subject.js';
/** One policy document, wherever the code writes it. A resource with several gives several; `label` tells them apart. */
export interface IamDocument extends Subject {
    readonly use: DocumentUse;
    /** What the document is to its resource: `policy`, `assume_role_policy`, `inline policy deploy`. */
    readonly label: string;
    readonly value: Value;
    readonly document: PolicyDocument;
    readonly sources: readonly StatementSource[];
    /** Set when nothing of the document is known. */
    readonly unknown: UnknownValue | undefined;
}
/** Every document that a resource holds, and AdministratorAccess wherever it is attached. */
export declare function iamDocuments(model: EvaluatedCode): readonly IamDocument[];
