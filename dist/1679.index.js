export const id = 1679;
export const ids = [1679];
export const modules = {

/***/ 91679:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudtrailDataEventsPresent: () => (/* reexport */ cloudtrailDataEventsPresent),
  cloudtrailLogValidationOff: () => (/* reexport */ cloudtrailLogValidationOff),
  cloudtrailLoggingDisabled: () => (/* reexport */ cloudtrailLoggingDisabled),
  cloudtrailNotEncrypted: () => (/* reexport */ cloudtrailNotEncrypted),
  cloudtrailNotInCloudwatch: () => (/* reexport */ cloudtrailNotInCloudwatch),
  cloudtrailNotMultiRegion: () => (/* reexport */ cloudtrailNotMultiRegion),
  cloudtrailPresent: () => (/* reexport */ cloudtrailPresent),
  cloudtrailRemoved: () => (/* reexport */ cloudtrailRemoved),
  cloudtrailScopeReduced: () => (/* reexport */ cloudtrailScopeReduced)
});

// EXTERNAL MODULE: ./build/model/fact.js
var model_fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/model/detection/event-selection.js
var event_selection = __webpack_require__(19493);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/cloudtrail/cloudtrail-data-events-present.js



const cloudtrailDataEventsPresent = (0,define_policy/* defineEvidence */.xZ)({
    id: 'cloudtrail-data-events-present',
    control: 'audit-api-calls',
    severity: 'info',
    on: 'cloudtrail.trail',
    dialects: ['terraform', 'cloudformation'],
    title: 'CloudTrail records who reads and writes data',
    why: 'Management events say who changed a bucket. Who read the objects in it is in the data events alone.',
    remedy: 'Record data events of buckets that hold something worth stealing.',
    limits: ['Which buckets and functions are recorded is not compared with those that there are.'],
    covers: {
        trivy: ['AVD-AWS-0171', 'AVD-AWS-0172'],
        kics: ['S3 Bucket Object Level CloudTrail Logging Disabled'],
        cis: ['3.8', '3.9'],
    },
    *evaluate(trail) {
        if ((0,model_fact/* decide */.LD)(trail.logging, (on) => on, true) !== 'yes')
            return;
        const recorded = trail.selectors.pieces.filter((piece) => !(0,event_selection/* isManagement */.WB)(piece)).map(event_selection/* selectionText */.A);
        for (const what of new Set(recorded)) {
            yield {
                claim: 'evidence',
                scope: `data events: ${what}`,
                extent: `${trail.address} records ${what}`,
                ofSubject: true,
                part: what,
                trace: trail.selectors.blocks
                    .map((block) => block.origin.at)
                    .slice(0, 1)
                    .concat(trail.resource.declaration),
            };
        }
    },
    lost: ({ extent }) => `${extent} no longer.`,
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/cloudtrail/cloudtrail-log-validation-off.js


const cloudtrailLogValidationOff = (0,protection/* defineProtection */.tW)({
    id: 'cloudtrail-log-validation-off',
    control: 'audit-api-calls',
    severity: 'medium',
    title: 'Log files of the trail can be changed unnoticed',
    why: 'Without signed digests nobody can say whether a log file was edited or deleted after it was delivered, and so no log proves anything.',
    remedy: 'Set enable_log_file_validation = true (EnableLogFileValidation in CloudFormation).',
    limits: [],
    covers: {
        checkov: ['CKV_AWS_36'],
        trivy: ['AVD-AWS-0016'],
        kics: ['CloudTrail Log File Validation Disabled'],
        securityHub: ['CloudTrail.4'],
        cis: ['3.2'],
    },
    rows: [
        {
            what: 'file validation',
            terraform: { aws_cloudtrail: 'enable_log_file_validation' },
            cloudformation: { 'AWS::CloudTrail::Trail': 'EnableLogFileValidation' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            lacks: 'does not sign its log files',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/cloudtrail/cloudtrail-logging-disabled.js


const cloudtrailLoggingDisabled = (0,protection/* defineProtection */.tW)({
    id: 'cloudtrail-logging-disabled',
    control: 'audit-api-calls',
    severity: 'critical',
    title: 'CloudTrail trail is declared and does not log',
    why: 'The trail is there and records nothing: what an attacker does in the account cannot be noticed, nor understood afterwards.',
    remedy: 'Turn logging on: enable_logging = true (IsLogging in CloudFormation).',
    limits: ['A trail that is stopped outside the code is not visible.'],
    covers: {
        checkov: ['CKV_AWS_251'],
        kics: ['CloudTrail Logging Disabled'],
        securityHub: ['CloudTrail.3'],
        cis: ['3.1'],
    },
    rows: [
        {
            what: 'logging',
            terraform: { aws_cloudtrail: 'enable_logging' },
            cloudformation: { 'AWS::CloudTrail::Trail': 'IsLogging' },
            order: order/* onOff */.Ro,
            byDefault: true,
            wanted: true,
            lacks: 'does not log',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/cloudtrail/cloudtrail-not-encrypted.js


const cloudtrailNotEncrypted = (0,protection/* defineProtection */.tW)({
    id: 'cloudtrail-not-encrypted',
    control: 'audit-api-calls',
    severity: 'medium',
    title: 'Trail is not encrypted with a key of your own',
    why: 'Whoever may read the bucket can read every call that was made. With a key of your own they need the key as well, and its use is recorded.',
    remedy: 'Set kms_key_id to a key of your own.',
    limits: ['What the key policy allows is not looked at.'],
    covers: {
        checkov: ['CKV_AWS_35', 'CKV_AWS_294'],
        trivy: ['AVD-AWS-0015'],
        kics: ['CloudTrail Log Files Not Encrypted With KMS'],
        securityHub: ['CloudTrail.2'],
        cis: ['3.5'],
    },
    rows: [
        {
            what: 'encryption key',
            terraform: { aws_cloudtrail: 'kms_key_id', aws_cloudtrail_event_data_store: 'kms_key_id' },
            cloudformation: { 'AWS::CloudTrail::Trail': 'KMSKeyId', 'AWS::CloudTrail::EventDataStore': 'KmsKeyId' },
            order: order/* set */.hZ,
            byDefault: null,
            wanted: 'set',
            fix: false,
            lacks: 'is not encrypted with a key of your own',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/cloudtrail/cloudtrail-not-in-cloudwatch.js


const cloudtrailNotInCloudwatch = (0,protection/* defineProtection */.tW)({
    id: 'cloudtrail-not-in-cloudwatch',
    control: 'audit-api-calls',
    severity: 'low',
    title: 'Nothing reads along with the trail',
    why: 'Log files in a bucket are for afterwards. Alarms on a call of the root user or on a trail that is stopped need the events as they come.',
    remedy: 'Deliver to a log group as well, or declare an event data store of CloudTrail Lake.',
    limits: ['What reads the bucket of the trail in another repository is not visible.'],
    covers: {
        checkov: ['CKV2_AWS_10'],
        trivy: ['AVD-AWS-0162'],
        kics: ['CloudTrail Not Integrated With CloudWatch'],
        securityHub: ['CloudTrail.5'],
    },
    rows: [
        {
            what: 'log group',
            terraform: { aws_cloudtrail: 'cloud_watch_logs_group_arn' },
            cloudformation: { 'AWS::CloudTrail::Trail': 'CloudWatchLogsLogGroupArn' },
            order: order/* set */.hZ,
            byDefault: null,
            wanted: 'set',
            fix: false,
            unless: [
                { type: 'aws_cloudtrail_event_data_store' },
                { type: 'AWS::CloudTrail::EventDataStore' },
                { type: 'aws_securitylake_data_lake' },
                { type: 'AWS::SecurityLake::DataLake' },
            ],
            lacks: 'delivers to no log group, and nothing else of the code reads its events',
        },
        {
            what: 'role for the log group',
            terraform: { aws_cloudtrail: 'cloud_watch_logs_role_arn' },
            cloudformation: { 'AWS::CloudTrail::Trail': 'CloudWatchLogsRoleArn' },
            order: order/* set */.hZ,
            byDefault: null,
            wanted: 'set',
            fix: false,
            only: [{ terraform: 'cloud_watch_logs_group_arn', cloudformation: 'CloudWatchLogsLogGroupArn', is: 'set' }],
            lacks: 'names a log group and no role that may write to it',
        },
    ],
});

// EXTERNAL MODULE: ./build/policies/documents/over-options.js
var over_options = __webpack_require__(49485);
;// CONCATENATED MODULE: ./build/policies/cloudtrail/cloudtrail-not-multi-region.js





const ofEachTrail = (0,protection/* defineProtection */.tW)({
    id: 'cloudtrail-not-multi-region',
    control: 'audit-api-calls',
    severity: 'medium',
    title: 'No trail records all calls in all regions',
    why: 'Whoever steals a key works where nobody looks: in a region that is not used, whose calls no trail of another region records.',
    remedy: 'Set is_multi_region_trail = true (IsMultiRegionTrail in CloudFormation), and keep the events of global services.',
    limits: ['A trail of all regions that another repository or AWS Control Tower declares is not visible.'],
    covers: {
        checkov: ['CKV_AWS_67'],
        trivy: ['AVD-AWS-0014'],
        kics: ['CloudTrail Multi Region Disabled'],
        securityHub: ['CloudTrail.1'],
        cis: ['3.1'],
    },
    rows: [
        {
            what: 'recording of all regions',
            terraform: { aws_cloudtrail: 'is_multi_region_trail' },
            cloudformation: { 'AWS::CloudTrail::Trail': 'IsMultiRegionTrail' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            lacks: 'records one region alone, and no other trail of the code records them all',
        },
        {
            what: 'recording of global services',
            terraform: { aws_cloudtrail: 'include_global_service_events' },
            cloudformation: { 'AWS::CloudTrail::Trail': 'IncludeGlobalServiceEvents' },
            order: order/* onOff */.Ro,
            byDefault: true,
            wanted: true,
            lacks: 'leaves out global services such as IAM, and no other trail of the code records all regions',
        },
    ],
});
/** Of a trail beside one that records everything nothing is wanted. */
const cloudtrailNotMultiRegion = {
    ...ofEachTrail,
    *evaluate(subject, model) {
        if (recordsAllElsewhere(subject.address, model))
            return;
        yield* ofEachTrail.evaluate(subject, model);
        yield* callsLeftOut(subject, model);
    },
};
/** What selectors choose is no attribute: a trail may be for data events alone, and then another one has to record the calls. */
function* callsLeftOut({ address, resource, root }, model) {
    const trails = model.subjects('cloudtrail.trail').filter((one) => one.root === root);
    const own = trails.find((trail) => trail.address === address)?.selectors;
    if (own === undefined || trails.some(({ selectors }) => recordsAll(selectors)))
        return;
    const unknown = own.unknown ?? trails.find(({ selectors }) => selectors.unknown !== undefined)?.selectors.unknown;
    if (unknown !== undefined)
        return yield { claim: 'unresolved', aspect: 'calls', unknown, message: `which calls ${address} records` };
    const violation = {
        claim: 'violation',
        aspect: 'calls',
        message: `${address} leaves out ${missingOf(own)}, and no other trail of the code records them.`,
        trace: [...own.blocks.map((block) => block.origin.at), resource.declaration],
        confidence: 'certain',
        severity: 'low',
    };
    yield (0,over_options/* ofOption */.jN)(violation, own.condition?.expression);
}
/** All calls that manage something, whatever a condition decides. */
function recordsAll(selectors) {
    return selectors.unknown === undefined && missingOf(selectors) === undefined;
}
/** Undefined where all calls that manage something are recorded. */
function missingOf({ pieces, blocks }) {
    if (blocks.length === 0)
        return undefined;
    const kinds = pieces.filter(event_selection/* isManagement */.WB).flatMap((piece) => piece.get('readOnly')?.equals ?? ['true', 'false']);
    if (kinds.length === 0)
        return 'calls that manage something';
    if (kinds.includes('true') && kinds.includes('false'))
        return undefined;
    return kinds.includes('true') ? 'calls that change something' : 'calls that only read';
}
function recordsAllElsewhere(address, model) {
    return model
        .subjects('cloudtrail.trail')
        .some((trail) => trail.address !== address &&
        (0,model_fact/* decide */.LD)(trail.multiRegion, (on) => on, trail.store === 'event-data-store') === 'yes' &&
        (0,model_fact/* decide */.LD)(trail.globalServiceEvents, (on) => on, true) === 'yes');
}

;// CONCATENATED MODULE: ./build/policies/cloudtrail/cloudtrail-removed.js


const cloudtrailRemoved = (0,define_policy/* defineEvidence */.xZ)({
    id: 'cloudtrail-removed',
    control: 'audit-api-calls',
    severity: 'critical',
    on: 'cloudtrail.trail',
    dialects: ['terraform', 'cloudformation'],
    title: 'CloudTrail is removed or stopped',
    why: 'The trail is the only record of who did what in the account. Without it an attack can be neither noticed nor understood afterwards, which is why stopping it is among the first things attackers do.',
    remedy: 'Keep the trail. If another one takes its place, add that first and remove this one in a later change.',
    limits: ['A trail that another repository or AWS Control Tower declares is not visible.'],
    covers: {},
    speaksFor: ['cloudtrail-logging-disabled', 'cloudtrail-present'],
    *evaluate(trail) {
        const on = (0,model_fact/* decide */.LD)(trail.logging, (value) => value, true);
        if (on === 'no') {
            yield (0,define_policy/* turnedOff */.A1)(trail.logging, trail.resource);
            return;
        }
        const maybe = on === 'unknown' && trail.logging.kind === 'unknown' ? trail.logging.unknown : undefined;
        if (maybe !== undefined) {
            yield { claim: 'unresolved', aspect: 'logging', unknown: maybe, message: 'whether the trail is logging' };
        }
        const degree = reachOf(trail);
        const name = trail.name === undefined ? trail.address : `${trail.address} ("${trail.name}")`;
        yield {
            claim: 'evidence',
            scope: `trail: ${trail.scope}, ${trail.name ?? ''}`,
            extent: `${words(degree)} ${name}`,
            degree,
            trace: (0,define_policy/* declaredAt */.kK)(trail.resource),
            ...placeOf(trail, degree),
            ...(maybe === undefined ? {} : { maybe }),
        };
    },
    lost: (evidence) => `${evidence.extent} is gone or stopped, and no other trail in the code records as much.`,
    standsIn: recordsAsMuch,
});
/** Does this trail record all that the lost one did? */
function recordsAsMuch(other, lost, place) {
    return covers(other.degree, lost.degree) && (place === 'same-root' || reachesElsewhere(other, lost, place === 'new-in-other-root'));
}
/** What a trail records, for policies on what takes its place. */
function reachOf(trail) {
    const store = trail.store === 'event-data-store';
    return {
        organization: (0,model_fact/* decide */.LD)(trail.organization, (value) => value, false) === 'yes',
        multiRegion: (0,model_fact/* decide */.LD)(trail.multiRegion, (value) => value, store) === 'yes',
        scope: trail.scope,
        name: trail.name?.includes('${') === true ? undefined : trail.name,
    };
}
/** Where a trail of all regions stands makes no difference to what it records, within its account. */
function placeOf({ place }, { multiRegion }) {
    if (place === undefined)
        return {};
    return { place: multiRegion ? { ...place, region: { text: undefined, source: undefined } } : place };
}
function words(reach) {
    return `${reach.organization ? 'organization' : 'account'} trail ${reach.multiRegion ? 'of all regions' : 'of one region'}`;
}
function covers(other, lost) {
    if (!isReach(other) || !isReach(lost))
        return false;
    return (other.organization || !lost.organization) && (other.multiRegion || (!lost.multiRegion && other.scope === lost.scope));
}
/** A trail of another root records this account when it is the organization's, or when it is this very trail that moved there. */
function reachesElsewhere(other, lost, isNew) {
    if (isReach(other.degree) && other.degree.organization)
        return true;
    return isNew && isReach(lost.degree) && isReach(other.degree) && lost.degree.name !== undefined && other.degree.name === lost.degree.name;
}
function isReach(degree) {
    return typeof degree === 'object' && degree !== null && 'multiRegion' in degree;
}

;// CONCATENATED MODULE: ./build/policies/cloudtrail/cloudtrail-present.js



const cloudtrailPresent = (0,define_policy/* defineEvidence */.xZ)({
    id: 'cloudtrail-present',
    control: 'audit-api-calls',
    severity: 'info',
    on: 'cloudtrail.trail',
    dialects: ['terraform', 'cloudformation'],
    title: 'CloudTrail records who does what',
    why: 'The trail is the record that every investigation begins with. The best one is the organization\u2019s, of all regions, signed, encrypted, and kept in an account of its own.',
    remedy: 'Use one trail of the organization that delivers to an account for logs.',
    limits: ['A trail that another repository or AWS Control Tower declares is not visible.'],
    covers: {
        checkov: ['CKV_AWS_67'],
        trivy: ['AVD-AWS-0014'],
        kics: ['CloudTrail Multi Region Disabled'],
        securityHub: ['CloudTrail.1', 'CloudTrail.3'],
        cis: ['3.1'],
    },
    *evaluate(trail) {
        if ((0,model_fact/* decide */.LD)(trail.logging, (on) => on, true) !== 'yes')
            return;
        const marks = marksOf(trail);
        const missing = marks.flatMap(([mark, has]) => (has ? [] : [mark]));
        const short = missing.length === 0 ? '' : `; it is not ${missing.join(', ')}`;
        yield {
            claim: 'evidence',
            scope: `trail: ${trail.scope}`,
            extent: `${trail.address} has ${marks.length - missing.length} of ${marks.length} properties of a good trail${short}`,
            degree: reachOf(trail),
            trace: (0,define_policy/* declaredAt */.kK)(trail.resource),
            ...(trail.place === undefined ? {} : { place: trail.place }),
        };
    },
    standsIn: recordsAsMuch,
    lost: () => 'The trail is gone or stopped, and the change brings nothing in its place.',
});
/** What makes a trail good, and whether this one has it for certain. */
function marksOf(trail) {
    const isStore = trail.store === 'event-data-store';
    const has = (fact, whenAbsent) => (0,model_fact/* decide */.LD)(fact, (on) => on, whenAbsent) === 'yes';
    return [
        ['of the organization', has(trail.organization, false)],
        ['of all regions', has(trail.multiRegion, isStore)],
        ['signed', isStore || has(trail.fileValidation, false)],
        ['encrypted with a key of your own', trail.kmsKey !== undefined],
        ['kept elsewhere', isStore || trail.bucketTarget?.named !== 'by-reference'],
    ];
}

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
;// CONCATENATED MODULE: ./build/policies/cloudtrail/cloudtrail-scope-reduced.js




const cloudtrailScopeReduced = (0,define_policy/* defineStrength */.lL)({
    id: 'cloudtrail-scope-reduced',
    control: 'audit-api-calls',
    severity: 'high',
    on: 'cloudtrail.trail',
    speaksFor: [
        'cloudtrail-log-validation-off',
        'cloudtrail-not-multi-region',
        'cloudtrail-not-in-cloudwatch',
        'cloudtrail-not-encrypted',
        'cloudtrail-data-events-present',
    ],
    dialects: ['terraform', 'cloudformation'],
    title: 'CloudTrail records or protects less than before',
    why: 'What a trail does not record never happened, as far as an investigation can tell: calls in another region, in another account of the organization, or a log file that was edited afterwards.',
    remedy: 'Keep the scope of the trail, or add a second trail for what this one no longer records.',
    limits: [
        'Event selectors are compared one by one: data events that several selectors of head record together, and one of base did, are reported.',
        'Whether another bucket or another key is as well guarded as the one before is not looked at.',
    ],
    covers: {},
    *evaluate(trail) {
        for (const [aspect, fact, whenAbsent, lost] of flagsOf(trail))
            yield* flag(trail, aspect, fact, whenAbsent, lost);
        yield* kept(trail, 'encryption key', trail.kmsKey, `${trail.address} is no longer encrypted with a KMS key of yours.`);
        yield* kept(trail, 'log group', trail.logGroup, `${trail.address} no longer delivers to a CloudWatch log group, so alarms on it fall silent.`);
        yield* pointed(trail, 'bucket', 'delivers its log files to', trail.bucketTarget);
        yield* pointed(trail, 'key', 'encrypts its log files with', trail.keyTarget);
        yield* selectors(trail);
    },
    weakest: { parts: new Map(), lost: () => 'The trail may record nothing of it any more.' },
    renamed: (degree, rename) => ({
        ...degree,
        parts: new Map([...degree.parts].map(([text, selection]) => [rename(text), selection && renameSelection(selection, rename)])),
    }),
    // An account has one trail, or few: one that comes where another goes takes its place.
    isAlike: () => true,
    weaker: (base, head) => {
        const missing = [...base.parts].filter(([text, selection]) => !head.parts.has(text) && !isCovered(selection, head));
        if (missing.length === 0)
            return undefined;
        const confidence = lowest(base.confidence, head.confidence);
        const isSameForm = base.form === head.form && !isOpen(base, head);
        const said = missing.map(([text, selection]) => (selection === undefined ? text : missingText(selection, head)));
        return { message: head.lost([...new Set(said)]), confidence: isSameForm ? confidence : 'possible' };
    },
});
function lowest(...all) {
    return finding/* confidences */.E2.find((one) => all.includes(one)) ?? 'certain';
}
/** What comes to be given by somebody else may be what base had. */
function isOpen(base, head) {
    return [...head.parts.keys()].some((text) => !base.parts.has(text) && /\$\{(?:[^}]{0,500}\.)?(?:var|data|local)\./u.test(text));
}
function isCovered(selection, { parts }) {
    return selection !== undefined && [...parts.values()].some((own) => own !== undefined && (0,event_selection/* coversSelection */.zh)(own, selection));
}
/** All of it, or what of it comes from a source that is left out now. */
function missingText(selection, { parts }) {
    const [sources] = [...parts.values()]
        .flatMap((own) => (own === undefined ? [] : [(0,event_selection/* sourcesLeftOut */.g$)(own, selection) ?? []]))
        .filter(({ length }) => length > 0);
    return sources === undefined ? (0,event_selection/* selectionText */.A)(selection) : `${(0,event_selection/* selectionText */.A)(selection)} of ${sources.join(' and ')}`;
}
function renameSelection(selection, rename) {
    const renamed = (constraint) => Object.fromEntries(Object.entries(constraint).map(([operator, texts]) => [operator, texts.map(rename)]));
    return new Map([...selection].map(([field, constraint]) => [field, renamed(constraint)]));
}
function flagsOf(trail) {
    const name = trail.address;
    return [
        ['organization', trail.organization, false, `${name} no longer records the accounts of the organization.`],
        ['regions', trail.multiRegion, trail.store === 'event-data-store', `${name} no longer records all regions.`],
        ['file validation', trail.fileValidation, false, `${name} no longer signs its log files, so they can be changed unnoticed.`],
        ['global services', trail.globalServiceEvents, true, `${name} no longer records global services such as IAM.`],
    ];
}
function* flag(trail, aspect, fact, whenAbsent, lost) {
    const on = (0,model_fact/* decide */.LD)(fact, (value) => value, whenAbsent);
    // Of several known values the weaker one counts.
    const off = (0,model_fact/* holding */.G)(fact, (value) => !value);
    if (on === 'unknown' && off === undefined && fact.kind === 'unknown') {
        yield { claim: 'unresolved', aspect, unknown: fact.unknown, message: `whether ${trail.address} keeps its ${aspect}` };
        return;
    }
    const source = fact.kind === 'known' ? fact.source : off?.source;
    const at = source === undefined ? [] : (0,define_policy/* traceOf */.fC)(source);
    const confidence = source === undefined ? 'certain' : off?.condition === undefined ? (0,define_policy/* confidenceIn */.S3)(source) : 'likely';
    yield degree(trail, aspect, { parts: named(on === 'yes' ? ['on'] : []), lost: () => lost, confidence }, at);
}
function* kept(trail, aspect, value, lost) {
    yield degree(trail, aspect, { parts: named(value === undefined ? [] : ['set']), lost: () => lost }, value === undefined ? [] : (0,define_policy/* traceOf */.fC)(value));
}
function* pointed(trail, aspect, does, target) {
    if (target === undefined)
        return;
    const { text, named: form, source } = target;
    const lost = ([before]) => `${trail.address} no longer ${does} ${before ?? 'what it did'}, but ${text}.`;
    const confidence = form === 'elsewhere' ? 'possible' : 'likely';
    yield degree(trail, `${aspect} that is meant`, { parts: named([text]), lost, confidence, form }, (0,define_policy/* traceOf */.fC)(source));
}
function named(parts) {
    return new Map(parts.map((part) => [part, undefined]));
}
function degree(trail, aspect, of, at) {
    return { claim: 'strength', aspect, degree: of, trace: [...at, trail.resource.declaration] };
}
function* selectors(trail) {
    const { pieces, blocks, unknown, condition } = trail.selectors;
    if (unknown !== undefined) {
        yield { claim: 'unresolved', aspect: 'event selectors', unknown, message: `which events ${trail.address} records` };
        return;
    }
    const at = blocks.map((block) => block.origin.at);
    for (const aspect of ['management', 'data']) {
        const own = pieces.filter((piece) => (0,event_selection/* isManagement */.WB)(piece) === (aspect === 'management'));
        const parts = new Map(own.map((piece) => [textOf(piece), piece]));
        const lost = (missing) => `${trail.address} no longer records ${aspect} events: ${missing.join(', ')}.`;
        yield degree(trail, `${aspect} events`, { parts, lost, confidence: condition === undefined ? 'certain' : 'likely' }, at);
    }
}
/** Equal for equal selections, in whatever order they are written. */
function textOf(selection) {
    const fields = [...selection].map(([field, constraint]) => `${field} ${Object.entries(constraint).map(String).toSorted().join(' ')}`);
    return fields.toSorted().join('; ');
}

;// CONCATENATED MODULE: ./build/policies/chunks/cloudtrail.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.











/***/ })

};
