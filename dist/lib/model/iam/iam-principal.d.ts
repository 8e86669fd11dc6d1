import type { Resource } from '../../core/resource.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { Subject } from '../subject.js';
import type { IamDocument, ReadDocument } from './iam-document.js';
import type { Boundary } from './iam-within.js';
/** A role, user, group or permission set with all that the code lets it do; or a policy that the code attaches to nobody. */
export interface IamPrincipal extends Subject {
    /** For people: `role deploy`. */
    readonly name: string;
    /** Documents of the code and managed policies of AWS, each by itself. */
    readonly documents: readonly IamDocument[];
    /** All of them as one, with the values behind it. */
    readonly whole: ReadDocument;
    readonly boundary: Boundary | undefined;
}
/** Every principal of which the code says what it may do. */
export declare function iamPrincipals(code: EvaluatedCode, all: readonly IamDocument[]): readonly IamPrincipal[];
/** `role deploy`: what an identity is, and its name, or its address where the code does not determine that. */
export declare function principalName(resource: Resource): string;
