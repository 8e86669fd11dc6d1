export const id = 8930;
export const ids = [8930];
export const modules = {

/***/ 88571:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ grantWords),
/* harmony export */   IE: () => (/* binding */ isGrave),
/* harmony export */   LH: () => (/* binding */ newlyGranted),
/* harmony export */   kd: () => (/* binding */ isAll)
/* harmony export */ });
/* harmony import */ var _core_first_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45269);

/** Amazon EKS user guide, "Review access policy permissions": what each has of the others. Of any other policy nothing is known. */
const includes = new Map([
    ['AmazonEKSAdminViewPolicy', ['AmazonEKSViewPolicy', 'AmazonEKSSecretReaderPolicy']],
    ['AmazonEKSEditPolicy', ['AmazonEKSViewPolicy', 'AmazonEKSSecretReaderPolicy']],
    ['AmazonEKSAdminPolicy', ['AmazonEKSViewPolicy', 'AmazonEKSSecretReaderPolicy', 'AmazonEKSEditPolicy']],
]);
const everything = 'AmazonEKSClusterAdminPolicy';
/** The group that Kubernetes asks nothing. */
const masters = 'system:masters';
const namesMax = 3;
/** What of `head` nothing of `base` covers. */
function newlyGranted(base, head) {
    return head.flatMap((grant) => {
        if (base.some((one) => isWithin(grant, one)))
            return [];
        if (grant.namespaces === undefined)
            return [grant];
        // Several may share the namespaces of one.
        const namespaces = grant.namespaces.filter((name) => !base.some((one) => isWithin({ ...grant, namespaces: [name] }, one)));
        return namespaces.length === 0 ? [] : [{ ...grant, namespaces }];
    });
}
function isWithin(inner, outer) {
    if (outer.by === 'group' || inner.by === 'group')
        return (inner.by === outer.by && inner.name === outer.name) || isAll(outer);
    return hasRights(outer.name, inner.name) && spans(outer.namespaces, inner.namespaces);
}
function hasRights(outer, inner) {
    return outer === inner || outer === everything || includes.get(outer)?.includes(inner) === true;
}
function spans(outer, inner) {
    if (outer === undefined)
        return true;
    return inner?.every((name) => outer.some((pattern) => isLike(name, pattern))) === true;
}
function isLike(name, pattern) {
    return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
/** All rights in the whole cluster. */
function isAll({ by, name, namespaces }) {
    return by === 'group' ? name === masters : name === everything && namespaces === undefined;
}
/** More than one reads and changes in some namespaces. */
function isGrave(grant) {
    if (grant.by === 'group')
        return isAll(grant);
    const isAdmin = grant.name === everything || grant.name === 'AmazonEKSAdminPolicy';
    const isEverywhere = grant.namespaces === undefined || grant.namespaces.includes('*');
    return isAdmin || (isEverywhere && grant.name !== 'AmazonEKSViewPolicy' && includes.has(grant.name));
}
/** `act by AmazonEKSEditPolicy in namespace dev of cluster main`, behind "can". */
function grantWords({ by, name, namespaces }, cluster) {
    if (by === 'group')
        return `act as ${name}${name === masters ? ' (everything)' : ''} in cluster ${cluster}`;
    if (namespaces === undefined)
        return `act by ${name} in the whole cluster ${cluster}`;
    return `act by ${name} in namespace${namespaces.length > 1 ? 's' : ''} ${(0,_core_first_names_js__WEBPACK_IMPORTED_MODULE_0__/* .firstNames */ .d)(namespaces, namesMax)} of cluster ${cluster}`;
}


/***/ }),

/***/ 34289:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YO: () => (/* binding */ kubernetesAccessOf),
/* harmony export */   oF: () => (/* binding */ kubernetesAccessTypes),
/* harmony export */   tj: () => (/* binding */ kubernetesAccesses)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29207);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36254);




const kubernetesAccessTypes = [
    'aws_eks_access_policy_association',
    'aws_eks_access_entry',
    'AWS::EKS::AccessEntry',
];
function kubernetesAccesses(model) {
    return model.ofType(...kubernetesAccessTypes).map(kubernetesAccessOf);
}
function kubernetesAccessOf(resource) {
    const { attributes, type } = resource;
    const text = (names) => {
        const value = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, names);
        return value === undefined ? '' : ((0,_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolicText */ .SF)((0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultOption */ .hd)(value)) ?? value.kind);
    };
    const listed = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, ['AccessPolicies']));
    const policies = type === 'aws_eks_access_policy_association' ? [attributes] : listed.items;
    const parts = [groupsOf(attributes), ...policies.map(policyGrants)];
    const unknown = [...parts.map((part) => part.unknown), listed.unknown].find((one) => one !== undefined);
    return {
        ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .e)(resource),
        principal: text(['principal_arn', 'PrincipalArn']),
        cluster: text(['cluster_name', 'ClusterName']),
        grants: parts.flatMap(({ grants }) => grants),
        ...(unknown === undefined ? {} : { unknown }),
    };
}
function groupsOf(attributes) {
    const { texts, unknown } = textsIn((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, ['kubernetes_groups', 'KubernetesGroups']));
    return { grants: texts.map(({ text, ...place }) => ({ by: 'group', name: text, ...place })), unknown };
}
function policyGrants(policy) {
    const names = textsIn((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(policy, ['policy_arn', 'PolicyArn']));
    const scope = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(policy, ['access_scope', 'AccessScope']);
    const kinds = textsIn((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(scope, ['type', 'Type']));
    const spaces = textsIn((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(scope, ['namespaces', 'Namespaces']));
    const inCluster = kinds.texts.find(({ text }) => text.toLowerCase() === 'cluster');
    const inSpaces = kinds.texts.find(({ text }) => text.toLowerCase() === 'namespace');
    const grants = names.texts.flatMap(({ text, source, condition }) => {
        const grant = { by: 'policy', name: text.replace(/^.*\//u, ''), source, ...(condition === undefined ? {} : { condition }) };
        const whole = inCluster === undefined ? [] : [{ ...grant, ...placeOf(grant, inCluster) }];
        const [first] = spaces.texts;
        const some = inSpaces === undefined || first === undefined
            ? []
            : [{ ...grant, namespaces: spaces.texts.map((one) => one.text), ...placeOf(grant, first) }];
        return [...whole, ...some];
    });
    return { grants, unknown: names.unknown ?? (scope?.kind === 'unknown' ? scope : undefined) ?? kinds.unknown ?? spaces.unknown };
}
/** Either may be what only some values of a condition give. */
function placeOf(grant, at) {
    const condition = grant.condition ?? at.condition;
    return { source: grant.source, ...(condition === undefined ? {} : { condition }) };
}
/** A text, or a list of them; of several values that a condition chooses between all. */
function textsIn(written) {
    if (written === undefined)
        return { texts: [], unknown: undefined };
    const value = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultOption */ .hd)(written);
    const condition = value.kind === 'choice' ? { condition: value.condition } : {};
    let unknown;
    const texts = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .possibleValues */ .Mp)(value).flatMap((option) => {
        const { items, unknown: rest } = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(option);
        unknown ??= rest;
        return items.flatMap((item) => {
            unknown ??= (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownPart */ .QH)(item);
            return item.kind === 'string' ? [{ text: item.value, source: item, ...condition }] : [];
        });
    });
    return { texts, unknown };
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

/***/ 58930:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AccessReader: () => (/* binding */ AccessReader)
});

// EXTERNAL MODULE: ./build/analysis/iam/budget.js
var iam_budget = __webpack_require__(20308);
// EXTERNAL MODULE: ./build/analysis/iam/comparison/gained-access.js
var gained_access = __webpack_require__(85272);
// EXTERNAL MODULE: ./build/analysis/iam/grants/token-claims.js
var token_claims = __webpack_require__(76356);
// EXTERNAL MODULE: ./build/model/iam/iam-holders.js
var iam_holders = __webpack_require__(35571);
;// CONCATENATED MODULE: ./build/review/access/draft.js
function together(parts) {
    return { drafts: parts.flatMap(({ drafts }) => drafts), open: parts.flatMap(({ open }) => open) };
}
/** The literal, and what it passed through. */
function placesOf(value) {
    return value === undefined ? [] : [value.origin.at, ...value.origin.via.map((step) => step.at)];
}

// EXTERNAL MODULE: ./build/analysis/iam/document/rename-symbols.js
var rename_symbols = __webpack_require__(64050);
;// CONCATENATED MODULE: ./build/review/access/estates.js


/** Work of one question. */
const questionUnits = 1_000_000;
/** What one question of many may spend. */
function forOne(budget) {
    return (0,iam_budget/* partOf */.B)(budget, questionUnits);
}
/** A document of base with every expression as head would write it; the same object where none has another name. */
function inHeadNames(document, { root }, identity) {
    return (0,rename_symbols/* renameSymbols */.A)(document, (expression) => identity.expression(expression, root));
}
/** A text of base as head would write it. */
function inHeadText(text, { root }, identity) {
    return text.replaceAll(/\$\{([^{}]*)\}/gu, (_, expression) => `\${${identity.expression(expression, root)}}`);
}
const texts = new WeakMap();
/** Do both say the same, word by word? */
function isSameDocument(one, other) {
    if (one === other)
        return true;
    return one !== undefined && other !== undefined && textOf(one) === textOf(other);
}
function textOf(document) {
    const known = texts.get(document) ?? JSON.stringify(document);
    texts.set(document, known);
    return known;
}

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/model/iam/iam-guardrail.js
var iam_guardrail = __webpack_require__(5733);
// EXTERNAL MODULE: ./build/analysis/iam/comparison/added-access.js
var added_access = __webpack_require__(20848);
// EXTERNAL MODULE: ./build/analysis/iam/document/beneath-everything.js
var beneath_everything = __webpack_require__(80672);
// EXTERNAL MODULE: ./build/core/as-written.js
var as_written = __webpack_require__(32174);
// EXTERNAL MODULE: ./build/analysis/iam/document/pattern.js
var document_pattern = __webpack_require__(97161);
// EXTERNAL MODULE: ./build/analysis/iam/grants/access-kind.js
var access_kind = __webpack_require__(89398);
// EXTERNAL MODULE: ./build/core/first-names.js
var first_names = __webpack_require__(45269);
;// CONCATENATED MODULE: ./build/review/access/words/things.js



/** Resources as people call them: `bucket uploads`, `3 buckets (uploads, logs, data)`, `every resource`. From patterns as documents write them. */
function describeThings(resources) {
    if (resources.includes('*'))
        return 'every resource';
    const excepting = resources.filter((one) => one.startsWith(allBut));
    const named = resources.filter((one) => !one.startsWith(allBut));
    const wide = excepting.map((one) => `every resource but ${describeNamed(one.slice(allBut.length).split(', '))}`);
    return [...wide, ...(named.length === 0 ? [] : [describeNamed(named)])].join(' and ');
}
/** What NotResource is told as. */
const allBut = 'all but ';
function describeNamed(resources) {
    const things = resources.map(thingOf);
    const groups = [...(0,group_by/* groupBy */.$)(things, ({ noun }) => noun)].map(([noun, group]) => ofOneNoun(noun, namesIn(group)));
    return groups.length > nounsMax
        ? `${groups.slice(0, nounsMax).join(', ')} and ${resources.length} resources in all`
        : groups.join(' and ');
}
const nounsMax = 4;
const namesMax = 3;
/** An expression of the code as people know it from there. */
function shownExpressions(text) {
    return text.replaceAll(/<([^<>]*)>/gu, '${$1}');
}
function ofOneNoun(noun, names) {
    const [only = ''] = names;
    if (names.includes('*'))
        return `every ${noun}`;
    if (names.length === 1)
        return `${noun} ${(0,as_written/* asWritten */.q)(only)}`;
    return `${names.length} ${plural(noun)} (${(0,first_names/* firstNames */.d)(names.map(as_written/* asWritten */.q), namesMax)})`;
}
function plural(noun) {
    if (/[^aeo]y$/u.test(noun))
        return `${noun.slice(0, -1)}ies`;
    return `${noun}s`;
}
/** A bucket and all that lies in it are one thing. */
function namesIn(things) {
    const names = things.map(({ name }) => (name === '*' ? name : name.replace(/[/:]\*$/u, '')));
    return [...new Set(names)];
}
/** By service; the rows of a service stand by the beginning of the resource part, the last for all others. */
const nouns = {
    s3: [['', 'bucket']],
    sqs: [['', 'queue']],
    sns: [['', 'topic']],
    dynamodb: [['table/', 'table']],
    lambda: [
        ['function:', 'function'],
        ['layer:', 'layer'],
    ],
    kms: [
        ['key/', 'key'],
        ['alias/', 'key'],
    ],
    secretsmanager: [['secret:', 'secret']],
    ssm: [['parameter/', 'parameter']],
    iam: [
        ['role/', 'role'],
        ['user/', 'user'],
        ['group/', 'group'],
        ['policy/', 'IAM policy'],
        ['instance-profile/', 'instance profile'],
    ],
    logs: [['log-group:', 'log group']],
    ecr: [['repository/', 'repository']],
    ecs: [
        ['cluster/', 'cluster'],
        ['service/', 'ECS service'],
    ],
    ec2: [
        ['instance/', 'instance'],
        ['volume/', 'volume'],
        ['security-group/', 'security group'],
    ],
    rds: [['db:', 'database']],
    states: [['stateMachine:', 'state machine']],
    events: [['event-bus/', 'event bus']],
    kinesis: [['stream/', 'stream']],
};
/** What a reference to a resource of the code is called, by the end of its type. */
const referred = [
    [/^(?:aws_s3_bucket|AWS::S3::Bucket)$/u, 'bucket'],
    [/^aws_sqs_queue$/u, 'queue'],
    [/^aws_sns_topic$/u, 'topic'],
    [/^aws_dynamodb_table$/u, 'table'],
    [/^aws_lambda_function$/u, 'function'],
    [/^aws_kms_key$/u, 'key'],
    [/^aws_secretsmanager_secret$/u, 'secret'],
    [/^aws_ssm_parameter$/u, 'parameter'],
    [/^aws_iam_role$/u, 'role'],
    [/^aws_iam_user$/u, 'user'],
    [/^aws_ecr_repository$/u, 'repository'],
    [/^aws_cloudwatch_log_group$/u, 'log group'],
    [/^aws_db_instance$/u, 'database'],
];
function thingOf(text) {
    // An expression may have colons of its own.
    const arn = /^arn:(?:<[^<>]*>|[^:<>])*:([^:]*):(?:<[^<>]*>|[^:<>])*:(?:<[^<>]*>|[^:<>])*:(.+)$/u.exec(text);
    if (arn !== null)
        return inService(arn[1] ?? '', arn[2] ?? '', text);
    const reference = /^<((?:module\.[\w-]+(?:\[[^\]]*\])?\.)*(\w+)\.([\w-]+)(?:\[[^\]]*\])?)\.(?:arn|id|bucket|name)>(.*)$/u.exec(text);
    const noun = referred.find(([type]) => type.test(reference?.[2] ?? ''))?.[1];
    if (reference === null || noun === undefined)
        return { noun: 'resource', name: shownExpressions(text) };
    // In a module it may be called as in every other (`this`, `main`), and calls of one module have all the same names.
    const [, address = '', type = ''] = reference;
    const own = address.startsWith('module.') ? address : address.slice(`${type}.`.length).replace(/\[\d+\]$/u, '');
    return { noun, name: `${own}${shownExpressions(reference[4] ?? '')}` };
}
function inService(service, rest, text) {
    const row = nouns[service]?.find(([start]) => rest.startsWith(start));
    if (row === undefined)
        return { noun: 'resource', name: shownExpressions(text) };
    const name = rest.slice(row[0].length);
    return { noun: row[1], name: shownExpressions(name === '*/*' ? '*' : name) };
}

;// CONCATENATED MODULE: ./build/review/access/words/access-groups.js






const access_groups_namesMax = 3;
const servicesMax = 8;
/** Everything in `entries` but `told`: what is the same on several resources is told once, then what several actions do to the same ones. */
function accessGroups(entries, document, told = new Set()) {
    const byStatement = (0,group_by/* groupBy */.$)(entries, ({ statement }) => statement);
    const wholesIn = new Map([...byStatement].map(([statement, ofStatement]) => [statement, wholesOf(document, statement, ofStatement)]));
    const rows = entries.flatMap((entry) => {
        const left = told.size === 0 ? entry.actions : entry.actions.filter(({ name }) => !told.has(name));
        const wholes = wholesIn.get(entry.statement) ?? [];
        const groups = (0,group_by/* groupBy */.$)(left, (action) => wholes.find((one) => isPartOf(action, one)) ?? (0,access_kind/* accessKindOf */.K)(action));
        return [...groups].map(([group, actions]) => ({
            kind: gravest(actions),
            whole: typeof group === 'string' ? undefined : group,
            actions: namesOf(actions),
            resources: entry.resources,
            entry,
        }));
    });
    const overResources = merge(rows, ({ kind, whole, actions }) => [kind, keyOf(whole), ...actions].join('\n'));
    return merge(overResources, ({ kind, whole, resources }) => [keyOf(whole) ?? kind, ...resources].join('\n'))
        .map(({ kind, whole, actions, resources, entry }) => ({
        rank: access_kind/* accessKinds */.c.indexOf(kind),
        can: `use ${describeActions(kind, whole, actions, describeThings(resources))}`,
        actions,
        resources,
        entry,
    }))
        .toSorted((a, b) => a.rank - b.rank);
}
/** The first `max` of the groups, and what is left as one more; what would be the one left is told itself. */
function withRest(groups, max) {
    const [first, second, ...others] = groups.slice(max);
    if (first === undefined || second === undefined)
        return groups;
    const left = [first, second, ...others];
    const actions = [...new Set(left.flatMap((group) => group.actions))];
    const resources = [...new Set(left.flatMap((group) => group.resources))];
    const can = `use ${actions.length} further actions on ${resources.length} further resources`;
    return [...groups.slice(0, max), { ...first, can, actions, resources }];
}
/** What the statement writes without naming actions: `s3:*`, or `*` and NotAction where that comes to many services. */
function wholesOf({ statements }, statement, entries) {
    const { actions, notActions } = statements[statement] ?? {};
    const patterns = (actions?.items ?? []).map((pattern) => (0,document_pattern/* patternText */.U)(pattern));
    const services = patterns.flatMap((text) => /^([a-z0-9-]+):\*$/u.exec(text.toLowerCase())?.[1] ?? []).map((service) => ({ service }));
    const open = patterns.filter((text) => text.startsWith('*'));
    if (notActions === undefined && open.length === 0)
        return services;
    if (servicesIn(namesOf(entries.flatMap(({ actions: gained }) => gained))) <= servicesMax)
        return services;
    const excepted = (notActions?.items ?? []).map((pattern) => (0,document_pattern/* patternText */.U)(pattern));
    const said = notActions === undefined ? open.filter((text) => text !== '*').join(', ') : `all but ${(0,first_names/* firstNames */.d)(excepted.map(as_written/* asWritten */.q), access_groups_namesMax)}`;
    return [...services, { said }];
}
function isPartOf({ key }, whole) {
    return !('service' in whole) || key.startsWith(`${whole.service}:`);
}
function keyOf(whole) {
    return whole === undefined ? undefined : 'service' in whole ? whole.service : `* ${whole.said}`;
}
function servicesIn(actions) {
    return new Set(actions.map((name) => name.slice(0, name.indexOf(':')))).size;
}
function gravest(actions) {
    const found = new Set(actions.map(access_kind/* accessKindOf */.K));
    return access_kind/* accessKinds */.c.find((kind) => found.has(kind)) ?? 'list';
}
function namesOf(actions) {
    return actions.map(({ name }) => name);
}
function merge(rows, keyOf) {
    return [...(0,group_by/* groupBy */.$)(rows, keyOf).values()].map((group) => {
        const [first] = group;
        return {
            ...first,
            actions: [...new Set(group.flatMap(({ actions }) => actions))],
            resources: [...new Set(group.flatMap(({ resources }) => resources))],
        };
    });
}
function describeActions(kind, whole, actions, on) {
    const [only = ''] = actions;
    if (actions.length === 1)
        return `${(0,as_written/* asWritten */.q)(only)} on ${on}`;
    if (whole === undefined)
        return `${actions.length} ${kind} actions on ${on}: ${(0,first_names/* firstNames */.d)(actions.map(as_written/* asWritten */.q), access_groups_namesMax)}`;
    if ('service' in whole)
        return `every action of ${whole.service} on ${on} (${actions.length} actions)`;
    return `${actions.length} actions of ${servicesIn(actions)} services on ${on}${whole.said === '' ? '' : ` (${whole.said})`}`;
}

// EXTERNAL MODULE: ./build/analysis/iam/document/parse-policy-document.js + 1 modules
var parse_policy_document = __webpack_require__(33508);
// EXTERNAL MODULE: ./build/analysis/iam/evaluation/request-text.js
var request_text = __webpack_require__(86741);
;// CONCATENATED MODULE: ./build/review/access/words/request-example.js




/** A request of the engine as AWS would log it; only keys that the documents ask for, written as they write them. `who` where it names nobody. */
function requestExample(request, who, documents) {
    const show = (text) => shownExpressions((0,request_text/* withExpressions */.W)(text, request));
    const conditions = [...keysAskedFor(documents)].flatMap(([key, written]) => {
        const values = request.context.get(key) ?? [];
        return values.length === 0 ? [] : [[written, values.map(show).join(', ')]];
    });
    return {
        principal: request.principal === undefined ? who : show((0,request_text/* principalText */.c)(request.principal)),
        action: request.action,
        resource: show(request.resource),
        conditions: Object.fromEntries(conditions),
    };
}
/** Condition keys of the documents by their name in lower case. */
function keysAskedFor(documents) {
    const conditions = documents.flatMap(({ statements }) => statements.flatMap((statement) => statement.conditions));
    return new Map(conditions.map(({ key }) => [(0,parse_policy_document/* conditionKey */.p)(key), (0,document_pattern/* patternText */.U)(key)]));
}

;// CONCATENATED MODULE: ./build/review/access/openings/of-guardrails.js




const groupsMax = 3;
/** What `from` denies and `to` does not; nothing where `to` is not there any more, since then nobody is under it. */
function liftedDenies(from, to, budget) {
    if (!from.document.statements.some(({ effect }) => effect === 'deny'))
        return { drafts: [], open: [] };
    const { entries, open } = (0,added_access/* addedAccess */.v)({ base: (0,beneath_everything/* beneathEverything */.L)(from.document), head: (0,beneath_everything/* beneathEverything */.L)(to.document), budget });
    const groups = withRest(accessGroups(entries, to.document), groupsMax);
    const drafts = groups.map(({ entry, can, rank, actions, resources }) => ({
        sort: 'access',
        rank,
        who: to.who,
        isAlone: false,
        can: `${can}, as far as a Deny kept it back`,
        actions,
        resources,
        request: requestExample({ ...entry.witness, action: actions[0] ?? entry.witness.action }, to.who, [from.document, to.document]),
        at: to.at,
        trace: to.trace,
    }));
    return { drafts, open: open === undefined ? [] : [{ what: to.who, because: open, at: to.at, trace: to.trace }] };
}

;// CONCATENATED MODULE: ./build/review/access/openings/of-attachments.js





/** What base denies by policies that are attached somewhere, and head does not there: the policy, or its attachment, is gone. */
function detachedDrafts(estates, budget) {
    const { base, head, identity } = estates;
    const before = attachedIn(base, (policy, document) => inHeadNames(document, policy, identity));
    if (before.length === 0)
        return { drafts: [], open: [] };
    const after = attachedIn(head, (_, document) => document);
    const places = new Set(after.map(({ policy, target }) => placeOf(policy.root, policy.address, target)));
    const gone = before.filter(({ policy, target }) => {
        const same = identity.successor(policy) ?? identity.subject(policy);
        return !places.has(placeOf(same.root, same.address, target));
    });
    return together(gone.map((one) => lifted(one, after, budget)));
}
function placeOf(...names) {
    return names.join('\n');
}
function attachedIn(model, named) {
    return model
        .subjects('iam.document')
        .filter(({ use }) => use === 'scp')
        .flatMap((policy) => {
        const [option, ...others] = policy.options;
        const isKnown = option !== undefined && option.unknown === undefined && others.length === 0;
        const document = isKnown ? named(policy, option.document) : undefined;
        const type = (0,iam_guardrail/* guardrailType */.Yc)(policy.resource);
        const targets = (0,iam_guardrail/* guardrailTargets */.IH)(policy.resource, model);
        return targets.map((one) => ({ policy, document, target: (0,iam_guardrail/* lastingTarget */.G1)(one, model), type }));
    });
}
/** What other policies of its kind say wherever this one is attached on a side: they stand in for what it denies no more. */
function besides(policy, model, named) {
    const all = attachedIn(model, named);
    const isIt = (one) => placeOf(one.policy.root, one.policy.address) === placeOf(policy.root, policy.address);
    const own = all.filter(isIt);
    const others = (0,group_by/* groupBy */.$)(all.filter((one) => !isIt(one) && one.type === own[0]?.type), (one) => placeOf(one.policy.root, one.policy.address));
    const isEverywhere = (places) => own.every(({ target }) => places.some((one) => one.target === target || (0,iam_guardrail/* isOrganizationRoot */.OR)(one.target)));
    return [...others.values()].filter(isEverywhere).flatMap(([first]) => first.document?.statements ?? []);
}
/** What else is attached there, or to the root of the organization, stands in. */
function lifted({ policy, document, target, type }, after, budget) {
    if (document === undefined)
        return { drafts: [], open: [] };
    const there = after.filter((one) => one.type === type && (one.target === target || (0,iam_guardrail/* isOrganizationRoot */.OR)(one.target)));
    const who = `whoever is under ${target.replace(/^\$\{(.*)\}$/u, '$1')}`;
    const at = { root: policy.root, address: policy.address };
    const trace = [...placesOf(policy.value), policy.resource.declaration];
    if (there.some((one) => one.document === undefined))
        return { drafts: [], open: [{ what: who, because: 'the other side is not known', at, trace }] };
    const statements = there.flatMap((one) => one.document?.statements ?? []);
    const common = { who, at, trace };
    return liftedDenies({ ...common, document }, { ...common, document: { version: '2012-10-17', statements } }, forOne(budget));
}

// EXTERNAL MODULE: ./build/analysis/iam/comparison/same-names.js
var same_names = __webpack_require__(54784);
// EXTERNAL MODULE: ./build/analysis/iam/comparison/same-provider.js
var same_provider = __webpack_require__(87335);
// EXTERNAL MODULE: ./build/analysis/iam/comparison/widening.js + 2 modules
var widening = __webpack_require__(44508);
// EXTERNAL MODULE: ./build/analysis/iam/document/open-ends.js
var open_ends = __webpack_require__(81274);
;// CONCATENATED MODULE: ./build/review/access/words/callers.js


/** Who makes the request, for people: `the service lambda.amazonaws.com`, `account 111122223333`, `anyone with aws:PrincipalOrgID o-1`. */
function describeCaller({ witness, isFresh }, { conditions }, named) {
    const who = nameOf(witness.principal, isFresh, named);
    // That he is himself says nothing.
    const keys = Object.entries(conditions)
        .filter(([, value]) => value !== who)
        .slice(0, keysMax);
    return keys.length === 0 ? who : `${who} with ${keys.map(([key, value]) => `${(0,as_written/* asWritten */.q)(key)} ${(0,as_written/* asWritten */.q)(value)}`).join(' and ')}`;
}
const keysMax = 2;
/** `named`: the text of the documents, in which an account that they know stands. */
function nameOf(principal, isFresh, named) {
    switch (principal?.kind) {
        case undefined:
            return 'its holder';
        case 'anonymous':
            return 'anyone';
        case 'service':
            return `the service ${(0,as_written/* asWritten */.q)(shownExpressions(principal.name))}`;
        case 'federated':
            return `identities of ${providerName(principal.name)}`;
        case 'canonical':
            return `the canonical user ${(0,as_written/* asWritten */.q)(principal.id)}`;
        case 'aws':
            return awsName(principal.arn, principal.account, isFresh, named);
    }
}
function awsName(arn, account, isFresh, named) {
    if (isFresh)
        return named.includes(account) ? `account ${account}` : 'anyone with an AWS account';
    const open = /^arn:[^:]*:iam::(<[^<>]*>):root$/u.exec(arn)?.[1];
    if (open !== undefined)
        return ownAccount.test(open) ? 'its own account' : `account ${(0,as_written/* asWritten */.q)(shownExpressions(open))}`;
    if (arn === account || arn.endsWith(':root'))
        return `account ${account}`;
    const expression = /^<([^<>]*)>$/u.exec(arn)?.[1];
    if (expression !== undefined)
        return ownAccount.test(arn) ? 'its own account' : expression.replace(/\.(?:arn|Arn)$/u, '');
    return (0,as_written/* asWritten */.q)(shownExpressions(arn));
}
const ownAccount = /^<(?:data\.aws_caller_identity\.[\w-]+(?:\[[^\]]*\])?\.account_id|AWS::AccountId)>$/u;
function providerName(provider) {
    const name = /oidc-provider\/([^]+)$/u.exec(provider)?.[1] ?? provider;
    return name === 'token.actions.githubusercontent.com' ? 'GitHub Actions' : (0,as_written/* asWritten */.q)(shownExpressions(name));
}

// EXTERNAL MODULE: ./build/analysis/iam/evaluation/evaluate-request.js
var evaluate_request = __webpack_require__(85353);
// EXTERNAL MODULE: ./build/analysis/iam/evaluation/evaluate-condition.js
var evaluate_condition = __webpack_require__(80477);
;// CONCATENATED MODULE: ./build/review/access/words/refusing-conditions.js



/** Each action is a request of its own; of more than are listed nothing is said. */
const actionsMax = 400;
/**
 * The keys of the conditions, as the document writes them, by which alone it refuses every one of the actions; empty where it would refuse one of them without
 * its conditions, too. `request` says all but the action.
 */
function refusingConditions(document, request, actions) {
    if (actions.length > actionsMax)
        return [];
    const found = new Set();
    for (const action of actions) {
        const keys = keysRefusing(document, { ...request, action });
        if (keys.length === 0)
            return [];
        for (const key of keys)
            found.add(key);
    }
    return [...found].toSorted();
}
function keysRefusing(document, request) {
    const asked = document.statements.filter(({ conditions }) => conditions.length > 0);
    if (asked.length === 0)
        return [];
    const plain = document.statements.filter(({ conditions }) => conditions.length === 0);
    // Of a Deny it is the condition that holds which refuses; of an Allow the one that does not.
    const denies = asked.filter((one) => one.effect === 'deny' && decides(one, request) === 'explicit-deny');
    const allows = asked.filter((one) => one.effect === 'allow').map((one) => ({ ...one, conditions: [] }));
    if ((0,evaluate_request/* evaluateRequest */.L)([{ ...document, statements: [...plain, ...allows] }], request) !== 'allow')
        return [];
    const kept = asked.filter((one) => one.effect === 'allow' && decides({ ...one, conditions: [] }, request) === 'allow');
    const isAllowed = plain.concat(kept).some((one) => one.effect === 'allow' && decides(one, request) === 'allow');
    const refusing = [
        ...denies.flatMap(({ conditions }) => conditions),
        ...(isAllowed ? [] : kept.flatMap(({ conditions }) => conditions.filter((condition) => !(0,evaluate_condition/* holdsCondition */.e)(condition, request)))),
    ];
    return refusing.map(({ key }) => (0,document_pattern/* patternText */.U)(key));
}
function decides(statement, request) {
    return (0,evaluate_request/* evaluateRequest */.L)([{ version: '2012-10-17', statements: [statement] }], request);
}

;// CONCATENATED MODULE: ./build/review/access/openings/of-documents.js













const nothing = { version: '2012-10-17', statements: [] };
const actionsNamedMax = 3;
/** Whom `to` lets in and `from` does not; `from` is absent where there was no such document. */
function openingDrafts(from, to, words, budget) {
    const [before, after] = (0,same_provider/* withSameProviders */.R)(...(0,same_names/* withSameNames */.t)(from?.document ?? nothing, to.document)).map(widening/* valuedDocument */.Hw);
    if (before === undefined || after === undefined)
        return { drafts: [], open: [] };
    const { entries, open } = (0,added_access/* addedAccess */.v)({ base: before, head: after, budget });
    const named = JSON.stringify([before, after]);
    const signed = words.isSigned === true ? entries.filter(({ witness }) => witness.principal?.kind !== 'anonymous') : [];
    const found = (signed.length > 0 ? signed : entries)
        .filter(({ grade }) => grade !== 'later')
        .map((entry) => {
        const request = requestExample(entry.witness, '', [{ ...after, statements: askedOf(after, entry) }]);
        return { entry, request, who: describeCaller(entry, request, named) };
    });
    const callers = [...(0,group_by/* groupBy */.$)(found, ({ who }) => who)].filter(([who]) => from !== undefined || !words.isDailyWork(who));
    const everyone = new Set(callers.flatMap(([who, ofCaller]) => (isEverybody(who) ? ofCaller.map(({ entry }) => entry.statement) : [])));
    const byCaller = new Map(callers);
    const drafts = callers.flatMap(([who, ofCaller]) => {
        const told = new Set(byCaller.get(withoutAccount(who) ?? '')?.map(({ entry }) => entry.statement));
        const own = ofCaller.filter(({ entry }) => !told.has(entry.statement) && (isEverybody(who) || !everyone.has(entry.statement)));
        const [first] = own;
        if (first === undefined)
            return [];
        const actions = [...new Set(own.flatMap(({ entry }) => entry.actions.map(({ name }) => name)))];
        const unless = unlessSame(from, first.entry, before);
        return [
            {
                sort: words.sort,
                rank: isEverybody(who) ? 1 : 2,
                who,
                isAlone: false,
                can: `${words.can(actions)} (${(0,first_names/* firstNames */.d)(actions.map(as_written/* asWritten */.q), actionsNamedMax)})`,
                actions,
                refusedBy: refusingConditions(before, first.entry.witness, actions).filter((key) => !who.includes(key)),
                resources: [...new Set(own.flatMap(({ entry }) => entry.resources))].map((one) => (one === '*' ? words.thing : one)),
                request: { ...first.request, resource: resourceOf(first.request.resource, after, first.entry, words) },
                ...(unless === undefined ? {} : { unless }),
                at: { root: to.source.root, address: to.source.address },
                trace: traceOf(to, first.entry.statement),
                graph: graphOf(who, actions, words),
            },
        ];
    });
    const end = open ?? newEnd(from, to);
    // Whoever an expression stands for is told by its name.
    const because = drafts.some(({ who }) => who === end) ? undefined : end;
    const rest = because === undefined ? [] : [{ what: words.thing, because, at: to.source, trace: traceOf(to, undefined) }];
    return { drafts, open: rest };
}
/** What asks the caller for something: the statement that lets him in, and each Deny that he must not meet. */
function askedOf({ statements }, { statement }) {
    return statements.filter((one, index) => index === statement || one.effect === 'deny');
}
/** Everybody under the same conditions: whoever needs no account is told for those who have one. */
function withoutAccount(who) {
    return who.startsWith(anyAccount) ? `anyone${who.slice(anyAccount.length)}` : undefined;
}
const anyAccount = 'anyone with an AWS account';
function isEverybody(who) {
    return who === 'anyone' || who === anyAccount;
}
/** A role has no resource in its own document: it is meant itself. */
function resourceOf(text, document, { statement }, { thing }) {
    const { resources, notResources } = document.statements[statement] ?? {};
    return resources === undefined && notResources === undefined ? thing : text;
}
/** Who is named by another expression than before may be the same. */
function unlessSame(from, { witness }, before) {
    const text = witness.principal?.kind === 'aws' ? witness.principal.arn : '';
    const expression = /<([^<>]*)>/u.exec(text)?.[1];
    if (from === undefined || expression === undefined)
        return undefined;
    const items = before.statements.flatMap(({ principals }) => principals?.items ?? []);
    const names = items.filter(({ type }) => type === 'AWS').map(({ pattern }) => (0,document_pattern/* patternText */.U)(pattern));
    return names.every((name) => isOther(name, expression)) ? undefined : expression;
}
/** Two that the code declares are never one. */
function isOther(name, expression) {
    const other = /^<([^<>]*)>$/u.exec(name)?.[1];
    return other !== undefined && other !== expression && [other, expression].every((one) => declaredIdentity.test(one));
}
const declaredIdentity = /^(?:module\.[\w-]+(?:\[[^\]]*\])?\.)*aws_iam_(?:role|user)\.[\w-]+(?:\[[^\]]*\])?\.arn$|^[A-Za-z0-9]+\.Arn$/u;
function newEnd(from, to) {
    const known = new Set(from === undefined ? [] : (0,open_ends/* unknownLists */.S)(from.document));
    return (0,open_ends/* unknownLists */.S)(to.document).find((expression) => !known.has(expression));
}
function graphOf(who, actions, { node, beyond }) {
    const outside = { kind: 'outside', label: who };
    const nodes = [outside, node, ...(beyond === undefined ? [] : [beyond])];
    return {
        nodes,
        edges: nodes.slice(1).map((_, index) => ({ from: index, to: index + 1, label: index === 0 ? (0,first_names/* firstNames */.d)(actions, 2) : '' })),
    };
}
function traceOf({ source, option }, statement) {
    const found = statement === undefined ? undefined : option.sources[statement];
    return [...placesOf(found?.principals[0]), ...placesOf(found?.statement), ...placesOf(source.value), source.resource.declaration];
}

// EXTERNAL MODULE: ./build/analysis/iam/actions/action-table.js + 1 modules
var action_table = __webpack_require__(32474);
// EXTERNAL MODULE: ./build/analysis/iam/grants/strangers.js
var strangers = __webpack_require__(72814);
// EXTERNAL MODULE: ./build/model/iam/resource-policy/held-back.js
var held_back = __webpack_require__(27907);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/model/target.js
var target = __webpack_require__(30677);
;// CONCATENATED MODULE: ./build/review/access/openings/opened-thing.js




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
function openedThing({ opens, target, resource }, model) {
    const value = target ?? (0,fact/* firstAttribute */.Z9)(resource.attributes, permissionTargets);
    return `${opens.noun} ${value === undefined ? ownName(resource) : opened_thing_nameOf(value, resource, model)}`;
}
function opened_thing_nameOf(value, { root, address }, model) {
    const one = value.kind === 'list' ? (value.items[0] ?? value) : value;
    const text = (0,target/* targetOf */.$)(one, root, model, nameAttributes)?.text ?? (0,as_written/* addressAsWritten */.Y)(address);
    const name = /^arn:[^:]*:[^:]*:[^:]*:[^:]*:(?:[\w-]+[:/])?(.+)$/u.exec(text)?.[1] ?? text;
    const expression = /^\$\{([^{}]*)\}$/u.exec(name)?.[1];
    return expression === undefined ? (0,as_written/* asWritten */.q)(name) : expression.replace(/\.(?:arn|id|url|bucket|name|Arn)$/u, '');
}
function ownName(resource) {
    const [name] = nameAttributes.flatMap((key) => (0,fact/* attribute */.lt)(resource.attributes, key) ?? []);
    return name?.kind === 'string'
        ? (0,as_written/* asWritten */.q)(name.value)
        : ((name === undefined ? undefined : symbolicName(name)) ?? (0,as_written/* addressAsWritten */.Y)(resource.address));
}
/** A name with holes is told as it is written, when anything of it is known. */
function symbolicName(value) {
    return value.kind === 'template' ? (0,binding/* symbolicText */.SF)(value) : undefined;
}

// EXTERNAL MODULE: ./build/analysis/iam/actions/match-action.js
var match_action = __webpack_require__(26867);
// EXTERNAL MODULE: ./build/analysis/iam/comparison/public-access.js
var public_access = __webpack_require__(48278);
;// CONCATENATED MODULE: ./build/review/access/openings/public-openings.js



/** Each Allow by itself beneath every Deny, as AWS calls "public": the first that lets somebody in is not all of them. */
function publicOpenings(document, { services, unsigned }, budget) {
    const excerpt = (0,strangers/* forEverybody */.X)(document, services);
    if (excerpt === undefined)
        return { found: [], because: undefined };
    const { statements } = excerpt.document;
    const denials = statements.filter(({ effect }) => effect === 'deny');
    const reaches = unsigned ? ['anonymous', 'any-account'] : ['any-account'];
    let because;
    const found = statements.flatMap((statement, at) => {
        const index = excerpt.indexes[at];
        if (statement.effect !== 'allow' || index === undefined)
            return [];
        const answer = (0,public_access/* publicAccess */.w)({ ...excerpt.document, statements: [statement, ...denials] }, { reaches, budget });
        const { isPublic, reach, witness } = answer;
        if (isPublic === 'unknown')
            because ??= answer.reason?.replace(/^it depends on /u, '');
        if (isPublic !== 'yes' || witness === undefined)
            return [];
        const actions = statement.actions === undefined ? [] : (0,match_action/* expandActions */.Ud)(statement.actions);
        return [{ isUnsigned: reach === 'anonymous', actions, witness, statement: index }];
    });
    return { found, because };
}

;// CONCATENATED MODULE: ./build/review/access/openings/of-resources.js











/** Whom the policy of a resource newly lets in. What becomes public is said first, and says it all. */
function resourceDrafts(from, to, budget) {
    const thing = openedThing(to.policy, to.model);
    const { drafts: everybody, open: perhaps } = publicDrafts(from, to, thing, budget);
    const { services } = to.policy.opens;
    const narrow = (one) => ({ ...one.opening, document: (0,strangers/* withinServices */.en)(one.opening.document, services) });
    const others = openingDrafts(from === undefined ? undefined : narrow(from), narrow(to), wordsFor(to, thing), budget);
    const open = others.open.length > 0 ? others.open : perhaps;
    if (everybody.length === 0)
        return { drafts: others.drafts, open };
    return { drafts: [...everybody, ...others.drafts.filter(({ who }) => !who.startsWith('anyone'))], open };
}
function wordsFor({ policy }, thing) {
    return {
        sort: 'access',
        thing,
        can: (actions) => `${verbFor(policy, actions)} ${thing}`,
        node: { kind: 'resource', label: thing },
        beyond: undefined,
        isDailyWork: () => false,
    };
}
/** What one does with things that are neither read nor written. */
const verbs = { API: 'call', service: 'call', key: 'use', 'VPC endpoint': 'go through' };
function verbFor({ opens: { group, noun } }, actions) {
    const reads = actions.filter(isRead).length;
    if (group === 'function')
        return reads === actions.length ? 'look at' : 'call or change';
    const verb = verbs[noun];
    if (verb !== undefined)
        return verb;
    if (reads === actions.length)
        return 'read';
    return reads === 0 ? 'write to' : 'read and write to';
}
/** By what it does, whatever AWS calls its level. */
function isRead(name) {
    const action = (0,action_table/* findAction */.Oi)(name);
    return action !== undefined && readingKinds.has((0,access_kind/* accessKindOf */.K)(action));
}
const readingKinds = new Set(['secret-reading', 'data-reading', 'read', 'list']);
function publicDrafts(from, to, thing, budget) {
    const { found: now, because } = openToAll(to, budget);
    if (now.length === 0 && because === undefined)
        return { drafts: [], open: [] };
    const { found: before, because: known } = from === undefined ? of_resources_closed : openToAll(from, budget);
    const trace = [...placesOf(to.policy.value), to.policy.resource.declaration];
    const open = because === undefined || because === known ? [] : [{ what: thing, because, at: to.policy, trace }];
    const drafts = [true, false].flatMap((isUnsigned) => {
        const told = new Set(before.filter((one) => one.isUnsigned || !isUnsigned).flatMap(({ actions }) => actions));
        const isNew = ({ actions }) => actions.length === 0 ? before.length === 0 : actions.some((action) => !told.has(action));
        const [first, ...others] = now.filter((one) => one.isUnsigned === isUnsigned && isNew(one));
        return first === undefined ? [] : [publicDraft(to, thing, [first, ...others], (action) => !told.has(action))];
    });
    return { drafts, open };
}
/** A public access block, or the network that it stands in, keeps everybody out whatever the policy says. */
function openToAll({ policy, model, opening }, budget) {
    if (isHeldBack(policy, model))
        return of_resources_closed;
    return publicOpenings(opening.document, policy.opens, budget);
}
const of_resources_closed = { found: [], because: undefined };
/** Asked only of a policy that may let everybody in: most do not. */
function isHeldBack(policy, model) {
    if (!policy.options.some(({ document }) => document.statements.some(strangers/* mayAdmitEverybody */.Q)))
        return false;
    const { noun, group } = policy.opens;
    if (noun === 'directory bucket')
        return true;
    if (noun === 'access point')
        return (0,held_back/* accessPointBlocks */.bz)(policy, model) === 'yes';
    if (group === 'bucket') {
        const bucket = (0,held_back/* bucketOf */.AU)(policy, model.subjects('s3.bucket'));
        return bucket !== undefined && (0,held_back/* blocksPublicPolicies */.YF)(bucket);
    }
    return group === 'other' && (0,held_back/* isInsideNetwork */.DN)(policy, model);
}
function publicDraft({ policy, opening }, thing, found, isNew) {
    const [first] = found;
    const who = first.isUnsigned ? 'anyone on the internet' : 'anyone with an AWS account';
    const actions = [...new Set(found.flatMap((one) => one.actions.filter(isNew).map(({ name }) => name)))];
    const source = opening.option.sources[first.statement];
    return {
        sort: 'public',
        rank: first.isUnsigned ? 0 : 1,
        who,
        isAlone: false,
        can: `${verbFor(policy, actions)} ${thing}${actions.length === 0 ? '' : ` (${(0,first_names/* firstNames */.d)(actions.map(as_written/* asWritten */.q), 3)})`}`,
        actions,
        resources: [thing],
        request: requestExample(first.witness, who, [opening.document]),
        at: { root: policy.root, address: policy.address },
        trace: [...placesOf(source?.principals[0]), ...placesOf(source?.statement), ...placesOf(policy.value), policy.resource.declaration],
        graph: {
            nodes: [
                { kind: 'outside', label: first.isUnsigned ? 'the internet' : who },
                { kind: 'resource', label: thing },
            ],
            edges: [{ from: 0, to: 1, label: (0,first_names/* firstNames */.d)(actions, 2) }],
        },
    };
}

;// CONCATENATED MODULE: ./build/review/access/pair-subjects.js
/** Puts things of base and of head together by what is the same thing, and by what tells several of one resource apart. */
function pairSubjects(base, head, identity, labelOf = () => '') {
    const keyOf = ({ root, address }, thing) => [root, address, labelOf(thing)].join('\n');
    const left = new Map(head.map((thing) => [keyOf(thing, thing), thing]));
    const pairs = base.map((thing) => {
        const key = keyOf(identity.successor(thing) ?? identity.replacement(thing) ?? identity.subject(thing), thing);
        const other = left.get(key);
        left.delete(key);
        return { base: thing, head: other };
    });
    return [...pairs, ...[...left.values()].map((thing) => ({ base: undefined, head: thing }))];
}

;// CONCATENATED MODULE: ./build/review/access/openings/documents.js











/** Policies of resources. */
function resourceChanges(estates, budgets) {
    const { base, head, identity } = estates;
    const pairs = pairSubjects(base.subjects('iam.resource-policy'), head.subjects('iam.resource-policy'), identity, ({ label }) => label);
    // What the service puts in the place of a policy that nobody wrote comes and goes with the resource.
    const told = pairs.filter(({ base: before, head: after }) => (before ?? after)?.isDefault !== true || (before !== undefined && after !== undefined));
    const found = told.map(({ base: before, head: after }) => bothWays(sideOf(before, estates, true), sideOf(after, estates, false), {
        what: (source, way) => openedThing(source, way === 'gained' ? head : base),
        isAlike: () => before === undefined || after === undefined || isHeldBack(before, base) === isHeldBack(after, head),
        compare: (from, to, source, way, budget) => {
            const [model, other] = way === 'gained' ? [head, base] : [base, head];
            const counterpart = way === 'gained' ? before : after;
            const opened = from === undefined || counterpart === undefined ? undefined : { policy: counterpart, model: other, opening: from };
            return resourceDrafts(opened, { policy: source, model, opening: to }, budget);
        },
        budgets,
    }));
    return { gained: together(found.map(({ gained }) => gained)), lost: together(found.map(({ lost }) => lost)) };
}
/** Who may take a role. */
function trustChanges(estates, budgets) {
    const { base, head, identity } = estates;
    const trusts = (model) => model.subjects('iam.document').filter(({ use }) => use === 'trust');
    const pairs = pairSubjects(trusts(base), trusts(head), identity, ({ label }) => label);
    const found = pairs.map(({ base: before, head: after }) => bothWays(sideOf(before, estates, true), sideOf(after, estates, false), {
        what: ({ resource }) => (0,iam_holders/* principalName */.Io)(resource),
        isAlike: () => true,
        compare: (from, to, source, way, budget) => openingDrafts(from && ofTokens(from), ofTokens(to), roleWords(source, way === 'gained' ? head : base), budget),
        budgets,
    }));
    return { gained: together(found.map(({ gained }) => gained)), lost: together(found.map(({ lost }) => lost)) };
}
/** What a trust policy asks of the tokens that there are. */
function ofTokens(opening) {
    return { ...opening, document: (0,token_claims/* withoutIdleOperators */.yN)(opening.document) };
}
function roleWords({ resource }, model) {
    const role = (0,iam_holders/* principalName */.Io)(resource);
    const isAdmin = model.subjects('iam.principal').some((one) => {
        const boundary = one.boundary?.document;
        return (one.resource === resource &&
            (0,gained_access/* isAdministrator */.G9)({ document: one.whole.document, ...(boundary === undefined ? {} : { boundary }) }) !== 'no');
    });
    return {
        sort: 'role',
        isSigned: true,
        thing: role,
        can: (actions) => `${actions.some(isTaking) ? 'take' : 'give tags or an identity to sessions of'} ${role}${isAdmin ? ', which is administrator' : ''}`,
        node: { kind: 'identity', label: role },
        beyond: isAdmin ? { kind: 'goal', label: 'administrator' } : undefined,
        isDailyWork: (caller) => caller.startsWith('the service '),
    };
}
/** `sts:TagSession` and its like come with a role that one takes. */
function isTaking(action) {
    return /^sts:assume/iu.test(action);
}
/** Policies of the organization: what they deny, whoever is under them. */
function guardrailChanges(estates, budgets) {
    const { base, head, identity } = estates;
    const guardrails = (model) => model.subjects('iam.document').filter(({ use }) => use === 'scp');
    const pairs = pairSubjects(guardrails(base), guardrails(head), identity, ({ label }) => label);
    const found = pairs.map(({ base: before, head: after }) => bothWays(sideOf(before, estates, true), sideOf(after, estates, false), {
        what: ({ address }) => address,
        isAlike: () => true,
        compare: (from, to, source, way, budget) => from === undefined ? documents_nothing : documents_lifted(from.document, withOthers(to.document, source, way, estates), source, budget),
        budgets,
    }));
    const gained = together([...found.map((one) => one.gained), detachedDrafts(estates, budgets.gained)]);
    return { gained, lost: together(found.map(({ lost }) => lost)) };
}
function documents_lifted(from, to, source, budget) {
    const who = `whoever is under ${source.address}`;
    const common = { who, at: source, trace: [...placesOf(source.value), source.resource.declaration] };
    return liftedDenies({ ...common, document: from }, { ...common, document: to }, budget);
}
/** A policy with what others deny wherever it is attached: of two into which one is split neither lifts anything. */
function withOthers(document, policy, way, { base, head, identity }) {
    const others = way === 'gained' ? besides(policy, head, (_, same) => same) : besides(policy, base, (one, same) => inHeadNames(same, one, identity));
    return others.length === 0 ? document : { ...document, statements: [...document.statements, ...others] };
}
function sideOf(source, { identity }, isBase) {
    if (source === undefined)
        return undefined;
    const openings = source.options.flatMap((option) => {
        if (option.unknown !== undefined)
            return [];
        const document = isBase ? inHeadNames(option.document, source, identity) : option.document;
        return [{ source, option, document }];
    });
    return { source, openings };
}
function bothWays(before, after, question) {
    const isSame = before?.openings.length === after?.openings.length &&
        before?.openings.every(({ document }, index) => isSameDocument(document, after?.openings[index]?.document)) === true;
    if (isSame && question.isAlike())
        return { gained: documents_nothing, lost: documents_nothing };
    return { gained: gains(before, after, question, 'gained'), lost: gains(after, before, question, 'lost') };
}
/** Each option of a document is held against the first of the other side; what another option of that has is no news. */
function gains(from, to, { what, compare, budgets }, way) {
    if (to === undefined)
        return documents_nothing;
    const { source } = to;
    const isKnown = from === undefined || from.openings.length > 0;
    const fresh = to.openings.filter(({ document }) => to.openings.length === 1 || from?.openings.some((one) => isSameDocument(one.document, document)) !== true);
    const parts = fresh.slice(0, optionsMax).map((opening) => compare(from?.openings[0], opening, source, way, forOne(budgets[way])));
    const trace = [...placesOf(source.value), source.resource.declaration];
    const open = (because) => ({ what: what(source, way), because, at: source, trace });
    const left = fresh.length - optionsMax;
    const cut = left > 0 ? [open(`${left} more values of its policy are not compared`)] : [];
    if (isKnown && source.options.every(({ unknown }) => unknown === undefined))
        return together([...parts, { drafts: [], open: cut }]);
    const unknown = source.options.find((option) => option.unknown !== undefined)?.unknown?.expression;
    return { drafts: isKnown ? together(parts).drafts : [], open: [open(unknown ?? 'the other side is not known'), ...cut] };
}
const optionsMax = 8;
const documents_nothing = { drafts: [], open: [] };

// EXTERNAL MODULE: ./build/review/sides/lines/anchor.js
var lines_anchor = __webpack_require__(28066);
;// CONCATENATED MODULE: ./build/review/access/entries.js



/** Sentences of one direction that a result holds. */
const entriesMax = 200;
const openMax = 100;
const entries_actionsMax = 400;
const whoMax = 3;
const entries_keysMax = 3;
/** The gravest first. */
const sorts = ['public', 'administrator', 'escalation', 'path', 'role', 'access'];
/** Drafts as sentences: those who gain the same stand in one, and what the code alone has is not told of its deployments. */
function toEntries(told, side, telling) {
    const ofCode = new Set(told.flatMap(({ draft, deployment }) => (deployment === undefined ? [entries_keyOf(draft)] : [])));
    const groups = (0,group_by/* groupBy */.$)(told.filter(({ draft, deployment }) => deployment === undefined || !(ofCode.has(entries_keyOf(draft)) || ofCode.has(entries_keyOf(uncounted(draft))))), ({ draft: { sort, can, isAlone, refusedBy, unless, graph }, deployment }) => [
        sort,
        can,
        isAlone,
        refusedBy,
        unless,
        deployment === undefined,
        sort === 'access' ? '' : JSON.stringify(graph?.nodes.slice(1)),
    ].join('\n'));
    const sorted = [...groups.values()]
        .map((group) => ({ group, draft: group[0].draft }))
        .toSorted((a, b) => orderOf(a.draft) - orderOf(b.draft));
    return {
        items: sorted.slice(0, entriesMax).map(({ group }) => toEntry(group, side, telling)),
        left: Math.max(0, sorted.length - entriesMax),
    };
}
/** Names may differ from deployment to deployment, and are no news; that all is meant where it was not, is. */
function entries_keyOf({ at, sort, actions, resources, packet }) {
    return [at.root, at.address, sort, ...actions, resources.includes('*'), packet?.protocol, packet?.port, packet?.source].join('\n');
}
/** The code alone may not know how many there are, `aws_iam_role.app`, where a deployment knows that there is one, `aws_iam_role.app[0]`. */
function uncounted(draft) {
    return { ...draft, at: { ...draft.at, address: draft.at.address.replaceAll(/\[\d+\]/gu, '') } };
}
/** What is new as a whole is made to do something, so it comes last of its sort. */
function orderOf({ sort, rank, isAlone }) {
    return sorts.indexOf(sort) * 1_000 + (isAlone ? 100 : 0) + rank;
}
function toEntry(group, side, telling) {
    const [{ draft }] = group;
    const { program } = telling;
    const names = [...new Set(group.map((one) => program.named(one.draft.who, one.draft.at, side)))];
    const deployments = [...new Set(group.flatMap(({ deployment }) => deployment ?? []))];
    const { sort, request, packet, unless, graph, at } = draft;
    const alone = draft.isAlone ? (side === 'RIGHT' ? ', new here,' : ', gone now,') : '';
    return {
        sort,
        text: `${(0,first_names/* firstNames */.d)(names, whoMax)}${alone} can ${side === 'RIGHT' ? 'now' : 'no longer'} ${program.named(draft.can, at, side)}${whereRefused(draft, side)}`,
        actions: draft.actions.slice(0, entries_actionsMax),
        resources: draft.resources.slice(0, entries_actionsMax),
        ...omitted('actionsOmitted', draft.actions),
        ...omitted('resourcesOmitted', draft.resources),
        ...(request === undefined ? {} : { request }),
        ...(packet === undefined ? {} : { packet }),
        ...(unless === undefined ? {} : { unless }),
        resource: program.name(at, side) ?? displayName(at),
        ...entries_placeOf(draft, side, telling),
        ...(graph === undefined ? {} : { graph }),
        ...(deployments.length === 0 ? {} : { deployments }),
    };
}
/** What lasts where the conditions hold: access that was limited, or is from now on. */
function whereRefused({ refusedBy = [] }, side) {
    if (refusedBy.length === 0)
        return '';
    const conditions = `the condition${refusedBy.length === 1 ? '' : 's'} on ${(0,first_names/* firstNames */.d)(refusedBy, entries_keysMax)}`;
    return side === 'RIGHT' ? `, also where ${conditions} refused it` : ` where ${conditions} refuse${refusedBy.length === 1 ? 's' : ''} it`;
}
/** How many more there are than a list holds. */
function omitted(name, { length }) {
    return length <= entries_actionsMax ? {} : { [name]: length - entries_actionsMax };
}
/** With its root, where that is neither the repository's nor said by the address. */
function displayName({ root, address }) {
    return root === '.' || root === address ? address : `${root}: ${address}`;
}
function entries_placeOf({ trace, at }, side, { touched, program }) {
    // What a file of another kind holds has no line of its own.
    const anchor = (0,lines_anchor/* chooseAnchor */.Zq)(trace.filter(({ range }) => range.startLine > 0), side, touched);
    const place = program.place(at, side, anchor?.path ?? '') ?? anchor;
    return { path: place?.path ?? '.', line: place?.range.startLine ?? 1 };
}
/** Whatever one expression or one limit decides is said once. */
function toOpen(told, telling) {
    const groups = [...(0,group_by/* groupBy */.$)(told, ({ draft }) => draft.because)];
    const items = groups.slice(0, openMax).map(([because, group]) => {
        const [{ draft }] = group;
        const names = [...new Set(group.map((one) => telling.program.named(one.draft.what, one.draft.at, 'RIGHT')))];
        return { what: (0,first_names/* firstNames */.d)(names, whoMax), because, ...entries_placeOf(draft, 'RIGHT', telling) };
    });
    return { items, left: Math.max(0, groups.length - openMax) };
}
/** What a list leaves out is told as open, so that nobody takes it for all. */
function leftOut(what, { items: [first], left }) {
    if (first === undefined || left === 0)
        return [];
    return [{ what, because: `a limit, by which ${left} more are left out`, path: first.path, line: first.line }];
}

// EXTERNAL MODULE: ./build/model/network/open-call.js
var open_call = __webpack_require__(11644);
;// CONCATENATED MODULE: ./build/review/access/of-calls.js




/** Calls that no document speaks of: the URL of a function, methods and routes of an API that ask nobody who he is. */
function callChanges({ base, head, identity }) {
    const before = callsOf(base, (call) => identity.successor(call) ?? identity.replacement(call) ?? identity.subject(call));
    const after = callsOf(head, (call) => call);
    return { gained: newCalls(before, after), lost: { drafts: newCalls(after, before).drafts, open: [] } };
}
function callsOf(model, placeOf) {
    return new Map((0,open_call/* openCalls */.u$)(model).map((call) => {
        const { root, address } = placeOf(call);
        return [[root, address, call.operation === call.address ? '' : call.operation].join('\n'), call];
    }));
}
/** What could be so on both sides is no news, nor what an expression decides on the other. */
function newCalls(from, to) {
    const fresh = [...to].flatMap(([place, call]) => (from.has(place) ? [] : [call]));
    const sure = (0,group_by/* groupBy */.$)(fresh.filter(({ unknown }) => unknown === undefined), ({ root, thing }) => `${root}\n${thing}`);
    return {
        drafts: [...sure.values()].map(callDraft),
        open: fresh.flatMap((call) => call.unknown === undefined ? [] : [{ what: whole(call), because: call.unknown.expression, at: atOf(call), trace: of_calls_traceOf(call) }]),
    };
}
const of_calls_namesMax = 3;
function callDraft(calls) {
    const [first] = calls;
    const { thing, action } = first;
    const operations = calls.map(({ operation }) => operation).filter((operation) => operation !== '');
    const what = operations.length === 0 ? `${thing} by its URL` : `${(0,first_names/* firstNames */.d)(operations, of_calls_namesMax)} of ${thing}`;
    return {
        sort: 'public',
        rank: 0,
        who: 'anyone on the internet',
        isAlone: false,
        can: `call ${what}`,
        actions: [action],
        resources: [thing],
        at: atOf(first),
        trace: of_calls_traceOf(first),
        graph: {
            nodes: [
                { kind: 'outside', label: 'the internet' },
                { kind: 'resource', label: thing },
            ],
            edges: [{ from: 0, to: 1, label: action }],
        },
    };
}
function whole({ thing, operation }) {
    return operation === '' ? thing : `${operation} of ${thing}`;
}
function atOf({ root, address }) {
    return { root, address };
}
function of_calls_traceOf({ source, resource }) {
    return [...placesOf(source), resource.declaration];
}

// EXTERNAL MODULE: ./build/analysis/kubernetes/granted.js
var granted = __webpack_require__(88571);
// EXTERNAL MODULE: ./build/model/iam/kubernetes-access.js
var kubernetes_access = __webpack_require__(34289);
;// CONCATENATED MODULE: ./build/review/access/of-kubernetes.js






/** Whom EKS lets into a cluster by entries and policies of its own: several of them about one principal count together. */
function kubernetesChanges({ base, head, identity }) {
    const before = holdersIn(base, (text, one) => inHeadText(text, one, identity));
    const after = holdersIn(head, (text) => text);
    return { gained: differences(before, after), lost: { drafts: differences(after, before).drafts, open: [] } };
}
function holdersIn(model, named) {
    const all = (0,kubernetes_access/* kubernetesAccesses */.tj)(model).map((one) => ({ ...one, principal: named(one.principal, one), cluster: named(one.cluster, one) }));
    return (0,group_by/* groupBy */.$)(all, ({ root, principal, cluster }) => [root, principal, cluster].join('\n'));
}
function differences(from, to) {
    const drafts = [];
    const open = [];
    for (const [key, entries] of to) {
        const other = from.get(key) ?? [];
        const fresh = (0,granted/* newlyGranted */.LH)(other.flatMap(({ grants }) => grants), entries.flatMap(({ grants }) => grants));
        drafts.push(...fresh.map((grant) => grantDraft(grant, entries)));
        const unknown = entries.find((one) => one.unknown !== undefined && !other.some((was) => was.unknown?.expression === one.unknown?.expression));
        if (unknown?.unknown !== undefined)
            open.push({ ...of_kubernetes_placeOf(unknown), what: whoOf(unknown), because: unknown.unknown.expression });
    }
    return { drafts, open };
}
function grantDraft(grant, entries) {
    const holds = ({ grants }) => grants.some(({ by, name }) => by === grant.by && name === grant.name);
    const entry = entries.find(holds) ?? entries[0];
    const source = entry.grants.find(({ by, name }) => by === grant.by && name === grant.name)?.source;
    const { at, trace } = of_kubernetes_placeOf(entry);
    return {
        sort: 'access',
        rank: (0,granted/* isAll */.kd)(grant) ? 0 : (0,granted/* isGrave */.IE)(grant) ? 10 : 20,
        who: whoOf(entry),
        isAlone: false,
        can: (0,granted/* grantWords */.AI)(grant, bare(entry.cluster)),
        actions: ['eks:AccessKubernetesApi'],
        resources: [entry.cluster],
        at,
        trace: [...placesOf(source), ...trace],
    };
}
function of_kubernetes_placeOf({ root, address, resource }) {
    return { at: { root, address }, trace: [resource.declaration] };
}
/** `role deploy` of an ARN; an expression as it is written. */
function whoOf({ principal }) {
    const [, kind, name] = /^arn:[^:]*:iam::[^:]*:(role|user)\/(?:.*\/)?([^/]+)$/u.exec(principal) ?? [];
    return kind === undefined || name === undefined ? bare(principal) : `${kind} ${(0,as_written/* asWritten */.q)(name)}`;
}
function bare(text) {
    return text.replaceAll(/\$\{([^{}]*)\}/gu, '$1');
}

// EXTERNAL MODULE: ./build/analysis/cidr/address-reach.js
var address_reach = __webpack_require__(94588);
// EXTERNAL MODULE: ./build/analysis/cidr/address-set.js
var address_set = __webpack_require__(53979);
// EXTERNAL MODULE: ./build/analysis/cidr/port-set.js
var port_set = __webpack_require__(2738);
// EXTERNAL MODULE: ./build/analysis/cidr/source-set.js
var source_set = __webpack_require__(31508);
// EXTERNAL MODULE: ./build/analysis/cidr/traffic-set.js + 1 modules
var traffic_set = __webpack_require__(83065);
// EXTERNAL MODULE: ./build/analysis/cidr/traffic-text.js
var traffic_text = __webpack_require__(25399);
// EXTERNAL MODULE: ./build/model/compute/machine.js
var compute_machine = __webpack_require__(19321);
// EXTERNAL MODULE: ./build/model/network/traffic.js
var traffic = __webpack_require__(13226);
;// CONCATENATED MODULE: ./build/review/access/of-paths.js














/** Ways of one side that are looked at. */
const waysMax = 2_000;
const machinesNamedMax = 3;
const sourcesNamedMax = 3;
const fromInternet = (0,traffic_set/* trafficSet */.QG)([{ sources: (0,source_set/* sourceSet */.eE)((0,address_reach/* publicPart */.JA)(address_set/* allAddresses */.I1)), protocol: 'all', ports: port_set/* allPorts */.i2 }]);
/** Ways that `to` has and `from` has not, or not for these packets. `nameIn` gives a thing of `from` its place in `to`. */
function pathDrafts(from, to, nameIn) {
    const known = waysOf(from);
    const found = waysOf(to);
    const before = new Map(known.map((way) => [of_paths_keyOf(way, nameIn), way]));
    const groupsBefore = new Set(from.subjects('network.security-group').map((group) => of_paths_placeOf(nameIn(group))));
    const fresh = found.flatMap((way) => {
        const was = before.get(of_paths_keyOf(way, (at) => at));
        const opened = was?.traffic === way.traffic ? traffic_set/* noTraffic */.Ps : (0,traffic_set/* subtractTraffic */.Cp)(way.traffic, was?.traffic ?? traffic_set/* noTraffic */.Ps);
        if (!(0,traffic_set/* hasNoTraffic */.DP)(opened))
            return [{ ...way, opened }];
        return was !== undefined && way.isAdmin && !was.isAdmin ? [{ ...way, opened: way.traffic }] : [];
    });
    const byGroup = new Map();
    for (const way of fresh)
        byGroup.set(way.group, [...(byGroup.get(way.group) ?? []), way]);
    const drafts = [...byGroup].map(([group, ways]) => toDraft(group, ways, !groupsBefore.has(of_paths_placeOf(group)), to));
    const unknown = unknownSources(from, to, nameIn);
    const [way] = found;
    if (way === undefined || found.length < waysMax)
        return { drafts, open: unknown };
    const because = `more than ${waysMax} ways from the internet are not compared`;
    const cut = { what: 'what security groups guard', because, at: way.group, trace: [way.group.resource.declaration] };
    return { drafts, open: [cut, ...unknown] };
}
/** Rules of which it is not known who may come, and which the group had not before. */
function unknownSources(from, to, nameIn) {
    const keysOf = (group, at) => (0,traffic/* groupTraffic */.V)(group, 'ingress').unknowns.flatMap(({ unknown, sources }) => 
    // Sources that are known and of the inside stay so, whatever the port.
    sources === undefined || (0,address_reach/* isAnywhere */.aW)(sources.addresses) ? [[`${of_paths_placeOf(at)}\n${unknown.expression}`, unknown]] : []);
    const known = new Set(from.subjects('network.security-group').flatMap((group) => keysOf(group, nameIn(group)).map(([key]) => key)));
    return to.subjects('network.security-group').flatMap((group) => keysOf(group, group).flatMap(([key, unknown]) => {
        if (known.has(key))
            return [];
        const trace = [unknown.origin.at, group.resource.declaration];
        return [{ what: `who reaches ${groupName(group)}`, because: unknown.expression, at: group, trace }];
    }));
}
function of_paths_placeOf({ root, address }) {
    return `${root}\n${address}`;
}
function of_paths_keyOf({ group, machine }, nameIn) {
    return [group, machine].map((one) => (one === undefined ? '' : of_paths_placeOf(nameIn(one)))).join('\n');
}
const waysIn = new WeakMap();
function waysOf(model) {
    const known = waysIn.get(model) ?? findWays(model);
    waysIn.set(model, known);
    return known;
}
function findWays(model) {
    const open = model.subjects('network.security-group').flatMap((group) => {
        const traffic = publicTraffic(group);
        return (0,traffic_set/* hasNoTraffic */.DP)(traffic) || group.listed !== undefined ? [] : [{ group, traffic }];
    });
    if (open.length === 0)
        return [];
    const all = (0,compute_machine/* machines */.a)(model);
    const ways = open.flatMap(({ group, traffic }) => {
        const behind = all.filter((machine) => (0,compute_machine/* isBehind */.J)(machine, group.resource));
        if (behind.length === 0)
            return [{ group, traffic, machine: undefined, isAdmin: false }];
        return behind.map((machine) => ({ group, traffic, machine, isAdmin: isAdmin(machine.role, model) }));
    });
    return ways.slice(0, waysMax);
}
const publicOf = new WeakMap();
/** Both sides share the groups that the change cannot reach. */
function publicTraffic(group) {
    const { admitted } = (0,traffic/* groupTraffic */.V)(group, 'ingress');
    const known = publicOf.get(admitted) ?? (0,traffic_set/* intersectTraffic */.Py)(admitted, fromInternet);
    publicOf.set(admitted, known);
    return known;
}
function isAdmin(role, model) {
    if (role === undefined)
        return false;
    return model.subjects('iam.principal').some(({ resource, whole, boundary }) => {
        return (resource === role &&
            (0,gained_access/* isAdministrator */.G9)({ document: whole.document, ...(boundary?.document === undefined ? {} : { boundary: boundary.document }) }) !== 'no');
    });
}
function toDraft(group, ways, isNew, model) {
    const [first] = ways;
    const opened = first?.opened ?? traffic_set/* noTraffic */.Ps;
    const sources = allSources(opened);
    const who = sourceName(sources);
    const name = groupName(group);
    const behind = ways.flatMap(({ machine }) => machine ?? []);
    const admins = ways.filter((way) => way.isAdmin).length;
    const guards = behind.length === 0 ? '' : `, and so ${(0,first_names/* firstNames */.d)(behind.map(machineText), machinesNamedMax)}`;
    const packet = (0,traffic_text/* witnessPacket */.Gc)(opened);
    const ports = (0,traffic_text/* describePorts */.QP)(opened);
    return {
        sort: 'path',
        rank: (admins > 0 ? 0 : behind.length > 0 ? 1 : 2) + ((0,address_reach/* isAnywhere */.aW)(sources.addresses) ? 0 : 10),
        who,
        isAlone: false,
        can: `reach ${ports} of ${isNew ? 'the new ' : ''}${name}${guards}`,
        actions: [],
        resources: [name, ...behind.map(machineName)],
        ...(packet === undefined ? {} : { packet: { ...packet, destination: behind[0] === undefined ? name : machineName(behind[0]) } }),
        at: { root: group.root, address: group.address },
        trace: of_paths_traceOf(group, opened),
        graph: of_paths_graphOf({ who, name, ports }, ways, model),
    };
}
function allSources({ protocols }) {
    const cells = protocols.flatMap(({ value }) => value.map((cell) => cell.value));
    return cells.reduce(source_set/* uniteSources */.YH, source_set/* noSources */.S0);
}
function sourceName({ addresses }) {
    if ((0,address_reach/* isAnywhere */.aW)(addresses))
        return 'anyone on the internet';
    return (0,first_names/* firstNames */.d)((0,address_set/* toCidrs */.VL)(addresses ?? address_set/* noAddresses */.mx), sourcesNamedMax);
}
function groupName({ resource }) {
    return `security group ${of_paths_nameOf(resource)}`;
}
function machineName({ noun, resource }) {
    return `${noun} ${of_paths_nameOf(resource)}`;
}
function machineText(machine) {
    return `${machineName(machine)}${machine.role === undefined ? '' : `, which works with ${(0,iam_holders/* principalName */.Io)(machine.role)}`}`;
}
const of_paths_nameAttributes = ['name', 'GroupName', 'function_name', 'FunctionName', 'identifier', 'DBInstanceIdentifier', 'cluster_identifier'];
/** The name that is written, else the one in the code. */
function of_paths_nameOf(resource) {
    const tag = (0,fact/* attribute */.lt)(resource.attributes, 'tags', 'Name');
    const name = (0,fact/* firstAttribute */.Z9)(resource.attributes, of_paths_nameAttributes) ?? tag;
    return name?.kind === 'string' ? (0,as_written/* asWritten */.q)(name.value) : (0,as_written/* addressAsWritten */.Y)(resource.address);
}
function of_paths_traceOf(group, opened) {
    const flows = (0,traffic/* groupTraffic */.V)(group, 'ingress').flows.filter(({ traffic }) => !(0,traffic_set/* hasNoTraffic */.DP)((0,traffic_set/* intersectTraffic */.Py)((0,traffic_set/* trafficSet */.QG)([traffic]), opened)));
    return [...flows.flatMap(({ cause, rule }) => [...placesOf(cause), ...placesOf(rule.body)]), group.resource.declaration];
}
function of_paths_graphOf({ who, name, ports }, ways, model) {
    const nodes = [
        { kind: 'outside', label: who === 'anyone on the internet' ? 'the internet' : who },
        { kind: 'network', label: name },
    ];
    const edges = [{ from: 0, to: 1, label: ports }];
    const add = (node, from, label) => {
        const at = nodes.findIndex((one) => one.kind === node.kind && one.label === node.label);
        const to = at === -1 ? nodes.push(node) - 1 : at;
        edges.push({ from, to, label });
        return to;
    };
    for (const { machine } of ways.slice(0, machinesNamedMax)) {
        if (machine === undefined)
            continue;
        const at = add({ kind: 'machine', label: machineName(machine) }, 1, 'guards');
        if (machine.role === undefined)
            continue;
        const role = add({ kind: 'identity', label: (0,iam_holders/* principalName */.Io)(machine.role) }, at, 'works with');
        if (isAdmin(machine.role, model))
            add({ kind: 'goal', label: 'administrator' }, role, '');
    }
    return { nodes, edges };
}

// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/model/per-code.js
var per_code = __webpack_require__(91431);
;// CONCATENATED MODULE: ./build/model/iam/working-roles.js




/** What of IAM names a role says what that may do; only a profile hands it on. */
const workers = /^(?:aws_(?!iam_|ssoadmin_)|aws_iam_instance_profile$|AWS::(?!IAM::|SSO::)|AWS::IAM::InstanceProfile$)/u;
const roleKey = /(?:^|_)roles?(?:_arn)?$|(?:^|[a-z])Roles?(?:A[Rr][Nn])?$|(?:^|_)instance_profile$|InstanceProfile$/u;
const blockKeys = ['name', 'arn', 'Name', 'Arn'];
const depthMax = 4;
/** Every role that a resource of the code says it works with. */
function workingRoles({ attributes, type, root, mode }, code) {
    if (mode !== 'managed' || !workers.test(type))
        return [];
    return valuesIn(attributes, '', 0).map(({ path, value }) => ({
        path,
        value,
        text: (0,binding/* symbolicText */.SF)(value),
        role: roleOf(value, root, code),
    }));
}
function valuesIn(from, path, depth) {
    if (depth > depthMax)
        return [];
    if (from.kind === 'list')
        return from.items.flatMap((item, at) => valuesIn(item, from.items.length === 1 ? path : `${path}[${at}]`, depth));
    if (from.kind !== 'map')
        return [];
    return [...from.entries].flatMap(([key, value]) => {
        const place = path === '' ? key : `${path}.${key}`;
        return roleKey.test(key) ? working_roles_namesIn(value, place) : valuesIn(value, place, depth + 1);
    });
}
/** One name, several, one under each key, or a block that has it. */
function working_roles_namesIn(value, path) {
    if (value.kind === 'null')
        return [];
    if (value.kind === 'list')
        return value.items.flatMap((item, at) => working_roles_namesIn(item, value.items.length === 1 ? path : `${path}[${at}]`));
    if (value.kind !== 'map')
        return [{ path, value }];
    const [named] = blockKeys.flatMap((key) => (0,fact/* attribute */.lt)(value, key) ?? []);
    return named === undefined ? [...value.entries].flatMap(([key, one]) => working_roles_namesIn(one, `${path}.${key}`)) : [{ path, value: named }];
}
const finders = (0,per_code/* perCode */.L)((code) => ({
    role: (0,binding/* boundIn */._w)((0,evaluated_code/* managed */.Y)(code, 'aws_iam_role', 'AWS::IAM::Role'), working_roles_nameOf),
    profile: (0,binding/* boundIn */._w)((0,evaluated_code/* managed */.Y)(code, 'aws_iam_instance_profile', 'AWS::IAM::InstanceProfile'), working_roles_nameOf),
}));
function roleOf(value, root, code) {
    const find = finders(code);
    const [role] = find.role(value, root);
    if (role !== undefined)
        return role;
    const [profile] = find.profile(value, root);
    const named = ['role', 'Roles'].flatMap((name) => (0,fact/* members */.ol)((0,fact/* attribute */.lt)(profile?.attributes, name)).items);
    return named.flatMap((one) => find.role(one, root))[0];
}
function working_roles_nameOf({ attributes }) {
    return ['name', 'RoleName', 'InstanceProfileName'].map((name) => (0,fact/* attribute */.lt)(attributes, name));
}

// EXTERNAL MODULE: ./build/analysis/iam/grants/admits.js
var admits = __webpack_require__(23499);
// EXTERNAL MODULE: ./build/analysis/iam/grants/escalation.js
var escalation = __webpack_require__(6104);
// EXTERNAL MODULE: ./build/analysis/iam/grants/escalation-paths.js
var escalation_paths = __webpack_require__(58345);
// EXTERNAL MODULE: ./build/model/iam/iam-principal.js
var iam_principal = __webpack_require__(97130);
;// CONCATENATED MODULE: ./build/review/access/words/escalation-words.js


/** Whose rights one gets, the gravest first. */
const orders = ['passes any', 'grants any', 'takes-over any', 'passes named', 'grants named', 'takes-over named'];
const escalation_words_namesMax = 4;
const escalation_words_servicesMax = 4;
function escalationGroups(escalations) {
    const groups = (0,group_by/* groupBy */.$)(escalations, ({ path, reach }) => `${path.kind} ${reach}`);
    return [...groups]
        .toSorted(([a], [b]) => orders.indexOf(a) - orders.indexOf(b))
        .map(([, ways]) => ({
        ways,
        isOpen: ways[0].reach === 'any',
        can: `${whatOf(ways)} (${actionsOf(ways)}), and so ${goalOf(ways[0])}`,
        graph: (who) => escalation_words_graphOf(who, ways),
    }));
}
function whatOf(ways) {
    const [{ path, reach }] = ways;
    if (path.kind === 'passes')
        return `pass ${reach === 'any' ? 'any role' : 'a role that it names'} to ${(0,first_names/* firstNames */.d)(servicesOf(ways), escalation_words_servicesMax)}`;
    if (path.kind === 'takes-over')
        return takes(ways, reach === 'any');
    return reach === 'any' ? 'give out any rights' : 'give rights to the identities that it names';
}
function takes(ways, isAny) {
    if (ways.every(({ path }) => path.actions.includes('sts:AssumeRole')))
        return isAny ? 'take any role that lets it' : 'take the roles that it names';
    return isAny ? 'rewrite or enter anything that runs with a role' : 'rewrite or enter what it names, which may run with a role';
}
function goalOf({ path, reach }) {
    if (path.kind === 'takes-over')
        return 'work with that role';
    if (reach === 'any')
        return 'become administrator';
    return path.kind === 'passes' ? 'work with that role' : 'gain what they can get';
}
function actionsOf(ways) {
    const [{ path }, ...others] = ways;
    return others.length === 0 ? listOf(path.actions) : (0,first_names/* firstNames */.d)([...new Set(ways.flatMap((way) => way.path.actions))], escalation_words_namesMax);
}
/** Names of services that AWS uses for people, by the principal that gets the role. */
const serviceNames = {
    'tasks.apprunner': 'App Runner',
    'bedrock-agentcore': 'Bedrock AgentCore',
    cloudformation: 'CloudFormation',
    codebuild: 'CodeBuild',
    codestar: 'CodeStar',
    datapipeline: 'Data Pipeline',
    ec2: 'EC2',
    'ecs-tasks': 'ECS',
    glue: 'Glue',
    lambda: 'Lambda',
    sagemaker: 'SageMaker',
};
function servicesOf(ways) {
    const principals = ways.flatMap(({ path }) => path.passedTo?.replace('.amazonaws.com', '') ?? []);
    return [...new Set(principals.map((name) => serviceNames[name] ?? name))];
}
function escalation_words_graphOf(who, ways) {
    const [{ path, reach }] = ways;
    const goal = { kind: 'goal', label: goalLabel(ways[0]) };
    const holder = { kind: 'identity', label: who };
    if (path.kind !== 'passes')
        return { nodes: [holder, goal], edges: [{ from: 0, to: 1, label: actionsOf(ways) }] };
    const role = { kind: 'identity', label: reach === 'any' ? 'any role' : 'a role that it names' };
    const services = servicesOf(ways)
        .slice(0, escalation_words_servicesMax)
        .map((label) => ({ kind: 'service', label }));
    const first = 2;
    const beyond = goal.label === 'that role' ? [] : [{ from: 1, to: first + services.length, label: '' }];
    return {
        nodes: [holder, role, ...services, ...(beyond.length === 0 ? [] : [goal])],
        edges: [
            ...services.map((_, index) => ({ from: 0, to: first + index, label: labelTo(ways, index) })),
            ...services.map((_, index) => ({ from: first + index, to: 1, label: 'runs as' })),
            ...beyond,
        ],
    };
}
function goalLabel(way) {
    if (way.path.kind === 'takes-over')
        return 'the role of what runs there';
    if (way.reach === 'any')
        return 'administrator';
    return way.path.kind === 'passes' ? 'that role' : 'what they can get';
}
/** Many services are named once; what is done with each stands in the text. */
function labelTo(ways, index) {
    return ways.length === 1 && index === 0 ? ways[0].path.actions.join(', ') : 'iam:PassRole';
}
function listOf(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./build/review/access/identities/of-principals.js












const nobody = { document: { version: '2012-10-17', statements: [] } };
/** Groups of actions that are told of one principal, and of one that is made to do something; what is left is one sentence more. */
const of_principals_groupsMax = 6;
const groupsOfNewMax = 3;
/** What `to` may do and `from` may not. `from` is absent where there was no such principal. */
function principalDrafts(from, to, budget) {
    const before = from?.holding ?? nobody;
    const admin = (0,gained_access/* isAdministrator */.G9)(to.holding);
    if (admin !== 'no' && (0,gained_access/* isAdministrator */.G9)(before) === 'no')
        return { drafts: [administrator(from, to, admin)], open: [] };
    const list = (0,gained_access/* gainedAccess */.dM)(before, to.holding, budget);
    const ways = admin === 'no' && mayOpen(list) ? newWays(before, to.holding) : [];
    const told = new Set(ways.flatMap(({ path }) => path.actions));
    const limit = from === undefined ? groupsOfNewMax : of_principals_groupsMax;
    const groups = withRest(accessGroups(list.entries, to.holding.document, told), limit);
    const common = commonOf(from, to);
    const drafts = [
        ...escalationGroups(ways).map((group, rank) => {
            const actions = [...new Set(group.ways.flatMap(({ path }) => path.actions))];
            const { entry, request } = requestFor(actions, list);
            return {
                ...common,
                ...(group.isOpen ? { sort: 'escalation', rank } : { sort: 'access', rank: -1 }),
                can: `${group.can}${byGroup(to.principal, entry?.statement ?? group.ways[0].statements.at(-1))}`,
                actions,
                resources: entry?.resources ?? [],
                ...(request === undefined ? {} : { request: requestExample(request, to.principal.name, documentsOf(before, to.holding)) }),
                trace: of_principals_traceOf(to.principal, entry?.statement ?? group.ways[0].statements.at(-1), actions),
                ...(group.isOpen ? { graph: group.graph(to.principal.name) } : {}),
            };
        }),
        ...groups.map(({ entry, ...group }) => {
            const request = { ...entry.witness, action: group.actions[0] ?? entry.witness.action };
            return {
                ...common,
                sort: 'access',
                ...group,
                can: `${group.can}${byGroup(to.principal, entry.statement)}`,
                refusedBy: refusingConditions(before.document, entry.witness, group.actions),
                request: requestExample(request, to.principal.name, documentsOf(before, to.holding)),
                trace: of_principals_traceOf(to.principal, entry.statement, group.actions),
            };
        }),
    ];
    return {
        drafts,
        open: list.open === undefined ? [] : [{ what: to.principal.name, because: list.open, at: common.at, trace: wholeTrace(to.principal) }],
    };
}
function commonOf(from, { principal }) {
    return {
        who: principal.name,
        isAlone: from === undefined && !isNamedAlone(principal),
        at: { root: principal.root, address: principal.resource.address },
    };
}
/** Somebody whom the code only names was there before. */
function isNamedAlone({ address, resource, groups, assigned }) {
    return groups.length > 0 && (assigned === true || address !== resource.address);
}
function documentsOf(...holdings) {
    return holdings.flatMap(({ document, boundary }) => [document, boundary ?? []].flat());
}
/** Requests that show an administrator; the first that is new is told. */
const ofAdministrators = [
    ['iam:CreateAccessKey', 'arn:aws:iam::111122223333:user/any'],
    ['iam:AttachRolePolicy', 'arn:aws:iam::111122223333:role/any'],
    ['iam:PutUserPolicy', 'arn:aws:iam::111122223333:user/any'],
    ['iam:CreatePolicyVersion', 'arn:aws:iam::111122223333:policy/any'],
    ['s3:GetObject', 'arn:aws:s3:::any/any'],
];
function administrator(from, to, admin) {
    const before = from?.holding ?? nobody;
    const requests = ofAdministrators.map(([action, resource]) => ({ action, resource, context: new Map() }));
    const request = requests.find((one) => isAllowed(to.holding, one) && !isAllowed(before, one));
    const what = admin === 'of-everything' ? 'every action on every resource' : 'all of IAM, by which it gives itself every other right';
    const { name } = to.principal;
    const statement = to.holding.document.statements.findIndex(({ effect, actions }) => effect === 'allow' && actions?.items.some((pattern) => (0,match_action/* matchAction */.ob)(pattern, 'iam:CreateAccessKey')) === true);
    const at = statement === -1 ? undefined : statement;
    return {
        ...commonOf(from, to),
        sort: 'administrator',
        rank: 0,
        can: `act as administrator${byGroup(to.principal, at)}: ${what}`,
        actions: ['*'],
        resources: ['*'],
        ...(request === undefined ? {} : { request: requestExample(request, name, []) }),
        trace: of_principals_traceOf(to.principal, at, ['iam:CreateAccessKey']),
        graph: {
            nodes: [
                { kind: 'identity', label: name },
                { kind: 'goal', label: 'administrator' },
            ],
            edges: [{ from: 0, to: 1, label: admin === 'of-everything' ? 'every action' : 'iam:*' }],
        },
    };
}
/** By what he has it, where that is a group. */
function byGroup(principal, statement) {
    const group = (0,iam_principal/* groupOf */.F8)(principal, statement);
    return group === undefined ? '' : `, ${group.through.by}`;
}
function isAllowed({ document, boundary }, request) {
    const documents = boundary === undefined ? [document] : [document, boundary];
    return documents.every((one) => (0,evaluate_request/* evaluateRequest */.L)([one], request) === 'allow');
}
const actionsOfWays = new Set(escalation_paths/* escalationPaths */.Q.flatMap(({ actions }) => actions));
/** A way opens by an action of it that is new. */
function mayOpen({ entries }) {
    return entries.some(({ actions }) => actions.some(({ name }) => actionsOfWays.has(name)));
}
/** Ways to the rights of others that are open now, and were not, or not as far. */
function newWays(before, { document, boundary }) {
    const within = (limit, { path }) => limit === undefined || (0,admits/* admits */.t)(limit, path.actions);
    const open = (0,escalation/* escalations */.H)(document).filter((way) => within(boundary, way) && !isDailyWork(way));
    if (open.length === 0 || (0,gained_access/* isAdministrator */.G9)(before) !== 'no')
        return [];
    const known = (0,escalation/* escalations */.H)(before.document).filter((way) => within(before.boundary, way));
    return open.filter(({ path, reach }) => !known.some((one) => one.path === path && (one.reach === reach || one.reach === 'any')));
}
/** To work with what it names is what such an action is given for; it stands among the other actions. */
function isDailyWork({ path, reach }) {
    return path.kind === 'takes-over' && reach === 'named';
}
/** The last action of the way that is new by itself: with it the way is whole. */
function requestFor(actions, { entries }) {
    for (const name of actions) {
        const entry = entries.find((one) => one.actions.some((action) => action.name === name));
        if (entry !== undefined)
            return { entry, request: { ...entry.witness, action: name } };
    }
    return {};
}
function of_principals_traceOf(principal, statement, actions) {
    const source = statement === undefined ? undefined : principal.whole.sources[statement];
    const patterns = statement === undefined ? [] : (principal.whole.document.statements[statement]?.actions?.items ?? []);
    const at = patterns.findIndex((pattern) => actions.some((name) => (0,match_action/* matchAction */.ob)(pattern, name)));
    const group = (0,iam_principal/* groupOf */.F8)(principal, statement)?.through;
    const joined = group === undefined ? [] : [...group.values.flatMap(placesOf), group.resource.declaration];
    return [...joined, ...placesOf(source?.actions[at]), ...placesOf(source?.statement), ...wholeTrace(principal)];
}
function wholeTrace({ whole, resource }) {
    return [...placesOf(whole.content), resource.declaration];
}

// EXTERNAL MODULE: ./build/model/iam/iam-join.js
var iam_join = __webpack_require__(55218);
// EXTERNAL MODULE: ./build/model/iam/iam-holdings.js
var iam_holdings = __webpack_require__(93114);
// EXTERNAL MODULE: ./build/model/iam/iam-membership.js
var iam_membership = __webpack_require__(60434);
;// CONCATENATED MODULE: ./build/review/access/identities/of-memberships.js




/** Whom the change puts into a group, or gives a permission set, of which the code does not say what it may do. */
function unknownGroups({ base, head, identity }) {
    const after = unknownIn(head);
    if (after.length === 0)
        return [];
    const before = new Set(unknownIn(base).map((one) => of_memberships_keyOf(one, identity.subject(one.resource))));
    return after
        .filter((one) => !before.has(of_memberships_keyOf(one, one.resource)))
        .map(({ member, group, resource, values }) => ({
        what: of_memberships_nameOf(member),
        because: `what ${of_memberships_nameOf(group)} may do`,
        at: { root: resource.root, address: resource.address },
        trace: [...values.flatMap(placesOf), resource.declaration],
    }));
}
/** A group that the code declares and gives nothing has nothing. */
function unknownIn(model) {
    const all = (0,iam_membership/* memberships */.Y)(model).filter(({ group }) => group.resource === undefined);
    if (all.length === 0)
        return [];
    const held = new Set((0,iam_holdings/* holdings */.xo)(model, model.subjects('iam.document')).map(({ key }) => key));
    return all.filter(({ group }) => !held.has(group.key));
}
function of_memberships_nameOf({ name, resource }) {
    return name ?? (resource === undefined ? 'somebody' : (0,iam_holders/* principalName */.Io)(resource));
}
function of_memberships_keyOf({ member, group }, { root, address }) {
    return [root, address, of_memberships_nameOf(member), of_memberships_nameOf(group)].join('\n');
}

;// CONCATENATED MODULE: ./build/review/access/identities/principals.js









/** Every role, user, group and permission set whose documents differ, and policies that the code attaches to nobody. */
function principalChanges(estates, budgets) {
    const { base, head, identity } = estates;
    const pairs = pairSubjects(base.subjects('iam.principal'), head.subjects('iam.principal'), identity, ({ name }) => labelOf(name));
    const gained = [];
    const lost = [];
    for (const pair of pairs) {
        const before = pair.base === undefined ? heldBefore(pair.head, base, estates) : heldOnBase(pair.base, pair.head, estates);
        const after = pair.head === undefined ? heldBefore(pair.base, head, estates) : holderOf(pair.head, estates, false);
        gained.push(unknownBoundary(before, after, estates));
        if (isSame(before, after))
            continue;
        if (after !== undefined && pair.head !== undefined)
            gained.push(differenceOf(before, after, budgets.gained));
        if (before !== undefined && pair.base !== undefined)
            lost.push(differenceOf(after, before, budgets.lost));
    }
    return {
        gained: together([...gained, { drafts: [], open: [...unknownDocuments(estates), ...unknownGroups(estates)] }]),
        lost: together(lost),
    };
}
/** A boundary that base had and head has not, of which the code does not say what it admitted. */
function unknownBoundary(before, after, { identity }) {
    if (before === undefined || after === undefined)
        return together([]);
    const { principal: was, holding } = before;
    const { principal: is } = after;
    if (was.boundary === undefined || holding.boundary !== undefined || !isInUse(after))
        return together([]);
    const text = (0,binding/* symbolicText */.SF)(was.boundary.value);
    const same = text === undefined ? undefined : inHeadText(text, was, identity);
    if (same === undefined || (is.boundary !== undefined && (0,binding/* symbolicText */.SF)(is.boundary.value) === same))
        return together([]);
    const { name, resource, root } = is;
    const because = `what the permissions boundary ${same.replace(/^\$\{([^{}]*)\}$/u, '$1')} admitted`;
    const trace = [...(is.boundary === undefined ? [] : placesOf(is.boundary.value)), resource.declaration];
    return { drafts: [], open: [{ what: name, because, at: { root, address: resource.address }, trace }] };
}
/** Documents of head of which nothing is known, and which base had otherwise. */
function unknownDocuments({ base, head, identity }) {
    const ofIdentities = (model) => model.subjects('iam.document').filter(({ use }) => use === 'identity' || use === 'managed');
    const expressionIn = (document) => document?.options.find(({ unknown }) => unknown !== undefined)?.unknown?.expression;
    return pairSubjects(ofIdentities(base), ofIdentities(head), identity, ({ label }) => label).flatMap((pair) => {
        const because = expressionIn(pair.head);
        if (pair.head === undefined || because === undefined || because === expressionIn(pair.base))
            return [];
        const { address, root, value, resource } = pair.head;
        return [{ what: `whoever holds ${address}`, because, at: { root, address }, trace: [...placesOf(value), resource.declaration] }];
    });
}
/** Whoever holds a policy that nobody in the code holds is told apart from those who are known. */
function labelOf(name) {
    return isFree(name) ? 'free' : '';
}
function isFree(name) {
    return name.startsWith('whoever holds ');
}
/** With what it may do, of base in the names of head. */
function holderOf(principal, { identity }, isBase) {
    const { document } = principal.whole;
    const boundary = principal.boundary?.document;
    const named = (one) => (isBase ? inHeadNames(one, principal, identity) : one);
    return { principal, holding: { document: named(document), ...(boundary === undefined ? {} : { boundary: named(boundary) }) } };
}
function heldOnBase(base, head, estates) {
    const before = holderOf(base, estates, true);
    return head === undefined ? before : inGroupsOf(before, head);
}
/** The groups that both sides are in, as head has them: what changes in a group is told of the group. */
function inGroupsOf({ principal, holding }, head) {
    if (principal.groups.length === 0)
        return { principal, holding };
    const statements = (0,iam_principal/* inSameGroups */.AL)(holding.document.statements, principal, head, head.whole.document.statements);
    const sources = (0,iam_principal/* inSameGroups */.AL)(principal.whole.sources, principal, head, head.whole.sources);
    const document = { ...holding.document, statements };
    const groups = (0,iam_principal/* sharesIn */.wO)(principal, head);
    return { principal: { ...principal, groups, whole: { ...principal.whole, sources, document } }, holding: { ...holding, document } };
}
function isSame(before, after) {
    if (before === undefined || after === undefined)
        return false;
    const [one, other] = [before.holding, after.holding];
    return isSameDocument(one.document, other.document) && isSameDocument(one.boundary, other.boundary);
}
/** A policy that somebody held on the other side was there all the same. */
function heldBefore(free, other, { identity }) {
    if (free === undefined || !isFree(free.name))
        return undefined;
    const [document] = free.documents;
    const found = document === undefined ? undefined : other.subjects('iam.document').find((one) => isSameThing(one, document, other, identity));
    if (found === undefined || found.options.length === 0 || found.options.some(({ unknown }) => unknown !== undefined))
        return undefined;
    const [whole] = (0,iam_join/* join */.f)(found.resource, found, [found]).options;
    return whole === undefined ? undefined : { principal: { ...free, whole }, holding: { document: whole.document } };
}
function isSameThing(one, free, other, identity) {
    if (one.label !== free.label || (one.use !== 'identity' && one.use !== 'boundary'))
        return false;
    if (one.root === free.root && one.address === free.address)
        return true;
    const place = identity.subject(one);
    return place.root === free.root && place.address === free.address;
}
function differenceOf(from, to, budget) {
    const found = principalDrafts(from, to, forOne(budget));
    if (from === undefined || found.drafts.length > 0)
        return found;
    // Nothing in the code allows what was denied: something else may.
    const lifted = isInUse(from) && !isInUse(to) ? together([]) : liftedDenies(denyingOf(from), denyingOf(to), forOne(budget));
    return together([found, lifted]);
}
function isInUse({ holding: { document } }) {
    return document.more !== undefined || document.statements.some(({ effect }) => effect === 'allow');
}
function denyingOf({ principal, holding }) {
    const { root, resource, whole, name } = principal;
    return {
        who: name,
        document: holding.document,
        at: { root, address: resource.address },
        trace: [...placesOf(whole.content), resource.declaration],
    };
}

;// CONCATENATED MODULE: ./build/review/access/identities/of-workers.js








/** What a function, an instance or a pool of identities may do since it works with another role that was there before. */
function workerChanges(estates, budgets) {
    const { base, head, identity } = estates;
    const here = ({ root, address }) => `${root}\n${address}`;
    const left = {
        model: base,
        holderOf: (principal) => holderOf(principal, estates, true),
        placeOf: (at) => here(identity.subject(at)),
        textOf: ({ text }, at) => (text === undefined ? undefined : inHeadText(text, at, identity)),
    };
    const right = {
        model: head,
        holderOf: (principal) => holderOf(principal, estates, false),
        placeOf: here,
        textOf: ({ text }) => text,
    };
    const pairs = pairSubjects(base.resources, head.resources, identity).filter((pair) => pair.base !== pair.head);
    const gained = pairs.map((pair) => newlyIn(left, pair.base, right, pair.head, budgets.gained));
    const lost = pairs.map((pair) => newlyIn(right, pair.head, left, pair.base, budgets.lost));
    return { gained: together(gained), lost: { drafts: together(lost).drafts, open: [] } };
}
/** What `is` may do by its roles and `was` may not. */
function newlyIn(from, was, to, is, budget) {
    const now = workersOf(is, to);
    if (now.length === 0)
        return of_workers_nothing;
    const before = new Map(workersOf(was, from).map((one) => [one.work.path, one]));
    const question = { from, to, isAlone: was === undefined, budget };
    const changed = now.filter((one) => !isSameRole(before.get(one.work.path), one, question));
    return together(changed.map((one) => of_workers_differenceOf(before.get(one.work.path), one, question)));
}
const of_workers_nothing = { drafts: [], open: [] };
function workersOf(resource, side) {
    if (resource === undefined)
        return [];
    return workingRoles(resource, side.model).map((work) => ({ resource, work, text: side.textOf(work, resource) }));
}
function isSameRole(was, { work, text }, { from, to }) {
    if (was === undefined)
        return false;
    if (was.text !== undefined && was.text === text)
        return true;
    return was.work.role !== undefined && work.role !== undefined && from.placeOf(was.work.role) === to.placeOf(work.role);
}
function of_workers_differenceOf(was, is, question) {
    const { role } = is.work;
    const unknown = [is, was].find((one) => one !== undefined && one.work.role === undefined);
    if (role === undefined || unknown !== undefined)
        return question.isAlone || unknown === undefined ? of_workers_nothing : of_workers_open(is, unknown);
    // What a role may do that the change makes is told of the role.
    return isLasting(role, question) ? byRole(was?.work.role, is, role, question) : of_workers_nothing;
}
function byRole(old, is, role, { from, to, isAlone, budget }) {
    const holder = holderIn(to, role);
    if (holder === undefined || (isAlone && (0,gained_access/* isAdministrator */.G9)(holder.holding) === 'no'))
        return of_workers_nothing;
    const before = (old === undefined ? undefined : holderIn(from, old)) ?? { ...holder, holding: nobody };
    return toldOf(is, role, isAlone, principalDrafts(before, holder, forOne(budget)));
}
/** Was the role there before: whoever made what works with it now did not make it? */
function isLasting(role, { from, to }) {
    const place = to.placeOf(role);
    return from.model.ofType(role.type).some((one) => from.placeOf(one) === place);
}
function holderIn(side, role) {
    const principal = side.model.subjects('iam.principal').find(({ resource, documents }) => {
        return resource === role && documents.every((one) => one.use === 'identity' || one.use === 'managed');
    });
    return principal === undefined ? undefined : side.holderOf(principal);
}
function of_workers_open({ resource, work }, unknown) {
    if (unknown.text === undefined)
        return of_workers_nothing;
    const because = `what ${unknown.text.replace(/^\$\{([^{}]*)\}$/u, '$1')} may do`;
    return { drafts: [], open: [{ what: resource.address, because, at: resource, trace: [...placesOf(work.value), resource.declaration] }] };
}
/** What the role brings, told of what works with it, where the code says so. */
function toldOf({ resource, work }, role, isAlone, found) {
    const trace = [...placesOf(work.value), resource.declaration];
    const at = { root: resource.root, address: resource.address };
    const who = resource.address;
    const by = `, by ${(0,iam_holders/* principalName */.Io)(role)}`;
    return {
        drafts: found.drafts.map(({ graph, ...draft }) => ({
            ...draft,
            ...(graph === undefined ? {} : { graph: behind(who, graph) }),
            who,
            isAlone,
            can: `${draft.can}${by}`,
            at,
            trace,
        })),
        open: found.open.map((one) => ({ ...one, what: who, at, trace })),
    };
}
function behind(who, { nodes, edges }) {
    return {
        nodes: [{ kind: 'machine', label: who }, ...nodes],
        edges: [{ from: 0, to: 1, label: 'works with' }, ...edges.map((edge) => ({ ...edge, from: edge.from + 1, to: edge.to + 1 }))],
    };
}

;// CONCATENATED MODULE: ./build/review/access/access-change.js








/** Work of all questions in one direction, a second or two at most; counted, so that the same input always gives the same answer. */
const gainedUnits = 2_000_000;
/** What is taken away is told in full where that is little work. */
const lostUnits = 600_000;
/** Gathers who can do what since the change, over the code alone and over its deployments. */
class AccessReader {
    #budgets = { gained: (0,iam_budget/* budgetOf */.n)(gainedUnits), lost: (0,iam_budget/* budgetOf */.n)(lostUnits) };
    #gained = [];
    #lost = [];
    #open = [];
    #deployed = new Set();
    #cutRoots;
    /** `cutRoots`: roots that have more deployments than are read. */
    constructor(cutRoots) {
        this.#cutRoots = cutRoots;
    }
    /** Compares both sides; of a deployment what belongs to its root. */
    read(estates, deployed) {
        const deployment = deployed?.label;
        if (deployed !== undefined && deployed.onlyAdds !== true && !this.#cutRoots.has(deployed.root))
            this.#deployed.add(deployed.root);
        const isOwn = ({ at }) => deployed === undefined || at.root === deployed.root;
        const parts = [
            principalChanges(estates, this.#budgets),
            workerChanges(estates, this.#budgets),
            resourceChanges(estates, this.#budgets),
            trustChanges(estates, this.#budgets),
            guardrailChanges(estates, this.#budgets),
            callChanges(estates),
            kubernetesChanges(estates),
            pathChanges(estates),
        ];
        const told = (drafts) => drafts.filter(isOwn).map((draft) => ({ draft, deployment }));
        this.#gained.push(...parts.flatMap(({ gained }) => told(gained.drafts)));
        this.#lost.push(...parts.flatMap(({ lost }) => told(lost.drafts)));
        this.#open.push(...parts.flatMap(({ gained }) => told(gained.open)));
    }
    /** Undefined where nothing changed and everything is known. */
    change(telling) {
        // What the code alone leaves open, its deployments decide, where all of them are read.
        const open = this.#open.filter(({ draft, deployment }) => deployment !== undefined || !this.#deployed.has(draft.at.root));
        const [gained, lost, unknown] = [
            toEntries(this.#gained, 'RIGHT', telling),
            toEntries(this.#lost, 'LEFT', telling),
            toOpen(open, telling),
        ];
        const change = {
            allowed: gained.items,
            refused: lost.items,
            open: [...leftOut('whoever else gains access', gained), ...unknown.items, ...leftOut('whoever else is not known', unknown)],
        };
        return change.allowed.length + change.refused.length + change.open.length === 0 ? undefined : change;
    }
}
function pathChanges({ base, head, identity }) {
    const gained = pathDrafts(base, head, (at) => identity.subject(at));
    const onBase = new Map(base.resources.map((one) => [access_change_placeOf(identity.subject(one)), one]));
    const lost = pathDrafts(head, base, (at) => onBase.get(access_change_placeOf(at)) ?? at);
    return { gained, lost };
}
function access_change_placeOf({ root, address }) {
    return `${root}\n${address}`;
}


/***/ })

};
