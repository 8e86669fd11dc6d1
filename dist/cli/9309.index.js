export const id = 9309;
export const ids = [9309];
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

/***/ 9309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudfrontAllowsHttp: () => (/* reexport */ cloudfrontAllowsHttp),
  cloudfrontS3OriginWithoutOac: () => (/* reexport */ cloudfrontS3OriginWithoutOac)
});

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
                lacks: `serves viewers over plain HTTP (${name})`,
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
        message: `${address} calls the URL of a function without origin access control (${id}), so that has to answer everybody.`,
        trace: [body.origin.at, resource.declaration],
        confidence: 'likely',
    };
}
function unnamed({ address, resource }, { id, kind, body }) {
    const how = kind === 'website' ? 'the website endpoint of a bucket, which has to be public for that' : 'a bucket without origin access control';
    return {
        claim: 'violation',
        aspect: `origin ${id}`,
        message: `${address} reads ${how} (${id}).`,
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

;// CONCATENATED MODULE: ./build/policies/chunks/cloudfront.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.




/***/ })

};
