import type { DataNode } from '../../../syntax/data-node.ts';
import { alphanumeric } from '../names.ts';
import { itemsOf, listedEntries, textOf } from '../nodes.ts';
import type { Written } from '../nodes.ts';
import { attribute, functionId, given, permission, ref, resource, sub } from '../service.ts';
import type { Made } from '../service.ts';
import { arnOf, nameInArn } from './event.ts';
import type { FunctionEvent } from './event.ts';

/** `s3: photos` makes the bucket, with what `provider.s3.photos` says of it; `existing: true` takes one that is there. */
export function bucket({ target, service, node, at }: FunctionEvent): Made {
  const isMapping = node.kind === 'mapping';
  const named = isMapping ? given(node, 'bucket') : node;
  const key = textOf(named) ?? '';
  const settings = given(service.provider, 's3', key);
  const name: Written = given(settings, 'name') ?? named;
  const from = {
    SourceArn: { 'Fn::Join': ['', ['arn:', ref('AWS::Partition'), ':s3:::', name ?? '']] },
    SourceAccount: ref('AWS::AccountId'),
  };
  const called = permission(target, `${alphanumeric(key)}S3`, 's3.amazonaws.com', from, at);
  if (textOf(given(node, 'existing')) === 'true') return { resources: [called] };
  const own = Object.fromEntries(
    listedEntries(settings)
      .filter((entry) => entry.key !== 'name')
      .map((entry) => [entry.key.charAt(0).toUpperCase() + entry.key.slice(1), entry.value]),
  );
  const Event: Written = given(node, 'event') ?? 's3:ObjectCreated:*';
  const NotificationConfiguration = { LambdaConfigurations: [{ Event, Function: attribute(functionId(target), 'Arn') }] };
  return {
    resources: [
      resource(`S3Bucket${alphanumeric(key)}`, 'AWS::S3::Bucket', { BucketName: name, NotificationConfiguration, ...own }, at),
      called,
    ],
  };
}

/** `sns: topic` makes the topic; an ARN is subscribed to. */
export function topic({ target, node, at }: FunctionEvent): Made {
  const isMapping = node.kind === 'mapping';
  const text = isMapping ? undefined : textOf(node);
  const arn = isMapping ? arnOf(node) : text?.startsWith('arn:') === true || node.tag !== undefined ? node : undefined;
  const name = textOf(given(node, 'topicName')) ?? (arn === undefined ? text : nameInArn(arn)) ?? '';
  const endpoint = { Endpoint: attribute(functionId(target), 'Arn'), Protocol: 'lambda' };
  const id = alphanumeric(name);
  const TopicArn: Written = arn ?? ref(`SNSTopic${id}`);
  const called = permission(target, `${id}SNS`, 'sns.amazonaws.com', { SourceArn: TopicArn }, at);
  const subscription = resource(`${target.id}SnsSubscription${id}`, 'AWS::SNS::Subscription', { ...endpoint, TopicArn }, at);
  if (arn !== undefined) return { resources: [subscription, called] };
  const properties = {
    TopicName: name,
    DisplayName: given(node, 'displayName'),
    KmsMasterKeyId: given(node, 'kmsMasterKeyId'),
  };
  return { resources: [resource(`SNSTopic${id}`, 'AWS::SNS::Topic', { ...properties, Subscription: [endpoint] }, at), called] };
}

export function queue({ target, node, at }: FunctionEvent): Made {
  const EventSourceArn = arnOf(node);
  const id = `${target.id}EventSourceMappingSQS${alphanumeric(nameInArn(EventSourceArn))}`;
  const Action = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];
  return {
    resources: [
      resource(id, 'AWS::Lambda::EventSourceMapping', { EventSourceArn, FunctionName: attribute(functionId(target), 'Arn') }, at),
    ],
    statements: [{ Effect: 'Allow', Action, Resource: [EventSourceArn] }],
  };
}

const streamActions: ReadonlyMap<string, readonly string[]> = new Map([
  ['dynamodb', ['dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:DescribeStream', 'dynamodb:ListStreams']],
  ['kinesis', ['kinesis:GetRecords', 'kinesis:GetShardIterator', 'kinesis:DescribeStream', 'kinesis:ListStreams']],
]);

export function stream({ target, node, at }: FunctionEvent): Made {
  const EventSourceArn = arnOf(node);
  const type = streamType(node, EventSourceArn);
  const id = `${target.id}EventSourceMapping${type.charAt(0).toUpperCase()}${type.slice(1)}${alphanumeric(streamName(EventSourceArn))}`;
  const Action = streamActions.get(type) ?? [...streamActions.values()].flat();
  const failed = given(node, 'destinations', 'onFailure');
  const destination = failed?.kind === 'mapping' ? (arnOf(failed) ?? failed) : failed;
  const sends: Written[] =
    destination === undefined
      ? []
      : [{ Effect: 'Allow', Action: ['sns:Publish', 'sqs:ListQueues', 'sqs:SendMessage'], Resource: [destination] }];
  return {
    resources: [
      resource(id, 'AWS::Lambda::EventSourceMapping', { EventSourceArn, FunctionName: attribute(functionId(target), 'Arn') }, at),
    ],
    statements: [{ Effect: 'Allow', Action, Resource: [EventSourceArn] }, ...sends],
  };
}

/** `table/foo/stream/2020` and `stream/foo` are of `foo`. */
function streamName(arn: DataNode | undefined): string {
  return (arn?.kind === 'string' && arn.tag === undefined ? arn.value.split('/')[1] : undefined) ?? nameInArn(arn);
}

function streamType(node: DataNode, arn: DataNode | undefined): string {
  const said = textOf(given(node, 'type'));
  return said ?? (textOf(arn) ?? '').split(':')[2] ?? '';
}

/** A schedule, a pattern of events: a rule that may call the function. A list of rates makes a rule for each. */
export function schedule({ target, node, at, count }: FunctionEvent): Made {
  const rate = node.kind === 'mapping' ? given(node, 'rate') : node;
  const rates = rate?.kind === 'sequence' ? itemsOf(rate) : [rate];
  return merged(rates.map((ScheduleExpression, index) => rule(target, `EventsRuleSchedule${count + index}`, { ScheduleExpression }, at)));
}

export function eventBridge({ target, service, node, at, index }: FunctionEvent): Made {
  const called = textOf(given(target.node, 'name')) ?? `${service.name}-${service.stage}-${target.name}`;
  const ruleId = `${alphanumeric(textOf(given(node, 'name')) ?? `${called}-rule-${index}`)}EventBridgeRule`;
  const Targets = [{ Arn: attribute(functionId(target), 'Arn'), Id: ruleId }];
  const properties = {
    EventPattern: given(node, 'pattern'),
    ScheduleExpression: given(node, 'schedule'),
    EventBusName: given(node, 'eventBus'),
  };
  const invoke = { FunctionName: attribute(functionId(target), 'Arn'), Action: 'lambda:InvokeFunction', Principal: 'events.amazonaws.com' };
  return {
    resources: [
      resource(ruleId, 'AWS::Events::Rule', { ...properties, Targets }, at),
      resource(
        `${target.id}EventBridgeLambdaPermission${index}`,
        'AWS::Lambda::Permission',
        { ...invoke, SourceArn: attribute(ruleId, 'Arn') },
        at,
      ),
    ],
  };
}

export function cloudwatchEvent({ target, node, at, count }: FunctionEvent): Made {
  return rule(target, `EventsRuleCloudWatchEvent${count}`, { EventPattern: given(node, 'event') }, at);
}

function rule(target: FunctionEvent['target'], id: string, properties: Readonly<Record<string, Written>>, at: FunctionEvent['at']): Made {
  const ruleId = `${target.id}${id}`;
  const Targets = [{ Arn: attribute(functionId(target), 'Arn'), Id: id }];
  return {
    resources: [
      resource(ruleId, 'AWS::Events::Rule', { ...properties, Targets }, at),
      permission(target, id, 'events.amazonaws.com', { SourceArn: attribute(ruleId, 'Arn') }, at),
    ],
  };
}

function merged(all: readonly Made[]): Made {
  return { resources: all.flatMap(({ resources }) => resources) };
}

export function cloudwatchLog({ target, node, at, count }: FunctionEvent): Made {
  const LogGroupName: Written = (node.kind === 'mapping' ? given(node, 'logGroup') : node) ?? '';
  const group = [
    'arn:',
    ref('AWS::Partition'),
    ':logs:',
    ref('AWS::Region'),
    ':',
    ref('AWS::AccountId'),
    ':log-group:',
    LogGroupName,
    ':*',
  ];
  const called = permission(
    target,
    'LogsSubscriptionFilterCloudWatchLog',
    'logs.amazonaws.com',
    { SourceArn: { 'Fn::Join': ['', group] } },
    at,
  );
  const properties = { LogGroupName, FilterPattern: given(node, 'filter'), DestinationArn: attribute(functionId(target), 'Arn') };
  const id = `${target.id}LogsSubscriptionFilterCloudWatchLog${count}`;
  return { resources: [resource(id, 'AWS::Logs::SubscriptionFilter', properties, at), called] };
}

export function iot({ target, node, at, count }: FunctionEvent): Made {
  const id = `${target.id}IotTopicRule${count}`;
  const Actions = [{ Lambda: { FunctionArn: attribute(functionId(target), 'Arn') } }];
  const SourceArn = sub(`arn:\${AWS::Partition}:iot:\${AWS::Region}:\${AWS::AccountId}:rule/\${${id}}`);
  return {
    resources: [
      resource(id, 'AWS::IoT::TopicRule', { TopicRulePayload: { Sql: given(node, 'sql'), Actions } }, at),
      permission(target, `IotTopicRule${count}`, 'iot.amazonaws.com', { SourceArn }, at),
    ],
  };
}

/** Who knows the ARN of the function can call it from a skill of theirs where no skill is named. */
export function alexaSkill({ target, node, at, count }: FunctionEvent): Made {
  const EventSourceToken = node.kind === 'mapping' ? given(node, 'appId') : textOf(node) === 'alexaSkill' ? undefined : node;
  return { resources: [permission(target, `AlexaSkill${count}`, 'alexa-appkit.amazon.com', { EventSourceToken }, at)] };
}
