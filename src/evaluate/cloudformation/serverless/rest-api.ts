import type { Resource } from '../../../core/resource.ts';
import { possibleValues } from '../../../core/value.ts';
import type { Value } from '../../../core/value.ts';
import { definitionOf } from './api-body.ts';
import { resourcePolicyOf } from './api-resource-policy.ts';
import { become, entriesAt, given, made, originOfMade, textAt, writtenText } from './made-resource.ts';
import { attributeOfMade, refToMade } from './plain.ts';
import type { PlainMap } from './plain.ts';
import { regionalArn } from './plain.ts';
import type { Translation } from './translation.ts';

const stageProperties = [
  'AccessLogSetting',
  'CacheClusterEnabled',
  'CacheClusterSize',
  'CanarySetting',
  'MethodSettings',
  'StageName',
  'TracingEnabled',
  'Variables',
];
const ownProperties = [
  ...stageProperties,
  'AlwaysDeploy',
  'Auth',
  'Cors',
  'DefinitionBody',
  'DefinitionUri',
  'Domain',
  'EndpointConfiguration',
  'GatewayResponses',
  'MergeDefinitions',
  'Models',
  'OpenApiVersion',
  'PropagateTags',
];

/** `AWS::Serverless::Api`: the API with its routes, a deployment, a stage, and what authorizers, plans and domains bring along. */
export function translateRestApi(parent: Resource, translation: Translation): readonly Resource[] {
  const properties = parent.attributes;
  const origin = originOfMade(parent);
  const RestApiId = refToMade(parent.address, origin);
  const deployment = `${parent.address}Deployment`;
  const stage: PlainMap = Object.fromEntries(stageProperties.map((name) => [name, given(properties, name)]));
  return [
    become(parent, 'AWS::ApiGateway::RestApi', ownProperties, {
      Body: definitionOf(parent, translation),
      BodyS3Location: given(properties, 'DefinitionUri'),
      EndpointConfiguration: endpointsOf(given(properties, 'EndpointConfiguration')),
      Policy: resourcePolicyOf(parent, translation.routes.get(parent.address) ?? []),
    }),
    made(parent, deployment, 'AWS::ApiGateway::Deployment', { RestApiId }),
    made(parent, stageAddress(parent), 'AWS::ApiGateway::Stage', { ...stage, RestApiId, DeploymentId: refToMade(deployment, origin) }),
    ...authorizerPermissions(parent),
    ...usagePlan(parent),
    ...domainOf(parent),
  ];
}

/** `REGIONAL`, or `{ Type, VPCEndpointIds }`. */
function endpointsOf(configuration: Value | undefined): PlainMap | undefined {
  if (configuration === undefined) return undefined;
  const isMap = possibleValues(configuration).some(({ kind }) => kind === 'map');
  if (!isMap) return { Types: [configuration] };
  return { Types: [given(configuration, 'Type')], VpcEndpointIds: given(configuration, 'VPCEndpointIds') };
}

/** The name of the stage is a part of the logical id only where it is written out in letters and digits. */
function stageAddress(parent: Resource): string {
  const name = writtenText(given(parent.attributes, 'StageName')) ?? '';
  return /^[A-Za-z0-9]+$/.test(name) ? `${parent.address}${name}Stage` : `${parent.address}Stage`;
}

/** Authorizers that are functions may be called by the API. */
export function authorizerPermissions(parent: Resource): readonly Resource[] {
  const { entries } = entriesAt(given(parent.attributes, 'Auth'), 'Authorizers');
  return entries.flatMap(([name, authorizer]) => {
    const FunctionName = given(authorizer, 'FunctionArn');
    if (FunctionName === undefined || isFalse(given(authorizer, 'EnableFunctionDefaultPermissions'))) return [];
    const SourceArn = regionalArn('execute-api', `${parent.address}/authorizers/*`, originOfMade(parent));
    const permission = { Action: 'lambda:InvokeFunction', FunctionName, Principal: 'apigateway.amazonaws.com', SourceArn };
    return [made(parent, `${parent.address}${name}AuthorizerPermission`, 'AWS::Lambda::Permission', permission)];
  });
}

function isFalse(value: Value | undefined): boolean {
  return value?.kind === 'bool' && !value.value;
}

function usagePlan(parent: Resource): readonly Resource[] {
  const kind = textAt(parent.attributes, 'Auth', 'UsagePlan', 'CreateUsagePlan');
  if (kind !== 'PER_API' && kind !== 'SHARED') return [];
  const prefix = kind === 'SHARED' ? 'Serverless' : parent.address;
  const origin = originOfMade(parent);
  return [
    made(parent, `${prefix}UsagePlan`, 'AWS::ApiGateway::UsagePlan', { ApiStages: [{ ApiId: refToMade(parent.address, origin) }] }),
    made(parent, `${prefix}ApiKey`, 'AWS::ApiGateway::ApiKey', { Enabled: true }),
    made(parent, `${prefix}UsagePlanKey`, 'AWS::ApiGateway::UsagePlanKey', {
      KeyId: refToMade(`${prefix}ApiKey`, origin),
      KeyType: 'API_KEY',
      UsagePlanId: refToMade(`${prefix}UsagePlan`, origin),
    }),
  ];
}

function domainOf(parent: Resource): readonly Resource[] {
  const domain = given(parent.attributes, 'Domain');
  const DomainName = given(domain, 'DomainName');
  if (domain === undefined || DomainName === undefined) return [];
  const address = `${parent.address}DomainName`;
  return [
    made(parent, address, 'AWS::ApiGateway::DomainName', {
      DomainName,
      RegionalCertificateArn: given(domain, 'CertificateArn'),
      SecurityPolicy: given(domain, 'SecurityPolicy'),
      MutualTlsAuthentication: given(domain, 'MutualTlsAuthentication'),
    }),
    made(parent, `${parent.address}BasePathMapping`, 'AWS::ApiGateway::BasePathMapping', {
      DomainName: attributeOfMade(address, 'DomainName', originOfMade(parent)),
      RestApiId: refToMade(parent.address, originOfMade(parent)),
    }),
  ];
}
