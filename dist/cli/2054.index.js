export const id = 2054;
export const ids = [2054];
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

// EXTERNAL MODULE: ./build/evaluate/terraform/functions/times/instant.js
var times_instant = __webpack_require__(49951);
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
function convertMapping(given, from) {
    const node = withMerges(given);
    if (node === undefined)
        return undefined;
    const holes = node.entries.flatMap(({ key }) => from.holes.exec(key)?.[1] ?? []);
    const certain = node.entries.filter(({ key }) => !from.holes.test(key));
    const entries = certain.map((entry) => convertEntry(entry, from)).filter((entry) => entry !== undefined);
    if (entries.length < certain.length)
        return undefined;
    const [hole] = holes;
    return hole === undefined ? { ...node, entries } : { ...node, entries, incomplete: { reason: 'hole', hole: Number(hole) } };
}
/** What is merged stands for itself where it stands: of several entries with one key the last one counts. A quoted `<<` merges too. */
function withMerges(node) {
    const written = node.written ?? node.entries;
    const isMerge = (entry) => entry.isMerge === true || entry.key === '<<';
    if (node.incomplete !== undefined || !written.some(isMerge))
        return node;
    const entries = [];
    for (const entry of written) {
        const sources = entry.value.kind === 'sequence' ? entry.value.items : [entry.value];
        if (!isMerge(entry))
            entries.push(entry);
        else if (!sources.every((source) => source.kind === 'mapping'))
            return undefined;
        else
            for (const merged of sources.flatMap((source) => withMerges(source)?.entries ?? []))
                entries.push(merged);
    }
    const { written: _, ...rest } = node;
    return { ...rest, entries };
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
function scalar(node, from, written) {
    const { range, tag } = node;
    const mark = from.lines[range.startLine - 1]?.[range.startColumn - 1] ?? ' ';
    const isQuoted = '"\''.includes(mark) && !written.startsWith(mark);
    const raw = isQuoted ? written : withoutAddedEnd(written, range, from);
    const asText = node.kind === 'string' && node.value === raw ? node : { kind: 'string', value: raw, range };
    if (tag !== undefined)
        return isQuoted && meansNothing(tag, raw) ? asText : tagged(tag, raw, asText);
    return isQuoted ? asText : unquoted(node, asText, from);
}
/** A block is a text all the same, but one of what it means: that of `010` is `10`. */
function unquoted(node, asText, from) {
    const meant = implied(asText.value, asText);
    if (node.kind !== 'string' || (meant?.kind !== 'bool' && meant?.kind !== 'number') || !isBlock(node.range, from))
        return meant;
    return { kind: 'string', value: keyText(meant) ?? asText.value, range: node.range };
}
/** True where the line before, but for empty ones, holds the mark of a block. */
function isBlock({ startLine }, { lines }) {
    let at = startLine - 2;
    while (at > 0 && lines[at]?.trim() === '')
        at -= 1;
    return /(?:^|[\s:-])[|>][-+\d]*\s*(?:#[^]*)?$/.test(lines[at] ?? '');
}
/** A block that ends with the text ends with no newline where the text has none. */
function withoutAddedEnd(written, range, { lines }) {
    const isCut = written.endsWith('\n') && range.endLine >= lines.length && lines.at(-1) !== '';
    return isCut ? written.slice(0, -1) : written;
}
/** Before a quote most tags mean nothing, where what is quoted looks like something else than a text. */
function meansNothing(tag, raw) {
    return tag !== '!!str' && tag !== '!!binary' && tag.startsWith('!!') && /^(?:$|[-+.\dyYnNtTfFoO~])/.test(raw);
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
            return /^[A-Za-z0-9+/\r\n]*(?:={1,2}[\r\n]*)?$/.test(raw) ? { kind: 'string', value: raw, range } : undefined;
        case '!!bool': {
            const word = words.get(raw);
            return typeof word === 'boolean' ? { kind: 'bool', value: word, raw, range } : number(raw, asText);
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
    const instant = (0,times_instant/* parseInstant */.nV)(padded + fraction + zone);
    const value = instant === undefined ? undefined : (0,times_instant/* instantText */.Xx)(instant);
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
            const entries = new Map(node.entries.map((entry) => [asEngineText(entry.key), toValue(entry.value, from)]));
            const keys = new Map(node.entries.map((entry) => [asEngineText(entry.key), place(entry.keyRange, from)]));
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
        return { kind: 'string', value: asEngineText(text), origin };
    const parts = text.split(from.holePattern).map((part, index) => {
        return index % 2 === 0 ? asEngineText(part) : (from.holes[Number(part)] ?? (0,value_operations/* unknownValue */.Uo)('parse-error', 'a hole of a text', origin));
    });
    return (0,text_parts/* joinTexts */.B)(parts, origin, Number.POSITIVE_INFINITY);
}
/** Texts of the engine are normal forms, and have no half of a pair of surrogates. */
function asEngineText(text) {
    return plain.test(text) ? text : text.replaceAll(/\p{Surrogate}/gu, '\u{fffd}').normalize('NFC');
}
const plain = /^[ -~\s]*$/;
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

/***/ 49951:
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
    if (!/^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))+$/.test(rest))
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
