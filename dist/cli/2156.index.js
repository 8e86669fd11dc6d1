export const id = 2156;
export const ids = [2156];
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

/***/ 62156:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guarddutyAutoEnableWeakened: () => (/* reexport */ guarddutyAutoEnableWeakened),
  guarddutyDetectorDisabled: () => (/* reexport */ guarddutyDetectorDisabled),
  guarddutyPlanDisabled: () => (/* reexport */ guarddutyPlanDisabled),
  guarddutyPlansPresent: () => (/* reexport */ guarddutyPlansPresent),
  guarddutyPresent: () => (/* reexport */ guarddutyPresent),
  guarddutyPublishingSlower: () => (/* reexport */ guarddutyPublishingSlower),
  guarddutyRemoved: () => (/* reexport */ guarddutyRemoved),
  guarddutySuppressionBroad: () => (/* reexport */ guarddutySuppressionBroad),
  guarddutyTriageAutomationPresent: () => (/* reexport */ guarddutyTriageAutomationPresent),
  guarddutyTrustedListChanged: () => (/* reexport */ guarddutyTrustedListChanged),
  runtimeProtectionPresent: () => (/* reexport */ runtimeProtectionPresent),
  runtimeProtectionRemoved: () => (/* reexport */ runtimeProtectionRemoved),
  threatIntelPresent: () => (/* reexport */ threatIntelPresent),
  threatIntelRemoved: () => (/* reexport */ threatIntelRemoved)
});

// EXTERNAL MODULE: ./build/policies/forms/loss.js + 2 modules
var loss = __webpack_require__(30714);
// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
;// CONCATENATED MODULE: ./build/policies/guardduty/guardduty-auto-enable-weakened.js


const guarddutyAutoEnableWeakened = (0,loss/* defineLoss */.p)({
    id: 'guardduty-auto-enable-weakened',
    control: 'detect-common-threats',
    severity: 'high',
    title: 'GuardDuty no longer comes to every account of the organization',
    why: 'Accounts that are made from now on, or all that are there, get no threat detection unless somebody thinks of it.',
    remedy: 'Keep auto_enable_organization_members at "ALL".',
    limits: ['CloudFormation has no resource for it.'],
    speaksFor: ['guardduty-present'],
    covers: {},
    falls: [
        {
            what: 'enabling of member accounts',
            terraform: { aws_guardduty_organization_configuration: 'auto_enable_organization_members' },
            order: (0,order/* ranks */.CS)('NONE', 'NEW', 'ALL'),
            lacks: 'leaves member accounts out',
        },
        {
            what: 'enabling of new accounts',
            terraform: { aws_guardduty_organization_configuration: 'auto_enable' },
            order: order/* onOff */.Ro,
            lacks: 'leaves new accounts out',
        },
    ],
});

// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/guardduty/guardduty-detector-disabled.js


const guarddutyDetectorDisabled = (0,protection/* defineProtection */.tW)({
    id: 'guardduty-detector-disabled',
    control: 'detect-common-threats',
    severity: 'high',
    title: 'GuardDuty detector is declared and turned off',
    why: 'A detector that is off looks like detection in every list of resources and notices nothing: no stolen credentials, no crypto miners, no calls from known attackers.',
    remedy: 'Turn it on: enable = true (Enable in CloudFormation).',
    limits: ['Which data sources a detector reads is not looked at.'],
    covers: {
        checkov: ['CKV_AWS_238'],
        kics: ['GuardDuty Detector Disabled'],
        securityHub: ['GuardDuty.1'],
    },
    rows: [
        {
            what: 'detector',
            terraform: { aws_guardduty_detector: 'enable' },
            cloudformation: { 'AWS::GuardDuty::Detector': 'Enable' },
            order: order/* onOff */.Ro,
            byDefault: true,
            wanted: true,
            lacks: 'is turned off',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/guardduty/guardduty-plan-disabled.js


/** Features as a template names them within its detector. */
const features = [
    'S3_DATA_EVENTS',
    'EKS_AUDIT_LOGS',
    'EBS_MALWARE_PROTECTION',
    'RDS_LOGIN_EVENTS',
    'LAMBDA_NETWORK_LOGS',
    'RUNTIME_MONITORING',
];
const lacks = 'watches less';
/** Sources of a detector, as they were written before there were features. */
const sources = [
    ['S3 data events', 'datasources.s3_logs.enable', 'DataSources.S3Logs.Enable'],
    ['audit logs of clusters', 'datasources.kubernetes.audit_logs.enable', 'DataSources.Kubernetes.AuditLogs.Enable'],
    [
        'malware protection of volumes',
        'datasources.malware_protection.scan_ec2_instance_with_findings.ebs_volumes.enable',
        'DataSources.MalwareProtection.ScanEc2InstanceWithFindings.EbsVolumes',
    ],
];
const guarddutyPlanDisabled = (0,loss/* defineLoss */.p)({
    id: 'guardduty-plan-disabled',
    control: 'advanced-threat-detection',
    severity: 'medium',
    title: 'A protection plan of GuardDuty is turned off',
    why: 'What the plan watched (buckets, clusters, volumes, logins, functions) is no longer watched by anybody, and the console still says that GuardDuty is on.',
    remedy: 'Keep the plan.',
    limits: ['Additional configuration of a feature, such as agents that are managed for you, is not compared.'],
    covers: { securityHub: ['GuardDuty.9', 'GuardDuty.10'] },
    speaksFor: ['guardduty-plans-present'],
    presences: [
        {
            what: 'GuardDuty feature',
            terraform: ['aws_guardduty_detector_feature'],
            only: [{ terraform: 'status', is: ['ENABLED'] }],
            each: { terraform: 'name' },
        },
        {
            what: 'malware protection plan',
            terraform: ['aws_guardduty_malware_protection_plan'],
            cloudformation: ['AWS::GuardDuty::MalwareProtectionPlan'],
            each: 'resource',
        },
        {
            what: 'GuardDuty feature of the organization',
            terraform: ['aws_guardduty_organization_configuration_feature'],
            each: { terraform: 'name' },
        },
    ],
    falls: [
        {
            what: 'enabling of the feature',
            terraform: { aws_guardduty_organization_configuration_feature: 'auto_enable' },
            order: (0,order/* ranks */.CS)('NONE', 'NEW', 'ALL'),
            lacks: 'leaves member accounts out',
        },
        ...sources.map(([what, terraform, cloudformation]) => ({
            what,
            terraform: { aws_guardduty_detector: terraform },
            cloudformation: { 'AWS::GuardDuty::Detector': cloudformation },
            order: order/* onOff */.Ro,
            lacks,
        })),
        ...features.map((name) => ({
            what: `feature ${name}`,
            cloudformation: { 'AWS::GuardDuty::Detector': `Features[Name=${name}].Status` },
            order: (0,order/* ranks */.CS)('DISABLED', 'ENABLED'),
            byDefault: 'DISABLED',
            lacks,
        })),
    ],
});

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
;// CONCATENATED MODULE: ./build/policies/guardduty/guardduty-plans-present.js

const guarddutyPlansPresent = (0,presence/* definePresence */.nm)({
    id: 'guardduty-plans-present',
    control: 'advanced-threat-detection',
    severity: 'info',
    title: 'GuardDuty watches more than its basic sources',
    why: 'The plans see what the basic sources do not: malware on volumes and in buckets, logins to databases, calls in a cluster, processes on a machine.',
    remedy: 'Turn on the plans for what you use.',
    limits: ['What another repository declares is not visible.'],
    covers: { securityHub: ['GuardDuty.5', 'GuardDuty.6', 'GuardDuty.8', 'GuardDuty.9', 'GuardDuty.10'] },
    rows: [
        {
            what: 'GuardDuty feature',
            terraform: ['aws_guardduty_detector_feature'],
            cloudformation: ['AWS::GuardDuty::Detector'],
            such: [{ terraform: 'status', cloudformation: 'Features[].Status', is: ['ENABLED'] }],
        },
        {
            what: 'GuardDuty feature of the organization',
            terraform: ['aws_guardduty_organization_configuration_feature'],
            such: [{ terraform: 'auto_enable', is: ['ALL', 'NEW'] }],
        },
        {
            what: 'malware protection plan',
            terraform: ['aws_guardduty_malware_protection_plan'],
            cloudformation: ['AWS::GuardDuty::MalwareProtectionPlan'],
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/guardduty/guardduty-present.js

const guarddutyPresent = (0,presence/* definePresence */.nm)({
    id: 'guardduty-present',
    control: 'detect-common-threats',
    severity: 'info',
    title: 'GuardDuty is on',
    why: 'GuardDuty notices stolen credentials, crypto miners and machines that talk to known attackers, in every account that has it.',
    remedy: 'Turn it on for the organization, with an administrator and for new members.',
    limits: ['What another repository declares is not visible.'],
    covers: { checkov: ['CKV2_AWS_3', 'CKV_AWS_238'], kics: ['GuardDuty Detector Disabled'], securityHub: ['GuardDuty.1'] },
    rows: [
        {
            what: 'GuardDuty detector',
            terraform: ['aws_guardduty_detector'],
            cloudformation: ['AWS::GuardDuty::Detector'],
            only: [{ terraform: 'enable', cloudformation: 'Enable', is: [true], byDefault: true }],
        },
        { what: 'GuardDuty administrator', terraform: ['aws_guardduty_organization_admin_account'] },
        {
            what: 'GuardDuty for the accounts of the organization',
            terraform: ['aws_guardduty_organization_configuration'],
            only: [{ terraform: 'auto_enable_organization_members', is: ['ALL', 'NEW'] }],
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/guardduty/guardduty-publishing-slower.js


const guarddutyPublishingSlower = (0,loss/* defineLoss */.p)({
    id: 'guardduty-publishing-slower',
    control: 'detect-common-threats',
    severity: 'low',
    title: 'GuardDuty tells of repeated findings later',
    why: 'A finding that continues is published again only after that time: an attack that moves from machine to machine gains hours.',
    remedy: 'Keep finding_publishing_frequency at FIFTEEN_MINUTES.',
    limits: ['New findings are reported within five minutes whatever is set.'],
    covers: {},
    falls: [
        {
            what: 'frequency of publishing',
            terraform: { aws_guardduty_detector: 'finding_publishing_frequency' },
            cloudformation: { 'AWS::GuardDuty::Detector': 'FindingPublishingFrequency' },
            order: (0,order/* ranks */.CS)('SIX_HOURS', 'ONE_HOUR', 'FIFTEEN_MINUTES'),
            byDefault: 'SIX_HOURS',
            lacks: 'tells of findings later',
        },
    ],
});

// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/guardduty/guardduty-removed.js


const words = {
    detector: 'GuardDuty detector',
    'delegated-administrator': 'GuardDuty delegated administrator',
    member: 'GuardDuty member association',
    'organization-configuration': 'GuardDuty organization configuration',
};
const guarddutyRemoved = (0,define_policy/* defineEvidence */.xZ)({
    id: 'guardduty-removed',
    control: 'detect-common-threats',
    severity: 'critical',
    on: 'guardduty.detector',
    dialects: ['terraform', 'cloudformation'],
    title: 'GuardDuty is removed or turned off',
    why: 'GuardDuty is what notices stolen credentials, crypto miners and machines that talk to known attackers. Without it nobody is alerted, and waiting for that costs an attacker nothing.',
    remedy: 'Keep the detector. If it moves to another repository or to the organization administrator, say so in the acceptance of this finding.',
    limits: [
        'A detector that another repository declares is not visible.',
        'Accounts and regions are told apart by root, provider, region and account id as far as the code names them.',
    ],
    covers: {},
    speaksFor: ['guardduty-detector-disabled', 'guardduty-present'],
    *evaluate(detector) {
        const { enabled, part, scope, address, place } = detector;
        const on = (0,fact/* decide */.LD)(enabled, (value) => value, true);
        if (on === 'no') {
            yield (0,define_policy/* turnedOff */.A1)(enabled, detector.resource);
            return;
        }
        const maybe = on === 'unknown' && enabled.kind === 'unknown' ? enabled.unknown : undefined;
        if (maybe !== undefined) {
            yield { claim: 'unresolved', aspect: 'enabled', unknown: maybe, message: 'whether GuardDuty is on' };
        }
        yield {
            claim: 'evidence',
            scope: `${part}: ${scope}`,
            extent: `${words[part]} ${address} (${scope})`,
            trace: (0,define_policy/* declaredAt */.kK)(detector.resource),
            ...(place === undefined ? {} : { place }),
            ...(maybe === undefined ? {} : { maybe }),
        };
    },
    lost: (evidence) => `${evidence.extent} is gone or turned off, and the change brings nothing in its place.`,
});

// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/policies/forms/of-fact.js
var of_fact = __webpack_require__(99285);
;// CONCATENATED MODULE: ./build/policies/guardduty/guardduty-suppression-broad.js




/** Finding types of high severity in GuardDuty, by the purpose of the attack that they begin with. docs.aws.amazon.com/guardduty, "Finding types" */
const grave = [
    'Backdoor',
    'Trojan',
    'CryptoCurrency',
    'Execution',
    'Exfiltration',
    'Impact',
    'Stealth:IAMUser/CloudTrailLoggingDisabled',
    'PrivilegeEscalation',
    'UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration',
    'AttackSequence',
    'CredentialAccess',
];
/** Fields that say which resource is meant. */
const naming = /^(?:resource\.(?!resourceType)|accountId|service\.action\..*(?:ipAddress|domain|localPort)|service\.additionalInfo|id$|arn$)/iu;
const guarddutySuppressionBroad = (0,define_policy/* defineViolation */.z$)({
    id: 'guardduty-suppression-broad',
    control: 'investigate-most-guardduty-findings',
    severity: 'high',
    on: 'resource',
    types: ['aws_guardduty_filter', 'AWS::GuardDuty::Filter'],
    dialects: ['terraform', 'cloudformation'],
    title: 'GuardDuty findings are archived without being seen',
    why: 'A filter that archives hides findings the moment they arise. One without a finding type, or one that hides an attack wherever it happens, hides the next real attack, too.',
    remedy: 'Name the finding type and the resource that it is a false alarm for: the instance, the bucket, the principal.',
    limits: ['Which finding types are grave is known by the purpose in their names, as AWS documents them.'],
    covers: {},
    *evaluate({ address, resource }) {
        const action = (0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(resource.attributes, ['action', 'Action']));
        const archives = (text) => text.toUpperCase() === 'ARCHIVE';
        const { criteria, unknown } = criteriaOf(resource);
        const broad = breadthOf(criteria);
        const open = unknown ?? openType(criteria);
        if (open !== undefined && (unknown !== undefined || broad === undefined)) {
            if ((0,fact/* decide */.LD)(action, archives, false) !== 'no')
                yield { claim: 'unresolved', aspect: 'criteria', unknown: open, message: `which findings ${address} archives` };
            return;
        }
        if (broad === undefined) {
            const degree = { address, fields: [...new Set(criteria.map(({ field }) => field))] };
            if ((0,fact/* decide */.LD)(action, archives, false) === 'yes')
                yield { claim: 'strength', aspect: 'what is archived', degree, trace: [resource.declaration] };
            return;
        }
        const aspect = 'criteria';
        const question = { aspect, unknown: `whether ${address} archives findings`, isWrong: archives };
        yield* (0,of_fact/* ofFact */.e)(action, question, (found) => ({
            claim: 'violation',
            aspect,
            message: `${address} archives ${broad}.`,
            trace: [
                ...criteria.filter(({ field }) => field === 'type').map(({ body }) => body.origin.at),
                ...(found === undefined ? [] : (0,define_policy/* traceOf */.fC)(found.source)),
                resource.declaration,
            ],
            confidence: 'certain',
        }));
    },
    weaker: asksLess,
});
/** A filter that is broad is told as such; one that asks less archives more. */
function asksLess(base, head) {
    if (!isArchived(base) || !isArchived(head))
        return undefined;
    const dropped = base.fields.filter((field) => !head.fields.includes(field));
    if (dropped.length === 0 || head.fields.some((field) => !base.fields.includes(field)))
        return undefined;
    return { message: `${head.address} archives findings whatever their ${dropped.join(', ')} is.`, severity: 'medium' };
}
function isArchived(degree) {
    return typeof degree === 'object' && degree !== null && 'fields' in degree;
}
/** Blocks with a field in Terraform, a map by field in CloudFormation. */
function criteriaOf({ attributes, dialect }) {
    if (dialect === 'terraform') {
        const { items, unknown } = (0,fact/* blocks */.Bv)((0,fact/* attribute */.lt)(attributes, 'finding_criteria', 'criterion'));
        const fields = items.flatMap((body) => (0,fact/* attribute */.lt)(body, 'field') ?? []);
        return {
            criteria: items.map((body) => ({ field: (0,core_value/* scalarText */.ws)((0,fact/* attribute */.lt)(body, 'field')) ?? '', body })),
            unknown: unknown ?? fields.flatMap((field) => (0,fact/* unknownPart */.QH)(field) ?? [])[0],
        };
    }
    const criterion = (0,fact/* attribute */.lt)(attributes, 'FindingCriteria', 'Criterion');
    if (criterion?.kind === 'unknown')
        return { criteria: [], unknown: criterion };
    const entries = criterion?.kind === 'map' ? [...criterion.entries] : [];
    return { criteria: entries.flatMap(([field, body]) => (body.kind === 'map' ? [{ field, body }] : [])) };
}
/** Comparisons that say what is meant; the others say what is not, and leave everything else. */
const positive = ['equals', 'Eq', 'Equals', 'matches', 'Matches'];
/** Undefined when the criteria are narrow enough. */
function breadthOf(criteria) {
    const meant = criteria.filter(({ body }) => valuesOf(body).length > 0);
    const ofType = meant.filter(({ field }) => field === 'type');
    const isNamed = meant.some(({ field, body }) => naming.test(field) && !valuesOf(body).some(isAnything));
    const types = ofType.flatMap(({ body }) => valuesOf(body)).flatMap(textOf);
    if (ofType.length === 0 || types.includes('*'))
        return isNamed ? undefined : 'findings of every type';
    const gravest = types.find(isGrave);
    return gravest === undefined || isNamed ? undefined : `findings of the type ${gravest} wherever they arise`;
}
function valuesOf(body) {
    return positive.flatMap((name) => (0,fact/* membersAndRest */.HO)((0,fact/* attribute */.lt)(body, name)).flatMap(core_value/* possibleValues */.Mp));
}
/** A type, or a pattern that some of them match: `Crypto*`. */
function isGrave(type) {
    const [start = ''] = type.split(/[*?]/u);
    return grave.some((one) => type.startsWith(one) || (start !== type && one.startsWith(start)));
}
function isAnything(value) {
    return (0,core_value/* scalarText */.ws)(value) === '*';
}
/** What is not known of the types, where the known ones are none to worry about. */
function openType(criteria) {
    const isNamed = criteria.some(({ field, body }) => naming.test(field) && valuesOf(body).length > 0);
    const types = criteria.filter(({ field }) => field === 'type').flatMap(({ body }) => valuesOf(body));
    return isNamed ? undefined : types.flatMap((type) => (0,fact/* unknownPart */.QH)(type) ?? [])[0];
}
function textOf(value) {
    return (0,core_value/* scalarText */.ws)(value) === undefined ? [] : [(0,core_value/* scalarText */.ws)(value) ?? ''];
}

;// CONCATENATED MODULE: ./build/policies/guardduty/guardduty-triage-automation-present.js

const guarddutyTriageAutomationPresent = (0,presence/* definePresence */.nm)({
    id: 'guardduty-triage-automation-present',
    control: 'investigate-most-guardduty-findings',
    severity: 'info',
    title: 'Findings below critical are looked at, too',
    why: 'Most attacks show as findings of medium weight first. What exports, links or tickets them makes that somebody reads them.',
    remedy: 'Export findings, turn Detective on, and route findings of medium weight to where work is tracked.',
    limits: ['Whether a rule leaves out findings of medium weight is reported by the numbers in its pattern.'],
    covers: {},
    rows: [
        {
            what: 'export of findings',
            terraform: ['aws_guardduty_publishing_destination'],
            cloudformation: ['AWS::GuardDuty::PublishingDestination'],
        },
        { what: 'Detective graph', terraform: ['aws_detective_graph'], cloudformation: ['AWS::Detective::Graph'] },
        {
            what: 'rule on findings of medium weight',
            terraform: ['aws_cloudwatch_event_rule'],
            cloudformation: ['AWS::Events::Rule'],
            such: [{ terraform: 'event_pattern', cloudformation: 'EventPattern', is: /aws\.guardduty(?!.{0,4000}>=?,[789])/u }],
        },
    ],
});

// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
;// CONCATENATED MODULE: ./build/policies/guardduty/guardduty-trusted-list-changed.js





const guarddutyTrustedListChanged = (0,define_policy/* defineStrength */.lL)({
    id: 'guardduty-trusted-list-changed',
    control: 'investigate-most-guardduty-findings',
    severity: 'medium',
    on: 'resource',
    types: ['aws_guardduty_ipset', 'AWS::GuardDuty::IPSet', 'AWS::GuardDuty::TrustedEntitySet'],
    dialects: ['terraform', 'cloudformation'],
    title: 'GuardDuty keeps silent about more addresses',
    why: 'Of what comes from a trusted address GuardDuty tells nothing, whatever it does. An attacker behind one of them works in peace.',
    remedy: 'Have whoever reads the findings agree to the list, and keep it short.',
    limits: ['What a list says is compared where the code holds it, as the content of an object.'],
    covers: {},
    *evaluate({ address, resource }, model) {
        const active = (0,fact/* readBool */.r5)((0,fact/* firstAttribute */.Z9)(resource.attributes, ['activate', 'Activate']));
        const isActive = (0,fact/* decide */.LD)(active, (on) => on, false);
        if (isActive === 'unknown' && active.kind === 'unknown') {
            yield { claim: 'unresolved', aspect: 'activation', unknown: active.unknown, message: `whether ${address} is active` };
            return;
        }
        const location = (0,fact/* firstAttribute */.Z9)(resource.attributes, ['location', 'Location']);
        const text = (location && (0,binding/* symbolicText */.SF)(location)) ?? '';
        const degree = { address, isActive: isActive === 'yes', location: text, entries: entriesAt(text, resource, model) };
        const shown = active.kind === 'known' ? (0,define_policy/* traceOf */.fC)(active.source) : [];
        yield { claim: 'strength', aspect: 'trusted addresses', degree, trace: [...shown, resource.declaration] };
    },
    renamed: (degree, rename) => ({ ...degree, location: rename(degree.location) }),
    weaker: (base, head) => {
        if (!head.isActive)
            return undefined;
        if (!base.isActive)
            return { message: `${head.address} is active from now on: of what its addresses do nothing is told.` };
        const added = head.entries.filter((entry) => !base.entries.includes(entry));
        if (added.length > 0)
            return { message: `${head.address} trusts more: ${added.slice(0, shownMax).join(', ')}.` };
        if (base.location === head.location)
            return undefined;
        return { message: `${head.address} takes its addresses from elsewhere: ${head.location}.`, confidence: 'likely' };
    },
    appeared: ({ address, isActive, entries }) => {
        if (!isActive)
            return undefined;
        const which = entries.length === 0 ? '' : ` (${entries.slice(0, shownMax).join(', ')})`;
        return { message: `${address} is a new list of trusted addresses${which}: of what they do nothing is told.` };
    },
});
const shownMax = 5;
/** An object of the same code whose key the location ends in. */
function entriesAt(location, { root }, model) {
    const object = (0,evaluated_code/* managed */.Y)(model, 'aws_s3_object', 'aws_s3_bucket_object').find((one) => {
        const key = (0,core_value/* scalarText */.ws)((0,fact/* firstAttribute */.Z9)(one.attributes, ['key']));
        return one.root === root && key !== undefined && location.endsWith(`/${key}`);
    });
    const content = object && (0,core_value/* scalarText */.ws)((0,fact/* firstAttribute */.Z9)(object.attributes, ['content']));
    return (content ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

;// CONCATENATED MODULE: ./build/policies/guardduty/runtime-protection-present.js

/** Features that look at what runs. */
const watching = ['RUNTIME_MONITORING', 'EKS_RUNTIME_MONITORING', 'EBS_MALWARE_PROTECTION'];
const runtimeProtectionPresent = (0,presence/* definePresence */.nm)({
    id: 'runtime-protection-present',
    control: 'anti-malware-runtime',
    severity: 'info',
    title: 'What runs is watched for malware',
    why: 'A process that nobody started and a file that is known to be bad show only on the machine itself.',
    remedy: 'Turn on runtime monitoring or malware protection.',
    limits: ['Agents of other vendors are not known.'],
    covers: { securityHub: ['GuardDuty.7', 'GuardDuty.11', 'GuardDuty.12', 'GuardDuty.13'] },
    rows: [
        {
            what: 'agent of GuardDuty in the cluster',
            terraform: ['aws_eks_addon'],
            cloudformation: ['AWS::EKS::Addon'],
            such: [{ terraform: 'addon_name', cloudformation: 'AddonName', is: ['aws-guardduty-agent'] }],
            each: 'resource',
        },
        {
            what: 'runtime monitoring or malware protection',
            terraform: ['aws_guardduty_detector_feature'],
            such: [{ terraform: 'name', is: watching }],
            only: [{ terraform: 'status', is: ['ENABLED'] }],
            each: { terraform: 'name' },
        },
        ...['ECS_FARGATE_AGENT_MANAGEMENT', 'EC2_AGENT_MANAGEMENT', 'EKS_ADDON_MANAGEMENT'].map((name) => ({
            what: `management of agents ${name}`,
            terraform: ['aws_guardduty_detector_feature'],
            cloudformation: ['AWS::GuardDuty::Detector'],
            such: [
                {
                    terraform: `additional_configuration[name=${name}].status`,
                    cloudformation: `Features[Name=RUNTIME_MONITORING].AdditionalConfiguration[Name=${name}].Status`,
                    is: ['ENABLED'],
                },
            ],
        })),
        ...watching.map((name) => ({
            what: `runtime monitoring or malware protection ${name}`,
            cloudformation: ['AWS::GuardDuty::Detector'],
            such: [{ cloudformation: `Features[Name=${name}].Status`, is: ['ENABLED'] }],
        })),
        {
            what: 'malware protection of a bucket',
            terraform: ['aws_guardduty_malware_protection_plan'],
            cloudformation: ['AWS::GuardDuty::MalwareProtectionPlan'],
            each: 'resource',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/guardduty/runtime-protection-removed.js


const runtimeProtectionRemoved = (0,loss/* defineLoss */.p)({
    id: 'runtime-protection-removed',
    control: 'anti-malware-runtime',
    severity: 'high',
    title: 'What runs is no longer watched for malware',
    why: 'A process that nobody started and a file that is known to be bad show only on the machine itself. From now on nothing looks there.',
    remedy: 'Keep the plan and the agent.',
    limits: ['Agents of other vendors are not known.'],
    covers: {},
    speaksFor: ['runtime-protection-present', 'guardduty-plan-disabled', 'guardduty-plans-present'],
    presences: runtimeProtectionPresent.rows,
});

;// CONCATENATED MODULE: ./build/policies/guardduty/threat-intel-present.js

const threatIntelPresent = (0,presence/* definePresence */.nm)({
    id: 'threat-intel-present',
    control: 'threat-intelligence',
    severity: 'info',
    title: 'Lists of known attackers are used',
    why: 'Addresses and names that attacked others are known before they come here.',
    remedy: 'Give GuardDuty your lists of threats, and use the managed lists of AWS in web ACLs and firewalls.',
    limits: ['Managed lists of the DNS firewall are not counted.'],
    covers: {},
    rows: [
        {
            what: 'list of threats',
            terraform: ['aws_guardduty_threatintelset'],
            cloudformation: ['AWS::GuardDuty::ThreatIntelSet', 'AWS::GuardDuty::ThreatEntitySet'],
            only: [{ terraform: 'activate', cloudformation: 'Activate', is: [true], byDefault: true }],
            each: 'resource',
        },
        {
            what: 'list of addresses of ill repute',
            terraform: ['aws_wafv2_web_acl'],
            cloudformation: ['AWS::WAFv2::WebACL'],
            such: [
                {
                    terraform: 'rule[].statement.managed_rule_group_statement.name',
                    cloudformation: 'Rules[].Statement.ManagedRuleGroupStatement.Name',
                    is: ['AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesAnonymousIpList'],
                },
            ],
            each: 'resource',
        },
        {
            what: 'managed signatures of threats',
            terraform: ['aws_networkfirewall_firewall_policy'],
            cloudformation: ['AWS::NetworkFirewall::FirewallPolicy'],
            such: [
                {
                    terraform: 'firewall_policy.stateful_rule_group_reference[].resource_arn',
                    cloudformation: 'FirewallPolicy.StatefulRuleGroupReferences[].ResourceArn',
                    is: { mentions: /:aws-managed:stateful-rulegroup\/(?:ThreatSignatures|AbusedLegit|MalwareDomains|BotNetCommand)/u },
                },
            ],
            each: 'resource',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/guardduty/threat-intel-removed.js


const threatIntelRemoved = (0,loss/* defineLoss */.p)({
    id: 'threat-intel-removed',
    control: 'threat-intelligence',
    severity: 'low',
    title: 'A list of known attackers is no longer used',
    why: 'Addresses and names that attacked others are known, and from now on nobody here compares with them.',
    remedy: 'Keep the list, or put a newer one in its place.',
    limits: ['A managed list that only counts is told by the policy on managed rules.'],
    covers: {},
    speaksFor: ['threat-intel-present'],
    presences: threatIntelPresent.rows,
});

;// CONCATENATED MODULE: ./build/policies/chunks/guardduty.generated.js
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
