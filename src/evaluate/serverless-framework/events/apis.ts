import { withoutEnd } from '../../../core/without-end.ts';
import type { Location } from '../../../core/location.ts';
import type { DataNode, MappingEntry } from '../../../syntax/data-node.ts';
import { normalized, normalizedPath } from '../names.ts';
import { isTrue, listedEntries, textOf } from '../nodes.ts';
import type { Written, WrittenMap } from '../nodes.ts';
import { attribute, functionId, given, isHole, keyPlace, permission, ref, resource, sub } from '../service.ts';
import type { Made, Service } from '../service.ts';
import { routeOf } from './event.ts';
import type { FunctionEvent } from './event.ts';

function executeApi(api: Written, rest: string): WrittenMap {
  const arn = ['arn:', ref('AWS::Partition'), ':execute-api:', ref('AWS::Region'), ':', ref('AWS::AccountId'), ':', api, rest];
  return { SourceArn: { 'Fn::Join': ['', arn] } };
}

/** `http: GET /users`: a method of the REST API of the service. */
export function restRoute({ target, service, node, at }: FunctionEvent): Made {
  const { method, path } = routeOf(node);
  const api: Written = given(service.provider, 'apiGateway', 'restApiId') ?? ref('ApiGatewayRestApi');
  const trimmed = withoutEnd(path, '/').replace(/^\/+/u, '');
  const place = normalizedPath(trimmed);
  const verb = method === '*' ? 'ANY' : method.toUpperCase();
  const authorization = restAuthorization(given(node, 'authorizer'));
  const isPrivate = isTrue(given(node, 'private'));
  const id = `ApiGatewayMethod${place}${verb.charAt(0)}${verb.slice(1).toLowerCase()}`;
  const properties = {
    RestApiId: api,
    ResourceId: trimmed === '' ? attribute('ApiGatewayRestApi', 'RootResourceId') : ref(`ApiGatewayResource${place}`),
    HttpMethod: verb,
    ...authorization,
    ApiKeyRequired: isPrivate,
    Integration: { Type: 'AWS_PROXY', IntegrationHttpMethod: 'POST' },
  };
  return {
    resources: [
      ...pathResources(trimmed, api, at),
      resource(id, 'AWS::ApiGateway::Method', properties, at),
      permission(target, 'ApiGateway', 'apigateway.amazonaws.com', executeApi(api, '/*/*'), at),
    ],
  };
}

/** A resource for each part of a path; paths share those that they begin with. */
function pathResources(path: string, RestApiId: Written, at: Location): readonly MappingEntry[] {
  const parts = path === '' ? [] : path.split('/');
  return parts.map((PathPart, index) => {
    const id = (count: number): string => `ApiGatewayResource${normalizedPath(parts.slice(0, count).join('/'))}`;
    const ParentId: Written = index === 0 ? attribute('ApiGatewayRestApi', 'RootResourceId') : ref(id(index));
    return resource(id(index + 1), 'AWS::ApiGateway::Resource', { RestApiId, ParentId, PathPart }, at);
  });
}

/** An authorizer that is not known, or of which the kind is not. */
function holeOf(authorizer: DataNode): DataNode | undefined {
  const type = given(authorizer, 'type');
  return isHole(authorizer) ? authorizer : type !== undefined && isHole(type) ? type : undefined;
}

function restAuthorization(authorizer: DataNode | undefined): WrittenMap {
  if (authorizer === undefined) return { AuthorizationType: 'NONE' };
  // It may be none, too.
  const hole = holeOf(authorizer);
  if (hole !== undefined) return { AuthorizationType: hole };
  const type = textOf(authorizer.kind === 'mapping' ? given(authorizer, 'type') : authorizer)?.toUpperCase();
  return type === 'AWS_IAM' ? { AuthorizationType: 'AWS_IAM' } : byAuthorizer(authorizer, type);
}

function byAuthorizer(authorizer: DataNode, type: string | undefined): WrittenMap {
  const id: Written = given(authorizer, 'authorizerId');
  const arn = textOf(given(authorizer, 'arn')) ?? textOf(authorizer) ?? '';
  const isPool = type === 'COGNITO_USER_POOLS' || arn.includes(':cognito-idp:');
  const named = textOf(given(authorizer, 'name')) ?? arn.split(/[:-]/u).at(-1) ?? '';
  return {
    AuthorizationType: isPool ? 'COGNITO_USER_POOLS' : 'CUSTOM',
    AuthorizerId: id ?? ref(`${normalized(named)}ApiGatewayAuthorizer`),
    AuthorizationScopes: given(authorizer, 'scopes'),
  };
}

/** The REST API itself, of a service with a route of it. */
export function restApi({ provider, name, stage }: Service, at: Location): readonly MappingEntry[] {
  const settings = given(provider, 'apiGateway');
  if (given(settings, 'restApiId') !== undefined) return [];
  const policy = given(settings, 'resourcePolicy');
  const type = textOf(given(provider, 'endpointType'))?.toUpperCase();
  const logs = given(provider, 'logs', 'restApi');
  const isLogged = logs !== undefined && isTrue(logs);
  const isTraced = isTrue(given(provider, 'tracing', 'apiGateway'));
  const api = resource(
    'ApiGatewayRestApi',
    'AWS::ApiGateway::RestApi',
    {
      Name: given(provider, 'apiName') ?? `${stage}-${name}`,
      EndpointConfiguration: { Types: [type ?? 'EDGE'], VpcEndpointIds: given(provider, 'vpcEndpointIds') },
      DisableExecuteApiEndpoint: given(settings, 'disableDefaultEndpoint'),
      Policy: policy === undefined ? undefined : { Version: '2012-10-17', Statement: policy },
    },
    at,
  );
  const group = resource('ApiGatewayLogGroup', 'AWS::Logs::LogGroup', { LogGroupName: `/aws/api-gateway/${name}-${stage}` }, at);
  const stageOf = resource(
    'ApiGatewayStage',
    'AWS::ApiGateway::Stage',
    {
      RestApiId: ref('ApiGatewayRestApi'),
      StageName: stage,
      TracingEnabled: isTraced,
      AccessLogSetting: isLogged ? { DestinationArn: attribute('ApiGatewayLogGroup', 'Arn') } : undefined,
    },
    at,
  );
  return [api, ...(isLogged ? [group] : []), ...(isLogged || isTraced ? [stageOf] : [])];
}

/** `httpApi: GET /users`, `httpApi: '*'`: a route of the HTTP API of the service. */
export function httpRoute({ target, service, node, at }: FunctionEvent): Made {
  const { method, path } = routeOf(node);
  const key = path === '*' ? '*' : `${method === '*' ? 'ANY' : method.toUpperCase()} ${path}`;
  const api: Written = given(service.provider, 'httpApi', 'id') ?? ref('HttpApi');
  const integration = `HttpApiIntegration${target.id}`;
  const id = key === '*' ? 'HttpApiRouteDefault' : `HttpApiRoute${normalizedPath(key)}`;
  const authorizer = given(node, 'authorizer');
  return {
    resources: [
      resource(
        id,
        'AWS::ApiGatewayV2::Route',
        {
          ApiId: api,
          RouteKey: key === '*' ? '$default' : key,
          Target: { 'Fn::Join': ['/', ['integrations', ref(integration)]] },
          ...httpAuthorization(authorizer, service),
        },
        at,
      ),
      resource(
        integration,
        'AWS::ApiGatewayV2::Integration',
        { ApiId: api, IntegrationType: 'AWS_PROXY', IntegrationUri: attribute(functionId(target), 'Arn') },
        at,
      ),
      permission(target, 'HttpApi', 'apigateway.amazonaws.com', executeApi(api, '/*'), at),
    ],
  };
}

function httpAuthorization(authorizer: DataNode | undefined, { provider }: Service): WrittenMap {
  if (authorizer === undefined) return { AuthorizationType: 'NONE' };
  // It may be none, too.
  const hole = holeOf(authorizer);
  if (hole !== undefined) return { AuthorizationType: hole };
  const name = textOf(authorizer.kind === 'mapping' ? given(authorizer, 'name') : authorizer);
  const own = textOf(given(authorizer, 'type'));
  if (own === 'aws_iam' || name === 'aws_iam') return { AuthorizationType: 'AWS_IAM' };
  const type = own ?? textOf(given(provider, 'httpApi', 'authorizers', name ?? '', 'type'));
  return {
    AuthorizationType: type === 'request' ? 'CUSTOM' : 'JWT',
    AuthorizerId: given(authorizer, 'id') ?? ref(`HttpApiAuthorizer${normalized(name ?? '')}`),
    AuthorizationScopes: given(authorizer, 'scopes'),
  };
}

export function httpApi({ provider, name, stage }: Service, at: Location): readonly MappingEntry[] {
  const settings = given(provider, 'httpApi');
  if (given(settings, 'id') !== undefined) return [];
  const logs = given(provider, 'logs', 'httpApi');
  const isLogged = logs !== undefined && isTrue(logs);
  const cors = given(settings, 'cors');
  const api = { Name: given(settings, 'name') ?? `${stage}-${name}`, ProtocolType: 'HTTP', CorsConfiguration: corsOf(cors) };
  const access = isLogged ? { DestinationArn: attribute('HttpApiLogGroup', 'Arn') } : undefined;
  const authorizers = listedEntries(given(settings, 'authorizers')).map((entry) => authorizerOf(entry, at));
  return [
    resource('HttpApi', 'AWS::ApiGatewayV2::Api', { ...api, DisableExecuteApiEndpoint: given(settings, 'disableDefaultEndpoint') }, at),
    resource(
      'HttpApiStage',
      'AWS::ApiGatewayV2::Stage',
      { ApiId: ref('HttpApi'), StageName: '$default', AutoDeploy: true, AccessLogSettings: access },
      at,
    ),
    ...(isLogged ? [resource('HttpApiLogGroup', 'AWS::Logs::LogGroup', { LogGroupName: `/aws/http-api/${name}-${stage}` }, at)] : []),
    ...authorizers,
  ];
}

function authorizerOf(entry: MappingEntry, around: Location): MappingEntry {
  const { key, value } = entry;
  const isRequest = textOf(given(value, 'type')) === 'request';
  const jwt = { Audience: given(value, 'audience'), Issuer: given(value, 'issuerUrl') };
  const properties = {
    ApiId: ref('HttpApi'),
    Name: key,
    AuthorizerType: isRequest ? 'REQUEST' : 'JWT',
    JwtConfiguration: isRequest ? undefined : jwt,
  };
  return resource(`HttpApiAuthorizer${normalized(key)}`, 'AWS::ApiGatewayV2::Authorizer', properties, keyPlace(entry, around.path));
}

function corsOf(cors: DataNode | undefined): Written {
  if (cors === undefined || !isTrue(cors)) return undefined;
  if (cors.kind !== 'mapping') return { AllowOrigins: ['*'] };
  return { AllowOrigins: given(cors, 'allowedOrigins') ?? ['*'], AllowCredentials: given(cors, 'allowCredentials') };
}

/** A route of the WebSocket API; who may connect is decided at `$connect`. */
export function socketRoute({ target, service, node, at }: FunctionEvent): Made {
  const isMapping = node.kind === 'mapping';
  const RouteKey = textOf(isMapping ? given(node, 'route') : node) ?? '';
  const authorizer = given(node, 'authorizer');
  const name = textOf(authorizer?.kind === 'mapping' ? given(authorizer, 'name') : authorizer) ?? '';
  const api: Written = given(service.provider, 'apiGateway', 'websocketApiId') ?? ref('WebsocketsApi');
  const id = RouteKey.replaceAll('$', 'S')
    .replaceAll('/', 'Slash')
    .replaceAll('-', 'Dash')
    .replaceAll('_', 'Underscore')
    .replaceAll('.', 'Period');
  const AuthorizationType = authorizer === undefined ? 'NONE' : socketAuthorization(authorizer);
  return {
    resources: [
      resource(
        `${id}WebsocketsRoute`,
        'AWS::ApiGatewayV2::Route',
        { ApiId: api, RouteKey, AuthorizationType, AuthorizerId: name === '' ? undefined : ref(`${normalized(name)}WebsocketsAuthorizer`) },
        at,
      ),
      resource(
        `${target.id}WebsocketsIntegration`,
        'AWS::ApiGatewayV2::Integration',
        { ApiId: api, IntegrationType: 'AWS_PROXY', IntegrationUri: attribute(functionId(target), 'Arn') },
        at,
      ),
      permission(target, 'Websockets', 'apigateway.amazonaws.com', {}, at),
    ],
    statements: [
      {
        Effect: 'Allow',
        Action: ['execute-api:ManageConnections'],
        Resource: [sub('arn:${AWS::Partition}:execute-api:*:*:*/@connections/*')],
      },
    ],
  };
}

function socketAuthorization(authorizer: DataNode): Written {
  const isIam = textOf(given(authorizer, 'type'))?.toLowerCase() === 'aws_iam';
  return holeOf(authorizer) ?? (isIam ? 'AWS_IAM' : 'CUSTOM');
}

export function socketApi({ provider, name, stage }: Service, at: Location): readonly MappingEntry[] {
  if (given(provider, 'apiGateway', 'websocketApiId') !== undefined) return [];
  const api = { Name: given(provider, 'websocketsApiName') ?? `${stage}-${name}-websockets`, ProtocolType: 'WEBSOCKET' };
  const isLogged = isTrue(given(provider, 'logs', 'websocket'));
  const access = isLogged ? { DestinationArn: attribute('WebsocketsLogGroup', 'Arn') } : undefined;
  return [
    resource('WebsocketsApi', 'AWS::ApiGatewayV2::Api', api, at),
    resource(
      'WebsocketsDeploymentStage',
      'AWS::ApiGatewayV2::Stage',
      { ApiId: ref('WebsocketsApi'), StageName: stage, AccessLogSettings: access },
      at,
    ),
    ...(isLogged ? [resource('WebsocketsLogGroup', 'AWS::Logs::LogGroup', { LogGroupName: `/aws/websocket/${name}-${stage}` }, at)] : []),
  ];
}
