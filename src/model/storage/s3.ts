import { addressAsWritten, asWritten } from '../../core/as-written.ts';
import type { Resource } from '../../core/resource.ts';
import type { MapValue, UnknownValue, Value } from '../../core/value.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { binds, symbolicText } from '../binding.ts';
import { attribute, firstAttribute, readBool, readText } from '../fact.ts';
import type { Fact } from '../fact.ts';
import { accountScope, providerScope } from '../scope.ts';
import { subjectOf } from '../subject.ts';
import type { Subject } from '../subject.ts';
import { writtenBlocks } from '../written-blocks.ts';
import type { WrittenBlock } from '../written-blocks.ts';

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
export const blockFlags = ['blockPublicAcls', 'ignorePublicAcls', 'blockPublicPolicy', 'restrictPublicBuckets'] as const;
export type BlockFlag = (typeof blockFlags)[number];
/** A public access block of a bucket or of the account. */
export interface PublicAccessBlock {
  readonly resource: Resource;
  /** The value of each flag; absent means false. */
  readonly flags: Readonly<Record<BlockFlag, Fact<boolean>>>;
  /** Where to point when a flag is not written. */
  readonly body: Value;
}

const terraformFlags: Readonly<Record<BlockFlag, string>> = {
  blockPublicAcls: 'block_public_acls',
  ignorePublicAcls: 'ignore_public_acls',
  blockPublicPolicy: 'block_public_policy',
  restrictPublicBuckets: 'restrict_public_buckets',
};
const cloudFormationFlags: Readonly<Record<BlockFlag, string>> = {
  blockPublicAcls: 'BlockPublicAcls',
  ignorePublicAcls: 'IgnorePublicAcls',
  blockPublicPolicy: 'BlockPublicPolicy',
  restrictPublicBuckets: 'RestrictPublicBuckets',
};

/** The attribute's name in the code of this resource. */
export function flagName(resource: Resource, flag: BlockFlag): string {
  return (resource.dialect === 'terraform' ? terraformFlags : cloudFormationFlags)[flag];
}

/** An object may be open where its bucket is not. */
export const objectTypes: readonly string[] = ['aws_s3_object', 'aws_s3_bucket_object', 'aws_s3_object_copy'];
const aclTypes = ['aws_s3_bucket_acl', ...objectTypes];

/** Most objects say nothing of an ACL. */
function saysAcl({ type, attributes }: Resource): boolean {
  return !objectTypes.includes(type) || firstAttribute(attributes, ['acl', 'grant']) !== undefined;
}

/** The blocks that are there wherever the bucket is: one that a condition leaves out alone holds nothing back. */
export function certainBlocks({ resource, publicAccessBlock, accountBlock }: Bucket): readonly PublicAccessBlock[] {
  return [publicAccessBlock, accountBlock].flatMap((block) => {
    const maybe = block?.resource.maybe;
    return block !== undefined && (maybe === undefined || maybe.expression === resource.maybe?.expression) ? [block] : [];
  });
}

/** Every bucket with its companions; an ACL or a block of a bucket that is declared elsewhere stands for itself. */
export function buckets(model: EvaluatedCode): readonly Bucket[] {
  return [...terraformBuckets(model), ...cloudFormationBuckets(model), ...strays(model), ...accountBlocks(model)];
}

function accountBlockOf(model: EvaluatedCode, resource: Resource): PublicAccessBlock | undefined {
  const block = managed(model, 'aws_s3_account_public_access_block').find(
    (one) => one.root === resource.root && one.maybe === undefined && providerScope(one) === providerScope(resource),
  );
  return block === undefined ? undefined : toBlock(block, block.attributes);
}

/** The block of an account protects every bucket in it, those that no code declares included. */
function accountBlocks(model: EvaluatedCode): Bucket[] {
  return managed(model, 'aws_s3_account_public_access_block').map((resource) => ({
    ...subjectOf(resource),
    protects: `account: ${accountScope(resource)}`,
    acls: [],
    publicAccessBlock: toBlock(resource, resource.attributes),
    maybeBlocked: undefined,
    accountBlock: undefined,
  }));
}

/** By the name where it is known, since code may come to refer to a bucket that it named before. */
function bucketName(name: Value | undefined, address: string): string {
  const text = name === undefined ? undefined : symbolicText(name);
  return `bucket ${text === undefined ? addressAsWritten(address) : asWritten(text)}`;
}

function terraformBuckets(model: EvaluatedCode): Bucket[] {
  return managed(model, 'aws_s3_bucket').map((bucket) => {
    const companions = companionsOf(model, bucket, 'aws_s3_bucket_public_access_block');
    const block = companions.certain[0];
    return {
      ...subjectOf(bucket),
      protects: bucketName(attribute(bucket.attributes, 'bucket'), bucket.address),
      acls: [bucket, ...aclTypes.flatMap((type) => companionsOf(model, bucket, type, saysAcl).certain)].map(toAcl).filter(saysSomething),
      publicAccessBlock: block === undefined ? undefined : toBlock(block, block.attributes),
      maybeBlocked: companions.unknown,
      accountBlock: accountBlockOf(model, bucket),
    };
  });
}

/** ACLs and blocks whose bucket is declared elsewhere: what they say holds all the same. */
function strays(model: EvaluatedCode): Bucket[] {
  const bucketsHere = managed(model, 'aws_s3_bucket');
  const isStray = (resource: Resource): boolean =>
    !bucketsHere.some((bucket) => bucket.root === resource.root && bindsBucket(resource, bucket) === 'yes');
  const none = { acls: [], publicAccessBlock: undefined, maybeBlocked: undefined };
  const nameIn = ({ attributes, address }: Resource): string => bucketName(attribute(attributes, 'bucket'), address);
  const acls = managed(model, ...aclTypes).filter((one) => saysAcl(one) && isStray(one));
  const blocksApart = managed(model, 'aws_s3_bucket_public_access_block').filter(isStray);
  return [
    ...acls.map((acl) => ({
      ...none,
      ...subjectOf(acl),
      protects: nameIn(acl),
      acls: [toAcl(acl)].filter(saysSomething),
      accountBlock: accountBlockOf(model, acl),
    })),
    ...blocksApart.map((block) => ({
      ...none,
      ...subjectOf(block),
      protects: nameIn(block),
      accountBlock: accountBlockOf(model, block),
      publicAccessBlock: toBlock(block, block.attributes),
    })),
  ];
}

/** What is declared apart from a bucket and belongs to it, and what may. */
export function companionsOf(
  model: EvaluatedCode,
  bucket: Resource,
  type: string,
  such: (companion: Resource) => boolean = () => true,
): { certain: Resource[]; unknown: UnknownValue | undefined } {
  const certain: Resource[] = [];
  let unknown: UnknownValue | undefined;
  for (const companion of managed(model, type)) {
    if (companion.root !== bucket.root || !such(companion)) continue;
    const answer = bindsBucket(companion, bucket);
    if (answer === 'yes') certain.push(companion);
    const name = attribute(companion.attributes, 'bucket');
    if (answer === 'unknown' && name?.kind === 'unknown' && !namesAnother(model, companion, bucket)) unknown ??= name;
  }
  return { certain, unknown };
}

/** A name that nobody knows, and that another bucket bears: it is that one's. */
function namesAnother(model: EvaluatedCode, companion: Resource, bucket: Resource): boolean {
  return managed(model, 'aws_s3_bucket').some(
    (other) => other !== bucket && other.root === bucket.root && bindsBucket(companion, other) === 'yes',
  );
}

function bindsBucket(companion: Resource, bucket: Resource): 'yes' | 'no' | 'unknown' {
  return binds(attribute(companion.attributes, 'bucket'), bucket, [attribute(bucket.attributes, 'bucket')]);
}

function cloudFormationBuckets(model: EvaluatedCode): Bucket[] {
  return managed(model, 'AWS::S3::Bucket').map((bucket) => {
    const block = attribute(bucket.attributes, 'PublicAccessBlockConfiguration');
    return {
      ...subjectOf(bucket),
      protects: bucketName(attribute(bucket.attributes, 'BucketName'), bucket.address),
      acls: [{ resource: bucket, canned: readText(attribute(bucket.attributes, 'AccessControl')), grants: [] }].filter(saysSomething),
      publicAccessBlock: block === undefined || block.kind === 'unknown' ? undefined : toBlock(bucket, block),
      maybeBlocked: block?.kind === 'unknown' ? block : undefined,
      accountBlock: undefined,
    };
  });
}

function toBlock(resource: Resource, body: Value): PublicAccessBlock {
  const names = resource.dialect === 'terraform' ? terraformFlags : cloudFormationFlags;
  const flag = (name: BlockFlag): Fact<boolean> => readBool(attribute(body, names[name]));
  return {
    resource,
    body,
    flags: {
      blockPublicAcls: flag('blockPublicAcls'),
      ignorePublicAcls: flag('ignorePublicAcls'),
      blockPublicPolicy: flag('blockPublicPolicy'),
      restrictPublicBuckets: flag('restrictPublicBuckets'),
    },
  };
}

function toAcl(resource: Resource): BucketAcl {
  const path = resource.type === 'aws_s3_bucket_acl' ? ['access_control_policy', 'grant'] : ['grant'];
  const grants = writtenBlocks(attribute(resource.attributes, ...path)).map(toGrant);
  return { resource, canned: readText(attribute(resource.attributes, 'acl')), grants };
}

/** `aws_s3_bucket_acl` nests the grantee; the bucket's own block has `uri` and a list of permissions. */
function toGrant({ body: block, only }: WrittenBlock): BucketGrant {
  const uri = readText(attribute(block, 'grantee', 'uri') ?? attribute(block, 'uri'));
  const permission = readText(attribute(block, 'permission') ?? attribute(block, 'permissions'));
  return { block, uri, permission, ...(only === undefined ? {} : { decides: only.decides }) };
}

function saysSomething(acl: BucketAcl): boolean {
  return acl.canned.kind !== 'absent' || acl.grants.length > 0;
}
