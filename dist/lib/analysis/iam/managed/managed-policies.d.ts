import type { PolicyDocument } from '../document/policy-document.js';
import type { WorstGrant } from '../grants/worst-grant.js';
/** A policy that AWS keeps, as the table of its date has it. */
export interface ManagedPolicy {
    readonly name: string;
    readonly worst: WorstGrant;
    /** Made for the role of a service of AWS. */
    readonly isForService: boolean;
    /** AWS has withdrawn it: who has it keeps it, nobody can attach it anew. */
    readonly isDeprecated: boolean;
    /** Undefined for one that the table only names. */
    readonly document: PolicyDocument | undefined;
    /** The day that the table is of. */
    readonly date?: string;
}
/** Loads the table, once: only code that attaches such a policy needs it. */
export declare function loadManagedPolicies(): Promise<void>;
export declare function isLongPolicy(name: string): boolean;
export declare function loadLongPolicies(): Promise<void>;
/** The policy of that name (without path), undefined for one that the table has not. Throws `NotLoaded`. */
export declare function findManagedPolicy(name: string): ManagedPolicy | undefined;
