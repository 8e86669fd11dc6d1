import type { EvaluatedCode } from '../evaluated-code.js';
import type { Subject } from '../subject.js';
import type { IamDocument, ReadDocument } from './iam-document.js';
import type { GroupRights } from './iam-holdings.js';
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
    /** The groups that it is in, whose documents stand in the whole. */
    readonly groups: readonly GroupShare[];
    /** Set for whom Identity Center gives permission sets; `resource` is what assigns them. */
    readonly assigned?: true;
}
type Grouped = Pick<IamPrincipal, 'groups'>;
/** What comes from a group: statements of the whole from the index `from` up to `to`. */
export interface GroupShare extends Pick<GroupRights, 'key' | 'through'> {
    readonly from: number;
    readonly to: number;
}
/** Every principal of which the code says what it may do. */
export declare function iamPrincipals(code: EvaluatedCode, all: readonly IamDocument[]): readonly IamPrincipal[];
/** The group from which a statement of the whole comes. */
export declare function groupOf({ groups }: Grouped, statement: number | undefined): GroupShare | undefined;
/**
 * The statements of `whole`, which is that of `of`, or what belongs to them, with those of each group that `as` is in as well as `as` has them:
 * what a group gains is told of the group.
 */
export declare function inSameGroups<T>(whole: readonly T[], of: Grouped, as: Grouped, wholeOfOther: readonly T[]): readonly T[];
/** Where the statements of each group stand then. */
export declare function sharesIn(of: Grouped, as: Grouped): readonly GroupShare[];
export {};
