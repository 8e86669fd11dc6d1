import type { Location } from '../../core/location.ts';
import type { Evaluation, Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { matchesName } from '../../core/wildcard.ts';
import { constructPath } from '../../model/construct-path.ts';
import { attribute, members } from '../../model/fact.ts';
import { secretControl } from '../settings/suppressions.ts';
import type { Comparison } from './compare.ts';
import type { Difference } from './difference.ts';
import { thingKey } from './identity/thing.ts';

/**
 * Constructs that the CDK adds to a stack by itself, by the name that it gives them, and all that it lets them do (aws-cdk: custom-resource-handlers,
 * aws-logs/log-retention, aws-s3-notifications, custom-resources/provider-framework). Whoever uses that name for more is judged like everybody.
 */
const helpers: readonly (readonly [name: RegExp, actions: readonly string[]])[] = [
  [/^Custom::S3AutoDeleteObjectsCustomResourceProvider$/u, []],
  [/^Custom::VpcRestrictDefaultSGCustomResourceProvider$/u, ['ec2:AuthorizeSecurityGroupIngress', 'ec2:AuthorizeSecurityGroupEgress', 'ec2:RevokeSecurityGroupIngress', 'ec2:RevokeSecurityGroupEgress']],
  [/^Custom::ECRAutoDeleteImagesCustomResourceProvider$/u, ['ecr:BatchDeleteImage', 'ecr:DescribeRepositories', 'ecr:ListImages', 'ecr:ListTagsForResource']],
  [/^Custom::CrossRegionExport(?:Writer|Reader)CustomResourceProvider$/u, ['ssm:DeleteParameters', 'ssm:ListTagsForResource', 'ssm:GetParameters', 'ssm:PutParameter', 'ssm:AddTagsToResource', 'ssm:RemoveTagsFromResource']],
  [/^Custom::AWSCDK(?:CfnUtilsProvider|OpenIdConnectProvider)CustomResourceProvider$/u, ['iam:*OpenIDConnectProvider', 'iam:*OpenIDConnectProviderThumbprint']],
  [/^Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C/u, ['s3:GetObject*', 's3:GetBucket*', 's3:List*', 's3:DeleteObject*', 's3:PutObject', 's3:PutObjectLegalHold', 's3:PutObjectRetention', 's3:PutObjectTagging', 's3:PutObjectVersionTagging', 's3:Abort*', 'cloudfront:GetInvalidation', 'cloudfront:CreateInvalidation', 'kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*']],
  [/^LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a$/u, ['logs:PutRetentionPolicy', 'logs:DeleteRetentionPolicy', 'logs:DescribeLogGroups', 'logs:CreateLogGroup', 'logs:DeleteLogGroup']],
  [/^BucketNotificationsHandler050a0587b7544547bf325f094a3db834$/u, ['s3:PutBucketNotification', 's3:GetBucketNotification']],
  [/^AWS679f53fac002430cb0da5b7982bd2287$/u, []],
  [/^framework-on(?:Event|Timeout)$|^framework-isComplete$/u, ['lambda:InvokeFunction', 'lambda:GetFunction']],
]; // prettier-ignore

const types: ReadonlySet<string> = new Set(['AWS::Lambda::Function', 'AWS::IAM::Role', 'AWS::IAM::Policy', 'AWS::Logs::LogGroup']);
const basicPolicies = /:iam::aws:policy\/service-role\/AWSLambda(?:Basic|VPCAccess)ExecutionRole$/u;

/** What the framework itself adds to a stack is nobody's decision in this change: told, and blocks nothing. */
export function madeByFramework(comparison: Comparison, head: { readonly evaluations: readonly Evaluation[] }): Comparison {
  const made = head.evaluations
    .filter(({ dialect }) => dialect === 'cloudformation')
    .flatMap(({ resources }) => resources.filter(isHelper));
  if (made.length === 0) return comparison;
  const keys = new Set(made.map(thingKey));
  const isWithin = ({ path, range }: Location): boolean =>
    made.some(({ block }) => block.path === path && block.range.startLine <= range.startLine && range.endLine <= block.range.endLine);
  // What is said of a role stands in its policies: all of it has to be the framework's.
  const isMade = (one: Difference): boolean => keys.has(thingKey(one)) || (one.trace.length > 0 && one.trace.every(isWithin));
  const differences = comparison.differences.map((one) =>
    one.introduced && one.side === 'RIGHT' && one.advisory === undefined && one.policy.control !== secretControl && isMade(one)
      ? { ...one, advisory: 'the CDK adds this resource by itself; a newer version of it may do without' }
      : one,
  );
  return { ...comparison, differences };
}

function isHelper(resource: Resource): boolean {
  const path = types.has(resource.type) ? constructPath(resource) : undefined;
  if (path === undefined) return false;
  const names = path.split('/');
  const helper = helpers.find(([name]) => names.some((segment) => name.test(segment)));
  return helper !== undefined && doesNoMore(resource.attributes, helper[1], 0);
}

/** Deeper values are nothing that the framework writes. */
const depthMax = 12;

/** Every statement allows these actions alone, every principal is a service, every managed policy a basic one. */
function doesNoMore(value: Value, actions: readonly string[], depth: number): boolean {
  if (depth > depthMax) return false;
  switch (value.kind) {
    case 'json-text':
      return doesNoMore(value.content, actions, depth + 1);
    case 'list':
      return value.more === undefined && value.items.every((item) => doesNoMore(item, actions, depth + 1));
    case 'choice':
      return value.options.every((option) => doesNoMore(option, actions, depth + 1));
    case 'map':
      return (
        value.more === undefined &&
        isHarmless(value, actions) &&
        [...value.entries].every(([key, item]) => isAside(key) || doesNoMore(item, actions, depth + 1))
      );
    default:
      return true;
  }
}

function isAside(key: string): boolean {
  return key === 'Tags' || key === 'Environment' || key === 'Condition' || key === 'Resource';
}

function isHarmless(value: Value, actions: readonly string[]): boolean {
  const textsOf = (name: string, fits: (text: string) => boolean): boolean => {
    const { items, unknown } = members(attribute(value, name));
    return unknown === undefined && items.every((item) => fits(endOf(item) ?? ''));
  };
  if (attribute(value, 'NotAction') !== undefined || attribute(value, 'NotPrincipal') !== undefined) return false;
  const principal = attribute(value, 'Principal');
  const isTrust = principal !== undefined;
  const isAllowed = (action: string): boolean =>
    (isTrust && action === 'sts:AssumeRole') || actions.some((pattern) => matchesName(action, pattern));
  const isService =
    principal === undefined || (principal.kind === 'map' && [...principal.entries.keys()].every((key) => key === 'Service'));
  return isService && textsOf('Action', isAllowed) && textsOf('ManagedPolicyArns', (text) => basicPolicies.test(text));
}

/** A text, or the known end of one: the partition of an ARN may be left open. */
function endOf(value: Value): string | undefined {
  if (value.kind !== 'template') return scalarText(value);
  const end = value.parts.at(-1);
  return typeof end === 'string' ? end : undefined;
}
