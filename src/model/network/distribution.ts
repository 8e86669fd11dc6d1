import type { Resource } from '../../core/resource.ts';
import { possibleValues } from '../../core/value.ts';
import type { MapValue, UnknownValue, Value } from '../../core/value.ts';
import { symbolicText } from '../binding.ts';
import { attribute, blocks, firstAttribute, readBool, readText } from '../fact.ts';
import type { Fact } from '../fact.ts';
import { perResource } from '../per-resource.ts';

/** What a CloudFront distribution says of its viewers and of what stands behind it. */
export interface Distribution {
  readonly enabled: Fact<boolean>;
  /** The default first. */
  readonly behaviors: readonly Behavior[];
  readonly origins: readonly Origin[];
  /** Set when there may be further behaviors or origins that are not known. */
  readonly more: UnknownValue | undefined;
}

/** How requests to one pattern of paths are answered. */
export interface Behavior {
  readonly body: MapValue;
  /** `default`, or the pattern as written. */
  readonly name: string;
  readonly originId: string | undefined;
  /** `allow-all`, `redirect-to-https` or `https-only`. */
  readonly viewerProtocol: Fact<string>;
}

/** One place that content comes from. */
export interface Origin {
  readonly body: MapValue;
  readonly id: string;
  /** A bucket by its REST endpoint, a bucket as a website, or whatever else speaks HTTP. */
  readonly kind: 'bucket' | 'website' | 'custom';
  /** `http-only`, `match-viewer` or `https-only`; absent for a bucket. */
  readonly protocol: Fact<string>;
  /** Origin access control or the identity before it: what the bucket lets in. */
  readonly access: Value | undefined;
  /** What decides whether there is any, where a condition does. */
  readonly accessDecides?: UnknownValue | undefined;
}

export const distributionTypes = ['aws_cloudfront_distribution', 'AWS::CloudFront::Distribution'] as const;

/** The view of a resource of one of these types. */
export const distributionOf = perResource((resource: Resource): Distribution => {
  const config = resource.dialect === 'terraform' ? resource.attributes : attribute(resource.attributes, 'DistributionConfig');
  const first = blocks(firstAttribute(config, ['default_cache_behavior', 'DefaultCacheBehavior']));
  const others = blocks(firstAttribute(config, ['ordered_cache_behavior', 'CacheBehaviors']));
  const origins = blocks(firstAttribute(config, ['origin', 'Origins']));
  return {
    enabled: readBool(firstAttribute(config, ['enabled', 'Enabled'])),
    behaviors: [...first.items, ...others.items].map(toBehavior),
    origins: origins.items.map(toOrigin),
    more: first.unknown ?? others.unknown ?? origins.unknown,
  };
});

function toBehavior(body: MapValue): Behavior {
  return {
    body,
    name: textOf(body, 'path_pattern', 'PathPattern') ?? 'default',
    originId: textOf(body, 'target_origin_id', 'TargetOriginId'),
    viewerProtocol: readText(firstAttribute(body, ['viewer_protocol_policy', 'ViewerProtocolPolicy'])),
  };
}

function toOrigin(body: MapValue): Origin {
  const custom = firstAttribute(body, ['custom_origin_config', 'CustomOriginConfig']);
  const bucket = firstAttribute(body, ['s3_origin_config', 'S3OriginConfig']);
  return {
    body,
    id: textOf(body, 'origin_id', 'Id') ?? 'an origin',
    kind: kindOf(body, custom),
    protocol: readText(firstAttribute(custom, ['origin_protocol_policy', 'OriginProtocolPolicy'])),
    ...accessOf([
      firstAttribute(body, ['origin_access_control_id', 'OriginAccessControlId']),
      firstAttribute(bucket, ['origin_access_identity', 'OriginAccessIdentity']),
    ]),
  };
}

function accessOf(values: readonly (Value | undefined)[]): Pick<Origin, 'access' | 'accessDecides'> {
  const given = values.flatMap((value) => (value === undefined || isNothing(value) ? [] : [value]));
  const certain = given.find((value) => !possibleValues(value).some(isNothing));
  const [perhaps] = given;
  if (certain !== undefined || perhaps?.kind !== 'choice') return { access: certain ?? perhaps };
  return { access: perhaps, accessDecides: perhaps.condition };
}

function isNothing(value: Value): boolean {
  return value.kind === 'null' || (value.kind === 'string' && value.value === '');
}

/** Only an origin that is no bucket has a configuration of its own, and a website is such a one. */
function kindOf(body: MapValue, custom: Value | undefined): Origin['kind'] {
  const domain = textOf(body, 'domain_name', 'DomainName') ?? '';
  if (custom !== undefined) return /s3-website|\.website_endpoint\}$/u.test(domain) ? 'website' : 'custom';
  return firstAttribute(body, ['vpc_origin_config', 'VpcOriginConfig']) === undefined ? 'bucket' : 'custom';
}

function textOf(body: MapValue, ...names: readonly string[]): string | undefined {
  const value = firstAttribute(body, names);
  return value && symbolicText(value);
}
