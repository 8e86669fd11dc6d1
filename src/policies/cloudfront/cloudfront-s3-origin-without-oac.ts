import { asWritten } from '../../core/as-written.ts';
import type { Fix } from '../../core/finding.ts';
import { scalarText } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import { attribute, firstAttribute } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { distributionOf, distributionTypes } from '../../model/network/distribution.ts';
import type { Origin } from '../../model/network/distribution.ts';
import { referencesIn } from '../../model/references.ts';
import type { Subject } from '../../model/subject.ts';
import { defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';

export const cloudfrontS3OriginWithoutOac = defineViolation({
  id: 'cloudfront-s3-origin-without-oac',
  control: 'block-public-access',
  severity: 'medium',
  on: 'resource',
  types: distributionTypes,
  dialects: ['terraform', 'cloudformation'],
  title: 'CloudFront fetches from a bucket or a function without saying who it is',
  why: 'A bucket that CloudFront reads as anybody has to be open to anybody. Then whoever knows its name goes around CloudFront, and around the web ACL, the signed addresses and the logs there.',
  remedy:
    'Give the origin an origin access control, and let the policy of the bucket admit cloudfront.amazonaws.com for this distribution. Website endpoints do not support one: name the bucket by its REST endpoint.',
  limits: ['An origin without custom_origin_config and without vpc_origin_config is taken for a bucket.'],
  covers: { checkov: ['CKV2_AWS_46'], securityHub: ['CloudFront.13', 'CloudFront.16'] },
  *evaluate(subject, model) {
    const { origins, more } = distributionOf(subject.resource);
    for (const origin of origins.filter(({ kind }) => kind !== 'custom'))
      if (isOpen(origin)) yield ofAccess({ ...unnamed(subject, origin), ...nameControl(subject, origin, model) }, origin);
    for (const origin of origins.filter(isFunctionUrl)) if (isOpen(origin)) yield ofAccess(openFunction(subject, origin), origin);
    if (more !== undefined && origins.length === 0)
      yield {
        claim: 'unresolved',
        aspect: 'origins',
        unknown: more,
        message: `whether ${subject.address} reads a bucket without origin access control`,
      };
  },
});

/** Nothing says who CloudFront is, or not for all values of a condition. */
function isOpen({ access, accessDecides }: Origin): boolean {
  return access === undefined || accessDecides !== undefined;
}

function ofAccess(violation: Violation, { accessDecides }: Origin): Violation {
  return ofOption(violation, accessDecides?.expression);
}

/** The URL of a function, which may ask who calls: `….lambda-url.eu-west-1.on.aws`. */
function isFunctionUrl({ kind, body }: Origin): boolean {
  const domain = firstAttribute(body, ['domain_name', 'DomainName']);
  const isMade = domain !== undefined && referencesIn(domain).some((address) => /^(?:.*\.)?aws_lambda_function_url\./u.test(address));
  return kind === 'custom' && (isMade || /\.lambda-url\./u.test((domain && symbolicText(domain)) ?? ''));
}

function openFunction({ address, resource }: Subject, { id, body }: Origin): Violation {
  return {
    claim: 'violation',
    aspect: `origin ${id}`,
    message: `${address} calls the URL of a function without origin access control (${asWritten(id)}), so that has to answer everybody.`,
    trace: [body.origin.at, resource.declaration],
    confidence: 'likely',
  };
}

function unnamed({ address, resource }: Subject, { id, kind, body }: Origin): Violation {
  const how =
    kind === 'website' ? 'the website endpoint of a bucket, which has to be public for that' : 'a bucket without origin access control';
  return {
    claim: 'violation',
    aspect: `origin ${id}`,
    message: `${address} reads ${how} (${asWritten(id)}).`,
    trace: [body.origin.at, resource.declaration],
    confidence: 'certain',
  };
}

/** Names the one origin access control for buckets that stands beside the distribution. */
function nameControl({ root, address }: Subject, { kind, body }: Origin, model: AwsModel): { readonly fix?: Fix } {
  const [control, ...others] = model
    .ofType('aws_cloudfront_origin_access_control')
    .filter((one) => one.root === root && scalarText(attribute(one.attributes, 'origin_access_control_origin_type')) === 's3');
  if (kind !== 'bucket' || control === undefined || others.length > 0) return {};
  const isPlain = [address, control.address].every((name) => !/[[\]]|^module\./u.test(name));
  const { path, range } = body.origin.at;
  const isWritten = body.keys?.has('origin_access_control_id') === true || body.origin.via.length > 0;
  if (!isPlain || isWritten || !path.endsWith('.tf') || range.startLine === range.endLine) return {};
  // Behind the header, which is sure to be inside the block whatever its arguments are.
  const line = range.startLine + 1;
  const place = { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
  const replacement = `${' '.repeat(range.startColumn + 1)}origin_access_control_id = ${control.address}.id\n`;
  return { fix: { title: 'Name the origin access control', edits: [{ location: { path, range: place }, replacement }] } };
}
