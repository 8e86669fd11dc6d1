export const id = 4503;
export const ids = [4503];
export const modules = {

/***/ 25459:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ findIn)
/* harmony export */ });
/* harmony import */ var _evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2261);
/* harmony import */ var _network_finder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81023);
/* harmony import */ var _per_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91431);



const finders = (0,_per_code_js__WEBPACK_IMPORTED_MODULE_2__/* .perCode */ .L)(() => new Map());
/** Finds the resources of these types that a value refers to. Made once for each side and list of types. */
function findIn(code, ...types) {
    const known = finders(code);
    const key = types.join(' ');
    // Read each time: who finds something depends on what is there.
    const resources = (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(code, ...types);
    const find = known.get(key) ?? (0,_network_finder_js__WEBPACK_IMPORTED_MODULE_1__/* .finder */ .n)(resources);
    known.set(key, find);
    return find;
}


/***/ }),

/***/ 35342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ apiOperations),
/* harmony export */   i: () => (/* binding */ tokenSchemes)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29207);
/* harmony import */ var _embedded_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34250);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96962);



/** The operations of an OpenAPI document, preflight requests aside; undefined where there is no document. */
function apiOperations(body) {
    const document = (0,_embedded_document_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlDocumentAt */ .og)(body);
    if (document === undefined || document.kind === 'null')
        return undefined;
    return document.kind === 'choice' ? leastOf((0,_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .possibleValues */ .Mp)(document).map(operationsIn), document.condition) : operationsIn(document);
}
/** The schemes of a document by which callers bring a token of somebody's, by name, with whose. Of several documents nothing is said. */
function tokenSchemes(body) {
    const document = (0,_embedded_document_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlDocumentAt */ .og)(body);
    const places = [(0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(document, 'securityDefinitions'), (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(document, 'components', 'securitySchemes')];
    return places.flatMap((place) => entriesOf(place)[0].flatMap(([name, scheme]) => {
        const authorizer = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(scheme, 'x-amazon-apigateway-authorizer');
        const settings = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(authorizer, ['jwtConfiguration', 'JwtConfiguration']);
        return settings === undefined ? [] : [[name, settings]];
    }));
}
function operationsIn(document) {
    const open = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .QH)(document);
    if (open !== undefined)
        return { operations: [], rest: open };
    const [places, rest] = entriesOf((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(document, 'paths'));
    const operations = places.flatMap(([path, value]) => {
        const [entries, unread] = entriesOf(value);
        const own = entries.flatMap(([key, operation]) => {
            const method = methods.get(key.toLowerCase());
            return method === undefined ? [] : [{ method, path, at: operation, ...callersOf(operation, document) }];
        });
        return unread === undefined ? own : [...own, { method: 'ANY', path, at: value, callers: unread }];
    });
    return rest === undefined ? { operations } : { operations, rest };
}
const anyMethod = 'x-amazon-apigateway-any-method';
const methods = new Map([
    ...['get', 'put', 'post', 'delete', 'patch', 'head', 'trace'].map((key) => [key, key.toUpperCase()]),
    [anyMethod, 'ANY'],
]);
/** What is under each name, and what may be there besides. */
function entriesOf(value) {
    if (value === undefined)
        return [[]];
    const open = value.kind === 'map' ? value.more : (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .QH)(value);
    const entries = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .possibleValues */ .Mp)(value).flatMap((one) => (one.kind === 'map' ? [...one.entries] : []));
    return open === undefined ? [entries] : [entries, open];
}
/** `x-amazon-apigateway-auth` is IAM, or nobody; else the schemes under `security` count, of the operation or of the whole document. */
function callersOf(operation, document) {
    const open = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .QH)(operation);
    if (open !== undefined)
        return { callers: open };
    const type = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(operation, 'x-amazon-apigateway-auth'), 'type'));
    if (type.kind === 'unknown')
        return { callers: type.unknown };
    const says = type.kind === 'known' ? type.value.toUpperCase() : undefined;
    if (says === 'AWS_IAM')
        return { callers: 'known' };
    const own = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(operation, 'security');
    if (own !== undefined)
        return bySecurity(own, document);
    const ofAll = says === 'NONE' ? undefined : (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(document, 'security');
    return ofAll === undefined ? { callers: 'anyone' } : { ...bySecurity(ofAll, document), by: 'document' };
}
/** Of several values that a condition chooses between, the one that asks least of callers counts. */
function bySecurity(security, document) {
    const found = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .possibleValues */ .Mp)(security).map((one) => bySchemes(one, document));
    const least = found.toSorted((a, b) => order(a.callers) - order(b.callers))[0] ?? { callers: 'anyone' };
    const isCertain = security.kind !== 'choice' || found.every(({ callers }) => callers === least.callers);
    return isCertain ? least : { ...least, condition: security.condition };
}
const callersInOrder = ['anyone', 'key', undefined, 'known'];
/** What is not known may be anything between a key and an authorizer. */
function order(callers) {
    const at = callersInOrder.indexOf(callers);
    return at === -1 ? 2 : at;
}
/** API Gateway asks for all that is named: for a key and the authorizer. */
function bySchemes(security, document) {
    const { items, unknown } = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(security);
    const found = items.flatMap((item) => {
        const [named, rest] = entriesOf(item);
        return [...named.map(([name]) => byScheme(name, document)), ...(rest === undefined ? [] : [{ callers: rest }])];
    });
    const best = found.toSorted((a, b) => order(b.callers) - order(a.callers) || Number(a.by !== undefined) - Number(b.by !== undefined))[0];
    return unknown !== undefined && best?.callers !== 'known' ? { callers: unknown } : (best ?? { callers: 'anyone' });
}
/** Names that SAM gives a meaning of their own. */
const ofSam = new Map([
    ['NONE', 'anyone'],
    ['api_key', 'key'],
    ['AWS_IAM', 'known'],
]);
/** A scheme that API Gateway does not act on only tells readers what the backend wants. */
function byScheme(name, document) {
    const scheme = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(document, 'securityDefinitions', name) ?? (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(document, 'components', 'securitySchemes', name);
    if (scheme === undefined) {
        const own = ofSam.get(name);
        return own === undefined ? { callers: 'known', by: 'undeclared' } : { callers: own };
    }
    return { callers: scheme.kind === 'map' ? byExtension(scheme) : ((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .QH)(scheme) ?? 'known') };
}
function byExtension(scheme) {
    if ((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(scheme, ['x-amazon-apigateway-authorizer', 'x-amazon-apigateway-authtype']) !== undefined)
        return 'known';
    if (scheme.more !== undefined)
        return scheme.more;
    return (0,_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws)((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(scheme, 'type')) === 'apiKey' ? 'key' : 'anyone';
}
/** Of several documents, for each operation what asks least. */
function leastOf(options, condition) {
    const byName = new Map();
    for (const operation of options.flatMap(({ operations }) => operations)) {
        const name = `${operation.method} ${operation.path}`;
        const other = byName.get(name);
        byName.set(name, other === undefined ? operation : lower(other, operation, condition));
    }
    const rest = options.find((one) => one.rest !== undefined)?.rest;
    return { operations: [...byName.values()], ...(rest === undefined ? {} : { rest }) };
}
function lower(a, b, condition) {
    if (a.callers === b.callers)
        return a;
    return { ...(order(a.callers) <= order(b.callers) ? a : b), condition };
}


/***/ }),

/***/ 47055:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cf: () => (/* binding */ isWebSocket),
/* harmony export */   h6: () => (/* binding */ hasResourcePolicy),
/* harmony export */   ir: () => (/* binding */ apiOf),
/* harmony export */   qQ: () => (/* binding */ isPrivateApi)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25459);


const restApiTypes = ['aws_api_gateway_rest_api', 'AWS::ApiGateway::RestApi'];
const apiTypes = ['aws_apigatewayv2_api', 'AWS::ApiGatewayV2::Api'];
/** The API that a stage, a method or a route belongs to, where the code declares it. */
function apiOf({ attributes, root }, code) {
    const named = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, ['rest_api_id', 'RestApiId', 'api_id', 'ApiId']);
    return (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findIn */ .r)(code, ...restApiTypes, ...apiTypes)(named, root)[0];
}
/** Reached through VPC endpoints alone. */
function isPrivateApi({ attributes }) {
    const types = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, ['endpoint_configuration', 'EndpointConfiguration']), ['types', 'Types']);
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(types).items.some((type) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(type), (text) => text === 'PRIVATE', false) !== 'no');
}
/** A policy that says who may call it, on the API itself or beside it. One that lets everybody in says nothing. */
function hasResourcePolicy(api, model) {
    return model
        .subjects('iam.resource-policy')
        .filter(({ resource, root }) => resource === api || (root === api.root && policyTypes.has(resource.type) && apiOf(resource, model) === api))
        .some(({ options }) => options.some(({ document, unknown }) => unknown !== undefined || !letsEverybodyIn(document)));
}
const policyTypes = new Set(['aws_api_gateway_rest_api_policy']);
function letsEverybodyIn({ statements }) {
    const isOpen = statements.some(({ effect, principals, conditions, moreConditions }) => effect === 'allow' &&
        conditions.length === 0 &&
        moreConditions === undefined &&
        principals?.items.some(({ pattern }) => pattern.length === 1 && pattern[0]?.kind === 'any') === true);
    return isOpen && statements.every(({ effect }) => effect === 'allow');
}
/** `HTTP` or `WEBSOCKET`. */
function isWebSocket({ attributes }) {
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, ['protocol_type', 'ProtocolType'])), (text) => text === 'WEBSOCKET', false) !== 'no';
}


/***/ }),

/***/ 11644:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ asksByItself),
/* harmony export */   PI: () => (/* binding */ apiMethods),
/* harmony export */   pe: () => (/* binding */ apiRoutes),
/* harmony export */   u$: () => (/* binding */ openCalls)
/* harmony export */ });
/* harmony import */ var _core_as_written_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32174);
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29207);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36254);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30677);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47055);
/* harmony import */ var _api_operations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35342);








const urls = ['aws_lambda_function_url', 'AWS::Lambda::Url'];
const apiMethods = ['aws_api_gateway_method', 'AWS::ApiGateway::Method'];
const apiRoutes = ['aws_apigatewayv2_route', 'AWS::ApiGatewayV2::Route'];
const apis = ['aws_api_gateway_rest_api', 'AWS::ApiGateway::RestApi', 'aws_apigatewayv2_api', 'AWS::ApiGatewayV2::Api'];
/** URLs of functions, methods and routes, and operations of OpenAPI documents, that anyone on the internet can call. */
function openCalls(model) {
    return [
        ...model.ofType(...urls).flatMap((one) => urlCall(one, model)),
        ...model.ofType(...apiMethods, ...apiRoutes).flatMap((one) => routeCall(one, model)),
        ...model.ofType(...apis).flatMap((one) => documentedCalls(one, model)),
    ];
}
function urlCall(resource, model) {
    const who = askedBy(resource, ['authorization_type', 'AuthType'], false);
    if (who === undefined)
        return [];
    const target = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(resource.attributes, ['function_name', 'TargetFunctionArn']);
    const name = nameOf(target, resource, model, ['function_name', 'FunctionName']);
    return [{ ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .e)(resource), thing: `function ${name}`, operation: '', action: 'lambda:InvokeFunctionUrl', ...who }];
}
function routeCall(resource, model) {
    if (asksByItself(resource, model))
        return [];
    const who = askedBy(resource, ['authorization', 'authorization_type', 'AuthorizationType'], true);
    if (who === undefined)
        return [];
    const { attributes, address } = resource;
    const thing = apiName((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, ['rest_api_id', 'RestApiId', 'api_id', 'ApiId']), resource, model);
    const key = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_5__/* .scalarText */ .ws)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, ['route_key', 'RouteKey']));
    return [{ ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .e)(resource), thing, operation: key ?? address, action: 'execute-api:Invoke', ...who }];
}
function documentedCalls(api, model) {
    const found = (0,_api_operations_js__WEBPACK_IMPORTED_MODULE_4__/* .apiOperations */ .D)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(api.attributes, ['body', 'Body']));
    if (found === undefined || (0,_api_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrivateApi */ .qQ)(api) || (0,_api_js__WEBPACK_IMPORTED_MODULE_3__/* .hasResourcePolicy */ .h6)(api, model))
        return [];
    const name = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(api.attributes, ['name', 'Name']);
    const thing = `API ${(name && (0,_binding_js__WEBPACK_IMPORTED_MODULE_6__/* .symbolicText */ .SF)(name)) ?? api.address}`;
    return found.operations.flatMap(({ method, path, callers, at }) => {
        if (callers === 'known' || callers === 'key')
            return [];
        const call = { ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .e)(api), thing, operation: `${method} ${path}`, action: 'execute-api:Invoke', source: at };
        return [callers === 'anyone' ? call : { ...call, unknown: callers }];
    });
}
/** Undefined where callers are asked who they are. */
function askedBy(resource, names, byDefault) {
    const auth = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(resource.attributes, names));
    const isOpen = (text) => text === 'NONE';
    const open = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .holding */ .G)(auth, isOpen);
    if (open !== undefined)
        return { source: open.source, ...(open.condition === undefined ? {} : { unknown: open.condition }) };
    const unknown = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .openFor */ .qw)(auth, isOpen, byDefault);
    if (unknown !== undefined)
        return { unknown, source: unknown };
    return auth.kind === 'absent' && byDefault ? {} : undefined;
}
/** A method or a route that asks for credentials by itself, or has to answer without any. */
function asksByItself(resource, model) {
    const { attributes, type } = resource;
    const api = (0,_api_js__WEBPACK_IMPORTED_MODULE_3__/* .apiOf */ .ir)(resource, model);
    const needsKey = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readBool */ .r5)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, ['api_key_required', 'ApiKeyRequired'])), (value) => value, false) !== 'no';
    if (needsKey)
        return true;
    if (apiMethods.includes(type)) {
        const isPreflight = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, ['http_method', 'HttpMethod'])), (text) => text === 'OPTIONS', false);
        return isPreflight === 'yes' || (api !== undefined && ((0,_api_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrivateApi */ .qQ)(api) || (0,_api_js__WEBPACK_IMPORTED_MODULE_3__/* .hasResourcePolicy */ .h6)(api, model)));
    }
    const key = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, ['route_key', 'RouteKey']));
    // Of a web socket only the connection is authorized; what comes over it has been.
    const isSocket = api === undefined ? (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(key, (text) => /^(?:[A-Z]+ |\$default$)/u.test(text), true) === 'no' : (0,_api_js__WEBPACK_IMPORTED_MODULE_3__/* .isWebSocket */ .cf)(api);
    if (isSocket)
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(key, (text) => text === '$connect', false) !== 'yes';
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(key, (text) => text.startsWith('OPTIONS '), false) === 'yes';
}
function apiName(api, resource, model) {
    return `API ${nameOf(api, resource, model, ['name', 'Name'])}`;
}
function nameOf(value, { root, address }, model, names) {
    const text = (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$)(value, root, model, names)?.text ?? (0,_core_as_written_js__WEBPACK_IMPORTED_MODULE_7__/* .addressAsWritten */ .Y)(address);
    const name = /^arn:[^:]*:lambda:[^:]*:[^:]*:function:(.+)$/u.exec(text)?.[1] ?? text;
    const expression = /^\$\{([^{}]*)\}$/u.exec(name)?.[1];
    return expression === undefined ? (0,_core_as_written_js__WEBPACK_IMPORTED_MODULE_7__/* .asWritten */ .q)(name) : expression.replace(/\.(?:arn|id|function_name|name|Arn)$/u, '');
}


/***/ }),

/***/ 64503:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apiClientCertificateMissing: () => (/* reexport */ apiClientCertificateMissing),
  apiWithoutAuthorizer: () => (/* reexport */ apiWithoutAuthorizer),
  authorizerRemoved: () => (/* reexport */ authorizerRemoved)
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/apigateway/api-client-certificate-missing.js


const apiClientCertificateMissing = (0,protection/* defineProtection */.tW)({
    id: 'api-client-certificate-missing',
    control: 'encryption-in-transit',
    severity: 'info',
    strict: true,
    title: 'What stands behind an API cannot tell who calls it',
    why: 'Without a client certificate on the stage, whoever finds the address of the backend can call it directly, past the API with its authorizer and limits.',
    remedy: 'Generate a client certificate, name it in the stage, and let the backend ask for it. A private integration by a VPC link does as well.',
    limits: ['Whether the backend asks for the certificate is not visible, and a backend inside AWS needs none.'],
    covers: { securityHub: ['APIGateway.2'], checkov: ['CKV2_AWS_51'], kics: ['API Gateway Without SSL Certificate'] },
    rows: [
        {
            what: 'client certificate',
            terraform: { aws_api_gateway_stage: 'client_certificate_id' },
            cloudformation: { 'AWS::ApiGateway::Stage': 'ClientCertificateId' },
            order: order/* set */.hZ,
            byDefault: null,
            wanted: 'set',
            fix: false,
            unknowns: false,
            lacks: 'shows its backend no certificate',
        },
    ],
});

// EXTERNAL MODULE: ./build/model/network/api.js
var api = __webpack_require__(47055);
// EXTERNAL MODULE: ./build/model/network/open-call.js
var open_call = __webpack_require__(11644);
// EXTERNAL MODULE: ./build/model/fact.js
var model_fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/policies/documents/over-options.js
var over_options = __webpack_require__(49485);
;// CONCATENATED MODULE: ./build/policies/apigateway/api-without-authorizer.js





const apis = ['aws_api_gateway_rest_api', 'AWS::ApiGateway::RestApi', 'aws_apigatewayv2_api', 'AWS::ApiGatewayV2::Api'];
const authorizers = [
    'aws_api_gateway_authorizer',
    'AWS::ApiGateway::Authorizer',
    'aws_apigatewayv2_authorizer',
    'AWS::ApiGatewayV2::Authorizer',
];
const graphs = ['aws_appsync_graphql_api', 'AWS::AppSync::GraphQLApi'];
const apiWithoutAuthorizer = (0,define_policy/* defineViolation */.z$)({
    id: 'api-without-authorizer',
    control: 'limit-network-access',
    severity: 'medium',
    strict: true,
    on: 'resource',
    types: [...open_call/* apiMethods */.PI, ...open_call/* apiRoutes */.pe, ...apis, ...graphs],
    dialects: ['terraform', 'cloudformation'],
    title: 'API answers whoever calls it',
    why: 'Without an authorizer everybody on the internet may call what stands behind the API, as often as they like, and the function there has to tell the callers apart by itself.',
    remedy: 'Set an authorizer: IAM, Cognito, JWT or one of your own.',
    limits: [
        'A path that is meant for everybody is reported once, when it comes; accept it with a comment.',
        'An API of which the code declares neither an authorizer nor a method that asks for credentials is reported at info severity, and only where the configuration sets something for this policy.',
        'An authorizer within the body of an OpenAPI document is not read, nor what the function itself asks for.',
    ],
    covers: {
        checkov: ['CKV_AWS_59', 'CKV2_AWS_70', 'CKV_AWS_309'],
        trivy: ['AVD-AWS-0004'],
        kics: ['API Gateway Method Does Not Contains An API Key', 'API Gateway With Open Access', 'API Gateway Without Configured Authorizer'],
        securityHub: ['APIGateway.8', 'AppSync.5'],
    },
    *evaluate(subject, model) {
        if (graphs.includes(subject.resource.type))
            yield* byKey(subject);
        else if (apis.includes(subject.resource.type))
            yield* withoutAny(subject, model);
        else if (!(0,open_call/* asksByItself */.Ld)(subject.resource, model))
            yield* judge(subject);
    },
});
/** A key of AppSync stands in every client, and tells none of them apart. */
function* byKey({ address, resource }) {
    const kind = (0,model_fact/* readText */.yR)((0,model_fact/* firstAttribute */.Z9)(resource.attributes, ['authentication_type', 'AuthenticationType']));
    const isKey = (text) => text === 'API_KEY';
    const found = (0,model_fact/* holding */.G)(kind, isKey);
    const unknown = (0,model_fact/* openFor */.qw)(kind, isKey);
    if (unknown !== undefined)
        yield { claim: 'unresolved', aspect: 'authorization', unknown, message: `who may call ${address}` };
    if (found === undefined)
        return;
    const violation = {
        claim: 'violation',
        aspect: 'authorization',
        message: `${address} asks its callers for a key alone, which stands in every client.`,
        trace: [...(0,define_policy/* traceOf */.fC)(found.source), resource.declaration],
        confidence: (0,define_policy/* confidenceIn */.S3)(found.source),
        severity: 'low',
    };
    yield (0,over_options/* ofOption */.jN)(violation, found.condition?.expression);
}
function* judge({ address, resource }) {
    const { attributes, type } = resource;
    const kind = (0,model_fact/* readText */.yR)((0,model_fact/* firstAttribute */.Z9)(attributes, ['authorization', 'authorization_type', 'AuthorizationType']));
    const answer = (0,model_fact/* decide */.LD)(kind, (text) => text === 'NONE', true);
    if (answer === 'unknown' && kind.kind === 'unknown')
        yield { claim: 'unresolved', aspect: 'authorization', unknown: kind.unknown, message: `who may call ${address}` };
    if (answer !== 'yes')
        return;
    const source = kind.kind === 'known' ? [kind.source] : [];
    yield {
        claim: 'violation',
        aspect: 'authorization',
        message: `${address} lets everybody call this ${open_call/* apiMethods */.PI.includes(type) ? 'method' : 'route'}.`,
        trace: [...source.flatMap(define_policy/* traceOf */.fC), resource.declaration],
        confidence: (0,define_policy/* confidenceIn */.S3)(...source),
    };
}
/** Nothing in the code asks for credentials: its methods are declared elsewhere, or as a document. */
function* withoutAny({ address, resource, root }, model) {
    const { attributes } = resource;
    const isElsewhere = (0,model_fact/* firstAttribute */.Z9)(attributes, ['body', 'Body', 'BodyS3Location', 'Target', 'target']) !== undefined;
    if (isElsewhere || (0,api/* isPrivateApi */.qQ)(resource) || (0,api/* hasResourcePolicy */.h6)(resource, model))
        return;
    const parts = model.ofType(...authorizers, ...open_call/* apiMethods */.PI, ...open_call/* apiRoutes */.pe).filter((part) => part.root === root && (0,api/* apiOf */.ir)(part, model) === resource);
    if (parts.length > 0)
        return;
    yield {
        claim: 'violation',
        aspect: 'authorizer',
        message: `${address} has no authorizer.`,
        trace: [resource.declaration],
        confidence: 'likely',
        severity: 'info',
    };
}

// EXTERNAL MODULE: ./build/core/value.js
var value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/network/api-operations.js
var api_operations = __webpack_require__(35342);
;// CONCATENATED MODULE: ./build/policies/apigateway/accepted-tokens.js



/** What the settings of a JWT authorizer take; the three places write them in their own letters. */
function tokensIn(settings) {
    const written = (0,model_fact/* firstAttribute */.Z9)(settings, ['audience', 'Audience']);
    const { items, unknown } = (0,model_fact/* members */.ol)(written);
    if (unknown !== undefined)
        return { unknown };
    const at = (0,define_policy/* traceOf */.fC)(written ?? settings);
    const issuer = (0,model_fact/* readText */.yR)((0,model_fact/* firstAttribute */.Z9)(settings, ['issuer', 'Issuer']));
    const of = issuer.kind === 'known' ? { issuer: issuer.value } : {};
    const audience = items.flatMap((item) => (0,value/* scalarText */.ws)(item) ?? []);
    return items.length > 0
        ? { rank: 2, words: 'tokens for its own audience', ...of, ...(audience.length === items.length ? { audience } : {}), at }
        : { rank: 1, words: 'tokens for whomever', ...of, at };
}
/** Tokens of somebody else, or for somebody else as well, are as good as the old ones from now on. */
function otherTokens(base, head) {
    if (base.issuer !== undefined && head.issuer !== undefined && base.issuer !== head.issuer)
        return { message: `${head.address} took tokens of ${base.issuer} before, and now takes those of ${head.issuer}.`, severity: 'medium' };
    const added = base.audience === undefined ? undefined : head.audience?.find((one) => base.audience?.includes(one) === false);
    return added === undefined ? undefined : { message: `${head.address} now also takes tokens for ${added}.`, severity: 'low' };
}

// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
;// CONCATENATED MODULE: ./build/policies/apigateway/operation-logins.js




const places = {
    aws_api_gateway_rest_api: { body: 'body', isRest: true },
    'AWS::ApiGateway::RestApi': { body: 'Body', elsewhere: 'BodyS3Location', isRest: true },
    aws_apigatewayv2_api: { body: 'body' },
    'AWS::ApiGatewayV2::Api': { body: 'Body', elsewhere: 'BodyS3Location' },
};
const documentedApis = Object.keys(places);
const ranks = { anyone: 0, key: 1, known: 2 };
const words = { anyone: 'everybody', key: 'whoever has an API key', known: 'callers that an authorizer or IAM knows' };
function* operationLogins(subject) {
    const { address, resource } = subject;
    const { body, elsewhere = '', isRest = false } = places[resource.type] ?? { body: '' };
    const found = (0,api_operations/* apiOperations */.D)((0,model_fact/* attribute */.lt)(resource.attributes, body));
    if (found === undefined) {
        const place = (0,model_fact/* attribute */.lt)(resource.attributes, elsewhere);
        if (place !== undefined)
            yield { ...unresolved(subject, notHere(place)), onlyLost: true };
        return;
    }
    yield* openOperations(subject, found);
    const operations = found.operations.flatMap((operation) => knownOperation(operation, isRest) ?? []);
    const isWhole = found.rest === undefined && operations.length === found.operations.length;
    const degree = { kind: 'operations', address, operations, isWhole };
    yield { claim: 'strength', aspect: 'operations', degree, trace: [resource.declaration], ...(isWhole ? { proves: true } : {}) };
}
function* openOperations(subject, { operations, rest }) {
    if (rest !== undefined)
        yield unresolved(subject, rest);
    for (const { method, path, callers } of operations) {
        if (typeof callers !== 'string' && callers.expression !== rest?.expression)
            yield unresolved(subject, callers, `${method} ${path}`);
    }
}
/** Of all operations, or of one. */
function unresolved({ address }, unknown, one) {
    const [aspect, which] = one === undefined ? ['operations', address] : [`operation ${one}`, `${one} of ${address}`];
    return { claim: 'unresolved', aspect, unknown, message: `who may call ${which}` };
}
function notHere(place) {
    return { kind: 'unknown', reason: 'file-not-read', expression: (0,binding/* symbolicText */.SF)(place) ?? 'BodyS3Location', origin: place.origin };
}
function knownOperation(operation, isRest) {
    const { callers, by } = operation;
    if (typeof callers !== 'string')
        return undefined;
    const known = { ...operation, callers };
    if (by === 'undeclared')
        return { ...known, doubt: 'names a scheme that the document does not declare' };
    const isPassedOver = by === 'document' && isRest;
    return isPassedOver ? { ...known, doubt: 'leaves it to the whole document, from which a REST API takes nothing' } : known;
}
function weakerOperations(base, head) {
    const fallen = head.operations.flatMap((after) => {
        const before = beforeOf(after, base.operations, head.operations);
        return before !== undefined && ranks[after.callers] < ranks[before.callers] ? [{ before, after }] : [];
    });
    const all = [...fallen, ...newAndOpen(base, head.operations)];
    const [first] = all;
    if (first === undefined)
        return perhapsWeaker(base, head);
    const { before, after } = first;
    const some = after.condition === undefined ? '' : ' for some values of a condition';
    const then = before === undefined ? 'every operation asked its callers who they are' : `it took ${words[before.callers]}`;
    const isCertain = after.condition === undefined && before?.by === undefined;
    return {
        message: `${head.address}: ${after.method} ${after.path} takes ${words[after.callers]}${some}; before, ${then}${andMore(all)}.`,
        confidence: isCertain ? 'certain' : 'likely',
        trace: (0,define_policy/* traceOf */.fC)(after.at),
        ...(before === undefined ? { severity: 'medium' } : {}),
    };
}
/** What was asked for is so in words that API Gateway may pass over. */
function perhapsWeaker(base, head) {
    const all = head.operations.filter((after) => {
        const before = beforeOf(after, base.operations, head.operations);
        return after.doubt !== undefined && before !== undefined && before.callers !== 'anyone' && before.doubt === undefined;
    });
    const [first] = all;
    if (first === undefined)
        return undefined;
    return {
        message: `${head.address}: ${first.method} ${first.path} may take everybody: it ${first.doubt ?? ''}${andMore(all)}.`,
        confidence: 'possible',
        severity: 'medium',
        trace: (0,define_policy/* traceOf */.fC)(first.at),
    };
}
function andMore(all) {
    return all.length > 1 ? `; and ${all.length - 1} more` : '';
}
/** A new operation for everybody, in a document of which no operation was. */
function newAndOpen({ operations, isWhole }, head) {
    if (!isWhole || operations.length === 0 || operations.some(({ callers }) => callers === 'anyone'))
        return [];
    return head.filter((after) => after.callers === 'anyone' && beforeOf(after, operations, head) === undefined).map((after) => ({ after }));
}
/** What answered this request before: the operation itself, that of every method, or one of those in whose place `ANY` has come. */
function beforeOf(after, base, head) {
    const there = base.filter(({ path }) => path === after.path);
    const same = there.find(({ method }) => method === after.method) ?? there.find(({ method }) => method === 'ANY');
    if (same !== undefined || after.method !== 'ANY')
        return same;
    const stays = new Set(head.filter(({ path }) => path === after.path).map(({ method }) => method));
    return there.filter(({ method }) => !stays.has(method)).toSorted((a, b) => ranks[b.callers] - ranks[a.callers])[0];
}

;// CONCATENATED MODULE: ./build/policies/apigateway/authorizer-removed.js






/** Where a type says who may call, and what it says where nothing is written. */
const authorizations = new Map([
    ['aws_api_gateway_method', { names: ['authorization'], byDefault: 'NONE' }],
    ['AWS::ApiGateway::Method', { names: ['AuthorizationType'], byDefault: 'NONE' }],
    ['aws_apigatewayv2_route', { names: ['authorization_type'], byDefault: 'NONE' }],
    ['AWS::ApiGatewayV2::Route', { names: ['AuthorizationType'], byDefault: 'NONE' }],
    ['aws_lambda_function_url', { names: ['authorization_type'], byDefault: 'NONE' }],
    ['AWS::Lambda::Url', { names: ['AuthType'], byDefault: 'NONE' }],
    ['aws_appsync_graphql_api', { names: ['authentication_type'], byDefault: 'API_KEY' }],
    ['AWS::AppSync::GraphQLApi', { names: ['AuthenticationType'], byDefault: 'API_KEY' }],
]);
const authorizer_removed_authorizers = ['aws_apigatewayv2_authorizer', 'AWS::ApiGatewayV2::Authorizer'];
const listeners = [
    'aws_lb_listener',
    'aws_lb_listener_rule',
    'aws_alb_listener',
    'aws_alb_listener_rule',
    'AWS::ElasticLoadBalancingV2::Listener',
    'AWS::ElasticLoadBalancingV2::ListenerRule',
];
const authorizerRemoved = (0,define_policy/* defineStrength */.lL)({
    id: 'authorizer-removed',
    control: 'customer-iam',
    severity: 'high',
    on: 'resource',
    types: [...authorizations.keys(), ...authorizer_removed_authorizers, ...listeners, ...documentedApis],
    dialects: ['terraform', 'cloudformation'],
    title: 'Callers no longer have to say who they are, or say it less well',
    why: 'The code behind the route relied on somebody having checked the caller. Without the authorizer everybody is that caller.',
    remedy: 'Keep the authorizer. A route that is meant to be open belongs in an API of its own.',
    limits: [
        'Which audience and which issuer of tokens are the right ones is not known: another is told, at low and at medium.',
        'An API key is less than an authorizer: it tells clients apart and does not stay secret for long.',
        'Of an OpenAPI document, and of what SAM makes one of, the operations that both sides have are compared, those for preflight requests aside. A document that lies elsewhere is not read; that one comes to lie there is told.',
        'A new operation for everybody is told, at medium, where every operation of the document asked for something before.',
        'What a document asks of all of its operations at once counts for each; a REST API does not take that from it, so that an operation which comes to leave it to the document is told as possibly open.',
        'Audience and issuer are compared of the authorizers of an OpenAPI document that keep their name, and of those that SAM writes into it.',
        'A scheme that an operation names and the document does not declare is taken for one that knows callers, unless the document declared it before.',
    ],
    covers: { kics: ['API Gateway Without Configured Authorizer'] },
    speaksFor: ['lambda-url-without-auth', 'api-without-authorizer'],
    *evaluate(subject) {
        const { address, resource } = subject;
        if (documentedApis.includes(resource.type)) {
            yield* operationLogins(subject);
            return yield* tokensOfSchemes(subject);
        }
        const found = authorizationOf(resource) ?? audienceOf(resource) ?? loginOf(resource);
        if (found === undefined)
            return;
        const { aspect } = found;
        if ('unknown' in found)
            return yield { claim: 'unresolved', aspect, unknown: found.unknown, message: `who may call ${address}` };
        const { at, ...degree } = found;
        yield { claim: 'strength', aspect, degree: { kind: 'login', address, ...degree }, trace: [...at, resource.declaration] };
        if (aspect === 'authorization' && degree.rank === 2)
            yield* scopesOf(subject);
    },
    weaker: (base, head) => {
        if (base.kind === 'operations' || head.kind === 'operations')
            return base.kind === 'operations' && head.kind === 'operations' ? weakerOperations(base, head) : undefined;
        if (head.rank >= base.rank)
            return head.rank === base.rank ? otherTokens(base, head) : undefined;
        const some = head.confidence === undefined ? '' : ' for some values of a condition';
        return {
            message: `${head.address} took ${base.words} before, and now takes ${head.words}${some}.`,
            confidence: head.confidence ?? 'certain',
        };
    },
});
/** A scope says what a token is for: without one every token of the same issuer opens the method. */
function* scopesOf({ address, resource }) {
    const written = (0,model_fact/* firstAttribute */.Z9)(resource.attributes, ['authorization_scopes', 'AuthorizationScopes']);
    const { items, unknown } = (0,model_fact/* members */.ol)(written);
    const aspect = 'scopes';
    if (unknown !== undefined)
        return yield { claim: 'unresolved', aspect, unknown, message: `who may call ${address}`, onlyLost: true };
    const degree = items.length > 0 ? { rank: 2, words: 'tokens with a scope' } : { rank: 1, words: 'tokens for whatever' };
    yield { claim: 'strength', aspect, degree: { kind: 'login', address, ...degree }, trace: [...placesOf(written), resource.declaration] };
}
function authorizationOf({ type, attributes }) {
    const place = authorizations.get(type);
    if (place === undefined)
        return undefined;
    const aspect = 'authorization';
    const written = (0,model_fact/* firstAttribute */.Z9)(attributes, place.names);
    const fact = (0,model_fact/* readText */.yR)(written);
    // Of several known values the one that knows callers least counts.
    const open = (0,model_fact/* holding */.G)(fact, (value) => value === 'NONE') ?? (0,model_fact/* holding */.G)(fact, (value) => value === 'API_KEY');
    if (fact.kind === 'unknown' && open === undefined)
        return { aspect, unknown: fact.unknown };
    const says = open?.value ?? valueOr(fact, place.byDefault);
    const key = (0,model_fact/* readBool */.r5)((0,model_fact/* firstAttribute */.Z9)(attributes, ['api_key_required', 'ApiKeyRequired']));
    const needsKey = (0,model_fact/* decide */.LD)(key, (on) => on, false);
    // Where callers are known otherwise, the key decides nothing.
    if (says === 'NONE' && needsKey === 'unknown' && key.kind === 'unknown')
        return { aspect, unknown: key.unknown };
    return { aspect, ...degreeOf(says, needsKey === 'yes'), ...likelyBy(open), at: placesOf(open?.source ?? written) };
}
function placesOf(source) {
    return source === undefined ? [] : (0,define_policy/* traceOf */.fC)(source);
}
function valueOr(fact, byDefault) {
    return fact.kind === 'known' ? fact.value : byDefault;
}
function likelyBy(open) {
    return open?.condition === undefined ? {} : { confidence: 'likely' };
}
function degreeOf(says, hasKey) {
    if (says !== 'NONE' && says !== 'API_KEY')
        return { rank: 2, words: `callers that ${says} knows` };
    return says === 'API_KEY' || hasKey ? { rank: 1, words: 'whoever has an API key' } : { rank: 0, words: 'everybody' };
}
function audienceOf({ type, attributes }) {
    if (!authorizer_removed_authorizers.includes(type))
        return undefined;
    const settings = (0,model_fact/* firstAttribute */.Z9)(attributes, ['jwt_configuration', 'JwtConfiguration']);
    return settings === undefined ? undefined : { aspect: 'audience', ...tokensIn(settings) };
}
/** Whose tokens each scheme of a document takes. */
function* tokensOfSchemes({ address, resource }) {
    for (const [name, settings] of (0,api_operations/* tokenSchemes */.i)((0,model_fact/* firstAttribute */.Z9)(resource.attributes, ['body', 'Body']))) {
        const [found, aspect] = [tokensIn(settings), `audience of ${name}`];
        if ('unknown' in found) {
            yield { claim: 'unresolved', aspect, unknown: found.unknown, message: `whose tokens ${name} of ${address} takes`, onlyLost: true };
            continue;
        }
        const { at, ...degree } = found;
        yield {
            claim: 'strength',
            aspect,
            degree: { kind: 'login', address: `${name} of ${address}`, ...degree },
            trace: [...at, resource.declaration],
        };
    }
}
/** A load balancer that lets people sign in before it passes them on. */
function loginOf({ type, attributes }) {
    if (!listeners.includes(type))
        return undefined;
    const written = (0,model_fact/* firstAttribute */.Z9)(attributes, ['action', 'default_action', 'Actions', 'DefaultActions']);
    const options = written?.kind === 'choice' ? written.options : [written];
    const found = options.flatMap((one) => loginIn(one) ?? []);
    const [first, ...others] = found;
    // Of several lists the one that asks least of callers counts.
    const least = others.reduce((one, other) => (one === undefined ? other : lower(one, other)), first);
    return least === undefined || 'unknown' in least || found.length === options.length ? least : { ...least, confidence: 'likely' };
}
function lower(a, b) {
    if ('unknown' in a)
        return a;
    if ('unknown' in b)
        return b;
    if (a.rank === b.rank)
        return a;
    return { ...(a.rank < b.rank ? a : b), confidence: 'likely' };
}
function loginIn(actions) {
    const { items, unknown } = (0,model_fact/* blocks */.Bv)(actions);
    const login = items.find((action) => isLogin((0,model_fact/* firstAttribute */.Z9)(action, ['type', 'Type'])));
    const aspect = 'login';
    if (login !== undefined)
        return { aspect, ...signedIn(login) };
    const open = unknown ?? items.flatMap((action) => openType(action) ?? [])[0];
    if (open !== undefined)
        return { aspect, unknown: open };
    const types = items.map((action) => (0,value/* scalarText */.ws)((0,model_fact/* firstAttribute */.Z9)(action, ['type', 'Type'])));
    if (types.includes('forward'))
        return { aspect, rank: 0, words: 'everybody', at: [] };
    // Who is sent elsewhere may be let in there: that a redirect to HTTPS goes is told by tls-weakened.
    return types.includes('fixed-response') ? { aspect, rank: 2, words: 'nobody', at: [] } : undefined;
}
/** It may let those through who did not sign in, and only say so. */
function signedIn(action) {
    const settings = (0,model_fact/* firstAttribute */.Z9)(action, [
        'authenticate_oidc',
        'authenticate_cognito',
        'AuthenticateOidcConfig',
        'AuthenticateCognitoConfig',
    ]);
    const written = (0,model_fact/* firstAttribute */.Z9)(settings, ['on_unauthenticated_request', 'OnUnauthenticatedRequest']);
    const answer = (0,model_fact/* readText */.yR)(written);
    if (answer.kind === 'unknown' && (0,model_fact/* holding */.G)(answer, (text) => text === 'allow') === undefined)
        return { unknown: answer.unknown };
    const lets = (0,model_fact/* holding */.G)(answer, (text) => text === 'allow');
    return lets === undefined
        ? { rank: 2, words: 'people who signed in', at: placesOf((0,model_fact/* firstAttribute */.Z9)(action, ['type', 'Type'])) }
        : { rank: 1, words: 'everybody, signed in or not', ...likelyBy(lets), at: placesOf(lets.source ?? written) };
}
function openType(action) {
    const type = (0,model_fact/* readText */.yR)((0,model_fact/* firstAttribute */.Z9)(action, ['type', 'Type']));
    return type.kind === 'unknown' ? type.unknown : undefined;
}
function isLogin(type) {
    return (0,value/* scalarText */.ws)(type)?.startsWith('authenticate-') === true;
}

;// CONCATENATED MODULE: ./build/policies/chunks/apigateway.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.





/***/ })

};
