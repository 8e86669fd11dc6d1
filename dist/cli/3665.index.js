export const id = 3665;
export const ids = [3665];
export const modules = {

/***/ 33665:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./build/syntax/data-node.js
var data_node = __webpack_require__(50629);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./build/syntax/yaml/yaml-limits.js
/** Deepest nesting of collections that is read, aliases included. */
const yamlDepthMax = 100;
/** Most nodes that the aliases of one document may stand for, written out. */
const aliasedNodesMax = 100_000;
/** How often a text is parsed again because lines inside brackets are indented too little. */
const indentationRepairsMax = 100;
/** Most characters of one text that are parsed again in all, because of that or because of syntax errors. CloudFormation takes 1 MB. */
const repairedCharsMax = 5_000_000;
/** Syntax errors in one text that are worked around. */
const faultsMax = 8;
/** Blocks around one syntax error that are tried. */
const blocksPerFaultMax = 8;

;// CONCATENATED MODULE: ./build/syntax/yaml/anchors.js

function anchorTable(sink) {
    const anchors = new Map();
    let nodes = 0;
    let aliased = 0;
    const refuse = (range, unread) => {
        sink.add(unread.reason, unread.message, range);
        return { node: { kind: 'unread', range, unread }, height: 1 };
    };
    return {
        begin: (name) => anchors.set(name, 'open'),
        define: (name, anchored) => anchors.set(name, anchored),
        resolve(name, range, depth) {
            const anchored = anchors.get(name);
            if (anchored === undefined)
                return refuse(range, { reason: 'parse-error', message: `There is no anchor "${name}" before this alias.` });
            if (anchored === 'open')
                return refuse(range, { reason: 'parse-error', message: `The alias "${name}" stands inside of what it means.` });
            aliased += anchored.weight;
            if (aliased > aliasedNodesMax || depth + anchored.height > yamlDepthMax) {
                return refuse(range, {
                    reason: 'limit-reached',
                    message: `The aliases of this document stand for too much; "${name}" is not read here.`,
                });
            }
            nodes += anchored.weight;
            return { node: anchored.node, height: anchored.height };
        },
        count: (more) => {
            nodes += more;
        },
        nodesRead: () => nodes,
    };
}

;// CONCATENATED MODULE: ./build/syntax/yaml/flow-end.js
/**
 * Offset behind the bracket that closes a flow collection, given the offset behind its last member (or behind the opening bracket): only
 * space, commas, comments and the bracket itself can follow. Events do not carry it.
 */
function flowEnd(text, from) {
    let offset = from;
    while (offset < text.length) {
        const character = text.charAt(offset);
        if (character === ']' || character === '}')
            return offset + 1;
        if (character === '#') {
            const lineEnd = text.indexOf('\n', offset);
            offset = lineEnd < 0 ? text.length : lineEnd;
        }
        else {
            offset += 1;
        }
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/syntax/yaml/line-index.js
/** `padding`: by 0-based line, how many columns of `text` are not in the file. */
function lineIndex(text, padding = new Map()) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    let current = 0;
    const startOf = (index) => starts[index] ?? Infinity;
    /** Index of the line that holds the offset: a step or two from the last one, else by bisection. */
    const seek = (offset) => {
        if (startOf(current) <= offset && offset < startOf(current + 1))
            return current;
        if (startOf(current + 1) <= offset && offset < startOf(current + 2))
            return (current += 1);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (startOf(middle) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return (current = low);
    };
    const line = (offset) => seek(offset) + 1;
    const column = (offset) => {
        const index = seek(offset);
        return Math.max(0, offset - startOf(index) - (padding.get(index) ?? 0)) + 1;
    };
    return {
        line,
        column,
        range: (start, end) => ({ startLine: line(start), startColumn: column(start), endLine: line(end), endColumn: column(end) }),
    };
}

;// CONCATENATED MODULE: ./build/syntax/yaml/merge-keys.js
/**
 * Resolves `<<`: the entries of the mapping, or mappings, that it names stand behind the mapping's own ones, unless a key is there already.
 * Source: yaml.org/type/merge. What `<<` names is an alias nearly always, so its size is counted there.
 */
function mergeEntries(entries, sink) {
    if (!entries.some((entry) => entry.isMerge === true))
        return { entries };
    let incomplete;
    const merged = entries.filter((entry) => entry.isMerge !== true);
    const keys = new Set(merged.map((entry) => entry.key));
    const sources = entries.filter((entry) => entry.isMerge === true).flatMap((entry) => sourcesOf(entry.value));
    for (const source of sources) {
        if (source.kind !== 'mapping') {
            incomplete = refuse(source, sink);
            continue;
        }
        for (const other of source.entries) {
            if (!keys.has(other.key))
                merged.push(other);
            keys.add(other.key);
        }
    }
    return incomplete === undefined ? { entries: merged, written: entries } : { entries: merged, incomplete };
}
function refuse(source, sink) {
    if (source.kind === 'unread')
        return source.unread;
    const message = 'Only mappings can be merged with <<; this is none and is not read.';
    sink.add('parse-error', message, source.range);
    return { reason: 'parse-error', message };
}
function sourcesOf(node) {
    return node.kind === 'sequence' ? node.items : [node];
}

;// CONCATENATED MODULE: ./build/syntax/yaml/plain-scalar.js
const plain_scalar_text = { kind: 'string' };
const nothing = { kind: 'null' };
const words = new Map([
    ...spellings(['null'], nothing),
    ...spellings(['true', 'yes', 'on'], { kind: 'bool', value: true }),
    ...spellings(['false', 'no', 'off'], { kind: 'bool', value: false }),
    ['', nothing],
    ['~', nothing],
]);
/** `yes`, `Yes`, `YES`; no other mixture counts. */
function spellings(names, meaning) {
    return names.flatMap((name) => [name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)].map((form) => [form, meaning]));
}
const wordLengthMax = 5;
const mayBeNumber = /^[-+.]?[0-9]/;
const radixInteger = /^([-+]?)0(x|b|o|)([0-9a-fA-F_]+)$/;
const decimal = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const plain_scalar_float = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+)$/;
const digitsOfRadix = {
    x: { radix: 16, digits: /^[0-9a-fA-F]+$/ },
    b: { radix: 2, digits: /^[01]+$/ },
    o: { radix: 8, digits: /^[0-7]+$/ },
    '': { radix: 8, digits: /^[0-7]+$/ },
};
function readPlainScalar(raw) {
    const word = raw.length <= wordLengthMax ? words.get(raw) : undefined;
    if (word !== undefined)
        return word;
    if (!mayBeNumber.test(raw))
        return plain_scalar_text;
    const value = numberValue(raw);
    return value === undefined ? plain_scalar_text : { kind: 'number', value };
}
function numberValue(raw) {
    if (decimal.test(raw))
        return Number(raw.replaceAll('_', ''));
    const parts = radixInteger.exec(raw);
    if (parts === null)
        return plain_scalar_float.test(raw) ? Number(raw.replaceAll('_', '')) : undefined;
    const [, sign, letter = '', written = ''] = parts;
    const notation = digitsOfRadix[letter];
    const plain = written.replaceAll('_', '');
    if (notation === undefined || !notation.digits.test(plain))
        return undefined;
    return Number.parseInt(plain, notation.radix) * (sign === '-' ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/syntax/yaml/scalar-node.js


/** Where a scalar stands, as offsets: quotes included, the `|` line of a block scalar and its trailing line breaks not. */
function scalarSpan(text, event) {
    const { valueStart, valueEnd } = event;
    if (event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED) {
        return { start: valueStart - 1, end: valueEnd + 1 };
    }
    if (event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN)
        return { start: valueStart, end: valueEnd };
    let start = valueStart;
    let end = valueEnd;
    while (end > start && isSpace(text.charCodeAt(end - 1)))
        end -= 1;
    while (start < end && isSpace(text.charCodeAt(start)))
        start += 1;
    return { start, end };
}
function isSpace(unit) {
    return unit === 32 || unit === 9 || unit === 10 || unit === 13;
}
/** The node of a scalar event. A custom tag (`!Ref`) makes it text; a core tag (`!!bool`) or none makes it what the text says. */
function scalarNode(text, event, lines, range, tag) {
    const value = (0,js_yaml/* getScalarValue */.KE)(text, event);
    const common = tag === undefined ? { range } : { range, tag };
    const isPlain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
    const isTyped = tag === undefined ? isPlain : tag.startsWith('!!') && tag !== '!!str';
    if (isTyped) {
        const plain = readPlainScalar(value);
        if (plain.kind === 'null')
            return { kind: 'null', ...common };
        if (plain.kind !== 'string')
            return { ...plain, raw: value, ...common };
    }
    const textStart = textStartOf(text, event, lines, value);
    return textStart === undefined ? { kind: 'string', value, ...common } : { kind: 'string', value, ...common, textStart };
}
function textStartOf(text, event, lines, value) {
    const { valueStart, style } = event;
    if (valueStart < 0)
        return undefined;
    if (style !== js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK && style !== js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK) {
        return event.fast ? { line: lines.line(valueStart), column: lines.column(valueStart), indent: 0 } : undefined;
    }
    // Folding keeps the text only when there is one line of it.
    if (style === js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK && text.slice(valueStart, event.valueEnd).trimEnd().includes('\n'))
        return undefined;
    if (event.indent < 0 || value === '')
        return undefined;
    return { line: lines.line(valueStart), column: event.indent + 1, indent: event.indent };
}

;// CONCATENATED MODULE: ./build/syntax/yaml/tag-name.js
const coreTags = 'tag:yaml.org,2002:';
/**
 * The tag in its usual spelling, however it is written: `!Ref` for `!Ref`, `!<!Ref>`, `!R%65f` and `!e!Ref` under `%TAG !e! !`; `!!str` for
 * everything that YAML itself defines.
 */
function tagName(raw, directives) {
    const full = fullName(raw, directives);
    return full.startsWith(coreTags) ? `!!${full.slice(coreTags.length)}` : full;
}
function fullName(raw, directives) {
    if (raw.startsWith('!<'))
        return decoded(raw.slice(2, -1));
    if (directives.length === 0 && !raw.includes('%'))
        return raw.startsWith('!!') ? coreTags + raw.slice(2) : raw;
    const handle = raw.slice(0, raw.indexOf('!', 1) + 1) || '!';
    const directive = directives.find((candidate) => candidate.kind === 'tag' && candidate.handle === handle);
    const standard = handle === '!!' ? coreTags : handle;
    const prefix = directive?.kind === 'tag' ? directive.prefix : standard;
    return decoded(prefix) + decoded(raw.slice(handle.length));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/syntax/yaml/build-documents.js







/** Turns js-yaml's events into one tree per document. */
function buildDocuments({ text, events, padding, lost }, sink) {
    const builder = {
        text,
        lines: lineIndex(text, padding),
        lost: lost ?? new Map(),
        sink,
        frames: [],
        documents: [],
        anchors: anchorTable(sink),
        directives: [],
        end: 0,
    };
    for (const event of events)
        onEvent(builder, event);
    return builder.documents;
}
function onEvent(builder, event) {
    switch (event.type) {
        case js_yaml/* EVENT_ID */.hy.DOCUMENT:
            builder.anchors = anchorTable(builder.sink);
            builder.directives = event.directives;
            return;
        case js_yaml/* EVENT_ID */.hy.SEQUENCE:
        case js_yaml/* EVENT_ID */.hy.MAPPING:
            return build_documents_open(builder, event);
        case js_yaml/* EVENT_ID */.hy.SCALAR:
            return onScalar(builder, event);
        case js_yaml/* EVENT_ID */.hy.ALIAS:
            return onAlias(builder, event);
        case js_yaml/* EVENT_ID */.hy.POP:
            return build_documents_close(builder);
    }
}
function build_documents_open(builder, event) {
    builder.frames.push({
        event,
        tag: tagOf(builder, event),
        items: [],
        entries: [],
        key: undefined,
        incomplete: undefined,
        nodesBefore: builder.anchors.nodesRead(),
        height: 0,
    });
    builder.end = event.start;
    if (event.anchorStart >= 0)
        builder.anchors.begin(anchorOf(builder, event));
}
function build_documents_close(builder) {
    const frame = builder.frames.pop();
    if (frame === undefined)
        return;
    const { event } = frame;
    if (isBracketed(builder.text, event))
        builder.end = flowEnd(builder.text, Math.max(builder.end, event.start + 1));
    const range = builder.lines.range(event.start, builder.end);
    const common = {
        range,
        ...(frame.tag === undefined ? {} : { tag: frame.tag }),
        ...(frame.incomplete === undefined ? {} : { incomplete: frame.incomplete }),
    };
    const node = event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE
        ? { kind: 'sequence', items: frame.items, ...common }
        : { kind: 'mapping', ...mergeEntries(frame.entries, builder.sink), ...common };
    if (event.anchorStart >= 0) {
        const weight = builder.anchors.nodesRead() - frame.nodesBefore + 1;
        builder.anchors.define(anchorOf(builder, event), { node, weight, height: frame.height + 1 });
    }
    add(builder, node, frame.height + 1);
}
/** In flow style, but for a single pair within a sequence: `[a: b]`. */
function isBracketed(text, event) {
    if (event.style !== js_yaml/* COLLECTION_STYLE */.Rl.FLOW)
        return false;
    return event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE || text.charAt(event.start) === '{';
}
function onScalar(builder, event) {
    const { text, lines } = builder;
    const isEmpty = event.valueStart < 0;
    const span = isEmpty ? { start: builder.end, end: builder.end } : scalarSpan(text, event);
    builder.end = Math.max(builder.end, span.end);
    const tag = tagOf(builder, event);
    const frame = builder.frames.at(-1);
    if (frame?.event.type === js_yaml/* EVENT_ID */.hy.MAPPING && frame.key === undefined) {
        frame.key = { text: (0,js_yaml/* getScalarValue */.KE)(text, event), ...span, isMerge: isMergeKey(text, event, tag) };
        if (event.anchorStart >= 0)
            defineScalar(builder, event, scalarNode(text, event, lines, lines.range(span.start, span.end), tag));
        builder.anchors.count(1);
        return;
    }
    const range = lines.range(span.start, span.end);
    const node = (isEmpty ? lostValue(builder, frame, range) : undefined) ?? scalarNode(text, event, lines, range, tag);
    if (event.anchorStart >= 0)
        defineScalar(builder, event, node);
    add(builder, node, 1);
}
/** `<<`, unquoted. */
function isMergeKey(text, event, tag) {
    if (event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN || (tag !== undefined && tag !== '!!merge'))
        return false;
    return event.valueEnd - event.valueStart === 2 && text.startsWith('<<', event.valueStart);
}
/** The value of a key whose lines were left out. Keys behind it may be lost with them. */
function lostValue(builder, frame, range) {
    const message = frame?.key === undefined ? undefined : builder.lost.get(builder.lines.line(frame.key.start) - 1);
    if (frame === undefined || message === undefined)
        return undefined;
    const unread = { reason: 'parse-error', message };
    frame.incomplete = unread;
    return { kind: 'unread', range, unread };
}
function defineScalar(builder, event, node) {
    builder.anchors.define(anchorOf(builder, event), { node, weight: 1, height: 1 });
}
function onAlias(builder, event) {
    builder.end = event.anchorEnd;
    const range = builder.lines.range(event.anchorStart - 1, event.anchorEnd);
    const name = builder.text.slice(event.anchorStart, event.anchorEnd);
    const { node, height } = builder.anchors.resolve(name, range, builder.frames.length);
    add(builder, node, height);
}
/** Puts a finished node where it belongs: the document, the sequence, or the mapping (as key or as value). */
function add(builder, node, height) {
    builder.anchors.count(1);
    const frame = builder.frames.at(-1);
    if (frame === undefined) {
        builder.documents.push(node);
        return;
    }
    frame.height = Math.max(frame.height, height);
    if (frame.event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE) {
        frame.items.push(node);
    }
    else if (frame.key === undefined) {
        frame.key = { text: keyText(builder, node), start: builder.end, end: builder.end, isMerge: false };
    }
    else {
        const { text, start, end, isMerge } = frame.key;
        frame.entries.push({ key: text, keyRange: builder.lines.range(start, end), value: node, ...(isMerge ? { isMerge } : {}) });
        frame.key = undefined;
    }
}
/** An aliased scalar is a key like any other; a collection as a key is something that no AWS format has. */
function keyText(builder, node) {
    if (node.kind === 'string')
        return node.value;
    if (node.kind === 'number' || node.kind === 'bool')
        return node.raw;
    if (node.kind !== 'null')
        builder.sink.add('unsupported', 'A key that is not text is read as an empty one.', node.range);
    return '';
}
function tagOf(builder, event) {
    if (event.tagStart < 0)
        return undefined;
    return tagName(builder.text.slice(event.tagStart, event.tagEnd), builder.directives);
}
function anchorOf(builder, event) {
    return builder.text.slice(event.anchorStart, event.anchorEnd);
}

;// CONCATENATED MODULE: ./build/syntax/yaml/blocks.js

/** `key:` or `"key":` at the beginning of a line, or behind the dashes of sequences. */
const keyLine = /^[ -]*(?:"[^"\n]*"[ \t]*|'[^'\n]*'[ \t]*|[^\s"'#[\]{},&*!|>%@`:-][^\n:#]*):(?=[ \t\r]|$)/;
/** The blocks around a line and around the one before it, the smallest first. Only such as begin with a key, which can stay. */
function blocksAround(text, line) {
    const lines = text.split('\n');
    const here = lastWritten(lines, Math.min(line, lines.length - 1));
    const starts = new Set([...ancestors(lines, here), ...ancestors(lines, lastWritten(lines, here - 1))]);
    const blocks = [...starts]
        .filter((start) => keyLine.test(lines[start] ?? ''))
        .map((first) => ({ first, end: blockEnd(lines, first, here) }));
    return blocks.toSorted((a, b) => a.end - a.first - (b.end - b.first)).slice(0, blocksPerFaultMax);
}
/** The text with the block blank but for its key; every other character keeps its place. */
function withoutBlock(text, block) {
    const blank = (line) => line.replaceAll(/[^\r]/g, ' ');
    return text
        .split('\n')
        .map((line, index) => {
        if (index < block.first || index >= block.end)
            return line;
        const key = index === block.first ? (keyLine.exec(line)?.[0] ?? '') : '';
        return key + blank(line.slice(key.length));
    })
        .join('\n');
}
function lastWritten(lines, from) {
    let index = from;
    while (index > 0 && isBlank(lines[index]))
        index -= 1;
    return Math.max(0, index);
}
/** The line, and before it every line that is indented less than all behind it. */
function ancestors(lines, from) {
    const found = [from];
    let least = indentOf(lines[from]);
    for (let index = from - 1; index >= 0 && least > 0; index -= 1) {
        if (isBlank(lines[index]) || indentOf(lines[index]) >= least)
            continue;
        least = indentOf(lines[index]);
        found.push(index);
    }
    return found;
}
/** The first line behind `here` that the block of `first` does not hold. A sequence may stand at the indentation of its key. */
function blockEnd(lines, first, here) {
    const indent = indentOf(lines[first]);
    for (let index = Math.max(first, here) + 1; index < lines.length; index += 1) {
        const line = lines[index];
        if (isBlank(line) || indentOf(line) > indent)
            continue;
        const isItem = indentOf(line) === indent && line?.trimStart().startsWith('- ') === true;
        if (!isItem)
            return index;
    }
    return lines.length;
}
function isBlank(line) {
    return line === undefined || /^\s*(?:#.*)?$/.test(line);
}
function indentOf(line) {
    return line === undefined ? 0 : line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ./build/syntax/yaml/indent-flow.js
/** Deep enough for any block that a flow collection can stand in. */
const pad = ' '.repeat(256);
/**
 * Indents the line of `position`, which is inside brackets or quotes, and the further lines up to the bracket that closes here. Notes in
 * `padding` what it did; undefined when it was done before, to no avail.
 */
function indentFlow(text, position, padding) {
    const lineStart = text.lastIndexOf('\n', position - 1) + 1;
    const end = closingBracket(text, position);
    const first = lineNumber(text, lineStart);
    if (padding.has(first))
        return undefined;
    const lines = text.slice(lineStart, end).split('\n');
    const indented = lines.map((content, index) => {
        if (padding.has(first + index))
            return content;
        padding.set(first + index, pad.length);
        return pad + content;
    });
    return text.slice(0, lineStart) + indented.join('\n') + text.slice(end);
}
function lineNumber(text, offset) {
    let line = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
/** Offset of the first bracket behind `from` that closes more than was opened since; the end of the line when there is none. */
function closingBracket(text, from) {
    // The closing quotes are optional so that a match never fails late: linear time.
    const token = /"(?:[^"\\]|\\[^])*"?|'[^']*'?|[ \t]#[^\n]*|[[\]{}]/g;
    token.lastIndex = from;
    let depth = 0;
    for (let match = token.exec(text); match !== null; match = token.exec(text)) {
        const [found] = match;
        if (found === '[' || found === '{')
            depth += 1;
        if (found === ']' || found === '}')
            depth -= 1;
        if (depth < 0)
            return match.index;
    }
    const lineEnd = text.indexOf('\n', from);
    return lineEnd < 0 ? text.length : lineEnd;
}

;// CONCATENATED MODULE: ./build/syntax/yaml/read-events.js



/** What js-yaml says when a line of a flow collection or a quoted text is indented less than the block around it. */
const shallowLine = 'deficient indentation';
/**
 * A placeholder that another program fills in where a value or a key begins: `%%BUCKET_NAME%%`, as templates of AWS Solutions have them, or
 * `{{cookiecutter.project_name}}`. No plain text may begin with `%`, and a brace opens a map, so the parser is shown letters in its place; the
 * value keeps what the file has. A directive (`{{ end }}`) stands for no text.
 */
const placeholder = /(?<=[:,-][ \t]{1,9}|[[{][ \t]{0,9})%%(?=\w{1,80}%%)|(?<=[:,-][ \t]{1,9}|^[ \t]{0,40})\{\{-?[ \t]{0,3}(?!(?:if|else|end|range|with|define|template|block)\b)\.?\w[\w.]{0,80}[ \t]{0,3}-?\}\}/gmu;
const withLetters = (text) => text.replace(placeholder, (mark) => 'x'.repeat(mark.length));
const asItIs = (text) => text;
/**
 * Parses into events. js-yaml is stricter than the YAML 1.1 parsers that AWS and its tools use: inside brackets and quotes they ignore
 * indentation. So such lines are indented and the text is parsed again, within the budget.
 */
function readEvents(original, budget) {
    const read = readShown(original, asItIs, budget);
    const isFilledIn = !('events' in read) && budget.charsLeft > 0 && original.search(placeholder) >= 0;
    return isFilledIn ? readShown(original, withLetters, budget) : read;
}
function readShown(original, shown, budget) {
    const padding = new Map();
    let text = original;
    for (let repairs = 0;; repairs += 1) {
        budget.charsLeft -= text.length;
        try {
            return { text, events: (0,js_yaml/* parseEvents */.PH)(shown(text), { maxDepth: yamlDepthMax }), padding };
        }
        catch (error) {
            if (!(error instanceof js_yaml/* YAMLException */.tB))
                return { line: 1, reason: 'the parser gave up' };
            const { reason } = error;
            const line = (error.mark?.line ?? 0) + 1;
            const isRepairable = reason === shallowLine && repairs < indentationRepairsMax && budget.charsLeft > 0;
            const repaired = isRepairable ? indentFlow(text, error.mark?.position ?? 0, padding) : undefined;
            if (repaired === undefined)
                return { line, reason };
            text = repaired;
        }
    }
}

;// CONCATENATED MODULE: ./build/syntax/yaml/read-around-faults.js



/**
 * Parses a text with syntax errors: the value of the innermost key around each error is left out, then the next one outwards, until the
 * parser gets past it. One broken resource must not hide all others.
 */
function readAroundFaults(original, first, budget) {
    const losses = [];
    const lost = new Map();
    let text = original;
    let fault = first;
    for (let faults = 0; faults < faultsMax; faults += 1) {
        const passed = pass(text, fault, budget);
        if (passed === undefined)
            break;
        const { block, text: rest, result } = passed;
        const message = `This is not valid YAML: ${fault.reason}. ${linesOf(block.first + 1, block.end)} not read.`;
        losses.push({ message, range: { startLine: block.first + 1, startColumn: 1, endLine: block.end + 1, endColumn: 1 } });
        lost.set(block.first, message);
        if ('events' in result)
            return { events: { ...result, lost }, losses };
        text = rest;
        fault = result;
    }
    const message = `This is not valid YAML: ${fault.reason}. Nothing of the file is read.`;
    losses.push({ message, range: { startLine: fault.line, startColumn: 1, endLine: fault.line + 1, endColumn: 1 } });
    return { events: undefined, losses };
}
/** Leaves out the smallest block that gets the parser past the fault. */
function pass(text, fault, budget) {
    for (const block of blocksAround(text, fault.line - 1)) {
        if (budget.charsLeft <= 0)
            return undefined;
        const rest = withoutBlock(text, block);
        const result = readEvents(rest, budget);
        if ('events' in result || result.line > block.end + 1)
            return { block, text: rest, result };
    }
    return undefined;
}
function linesOf(first, last) {
    return first === last ? `Line ${first} is` : `Lines ${first} to ${last} are`;
}

;// CONCATENATED MODULE: ./build/syntax/yaml/parse-yaml.js





/**
 * Reads YAML with ranges: tags kept, anchors and merge keys resolved within limits. Never throws. js-yaml does the parsing: its event stream
 * carries source offsets.
 */
function parseYaml(file) {
    const sink = (0,data_node/* diagnosticSink */.fh)(file.path);
    const budget = { charsLeft: file.text.length + repairedCharsMax };
    const whole = readEvents(file.text, budget);
    if ('events' in whole)
        return { documents: buildDocuments(whole, sink), diagnostics: sink.diagnostics };
    const { events, losses } = readAroundFaults(file.text, whole, budget);
    for (const { message, range } of losses)
        sink.add('parse-error', message, range);
    return { documents: events === undefined ? [] : buildDocuments(events, sink), diagnostics: sink.diagnostics };
}


/***/ })

};
