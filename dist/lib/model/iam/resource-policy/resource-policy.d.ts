import type { Value } from '../../../core/value.js';
import type { EvaluatedCode } from '../../evaluated-code.js';
import type { IamDocument } from '../iam-document.js';
import type { Opened } from './opened.js';
/** The document that says who may reach a resource, whether the code writes it as a document or as attributes. */
export interface ResourcePolicy extends IamDocument {
    readonly opens: Opened;
    /** What names the resource that is opened, where that is another one. */
    readonly target: Value | undefined;
    /** Written nowhere: what the service puts in its place. */
    readonly isDefault?: true;
}
/** Every policy of a resource on one side. */
export declare function resourcePolicies(code: EvaluatedCode): readonly ResourcePolicy[];
