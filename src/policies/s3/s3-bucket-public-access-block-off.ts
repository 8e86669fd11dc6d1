import type { Fix } from '../../core/finding.ts';
import type { Value } from '../../core/value.ts';
import { decide, holding, openFor } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { standsAt } from '../../model/provider-place.ts';
import { blockFlags, flagName } from '../../model/storage/s3.ts';
import type { BlockFlag, Bucket, PublicAccessBlock } from '../../model/storage/s3.ts';
import { confidenceIn, declaredAt, defineViolation, traceOf } from '../define-policy.ts';
import type { Evidence, Unresolved, Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';

const ofTheAccount = 'aws_s3_account_public_access_block';

const meanings: Readonly<Record<BlockFlag, string>> = {
  blockPublicAcls: 'public ACLs can be set',
  ignorePublicAcls: 'public ACLs take effect',
  blockPublicPolicy: 'a public bucket policy can be set',
  restrictPublicBuckets: 'a public bucket policy takes effect',
};

export const s3BucketPublicAccessBlockOff = defineViolation({
  id: 's3-bucket-public-access-block-off',
  control: 'block-public-access',
  severity: 'high',
  on: 's3.bucket',
  dialects: ['terraform', 'cloudformation'],
  title: 'S3 bucket can be made public',
  why: 'S3 Block Public Access is the lock that holds when somebody sets a public ACL or a public policy by mistake. With one of its four flags off, one line elsewhere makes the bucket public.',
  remedy: 'Set all four flags to true. If the bucket must serve the public, put CloudFront with origin access control in front of it.',
  limits: [
    'A bucket without a block of its own is low: S3 blocks public access on new buckets by default since April 2023.',
    'A block in another repository, or set for the whole account there, is not visible.',
  ],
  covers: {
    checkov: ['CKV_AWS_53', 'CKV_AWS_54', 'CKV_AWS_55', 'CKV_AWS_56', 'CKV2_AWS_6'],
    trivy: ['AVD-AWS-0086', 'AVD-AWS-0087', 'AVD-AWS-0091', 'AVD-AWS-0093', 'AVD-AWS-0094'],
    kics: [
      'S3 Bucket Allows Public ACL',
      'S3 Bucket Allows Public Policy',
      'S3 Bucket Without Ignore Public ACL',
      'S3 Bucket Without Restriction Of Public Bucket',
    ],
    securityHub: ['S3.8'],
    cis: ['2.1.4'],
  },
  *evaluate(bucket, model) {
    const block = bucket.publicAccessBlock;
    if (block === undefined) {
      if (isBucket(bucket)) yield* missingBlock(bucket);
      return;
    }
    yield* offFlags(bucket, block);
    yield* presentBlock(bucket, block, model);
  },
  lost: ({ extent }) => `${extent} is gone: from now on one public ACL or one public policy is enough.`,
});

/** A block that holds back something is a guard, whose loss counts as much as switching it off; with its bucket it may go. */
function* presentBlock(bucket: Bucket, block: PublicAccessBlock, model: AwsModel): Iterable<Evidence> {
  const answers = blockFlags.map((flag) => ({ answer: decide(block.flags[flag], (on) => on, false), fact: block.flags[flag] }));
  const isSure = answers.some(({ answer }) => answer === 'yes');
  const unknown = answers.flatMap(({ answer, fact }) => (answer === 'unknown' && fact.kind === 'unknown' ? [fact.unknown] : []))[0];
  if (!isSure && unknown === undefined) return;
  const maybe = block.resource.maybe ?? (isSure ? undefined : unknown);
  yield {
    claim: 'evidence',
    scope: bucket.protects,
    extent: `The public access block of ${isBucket(bucket) ? bucket.address : bucket.protects}`,
    ...(isBucket(bucket) ? { ofSubject: true } : {}),
    ...(maybe === undefined ? {} : { maybe }),
    ...ofAccount(bucket),
    ...(bucket.resource.type === ofTheAccount ? standsAt(bucket.resource, model) : {}),
    trace: block.resource === bucket.resource ? [block.body.origin.at] : declaredAt(block.resource),
  };
}

/** The loss of the account's own block is for s3-account-public-access-block-weakened to stop; here it is what the buckets have left. */
const ofAccount = (bucket: Bucket): { readonly severity?: 'low' } => (bucket.resource.type === ofTheAccount ? { severity: 'low' } : {});

/** An ACL or a block of a bucket that is declared elsewhere is no bucket. */
function isBucket({ resource }: Bucket): boolean {
  return resource.type === 'aws_s3_bucket' || resource.type === 'AWS::S3::Bucket';
}

function* offFlags(bucket: Bucket, block: PublicAccessBlock): Iterable<Violation | Unresolved> {
  for (const flag of blockFlags) {
    const fact = block.flags[flag];
    const off = holding(fact, (on) => !on);
    const name = flagName(block.resource, flag);
    const unknown = openFor(fact, (on) => !on, true);
    if (unknown !== undefined) yield { claim: 'unresolved', aspect: name, unknown, message: `whether ${name} is on` };
    if (off === undefined && decide(fact, (on) => !on, true) !== 'yes') continue;
    const source = off?.source;
    const violation: Violation = {
      claim: 'violation',
      aspect: flag,
      message: `${bucket.address} has ${name} ${source === undefined ? 'not set' : 'off'}: ${meanings[flag]}.`,
      trace: [
        ...(source === undefined ? [] : traceOf(source)),
        block.body.origin.at,
        block.resource.declaration,
        bucket.resource.declaration,
      ],
      confidence: source === undefined ? 'certain' : confidenceIn(source),
      ...ofAccount(bucket),
      ...turnOn(source),
    };
    yield ofOption(violation, off?.condition?.expression);
  }
}

function turnOn(source: Value | undefined): { readonly fix?: Fix } {
  if (source === undefined || source.origin.via.length > 0) return {};
  return { fix: { title: 'Turn the flag on', edits: [{ location: source.origin.at, replacement: 'true' }] } };
}

function* missingBlock(bucket: Bucket): Iterable<Violation | Unresolved> {
  if (bucket.maybeBlocked !== undefined) {
    yield {
      claim: 'unresolved',
      aspect: 'block',
      unknown: bucket.maybeBlocked,
      message: 'which bucket the public access block belongs to',
    };
    return;
  }
  yield {
    claim: 'violation',
    aspect: 'no block',
    message: `${bucket.address} has no public access block of its own${bucket.accountBlock === undefined ? '' : '; the account has one'}.`,
    trace: [bucket.resource.declaration],
    confidence: 'likely',
    severity: 'low',
  };
}
