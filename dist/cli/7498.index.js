export const id = 7498;
export const ids = [7498];
export const modules = {

/***/ 83847:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ describeAccess),
/* harmony export */   NO: () => (/* binding */ traceOfAccess),
/* harmony export */   hU: () => (/* binding */ severityOfAccess),
/* harmony export */   lu: () => (/* binding */ requestFacts)
/* harmony export */ });
/* harmony import */ var _core_as_written_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32174);
/* harmony import */ var _analysis_iam_actions_match_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26867);
/* harmony import */ var _analysis_iam_grants_access_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89398);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88187);
/* harmony import */ var _core_first_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45269);
/* harmony import */ var _model_iam_iam_principal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97130);
/* harmony import */ var _define_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46371);







const severities = {
    'permissions-management': 'high',
    'secret-reading': 'high',
    write: 'medium',
    'data-reading': 'low',
    tagging: 'low',
    read: 'low',
    list: 'low',
};
/** How much the gravest of the actions weighs. */
function severityOfAccess(added) {
    const found = new Set(added.flatMap(({ actions }) => actions.map(_analysis_iam_grants_access_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accessKindOf */ .K)));
    const worst = _analysis_iam_grants_access_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accessKinds */ .c.find((kind) => found.has(kind));
    return worst === undefined ? 'low' : severities[worst];
}
/** Groups that are told of one principal, and names in each. */
const GROUPS_MAX = 4;
const NAMES_MAX = 3;
/** `12 write actions (s3:PutObject, s3:DeleteObject and 10 more) on arn:aws:s3:::b/*; s3:ListBucket on \u2026`. */
function describeAccess(added) {
    const rows = added.flatMap(({ actions, resources }) => [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(actions, _analysis_iam_grants_access_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accessKindOf */ .K)].map(([kind, ofKind]) => ({ kind, names: ofKind.map(({ name }) => name), on: shorten(resources) })));
    const merged = [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(rows, ({ kind, on }) => `${_analysis_iam_grants_access_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accessKinds */ .c.indexOf(kind)} ${on}`)]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, group]) => ({ ...group[0], names: [...new Set(group.flatMap(({ names }) => names))] }));
    const told = merged.slice(0, GROUPS_MAX).map(({ kind, names, on }) => `${describeActions(kind, names)} on ${on}`);
    const more = merged.length - told.length;
    return [...told, ...(more > 0 ? [`${more} further groups of actions`] : [])].join('; ');
}
function describeActions(kind, names) {
    const [only] = names;
    if (names.length === 1 && only !== undefined)
        return (0,_core_as_written_js__WEBPACK_IMPORTED_MODULE_5__/* .asWritten */ .q)(only);
    return `${names.length} ${kind} actions (${(0,_core_first_names_js__WEBPACK_IMPORTED_MODULE_6__/* .firstNames */ .d)(names.map(_core_as_written_js__WEBPACK_IMPORTED_MODULE_5__/* .asWritten */ .q), NAMES_MAX)})`;
}
function shorten(resources) {
    return resources.includes('*')
        ? 'every resource'
        : (0,_core_first_names_js__WEBPACK_IMPORTED_MODULE_6__/* .firstNames */ .d)(resources.map((one) => (0,_core_as_written_js__WEBPACK_IMPORTED_MODULE_5__/* .asWritten */ .q)(shown(one))), NAMES_MAX);
}
/** An expression of the code as people know it from there. */
function shown(resource) {
    return resource.replaceAll(/<([^<>]*)>/gu, '${$1}');
}
/** The request in AWS's terms. */
function requestFacts({ action, resource, context }) {
    return {
        kind: 'request',
        facts: { action, resource, ...Object.fromEntries([...context].map(([key, values]) => [key, values.join(', ')])) },
    };
}
/** Where head says it: the action, the statement, the principal. */
function traceOfAccess({ principal }, { statement, actions }) {
    const source = principal.whole.sources[statement];
    const [first] = actions;
    const patterns = principal.whole.document.statements[statement]?.actions?.items ?? [];
    const at = first === undefined ? -1 : patterns.findIndex((pattern) => (0,_analysis_iam_actions_match_action_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAction */ .ob)(pattern, first.name));
    const values = [source?.actions[at], source?.statement];
    const group = (0,_model_iam_iam_principal_js__WEBPACK_IMPORTED_MODULE_2__/* .groupOf */ .F8)(principal, statement)?.through;
    return [
        ...(group === undefined ? [] : [...group.values.flatMap(_define_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .traceOf */ .fC), group.resource.declaration]),
        ...values.flatMap((value) => (value === undefined ? [] : (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .traceOf */ .fC)(value))),
        ...(0,_define_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .traceOf */ .fC)(principal.whole.content),
        principal.resource.declaration,
    ];
}


/***/ }),

/***/ 17498:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accountMovedToWeakerOu: () => (/* reexport */ accountMovedToWeakerOu),
  controltowerControlRemoved: () => (/* reexport */ controltowerControlRemoved),
  multiAccountPresent: () => (/* reexport */ multiAccountPresent),
  orgPolicyPresent: () => (/* reexport */ orgPolicyPresent),
  orgPolicyRemovedOrDetached: () => (/* reexport */ orgPolicyRemovedOrDetached),
  orgPolicyTypeDisabled: () => (/* reexport */ orgPolicyTypeDisabled),
  regionOptInEnabled: () => (/* reexport */ regionOptInEnabled)
});

// EXTERNAL MODULE: ./build/analysis/iam/comparison/compare-policies.js
var compare_policies = __webpack_require__(64931);
// EXTERNAL MODULE: ./build/analysis/iam/document/rename-symbols.js
var rename_symbols = __webpack_require__(41669);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/model/iam/iam-guardrail.js
var iam_guardrail = __webpack_require__(5733);
// EXTERNAL MODULE: ./build/model/possible-members.js
var possible_members = __webpack_require__(4281);
;// CONCATENATED MODULE: ./build/model/organization/units.js





const unitTypes = ['aws_organizations_organizational_unit', 'AWS::Organizations::OrganizationalUnit'];
/** AWS allows five levels below the root. */
const levelsMax = 8;
/** The units that an account, or another unit, names as its parent: one, or several of which a condition chooses. None where none is written. */
function parentsOf({ attributes }) {
    return (0,possible_members/* possibleMembers */.p)((0,fact/* firstAttribute */.Z9)(attributes, ['parent_id', 'ParentId', 'ParentIds']));
}
/** From a parent of an account of this root up to the root of the organization. */
function chainAbove(from, root, code) {
    const units = (0,evaluated_code/* managed */.Y)(code, ...unitTypes).filter((one) => one.root === root);
    const names = [];
    let parent = from;
    for (let level = 0; parent !== undefined && level < levelsMax; level += 1) {
        const { text, value } = parent;
        names.push(text);
        if ((0,iam_guardrail/* isOrganizationRoot */.OR)(text))
            return { names, isWhole: true };
        const unit = units.find((one) => (0,binding/* binds */.fO)(value, one, []) === 'yes');
        const above = unit === undefined ? [] : parentsOf(unit);
        parent = above.length === 1 ? above[0] : undefined;
    }
    return { names, isWhole: false };
}
/**
 * Everything that service control policies of the code deny in any of these units, and at the root of the organization. Of a policy that is
 * one of several counts what all of them deny.
 */
function deniedIn({ names }, root, code, documents) {
    const counting = documents.flatMap((document) => {
        if (document.use !== 'scp' || document.root !== root || (0,iam_guardrail/* guardrailType */.Yc)(document.resource) !== 'SERVICE_CONTROL_POLICY')
            return [];
        const targets = (0,iam_guardrail/* guardrailTargets */.IH)(document.resource, code).filter(({ text }) => names.includes(text) || (0,iam_guardrail/* isOrganizationRoot */.OR)(text));
        const target = targets.find(({ maybe }) => maybe === undefined) ?? targets[0];
        return target === undefined ? [] : [{ document, targets, target, unknown: openPart(document, target) }];
    });
    const open = counting.filter(({ unknown }) => unknown !== undefined);
    return {
        statements: counting.flatMap(({ document, target }) => (isSure(document, target) ? deniedByAll(document.options) : [])),
        unknown: open[0]?.unknown,
        isChosen: open.every(({ document, target }) => isOneOfKnown(document, target)),
        isGuarded: counting.some(({ targets }) => targets.some(({ text }) => names.includes(text))),
    };
}
function isSure({ resource }, { maybe }) {
    return maybe === undefined && resource.maybe === undefined;
}
function openPart({ decides, options, resource }, { maybe }) {
    return resource.maybe ?? maybe ?? decides ?? options.find(({ unknown }) => unknown !== undefined)?.unknown;
}
function isOneOfKnown({ resource, options }, { maybe, offForSome }) {
    if (resource.maybe !== undefined || (maybe !== undefined && offForSome === undefined))
        return false;
    return options.every(({ unknown }) => unknown === undefined);
}
function deniedByAll([first, ...others]) {
    const denied = (first?.document.statements ?? []).filter(({ effect }) => effect === 'deny');
    const rest = others.map(({ document }) => new Set(document.statements.map((statement) => JSON.stringify(statement))));
    return denied.filter((statement) => rest.every((texts) => texts.has(JSON.stringify(statement))));
}

// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/policies/access-change/access-words.js
var access_words = __webpack_require__(83847);
// EXTERNAL MODULE: ./build/analysis/iam/document/beneath-everything.js
var beneath_everything = __webpack_require__(80672);
;// CONCATENATED MODULE: ./build/policies/organizations/account-moved-to-weaker-ou.js






const accountMovedToWeakerOu = (0,define_policy/* defineStrength */.lL)({
    id: 'account-moved-to-weaker-ou',
    control: 'multi-account-management',
    severity: 'high',
    on: 'resource',
    types: ['aws_organizations_account', 'AWS::Organizations::Account'],
    dialects: ['terraform', 'cloudformation'],
    title: 'An account moves to where less is denied',
    why: 'What the organization denies depends on the unit that an account is in. Moving an account is how all of its limits go at once, without a line of any policy being touched.',
    remedy: 'Keep the account in the stricter unit, or attach the same policies to the new one first.',
    limits: [
        'Policies and units of this code are counted; where the new unit is not in it, the finding is medium and reported as possible.',
        'A policy that changes in the same change is reported by the policies on guardrails.',
    ],
    covers: {},
    *evaluate({ address, resource }, model) {
        const documents = model.subjects('iam.document');
        const places = [];
        for (const parent of parentsOf(resource)) {
            const chain = chainAbove(parent, resource.root, model);
            const { statements, unknown, isChosen, isGuarded } = deniedIn(chain, resource.root, model, documents);
            if (unknown !== undefined)
                yield { claim: 'unresolved', aspect: 'what is denied', unknown, message: `what is denied where ${address} stands` };
            const doubt = !isChosen || !(chain.isWhole || isGuarded) ? 'not proven' : unknown === undefined ? 'none' : 'for some values';
            const trace = [...(0,define_policy/* traceOf */.fC)(parent.value), resource.declaration];
            places.push({ chain, denied: { version: '2012-10-17', statements }, doubt, when: parent.maybe?.expression, trace });
        }
        const [first] = places;
        if (first !== undefined)
            yield { claim: 'strength', aspect: 'unit', degree: { address, places }, trace: first.trace };
    },
    renamed: ({ address, places }, rename) => ({
        address,
        places: places.map((place) => ({
            ...place,
            chain: { ...place.chain, names: place.chain.names.map(rename) },
            denied: (0,rename_symbols/* renameSymbols */.A)(place.denied, rename),
        })),
    }),
    weaker(base, head) {
        const [from, ...others] = base.places;
        if (from === undefined || others.length > 0 || from.denied.statements.length === 0)
            return undefined;
        const found = head.places.flatMap((to) => to.chain.names.join(' ') === from.chain.names.join(' ') ? [] : (compared(from, to, head.address) ?? []));
        return found.find(({ severity }) => severity === undefined) ?? found[0];
    },
});
function compared(base, head, address) {
    const moves = `${address} moves from ${shown(base)} to ${shown(head)}${head.when === undefined ? '' : ` for some values of ${head.when}`}`;
    const { newAccess, witness, reason } = (0,compare_policies/* comparePolicies */.O)({ base: (0,beneath_everything/* beneathEverything */.L)(base.denied), head: (0,beneath_everything/* beneathEverything */.L)(head.denied) });
    if (newAccess === 'no')
        return undefined;
    const { trace, doubt } = head;
    if (witness === undefined)
        return {
            message: `${moves}, where less may be denied: ${reason ?? 'it could not be compared'}.`,
            severity: 'medium',
            confidence: 'possible',
            trace,
        };
    const isOpen = doubt === 'not proven';
    return {
        message: `${moves}, where ${witness.action} on ${witness.resource} is no longer denied${isOpen ? ' as far as this code says' : ''}.`,
        witness: (0,access_words/* requestFacts */.lu)(witness),
        trace,
        ...(isOpen
            ? { severity: 'medium', confidence: 'possible' }
            : doubt === 'none' && head.when === undefined
                ? {}
                : { confidence: 'likely' }),
    };
}
/** The unit, or the units up to the root where that one stays. */
function shown({ chain }) {
    return chain.names.map((name) => name.replace(/^\$\{(.*)\}$/u, '$1')).join(' in ');
}

// EXTERNAL MODULE: ./build/evaluate/json-document.js + 4 modules
var json_document = __webpack_require__(42626);
;// CONCATENATED MODULE: ./build/model/organization/landing-zone.js



const landingZoneTypes = ['aws_controltower_landing_zone', 'AWS::ControlTower::LandingZone'];
function landingZoneOf({ attributes }) {
    const written = (0,fact/* firstAttribute */.Z9)(attributes, ['manifest_json', 'Manifest']);
    const manifest = written === undefined ? undefined : (0,json_document/* readJsonDocument */.E)(written);
    const logging = (0,fact/* attribute */.lt)(manifest, 'centralizedLogging');
    // Where it says how to log, and not whether to, it logs.
    const enabled = (0,fact/* readBool */.r5)((0,fact/* attribute */.lt)(logging, 'enabled'));
    const logsCentrally = logging !== undefined && (0,fact/* decide */.LD)(enabled, () => false, true) === 'yes' ? { kind: 'known', value: true, source: logging } : enabled;
    return { regions: (0,possible_members/* possibleMembers */.p)((0,fact/* attribute */.lt)(manifest, 'governedRegions')), logsCentrally };
}

;// CONCATENATED MODULE: ./build/policies/organizations/controltower-control-removed.js





const delegated = 'delegated administrator';
/** Of names that conditions choose no more are told apart than these. */
const combinedMax = 16;
/** What each type is called, and the attributes that say which one of its kind it is. */
const guards = new Map([
    ['aws_controltower_control', ['Control Tower control', 'control_identifier', 'target_identifier']],
    ['aws_controltower_landing_zone', ['Control Tower landing zone']],
    ['aws_organizations_delegated_administrator', [delegated, 'service_principal', 'account_id']],
    ['AWS::ControlTower::EnabledControl', ['Control Tower control', 'ControlIdentifier', 'TargetIdentifier']],
    ['AWS::ControlTower::LandingZone', ['Control Tower landing zone']],
]);
/** Services that watch or guard the accounts of an organization by being trusted in it. */
const watching = /^(?:cloudtrail|config|config-multiaccountsetup|guardduty|malware-protection\.guardduty|securityhub|access-analyzer|macie|inspector2|detective|fms|controltower|sso|backup|securitylake|auditmanager)\./u;
const controltowerControlRemoved = (0,define_policy/* defineEvidence */.xZ)({
    id: 'controltower-control-removed',
    control: 'multi-account-management',
    severity: 'high',
    on: 'resource',
    types: [...guards.keys(), 'aws_organizations_organization'],
    dialects: ['terraform', 'cloudformation'],
    title: 'A guard of the whole organization is removed',
    why: 'Controls, delegated administrators and trusted services hold for every account of the organization, those of tomorrow included. Taking one away opens or blinds all of them at once, and no account sees it.',
    remedy: 'Keep it. If another one takes its place, add that first and remove this one in a later change.',
    limits: [
        'Of the manifest of a landing zone its regions, and whether it logs centrally, are read.',
        'The administrator of a service that guards no accounts is reported as medium.',
    ],
    speaksFor: ['multi-account-present'],
    covers: {},
    *evaluate({ address, resource }, model) {
        if (resource.type === 'aws_organizations_organization')
            yield* trustedServices(address, resource);
        else
            yield* guard(address, resource, model);
        if (landingZoneTypes.includes(resource.type))
            yield* manifest(address, resource);
    },
    lost: ({ extent }) => `${extent} is gone, and the change brings nothing in its place.`,
});
/** One for each thing that it may be about. */
function guard(address, resource, model) {
    const [what = resource.type, ...attributes] = guards.get(resource.type) ?? [];
    const named = attributes.map((name) => (0,possible_members/* possibleMembers */.p)((0,fact/* attribute */.lt)(resource.attributes, name)));
    const combined = named.reduce((before, next) => (next.length === 0 ? before : before.flatMap((one) => next.map((member) => [...one, member]))), [[]]);
    return combined.slice(0, combinedMax).map((members) => {
        const names = members.map((member) => (0,iam_guardrail/* lastingTarget */.G1)({ ...member, resource }, model));
        return {
            claim: 'evidence',
            scope: [what, ...names].join(' '),
            extent: `The ${what} ${address}${names.length === 0 ? '' : ` (${names.join(', ')})`}`,
            trace: (0,define_policy/* declaredAt */.kK)(resource),
            ...members.map(define_policy/* certaintyOf */.hh).reduce((one, other) => ({ ...one, ...other }), {}),
            ...(what === delegated && !members.some(({ text }) => mayWatch(text)) ? { severity: 'medium' } : {}),
        };
    });
}
/** A name that is not known may be that of any of them. */
function mayWatch(principal) {
    return watching.test(principal) || principal.includes('${');
}
function* trustedServices(address, resource) {
    for (const service of (0,possible_members/* possibleMembers */.p)((0,fact/* attribute */.lt)(resource.attributes, 'aws_service_access_principals'))) {
        if (!mayWatch(service.text))
            continue;
        yield {
            claim: 'evidence',
            scope: `trusted service ${service.text}`,
            extent: `The trust of ${address} in ${service.text}`,
            trace: [...(0,define_policy/* traceOf */.fC)(service.value), ...(0,define_policy/* declaredAt */.kK)(resource)],
            ...(0,define_policy/* certaintyOf */.hh)(service),
        };
    }
}
function* manifest(address, resource) {
    const { regions, logsCentrally } = landingZoneOf(resource);
    for (const region of regions) {
        yield {
            claim: 'evidence',
            scope: `governed region ${region.text}`,
            extent: `The governance of the region ${region.text} by ${address}`,
            trace: [...(0,define_policy/* traceOf */.fC)(region.value), ...(0,define_policy/* declaredAt */.kK)(resource)],
            ...(0,define_policy/* certaintyOf */.hh)(region),
        };
    }
    const isOn = (0,fact/* decide */.LD)(logsCentrally, (on) => on, false);
    if (isOn === 'no')
        return;
    const maybe = isOn === 'unknown' && logsCentrally.kind === 'unknown' ? logsCentrally : undefined;
    yield {
        claim: 'evidence',
        scope: 'centralized logging',
        extent: `The central logging of ${address}`,
        trace: (0,define_policy/* declaredAt */.kK)(resource),
        ...(maybe === undefined ? {} : { maybe: maybe.unknown }),
        ...(maybe?.options?.some((one) => (0,fact/* decide */.LD)(one, (on) => on, false) === 'no') === true ? { offForSome: true } : {}),
    };
}

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
;// CONCATENATED MODULE: ./build/policies/organizations/multi-account-present.js

const multiAccountPresent = (0,presence/* definePresence */.nm)({
    id: 'multi-account-present',
    control: 'multi-account-management',
    severity: 'info',
    title: 'Accounts are managed together',
    why: 'An account for each workload keeps what goes wrong in one from the others, as long as they are made and limited in one place.',
    remedy: 'Declare an organization with units, and make accounts by code.',
    limits: ['What another repository declares is not visible.'],
    covers: { cis: ['1.21'] },
    rows: [
        { what: 'organization', terraform: ['aws_organizations_organization'], cloudformation: ['AWS::Organizations::Organization'] },
        { what: 'unit', terraform: ['aws_organizations_organizational_unit'], cloudformation: ['AWS::Organizations::OrganizationalUnit'] },
        { what: 'account', terraform: ['aws_organizations_account'], cloudformation: ['AWS::Organizations::Account'] },
        { what: 'landing zone', terraform: ['aws_controltower_landing_zone'], cloudformation: ['AWS::ControlTower::LandingZone'] },
        { what: 'delegated administrator', terraform: ['aws_organizations_delegated_administrator'] },
    ],
});

;// CONCATENATED MODULE: ./build/policies/organizations/org-policy-present.js

const orgPolicyPresent = (0,presence/* definePresence */.nm)({
    id: 'org-policy-present',
    control: 'guardrails-scp-rcp',
    severity: 'info',
    title: 'The organization has policies of its own',
    why: 'What a policy of the organization denies nobody in an account can do, whatever rights they gave themselves.',
    remedy: 'Declare service control policies, and attach them.',
    limits: ['Whether it is attached, and what it denies, is not looked at.'],
    covers: {},
    rows: [
        {
            what: 'policy of the organization',
            terraform: ['aws_organizations_policy'],
            cloudformation: ['AWS::Organizations::Policy'],
            such: [
                {
                    terraform: 'type',
                    cloudformation: 'Type',
                    is: ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY', 'DECLARATIVE_POLICY_EC2'],
                    byDefault: 'SERVICE_CONTROL_POLICY',
                },
            ],
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/organizations/org-policy-removed-or-detached.js








/** Attached to nothing that the code shows. */
const NOWHERE = 'nothing in this code';
/** What stands everywhere as long as nobody wants a list of what is allowed: it denies nothing. */
const allowingAll = new Set(['p-FullAWSAccess', 'p-RCPFullAWSAccess']);
const orgPolicyRemovedOrDetached = (0,define_policy/* defineEvidence */.xZ)({
    id: 'org-policy-removed-or-detached',
    control: 'guardrails-scp-rcp',
    severity: 'critical',
    on: 'resource',
    types: ['aws_organizations_policy', 'AWS::Organizations::Policy', 'aws_organizations_policy_attachment'],
    dialects: ['terraform', 'cloudformation'],
    title: 'An organization policy is removed or detached',
    why: 'The policy was the limit that held in every account below, whatever its administrators do. Without it, or where it is not attached, nothing of it counts.',
    remedy: 'Keep the policy and its attachment. If it moves to another repository, say so in the acceptance of this finding.',
    limits: [
        'An attachment of another policy to the same target, or to the root of the organization, stands in where it denies all that this one did.',
        'Where accounts stand in the tree of units is not looked at.',
        'Of a policy that another repository declares its attachment is looked at, wherever it stands; what it denies is not known then.',
    ],
    speaksFor: ['org-policy-present', 'imds-default-present', 's3-account-public-access-block-present'],
    covers: {},
    evaluate(subject, model) {
        if (subject.resource.type === 'aws_organizations_policy_attachment')
            return ofAttachment(subject, model);
        const document = model
            .subjects('iam.document')
            .find(({ use, root, address }) => use === 'scp' && root === subject.root && address === subject.address);
        return ofPolicy(subject, document, model);
    },
    lost: ({ extent }) => `${extent} is gone, and nothing in the code denies the same there.`,
    standsIn: (other, lost, place) => place === 'same-root' && takesPlace(other.degree, lost.degree),
});
/** A unit of the code is the same under whatever name it gets. */
function partOf({ value, text }) {
    return value.kind === 'string' ? {} : { part: `on ${text}` };
}
function* ofPolicy({ address, resource }, content, model) {
    const type = (0,iam_guardrail/* guardrailType */.Yc)(resource);
    const { options = [] } = content ?? {};
    const [option] = options;
    if (option?.unknown !== undefined)
        yield { claim: 'unresolved', aspect: 'content', unknown: option.unknown, message: 'what the policy denies' };
    const document = option?.unknown === undefined && options.length === 1 ? option?.document : undefined;
    const targets = (0,iam_guardrail/* guardrailTargets */.IH)(resource, model);
    for (const one of targets) {
        const target = (0,iam_guardrail/* lastingTarget */.G1)(one, model);
        const degree = { target, type, document };
        const trace = [...(0,define_policy/* declaredAt */.kK)(one.resource), ...(0,define_policy/* declaredAt */.kK)(resource)];
        yield {
            claim: 'evidence',
            scope: `on ${target}`,
            extent: `${address} on ${target}`,
            degree,
            trace,
            ...partOf(one),
            ...(0,define_policy/* certaintyOf */.hh)(one),
        };
    }
    const degree = { target: NOWHERE, type, document };
    const declared = {
        claim: 'evidence',
        scope: 'declared',
        extent: `organization policy ${address}`,
        degree,
        trace: (0,define_policy/* declaredAt */.kK)(resource),
    };
    yield targets.length === 0 ? declared : { ...declared, counted: true };
}
/** The attachment of a policy that another code declares. One of the same code is told with its policy. */
function* ofAttachment({ address, resource }, model) {
    const given = (0,fact/* attribute */.lt)(resource.attributes, 'policy_id');
    const own = (0,evaluated_code/* managed */.Y)(model, 'aws_organizations_policy').filter(({ root }) => root === resource.root);
    const isOwn = own.some((policy) => (0,binding/* binds */.fO)(given, policy, []) === 'yes');
    for (const policy of (0,possible_members/* possibleMembers */.p)(given)) {
        if (allowingAll.has(policy.text))
            continue;
        for (const one of (0,iam_guardrail/* targetsOf */.QR)(resource)) {
            const target = (0,iam_guardrail/* lastingTarget */.G1)(one, model);
            const degree = { target, type: undefined, document: undefined };
            const extent = `${policy.text.replace(/^\$\{(.*)\}$/u, '$1')} on ${target}, by ${address},`;
            const claim = { claim: 'evidence', scope: `${policy.text} on ${target}`, extent, degree, trace: (0,define_policy/* declaredAt */.kK)(resource) };
            yield { ...claim, ...(0,define_policy/* certaintyOf */.hh)(policy), ...(0,define_policy/* certaintyOf */.hh)(one), ...(isOwn ? { counted: true } : {}) };
        }
    }
}
/** Evidence of a policy is compared with evidence of the same policy only, so both degrees are guards. */
function takesPlace(other, lost) {
    if (other.type === undefined || other.type !== lost.type)
        return false;
    const isThere = other.target === lost.target || lost.target === NOWHERE || (0,iam_guardrail/* isOrganizationRoot */.OR)(other.target);
    if (!isThere || other.document === undefined || lost.document === undefined)
        return false;
    return (0,compare_policies/* comparePolicies */.O)({ base: (0,beneath_everything/* beneathEverything */.L)(lost.document), head: (0,beneath_everything/* beneathEverything */.L)(other.document) }).newAccess === 'no';
}

// EXTERNAL MODULE: ./build/policies/documents/over-options.js
var over_options = __webpack_require__(49485);
;// CONCATENATED MODULE: ./build/policies/organizations/org-policy-type-disabled.js




const orgPolicyTypeDisabled = (0,define_policy/* defineViolation */.z$)({
    id: 'org-policy-type-disabled',
    control: 'guardrails-scp-rcp',
    severity: 'critical',
    on: 'resource',
    types: ['aws_organizations_organization', 'AWS::Organizations::Organization'],
    dialects: ['terraform', 'cloudformation'],
    title: 'The organization cannot have policies, or no longer has a type of them',
    why: 'When a type of policies is disabled, all policies of that type stop counting in all accounts at once, and their attachments are lost: enabling it again does not bring them back. Without all features there are no such policies at all.',
    remedy: 'Keep feature_set ALL and every policy type that is in use.',
    limits: ['CloudFormation knows no policy types of an organization.', 'Whether a policy of the type is in use is not looked at.'],
    covers: { kics: ['Service Control Policies Disabled', 'Organizations SCPs All Features Not Enabled'] },
    *evaluate({ root, address, resource }) {
        const features = (0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(resource.attributes, ['feature_set', 'FeatureSet']));
        const isReduced = (value) => value !== 'ALL';
        const reduced = (0,fact/* holding */.G)(features, isReduced);
        const unknown = (0,fact/* openFor */.qw)(features, isReduced);
        if (unknown !== undefined)
            yield { claim: 'unresolved', aspect: 'features', unknown, message: `which features ${address} has` };
        if (reduced !== undefined) {
            const violation = {
                claim: 'violation',
                aspect: 'features',
                message: `${address} has the features for one bill alone: no policy of the organization can limit its accounts.`,
                trace: [...(0,define_policy/* traceOf */.fC)(reduced.source), resource.declaration],
                confidence: (0,define_policy/* confidenceIn */.S3)(reduced.source),
                ...allFeatures(reduced.source),
            };
            yield (0,over_options/* ofOption */.jN)(violation, reduced.condition?.expression);
        }
        yield* policyTypes({ root, address, resource });
    },
    lost: ({ extent }) => `${extent} is no longer enabled: no policy of that type counts any more, in any account.`,
});
function* policyTypes({ root, address, resource }) {
    const types = (0,possible_members/* possibleMembers */.p)((0,fact/* firstAttribute */.Z9)(resource.attributes, ['enabled_policy_types']));
    const unknown = types.find(({ open }) => open !== undefined)?.open;
    if (unknown !== undefined)
        yield { claim: 'unresolved', aspect: 'policy types', unknown, message: `which policy types ${address} has` };
    for (const type of types) {
        if (type.open !== undefined)
            continue;
        yield {
            claim: 'evidence',
            scope: `${root} ${address} ${type.text}`,
            extent: `The policy type ${type.text} of ${address}`,
            ofSubject: true,
            part: type.text,
            trace: [...(0,define_policy/* traceOf */.fC)(type.value), ...(0,define_policy/* declaredAt */.kK)(resource)],
            ...(0,define_policy/* certaintyOf */.hh)(type),
        };
    }
}
function allFeatures({ kind, origin: { at, via } }) {
    if (kind !== 'string' || via.length > 0 || at.range.startLine !== at.range.endLine)
        return {};
    const isQuoted = at.range.endColumn - at.range.startColumn === 'CONSOLIDATED_BILLING'.length + 2;
    return { fix: { title: 'Keep all features', edits: [{ location: at, replacement: isQuoted ? '"ALL"' : 'ALL' }] } };
}

// EXTERNAL MODULE: ./build/model/organization/allowed-regions.js
var allowed_regions = __webpack_require__(30820);
// EXTERNAL MODULE: ./build/policies/organizations/region-outside-allowed-list.js + 1 modules
var region_outside_allowed_list = __webpack_require__(27465);
;// CONCATENATED MODULE: ./build/policies/organizations/region-opt-in-enabled.js





const regionOptInEnabled = (0,define_policy/* defineViolation */.z$)({
    id: 'region-opt-in-enabled',
    control: 'select-regions',
    severity: 'medium',
    on: 'resource',
    types: ['aws_account_region'],
    dialects: ['terraform'],
    title: 'A region that is not allowed is switched on',
    why: 'Regions that must be opted into are off until somebody switches them on. On, they are one more place where machines can be started and nobody looks.',
    remedy: 'Leave the region off, or allow it first, in a change of its own.',
    limits: [
        'Without `regions` in the configuration, and without a service control policy in the repository that denies all but some services elsewhere, nothing is reported.',
    ],
    covers: {},
    *evaluate({ address, resource }, model) {
        const allowed = (0,allowed_regions/* allowedRegions */.C)(model, model.subjects('iam.document'));
        const enabled = (0,fact/* readBool */.r5)((0,fact/* attribute */.lt)(resource.attributes, 'enabled'));
        const isOn = (0,fact/* holding */.G)(enabled, (on) => on);
        if (allowed === undefined || (0,fact/* decide */.LD)(enabled, (on) => !on, true) === 'yes')
            return;
        const isOutside = (name) => !allowed.has(name);
        const region = (0,fact/* readText */.yR)((0,fact/* attribute */.lt)(resource.attributes, 'region_name'));
        const found = (0,fact/* holding */.G)(region, isOutside);
        const unknown = (0,fact/* openFor */.qw)(region, isOutside) ?? (found === undefined ? undefined : (0,fact/* openFor */.qw)(enabled, (on) => on));
        if (unknown !== undefined)
            yield { claim: 'unresolved', aspect: 'region', unknown, message: `which region ${address} switches on` };
        if (found !== undefined && isOn !== undefined)
            yield switchedOn({ address, resource }, isOn, found, allowed);
    },
});
function switchedOn({ address, resource }, isOn, region, allowed) {
    const isLiteral = isOn.source.kind === 'bool' && isOn.source.origin.via.length === 0 && isOn.condition === undefined;
    const fix = { title: 'Leave it off', edits: [{ location: isOn.source.origin.at, replacement: 'false' }] };
    const violation = {
        claim: 'violation',
        aspect: `region ${region.value}`,
        message: `${address} switches ${region.value} on; allowed ${(0,region_outside_allowed_list/* namesOf */.e)(allowed)}.`,
        trace: [...(0,define_policy/* traceOf */.fC)(isOn.source), ...(0,define_policy/* traceOf */.fC)(region.source), resource.declaration],
        confidence: allowed.isOpen ? 'possible' : (0,define_policy/* confidenceIn */.S3)(isOn.source, region.source),
        ...(isLiteral ? { fix } : {}),
    };
    return (0,over_options/* ofOption */.jN)(violation, (isOn.condition ?? region.condition)?.expression);
}

;// CONCATENATED MODULE: ./build/policies/chunks/organizations.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.









/***/ }),

/***/ 6522:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isUsed)
/* harmony export */ });
/* harmony import */ var _model_binding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91335);
/* harmony import */ var _model_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2261);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _written_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62480);




/** Whether anything of its root names the resource, or may; `names` are what others may write instead of referring to it. */
function isUsed(resource, by, model, names = []) {
    return (0,_model_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(model, ...Object.keys(by[resource.dialect] ?? {})).some((user) => user.root === resource.root && (0,_written_at_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenAt */ .n)(user, (0,_row_js__WEBPACK_IMPORTED_MODULE_1__/* .pathIn */ .lW)(by, user)).some((value) => (0,_model_binding_js__WEBPACK_IMPORTED_MODULE_3__/* .binds */ .fO)(value, resource, names) !== 'no'));
}


/***/ }),

/***/ 96023:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ ranks),
/* harmony export */   Cw: () => (/* binding */ moreOrForever),
/* harmony export */   DY: () => (/* binding */ offOn),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Gt: () => (/* binding */ ownKey),
/* harmony export */   J$: () => (/* binding */ several),
/* harmony export */   M7: () => (/* binding */ less),
/* harmony export */   O9: () => (/* binding */ fewer),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   Ro: () => (/* binding */ onOff),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WH: () => (/* binding */ isBlock),
/* harmony export */   Zc: () => (/* binding */ literalOf),
/* harmony export */   b7: () => (/* binding */ naming),
/* harmony export */   bK: () => (/* binding */ literalText),
/* harmony export */   bd: () => (/* binding */ moreOf),
/* harmony export */   hZ: () => (/* binding */ set),
/* harmony export */   oE: () => (/* binding */ moreBlocks),
/* harmony export */   uC: () => (/* binding */ anyBut)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29207);
/* harmony import */ var _model_binding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91335);
/* harmony import */ var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);



/** Off is weaker than on. */
const onOff = { reads: 'bool', rank: (value) => asBool(value) };
/** On is weaker than off: `publicly_accessible`. */
const offOn = {
    reads: 'bool',
    rank: (value) => {
        const on = asBool(value);
        return on === undefined ? undefined : 1 - on;
    },
};
/** The more the stronger: days of retention. Null is none at all. */
const more = { reads: 'number', rank: (value) => (value === null ? 0 : asNumber(value)) };
/** The less the stronger: days between two rotations. */
const less = {
    reads: 'number',
    rank: (value) => {
        const number = asNumber(value);
        return number === undefined ? undefined : -number;
    },
};
/** The fewer the stronger: accounts that a rule leaves out. */
const fewer = {
    reads: 'list',
    rank: (value) => (value === null ? 0 : typeof value === 'object' ? -value.length : undefined),
};
/** The more the stronger: copies that a list names. */
const moreOf = {
    reads: 'list',
    rank: (value) => (value === null ? 0 : typeof value === 'object' ? value.length : undefined),
};
/** The more blocks of a kind the stronger: regions of a table. */
const moreBlocks = { ...moreOf, reads: 'any' };
/** None, one, or several: a second instance is what keeps a service up, a third changes little. */
const several = {
    reads: 'number',
    rank: (value) => {
        const number = asNumber(value);
        return number === undefined ? undefined : Math.min(number, 2);
    },
};
/** The more the stronger: types that are recorded. Nothing is said where there is no list. */
const count = {
    reads: 'list',
    rank: (value) => (typeof value === 'object' && value !== null ? value.length : undefined),
};
/** Ten years, the longest that a log group takes. */
const longestDays = 3653;
/** More days are stronger, and 0 or nothing means for ever, to which the longest time is equal: retention of a log group. */
const moreOrForever = {
    reads: 'number',
    rank: (value) => {
        const days = value === null ? 0 : asNumber(value);
        return days === undefined || (days > 0 && days < longestDays) ? days : Number.POSITIVE_INFINITY;
    },
    says: (value) => (value === null || asNumber(value) === 0 ? 'no end' : literalText(value)),
};
/** Whatever is set is stronger than nothing. What is not known is set, unless whoever deploys it may leave it out. */
const set = {
    reads: 'any',
    rank: (value) => Number(value !== null && value !== '' && (typeof value !== 'object' || value.length > 0)),
    rankUnknown: ({ reason }) => (reason === 'computed-attribute' || reason === 'data-source' ? 1 : undefined),
};
/** No key, then a key of AWS (`alias/aws/\u2026`, `AWS_OWNED_KMS_KEY`), then a key of one's own. */
const ownKey = {
    reads: 'text',
    rank: (value) => {
        if (value === null || value === '')
            return 0;
        return typeof value === 'string' && /(?:^|[:/])aws\/|^AWS_OWNED/u.test(value) ? 1 : 2;
    },
    rankUnknown: ({ reason, expression }) => {
        if (reason === 'data-source')
            return /aws_(?:kms_alias|ebs_default_kms_key)/u.test(expression) ? undefined : 2;
        return reason === 'computed-attribute' || reason === 'import-value' ? 2 : undefined;
    },
};
/** These values, the weakest first; values of one list are worth the same. Upper and lower case are one. */
function ranks(...steps) {
    const rankOf = new Map(steps.flatMap((step, rank) => [step].flat().map((name) => [name.toLowerCase(), rank])));
    return {
        reads: 'text',
        rank: (value) => (typeof value === 'object' ? undefined : (rankOf.get(String(value).toLowerCase()) ?? rankOf.get(wordOf(value)))),
        names: steps.flat(),
    };
}
/** YAML takes an `OFF` without quotes for false. */
function wordOf(value) {
    return value === true ? 'on' : value === false ? 'off' : '';
}
/** These are weak; whatever else there is, now or later, is not. */
function anyBut(...weak) {
    const names = new Set(weak.map((name) => name.toLowerCase()));
    return { reads: 'text', rank: (value) => (typeof value === 'string' ? Number(!names.has(value.toLowerCase())) : undefined), names: weak };
}
/** How many of these a list names: the more the stronger. */
function naming(...wanted) {
    return {
        reads: 'list',
        rank: (value) => {
            const list = listed(value);
            return list === undefined ? undefined : wanted.filter((one) => list.includes(one)).length;
        },
        names: wanted,
    };
}
/** A list that names one of these is weak: protocols that send passwords in the clear. */
function without(...unwanted) {
    return {
        reads: 'list',
        ofEach: true,
        rank: (value) => {
            const list = listed(value);
            return list === undefined ? undefined : Number(!unwanted.some((one) => list.includes(one)));
        },
        names: unwanted,
    };
}
/** CloudFormation takes a text alone for a list of one. */
function listed(value) {
    if (value === null)
        return [];
    return typeof value === 'string' ? [value] : typeof value === 'object' ? value : undefined;
}
/** What stands for a block, in a list or alone. */
const block = '{\u2026}';
/** The value as a row would state it; a block is a text that no row states. Undefined for what is not known, unless it is a member of a list, which is there all the same. */
function literalOf(value) {
    switch (value.kind) {
        case 'null':
            return null;
        case 'string':
        case 'number':
        case 'bool':
            return value.value;
        case 'list':
            return (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(value).items.map((item) => (0,_core_value_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(item) ?? (0,_model_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolicText */ .SF)(item) ?? block);
        case 'map':
        case 'json-text':
            return block;
        default:
            return undefined;
    }
}
/** A block, or some: of what they hold nothing can be read out. */
function isBlock(value) {
    return value === block || (typeof value === 'object' && value !== null && value.length > 0 && value.every((one) => one === block));
}
/** As people read it. */
function literalText(value) {
    if (value === null)
        return 'nothing';
    if (typeof value !== 'object')
        return String(value);
    // Of blocks only their number says anything.
    return isBlock(value) ? String(value.length) : `[${value.join(', ')}]`;
}
function asBool(value) {
    const text = String(value).toLowerCase();
    return text === 'true' ? 1 : text === 'false' ? 0 : undefined;
}
function asNumber(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value !== 'string' || value.trim() === '')
        return undefined;
    const number = Number(value);
    return Number.isFinite(number) ? number : undefined;
}


/***/ }),

/***/ 66792:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ valuesWritten)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29207);

/** Of more lists than these nothing is told apart. */
const listsMax = 16;
/** Every value that there may be, and what decides between them: of a list of which a condition chooses items, each list that it may be. */
function valuesWritten(value) {
    const written = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOption */ .hd)(value);
    const options = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleValues */ .Mp)(written);
    const values = options.flatMap(possibleLists);
    const decides = written.kind === 'choice' ? written.condition : values.length > 1 ? conditionIn(written) : undefined;
    return { values, decides };
}
function conditionIn(list) {
    const items = list.kind === 'list' ? list.items.map(_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOption */ .hd) : [];
    return items.flatMap((item) => (item.kind === 'choice' ? [item.condition] : []))[0];
}
function possibleLists(value) {
    if (value.kind !== 'list' || value.items.every(({ kind }) => kind !== 'choice'))
        return [value];
    const lists = value.items.reduce((before, item) => {
        const options = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleValues */ .Mp)((0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOption */ .hd)(item));
        if (before.length * options.length > listsMax)
            return before.map((one) => [...one, item]);
        return before.flatMap((one) => options.map((option) => [...one, option]));
    }, [[]]);
    return lists.map((items) => ({ ...value, items }));
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

/***/ 10083:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ saidAt),
/* harmony export */   J8: () => (/* binding */ allHold),
/* harmony export */   Oh: () => (/* binding */ failingAt),
/* harmony export */   fn: () => (/* binding */ rowsOfType),
/* harmony export */   jD: () => (/* binding */ failsForSome),
/* harmony export */   jy: () => (/* binding */ dialectsOf),
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   pl: () => (/* binding */ typesOf)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29207);
/* harmony import */ var _model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61108);
/* harmony import */ var _model_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96962);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96023);
/* harmony import */ var _possible_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66792);





/** All types of all rows. */
function typesOf(rows) {
    return [...new Set(rows.flatMap((row) => Object.keys({ ...row.terraform, ...row.cloudformation })))];
}
/** The dialects that rows speak of. */
function dialectsOf(rows) {
    return ['terraform', 'cloudformation'].filter((dialect) => rows.some((row) => row[dialect] !== undefined));
}
/** The path of this row in the type of the resource, if it speaks of that. */
function pathIn(row, resource) {
    return row[resource.dialect]?.[resource.type];
}
/**
 * Of many rows those that speak of the type of a resource, in their order, put together once for each type: most rows speak of few types, and
 * are asked of every resource of all of them.
 */
function rowsOfType(rows, pathsIn) {
    const known = { terraform: new Map(), cloudformation: new Map() };
    return (resource) => {
        const { type, dialect } = resource;
        let found = known[dialect].get(type);
        if (found === undefined)
            known[dialect].set(type, (found = rows.filter((row) => pathIn(pathsIn(row), resource) !== undefined)));
        return found;
    };
}
/**
 * Do all of them hold? A condition that is not known is only asked where the others hold. Of several values that one attribute may have, one
 * that fits is enough, unless all of them have to.
 */
function allHold(conditions = [], resource, fit = 'one') {
    const answers = conditions.map((condition) => holds(condition, resource, fit));
    if (answers.includes('no'))
        return 'no';
    return answers.find((answer) => typeof answer === 'object') ?? 'yes';
}
/** Where it is written that one of them does not hold. */
function failingAt(conditions = [], resource) {
    const failing = conditions.filter((condition) => holds(condition, resource, 'all') === 'no');
    return failing.flatMap((condition) => valuesOf(condition, resource));
}
/** Where it is written what they ask for. */
function saidAt(conditions = [], resource) {
    return conditions.flatMap((condition) => valuesOf(condition, resource));
}
/** Is one of them false by one of several known values? */
function failsForSome(conditions = [], resource) {
    return conditions.some((condition) => {
        const { is } = condition;
        if (is === 'set' || is === 'not set')
            return false;
        const options = valuesOf(condition, resource).flatMap((value) => {
            const { values, decides } = (0,_possible_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesWritten */ .c)(value);
            return decides === undefined ? [] : values;
        });
        return options.some((one) => one.kind !== 'null' && holdsFor(one, is) === 'no');
    });
}
function valuesOf(condition, resource) {
    const path = condition[resource.dialect];
    return path === undefined ? [] : (0,_model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__/* .placesAt */ .u)(resource, path).flatMap(({ value }) => value ?? []);
}
function holds(condition, resource, fit) {
    const values = valuesOf(condition, resource);
    const { is, byDefault = null } = condition;
    const ofNothing = is === 'set' ? 'no' : is === 'not set' || matches(byDefault, is) ? 'yes' : 'no';
    if (values.length === 0)
        return ofNothing;
    const answers = values.map((value) => holdsForAny(value, condition, ofNothing, fit));
    // Whatever is set at one place is set.
    if (is === 'not set' && answers.includes('no'))
        return 'no';
    if (is !== 'not set' && answers.includes('yes'))
        return 'yes';
    return answers.find((answer) => typeof answer === 'object') ?? answers[0] ?? 'no';
}
/** What holds for each of the values that one attribute may have, where nothing may be one of them. */
function holdsForAny(value, { is }, ofNothing, fit) {
    const { values, decides } = (0,_possible_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesWritten */ .c)(value);
    const answers = values.map((one) => {
        if (one.kind === 'null')
            return ofNothing;
        // An empty text is what people write to leave an attribute out.
        if (one.kind === 'string' && one.value === '' && (is === 'set' || is === 'not set'))
            return ofNothing;
        return is === 'set' ? 'yes' : is === 'not set' ? 'no' : holdsFor(one, is);
    });
    // That nothing is written has to be sure, whoever asks.
    const isOpen = (fit === 'all' || is === 'not set') && answers.includes('yes') && answers.some((one) => one !== 'yes');
    if (isOpen && decides !== undefined)
        return decides;
    return answers.includes('yes') ? 'yes' : (answers.find((answer) => typeof answer === 'object') ?? 'no');
}
/** Stands for what is not known of a text; nobody's pattern matches it. */
const hole = '\uFFFD';
function holdsFor(value, is) {
    if ('mentions' in is && textsIn(value).some((text) => is.mentions.test(text)))
        return 'yes';
    const unknown = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .QH)(value);
    if (unknown !== undefined)
        return unknown;
    return fits(value, is) ? 'yes' : 'no';
}
function fits(value, is) {
    if ('mentions' in is)
        return false;
    if ('together' in is)
        return is.together(textsIn(value));
    if ('like' in is)
        return textsIn(value).some(is.like);
    if (is instanceof RegExp)
        return is.test(textsIn(value).join(','));
    const literal = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .literalOf */ .Zc)(value);
    return literal !== undefined && matches(literal, is);
}
/** Every text in it, whatever holds it: a pattern of events is a document in one dialect and a map in the other. */
function textsIn(value) {
    if (value.kind === 'json-text')
        return textsIn(value.content);
    if (value.kind === 'template')
        return [value.parts.map((part) => (typeof part === 'string' ? part : hole)).join('')];
    if (value.kind === 'list')
        return value.items.flatMap(textsIn);
    if (value.kind === 'map')
        return [...value.entries.values()].flatMap(textsIn);
    const text = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarText */ .ws)(value);
    return text === undefined ? [] : [text];
}
function matches(literal, is) {
    if ('mentions' in is)
        return literal !== null && is.mentions.test(String(literal));
    if ('like' in is)
        return literal !== null && is.like(String(literal));
    if ('together' in is)
        return literal !== null && is.together([String(literal)]);
    if (is instanceof RegExp)
        return is.test(String(literal));
    return is.some((one) => String(one).toLowerCase() === String(literal).toLowerCase());
}


/***/ }),

/***/ 62480:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ writtenAt)
/* harmony export */ });
/* harmony import */ var _model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61108);

/** What is written at each place that the path leads to. */
function writtenAt(resource, path) {
    return path === undefined || path === '' ? [] : (0,_model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__/* .placesAt */ .u)(resource, path).flatMap(({ value }) => value ?? []);
}


/***/ })

};
