import type { Resource } from '../../../core/resource.ts';
import type { Value } from '../../../core/value.ts';
import { unknownValue } from '../../value-operations.ts';
import type { FunctionEvent } from './function-event.ts';
import { given, made, originOfMade, referredTo, textAt, writtenText } from './made-resource.ts';
import { attributeOfMade, refToMade } from './plain.ts';
import type { Plain, PlainMap } from './plain.ts';
import { allow, serviceRole } from './role.ts';
import { addRoute, implicitHttpApi, implicitRestApi } from './translation.ts';

/** Sources that call a function, by the type of the event, and what is made for them. */
export const pushEvents: ReadonlyMap<string, (event: FunctionEvent) => readonly Resource[]> = new Map([
  [
    'AlexaSkill',
    (event: FunctionEvent) => [permission(event, 'alexa-appkit.amazon.com', { EventSourceToken: given(event.properties, 'SkillId') })],
  ],
  ['Api', restApi],
  ['CloudWatchEvent', rule],
  ['CloudWatchLogs', logs],
  ['Cognito', cognito],
  ['EventBridgeRule', rule],
  ['HttpApi', httpApi],
  ['IoTRule', iotRule],
  ['S3', (event: FunctionEvent) => [permission(event, 's3.amazonaws.com', { SourceAccount: account(event) })]],
  ['SNS', topic],
  ['Schedule', rule],
  ['ScheduleV2', schedule],
]);

function origin(event: FunctionEvent): ReturnType<typeof originOfMade> {
  return originOfMade(event.parent);
}

function functionArn(event: FunctionEvent): Value {
  return attributeOfMade(event.parent.address, 'Arn', origin(event));
}

function account(event: FunctionEvent): Value {
  return unknownValue('data-source', 'AWS::AccountId', origin(event));
}

function permission(event: FunctionEvent, Principal: string, source: PlainMap, address = `${event.address}Permission`): Resource {
  const FunctionName = refToMade(event.parent.address, origin(event));
  return made(event.parent, address, 'AWS::Lambda::Permission', { Action: 'lambda:InvokeFunction', FunctionName, Principal, ...source });
}

/** `Schedule` and `EventBridgeRule`: a rule that may call the function, and the queue for what it could not deliver. */
function rule(event: FunctionEvent): readonly Resource[] {
  const { parent, address, properties } = event;
  const SourceArn = attributeOfMade(address, 'Arn', origin(event));
  const made_ = made(parent, address, 'AWS::Events::Rule', {
    ScheduleExpression: given(properties, 'Schedule'),
    EventBusName: given(properties, 'EventBusName'),
    EventPattern: given(properties, 'Pattern'),
    Name: given(properties, 'RuleName') ?? given(properties, 'Name'),
    Description: given(properties, 'Description'),
    State: given(properties, 'State'),
    Targets: [{ Arn: functionArn(event), Input: given(properties, 'Input') }],
  });
  return [made_, ...deadLetters(event, SourceArn), permission(event, 'events.amazonaws.com', { SourceArn })];
}

/** A queue of type SQS that is not named is made, with a policy that lets the rule send to it. */
function deadLetters(event: FunctionEvent, source: Value): readonly Resource[] {
  const { parent, address, properties } = event;
  const config = given(properties, 'DeadLetterConfig');
  if (textAt(config, 'Type') === undefined) return [];
  const queue = textAt(config, 'QueueLogicalId') ?? `${address}Queue`;
  const statement = {
    Effect: 'Allow',
    Principal: { Service: 'events.amazonaws.com' },
    Action: 'sqs:SendMessage',
    Resource: attributeOfMade(queue, 'Arn', origin(event)),
    Condition: { ArnEquals: { 'aws:SourceArn': source } },
  };
  return [
    made(parent, queue, 'AWS::SQS::Queue', {}),
    made(parent, `${address}QueuePolicy`, 'AWS::SQS::QueuePolicy', {
      PolicyDocument: { Version: '2012-10-17', Statement: [statement] },
      Queues: [refToMade(queue, origin(event))],
    }),
  ];
}

/** `ScheduleV2`: a schedule with a role of its own. */
function schedule(event: FunctionEvent): readonly Resource[] {
  const { parent, address, properties } = event;
  const own = given(properties, 'RoleArn');
  const role = `${address}Role`;
  const RoleArn = own ?? attributeOfMade(role, 'Arn', origin(event));
  const policy = allow(`${address}LambdaPolicy`, 'lambda:InvokeFunction', functionArn(event));
  const queue =
    textAt(properties, 'DeadLetterConfig', 'Type') === undefined
      ? undefined
      : (textAt(properties, 'DeadLetterConfig', 'QueueLogicalId') ?? `${address}Queue`);
  const letters =
    given(properties, 'DeadLetterConfig', 'Arn') ?? (queue === undefined ? undefined : attributeOfMade(queue, 'Arn', origin(event)));
  const policies = letters === undefined ? [policy] : [policy, allow(`${address}SQSPolicy`, 'sqs:SendMessage', letters)];
  return [
    made(parent, address, 'AWS::Scheduler::Schedule', {
      ScheduleExpression: given(properties, 'ScheduleExpression'),
      State: given(properties, 'State'),
      Target: { Arn: functionArn(event), RoleArn, Input: given(properties, 'Input') },
    }),
    ...(queue === undefined ? [] : [made(parent, queue, 'AWS::SQS::Queue', {})]),
    ...(own === undefined
      ? [serviceRole(parent, role, 'scheduler.amazonaws.com', policies, given(properties, 'PermissionsBoundary'))]
      : []),
  ];
}

function logs(event: FunctionEvent): readonly Resource[] {
  const LogGroupName = given(event.properties, 'LogGroupName');
  return [
    permission(event, 'logs.amazonaws.com', { SourceArn: sourceArn(event, ['logs', 'log-group:', LogGroupName, ':*']) }),
    made(event.parent, event.address, 'AWS::Logs::SubscriptionFilter', {
      LogGroupName,
      FilterPattern: given(event.properties, 'FilterPattern'),
      DestinationArn: functionArn(event),
    }),
  ];
}

function cognito(event: FunctionEvent): readonly Resource[] {
  const pool = referredTo(given(event.properties, 'UserPool'));
  const SourceArn = pool === undefined ? undefined : attributeOfMade(pool, 'Arn', origin(event));
  return [permission(event, 'cognito-idp.amazonaws.com', { SourceArn }, `${event.parent.address}CognitoPermission`)];
}

function iotRule(event: FunctionEvent): readonly Resource[] {
  const source = { SourceArn: sourceArn(event, ['iot', 'rule/', refToMade(event.address, origin(event))]), SourceAccount: account(event) };
  return [
    permission(event, 'iot.amazonaws.com', source),
    made(event.parent, event.address, 'AWS::IoT::TopicRule', {
      TopicRulePayload: {
        Sql: given(event.properties, 'Sql'),
        RuleDisabled: false,
        Actions: [{ Lambda: { FunctionArn: functionArn(event) } }],
        AwsIotSqlVersion: given(event.properties, 'AwsIotSqlVersion'),
      },
    }),
  ];
}

/** To the function, or by way of a queue whose policy lets the topic send to it. */
function topic(event: FunctionEvent): readonly Resource[] {
  const { parent, address, properties } = event;
  const TopicArn = given(properties, 'Topic');
  const byQueue = given(properties, 'SqsSubscription');
  const subscription = (Protocol: string, Endpoint: Plain) =>
    made(parent, address, 'AWS::SNS::Subscription', {
      Protocol,
      Endpoint,
      TopicArn,
      FilterPolicy: given(properties, 'FilterPolicy'),
      Region: given(properties, 'Region'),
    });
  if (byQueue === undefined || (byQueue.kind === 'bool' && !byQueue.value)) {
    return [permission(event, 'sns.amazonaws.com', { SourceArn: TopicArn }), subscription('lambda', functionArn(event))];
  }
  const own = `${address}Queue`;
  const arn = given(byQueue, 'QueueArn') ?? attributeOfMade(own, 'Arn', origin(event));
  const url = given(byQueue, 'QueueUrl') ?? refToMade(own, origin(event));
  const statement = {
    Effect: 'Allow',
    Principal: '*',
    Action: 'sqs:SendMessage',
    Resource: arn,
    Condition: { ArnEquals: { 'aws:SourceArn': TopicArn } },
  };
  return [
    ...(byQueue.kind === 'bool' ? [made(parent, own, 'AWS::SQS::Queue', {})] : []),
    made(parent, textAt(byQueue, 'QueuePolicyLogicalId') ?? `${address}QueuePolicy`, 'AWS::SQS::QueuePolicy', {
      PolicyDocument: { Version: '2012-10-17', Statement: [statement] },
      Queues: [url],
    }),
    subscription('sqs', arn),
    made(parent, `${address}EventSourceMapping`, 'AWS::Lambda::EventSourceMapping', {
      FunctionName: refToMade(parent.address, origin(event)),
      EventSourceArn: arn,
    }),
  ];
}

/** A route of a REST API: the one that is named, or the one that every template has. */
function restApi(event: FunctionEvent): readonly Resource[] {
  const { properties, parent, translation } = event;
  const named = given(properties, 'RestApiId');
  const api = named === undefined ? implicitRestApi : referredTo(named);
  const [path, method] = [given(properties, 'Path'), given(properties, 'Method')];
  if (api !== undefined) addRoute(translation, api, { parent, path, method, auth: given(properties, 'Auth') });
  const stage = api === undefined ? undefined : translation.written.get(api)?.attributes.entries.get('StageName');
  const suffix = named === undefined ? 'Prod' : api === undefined ? 'AllStages' : (writtenText(stage) ?? 'Stage');
  const id = named ?? refToMade(implicitRestApi, origin(event));
  return [permission(event, 'apigateway.amazonaws.com', { SourceArn: routeArn(event, id) }, `${event.address}Permission${suffix}`)];
}

function httpApi(event: FunctionEvent): readonly Resource[] {
  const { properties, parent, translation } = event;
  const named = given(properties, 'ApiId');
  const api = named === undefined ? implicitHttpApi : referredTo(named);
  const [path, method] = [given(properties, 'Path'), given(properties, 'Method')];
  if (api !== undefined) addRoute(translation, api, { parent, path, method, auth: given(properties, 'Auth') });
  const id = named ?? refToMade(implicitHttpApi, origin(event));
  return [permission(event, 'apigateway.amazonaws.com', { SourceArn: routeArn(event, id) })];
}

function routeArn(event: FunctionEvent, api: Value): Value {
  const method = textAt(event.properties, 'Method')?.toUpperCase();
  const path =
    textAt(event.properties, 'Path')
      ?.replace(/^(.+)\/$/, '$1')
      .replaceAll(/\{[^}]*(?:\}|$)/g, '*') ?? '';
  return sourceArn(event, [
    'execute-api',
    api,
    `/*/${method === 'ANY' || method === undefined || method === 'X-AMAZON-APIGATEWAY-ANY-METHOD' ? '*' : method}${path === '$default' ? '' : path}`,
  ]);
}

/** `arn:partition:service:region:account:…` over texts and values; a value with parts of its own hands them on. */
function sourceArn(event: FunctionEvent, [service, ...rest]: readonly [string, ...(Value | string | undefined)[]]): Value {
  const pseudo = (name: string) => unknownValue('data-source', `AWS::${name}`, origin(event));
  const parts = rest.flatMap((part) => {
    if (part === undefined || typeof part === 'string') return part ?? [];
    if (part.kind === 'template') return part.parts;
    return part.kind === 'string'
      ? part.value
      : part.kind === 'unknown'
        ? part
        : unknownValue('unsupported-expression', 'a part of the source', origin(event));
  });
  const whole = ['arn:', pseudo('Partition'), `:${service}:`, pseudo('Region'), ':', pseudo('AccountId'), ':', ...parts];
  return { kind: 'template', parts: whole, origin: origin(event) };
}
