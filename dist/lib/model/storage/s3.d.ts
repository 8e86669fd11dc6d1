import type { Resource } from '../../core/resource.js';
import type { MapValue, UnknownValue, Value } from '../../core/value.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { Fact } from '../fact.js';
import type { Subject } from '../subject.js';
/**
 * A bucket with everything that decides who can reach it; or, where no bucket of the code is meant, what stands for itself: an ACL or a block
 * of a bucket that is declared elsewhere, the block of an account.
 */
export interface Bucket extends Subject {
    /** What a block on it protects, named so that the same thing has the same name in other code: the bucket by its name, or the account. */
    readonly protects: string;
    readonly acls: readonly BucketAcl[];
    readonly publicAccessBlock: PublicAccessBlock | undefined;
    /** Set when a block may belong to this bucket, but which bucket it names is not known. */
    readonly maybeBlocked: UnknownValue | undefined;
    /** The account-wide block that the same root declares, by the same provider and whatever a condition decides. */
    readonly accountBlock: PublicAccessBlock | undefined;
}
/** A canned ACL, or the grants of one ACL. */
export interface BucketAcl {
    readonly resource: Resource;
    readonly canned: Fact<string>;
    readonly grants: readonly BucketGrant[];
}
/** A grantee by URI, which is how groups such as AllUsers are named. */
export interface BucketGrant {
    readonly block: MapValue;
    readonly uri: Fact<string>;
    readonly permission: Fact<string>;
    /** What decides whether it is granted, where a condition does. */
    readonly decides?: UnknownValue;
}
/** The four switches of S3 Block Public Access, by the names of its API. */
export declare const blockFlags: readonly ['blockPublicAcls', 'ignorePublicAcls', 'blockPublicPolicy', 'restrictPublicBuckets'];
export type BlockFlag = (typeof blockFlags)[number];
/** A public access block of a bucket or of the account. */
export interface PublicAccessBlock {
    readonly resource: Resource;
    /** The value of each flag; absent means false. */
    readonly flags: Readonly<Record<BlockFlag, Fact<boolean>>>;
    /** Where to point when a flag is not written. */
    readonly body: Value;
}
/** The attribute's name in the code of this resource. */
export declare function flagName(resource: Resource, flag: BlockFlag): string;
/** An object may be open where its bucket is not. */
export declare const objectTypes: readonly string[];
/** The blocks that are there wherever the bucket is: one that a condition leaves out alone holds nothing back. */
export declare function certainBlocks({ resource, publicAccessBlock, accountBlock }: Bucket): readonly PublicAccessBlock[];
/** Every bucket with its companions; an ACL or a block of a bucket that is declared elsewhere stands for itself. */
export declare function buckets(model: EvaluatedCode): readonly Bucket[];
/** What is declared apart from a bucket and belongs to it, and what may. */
export declare function companionsOf(model: EvaluatedCode, bucket: Resource, type: string, such?: (companion: Resource) => boolean): {
    certain: Resource[];
    unknown: UnknownValue | undefined;
};
