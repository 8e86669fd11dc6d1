import type { Resource } from '../core/resource.js';
/** What identifies anything that a policy can be on: the root that declares it and its address therein. */
export interface Identified {
    readonly root: string;
    readonly address: string;
}
/**
 * What every typed view of a resource has in common. A view gathers what several resources say about one thing (a security group and its
 * separate rule resources, a bucket and its public access block) so that a policy never has to look for companions.
 */
export interface Subject extends Identified {
    /** The main resource; `address` is its address. */
    readonly resource: Resource;
}
/** What a view of this resource begins with. */
export declare function subjectOf(resource: Resource): Subject;
/** The view of a resource that nothing more is known of: one for each resource, so that what was said of it is said once for both sides. */
export declare const resourceSubject: (resource: Resource) => Subject;
