export const id = 6052;
export const ids = [6052];
export const modules = {

/***/ 54681:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resourceTypes),
/* harmony export */   b: () => (/* binding */ exampleResource)
/* harmony export */ });
/* harmony import */ var _document_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97161);

/** ARNs of the action's types in the partitions that the documents speak of; `*` itself for an action that knows no resources. */
function resourceTypes(cache, documents) {
    const texts = JSON.stringify(documents.map(({ statements }) => statements.map(({ resources, notResources }) => [resources, notResources])));
    const partitions = ['aws', ...['aws-cn', 'aws-us-gov'].filter((partition) => texts.includes(partition))];
    const star = cache.prepare([{ kind: 'text', text: '*' }], 'exact', { arn: true });
    const known = new Map();
    const ofType = (type) => {
        const before = known.get(type);
        if (before !== undefined)
            return before;
        const patterns = partitions.map((partition) => cache.prepare((0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(type.replace('arn:*:', `arn:${partition}:`), { variables: false }), 'exact', { arn: true }));
        known.set(type, patterns);
        return patterns;
    };
    return (action) => (action.resources.length === 0 ? [star] : action.resources.flatMap(ofType));
}
/** A resource of the action's first type, as people write one; `*` where it knows none. */
function exampleResource({ resources: [type] }) {
    if (type === undefined)
        return '*';
    const [arn = '', , service = '', region = '', account = '', ...rest] = type.split(':');
    const given = (segment, example) => segment.replaceAll('*', example);
    return [arn, 'aws', service, given(region, 'us-east-1'), given(account, '444455556666'), given(rest.join(':'), 'example')].join(':');
}


/***/ }),

/***/ 20308:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf),
/* harmony export */   n: () => (/* binding */ budgetOf)
/* harmony export */ });
/** A budget for one question. */
function budgetOf(units) {
    let left = units;
    return {
        spend(used) {
            left -= used;
            return left > 0;
        },
        isExhausted: () => left <= 0,
        left: () => left,
    };
}
/** A part of a budget for one of several questions: it ends with its own units, or with the whole. */
function partOf(whole, units) {
    const own = budgetOf(units);
    return {
        spend(used) {
            const isLeft = whole.spend(used);
            return own.spend(used) && isLeft;
        },
        isExhausted: () => own.isExhausted() || whole.isExhausted(),
        left: () => Math.min(own.left(), whole.left()),
    };
}


/***/ }),

/***/ 52082:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ searchClass),
/* harmony export */   w: () => (/* binding */ searchNewAccess)
/* harmony export */ });
/* harmony import */ var _action_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59132);
/* harmony import */ var _box_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27039);
/* harmony import */ var _box_theory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28136);
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18500);
/* harmony import */ var _search_quests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98679);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41344);






/** Resource types that are tried for one class of actions before any text is taken as a resource. */
const TYPES_MAX = 200;
const grades = ['typed', 'string', 'later'];
/** The most solid new access in one reading. Actions to come are only asked about when the known ones give nothing. */
function searchNewAccess(sides, candidates, setting) {
    let best = 'empty';
    for (const isLater of [false, true]) {
        for (const caller of distinctCallers(sides, setting.callers)) {
            const search = { sides, candidates, setting, caller, theory: (0,_box_theory_js__WEBPACK_IMPORTED_MODULE_2__/* .boxTheory */ .V)(caller.pinned, setting.letters, setting.budget), isLater };
            best = better(best, searchCaller(search));
            if (isFinal(best) || setting.budget.isExhausted())
                return better(best, setting.budget.isExhausted() ? 'exhausted' : 'empty');
        }
        if (typeof best === 'object' || best === 'exhausted')
            return best;
    }
    return best;
}
function isFinal(outcome) {
    return typeof outcome === 'object' && outcome.grade === 'typed';
}
function better(a, b) {
    return rank(b) > rank(a) ? b : a;
}
/** A confirmed access counts more than an exhausted budget: what was found is proven. */
function rank(outcome) {
    if (typeof outcome === 'object')
        return 10 - grades.indexOf(outcome.grade);
    return ['empty', 'unreplayed', 'exhausted'].indexOf(outcome);
}
/** Callers that the statements treat alike count once, unless conditions ask who they are. */
function distinctCallers(sides, callers) {
    const statements = [...sides.headAllows, ...sides.headDenies, ...sides.baseAllows, ...sides.baseDenies];
    const keys = new Set(statements.flatMap(({ tests }) => tests.map(({ key }) => key)));
    const distinct = new Map();
    for (const caller of callers) {
        const pinned = [...caller.pinned].filter(([key]) => keys.has(key));
        const key = `${statements.map((statement) => ((0,_caller_js__WEBPACK_IMPORTED_MODULE_3__/* .admitsCaller */ .Q)(statement, caller) ? '1' : '0')).join('')} ${JSON.stringify(pinned)}`;
        if (!distinct.has(key))
            distinct.set(key, caller);
    }
    return [...distinct.values()];
}
function searchCaller(search) {
    let best = 'empty';
    for (const quest of (0,_search_quests_js__WEBPACK_IMPORTED_MODULE_4__/* .questsOf */ .Z)(search)) {
        const classes = (0,_action_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .classesOf */ .OX)(quest.actions, quest.blocks, search.setting.budget);
        if (classes === undefined)
            return better(best, 'exhausted');
        for (const actionClass of classes) {
            best = better(best, searchClass(search, quest, actionClass));
            if (isFinal(best) || search.setting.budget.isExhausted())
                return better(best, search.setting.budget.isExhausted() ? 'exhausted' : 'empty');
        }
    }
    return best;
}
/** Any text as a resource first: where that gives nothing, no type does. Then the types of the actions, for a request that makes sense. */
function searchClass(search, quest, actionClass) {
    const chosen = (0,_action_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .representatives */ .rv)(actionClass.actions, TYPES_MAX);
    const [first] = chosen;
    if (first === undefined)
        return 'empty';
    const anyText = searchBoxes(search, quest, actionClass, first, [], search.isLater ? 'later' : 'string');
    if (search.isLater || anyText === 'empty' || search.setting.budget.isExhausted())
        return anyText;
    let best = anyText;
    for (const action of chosen) {
        if (!(0,_action_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .isInTable */ .aH)(action))
            continue;
        for (const type of search.setting.types(action)) {
            const found = searchBoxes(search, quest, actionClass, action, [type], 'typed');
            if (typeof found === 'object' || search.setting.budget.isExhausted())
                return better(best, found);
            best = better(best, found);
        }
    }
    return best;
}
function searchBoxes(search, quest, actionClass, action, inside, grade) {
    const { setting, theory, caller } = search;
    const isProof = (request) => setting.budget.spend(setting.proofUnits * (1 + (request.resource.length >> 4))) && setting.isProof(request);
    let worst = 'empty';
    for (const box of quest.start({ inside, outside: [], literals: new Map() })) {
        const point = (0,_box_search_js__WEBPACK_IMPORTED_MODULE_1__/* .findInBox */ .i)(theory, box, actionClass.blocks);
        if (setting.budget.isExhausted())
            return 'exhausted';
        if (point === 'empty')
            continue;
        const witness = typeof point === 'string' ? undefined : (0,_witness_js__WEBPACK_IMPORTED_MODULE_5__/* .concreteRequest */ .p)(action.name, point, caller, setting.letters, isProof);
        if (witness !== undefined)
            return { witness, grade, statement: quest.statement };
        worst = better(worst, point === 'exhausted' ? 'exhausted' : 'unreplayed');
    }
    return worst;
}


/***/ }),

/***/ 59132:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ laterActionsOf),
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   Ro: () => (/* binding */ actionsOf),
/* harmony export */   aH: () => (/* binding */ isInTable),
/* harmony export */   rv: () => (/* binding */ representatives)
/* harmony export */ });
/* harmony import */ var _actions_action_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32474);
/* harmony import */ var _actions_action_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63498);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88923);
/* harmony import */ var _actions_match_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26867);
/* harmony import */ var _prepared_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83430);





/** Text that no action has: what a wildcard may stand for later. */
const LATER = 'zzaddedlater';
/** Known actions that the pattern matches (all of the list's for a Not form); a literal that is not in the table stands for itself, an empty one for none. Too few when the budget ends. */
function actionsOf(pattern, list, budget) {
    if (budget.isExhausted())
        return [];
    if (pattern === undefined) {
        const index = (0,_prepared_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .indexOf */ .qh)(list);
        return (0,_actions_action_table_js__WEBPACK_IMPORTED_MODULE_0__/* .allActions */ .XA)().filter((action) => budget.spend(1 + index.patternsFor((0,_actions_action_index_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5)(action))) && index.takes(action));
    }
    if (pattern.literal === '')
        return [];
    if (pattern.literal !== undefined)
        return [(0,_actions_action_table_js__WEBPACK_IMPORTED_MODULE_0__/* .findAction */ .Oi)(pattern.literal) ?? outsideTable(pattern.written ?? pattern.literal)];
    const { glob } = pattern;
    const prefix = (0,_actions_action_index_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPrefix */ .Qz)(glob);
    if (glob.length === 1)
        return (0,_actions_action_table_js__WEBPACK_IMPORTED_MODULE_0__/* .allActions */ .XA)();
    const colon = prefix.indexOf(':');
    const services = colon >= 0 ? [prefix.slice(0, colon)] : (0,_actions_action_table_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceNames */ ._m)().filter((service) => service.startsWith(prefix));
    return services.flatMap(_actions_action_table_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceActions */ .XQ).filter((action) => budget.spend(2) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesWord */ .YQ)(glob, (0,_actions_match_action_js__WEBPACK_IMPORTED_MODULE_2__/* .actionWord */ .He)(action)));
}
/** An action that AWS may add and that the pattern would take; none for a literal. */
function laterActionsOf(pattern) {
    if (pattern === undefined)
        return [outsideTable(`${LATER}:${LATER}`)];
    if (pattern.literal !== undefined)
        return [];
    const text = pattern.glob.map((token) => (token === _globs_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .ONE */ .xr ? 'z' : token < 0 ? LATER : String.fromCodePoint(token))).join('');
    return [outsideTable(text.includes(':') ? text : text.replace(LATER, `${LATER}:${LATER}`))];
}
function outsideTable(name) {
    return { name, key: name.toLowerCase(), level: 'write', resources: [] };
}
function isInTable(action) {
    return (0,_actions_action_table_js__WEBPACK_IMPORTED_MODULE_0__/* .findAction */ .Oi)(action.name) !== undefined;
}
/** Groups actions by the blocks that speak about them. Undefined when the budget ends. */
function classesOf(actions, blocks, budget) {
    const indexes = blocks.map((block) => (0,_prepared_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .indexOf */ .qh)(block.actions));
    const otherwise = indexes.map((index) => index.otherwise);
    const decidingOn = new Map();
    const classes = new Map();
    let prefix;
    let deciding = [];
    let units = 1;
    for (const action of actions) {
        // They come service by service.
        if (prefix === undefined || !action.key.startsWith(prefix)) {
            const service = (0,_actions_action_index_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5)(action);
            prefix = `${service}:`;
            deciding = decidingOn.get(service) ?? indexes.flatMap((index, at) => (index.speaksOf(service) ? [at] : []));
            decidingOn.set(service, deciding);
            units = deciding.reduce((sum, at) => sum + 1 + 2 * (indexes[at]?.patternsFor(service) ?? 0), 1);
        }
        if (!budget.spend(units))
            return undefined;
        const speaking = [...otherwise];
        for (const at of deciding)
            speaking[at] = indexes[at]?.takes(action) === true;
        const key = deciding.length === 0 ? '' : speaking.map(Number).join('');
        const existing = classes.get(key);
        if (existing === undefined)
            classes.set(key, { blocks: blocks.filter((_, at) => speaking[at]), actions: [action] });
        else
            existing.actions.push(action);
    }
    return [...classes.values()];
}
/** One action for each set of resource types, the most dangerous first. */
function representatives(actions, max) {
    const seen = new Set();
    // Actions of one group of the table share their types, and a list of all actions is long.
    const lists = new Set();
    const chosen = [];
    for (const level of _actions_action_table_js__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.toReversed()) {
        for (const action of actions) {
            if (action.level !== level || lists.has(action.resources))
                continue;
            lists.add(action.resources);
            const types = action.resources.join(' ');
            if (seen.has(types))
                continue;
            seen.add(types);
            chosen.push(action);
            if (chosen.length >= max)
                return chosen;
        }
    }
    return chosen;
}


/***/ }),

/***/ 27039:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ boxesWithin),
/* harmony export */   i: () => (/* binding */ findInBox)
/* harmony export */ });
/* harmony import */ var _box_theory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28136);
/* harmony import */ var _globs_glob_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16256);


const BLOCK_UNITS = 10;
/**
 * A request of the box that no block matches. Blocks that are apart from the box are dropped; one that can be avoided in a single way
 * fixes it; of the others the one with the fewest ways is branched on. Every way narrows one dimension, and a way that leaves nothing of
 * it is none.
 */
function findInBox(theory, box, blocks) {
    const open = blocks.filter((block) => !isApart(theory, box, block));
    const plain = open.filter(({ tests, resources }) => tests.length === 0 && resources?.negated === false);
    const patterns = plain.flatMap(({ resources }) => resources?.patterns ?? []);
    const start = patterns.length === 0 ? box : apply(theory, box, { kind: 'outside', patterns });
    return start === undefined
        ? 'empty'
        : solve(theory, start, patterns.length === 0 ? open : open.filter((block) => !plain.includes(block)));
}
/** The box within one statement, for each of its ways to take a resource. */
function boxesWithin(theory, box, statement) {
    let inner = box;
    for (const test of statement.tests)
        inner = inner && withLiteral(theory, inner, { test, holds: true });
    if (inner === undefined)
        return [];
    const found = inner;
    const { resources } = statement;
    if (resources === undefined)
        return [found];
    if (resources.negated)
        return [apply(theory, found, { kind: 'outside', patterns: resources.patterns }) ?? []].flat();
    return resources.patterns.flatMap((pattern) => apply(theory, found, { kind: 'inside', pattern }) ?? []);
}
function solve(theory, start, all) {
    let box = start;
    let blocks = all;
    for (let changed = true; changed;) {
        changed = false;
        const open = [];
        for (const block of blocks) {
            if (!theory.budget.spend(BLOCK_UNITS + (block.resources?.patterns.length ?? 0)))
                return 'exhausted';
            if (isApart(theory, box, block))
                continue;
            const [only, other] = boxesWithout(theory, box, block);
            if (only === undefined)
                return theory.budget.isExhausted() ? 'exhausted' : 'empty';
            changed ||= other === undefined;
            if (other === undefined)
                box = only;
            else
                open.push(block);
        }
        blocks = open;
    }
    return blocks.length === 0 ? pointOf(theory, box) : branch(theory, box, blocks);
}
/** Tries the ways of the block that has the fewest. */
function branch(theory, box, blocks) {
    const choices = blocks.map((block) => ({ block, boxes: boxesWithout(theory, box, block) }));
    const [first] = choices.toSorted((a, b) => a.boxes.length - b.boxes.length);
    const rest = blocks.filter((block) => block !== first?.block);
    let worst = 'empty';
    for (const next of first?.boxes ?? []) {
        const found = solve(theory, next, rest);
        if (typeof found === 'object')
            return found;
        if (found !== 'empty')
            worst = found;
        if (theory.budget.isExhausted())
            return 'exhausted';
    }
    return worst;
}
function pointOf(theory, box) {
    const resource = theory.wordOf(box.inside, box.outside);
    if (typeof resource === 'string')
        return resource;
    let isRobust = theory.isRobust(resource, box.outside);
    const values = new Map();
    for (const [key, literals] of box.literals) {
        const found = theory.valuesOf(key, literals);
        if (typeof found === 'string')
            return found;
        values.set(key, found);
        isRobust &&= found.every((value) => theory.isRobust(value, literals.flatMap(excludedBy)));
    }
    return isRobust ? { resource, values } : 'fragile';
}
/** Patterns that a value must not match. */
function excludedBy({ test, holds }) {
    return holds === test.negated && test.value.kind === 'globs' ? test.value.patterns : [];
}
/** True when no request of the box matches the block, as far as a quick look tells. */
function isApart(theory, box, block) {
    const { resources, tests } = block;
    const isElsewhere = (pattern) => box.inside.some((other) => (0,_globs_glob_search_js__WEBPACK_IMPORTED_MODULE_1__/* .endsDiffer */ .H6)(other.glob, pattern.glob));
    if (resources?.negated === false && resources.patterns.every(isElsewhere))
        return true;
    return tests.some((test) => isApartByKey(theory, box, test));
}
function isApartByKey(theory, box, test) {
    if (withLiteral(theory, box, { test, holds: true }) !== undefined)
        return false;
    const wanted = (box.literals.get(test.key) ?? []).map(includedBy);
    const own = includedBy({ test, holds: true });
    if (![own, ...wanted].some((patterns) => patterns.some(({ glob }) => (0,_globs_glob_search_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSymbol */ .Lo)(glob))))
        return true;
    // A symbol may be the very text that the block asks for.
    const differs = (pattern) => own.every(({ glob }) => (0,_globs_glob_search_js__WEBPACK_IMPORTED_MODULE_1__/* .endsDiffer */ .H6)(glob, pattern.glob));
    return own.length === 0 || wanted.some((patterns) => patterns.length > 0 && patterns.every(differs));
}
/** Patterns of which a value must match one. */
function includedBy({ test, holds }) {
    return holds !== test.negated && test.value.kind === 'globs' ? test.value.patterns : [];
}
function boxesWithout(theory, box, block) {
    return waysOut(block).flatMap((way) => apply(theory, box, way) ?? []);
}
/** Ways in which the statement does not match a request of its action and caller. */
function waysOut(block) {
    const byKey = block.tests.map((test) => ({ kind: 'key', literal: { test, holds: false } }));
    const { resources } = block;
    if (resources === undefined)
        return byKey;
    if (!resources.negated)
        return [{ kind: 'outside', patterns: resources.patterns }, ...byKey];
    return [...resources.patterns.map((pattern) => ({ kind: 'inside', pattern })), ...byKey];
}
/** Undefined when nothing is left. */
function apply(theory, box, way) {
    if (way.kind === 'key')
        return withLiteral(theory, box, way.literal);
    const inside = way.kind === 'inside' ? [...box.inside, way.pattern] : box.inside;
    const outside = way.kind === 'outside' ? [...new Set([...box.outside, ...way.patterns])] : box.outside;
    return theory.wordOf(inside, outside) === 'empty' ? undefined : { ...box, inside, outside };
}
function withLiteral(theory, box, literal) {
    const { key } = literal.test;
    const before = box.literals.get(key) ?? [];
    if (before.some(({ test, holds }) => test.id === literal.test.id && holds === literal.holds))
        return box;
    const literals = [...before, literal];
    return theory.valuesOf(key, literals) === 'empty' ? undefined : { ...box, literals: new Map(box.literals).set(key, literals) };
}


/***/ }),

/***/ 28136:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ boxTheory)
});

// EXTERNAL MODULE: ./build/analysis/iam/globs/glob.js
var globs_glob = __webpack_require__(88923);
// EXTERNAL MODULE: ./build/analysis/iam/globs/glob-search.js
var glob_search = __webpack_require__(16256);
// EXTERNAL MODULE: ./build/analysis/cidr/address.js
var address = __webpack_require__(58730);
// EXTERNAL MODULE: ./build/analysis/cidr/address-set.js
var address_set = __webpack_require__(53979);
// EXTERNAL MODULE: ./build/analysis/cidr/address-reach.js
var address_reach = __webpack_require__(94588);
// EXTERNAL MODULE: ./build/analysis/iam/actions/action-table.js + 1 modules
var action_table = __webpack_require__(32474);
// EXTERNAL MODULE: ./build/analysis/iam/comparison/key-test.js
var key_test = __webpack_require__(457);
;// CONCATENATED MODULE: ./build/analysis/iam/comparison/key-values.js







/** Combinations of alternatives that are tried for one value. */
const COMBINATIONS_MAX = 2_000;
/** Global keys with several values (IAM user guide, "Global condition context keys"); the others have one. */
const multivalued = new Set([
    'aws:calledvia',
    'aws:principalorgpaths',
    'aws:principalservicenameslist',
    'aws:resourceorgpaths',
    'aws:sourceorgpaths',
    'aws:tagkeys',
    'aws:sourcevpcarn',
]);
/** Values of a key that meet all literals; absence is preferred. */
function findValues(key, literals, budget) {
    if (literals.every(({ test, holds }) => test.onAbsent === holds))
        return [];
    const single = findSingle(literals, budget);
    if (single !== 'empty')
        return single === 'exhausted' ? single : [single];
    const quantified = literals.some(({ test }) => test.quantifier !== 'one');
    return isMultivalued(key, quantified) ? findSet(literals, budget) : 'empty';
}
/** A key that nobody knows has several values when a condition asks for all or any of them. */
function isMultivalued(key, isQuantified) {
    if (multivalued.has(key))
        return true;
    const type = (0,action_table/* conditionKeyType */.Th)(key);
    return type === undefined ? isQuantified && !key.startsWith('aws:') : type === type.toUpperCase();
}
function findSingle(literals, budget) {
    return findMember(literals.map(({ test, holds }) => ({ value: test.value, inside: holds !== test.negated })), budget);
}
/**
 * A set of values, without trying sets: demands on some value are met one by one, each within what all values must be (guide: T is the
 * intersection of what all must be; every demand must meet T).
 */
function findSet(literals, budget) {
    const forAll = [];
    const demands = [];
    for (const { test, holds } of literals) {
        const member = { value: test.value, inside: holds !== test.negated };
        const quantifiesAll = test.quantifier === 'all' || (test.quantifier === 'one' && test.negated);
        (quantifiesAll === holds ? forAll : demands).push(member);
    }
    const values = [];
    for (const demand of demands.length === 0 ? [[]] : demands.map((one) => [one])) {
        const value = findMember([...forAll, ...demand], budget);
        if (typeof value === 'string')
            return value;
        values.push(value);
    }
    return values;
}
function findMember(members, budget) {
    const relevant = [];
    for (const member of members) {
        if (member.value.kind !== 'constant')
            relevant.push(member);
        else if (member.value.holds !== member.inside)
            return 'empty';
    }
    const isGlobs = relevant.every(({ value }) => value.kind === 'globs' && value.family === 'string');
    if (isGlobs)
        return findString(relevant, budget);
    if (relevant.every(({ value }) => value.kind === 'addresses'))
        return findAddress(relevant);
    const found = candidates(relevant).find((word) => relevant.every((member) => isMember(member.value, word) === member.inside));
    const isOneFamily = new Set(relevant.map(({ value }) => (value.kind === 'globs' || value.kind === 'numbers' ? value.family : value.kind))).size === 1;
    return found ?? (isOneFamily ? 'empty' : 'exhausted');
}
function findString(members, budget) {
    const unions = [];
    const negatives = [];
    for (const { value, inside } of members) {
        if (value.kind !== 'globs')
            continue;
        if (inside)
            unions.push(value.patterns);
        else
            negatives.push(...value.patterns);
    }
    unions.sort((a, b) => a.length - b.length);
    const excluded = negatives.map(({ glob }) => glob);
    const isCancelled = (exact) => negatives.some((hole) => (0,globs_glob/* coversGlob */.Lu)(hole.exact, exact));
    let combinations = 0;
    const choose = (depth, chosen) => {
        const union = unions[depth];
        if (union === undefined)
            return (0,glob_search/* findWord */.aV)(chosen, excluded, budget);
        for (const { glob, exact } of union) {
            if (!budget.spend(1 + excluded.length))
                return 'exhausted';
            if (isCancelled(exact) || ((0,globs_glob/* isLiteral */.c$)(glob) && !fits(glob, unions.slice(depth + 1), excluded)))
                continue;
            combinations += 1;
            if (combinations > COMBINATIONS_MAX)
                return 'exhausted';
            const found = choose(depth + 1, [...chosen, glob]);
            if (found !== 'empty')
                return found;
        }
        return 'empty';
    };
    return choose(0, []);
}
function fits(word, unions, excluded) {
    return unions.every((union) => union.some(({ glob }) => (0,globs_glob/* matchesWord */.YQ)(glob, word))) && !excluded.some((glob) => (0,globs_glob/* matchesWord */.YQ)(glob, word));
}
function findAddress(members) {
    let set = address_set/* allAddresses */.I1;
    for (const { value, inside } of members) {
        if (value.kind !== 'addresses')
            continue;
        set = inside ? (0,address_set/* intersectAddresses */.mr)(set, value.set) : (0,address_set/* subtractAddresses */.rg)(set, value.set);
    }
    return (0,address_set/* hasNoAddresses */.mK)(set) ? 'empty' : (0,globs_glob/* lettersOf */.bi)((0,address_reach/* witnessAddress */.Ub)(set) ?? '');
}
/** Values at which the tests change their answer. */
function candidates(members) {
    const texts = members.flatMap(({ value }) => {
        switch (value.kind) {
            case 'globs':
                return value.family === 'bool' ? ['false', 'true'] : [];
            case 'numbers':
                return value.bounds
                    .flatMap((bound) => [bound, bound - 1, bound + 1, bound - 0.5, bound + 0.5])
                    .map((number) => numberText(value.family, number));
            case 'addresses':
                return [
                    ...value.set.v4.map(({ first }) => (0,address/* formatAddress */.M0)(4, first)),
                    ...value.set.v6.map(({ first }) => (0,address/* formatAddress */.M0)(6, first)),
                    '203.0.113.7',
                    '198.51.100.7',
                ];
            case 'constant':
                return [];
        }
    });
    const literals = members.flatMap(({ value }) => (value.kind === 'globs' ? value.patterns.map(({ glob }) => glob).filter(globs_glob/* isLiteral */.c$) : []));
    return [...texts.map(globs_glob/* lettersOf */.bi), ...literals];
}
function numberText(family, value) {
    if (family === 'numeric')
        return String(value);
    return Math.abs(value) < 8.64e15 ? new Date(Math.floor(value)).toISOString() : '0';
}
function isMember(value, word) {
    switch (value.kind) {
        case 'globs':
            return value.patterns.some(({ glob }) => (0,globs_glob/* matchesWord */.YQ)(glob, word));
        case 'numbers':
            return isNumberMember(value, String.fromCodePoint(...word));
        case 'addresses':
            return isAddressMember(value, String.fromCodePoint(...word));
        case 'constant':
            return value.holds;
    }
}
function isNumberMember({ family, compare, bounds }, text) {
    const given = family === 'date' ? (0,key_test/* readDate */.h2)(text) : (0,key_test/* readNumber */.kz)(text);
    return bounds.some((bound) => {
        switch (compare) {
            case 'less':
                return given < bound;
            case 'less-or-equal':
                return given <= bound;
            case 'greater':
                return given > bound;
            case 'greater-or-equal':
                return given >= bound;
            case 'equals':
            case 'like':
                return given === bound;
        }
    });
}
function isAddressMember(value, text) {
    const range = (0,address/* parseCidr */.GN)(text);
    return range !== undefined && (0,address_set/* hasAddress */.hs)(value.set, range.family, range.first) && (0,address_set/* hasAddress */.hs)(value.set, range.family, range.last);
}
/** The value that the caller fixes, if it meets all literals. */
function checkPinned(literals, value) {
    if (value === undefined)
        return literals.every(({ test, holds }) => test.onAbsent === holds) ? [] : 'empty';
    const word = (0,globs_glob/* lettersOf */.bi)(value);
    const meets = ({ test, holds }) => isMember(test.value, word) === (holds !== test.negated);
    return literals.every(meets) ? [word] : 'empty';
}

;// CONCATENATED MODULE: ./build/analysis/iam/comparison/box-theory.js



const QUESTION_UNITS = 20;
function boxTheory(pinned, letters, budget) {
    const isSymbol = (letter) => letters.meaning(letter)?.kind === 'symbol';
    const knownValues = new Map();
    const knownWords = new Map();
    const ids = new Map();
    const idOf = (pattern) => {
        const id = ids.get(pattern) ?? ids.size;
        ids.set(pattern, id);
        return id;
    };
    const idsOf = (patterns) => patterns
        .map(idOf)
        .toSorted((a, b) => a - b)
        .join();
    return {
        budget,
        wordOf(inside, outside) {
            if (!budget.spend(QUESTION_UNITS + inside.length + outside.length))
                return 'exhausted';
            const id = `${idsOf(inside)}|${idsOf(outside)}`;
            const found = knownWords.get(id) ?? askWord(inside, outside, budget);
            knownWords.set(id, found);
            return found;
        },
        valuesOf(key, literals) {
            if (!budget.spend(QUESTION_UNITS + literals.length))
                return 'exhausted';
            const texts = literals.map(({ test, holds }) => `${holds ? '+' : '-'}${test.id}`);
            const id = texts.toSorted().join('\u0002');
            const found = knownValues.get(id) ?? (pinned.has(key) ? checkPinned(literals, pinned.get(key)) : findValues(key, literals, budget));
            knownValues.set(id, found);
            return found;
        },
        isRobust(word, outside) {
            if (!word.some(isSymbol))
                return true;
            return outside.every((pattern) => staysOutside(word, pattern, letters, budget));
        },
    };
}
/**
 * No value of the symbols puts the word into the pattern. What both begin with is the same text whatever stands in it, and cancels out; only a
 * wildcard that a symbol brings into the pattern may take more than it does in the word.
 */
function staysOutside(word, { exact, glob }, letters, budget) {
    const end = word.findIndex((letter, index) => letter !== exact[index]);
    const shared = end < 0 ? word.length : end;
    const symbol = (letter) => {
        const meaning = letters.meaning(letter);
        return meaning?.kind === 'symbol' ? meaning : undefined;
    };
    const mayGrow = word.slice(0, shared).some((letter) => symbol(letter)?.maybeWild === true);
    const rest = word.slice(shared).map((letter) => (symbol(letter) === undefined ? letter : globs_glob/* ANY */.x4));
    const pattern = glob.slice(shared);
    return (0,glob_search/* findWord */.aV)([rest, mayGrow ? [globs_glob/* ANY */.x4, ...pattern] : pattern], [], budget) === 'empty';
}
/** An inclusion between patterns as written holds whatever their symbols are, so it is asked first. */
function askWord(inside, outside, budget) {
    if (!budget.spend(inside.length * outside.length))
        return 'exhausted';
    if (inside.some(({ exact }) => outside.some((hole) => (0,globs_glob/* coversGlob */.Lu)(hole.exact, exact))))
        return 'empty';
    return (0,glob_search/* findWord */.aV)(inside.map(({ glob }) => glob), outside.map(({ glob }) => glob), budget);
}


/***/ }),

/***/ 18500:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ callersOf),
/* harmony export */   Q: () => (/* binding */ admitsCaller)
/* harmony export */ });
/* harmony import */ var _document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33508);
/* harmony import */ var _document_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97161);


/** An account that no document names is looked for among these (AWS uses them in its documentation). */
const freshAccounts = ['444455556666', '777788889999', '123456789012', '999900001111', '555566667777'];
/** More named principals than this are not told apart. */
const CALLERS_MAX = 200;
const identityCaller = { isFresh: false, pinned: new Map() };
const principalKeys = [
    'aws:principalarn',
    'aws:principalaccount',
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:principaltype',
    'aws:userid',
    'aws:username',
];
/**
 * Callers that tell the documents apart: everybody they name, somebody else of each account they name, a stranger, and an anonymous one.
 * One caller without a principal when no statement has one. Undefined when there are too many.
 */
function callersOf(documents) {
    const statements = documents.flatMap((document) => document.statements);
    const entries = statements.flatMap(({ principals, notPrincipals }) => [...(principals?.items ?? []), ...(notPrincipals?.items ?? [])]);
    if (!statements.some(({ principals, notPrincipals }) => principals !== undefined || notPrincipals !== undefined))
        return [identityCaller];
    const named = new Map();
    for (const entry of [...entries, ...principalsInConditions(documents)])
        named.set(`${entry.type} ${(0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternText */ .U)(entry.pattern)}`, entry);
    if (named.size > CALLERS_MAX)
        return undefined;
    const texts = [...named.values()].filter(({ type }) => type === 'AWS').map(({ pattern }) => (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternText */ .U)(pattern));
    const accounts = new Set(texts.flatMap((text) => accountOf(text) ?? []));
    const stranger = freshAccounts.find((account) => !accounts.has(account)) ?? '000000000000';
    return [
        awsCaller(`arn:aws:iam::${stranger}:role/example`, stranger, true),
        ...[...accounts].map((account) => awsCaller(`arn:aws:iam::${account}:role/some-other-role`, account, true)),
        ...[...named.values()].flatMap(namedCaller),
        anonymous,
    ];
}
const anonymous = {
    principal: { kind: 'anonymous' },
    isFresh: true,
    pinned: new Map(principalKeys.map((key) => [key, undefined])),
};
function principalsInConditions(documents) {
    const conditions = documents.flatMap(({ statements }) => statements.flatMap((statement) => statement.conditions));
    return conditions
        .filter(({ key }) => ['aws:principalarn', 'aws:principalaccount'].includes((0,_document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionKey */ .p)(key)))
        .flatMap(({ values }) => values.items.map((pattern) => ({ type: 'AWS', pattern })));
}
function awsCaller(arn, account, isFresh) {
    return {
        principal: { kind: 'aws', arn, account },
        isFresh,
        pinned: new Map([
            ['aws:principalarn', arn],
            ['aws:principalaccount', account],
        ]),
    };
}
function namedCaller({ type, pattern }) {
    const text = (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternText */ .U)(pattern).replaceAll('*', 'example').replaceAll('?', 'x');
    const pinned = new Map(principalKeys.map((key) => [key, undefined]));
    switch (type) {
        case 'AWS':
            return (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isAllWild */ .UB)(pattern) || accountOf((0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternText */ .U)(pattern)) === (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternText */ .U)(pattern)
                ? []
                : [awsCaller(text, accountOf(text) ?? 'unknown', false)];
        case 'Service':
            return [{ principal: { kind: 'service', name: text }, isFresh: false, pinned }];
        case 'Federated':
            return [{ principal: { kind: 'federated', name: text }, isFresh: false, pinned }];
        case 'CanonicalUser':
            return [{ principal: { kind: 'canonical', id: text }, isFresh: false, pinned }];
    }
}
function accountOf(text) {
    return /^(?:arn:[^:]*:[^:]*:[^:]*:)?(\d{12})(?::|$)/.exec(text)?.[1];
}
/** Does the statement speak about the caller? */
function admitsCaller(statement, caller) {
    const { principals } = statement;
    if (principals === undefined || caller.principal === undefined)
        return principals === undefined;
    return admits(principals, caller) !== principals.negated;
}
function admits({ list, size }, caller) {
    if (list.more !== undefined && size === 'wide')
        return true;
    return list.items.some((entry) => isEntry(entry, caller, size));
}
function isEntry({ type, pattern }, caller, size) {
    const symbols = pattern.flatMap((part) => (part.kind === 'symbol' ? [part] : []));
    if (size === 'wide' && symbols.some(({ maybeWild }) => maybeWild || !caller.isFresh))
        return true;
    return (type === 'AWS' && (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isAllWild */ .UB)(pattern)) || names(type, (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternText */ .U)(pattern), caller.principal);
}
function names(type, text, principal) {
    switch (principal?.kind) {
        case 'aws':
            return type === 'AWS' && isAwsEntry(text, principal.arn, principal.account);
        case 'service':
            return type === 'Service' && (text === principal.name || text === '*');
        case 'federated':
            return type === 'Federated' && (text === principal.name || text === '*');
        case 'canonical':
            return type === 'CanonicalUser' && text === principal.id;
        case 'anonymous':
        case undefined:
            return false;
    }
}
function isAwsEntry(text, arn, account) {
    return text === arn || text === account || new RegExp(`^arn:[a-z-]+:iam::${/^\d+$/.test(account) ? account : '-'}:root$`).test(text);
}


/***/ }),

/***/ 64931:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ comparePolicies)
/* harmony export */ });
/* unused harmony export DEFAULT_BUDGET_UNITS */
/* harmony import */ var _access_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52082);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20308);
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18500);
/* harmony import */ var _comparison_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92098);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88923);
/* harmony import */ var _globs_prepared_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20735);
/* harmony import */ var _actions_resource_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54681);
/* harmony import */ var _core_remembered_by_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93268);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41344);









/** Ends within about a second, whatever the documents are. */
const DEFAULT_BUDGET_UNITS = 2_000_000;
const TOO_COMPLEX = 'the documents are too complex to compare within the budget';
/**
 * Does head allow a request that base does not? Statements that one statement of base takes whole are put aside first; what is left is
 * searched, action class by action class, for a request. Twice where something is unknown: once with all unknown parts against a
 * finding (then `yes` is certain), once in favour of one (then `no` is).
 */
function comparePolicies(request) {
    const { base, head, context = {} } = request;
    if (base === head)
        return { newAccess: 'no' };
    return answers.of(JSON.stringify([base, head, context.budgetUnits]), () => compare(request));
}
/** Deployments and instances of a module ask the same again and again, of documents of their own. */
const answers = (0,_core_remembered_by_text_js__WEBPACK_IMPORTED_MODULE_6__/* .rememberedByText */ .d)();
function compare({ base, head, context = {} }) {
    const cache = (0,_globs_prepared_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternCache */ .b)((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .symbolLetters */ .mX)());
    const wide = (0,_comparison_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .sidesOf */ .Mm)(base, head, 'wide', cache);
    const budget = (0,_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .budgetOf */ .n)(context.budgetUnits ?? DEFAULT_BUDGET_UNITS);
    const candidates = (0,_comparison_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .candidatesOf */ .kW)(wide, budget);
    if (candidates.added.length === 0 && candidates.lifted.length === 0)
        return { newAccess: 'no' };
    const callers = (0,_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .callersOf */ .G)([base, head]);
    if (callers === undefined)
        return { newAccess: 'unknown', reason: 'too many principals are named' };
    const setting = {
        callers,
        letters: cache.letters,
        budget,
        proofUnits: sizeOf(base) + sizeOf(head),
        types: (0,_actions_resource_types_js__WEBPACK_IMPORTED_MODULE_4__/* .resourceTypes */ .A)(cache, [base, head]),
        isProof: (request) => (0,_witness_js__WEBPACK_IMPORTED_MODULE_5__/* .isNewAccess */ .J)(base, head, request),
    };
    const [unknown] = [...(0,_comparison_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownParts */ .dm)(head), ...(0,_comparison_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownParts */ .dm)(base)];
    if (unknown === undefined)
        return settled((0,_access_search_js__WEBPACK_IMPORTED_MODULE_0__/* .searchNewAccess */ .w)(wide, candidates, setting));
    const narrow = (0,_comparison_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .sidesOf */ .Mm)(base, head, 'narrow', cache);
    const certain = (0,_access_search_js__WEBPACK_IMPORTED_MODULE_0__/* .searchNewAccess */ .w)(narrow, (0,_comparison_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .candidatesOf */ .kW)(narrow, budget), setting);
    if (typeof certain === 'object' || certain === 'exhausted')
        return settled(certain);
    // What may be is not proven by an example: one that the search finds is enough to keep it open.
    const possible = (0,_access_search_js__WEBPACK_IMPORTED_MODULE_0__/* .searchNewAccess */ .w)(wide, candidates, { ...setting, isProof: () => true });
    if (possible === 'empty' || possible === 'exhausted')
        return settled(possible);
    return { newAccess: 'unknown', reason: `it depends on ${unknown}` };
}
/** Work of evaluating one request against a document. */
function sizeOf(document) {
    const lists = document.statements.flatMap(({ actions, notActions, resources, notResources }) => [
        actions,
        notActions,
        resources,
        notResources,
    ]);
    return lists.reduce((sum, list) => sum + (list?.items.reduce((parts, item) => parts + item.length, 0) ?? 0), 20);
}
function settled(outcome) {
    switch (outcome) {
        case 'empty':
            return { newAccess: 'no' };
        case 'exhausted':
            return { newAccess: 'unknown', reason: TOO_COMPLEX };
        case 'unreplayed':
            return { newAccess: 'unknown', reason: 'an example of new access could not be confirmed' };
        default:
            return { newAccess: 'yes', ...outcome };
    }
}


/***/ }),

/***/ 92098:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kW: () => (/* binding */ candidatesOf),
  Mm: () => (/* binding */ sidesOf),
  dm: () => (/* binding */ unknownParts)
});

// EXTERNAL MODULE: ./build/analysis/iam/document/pattern.js
var document_pattern = __webpack_require__(97161);
// EXTERNAL MODULE: ./build/analysis/iam/comparison/prepared-statement.js
var prepared_statement = __webpack_require__(83430);
// EXTERNAL MODULE: ./build/analysis/cidr/address-set.js
var address_set = __webpack_require__(53979);
// EXTERNAL MODULE: ./build/analysis/iam/globs/glob.js
var glob = __webpack_require__(88923);
// EXTERNAL MODULE: ./build/analysis/iam/globs/glob-search.js
var glob_search = __webpack_require__(16256);
;// CONCATENATED MODULE: ./build/analysis/iam/comparison/statement-cover.js





/**
 * The parts of `statement` that no one of `others` takes whole, pattern by pattern. All inclusions hold whatever the symbols are. `statement`
 * in its wide reading, `others` in their narrow one.
 */
function uncoveredParts(statement, others, budget) {
    const actions = statement.actions.negated ? [undefined] : statement.actions.patterns;
    const resources = statement.resources === undefined || statement.resources.negated ? [undefined] : statement.resources.patterns;
    const able = others
        .filter((other) => coversPrincipals(other.principals, statement.principals) && coversTests(other.tests, statement.tests))
        .map((other) => ({
        other,
        resources: new Set(resources.filter((resource) => coversElement(other.resources, statement.resources, resource, budget))),
    }))
        .filter((entry) => entry.resources.size > 0);
    const remainders = new Map();
    return actions.flatMap((action) => {
        const takers = able.flatMap(({ other }, at) => (coversElement(other.actions, statement.actions, action, budget) ? [at] : []));
        const key = takers.join();
        const left = remainders.get(key) ?? resources.filter((resource) => !takers.some((at) => able[at]?.resources.has(resource)));
        remainders.set(key, left);
        return left.length === 0 ? [] : [{ action, resources: left }];
    });
}
function coversTests(wide, narrow) {
    return wide.every((test) => narrow.some((other) => implies(other, test)));
}
/** Does `wide` take `pattern` of the list `narrow`, or all of `narrow` when it is a Not form or absent? False when the budget ends. */
function coversElement(wide, narrow, pattern, budget) {
    if (wide === undefined || (0,prepared_statement/* takesEverything */.sw)(wide))
        return true;
    const covers = (big, small) => budget.spend(1) && (0,glob/* mayCover */.bf)(big.exact, small.exact) && budget.spend(small.exact.length) && (0,glob/* coversGlob */.Lu)(big.exact, small.exact);
    if (pattern === undefined) {
        if (narrow === undefined || !narrow.negated || !wide.negated)
            return false;
        return wide.patterns.every((hole) => narrow.patterns.some((bigger) => covers(bigger, hole)));
    }
    if (wide.negated)
        return wide.patterns.every((hole) => budget.spend(1) && isApart(hole, pattern));
    return wide.literals.has(textOf(pattern) ?? '') || wide.wild.some((bigger) => covers(bigger, pattern));
}
/** The one string that the pattern is, symbols as themselves. */
function textOf(pattern) {
    if (!pattern.hasSymbol)
        return pattern.literal;
    return isWord(pattern.exact) ? (0,glob/* wordText */.en)(pattern.exact) : undefined;
}
/** True when no string matches both, whatever the symbols are. */
function isApart(a, b) {
    if (a.hasSymbol || b.hasSymbol)
        return false;
    if (isWord(b.exact))
        return !(0,glob/* matchesWord */.YQ)(a.exact, b.exact);
    return (0,glob_search/* endsDiffer */.H6)(a.exact, b.exact);
}
function isWord(glob) {
    return glob.every((token) => token >= 0);
}
function coversPrincipals(wide, narrow) {
    if (wide === undefined)
        return true;
    if (narrow === undefined || wide.negated !== narrow.negated)
        return false;
    const texts = (principals) => new Set(principals.list.items.map(({ type, pattern }) => `${type} ${(0,document_pattern/* patternText */.U)(pattern)}`));
    const [big, small] = wide.negated ? [texts(narrow), texts(wide)] : [texts(wide), texts(narrow)];
    if (wide.list.more !== narrow.list.more)
        return false;
    return (!wide.negated && big.has('AWS *')) || [...small].every((text) => big.has(text));
}
/** Does every request that meets `narrow` meet `wide`? */
function implies(narrow, wide) {
    if (narrow.id === wide.id)
        return true;
    if (narrow.key !== wide.key || narrow.kind !== wide.kind)
        return false;
    const [small, big] = narrow.negated ? [wide.value, narrow.value] : [narrow.value, wide.value];
    if (small.kind === 'globs' && big.kind === 'globs')
        return small.patterns.every((pattern) => big.patterns.some((bigger) => (0,glob/* coversGlob */.Lu)(bigger.exact, pattern.exact)));
    return small.kind === 'addresses' && big.kind === 'addresses' && (0,address_set/* hasNoAddresses */.mK)((0,address_set/* subtractAddresses */.rg)(small.set, big.set));
}

;// CONCATENATED MODULE: ./build/analysis/iam/comparison/comparison-sides.js



const everything = (0,document_pattern/* parsePattern */.EY)('*', { variables: false });
/** `wide` reads unknown parts in favour of new access, `narrow` against it. */
function sidesOf(base, head, reading, cache) {
    const against = reading === 'wide' ? 'narrow' : 'wide';
    const unchanged = unchangedStatements(base, head);
    const isChanged = (statement) => !unchanged.has((0,prepared_statement/* identityOf */.cu)(statement));
    const isDenialChanged = base.statements.some((statement) => statement.effect === 'deny' && isChanged(statement));
    // head's unchanged Allows matter only where a Deny of base may be lifted
    const relevant = isDenialChanged || base.more !== undefined
        ? head
        : { ...head, statements: head.statements.map((one) => (isChanged(one) ? one : undefined)) };
    return {
        headAllows: prepareAll(relevant, 'allow', { role: 'grant', size: reading }, cache),
        headDenies: prepareAll(head, 'deny', { role: 'block', size: against }, cache),
        baseAllows: prepareAll(base, 'allow', { role: 'block', size: against }, cache),
        baseDenies: prepareAll(base, 'deny', { role: 'grant', size: reading }, cache),
        unchanged,
    };
}
function unchangedStatements(base, head) {
    const inBase = new Set(base.statements.map(prepared_statement/* identityOf */.cu));
    return new Set(head.statements.map(prepared_statement/* identityOf */.cu).filter((identity) => inBase.has(identity)));
}
function prepareAll(document, effect, approximation, cache) {
    const known = document.statements.flatMap((statement, index) => statement?.effect === effect ? ((0,prepared_statement/* prepareStatement */.Vs)(statement, index, approximation, cache) ?? []) : []);
    if (document.more === undefined || approximation.size === 'narrow')
        return known;
    const open = { effect, actions: { items: [everything] }, resources: { items: [everything] }, conditions: [] };
    return [...known, (0,prepared_statement/* prepareStatement */.Vs)(open, -1, approximation, cache) ?? []].flat();
}
function candidatesOf(sides, budget) {
    const isChanged = ({ identity }) => !sides.unchanged.has(identity);
    const added = sides.headAllows
        .filter(isChanged)
        .map((allow) => ({ allow, parts: uncoveredParts(allow, sides.baseAllows, budget) }))
        .filter(({ parts }) => parts.length > 0);
    const lifted = sides.baseDenies.filter(isChanged).filter((denial) => uncoveredParts(denial, sides.headDenies, budget).length > 0);
    return { added, lifted };
}
/** Expressions on which a document depends, those that hold whole parts of it first; policy variables last. */
function unknownParts(document) {
    const whole = document.statements.flatMap(({ maybe, moreConditions }) => [maybe ?? [], moreConditions ?? []].flat());
    const lists = document.statements.flatMap(listsOf);
    const parts = lists.flatMap(({ patterns }) => patterns.flat());
    const named = (kind) => parts.flatMap((part) => (part.kind === kind ? [part.text] : []));
    return [
        document.more ?? [],
        whole,
        lists.flatMap(({ more }) => more ?? []),
        named('symbol'),
        named('variable').map((name) => `\${${name}}`),
    ].flat();
}
function listsOf(statement) {
    const { actions, notActions, resources, notResources, principals, notPrincipals, conditions } = statement;
    const patterns = [actions, notActions, resources, notResources, ...conditions.map(({ values }) => values)];
    return [
        ...patterns.flatMap((list) => (list === undefined ? [] : [{ patterns: list.items, more: list.more }])),
        ...[principals, notPrincipals].flatMap((list) => list === undefined ? [] : [{ patterns: list.items.map(({ pattern }) => pattern), more: list.more }]),
    ];
}


/***/ }),

/***/ 457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h2: () => (/* binding */ readDate),
/* harmony export */   j7: () => (/* binding */ prepareCondition),
/* harmony export */   kz: () => (/* binding */ readNumber)
/* harmony export */ });
/* harmony import */ var _cidr_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58730);
/* harmony import */ var _cidr_address_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53979);
/* harmony import */ var _document_condition_operator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72627);
/* harmony import */ var _document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33508);
/* harmony import */ var _document_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97161);





/** `unknown`: the operator is none of IAM's or a value is not understood; the caller decides what that means. */
function prepareCondition(condition, symbols, cache) {
    const operator = (0,_document_condition_operator_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConditionOperator */ .b)(condition.operator);
    if (operator === undefined)
        return 'unknown';
    const value = prepareValue(operator, condition.values.items, symbols, cache);
    if (value === undefined)
        return 'unknown';
    const key = (0,_document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_3__/* .conditionKey */ .p)(condition.key);
    const kind = [operator.quantifier, operator.ifExists, operator.negated, operator.family, operator.compare, operator.ignoreCase].join(' ');
    const values = condition.values.items.map(_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .patternText */ .U).toSorted().join('\u0001');
    return {
        id: `${key}\u0000${kind}\u0000${values}\u0000${symbols}`,
        key,
        quantifier: operator.quantifier,
        onAbsent: onAbsent(operator, condition),
        negated: operator.negated,
        value,
        kind,
    };
}
/** Source: IAM user guide, "Condition operators" and "Multivalued context keys". */
function onAbsent(operator, condition) {
    if (operator.family === 'null')
        return condition.values.items.some(isTrue);
    if (operator.ifExists || operator.quantifier === 'all')
        return true;
    return operator.quantifier === 'one' && operator.negated;
}
function isTrue(pattern) {
    return (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .literalText */ .bK)(pattern)?.toLowerCase() === 'true';
}
function prepareValue(operator, values, symbols, cache) {
    switch (operator.family) {
        case 'null':
            return values.every((value) => (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .literalText */ .bK)(value) !== undefined)
                ? { kind: 'constant', holds: values.some((value) => !isTrue(value)) }
                : undefined;
        case 'string':
        case 'binary':
            return globs('string', values, symbols, cache, {
                literal: operator.compare === 'equals',
                ...(operator.ignoreCase ? { letterCase: 'fold' } : {}),
            });
        case 'arn':
            return globs('string', values, symbols, cache, { arn: true });
        case 'bool':
            return globs('bool', values, symbols, cache, { literal: true, letterCase: 'lower' });
        case 'numeric':
        case 'date':
            return numbers(operator.family, operator.compare, values);
        case 'ip':
            return addresses(values);
    }
}
function globs(family, values, symbols, cache, options) {
    return { kind: 'globs', family, patterns: values.map((value) => cache.prepare(value, symbols, options)) };
}
function numbers(family, compare, values) {
    const bounds = values.map((value) => (family === 'date' ? readDate((0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .literalText */ .bK)(value) ?? '') : readNumber((0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .literalText */ .bK)(value) ?? '')));
    return bounds.some(Number.isNaN) ? undefined : { kind: 'numbers', family, compare, bounds };
}
function readNumber(text) {
    return /^[-+]?\d{1,30}(?:\.\d{1,30})?$/.test(text.trim()) ? Number(text) : Number.NaN;
}
/** Milliseconds since 1970, from ISO 8601 or seconds. */
function readDate(text) {
    return /^\d{1,15}(?:\.\d{1,9})?$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}
function addresses(values) {
    if (values.some((value) => (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .patternSymbols */ .yb)(value).length > 0))
        return undefined;
    const ranges = values.map((value) => (0,_cidr_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)((0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .patternText */ .U)(value)));
    const known = ranges.flatMap((range) => range ?? []);
    return known.length < ranges.length ? undefined : { kind: 'addresses', set: (0,_cidr_address_set_js__WEBPACK_IMPORTED_MODULE_1__/* .addressSet */ .Rm)(known) };
}


/***/ }),

/***/ 83430:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ prepareStatement),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   qh: () => (/* binding */ indexOf),
/* harmony export */   sw: () => (/* binding */ takesEverything)
/* harmony export */ });
/* harmony import */ var _actions_action_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63498);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88923);
/* harmony import */ var _key_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(457);
/* harmony import */ var _document_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97161);




const indexes = new WeakMap();
/** The index of an Action element, made on first use. */
function indexOf(list) {
    const known = indexes.get(list);
    if (known !== undefined)
        return known;
    const index = (0,_actions_action_index_js__WEBPACK_IMPORTED_MODULE_0__/* .actionIndex */ .rT)(list.patterns, list.negated);
    indexes.set(list, index);
    return index;
}
const everything = (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)('*', { variables: false });
/** Undefined when nothing of the statement is left in this reading. */
function prepareStatement(statement, index, approximation, cache) {
    const isNarrow = approximation.size === 'narrow';
    if (isNarrow && (statement.maybe !== undefined || statement.moreConditions !== undefined))
        return undefined;
    const tests = prepareTests(statement.conditions, approximation, cache);
    const actions = eitherList(statement.actions, statement.notActions, approximation, cache, { letterCase: 'lower' });
    const resources = eitherList(statement.resources, statement.notResources, approximation, cache, { arn: true });
    if (tests === undefined || actions === undefined || takesNothing(actions) || takesNothing(resources))
        return undefined;
    return {
        statement,
        index,
        identity: identityOf(statement),
        actions,
        resources,
        principals: preparePrincipals(statement, approximation),
        tests,
    };
}
const identities = new WeakMap();
/** The statement as text, without its name and its place in the document. */
function identityOf(statement) {
    const identity = identities.get(statement) ?? JSON.stringify({ ...statement, sid: undefined, option: undefined });
    identities.set(statement, identity);
    return identity;
}
function eitherList(positive, negative, approximation, cache, options) {
    if (positive !== undefined)
        return prepareList(positive, false, approximation, cache, options);
    return negative === undefined ? undefined : prepareList(negative, true, approximation, cache, options);
}
function prepareList(list, negated, approximation, cache, options) {
    const isWide = (approximation.size === 'wide') !== negated;
    const items = isWide && list.more !== undefined ? [...list.items, everything] : list.items;
    const patterns = items.map((item) => cache.prepare(item, symbolReading(approximation, isWide), options));
    return {
        negated,
        patterns,
        literals: new Set(patterns.flatMap(({ literal }) => literal ?? [])),
        wild: patterns.filter(({ literal }) => literal === undefined),
    };
}
/** To prove that there is no access an unknown string may be any; to prove one, a fresh string may differ from it. */
function symbolReading({ role, size }, isWide) {
    if (!isWide)
        return 'exact';
    return (role === 'grant') === (size === 'wide') ? 'any' : 'other';
}
function preparePrincipals(statement, { size }) {
    if (statement.principals !== undefined)
        return { negated: false, list: statement.principals, size };
    if (statement.notPrincipals === undefined)
        return undefined;
    return { negated: true, list: statement.notPrincipals, size: size === 'wide' ? 'narrow' : 'wide' };
}
/** Undefined when a narrow reading leaves no request. */
function prepareTests(conditions, approximation, cache) {
    const tests = [];
    for (const condition of conditions) {
        const isNegated = /not/i.test(condition.operator);
        const isWide = (approximation.size === 'wide') !== isNegated;
        const isOpen = condition.values.more !== undefined && isWide;
        const test = isOpen ? 'unknown' : (0,_key_test_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareCondition */ .j7)(condition, symbolReading(approximation, isWide), cache);
        if (test !== 'unknown')
            tests.push(test);
        else if (approximation.size === 'narrow')
            return undefined;
    }
    return tests;
}
/** `NotAction: "*"`. */
function takesNothing(list) {
    return list?.negated === true && list.wild.some(({ glob }) => glob.length === 1 && glob[0] === _globs_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .ANY */ .x4);
}
/** Does the list take everything? */
function takesEverything(list) {
    if (list === undefined)
        return true;
    return list.negated ? list.patterns.length === 0 : list.wild.some(({ glob }) => glob.length === 1 && glob[0] === _globs_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .ANY */ .x4);
}


/***/ }),

/***/ 98679:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ questsOf)
/* harmony export */ });
/* harmony import */ var _action_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59132);
/* harmony import */ var _actions_action_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63498);
/* harmony import */ var _box_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27039);
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18500);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88187);
/* harmony import */ var _prepared_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83430);






/** All that has to be looked for, one after the other. */
function* questsOf(search) {
    const admitted = (statements) => statements.filter((statement) => (0,_caller_js__WEBPACK_IMPORTED_MODULE_3__/* .admitsCaller */ .Q)(statement, search.caller));
    const denies = admitted(search.sides.headDenies);
    const blocks = [...denies, ...admitted(search.sides.baseAllows)];
    for (const { allow, parts } of search.candidates.added)
        if ((0,_caller_js__WEBPACK_IMPORTED_MODULE_3__/* .admitsCaller */ .Q)(allow, search.caller))
            for (const group of groupByResources(parts))
                yield addedQuest(search, allow, group, blocks);
    for (const denial of admitted(search.candidates.lifted))
        for (const allow of admitted(search.sides.headAllows))
            yield liftedQuest(search, allow, denial, denies);
}
/** Action patterns of which the same resources are left; `uncoveredParts` gives equal lists as one. */
function groupByResources(parts) {
    return (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(parts, ({ resources }) => resources).values();
}
/** Requests that an Allow of head takes, among what no Allow of base takes whole. */
function addedQuest(search, allow, parts, blocks) {
    const resources = parts[0]?.resources.flatMap((resource) => resource ?? []) ?? [];
    const narrowed = resources.length === 0 || allow.resources === undefined ? allow : { ...allow, resources: { ...allow.resources, patterns: resources } };
    const found = parts.map(({ action }) => actionsIn(search, action, allow));
    const [only = [], ...others] = found;
    const actions = others.length === 0 ? only : [...new Set(found.flat())];
    const isAnyResource = (0,_prepared_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .takesEverything */ .sw)(narrowed.resources);
    return { actions, start: (box) => (0,_box_search_js__WEBPACK_IMPORTED_MODULE_2__/* .boxesWithin */ .b)(search.theory, box, narrowed), blocks, statement: allow.index, isAnyResource };
}
/** Requests that head allows and that a Deny of base, which head has not kept, stopped. */
function liftedQuest(search, allow, denial, blocks) {
    const isDenialSmaller = allow.actions.negated || (!denial.actions.negated && denial.actions.patterns.length < allow.actions.patterns.length);
    const source = isDenialSmaller || search.isLater ? denial : allow;
    const patterns = source.actions.negated ? [undefined] : source.actions.patterns;
    const actions = new Set(patterns.flatMap((pattern) => actionsIn(search, pattern, source)));
    const start = (box) => (0,_box_search_js__WEBPACK_IMPORTED_MODULE_2__/* .boxesWithin */ .b)(search.theory, box, allow).flatMap((inner) => (0,_box_search_js__WEBPACK_IMPORTED_MODULE_2__/* .boxesWithin */ .b)(search.theory, inner, denial));
    const common = [...actions].filter((action) => isTakenBy(allow, action, search) && isTakenBy(denial, action, search));
    const isAnyResource = (0,_prepared_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .takesEverything */ .sw)(allow.resources) && (0,_prepared_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .takesEverything */ .sw)(denial.resources);
    return { actions: common, start, blocks, statement: allow.index, isAnyResource };
}
function isTakenBy(statement, action, search) {
    const index = (0,_prepared_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .indexOf */ .qh)(statement.actions);
    return search.setting.budget.spend(1 + 2 * index.patternsFor((0,_actions_action_index_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5)(action))) && index.takes(action);
}
function actionsIn(search, pattern, statement) {
    return search.isLater ? (0,_action_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .laterActionsOf */ .Bi)(pattern) : (0,_action_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsOf */ .Ro)(pattern, statement.actions, search.setting.budget);
}


/***/ }),

/***/ 41344:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isNewAccess),
/* harmony export */   p: () => (/* binding */ concreteRequest)
/* harmony export */ });
/* harmony import */ var _evaluation_evaluate_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85353);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88923);


const fillings = [
    { segments: ['arn', 'aws', 'service', 'us-east-1', '444455556666'], rest: 'example' },
    { segments: ['arn', 'aws', 'service', 'eu-central-1', '777788889999'], rest: 'some-name' },
];
const singleCharacters = ['x', 'q', 'z', 'k', '7', 'Q', 'Z', '_', '~', '\u00a7'];
/** Characters that hostile patterns may have used up: the last resort lies outside any alphabet that people write. */
const LAST_RESORT = '\u{e000}';
const COLON = 0x3a;
/** Turns a point of the search into a request that `isProof` confirms; undefined when none does. */
function concreteRequest(action, point, caller, letters, isProof) {
    for (const filling of [
        ...fillings,
        ...[...singleCharacters, LAST_RESORT].map((character) => ({ segments: [], rest: character })),
    ]) {
        const request = requestOf(action, point, caller, letters, filling);
        if (isProof(request))
            return request;
    }
    return undefined;
}
function requestOf(action, point, caller, letters, filling) {
    const context = new Map();
    const symbols = new Map();
    for (const [key, value] of caller.pinned)
        if (value !== undefined)
            context.set(key, [value]);
    const write = (word, isArn) => writeWord(word, isArn ? filling.segments : [], filling.rest, (letter) => valueOfLetter(letter, letters, point, symbols, filling, context));
    for (const [key, values] of point.values)
        if (values.length > 0)
            context.set(key, [...new Set(values.map((value) => write(value, isArnWord(value))))]);
    const resource = write(point.resource, isArnWord(point.resource));
    return { action, resource, context, symbols, ...(caller.principal === undefined ? {} : { principal: caller.principal }) };
}
function isArnWord(word) {
    let colons = 0;
    for (const letter of word)
        if (letter === COLON)
            colons += 1;
    return colons >= 5;
}
function writeWord(word, segments, rest, opaque) {
    let text = '';
    let colons = 0;
    let before;
    for (const letter of word) {
        if (letter === COLON)
            colons += 1;
        if (letter !== _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .FRESH */ .Nz)
            text += (letter < _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .SYMBOL_LETTERS */ .BJ ? undefined : opaque(letter)) ?? String.fromCodePoint(letter);
        else if (rest.length === 1 || before !== _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .FRESH */ .Nz)
            text += segments[colons] ?? rest;
        before = letter;
    }
    return text;
}
/** What stands for a symbol or a policy variable: a policy variable is what the request says, or a name of our own. */
function valueOfLetter(letter, letters, point, symbols, filling, context) {
    const meaning = letters.meaning(letter);
    if (meaning === undefined)
        return undefined;
    const fresh = `some-${meaning.text.replaceAll(/[^A-Za-z0-9]+/g, '-').toLowerCase()}`;
    if (meaning.kind === 'symbol') {
        symbols.set(meaning.text, fresh);
        return fresh;
    }
    const name = meaning.text.split(',')[0]?.trim() ?? '';
    const [given] = point.values.get(name) ?? [];
    const value = context.get(name)?.[0] ?? (given === undefined || given.includes(letter) ? fresh : writeWord(given, [], filling.rest, () => fresh));
    context.set(name, [value]);
    return value;
}
/** True when head allows the request and base does not: the proof of new access, by the independent evaluator. */
function isNewAccess(base, head, request) {
    return (0,_evaluation_evaluate_request_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateRequest */ .L)([head], request) === 'allow' && (0,_evaluation_evaluate_request_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateRequest */ .L)([base], request) !== 'allow';
}


/***/ }),

/***/ 41669:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ renameSymbols)
/* harmony export */ });
/**
 * The document with every expression in it renamed, such as those of a resource that has another name on the other side. The same object where
 * none has another name.
 */
function renameSymbols(document, nameOf) {
    let isOther = false;
    const renamed = withNames(document, (expression) => {
        const name = nameOf(expression);
        isOther ||= name !== expression;
        return name;
    });
    return isOther ? renamed : document;
}
function withNames(document, rename) {
    const pattern = (parts) => {
        if (parts.every(({ kind }) => kind !== 'symbol'))
            return parts;
        return parts.map((part) => (part.kind === 'symbol' ? { ...part, text: rename(part.text) } : part));
    };
    const more = (list) => (list.more === undefined ? {} : { more: rename(list.more) });
    const list = (given) => ({ items: given.items.map(pattern), ...more(given) });
    const who = (given) => ({
        items: given.items.map((entry) => ({ ...entry, pattern: pattern(entry.pattern) })),
        ...more(given),
    });
    const { statements } = document;
    return {
        ...document,
        ...more(document),
        statements: statements.map((one) => ({
            ...one,
            ...(one.maybe === undefined ? {} : { maybe: rename(one.maybe) }),
            ...(one.actions === undefined ? {} : { actions: list(one.actions) }),
            ...(one.notActions === undefined ? {} : { notActions: list(one.notActions) }),
            ...(one.resources === undefined ? {} : { resources: list(one.resources) }),
            ...(one.notResources === undefined ? {} : { notResources: list(one.notResources) }),
            ...(one.principals === undefined ? {} : { principals: who(one.principals) }),
            ...(one.notPrincipals === undefined ? {} : { notPrincipals: who(one.notPrincipals) }),
            conditions: one.conditions.map((condition) => ({ ...condition, key: pattern(condition.key), values: list(condition.values) })),
            ...(one.moreConditions === undefined ? {} : { moreConditions: rename(one.moreConditions) }),
        })),
    };
}


/***/ }),

/***/ 80477:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ holdsCondition)
/* harmony export */ });
/* harmony import */ var _cidr_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58730);
/* harmony import */ var _evaluate_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38997);
/* harmony import */ var _document_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97161);



const sameText = (value, wanted, request) => (0,_evaluate_match_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesText */ .F)(wanted, value, request, false);
const numbers = (compare, read) => (value, wanted, request) => {
    const [left, right] = [read(value), read(textOf(wanted, request))];
    return !Number.isNaN(left) && !Number.isNaN(right) && compare(left, right);
};
const comparisons = [
    ['equals', (a, b) => a === b],
    ['lessthan', (a, b) => a < b],
    ['lessthanequals', (a, b) => a <= b],
    ['greaterthan', (a, b) => a > b],
    ['greaterthanequals', (a, b) => a >= b],
];
const tests = new Map([
    ['stringequals', sameText],
    ['binaryequals', sameText],
    ['stringequalsignorecase', (value, wanted, request) => sameText(value.toLowerCase(), lower(wanted), request)],
    ['stringlike', (value, wanted, request) => (0,_evaluate_match_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesText */ .F)(wanted, value, request)],
    ['arnequals', (value, wanted, request) => (0,_evaluate_match_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesArn */ .X)(wanted, value, request)],
    ['arnlike', (value, wanted, request) => (0,_evaluate_match_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesArn */ .X)(wanted, value, request)],
    ['bool', (value, wanted, request) => value.toLowerCase() === textOf(wanted, request).toLowerCase()],
    ['ipaddress', (value, wanted, request) => isWithin(value, textOf(wanted, request))],
    ...comparisons.map(([name, compare]) => [`numeric${name}`, numbers(compare, readNumber)]),
    ...comparisons.map(([name, compare]) => [`date${name}`, numbers(compare, readDate)]),
]);
/** Does the condition hold for the request? An operator that IAM has not holds for none. */
function holdsCondition(condition, request) {
    const [, quantifier, name = '', ifExists] = /^(?:(forallvalues|foranyvalue):)?(.*?)(ifexists)?$/.exec(condition.operator.trim().toLowerCase()) ?? [];
    const given = request.context.get((0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternText */ .U)(condition.key).toLowerCase()) ?? [];
    if (name === 'null')
        return condition.values.items.some((value) => (textOf(value, request).toLowerCase() === 'true') === (given.length === 0));
    const negated = /^(?:(?:string|numeric|date|arn)not|notip)/.test(name);
    const test = tests.get(negated ? name.replace('not', '') : name);
    if (test === undefined)
        return false;
    if (given.length === 0)
        return ifExists !== undefined || quantifier === 'forallvalues' || (negated && quantifier === undefined);
    return holdsForValues(quantifier, negated, given, (value) => condition.values.items.some((wanted) => test(value, wanted, request)));
}
function holdsForValues(quantifier, negated, given, hits) {
    if (quantifier === 'forallvalues')
        return given.every((value) => hits(value) !== negated);
    if (quantifier === 'foranyvalue')
        return given.some((value) => hits(value) !== negated);
    return given.some(hits) !== negated;
}
function textOf(pattern, request) {
    const parts = pattern.map((part) => (part.kind === 'symbol' ? (request.symbols?.get(part.text) ?? '\0') : undefined));
    return ((0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .literalText */ .bK)(pattern) ??
        pattern
            .map((part, index) => parts[index] ?? (part.kind === 'variable' ? (request.context.get(part.text)?.[0] ?? '\0') : (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternText */ .U)([part])))
            .join(''));
}
function lower(pattern) {
    return pattern.map((part) => (part.kind === 'text' ? { kind: 'text', text: part.text.toLowerCase() } : part));
}
function readNumber(text) {
    return /^\s*[-+]?\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN;
}
/** ISO 8601, or seconds since 1970. */
function readDate(text) {
    return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}
function isWithin(address, network) {
    const [inner, outer] = [(0,_cidr_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(address), (0,_cidr_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(network)];
    return (inner !== undefined && outer !== undefined && inner.family === outer.family && outer.first <= inner.first && inner.last <= outer.last);
}


/***/ }),

/***/ 85353:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ evaluateRequest)
/* harmony export */ });
/* harmony import */ var _evaluate_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80477);
/* harmony import */ var _evaluate_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38997);


/**
 * Decides one request as AWS does: an explicit Deny wins, an Allow is needed (IAM user guide, "Policy evaluation logic"). It shares no code
 * with the comparison of policies, whose witnesses it replays. Parts that are not known match nothing, unless `request.symbols` says what
 * they are.
 */
function evaluateRequest(documents, request) {
    const matching = documents.flatMap(({ statements }) => statements).filter((statement) => matchesStatement(statement, request));
    if (matching.some(({ effect }) => effect === 'deny'))
        return 'explicit-deny';
    return matching.length > 0 ? 'allow' : 'implicit-deny';
}
function matchesStatement(statement, request) {
    return (matchesActions(statement, request) &&
        matchesResources(statement, request) &&
        matchesPrincipals(statement, request.principal, request) &&
        statement.conditions.every((condition) => (0,_evaluate_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsCondition */ .e)(condition, request)));
}
function matchesActions(statement, request) {
    const action = request.action.toLowerCase();
    const hits = (list) => list.items.some((pattern) => (0,_evaluate_match_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesText */ .F)(lowerCase(pattern), action, request));
    if (statement.actions !== undefined)
        return hits(statement.actions);
    return statement.notActions !== undefined && !hits(statement.notActions);
}
const lowered = new WeakMap();
function lowerCase(pattern) {
    const known = lowered.get(pattern);
    if (known !== undefined)
        return known;
    const lower = pattern.map((part) => (part.kind === 'text' ? { kind: 'text', text: part.text.toLowerCase() } : part));
    lowered.set(pattern, lower);
    return lower;
}
/** Trust policies have no Resource: the role itself is meant. */
function matchesResources(statement, request) {
    const hits = (list) => list.items.some((pattern) => (0,_evaluate_match_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesArn */ .X)(pattern, request.resource, request));
    if (statement.resources !== undefined)
        return hits(statement.resources);
    return statement.notResources === undefined || !hits(statement.notResources);
}
function matchesPrincipals(statement, principal, request) {
    const { principals, notPrincipals } = statement;
    if (principals === undefined && notPrincipals === undefined)
        return true;
    if (principal === undefined)
        return false;
    const hits = (list) => list.items.some((entry) => isPrincipal(entry, principal, request));
    return principals === undefined ? notPrincipals !== undefined && !hits(notPrincipals) : hits(principals);
}
function isPrincipal(entry, principal, request) {
    const text = entry.pattern
        .map((part) => (part.kind === 'text' ? part.text : part.kind === 'any' ? '*' : opaqueText(part, request)))
        .join('');
    if (entry.type === 'AWS' && text === '*')
        return true;
    switch (principal.kind) {
        case 'anonymous':
            return false;
        case 'aws':
            return entry.type === 'AWS' && namesAwsPrincipal(text, principal);
        case 'service':
            return entry.type === 'Service' && (text === principal.name || text === '*');
        case 'federated':
            return entry.type === 'Federated' && (text === principal.name || text === '*');
        case 'canonical':
            return entry.type === 'CanonicalUser' && text === principal.id;
    }
}
function opaqueText(part, request) {
    return part.kind === 'symbol' ? (request.symbols?.get(part.text) ?? '\0') : '\0';
}
/** An account (its number or root ARN) stands for all its principals; a role for its sessions. */
function namesAwsPrincipal(text, principal) {
    if (text === principal.account || text === principal.arn)
        return true;
    const [, , service, , account, resource] = text.split(':');
    if (account === principal.account && service === 'iam' && resource === 'root')
        return true;
    return service === 'iam' && account === principal.account && isRoleOfSession(resource ?? '', principal.arn.split(':')[5] ?? '');
}
/** `role/path/name` and `assumed-role/name/session`: sessions do not show the path. */
function isRoleOfSession(role, session) {
    const [kind, name] = session.split('/');
    return kind === 'assumed-role' && role.startsWith('role/') && role.endsWith(`/${name ?? ''}`);
}


/***/ }),

/***/ 16256:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ endsDiffer),
/* harmony export */   Lo: () => (/* binding */ hasSymbol),
/* harmony export */   aV: () => (/* binding */ findWord)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88923);

const COLON = 0x3a;
/**
 * A word that every positive glob matches and no negative one. Cheap certainties first (a literal, an inclusion, ends that differ), then
 * a walk over the product of the globs, depth first, in which every letter that no glob has is one: FRESH.
 */
function findWord(positives, negatives, budget) {
    const literal = positives.find(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isLiteral */ .c$);
    if (literal !== undefined)
        return accepts(literal, positives, negatives) ? literal : 'empty';
    const anchored = positives.filter((glob) => !(glob.length === 1 && glob[0] === _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4));
    const wanted = anchored.length === 0 ? [[_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4]] : anchored;
    if (wanted.some((glob, index) => wanted.slice(index + 1).some((other) => endsDiffer(glob, other))))
        return 'empty';
    if (wanted.some((glob) => negatives.some((wide) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .coversGlob */ .Lu)(wide, glob))))
        return 'empty';
    const relevant = negatives.filter((glob) => !wanted.some((other) => endsDiffer(glob, other)));
    return wanted.length === 1 && relevant.length === 0 ? instance(wanted[0] ?? []) : walk(wanted, relevant, budget);
}
function accepts(word, positives, negatives) {
    return positives.every((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWord */ .YQ)(glob, word)) && !negatives.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWord */ .YQ)(glob, word));
}
/** One word of a glob. */
function instance(glob) {
    return glob.flatMap((token) => (token >= _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDED */ .LY ? [token - _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDED */ .LY] : token >= 0 ? [token] : [_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .FRESH */ .Nz]));
}
/** True when the literal beginnings or ends of two globs exclude each other. */
function endsDiffer(a, b) {
    return startsDiffer(a, b, false) || startsDiffer(a, b, true);
}
function startsDiffer(a, b, fromEnd) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index += 1) {
        const x = a[fromEnd ? a.length - 1 - index : index] ?? -1;
        const y = b[fromEnd ? b.length - 1 - index : index] ?? -1;
        if (!isLetter(x) || !isLetter(y))
            return false;
        if (x !== y)
            return true;
    }
    return false;
}
/** Does what the code does not determine decide about a part of it? */
function hasSymbol(glob) {
    return glob.some((token) => token >= _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .SYMBOL_LETTERS */ .BJ && token < _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDED */ .LY);
}
/** Not a wildcard, and not a symbol, which may be any text. */
function isLetter(token) {
    return token >= 0 && token < _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .SYMBOL_LETTERS */ .BJ;
}
function walk(positives, negatives, budget) {
    const seen = new Set();
    const stack = [
        { positives: positives.map(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .startPositions */ .n$), negatives: negatives.map(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .startPositions */ .n$), letter: _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .FRESH */ .Nz, parent: undefined },
    ];
    for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
        if (isAccepting(state, positives, negatives))
            return wordOf(lengthened(state, positives, negatives));
        const letters = lettersOf(state, positives, negatives);
        if (!budget.spend(2 * sizeOf(state) * letters.length))
            return 'exhausted';
        for (const letter of letters) {
            const next = step(state, letter, positives, negatives);
            if (next === undefined)
                continue;
            const key = `${next.positives.join(';')}|${next.negatives.join(';')}`;
            if (seen.has(key))
                continue;
            seen.add(key);
            stack.push(next);
        }
    }
    return 'empty';
}
/** A star at the end takes a letter if it may: a name reads better than none. */
function lengthened(state, positives, negatives) {
    const longer = state.letter === _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .FRESH */ .Nz ? undefined : step(state, _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .FRESH */ .Nz, positives, negatives);
    return longer !== undefined && isAccepting(longer, positives, negatives) ? longer : state;
}
function sizeOf(state) {
    return 4 + [...state.positives, ...state.negatives].reduce((sum, positions) => sum + positions.length, 0);
}
function isAccepting(state, positives, negatives) {
    return (state.positives.every((positions, index) => positions.at(-1) === positives[index]?.length) &&
        !state.negatives.some((positions, index) => positions.length > 0 && positions.at(-1) === negatives[index]?.length));
}
/** Letters that make a difference here, the most promising last (they are taken from the end of the stack). */
function lettersOf(state, positives, negatives) {
    const letters = new Set();
    const collect = (globs, all) => {
        for (const [index, positions] of all.entries()) {
            for (const position of positions)
                collectLetter(globs[index]?.[position] ?? _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, letters);
        }
    };
    collect(negatives, state.negatives);
    collect(positives, state.positives);
    letters.delete(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .FRESH */ .Nz);
    letters.add(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .FRESH */ .Nz);
    return [...letters];
}
/** A letter that matches both its cases stands for each: another pattern may tell them apart. */
function collectLetter(token, into) {
    if (token === _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_IN_SEGMENT */ .Xu || token === _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .ONE_IN_SEGMENT */ .FU)
        into.add(COLON);
    else if (token >= 0)
        into.add(token >= _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDED */ .LY ? token - _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDED */ .LY : token);
    if (token >= _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDED */ .LY)
        into.add(String.fromCharCode(token - _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDED */ .LY)
            .toUpperCase()
            .charCodeAt(0));
}
/** The state behind a letter; undefined when no accepted word can follow. */
function step(state, letter, positives, negatives) {
    const nextPositives = [];
    for (const [index, positions] of state.positives.entries()) {
        const next = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .stepPositions */ .Qp)(positives[index] ?? [], positions, letter);
        if (next.length === 0)
            return undefined;
        nextPositives.push(next);
    }
    const nextNegatives = [];
    for (const [index, positions] of state.negatives.entries()) {
        const glob = negatives[index] ?? [];
        const next = positions.length === 0 ? positions : (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .stepPositions */ .Qp)(glob, positions, letter);
        if (next[0] === glob.length - 1 && glob[glob.length - 1] === _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4)
            return undefined;
        nextNegatives.push(next);
    }
    return { positives: nextPositives, negatives: nextNegatives, letter, parent: state };
}
function wordOf(state) {
    const word = [];
    for (let at = state; at?.parent !== undefined; at = at.parent)
        word.push(at.letter);
    return word.reverse();
}


/***/ }),

/***/ 20735:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ patternCache)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88923);
/* harmony import */ var _document_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97161);


function patternCache(letters) {
    const known = new Map();
    return {
        letters,
        prepare(pattern, symbols, options) {
            const key = cacheKey(pattern, symbols, options);
            const before = known.get(key);
            if (before !== undefined)
                return before;
            const prepared = prepare(pattern, symbols, options, letters);
            known.set(key, prepared);
            return prepared;
        },
    };
}
function cacheKey(pattern, symbols, options) {
    const [first] = pattern;
    const text = pattern.length === 1 && first?.kind === 'text' ? first.text : JSON.stringify(pattern);
    return `${pattern.length}${symbols}${options.letterCase ?? ''}${options.arn === true ? '+arn' : ''}${options.literal === true ? '+literal' : ''} ${text}`;
}
/** Most patterns of real policies are plain text, which is hardly ever looked at letter by letter. */
function plainPattern(text, written) {
    let word;
    const letters = () => (word ??= (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .lettersOf */ .bi)(text));
    return {
        literal: text,
        written,
        hasSymbol: false,
        get glob() {
            return letters();
        },
        get exact() {
            return letters();
        },
    };
}
function prepare(pattern, symbols, options, letters) {
    const [first] = pattern;
    if (pattern.length === 1 && first?.kind === 'text' && options.letterCase !== 'fold')
        return plainPattern(options.letterCase === 'lower' ? first.text.toLowerCase() : first.text, first.text);
    const written = options.literal === true
        ? pattern.flatMap((part) => (part.kind === 'any' || part.kind === 'one' ? (0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)((0,_document_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternText */ .U)([part])) : [part]))
        : pattern;
    const exact = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .SO)(written, letters, options);
    const hasSymbol = exact.some((token) => token >= _glob_js__WEBPACK_IMPORTED_MODULE_1__/* .SYMBOL_LETTERS */ .BJ && letters.meaning(token) !== undefined);
    if (!hasSymbol || symbols === 'exact')
        return { glob: exact, exact, hasSymbol, literal: literalOf(exact) };
    const glob = exact.map((token) => {
        const meaning = letters.meaning(token);
        if (meaning === undefined || (meaning.kind === 'variable' && symbols === 'other'))
            return token;
        return symbols === 'other' && meaning.kind === 'symbol' && !meaning.maybeWild ? _glob_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_BUT_FRESH */ .ud : _glob_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY */ .x4;
    });
    return { glob, exact, hasSymbol, literal: literalOf(glob) };
}
function literalOf(glob) {
    return glob.every((token) => token >= 0) ? (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .wordText */ .en)(glob) : undefined;
}


/***/ }),

/***/ 89398:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ accessKindOf),
/* harmony export */   c: () => (/* binding */ accessKinds)
/* harmony export */ });
/* harmony import */ var _harm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66603);

/** Kinds of access as people tell them apart, the gravest first. */
const accessKinds = ['permissions-management', 'secret-reading', 'write', 'data-reading', 'tagging', 'read', 'list'];
/** By what the action does to others; the level of the service reference alone does not find the dangerous ones. */
function accessKindOf(action) {
    const harm = (0,_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .harmOf */ .sY)(action);
    if (harm === 'permissions')
        return 'permissions-management';
    if (harm === 'credentials')
        return 'secret-reading';
    if (harm === 'data')
        return 'data-reading';
    return action.level === 'permissions' ? 'write' : action.level;
}


/***/ }),

/***/ 66603:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   sY: () => (/* binding */ harmOf),
/* harmony export */   yI: () => (/* binding */ harms)
/* harmony export */ });
/** From the least to the most dangerous. */
const harms = ['none', 'write', 'data', 'credentials', 'permissions'];
/** Answers that are a secret, or code and settings in which secrets are kept. */
const credentialReads = [
    'cognito-identity:getcredentialsforidentity',
    'cognito-identity:getopenidtoken*',
    'lambda:getfunction',
    'rds-db:connect',
    'redshift:getclustercredentials*',
    'redshift-serverless:getcredentials',
    'secretsmanager:batchgetsecretvalue',
    'secretsmanager:getsecretvalue',
    'ssm:getparameter',
    'ssm:getparameterhistory',
    'ssm:getparameters',
    'ssm:getparametersbypath',
    'sso:getrolecredentials',
];
/** Reads that return contents, not descriptions, in lower case; `*` at the end for a family. From the service authorization reference. */
const dataReads = [
    'aoss:apiaccessall',
    'appconfig:getlatestconfiguration',
    'cassandra:select',
    'codeartifact:getpackageversionasset',
    'codeartifact:readfromrepository',
    'codecommit:getblob',
    'codecommit:getfile',
    'codecommit:getfolder',
    'codecommit:gitpull',
    'dynamodb:batchgetitem',
    'dynamodb:getitem',
    'dynamodb:getrecords',
    'dynamodb:partiqlselect',
    'dynamodb:query',
    'dynamodb:scan',
    'ebs:getsnapshotblock',
    'es:eshttpget',
    'es:eshttppost',
    'glacier:getjoboutput',
    'kafka-cluster:readdata',
    'kinesis:getrecords',
    'kinesis:subscribetoshard',
    'kinesisvideo:getmedia*',
    'kms:decrypt',
    'kms:generatedatakey*',
    'kms:reencryptfrom',
    'logs:unmask',
    'mediastore:getobject',
    'neptune-db:readdataviaquery',
    'rds-data:executestatement',
    'rds:downloadcompletedblogfile',
    'rds:downloaddblogfileportion',
    'redshift-data:getstatementresult*',
    's3-object-lambda:getobject*',
    's3:getobject',
    's3:getobjecttorrent',
    's3:getobjectversion',
    's3:getobjectversiontorrent',
    'sqs:receivemessage',
    'timestream:select',
    'workmail:getmessage*',
];
/** Writes that hand out access or credentials, although the service authorization reference calls them plain writes. */
const handsOut = [
    'ec2:modifyimageattribute',
    'iam:addrole*',
    'iam:addusertogroup',
    'iam:createaccesskey',
    'iam:createloginprofile',
    'iam:createservicespecificcredential',
    'iam:resetservicespecificcredential',
    'iam:update*',
    'iam:uploads*',
    'iam:deactivatemfadevice',
    'iam:deletevirtualmfadevice',
    'rds:modifydbsnapshotattribute',
    'rds:modifydbclustersnapshotattribute',
];
/**
 * Writes by which others lose what they keep, what watches over it, or control of what runs there. What a deployment or an autoscaler does
 * all day (make and end instances, attach volumes, open ports of its group, put records and metrics) is not among them, although its
 * resources could be named.
 */
const graveWrites = [
    'cloudtrail:delete*',
    'cloudtrail:puteventselectors',
    'cloudtrail:stoplogging',
    'cloudtrail:updatetrail',
    'codecommit:gitpush',
    'config:stopconfigurationrecorder',
    'dynamodb:batchwriteitem',
    'dynamodb:delete*',
    'dynamodb:partiqlupdate',
    'dynamodb:partiqldelete',
    'dynamodb:putitem',
    'dynamodb:updateitem',
    'ec2:deleteflowlogs',
    'ecs:executecommand',
    'es:eshttpdelete',
    'es:eshttpput',
    'es:deletedomain',
    'guardduty:delete*',
    'guardduty:disassociate*',
    'guardduty:updatedetector',
    'kms:cancelkeydeletion',
    'kms:disable*',
    'kms:schedulekeydeletion',
    'lambda:updatefunction*',
    'logs:deleteloggroup',
    'organizations:removeaccountfromorganization',
    's3:deletebucket*',
    's3:deleteobject*',
    's3:putbucket*',
    's3:putencryptionconfiguration',
    's3:putlifecycleconfiguration',
    's3:putobject*',
    's3:putreplicationconfiguration',
    's3:restoreobject',
    'secretsmanager:deletesecret',
    'secretsmanager:putsecretvalue',
    'secretsmanager:updatesecret*',
    'sqs:delete*',
    'sqs:purgequeue',
    'sqs:sendmessage',
    'ssm:deleteparameter*',
    'ssm:putparameter',
    'ssm:sendcommand',
    'ssm:startautomationexecution',
    'ssm:startsession',
];
/** Permissions that reach no contents and no access of others. */
const harmless = [
    'ec2:createnetworkinterfacepermission',
    'ec2:deletenetworkinterfacepermission',
    'ec2:attachresourcestoplacementgroup',
    'ec2:detachresourcesfromplacementgroup',
    'iam:createservicelinkedrole',
    'iam:deleteservicelinkedrole',
    'apigateway:createaccessassociation',
    'apigateway:rejectaccessassociation',
    'apigateway:setwebacl',
    'appsync:setwebacl',
    'cloudformation:setstackpolicy',
    'ds:accessdsdata',
];
const known = new WeakMap();
function harmOf(action) {
    const harm = known.get(action) ?? findHarm(action);
    known.set(action, harm);
    return harm;
}
function findHarm({ key, level }) {
    if (isAmong(harmless, key))
        return 'none';
    if (isAmong(credentialReads, key))
        return 'credentials';
    if (isAmong(dataReads, key))
        return 'data';
    if (isAmong(handsOut, key) || (level === 'permissions' && !isReading(key)))
        return 'permissions';
    return isAmong(graveWrites, key) ? 'write' : 'none';
}
/** The worst that any of the actions does. */
function worstOf(actions) {
    const found = new Set(actions.map(harmOf));
    return harms.findLast((harm) => found.has(harm)) ?? 'none';
}
function isAmong(names, key) {
    return names.some((name) => (name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name));
}
/** The reference counts some lookups as management of permissions, and everything that lets a service deliver its logs. */
function isReading(key) {
    return /:(?:get|list|describe|batchget|search|allowvendedlogdelivery|view|use)/u.test(key);
}


/***/ })

};
