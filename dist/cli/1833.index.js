export const id = 1833;
export const ids = [1833,4214];
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

/***/ 71749:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tv: () => (/* binding */ toFaults),
/* harmony export */   a: () => (/* binding */ unknownKey),
/* harmony export */   aV: () => (/* binding */ missingKey)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42732);

const unknownKey = 'is not known here';
const missingKey = 'is missing';
/** What a schema has against the data, as a clause behind the name of the key: what is wrong there and what may stand there. */
function toFaults(issues, data) {
    return issues.flatMap((issue) => faultsOf(issue, data)).toSorted((a, b) => Number(a.isMissing) - Number(b.isMissing));
}
function faultsOf(issue, data) {
    const route = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    const value = valueAt(data, route);
    const fault = (message, at = route) => [{ route: at, message, isMissing: value === undefined }];
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.flatMap((key) => fault(unknownKey, [...route, key]));
        case 'invalid_key':
            return fault(issue.issues[0]?.message ?? 'is not a key');
        case 'invalid_type':
            return fault(value === undefined
                ? missingKey
                : `must be ${kindWords.get(issue.expected) ?? issue.expected}, and is ${kindOf(value)}${quoteHint(issue.expected, value)}`);
        case 'invalid_value':
            return fault(value === undefined ? missingKey : choiceOf(issue.values, value));
        case 'invalid_union':
            return fault(value === undefined ? missingKey : `${issue.message}${unquoteHint(issue.message, value)}`);
        case 'invalid_format':
            return fault(value === undefined ? missingKey : isOwnWord(issue) ? `${shown(value)} ${issue.message}` : formatOf(issue, value));
        case 'too_small':
            return fault(isOwnWord(issue) ? issue.message : sizeOf('at least', issue.minimum, value));
        case 'too_big':
            return fault(isOwnWord(issue) ? issue.message : sizeOf('at most', issue.maximum, value));
        default:
            return fault(issue.message);
    }
}
/** The schema says it in words of ours, not in those of the library. */
function isOwnWord({ message }) {
    return !/^(?:Invalid|Too) /u.test(message);
}
function formatOf({ format }, value) {
    return `must be ${format === 'date' ? 'a day, written YYYY-MM-DD' : `a ${format}`}, and is ${shown(value)}`;
}
function sizeOf(bound, limit, value) {
    const thing = Array.isArray(value) ? 'entries' : typeof value === 'string' ? 'characters' : '';
    return thing === ''
        ? `must be ${bound} ${limit}, and is ${shown(value)}`
        : `must have ${bound} ${limit} ${thing}, and has ${Array.isArray(value) ? value.length : String(value).length}`;
}
function valueAt(data, route) {
    let value = data;
    for (const step of route)
        value = typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(String(step)) : undefined;
    return value;
}
const kindWords = new Map([
    ['string', 'a text'],
    ['number', 'a number'],
    ['boolean', 'true or false'],
    ['array', 'a list'],
    ['object', 'a mapping of keys'],
    ['record', 'a mapping of keys'],
]);
function kindOf(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'a mapping of keys' : shown(value);
}
/** What stands there would be right as a text: the number of an account, `yes`. */
function quoteHint(expected, value) {
    return expected === 'string' && (typeof value === 'number' || typeof value === 'boolean') ? ': put it in quotes' : '';
}
/** What stands there would be right as a number. */
function unquoteHint(message, value) {
    return typeof value === 'string' && /^\d+$/u.test(value) && message.startsWith('must be ') && message.includes(value)
        ? ', without quotes'
        : '';
}
/** Longest piece of the file that a message quotes. */
const shownCharsMax = 60;
function shown(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    const flat = text.replace(/[\p{C}`]+/gu, ' ').trim();
    return `\`${flat.length > shownCharsMax ? `${flat.slice(0, shownCharsMax)}\u2026` : flat}\``;
}
/** A longer list is told by the value that was meant. */
const choicesMax = 8;
function choiceOf(values, value) {
    if (values.length === 1)
        return `must be ${shown(values[0])}, and is ${shown(value)}`;
    if (values.length <= choicesMax)
        return `must be one of ${values.map(shown).join(', ')}, and is ${shown(value)}`;
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestOf */ .q)(String(value), values.map(String));
    return `${shown(value)} is none of the ${values.length} that there are${near === undefined ? ' (docs/coverage.md lists them)' : `; did you mean ${shown(near)}?`}`;
}


/***/ }),

/***/ 75919:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ tellFault)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42732);
/* harmony import */ var _fault_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71749);


/** One of the faults of a document in one line: where, what, and what to do. */
function tellFault(fault, faults, page) {
    const subject = fault.route.length === 0 ? `${page.whole} ` : `${nameOf(fault.route)}: `;
    return `${subject}${fault.message}${hintFor(fault, faults, page)}`;
}
/** `companion.only[0].is`. */
function nameOf(route) {
    return route.reduce((name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`), '');
}
/** A key that is not known beside one that is missing is nearly always that one, misspelt. */
function hintFor({ route, message }, faults, { keys, keysAt, path }) {
    if (message !== _fault_words_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownKey */ .a)
        return '';
    const parent = nameOf(route.slice(0, -1));
    const missing = faults.filter((one) => one.message === _fault_words_js__WEBPACK_IMPORTED_MODULE_0__/* .missingKey */ .aV && nameOf(one.route.slice(0, -1)) === parent);
    const here = keysAt?.(route.slice(0, -1)) ?? [];
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestOf */ .q)(String(route.at(-1)), [...missing.map((one) => String(one.route.at(-1))), ...here, ...keys]);
    return near === undefined || near === route.at(-1)
        ? `: take it away, or see ${path} for what may stand there`
        : `; did you mean \`${near}\`?`;
}


/***/ }),

/***/ 17775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ toData),
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
/* harmony import */ var _syntax_data_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50629);

/**
 * As plain data. `on`, `off`, `yes` and `no` stay texts, as YAML has them since 1.2 and editors show them: values of AWS are called so. Keys
 * become properties of their own, whatever their name.
 */
function toData(node) {
    const faults = [];
    return { data: node === undefined ? undefined : convert(node, [], faults), faults };
}
function convert(node, route, faults) {
    if (node.tag !== undefined && !node.tag.startsWith('!!'))
        faults.push({ route, message: `has the tag ${node.tag}, which means nothing here` });
    switch (node.kind) {
        case 'string':
        case 'number':
            return node.value;
        case 'bool':
            return /^(?:true|false)$/iu.test(node.raw) ? node.value : node.raw;
        case 'null':
            return null;
        case 'unread':
            return undefined;
        case 'sequence':
            return node.items.map((item, index) => convert(item, [...route, index], faults));
        case 'mapping': {
            const seen = new Set();
            const entries = node.entries.map(({ key, value }) => {
                if (seen.has(key) || key === '__proto__')
                    faults.push({ route: [...route, key], message: seen.has(key) ? 'is given twice' : 'is not a key' });
                seen.add(key);
                return [key, convert(value, [...route, key], faults)];
            });
            return Object.fromEntries(entries);
        }
    }
}
/** Line of the key or item; where it is missing, of the innermost thing around it that is there. */
function lineAt(root, route) {
    let node = root;
    let line = root?.range.startLine ?? 1;
    for (const step of route) {
        const entry = typeof step === 'string' ? (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(node, step) : undefined;
        const next = typeof step === 'string' ? entry?.value : node?.kind === 'sequence' ? node.items[step] : undefined;
        if (next === undefined)
            return line;
        line = entry?.keyRange.startLine ?? next.range.startLine;
        node = next;
    }
    return line;
}


/***/ }),

/***/ 36679:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseOwnPolicies: () => (/* binding */ parseOwnPolicies),
  toOwnPolicies: () => (/* binding */ toOwnPolicies)
});

// EXTERNAL MODULE: ./build/policies/own-policy.js + 1 modules
var own_policy = __webpack_require__(1309);
// EXTERNAL MODULE: ./build/syntax/yaml/parse-yaml.js + 13 modules
var parse_yaml = __webpack_require__(33665);
// EXTERNAL MODULE: ./build/review/settings/faults/fault-words.js
var fault_words = __webpack_require__(71749);
// EXTERNAL MODULE: ./build/review/settings/faults/tell-fault.js
var tell_fault = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/review/settings/faults/yaml-data.js
var yaml_data = __webpack_require__(17775);
// EXTERNAL MODULE: ./build/review/settings/own-policies/own-policy-files.js
var own_policy_files = __webpack_require__(82678);
// EXTERNAL MODULE: ./build/review/settings/own-policies/own-policy-schema.js
var own_policy_schema = __webpack_require__(15550);
;// CONCATENATED MODULE: ./build/review/settings/own-policies/own-policy-sense.js

/** What no single key shows: keys that exclude each other, values that the order does not have, conditions that could never hold. */
function senseFaults(own) {
    const { protection, companion, presence, control, phase } = own;
    const forms = [protection, companion, presence].filter((form) => form !== undefined);
    return [
        ...(forms.length === 1 ? [] : [{ route: [], message: 'needs exactly one of `protection`, `companion` and `presence`' }]),
        ...(control === undefined && phase === undefined ? [{ route: [], message: 'needs a `control` of the model, or a `phase`' }] : []),
        ...(protection === undefined ? [] : protectionFaults(protection)),
        ...(companion === undefined ? [] : companionFaults(companion)),
        ...(presence === undefined ? [] : presenceFaults(presence)),
    ];
}
function protectionFaults(own) {
    const at = (...route) => ['protection', ...route];
    const unclear = wantedFault(own);
    if (unclear !== undefined)
        return [{ route: at(...unclear.route), message: unclear.message }];
    return [
        ...degreeFaults(own).map(({ route, message }) => ({ route: at(...route), message })),
        ...dialectFaults(own, at()),
        ...conditionFaults(own.only, own, at('only')),
        ...(own.unless ?? []).flatMap(({ type, only }, index) => conditionFaults(only, dialectOfType(type), at('unless', index, 'only'))),
    ];
}
/** Without it nobody can say what is stronger, or how much is enough. */
function wantedFault({ order, wanted, onlyLoss }) {
    const least = (0,own_policy/* leastOf */.zk)({ order, wanted });
    if (least === undefined && onlyLoss === undefined)
        return { route: [], message: 'needs `wanted`, or `onlyLoss: true` where only its fall counts' };
    if (wanted !== undefined && onlyLoss === true)
        return { route: ['wanted'], message: 'is not asked for where `onlyLoss` is true: take one of both away' };
    if (order !== undefined || typeof least === 'boolean')
        return undefined;
    if (typeof wanted === 'string' && /^(?:yes|no|on|off)$/iu.test(wanted))
        return { route: ['wanted'], message: `${quoted(wanted)} is a text here: write true or false, or an \`order\` that has it` };
    const message = 'needs an `order` beside it: only where `wanted` is true or false it goes without saying';
    return { route: [least === undefined ? 'default' : 'wanted'], message };
}
/** Values that stand nowhere between weak and strong. */
function degreeFaults(own) {
    const wanted = (0,own_policy/* leastOf */.zk)(own);
    const order = (0,own_policy/* orderOf */.mJ)(own.order, wanted);
    const faults = [];
    if (wanted !== undefined && order.rank(wanted) === undefined)
        faults.push({ route: ['wanted'], message: `${quoted(own.wanted)} has no place in the order` });
    if (own.default !== own_policy/* decidedElsewhere */.RU && order.rank(own.default) === undefined) {
        const message = `${quoted(own.default)} has no place in the order: name a value that has, or \`${own_policy/* decidedElsewhere */.RU}\``;
        faults.push({ route: ['default'], message });
    }
    return faults;
}
function companionFaults(own) {
    const at = (...route) => ['companion', ...route];
    const bare = dialects.filter((dialect) => own[dialect]?.has === undefined && own[dialect]?.orItself === undefined && own[dialect] !== undefined);
    return [
        ...dialectFaults(own, at()),
        ...bare.map((dialect) => ({ route: at(dialect), message: 'needs `has`, the companions, or `orItself`' })),
        ...conditionFaults(own.only, own, at('only')),
        ...conditionFaults(own.such, own, at('such')),
        ...(own.unless ?? []).flatMap(({ type, only }, index) => conditionFaults(only, dialectOfType(type), at('unless', index, 'only'))),
    ];
}
function presenceFaults(own) {
    const at = (...route) => ['presence', ...route];
    return [...dialectFaults(own, at()), ...conditionFaults(own.such, own, at('such')), ...conditionFaults(own.only, own, at('only'))];
}
const dialects = ['terraform', 'cloudformation'];
function dialectFaults(own, route) {
    const isEmpty = dialects.every((dialect) => own[dialect] === undefined);
    return isEmpty ? [{ route, message: 'needs `terraform`, `cloudformation` or both' }] : [];
}
function dialectOfType(type) {
    return type.includes('::') ? { cloudformation: type } : { terraform: type };
}
/** Without a path and without a default it never holds in a dialect, and the policy would be silent there. */
function conditionFaults(conditions, own, route) {
    return (conditions ?? []).flatMap((condition, index) => {
        const at = [...route, index];
        const { is, like, isSet } = condition;
        if ([is, like, isSet].filter((one) => one !== undefined).length !== 1)
            return [{ route: at, message: 'needs exactly one of `is`, `like` and `isSet`' }];
        if (isSet !== undefined && condition.default !== undefined)
            return [{ route: [...at, 'default'], message: 'says nothing beside `isSet`: take it away' }];
        const missing = dialects.find((dialect) => own[dialect] !== undefined && condition[dialect] === undefined && condition.default === undefined);
        return missing === undefined
            ? []
            : [{ route: at, message: `needs a path for \`${missing}\`, which the policy is about, or a \`default\` that holds there` }];
    });
}
function quoted(value) {
    return `\`${String(value)}\``;
}

;// CONCATENATED MODULE: ./build/review/settings/own-policies/parse-own-policy.js







/** Reads a file of one policy. Never throws. */
function parseOwnPolicy(file) {
    const fail = (line, what) => ({ line, problem: `${file.path}:${line}: ${what}` });
    if (file.text.length > own_policy_files/* ownPolicyCharsMax */.Oe)
        return fail(1, `is longer than ${own_policy_files/* ownPolicyCharsMax */.Oe} characters. Make it shorter.`);
    const { documents, diagnostics } = (0,parse_yaml/* parseYaml */.h)(file);
    const [unread] = diagnostics;
    if (unread !== undefined)
        return fail(unread.location.range.startLine, unread.message);
    const [root, second] = documents;
    if (second !== undefined)
        return fail(second.range.startLine, 'a second document begins. Give each policy a file of its own.');
    if (root?.kind !== 'mapping')
        return fail(1, 'holds no policy. It begins with `id: own-\u2026`; see docs/own-policies.md.');
    const { data, faults } = (0,yaml_data/* toData */.O)(root);
    if (faults.length > 0)
        return fail(...wordsOf(faults, root));
    const parsed = own_policy_schema/* ownPolicySchema */.O9.safeParse(data);
    if (!parsed.success)
        return fail(...wordsOf((0,fault_words/* toFaults */.Tv)(parsed.error.issues, data), root));
    const own = parsed.data;
    const nonsense = senseFaults(own);
    return nonsense.length > 0 ? fail(...wordsOf(nonsense, root)) : { own, root };
}
/** One line, whatever the number: the first is mended first, and often takes others along. */
function wordsOf(faults, root) {
    const [first = { route: [], message: 'is not understood' }] = faults;
    const more = faults.length > 1 ? ` (${faults.length - 1} more in this file)` : '';
    return [(0,yaml_data/* lineAt */.m)(root, first.route), `${(0,tell_fault/* tellFault */.M)(first, faults, page)}${more}`];
}
const page = { whole: 'the policy', keys: own_policy_schema/* ownPolicyKeys */.lC, keysAt: own_policy_schema/* ownPolicyKeysAt */.OY, path: 'docs/own-policies.md' };

;// CONCATENATED MODULE: ./build/review/settings/own-policies/to-own-policies.js


/** Each file by itself; an id that two of them have is a problem of the second. */
function parseOwnPolicies(files) {
    const byId = new Map();
    const problems = [];
    for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
        const result = parseOwnPolicy(file);
        if ('problem' in result) {
            problems.push(result.problem);
            continue;
        }
        const { own, root } = result;
        const other = byId.get(own.id);
        if (other === undefined)
            byId.set(own.id, { path: file.path, own, root });
        else
            problems.push(`${file.path}:1: id \`${own.id}\` is that of ${other.path}, too. Give one of both another.`);
    }
    return { parsed: [...byId.values()], problems };
}
/** The policies that the files state. */
function toOwnPolicies(files) {
    const { parsed, problems } = parseOwnPolicies(files);
    return { policies: parsed.map(({ own }) => (0,own_policy/* toPolicy */.iJ)(own)), paths: new Map(parsed.map(({ path, own }) => [own.id, path])), problems };
}


/***/ })

};
