export const id = 2552;
export const ids = [2552];
export const modules = {

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

/***/ 48781:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  alarmActionsDisabled: () => (/* reexport */ alarmActionsDisabled),
  cisAlarmRemoved: () => (/* reexport */ cisAlarmRemoved),
  cisAlarmsPresent: () => (/* reexport */ cisAlarmsPresent)
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/cloudwatch/alarm-actions-disabled.js


const composites = [{ type: 'aws_cloudwatch_composite_alarm' }, { type: 'AWS::CloudWatch::CompositeAlarm' }];
const alarmActionsDisabled = (0,protection/* defineProtection */.tW)({
    id: 'alarm-actions-disabled',
    control: 'act-on-critical-findings',
    severity: 'medium',
    title: 'An alarm goes off and nobody hears it',
    why: 'The alarm changes its colour on a page that nobody looks at. Whatever it was made to notice goes on.',
    remedy: 'Give the alarm an action, and keep its actions on.',
    limits: ['Beside a composite alarm an alarm without an action of its own is taken for a part of that.'],
    covers: { checkov: ['CKV_AWS_319'], securityHub: ['CloudWatch.15', 'CloudWatch.17'] },
    rows: [
        {
            what: 'switch of its actions',
            terraform: { aws_cloudwatch_metric_alarm: 'actions_enabled', aws_cloudwatch_composite_alarm: 'actions_enabled' },
            cloudformation: { 'AWS::CloudWatch::Alarm': 'ActionsEnabled', 'AWS::CloudWatch::CompositeAlarm': 'ActionsEnabled' },
            order: order/* onOff */.Ro,
            byDefault: true,
            wanted: true,
            lacks: 'has its actions turned off',
        },
        {
            what: 'action',
            terraform: { aws_cloudwatch_metric_alarm: 'alarm_actions' },
            cloudformation: { 'AWS::CloudWatch::Alarm': 'AlarmActions' },
            order: order/* set */.hZ,
            byDefault: null,
            wanted: 'set',
            fix: false,
            only: [
                { terraform: 'ok_actions', cloudformation: 'OKActions', is: 'not set' },
                { terraform: 'insufficient_data_actions', cloudformation: 'InsufficientDataActions', is: 'not set' },
            ],
            unless: composites,
            lacks: 'has no action',
        },
    ],
});

// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/policies/root-user/root-alarms.js
var root_alarms = __webpack_require__(39193);
// EXTERNAL MODULE: ./build/evaluate/json-document.js + 4 modules
var json_document = __webpack_require__(42626);
// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
;// CONCATENATED MODULE: ./build/model/detection/event-families.js
/**
 * Families of calls that the CIS AWS Foundations Benchmark wants watched, and how a pattern that watches them is known: by the names in it.
 * Metric filters of CloudWatch Logs and patterns of EventBridge name the same calls.
 */
const families = [
    ['calls that are refused', /UnauthorizedOperation|AccessDenied/u],
    ['console logins without MFA', /^(?=[\s\S]*ConsoleLogin)[\s\S]*MFAUsed/u],
    ['console logins that fail', /^(?=[\s\S]*ConsoleLogin)[\s\S]*Failed authentication/u],
    ['changes of IAM policies', /(?:Put|Delete|Attach|Detach|Create)(?:Group|Role|User)?Policy(?:Version)?\b/u],
    ['changes of CloudTrail', /(?:Stop|Start)Logging|(?:Delete|Update|Create)Trail/u],
    ['keys that are disabled or deleted', /DisableKey|ScheduleKeyDeletion/u],
    ['changes of bucket policies', /(?:Put|Delete)Bucket(?:Policy|Acl|Cors|Lifecycle|Replication)/u],
    ['changes of AWS Config', /StopConfigurationRecorder|DeleteDeliveryChannel|PutConfigurationRecorder/u],
    ['changes of security groups', /(?:Authorize|Revoke|Create|Delete)SecurityGroup/u],
    ['changes of network ACLs', /NetworkAcl/u],
    ['changes of gateways', /(?:Customer|Internet)Gateway/u],
    ['changes of routes', /RouteTable|(?:Create|Delete|Replace)Route\b/u],
    ['changes of VPCs', /(?:Create|Delete)Vpc\b|ModifyVpcAttribute|VpcPeeringConnection|ClassicLink/u],
    ['changes of the organization', /organizations\.amazonaws\.com|InviteAccountToOrganization|LeaveOrganization/u],
];
/** Families that a pattern names. Bucket policies are no policies of IAM. */
function familiesIn(pattern) {
    return families.filter(([, named]) => named.test(pattern)).map(([family]) => family);
}

;// CONCATENATED MODULE: ./build/model/detection/watched-events.js






const filterTypes = ['aws_cloudwatch_log_metric_filter', 'AWS::Logs::MetricFilter'];
const eventRuleTypes = ['aws_cloudwatch_event_rule', 'AWS::Events::Rule'];
/** Undefined for a filter or rule that is about none of these events. */
function watchedEvents(resource, code) {
    const text = filterTypes.includes(resource.type) ? filterText(resource) : ruleText(resource);
    const families = familiesIn(text);
    if (families.length === 0)
        return undefined;
    const names = [...new Set(text.match(/\b[A-Z][A-Za-z]{4,}\b/gu))].toSorted();
    const heard = filterTypes.includes(resource.type) ? alarmsOn(resource, code) : targetsOf(resource, code);
    return { families, names, ...heard };
}
function filterText({ attributes }) {
    return ((0,core_value/* scalarText */.ws)((0,fact/* firstAttribute */.Z9)(attributes, ['pattern', 'FilterPattern'])) ?? '').replaceAll(leftOut, '');
}
/** Calls that a pattern leaves out are not heard: `$.eventName != "HeadBucket"`. */
const leftOut = /\$\.event(?:Name|Source)\s*!=\s*(?:"[^"]*"|[\w.*-]+)/gu;
function ruleText({ attributes }) {
    const written = (0,fact/* firstAttribute */.Z9)(attributes, ['event_pattern', 'EventPattern']);
    const pattern = written === undefined ? undefined : (0,json_document/* readJsonDocument */.E)(written);
    const detail = (0,fact/* attribute */.lt)(pattern, 'detail');
    const texts = [
        (0,fact/* attribute */.lt)(pattern, 'source'),
        (0,fact/* attribute */.lt)(detail, 'eventSource'),
        (0,fact/* attribute */.lt)(detail, 'eventName'),
        (0,fact/* attribute */.lt)(detail, 'errorCode'),
    ];
    return texts.flatMap((one) => (0,fact/* members */.ol)(one).items.flatMap((item) => (0,core_value/* scalarText */.ws)(item) ?? [])).join(' ');
}
function alarmsOn(filter, code) {
    const transformations = (0,fact/* blocks */.Bv)((0,fact/* firstAttribute */.Z9)(filter.attributes, ['metric_transformation', 'MetricTransformations'])).items;
    const names = [
        ...transformations.map((one) => (0,fact/* firstAttribute */.Z9)(one, ['name', 'MetricName'])),
        (0,fact/* firstAttribute */.Z9)(filter.attributes, ['name', 'FilterName']),
    ];
    const here = (0,evaluated_code/* managed */.Y)(code, 'aws_cloudwatch_metric_alarm', 'AWS::CloudWatch::Alarm').filter(({ root }) => root === filter.root);
    const answers = here.map((alarm) => {
        const metric = (0,fact/* firstAttribute */.Z9)(alarm.attributes, ['metric_name', 'MetricName']);
        return { alarm, metric, answer: (0,binding/* binds */.fO)(metric, filter, names) };
    });
    const read = answers
        .filter(({ answer }) => answer === 'yes')
        .map(({ alarm, metric }) => ({ alarm, loud: onAnother(metric, filter, names) ?? perhaps(alarm, filter) ?? isLoud(alarm) }));
    const open = answers.flatMap(({ answer, metric }) => (answer === 'unknown' && metric?.kind === 'unknown' ? [metric] : []))[0];
    const [unsure] = read.flatMap(({ loud }) => (typeof loud === 'object' ? [loud] : []));
    return {
        alarms: read.filter(({ loud }) => loud === 'yes').map(({ alarm }) => ({ resource: alarm, threshold: thresholdOf(alarm) })),
        unknown: unsure?.unknown ?? open,
        ...(unsure?.isChosen === true ? { isChosen: true } : {}),
    };
}
/** The metric of an alarm may be another one. */
function onAnother(metric, filter, names) {
    const written = metric === undefined ? undefined : (0,core_value/* defaultOption */.hd)(metric);
    if (written?.kind !== 'choice')
        return undefined;
    const answers = (0,core_value/* possibleValues */.Mp)(written).map((one) => (0,binding/* binds */.fO)(one, filter, names));
    if (answers.every((answer) => answer === 'yes'))
        return undefined;
    return { unknown: written.condition, ...(answers.includes('unknown') ? {} : { isChosen: true }) };
}
function perhaps({ maybe }, filter) {
    return maybe === undefined || maybe.expression === filter.maybe?.expression ? undefined : { unknown: maybe };
}
/** Does it do anything when it goes off? */
function isLoud({ attributes }) {
    const enabled = (0,fact/* readBool */.r5)((0,fact/* firstAttribute */.Z9)(attributes, ['actions_enabled', 'ActionsEnabled']));
    if ((0,fact/* decide */.LD)(enabled, (on) => on, true) === 'no')
        return 'no';
    const acts = hasActions((0,fact/* firstAttribute */.Z9)(attributes, ['alarm_actions', 'AlarmActions']));
    if (acts === 'no' || enabled.kind !== 'unknown')
        return acts;
    const isOff = enabled.options?.some((one) => (0,fact/* decide */.LD)(one, (on) => on, true) === 'no');
    return { unknown: enabled.unknown, ...(isOff === true ? { isChosen: true } : {}) };
}
function hasActions(value) {
    const written = value === undefined ? undefined : (0,core_value/* defaultOption */.hd)(value);
    const lists = written === undefined ? [] : (0,core_value/* possibleValues */.Mp)(written).map((one) => (0,fact/* members */.ol)(one));
    const lacking = lists.filter(({ items }) => items.length === 0);
    if (lists.length > 0 && lacking.length === 0)
        return 'yes';
    const open = lacking.find(({ unknown }) => unknown !== undefined)?.unknown;
    if (open !== undefined)
        return { unknown: open };
    return written?.kind === 'choice' && lacking.length < lists.length ? { unknown: written.condition, isChosen: true } : 'no';
}
function thresholdOf({ attributes }) {
    const threshold = (0,fact/* readNumber */.kz)((0,fact/* firstAttribute */.Z9)(attributes, ['threshold', 'Threshold']));
    return threshold.kind === 'known' ? threshold.value : undefined;
}
function targetsOf(rule, code) {
    const { attributes, root } = rule;
    const state = (0,fact/* decide */.LD)((0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(attributes, ['state', 'State'])), (text) => text.startsWith('ENABLED'), true);
    const enabled = (0,fact/* decide */.LD)((0,fact/* readBool */.r5)((0,fact/* attribute */.lt)(attributes, 'is_enabled')), (on) => on, true);
    if (state === 'no' || enabled === 'no')
        return { alarms: [], unknown: undefined };
    const targets = (0,evaluated_code/* managed */.Y)(code, 'aws_cloudwatch_event_target').filter((one) => one.root === root);
    const bound = targets.filter((one) => (0,binding/* binds */.fO)(ruleOf(one), rule, [(0,fact/* attribute */.lt)(attributes, 'name')]) === 'yes');
    const isTarget = bound.length > 0 || (0,fact/* blocks */.Bv)((0,fact/* attribute */.lt)(attributes, 'Targets')).items.length > 0;
    return { alarms: isTarget ? [{ resource: rule, threshold: 1 }] : [], unknown: undefined };
}
function ruleOf({ attributes }) {
    return (0,fact/* attribute */.lt)(attributes, 'rule');
}

;// CONCATENATED MODULE: ./build/policies/cloudwatch/heard-families.js


const watchingTypes = [...filterTypes, ...eventRuleTypes];
/** What of the families of CIS somebody hears because of this filter or rule, as evidence for each. */
function heardFamilies(resource, model) {
    const watched = watchedEvents(resource, model);
    if (watched === undefined)
        return { claims: [] };
    const { families, alarms, unknown, isChosen } = watched;
    if (alarms.length === 0 && unknown !== undefined && isChosen === true) {
        const trace = (0,define_policy/* declaredAt */.kK)(resource);
        return { watched, claims: families.map((family) => ({ ...heard(family, trace), maybe: unknown, offForSome: true })) };
    }
    if (alarms.length === 0) {
        const claims = unknown === undefined ? [] : families.map((family) => unheard(family, unknown));
        return { watched, claims };
    }
    const trace = alarms.flatMap((alarm) => (0,define_policy/* declaredAt */.kK)(alarm.resource)).concat((0,define_policy/* declaredAt */.kK)(resource));
    return { watched, claims: families.map((family) => heard(family, trace)) };
}
function heard(family, trace) {
    return { claim: 'evidence', scope: `alarm on ${family}`, extent: `The alarm on ${family}`, trace };
}
function unheard(family, unknown) {
    return { claim: 'unresolved', aspect: family, unknown, message: `whether somebody hears of ${family}` };
}

;// CONCATENATED MODULE: ./build/policies/cloudwatch/cis-alarm-removed.js




/** Of these only the one on the root user is looked at by itself: the others are, with the filter that they hear of. */
const alarmTypes = ['aws_cloudwatch_metric_alarm', 'AWS::CloudWatch::Alarm'];
const cisAlarmRemoved = (0,define_policy/* defineStrength */.lL)({
    id: 'cis-alarm-removed',
    control: 'audit-api-calls',
    severity: 'medium',
    on: 'resource',
    types: [...watchingTypes, ...alarmTypes],
    dialects: ['terraform', 'cloudformation'],
    title: 'Somebody heard of calls that matter, and no longer does',
    why: 'Stopping the trail, changing who may what, opening a network: the alarm on it was the one chance to notice while it happens.',
    remedy: 'Keep the alarm, its action and its pattern.',
    limits: ['Calls are compared by their names in the pattern; what else a pattern asks is not.'],
    covers: { checkov: ['CKV_AWS_319'], securityHub: ['CloudWatch.17'] },
    speaksFor: ['cis-alarms-present', 'alarm-actions-disabled'],
    *evaluate({ address, resource }, model) {
        if (alarmTypes.includes(resource.type)) {
            if ((0,root_alarms/* rootWatchOf */.N)(resource, model) === undefined)
                return;
            const written = (0,fact/* readNumber */.kz)((0,fact/* firstAttribute */.Z9)(resource.attributes, ['threshold', 'Threshold']));
            const degree = { address, names: [], threshold: written.kind === 'known' ? written.value : undefined };
            yield { claim: 'strength', aspect: 'what it hears', degree, trace: [resource.declaration] };
            return;
        }
        const { watched, claims } = heardFamilies(resource, model);
        yield* claims;
        if (watched === undefined || watched.alarms.length === 0)
            return;
        const known = watched.alarms.flatMap(({ threshold }) => threshold ?? []);
        const threshold = known.length === watched.alarms.length ? Math.min(...known) : undefined;
        const degree = { address, names: watched.names, threshold };
        yield { claim: 'strength', aspect: 'what it hears', degree, trace: [resource.declaration] };
    },
    lost: ({ extent }) => `${extent} is gone or silent, and the change brings nothing in its place.`,
    weaker: (base, head) => {
        const missing = base.names.filter((name) => !head.names.includes(name));
        if (missing.length > 0)
            return { message: `${head.address} no longer hears of ${missing.join(', ')}.` };
        if (base.threshold === undefined || head.threshold === undefined || head.threshold <= base.threshold)
            return undefined;
        return {
            message: `${head.names.length === 0 ? 'The alarm' : 'The alarm on'} ${head.address} goes off from ${head.threshold} on instead of ${base.threshold}.`,
        };
    },
});

;// CONCATENATED MODULE: ./build/policies/cloudwatch/cis-alarms-present.js


const cisAlarmsPresent = (0,define_policy/* defineEvidence */.xZ)({
    id: 'cis-alarms-present',
    control: 'audit-api-calls',
    severity: 'info',
    on: 'resource',
    types: watchingTypes,
    dialects: ['terraform', 'cloudformation'],
    title: 'Somebody hears of calls that matter',
    why: 'A trail that is stopped, a key that is deleted, a login without a second factor: whoever hears of it at once can still do something.',
    remedy: 'Declare a metric filter with an alarm and an action, or a rule with a target, for each family of events of the CIS benchmark.',
    limits: ['Whether the log group of a filter is that of the trail is not looked at.'],
    covers: {
        trivy: [
            'AVD-AWS-0147',
            'AVD-AWS-0148',
            'AVD-AWS-0150',
            'AVD-AWS-0151',
            'AVD-AWS-0152',
            'AVD-AWS-0153',
            'AVD-AWS-0154',
            'AVD-AWS-0155',
            'AVD-AWS-0156',
            'AVD-AWS-0157',
            'AVD-AWS-0158',
            'AVD-AWS-0159',
            'AVD-AWS-0160',
            'AVD-AWS-0174',
        ],
        kics: [
            'CloudWatch AWS Config Configuration Changes Alarm Missing',
            'CloudWatch AWS Organizations Changes Missing Alarm',
            'CloudWatch Changes To NACL Alarm Missing',
            'CloudWatch Console Sign-in Without MFA Alarm Missing',
            'CloudWatch IAM Policy Changes Alarm Missing',
            'CloudWatch Management Console Auth Failed Alarm Missing',
            'CloudWatch Network Gateways Changes Alarm Missing',
            'CloudWatch Route Table Changes Alarm Missing',
            'CloudWatch S3 policy Change Alarm Missing',
            'CloudWatch VPC Changes Alarm Missing',
            'Cloudwatch Cloudtrail Configuration Changes Alarm Missing',
            'Cloudwatch Security Group Changes Alarm Missing',
            'CloudWatch Root Account Use Missing',
            'CloudWatch Disabling Or Scheduled Deletion Of Customer Created CMK Alarm Missing',
            'CloudWatch Unauthorized Access Alarm Missing',
        ],
        cis: ['4.1', '4.2', '4.4', '4.5', '4.6', '4.7', '4.8', '4.9', '4.10', '4.11', '4.12', '4.13', '4.14', '4.15'],
    },
    evaluate: ({ resource }, model) => heardFamilies(resource, model).claims,
    lost: ({ extent }) => `${extent} is gone or silent, and the change brings nothing in its place.`,
});

;// CONCATENATED MODULE: ./build/policies/chunks/cloudwatch.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.





/***/ }),

/***/ 39193:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rootWatchOf),
/* harmony export */   b: () => (/* binding */ rootWatchTypes)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29207);
/* harmony import */ var _model_binding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91335);
/* harmony import */ var _model_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2261);
/* harmony import */ var _model_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96962);




const filters = ['aws_cloudwatch_log_metric_filter', 'AWS::Logs::MetricFilter'];
const alarms = ['aws_cloudwatch_metric_alarm', 'AWS::CloudWatch::Alarm'];
const rules = ['aws_cloudwatch_event_rule', 'AWS::Events::Rule'];
/** Types of which a resource may watch for the root user. */
const rootWatchTypes = [...filters, ...alarms, ...rules];
/** What a resource has to do with it, if anything. */
function rootWatchOf(resource, model) {
    if (filters.includes(resource.type))
        return isOnRoot(resource) ? { what: 'metric filter' } : undefined;
    if (rules.includes(resource.type))
        return ruleOf(resource);
    return alarms.includes(resource.type) ? alarmOf(resource, model) : undefined;
}
const rootInPattern = /userIdentity\.type\s*=\s*\\?"?Root\b/u;
function isOnRoot({ attributes }) {
    return rootInPattern.test((0,_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws)((0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(attributes, ['pattern', 'FilterPattern'])) ?? '');
}
function ruleOf({ attributes }) {
    const written = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(attributes, ['event_pattern', 'EventPattern']);
    const content = written?.kind === 'json-text' ? written.content : written;
    const text = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws)(content);
    const names = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)((0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(content, 'detail', 'userIdentity', 'type')).items.map(_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws);
    if (!names.includes('Root') && text?.slice(text.indexOf('userIdentity')).includes('"Root"') !== true)
        return undefined;
    const state = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(attributes, ['state', 'State']);
    const isOff = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)((0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(state), (value) => value === 'DISABLED', false) === 'yes';
    const enabled = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(attributes, 'is_enabled');
    if (isOff && state !== undefined)
        return { what: 'event rule', off: state };
    if (enabled !== undefined && (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)((0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .readBool */ .r5)(enabled), (on) => !on, false) === 'yes')
        return { what: 'event rule', off: enabled };
    return { what: 'event rule' };
}
function alarmOf(alarm, model) {
    const metric = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(alarm.attributes, ['metric_name', 'MetricName']);
    const watched = (0,_model_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(model, ...filters).some((filter) => filter.root === alarm.root && isOnRoot(filter) && isMetricOf(metric, filter));
    if (!watched)
        return undefined;
    const enabled = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(alarm.attributes, ['actions_enabled', 'ActionsEnabled']);
    if (enabled !== undefined && (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)((0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .readBool */ .r5)(enabled), (on) => !on, false) === 'yes')
        return { what: 'alarm', off: enabled };
    const { items, unknown } = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)((0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(alarm.attributes, ['alarm_actions', 'AlarmActions']));
    return items.length === 0 && unknown === undefined ? { what: 'alarm', off: 'nothing rings' } : { what: 'alarm' };
}
function isMetricOf(metric, filter) {
    const { attributes } = filter;
    const transformation = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(attributes, ['metric_transformation', 'MetricTransformations']);
    const names = [(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(transformation, ['name', 'MetricName']), (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(attributes, 'name')];
    return (0,_model_binding_js__WEBPACK_IMPORTED_MODULE_3__/* .binds */ .fO)(metric, filter, names) === 'yes';
}


/***/ })

};
