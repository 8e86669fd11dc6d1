import type { Fix } from '../../core/finding.ts';
import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { attribute, blocks, firstAttribute, readText } from '../../model/fact.ts';
import type { Subject } from '../../model/subject.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofFact } from '../forms/of-fact.ts';

export const s3WebsiteOrAclEnabled = defineViolation({
  id: 's3-website-or-acl-enabled',
  control: 'block-public-access',
  severity: 'low',
  on: 'resource',
  types: ['aws_s3_bucket', 'aws_s3_bucket_website_configuration', 'aws_s3_bucket_ownership_controls', 'AWS::S3::Bucket'],
  dialects: ['terraform', 'cloudformation'],
  title: 'Bucket serves a website, or still answers to access control lists',
  why: 'A website endpoint works only for a bucket that is open to everybody, without TLS. Access control lists are a second way to open a bucket, object by object, past its policy, and whoever may write an object may use it.',
  remedy:
    'Serve the site through CloudFront with origin access control. Set the ownership of objects to BucketOwnerEnforced, which turns the lists off.',
  limits: ['Buckets from before April 2023 that say nothing of ownership may still answer to lists.'],
  covers: { checkov: ['CKV2_AWS_65'], kics: ['S3 Static Website Host Enabled'], securityHub: ['S3.12'] },
  *evaluate(subject) {
    yield* websiteOf(subject);
    yield* ownershipOf(subject);
  },
});

function* websiteOf({ address, resource }: Subject): Iterable<Violation> {
  const { attributes, type, declaration } = resource;
  const site = blocks(firstAttribute(attributes, ['website', 'WebsiteConfiguration'])).items[0];
  if (type !== 'aws_s3_bucket_website_configuration' && site === undefined) return;
  const trace = site === undefined ? [declaration] : [site.origin.at, declaration];
  yield { claim: 'violation', aspect: 'website', message: `${address} serves a bucket as a website.`, trace, confidence: 'certain' };
}

const withLists = new Set(['ObjectWriter', 'BucketOwnerPreferred']);

function* ownershipOf({ address, resource }: Subject): Iterable<Violation | Unresolved> {
  for (const rule of rulesOf(resource)) {
    const ownership = readText(firstAttribute(rule, ['object_ownership', 'ObjectOwnership']));
    const aspect = 'ownership';
    const question = {
      aspect,
      unknown: `whether ${address} answers to access control lists`,
      isWrong: (value: string) => withLists.has(value),
    };
    yield* ofFact(ownership, question, (found) => ({
      claim: 'violation',
      aspect,
      message: `${address} lets access control lists decide${found === undefined ? '' : ` (${found.value})`}.`,
      trace: [...(found === undefined ? [] : traceOf(found.source)), resource.declaration],
      confidence: found === undefined ? 'certain' : confidenceIn(found.source),
      ...(found === undefined ? {} : turnOff(found.source)),
    }));
  }
}

function turnOff({ origin }: Value): { readonly fix?: Fix } {
  if (origin.via.length > 0) return {};
  const replacement = /\.(?:tf|json)$/u.test(origin.at.path) ? '"BucketOwnerEnforced"' : 'BucketOwnerEnforced';
  return { fix: { title: 'Turn the lists off', edits: [{ location: origin.at, replacement }] } };
}

function rulesOf({ attributes, type }: Resource): ReturnType<typeof blocks>['items'] {
  if (type === 'aws_s3_bucket_ownership_controls') return blocks(attribute(attributes, 'rule')).items;
  return blocks(attribute(attributes, 'OwnershipControls', 'Rules')).items;
}
