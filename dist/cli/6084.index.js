export const id = 6084;
export const ids = [6084];
export const modules = {

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

/***/ 35426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ perResource)
/* harmony export */ });
/**
 * Makes a thing of a resource once. Both sides of a review share the resources that the change cannot reach, and with them what was made of
 * these. Only for what depends on nothing but the resource.
 */
function perResource(make) {
    const made = new WeakMap();
    return (resource) => {
        const known = made.get(resource);
        if (known !== undefined)
            return known;
        const thing = make(resource);
        made.set(resource, thing);
        return thing;
    };
}


/***/ }),

/***/ 61102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ referencesOf),
/* harmony export */   i: () => (/* binding */ referencesIn)
/* harmony export */ });
/* harmony import */ var _per_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35426);

/** Addresses of the resources of the same root that a value refers to, wherever in it: in a list, a block, a text with holes, an option. */
function referencesIn(value) {
    if (value === undefined)
        return [];
    const found = [];
    collect(value, found);
    return found;
}
/** Each address once that a resource refers to, wherever in it. */
const referencesOf = (0,_per_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .perResource */ .a)((resource) => [...new Set(referencesIn(resource.attributes))]);
function collect(value, found) {
    for (const { of } of value.origin.via)
        if (of !== undefined)
            found.push(of.address);
    switch (value.kind) {
        case 'unknown':
            if (value.reference !== undefined)
                found.push(value.reference.address);
            return;
        case 'template':
            for (const part of value.parts)
                if (typeof part !== 'string')
                    collect(part, found);
            return;
        case 'list':
            for (const item of value.items)
                collect(item, found);
            return;
        case 'map':
            for (const entry of value.entries.values())
                collect(entry, found);
            return;
        case 'choice':
            for (const option of value.options)
                collect(option, found);
            return;
        case 'json-text':
            collect(value.content, found);
            return;
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
            return;
    }
}


/***/ }),

/***/ 56084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudfrontAllowsHttp: () => (/* reexport */ cloudfrontAllowsHttp),
  cloudfrontS3OriginWithoutOac: () => (/* reexport */ cloudfrontS3OriginWithoutOac),
  originControlUnsigned: () => (/* reexport */ originControlUnsigned),
  responseHeadersWeakened: () => (/* reexport */ responseHeadersWeakened)
});

// EXTERNAL MODULE: ./build/core/as-written.js
var as_written = __webpack_require__(32174);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/model/network/distribution.js
var network_distribution = __webpack_require__(55149);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/policies/forms/of-fact.js
var of_fact = __webpack_require__(99285);
;// CONCATENATED MODULE: ./build/policies/cloudfront/cloudfront-allows-http.js





const cloudfrontAllowsHttp = (0,define_policy/* defineViolation */.z$)({
    id: 'cloudfront-allows-http',
    control: 'encryption-in-transit',
    severity: 'medium',
    on: 'resource',
    types: network_distribution/* distributionTypes */.I,
    dialects: ['terraform', 'cloudformation'],
    title: 'CloudFront speaks plain HTTP',
    why: 'Anybody on the way can read and alter requests and responses: between the viewer and CloudFront on any open network, between CloudFront and the origin anywhere on the internet.',
    remedy: 'Set the viewer protocol policy to redirect-to-https, and the origin protocol policy to https-only.',
    limits: ['The website endpoint of a bucket speaks nothing but HTTP, so http-only is not reported for it.'],
    covers: {
        checkov: ['CKV_AWS_34', 'CKV2_AWS_72'],
        trivy: ['AVD-AWS-0012'],
        kics: ['Connection Between CloudFront Origin Not Encrypted', 'HTTPS Traffic Disabled', 'Cloudfront Viewer Protocol Policy Allows HTTP'],
        securityHub: ['CloudFront.3', 'CloudFront.9'],
    },
    *evaluate(subject) {
        const distribution = (0,network_distribution/* distributionOf */.A)(subject.resource);
        if ((0,fact/* decide */.LD)(distribution.enabled, (value) => !value, false) === 'yes')
            return;
        for (const { name, viewerProtocol } of distribution.behaviors)
            yield* judge(subject, viewerProtocol, ['allow-all'], {
                aspect: `viewers of ${name}`,
                lacks: `serves viewers over plain HTTP (${(0,as_written/* asWritten */.q)(name)})`,
                better: 'redirect-to-https',
            });
        for (const origin of distribution.origins.filter(({ kind }) => kind === 'custom'))
            yield* judge(subject, origin.protocol, weakFor(origin, distribution), {
                aspect: `origin ${origin.id}`,
                lacks: `fetches from ${origin.id} over plain HTTP`,
                better: 'https-only',
            });
    },
});
/** An origin that is asked as the viewer asked is asked in plain HTTP where some viewer may. */
function weakFor({ id }, { behaviors }) {
    const isAskedPlainly = behaviors.some(({ originId, viewerProtocol }) => (originId ?? id) === id && (0,fact/* holding */.G)(viewerProtocol, (value) => value === 'allow-all') !== undefined);
    return isAskedPlainly ? ['http-only', 'match-viewer'] : ['http-only'];
}
function* judge({ address, resource }, fact, weak, { aspect, lacks, better }) {
    const question = { aspect, unknown: `whether ${address} ${lacks}`, isWrong: (value) => weak.includes(value) };
    yield* (0,of_fact/* ofFact */.e)(fact, question, (found) => ({
        claim: 'violation',
        aspect,
        message: `${address} ${lacks}.`,
        trace: [...(found === undefined ? [] : (0,define_policy/* traceOf */.fC)(found.source)), resource.declaration],
        confidence: found === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(found.source),
        ...(found === undefined ? {} : withValue(found.source, better)),
    }));
}
function withValue({ kind, origin }, better) {
    if (kind !== 'string' || origin.via.length > 0)
        return {};
    const quoted = /\.(?:tf|json)$/u.test(origin.at.path) ? `"${better}"` : better;
    return { fix: { title: `Set it to ${better}`, edits: [{ location: origin.at, replacement: quoted }] } };
}

// EXTERNAL MODULE: ./build/core/value.js
var value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
// EXTERNAL MODULE: ./build/model/references.js
var references = __webpack_require__(61102);
// EXTERNAL MODULE: ./build/policies/documents/over-options.js
var over_options = __webpack_require__(49485);
;// CONCATENATED MODULE: ./build/policies/cloudfront/cloudfront-s3-origin-without-oac.js








const cloudfrontS3OriginWithoutOac = (0,define_policy/* defineViolation */.z$)({
    id: 'cloudfront-s3-origin-without-oac',
    control: 'block-public-access',
    severity: 'medium',
    on: 'resource',
    types: network_distribution/* distributionTypes */.I,
    dialects: ['terraform', 'cloudformation'],
    title: 'CloudFront fetches from a bucket or a function without saying who it is',
    why: 'A bucket that CloudFront reads as anybody has to be open to anybody. Then whoever knows its name goes around CloudFront, and around the web ACL, the signed addresses and the logs there.',
    remedy: 'Give the origin an origin access control, and let the policy of the bucket admit cloudfront.amazonaws.com for this distribution. Website endpoints do not support one: name the bucket by its REST endpoint.',
    limits: ['An origin without custom_origin_config and without vpc_origin_config is taken for a bucket.'],
    covers: { checkov: ['CKV2_AWS_46'], securityHub: ['CloudFront.13', 'CloudFront.16'] },
    *evaluate(subject, model) {
        const { origins, more } = (0,network_distribution/* distributionOf */.A)(subject.resource);
        for (const origin of origins.filter(({ kind }) => kind !== 'custom'))
            if (isOpen(origin))
                yield ofAccess({ ...unnamed(subject, origin), ...nameControl(subject, origin, model) }, origin);
        for (const origin of origins.filter(isFunctionUrl))
            if (isOpen(origin))
                yield ofAccess(openFunction(subject, origin), origin);
        if (more !== undefined && origins.length === 0)
            yield {
                claim: 'unresolved',
                aspect: 'origins',
                unknown: more,
                message: `whether ${subject.address} reads a bucket without origin access control`,
            };
    },
});
/** Nothing says who CloudFront is, or not for all values of a condition. */
function isOpen({ access, accessDecides }) {
    return access === undefined || accessDecides !== undefined;
}
function ofAccess(violation, { accessDecides }) {
    return (0,over_options/* ofOption */.jN)(violation, accessDecides?.expression);
}
/** The URL of a function, which may ask who calls: `\u2026.lambda-url.eu-west-1.on.aws`. */
function isFunctionUrl({ kind, body }) {
    const domain = (0,fact/* firstAttribute */.Z9)(body, ['domain_name', 'DomainName']);
    const isMade = domain !== undefined && (0,references/* referencesIn */.i)(domain).some((address) => /^(?:.*\.)?aws_lambda_function_url\./u.test(address));
    return kind === 'custom' && (isMade || /\.lambda-url\./u.test((domain && (0,binding/* symbolicText */.SF)(domain)) ?? ''));
}
function openFunction({ address, resource }, { id, body }) {
    return {
        claim: 'violation',
        aspect: `origin ${id}`,
        message: `${address} calls the URL of a function without origin access control (${(0,as_written/* asWritten */.q)(id)}), so that has to answer everybody.`,
        trace: [body.origin.at, resource.declaration],
        confidence: 'likely',
    };
}
function unnamed({ address, resource }, { id, kind, body }) {
    const how = kind === 'website' ? 'the website endpoint of a bucket, which has to be public for that' : 'a bucket without origin access control';
    return {
        claim: 'violation',
        aspect: `origin ${id}`,
        message: `${address} reads ${how} (${(0,as_written/* asWritten */.q)(id)}).`,
        trace: [body.origin.at, resource.declaration],
        confidence: 'certain',
    };
}
/** Names the one origin access control for buckets that stands beside the distribution. */
function nameControl({ root, address }, { kind, body }, model) {
    const [control, ...others] = model
        .ofType('aws_cloudfront_origin_access_control')
        .filter((one) => one.root === root && (0,value/* scalarText */.ws)((0,fact/* attribute */.lt)(one.attributes, 'origin_access_control_origin_type')) === 's3');
    if (kind !== 'bucket' || control === undefined || others.length > 0)
        return {};
    const isPlain = [address, control.address].every((name) => !/[[\]]|^module\./u.test(name));
    const { path, range } = body.origin.at;
    const isWritten = body.keys?.has('origin_access_control_id') === true || body.origin.via.length > 0;
    if (!isPlain || isWritten || !path.endsWith('.tf') || range.startLine === range.endLine)
        return {};
    // Behind the header, which is sure to be inside the block whatever its arguments are.
    const line = range.startLine + 1;
    const place = { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
    const replacement = `${' '.repeat(range.startColumn + 1)}origin_access_control_id = ${control.address}.id\n`;
    return { fix: { title: 'Name the origin access control', edits: [{ location: { path, range: place }, replacement }] } };
}

// EXTERNAL MODULE: ./build/policies/forms/loss.js + 2 modules
var loss = __webpack_require__(30714);
// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
;// CONCATENATED MODULE: ./build/policies/cloudfront/origin-control-unsigned.js


const originControlUnsigned = (0,loss/* defineLoss */.p)({
    id: 'origin-control-unsigned',
    control: 'block-public-access',
    severity: 'medium',
    title: 'CloudFront no longer signs what it asks its origin for',
    why: 'An origin access control that does not sign says nothing of who asks. The origin has to be open to everybody then, or fails; with no-override whoever sends a header of his own decides.',
    remedy: 'Keep the signing behavior at "always".',
    limits: [],
    covers: {},
    falls: [
        {
            what: 'signing of requests to the origin',
            terraform: { aws_cloudfront_origin_access_control: 'signing_behavior' },
            cloudformation: { 'AWS::CloudFront::OriginAccessControl': 'OriginAccessControlConfig.SigningBehavior' },
            order: (0,order/* ranks */.CS)('never', 'no-override', 'always'),
            lacks: 'does not sign each request',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/cloudfront/headers-policy.js


/** AWS's own with security headers, and those without (CloudFront developer guide, "Use managed response headers policies"). */
const managed = new Map([
    ['67f7725c-6f97-4210-82d7-5512b31e9d03', 1], // SecurityHeadersPolicy
    ['e61eb60c-9c35-4d20-a928-2b84e02af89c', 1], // CORS-and-SecurityHeadersPolicy
    ['eaab4381-ed33-4a86-88ca-d9558dc6cd63', 1], // CORS-with-preflight-and-SecurityHeadersPolicy
    ['60669652-455b-4ae9-85a4-c4c02393f86c', 0], // SimpleCORS
    ['5cc3b908-e619-4b99-88e5-2cf7f45965bd', 0], // CORS-With-Preflight
]);
/** Those of AWS have such names, by which a data source looks one up. */
const managedName = /^Managed-(.{1,80})$/u;
const types = ['aws_cloudfront_response_headers_policy', 'AWS::CloudFront::ResponseHeadersPolicy'];
/** Does a distribution name a policy that sends security headers? One of this code is read; of another nothing is said. */
const namesHeaders = {
    reads: 'text',
    asksModel: true,
    rank: (value) => (value === null ? 0 : managed.get(String(value))),
    rankUnknown({ reference }, model) {
        const policy = model?.ofType(...types).find(({ address }) => address === reference?.address);
        if (policy === undefined)
            return undefined;
        if (policy.mode === 'data') {
            const [, name] = managedName.exec((0,value/* scalarText */.ws)((0,fact/* attribute */.lt)(policy.attributes, 'name')) ?? '') ?? [];
            return name === undefined ? undefined : Number(name.includes('SecurityHeaders'));
        }
        const config = (0,fact/* attribute */.lt)(policy.attributes, 'ResponseHeadersPolicyConfig') ?? policy.attributes;
        // Those of one's own may be the same headers.
        const names = ['security_headers_config', 'SecurityHeadersConfig', 'custom_headers_config', 'CustomHeadersConfig'];
        return Number((0,fact/* firstAttribute */.Z9)(config, names) !== undefined);
    },
};

;// CONCATENATED MODULE: ./build/policies/cloudfront/response-headers-weakened.js



const terraform = (path) => ({ aws_cloudfront_response_headers_policy: `security_headers_config.${path}` });
const cloudformation = (path) => ({
    'AWS::CloudFront::ResponseHeadersPolicy': `ResponseHeadersPolicyConfig.SecurityHeadersConfig.${path}`,
});
/** A header that stands among the custom ones is sent all the same: then a row says nothing. */
const notCustom = (header) => [
    {
        terraform: `custom_headers_config.items[header=${header}].value`,
        cloudformation: `ResponseHeadersPolicyConfig.CustomHeadersConfig.Items[Header=${header}].Value`,
        is: 'not set',
    },
];
/** No frame but of the own site, and none at all. */
const response_headers_weakened_frames = {
    reads: 'text',
    rank: (value) => (value === null ? 0 : ['', 'SAMEORIGIN', 'DENY'].indexOf(String(value).toUpperCase())),
    names: ['SAMEORIGIN', 'DENY'],
};
/** None, one that lets scripts run which stand anywhere, and one that does not. */
const contentPolicy = {
    reads: 'text',
    rank: (value) => (value === null || value === '' ? 0 : letsScriptsRun(String(value)) ? 1 : 2),
    says: (value) => value === null || value === ''
        ? 'none'
        : letsScriptsRun(String(value))
            ? 'one that lets any script run'
            : 'one that names whose scripts run',
};
/** By what the directive for scripts names, or the one for everything (Content Security Policy Level 3); a nonce or a hash takes 'unsafe-inline' back. */
function letsScriptsRun(policy) {
    const directives = policy.split(';').map((one) => one.trim().toLowerCase().split(/\s+/u));
    const [, ...sources] = directives.find(([name]) => name === 'script-src') ??
        directives.find(([name]) => name === 'default-src') ?? ['', '*'];
    const isNarrowed = sources.some((source) => /^'(?:nonce-|sha\d|strict-dynamic)/u.test(source));
    return !isNarrowed && sources.some((source) => ['*', 'https:', 'http:', 'data:', "'unsafe-inline'"].includes(source));
}
/** Where the origin sends such a header of its own, which of them counts. */
const precedence = [
    ['strict_transport_security', 'StrictTransportSecurity', 'transport security'],
    ['content_security_policy', 'ContentSecurityPolicy', 'content security policy'],
    ['frame_options', 'FrameOptions', 'frame options'],
    ['content_type_options', 'ContentTypeOptions', 'content type options'],
].map(([block, property, name]) => ({
    what: `precedence of the ${name}`,
    terraform: terraform(`${block}?.override`),
    cloudformation: cloudformation(`${property}?.Override`),
    order: order/* onOff */.Ro,
    fall: 'low',
    unknowns: false,
    lacks: `lets the origin say otherwise about ${name}`,
}));
const responseHeadersWeakened = (0,loss/* defineLoss */.p)({
    id: 'response-headers-weakened',
    control: 'waf-managed-rules',
    severity: 'medium',
    title: 'Browsers are told less about how to protect the users of a site',
    why: 'A browser keeps to TLS, refuses scripts of strangers and shows the site in nobody else\u2019s frame because a header says so. Without it a password can be read on an open network, and a script that got into a page acts as its user.',
    remedy: 'Keep the headers, and the time for which they hold. Where a site needs a script of somebody else, name that one.',
    limits: [
        'A header that the origin sends itself is not seen, and what one among the custom headers says is not read.',
        'Of a content security policy it is compared whether there is one, and whether it lets any script run.',
        'Of a distribution the default behaviour is looked at; a policy that is neither AWS\u2019s own nor in this code says nothing.',
    ],
    covers: {},
    falls: [
        {
            what: 'time for which browsers keep to TLS',
            terraform: terraform('strict_transport_security.access_control_max_age_sec'),
            cloudformation: cloudformation('StrictTransportSecurity.AccessControlMaxAgeSec'),
            order: order/* more */.OS,
            byDefault: 0,
            unit: 'seconds',
            only: notCustom('Strict-Transport-Security'),
            unknowns: false,
            lacks: 'lets browsers speak plain HTTP sooner',
        },
        {
            what: 'reach of TLS to subdomains',
            terraform: terraform('strict_transport_security?.include_subdomains'),
            cloudformation: cloudformation('StrictTransportSecurity?.IncludeSubdomains'),
            order: order/* onOff */.Ro,
            byDefault: false,
            fall: 'low',
            only: notCustom('Strict-Transport-Security'),
            unknowns: false,
            lacks: 'lets browsers speak plain HTTP with subdomains',
        },
        {
            what: 'content security policy',
            terraform: terraform('content_security_policy.content_security_policy'),
            cloudformation: cloudformation('ContentSecurityPolicy.ContentSecurityPolicy'),
            order: contentPolicy,
            byDefault: null,
            only: notCustom('Content-Security-Policy'),
            unknowns: false,
            lacks: 'lets scripts of strangers run',
        },
        {
            what: 'refusal of frames',
            terraform: terraform('frame_options.frame_option'),
            cloudformation: cloudformation('FrameOptions.FrameOption'),
            order: response_headers_weakened_frames,
            byDefault: null,
            fall: 'low',
            only: notCustom('X-Frame-Options'),
            unknowns: false,
            lacks: 'lets others show the site in a frame',
        },
        {
            what: 'refusal to guess types',
            terraform: terraform('content_type_options'),
            cloudformation: cloudformation('ContentTypeOptions'),
            order: { ...order/* set */.hZ, says: (value) => (value === null ? 'nothing' : 'nosniff') },
            byDefault: null,
            fall: 'low',
            only: notCustom('X-Content-Type-Options'),
            unknowns: false,
            lacks: 'lets browsers guess what a file is',
        },
        ...precedence,
        {
            what: 'policy of security headers',
            terraform: { aws_cloudfront_distribution: 'default_cache_behavior.response_headers_policy_id' },
            cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.DefaultCacheBehavior.ResponseHeadersPolicyId' },
            order: namesHeaders,
            byDefault: null,
            unknowns: false,
            lacks: 'sends no security headers',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/chunks/cloudfront.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.






/***/ }),

/***/ 30714:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ defineLoss)
});

// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/model/per-model.js
var per_model = __webpack_require__(62409);
// EXTERNAL MODULE: ./build/model/references.js
var references = __webpack_require__(61102);
// EXTERNAL MODULE: ./build/policies/forms/protected-thing.js
var protected_thing = __webpack_require__(64272);
// EXTERNAL MODULE: ./build/policies/forms/row.js
var forms_row = __webpack_require__(10083);
// EXTERNAL MODULE: ./build/policies/forms/written-at.js
var written_at = __webpack_require__(62480);
;// CONCATENATED MODULE: ./build/policies/forms/apart.js








/** Every type that a row asks about. */
function apartPathsOf({ terraform, own, others = {} }) {
    return { terraform: { ...terraform, ...others, ...(own === undefined ? {} : { [own.type]: '' }) } };
}
function apartOf(row, subject, model) {
    const { type } = subject.resource;
    if (row.notOf?.(subject.resource, model) === true)
        return [];
    if (type === row.own?.type)
        return ownSetting(row, row.own, subject, model);
    return row.others?.[type] === undefined ? settingApart(row, subject, model) : otherWay(row, row.others[type], subject);
}
function settingApart({ what, terraform, such }, { resource }, model) {
    const [target] = (0,written_at/* writtenAt */.n)(resource, terraform[resource.type]);
    if (target === undefined || (0,forms_row/* allHold */.J8)(such, resource) !== 'yes')
        return [];
    const protects = (0,protected_thing/* protectedThing */.TC)(target, resource, model);
    return [{ ...protectionOf((0,protected_thing/* nameOf */.Vb)(protects), what, resource), part: what, protects, onlyDeleted: true }];
}
function ownSetting(row, { name, such }, { resource }, model) {
    const holds = (0,forms_row/* allHold */.J8)(such, resource, 'all');
    if (holds !== 'no') {
        const maybe = holds === 'yes' ? undefined : holds;
        const offForSome = maybe !== undefined && (0,forms_row/* failsForSome */.jD)(such, resource) ? true : undefined;
        return [{ ...protectionOf(resource.address, row.what, resource), onlyTurnedOff: true, ...(0,define_policy/* certaintyOf */.hh)({ maybe, offForSome }) }];
    }
    const apart = settingsOf(row)(model)(resource, (0,written_at/* writtenAt */.n)(resource, name));
    return apart.flatMap((one) => {
        const failing = (0,forms_row/* allHold */.J8)(row.such, one) === 'no' ? (0,forms_row/* failingAt */.Oh)(row.such, one) : [];
        return failing.length === 0 ? [] : [{ claim: 'absence', trace: [...failing.flatMap(define_policy/* traceOf */.fC), one.declaration] }];
    });
}
/** Of no part of its own: it stands for its thing here, and for nothing in another root. */
function otherWay({ what }, path, { resource }) {
    const named = (0,written_at/* writtenAt */.n)(resource, path).flatMap(references/* referencesIn */.i);
    return named.map((address) => ({ ...protectionOf(address, what, resource), counted: true }));
}
function protectionOf(address, what, resource) {
    return { claim: 'evidence', scope: `${what} of ${address}`, extent: `The ${what} of ${address}`, trace: (0,define_policy/* declaredAt */.kK)(resource) };
}
const found = new WeakMap();
/** The resources apart that a thing has. */
function settingsOf(row) {
    const settings = found.get(row) ??
        (0,per_model/* perModel */.x)((model) => (0,binding/* boundBy */.yx)((0,evaluated_code/* managed */.Y)(model, ...Object.keys(row.terraform)), (one) => (0,written_at/* writtenAt */.n)(one, row.terraform[one.type])[0], ({ root }) => root));
    found.set(row, settings);
    return settings;
}

// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/policies/forms/companion.js + 1 modules
var companion = __webpack_require__(58919);
// EXTERNAL MODULE: ./build/policies/forms/substitute.js
var substitute = __webpack_require__(53283);
;// CONCATENATED MODULE: ./build/policies/forms/companion-elsewhere.js









/** The companions themselves, of a row that looks at those of what is declared elsewhere. */
function companionPathsOf({ elsewhere, terraform, cloudformation }) {
    if (elsewhere !== true)
        return {};
    return {
        ...(terraform === undefined ? {} : { terraform: terraform.by }),
        ...(cloudformation === undefined ? {} : { cloudformation: cloudformation.by }),
    };
}
/** That it protects something which the code does not declare: a load balancer that a parameter names. */
function companionElsewhere(row, subject, model) {
    const { resource } = subject;
    if ((0,forms_row/* allHold */.J8)(row.such, resource) === 'no' || (row.unless !== undefined && (0,substitute/* isGuarded */.J)(row.unless, resource, model)))
        return [];
    return (0,written_at/* writtenAt */.n)(resource, row[resource.dialect]?.by[resource.type]).flatMap((value) => {
        const named = (0,core_value/* defaultOption */.hd)(value);
        const name = named.kind === 'unknown' ? named.expression : (0,binding/* symbolicText */.SF)(named);
        if (name === undefined || isDeclared(named, row, subject, model))
            return [];
        return [
            {
                claim: 'evidence',
                scope: `${row.what} of ${name}`,
                extent: `The ${row.what} of ${name}`,
                part: row.what,
                protects: { elsewhere: name },
                trace: (0,define_policy/* declaredAt */.kK)(resource),
            },
        ];
    });
}
/** What it names is in the code, or may be what has no other companion there: what is lost is told of that. */
function isDeclared(value, row, { resource }, model) {
    const { root, dialect } = resource;
    if ((0,protected_thing/* declaredIn */.eI)(value, resource, model) !== undefined)
        return true;
    const { of = {} } = row[dialect] ?? {};
    return (0,evaluated_code/* managed */.Y)(model, ...Object.keys(of))
        .filter((one) => one.root === root)
        .some((one) => {
        const answer = (0,binding/* binds */.fO)(value, one, (0,written_at/* writtenAt */.n)(one, of[one.type]));
        return answer === 'yes' || (answer === 'unknown' && !(0,companion/* hasCompanion */.Jz)(row, one, model));
    });
}

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/forms/loss.js







/**
 * A policy of what a change takes away: nothing is wrong in itself, and less than before is the finding. The rows are often those of the
 * policies that say what is wanted.
 */
function defineLoss(policy) {
    const { falls = [], companions = [], apart = [], presences = [] } = policy;
    const paths = [
        ...falls,
        ...companions.flatMap((row) => [(0,companion/* pathsOf */.wG)(row), companionPathsOf(row)]),
        ...apart.map(apartPathsOf),
        ...presences.map(presence/* typesIn */.XT),
    ];
    const others = falls.filter(protection/* asksModel */.mE);
    const steadyOf = (0,forms_row/* rowsOfType */.fn)(falls.filter((row) => !(0,protection/* asksModel */.mE)(row)), (row) => row);
    const othersOf = (0,forms_row/* rowsOfType */.fn)(others, (row) => row);
    const companionsOf = (0,forms_row/* rowsOfType */.fn)(companions, companion/* pathsOf */.wG);
    const elsewhereOf = (0,forms_row/* rowsOfType */.fn)(companions, companionPathsOf);
    const apartRowsOf = (0,forms_row/* rowsOfType */.fn)(apart, apartPathsOf);
    const presencesOf = (0,forms_row/* rowsOfType */.fn)(presences, presence/* typesIn */.XT);
    const said = new WeakMap();
    // Deployments share most of their resources, and what is said of one alone is the same in each.
    const alone = (subject) => {
        const known = said.get(subject) ?? steadyOf(subject.resource).flatMap((row) => (0,protection/* degreesOf */.T)(row, subject));
        said.set(subject, known);
        return known;
    };
    const whole = (subject, model) => [
        ...alone(subject),
        ...othersOf(subject.resource).flatMap((row) => (0,protection/* degreesOf */.T)(row, subject, model)),
        ...companionsOf(subject.resource).flatMap((row) => (0,companion/* companionOf */._M)(row, subject, model)),
        ...elsewhereOf(subject.resource).flatMap((row) => companionElsewhere(row, subject, model)),
        ...apartRowsOf(subject.resource).flatMap((row) => apartOf(row, subject, model)),
        ...presencesOf(subject.resource).flatMap((row) => (0,presence/* presenceOf */.Fq)(row, subject, model)),
    ];
    const isAlone = companions.length === 0 && apart.length === 0 && presences.length === 0 && others.length === 0;
    const strength = (0,define_policy/* defineStrength */.lL)({
        ...policy,
        on: 'resource',
        types: (0,forms_row/* typesOf */.pl)(paths),
        dialects: (0,forms_row/* dialectsOf */.jy)(paths),
        // What is said of a resource alone is said once, for both sides.
        evaluate: isAlone ? (subject) => alone(subject) : whole,
        weaker: protection/* weakerDegree */.AU,
        lost,
    });
    return { ...strength, falls, companions, apart, presences };
}
function lost(evidence) {
    const { extent, ofSubject, protects } = evidence;
    if (ofSubject === true || (protects !== undefined && 'address' in protects))
        return `${extent} is gone, and the resource stays.`;
    return protects !== undefined && 'elsewhere' in protects
        ? `${extent} is gone; whether that stays, which is declared elsewhere, is not seen.`
        : (0,presence/* presenceLost */._l)(evidence);
}


/***/ }),

/***/ 48126:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ presenceOf),
/* harmony export */   XT: () => (/* binding */ typesIn),
/* harmony export */   _l: () => (/* binding */ presenceLost),
/* harmony export */   nm: () => (/* binding */ definePresence)
/* harmony export */ });
/* harmony import */ var _model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61108);
/* harmony import */ var _model_binding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91335);
/* harmony import */ var _model_provider_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37199);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48310);
/* harmony import */ var _model_possible_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4281);
/* harmony import */ var _define_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46371);
/* harmony import */ var _in_use_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6522);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10083);








/** A policy of things that are declared. Its evidence is that they are, its finding that they are no longer. */
function definePresence(policy) {
    const { rows } = policy;
    const paths = rows.map(typesIn);
    const rowsOf = (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .rowsOfType */ .fn)(rows, typesIn);
    const evidence = (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .defineEvidence */ .xZ)({
        ...policy,
        on: 'resource',
        types: (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .typesOf */ .pl)(paths),
        dialects: (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .dialectsOf */ .jy)(paths),
        evaluate: (subject, model) => rowsOf(subject.resource).flatMap((row) => presenceOf(row, subject, model)),
        lost: presenceLost,
    });
    return { ...evidence, rows };
}
/** Said of what was there. */
function presenceLost({ extent, idle }) {
    if (idle === true)
        return `${extent} is gone or turned off. Nothing in the code uses it; whether something elsewhere does is not seen.`;
    return `${extent} is gone or turned off, and the change brings nothing in its place.`;
}
/** The types of a row, in the shape of rows with paths. */
function typesIn({ terraform, cloudformation }) {
    const pathless = (types) => Object.fromEntries(types.map((type) => [type, '']));
    return {
        ...(terraform === undefined ? {} : { terraform: pathless(terraform) }),
        ...(cloudformation === undefined ? {} : { cloudformation: pathless(cloudformation) }),
    };
}
/** What a resource says of it: it is there, it is turned off, or an expression decides. */
function presenceOf(row, { resource, address }, model) {
    const { what, only, such } = row;
    if (row[resource.dialect]?.includes(resource.type) !== true)
        return [];
    const mayBeIt = (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .allHold */ .J8)(such, resource);
    if (isOther(mayBeIt, row))
        return [];
    // It is another thing for some values, or may be.
    const isIt = (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .allHold */ .J8)(such, resource, 'all');
    const on = (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .allHold */ .J8)(only, resource, 'all');
    if (on === 'no')
        return mayBeIt === 'yes' ? [turnedOff(only, resource)] : [];
    const maybe = [on, isIt].find((answer) => typeof answer === 'object');
    // One of several known values turns it off: nothing has to be found out.
    const offForSome = (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .failsForSome */ .jD)(typeof on === 'object' ? only : such, resource);
    const certainty = (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .certaintyOf */ .hh)({ maybe, offForSome: maybe !== undefined && offForSome ? true : undefined });
    const evidence = declared(row, resource, model).map((one) => ({ ...one, ...certainty }));
    // Which thing it is may be open for every row of its type: it keeps a loss from being certain, and is not asked about.
    if (maybe === undefined || typeof on !== 'object' || offForSome)
        return evidence;
    return [{ claim: 'unresolved', aspect: what, unknown: maybe, message: `whether ${address} is on` }, ...evidence];
}
function isOther(answer, { onlyKnown }) {
    return answer === 'no' || (onlyKnown === true && answer !== 'yes');
}
function declared(row, resource, model) {
    const scope = (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .accountScope */ .i4)(resource);
    const place = (0,_model_provider_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(resource, model);
    const isIdle = row.usedBy !== undefined && !(0,_in_use_js__WEBPACK_IMPORTED_MODULE_5__/* .isUsed */ .Q)(resource, row.usedBy, model);
    return namesOf(row, resource).map(({ text: name, value = [], ...certainty }) => ({
        claim: 'evidence',
        scope: `${row.what}${name === '' ? '' : ` ${name}`}: ${scope}`,
        extent: `${row.what} ${resource.address}${name === '' || row.each === 'resource' ? '' : ` for ${name}`} (${scope})`,
        trace: [...(row.isPart === true ? [...(0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .saidAt */ .J0)(row.such, resource), ...value].flatMap(_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .traceOf */ .fC) : []), ...(0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .declaredAt */ .kK)(resource)],
        ...(row.each === 'resource' ? { part: row.what } : {}),
        ...(isIdle ? { idle: true } : {}),
        ...(place === undefined ? {} : { place }),
        ...(0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .certaintyOf */ .hh)(certainty),
    }));
}
function turnedOff(only, resource) {
    const off = (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .failingAt */ .Oh)(only, resource);
    return { claim: 'absence', confidence: (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .confidenceIn */ .S3)(...off), trace: [...off.flatMap(_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .traceOf */ .fC), resource.declaration] };
}
/** What tells it from others of its row: several, where a condition chooses. */
function namesOf({ each }, resource) {
    if (each === undefined)
        return [{ text: '' }];
    if (each === 'resource')
        return [{ text: resource.address }];
    const path = each[resource.dialect];
    const values = path === undefined ? [] : (0,_model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__/* .placesAt */ .u)(resource, path).flatMap(({ value }) => value ?? []);
    const [only, ...others] = values.map((value) => (0,_model_possible_members_js__WEBPACK_IMPORTED_MODULE_3__/* .possibleMembers */ .p)(value));
    if (only === undefined)
        return [{ text: '' }];
    if (others.length === 0 && only.length > 0)
        return only.map(({ text, value, maybe, offForSome }) => ({ text, value: [value], ...(0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .certaintyOf */ .hh)({ maybe, offForSome }) }));
    return [{ text: values.flatMap((value) => (0,_model_binding_js__WEBPACK_IMPORTED_MODULE_7__/* .symbolicText */ .SF)(value) ?? []).join(', ') }];
}


/***/ }),

/***/ 64272:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ protectedThing),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   eI: () => (/* binding */ declaredIn)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29207);
/* harmony import */ var _model_binding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91335);
/* harmony import */ var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _model_per_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62409);
/* harmony import */ var _model_references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61102);





/** Every managed resource, by root and address. */
const declared = (0,_model_per_model_js__WEBPACK_IMPORTED_MODULE_1__/* .perModel */ .x)((model) => new Set(model.resources.flatMap(({ mode, root, address }) => (mode === 'managed' ? [`${root}\n${address}`] : []))));
/** The resource of the code that a value refers to, of those that the code makes. */
function declaredIn(target, { root }, model) {
    return (0,_model_references_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesIn */ .i)(target).find((address) => declared(model).has(`${root}\n${address}`));
}
/** What a resource names as that which it protects: one of the code, or one that is declared elsewhere. */
function protectedThing(target, resource, model) {
    const address = declaredIn(target, resource, model);
    return address === undefined ? { elsewhere: namesIn(target) } : { address };
}
function nameOf(protects) {
    return 'address' in protects ? protects.address : protects.elsewhere;
}
function namesIn(target) {
    const values = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .possibleValues */ .Mp)(target).flatMap((one) => (one.kind === 'list' ? (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(one).items : [one]));
    return values.flatMap((one) => (0,_model_binding_js__WEBPACK_IMPORTED_MODULE_4__/* .symbolicText */ .SF)(one) ?? []).join(', ');
}


/***/ })

};
