export const id = 5633;
export const ids = [5633];
export const modules = {

/***/ 40328:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ teamAccounts),
/* harmony export */   m: () => (/* binding */ accountInArn)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29207);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _per_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91431);




const inArn = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/u;
/** The account in an ARN. What an expression stands for in it may have colons of its own: `${AWS::Region}`. */
function accountInArn(text) {
    return inArn.exec(text.replaceAll(/\$\{[^{}]*\}/gu, ''))?.[1];
}
const managing = (0,_per_code_js__WEBPACK_IMPORTED_MODULE_1__/* .perCode */ .L)((code) => new Set(accountsOfProviders(code)));
/** Accounts that are the team's: those that its providers manage, and those that the configuration calls trusted. */
function teamAccounts(code) {
    const managed = managing(code);
    const { knownAccounts } = code;
    return { has: (account) => managed.has(account) || knownAccounts.has(account) };
}
function accountsOfProviders({ providers }) {
    return providers.flatMap(({ attributes }) => {
        const allowed = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(attributes, 'allowed_account_ids')).items.flatMap((item) => (0,_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws)(item) ?? []);
        const roles = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(attributes, 'assume_role')).items.flatMap((block) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(block, 'role_arn') ?? []);
        return [...allowed, ...roles.flatMap((role) => accountInArn((0,_binding_js__WEBPACK_IMPORTED_MODULE_3__/* .symbolicText */ .SF)(role) ?? '') ?? [])];
    });
}


/***/ }),

/***/ 62409:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ perModel)
/* harmony export */ });
/* harmony import */ var _per_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91431);

/** Makes a thing of one side once, when it is first asked for: an index that a policy looks into for each resource. */
function perModel(make) {
    return (0,_per_code_js__WEBPACK_IMPORTED_MODULE_0__/* .perCode */ .L)(make);
}


/***/ }),

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

/***/ 35633:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  abacTagTampering: () => (/* reexport */ abacTagTampering),
  dataPerimeterOperatorWrong: () => (/* reexport */ dataPerimeterOperatorWrong),
  dataPerimeterPresent: () => (/* reexport */ dataPerimeterPresent),
  dataPerimeterWeakened: () => (/* reexport */ dataPerimeterWeakened),
  ecrRepositoryPublic: () => (/* reexport */ ecrRepositoryPublic),
  genaiAccessBroad: () => (/* reexport */ genaiAccessBroad),
  iamAccessAdded: () => (/* reexport */ iamAccessAdded),
  iamAllowNotactionOrNotresource: () => (/* reexport */ iamAllowNotactionOrNotresource),
  iamAssumeRoleWildcard: () => (/* reexport */ iamAssumeRoleWildcard),
  iamConditionRemoved: () => (/* reexport */ iamConditionRemoved),
  iamCredentialsExposure: () => (/* reexport */ iamCredentialsExposure),
  iamDataExfiltration: () => (/* reexport */ iamDataExfiltration),
  iamDenyRemoved: () => (/* reexport */ iamDenyRemoved),
  iamFullAdmin: () => (/* reexport */ iamFullAdmin),
  iamMfaConditionOperatorWrong: () => (/* reexport */ iamMfaConditionOperatorWrong),
  iamMfaDenyWeakened: () => (/* reexport */ iamMfaDenyWeakened),
  iamPassroleWildcard: () => (/* reexport */ iamPassroleWildcard),
  iamPolicyInvalid: () => (/* reexport */ iamPolicyInvalid),
  iamPrivilegeEscalation: () => (/* reexport */ iamPrivilegeEscalation),
  iamResourceExposure: () => (/* reexport */ iamResourceExposure),
  iamResourceWildcard: () => (/* reexport */ iamResourceWildcard),
  iamRiskyManagedPolicy: () => (/* reexport */ iamRiskyManagedPolicy),
  iamServiceWildcard: () => (/* reexport */ iamServiceWildcard),
  iamTrustAnyPrincipal: () => (/* reexport */ iamTrustAnyPrincipal),
  iamTrustServiceWithoutSource: () => (/* reexport */ iamTrustServiceWithoutSource),
  iamTrustUnknownAccount: () => (/* reexport */ iamTrustUnknownAccount),
  iamTrustWidened: () => (/* reexport */ iamTrustWidened),
  iamWriteWithoutConstraint: () => (/* reexport */ iamWriteWithoutConstraint),
  kmsKeyPolicyBroadened: () => (/* reexport */ kmsKeyPolicyBroadened),
  kmsKeyPolicyPublic: () => (/* reexport */ kmsKeyPolicyPublic),
  lambdaPermissionPublic: () => (/* reexport */ lambdaPermissionPublic),
  mfaEnforcementPresent: () => (/* reexport */ mfaEnforcementPresent),
  oidcTrustTooBroad: () => (/* reexport */ oidcTrustTooBroad),
  oidcTrustWidened: () => (/* reexport */ oidcTrustWidened),
  orgPolicyDenyNarrowed: () => (/* reexport */ orgPolicyDenyNarrowed),
  orgPolicyExemptionTooBroad: () => (/* reexport */ orgPolicyExemptionTooBroad),
  orgPolicyIneffective: () => (/* reexport */ orgPolicyIneffective),
  permissionsBoundaryRemoved: () => (/* reexport */ permissionsBoundaryRemoved),
  policyAllowWithNotprincipal: () => (/* reexport */ policyAllowWithNotprincipal),
  queueOrTopicPolicyPublic: () => (/* reexport */ queueOrTopicPolicyPublic),
  regionDenyScpBreaksGlobalServices: () => (/* reexport */ regionDenyScpBreaksGlobalServices),
  regionDenyScpPresent: () => (/* reexport */ regionDenyScpPresent),
  regionDenyScpWeakened: () => (/* reexport */ regionDenyScpWeakened),
  resourcePolicyAllActions: () => (/* reexport */ resourcePolicyAllActions),
  resourcePolicyByAddress: () => (/* reexport */ resourcePolicyByAddress),
  resourcePolicyPublic: () => (/* reexport */ resourcePolicyPublic),
  resourcePolicyUnknownAccount: () => (/* reexport */ resourcePolicyUnknownAccount),
  resourcePolicyWidened: () => (/* reexport */ resourcePolicyWidened),
  roleSessionTooLong: () => (/* reexport */ roleSessionTooLong),
  rootDenyScpWeakened: () => (/* reexport */ rootDenyScpWeakened),
  s3BucketPolicyPublic: () => (/* reexport */ s3BucketPolicyPublic),
  samlTrustWithoutAudience: () => (/* reexport */ samlTrustWithoutAudience),
  securityServiceTamperingDenied: () => (/* reexport */ securityServiceTamperingDenied),
  servicePrincipalWithoutSource: () => (/* reexport */ servicePrincipalWithoutSource),
  ssoPermissionSetAdmin: () => (/* reexport */ ssoPermissionSetAdmin),
  vpcEndpointPolicyOpen: () => (/* reexport */ vpcEndpointPolicyOpen)
});

// EXTERNAL MODULE: ./build/core/as-written.js
var as_written = __webpack_require__(32174);
// EXTERNAL MODULE: ./build/analysis/iam/actions/action-table.js + 1 modules
var action_table = __webpack_require__(32474);
// EXTERNAL MODULE: ./build/analysis/iam/actions/match-action.js
var match_action = __webpack_require__(26867);
// EXTERNAL MODULE: ./build/analysis/iam/document/condition-operator.js
var condition_operator = __webpack_require__(72627);
// EXTERNAL MODULE: ./build/analysis/iam/document/parse-policy-document.js + 1 modules
var parse_policy_document = __webpack_require__(33508);
// EXTERNAL MODULE: ./build/analysis/iam/document/pattern.js
var document_pattern = __webpack_require__(97161);
// EXTERNAL MODULE: ./build/analysis/iam/document/own-variable.js
var own_variable = __webpack_require__(59612);
// EXTERNAL MODULE: ./build/analysis/iam/actions/action-index.js
var action_index = __webpack_require__(63498);
// EXTERNAL MODULE: ./build/analysis/iam/document/arn-segment.js
var arn_segment = __webpack_require__(23600);
;// CONCATENATED MODULE: ./build/analysis/iam/grants/condition-scope.js






/** Keys on which a positive condition confines a trust policy to known callers. */
const confiningKeys = new Set([
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:principalaccount',
    'aws:sourceaccount',
    'aws:principalarn',
    'aws:sourceorgid',
    'aws:sourceorgpaths',
]);
/** Does a tag condition scope the resources (or what a create call makes)? Only one that an untagged resource does not meet. */
function hasTagScope(statement, reading) {
    if (statement.moreConditions !== undefined && reading !== 'loose')
        return true;
    return statement.conditions.some((condition) => isTagKey((0,parse_policy_document/* conditionKey */.p)(condition.key)) && isPinned(condition));
}
/** What the caller says of his own request, and what says nothing about the resource. */
const unscopingKeys = /^(?:s3:(?:prefix|delimiter|max-keys|x-amz-|authtype|signature|tlsversion)|iam:passedtoservice$|iam:awsservicename$)/u;
/** Keys that say for whom a service acts. */
const callingKeys = new Set(['aws:calledvia', 'aws:calledviafirst', 'aws:calledvialast', 'aws:viaawsservice']);
/** Every request of the actions that know these keys has them, so that `ForAllValues` is not met by their absence. */
const presentKeys = /^(?:route53:changeresourcerecordsets|dynamodb:leadingkeys|dynamodb:attributes)/u;
/**
 * Does a condition say which resources an action is meant for? A tag, or a key of the action's own service (`ecs:cluster`,
 * `kms:ViaService`, `ec2:Vpc`) that is pinned to values.
 */
function scopesResources(statement, reading) {
    if (hasTagScope(statement, reading))
        return () => true;
    const keys = statement.conditions.filter(isPinned).map(({ key }) => (0,parse_policy_document/* conditionKey */.p)(key));
    if (keys.some((key) => callingKeys.has(key)))
        return () => true;
    const services = new Set(keys.filter((key) => !unscopingKeys.test(key)).map((key) => key.slice(0, Math.max(0, key.indexOf(':')))));
    return (action) => services.has((0,action_index/* serviceOf */.z5)(action));
}
/** Met only by requests that have the key, with values that are written down. */
function isPinned(condition) {
    const operator = (0,condition_operator/* parseConditionOperator */.b)(condition.operator);
    if (operator === undefined || condition.values.items.some(document_pattern/* isAllWild */.UB))
        return false;
    return isPositive(operator) || (operator.quantifier === 'all' && !operator.negated && presentKeys.test((0,parse_policy_document/* conditionKey */.p)(condition.key)));
}
function isTagKey(key) {
    return /^[a-z0-9-]+:(?:resourcetag|requesttag|existingobjecttag)\/./.test(key);
}
/** False for operators that hold for an absent key or for everything but a list. */
function isPositive(operator) {
    return operator.family !== 'null' && !operator.negated && !operator.ifExists && operator.quantifier !== 'all';
}
/** Does the statement's condition confine callers to an organisation, accounts or principals that it names? */
function confinesCaller(statement, reading) {
    if (statement.moreConditions !== undefined && reading !== 'loose')
        return 'yes';
    const confines = (condition) => {
        const operator = (0,condition_operator/* parseConditionOperator */.b)(condition.operator);
        return operator !== undefined && isPositive(operator) && namesCallers(condition, operator, reading);
    };
    return statement.conditions.some(confines) ? 'yes' : 'no';
}
/** Does a Deny shut out everybody but callers that it names: `StringNotEquals aws:PrincipalOrgID`? */
function deniesStrangers(statement) {
    if (statement.moreConditions !== undefined || statement.conditions.length !== 1)
        return false;
    return statement.conditions.every((condition) => {
        const operator = (0,condition_operator/* parseConditionOperator */.b)(condition.operator);
        return operator !== undefined && operator.negated && operator.quantifier === 'one' && namesCallers(condition, operator, 'strict');
    });
}
function namesCallers(condition, operator, reading) {
    const key = (0,parse_policy_document/* conditionKey */.p)(condition.key);
    if (!confiningKeys.has(key))
        return false;
    const matchesWildcards = operator.compare === 'like';
    const isNamed = (value) => {
        if ((0,own_variable/* isOwnVariable */.X)(value, key))
            return false;
        if (key === 'aws:principalarn')
            return namesAccount(value, matchesWildcards);
        if (!matchesWildcards)
            return true;
        const opaque = value.some((part) => part.kind === 'symbol' && part.maybeWild);
        return opaque ? reading !== 'loose' : !value.some(isWild) || (key.endsWith('orgpaths') && !isOfAny(value));
    };
    const namesEach = condition.values.items.every((value) => isNamed(value) && !(0,document_pattern/* isAllWild */.UB)(value));
    return namesEach && (condition.values.more === undefined || reading !== 'loose');
}
/** What every id of its kind begins with. */
const idPrefixes = new Set(['o-', 'vpc-', 'vpce-']);
/** `o-*`, `vpce-*`, `arn:aws:ec2:*:*:vpc/*`: a pattern for whatever organization, endpoint or network there is names none. */
function isOfAny(value) {
    if (value.every(isWild))
        return true;
    const [first, second] = value;
    if (first?.kind !== 'text' || second === undefined)
        return false;
    if (!first.text.startsWith('arn:'))
        return isWild(second) && idPrefixes.has(first.text.toLowerCase());
    const last = value.at(-1);
    return !namesAccount(value, true) && last !== undefined && isWild(last);
}
function isWild({ kind }) {
    return kind === 'any' || kind === 'one';
}
/** An ARN whose account holds no wildcard. */
function namesAccount(value, matchesWildcards) {
    if (!matchesWildcards)
        return true;
    const account = (0,arn_segment/* arnSegment */.jj)(value, arn_segment/* ACCOUNT_SEGMENT */.GX);
    return account !== undefined && account.length > 0 && account.every(({ kind }) => kind === 'text' || kind === 'symbol');
}

// EXTERNAL MODULE: ./build/analysis/iam/grants/denials.js
var denials = __webpack_require__(23857);
;// CONCATENATED MODULE: ./build/analysis/iam/grants/issuers.js
const whole = (pattern) => (/^[*?]+$/u.test(pattern) ? 'anybody' : 'bound');
/** A pattern that is bound beyond `owner`, or `wide` when it ends in a star with nothing but the owner and `rest` before. */
const within = (owner, wide) => (pattern) => !owner.test(pattern) ? 'anybody' : wide.test(pattern) ? 'wide' : 'bound';
const gitHub = within(/^(?:repo:[^*?/]+\/|(?:repository|repository_owner|repository_id|repository_owner_id|enterprise|enterprise_id|job_workflow_ref):[^*?]+)/u, /^repo:[^*?/]+\/[^:]*[*?]|^repo:[^*?:]+:\*$/u);
const gitLab = within(/^(?:project_path|project_id|namespace_path|namespace_id|user_login):[^*?/:]+(?:[/:]|$)/u, /^project_path:[^*?/]+\/[^:]*[*?]|^project_path:[^*?:]+:\*$/u);
const organization = within(/^organization:[^*?:]+:/u, /^organization:[^*?:]+:\*$/u);
const serviceAccount = within(/^system:serviceaccount:[*?]*[^*?:][^:]*:|^system:serviceaccount:[*?]+:[^*?]+$/u, /^system:serviceaccount:[^:]*[*?]/u);
const issuers = [
    [
        /^token\.actions\.githubusercontent\.com/u,
        {
            name: 'GitHub',
            serves: 'everybody',
            user: 'repository',
            claims: {
                sub: gitHub,
                repository: whole,
                repository_owner: whole,
                repository_id: whole,
                repository_owner_id: whole,
                job_workflow_ref: whole,
            },
        },
    ],
    [
        /^gitlab\.com/u,
        { name: 'GitLab', serves: 'everybody', user: 'project', claims: { sub: gitLab, project_path: whole, namespace_path: whole } },
    ],
    [/^app\.terraform\.io/u, { name: 'HCP Terraform', serves: 'everybody', user: 'organization', claims: { sub: organization } }],
    [/^agent\.buildkite\.com/u, { name: 'Buildkite', serves: 'everybody', user: 'organization', claims: { sub: organization } }],
    [
        /^cognito-identity\.amazonaws\.com/u,
        { name: 'Cognito', serves: 'everybody', user: 'identity pool', claims: { aud: whole, sub: whole } },
    ],
    [
        /^accounts\.google\.com/u,
        { name: 'Google', serves: 'everybody', user: 'Google account', claims: { aud: whole, sub: whole, oaud: whole, email: whole } },
    ],
    [
        /^(?:www\.amazon\.com|graph\.facebook\.com)/u,
        { name: 'The provider', serves: 'everybody', user: 'app', claims: { app_id: whole, user_id: whole, id: whole } },
    ],
    [/^oidc\.eks\./u, { name: 'The EKS cluster', serves: 'cluster', user: 'service account', claims: { sub: serviceAccount } }],
];
const tenant = {
    name: 'The provider',
    serves: 'tenant',
    user: 'identity',
    claims: { sub: whole, aud: whole, azp: whole, oaud: whole, email: whole },
};
/** By its address, with or without `https://`. A provider that is not known serves one tenant. */
function issuerOf(url) {
    const address = url.replace(/^https?:\/\//u, '').toLowerCase();
    return issuers.find(([pattern]) => pattern.test(address))?.[1] ?? tenant;
}

// EXTERNAL MODULE: ./build/analysis/iam/grants/token-claims.js
var token_claims = __webpack_require__(76356);
;// CONCATENATED MODULE: ./build/analysis/iam/grants/federation.js






/**
 * Providers that a trust policy lets take the role by a web identity, where its conditions leave the subject open. `urlOf` knows the address of
 * a provider that the policy names by an expression. Source: IAM user guide, "Create a role for OpenID Connect federation".
 */
function webIdentityTrusts(document, urlOf) {
    return document.statements.flatMap((statement, index) => {
        if (statement.effect !== 'allow' || !allows(statement, 'sts:AssumeRoleWithWebIdentity'))
            return [];
        return (statement.principals?.items ?? []).flatMap(({ type, pattern }, entry) => {
            if (type !== 'Federated' || /:saml-provider\//u.test((0,document_pattern/* patternText */.U)(pattern)))
                return [];
            const url = urlOf(index, entry) ?? urlIn(pattern);
            const issuer = issuerOf(url ?? urlInKeys(statement) ?? (0,document_pattern/* patternText */.U)(pattern));
            const found = bindingOf(statement, issuer, url);
            return found.reach === 'bound' ? [] : [{ ...found, reach: found.reach, issuer, statement: index, entry }];
        });
    });
}
/** Statements that let identities of a SAML provider in without saying for whom the assertion is made. */
function samlWithoutAudience(document) {
    return document.statements.flatMap((statement, index) => {
        if (statement.effect !== 'allow' || !allows(statement, 'sts:AssumeRoleWithSAML') || statement.moreConditions !== undefined)
            return [];
        if (statement.principals?.items.some(({ type }) => type === 'Federated') !== true)
            return [];
        const isBound = statement.conditions.some((one) => (0,parse_policy_document/* conditionKey */.p)(one.key) === 'saml:aud' && isMet(one) && !one.values.items.some(document_pattern/* isAllWild */.UB));
        return isBound ? [] : [index];
    });
}
/** The statements by which web identities get in, and every Deny beside them; no statement where there are none. What asks nothing of a token is left out. */
function webIdentityOnly(whole) {
    const document = (0,token_claims/* withoutIdleOperators */.yN)(whole);
    const isFor = (statement) => allows(statement, 'sts:AssumeRoleWithWebIdentity') && statement.principals?.items.some(({ type }) => type === 'Federated') === true;
    const empty = { effect: 'allow', actions: { items: [] }, conditions: [] };
    if (!document.statements.some((one) => one.effect === 'allow' && isFor(one)))
        return { ...document, statements: [] };
    return { ...document, statements: document.statements.map((one) => (one.effect === 'deny' || isFor(one) ? one : empty)) };
}
/** Does the statement name the action, be it by a wildcard? */
function allows({ actions, notActions }, name) {
    if (notActions !== undefined)
        return !notActions.items.some((pattern) => (0,match_action/* matchAction */.ob)(pattern, name));
    return actions?.items.some((pattern) => (0,match_action/* matchAction */.ob)(pattern, name)) === true;
}
function urlIn(pattern) {
    const text = (0,document_pattern/* patternText */.U)(pattern);
    return /oidc-provider\/([^]+)$/u.exec(text)?.[1] ?? (/^[\w-]+(?:\.[\w-]+)+$/u.test(text) ? text : undefined);
}
/** `token.actions.githubusercontent.com:sub` */
function urlInKeys({ conditions }) {
    const keys = conditions.map(({ key }) => (0,parse_policy_document/* conditionKey */.p)(key));
    return keys.flatMap((key) => /^([\w-]+(?:\.[\w-]+)+(?:\/.*)?):\w+$/u.exec(key)?.[1] ?? []).find((url) => !url.startsWith('aws'));
}
const order = ['bound', 'wide', 'unknown', 'anybody'];
/** Of several conditions the narrowest counts, of the values of one the widest. */
function bindingOf(statement, issuer, url) {
    const open = statement.moreConditions === undefined ? { reach: 'anybody' } : { reach: 'unknown', symbol: statement.moreConditions };
    const asked = statement.conditions.filter((condition) => isMet(condition) && !isMissed(condition, url));
    const bindings = asked.flatMap((condition) => ofCondition(condition, issuer) ?? []);
    return [open, ...bindings].reduce((best, one) => (order.indexOf(one.reach) < order.indexOf(best.reach) ? one : best));
}
/** Tokens always have the claims that count here, so what holds where one is absent holds no less. */
function isMet({ operator }) {
    const parsed = (0,condition_operator/* parseConditionOperator */.b)(operator);
    return parsed !== undefined && !parsed.negated && parsed.family === 'string';
}
/** Of a key of another provider the tokens have nothing, which is good enough for this operator. */
function isMissed(condition, url) {
    return (0,token_claims/* holdsWithout */.Dq)(condition) && (0,token_claims/* isKeyOf */.bX)(condition.key, url) === 'no';
}
function ofCondition({ operator, key, values }, issuer) {
    const name = (0,parse_policy_document/* conditionKey */.p)(key);
    const claim = name.slice(name.lastIndexOf(':') + 1);
    const rule = issuer.claims[claim];
    if (rule === undefined)
        return undefined;
    const isLike = (0,condition_operator/* parseConditionOperator */.b)(operator)?.compare === 'like';
    const read = values.items.map((value) => {
        const symbol = (0,document_pattern/* wildSymbol */.jN)(value);
        if (!isLike)
            return { reach: 'bound' };
        if (symbol !== undefined)
            return { reach: 'unknown', symbol };
        return { reach: rule(shape(value)), subject: (0,document_pattern/* patternText */.U)(value) };
    });
    if (values.more !== undefined && isLike)
        read.push({ reach: 'unknown', symbol: values.more });
    return read.reduce((widest, one) => (order.indexOf(one.reach) > order.indexOf(widest.reach) ? one : widest), { reach: 'bound' });
}
/** The text with its wildcards; an expression is one word of it. */
function shape(value) {
    return value.map((part) => (part.kind === 'symbol' ? 'expression' : (0,document_pattern/* patternText */.U)([part]))).join('');
}

// EXTERNAL MODULE: ./build/analysis/iam/grants/grant.js + 1 modules
var grants_grant = __webpack_require__(45787);
// EXTERNAL MODULE: ./build/analysis/iam/grants/full-admin.js
var full_admin = __webpack_require__(71190);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/iam/abac-tag-tampering.js












const abacTagTampering = (0,define_policy/* defineViolation */.z$)({
    id: 'abac-tag-tampering',
    control: 'iam-data-perimeters',
    severity: 'high',
    on: 'iam.principal',
    dialects: ['terraform', 'cloudformation'],
    title: 'Somebody can set the tag that decides what they may do',
    why: 'Rights that follow from a tag are worth as much as the tag. Whoever may set it, on other things or on themselves, gives themselves those rights.',
    remedy: 'Let the tag be set only with aws:TagKeys or aws:RequestTag naming other keys, or deny tagging with the key that decides.',
    limits: [
        'A statement on tagging with any condition, or on resources that it names, is taken to be bounded.',
        'Of everything that one principal holds in the code the sum is looked at; what an organization policy denies is not.',
    ],
    covers: {},
    evaluate: (principal) => (principal.documents.length === 0 ? [] : judge(principal)),
});
function judge(principal) {
    const { document } = principal.whole;
    // What AWS grants its own services by a tag is not what a team decides by one.
    const own = principal.documents.filter(({ use }) => use === 'identity');
    const decisive = own.flatMap(({ options }) => options.flatMap((option) => option.document.statements)).flatMap(decidingTags);
    if (decisive.length === 0 || (0,full_admin/* isFullAdmin */.r)(document).answer === 'yes')
        return [];
    const isDenied = (0,denials/* denialsOf */.o)(document, 'strict');
    const told = new Set();
    return decisive.flatMap((tag) => {
        const found = freeTagging(document, taggingOf(tag), isDenied, tag.key);
        if (found === undefined || told.has(tag.key))
            return [];
        told.add(tag.key);
        const source = principal.whole.sources[found.index];
        const cause = source?.actions[found.at];
        return [
            {
                claim: 'violation',
                aspect: `tag ${tag.key}`,
                message: `What ${principal.name} may do follows from ${(0,as_written/* asWritten */.q)(tag.key)}, and ${found.action} lets it set that tag on anything.`,
                trace: [
                    ...(cause === undefined ? [] : (0,define_policy/* traceOf */.fC)(cause)),
                    ...(source === undefined ? [] : (0,define_policy/* traceOf */.fC)(source.statement)),
                    principal.resource.declaration,
                ],
                confidence: cause === undefined ? 'likely' : (0,define_policy/* confidenceIn */.S3)(cause),
            },
        ];
    });
}
/** Keys that a statement grants by, where it is met only by things that bear the tag. */
function decidingTags({ effect, maybe, actions, conditions }) {
    if (effect !== 'allow' || maybe !== undefined)
        return [];
    const services = [...new Set((actions?.items ?? []).map((pattern) => (0,document_pattern/* patternText */.U)(pattern).split(':')[0]?.toLowerCase() ?? ''))];
    return conditions.flatMap(({ key, operator }) => {
        const parsed = (0,condition_operator/* parseConditionOperator */.b)(operator);
        const name = (0,parse_policy_document/* conditionKey */.p)(key);
        if (parsed === undefined || !isPositive(parsed) || !/^(?:[\w-]+:resourcetag|aws:principaltag)\/./u.test(name))
            return [];
        return [{ key: name, services: name.startsWith('aws:principaltag/') ? ['iam', 'sts'] : services }];
    });
}
const ofPrincipals = new Set(['iam:tagrole', 'iam:taguser', 'sts:tagsession']);
function taggingOf({ key, services }) {
    const all = services.flatMap((service) => (0,action_table/* serviceActions */.XQ)(service));
    if (key.startsWith('aws:principaltag/'))
        return all.filter((action) => ofPrincipals.has(action.key));
    return all.filter(({ level, key: name }) => level === 'tagging' && !/:(?:untag|delete|remove)/u.test(name));
}
function freeTagging({ statements }, tagging, isDenied, key) {
    const tag = key.slice(key.indexOf('/') + 1);
    const isKept = statements.some((one) => one.effect === 'deny' && tagging.some(({ name }) => allows(one, name)) && speaksOfTag(one, tag));
    if (isKept)
        return undefined;
    for (const [index, statement] of statements.entries()) {
        const isFree = statement.effect === 'allow' &&
            statement.maybe === undefined &&
            statement.conditions.length === 0 &&
            statement.moreConditions === undefined;
        if (!isFree || statement.resources?.items.some(grants_grant/* isWildcardResource */.Rj) !== true)
            continue;
        const action = tagging.find((one) => allows(statement, one.name) && !isDenied(one));
        if (action === undefined)
            continue;
        const at = statement.actions?.items.findIndex((pattern) => (0,match_action/* matchAction */.ob)(pattern, action.name)) ?? -1;
        return { index, at, action: action.name };
    }
    return undefined;
}
function speaksOfTag({ conditions }, tag) {
    return conditions.some(({ key, values }) => {
        const name = (0,parse_policy_document/* conditionKey */.p)(key);
        return (name === `aws:requesttag/${tag}` || (name === 'aws:tagkeys' && values.items.some((value) => (0,document_pattern/* patternText */.U)(value).toLowerCase() === tag)));
    });
}

// EXTERNAL MODULE: ./build/model/iam/iam-guardrail.js
var iam_guardrail = __webpack_require__(5733);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
;// CONCATENATED MODULE: ./build/policies/documents/condition-place.js


/** Nothing where an expression decides about the statement. */
function conditionPlace(option, statement, condition) {
    const block = (0,fact/* attribute */.lt)(option.sources[statement]?.statement, 'Condition');
    const keys = (0,fact/* attribute */.lt)(block, condition.operator);
    const written = (0,fact/* attribute */.lt)(keys, (0,document_pattern/* patternText */.U)(condition.key));
    const entries = keys?.kind === 'map' ? keys.entries.size : 0;
    return {
        values: (0,fact/* members */.ol)(written).items,
        operator: block?.kind === 'map' ? block.keys?.get(condition.operator) : undefined,
        isAlone: entries === 1,
    };
}
/** Another operator in its place. None where the word is put together, or stands for other keys too. */
function operatorFix({ operator, isAlone }, { operator: written }, wanted) {
    if (operator === undefined || !isAlone || operator.range.startLine !== operator.range.endLine)
        return undefined;
    const length = operator.range.endColumn - operator.range.startColumn;
    const quotes = length - written.length;
    if (quotes !== 0 && quotes !== 2)
        return undefined;
    return { title: `Use ${wanted}`, edits: [{ location: operator, replacement: quotes === 2 ? `"${wanted}"` : wanted }] };
}

// EXTERNAL MODULE: ./build/policies/documents/over-options.js
var over_options = __webpack_require__(49485);
;// CONCATENATED MODULE: ./build/analysis/iam/grants/complexity.js

/** Said as the expression that decides when a document is not looked into. */
const TOO_COMPLEX = 'more wildcards than can be looked into';
/** Comparisons of an action with a pattern; about half a second. AWS's largest managed policy needs a tenth of it. */
const COMPARISONS_MAX = 1_500_000;
/** Resource patterns with wildcards in all. */
const RESOURCE_PATTERNS_MAX = 3_000;
/** True for documents made to keep us busy: the questions about them are answered `unknown` unless one statement settles them. */
function isTooComplex(document) {
    const { statements } = document;
    const actions = statements.flatMap(({ actions: list, notActions }) => [list, notActions]).flatMap(wildItems);
    const resources = statements.flatMap(({ resources: list, notResources }) => [list, notResources]).flatMap(wildItems);
    if (resources.length > RESOURCE_PATTERNS_MAX)
        return true;
    let comparisons = 0;
    for (const pattern of actions) {
        comparisons += comparisonsFor(pattern);
        if (comparisons > COMPARISONS_MAX)
            return true;
    }
    return false;
}
function wildItems(list) {
    return list?.items.filter((pattern) => pattern.length > 1) ?? [];
}
/** Actions of the services that the beginning of the pattern leaves open. */
function comparisonsFor(pattern) {
    const [first] = pattern;
    const prefix = first?.kind === 'text' ? first.text.toLowerCase() : '';
    const colon = prefix.indexOf(':');
    if (colon >= 0)
        return (0,action_table/* serviceActions */.XQ)(prefix.slice(0, colon)).length;
    const services = (0,action_table/* serviceNames */._m)().filter((service) => service.startsWith(prefix));
    return services.reduce((sum, service) => sum + (0,action_table/* serviceActions */.XQ)(service).length, (0,action_table/* serviceNames */._m)().length);
}

;// CONCATENATED MODULE: ./build/policies/documents/point-at.js


/** Places behind what a statement says: the given values first, then the statement, the document and the resource. */
function pointAt(document, statement, ...values) {
    const source = statement === undefined ? undefined : document.sources[statement];
    return [
        ...values.flatMap((value) => (value === undefined ? [] : (0,define_policy/* traceOf */.fC)(value))),
        ...(source === undefined ? [] : (0,define_policy/* traceOf */.fC)(source.statement)),
        ...(0,define_policy/* traceOf */.fC)(document.value),
        document.resource.declaration,
    ];
}
/** A document of which nothing is known, or whose answer hangs on an expression. */
function undecided(document, question, symbol) {
    const unknown = document.unknown ?? symbolOf(document, symbol ?? 'a value that is not known');
    return { claim: 'unresolved', aspect: document.label, unknown, message: question };
}
/** The algebra names expressions; the value of the document is where a reader finds them. */
function symbolOf({ content, value }, expression) {
    const reason = expression === TOO_COMPLEX ? 'limit-reached' : 'unsupported-expression';
    return (findUnknown(content, expression, 0) ??
        findUnknown(value, expression, 0) ?? { kind: 'unknown', reason, expression, origin: value.origin });
}
const depthMax = 12;
function findUnknown(value, expression, depth) {
    if (depth > depthMax)
        return undefined;
    const inside = (values) => {
        for (const one of values) {
            const found = findUnknown(one, expression, depth + 1);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    switch (value.kind) {
        case 'unknown':
            return value.expression === expression ? value : undefined;
        case 'template':
            return inside(value.parts.filter((part) => typeof part !== 'string'));
        case 'list':
            return inside(value.more === undefined ? value.items : [...value.items, value.more]);
        case 'map':
            return inside(value.more === undefined ? value.entries.values() : [...value.entries.values(), value.more]);
        case 'json-text':
            return findUnknown(value.content, expression, depth + 1);
        case 'choice':
            return inside([value.condition, ...value.options]);
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/policies/organizations/data-perimeter-operator-wrong.js








const dataPerimeterOperatorWrong = (0,define_policy/* defineViolation */.z$)({
    id: 'data-perimeter-operator-wrong',
    control: 'iam-data-perimeters',
    severity: 'high',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'A data perimeter has a hole, or stops services of AWS',
    why: 'A perimeter denies by keys that not every request has. With the wrong operator on an exemption a request without the key passes; without the exemption for services of AWS the perimeter stops deliveries of logs and backups, and is taken off as a whole.',
    remedy: 'Follow the reference pattern: the keys of the perimeter with \u2026IfExists, and BoolIfExists false on aws:PrincipalIsAWSService and aws:ViaAWSService.',
    limits: [
        'Policies of the organization are looked at, not those of single resources.',
        'A perimeter of resources needs exemptions for resources of AWS, which are many; they are not looked for.',
    ],
    covers: {},
    evaluate(document) {
        if (document.use !== 'scp')
            return [];
        return (0,over_options/* overOptions */.FZ)(document, (option) => (option.unknown === undefined ? data_perimeter_operator_wrong_judge(option) : []));
    },
});
const identityKeys = /^aws:(?:principalorg(?:id|paths)|principalaccount)$/u;
const networkKeys = /^aws:(?:sourcevpce?|sourceip|vpcsourceip|sourcevpcarn)$/u;
const ofServices = /^aws:(?:principalisawsservice|viaawsservice)$/u;
function data_perimeter_operator_wrong_judge(option) {
    const type = (0,iam_guardrail/* guardrailType */.Yc)(option.resource);
    return option.document.statements.flatMap((statement, index) => {
        if (statement.effect !== 'deny' || !isPerimeter(statement))
            return [];
        const told = [...failingOpen(option, index, statement), ...withoutServices(option, index, statement, type)];
        return told.map((one) => (0,over_options/* ofOption */.jN)(one, statement.maybe));
    });
}
function has({ conditions }, key, isNegated) {
    return conditions.some((one) => key.test((0,parse_policy_document/* conditionKey */.p)(one.key)) && (0,condition_operator/* parseConditionOperator */.b)(one.operator)?.negated === isNegated);
}
function isPerimeter(statement) {
    return has(statement, identityKeys, true) || has(statement, networkKeys, true) || has(statement, /^aws:resourceorg(?:id|paths)$/u, true);
}
/** `Bool false` is not met where the key is absent: the Deny does not count for such a request. */
function failingOpen(option, index, { conditions }) {
    return conditions.filter(isPlainBool).map((condition) => {
        const place = conditionPlace(option, index, condition);
        const fix = operatorFix(place, condition, 'BoolIfExists');
        return {
            claim: 'violation',
            aspect: `Bool on ${(0,parse_policy_document/* conditionKey */.p)(condition.key)}`,
            message: `${option.address} denies nothing to requests that say nothing of ${(0,parse_policy_document/* conditionKey */.p)(condition.key)}: Bool is not met by them.`,
            trace: [...(place.operator === undefined ? [] : [place.operator]), ...pointAt(option, index, place.values[0])],
            confidence: 'certain',
            ...(fix === undefined ? {} : { fix }),
        };
    });
}
/** A Deny of services alone, `Bool true`, is meant to be met by nobody else. */
function isPlainBool({ key, operator, values }) {
    const parsed = (0,condition_operator/* parseConditionOperator */.b)(operator);
    const isFalse = values.more === undefined && values.items.every((value) => (0,document_pattern/* patternText */.U)(value).toLowerCase() === 'false');
    return parsed?.family === 'bool' && !parsed.ifExists && isFalse && ofServices.test((0,parse_policy_document/* conditionKey */.p)(key));
}
function withoutServices(option, index, statement, type) {
    const isOfIdentities = type === 'RESOURCE_CONTROL_POLICY' && has(statement, identityKeys, true);
    const isOfNetworks = has(statement, networkKeys, true);
    const exempts = statement.conditions.some(({ key }) => ofServices.test((0,parse_policy_document/* conditionKey */.p)(key)) || /^aws:(?:principaltag\/|principalservicename|calledvia)/u.test((0,parse_policy_document/* conditionKey */.p)(key)));
    if (exempts || statement.moreConditions !== undefined || (!isOfIdentities && !isOfNetworks))
        return [];
    return [
        {
            claim: 'violation',
            aspect: `services of AWS in ${statement.sid ?? `statement ${index + 1}`}`,
            message: `${option.address} stops services of AWS that work for you: it does not exempt ${isOfNetworks ? 'aws:ViaAWSService' : 'aws:PrincipalIsAWSService'}.`,
            trace: pointAt(option, index),
            confidence: 'likely',
        },
    ];
}

;// CONCATENATED MODULE: ./build/policies/organizations/guardrail-evidence.js


/** A policy that shows what policies deny: `find` names it, statement by statement. Only documents of these uses are looked at. */
function guardrailEvidence(text, uses, find) {
    return (0,define_policy/* defineEvidence */.xZ)({
        ...text,
        severity: 'info',
        on: 'iam.document',
        dialects: ['terraform', 'cloudformation'],
        // What they say of the same policy is graver, and says it all.
        speaksFor: [
            'org-policy-removed-or-detached',
            'org-policy-deny-narrowed',
            'region-deny-scp-weakened',
            'root-deny-scp-weakened',
            'data-perimeter-weakened',
            'iam-mfa-deny-weakened',
        ],
        *evaluate(subject, model) {
            if (!uses.includes(subject.use))
                return;
            const seen = { type: (0,iam_guardrail/* guardrailType */.Yc)(subject.resource), use: subject.use };
            const denies = subject.options.length === 1 ? (subject.options[0]?.document.statements ?? []) : [];
            const found = new Set(denies.filter(({ effect }) => effect === 'deny').flatMap((deny) => find(deny, seen)));
            for (const what of found) {
                const extent = `${what}, by ${subject.address}${whereOf(subject, model)}`;
                yield { claim: 'evidence', scope: what, extent, degree: what, trace: (0,define_policy/* declaredAt */.kK)(subject.resource) };
            }
        },
        lost: ({ extent }) => `Gone is: ${extent}; nothing else in the code does the same.`,
        standsIn: ({ degree: other }, { degree: lost }, place) => place === 'same-root' && other === lost,
    });
}
function whereOf(subject, model) {
    if (subject.use !== 'scp')
        return '';
    const targets = (0,iam_guardrail/* guardrailTargets */.IH)(subject.resource, model).map(({ text }) => text);
    if (targets.some(iam_guardrail/* isOrganizationRoot */.OR))
        return ' on the root of the organization';
    return targets.length === 0
        ? ' (attached to nothing in this code)'
        : ` on ${targets.length} ${targets.length === 1 ? 'target' : 'targets'}`;
}

;// CONCATENATED MODULE: ./build/policies/organizations/data-perimeter-present.js



const perimeters = [
    ['the identity perimeter', /^aws:(?:principalorg(?:id|paths)|principalaccount|sourceorg(?:id|paths)|sourceaccount)$/u],
    ['the resource perimeter', /^aws:(?:resourceorg(?:id|paths)|resourceaccount)$/u],
    ['the network perimeter', /^aws:(?:sourcevpce?|sourceip|vpcsourceip|sourcevpcarn)$/u],
];
const dataPerimeterPresent = guardrailEvidence({
    id: 'data-perimeter-present',
    control: 'iam-data-perimeters',
    title: 'Data stays within identities, resources and networks of the organization',
    why: 'A mistake in one account\u2019s policy does not let data out where the organization admits only its own identities.',
    remedy: 'Begin with an identity perimeter: a resource control policy that denies principals outside of the organization.',
    limits: ['Which services and resources the perimeter is about is not looked at.', 'Policies of single resources do not count.'],
    covers: {},
}, ['scp', 'endpoint'], ({ conditions }) => {
    const keys = conditions
        .filter(({ operator }) => (0,condition_operator/* parseConditionOperator */.b)(operator)?.negated === true)
        .map(({ key }) => (0,parse_policy_document/* conditionKey */.p)(key));
    return perimeters.filter(([, pattern]) => keys.some((key) => pattern.test(key))).map(([what]) => what);
});

// EXTERNAL MODULE: ./build/analysis/iam/comparison/compare-policies.js
var compare_policies = __webpack_require__(64931);
// EXTERNAL MODULE: ./build/analysis/iam/document/rename-symbols.js
var rename_symbols = __webpack_require__(41669);
// EXTERNAL MODULE: ./build/analysis/iam/evaluation/evaluate-request.js
var evaluate_request = __webpack_require__(85353);
// EXTERNAL MODULE: ./build/analysis/iam/comparison/witness.js
var witness = __webpack_require__(41344);
;// CONCATENATED MODULE: ./build/policies/organizations/plausible-request.js

const caller = 'aws:principalarn';
const account = '444455556666';
/**
 * The same request by a caller that there can be: where a pattern leaves the account open, or everything, the text that fits it is nobody's.
 * Undefined where no such caller proves the same.
 */
function plausibleRequest(base, head, request) {
    const arn = request.context.get(caller)?.[0];
    if (arn === undefined || isSomebody(arn))
        return request;
    const others = [arn.replace(/^(arn:aws[\w-]*:(?:iam|sts)):[^:]*:[^:]*:/u, `$1::${account}:`), `arn:aws:iam::${account}:role/example`];
    return others
        .filter(isSomebody)
        .map((other) => ({ ...request, context: new Map([...request.context, [caller, [other]]]) }))
        .find((one) => (0,witness/* isNewAccess */.J)(base, head, one));
}
function isSomebody(arn) {
    return /^arn:aws[\w-]*:(?:iam|sts)::\d{12}:(?:root$|(?:user|role|assumed-role|federated-user)\/[^*?]+$)/u.test(arn);
}

// EXTERNAL MODULE: ./build/policies/access-change/access-words.js
var access_words = __webpack_require__(83847);
// EXTERNAL MODULE: ./build/analysis/iam/document/beneath-everything.js
var beneath_everything = __webpack_require__(80672);
;// CONCATENATED MODULE: ./build/policies/organizations/guardrail-degree.js










const perimeterKeys = /^aws:(?:principalorg(?:id|paths)|resourceorg(?:id|paths)|resourceaccount|sourcevpc|sourcevpce|sourceip|sourceorg(?:id|paths)|sourceaccount|vpcsourceip)$/u;
/** A policy on the loss of what organization policies deny, of one topic. */
function guardrailWeakened(text, topic) {
    return (0,define_policy/* defineStrength */.lL)({
        ...text,
        on: 'iam.document',
        dialects: ['terraform', 'cloudformation'],
        limits: [
            'What other policies of the same root deny on all of its targets, or on the root of the organization, counts as well.',
            'A policy that another repository declares is not visible; one that is removed or detached is told by org-policy-removed-or-detached.',
        ],
        *evaluate(subject, model) {
            const [option, ...others] = subject.use === 'scp' ? subject.options : [];
            if (option === undefined)
                return;
            if (option.unknown !== undefined) {
                yield { claim: 'unresolved', aspect: 'denies', unknown: option.unknown, message: 'what the organization policy denies' };
                return;
            }
            const document = others.length === 0 ? option.document : certainOf(subject);
            const isKnown = others.length > 0 && others.every(({ unknown }) => unknown === undefined);
            const contents = isKnown ? { contents: subject.options.map((one) => one.document) } : {};
            const degree = { subject, document, beside: besideOf(subject, model), ...contents };
            yield { claim: 'strength', aspect: 'denies', degree, trace: [...(0,define_policy/* traceOf */.fC)(subject.value), subject.resource.declaration] };
        },
        renamed: ({ document, ...rest }, rename) => ({ ...rest, document: (0,rename_symbols/* renameSymbols */.A)(document, rename) }),
        weaker: (base, head) => weakerContent(base, head, topic) ?? weaker(base, head, topic),
    });
}
/** Of several contents only what each of them denies is certain; none is told here. */
function certainOf({ options }) {
    return { version: '2012-10-17', statements: [], ...(options.length === 0 ? {} : { more: 'which of several contents counts' }) };
}
/** Denies of the other policies that count wherever this one does. */
function besideOf(subject, model) {
    const targets = (0,iam_guardrail/* guardrailTargets */.IH)(subject.resource, model).map(({ text }) => text);
    const counts = (other) => {
        const its = (0,iam_guardrail/* guardrailTargets */.IH)(other.resource, model).flatMap(({ text, maybe }) => (maybe === undefined ? [text] : []));
        return its.some(iam_guardrail/* isOrganizationRoot */.OR) || targets.every((target) => its.includes(target));
    };
    return model
        .subjects('iam.document')
        .filter((other) => other.use === 'scp' && other.root === subject.root && other.address !== subject.address && counts(other))
        .flatMap(({ options }) => (options.length === 1 ? (options[0]?.document.statements ?? []) : []))
        .filter(({ effect }) => effect === 'deny');
}
/** Of several contents one that denies less is enough: it is told with what decides. */
function weakerContent(base, { contents = [], ...head }, topic) {
    if (base.contents !== undefined)
        return undefined;
    const [found] = contents.flatMap((document) => weaker(base, { ...head, document }, topic) ?? []);
    if (found === undefined || found.confidence === 'possible')
        return undefined;
    const decides = head.subject.condition ?? 'a condition';
    return { ...found, confidence: 'likely', message: found.message.replace(/\.$/u, `, for some values of ${decides}.`) };
}
function weaker(base, head, topic) {
    const { newAccess, witness: found, reason } = compareGuardrails(base, head);
    const { address } = head.subject;
    if (newAccess === 'no')
        return undefined;
    if (found === undefined) {
        if (topic !== 'other')
            return undefined;
        return {
            message: `${address} may deny less than before: ${reason ?? 'it could not be compared'}.`,
            confidence: 'possible',
            severity: 'medium',
        };
    }
    const documents = comparedDocuments(base, head);
    const plausible = plausibleRequest(documents.base, documents.head, found);
    const witness = plausible ?? found;
    if (topicOf(base.document, witness) !== topic)
        return undefined;
    const isListed = isLonger(base.document, head.document, witness);
    const was = isListed ? 'now allows' : 'no longer denies';
    return {
        ...(isListed ? { severity: 'medium' } : {}),
        // A text that no caller has: the statements differ in what they say, hardly in what they do.
        ...(plausible !== undefined ? {} : { confidence: 'possible', severity: 'low' }),
        message: `${address} ${was} ${witness.action} on ${witness.resource}${whoseRequest(witness)}${isListed ? ', which was not on its list' : ''}.`,
        witness: (0,access_words/* requestFacts */.lu)(witness),
    };
}
/** A list of what is allowed that names one thing more is kept as it is meant to be; one that allows everything is a list no more. */
function isLonger(base, head, witness) {
    if ((0,evaluate_request/* evaluateRequest */.L)([base], witness) !== 'implicit-deny')
        return false;
    return !head.statements.some(({ effect, actions, notActions }) => effect === 'allow' && (notActions !== undefined || actions?.items.some((action) => (0,document_pattern/* patternText */.U)(action) === '*') === true));
}
/** Allows count where the policy has any but the one that comes with every organization. */
function compareGuardrails(base, head) {
    return (0,compare_policies/* comparePolicies */.O)(comparedDocuments(base, head));
}
function comparedDocuments(base, head) {
    const withBeside = { ...head.document, statements: [...head.document.statements, ...head.beside] };
    const isList = base.document.statements.some(({ effect }) => effect === 'allow') && head.document.statements.some(({ effect }) => effect === 'allow');
    if (isList)
        return { base: base.document, head: withBeside };
    return { base: (0,beneath_everything/* beneathEverything */.L)(base.document), head: (0,beneath_everything/* beneathEverything */.L)(withBeside) };
}
function whoseRequest({ context }) {
    const region = context.get('aws:requestedregion')?.[0];
    const principal = context.get('aws:principalarn')?.[0];
    return `${region === undefined ? '' : ` in ${region}`}${principal === undefined ? '' : ` by ${principal}`}`;
}
function topicOf(base, witness) {
    const denies = base.statements.filter((one) => one.effect === 'deny' && (0,evaluate_request/* evaluateRequest */.L)([{ ...base, statements: [one] }], witness) === 'explicit-deny');
    const conditions = denies.flatMap((one) => one.conditions);
    const keys = conditions.map(({ key }) => (0,parse_policy_document/* conditionKey */.p)(key));
    if (keys.includes('aws:requestedregion'))
        return 'region';
    const isRoot = conditions.some(({ key, values, operator }) => !/not/iu.test(operator) &&
        ((0,parse_policy_document/* conditionKey */.p)(key) === 'aws:principalarn' || (0,parse_policy_document/* conditionKey */.p)(key) === 'aws:principaltype') &&
        values.items.some((value) => /(?::|^)root$/iu.test((0,document_pattern/* patternText */.U)(value))));
    if (isRoot)
        return 'root';
    return keys.some((key) => perimeterKeys.test(key)) ? 'perimeter' : 'other';
}

;// CONCATENATED MODULE: ./build/policies/organizations/data-perimeter-weakened.js

const dataPerimeterWeakened = guardrailWeakened({
    id: 'data-perimeter-weakened',
    control: 'iam-data-perimeters',
    severity: 'critical',
    title: 'The data perimeter of the organization admits more',
    why: 'The perimeter keeps data within the organization whoever makes a mistake in an account: only its own identities, resources and networks are let through. Each exception is a way out for all accounts.',
    remedy: 'Keep the perimeter as it was, and name exceptions one by one.',
    covers: {},
}, 'perimeter');

// EXTERNAL MODULE: ./build/analysis/iam/comparison/public-access.js
var public_access = __webpack_require__(25897);
// EXTERNAL MODULE: ./build/analysis/iam/grants/strangers.js
var strangers = __webpack_require__(72814);
;// CONCATENATED MODULE: ./build/policies/resource-policy/in-an-option.js
/** The document of a deployment in which every statement that may be an Allow is one. Undefined where no condition chooses. */
function inAnOption(document) {
    if (!document.statements.some(({ option }) => option !== undefined))
        return undefined;
    const statements = document.statements.map(({ option, maybe, ...rest }) => {
        if (option === undefined)
            return maybe === undefined ? rest : { ...rest, maybe };
        return rest.effect === 'allow' ? rest : { ...rest, actions: { items: [] } };
    });
    return { ...document, statements };
}

// EXTERNAL MODULE: ./build/core/first-names.js
var first_names = __webpack_require__(45269);
;// CONCATENATED MODULE: ./build/policies/resource-policy/actions-of.js





/** The actions of a statement by what they do, by the level that the service reference gives them. */
function byEffect({ actions }) {
    const written = (actions?.items ?? []).map((pattern) => {
        const levels = new Set((0,match_action/* expandPattern */.nh)(pattern).map(({ level }) => level));
        const isReading = (level) => level === 'read' || level === 'list';
        const reads = [...levels].some(isReading);
        return { text: (0,strangers/* shownPattern */.k7)(pattern), reads, changes: levels.size === 0 || ![...levels].every(isReading) };
    });
    const of = (effect) => written.filter((one) => one[effect]).map(({ text }) => text);
    return ['reads', 'changes'].map((effect) => ({ effect, actions: of(effect) })).filter((one) => one.actions.length > 0);
}
/** `s3:GetObject, s3:PutObject and 3 more`. */
function actionList(actions) {
    const names = [...new Set(actions)].map((name) => (0,action_table/* findAction */.Oi)(name)?.name ?? name);
    return (0,first_names/* firstNames */.d)(names.map(as_written/* asWritten */.q), 3);
}

// EXTERNAL MODULE: ./build/analysis/iam/evaluation/request-text.js
var request_text = __webpack_require__(86741);
;// CONCATENATED MODULE: ./build/policies/resource-policy/request-witness.js



/** Keys that every request has, or that only say who the caller is: they prove nothing to a reader. */
const plain = new Set([
    'aws:principalisawsservice',
    'aws:principalarn',
    'aws:principalaccount',
    'aws:principaltype',
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:userid',
    'aws:sourceip',
    'aws:sourceorgid',
    'aws:sourceowner',
    'kms:calleraccount',
    'aws:vpceaccount',
    'aws:vpceorgid',
    's3:dataaccesspointaccount',
    's3:dataaccesspointarn',
    'elasticfilesystem:accessedviamounttarget',
    'lambda:eventsourcetoken',
    'sns:endpoint',
]);
/** A request that the engine has proven, as people read it. `actions`: told only where it is one of them. */
function requestWitness(request, actions) {
    if (request === undefined)
        return {};
    if (actions !== undefined && !actions.some((one) => (0,match_action/* matchAction */.ob)((0,document_pattern/* parsePattern */.EY)(one, { variables: false }), request.action)))
        return {};
    const keys = [...request.context].filter(([key, values]) => !plain.has(key) && values.length > 0);
    const facts = {
        action: request.action,
        resource: (0,request_text/* withExpressions */.W)(request.resource, request),
        ...(request.principal === undefined ? {} : { principal: (0,request_text/* principalText */.c)(request.principal) }),
        ...Object.fromEntries(keys.map(([key, values]) => [key, values.map((value) => (0,request_text/* withExpressions */.W)(value, request)).join(', ')])),
    };
    return { witness: { kind: 'request', facts } };
}

;// CONCATENATED MODULE: ./build/policies/resource-policy/public-claims.js








/**
 * Claims that a policy of a resource lets everybody in: one for what they read, one for what they change, so that doing more is new. `heldBack`
 * is asked only then.
 */
function claimPublic(policy, heldBack = () => undefined) {
    return (0,over_options/* overOptions */.FZ)(policy, (option) => public_claims_judge(option, policy.opens, heldBack));
}
function public_claims_judge(option, opens, heldBack) {
    const question = `who may reach the ${opens.noun}`;
    if (option.unknown !== undefined)
        return [undecided(option, question)];
    const excerpt = (0,strangers/* forEverybody */.X)(option.document, opens.services);
    if (excerpt === undefined)
        return [];
    const answer = askPublic(excerpt.document, opens);
    if (answer.isPublic === 'no')
        return [];
    if (answer.isPublic === 'yes')
        return openStatements(excerpt, opens).flatMap((one) => toViolations(option, opens, one, heldBack()));
    const chosen = inAnOption(excerpt.document);
    const optional = chosen === undefined ? [] : openStatements({ ...excerpt, document: chosen }, opens);
    if (optional.length === 0)
        return [undecided(option, question, expressionIn(answer))];
    return optional.flatMap((one) => toViolations(option, opens, one, heldBack()));
}
/** Does the document let in whoever has no credentials, or those of any account? */
function askPublic(document, { unsigned }) {
    const reaches = unsigned ? ['anonymous', 'any-account'] : ['any-account'];
    return (0,public_access/* publicAccess */.w)(document, { reaches });
}
/** Each Allow by itself, beneath every Deny: the first that lets somebody in is not all of them. */
function openStatements({ document, indexes }, opens) {
    const denials = document.statements.filter(({ effect }) => effect === 'deny');
    return document.statements.flatMap((statement, at) => {
        const index = indexes[at];
        if (statement.effect !== 'allow' || index === undefined)
            return [];
        const answer = askPublic({ ...document, statements: [statement, ...denials] }, opens);
        return answer.isPublic === 'yes' ? [{ index, statement, answer }] : [];
    });
}
function expressionIn({ reason }) {
    return reason?.startsWith('it depends on ') === true ? reason.slice('it depends on '.length) : undefined;
}
const doing = { reads: 'can read', changes: 'can change or use' };
/** An endpoint holds nothing: what it lets through goes elsewhere. */
function opened({ group, noun }, who, effect, actions) {
    if (group !== 'endpoint')
        return `is open to everybody: ${who} ${doing[effect]} the ${noun} by ${actionList(actions)}`;
    return `lets credentials of any account through, for ${actions.includes('*') ? 'every action' : actionList(actions)}`;
}
function toViolations(option, opens, open, held) {
    const source = option.sources[open.index];
    const whole = option.document.statements[open.index];
    const [cause] = source?.principals ?? [];
    const isSigned = !opens.unsigned || open.answer.reach === 'any-account';
    const who = isSigned ? 'anyone with an AWS account' : 'anyone';
    return byEffect(open.statement).map(({ effect, actions }) => {
        const violation = {
            claim: 'violation',
            aspect: `${option.label}: everybody ${effect}`,
            message: `${option.address} ${opened(opens, who, effect, actions)}${held === undefined ? '' : `; ${held.by}`}.`,
            trace: pointAt(option, open.index, cause),
            confidence: cause === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(cause),
            ...(held === undefined ? {} : { severity: held.severity }),
            ...requestWitness(open.answer.witness, actions),
        };
        return (0,over_options/* ofOption */.jN)(violation, whole?.option === undefined ? undefined : whole.maybe);
    });
}

;// CONCATENATED MODULE: ./build/policies/resource-policy/ecr-repository-public.js


const ecrRepositoryPublic = (0,define_policy/* defineViolation */.z$)({
    id: 'ecr-repository-public',
    control: 'cleanup-unintended-accesses',
    severity: 'high',
    on: 'iam.resource-policy',
    dialects: ['terraform', 'cloudformation'],
    title: 'Container repository is open to every AWS account',
    why: 'Images hold code, and often settings and keys; whoever can push replaces what your clusters will run.',
    remedy: 'Name the accounts, or add a condition on aws:PrincipalOrgID. For public images use a public repository.',
    limits: [
        'A public repository that everybody may pull from is meant to be one, and is not reported; pushing is.',
        'An organization, account or endpoint that a variable names is taken to be one of the team.',
    ],
    covers: { checkov: ['CKV_AWS_32'], trivy: ['AVD-AWS-0032'], kics: ['ECR Repository Is Publicly Accessible'] },
    evaluate(policy) {
        if (policy.opens.group !== 'repository')
            return [];
        const claims = claimPublic(policy);
        return policy.opens.noun === 'public repository' ? claims.filter(({ aspect }) => !aspect.endsWith(' reads')) : claims;
    },
});

// EXTERNAL MODULE: ./build/analysis/iam/grants/allowed-services.js
var allowed_services = __webpack_require__(20630);
// EXTERNAL MODULE: ./build/analysis/iam/grants/reading.js
var grants_reading = __webpack_require__(77661);
;// CONCATENATED MODULE: ./build/analysis/iam/grants/role-wildcards.js









const passRole = {
    name: 'iam:PassRole',
    keys: new Set(['iam:passedtoservice', 'iam:associatedresourcearn']),
};
const assumeRole = {
    name: 'sts:AssumeRole',
    keys: new Set(['aws:resourceaccount', 'aws:resourceorgid', 'aws:resourceorgpaths']),
};
/** Does the document allow the action on every role, of any account or of one, without a condition that narrows it? */
function everyRole(document, { name, keys }) {
    const action = (0,allowed_services/* mayAllow */.L)(document, name.slice(0, name.indexOf(':'))) ? (0,action_table/* findAction */.Oi)(name) : undefined;
    if (action === undefined)
        return { answer: 'no', statements: [] };
    return (0,grants_reading/* decide */.LD)(document, (reading) => {
        if ((0,denials/* denialsOf */.o)(document, reading)(action))
            return undefined;
        const found = (0,grants_reading/* statementsIn */.WI)(document, 'allow', reading).filter(({ index, statement }) => {
            const grant = (0,grants_grant/* grantOf */.od)(index, statement, reading);
            return grant.matches(action) && grant.coversOneAccount(action) && !isNarrowed(statement, keys, reading);
        });
        return found.length === 0 ? undefined : found.map(({ index }) => index);
    });
}
function isNarrowed(statement, keys, reading) {
    if (hasTagScope(statement, reading))
        return true;
    return statement.conditions.some((condition) => {
        const operator = (0,condition_operator/* parseConditionOperator */.b)(condition.operator);
        if (operator === undefined || !isPositive(operator) || condition.values.items.some(document_pattern/* isAllWild */.UB))
            return false;
        return keys.has((0,parse_policy_document/* conditionKey */.p)(condition.key));
    });
}

;// CONCATENATED MODULE: ./build/policies/bedrock/genai-access-broad.js







/** A guardrail that a condition demands narrows what a model may be asked. */
const invokeModel = { name: 'bedrock:InvokeModel', keys: new Set(['bedrock:guardrailidentifier']) };
const genaiAccessBroad = (0,define_policy/* defineViolation */.z$)({
    id: 'genai-access-broad',
    control: 'genai-data-protection',
    severity: 'low',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Every model may be called',
    why: 'Models differ in who trains them, where they run and what they cost. Whoever may call all of them may call the one that nobody reviewed, without a guardrail.',
    remedy: 'Name the models, or demand a guardrail by a condition on bedrock:GuardrailIdentifier.',
    limits: ['A policy that makes an administrator is left to iam-full-admin.'],
    covers: {},
    evaluate(document) {
        return document.use === 'identity' ? (0,over_options/* overOptions */.FZ)(document, genai_access_broad_judge) : [];
    },
});
function genai_access_broad_judge(document) {
    if (document.unknown !== undefined || (0,full_admin/* isFullAdmin */.r)(document.document).answer !== 'no')
        return [];
    const all = everyRole(document.document, invokeModel);
    const named = all.answer === 'yes' ? -1 : document.document.statements.findIndex(namesEveryModel);
    const { answer, statements, symbol } = named < 0 ? all : { answer: 'yes', statements: [named], symbol: undefined };
    if (answer === 'no')
        return [];
    if (answer === 'unknown')
        return [undecided(document, 'whether the policy allows every model to be called', symbol)];
    const [index = 0] = statements;
    const cause = document.sources[index]?.resources[0];
    const violation = {
        claim: 'violation',
        aspect: `${document.label}: every model`,
        message: `${document.address} may call every model of Bedrock.`,
        trace: pointAt(document, index, cause, document.sources[index]?.actions[0]),
        confidence: cause === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(cause),
    };
    return [(0,over_options/* ofOption */.jN)(violation, symbol)];
}
/** The models of every provider, though not profiles and models of one's own. */
function namesEveryModel({ effect, maybe, actions, resources, conditions, moreConditions }) {
    if (effect !== 'allow' || maybe !== undefined || conditions.length > 0 || moreConditions !== undefined)
        return false;
    const invokes = actions?.items.some((pattern) => (0,match_action/* matchAction */.ob)(pattern, invokeModel.name)) ?? false;
    return invokes && (resources?.items.some((pattern) => /:foundation-model\/\*+$/u.test((0,document_pattern/* patternText */.U)(pattern))) ?? false);
}

// EXTERNAL MODULE: ./build/analysis/iam/comparison/added-access.js
var added_access = __webpack_require__(20848);
;// CONCATENATED MODULE: ./build/policies/iam/kics-escalations.js
const words = `AddUserToGroup AttachGroupPolicy AttachRolePolicy AttachUserPolicy CreateAccessKey CreateLoginProfile CreatePolicyVersion
  PutGroupPolicy PutRolePolicy PutUserPolicy SetDefaultPolicyVersion UpdateLoginProfile`;
const steps = [
    ...words.split(/\s+/u).map((name) => `'iam:${name}'`),
    "'iam:UpdateAssumeRolePolicy' And 'sts:AssumeRole'",
    "'cloudformation:CreateStack' And 'iam:PassRole'",
    "'ec2:RunInstances' And 'iam:PassRole'",
    "'glue:CreateDevEndpoint' And 'iam:PassRole'",
    "'glue:UpdateDevEndpoint'",
    "'lambda:CreateFunction' And 'iam:PassRole' And 'lambda:InvokeFunction'",
    "'lambda:UpdateFunctionCode'",
];
/** KICS has a rule for each way to more rights, for users, roles and groups apart; ours tell them by what is gained. */
const kicsEscalations = ['User', 'Role', 'Group'].flatMap((subject) => steps.map((step) => `${subject} With Privilege Escalation By Actions ${step}`));

// EXTERNAL MODULE: ./build/model/iam/iam-principal.js
var iam_principal = __webpack_require__(97130);
;// CONCATENATED MODULE: ./build/policies/documents/within-limits.js

/**
 * What a document allows, as far as its limits leave it to anybody who holds it: one whom nothing stops is enough. A limit of which the code does
 * not say everything makes it `open` at most, and takes no block away: whoever writes the change names the boundary.
 */
function withinLimits(violation, { limits = [] }, room, open = 'likely') {
    const left = limits.map((holder) => leftTo(holder, room));
    if (left.length === 0 || left.some(({ is }) => is === 'all'))
        return [violation];
    const some = left.find(({ is }) => is === 'some');
    if (some !== undefined)
        return [(0,over_options/* ofOption */.jN)(violation, some.decides)];
    if (left.every(({ is }) => is !== 'open'))
        return [];
    const message = unlessBounded(violation.message);
    return [
        violation.confidence === 'possible' ? { ...violation, message } : { ...violation, message, confidence: open, unlessOutside: true },
    ];
}
function unlessBounded(message) {
    return message.replace(/\.$/u, ', unless the permissions boundary, of which the code does not say everything, stops it.');
}
function leftTo({ options, decides }, room) {
    const left = options.map((option) => leftBy(option, room));
    const [first = { is: 'all' }] = left;
    if (left.every(({ is }) => is === first.is))
        return first;
    const isThere = left.some(({ is }) => is === 'all' || is === 'some');
    if (!isThere)
        return { is: 'open' };
    return decides === undefined ? { is: 'some' } : { is: 'some', decides: decides.expression };
}
function leftBy({ document, isOpen }, room) {
    const { answer, symbol } = document === undefined ? { answer: 'yes' } : room(document);
    if (answer === 'no')
        return { is: 'nothing' };
    if (answer === 'unknown' || isOpen === true)
        return { is: 'open' };
    return symbol === undefined ? { is: 'all' } : { is: 'some', decides: symbol };
}

// EXTERNAL MODULE: ./build/analysis/iam/comparison/gained-access.js
var gained_access = __webpack_require__(85272);
;// CONCATENATED MODULE: ./build/policies/access-change/principal-change.js







function degreeOf(principal) {
    return { principal, document: principal.whole.document, boundary: principal.boundary?.document };
}
function renamedDegree(degree, rename) {
    const { document, boundary } = degree;
    return {
        ...degree,
        document: (0,rename_symbols/* renameSymbols */.A)(document, rename),
        boundary: boundary === undefined ? undefined : (0,rename_symbols/* renameSymbols */.A)(boundary, rename),
    };
}
const nobody = { version: '2012-10-17', statements: [] };
/** What base allowed, with the groups that both sides are in as head has them: what changes in a group is told of the group. */
function documentBefore({ document, principal }, head) {
    if (principal.groups.length === 0)
        return document;
    const statements = (0,iam_principal/* inSameGroups */.AL)(document.statements, principal, head.principal, head.document.statements);
    return { ...document, statements };
}
const changes = new WeakMap();
/** Several policies ask about one pair. */
function principalChange(base, head) {
    const before = base === undefined ? nobody : documentBefore(base, head);
    // A renamed degree is a document of its own each time, so the principal stands for it.
    const key = base === undefined ? nobody : base.principal.whole.document;
    const ofBase = changes.get(key) ?? new WeakMap();
    changes.set(key, ofBase);
    const change = ofBase.get(head.document) ?? compare(before, head);
    ofBase.set(head.document, change);
    return change;
}
function compare(base, head) {
    const isNewAdmin = (0,full_admin/* isFullAdmin */.r)(head.document).answer === 'yes' && (0,full_admin/* isFullAdmin */.r)(base).answer !== 'yes';
    if (isNewAdmin)
        return { added: [], open: undefined, isNewAdmin };
    const [before, after] = (0,gained_access/* withoutEqualRests */.gR)(base, head.document);
    const boundary = sureBoundary(head);
    const { entries, open } = (0,added_access/* addedAccess */.v)({ base: before, head: after, within: boundary === undefined ? [] : [boundary] });
    const typed = entries.filter(({ grade }) => grade === 'typed');
    const told = typed.length > 0 ? typed : entries;
    return { added: told.map((entry) => ({ ...entry, cause: causeOf(entry, before) })), open, isNewAdmin };
}
/** What limits it whatever is chosen. */
function sureBoundary({ principal, boundary }) {
    return principal.boundary?.value.kind === 'choice' ? undefined : boundary;
}
function causeOf({ witness }, base) {
    const allows = base.statements.filter(({ effect }) => effect === 'allow');
    const isAllowed = (statements) => (0,evaluate_request/* evaluateRequest */.L)([{ ...base, statements }], witness) === 'allow';
    if (isAllowed(allows))
        return deniesMfa(base, witness) ? 'mfa' : 'deny';
    const opened = allows.filter((statement) => isAllowed([{ ...statement, conditions: [] }]));
    if (opened.length === 0)
        return 'access';
    return asksForMfa(opened) ? 'mfa' : 'condition';
}
/** Was it a Deny without MFA that refused the request? */
function deniesMfa(base, witness) {
    const denies = base.statements.filter((one) => one.effect === 'deny' && (0,evaluate_request/* evaluateRequest */.L)([{ ...base, statements: [one] }], witness) === 'explicit-deny');
    return asksForMfa(denies);
}
const mfaKeys = new Set(['aws:multifactorauthpresent', 'aws:multifactorauthage']);
function asksForMfa(statements) {
    return statements.some(({ conditions }) => conditions.some(({ key }) => mfaKeys.has((0,parse_policy_document/* conditionKey */.p)(key) ?? '')));
}

;// CONCATENATED MODULE: ./build/policies/access-change/iam-access-added.js







const iamAccessAdded = (0,define_policy/* defineStrength */.lL)({
    id: 'iam-access-added',
    control: 'least-privilege-review',
    severity: 'medium',
    on: 'iam.principal',
    dialects: ['terraform', 'cloudformation'],
    title: 'The change lets somebody do more than before',
    why: 'What is added here is what an attacker can do who gets hold of this identity. It is the difference of all that its documents allow, minus what they deny, cut by its boundary, whatever has been moved or rewritten.',
    remedy: 'Look at each action and resource that is named, and take away what the task does not need.',
    limits: [
        'Actions are those of the table of this version; what AWS may add later is not listed.',
        'Of an identity that the change brings only the management of permissions and the reading of secrets is reported, as low: it is made to do something. What makes an administrator is reported by iam-full-admin alone, but for whom Identity Center gives a permission set of administrators: that is high.',
        'What a group gains is reported of the group, and of somebody who joins it what he gains by that; access by an organization policy or a resource policy is not counted here.',
    ],
    covers: { kics: kicsEscalations },
    *evaluate(principal) {
        yield { claim: 'strength', aspect: 'access', degree: degreeOf(principal), trace: [principal.resource.declaration] };
    },
    renamed: renamedDegree,
    weaker: (base, head) => describe(head, principalChange(base, head), false),
    appeared: (head) => describe(head, principalChange(undefined, head), true),
});
function describe(head, change, isNew) {
    if (change.isNewAdmin)
        return assignedAdmin(head);
    const added = change.added.filter(({ cause }) => cause === 'access');
    const [first] = added;
    const { name } = head.principal;
    const severity = (0,access_words/* severityOfAccess */.hU)(added);
    // An identity of its own is made to do something.
    if (isNew && severity !== 'high')
        return undefined;
    if (first === undefined)
        return isNew || change.added.length > 0 ? undefined : iam_access_added_undecided(name, change.open);
    const more = change.open === undefined ? '' : ', and more';
    const group = (0,iam_principal/* groupOf */.F8)(head.principal, first.statement);
    const message = `${name}${isNew ? ', which is new,' : ''} can now use ${(0,access_words/* describeAccess */.Ag)(added)}${more}${group === undefined ? '' : `, ${group.through.by}`}.`;
    return {
        ...withinBoundary(head, message),
        severity: isNew ? 'low' : severity,
        witness: (0,access_words/* requestFacts */.lu)(first.witness),
        trace: (0,access_words/* traceOfAccess */.NO)(head, first),
    };
}
/** Likely where there is a boundary of which it is not known what it admits, or whether it is there. */
function withinBoundary(head, message) {
    if (head.principal.boundary === undefined || sureBoundary(head) !== undefined)
        return { message };
    return { message: unlessBounded(message), confidence: 'likely' };
}
/** A permission set is told where it is made; whoever is given it, here. */
function assignedAdmin({ principal }) {
    const { name, groups, assigned, resource } = principal;
    const [group] = groups;
    if (assigned === undefined || group === undefined)
        return undefined;
    const trace = [...group.through.values.flatMap(define_policy/* traceOf */.fC), resource.declaration];
    return { message: `${name} can now act as administrator, ${group.through.by}.`, severity: 'high', trace };
}
function iam_access_added_undecided(name, open) {
    if (open === undefined)
        return undefined;
    const because = open === added_access/* LIMIT */.u ? open : `it depends on ${open}`;
    return { message: `${name} may now do more than before; ${because}.`, severity: 'info', confidence: 'possible' };
}

// EXTERNAL MODULE: ./build/analysis/iam/grants/harm.js
var grants_harm = __webpack_require__(66603);
;// CONCATENATED MODULE: ./build/policies/iam/iam-allow-notaction-or-notresource.js












const iamAllowNotactionOrNotresource = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-allow-notaction-or-notresource',
    control: 'least-privilege-review',
    severity: 'high',
    on: 'iam.any-document',
    dialects: ['terraform', 'cloudformation'],
    title: 'A policy allows everything but what it names',
    why: 'An Allow with NotAction or NotResource grants all that nobody thought of, in services that do not exist yet too. What was meant as a limit is a list of a few exceptions from everything.',
    remedy: 'Write down what is allowed. To forbid something, use a Deny beside it.',
    limits: [
        'Where the resources are named too, and in the policy of a resource, it is medium.',
        'What is allowed is counted by the actions in the table of this version, after what the document denies.',
        'A Deny with NotAction, as policies on regions have, is what it is for.',
    ],
    covers: { kics: ['SNS Topic Publicity Has Allow and NotAction Simultaneously'] },
    speaksFor: ['iam-full-admin', 'iam-service-wildcard', 'iam-resource-wildcard'],
    evaluate(document) {
        if (!(0,over_options/* isWrittenForUse */.s)(document) || document.use === 'boundary' || document.use === 'scp')
            return [];
        return (0,over_options/* overOptions */.FZ)(document, (option) => (option.unknown === undefined ? iam_allow_notaction_or_notresource_judge(option) : []));
    },
});
function iam_allow_notaction_or_notresource_judge(option) {
    return option.document.statements.flatMap((statement, index) => {
        if (statement.effect !== 'allow')
            return [];
        const { notActions, notResources } = statement;
        const told = [];
        if (notActions !== undefined)
            told.push(violation(option, index, 'NotAction', `every action but ${named(notActions)}${counted(option, index)}`));
        if (notResources !== undefined)
            told.push(violation(option, index, 'NotResource', `its actions on every resource but ${named(notResources)}`));
        return told.map((one) => (0,over_options/* ofOption */.jN)(one, statement.maybe));
    });
}
function violation(option, index, word, what) {
    const source = option.sources[index];
    const statement = option.document.statements[index];
    const isWide = option.use === 'identity' && statement !== undefined && (word === 'NotResource' || onEverything(statement));
    const [first] = (word === 'NotAction' ? source?.actions : source?.resources) ?? [];
    return {
        claim: 'violation',
        aspect: `${option.label}: Allow with ${word}`,
        message: `${option.address} allows ${what}.`,
        trace: pointAt(option, index, first),
        confidence: 'certain',
        ...(isWide ? {} : { severity: 'medium' }),
    };
}
function named({ items }) {
    return items.length === 0
        ? 'none'
        : (0,first_names/* firstNames */.d)(items.map((one) => (0,as_written/* asWritten */.q)((0,document_pattern/* patternText */.U)(one))), 3);
}
function onEverything({ resources, notResources }) {
    return notResources !== undefined || resources?.items.some(grants_grant/* isWildcardResource */.Rj) === true;
}
/** Of policies of resources the service is known, and what is left is not worth the count. */
function counted({ document, use }, index) {
    const statement = document.statements[index];
    if (use !== 'identity' || statement === undefined || isTooComplex(document))
        return '';
    const grant = (0,grants_grant/* grantOf */.od)(index, statement, 'strict');
    const isDenied = (0,denials/* denialsOf */.o)(document, 'strict');
    const granted = (0,action_table/* allActions */.XA)().filter((action) => grant.matches(action) && !isDenied(action));
    const services = new Set(granted.map(action_index/* serviceOf */.z5));
    const worst = granted.filter((action) => (0,grants_harm/* harmOf */.sY)(action) === 'permissions').map(({ name }) => name);
    const among = worst.length === 0 ? '' : `, among them ${(0,first_names/* firstNames */.d)(worst, 3)}`;
    return `: ${granted.length} actions of ${services.size} services${among}`;
}

;// CONCATENATED MODULE: ./build/analysis/iam/grants/room-for.js




/** Does a document that limits others, such as a permissions boundary, leave room for all of the actions, each on some resource? */
function roomFor(limit, names) {
    return (0,grants_reading/* decide */.LD)(limit, (reading) => {
        const grants = (0,grants_reading/* statementsIn */.WI)(limit, 'allow', reading).map(({ index, statement }) => (0,grants_grant/* grantOf */.od)(index, statement, reading));
        const isDenied = (0,denials/* denialsOf */.o)(limit, reading);
        const used = names.map((name) => {
            const action = (0,action_table/* findAction */.Oi)(name) ?? { name, key: name.toLowerCase(), level: 'write', resources: [] };
            return isDenied(action) ? undefined : grants.find((grant) => grant.matches(action))?.index;
        });
        return used.includes(undefined) ? undefined : [...new Set(used.flatMap((index) => index ?? []))];
    });
}

;// CONCATENATED MODULE: ./build/policies/iam/every-role.js








/** One claim for a document that allows the action on every role; none where it makes an administrator, which says more. */
function claimEveryRole(document, action, does) {
    return document.use === 'identity' ? (0,over_options/* overOptions */.FZ)(document, (option) => every_role_judge(option, action, does)) : [];
}
function every_role_judge(document, action, does) {
    if (document.unknown !== undefined || (0,full_admin/* isFullAdmin */.r)(document.document).answer !== 'no')
        return [];
    const { answer, statements, symbol } = everyRole(document.document, action);
    if (answer === 'no')
        return [];
    if (answer === 'unknown')
        return [undecided(document, `whether the policy ${does}`, symbol)];
    const told = (0,over_options/* ofOption */.jN)(onEveryRole(document, statements[0] ?? 0, action, does), symbol);
    return withinLimits(told, document, (limit) => roomFor(limit, [action.name]));
}
function onEveryRole(document, index, { name }, does) {
    const source = document.sources[index];
    const patterns = document.document.statements[index]?.actions?.items ?? [];
    const cause = source?.resources[0];
    return {
        claim: 'violation',
        aspect: `${document.label}: ${name} on every role`,
        message: `${document.address} ${does}.`,
        trace: pointAt(document, index, cause, source?.actions[patterns.findIndex((pattern) => (0,match_action/* matchAction */.ob)(pattern, name))]),
        confidence: cause === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(cause),
        witness: { kind: 'request', facts: { action: name, resource: 'arn:aws:iam::111122223333:role/any' } },
    };
}

;// CONCATENATED MODULE: ./build/policies/iam/iam-assume-role-wildcard.js



const iamAssumeRoleWildcard = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-assume-role-wildcard',
    control: 'least-privilege-review',
    severity: 'high',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Any role can be taken',
    why: 'Every role whose trust policy admits the account can be taken then, also one that somebody makes next year, and roles of other accounts that trust this one.',
    remedy: 'Name the roles; within an organisation add a condition on aws:ResourceOrgID.',
    limits: [
        'Whether a role trusts the account is not looked at.',
        'A role path (role/app/*) counts as naming the roles.',
        'A policy that makes an administrator is left to iam-full-admin.',
    ],
    covers: { kics: ["IAM Policy Grants 'AssumeRole' Permission Across All Services"] },
    evaluate: (document) => claimEveryRole(document, assumeRole, 'can take every role that trusts the account'),
});

// EXTERNAL MODULE: ./build/analysis/iam/comparison/widening.js + 2 modules
var widening = __webpack_require__(44508);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
;// CONCATENATED MODULE: ./build/analysis/iam/document/settled.js

/** Documents that are told apart. */
const SETTLED_MAX = 8;
/**
 * Every document that the options of its statements leave. The document as it is where two groups of options hang on one condition, of which
 * it is not known here how they go together, where an expression stands for a statement, and where there are too many.
 */
function settledDocuments(document) {
    const asItIs = { document, indexes: document.statements.map((_, index) => index), by: undefined };
    const groups = groupsIn(document.statements);
    if (groups === undefined || groups.length === 0)
        return [asItIs];
    let left = [asItIs.indexes];
    for (const { choices } of groups) {
        const all = choices.flat();
        left = left.flatMap((indexes) => choices.map((kept) => indexes.filter((index) => kept.includes(index) || !all.includes(index))));
        if (left.length > SETTLED_MAX)
            return [asItIs];
    }
    const by = groups.map(({ maybe }) => maybe).join(', ');
    return left.map((indexes) => ({ document: only(document, indexes), indexes, by }));
}
/** Undefined where it is not known here what goes together. */
function groupsIn(statements) {
    const optional = statements.flatMap(({ maybe, option }, index) => (maybe === undefined ? [] : [{ maybe, option, index }]));
    const groups = [...(0,group_by/* groupBy */.$)(optional, ({ option }) => option?.group).values()].map((members) => groupOf(members));
    const known = groups.flatMap((group) => group ?? []);
    const isClear = known.length === groups.length && new Set(known.map(({ maybe }) => maybe)).size === known.length;
    return isClear ? known : undefined;
}
function groupOf(members) {
    const [first] = members;
    const option = first?.option;
    if (first === undefined || option === undefined || members.some(({ maybe }) => maybe !== first.maybe))
        return undefined;
    const { whole, count } = option;
    if (whole !== undefined) {
        if (members.some((one) => one.option?.whole === undefined))
            return undefined;
        const places = Array.from({ length: whole.of }, (_, at) => at);
        return { maybe: first.maybe, choices: places.map((at) => members.flatMap((one) => (one.option?.whole?.at === at ? [one.index] : []))) };
    }
    if (count === Number.MAX_SAFE_INTEGER)
        return undefined;
    const single = members.map(({ index }) => [index]);
    return { maybe: first.maybe, choices: members.length < count ? [...single, []] : single };
}
function only(document, indexes) {
    const statements = indexes.flatMap((index) => {
        const { maybe: _, option: __, ...rest } = document.statements[index] ?? { effect: 'allow', conditions: [] };
        return [rest];
    });
    return { ...document, statements };
}

;// CONCATENATED MODULE: ./build/policies/access-change/lost-protection.js








/** What head admits only because something that refused it on base is gone or weaker. */
function lostProtection(base, head, causes, because) {
    const added = principalChange(base, head).added.filter(({ cause }) => causes.includes(cause));
    const [first] = added;
    if (first === undefined)
        return undefined;
    return {
        message: `${head.principal.name} can now use ${(0,access_words/* describeAccess */.Ag)(added)}: ${because}.`,
        witness: (0,access_words/* requestFacts */.lu)(first.witness),
        trace: (0,access_words/* traceOfAccess */.NO)(head, first),
    };
}
/**
 * What is lost, and what is lost for some values only where a condition decides about statements of head and of none of base: one of several
 * known values is enough.
 */
function forSomeValues(base, head, tell) {
    const told = tell(base, head);
    const { whole, groups } = head.principal;
    if (told !== undefined || groups.length > 0 || base.document.statements.some(({ maybe }) => maybe !== undefined))
        return told;
    for (const { document, indexes, by } of settledDocuments(head.document)) {
        if (by === undefined)
            continue;
        const sources = indexes.flatMap((index) => whole.sources[index] ?? []);
        const found = tell(base, { ...head, document, principal: { ...head.principal, whole: { ...whole, document, sources } } });
        if (found !== undefined)
            return { ...found, confidence: 'likely', message: found.message.replace(/\.$/u, `, for some values of ${by}.`) };
    }
    return undefined;
}
/**
 * A Deny that is gone, of what nothing in the code allows. Nothing is said where all that base allowed is gone as well: then the principal is
 * taken out of use.
 */
function lostDeny(base, head, ofMfa) {
    const before = documentBefore(base, head);
    const denies = before.statements.filter(({ effect }) => effect === 'deny');
    const allows = (document) => document.more !== undefined || document.statements.some(({ effect }) => effect === 'allow');
    if (denies.length === 0 || principalChange(base, head).added.length > 0 || (allows(before) && !allows(head.document)))
        return undefined;
    const result = (0,compare_policies/* comparePolicies */.O)({ base: (0,beneath_everything/* beneathEverything */.L)(before), head: (0,beneath_everything/* beneathEverything */.L)(head.document) });
    const { witness } = result;
    if (result.newAccess === 'unknown') {
        const isGiven = (0,widening/* comesToBeOpen */._B)(before, head.document) && head.document.statements.every(({ maybe }) => maybe === undefined);
        return isGiven && lost_protection_asksForMfa(denies) === ofMfa ? perhaps(head, result.reason) : undefined;
    }
    if (result.newAccess !== 'yes' || witness === undefined || deniesMfa(before, witness) !== ofMfa)
        return undefined;
    return {
        message: `${head.principal.name} is no longer denied ${witness.action} on ${witness.resource}; whatever allows it, elsewhere or later, counts now.`,
        severity: 'medium',
        witness: (0,access_words/* requestFacts */.lu)(witness),
        trace: [...(0,define_policy/* traceOf */.fC)(head.principal.whole.content), head.principal.resource.declaration],
    };
}
/** Base said what is denied, and whoever deploys head gives a part of it. */
function perhaps({ principal }, reason) {
    return {
        message: `${principal.name} may be denied less than before: ${reason ?? 'it could not be decided'}.`,
        severity: 'medium',
        confidence: 'possible',
        trace: [...(0,define_policy/* traceOf */.fC)(principal.whole.content), principal.resource.declaration],
    };
}
function lost_protection_asksForMfa(denies) {
    return denies.some(({ conditions }) => conditions.some(({ key }) => (0,parse_policy_document/* conditionKey */.p)(key).startsWith('aws:multifactorauth')));
}

;// CONCATENATED MODULE: ./build/policies/access-change/iam-condition-removed.js



const iamConditionRemoved = (0,define_policy/* defineStrength */.lL)({
    id: 'iam-condition-removed',
    control: 'least-privilege-review',
    severity: 'high',
    on: 'iam.principal',
    dialects: ['terraform', 'cloudformation'],
    title: 'A condition no longer limits what somebody may do',
    why: 'The condition was what kept the permission to one team, one network, one service or one organization. Without it, or with one that holds for more requests, everybody who has the identity can do it from everywhere.',
    remedy: 'Keep the condition as it was, or say which further values it needs, without a wildcard.',
    limits: [
        'Conditions on MFA are reported by iam-mfa-deny-weakened.',
        'Conditions of resource and trust policies are judged by the policies on those.',
    ],
    covers: {},
    *evaluate(principal) {
        yield { claim: 'strength', aspect: 'conditions', degree: degreeOf(principal), trace: [principal.resource.declaration] };
    },
    renamed: renamedDegree,
    weaker: (base, head) => forSomeValues(base, head, (before, after) => lostProtection(before, after, ['condition'], 'a condition refused it before')),
});

;// CONCATENATED MODULE: ./build/analysis/iam/grants/resource-wildcards.js









/**
 * What a document allows on `*` (or an ARN whose resource part is all wildcards) although the resources could be named, and although it
 * matters that they are not: it hands out access, reads contents, or changes what others made. A condition that says which resources are
 * meant makes it acceptable. One entry for each service, with the worst of what is allowed on it; only of the `kinds` that are asked for.
 */
function resourceWildcards(document, kinds = grants_harm/* harms */.yI) {
    const open = document.statements.some((one) => one.effect === 'allow' && isOnWildcard(one, 'loose'));
    if (!open)
        return [];
    if (isTooComplex(document))
        return [{ answer: 'unknown', statements: [], actions: [], service: '*', harm: 'permissions', symbol: TOO_COMPLEX }];
    const found = new Map();
    for (const { index, statement, reading, actions } of harmfulGrants(document)) {
        const asked = actions.filter((action) => kinds.includes((0,grants_harm/* harmOf */.sY)(action)));
        for (const entry of byService(asked, index, statement, reading))
            add(found, entry);
    }
    return [...found.values()];
}
const grantsOf = new WeakMap();
/** Once for each document: several policies ask, each for its kinds of harm. */
function harmfulGrants(document) {
    const known = grantsOf.get(document) ?? readHarmfulGrants(document);
    grantsOf.set(document, known);
    return known;
}
function readHarmfulGrants(document) {
    return ['strict', 'optional', 'loose'].flatMap((reading) => {
        const isDenied = (0,denials/* denialsOf */.o)(document, reading);
        return document.statements.flatMap((statement, index) => {
            if (!speaksIn(statement, reading))
                return [];
            return [{ index, statement, reading, actions: harmful(index, statement, reading).filter((action) => !isDenied(action)) }];
        });
    });
}
/** Is there something about the statement that only this reading says? */
function speaksIn(statement, reading) {
    if (statement.effect !== 'allow')
        return false;
    if (reading === 'strict')
        return statement.maybe === undefined;
    return reading === 'optional' ? statement.maybe !== undefined : (0,grants_reading/* statementSymbol */.yJ)(statement) !== undefined;
}
function add(found, entry) {
    const key = entry.answer === 'unknown' ? `? ${entry.symbol}` : entry.service;
    const known = found.get(key);
    if (known?.answer === 'unknown')
        return;
    // The statement that does the worst comes first: it is what a finding points at.
    const [first, second] = known !== undefined && grants_harm/* harms */.yI.indexOf(entry.harm) > grants_harm/* harms */.yI.indexOf(known.harm) ? [entry, known] : [known ?? entry, entry];
    const actions = [...new Set([...first.actions, ...second.actions])];
    found.set(key, { ...first, actions, statements: [...new Set([...first.statements, ...second.statements])] });
}
function byService(actions, index, statement, reading) {
    const symbol = reading === 'strict' ? undefined : reading === 'optional' ? statement.maybe : (0,grants_reading/* statementSymbol */.yJ)(statement);
    if (reading === 'loose') {
        if (actions.length === 0 || symbol === undefined)
            return [];
        return [{ answer: 'unknown', service: '*', harm: 'permissions', actions, statements: [index], symbol }];
    }
    return [...new Set(actions.map(action_index/* serviceOf */.z5))].map((service) => {
        const own = actions.filter((action) => (0,action_index/* serviceOf */.z5)(action) === service);
        return { answer: 'yes', service, harm: (0,grants_harm/* worstOf */.hm)(own), actions: own, statements: [index], ...(symbol === undefined ? {} : { symbol }) };
    });
}
function isOnWildcard(statement, reading) {
    const { resources } = statement;
    return resources !== undefined && (0,grants_reading/* membersOf */.lS)(resources, (0,grants_reading/* widthOf */.qz)('allow', reading, false)).some(grants_grant/* isWildcardResource */.Rj);
}
function harmful(index, statement, reading) {
    if (!isOnWildcard(statement, reading))
        return [];
    const members = statement.resources === undefined ? [] : (0,grants_reading/* membersOf */.lS)(statement.resources, (0,grants_reading/* widthOf */.qz)('allow', reading, false));
    const wild = members.filter(grants_grant/* isWildcardResource */.Rj);
    const reaches = (action) => action.resources.some((type) => wild.some((pattern) => (0,document_pattern/* isAllWild */.UB)(pattern) || (0,grants_grant/* namesServiceOf */.vM)(pattern, type)));
    const grant = (0,grants_grant/* grantOf */.od)(index, statement, reading);
    const isScoped = scopesResources(statement, reading);
    return (grant.listed() ?? (0,action_table/* allActions */.XA)().filter((action) => grant.matches(action)))
        .filter((action) => (0,grants_harm/* harmOf */.sY)(action) !== 'none' && reaches(action) && !isScoped(action))
        .toSorted((a, b) => grants_harm/* harms */.yI.indexOf((0,grants_harm/* harmOf */.sY)(b)) - grants_harm/* harms */.yI.indexOf((0,grants_harm/* harmOf */.sY)(a)));
}

;// CONCATENATED MODULE: ./build/analysis/iam/grants/service-wildcards.js









const WILDCARD_SHARE = 0.8;
/** More services than this in one document are reported as one entry for `*`. */
const NAMED_SERVICES_MAX = 20;
const sensitive = new Set(['*', 'iam', 'kms', 'organizations', 'secretsmanager', 'lambda', 'ec2', 's3']);
/**
 * Services of which a wildcard grants more than 80 % of the actions on a wildcard resource. Condition that scope resources by tag make it
 * acceptable; an unconditional Deny takes away what it denies.
 */
function serviceWildcards(document) {
    const known = answers.get(document) ?? answerFor(document);
    answers.set(document, known);
    return known;
}
/** Policies on single actions ask as well: a service that is granted whole is told as that. */
const answers = new WeakMap();
function answerFor(document) {
    const open = document.statements.some((one) => one.effect === 'allow' && onWildcardResource(one, 'loose'));
    if (!open && document.more === undefined)
        return [];
    if (isTooComplex(document))
        return [{ answer: 'unknown', service: '*', statements: [], share: 0, harm: 'permissions', isSensitive: true, symbol: TOO_COMPLEX }];
    const certain = inReading(document, 'strict');
    const optional = document.statements.some(({ maybe }) => maybe !== undefined) ? beside(certain, inReading(document, 'optional')) : [];
    const told = [...certain, ...optional.map((entry) => ({ ...entry, symbol: service_wildcards_symbolOf(document, entry.statements) }))];
    if ((0,grants_reading/* documentSymbol */.gh)(document) === undefined)
        return told;
    const possible = beside(told, inReading(document, 'loose'));
    return [...told, ...possible.map((entry) => ({ ...entry, answer: 'unknown', symbol: service_wildcards_symbolOf(document, entry.statements) }))];
}
/** Entries about services that the known ones do not speak of. */
function beside(known, entries) {
    const services = new Set(known.map(({ service }) => service));
    return entries.filter(({ service }) => !services.has(service) && !services.has('*'));
}
function service_wildcards_symbolOf(document, statements) {
    const symbols = statements.flatMap((index) => document.statements[index] ?? []).map(grants_reading/* statementSymbol */.yJ);
    return symbols.find((symbol) => symbol !== undefined) ?? (0,grants_reading/* documentSymbol */.gh)(document) ?? 'unknown';
}
function inReading(document, reading) {
    const grants = (0,grants_reading/* statementsIn */.WI)(document, 'allow', reading)
        .filter(({ statement }) => onWildcardResource(statement, reading) && !hasTagScope(statement, reading))
        .map(({ index, statement }) => ({ grant: (0,grants_grant/* grantOf */.od)(index, statement, reading), wildcards: wildcardsOf(statement, reading) }))
        .filter(({ wildcards }) => wildcards.length > 0);
    if (grants.length === 0)
        return [];
    const isDenied = (0,denials/* denialsOf */.o)(document, reading);
    const found = candidateServices(grants.flatMap(({ wildcards }) => wildcards)).flatMap((service) => wildcardOn(service, grants.map(({ grant }) => grant), isDenied));
    if (found.length <= NAMED_SERVICES_MAX)
        return found;
    const statements = [...new Set(found.flatMap((entry) => entry.statements))].sort((a, b) => a - b);
    return [{ answer: 'yes', service: '*', statements, share: found.length / (0,action_table/* serviceNames */._m)().length, harm: 'permissions', isSensitive: true }];
}
function onWildcardResource(statement, reading) {
    if (statement.notResources !== undefined)
        return true;
    return statement.resources !== undefined && (0,grants_reading/* membersOf */.lS)(statement.resources, (0,grants_reading/* widthOf */.qz)('allow', reading, false)).some(grants_grant/* isWildcardResource */.Rj);
}
/** Patterns with a wildcard; for NotAction one that stands for all services. */
function wildcardsOf(statement, reading) {
    if (statement.notActions !== undefined)
        return [[{ kind: 'any' }]];
    const members = (0,grants_reading/* membersOf */.lS)(statement.actions ?? { items: [] }, (0,grants_reading/* widthOf */.qz)('allow', reading, false), 'action');
    return members.filter((pattern) => pattern.some(({ kind }) => kind === 'any' || kind === 'one'));
}
function candidateServices(wildcards) {
    const services = new Set();
    for (const pattern of wildcards) {
        if (!(0,grants_grant/* isOpenEnded */.VL)(pattern))
            services.add((0,document_pattern/* patternText */.U)(pattern).split(':')[0]?.toLowerCase() ?? '');
        else
            for (const service of (0,action_table/* serviceNames */._m)())
                services.add(service);
    }
    return [...services];
}
function wildcardOn(service, grants, isDenied) {
    const actions = (0,action_table/* serviceActions */.XQ)(service);
    const granted = actions.filter((action) => grants.some((grant) => grant.matches(action)) && !isDenied(action));
    const share = actions.length === 0 ? unknownServiceShare(service, grants) : granted.length / actions.length;
    if (share <= WILDCARD_SHARE)
        return [];
    const harm = actions.length === 0 ? 'permissions' : (0,grants_harm/* worstOf */.hm)(granted);
    if (harm === 'none')
        return [];
    const names = new Set(granted);
    const causes = grants.filter((grant) => actions.some((action) => names.has(action) && grant.matches(action)) || takesUnknown(service, grant));
    return [{ answer: 'yes', service, statements: causes.map(({ index }) => index), share, harm, isSensitive: sensitive.has(service) }];
}
/** A service that the table has not: only `service:*` says that everything is granted. */
function unknownServiceShare(service, grants) {
    return grants.some((grant) => takesUnknown(service, grant)) ? 1 : 0;
}
function takesUnknown(service, grant) {
    const actions = grant.statement.actions?.items ?? [];
    return actions.some((pattern) => (0,match_action/* matchAction */.ob)(pattern, `${service}:`) && (0,match_action/* matchAction */.ob)(pattern, `${service}:anynewaction`));
}

;// CONCATENATED MODULE: ./build/policies/iam/wildcard-claims.js











/** Claims about actions of the kind that a document allows on every resource; none where it makes an administrator, which says more. */
function claimWildcards(document, kind) {
    return (0,over_options/* grants */.gu)(document) ? (0,over_options/* overOptions */.FZ)(document, (option) => wildcard_claims_judge(option, kind)) : [];
}
function wildcard_claims_judge(document, kind) {
    if (document.unknown !== undefined || (0,full_admin/* isFullAdmin */.r)(document.document).answer === 'yes')
        return [];
    // A service that is granted whole is told as that.
    const whole = new Set(serviceWildcards(document.document).map(({ service }) => service));
    const wildcards = resourceWildcards(document.document, kind.harms).filter(({ service }) => !whole.has(service) && !whole.has('*'));
    const shared = wildcards.find(({ answer }) => answer === 'yes');
    return wildcards.flatMap((wildcard) => {
        if (wildcard.answer === 'unknown')
            return [undecided(document, kind.question, wildcard.symbol)];
        const violation = onEveryResource(document, wildcard, kind);
        // Claims of one document stand in one place where the whole of it is new, so that they are told together.
        const trace = [...traceOfResource(document, shared ?? wildcard), ...violation.trace];
        return withinLimits((0,over_options/* ofOption */.jN)({ ...violation, trace }, wildcard.symbol), document, (limit) => roomForSome(limit, wildcard));
    });
}
function roomForSome(limit, { actions }) {
    const answers = actions.map(({ name }) => roomFor(limit, [name]));
    return (answers.find(({ answer }) => answer === 'yes') ?? answers.find(({ answer }) => answer === 'unknown') ?? { answer: 'no', statements: [] });
}
function traceOfResource(document, wildcard) {
    const resource = resourceOf(document, wildcard);
    return resource === undefined ? [] : (0,define_policy/* traceOf */.fC)(resource);
}
/** The value that stands for every resource in the worst statement. */
function resourceOf(document, { statements: [index = 0] }) {
    const wild = document.document.statements[index]?.resources?.items.findIndex(document_pattern/* isAllWild */.UB) ?? 0;
    return document.sources[index]?.resources[Math.max(0, wild)];
}
/** One claim for each service, as severe as the worst that is done to it: doing worse on `*` is told as new, doing less is not. */
function onEveryResource(document, wildcard, { reach, ofWrites }) {
    const [index = 0] = wildcard.statements;
    const statement = document.document.statements[index];
    const source = document.sources[index];
    const [worst] = wildcard.actions;
    const at = statement?.actions?.items.findIndex((pattern) => worst !== undefined && (0,match_action/* matchAction */.ob)(pattern, worst.name)) ?? -1;
    const resource = resourceOf(document, wildcard);
    return {
        claim: 'violation',
        aspect: `${document.label}: ${wildcard.service} on *`,
        message: `${document.address} allows ${(0,first_names/* firstNames */.d)(wildcard.actions.map(({ name }) => name), 3)} ${reach}`,
        trace: pointAt(document, index, resource, at < 0 ? undefined : source?.actions[at]),
        confidence: resource === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(resource),
        ...(wildcard.harm === 'write' && ofWrites !== undefined ? { severity: ofWrites } : {}),
        ...(worst === undefined ? {} : { witness: { kind: 'request', facts: { action: worst.name, resource: '*' } } }),
    };
}

;// CONCATENATED MODULE: ./build/policies/iam/iam-credentials-exposure.js


const iamCredentialsExposure = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-credentials-exposure',
    control: 'least-privilege-review',
    severity: 'high',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Every secret of the account can be read',
    why: 'A secret is kept apart so that one program can read it. A policy that reads them all makes each program a way to every password, key and token of the account.',
    remedy: 'Name the secrets, or the path under which the program keeps its own.',
    limits: [
        'A condition on a tag or on a key of the service itself counts as naming the resources.',
        'A service that is granted whole is left to iam-service-wildcard, an administrator to iam-full-admin.',
    ],
    covers: { checkov: ['CKV_AWS_107', 'CKV_AWS_287'] },
    evaluate: (document) => claimWildcards(document, {
        harms: ['credentials'],
        question: 'whose secrets the policy reads',
        reach: 'on every resource: all secrets of the account, also those of others.',
    }),
});

;// CONCATENATED MODULE: ./build/policies/iam/iam-data-exfiltration.js


const iamDataExfiltration = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-data-exfiltration',
    control: 'least-privilege-review',
    severity: 'high',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Contents of the whole account can be read',
    why: 'On "*" reading is meant for one bucket, table or key and works on all of them: whoever gets hold of the identity copies everything that is kept there.',
    remedy: 'Name the buckets, tables, queues and keys; for keys a condition on kms:ViaService or kms:ResourceAliases will do.',
    limits: [
        'A condition on a tag or on a key of the service itself counts as naming the resources.',
        'A service that is granted whole is left to iam-service-wildcard, an administrator to iam-full-admin.',
    ],
    covers: { checkov: ['CKV_AWS_108', 'CKV_AWS_288'], trivy: ['AVD-AWS-0346'], securityHub: ['KMS.1', 'KMS.2'] },
    evaluate: (document) => claimWildcards(document, {
        harms: ['data'],
        question: 'whose contents the policy reads',
        reach: 'on every resource: its holder can read what is kept in any of them, or encrypted with it.',
    }),
});

;// CONCATENATED MODULE: ./build/policies/access-change/iam-deny-removed.js



const iamDenyRemoved = (0,define_policy/* defineStrength */.lL)({
    id: 'iam-deny-removed',
    control: 'least-privilege-review',
    severity: 'high',
    on: 'iam.principal',
    dialects: ['terraform', 'cloudformation'],
    title: 'A Deny is removed or denies less',
    why: 'A Deny wins over everything that allows, whoever attaches it later. When it goes, what it kept from happening is allowed by whatever allows it: often a broad policy that was only safe because of the Deny.',
    remedy: 'Keep the Deny, or narrow what allows the same first.',
    limits: [
        'A Deny of what nothing in the code allows is reported as medium: something else may allow it.',
        'Denies without MFA are reported by iam-mfa-deny-weakened, those of the organization by the policies on guardrails.',
    ],
    covers: {},
    *evaluate(principal) {
        yield { claim: 'strength', aspect: 'denies', degree: degreeOf(principal), trace: [principal.resource.declaration] };
    },
    renamed: renamedDegree,
    weaker: (base, head) => forSomeValues(base, head, (before, after) => lostProtection(before, after, ['deny'], 'a Deny refused it before') ?? lostDeny(before, after, false)),
});

// EXTERNAL MODULE: ./build/model/per-model.js
var per_model = __webpack_require__(62409);
;// CONCATENATED MODULE: ./build/policies/iam/only-holder.js

/** Who holds a document, by its place and label. */
const holders = (0,per_model/* perModel */.x)((model) => {
    const found = new Map();
    for (const { resource, documents } of model.subjects('iam.principal'))
        for (const document of documents) {
            const key = keyOf(document);
            found.set(key, [...(found.get(key) ?? []), resource.address]);
        }
    return found;
});
/** The address of the one who holds the document, where it is one. */
function onlyHolder(document, model) {
    const [only, ...others] = holders(model).get(keyOf(document)) ?? [];
    return others.length === 0 ? only : undefined;
}
function keyOf({ root, address, label }) {
    return `${root}\n${address}\n${label}`;
}

;// CONCATENATED MODULE: ./build/policies/iam/iam-full-admin.js






const iamFullAdmin = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-full-admin',
    control: 'least-privilege-review',
    // Whoever holds it can undo every control of phases 1 and 2 with one call, so it counts with them.
    phase: 2,
    severity: 'critical',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Policy grants full administrator rights',
    why: 'Whoever gets hold of this identity owns the account: reads all data, creates further identities, and turns off every log and alarm. A build job or a service with administrator rights makes each of its bugs a way to all of that.',
    remedy: 'Grant the actions that are used, on the resources they are used on; IAM Access Analyzer can generate such a policy from CloudTrail.',
    limits: [
        'A data source whose document no resource uses is low and possible: whoever takes it from here decides.',
        'A condition that the holder meets wherever he is (a date, his own account, TLS, a user agent) does not count as a limit; one on MFA, an address, an endpoint or a tag does.',
        'A managed policy of AWS is what it was on the day of the table of this version; of one that the table does not name iam-risky-managed-policy says that it is not proven.',
        'A permissions boundary counts where the code holds it, for all who hold the document; one that it does not hold makes it likely, and stops no block. An SCP that takes the rights away again is not looked at.',
        'A policy that is only used as a boundary is not judged.',
        'Who is made an administrator by a group that he joins is reported as high; that a group becomes one of administrators is reported of the group alone.',
    ],
    covers: {
        checkov: [
            'CKV2_AWS_40',
            'CKV2_AWS_56',
            'CKV_AWS_62',
            'CKV_AWS_63',
            'CKV_AWS_107',
            'CKV_AWS_108',
            'CKV_AWS_109',
            'CKV_AWS_110',
            'CKV_AWS_111',
            'CKV_AWS_274',
            'CKV_AWS_275',
            'CKV_AWS_286',
            'CKV_AWS_287',
            'CKV_AWS_288',
            'CKV_AWS_289',
            'CKV_AWS_290',
        ],
        trivy: ['AVD-AWS-0057'],
        kics: [
            'SSO Policy with full privileges',
            'IAM Policies With Full Privileges',
            'IAM Policy Grants Full Permissions',
            'IAM Role With Full Privileges',
        ],
        securityHub: ['IAM.1'],
        cis: ['1.16'],
    },
    evaluate(document, model) {
        if (document.use === 'joined')
            return [...(0,over_options/* saysMore */.s7)(document, iam_full_admin_judge), ...byGroup(document)];
        // The table says of each policy of AWS whether it makes an administrator, though it does not hold every document.
        const isJudged = (0,over_options/* grants */.gu)(document) || document.managed?.worst === 'admin';
        if (!isJudged)
            return [];
        const holder = onlyHolder(document, model);
        const about = holder === undefined ? {} : { about: { address: holder, topic: 'administrator' } };
        return (0,over_options/* overOptions */.FZ)(document, iam_full_admin_judge).map((claim) => (isViolation(claim) ? { ...claim, ...about } : claim));
    },
    beyond: (violation, base) => (isToldOfGroup(violation, base) ? 'nothing' : violation.witness),
});
/** One who is no administrator by what he holds himself, and is by a group. */
function byGroup({ root, address, resource, parts = [] }) {
    const admins = parts.map((part) => ({ through: part.through, found: (0,over_options/* overOptions */.FZ)(part, iam_full_admin_judge).find(isViolation) }));
    if (admins.some(({ through, found }) => through === undefined && found !== undefined))
        return [];
    for (const { through, found } of admins) {
        if (through === undefined || found === undefined)
            continue;
        return [
            {
                ...found,
                subject: { root, address: isExpression(address) ? through.resource.address : address },
                aspect: byGroupAspect(through.name),
                severity: 'high',
                message: `${address} is an administrator ${through.by}: ${found.message}`,
                trace: [...through.values.flatMap(define_policy/* traceOf */.fC), through.resource.declaration, ...found.trace, resource.declaration],
            },
        ];
    }
    return [];
}
/** `user ${var.operator}`: whoever that is stands by what puts him into the group, since an expression may be written otherwise for the same. */
function isExpression(name) {
    return name.includes('${');
}
function byGroupAspect(group) {
    return `administrator by ${group}`;
}
/** That a group is one of administrators since the change is told of the group, and one who was an administrator by another is none anew. */
function isToldOfGroup({ aspect }, { parts = [] }) {
    return parts.some((part) => {
        if (part.through === undefined || !aspect.startsWith(byGroupAspect('')))
            return false;
        return aspect === byGroupAspect(part.through.name) || (0,over_options/* overOptions */.FZ)(part, iam_full_admin_judge).some(isViolation);
    });
}
function isViolation(claim) {
    return claim.claim === 'violation';
}
function iam_full_admin_judge(document) {
    const question = 'whether the policy grants every action on every resource';
    if (document.unknown !== undefined)
        return [undecided(document, question)];
    const { answer, statements, symbol, isEverything } = (0,full_admin/* isFullAdmin */.r)(document.document);
    if (answer === 'no')
        return [];
    if (answer === 'unknown')
        return [undecided(document, question, symbol)];
    const [first] = statements;
    const source = first === undefined ? undefined : document.sources[first];
    const causes = [source?.actions[0], source?.resources[0]].filter((value) => value !== undefined);
    const together = statements.length > 1 ? ` by ${statements.length} statements together` : '';
    const violation = {
        claim: 'violation',
        aspect: `${document.label} grants everything`,
        message: isEverything
            ? `${document.address} allows every action on every resource.`
            : `${document.address} allows all of IAM${together}, and whoever holds it can give themselves every action on every resource.`,
        trace: pointAt(document, first, ...causes),
        confidence: (0,define_policy/* confidenceIn */.S3)(...causes),
        witness: { kind: 'request', facts: { action: 'iam:CreateAccessKey', resource: 'arn:aws:iam::111122223333:user/any' } },
    };
    return withinLimits((0,over_options/* ofOption */.jN)(violation, symbol), document, full_admin/* isFullAdmin */.r);
}

;// CONCATENATED MODULE: ./build/policies/documents/iam-mfa-condition-operator-wrong.js







const iamMfaConditionOperatorWrong = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-mfa-condition-operator-wrong',
    control: 'multi-factor-authentication',
    severity: 'high',
    on: 'iam.any-document',
    dialects: ['terraform', 'cloudformation'],
    title: 'The condition on MFA lets access keys through',
    why: 'Requests with a long-lived access key say nothing of MFA: the key aws:MultiFactorAuthPresent is absent. A Deny with Bool false does not see them, and an Allow with BoolIfExists true lets them pass, so that the stolen key works as if there were no condition.',
    remedy: 'Use BoolIfExists false in a Deny, and Bool true in an Allow.',
    limits: ['A condition Null on the same key, in the statement or in another one of the document, counts as taking care of it.'],
    covers: {},
    evaluate(document) {
        if (!(0,over_options/* isWrittenForUse */.s)(document))
            return [];
        return (0,over_options/* overOptions */.FZ)(document, (option) => (option.unknown === undefined ? iam_mfa_condition_operator_wrong_judge(option) : []));
    },
});
const mfaKey = 'aws:multifactorauthpresent';
function iam_mfa_condition_operator_wrong_judge(option) {
    if (asksForPresence(option.document))
        return [];
    return option.document.statements.flatMap((statement, index) => statement.conditions.flatMap((condition) => {
        const wrong = wrongIn(statement, condition);
        if (wrong === undefined)
            return [];
        const place = conditionPlace(option, index, condition);
        const fix = operatorFix(place, condition, wrong.wanted);
        const operator = place.operator === undefined ? [] : [place.operator];
        const violation = {
            claim: 'violation',
            aspect: `${option.label}: MFA by ${condition.operator} in ${statement.effect}`,
            message: `${option.address} ${wrong.does}.`,
            trace: [...operator, ...pointAt(option, index, place.values[0])],
            confidence: 'certain',
            ...(fix === undefined ? {} : { fix }),
        };
        return [(0,over_options/* ofOption */.jN)(violation, statement.maybe)];
    }));
}
/** `Null` on the key says what shall be where it is absent. */
function asksForPresence({ statements }) {
    return statements.some(({ conditions }) => conditions.some(({ key, operator }) => /^aws:multifactorauth(?:present|age)$/u.test((0,parse_policy_document/* conditionKey */.p)(key)) && /^null$/iu.test(operator)));
}
/** By the effect and what the key is compared with. */
const wrongs = new Map([
    [
        'deny false',
        { ifExists: false, wanted: 'BoolIfExists', does: 'denies without MFA, but not to access keys, whose requests say nothing of it' },
    ],
    [
        'allow true',
        { ifExists: true, wanted: 'Bool', does: 'allows with MFA, and to access keys without it, whose requests say nothing of it' },
    ],
]);
function wrongIn({ effect }, { key, operator, values }) {
    const parsed = (0,condition_operator/* parseConditionOperator */.b)(operator);
    const [value, ...others] = values.items;
    if ((0,parse_policy_document/* conditionKey */.p)(key) !== mfaKey || parsed?.family !== 'bool' || value === undefined || others.length > 0)
        return undefined;
    const wrong = wrongs.get(`${effect} ${(0,document_pattern/* literalText */.bK)(value)?.toLowerCase() ?? ''}`);
    return wrong?.ifExists === parsed.ifExists ? wrong : undefined;
}

;// CONCATENATED MODULE: ./build/policies/access-change/iam-mfa-deny-weakened.js



const iamMfaDenyWeakened = (0,define_policy/* defineStrength */.lL)({
    id: 'iam-mfa-deny-weakened',
    control: 'multi-factor-authentication',
    severity: 'high',
    on: 'iam.principal',
    dialects: ['terraform', 'cloudformation'],
    title: 'Something can be done without MFA that could not before',
    why: 'The condition on MFA is what makes a stolen password or access key useless. Long-lived keys send no MFA key at all, so "if exists" in an Allow, or its absence in a Deny, lets just them through.',
    remedy: 'Keep the condition: Bool in an Allow, BoolIfExists in a Deny.',
    limits: ['MFA that an identity provider asks for is not visible.'],
    covers: {},
    *evaluate(principal) {
        yield { claim: 'strength', aspect: 'mfa', degree: degreeOf(principal), trace: [principal.resource.declaration] };
    },
    renamed: renamedDegree,
    weaker: (base, head) => forSomeValues(base, head, (before, after) => lostProtection(before, after, ['mfa'], 'only MFA allowed it before') ?? lostDeny(before, after, true)),
});

;// CONCATENATED MODULE: ./build/policies/iam/iam-passrole-wildcard.js



const iamPassroleWildcard = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-passrole-wildcard',
    control: 'least-privilege-review',
    severity: 'high',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Any role can be handed to any service',
    why: 'Whoever may pass every role can hand the most powerful role of the account to a function, an instance or a build job that they control, and work with its rights from then on.',
    remedy: 'Name the roles that are handed over, and add a condition on iam:PassedToService.',
    limits: [
        'A role path (role/app/*) counts as naming the roles.',
        'A condition on iam:PassedToService is enough; which roles that service gets is not looked at.',
        'A policy that makes an administrator is left to iam-full-admin.',
    ],
    covers: { trivy: ['AVD-AWS-0342'], kics: ['IAM Role Policy passRole Allows All'] },
    evaluate: (document) => claimEveryRole(document, passRole, 'can hand any role to any service'),
});

// EXTERNAL MODULE: ./build/model/iam/addressed.js
var addressed = __webpack_require__(58465);
;// CONCATENATED MODULE: ./build/analysis/iam/actions/nearest.js
/** The one of the names that a slip of the keyboard or two leads to, in any case; undefined where none is near, or two are as near. */
function nearestName(text, names) {
    const word = text.toLowerCase();
    const limit = Math.min(SLIPS_MAX, Math.floor(word.length / LETTERS_PER_SLIP));
    let best;
    let isAlone = true;
    for (const name of names) {
        if (Math.abs(name.length - word.length) > limit)
            continue;
        const slips = slipsBetween(word, name.toLowerCase(), limit);
        if (slips > limit || (best !== undefined && slips > best.slips))
            continue;
        isAlone = best === undefined || slips < best.slips;
        best = { name, slips };
    }
    return isAlone ? best?.name : undefined;
}
const SLIPS_MAX = 3;
/** Of short words every other one is near. */
const LETTERS_PER_SLIP = 4;
/** Levenshtein's distance; more than `limit` where it is more. */
function slipsBetween(a, b, limit) {
    let before = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row += 1) {
        const line = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const change = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            line.push(Math.min(change, (before[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
        }
        if (Math.min(...line) > limit)
            return limit + 1;
        before = line;
    }
    return before[b.length] ?? 0;
}

// EXTERNAL MODULE: ./build/analysis/cidr/address.js
var address = __webpack_require__(58730);
;// CONCATENATED MODULE: ./build/analysis/iam/document/global-keys.js
/** Condition keys that requests of every service may have (IAM user guide, "AWS global condition context keys"), without those that end in a name. */
const globalKeys = `
  CalledVia CalledViaFirst CalledViaLast CurrentTime EpochTime FederatedProvider MultiFactorAuthAge MultiFactorAuthPresent
  PrincipalAccount PrincipalArn PrincipalIsAWSService PrincipalOrgID PrincipalOrgPaths PrincipalServiceName PrincipalServiceNamesList
  PrincipalType Referer RequestedRegion ResourceAccount ResourceOrgID ResourceOrgPaths SecureTransport SourceAccount SourceArn SourceIdentity
  SourceIp SourceOrgID SourceOrgPaths SourceOwner SourceVpc SourceVpcArn SourceVpce TagKeys TokenIssueTime UserAgent userid username ViaAWSService
  VpceAccount VpceMultiRegion VpceOrgID VpceOrgPaths VpcSourceIp Ec2InstanceSourceVpc Ec2InstanceSourcePrivateIPv4 AssumedRoot
  ChatbotSourceArn SignInSessionArn IsMcpServiceAction ViaAWSMCPService
`
    .trim()
    .split(/\s+/u)
    .map((name) => `aws:${name}`);

;// CONCATENATED MODULE: ./build/policies/documents/condition-faults.js






/** Operators that there are not, keys that no request has, and values that the operator cannot read. */
function conditionFaults({ conditions }) {
    return conditions.flatMap((one, condition) => faultsOf(one).map((fault) => ({ ...fault, at: { condition } })));
}
function faultsOf(condition) {
    const operator = (0,condition_operator/* parseConditionOperator */.b)(condition.operator);
    if (operator === undefined) {
        return [
            {
                aspect: `operator ${condition.operator}`,
                says: `has a condition with ${condition.operator}, which is not an operator`,
                confidence: 'certain',
            },
        ];
    }
    return [...keyFaults((0,document_pattern/* literalText */.bK)(condition.key)), ...valueFaults(condition, operator)];
}
function keyFaults(key) {
    if (key === undefined || !isPlain(key) || isKnownKey(key))
        return [];
    const near = /^aws:/iu.test(key) ? nearestName(key, globalKeys) : undefined;
    const says = `asks for the condition key ${key}, which is not among those of ${action_table/* tableDate */.x3}`;
    if (near === undefined)
        return [{ aspect: `key ${key}`, says, confidence: 'possible' }];
    return [{ aspect: `key ${key}`, says: `${says}; ${near} is`, confidence: 'likely' }];
}
/** Keys that end in a name of somebody's own (a tag, an encryption context) are not told apart here. */
function isPlain(key) {
    return /^[^:/*?]+:[^:/*?]+$/u.test(key);
}
/** Of a provider of identities, or of a service that the table has not, nobody knows here which keys it has. */
function isKnownKey(key) {
    const lower = key.toLowerCase();
    if (lower.startsWith('aws:'))
        return globalKeys.some((one) => one.toLowerCase() === lower);
    return (0,action_table/* serviceActions */.XQ)(lower.slice(0, lower.indexOf(':'))).length === 0 || (0,action_table/* conditionKeyType */.Th)(key) !== undefined;
}
/** What a value must be, by the family of the operator. */
const readable = {
    ip: { what: 'an address or a range', test: (text) => (0,address/* parseCidr */.GN)(text) !== undefined },
    bool: { what: 'true or false', test: (text) => /^(?:true|false)$/iu.test(text) },
    null: { what: 'true or false', test: (text) => /^(?:true|false)$/iu.test(text) },
    numeric: { what: 'a number', test: (text) => text.trim() !== '' && Number.isFinite(Number(text)) },
    date: { what: 'a date', test: (text) => /^\d+$/u.test(text) || !Number.isNaN(Date.parse(text)) },
};
function valueFaults({ operator, key, values }, { family }) {
    const wanted = readable[family];
    if (wanted === undefined)
        return [];
    return values.items.flatMap((value) => {
        const text = (0,document_pattern/* literalText */.bK)(value);
        if (text === undefined || wanted.test(text))
            return [];
        return [
            {
                aspect: `value ${text} of ${(0,document_pattern/* patternText */.U)(key)}`,
                says: `holds ${(0,document_pattern/* patternText */.U)(key)} against ${text} by ${operator}, which wants ${wanted.what}`,
                confidence: 'certain',
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/analysis/iam/actions/acts-on.js
var acts_on = __webpack_require__(33872);
;// CONCATENATED MODULE: ./build/policies/documents/statement-faults.js






/** Words of Action and NotAction that name nothing. */
function actionFaults({ actions, notActions }) {
    return ((actions ?? notActions)?.items.flatMap((pattern, index) => {
        const text = (0,document_pattern/* patternText */.U)(pattern);
        const fault = pattern.some(({ kind }) => kind === 'symbol') || (0,document_pattern/* isAllWild */.UB)(pattern) ? undefined : wordFault(pattern, text);
        return fault === undefined ? [] : [{ ...fault, aspect: `action ${text}`, at: { list: 'actions', index } }];
    }) ?? []);
}
function wordFault(pattern, text) {
    const colon = text.indexOf(':');
    if (text === '')
        return { says: 'names an empty action', confidence: 'certain' };
    if (colon < 0)
        return { says: `names the action ${(0,as_written/* asWritten */.q)(text)} without its service`, confidence: 'certain' };
    const service = text.slice(0, colon).toLowerCase();
    if (/[*?]/u.test(service))
        return undefined;
    const known = (0,action_table/* serviceActions */.XQ)(service);
    if (known.length === 0) {
        const near = nearestName(service, (0,action_table/* serviceNames */._m)());
        return near === undefined
            ? undefined
            : { says: `names the action ${text} of a service that there is not; ${near} is near`, confidence: 'likely' };
    }
    if (/[*?]/u.test(text)) {
        return (0,match_action/* expandPattern */.nh)(pattern).length > 0
            ? undefined
            : { says: `names ${text}, which no action in the table of ${action_table/* tableDate */.x3} matches`, confidence: 'likely' };
    }
    if ((0,action_table/* findAction */.Oi)(text) !== undefined)
        return undefined;
    const near = nearestName(text, known.map(({ name }) => name));
    const what = `names the action ${text}, which is not in the table of ${action_table/* tableDate */.x3}`;
    return near === undefined ? { says: what, confidence: 'possible' } : { says: `${what}; ${near} is`, confidence: 'likely' };
}
/** `arn`, partition, service, region, account, resource. */
const arnParts = 6;
/** Principals that are no whole ARN, or have a wildcard in a part of it: AWS takes one for everybody alone (IAM, Principal element). */
function principalFaults({ principals, notPrincipals }) {
    return ((principals ?? notPrincipals)?.items ?? []).flatMap(({ type, pattern }, index) => {
        const text = (0,document_pattern/* patternText */.U)(pattern);
        const isWhole = pattern.some(({ kind }) => kind === 'symbol') || text.split(':').length >= arnParts;
        if (type !== 'AWS' || (0,document_pattern/* isAllWild */.UB)(pattern) || !text.startsWith('arn:') || (isWhole && !(0,document_pattern/* hasWildcard */.rl)(pattern)))
            return [];
        return [
            {
                aspect: `principal ${text}`,
                says: `names the principal ${text}${isWhole ? ', and AWS takes no wildcard in a part of one' : ', which is not a whole ARN'}`,
                confidence: 'certain',
                at: { list: 'principals', index },
            },
        ];
    });
}
/** Actions that cannot be asked for on anything that the statement names, and resources that are no ARN. */
function resourceFaults({ effect, actions, resources }) {
    if (resources === undefined)
        return [];
    const noArns = resources.items.flatMap((pattern, index) => {
        const text = (0,document_pattern/* patternText */.U)(pattern);
        return isArn(pattern)
            ? []
            : [
                {
                    aspect: `resource ${text}`,
                    says: `names the resource ${(0,as_written/* asWritten */.q)(text)}, which is no ARN`,
                    confidence: 'certain',
                    at: { list: 'resources', index },
                },
            ];
    });
    if (noArns.length > 0 || effect === 'deny' || resources.more !== undefined)
        return noArns;
    return (actions?.items ?? []).flatMap((pattern, index) => {
        const action = (0,action_table/* findAction */.Oi)((0,document_pattern/* patternText */.U)(pattern));
        if (action === undefined || resources.items.some((one) => (0,acts_on/* mayActOn */.G)(action, one)))
            return [];
        const fits = action.resources.length === 0
            ? 'only Resource "*" means it'
            : `it acts on ${action.resources.slice(0, 2).map(shownType).join(' or ')}`;
        return [
            {
                aspect: `${action.name} on what it does not act on`,
                says: `allows ${action.name} on nothing that it acts on: ${fits}`,
                confidence: 'likely',
                at: { list: 'actions', index },
            },
        ];
    });
}
/** What begins with an expression may be one. */
function isArn(pattern) {
    const [first] = pattern;
    return first === undefined || first.kind !== 'text' || /^(?:arn:|a$|ar$|arn$)/u.test(first.text);
}
function shownType(type) {
    return type.replace('arn:*:', 'arn:aws:');
}

;// CONCATENATED MODULE: ./build/policies/documents/iam-policy-invalid.js








const iamPolicyInvalid = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-policy-invalid',
    control: 'iam-policy-generation-pipeline',
    severity: 'low',
    on: 'iam.any-document',
    dialects: ['terraform', 'cloudformation'],
    title: 'An IAM document says something that has no effect',
    why: 'AWS refuses some mistakes when the document is made, and takes others as they are: an action that is misspelt is never allowed or denied, a condition that no request meets never holds, and a Deny with either protects nothing.',
    remedy: 'Write the word that is meant; where it is newer than the table of this version, leave it as it is.',
    limits: [
        'Actions and condition keys are those of the table of this version; one that AWS added later is reported as possible.',
        'Whether a condition key belongs to the action, how long the document is, and what an expression stands for is not looked at.',
        'That an action fits the resources is asked of Allow statements of identities, for actions that are written out.',
    ],
    covers: {
        checkov: ['CKV_AWS_167'],
        kics: ['SQS Policy With Public Access'],
    },
    evaluate(document) {
        if (!(0,over_options/* isWrittenForUse */.s)(document))
            return [];
        return (0,over_options/* overOptions */.FZ)(document, (option) => (option.unknown === undefined ? iam_policy_invalid_judge(option) : []));
    },
});
function iam_policy_invalid_judge(option) {
    return option.document.statements.flatMap((statement, index) => {
        const isOfIdentity = option.use === 'identity' || option.use === 'boundary';
        const faults = [
            ...effectFaults(option.sources[index]?.statement),
            ...actionFaults(statement),
            ...(isOfIdentity ? [...resourceFaults(statement), ...somebodyFaults(option.sources[index])] : []),
            ...principalFaults(statement),
            ...(option.use === 'trust' ? nobodyFaults(option.sources[index]) : []),
            ...conditionFaults(statement),
        ];
        return faults.map((fault) => (0,over_options/* ofOption */.jN)(toViolation(option, index, fault), statement.maybe));
    });
}
/** AWS takes the two words as they are written, and no other. */
function effectFaults(statement) {
    const effect = (0,fact/* attribute */.lt)(statement, 'Effect');
    if (effect?.kind !== 'string' || effect.value === 'Allow' || effect.value === 'Deny')
        return [];
    return [{ aspect: `effect ${effect.value}`, says: `has the effect ${effect.value}; AWS knows Allow and Deny`, confidence: 'certain' }];
}
/** Who holds it is for whom it is. */
function somebodyFaults(source) {
    const named = ['Principal', 'NotPrincipal'].find((name) => (0,fact/* attribute */.lt)(source?.statement, name) !== undefined);
    if (named === undefined)
        return [];
    return [{ aspect: 'principal', says: `has a ${named}, which AWS refuses in a policy of an identity`, confidence: 'certain' }];
}
function nobodyFaults(source) {
    if (source === undefined || !(0,addressed/* namesNobody */.a)(source))
        return [];
    return [
        { aspect: 'no principal', says: 'has a statement without a principal, which AWS refuses in a trust policy', confidence: 'certain' },
    ];
}
function toViolation(option, index, { aspect, says, confidence, at }) {
    return {
        claim: 'violation',
        aspect: `${option.label}: ${aspect}`,
        message: `${option.address} ${says}.`,
        trace: pointAt(option, index, placeOf(option, index, at)),
        confidence,
    };
}
function placeOf(option, index, at) {
    if (at === undefined)
        return (0,fact/* attribute */.lt)(option.sources[index]?.statement, 'Effect');
    if ('list' in at)
        return option.sources[index]?.[at.list][at.index];
    const condition = option.document.statements[index]?.conditions[at.condition];
    return condition === undefined ? undefined : conditionPlace(option, index, condition).values[0];
}

// EXTERNAL MODULE: ./build/analysis/iam/grants/escalation.js
var escalation = __webpack_require__(6104);
;// CONCATENATED MODULE: ./build/policies/iam/iam-privilege-escalation.js









const iamPrivilegeEscalation = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-privilege-escalation',
    control: 'least-privilege-review',
    severity: 'critical',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Policy lets its holder gain the rights of others',
    why: 'Some actions look harmless and hand over everything: whoever can write a policy can give themselves any right, and whoever can hand a role to a function they write can work with that role.',
    remedy: 'Take one action of the way out, or name resources that can do no more than the holder; bind iam:PassRole to the roles and the service.',
    limits: [
        'Documents of one identity are looked at together where the code attaches them in one root, with those of the groups that the code puts it into.',
        'A permissions boundary stops a way where the code holds it, for all who hold the document.',
        'A named resource of which the code does not say what it may do is reported as medium or low; one that the code declares and refers to is not told.',
        'Taking any role (sts:AssumeRole on every role) is left to iam-assume-role-wildcard, a policy that makes an administrator to iam-full-admin.',
    ],
    covers: { checkov: ['CKV_AWS_107', 'CKV_AWS_287', 'CKV2_AWS_40', 'CKV_AWS_286', 'CKV_AWS_110'], kics: kicsEscalations },
    evaluate(document) {
        if (document.use === 'joined')
            return (0,over_options/* saysMore */.s7)(document, iam_privilege_escalation_judge);
        return (0,over_options/* grants */.gu)(document) ? (0,over_options/* overOptions */.FZ)(document, iam_privilege_escalation_judge) : [];
    },
});
/** Any role is told by a policy of its own. */
const TAKES_A_ROLE = 'sts-001';
function iam_privilege_escalation_judge(document) {
    if (document.unknown !== undefined)
        return [undecided(document, 'whether the policy lets its holder gain the rights of others')];
    if ((0,full_admin/* isFullAdmin */.r)(document.document).answer === 'yes')
        return [];
    const found = (0,escalation/* escalations */.H)(document.document).filter(({ path, reach }) => path.id !== TAKES_A_ROLE || reach === 'named');
    const [shared] = found;
    return found.flatMap((escalation) => {
        const violation = iam_privilege_escalation_toViolation(document, escalation);
        // Ways of one document stand in one place where the whole of it is new, so that they are told together.
        const first = iam_privilege_escalation_causeOf(document, shared ?? escalation);
        const told = (0,over_options/* ofOption */.jN)({ ...violation, trace: [...(first === undefined ? [] : (0,define_policy/* traceOf */.fC)(first)), ...violation.trace] }, escalation.symbol);
        return withinLimits(told, document, (limit) => roomFor(limit, escalation.path.actions), 'possible');
    });
}
function iam_privilege_escalation_toViolation(document, escalation) {
    const { path, reach, statements } = escalation;
    const cause = iam_privilege_escalation_causeOf(document, escalation);
    return {
        claim: 'violation',
        aspect: `${document.label}: escalation ${path.id}`,
        message: `Whoever holds ${document.address} can ${path.does}: it allows ${path.actions.join(' with ')}.`,
        trace: pointAt(document, statements.at(-1), cause),
        confidence: cause === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(cause),
        ...severityOf(escalation),
        witness: { kind: 'request', facts: { action: path.actions[0] ?? '', resource: reach === 'any' ? '*' : 'as named' } },
    };
}
/** What is there already may have no more rights than the holder, and what is named may have been chosen for that. */
function severityOf({ path, reach }) {
    if (path.kind === 'takes-over')
        return { severity: reach === 'any' ? 'high' : 'low' };
    return reach === 'any' ? {} : { severity: 'medium' };
}
/** The value of the action that opens the way, in the last statement that it needs. */
function iam_privilege_escalation_causeOf(document, { path, statements }) {
    const index = statements.at(-1) ?? 0;
    const patterns = document.document.statements[index]?.actions?.items ?? [];
    const at = patterns.findIndex((pattern) => path.actions.some((action) => (0,match_action/* matchAction */.ob)(pattern, action)));
    return document.sources[index]?.actions[at];
}

;// CONCATENATED MODULE: ./build/policies/iam/iam-resource-exposure.js


const iamResourceExposure = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-resource-exposure',
    control: 'least-privilege-review',
    severity: 'medium',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Policy lets its holder open any resource to others',
    why: 'Whoever may change the policy of every bucket, key or topic can open each of them to an account of their own, and read from there what they may not read here.',
    remedy: 'Name the ARNs, or add a condition on a tag of the resource; for grants of keys kms:GrantIsForAWSResource.',
    limits: [
        'Actions that know no resource-level permissions are left out, by the table of this version.',
        'A condition on a tag or on a key of the service itself counts as naming the resources.',
        'A service that is granted whole is reported by iam-service-wildcard.',
    ],
    covers: { checkov: ['CKV_AWS_289', 'CKV_AWS_109'] },
    speaksFor: ['iam-resource-wildcard'],
    evaluate: (document) => claimWildcards(document, {
        harms: ['permissions'],
        question: 'on which resources the policy hands out access',
        reach: 'on every resource, with which its holder can change who may use each of them.',
    }),
});

;// CONCATENATED MODULE: ./build/policies/iam/iam-resource-wildcard.js


const iamResourceWildcard = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-resource-wildcard',
    control: 'least-privilege-review',
    severity: 'medium',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Policy does not say on which resources',
    why: 'On "*" an action that is meant for one bucket or one queue works on all of them, also on those of other teams and on those that come later.',
    remedy: 'Name the ARNs; refer to the resource in the same code where you can.',
    limits: [
        'Actions that know no resource-level permissions are left out, by the table of this version; so is what only describes, lists, tags, or makes something new.',
        'A condition on a tag or on a key of the service itself (ecs:cluster, kms:ViaService) counts as naming the resources.',
        'What an IAM document that no resource uses would grant is not judged.',
        'A policy that grants everything is left to iam-full-admin; iam-resource-exposure and iam-write-without-constraint say the same of their actions, and speak for it.',
    ],
    covers: { checkov: ['CKV_AWS_355'], trivy: ['AVD-AWS-0057'] },
    evaluate: (document) => claimWildcards(document, {
        harms: ['permissions', 'write'],
        question: 'on which resources the policy grants its actions',
        ofWrites: 'low',
        reach: 'on every resource, although the resources could be named.',
    }),
});

;// CONCATENATED MODULE: ./build/policies/iam/iam-risky-managed-policy.js




const iamRiskyManagedPolicy = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-risky-managed-policy',
    control: 'least-privilege-review',
    severity: 'high',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'A managed policy of AWS grants far more than a task needs',
    why: 'AWS writes its "full access" policies for nobody in particular: they reach every resource of the account, many hand out access to others, some let their holder take over roles, and AWS widens them without asking.',
    remedy: 'Attach a policy of your own with the actions and resources that are used; IAM Access Analyzer can generate one from CloudTrail.',
    limits: [
        'The documents are those of the day of the table; AWS changes them.',
        'AdministratorAccess and IAMFullAccess are reported by iam-full-admin.',
        'Of policies that AWS made for roles of its services only those that let their holder gain other rights are reported, as low.',
        'A policy that the table does not name is reported as not proven.',
    ],
    covers: { checkov: ['CKV2_AWS_56'], cis: ['1.22'] },
    evaluate(document) {
        if (document.use === 'managed')
            return (0,over_options/* overOptions */.FZ)(document, iam_risky_managed_policy_judge);
        const isUnknown = document.use === 'identity' && document.label === 'managed policy';
        return isUnknown ? (0,over_options/* overOptions */.FZ)(document, (option) => [undecided(option, 'which managed policy is attached')]) : [];
    },
});
const risks = {
    power: { severity: 'high', does: 'allows nearly every action but those of IAM, on every resource' },
    escalates: { severity: 'high', does: 'lets its holder gain the rights of other roles' },
    'takes-over': { severity: 'medium', does: 'lets its holder work with the roles of what is there already' },
    permissions: { severity: 'medium', does: 'lets its holder open resources of the account to others' },
};
/** What a policy of a telling name does; of others it is daily work. */
const wideRisks = {
    credentials: { severity: 'medium', does: 'reads every secret of the account' },
    data: { severity: 'medium', does: 'reads what is kept on every resource' },
    write: { severity: 'medium', does: 'changes or deletes what is kept on every resource' },
};
/** What a class does not tell. */
const namedRisks = new Map([
    ['AWSCloudShellFullAccess', { severity: 'medium', does: 'lets its holder carry files out of the account through CloudShell' }],
    ['AmazonEKSClusterAdminPolicy', { severity: 'high', does: 'makes its holder an administrator of the cluster' }],
    ['AmazonEKSAdminPolicy', { severity: 'medium', does: 'lets its holder change nearly everything in the cluster, access included' }],
]);
const withdrawn = { severity: 'low', does: 'has been withdrawn by AWS and can no longer be attached' };
function iam_risky_managed_policy_judge(document) {
    const { managed } = document;
    if (document.unknown !== undefined)
        return [undecided(document, 'which managed policy is attached')];
    const risk = managed === undefined ? undefined : riskOf(managed);
    // The option in which a condition attaches nothing.
    const isAttached = document.condition === undefined || document.sources.length > 0 || document.document.more !== undefined;
    if (managed === undefined || !isAttached)
        return [];
    if (isUnlisted(document))
        return [notListed(document, managed)];
    if (risk === undefined)
        return [];
    return [
        {
            claim: 'violation',
            aspect: `${managed.name} attached`,
            message: `${document.address} attaches ${managed.name}, which ${risk.does}${managed.date === undefined ? '' : ` (as of ${managed.date})`}.`,
            trace: [...(0,define_policy/* traceOf */.fC)(document.value), document.resource.declaration],
            confidence: (0,define_policy/* confidenceIn */.S3)(document.value),
            severity: risk.severity,
        },
    ];
}
/** The table has a date, and a policy that it has not what nobody here knows. */
function isUnlisted({ managed, document }) {
    return managed !== undefined && managed.date === undefined && document.more !== undefined;
}
/** AWS decides what it grants, and may have made it since; it may also be one of the account, looked up by its name. */
function notListed({ label, value }, { name }) {
    const unknown = { kind: 'unknown', reason: 'unlisted-policy', expression: `the policy ${name}`, origin: value.origin };
    return { claim: 'unresolved', aspect: label, unknown, message: `what ${(0,as_written/* asWritten */.q)(name)} grants` };
}
function riskOf({ name, worst, isForService, isDeprecated }) {
    const named = namedRisks.get(name);
    if (named !== undefined)
        return named;
    const old = isDeprecated ? withdrawn : undefined;
    const risk = risks[worst] ?? (/Full_?Access|Admin|PowerUser|ReadWrite/u.test(name) ? wideRisks[worst] : undefined);
    if (!isForService)
        return risk ?? old;
    return worst === 'escalates' && risk !== undefined ? { ...risk, severity: 'low' } : old;
}

// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
;// CONCATENATED MODULE: ./build/policies/iam/iam-service-wildcard.js







const iamServiceWildcard = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-service-wildcard',
    control: 'least-privilege-review',
    severity: 'medium',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Policy grants a whole service on every resource',
    why: 'A wildcard grants what nobody thought of: reading becomes deleting, using a key becomes handing it over, and whatever AWS adds to the service next year is granted too.',
    remedy: 'List the actions that are used. Where a whole family is meant, name the family (s3:Get*) and the resources.',
    limits: [
        'A document that no resource uses grants nothing and is not judged.',
        'A whole service on resources that the statement names is not told.',
        'A service of which nothing hands out access, reads contents or takes data or protection from others is not told.',
        'A policy that grants everything is left to iam-full-admin.',
        'Whether a wildcard is a whole service is counted over the actions in the table of this version.',
    ],
    covers: {
        checkov: ['CKV_AWS_63', 'CKV2_AWS_40', 'CKV_AWS_108', 'CKV_AWS_109', 'CKV_AWS_111', 'CKV_AWS_288', 'CKV_AWS_289', 'CKV_AWS_290'],
        trivy: ['AVD-AWS-0057', 'AVD-AWS-0345'],
        kics: ['Lambda Functions With Full Privileges', "IAM Policy Allows All ('*') In Policy Statement"],
        securityHub: ['IAM.21'],
    },
    evaluate(document) {
        return (0,over_options/* grants */.gu)(document) ? (0,over_options/* overOptions */.FZ)(document, iam_service_wildcard_judge) : [];
    },
});
function iam_service_wildcard_judge(document) {
    if (document.unknown !== undefined || (0,full_admin/* isFullAdmin */.r)(document.document).answer === 'yes')
        return [];
    return serviceWildcards(document.document).flatMap((wildcard) => {
        const { answer, service, symbol } = wildcard;
        if (answer === 'unknown')
            return [undecided(document, `whether the policy grants all of ${service}`, symbol)];
        return withinLimits((0,over_options/* ofOption */.jN)(iam_service_wildcard_toViolation(document, wildcard), symbol), document, (limit) => roomForAll(limit, service));
    });
}
/** A limit leaves room for the service where it names it whole as well. */
function roomForAll(limit, service) {
    const all = serviceWildcards(limit).filter((one) => one.service === service || one.service === '*');
    return all.find(({ answer }) => answer === 'yes') ?? all[0] ?? { answer: 'no' };
}
function iam_service_wildcard_toViolation(document, wildcard) {
    const [first] = wildcard.statements;
    const actions = first === undefined ? [] : (document.sources[first]?.actions ?? []);
    const cause = actions.find((value) => names(value, wildcard.service)) ?? actions[0];
    const share = Math.round(wildcard.share * 100);
    const which = wildcard.service === '*' ? 'all actions' : `the actions of ${wildcard.service}`;
    return {
        claim: 'violation',
        aspect: `${document.label}: ${wildcard.service}:*`,
        message: `${document.address} allows ${share} % of ${which} on every resource.`,
        trace: pointAt(document, first, cause),
        confidence: cause === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(cause),
        ...iam_service_wildcard_severityOf(wildcard),
        witness: { kind: 'request', facts: { action: `${wildcard.service}:*`, resource: '*' } },
    };
}
/** A whole service that holds no access and no contents of others is bad style more than a danger. */
function iam_service_wildcard_severityOf({ isSensitive, harm }) {
    if (harm === 'write')
        return { severity: 'low' };
    return isSensitive ? { severity: 'high' } : {};
}
function names(action, service) {
    const text = (0,binding/* symbolicText */.SF)(action)?.toLowerCase();
    return text !== undefined && (text.startsWith(`${service}:`) || text.startsWith('*'));
}

// EXTERNAL MODULE: ./build/analysis/iam/globs/glob.js
var globs_glob = __webpack_require__(88923);
;// CONCATENATED MODULE: ./build/analysis/iam/grants/any-principal.js





/**
 * Does the trust policy let everybody in: `*`, `AWS: "*"` or Allow with NotPrincipal, without a positive condition on the caller's
 * organisation, account or ARN? `sts:ExternalId` alone does not confine: it is no secret. A Deny for everybody outside counts.
 */
function trustsAnyPrincipal(document) {
    return (0,grants_reading/* decide */.LD)(document, (reading) => {
        const denials = (0,grants_reading/* statementsIn */.WI)(document, 'deny', reading).map(({ statement }) => statement);
        const open = (0,grants_reading/* statementsIn */.WI)(document, 'allow', reading).filter(({ statement }) => admitsAnybody(statement, reading) &&
            confinesCaller(statement, reading) === 'no' &&
            !denials.some((denial) => cancels(denial, statement)));
        return open.length === 0 ? undefined : open.map(({ index }) => index);
    });
}
function admitsAnybody(statement, reading) {
    if (statement.notPrincipals !== undefined)
        return reading === 'loose' || statement.notPrincipals.more === undefined;
    return statement.principals !== undefined && hasAnybody(statement.principals, reading);
}
function hasAnybody(list, reading) {
    return list.items.some((entry) => isAnybody(entry, reading)) || (reading === 'loose' && list.more !== undefined);
}
function isAnybody({ type, pattern }, reading) {
    if (type !== 'AWS')
        return false;
    return (0,document_pattern/* isAllWild */.UB)(pattern) || (reading === 'loose' && (0,document_pattern/* wildSymbol */.jN)(pattern) !== undefined);
}
/** Pairs of an allowed and a denied pattern that are compared for one statement; a Deny beyond them does not count. */
const DENIED_PAIRS_MAX = 100_000;
/** A Deny for everybody, or for everybody but named callers, of all that the statement allows. */
function cancels(denial, allow) {
    const forEverybody = denial.principals !== undefined && hasAnybody(denial.principals, 'strict');
    const isLimited = denial.conditions.length > 0 || denial.moreConditions !== undefined;
    if (!forEverybody || (isLimited && !deniesStrangers(denial)) || denial.actions === undefined)
        return false;
    const denied = denial.actions.items.map(match_action/* actionGlob */.jh);
    const allowed = allow.actions?.items.map(match_action/* actionGlob */.jh) ?? [];
    if (allowed.length * denied.length > DENIED_PAIRS_MAX)
        return false;
    return allowed.length > 0 && allowed.every((glob) => denied.some((wide) => (0,globs_glob/* coversGlob */.Lu)(wide, glob)));
}

;// CONCATENATED MODULE: ./build/policies/trust/iam-trust-any-principal.js




const iamTrustAnyPrincipal = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-trust-any-principal',
    control: 'cleanup-unintended-accesses',
    severity: 'critical',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Anyone with an AWS account can take the role',
    why: 'A trust policy for everybody makes the role public: whoever learns or guesses its ARN can assume it from an account of their own and do whatever it is allowed to do. An external ID does not protect it, because it is not a secret.',
    remedy: 'Name the accounts or roles that may take it, or add a condition on aws:PrincipalOrgID.',
    limits: ['Federated principals are judged by another policy.'],
    covers: {
        checkov: ['CKV_AWS_61', 'CKV_AWS_60'],
        kics: ['IAM Policy Grants AssumeRole Permission Across All Services', 'IAM Role Allows All Principals To Assume'],
    },
    evaluate(document) {
        return document.use === 'trust' ? (0,over_options/* overOptions */.FZ)(document, iam_trust_any_principal_judge) : [];
    },
});
function iam_trust_any_principal_judge(document) {
    const question = 'who may take the role';
    if (document.unknown !== undefined)
        return [undecided(document, question)];
    const { answer, statements, symbol } = trustsAnyPrincipal(document.document);
    if (answer === 'no')
        return [];
    if (answer === 'unknown')
        return [undecided(document, question, symbol)];
    const [first] = statements;
    const cause = first === undefined ? undefined : document.sources[first]?.principals[0];
    const violation = {
        claim: 'violation',
        aspect: `${document.label} trusts everybody`,
        message: `${document.address} can be taken by anyone with an AWS account.`,
        trace: pointAt(document, first, cause),
        confidence: cause === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(cause),
        witness: {
            kind: 'request',
            facts: { action: 'sts:AssumeRole', principal: 'arn:aws:iam::999999999999:user/stranger', resource: document.address },
        },
    };
    return [(0,over_options/* ofOption */.jN)(violation, symbol)];
}

;// CONCATENATED MODULE: ./build/policies/trust/iam-trust-service-without-source.js







const iamTrustServiceWithoutSource = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-trust-service-without-source',
    control: 'cleanup-unintended-accesses',
    severity: 'low',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'A service takes the role whoever it works for',
    why: 'Some services take a role that their customer names. Where the trust policy does not say for whom, a stranger may name yours, and have the service work for him with its rights (the confused deputy).',
    remedy: 'Add a condition on aws:SourceAccount, and on aws:SourceArn where the source is known.',
    limits: [
        'Told of the services whose documentation asks for the condition; of others, such as ec2 and lambda, iam:PassRole keeps strangers out.',
        'Low, because most of these services check iam:PassRole as well.',
    ],
    covers: {},
    evaluate(document) {
        return document.use === 'trust' ? (0,over_options/* overOptions */.FZ)(document, iam_trust_service_without_source_judge) : [];
    },
});
/** Services whose page on the confused deputy asks for the condition in the trust policy of a role. */
const askingServices = new Set([
    'apprunner',
    'bedrock',
    'bedrock-agentcore',
    'cloudtrail',
    'codebuild',
    'config',
    'databrew',
    'datasync',
    'export.rds',
    'firehose',
    'forecast',
    'fis',
    'glue',
    'grafana',
    'imagebuilder',
    'iot',
    'iotevents',
    'kinesisanalytics',
    'lex',
    'lookoutmetrics',
    'personalize',
    'pipes',
    'rolesanywhere',
    'sagemaker',
    'scheduler',
    'ssm',
    'ssm-incidents',
    'transcribe',
    'transfer',
    'vmie',
    'vpc-flow-logs',
].map((name) => `${name}.amazonaws.com`));
function iam_trust_service_without_source_judge(option) {
    if (option.unknown !== undefined)
        return [];
    return (0,strangers/* serviceNames */._m)(option.document)
        .filter((name) => askingServices.has(name))
        .flatMap((name) => iam_trust_service_without_source_toViolation(option, name));
}
function iam_trust_service_without_source_toViolation(option, name) {
    const excerpt = (0,strangers/* forService */.FV)(option.document, [], name);
    if (excerpt === undefined)
        return [];
    const { isPublic, statement = 0 } = (0,public_access/* publicAccess */.w)(excerpt.document, { reaches: ['service'] });
    const index = excerpt.indexes[statement];
    const written = index === undefined ? undefined : option.document.statements[index];
    if (isPublic !== 'yes' || index === undefined || written === undefined || !allows(written, 'sts:AssumeRole'))
        return [];
    const principals = option.sources[index]?.principals ?? [];
    const cause = principals.find((value) => (0,binding/* symbolicText */.SF)(value)?.toLowerCase() === name) ?? principals[0];
    return [
        {
            claim: 'violation',
            aspect: `${option.label}: ${name} for anybody`,
            message: `${option.address} can be taken by ${name} whoever it works for.`,
            listing: { before: `${option.address} can be taken, whoever they work for, by the services `, item: name, items: 'services' },
            trace: pointAt(option, index, cause),
            confidence: cause === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(cause),
            witness: {
                kind: 'request',
                facts: { action: 'sts:AssumeRole', principal: name, resource: option.address, 'aws:SourceAccount': '444455556666' },
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/analysis/iam/grants/foreign-accounts.js





/** Keys on which a condition keeps an account that is named within bounds of the team: its organization, its network. */
const boundKeys = new Set([
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:sourcevpcarn',
    'aws:vpceaccount',
    'aws:vpceorgid',
]);
/** In a trust policy also what the other account must know or have. */
const trustBounds = new Set([...boundKeys, 'sts:externalid', 'aws:multifactorauthpresent']);
/**
 * Accounts that Allow statements name, as principals or in a condition on whoever comes; each once. Left out where a condition that `bounds`
 * knows holds them, or a Deny for everybody outside the organization.
 */
function admittedAccounts(document, bounds = boundKeys) {
    if (document.statements.some((one) => one.effect === 'deny' && deniesStrangers(one)))
        return [];
    const named = document.statements.flatMap((statement, index) => statement.effect !== 'allow' || statement.conditions.some((one) => holdsTo(one, bounds)) ? [] : accountsOf(statement, index));
    return [...(0,group_by/* groupBy */.$)(named, ({ account }) => account).values()].flatMap((all) => {
        const first = all.find(({ isWhole }) => isWhole) ?? all[0];
        const symbol = foreign_accounts_symbolOf(all.flatMap(({ statement }) => document.statements[statement] ?? []));
        return first === undefined ? [] : [symbol === undefined ? first : { ...first, symbol }];
    });
}
/** Undefined where one of them is there for sure, or each of several of which one is. */
function foreign_accounts_symbolOf(statements) {
    if (statements.some(({ maybe }) => maybe === undefined))
        return undefined;
    const groups = (0,group_by/* groupBy */.$)(statements.flatMap(({ option }) => option ?? []), ({ group }) => group);
    return [...groups.values()].some((group) => group.length >= (group[0]?.count ?? Infinity)) ? undefined : statements[0]?.maybe;
}
/** A condition that must be met on a key with values that are written down. */
function holdsTo({ operator: written, key, values }, bounds) {
    const operator = (0,condition_operator/* parseConditionOperator */.b)(written);
    if (operator === undefined || !isPositive(operator) || !bounds.has((0,parse_policy_document/* conditionKey */.p)(key)))
        return false;
    if (operator.family === 'bool')
        return values.items.some((value) => (0,document_pattern/* patternText */.U)(value).toLowerCase() === 'true');
    return !values.items.some((value) => operator.compare === 'like' && isOfAny(value));
}
function accountsOf({ principals, conditions }, statement) {
    const entries = principals?.items ?? [];
    const named = entries.flatMap(({ type, pattern }, entry) => (type === 'AWS' ? toAccount(pattern, statement, entry) : []));
    if (!entries.some(({ type, pattern }) => type === 'AWS' && (0,document_pattern/* isAllWild */.UB)(pattern)))
        return named;
    const inConditions = conditions.filter(isOnCaller).flatMap(({ values }) => values.items.flatMap((item) => toAccount(item, statement)));
    return [...named, ...inConditions];
}
function isOnCaller({ operator: written, key }) {
    const operator = (0,condition_operator/* parseConditionOperator */.b)(written);
    return operator !== undefined && isPositive(operator) && ['aws:principalaccount', 'aws:principalarn'].includes((0,parse_policy_document/* conditionKey */.p)(key));
}
function toAccount(pattern, statement, entry) {
    const principal = (0,document_pattern/* patternText */.U)(pattern);
    const [, account, rest = ''] = /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(:.*)?$/u.exec(principal) ?? [];
    if (account === undefined)
        return [];
    return [{ account, principal, isWhole: rest === '' || rest === ':root', statement, entry }];
}

// EXTERNAL MODULE: ./build/model/iam/known-accounts.js
var known_accounts = __webpack_require__(40328);
;// CONCATENATED MODULE: ./build/policies/trust/iam-trust-unknown-account.js





const iamTrustUnknownAccount = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-trust-unknown-account',
    control: 'cleanup-unintended-accesses',
    severity: 'high',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Role can be taken from an account that nobody knows',
    why: 'Whoever the administrators of the other account choose has the rights of the role. A mistyped number, a supplier that is gone, and an account of somebody who wants your data all look alike.',
    remedy: 'Trust a role rather than the account, and add a condition on sts:ExternalId. List accounts of yours under `trustedAccounts` in the configuration.',
    limits: [
        'An account is known when the configuration lists it, a provider manages it, or the code named it before the change.',
        'A condition on sts:ExternalId, MFA or an organization makes it acceptable.',
        'Nothing proves that an account is not yours, so the finding is possible, and blocks only where the configuration says so.',
        'An account that an expression names is not judged.',
    ],
    covers: { kics: ['Cross-Account IAM Assume Role Policy Without ExternalId or MFA'], checkov: ['CKV_AWS_61'] },
    evaluate(document, model) {
        if (document.use !== 'trust')
            return [];
        const team = (0,known_accounts/* teamAccounts */.g)(model);
        return (0,over_options/* overOptions */.FZ)(document, (option) => admittedAccounts(option.document, trustBounds)
            .filter(({ account }) => !team.has(account))
            .map((one) => (0,over_options/* ofOption */.jN)(iam_trust_unknown_account_toViolation(option, one), one.symbol)));
    },
});
function iam_trust_unknown_account_toViolation(option, { account, principal, isWhole, statement, entry }) {
    const cause = entry === undefined ? undefined : option.sources[statement]?.principals[entry];
    const who = isWhole ? `whomever the account ${account} lets` : principal;
    return {
        claim: 'violation',
        aspect: `${option.label}: account ${account}`,
        account,
        message: `${option.address} can be taken by ${who}; nothing else in the code knows that account, and no external id is asked for.`,
        listing: {
            before: `${option.address} can be taken from accounts that nothing else in the code knows: `,
            item: account,
            items: 'accounts',
        },
        trace: pointAt(option, statement, cause),
        confidence: 'possible',
        witness: {
            kind: 'request',
            facts: {
                action: 'sts:AssumeRole',
                principal: isWhole ? `arn:aws:iam::${account}:role/stranger` : principal,
                resource: option.address,
            },
        },
    };
}

;// CONCATENATED MODULE: ./build/model/iam/resource-policy/own-accounts.js



/** Accounts that own what the policy opens: they stand in the ARNs of its resources, and in the name of its target. */
function ownAccounts({ options, target }) {
    const resources = options.flatMap(({ document }) => document.statements.flatMap((one) => one.resources?.items ?? []));
    const texts = [...resources.map(document_pattern/* patternText */.U), (target === undefined ? undefined : (0,binding/* symbolicText */.SF)(target)) ?? ''];
    return new Set(texts.flatMap((text) => (0,known_accounts/* accountInArn */.m)(text) ?? []));
}

;// CONCATENATED MODULE: ./build/policies/resource-policy/harmless-addition.js





/** Keys of which a condition keeps whoever comes within the organization, the network or the source that it names. */
const bounds = new Set([
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:sourceorgid',
    'aws:sourceorgpaths',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:sourcevpcarn',
    'aws:vpceaccount',
    'aws:vpceorgid',
]);
/** Keys whose values name an account: that of the caller, or that for which a service works. */
const accountKeys = new Set([
    'aws:principalaccount',
    'aws:principalarn',
    'aws:sourceaccount',
    'aws:sourcearn',
    'kms:calleraccount',
]);
/** Of longer policies nothing counts as harmless: each statement of head is held against each with a condition of base. */
const comparedMax = 2_500;
/**
 * Daily work is use of the resource, without control over it, by somebody of the own account, or within the organization, the endpoint or the
 * source that a condition names. What head admits beyond this is worth a word.
 */
function additionsOf(base, head, isOwn) {
    const asked = base.statements.flatMap(askedBy);
    if (asked.length * head.statements.length > comparedMax)
        return { harmless: [], others: head.statements };
    const parts = head.statements.map((statement) => partsOf(statement, asked, isOwn));
    return { harmless: parts.flatMap(({ harmless }) => harmless), others: parts.flatMap(({ others }) => others) };
}
function partsOf(statement, asked, isOwn) {
    const { effect, principals, conditions } = statement;
    const none = { harmless: [], others: [statement] };
    if (effect !== 'allow' || principals === undefined || handsOutControl(statement) || asksForLess(statement, asked))
        return none;
    if (conditions.some((one) => isBound(one, isOwn)))
        return { harmless: [statement], others: [] };
    const [own, others] = [true, false].map((is) => principals.items.filter((entry) => isOwnPrincipal(entry, isOwn) === is));
    if (own === undefined || others === undefined || own.length === 0)
        return none;
    const isWhole = others.length === 0 && principals.more === undefined;
    return {
        harmless: [{ ...statement, principals: { items: own } }],
        others: isWhole ? [] : [{ ...statement, principals: { ...principals, items: others } }],
    };
}
function askedBy({ effect, principals, actions, conditions }) {
    if (effect !== 'allow' || conditions.length === 0 || principals === undefined || actions === undefined)
        return [];
    return [
        {
            principals: new Set(principals.items.map(asText)),
            actions: new Set((0,match_action/* expandActions */.Ud)(actions)),
            conditions: conditions.map(asText),
        },
    ];
}
/** Whoever had to meet a condition and has to no more does not come along: what he lost is a guard. */
function asksForLess({ principals, actions, conditions }, asked) {
    const written = new Set(conditions.map(asText));
    const named = principals?.items.map(asText) ?? [];
    const lost = asked.filter((one) => one.conditions.some((condition) => !written.has(condition)) && named.some((entry) => one.principals.has(entry)));
    if (lost.length === 0 || actions === undefined)
        return false;
    const meant = (0,match_action/* expandActions */.Ud)(actions);
    return lost.some((one) => meant.some((action) => one.actions.has(action)));
}
function asText(part) {
    return JSON.stringify(part);
}
/** Whoever may rewrite the policy of a resource decides who else uses it, and a key that is gone takes all that it encrypts along. */
function handsOutControl({ actions, conditions }) {
    if (actions === undefined || actions.more !== undefined)
        return true;
    const isForServices = conditions.some(isGrantForService);
    return actions.items.some((pattern) => {
        const meant = (0,match_action/* expandPattern */.nh)(pattern).filter(({ key }) => !isForServices || key !== 'kms:creategrant');
        return (meant.length === 0 && !isForServices) || meant.some(({ key, level }) => level === 'permissions' || administersKey.test(key));
    });
}
const administersKey = /^kms:(?:cancel|connect|create|delete|disable|disconnect|enable|import|put|replicate|rotate|schedule|synchronize|update)/u;
/** "Allow attachment of persistent resources" of AWS's own key policy: the grant is one that a service asks for. */
function isGrantForService({ operator: written, key, values }) {
    const operator = (0,condition_operator/* parseConditionOperator */.b)(written);
    if (operator?.family !== 'bool' || operator.ifExists || (0,parse_policy_document/* conditionKey */.p)(key) !== 'kms:grantisforawsresource')
        return false;
    return values.items.every((value) => (0,document_pattern/* literalText */.bK)(value)?.toLowerCase() === 'true');
}
/** Met only by requests that have the key, with a value that is the team's or is written down. */
function isBound({ operator: written, key, values }, isOwn) {
    const operator = (0,condition_operator/* parseConditionOperator */.b)(written);
    if (operator === undefined || !isPositive(operator) || values.items.length === 0)
        return false;
    const name = (0,parse_policy_document/* conditionKey */.p)(key);
    if (bounds.has(name))
        return !values.items.some(isOfAny);
    return accountKeys.has(name) && values.more === undefined && values.items.every((value) => isOfTeam(value, isOwn));
}
function isOwnPrincipal({ type, pattern }, isOwn) {
    return type === 'AWS' && isOfTeam(pattern, isOwn);
}
/** The account that the code is applied in, as Terraform and CloudFormation name it. */
const ownAccount = /^(?:data\.aws_caller_identity\.[\w-]+(?:\[[^\]]*\])?\.account_id|AWS::AccountId)$/u;
/** What a resource of this code, managed and not looked up, is called by AWS. */
const ownResource = /^(?:module\.[\w-]+(?:\[[^\]]*\])?\.)*aws_\w+\.[\w-]+(?:\[[^\]]*\])?\.\w+$|^\w+\.(?:Arn|TopicArn)$/u;
/** A number or an ARN of an own account, the account that the code stands for, or a resource of the code. */
function isOfTeam(pattern, isOwn) {
    const [first, second] = pattern;
    if (first?.kind === 'symbol')
        return ownAccount.test(first.text) || ownResource.test(first.text);
    if (first?.kind !== 'text')
        return false;
    const [, account, rest] = /^(?:arn:[^:]*:[^:]*:[^:]*:)?(\d{12})?(:.*)?$/u.exec(first.text) ?? [];
    if (account !== undefined)
        return isOwn(account);
    return rest === undefined && second?.kind === 'symbol' && ownAccount.test(second.text) && first.text.startsWith('arn:');
}

;// CONCATENATED MODULE: ./build/policies/resource-policy/widened.js









/** What a document admits: of one that is not known nothing is compared. */
function admission(document, part = (whole) => whole) {
    if (document.options.some(({ unknown }) => unknown !== undefined))
        return [];
    return [{ claim: 'strength', aspect: document.label, degree: { document, part }, trace: [document.resource.declaration] }];
}
/** What the policy of a resource admits, held against whom the team knows. */
function resourceAdmission(policy, model, part) {
    const [own, team] = [ownAccounts(policy), (0,known_accounts/* teamAccounts */.g)(model)];
    const isOwn = (account) => own.has(account) || team.has(account);
    return admission(policy, part).map((strength) => ({ ...strength, degree: { ...strength.degree, isOwn } }));
}
function renamedAdmission({ part, ...admission }, rename) {
    return { ...admission, part: (whole) => (0,widening/* renamedDocument */.WI)(part(whole), rename) };
}
/** What each option of base lacks and an option of head admits. */
function widenedBy(base, head, text) {
    const [first, ...others] = optionsOf(base).map(({ document }) => document);
    if (first === undefined)
        return undefined;
    const after = optionsOf(head);
    for (const { option, document, indexes, by } of after) {
        const answer = gravestOf(first, document, head.isOwn);
        if (answer === undefined || others.some((before) => (0,widening/* wideningOf */.Pn)(before, document) === undefined))
            continue;
        if (text.isTold?.(first, document) === true)
            continue;
        const isOption = others.length + after.length > 1;
        const found = { ...answer, statement: indexes[answer.statement] ?? answer.statement };
        return toWeakening(head.document, option, found, text, { first, document, isOption, by });
    }
    return undefined;
}
/** Each document that a condition leaves, around the whole or around single statements. */
function optionsOf({ document, part }) {
    return document.options.flatMap((option) => settledDocuments(option.document).map((one) => ({ ...one, document: part(one.document), option })));
}
/** What is more than daily work stands for what is no more than that. */
function gravestOf(base, head, isOwn) {
    const found = (0,widening/* wideningOf */.Pn)(base, head);
    if (found?.by !== 'added' || isOwn === undefined)
        return found;
    const before = new Set(admittedAccounts(base).map(({ account }) => account));
    const { harmless, others } = additionsOf(base, head, (account) => before.has(account) || isOwn(account));
    if (harmless.length === 0)
        return found;
    const beyond = (0,widening/* wideningOf */.Pn)({ ...base, statements: [...base.statements, ...harmless] }, head);
    if (beyond === undefined)
        return { ...found, isHarmless: true };
    // A Deny or a condition that is gone is none the less so for a role that came along; held against that role's, any statement asks for less.
    const by = beyond.by === 'denial' ? beyond.by : ((0,widening/* wideningOf */.Pn)(base, { ...head, statements: others })?.by ?? 'added');
    return { ...beyond, by };
}
const causes = {
    denial: 'a Deny is gone or narrower',
    condition: 'a condition is gone or looser',
    added: 'it names more than before',
};
function toWeakening({ address, ...document }, option, answer, { noun, severity, asFar = '' }, { first, document: compared, isOption, by: decides, }) {
    const { witness, statement, by, unless } = answer;
    return {
        message: `${address} now also lets ${whom(witness)} call ${(0,action_table/* findAction */.Oi)(witness.action)?.name ?? witness.action} on the ${noun}${asFar}: ${causes[by]}${unless === undefined ? '' : `, as far as can be told: ${unless}`}${decides === undefined ? '' : `, for some values of ${decides}`}.`,
        severity: answer.isHarmless === true ? 'info' : severity(answer, first, compared),
        confidence: unless === undefined ? (isOption ? 'likely' : 'certain') : 'possible',
        trace: pointAt({ ...document, address, ...option }, by === 'denial' ? undefined : statement),
        ...requestWitness(witness),
    };
}
function whom({ principal, context }) {
    switch (principal?.kind) {
        case 'aws':
            return principal.arn;
        case 'service':
            return principal.name;
        case 'federated': {
            // All who sign in there share the provider's name: which of them it is stands in the token.
            const [subject] = [...context].find(([key]) => key.endsWith(':sub'))?.[1] ?? [];
            return subject === undefined ? principal.name : `${subject} of ${principal.name}`;
        }
        case 'canonical':
            return `the canonical user ${principal.id}`;
        case 'anonymous':
            return 'anyone';
        case undefined:
            return 'its holder';
    }
}
/** Hands out access to the resource, or takes it over. */
function isControl({ witness }) {
    return (0,action_table/* findAction */.Oi)(witness.action)?.level === 'permissions';
}

;// CONCATENATED MODULE: ./build/policies/trust/iam-trust-widened.js






const iamTrustWidened = (0,define_policy/* defineStrength */.lL)({
    id: 'iam-trust-widened',
    control: 'least-privilege-review',
    severity: 'high',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Role can be taken in a way that was closed before',
    why: 'Whoever assumes a role has all its rights. Dropping an external ID, MFA or a source opens it to those it kept out; the request in the finding is one that was refused before the change.',
    remedy: 'Keep the Deny and the condition; name each new principal by its ARN.',
    limits: [
        'A lost Deny or condition is high; a further principal is low, since it is daily work as well.',
        'What makes the role open to everybody, and what web identities gain, is left to the policies that say so.',
    ],
    covers: {},
    evaluate: (document) => (document.use === 'trust' ? admission(document, token_claims/* withoutIdleOperators */.yN) : []),
    renamed: renamedAdmission,
    weaker: (base, head) => widenedBy(base, head, { noun: 'role', severity: ({ by }) => (by === 'added' ? 'low' : 'high'), isTold: isToldOtherwise }),
});
function isToldOtherwise(base, head) {
    if (trustsAnyPrincipal(head).answer === 'yes' && trustsAnyPrincipal(base).answer !== 'yes')
        return true;
    const before = webIdentityOnly(base);
    return before.statements.length > 0 && (0,widening/* wideningOf */.Pn)(before, webIdentityOnly(head)) !== undefined;
}

;// CONCATENATED MODULE: ./build/policies/iam/iam-write-without-constraint.js


const iamWriteWithoutConstraint = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-write-without-constraint',
    control: 'least-privilege-review',
    severity: 'medium',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Policy lets its holder change or delete any resource',
    why: 'What is meant for one table or one queue deletes all of them, also those of other teams and those that come later. A mistake in a script is enough.',
    remedy: 'Name the ARNs; refer to the resource in the same code where you can, or add a condition on a tag.',
    limits: [
        'Told of actions that take data, protection or control from others, not of those that make something new, tag it, or are daily work.',
        'Actions that know no resource-level permissions are left out, by the table of this version.',
        'A service that is granted whole is reported by iam-service-wildcard.',
    ],
    covers: { checkov: ['CKV_AWS_290', 'CKV_AWS_111'] },
    speaksFor: ['iam-resource-wildcard'],
    evaluate: (document) => claimWildcards(document, {
        harms: ['write'],
        question: 'on which resources the policy changes or deletes',
        reach: 'on every resource.',
    }),
});

;// CONCATENATED MODULE: ./build/policies/resource-policy/kms-key-policy-broadened.js




const kmsKeyPolicyBroadened = (0,define_policy/* defineStrength */.lL)({
    id: 'kms-key-policy-broadened',
    control: 'data-encryption-at-rest',
    severity: 'high',
    strict: true,
    on: 'iam.resource-policy',
    dialects: ['terraform', 'cloudformation'],
    title: 'Key policy admits what it refused before',
    why: 'Whoever may use the key reads what it protects, wherever it lies, and whoever may change its policy decides who that is. The request in the finding is one that the key refused before the change.',
    remedy: 'Grant use, not administration, to the roles that need it, and keep kms:ViaService, kms:CallerAccount and the encryption context.',
    limits: [
        'A lost Deny or condition is high; a further principal or action is medium.',
        'Use of the key by one more of the own account, or within the organization, the network or the source that a condition names, is daily work: it is reported only where the configuration sets something for this policy. That somebody may change the policy of the key, its grants or its life is reported.',
        'The own account is that of the resource, of its providers and of the configuration, and any that the policy lets in already.',
        'That the key becomes public is left to kms-key-policy-public.',
    ],
    covers: { checkov: ['CKV2_AWS_64'] },
    evaluate: (policy, model) => (policy.opens.group === 'key' ? resourceAdmission(policy, model) : []),
    renamed: renamedAdmission,
    weaker: (base, head) => widenedBy(base, head, { noun: 'key', severity: ({ by }) => (by === 'added' ? 'medium' : 'high'), isTold: becomesPublic }),
});
function becomesPublic(base, head) {
    return isPublic(head) && !isPublic(base);
}
function isPublic(document) {
    const excerpt = (0,strangers/* forEverybody */.X)(document, ['kms']);
    return excerpt !== undefined && (0,public_access/* publicAccess */.w)(excerpt.document, { reaches: ['any-account'] }).isPublic === 'yes';
}

;// CONCATENATED MODULE: ./build/policies/resource-policy/kms-key-policy-public.js


const kmsKeyPolicyPublic = (0,define_policy/* defineViolation */.z$)({
    id: 'kms-key-policy-public',
    control: 'cleanup-unintended-accesses',
    severity: 'critical',
    on: 'iam.resource-policy',
    dialects: ['terraform', 'cloudformation'],
    title: 'KMS key is open to every AWS account',
    why: 'A key policy for everybody takes away what the encryption was for: any account of AWS can use the key, and with kms:* take it over or have it deleted.',
    remedy: 'Name the principals. For a service of AWS add kms:CallerAccount beside kms:ViaService.',
    limits: [
        'A condition on kms:CallerAccount, an organization or the account of the source keeps everybody out; kms:ViaService alone does not.',
        'An organization, account or endpoint that a variable names is taken to be one of the team.',
    ],
    covers: { checkov: ['CKV_AWS_33'], kics: ['KMS Allows Wildcard Principal', 'KMS Key With Vulnerable Policy'], securityHub: ['KMS.5'] },
    evaluate: (policy) => (policy.opens.group === 'key' ? claimPublic(policy) : []),
});

;// CONCATENATED MODULE: ./build/policies/resource-policy/lambda-permission-public.js



const lambdaPermissionPublic = (0,define_policy/* defineViolation */.z$)({
    id: 'lambda-permission-public',
    control: 'cleanup-unintended-accesses',
    severity: 'critical',
    on: 'iam.resource-policy',
    dialects: ['terraform', 'cloudformation'],
    title: 'Lambda function is open to every AWS account',
    why: 'With "*" as the principal any account of AWS can call the function, with input of its own choice, and the function works with the rights of its role.',
    remedy: 'Name the account or the service, and add source_arn; for an organization add principal_org_id.',
    limits: [
        'A permission with a source, an organization or a token of an event source is not open to everybody.',
        'A function URL that asks nobody to sign is reported by another policy.',
    ],
    covers: { checkov: ['CKV_AWS_301'], kics: ['Lambda Permission Principal Is Wildcard'], securityHub: ['Lambda.1'] },
    evaluate: (policy, model) => (policy.opens.group === 'function' && !belongsToUrl(policy, model) ? claimPublic(policy) : []),
});
/** A permission that counts only for calls by a URL which the same code declares: whether that is open is said of the URL, once. */
function belongsToUrl({ resource, root }, model) {
    const isForUrl = (0,fact/* decide */.LD)((0,fact/* readBool */.r5)((0,fact/* firstAttribute */.Z9)(resource.attributes, ['invoked_via_function_url', 'InvokedViaFunctionUrl'])), (value) => value, false) === 'yes' || (0,fact/* firstAttribute */.Z9)(resource.attributes, ['function_url_auth_type', 'FunctionUrlAuthType']) !== undefined;
    return isForUrl && model.ofType('aws_lambda_function_url', 'AWS::Lambda::Url').some((url) => url.root === root);
}

;// CONCATENATED MODULE: ./build/policies/identity/mfa-enforcement-present.js



const mfaEnforcementPresent = guardrailEvidence({
    id: 'mfa-enforcement-present',
    control: 'multi-factor-authentication',
    title: 'What people do needs a second factor',
    why: 'A password that leaked is worth nothing where a policy denies everything without MFA.',
    remedy: 'Deny what people do without MFA by a policy, or let the identity provider ask for it.',
    limits: [
        'The setting of IAM Identity Center has no attribute in Terraform or CloudFormation; it is neither credited nor missed.',
        'To whom the policy is attached is not looked at.',
    ],
    covers: { trivy: ['AVD-AWS-0123'], securityHub: ['IAM.19'], cis: ['1.10'] },
}, ['scp', 'boundary', 'identity'], ({ conditions }) => conditions.some(({ key, operator, values }) => (0,parse_policy_document/* conditionKey */.p)(key) === 'aws:multifactorauthpresent' &&
    (/^boolifexists$/iu.test(operator)
        ? values.items.some((value) => (0,document_pattern/* patternText */.U)(value).toLowerCase() === 'false')
        : /^null$/iu.test(operator) && values.items.some((value) => (0,document_pattern/* patternText */.U)(value).toLowerCase() === 'true')))
    ? ['requests without MFA are denied']
    : []);

;// CONCATENATED MODULE: ./build/model/iam/identity-provider.js



const providerTypes = ['aws_iam_openid_connect_provider', 'AWS::IAM::OIDCProvider'];
/** The address of the OpenID Connect provider that the code declares or looks up, where a principal refers to one. */
function providerUrl(principal, root, code) {
    const reference = principal?.kind === 'unknown' ? principal.reference : undefined;
    if (reference === undefined)
        return undefined;
    const provider = code.ofType(...providerTypes).find((one) => one.root === root && (0,binding/* refersTo */.zA)(reference, one));
    const url = provider && ((0,fact/* attribute */.lt)(provider.attributes, 'url') ?? (0,fact/* attribute */.lt)(provider.attributes, 'Url'));
    return url === undefined ? undefined : (0,binding/* symbolicText */.SF)(url);
}

;// CONCATENATED MODULE: ./build/policies/trust/oidc-trust-too-broad.js





const oidcTrustTooBroad = (0,define_policy/* defineViolation */.z$)({
    id: 'oidc-trust-too-broad',
    control: 'use-temporary-credentials',
    severity: 'critical',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Role can be taken by workflows of strangers',
    why: 'GitHub, GitLab and the like sign tokens for everybody who has an account there. A trust policy that does not say which repository is meant takes them all: a stranger runs a workflow of their own and has the rights of the role.',
    remedy: 'Bind sub to one repository and to a branch or an environment: repo:OWNER/REPO:ref:refs/heads/main.',
    limits: [
        'An expression in the place of the owner is taken to be one owner.',
        'Any branch of one repository is medium, because a pull request of somebody who may push takes the role too; so is any repository of one owner.',
        'A Deny in the trust policy does not count.',
        'Every token has the claims that say whose it is, so IfExists and ForAllValues on them ask no less; on a key of another provider they ask nothing.',
    ],
    covers: { checkov: ['CKV_AWS_358', 'CKV_AWS_393'] },
    evaluate(document, model) {
        return document.use === 'trust' ? (0,over_options/* overOptions */.FZ)(document, (option) => oidc_trust_too_broad_judge(option, model)) : [];
    },
});
function oidc_trust_too_broad_judge(option, model) {
    if (option.unknown !== undefined)
        return [];
    const urlOf = (statement, entry) => providerUrl(option.sources[statement]?.principals[entry], option.root, model);
    return webIdentityTrusts(option.document, urlOf).map((trust) => trust.reach === 'unknown'
        ? undecided(option, `which ${trust.issuer.user} may take the role`, trust.symbol)
        : oidc_trust_too_broad_toViolation(option, trust, trust.reach));
}
function oidc_trust_too_broad_toViolation(option, trust, reach) {
    const { issuer, statement, entry, subject } = trust;
    const cause = option.sources[statement]?.principals[entry];
    const who = reach === 'wide' ? `any that matches ${subject}` : `any ${issuer.user}`;
    return {
        claim: 'violation',
        aspect: `${option.label}: ${issuer.name} ${reach}`,
        message: `${option.address} can be taken by ${who} of ${issuer.name.replace(/^The/u, 'the')}: ${reach === 'wide' ? 'the subject is not one branch, environment or account' : 'no condition says whom it is for'}.`,
        trace: pointAt(option, statement, cause),
        confidence: cause === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(cause),
        ...oidc_trust_too_broad_severityOf(trust, reach),
        witness: {
            kind: 'request',
            facts: { action: 'sts:AssumeRoleWithWebIdentity', resource: option.address, sub: subject ?? `any ${issuer.user}` },
        },
    };
}
function oidc_trust_too_broad_severityOf({ issuer: { serves } }, reach) {
    if (reach === 'wide' || serves === 'tenant')
        return { severity: 'medium' };
    return serves === 'cluster' ? { severity: 'high' } : {};
}

;// CONCATENATED MODULE: ./build/policies/trust/oidc-trust-widened.js






const oidcTrustWidened = (0,define_policy/* defineStrength */.lL)({
    id: 'oidc-trust-widened',
    control: 'use-temporary-credentials',
    severity: 'high',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'More workflows can take the role than before',
    why: 'Every repository, branch or environment that is added has all rights of the role. The subject in the finding is one that could not take the role before the change.',
    remedy: 'Name the branch or the environment that needs it, with StringEquals.',
    limits: [
        'A condition that is gone or a subject with a wildcard is high. Medium is what is daily work as well: a further subject that is written out, and a further repository of an owner on the very terms that another repository of theirs has.',
        'Only roles that web identities could take before are compared.',
        'Every token has sub and aud (OpenID Connect asks for them): IfExists and ForAllValues on them let nobody in, and are not told, where the statement names one provider and the key is its own. The tokens of a second provider have no key of the first: there they open the role.',
    ],
    covers: {},
    speaksFor: ['oidc-trust-too-broad'],
    evaluate: (document) => (document.use === 'trust' ? admission(document, webIdentityOnly) : []),
    renamed: renamedAdmission,
    weaker: (base, head) => widenedBy(base, head, {
        noun: 'role',
        severity: ({ by }, before, after) => (by === 'condition' && isOpener(before, after) ? 'high' : 'medium'),
        isTold: ({ statements }) => statements.length === 0,
    }),
});
/** A subject with a wildcard that was not there on any terms, or no subject where there was one; what holds without one is none. */
function isOpener(base, head) {
    const known = subjectsOf(base).map(document_pattern/* patternText */.U);
    const subjects = subjectsOf(head);
    const terms = new Set(known.map(termsOf));
    return (subjects.length === 0 ||
        subjects.some((subject) => (0,document_pattern/* hasWildcard */.rl)(subject) && !known.includes((0,document_pattern/* patternText */.U)(subject)) && !terms.has(termsOf((0,document_pattern/* patternText */.U)(subject)))));
}
/** A subject without the name of its repository: whose it is, and which of its runs. */
function termsOf(subject) {
    return subject.replace(/^(repo:[^/:*?]{1,100}\/)[^/:*?]{1,200}(?=:)/u, '$1<a repository>');
}
function subjectsOf({ statements }) {
    const conditions = statements.flatMap((statement) => statement.conditions).filter((condition) => !(0,token_claims/* holdsWithout */.Dq)(condition));
    return conditions.filter(({ key }) => (0,parse_policy_document/* conditionKey */.p)(key).endsWith(':sub')).flatMap(({ values }) => values.items);
}

;// CONCATENATED MODULE: ./build/policies/organizations/org-policy-deny-narrowed.js

const orgPolicyDenyNarrowed = guardrailWeakened({
    id: 'org-policy-deny-narrowed',
    control: 'guardrails-scp-rcp',
    severity: 'critical',
    title: 'An organization policy denies less than before',
    why: 'What the organization denies, no administrator of an account can allow: it is the one limit that still holds when an account is lost. Each action, region or role that is taken out of it is open in every account below.',
    remedy: 'Keep the Deny as it was. Where one task needs an exception, exempt the one role that does it, in the one account.',
    covers: {},
}, 'other');

// EXTERNAL MODULE: ./build/analysis/iam/evaluation/evaluate-match.js
var evaluate_match = __webpack_require__(38997);
;// CONCATENATED MODULE: ./build/policies/organizations/org-policy-exemption-too-broad.js









const orgPolicyExemptionTooBroad = (0,define_policy/* defineViolation */.z$)({
    id: 'org-policy-exemption-too-broad',
    control: 'guardrails-scp-rcp',
    severity: 'high',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'An organization policy exempts nearly everybody',
    why: 'What the organization denies is meant to hold in every account, whatever its administrators do. An exemption that every role meets, or that anybody can give themselves by a tag, leaves nothing of the Deny, though it still reads like one.',
    remedy: 'Exempt single roles by name, whose names nobody else can take: the path of roles of Identity Center, a role that another policy protects.',
    limits: [
        'An exemption of all roles of one account that is named is reported as medium.',
        'Whether a name with a wildcard behind it, role/deploy-*, can be taken by others is not looked at.',
        'That nobody is forbidden to set a tag is reported as possible: another repository may forbid it.',
    ],
    covers: {},
    evaluate(subject, model) {
        if (subject.use !== 'scp')
            return [];
        return (0,over_options/* overOptions */.FZ)(subject, (option) => (option.unknown === undefined ? org_policy_exemption_too_broad_judge(option, subject, model) : []));
    },
});
function org_policy_exemption_too_broad_judge(option, subject, model) {
    return option.document.statements.flatMap((statement, index) => statement.effect !== 'deny'
        ? []
        : statement.conditions.flatMap((condition) => [...exemptionsBy(condition), ...exemptionByTag(condition, subject, model)].map((exemption) => {
            const value = conditionPlace(option, index, condition).values[exemption.at];
            const violation = {
                claim: 'violation',
                aspect: `exemption ${exemption.text}`,
                message: `${option.address} denies nothing to ${exemption.whom}.`,
                trace: pointAt(option, index, value),
                confidence: exemption.confidence ?? (value === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(value)),
                ...(exemption.severity === undefined ? {} : { severity: exemption.severity }),
            };
            return (0,over_options/* ofOption */.jN)(violation, statement.maybe);
        })));
}
function isExemption({ operator }) {
    const parsed = (0,condition_operator/* parseConditionOperator */.b)(operator);
    return parsed?.negated === true && parsed.compare === 'like';
}
/** Roles of a name that nobody has thought of, in two accounts of which a policy names one at most. */
const anyRoles = ['111122223333', '999988887777'].map((account) => `arn:aws:iam::${account}:role/any-that-is-made`);
const request = { action: '', resource: '', context: new Map() };
/** Every role at once; else each account, for one that is added beside another exempts others. */
function exemptionsBy(condition) {
    if ((0,parse_policy_document/* conditionKey */.p)(condition.key) !== 'aws:principalarn' || !isExemption(condition))
        return [];
    const isArn = (0,condition_operator/* parseConditionOperator */.b)(condition.operator)?.family === 'arn';
    const matches = (pattern) => anyRoles.every((role) => (isArn ? evaluate_match/* matchesArn */.X : evaluate_match/* matchesText */.F)(pattern, role, request));
    const at = condition.values.items.findIndex(matches);
    const every = condition.values.items[at];
    if (every !== undefined)
        return [{ at, text: (0,document_pattern/* patternText */.U)(every), whom: `whoever has a role in any account (${(0,document_pattern/* patternText */.U)(every)})` }];
    return condition.values.items.flatMap((pattern, index) => {
        const text = (0,document_pattern/* patternText */.U)(pattern);
        if (!/^arn:[^:]*:(?:iam|sts)::[^:*?]+:(?:role\/)?\*$/u.test(text))
            return [];
        return [{ at: index, text, whom: `whoever has a role in one account (${text})`, severity: 'medium' }];
    });
}
function exemptionByTag(condition, subject, model) {
    const tag = /^aws:principaltag\/(?<name>.+)$/u.exec((0,parse_policy_document/* conditionKey */.p)(condition.key))?.groups?.['name'];
    if (tag === undefined || (0,condition_operator/* parseConditionOperator */.b)(condition.operator)?.negated !== true)
        return [];
    const policies = model.subjects('iam.document').filter((one) => one.use === 'scp' && one.root === subject.root);
    const statements = policies.flatMap(({ options }) => options.flatMap(({ document }) => document.statements));
    if (statements.some((statement) => forbidsTag(statement, tag)))
        return [];
    return [{ at: 0, text: `tag ${tag}`, whom: `whoever bears the tag ${tag}, which no policy here forbids to set`, confidence: 'possible' }];
}
const tagging = ['iam:TagRole', 'iam:TagUser', 'sts:TagSession'];
/** A Deny on tagging identities: with the tag by name, or with whatever tag. */
function forbidsTag(statement, tag) {
    if (statement.effect !== 'deny' || !tagging.some((name) => allows(statement, name)))
        return false;
    const tags = statement.conditions.filter(({ key }) => /^aws:(?:tagkeys|requesttag\/)/u.test((0,parse_policy_document/* conditionKey */.p)(key)));
    return (tags.length === 0 ||
        tags.some(({ key, values }) => (0,parse_policy_document/* conditionKey */.p)(key) === `aws:requesttag/${tag}` ||
            values.items.some((value) => (0,evaluate_match/* matchesText */.F)(value, tag, request) || (0,document_pattern/* patternText */.U)(value).toLowerCase() === tag)));
}

;// CONCATENATED MODULE: ./build/policies/organizations/document-chars.js
/** Characters of a document as JSON without spaces. Undefined where a part is not known, or the document is no such thing. */
function documentChars(value) {
    switch (value.kind) {
        case 'string':
            return JSON.stringify(value.value).length;
        case 'number':
        case 'bool':
            return String(value.value).length;
        case 'null':
            return 'null'.length;
        case 'json-text':
            return documentChars(value.content);
        case 'list':
            return value.more === undefined ? inBrackets(value.items.map(documentChars)) : undefined;
        case 'map': {
            const entries = [...value.entries].map(([key, one]) => withKey(key, documentChars(one)));
            return value.more === undefined ? inBrackets(entries) : undefined;
        }
        default:
            return undefined;
    }
}
function withKey(key, chars) {
    return chars === undefined ? undefined : JSON.stringify(key).length + ':'.length + chars;
}
function inBrackets(parts) {
    const commas = Math.max(0, parts.length - 1);
    return parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : sum + part), '[]'.length + commas);
}

;// CONCATENATED MODULE: ./build/policies/organizations/org-policy-ineffective.js











/** AWS Organizations quotas: characters of a service or resource control policy. */
const CHARS_MAX = 5_120;
const orgPolicyIneffective = (0,define_policy/* defineViolation */.z$)({
    id: 'org-policy-ineffective',
    control: 'guardrails-scp-rcp',
    severity: 'medium',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'An organization policy cannot do what it says',
    why: 'A guardrail that AWS refuses, or that denies an action which does not exist, guards nothing, and everybody believes that it does.',
    remedy: 'Correct the statement, and try the policy on a unit with a test account.',
    limits: [
        'Actions and keys are held against the table of this version; what AWS has added since is reported as possible.',
        'Whether FullAWSAccess is attached beside a list of Allows is not visible: reported as possible.',
    ],
    covers: {},
    evaluate(document) {
        if (document.use !== 'scp')
            return [];
        return (0,over_options/* overOptions */.FZ)(document, (option) => org_policy_ineffective_faultsOf(option).map(({ aspect, does, trace, confidence = 'certain' }) => ({
            claim: 'violation',
            aspect,
            message: `${option.address} ${does}.`,
            trace: [...trace, ...(0,define_policy/* traceOf */.fC)(option.value), option.resource.declaration],
            confidence,
        })));
    },
});
function org_policy_ineffective_faultsOf(option) {
    const type = (0,iam_guardrail/* guardrailType */.Yc)(option.resource);
    const isService = type === 'SERVICE_CONTROL_POLICY';
    if (option.unknown !== undefined || (!isService && type !== 'RESOURCE_CONTROL_POLICY'))
        return [];
    const { statements } = option.document;
    return [
        ...tooLong(option),
        ...(isService ? onlyAllows(option) : withoutDeny(option)),
        ...statements.flatMap((statement, index) => [
            ...(isService ? withPrincipal(option, index, statement) : []),
            ...unknownActions(option, index, statement),
            ...unknownKeys(option, index, statement),
        ]),
    ];
}
function tooLong(option) {
    const chars = documentChars(option.content);
    return chars === undefined || chars <= CHARS_MAX
        ? []
        : [{ aspect: 'length', does: `has ${chars} characters; AWS takes at most ${CHARS_MAX}`, trace: [] }];
}
function withoutDeny({ document }) {
    const denies = document.more !== undefined || document.statements.some(({ effect }) => effect === 'deny');
    return denies ? [] : [{ aspect: 'no Deny', does: 'denies nothing, which is all that a resource control policy can do', trace: [] }];
}
/** FullAWSAccess stands beside every policy until somebody detaches it: a list of Allows limits nothing then. */
function onlyAllows({ document }) {
    const { statements, more } = document;
    const isList = more === undefined && statements.length > 0 && statements.every(({ effect }) => effect === 'allow');
    const isAll = statements.some(({ actions, conditions }) => actions?.items.some(document_pattern/* isAllWild */.UB) === true && conditions.length === 0);
    if (!isList || isAll)
        return [];
    return [
        {
            aspect: 'only Allows',
            does: 'allows a list, which limits nothing while FullAWSAccess is attached beside it',
            trace: [],
            confidence: 'possible',
        },
    ];
}
function withPrincipal(option, index, { principals, notPrincipals }) {
    if (principals === undefined && notPrincipals === undefined)
        return [];
    const [first] = option.sources[index]?.principals ?? [];
    return [
        { aspect: 'Principal', does: 'names a Principal, which AWS refuses in a service control policy', trace: pointAt(option, index, first) },
    ];
}
function unknownActions(option, index, { effect, actions }) {
    if (effect !== 'deny')
        return [];
    return (actions?.items ?? []).flatMap((pattern, at) => {
        if ((0,document_pattern/* patternSymbols */.yb)(pattern).length > 0 || (0,match_action/* expandPattern */.nh)(pattern).length > 0)
            return [];
        const text = (0,document_pattern/* patternText */.U)(pattern);
        const value = option.sources[index]?.actions[at];
        return [
            {
                aspect: `action ${text}`,
                does: `denies ${(0,as_written/* asWritten */.q)(text)}, which is not an action in the table of ${action_table/* tableDate */.x3}`,
                trace: pointAt(option, index, value),
                confidence: 'possible',
            },
        ];
    });
}
function unknownKeys(option, index, statement) {
    return statement.conditions.flatMap((condition) => {
        const key = (0,parse_policy_document/* conditionKey */.p)(condition.key);
        const service = key.slice(0, Math.max(0, key.indexOf(':')));
        const isKnown = service === 'aws' || (0,action_table/* serviceActions */.XQ)(service).length === 0 || (0,action_table/* conditionKeyType */.Th)(key) !== undefined;
        if (isKnown || (0,document_pattern/* patternSymbols */.yb)(condition.key).length > 0)
            return [];
        const [value] = conditionPlace(option, index, condition).values;
        return [
            {
                aspect: `key ${key}`,
                does: `asks for ${(0,as_written/* asWritten */.q)(key)}, a key that ${service} does not send by the table of ${action_table/* tableDate */.x3}`,
                trace: pointAt(option, index, value),
                confidence: 'possible',
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
;// CONCATENATED MODULE: ./build/policies/access-change/permissions-boundary-removed.js








const permissionsBoundaryRemoved = (0,define_policy/* defineStrength */.lL)({
    id: 'permissions-boundary-removed',
    control: 'guardrails-scp-rcp',
    severity: 'high',
    on: 'iam.principal',
    dialects: ['terraform', 'cloudformation'],
    title: 'A permissions boundary is removed or admits more',
    why: 'The boundary is what lets a team make roles of its own without becoming administrators: whatever they attach, it cannot go beyond. Without it every policy of the role counts in full, also those that are attached later by hand.',
    remedy: 'Keep the boundary. Where it must admit more, add the actions that are needed to the boundary itself.',
    limits: ['A boundary that another repository declares is told apart by its name alone.'],
    covers: {},
    *evaluate(principal) {
        yield { claim: 'strength', aspect: 'boundary', degree: degreeOf(principal), trace: [principal.resource.declaration] };
    },
    renamed: renamedDegree,
    weaker(base, head) {
        const { boundary: before } = base.principal;
        const { boundary: after, name } = head.principal;
        if (before === undefined)
            return undefined;
        if (after === undefined)
            return { message: `${name} has lost its permissions boundary ${(0,as_written/* asWritten */.q)((0,binding/* symbolicText */.SF)(before.value) ?? '')}.`.replace(' .', '.') };
        const trace = [...(0,define_policy/* traceOf */.fC)(after.value), head.principal.resource.declaration];
        if (after.value.kind === 'choice' && mayBeNothing(after.value) && !mayBeNothing(before.value)) {
            const message = `${name} has no permissions boundary for some values of ${after.value.condition.expression}.`;
            return { message, confidence: 'likely', trace };
        }
        if (base.boundary === undefined || head.boundary === undefined) {
            return textOf(before.value) === textOf(after.value) ? undefined : another(head, trace);
        }
        return admittedMore(base.boundary, head.boundary, head, trace);
    },
});
/** Of one that a condition chooses, each that it may be. */
function textOf(value) {
    return (0,core_value/* possibleValues */.Mp)(value)
        .map((option) => (0,binding/* symbolicText */.SF)(option) ?? '')
        .join('\n');
}
function admittedMore(before, after, head, trace) {
    const { newAccess, witness } = (0,compare_policies/* comparePolicies */.O)({ base: before, head: after });
    if (newAccess === 'unknown')
        return another(head, trace);
    if (newAccess !== 'yes' || witness === undefined)
        return undefined;
    return {
        message: `The permissions boundary of ${head.principal.name} now admits ${witness.action} on ${witness.resource}.`,
        witness: (0,access_words/* requestFacts */.lu)(witness),
        confidence: head.principal.boundary?.value.kind === 'choice' ? 'likely' : 'certain',
        trace,
    };
}
/** Of one of the two the code does not say all that it admits. */
function another({ boundary, principal: { name } }, trace) {
    if (boundary !== undefined && admitsEverything(boundary))
        return { message: `${name} has a permissions boundary now that admits everything.`, confidence: 'likely', trace };
    return {
        message: `${name} has another permissions boundary, or one that says something else, and it is not known here whether it admits more.`,
        severity: 'medium',
        confidence: 'possible',
        trace,
    };
}
function admitsEverything(boundary) {
    const { answer, isEverything } = (0,full_admin/* isFullAdmin */.r)(boundary);
    return answer === 'yes' && isEverything;
}
function mayBeNothing(value) {
    return (0,core_value/* possibleValues */.Mp)(value).some((one) => one.kind === 'null' || (one.kind === 'string' && one.value === ''));
}

;// CONCATENATED MODULE: ./build/policies/resource-policy/policy-allow-with-notprincipal.js



const policyAllowWithNotprincipal = (0,define_policy/* defineViolation */.z$)({
    id: 'policy-allow-with-notprincipal',
    control: 'cleanup-unintended-accesses',
    severity: 'critical',
    on: 'iam.any-document',
    dialects: ['terraform', 'cloudformation'],
    title: 'A policy allows everybody but those it names',
    why: 'Allow with NotPrincipal grants to everybody else in the world, anonymous callers included. Nearly always it was meant to keep one principal out, and lets all others in.',
    remedy: 'Name who may in Principal. To keep others out, use Deny with Principal "*" and a condition ArnNotLike on aws:PrincipalArn.',
    limits: [
        'A condition that confines the callers makes it medium: it holds as long as nobody touches the condition.',
        'NotPrincipal in a Deny is info: a role needs its sessions and its account in the list as well, and AWS advises against it.',
    ],
    covers: {},
    speaksFor: [
        's3-bucket-policy-public',
        'queue-or-topic-policy-public',
        'kms-key-policy-public',
        'ecr-repository-public',
        'resource-policy-public',
        'iam-trust-any-principal',
    ],
    evaluate(document) {
        if (!(0,over_options/* isWrittenForUse */.s)(document))
            return [];
        return (0,over_options/* overOptions */.FZ)(document, (option) => (option.unknown === undefined ? policy_allow_with_notprincipal_judge(option) : []));
    },
});
function policy_allow_with_notprincipal_judge(option) {
    return option.document.statements.flatMap((statement, index) => {
        if (statement.notPrincipals === undefined)
            return [];
        const isAllow = statement.effect === 'allow';
        const [named] = option.sources[index]?.principals ?? [];
        const isConfined = statement.conditions.length > 0 || statement.moreConditions !== undefined;
        const severity = isAllow ? (isConfined ? 'medium' : undefined) : 'info';
        const violation = {
            claim: 'violation',
            aspect: `${option.label}: NotPrincipal in ${statement.effect}`,
            message: isAllow
                ? `${option.address} allows everybody in the world but whom it names.`
                : `${option.address} denies everybody but whom it names; ArnNotLike on aws:PrincipalArn says the same without surprises.`,
            trace: pointAt(option, index, named),
            confidence: named === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(named),
            ...(severity === undefined ? {} : { severity }),
            ...(isAllow ? { witness: { kind: 'request', facts: { principal: 'anonymous' } } } : {}),
        };
        return [(0,over_options/* ofOption */.jN)(violation, statement.maybe)];
    });
}

;// CONCATENATED MODULE: ./build/policies/resource-policy/queue-or-topic-policy-public.js


const queueOrTopicPolicyPublic = (0,define_policy/* defineViolation */.z$)({
    id: 'queue-or-topic-policy-public',
    control: 'cleanup-unintended-accesses',
    severity: 'high',
    on: 'iam.resource-policy',
    dialects: ['terraform', 'cloudformation'],
    title: 'Queue or topic is open to everyone',
    why: 'Whoever finds the address of the queue or topic sends messages that your code trusts, reads those of others, or takes them away.',
    remedy: 'Name the principals. For a publisher among the services of AWS, name the service and add aws:SourceArn.',
    limits: [
        'A condition on aws:SourceArn, aws:SourceAccount, an organization, an endpoint or a network that is not wider than /8 keeps everybody out.',
        'An organization, account or endpoint that a variable names is taken to be one of the team.',
    ],
    covers: {
        checkov: ['CKV_AWS_168', 'CKV_AWS_169', 'CKV_AWS_387', 'CKV_AWS_72'],
        trivy: ['AVD-AWS-0097'],
        kics: ['SQS Policy With Public Access', 'SNS Topic is Publicly Accessible', 'SQS Policy Allows ALL (*) Actions'],
        securityHub: ['SNS.4', 'SQS.3'],
    },
    evaluate: (policy) => (policy.opens.group === 'queue-or-topic' ? claimPublic(policy) : []),
});

;// CONCATENATED MODULE: ./build/policies/organizations/region-deny-scp-breaks-global-services.js








/** Services whose calls land in us-east-1 wherever all else is, with an action of each that daily work needs. */
const globalServices = [
    ['iam', 'iam:ListRoles'],
    ['organizations', 'organizations:DescribeOrganization'],
    ['route53', 'route53:ListHostedZones'],
    ['cloudfront', 'cloudfront:ListDistributions'],
    ['support', 'support:DescribeCases'],
    ['budgets', 'budgets:ViewBudget'],
    ['sts', 'sts:GetCallerIdentity'],
    ['shield', 'shield:ListProtections'],
];
const regionDenyScpBreaksGlobalServices = (0,define_policy/* defineViolation */.z$)({
    id: 'region-deny-scp-breaks-global-services',
    control: 'select-regions',
    severity: 'medium',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'The Deny on regions forbids services that have no region of their own',
    why: 'IAM, Route 53, CloudFront and others answer from us-east-1 wherever their customer is. A Deny on other regions that does not leave them out stops roles, domains and the support of every account below, and is taken off again in a hurry, as a whole.',
    remedy: 'Write the Deny with NotAction, and list the global services there.',
    limits: [
        'Where us-east-1 is allowed nothing of this happens.',
        'Global rules of WAF are not looked for: other rules of WAF are regional.',
    ],
    covers: {},
    evaluate(document) {
        if (document.use !== 'scp')
            return [];
        return (0,over_options/* overOptions */.FZ)(document, (option) => (option.unknown === undefined ? region_deny_scp_breaks_global_services_judge(option) : []));
    },
});
function region_deny_scp_breaks_global_services_judge(option) {
    return option.document.statements.flatMap((statement, index) => {
        if (statement.effect !== 'deny' || !isOnRegions(statement))
            return [];
        const missing = globalServices.filter(([, action]) => allows(statement, action)).map(([service]) => service);
        if (missing.length === 0)
            return [];
        const { actions = [], statement: written } = option.sources[index] ?? {};
        const isList = written !== undefined && (0,fact/* attribute */.lt)(written, 'NotAction')?.kind !== 'string';
        const fix = statement.notActions === undefined ? undefined : leaveOut(actions.at(-1), missing, isList);
        const violation = {
            claim: 'violation',
            aspect: `global services in ${statement.sid ?? 'the Deny on regions'}`,
            message: `${option.address} denies ${missing.join(', ')} outside of its regions, though they answer from us-east-1 alone.`,
            trace: pointAt(option, index, actions[0]),
            confidence: 'certain',
            ...(fix === undefined ? {} : { fix }),
        };
        return [(0,over_options/* ofOption */.jN)(violation, statement.maybe)];
    });
}
function isOnRegions({ conditions }) {
    return conditions.some(({ key, operator, values }) => {
        const isRegion = (0,parse_policy_document/* conditionKey */.p)(key) === 'aws:requestedregion' && (0,condition_operator/* parseConditionOperator */.b)(operator)?.negated === true;
        return isRegion && values.more === undefined && !values.items.some((value) => mayBeUsEast((0,document_pattern/* patternText */.U)(value)));
    });
}
/** An expression may name it, and a wildcard may take it in. */
function mayBeUsEast(text) {
    return text.includes('<') || /^us-(?:east-1|east-\*|\*)$|^\*$|^us\*$/u.test(text);
}
/** Behind the last action that is left out, where it stands in quotes. */
function leaveOut(last, services, isList) {
    if (last?.kind !== 'string' || last.origin.via.length > 0)
        return undefined;
    const { at } = last.origin;
    const isQuoted = at.range.startLine === at.range.endLine && at.range.endColumn - at.range.startColumn === last.value.length + 2;
    if (!isQuoted || !/\.(?:tf|json)$/u.test(at.path))
        return undefined;
    const all = [last.value, ...services.map((service) => `${service}:*`)].map((one) => `"${one}"`).join(', ');
    return { title: 'Leave the global services out', edits: [{ location: at, replacement: isList ? all : `[${all}]` }] };
}

;// CONCATENATED MODULE: ./build/policies/organizations/region-deny-scp-present.js



const regionDenyScpPresent = guardrailEvidence({
    id: 'region-deny-scp-present',
    control: 'select-regions',
    title: 'Regions that are not used are denied',
    why: 'In a region that nobody uses nobody looks. A Deny for the whole organization keeps it closed.',
    remedy: 'Attach a service control policy that denies other regions to the root of the organization.',
    limits: ['One that is attached to nothing in this code is told as that, and is worth a part.'],
    covers: {},
}, ['scp'], ({ conditions }) => conditions.some(({ key, operator }) => (0,parse_policy_document/* conditionKey */.p)(key) === 'aws:requestedregion' && (0,condition_operator/* parseConditionOperator */.b)(operator)?.negated === true)
    ? ['regions outside of a list are denied']
    : []);

;// CONCATENATED MODULE: ./build/policies/organizations/region-deny-scp-weakened.js

const regionDenyScpWeakened = guardrailWeakened({
    id: 'region-deny-scp-weakened',
    control: 'select-regions',
    severity: 'high',
    title: 'The organization allows more regions, or more in them',
    why: 'Regions that nobody uses are where nobody looks: attackers start their machines there. The Deny on other regions is what keeps them closed in every account at once.',
    remedy: 'Keep the Deny at least as wide. Add a region that is needed to the list by itself.',
    covers: {},
}, 'region');

;// CONCATENATED MODULE: ./build/policies/resource-policy/resource-policy-all-actions.js




const resourcePolicyAllActions = (0,define_policy/* defineViolation */.z$)({
    id: 'resource-policy-all-actions',
    control: 'least-privilege-review',
    severity: 'info',
    strict: true,
    on: 'iam.resource-policy',
    dialects: ['terraform', 'cloudformation'],
    title: 'Policy of a resource grants every action on it',
    why: 'Whoever is meant to read or send may also delete it, and change the policy itself to let in whomever they like.',
    remedy: 'Name the actions that are used.',
    limits: [
        'Policies of keys and of VPC endpoints are left out: a key wants a statement for its account, and an endpoint is asked beside the resources.',
        'Who is let in is reported by other policies, the worse the less he is known.',
    ],
    covers: {
        checkov: ['CKV_AWS_72'],
        trivy: ['AVD-AWS-0097'],
        kics: ['SQS Policy Allows ALL (*) Actions', 'S3 Bucket With All Permissions', 'Lambda With Vulnerable Policy'],
    },
    evaluate: ({ opens, ...policy }) => opens.group === 'key' || opens.group === 'endpoint'
        ? []
        : (0,over_options/* overOptions */.FZ)(policy, (option) => (option.unknown === undefined ? resource_policy_all_actions_judge(option, opens) : [])),
});
function resource_policy_all_actions_judge(option, opens) {
    const at = option.document.statements.findIndex((statement) => isWhole(statement, opens));
    const statement = option.document.statements[at];
    const place = statement?.actions?.items.findIndex((action) => isEvery(action, opens)) ?? -1;
    const cause = option.sources[at]?.actions[place];
    if (statement === undefined)
        return [];
    return [
        {
            claim: 'violation',
            aspect: `${option.label}: every action`,
            message: `${option.address} grants every action on the ${opens.noun}, its policy included.`,
            trace: pointAt(option, at, cause),
            confidence: cause === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(cause),
        },
    ];
}
function isWhole({ effect, actions }, opens) {
    return effect === 'allow' && actions?.items.some((action) => isEvery(action, opens)) === true;
}
function isEvery(action, { services }) {
    if ((0,document_pattern/* isAllWild */.UB)(action))
        return true;
    const text = (0,document_pattern/* literalText */.bK)(action) === undefined ? (0,document_pattern/* patternText */.U)(action).toLowerCase() : '';
    return services.some((service) => text === `${service}:*`);
}

;// CONCATENATED MODULE: ./build/policies/resource-policy/resource-policy-by-address.js












const resourcePolicyByAddress = (0,define_policy/* defineViolation */.z$)({
    id: 'resource-policy-by-address',
    control: 'cleanup-unintended-accesses',
    severity: 'low',
    on: 'iam.resource-policy',
    dialects: ['terraform', 'cloudformation'],
    title: 'Resource asks for an address and for nobody\u2019s name',
    why: 'Whoever sits behind the address is let in, a guest in the office and a stolen laptop included, and the log says where a request came from and not who sent it. The address may be somebody else\u2019s tomorrow.',
    remedy: 'Name the principals as well as the addresses.',
    limits: [
        'A policy that lets in networks wider than /8 is open to everybody, and reported as that.',
        'Policies of VPC endpoints are left out: they are asked beside those of the resources.',
    ],
    covers: {
        kics: [
            'S3 Bucket Allows List Action From All Principals',
            'S3 Bucket Allows Delete Action From All Principals',
            'S3 Bucket Allows Get Action From All Principals',
            'S3 Bucket Allows Put Action From All Principals',
            'SQS Policy With Public Access',
            'Elasticsearch Without IAM Authentication',
            'S3 Bucket Access to Any Principal',
        ],
    },
    evaluate: (policy) => policy.opens.group === 'endpoint'
        ? []
        : (0,over_options/* overOptions */.FZ)(policy, (option) => (option.unknown === undefined ? resource_policy_by_address_judge(option, policy.opens) : [])),
});
function resource_policy_by_address_judge(option, opens) {
    const excerpt = (0,strangers/* forEverybody */.X)(option.document, opens.services);
    const { document, indexes } = excerpt ?? { document: option.document, indexes: [] };
    const denials = document.statements.filter(({ effect }) => effect === 'deny');
    return document.statements.flatMap((statement, at) => {
        const index = indexes[at];
        const isAsked = statement.effect === 'allow' && index !== undefined && statement.conditions.some(isAddress);
        return isAsked && isByAddress(statement, denials, document, opens) ? [resource_policy_by_address_toViolation(option, index, statement, opens)] : [];
    });
}
/** Nobody gets in from elsewhere, and everybody would without the condition. */
function isByAddress(statement, denials, document, opens) {
    const answer = (one) => askPublic({ ...document, statements: [one, ...denials] }, opens).isPublic;
    const without = { ...statement, conditions: statement.conditions.filter((one) => !isAddress(one)) };
    return answer(statement) === 'no' && answer(without) === 'yes';
}
function isAddress({ key, operator }) {
    const parsed = (0,condition_operator/* parseConditionOperator */.b)(operator);
    return (0,parse_policy_document/* conditionKey */.p)(key) === 'aws:sourceip' && parsed !== undefined && !parsed.negated && parsed.family !== 'null';
}
function resource_policy_by_address_toViolation(option, index, { conditions, actions }, { noun }) {
    const addresses = conditions.filter(isAddress).flatMap(({ values }) => values.items.map(document_pattern/* patternText */.U));
    const does = actionList((actions?.items ?? []).map(strangers/* shownPattern */.k7));
    return {
        claim: 'violation',
        aspect: `${option.label}: by address`,
        message: `${option.address} lets in whoever calls from ${(0,first_names/* firstNames */.d)(addresses.map(as_written/* asWritten */.q), 2)}, without a name: ${does} on the ${noun}.`,
        trace: pointAt(option, index, option.sources[index]?.principals[0]),
        confidence: 'certain',
    };
}

// EXTERNAL MODULE: ./build/model/iam/resource-policy/held-back.js
var held_back = __webpack_require__(27907);
;// CONCATENATED MODULE: ./build/policies/resource-policy/resource-policy-public.js



const resourcePolicyPublic = (0,define_policy/* defineViolation */.z$)({
    id: 'resource-policy-public',
    control: 'cleanup-unintended-accesses',
    severity: 'critical',
    on: 'iam.resource-policy',
    dialects: ['terraform', 'cloudformation'],
    title: 'Resource is open to everyone by its policy',
    why: 'A secret, a file system, a table or a bus whose own policy admits everybody is reached from any account of AWS, whatever the identities in your account may do.',
    remedy: 'Name the principals, or add a condition on aws:PrincipalOrgID.',
    limits: [
        'A condition on an organization, an account, a VPC, an endpoint, a source or a network that is not wider than /8 keeps everybody out.',
        'A search domain inside a VPC and a private API are low: from the internet nobody gets there.',
        'A search domain with fine-grained access control is medium: whoever gets there has to log in.',
        'An organization, account or endpoint that a variable names is taken to be one of the team.',
        'Buckets, queues, topics, keys, functions and container repositories have policies of their own.',
    ],
    covers: {
        checkov: ['CKV_AWS_283', 'CKV_AWS_167'],
        kics: [
            'Glue With Vulnerable Policy',
            'SES Policy With Allowed IAM Actions',
            'Elasticsearch Without IAM Authentication',
            'Secrets Manager With Vulnerable Policy',
            'Elasticsearch Domain With Vulnerable Policy',
            'EFS With Vulnerable Policy',
            'REST API With Vulnerable Policy',
        ],
        securityHub: ['ES.2', 'OpenSearch.2'],
    },
    evaluate(policy, model) {
        if (policy.opens.group !== 'other')
            return [];
        return claimPublic(policy, () => {
            if ((0,held_back/* isInsideNetwork */.DN)(policy, model))
                return { severity: 'low', by: 'it is reached inside its network only' };
            return (0,held_back/* asksForLogin */.He)(policy, model) ? { severity: 'medium', by: 'it asks everybody for a login of its own' } : undefined;
        });
    },
});

// EXTERNAL MODULE: ./build/policies/resource-policy/service-accounts.js
var service_accounts = __webpack_require__(51355);
;// CONCATENATED MODULE: ./build/policies/resource-policy/resource-policy-unknown-account.js








const resourcePolicyUnknownAccount = (0,define_policy/* defineViolation */.z$)({
    id: 'resource-policy-unknown-account',
    control: 'cleanup-unintended-accesses',
    severity: 'medium',
    on: 'iam.resource-policy',
    dialects: ['terraform', 'cloudformation'],
    title: 'Resource is open to an account that nobody knows',
    why: 'What the other account does with the access, and whom it hands it to, is beyond your control: a mistyped number, a supplier that is gone, and an account of somebody who wants your data all look alike.',
    remedy: 'Name a role of the account rather than the whole account, and add a condition on aws:PrincipalOrgID. List accounts of yours under `trustedAccounts` in the configuration.',
    limits: [
        'An account is known when the configuration lists it, a provider manages it, or the code named it before the change.',
        'A condition on an organization, a VPC or an endpoint keeps the account within the bounds of the team.',
        'An account that an expression names is not judged.',
        'Accounts from which AWS itself delivers logs are left out.',
    ],
    covers: { checkov: ['CKV_AWS_385'], securityHub: ['S3.6'] },
    evaluate(policy, model) {
        const own = ownAccounts(policy);
        const team = (0,known_accounts/* teamAccounts */.g)(model);
        const isKnown = (account) => own.has(account) || (0,service_accounts/* isServiceAccount */.H)(account) || team.has(account);
        return (0,over_options/* overOptions */.FZ)(policy, (option) => resource_policy_unknown_account_judge(option, policy, isKnown));
    },
});
function resource_policy_unknown_account_judge(option, policy, isKnown) {
    return admittedAccounts(option.document)
        .filter(({ account }) => !isKnown(account))
        .map((admitted) => (0,over_options/* ofOption */.jN)(resource_policy_unknown_account_toViolation(option, policy, admitted), admitted.symbol));
}
function resource_policy_unknown_account_toViolation(option, { opens }, admitted) {
    const { account, principal, isWhole, statement, entry } = admitted;
    const cause = entry === undefined ? undefined : option.sources[statement]?.principals[entry];
    const admits = option.document.statements[statement];
    const actions = admits === undefined ? [] : byEffect(admits).flatMap((one) => one.actions);
    const who = isWhole ? `anybody in the account ${account}` : principal;
    return {
        claim: 'violation',
        aspect: `${option.label}: account ${account}`,
        account,
        message: `${option.address} opens the ${opens.noun} to ${who}, which nothing else in the code knows${actions.length === 0 ? '' : `: ${actionList(actions)}`}.`,
        listing: {
            before: `${option.address} opens the ${opens.noun} to accounts that nothing else in the code knows: `,
            item: account,
            items: 'accounts',
        },
        trace: pointAt(option, statement, cause),
        confidence: cause === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(cause),
        witness: { kind: 'account', facts: { account, principal } },
    };
}

// EXTERNAL MODULE: ./build/policies/forms/protected-thing.js
var protected_thing = __webpack_require__(64272);
;// CONCATENATED MODULE: ./build/policies/resource-policy/denials.js


/** That the policy of a resource denies something, which goes with it: what it denied, a policy of the caller may allow. */
function denialsOf(policy, model) {
    const { address, resource, target, value, options, decides, isDefault } = policy;
    const denies = options.map(({ document }) => document.statements.some(({ effect }) => effect === 'deny'));
    const part = 'denials';
    const protects = protectedBy(policy, model);
    if (isDefault === true || !denies.includes(true))
        return [];
    return [
        {
            claim: 'evidence',
            scope: `${part} of the policy of ${(0,protected_thing/* nameOf */.Vb)(protects)}`,
            extent: `The policy ${target === undefined ? 'of ' : ''}${address}`,
            part,
            protects,
            severity: 'high',
            ...(denies.includes(false) && decides !== undefined ? { maybe: decides } : {}),
            trace: [...(target === undefined ? [value.origin.at] : []), ...(0,define_policy/* declaredAt */.kK)(resource)],
        },
    ];
}
function denialsLost({ extent, protects }) {
    const resource = protects !== undefined && 'elsewhere' in protects
        ? '; whether its resource stays, which is declared elsewhere, is not seen'
        : ', and its resource stays';
    return `${extent} is gone with all that it denies${resource}.`;
}
/** The resource itself, or what the policy names. */
function protectedBy({ resource, target }, model) {
    return target === undefined ? { address: resource.address } : (0,protected_thing/* protectedThing */.TC)(target, resource, model);
}

;// CONCATENATED MODULE: ./build/policies/resource-policy/resource-policy-widened.js






const resourcePolicyWidened = (0,define_policy/* defineStrength */.lL)({
    id: 'resource-policy-widened',
    control: 'least-privilege-review',
    severity: 'medium',
    strict: true,
    on: 'iam.resource-policy',
    dialects: ['terraform', 'cloudformation'],
    title: 'Policy of a resource admits a request that it refused before',
    why: 'A Deny that is dropped, a condition that asks for less, one more principal: each lets somebody do what they could not. The request in the finding is one that the policy refused before the change and admits after it, proven by evaluating both.',
    remedy: 'Keep the Deny and the condition, or name the new principal and the actions that it needs.',
    limits: [
        'A lost Deny or condition is high, control over the resource medium, any other addition low.',
        'Use of the resource by one more of the own account, or within the organization, the network or the source that a condition names, is daily work: it is reported only where the configuration sets something for this policy.',
        'The own account is that of the resource, of its providers and of the configuration, and any that the policy lets in already.',
        'Of a policy that denies alone, what it denies no more counts as allowed by the policies of the caller.',
        'That a policy becomes public is left to the policies that say so.',
        'Keys of KMS have a policy of their own.',
        'A policy is compared with that of the same resource. That a resource loses its policy is reported of a VPC endpoint, which then lets everything through, and of a policy that denies something.',
        'Whether a resource that is declared elsewhere stays is not seen: that it loses its policy is possible.',
    ],
    speaksFor: ['vpc-endpoint-policy-open'],
    covers: {},
    evaluate: (policy, model) => policy.opens.group === 'key'
        ? []
        : [...resourceAdmission(policy, model, (document) => (0,strangers/* withinServices */.en)(document, policy.opens.services)), ...denialsOf(policy, model)],
    lost: denialsLost,
    renamed: renamedAdmission,
    weaker(base, head) {
        const noun = nounOf(head);
        const severity = (widening) => (widening.by === 'added' ? (isControl(widening) ? 'medium' : 'low') : 'high');
        const found = widenedBy(base, head, { noun, severity, isTold: resource_policy_widened_becomesPublic });
        if (found !== undefined || !deniesAlone(base))
            return found;
        // It allows nothing: what it denied, a policy of the caller may allow.
        return widenedBy(beneath(base), beneath(head), { noun, severity: () => 'high', asFar: ', as far as its own policies allow it' });
    },
});
function deniesAlone({ document: { options } }) {
    return options.every(({ document: { statements } }) => statements.length > 0 && statements.every(({ effect }) => effect === 'deny'));
}
function beneath({ part, ...admission }) {
    return { ...admission, part: (document) => part((0,beneath_everything/* beneathEverything */.L)(document)) };
}
function nounOf({ document }) {
    return document.use === 'endpoint' ? 'endpoint' : 'resource';
}
function resource_policy_widened_becomesPublic(base, head) {
    return resource_policy_widened_isPublic(head) && !resource_policy_widened_isPublic(base);
}
function resource_policy_widened_isPublic(document) {
    const excerpt = (0,strangers/* forEverybody */.X)(document, []);
    return excerpt !== undefined && (0,public_access/* publicAccess */.w)(excerpt.document, { reaches: ['anonymous', 'any-account'] }).isPublic === 'yes';
}

// EXTERNAL MODULE: ./build/policies/forms/of-fact.js
var of_fact = __webpack_require__(99285);
;// CONCATENATED MODULE: ./build/policies/trust/role-session-too-long.js






const SECONDS_BY_DEFAULT = 3_600;
const SECONDS_MAX = 4 * 3_600;
const roles = new Set(['aws_iam_role', 'AWS::IAM::Role']);
const roleSessionTooLong = (0,define_policy/* defineViolation */.z$)({
    id: 'role-session-too-long',
    control: 'use-temporary-credentials',
    severity: 'low',
    on: 'iam.principal',
    dialects: ['terraform', 'cloudformation'],
    title: 'Sessions of a role that may change things are long',
    why: 'Credentials of a session lie in files and variables of whoever took the role. As long as they work, whoever copies them works with them, and taking the role away from the person does not end them.',
    remedy: 'Lower the longest session to one hour, up to four where a task takes that long.',
    limits: ['More than four hours are told where the code lets the role change something; a longer time than before is told of any role.'],
    covers: {},
    *evaluate(principal) {
        if (!roles.has(principal.resource.type))
            return;
        const { address, resource } = principal;
        const longest = (0,fact/* readNumber */.kz)((0,fact/* firstAttribute */.Z9)(resource.attributes, ['max_session_duration', 'MaxSessionDuration']));
        // Of several known lengths the longest is compared only where it is too long.
        const isOpen = longest.kind === 'unknown' && longest.options === undefined;
        const told = role_session_too_long_tooLong(principal, longest);
        // What the role may change is asked last: to know all that `*` allows costs more than all else here.
        const claims = told.length > 0 && (isOpen || changesThings(principal)) ? told : [];
        yield* claims;
        if (longest.kind === 'unknown' || claims.length > 0)
            return;
        const seconds = longest.kind === 'known' ? longest.value : SECONDS_BY_DEFAULT;
        const trace = [...(longest.kind === 'known' ? (0,define_policy/* traceOf */.fC)(longest.source) : []), resource.declaration];
        yield { claim: 'strength', aspect: 'session', degree: { address, seconds }, trace };
    },
    weaker(base, head) {
        if (!isLength(base) || !isLength(head) || head.seconds <= base.seconds)
            return undefined;
        return { message: `Sessions of ${head.address} last up to ${inHours(head.seconds)}, not ${inHours(base.seconds)} as before.` };
    },
});
function role_session_too_long_tooLong({ address, resource }, longest) {
    const aspect = 'session';
    const question = { aspect, unknown: `how long sessions of ${address} last`, isWrong: (seconds) => seconds > SECONDS_MAX };
    return (0,of_fact/* ofFact */.e)(longest, question, (long) => ({
        claim: 'violation',
        aspect,
        message: `${address} may change things for ${inHours(long?.value ?? SECONDS_BY_DEFAULT)} with one session.`,
        trace: [...(long === undefined ? [] : (0,define_policy/* traceOf */.fC)(long.source)), resource.declaration],
        confidence: long === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(long.source),
        ...(long === undefined ? {} : oneHour(long.source)),
    }));
}
function isLength(degree) {
    return typeof degree === 'object' && degree !== null && 'seconds' in degree;
}
function inHours(seconds) {
    const hours = Math.round((seconds / 3_600) * 10) / 10;
    return hours === 1 ? 'an hour' : `${hours} hours`;
}
function oneHour({ kind, origin }) {
    if (kind !== 'number' || origin.via.length > 0)
        return {};
    return { fix: { title: 'Sessions of one hour', edits: [{ location: origin.at, replacement: String(SECONDS_BY_DEFAULT) }] } };
}
const changing = new Set(action_table/* accessLevels */.yy.filter((level) => level !== 'list' && level !== 'read'));
function changesThings({ whole: { document } }) {
    const allows = document.statements.filter(({ effect }) => effect === 'allow');
    if (isTooComplex(document))
        return true;
    return allows.some(({ actions, notActions }) => notActions !== undefined || (actions !== undefined && (0,match_action/* expandActions */.Ud)(actions).some(({ level }) => changing.has(level))));
}

;// CONCATENATED MODULE: ./build/policies/organizations/root-deny-scp-weakened.js

const rootDenyScpWeakened = guardrailWeakened({
    id: 'root-deny-scp-weakened',
    control: 'root-account-protection',
    severity: 'high',
    title: 'The root users of accounts may do more',
    why: 'No policy of an account limits its root user; only the organization can. Without that Deny a root password that is guessed or recovered by mail owns the account.',
    remedy: 'Keep the Deny for root users on all member accounts.',
    covers: {},
}, 'root');

;// CONCATENATED MODULE: ./build/policies/resource-policy/s3-bucket-policy-public.js



const s3BucketPolicyPublic = (0,define_policy/* defineViolation */.z$)({
    id: 's3-bucket-policy-public',
    control: 'block-public-access',
    severity: 'critical',
    on: 'iam.resource-policy',
    dialects: ['terraform', 'cloudformation'],
    title: 'S3 bucket is open to everyone by its policy',
    why: 'Public buckets are searched for all the time; what lies in one is copied, and what can be written to one is replaced. Most of the large leaks out of AWS began with a public bucket.',
    remedy: 'Name the principals, or add a condition on aws:PrincipalOrgID. Serve public content through CloudFront with origin access control.',
    limits: [
        'Public is what S3 calls so: a fixed organization, account, VPC, endpoint, source or network (not wider than /8) keeps everybody out; what the caller chooses, such as a referer, does not.',
        'Where a public access block of the bucket, the account or the access point holds the policy back, the finding is low; an account-wide block of another repository is not visible.',
        'An organization or account that a variable names is taken to be one of the team.',
    ],
    covers: {
        checkov: ['CKV_AWS_70'],
        kics: [
            'S3 Bucket Allows List Action From All Principals',
            'S3 Bucket Allows Delete Action From All Principals',
            'S3 Bucket Allows Get Action From All Principals',
            'S3 Bucket Access to Any Principal',
            'S3 Bucket Allows Put Action From All Principals',
            'S3 Bucket Allows Restore Actions From All Principals',
        ],
        securityHub: ['S3.2', 'S3.3'],
    },
    evaluate(policy, model) {
        return policy.opens.group === 'bucket' ? claimsOf(policy, model) : [];
    },
});
/** Of the bucket, whether it holds its policy itself or another resource does. */
function* claimsOf(policy, model) {
    const bucket = policy.opens.noun === 'bucket' ? (0,held_back/* bucketOf */.AU)(policy, model.subjects('s3.bucket')) : undefined;
    for (const claim of claimPublic(policy, () => heldBack(policy, model))) {
        const isAbout = claim.claim === 'violation' && bucket !== undefined;
        yield isAbout ? { ...claim, about: { address: bucket.address, topic: claim.aspect } } : claim;
    }
}
const lowered = { severity: 'low', by: 'for now its public access block holds that back' };
function heldBack(policy, model) {
    const { noun } = policy.opens;
    if (noun === 'directory bucket')
        return { severity: 'low', by: 'directory buckets hold that back' };
    if (noun === 'access point') {
        const answer = (0,held_back/* accessPointBlocks */.bz)(policy, model);
        if (answer === 'unknown')
            return { severity: 'medium', by: 'an access point holds that back unless it was made otherwise' };
        return answer === 'yes' ? lowered : undefined;
    }
    const bucket = (0,held_back/* bucketOf */.AU)(policy, model.subjects('s3.bucket'));
    return bucket !== undefined && (0,held_back/* blocksPublicPolicies */.YF)(bucket) ? lowered : undefined;
}

;// CONCATENATED MODULE: ./build/policies/trust/saml-trust-without-audience.js




const samlTrustWithoutAudience = (0,define_policy/* defineViolation */.z$)({
    id: 'saml-trust-without-audience',
    control: 'identity-federation',
    severity: 'high',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Role takes SAML assertions that are made for others',
    why: 'Without SAML:aud an assertion that the identity provider made for another application opens the role, too: whoever runs that application, or steals what it was sent, has the rights of the role.',
    remedy: 'Add StringEquals SAML:aud with the address of the AWS sign-in endpoint, https://signin.aws.amazon.com/saml.',
    limits: ['A Deny in the trust policy does not count.'],
    covers: {},
    evaluate(document) {
        return document.use === 'trust' ? (0,over_options/* overOptions */.FZ)(document, saml_trust_without_audience_judge) : [];
    },
});
function saml_trust_without_audience_judge(option) {
    return samlWithoutAudience(option.document)
        .slice(0, 1)
        .map((statement) => {
        const [cause] = option.sources[statement]?.principals ?? [];
        return {
            claim: 'violation',
            aspect: `${option.label}: no audience`,
            message: `${option.address} takes SAML assertions whatever they are made for: no condition on SAML:aud.`,
            trace: pointAt(option, statement, cause),
            confidence: cause === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(cause),
            witness: {
                kind: 'request',
                facts: { action: 'sts:AssumeRoleWithSAML', resource: option.address, 'SAML:aud': 'https://another.example.com/' },
            },
        };
    });
}

;// CONCATENATED MODULE: ./build/policies/organizations/security-service-tampering-denied.js


/** What turns each service off, or blinds it. */
const tampering = [
    ['CloudTrail', ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail']],
    ['AWS Config', ['config:StopConfigurationRecorder', 'config:DeleteConfigurationRecorder']],
    ['GuardDuty', ['guardduty:DeleteDetector', 'guardduty:UpdateDetector']],
    ['Security Hub', ['securityhub:DisableSecurityHub']],
    ['Macie', ['macie2:DisableMacie']],
    ['Access Analyzer', ['access-analyzer:DeleteAnalyzer']],
    ['flow logs', ['ec2:DeleteFlowLogs']],
];
const securityServiceTamperingDenied = guardrailEvidence({
    id: 'security-service-tampering-denied',
    control: 'guardrails-scp-rcp',
    title: 'Nobody in an account can turn its detection off',
    why: 'The first thing that an attacker with rights does is to stop the trail. What the organization denies they cannot do, whatever their rights in the account.',
    remedy: 'Deny stopping and deleting of CloudTrail, Config, GuardDuty, Security Hub, Macie, Access Analyzer and flow logs by a service control policy.',
    limits: ['Whom the policy exempts is not looked at.'],
    covers: {},
}, ['scp'], (deny) => tampering
    .filter(([, actions]) => actions.some((action) => allows(deny, action)))
    .map(([service]) => `tampering with ${service} is denied`));

;// CONCATENATED MODULE: ./build/policies/resource-policy/service-principal-without-source.js









const servicePrincipalWithoutSource = (0,define_policy/* defineViolation */.z$)({
    id: 'service-principal-without-source',
    control: 'cleanup-unintended-accesses',
    severity: 'medium',
    on: 'iam.resource-policy',
    dialects: ['terraform', 'cloudformation'],
    title: 'A service of AWS gets in on behalf of anybody',
    why: 'A service works for all its customers. Unless the policy says on whose behalf it may act, a stranger can have it reach your resource: they point their own topic, rule or bucket at it (the confused deputy).',
    remedy: 'Add a condition on aws:SourceArn, or on aws:SourceAccount where the source is not known yet.',
    limits: [
        'Services that send neither key are left out: the log delivery of load balancers, the replicas of Lambda, billing.',
        'A key that is limited to an encryption context is taken to be limited to a source.',
        'Trust policies of roles are judged by another policy.',
    ],
    covers: { checkov: ['CKV_AWS_364'], trivy: ['AVD-AWS-0067'] },
    evaluate: (policy) => (0,over_options/* overOptions */.FZ)(policy, (option) => service_principal_without_source_judge(option, policy.opens)),
});
/** Services that do not say for whom they act, from their pages on the confused deputy. */
const silentServices = /^(?:logdelivery\.elasticloadbalancing|replicator\.lambda|edgelambda|lambda\.edge|ec2|spotfleet|autoscaling|billingreports|bcm-data-exports|ecs-tasks)\.amazonaws\.com/u;
function service_principal_without_source_judge(option, { services, noun }) {
    if (option.unknown !== undefined)
        return [];
    return (0,strangers/* serviceNames */._m)(option.document)
        .filter((name) => !silentServices.test(name))
        .flatMap((name) => service_principal_without_source_toViolation(option, name, services, noun));
}
function service_principal_without_source_toViolation(option, name, services, noun) {
    const excerpt = (0,strangers/* forService */.FV)(option.document, services, name);
    if (excerpt === undefined)
        return [];
    const { isPublic, witness, statement = 0, decides } = openTo(excerpt);
    if (isPublic !== 'yes')
        return [];
    const index = excerpt.indexes[statement];
    const principals = index === undefined ? [] : (option.sources[index]?.principals ?? []);
    const cause = principals.find((value) => (0,binding/* symbolicText */.SF)(value)?.toLowerCase() === name) ?? principals[0];
    const violation = {
        claim: 'violation',
        aspect: `${option.label}: ${name} for anybody`,
        message: `${option.address} lets ${(0,as_written/* asWritten */.q)(name)} use the ${noun} on behalf of any AWS account.`,
        listing: { before: `${option.address} lets services use the ${noun} on behalf of any AWS account: `, item: name, items: 'services' },
        trace: pointAt(option, index, cause),
        confidence: cause === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(cause),
        ...requestWitness(witness),
    };
    return [(0,over_options/* ofOption */.jN)(violation, decides)];
}
/** Whatever is chosen, or for some values of what decides. */
function openTo({ document }) {
    const answer = (0,public_access/* publicAccess */.w)(document, { reaches: ['service'] });
    const chosen = answer.isPublic === 'yes' ? undefined : inAnOption(document);
    if (chosen === undefined)
        return answer;
    const inOne = (0,public_access/* publicAccess */.w)(chosen, { reaches: ['service'] });
    return { ...inOne, decides: document.statements[inOne.statement ?? 0]?.maybe };
}

;// CONCATENATED MODULE: ./build/policies/identity/sso-permission-set-admin.js





/** A permission set, or what gives rights to one that another repository declares. */
const types = new Set([
    'aws_ssoadmin_permission_set',
    'aws_ssoadmin_permission_set_inline_policy',
    'aws_ssoadmin_managed_policy_attachment',
    'AWS::SSO::PermissionSet',
]);
/** A set that is only there for the day on which nothing else works. */
const breakGlass = /break.?glass|emergency/iu;
const ssoPermissionSetAdmin = (0,define_policy/* defineViolation */.z$)({
    id: 'sso-permission-set-admin',
    control: 'identity-federation',
    severity: 'high',
    on: 'iam.principal',
    dialects: ['terraform', 'cloudformation'],
    title: 'A permission set makes administrators',
    why: 'Whoever is in the group that the set is assigned to is an administrator of the account for each day of work, with a session on a laptop. One stolen session is the account.',
    remedy: 'Scope the set to what its people do, and keep one for emergencies that nobody has by default.',
    limits: [
        'A set that is called break-glass or emergency is reported as low.',
        'PowerUserAccess counts where the set may change something in IAM beside it; alone it is reported by iam-risky-managed-policy.',
        'Whether the set is assigned to anybody is not looked at.',
    ],
    covers: { kics: ['SSO Policy with full privileges'], cis: ['1.16'] },
    speaksFor: ['iam-full-admin', 'iam-risky-managed-policy'],
    evaluate(principal) {
        if (!types.has(principal.resource.type))
            return [];
        return principal.documents.flatMap((document) => (0,over_options/* overOptions */.FZ)(document, (option) => {
            const how = howAdmin(option, principal);
            return how === undefined ? [] : [sso_permission_set_admin_violation(principal, option, how)];
        }));
    },
});
function howAdmin(option, principal) {
    if (option.unknown !== undefined)
        return undefined;
    const { managed } = option;
    if (attachesNothing(option))
        return undefined;
    if (managed?.worst === 'admin')
        return `by ${managed.name}`;
    if (managed?.name === 'PowerUserAccess' && writesIam(principal))
        return 'by PowerUserAccess with rights on IAM beside it';
    if (managed !== undefined || (0,full_admin/* isFullAdmin */.r)(option.document).answer !== 'yes')
        return undefined;
    return 'by a policy that allows everything';
}
/** The option in which a condition attaches no managed policy. */
function attachesNothing({ managed, condition, sources, document }) {
    return managed !== undefined && condition !== undefined && sources.length === 0 && document.more === undefined;
}
/** Has the set, beside what AWS gives it, rights to change something in IAM? */
function writesIam({ documents }) {
    const statements = documents
        .filter(({ use }) => use === 'identity')
        .flatMap(({ options }) => options.flatMap(({ document }) => document.statements));
    const writes = (0,action_table/* serviceActions */.XQ)('iam').filter(({ level }) => level === 'write' || level === 'permissions');
    return statements.some((statement) => statement.effect === 'allow' && writes.some(({ name }) => allows(statement, name)));
}
function sso_permission_set_admin_violation(principal, option, how) {
    const one = {
        claim: 'violation',
        // Where the administrator is made, so that whoever else says so of the same says it once.
        subject: { root: option.root, address: option.address },
        aspect: `administrators ${how}`,
        message: `The ${principal.name} makes whoever has it an administrator, ${how}.`,
        trace: [...(0,define_policy/* traceOf */.fC)(option.value), option.resource.declaration, principal.resource.declaration],
        confidence: (0,define_policy/* confidenceIn */.S3)(option.value),
        ...(breakGlass.test(principal.name) ? { severity: 'low' } : {}),
    };
    return (0,over_options/* ofOption */.jN)(one, option.condition);
}

;// CONCATENATED MODULE: ./build/policies/resource-policy/vpc-endpoint-policy-open.js


const vpcEndpointPolicyOpen = (0,define_policy/* defineViolation */.z$)({
    id: 'vpc-endpoint-policy-open',
    control: 'iam-data-perimeters',
    severity: 'low',
    on: 'iam.resource-policy',
    dialects: ['terraform', 'cloudformation'],
    title: 'VPC endpoint lets everything through',
    why: 'An endpoint whose policy allows everybody everything is a way out of the network for data: credentials of another account, used inside it, carry your data to buckets of that account.',
    remedy: 'Allow your organization only: a condition on aws:PrincipalOrgID and aws:ResourceOrgID.',
    limits: [
        'An endpoint of which the code says no policy counts as one that lets everything through: so AWS makes it. A policy that is attached elsewhere is not seen.',
    ],
    covers: {},
    evaluate: (policy) => (policy.opens.group === 'endpoint' ? claimPublic(policy) : []),
});

;// CONCATENATED MODULE: ./build/policies/chunks/iam-documents.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.


























































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


/***/ }),

/***/ 51355:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isServiceAccount)
/* harmony export */ });
/**
 * Accounts from which AWS itself writes logs into buckets of its customers: load balancers by region (Elastic Load Balancing user guide, "Access
 * logs") and billing reports.
 */
const deliveryAccounts = new Set([
    '127311923021', // us-east-1
    '033677994240', // us-east-2
    '027434742980', // us-west-1
    '797873946194', // us-west-2
    '098369216593', // af-south-1
    '754344448648', // ap-east-1
    '589379963580', // ap-southeast-3
    '718504428378', // ap-south-1
    '383597477331', // ap-northeast-3
    '600734575887', // ap-northeast-2
    '114774131450', // ap-southeast-1
    '783225319266', // ap-southeast-2
    '582318560864', // ap-northeast-1
    '985666609251', // ca-central-1
    '054676820928', // eu-central-1
    '156460612806', // eu-west-1
    '652711504416', // eu-west-2
    '635631232127', // eu-south-1
    '009996457667', // eu-west-3
    '897822967062', // eu-north-1
    '076674570225', // me-south-1
    '507241528517', // sa-east-1
    '048591011584', // us-gov-west-1
    '190560391635', // us-gov-east-1
    '638102146993', // cn-north-1
    '037604701340', // cn-northwest-1
    '386209384616', // billing
]);
/** True for accounts of AWS that are named in policies because a service says so. */
function isServiceAccount(account) {
    return deliveryAccounts.has(account);
}


/***/ })

};
