export const id = 8538;
export const ids = [8538];
export const modules = {

/***/ 98538:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eventBusWithoutPolicy: () => (/* reexport */ eventBusWithoutPolicy),
  findingRoutingPresent: () => (/* reexport */ findingRoutingPresent),
  findingRoutingRemoved: () => (/* reexport */ findingRoutingRemoved),
  findingRuleWithoutTarget: () => (/* reexport */ findingRuleWithoutTarget),
  ticketingIntegrationPresent: () => (/* reexport */ ticketingIntegrationPresent),
  ticketingIntegrationRemoved: () => (/* reexport */ ticketingIntegrationRemoved),
  trustedAdvisorEventRulePresent: () => (/* reexport */ trustedAdvisorEventRulePresent)
});

// EXTERNAL MODULE: ./build/policies/forms/companion.js + 1 modules
var companion = __webpack_require__(58919);
;// CONCATENATED MODULE: ./build/policies/events/event-bus-without-policy.js

const eventBusWithoutPolicy = (0,companion/* defineCompanion */._m)({
    id: 'event-bus-without-policy',
    control: 'cleanup-unintended-accesses',
    severity: 'info',
    strict: true,
    title: 'Event bus has no policy of its own',
    why: 'Without one every role of the account that may send events sends to this bus, too, and whoever listens there believes them.',
    remedy: 'Say in a policy of the bus who sends to it.',
    limits: ['Within an account the policies of roles count as well.'],
    covers: { securityHub: ['EventBridge.3'] },
    rows: [
        {
            what: 'policy of the bus',
            lacks: 'has no policy of its own',
            terraform: {
                of: { aws_cloudwatch_event_bus: 'name' },
                by: { aws_cloudwatch_event_bus_policy: 'event_bus_name', aws_cloudwatch_event_permission: 'event_bus_name' },
            },
            cloudformation: {
                of: { 'AWS::Events::EventBus': 'Name' },
                by: { 'AWS::Events::EventBusPolicy': 'EventBusName' },
                own: { 'AWS::Events::EventBus': 'Policy' },
            },
        },
    ],
});

// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/events/finding-routing-present.js

const findingRoutingPresent = (0,define_policy/* defineEvidence */.xZ)({
    id: 'finding-routing-present',
    control: 'act-on-critical-findings',
    severity: 'info',
    on: 'events.finding-route',
    dialects: ['terraform', 'cloudformation'],
    title: 'Security findings reach somebody',
    why: 'A rule that sends grave findings to people or to code is what makes of detection a response.',
    remedy: 'Route high and critical findings of GuardDuty and Security Hub to a topic with subscribers, or to automation.',
    limits: ['Whether somebody listens at the target is not followed.'],
    covers: {},
    *evaluate({ address, resource, services, enabled, targets }) {
        if (enabled !== 'yes' || targets.length === 0)
            return;
        for (const service of services) {
            yield {
                claim: 'evidence',
                scope: `findings of ${service}`,
                extent: `${address} sends findings of ${service} on`,
                trace: (0,define_policy/* declaredAt */.kK)(resource),
            };
        }
    },
    lost: ({ extent }) => `${extent} no longer.`,
});

;// CONCATENATED MODULE: ./build/policies/events/finding-routing-removed.js

const findingRoutingRemoved = (0,define_policy/* defineEvidence */.xZ)({
    id: 'finding-routing-removed',
    control: 'act-on-critical-findings',
    severity: 'high',
    on: 'events.finding-route',
    speaksFor: ['finding-routing-removed', 'finding-routing-present', 'finding-rule-without-target', 'guardduty-triage-automation-present'],
    dialects: ['terraform', 'cloudformation'],
    title: 'Security findings no longer reach anybody',
    why: 'A finding that nobody is told of is found by chance, weeks later. The rule that sends serious findings to people is what turns detection into response.',
    remedy: 'Keep the rule, its target and what it matches. If another route takes its place, add that first.',
    limits: [
        'Whether somebody listens at the target (the subscription of a topic, the channel behind a function) is not followed.',
        'Findings are told apart by service and weight; narrower filters on types or accounts are not compared.',
    ],
    covers: {},
    *evaluate(route) {
        if (route.enabled === 'no' || route.targets.length === 0) {
            yield { claim: 'absence', trace: [route.resource.declaration] };
            return;
        }
        for (const service of route.services)
            for (const band of route.bands)
                yield sent(route, service, band);
        // It may send what base sent on, and shows nothing that could be lost.
        const { openService: open } = route;
        if (open !== undefined)
            for (const band of route.bands)
                yield { ...sent(route, `\${${open.expression}}`, band), open, counted: true };
    },
    lost: ({ extent }) => `${extent}, and no rule of the code does after this change.`,
    standsIn: (other, lost, place) => place === 'same-root' && other.scope === lost.scope,
});
function sent({ address, resource, openBands }, service, band) {
    return {
        claim: 'evidence',
        scope: `${band} findings of ${service}`,
        extent: `${address} sent ${band} findings of ${service} on`,
        severity: band === 'CRITICAL' || band === 'HIGH' ? 'high' : 'medium',
        trace: (0,define_policy/* declaredAt */.kK)(resource),
        ...(openBands === undefined ? {} : { maybe: openBands }),
    };
}

// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
;// CONCATENATED MODULE: ./build/policies/events/finding-rule-without-target.js




const findingRuleWithoutTarget = (0,define_policy/* defineViolation */.z$)({
    id: 'finding-rule-without-target',
    control: 'act-on-critical-findings',
    severity: 'medium',
    on: 'events.finding-route',
    dialects: ['terraform', 'cloudformation'],
    title: 'A rule on security findings reaches nobody',
    why: 'The rule matches, and nothing happens: it looks like a response in every list, and is none.',
    remedy: 'Give the rule a target, and the topic behind it a subscriber.',
    limits: [
        'A topic whose subscribers are declared elsewhere or confirmed by hand looks as if it had none: low, and likely at most.',
        'Targets other than topics are taken to be heard.',
    ],
    covers: {},
    *evaluate(route, model) {
        if (route.enabled === 'no')
            return;
        if (route.targets.length === 0) {
            yield withoutTarget(route);
            return;
        }
        const silent = route.targets.map((target) => silentTopic(route.resource, target, model));
        const [first] = silent;
        if (first === undefined || silent.includes(undefined))
            return;
        yield {
            claim: 'violation',
            aspect: 'subscribers',
            message: `${route.address} sends findings to ${first.topic.address}, to which nobody is subscribed in the code.`,
            trace: [...(0,define_policy/* traceOf */.fC)(first.arn), first.topic.declaration],
            confidence: 'likely',
            severity: 'low',
        };
    },
});
function withoutTarget({ address, resource, maybeTarget }) {
    if (maybeTarget !== undefined)
        return { claim: 'unresolved', aspect: 'target', unknown: maybeTarget, message: `whether ${address} has a target` };
    return {
        claim: 'violation',
        aspect: 'target',
        message: `${address} has no target.`,
        trace: [resource.declaration],
        confidence: 'likely',
    };
}
/** The topic of the code that a target leads to and nobody listens at; undefined when somebody may. */
function silentTopic(rule, target, model) {
    const arns = target === rule
        ? (0,fact/* blocks */.Bv)((0,fact/* attribute */.lt)(rule.attributes, 'Targets')).items.map((one) => (0,fact/* attribute */.lt)(one, 'Arn'))
        : [(0,fact/* attribute */.lt)(target.attributes, 'arn')];
    const topics = (0,evaluated_code/* managed */.Y)(model, 'aws_sns_topic', 'AWS::SNS::Topic').filter(({ root }) => root === rule.root);
    const meant = arns.map((arn) => topics.find((topic) => (0,binding/* binds */.fO)(arn, topic, []) === 'yes'));
    const [topic] = meant;
    const [arn] = arns;
    if (topic === undefined || arn === undefined || meant.some((one) => one === undefined || isHeard(one, model)))
        return undefined;
    return { topic, arn };
}
function isHeard(topic, model) {
    if ((0,fact/* attribute */.lt)(topic.attributes, 'Subscription') !== undefined)
        return true;
    return (0,evaluated_code/* managed */.Y)(model, 'aws_sns_topic_subscription', 'AWS::SNS::Subscription').some(({ attributes }) => (0,binding/* binds */.fO)((0,fact/* attribute */.lt)(attributes, 'topic_arn') ?? (0,fact/* attribute */.lt)(attributes, 'TopicArn'), topic, []) !== 'no');
}

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
;// CONCATENATED MODULE: ./build/policies/events/ticketing-integration-present.js

const ticketingIntegrationPresent = (0,presence/* definePresence */.nm)({
    id: 'ticketing-integration-present',
    control: 'security-orchestration-ticketing',
    severity: 'info',
    title: 'Findings reach the tool where work is tracked',
    why: 'A finding without a ticket has nobody who closes it.',
    remedy: 'Hand findings on to Incident Manager, a chat channel or an API destination.',
    limits: ['Whether findings of security go there is not looked at.'],
    covers: {},
    rows: [
        {
            what: 'chat channel',
            terraform: ['aws_chatbot_slack_channel_configuration', 'aws_chatbot_teams_channel_configuration'],
            cloudformation: ['AWS::Chatbot::SlackChannelConfiguration', 'AWS::Chatbot::MicrosoftTeamsChannelConfiguration'],
        },
        { what: 'API destination', terraform: ['aws_cloudwatch_event_api_destination'], cloudformation: ['AWS::Events::ApiDestination'] },
        { what: 'Incident Manager', terraform: ['aws_ssmincidents_replication_set'], cloudformation: ['AWS::SSMIncidents::ReplicationSet'] },
    ],
});

// EXTERNAL MODULE: ./build/policies/forms/loss.js + 2 modules
var loss = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/policies/events/ticketing-integration-removed.js


const ticketingIntegrationRemoved = (0,loss/* defineLoss */.p)({
    id: 'ticketing-integration-removed',
    control: 'security-orchestration-ticketing',
    severity: 'low',
    title: 'Findings no longer reach the tool where work is tracked',
    why: 'A finding without a ticket has nobody who closes it.',
    remedy: 'Keep the channel, or put another one in its place.',
    limits: ['Whether findings of security went there is not looked at.'],
    covers: {},
    speaksFor: ['ticketing-integration-present'],
    presences: ticketingIntegrationPresent.rows,
});

;// CONCATENATED MODULE: ./build/policies/events/trusted-advisor-event-rule-present.js

const trustedAdvisorEventRulePresent = (0,presence/* definePresence */.nm)({
    id: 'trusted-advisor-event-rule-present',
    control: 'remediate-trusted-advisor-findings',
    severity: 'info',
    title: 'Findings of Trusted Advisor reach somebody',
    why: 'Trusted Advisor knows of open ports, exposed keys and missing backups, and waits until somebody looks. A rule brings them to where people are.',
    remedy: 'Declare a rule of EventBridge on aws.trustedadvisor with a target.',
    limits: ['Whether the rule has a target is not looked at.'],
    covers: {},
    rows: [
        {
            what: 'rule on Trusted Advisor',
            terraform: ['aws_cloudwatch_event_rule'],
            cloudformation: ['AWS::Events::Rule'],
            such: [{ terraform: 'event_pattern', cloudformation: 'EventPattern', is: { mentions: /aws\.trustedadvisor/u } }],
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/chunks/events.generated.js
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
