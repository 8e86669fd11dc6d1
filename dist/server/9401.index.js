export const id = 9401;
export const ids = [9401];
export const modules = {

/***/ 88037:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ configRuleTypes),
/* harmony export */   w: () => (/* binding */ configRuleOf)
/* harmony export */ });
/* harmony import */ var _evaluate_json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42626);
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29207);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96962);




/** Types of the rules that `configRuleOf` reads. */
const configRuleTypes = [
    'aws_config_config_rule',
    'aws_config_organization_managed_rule',
    'aws_config_organization_custom_rule',
    'AWS::Config::ConfigRule',
    'AWS::Config::OrganizationConfigRule',
];
function configRuleOf({ attributes, address }) {
    const body = ['OrganizationManagedRuleMetadata', 'OrganizationCustomRuleMetadata', 'OrganizationCustomPolicyRuleMetadata']
        .map((name) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(attributes, name))
        .find((value) => value !== undefined);
    const from = body ?? attributes;
    const scope = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(attributes, ['scope', 'Scope']);
    const types = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(scope, ['compliance_resource_types', 'ComplianceResourceTypes']) ??
        (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(from, ['resource_types_scope', 'ResourceTypesScope']);
    const tag = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(scope, ['tag_key', 'TagKey']) ?? (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(from, ['tag_key_scope', 'TagKeyScope']);
    const excluded = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(attributes, ['excluded_accounts', 'ExcludedAccounts']);
    const written = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(from, ['input_parameters', 'InputParameters']);
    const input = written === undefined ? undefined : (0,_evaluate_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonDocument */ .E)(written);
    return {
        identifier: identifierIn(attributes, from) ?? address,
        parameters: parametersIn(input),
        types: types && textsIn(types),
        isTagged: tag !== undefined,
        excludedAccounts: textsIn(excluded),
        unknown: input?.kind === 'unknown' ? input : ((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(types).unknown ?? (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(excluded).unknown),
    };
}
function identifierIn(attributes, body) {
    const source = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(attributes, ['source', 'Source']);
    const identifier = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(source, ['source_identifier', 'SourceIdentifier']) ??
        (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(body, ['rule_identifier', 'RuleIdentifier', 'lambda_function_arn', 'LambdaFunctionArn']) ??
        (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(attributes, ['name', 'ConfigRuleName', 'OrganizationConfigRuleName']);
    return identifier && (0,_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolicText */ .SF)(identifier);
}
function parametersIn(input) {
    if (input?.kind !== 'map')
        return new Map();
    return new Map([...input.entries].flatMap(([name, value]) => ((0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarText */ .ws)(value) === undefined ? [] : [[name, (0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarText */ .ws)(value) ?? '']])));
}
function textsIn(value) {
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(value).items.flatMap((item) => (0,_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolicText */ .SF)(item) ?? (0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarText */ .ws)(item) ?? []);
}


/***/ }),

/***/ 49401:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accessKeyAgeCheckPresent: () => (/* reexport */ accessKeyAgeCheckPresent),
  compliancePackPresent: () => (/* reexport */ compliancePackPresent),
  compliancePackRemoved: () => (/* reexport */ compliancePackRemoved),
  configAggregatorPartial: () => (/* reexport */ configAggregatorPartial),
  configRecorderPresent: () => (/* reexport */ configRecorderPresent),
  configRecorderRemoved: () => (/* reexport */ configRecorderRemoved),
  configRecordingNarrowed: () => (/* reexport */ configRecordingNarrowed),
  configRuleRemoved: () => (/* reexport */ configRuleRemoved)
});

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
;// CONCATENATED MODULE: ./build/policies/config/access-key-age-check-present.js

const what = 'check of the age of access keys';
const accessKeyAgeCheckPresent = (0,presence/* definePresence */.nm)({
    id: 'access-key-age-check-present',
    control: 'rotate-keys',
    severity: 'info',
    title: 'The age of access keys is watched',
    why: 'Keys that nobody rotates are found years later, in places where nobody knows who left them.',
    remedy: 'Deploy the Config rule access-keys-rotated.',
    limits: ['How old keys are is not visible in code.'],
    covers: { securityHub: ['IAM.3'], cis: ['1.14'], kics: ['High Access Key Rotation Period'] },
    rows: [
        {
            what,
            terraform: ['aws_config_config_rule'],
            cloudformation: ['AWS::Config::ConfigRule'],
            such: [{ terraform: 'source.source_identifier', cloudformation: 'Source.SourceIdentifier', is: ['ACCESS_KEYS_ROTATED'] }],
        },
        {
            what,
            terraform: ['aws_config_organization_managed_rule'],
            cloudformation: ['AWS::Config::OrganizationConfigRule'],
            such: [
                {
                    terraform: 'rule_identifier',
                    cloudformation: 'OrganizationManagedRuleMetadata.RuleIdentifier',
                    is: ['ACCESS_KEYS_ROTATED'],
                },
            ],
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/config/compliance-pack-present.js

const compliancePackPresent = (0,presence/* definePresence */.nm)({
    id: 'compliance-pack-present',
    control: 'compliance-reports',
    severity: 'info',
    title: 'The account is held against a standard',
    why: 'A pack of rules says at any time what of a standard is kept, where otherwise somebody asks once a year.',
    remedy: 'Declare a conformance pack, a standard of Security Hub or an assessment of Audit Manager.',
    limits: ['What another repository declares is not visible.'],
    covers: {},
    rows: [
        {
            what: 'conformance pack',
            terraform: ['aws_config_conformance_pack', 'aws_config_organization_conformance_pack'],
            cloudformation: ['AWS::Config::ConformancePack', 'AWS::Config::OrganizationConformancePack'],
            each: 'resource',
        },
        {
            what: 'standard of Security Hub',
            terraform: ['aws_securityhub_standards_subscription'],
            cloudformation: ['AWS::SecurityHub::Standard'],
            each: { terraform: 'standards_arn', cloudformation: 'StandardsArn' },
        },
        {
            what: 'assessment of Audit Manager',
            terraform: ['aws_auditmanager_assessment'],
            cloudformation: ['AWS::AuditManager::Assessment'],
            each: 'resource',
        },
    ],
});

// EXTERNAL MODULE: ./build/policies/forms/loss.js + 2 modules
var loss = __webpack_require__(30714);
// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
;// CONCATENATED MODULE: ./build/policies/config/compliance-pack-removed.js



const compliancePackRemoved = (0,loss/* defineLoss */.p)({
    id: 'compliance-pack-removed',
    control: 'compliance-reports',
    severity: 'medium',
    title: 'The account is no longer held against a standard',
    why: 'What of the standard is kept was known every day. From now on somebody has to ask, and whoever audits will.',
    remedy: 'Keep the pack, and the accounts that it judges.',
    limits: ['Rules within the template of a pack are not compared.'],
    covers: {},
    speaksFor: ['compliance-pack-present', 'compliance-scope-declared', 'evidence-automation-removed'],
    presences: compliancePackPresent.rows,
    falls: [
        {
            what: 'accounts that are left out',
            terraform: { aws_config_organization_conformance_pack: 'excluded_accounts' },
            cloudformation: { 'AWS::Config::OrganizationConformancePack': 'ExcludedAccounts' },
            order: order/* fewer */.O9,
            byDefault: null,
            lacks: 'leaves accounts out',
        },
    ],
});

// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/config/config-aggregator-partial.js


const configAggregatorPartial = (0,protection/* defineProtection */.tW)({
    id: 'config-aggregator-partial',
    control: 'configuration-monitoring',
    severity: 'low',
    title: 'The view of all accounts leaves regions out',
    why: 'Resources in a region that the aggregator does not ask are in no list, and faults of theirs in no report.',
    remedy: 'Set all_regions = true (AllAwsRegions in CloudFormation).',
    limits: ['Regions that the organization forbids are not taken off.'],
    covers: { checkov: ['CKV_AWS_121'], trivy: ['AVD-AWS-0019'], kics: ['Configuration Aggregator to All Regions Disabled'] },
    rows: [
        ...['account', 'organization'].map((source) => ({
            what: `regions of the ${source}`,
            terraform: { aws_config_configuration_aggregator: `${source}_aggregation_source?.all_regions` },
            cloudformation: {
                'AWS::Config::ConfigurationAggregator': source === 'account' ? 'AccountAggregationSources[].AllAwsRegions' : 'OrganizationAggregationSource?.AllAwsRegions',
            },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            lacks: 'does not ask all regions',
        })),
        {
            what: 'source of the aggregator',
            terraform: { aws_config_configuration_aggregator: 'account_aggregation_source' },
            cloudformation: { 'AWS::Config::ConfigurationAggregator': 'AccountAggregationSources' },
            order: order/* set */.hZ,
            byDefault: null,
            wanted: 'set',
            only: [{ terraform: 'organization_aggregation_source', cloudformation: 'OrganizationAggregationSource', is: 'not set' }],
            fix: false,
            lacks: 'asks nobody: it names no account and no organization',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/config/config-recorder-present.js

const configRecorderPresent = (0,presence/* definePresence */.nm)({
    id: 'config-recorder-present',
    control: 'configuration-monitoring',
    severity: 'info',
    title: 'AWS Config records how everything is set',
    why: 'Config is the memory of what was set how and when, for rules that judge it and for whoever has to understand an incident.',
    remedy: 'Record all types in every account and region, and bring them together in an aggregator.',
    limits: ['What another repository or AWS Control Tower declares is not visible.'],
    covers: {
        checkov: ['CKV2_AWS_45', 'CKV2_AWS_48'],
        kics: ['Configuration Aggregator to All Regions Disabled'],
        securityHub: ['Config.1'],
        cis: ['3.3'],
    },
    rows: [
        {
            what: 'Config recorder of all types',
            terraform: ['aws_config_configuration_recorder'],
            cloudformation: ['AWS::Config::ConfigurationRecorder'],
            such: [{ terraform: 'recording_group.all_supported', cloudformation: 'RecordingGroup.AllSupported', is: [true], byDefault: true }],
        },
        {
            what: 'Config recording',
            terraform: ['aws_config_configuration_recorder_status'],
            only: [{ terraform: 'is_enabled', is: [true] }],
        },
        { what: 'Config delivery channel', terraform: ['aws_config_delivery_channel'], cloudformation: ['AWS::Config::DeliveryChannel'] },
        {
            what: 'Config aggregator of the organization',
            terraform: ['aws_config_configuration_aggregator'],
            cloudformation: ['AWS::Config::ConfigurationAggregator'],
            such: [{ terraform: 'organization_aggregation_source', cloudformation: 'OrganizationAggregationSource', is: 'set' }],
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/config/config-recorder-removed.js

const configRecorderRemoved = (0,loss/* defineLoss */.p)({
    id: 'config-recorder-removed',
    control: 'configuration-monitoring',
    severity: 'high',
    title: 'AWS Config no longer records',
    why: 'Config is the memory of what was set how and when. Without the recorder no rule judges a change, and after an incident nobody can say what was open.',
    remedy: 'Keep the recorder, its status and its delivery channel.',
    limits: ['A recorder that another repository or AWS Control Tower declares is not visible.'],
    speaksFor: ['config-recording-narrowed', 'config-recorder-present'],
    covers: { securityHub: ['Config.1'], cis: ['3.3'] },
    presences: [
        {
            what: 'Config recorder',
            terraform: ['aws_config_configuration_recorder'],
            cloudformation: ['AWS::Config::ConfigurationRecorder'],
        },
        {
            what: 'Config recording',
            terraform: ['aws_config_configuration_recorder_status'],
            only: [{ terraform: 'is_enabled', is: [true] }],
        },
        { what: 'Config delivery channel', terraform: ['aws_config_delivery_channel'], cloudformation: ['AWS::Config::DeliveryChannel'] },
    ],
});

;// CONCATENATED MODULE: ./build/policies/config/config-recording-narrowed.js


const rows = [
    {
        what: 'recording of all resource types',
        terraform: { aws_config_configuration_recorder: 'recording_group.all_supported' },
        cloudformation: { 'AWS::Config::ConfigurationRecorder': 'RecordingGroup.AllSupported' },
        order: order/* onOff */.Ro,
        byDefault: true,
        wanted: true,
        // A list of what is left out wants the switch off, and is told by its own row.
        only: [
            {
                terraform: 'recording_group.exclusion_by_resource_types',
                cloudformation: 'RecordingGroup.ExclusionByResourceTypes',
                is: 'not set',
            },
        ],
        lacks: 'records only some types of resources',
    },
    {
        what: 'types that are left out',
        terraform: { aws_config_configuration_recorder: 'recording_group.exclusion_by_resource_types[].resource_types' },
        cloudformation: { 'AWS::Config::ConfigurationRecorder': 'RecordingGroup.ExclusionByResourceTypes?.ResourceTypes' },
        order: order/* fewer */.O9,
        byDefault: null,
        wanted: null,
        lacks: 'leaves types of resources out',
    },
    {
        what: 'number of types that are named',
        terraform: { aws_config_configuration_recorder: 'recording_group.resource_types' },
        cloudformation: { 'AWS::Config::ConfigurationRecorder': 'RecordingGroup.ResourceTypes' },
        order: order/* count */.U9,
        lacks: 'records fewer types of resources',
    },
    {
        what: 'recording of global types',
        terraform: { aws_config_configuration_recorder: 'recording_group.include_global_resource_types' },
        cloudformation: { 'AWS::Config::ConfigurationRecorder': 'RecordingGroup.IncludeGlobalResourceTypes' },
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
        only: [{ terraform: 'recording_group.all_supported', cloudformation: 'RecordingGroup.AllSupported', is: [true], byDefault: true }],
        unless: [
            {
                type: 'aws_config_configuration_recorder',
                only: [{ terraform: 'recording_group.include_global_resource_types', is: [true] }],
            },
            {
                type: 'AWS::Config::ConfigurationRecorder',
                only: [{ cloudformation: 'RecordingGroup.IncludeGlobalResourceTypes', is: [true] }],
            },
        ],
        absent: 'low',
        lacks: 'does not record global types such as users and roles, and no other recorder beside it does',
    },
    {
        what: 'recording',
        terraform: { aws_config_configuration_recorder_status: 'is_enabled' },
        order: order/* onOff */.Ro,
        wanted: true,
        lacks: 'keeps its recorder stopped',
    },
    {
        what: 'frequency of recording',
        terraform: { aws_config_configuration_recorder: 'recording_mode.recording_frequency' },
        cloudformation: { 'AWS::Config::ConfigurationRecorder': 'RecordingMode.RecordingFrequency' },
        order: (0,order/* ranks */.CS)('DAILY', 'CONTINUOUS'),
        byDefault: 'CONTINUOUS',
        wanted: 'CONTINUOUS',
        lacks: 'records once a day',
    },
];
const configRecordingNarrowed = (0,protection/* defineProtection */.tW)({
    id: 'config-recording-narrowed',
    control: 'configuration-monitoring',
    severity: 'medium',
    title: 'AWS Config does not record everything',
    why: 'Of what is not recorded nobody can say how it was set last week, and no rule judges it.',
    remedy: 'Record all types, global ones in one region, as they change.',
    limits: [
        'A recorder of global types that another repository or another region of another root declares is not visible.',
        'Overrides of the frequency for single types are not looked at.',
    ],
    speaksFor: ['config-recorder-present'],
    covers: { checkov: ['CKV2_AWS_48', 'CKV2_AWS_45'], securityHub: ['Config.1'], cis: ['3.3'] },
    rows,
});

// EXTERNAL MODULE: ./build/model/detection/config-rule.js
var config_rule = __webpack_require__(88037);
// EXTERNAL MODULE: ./build/model/provider-place.js
var provider_place = __webpack_require__(37199);
// EXTERNAL MODULE: ./build/model/scope.js
var scope = __webpack_require__(48310);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/config/config-rule-removed.js




/** Of such parameters less is stricter, of the others more. */
const upperBound = /max|age|days|period|threshold|expir|interval/iu;
const lowerBound = /min|length|retention/iu;
const configRuleRemoved = (0,define_policy/* defineStrength */.lL)({
    id: 'config-rule-removed',
    control: 'configuration-monitoring',
    severity: 'medium',
    on: 'resource',
    types: config_rule/* configRuleTypes */.U,
    dialects: ['terraform', 'cloudformation'],
    title: 'A rule of AWS Config is removed or judges less',
    why: 'From now on nothing lists what breaks the rule, and nobody is told.',
    remedy: 'Keep the rule. Where it does not fit, leave single resources out by an exception that somebody signs.',
    limits: [
        'Parameters are compared where their names say whether more or less of them is stricter.',
        'Code of rules of one\u2019s own is not compared.',
    ],
    speaksFor: ['access-key-age-check-present'],
    covers: { kics: ['Config Rule For Encrypted Volumes Disabled'] },
    *evaluate({ address, resource }, model) {
        const rule = (0,config_rule/* configRuleOf */.w)(resource);
        if (rule.unknown !== undefined)
            yield { claim: 'unresolved', aspect: 'rule', unknown: rule.unknown, message: `what ${address} judges` };
        yield {
            claim: 'evidence',
            scope: `rule ${rule.identifier}: ${(0,scope/* accountScope */.i4)(resource)}`,
            extent: `The rule ${rule.identifier} (${address})`,
            trace: (0,define_policy/* declaredAt */.kK)(resource),
            ...(0,provider_place/* standsAt */.T7)(resource, model),
        };
        if (rule.unknown !== undefined)
            return;
        const degree = { address, rule };
        yield { claim: 'strength', aspect: 'what it judges', degree, trace: [resource.declaration] };
    },
    lost: ({ extent }) => `${extent} is gone, and no other of the code is the same.`,
    weaker: ({ rule: base }, { rule: head, address }) => {
        if (base.identifier !== head.identifier)
            return undefined;
        const losses = lossesBetween(base, head);
        return losses.length === 0 ? undefined : { message: `${address} judges less: ${losses.join('; ')}.` };
    },
});
function lossesBetween(base, head) {
    const left = head.types === undefined ? [] : (base.types ?? ['all types']).filter((type) => head.types?.includes(type) !== true);
    const excluded = head.excludedAccounts.filter((account) => !base.excludedAccounts.includes(account));
    const loosened = [...base.parameters].flatMap(([name, before]) => {
        const after = head.parameters.get(name);
        return after !== undefined && isLooser(name, Number(before), Number(after)) ? [`${name} goes from ${before} to ${after}`] : [];
    });
    return [
        ...(left.length === 0 ? [] : [`no longer ${left.join(', ')}`]),
        ...(head.isTagged && !base.isTagged ? ['only resources with a tag'] : []),
        ...(excluded.length === 0 ? [] : [`not the accounts ${excluded.join(', ')}`]),
        ...loosened,
    ];
}
/** False for what is no number. */
function isLooser(name, before, after) {
    if (lowerBound.test(name))
        return after < before;
    return upperBound.test(name) && after > before;
}

;// CONCATENATED MODULE: ./build/policies/chunks/config.generated.js
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
