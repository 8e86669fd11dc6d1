export const id = 2626;
export const ids = [2626];
export const modules = {

/***/ 77083:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ whatDecides),
/* harmony export */   P: () => (/* binding */ unknownKind)
/* harmony export */ });
const explanations = {
    'variable-without-default': {
        kind: 'outside',
        words: 'whoever deploys it gives the value; a default or a file of values in this repository would tell',
    },
    'computed-attribute': { kind: 'outside', words: 'AWS makes the value when the resource is created' },
    'data-source': { kind: 'outside', words: 'it is looked up in the account when it is deployed; a literal value would tell' },
    'remote-module': { kind: 'outside', words: 'the module is not in this repository; what it gives back is decided there' },
    'file-not-read': { kind: 'outside', words: 'the file is not in this repository; commit it, or whatever writes it decides' },
    'known-after-apply': { kind: 'outside', words: 'the plan knows it only after it was applied' },
    sensitive: { kind: 'outside', words: 'the plan marks it as sensitive, so that it was not read' },
    'import-value': { kind: 'outside', words: 'another stack exports the value' },
    'dynamic-reference': { kind: 'outside', words: 'Parameter Store or Secrets Manager holds the value' },
    macro: { kind: 'outside', words: 'a macro writes this part when the stack is deployed; what it writes is not in this repository' },
    'unlisted-policy': {
        kind: 'outside',
        words: 'the table of AWS managed policies of this version does not name it; a policy of your own in this repository would tell',
    },
    'undeclared-name': { kind: 'refused', words: 'nothing of that name is declared, so that it cannot be deployed as it stands' },
    'invalid-document': { kind: 'refused', words: 'the text is not a valid document, so that it is refused as it stands' },
    'unsupported-function': { kind: 'ours', words: 'the function is not evaluated here; write the value without it' },
    'unsupported-expression': { kind: 'ours', words: 'the expression could not be worked out; write it in a simpler way' },
    'parse-error': { kind: 'ours', words: 'a part of the code could not be read' },
    cycle: { kind: 'ours', words: 'the value depends on itself' },
    'limit-reached': { kind: 'ours', words: 'a limit was reached before its end; make it simpler' },
};
const refusal = {
    kind: 'refused',
    words: 'the engine refuses it with these values, so that it cannot be deployed as it stands',
};
function unknownKind(why) {
    return explained(why).kind;
}
/** What decides a value that is not known, or what to do about it. */
function whatDecides(why) {
    return explained(why).words;
}
/** What is refused by its name or form alone has words of its own. */
function explained({ reason, isRefused }) {
    const own = explanations[reason];
    return isRefused === true && own.kind === 'ours' ? refusal : own;
}


/***/ }),

/***/ 4063:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eitherOf)
/* harmony export */ });
/* harmony import */ var _value_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53562);

/** How often one key is taken into account. */
const duplicatesMax = 16;
/** Which one of two equal keys counts is up to the reader of the document, and readers differ. */
function eitherOf(earlier, later, key) {
    const condition = (0,_value_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo)('parse-error', `the key ${JSON.stringify(key)}, given twice`, later.origin);
    if (earlier.kind === 'choice' && earlier.options.length >= duplicatesMax)
        return { ...condition, reason: 'limit-reached' };
    if (earlier.kind === 'unknown' && earlier.reason === 'limit-reached')
        return earlier;
    const options = earlier.kind === 'choice' ? [...earlier.options, later] : [earlier, later];
    return { kind: 'choice', options, condition, origin: later.origin };
}


/***/ }),

/***/ 42626:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ readJsonDocument)
});

// EXTERNAL MODULE: ./build/syntax/json/parse-json.js + 3 modules
var parse_json = __webpack_require__(25831);
// EXTERNAL MODULE: ./build/core/location.js
var core_location = __webpack_require__(17539);
;// CONCATENATED MODULE: ./build/evaluate/json-document/stretches.js

/** Where a range of the text stands in the source: exactly, or as whole lines where a column is not known. */
function sourceRange(range, stretches, textStart) {
    const start = sourcePlace({ line: range.startLine, column: range.startColumn }, stretches, textStart, false);
    const end = sourcePlace({ line: range.endLine, column: range.endColumn }, stretches, textStart, true);
    if (start.column === 0 || end.column === 0)
        return { ...(0,core_location/* lineRange */.Ap)(start.line), endLine: Math.max(start.line, end.line) };
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
/** `asEnd`: the place is behind a character, so it belongs to the stretch of that character. */
function sourcePlace(place, stretches, textStart, asEnd) {
    const index = stretchAt(stretches, place, asEnd);
    const stretch = stretches[index];
    const source = stretch?.source ?? lastKnown(stretches, index);
    if (stretch === undefined || source === undefined)
        return { line: textStart.line, column: 0 };
    if (stretch.isInserted === true)
        return { line: source.line, column: 0 };
    const lines = place.line - stretch.line;
    if (lines > 0)
        return { line: source.line + lines, column: place.column + textStart.indent };
    const isKnown = stretch.source !== undefined && source.column > 0;
    return { line: source.line, column: isKnown ? source.column + place.column - stretch.column : 0 };
}
/** Index of the last stretch that begins before the place, or at it unless it is an end. */
function stretchAt(stretches, place, asEnd) {
    let low = 0;
    let high = stretches.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        const stretch = stretches[middle];
        if (stretch !== undefined && isBefore(stretch, place, asEnd))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function isBefore(a, b, strictly) {
    if (a.line !== b.line)
        return a.line < b.line;
    return strictly ? a.column < b.column : a.column <= b.column;
}
/** For a place inside of a placeholder: the line of the next text. */
function lastKnown(stretches, index) {
    const next = stretches[index + 1]?.source ?? stretches[index - 1]?.source;
    return next === undefined ? undefined : { line: next.line, column: 0 };
}

;// CONCATENATED MODULE: ./build/evaluate/json-document/composed-text.js

/** Placeholders in one text. */
const holesMax = 10_000;
/** Characters of the private use area that are tried as a mark. */
const firstMark = 0xe000;
const lastMark = 0xe0ff;
/** Undefined when there are too many holes. */
function composeText(value) {
    const { origin, textStart } = value;
    const parts = value.kind === 'string' ? [value.value] : value.parts;
    const holes = parts.filter((part) => typeof part !== 'string');
    const holeMark = holes.length === 0 ? '' : unusedMark(parts);
    if (holes.length > holesMax || holeMark === undefined)
        return undefined;
    const { stretches, text } = write(value, holeMark);
    const locate = (range) => {
        if (textStart === undefined)
            return origin.at;
        return { path: origin.at.path, range: sourceRange(range, stretches, textStart) };
    };
    return { text, holes, holeMark, origin, locate };
}
/** Writes the text and notes where every stretch of it comes from. */
function write({ textStart, runs = [], ...value }, holeMark) {
    const parts = value.kind === 'string' ? [value.value] : value.parts;
    const builder = { stretches: [], text: '', place: { line: 1, column: 1 }, source: textStart, indent: textStart?.indent ?? 0 };
    let nextRun = 0;
    let offset = 0;
    let hole = 0;
    for (const part of parts) {
        if (typeof part === 'string') {
            const first = nextRun;
            while (nextRun < runs.length && (runs[nextRun]?.offset ?? 0) < offset + part.length)
                nextRun += 1;
            for (const run of cut(part, offset, runs.slice(first, nextRun)))
                addLiteral(builder, run);
            offset += part.length;
        }
        else {
            addHole(builder, part, `${holeMark}${hole}${holeMark}`);
            hole += 1;
        }
    }
    return builder;
}
/** Cuts a literal part, which begins at `offset`, where a run begins. */
function cut(part, offset, runs) {
    const pieces = [];
    const head = part.slice(0, (runs[0]?.offset ?? Infinity) - offset);
    if (head !== '')
        pieces.push({ text: head, start: undefined });
    for (const [index, run] of runs.entries()) {
        const end = (runs[index + 1]?.offset ?? Infinity) - offset;
        pieces.push({ text: part.slice(run.offset - offset, end), start: run.place ?? null });
    }
    return pieces;
}
function addLiteral(builder, { text, start }) {
    if (start === null)
        builder.source &&= { line: builder.source.line, column: 0 };
    else if (start !== undefined)
        builder.source = start;
    const { place, source } = builder;
    builder.stretches.push({ ...place, source, ...(start === null ? { isInserted: true } : {}) });
    builder.text += text;
    builder.place = behind(place, text, 0);
    if (start !== null && source !== undefined)
        builder.source = behind(source, text, builder.indent);
}
function addHole(builder, hole, placeholder) {
    const { place, source } = builder;
    builder.stretches.push({ ...place, source: undefined });
    builder.text += placeholder;
    builder.place = { line: place.line, column: place.column + placeholder.length };
    builder.source = source === undefined ? undefined : behindHole(hole, source);
}
function behind(place, text, indent) {
    const lastBreak = text.lastIndexOf('\n');
    if (lastBreak < 0)
        return { line: place.line, column: place.column === 0 ? 0 : place.column + text.length };
    const breaks = text.split('\n').length - 1;
    return { line: place.line + breaks, column: text.length - lastBreak + indent };
}
/**
 * Behind the hole that begins at `place`. How much source it takes is known only if the unknown itself, or a step that it took, is located
 * right there: `${` and `}` around it count two and one.
 */
function behindHole(hole, place) {
    const uses = [hole.origin.at, ...hole.origin.via.map((step) => step.at)];
    for (const { range } of uses) {
        if (range.startLine !== place.line || place.column === 0)
            continue;
        if (range.startColumn === place.column)
            return { line: range.endLine, column: range.endColumn };
        if (range.startColumn === place.column + 2)
            return { line: range.endLine, column: range.endColumn + 1 };
    }
    return { line: place.line, column: 0 };
}
/** A character that the text neither contains nor can make with an escape (`\ue000`). */
function unusedMark(parts) {
    const literals = parts.filter((part) => typeof part === 'string');
    for (let unit = firstMark; unit <= lastMark; unit += 1) {
        const mark = String.fromCharCode(unit);
        const escape = new RegExp(unit.toString(16), 'i');
        if (!literals.some((literal) => literal.includes(mark) || escape.test(literal)))
            return mark;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/core/unknown-kind.js
var unknown_kind = __webpack_require__(77083);
// EXTERNAL MODULE: ./build/evaluate/either-of.js
var either_of = __webpack_require__(4063);
// EXTERNAL MODULE: ./build/evaluate/value-operations.js
var value_operations = __webpack_require__(53562);
;// CONCATENATED MODULE: ./build/evaluate/json-document/holes.js

/** A text of the document with its placeholders replaced by what they stand for: a string, a template, or the unknown alone. */
function fillHoles(text, composed, origin) {
    const parts = splitAtHoles(text, composed);
    const [first] = parts;
    if (first === undefined)
        return { kind: 'string', value: '', origin };
    if (parts.length > 1)
        return { kind: 'template', parts, origin };
    // The text as a whole is unknown: it stands where the document has it, the unknown's own place is on its way.
    return typeof first === 'string' ? { kind: 'string', value: first, origin } : (0,value_operations/* through */.sc)(first, origin.via);
}
/** A key as people would write it, and the first hole in it. */
function keyWithHoles(text, composed) {
    const parts = splitAtHoles(text, composed);
    const hole = parts.find((part) => typeof part !== 'string');
    if (hole === undefined)
        return { text, hole };
    return { text: parts.map((part) => (typeof part === 'string' ? part : `\${${part.expression}}`)).join(''), hole };
}
function splitAtHoles(text, composed) {
    if (composed.holes.length === 0 || !text.includes(composed.holeMark))
        return text === '' ? [] : [text];
    // Marks come in pairs, so every second piece is a number.
    return text
        .split(composed.holeMark)
        .map((piece, index) => (index % 2 === 1 ? (composed.holes[Number(piece)] ?? piece) : piece))
        .filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./build/evaluate/json-document/node-to-value.js




/** The value of a parsed node, holes put back. The depth is bounded by the parser. */
function nodeToValue(node, composed) {
    const at = composed.locate(node.range);
    const origin = (0,value_operations/* originAt */.iX)(at, composed.origin.via);
    switch (node.kind) {
        case 'null':
            return { kind: 'null', origin };
        case 'bool':
            return { kind: 'bool', value: node.value, origin };
        case 'number':
            return { kind: 'number', value: node.value, origin };
        case 'string':
            return fillHoles(node.value, composed, origin);
        case 'sequence':
            return listOf(node, composed, origin);
        case 'mapping':
            return mapOf(node, composed, origin);
        case 'unread':
            return unreadValue(node.unread, composed, origin);
    }
}
function listOf(node, composed, origin) {
    const items = node.items.map((item) => nodeToValue(item, composed));
    if (node.incomplete === undefined)
        return { kind: 'list', items, origin };
    return { kind: 'list', items, origin, more: unreadValue(node.incomplete, composed, origin) };
}
function mapOf(node, composed, origin) {
    const entries = new Map();
    const keys = new Map();
    let more = node.incomplete === undefined ? undefined : unreadValue(node.incomplete, composed, origin);
    for (const entry of node.entries) {
        const key = keyWithHoles(entry.key, composed);
        more ??= key.hole;
        const value = nodeToValue(entry.value, composed);
        const earlier = entries.get(key.text);
        entries.set(key.text, earlier === undefined ? value : (0,either_of/* eitherOf */.B)(earlier, value, key.text));
        keys.set(key.text, composed.locate(entry.keyRange));
    }
    return more === undefined ? { kind: 'map', entries, origin, keys } : { kind: 'map', entries, origin, keys, more };
}
/** AWS refuses what is no document, as long as nothing is still to be put into it: what comes in could make it one. */
function unreadableText({ holes }, expression, origin) {
    const hole = holes.find((one) => (0,unknown_kind/* unknownKind */.P)(one) === 'ours') ?? holes[0];
    const unreadable = (0,value_operations/* unknownValue */.Uo)(hole?.reason ?? 'invalid-document', expression, origin);
    return hole?.isRefused === true ? { ...unreadable, isRefused: true } : unreadable;
}
function unreadValue(unread, composed, origin) {
    if (unread.reason === 'parse-error')
        return unreadableText(composed, 'a part of the text that cannot be read', origin);
    if (unread.reason !== 'hole')
        return (0,value_operations/* unknownValue */.Uo)(unread.reason, 'a part of the text that cannot be read', origin);
    return composed.holes[unread.hole] ?? (0,value_operations/* unknownValue */.Uo)('parse-error', 'a part of the text that cannot be read', origin);
}

;// CONCATENATED MODULE: ./build/evaluate/json-document.js




/**
 * The document that a value holds, as a value with a place for every member: an IAM policy in a heredoc, in `jsonencode(...)`, in a YAML
 * block, or as a CloudFormation object.
 *
 * - Text is parsed. Where the text is verbatim source (`textStart`), members have their exact ranges; else they stand where the text does.
 * - A hole in a text is the unknown, or the template, at its place. A hole that stands for members, or in a key, makes its container have
 *   `more`; an entry under such a key is kept, its key spelled `${expression}`.
 * - A key given twice is a choice of its values. What is no JSON is unknown with reason `invalid-document`; text of nothing but space is null.
 * - Every member carries the steps that the text went through.
 */
function readJsonDocument(value) {
    switch (value.kind) {
        case 'string':
        case 'template':
            return readText(value);
        case 'json-text': {
            const settled = (0,value_operations/* settle */.G9)(value);
            return settled.kind === 'json-text' ? settled.content : settled;
        }
        case 'choice':
            return { ...value, options: value.options.map(readJsonDocument) };
        case 'list':
        case 'map':
            return (0,value_operations/* settle */.G9)(value);
        case 'null':
        case 'bool':
        case 'number':
        case 'unknown':
            return value;
    }
}
function readText(value) {
    const composed = composeText(value);
    if (composed === undefined)
        return (0,value_operations/* unknownValue */.Uo)('limit-reached', 'a text with too many unknown parts', value.origin);
    if (composed.text.trim() === '')
        return { kind: 'null', origin: value.origin };
    const file = { path: value.origin.at.path, text: composed.text };
    const { root } = (0,parse_json/* parseJson */.q)(file, composed.holes.length === 0 ? {} : { holeMark: composed.holeMark });
    if (root === undefined)
        return unreadableText(composed, 'text that is no JSON', value.origin);
    return nodeToValue(root, composed);
}


/***/ }),

/***/ 25831:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./build/syntax/data-node.js
var data_node = __webpack_require__(50629);
;// CONCATENATED MODULE: ./build/syntax/json/json-cursor.js
const code = {
    tab: 9,
    lineFeed: 10,
    carriageReturn: 13,
    space: 32,
    quote: 34,
    hash: 35,
    star: 42,
    comma: 44,
    minus: 45,
    slash: 47,
    zero: 48,
    nine: 57,
    colon: 58,
    openBracket: 91,
    backslash: 92,
    closeBracket: 93,
    openBrace: 123,
    closeBrace: 125,
};
function mark(cursor) {
    return { line: cursor.line, column: cursor.offset - cursor.lineStart + 1 };
}
/** From the mark to the current place. */
function rangeFrom(cursor, start) {
    return {
        startLine: start.line,
        startColumn: start.column,
        endLine: cursor.line,
        endColumn: cursor.offset - cursor.lineStart + 1,
    };
}
/** Reports a problem with the character that stands here. */
function problemHere(cursor, message) {
    const { line, column } = mark(cursor);
    cursor.sink.add('parse-error', message, { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 });
}
/** Steps over a line feed and keeps count. */
function newLine(cursor) {
    cursor.offset += 1;
    cursor.line += 1;
    cursor.lineStart = cursor.offset;
}
/** Skips white space and comments; returns the code unit that follows, NaN at the end. */
function skipSpace(cursor) {
    const { text } = cursor;
    for (;;) {
        const unit = text.charCodeAt(cursor.offset);
        if (unit === code.lineFeed)
            newLine(cursor);
        else if (unit === code.space || unit === code.tab || unit === code.carriageReturn)
            cursor.offset += 1;
        else if (unit === code.slash && skipComment(cursor))
            continue;
        else
            return unit;
    }
}
/** JSON has no comments; configuration files often do. They are reported and skipped. */
function skipComment(cursor) {
    const { text } = cursor;
    const second = text.charCodeAt(cursor.offset + 1);
    if (second !== code.slash && second !== code.star)
        return false;
    const start = mark(cursor);
    if (second === code.slash) {
        const end = text.indexOf('\n', cursor.offset);
        cursor.offset = end < 0 ? text.length : end;
    }
    else {
        skipBlockComment(cursor);
    }
    cursor.sink.add('parse-error', 'JSON has no comments; this one is skipped.', rangeFrom(cursor, start));
    return true;
}
function skipBlockComment(cursor) {
    const { text } = cursor;
    cursor.offset += 2;
    const close = text.indexOf('*/', cursor.offset);
    const end = close < 0 ? text.length : close + 2;
    while (cursor.offset < end) {
        if (text.charCodeAt(cursor.offset) === code.lineFeed)
            newLine(cursor);
        else
            cursor.offset += 1;
    }
}

;// CONCATENATED MODULE: ./build/syntax/json/read-json-string.js

const escapes = new Map([
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
/** Reads the string whose opening quote stands at the cursor. A string that never ends goes to the end of its line. */
function readJsonString(cursor) {
    const { text } = cursor;
    const start = mark(cursor);
    cursor.offset += 1;
    let from = cursor.offset;
    let value = '';
    let verbatim = true;
    for (;;) {
        const unit = text.charCodeAt(cursor.offset);
        if (unit === code.quote) {
            value += text.slice(from, cursor.offset);
            cursor.offset += 1;
            return { value, verbatim };
        }
        if (unit === code.backslash) {
            value += text.slice(from, cursor.offset) + readEscape(cursor);
            from = cursor.offset;
            verbatim = false;
        }
        else if (unit === code.lineFeed && closesLater(cursor)) {
            problemHere(cursor, 'A JSON string may not span lines; it is read as if it could.');
            newLine(cursor);
        }
        else if (unit === code.lineFeed || Number.isNaN(unit)) {
            cursor.sink.add('parse-error', 'This string has no closing quote.', rangeFrom(cursor, start));
            return { value: value + text.slice(from, cursor.offset), verbatim: false };
        }
        else {
            if (unit < code.space)
                problemHere(cursor, 'A control character must be escaped in a JSON string.');
            cursor.offset += 1;
        }
    }
}
/** How far a closing quote is looked for when a string spans lines. */
const closingQuoteDistanceMax = 64;
/** A raw line break inside a string: a few characters on, does the string go on or does the next member begin? */
function closesLater(cursor) {
    const next = cursor.text.slice(cursor.offset + 1, cursor.offset + 1 + closingQuoteDistanceMax);
    return !/^\s*["{}[\]]|^\s*$/.test(next);
}
function readEscape(cursor) {
    const { text } = cursor;
    const letter = text.charAt(cursor.offset + 1);
    const plain = escapes.get(letter);
    if (plain !== undefined) {
        cursor.offset += 2;
        return plain;
    }
    const digits = text.slice(cursor.offset + 2, cursor.offset + 6);
    if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(digits)) {
        cursor.offset += 6;
        return String.fromCharCode(Number.parseInt(digits, 16));
    }
    problemHere(cursor, 'JSON does not know this escape; it is read as it stands.');
    cursor.offset += 1;
    return '\\';
}

;// CONCATENATED MODULE: ./build/syntax/json/read-json-value.js


/** Deepest nesting that is read; what lies deeper is skipped with a diagnostic. */
const jsonDepthMax = 200;
/** Reads the value at the cursor, which stands on a character that is neither space nor comment. Always moves forward. */
function readJsonValue(cursor, depth) {
    const unit = cursor.text.charCodeAt(cursor.offset);
    switch (unit) {
        case code.openBrace:
        case code.openBracket:
            if (depth >= jsonDepthMax)
                return skipNested(cursor);
            return unit === code.openBrace ? readObject(cursor, depth) : readArray(cursor, depth);
        case code.quote: {
            const start = mark(cursor);
            const { value, verbatim } = readJsonString(cursor);
            const range = rangeFrom(cursor, start);
            if (!verbatim)
                return { kind: 'string', value, range };
            return { kind: 'string', value, range, textStart: { line: start.line, column: start.column + 1, indent: 0 } };
        }
        default:
            return unit === cursor.holeMark ? readHole(cursor) : readWord(cursor);
    }
}
function readObject(cursor, depth) {
    const start = mark(cursor);
    const entries = [];
    let incomplete;
    cursor.offset += 1;
    for (let first = true;; first = false) {
        const close = separate(cursor, code.closeBrace, first);
        if (close === 'end')
            incomplete ??= parseError('The object is not closed.');
        if (close !== 'member')
            break;
        const entry = readMember(cursor, depth);
        if ('reason' in entry)
            incomplete = entry;
        else
            entries.push(entry);
    }
    const range = rangeFrom(cursor, start);
    return incomplete === undefined ? { kind: 'mapping', entries, range } : { kind: 'mapping', entries, range, incomplete };
}
function readArray(cursor, depth) {
    const start = mark(cursor);
    const items = [];
    let incomplete;
    cursor.offset += 1;
    for (let first = true;; first = false) {
        const close = separate(cursor, code.closeBracket, first);
        if (close === 'end')
            incomplete ??= parseError('The array is not closed.');
        if (close !== 'member')
            break;
        const item = readJsonValue(cursor, depth + 1);
        // A placeholder here may stand for any number of items.
        if (item.kind === 'unread' && item.unread.reason === 'hole')
            incomplete = item.unread;
        else
            items.push(item);
    }
    const range = rangeFrom(cursor, start);
    return incomplete === undefined ? { kind: 'sequence', items, range } : { kind: 'sequence', items, range, incomplete };
}
/** Steps to the next member or behind the closing bracket. `end`: the text ends, or the other bracket closes an outer container. */
function separate(cursor, close, first) {
    const comma = skipCommas(cursor, first);
    const unit = cursor.text.charCodeAt(cursor.offset);
    if (unit === close) {
        if (comma && !first)
            problemHere(cursor, 'JSON allows no comma before the closing bracket.');
        cursor.offset += 1;
        return 'closed';
    }
    if (Number.isNaN(unit) || unit === code.closeBrace || unit === code.closeBracket) {
        problemHere(cursor, 'A closing bracket is missing.');
        return 'end';
    }
    if (!first && !comma && unit !== cursor.holeMark)
        problemHere(cursor, 'A comma is missing.');
    return 'member';
}
function skipCommas(cursor, first) {
    let comma = false;
    for (let unit = skipSpace(cursor); unit === code.comma; unit = skipSpace(cursor)) {
        if (first || comma)
            problemHere(cursor, 'There is a comma too many.');
        comma = true;
        cursor.offset += 1;
    }
    return comma;
}
function readMember(cursor, depth) {
    const unit = cursor.text.charCodeAt(cursor.offset);
    if (unit !== code.quote)
        return readBadMember(cursor, depth);
    const start = mark(cursor);
    const key = readJsonString(cursor).value;
    const keyRange = rangeFrom(cursor, start);
    if (skipSpace(cursor) !== code.colon) {
        problemHere(cursor, 'A colon is missing behind this key.');
        return parseError(`The member ${JSON.stringify(key)} has no value.`);
    }
    cursor.offset += 1;
    const value = readMemberValue(cursor, depth);
    return { key, keyRange, value };
}
function readMemberValue(cursor, depth) {
    const unit = skipSpace(cursor);
    if (!Number.isNaN(unit) && unit !== code.comma && unit !== code.closeBrace && unit !== code.closeBracket) {
        return readJsonValue(cursor, depth + 1);
    }
    problemHere(cursor, 'A value is missing here.');
    return { kind: 'unread', range: rangeFrom(cursor, mark(cursor)), unread: parseError('A value is missing here.') };
}
/** A member whose key is no string: a placeholder, a bare word, or something else altogether. */
function readBadMember(cursor, depth) {
    const node = cursor.text.charCodeAt(cursor.offset) === code.colon ? undefined : readJsonValue(cursor, depth + 1);
    const unread = node?.kind === 'unread' ? node.unread : parseError('A key must be a string in double quotes.');
    if (node?.kind !== 'unread')
        problemHere(cursor, 'A key must be a string in double quotes.');
    if (skipSpace(cursor) === code.colon) {
        cursor.offset += 1;
        readMemberValue(cursor, depth);
    }
    return unread;
}
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** A number, a keyword, or a word that is none: read up to the next character that can end a value. */
function readWord(cursor) {
    const start = mark(cursor);
    const from = cursor.offset;
    cursor.offset += 1;
    while (!endsWord(cursor, cursor.text.charCodeAt(cursor.offset)))
        cursor.offset += 1;
    const raw = cursor.text.slice(from, cursor.offset);
    const range = rangeFrom(cursor, start);
    if (raw === 'true' || raw === 'false')
        return { kind: 'bool', value: raw === 'true', raw, range };
    if (raw === 'null')
        return { kind: 'null', range };
    if (number.test(raw))
        return { kind: 'number', value: Number(raw), raw, range };
    return badValue(cursor, start, 'This is no JSON value.');
}
function endsWord(cursor, unit) {
    if (Number.isNaN(unit) || unit <= code.space || unit === cursor.holeMark)
        return true;
    return (unit === code.comma ||
        unit === code.colon ||
        unit === code.quote ||
        unit === code.openBrace ||
        unit === code.closeBrace ||
        unit === code.openBracket ||
        unit === code.closeBracket);
}
function badValue(cursor, start, message) {
    const range = rangeFrom(cursor, start);
    cursor.sink.add('parse-error', message, range);
    return { kind: 'unread', range, unread: parseError(message) };
}
const holeDigitsMax = 9;
function readHole(cursor) {
    const start = mark(cursor);
    const { text } = cursor;
    const end = text.indexOf(text.charAt(cursor.offset), cursor.offset + 1);
    const digits = text.slice(cursor.offset + 1, Math.max(end, cursor.offset + 1));
    if (end < 0 || digits.length > holeDigitsMax || !/^\d+$/.test(digits))
        return readWord(cursor);
    cursor.offset = end + 1;
    return { kind: 'unread', range: rangeFrom(cursor, start), unread: { reason: 'hole', hole: Number(digits) } };
}
/** Skips brackets and everything between them, without recursion. */
function skipNested(cursor) {
    const start = mark(cursor);
    let depth = 0;
    for (let unit = skipSpace(cursor); !Number.isNaN(unit); unit = skipSpace(cursor)) {
        if (unit === code.quote)
            readJsonString(cursor);
        else
            cursor.offset += 1;
        if (unit === code.openBrace || unit === code.openBracket)
            depth += 1;
        if (unit === code.closeBrace || unit === code.closeBracket)
            depth -= 1;
        if (depth === 0)
            break;
    }
    const range = rangeFrom(cursor, start);
    const message = `Brackets are nested deeper than ${jsonDepthMax}; what is inside is not read.`;
    cursor.sink.add('limit-reached', message, range);
    return { kind: 'unread', range, unread: { reason: 'limit-reached', message } };
}
function parseError(message) {
    return { reason: 'parse-error', message };
}

;// CONCATENATED MODULE: ./build/syntax/json/parse-json.js



/**
 * Reads JSON with ranges. Tolerates comments, trailing or missing commas and broken members, each with a diagnostic; what cannot be read is an
 * `unread` node or makes its container `incomplete`. Never throws; time is linear in the text.
 */
function parseJson(file, options = {}) {
    const sink = (0,data_node/* diagnosticSink */.fh)(file.path);
    const cursor = {
        text: file.text,
        sink,
        holeMark: options.holeMark === undefined ? -1 : options.holeMark.charCodeAt(0),
        offset: 0,
        line: 1,
        lineStart: 0,
    };
    if (Number.isNaN(skipSpace(cursor))) {
        problemHere(cursor, 'There is no JSON value here.');
        return { root: undefined, diagnostics: sink.diagnostics };
    }
    const root = readJsonValue(cursor, 0);
    if (Number.isNaN(skipSpace(cursor)))
        return { root, diagnostics: sink.diagnostics };
    const message = 'There is more text behind the end of the JSON value; it is not read.';
    problemHere(cursor, message);
    return { root: withRest(root, message), diagnostics: sink.diagnostics };
}
function withRest(root, message) {
    const unread = { reason: 'parse-error', message };
    if (root.kind === 'mapping' || root.kind === 'sequence')
        return { ...root, incomplete: root.incomplete ?? unread };
    return { kind: 'unread', range: root.range, unread };
}


/***/ })

};
