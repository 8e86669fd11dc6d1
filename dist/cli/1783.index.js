export const id = 1783;
export const ids = [1783];
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

/***/ 54164:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tagPolicyWeakened: () => (/* reexport */ tagPolicyWeakened)
});

// EXTERNAL MODULE: ./build/evaluate/json-document.js + 4 modules
var json_document = __webpack_require__(42626);
// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/detection/config-rule.js
var config_rule = __webpack_require__(88037);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/model/iam/iam-guardrail.js
var iam_guardrail = __webpack_require__(5733);
;// CONCATENATED MODULE: ./build/model/organization/tag-policy.js





const policies = ['aws_organizations_policy', 'AWS::Organizations::Policy'];
const tagDemandTypes = [...policies, ...config_rule/* configRuleTypes */.U];
/** Undefined for what asks nothing of tags. */
function tagDemandsOf(resource) {
    if (!policies.includes(resource.type))
        return ofRule(resource);
    const content = (0,fact/* firstAttribute */.Z9)(resource.attributes, ['content', 'Content']);
    if ((0,iam_guardrail/* guardrailType */.Yc)(resource) !== 'TAG_POLICY' || content === undefined)
        return undefined;
    const document = (0,json_document/* readJsonDocument */.E)(content);
    if (document.kind === 'unknown')
        return { keys: new Map(), unknown: document };
    const tags = (0,fact/* attribute */.lt)(document, 'tags');
    const entries = tags?.kind === 'map' ? [...tags.entries] : [];
    const read = entries.flatMap(([name, one]) => one.kind === 'map' ? [[keyIn(name, one), demandIn(one)]] : []);
    return { keys: new Map(read), unknown: undefined };
}
function keyIn(name, demand) {
    return (0,core_value/* scalarText */.ws)((0,fact/* attribute */.lt)(demand, 'tag_key', '@@assign')) ?? name;
}
function demandIn(demand) {
    return { values: textsIn((0,fact/* attribute */.lt)(demand, 'tag_value', '@@assign')), enforced: textsIn((0,fact/* attribute */.lt)(demand, 'enforced_for', '@@assign')) };
}
function textsIn(value) {
    return (0,fact/* members */.ol)(value).items.flatMap((item) => (0,core_value/* scalarText */.ws)(item) ?? []);
}
/** REQUIRED_TAGS of AWS Config: `tag1Key`, `tag1Value` and so on. */
function ofRule(resource) {
    const { identifier, parameters, types = [], unknown } = (0,config_rule/* configRuleOf */.w)(resource);
    if (identifier !== 'REQUIRED_TAGS')
        return undefined;
    const keys = [...parameters].flatMap(([name, key]) => {
        const [, number] = /^tag(\d)Key$/u.exec(name) ?? [];
        if (number === undefined)
            return [];
        const values = (parameters.get(`tag${number}Value`) ?? '').split(',').filter((one) => one !== '');
        return [[key, { values, enforced: types }]];
    });
    return { keys: new Map(keys), unknown };
}

// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/tags/tag-policy-weakened.js


const tagPolicyWeakened = (0,define_policy/* defineStrength */.lL)({
    id: 'tag-policy-weakened',
    control: 'tagging-strategy',
    severity: 'low',
    on: 'resource',
    types: tagDemandTypes,
    dialects: ['terraform', 'cloudformation'],
    title: 'Less is asked of tags',
    why: 'Rights, backups and bills depend on tags. A tag that is no longer required is soon missing, or says anything.',
    remedy: 'Keep the key, its values and what it is enforced for.',
    limits: [
        'That a policy is removed or detached is reported by the policy on organization policies.',
        'Policies as files of their own are not read.',
    ],
    covers: {},
    *evaluate({ address, resource }) {
        const demands = tagDemandsOf(resource);
        if (demands === undefined)
            return;
        if (demands.unknown !== undefined) {
            yield { claim: 'unresolved', aspect: 'tags', unknown: demands.unknown, message: `what ${address} asks of tags` };
            return;
        }
        const degree = { address, demands };
        yield { claim: 'strength', aspect: 'what is asked of tags', degree, trace: [resource.declaration] };
    },
    weaker: ({ demands: base }, { address, demands: head }) => {
        const losses = [...base.keys].flatMap(([key, before]) => {
            const after = head.keys.get(key);
            if (after === undefined)
                return [`the key ${key} is no longer asked for`];
            const free = before.values.length > 0 && after.values.length === 0 ? [`${key} may have any value`] : [];
            const left = before.enforced.filter((type) => !after.enforced.includes(type));
            return [...free, ...(left.length === 0 ? [] : [`${key} is no longer enforced for ${left.join(', ')}`])];
        });
        return losses.length === 0 ? undefined : { message: `${address} asks for less: ${losses.join('; ')}.` };
    },
});

;// CONCATENATED MODULE: ./build/policies/chunks/tags.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.



/***/ })

};
