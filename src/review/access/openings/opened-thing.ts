import { addressAsWritten, asWritten } from '../../../core/as-written.ts';
import type { Resource } from '../../../core/resource.ts';
import type { Value } from '../../../core/value.ts';
import { symbolicText } from '../../../model/binding.ts';
import { attribute, firstAttribute } from '../../../model/fact.ts';
import type { ResourcePolicy } from '../../../model/iam/resource-policy/resource-policy.ts';
import type { AwsModel } from '../../../model/kinds.ts';
import { targetOf } from '../../../model/target.ts';

const nameAttributes = [
  'bucket',
  'BucketName',
  'name',
  'Name',
  'function_name',
  'FunctionName',
  'QueueName',
  'TopicName',
  'RepositoryName',
  'TableName',
  'DomainName',
  'domain_name',
  'layer_name',
];

/** Attributes of a resource that is a permission itself, which name what it opens. */
const permissionTargets = ['function_name', 'FunctionName', 'layer_name', 'LayerVersionArn', 'key_id', 'event_bus_name', 'EventBusName'];

/** `bucket uploads`: what a policy opens, by its name, or by its address where the code does not determine that. */
export function openedThing({ opens, target, resource }: ResourcePolicy, model: AwsModel): string {
  const value = target ?? firstAttribute(resource.attributes, permissionTargets);
  return `${opens.noun} ${value === undefined ? ownName(resource) : nameOf(value, resource, model)}`;
}

function nameOf(value: Value, { root, address }: Resource, model: AwsModel): string {
  const one = value.kind === 'list' ? (value.items[0] ?? value) : value;
  const text = targetOf(one, root, model, nameAttributes)?.text ?? addressAsWritten(address);
  const name = /^arn:[^:]*:[^:]*:[^:]*:[^:]*:(?:[\w-]+[:/])?(.+)$/u.exec(text)?.[1] ?? text;
  const expression = /^\$\{([^{}]*)\}$/u.exec(name)?.[1];
  return expression === undefined ? asWritten(name) : expression.replace(/\.(?:arn|id|url|bucket|name|Arn)$/u, '');
}

function ownName(resource: Resource): string {
  const [name] = nameAttributes.flatMap((key) => attribute(resource.attributes, key) ?? []);
  return name?.kind === 'string'
    ? asWritten(name.value)
    : ((name === undefined ? undefined : symbolicName(name)) ?? addressAsWritten(resource.address));
}

/** A name with holes is told as it is written, when anything of it is known. */
function symbolicName(value: Value): string | undefined {
  return value.kind === 'template' ? symbolicText(value) : undefined;
}
