import type { Location } from '../../core/location.ts';
import type { DataNode, MappingEntry } from '../../syntax/data-node.ts';
import { entryOf } from '../../syntax/data-node.ts';
import { isTrue, textOf } from './nodes.ts';
import type { Written, WrittenMap } from './nodes.ts';
import { attribute, functionId, given, isHole, keyPlace, permission, resource, within } from './service.ts';
import type { Service, ServiceFunction } from './service.ts';

/** The function itself, its log group, its URL and its alias. */
export function functionResources(target: ServiceFunction, role: Written, service: Service): readonly MappingEntry[] {
  return [lambda(target, role, service), ...logGroup(target, service), ...urlOf(target)];
}

function lambda(target: ServiceFunction, role: Written, service: Service): MappingEntry {
  const { node, at } = target;
  const { provider } = service;
  const either = (name: string): DataNode | undefined => given(node, name) ?? given(provider, name);
  const architecture = either('architecture');
  return resource(
    functionId(target),
    'AWS::Lambda::Function',
    {
      FunctionName: given(node, 'name') ?? `${service.name}-${service.stage}-${target.name}`,
      Handler: given(node, 'handler'),
      ...codeOf(node, either('runtime')),
      MemorySize: either('memorySize') ?? 1024,
      Timeout: either('timeout') ?? 6,
      Role: role,
      Environment: environmentOf(node, provider, at),
      KmsKeyArn: either('kmsKeyArn'),
      VpcConfig: vpcOf(node, provider),
      TracingConfig: tracingOf(given(node, 'tracing') ?? given(provider, 'tracing', 'lambda')),
      DeadLetterConfig: given(node, 'onError') === undefined ? undefined : { TargetArn: given(node, 'onError') },
      Layers: either('layers'),
      ReservedConcurrentExecutions: given(node, 'reservedConcurrency'),
      Architectures: architecture === undefined ? undefined : [architecture],
      Tags: tagsOf(node, provider),
    },
    at,
    { Condition: given(node, 'condition') },
  );
}

function codeOf(node: DataNode, Runtime: Written): WrittenMap {
  const image = given(node, 'image');
  if (image === undefined) return { Runtime };
  return { Code: { ImageUri: image.kind === 'mapping' ? given(image, 'uri') : image }, PackageType: 'Image' };
}

function tracingOf(tracing: DataNode | undefined): Written {
  if (tracing === undefined || !isTrue(tracing)) return undefined;
  return { Mode: tracing.kind === 'bool' ? 'Active' : tracing };
}

function tagsOf(node: DataNode, provider: DataNode | undefined): Written {
  const tags = [given(provider, 'tags'), given(node, 'tags')].flatMap((one) => (one?.kind === 'mapping' ? one.entries : []));
  return tags.length === 0
    ? undefined
    : [...new Map(tags.map((entry) => [entry.key, entry])).values()].map(({ key, value }) => ({ Key: key, Value: value }));
}

/** The variables of all functions with those of this one over them. */
function environmentOf(node: DataNode, provider: DataNode | undefined, at: Location): Written {
  const [shared, own] = [given(provider, 'environment'), given(node, 'environment')];
  if (shared === undefined || own === undefined)
    return shared === undefined && own === undefined ? undefined : { Variables: own ?? shared };
  const entries = new Map([shared, own].flatMap((one) => (one.kind === 'mapping' ? one.entries : [])).map((entry) => [entry.key, entry]));
  const isWhole = shared.kind === 'mapping' && own.kind === 'mapping';
  const lost = { reason: 'parse-error', message: 'some variables are not known' } as const;
  const Variables: DataNode = { kind: 'mapping', entries: [...entries.values()], ...at, ...(isWhole ? {} : { incomplete: lost }) };
  return { Variables };
}

function vpcOf(node: DataNode, provider: DataNode | undefined): Written {
  const own = within(node, 'vpc');
  if (own?.kind === 'null' || (own?.kind === 'bool' && !own.value)) return undefined;
  const shared = given(provider, 'vpc');
  if (own !== undefined && own.kind !== 'mapping') return own;
  const SecurityGroupIds = given(own, 'securityGroupIds') ?? given(shared, 'securityGroupIds');
  const SubnetIds = given(own, 'subnetIds') ?? given(shared, 'subnetIds');
  return SecurityGroupIds === undefined && SubnetIds === undefined ? undefined : { SecurityGroupIds, SubnetIds };
}

function logGroup({ node, id, name, at }: ServiceFunction, { provider, ...service }: Service): readonly MappingEntry[] {
  if (isTrue(given(node, 'disableLogs'))) return [];
  const called = textOf(given(node, 'name')) ?? `${service.name}-${service.stage}-${name}`;
  return [
    resource(
      `${id}LogGroup`,
      'AWS::Logs::LogGroup',
      {
        LogGroupName: `/aws/lambda/${called}`,
        RetentionInDays: given(node, 'logRetentionInDays') ?? given(provider, 'logRetentionInDays'),
        DataProtectionPolicy: given(node, 'logDataProtectionPolicy') ?? given(provider, 'logDataProtectionPolicy'),
      },
      at,
    ),
  ];
}

/** `url: true` may be called by anyone; with `authorizer: aws_iam` by whom IAM lets. */
function urlOf(target: ServiceFunction): readonly MappingEntry[] {
  const { node, id } = target;
  const entry = entryOf(node, 'url');
  if (entry === undefined || !isTrue(entry.value) || textOf(entry.value) === 'false') return [];
  const at = keyPlace(entry, node.path ?? target.at.path);
  const authorizer = isHole(entry.value) ? entry.value : given(entry.value, 'authorizer');
  const isKnown = authorizer === undefined || textOf(authorizer) === 'aws_iam' || textOf(authorizer) === 'none';
  const AuthType: Written = textOf(authorizer) === 'aws_iam' ? 'AWS_IAM' : isKnown ? 'NONE' : authorizer;
  const cors = given(entry.value, 'cors');
  const url = resource(
    `${id}LambdaFunctionUrl`,
    'AWS::Lambda::Url',
    { TargetFunctionArn: attribute(functionId(target), 'Arn'), AuthType, Cors: corsOf(cors), InvokeMode: given(entry.value, 'invokeMode') },
    at,
  );
  if (AuthType !== 'NONE') return [url];
  const anyone = permission(target, 'FnUrl', '*', { Action: 'lambda:InvokeFunctionUrl', FunctionUrlAuthType: 'NONE' }, at);
  return [url, anyone];
}

function corsOf(cors: DataNode | undefined): Written {
  if (cors === undefined || textOf(cors) === 'false') return undefined;
  if (cors.kind !== 'mapping') return { AllowOrigins: ['*'], AllowMethods: ['*'] };
  const listed = (name: string): Written => {
    const value = given(cors, name);
    return value === undefined || value.kind === 'sequence' ? value : [value];
  };
  return {
    AllowCredentials: given(cors, 'allowCredentials'),
    AllowHeaders: listed('allowedHeaders'),
    AllowMethods: listed('allowedMethods'),
    AllowOrigins: listed('allowedOrigins') ?? ['*'],
    MaxAge: given(cors, 'maxAge'),
  } satisfies WrittenMap;
}
