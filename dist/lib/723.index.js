export const id = 723;
export const ids = [723];
export const modules = {

/***/ 9723:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateService: () => (/* binding */ evaluateService),
  optionPrefix: () => (/* binding */ optionPrefix)
});

// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(9207);
// EXTERNAL MODULE: ./build/syntax/data-node.js
var data_node = __webpack_require__(629);
// EXTERNAL MODULE: ./build/evaluate/cloudformation/evaluate-template.js + 62 modules
var evaluate_template = __webpack_require__(2578);
;// CONCATENATED MODULE: ./build/evaluate/serverless-framework/nodes.js

/** What the framework writes stands where that stands in the service for which it writes it. */
function toNode(written, at) {
    const { path, range } = at;
    if (typeof written === 'string')
        return { kind: 'string', value: written, path, range };
    if (typeof written === 'number')
        return { kind: 'number', value: written, raw: String(written), path, range };
    if (typeof written === 'boolean')
        return { kind: 'bool', value: written, raw: String(written), path, range };
    if (isList(written)) {
        return { kind: 'sequence', items: written.flatMap((item) => (item === undefined ? [] : [toNode(item, at)])), path, range };
    }
    return isNode(written) ? written : toMapping(written, at);
}
function toMapping(written, at) {
    return { kind: 'mapping', entries: entriesFor(written, at), path: at.path, range: at.range };
}
function entriesFor(written, at) {
    return Object.entries(written).flatMap(([key, value]) => value === undefined ? [] : [{ key, keyRange: at.range, path: at.path, value: toNode(value, at) }]);
}
function isList(written) {
    return Array.isArray(written);
}
function isNode(written) {
    return typeof written['kind'] === 'string' && typeof written['range'] === 'object';
}
/**
 * One mapping over another, as the framework lays `resources` over what it makes: mappings key by key, sequences item by item, anything else is
 * replaced.
 */
function mergeNodes(under, over) {
    if (under.kind === 'sequence' && over.kind === 'sequence') {
        const items = over.items.map((item, index) => {
            const below = under.items[index];
            return below === undefined ? item : mergeNodes(below, item);
        });
        return { ...over, items: [...items, ...under.items.slice(items.length)] };
    }
    if (under.kind !== 'mapping' || over.kind !== 'mapping')
        return over;
    const entries = new Map(under.entries.map((entry) => [entry.key, entry]));
    for (const entry of over.entries) {
        const below = entries.get(entry.key);
        entries.set(entry.key, below === undefined ? entry : { ...entry, value: mergeNodes(below.value, entry.value) });
    }
    const incomplete = over.incomplete ?? under.incomplete;
    return { ...over, entries: [...entries.values()], ...(incomplete === undefined ? {} : { incomplete }) };
}
/** The entries of a mapping, or of the mappings in a list, which the framework lays over each other. */
function listedEntries(node) {
    if (node?.kind === 'mapping')
        return node.entries;
    if (node?.kind !== 'sequence')
        return [];
    return node.items.flatMap((item) => (item.kind === 'mapping' ? item.entries : []));
}
function itemsOf(node) {
    return node?.kind === 'sequence' ? node.items : [];
}
/** A text, or what YAML took for a number or a truth, as it is written. */
function textOf(node) {
    if (node?.kind === 'string')
        return node.value;
    return node?.kind === 'number' || node?.kind === 'bool' ? node.raw : undefined;
}
function isTrue(node) {
    return node?.kind === 'bool' ? node.value : node !== undefined && node.kind !== 'null';
}
/** `0` and `name` of a list: an item, or the entry of the mappings in it. */
function memberOf(node, key) {
    if (node.kind !== 'sequence')
        return (0,data_node/* entryOf */.Ms)(node, key)?.value;
    return /^\d{1,6}$/u.test(key) ? node.items[Number(key)] : listedEntries(node).findLast((entry) => entry.key === key)?.value;
}

// EXTERNAL MODULE: ./build/evaluate/cloudformation/embedded/hole-marks.js
var hole_marks = __webpack_require__(4025);
;// CONCATENATED MODULE: ./build/evaluate/serverless-framework/service.js



/** The node at some keys. */
function within(node, ...keys) {
    return keys.reduce((from, key) => (0,data_node/* entryOf */.Ms)(from, key)?.value, node);
}
/** The same; undefined for `null` too, which the framework takes for nothing. */
function given(node, ...keys) {
    const found = within(node, ...keys);
    return found?.kind === 'null' ? undefined : found;
}
/** It is a variable that nothing here gives, so that what stands in it is not known. */
function isHole(node) {
    return node?.kind === 'string' && (0,hole_marks/* isMarked */.rZ)(node.value);
}
function placeOf(node, around) {
    return { path: node.path ?? around.path, range: node.range };
}
function keyPlace(entry, path) {
    return { path: entry.path ?? path, range: entry.keyRange };
}
/** A resource that the framework makes, standing where that stands for which it is made. */
function resource(id, Type, properties, at, more = {}) {
    const value = toMapping({ Type, ...more, Properties: toMapping(properties, at) }, at);
    return { key: id, keyRange: at.range, path: at.path, value };
}
function ref(id) {
    return { Ref: id };
}
function attribute(id, name) {
    return { 'Fn::GetAtt': [id, name] };
}
function sub(text) {
    return { 'Fn::Sub': text };
}
function functionId({ id }) {
    return `${id}LambdaFunction`;
}
/** Lets a service, or anyone, call the function. */
function permission(target, id, principal, source, at) {
    const called = { FunctionName: attribute(functionId(target), 'Arn'), Action: 'lambda:InvokeFunction', Principal: principal };
    return resource(`${target.id}LambdaPermission${id}`, 'AWS::Lambda::Permission', { ...called, ...source }, at);
}

// EXTERNAL MODULE: ./build/core/without-end.js
var without_end = __webpack_require__(4134);
;// CONCATENATED MODULE: ./build/evaluate/serverless-framework/names.js
/** Logical ids as the framework gives them. Source: `lib/plugins/aws/lib/naming.js` of version 3. */
/** `my-job_a` is `MyDashjobUnderscorea`. */
function normalized(name) {
    return upperFirst(name.replaceAll('-', 'Dash').replaceAll('_', 'Underscore'));
}
/** Letters and digits alone: of a bucket, a topic, a queue. */
function alphanumeric(name) {
    return upperFirst(name.replaceAll(/[^0-9A-Za-z]/gu, ''));
}
/** `users/{id}` is `UsersIdVar`. */
function normalizedPath(path) {
    return path.split('/').map(pathPart).join('');
}
function pathPart(part) {
    const lower = part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
    return upperFirst(lower
        .replaceAll('-', 'Dash')
        .replaceAll(/\{(.{0,500})\}/gu, '$1Var')
        .replaceAll(/[^0-9A-Za-z]/gu, ''));
}
function upperFirst(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/evaluate/serverless-framework/events/event.js


/** An ARN that is written as the event itself or under `arn`. */
function arnOf(node) {
    if (node.kind !== 'mapping')
        return node;
    return node.entries.some(({ key }) => key === 'Ref' || key.startsWith('Fn::')) ? node : given(node, 'arn');
}
/** The name that the framework takes from an ARN, or from the function that makes it. */
function nameInArn(arn) {
    if (arn === undefined)
        return '';
    if (arn.kind === 'mapping' || arn.tag !== undefined) {
        const [entry] = arn.kind === 'mapping' ? arn.entries : [];
        const argument = entry?.value ?? arn;
        const first = argument.kind === 'sequence' ? argument.items[0] : argument;
        return (textOf(first) ?? '').split('.')[0] ?? '';
    }
    return (textOf(arn) ?? '').split(/[:/]/u).at(-1) ?? '';
}
/** `GET /users` or `{ method, path }`. */
function routeOf(node) {
    if (node.kind === 'mapping')
        return { method: textOf(given(node, 'method')) ?? '*', path: textOf(given(node, 'path')) ?? '*' };
    const text = (textOf(node) ?? '').trim();
    const [method = '', path] = text.split(/\s+/u);
    return path === undefined ? { method: '*', path: method } : { method, path };
}

;// CONCATENATED MODULE: ./build/evaluate/serverless-framework/events/apis.js





function executeApi(api, rest) {
    const arn = ['arn:', ref('AWS::Partition'), ':execute-api:', ref('AWS::Region'), ':', ref('AWS::AccountId'), ':', api, rest];
    return { SourceArn: { 'Fn::Join': ['', arn] } };
}
/** `http: GET /users`: a method of the REST API of the service. */
function restRoute({ target, service, node, at }) {
    const { method, path } = routeOf(node);
    const api = given(service.provider, 'apiGateway', 'restApiId') ?? ref('ApiGatewayRestApi');
    const trimmed = (0,without_end/* withoutEnd */.M)(path, '/').replace(/^\/+/u, '');
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
function pathResources(path, RestApiId, at) {
    const parts = path === '' ? [] : path.split('/');
    return parts.map((PathPart, index) => {
        const id = (count) => `ApiGatewayResource${normalizedPath(parts.slice(0, count).join('/'))}`;
        const ParentId = index === 0 ? attribute('ApiGatewayRestApi', 'RootResourceId') : ref(id(index));
        return resource(id(index + 1), 'AWS::ApiGateway::Resource', { RestApiId, ParentId, PathPart }, at);
    });
}
/** An authorizer that is not known, or of which the kind is not. */
function holeOf(authorizer) {
    const type = given(authorizer, 'type');
    return isHole(authorizer) ? authorizer : type !== undefined && isHole(type) ? type : undefined;
}
function restAuthorization(authorizer) {
    if (authorizer === undefined)
        return { AuthorizationType: 'NONE' };
    // It may be none, too.
    const hole = holeOf(authorizer);
    if (hole !== undefined)
        return { AuthorizationType: hole };
    const type = textOf(authorizer.kind === 'mapping' ? given(authorizer, 'type') : authorizer)?.toUpperCase();
    return type === 'AWS_IAM' ? { AuthorizationType: 'AWS_IAM' } : byAuthorizer(authorizer, type);
}
function byAuthorizer(authorizer, type) {
    const id = given(authorizer, 'authorizerId');
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
function restApi({ provider, name, stage }, at) {
    const settings = given(provider, 'apiGateway');
    if (given(settings, 'restApiId') !== undefined)
        return [];
    const policy = given(settings, 'resourcePolicy');
    const type = textOf(given(provider, 'endpointType'))?.toUpperCase();
    const logs = given(provider, 'logs', 'restApi');
    const isLogged = logs !== undefined && isTrue(logs);
    const isTraced = isTrue(given(provider, 'tracing', 'apiGateway'));
    const api = resource('ApiGatewayRestApi', 'AWS::ApiGateway::RestApi', {
        Name: given(provider, 'apiName') ?? `${stage}-${name}`,
        EndpointConfiguration: { Types: [type ?? 'EDGE'], VpcEndpointIds: given(provider, 'vpcEndpointIds') },
        DisableExecuteApiEndpoint: given(settings, 'disableDefaultEndpoint'),
        Policy: policy === undefined ? undefined : { Version: '2012-10-17', Statement: policy },
    }, at);
    const group = resource('ApiGatewayLogGroup', 'AWS::Logs::LogGroup', { LogGroupName: `/aws/api-gateway/${name}-${stage}` }, at);
    const stageOf = resource('ApiGatewayStage', 'AWS::ApiGateway::Stage', {
        RestApiId: ref('ApiGatewayRestApi'),
        StageName: stage,
        TracingEnabled: isTraced,
        AccessLogSetting: isLogged ? { DestinationArn: attribute('ApiGatewayLogGroup', 'Arn') } : undefined,
    }, at);
    return [api, ...(isLogged ? [group] : []), ...(isLogged || isTraced ? [stageOf] : [])];
}
/** `httpApi: GET /users`, `httpApi: '*'`: a route of the HTTP API of the service. */
function httpRoute({ target, service, node, at }) {
    const { method, path } = routeOf(node);
    const key = path === '*' ? '*' : `${method === '*' ? 'ANY' : method.toUpperCase()} ${path}`;
    const api = given(service.provider, 'httpApi', 'id') ?? ref('HttpApi');
    const integration = `HttpApiIntegration${target.id}`;
    const id = key === '*' ? 'HttpApiRouteDefault' : `HttpApiRoute${normalizedPath(key)}`;
    const authorizer = given(node, 'authorizer');
    return {
        resources: [
            resource(id, 'AWS::ApiGatewayV2::Route', {
                ApiId: api,
                RouteKey: key === '*' ? '$default' : key,
                Target: { 'Fn::Join': ['/', ['integrations', ref(integration)]] },
                ...httpAuthorization(authorizer, service),
            }, at),
            resource(integration, 'AWS::ApiGatewayV2::Integration', { ApiId: api, IntegrationType: 'AWS_PROXY', IntegrationUri: attribute(functionId(target), 'Arn') }, at),
            permission(target, 'HttpApi', 'apigateway.amazonaws.com', executeApi(api, '/*'), at),
        ],
    };
}
function httpAuthorization(authorizer, { provider }) {
    if (authorizer === undefined)
        return { AuthorizationType: 'NONE' };
    // It may be none, too.
    const hole = holeOf(authorizer);
    if (hole !== undefined)
        return { AuthorizationType: hole };
    const name = textOf(authorizer.kind === 'mapping' ? given(authorizer, 'name') : authorizer);
    const own = textOf(given(authorizer, 'type'));
    if (own === 'aws_iam' || name === 'aws_iam')
        return { AuthorizationType: 'AWS_IAM' };
    const type = own ?? textOf(given(provider, 'httpApi', 'authorizers', name ?? '', 'type'));
    return {
        AuthorizationType: type === 'request' ? 'CUSTOM' : 'JWT',
        AuthorizerId: given(authorizer, 'id') ?? ref(`HttpApiAuthorizer${normalized(name ?? '')}`),
        AuthorizationScopes: given(authorizer, 'scopes'),
    };
}
function httpApi({ provider, name, stage }, at) {
    const settings = given(provider, 'httpApi');
    if (given(settings, 'id') !== undefined)
        return [];
    const logs = given(provider, 'logs', 'httpApi');
    const isLogged = logs !== undefined && isTrue(logs);
    const cors = given(settings, 'cors');
    const api = { Name: given(settings, 'name') ?? `${stage}-${name}`, ProtocolType: 'HTTP', CorsConfiguration: corsOf(cors) };
    const access = isLogged ? { DestinationArn: attribute('HttpApiLogGroup', 'Arn') } : undefined;
    const authorizers = listedEntries(given(settings, 'authorizers')).map((entry) => authorizerOf(entry, at));
    return [
        resource('HttpApi', 'AWS::ApiGatewayV2::Api', { ...api, DisableExecuteApiEndpoint: given(settings, 'disableDefaultEndpoint') }, at),
        resource('HttpApiStage', 'AWS::ApiGatewayV2::Stage', { ApiId: ref('HttpApi'), StageName: '$default', AutoDeploy: true, AccessLogSettings: access }, at),
        ...(isLogged ? [resource('HttpApiLogGroup', 'AWS::Logs::LogGroup', { LogGroupName: `/aws/http-api/${name}-${stage}` }, at)] : []),
        ...authorizers,
    ];
}
function authorizerOf(entry, around) {
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
function corsOf(cors) {
    if (cors === undefined || !isTrue(cors))
        return undefined;
    if (cors.kind !== 'mapping')
        return { AllowOrigins: ['*'] };
    return { AllowOrigins: given(cors, 'allowedOrigins') ?? ['*'], AllowCredentials: given(cors, 'allowCredentials') };
}
/** A route of the WebSocket API; who may connect is decided at `$connect`. */
function socketRoute({ target, service, node, at }) {
    const isMapping = node.kind === 'mapping';
    const RouteKey = textOf(isMapping ? given(node, 'route') : node) ?? '';
    const authorizer = given(node, 'authorizer');
    const name = textOf(authorizer?.kind === 'mapping' ? given(authorizer, 'name') : authorizer) ?? '';
    const api = given(service.provider, 'apiGateway', 'websocketApiId') ?? ref('WebsocketsApi');
    const id = RouteKey.replaceAll('$', 'S')
        .replaceAll('/', 'Slash')
        .replaceAll('-', 'Dash')
        .replaceAll('_', 'Underscore')
        .replaceAll('.', 'Period');
    const AuthorizationType = authorizer === undefined ? 'NONE' : socketAuthorization(authorizer);
    return {
        resources: [
            resource(`${id}WebsocketsRoute`, 'AWS::ApiGatewayV2::Route', { ApiId: api, RouteKey, AuthorizationType, AuthorizerId: name === '' ? undefined : ref(`${normalized(name)}WebsocketsAuthorizer`) }, at),
            resource(`${target.id}WebsocketsIntegration`, 'AWS::ApiGatewayV2::Integration', { ApiId: api, IntegrationType: 'AWS_PROXY', IntegrationUri: attribute(functionId(target), 'Arn') }, at),
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
function socketAuthorization(authorizer) {
    const isIam = textOf(given(authorizer, 'type'))?.toLowerCase() === 'aws_iam';
    return holeOf(authorizer) ?? (isIam ? 'AWS_IAM' : 'CUSTOM');
}
function socketApi({ provider, name, stage }, at) {
    if (given(provider, 'apiGateway', 'websocketApiId') !== undefined)
        return [];
    const api = { Name: given(provider, 'websocketsApiName') ?? `${stage}-${name}-websockets`, ProtocolType: 'WEBSOCKET' };
    const isLogged = isTrue(given(provider, 'logs', 'websocket'));
    const access = isLogged ? { DestinationArn: attribute('WebsocketsLogGroup', 'Arn') } : undefined;
    return [
        resource('WebsocketsApi', 'AWS::ApiGatewayV2::Api', api, at),
        resource('WebsocketsDeploymentStage', 'AWS::ApiGatewayV2::Stage', { ApiId: ref('WebsocketsApi'), StageName: stage, AccessLogSettings: access }, at),
        ...(isLogged ? [resource('WebsocketsLogGroup', 'AWS::Logs::LogGroup', { LogGroupName: `/aws/websocket/${name}-${stage}` }, at)] : []),
    ];
}

;// CONCATENATED MODULE: ./build/evaluate/serverless-framework/events/messages.js




/** `s3: photos` makes the bucket, with what `provider.s3.photos` says of it; `existing: true` takes one that is there. */
function bucket({ target, service, node, at }) {
    const isMapping = node.kind === 'mapping';
    const named = isMapping ? given(node, 'bucket') : node;
    const key = textOf(named) ?? '';
    const settings = given(service.provider, 's3', key);
    const name = given(settings, 'name') ?? named;
    const from = {
        SourceArn: { 'Fn::Join': ['', ['arn:', ref('AWS::Partition'), ':s3:::', name ?? '']] },
        SourceAccount: ref('AWS::AccountId'),
    };
    const called = permission(target, `${alphanumeric(key)}S3`, 's3.amazonaws.com', from, at);
    if (textOf(given(node, 'existing')) === 'true')
        return { resources: [called] };
    const own = Object.fromEntries(listedEntries(settings)
        .filter((entry) => entry.key !== 'name')
        .map((entry) => [entry.key.charAt(0).toUpperCase() + entry.key.slice(1), entry.value]));
    const Event = given(node, 'event') ?? 's3:ObjectCreated:*';
    const NotificationConfiguration = { LambdaConfigurations: [{ Event, Function: attribute(functionId(target), 'Arn') }] };
    return {
        resources: [
            resource(`S3Bucket${alphanumeric(key)}`, 'AWS::S3::Bucket', { BucketName: name, NotificationConfiguration, ...own }, at),
            called,
        ],
    };
}
/** `sns: topic` makes the topic; an ARN is subscribed to. */
function topic({ target, node, at }) {
    const isMapping = node.kind === 'mapping';
    const text = isMapping ? undefined : textOf(node);
    const arn = isMapping ? arnOf(node) : text?.startsWith('arn:') === true || node.tag !== undefined ? node : undefined;
    const name = textOf(given(node, 'topicName')) ?? (arn === undefined ? text : nameInArn(arn)) ?? '';
    const endpoint = { Endpoint: attribute(functionId(target), 'Arn'), Protocol: 'lambda' };
    const id = alphanumeric(name);
    const TopicArn = arn ?? ref(`SNSTopic${id}`);
    const called = permission(target, `${id}SNS`, 'sns.amazonaws.com', { SourceArn: TopicArn }, at);
    const subscription = resource(`${target.id}SnsSubscription${id}`, 'AWS::SNS::Subscription', { ...endpoint, TopicArn }, at);
    if (arn !== undefined)
        return { resources: [subscription, called] };
    const properties = {
        TopicName: name,
        DisplayName: given(node, 'displayName'),
        KmsMasterKeyId: given(node, 'kmsMasterKeyId'),
    };
    return { resources: [resource(`SNSTopic${id}`, 'AWS::SNS::Topic', { ...properties, Subscription: [endpoint] }, at), called] };
}
function queue({ target, node, at }) {
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
const streamActions = new Map([
    ['dynamodb', ['dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:DescribeStream', 'dynamodb:ListStreams']],
    ['kinesis', ['kinesis:GetRecords', 'kinesis:GetShardIterator', 'kinesis:DescribeStream', 'kinesis:ListStreams']],
]);
function stream({ target, node, at }) {
    const EventSourceArn = arnOf(node);
    const type = streamType(node, EventSourceArn);
    const id = `${target.id}EventSourceMapping${type.charAt(0).toUpperCase()}${type.slice(1)}${alphanumeric(streamName(EventSourceArn))}`;
    const Action = streamActions.get(type) ?? [...streamActions.values()].flat();
    const failed = given(node, 'destinations', 'onFailure');
    const destination = failed?.kind === 'mapping' ? (arnOf(failed) ?? failed) : failed;
    const sends = destination === undefined
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
function streamName(arn) {
    return (arn?.kind === 'string' && arn.tag === undefined ? arn.value.split('/')[1] : undefined) ?? nameInArn(arn);
}
function streamType(node, arn) {
    const said = textOf(given(node, 'type'));
    return said ?? (textOf(arn) ?? '').split(':')[2] ?? '';
}
/** A schedule, a pattern of events: a rule that may call the function. A list of rates makes a rule for each. */
function schedule({ target, node, at, count }) {
    const rate = node.kind === 'mapping' ? given(node, 'rate') : node;
    const rates = rate?.kind === 'sequence' ? itemsOf(rate) : [rate];
    return merged(rates.map((ScheduleExpression, index) => rule(target, `EventsRuleSchedule${count + index}`, { ScheduleExpression }, at)));
}
function eventBridge({ target, service, node, at, index }) {
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
            resource(`${target.id}EventBridgeLambdaPermission${index}`, 'AWS::Lambda::Permission', { ...invoke, SourceArn: attribute(ruleId, 'Arn') }, at),
        ],
    };
}
function cloudwatchEvent({ target, node, at, count }) {
    return rule(target, `EventsRuleCloudWatchEvent${count}`, { EventPattern: given(node, 'event') }, at);
}
function rule(target, id, properties, at) {
    const ruleId = `${target.id}${id}`;
    const Targets = [{ Arn: attribute(functionId(target), 'Arn'), Id: id }];
    return {
        resources: [
            resource(ruleId, 'AWS::Events::Rule', { ...properties, Targets }, at),
            permission(target, id, 'events.amazonaws.com', { SourceArn: attribute(ruleId, 'Arn') }, at),
        ],
    };
}
function merged(all) {
    return { resources: all.flatMap(({ resources }) => resources) };
}
function cloudwatchLog({ target, node, at, count }) {
    const LogGroupName = (node.kind === 'mapping' ? given(node, 'logGroup') : node) ?? '';
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
    const called = permission(target, 'LogsSubscriptionFilterCloudWatchLog', 'logs.amazonaws.com', { SourceArn: { 'Fn::Join': ['', group] } }, at);
    const properties = { LogGroupName, FilterPattern: given(node, 'filter'), DestinationArn: attribute(functionId(target), 'Arn') };
    const id = `${target.id}LogsSubscriptionFilterCloudWatchLog${count}`;
    return { resources: [resource(id, 'AWS::Logs::SubscriptionFilter', properties, at), called] };
}
function iot({ target, node, at, count }) {
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
function alexaSkill({ target, node, at, count }) {
    const EventSourceToken = node.kind === 'mapping' ? given(node, 'appId') : textOf(node) === 'alexaSkill' ? undefined : node;
    return { resources: [permission(target, `AlexaSkill${count}`, 'alexa-appkit.amazon.com', { EventSourceToken }, at)] };
}

;// CONCATENATED MODULE: ./build/evaluate/serverless-framework/events/events.js




const makers = new Map([
    ['alexaSkill', alexaSkill],
    ['cloudwatchEvent', cloudwatchEvent],
    ['cloudwatchLog', cloudwatchLog],
    ['eventBridge', eventBridge],
    ['http', restRoute],
    ['httpApi', httpRoute],
    ['iot', iot],
    ['s3', bucket],
    ['schedule', schedule],
    ['sns', topic],
    ['sqs', queue],
    ['stream', stream],
    ['websocket', socketRoute],
]);
/** What the kind of event needs once for the whole service. */
const apis = new Map([
    ['http', restApi],
    ['httpApi', httpApi],
    ['websocket', socketApi],
]);
/** What the events of all functions make. */
function makeEvents(service) {
    const resources = [];
    const statements = new Map();
    const seen = new Set();
    for (const target of service.functions) {
        const counts = new Map();
        for (const [position, { kind, node, at }] of eventsOf(target, service).entries()) {
            const make = makers.get(kind);
            if (make === undefined) {
                service.report('unsupported', `What the event ${kind} of the function ${target.name} makes is not seen.`, at);
                continue;
            }
            const count = (counts.get(kind) ?? 0) + 1;
            counts.set(kind, count);
            const api = seen.has(kind) ? undefined : apis.get(kind);
            seen.add(kind);
            const made = make({ target, service, node, at, count, index: position + 1 });
            resources.push(...(api?.(service, at) ?? []), ...made.resources);
            statements.set(target.name, [...(statements.get(target.name) ?? []), ...(made.statements ?? [])]);
        }
    }
    return { resources, statements };
}
function eventsOf(target, service) {
    const events = given(target.node, 'events');
    if (events !== undefined && events.kind !== 'sequence') {
        service.report('unsupported', `The events of the function ${target.name} are not a list that can be read; they are not seen.`, target.at);
    }
    return itemsOf(events).flatMap((item) => {
        const at = placeOf(item, target.at);
        if (item.kind === 'sequence' || isHole(item)) {
            service.report('unsupported', `An event of the function ${target.name} stands where it cannot be read; it is not seen.`, at);
            return [];
        }
        if (item.kind === 'string')
            return [{ kind: textOf(item) ?? '', node: item, at }];
        if (item.kind !== 'mapping')
            return [];
        const [entry] = item.entries;
        return entry === undefined ? [] : [{ kind: entry.key, node: entry.value, at: keyPlace(entry, item.path ?? at.path) }];
    });
}

;// CONCATENATED MODULE: ./build/evaluate/serverless-framework/functions.js



/** The function itself, its log group, its URL and its alias. */
function functionResources(target, role, service) {
    return [lambda(target, role, service), ...logGroup(target, service), ...urlOf(target)];
}
function lambda(target, role, service) {
    const { node, at } = target;
    const { provider } = service;
    const either = (name) => given(node, name) ?? given(provider, name);
    const architecture = either('architecture');
    return resource(functionId(target), 'AWS::Lambda::Function', {
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
    }, at, { Condition: given(node, 'condition') });
}
function codeOf(node, Runtime) {
    const image = given(node, 'image');
    if (image === undefined)
        return { Runtime };
    return { Code: { ImageUri: image.kind === 'mapping' ? given(image, 'uri') : image }, PackageType: 'Image' };
}
function tracingOf(tracing) {
    if (tracing === undefined || !isTrue(tracing))
        return undefined;
    return { Mode: tracing.kind === 'bool' ? 'Active' : tracing };
}
function tagsOf(node, provider) {
    const tags = [given(provider, 'tags'), given(node, 'tags')].flatMap((one) => (one?.kind === 'mapping' ? one.entries : []));
    return tags.length === 0
        ? undefined
        : [...new Map(tags.map((entry) => [entry.key, entry])).values()].map(({ key, value }) => ({ Key: key, Value: value }));
}
/** The variables of all functions with those of this one over them. */
function environmentOf(node, provider, at) {
    const [shared, own] = [given(provider, 'environment'), given(node, 'environment')];
    if (shared === undefined || own === undefined)
        return shared === undefined && own === undefined ? undefined : { Variables: own ?? shared };
    const entries = new Map([shared, own].flatMap((one) => (one.kind === 'mapping' ? one.entries : [])).map((entry) => [entry.key, entry]));
    const isWhole = shared.kind === 'mapping' && own.kind === 'mapping';
    const lost = { reason: 'parse-error', message: 'some variables are not known' };
    const Variables = { kind: 'mapping', entries: [...entries.values()], ...at, ...(isWhole ? {} : { incomplete: lost }) };
    return { Variables };
}
function vpcOf(node, provider) {
    const own = within(node, 'vpc');
    if (own?.kind === 'null' || (own?.kind === 'bool' && !own.value))
        return undefined;
    const shared = given(provider, 'vpc');
    if (own !== undefined && own.kind !== 'mapping')
        return own;
    const SecurityGroupIds = given(own, 'securityGroupIds') ?? given(shared, 'securityGroupIds');
    const SubnetIds = given(own, 'subnetIds') ?? given(shared, 'subnetIds');
    return SecurityGroupIds === undefined && SubnetIds === undefined ? undefined : { SecurityGroupIds, SubnetIds };
}
function logGroup({ node, id, name, at }, { provider, ...service }) {
    if (isTrue(given(node, 'disableLogs')))
        return [];
    const called = textOf(given(node, 'name')) ?? `${service.name}-${service.stage}-${name}`;
    return [
        resource(`${id}LogGroup`, 'AWS::Logs::LogGroup', {
            LogGroupName: `/aws/lambda/${called}`,
            RetentionInDays: given(node, 'logRetentionInDays') ?? given(provider, 'logRetentionInDays'),
            DataProtectionPolicy: given(node, 'logDataProtectionPolicy') ?? given(provider, 'logDataProtectionPolicy'),
        }, at),
    ];
}
/** `url: true` may be called by anyone; with `authorizer: aws_iam` by whom IAM lets. */
function urlOf(target) {
    const { node, id } = target;
    const entry = (0,data_node/* entryOf */.Ms)(node, 'url');
    if (entry === undefined || !isTrue(entry.value) || textOf(entry.value) === 'false')
        return [];
    const at = keyPlace(entry, node.path ?? target.at.path);
    const authorizer = isHole(entry.value) ? entry.value : given(entry.value, 'authorizer');
    const isKnown = authorizer === undefined || textOf(authorizer) === 'aws_iam' || textOf(authorizer) === 'none';
    const AuthType = textOf(authorizer) === 'aws_iam' ? 'AWS_IAM' : isKnown ? 'NONE' : authorizer;
    const cors = given(entry.value, 'cors');
    const url = resource(`${id}LambdaFunctionUrl`, 'AWS::Lambda::Url', { TargetFunctionArn: attribute(functionId(target), 'Arn'), AuthType, Cors: functions_corsOf(cors), InvokeMode: given(entry.value, 'invokeMode') }, at);
    if (AuthType !== 'NONE')
        return [url];
    const anyone = permission(target, 'FnUrl', '*', { Action: 'lambda:InvokeFunctionUrl', FunctionUrlAuthType: 'NONE' }, at);
    return [url, anyone];
}
function functions_corsOf(cors) {
    if (cors === undefined || textOf(cors) === 'false')
        return undefined;
    if (cors.kind !== 'mapping')
        return { AllowOrigins: ['*'], AllowMethods: ['*'] };
    const listed = (name) => {
        const value = given(cors, name);
        return value === undefined || value.kind === 'sequence' ? value : [value];
    };
    return {
        AllowCredentials: given(cors, 'allowCredentials'),
        AllowHeaders: listed('allowedHeaders'),
        AllowMethods: listed('allowedMethods'),
        AllowOrigins: listed('allowedOrigins') ?? ['*'],
        MaxAge: given(cors, 'maxAge'),
    };
}

;// CONCATENATED MODULE: ./build/evaluate/serverless-framework/pseudo-parameters.js

const pseudo_parameters_plugin = 'serverless-pseudo-parameters';
const written = /#\{([\w:.]{1,200})\}/gu;
/** `plugins: [serverless-pseudo-parameters]`, or the same under `modules`. */
function hasPseudoParameters(plugins) {
    const modules = listedEntries(plugins).find(({ key }) => key === 'modules')?.value;
    return [...itemsOf(plugins), ...itemsOf(modules)].some((one) => textOf(one) === pseudo_parameters_plugin);
}
/** The plugin makes a call of `Fn::Sub` of every text with `#{AWS::Region}` in it, and writes `${\u2026}` into those that are one already. */
function withPseudoParameters(node) {
    if (node.kind === 'sequence')
        return { ...node, items: node.items.map(withPseudoParameters) };
    if (node.kind === 'mapping') {
        const entries = node.entries.map((entry) => ({
            ...entry,
            value: entry.key === 'Fn::Sub' && entry.value.kind === 'string'
                ? { ...entry.value, value: asSub(entry.value.value) }
                : withPseudoParameters(entry.value),
        }));
        return { ...node, entries };
    }
    if (node.kind !== 'string' || !node.value.includes('#{'))
        return node;
    const text = asSub(node.value);
    if (text === node.value)
        return node;
    if (node.tag !== undefined)
        return { ...node, value: text };
    return toMapping({ 'Fn::Sub': text }, { path: node.path ?? '', range: node.range });
}
function asSub(text) {
    return text.replaceAll(written, '${$1}');
}

// EXTERNAL MODULE: ./build/syntax/json/parse-json.js + 3 modules
var parse_json = __webpack_require__(5831);
// EXTERNAL MODULE: ./build/syntax/yaml/parse-yaml.js + 13 modules
var parse_yaml = __webpack_require__(3665);
;// CONCATENATED MODULE: ./build/evaluate/serverless-framework/read-data.js


/** The data of a file, YAML or JSON; of anything else the text. What is wrong with it is said. */
function readData(file, report) {
    if (/\.txt$/iu.test(file.path)) {
        const range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
        return { kind: 'string', value: file.text, path: file.path, range };
    }
    const isJson = /\.(?:json|tfstate)$/iu.test(file.path);
    const { root, diagnostics } = isJson ? (0,parse_json/* parseJson */.q)(file) : first(file);
    for (const one of diagnostics)
        report(one);
    if (root !== undefined)
        tellTwice(root, file.path, report);
    return root === undefined ? undefined : { ...root, path: file.path };
}
function first(file) {
    const { documents, diagnostics } = (0,parse_yaml/* parseYaml */.h)(file);
    return { root: documents[0], diagnostics };
}
/** Of a key that stands twice the framework takes neither: it refuses such a file. What is evaluated is a guess, and said to be one. */
function tellTwice(root, path, report) {
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.kind === 'sequence')
            open.push(...node.items);
        if (node.kind !== 'mapping')
            continue;
        const seen = new Set();
        for (const { key, keyRange, value } of node.entries) {
            if (seen.has(key)) {
                const message = `${key} stands here a second time, and one alone is looked at.`;
                report({ kind: 'unsupported', message, location: { path, range: keyRange } });
            }
            seen.add(key);
            open.push(value);
        }
    }
}

// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(3059);
// EXTERNAL MODULE: ./build/evaluate/terraform/files/source-path.js
var source_path = __webpack_require__(9554);
// EXTERNAL MODULE: ./build/evaluate/value-operations.js
var value_operations = __webpack_require__(3562);
;// CONCATENATED MODULE: ./build/evaluate/serverless-framework/literal-node.js
/** The node of an alternative that is written out: `'dev'`, `10`, `true`, `null`; undefined for anything else. */
function literalNode(text, at) {
    const quoted = /^(?:'([^']*)'|"([^"]*)")$/u.exec(text);
    if (quoted !== null)
        return { kind: 'string', value: quoted[1] ?? quoted[2] ?? '', ...at };
    if (/^-?\d{1,15}$/u.test(text))
        return { kind: 'number', value: Number(text), raw: text, ...at };
    if (text === 'true' || text === 'false')
        return boolNode(text === 'true', at);
    return text === 'null' || text === '' ? { kind: 'null', ...at } : undefined;
}
/** What `strToBool(\u2026)` makes of a text; undefined where it refuses it. */
function truthNode(text, at) {
    const lower = text.toLowerCase();
    if (lower === 'true' || lower === '1')
        return boolNode(true, at);
    return lower === 'false' || lower === '0' ? boolNode(false, at) : undefined;
}
function boolNode(value, at) {
    return { kind: 'bool', value, raw: String(value), ...at };
}

;// CONCATENATED MODULE: ./build/evaluate/serverless-framework/service-files.js

/** Files that a service takes in. */
const filesMax = 100;
/** Reads each file that a service takes in once. */
class ServiceFiles {
    /** Files that were taken in, and those that are named and not here. */
    read = new Set();
    wanted = new Set();
    #files;
    #report;
    #parsed = new Map();
    constructor(files, report) {
        this.#files = files;
        this.#report = report;
    }
    at(path) {
        const source = this.#files.get(path);
        if (source === undefined) {
            if (this.wanted.size < filesMax)
                this.wanted.add(path);
            return undefined;
        }
        this.read.add(path);
        if (!this.#parsed.has(path))
            this.#parsed.set(path, readData(source, this.#report));
        return this.#parsed.get(path);
    }
}

;// CONCATENATED MODULE: ./build/evaluate/serverless-framework/stages.js


const stageName = /^[A-Za-z][\w-]{0,30}$/u;
/** The stages that a service has values for, as far as its variables tell. */
class Stages {
    names = new Set();
    /** Paths of files that are called by the stage, which is `*`. */
    files = new Set();
    constructor(root) {
        for (const section of ['params', 'stages']) {
            for (const { key } of listedEntries((0,data_node/* entryOf */.Ms)(root, section)?.value))
                if (key !== 'default')
                    this.names.add(key);
        }
    }
    /** Beside a key that is the stage stand the other stages: what has what is looked for, too. */
    noteKeys(around, [key, ...more], stage) {
        if (around.kind !== 'mapping' || key === undefined || key !== stage)
            return;
        for (const entry of around.entries) {
            const found = more.reduce((from, name) => (0,data_node/* entryOf */.Ms)(from, name)?.value, entry.value);
            if (found !== undefined && stageName.test(entry.key))
                this.names.add(entry.key);
        }
    }
    noteFile(path, stage) {
        const found = stage === undefined || stage === '' ? -1 : path.lastIndexOf(stage);
        if (stage !== undefined && found >= 0)
            this.files.add(`${path.slice(0, found)}*${path.slice(found + stage.length)}`);
    }
}

;// CONCATENATED MODULE: ./build/evaluate/serverless-framework/variable-text.js
/** Takes a text apart at its variables; a brace that is never closed is a literal. */
function piecesOf(text) {
    const pieces = [];
    let from = 0;
    for (let start = text.indexOf('${'); start >= 0; start = text.indexOf('${', from)) {
        const end = closingBrace(text, start + 2);
        if (end === undefined)
            break;
        if (start > from)
            pieces.push({ literal: text.slice(from, start) });
        pieces.push({ variable: text.slice(start + 2, end) });
        from = end + 1;
    }
    if (from < text.length)
        pieces.push({ literal: text.slice(from) });
    return pieces;
}
function closingBrace(text, from) {
    let depth = 1;
    for (let at = from; at < text.length; at += 1) {
        if (text.startsWith('${', at)) {
            depth += 1;
            at += 1;
        }
        else if (text[at] === '}') {
            depth -= 1;
            if (depth === 0)
                return at;
        }
    }
    return undefined;
}
/** The alternatives of a variable: `opt:stage, 'dev'` has two. */
function alternativesOf(variable) {
    const found = [];
    let depth = 0;
    let quote;
    let from = 0;
    for (let at = 0; at < variable.length; at += 1) {
        const sign = variable.charAt(at);
        if (quote !== undefined) {
            if (sign === quote)
                quote = undefined;
        }
        else if (sign === "'" || sign === '"')
            quote = sign;
        else if ('{(['.includes(sign))
            depth += 1;
        else if ('})]'.includes(sign))
            depth -= 1;
        else if (sign === ',' && depth === 0) {
            found.push(variable.slice(from, at).trim());
            from = at + 1;
        }
    }
    found.push(variable.slice(from).trim());
    return found;
}
const source = /^(?<type>[A-Za-z][\w-]*)(?:\((?<argument>[^]*)\))?(?::(?!:)(?<address>[^]*))?$/u;
/** Undefined for what is no variable of the framework: `AWS::Region`, `Bucket`, `Bucket.Arn`. */
function sourceOf(text) {
    const { type, argument, address } = source.exec(text)?.groups ?? {};
    if (type === undefined || (argument === undefined && address === undefined))
        return undefined;
    return { type, argument: argument?.trim(), address: address?.trim() };
}
const remote = /^(?:cf|ssm|s3|aws|vault|doppler)(?:\.[\w-]{1,40})?(?:\([^)]*\))?:(?!:)/u;
/** Something that an account or a service alone knows. Up to version 2 the region stood behind a dot: `ssm.eu-west-1:/name`. */
function isRemote(text) {
    return remote.test(text);
}
/** Why a variable that nothing gives is not known. */
function reasonOf(text) {
    if (text.startsWith('self:'))
        return 'undeclared-name';
    return text.startsWith('file(') ? 'file-not-read' : 'variable-without-default';
}

;// CONCATENATED MODULE: ./build/evaluate/serverless-framework/resolve-variables.js









/** Nodes that one service may stand for, its variables written out. */
const resolvedNodesMax = 100_000;
/** Variables within variables. */
const depthMax = 60;
/**
 * Puts in what the variables of a service stand for: `${self:\u2026}`, `${opt:\u2026}`, `${sls:stage}`, `${param:\u2026}`, `${file(\u2026):\u2026}`, with their
 * alternatives. What is put in keeps the place where it is written, in whichever file. What is not known is a mark for a hole. Source:
 * "Variables" of the Serverless Framework, version 3.
 */
class VariableResolver {
    /** What stands behind the marks. */
    holes = [];
    files;
    stages;
    #request;
    #known = new Map();
    /** Nodes in it, those of variables written out. */
    #weights = new Map();
    /** Those that another stage may have otherwise. */
    #ofStage = new Set();
    #open = new Set();
    #count = 0;
    #isCutShort = false;
    #depth = 0;
    #stageReads = 0;
    constructor(request) {
        this.#request = request;
        this.stages = new Stages(request.root);
        this.files = new ServiceFiles(request.files, request.report);
    }
    /** What stands at these keys of the service, wholly put in; undefined where nothing does. */
    at(...keys) {
        const found = this.#walk(this.#request.root, keys, this.#request.file.path);
        return found === undefined ? undefined : this.resolve(found, this.#request.file.path);
    }
    /** The stage that is deployed. */
    stage(at) {
        this.#stageReads += 1;
        const given = this.#request.options.get('stage');
        if (given !== undefined)
            return { kind: 'string', value: given, ...at };
        const own = this.#walk(this.#request.root, ['provider', 'stage'], this.#request.file.path);
        return own === undefined || own.kind === 'null' ? { kind: 'string', value: 'dev', ...at } : this.resolve(own, this.#request.file.path);
    }
    /** The node with its variables put in. `path`: the file in which it stands, unless it says so itself. */
    resolve(node, path) {
        const known = this.#known.get(node);
        if (known !== undefined) {
            if (this.#ofStage.has(node))
                this.#stageReads += 1;
            // It is shared, not copied; whoever walks over all of it meets it again.
            this.#count += this.#weights.get(node) ?? 1;
            return this.#count > resolvedNodesMax ? this.#cutShort({ path: node.path ?? path, range: node.range }) : known;
        }
        const [readsBefore, countBefore] = [this.#stageReads, this.#count];
        this.#count += 1;
        const at = { path: node.path ?? path, range: node.range };
        if (this.#count > resolvedNodesMax || this.#depth > depthMax)
            return this.#cutShort(at);
        const resolved = this.#resolveNode(node, at);
        this.#known.set(node, resolved);
        this.#weights.set(node, this.#count - countBefore);
        if (this.#stageReads > readsBefore)
            this.#ofStage.add(node);
        return resolved;
    }
    #resolveNode(node, at) {
        const { path } = at;
        switch (node.kind) {
            case 'string':
                return node.value.includes('${') ? this.#guarded(node, at) : { ...node, path };
            case 'sequence':
                return { ...node, path, items: node.items.map((item) => this.resolve(item, path)) };
            case 'mapping':
                return { ...node, path, entries: node.entries.map((entry) => this.#resolveEntry(entry, path)) };
            default:
                return { ...node, path };
        }
    }
    #resolveEntry(entry, path) {
        const own = entry.path ?? path;
        return { ...entry, path: own, value: this.resolve(entry.value, path) };
    }
    #cutShort(at) {
        if (!this.#isCutShort) {
            const message = 'The variables of this service stand for too much; the rest is not evaluated.';
            this.#request.report({ kind: 'limit-reached', message, location: at });
            this.#isCutShort = true;
        }
        return { kind: 'unread', unread: { reason: 'limit-reached', message: 'too many values' }, ...at };
    }
    /** A text that stands for itself is a cycle. */
    #guarded(node, at) {
        if (this.#open.has(node))
            return this.#unknown('cycle', node.value, at);
        this.#open.add(node);
        this.#depth += 1;
        const resolved = this.#resolveText(node, at);
        this.#depth -= 1;
        this.#open.delete(node);
        return node.tag === undefined || resolved.tag !== undefined ? resolved : { ...resolved, tag: node.tag };
    }
    #resolveText(node, at) {
        const pieces = piecesOf(node.value);
        const [only] = pieces;
        if (pieces.length === 1 && only !== undefined && 'variable' in only) {
            return this.#valueOf(only.variable, at) ?? { ...node, path: at.path };
        }
        let isSame = true;
        const parts = pieces.map((piece) => {
            if ('literal' in piece)
                return piece.literal;
            const value = this.#valueOf(piece.variable, at);
            if (value === undefined)
                return `\${${piece.variable}}`;
            isSame = false;
            return this.#asText(value, piece.variable, at);
        });
        return isSame ? { ...node, path: at.path } : { kind: 'string', value: parts.join(''), ...at };
    }
    #asText(value, variable, at) {
        return textOf(value) ?? (value.kind === 'null' ? '' : this.#mark('unsupported-expression', variable, at));
    }
    /** Undefined where it is no variable of the framework. */
    #valueOf(variable, at) {
        const alternatives = alternativesOf(variable);
        const [first = ''] = alternatives;
        if (sourceOf(first) === undefined && !isRemote(first))
            return undefined;
        let empty;
        for (const alternative of alternatives) {
            const value = this.#alternative(alternative, at);
            if (value !== undefined && value.kind !== 'null')
                return value;
            empty = value ?? empty;
        }
        return empty ?? this.#unknown(reasonOf(first), first, at);
    }
    #alternative(text, at) {
        const literal = literalNode(text, at);
        if (literal !== undefined)
            return this.resolve(literal, at.path);
        const [only, ...more] = piecesOf(text);
        if (only !== undefined && 'variable' in only && more.length === 0)
            return this.#valueOf(only.variable, at);
        const readsBefore = this.#stageReads;
        const whole = this.#writtenOut(text, at);
        if (typeof whole !== 'string')
            return whole;
        if (isRemote(whole))
            return this.#remote(whole, at);
        const source = sourceOf(whole);
        return source === undefined ? undefined : this.#fromSource(source, { whole, at, byStage: this.#stageReads > readsBefore });
    }
    /** The text with the variables within it put in; an unknown where one of them is. */
    #writtenOut(text, at) {
        if (!text.includes('${'))
            return text;
        const whole = textOf(this.resolve({ kind: 'string', value: text, ...at }, at.path));
        const hole = whole === undefined ? undefined : (0,hole_marks/* fillMarks */.qp)(whole, this.holes).find((part) => typeof part !== 'string');
        return whole === undefined || hole !== undefined ? this.#unknown(hole?.reason ?? 'unsupported-expression', text, at) : whole;
    }
    #fromSource(source, use) {
        const { type, argument, address = '' } = source;
        const { at, whole } = use;
        switch (type) {
            case 'self':
                return this.#ofSelf(address, use);
            case 'opt':
                if (address === 'stage')
                    this.#stageReads += 1;
                return this.#option(address, at);
            case 'sls':
                return address === 'stage' ? this.stage(at) : this.#unknown('data-source', whole, at);
            case 'param':
                return this.#parameter(address, at);
            case 'env':
                return undefined;
            case 'file':
                return this.#ofFile(argument ?? '', address, use);
            case 'strToBool':
                return truthNode(argument ?? '', at) ?? this.#unknown('unsupported-expression', whole, at);
            default:
                // A source of a plugin.
                return this.#unknown('data-source', whole, at);
        }
    }
    #ofSelf(address, use) {
        const { path } = this.#request.file;
        if (address === 'provider.stage')
            return this.stage(use.at);
        const keys = address === '' ? [] : address.split('.');
        const found = this.#walk(this.#request.root, keys, path, use);
        if (found !== undefined)
            return this.resolve(found, path);
        const usual = address === 'provider.region' ? (this.#request.options.get('region') ?? 'us-east-1') : undefined;
        return usual === undefined ? undefined : { kind: 'string', value: usual, ...use.at };
    }
    #option(name, at) {
        const given = this.#request.options.get(name);
        return given === undefined ? undefined : { kind: 'string', value: given, ...at };
    }
    #parameter(name, at) {
        const stage = textOf(this.stage(at)) ?? '';
        const { root, file } = this.#request;
        const ways = [
            ['params', stage, name],
            ['stages', stage, 'params', name],
            ['params', 'default', name],
            ['stages', 'default', 'params', name],
        ];
        for (const way of ways) {
            const found = this.#walk(root, way, file.path);
            if (found !== undefined)
                return this.resolve(found, file.path);
        }
        return undefined;
    }
    #ofFile(written, address, use) {
        const { file } = this.#request;
        const path = (0,source_path/* resolvePath */.o)((0,core_path/* directoryOf */.jt)(file.path), written.replace(/^["']|["']$/gu, ''));
        if (path === undefined || !/\.(?:ya?ml|json|tfstate|txt)$/iu.test(path)) {
            // A program says what it likes: like one that a data source runs.
            return this.#unknown(path === undefined ? 'file-not-read' : 'data-source', use.whole, use.at);
        }
        if (use.byStage)
            this.stages.noteFile(path, textOf(this.stage(use.at)));
        const root = this.files.at(path);
        const found = root === undefined ? undefined : this.#walk(root, address === '' ? [] : address.split('.'), path, use);
        return found === undefined ? undefined : this.resolve(found, path);
    }
    /** What an account is and has is a symbol; the region is that of the service. */
    #remote(whole, at) {
        if (whole === 'aws:region')
            return this.#ofSelf('provider.region', { whole, at, byStage: false }) ?? this.#unknown('data-source', whole, at);
        return this.#unknown('data-source', whole === 'aws:accountId' ? 'AWS::AccountId' : whole, at);
    }
    /** The node at some keys, of which each may itself be written as a variable. */
    #walk(from, keys, path, use) {
        let node = from;
        let where = from.path ?? path;
        for (const [index, key] of keys.entries()) {
            const head = this.#head(node, where);
            if (head.kind === 'string' && (0,hole_marks/* isMarked */.rZ)(head.value))
                return head;
            if (use?.byStage === true)
                this.stages.noteKeys(head, keys.slice(index), textOf(this.stage(use.at)));
            where = head.path ?? where;
            node = memberOf(head, key);
            if (node === undefined)
                return undefined;
        }
        return node.path === undefined && where !== this.#request.file.path ? { ...node, path: where } : node;
    }
    #head(node, where) {
        return node.kind === 'string' && node.value.includes('${') ? this.resolve(node, where) : node;
    }
    #unknown(reason, text, at) {
        return { kind: 'string', value: this.#mark(reason, text, at), ...at };
    }
    #mark(reason, text, at) {
        const expression = text.startsWith('AWS::') ? text : `\${${text}}`;
        return (0,hole_marks/* withMarks */.T$)([(0,value_operations/* unknownValue */.Uo)(reason, expression, { at: { path: at.path, range: at.range }, via: [] })], this.holes);
    }
}

;// CONCATENATED MODULE: ./build/evaluate/serverless-framework/roles.js


/** The role that functions share. */
const sharedRoleId = 'IamRoleLambdaExecution';
function providerWords({ provider }) {
    const role = given(provider, 'iam', 'role');
    return {
        statements: given(role, 'statements') ?? given(provider, 'iamRoleStatements'),
        managed: given(role, 'managedPolicies') ?? given(provider, 'iamManagedPolicies'),
        boundary: given(role, 'permissionsBoundary') ?? given(role, 'permissionBoundary') ?? given(provider, 'rolePermissionsBoundary'),
        path: given(role, 'path'),
        name: given(role, 'name'),
    };
}
/** A role that is there already, by its ARN, its logical id or a function of CloudFormation. */
function existingRole(node) {
    if (node === undefined)
        return undefined;
    if (node.kind === 'mapping')
        return node.entries.some(({ key }) => key === 'Ref' || key.startsWith('Fn::')) ? node : undefined;
    if (node.tag !== undefined)
        return node;
    const text = textOf(node);
    return text === undefined || /[^A-Za-z0-9]/u.test(text) ? node : attribute(text, 'Arn');
}
/**
 * The role of a function: one that is given, one of its own (`iamRoleStatements` of serverless-iam-roles-per-function, `iam.role` of version
 * 4), the role of the provider, or the one that all share.
 */
function roleOf(target, statements, service) {
    const { node, id, at } = target;
    const role = existingRole(given(node, 'role')) ?? existingRole(given(node, 'iam', 'role'));
    if (role !== undefined)
        return { role, isShared: false };
    const own = ownWords(node);
    if (own !== undefined || isPerFunction(service)) {
        const roleId = `${id}${sharedRoleId}`;
        const made = makeRole(roleId, withShared(own, service), {
            service,
            targets: [target],
            extra: [...statements, ...(inherits(node, service) ? statementsOf(providerWords(service).statements) : [])],
            at,
        });
        return { role: attribute(roleId, 'Arn'), own: made, isShared: false };
    }
    const ofProvider = existingRole(given(service.provider, 'iam', 'role')) ?? existingRole(given(service.provider, 'role'));
    return ofProvider === undefined ? { role: attribute(sharedRoleId, 'Arn'), isShared: true } : { role: ofProvider, isShared: false };
}
/** What is said of all roles holds where a function says nothing else. */
function withShared(own, service) {
    const shared = providerWords(service);
    return {
        statements: own?.statements,
        managed: own?.managed ?? shared.managed,
        boundary: own?.boundary ?? shared.boundary,
        path: shared.path,
        name: own?.name,
    };
}
function ownWords(node) {
    const role = given(node, 'iam', 'role');
    const statements = given(node, 'iamRoleStatements') ?? given(role, 'statements');
    if (statements === undefined && role === undefined)
        return undefined;
    return {
        statements,
        managed: given(role, 'managedPolicies'),
        boundary: given(node, 'iamPermissionsBoundary') ?? given(role, 'permissionsBoundary'),
        path: undefined,
        name: given(node, 'iamRoleStatementsName') ?? given(role, 'name'),
    };
}
function isPerFunction({ provider }) {
    return textOf(given(provider, 'iam', 'role', 'mode')) === 'perFunction';
}
function inherits(node, { inheritsByDefault }) {
    const said = textOf(given(node, 'iamRoleStatementsInherit')) ?? textOf(given(node, 'iam', 'inheritStatements'));
    return said === undefined ? inheritsByDefault : said === 'true';
}
/** The role that functions share. Rights that are written are judged where no function is there to take them, too. */
function sharedRole(service, targets, statements, at) {
    const words = providerWords(service);
    const isExisting = existingRole(given(service.provider, 'iam', 'role')) ?? existingRole(given(service.provider, 'role'));
    const isWritten = words.statements !== undefined || words.managed !== undefined;
    if (isExisting !== undefined || (targets.length === 0 && !(isWritten && service.functions.length === 0)))
        return [];
    return [makeRole(sharedRoleId, words, { service, targets, extra: statements, at: placeOfRole(service, at) })];
}
function placeOfRole({ provider }, around) {
    for (const [from, key] of [
        [within(provider, 'iam'), 'role'],
        [provider, 'iamRoleStatements'],
        [provider, 'iamManagedPolicies'],
    ]) {
        const entry = from?.kind === 'mapping' ? from.entries.findLast((one) => one.key === key) : undefined;
        if (entry !== undefined)
            return keyPlace(entry, from?.path ?? around.path);
    }
    return around;
}
function makeRole(id, words, { service, targets, extra, at }) {
    const isInVpc = targets.some(({ node }) => given(node, 'vpc') !== undefined) || given(service.provider, 'vpc') !== undefined;
    const vpc = isInVpc && targets.length > 0 ? [sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole')] : [];
    const managed = words.managed === undefined ? [] : words.managed.kind === 'sequence' ? words.managed.items : [words.managed];
    const Statement = [...logStatements(service, targets), ...extra, ...statementsOf(words.statements)];
    const document = { Version: '2012-10-17', Statement };
    return resource(id, 'AWS::IAM::Role', {
        AssumeRolePolicyDocument: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Principal: { Service: ['lambda.amazonaws.com'] }, Action: ['sts:AssumeRole'] }],
        },
        Policies: [{ PolicyName: `${service.name}-${service.stage}-lambda`, PolicyDocument: document }],
        ManagedPolicyArns: managed.length + vpc.length === 0 ? undefined : [...managed, ...vpc],
        PermissionsBoundary: words.boundary,
        Path: words.path ?? '/',
        RoleName: words.name,
    }, at);
}
/** A list in a list is what a file puts in. */
function statementsOf(node) {
    if (node === undefined)
        return [];
    const items = node.kind === 'sequence' ? node.items : [node];
    return items.flatMap((item) => (item.kind === 'sequence' ? itemsOf(item) : [item])).filter(({ kind }) => kind !== 'null');
}
function logStatements({ name, stage }, targets) {
    if (targets.length === 0)
        return [];
    const group = (tail) => sub(`arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:/aws/lambda/${name}-${stage}${tail}`);
    return [
        { Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:CreateLogGroup', 'logs:TagResource'], Resource: [group('*:*')] },
        { Effect: 'Allow', Action: ['logs:PutLogEvents'], Resource: [group('*:*:*')] },
    ];
}

;// CONCATENATED MODULE: ./build/evaluate/serverless-framework/evaluate-service.js













/** What a deployment gives it stands among the parameters of its stack, by this and the name of the option: `--stage`. */
const optionPrefix = '--';
/** Sections that make nothing, or are read here. */
const knownSections = new Set(('app build configValidationMode console custom dashboard deprecationNotificationMode disabledDeprecations ' +
    'enableLocalInstallationFallback frameworkVersion functions layers licenseKey org outputs package params plugins projectDir provider ' +
    'resources service stages tenant unresolvedVariablesNotificationMode useDotenv variablesResolutionMode').split(' '));
/**
 * A service of the Serverless Framework as the stack that the framework makes of it: its functions with their roles and log groups, what their
 * events make, and `resources` laid over that. Undefined where the file is no service on AWS. Source: version 3 of the framework,
 * `lib/plugins/aws/package`.
 */
function evaluateService({ file, files = new Map(), exports, stack }) {
    const diagnostics = [];
    const report = (one) => {
        if (diagnostics.length < data_node/* diagnosticsPerFileMax */._H)
            diagnostics.push(one);
    };
    const root = readData(file, report);
    if (root === undefined || ((0,data_node/* entryOf */.Ms)(root, 'service') === undefined && (0,data_node/* entryOf */.Ms)(root, 'provider') === undefined))
        return undefined;
    const given_ = [...(stack?.parameters ?? [])].filter(([name]) => name.startsWith(optionPrefix));
    const options = new Map(given_.map(([name, value]) => [name.slice(optionPrefix.length), (0,core_value/* scalarText */.ws)(value) ?? '']));
    const resolver = new VariableResolver({ file, root, files, options, report });
    const service = readService(root, file, resolver, report);
    if (service === undefined)
        return undefined;
    const made = templateOf(service, root, resolver, file);
    const evaluation = (0,evaluate_template.evaluateTemplate)({
        file,
        files,
        made,
        holes: resolver.holes,
        ...(exports === undefined ? {} : { exports }),
        ...(stack === undefined ? {} : { stack }),
    });
    if (evaluation === undefined)
        return undefined;
    return {
        ...evaluation,
        files: [...new Set([...evaluation.files, ...resolver.files.read])],
        wantedFiles: [...new Set([...evaluation.wantedFiles, ...resolver.files.wanted])].toSorted(),
        diagnostics: [...diagnostics, ...evaluation.diagnostics],
        ...seenInPart(resolver.at('resources')),
        stages: [...resolver.stages.names],
        stageFiles: [...resolver.stages.files],
        stage: service.stage,
    };
}
/** Undefined for another cloud. */
function readService(root, file, resolver, report) {
    const whole = { path: file.path, range: root.range };
    const provider = resolver.at('provider');
    const cloud = textOf(provider?.kind === 'mapping' ? given(provider, 'name') : provider);
    if (cloud !== undefined && cloud !== 'aws' && /^[a-z]+$/u.test(cloud))
        return undefined;
    const named = resolver.at('service');
    const functions = resolver.at('functions');
    const add = (kind, message, location) => report({ kind, message, location });
    tellUnread(root, functions, whole, add);
    tellUnreadSettings(provider, whole, add);
    return {
        name: textOf(given(named, 'name')) ?? textOf(named) ?? 'service',
        stage: textOf(resolver.stage(whole)) ?? 'dev',
        provider,
        functions: listedEntries(functions).flatMap((entry) => functionOf(entry, file.path, add)),
        inheritsByDefault: textOf(resolver.at('custom', 'serverless-iam-roles-per-function', 'defaultInherit')) === 'true',
        report: add,
    };
}
/** Functions that are not here, and sections of plugins. */
function tellUnread(root, functions, whole, add) {
    if (functions !== undefined && !['mapping', 'sequence', 'null'].includes(functions.kind)) {
        add('unsupported', 'The functions of this service stand where they cannot be read; they are not seen.', placeOf(functions, whole));
    }
    tellUnreadItems(functions, 'the functions', whole, add);
    for (const { key, keyRange } of listedEntries(root)) {
        if (!knownSections.has(key))
            add('unsupported', `What a plugin makes of ${key} is not seen.`, { path: whole.path, range: keyRange });
    }
}
/** Of a list that is laid over each other, what is no mapping adds nothing here. */
function tellUnreadItems(list, what, whole, add) {
    for (const item of itemsOf(list)) {
        if (item.kind === 'mapping' || item.kind === 'null')
            continue;
        add('unsupported', `A part of ${what} stands where it cannot be read; it is not seen.`, placeOf(item, whole));
    }
}
/** Settings of the provider that others are looked for in. */
const settingsOfProvider = ['apiGateway', 'httpApi', 'iam', 'logs', 's3', 'tracing', 'vpc'];
function tellUnreadSettings(provider, whole, add) {
    const parts = [['provider', provider], ...settingsOfProvider.map((key) => [`provider.${key}`, given(provider, key)])];
    for (const [name, node] of parts) {
        if (node === undefined || !isHole(node))
            continue;
        add('unsupported', `What \`${name}\` says stands where it cannot be read; it is not seen.`, placeOf(node, whole));
    }
}
function functionOf(entry, path, add) {
    const at = keyPlace(entry, path);
    if (entry.value.kind === 'mapping')
        return [{ name: entry.key, id: normalized(entry.key), node: entry.value, at }];
    if (entry.value.kind !== 'null')
        add('unsupported', `The function ${entry.key} stands where it cannot be read; it is not seen.`, at);
    return [];
}
/** The stack, as a template. */
function templateOf(service, root, resolver, file) {
    const whole = { path: file.path, range: root.range };
    const events = makeEvents(service);
    const resources = new Map();
    const add = (entries) => {
        for (const entry of entries)
            resources.set(entry.key, resources.get(entry.key) ?? entry);
    };
    const sharing = [];
    const shared = [];
    for (const target of service.functions) {
        const statements = [...(events.statements.get(target.name) ?? []), ...ownNeeds(target, service)];
        const { role, own, isShared } = roleOf(target, statements, service);
        add(functionResources(target, role, service));
        if (own !== undefined)
            add([own]);
        if (!isShared)
            continue;
        sharing.push(target);
        shared.push(...statements);
    }
    add(sharedRole(service, sharing, shared, whole));
    add(events.resources);
    const underneath = { kind: 'mapping', entries: [entry('Resources', mapping([...resources.values()], whole), whole)], ...whole };
    const template = layOver(underneath, resolver.at('resources'), service, whole);
    return hasPseudoParameters(resolver.at('plugins')) ? withPseudoParameters(template) : template;
}
/** What the framework adds to the shared role for a function itself. */
function ownNeeds({ node }, { provider }) {
    const traced = given(node, 'tracing') ?? given(provider, 'tracing', 'lambda');
    const failed = given(node, 'onError');
    return [
        ...(traced === undefined || textOf(traced) === 'false'
            ? []
            : [{ Effect: 'Allow', Action: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], Resource: ['*'] }]),
        ...(failed?.kind === 'string' ? [{ Effect: 'Allow', Action: ['sns:Publish'], Resource: [failed] }] : []),
    ];
}
function layOver(underneath, resources, service, whole) {
    const parts = resources?.kind === 'sequence' ? resources.items : resources === undefined ? [] : [resources];
    let made = underneath;
    for (const part of parts) {
        if (part.kind === 'null')
            continue;
        if (part.kind !== 'mapping') {
            service.report('unsupported', 'A part of `resources` stands where it cannot be read; it is not seen.', placeOf(part, whole));
            continue;
        }
        for (const { key, value } of part.entries) {
            const what = `\`${key}\` of the resources`;
            if (key !== 'Transform')
                tellUnreadItems(value, what, whole, (...told) => service.report(...told));
            if (isUnread(key, value))
                service.report('unsupported', `${what} stands where it cannot be read; it is not seen.`, placeOf(value, whole));
        }
        const { sections, extensions } = sectionsOf(part);
        made = mergeNodes(made, { ...part, entries: sections.filter(({ key, value }) => !isUnread(key, value)) });
        if (extensions !== undefined)
            made = mergeNodes(made, mapping([entry('Resources', extensions, whole)], whole));
    }
    return made;
}
/** A section of a template that a program makes, or that stands in a file which is not here. */
function isUnread(key, value) {
    return key !== 'Transform' && key !== 'Description' && isHole(value);
}
/** The framework may add resources that are not seen here. */
function seenInPart(resources) {
    const parts = resources?.kind === 'sequence' ? resources.items : resources === undefined ? [] : [resources];
    const isPartial = parts.some((part) => isHole(part) || [given(part, 'Resources'), ...itemsOf(given(part, 'Resources'))].some(isHole));
    return isPartial ? { isPartial } : {};
}
function sectionsOf(part) {
    const sections = part.entries.filter(({ key, value }) => key !== 'extensions' && value.kind !== 'null');
    const extensions = given(part, 'extensions');
    // A section may be a list of what files put in.
    const flat = sections.map((one) => one.value.kind === 'sequence' && one.key !== 'Transform'
        ? { ...one, value: mapping(listedEntries(one.value), { path: one.value.path ?? '', range: one.value.range }) }
        : one);
    return extensions === undefined ? { sections: flat } : { sections: flat, extensions };
}
function entry(key, value, { path, range }) {
    return { key, keyRange: range, path, value };
}
function mapping(entries, { path, range }) {
    return { kind: 'mapping', entries, path, range };
}


/***/ })

};
