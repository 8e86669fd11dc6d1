export const id = 1190;
export const ids = [1190];
export const modules = {

/***/ 23600:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ ACCOUNT_SEGMENT),
/* harmony export */   HV: () => (/* binding */ inKnownPartition),
/* harmony export */   jj: () => (/* binding */ arnSegment)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97161);

/** Segments of an ARN, counted from `arn`. */
const ACCOUNT_SEGMENT = 4;
/** The nth colon-separated part of a pattern; undefined where there are fewer. */
function arnSegment(pattern, wanted) {
    let index = 0;
    const found = [];
    for (const part of pattern) {
        const pieces = part.kind === 'text' ? part.text.split(':') : [undefined];
        for (const [at, piece] of pieces.entries()) {
            if (at > 0)
                index += 1;
            if (index !== wanted)
                continue;
            if (piece === undefined)
                found.push(part);
            else if (piece !== '')
                found.push({ kind: 'text', text: piece });
        }
    }
    return index >= wanted ? found : undefined;
}
/** The pattern with its partition as `aws` where an expression decides the partition: what covers a type in one covers it. */
function inKnownPartition(pattern) {
    const [arn, partition, ...rest] = pattern;
    const isDecided = arn?.kind === 'text' && arn.text === 'arn:' && partition?.kind === 'symbol';
    const [next] = rest;
    if (!isDecided || next?.kind !== 'text' || !next.text.startsWith(':'))
        return pattern;
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternOf */ .Id)([{ kind: 'text', text: 'arn:aws' }, ...rest]);
}


/***/ }),

/***/ 59612:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isOwnVariable),
/* harmony export */   g: () => (/* binding */ forOutsiders)
/* harmony export */ });
/* harmony import */ var _parse_policy_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33508);

const anything = [{ kind: 'any' }];
/** Operators by the one of their kind that reads wildcards. */
const likes = [
    [/StringNotEquals(?:IgnoreCase)?/iu, 'StringNotLike'],
    [/StringEquals(?:IgnoreCase)?/iu, 'StringLike'],
    [/ArnNotEquals/iu, 'ArnNotLike'],
    [/ArnEquals/iu, 'ArnLike'],
];
/** `${aws:PrincipalAccount}` as the value of `aws:PrincipalAccount`: what the key says, whatever it is. */
function isOwnVariable([part, ...more], key) {
    return more.length === 0 && part?.kind === 'variable' && part.text.split(',')[0]?.trim() === key;
}
/** What these say is a matter of the resource: whoever comes from elsewhere has another value. */
const ofResource = new Set(['aws:resourceaccount', 'aws:resourceorgid', 'aws:resourceorgpaths']);
/**
 * The document as it is for somebody from outside: a test of a key by its own value is a test that the key is there, and the account and the
 * organization of the resource are texts that nobody else has.
 */
function forOutsiders(document) {
    const isVariable = ({ values }) => values.items.some((value) => value.some(({ kind }) => kind === 'variable'));
    if (!document.statements.some(({ conditions }) => conditions.some(isVariable)))
        return document;
    const plain = (condition) => {
        const { key, values } = condition;
        const isOwn = values.items.some((value) => isOwnVariable(value, (0,_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionKey */ .p)(key)));
        if (isOwn)
            return { ...condition, operator: likeOf(condition.operator), values: { items: [anything] } };
        return { ...condition, values: { ...values, items: values.items.map(withOwner) } };
    };
    return {
        ...document,
        statements: document.statements.map((statement) => ({ ...statement, conditions: statement.conditions.map(plain) })),
    };
}
function withOwner(value) {
    return value.map((part) => (part.kind === 'variable' && ofResource.has(part.text) ? { kind: 'text', text: `<${part.text}>` } : part));
}
function likeOf(operator) {
    return likes.reduce((text, [from, to]) => text.replace(from, to), operator);
}


/***/ }),

/***/ 20630:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ mayAllow)
/* harmony export */ });
/* harmony import */ var _grant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45787);

const known = new WeakMap();
/**
 * Could the document, in any reading, allow an action of the service? No where every Allow spells out other services. Most documents name two
 * or three: this spares them the questions about all others, and the table of actions that these would have to decode.
 */
function mayAllow(document, service) {
    const services = known.get(document) ?? servicesOf(document);
    known.set(document, services);
    return services === 'any' || services.has(service);
}
function servicesOf({ statements, more }) {
    if (more !== undefined)
        return 'any';
    const services = new Set();
    for (const { effect, actions } of statements) {
        if (effect !== 'allow')
            continue;
        if (actions === undefined || actions.more !== undefined || actions.items.some(_grant_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpenEnded */ .VL))
            return 'any';
        for (const [first] of actions.items)
            if (first?.kind === 'text')
                services.add(first.text.slice(0, Math.max(0, first.text.indexOf(':'))).toLowerCase());
    }
    return services;
}


/***/ }),

/***/ 23857:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ denialsOf)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88187);
/* harmony import */ var _grant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45787);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77661);



/**
 * Is the action denied, whatever its resource? Only a Deny without a condition counts. Of statements of which one counts, whatever decides
 * which, only what every one of them denies is denied.
 */
function denialsOf(document, reading) {
    const denials = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .statementsIn */ .WI)(document, 'deny', reading)
        .filter(({ statement }) => isUnconditional(statement, reading))
        .map(({ index, statement }) => (0,_grant_js__WEBPACK_IMPORTED_MODULE_0__/* .grantOf */ .od)(index, statement, reading));
    const groups = reading === 'strict' ? [] : certainGroups(document, reading);
    if (denials.length === 0 && groups.length === 0)
        return () => false;
    return (action) => denials.some((denial) => takes(denial, action)) || groups.some((group) => group.every((one) => takes(one, action)));
}
function isUnconditional(statement, reading) {
    return statement.conditions.length === 0 && (statement.moreConditions === undefined || reading === 'strict');
}
/** Statements of which one certainly counts, each of them a Deny without a condition. */
function certainGroups(document, reading) {
    const optional = document.statements.flatMap((statement, index) => statement.option === undefined ? [] : [{ statement, index, option: statement.option }]);
    return [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(optional, ({ option }) => option.group).values()]
        .filter((group) => group.length === group[0]?.option.count)
        .filter((group) => group.every(({ statement }) => statement.effect === 'deny' && isUnconditional(statement, reading)))
        .map((group) => group.map(({ index, statement }) => (0,_grant_js__WEBPACK_IMPORTED_MODULE_0__/* .grantOf */ .od)(index, statement, reading)));
}
/** The resources first: they are known for all actions of a type once they are for one. */
function takes(denial, action) {
    return denial.coversEveryResource(action) && denial.matches(action);
}


/***/ }),

/***/ 71190:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isFullAdmin)
/* harmony export */ });
/* harmony import */ var _actions_action_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32474);
/* harmony import */ var _allowed_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20630);
/* harmony import */ var _denials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23857);
/* harmony import */ var _grant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45787);
/* harmony import */ var _holder_conditions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65754);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77661);






/** Share of IAM's own writing actions: with them every other grant can be had. */
const IAM_SHARE = 0.8;
/**
 * Does the document make its holder an administrator, whatever else it grants: all of IAM's writes on all that IAM has in an account,
 * without a condition that limits him? In any spelling (`*`, `**`, `?*`, `iam:*`, `arn:aws:iam::111122223333:*`), split over statements, by
 * NotAction with a harmless list; an unconditional Deny takes away what it denies.
 */
function isFullAdmin(document) {
    const known = answers.get(document) ?? answerFor(document);
    answers.set(document, known);
    return known;
}
/** Every policy on documents asks first whether the one on administrators speaks. */
const answers = new WeakMap();
function answerFor(document) {
    if (!(0,_allowed_services_js__WEBPACK_IMPORTED_MODULE_1__/* .mayAllow */ .L)(document, 'iam'))
        return { answer: 'no', statements: [], isEverything: false };
    const answer = (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .decide */ .LD)(document, (reading) => adminStatements(document, reading));
    const [only, ...others] = answer.statements.flatMap((index) => document.statements[index] ?? []);
    const grant = only === undefined || others.length > 0 ? undefined : (0,_grant_js__WEBPACK_IMPORTED_MODULE_3__/* .grantOf */ .od)(0, only, 'loose');
    return { ...answer, isEverything: grant?.allActions === true && grant.allResources };
}
function adminStatements(document, reading) {
    const grants = (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .statementsIn */ .WI)(document, 'allow', reading)
        .filter(({ statement }) => !(0,_holder_conditions_js__WEBPACK_IMPORTED_MODULE_4__/* .limitsHolder */ .X)(statement, reading))
        .map(({ index, statement }) => (0,_grant_js__WEBPACK_IMPORTED_MODULE_3__/* .grantOf */ .od)(index, statement, reading));
    if (grants.length === 0)
        return undefined;
    const isDenied = (0,_denials_js__WEBPACK_IMPORTED_MODULE_2__/* .denialsOf */ .o)(document, reading);
    const used = new Set();
    const isGranted = (action) => {
        const grant = grants.find((one) => one.matches(action) && one.coversOneAccount(action));
        if (grant === undefined || isDenied(action))
            return false;
        used.add(grant.index);
        return true;
    };
    const writes = (0,_actions_action_table_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceActions */ .XQ)('iam').filter(({ level, resources }) => level !== 'list' && level !== 'read' && resources.length > 0);
    // Most documents lack the few that decide after as many.
    let left = writes.length - IAM_SHARE * writes.length;
    for (const action of writes) {
        if (!isGranted(action))
            left -= 1;
        if (left <= 0)
            return undefined;
    }
    return [...used].sort((a, b) => a - b);
}


/***/ }),

/***/ 45787:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  od: () => (/* binding */ grantOf),
  VL: () => (/* binding */ isOpenEnded),
  Rj: () => (/* binding */ isWildcardResource),
  vM: () => (/* binding */ namesServiceOf)
});

// EXTERNAL MODULE: ./build/analysis/iam/actions/action-index.js
var action_index = __webpack_require__(63498);
// EXTERNAL MODULE: ./build/analysis/iam/globs/glob.js
var globs_glob = __webpack_require__(88923);
// EXTERNAL MODULE: ./build/analysis/iam/actions/match-action.js
var match_action = __webpack_require__(26867);
// EXTERNAL MODULE: ./build/analysis/iam/document/arn-segment.js
var arn_segment = __webpack_require__(23600);
// EXTERNAL MODULE: ./build/analysis/iam/document/pattern.js
var document_pattern = __webpack_require__(97161);
;// CONCATENATED MODULE: ./build/analysis/iam/grants/coverage.js



/** The partitions of AWS; a policy that covers a type of resource in one of them covers it. */
const partitions = ['aws', 'aws-cn', 'aws-us-gov'];
/** In the place of an account: what AWS keeps for everybody, and nobody can change. */
const OF_AWS = 'aws';
const everyArn = (0,globs_glob/* globOf */.k8)('arn:aws:*:*:*:*', { arn: true });
/**
 * Do the patterns take every ARN of the action's own resource types? Those of an action without any are taken by `*` only, and here also
 * by a spelling of every ARN, which is meant as one.
 */
function coverage(patterns) {
    const letters = (0,globs_glob/* symbolLetters */.mX)();
    const globs = patterns.map((pattern) => (0,globs_glob/* compileGlob */.SO)(pattern, letters, { arn: true }));
    const hasStar = globs.some((glob) => (0,globs_glob/* coversGlob */.Lu)(glob, everyArn));
    const takes = typeCoverage(globs, (type) => partitions.map((name) => (0,globs_glob/* globOf */.k8)(type.replace('arn:*:', `arn:${name}:`), { arn: true })));
    return (action) => hasStar || (globs.length > 0 && action.resources.length > 0 && action.resources.every(takes));
}
/** The same within one account: `arn:aws:iam::111122223333:*` takes all that IAM has there. */
function accountCoverage(patterns) {
    const everywhere = coverage(patterns);
    const accounts = new Map(patterns
        .map(accountOf)
        .filter((account) => account !== undefined)
        .map((account) => [(0,document_pattern/* patternText */.U)(account), account]));
    if (accounts.size === 0)
        return everywhere;
    const letters = (0,globs_glob/* symbolLetters */.mX)();
    const globs = patterns.map((pattern) => (0,globs_glob/* compileGlob */.SO)(pattern, letters, { arn: true }));
    const inAccounts = [...accounts.values()].map((account) => typeCoverage(globs, (type) => inAccount(type, account, letters)));
    return (action) => everywhere(action) || (action.resources.length > 0 && inAccounts.some((takes) => action.resources.every(takes)));
}
/** Decides each type of resource once. */
function typeCoverage(globs, spellings) {
    const known = new Map();
    return (type) => {
        const decided = known.get(type);
        if (decided !== undefined)
            return decided;
        const taken = spellings(type).some((small) => globs.some((glob) => (0,globs_glob/* coversGlob */.Lu)(glob, small)));
        known.set(type, taken);
        return taken;
    };
}
/** The account that a pattern names; undefined where it names none, or any. */
function accountOf(pattern) {
    const account = (0,arn_segment/* arnSegment */.jj)(pattern, arn_segment/* ACCOUNT_SEGMENT */.GX);
    const isOne = account?.length === 1 && account.every(({ kind }) => kind === 'text' || kind === 'symbol');
    return isOne && (0,document_pattern/* patternText */.U)(account) !== OF_AWS ? account : undefined;
}
/** ARNs of a type in the account, in each partition. */
function inAccount(type, account, letters) {
    const segments = type.split(':');
    const before = segments.slice(2, arn_segment/* ACCOUNT_SEGMENT */.GX).join(':');
    const after = segments.slice(arn_segment/* ACCOUNT_SEGMENT */.GX + 1).join(':');
    return partitions.map((partition) => (0,globs_glob/* compileGlob */.SO)([...literal(`arn:${partition}:${before}:`), ...account, ...(0,document_pattern/* parsePattern */.EY)(`:${after}`, { variables: false })], letters, {
        arn: true,
    }));
}
function literal(text) {
    return (0,document_pattern/* parsePattern */.EY)(text, { variables: false });
}

// EXTERNAL MODULE: ./build/analysis/iam/grants/reading.js
var grants_reading = __webpack_require__(77661);
;// CONCATENATED MODULE: ./build/analysis/iam/grants/grant.js







const ARN_SEGMENTS = 6;
/** Half a dozen questions are asked of each statement, and each wants this. */
const known = new WeakMap();
function grantOf(index, statement, reading) {
    const ofStatement = known.get(statement) ?? new Map();
    known.set(statement, ofStatement);
    const grant = ofStatement.get(reading) ?? prepare(index, statement, reading);
    ofStatement.set(reading, grant);
    return grant.index === index ? grant : { ...grant, index };
}
function prepare(index, statement, reading) {
    const members = (list, negated, element) => list && (0,grants_reading/* membersOf */.lS)(list, (0,grants_reading/* widthOf */.qz)(statement.effect, reading, negated), element);
    const actions = members(statement.actions, false, 'action');
    const notActions = members(statement.notActions, true, 'action');
    const resources = members(statement.resources, false, 'other')?.map(arn_segment/* inKnownPartition */.HV);
    const notResources = members(statement.notResources, true, 'other')?.map(arn_segment/* inKnownPartition */.HV);
    return {
        index,
        statement,
        matches: notActions === undefined ? whenAsked(() => matcher(actions ?? [])) : negate(whenAsked(() => matcher(notActions))),
        listed: () => (notActions === undefined && actions !== undefined ? listedActions(actions) : undefined),
        ...coverageOf(resources, notResources),
        allResources: resources !== undefined && (0,grants_reading/* hasAllWild */.Gt)(resources),
        allActions: actions !== undefined && actions.some(coversAllActions),
    };
}
function coverageOf(resources = [], notResources) {
    if (notResources === undefined) {
        return {
            coversEveryResource: whenAsked(() => coverage(resources)),
            coversOneAccount: whenAsked(() => accountCoverage(resources)),
        };
    }
    const others = negate(whenAsked(() => coverage(notResources)));
    return { coversEveryResource: others, coversOneAccount: others };
}
/** Most grants are asked one of their questions or none: each is prepared by the first who asks it. */
function whenAsked(prepareTest) {
    let test;
    return (action) => (test ??= prepareTest())(action);
}
function negate(test) {
    return (action) => !test(action);
}
function listedActions(actions) {
    return actions.some(isOpenEnded) ? undefined : [...new Set(actions.flatMap(match_action/* expandPattern */.nh))];
}
/** `*`, `**`, `*:*`, `?*`: what takes every `service:Name`. */
function coversAllActions(pattern) {
    return (0,globs_glob/* coversGlob */.Lu)((0,match_action/* actionGlob */.jh)(pattern), (0,globs_glob/* globOf */.k8)('??*:*'));
}
/** True when the pattern does not spell out its service. An empty one names no action at all. */
function isOpenEnded(pattern) {
    const [first] = pattern;
    if (first === undefined)
        return false;
    return first.kind !== 'text' || (!first.text.includes(':') && pattern.length > 1);
}
function matcher(patterns) {
    const index = (0,action_index/* actionIndex */.rT)(patterns.map((pattern) => {
        const glob = (0,match_action/* actionGlob */.jh)(pattern);
        return { glob, literal: glob.every((token) => token >= 0) ? (0,globs_glob/* wordText */.en)(glob) : undefined };
    }), false);
    return (action) => index.takes(action);
}
/** Every key of an account: whoever decrypts with them reads what all of its stores hold, which is what `*` would say. */
const everyKey = /^arn:[^:]*:kms:[^:]*:[^:]*:key\/\*+$/iu;
const wildcardResources = new WeakMap();
/** `*`, or an ARN whose resource part holds nothing but wildcards and separators: `arn:aws:s3:::*`; of keys, those that are all of them. */
function isWildcardResource(pattern) {
    const isWild = wildcardResources.get(pattern) ?? endsWild(pattern);
    wildcardResources.set(pattern, isWild);
    return isWild;
}
function endsWild(pattern) {
    if ((0,document_pattern/* isAllWild */.UB)(pattern) || everyKey.test((0,document_pattern/* patternText */.U)(pattern)))
        return true;
    const glob = (0,globs_glob/* compileGlob */.SO)((0,arn_segment/* inKnownPartition */.HV)(pattern), (0,globs_glob/* symbolLetters */.mX)());
    const colons = glob.flatMap((token, at) => (token === 0x3a ? [at] : []));
    const last = colons[ARN_SEGMENTS - 2] ?? colons.at(-1);
    if (last === undefined || !startsLikeArn(glob))
        return false;
    const rest = glob.slice(last + 1);
    return rest.includes(globs_glob/* ANY */.x4) && rest.every((token) => token < 0 || token === 0x2f || token === 0x3a);
}
/** Could the pattern take an ARN of the type, going by partition and service? */
function namesServiceOf(pattern, type) {
    const glob = (0,globs_glob/* compileGlob */.SO)((0,arn_segment/* inKnownPartition */.HV)(pattern), (0,globs_glob/* symbolLetters */.mX)(), { arn: true });
    const thirdColon = glob.flatMap((token, at) => (token === 0x3a ? [at] : []))[2];
    const start = glob.slice(0, thirdColon);
    const service = type.split(':')[2] ?? '';
    return partitions.some((partition) => (0,globs_glob/* matchesWord */.YQ)(start, (0,globs_glob/* lettersOf */.bi)(`arn:${partition}:${service}`)));
}
const arnGlobs = [(0,globs_glob/* globOf */.k8)('arn:*'), (0,globs_glob/* globOf */.k8)('arn*')];
function startsLikeArn(glob) {
    return arnGlobs.some((arn) => (0,globs_glob/* coversGlob */.Lu)(arn, glob));
}


/***/ }),

/***/ 65754:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ limitsHolder)
});

// EXTERNAL MODULE: ./build/analysis/cidr/address-set.js
var address_set = __webpack_require__(53979);
// EXTERNAL MODULE: ./build/analysis/iam/actions/action-table.js + 1 modules
var action_table = __webpack_require__(32474);
// EXTERNAL MODULE: ./build/analysis/iam/document/condition-operator.js
var condition_operator = __webpack_require__(72627);
// EXTERNAL MODULE: ./build/analysis/iam/document/own-variable.js
var own_variable = __webpack_require__(59612);
// EXTERNAL MODULE: ./build/analysis/iam/document/parse-policy-document.js + 1 modules
var parse_policy_document = __webpack_require__(33508);
// EXTERNAL MODULE: ./build/analysis/iam/document/pattern.js
var pattern = __webpack_require__(97161);
// EXTERNAL MODULE: ./build/analysis/iam/globs/glob.js
var glob = __webpack_require__(88923);
;// CONCATENATED MODULE: ./build/analysis/iam/grants/holder-keys.js
/** IAM user guide, "AWS global condition context keys". A key that is not here is of kind `other`, and there for some requests only. */
const holderKeys = new Map([
    ['aws:currenttime', { kind: 'time', presence: 'always' }],
    ['aws:epochtime', { kind: 'time', presence: 'always' }],
    ['aws:tokenissuetime', { kind: 'time', presence: 'usually' }],
    ['aws:securetransport', { kind: 'chosen', presence: 'always' }],
    ['aws:useragent', { kind: 'chosen', presence: 'usually' }],
    ['aws:referer', { kind: 'chosen', presence: 'sometimes' }],
    ['aws:requestedregion', { kind: 'region', presence: 'always' }],
    ['aws:principalaccount', { kind: 'own', presence: 'always' }],
    ['aws:principaltype', { kind: 'own', presence: 'always' }],
    ['aws:principalorgid', { kind: 'own', presence: 'usually' }],
    ['aws:principalorgpaths', { kind: 'own', presence: 'usually' }],
    ['aws:resourceaccount', { kind: 'own', presence: 'usually' }],
    ['aws:resourceorgid', { kind: 'own', presence: 'usually' }],
    ['aws:resourceorgpaths', { kind: 'own', presence: 'usually' }],
    ['aws:principalarn', { kind: 'other', presence: 'always' }],
    ['aws:userid', { kind: 'other', presence: 'always' }],
    ['aws:sourceip', { kind: 'address', presence: 'usually' }],
    ['aws:vpcsourceip', { kind: 'address', presence: 'sometimes' }],
    ['aws:viaawsservice', { kind: 'service-call', presence: 'always' }],
    ['aws:principalisawsservice', { kind: 'service-call', presence: 'always' }],
    ['aws:multifactorauthpresent', { kind: 'mfa', presence: 'sometimes' }],
]);
/** Where the global endpoints of IAM are, by partition: a condition on the region that leaves one open leaves IAM open. */
const iamRegions = ['us-east-1', 'cn-north-1', 'us-gov-west-1'];
const samples = new Map([
    ['aws:principalarn', ['arn:aws:iam::048376152948:user/zq7w', 'arn:aws:iam::048376152948:role/zq7w']],
]);
const anySample = ['zq7w'];
/** Values of a key that no pattern takes but one that takes all. */
function sampleValues(key) {
    return samples.get(key) ?? anySample;
}

;// CONCATENATED MODULE: ./build/analysis/iam/grants/holder-conditions.js








/** Addresses in a network of this size or wider are anybody's: the bound that S3 uses for "public" (S3 user guide, "The meaning of public"). */
const WIDE_SHARE_V4 = 2 ** -8;
const WIDE_SHARE_V6 = 2 ** -32;
/**
 * Does the Allow hold only for some of the requests that somebody with the identity's credentials can make? Conditions that he meets from
 * anywhere do not count: those on what he chooses (`aws:UserAgent`, TLS), on what he is (`aws:PrincipalAccount`), on the time, a star, nearly
 * the whole address space, a negated list, a key that is absent where absence is enough.
 */
function limitsHolder(statement, reading) {
    if (statement.moreConditions !== undefined && reading !== 'loose')
        return true;
    return statement.conditions.some(isLimiting);
}
function isLimiting(condition) {
    const operator = (0,condition_operator/* parseConditionOperator */.b)(condition.operator);
    if (operator === undefined)
        return true;
    const key = (0,parse_policy_document/* conditionKey */.p)(condition.key);
    const { kind, presence } = holderKeys.get(key) ?? { kind: 'other', presence: 'sometimes' };
    if (operator.family === 'null')
        return wantsAbsence(condition) ? presence === 'always' : presence === 'sometimes';
    if ((operator.ifExists || operator.quantifier === 'all') && presence === 'sometimes')
        return false;
    if (condition.values.items.some((value) => (0,own_variable/* isOwnVariable */.X)(value, key)))
        return operator.negated;
    return !admits(kind, condition, operator, key);
}
function wantsAbsence({ values }) {
    return values.items.some((value) => (0,pattern/* patternText */.U)(value).toLowerCase() === 'true');
}
/** Does somebody who holds the credentials meet the test, wherever he is? */
function admits(kind, condition, operator, key) {
    switch (kind) {
        case 'own':
        case 'chosen':
            return true;
        case 'time':
            return !isPast(condition, operator);
        case 'address':
            return admitsAddresses(condition, operator);
        case 'region':
            return iamRegions.some((region) => matchesAny(condition, operator, region)) !== operator.negated;
        case 'service-call':
            return condition.values.items.some((value) => (0,pattern/* patternText */.U)(value).toLowerCase() === 'false');
        case 'mfa':
            return operator.negated || !condition.values.items.some((value) => (0,pattern/* patternText */.U)(value).toLowerCase() === 'true');
        case 'other':
            return takesAnyValue(condition, operator, key) !== operator.negated;
    }
}
/** An upper bound before this version was made never holds again. */
function isPast({ values }, { compare }) {
    if (compare !== 'less' && compare !== 'less-or-equal')
        return false;
    const bounds = values.items.map((value) => toTime((0,pattern/* literalText */.bK)(value)));
    return bounds.length > 0 && bounds.every((bound) => bound !== undefined && bound < Date.parse(action_table/* tableDate */.x3));
}
/** Milliseconds of a date of ISO 8601 or of seconds since 1970. */
function toTime(text) {
    if (text === undefined)
        return undefined;
    const time = /^\d{1,11}$/u.test(text) && text.length !== 4 ? Number(text) * 1000 : Date.parse(text);
    return Number.isNaN(time) ? undefined : time;
}
function admitsAddresses({ values }, { negated, family }) {
    if (family !== 'ip')
        return values.items.some(pattern/* isAllWild */.UB) !== negated;
    const { set } = (0,address_set/* parseAddressSet */.CO)(values.items.flatMap((value) => (0,pattern/* literalText */.bK)(value) ?? []));
    const admitted = negated ? (0,address_set/* subtractAddresses */.rg)(address_set/* allAddresses */.I1, set) : set;
    return (0,address_set/* addressShare */.O5)(admitted, 4) > WIDE_SHARE_V4 || (0,address_set/* addressShare */.O5)(admitted, 6) > WIDE_SHARE_V6;
}
/** Does a pattern match whatever the key holds? Tried on values that nobody would write. */
function takesAnyValue(condition, operator, key) {
    return sampleValues(key).every((sample) => matchesAny(condition, operator, sample));
}
function matchesAny({ values }, { compare }, text) {
    const word = (0,glob/* lettersOf */.bi)(text);
    return values.items.some((value) => {
        if (compare !== 'like')
            return (0,pattern/* literalText */.bK)(value) === text;
        return (0,glob/* matchesWord */.YQ)((0,glob/* compileGlob */.SO)(value, (0,glob/* symbolLetters */.mX)()), word);
    });
}


/***/ }),

/***/ 77661:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ hasAllWild),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   WI: () => (/* binding */ statementsIn),
/* harmony export */   gh: () => (/* binding */ documentSymbol),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   yJ: () => (/* binding */ statementSymbol)
/* harmony export */ });
/* harmony import */ var _document_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97161);

const everything = (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)('*', { variables: false });
/** Statements of one effect that count in the reading, with their indexes. */
function statementsIn(document, effect, reading) {
    const counts = (statement) => statement.maybe === undefined || (effect === 'allow') === (reading !== 'strict');
    return document.statements.flatMap((statement, index) => statement.effect === effect && counts(statement) ? [{ index, statement }] : []);
}
/** Members of a list in a reading that makes it wide or narrow. In a wide one, a part that may be a wildcard is one. */
function membersOf(list, width, element = 'other') {
    if (width === 'narrow')
        return list.items;
    const widened = list.items.map((pattern) => (mayBeWildcard(pattern, element) ? widen(pattern) : pattern));
    return list.more === undefined ? widened : [...widened, everything];
}
/** Does a reading of a statement's positive element (Action, Resource) take the wide side? Not* elements take the other. */
function widthOf(effect, reading, negated) {
    return ((effect === 'allow') === (reading === 'loose')) !== negated ? 'wide' : 'narrow';
}
/** A lone expression, `s3:` before one, or one in the place of the service: nobody says that it is no wildcard. */
function mayBeWildcard(pattern, element) {
    return (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .wildSymbol */ .jN)(pattern) !== undefined || (element === 'action' && (hidesService(pattern) || hidesName(pattern)));
}
/** `${var.service}:*` */
function hidesService([service, rest]) {
    return service?.kind === 'symbol' && service.maybeWild && rest?.kind === 'text' && rest.text.startsWith(':');
}
/** `s3:${var.name}` */
function hidesName([service, name, ...more]) {
    if (more.length > 0 || service?.kind !== 'text' || !service.text.endsWith(':'))
        return false;
    return name?.kind === 'symbol' && name.maybeWild;
}
function widen(pattern) {
    return pattern.flatMap((part) => (part.kind === 'symbol' ? everything : [part]));
}
const symbols = new WeakMap();
/** The first expression in a statement on which its reach depends; whether it counts at all was asked before, and is named last. */
function statementSymbol(statement) {
    const known = symbols.get(statement) ?? { symbol: findSymbol(statement) };
    symbols.set(statement, known);
    return known.symbol;
}
function findSymbol(statement) {
    const lists = [
        { list: statement.actions, element: 'action' },
        { list: statement.notActions, element: 'action' },
        { list: statement.resources, element: 'other' },
        { list: statement.notResources, element: 'other' },
    ];
    const inLists = lists.map(({ list, element }) => list && (list.more ?? listSymbol(list, element))).find((symbol) => symbol !== undefined);
    return (inLists ??
        statement.moreConditions ??
        principalSymbol(statement.principals) ??
        principalSymbol(statement.notPrincipals) ??
        statement.maybe);
}
function principalSymbol(list) {
    return list?.more ?? list?.items.map(({ pattern }) => (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .wildSymbol */ .jN)(pattern)).find((symbol) => symbol !== undefined);
}
function listSymbol(list, element) {
    const open = list.items.find((pattern) => mayBeWildcard(pattern, element));
    return open?.flatMap((part) => (part.kind === 'symbol' ? [part.text] : []))[0];
}
/** The first expression in a document on which its reach depends. */
function documentSymbol(document) {
    return document.more ?? document.statements.map(statementSymbol).find((symbol) => symbol !== undefined);
}
/** Combines the readings into one answer; the looser ones are only asked where they can differ. */
function decide(document, ask) {
    const certain = ask('strict');
    if (certain !== undefined)
        return { answer: 'yes', statements: certain };
    const { option, statements: causes } = optionOf(document, ask);
    if (option !== undefined)
        return { answer: 'yes', statements: causes, symbol: option };
    const symbol = documentSymbol(document);
    if (symbol === undefined)
        return { answer: 'no', statements: [] };
    if (document.more !== undefined)
        return { answer: 'unknown', statements: [], symbol: document.more };
    const possible = ask('loose');
    if (possible === undefined)
        return { answer: 'no', statements: [] };
    const cause = possible.flatMap((index) => document.statements[index] ?? []).map(statementSymbol);
    return { answer: 'unknown', statements: possible, symbol: cause.find((text) => text !== undefined) ?? symbol };
}
/** The condition under which the answer is yes, and the statements that cause it. */
function optionOf(document, ask) {
    const [option] = document.statements.flatMap(({ maybe }) => maybe ?? []);
    const found = option === undefined ? undefined : ask('optional');
    if (option === undefined || found === undefined)
        return { statements: [] };
    const [cause = option] = found.flatMap((index) => document.statements[index]?.maybe ?? []);
    return { option: cause, statements: found };
}
/** True when the list has a member that is nothing but wildcards. */
function hasAllWild(patterns) {
    return patterns.some(_document_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isAllWild */ .UB);
}


/***/ })

};
