import { scalarText } from '../../../core/value.ts';
import type { MapValue, Value } from '../../../core/value.ts';
import type { Thing } from './thing.ts';

/**
 * Attributes that only say what a thing is called: a name follows its construct or its file, and tells nothing of what the thing does. Names that
 * decide something (a bucket's, a parameter's, a function's) are content and not here.
 */
const labels: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws_security_group', ['name', 'name_prefix', 'description']],
  ['aws_iam_policy', ['name', 'name_prefix', 'description']],
  ['aws_iam_role', ['name', 'name_prefix', 'description']],
  ['aws_iam_role_policy', ['name', 'name_prefix']],
  ['aws_iam_user_policy', ['name', 'name_prefix']],
  ['aws_iam_group_policy', ['name', 'name_prefix']],
  ['aws_launch_template', ['name', 'name_prefix', 'description']],
  ['AWS::EC2::SecurityGroup', ['GroupName', 'GroupDescription']],
  ['AWS::EC2::SecurityGroupIngress', ['Description']],
  ['AWS::EC2::SecurityGroupEgress', ['Description']],
  ['AWS::EC2::LaunchTemplate', ['LaunchTemplateName']],
  ['AWS::IAM::ManagedPolicy', ['ManagedPolicyName', 'Description']],
  ['AWS::IAM::Policy', ['PolicyName']],
  ['AWS::IAM::Role', ['RoleName', 'Description']],
]);

/** Attributes that tell who a thing is, whether or not they are mere labels. */
const names = ['name', 'bucket', 'identifier', 'cluster_identifier', 'function_name', 'Name', 'BucketName', 'TrailName'];

const tagAttributes: ReadonlySet<string> = new Set(['tags', 'tags_all', 'Tags']);
const nameTags: ReadonlySet<string> = new Set(['Name', 'aws:cdk:path']);

/** The attributes without what only names the thing, its `Name` tag included. */
export function withoutLabels({ type, attributes }: Pick<Thing, 'type' | 'attributes'>): MapValue {
  const own = labels.get(type) ?? [];
  const kept = [...attributes.entries].filter(([name]) => !own.includes(name));
  return { ...attributes, entries: new Map(kept.map(([name, value]) => [name, tagAttributes.has(name) ? withoutNameTags(value) : value])) };
}

/** Tags of Terraform are a map, those of CloudFormation a list of `Key` and `Value`. */
function withoutNameTags(tags: Value): Value {
  if (tags.kind === 'map') return { ...tags, entries: new Map([...tags.entries].filter(([key]) => !nameTags.has(key))) };
  if (tags.kind !== 'list') return tags;
  const isName = (tag: Value): boolean => tag.kind === 'map' && nameTags.has(scalarText(tag.entries.get('Key')) ?? '');
  return { ...tags, items: tags.items.filter((tag) => !isName(tag)) };
}

/** What a thing is called, each with the attribute that says so. */
export function namesOf({ type, attributes }: Pick<Thing, 'type' | 'attributes'>): readonly string[] {
  return [...new Set([...(labels.get(type) ?? []), ...names])].flatMap((name) => {
    const text = scalarText(attributes.entries.get(name));
    return text === undefined || text === '' ? [] : [`${name}=${text}`];
  });
}
