import type { Fix, Severity } from '../../core/finding.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { decide, holding, openFor } from '../../model/fact.ts';
import { certainBlocks, objectTypes } from '../../model/storage/s3.ts';
import type { Bucket, BucketAcl, BucketGrant } from '../../model/storage/s3.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';

/** Canned ACLs that grant to everyone or to every AWS account, in the spelling of both dialects (`public-read`, `PublicRead`). */
const publicAcls: ReadonlyMap<string, string> = new Map([
  ['publicread', 'anyone can list and read it'],
  ['publicreadwrite', 'anyone can read and write it'],
  ['authenticatedread', 'every AWS account can read it'],
  ['website', 'anyone can read it'],
]);
const publicGroups: ReadonlyMap<string, string> = new Map([
  ['http://acs.amazonaws.com/groups/global/AllUsers', 'anyone'],
  ['http://acs.amazonaws.com/groups/global/AuthenticatedUsers', 'every AWS account'],
]);

export const s3BucketAclPublic = defineViolation({
  id: 's3-bucket-acl-public',
  control: 'block-public-access',
  severity: 'critical',
  on: 's3.bucket',
  dialects: ['terraform', 'cloudformation'],
  title: 'S3 bucket, or an object in it, is granted to everyone by its ACL',
  why: 'Public buckets are searched for all the time; what lies in one is copied, and what can be written to one is replaced. Most of the large leaks out of AWS began with a public bucket.',
  remedy: 'Set the ACL to private and serve public content through CloudFront with origin access control.',
  limits: [
    'The ACL of a single object is high.',
    'Where the bucket ignores public ACLs, the finding is kept at medium, because the block is all that stands between the ACL and the internet.',
  ],
  covers: {
    checkov: ['CKV_AWS_20', 'CKV_AWS_57', 'CKV_AWS_375', 'CKV2_AWS_43'],
    trivy: ['AVD-AWS-0092'],
    kics: [
      'S3 Bucket ACL Allows Read to All Users',
      'S3 Bucket ACL Allows Read Or Write to All Users',
      'S3 Bucket ACL Allows Read to Any Authenticated User',
    ],
    securityHub: ['S3.2', 'S3.3'],
  },
  *evaluate(bucket) {
    for (const acl of bucket.acls) {
      yield* cannedAcl(bucket, acl);
      for (const grant of acl.grants) yield* publicGrant(bucket, acl, grant);
    }
  },
});

function* cannedAcl(bucket: Bucket, acl: BucketAcl): Iterable<Violation | Unresolved> {
  const { canned } = acl;
  const opens = (name: string): boolean => publicAcls.has(plain(name));
  const known = holding(canned, opens);
  const unknown = openFor(canned, opens);
  if (unknown !== undefined) yield unresolved(unknown);
  if (known === undefined) return;
  const violation: Violation = {
    claim: 'violation',
    aspect: 'canned ACL',
    ...subjectOf(acl),
    message: `${isOfObject(acl) ? acl.resource.address : bucket.address} has the ACL ${known.value}: ${meaningOf(acl, known.value)}.`,
    trace: [...traceOf(known.source), acl.resource.declaration],
    confidence: confidenceIn(known.source),
    severity: severityOf(bucket, acl),
    witness: { kind: 'request', facts: { action: 's3:GetObject', principal: 'anonymous', resource: `${bucket.address}/*` } },
    // Where each of several values opens it, one edit mends nothing.
    ...(canned.kind === 'known' || known.condition !== undefined ? makePrivate(acl, known.source) : {}),
  };
  yield ofOption(violation, known.condition?.expression);
}

function* publicGrant(bucket: Bucket, acl: BucketAcl, grant: BucketGrant): Iterable<Violation | Unresolved> {
  const opens = (uri: string): boolean => publicGroups.has(uri);
  const known = holding(grant.uri, opens);
  const unknown = openFor(grant.uri, opens);
  if (unknown !== undefined) yield unresolved(unknown);
  if (known === undefined) return;
  const permission = grant.permission.kind === 'known' ? grant.permission.value : 'access';
  const violation: Violation = {
    claim: 'violation',
    aspect: `grant of ${permission} to ${publicGroups.get(known.value) ?? 'a public group'}`,
    ...subjectOf(acl),
    message: `${isOfObject(acl) ? acl.resource.address : bucket.address} grants ${permission} to ${publicGroups.get(known.value) ?? 'a public group'}.`,
    trace: [...traceOf(known.source), grant.block.origin.at, acl.resource.declaration],
    confidence: confidenceIn(known.source),
    severity: severityOf(bucket, acl),
  };
  yield ofOption(violation, (known.condition ?? grant.decides)?.expression);
}

function isOfObject({ resource }: BucketAcl): boolean {
  return objectTypes.includes(resource.type);
}

/** What an object says is told of the object. */
function subjectOf(acl: BucketAcl): Pick<Violation, 'subject'> {
  const { root, address } = acl.resource;
  return isOfObject(acl) ? { subject: { root, address } } : {};
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('-', '');
}

/** An object cannot be listed by its ACL. */
function meaningOf(acl: BucketAcl, canned: string): string {
  const meaning = publicAcls.get(plain(canned)) ?? 'it is public';
  return isOfObject(acl) ? meaning.replace('list and read', 'read') : meaning;
}

function severityOf(bucket: Bucket, acl: BucketAcl): Severity {
  const ignored = certainBlocks(bucket).some(({ flags }) => decide(flags.ignorePublicAcls, (value) => value, false) === 'yes');
  return ignored ? 'medium' : isOfObject(acl) ? 'high' : 'critical';
}

function makePrivate(acl: BucketAcl, source: Value): { readonly fix?: Fix } {
  if (source.kind !== 'string' || source.origin.via.length > 0) return {};
  const isTerraform = acl.resource.dialect === 'terraform';
  const replacement = isTerraform ? '"private"' : source.origin.at.path.endsWith('.json') ? '"Private"' : 'Private';
  return { fix: { title: 'Make the bucket private', edits: [{ location: source.origin.at, replacement }] } };
}

function unresolved(unknown: UnknownValue): Unresolved {
  return { claim: 'unresolved', aspect: 'ACL', unknown, message: 'whom the ACL of the bucket grants access' };
}
