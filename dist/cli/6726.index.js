export const id = 6726;
export const ids = [6726];
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

/***/ 99434:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalProgress)
/* harmony export */ });
/** After this many seconds people want to know that something happens. */
const quietSeconds = 0.7;
/** One line on standard error that is rewritten and wiped; nothing where standard error is no terminal. */
function terminalProgress() {
    const { stderr } = process;
    const started = process.uptime();
    let shown = false;
    return {
        step(message, done, total) {
            if (!stderr.isTTY || process.uptime() - started < quietSeconds)
                return;
            shown = true;
            const count = total === undefined || total === 0 ? '' : ` ${done ?? 0}/${total}`;
            stderr.write(`\r\u001b[2K  ${message}${count}\u2026`);
        },
        finish() {
            if (shown)
                stderr.write('\r\u001b[2K');
        },
    };
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
