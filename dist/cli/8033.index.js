export const id = 8033;
export const ids = [8033];
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

/***/ 55149:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ distributionOf),
/* harmony export */   I: () => (/* binding */ distributionTypes)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29207);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _per_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35426);




const distributionTypes = ['aws_cloudfront_distribution', 'AWS::CloudFront::Distribution'];
/** The view of a resource of one of these types. */
const distributionOf = (0,_per_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .perResource */ .a)((resource) => {
    const config = resource.dialect === 'terraform' ? resource.attributes : (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(resource.attributes, 'DistributionConfig');
    const first = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(config, ['default_cache_behavior', 'DefaultCacheBehavior']));
    const others = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(config, ['ordered_cache_behavior', 'CacheBehaviors']));
    const origins = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(config, ['origin', 'Origins']));
    return {
        enabled: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readBool */ .r5)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(config, ['enabled', 'Enabled'])),
        behaviors: [...first.items, ...others.items].map(toBehavior),
        origins: origins.items.map(toOrigin),
        more: first.unknown ?? others.unknown ?? origins.unknown,
    };
});
function toBehavior(body) {
    return {
        body,
        name: textOf(body, 'path_pattern', 'PathPattern') ?? 'default',
        originId: textOf(body, 'target_origin_id', 'TargetOriginId'),
        viewerProtocol: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(body, ['viewer_protocol_policy', 'ViewerProtocolPolicy'])),
    };
}
function toOrigin(body) {
    const custom = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(body, ['custom_origin_config', 'CustomOriginConfig']);
    const bucket = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(body, ['s3_origin_config', 'S3OriginConfig']);
    return {
        body,
        id: textOf(body, 'origin_id', 'Id') ?? 'an origin',
        kind: kindOf(body, custom),
        protocol: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(custom, ['origin_protocol_policy', 'OriginProtocolPolicy'])),
        ...accessOf([
            (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(body, ['origin_access_control_id', 'OriginAccessControlId']),
            (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(bucket, ['origin_access_identity', 'OriginAccessIdentity']),
        ]),
    };
}
function accessOf(values) {
    const given = values.flatMap((value) => (value === undefined || isNothing(value) ? [] : [value]));
    const certain = given.find((value) => !(0,_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .possibleValues */ .Mp)(value).some(isNothing));
    const [perhaps] = given;
    if (certain !== undefined || perhaps?.kind !== 'choice')
        return { access: certain ?? perhaps };
    return { access: perhaps, accessDecides: perhaps.condition };
}
function isNothing(value) {
    return value.kind === 'null' || (value.kind === 'string' && value.value === '');
}
/** Only an origin that is no bucket has a configuration of its own, and a website is such a one. */
function kindOf(body, custom) {
    const domain = textOf(body, 'domain_name', 'DomainName') ?? '';
    if (custom !== undefined)
        return /s3-website|\.website_endpoint\}$/u.test(domain) ? 'website' : 'custom';
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(body, ['vpc_origin_config', 'VpcOriginConfig']) === undefined ? 'bucket' : 'custom';
}
function textOf(body, ...names) {
    const value = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(body, names);
    return value && (0,_binding_js__WEBPACK_IMPORTED_MODULE_3__/* .symbolicText */ .SF)(value);
}


/***/ }),

/***/ 81023:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ finder)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88187);
/* harmony import */ var _core_instance_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39737);
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29207);



/** Finds the resources of a kind that a value refers to: instances, or all of them where the whole is meant. */
function finder(resources) {
    const key = (root, address) => `${root}\n${address}`;
    const exact = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(resources, ({ root, address }) => key(root, address));
    const whole = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(resources, ({ root, address }) => key(root, (0,_core_instance_key_js__WEBPACK_IMPORTED_MODULE_0__/* .ofDeclaration */ .Er)(address)));
    return (value, root) => {
        const addresses = new Set((value === undefined ? [] : (0,_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .possibleValues */ .Mp)(value)).flatMap(referencesOf));
        return [...addresses].flatMap((address) => exact.get(key(root, address)) ?? whole.get(key(root, address)) ?? []);
    };
}
function referencesOf(value) {
    const passed = value.origin.via.flatMap(({ of }) => of?.address ?? []);
    return value.kind === 'unknown' && value.reference !== undefined ? [...passed, value.reference.address] : passed;
}


/***/ }),

/***/ 68033:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  albWithoutWaf: () => (/* reexport */ albWithoutWaf),
  apiWithoutWaf: () => (/* reexport */ apiWithoutWaf),
  cloudfrontWithoutWaf: () => (/* reexport */ cloudfrontWithoutWaf),
  wafAssociationRemoved: () => (/* reexport */ wafAssociationRemoved),
  wafCustomRuleWeakened: () => (/* reexport */ wafCustomRuleWeakened),
  wafCustomRulesPresent: () => (/* reexport */ wafCustomRulesPresent),
  wafLoggingOff: () => (/* reexport */ waf_logging_off/* wafLoggingOff */.v),
  wafManagedRuleNeutralised: () => (/* reexport */ wafManagedRuleNeutralised),
  wafWithoutRules: () => (/* reexport */ wafWithoutRules)
});

// EXTERNAL MODULE: ./build/policies/forms/companion.js + 1 modules
var companion = __webpack_require__(58919);
;// CONCATENATED MODULE: ./build/policies/waf/firewall-manager.js
/** Firewall Manager also has policies on security groups and firewalls, and such as only report. */
const putsWebAcls = [
    { terraform: 'security_service_policy_data.type', cloudformation: 'SecurityServicePolicyData.Type', is: ['WAF', 'WAFV2'] },
    { terraform: 'remediation_enabled', cloudformation: 'RemediationEnabled', is: [true], byDefault: false },
];
/** A policy that puts web ACLs in front of what has none. */
const webAclPolicies = ['aws_fms_policy', 'AWS::FMS::Policy'].map((type) => ({ type, only: putsWebAcls }));

;// CONCATENATED MODULE: ./build/policies/waf/alb-without-waf.js


/** A load balancer that the internet reaches, and the web ACL in front of it. */
const webAcl = {
    what: 'web ACL',
    lacks: 'faces the internet without a web ACL',
    elsewhere: true,
    terraform: {
        of: { aws_lb: 'arn', aws_alb: 'arn' },
        by: { aws_wafv2_web_acl_association: 'resource_arn', aws_wafregional_web_acl_association: 'resource_arn' },
    },
    cloudformation: {
        of: { 'AWS::ElasticLoadBalancingV2::LoadBalancer': 'Name' },
        by: { 'AWS::WAFv2::WebACLAssociation': 'ResourceArn', 'AWS::WAFRegional::WebACLAssociation': 'ResourceArn' },
    },
    only: [
        { terraform: 'internal', is: [false], byDefault: false },
        { cloudformation: 'Scheme', is: ['internet-facing'], byDefault: 'internet-facing' },
        { terraform: 'load_balancer_type', cloudformation: 'Type', is: ['application'], byDefault: 'application' },
    ],
    unless: webAclPolicies,
};
const albWithoutWaf = (0,companion/* defineCompanion */._m)({
    id: 'alb-without-waf',
    control: 'waf-managed-rules',
    severity: 'medium',
    title: 'Load balancer faces the internet without a web ACL',
    why: 'Whatever scans the internet for the flaws of last week reaches the application unfiltered. Managed rules of AWS WAF hold back the known ones while the application is mended.',
    remedy: 'Associate a web ACL with managed rule groups.',
    limits: [
        'A web ACL that another repository associates is not visible; a policy of Firewall Manager beside the load balancer that puts them there counts as one.',
    ],
    covers: {
        checkov: ['CKV2_AWS_28'],
        kics: ['ALB Is Not Integrated With WAF'],
        securityHub: ['ELB.16'],
    },
    rows: [webAcl],
});

// EXTERNAL MODULE: ./build/core/value.js
var value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/model/network/api.js
var network_api = __webpack_require__(47055);
// EXTERNAL MODULE: ./build/model/network/distribution.js
var distribution = __webpack_require__(55149);
// EXTERNAL MODULE: ./build/model/embedded-document.js
var embedded_document = __webpack_require__(34250);
;// CONCATENATED MODULE: ./build/policies/waf/api-without-waf.js







const by = {
    terraform: { aws_wafv2_web_acl_association: 'resource_arn', aws_wafregional_web_acl_association: 'resource_arn' },
    cloudformation: { 'AWS::WAFv2::WebACLAssociation': 'ResourceArn', 'AWS::WAFRegional::WebACLAssociation': 'ResourceArn' },
};
/** What of an API, a pool or a service the internet reaches, and the web ACL in front of it. */
const apiWebAcl = {
    what: 'web ACL',
    lacks: 'faces the internet without a web ACL',
    terraform: {
        of: {
            aws_api_gateway_stage: 'arn',
            aws_appsync_graphql_api: 'arn',
            aws_cognito_user_pool: 'arn',
            aws_apprunner_service: 'arn',
        },
        partOf: { aws_api_gateway_stage: 'rest_api_id' },
        by: by.terraform,
    },
    cloudformation: {
        of: {
            'AWS::ApiGateway::Stage': '',
            'AWS::AppSync::GraphQLApi': '',
            'AWS::Cognito::UserPool': '',
            'AWS::AppRunner::Service': '',
        },
        partOf: { 'AWS::ApiGateway::Stage': 'RestApiId' },
        by: by.cloudformation,
    },
    unless: webAclPolicies,
};
const httpApis = ['aws_apigatewayv2_api', 'AWS::ApiGatewayV2::Api'];
const data = (0,companion/* defineCompanion */._m)({
    id: 'api-without-waf',
    control: 'waf-managed-rules',
    severity: 'medium',
    title: 'API, user pool or service faces the internet without a web ACL',
    why: 'Whatever scans the internet for the flaws of last week, and whoever tries passwords by the thousand, reaches it unfiltered. Managed rules of AWS WAF hold back the known ones.',
    remedy: 'Associate a web ACL with managed rule groups. An HTTP API takes none: put CloudFront with a web ACL in front of it.',
    limits: [
        'A web ACL that another repository associates is not visible; a policy of Firewall Manager in the same root that puts them there counts as one.',
        'An HTTP API without a distribution in front of it is information only.',
    ],
    covers: {
        checkov: ['CKV2_AWS_29', 'CKV2_AWS_33'],
        kics: ['API Gateway without WAF'],
        securityHub: ['APIGateway.4'],
    },
    rows: [apiWebAcl],
});
/** Whether an API is private, or stands behind a distribution, is said by another resource. */
const apiWithoutWaf = { ...data, types: [...(data.types ?? []), ...httpApis], evaluate };
function evaluate(subject, model) {
    const { resource } = subject;
    if (httpApis.includes(resource.type))
        return isBehindCloudFront(subject, model) ? [] : [httpApi(subject)];
    const named = (0,fact/* firstAttribute */.Z9)(resource.attributes, ['rest_api_id', 'RestApiId']);
    // Whether the internet reaches an API that no code declares is not known; CloudFormation refuses such a template.
    if (resource.dialect === 'terraform' && named?.kind === 'unknown' && named.reason === 'undeclared-name')
        return [
            {
                claim: 'unresolved',
                aspect: 'web ACL',
                unknown: named,
                message: `whether ${subject.address} faces the internet without a web ACL`,
            },
        ];
    const api = (0,network_api/* apiOf */.ir)(resource, model);
    return (api !== undefined && (0,network_api/* isPrivateApi */.qQ)(api)) || isNamedByStage(subject, model) ? [] : data.evaluate(subject, model);
}
function httpApi({ address, resource }) {
    return {
        claim: 'violation',
        aspect: 'web ACL',
        message: `${address} is an HTTP API, which takes no web ACL, and no distribution of this code stands in front of it.`,
        trace: [resource.declaration],
        confidence: 'likely',
        severity: 'info',
    };
}
/** An association may write the whole name of a stage, whose API has an id that nobody knows before it is made. */
function isNamedByStage({ resource, root }, model) {
    const stage = (0,value/* scalarText */.ws)((0,fact/* firstAttribute */.Z9)(resource.attributes, ['stage_name', 'StageName']));
    if (stage === undefined)
        return false;
    return model
        .ofType(...Object.keys({ ...by.terraform, ...by.cloudformation }))
        .some((one) => one.root === root &&
        (0,embedded_document/* wordsIn */.Hn)((0,fact/* firstAttribute */.Z9)(one.attributes, ['resource_arn', 'ResourceArn'])).some((text) => text.endsWith(`/stages/${stage}`)));
}
function isBehindCloudFront({ resource, address, root }, model) {
    const protocol = (0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(resource.attributes, ['protocol_type', 'ProtocolType']));
    if ((0,fact/* decide */.LD)(protocol, (text) => text === 'HTTP', true) !== 'yes')
        return true;
    return model
        .ofType(...distribution/* distributionTypes */.I)
        .some((one) => one.root === root && (0,distribution/* distributionOf */.A)(one).origins.some(({ body }) => (0,embedded_document/* wordsIn */.Hn)(body).some((text) => text.includes(address))));
}

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/waf/cloudfront-without-waf.js



/** A distribution, and the web ACL in front of it. */
const distributionWebAcl = {
    what: 'web ACL',
    terraform: { aws_cloudfront_distribution: 'web_acl_id' },
    cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.WebACLId' },
    order: order/* set */.hZ,
    byDefault: null,
    wanted: 'a web ACL',
    lacks: 'serves the internet without a web ACL',
    only: [{ terraform: 'enabled', cloudformation: 'DistributionConfig.Enabled', is: [true], byDefault: true }],
    unless: webAclPolicies,
    fix: false,
};
const cloudfrontWithoutWaf = (0,protection/* defineProtection */.tW)({
    id: 'cloudfront-without-waf',
    control: 'waf-managed-rules',
    severity: 'medium',
    title: 'CloudFront distribution has no web ACL',
    why: 'Whatever scans the internet for the flaws of last week reaches the application unfiltered. Managed rules of AWS WAF hold back the known ones while the application is mended.',
    remedy: 'Set web_acl_id (WebACLId) to a web ACL of scope CLOUDFRONT with managed rule groups.',
    limits: ['A policy of Firewall Manager in the same root that puts web ACLs in front counts as one.'],
    covers: { checkov: ['CKV_AWS_68'], trivy: ['AVD-AWS-0011'], kics: ['CloudFront Without WAF'], securityHub: ['CloudFront.6'] },
    rows: [distributionWebAcl],
});

// EXTERNAL MODULE: ./build/policies/forms/loss.js + 2 modules
var loss = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/policies/waf/waf-association-removed.js





const wafAssociationRemoved = (0,loss/* defineLoss */.p)({
    id: 'waf-association-removed',
    control: 'waf-managed-rules',
    severity: 'high',
    title: 'A web ACL no longer protects what it protected',
    why: 'The load balancer, distribution or API stays reachable, and what the web ACL held back until now reaches it.',
    remedy: 'Keep the association. If another web ACL takes over, associate it in the same change.',
    limits: [
        'Which web ACL it is, and what its rules hold back, is not looked at.',
        'Whether what is declared elsewhere stays is not seen: that its web ACL goes is possible.',
    ],
    covers: {},
    speaksFor: ['alb-without-waf', 'cloudfront-without-waf', 'api-without-waf'],
    companions: [webAcl, apiWebAcl],
    falls: [
        distributionWebAcl,
        {
            what: 'refusal while the web ACL is away',
            terraform: { aws_lb: 'enable_waf_fail_open', aws_alb: 'enable_waf_fail_open' },
            order: order/* offOn */.DY,
            byDefault: false,
            fall: 'medium',
            lacks: 'lets every request through while its web ACL is away',
        },
    ],
});

// EXTERNAL MODULE: ./build/core/as-written.js
var as_written = __webpack_require__(32174);
// EXTERNAL MODULE: ./build/analysis/cidr/address.js
var address = __webpack_require__(58730);
// EXTERNAL MODULE: ./build/core/instance-key.js
var instance_key = __webpack_require__(39737);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
// EXTERNAL MODULE: ./build/model/per-model.js
var per_model = __webpack_require__(62409);
// EXTERNAL MODULE: ./build/model/references.js
var references = __webpack_require__(61102);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/waf/let-through-first.js

/** Rules that let through what others behind them look for; those that name addresses or a label are the exceptions that people are asked to make. */
function letThroughFirst(rules) {
    return rules.flatMap(({ name, does, rule, at }) => {
        if (does !== 'lets through' || isNarrow((0,fact/* firstAttribute */.Z9)(rule, ['statement', 'Statement'])))
            return [];
        const held = rules.filter((other) => other.does === 'holds back');
        const open = [rule, ...held.map((other) => other.rule)].map(priorityOf).find((place) => place.kind === 'unknown')?.unknown;
        const skips = held.filter((other) => isBehind(other.rule, rule));
        return [{ name, at, skips: skips.map((other) => other.name), open }];
    });
}
/** As far as both places are known. */
function isBehind(other, rule) {
    const [own, place] = [priorityOf(other), priorityOf(rule)];
    return own.kind === 'known' && place.kind !== 'unknown' && own.value > (place.kind === 'known' ? place.value : 0);
}
function priorityOf(rule) {
    return (0,fact/* readNumber */.kz)((0,fact/* firstAttribute */.Z9)(rule, ['priority', 'Priority']));
}
const few = ['ip_set_reference_statement', 'IPSetReferenceStatement', 'label_match_statement', 'LabelMatchStatement'];
function isNarrow(statement) {
    if ((0,fact/* firstAttribute */.Z9)(statement, few) !== undefined)
        return true;
    const all = (0,fact/* firstAttribute */.Z9)((0,fact/* firstAttribute */.Z9)(statement, ['and_statement', 'AndStatement']), ['statement', 'Statements']);
    if ((0,fact/* blocks */.Bv)(all).items.some(isNarrow))
        return true;
    const any = (0,fact/* firstAttribute */.Z9)((0,fact/* firstAttribute */.Z9)(statement, ['or_statement', 'OrStatement']), ['statement', 'Statements']);
    const { items } = (0,fact/* blocks */.Bv)(any);
    return items.length > 0 && items.every(isNarrow);
}
/** Rules of base that a rule of head goes before and no such rule did. */
function newlySkipped(before, after, heldBack) {
    const same = before.find(({ name }) => name === after.name);
    return after.skips.filter((name) => heldBack.has(name) && same?.skips.includes(name) !== true);
}

;// CONCATENATED MODULE: ./build/policies/waf/statement-reach.js


function reachOf(statement) {
    const negated = (0,fact/* firstAttribute */.Z9)((0,fact/* firstAttribute */.Z9)(statement, ['not_statement', 'NotStatement']), ['statement', 'Statement']);
    const geo = (0,fact/* firstAttribute */.Z9)(negated ?? statement, ['geo_match_statement', 'GeoMatchStatement']);
    const { items, unknown } = (0,fact/* members */.ol)((0,fact/* firstAttribute */.Z9)(geo, ['country_codes', 'CountryCodes']));
    const codes = items.flatMap((item) => (0,value/* scalarText */.ws)(item) ?? []);
    const isKnown = geo !== undefined && unknown === undefined && codes.length === items.length;
    const counting = (0,fact/* firstAttribute */.Z9)(statement, ['rate_based_statement', 'RateBasedStatement']);
    const scope = (0,fact/* blocks */.Bv)((0,fact/* firstAttribute */.Z9)(counting, ['scope_down_statement', 'ScopeDownStatement']));
    return {
        countries: isKnown ? new Set(codes) : undefined,
        isNegated: negated !== undefined,
        isScoped: scope.items.length > 0 && scope.unknown === undefined,
        open: unknown ?? items.flatMap((item) => (0,fact/* unknownPart */.QH)(item) ?? [])[0] ?? scope.unknown,
    };
}
/** What a rule that holds back no longer sees, in words. */
function lessSeen(before, after) {
    if (after.isScoped && !before.isScoped)
        return 'counts only some of the requests now';
    if (before.countries === undefined || after.countries === undefined || before.isNegated !== after.isNegated)
        return undefined;
    const [more, fewer] = before.isNegated ? [after.countries, before.countries] : [before.countries, after.countries];
    const missed = [...more].filter((code) => !fewer.has(code));
    return missed.length === 0 ? undefined : `no longer holds back ${missed.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/policies/waf/waf-custom-rule-weakened.js












const owners = [
    'aws_wafv2_web_acl',
    'aws_wafv2_rule_group',
    'AWS::WAFv2::WebACL',
    'AWS::WAFv2::RuleGroup',
    'aws_waf_web_acl',
    'aws_wafregional_web_acl',
    'AWS::WAF::WebACL',
    'AWS::WAFRegional::WebACL',
];
const sets = ['aws_wafv2_ip_set', 'AWS::WAFv2::IPSet'];
/** What becomes of a request, the mildest first. */
const actions = ['allow', 'count', 'challenge', 'captcha', 'block'];
/** Within which a rule counts where it says nothing. */
const secondsByDefault = 300;
const wafCustomRuleWeakened = (0,define_policy/* defineStrength */.lL)({
    id: 'waf-custom-rule-weakened',
    control: 'waf-custom-rules',
    severity: 'medium',
    on: 'resource',
    types: [...owners, ...sets],
    dialects: ['terraform', 'cloudformation'],
    title: 'A rule of your own at the firewall holds back less',
    why: 'Rules of your own were written because of something: an address that tried passwords, a path that nobody outside needs. What they held back is let through from now on.',
    remedy: 'Keep the rule, or narrow it with a condition instead of letting everything through.',
    limits: [
        'Of what a rule looks at only countries are compared, and whether it counts all requests; else that it is there, what it does, how many requests it allows, and before which others it lets through.',
        'A rule that lets through addresses of a set, or requests with a label, is taken for an exception that somebody means.',
        'A set of addresses is looked at where a rule of the same root lets it in.',
    ],
    speaksFor: ['waf-without-rules'],
    covers: {},
    *evaluate(subject, model) {
        if (sets.includes(subject.resource.type))
            yield* admittedBy(subject, model);
        else
            yield* rulesOf(subject);
    },
    weaker: (base, head) => {
        if (base.kind === 'rules' && head.kind === 'rules')
            return weakerRules(base, head);
        return base.kind === 'addresses' && head.kind === 'addresses' ? widerSet(base, head) : undefined;
    },
});
function* rulesOf({ address, resource }) {
    const { items, unknown } = writtenRules(resource.attributes);
    if (unknown !== undefined) {
        yield { claim: 'unresolved', aspect: 'custom rules', unknown, message: `which rules ${address} has` };
        return;
    }
    const byDefault = (0,fact/* firstAttribute */.Z9)(resource.attributes, ['default_action', 'DefaultAction']);
    const rules = items.flatMap((rule) => customRule(rule) ?? []);
    for (const { name, open } of rules) {
        if (open !== undefined)
            yield {
                claim: 'unresolved',
                aspect: `rule ${name}`,
                unknown: open,
                message: `what the rule ${(0,as_written/* asWritten */.q)(name)} of ${address} holds back`,
            };
    }
    const placed = items.map((rule) => placedRule(rule));
    const letThrough = letThroughFirst(placed);
    for (const { name, open } of letThrough) {
        if (open !== undefined)
            yield {
                claim: 'unresolved',
                aspect: `place of ${name}`,
                unknown: open,
                message: `before which rules of ${address} the rule ${(0,as_written/* asWritten */.q)(name)} lets through`,
            };
    }
    const degree = {
        kind: 'rules',
        address,
        rules,
        holdBack: new Set(placed.filter(({ does }) => does === 'holds back').map(({ name }) => name)),
        letThrough,
        blocksByDefault: doesOf(byDefault, 'block') !== undefined,
    };
    yield { claim: 'strength', aspect: 'custom rules', degree, trace: [resource.declaration] };
}
/** In blocks, or in the JSON of the API, which has the names of templates. */
function writtenRules(attributes) {
    return (0,fact/* blocks */.Bv)((0,fact/* firstAttribute */.Z9)(attributes, ['rule', 'rules', 'Rules']) ?? (0,embedded_document/* documentAt */.XR)((0,fact/* attribute */.lt)(attributes, 'rule_json')));
}
/** Managed groups are another policy's. */
function customRule(rule) {
    const statement = (0,fact/* firstAttribute */.Z9)(rule, ['statement', 'Statement']);
    if ((0,fact/* firstAttribute */.Z9)(statement, ['managed_rule_group_statement', 'ManagedRuleGroupStatement']) !== undefined)
        return undefined;
    const name = nameOf(rule);
    const counting = (0,fact/* firstAttribute */.Z9)(statement, ['rate_based_statement', 'RateBasedStatement']);
    const rate = (0,fact/* readNumber */.kz)((0,fact/* firstAttribute */.Z9)(counting, ['limit', 'Limit']));
    const window = (0,fact/* readNumber */.kz)((0,fact/* firstAttribute */.Z9)(counting, ['evaluation_window_sec', 'EvaluationWindowSec']));
    const action = actionOf(rule);
    const reach = reachOf(statement);
    return {
        name,
        action: typeof action === 'number' ? action : undefined,
        rate: rate.kind === 'known' && window.kind !== 'unknown' ? rate.value : undefined,
        seconds: window.kind === 'known' && window.value > 0 ? window.value : secondsByDefault,
        open: typeof action === 'object' ? action : (openRate(rate) ?? openRate(window) ?? reach.open),
        words: statement === undefined ? name : (0,embedded_document/* wordsIn */.Hn)(statement).join(' '),
        reach,
        at: rule,
    };
}
function openRate(fact) {
    return fact.kind === 'unknown' ? fact.unknown : undefined;
}
/** A rule of the first version stands elsewhere, and goes by its id. */
function nameOf(rule) {
    const name = (0,fact/* firstAttribute */.Z9)(rule, ['name', 'Name', 'rule_id', 'RuleId']);
    return (name && (0,binding/* symbolicText */.SF)(name)) ?? '';
}
function placedRule(rule) {
    const action = actionOf(rule);
    const does = action === 0 ? 'lets through' : typeof action === 'number' && action > 1 ? 'holds back' : 'other';
    return { name: nameOf(rule), does, rule, at: rule };
}
/** A group of rules has no action of its own: it does what its rules say, or only counts. */
function actionOf(rule) {
    const override = (0,fact/* firstAttribute */.Z9)(rule, ['override_action', 'OverrideAction']);
    const action = override ?? (0,fact/* firstAttribute */.Z9)(rule, ['action', 'Action']);
    const open = action === undefined ? undefined : (0,fact/* unknownPart */.QH)(action);
    if (open !== undefined)
        return open;
    if (doesOf(override, 'none') !== undefined)
        return actions.indexOf('block');
    for (const [index, one] of actions.entries()) {
        const does = doesOf(action, one);
        if (does !== undefined)
            return (0,fact/* unknownPart */.QH)(does) ?? index;
    }
    return undefined;
}
/** A block of that name, or, in the first version, a type. */
function doesOf(action, one) {
    const type = (0,fact/* firstAttribute */.Z9)(action, ['type', 'Type']);
    if (type !== undefined)
        return (0,fact/* unknownPart */.QH)(type) ?? ((0,value/* scalarText */.ws)(type) === one.toUpperCase() ? type : undefined);
    return (0,fact/* firstAttribute */.Z9)(action, [one, one.charAt(0).toUpperCase() + one.slice(1)]);
}
function weakerRules(base, head) {
    const byDefault = base.blocksByDefault && !head.blocksByDefault ? [{ words: 'what no rule names is let through now' }] : [];
    const passedOver = head.letThrough.flatMap((after) => {
        const [skipped] = newlySkipped(base.letThrough, after, base.holdBack);
        return skipped === undefined
            ? []
            : [{ words: `the rule ${after.name} lets requests through before ${skipped} sees them`, at: after.at }];
    });
    const lost = [...byDefault, ...base.rules.flatMap((before) => lostBetween(before, head.rules)), ...passedOver];
    const [first] = lost;
    if (first === undefined)
        return undefined;
    const more = lost.length > 1 ? `; and ${lost.length - 1} more` : '';
    return {
        message: `${head.address}: ${first.words}${more}.`,
        ...(first.at === undefined ? {} : { trace: [first.at.origin.at] }),
    };
}
/** A rule that lets through holds nothing back. */
function lostBetween(before, rules) {
    const after = rules.find(({ name }) => name === before.name) ?? rules.find(({ words }) => words === before.words);
    const holdsBack = before.action !== undefined && before.action > 1;
    if (after === undefined)
        return holdsBack ? [{ words: `the rule ${(0,as_written/* asWritten */.q)(before.name)} is removed` }] : [];
    const less = (holdsBack ? lessHeldBack(before, after) : undefined) ?? moreAllowed(before, after);
    return less === undefined ? [] : [{ words: `the rule ${(0,as_written/* asWritten */.q)(before.name)} ${less}`, at: after.at }];
}
function lessHeldBack(before, after) {
    const isMilder = after.action !== undefined && after.action <= 1;
    if (isMilder)
        return `only ${after.action === 0 ? 'lets through' : 'counts'} now`;
    return moreAllowed(before, after) ?? lessSeen(before.reach, after.reach);
}
function moreAllowed(before, after) {
    if (before.rate === undefined || after.rate === undefined || after.rate * before.seconds <= before.rate * after.seconds)
        return undefined;
    const within = ({ seconds }) => (before.seconds === after.seconds ? '' : ` in ${seconds} seconds`);
    return `allows ${after.rate} requests${within(after)} instead of ${before.rate}${within(before)}`;
}
/** Addresses of sets that a rule lets in, by root. */
const letIn = (0,per_model/* perModel */.x)((model) => new Set(model.ofType(...owners).flatMap(({ root, attributes }) => writtenRules(attributes)
    .items.filter((rule) => (0,fact/* firstAttribute */.Z9)((0,fact/* firstAttribute */.Z9)(rule, ['action', 'Action']), ['allow', 'Allow']) !== undefined)
    .flatMap((rule) => (0,references/* referencesIn */.i)((0,fact/* firstAttribute */.Z9)(rule, ['statement', 'Statement'])).map((one) => `${root}\n${one}`)))));
const prefixMin = { 4: 16, 6: 48 };
function* admittedBy({ root, address, resource }, model) {
    if (!letIn(model).has(`${root}\n${(0,instance_key/* ofDeclaration */.Er)(address)}`))
        return;
    const { items, unknown } = (0,fact/* members */.ol)((0,fact/* firstAttribute */.Z9)(resource.attributes, ['addresses', 'Addresses']));
    if (unknown !== undefined)
        yield { claim: 'unresolved', aspect: 'addresses', unknown, message: `which addresses ${address} lets in` };
    const wide = items.flatMap((item) => (item.kind === 'string' && isWide(item.value) ? [item.value] : []));
    yield { claim: 'strength', aspect: 'addresses', degree: { kind: 'addresses', address, wide }, trace: [resource.declaration] };
}
function isWide(cidr) {
    const range = (0,address/* parseCidr */.GN)(cidr);
    return range !== undefined && Number(cidr.split('/')[1] ?? 128) < prefixMin[range.family];
}
function widerSet(base, head) {
    const added = head.wide.find((cidr) => !base.wide.includes(cidr));
    return added === undefined ? undefined : { message: `${head.address} lets in ${added}, which is not the network of one company.` };
}

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
;// CONCATENATED MODULE: ./build/policies/waf/waf-custom-rules-present.js

const wafCustomRulesPresent = (0,presence/* definePresence */.nm)({
    id: 'waf-custom-rules-present',
    control: 'waf-custom-rules',
    severity: 'info',
    title: 'The web ACL has rules of its own',
    why: 'Managed rules know what everybody is attacked with. Rates, countries and paths of this application only its own rules know.',
    remedy: 'Add a rate-based rule to the web ACL, or a rule group of your own.',
    limits: ['What another repository declares is not visible.'],
    covers: {},
    rows: [
        { what: 'rule group', terraform: ['aws_wafv2_rule_group'], cloudformation: ['AWS::WAFv2::RuleGroup'] },
        {
            what: 'rate-based rule',
            terraform: ['aws_wafv2_web_acl'],
            cloudformation: ['AWS::WAFv2::WebACL'],
            such: [
                {
                    terraform: 'rule[].statement.rate_based_statement',
                    cloudformation: 'Rules[].Statement.RateBasedStatement',
                    is: 'set',
                },
            ],
        },
    ],
});

// EXTERNAL MODULE: ./build/policies/waf/waf-logging-off.js
var waf_logging_off = __webpack_require__(36964);
;// CONCATENATED MODULE: ./build/policies/waf/waf-managed-rule-neutralised.js





const wafManagedRuleNeutralised = (0,define_policy/* defineStrength */.lL)({
    id: 'waf-managed-rule-neutralised',
    control: 'waf-managed-rules',
    severity: 'high',
    on: 'resource',
    types: ['aws_wafv2_web_acl', 'AWS::WAFv2::WebACL'],
    dialects: ['terraform', 'cloudformation'],
    title: 'Managed rules of the firewall stop blocking',
    why: 'A managed rule group that only counts, leaves rules out or looks at fewer requests lets through what it would have stopped. The web ACL still looks as if it protected.',
    remedy: 'Keep the group blocking. For a false alarm label the request and allow that one case in a rule behind the group.',
    limits: [
        'A web ACL whose rules are not known on one side is not compared.',
        'A scope-down statement that takes another one\u2019s place is not compared with it.',
    ],
    speaksFor: ['waf-without-rules'],
    covers: {},
    *evaluate({ address, resource }) {
        const { items, unknown } = (0,fact/* blocks */.Bv)((0,fact/* firstAttribute */.Z9)(resource.attributes, ['rule', 'Rules']));
        if (unknown !== undefined) {
            yield { claim: 'unresolved', aspect: 'rules', unknown, message: `which managed rules ${address} has` };
            return;
        }
        const groups = items.flatMap((rule) => groupOf(rule));
        const open = groups.find((group) => group.open !== undefined)?.open;
        if (open !== undefined) {
            yield { claim: 'unresolved', aspect: 'rules', unknown: open, message: `which managed rules ${address} has` };
            return;
        }
        const degree = { address, groups: new Map(groups.map((group) => [group.name, group])) };
        yield { claim: 'strength', aspect: 'managed rules', degree, trace: [resource.declaration] };
    },
    weaker: (base, head) => {
        const all = [...base.groups.values()].flatMap((before) => waf_managed_rule_neutralised_lostBetween(before, head.groups.get(before.name)));
        // What is certain is told first.
        const lost = all.toSorted((a, b) => Number(a.decides !== undefined) - Number(b.decides !== undefined));
        const [first] = lost;
        if (first === undefined)
            return undefined;
        const more = lost.length > 1 ? `; and ${lost.length - 1} more` : '';
        const end = first.decides === undefined ? '' : `, for some values of ${first.decides.expression}`;
        return {
            message: `${head.address}: ${first.words}${more}${end}.`,
            ...(lost.every(({ decides }) => decides !== undefined) ? { confidence: 'likely' } : {}),
            ...(first.at === undefined ? {} : { trace: [first.at.origin.at] }),
        };
    },
});
function waf_managed_rule_neutralised_lostBetween(before, after) {
    // A group that only counts holds back nothing that could be lost.
    const isIdle = isCertain(before, counted);
    if (after === undefined)
        return isIdle ? [] : [{ words: `the managed rule group ${before.name} is removed` }];
    const isNew = (hole) => !before.holes.has(hole) || (!isCertain(before, hole) && isCertain(after, hole));
    const holes = isIdle ? [] : [...after.holes].filter(([hole]) => isNew(hole));
    const isOlder = before.version !== undefined && after.version !== undefined && after.version < before.version;
    return [
        ...holes.map(([hole, decides]) => ({ words: `${before.name} ${hole}`, at: after.rule, decides })),
        ...(isOlder ? [{ words: `${before.name} is pinned to version ${after.version} instead of ${before.version}`, at: after.rule }] : []),
    ];
}
function isCertain({ holes }, hole) {
    return holes.has(hole) && holes.get(hole) === undefined;
}
const counted = 'only counts what it would have blocked';
/** Actions that let a request through. */
const letsPass = ['count', 'allow', 'Count', 'Allow'];
function groupOf(rule) {
    const statement = (0,fact/* firstAttribute */.Z9)(rule, ['statement', 'Statement']);
    const group = (0,fact/* firstAttribute */.Z9)(statement, ['managed_rule_group_statement', 'ManagedRuleGroupStatement']);
    if (group === undefined)
        return [];
    const text = (...names) => {
        const value = (0,fact/* firstAttribute */.Z9)(group, names);
        return (value && (0,binding/* symbolicText */.SF)(value)) ?? '';
    };
    const version = Number(/(\d{1,9}(?:\.\d{1,9})?)$/u.exec(text('version', 'Version'))?.[1] ?? Number.NaN);
    const open = [(0,fact/* firstAttribute */.Z9)(group, ['vendor_name', 'VendorName']), (0,fact/* firstAttribute */.Z9)(group, ['name', 'Name'])].flatMap((value) => (value && (0,fact/* unknownPart */.QH)(value)) ?? [])[0];
    return [
        {
            ...(open === undefined ? {} : { open }),
            name: `${(0,as_written/* asWritten */.q)(text('vendor_name', 'VendorName'))} ${(0,as_written/* asWritten */.q)(text('name', 'Name'))}`,
            holes: new Map(holesIn(rule, group)),
            version: Number.isNaN(version) ? undefined : version,
            rule: group,
        },
    ];
}
function holesIn(rule, group) {
    const override = (0,fact/* firstAttribute */.Z9)(rule, ['override_action', 'OverrideAction']);
    const named = (block) => (0,value/* scalarText */.ws)((0,fact/* firstAttribute */.Z9)(block, ['name', 'Name'])) ?? 'a rule';
    const passes = (one) => `lets pass what ${named(one)} would have blocked`;
    // An excluded rule counts: the older way of writing an override by `count`.
    const left = (0,fact/* members */.ol)((0,fact/* firstAttribute */.Z9)(group, ['excluded_rule', 'ExcludedRules'])).items.map((one) => [passes(one), undefined]);
    const overridden = (0,fact/* blocks */.Bv)((0,fact/* firstAttribute */.Z9)(group, ['rule_action_override', 'RuleActionOverrides'])).items.flatMap((one) => {
        const action = (0,fact/* firstAttribute */.Z9)(one, ['action_to_use', 'ActionToUse']);
        return holeBy((0,fact/* firstAttribute */.Z9)(action, letsPass), passes(one));
    });
    return [
        ...holeBy((0,fact/* firstAttribute */.Z9)(override, ['count', 'Count']), counted),
        ...left,
        ...overridden,
        ...holeBy((0,fact/* firstAttribute */.Z9)(group, ['scope_down_statement', 'ScopeDownStatement']), 'looks only at some of the requests'),
    ];
}
/** A block that is there makes the hole; one that a condition leaves out makes it for some values. */
function holeBy(block, words) {
    if (block === undefined)
        return [];
    const isLeftOut = (one) => one.kind === 'null' || (one.kind === 'list' && one.items.length === 0);
    const options = (0,value/* possibleValues */.Mp)(block);
    if (options.every(isLeftOut))
        return [];
    return [
        [words, block.kind === 'choice' && options.some((one) => isLeftOut(one) || one === block.condition) ? block.condition : undefined],
    ];
}

// EXTERNAL MODULE: ./build/policies/forms/at-block-end.js
var at_block_end = __webpack_require__(44954);
;// CONCATENATED MODULE: ./build/policies/waf/managed-rules-fix.js



const titles = {
    AWSManagedRulesCommonRuleSet: 'common-rules',
    AWSManagedRulesKnownBadInputsRuleSet: 'known-bad-inputs',
};
/**
 * Appends rules for these managed groups to a web ACL of Terraform, with priorities that no rule has. Nothing where a priority is not known,
 * or a rule has the name of one of these.
 */
function addManagedRules({ type, attributes, block }, groups) {
    if (type !== 'aws_wafv2_web_acl')
        return undefined;
    const { items, unknown } = (0,fact/* blocks */.Bv)((0,fact/* attribute */.lt)(attributes, 'rule'));
    const priorities = items.map((rule) => Number((0,value/* scalarText */.ws)((0,fact/* attribute */.lt)(rule, 'priority'))));
    const names = items.map((rule) => (0,value/* scalarText */.ws)((0,fact/* attribute */.lt)(rule, 'name')));
    const isTaken = groups.some((group) => names.includes(nameFor(group)));
    if (unknown !== undefined || isTaken || priorities.some(Number.isNaN))
        return undefined;
    const next = Math.max(-1, ...priorities) + 1;
    const edit = (0,at_block_end/* atBlockEnd */.I)(block, groups.flatMap((group, index) => ['', ...ruleFor(group, next + index)]));
    return edit && { title: 'Add managed rules', edits: [edit] };
}
function nameFor(group) {
    return titles[group] ?? group;
}
function ruleFor(group, priority) {
    const name = nameFor(group);
    return [
        'rule {',
        `  name     = "${name}"`,
        `  priority = ${priority}`,
        '  override_action {',
        '    none {}',
        '  }',
        '  statement {',
        '    managed_rule_group_statement {',
        `      name        = "${group}"`,
        '      vendor_name = "AWS"',
        '    }',
        '  }',
        '  visibility_config {',
        '    cloudwatch_metrics_enabled = true',
        `    metric_name                = "${name}"`,
        '    sampled_requests_enabled   = true',
        '  }',
        '}',
    ];
}

;// CONCATENATED MODULE: ./build/policies/waf/waf-without-rules.js




/** Where each type keeps its rules; a web ACL of the second version is also asked for managed groups. */
const ruleLists = {
    aws_wafv2_web_acl: ['rule'],
    aws_wafv2_rule_group: ['rule'],
    aws_waf_web_acl: ['rules'],
    aws_wafregional_web_acl: ['rule'],
    aws_waf_rule_group: ['activated_rule'],
    aws_wafregional_rule_group: ['activated_rule'],
    'AWS::WAFv2::WebACL': ['Rules'],
    'AWS::WAFv2::RuleGroup': ['Rules'],
    'AWS::WAF::WebACL': ['Rules'],
    'AWS::WAFRegional::WebACL': ['Rules'],
};
const webAcls = new Set(['aws_wafv2_web_acl', 'AWS::WAFv2::WebACL']);
/** The rule that the group is wanted for most of all. */
const log4Shell = /^Log4JRCE/u;
const knownBadInputs = 'AWSManagedRulesKnownBadInputsRuleSet';
const bothGroups = ['AWSManagedRulesCommonRuleSet', knownBadInputs];
/** Rule groups that somebody keeps up to date, or that this team wrote elsewhere. */
const groupStatements = {
    managed: ['managed_rule_group_statement', 'ManagedRuleGroupStatement'],
    own: ['rule_group_reference_statement', 'RuleGroupReferenceStatement'],
};
const wafWithoutRules = (0,define_policy/* defineViolation */.z$)({
    id: 'waf-without-rules',
    control: 'waf-managed-rules',
    severity: 'medium',
    on: 'resource',
    types: Object.keys(ruleLists),
    dialects: ['terraform', 'cloudformation'],
    title: 'Web ACL has no rules, or none that somebody keeps up to date',
    why: 'A web ACL without rules looks like a protection and lets everything pass. Without a managed rule group it knows only the attacks that somebody here thought of.',
    remedy: 'Add AWSManagedRulesCommonRuleSet and AWSManagedRulesKnownBadInputsRuleSet.',
    limits: [
        'A web ACL that refers to a rule group is taken to find its managed rules there.',
        'Rules that aws_wafv2_web_acl_rule_group_association or Firewall Manager add are counted where the code associates them.',
        'A web ACL whose default is to block is asked for rules of any kind only: it lets in what they allow.',
    ],
    covers: {
        checkov: ['CKV_AWS_175', 'CKV_AWS_342', 'CKV_AWS_192', 'CKV2_AWS_47', 'CKV2_AWS_76', 'CKV2_AWS_77', 'CKV2_AWS_78'],
        kics: [],
        securityHub: ['WAF.10'],
    },
    *evaluate(subject, model) {
        const { resource } = subject;
        const { items, unknown } = (0,fact/* blocks */.Bv)((0,fact/* firstAttribute */.Z9)(resource.attributes, ruleLists[resource.type] ?? []));
        const silent = items.find((rule) => !acts(rule));
        if (silent !== undefined)
            yield violation(subject, 'action', 'has a rule that does nothing', [silent.origin.at]);
        if (unknown !== undefined) {
            yield* unclear(subject, unknown);
            return;
        }
        const isExtended = model.ofType('aws_wafv2_web_acl_rule_group_association').some(({ root }) => root === resource.root);
        if (isExtended || (0,fact/* attribute */.lt)(resource.attributes, 'rule_json') !== undefined)
            return;
        if (items.length === 0)
            yield { ...violation(subject, 'rules', 'has no rules', []), ...fixed(subject, bothGroups) };
        else if (webAcls.has(resource.type))
            yield* managedIn(subject, items);
    },
});
function* managedIn(subject, rules) {
    const { attributes } = subject.resource;
    const byDefault = (0,fact/* firstAttribute */.Z9)(attributes, ['default_action', 'DefaultAction']);
    if ((0,fact/* firstAttribute */.Z9)(byDefault, ['block', 'Block']) !== undefined)
        return;
    const statements = rules.map((rule) => (0,fact/* firstAttribute */.Z9)(rule, ['statement', 'Statement']));
    if (statements.some((statement) => (0,fact/* firstAttribute */.Z9)(statement, groupStatements.own) !== undefined))
        return;
    const managed = rules.flatMap((rule) => managedGroup(rule) ?? []);
    if (managed.length === 0)
        yield { ...violation(subject, 'managed rules', 'has no managed rule group', []), ...fixed(subject, bothGroups) };
    else if (!managed.some(({ name, blocks: isOn }) => name.startsWith('${') || (name === knownBadInputs && isOn)))
        yield {
            ...violation(subject, 'known bad inputs', `has no ${knownBadInputs} that blocks`, []),
            severity: 'low',
            // One that counts is made to block by hand.
            ...(managed.some(({ name }) => name === knownBadInputs) ? {} : fixed(subject, [knownBadInputs])),
        };
}
/** The managed group of a rule, and whether it does more than count. */
function managedGroup(rule) {
    const group = (0,fact/* firstAttribute */.Z9)((0,fact/* firstAttribute */.Z9)(rule, ['statement', 'Statement']), groupStatements.managed);
    if (group === undefined)
        return undefined;
    const name = (0,fact/* firstAttribute */.Z9)(group, ['name', 'Name']);
    const override = (0,fact/* firstAttribute */.Z9)(rule, ['override_action', 'OverrideAction']);
    const left = (0,fact/* blocks */.Bv)((0,fact/* firstAttribute */.Z9)(group, ['excluded_rule', 'ExcludedRules'])).items;
    const isOn = (0,fact/* firstAttribute */.Z9)(override, ['count', 'Count']) === undefined && !left.some((one) => log4Shell.test(waf_without_rules_nameOf(one)));
    return { name: (name && (0,binding/* symbolicText */.SF)(name)) ?? '', blocks: isOn };
}
function waf_without_rules_nameOf(body) {
    const name = (0,fact/* firstAttribute */.Z9)(body, ['name', 'Name']);
    return (name && (0,binding/* symbolicText */.SF)(name)) ?? '';
}
/** What a rule does with a request; a group brings its own actions, and what is not known may be one. */
function acts(rule) {
    const statement = (0,fact/* firstAttribute */.Z9)(rule, ['statement', 'Statement']);
    const group = (0,fact/* firstAttribute */.Z9)(statement, [...groupStatements.managed, ...groupStatements.own]);
    const action = (0,fact/* firstAttribute */.Z9)(rule, ['action', 'override_action', 'Action', 'OverrideAction']);
    if (group !== undefined || action === undefined || action.kind === 'unknown')
        return group !== undefined || action !== undefined;
    return (0,fact/* blocks */.Bv)(action).items.some(({ entries }) => entries.size > 0);
}
function violation({ address, resource }, aspect, words, at) {
    return {
        claim: 'violation',
        aspect,
        message: `${address} ${words}.`,
        trace: [...at, resource.declaration],
        confidence: 'certain',
    };
}
function fixed({ resource }, groups) {
    const fix = addManagedRules(resource, groups);
    return fix === undefined ? {} : { fix };
}
function* unclear({ address }, unknown) {
    yield { claim: 'unresolved', aspect: 'rules', unknown, message: `which rules ${address} has` };
}

;// CONCATENATED MODULE: ./build/policies/chunks/waf.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.











/***/ })

};
