export const id = 9734;
export const ids = [9734];
export const modules = {

/***/ 99734:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findingSuppressionTooBroad: () => (/* reexport */ findingSuppressionTooBroad),
  securityAutomationBreadth: () => (/* reexport */ securityAutomationBreadth),
  securityhubDisabled: () => (/* reexport */ securityhubDisabled),
  securityhubPresent: () => (/* reexport */ securityhubPresent),
  securityhubStandardOrControlDisabled: () => (/* reexport */ securityhubStandardOrControlDisabled)
});

// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/policies/documents/over-options.js
var over_options = __webpack_require__(49485);
// EXTERNAL MODULE: ./build/model/written-blocks.js
var written_blocks = __webpack_require__(14984);
;// CONCATENATED MODULE: ./build/policies/securityhub/criteria.js


/** Undefined when they are narrow enough; what decides where that is not known. */
function breadthOf(criteria, { naming, narrowing, severity }) {
    const named = anyOf(criteria.flatMap((one) => naming.map((field) => saysWhich(criterion(one, field)))));
    if (isSaid(named) === 'yes')
        return undefined;
    const narrowed = anyOf(criteria.flatMap((one) => narrowing.map((field) => saysWhich(criterion(one, field)))));
    if (isSaid(narrowed) === 'no')
        return broadIn(named, undefined);
    const severities = criteria.flatMap((one) => meantOf(criterion(one, severity)));
    const grave = severities.flatMap((one) => graveIn(one) ?? [])[0];
    if (grave !== undefined)
        return broadIn(named, grave.value, grave.condition);
    const open = severities.map(({ value }) => value).find((value) => value.kind === 'unknown' && value.options === undefined);
    if (open?.kind === 'unknown')
        return open.unknown;
    return isSaid(narrowed) === 'yes' ? undefined : broadIn(anyOf([named, narrowed]), undefined);
}
/** As broad as that where nothing is said that is narrower. */
function broadIn(said, gravest, only) {
    if (said.kind === 'unknown' && said.options === undefined)
        return said.unknown;
    const condition = only ?? (said.kind === 'unknown' ? said.unknown : undefined);
    return { kind: 'broad', gravest, ...(condition === undefined ? {} : { condition }) };
}
function isSaid(said) {
    return (0,fact/* decide */.LD)(said, (is) => is, false);
}
function meantOf(filters) {
    const more = (0,written_blocks/* moreBlocks */.o)(filters);
    const written = (0,written_blocks/* writtenBlocks */.O)(filters).flatMap(({ body, only }) => {
        const positive = isPositive(body);
        const decides = positive.kind === 'unknown' ? positive.unknown : undefined;
        const value = (0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(body, ['value', 'Value']));
        return isSaid(positive) === 'no' ? [] : [{ value, only: only?.decides ?? decides }];
    });
    return more === undefined ? written : [...written, { value: { kind: 'unknown', unknown: more }, only: undefined }];
}
function graveIn({ value, only }) {
    const found = (0,fact/* holding */.G)(value, (label) => ['CRITICAL', 'HIGH'].includes(label));
    return found === undefined || only === undefined ? found : { ...found, condition: only };
}
/** What is said not to be meant leaves everything else. Of a date or a map nothing is compared so. */
function saysWhich(value) {
    if (value === undefined)
        return { kind: 'absent' };
    if (value.kind === 'choice')
        return { kind: 'unknown', unknown: value.condition, options: value.options.map(saysWhich) };
    const filters = (0,written_blocks/* writtenBlocks */.O)(value);
    const more = (0,written_blocks/* moreBlocks */.o)(value);
    if (filters.length === 0 && more === undefined)
        return { kind: 'known', value: isThere(value), source: value };
    const rest = more === undefined ? [] : [{ kind: 'unknown', unknown: more }];
    return anyOf([...filters.map(isMeant), ...rest]);
}
function isThere(value) {
    return value.kind !== 'null' && !(value.kind === 'list' && value.items.length === 0);
}
function isMeant({ body, only }) {
    const positive = isPositive(body);
    return only === undefined ? positive : { kind: 'unknown', unknown: only.decides, options: [positive, { kind: 'absent' }] };
}
function isPositive(filter) {
    return positive((0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(filter, ['comparison', 'Comparison'])), filter);
}
function positive(comparison, filter) {
    if (comparison.kind === 'absent')
        return { kind: 'known', value: true, source: filter };
    if (comparison.kind === 'known')
        return { ...comparison, value: !comparison.value.includes('NOT') };
    const { unknown, options } = comparison;
    return { kind: 'unknown', unknown, ...(options === undefined ? {} : { options: options.map((one) => positive(one, filter)) }) };
}
/** One that is so is enough. Of several that conditions decide nobody knows which of them go together. */
function anyOf(facts) {
    const sure = facts.find((fact) => isSaid(fact) === 'yes');
    const [first, ...others] = facts.filter((fact) => isSaid(fact) === 'unknown');
    if (sure !== undefined || first === undefined)
        return sure ?? { kind: 'absent' };
    if (first.kind !== 'unknown' || others.length === 0)
        return first;
    return others.find((fact) => fact.kind === 'unknown' && fact.options === undefined) ?? { kind: 'unknown', unknown: first.unknown };
}
/** By its name in the provider. */
function criterion(criteria, field) {
    return ((0,fact/* attribute */.lt)(criteria, field) ??
        (0,fact/* attribute */.lt)(criteria, field.replaceAll(/(?:^|_)([a-z])/gu, (_, letter) => letter.toUpperCase())));
}

// EXTERNAL MODULE: ./build/policies/forms/of-fact.js
var of_fact = __webpack_require__(99285);
;// CONCATENATED MODULE: ./build/policies/securityhub/inspector-filter.js





const inspectorFilters = ['aws_inspector2_filter', 'AWS::InspectorV2::Filter'];
/** Criteria that say which resource, which vulnerability or which account is meant. Inspector API, FilterCriteria. */
const naming = [
    'resource_id',
    'resource_tags',
    'ec2_instance_image_id',
    'ec2_instance_subnet_id',
    'ec2_instance_vpc_id',
    'ecr_image_hash',
    'ecr_image_registry',
    'ecr_image_repository_name',
    'ecr_image_tags',
    'lambda_function_layers',
    'lambda_function_name',
    'lambda_function_execution_role_arn',
    'code_repository_project_name',
    'code_vulnerability_detector_name',
    'code_vulnerability_file_path',
    'component_id',
    'finding_arn',
    'related_vulnerabilities',
    'title',
    'vulnerability_id',
    'vulnerable_packages',
    'aws_account_id',
];
const criteria = { naming, narrowing: ['severity'], severity: 'severity' };
/** A filter of Inspector hides what it matches from the moment it arises. */
function suppressedByFilter({ address, resource }) {
    const { attributes, declaration } = resource;
    const action = (0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(attributes, ['action', 'FilterAction']));
    const { items, unknown } = (0,fact/* blocks */.Bv)((0,fact/* firstAttribute */.Z9)(attributes, ['filter_criteria', 'FilterCriteria']));
    const aspect = 'criteria';
    if (unknown !== undefined)
        return [{ claim: 'unresolved', aspect, unknown, message: `which findings ${address} suppresses` }];
    const broad = breadthOf(items, criteria);
    if (broad === undefined)
        return [];
    if (broad.kind === 'unknown')
        return [{ claim: 'unresolved', aspect, unknown: broad, message: `which findings ${address} suppresses` }];
    const findings = broad.gravest === undefined ? 'every severity' : `severity ${broad.gravest}`;
    const question = {
        aspect,
        unknown: `whether ${address} suppresses findings`,
        isWrong: (text) => text.toUpperCase() === 'SUPPRESS',
    };
    return (0,of_fact/* ofFact */.e)(action, question, (found) => {
        const violation = {
            claim: 'violation',
            aspect,
            message: `${address} suppresses findings of ${findings} on every resource.`,
            trace: [...items.map((one) => one.origin.at), ...(found === undefined ? [] : (0,define_policy/* traceOf */.fC)(found.source)), declaration],
            confidence: 'certain',
        };
        return (0,over_options/* ofOption */.jN)(violation, broad.condition?.expression);
    });
}

;// CONCATENATED MODULE: ./build/policies/securityhub/finding-suppression-too-broad.js





/** Criteria that say which resource is meant, in the words of the provider; a template writes them in one word with capitals. */
const resourceFields = ['resource_id', 'resource_tags', 'resource_details_other', 'resource_application_arn', 'resource_application_name'];
/** Criteria that say which account or which kind of finding is meant. */
const otherFields = [
    'aws_account_id',
    'aws_account_name',
    'compliance_security_control_id',
    'generator_id',
    'title',
    'id',
    'related_findings_id',
];
const ruleCriteria = { naming: resourceFields, narrowing: otherFields, severity: 'severity_label' };
const findingSuppressionTooBroad = (0,define_policy/* defineViolation */.z$)({
    id: 'finding-suppression-too-broad',
    control: 'evaluate-security-posture',
    severity: 'medium',
    on: 'resource',
    types: ['aws_securityhub_automation_rule', 'AWS::SecurityHub::AutomationRule', ...inspectorFilters],
    dialects: ['terraform', 'cloudformation'],
    title: 'Findings are put away without being seen',
    why: 'The rule suppresses or belittles findings that nobody looked at, in every account: including the next real one.',
    remedy: 'Name the control and the resources that the rule is for.',
    limits: [
        'Whether a criterion that is there leaves much or little is not looked at.',
        'A filter of Inspector for severities below high, or for one account, is taken for meant.',
    ],
    covers: {},
    *evaluate(subject) {
        const { address, resource } = subject;
        if (inspectorFilters.includes(resource.type))
            return yield* suppressedByFilter(subject);
        const status = (0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(resource.attributes, ['rule_status', 'RuleStatus']));
        if ((0,fact/* decide */.LD)(status, (text) => text === 'DISABLED', false) === 'yes')
            return;
        const actions = (0,fact/* blocks */.Bv)((0,fact/* firstAttribute */.Z9)(resource.attributes, ['actions', 'Actions']));
        const action = puttingAway(actions.items);
        if (action !== undefined)
            return yield* putAway(subject, action);
        const open = actions.unknown ?? actions.items.flatMap((one) => openPart(one) ?? [])[0];
        if (open !== undefined)
            yield { claim: 'unresolved', aspect: 'actions', unknown: open, message: `whether ${address} puts findings away` };
    },
    weaker: asksLess,
});
function putAway({ address, resource }, action) {
    const { items, unknown } = (0,fact/* blocks */.Bv)((0,fact/* firstAttribute */.Z9)(resource.attributes, ['criteria', 'Criteria']));
    const broad = unknown ?? breadthOf(items, ruleCriteria);
    if (broad === undefined) {
        const degree = { address, does: action.does, criteria: [...new Set(items.flatMap(namesOf))] };
        return [{ claim: 'strength', aspect: 'what is put away', degree, trace: [resource.declaration] }];
    }
    const aspect = 'criteria';
    if (broad.kind === 'unknown')
        return [{ claim: 'unresolved', aspect, unknown: broad, message: `which findings ${address} ${action.does}` }];
    const findings = broad.gravest === undefined ? 'every control' : `severity ${broad.gravest}`;
    const violation = {
        claim: 'violation',
        aspect,
        message: `${address} ${action.does} findings of ${findings} on every resource.`,
        trace: [...items.map((one) => one.origin.at), ...(0,define_policy/* traceOf */.fC)(action.source), resource.declaration],
        confidence: 'certain',
    };
    return [(0,over_options/* ofOption */.jN)(violation, (broad.condition ?? action.condition)?.expression)];
}
function namesOf({ entries }) {
    return [...entries].flatMap(([name, value]) => value.kind === 'null' || (value.kind === 'list' && value.items.length === 0) ? [] : [name]);
}
/** A rule that is broad is told as such; one that asks less puts more away. */
function asksLess(base, head) {
    if (!isPutAway(base) || !isPutAway(head))
        return undefined;
    const dropped = base.criteria.filter((name) => !head.criteria.includes(name));
    if (dropped.length === 0 || head.criteria.some((name) => !base.criteria.includes(name)))
        return undefined;
    return { message: `${head.address} ${head.does} findings whatever their ${dropped.join(', ')} is.` };
}
function isPutAway(degree) {
    return typeof degree === 'object' && degree !== null && 'criteria' in degree;
}
/** What the rule does to a finding so that nobody looks at it; one of several values is enough. */
function puttingAway(actions) {
    for (const action of actions) {
        const { workflow, severity } = updateOf(action);
        const hidden = (0,fact/* holding */.G)((0,fact/* readText */.yR)(workflow), (text) => ['SUPPRESSED', 'RESOLVED'].includes(text));
        if (hidden !== undefined)
            return { does: 'suppresses', ...hidden };
        const belittled = (0,fact/* holding */.G)((0,fact/* readText */.yR)(severity), (text) => ['LOW', 'INFORMATIONAL'].includes(text));
        if (belittled !== undefined)
            return { does: 'belittles', ...belittled };
    }
    return undefined;
}
function updateOf(action) {
    const update = (0,fact/* firstAttribute */.Z9)(action, ['finding_fields_update', 'FindingFieldsUpdate']);
    return {
        workflow: (0,fact/* attribute */.lt)(update, 'workflow', 'status') ?? (0,fact/* attribute */.lt)(update, 'Workflow', 'Status'),
        severity: (0,fact/* attribute */.lt)(update, 'severity', 'label') ?? (0,fact/* attribute */.lt)(update, 'Severity', 'Label'),
    };
}
function openPart(action) {
    return Object.values(updateOf(action)).flatMap((value) => (value === undefined ? [] : ((0,fact/* unknownPart */.QH)(value) ?? [])))[0];
}

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
;// CONCATENATED MODULE: ./build/policies/securityhub/security-automation-breadth.js

const securityAutomationBreadth = (0,presence/* definePresence */.nm)({
    id: 'security-automation-breadth',
    control: 'advanced-security-automations',
    severity: 'info',
    title: 'Findings are handled by rules',
    why: 'Rules that raise, lower or hand on findings as they come leave people those that need thought.',
    remedy: 'Declare automation rules of Security Hub.',
    limits: ['How many kinds of events are answered is not counted.'],
    covers: {},
    rows: [{ what: 'automation rule', terraform: ['aws_securityhub_automation_rule'], cloudformation: ['AWS::SecurityHub::AutomationRule'] }],
});

// EXTERNAL MODULE: ./build/policies/forms/loss.js + 2 modules
var loss = __webpack_require__(30714);
// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
;// CONCATENATED MODULE: ./build/policies/securityhub/securityhub-disabled.js


const securityhubDisabled = (0,loss/* defineLoss */.p)({
    id: 'securityhub-disabled',
    control: 'evaluate-security-posture',
    severity: 'high',
    title: 'Security Hub is removed or watches less',
    why: 'Security Hub holds every account against the same standards and brings the findings of all services together. Without it a fault in an account that nobody looks at stays there.',
    remedy: 'Keep Security Hub on in every account and region, with its standards.',
    limits: ['What another repository or the organization administrator turns on is not visible.'],
    covers: { cis: ['4.16'] },
    speaksFor: ['securityhub-present'],
    presences: [
        { what: 'Security Hub', terraform: ['aws_securityhub_account'], cloudformation: ['AWS::SecurityHub::Hub'] },
        {
            what: 'Security Hub administrator',
            terraform: ['aws_securityhub_organization_admin_account'],
            cloudformation: ['AWS::SecurityHub::DelegatedAdmin'],
        },
        {
            what: 'Security Hub of the organization',
            terraform: ['aws_securityhub_organization_configuration'],
            cloudformation: ['AWS::SecurityHub::OrganizationConfiguration'],
        },
        {
            what: 'Security Hub configuration',
            terraform: ['aws_securityhub_configuration_policy_association'],
            cloudformation: ['AWS::SecurityHub::PolicyAssociation'],
        },
        {
            what: 'Security Hub aggregator',
            terraform: ['aws_securityhub_finding_aggregator'],
            cloudformation: ['AWS::SecurityHub::FindingAggregator'],
        },
    ],
    falls: [
        {
            what: 'regions of the aggregator',
            terraform: { aws_securityhub_finding_aggregator: 'linking_mode' },
            cloudformation: { 'AWS::SecurityHub::FindingAggregator': 'RegionLinkingMode' },
            order: (0,order/* ranks */.CS)('SPECIFIED_REGIONS', 'ALL_REGIONS_EXCEPT_SPECIFIED', 'ALL_REGIONS'),
            lacks: 'brings findings of fewer regions together',
        },
        {
            what: 'enabling of new accounts',
            terraform: { aws_securityhub_organization_configuration: 'auto_enable' },
            cloudformation: { 'AWS::SecurityHub::OrganizationConfiguration': 'AutoEnable' },
            order: order/* onOff */.Ro,
            lacks: 'leaves new accounts out',
        },
        {
            what: 'standards of new accounts',
            terraform: { aws_securityhub_organization_configuration: 'auto_enable_standards' },
            cloudformation: { 'AWS::SecurityHub::OrganizationConfiguration': 'AutoEnableStandards' },
            order: (0,order/* ranks */.CS)('NONE', 'DEFAULT'),
            byDefault: 'DEFAULT',
            lacks: 'gives new accounts no standards',
        },
        {
            what: 'service in the configuration policy',
            terraform: { aws_securityhub_configuration_policy: 'configuration_policy.service_enabled' },
            cloudformation: { 'AWS::SecurityHub::ConfigurationPolicy': 'ConfigurationPolicy.SecurityHub.ServiceEnabled' },
            order: order/* onOff */.Ro,
            lacks: 'turns Security Hub off',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/securityhub/securityhub-present.js

const securityhubPresent = (0,presence/* definePresence */.nm)({
    id: 'securityhub-present',
    control: 'evaluate-security-posture',
    severity: 'info',
    title: 'Security Hub holds the account against a standard',
    why: 'Security Hub brings the findings of all services together and says what of a standard is kept, every day.',
    remedy: 'Turn it on for the organization, with the Foundational Security Best Practices.',
    limits: ['What another repository declares is not visible.'],
    covers: { cis: ['4.16'] },
    rows: [
        {
            what: 'Security Hub',
            terraform: ['aws_securityhub_account'],
            cloudformation: ['AWS::SecurityHub::Hub', 'AWS::SecurityHub::HubV2'],
        },
        {
            what: 'standard of Security Hub',
            terraform: ['aws_securityhub_standards_subscription'],
            cloudformation: ['AWS::SecurityHub::Standard'],
        },
        {
            what: 'Security Hub for new accounts',
            terraform: ['aws_securityhub_organization_configuration'],
            cloudformation: ['AWS::SecurityHub::OrganizationConfiguration'],
        },
        {
            what: 'configuration policy of Security Hub',
            terraform: ['aws_securityhub_configuration_policy'],
            cloudformation: ['AWS::SecurityHub::ConfigurationPolicy'],
        },
    ],
});

// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
;// CONCATENATED MODULE: ./build/policies/securityhub/securityhub-standard-or-control-disabled.js




const standards = ['aws_securityhub_standards_subscription', 'AWS::SecurityHub::Standard'];
const switches = ['aws_securityhub_standards_control', 'aws_securityhub_standards_control_association'];
const configurations = ['aws_securityhub_configuration_policy', 'AWS::SecurityHub::ConfigurationPolicy'];
const securityhubStandardOrControlDisabled = (0,define_policy/* defineStrength */.lL)({
    id: 'securityhub-standard-or-control-disabled',
    control: 'evaluate-security-posture',
    severity: 'medium',
    on: 'resource',
    types: [...standards, ...switches, ...configurations],
    dialects: ['terraform', 'cloudformation'],
    title: 'Security Hub no longer checks a standard or a control',
    why: 'What is not checked is not found. The score gets better, and the fault stays.',
    remedy: 'Keep the standard. Where a control does not fit, give the reason with it, or accept single findings.',
    limits: ['A control that is switched off with a reason is low.', 'A newer version of a standard stands for the older one.'],
    covers: {},
    speaksFor: ['compliance-pack-removed', 'compliance-pack-present', 'securityhub-present', 'compliance-scope-declared'],
    *evaluate({ address, resource }) {
        if (standards.includes(resource.type))
            yield* subscribed(address, resource);
        const { off, on, unknown } = controlsOf(resource);
        if (unknown !== undefined) {
            yield { claim: 'unresolved', aspect: 'controls', unknown, message: `which controls ${address} switches off` };
            return;
        }
        const degree = { address, off, on, isSwitch: switches.includes(resource.type) };
        const claim = { claim: 'strength', aspect: 'controls', degree, trace: [resource.declaration] };
        yield claim;
    },
    lost: ({ extent }) => `${extent} is no longer checked.`,
    weaker,
    appeared: (head) => (head.isSwitch ? weaker({ ...head, off: new Map(), on: undefined }, head) : undefined),
});
function weaker(base, { address, off, on }) {
    const lost = base.on === undefined || on === undefined ? [] : base.on.filter((control) => !on.includes(control) && !off.has(control));
    const added = [...off].filter(([control]) => !base.off.has(control));
    const named = [...added.map(([control]) => control), ...lost];
    if (named.length === 0)
        return undefined;
    const isReasoned = lost.length === 0 && added.every(([, reason]) => reason.trim() !== '');
    return { message: `${address} switches off ${named.join(', ')}.`, ...(isReasoned ? { severity: 'low' } : {}) };
}
function* subscribed(address, resource) {
    const arn = (0,fact/* attribute */.lt)(resource.attributes, 'standards_arn') ?? (0,fact/* attribute */.lt)(resource.attributes, 'StandardsArn');
    const text = (arn && (0,binding/* symbolicText */.SF)(arn)) ?? address;
    const name = /(?:standards|ruleset)\/([\w-]+)/u.exec(text)?.[1] ?? text;
    yield { claim: 'evidence', scope: `standard ${name}`, extent: `The standard ${name} (${address})`, trace: (0,define_policy/* declaredAt */.kK)(resource) };
}
function controlsOf({ type, attributes }) {
    switch (type) {
        case 'AWS::SecurityHub::Standard': {
            const { items, unknown } = (0,fact/* blocks */.Bv)((0,fact/* attribute */.lt)(attributes, 'DisabledStandardsControls'));
            return {
                off: new Map(items.map((item) => [nameIn((0,fact/* attribute */.lt)(item, 'StandardsControlArn')), textOf((0,fact/* attribute */.lt)(item, 'Reason'))])),
                unknown,
            };
        }
        case 'aws_securityhub_standards_control':
            return switched((0,fact/* attribute */.lt)(attributes, 'control_status'), (0,fact/* attribute */.lt)(attributes, 'standards_control_arn'), (0,fact/* attribute */.lt)(attributes, 'disabled_reason'));
        case 'aws_securityhub_standards_control_association':
            return switched((0,fact/* attribute */.lt)(attributes, 'association_status'), (0,fact/* attribute */.lt)(attributes, 'security_control_id'), (0,fact/* attribute */.lt)(attributes, 'updated_reason'));
        case 'aws_securityhub_configuration_policy':
            return listed((0,fact/* attribute */.lt)(attributes, 'configuration_policy', 'security_controls_configuration'), 'disabled_control_identifiers', 'enabled_control_identifiers');
        case 'AWS::SecurityHub::ConfigurationPolicy':
            return listed((0,fact/* attribute */.lt)(attributes, 'ConfigurationPolicy', 'SecurityHub', 'SecurityControlsConfiguration'), 'DisabledSecurityControlIdentifiers', 'EnabledSecurityControlIdentifiers');
        default:
            return { off: new Map() };
    }
}
function switched(status, control, reason) {
    const read = (0,fact/* readText */.yR)(status);
    if (read.kind === 'unknown')
        return { off: new Map(), unknown: read.unknown };
    const isOff = read.kind === 'known' && read.value.toUpperCase() === 'DISABLED';
    return { off: new Map(isOff ? [[nameIn(control), textOf(reason)]] : []) };
}
function listed(from, off, on) {
    const disabled = (0,fact/* members */.ol)((0,fact/* attribute */.lt)(from, off));
    const enabled = (0,fact/* attribute */.lt)(from, on);
    return {
        off: new Map(disabled.items.map((item) => [nameIn(item), ''])),
        on: enabled && (0,fact/* members */.ol)(enabled).items.map(nameIn),
        unknown: disabled.unknown ?? (0,fact/* members */.ol)(enabled).unknown,
    };
}
/** `S3.8`, or what stands behind the last slash of an ARN. */
function nameIn(value) {
    const text = (value && (0,binding/* symbolicText */.SF)(value)) ?? 'a control';
    return text.slice(text.lastIndexOf('/') + 1);
}
function textOf(value) {
    return (0,core_value/* scalarText */.ws)(value) ?? (value === undefined ? '' : 'set');
}

;// CONCATENATED MODULE: ./build/policies/chunks/securityhub.generated.js
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
