export const id = 423;
export const ids = [423];
export const modules = {

/***/ 3302:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ whenEquals),
/* harmony export */   SK: () => (/* binding */ andDecision),
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   bK: () => (/* binding */ literalText),
/* harmony export */   d8: () => (/* binding */ whenIs),
/* harmony export */   ex: () => (/* binding */ equalsDecision),
/* harmony export */   np: () => (/* binding */ overChoices),
/* harmony export */   rI: () => (/* binding */ conditionOf),
/* harmony export */   sf: () => (/* binding */ notDecision),
/* harmony export */   tS: () => (/* binding */ mapOptions),
/* harmony export */   uv: () => (/* binding */ decisionOf)
/* harmony export */ });
/* harmony import */ var _core_circumstance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13);
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9207);
/* harmony import */ var _value_equality_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(812);



/**
 * One of the options; equal ones are counted once, and a single one is no choice. Undefined without options. `when` says, option by option,
 * which deployments have it; options that no deployment can have are left out.
 */
function choose(options, condition, origin, when) {
    const distinct = [];
    for (const option of options.flatMap((value, index) => optionsOf(value, when?.[index] ?? []))) {
        const index = distinct.findIndex(({ value }) => value.kind === option.value.kind && isSame(value, option.value));
        const known = distinct[index];
        if (known === undefined)
            distinct.push(option);
        else
            distinct[index] = { value: known.value, when: (0,_core_circumstance_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(known.when, option.when) };
    }
    const [first] = distinct;
    if (distinct.length <= 1)
        return first?.value;
    const choice = { kind: 'choice', options: distinct.map(({ value }) => value), condition, origin };
    return distinct.every((option) => option.when.length === 0) ? choice : { ...choice, when: distinct.map((option) => option.when) };
}
/** The options of a value with the deployments that have them; a value that is no choice is the only one. */
function optionsOf(value, when = []) {
    if (value.kind !== 'choice')
        return [{ value, when }];
    return value.options.flatMap((option, index) => {
        const together = (0,_core_circumstance_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(when, value.when?.[index] ?? []);
        return together === undefined ? [] : [{ value: option, when: together }];
    });
}
function isSame(a, b) {
    if (a.kind === 'unknown' && b.kind === 'unknown')
        return a.expression === b.expression && a.reason === b.reason;
    return (0,_value_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .equalValues */ .b)(a, b) === true;
}
/** The same choice between what `apply` makes of each option. Undefined only for a choice without options. */
function mapOptions(choice, apply, origin = choice.origin) {
    const chosen = choose(choice.options.map(apply), choice.condition, origin, choice.when);
    return chosen === undefined ? undefined : withDefaultFirst(chosen, [choice]);
}
/** Of choices that have their defaults first, the first combination is what a deployment has that chooses nothing. */
function withDefaultFirst(chosen, args) {
    const haveDefaults = args.every((arg) => arg.kind !== 'choice' || arg.firstIsDefault === true);
    return haveDefaults && chosen.kind === 'choice' ? { ...chosen, firstIsDefault: true } : chosen;
}
/**
 * Applies `apply` to every combination of the arguments' options that a deployment can have. Options are taken as independent where nothing
 * says which deployments have them, which admits more values than there can be and never fewer. Undefined when there are more than
 * `optionsMax` combinations.
 */
function overChoices(args, optionsMax, origin, apply) {
    const condition = conditionOf(args);
    if (condition === undefined)
        return apply(args);
    let combinations = [{ row: [], when: [] }];
    for (const arg of args) {
        combinations = combinations.flatMap(({ row, when }) => optionsOf(arg, when).map((option) => ({ row: [...row, option.value], when: option.when })));
        if (combinations.length > optionsMax)
            return undefined;
    }
    const results = combinations.map(({ row }) => apply(row));
    const chosen = choose(results, condition, origin, combinations.map(({ when }) => when));
    const [first] = results;
    // What is chosen again within the default has no default of its own.
    return chosen === undefined || first?.kind === 'choice' ? (chosen ?? condition) : withDefaultFirst(chosen, args);
}
function conditionOf(args) {
    for (const arg of args)
        if (arg.kind === 'choice')
            return arg.condition;
    return undefined;
}
/** `unknown` is this literal: what picks one member of a map, one of the allowed values. */
function whenIs(unknown, ...texts) {
    return [{ of: unknown.expression, is: texts }];
}
/** `unknown` is this value, as far as a literal can say it. */
function whenEquals(unknown, value) {
    const literal = literalText(value);
    return literal === undefined ? [] : whenIs(unknown, literal);
}
/** A literal as a circumstance writes it. Undefined for what is none. */
function literalText(value) {
    return value.kind === 'null' ? 'null' : (0,_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws)(value);
}
/** Of a condition that is not decided: what it says, else that it is true or false itself. */
function decisionOf(condition, isTrue) {
    if (condition.kind === 'choice')
        return decisionOfChoice(condition, isTrue);
    if (condition.kind !== 'unknown')
        return { yes: [], no: [] };
    return condition.decision ?? { yes: whenIs(condition, 'true'), no: whenIs(condition, 'false') };
}
function decisionOfChoice(choice, isTrue) {
    const sides = { yes: undefined, no: undefined };
    for (const [index, option] of choice.options.entries()) {
        const when = choice.when?.[index] ?? [];
        const truth = isTrue(option);
        if (truth !== false)
            sides.yes = sides.yes === undefined ? when : (0,_core_circumstance_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(sides.yes, when);
        if (truth !== true)
            sides.no = sides.no === undefined ? when : (0,_core_circumstance_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(sides.no, when);
    }
    return { yes: sides.yes ?? [], no: sides.no ?? [] };
}
/** `unknown == literal`. */
function equalsDecision(unknown, literal) {
    const yes = whenIs(unknown, literal);
    return { yes, no: (0,_core_circumstance_js__WEBPACK_IMPORTED_MODULE_1__/* .opposite */ .Qv)(yes) };
}
function notDecision({ yes, no }) {
    return { yes: no, no: yes };
}
/** `a && b`; `||` is the same of their opposites. Undefined when no deployment can be both. */
function andDecision(a, b) {
    const yes = (0,_core_circumstance_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(a.yes, b.yes);
    return yes === undefined ? undefined : { yes, no: (0,_core_circumstance_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(a.no, b.no) };
}


/***/ }),

/***/ 2423:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateTerraformRoot: () => (/* binding */ evaluateTerraformRoot)
});

// EXTERNAL MODULE: ./build/core/digest.js
var core_digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/evaluate/value-operations.js
var value_operations = __webpack_require__(3562);
// EXTERNAL MODULE: ./build/evaluate/text-parts.js
var text_parts = __webpack_require__(9968);
// EXTERNAL MODULE: ./build/evaluate/terraform/convert-scalar.js
var convert_scalar = __webpack_require__(1151);
;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/bytes.js
/** The text of bytes; undefined when they are no UTF-8. */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function encodeUtf8(text) {
    return new TextEncoder().encode(text);
}
function toBase64(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
/** Line breaks are passed over, nothing else is, and the padding must be there: as Go's `base64.StdEncoding`. */
function fromBase64(text) {
    const digits = text.replaceAll(/[\r\n]/g, '');
    if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(digits))
        return undefined;
    return Uint8Array.from(atob(digits), (char) => char.charCodeAt(0));
}
function toHex(bytes) {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

// EXTERNAL MODULE: ./build/evaluate/numbers/number-value.js + 1 modules
var number_value = __webpack_require__(964);
// EXTERNAL MODULE: ./build/evaluate/normal-form.js
var normal_form = __webpack_require__(2782);
;// CONCATENATED MODULE: ./build/evaluate/terraform/value-size.js
const single = { weight: 1, depth: 0, hasFailed: false };
const failed = { weight: 1, depth: 0, hasFailed: true };
/** Sizes of values that were measured before. Values are immutable, and a part may stand in many places. */
const known = new WeakMap();
/** Weight up to which a value is measured again, since that is faster than to look it up. */
const quicklyMeasuredWeightMax = 16;
function sizeOf(value) {
    if (value.kind === 'unknown')
        return 'isFailure' in value ? failed : single;
    if (value.kind === 'template')
        return sizeOfTemplate(value);
    const parts = partsOf(value);
    if (parts === undefined)
        return single;
    const remembered = known.get(value);
    if (remembered !== undefined)
        return remembered;
    const size = sizeOfContainer(value, parts);
    if (size.weight > quicklyMeasuredWeightMax)
        known.set(value, size);
    return size;
}
function sizeOfTemplate({ parts }) {
    return { weight: parts.length, depth: 0, hasFailed: parts.some((part) => typeof part !== 'string' && sizeOf(part).hasFailed) };
}
function sizeOfContainer(value, parts) {
    let weight = 1;
    let depth = 0;
    let failures = 'more' in value && value.more !== undefined && sizeOf(value.more).hasFailed ? 1 : 0;
    for (const part of parts) {
        const size = sizeOf(part);
        weight += size.weight;
        depth = Math.max(depth, size.depth);
        if (size.hasFailed)
            failures += 1;
    }
    const hasFailed = value.kind === 'choice' ? failures === value.options.length : failures > 0;
    return { weight, depth: depth + 1, hasFailed };
}
function partsOf(value) {
    switch (value.kind) {
        case 'list':
            return value.items;
        case 'map':
            return value.entries.values();
        case 'choice':
            return value.options;
        case 'json-text':
            return [value.content];
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
        case 'template':
        case 'unknown':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/failure.js


function failure(expression, origin, reason = 'undeclared-name') {
    const failed = { ...(0,value_operations/* unknownValue */.Uo)(reason, expression, origin), isFailure: true };
    return failed;
}
/** Why a key of a map is not known. */
function unknownKey(key) {
    const unknown = (0,value_operations/* firstUnknown */.Ny)(key);
    if (unknown === undefined)
        return failure((0,value_operations/* describeValue */.bp)(key), key.origin, 'unsupported-expression');
    return becauseOf(unknown, (0,value_operations/* describeValue */.bp)(key), key.origin);
}
/** What cannot be computed because `cause` is not known: unknown for the same reason, and a failure when that is one. */
function becauseOf(cause, expression, origin) {
    return hasFailed(cause) ? failure(expression, origin, cause.reason) : (0,value_operations/* unknownValue */.Uo)(cause.reason, expression, origin);
}
/** True when evaluating to this value is an error in Terraform: the value or a part of it failed. */
function hasFailed(value) {
    return sizeOf(value).hasFailed;
}

// EXTERNAL MODULE: ./build/evaluate/value-equality.js
var value_equality = __webpack_require__(812);
// EXTERNAL MODULE: ./build/evaluate/compare-text.js
var compare_text = __webpack_require__(8133);
// EXTERNAL MODULE: ./build/evaluate/json-text.js
var json_text = __webpack_require__(2108);
;// CONCATENATED MODULE: ./build/evaluate/terraform/sets.js






/** A set of the members of a list, which are of the element's type already: each once, and in the order in which Terraform goes through it. */
function toSet(list, element) {
    const distinct = distinctMembers(list);
    const sorted = inOrder(distinct);
    return { ...list, items: sorted, origin: { at: list.origin.at, via: [] }, type: { kind: 'set', element } };
}
/** Each member once, in the order of the list; members that are not known stay. */
function distinctMembers(list) {
    const scalars = new Set();
    const items = [];
    for (const item of (0,value_operations/* members */.ol)(list)) {
        const text = (0,convert_scalar/* toText */.fE)(item) ?? (item.kind === 'json-text' ? (0,json_text/* encodeJson */.Pr)(item.content) : undefined);
        const key = text === undefined ? undefined : `${item.kind === 'json-text' ? 'string' : item.kind} ${text}`;
        const isKnown = key === undefined ? items.some((other) => (0,value_equality/* equalValues */.b)(other, item) === true) : scalars.has(key);
        if (isKnown)
            continue;
        if (key !== undefined)
            scalars.add(key);
        items.push(item);
    }
    return items;
}
/** Bools, numbers and texts by their size, all else by a text of it; then null, then what is not known (go-cty/cty/set_internals.go). */
function inOrder(items) {
    if (items.length < 2)
        return items;
    const keyed = items.map((item) => ({ item, rank: rankOf(item), key: orderText(item) }));
    return keyed
        .toSorted((a, b) => {
        if (a.rank !== b.rank)
            return a.rank - b.rank;
        if (a.item.kind === 'number' && b.item.kind === 'number')
            return (0,number_value/* compareNumbers */.S$)(a.item, b.item);
        return (0,compare_text/* compareText */.n)(a.key, b.key);
    })
        .map(({ item }) => item);
}
function rankOf({ kind }) {
    if (kind === 'null')
        return 1;
    return kind === 'unknown' || kind === 'template' || kind === 'choice' ? 2 : 0;
}
function orderText(value) {
    if (value.kind === 'string')
        return value.value;
    if (value.kind === 'bool')
        return String(value.value);
    if (value.kind === 'json-text')
        return (0,json_text/* encodeJson */.Pr)(value.content) ?? '';
    return value.kind === 'number' ? '' : setText(value);
}
/** What Terraform orders structures in a set by. */
function setText(value) {
    switch (value.kind) {
        case 'null':
            return '~';
        case 'bool':
            return value.value ? 'T' : 'F';
        case 'number':
            return shortNumber(value.value);
        case 'string':
            return JSON.stringify(value.value);
        case 'json-text':
            return JSON.stringify((0,json_text/* encodeJson */.Pr)(value.content) ?? '');
        case 'list': {
            const inner = value.items.map((item) => `${setText(item)};`).join('');
            return value.type === undefined ? `<${inner}>` : `[${inner}]`;
        }
        case 'map': {
            const entries = [...value.entries].toSorted(([a], [b]) => (0,compare_text/* compareText */.n)(a, b));
            if (value.type === undefined)
                return `<${entries.map(([, entry]) => `${setText(entry)};`).join('')}>`;
            return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${setText(entry)};`).join('')}}`;
        }
        case 'template':
        case 'choice':
        case 'unknown':
            return '?';
    }
}
/** Go's `%.10g`. */
function shortNumber(value) {
    if (value === 0 || !Number.isFinite(value))
        return String(value);
    const [digits = '', exponent = '0'] = value.toExponential(9).split('e');
    const power = Number(exponent);
    const short = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
    if (power < -4 || power >= 10)
        return `${short}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
    return String(Number(value.toPrecision(10)));
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/function-kit.js





/** A function that looks at its arguments' kinds by itself. */
function partial(apply) {
    return { takesChoices: false, apply };
}
/** A function of known values: anything unknown in an argument makes the result unknown. Undefined is an error of the code. */
function total(apply) {
    return partial((args, call) => {
        if (args.some((arg) => (0,value_operations/* firstUnknown */.Ny)(arg) !== undefined))
            return notKnown(args, call);
        return apply(args, call) ?? function_kit_failed(args, call);
    });
}
/** The result when an argument is not known: for that argument's reason, named after the call. */
function notKnown(args, call) {
    for (const arg of args) {
        const unknown = (0,value_operations/* firstUnknown */.Ny)(arg);
        if (unknown !== undefined)
            return becauseOf(unknown, callText(args, call), call.origin);
    }
    return function_kit_failed(args, call);
}
/** Terraform would stop with an error here. */
function function_kit_failed(args, call) {
    return failure(callText(args, call), call.origin, 'unsupported-expression');
}
/** The result is larger than the limits allow. */
function tooLarge(call) {
    const { diagnostics } = call.scope.module.context;
    const what = `The result of ${call.name} is too large`;
    diagnostics.add({ kind: 'limit-reached', message: `${what}; it is not evaluated.`, location: call.at });
    return (0,value_operations/* unknownValue */.Uo)('limit-reached', what, call.origin);
}
function callText(args, call) {
    return `${call.name}(${args.map(value_operations/* describeValue */.bp).join(', ')})`;
}
function stringOf(value, call) {
    if (value.length > call.scope.module.context.limits.stringChars)
        return tooLarge(call);
    return { kind: 'string', value: (0,normal_form/* normalForm */.I)(value), origin: call.origin };
}
/** A whole number that a function counted. */
function countOf(value, call) {
    return { kind: 'number', value, bits: 64, origin: call.origin };
}
function numberOf(number, call) {
    return (0,number_value/* numberValue */.Vg)(number, call.origin);
}
function boolOf(value, call) {
    return { kind: 'bool', value, origin: call.origin };
}
/** A list made by the call; its members keep their own origins. */
function listOf(items, call, more) {
    if (items.length > call.scope.module.context.limits.members)
        return tooLarge(call);
    const list = { kind: 'list', items, origin: { at: call.at, via: [] } };
    return more === undefined ? list : { ...list, more };
}
/** A list or set made by the call, of members that are of its element's type already. */
function sequenceOf(kind, element, items, call, more) {
    const list = listOf(items, call, more);
    if (list.kind !== 'list')
        return list;
    return kind === 'set' ? toSet(list, element) : { ...list, type: { kind, element } };
}
/** A tuple made by the call, or a list where the members came from one. */
function likeSource(source, items, call) {
    return source.type === undefined ? listOf(items, call, source.more) : sequenceOf('list', source.type.element, items, call, source.more);
}
/** A map made by the call; its entries keep their own origins. */
function mapOf(entries, call, more, keys) {
    if (entries.size > call.scope.module.context.limits.members)
        return tooLarge(call);
    const origin = { at: call.at, via: [] };
    return { kind: 'map', entries, origin, ...(keys === undefined ? {} : { keys }), ...(more === undefined ? {} : { more }) };
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/cloud-init.js





/**
 * `rendered` of a cloud-init configuration: its parts as one MIME message (github.com/hashicorp/terraform-provider-cloudinit,
 * cloudinit_config.go; Go's mime/multipart sorts the headers). Undefined for compressed ones: which bytes a compressor makes is its own affair.
 */
function cloudInitText(read, call) {
    const zipped = read('gzip');
    if (zipped === undefined || (0,convert_scalar/* toBool */.AF)(zipped) !== false)
        return undefined;
    const list = read('part');
    if (list?.kind !== 'list' || list.more !== undefined)
        return list === undefined ? undefined : notKnown([list], call);
    const boundary = (0,convert_scalar/* toText */.fE)(read('boundary')) ?? 'MIMEBOUNDARY';
    const bodies = (0,value_operations/* members */.ol)(list).map(bodyOf);
    const known = bodies.filter((body) => body !== undefined);
    if (known.length < bodies.length)
        return notKnown([list], call);
    const start = `Content-Type: multipart/mixed; boundary="${boundary}"\nMIME-Version: 1.0\r\n\r\n`;
    const parts = known.flatMap((body, at) => [`${at === 0 ? '' : '\r\n'}--${boundary}\r\n`, ...body]);
    const message = (0,text_parts/* joinTexts */.B)([start, ...parts, `\r\n--${boundary}--\r\n`], call.origin, call.scope.module.context.limits.stringChars);
    const encodes = read('base64_encode');
    if (encodes !== undefined && (0,convert_scalar/* toBool */.AF)(encodes) === false)
        return message;
    return message.kind === 'string' ? stringOf(toBase64(encodeUtf8(message.value)), call) : notKnown([message], call);
}
/** Headers and content; undefined when one of them is no text. */
function bodyOf(part) {
    if (part.kind !== 'map')
        return undefined;
    const read = (name) => {
        const value = part.entries.get(name);
        return value === undefined || value.kind === 'null' ? [] : (0,text_parts/* textParts */.K)(value, convert_scalar/* toText */.fE);
    };
    const [content, filename, type, merge] = [read('content'), read('filename'), read('content_type'), read('merge_type')];
    if (content === undefined || filename === undefined || type === undefined || merge === undefined)
        return undefined;
    return [
        ...(filename.length === 0 ? [] : ['Content-Disposition: attachment; filename="', ...filename, '"\r\n']),
        'Content-Transfer-Encoding: 7bit\r\nContent-Type: ',
        ...(type.length === 0 ? ['text/plain'] : type),
        '\r\nMime-Version: 1.0\r\n',
        ...(merge.length === 0 ? [] : ['X-Merge-Type: ', ...merge, '\r\n']),
        '\r\n',
        ...content,
    ];
}

// EXTERNAL MODULE: ./build/evaluate/choices.js
var choices = __webpack_require__(3302);
// EXTERNAL MODULE: ./build/evaluate/terraform/file-name.js
var file_name = __webpack_require__(3023);
// EXTERNAL MODULE: ./build/evaluate/terraform/module-config.js
var module_config = __webpack_require__(5072);
;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/open-file.js







/** A function of a file's bytes that yields a text. */
function ofFileBytes(spell) {
    return partial((args, call) => withFile(args, call, (file) => (file.isRecoded === true ? notVerbatim(file, call) : stringOf(spell(encodeUtf8(file.text)), call))));
}
/** What was read is the text, and this wants the bytes: a byte order mark is gone, or the encoding is another. */
function notVerbatim(file, call) {
    return (0,value_operations/* unknownValue */.Uo)('file-not-read', `${call.name}(${JSON.stringify(file.path)})`, call.origin);
}
/**
 * Applies `use` to the file that the first argument names. A name that is known in part is a choice of all files that it may be. A file that
 * is not here yet is unknown, and the caller of the evaluation is asked to read it; one that does not exist is an error of the code.
 */
function withFile(args, call, use) {
    const { context } = call.scope.module;
    const name = (0,file_name/* fileNameFrom */.E3)(args[0], context.root);
    if (name === undefined)
        return notKnown(args, call);
    if (name.kind !== 'open')
        return useKnown(name, call, use);
    const condition = becauseOf(name.cause, callText(args, call), call.origin);
    const candidates = candidatesOf(name.pattern, context);
    // With one candidate the call reads that or fails.
    if (candidates?.length !== 1)
        context.openReads.push({ at: call.at, expression: callText(args.slice(0, 1), call), pattern: name.pattern });
    if (candidates === undefined)
        return condition;
    const options = candidates.map((path) => useKnown({ kind: 'known', path }, call, use));
    const when = candidates.map((path) => deploymentsOf(name, path));
    return (0,choices/* choose */.Sw)(options, condition, call.origin, when) ?? condition;
}
/** The deployments that read this file: those in which the one hole of the name is what the file has there. */
function deploymentsOf({ pattern, cause }, path) {
    const [before = '', behind = '', ...more] = pattern;
    const text = path.slice(before.length, path.length - behind.length);
    return more.length > 0 || text.includes('/') ? [] : [{ of: cause.expression, is: [text] }];
}
function useKnown(name, call, use) {
    const { context } = call.scope.module;
    if (name.kind === 'outside')
        return (0,value_operations/* unknownValue */.Uo)('file-not-read', `${call.name}(${JSON.stringify(name.name)})`, call.origin);
    const file = context.files.get(name.path);
    if (file !== undefined) {
        context.filesRead.add(file.path);
        return use(file);
    }
    const expression = `${call.name}(${JSON.stringify(name.path)})`;
    if (context.paths?.has(name.path) === false)
        return failure(expression, call.origin, 'file-not-read');
    context.filesWanted.add(name.path);
    return (0,value_operations/* unknownValue */.Uo)('file-not-read', expression, call.origin);
}
/** Every file that the name may be; undefined when that cannot be told, or when they are too many to go through. */
function candidatesOf(pattern, { paths, limits }) {
    if (paths === undefined || (0,file_name/* namesAnything */.Jg)(pattern))
        return undefined;
    const saysNothingBehind = pattern.at(-1) === '';
    const found = [];
    for (const path of paths) {
        if (!(0,file_name/* matchesPattern */.MT)(pattern, path) || (saysNothingBehind && (0,module_config/* isConfigFile */.r)(path)))
            continue;
        if (found.length === limits.options)
            return undefined;
        found.push(path);
    }
    return found.toSorted();
}

// EXTERNAL MODULE: ./build/evaluate/terraform/scope.js
var terraform_scope = __webpack_require__(697);
// EXTERNAL MODULE: ./build/evaluate/terraform/source-path.js
var source_path = __webpack_require__(6062);
;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/file-paths.js
/**
 * Paths as Go's `path/filepath` has them on Unix, which is what the functions of Terraform are made of
 * (pkg.go.dev/path/filepath#Clean). Pure text: no file is looked at.
 */
function cleanPath(path) {
    const isRooted = path.startsWith('/');
    const kept = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            kept.push(part);
        else if (kept.length > 0 && kept.at(-1) !== '..')
            kept.pop();
        else if (!isRooted)
            kept.push('..');
    }
    const joined = kept.join('/');
    if (isRooted)
        return `/${joined}`;
    return joined === '' ? '.' : joined;
}
/** All but the last element, cleaned; `.` when there is none. */
function parentOf(path) {
    return cleanPath(path.slice(0, path.lastIndexOf('/') + 1));
}
/** The last element, without slashes behind it; `.` of an empty path, `/` of slashes alone. */
function lastElement(path) {
    if (path === '')
        return '.';
    const trimmed = path.replace(/\/+$/, '');
    return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./build/core/wildcard.js
var wildcard = __webpack_require__(1738);
;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/glob.js

/** Alternatives that the braces of one pattern may stand for. */
const alternativesMax = 256;
/** Undefined for a pattern that is not well formed. */
function parseGlob(pattern) {
    const alternatives = expandBraces(pattern);
    if (alternatives?.every((one) => one.split('/').every(isElement)) !== true)
        return undefined;
    return { alternatives: alternatives.map((one) => one.split('/').filter((element, index, all) => element !== '.' || all.length === 1)) };
}
function matchesGlob({ alternatives }, path) {
    const elements = path.split('/');
    return alternatives.some((pattern) => matchesElements(pattern, elements));
}
function expandBraces(pattern) {
    const open = outside(pattern, 0, (char) => char === '{');
    if (open === -1)
        return outside(pattern, 0, (char) => char === '}') === -1 ? [pattern] : undefined;
    const options = [];
    let depth = 0;
    let start = open + 1;
    const end = outside(pattern, open, (char, at) => {
        if (char === '{')
            depth += 1;
        if (char === '}')
            depth -= 1;
        if (depth === 0 || (char === ',' && depth === 1)) {
            options.push(pattern.slice(start, at));
            start = at + 1;
        }
        return depth === 0;
    });
    if (end === -1)
        return undefined;
    const expanded = [];
    for (const option of options) {
        const rest = expandBraces(pattern.slice(0, open) + option + pattern.slice(end + 1));
        if (rest === undefined || expanded.length + rest.length > alternativesMax)
            return undefined;
        expanded.push(...rest);
    }
    return expanded;
}
/** Index of the first character that `isWanted` and no backslash escapes; -1 when there is none. */
function outside(pattern, from, isWanted) {
    for (let at = from; at < pattern.length; at += 1) {
        if (pattern[at] === '\\')
            at += 1;
        else if (isWanted(pattern[at] ?? '', at))
            return at;
    }
    return -1;
}
function matchesElements(pattern, path) {
    return (0,wildcard/* matchesWildcards */._)(path, pattern, (element) => element === '**', matchesElement);
}
function matchesElement(name, element) {
    return (0,wildcard/* matchesWildcards */._)([...name], tokensOf(element) ?? [], (token) => token === '*', matchesToken);
}
function isElement(element) {
    return tokensOf(element) !== undefined;
}
/** `*`, `?`, a class in brackets, or a letter (escaped ones with their backslash). */
function tokensOf(element) {
    const tokens = element.match(/\\.|\[[!^]?(?:\\.|[^\]\\])+\]|[^\\[]/gsu) ?? [];
    return tokens.join('') === element ? tokens : undefined;
}
function matchesToken(letter, token) {
    if (token === '?')
        return true;
    if (token.startsWith('\\'))
        return token.slice(1) === letter;
    if (!token.startsWith('[') || token.length === 1)
        return token === letter;
    const isNegated = token[1] === '!' || token[1] === '^';
    const members = token.slice(isNegated ? 2 : 1, -1).match(/\\?.-\\?.|\\?./gsu) ?? [];
    return members.some((member) => inClass(member, letter)) !== isNegated;
}
function inClass(member, letter) {
    const [from = '', to = from] = member.replaceAll(/\\(.)/gsu, '$1').split(/(?<=^.)-(?=.$)/su);
    return from <= letter && letter <= to;
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/fileset.js







/**
 * `fileset(path, pattern)`: the files of the repository below the path that match, as a set. What only a run makes there is not seen. A
 * directory that is not there is an empty one, as in Terraform.
 */
function fileset(args, call) {
    const { context } = call.scope.module;
    const directory = (0,file_name/* fileNameFrom */.E3)(args[0], context.root);
    const pattern = (0,convert_scalar/* toText */.fE)(args[1]);
    const { paths } = context;
    if (pattern === undefined || directory === undefined || directory.kind === 'open')
        return openSet(notKnown(args, call), call);
    if (paths === undefined || directory.kind === 'outside')
        return openSet((0,value_operations/* unknownValue */.Uo)('file-not-read', callText(args, call), call.origin), call);
    // A pattern may climb first: the files that it finds are named from the directory all the same.
    const [, climb = '', below = ''] = /^((?:\.\.\/)*)(.*)$/s.exec(cleanPath(pattern)) ?? [];
    const base = (0,source_path/* resolvePath */.o1)(directory.path, climb);
    const glob = parseGlob(below);
    if (glob === undefined)
        return function_kit_failed(args, call);
    if (base === undefined)
        return openSet((0,value_operations/* unknownValue */.Uo)('file-not-read', callText(args, call), call.origin), call);
    return listOf(namesBelow(base, glob, paths).map((name) => ({ kind: 'string', value: climb + name, origin: call.origin })), call);
}
function namesBelow(base, glob, paths) {
    const prefix = base === '.' ? '' : `${base}/`;
    const found = [];
    for (const path of paths) {
        if (path.startsWith(prefix) && matchesGlob(glob, path.slice(prefix.length)))
            found.push(path.slice(prefix.length));
    }
    return found.toSorted(byBytes);
}
function openSet(more, call) {
    return listOf([], call, more);
}
function byBytes(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/files.js









function read(args, call) {
    return withFile(args, call, (file) => textOfFile(file, call));
}
/** The text of a file, each character in its place. */
function textOfFile(file, call) {
    const value = {
        kind: 'string',
        value: (0,normal_form/* normalForm */.I)(file.text),
        textStart: { line: 1, column: 1, indent: 0 },
        origin: { at: { path: file.path, range: wholeOf(file.text) }, via: call.origin.via },
    };
    return (0,value_operations/* through */.sc)(value, [{ kind: 'file', name: file.path, at: call.at }]);
}
function wholeOf(text) {
    const lines = text.split('\n');
    return { startLine: 1, startColumn: 1, endLine: lines.length, endColumn: (lines.at(-1) ?? '').length + 1 };
}
function renderFile(args, call) {
    return withFile(args, call, (file) => (0,value_operations/* through */.sc)(render(file, args[1], call), [{ kind: 'file', name: file.path, at: call.at }]));
}
function renderText(args, call) {
    const [template] = args;
    return template === undefined ? notKnown(args, call) : renderValue(template, args[1], call);
}
/** A text as a template. One that is a whole file keeps its places there. */
function renderValue(template, variables, call) {
    const text = (0,convert_scalar/* toText */.fE)(template);
    if (text === undefined)
        return notKnown([template], call);
    const isFile = template.kind === 'string' && template.textStart?.line === 1 && template.textStart.column === 1 && template.runs === undefined;
    return render({ path: isFile ? template.origin.at.path : call.at.path, text }, variables, call);
}
/** A template with its variables, as `templatefile` makes a text of it. */
function render(file, variables, call) {
    const { context } = call.scope.module;
    const { expression, diagnostics } = context.parser.parseTemplate(file);
    for (const diagnostic of diagnostics)
        context.diagnostics.add(diagnostic);
    const vars = variables?.kind === 'map' ? variables : undefined;
    if (vars === undefined && variables !== undefined)
        return notKnown([variables], call);
    return context.evaluate(expression, templateScope(file, vars, call));
}
/** Only the given variables mean something in a template. */
function templateScope(file, variables, call) {
    let scope = { module: call.scope.module, path: file.path, names: undefined };
    for (const [name, value] of variables === undefined ? [] : (0,value_operations/* entriesOf */.Mc)(variables))
        scope = (0,terraform_scope/* bind */.oI)(scope, name, value);
    return scope;
}
/** A file that the repository has exists; that it has not may only be said when all its paths are known. */
function exists(args, call) {
    const { context } = call.scope.module;
    const name = (0,file_name/* fileNameFrom */.E3)(args[0], context.root);
    if (name === undefined || name.kind === 'open')
        return notKnown(args, call);
    if (name.kind === 'known' && (context.files.has(name.path) || context.paths !== undefined))
        return boolOf(context.files.has(name.path) || context.paths?.has(name.path) === true, call);
    return (0,value_operations/* unknownValue */.Uo)('file-not-read', callText(args, call), call.origin);
}
const fileFunctions = [
    ['file', partial(read)],
    ['filebase64', ofFileBytes(toBase64)],
    ['fileexists', partial(exists)],
    ['fileset', partial(fileset)],
    ['templatefile', partial(renderFile)],
    ['templatestring', partial(renderText)],
];

// EXTERNAL MODULE: ./build/syntax/json/parse-json.js + 3 modules
var parse_json = __webpack_require__(5831);
// EXTERNAL MODULE: ./build/syntax/yaml/parse-yaml.js + 13 modules
var parse_yaml = __webpack_require__(3665);
;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/instant.js
const nanosecondsPerSecond = 1000000000n;
const nanosecondsPerMinute = 60n * nanosecondsPerSecond;
const timestamp = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:[.,](\d+))?(Z|[-+]\d\d:\d\d)$/;
/** RFC 3339 as Go's `time.Parse` reads it; undefined for everything else, days that do not exist among it. */
function parseInstant(text) {
    const [, date = '', time = '', fraction = '', zone = ''] = timestamp.exec(text) ?? [];
    const milliseconds = millisecondsOf(date.split('-').map(Number), time.split(':').map(Number));
    const offsetMinutes = minutesOf(zone);
    if (milliseconds === undefined || offsetMinutes === undefined)
        return undefined;
    const nanoseconds = BigInt(milliseconds) * 1000000n + BigInt(fraction.slice(0, 9).padEnd(9, '0')) - BigInt(offsetMinutes) * nanosecondsPerMinute;
    return { nanoseconds, offsetMinutes };
}
/** Of `Z` and `-08:30`. */
function minutesOf(zone) {
    const [hours = 0, minutes = 0] = zone === 'Z' ? [] : zone.slice(1).split(':').map(Number);
    if (hours > 24 || minutes > 59)
        return undefined;
    return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
/** Undefined for what no clock shows. `Date.UTC` takes years below 100 for those of the last century. */
function millisecondsOf([year = 0, month = 0, day = 0], [hour = 24, minute = 0, second = 0]) {
    const date = new Date(Date.UTC(2000, 0, 1, hour, minute, second));
    date.setUTCFullYear(year, month - 1, day);
    const isShown = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return isShown && hour < 24 && minute < 60 && second < 60 ? date.getTime() : undefined;
}
/** What the clock showed: a date whose UTC fields are those of the instant's own offset. */
function clockOf({ nanoseconds, offsetMinutes }) {
    const local = nanoseconds + BigInt(offsetMinutes) * nanosecondsPerMinute;
    const seconds = local / nanosecondsPerSecond - (local % nanosecondsPerSecond < 0n ? 1n : 0n);
    return new Date(Number(seconds) * 1000);
}
/** RFC 3339 without fractions of a second. Undefined beyond the year 9999, which it cannot write. */
function instantText(instant) {
    const clock = clockOf(instant);
    const year = clock.getUTCFullYear();
    if (Number.isNaN(year) || year < 0 || year > 9999)
        return undefined;
    return clock.toISOString().slice(0, 19) + (instant.offsetMinutes === 0 ? 'Z' : offsetText(instant, ':'));
}
/** `+02:00`, or `+0200` without a separator. */
function offsetText({ offsetMinutes }, separator) {
    const [hours, minutes] = [Math.floor(Math.abs(offsetMinutes) / 60), Math.abs(offsetMinutes) % 60];
    return `${offsetMinutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${separator}${String(minutes).padStart(2, '0')}`;
}
const units = new Map([
    ['ns', 1n],
    ['us', 1000n],
    ['\u00b5s', 1000n],
    ['\u03bcs', 1000n],
    ['ms', 1000000n],
    ['s', nanosecondsPerSecond],
    ['m', nanosecondsPerMinute],
    ['h', 60n * nanosecondsPerMinute],
]);
/** Largest duration of Go, in nanoseconds. */
const durationMax = 2n ** 63n - 1n;
/** Nanoseconds of `1h30m`, `-1.5s`, `0`, as Go's `time.ParseDuration` reads it. */
function parseDuration(text) {
    const [, sign, rest = ''] = /^([-+]?)(.*)$/s.exec(text) ?? [];
    if (rest === '0')
        return 0n;
    if (!/^(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))+$/.test(rest))
        return undefined;
    const parts = Array.from(rest.matchAll(/([\d.]+)([^\d.]+)/g), ([, amount = '', unit = '']) => timesUnit(amount, units.get(unit) ?? 0n));
    const sum = parts.reduce((all, part) => all + part, 0n);
    if (sum > durationMax)
        return undefined;
    return sign === '-' ? -sum : sum;
}
function timesUnit(amount, unit) {
    // Digits beyond a nanosecond of an hour say nothing.
    const [whole = '', fraction = ''] = amount.split('.').map((digits, index) => (index === 0 ? digits : digits.slice(0, 18)));
    return BigInt(whole) * unit + (BigInt(fraction) * unit) / 10n ** BigInt(fraction.length);
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/yaml-nodes.js

/**
 * A tree of YAML as `yamldecode` takes it. Its YAML is not that of CloudFormation: `y` and `n` are bools, `010` is ten, a date is a text with
 * a time, a key is what its scalar means, and a tag that it does not know is an error (github.com/zclconf/go-cty-yaml, resolve.go).
 * `text` is what the tree was read from, with `holes` as marks and a number between. Undefined where the engine refuses.
 */
function asEngineYaml(root, text, holes) {
    return convert(root, { lines: text.split('\n'), holes });
}
function convert(node, from) {
    switch (node.kind) {
        case 'sequence': {
            if (node.tag !== undefined && node.tag !== '!!seq')
                return undefined;
            const items = node.items.map((item) => convert(item, from)).filter((item) => item !== undefined);
            return items.length < node.items.length ? undefined : { ...node, items };
        }
        case 'mapping': {
            if (node.tag !== undefined && node.tag !== '!!map')
                return undefined;
            return convertMapping(node, from);
        }
        case 'unread':
            return node;
        case 'null':
            return scalar({ kind: 'string', value: '', range: node.range, ...tagOf(node) }, from, '');
        case 'bool':
        case 'number':
            return scalar(node, from, node.raw);
        case 'string':
            return scalar(node, from, node.value);
    }
}
/** An entry under a key that is not known may be any: the mapping has an open end then. */
function convertMapping(node, from) {
    const holes = node.entries.flatMap(({ key }) => from.holes.exec(key)?.[1] ?? []);
    const certain = node.entries.filter(({ key }) => !from.holes.test(key));
    const entries = certain.map((entry) => convertEntry(entry, from)).filter((entry) => entry !== undefined);
    if (entries.length < certain.length)
        return undefined;
    const [hole] = holes;
    return hole === undefined ? { ...node, entries } : { ...node, entries, incomplete: { reason: 'hole', hole: Number(hole) } };
}
function convertEntry(entry, from) {
    const value = convert(entry.value, from);
    const key = scalar({ kind: 'string', value: entry.key, range: entry.keyRange }, from, entry.key);
    if (value === undefined || key === undefined || key.kind === 'null')
        return undefined;
    return { ...entry, key: keyText(key) ?? entry.key, value };
}
function keyText(key) {
    if (key.kind === 'bool')
        return String(key.value);
    if (key.kind === 'number')
        return key.raw === String(key.value) ? key.raw : String(key.value);
    return key.kind === 'string' ? key.value : undefined;
}
function tagOf({ tag }) {
    return tag === undefined ? {} : { tag };
}
/** What a scalar means, from what is written. */
function scalar(node, from, raw) {
    const { range, tag } = node;
    const asText = node.kind === 'string' && node.value === raw ? node : { kind: 'string', value: raw, range };
    if (tag !== undefined)
        return tagged(tag, raw, asText);
    const quote = from.lines[range.startLine - 1]?.[range.startColumn - 1];
    if (quote === '"' || quote === "'")
        return asText;
    return implied(raw, asText);
}
const words = new Map([
    ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true]),
    ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false]),
    ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null]),
]);
function implied(raw, asText) {
    const { range } = asText;
    const word = words.get(raw);
    if (word === null)
        return { kind: 'null', range };
    if (word !== undefined)
        return { kind: 'bool', value: word, raw, range };
    if (/^\.(?:nan|NaN|NAN)$/.test(raw))
        return undefined;
    return infinity(raw, asText) ?? number(raw, asText) ?? moment(raw, asText) ?? asText;
}
/** With a tag of the core: that type or an error. Every other tag is unknown to the engine. */
function tagged(tag, raw, asText) {
    const { range } = asText;
    switch (tag) {
        case '!!str':
            return { kind: 'string', value: raw, range };
        case '!!binary':
            return /^[A-Za-z0-9+/\r\n]*={0,2}[\r\n]*$/.test(raw) ? { kind: 'string', value: raw, range } : undefined;
        case '!!bool': {
            const word = words.get(raw);
            return typeof word === 'boolean' ? { kind: 'bool', value: word, raw, range } : undefined;
        }
        case '!!null':
            return { kind: 'null', range };
        case '!!int':
        case '!!float':
            return infinity(raw, asText) ?? number(raw.replaceAll('_', ''), asText);
        case '!!timestamp':
            return moment(raw, asText);
        default:
            return undefined;
    }
}
function infinity(raw, { range }) {
    const sign = /^([-+]?)\.(?:inf|Inf|INF)$/.exec(raw)?.[1];
    if (sign === undefined)
        return undefined;
    return { kind: 'number', value: sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, raw: `${sign}Inf`, range };
}
/** `raw` of the node is a decimal, whatever it was written in. */
function number(raw, { range }) {
    if (/^0(?:o[0-7]+|x[0-9a-fA-F]+)$/.test(raw))
        return { kind: 'number', value: Number(raw), raw: BigInt(raw).toString(), range };
    if (!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(raw))
        return undefined;
    return { kind: 'number', value: Number(raw), raw, range };
}
/** A date alone, one with a time behind a space, or behind a `T` and with a zone then. */
const dates = [
    /^(\d{4}-\d{1,2}-\d{1,2})$/,
    /^(\d{4}-\d{1,2}-\d{1,2}) (\d{1,2}:\d{1,2}:\d{1,2})(\.\d+)?$/,
    /^(\d{4}-\d{1,2}-\d{1,2})[Tt](\d{1,2}:\d{1,2}:\d{1,2})(\.\d+)?(Z|[-+]\d\d:\d\d)$/,
];
/** A date, with or without a time, as RFC 3339. */
function moment(raw, { range }) {
    const match = dates.map((pattern) => pattern.exec(raw)).find((found) => found !== null);
    const [, date, time = '0:0:0', fraction = '', zone = 'Z'] = match ?? [];
    if (date === undefined)
        return undefined;
    const padded = `${date}T${time}`.replaceAll(/(?<!\d)\d(?!\d)/g, '0$&');
    const instant = parseInstant(padded + fraction + zone);
    const value = instant === undefined ? undefined : instantText(instant);
    return value === undefined ? undefined : { kind: 'string', value, range };
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/decode-data.js






/**
 * The value of a JSON text, as `jsondecode` reads it. Each part keeps its place when the text is verbatim source (a heredoc, a file). A hole
 * of a template becomes an unknown, or a text with a hole. Undefined when it is not JSON.
 */
function decodeJson(text) {
    const mark = unusedMark(text);
    if (mark === undefined)
        return undefined;
    const { root, diagnostics } = (0,parse_json/* parseJson */.q)({ path: text.origin.at.path, text: plainText(text, mark) }, { holeMark: mark });
    return root === undefined || diagnostics.length > 0 ? undefined : toValue(root, reader(text, mark));
}
/**
 * The value of a YAML text, as `yamldecode` reads it. A hole is taken for a scalar, or a part of one; one that has a line for itself may
 * be any structure, and then nothing is known. Undefined when it is no YAML that the engine takes.
 */
function decodeYaml(text) {
    const mark = unusedMark(text);
    if (mark === undefined)
        return undefined;
    const plain = plainText(text, mark);
    if (new RegExp(`^[ -]*${mark}\\d+${mark}\\s*$`, 'm').test(plain))
        return undefined;
    const { documents, diagnostics } = (0,parse_yaml/* parseYaml */.h)({ path: text.origin.at.path, text: plain });
    const [root] = documents;
    if (root === undefined || documents.length > 1 || diagnostics.length > 0)
        return undefined;
    const from = reader(text, mark);
    const tree = asEngineYaml(root, plain, from.holePattern);
    return tree === undefined ? undefined : toValue(tree, from);
}
function reader(text, mark) {
    const holes = text.kind === 'template' ? text.parts.filter((part) => typeof part !== 'string') : [];
    return { origin: text.origin, textStart: text.textStart, holes, holePattern: new RegExp(`${mark}(\\d+)${mark}`) };
}
/** A private-use character that the text does not contain. */
function unusedMark(text) {
    const all = text.kind === 'string' ? text.value : text.parts.filter((part) => typeof part === 'string').join('');
    return ['\u{e000}', '\u{e001}', '\u{f8ff}'].find((mark) => !all.includes(mark));
}
function plainText(text, mark) {
    if (text.kind === 'string')
        return text.value;
    let hole = 0;
    return text.parts.map((part) => (typeof part === 'string' ? part : `${mark}${hole++}${mark}`)).join('');
}
function toValue(node, from) {
    const origin = { at: place(node.range, from), via: from.origin.via };
    switch (node.kind) {
        case 'null':
            return { kind: 'null', origin };
        case 'bool':
            return { kind: 'bool', value: node.value, origin };
        case 'number':
            return (0,number_value/* numberValue */.Vg)((0,number_value/* parseNumber */.$J)(node.raw) ?? { value: node.value }, origin);
        case 'string':
            return textWithHoles(node.value, from, origin);
        case 'sequence': {
            const items = node.items.map((item) => toValue(item, from));
            const base = { kind: 'list', items, origin };
            return node.incomplete === undefined ? base : { ...base, more: unread(node.incomplete, from, origin) };
        }
        case 'mapping': {
            const entries = new Map(node.entries.map((entry) => [entry.key, toValue(entry.value, from)]));
            const keys = new Map(node.entries.map((entry) => [entry.key, place(entry.keyRange, from)]));
            const base = { kind: 'map', entries, keys, origin };
            return node.incomplete === undefined ? base : { ...base, more: unread(node.incomplete, from, origin) };
        }
        case 'unread':
            return unread(node.unread, from, origin);
    }
}
function unread(problem, from, origin) {
    if (problem.reason === 'hole')
        return from.holes[problem.hole] ?? (0,value_operations/* unknownValue */.Uo)('parse-error', 'a hole of a text', origin);
    return (0,value_operations/* unknownValue */.Uo)(problem.reason, problem.message, origin);
}
function textWithHoles(text, from, origin) {
    if (from.holes.length === 0)
        return { kind: 'string', value: text, origin };
    const parts = text.split(from.holePattern).map((part, index) => {
        return index % 2 === 0 ? part : (from.holes[Number(part)] ?? (0,value_operations/* unknownValue */.Uo)('parse-error', 'a hole of a text', origin));
    });
    return (0,text_parts/* joinTexts */.B)(parts, origin, Number.POSITIVE_INFINITY);
}
function place(range, from) {
    const start = from.textStart;
    if (start === undefined)
        return from.origin.at;
    const line = (at) => start.line + at - 1;
    const column = (atLine, at) => (atLine === 1 ? start.column : start.indent + 1) + at - 1;
    return {
        path: from.origin.at.path,
        range: {
            startLine: line(range.startLine),
            startColumn: column(range.startLine, range.startColumn),
            endLine: line(range.endLine),
            endColumn: column(range.endLine, range.endColumn),
        },
    };
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/policy-statement.js



const renamed = [
    ['sid', 'Sid'],
    ['effect', 'Effect'],
    ['actions', 'Action'],
    ['not_actions', 'NotAction'],
    ['resources', 'Resource'],
    ['not_resources', 'NotResource'],
];
/** A `statement` block as an element of the document's `Statement`. */
function policyStatement(block) {
    const entries = new Map();
    const keys = new Map();
    const add = (element, argument, value) => {
        entries.set(element, value);
        keys.set(element, block.keys?.get(argument) ?? block.origin.at);
    };
    for (const [argument, element] of renamed) {
        const value = (0,value_operations/* entryOf */.Ms)(block, argument);
        if (value !== undefined && !isEmptyList(value))
            add(element, argument, withVariables(value));
    }
    if (!entries.has('Effect'))
        add('Effect', 'effect', { kind: 'string', value: 'Allow', origin: block.origin });
    for (const [argument, element] of [
        ['principals', 'Principal'],
        ['not_principals', 'NotPrincipal'],
    ]) {
        const value = (0,value_operations/* entryOf */.Ms)(block, argument);
        if (value !== undefined && !isEmptyList(value))
            add(element, argument, overOptions(value, principals));
    }
    const condition = (0,value_operations/* entryOf */.Ms)(block, 'condition');
    if (condition !== undefined && !isEmptyList(condition))
        add('Condition', 'condition', overOptions(condition, conditions));
    return { kind: 'map', entries, keys, origin: block.origin, ...(block.more === undefined ? {} : { more: block.more }) };
}
/** The provider leaves empty lists out of the document. */
function isEmptyList(value) {
    return value.kind === 'list' && value.items.length === 0 && value.more === undefined;
}
/** `&{aws:username}` stands for a policy variable, because `${` is Terraform's. */
function withVariables(value) {
    switch (value.kind) {
        case 'string':
            return value.value.includes('&{') ? { ...value, value: value.value.replaceAll('&{', '${') } : value;
        case 'template':
            return { ...value, parts: value.parts.map((part) => (typeof part === 'string' ? part.replaceAll('&{', '${') : part)) };
        case 'list':
            return { ...value, items: value.items.map(withVariables) };
        case 'choice':
            return { ...value, options: value.options.map(withVariables) };
        case 'null':
        case 'bool':
        case 'number':
        case 'json-text':
        case 'map':
        case 'unknown':
            return value;
    }
}
function overOptions(value, convert) {
    if (value.kind === 'list')
        return convert(value);
    if (value.kind !== 'choice')
        return (0,value_operations/* firstUnknown */.Ny)(value) ?? value;
    return (0,choices/* mapOptions */.tS)(value, (option) => overOptions(option, convert)) ?? value;
}
/** `{ type, identifiers }` blocks as `{ AWS: [...] }`; type `*` is everybody, whatever it identifies. */
function principals(blocks) {
    const entries = new Map();
    const keys = new Map();
    let more = blocks.more;
    for (const block of (0,value_operations/* members */.ol)(blocks)) {
        const type = block.kind === 'map' ? (0,value_operations/* entryOf */.Ms)(block, 'type') : undefined;
        const identifiers = block.kind === 'map' ? (0,value_operations/* entryOf */.Ms)(block, 'identifiers') : undefined;
        const name = (0,convert_scalar/* toText */.fE)(type);
        if (name === '*')
            return { kind: 'string', value: '*', origin: (type ?? block).origin };
        if (name === undefined || identifiers === undefined) {
            more ??= (0,value_operations/* firstUnknown */.Ny)(block);
            continue;
        }
        entries.set(name, appended(entries.get(name), withVariables(identifiers)));
        keys.set(name, block.origin.at);
    }
    const base = { kind: 'map', entries, keys, origin: blocks.origin };
    return more === undefined ? base : { ...base, more };
}
/** `{ test, variable, values }` blocks as `{ StringEquals: { variable: [...] } }`. */
function conditions(blocks) {
    const operators = new Map();
    let more = blocks.more;
    for (const block of (0,value_operations/* members */.ol)(blocks)) {
        const part = (name) => (block.kind === 'map' ? (0,value_operations/* entryOf */.Ms)(block, name) : undefined);
        const [test, variable] = [(0,convert_scalar/* toText */.fE)(part('test')), (0,convert_scalar/* toText */.fE)(part('variable'))];
        if (test === undefined || variable === undefined) {
            more ??= (0,value_operations/* firstUnknown */.Ny)(block);
            continue;
        }
        const known = operators.get(test) ?? { kind: 'map', entries: new Map(), keys: new Map(), origin: block.origin };
        const values = withVariables(part('values') ?? { kind: 'list', items: [], origin: block.origin });
        operators.set(test, {
            ...known,
            entries: new Map([...known.entries, [variable, appended(known.entries.get(variable), values)]]),
            keys: new Map([...(known.keys ?? []), [variable, (part('variable') ?? block).origin.at]]),
        });
    }
    const base = { kind: 'map', entries: operators, origin: blocks.origin };
    return more === undefined ? base : { ...base, more };
}
/** Both lists in one. What is no list is a single member, or an open end when it is not known. */
function appended(earlier, later) {
    if (earlier === undefined)
        return later;
    const lists = [earlier, later].map(asList);
    const more = lists.find((list) => list.more !== undefined)?.more;
    return {
        kind: 'list',
        items: lists.flatMap((list) => [...(0,value_operations/* members */.ol)(list)]),
        origin: earlier.origin,
        ...(more === undefined ? {} : { more }),
    };
}
function asList(value) {
    if (value.kind === 'list')
        return value;
    if (value.kind === 'unknown')
        return { kind: 'list', items: [], origin: value.origin, more: value };
    if (value.kind === 'choice')
        return { kind: 'list', items: [], origin: value.origin, more: value.condition };
    return { kind: 'list', items: [value], origin: value.origin };
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/policy-document.js




/**
 * What `data.aws_iam_policy_document.x.json` is: the statements of the source documents, then the data source's own, then those of the
 * override documents; a statement replaces an earlier one with the same sid (registry.terraform.io/providers/hashicorp/aws, data source
 * `aws_iam_policy_document`). Every part keeps its place in the code.
 */
function policyDocument(attributes, scope) {
    const { limits } = scope.module.context;
    const parts = ['source_json', 'source_policy_documents', 'statement', 'override_json', 'override_policy_documents'].map((name) => attributes.entries.get(name) ?? nothing(attributes.origin));
    const documents = parts.flatMap((part) => (part.kind === 'list' && part !== parts[2] ? spread(part) : [part]));
    const own = documents.indexOf(parts[2] ?? nothing(attributes.origin));
    const build = (row) => assemble(attributes, row.slice(0, own), row[own], row.slice(own + 1));
    return (0,choices/* overChoices */.np)(documents, limits.options, attributes.origin, build) ?? assemble(attributes, [], unknownOf(documents, attributes), []);
}
function nothing(origin) {
    return { kind: 'list', items: [], origin };
}
/** The documents of a list one by one; an open end counts as one that is not known. */
function spread(list) {
    return list.more === undefined ? (0,value_operations/* members */.ol)(list) : [...(0,value_operations/* members */.ol)(list), list.more];
}
function unknownOf(documents, attributes) {
    for (const document of documents) {
        const unknown = (0,value_operations/* firstUnknown */.Ny)(document);
        if (unknown !== undefined)
            return unknown;
    }
    return nothing(attributes.origin);
}
function assemble(attributes, sources, own, overrides) {
    const layers = [...sources.map(documentStatements), ownStatements(own), ...overrides.map(documentStatements)];
    const merged = layers.reduce(mergeBySid, { known: [] });
    const list = { kind: 'list', items: merged.known, origin: attributes.origin };
    const version = { kind: 'string', value: '2012-10-17', origin: attributes.origin };
    const id = attributes.entries.get('policy_id');
    const entries = new Map([
        ['Version', attributes.entries.get('version') ?? version],
        ...(id === undefined ? [] : [['Id', id]]),
        ['Statement', merged.more === undefined ? list : { ...list, more: merged.more }],
    ]);
    return { kind: 'json-text', content: { kind: 'map', entries, origin: attributes.origin }, origin: attributes.origin };
}
function ownStatements(blocks) {
    if (blocks?.kind === 'list') {
        const known = (0,value_operations/* members */.ol)(blocks).map((block) => (block.kind === 'map' ? policyStatement(block) : block));
        return blocks.more === undefined ? { known } : { known, more: blocks.more };
    }
    return blocks?.kind === 'unknown' ? { known: [], more: blocks } : { known: [] };
}
function documentStatements(document) {
    if (isNothing(document))
        return { known: [] };
    const content = contentOf(document);
    if (content?.kind !== 'map')
        return { known: [], more: (0,value_operations/* firstUnknown */.Ny)(content ?? document) ?? notADocument(document) };
    const statement = (0,value_operations/* entryOf */.Ms)(content, 'Statement');
    switch (statement?.kind) {
        case 'list':
            return statement.more === undefined ? { known: (0,value_operations/* members */.ol)(statement) } : { known: (0,value_operations/* members */.ol)(statement), more: statement.more };
        case 'map':
            return { known: [statement] };
        case undefined:
            return content.more === undefined ? { known: [] } : { known: [], more: content.more };
        default:
            return { known: [], more: (0,value_operations/* firstUnknown */.Ny)(statement ?? document) ?? notADocument(document) };
    }
}
/** No document, or the empty text that stands for none. */
function isNothing(document) {
    if (document.kind === 'string')
        return document.value === '';
    return document.kind === 'null' || (document.kind === 'list' && document.items.length === 0);
}
function contentOf(document) {
    if (document.kind === 'json-text')
        return document.content;
    return document.kind === 'string' || document.kind === 'template' ? decodeJson(document) : undefined;
}
function notADocument(document) {
    return { kind: 'unknown', reason: 'invalid-document', expression: 'a policy document that is not JSON', origin: document.origin };
}
function mergeBySid(earlier, later) {
    const known = [...earlier.known];
    for (const statement of later.known) {
        const sid = sidOf(statement);
        const at = sid === undefined ? -1 : known.findIndex((other) => sidOf(other) === sid);
        if (at === -1)
            known.push(statement);
        else
            known[at] = statement;
    }
    const more = earlier.more ?? later.more;
    return more === undefined ? { known } : { known, more };
}
function sidOf(statement) {
    const sid = statement.kind === 'map' ? statement.entries.get('Sid') : undefined;
    return sid?.kind === 'string' && sid.value !== '' ? sid.value : undefined;
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/iteration.js




/** Lists by index, sets by value, maps by key in order. Anything else has no members. */
function iterate(collection, context, at) {
    const max = context.limits.expansion;
    if (collection.kind === 'list' || collection.kind === 'map') {
        const all = collection.kind === 'list' ? listItems(collection, at) : mapItems(collection, at);
        if (all.length > max)
            return { items: all.slice(0, max), more: (0,terraform_scope/* limitReached */.Cf)(context, `More than ${max} members in one expansion`, at) };
        return collection.more === undefined ? { items: all } : { items: all, more: collection.more };
    }
    const unknown = (0,value_operations/* firstUnknown */.Ny)(collection);
    if (unknown !== undefined)
        return { items: [], more: unknown };
    return { items: [], more: failure(`a ${collection.kind} where a collection is wanted`, (0,value_operations/* originAt */.iX)(at), 'unsupported-expression') };
}
function listItems(list, at) {
    if (list.type?.kind === 'set')
        return (0,value_operations/* members */.ol)(list).map((value) => ({ key: value, value }));
    return (0,value_operations/* members */.ol)(list).map((value, index) => ({ key: { kind: 'number', value: index, origin: (0,value_operations/* originAt */.iX)(at) }, value }));
}
function mapItems(map, at) {
    return (0,json_text/* sortedEntries */.CA)((0,value_operations/* entriesOf */.Mc)(map)).map(([key, value]) => ({
        key: { kind: 'string', value: key, origin: { at: map.keys?.get(key) ?? value.origin.at ?? at, via: map.origin.via } },
        value,
    }));
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/evaluate-body.js




/** Names of everything that a body sets: attributes, block types, and types of dynamic blocks. */
function memberNames(body) {
    return new Set([...body.attributes.map((attribute) => attribute.name), ...body.blocks.map(blockName)]);
}
function blockName(block) {
    return block.type === 'dynamic' ? (block.labels[0] ?? 'dynamic') : block.type;
}
/** A body as a map. Attributes that are null are absent, as for Terraform; repeated blocks are a list of maps. */
function evaluateBody(body, scope, at, skip = new Set()) {
    const entries = new Map();
    const keys = new Map();
    for (const name of memberNames(body)) {
        const value = skip.has(name) ? undefined : evaluateMember(body, name, scope);
        if (value === undefined)
            continue;
        entries.set(name, value);
        keys.set(name, keyLocation(body, name) ?? at);
    }
    return { kind: 'map', entries, keys, origin: (0,value_operations/* originAt */.iX)(at) };
}
/** Where a member's name is written. */
function keyLocation(body, name) {
    const attribute = body.attributes.find((candidate) => candidate.name === name);
    if (attribute !== undefined)
        return { path: attribute.path, range: attribute.nameRange };
    const block = body.blocks.find((candidate) => blockName(candidate) === name);
    return block === undefined ? undefined : { path: block.path, range: block.header };
}
/** One attribute, or all blocks of one type; undefined when it is not set. */
function evaluateMember(body, name, scope) {
    const attribute = body.attributes.find((candidate) => candidate.name === name);
    if (attribute !== undefined) {
        const value = scope.module.context.evaluate(attribute.value, (0,terraform_scope/* inFile */.s5)(scope, attribute.path));
        return value.kind === 'null' ? undefined : value;
    }
    const blocks = body.blocks.filter((candidate) => blockName(candidate) === name);
    const [first] = blocks;
    if (first === undefined)
        return undefined;
    const at = { path: first.path, range: first.range };
    return joinLists(blocks.map((block) => evaluateBlock(block, (0,terraform_scope/* inFile */.s5)(scope, block.path))), scope, at);
}
function evaluateBlock(block, scope) {
    const at = (0,terraform_scope/* locate */.x5)(scope, block.range);
    const { context } = scope.module;
    if (block.type === 'dynamic')
        return evaluateDynamic(block, scope);
    if (context.depth >= context.limits.depth)
        return (0,terraform_scope/* limitReached */.Cf)(context, `Blocks nested more than ${context.limits.depth} levels deep`, at);
    context.depth += 1;
    const item = evaluateBody(block.body, scope, at);
    context.depth -= 1;
    return { kind: 'list', items: [item], origin: (0,value_operations/* originAt */.iX)(at) };
}
/** `dynamic "x" { for_each = ...; content { ... } }`: one block per member; an unknown collection may make any number. */
function evaluateDynamic(block, scope) {
    const { context } = scope.module;
    const at = (0,terraform_scope/* locate */.x5)(scope, block.range);
    const argument = block.body.attributes.find((attribute) => attribute.name === 'for_each');
    const content = block.body.blocks.find((candidate) => candidate.type === 'content');
    if (argument === undefined || content === undefined)
        return { kind: 'list', items: [], origin: (0,value_operations/* originAt */.iX)(at) };
    const collection = context.evaluate(argument.value, (0,terraform_scope/* inFile */.s5)(scope, argument.path));
    const result = (0,choices/* overChoices */.np)([collection], context.limits.options, (0,value_operations/* originAt */.iX)(at), ([option]) => eachContent(block, content, option ?? collection, scope));
    return result ?? (0,terraform_scope/* limitReached */.Cf)(context, `More than ${context.limits.options} possible values of one expression`, at);
}
function eachContent(block, content, collection, scope) {
    const { context } = scope.module;
    const at = (0,terraform_scope/* locate */.x5)(scope, block.range);
    const named = block.body.attributes.find((attribute) => attribute.name === 'iterator')?.value;
    const iterator = named?.kind === 'variable' ? named.name : (block.labels[0] ?? '');
    const steps = iterate(collection, context, at);
    const items = steps.items.map(({ key, value }) => {
        const entries = new Map([
            ['key', key],
            ['value', value],
        ]);
        const inner = (0,terraform_scope/* bind */.oI)((0,terraform_scope/* inFile */.s5)(scope, content.path), iterator, { kind: 'map', entries, origin: (0,value_operations/* originAt */.iX)(at) });
        return evaluateBody(content.body, inner, { path: content.path, range: content.range });
    });
    const list = { kind: 'list', items, origin: (0,value_operations/* originAt */.iX)(at) };
    return steps.more === undefined ? list : { ...list, more: steps.more };
}
function joinLists(lists, scope, at) {
    const [only] = lists;
    if (lists.length === 1 && only !== undefined)
        return only;
    const { context } = scope.module;
    const joined = (0,choices/* overChoices */.np)(lists, context.limits.options, (0,value_operations/* originAt */.iX)(at), (row) => concatenate(row, at));
    return joined ?? (0,terraform_scope/* limitReached */.Cf)(context, `More than ${context.limits.options} possible values of one expression`, at);
}
function concatenate(lists, at) {
    const items = [];
    let more;
    for (const list of lists) {
        if (list.kind === 'unknown')
            more ??= list;
        if (list.kind !== 'list')
            continue;
        items.push(...(0,value_operations/* members */.ol)(list));
        more ??= list.more;
    }
    const base = { kind: 'list', items, origin: (0,value_operations/* originAt */.iX)(at) };
    return more === undefined ? base : { ...base, more };
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/expansion.js





function expand(body, outer) {
    const argument = body.attributes.find((attribute) => attribute.name === 'count' || attribute.name === 'for_each');
    if (argument === undefined)
        return expandEnabled(body, outer);
    const scope = (0,terraform_scope/* inFile */.s5)(outer, argument.path);
    const at = (0,terraform_scope/* locate */.x5)(scope, argument.value.range);
    const value = scope.module.context.evaluate(argument.value, scope);
    return argument.name === 'count' ? expandCount(value, scope, at) : expandForEach(value, scope, at);
}
/** OpenTofu: `lifecycle { enabled = ... }` makes the one instance, or none. */
function expandEnabled(body, outer) {
    const argument = body.blocks
        .filter((block) => block.type === 'lifecycle')
        .flatMap((block) => block.body.attributes)
        .find(({ name }) => name === 'enabled');
    if (argument === undefined)
        return { shape: 'single', members: [{}] };
    const scope = (0,terraform_scope/* inFile */.s5)(outer, argument.path);
    const value = scope.module.context.evaluate(argument.value, scope);
    const enabled = (0,convert_scalar/* toBool */.AF)(value);
    if (enabled === true || value.kind === 'null')
        return { shape: 'single', members: [{}] };
    if (enabled === false)
        return { shape: 'single', members: [] };
    return { shape: 'single', members: [{ maybe: (0,value_operations/* firstUnknown */.Ny)(value) ?? notACount(value, (0,terraform_scope/* locate */.x5)(scope, argument.value.range)) }] };
}
function expandCount(value, scope, at) {
    const options = (value.kind === 'choice' ? value.options : [value]).map(convert_scalar/* toNumber */.Ro);
    const [count] = options;
    if (value.kind === 'null')
        return { shape: 'single', members: [{}] };
    if (count === undefined || !options.every((option) => option === count)) {
        const maybe = (0,value_operations/* firstUnknown */.Ny)(value) ?? notACount(value, at);
        return { shape: 'open', members: [{ maybe, binding: countBinding((0,value_operations/* unknownValue */.Uo)(maybe.reason, 'count.index', (0,value_operations/* originAt */.iX)(at)), at) }] };
    }
    const { context } = scope.module;
    const members = [];
    for (let index = 0; index < Math.min(count, context.limits.expansion); index += 1) {
        members.push({ key: index, binding: countBinding({ kind: 'number', value: index, origin: value.origin }, at) });
    }
    if (count > context.limits.expansion)
        (0,terraform_scope/* limitReached */.Cf)(context, `More than ${context.limits.expansion} members in one expansion`, at);
    return { shape: 'list', members };
}
function notACount(value, at) {
    return (0,value_operations/* unknownValue */.Uo)('unsupported-expression', (0,value_operations/* describeValue */.bp)(value), (0,value_operations/* originAt */.iX)(at));
}
function countBinding(index, at) {
    return { name: 'count', value: { kind: 'map', entries: new Map([['index', index]]), origin: (0,value_operations/* originAt */.iX)(at) } };
}
function expandForEach(value, scope, at) {
    if (value.kind !== 'choice')
        return eachOf(value, scope, at);
    const expansions = value.options.map((option) => eachOf(option, scope, at));
    if (expansions.some((expansion) => expansion.shape === 'open'))
        return anyMembers(value.condition, at);
    return { shape: 'map', members: union(expansions, value.condition, at) };
}
/** Members of several possible collections: those that are not in all of them may not exist. */
function union(expansions, condition, at) {
    const keys = new Set(expansions.flatMap((expansion) => expansion.members.map((member) => member.key)));
    return [...keys].map((key) => {
        const found = expansions.flatMap((expansion) => expansion.members.filter((member) => member.key === key));
        const values = found.flatMap((member) => (member.binding === undefined ? [] : [member.binding.value.entries.get('value')]));
        const value = (0,choices/* choose */.Sw)(values.filter((option) => option !== undefined), condition, (0,value_operations/* originAt */.iX)(at)) ?? condition;
        const keyValue = found[0]?.binding?.value.entries.get('key') ?? value;
        const certain = found.length === expansions.length;
        const member = { ...(key === undefined ? {} : { key }), binding: eachBinding(keyValue, value, at) };
        return certain ? member : { ...member, maybe: condition };
    });
}
function eachOf(value, scope, at) {
    if (value.kind !== 'list' && value.kind !== 'map')
        return anyMembers((0,value_operations/* firstUnknown */.Ny)(value) ?? notACount(value, at), at);
    const steps = iterate(value, scope.module.context, at);
    const isSet = value.kind === 'list';
    const members = steps.items.map((item) => {
        const keyValue = isSet ? item.value : item.key;
        const key = (0,convert_scalar/* toText */.fE)(keyValue);
        const binding = eachBinding(keyValue, item.value, at);
        return key === undefined ? { binding } : { key, binding };
    });
    if (isSet)
        members.sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
    return { shape: 'map', members: steps.more === undefined ? members : [...members, ...anyMembers(steps.more, at).members] };
}
function anyMembers(maybe, at) {
    const part = (name) => (0,value_operations/* unknownValue */.Uo)(maybe.reason, `${maybe.expression}[*].${name}`, (0,value_operations/* originAt */.iX)(at));
    return { shape: 'open', members: [{ maybe, binding: eachBinding(part('key'), part('value'), at) }] };
}
function eachBinding(key, value, at) {
    const entries = new Map([
        ['key', key],
        ['value', value],
    ]);
    return { name: 'each', value: { kind: 'map', entries, origin: (0,value_operations/* originAt */.iX)(at) } };
}
/** `[0]` or `["a"]` behind an address. */
function keySuffix(key) {
    if (key === undefined)
        return '';
    return typeof key === 'number' ? `[${key}]` : `[${JSON.stringify(key)}]`;
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/resource-instances.js




/** Arguments that say how a resource is handled, not what it is. */
const metaArguments = new Set([
    'count',
    'for_each',
    'provider',
    'depends_on',
    'lifecycle',
    'provisioner',
    'connection',
]);
function resourceInstances(module, declared) {
    return (0,terraform_scope/* remember */.kY)(module.cells, `instances ${declared.name}`, () => makeInstances(module, declared), () => ({ shape: 'cycle', members: [] }));
}
function makeInstances(module, declared) {
    const scope = (0,terraform_scope/* scopeOf */.Od)(module, declared.block.path);
    const expansion = expand(declared.block.body, scope);
    const used = new Set();
    const members = expansion.members.map((member) => makeInstance(module, declared, member, used));
    return { shape: expansion.shape, members };
}
function makeInstance(module, declared, member, used) {
    const plain = (0,terraform_scope/* qualified */.LX)(module, declared.name + keySuffix(member.key));
    let address = plain;
    for (let count = 2; used.has(address); count += 1)
        address = `${plain}#${count}`;
    used.add(address);
    const outer = (0,terraform_scope/* scopeOf */.Od)(module, declared.block.path);
    const scope = member.binding === undefined ? outer : (0,terraform_scope/* bind */.oI)(outer, member.binding.name, member.binding.value);
    const maybe = member.maybe ?? module.maybe;
    return {
        declared,
        address,
        scope: (0,terraform_scope/* bind */.oI)(scope, 'self', (0,value_operations/* unknownValue */.Uo)('computed-attribute', address, (0,value_operations/* originAt */.iX)(declarationOf(declared)), { address, path: [] })),
        cells: new Map(),
        ...(member.key === undefined ? {} : { key: member.key }),
        ...(maybe === undefined ? {} : { maybe }),
    };
}
function declarationOf(declared) {
    return { path: declared.block.path, range: declared.block.header };
}
/** What the code sets; undefined when it does not set the attribute. Evaluated once. */
function setAttribute(instance, name) {
    return (0,terraform_scope/* remember */.kY)(instance.cells, name, () => (metaArguments.has(name) ? undefined : evaluateMember(instance.declared.block.body, name, instance.scope)), () => (0,value_operations/* unknownValue */.Uo)('cycle', `${instance.address}.${name}`, (0,value_operations/* originAt */.iX)(declarationOf(instance.declared))));
}
/** An attribute that the provider sets: an unknown that says which. */
function computedAttribute(instance, path) {
    const reason = instance.declared.mode === 'data' ? 'data-source' : 'computed-attribute';
    const expression = [instance.address, ...path].join('.');
    return (0,value_operations/* unknownValue */.Uo)(reason, expression, (0,value_operations/* originAt */.iX)(declarationOf(instance.declared)), { address: instance.address, path });
}
/** Everything that the code sets, nulls left out. */
function allAttributes(instance) {
    const { block } = instance.declared;
    const entries = new Map();
    const keys = new Map();
    for (const name of memberNames(block.body)) {
        const value = setAttribute(instance, name);
        if (value === undefined)
            continue;
        entries.set(name, value);
        keys.set(name, keyLocation(block.body, name) ?? declarationOf(instance.declared));
    }
    return { kind: 'map', entries, keys, origin: (0,value_operations/* originAt */.iX)({ path: block.path, range: block.range }) };
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/ssm-parameter.js



/**
 * `data.aws_ssm_parameter.x.value` where the same module sets a parameter of that name: what it is set to. Names are unique in an account and
 * a region, so both must be the default provider's.
 */
function parameterValue(instance) {
    const { module } = instance.scope;
    const name = (0,convert_scalar/* toText */.fE)(setAttribute(instance, 'name'));
    if (name === undefined || hasProvider(instance))
        return undefined;
    for (const declared of module.config.resources) {
        if (declared.mode !== 'managed' || declared.type !== 'aws_ssm_parameter')
            continue;
        for (const member of resourceInstances(module, declared).members) {
            if (member.maybe !== undefined || hasProvider(member) || (0,convert_scalar/* toText */.fE)(setAttribute(member, 'name')) !== name)
                continue;
            const value = setAttribute(member, 'value') ?? setAttribute(member, 'insecure_value');
            const at = { path: instance.declared.block.path, range: instance.declared.block.header };
            return value === undefined ? undefined : (0,value_operations/* through */.sc)(value, [{ kind: 'attribute', name: `${declared.name}.value`, at }]);
        }
    }
    return undefined;
}
function hasProvider({ declared }) {
    return declared.block.body.attributes.some(({ name }) => name === 'provider' || name === 'region');
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/all-tags.js




/**
 * `tags_all`: the resource's tags over the default tags of its provider. Undefined when the provider is not the default one of the root:
 * which block configures it then is not followed.
 */
function allTags(instance) {
    const { block } = instance.declared;
    const { module } = instance.scope;
    if (module.providers.size > 0 || block.body.attributes.some(({ name }) => name === 'provider'))
        return undefined;
    const origin = (0,value_operations/* originAt */.iX)({ path: block.path, range: block.header });
    const tags = [defaultTags(rootOf(module)), setAttribute(instance, 'tags')].filter((value) => value !== undefined);
    const maps = tags.filter((value) => value.kind === 'map');
    const entries = new Map(maps.flatMap((map) => [...map.entries]));
    const open = tags.flatMap((value) => (value.kind === 'map' ? (value.more ?? []) : ((0,value_operations/* firstUnknown */.Ny)(value) ?? [])));
    const [more] = open;
    return { kind: 'map', entries, origin, ...(more === undefined ? {} : { more }) };
}
function rootOf(module) {
    let root = module;
    while (root.parent !== undefined)
        root = root.parent;
    return root;
}
function defaultTags(root) {
    const provider = root.config.providers.find((block) => block.labels[0] === 'aws' && !block.body.attributes.some(({ name }) => name === 'alias'));
    if (provider === undefined)
        return undefined;
    const blocks = evaluateMember(provider.body, 'default_tags', (0,terraform_scope/* scopeOf */.Od)(root, provider.path));
    const first = blocks?.kind === 'list' ? blocks.items[0] : undefined;
    return first?.kind === 'map' ? (first.entries.get('tags') ?? undefined) : undefined;
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/derived-attributes.js













/** By mode and type. */
const derivations = new Map([
    ['data aws_iam_policy_document', documentJson],
    ['data aws_ssm_parameter', (instance, name) => (valueNames.has(name) ? parameterValue(instance) : undefined)],
    ['data cloudinit_config', rendered],
    ['data local_file', fileContent],
    ['data local_sensitive_file', fileContent],
    ['data template_cloudinit_config', rendered],
    ['data template_file', renderedTemplate],
    ['managed cloudinit_config', rendered],
    ['managed local_file', contentDigest],
    ['managed local_sensitive_file', contentDigest],
    ['managed terraform_data', (instance, name) => (name === 'output' ? (setAttribute(instance, 'input') ?? nullOf(instance)) : undefined)],
]);
const valueNames = new Set(['value', 'insecure_value']);
/** Data sources that read more than the code mentions: a file by its name, another resource by its name. */
const readsBeyondMentions = new Set(['aws_ssm_parameter', 'local_file', 'local_sensitive_file']);
/** An attribute as other expressions see it: what the code sets, what can be derived from that, else what only the provider knows. */
function readAttribute(instance, name) {
    return setAttribute(instance, name) ?? derivedAttribute(instance, name) ?? computedAttribute(instance, [name]);
}
/** The derived attributes that a resource has besides those it sets, where it is taken as one object. */
function derivedAttributes(instance) {
    const names = ['content', 'json', 'output', 'rendered', 'value'];
    return names.flatMap((name) => {
        const value = setAttribute(instance, name) === undefined ? derivedAttribute(instance, name) : undefined;
        return value === undefined ? [] : [[name, value]];
    });
}
function derivedAttribute(instance, name) {
    const { mode, type } = instance.declared;
    const derive = name === 'tags_all' && mode === 'managed' && type.startsWith('aws_') ? allTags : derivations.get(`${mode} ${type}`);
    if (derive === undefined)
        return undefined;
    return (0,terraform_scope/* remember */.kY)(instance.cells, `derived ${name}`, () => derive(instance, name), () => (0,value_operations/* unknownValue */.Uo)('cycle', `${instance.address}.${name}`, (0,value_operations/* originAt */.iX)(placeOf(instance))));
}
function placeOf({ declared }) {
    return { path: declared.block.path, range: declared.block.header };
}
function nullOf(instance) {
    return { kind: 'null', origin: (0,value_operations/* originAt */.iX)(placeOf(instance)) };
}
/** As if a function of this name were called where the resource stands. */
function callOf(instance, name) {
    const at = placeOf(instance);
    return { name, scope: instance.scope, at, origin: (0,value_operations/* originAt */.iX)(at) };
}
function documentJson(instance, name) {
    return name === 'json' || name === 'minified_json' ? policyDocument(allAttributes(instance), instance.scope) : undefined;
}
function renderedTemplate(instance, name) {
    const template = setAttribute(instance, 'template');
    if (name !== 'rendered' || template === undefined)
        return undefined;
    return renderValue(template, setAttribute(instance, 'vars'), callOf(instance, 'templatestring'));
}
function rendered(instance, name) {
    return name === 'rendered'
        ? cloudInitText((attribute) => setAttribute(instance, attribute), callOf(instance, instance.address))
        : undefined;
}
const digests = new Map([
    ['content_md5', ['md5', toHex]],
    ['content_sha1', ['sha1', toHex]],
    ['content_sha256', ['sha256', toHex]],
    ['content_sha512', ['sha512', toHex]],
    ['content_base64sha256', ['sha256', toBase64]],
    ['content_base64sha512', ['sha512', toBase64]],
]);
/** `data.local_file`: the file that `filename` names. */
function fileContent(instance, name) {
    const filename = setAttribute(instance, 'filename');
    if (filename === undefined)
        return undefined;
    const call = callOf(instance, 'file');
    if (name === 'content')
        return withFile([filename], call, (file) => textOfFile(file, call));
    if (name === 'content_base64')
        return ofFileBytes(toBase64).apply([filename], call);
    const digest = digests.get(name);
    return digest === undefined ? undefined : ofFileBytes((bytes) => digest[1]((0,core_digest/* hashBytes */.yi)(digest[0], bytes))).apply([filename], call);
}
/** Digests of what `local_file` writes. */
function contentDigest(instance, name) {
    const digest = digests.get(name);
    const content = setAttribute(instance, 'content');
    if (digest === undefined || content === undefined)
        return undefined;
    const call = callOf(instance, name);
    const text = (0,convert_scalar/* toText */.fE)(content);
    return text === undefined ? notKnown([content], call) : stringOf(digest[1]((0,core_digest/* hashBytes */.yi)(digest[0], encodeUtf8(text))), call);
}

// EXTERNAL MODULE: ./build/evaluate/terraform/files-in.js
var files_in = __webpack_require__(1116);
;// CONCATENATED MODULE: ./build/evaluate/terraform/module-instances.js





/** Undefined when the module has no such call. */
function callModule(module, name) {
    const block = module.config.calls.get(name);
    if (block === undefined)
        return undefined;
    return (0,terraform_scope/* remember */.kY)(module.cells, `module.${name}`, () => resolveCall(module, name, block), () => ({ kind: 'unresolved', unknown: (0,value_operations/* unknownValue */.Uo)('cycle', (0,terraform_scope/* qualified */.LX)(module, `module.${name}`), (0,value_operations/* originAt */.iX)(headerOf(block))) }));
}
function headerOf(block) {
    return { path: block.path, range: block.header };
}
function resolveCall(module, name, block) {
    const source = sourceOf(block);
    const directory = source === undefined ? undefined : localDirectory(module.config.directory, source);
    if (directory === undefined)
        return unresolved(module, name, block, source);
    const config = configOf(module.context, directory);
    if (config === undefined)
        return unresolved(module, name, block, source);
    if (isAncestor(module, directory))
        return tooMany(module, name, block, `module.${name} calls itself`, 'cycle');
    const { limits } = module.context;
    if (module.calls.length >= limits.moduleDepth)
        return tooMany(module, name, block, `Modules are nested more than ${limits.moduleDepth} levels deep`, 'limit-reached');
    const expansion = expand(block.body, (0,terraform_scope/* scopeOf */.Od)(module, block.path));
    module.context.modules += expansion.members.length;
    if (module.context.modules > limits.modules)
        return tooMany(module, name, block, `More than ${limits.modules} module instances in one root`, 'limit-reached');
    const instances = expansion.members.map((member) => instantiate(module, name, block, config, member));
    return { kind: 'local', shape: expansion.shape, instances };
}
function sourceOf(block) {
    const source = block.body.attributes.find((attribute) => attribute.name === 'source')?.value;
    return source?.kind === 'string' ? source.value : undefined;
}
/** Local sources start with `./` or `../`; everything else names a registry, a URL or an archive. */
function localDirectory(from, source) {
    return /^\.\.?(?:\/|$)/.test(source) ? (0,source_path/* resolvePath */.o1)(from, source) : undefined;
}
function configOf(context, directory) {
    const known = context.configs.get(directory);
    if (known !== undefined)
        return known;
    const config = (0,module_config/* loadModuleConfig */.b)(directory, context.files, context.parser, context.diagnostics);
    if (config === undefined)
        return undefined;
    context.configs.set(directory, config);
    return config;
}
function isAncestor(module, directory) {
    for (let at = module; at !== undefined; at = at.parent)
        if (at.config.directory === directory)
            return true;
    return false;
}
function unresolved(module, name, block, source) {
    const address = (0,terraform_scope/* qualified */.LX)(module, `module.${name}`);
    const from = source === undefined ? 'a source that is not a plain text' : source;
    const message = `${address} comes from ${from}, which is not in this repository; what it declares is not evaluated.`;
    const isLocal = source?.startsWith('.') === true ? { isLocal: true } : {};
    module.context.diagnostics.add({ kind: 'unresolved-module', message, location: { path: block.path, range: block.range }, ...isLocal });
    return { kind: 'unresolved', unknown: (0,value_operations/* unknownValue */.Uo)('remote-module', address, (0,value_operations/* originAt */.iX)(headerOf(block))) };
}
function tooMany(module, name, block, what, reason) {
    const message = `${what}; this call is not evaluated.`;
    module.context.diagnostics.add({ kind: 'limit-reached', message, location: headerOf(block) });
    return { kind: 'unresolved', unknown: (0,value_operations/* unknownValue */.Uo)(reason, (0,terraform_scope/* qualified */.LX)(module, `module.${name}`), (0,value_operations/* originAt */.iX)(headerOf(block))) };
}
function instantiate(parent, name, block, config, member) {
    const outer = (0,terraform_scope/* scopeOf */.Od)(parent, block.path);
    const scope = member.binding === undefined ? outer : (0,terraform_scope/* bind */.oI)(outer, member.binding.name, member.binding.value);
    const input = (variable) => {
        const attribute = block.body.attributes.find((candidate) => candidate.name === variable);
        return attribute === undefined ? undefined : parent.context.evaluate(attribute.value, (0,terraform_scope/* inFile */.s5)(scope, attribute.path));
    };
    const maybe = member.maybe ?? parent.maybe;
    for (const path of config.paths)
        parent.context.filesRead.add(path);
    const module = {
        context: parent.context,
        address: (0,terraform_scope/* qualified */.LX)(parent, `module.${name}${keySuffix(member.key)}`),
        config,
        parent,
        call: block,
        input,
        calls: [...parent.calls, { path: block.path, range: block.range }],
        providers: passedProviders(parent, block),
        cells: new Map(),
        ...(maybe === undefined ? {} : { maybe }),
    };
    return member.key === undefined ? { module } : { key: member.key, module };
}
/** `providers = { aws = aws.west }`; without it, the default providers are those of the caller. */
function passedProviders(parent, block) {
    const argument = block.body.attributes.find((attribute) => attribute.name === 'providers')?.value;
    if (argument?.kind !== 'object')
        return parent.providers;
    const passed = new Map([...parent.providers].filter(([name]) => !name.includes('.')));
    for (const item of argument.items) {
        const inner = traversalText(item.key);
        const outer = traversalText(item.value);
        if (inner !== undefined && outer !== undefined)
            passed.set(inner, parent.providers.get(outer) ?? outer);
    }
    return passed;
}
/** `aws.west` as a text: names that are not expressions. */
function traversalText(expression) {
    switch (expression.kind) {
        case 'variable':
            return expression.name;
        case 'string':
            return expression.value;
        case 'get-attribute': {
            const source = traversalText(expression.source);
            return source === undefined ? undefined : `${source}.${expression.name}`;
        }
        case 'index': {
            const source = traversalText(expression.source);
            const { key } = expression;
            if (source === undefined)
                return undefined;
            if (key.kind === 'string')
                return source + keySuffix(key.value);
            return key.kind === 'literal' && typeof key.value === 'number' ? source + keySuffix(key.value) : undefined;
        }
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./build/evaluate/terraform/override-files.js
var override_files = __webpack_require__(7127);
;// CONCATENATED MODULE: ./build/evaluate/terraform/references.js
/** Trees are immutable, and one module is called from many places. */
const references_known = new WeakMap();
function referencesOf(code) {
    const remembered = references_known.get(code);
    if (remembered !== undefined)
        return remembered;
    const found = { names: new Set(), isOpaque: false };
    if ('kind' in code)
        visitExpression(code, found);
    else
        visitBody(code, found);
    references_known.set(code, found);
    return found;
}
function visitBody(body, into) {
    for (const attribute of body.attributes)
        visitExpression(attribute.value, into);
    for (const block of body.blocks)
        visitBody(block.body, into);
}
function visitExpression(expression, into) {
    switch (expression.kind) {
        case 'literal':
        case 'string':
        case 'invalid':
            return;
        case 'variable':
            return mention([expression.name], into);
        case 'get-attribute':
        case 'index':
        case 'splat':
            return visitTraversal(expression, into);
        case 'call':
            // file(), filebase64(), fileset(), templatefile(), templatestring() and their kind.
            if (/^(?:file|template)/.test(expression.name))
                into.isOpaque = true;
            return visitAll(expression.args, into);
        case 'template':
            return visitParts(expression.parts, into);
        case 'tuple':
            return visitAll(expression.items, into);
        case 'object':
            return visitAll(expression.items.flatMap((item) => [item.key, item.value]), into);
        case 'for':
            return visitAll([expression.collection, expression.key, expression.value, expression.condition], into);
        case 'conditional':
            return visitAll([expression.condition, expression.then, expression.otherwise], into);
        case 'unary':
            return visitExpression(expression.operand, into);
        case 'binary':
            return visitAll([expression.left, expression.right], into);
    }
}
function visitAll(expressions, into) {
    for (const expression of expressions)
        if (expression !== undefined)
            visitExpression(expression, into);
}
function visitParts(parts, into) {
    for (const part of parts) {
        if (part.kind === 'interpolation')
            visitExpression(part.expression, into);
        if (part.kind === 'if') {
            visitExpression(part.condition, into);
            visitParts(part.then, into);
            visitParts(part.otherwise, into);
        }
        if (part.kind === 'for') {
            visitExpression(part.collection, into);
            visitParts(part.body, into);
        }
    }
}
/** Down to the name that the traversal starts from, with what stands in brackets on the way. */
function visitTraversal(expression, into) {
    const attributes = [];
    let base = expression;
    for (;;) {
        if (base.kind === 'get-attribute')
            attributes.push(base.name);
        else if (base.kind === 'index') {
            attributes.push(undefined);
            visitExpression(base.key, into);
        }
        else if (base.kind === 'splat') {
            attributes.push(undefined);
            visitSteps(base.steps, into);
        }
        else
            break;
        base = base.source;
    }
    // Tags of the provider are among them, and nothing in the expression says so.
    if (attributes.includes('tags_all'))
        into.isOpaque = true;
    if (base.kind === 'variable')
        mention([base.name, ...attributes.reverse()], into);
    else
        visitExpression(base, into);
}
function visitSteps(steps, into) {
    for (const step of steps)
        if (step.kind === 'index')
            visitExpression(step.key, into);
}
/** Names that mean the same wherever they stand. */
const constants = new Set(['path', 'terraform', 'tofu', 'each', 'count', 'self']);
/** Names that are objects of everything of their kind; all others are types of resources, or bound where they stand. */
const collections = new Set(['var', 'local', 'module', 'data', 'resource']);
function mention([base = '', ...path], into) {
    if (constants.has(base))
        return;
    const name = nameOf(base, path);
    if (name !== undefined)
        into.names.add(name);
    else if (collections.has(base))
        into.isOpaque = true;
}
function nameOf(base, [first, second]) {
    if (first === undefined)
        return undefined;
    if (base !== 'data' && base !== 'resource')
        return `${base}.${first}`;
    if (second === undefined)
        return undefined;
    return base === 'data' ? `data.${first}.${second}` : `${first}.${second}`;
}

// EXTERNAL MODULE: ./build/evaluate/terraform/variable-files.js
var variable_files = __webpack_require__(1003);
;// CONCATENATED MODULE: ./build/evaluate/terraform/carry-over.js






function declarationKey(module, declared) {
    return `${module.address}\n${declared.name}`;
}
/**
 * Code which a change cannot reach is evaluated once, for both sides. A declaration is carried over when its text and place are the same on
 * both sides, and those of everything that it mentions, and so on; in doubt it is evaluated again. The result is equal to an evaluation
 * without it, which test/terraform/carry-over.test.ts proves.
 */
function carriedOver(before, context) {
    if (!before.isWhole)
        return () => undefined;
    const sameCode = new SameCode(before, context);
    return (module, declared) => sameCode.hasInstance(module) && sameCode.hasName(module, declared.name)
        ? before.resources.get(declarationKey(module, declared))
        : undefined;
}
class SameCode {
    #before;
    #context;
    #firstDifferences = new Map();
    #answers = new Map();
    constructor(before, context) {
        this.#before = before;
        this.#context = context;
    }
    /** Is the module called by the same code, as many times? */
    hasInstance(module) {
        return this.#once(`instance ${module.address}`, () => {
            const then = this.#before.configs.get(module.config.directory);
            if (then === undefined || [...then.paths, ...module.config.paths].some(override_files/* isOverride */.j))
                return false;
            const { parent, call } = module;
            if (parent === undefined || call === undefined)
                return true;
            const block = this.#before.configs.get(parent.config.directory)?.calls.get(call.labels[0] ?? '');
            const expansion = call.body.attributes.filter(({ name }) => name === 'count' || name === 'for_each');
            return (this.#hasPlace(call, block) &&
                this.hasInstance(parent) &&
                expansion.every((argument) => this.#hasReferences(parent, referencesOf(argument.value))) &&
                call.body.blocks.every((inner) => this.#hasReferences(parent, referencesOf(inner.body))));
        });
    }
    /** Has this name the same value as before? `name` as in `References.names`. */
    hasName(module, name) {
        return this.#once(`${module.address}\n${name}`, () => {
            const now = module.config;
            const then = this.#before.configs.get(now.directory);
            if (then === undefined)
                return false;
            const dot = name.indexOf('.');
            const kind = name.slice(0, dot);
            const label = name.slice(dot + 1);
            if (kind === 'var')
                return this.#hasVariable(module, label, then);
            if (kind === 'module')
                return this.#hasOutputs(module, label, then);
            if (kind === 'local') {
                const local = now.locals.get(label);
                return (this.#hasPlace(local, then.locals.get(label)) && local !== undefined && this.#hasReferences(module, referencesOf(local.value)));
            }
            return this.#hasResource(module, name, then);
        });
    }
    #hasReferences(module, { names, isOpaque }) {
        if (isOpaque)
            return false;
        for (const name of names)
            if (!this.hasName(module, name))
                return false;
        return true;
    }
    /** A name that neither side declares is bound where it stands, or fails there as it did before. */
    #hasResource(module, name, then) {
        const block = module.config.resourcesByName.get(name)?.block;
        const before = then.resourcesByName.get(name)?.block;
        if (block === undefined && before === undefined)
            return true;
        if (block?.type === 'data' && readsBeyondMentions.has(block.labels[0] ?? ''))
            return false;
        return this.#hasPlace(block, before) && block !== undefined && this.#hasReferences(module, referencesOf(block.body));
    }
    #hasVariable(module, label, then) {
        const block = module.config.variables.get(label);
        if (block === undefined || !this.#hasPlace(block, then.variables.get(label)))
            return false;
        if (!this.#hasReferences(module, referencesOf(block.body)))
            return false;
        const { parent, call } = module;
        if (parent === undefined || call === undefined)
            return this.#hasVariableFiles();
        const input = call.body.attributes.find((attribute) => attribute.name === label);
        return this.hasInstance(module) && (input === undefined || this.#hasReferences(parent, referencesOf(input.value)));
    }
    /** The outputs of a called module may depend on all of its code. */
    #hasOutputs(module, label, then) {
        const call = module.config.calls.get(label);
        if (call === undefined || !this.#hasPlace(call, then.calls.get(label)))
            return false;
        return this.#hasReferences(module, referencesOf(call.body)) && this.#hasCalledCode(module.config.directory, call);
    }
    #hasCalledCode(from, call) {
        const source = sourceOf(call);
        const directory = source === undefined ? undefined : localDirectory(from, source);
        return directory === undefined || this.#hasDirectory(directory);
    }
    #hasDirectory(directory) {
        return this.#once(`directory ${directory}`, () => {
            const now = this.#context.configs.get(directory);
            const then = this.#before.configs.get(directory);
            if (now === undefined || then === undefined || now.paths.join('\n') !== then.paths.join('\n'))
                return false;
            if (!now.paths.every((path) => this.#firstDifference(path) === Infinity))
                return false;
            const locals = [...now.locals.values()].map((local) => referencesOf(local.value));
            const blocks = [
                ...now.variables.values(),
                ...now.outputs.values(),
                ...now.calls.values(),
                ...now.resources.map(({ block }) => block),
            ];
            const isOpaque = [...locals, ...blocks.map((block) => referencesOf(block.body))].some((references) => references.isOpaque);
            return !isOpaque && [...now.calls.values()].every((call) => this.#hasCalledCode(directory, call));
        });
    }
    #hasVariableFiles() {
        return this.#once('variable files', () => {
            const now = variableFiles(this.#context.files, this.#context.root);
            const then = variableFiles(this.#before.files, this.#context.root);
            return now.join('\n') === then.join('\n') && now.every((path) => this.#firstDifference(path) === Infinity);
        });
    }
    /** The same text at the same place. What stands before the first line that differs is the same, whatever follows. */
    #hasPlace(now, then) {
        if (now === undefined || then === undefined || now.path !== then.path)
            return false;
        if (now === then)
            return true;
        return equalRanges(now.range, then.range) && now.range.endLine < this.#firstDifference(now.path) && this.#isSound(now.path);
    }
    /** A parser that recovers from a mistake further down may read what stands above it in another way. */
    #isSound(path) {
        return [this.#context.files, this.#before.files].every((files) => {
            const file = files.get(path);
            return file !== undefined && this.#context.parser.parse(file).diagnostics.length === 0;
        });
    }
    /** Number of the first line that differs between the sides; Infinity when none does, 0 when one side has no such file. */
    #firstDifference(path) {
        const known = this.#firstDifferences.get(path);
        if (known !== undefined)
            return known;
        const line = firstDifferentLine(this.#context.files.get(path)?.text, this.#before.files.get(path)?.text);
        this.#firstDifferences.set(path, line);
        return line;
    }
    /** Answers are kept; a question that leads back to itself is answered with no, which is always safe. */
    #once(question, answer) {
        const known = this.#answers.get(question);
        if (known !== undefined)
            return known;
        this.#answers.set(question, false);
        const result = answer();
        this.#answers.set(question, result);
        return result;
    }
}
function variableFiles(files, root) {
    return (0,files_in/* filesIn */.n)(files, root)
        .map((file) => file.path)
        .filter(variable_files/* isVariableFile */.Pi)
        .toSorted();
}
function equalRanges(a, b) {
    return a.startLine === b.startLine && a.startColumn === b.startColumn && a.endLine === b.endLine && a.endColumn === b.endColumn;
}
function firstDifferentLine(a, b) {
    if (a === undefined || b === undefined)
        return 0;
    if (a === b)
        return Infinity;
    let line = 1;
    let at = 0;
    for (; at < a.length && at < b.length && a[at] === b[at]; at += 1)
        if (a[at] === '\n')
            line += 1;
    return line;
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/diagnostic-log.js
function createDiagnosticLog() {
    const all = [];
    const seen = new Set();
    return {
        all,
        add(diagnostic) {
            const { path, range } = diagnostic.location;
            const key = `${diagnostic.kind}\0${path}\0${range.startLine}:${range.startColumn}\0${diagnostic.message}`;
            if (seen.has(key))
                return;
            seen.add(key);
            all.push(diagnostic);
        },
    };
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/aws-provider.js



/** `arn_build(partition, service, region, account_id, resource)`: a text with a hole for what is not known. */
function build(args, call) {
    const parts = args.map((arg) => (0,text_parts/* textParts */.K)(arg, convert_scalar/* toText */.fE)).filter((part) => part !== undefined);
    if (args.length !== 5 || parts.length < args.length)
        return function_kit_failed(args, call);
    return textOf(['arn', ...parts.flatMap((part) => [':', ...part])], call);
}
const arn = /^arn:([^:]*):([^:]*):([^:]*):([^:]*):(.*)$/s;
/** Undefined unless all sections but the resource are certain: a hole might bring colons along. */
function readArn(value) {
    const [first, ...rest] = (value === undefined ? undefined : (0,text_parts/* textParts */.K)(value, convert_scalar/* toText */.fE)) ?? [];
    const match = typeof first === 'string' ? arn.exec(first) : null;
    if (match === null)
        return undefined;
    const [, partition = '', service = '', region = '', accountId = '', resource = ''] = match;
    return { partition, service, region, accountId, resource: [resource, ...rest] };
}
/** `arn_parse(arn)`: the sections as an object. */
function parse(args, call) {
    const found = readArn(args[0]);
    if (found === undefined || args.length !== 1)
        return notKnown(args, call);
    const { partition, service, region, accountId, resource } = found;
    const texts = { account_id: accountId, partition, region, service };
    const entries = new Map(Object.entries(texts).map(([name, text]) => [name, textOf([text], call)]));
    return mapOf(entries.set('resource', textOf(resource, call)), call);
}
/** `trim_iam_role_path(arn)`: the role's ARN without the path in front of its name. */
function trimRolePath(args, call) {
    const found = readArn(args[0]);
    if (found === undefined || args.length !== 1)
        return notKnown(args, call);
    const { partition, service, region, accountId, resource } = found;
    const last = resource.at(-1);
    const [first] = resource;
    if (service !== 'iam' || typeof first !== 'string' || !first.startsWith('role/'))
        return function_kit_failed(args, call);
    // A hole at the end may hold a part of the path.
    if (typeof last !== 'string' || (resource.length > 1 && !last.includes('/')))
        return notKnown(args, call);
    return textOf([`arn:${partition}:iam:${region}:${accountId}:role/${last.slice(last.lastIndexOf('/') + 1)}`], call);
}
function textOf(parts, call) {
    return (0,text_parts/* joinTexts */.B)(parts, call.origin, call.scope.module.context.limits.stringChars);
}
/** Functions of the AWS provider (registry.terraform.io/providers/hashicorp/aws/latest/docs/functions/arn_parse). */
const awsProviderFunctions = [
    ['provider::aws::arn_build', partial(build)],
    ['provider::aws::arn_parse', partial(parse)],
    ['provider::aws::trim_iam_role_path', partial(trimRolePath)],
];

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/digests.js





function ofText(algorithm, spell) {
    return total(([value], call) => {
        const text = (0,convert_scalar/* toText */.fE)(value);
        return text === undefined ? undefined : stringOf(spell((0,core_digest/* hashBytes */.yi)(algorithm, encodeUtf8(text))), call);
    });
}
function ofFile(algorithm, spell) {
    return ofFileBytes((bytes) => spell((0,core_digest/* hashBytes */.yi)(algorithm, bytes)));
}
/** Namespaces of RFC 9562, section 6.6. */
const namespaces = new Map([
    ['dns', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
    ['url', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'],
    ['oid', '6ba7b812-9dad-11d1-80b4-00c04fd430c8'],
    ['x500', '6ba7b814-9dad-11d1-80b4-00c04fd430c8'],
]);
/** `uuidv5(namespace, name)`: SHA-1 over both, with the version and the variant set. */
function nameBasedUuid(args, call) {
    const [namespace, name] = [(0,convert_scalar/* toText */.fE)(args[0]), (0,convert_scalar/* toText */.fE)(args[1])];
    if (namespace === undefined || name === undefined)
        return undefined;
    const space = uuidBytes(namespaces.get(namespace) ?? namespace);
    if (space === undefined)
        return undefined;
    const bytes = (0,core_digest/* hashBytes */.yi)('sha1', Uint8Array.from([...space, ...encodeUtf8(name)])).slice(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return stringOf(toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), call);
}
function uuidBytes(text) {
    if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text))
        return undefined;
    const digits = text.replaceAll('-', '').match(/../g) ?? [];
    return Uint8Array.from(digits, (pair) => Number.parseInt(pair, 16));
}
const digestFunctions = [
    ['base64sha256', ofText('sha256', toBase64)],
    ['base64sha512', ofText('sha512', toBase64)],
    ['filebase64sha256', ofFile('sha256', toBase64)],
    ['filebase64sha512', ofFile('sha512', toBase64)],
    ['filemd5', ofFile('md5', toHex)],
    ['filesha1', ofFile('sha1', toHex)],
    ['filesha256', ofFile('sha256', toHex)],
    ['filesha512', ofFile('sha512', toHex)],
    ['md5', ofText('md5', toHex)],
    ['sha1', ofText('sha1', toHex)],
    ['sha256', ofText('sha256', toHex)],
    ['sha512', ofText('sha512', toHex)],
    ['uuidv5', total(nameBasedUuid)],
];

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/core/inflate.js

/** The bytes that a gzip stream holds; undefined when it is none, or holds more than `bytesMax`. Pure: the one use of `node:zlib`. */
function gunzip(bytes, bytesMax) {
    try {
        return Uint8Array.from((0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: bytesMax }));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/core/value-type.js
var value_type = __webpack_require__(4868);
;// CONCATENATED MODULE: ./build/evaluate/terraform/without-types.js
/** A value as it comes back from JSON: lists and sets are tuples, maps are objects, and null is of no type. */
function withoutTypes(value) {
    switch (value.kind) {
        case 'null':
            return value.type === undefined ? value : { kind: 'null', origin: value.origin };
        case 'list': {
            const { type: _, ...tuple } = value;
            return { ...tuple, items: value.items.map(withoutTypes) };
        }
        case 'map': {
            const { type: _, ...object } = value;
            return { ...object, entries: new Map([...value.entries].map(([key, entry]) => [key, withoutTypes(entry)])) };
        }
        case 'choice':
            return { ...value, options: value.options.map(withoutTypes) };
        case 'bool':
        case 'number':
        case 'string':
        case 'template':
        case 'json-text':
        case 'unknown':
            return value;
    }
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/csv.js
/**
 * Rows of a CSV text as Go reads it (pkg.go.dev/encoding/csv): every row has as many fields as the first, a quote stands only at the beginning
 * and the end of a field, empty lines are passed over. Undefined for anything else.
 */
function parseCsv(text) {
    // Line ends are one character, in quoted fields too; the one at the end of the text may be half of its pair.
    const plain = text.replaceAll('\r\n', '\n').replace(/\r$/, '');
    const rows = [];
    for (let at = 0; at < plain.length;) {
        if (plain[at] === '\n') {
            at += 1;
            continue;
        }
        const row = readRow(plain, at);
        if (row === undefined || row.fields.length !== (rows[0] ?? row.fields).length)
            return undefined;
        rows.push(row.fields);
        at = row.end + 1;
    }
    return rows;
}
function readRow(text, start) {
    const fields = [];
    for (let at = start;;) {
        const field = readField(text, at);
        if (field === undefined)
            return undefined;
        fields.push(field.value);
        if (text[field.end] !== ',')
            return { fields, end: field.end };
        at = field.end + 1;
    }
}
const fieldEnd = /[,\n]/g;
/** `end` is where a comma, a line end or the end of the text stands. */
function readField(text, start) {
    if (text[start] === '"')
        return readQuoted(text, start + 1);
    fieldEnd.lastIndex = start;
    const end = fieldEnd.exec(text)?.index ?? text.length;
    const value = text.slice(start, end);
    return value.includes('"') ? undefined : { value, end };
}
function readQuoted(text, start) {
    let value = '';
    for (let at = start;;) {
        const quote = text.indexOf('"', at);
        if (quote === -1)
            return undefined;
        value += text.slice(at, quote);
        at = quote + 2;
        if (text[quote + 1] === '"')
            value += '"';
        else
            return [',', '\n', undefined].includes(text[quote + 1]) ? { value, end: quote + 1 } : undefined;
    }
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/text-encodings.js




/** `textencodebase64(text, encoding)`, with the names of the IANA registry of character sets. */
function encodeText(args, call) {
    const [whole, encoding] = [(0,convert_scalar/* toText */.fE)(args[0]), encodingNamed(args[1])];
    if (whole === undefined || encoding === undefined)
        return undefined;
    if (encoding.encode === undefined)
        return notHere(args, call);
    const bytes = encoding.encode(whole);
    return bytes === undefined ? undefined : stringOf(toBase64(bytes), call);
}
/** `textdecodebase64(base64, encoding)`. */
function decodeText(args, call) {
    const [whole, encoding] = [(0,convert_scalar/* toText */.fE)(args[0]), encodingNamed(args[1])];
    const bytes = whole === undefined ? undefined : fromBase64(whole);
    if (bytes === undefined || encoding === undefined)
        return undefined;
    const text = encoding.decode(bytes);
    return text === undefined ? undefined : stringOf(text, call);
}
/** Encodings of several bytes a letter, which the platform only decodes. */
function notHere(args, call) {
    return (0,value_operations/* unknownValue */.Uo)('unsupported-function', callText(args, call), call.origin);
}
function encodingNamed(value) {
    const name = (0,convert_scalar/* toText */.fE)(value)?.toLowerCase();
    if (name === undefined)
        return undefined;
    const own = encodings.get(name);
    if (own !== undefined)
        return own;
    const label = singleByteLabels.find((pattern) => pattern.test(name));
    if (label !== undefined)
        return singleByte(name);
    return multiByteLabels.has(name) ? { decode: (bytes) => platformDecode(name, bytes), encode: undefined } : undefined;
}
const singleByteLabels = [/^iso-8859-(?:[2-8]|1[03-6])$/, /^windows-(?:874|125[0-8])$/, /^koi8-[ru]$/, /^macintosh$/, /^ibm866$/];
const multiByteLabels = new Set('gbk gb18030 big5 euc-jp iso-2022-jp shift_jis euc-kr'.split(' '));
function platformDecode(label, bytes) {
    try {
        return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** The table of an encoding with one byte a letter, from what the platform decodes each byte to. */
function singleByte(label) {
    const letters = Array.from({ length: 256 }, (_, byte) => platformDecode(label, Uint8Array.of(byte)) ?? '\u{fffd}');
    const byteOf = new Map(letters.map((letter, byte) => [letter, byte]).filter(([letter]) => letter !== '\u{fffd}'));
    return tableEncoding((byte) => letters[byte], (letter) => byteOf.get(letter));
}
function tableEncoding(letterOf, byteOf) {
    return {
        decode: (bytes) => Array.from(bytes, (byte) => letterOf(byte) ?? '\u{fffd}').join(''),
        encode: (text) => {
            const bytes = Array.from(text, byteOf);
            const known = bytes.filter((byte) => byte !== undefined);
            return known.length < bytes.length ? undefined : Uint8Array.from(known);
        },
    };
}
/** The first code points of Unicode, one byte each. */
function latin(max) {
    return tableEncoding((byte) => (byte <= max ? String.fromCharCode(byte) : undefined), (letter) => ((letter.codePointAt(0) ?? Infinity) <= max ? letter.codePointAt(0) : undefined));
}
function utf16(order, mark = []) {
    return {
        decode: (bytes) => platformDecode(`utf-16${order}`, mark.length > 0 ? bytes.slice(startsWith(bytes, mark) ? 2 : 0) : bytes),
        encode: (text) => {
            const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
            const pairs = units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]));
            return Uint8Array.from([...mark, ...pairs]);
        },
    };
}
function startsWith(bytes, mark) {
    return mark.every((byte, index) => bytes[index] === byte);
}
const utf8 = { decode: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), encode: encodeUtf8 };
const encodings = new Map([
    ['utf-8', utf8],
    ['utf8', utf8],
    ['utf-16', utf16('be', [0xfe, 0xff])],
    ['utf-16be', utf16('be')],
    ['utf-16le', utf16('le')],
    ['us-ascii', latin(0x7f)],
    ['ascii', latin(0x7f)],
    ['iso-8859-1', latin(0xff)],
    ['latin1', latin(0xff)],
]);

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/yaml-text.js



/** Columns behind which a quoted text is broken at its next space. */
const widthMax = 80;
/** Bytes of a key that stands before its colon on one line. */
const simpleKeyBytesMax = 128;
const indentStep = 2;
/**
 * YAML as `yamlencode` writes it (github.com/zclconf/go-cty-yaml, encode.go and emitterc.go): texts in double quotes, or literal blocks where
 * they have lines, sequences not indented within mappings. A hole stands for a value that is not known. Undefined for what cannot be written,
 * or not be told apart from what the engine writes.
 */
function yamlText(value) {
    const empty = emptyText(value);
    if (empty !== undefined)
        return [`${empty}\n`];
    if (value.kind === 'list' || value.kind === 'map')
        return block(value, 0);
    const inline = yaml_text_scalar(value, 0, 0);
    if (inline === undefined)
        return undefined;
    const [first] = inline;
    // The end of a document is marked when its text would not end by itself.
    const isOpenEnded = typeof first === 'string' && !first.startsWith('"') && (!first.startsWith('|') || /^\|2?\+/.test(first));
    return [...inline, isOpenEnded ? '...\n' : ''];
}
function emptyText(value) {
    if (value.kind === 'list' && value.items.length === 0 && value.more === undefined)
        return '[]';
    return value.kind === 'map' && value.entries.size === 0 && value.more === undefined ? '{}' : undefined;
}
/** Lines of a collection that has members. The first one is not indented: it stands behind a dash, or where it is put. */
function block(value, indent) {
    const pad = ' '.repeat(indent);
    const parts = [];
    const add = (start, rest) => {
        if (rest === undefined)
            return false;
        parts.push(parts.length === 0 ? start : pad + start, ...rest);
        return true;
    };
    if (value.kind === 'list') {
        if (value.more !== undefined)
            return undefined;
        return value.items.every((item) => add('-', afterDash(item, indent))) ? parts : undefined;
    }
    if (value.kind !== 'map' || value.more !== undefined)
        return undefined;
    const entries = (0,json_text/* sortedEntries */.CA)(value.entries);
    return entries.every(([key, entry]) => {
        const written = quoted(key, indent, Infinity);
        const isSimple = new TextEncoder().encode(key).length <= simpleKeyBytesMax && !isMultiline(key);
        return isSimple && add(`${written}:`, afterColon(entry, indent, [...written].length));
    })
        ? parts
        : undefined;
}
function afterDash(item, indent) {
    const empty = emptyText(item);
    if (empty !== undefined)
        return [` ${empty}\n`];
    const isCollection = item.kind === 'list' || item.kind === 'map';
    return prefixed(' ', isCollection ? block(item, indent + indentStep) : yaml_text_scalar(item, indent, indent + 2));
}
function afterColon(value, indent, keyChars) {
    const empty = emptyText(value);
    if (empty !== undefined)
        return [` ${empty}\n`];
    if (value.kind === 'list')
        return prefixed(`\n${' '.repeat(indent)}`, block(value, indent));
    if (value.kind === 'map')
        return prefixed(`\n${' '.repeat(indent + indentStep)}`, block(value, indent + indentStep));
    return prefixed(' ', yaml_text_scalar(value, indent, indent + keyChars + 2));
}
function prefixed(start, rest) {
    return rest === undefined ? undefined : [start, ...rest];
}
/** With its line end. `column` is where it begins. */
function yaml_text_scalar(value, indent, column) {
    if (value.kind === 'null')
        return ['null\n'];
    const text = (0,convert_scalar/* toText */.fE)(value);
    if (text === undefined) {
        const hole = (0,value_operations/* firstUnknown */.Ny)(value);
        return hole === undefined ? undefined : [hole, '\n'];
    }
    if (value.kind === 'number' || value.kind === 'bool')
        return [`${text}\n`];
    return [text.includes('\n') && mayBeLiteral(text) ? literal(text, indent) : `${quoted(text, indent, column)}\n`];
}
/** Neither a space at the end of the text or of a line, nor a character that cannot be printed. */
function mayBeLiteral(text) {
    return !text.endsWith(' ') && !/ [\r\n\u0085\u2028\u2029]/.test(text) && !notPrintable.test(text);
}
function isMultiline(text) {
    return /[\r\n\u0085\u2028\u2029]/.test(text);
}
function literal(text, indent) {
    const pad = ' '.repeat(indent + indentStep);
    const lines = text.split('\n');
    const body = lines.map((line) => (line === '' ? '' : pad + line)).join('\n');
    const hint = /^[ \n\u0085\u2028\u2029]/.test(text) ? String(indentStep) : '';
    const last = text.endsWith('\n') ? '' : '-';
    const chomp = text === '\n' || text.endsWith('\n\n') ? '+' : last;
    return `|${hint}${chomp}\n${body}${text.endsWith('\n') ? '' : '\n'}`;
}
const notPrintable = /[^\n\u0020-\u007e\u00a0-\ud7ff\ud800-\udfff\ue000-\ufefe\uff00-\ufffd]|[\u{10000}-\u{10ffff}]/u;
const escapes = new Map([
    ['\0', '0'],
    ['\u0007', 'a'],
    ['\b', 'b'],
    ['\t', 't'],
    ['\n', 'n'],
    ['\v', 'v'],
    ['\f', 'f'],
    ['\r', 'r'],
    ['\u001b', 'e'],
    ['"', '"'],
    ['\\', '\\'],
    ['\u0085', 'N'],
    ['\u2028', 'L'],
    ['\u2029', 'P'],
]);
/** In double quotes, broken behind the width at single spaces; at `column` Infinity never broken, as a key. */
function quoted(text, indent, column) {
    const letters = [...text];
    const isKey = column === Infinity;
    let written = '"';
    let at = isKey ? 0 : column + 1;
    let spaces = false;
    for (const [index, letter] of letters.entries()) {
        const isSpace = letter === ' ';
        if (isSpace && !isKey && !spaces && at > widthMax && index > 0 && index < letters.length - 1) {
            const guard = letters[index + 1] === ' ' ? '\\' : '';
            written += `\n${' '.repeat(indent + indentStep)}${guard}`;
            at = indent + indentStep + guard.length;
        }
        else {
            const piece = escaped(letter);
            written += piece;
            at += piece.startsWith('\\') ? piece.length : 1;
        }
        spaces = isSpace;
    }
    return `${written}"`;
}
function escaped(letter) {
    const known = escapes.get(letter);
    if (known !== undefined)
        return `\\${known}`;
    if (!notPrintable.test(letter))
        return letter;
    const code = letter.codePointAt(0) ?? 0;
    const digits = code.toString(16).toUpperCase();
    if (code <= 0xff)
        return `\\x${digits.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/encoding.js












function jsonEncode([value], call) {
    return value === undefined ? function_kit_failed([], call) : { kind: 'json-text', content: value, origin: call.origin };
}
function jsonDecode(args, call) {
    const [text] = args;
    if (text?.kind === 'json-text')
        return (0,value_operations/* through */.sc)(withoutTypes(text.content), text.origin.via);
    if (text?.kind !== 'string' && text?.kind !== 'template')
        return notKnown(args, call);
    return decodeJson(text) ?? (text.kind === 'string' ? function_kit_failed(args, call) : notKnown(args, call));
}
function yamlDecode(args, call) {
    const [text] = args;
    if (text?.kind === 'json-text')
        return (0,value_operations/* through */.sc)(text.content, text.origin.via);
    if (text?.kind !== 'string' && text?.kind !== 'template')
        return notKnown(args, call);
    return decodeYaml(text) ?? notKnown(args, call);
}
function yamlEncode(args, call) {
    const [value] = args;
    const parts = value === undefined ? undefined : yamlText(value);
    if (value === undefined || parts === undefined)
        return notWritten(args, call);
    return (0,text_parts/* joinTexts */.B)(parts, call.origin, call.scope.module.context.limits.stringChars);
}
/** An open end may have its members anywhere; and keys longer than 128 bytes are written in a way of their own. */
function notWritten(args, call) {
    if (args.some((arg) => (0,value_operations/* firstUnknown */.Ny)(arg) !== undefined))
        return notKnown(args, call);
    return (0,value_operations/* unknownValue */.Uo)('unsupported-function', callText(args, call), call.origin);
}
function csvDecode([text], call) {
    const rows = parseCsv((0,convert_scalar/* toText */.fE)(text) ?? '');
    const header = rows?.[0];
    if (rows === undefined || header === undefined || new Set(header).size < header.length)
        return undefined;
    const element = { kind: 'object', attributes: new Map(header.map((name) => [name, value_type/* stringType */.WO])) };
    const items = rows.slice(1).map((row) => mapOf(new Map(header.map((name, at) => [name, stringOf(row[at] ?? '', call)])), call));
    return sequenceOf('list', element, items, call);
}
function encoding_text(apply) {
    return total(([value], call) => {
        const whole = (0,convert_scalar/* toText */.fE)(value);
        const result = whole === undefined ? undefined : apply(whole);
        return result === undefined ? undefined : stringOf(result, call);
    });
}
/** As Go's `url.QueryEscape`; undefined for half a surrogate pair. */
function urlEncode(whole) {
    try {
        return encodeURIComponent(whole)
            .replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
            .replaceAll('%20', '+');
    }
    catch {
        return undefined;
    }
}
/** Bytes that are no UTF-8 become U+FFFD, as the engine prints them. */
function urlDecode(whole) {
    if (/%(?![0-9a-f]{2})/i.test(whole))
        return undefined;
    const bytes = encodeUtf8(whole.replaceAll('+', ' '));
    const plain = [];
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        const isEscape = byte === percent;
        plain.push(isEscape ? Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16) : byte);
        if (isEscape)
            at += 2;
    }
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(plain));
}
const percent = 0x25;
function decodeBase64(whole) {
    const bytes = fromBase64(whole);
    return bytes === undefined ? undefined : decodeUtf8(bytes);
}
function unzip(whole) {
    const bytes = fromBase64(whole);
    const plain = bytes === undefined ? undefined : gunzip(bytes, unzippedBytesMax);
    return plain === undefined ? undefined : decodeUtf8(plain);
}
/** Bytes that a compressed text may hold. */
const unzippedBytesMax = 4_000_000;
const encodingFunctions = [
    ['base64decode', encoding_text(decodeBase64)],
    ['base64encode', encoding_text((whole) => toBase64(encodeUtf8(whole)))],
    ['base64gunzip', encoding_text(unzip)],
    ['csvdecode', total(csvDecode)],
    ['jsondecode', partial(jsonDecode)],
    ['jsonencode', partial(jsonEncode)],
    ['textdecodebase64', total(decodeText)],
    ['textencodebase64', total(encodeText)],
    ['urldecode', encoding_text(urlDecode)],
    ['urlencode', encoding_text(urlEncode)],
    ['yamldecode', partial(yamlDecode)],
    ['yamlencode', partial(yamlEncode)],
];

;// CONCATENATED MODULE: ./build/evaluate/terraform/access.js




/** A value that the code gives has no such part: an error of the code, or of ours in working the value out. */
function notThere(expression, origin) {
    return failure(expression, origin, 'unsupported-expression');
}
/** `value.name`. */
function getAttribute(value, name, origin) {
    switch (value.kind) {
        case 'map': {
            const entry = (0,value_operations/* entryOf */.Ms)(value, name);
            if (entry !== undefined)
                return entry;
            if (value.more !== undefined)
                return { ...(0,value_operations/* extendUnknown */.pG)(value.more, `.${name}`, name), origin };
            return notThere(`${(0,value_operations/* describeValue */.bp)(value)}.${name}`, origin);
        }
        case 'unknown':
            return { ...(0,value_operations/* extendUnknown */.pG)(value, `.${name}`, name), origin: { at: origin.at, via: value.origin.via } };
        case 'choice':
            return (0,choices/* mapOptions */.tS)(value, (option) => getAttribute(option, name, origin)) ?? failure(name, origin);
        case 'list':
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
        case 'template':
        case 'json-text':
            return notThere(`${(0,value_operations/* describeValue */.bp)(value)}.${name}`, origin);
    }
}
/** `value[key]`. A key that is not known selects any member. */
function getIndex(value, key, origin, optionsMax) {
    if (value.kind === 'choice') {
        return (0,choices/* mapOptions */.tS)(value, (option) => getIndex(option, key, origin, optionsMax)) ?? failure('an index', origin);
    }
    if (key.kind === 'choice') {
        return (0,choices/* mapOptions */.tS)(key, (option) => getIndex(value, option, origin, optionsMax), origin) ?? failure('an index', origin);
    }
    const suffix = `[${(0,value_operations/* describeValue */.bp)(key)}]`;
    if (value.kind === 'unknown')
        return { ...(0,value_operations/* extendUnknown */.pG)(value, suffix, (0,convert_scalar/* toText */.fE)(key)), origin: { at: origin.at, via: value.origin.via } };
    if (!hasMembers(value) || isNoKey(key))
        return notThere(`${(0,value_operations/* describeValue */.bp)(value)}${suffix}`, origin);
    const name = (0,convert_scalar/* toText */.fE)(key);
    if (name === undefined)
        return anyMember(value, key, origin, optionsMax);
    return value.kind === 'map' ? mapMember(value, name, origin) : listMember(value, (0,convert_scalar/* toNumber */.Ro)(key), origin);
}
/** A set has members, but none that could be named. */
function hasMembers(value) {
    return value.kind === 'map' || (value.kind === 'list' && value.type?.kind !== 'set');
}
/** What can't name a member, whatever it turns out to be. */
function isNoKey({ kind }) {
    return kind === 'null' || kind === 'list' || kind === 'map';
}
function mapMember(map, key, origin) {
    const entry = (0,value_operations/* entryOf */.Ms)(map, key);
    if (entry !== undefined)
        return entry;
    const suffix = `[${JSON.stringify(key)}]`;
    if (map.more !== undefined)
        return { ...(0,value_operations/* extendUnknown */.pG)(map.more, suffix, key), origin };
    return notThere(`${(0,value_operations/* describeValue */.bp)(map)}${suffix}`, origin);
}
/**
 * A list with an open end may have its further members anywhere, so what stands at an index is not certain. The unknown keeps its reference,
 * which names the same thing for every member.
 */
function listMember(list, index, origin) {
    const item = index === undefined || index < 0 ? undefined : list.items[index];
    const known = item === undefined ? undefined : (0,value_operations/* through */.sc)(item, list.origin.via);
    if (list.more === undefined)
        return known ?? notThere(`${(0,value_operations/* describeValue */.bp)(list)}[${index ?? '?'}]`, origin);
    const open = { ...(0,value_operations/* extendUnknown */.pG)(list.more, `[${index ?? '?'}]`), origin };
    return (0,choices/* choose */.Sw)(known === undefined ? [open] : [open, known], list.more, origin) ?? open;
}
function anyMember(value, key, origin, optionsMax) {
    const condition = (0,value_operations/* firstUnknown */.Ny)(key) ?? (0,value_operations/* unknownValue */.Uo)('unsupported-expression', (0,value_operations/* describeValue */.bp)(key), key.origin);
    const expression = `${(0,value_operations/* describeValue */.bp)(value)}[${(0,value_operations/* describeValue */.bp)(key)}]`;
    const options = value.kind === 'list' ? (0,value_operations/* members */.ol)(value) : (0,value_operations/* entriesOf */.Mc)(value).map(([, entry]) => entry);
    const names = value.kind === 'list' ? options.map((_, index) => String(index)) : [...value.entries.keys()];
    const open = value.more !== undefined || options.length > optionsMax || options.length === 0;
    const any = becauseOf(condition, expression, origin);
    if (open)
        return any;
    const when = key.kind === 'unknown' ? names.map((name) => (0,choices/* whenIs */.d8)(key, name)) : [];
    return (0,choices/* choose */.Sw)(options, condition, origin, when) ?? any;
}
/** `value[*]` before its steps: a list of the members; null is none, a single thing is one. */
function getMembers(value, origin) {
    switch (value.kind) {
        case 'list':
            return value;
        case 'null':
            return value.type !== undefined && isSequence(value.type) ? failure('null[*]', origin) : { kind: 'list', items: [], origin };
        case 'unknown':
            return { kind: 'list', items: [], origin, more: value };
        case 'choice':
            return (0,choices/* mapOptions */.tS)(value, (option) => getMembers(option, origin)) ?? failure('[*]', origin);
        case 'map':
        case 'bool':
        case 'number':
        case 'string':
        case 'template':
        case 'json-text':
            return { kind: 'list', items: [value], origin };
    }
}
function isSequence({ kind }) {
    return kind === 'list' || kind === 'set' || kind === 'tuple';
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/type-constraint.js
const any = { kind: 'any' };
/** What is missing or not understood constrains nothing. */
function parseType(expression) {
    if (expression?.kind === 'variable')
        return named(expression.name);
    if (expression?.kind === 'string')
        return named(expression.value);
    return expression?.kind === 'call' ? constructed(expression) : any;
}
function named(name) {
    if (name === 'string' || name === 'number' || name === 'bool')
        return { kind: name };
    return name === 'list' || name === 'set' || name === 'map' ? { kind: name, element: any } : any;
}
function constructed(call) {
    const [argument] = call.args;
    if (call.name === 'list' || call.name === 'set' || call.name === 'map')
        return { kind: call.name, element: parseType(argument) };
    if (call.name === 'tuple' && argument?.kind === 'tuple')
        return { kind: 'tuple', elements: argument.items.map(parseType) };
    return call.name === 'object' && argument?.kind === 'object' ? objectConstraint(argument.items) : any;
}
function objectConstraint(items) {
    const attributes = new Map();
    const optional = new Map();
    for (const { key, value } of items) {
        if (key.kind !== 'string')
            continue;
        const isOptional = value.kind === 'call' && value.name === 'optional';
        attributes.set(key.value, parseType(isOptional ? value.args[0] : value));
        if (isOptional)
            optional.set(key.value, value.args[1]);
    }
    return { kind: 'object', attributes, optional };
}
/** Types of values know no defaults; the same constraint has the same type. */
const types = new WeakMap();
function valueTypeOf(constraint) {
    const known = types.get(constraint);
    if (known !== undefined)
        return known;
    const type = withoutDefaults(constraint);
    types.set(constraint, type);
    return type;
}
function withoutDefaults(constraint) {
    switch (constraint.kind) {
        case 'list':
        case 'set':
            return { kind: constraint.kind, element: valueTypeOf(constraint.element) };
        case 'map':
            return { kind: 'map', element: valueTypeOf(constraint.element) };
        case 'tuple':
            return { kind: 'tuple', elements: constraint.elements.map(valueTypeOf) };
        case 'object':
            return { kind: 'object', attributes: new Map([...constraint.attributes].map(([name, type]) => [name, valueTypeOf(type)])) };
        case 'any':
        case 'open':
        case 'string':
        case 'number':
        case 'bool':
            return constraint;
    }
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/type-of.js


/** The type that Terraform gives a value. `open` where the value is not known, `any` for a bare `null`. */
function typeOf(value) {
    switch (value.kind) {
        case 'null':
            return value.type ?? value_type/* anyType */.ds;
        case 'bool':
            return value_type/* boolType */.rf;
        case 'number':
            return value_type/* numberType */.We;
        case 'string':
        case 'template':
        case 'json-text':
            return value_type/* stringType */.WO;
        case 'list':
            if (value.type !== undefined)
                return value.type;
            return value.more === undefined ? { kind: 'tuple', elements: value.items.map(typeOf) } : value_type/* openType */.Dz;
        case 'map':
            if (value.type !== undefined)
                return value.type;
            if (value.more !== undefined)
                return value_type/* openType */.Dz;
            return { kind: 'object', attributes: new Map([...value.entries].map(([name, entry]) => [name, typeOf(entry)])) };
        case 'choice':
            return commonType(value.options.map(typeOf));
        case 'unknown':
            // An error of the code has no type, and will never get one.
            return hasFailed(value) ? value_type/* anyType */.ds : value_type/* openType */.Dz;
    }
}
function commonType([first = value_type/* openType */.Dz, ...others]) {
    return others.every((other) => (0,value_type/* sameType */.n6)(first, other) === true) ? first : value_type/* openType */.Dz;
}
/** A list or a tuple, or what may turn out to be one; a null may have such a type. */
function mayBeOrdered(value) {
    if (value.kind === 'list')
        return value.type?.kind !== 'set';
    if (value.kind !== 'null')
        return value.kind === 'unknown';
    return value.type?.kind === 'list' || value.type?.kind === 'tuple';
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/type-preference.js
/** Types in the order in which they are tried as the common one: the more general first (go-cty/cty/convert/sort_types.go). */
function byPreference(types) {
    const less = types.map((type) => types.filter((other) => comparePreference(other, type) < 0).length);
    const edges = types.map((type) => types.flatMap((other, index) => (comparePreference(type, other) < 0 ? [index] : [])));
    const waiting = less.flatMap((count, index) => (count === 0 ? [index] : []));
    const sorted = [];
    for (let at = 0; at < waiting.length; at += 1) {
        const index = waiting[at] ?? 0;
        const type = types[index];
        if (type !== undefined)
            sorted.push(type);
        for (const next of edges[index] ?? []) {
            const left = (less[next] ?? 0) - 1;
            less[next] = left;
            if (left === 0)
                waiting.push(next);
        }
    }
    return sorted;
}
/** Below zero when `a` is the more general one (go-cty/cty/convert/compare_types.go). */
function comparePreference(a, b) {
    if (a.kind === 'any' || b.kind === 'any')
        return Number(a.kind === 'any') - Number(b.kind === 'any');
    if (isPrimitive(a) && isPrimitive(b))
        return Number(b.kind === 'string') - Number(a.kind === 'string');
    if (a.kind !== b.kind)
        return compareRanks(a, b);
    if ('element' in a && 'element' in b)
        return comparePreference(a.element, b.element);
    if (a.kind === 'tuple' && b.kind === 'tuple')
        return compareTuples(a.elements, b.elements);
    return a.kind === 'object' && b.kind === 'object' ? compareObjects(a.attributes, b.attributes) : 0;
}
function compareRanks(a, b) {
    const [one, other] = [type_preference_rankOf(a), type_preference_rankOf(b)];
    return one === undefined || one.family !== other?.family ? 0 : one.rank - other.rank;
}
function compareTuples(a, b) {
    if (a.length !== b.length)
        return 0;
    return agreed(a.map((element, index) => comparePreference(element, b[index] ?? element)));
}
function compareObjects(a, b) {
    if (a.size !== b.size || ![...a.keys()].every((name) => b.has(name)))
        return 0;
    return agreed([...a].map(([name, type]) => comparePreference(type, b.get(name) ?? type)));
}
function isPrimitive({ kind }) {
    return kind === 'string' || kind === 'number' || kind === 'bool';
}
/** Lists before tuples before nothing, but sets after both; maps before objects. */
function type_preference_rankOf({ kind }) {
    if (kind === 'list')
        return { family: 'sequence', rank: 0 };
    if (kind === 'tuple')
        return { family: 'sequence', rank: 1 };
    if (kind === 'set')
        return { family: 'sequence', rank: 2 };
    if (kind === 'map')
        return { family: 'mapping', rank: 0 };
    return kind === 'object' ? { family: 'mapping', rank: 1 } : undefined;
}
/** One direction for all parts, or none. */
function agreed(orders) {
    const isMore = orders.some((order) => order < 0);
    const isLess = orders.some((order) => order > 0);
    if (isMore === isLess)
        return 0;
    return isMore ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/unify-types.js


/**
 * The type that values of several types are brought to: the branches of a conditional, the members of a list (go-cty/cty/convert/unify.go).
 * Undefined when there is none. Types that are not known have no say.
 */
function unifyTypes(types) {
    const known = types.filter((type) => type.kind !== 'open');
    const [first] = known;
    if (first === undefined)
        return types.length === 0 ? undefined : value_type/* openType */.Dz;
    if (known.every((type) => (0,value_type/* sameType */.n6)(type, first) === true))
        return first;
    const structural = unifyStructures(known);
    return structural === 'by preference' ? preferred(known) : structural;
}
function preferred(types) {
    return byPreference(types).find((wanted) => types.every((type) => (0,value_type/* sameType */.n6)(type, wanted) === true || canConvert(type, wanted)));
}
/** Types of the same make may have a common one that is none of them. */
const structures = [
    { with: 'map', kinds: ['map'], unify: (types) => unlessNull(types, unifyElements('map', types)) },
    { with: 'map', kinds: ['map', 'object'], unify: (types) => asCollections('map', types) ?? 'by preference' },
    { with: 'list', kinds: ['list'], unify: (types) => unlessNull(types, unifyElements('list', types)) },
    { with: 'list', kinds: ['list', 'tuple'], unify: (types) => asCollections('list', types) ?? 'by preference' },
    { with: 'set', kinds: ['set'], unify: (types) => unlessNull(types, unifyElements('set', types)) },
    { with: 'object', kinds: ['object'], unify: (types) => unlessNull(types, unifyObjects(types)) },
    { with: 'tuple', kinds: ['tuple'], unify: (types) => unlessNull(types, unifyTuples(types)) },
];
function unifyStructures(types) {
    const kinds = new Set(types.map(({ kind }) => kind));
    const structure = structures.find((candidate) => kinds.has(candidate.with) && [...kinds].every((kind) => kind === 'any' || candidate.kinds.includes(kind)));
    if (structure !== undefined)
        return structure.unify(types);
    return kinds.has('object') && kinds.has('tuple') ? undefined : 'by preference';
}
/** Beside a bare null nothing is certain about a structure. */
function unlessNull(types, unified) {
    return types.some(({ kind }) => kind === 'any') ? value_type/* anyType */.ds : unified;
}
function unifyElements(kind, types) {
    const element = unifyTypes(types.flatMap((type) => ('element' in type ? [type.element] : [])));
    return element === undefined ? undefined : collection(kind, element);
}
function collection(kind, element) {
    return kind === 'map' ? { kind, element } : { kind, element };
}
/** Tuples beside lists are lists in disguise, objects beside maps are maps. */
function asCollections(kind, types) {
    const structural = types.filter((type) => type.kind === 'tuple' || type.kind === 'object');
    const made = mergedCollection(kind, structural);
    if (made === undefined)
        return undefined;
    const unified = unifyTypes(types.map((type) => (structural.includes(type) ? made : type)));
    return unified?.kind === kind ? unified : undefined;
}
/** The list or map that holds the members of all of them. */
function mergedCollection(kind, types) {
    const element = unifyTypes(types.flatMap(unify_types_partsOf));
    if (element === undefined)
        return undefined;
    const made = collection(kind, element);
    return types.every((type) => canConvert(type, made)) ? made : undefined;
}
function unify_types_partsOf(type) {
    if (type.kind === 'tuple')
        return type.elements;
    return type.kind === 'object' ? [...type.attributes.values()] : [];
}
function unifyObjects(types) {
    const objects = types.flatMap((type) => (type.kind === 'object' ? [type.attributes] : []));
    const [first = new Map()] = objects;
    const agree = objects.every((attributes) => attributes.size === first.size && [...attributes.keys()].every((name) => first.has(name)));
    if (!agree)
        return mergedCollection('map', types);
    const attributes = new Map();
    for (const name of first.keys()) {
        const type = unifyTypes(objects.flatMap((object) => object.get(name) ?? []));
        if (type === undefined)
            return undefined;
        attributes.set(name, type);
    }
    return { kind: 'object', attributes };
}
function unifyTuples(types) {
    const tuples = types.flatMap((type) => (type.kind === 'tuple' ? [type.elements] : []));
    const [first = []] = tuples;
    if (!tuples.every((elements) => elements.length === first.length))
        return mergedCollection('list', types);
    const elements = [];
    for (const index of first.keys()) {
        const type = unifyTypes(tuples.flatMap((tuple) => tuple[index] ?? []));
        if (type === undefined)
            return undefined;
        elements.push(type);
    }
    return { kind: 'tuple', elements };
}
/**
 * Whether Terraform knows a way from one type to another; a certain value may still fail on it (go-cty/cty/convert/conversion.go, unsafe
 * conversions). True for what is not known.
 */
function canConvert(from, to) {
    if (isAnything(from.kind) || isAnything(to.kind))
        return true;
    switch (to.kind) {
        case 'string':
            return from.kind === 'string' || from.kind === 'number' || from.kind === 'bool';
        case 'list':
        case 'set':
            return canBecomeSequence(from, to.element);
        case 'map':
            return canBecomeMap(from, to.element);
        case 'object':
            return canBecomeObject(from, to);
        case 'tuple':
            return from.kind === 'tuple' && canBecomeTuple(from.elements, to.elements);
        default:
            return from.kind === to.kind || from.kind === 'string';
    }
}
function canBecomeSequence(from, element) {
    if (from.kind === 'list' || from.kind === 'set')
        return canConvert(from.element, element);
    return from.kind === 'tuple' && canConvertAll(from.elements, element, true);
}
function canBecomeMap(from, element) {
    if (from.kind === 'map')
        return canConvert(from.element, element);
    return from.kind === 'object' && canConvertAll([...from.attributes.values()], element, false);
}
function isAnything(kind) {
    return kind === 'any' || kind === 'open';
}
function canBecomeTuple(from, to) {
    return from.length === to.length && from.every((element, index) => canConvert(element, to[index] ?? value_type/* anyType */.ds));
}
function canConvertAll(parts, wanted, isSequence) {
    if (parts.length === 0)
        return true;
    const element = wanted.kind === 'any' ? commonElement(parts, isSequence) : wanted;
    return element !== undefined && parts.every((part) => (0,value_type/* sameType */.n6)(part, element) === true || canConvert(part, element));
}
/** The type of the members of a list, set or map that is made of such parts. */
function commonElement(parts, isSequence) {
    const element = unifyTypes(parts);
    // A list of nulls is one of nothing known; beside anything else, null has to be of its type.
    const isLost = isSequence && element?.kind === 'any' && parts.some((part) => part.kind !== 'any' && part.kind !== 'open');
    return isLost ? undefined : element;
}
function canBecomeObject(from, to) {
    const isOptional = (name) => to.optional?.has(name) === true;
    if (from.kind === 'map')
        return [...to.attributes].every(([name, type]) => isOptional(name) || canConvert(from.element, type));
    if (from.kind !== 'object')
        return false;
    return [...to.attributes].every(([name, type]) => {
        const given = from.attributes.get(name);
        return given === undefined ? isOptional(name) : canConvert(given, type);
    });
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/type-conversion.js










/** A value as the constraint wants it. What is not known stays as it is; what can't be converted is a failure, as in Terraform. */
function convertToType(value, type, scope) {
    if (type.kind === 'any' || type.kind === 'open' || value.kind === 'unknown')
        return value;
    if (value.kind === 'choice')
        return (0,choices/* mapOptions */.tS)(value, (option) => convertToType(option, type, scope)) ?? value;
    if (value.kind === 'null')
        return typedNull(value, type);
    switch (type.kind) {
        case 'string':
        case 'number':
        case 'bool':
            return toPrimitive(value, type.kind, scope);
        case 'list':
        case 'set':
            return value.kind === 'list' ? toSequence(value, type.kind, type.element, scope) : unconverted(value, type.kind);
        case 'map':
            return value.kind === 'map' ? toMap(value, type.element, scope) : unconverted(value, type.kind);
        case 'tuple':
            return toTuple(value, type.elements, scope);
        case 'object':
            return value.kind === 'map' ? toObject(value, type, scope) : unconverted(value, type.kind);
    }
}
function unconverted(value, kind) {
    return failure(`a ${value.kind} where a ${kind} is wanted`, value.origin, 'unsupported-expression');
}
function typedNull(value, type) {
    if (value.type !== undefined && !canConvert(value.type, type))
        return unconverted(value, type.kind);
    return value.type !== undefined && hasAny(type) ? value : { ...value, type: valueTypeOf(type) };
}
/** True when the type leaves something to the value. */
function hasAny(type) {
    if (type.kind === 'any')
        return true;
    if ('element' in type)
        return hasAny(type.element);
    if (type.kind === 'tuple')
        return type.elements.some(hasAny);
    return type.kind === 'object' && [...type.attributes.values()].some(hasAny);
}
function toPrimitive(value, kind, scope) {
    if (kind === 'string') {
        if (value.kind === 'string' || value.kind === 'template' || value.kind === 'json-text')
            return value;
        const text = (0,convert_scalar/* toText */.fE)(value);
        return text === undefined ? unconverted(value, kind) : { kind, value: text, origin: value.origin };
    }
    // A text with holes may be anything.
    if (value.kind === kind || value.kind === 'template')
        return value;
    const plain = (0,json_text/* asPlainText */.uw)(value, scope.module.context.limits.stringChars);
    if (plain.kind === 'json-text')
        return value;
    if (kind === 'number') {
        const number = (0,convert_scalar/* toPreciseNumber */.aw)(plain);
        return number === undefined ? unconverted(value, kind) : (0,number_value/* numberValue */.Vg)(number, value.origin);
    }
    const truth = (0,convert_scalar/* toBool */.AF)(plain);
    return truth === undefined ? unconverted(value, kind) : { kind, value: truth, origin: value.origin };
}
/** The members' own type where the constraint says `any`; undefined when they have none in common. */
function elementOf(parts, own, wanted, isSequence) {
    if (own !== undefined) {
        if (wanted.kind === 'any')
            return own;
        return canConvert(own, wanted) ? wanted : undefined;
    }
    if (wanted.kind !== 'any')
        return wanted;
    return parts.length === 0 ? value_type/* anyType */.ds : commonElement(parts.map(typeOf), isSequence);
}
function toSequence(value, kind, wanted, scope) {
    const element = elementOf(value.items, value.type?.element, wanted, true);
    if (element === undefined)
        return unconverted(value, kind);
    const converted = convertAll(value.items, element, value.type?.element, scope);
    // What `any` leaves of several types makes a list of the common one, and no set.
    const isMixed = kind === 'set' && converted?.isMixed === true;
    if (converted === undefined || isMixed)
        return unconverted(value, kind);
    const list = { ...value, items: converted.parts };
    return kind === 'set' ? toSet(list, converted.element) : { ...list, type: { kind, element: converted.element } };
}
/** Every part as the element's type wants it; what a type such as `list(any)` leaves open is brought to one type once more. */
function convertAll(values, wanted, own, scope) {
    const parts = values.map((part) => convertToType(part, wanted, scope));
    if (!hasAny(wanted))
        return { parts, element: valueTypeOf(wanted) };
    if (parts.length === 0)
        return { parts, element: own ?? valueTypeOf(wanted) };
    const types = parts.map(typeOf);
    const element = unifyTypes(types);
    if (element === undefined)
        return undefined;
    const isMixed = types.some((type) => (0,value_type/* sameType */.n6)(type, element) === false);
    return { parts: parts.map((part) => convertToType(part, element, scope)), element, isMixed };
}
function toMap(value, wanted, scope) {
    const values = [...value.entries.values()];
    const element = elementOf(values, value.type?.element, wanted, false);
    const converted = element === undefined ? undefined : convertAll(values, element, value.type?.element, scope);
    if (converted === undefined)
        return unconverted(value, 'map');
    const { parts } = converted;
    const entries = new Map([...value.entries.keys()].map((key, index) => [key, parts[index] ?? value]));
    return { ...value, entries, type: { kind: 'map', element: converted.element } };
}
function toTuple(value, elements, scope) {
    if (value.kind !== 'list' || value.type !== undefined)
        return unconverted(value, 'tuple');
    if (value.more === undefined && value.items.length !== elements.length)
        return unconverted(value, `tuple of ${elements.length}`);
    return { ...value, items: value.items.map((item, index) => convertToType(item, elements[index] ?? value_type/* anyType */.ds, scope)) };
}
/** Attributes that the type does not name are dropped, optional ones get their defaults. */
function toObject(value, type, scope) {
    const entries = new Map();
    for (const [name, wanted] of type.attributes) {
        const given = value.entries.get(name);
        const fallback = type.optional?.get(name);
        const usesDefault = given === undefined ? type.optional?.has(name) === true : given.kind === 'null' && fallback !== undefined;
        if (given !== undefined && !usesDefault)
            entries.set(name, convertToType(given, wanted, scope));
        else if (given === undefined && value.more !== undefined)
            continue;
        else if (!usesDefault)
            return unconverted(value, `object with ${name}`);
        else if (fallback === undefined)
            entries.set(name, { kind: 'null', origin: value.origin, type: valueTypeOf(wanted) });
        else
            entries.set(name, convertToType(scope.module.context.evaluate(fallback, scope), wanted, scope));
    }
    const { type: _, ...untyped } = value;
    return { ...untyped, entries };
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/graphemes.js
/** Made when it is first needed: it costs more than most evaluations. */
let segmenter;
/** The characters that people see: a letter with its accents is one, and so is a family of emoji. */
function graphemes(text) {
    return isSimple(text) ? text.split('') : segments(text);
}
function graphemeCount(text) {
    return isSimple(text) ? text.length : segments(text).length;
}
function segments(text) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
/** Every character of ASCII is one, but for the two of a line break on Windows. */
function isSimple(text) {
    return /^\p{ASCII}*$/u.test(text) && !text.includes('\r\n');
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/lists.js












/** Lists of types that have one in common make a list, all else a tuple. */
function concat(args, call) {
    const items = [];
    let more;
    for (const arg of asOneType(args, call)) {
        if (arg.kind === 'list' && arg.type?.kind !== 'set') {
            items.push(...(0,value_operations/* members */.ol)(arg));
            more ??= arg.more;
        }
        else if (arg.kind === 'list' || (0,value_operations/* firstUnknown */.Ny)(arg) === undefined)
            return function_kit_failed(args, call);
        else
            more ??= (0,value_operations/* firstUnknown */.Ny)(arg);
    }
    const element = elementOfAll(args);
    return element === undefined ? listOf(items, call, more) : sequenceOf('list', element, items, call, more);
}
function elementOfAll(args) {
    const types = args.map(typeOf);
    const common = types.every((type) => type.kind === 'list') ? unifyTypes(types) : undefined;
    return common?.kind === 'list' ? common.element : undefined;
}
function asOneType(args, call) {
    const element = elementOfAll(args);
    return element === undefined ? args : args.map((arg) => convertToType(arg, { kind: 'list', element }, call.scope));
}
/** Lists in lists become one tuple. A member that may be a list or may not is among what is not known. */
function flatten(args, call) {
    const [list] = args;
    if (list?.kind !== 'list')
        return notKnown(args, call);
    const items = [];
    let more;
    const budget = call.scope.module.context.limits.members;
    const queue = [list];
    for (let next = queue.pop(); next !== undefined && items.length <= budget; next = queue.pop()) {
        if (next.kind === 'list') {
            more ??= next.more;
            queue.push(...(0,value_operations/* members */.ol)(next).toReversed());
        }
        else if (next.kind === 'unknown')
            more ??= next;
        else if (next.kind === 'choice' && next.options.some((option) => option.kind === 'list'))
            more ??= next.condition;
        else
            items.push(next);
    }
    return listOf(items, call, more);
}
/** Choices inside the list are gone through first, because `[var.a ? [x] : []]` is what people flatten. */
function flattenChoices(args, call) {
    const [list] = args;
    if (list?.kind !== 'list')
        return notKnown(args, call);
    const { limits } = call.scope.module.context;
    const flat = (0,choices/* overChoices */.np)((0,value_operations/* members */.ol)(list), limits.options, call.origin, (row) => flatten([{ ...list, items: row, origin: { ...list.origin, via: [] } }], call));
    return flat ?? flatten(args, call);
}
function lists_element(args, call) {
    const [list, index] = args;
    if (list === undefined || index === undefined || !mayBeOrdered(list))
        return function_kit_failed(args, call);
    const at = (0,convert_scalar/* toNumber */.Ro)(index);
    if (at !== undefined && !Number.isInteger(at))
        return function_kit_failed(args, call);
    const { limits } = call.scope.module.context;
    if (list.kind !== 'list' || at === undefined || list.more !== undefined)
        return getIndex(list, index, call.origin, limits.options);
    const size = list.items.length;
    if (size === 0)
        return function_kit_failed(args, call);
    const wrapped = ((at % size) + size) % size;
    return (0,value_operations/* members */.ol)(list)[wrapped] ?? function_kit_failed(args, call);
}
function compact(args, call) {
    const [list] = args;
    if (list?.kind !== 'list')
        return notKnown(args, call);
    const kept = (0,value_operations/* members */.ol)(list).filter((item) => item.kind !== 'null' && !(item.kind === 'string' && item.value === ''));
    return likeSource(list, kept, call);
}
function contains(args, call) {
    const [list, wanted] = args;
    if (list?.kind !== 'list' || wanted === undefined)
        return notKnown(args, call);
    const answers = list.items.map((item) => (0,value_equality/* equalValues */.b)(item, wanted));
    if (answers.includes(true))
        return boolOf(true, call);
    return answers.includes(undefined) || list.more !== undefined ? notKnown(args, call) : boolOf(false, call);
}
function one(args, call) {
    const [list] = args;
    if (list?.kind !== 'list')
        return notKnown(args, call);
    if (list.items.length > 1)
        return function_kit_failed(args, call);
    const [only] = (0,value_operations/* members */.ol)(list);
    const nothing = { kind: 'null', origin: call.origin, ...(list.type === undefined ? {} : { type: list.type.element }) };
    if (list.more === undefined)
        return only ?? nothing;
    return (0,choices/* choose */.Sw)([only ?? list.more, nothing], list.more, call.origin) ?? nothing;
}
/** The first that is neither null nor, among texts, empty; all are brought to one type first. */
function coalesce(args, call) {
    const common = unifyTypes(args.map(typeOf));
    if (common === undefined)
        return function_kit_failed(args, call);
    const isOpen = args.some((arg) => arg.kind === 'unknown');
    const options = [];
    for (const given of args) {
        const arg = isOpen ? given : convertToType(given, common, call.scope);
        if (arg.kind === 'null' || (arg.kind === 'string' && arg.value === ''))
            continue;
        options.push(arg);
        if (arg.kind !== 'unknown')
            break;
    }
    const condition = options.find((option) => option.kind === 'unknown');
    if (condition === undefined)
        return options[0] ?? function_kit_failed(args, call);
    return (0,choices/* choose */.Sw)(options, condition, call.origin) ?? function_kit_failed(args, call);
}
function coalesceList(args, call) {
    if (!args.every(mayBeOrdered))
        return function_kit_failed(args, call);
    for (const arg of args) {
        if (arg.kind === 'list' && (arg.items.length > 0 || arg.more !== undefined))
            return arg;
        if (arg.kind !== 'list' && arg.kind !== 'null')
            return notKnown(args, call);
    }
    return function_kit_failed(args, call);
}
function lists_length(args, call) {
    const [given] = args;
    const value = given === undefined ? undefined : (0,json_text/* asPlainText */.uw)(given, call.scope.module.context.limits.stringChars);
    if (value?.kind === 'list' && value.more === undefined && isCertainSize(value))
        return countOf(value.items.length, call);
    if (value?.kind === 'map' && value.more === undefined)
        return countOf(value.entries.size, call);
    if (value?.kind === 'string')
        return countOf(graphemeCount(value.value), call);
    return notKnown(args, call);
}
/** Members of a set that are not known may be equal to others. */
function isCertainSize(list) {
    return list.type?.kind !== 'set' || list.items.length < 2 || (0,value_operations/* firstUnknown */.Ny)(list) === undefined;
}
/** True or false as soon as one member decides it; null counts as false. */
function quantifier(decisive) {
    return partial((args, call) => {
        const [list] = args;
        if (list?.kind !== 'list')
            return notKnown(args, call);
        const truths = list.items.map((item) => (item.kind === 'null' ? false : (0,convert_scalar/* toBool */.AF)(item)));
        if (truths.includes(decisive))
            return boolOf(decisive, call);
        return truths.includes(undefined) || list.more !== undefined ? notKnown(args, call) : boolOf(!decisive, call);
    });
}
function indexOf(args, call) {
    const [list, wanted] = args;
    if (list?.kind !== 'list' || list.type?.kind === 'set' || wanted === undefined)
        return undefined;
    const found = list.items.findIndex((item) => (0,value_equality/* equalValues */.b)(item, wanted) === true);
    return found === -1 ? undefined : countOf(found, call);
}
function distinct(args, call) {
    const [list] = args;
    return list?.kind === 'list' ? likeSource(list, distinctMembers(list), call) : notKnown(args, call);
}
function reverse(args, call) {
    const [list] = args;
    return list?.kind === 'list' ? likeSource(list, (0,value_operations/* members */.ol)(list).toReversed(), call) : notKnown(args, call);
}
const listFunctions = [
    ['alltrue', quantifier(false)],
    ['anytrue', quantifier(true)],
    ['coalesce', partial(coalesce)],
    ['coalescelist', partial(coalesceList)],
    ['compact', partial(compact)],
    ['concat', partial(concat)],
    ['contains', partial(contains)],
    ['distinct', partial(distinct)],
    ['element', partial(lists_element)],
    ['flatten', partial(flattenChoices)],
    ['index', total(indexOf)],
    ['length', partial(lists_length)],
    ['one', partial(one)],
    ['reverse', partial(reverse)],
];

// EXTERNAL MODULE: ./build/evaluate/numbers/big-number.js
var big_number = __webpack_require__(2267);
;// CONCATENATED MODULE: ./build/evaluate/numbers/arithmetic.js


/** As Terraform counts (go-cty/cty/value_ops.go). Undefined is an error of the code: zero by zero, or infinities against each other. */
function calculate(operator, a, b) {
    const bits = Math.max(a.bits ?? big_number/* bitsOfNumbers */.Ey, b.bits ?? big_number/* bitsOfNumbers */.Ey);
    if ((0,number_value/* isQuick */.Sm)(a, b)) {
        const value = quickly(operator, a.value, b.value);
        if (Number.isSafeInteger(value))
            return bits === big_number/* bitsOfNumbers */.Ey ? { value } : { value, bits };
    }
    const [one, other] = [(0,number_value/* exactOf */.LN)(a), (0,number_value/* exactOf */.LN)(b)];
    if (one === undefined || other === undefined)
        return withInfinity(operator, a, b);
    switch (operator) {
        case '+':
            return (0,number_value/* plainNumber */.ku)((0,big_number/* sum */.cz)(one, other, bits), bits);
        case '-':
            return (0,number_value/* plainNumber */.ku)((0,big_number/* sum */.cz)(one, (0,big_number/* negated */.vR)(other), bits), bits);
        case '*': {
            const whole = (0,big_number/* product */.qM)(one, other);
            return (0,number_value/* plainNumber */.ku)(whole, Math.max(bits, (0,big_number/* bitLength */.ao)(whole.mantissa)));
        }
        case '/':
            return other.mantissa === 0n ? overZero(a) : (0,number_value/* plainNumber */.ku)((0,big_number/* quotient */.y8)(one, other, bits), bits);
        case '%': {
            if (other.mantissa === 0n)
                return a;
            const times = (0,big_number/* rounded */.Wf)((0,big_number/* truncated */.ps)((0,big_number/* quotient */.y8)(one, other, bits)), 0, bits);
            return (0,number_value/* plainNumber */.ku)((0,big_number/* sum */.cz)(one, (0,big_number/* negated */.vR)((0,big_number/* product */.qM)(other, times, bits)), bits), bits);
        }
    }
}
function quickly(operator, a, b) {
    switch (operator) {
        case '+':
            return a + b;
        case '-':
            return a - b;
        case '*':
            return a * b;
        case '/':
            return a / b;
        case '%':
            return b === 0 ? a : a % b;
    }
}
function overZero({ value }) {
    if (value === 0)
        return undefined;
    return { value: value < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY };
}
function withInfinity(operator, a, b) {
    const value = operator === '%' ? a.value * b.value : quickly(operator, a.value, b.value);
    return Number.isNaN(value) ? undefined : { value };
}
function negate({ value, exact, bits }) {
    return { value: -value, ...(exact === undefined ? {} : { exact: (0,big_number/* negated */.vR)(exact) }), ...(bits === undefined ? {} : { bits }) };
}
/** The next whole number upwards or downwards; infinity stays. */
function toWhole(number, direction) {
    const exact = (0,number_value/* exactOf */.LN)(number);
    if (exact === undefined || exact.exponent >= 0)
        return number;
    const cut = (0,big_number/* truncated */.ps)(exact);
    const isBelow = exact.mantissa < 0n;
    const whole = direction === 'up' ? cut + (isBelow ? 0n : 1n) : cut - (isBelow ? 1n : 0n);
    return (0,number_value/* plainNumber */.ku)((0,big_number/* rounded */.Wf)(whole, 0), number.bits);
}
function extreme(numbers, direction) {
    return numbers.reduce((best, number) => {
        if (best === undefined)
            return number;
        const order = (0,number_value/* compareNumbers */.S$)(number, best);
        return (direction === 'most' ? order > 0 : order < 0) ? number : best;
    }, undefined);
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/list-parts.js











function sort(args, call) {
    const [list] = args;
    if (list?.kind !== 'list')
        return undefined;
    const texts = (0,value_operations/* members */.ol)(list).map((item) => ({ item, text: (0,convert_scalar/* toText */.fE)(item) }));
    if (texts.some((entry) => entry.text === undefined))
        return undefined;
    const sorted = texts.toSorted((a, b) => (0,compare_text/* compareText */.n)(a.text ?? '', b.text ?? ''));
    return sequenceOf('list', value_type/* stringType */.WO, sorted.map((entry) => entry.item), call);
}
function slice(args, call) {
    const [list, from, to] = args;
    const [start, end] = [(0,convert_scalar/* toNumber */.Ro)(from), (0,convert_scalar/* toNumber */.Ro)(to)];
    if (list === undefined || !mayBeOrdered(list))
        return function_kit_failed(args, call);
    if (list.kind !== 'list' || start === undefined || end === undefined)
        return notKnown(args, call);
    if (!isSlice(start, end))
        return function_kit_failed(args, call);
    if (list.more !== undefined)
        return { kind: 'list', items: [], origin: call.origin, more: notKnown([list.more, ...args], call) };
    return end > list.items.length ? function_kit_failed(args, call) : likeSource(list, (0,value_operations/* members */.ol)(list).slice(start, end), call);
}
function isSlice(start, end) {
    return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start;
}
/** Numbers that a range may have. */
const rangeMax = 1024;
const zero = { value: 0 };
function range(args, call) {
    const numbers = args.map(convert_scalar/* toPreciseNumber */.aw).filter((number) => number !== undefined);
    const [first = zero, second, third] = numbers;
    const [start, end] = second === undefined ? [zero, first] : [first, second];
    const step = third ?? { value: (0,number_value/* compareNumbers */.S$)(end, start) < 0 ? -1 : 1 };
    const direction = (0,number_value/* compareNumbers */.S$)(step, zero);
    if (numbers.length < args.length || numbers.length > 3 || direction === 0 || (0,number_value/* compareNumbers */.S$)(end, start) * direction < 0)
        return undefined;
    const items = [];
    for (let at = start; at !== undefined; at = calculate('+', at, step)) {
        if ((0,number_value/* compareNumbers */.S$)(at, end) * direction >= 0)
            return sequenceOf('list', value_type/* numberType */.We, items, call);
        if (items.length >= rangeMax)
            return undefined;
        items.push(numberOf(at, call));
    }
    return undefined;
}
function chunk(args, call) {
    const [list, width] = args;
    const size = (0,convert_scalar/* toNumber */.Ro)(width);
    if (list?.kind !== 'list' || list.type === undefined || size === undefined || !isSlice(0, size))
        return undefined;
    const { type } = list;
    const all = (0,value_operations/* members */.ol)(list);
    const length = size === 0 ? Math.max(all.length, 1) : size;
    const chunks = Array.from({ length: Math.ceil(all.length / length) }, (_, index) => sequenceOf('list', type.element, all.slice(index * length, (index + 1) * length), call));
    return sequenceOf('list', type, chunks, call);
}
function matchKeys(args, call) {
    const [values, given, searched] = args;
    if (values?.kind !== 'list' || given?.kind !== 'list' || searched?.kind !== 'list')
        return undefined;
    const common = unifyTypes([typeOf(given), typeOf(searched)]);
    if (common === undefined || values.items.length !== given.items.length)
        return undefined;
    const [keys, wanted] = [convertToType(given, common, call.scope), convertToType(searched, common, call.scope)];
    if (keys.kind !== 'list' || wanted.kind !== 'list')
        return undefined;
    const isWanted = keys.items.map((key) => wanted.items.some((candidate) => (0,value_equality/* equalValues */.b)(candidate, key) === true));
    return likeSource(values, (0,value_operations/* members */.ol)(values).filter((_, index) => isWanted[index]), call);
}
const listPartFunctions = [
    ['chunklist', total(chunk)],
    ['matchkeys', total(matchKeys)],
    ['range', total(range)],
    ['slice', partial(slice)],
    ['sort', total(sort)],
];

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/maps.js










/** Later maps win. What an unknown map may bring is in `more`, and it may replace every earlier entry. */
function merge(args, call) {
    const entries = new Map();
    const keys = new Map();
    let more;
    for (const arg of args) {
        if (arg.kind === 'null') {
            if (isMapping(arg))
                continue;
            return function_kit_failed(args, call);
        }
        const open = arg.kind === 'map' ? arg.more : (0,value_operations/* firstUnknown */.Ny)(arg);
        if (arg.kind !== 'map' && open === undefined)
            return function_kit_failed(args, call);
        if (open !== undefined)
            overridable(entries, open, call);
        more ??= open;
        if (arg.kind !== 'map')
            continue;
        put(arg, entries, keys);
    }
    const result = mapOf(entries, call, more, keys);
    const type = typeOfMerged(args);
    return result.kind === 'map' && type !== undefined ? { ...result, type } : result;
}
/** A null of no type may be one. */
function isMapping({ type }) {
    return type === undefined || type.kind === 'map' || type.kind === 'object';
}
function put(map, entries, keys) {
    for (const [key, value] of (0,value_operations/* entriesOf */.Mc)(map)) {
        entries.set(key, value);
        const at = map.keys?.get(key);
        if (at === undefined)
            keys.delete(key);
        else
            keys.set(key, at);
    }
}
/** Maps of one type make such a map, all else makes an object. */
function typeOfMerged(args) {
    const [first, ...others] = args.map(typeOf);
    return first?.kind === 'map' && others.every((type) => (0,value_type/* sameType */.n6)(type, first) !== false) ? first : undefined;
}
function overridable(entries, open, call) {
    for (const [key, value] of entries) {
        entries.set(key, (0,choices/* choose */.Sw)([value, (0,value_operations/* extendUnknown */.pG)(open, `.${key}`, key)], open, call.origin) ?? value);
    }
}
function lookup(args, call) {
    const [map, key, given] = args;
    if (map === undefined || key === undefined || args.length > 3)
        return function_kit_failed(args, call);
    if (map.kind !== 'map' && map.kind !== 'unknown')
        return function_kit_failed(args, call);
    const fallback = given === undefined ? undefined : asMember(given, map, call);
    return fallback !== undefined && hasFailed(fallback) ? function_kit_failed(args, call) : member(map, key, fallback, call);
}
function member(map, key, fallback, call) {
    const { options } = call.scope.module.context.limits;
    const name = (0,convert_scalar/* toText */.fE)(key);
    if (map.kind !== 'map' || name === undefined)
        return orFallback(getIndex(map, key, call.origin, options), map, key, fallback, call);
    const entry = (0,value_operations/* entryOf */.Ms)(map, name);
    if (entry !== undefined)
        return entry;
    if (map.more !== undefined)
        return orFallback((0,value_operations/* extendUnknown */.pG)(map.more, `[${JSON.stringify(name)}]`, name), map, key, fallback, call);
    return fallback ?? function_kit_failed([map, key], call);
}
/** The default is of the type of a map's members. */
function asMember(value, map, call) {
    return map.kind === 'map' && map.type !== undefined ? convertToType(value, map.type.element, call.scope) : value;
}
/** The deployments whose key is one of the map's, and those whose key is none. */
function presence(map, key) {
    const keys = map.kind === 'map' && map.more === undefined ? [...map.entries.keys()] : [];
    if (keys.length === 0 || key.kind !== 'unknown')
        return { found: [], missing: [] };
    return { found: (0,choices/* whenIs */.d8)(key, ...keys), missing: [{ of: key.expression, isNot: keys }] };
}
/** A key that may be missing: the entry or the default. */
function orFallback(found, map, key, fallback, call) {
    const condition = (0,value_operations/* firstUnknown */.Ny)(found) ?? (0,value_operations/* firstUnknown */.Ny)(map) ?? (0,value_operations/* firstUnknown */.Ny)(key);
    if (fallback === undefined || condition === undefined)
        return found;
    const when = presence(map, key);
    return (0,choices/* choose */.Sw)([found, fallback], condition, call.origin, [when.found, when.missing]) ?? found;
}
function keysOf(args, call) {
    const [map] = args;
    if (map?.kind !== 'map')
        return notKnown(args, call);
    const keys = (0,json_text/* sortedEntries */.CA)(map.entries).map(([key, value]) => ({
        kind: 'string',
        value: key,
        origin: { at: map.keys?.get(key) ?? value.origin.at, via: map.origin.via },
    }));
    return map.type === undefined ? listOf(keys, call, map.more) : sequenceOf('list', value_type/* stringType */.WO, keys, call, map.more);
}
function valuesOf(args, call) {
    const [map] = args;
    if (map?.kind !== 'map')
        return notKnown(args, call);
    const values = (0,json_text/* sortedEntries */.CA)((0,value_operations/* entriesOf */.Mc)(map)).map(([, value]) => value);
    return map.type === undefined ? listOf(values, call, map.more) : sequenceOf('list', map.type.element, values, call, map.more);
}
function zipMap(args, call) {
    const [keys, values] = args;
    if (keys?.kind !== 'list' || values?.kind !== 'list')
        return notKnown(args, call);
    if (values.type?.kind === 'set')
        return function_kit_failed(args, call);
    const more = keys.more ?? values.more;
    if (more !== undefined)
        return mapOf(new Map(), call, more);
    return keys.items.length === values.items.length ? zip(keys, values, call) : function_kit_failed(args, call);
}
function zip(keys, values, call) {
    const names = keys.items.map(convert_scalar/* toText */.fE).filter((name) => name !== undefined);
    if (names.length < keys.items.length)
        return mapOf(new Map(), call, notKnown([keys], call));
    const zipped = mapOf(new Map((0,value_operations/* members */.ol)(values).map((value, index) => [names[index] ?? '', value])), call);
    return values.type === undefined || zipped.kind !== 'map' ? zipped : { ...zipped, type: { kind: 'map', element: values.type.element } };
}
const texts = { kind: 'list', element: value_type/* stringType */.WO };
function transpose(args, call) {
    const [map] = args;
    if (map?.kind !== 'map')
        return undefined;
    const turned = new Map();
    for (const [key, list] of (0,json_text/* sortedEntries */.CA)(map.entries)) {
        if (list.kind !== 'list')
            return undefined;
        for (const item of list.items) {
            const name = (0,convert_scalar/* toText */.fE)(item);
            if (name === undefined)
                return undefined;
            turned.set(name, [...(turned.get(name) ?? []), stringOf(key, call)]);
        }
    }
    const result = mapOf(new Map([...turned].map(([key, items]) => [key, sequenceOf(texts.kind, texts.element, items, call)])), call);
    return result.kind === 'map' ? { ...result, type: { kind: 'map', element: texts } } : result;
}
const mapFunctions = [
    ['keys', partial(keysOf)],
    ['lookup', partial(lookup)],
    ['merge', partial(merge)],
    ['transpose', total(transpose)],
    ['values', partial(valuesOf)],
    ['zipmap', partial(zipMap)],
];

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/ip-network.js
/** `10.0.0.0/8` or `2001:db8::/32`, host bits cleared; undefined for anything else. */
function parseNetwork(text) {
    const match = /^([^/]+)\/(\d{1,3})$/.exec(text);
    const address = parseAddress(match?.[1] ?? '');
    const prefix = Number(match?.[2]);
    if (match === null || address === undefined || prefix > address.bits)
        return undefined;
    const hostBits = BigInt(address.bits - prefix);
    return { address: (address.value >> hostBits) << hostBits, bits: address.bits, prefix };
}
function parseAddress(text) {
    if (text.includes(':'))
        return parseIpv6(text);
    const value = parseIpv4(text);
    return value === undefined ? undefined : { value, bits: 32 };
}
function parseIpv4(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255))
        return undefined;
    return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}
function parseIpv6(text) {
    const sides = text.split('::');
    if (sides.length > 2)
        return undefined;
    const [head, tail] = sides.map((side) => (side === '' ? [] : side.split(':').flatMap(groupsOf)));
    const groups = [...(head ?? []), ...(tail ?? [])];
    if (groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group)))
        return undefined;
    const missing = 8 - groups.length;
    if (sides.length === 2 ? missing < 1 : missing !== 0)
        return undefined;
    const all = [...(head ?? []), ...Array.from({ length: missing }, () => '0'), ...(tail ?? [])];
    return { value: all.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n), bits: 128 };
}
/** `::ffff:10.0.0.1` ends with an IPv4 address. */
function groupsOf(part) {
    const ipv4 = part.includes('.') ? parseIpv4(part) : undefined;
    return ipv4 === undefined ? [part] : [(ipv4 >> 16n).toString(16), (ipv4 & 0xffffn).toString(16)];
}
function addressText(address, bits) {
    if (bits === 128 && isMapped(address))
        return addressText(address & 0xffffffffn, 32);
    if (bits === 32)
        return [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join('.');
    const groups = Array.from({ length: 8 }, (_, index) => ((address >> BigInt(112 - 16 * index)) & 0xffffn).toString(16));
    return shortest(groups);
}
/** The longest run of zero groups, of two or more, becomes `::` (RFC 5952). */
function shortest(groups) {
    let best = { start: 0, size: 0 };
    for (let start = 0; start < 8; start += 1) {
        let size = 0;
        while (groups[start + size] === '0')
            size += 1;
        if (size > best.size)
            best = { start, size };
    }
    if (best.size < 2)
        return groups.join(':');
    return `${groups.slice(0, best.start).join(':')}::${groups.slice(best.start + best.size).join(':')}`;
}
/** An IPv4 address within IPv6, which Go writes as the IPv4 address that it is. */
function isMapped(address) {
    return address >> 32n === 0xffffn;
}
function networkText({ address, bits, prefix }) {
    const shown = bits === 128 && isMapped(address) ? Math.max(0, prefix - 96) : prefix;
    return `${addressText(address, bits)}/${shown}`;
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/networks.js





function networkOf(value) {
    const text = (0,convert_scalar/* toText */.fE)(value);
    return text === undefined ? undefined : parseNetwork(text);
}
function wholeOfValue(value) {
    const number = (0,convert_scalar/* toPreciseNumber */.aw)(value);
    return number === undefined ? undefined : (0,number_value/* wholeOf */.l2)(number);
}
function host(args, call) {
    const network = networkOf(args[0]);
    const number = wholeOfValue(args[1]);
    if (network === undefined || number === undefined)
        return undefined;
    const size = 1n << BigInt(network.bits - network.prefix);
    const offset = number < 0n ? size + number : number;
    if (offset < 0n || offset >= size)
        return undefined;
    return stringOf(addressText(network.address + offset, network.bits), call);
}
function netmask(args, call) {
    const network = networkOf(args[0]);
    if (network?.bits !== 32)
        return undefined;
    const hosts = BigInt(32 - network.prefix);
    return stringOf(addressText((0xffffffffn >> hosts) << hosts, 32), call);
}
/**
 * As go-cidr counts, quirks included: bits may be taken back, and the number is put into the address as it is, whatever its sign
 * (SubnetBig in cidr/cidr.go). What has no room there is an error.
 */
function subnetOf(network, newBits, number) {
    const prefix = network.prefix + Number(newBits);
    if (prefix < 0 || prefix > network.bits)
        return undefined;
    const numberMax = newBits >= 0n && newBits < 64n ? (1n << newBits) - 1n : wordMask;
    if (((number < 0n ? -number : number) & wordMask) > numberMax)
        return undefined;
    const placed = network.address | (number << BigInt(network.bits - prefix));
    const address = placed < 0n ? -placed : placed;
    return address >> BigInt(network.bits) === 0n ? { address, bits: network.bits, prefix } : undefined;
}
const wordMask = (1n << 64n) - 1n;
function subnet(args, call) {
    const network = networkOf(args[0]);
    const [newBits, number] = [wholeOfValue(args[1]), wholeOfValue(args[2])];
    if (network === undefined || newBits === undefined || number === undefined)
        return undefined;
    const found = subnetOf(network, newBits, number);
    return found === undefined ? undefined : stringOf(networkText(found), call);
}
/** Consecutive ranges, each at the next address where a range of its size may start. */
function subnets(args, call) {
    const network = networkOf(args[0]);
    if (network === undefined)
        return undefined;
    const end = network.address + (1n << BigInt(network.bits - network.prefix));
    const found = [];
    let next = network.address;
    for (const arg of args.slice(1)) {
        const newBits = (0,convert_scalar/* toNumber */.Ro)(arg);
        if (newBits === undefined || !Number.isInteger(newBits) || newBits < 1 || network.prefix + newBits > network.bits)
            return undefined;
        const size = 1n << BigInt(network.bits - network.prefix - newBits);
        const start = ((next + size - 1n) / size) * size;
        if (start + size > end)
            return undefined;
        found.push(stringOf(networkText({ address: start, bits: network.bits, prefix: network.prefix + newBits }), call));
        next = start + size;
    }
    return sequenceOf('list', value_type/* stringType */.WO, found, call);
}
function networks_contains(args, call) {
    const network = networkOf(args[0]);
    const text = (0,convert_scalar/* toText */.fE)(args[1]) ?? '';
    const single = parseAddress(text);
    const inner = parseNetwork(text) ?? (single === undefined ? undefined : { address: single.value, bits: single.bits, prefix: single.bits });
    if (network === undefined || inner === undefined || inner.bits !== network.bits)
        return undefined;
    const hostBits = BigInt(network.bits - network.prefix);
    return boolOf(inner.prefix >= network.prefix && inner.address >> hostBits === network.address >> hostBits, call);
}
const networkFunctions = [
    ['cidrcontains', total(networks_contains)],
    ['cidrhost', total(host)],
    ['cidrnetmask', total(netmask)],
    ['cidrsubnet', total(subnet)],
    ['cidrsubnets', total(subnets)],
];

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/parse-integer.js
const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Up to this base capital letters are the same as small ones. */
const caselessBaseMax = 36;
/** As Go's `big.Int.SetString`: an optional sign and digits of a base from 2 to 62. */
function parseInteger(text, base) {
    if (!Number.isInteger(base) || base < 2 || base > digits.length)
        return undefined;
    const [, sign = '', whole = ''] = /^([-+]?)([0-9A-Za-z]+)$/.exec(text) ?? [];
    const letters = base <= caselessBaseMax ? whole.toLowerCase() : whole;
    const values = Array.from(letters, (letter) => digits.indexOf(letter));
    if (values.length === 0 || values.some((value) => value >= base))
        return undefined;
    const number = values.reduce((sofar, value) => sofar * BigInt(base) + BigInt(value), 0n);
    return sign === '-' ? -number : number;
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/numbers.js







function numeric(apply) {
    return total((args, call) => {
        const numbers = args.map(convert_scalar/* toPreciseNumber */.aw).filter((number) => number !== undefined);
        const result = numbers.length < args.length || numbers.length === 0 ? undefined : apply(...numbers);
        return result === undefined ? undefined : numberOf(result, call);
    });
}
/** Logarithms and powers are counted in doubles. */
function inDoubles(apply) {
    return numeric((a, b) => {
        const value = apply(a?.value ?? Number.NaN, b?.value ?? Number.NaN);
        return Number.isNaN(value) ? undefined : (0,number_value/* fromDouble */._2)(value);
    });
}
function parseWhole(args, call) {
    const [text, base] = [args[0]?.kind === 'json-text' ? undefined : args[0], (0,convert_scalar/* toNumber */.Ro)(args[1])];
    const number = text?.kind === 'string' && base !== undefined ? parseInteger(text.value, base) : undefined;
    if (number === undefined)
        return undefined;
    // As many bits as the number has, and 64 at least.
    return numberOf((0,number_value/* plainNumber */.ku)((0,big_number/* rounded */.Wf)(number, 0, Number.MAX_SAFE_INTEGER), Math.max(64, (0,big_number/* absolute */.ys)(number).toString(2).length)), call);
}
function signum([given], call) {
    const number = (0,convert_scalar/* toPreciseNumber */.aw)(given);
    const whole = number === undefined ? undefined : (0,number_value/* wholeOf */.l2)(number);
    return whole === undefined ? undefined : countOf(Number(whole > 0n) - Number(whole < 0n), call);
}
function sum(args, call) {
    const [list] = args;
    if (list?.kind !== 'list' || list.items.length === 0)
        return undefined;
    const [first, ...others] = (0,value_operations/* members */.ol)(list).map(convert_scalar/* toPreciseNumber */.aw);
    const whole = others.reduce((sofar, number) => (sofar === undefined || number === undefined ? undefined : calculate('+', sofar, number)), first);
    return whole === undefined ? undefined : numberOf(whole, call);
}
const numberFunctions = [
    ['abs', numeric((a) => (a !== undefined && (a.value < 0 || Object.is(a.value, -0)) ? negate(a) : a))],
    ['ceil', numeric((a) => (a === undefined ? undefined : toWhole(a, 'up')))],
    ['floor', numeric((a) => (a === undefined ? undefined : toWhole(a, 'down')))],
    ['log', inDoubles((a, base) => Math.log(a) / Math.log(base))],
    ['max', numeric((...all) => extreme(all, 'most'))],
    ['min', numeric((...all) => extreme(all, 'least'))],
    ['parseint', total(parseWhole)],
    ['pow', inDoubles((a, b) => a ** b)],
    ['signum', total(signum)],
    ['sum', total(sum)],
];

// EXTERNAL MODULE: ./build/evaluate/terraform/machine-paths.js
var machine_paths = __webpack_require__(1089);
;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/paths.js






function paths_textOf(parts, call) {
    return (0,text_parts/* joinTexts */.B)(parts, call.origin, call.scope.module.context.limits.stringChars);
}
/** Where the checkout lies is not known; where something lies in it is. */
function absolute(args, call) {
    const [value] = args;
    const { root } = call.scope.module.context;
    const known = (0,convert_scalar/* toText */.fE)(value);
    if (known !== undefined)
        return absoluteText(known, root, call);
    const [first, ...rest] = value?.kind === 'template' ? value.parts : [];
    if (typeof first !== 'string')
        return notKnown(args, call);
    const plain = [first.replace(/^(?:\.\/)+/, ''), ...rest];
    if (plain.some((part) => typeof part === 'string' && detour.test(part)))
        return notKnown(args, call);
    if (first.startsWith('/'))
        return paths_textOf(plain, call);
    return paths_textOf([(0,machine_paths/* checkoutPath */.o8)(call.origin), root === '.' ? '/' : `/${root}/`, ...plain], call);
}
function absoluteText(text, root, call) {
    if (text.startsWith('/'))
        return stringOf(cleanPath(text), call);
    // A tilde is a letter here.
    const path = (0,source_path/* resolvePath */.o1)(root, `./${text}`);
    // Above the repository nothing is known.
    if (path === undefined)
        return { ...(0,machine_paths/* checkoutPath */.o8)(call.origin), expression: `abspath(${JSON.stringify(text)})` };
    return paths_textOf([(0,machine_paths/* checkoutPath */.o8)(call.origin), path === '.' ? '' : `/${path}`], call);
}
/** Elements that mean another place than they say, or nothing. */
const detour = /(?:^|\/)\.{1,2}(?:\/|$)|\/\//;
function basename(args, call) {
    const [value] = args;
    const known = (0,convert_scalar/* toText */.fE)(value);
    if (known !== undefined)
        return stringOf(lastElement(known), call);
    const last = lastCertain(value);
    return last === undefined ? notKnown(args, call) : stringOf(last.name, call);
}
function dirname(args, call) {
    const [value] = args;
    const known = (0,convert_scalar/* toText */.fE)(value);
    if (known !== undefined)
        return stringOf(parentOf(known), call);
    const last = lastCertain(value);
    return last === undefined ? notKnown(args, call) : paths_textOf(last.before, call);
}
/** The last element of a text whose beginning is not known, when it stands behind a slash and means itself. */
function lastCertain(value) {
    const parts = value?.kind === 'template' ? value.parts : [];
    const last = parts.at(-1);
    if (typeof last !== 'string')
        return undefined;
    const slash = last.lastIndexOf('/');
    const name = last.slice(slash + 1);
    const before = last.slice(0, slash);
    if (slash === -1 || name === '' || detour.test(last))
        return undefined;
    return { before: [...parts.slice(0, -1), before], name };
}
function expandHome(args, call) {
    const [value] = args;
    const text = (0,convert_scalar/* toText */.fE)(value);
    if (value === undefined || text === undefined)
        return notKnown(args, call);
    if (!text.startsWith('~'))
        return stringOf(text, call);
    // Somebody else's home cannot be expanded.
    if (text.length > 1 && text[1] !== '/')
        return function_kit_failed(args, call);
    return paths_textOf([(0,machine_paths/* homePath */.jP)(call.origin), text.slice(1)], call);
}
const pathFunctions = [
    ['abspath', partial(absolute)],
    ['basename', partial(basename)],
    ['dirname', partial(dirname)],
    ['pathexpand', partial(expandHome)],
];

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/sets.js






/** The arguments as sets of one type; a failure when they have none in common, undefined when one of them is not known. */
function setsOf(args, call) {
    const sets = args.filter((arg) => arg.kind === 'list');
    // An empty set of nothing known goes with all.
    const types = sets.filter((set) => set.items.length > 0 || set.type?.element.kind !== 'any').map(({ type }) => type?.element);
    const known = types.filter((type) => type !== undefined);
    const element = known.length === 0 ? { kind: 'any' } : unifyTypes(known);
    if (element === undefined)
        return 'error';
    const converted = sets.map((set) => convertToType(set, { kind: 'set', element }, call.scope));
    const same = converted.filter((set) => set.kind === 'list');
    if (same.length < converted.length)
        return 'error';
    return sets.length < args.length ? undefined : { sets: same, element };
}
function sets_union(args, call) {
    const given = setsOf(args, call);
    if (given === 'error')
        return function_kit_failed(args, call);
    if (given === undefined)
        return notKnown(args, call);
    const { sets, element } = given;
    return sequenceOf('set', element, sets.flatMap(value_operations/* members */.ol), call, sets.find((set) => set.more !== undefined)?.more);
}
/** Whether a value is in a list; undefined when that is not known. */
function isIn(value, list) {
    const answers = list.items.map((item) => (0,value_equality/* equalValues */.b)(item, value));
    if (answers.includes(true))
        return true;
    return answers.includes(undefined) || list.more !== undefined ? undefined : false;
}
/** Keeps the members of the first set for which `keep` is known to be true; those for which it is not known are in `more`. */
function filtered({ sets: [first], element }, keep, args, call) {
    if (first === undefined)
        return function_kit_failed(args, call);
    const kept = [];
    let more = first.more;
    for (const item of (0,value_operations/* members */.ol)(first)) {
        const answer = keep(item);
        if (answer === true)
            kept.push(item);
        else if (answer === undefined)
            more ??= notKnown(args, call);
    }
    return sequenceOf('set', element, kept, call, more);
}
function intersection(args, call) {
    const given = setsOf(args, call);
    if (given === 'error')
        return function_kit_failed(args, call);
    if (given === undefined)
        return notKnown(args, call);
    const inAll = (value) => {
        const answers = given.sets.slice(1).map((other) => isIn(value, other));
        if (answers.includes(false))
            return false;
        return answers.includes(undefined) ? undefined : true;
    };
    return filtered(given, inAll, args, call);
}
function subtract(args, call) {
    const given = setsOf(args, call);
    if (given === 'error')
        return function_kit_failed(args, call);
    const second = given?.sets[1];
    if (given === undefined || second === undefined)
        return notKnown(args, call);
    const isOutside = (value) => {
        const found = isIn(value, second);
        return found === undefined ? undefined : !found;
    };
    return filtered(given, isOutside, args, call);
}
/** A list of tuples when all are lists, a set of them when one is a set. */
function product(args, call) {
    const lists = args.map((arg) => (arg.kind === 'list' && arg.type === undefined ? convertToType(arg, anyList, call.scope) : arg));
    const known = lists.filter((list) => list.kind === 'list');
    if (known.length < lists.length)
        return lists.every((list) => list.kind === 'list' || list.kind === 'unknown') ? notKnown(lists, call) : function_kit_failed(args, call);
    const { members: max } = call.scope.module.context.limits;
    let rows = [[]];
    for (const list of known) {
        if (rows.length * list.items.length > max)
            return tooLarge(call);
        rows = rows.flatMap((row) => (0,value_operations/* members */.ol)(list).map((item) => [...row, item]));
    }
    const elements = known.map((list) => list.type?.element ?? typeOf(list));
    const kind = known.some((list) => list.type?.kind === 'set') ? 'set' : 'list';
    const tuples = rows.map((row) => listOf(row, call));
    return sequenceOf(kind, { kind: 'tuple', elements }, tuples, call, known.find((list) => list.more !== undefined)?.more);
}
const anyList = { kind: 'list', element: { kind: 'any' } };
const setFunctions = [
    ['setintersection', partial(intersection)],
    ['setproduct', partial(product)],
    ['setsubtract', partial(subtract)],
    ['setunion', partial(sets_union)],
];

// EXTERNAL MODULE: ./build/evaluate/terraform/literal-scope.js
var literal_scope = __webpack_require__(975);
;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/hcl-text.js


/**
 * A known value as an expression of HCL, formatted as `terraform fmt` does: equals signs of neighbouring lines stand below each other
 * (hclwrite, TokensForValue in generate.go and formatCells in format.go). Undefined for what has no such text.
 */
function hclText(value, indent = '') {
    switch (value.kind) {
        case 'null':
            return 'null';
        case 'bool':
        case 'number':
            return (0,convert_scalar/* toText */.fE)(value);
        case 'string':
        case 'json-text': {
            const text = (0,convert_scalar/* toText */.fE)(value);
            return text === undefined ? undefined : quoteHcl(text);
        }
        case 'list': {
            const items = value.items.map((item) => hclText(item, indent));
            return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
        }
        case 'map':
            return objectText((0,json_text/* sortedEntries */.CA)(value.entries), indent);
        case 'template':
        case 'choice':
        case 'unknown':
            return undefined;
    }
}
function objectText(entries, indent) {
    if (entries.length === 0)
        return '{}';
    const inner = `${indent}  `;
    const lines = [];
    for (const [name, value] of entries) {
        const text = hclText(value, inner);
        if (text === undefined)
            return undefined;
        lines.push({ key: isIdentifier(name) ? name : quoteHcl(name), text });
    }
    const widths = neighbourWidths(lines);
    const body = lines.map(({ key, text }, at) => `${inner}${key.padEnd(widths[at] ?? 0)} = ${text}\n`);
    return `{\n${body.join('')}${indent}}`;
}
/** For each line the longest key of its run; a value of several lines is in none. */
function neighbourWidths(lines) {
    const widths = lines.map(() => 0);
    let start = 0;
    for (let at = 0; at <= lines.length; at += 1) {
        const line = lines[at];
        if (line !== undefined && !line.text.includes('\n'))
            continue;
        const width = Math.max(0, ...lines.slice(start, at).map(({ key }) => key.length));
        widths.fill(width, start, at);
        start = at + 1;
    }
    return widths;
}
function isIdentifier(name) {
    return /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(name);
}
const hcl_text_escapes = new Map([
    ['\n', String.raw `\n`],
    ['\r', String.raw `\r`],
    ['\t', String.raw `\t`],
    ['"', String.raw `\"`],
    ['\\', String.raw `\\`],
]);
function quoteHcl(text) {
    const escaped = text.replaceAll(/[\n\r\t"\\]/g, (char) => hcl_text_escapes.get(char) ?? char);
    const printable = escaped.replaceAll(/[^\P{C}]|[\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (char) => {
        const code = char.codePointAt(0) ?? 0;
        return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
    });
    return `"${printable.replaceAll(/[$%](?=\{)/g, '$&$&')}"`;
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/terraform-provider.js






function encodeExpression([value], call) {
    const text = value === undefined ? undefined : hclText(value);
    return text === undefined ? undefined : stringOf(text, call);
}
function encodeVariables([value], call) {
    if (value?.kind !== 'map')
        return undefined;
    const lines = (0,json_text/* sortedEntries */.CA)(value.entries).map(([name, entry]) => {
        const text = hclText(entry);
        return isIdentifier(name) && text !== undefined ? `${name} = ${text}\n` : undefined;
    });
    return lines.includes(undefined) ? undefined : stringOf(lines.join(''), call);
}
/** A text of a variable file as an object. No name means anything in it. */
function decodeVariables(args, call) {
    const text = (0,convert_scalar/* toText */.fE)(args[0]);
    if (text === undefined)
        return undefined;
    const path = `${call.at.path}.tfvars`;
    const { body, diagnostics } = call.scope.module.context.parser.parse({ path, text });
    if (diagnostics.length > 0 || body.blocks.length > 0)
        return undefined;
    const scope = (0,literal_scope/* literalScope */.s)(call.scope.module.context, call.scope.module.config, call.at.path);
    const entries = new Map(body.attributes.map(({ name, value }) => [name, { ...call.scope.module.context.evaluate(value, scope), origin: call.origin }]));
    return [...entries.values()].some(hasFailed) ? function_kit_failed(args, call) : mapOf(entries, call);
}
/** Functions that Terraform's built-in provider brings (developer.hashicorp.com/terraform/language/functions/terraform-encode_tfvars). */
const terraformProviderFunctions = [
    ['provider::terraform::decode_tfvars', total(decodeVariables)],
    ['provider::terraform::encode_expr', total(encodeExpression)],
    ['provider::terraform::encode_tfvars', total(encodeVariables)],
];

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/format-number.js


/** Significant digits up to which `%v` and `%g` do without an exponent. */
const plainDigitsMax = 6;
/** `%b`, `%d`, `%o`, `%x` as Go writes a `big.Int`; undefined for what is not whole. */
function formatInteger(number, { flags, precision, letter, width }) {
    const whole = (0,number_value/* wholeOf */.l2)(number);
    if (whole === undefined)
        return undefined;
    const radix = { b: 2, o: 8, x: 16, X: 16 }[letter] ?? 10;
    const size = (whole < 0n ? -whole : whole).toString(radix).padStart(precision ?? 0, '0');
    const digits = whole === 0n && precision === 0 ? '' : size;
    const prefix = flags.includes('#') ? ({ b: '0b', o: '0', x: '0x', X: '0X' }[letter] ?? '') : '';
    const sign = whole < 0n ? '-' : signOf(flags);
    return padNumber(sign + prefix, letter === 'X' ? digits.toUpperCase() : digits, flags, width, precision === undefined);
}
/** `%e`, `%f`, `%g` as Go writes a `big.Float` (go/src/math/big/ftoa.go). */
function formatFloat(number, { flags, precision, letter, width }) {
    const [, minus = '', text = ''] = /^(-?)(.*)$/.exec(floatText(number, letter, precision)) ?? [];
    const isInfinite = text.endsWith('Inf');
    const sign = minus === '' ? signOf(flags) : minus;
    if (!isInfinite)
        return padNumber(sign, text, flags, width, true);
    return padNumber(sign === '' ? '+' : sign, 'Inf', flags, width, false);
}
/** `%v` of a number: the shortest digits that mean it, with an exponent where there are many. */
function shortestText(number) {
    return floatText(number, 'g', undefined);
}
function signOf(flags) {
    if (flags.includes('+'))
        return '+';
    return flags.includes(' ') ? ' ' : '';
}
function padNumber(sign, digits, flags, width, mayFill) {
    const room = Math.max(0, (width ?? 0) - sign.length - digits.length);
    if (flags.includes('-'))
        return sign + digits + ' '.repeat(room);
    return flags.includes('0') && mayFill ? sign + '0'.repeat(room) + digits : ' '.repeat(room) + sign + digits;
}
function floatText(number, letter, precision) {
    const exact = (0,number_value/* exactOf */.LN)(number);
    if (exact === undefined)
        return number.value < 0 ? '-Inf' : '+Inf';
    const sign = exact.mantissa < 0n || Object.is(number.value, -0) ? '-' : '';
    const lower = letter.toLowerCase();
    const isShortest = lower === 'g' && precision === undefined;
    const digits = isShortest ? shortestDecimal(number) : exactDecimal(exact.mantissa, exact.exponent);
    const text = { f: fixed, e: scientific, g: general }[lower === 'f' || lower === 'e' ? lower : 'g'](digits, precision);
    return sign + (letter === lower ? text : text.toUpperCase());
}
function fixed(decimal, precision = 6) {
    const { digits, point } = rounded(decimal, decimal.point + precision);
    return point <= 0 ? spelled(`${'0'.repeat(1 - point)}${digits}`, 1, precision) : spelled(digits, point, precision);
}
/** Digits with the point behind the first `before` ones and `after` digits behind it. */
function spelled(digits, before, after) {
    const all = digits.padEnd(before + after, '0');
    return after === 0 ? all.slice(0, before) : `${all.slice(0, before)}.${all.slice(before, before + after)}`;
}
function scientific(decimal, precision = 6) {
    const { digits, point } = rounded(decimal, precision + 1);
    const power = digits === '' ? 0 : point - 1;
    return `${spelled(digits === '' ? '0' : digits, 1, precision)}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
/** An exponent where it is below -4 or not below the precision. */
function general(decimal, precision) {
    const wanted = precision === 0 ? 1 : precision;
    const cut = wanted === undefined ? decimal : rounded(decimal, wanted);
    const count = cut.digits.length;
    const fits = wanted !== undefined && wanted > count && count >= cut.point ? count : wanted;
    const exponent = cut.point - 1;
    if (count > 0 && (exponent < -4 || exponent >= (fits ?? plainDigitsMax)))
        return scientific(cut, count - 1);
    return fixed(cut, Math.max(0, count - cut.point));
}
/** To so many digits, halves to the even neighbour. */
function rounded({ digits, point }, count) {
    if (count >= digits.length)
        return { digits, point };
    if (count < 0)
        return { digits: '', point };
    const kept = digits.slice(0, count);
    const rest = digits.slice(count);
    const isOdd = Number(kept.at(-1) ?? '0') % 2 === 1;
    const up = rest === '5' ? isOdd : (rest[0] ?? '0') >= '5';
    if (!up)
        return trimmed(kept, point);
    const next = (BigInt(kept === '' ? '0' : kept) + 1n).toString().padStart(count, '0');
    return trimmed(next, next.length > count ? point + 1 : point);
}
function trimmed(digits, point) {
    return { digits: digits.replace(/0+$/, ''), point };
}
function exactDecimal(mantissa, exponent) {
    const size = mantissa < 0n ? -mantissa : mantissa;
    const scale = exponent < 0 ? -exponent : 0;
    const digits = (exponent < 0 ? size * 5n ** BigInt(scale) : size << BigInt(exponent)).toString();
    return (0,big_number/* bitLength */.ao)(size) === 0 ? { digits: '', point: 0 } : trimmed(digits, digits.length - scale);
}
function shortestDecimal(number) {
    const [whole = '', fraction = ''] = (0,number_value/* textOfNumber */.ez)(number).replace('-', '').split('.');
    const digits = (whole + fraction).replace(/^0+/, '');
    return digits === '' ? { digits, point: 0 } : trimmed(digits, digits.length - fraction.length);
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/format-verb.js
/** Width and precision that a verb may ask for. */
const format_verb_widthMax = 1000;
const verb = /%([0#\-+ ]*)([1-9]\d*)?(?:\.(\d*))?(?:\[([1-9]\d*)\])?([a-zA-Z])/y;
/** A format as its texts and verbs, in order (go-cty/cty/function/stdlib/format_fsm.rl). Undefined when it is none. */
function parseFormat(format) {
    const parts = [];
    let next = 1;
    for (let at = 0; at < format.length;) {
        const percent = format.indexOf('%', at);
        const end = percent === -1 ? format.length : percent;
        if (end > at)
            parts.push(format.slice(at, end));
        at = end;
        if (percent === -1)
            continue;
        if (format[at + 1] === '%') {
            parts.push('%');
            at += 2;
            continue;
        }
        verb.lastIndex = at;
        const found = toVerb(verb.exec(format), next);
        if (found === undefined)
            return undefined;
        parts.push(found);
        next = found.position + 1;
        at = verb.lastIndex;
    }
    return parts;
}
function toVerb(match, next) {
    if (match === null)
        return undefined;
    const [, flags = '', width, precision, position, letter = ''] = match;
    const found = {
        flags,
        width: width === undefined ? undefined : Number(width),
        precision: precision === undefined ? undefined : Number(precision),
        position: position === undefined ? next : Number(position),
        letter,
    };
    return (found.width ?? 0) > format_verb_widthMax || (found.precision ?? 0) > format_verb_widthMax ? undefined : found;
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/format-text.js








/**
 * `format`: a text with a hole for every argument that is not known (developer.hashicorp.com/terraform/language/functions/format). An argument
 * behind all that the format asks for is an error.
 */
function formatText(args, call) {
    const [format, ...given] = args;
    const text = (0,convert_scalar/* toText */.fE)(format);
    const { stringChars } = call.scope.module.context.limits;
    if (text === undefined)
        return notKnown(args, call);
    const pattern = parseFormat(text);
    if (pattern === undefined)
        return function_kit_failed(args, call);
    const values = given.map((value) => (0,json_text/* asPlainText */.uw)(value, stringChars));
    const parts = [];
    let asked = 0;
    for (const part of pattern) {
        if (typeof part === 'string') {
            parts.push(part);
            continue;
        }
        const value = values[part.position - 1];
        const piece = value === undefined ? undefined : formatValue(value, part);
        if (piece === undefined)
            return function_kit_failed(args, call);
        parts.push(...piece);
        asked = Math.max(asked, part.position);
    }
    return asked < values.length ? function_kit_failed(args, call) : (0,text_parts/* joinTexts */.B)(parts, call.origin, stringChars);
}
function formatValue(value, verb) {
    if (value.kind === 'null' && verb.letter !== 'v')
        return undefined;
    const isPlain = (verb.letter === 's' || verb.letter === 'v') && verb.width === undefined && verb.precision === undefined;
    if (value.kind === 'template' && isPlain && verb.flags === '')
        return (0,text_parts/* textParts */.K)(value, convert_scalar/* toText */.fE);
    const unknown = (0,value_operations/* firstUnknown */.Ny)(value);
    if (unknown !== undefined)
        return [unknown];
    const text = formatKnown(value, verb);
    return text === undefined ? undefined : [text];
}
function formatKnown(value, verb) {
    const number = (0,convert_scalar/* toPreciseNumber */.aw)(value);
    switch (verb.letter) {
        case 'b':
        case 'd':
        case 'o':
        case 'x':
        case 'X':
            return number === undefined ? undefined : formatInteger(number, verb);
        case 'e':
        case 'E':
        case 'f':
        case 'g':
        case 'G':
            return number === undefined ? undefined : formatFloat(number, verb);
        case 't': {
            const truth = (0,convert_scalar/* toBool */.AF)(value);
            return truth === undefined ? undefined : String(truth);
        }
        case 's':
            return padded(cut((0,convert_scalar/* toText */.fE)(value), verb), verb);
        case 'q':
            return padded(format_text_quoted(cut((0,convert_scalar/* toText */.fE)(value), verb)), verb);
        case 'v':
            return padded(asIs(value, verb), verb);
        default:
            return undefined;
    }
}
/** Texts and numbers as they are, everything else as JSON. */
function asIs(value, verb) {
    if (verb.flags.includes('#'))
        return (0,json_text/* encodeJson */.Pr)(value);
    if (value.kind === 'string')
        return value.value;
    return value.kind === 'number' ? shortestText(value) : (0,json_text/* encodeJson */.Pr)(value);
}
function format_text_quoted(text) {
    return text === undefined ? undefined : (0,json_text/* encodeJson */.Pr)({ kind: 'string', value: text, origin: nowhere });
}
const nowhere = { at: { path: '', range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } }, via: [] };
/** A precision of zero cuts nothing. */
function cut(text, { precision = 0 }) {
    return precision === 0 || text === undefined ? text : graphemes(text).slice(0, precision).join('');
}
function padded(text, { flags, width = 0 }) {
    if (text === undefined)
        return undefined;
    const room = (flags.includes('0') ? '0' : ' ').repeat(Math.max(0, width - graphemeCount(text)));
    return flags.includes('-') ? text + room : room + text;
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/letter-case.js
/**
 * Letters change case one by one, as Go's `unicode` has it: what JavaScript makes several letters of (`\u00df`, `\u0149`) stays, and no letter looks at
 * its neighbours (a sigma at the end of a word).
 */
function toLower(text) {
    return isAscii(text) ? text.toLowerCase() : Array.from(text, lowerLetter).join('');
}
function toUpper(text) {
    return isAscii(text) ? text.toUpperCase() : Array.from(text, upperLetter).join('');
}
/** The first letter of every word in upper case; the rest stays. A word begins behind what is neither letter, digit nor underscore. */
function toTitle(text) {
    let before = ' ';
    return Array.from(text, (letter) => {
        const begins = isSeparator(before);
        before = letter;
        return begins ? (titleLetters.get(letter) ?? upperLetter(letter)) : letter;
    }).join('');
}
function isAscii(text) {
    return /^\p{ASCII}*$/u.test(text);
}
function lowerLetter(letter) {
    // The one letter whose lower case JavaScript writes with a combining dot.
    return letter === '\u0130' ? 'i' : letter.toLowerCase();
}
function upperLetter(letter) {
    const upper = letter.toUpperCase();
    if ([...upper].length === 1)
        return upper;
    const code = letter.codePointAt(0) ?? 0;
    // Greek letters with an iota below have a title case, which Go takes for their upper case.
    const hasTitle = (code >= 0x1f80 && code <= 0x1faf && code % 16 < 8) || [0x1fb3, 0x1fc3, 0x1ff3].includes(code);
    return hasTitle ? String.fromCodePoint(code + (code >= 0x1fb0 ? 9 : 8)) : letter;
}
/** Digraphs have a case of their own for the beginning of a word. */
const titleLetters = new Map(['\u01c4\u01c5\u01c6', '\u01c7\u01c8\u01c9', '\u01ca\u01cb\u01cc', '\u01f1\u01f2\u01f3'].flatMap((cases) => Array.from(cases, (letter) => [letter, cases[1] ?? letter])));
function isSeparator(letter) {
    if (/^[\p{L}\p{Nd}_]$/u.test(letter))
        return false;
    return isAscii(letter) || isSpace(letter);
}
const space = /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
/** Go's `unicode.IsSpace`, to which a byte order mark is none. */
function isSpace(letter) {
    return space.test(letter);
}

// EXTERNAL MODULE: ./build/core/not-loaded.js
var not_loaded = __webpack_require__(965);
;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/regular-expressions.js




/** Matches of one `regexall`. */
const matchesMax = 10_000;
/** `regex`: the match, its groups as a list, or its named groups as a map. Linear in the text: RE2, as in Terraform. */
function regexFind(args, call) {
    return findMatches(args, call, 1)?.[0];
}
function regexFindAll(args, call) {
    const found = findMatches(args, call, matchesMax + 1);
    if ((found?.length ?? 0) > matchesMax)
        return tooLarge(call);
    return found === undefined ? undefined : sequenceOf('list', matchType((0,convert_scalar/* toText */.fE)(args[0]) ?? ''), found, call);
}
/** A match is a text, a tuple of groups or an object of named ones. */
function matchType(pattern) {
    const compiled = compile(pattern);
    const names = Object.keys(compiled?.namedGroups() ?? {});
    if (names.length > 0)
        return { kind: 'object', attributes: new Map(names.map((name) => [name, value_type/* stringType */.WO])) };
    const groups = compiled?.groupCount() ?? 0;
    return groups === 0 ? value_type/* stringType */.WO : { kind: 'tuple', elements: Array.from({ length: groups }, () => value_type/* stringType */.WO) };
}
function findMatches(args, call, max) {
    const [pattern, text] = [(0,convert_scalar/* toText */.fE)(args[0]), (0,convert_scalar/* toText */.fE)(args[1])];
    const compiled = pattern === undefined ? undefined : compile(pattern);
    if (compiled === undefined || text === undefined)
        return undefined;
    const matcher = compiled.matcher(text);
    const names = Object.entries(compiled.namedGroups());
    if (names.length > 0 && names.length < compiled.groupCount())
        return undefined;
    const found = [];
    while (found.length < max && matcher.find()) {
        const group = (index) => {
            const value = matcher.group(index);
            return value === null ? { kind: 'null', origin: call.origin, type: value_type/* stringType */.WO } : stringOf(value, call);
        };
        if (names.length > 0)
            found.push(mapOf(new Map(names.map(([name, index]) => [name, group(Number(index))])), call));
        else if (compiled.groupCount() > 0)
            found.push(listOf(Array.from({ length: compiled.groupCount() }, (_, index) => group(index + 1)), call));
        else
            found.push(group(0));
    }
    return found;
}
/** Every match replaced; `$1`, `${1}` and `${name}` in the replacement are groups, `$$` is a dollar sign, as Go expands templates. */
function regexReplace(text, pattern, replacement) {
    const compiled = compile(pattern);
    if (compiled === undefined)
        return undefined;
    const names = new Map(Object.entries(compiled.namedGroups()));
    const matcher = compiled.matcher(text);
    const parts = [];
    let at = 0;
    while (matcher.find()) {
        const group = (name) => {
            const index = /^\d+$/.test(name) ? Number(name) : (names.get(name) ?? -1);
            return index >= 0 && index <= compiled.groupCount() ? (matcher.group(index) ?? '') : '';
        };
        const expanded = replacement.replaceAll(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced, bare) => whole === '$$' ? '$' : group(braced ?? bare ?? ''));
        parts.push(text.slice(at, matcher.start()), expanded);
        at = matcher.end();
    }
    return parts.join('') + text.slice(at);
}
let engine;
/** The engine is larger than the rest of the evaluator, and few configurations match anything. */
async function loadRegularExpressions() {
    engine = (await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856))).RE2JS;
}
/** Undefined for a pattern that RE2 does not know. */
function compile(pattern) {
    if (engine === undefined)
        throw new not_loaded/* NotLoaded */.L('The engine for regular expressions', loadRegularExpressions);
    try {
        return engine.compile(pattern);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/texts.js










/** A function of texts (and numbers, taken as texts) that yields a text. */
function texts_text(apply) {
    return total((args, call) => {
        const texts = args.map(convert_scalar/* toText */.fE);
        if (texts.includes(undefined))
            return undefined;
        const result = apply(...texts.map((part) => part ?? ''));
        return result === undefined ? undefined : stringOf(result, call);
    });
}
function test(apply) {
    return total(([whole, part], call) => {
        const texts = [(0,convert_scalar/* toText */.fE)(whole), (0,convert_scalar/* toText */.fE)(part)];
        return texts[0] === undefined || texts[1] === undefined ? undefined : boolOf(apply(texts[0], texts[1]), call);
    });
}
/** Changes each character by itself, so the known parts of a text with holes can be changed too. */
function letterwise(change) {
    return partial(([value], call) => {
        const parts = value === undefined ? undefined : (0,text_parts/* textParts */.K)(value, convert_scalar/* toText */.fE);
        if (parts === undefined)
            return function_kit_failed(value === undefined ? [] : [value], call);
        const changed = parts.map((part) => (typeof part === 'string' ? change(part) : texts_renamed(part, call.name)));
        return (0,text_parts/* joinTexts */.B)(changed, call.origin, call.scope.module.context.limits.stringChars);
    });
}
function texts_renamed(hole, name) {
    return { ...(0,value_operations/* extendUnknown */.pG)(hole, ''), expression: `${name}(${hole.expression})` };
}
/** A test of the beginning or the end, which a text with holes may answer too. */
function edgeTest(side) {
    return partial((args, call) => {
        const [whole, part] = args;
        const wanted = (0,convert_scalar/* toText */.fE)(part);
        const parts = whole === undefined ? undefined : (0,text_parts/* textParts */.K)(whole, convert_scalar/* toText */.fE);
        const edge = side === 'start' ? parts?.[0] : parts?.at(-1);
        if (wanted === undefined || typeof edge !== 'string')
            return notKnown(args, call);
        const [has, couldHave] = side === 'start' ? [edge.startsWith(wanted), wanted.startsWith(edge)] : [edge.endsWith(wanted), wanted.endsWith(edge)];
        return has || parts?.length === 1 || !couldHave ? boolOf(has, call) : notKnown(args, call);
    });
}
function join(args, call) {
    const separator = (0,convert_scalar/* toText */.fE)(args[0]);
    if (separator === undefined)
        return notKnown(args, call);
    const parts = [];
    let isFirst = true;
    const add = (piece) => {
        parts.push(...(isFirst ? piece : [separator, ...piece]));
        isFirst = false;
    };
    for (const list of args.slice(1)) {
        if (list.kind !== 'list')
            return notKnown(args, call);
        for (const item of (0,value_operations/* members */.ol)(list)) {
            if (item.kind === 'choice')
                add([{ ...item.condition }]);
            else if (item.kind === 'null')
                return function_kit_failed(args, call);
            else
                add((0,text_parts/* textParts */.K)(item, convert_scalar/* toText */.fE) ?? [notKnown([item], call)]);
        }
        if (list.more !== undefined)
            add([list.more]);
    }
    return (0,text_parts/* joinTexts */.B)(parts, call.origin, call.scope.module.context.limits.stringChars);
}
function split(args, call) {
    const separator = (0,convert_scalar/* toText */.fE)(args[0]);
    const whole = args[1];
    const known = (0,convert_scalar/* toText */.fE)(whole);
    if (separator === undefined || whole === undefined)
        return notKnown(args, call);
    if (known === undefined)
        return sequenceOf('list', value_type/* stringType */.WO, [], call, notKnown(args, call));
    const pieces = separator === '' ? [...known] : known.split(separator);
    return sequenceOf('list', value_type/* stringType */.WO, pieces.map((value) => ({ kind: 'string', value, origin: whole.origin })), call);
}
/** A pattern in slashes is a regular expression, whose groups the replacement names as `$1` or `${name}`. */
function replace(whole, pattern, replacement) {
    if (pattern === '')
        return Array.from(whole, (letter) => replacement + letter).join('') + replacement;
    if (pattern.length < 2 || !pattern.startsWith('/') || !pattern.endsWith('/'))
        return whole.replaceAll(pattern, () => replacement);
    return regexReplace(whole, pattern.slice(1, -1), replacement);
}
/** Of no letters nothing is left, whatever the text is. An offset from the end that reaches beyond the beginning is the beginning. */
function substring(args, call) {
    const [whole, start, size] = args;
    const [offset, length] = [wholeNumber(start), wholeNumber(size)];
    if (offset !== undefined && offset >= 0 && length === 0 && whole !== undefined && !hasFailed(whole))
        return stringOf('', call);
    const text = (0,convert_scalar/* toText */.fE)(whole);
    if (text === undefined || offset === undefined || length === undefined)
        return notKnown(args, call);
    const letters = graphemes(text);
    const from = offset < 0 ? Math.max(0, letters.length + offset) : offset;
    // Counted from the end, a length of zero is taken for all that is left.
    return stringOf(letters.slice(from, length <= 0 ? undefined : from + length).join(''), call);
}
function wholeNumber(value) {
    const number = (0,convert_scalar/* toNumber */.Ro)(value);
    return number === undefined || !Number.isInteger(number) ? undefined : number;
}
function trimWhere(whole, isTrimmed) {
    const all = [...whole];
    let start = 0;
    let end = all.length;
    while (start < end && isTrimmed(all[start] ?? ''))
        start += 1;
    while (end > start && isTrimmed(all[end - 1] ?? ''))
        end -= 1;
    return all.slice(start, end).join('');
}
function trimSet(whole, letters) {
    const set = new Set(letters);
    return trimWhere(whole, (letter) => set.has(letter));
}
function indentLines(args, call) {
    const [spaces, whole] = [(0,convert_scalar/* toNumber */.Ro)(args[0]), (0,convert_scalar/* toText */.fE)(args[1])];
    if (spaces === undefined || whole === undefined || !Number.isInteger(spaces) || spaces < 0 || spaces > 1000)
        return undefined;
    return stringOf(whole.replaceAll('\n', `\n${' '.repeat(spaces)}`), call);
}
function formatList(args, call) {
    const [format, ...rest] = args;
    const lists = rest.filter((arg) => arg.kind === 'list');
    const sizes = new Set(lists.map((list) => list.items.length));
    const open = lists.find((list) => list.more !== undefined)?.more ?? rest.find((arg) => arg.kind === 'unknown');
    if (format === undefined || (open?.kind === 'unknown' && lists.length === 0))
        return notKnown(args, call);
    if (sizes.size > 1 && open === undefined)
        return function_kit_failed(args, call);
    if (open?.kind === 'unknown')
        return sequenceOf('list', value_type/* stringType */.WO, [], call, notKnown(args, call));
    const size = [...sizes][0] ?? 1;
    const rows = Array.from({ length: size }, (_, index) => rest.map((arg) => (arg.kind === 'list' ? ((0,value_operations/* members */.ol)(arg)[index] ?? arg) : arg)));
    return sequenceOf('list', value_type/* stringType */.WO, rows.map((row) => formatText([format, ...row], call)), call);
}
const textFunctions = [
    ['chomp', texts_text((whole) => whole?.replace(/(?:\r\n|\n|\r)+$/, ''))],
    ['endswith', edgeTest('end')],
    ['format', partial((args, call) => formatText(args, call))],
    ['formatlist', partial(formatList)],
    ['indent', total(indentLines)],
    ['join', partial(join)],
    ['lower', letterwise(toLower)],
    ['regex', total(regexFind)],
    ['regexall', total(regexFindAll)],
    ['replace', texts_text((whole, pattern, replacement) => (whole === undefined ? undefined : replace(whole, pattern ?? '', replacement ?? '')))],
    ['split', partial(split)],
    ['startswith', edgeTest('start')],
    ['strcontains', test((whole, part) => whole.includes(part))],
    [
        'strrev',
        texts_text((whole) => graphemes(whole ?? '')
            .toReversed()
            .join('')),
    ],
    ['substr', partial(substring)],
    ['title', texts_text(toTitle)],
    ['trim', texts_text((whole, set) => trimSet(whole ?? '', set ?? ''))],
    ['trimprefix', texts_text((whole, prefix) => (whole?.startsWith(prefix ?? '') ? whole.slice((prefix ?? '').length) : whole))],
    ['trimspace', texts_text((whole) => trimWhere(whole ?? '', isSpace))],
    [
        'trimsuffix',
        texts_text((whole, suffix) => suffix !== '' && whole?.endsWith(suffix ?? '') ? whole.slice(0, whole.length - (suffix ?? '').length) : whole),
    ],
    ['upper', letterwise(toUpper)],
];

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/date-format.js

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
/** One or two digits. */
function date_format_digits(letter, read) {
    return [
        [letter, (clock) => String(read(clock))],
        [letter + letter, (clock) => String(read(clock)).padStart(2, '0')],
    ];
}
const twelveHours = (clock) => clock.getUTCHours() % 12 || 12;
const half = (clock) => (clock.getUTCHours() < 12 ? 'AM' : 'PM');
const monthName = (clock) => months[clock.getUTCMonth()] ?? '';
const weekdayName = (clock) => weekdays[clock.getUTCDay()] ?? '';
/** Every verb of `formatdate` (developer.hashicorp.com/terraform/language/functions/formatdate). */
const fields = new Map([
    ['YYYY', (clock) => String(clock.getUTCFullYear()).padStart(4, '0')],
    ['YY', (clock) => String(clock.getUTCFullYear() % 100).padStart(2, '0')],
    ['MMMM', monthName],
    ['MMM', (clock) => monthName(clock).slice(0, 3)],
    ...date_format_digits('M', (clock) => clock.getUTCMonth() + 1),
    ...date_format_digits('D', (clock) => clock.getUTCDate()),
    ['EEEE', weekdayName],
    ['EEE', (clock) => weekdayName(clock).slice(0, 3)],
    ...date_format_digits('h', (clock) => clock.getUTCHours()),
    ...date_format_digits('H', twelveHours),
    ['AA', half],
    ['aa', (clock) => half(clock).toLowerCase()],
    ...date_format_digits('m', (clock) => clock.getUTCMinutes()),
    ...date_format_digits('s', (clock) => clock.getUTCSeconds()),
    ['ZZZZZ', (_, instant) => offsetText(instant, ':')],
    ['ZZZZ', (_, instant) => offsetText(instant, '')],
    ['ZZZ', (_, instant) => (instant.offsetMinutes === 0 ? 'UTC' : offsetText(instant, ''))],
    ['Z', (_, instant) => (instant.offsetMinutes === 0 ? 'Z' : offsetText(instant, ':'))],
]);
/** Undefined for a format with a verb that there is not, or a quote that does not end. */
function formatInstant(format, instant) {
    const clock = clockOf(instant);
    const parts = [];
    for (const [token] of format.matchAll(/''|'(?:[^']|'')*(?:'|$)|([a-zA-Z])\1*|[^a-zA-Z']+/g)) {
        if (token.startsWith("'")) {
            if (token.length < 2 || !token.endsWith("'"))
                return undefined;
            parts.push(token === "''" ? "'" : token.slice(1, -1).replaceAll("''", "'"));
            continue;
        }
        const field = fields.get(token);
        if (field === undefined && /^[a-zA-Z]/.test(token))
            return undefined;
        parts.push(field === undefined ? token : field(clock, instant));
    }
    return parts.join('');
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/times.js




function instantOf(value) {
    const text = (0,convert_scalar/* toText */.fE)(value);
    return text === undefined ? undefined : parseInstant(text);
}
function formatDate(args, call) {
    const [format, instant] = [(0,convert_scalar/* toText */.fE)(args[0]), instantOf(args[1])];
    const text = format === undefined || instant === undefined ? undefined : formatInstant(format, instant);
    return text === undefined ? undefined : stringOf(text, call);
}
function add(args, call) {
    const [instant, duration] = [instantOf(args[0]), parseDuration((0,convert_scalar/* toText */.fE)(args[1]) ?? '')];
    if (instant === undefined || duration === undefined)
        return undefined;
    const text = instantText({ ...instant, nanoseconds: instant.nanoseconds + duration });
    return text === undefined ? undefined : stringOf(text, call);
}
function compare(args, call) {
    const [a, b] = args.map((arg) => instantOf(arg)?.nanoseconds);
    if (a === undefined || b === undefined)
        return undefined;
    if (a === b)
        return countOf(0, call);
    return countOf(a < b ? -1 : 1, call);
}
const timeFunctions = [
    ['formatdate', total(formatDate)],
    ['timeadd', total(add)],
    ['timecmp', total(compare)],
];

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/types.js





const types_any = { kind: 'any' };
function conversion(type) {
    return partial(([value], call) => (value === undefined ? function_kit_failed([], call) : convertToType(value, type, call.scope)));
}
/** What is not known is a list or a set with an open end. */
function types_toSequence(kind) {
    const type = { kind, element: types_any };
    return partial((args, call) => {
        const [value] = args;
        if (value === undefined)
            return function_kit_failed(args, call);
        if (value.kind !== 'unknown')
            return convertToType(value, type, call.scope);
        return { kind: 'list', items: [], origin: call.origin, type: { kind, element: value_type/* openType */.Dz }, more: value };
    });
}
/** The first argument that does not fail. Of a choice, the options that do not fail, and what comes next for those that do. */
function tryFirst(args, call) {
    const options = [];
    let condition;
    for (const arg of args) {
        if (arg.kind === 'choice' && arg.options.some(hasFailed)) {
            options.push(...arg.options.filter((option) => !hasFailed(option)));
            condition ??= arg.condition;
            continue;
        }
        if (hasFailed(arg))
            continue;
        options.push(arg);
        break;
    }
    if (condition === undefined)
        return options[0] ?? function_kit_failed(args, call);
    return (0,choices/* choose */.Sw)(options, condition, call.origin) ?? function_kit_failed(args, call);
}
function can([value], call) {
    if (value === undefined)
        return function_kit_failed([], call);
    if (hasFailed(value))
        return boolOf(false, call);
    if (value.kind === 'choice' && value.options.some(hasFailed))
        return notKnown([value.condition], call);
    return value.kind === 'unknown' ? notKnown([value], call) : boolOf(true, call);
}
const same = partial(([value], call) => value ?? function_kit_failed([], call));
const typeFunctions = [
    ['can', { takesChoices: true, apply: can }],
    ['ephemeralasnull', same],
    ['nonsensitive', same],
    ['sensitive', same],
    ['tobool', conversion({ kind: 'bool' })],
    ['tolist', types_toSequence('list')],
    ['tomap', conversion({ kind: 'map', element: types_any })],
    ['tonumber', conversion({ kind: 'number' })],
    ['toset', types_toSequence('set')],
    ['tostring', conversion({ kind: 'string' })],
    ['try', { takesChoices: true, apply: tryFirst }],
];

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/index.js















/**
 * Functions by name (developer.hashicorp.com/terraform/language/functions, opentofu.org/docs/language/functions). What is missing is in
 * `not-evaluated.ts`, and unknown.
 */
const terraformFunctions = new Map([
    awsProviderFunctions,
    digestFunctions,
    encodingFunctions,
    fileFunctions,
    listFunctions,
    listPartFunctions,
    mapFunctions,
    networkFunctions,
    numberFunctions,
    pathFunctions,
    setFunctions,
    terraformProviderFunctions,
    textFunctions,
    timeFunctions,
    typeFunctions,
].flat());

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/legacy.js


/**
 * `list` and `map`, which Terraform had until 0.14. The engines of today refuse them; code that was written for the old ones still runs
 * there, and what it makes is no secret.
 */
const legacyFunctions = new Map([
    ['list', partial((args, call) => listOf(args, call))],
    ['map', partial(pairs)],
]);
/** `map("a", 1, "b", 2)`. */
function pairs(args, call) {
    if (args.length % 2 !== 0)
        return function_kit_failed(args, call);
    const entries = new Map();
    for (let at = 0; at < args.length; at += 2) {
        const [key, value] = [args[at], args[at + 1]];
        const name = key === undefined ? undefined : (0,convert_scalar/* toText */.fE)(key);
        if (name === undefined || value === undefined)
            return notKnown(args, call);
        entries.set(name, value);
    }
    return mapOf(entries, call);
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/signature.js



const signature_types = {
    any: value_type/* anyType */.ds,
    bool: value_type/* boolType */.rf,
    document: value_type/* stringType */.WO,
    number: value_type/* numberType */.We,
    string: value_type/* stringType */.WO,
    'list(any)': { kind: 'list', element: value_type/* anyType */.ds },
    'list(bool)': { kind: 'list', element: value_type/* boolType */.rf },
    'list(string)': { kind: 'list', element: value_type/* stringType */.WO },
    'map(list(string))': { kind: 'map', element: { kind: 'list', element: value_type/* stringType */.WO } },
    'set(any)': { kind: 'set', element: value_type/* anyType */.ds },
};
/** `string, list(string)+`. */
function parseSignature(text) {
    const parameters = [];
    let rest;
    for (const part of text.split(', ').filter((name) => name !== '')) {
        const [, name = '', isNullable = '', many = ''] = /^(.*?)(\??)(\.\.\.|\+)?$/.exec(part) ?? [];
        const parameter = { type: signature_types[name] ?? value_type/* anyType */.ds, isNullable: isNullable !== '', isDocument: name === 'document' };
        if (many !== '...')
            parameters.push(parameter);
        if (many !== '')
            rest = parameter;
    }
    return rest === undefined ? { parameters } : { parameters, rest };
}
/** The arguments as the parameters' types want them. Undefined when the engine refuses their number or a null. */
function fitArguments(args, { parameters, rest }, scope) {
    if (args.length < parameters.length || (rest === undefined && args.length > parameters.length))
        return undefined;
    const fitted = [];
    for (const [index, arg] of args.entries()) {
        const parameter = parameters[index] ?? rest;
        if (parameter === undefined || (arg.kind === 'null' && !parameter.isNullable))
            return undefined;
        fitted.push(fit(arg, parameter, scope));
    }
    return fitted;
}
function fit(arg, { type, isDocument }, scope) {
    if (type.kind === 'any' || arg.kind === 'unknown')
        return arg;
    const converted = convertToType(arg, type, scope);
    if (isDocument)
        return converted;
    const { stringChars } = scope.module.context.limits;
    return converted.kind === 'list' ? withPlainTexts(converted, stringChars) : (0,json_text/* asPlainText */.uw)(converted, stringChars);
}
function withPlainTexts(list, charsMax) {
    if (!list.items.some((item) => item.kind === 'json-text'))
        return list;
    return { ...list, items: list.items.map((item) => (0,json_text/* asPlainText */.uw)(item, charsMax)) };
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/signatures.js

/**
 * What every function of Terraform and OpenTofu takes (opentofu.org/docs/language/functions, internal/lang/funcs, go-cty/cty/function/stdlib).
 * `?` admits null, `...` any number of them, `+` at least one.
 */
const signatures_texts = {
    abs: 'number',
    abspath: 'string',
    alltrue: 'list(bool)',
    anytrue: 'list(bool)',
    base64decode: 'string',
    base64encode: 'string',
    base64gunzip: 'string',
    base64gzip: 'string',
    base64sha256: 'string',
    base64sha512: 'string',
    basename: 'string',
    bcrypt: 'string, number...',
    can: 'any?',
    ceil: 'number',
    chomp: 'string',
    chunklist: 'list(any), number',
    cidrcontains: 'string, string',
    cidrhost: 'string, number',
    cidrnetmask: 'string',
    cidrsubnet: 'string, number, number',
    cidrsubnets: 'string, number...',
    coalesce: 'any?+',
    coalescelist: 'any?+',
    compact: 'list(string)',
    concat: 'any+',
    contains: 'any, any',
    csvdecode: 'string',
    dirname: 'string',
    distinct: 'list(any)',
    element: 'any, number',
    endswith: 'string, string',
    ephemeralasnull: 'any?',
    file: 'string',
    filebase64: 'string',
    filebase64sha256: 'string',
    filebase64sha512: 'string',
    fileexists: 'string',
    filemd5: 'string',
    fileset: 'string, string',
    filesha1: 'string',
    filesha256: 'string',
    filesha512: 'string',
    flatten: 'any',
    floor: 'number',
    format: 'string, any?...',
    formatdate: 'string, string',
    formatlist: 'string, any...',
    indent: 'number, string',
    index: 'any, any',
    issensitive: 'any?',
    join: 'string, list(string)+',
    jsondecode: 'document',
    jsonencode: 'any?',
    keys: 'any',
    length: 'any',
    log: 'number, number',
    lookup: 'any, string, any?...',
    lower: 'string',
    matchkeys: 'list(any), list(any), list(any)',
    max: 'number+',
    md5: 'string',
    merge: 'any?...',
    min: 'number+',
    nonsensitive: 'any?',
    one: 'any',
    parseint: 'any, number',
    pathexpand: 'string',
    plantimestamp: '',
    pow: 'number, number',
    range: 'number+',
    regex: 'string, string',
    regexall: 'string, string',
    replace: 'string, string, string',
    reverse: 'any',
    rsadecrypt: 'string, string',
    sensitive: 'any?',
    setintersection: 'set(any)+',
    setproduct: 'any, any+',
    setsubtract: 'set(any), set(any)',
    setunion: 'set(any)+',
    sha1: 'string',
    sha256: 'string',
    sha512: 'string',
    signum: 'number',
    slice: 'any, number, number',
    sort: 'list(string)',
    split: 'string, string',
    startswith: 'string, string',
    strcontains: 'string, string',
    strrev: 'string',
    substr: 'string, number, number',
    sum: 'any',
    templatefile: 'string, any',
    templatestring: 'string, any',
    textdecodebase64: 'string, string',
    textencodebase64: 'string, string',
    timeadd: 'string, string',
    timecmp: 'string, string',
    timestamp: '',
    title: 'string',
    tobool: 'any?',
    tolist: 'any?',
    tomap: 'any?',
    tonumber: 'any?',
    toset: 'any?',
    tostring: 'any?',
    transpose: 'map(list(string))',
    trim: 'string, string',
    trimprefix: 'string, string',
    trimspace: 'string',
    trimsuffix: 'string, string',
    try: 'any?+',
    upper: 'string',
    urldecode: 'string',
    urlencode: 'string',
    uuid: '',
    uuidv5: 'string, string',
    values: 'any',
    yamldecode: 'document',
    yamlencode: 'any?',
    zipmap: 'list(string), any',
};
const signatures = new Map(Object.entries(signatures_texts).map(([name, text]) => [name, parseSignature(text)]));

;// CONCATENATED MODULE: ./build/evaluate/terraform/evaluate-call.js









/** `f(a, b...)`. A function that is not known, or needs what is not known, gives an unknown named after the call. */
function evaluateCall(expression, scope) {
    const { context } = scope.module;
    const args = expression.args.map((arg) => context.evaluate(arg, scope));
    if (!expression.expandsLast)
        return invoke(expression, args, scope);
    const last = args.slice(-1);
    const origin = (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, expression.range));
    const result = (0,choices/* overChoices */.np)(last, context.limits.options, origin, ([option]) => {
        const expanded = option === undefined ? [] : expandLast(option);
        return expanded === undefined ? notExpanded(expression, last, scope) : invoke(expression, [...args.slice(0, -1), ...expanded], scope);
    });
    return result ?? notExpanded(expression, last, scope);
}
function invoke(expression, args, scope) {
    const { context } = scope.module;
    const at = (0,terraform_scope/* locate */.x5)(scope, expression.range);
    const name = expression.name.replace(/^core::/, '');
    const implementation = terraformFunctions.get(name) ?? legacyFunctions.get(name);
    const call = { name, scope, at, origin: (0,value_operations/* originAt */.iX)(at, (0,value_operations/* jointVia */.tg)(args)) };
    if (implementation === undefined)
        return notImplemented(name, args, call);
    if (implementation.takesChoices)
        return implementation.apply(args, call);
    const result = (0,choices/* overChoices */.np)(args, context.limits.options, (0,value_operations/* originAt */.iX)(at), (row) => applyTo(row, implementation, call));
    return result ?? (0,terraform_scope/* limitReached */.Cf)(context, `More than ${context.limits.options} possible values of one expression`, at);
}
function applyTo(args, implementation, call) {
    const signature = signatures.get(call.name);
    const fitted = signature === undefined ? args : fitArguments(args, signature, call.scope);
    const isRefused = fitted === undefined || (fitted.some(hasFailed) && !args.some(hasFailed));
    if (isRefused)
        return function_kit_failed(args, call);
    const result = implementation.apply(fitted, call);
    // A function may look at some of its arguments only; an error in another one is an error all the same.
    return fitted.some(hasFailed) && !hasFailed(result) ? function_kit_failed(args, call) : result;
}
function notExpanded(expression, last, scope) {
    const [value] = last;
    const unknown = value === undefined ? undefined : (0,value_operations/* firstUnknown */.Ny)(value);
    const text = `${expression.name}(${last.map(value_operations/* describeValue */.bp).join(', ')}...)`;
    const origin = (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, expression.range));
    return unknown === undefined ? failure(text, origin, 'unsupported-expression') : becauseOf(unknown, text, origin);
}
/** The members of the last argument as arguments, an open end as one more; undefined when it is no list. */
function expandLast(last) {
    if (last.kind !== 'list')
        return undefined;
    return last.more === undefined ? (0,value_operations/* members */.ol)(last) : [...(0,value_operations/* members */.ol)(last), last.more];
}
/** Unknown when the engine has such a function, or a provider may; else an error of the code. */
function notImplemented(name, args, call) {
    const text = `${name}(${args.map(value_operations/* describeValue */.bp).join(', ')})`;
    const mayExist = signatures.has(name) || name.includes('::');
    const [encodes] = args;
    // Its bytes are not known, and whoever looks at the text that they stand for has it.
    if (name === 'base64gzip' && encodes !== undefined)
        return { ...(0,value_operations/* unknownValue */.Uo)('unsupported-function', text, call.origin), encodes };
    return mayExist ? (0,value_operations/* unknownValue */.Uo)('unsupported-function', text, call.origin) : failure(text, call.origin, 'unsupported-function');
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/operators.js







/** Arguments are never choices: the caller goes through their options. */
function applyUnary(operator, operand, origin) {
    if (operand === undefined)
        return failure(operator, origin);
    const way = { at: origin.at, via: (0,value_operations/* jointVia */.tg)([operand]) };
    if (operator === '!') {
        const truth = (0,convert_scalar/* toBool */.AF)(operand);
        if (truth !== undefined)
            return { kind: 'bool', value: !truth, origin: way };
    }
    else {
        const number = (0,convert_scalar/* toPreciseNumber */.aw)(operand);
        if (number !== undefined)
            return { kind: 'number', ...negate(number), origin: way };
    }
    const unknown = notComputed(`${operator}${(0,value_operations/* describeValue */.bp)(operand)}`, [operand], origin);
    return operator === '!' && operand.kind === 'unknown' ? { ...unknown, decision: (0,choices/* notDecision */.sf)((0,choices/* decisionOf */.uv)(operand, convert_scalar/* toBool */.AF)) } : unknown;
}
function applyBinary(operator, left, right, origin) {
    if (left === undefined || right === undefined)
        return failure(operator, origin);
    const way = { at: origin.at, via: (0,value_operations/* jointVia */.tg)([left, right]) };
    const result = compute(operator, left, right);
    if (typeof result === 'boolean')
        return { kind: 'bool', value: result, origin: way };
    if (typeof result === 'object')
        return { kind: 'number', ...result, origin: way };
    if (result === 'error')
        return failure(`${(0,value_operations/* describeValue */.bp)(left)} ${operator} ${(0,value_operations/* describeValue */.bp)(right)}`, way, 'unsupported-expression');
    const unknown = notComputed(`${(0,value_operations/* describeValue */.bp)(left)} ${operator} ${(0,value_operations/* describeValue */.bp)(right)}`, [left, right], origin);
    const decision = decide(operator, left, right);
    return decision === undefined ? unknown : { ...unknown, decision };
}
/** What a condition that is not decided says about a deployment. */
function decide(operator, left, right) {
    if (operator === '==')
        return comparison(left, right);
    if (operator === '!=') {
        const equal = comparison(left, right);
        return equal === undefined ? undefined : (0,choices/* notDecision */.sf)(equal);
    }
    // A side that is known says nothing, or it would have decided.
    if (operator === '&&')
        return (0,choices/* andDecision */.SK)(sideOf(left), sideOf(right));
    if (operator !== '||')
        return undefined;
    const neither = (0,choices/* andDecision */.SK)((0,choices/* notDecision */.sf)(sideOf(left)), (0,choices/* notDecision */.sf)(sideOf(right)));
    return neither === undefined ? undefined : (0,choices/* notDecision */.sf)(neither);
}
function sideOf(operand) {
    return (0,choices/* decisionOf */.uv)(operand, convert_scalar/* toBool */.AF);
}
function comparison(left, right) {
    if (left.kind !== 'unknown')
        return right.kind === 'unknown' ? comparison(right, left) : undefined;
    const literal = (0,choices/* literalText */.bK)(right);
    return literal === undefined ? undefined : (0,choices/* equalsDecision */.ex)(left, literal);
}
/** The first unknown operand's reason; an error of the code when all are known. */
function notComputed(expression, operands, origin) {
    for (const operand of operands) {
        const unknown = (0,value_operations/* firstUnknown */.Ny)(operand);
        if (unknown !== undefined)
            return becauseOf(unknown, expression, { at: origin.at, via: (0,value_operations/* jointVia */.tg)(operands) });
    }
    return failure(expression, origin, 'unsupported-expression');
}
/** Undefined hangs on something that is not known, or is an error when nothing is; `error` is one in any case. */
function compute(operator, left, right) {
    switch (operator) {
        case '==':
        case '!=': {
            const equal = hasFailed(left) || hasFailed(right) ? undefined : (0,value_equality/* equalValues */.b)(left, right);
            return equal === undefined ? undefined : equal === (operator === '==');
        }
        case '&&':
            return isNoBool(left) || isNoBool(right) ? 'error' : and(left, right);
        case '||':
            return isNoBool(left) || isNoBool(right) ? 'error' : or((0,convert_scalar/* toBool */.AF)(left), (0,convert_scalar/* toBool */.AF)(right));
        case '*':
        case '/':
        case '%':
        case '+':
        case '-':
        case '>':
        case '>=':
        case '<':
        case '<=':
            return arithmetic(operator, (0,convert_scalar/* toPreciseNumber */.aw)(left), (0,convert_scalar/* toPreciseNumber */.aw)(right));
    }
}
/** A value that no bool comes from: an error also where the other side decides. */
function isNoBool(operand) {
    const isOpen = operand.kind === 'unknown' || operand.kind === 'template' || operand.kind === 'null';
    return !isOpen && (0,convert_scalar/* toBool */.AF)(operand) === undefined;
}
/** `false && unknown` is false, and null counts as false. */
function and(left, right) {
    const truths = [left, right].map((operand) => (operand.kind === 'null' ? false : (0,convert_scalar/* toBool */.AF)(operand)));
    if (truths.includes(false))
        return false;
    return truths.includes(undefined) ? undefined : true;
}
/** `true || unknown` is true. */
function or(a, b) {
    if (a === true || b === true)
        return true;
    return a === undefined || b === undefined ? undefined : false;
}
function arithmetic(operator, a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    switch (operator) {
        case '>':
            return (0,number_value/* compareNumbers */.S$)(a, b) > 0;
        case '>=':
            return (0,number_value/* compareNumbers */.S$)(a, b) >= 0;
        case '<':
            return (0,number_value/* compareNumbers */.S$)(a, b) < 0;
        case '<=':
            return (0,number_value/* compareNumbers */.S$)(a, b) <= 0;
        case '*':
        case '/':
        case '%':
        case '+':
        case '-':
            return calculate(operator, a, b);
    }
}
/** A condition's truth, or the unknown that decides it. */
function truthOf(condition) {
    const truths = (condition.kind === 'choice' ? condition.options : [condition]).map(convert_scalar/* toBool */.AF);
    const [first] = truths;
    if (first !== undefined && truths.every((truth) => truth === first))
        return first;
    const unknown = (0,value_operations/* firstUnknown */.Ny)(condition);
    return unknown ?? failure(`a condition that is ${(0,value_operations/* describeValue */.bp)(condition)}`, condition.origin, 'unsupported-expression');
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/evaluate-conditional.js










/** `a ? b : c`. The branch that is not taken decides about the type of the result too. */
function evaluateConditional(expression, scope) {
    const { evaluate } = scope.module.context;
    const condition = evaluate(expression.condition, scope);
    const truth = truthOf(condition);
    if (typeof truth !== 'boolean')
        return hasFailed(truth) ? truth : undecided(expression, condition, truth, scope);
    const [taken, other] = truth ? [expression.then, expression.otherwise] : [expression.otherwise, expression.then];
    const value = evaluate(taken, scope);
    if (value.kind === 'unknown' || isOfKind(other, value))
        return value;
    const unused = evaluate(other, scope);
    const branches = truth ? [value, unused] : [unused, value];
    return ofCommonType(branches, expression, scope)[truth ? 0 : 1] ?? value;
}
function undecided(expression, condition, truth, scope) {
    const { evaluate } = scope.module.context;
    const branches = [evaluate(expression.then, scope), evaluate(expression.otherwise, scope)];
    const { yes, no } = (0,choices/* decisionOf */.uv)(condition, convert_scalar/* toBool */.AF);
    const origin = (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, expression.range));
    return (0,choices/* choose */.Sw)(ofCommonType(branches, expression, scope), truth, origin, [yes, no]) ?? truth;
}
/** Both branches as values of one type; failures where there is none. A bare null takes the other one's. */
function ofCommonType(branches, expression, scope) {
    const written = [expression.then, expression.otherwise];
    const types = branches.map((branch, index) => typeOfBranch(branch, written[index]));
    const certain = types.filter((type) => type.kind !== 'any');
    if (certain.some((type) => type.kind === 'open'))
        return branches;
    const common = certain.length < 2 ? certain[0] : unifyTypes(types);
    if (common !== undefined)
        return branches.map((branch) => convertToType(branch, common, scope));
    if (certain.length === 0)
        return branches;
    const text = `${branches.map(value_operations/* describeValue */.bp).join(' or ')}, which have no type in common`;
    const failed = failure(text, (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, expression.range)), 'unsupported-expression');
    return branches.map(() => failed);
}
/** What failed has the type that its form says, if it says any. */
function typeOfBranch(value, expression) {
    if (!hasFailed(value) || expression === undefined || expression.kind === 'tuple' || expression.kind === 'object')
        return typeOf(value);
    const kind = certainKind(expression) ?? kindOfOperation(expression);
    return kind === undefined || kind === 'null' ? value_type/* openType */.Dz : { kind };
}
function kindOfOperation(expression) {
    if (expression.kind === 'unary')
        return expression.operator === '-' ? 'number' : 'bool';
    if (expression.kind !== 'binary')
        return undefined;
    return '+-*/%'.includes(expression.operator) ? 'number' : 'bool';
}
/** True when the expression can only be of the value's type, or null: it needs no evaluation to know that nothing is converted. */
function isOfKind(expression, value) {
    const kind = certainKind(expression);
    if (kind === undefined || value.kind === 'null')
        return false;
    if (kind === 'null' || kind === value.kind)
        return true;
    return kind === 'string' && (value.kind === 'template' || value.kind === 'json-text');
}
function certainKind(expression) {
    if (expression.kind === 'string')
        return 'string';
    if (expression.kind === 'template')
        return expression.parts.length > 1 ? 'string' : undefined;
    if (expression.kind !== 'literal')
        return undefined;
    if (expression.value === null)
        return 'null';
    return typeof expression.value === 'number' ? 'number' : 'bool';
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/evaluate-for.js







/** `[for v in c : x]` and `{ for k, v in c : k => v }`; members that a condition leaves open are in `more`. */
function evaluateFor(expression, scope) {
    const { context } = scope.module;
    const at = (0,terraform_scope/* locate */.x5)(scope, expression.range);
    const collection = context.evaluate(expression.collection, scope);
    const result = (0,choices/* overChoices */.np)([collection], context.limits.options, (0,value_operations/* originAt */.iX)(at), ([option]) => overCollection(expression, option ?? collection, scope));
    return result ?? (0,terraform_scope/* limitReached */.Cf)(context, `More than ${context.limits.options} possible values of one expression`, at);
}
function overCollection(expression, collection, scope) {
    const { context } = scope.module;
    const at = (0,terraform_scope/* locate */.x5)(scope, expression.range);
    const steps = iterate(collection, context, at);
    const result = { items: [], entries: new Map(), keys: new Map(), more: steps.more };
    for (const { key, value } of steps.items) {
        const named = expression.keyName === undefined ? scope : (0,terraform_scope/* bind */.oI)(scope, expression.keyName, key);
        const inner = (0,terraform_scope/* bind */.oI)(named, expression.valueName, value);
        const truth = expression.condition === undefined ? true : truthOf(context.evaluate(expression.condition, inner));
        if (truth === true)
            gather(result, expression, inner);
        else if (truth !== false)
            result.more ??= truth;
    }
    const more = result.more === undefined ? {} : { more: result.more };
    const origin = (0,value_operations/* originAt */.iX)(at);
    if (expression.key === undefined)
        return { kind: 'list', items: result.items, origin, ...more };
    return { kind: 'map', entries: result.entries, keys: result.keys, origin, ...more };
}
function gather(result, expression, scope) {
    const { evaluate } = scope.module.context;
    const value = evaluate(expression.value, scope);
    if (expression.key === undefined) {
        result.items.push(value);
        return;
    }
    const key = evaluate(expression.key, scope);
    const name = (0,convert_scalar/* toText */.fE)(key);
    if (name === undefined) {
        result.more ??= unknownKey(key);
        return;
    }
    result.keys.set(name, key.origin.at);
    const known = result.entries.get(name);
    if (!expression.groups) {
        if (known !== undefined)
            result.more ??= failure(`the key ${JSON.stringify(name)}, given twice`, key.origin, 'unsupported-expression');
        result.entries.set(name, value);
    }
    else if (known?.kind === 'list')
        result.entries.set(name, { ...known, items: [...known.items, value] });
    else
        result.entries.set(name, { kind: 'list', items: [value], origin: (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, expression.range)) });
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/evaluate-template.js









/** `"${x}"` alone is `x` itself, whatever its type; everything else is a text, with holes where something is not known. */
function evaluateTemplate(expression, scope) {
    const [only] = expression.parts;
    const { context } = scope.module;
    if (expression.parts.length === 1 && only?.kind === 'interpolation')
        return context.evaluate(only.expression, scope);
    const at = (0,terraform_scope/* locate */.x5)(scope, expression.range);
    const pieces = [];
    collect(expression.parts, scope, pieces);
    const joined = (0,choices/* overChoices */.np)(pieces, context.limits.options, (0,value_operations/* originAt */.iX)(at), (row) => evaluate_template_join(row, (0,value_operations/* originAt */.iX)(at), context.limits.stringChars));
    const value = joined ?? evaluate_template_join(pieces.map(withoutChoice), (0,value_operations/* originAt */.iX)(at), context.limits.stringChars);
    if (value.kind === 'unknown' && value.reason === 'limit-reached')
        return (0,terraform_scope/* limitReached */.Cf)(context, value.expression, at);
    const keepsLines = expression.textStart !== undefined && isOneLineEach(expression.parts, pieces);
    if ((value.kind !== 'string' && value.kind !== 'template') || expression.textStart === undefined || !keepsLines)
        return value;
    return { ...value, textStart: expression.textStart };
}
function collect(parts, scope, pieces) {
    const { context } = scope.module;
    for (const part of parts) {
        if (part.kind === 'text') {
            pieces.push({ kind: 'string', value: part.value, origin: (0,value_operations/* originAt */.iX)({ path: scope.path, range: zeroRange }) });
            continue;
        }
        if (part.kind === 'interpolation') {
            pieces.push(context.evaluate(part.expression, scope));
            continue;
        }
        if (part.kind === 'if') {
            const truth = truthOf(context.evaluate(part.condition, scope));
            if (typeof truth === 'boolean')
                collect(truth ? part.then : part.otherwise, scope, pieces);
            else if (hasFailed(truth))
                pieces.push(truth);
            else
                pieces.push(eitherText(part, truth, scope));
            continue;
        }
        collectFor(part, scope, pieces);
    }
}
const zeroRange = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
function eitherText(part, condition, scope) {
    const origin = (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, part.range));
    const options = [part.then, part.otherwise].map((side) => {
        const pieces = [];
        collect(side, scope, pieces);
        return evaluate_template_join(pieces.map(withoutChoice), origin, scope.module.context.limits.stringChars);
    });
    return { kind: 'choice', options, condition, origin };
}
function collectFor(part, scope, pieces) {
    const { context } = scope.module;
    const at = (0,terraform_scope/* locate */.x5)(scope, part.range);
    const collection = context.evaluate(part.collection, scope);
    const steps = iterate(collection, context, at);
    for (const { key, value } of steps.items) {
        const inner = part.keyName === undefined ? scope : (0,terraform_scope/* bind */.oI)(scope, part.keyName, key);
        collect(part.body, (0,terraform_scope/* bind */.oI)(inner, part.valueName, value), pieces);
    }
    if (steps.more !== undefined)
        pieces.push(steps.more);
}
/** A choice inside a text with too many combinations is a hole. */
function withoutChoice(value) {
    if (value.kind !== 'choice')
        return value;
    return { ...value.condition, origin: value.origin };
}
function evaluate_template_join(pieces, origin, charsMax) {
    const parts = [];
    for (const given of pieces) {
        const piece = (0,json_text/* asPlainText */.uw)(given, charsMax);
        if (piece.kind === 'template')
            parts.push(...piece.parts);
        else
            parts.push((0,convert_scalar/* toText */.fE)(piece) ?? hole(piece));
    }
    return (0,text_parts/* joinTexts */.B)(parts, { at: origin.at, via: (0,value_operations/* jointVia */.tg)(pieces) }, charsMax);
}
function hole(piece) {
    return piece.kind === 'unknown' ? piece : textless(piece);
}
function textless(piece) {
    const unknown = (0,value_operations/* firstUnknown */.Ny)(piece);
    if (unknown !== undefined)
        return unknown;
    if (piece.kind === 'json-text')
        return (0,value_operations/* unknownValue */.Uo)('limit-reached', 'a JSON text that is too long', piece.origin);
    return failure(`a ${piece.kind} inside a text`, piece.origin, 'unsupported-expression');
}
/** True while line breaks of the text and of its source agree: no interpolation spans lines or yields any. */
function isOneLineEach(parts, pieces) {
    const flat = parts.every((part) => part.kind === 'text' || (part.kind === 'interpolation' && part.range.startLine === part.range.endLine));
    return flat && pieces.every((piece, index) => parts[index]?.kind === 'text' || !((0,convert_scalar/* toText */.fE)(piece) ?? '').includes('\n'));
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/apply-steps.js





/** Walks from a value along the steps. */
function applySteps(start, steps, scope, at) {
    let value = start;
    for (const step of steps)
        value = applyStep(value, step, scope, at);
    return value;
}
function applyStep(value, step, scope, at) {
    const origin = (0,value_operations/* originAt */.iX)(at);
    if (step.kind === 'attribute')
        return getAttribute(value, step.name, origin);
    const { context } = scope.module;
    if (step.kind === 'index')
        return getIndex(value, context.evaluate(step.key, scope), origin, context.limits.options);
    return eachMember(getMembers(value, origin), step.steps, scope, at);
}
function eachMember(list, steps, scope, at) {
    if (list.kind === 'choice') {
        return (0,choices/* mapOptions */.tS)(list, (option) => eachMember(option, steps, scope, at)) ?? list;
    }
    if (list.kind !== 'list')
        return list;
    const items = (0,value_operations/* members */.ol)(list).map((item) => applySteps(item, steps, scope, at));
    const type = list.type === undefined ? {} : { type: { kind: 'list', element: splatElement(items, list.type.element, steps) } };
    const result = { kind: 'list', items, origin: list.origin, ...type };
    if (list.more === undefined)
        return result;
    const more = applySteps(list.more, steps, scope, at);
    return { ...result, more: more.kind === 'unknown' ? more : list.more };
}
/** The type of what the steps lead to: from the members, or from their type when there is none. */
function splatElement(items, element, steps) {
    const known = items.map(typeOf).find((type) => type.kind !== 'open');
    return known ?? steps.reduce((type, step) => stepInto(type, step), element);
}
function stepInto(type, step) {
    if ('element' in type)
        return type.element;
    if (type.kind === 'object' && step.kind === 'attribute')
        return type.attributes.get(step.name) ?? value_type/* anyType */.ds;
    return value_type/* anyType */.ds;
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/module-reference.js






/** `module.x` and the steps from it. Outputs are evaluated one by one, so modules may feed each other. */
function moduleReference(name, steps, scope, at) {
    const called = callModule(scope.module, name);
    const expression = (0,terraform_scope/* qualified */.LX)(scope.module, `module.${name}`);
    if (called === undefined)
        return failure(expression, (0,value_operations/* originAt */.iX)(at));
    if (called.kind === 'unresolved')
        return applySteps({ ...called.unknown, origin: (0,value_operations/* originAt */.iX)(at) }, steps, scope, at);
    const [only] = called.instances;
    if (called.shape === 'single')
        return only === undefined
            ? applySteps({ kind: 'null', origin: (0,value_operations/* originAt */.iX)(at) }, steps, scope, at)
            : fromModule(only.module, steps, scope, at);
    return fromMany(called, expression, steps, scope, at);
}
function fromModule(module, steps, scope, at) {
    const [first, ...rest] = steps;
    if (first?.kind !== 'attribute')
        return applySteps(allOutputs(module, at), steps, scope, at);
    return applySteps(outputValue(module, first.name, at), rest, scope, at);
}
function outputValue(module, name, at) {
    const expression = `${module.address}.${name}`;
    const block = module.config.outputs.get(name);
    const attribute = block?.body.attributes.find((candidate) => candidate.name === 'value');
    if (attribute === undefined)
        return failure(expression, (0,value_operations/* originAt */.iX)(at));
    const value = (0,terraform_scope/* remember */.kY)(module.cells, `output.${name}`, () => module.context.evaluate(attribute.value, (0,terraform_scope/* scopeOf */.Od)(module, attribute.path)), () => (0,value_operations/* unknownValue */.Uo)('cycle', expression, (0,value_operations/* originAt */.iX)(at)));
    return (0,value_operations/* through */.sc)(value, [{ kind: 'module-output', name: expression, at }]);
}
function allOutputs(module, at) {
    const entries = new Map([...module.config.outputs.keys()].map((name) => [name, outputValue(module, name, at)]));
    return { kind: 'map', entries, origin: (0,value_operations/* originAt */.iX)(at) };
}
function fromMany(called, expression, steps, scope, at) {
    const [first, ...rest] = steps;
    const open = called.instances.find((instance) => instance.key === undefined);
    if (first === undefined || first.kind === 'splat')
        return applySteps(module_reference_collection(called, expression, at), steps, scope, at);
    const key = first.kind === 'index' ? scope.module.context.evaluate(first.key, scope) : { kind: 'string', value: first.name, origin: (0,value_operations/* originAt */.iX)(at) };
    const wanted = called.shape === 'list' ? (0,convert_scalar/* toNumber */.Ro)(key) : (0,convert_scalar/* toText */.fE)(key);
    const found = (wanted === undefined ? undefined : called.instances.find((instance) => instance.key === wanted)) ?? open;
    if (found !== undefined)
        return fromModule(found.module, rest, scope, at);
    if (key.kind !== 'unknown' && key.kind !== 'choice')
        return failure(expression, (0,value_operations/* originAt */.iX)(at));
    return applySteps(module_reference_collection(called, expression, at), steps, scope, at);
}
function module_reference_collection(called, expression, at) {
    const origin = (0,value_operations/* originAt */.iX)(at);
    const closed = called.instances.filter((instance) => instance.key !== undefined);
    const open = called.instances.find((instance) => instance.key === undefined)?.module.maybe;
    const more = open === undefined ? {} : { more: { ...(0,value_operations/* extendUnknown */.pG)(open, ''), expression } };
    if (called.shape === 'list')
        return { kind: 'list', items: closed.map((instance) => allOutputs(instance.module, at)), origin, ...more };
    return {
        kind: 'map',
        entries: new Map(closed.map((instance) => [String(instance.key), allOutputs(instance.module, at)])),
        origin,
        ...more,
    };
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/named-values.js







/** `var.x`: what the caller or a tfvars file gives, else the default, converted to the declared type. */
function variableValue(module, name, at) {
    const named = (0,terraform_scope/* remember */.kY)(module.cells, `var.${name}`, () => readVariable(module, name), () => cycle(module, `var.${name}`, at));
    return hop(named, at);
}
function readVariable(module, name) {
    const block = module.config.variables.get(name);
    const expression = (0,terraform_scope/* qualified */.LX)(module, `var.${name}`);
    const byDefault = { kind: 'variable-default', name: `var.${name}` };
    if (block === undefined) {
        const anywhere = (0,value_operations/* originAt */.iX)({ path: module.config.paths[0] ?? '', range: startOfFile });
        return { value: failure(expression, anywhere), step: byDefault };
    }
    const scope = (0,terraform_scope/* scopeOf */.Od)(module, block.path);
    const type = parseType(argument(block, 'type')?.value);
    const given = givenValue(module, block, name);
    if (given !== undefined)
        return { value: convertToType(given, type, scope), step: givenStep(module, name) };
    const fallback = argument(block, 'default');
    if (fallback === undefined) {
        const here = (0,value_operations/* originAt */.iX)({ path: block.path, range: block.header });
        return { value: (0,value_operations/* unknownValue */.Uo)('variable-without-default', expression, here), step: byDefault };
    }
    const value = module.context.evaluate(fallback.value, (0,terraform_scope/* inFile */.s5)(scope, fallback.path));
    return { value: convertToType(value, type, scope), step: byDefault };
}
function argument(block, name) {
    return block.body.attributes.find((candidate) => candidate.name === name);
}
/** Null counts as given, unless the variable is `nullable = false`. */
function givenValue(module, block, name) {
    const given = module.input(name);
    if (given?.kind !== 'null')
        return given;
    const nullable = argument(block, 'nullable')?.value;
    return nullable?.kind === 'literal' && nullable.value === false ? undefined : given;
}
function givenStep(module, name) {
    if (module.parent === undefined)
        return { kind: 'tfvars', name: `var.${name}` };
    return { kind: 'module-input', name: `${module.address}.${name}` };
}
const startOfFile = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
/** `local.x`, evaluated when it is first needed. */
function localValue(module, name, at) {
    const named = (0,terraform_scope/* remember */.kY)(module.cells, `local.${name}`, () => readLocal(module, name, at), () => cycle(module, `local.${name}`, at));
    return hop(named, at);
}
function readLocal(module, name, at) {
    const attribute = module.config.locals.get(name);
    const step = { kind: 'local', name: `local.${name}` };
    if (attribute === undefined)
        return { value: failure((0,terraform_scope/* qualified */.LX)(module, `local.${name}`), (0,value_operations/* originAt */.iX)(at)), step };
    return { value: module.context.evaluate(attribute.value, (0,terraform_scope/* scopeOf */.Od)(module, attribute.path)), step };
}
function cycle(module, name, at) {
    return { value: (0,value_operations/* unknownValue */.Uo)('cycle', (0,terraform_scope/* qualified */.LX)(module, name), (0,value_operations/* originAt */.iX)(at)), step: { kind: 'local', name } };
}
function hop(named, at) {
    return (0,value_operations/* through */.sc)(named.value, [{ ...named.step, at }]);
}
/** `path.module` and `path.root`, relative to the root directory as Terraform has them; `path.cwd` is absolute. */
function pathValue(module, name, at) {
    const origin = (0,value_operations/* originAt */.iX)(at);
    if (name === 'module')
        return { kind: 'string', value: (0,source_path/* relativePath */.iZ)(module.context.root, module.config.directory), origin };
    if (name === 'root')
        return { kind: 'string', value: '.', origin };
    return name === 'cwd' ? (0,machine_paths/* workingDirectoryPath */.AV)(origin) : failure(`path.${name}`, origin);
}
/** `terraform.workspace` is chosen outside the code. */
function workspaceValue(name, at) {
    return (0,value_operations/* unknownValue */.Uo)('variable-without-default', `terraform.${name}`, (0,value_operations/* originAt */.iX)(at));
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/resource-reference.js








/** `aws_x.y` or `data.aws_x.y` and the steps from it. What the code sets is its value; the rest is an unknown that names the attribute. */
function resourceReference(name, steps, scope, at) {
    const declared = scope.module.config.resourcesByName.get(name);
    const expression = (0,terraform_scope/* qualified */.LX)(scope.module, name);
    if (declared === undefined)
        return failure(expression, (0,value_operations/* originAt */.iX)(at));
    const instances = resourceInstances(scope.module, declared);
    const [first] = instances.members;
    switch (instances.shape) {
        case 'cycle':
            return (0,value_operations/* unknownValue */.Uo)('cycle', expression, (0,value_operations/* originAt */.iX)(at));
        case 'single':
            // What is not enabled is null.
            if (first === undefined)
                return applySteps({ kind: 'null', origin: (0,value_operations/* originAt */.iX)(at) }, steps, scope, at);
            return fromInstance(first, steps, scope, at);
        case 'open':
            return first === undefined ? failure(expression, (0,value_operations/* originAt */.iX)(at)) : fromOpen(first, steps, scope, at);
        case 'list':
        case 'map':
            return resource_reference_fromMany(instances, expression, steps, scope, at);
    }
}
function fromInstance(instance, steps, scope, at) {
    const [first] = steps;
    const name = first === undefined ? undefined : memberName(first, scope);
    if (name === undefined)
        return applySteps(wholeInstance(instance, at), steps, scope, at);
    const value = readAttribute(instance, name);
    const { declared, address } = instance;
    const of = declared.mode === 'managed' ? { of: { type: declared.type, address } } : {};
    const step = { kind: 'attribute', name: `${declared.name}.${name}`, at, ...of };
    const known = value.kind === 'unknown' ? { ...value, origin: (0,value_operations/* originAt */.iX)(at, value.origin.via) } : (0,value_operations/* through */.sc)(value, [step]);
    const result = applySteps(known, steps.slice(1), scope, at);
    if (!hasFailed(result) || hasFailed(known))
        return result;
    const path = steps.map((part) => memberName(part, scope)).filter((part) => part !== undefined);
    return { ...computedAttribute(instance, path), origin: (0,value_operations/* originAt */.iX)(at) };
}
function memberName(step, scope) {
    if (step.kind === 'attribute')
        return step.name;
    return step.kind === 'index' ? (0,convert_scalar/* toText */.fE)(scope.module.context.evaluate(step.key, scope)) : undefined;
}
/** All that the code sets as one object; every other attribute is unknown. */
function wholeInstance(instance, at) {
    const more = { ...computedAttribute(instance, []), origin: (0,value_operations/* originAt */.iX)(at) };
    const attributes = allAttributes(instance);
    const step = { kind: 'attribute', name: instance.declared.name, at };
    return (0,value_operations/* through */.sc)({ ...attributes, entries: new Map([...attributes.entries, ...derivedAttributes(instance)]), more }, [step]);
}
/** A resource of which there may be none or many: any index is the instance that stands for all, `[*]` is a list with an open end. */
function fromOpen(instance, steps, scope, at) {
    const [first, ...rest] = steps;
    const whole = { ...computedAttribute(instance, []), origin: (0,value_operations/* originAt */.iX)(at) };
    if (first === undefined)
        return whole;
    if (first.kind === 'index')
        return fromInstance(instance, rest, scope, at);
    if (first.kind === 'attribute')
        return { ...(0,value_operations/* extendUnknown */.pG)(whole, `.${first.name}`, first.name), origin: (0,value_operations/* originAt */.iX)(at) };
    return applySteps({ kind: 'list', items: [], origin: (0,value_operations/* originAt */.iX)(at), more: whole }, steps, scope, at);
}
function resource_reference_fromMany(instances, expression, steps, scope, at) {
    const [first, ...rest] = steps;
    if (first === undefined)
        return resource_reference_collection(instances, at);
    if (first.kind === 'splat') {
        const items = instances.members.map((member) => fromInstance(member, first.steps, scope, at));
        return applySteps({ kind: 'list', items, origin: (0,value_operations/* originAt */.iX)(at) }, rest, scope, at);
    }
    const key = first.kind === 'index' ? scope.module.context.evaluate(first.key, scope) : { kind: 'string', value: first.name, origin: (0,value_operations/* originAt */.iX)(at) };
    const wanted = instances.shape === 'list' ? (0,convert_scalar/* toNumber */.Ro)(key) : (0,convert_scalar/* toText */.fE)(key);
    const found = wanted === undefined ? undefined : instances.members.find((member) => member.key === wanted);
    const open = instances.members.find((member) => member.key === undefined);
    const chosen = found ?? open;
    if (chosen !== undefined)
        return fromInstance(chosen, rest, scope, at);
    if (key.kind !== 'unknown' && key.kind !== 'choice')
        return failure(expression, (0,value_operations/* originAt */.iX)(at));
    return anyInstance(instances, expression, key, rest, scope, at);
}
/** An index that is not known: any of the instances. */
function anyInstance(instances, expression, key, steps, scope, at) {
    const { options: max } = scope.module.context.limits;
    if (instances.members.length > max)
        return (0,value_operations/* unknownValue */.Uo)('computed-attribute', expression, (0,value_operations/* originAt */.iX)(at));
    const options = instances.members.map((member) => fromInstance(member, steps, scope, at));
    return (0,choices/* choose */.Sw)(options, key.kind === 'choice' ? key.condition : key, (0,value_operations/* originAt */.iX)(at)) ?? failure(expression, (0,value_operations/* originAt */.iX)(at));
}
function resource_reference_collection(instances, at) {
    const origin = (0,value_operations/* originAt */.iX)(at);
    const open = instances.members.find((member) => member.key === undefined);
    const closed = instances.members.filter((member) => member.key !== undefined);
    const more = open === undefined ? {} : { more: computedAttribute(open, []) };
    if (instances.shape === 'list')
        return { kind: 'list', items: closed.map((member) => wholeInstance(member, at)), origin, ...more };
    return { kind: 'map', entries: new Map(closed.map((member) => [String(member.key), wholeInstance(member, at)])), origin, ...more };
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/evaluate-traversal.js







/** `var.x`, `local.y.z[0]`, `aws_a.b[*].id`, `module.m.out`, `each.value.c`: a name and the steps from it. */
function evaluateTraversal(expression, scope) {
    const { base, steps } = evaluate_traversal_flatten(expression);
    const at = (0,terraform_scope/* locate */.x5)(scope, expression.range);
    if (base.kind !== 'variable')
        return applySteps(scope.module.context.evaluate(base, scope), steps, scope, at);
    const local = (0,terraform_scope/* bound */.$s)(scope, base.name);
    return local === undefined ? resolveName(base, steps, expression, scope) : applySteps(local, steps, scope, at);
}
function evaluate_traversal_flatten(expression) {
    const steps = [];
    let base = expression;
    for (;;) {
        if (base.kind === 'get-attribute')
            steps.push({ kind: 'attribute', name: base.name });
        else if (base.kind === 'index')
            steps.push({ kind: 'index', key: base.key });
        else if (base.kind === 'splat')
            steps.push({ kind: 'splat', steps: base.steps });
        else
            return { base, steps: steps.reverse() };
        base = base.source;
    }
}
function resolveName(base, steps, expression, scope) {
    const at = (0,terraform_scope/* locate */.x5)(scope, expression.range);
    const [first, second] = steps;
    const name = first?.kind === 'attribute' ? first.name : undefined;
    if (name === undefined)
        return failure(base.name, (0,value_operations/* originAt */.iX)(at));
    const rest = steps.slice(1);
    switch (base.name) {
        case 'var':
            return applySteps(variableValue(scope.module, name, at), rest, scope, at);
        case 'local':
            return applySteps(localValue(scope.module, name, at), rest, scope, at);
        case 'module':
            return moduleReference(name, rest, scope, at);
        case 'path':
            return applySteps(pathValue(scope.module, name, at), rest, scope, at);
        case 'terraform':
        case 'tofu':
            return applySteps(workspaceValue(name, at), rest, scope, at);
        case 'data':
            return second?.kind === 'attribute'
                ? resourceReference(`data.${name}.${second.name}`, steps.slice(2), scope, at)
                : failure(`data.${name}`, (0,value_operations/* originAt */.iX)(at));
        case 'resource':
            return second?.kind === 'attribute'
                ? resourceReference(`${name}.${second.name}`, steps.slice(2), scope, at)
                : failure(`resource.${name}`, (0,value_operations/* originAt */.iX)(at));
        case 'each':
        case 'count':
        case 'self':
            return failure(`${base.name}.${name}`, (0,value_operations/* originAt */.iX)(at));
        default:
            return resourceReference(`${base.name}.${name}`, rest, scope, at);
    }
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/evaluate-expression.js














/** The value of an expression. Pure, total: what cannot be evaluated is an unknown with its reason. */
function evaluateExpression(expression, scope) {
    const { context } = scope.module;
    context.steps += 1;
    if (context.steps > context.limits.steps) {
        return (0,terraform_scope/* limitReached */.Cf)(context, `More than ${context.limits.steps} expressions in one root`, {
            path: scope.path,
            range: expression.range,
        });
    }
    if (context.depth >= context.limits.depth) {
        return (0,terraform_scope/* limitReached */.Cf)(context, `Expressions depend on each other more than ${context.limits.depth} levels deep`, (0,terraform_scope/* locate */.x5)(scope, expression.range));
    }
    context.depth += 1;
    const value = evaluateKind(expression, scope);
    context.depth -= 1;
    return withinSize(value, expression, scope);
}
function withinSize(value, expression, scope) {
    const { context } = scope.module;
    const { weight, depth } = sizeOf(value);
    const { valueWeight, valueDepth } = context.limits;
    if (weight > valueWeight)
        return (0,terraform_scope/* limitReached */.Cf)(context, `More than ${valueWeight} members in one value`, (0,terraform_scope/* locate */.x5)(scope, expression.range));
    if (depth > valueDepth)
        return (0,terraform_scope/* limitReached */.Cf)(context, `Values nested more than ${valueDepth} levels deep`, (0,terraform_scope/* locate */.x5)(scope, expression.range));
    return value;
}
function evaluateKind(expression, scope) {
    switch (expression.kind) {
        case 'literal':
            return evaluate_expression_literal(expression, scope);
        case 'string':
            return stringLiteral(expression, scope);
        case 'template':
            return evaluateTemplate(expression, scope);
        case 'tuple':
            return tuple(expression, scope);
        case 'object':
            return object(expression, scope);
        case 'variable':
        case 'get-attribute':
        case 'index':
        case 'splat':
            return evaluateTraversal(expression, scope);
        case 'call':
            return evaluateCall(expression, scope);
        case 'for':
            return evaluateFor(expression, scope);
        case 'conditional':
            return evaluateConditional(expression, scope);
        case 'unary':
            return evaluate_expression_overOptions([scope.module.context.evaluate(expression.operand, scope)], expression, scope, ([operand]) => applyUnary(expression.operator, operand, (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, expression.range))));
        case 'binary': {
            const { evaluate } = scope.module.context;
            const operands = [evaluate(expression.left, scope), evaluate(expression.right, scope)];
            const origin = (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, expression.range));
            return evaluate_expression_overOptions(operands, expression, scope, ([left, right]) => applyBinary(expression.operator, left, right, origin));
        }
        case 'invalid':
            return (0,value_operations/* unknownValue */.Uo)(expression.reason, 'an expression that could not be parsed', (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, expression.range)));
    }
}
function evaluate_expression_literal(expression, scope) {
    const origin = (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, expression.range));
    const { value, digits } = expression;
    if (value === null)
        return { kind: 'null', origin };
    const exact = digits === undefined ? undefined : (0,number_value/* parseNumber */.$J)(digits);
    if (exact !== undefined)
        return (0,number_value/* numberValue */.Vg)(exact, origin);
    return typeof value === 'number' ? { kind: 'number', value, origin } : { kind: 'bool', value, origin };
}
function stringLiteral(expression, scope) {
    const value = (0,normal_form/* normalForm */.I)(expression.value);
    const base = { kind: 'string', value, origin: (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, expression.range)) };
    return expression.textStart === undefined || value.length !== expression.value.length
        ? base
        : { ...base, textStart: expression.textStart };
}
function tuple(expression, scope) {
    const items = expression.items.map((item) => scope.module.context.evaluate(item, scope));
    return { kind: 'list', items, origin: (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, expression.range)) };
}
function object(expression, scope) {
    const { evaluate } = scope.module.context;
    const entries = new Map();
    const keys = new Map();
    let more;
    for (const item of expression.items) {
        const key = evaluate(item.key, scope);
        const name = (0,convert_scalar/* toText */.fE)(key);
        const value = evaluate(item.value, scope);
        if (name === undefined)
            more ??= unknownKey(key);
        else {
            entries.set(name, value);
            keys.set(name, (0,terraform_scope/* locate */.x5)(scope, item.key.range));
        }
    }
    const base = { kind: 'map', entries, keys, origin: (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, expression.range)) };
    return more === undefined ? base : { ...base, more };
}
function evaluate_expression_overOptions(operands, expression, scope, apply) {
    const { context } = scope.module;
    const at = (0,terraform_scope/* locate */.x5)(scope, expression.range);
    const result = (0,choices/* overChoices */.np)(operands, context.limits.options, (0,value_operations/* originAt */.iX)(at), apply);
    return result ?? (0,terraform_scope/* limitReached */.Cf)(context, `More than ${context.limits.options} possible values of one expression`, at);
}

// EXTERNAL MODULE: ./build/core/value.js
var value = __webpack_require__(9207);
;// CONCATENATED MODULE: ./build/evaluate/terraform/declarations.js





/** `moved` blocks, with the module's own address in front. */
function moves(module) {
    return module.config.moves.flatMap((block) => {
        const address = (name) => {
            const expression = block.body.attributes.find((attribute) => attribute.name === name)?.value;
            return expression === undefined ? undefined : traversalText(expression);
        };
        const from = address('from');
        const to = address('to');
        if (from === undefined || to === undefined)
            return [];
        return [{ root: module.context.root, from: (0,terraform_scope/* qualified */.LX)(module, from), to: (0,terraform_scope/* qualified */.LX)(module, to) }];
    });
}
function providerConfigs(module) {
    return module.config.providers.map((block) => {
        const at = { path: block.path, range: block.range };
        const body = evaluateBody(block.body, (0,terraform_scope/* scopeOf */.Od)(module, block.path), at);
        const attributes = (0,value_operations/* settle */.G9)(body);
        const alias = (0,value/* scalarText */.ws)(body.entries.get('alias'));
        const { address, context } = module;
        const of = { root: context.root, module: address, name: block.labels[0] ?? '' };
        const base = { ...of, attributes: attributes.kind === 'map' ? attributes : body, block: at };
        return alias === undefined ? base : { ...base, alias };
    });
}
/** What a `variable` block says about itself; its type and its checks are not values. */
const notValues = new Set(['type', 'validation']);
/** The variables of every directory, once each. */
function inputDeclarations(modules) {
    const seen = new Set();
    return modules.flatMap((module) => [...module.config.variables].flatMap(([name, block]) => {
        if (seen.has(block))
            return [];
        seen.add(block);
        const at = { path: block.path, range: block.range };
        return [{ name, attributes: evaluateBody(block.body, (0,terraform_scope/* scopeOf */.Od)(module, block.path), at, notValues), block: at }];
    }));
}

// EXTERNAL MODULE: ./build/evaluate/terraform/limits.js
var limits = __webpack_require__(457);
;// CONCATENATED MODULE: ./build/evaluate/terraform/to-resource.js







/** One instance as the rest of the program sees it. */
function toResource(instance, module) {
    const { declared } = instance;
    const { block } = declared;
    const attributes = withinBudget(withDocument(instance, allAttributes(instance)), module.context);
    return {
        dialect: 'terraform',
        mode: declared.mode,
        type: declared.type,
        address: instance.address,
        root: module.context.root,
        attributes,
        meta: settleMap(metaOf(instance, module)),
        declaration: { path: block.path, range: block.header },
        block: { path: block.path, range: block.range },
        calls: module.calls,
        ...(instance.maybe === undefined ? {} : { maybe: instance.maybe }),
    };
}
/** The text of a policy document belongs to its data source, as if it were written there. */
function withDocument(instance, attributes) {
    if (instance.declared.mode !== 'data' || instance.declared.type !== 'aws_iam_policy_document')
        return attributes;
    return { ...attributes, entries: new Map([...attributes.entries, ['json', readAttribute(instance, 'json')]]) };
}
/** Settling walks through all of the values, which may be shared by many resources: it counts as steps. */
function withinBudget(attributes, context) {
    context.steps += sizeOf(attributes).weight;
    if (context.steps <= context.limits.steps)
        return settleMap(attributes);
    const more = (0,terraform_scope/* limitReached */.Cf)(context, `More than ${context.limits.steps} expressions in one root`, attributes.origin.at);
    return { kind: 'map', entries: new Map(), origin: attributes.origin, more };
}
function settleMap(map) {
    const settled = (0,value_operations/* settle */.G9)(map);
    return settled.kind === 'map' ? settled : map;
}
function metaOf(instance, module) {
    const { block } = instance.declared;
    const entries = new Map();
    for (const attribute of block.body.attributes) {
        if (attribute.name !== 'depends_on')
            continue;
        entries.set(attribute.name, asNames(attribute.value, (0,terraform_scope/* inFile */.s5)(instance.scope, attribute.path)));
    }
    const provider = providerOf(instance, module);
    if (provider !== undefined)
        entries.set('provider', provider);
    const blocks = block.body.blocks.filter((inner) => metaArguments.has(inner.type));
    for (const type of new Set(blocks.map((inner) => inner.type))) {
        const items = blocks.filter((inner) => inner.type === type).map((inner) => metaBlock(inner, instance.scope));
        entries.set(type, { kind: 'list', items, origin: (0,value_operations/* originAt */.iX)({ path: block.path, range: block.range }) });
    }
    return { kind: 'map', entries, origin: (0,value_operations/* originAt */.iX)({ path: block.path, range: block.range }) };
}
/** The name of the provider in the root, when it is not the default one. */
function providerOf(instance, module) {
    const { block, type } = instance.declared;
    const attribute = block.body.attributes.find((candidate) => candidate.name === 'provider');
    const own = attribute === undefined ? undefined : traversalText(attribute.value);
    const local = own ?? type.split('_')[0] ?? type;
    const name = module.providers.get(local) ?? own;
    if (name === undefined)
        return undefined;
    const at = attribute === undefined ? { path: block.path, range: block.header } : { path: attribute.path, range: attribute.value.range };
    return { kind: 'string', value: name, origin: (0,value_operations/* originAt */.iX)(at) };
}
const namesOnly = new Set(['ignore_changes', 'replace_triggered_by']);
function metaBlock(block, outer) {
    const scope = (0,terraform_scope/* inFile */.s5)(outer, block.path);
    const value = evaluateBody(block.body, scope, (0,terraform_scope/* locate */.x5)(scope, block.range), namesOnly);
    const entries = new Map(value.entries);
    for (const attribute of block.body.attributes) {
        if (namesOnly.has(attribute.name))
            entries.set(attribute.name, asNames(attribute.value, (0,terraform_scope/* inFile */.s5)(scope, attribute.path)));
    }
    return { ...value, entries };
}
/** `[tags, aws_x.y]` or `all`: names, not values. */
function asNames(expression, scope) {
    const origin = (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, expression.range));
    if (expression.kind === 'tuple')
        return { kind: 'list', items: expression.items.map((item) => asNames(item, scope)), origin };
    return { kind: 'string', value: traversalText(expression) ?? '', origin };
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/evaluate-root.js










/** Everything that one root directory declares, with its local modules. Pure, never throws but `NotLoaded`; what is not known is in the values and diagnostics. */
function evaluateTerraformRoot(request) {
    const context = createContext(request);
    const config = configOf(context, request.root);
    if (config === undefined)
        return summary(context, [], [], false);
    for (const path of config.paths)
        context.filesRead.add(path);
    const inputs = (0,variable_files/* readVariableFiles */.cD)(context, config);
    const root = {
        context,
        address: '',
        config,
        input: (name) => inputs.get(name),
        calls: [],
        providers: new Map(),
        cells: new Map(),
    };
    const modules = allModules(root);
    const before = progressOf(context);
    const known = request.before === undefined ? () => undefined : carriedOver(request.before, context);
    const declared = modules.flatMap((module) => moduleResources(module, known));
    const isWhole = before === progressOf(context) && context.diagnostics.all.every(({ kind }) => kind !== 'limit-reached');
    return summary(context, modules, declared, isWhole);
}
/** What was reported and asked for so far. */
function progressOf({ diagnostics, filesWanted }) {
    return diagnostics.all.length + filesWanted.size;
}
function createContext(request) {
    return {
        root: request.root,
        files: request.files,
        parser: request.parser,
        limits: { ...limits/* defaultLimits */.M, ...request.limits },
        diagnostics: createDiagnosticLog(),
        configs: new Map(),
        filesRead: new Set(),
        filesWanted: new Set(),
        paths: request.paths,
        openReads: [],
        evaluate: evaluateExpression,
        steps: 0,
        depth: 0,
        modules: 1,
        resources: 0,
    };
}
/** The root and everything it calls, callers first. */
function allModules(root) {
    const found = [root];
    for (const module of found) {
        for (const name of module.config.calls.keys()) {
            const called = callModule(module, name);
            if (called?.kind === 'local')
                found.push(...called.instances.map((instance) => instance.module));
        }
    }
    return found;
}
function moduleResources(module, known) {
    const { context } = module;
    return module.config.resources.map((declared) => {
        const resources = known(module, declared) ?? instancesOf(module, declared);
        context.resources += resources.length;
        return [declarationKey(module, declared), resources];
    });
}
function instancesOf(module, declared) {
    const { context } = module;
    const at = { path: declared.block.path, range: declared.block.header };
    const { members, shape } = resourceInstances(module, declared);
    if (shape === 'cycle') {
        context.diagnostics.add({ kind: 'unsupported', message: `${declared.name} depends on itself and is not evaluated.`, location: at });
    }
    const room = Math.max(0, context.limits.resources - context.resources);
    if (members.length > room)
        (0,terraform_scope/* limitReached */.Cf)(context, `More than ${context.limits.resources} resources in one root`, at);
    return members.slice(0, room).map((instance) => toResource(instance, module));
}
function summary(context, modules, declared, isWhole) {
    // Instances of a module that cannot be told apart have one address, and with it one key.
    const resources = new Map(declared);
    return {
        root: context.root,
        dialect: 'terraform',
        resources: declared.flatMap(([, instances]) => instances),
        moves: modules.flatMap(moves),
        providers: modules.flatMap(providerConfigs),
        inputs: inputDeclarations(modules),
        diagnostics: context.diagnostics.all,
        files: [...context.filesRead].toSorted(),
        wantedFiles: [...context.filesWanted].toSorted(),
        openReads: context.openReads,
        carryOver: { files: context.files, configs: context.configs, resources, isWhole: isWhole && resources.size === declared.length },
    };
}


/***/ })

};
