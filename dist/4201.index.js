export const id = 4201;
export const ids = [4201];
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

/***/ 64201:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadBalancerLenientHeaders: () => (/* reexport */ loadBalancerLenientHeaders),
  loadBalancerMadePublic: () => (/* reexport */ loadBalancerMadePublic),
  loadBalancerPlainHttp: () => (/* reexport */ loadBalancerPlainHttp)
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/loadbalancing/load-balancer-lenient-headers.js


const headers = {
    what: 'care about headers',
    order: order/* onOff */.Ro,
    byDefault: false,
    wanted: true,
    lacks: 'passes headers on that no standard allows',
};
const desync = {
    what: 'care about requests',
    order: (0,order/* ranks */.CS)('monitor', ['defensive', 'strictest']),
    byDefault: 'defensive',
    wanted: 'defensive',
    lacks: 'passes requests on that it and its targets may read in two ways',
};
/** Only of an application load balancer. */
const application = { is: ['application'], byDefault: 'application' };
const loadBalancerLenientHeaders = (0,protection/* defineProtection */.tW)({
    id: 'load-balancer-lenient-headers',
    control: 'waf-managed-rules',
    severity: 'info',
    strict: true,
    title: 'Load balancer passes on requests that may be read in two ways',
    why: 'When the load balancer and its targets disagree about where a request ends, one caller can smuggle a request into the connection of another: past the web ACL, and with the other\u2019s rights.',
    remedy: 'Drop invalid header fields, and leave the desync mitigation at defensive or strictest.',
    limits: ['Whether the targets read requests leniently is not visible.'],
    covers: { checkov: ['CKV_AWS_131', 'CKV_AWS_328'], trivy: ['AVD-AWS-0052'], kics: ['ALB Not Dropping Invalid Headers'] },
    rows: [
        {
            ...headers,
            terraform: { aws_lb: 'drop_invalid_header_fields', aws_alb: 'drop_invalid_header_fields' },
            only: [{ terraform: 'load_balancer_type', ...application }],
        },
        {
            ...headers,
            cloudformation: {
                'AWS::ElasticLoadBalancingV2::LoadBalancer': 'LoadBalancerAttributes[Key=routing.http.drop_invalid_header_fields.enabled].Value',
            },
            only: [{ cloudformation: 'Type', ...application }],
            fix: false,
        },
        {
            ...desync,
            terraform: { aws_lb: 'desync_mitigation_mode', aws_alb: 'desync_mitigation_mode', aws_elb: 'desync_mitigation_mode' },
            severity: 'low',
        },
        {
            ...desync,
            cloudformation: {
                'AWS::ElasticLoadBalancingV2::LoadBalancer': 'LoadBalancerAttributes[Key=routing.http.desync_mitigation_mode].Value',
            },
            severity: 'low',
            fix: false,
        },
    ],
});

// EXTERNAL MODULE: ./build/model/embedded-document.js
var embedded_document = __webpack_require__(34250);
// EXTERNAL MODULE: ./build/model/fact.js
var model_fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/model/written-blocks.js
var written_blocks = __webpack_require__(14984);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/policies/documents/over-options.js
var over_options = __webpack_require__(49485);
;// CONCATENATED MODULE: ./build/policies/loadbalancing/load-balancer-made-public.js





const balancers = ['aws_lb', 'aws_alb', 'aws_elb', 'AWS::ElasticLoadBalancingV2::LoadBalancer', 'AWS::ElasticLoadBalancing::LoadBalancer'];
const apis = ['aws_api_gateway_rest_api', 'AWS::ApiGateway::RestApi'];
/** What they say of networks holds for collections of OpenSearch. */
const networkPolicies = ['aws_opensearchserverless_security_policy', 'AWS::OpenSearchServerless::SecurityPolicy'];
const loadBalancerMadePublic = (0,define_policy/* defineViolation */.z$)({
    id: 'load-balancer-made-public',
    control: 'limit-network-access',
    severity: 'medium',
    on: 'resource',
    types: [...balancers, ...apis, ...networkPolicies],
    dialects: ['terraform', 'cloudformation'],
    title: 'Load balancer, API or collection answers the internet',
    why: 'What stood inside was built for callers that the network let in. On the internet it is found within hours, and everything that was left to the network is missing.',
    remedy: 'Confirm that everybody is meant to reach it, and put a web ACL and authentication in front. Else keep it internal.',
    limits: ['One that is new, or was public before, is told as information only.'],
    covers: { trivy: ['AVD-AWS-0053'], kics: ['API Gateway Endpoint Config is Not Private', 'Serverless API Endpoint Config Not Private'] },
    *evaluate({ root, address, resource }) {
        const gateway = (0,model_fact/* readText */.yR)((0,model_fact/* firstAttribute */.Z9)(resource.attributes, ['load_balancer_type', 'Type']));
        if (answersNobody(resource.type, gateway))
            return;
        const answer = isInside(resource);
        const open = answer.is ? undefined : (0,model_fact/* openFor */.qw)(gateway, (type) => !isGateway(type), true);
        const { is, by, unknown, decides } = open === undefined ? answer : { ...answer, unknown: open };
        if (unknown !== undefined)
            yield { claim: 'unresolved', aspect: 'public', unknown, message: `whether the internet reaches ${address}` };
        if (unknown !== undefined)
            return;
        if (is || decides !== undefined)
            yield {
                claim: 'evidence',
                scope: `${root} ${address} inside`,
                extent: `That ${address} is reached from inside only`,
                ofSubject: true,
                trace: placesOf(by, resource),
                ...(decides === undefined ? {} : { maybe: decides }),
            };
        if (!is)
            yield (0,over_options/* ofOption */.jN)({
                claim: 'violation',
                aspect: 'public',
                message: `${address} answers the internet.`,
                trace: placesOf(by, resource),
                confidence: (0,define_policy/* confidenceIn */.S3)(...(by === undefined ? [] : [by])),
                severity: 'info',
            }, decides?.expression);
    },
    lost: ({ extent }) => `${extent} is over: the internet reaches it now.`,
});
/** A gateway, and of the policies of collections one about keys. */
function answersNobody(type, sort) {
    const isOfCollections = networkPolicies.includes(type);
    return (0,model_fact/* decide */.LD)(sort, isOfCollections ? (text) => text !== 'network' : isGateway, false) === 'yes';
}
/** It hands packets to appliances within the network. */
function isGateway(type) {
    return type === 'gateway';
}
function placesOf(by, resource) {
    return [...(by === undefined ? [] : (0,define_policy/* traceOf */.fC)(by)), resource.declaration];
}
function isInside({ type, attributes }) {
    if (apis.includes(type))
        return isPrivateApi(attributes);
    if (networkPolicies.includes(type))
        return isPrivateCollection(attributes);
    const internal = (0,model_fact/* readBool */.r5)((0,model_fact/* attribute */.lt)(attributes, 'internal'));
    const scheme = (0,model_fact/* readText */.yR)((0,model_fact/* attribute */.lt)(attributes, 'Scheme'));
    const outside = (0,model_fact/* holding */.G)(internal, (value) => !value) ?? (0,model_fact/* holding */.G)(scheme, (value) => value !== 'internal');
    if (outside?.condition !== undefined)
        return { is: false, by: outside.source, decides: outside.condition };
    const unknown = (0,model_fact/* openFor */.qw)(internal, (value) => !value, true) ?? (0,model_fact/* openFor */.qw)(scheme, (value) => value !== 'internal', true);
    if (unknown !== undefined)
        return { is: false, unknown };
    const [by] = [internal, scheme].flatMap((fact) => (fact.kind === 'known' ? [fact.source] : []));
    const is = (0,model_fact/* decide */.LD)(internal, (value) => value, false) === 'yes' || (0,model_fact/* decide */.LD)(scheme, (value) => value === 'internal', false) === 'yes';
    return by === undefined ? { is } : { is, by };
}
function isPrivateApi(attributes) {
    const types = (0,model_fact/* firstAttribute */.Z9)((0,model_fact/* firstAttribute */.Z9)(attributes, ['endpoint_configuration', 'EndpointConfiguration']), ['types', 'Types']);
    const { items, unknown } = (0,model_fact/* members */.ol)(types);
    const [by] = items;
    if (unknown !== undefined)
        return { is: false, unknown };
    const is = items.some((item) => (0,model_fact/* decide */.LD)((0,model_fact/* readText */.yR)(item), (value) => value === 'PRIVATE', false) === 'yes');
    return by === undefined ? { is } : { is, by };
}
/** One rule that lets in from everywhere is enough. OpenSearch Serverless, "Network access". */
function isPrivateCollection(attributes) {
    const document = (0,embedded_document/* documentAt */.XR)((0,model_fact/* firstAttribute */.Z9)(attributes, ['policy', 'Policy']));
    const written = (0,written_blocks/* writtenBlocks */.O)(document).map(({ body, only }) => ({ rule: (0,model_fact/* readBool */.r5)((0,model_fact/* attribute */.lt)(body, 'AllowFromPublic')), only }));
    const rules = written.map(({ rule }) => rule);
    const unknown = (0,written_blocks/* moreBlocks */.o)(document);
    const all = written.flatMap(({ rule, only }) => {
        const found = (0,model_fact/* holding */.G)(rule, (isOpen) => isOpen);
        return found === undefined ? [] : [only === undefined ? found : { ...found, condition: only.decides }];
    });
    const open = all.find(({ condition }) => condition === undefined) ?? all[0];
    if (open !== undefined)
        return { is: false, by: open.source, ...(open.condition === undefined ? {} : { decides: open.condition }) };
    const undecided = unknown ?? rules.flatMap((rule) => (0,model_fact/* openFor */.qw)(rule, (isOpen) => isOpen) ?? [])[0];
    if (undecided !== undefined)
        return { is: false, unknown: undecided };
    const [by] = rules.flatMap((rule) => (rule.kind === 'known' ? [rule.source] : []));
    return by === undefined ? { is: true } : { is: true, by };
}

// EXTERNAL MODULE: ./build/model/find.js
var find = __webpack_require__(25459);
;// CONCATENATED MODULE: ./build/model/network/listener.js


const balancerTypes = ['aws_lb', 'aws_alb', 'AWS::ElasticLoadBalancingV2::LoadBalancer'];
const classicTypes = ['aws_elb', 'AWS::ElasticLoadBalancing::LoadBalancer'];
const listenerTypes = ['aws_lb_listener', 'aws_alb_listener', 'AWS::ElasticLoadBalancingV2::Listener'];
/** The listeners that a resource of one of these types declares: one, or all of a classic load balancer. */
function listenersOf(resource, code) {
    const { attributes, root } = resource;
    if (classicTypes.includes(resource.type)) {
        const { items, unknown } = (0,model_fact/* blocks */.Bv)((0,model_fact/* firstAttribute */.Z9)(attributes, ['listener', 'Listeners']));
        const common = { actions: [], actionOptions: [[]], ...facingOf(resource), isOfApplication: false };
        const known = items.map((body) => ({
            ...common,
            protocol: upper((0,model_fact/* readText */.yR)((0,model_fact/* firstAttribute */.Z9)(body, ['lb_protocol', 'Protocol']))),
            port: (0,model_fact/* readNumber */.kz)((0,model_fact/* firstAttribute */.Z9)(body, ['lb_port', 'LoadBalancerPort'])),
            body,
        }));
        if (unknown === undefined)
            return known;
        // Which others there are is decided elsewhere.
        return [...known, { ...common, protocol: { kind: 'unknown', unknown }, port: { kind: 'unknown', unknown }, body: attributes }];
    }
    const [balancer] = (0,find/* findIn */.r)(code, ...balancerTypes)((0,model_fact/* firstAttribute */.Z9)(attributes, ['load_balancer_arn', 'LoadBalancerArn']), root);
    return [
        {
            protocol: upper((0,model_fact/* readText */.yR)((0,model_fact/* firstAttribute */.Z9)(attributes, ['protocol', 'Protocol']))),
            port: (0,model_fact/* readNumber */.kz)((0,model_fact/* firstAttribute */.Z9)(attributes, ['port', 'Port'])),
            ...actionsIn((0,model_fact/* firstAttribute */.Z9)(attributes, ['default_action', 'DefaultActions'])),
            ...(balancer === undefined ? { facing: 'unknown' } : facingOf(balancer)),
            isOfApplication: balancer !== undefined && isApplication(balancer),
            body: attributes,
        },
    ];
}
function actionsIn(value) {
    const actions = (0,model_fact/* blocks */.Bv)(value).items;
    if (value?.kind !== 'choice')
        return { actions, actionOptions: [actions] };
    return { actions, actionOptions: value.options.map((option) => (0,model_fact/* blocks */.Bv)(option).items), actionsDecide: value.condition };
}
/** Whom a load balancer answers. On the internet unless it says otherwise; of several known answers that one is enough. */
function facingOf({ attributes }) {
    const facts = [answerOf((0,model_fact/* readBool */.r5)((0,model_fact/* attribute */.lt)(attributes, 'internal')), (value) => value)];
    facts.push(answerOf((0,model_fact/* readText */.yR)((0,model_fact/* attribute */.lt)(attributes, 'Scheme')), (value) => value === 'internal'));
    const inside = facts.find(({ facing }) => facing === 'inside');
    return (inside ??
        facts.find(({ facing }) => facing === 'unknown') ??
        facts.find((one) => one.facingDecides !== undefined) ?? { facing: 'internet' });
}
function answerOf(fact, isInside) {
    const answer = (0,model_fact/* decide */.LD)(fact, isInside, false);
    if (answer !== 'unknown')
        return { facing: answer === 'yes' ? 'inside' : 'internet' };
    const open = (0,model_fact/* holding */.G)(fact, (value) => !isInside(value));
    return open === undefined ? { facing: 'unknown' } : { facing: 'internet', facingDecides: open.condition };
}
function isApplication({ attributes }) {
    const type = (0,model_fact/* readText */.yR)((0,model_fact/* firstAttribute */.Z9)(attributes, ['load_balancer_type', 'Type']));
    return (0,model_fact/* decide */.LD)(type, (text) => text === 'network' || text === 'gateway', false) === 'no';
}
function upper(fact) {
    if (fact.kind === 'known')
        return { ...fact, value: fact.value.toUpperCase() };
    return fact.kind === 'absent' || fact.options === undefined ? fact : { ...fact, options: fact.options.map(upper) };
}

// EXTERNAL MODULE: ./build/model/references.js
var references = __webpack_require__(61102);
;// CONCATENATED MODULE: ./build/policies/loadbalancing/load-balancer-plain-http.js





const targetGroups = ['aws_lb_target_group', 'aws_alb_target_group', 'AWS::ElasticLoadBalancingV2::TargetGroup'];
/** Ports of protocols that send all they say in the clear: over TCP nothing else can be told from outside. */
const plainPorts = new Set([21, 23, 25, 80, 110, 143, 389, 1883, 8000, 8080]);
const loadBalancerPlainHttp = (0,define_policy/* defineViolation */.z$)({
    id: 'load-balancer-plain-http',
    control: 'encryption-in-transit',
    severity: 'high',
    on: 'resource',
    types: [...listenerTypes, ...classicTypes, ...targetGroups],
    dialects: ['terraform', 'cloudformation'],
    title: 'Load balancer answers over plain HTTP',
    why: 'Sessions and passwords go through every network between in the clear, and anybody on the way can answer in the application\u2019s place. A certificate from ACM costs nothing.',
    remedy: 'Answer HTTP with a redirect to HTTPS, and let the listener for HTTPS forward.',
    limits: [
        'Medium where the load balancer is declared elsewhere, low where it is internal.',
        'A target group that is reached over HTTP is low: the way from the load balancer is within the VPC. Behind a listener of HTTPS it is info.',
        'Rules behind a listener that redirects are not looked at. TCP is reported, at low, on ports of protocols that are always in the clear.',
    ],
    covers: {
        checkov: ['CKV_AWS_2', 'CKV_AWS_127', 'CKV2_AWS_20', 'CKV_AWS_103', 'CKV_AWS_376', 'CKV_AWS_378'],
        trivy: ['AVD-AWS-0054'],
        kics: ['ELB Without Secure Protocol', 'ALB Listening on HTTP'],
        securityHub: ['ELB.1', 'ELB.3', 'ELB.18'],
    },
    *evaluate(subject, model) {
        if (targetGroups.includes(subject.resource.type))
            yield* targetOf(subject, model);
        else
            for (const listener of listenersOf(subject.resource, model))
                yield* judge(subject, listener, model);
    },
});
const severities = { internet: 'high', unknown: 'medium', inside: 'low' };
function* judge(subject, listener, model) {
    const { protocol } = listener;
    const plain = (0,model_fact/* holding */.G)(protocol, (value) => value === 'HTTP');
    if (plain === undefined && protocol.kind === 'unknown')
        yield unresolved(subject, protocol.unknown);
    const name = plain?.value ?? (protocol.kind === 'known' ? protocol.value : impliedProtocol(subject.resource, listener));
    if (name === 'TCP')
        yield* plainTcp(subject, listener);
    if (name === 'HTTP')
        yield* answered(subject, listener, plain?.condition, model);
}
function* answered(subject, listener, condition, model) {
    const forwards = forwardsIn(listener);
    if (forwards === 'no')
        return;
    if (forwards === 'yes')
        yield plainHttp(subject, listener, condition ?? listener.facingDecides, model);
    else if ('reason' in forwards)
        yield unresolved(subject, forwards);
    else
        yield plainHttp(subject, listener, condition ?? forwards.for, model);
}
function plainHttp(subject, listener, decides, model) {
    const violation = {
        ...violationAt(subject, listener, 'answers over plain HTTP'),
        severity: severities[listener.facing],
        ...redirecting(subject, listener, model),
    };
    return (0,over_options/* ofOption */.jN)(violation, decides?.expression);
}
function forwardsIn({ actionOptions, actionsDecide }) {
    const answers = actionOptions.map((actions) => {
        const each = actions.map(forwards);
        if (each.includes('no'))
            return 'no';
        return each.find((one) => typeof one === 'object') ?? 'yes';
    });
    const [first = 'yes', ...others] = answers;
    if (others.every((one) => one === first))
        return first;
    if (answers.includes('yes') && actionsDecide !== undefined)
        return { for: actionsDecide };
    return answers.find((one) => typeof one === 'object' && 'for' in one) ?? answers.find((one) => typeof one === 'object') ?? 'no';
}
/**
 * Of application load balancers the provider makes HTTP where none is written; those of the network write theirs, and gateways have neither
 * protocol nor port. Where the load balancer is declared elsewhere the port tells.
 */
function impliedProtocol({ type }, { protocol, port, isOfApplication }) {
    if (protocol.kind !== 'absent' || (type !== 'aws_lb_listener' && type !== 'aws_alb_listener'))
        return undefined;
    return isOfApplication || (0,model_fact/* decide */.LD)(port, (value) => value === 80, false) === 'yes' ? 'HTTP' : undefined;
}
function* plainTcp(subject, listener) {
    const isClassic = classicTypes.includes(subject.resource.type);
    const isPlain = (0,model_fact/* decide */.LD)(listener.port, (port) => (isClassic ? port !== 443 && port !== 8443 : plainPorts.has(port)), false) === 'yes';
    if (isPlain && listener.facing !== 'inside')
        yield { ...violationAt(subject, listener, 'answers without TLS'), severity: 'low' };
}
function violationAt({ address, resource }, { protocol, port, body }, words) {
    const known = protocol.kind === 'known' ? protocol : (0,model_fact/* holding */.G)(protocol, (value) => value === 'HTTP');
    const source = known === undefined ? [] : [known.source];
    const at = port.kind === 'known' ? ` at port ${port.value}` : '';
    return {
        claim: 'violation',
        aspect: `listener${at}`,
        message: `${address} ${words}${at}.`,
        trace: [...source.flatMap(define_policy/* traceOf */.fC), ...(body === resource.attributes ? [] : [body.origin.at]), resource.declaration],
        confidence: (0,define_policy/* confidenceIn */.S3)(...source),
    };
}
function unresolved({ address }, unknown) {
    return { claim: 'unresolved', aspect: 'listener', unknown, message: `whether ${address} answers over plain HTTP` };
}
/** A redirect keeps the protocol that it does not name. */
function forwards(action) {
    const type = (0,model_fact/* readText */.yR)((0,model_fact/* firstAttribute */.Z9)(action, ['type', 'Type']));
    const to = (0,model_fact/* readText */.yR)((0,model_fact/* firstAttribute */.Z9)((0,model_fact/* firstAttribute */.Z9)(action, ['redirect', 'RedirectConfig']), ['protocol', 'Protocol']));
    const byType = load_balancer_plain_http_answerOf(type, (text) => text !== 'redirect');
    return byType === 'no' ? load_balancer_plain_http_answerOf(to, (text) => text.toUpperCase() !== 'HTTPS') : byType;
}
function load_balancer_plain_http_answerOf(fact, isPlain) {
    const found = (0,model_fact/* holding */.G)(fact, isPlain);
    if (found !== undefined)
        return found.condition === undefined ? 'yes' : { for: found.condition };
    return (0,model_fact/* openFor */.qw)(fact, isPlain, true) ?? ((0,model_fact/* decide */.LD)(fact, isPlain, true) === 'yes' ? 'yes' : 'no');
}
/** Behind a listener that ends TLS the rest of the way is within the VPC, which is how most are built. */
function endsTls({ root, address }, model) {
    return model.ofType(...listenerTypes).some((one) => one.root === root && (0,references/* referencesOf */.C)(one).includes(address) && isHttps(one, model));
}
function* targetOf({ address, resource }, model) {
    const protocol = (0,model_fact/* readText */.yR)((0,model_fact/* firstAttribute */.Z9)(resource.attributes, ['protocol', 'Protocol']));
    const answer = (0,model_fact/* decide */.LD)(protocol, (value) => value.toUpperCase() === 'HTTP', false);
    if (answer === 'unknown' && protocol.kind === 'unknown')
        yield {
            claim: 'unresolved',
            aspect: 'targets',
            unknown: protocol.unknown,
            message: `whether ${address} reaches its targets over plain HTTP`,
        };
    if (answer !== 'yes' || protocol.kind !== 'known')
        return;
    const isEnd = endsTls(resource, model);
    yield {
        claim: 'violation',
        aspect: 'targets',
        message: `${address} reaches its targets over plain HTTP${isEnd ? ': TLS ends at the load balancer' : ''}.`,
        trace: [...(0,define_policy/* traceOf */.fC)(protocol.source), resource.declaration],
        confidence: (0,define_policy/* confidenceIn */.S3)(protocol.source),
        severity: isEnd ? 'info' : 'low',
    };
}
/** Where the same load balancer answers HTTPS as well, a forward becomes a redirect to that. */
function redirecting({ resource }, { actions }, model) {
    const [only, ...others] = actions;
    const type = (0,model_fact/* attribute */.lt)(only, 'type');
    const balancer = (0,model_fact/* attribute */.lt)(resource.attributes, 'load_balancer_arn');
    if (only === undefined || others.length > 0 || type?.kind !== 'string' || type.value !== 'forward' || balancer?.kind !== 'unknown')
        return {};
    const hasHttps = model.ofType(...listenerTypes).some((other) => {
        const named = (0,model_fact/* attribute */.lt)(other.attributes, 'load_balancer_arn');
        return named?.kind === 'unknown' && named.expression === balancer.expression && isHttps(other, model);
    });
    const { at } = only.origin;
    if (!hasHttps || !at.path.endsWith('.tf') || only.entries.size > 2)
        return {};
    return { fix: { title: 'Redirect to HTTPS', edits: [{ location: at, replacement: redirectBlock }] } };
}
function isHttps(resource, model) {
    return listenersOf(resource, model).some(({ protocol }) => (0,model_fact/* decide */.LD)(protocol, (value) => value === 'HTTPS', false) === 'yes');
}
const redirectBlock = `default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }`;

;// CONCATENATED MODULE: ./build/policies/chunks/loadbalancing.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.





/***/ })

};
