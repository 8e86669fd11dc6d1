import type { Resource } from '../../core/resource.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { IamDocument, Through } from './iam-document.js';
/** Documents of one identity that are joined: AWS allows 20 managed ones. */
export declare const PARTS_MAX = 40;
/** Documents of one identity. */
export interface Holding {
    readonly key: string;
    /** The identity, where the code declares it. */
    readonly resource: Resource | undefined;
    /** What the code calls one that it does not declare: `role app`. */
    readonly name: string | undefined;
    readonly documents: readonly IamDocument[];
    /** Documents beyond the limit. */
    readonly leftOut: number;
    /** What it has beside these by the groups that it is in. */
    readonly groups: readonly GroupRights[];
    /** Set for whom Identity Center gives permission sets: `resource` is what assigns them. */
    readonly assigned?: true;
}
/** What a group gives its member. */
export interface GroupRights {
    readonly key: string;
    readonly through: Through;
    /** All documents of the group as one. */
    readonly document: IamDocument;
}
/** The documents of the identity, then those of its groups, in the order of these. */
export declare function documentsIn({ documents, groups }: Pick<Holding, 'documents' | 'groups'>): readonly IamDocument[];
/** Who holds which documents; a document that nobody holds is in none. */
export declare function holdings(code: EvaluatedCode, documents: readonly IamDocument[]): readonly Holding[];
