export const id = 8563;
export const ids = [8563];
export const modules = {

/***/ 33872:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mayActOn),
/* harmony export */   n: () => (/* binding */ isOfOtherService)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20308);
/* harmony import */ var _document_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97161);
/* harmony import */ var _globs_glob_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16256);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88923);




/** Work of one question; patterns of people need a hundredth of it. */
const WORK_UNITS = 20_000;
/** Prefixes that several services share (two kinds of load balancers): of such an action the reference has the resources of one of them. */
const sharedPrefixes = new Set([
    'apigateway',
    'aws-marketplace',
    'elasticloadbalancing',
    'kinesisanalytics',
    'lex',
    'ses',
]);
/** May the action be asked for on something that the pattern means? Yes, where that cannot be told. What an expression stands for may be anything. */
function mayActOn(action, pattern) {
    if ((0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isAllWild */ .UB)(pattern) || pattern.every(({ kind }) => kind === 'symbol' || kind === 'variable'))
        return true;
    if (sharedPrefixes.has(action.key.slice(0, action.key.indexOf(':'))))
        return true;
    // It has no resources, so that only `*` means it.
    if (action.resources.length === 0)
        return pattern.some(({ kind }) => kind === 'symbol');
    const answers = answersOf(pattern);
    return action.resources.some((type) => {
        const known = answers.get(type);
        if (known !== undefined)
            return known;
        const answer = mayMean(pattern, type);
        answers.set(type, answer);
        return answer;
    });
}
/**
 * A whole ARN of a service that has none of the action's resources, such as a log group for an action on keys: nobody can ask for the action on
 * it, whatever else the ARN says.
 */
function isOfOtherService(action, pattern) {
    const [first] = pattern;
    const service = first?.kind === 'text' ? /^arn:[^:*?]+:([^:*?]+):/u.exec(first.text)?.[1] : undefined;
    if (service === undefined || action.resources.length === 0)
        return false;
    return !mayActOn(action, pattern) && action.resources.every((type) => type.split(':')[2] !== service);
}
const answered = new WeakMap();
/** What was asked of the pattern, by type: statements name dozens of actions, and few types. */
function answersOf(pattern) {
    const answers = answered.get(pattern) ?? new Map();
    answered.set(pattern, answers);
    return answers;
}
function mayMean(pattern, type) {
    // The table writes `arn:*:s3:::*` for a bucket, whose name has no slash.
    if (type.endsWith(':s3:::*') && isBelowBucket(pattern))
        return false;
    return (0,_globs_glob_search_js__WEBPACK_IMPORTED_MODULE_1__/* .findWord */ .aV)([openGlob(pattern), typeGlob(type)], [], (0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .budgetOf */ .n)(WORK_UNITS)) !== 'empty';
}
const openGlobs = new WeakMap();
/** The pattern with whatever it does not say as anything. */
function openGlob(pattern) {
    const known = openGlobs.get(pattern);
    if (known !== undefined)
        return known;
    const open = pattern.map((part) => (part.kind === 'symbol' || part.kind === 'variable' ? { kind: 'any' } : part));
    const glob = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .compileGlob */ .SO)(open, (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .symbolLetters */ .mX)(), { arn: true });
    openGlobs.set(pattern, glob);
    return glob;
}
/** `arn:aws:s3:::name/*`: a slash behind a name that is written out. */
function isBelowBucket(pattern) {
    const [first] = pattern;
    return first?.kind === 'text' && /^arn:[a-z-]+:s3:::[^*?/]+\//u.test(first.text);
}
const globs = new Map();
function typeGlob(type) {
    const glob = globs.get(type) ?? (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globOf */ .k8)(type, { arn: true });
    globs.set(type, glob);
    return glob;
}


/***/ }),

/***/ 20848:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ LIMIT),
/* harmony export */   v: () => (/* binding */ addedAccess)
/* harmony export */ });
/* harmony import */ var _evaluation_evaluate_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85353);
/* harmony import */ var _actions_resource_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54681);
/* harmony import */ var _grants_access_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89398);
/* harmony import */ var _grants_admits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23499);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(88187);
/* harmony import */ var _core_remembered_by_text_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(93268);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(20308);
/* harmony import */ var _document_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97161);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(88923);
/* harmony import */ var _globs_prepared_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20735);
/* harmony import */ var _access_search_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52082);
/* harmony import */ var _action_classes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59132);
/* harmony import */ var _box_theory_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28136);
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18500);
/* harmony import */ var _comparison_sides_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92098);
/* harmony import */ var _prepared_statement_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83430);
/* harmony import */ var _search_quests_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98679);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(41344);
/* harmony import */ var _same_names_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(54784);



















const DEFAULT_BUDGET_UNITS = 600_000;
const ENTRIES_MAX = 60;
/** Actions of one entry that are proven one by one. */
const ACTIONS_MAX = 400;
/** What is said instead of an expression where a limit was reached. */
const LIMIT = 'the documents are too complex to list all that is new';
/**
 * Everything that head allows and base does not, statement by statement: the same search as `comparePolicies`, which does not end with the
 * first answer. The first action of each entry is confirmed by the evaluator on the resource of the witness, and so are the others wherever a
 * statement says anything about resources.
 */
function addedAccess({ base, head, within = [], budget = (0,_budget_js__WEBPACK_IMPORTED_MODULE_15__/* .budgetOf */ .n)(DEFAULT_BUDGET_UNITS) }) {
    const before = budget.left();
    const find = () => {
        const [known, now] = (0,_same_names_js__WEBPACK_IMPORTED_MODULE_14__/* .withSameNames */ .t)(base, head);
        const list = findAdded({ base: known, head: now, within, budget });
        return { list, units: budget.isExhausted() ? undefined : before - budget.left() };
    };
    // With no more to spend than it took, the list may be shorter.
    const serves = ({ units }) => units !== undefined && units < before;
    const { list, units = 0 } = answers.of(JSON.stringify([base, head, within]), find, serves);
    budget.spend(Math.max(0, units - (before - budget.left())));
    return list;
}
/** Policies, the comparison of access, deployments and instances of a module ask the same, of documents of their own. */
const answers = (0,_core_remembered_by_text_js__WEBPACK_IMPORTED_MODULE_16__/* .rememberedByText */ .d)();
function findAdded({ base, head, within, budget }) {
    const cache = (0,_globs_prepared_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .patternCache */ .b)((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_17__/* .symbolLetters */ .mX)());
    const wide = (0,_comparison_sides_js__WEBPACK_IMPORTED_MODULE_10__/* .sidesOf */ .Mm)(base, head, 'wide', cache);
    const possible = (0,_comparison_sides_js__WEBPACK_IMPORTED_MODULE_10__/* .candidatesOf */ .kW)(wide, budget);
    if (possible.added.length === 0 && possible.lifted.length === 0)
        return { entries: [], open: undefined };
    const setting = {
        callers: (0,_caller_js__WEBPACK_IMPORTED_MODULE_9__/* .callersOf */ .G)([base, head]) ?? [],
        letters: cache.letters,
        budget,
        proofUnits: 20 + 10 * (base.statements.length + head.statements.length),
        types: (0,_actions_resource_types_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .A)(cache, [base, head]),
        isProof: (request) => (0,_witness_js__WEBPACK_IMPORTED_MODULE_13__/* .isNewAccess */ .J)(base, head, request) && within.every((limit) => (0,_evaluation_evaluate_request_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateRequest */ .L)([limit], request) === 'allow'),
    };
    const narrow = (0,_comparison_sides_js__WEBPACK_IMPORTED_MODULE_10__/* .sidesOf */ .Mm)(base, head, 'narrow', cache);
    const { entries, isCut, unproven } = listAll(narrow, setting, head, within);
    if (isCut)
        return { entries, open: LIMIT };
    const [unknown] = [...(0,_comparison_sides_js__WEBPACK_IMPORTED_MODULE_10__/* .unknownParts */ .dm)(head), ...(0,_comparison_sides_js__WEBPACK_IMPORTED_MODULE_10__/* .unknownParts */ .dm)(base)];
    if (unproven !== undefined)
        return { entries, open: unknownOf(head, unproven) ?? unknown ?? LIMIT };
    if (unknown === undefined || entries.length > 0)
        return { entries, open: undefined };
    return { entries, open: openBy((0,_access_search_js__WEBPACK_IMPORTED_MODULE_6__/* .searchNewAccess */ .w)(wide, possible, { ...setting, isProof: () => true }), unknown) };
}
/** What there may be more by, where nothing certain was found. */
function openBy(outcome, unknown) {
    if (outcome === 'empty')
        return undefined;
    return outcome === 'exhausted' ? LIMIT : unknown;
}
/** The first expression on which one of the statements depends. */
function unknownOf(document, index) {
    return (0,_comparison_sides_js__WEBPACK_IMPORTED_MODULE_10__/* .unknownParts */ .dm)({ ...document, statements: document.statements.filter((_, at) => at === index) })[0];
}
function listAll(sides, setting, head, within) {
    const entries = [];
    const candidates = (0,_comparison_sides_js__WEBPACK_IMPORTED_MODULE_10__/* .candidatesOf */ .kW)(sides, setting.budget);
    let isCut = false;
    let unproven;
    for (const caller of setting.callers) {
        const theory = (0,_box_theory_js__WEBPACK_IMPORTED_MODULE_8__/* .boxTheory */ .V)(caller.pinned, setting.letters, setting.budget);
        const search = { sides, candidates, setting, caller, theory, isLater: false };
        for (const quest of (0,_search_quests_js__WEBPACK_IMPORTED_MODULE_12__/* .questsOf */ .Z)(search)) {
            const outcome = listQuest(search, quest, head, within, entries);
            isCut ||= outcome === 'cut';
            if (outcome === 'unreplayed')
                unproven ??= quest.statement;
        }
    }
    return { entries, isCut: isCut || setting.budget.isExhausted(), unproven };
}
function listQuest(search, quest, head, within, entries) {
    const classes = (0,_action_classes_js__WEBPACK_IMPORTED_MODULE_7__/* .classesOf */ .OX)(quest.actions, quest.blocks, search.setting.budget);
    if (classes === undefined)
        return 'cut';
    let worst = 'whole';
    for (const one of classes) {
        if (entries.length >= ENTRIES_MAX || search.setting.budget.isExhausted())
            return 'cut';
        const actions = one.actions.filter((action) => within.every((limit) => (0,_grants_admits_js__WEBPACK_IMPORTED_MODULE_3__/* .admits */ .t)(limit, [action.name])));
        const outcome = listClass(search, quest, { ...one, actions }, { head, isBounded: within.length > 0 }, entries);
        if (outcome === 'cut' || (outcome === 'unreplayed' && within.length === 0 && worst !== 'cut'))
            worst = outcome;
    }
    return worst;
}
/** Takes one request, with it all actions that are new on its resource, then looks among the others again. */
function listClass(search, quest, all, { head, isBounded }, entries) {
    const { setting, caller } = search;
    const isBlind = quest.isAnyResource && all.blocks.every(({ resources }) => (0,_prepared_statement_js__WEBPACK_IMPORTED_MODULE_11__/* .takesEverything */ .sw)(resources));
    let left = all.actions;
    while (left.length > 0) {
        if (entries.length >= ENTRIES_MAX)
            return 'cut';
        const found = (0,_access_search_js__WEBPACK_IMPORTED_MODULE_6__/* .searchClass */ .d)(search, quest, { ...all, actions: left });
        if (found === 'empty')
            return 'whole';
        if (typeof found === 'string')
            return found === 'unreplayed' ? found : 'cut';
        const { witness, grade, statement } = found;
        const onIts = onItsResource(setting, left, found);
        if (onIts.length === 0)
            return 'cut';
        const rest = grade === 'typed' ? without(left, onIts) : [];
        const parts = [{ actions: onIts, witness }, ...(isBlind ? onOtherResources(setting, rest, witness, isBounded) : [])];
        const common = { resources: newResources(setting, witness, head, statement), grade, statement, isFresh: caller.isFresh };
        entries.push(...parts.map((one) => ({ ...common, ...one })));
        // What the action table knows no fitting resource for is told once.
        left = without(rest, parts.flatMap(({ actions }) => actions));
    }
    return 'whole';
}
function without(actions, told) {
    const known = new Set(told);
    return actions.filter((action) => !known.has(action));
}
/** The action of the witness first, then the others that are new on its resource. */
function onItsResource(setting, actions, { witness, grade }) {
    const { budget, proofUnits, types, isProof } = setting;
    const resource = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_17__/* .lettersOf */ .bi)(witness.resource);
    const own = actions.filter(({ name }) => name === witness.action);
    // Many share their types, as one list.
    const taken = new Map();
    const takes = (action) => {
        const known = taken.get(action.resources) ?? types(action).some(({ glob }) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_17__/* .matchesWord */ .YQ)(glob, resource));
        taken.set(action.resources, known);
        return known;
    };
    const others = actions.filter((action) => action.name !== witness.action && (grade !== 'typed' || (budget.spend(1) && takes(action))));
    if (own.length === 0)
        return [];
    return [...own, ...others.slice(0, ACTIONS_MAX).filter(({ name }) => budget.spend(proofUnits) && isProof({ ...witness, action: name }))];
}
/**
 * Of a class about whose resources no statement says anything, what its other actions do to resources of their own types. The first of each
 * kind is proven; the statements say of the others the same, but what has to admit them as well may not.
 */
function onOtherResources({ budget, proofUnits, isProof }, actions, witness, isBounded) {
    const ownRequest = (action) => ({ ...witness, action: action.name, resource: (0,_actions_resource_types_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleResource */ .b)(action) });
    const isProven = (action) => budget.spend(proofUnits) && isProof(ownRequest(action));
    return [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_18__/* .groupBy */ .$)(actions, _grants_access_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .accessKindOf */ .K).values()].flatMap((ofKind) => {
        const [first, ...others] = isBounded ? ofKind.filter(isProven) : ofKind;
        if (first === undefined || !budget.spend(ofKind.length) || !isProven(first))
            return [];
        return [{ actions: [first, ...others], witness: ownRequest(first) }];
    });
}
/** Of the statement's resources those on which the witness's action is new, each tried by an example. */
function newResources(setting, witness, head, index) {
    const { resources, notResources } = head.statements[index] ?? {};
    if (resources === undefined)
        return [notResources === undefined ? '*' : `all but ${notResources.items.map(_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .patternText */ .U).join(', ')}`];
    const known = resources.items.filter((pattern) => {
        const { text, symbols } = exampleOf(pattern, witness);
        return (text === witness.resource || (setting.budget.spend(setting.proofUnits) && setting.isProof({ ...witness, resource: text, symbols })));
    });
    const all = known.length === 0 ? resources.items.filter((pattern) => resources.items.length === 1 || isTaken(pattern, witness)) : known;
    return all.map(_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .patternText */ .U);
}
function isTaken(pattern, witness) {
    const only = {
        effect: 'allow',
        actions: { items: [[{ kind: 'any' }]] },
        resources: { items: [pattern] },
        conditions: [],
    };
    return (0,_evaluation_evaluate_request_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateRequest */ .L)([{ version: '2012-10-17', statements: [only] }], witness) === 'allow';
}
function exampleOf(pattern, { symbols = new Map() }) {
    const named = new Map(symbols);
    const parts = pattern.map((part) => {
        if (part.kind === 'text')
            return part.text;
        if (part.kind === 'one')
            return 'x';
        if (part.kind === 'any')
            return 'example';
        const value = named.get(part.text) ?? `some-${part.text.replaceAll(/[^A-Za-z0-9]+/gu, '-').toLowerCase()}`;
        if (part.kind === 'symbol')
            named.set(part.text, value);
        return value;
    });
    return { text: parts.join(''), symbols: named };
}


/***/ }),

/***/ 85272:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ isAdministrator),
/* harmony export */   dM: () => (/* binding */ gainedAccess),
/* harmony export */   gR: () => (/* binding */ withoutEqualRests)
/* harmony export */ });
/* harmony import */ var _document_open_ends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81274);
/* harmony import */ var _grants_full_admin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71190);
/* harmony import */ var _added_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20848);



/**
 * Everything that `head` may do and `base` may not. What base's boundary alone refused is new as well where head's admits it, so it is asked
 * for by itself. Only what is solid: an action on a resource that it does not know is told where there is nothing else.
 */
function gainedAccess(base, head, budget) {
    const within = head.boundary === undefined ? [] : [head.boundary];
    const work = budget === undefined ? {} : { budget };
    const [before, after] = withoutEqualRests(base.document, head.document);
    const byDocuments = (0,_added_access_js__WEBPACK_IMPORTED_MODULE_1__/* .addedAccess */ .v)({ base: before, head: after, within, ...work });
    const byBoundary = base.boundary === undefined || isSame(base.boundary, head.boundary)
        ? nothing
        : (0,_added_access_js__WEBPACK_IMPORTED_MODULE_1__/* .addedAccess */ .v)({ base: base.boundary, head: after, within, ...work });
    const entries = [...byDocuments.entries, ...byBoundary.entries.filter((entry) => !byDocuments.entries.some((one) => isTold(one, entry)))];
    const typed = entries.filter(({ grade }) => grade === 'typed');
    return { entries: typed.length > 0 ? typed : entries, open: byDocuments.open ?? byBoundary.open ?? newEnd(before, after) };
}
const nothing = { entries: [], open: undefined };
function isSame(one, other) {
    return one === other || JSON.stringify(one) === JSON.stringify(other);
}
function isTold(told, { actions, statement, resources }) {
    return (told.statement === statement &&
        actions.every((action) => told.actions.includes(action)) &&
        resources.every((one) => told.resources.includes(one)));
}
/** What is not known on both sides alike is no difference. */
function withoutEqualRests(base, head) {
    if (base.more === undefined || base.more !== head.more)
        return [base, head];
    const { more: _base, ...before } = base;
    const { more: _head, ...after } = head;
    return [before, after];
}
/** An expression behind which head may grant more, and base had not. */
function newEnd(base, head) {
    const before = new Set((0,_document_open_ends_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownLists */ .S)(base));
    return (0,_document_open_ends_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownLists */ .S)(head).find((expression) => !before.has(expression));
}
/** Is the holder an administrator, for all that his boundary leaves? */
function isAdministrator({ document, boundary }) {
    const { answer, isEverything } = (0,_grants_full_admin_js__WEBPACK_IMPORTED_MODULE_0__/* .isFullAdmin */ .r)(document);
    if (answer !== 'yes' || (boundary !== undefined && (0,_grants_full_admin_js__WEBPACK_IMPORTED_MODULE_0__/* .isFullAdmin */ .r)(boundary).answer !== 'yes'))
        return 'no';
    return isEverything ? 'of-everything' : 'by-iam';
}


/***/ }),

/***/ 48278:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ publicAccess)
/* harmony export */ });
/* harmony import */ var _cidr_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58730);
/* harmony import */ var _access_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52082);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20308);
/* harmony import */ var _comparison_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92098);
/* harmony import */ var _evaluation_evaluate_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85353);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(88923);
/* harmony import */ var _document_own_variable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59612);
/* harmony import */ var _document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33508);
/* harmony import */ var _document_pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97161);
/* harmony import */ var _core_remembered_by_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(93268);
/* harmony import */ var _globs_prepared_pattern_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20735);
/* harmony import */ var _actions_resource_types_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54681);












const everyReach = ['anonymous', 'any-account', 'service'];
const DEFAULT_BUDGET_UNITS = 1_000_000;
const nothing = { version: '2012-10-17', statements: [] };
/** Accounts that AWS's documentation uses; the first that the document does not name is the stranger's. */
const strangers = ['444455556666', '777788889999', '999900001111'];
/** Networks with more addresses than these (wider than /8, and /32 of IPv6) count as the internet when a condition names them. */
const NARROW_BITS = { 4: 24n, 6: 96n };
const ADDRESSES_MAX = 20;
const SOURCES_MAX = 20;
const absent = undefined;
/**
 * Does a resource policy let somebody in from outside? The caller fixes what he is (account, organisation, ARN) to values that nobody
 * has named; he has no VPC that the document names, and an address outside every narrow network. What he can choose himself (referer,
 * user agent, prefix, tags of the request) does not confine.
 */
function publicAccess(written, { budget, reaches = everyReach } = {}) {
    if (budget !== undefined)
        return judge(written, reaches, budget);
    return answers.of(JSON.stringify([written, reaches]), () => judge(written, reaches, (0,_budget_js__WEBPACK_IMPORTED_MODULE_9__/* .budgetOf */ .n)(DEFAULT_BUDGET_UNITS)));
}
/** Instances of a module ask the same again and again, of documents of their own. */
const answers = (0,_core_remembered_by_text_js__WEBPACK_IMPORTED_MODULE_10__/* .rememberedByText */ .d)();
function judge(written, reaches, budget) {
    const document = (0,_document_own_variable_js__WEBPACK_IMPORTED_MODULE_4__/* .forOutsiders */ .g)(written);
    const [unknown] = (0,_comparison_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownParts */ .dm)(document);
    let reason;
    for (const reach of reaches) {
        const callers = outsiders(reach, document);
        const certain = ask(document, callers, 'narrow', budget);
        if (typeof certain === 'object')
            return { isPublic: 'yes', reach, witness: certain.witness, statement: certain.statement };
        const possible = unknown === undefined ? certain : ask(document, callers, 'wide', budget);
        reason ??= openBecause(possible, unknown);
    }
    return reason === undefined ? { isPublic: 'no' } : { isPublic: 'unknown', reason };
}
function openBecause(outcome, unknown) {
    if (outcome === 'empty')
        return undefined;
    if (outcome === 'exhausted')
        return 'the document is too complex to decide within the budget';
    return unknown === undefined ? 'an example of public access could not be confirmed' : `it depends on ${unknown}`;
}
function ask(document, callers, reading, budget) {
    const cache = (0,_globs_prepared_pattern_js__WEBPACK_IMPORTED_MODULE_7__/* .patternCache */ .b)((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_11__/* .symbolLetters */ .mX)());
    const sides = (0,_comparison_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .sidesOf */ .Mm)(nothing, document, reading, cache);
    return (0,_access_search_js__WEBPACK_IMPORTED_MODULE_1__/* .searchNewAccess */ .w)(sides, (0,_comparison_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .candidatesOf */ .kW)(sides, budget), {
        callers,
        letters: cache.letters,
        budget,
        types: (0,_actions_resource_types_js__WEBPACK_IMPORTED_MODULE_8__/* .resourceTypes */ .A)(cache, [document]),
        // What may be is not proven by an example: one that the search finds is enough to keep it open.
        isProof: (request) => reading === 'wide' || (0,_evaluation_evaluate_request_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateRequest */ .L)([document], request) === 'allow',
        proofUnits: 20 + document.statements.length * 10,
    });
}
function outsiders(reach, document) {
    const text = JSON.stringify(document);
    const account = strangers.find((candidate) => !text.includes(candidate)) ?? '000000000001';
    const principals = principalsOf(reach, document, account);
    const networks = [
        [
            ['aws:sourcevpc', absent],
            ['aws:sourcevpce', absent],
            ['aws:vpcsourceip', absent],
        ],
        [
            ['aws:sourcevpc', 'vpc-0f0e0d0c0b0a09080'],
            ['aws:sourcevpce', 'vpce-0f0e0d0c0b0a09080'],
            ['aws:vpcsourceip', '10.255.254.253'],
        ],
    ];
    return principals.flatMap(({ principal, identity }) => networks.flatMap((network) => addressesIn(document).flatMap((address) => sourcesOf(reach, account, document).map((source) => ({
        principal,
        isFresh: true,
        pinned: new Map([...identity, ...network, ['aws:sourceip', address], ...source]),
    })))));
}
function principalsOf(reach, document, account) {
    if (reach === 'any-account') {
        // A stranger calls his role whatever a condition asks for; and his account may be in no organization.
        const arns = [`arn:aws:iam::${account}:role/stranger`, ...ofAnyAccount(document, 'aws:principalarn', account)].slice(0, SOURCES_MAX);
        return arns.flatMap((arn) => ['o-stranger00', absent].map((org) => ({
            principal: { kind: 'aws', arn, account },
            identity: identityPins({ arn, account, ...(org === undefined ? {} : { org }), type: 'AssumedRole', service: 'false' }),
        })));
    }
    const nobody = identityPins({ service: reach === 'service' ? 'true' : 'false' });
    if (reach === 'anonymous')
        return [{ principal: { kind: 'anonymous' }, identity: nobody }];
    const services = new Set(document.statements.flatMap(({ principals }) => principals?.items.flatMap(({ type, pattern }) => (type === 'Service' ? [(0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .patternText */ .U)(pattern)] : [])) ?? []));
    return [...services].map((name) => ({ principal: { kind: 'service', name }, identity: nobody }));
}
function identityPins(who) {
    return [
        ['aws:principalarn', who.arn],
        ['aws:principalaccount', who.account],
        ['kms:calleraccount', who.account],
        ['aws:principalorgid', who.org],
        ['aws:principalorgpaths', who.org && `${who.org}/r-stranger/`],
        ['aws:principaltype', who.type],
        ['aws:userid', who.account && 'AROASTRANGER0000:session'],
        ['aws:username', absent],
        ['aws:principalisawsservice', who.service],
        ['aws:principalservicename', absent],
        ['aws:vpceaccount', who.account],
        ['aws:vpceorgid', who.org],
        ['s3:dataaccesspointaccount', who.account],
        ['s3:dataaccesspointarn', who.account && `arn:aws:s3:us-east-1:${who.account}:accesspoint/stranger`],
        ['elasticfilesystem:accessedviamounttarget', 'false'],
        ['lambda:eventsourcetoken', 'a-token-of-a-stranger'],
        ['sns:endpoint', 'https://stranger.example.net/'],
    ];
}
/** A service acts for resources of anybody's account; other callers have no source resource. */
function sourcesOf(reach, account, document) {
    if (reach !== 'service')
        return [
            [
                ['aws:sourcearn', absent],
                ['aws:sourceaccount', absent],
                ['aws:sourceorgid', absent],
                ['aws:sourceowner', absent],
            ],
        ];
    const of = (arn) => [
        ['aws:sourcearn', arn],
        ['aws:sourceaccount', account],
        ['aws:sourceorgid', 'o-stranger00'],
        ['aws:sourceowner', account],
    ];
    const named = ofAnyAccount(document, 'aws:sourcearn', account);
    const arns = [`arn:aws:service:us-east-1:${account}:stranger`, 'arn:aws:s3:::stranger-bucket', ...named];
    return [...new Set(arns)].slice(0, SOURCES_MAX).map(of);
}
/** For each ARN that a condition on this key names without its account: one of the stranger's. */
function ofAnyAccount({ statements }, wanted, account) {
    const conditions = statements.flatMap((statement) => statement.conditions).filter(({ key }) => (0,_document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_5__/* .conditionKey */ .p)(key) === wanted);
    return conditions
        .flatMap(({ values }) => values.items)
        .flatMap((value) => {
        const [arn, partition, service, region = '', owner = '', ...resource] = (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .patternText */ .U)(value).split(':');
        if (arn !== 'arn' || !/^[*?]+$/u.test(owner))
            return [];
        return [
            [arn, partition, service, concrete(region, 'us-east-1'), account, ...resource.map((part) => concrete(part, 'stranger'))].join(':'),
        ];
    });
}
function concrete(segment, instead) {
    return segment.replaceAll(/[*?]+/gu, instead);
}
/** Addresses on the internet, and one of each wide network that a condition names. */
function addressesIn(document) {
    const ranges = document.statements
        .flatMap((statement) => statement.conditions)
        .filter(({ key }) => (0,_document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_5__/* .conditionKey */ .p)(key) === 'aws:sourceip')
        .flatMap(({ values }) => values.items)
        .flatMap((value) => (0,_cidr_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)((0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .patternText */ .U)(value)) ?? []);
    const isWide = ({ family, first, last }) => last - first + 1n > 1n << NARROW_BITS[family];
    const narrow = ranges.filter((range) => !isWide(range));
    const wide = ranges.filter(isWide).map(({ family, first }) => (0,_cidr_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAddress */ .M0)(family, first + 7n));
    return [...new Set([...elsewhere.flatMap((some) => outside(some, narrow)), ...wide])].slice(0, ADDRESSES_MAX);
}
/** The first of these addresses that lies in none of the networks. */
function outside(addresses, networks) {
    const isIn = (address) => {
        const one = (0,_cidr_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(address);
        return networks.some((network) => one !== undefined && one.family === network.family && one.first >= network.first && one.last <= network.last);
    };
    return addresses.filter((address) => !isIn(address)).slice(0, 1);
}
/** Addresses of documentation, by family; people name their networks as well when they write an example. */
const elsewhere = [
    ['203.0.113.7', '198.51.100.7', '192.0.2.7', '233.252.0.7'],
    ['2001:db8::7', '2001:db8:ffff::7', '3fff::7'],
];


/***/ }),

/***/ 54784:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withSameNames)
/* harmony export */ });
/* harmony import */ var _document_rewrite_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34321);

/**
 * Both documents with each expression whose text the code tells by that text, where the text is written out on either side: a bucket that one
 * names by its ARN and the other by reference is one bucket. Elsewhere an expression stays what it is, and its partition unsaid.
 */
function withSameNames(base, head) {
    const patterns = [base, head].flatMap(patternsIn);
    const named = patterns.flatMap((pattern) => pattern.flatMap((part) => (isNamed(part) ? [part] : [])));
    if (named.length === 0)
        return [base, head];
    const texts = patterns.flatMap((pattern) => pattern.flatMap((part) => (part.kind === 'text' ? [part.text] : [])));
    const written = new Set(named.flatMap(({ means }) => (texts.some((text) => text.includes(arnOf(means))) ? [means] : [])));
    if (written.size === 0)
        return [base, head];
    const renamed = (document) => (0,_document_rewrite_document_js__WEBPACK_IMPORTED_MODULE_0__/* .rewriteDocument */ .W)(document, {
        part: (part) => (isNamed(part) && written.has(part.means) ? { kind: 'text', text: part.means } : part),
        more: (expression) => expression,
    });
    return [renamed(base), renamed(head)];
}
function isNamed(part) {
    return part.kind === 'symbol' && part.means !== undefined;
}
/** A name alone stands in an ARN that is written around it. */
function arnOf(means) {
    return means.startsWith('arn:') ? means : `:::${means}`;
}
function patternsIn({ statements }) {
    return statements.flatMap(({ resources, notResources, conditions }) => [
        ...(resources?.items ?? []),
        ...(notResources?.items ?? []),
        ...conditions.flatMap(({ values }) => values.items),
    ]);
}


/***/ }),

/***/ 87335:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withSameProviders)
/* harmony export */ });
/* harmony import */ var _document_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97161);
/* harmony import */ var _grants_token_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76356);


/**
 * Both documents with each OpenID Connect provider under one name. Of an expression the keys that its statement asks for tell which it is, as no
 * other's tokens have them; of an ARN the end, whatever stands for the account. A role takes the identities of providers of its own account only,
 * so that the address says all; two ARNs that are written out stay two.
 */
function withSameProviders(base, head) {
    const named = [base, head].flatMap(({ statements }) => statements.flatMap((statement) => namesIn(statement)));
    const names = new Map([...new Set(named.map(({ address }) => address))].flatMap((address) => nameOf(address, named)));
    if (names.size === 0)
        return [base, head];
    const renamed = (document) => ({
        ...document,
        statements: document.statements.map((statement) => renameIn(statement, names)),
    });
    return [renamed(base), renamed(head)];
}
function namesIn(statement) {
    return (statement.principals?.items ?? []).flatMap((entry) => {
        const address = addressOf(entry, statement);
        return address === undefined ? [] : [{ address, name: (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternText */ .U)(entry.pattern), isExpression: isExpression(entry) }];
    });
}
/** The ARN, where one is written, else the expression of head. */
function nameOf(address, named) {
    const all = named.filter((one) => one.address === address);
    const written = new Set(all.flatMap(({ isExpression: isOpen, name }) => (isOpen ? [] : [name])));
    const [name = all.at(-1)?.name] = written;
    const isOne = written.size < 2 && new Set(all.map((one) => one.name)).size > 1;
    return name === undefined || !isOne ? [] : [[address, name]];
}
function addressOf(entry, statement) {
    if (entry.type !== 'Federated')
        return undefined;
    const written = (0,_grants_token_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .providerAddress */ .ao)((0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternText */ .U)(entry.pattern));
    if (written !== undefined)
        return written;
    const [asked, ...others] = new Set((0,_grants_token_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .askedProviders */ .TY)(statement));
    return others.length === 0 && statement.principals?.items.length === 1 ? asked : undefined;
}
function isExpression({ pattern }) {
    return pattern.some(({ kind }) => kind === 'symbol');
}
function renameIn(statement, names) {
    const { principals } = statement;
    if (principals?.items.some(({ type }) => type === 'Federated') !== true)
        return statement;
    const items = principals.items.map((entry) => {
        const name = names.get(addressOf(entry, statement) ?? '');
        return name === undefined ? entry : { ...entry, pattern: (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(name) };
    });
    return { ...statement, principals: { ...principals, items } };
}


/***/ }),

/***/ 44508:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _B: () => (/* binding */ comesToBeOpen),
  WI: () => (/* binding */ renamedDocument),
  Hw: () => (/* binding */ valuedDocument),
  Pn: () => (/* binding */ wideningOf)
});

// EXTERNAL MODULE: ./build/analysis/iam/document/pattern.js
var document_pattern = __webpack_require__(97161);
// EXTERNAL MODULE: ./build/analysis/iam/document/rewrite-document.js
var rewrite_document = __webpack_require__(34321);
// EXTERNAL MODULE: ./build/analysis/iam/comparison/compare-policies.js
var compare_policies = __webpack_require__(64931);
// EXTERNAL MODULE: ./build/analysis/iam/comparison/comparison-sides.js + 1 modules
var comparison_sides = __webpack_require__(92098);
// EXTERNAL MODULE: ./build/analysis/iam/comparison/same-names.js
var same_names = __webpack_require__(54784);
// EXTERNAL MODULE: ./build/analysis/iam/comparison/same-provider.js
var same_provider = __webpack_require__(87335);
;// CONCATENATED MODULE: ./build/analysis/iam/comparison/sole-provider.js

/**
 * Both documents with the provider of identities by the name of its expression, where that is the only one that they know: whatever it is, it is
 * the same on both, and no other principal can be it. What else is asked of its tokens can be compared then.
 */
function withSoleProvider(base, head) {
    const entries = [base, head].flatMap(({ statements }) => statements.flatMap(({ principals, notPrincipals }) => [principals, notPrincipals]));
    if (entries.some((list) => list?.more !== undefined))
        return undefined;
    const providers = entries.flatMap((list) => list?.items ?? []).filter(isProvider);
    const [first] = providers;
    const [part, ...others] = first?.pattern ?? [];
    if (part?.kind !== 'symbol' || others.length > 0)
        return undefined;
    const name = `<${part.text}>`;
    if (providers.some(({ pattern }) => (0,document_pattern/* patternText */.U)(pattern) !== name))
        return undefined;
    const named = (entry) => (isProvider(entry) ? { ...entry, pattern: (0,document_pattern/* literalPattern */.Kf)(name) } : entry);
    const list = ({ items, ...rest }) => ({ ...rest, items: items.map(named) });
    const rename = (one) => ({
        ...one,
        ...(one.principals === undefined ? {} : { principals: list(one.principals) }),
        ...(one.notPrincipals === undefined ? {} : { notPrincipals: list(one.notPrincipals) }),
    });
    return [
        { ...base, statements: base.statements.map(rename) },
        { ...head, statements: head.statements.map(rename) },
    ];
}
function isProvider({ type }) {
    return type === 'Federated';
}

// EXTERNAL MODULE: ./build/analysis/iam/document/condition-operator.js
var condition_operator = __webpack_require__(72627);
// EXTERNAL MODULE: ./build/analysis/iam/document/parse-policy-document.js + 1 modules
var parse_policy_document = __webpack_require__(33508);
;// CONCATENATED MODULE: ./build/analysis/iam/comparison/supposed-values.js



/**
 * A condition on a network, a number, a time or a truth whose value is an expression: no text stands for it, since only such a value is compared.
 * Each expression is taken for a value of its own that asks for less than those that people write; two that are written alike are one.
 */
function supposedValues(document) {
    return { ...document, statements: document.statements.map(supposedStatement) };
}
/** Keys of a request of which the document asks such a value: what a request has there is made up as well. */
function supposedKeys({ statements }) {
    return statements.flatMap(({ conditions, effect }) => conditions.filter((condition) => supposedCondition(condition, effect) !== condition).map(({ key }) => (0,parse_policy_document/* conditionKey */.p)(key)));
}
function supposedStatement(statement) {
    const conditions = statement.conditions.map((condition) => supposedCondition(condition, statement.effect));
    return conditions.every((condition, at) => condition === statement.conditions[at]) ? statement : { ...statement, conditions };
}
function supposedCondition(condition, effect) {
    const { items, more } = condition.values;
    if (more === undefined && !items.some(isExpression))
        return condition;
    const operator = (0,condition_operator/* parseConditionOperator */.b)(condition.operator);
    const suppose = operator === undefined ? undefined : supposing(operator, effect);
    if (suppose === undefined)
        return condition;
    const known = items.map((item) => (isExpression(item) ? (0,document_pattern/* literalPattern */.Kf)(suppose(expressionOf(item))) : item));
    return { ...condition, values: { items: more === undefined ? known : [...known, (0,document_pattern/* literalPattern */.Kf)(suppose(more))] } };
}
/** An expression alone, or one before the length of a prefix: what is around another decides too much of the value. */
function isExpression(pattern) {
    const [first, rest, ...others] = pattern;
    if (first?.kind !== 'symbol' || others.length > 0)
        return false;
    return rest === undefined || (rest.kind === 'text' && /^\/\d{1,3}$/u.test(rest.text));
}
function expressionOf(pattern) {
    return pattern.map((part) => ('text' in part ? part.text : '')).join('');
}
function supposing({ family, compare }, effect) {
    // The more a value may be, the more an Allow lets in that asks for less than it, and the less a Deny refuses that starts above it.
    const isBelow = compare === 'less' || compare === 'less-or-equal';
    const isMuch = isBelow !== (effect === 'deny');
    switch (family) {
        case 'ip':
            return benchmarkAddress;
        case 'numeric':
            return (expression) => String(isMuch ? numberMin + numberOf(expression) : -numberOf(expression));
        case 'date':
            return (expression) => `${isMuch ? 2900 + (numberOf(expression) % 1000) : 1900}-01-01T00:00:00Z`;
        case 'bool':
            // A Deny that no request meets is gone, which a text shows by itself.
            return effect === 'allow' ? () => 'false' : undefined;
        case 'string':
        case 'arn':
        case 'binary':
        case 'null':
            return undefined;
    }
}
/** More than people write: a year in seconds is less. */
const numberMin = 1_000_000_000;
const spread = 65_536;
/** RFC 2544, a network for measurements: no policy names it. */
function benchmarkAddress(expression) {
    const number = numberOf(expression);
    return `198.18.${Math.floor(number / 256)}.${number % 256}/32`;
}
/** The same for the same text. */
function numberOf(expression) {
    let number = 7;
    for (const letter of expression)
        number = (number * 31 + (letter.codePointAt(0) ?? 0)) % spread;
    return number;
}

;// CONCATENATED MODULE: ./build/analysis/iam/comparison/widening.js








/**
 * The policy of one resource on both sides; undefined when head admits nothing new. A symbol of equal text is the same value on both. Where
 * other expressions decide, each is taken for a value of its own: that a guard is gone still shows then, and what is merely named by another
 * expression is no news, unless base named it without any.
 */
function wideningOf(written, now) {
    const known = (0,same_provider/* withSameProviders */.R)(...(0,same_names/* withSameNames */.t)(written, now));
    const [base, head] = withSoleProvider(...known) ?? known;
    const { newAccess, witness, statement, reason, grade } = (0,compare_policies/* comparePolicies */.O)({ base, head });
    if (newAccess === 'no' || grade === 'later')
        return undefined;
    if (witness !== undefined && statement !== undefined)
        return { by: causeOf(base, head), witness, statement };
    const [before, after] = [valuedDocument(supposedValues(base)), valuedDocument(supposedValues(head))];
    const supposed = (0,compare_policies/* comparePolicies */.O)({ base: before, head: after });
    if (supposed.witness === undefined || supposed.statement === undefined || supposed.grade === 'later')
        return undefined;
    const by = causeOf(before, after);
    if (by === 'added' && !comesToBeOpen(base, head))
        return undefined;
    const madeUp = new Set([base, head].flatMap(supposedKeys));
    const context = new Map([...supposed.witness.context].filter(([key]) => !madeUp.has(key)));
    const unless = reason ?? 'it could not be decided';
    return { by, witness: { ...supposed.witness, context }, statement: supposed.statement, unless };
}
/** What somebody outside the code gives: a variable, or what is looked up, but for what says where the code is applied. */
const given = /^(?:var|data)\.(?!aws_(?:caller_identity|partition|region|default_tags)\b)/u;
/** Base says it all, and head names what whoever deploys it gives: that may be somebody else. */
function comesToBeOpen(base, head) {
    return (0,comparison_sides/* unknownParts */.dm)(base).length === 0 && (0,comparison_sides/* unknownParts */.dm)(head).some((part) => given.test(part));
}
/** Every expression as a text of its own, `<var.team>`: two that are written alike are one, and no other two. */
function valuedDocument(document) {
    return (0,rewrite_document/* rewriteDocument */.W)(document, {
        part: (part) => (part.kind === 'symbol' ? { kind: 'text', text: `<${part.text}>` } : part),
        more: (expression) => (0,document_pattern/* literalPattern */.Kf)(`<${expression}>`),
    });
}
/** Asked from the gravest: with the suspect taken out of base, is there still something new? */
function causeOf(base, head) {
    const allowed = withStatements(base, allowing(base));
    if (allowed.statements.length < base.statements.length && isWithin(head, allowed))
        return 'denial';
    const anyhow = allowed.statements.map(withoutConditions);
    return isWithin(withStatements(head, allowing(head)), withStatements(base, anyhow)) ? 'condition' : 'added';
}
function withoutConditions(statement) {
    const { moreConditions, ...rest } = statement;
    return moreConditions === undefined && rest.conditions.length === 0 ? statement : { ...rest, conditions: [] };
}
function allowing({ statements }) {
    return statements.filter(({ effect }) => effect === 'allow');
}
function withStatements(document, statements) {
    return { ...document, statements };
}
function isWithin(head, base) {
    return (0,compare_policies/* comparePolicies */.O)({ base, head }).newAccess === 'no';
}
/** The document with every expression in it renamed: resources may move between the sides. */
function renamedDocument(document, rename) {
    return (0,rewrite_document/* rewriteDocument */.W)(document, {
        part: (part) => (part.kind === 'symbol' ? { ...part, text: rename(part.text) } : part),
        more: rename,
    });
}


/***/ }),

/***/ 81274:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ unknownLists)
/* harmony export */ });
/** Expressions behind which there may be more that is allowed than the document shows; those in a Deny or in conditions only take away. */
function unknownLists({ more, statements }) {
    return [more ?? [], statements.filter(({ effect }) => effect === 'allow').flatMap(endsOf)].flat();
}
function endsOf({ maybe, option, actions, resources, principals }) {
    return [
        option === undefined ? (maybe ?? []) : [],
        ...[actions, resources, principals].map((list) => list?.more ?? []),
        wholeSymbols(actions),
        wholeSymbols(resources),
    ].flat();
}
/** An expression in whose place a `*` may stand. */
function wholeSymbols(list) {
    return (list?.items ?? []).flatMap(([part, ...others]) => part?.kind === 'symbol' && part.maybeWild && others.length === 0 ? [part.text] : []);
}


/***/ }),

/***/ 34321:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rewriteDocument)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97161);

/** The document with every pattern in it, and every open end of a list, rewritten. */
function rewriteDocument(document, { part, more }) {
    const rewrite = (pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternOf */ .Id)(pattern.map(part));
    const list = ({ items, more: rest }) => closed(items.map(rewrite), rest, more, (pattern) => pattern);
    const principals = ({ items, more: rest }) => closed(items.map((entry) => ({ ...entry, pattern: rewrite(entry.pattern) })), rest, more, (pattern) => ({ type: 'AWS', pattern }));
    return { ...document, statements: document.statements.map((statement) => rewriteStatement(statement, list, principals)) };
}
function closed(items, rest, more, toItem) {
    if (rest === undefined)
        return { items };
    const end = more(rest);
    return typeof end === 'string' ? { items, more: end } : { items: [...items, toItem(end)] };
}
function rewriteStatement(statement, list, principals) {
    const lists = ['actions', 'notActions', 'resources', 'notResources'];
    const who = ['principals', 'notPrincipals'];
    return {
        ...statement,
        ...Object.fromEntries(lists.flatMap((name) => (statement[name] === undefined ? [] : [[name, list(statement[name])]]))),
        ...Object.fromEntries(who.flatMap((name) => (statement[name] === undefined ? [] : [[name, principals(statement[name])]]))),
        conditions: statement.conditions.map((one) => ({ ...one, values: list(one.values) })),
    };
}


/***/ }),

/***/ 86741:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withExpressions),
/* harmony export */   c: () => (/* binding */ principalText)
/* harmony export */ });
/** Parts of a request as people read them. */
/** What stands for an expression, as the code writes it. */
function withExpressions(text, { symbols }) {
    return [...(symbols ?? [])].reduce((shown, [expression, value]) => shown.replaceAll(value, `\${${expression}}`), text);
}
function principalText(principal) {
    switch (principal.kind) {
        case 'anonymous':
            return 'anonymous';
        case 'aws':
            return principal.arn;
        case 'service':
        case 'federated':
            return principal.name;
        case 'canonical':
            return principal.id;
    }
}


/***/ }),

/***/ 23499:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ admits)
/* harmony export */ });
/* harmony import */ var _actions_action_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32474);
/* harmony import */ var _actions_match_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26867);
/* harmony import */ var _denials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23857);



/** Does a document that limits others, such as a permissions boundary, leave room for each of the actions on some resource? */
function admits(limit, names) {
    const isDenied = (0,_denials_js__WEBPACK_IMPORTED_MODULE_2__/* .denialsOf */ .o)(limit, 'strict');
    return names.every((name) => {
        const action = (0,_actions_action_table_js__WEBPACK_IMPORTED_MODULE_0__/* .findAction */ .Oi)(name) ?? { name, key: name.toLowerCase(), level: 'write', resources: [] };
        return !isDenied(action) && (limit.more !== undefined || limit.statements.some((statement) => mayAllow(statement, name)));
    });
}
function mayAllow({ effect, actions, notActions }, name) {
    if (effect === 'deny')
        return false;
    const list = actions ?? notActions;
    const isNamed = list?.more !== undefined || list?.items.some((pattern) => (0,_actions_match_action_js__WEBPACK_IMPORTED_MODULE_1__/* .matchAction */ .ob)(pattern, name)) === true;
    return actions === undefined ? !isNamed : isNamed;
}


/***/ }),

/***/ 58345:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ escalationPaths)
/* harmony export */ });
const own = 'give themselves any right';
const others = 'act as somebody else';
function path(id, does, actions) {
    return { id, kind: 'grants', does, actions: actions.split(' ') };
}
/** A role is handed to something that its holder makes and whose work he writes. */
function passes(id, actions, passedTo) {
    const does = `work with the role that he hands to ${passedTo.replace('.amazonaws.com', '')}`;
    return { ...path(id, does, `iam:PassRole ${actions}`), kind: 'passes', passedTo };
}
/** What something that has a role already does, is rewritten or taken over. */
function takesOver(id, actions) {
    return { ...path(id, 'work with the role of what is there already', actions), kind: 'takes-over' };
}
/**
 * Published ways to escalate: the catalogue of pathfinding.cloud and the lists of Rhino Security Labs and cloudsplaining, in our words.
 */
const escalationPaths = [
    path('iam-001', own, 'iam:CreatePolicyVersion'),
    path('x-set-default-policy-version', own, 'iam:SetDefaultPolicyVersion'),
    path('iam-002', others, 'iam:CreateAccessKey'),
    path('iam-004', others, 'iam:CreateLoginProfile'),
    path('iam-006', others, 'iam:UpdateLoginProfile'),
    path('iam-005', own, 'iam:PutRolePolicy'),
    path('iam-007', own, 'iam:PutUserPolicy'),
    path('iam-008', own, 'iam:AttachUserPolicy'),
    path('iam-009', own, 'iam:AttachRolePolicy'),
    path('iam-010', own, 'iam:AttachGroupPolicy'),
    path('iam-011', own, 'iam:PutGroupPolicy'),
    path('iam-012', others, 'iam:UpdateAssumeRolePolicy'),
    path('iam-013', own, 'iam:AddUserToGroup'),
    path('x-delete-role-boundary', own, 'iam:DeleteRolePermissionsBoundary'),
    path('x-delete-user-boundary', own, 'iam:DeleteUserPermissionsBoundary'),
    path('x-put-role-boundary', own, 'iam:PutRolePermissionsBoundary'),
    path('x-put-user-boundary', own, 'iam:PutUserPermissionsBoundary'),
    path('x-saml-provider', others, 'iam:UpdateSAMLProvider'),
    path('x-permission-set-inline', own, 'sso:PutInlinePolicyToPermissionSet'),
    path('x-permission-set-managed', own, 'sso:AttachManagedPolicyToPermissionSet'),
    path('x-permission-set-customer', own, 'sso:AttachCustomerManagedPolicyReferenceToPermissionSet'),
    path('x-account-assignment', own, 'sso:CreateAccountAssignment'),
    path('x-group-membership', own, 'identitystore:CreateGroupMembership'),
    passes('apprunner-001', 'apprunner:CreateService', 'tasks.apprunner.amazonaws.com'),
    takesOver('apprunner-002', 'apprunner:UpdateService'),
    passes('x-launch-configuration', 'autoscaling:CreateLaunchConfiguration autoscaling:CreateAutoScalingGroup', 'ec2.amazonaws.com'),
    passes('x-replace-launch-configuration', 'autoscaling:CreateLaunchConfiguration autoscaling:UpdateAutoScalingGroup', 'ec2.amazonaws.com'),
    passes('x-batch', 'batch:RegisterJobDefinition batch:SubmitJob', 'ecs-tasks.amazonaws.com'),
    passes('bedrock-001', 'bedrock-agentcore:CreateCodeInterpreter bedrock-agentcore:InvokeCodeInterpreter', 'bedrock-agentcore.amazonaws.com'),
    takesOver('bedrock-002', 'bedrock-agentcore:StartCodeInterpreterSession bedrock-agentcore:InvokeCodeInterpreter'),
    passes('cloudformation-001', 'cloudformation:CreateStack', 'cloudformation.amazonaws.com'),
    takesOver('cloudformation-002', 'cloudformation:UpdateStack'),
    passes('cloudformation-003', 'cloudformation:CreateStackSet cloudformation:CreateStackInstances', 'cloudformation.amazonaws.com'),
    passes('cloudformation-004', 'cloudformation:UpdateStackSet', 'cloudformation.amazonaws.com'),
    takesOver('cloudformation-005', 'cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet'),
    passes('codebuild-001', 'codebuild:CreateProject codebuild:StartBuild', 'codebuild.amazonaws.com'),
    takesOver('codebuild-002', 'codebuild:StartBuild'),
    takesOver('codebuild-003', 'codebuild:StartBuildBatch'),
    passes('codebuild-004', 'codebuild:CreateProject codebuild:StartBuildBatch', 'codebuild.amazonaws.com'),
    passes('x-codestar', 'codestar:CreateProjectFromTemplate', 'codestar.amazonaws.com'),
    path('x-codestar-member', own, 'codestar:CreateProject codestar:AssociateTeamMember'),
    passes('x-codepipeline', 'codepipeline:CreatePipeline', 'codepipeline.amazonaws.com'),
    passes('x-identity-pool', 'cognito-identity:SetIdentityPoolRoles', 'cognito-identity.amazonaws.com'),
    passes('datapipeline-001', 'datapipeline:CreatePipeline datapipeline:PutPipelineDefinition datapipeline:ActivatePipeline', 'datapipeline.amazonaws.com'),
    passes('ec2-001', 'ec2:RunInstances', 'ec2.amazonaws.com'),
    takesOver('ec2-002', 'ec2:ModifyInstanceAttribute ec2:StopInstances ec2:StartInstances'),
    passes('ec2-003', 'ec2:RequestSpotInstances', 'ec2.amazonaws.com'),
    takesOver('ec2-004', 'ec2:CreateLaunchTemplateVersion ec2:ModifyLaunchTemplate'),
    passes('x-associate-instance-profile', 'ec2:AssociateIamInstanceProfile', 'ec2.amazonaws.com'),
    passes('x-replace-instance-profile', 'ec2:ReplaceIamInstanceProfileAssociation', 'ec2.amazonaws.com'),
    takesOver('ec2instanceconnect-003', 'ec2-instance-connect:SendSSHPublicKey'),
    passes('ecs-001', 'ecs:RegisterTaskDefinition ecs:CreateService', 'ecs-tasks.amazonaws.com'),
    passes('ecs-002', 'ecs:RegisterTaskDefinition ecs:RunTask', 'ecs-tasks.amazonaws.com'),
    passes('ecs-004', 'ecs:RegisterTaskDefinition ecs:UpdateService', 'ecs-tasks.amazonaws.com'),
    passes('ecs-005', 'ecs:RegisterTaskDefinition ecs:StartTask', 'ecs-tasks.amazonaws.com'),
    takesOver('x-ecs-execute-command', 'ecs:ExecuteCommand'),
    passes('x-emr', 'elasticmapreduce:RunJobFlow', 'elasticmapreduce.amazonaws.com'),
    passes('x-emr-serverless', 'emr-serverless:CreateApplication emr-serverless:StartJobRun', 'emr-serverless.amazonaws.com'),
    passes('glue-001', 'glue:CreateDevEndpoint', 'glue.amazonaws.com'),
    takesOver('glue-002', 'glue:UpdateDevEndpoint'),
    passes('glue-003', 'glue:CreateJob glue:StartJobRun', 'glue.amazonaws.com'),
    passes('glue-004', 'glue:CreateJob glue:CreateTrigger', 'glue.amazonaws.com'),
    passes('glue-005', 'glue:UpdateJob glue:StartJobRun', 'glue.amazonaws.com'),
    passes('glue-006', 'glue:UpdateJob glue:CreateTrigger', 'glue.amazonaws.com'),
    passes('lambda-001', 'lambda:CreateFunction lambda:InvokeFunction', 'lambda.amazonaws.com'),
    passes('lambda-002', 'lambda:CreateFunction lambda:CreateEventSourceMapping', 'lambda.amazonaws.com'),
    takesOver('lambda-003', 'lambda:UpdateFunctionCode'),
    takesOver('x-lambda-layer', 'lambda:UpdateFunctionConfiguration'),
    passes('lambda-006', 'lambda:CreateFunction lambda:AddPermission', 'lambda.amazonaws.com'),
    passes('sagemaker-001', 'sagemaker:CreateNotebookInstance', 'sagemaker.amazonaws.com'),
    passes('sagemaker-002', 'sagemaker:CreateTrainingJob', 'sagemaker.amazonaws.com'),
    passes('sagemaker-003', 'sagemaker:CreateProcessingJob', 'sagemaker.amazonaws.com'),
    takesOver('sagemaker-004', 'sagemaker:CreatePresignedNotebookInstanceUrl'),
    takesOver('sagemaker-005', 'sagemaker:CreateNotebookInstanceLifecycleConfig sagemaker:UpdateNotebookInstance'),
    passes('x-schedule', 'scheduler:CreateSchedule', 'scheduler.amazonaws.com'),
    passes('x-state-machine', 'states:CreateStateMachine states:StartExecution', 'states.amazonaws.com'),
    passes('x-automation', 'ssm:StartAutomationExecution', 'ssm.amazonaws.com'),
    { ...path('sts-001', 'work with the rights of the role that it names', 'sts:AssumeRole'), kind: 'takes-over' },
    takesOver('ssm-001', 'ssm:StartSession'),
    takesOver('ssm-002', 'ssm:SendCommand'),
];


/***/ }),

/***/ 6104:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ escalations)
/* harmony export */ });
/* harmony import */ var _actions_action_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32474);
/* harmony import */ var _document_condition_operator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72627);
/* harmony import */ var _document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33508);
/* harmony import */ var _document_arn_segment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23600);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88923);
/* harmony import */ var _allowed_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20630);
/* harmony import */ var _denials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23857);
/* harmony import */ var _escalation_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58345);
/* harmony import */ var _grant_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45787);
/* harmony import */ var _holder_conditions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65754);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77661);











/**
 * The ways that a document opens, the shortest only: one that needs more than another that is open says nothing new. Every action of a way must
 * be allowed without a condition that limits its holder, and not denied. A resource of the code itself, known by a reference, does not
 * count: what it may do is judged where it is declared.
 */
function escalations(document) {
    const known = opened.get(document) ?? findEscalations(document);
    opened.set(document, known);
    return known;
}
/** Asked by policies, and for both directions of a comparison. */
const opened = new WeakMap();
function findEscalations(document) {
    const readings = new Map();
    const read = (reading) => {
        const known = readings.get(reading) ?? readGrants(document, reading);
        readings.set(reading, known);
        return known;
    };
    const isPossible = ({ actions }) => actions.every((name) => (0,_allowed_services_js__WEBPACK_IMPORTED_MODULE_4__/* .mayAllow */ .L)(document, serviceIn(name)));
    const found = _escalation_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .escalationPaths */ .Q.filter(isPossible).flatMap((path) => {
        const any = (0,_reading_js__WEBPACK_IMPORTED_MODULE_9__/* .decide */ .LD)(document, (reading) => opens(read(reading), path, 'any', reading));
        if (any.answer === 'yes')
            return [{ ...any, path, reach: 'any' }];
        const named = (0,_reading_js__WEBPACK_IMPORTED_MODULE_9__/* .decide */ .LD)(document, (reading) => opens(read(reading), path, 'named', reading));
        return named.answer === 'yes' ? [{ ...named, path, reach: 'named' }] : [];
    });
    return found.filter(({ path }) => !found.some(({ path: other }) => other !== path && isPart(other, path)));
}
function serviceIn(action) {
    return action.slice(0, action.indexOf(':'));
}
function isPart(part, whole) {
    return part.actions.length < whole.actions.length && part.actions.every((action) => whole.actions.includes(action));
}
function readGrants(document, reading) {
    const allows = (0,_reading_js__WEBPACK_IMPORTED_MODULE_9__/* .statementsIn */ .WI)(document, 'allow', reading);
    return { isDenied: (0,_denials_js__WEBPACK_IMPORTED_MODULE_5__/* .denialsOf */ .o)(document, reading), grants: allows.map(({ index, statement }) => (0,_grant_js__WEBPACK_IMPORTED_MODULE_7__/* .grantOf */ .od)(index, statement, reading)) };
}
/** Statements that together open the path, one for each action. */
function opens({ isDenied, grants }, path, reach, reading) {
    const used = new Set();
    for (const name of path.actions) {
        const action = (0,_actions_action_table_js__WEBPACK_IMPORTED_MODULE_0__/* .findAction */ .Oi)(name) ?? unlisted(name);
        if (isDenied(action))
            return undefined;
        const open = grants.find((grant) => grant.matches(action) && reaches(grant, action, reach) && !isLimited(grant.statement, path, reading));
        if (open === undefined)
            return undefined;
        used.add(open.index);
    }
    return [...used].sort((a, b) => a - b);
}
/** AWS has taken the service out of its reference; who has the action can still try. */
function unlisted(name) {
    return { name, key: name.toLowerCase(), level: 'write', resources: [] };
}
/** `iam:PassedToService` limits only where it leaves out the service of the path. */
function isLimited(statement, { passedTo }, reading) {
    const others = statement.conditions.filter((condition) => {
        const operator = (0,_document_condition_operator_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConditionOperator */ .b)(condition.operator);
        const isService = operator !== undefined && !operator.negated && (0,_document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionKey */ .p)(condition.key) === 'iam:passedtoservice';
        if (!isService || passedTo === undefined)
            return true;
        return !condition.values.items.some((value) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_10__/* .matchesWord */ .YQ)((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_10__/* .compileGlob */ .SO)(value, (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_10__/* .symbolLetters */ .mX)()), (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_10__/* .lettersOf */ .bi)(passedTo)));
    });
    return (0,_holder_conditions_js__WEBPACK_IMPORTED_MODULE_8__/* .limitsHolder */ .X)({ ...statement, conditions: others }, reading);
}
function reaches(grant, action, reach) {
    if (action.resources.length === 0 || grant.coversOneAccount(action))
        return true;
    const { resources, notResources } = grant.statement;
    if (notResources !== undefined)
        return true;
    return (resources?.items ?? []).some((pattern) => action.resources.some((type) => means(pattern, type, reach)));
}
const answered = new WeakMap();
/** The same few resources are asked about for each path. */
function means(pattern, type, reach) {
    const answers = answered.get(pattern) ?? new Map();
    answered.set(pattern, answers);
    const key = `${reach} ${type}`;
    const answer = answers.get(key) ?? isOfType((0,_document_arn_segment_js__WEBPACK_IMPORTED_MODULE_3__/* .inKnownPartition */ .HV)(pattern), type, reach);
    answers.set(key, answer);
    return answer;
}
/** All of a type in some region and account, or one that is written out; never one that only an expression names, or that is AWS's own. */
function isOfType(pattern, type, reach) {
    if (pattern.length === 1 && pattern[0]?.kind === 'symbol')
        return false;
    const glob = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_10__/* .compileGlob */ .SO)(pattern, (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_10__/* .symbolLetters */ .mX)(), { arn: true });
    const whole = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_10__/* .globOf */ .k8)(type.replace('arn:*:', 'arn:aws:'), { arn: true });
    if (!agreesInService(glob, whole))
        return false;
    const rest = afterSegments(glob);
    const isAny = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_10__/* .coversGlob */ .Lu)(rest, afterSegments(whole));
    return isAny || (reach === 'named' && endsInLetters(pattern) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_10__/* .coversGlob */ .Lu)(afterSegments(whole), rest));
}
const SERVICE_END = 3;
const RESOURCE_START = 5;
function agreesInService(glob, type) {
    const service = glob.slice(0, colonAt(glob, SERVICE_END));
    const account = textOf(glob.slice(colonAt(glob, RESOURCE_START - 1) + 1, colonAt(glob, RESOURCE_START)));
    return account !== 'aws' && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_10__/* .coversGlob */ .Lu)(service, type.slice(0, colonAt(type, SERVICE_END)));
}
function afterSegments(glob) {
    return glob.slice(colonAt(glob, RESOURCE_START) + 1);
}
/** Where the nth colon is; the end of the glob where it has fewer. */
function colonAt(glob, nth) {
    const colons = glob.flatMap((token, at) => (token === 0x3a ? [at] : []));
    return colons[nth - 1] ?? glob.length;
}
function textOf(glob) {
    return glob.every((token) => token >= 0) ? String.fromCodePoint(...glob) : '';
}
/** The name itself is written down, and no expression. */
function endsInLetters(pattern) {
    const last = pattern.at(-1);
    return last?.kind === 'text' || last?.kind === 'any' || last?.kind === 'one';
}


/***/ }),

/***/ 72814:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ forService),
/* harmony export */   Q: () => (/* binding */ mayAdmitEverybody),
/* harmony export */   X: () => (/* binding */ forEverybody),
/* harmony export */   _m: () => (/* binding */ serviceNames),
/* harmony export */   en: () => (/* binding */ withinServices),
/* harmony export */   k7: () => (/* binding */ shownPattern)
/* harmony export */ });
/* harmony import */ var _actions_action_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32474);
/* harmony import */ var _actions_acts_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33872);
/* harmony import */ var _actions_match_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26867);
/* harmony import */ var _document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33508);
/* harmony import */ var _document_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97161);
/* harmony import */ var _grant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45787);






/**
 * What decides whether everybody gets in: the Allow statements that may admit everybody, and every Deny. `services` are the prefixes of the
 * actions that the resource knows. Undefined where no statement may.
 */
function forEverybody(document, services) {
    return excerpt(document, services, mayAdmitEverybody);
}
/** What decides whether the service gets in on anybody's behalf. */
function forService(document, services, name) {
    const isIt = ({ type, pattern }) => type === 'Service' && (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .literalText */ .bK)(pattern)?.toLowerCase() === name;
    return excerpt({ ...document, statements: document.statements.map(withSources) }, services, ({ principals, conditions }) => {
        return principals?.items.some(isIt) === true && !conditions.some(isForOneCustomer);
    });
}
/** Who admits everybody that comes from a source admits the service of that source: nobody else sends one. */
function withSources(statement) {
    const { principals, conditions } = statement;
    if (principals === undefined || !hasEverybody(principals))
        return statement;
    const services = conditions
        .filter(isOnSource)
        .flatMap(({ values }) => values.items.flatMap((value) => serviceIn((0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .patternText */ .U)(value)) ?? []));
    const entries = [...new Set(services)].map((name) => ({ type: 'Service', pattern: (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .literalPattern */ .Kf)(name) }));
    return { ...statement, principals: { ...principals, items: [...principals.items, ...entries] } };
}
function isOnSource({ key }) {
    return (0,_document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_3__/* .conditionKey */ .p)(key) === 'aws:sourcearn';
}
function serviceIn(arn) {
    const service = /^arn:[^:]+:([a-z0-9-]+):/u.exec(arn)?.[1];
    return service === undefined ? undefined : `${service}.amazonaws.com`;
}
/** Services that Allow statements name, in lower case. */
function serviceNames({ statements }) {
    const allows = statements.filter(({ effect }) => effect === 'allow').map(withSources);
    const entries = allows.flatMap(({ principals }) => principals?.items ?? []);
    return [...new Set(entries.flatMap(({ type, pattern }) => (type === 'Service' ? ((0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .literalText */ .bK)(pattern)?.toLowerCase() ?? []) : [])))];
}
/**
 * Conditions by which services that send no source say whose work they do (SES: "aws:Referer"; KMS: the encryption context), and the name of a
 * bucket, which is one in the world whatever account stands in front of it.
 */
function isForOneCustomer(condition) {
    if (isOnSource(condition))
        return condition.values.more === undefined && condition.values.items.every((value) => isBucket((0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .patternText */ .U)(value)));
    return /^(?:kms:encryptioncontext:|aws:referer$|kms:viaservice$)/u.test((0,_document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_3__/* .conditionKey */ .p)(condition.key));
}
function isBucket(arn) {
    return /^arn:[^:]+:s3:[^:]*:[^:]*:[^:*?]+$/u.test(arn);
}
function excerpt(document, services, isAsked) {
    const kept = document.statements.flatMap((statement, index) => {
        if (statement.effect === 'deny')
            return [{ index, statement: fixed(statement) }];
        return isAsked(statement) ? narrowed(fixed(statement), services).map((one) => ({ index, statement: one })) : [];
    });
    if (document.more === undefined && !kept.some(({ statement }) => statement.effect === 'allow'))
        return undefined;
    return { document: { ...document, statements: kept.map(({ statement }) => statement) }, indexes: kept.map(({ index }) => index) };
}
/** `*`, everybody but some, or an expression in whose place a `*` may stand. */
function mayAdmitEverybody({ principals, notPrincipals }) {
    if (notPrincipals !== undefined)
        return true;
    return principals !== undefined && (principals.more !== undefined || hasEverybody(principals));
}
function hasEverybody({ items }) {
    return items.some(({ type, pattern }) => type === 'AWS' && ((0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .isAllWild */ .UB)(pattern) || (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .wildSymbol */ .jN)(pattern) !== undefined));
}
/** The document as the service reads it: `*` and `NotAction` mean its own actions. */
function withinServices(document, services) {
    const within = (statement) => narrowed(statement, services)[0] ?? { ...statement, actions: { items: [] } };
    return { ...document, statements: document.statements.map((one) => (one.effect === 'allow' ? within(one) : one)) };
}
/** Only the service's own actions can be asked for, on its own resources, so `*` and `NotAction` mean those. */
function narrowed(whole, services) {
    if (services.length === 0)
        return [whole];
    const statement = onOwnResources(whole);
    if (statement === undefined)
        return [];
    const { actions, notActions, ...rest } = statement;
    if (notActions !== undefined) {
        const items = services
            .flatMap((service) => (0,_actions_action_table_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceActions */ .XQ)(service))
            .filter(({ name }) => !notActions.items.some((one) => (0,_actions_match_action_js__WEBPACK_IMPORTED_MODULE_2__/* .matchAction */ .ob)(one, name)));
        return items.length === 0 ? [] : [{ ...rest, actions: { items: items.map(({ name }) => (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .literalPattern */ .Kf)(name)) } }];
    }
    if (actions === undefined || !actions.items.some(isAnyService))
        return [statement];
    const all = services.map((service) => (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePattern */ .EY)(`${service}:*`, { variables: false }));
    return [{ ...rest, actions: { ...actions, items: [...all, ...actions.items.filter((one) => !isAnyService(one))] } }];
}
/** The statement without actions on what another service has; undefined where none is left. */
function onOwnResources(statement) {
    const { actions, resources } = statement;
    if (actions === undefined || resources === undefined || resources.more !== undefined)
        return statement;
    const isElsewhere = (pattern) => {
        if (isAnyService(pattern))
            return false;
        const meant = (0,_actions_match_action_js__WEBPACK_IMPORTED_MODULE_2__/* .expandPattern */ .nh)(pattern);
        return meant.length > 0 && meant.every((action) => resources.items.every((resource) => (0,_actions_acts_on_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfOtherService */ .n)(action, resource)));
    };
    const items = actions.items.filter((pattern) => !isElsewhere(pattern));
    if (items.length === actions.items.length)
        return statement;
    return items.length === 0 && actions.more === undefined ? undefined : { ...statement, actions: { ...actions, items } };
}
function isAnyService(action) {
    return (0,_grant_js__WEBPACK_IMPORTED_MODULE_5__/* .isOpenEnded */ .VL)(action) && action.every(({ kind }) => kind !== 'symbol');
}
/**
 * Values of conditions that somebody outside decides are taken as values: an organization in a variable is one organization. Networks are not,
 * since a variable of networks may well hold all addresses.
 */
function fixed(statement) {
    if (statement.conditions.every(isKnown))
        return statement;
    return {
        ...statement,
        conditions: statement.conditions.map((one) => (isNetwork(one) ? one : { ...one, values: fixedValues(one.values) })),
    };
}
function isNetwork({ key }) {
    return ['aws:sourceip', 'aws:vpcsourceip'].includes((0,_document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_3__/* .conditionKey */ .p)(key));
}
function isKnown({ values }) {
    return values.more === undefined && values.items.every((item) => item.every(({ kind }) => kind !== 'symbol'));
}
function fixedValues({ items, more }) {
    const values = items.map((item) => item.flatMap((part) => (part.kind === 'symbol' ? (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .literalPattern */ .Kf)(`<${part.text}>`) : [part])));
    return { items: more === undefined ? values : [...values, (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .literalPattern */ .Kf)(`<${more}>`)] };
}
/** A text in which every expression stands as the code writes it. */
function shownPattern(pattern) {
    return (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .patternText */ .U)(pattern).replaceAll(/<([^<>]*)>/gu, '${$1}');
}


/***/ }),

/***/ 76356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ holdsWithout),
/* harmony export */   TY: () => (/* binding */ askedProviders),
/* harmony export */   ao: () => (/* binding */ providerAddress),
/* harmony export */   bX: () => (/* binding */ isKeyOf),
/* harmony export */   yN: () => (/* binding */ withoutIdleOperators)
/* harmony export */ });
/* harmony import */ var _document_condition_operator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72627);
/* harmony import */ var _document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33508);
/* harmony import */ var _document_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97161);



/**
 * Claims that every token of every provider has. Sources: OpenID Connect Core 1.0, section 2 (`sub` and `aud` are required); IAM user guide,
 * "Available keys for AWS OIDC federation".
 */
const alwaysThere = new Set(['sub', 'aud']);
/** An address without expressions: only such ones can be told from each other. */
const plainAddress = /^[\w-]+(?:\.[\w-]+)+(?:\/[\w./-]*)?$/u;
/**
 * Is it a key of this provider? The keys of another one are in none of its tokens. `unknown` where an expression stands in one of the two.
 */
function isKeyOf(key, url) {
    const name = (0,_document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionKey */ .p)(key);
    const [own, asked] = [name.slice(0, Math.max(0, name.lastIndexOf(':'))), url ?? ''].map(providerAddress);
    if (own === undefined || asked === undefined)
        return 'unknown';
    return own === asked ? 'yes' : 'no';
}
/** Providers of whose tokens the statement asks for a key: it lets in nobody of another one. */
function askedProviders({ conditions }) {
    return conditions.flatMap((condition) => {
        const parsed = (0,_document_condition_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConditionOperator */ .b)(condition.operator);
        if (parsed === undefined || parsed.negated || parsed.family !== 'string' || holdsWithout(condition))
            return [];
        const name = (0,_document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionKey */ .p)(condition.key);
        return providerAddress(name.slice(0, Math.max(0, name.lastIndexOf(':')))) ?? [];
    });
}
/** The address of a provider in an ARN, a URL or as it stands; undefined where an expression is part of it. */
function providerAddress(text) {
    const address = text
        .toLowerCase()
        .replace(/^.*oidc-provider\/|^https?:\/\//u, '')
        .replace(/\/$/u, '');
    return plainAddress.test(address) ? address : undefined;
}
/** Does the condition hold, too, of a token that lacks the claim? */
function holdsWithout({ operator }) {
    const parsed = (0,_document_condition_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConditionOperator */ .b)(operator);
    return parsed !== undefined && (parsed.ifExists || parsed.quantifier === 'all');
}
/**
 * The document with `IfExists` and `ForAllValues:` left out where they mean nothing: on a claim that every token has, once, of the only provider
 * that the statement names. Beside a second provider they do mean something: its tokens have no key of the first.
 */
function withoutIdleOperators(document) {
    if (!document.statements.some(({ conditions }) => conditions.some(holdsWithout)))
        return document;
    return { ...document, statements: document.statements.map(ofStatement) };
}
function ofStatement(statement) {
    const { principals, conditions } = statement;
    const [provider, ...others] = principals?.items ?? [];
    if (provider?.type !== 'Federated' || others.length > 0 || principals?.more !== undefined || !conditions.some(holdsWithout))
        return statement;
    const url = (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternText */ .U)(provider.pattern);
    return {
        ...statement,
        conditions: conditions.map((condition) => (!(0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(provider.pattern) && isIdle(condition, url) ? strict(condition) : condition)),
    };
}
function isIdle(condition, url) {
    const name = (0,_document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionKey */ .p)(condition.key);
    const isClaim = alwaysThere.has(name.slice(name.lastIndexOf(':') + 1));
    return isClaim && holdsWithout(condition) && isKeyOf(condition.key, url) !== 'no';
}
function strict(condition) {
    return {
        ...condition,
        operator: condition.operator
            .trim()
            .replace(/^forallvalues:/iu, '')
            .replace(/ifexists$/iu, ''),
    };
}


/***/ }),

/***/ 27907:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   DN: () => (/* binding */ isInsideNetwork),
/* harmony export */   He: () => (/* binding */ asksForLogin),
/* harmony export */   YF: () => (/* binding */ blocksPublicPolicies),
/* harmony export */   bz: () => (/* binding */ accessPointBlocks)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29207);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _storage_s3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69348);




/** The bucket that the policy opens, where the code declares it, or the block that is set for it here. */
function bucketOf(policy, buckets) {
    const own = buckets.find(({ resource }) => resource === policy.resource);
    return own ?? buckets.find((bucket) => bucket.root === policy.root && names(policy.target, bucket.resource));
}
function names(target, resource) {
    const literals = ['bucket', 'BucketName', 'id', 'domain_name', 'DomainName', 'name', 'Name'].map((name) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(resource.attributes, name));
    return (0,_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .binds */ .fO)(target, resource, literals) === 'yes';
}
/** True when a public policy of the bucket is refused, or lets nobody in from outside. */
function blocksPublicPolicies(bucket) {
    return (0,_storage_s3_js__WEBPACK_IMPORTED_MODULE_1__/* .certainBlocks */ .TK)(bucket).some(({ flags }) => [flags.restrictPublicBuckets, flags.blockPublicPolicy].some((flag) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(flag, Boolean, false) === 'yes'));
}
/**
 * Whether an access point lets a public policy take effect: only where its own block says false, which is no default. `unknown` where it is
 * declared elsewhere.
 */
function accessPointBlocks(policy, code) {
    const declared = declaring(policy, code, 'aws_s3_access_point', 'AWS::S3::AccessPoint');
    if (declared === undefined)
        return 'unknown';
    if ((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(declared.attributes, ['vpc_configuration', 'VpcConfiguration']) !== undefined)
        return 'yes';
    const block = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(declared.attributes, ['public_access_block_configuration', 'PublicAccessBlockConfiguration']);
    const off = [
        ['block_public_policy', 'BlockPublicPolicy'],
        ['restrict_public_buckets', 'RestrictPublicBuckets'],
    ].map((flag) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readBool */ .r5)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(block, flag)), (on) => !on, false));
    return off.includes('no') ? 'yes' : off.includes('unknown') ? 'unknown' : 'no';
}
/** A search domain inside a VPC, a private API: from the internet nobody gets there. */
function isInsideNetwork(policy, code) {
    const domain = searchDomain(policy, code);
    if (domain !== undefined)
        return isThere((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(domain.attributes, ['vpc_options', 'VPCOptions']));
    const api = declaring(policy, code, 'aws_api_gateway_rest_api', 'AWS::ApiGateway::RestApi');
    if (api === undefined)
        return false;
    const [endpoints] = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(api.attributes, ['endpoint_configuration', 'EndpointConfiguration'])).items;
    const { items } = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(endpoints, ['types', 'Types']));
    return items.length > 0 && items.every((type) => (0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarText */ .ws)(type) === 'PRIVATE');
}
/** A search domain with fine-grained access control: whomever its policy lets in has to log in, unless the anonymous may stay. */
function asksForLogin(policy, code) {
    const security = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(searchDomain(policy, code)?.attributes, ['advanced_security_options', 'AdvancedSecurityOptions']);
    if (!isThere(security))
        return false;
    const [options] = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(security).items;
    const isSure = (names, isAsked) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readBool */ .r5)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(options, names)), isAsked, isAsked(false)) === 'yes';
    return isSure(['enabled', 'Enabled'], Boolean) && isSure(['anonymous_auth_enabled', 'AnonymousAuthEnabled'], (on) => !on);
}
function searchDomain(policy, code) {
    const types = ['aws_opensearch_domain', 'aws_elasticsearch_domain', 'AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'];
    return declaring(policy, code, ...types);
}
/** A block that a condition leaves out is there for some deployments only. */
function isThere(block) {
    return (block !== undefined && (0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .possibleValues */ .Mp)(block).every((one) => one.kind !== 'null' && !(one.kind === 'list' && one.items.length === 0)));
}
/** The resource of these types that the policy is about: itself, or the one that it names. */
function declaring(policy, code, ...types) {
    if (types.includes(policy.resource.type))
        return policy.resource;
    return code.ofType(...types).find((one) => one.mode === 'managed' && one.root === policy.root && names(policy.target, one));
}


/***/ })

};
