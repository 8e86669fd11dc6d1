import type { Resource } from '../../../core/resource.ts';
import type { Value } from '../../../core/value.ts';
import { given, made, originOfMade, textAt } from './made-resource.ts';
import { attributeOfMade, refToMade } from './plain.ts';
import type { Plain, PlainMap } from './plain.ts';
import { allow } from './role.ts';

/** What a role needs to send to a destination, by its type. */
const sends: ReadonlyMap<string, (name: string, target: Value) => PlainMap> = new Map([
  ['SQS', (name: string, target: Value) => allow(`${name}SQSPolicy`, 'sqs:SendMessage', target)],
  ['SNS', (name: string, target: Value) => allow(`${name}SNSPolicy`, 'sns:publish', target)],
  ['EventBridge', (name: string, target: Value) => allow(`${name}EventBridgePolicy`, 'events:PutEvents', target)],
  ['Lambda', (name: string, target: Value) => allow(`${name}LambdaPolicy`, 'lambda:InvokeFunction', target)],
]);

export function sendingPolicy(type: string | undefined, name: string, target: Value | undefined): readonly PlainMap[] {
  const policy = sends.get(type ?? '');
  return policy === undefined || target === undefined ? [] : [policy(name, target)];
}

interface Destinations {
  readonly resources: readonly Resource[];
  readonly policies: readonly PlainMap[];
}

/** `EventInvokeConfig`: where results go; a queue or topic that is not named is made. */
export function destinationsOf(parent: Resource): Destinations {
  const config = given(parent.attributes, 'EventInvokeConfig');
  if (config === undefined) return { resources: [], policies: [] };
  const address = `${parent.address}EventInvokeConfig`;
  const resources: Resource[] = [];
  const policies: PlainMap[] = [];
  const destinations: Record<string, Plain> = {};
  for (const outcome of ['OnSuccess', 'OnFailure']) {
    const destination = given(config, 'DestinationConfig', outcome);
    if (destination === undefined) continue;
    const type = textAt(destination, 'Type');
    const queue = `${address}${outcome}${type === 'SNS' ? 'Topic' : 'Queue'}`;
    const named = given(destination, 'Destination');
    if (named === undefined) resources.push(made(parent, queue, type === 'SNS' ? 'AWS::SNS::Topic' : 'AWS::SQS::Queue', {}));
    const target = named ?? (type === 'SNS' ? refToMade(queue, originOfMade(parent)) : attributeOfMade(queue, 'Arn', originOfMade(parent)));
    destinations[outcome] = { Destination: target };
    policies.push(...sendingPolicy(type, `${address}${outcome}`, target));
  }
  const invoke = made(parent, address, 'AWS::Lambda::EventInvokeConfig', {
    FunctionName: refToMade(parent.address, originOfMade(parent)),
    DestinationConfig: destinations,
    MaximumEventAgeInSeconds: given(config, 'MaximumEventAgeInSeconds'),
    MaximumRetryAttempts: given(config, 'MaximumRetryAttempts'),
  });
  return { resources: [...resources, invoke], policies };
}
