export const id = 7833;
export const ids = [7833];
export const modules = {

/***/ 20965:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ NotLoaded)
/* harmony export */ });
/**
 * Thrown where a part is needed that is loaded on demand, because loading it takes longer than a small review and nearly no code needs it:
 * `load` it and do the work again. An exception and no result, so that nobody can take the answer for an empty one.
 */
class NotLoaded extends Error {
    load;
    constructor(part, load) {
        super(`${part} must be loaded first.`);
        this.name = 'NotLoaded';
        this.load = load;
    }
}


/***/ }),

/***/ 32054:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ decodeJson),
  S: () => (/* binding */ decodeYaml)
});

// EXTERNAL MODULE: ./build/syntax/json/parse-json.js + 3 modules
var parse_json = __webpack_require__(25831);
// EXTERNAL MODULE: ./build/syntax/yaml/yaml-on-demand.js
var yaml_on_demand = __webpack_require__(45423);
// EXTERNAL MODULE: ./build/evaluate/value-operations.js
var value_operations = __webpack_require__(53562);
// EXTERNAL MODULE: ./build/evaluate/numbers/number-value.js + 1 modules
var number_value = __webpack_require__(964);
// EXTERNAL MODULE: ./build/evaluate/text-parts.js
var text_parts = __webpack_require__(29968);
;// CONCATENATED MODULE: ./build/evaluate/terraform/documents/decoded-texts.js
/** Characters of texts that values are kept for; the oldest go first. */
const keptCharsMax = 8_000_000;
/**
 * Decodes a text that comes from the same place once. A file of settings is read in each module that is called with it, and by both sides of a
 * change: of a hundred files a thousand values were made.
 */
function decodedOnce(decode) {
    const kept = new Map();
    let chars = 0;
    return (text) => {
        const before = kept.get(text.value) ?? [];
        const known = before.find(({ from }) => isSamePlace(from, text));
        if (known !== undefined)
            return known.value;
        const value = decode(text);
        kept.set(text.value, [...before, { from: text, value }]);
        chars += text.value.length;
        for (const [oldest, values] of kept) {
            if (chars <= keptCharsMax)
                break;
            kept.delete(oldest);
            chars -= oldest.length * values.length;
        }
        return value;
    };
}
function isSamePlace(one, other) {
    const [a, b] = [one.textStart, other.textStart];
    return a?.line === b?.line && a?.column === b?.column && a?.indent === b?.indent && isSameOrigin(one.origin, other.origin);
}
function isSameOrigin({ at, via }, other) {
    return isSameLocation(at, other.at) && via.length === other.via.length && via.every((step, index) => isSameStep(step, other.via[index]));
}
function isSameStep(step, other) {
    if (step === other)
        return true;
    return (step.kind === other?.kind &&
        step.name === other.name &&
        step.of?.address === other.of?.address &&
        step.of?.type === other.of?.type &&
        isSameLocation(step.at, other.at));
}
function isSameLocation({ path, range }, other) {
    return (path === other.path &&
        range.startLine === other.range.startLine &&
        range.startColumn === other.range.startColumn &&
        range.endLine === other.range.endLine &&
        range.endColumn === other.range.endColumn);
}

// EXTERNAL MODULE: ./build/evaluate/terraform/functions/instant.js
var functions_instant = __webpack_require__(4226);
;// CONCATENATED MODULE: ./build/evaluate/terraform/documents/yaml-nodes.js

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
    const instant = (0,functions_instant/* parseInstant */.nV)(padded + fraction + zone);
    const value = instant === undefined ? undefined : (0,functions_instant/* instantText */.Xx)(instant);
    return value === undefined ? undefined : { kind: 'string', value, range };
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/documents/decode-data.js







/**
 * The value of a JSON text, as `jsondecode` reads it. Each part keeps its place when the text is verbatim source (a heredoc, a file). A hole
 * of a template becomes an unknown, or a text with a hole. Undefined when it is not JSON.
 */
function decodeJson(text) {
    return text.kind === 'string' ? knownJson(text) : readJson(text);
}
const knownJson = decodedOnce(readJson);
function readJson(text) {
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
    return text.kind === 'string' ? knownYaml(text) : readYaml(text);
}
const knownYaml = decodedOnce(readYaml);
function readYaml(text) {
    const mark = unusedMark(text);
    if (mark === undefined)
        return undefined;
    const plain = plainText(text, mark);
    if (new RegExp(`^[ -]*${mark}\\d+${mark}\\s*$`, 'm').test(plain))
        return undefined;
    const { documents, diagnostics } = (0,yaml_on_demand/* parseYamlOnDemand */.l)({ path: text.origin.at.path, text: plain });
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


/***/ }),

/***/ 4226:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   VU: () => (/* binding */ offsetText),
/* harmony export */   Xx: () => (/* binding */ instantText),
/* harmony export */   ie: () => (/* binding */ clockOf),
/* harmony export */   nV: () => (/* binding */ parseInstant)
/* harmony export */ });
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


/***/ }),

/***/ 34250:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ wordsIn),
/* harmony export */   XR: () => (/* binding */ documentAt),
/* harmony export */   og: () => (/* binding */ yamlDocumentAt)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29207);
/* harmony import */ var _evaluate_json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42626);
/* harmony import */ var _evaluate_terraform_documents_decode_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32054);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91335);




/** The document that an attribute holds as a text, as `jsonencode`, or as it is. */
function documentAt(value) {
    return value === undefined ? undefined : (0,_evaluate_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonDocument */ .E)(value);
}
/** The same of an attribute whose text may be YAML. What is neither is read as JSON, so that it is told as no document. */
function yamlDocumentAt(value) {
    const decoded = value?.kind === 'string' || value?.kind === 'template' ? (0,_evaluate_terraform_documents_decode_data_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeYaml */ .S)(value) : undefined;
    return decoded ?? documentAt(value);
}
/** Every name and text in a document, in its order: for signs that a document speaks of something. */
function wordsIn(value) {
    if (value === undefined)
        return [];
    switch (value.kind) {
        case 'map':
            return [...value.entries].flatMap(([key, entry]) => [key, ...wordsIn(entry)]);
        case 'list':
            return value.items.flatMap(wordsIn);
        case 'json-text':
            return wordsIn(value.content);
        case 'choice':
            return value.options.flatMap(wordsIn);
        default:
            return [(0,_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws)(value) ?? (0,_binding_js__WEBPACK_IMPORTED_MODULE_3__/* .symbolicText */ .SF)(value) ?? ''];
    }
}


/***/ }),

/***/ 61102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ referencesIn)
/* harmony export */ });
/** Addresses of the resources of the same root that a value refers to, wherever in it: in a list, a block, a text with holes, an option. */
function referencesIn(value) {
    if (value === undefined)
        return [];
    return [...value.origin.via.flatMap(({ of }) => of?.address ?? []), ...within(value)];
}
function within(value) {
    switch (value.kind) {
        case 'unknown':
            return value.reference === undefined ? [] : [value.reference.address];
        case 'template':
            return value.parts.flatMap((part) => (typeof part === 'string' ? [] : referencesIn(part)));
        case 'list':
            return value.items.flatMap(referencesIn);
        case 'map':
            return [...value.entries.values()].flatMap(referencesIn);
        case 'choice':
            return value.options.flatMap(referencesIn);
        case 'json-text':
            return referencesIn(value.content);
        default:
            return [];
    }
}


/***/ }),

/***/ 91130:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  patchingWeakened: () => (/* reexport */ patchingWeakened),
  responseAutomationPresent: () => (/* reexport */ responseAutomationPresent),
  responseAutomationRemoved: () => (/* reexport */ responseAutomationRemoved),
  sessionManagerUnlogged: () => (/* reexport */ sessionManagerUnlogged),
  ssmManagementPresent: () => (/* reexport */ ssm_management_present/* ssmManagementPresent */.U)
});

// EXTERNAL MODULE: ./build/policies/forms/loss.js
var loss = __webpack_require__(31388);
// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
;// CONCATENATED MODULE: ./build/policies/ssm/patching-weakened.js


const patchingWeakened = (0,loss/* defineLoss */.p)({
    id: 'patching-weakened',
    control: 'manage-infrastructure-vulnerabilities',
    severity: 'medium',
    title: 'Machines get their patches later, fewer of them, or none',
    why: 'What was patched automatically within days now stays open, on every machine at once.',
    remedy: 'Keep the baseline, its schedule and what it approves.',
    limits: ['What other associations run is reported only by the names of the documents of AWS.'],
    covers: { securityHub: ['SSM.2', 'SSM.3'] },
    presences: [
        { what: 'patch baseline', terraform: ['aws_ssm_patch_baseline'], cloudformation: ['AWS::SSM::PatchBaseline'] },
        { what: 'default patch baseline', terraform: ['aws_ssm_default_patch_baseline'] },
        { what: 'patch group', terraform: ['aws_ssm_patch_group'] },
        {
            what: 'maintenance window',
            terraform: ['aws_ssm_maintenance_window'],
            cloudformation: ['AWS::SSM::MaintenanceWindow'],
        },
        {
            what: 'task of a maintenance window',
            terraform: ['aws_ssm_maintenance_window_task'],
            cloudformation: ['AWS::SSM::MaintenanceWindowTask'],
        },
        {
            what: 'scheduled patching',
            terraform: ['aws_ssm_association'],
            cloudformation: ['AWS::SSM::Association'],
            such: [
                {
                    terraform: 'name',
                    cloudformation: 'Name',
                    is: { mentions: /AWS-RunPatchBaseline|AmazonInspector|AWS-PatchInstance|AWS-InstallWindowsUpdates/u },
                },
            ],
        },
    ],
    falls: [
        {
            what: 'days until a patch is approved',
            terraform: { aws_ssm_patch_baseline: 'approval_rule[].approve_after_days' },
            cloudformation: { 'AWS::SSM::PatchBaseline': 'ApprovalRules.PatchRules[].ApproveAfterDays' },
            order: order/* less */.M7,
            lacks: 'waits longer',
        },
        {
            what: 'severities and classifications that are approved',
            terraform: { aws_ssm_patch_baseline: 'approval_rule[].patch_filter[].values' },
            cloudformation: { 'AWS::SSM::PatchBaseline': 'ApprovalRules.PatchRules[].PatchFilterGroup.PatchFilters[].Values' },
            order: order/* moreOf */.bd,
            lacks: 'approves less',
        },
        {
            what: 'freedom from rejected patches',
            terraform: { aws_ssm_patch_baseline: 'rejected_patches' },
            cloudformation: { 'AWS::SSM::PatchBaseline': 'RejectedPatches' },
            order: order/* fewer */.O9,
            byDefault: null,
            lacks: 'rejects more patches',
        },
        {
            what: 'maintenance window',
            terraform: { aws_ssm_maintenance_window: 'enabled' },
            order: order/* onOff */.Ro,
            byDefault: true,
            lacks: 'does not open any more',
        },
    ],
});

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
;// CONCATENATED MODULE: ./build/policies/ssm/response-automation-present.js

const responseAutomationPresent = (0,presence/* definePresence */.nm)({
    id: 'response-automation-present',
    control: 'automate-critical-playbooks',
    severity: 'info',
    title: 'The first steps of a response are automated',
    why: 'The first minutes decide what an attacker gets. A runbook that machines follow does not need somebody to wake up.',
    remedy: 'Declare runbooks of Systems Manager, or a response plan of Incident Manager.',
    limits: ['What a runbook does is not looked at.'],
    covers: {},
    rows: [
        {
            what: 'automation runbook',
            terraform: ['aws_ssm_document'],
            cloudformation: ['AWS::SSM::Document'],
            such: [{ terraform: 'document_type', cloudformation: 'DocumentType', is: ['Automation'] }],
            each: 'resource',
        },
        {
            what: 'response plan',
            terraform: ['aws_ssmincidents_response_plan'],
            cloudformation: ['AWS::SSMIncidents::ResponsePlan'],
            each: 'resource',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/ssm/response-automation-removed.js


const responseAutomationRemoved = (0,loss/* defineLoss */.p)({
    id: 'response-automation-removed',
    control: 'automate-critical-playbooks',
    severity: 'medium',
    title: 'A step of the response that machines did is left to people',
    why: 'The first minutes decide what an attacker gets. From now on somebody has to wake up first.',
    remedy: 'Keep the runbook and the response plan.',
    limits: [
        'What a runbook does, and whether its role still may, is not looked at.',
        'Rules and their targets are reported by the policy on the routing of findings.',
    ],
    covers: {},
    speaksFor: ['response-automation-present', 'ir-playbook-removed', 'ir-playbook-present'],
    presences: responseAutomationPresent.rows,
});

// EXTERNAL MODULE: ./build/model/embedded-document.js
var embedded_document = __webpack_require__(34250);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/ssm/session-manager-unlogged.js



const sessionManagerUnlogged = (0,define_policy/* defineViolation */.z$)({
    id: 'session-manager-unlogged',
    control: 'secure-ec2-management',
    severity: 'low',
    on: 'resource',
    types: ['aws_ssm_document', 'AWS::SSM::Document'],
    dialects: ['terraform', 'cloudformation'],
    title: 'Sessions on instances are not encrypted with a key, or leave no record',
    why: 'Without a place for logs nobody knows what was typed in a session. Without a key of KMS whoever may start sessions at all may also read along.',
    remedy: 'Set kmsKeyId, and s3BucketName or cloudWatchLogGroupName, in the preferences of Session Manager.',
    limits: ['Preferences that the console sets are not visible.'],
    covers: { checkov: ['CKV_AWS_112', 'CKV_AWS_113'] },
    *evaluate(subject) {
        const { attributes } = subject.resource;
        const kind = (0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(attributes, ['document_type', 'DocumentType']));
        if ((0,fact/* decide */.LD)(kind, (text) => text === 'Session', false) !== 'yes')
            return;
        const format = (0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(attributes, ['document_format', 'DocumentFormat']));
        const isYaml = (0,fact/* decide */.LD)(format, (text) => text.toUpperCase() === 'YAML', false) === 'yes';
        const content = (isYaml ? embedded_document/* yamlDocumentAt */.og : embedded_document/* documentAt */.XR)((0,fact/* firstAttribute */.Z9)(attributes, ['content', 'Content']));
        if (content === undefined || content.kind === 'unknown') {
            if (content !== undefined)
                yield unresolved(subject, content);
            return;
        }
        const inputs = (0,fact/* attribute */.lt)(content, 'inputs');
        if (!isSet((0,fact/* attribute */.lt)(inputs, 'kmsKeyId')))
            yield violation(subject, 'key', 'encrypts sessions without a key of KMS', content);
        yield* recordOf(subject, inputs, content);
    },
});
/** Where records go, and that they are not refused for want of encryption is said beside it. */
const places = [
    { name: 's3BucketName', encrypted: 's3EncryptionEnabled' },
    { name: 'cloudWatchLogGroupName', encrypted: 'cloudWatchEncryptionEnabled' },
];
function* recordOf(subject, inputs, content) {
    const used = places.filter(({ name }) => isSet((0,fact/* attribute */.lt)(inputs, name)));
    if (used.length === 0) {
        yield violation(subject, 'record', 'keeps no record of sessions', content);
        return;
    }
    for (const { name, encrypted } of used) {
        const value = (0,fact/* attribute */.lt)(inputs, encrypted);
        if ((0,fact/* decide */.LD)((0,fact/* readText */.yR)(value), (text) => text === 'false', false) === 'yes')
            yield violation(subject, `encryption of ${name}`, 'keeps its record of sessions unencrypted', value ?? content);
    }
}
/** What is not known is a name that the code makes elsewhere. */
function isSet(value) {
    return value !== undefined && !(value.kind === 'string' && value.value === '');
}
function violation({ address, resource }, aspect, words, at) {
    return {
        claim: 'violation',
        aspect,
        message: `${address} ${words}.`,
        trace: [...(0,define_policy/* traceOf */.fC)(at), resource.declaration],
        confidence: 'certain',
    };
}
function unresolved({ address }, unknown) {
    return { claim: 'unresolved', aspect: 'preferences', unknown, message: `whether ${address} keeps a record of sessions` };
}

// EXTERNAL MODULE: ./build/policies/ssm/ssm-management-present.js
var ssm_management_present = __webpack_require__(79264);
;// CONCATENATED MODULE: ./build/policies/chunks/ssm.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.







/***/ }),

/***/ 31388:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ defineLoss)
/* harmony export */ });
/* harmony import */ var _define_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46371);
/* harmony import */ var _companion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81621);
/* harmony import */ var _presence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48126);
/* harmony import */ var _protection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72403);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10083);





/**
 * A policy of what a change takes away: nothing is wrong in itself, and less than before is the finding. The rows are often those of the
 * policies that say what is wanted.
 */
function defineLoss(policy) {
    const { falls = [], companions = [], presences = [] } = policy;
    const paths = [...falls, ...companions.map(_companion_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG), ...presences.map(_presence_js__WEBPACK_IMPORTED_MODULE_2__/* .typesIn */ .XT)];
    const asks = ({ unless, order }) => unless !== undefined || order.asksModel === true;
    const others = falls.filter(asks);
    const steadyOf = (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOfType */ .fn)(falls.filter((row) => !asks(row)), (row) => row);
    const othersOf = (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOfType */ .fn)(others, (row) => row);
    const companionsOf = (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOfType */ .fn)(companions, _companion_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG);
    const presencesOf = (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOfType */ .fn)(presences, _presence_js__WEBPACK_IMPORTED_MODULE_2__/* .typesIn */ .XT);
    const said = new WeakMap();
    // Deployments share most of their resources, and what is said of one alone is the same in each.
    const alone = (subject) => {
        const known = said.get(subject) ?? steadyOf(subject.resource).flatMap((row) => (0,_protection_js__WEBPACK_IMPORTED_MODULE_3__/* .degreesOf */ .T)(row, subject));
        said.set(subject, known);
        return known;
    };
    const whole = (subject, model) => [
        ...alone(subject),
        ...othersOf(subject.resource).flatMap((row) => (0,_protection_js__WEBPACK_IMPORTED_MODULE_3__/* .degreesOf */ .T)(row, subject, model)),
        ...companionsOf(subject.resource).flatMap((row) => (0,_companion_js__WEBPACK_IMPORTED_MODULE_1__/* .companionOf */ ._M)(row, subject, model)),
        ...presencesOf(subject.resource).flatMap((row) => (0,_presence_js__WEBPACK_IMPORTED_MODULE_2__/* .presenceOf */ .Fq)(row, subject, model)),
    ];
    const isAlone = companions.length === 0 && presences.length === 0 && others.length === 0;
    const strength = (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defineStrength */ .lL)({
        ...policy,
        on: 'resource',
        types: (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .typesOf */ .pl)(paths),
        dialects: (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .dialectsOf */ .jy)(paths),
        // What is said of a resource alone is said once, for both sides.
        evaluate: isAlone ? (subject) => alone(subject) : whole,
        weaker: _protection_js__WEBPACK_IMPORTED_MODULE_3__/* .weakerDegree */ .AU,
        lost: (evidence) => (evidence.ofSubject === true ? `${evidence.extent} is gone, and the resource stays.` : (0,_presence_js__WEBPACK_IMPORTED_MODULE_2__/* .presenceLost */ ._l)(evidence)),
    });
    return { ...strength, falls, companions, presences };
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
/* harmony import */ var _model_binding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91335);
/* harmony import */ var _model_provider_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37199);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48310);
/* harmony import */ var _define_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46371);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10083);






/** A policy of things that are declared. Its evidence is that they are, its finding that they are no longer. */
function definePresence(policy) {
    const { rows } = policy;
    const paths = rows.map(typesIn);
    const rowsOf = (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOfType */ .fn)(rows, typesIn);
    const evidence = (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .defineEvidence */ .xZ)({
        ...policy,
        on: 'resource',
        types: (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .typesOf */ .pl)(paths),
        dialects: (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .dialectsOf */ .jy)(paths),
        evaluate: (subject, model) => rowsOf(subject.resource).flatMap((row) => presenceOf(row, subject, model)),
        lost: presenceLost,
    });
    return { ...evidence, rows };
}
/** Said of what was there. */
function presenceLost({ extent }) {
    return `${extent} is gone or turned off, and nothing in the code takes its place.`;
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
    const isIt = (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .allHold */ .J8)(such, resource);
    if (isIt === 'no')
        return [];
    const on = (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .allHold */ .J8)(only, resource, 'all');
    if (on === 'no')
        return isIt === 'yes' ? [turnedOff(only, resource)] : [];
    const maybe = [on, isIt].find((answer) => typeof answer === 'object');
    const scope = (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .accountScope */ .i)(resource);
    const place = (0,_model_provider_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(resource, model);
    const name = nameOf(row, resource);
    const evidence = {
        claim: 'evidence',
        scope: `${what}${name === '' ? '' : ` ${name}`}: ${scope}`,
        extent: `${what} ${address} (${scope})`,
        trace: (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .declaredAt */ .kK)(resource),
        ...(row.each === 'resource' ? { part: what } : {}),
        ...(place === undefined ? {} : { place }),
        ...(maybe === undefined ? {} : { maybe }),
    };
    // Which thing it is may be open for every row of its type: it keeps a loss from being certain, and is not asked about.
    if (maybe === undefined || typeof on !== 'object')
        return [evidence];
    return [{ claim: 'unresolved', aspect: what, unknown: maybe, message: `whether ${address} is on` }, evidence];
}
function turnedOff(only, resource) {
    const off = (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .failingAt */ .Oh)(only, resource);
    return { claim: 'absence', confidence: (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .confidenceIn */ .S3)(...off), trace: [...off.flatMap(_define_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .traceOf */ .fC), resource.declaration] };
}
/** What tells it from others of its row. */
function nameOf({ each }, resource) {
    if (each === undefined)
        return '';
    if (each === 'resource')
        return resource.address;
    const path = each[resource.dialect];
    const values = path === undefined ? [] : (0,_model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__/* .placesAt */ .u)(resource, path).flatMap(({ value }) => value ?? []);
    return values.flatMap((value) => (0,_model_binding_js__WEBPACK_IMPORTED_MODULE_5__/* .symbolicText */ .SF)(value) ?? []).join(', ');
}


/***/ }),

/***/ 79264:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ssmManagementPresent)
/* harmony export */ });
/* harmony import */ var _forms_presence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48126);

const ssmManagementPresent = (0,_forms_presence_js__WEBPACK_IMPORTED_MODULE_0__/* .definePresence */ .nm)({
    id: 'ssm-management-present',
    control: 'secure-ec2-management',
    severity: 'info',
    title: 'Instances are managed through Systems Manager',
    why: 'Machines that Systems Manager reaches are patched and operated without open ports, keys of SSH and jump hosts.',
    remedy: 'Give instances AmazonSSMManagedInstanceCore, and associate what keeps them in order.',
    limits: ['What another repository declares is not visible.'],
    covers: { securityHub: ['SSM.1'] },
    rows: [
        { what: 'association of Systems Manager', terraform: ['aws_ssm_association'], cloudformation: ['AWS::SSM::Association'] },
        { what: 'patch baseline', terraform: ['aws_ssm_patch_baseline'], cloudformation: ['AWS::SSM::PatchBaseline'] },
        { what: 'maintenance window', terraform: ['aws_ssm_maintenance_window'], cloudformation: ['AWS::SSM::MaintenanceWindow'] },
        {
            what: 'role for Systems Manager',
            terraform: ['aws_iam_role_policy_attachment'],
            such: [{ terraform: 'policy_arn', is: { mentions: /AmazonSSMManagedInstanceCore$/u } }],
        },
    ],
});


/***/ }),

/***/ 45423:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseYamlOnDemand)
/* harmony export */ });
/* unused harmony export loadYaml */
/* harmony import */ var _core_not_loaded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20965);

let parse;
/** Loads the reader of YAML, which most changes need not. */
async function loadYaml() {
    ({ parseYaml: parse } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(3665)]).then(__webpack_require__.bind(__webpack_require__, 33665)));
}
/** As `parseYaml`, for code that most changes run without any YAML. Throws `NotLoaded` until `loadYaml` has been called. */
function parseYamlOnDemand(file) {
    if (parse === undefined)
        throw new _core_not_loaded_js__WEBPACK_IMPORTED_MODULE_0__/* .NotLoaded */ .L('The reader of YAML', loadYaml);
    return parse(file);
}


/***/ })

};
