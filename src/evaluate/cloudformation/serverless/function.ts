import type { Resource } from '../../../core/resource.ts';
import type { UnknownValue, Value } from '../../../core/value.ts';
import { mapOptions } from '../../choices.ts';
import { eventsOf } from './function-events.ts';
import { destinationsOf } from './event-destinations.ts';
import { become, given, made, originOfMade, tagsOf, textAt, writtenText } from './made-resource.ts';
import { attributeOfMade, refToMade } from './plain.ts';
import type { PlainMap } from './plain.ts';
import { roleOf } from './role.ts';
import type { Translation } from './translation.ts';

/** Properties that a Lambda function does not have. */
const ownProperties = [
  'AssumeRolePolicyDocument',
  'AutoPublishAlias',
  'AutoPublishAliasAllProperties',
  'AutoPublishCodeSha256',
  'CodeUri',
  'DeadLetterQueue',
  'DeploymentPreference',
  'EventInvokeConfig',
  'Events',
  'FunctionUrlConfig',
  'ImageUri',
  'InlineCode',
  'PermissionsBoundary',
  'Policies',
  'PropagateTags',
  'ProvisionedConcurrencyConfig',
  'RolePath',
  'SourceKMSKeyArn',
  'Tags',
  'Tracing',
  'VersionDeletionPolicy',
];

/** `AWS::Serverless::Function`: the function, its role unless it has one, and what its events, URL and alias bring along. */
export function translateFunction(parent: Resource, translation: Translation): readonly Resource[] {
  const { scope } = translation;
  const properties = parent.attributes;
  const events = eventsOf(parent, translation);
  const destinations = destinationsOf(parent);
  const roleAddress = `${parent.address}Role`;
  const own = given(properties, 'Role');
  const role = roleValue(properties.entries.get('Role'), attributeOfMade(roleAddress, 'Arn', originOfMade(parent)));
  const target = textAt(properties, 'DeadLetterQueue', 'Type')?.toLowerCase() === 'sns' ? 'sns:Publish' : 'sqs:SendMessage';
  const deadLetters = given(properties, 'DeadLetterQueue', 'TargetArn');
  const inline = [
    ...(deadLetters === undefined ? [] : [deadLetterPolicy(target, deadLetters)]),
    ...destinations.policies,
    ...events.policies,
  ];
  const needsRole = own === undefined || role.maybe !== undefined;
  const managed = [...featurePolicies(properties), ...events.managed.filter((name, index, all) => all.indexOf(name) === index)];
  return [
    become(parent, 'AWS::Lambda::Function', ownProperties, { ...lambdaProperties(properties), Role: role.value }),
    ...(needsRole ? [roleOf({ parent, scope, service: 'lambda.amazonaws.com', managed, inline, maybe: role.maybe })] : []),
    ...aliasOf(parent),
    ...urlOf(parent),
    ...destinations.resources,
    ...events.resources,
  ];
}

function deadLetterPolicy(Action: string, Resource: Value): PlainMap {
  const statement = { Action, Resource, Effect: 'Allow' };
  return { PolicyName: 'DeadLetterQueuePolicy', PolicyDocument: { Version: '2012-10-17', Statement: [statement] } };
}

/** The role that is given; where a branch of it is `AWS::NoValue`, SAM makes one in that case. */
function roleValue(own: Value | undefined, ours: Value): { readonly value: Value; readonly maybe?: UnknownValue } {
  if (own === undefined || own.kind === 'null') return { value: ours };
  if (own.kind !== 'choice' || !own.options.some((option) => option.kind === 'null')) return { value: own };
  return { value: mapOptions(own, (option) => (option.kind === 'null' ? ours : option)) ?? own, maybe: own.condition };
}

function lambdaProperties(properties: Value): PlainMap {
  const deadLetters = given(properties, 'DeadLetterQueue', 'TargetArn');
  return {
    Code: codeOf(properties),
    Tags: tagsOf(properties),
    TracingConfig: isTraced(properties) ? { Mode: given(properties, 'Tracing') } : undefined,
    DeadLetterConfig: deadLetters === undefined ? undefined : { TargetArn: deadLetters },
  };
}

function isTraced(properties: Value): boolean {
  return given(properties, 'Tracing') !== undefined && textAt(properties, 'Tracing') !== 'Disabled';
}

/** Code in the template stays what it is; where code lies otherwise is decided when it is packed. */
function codeOf(properties: Value): PlainMap {
  const uri = given(properties, 'CodeUri');
  const parts = uri?.kind === 'string' ? /^s3:\/\/([^/]+)\/(.+)$/.exec(uri.value) : null;
  return {
    ZipFile: given(properties, 'InlineCode'),
    ImageUri: given(properties, 'ImageUri'),
    S3Bucket: parts?.[1] ?? given(uri, 'Bucket'),
    S3Key: parts?.[2] ?? given(uri, 'Key'),
  };
}

/** Managed policies that the features of a function need. */
function featurePolicies(properties: Value): readonly string[] {
  const basic =
    given(properties, 'DurableConfig') === undefined ? 'AWSLambdaBasicExecutionRole' : 'AWSLambdaBasicDurableExecutionRolePolicy';
  return [
    `service-role/${basic}`,
    ...(isTraced(properties) ? ['AWSXrayWriteOnlyAccess'] : []),
    ...(given(properties, 'VpcConfig') === undefined ? [] : ['service-role/AWSLambdaVPCAccessExecutionRole']),
  ];
}

/** A version and the alias that points to it. */
function aliasOf(parent: Resource): readonly Resource[] {
  const alias = given(parent.attributes, 'AutoPublishAlias');
  if (alias === undefined) return [];
  const origin = originOfMade(parent);
  const version = `${parent.address}Version`;
  const FunctionName = refToMade(parent.address, origin);
  const name = alias.kind === 'string' ? alias.value : '';
  return [
    made(parent, version, 'AWS::Lambda::Version', { FunctionName }),
    made(parent, `${parent.address}Alias${name.replaceAll(/[^A-Za-z0-9]/g, '')}`, 'AWS::Lambda::Alias', {
      Name: alias,
      FunctionName,
      FunctionVersion: attributeOfMade(version, 'Version', origin),
      ProvisionedConcurrencyConfig: given(parent.attributes, 'ProvisionedConcurrencyConfig'),
    }),
  ];
}

/** The URL; without authorization anyone may call it, which two permissions say. */
function urlOf(parent: Resource): readonly Resource[] {
  const config = given(parent.attributes, 'FunctionUrlConfig');
  if (config === undefined) return [];
  const TargetFunctionArn = refToMade(parent.address, originOfMade(parent));
  const AuthType = given(config, 'AuthType');
  const url = made(parent, `${parent.address}Url`, 'AWS::Lambda::Url', {
    TargetFunctionArn,
    AuthType,
    Cors: given(config, 'Cors'),
    InvokeMode: given(config, 'InvokeMode'),
  });
  const isOpen = AuthType?.kind === 'string' ? AuthType.value === 'NONE' : false;
  if (!isOpen || writtenText(AuthType) === undefined) return [url];
  const anyone = { FunctionName: TargetFunctionArn, Principal: '*' };
  return [
    url,
    made(parent, `${parent.address}UrlPublicPermissions`, 'AWS::Lambda::Permission', {
      ...anyone,
      Action: 'lambda:InvokeFunctionUrl',
      FunctionUrlAuthType: AuthType,
    }),
    made(parent, `${parent.address}URLInvokeAllowPublicAccess`, 'AWS::Lambda::Permission', {
      ...anyone,
      Action: 'lambda:InvokeFunction',
      InvokedViaFunctionUrl: true,
    }),
  ];
}
