import type { Resource } from '../../../core/resource.ts';
import { possibleValues, scalarText } from '../../../core/value.ts';
import type { Value } from '../../../core/value.ts';
import { binds } from '../../binding.ts';
import type { EvaluatedCode } from '../../evaluated-code.ts';
import { attribute, blocks, decide, firstAttribute, members, readBool } from '../../fact.ts';
import { certainBlocks } from '../../storage/s3.ts';
import type { Bucket } from '../../storage/s3.ts';
import type { ResourcePolicy } from './resource-policy.ts';

/** The bucket that the policy opens, where the code declares it, or the block that is set for it here. */
export function bucketOf(policy: ResourcePolicy, buckets: readonly Bucket[]): Bucket | undefined {
  const own = buckets.find(({ resource }) => resource === policy.resource);
  return own ?? buckets.find((bucket) => bucket.root === policy.root && names(policy.target, bucket.resource));
}

function names(target: Value | undefined, resource: Resource): boolean {
  const literals = ['bucket', 'BucketName', 'id', 'domain_name', 'DomainName', 'name', 'Name'].map((name) =>
    attribute(resource.attributes, name),
  );
  return binds(target, resource, literals) === 'yes';
}

/** True when a public policy of the bucket is refused, or lets nobody in from outside. */
export function blocksPublicPolicies(bucket: Bucket): boolean {
  return certainBlocks(bucket).some(({ flags }) =>
    [flags.restrictPublicBuckets, flags.blockPublicPolicy].some((flag) => decide(flag, Boolean, false) === 'yes'),
  );
}

/**
 * Whether an access point lets a public policy take effect: only where its own block says false, which is no default. `unknown` where it is
 * declared elsewhere.
 */
export function accessPointBlocks(policy: ResourcePolicy, code: EvaluatedCode): 'yes' | 'no' | 'unknown' {
  const declared = declaring(policy, code, 'aws_s3_access_point', 'AWS::S3::AccessPoint');
  if (declared === undefined) return 'unknown';
  if (firstAttribute(declared.attributes, ['vpc_configuration', 'VpcConfiguration']) !== undefined) return 'yes';
  const block = firstAttribute(declared.attributes, ['public_access_block_configuration', 'PublicAccessBlockConfiguration']);
  const off = [
    ['block_public_policy', 'BlockPublicPolicy'],
    ['restrict_public_buckets', 'RestrictPublicBuckets'],
  ].map((flag) => decide(readBool(firstAttribute(block, flag)), (on) => !on, false));
  return off.includes('no') ? 'yes' : off.includes('unknown') ? 'unknown' : 'no';
}

/** A search domain inside a VPC, a private API: from the internet nobody gets there. */
export function isInsideNetwork(policy: ResourcePolicy, code: EvaluatedCode): boolean {
  const domain = searchDomain(policy, code);
  if (domain !== undefined) return isThere(firstAttribute(domain.attributes, ['vpc_options', 'VPCOptions']));
  const api = declaring(policy, code, 'aws_api_gateway_rest_api', 'AWS::ApiGateway::RestApi');
  if (api === undefined) return false;
  const [endpoints] = blocks(firstAttribute(api.attributes, ['endpoint_configuration', 'EndpointConfiguration'])).items;
  const { items } = members(firstAttribute(endpoints, ['types', 'Types']));
  return items.length > 0 && items.every((type) => scalarText(type) === 'PRIVATE');
}

/** A search domain with fine-grained access control: whomever its policy lets in has to log in, unless the anonymous may stay. */
export function asksForLogin(policy: ResourcePolicy, code: EvaluatedCode): boolean {
  const security = firstAttribute(searchDomain(policy, code)?.attributes, ['advanced_security_options', 'AdvancedSecurityOptions']);
  if (!isThere(security)) return false;
  const [options] = blocks(security).items;
  const isSure = (names: readonly string[], isAsked: (on: boolean) => boolean): boolean =>
    decide(readBool(firstAttribute(options, names)), isAsked, isAsked(false)) === 'yes';
  return isSure(['enabled', 'Enabled'], Boolean) && isSure(['anonymous_auth_enabled', 'AnonymousAuthEnabled'], (on) => !on);
}

function searchDomain(policy: ResourcePolicy, code: EvaluatedCode): Resource | undefined {
  const types = ['aws_opensearch_domain', 'aws_elasticsearch_domain', 'AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'];
  return declaring(policy, code, ...types);
}

/** A block that a condition leaves out is there for some deployments only. */
function isThere(block: Value | undefined): boolean {
  return (
    block !== undefined && possibleValues(block).every((one) => one.kind !== 'null' && !(one.kind === 'list' && one.items.length === 0))
  );
}

/** The resource of these types that the policy is about: itself, or the one that it names. */
function declaring(policy: ResourcePolicy, code: EvaluatedCode, ...types: readonly string[]): Resource | undefined {
  if (types.includes(policy.resource.type)) return policy.resource;
  return code.ofType(...types).find((one) => one.mode === 'managed' && one.root === policy.root && names(policy.target, one));
}
