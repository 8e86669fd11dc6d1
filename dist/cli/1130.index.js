export const id = 1130;
export const ids = [1130];
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

/***/ 91130:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  patchingWeakened: () => (/* reexport */ patchingWeakened),
  responseAutomationPresent: () => (/* reexport */ responseAutomationPresent),
  responseAutomationRemoved: () => (/* reexport */ responseAutomationRemoved),
  sessionManagerUnlogged: () => (/* reexport */ sessionManagerUnlogged)
});

// EXTERNAL MODULE: ./build/policies/forms/loss.js + 2 modules
var loss = __webpack_require__(30714);
// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
;// CONCATENATED MODULE: ./build/policies/ssm/patching-weakened.js


const patchingWeakened = (0,loss/* defineLoss */.p)({
    id: 'patching-weakened',
    control: 'manage-infrastructure-vulnerabilities',
    severity: 'medium',
    title: 'Machines get their patches later, fewer of them, or none',
    why: 'What was patched automatically within days now stays open, on every machine at once.',
    remedy: 'Keep the baseline, its schedule and what it approves.',
    limits: ['What other associations run is reported only by the names of the documents of AWS.'],
    speaksFor: ['ssm-management-removed'],
    covers: { securityHub: ['SSM.2', 'SSM.3'] },
    presences: [
        { what: 'patch baseline', terraform: ['aws_ssm_patch_baseline'], cloudformation: ['AWS::SSM::PatchBaseline'] },
        { what: 'default patch baseline', terraform: ['aws_ssm_default_patch_baseline'] },
        { what: 'patch group', terraform: ['aws_ssm_patch_group'] },
        {
            what: 'maintenance window',
            terraform: ['aws_ssm_maintenance_window'],
            cloudformation: ['AWS::SSM::MaintenanceWindow'],
        },
        {
            what: 'task of a maintenance window',
            terraform: ['aws_ssm_maintenance_window_task'],
            cloudformation: ['AWS::SSM::MaintenanceWindowTask'],
        },
        {
            what: 'scheduled patching',
            terraform: ['aws_ssm_association'],
            cloudformation: ['AWS::SSM::Association'],
            such: [
                {
                    terraform: 'name',
                    cloudformation: 'Name',
                    is: { mentions: /AWS-RunPatchBaseline|AmazonInspector|AWS-PatchInstance|AWS-InstallWindowsUpdates/u },
                },
            ],
        },
    ],
    falls: [
        {
            what: 'days until a patch is approved',
            terraform: { aws_ssm_patch_baseline: 'approval_rule[].approve_after_days' },
            cloudformation: { 'AWS::SSM::PatchBaseline': 'ApprovalRules.PatchRules[].ApproveAfterDays' },
            order: order/* less */.M7,
            lacks: 'waits longer',
        },
        {
            what: 'severities and classifications that are approved',
            terraform: { aws_ssm_patch_baseline: 'approval_rule[].patch_filter[].values' },
            cloudformation: { 'AWS::SSM::PatchBaseline': 'ApprovalRules.PatchRules[].PatchFilterGroup.PatchFilters[].Values' },
            order: order/* moreOf */.bd,
            lacks: 'approves less',
        },
        {
            what: 'freedom from rejected patches',
            terraform: { aws_ssm_patch_baseline: 'rejected_patches' },
            cloudformation: { 'AWS::SSM::PatchBaseline': 'RejectedPatches' },
            order: order/* fewer */.O9,
            byDefault: null,
            lacks: 'rejects more patches',
        },
        {
            what: 'maintenance window',
            terraform: { aws_ssm_maintenance_window: 'enabled' },
            order: order/* onOff */.Ro,
            byDefault: true,
            lacks: 'does not open any more',
        },
    ],
});

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
;// CONCATENATED MODULE: ./build/policies/ssm/response-automation-present.js

const responseAutomationPresent = (0,presence/* definePresence */.nm)({
    id: 'response-automation-present',
    control: 'automate-critical-playbooks',
    severity: 'info',
    title: 'The first steps of a response are automated',
    why: 'The first minutes decide what an attacker gets. A runbook that machines follow does not need somebody to wake up.',
    remedy: 'Declare runbooks of Systems Manager, or a response plan of Incident Manager.',
    limits: ['What a runbook does is not looked at.'],
    covers: {},
    rows: [
        {
            what: 'automation runbook',
            terraform: ['aws_ssm_document'],
            cloudformation: ['AWS::SSM::Document'],
            such: [{ terraform: 'document_type', cloudformation: 'DocumentType', is: ['Automation'] }],
            each: 'resource',
        },
        {
            what: 'response plan',
            terraform: ['aws_ssmincidents_response_plan'],
            cloudformation: ['AWS::SSMIncidents::ResponsePlan'],
            each: 'resource',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/ssm/response-automation-removed.js


const responseAutomationRemoved = (0,loss/* defineLoss */.p)({
    id: 'response-automation-removed',
    control: 'automate-critical-playbooks',
    severity: 'medium',
    title: 'A step of the response that machines did is left to people',
    why: 'The first minutes decide what an attacker gets. From now on somebody has to wake up first.',
    remedy: 'Keep the runbook and the response plan.',
    limits: [
        'What a runbook does, and whether its role still may, is not looked at.',
        'Rules and their targets are reported by the policy on the routing of findings.',
    ],
    covers: {},
    speaksFor: ['response-automation-present', 'ir-playbook-removed', 'ir-playbook-present'],
    presences: responseAutomationPresent.rows,
});

// EXTERNAL MODULE: ./build/model/embedded-document.js
var embedded_document = __webpack_require__(34250);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/ssm/session-manager-unlogged.js



const sessionManagerUnlogged = (0,define_policy/* defineViolation */.z$)({
    id: 'session-manager-unlogged',
    control: 'secure-ec2-management',
    severity: 'low',
    on: 'resource',
    types: ['aws_ssm_document', 'AWS::SSM::Document'],
    dialects: ['terraform', 'cloudformation'],
    title: 'Sessions on instances are not encrypted with a key, or leave no record',
    why: 'Without a place for logs nobody knows what was typed in a session. Without a key of KMS whoever may start sessions at all may also read along.',
    remedy: 'Set kmsKeyId, and s3BucketName or cloudWatchLogGroupName, in the preferences of Session Manager.',
    limits: ['Preferences that the console sets are not visible.'],
    covers: { checkov: ['CKV_AWS_112', 'CKV_AWS_113'], kics: ['SSM Session Transit Encryption Disabled'] },
    *evaluate(subject) {
        const { attributes } = subject.resource;
        const kind = (0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(attributes, ['document_type', 'DocumentType']));
        if ((0,fact/* decide */.LD)(kind, (text) => text === 'Session', false) !== 'yes')
            return;
        const format = (0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(attributes, ['document_format', 'DocumentFormat']));
        const isYaml = (0,fact/* decide */.LD)(format, (text) => text.toUpperCase() === 'YAML', false) === 'yes';
        const content = (isYaml ? embedded_document/* yamlDocumentAt */.og : embedded_document/* documentAt */.XR)((0,fact/* firstAttribute */.Z9)(attributes, ['content', 'Content']));
        if (content === undefined || content.kind === 'unknown') {
            if (content !== undefined)
                yield unresolved(subject, content);
            return;
        }
        const inputs = (0,fact/* attribute */.lt)(content, 'inputs');
        if (!isSet((0,fact/* attribute */.lt)(inputs, 'kmsKeyId')))
            yield violation(subject, 'key', 'encrypts sessions without a key of KMS', content);
        yield* recordOf(subject, inputs, content);
    },
});
/** Where records go, and that they are not refused for want of encryption is said beside it. */
const places = [
    { name: 's3BucketName', encrypted: 's3EncryptionEnabled' },
    { name: 'cloudWatchLogGroupName', encrypted: 'cloudWatchEncryptionEnabled' },
];
function* recordOf(subject, inputs, content) {
    const used = places.filter(({ name }) => isSet((0,fact/* attribute */.lt)(inputs, name)));
    if (used.length === 0) {
        yield violation(subject, 'record', 'keeps no record of sessions', content);
        return;
    }
    for (const { name, encrypted } of used) {
        const value = (0,fact/* attribute */.lt)(inputs, encrypted);
        if ((0,fact/* decide */.LD)((0,fact/* readText */.yR)(value), (text) => text === 'false', false) === 'yes')
            yield violation(subject, `encryption of ${name}`, 'keeps its record of sessions unencrypted', value ?? content);
    }
}
/** What is not known is a name that the code makes elsewhere. */
function isSet(value) {
    return value !== undefined && !(value.kind === 'string' && value.value === '');
}
function violation({ address, resource }, aspect, words, at) {
    return {
        claim: 'violation',
        aspect,
        message: `${address} ${words}.`,
        trace: [...(0,define_policy/* traceOf */.fC)(at), resource.declaration],
        confidence: 'certain',
    };
}
function unresolved({ address }, unknown) {
    return { claim: 'unresolved', aspect: 'preferences', unknown, message: `whether ${address} keeps a record of sessions` };
}

;// CONCATENATED MODULE: ./build/policies/chunks/ssm.generated.js
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
