export const id = 8828;
export const ids = [8828];
export const modules = {

/***/ 38828:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terminalTools: () => (/* binding */ terminalTools)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/adapters/assets.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};


/**
 * Where the parser's module and its two wasm files lie, seen from the folder of this code: beside the Action's bundle, beside the folder of another bundle, or,
 * run from the sources or from build/, in the packages themselves.
 */
const places = [
    { runtime: 'parser', grammar: 'parser' },
    { runtime: '../parser', grammar: '../parser' },
    { runtime: '../../node_modules/web-tree-sitter', grammar: '../../node_modules/@tree-sitter-grammars/tree-sitter-hcl' },
];
/** Reads the HCL parser's files. Nothing is fetched, and nothing outside these places is looked at. */
const assets = {
    async hcl() {
        // Not `new URL(\u2026, import.meta.url)`: the bundler would take that for an asset and copy this source file.
        const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
        const failures = [];
        // A part of Node that takes some milliseconds to load, and few reviews ask for the parser.
        const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 19));
        for (const place of places) {
            const folder = (0,external_node_path_.join)(here, place.runtime);
            try {
                const [runtimeWasm, grammarWasm] = await Promise.all([
                    readFile((0,external_node_path_.join)(folder, 'web-tree-sitter.wasm')),
                    readFile((0,external_node_path_.join)(here, place.grammar, 'tree-sitter-hcl.wasm')),
                ]);
                return { runtime: await loadRuntime(folder), runtimeWasm, grammarWasm };
            }
            catch (error) {
                if (!isMissing(error))
                    throw error;
                failures.push(folder);
            }
        }
        throw new Error(`The HCL parser is not installed: none of ${failures.join(', ')} has it. Build or install phasegate again.`);
    },
};
/** By its path, hidden from the bundler: that would load the parser with every start, and few changes need it. */
async function loadRuntime(folder) {
    const { href } = (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(folder, 'web-tree-sitter.js'));
    const runtime = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ href));
    return runtime;
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(19341);
// EXTERNAL MODULE: ./build/policies/listed.generated.js + 76 modules
var listed_generated = __webpack_require__(45176);
// EXTERNAL MODULE: ./build/core/not-loaded.js
var not_loaded = __webpack_require__(20965);
;// CONCATENATED MODULE: ./build/syntax/hcl/conversion.js
/** Nesting of expressions and blocks beyond which a part of a file is not read. Real code stays below 30. */
const nestingDepthMax = 250;
/** Diagnostics per file; one more says that there are others. */
const diagnosticsPerFileMax = 50;
function report(conversion, kind, message, start, end) {
    const count = conversion.diagnostics.length;
    if (count > diagnosticsPerFileMax)
        return;
    const full = count === diagnosticsPerFileMax;
    conversion.diagnostics.push({
        kind,
        message: full ? 'This file has further errors that are not listed.' : message,
        location: { path: conversion.path, range: conversion.lines.range(start, end) },
    });
}
function invalid(conversion, reason, node) {
    return { kind: 'invalid', reason, range: conversion.lines.range(node.startIndex, node.endIndex) };
}
/** More than `max` of what stands behind one another here, reported. */
function tooMany(conversion, what, max, node) {
    const message = `More than ${max} ${what} behind one another; this part is not evaluated.`;
    report(conversion, 'limit-reached', message, node.startIndex, Math.min(node.endIndex, node.startIndex + 1));
    return invalid(conversion, 'limit-reached', node);
}
/** Runs `convert` one level deeper; undefined, with a diagnostic, when that is too deep. */
function deeper(conversion, node, convert) {
    if (conversion.depth >= nestingDepthMax) {
        const message = `Nested more than ${nestingDepthMax} levels deep; this part is not evaluated.`;
        report(conversion, 'limit-reached', message, node.startIndex, Math.min(node.endIndex, node.startIndex + 1));
        return undefined;
    }
    conversion.depth += 1;
    const result = convert();
    conversion.depth -= 1;
    return result;
}
function present(items) {
    return items.filter((item) => item !== null);
}
/** The `expression` children of a node, converted. */
function expressionsOf(conversion, node) {
    return present(node.namedChildren)
        .filter((child) => child.type === 'expression')
        .map((child) => conversion.convertExpression(conversion, child));
}
/** Names and collection of `for k, v in c :` (also in a template directive). */
function forIntro(conversion, node) {
    const names = present(node.namedChildren).filter((child) => child.type === 'identifier');
    const collection = expressionsOf(conversion, node)[0];
    const first = names[0]?.text;
    const second = names[1]?.text;
    if (first === undefined || collection === undefined)
        return undefined;
    return second === undefined ? { valueName: first, collection } : { keyName: first, valueName: second, collection };
}

;// CONCATENATED MODULE: ./build/syntax/hcl/template-layout.js
/**
 * Applies `${~` and `~}`: space next to the marker goes away. In texts that are not quoted it goes no further than the line, whose line
 * break it takes along behind a marker, because the scanner of hclsyntax ends its literals there (scan_tokens.rl, parser_template.go).
 */
function trimAtMarkers(tokens, reach) {
    return tokens.map((token, index) => {
        if (token.kind !== 'text')
            return token;
        const [before, after] = [tokens[index - 1], tokens[index + 1]];
        const pieces = reach === 'line' ? linesOf(token) : [token.value];
        if (before !== undefined && before.kind !== 'text' && before.trimsRight)
            pieces[0] = (pieces[0] ?? '').trimStart();
        const last = pieces.length - 1;
        if (after !== undefined && after.kind !== 'text' && after.trimsLeft)
            pieces[last] = (pieces[last] ?? '').trimEnd();
        return { ...token, value: pieces.join('') };
    });
}
/**
 * Removes from every line the indentation that all lines of a `<<-` heredoc share, in place, and returns its width. Lines of nothing but
 * space do not count and keep theirs. A line whose beginning a marker has taken away begins nowhere and keeps its indentation
 * (flushHeredocTemplateParts in parser_template.go).
 */
function dedent(tokens) {
    const starts = lineStarts(tokens);
    const width = Math.min(...starts.filter((line) => !line.isBlank).map((line) => line.spaces));
    if (!Number.isFinite(width))
        return 0;
    for (const { token, lines, line, isBlank } of starts) {
        if (token === undefined || isBlank)
            continue;
        lines[line] = (lines[line] ?? '').slice(width);
        token.value = lines.join('');
    }
    return width;
}
function lineStarts(tokens) {
    const starts = [];
    let startsLine = true;
    for (const token of tokens) {
        const text = token.kind === 'text' ? token : undefined;
        const lines = text === undefined ? [''] : linesOf(text);
        for (const [line, piece] of lines.entries()) {
            const spaces = piece.length - piece.trimStart().length;
            if (startsLine)
                starts.push({ token: text, lines, line, spaces, isBlank: spaces === piece.length && piece.endsWith('\n') });
            startsLine = piece.endsWith('\n');
        }
    }
    return starts;
}
/** Each with its line break; a text that is empty has one empty line. */
function linesOf({ value }) {
    return value.split(/(?<=\n)/);
}

;// CONCATENATED MODULE: ./build/syntax/hcl/template-nesting.js
/** Turns the flat row into parts, with what stands between `if`/`for` and their ends inside them; undefined when they do not match. */
function nestParts(tokens) {
    const stack = [{ first: [] }];
    for (const token of tokens)
        if (!place(stack, token))
            return undefined;
    return stack.length === 1 ? stack[0]?.first : undefined;
}
function place(stack, token) {
    const frame = stack.at(-1);
    if (frame === undefined)
        return false;
    switch (token.kind) {
        case 'text':
            push(frame, { kind: 'text', value: token.value });
            return true;
        case 'interpolation':
            push(frame, { kind: 'interpolation', expression: token.expression, range: token.range });
            return true;
        case 'if':
        case 'for':
            stack.push({ opening: token, first: [] });
            return true;
        case 'else':
            if (frame.opening?.kind !== 'if' || frame.second !== undefined)
                return false;
            frame.second = [];
            return true;
        case 'endif':
        case 'endfor':
            return template_nesting_close(stack, frame, token.kind);
    }
}
function template_nesting_close(stack, frame, end) {
    const part = template_nesting_closed(frame, end);
    stack.pop();
    const outer = stack.at(-1);
    if (part === undefined || outer === undefined)
        return false;
    push(outer, part);
    return true;
}
function push(frame, part) {
    const parts = frame.second ?? frame.first;
    const last = parts.at(-1);
    if (part.kind === 'text' && part.value === '')
        return;
    if (part.kind === 'text' && last?.kind === 'text')
        parts[parts.length - 1] = { kind: 'text', value: last.value + part.value };
    else
        parts.push(part);
}
function template_nesting_closed(frame, end) {
    const opening = frame.opening;
    if (opening?.kind === 'if' && end === 'endif') {
        return { kind: 'if', condition: opening.condition, then: frame.first, otherwise: frame.second ?? [], range: opening.range };
    }
    if (opening?.kind !== 'for' || end !== 'endfor')
        return undefined;
    const { valueName, collection, range } = opening;
    const names = opening.keyName === undefined ? { valueName, collection } : { keyName: opening.keyName, valueName, collection };
    return { kind: 'for', ...names, body: frame.first, range };
}

;// CONCATENATED MODULE: ./build/syntax/hcl/template-tokens.js

const markerKinds = new Set([
    'template_interpolation',
    'template_for_start',
    'template_for_end',
    'template_if_intro',
    'template_else_intro',
    'template_if_end',
]);
/** Everything between the offsets `start` and `end`. Text is taken from the source itself, so no character is lost to the grammar. */
function templateTokens(conversion, node, start, end) {
    const tokens = [];
    let at = start;
    for (const marker of markersOf(node)) {
        if (marker.startIndex < at || marker.endIndex > end || isDoubled(conversion.text, marker.startIndex))
            continue;
        if (marker.startIndex > at)
            tokens.push({ kind: 'text', value: conversion.text.slice(at, marker.startIndex) });
        tokens.push(...convertMarker(conversion, marker));
        at = marker.endIndex;
    }
    if (end > at)
        tokens.push({ kind: 'text', value: conversion.text.slice(at, end) });
    return tokens;
}
/** `$$${`: a dollar sign, and behind it the two that stand for one. */
function isDoubled(text, at) {
    return text[at] === text[at - 1];
}
function markersOf(node) {
    const found = [];
    const queue = present(node.namedChildren).toReversed();
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (markerKinds.has(next.type))
            found.push(next);
        else if (next.type !== 'expression')
            queue.push(...present(next.namedChildren).toReversed());
    }
    return found;
}
function convertMarker(conversion, node) {
    const text = node.text;
    const base = {
        trimsLeft: text.startsWith('~', 2),
        trimsRight: text.endsWith('~}'),
        range: conversion.lines.range(node.startIndex, node.endIndex),
    };
    const inner = present(node.namedChildren).find((child) => child.type === 'expression');
    const expression = inner === undefined ? { kind: 'invalid', reason: 'parse-error', range: base.range } : conversion.convertExpression(conversion, inner);
    switch (node.type) {
        case 'template_interpolation':
            return [{ ...base, kind: 'interpolation', expression }];
        case 'template_if_intro':
            return [{ ...base, kind: 'if', condition: expression }];
        case 'template_for_start': {
            const intro = forIntro(conversion, node);
            return intro === undefined ? [] : [{ ...base, kind: 'for', ...intro }];
        }
        case 'template_else_intro':
            return [{ ...base, kind: 'else' }];
        case 'template_if_end':
            return [{ ...base, kind: 'endif' }];
        default:
            return [{ ...base, kind: 'endfor' }];
    }
}

;// CONCATENATED MODULE: ./build/syntax/hcl/convert-template.js




/** `"..."`: a string when nothing is interpolated, else a template. */
function convertQuoted(conversion, node) {
    const [start, end] = quotedSpan(node);
    const range = conversion.lines.range(node.startIndex, node.endIndex);
    return quotedExpression(conversion, templateTokens(conversion, node, start, end), [start, end], range);
}
/** The tokens as the source has them, between the quotes. */
function quotedExpression(conversion, tokens, [start, end], range) {
    const content = conversion.text.slice(start, end);
    const verbatim = tokens.length <= 1 && !content.includes('\\') && !content.includes('{');
    const textStart = { line: range.startLine, column: range.startColumn + 1, indent: 0 };
    return toExpression(trimAtMarkers(tokens.map(unescapeQuoted), 'whole'), range, verbatim ? textStart : undefined);
}
/** The text of a block label. */
function quotedText(conversion, node) {
    const [start, end] = quotedSpan(node);
    return unescapeBackslashes(conversion.text.slice(start, end));
}
function quotedSpan(node) {
    const children = present(node.children);
    const opening = children[0];
    const closing = children.at(-1);
    const start = opening?.endIndex ?? node.startIndex;
    return [start, closing === opening ? node.endIndex : Math.max(start, closing?.startIndex ?? node.endIndex)];
}
/**
 * `<<EOT` and `<<-EOT`. The text starts on the line behind the opening marker and ends, newline included, before the line of the closing
 * one; `<<-` removes the indentation that all its lines share.
 */
function convertHeredoc(conversion, node) {
    const range = conversion.lines.range(node.startIndex, node.endIndex);
    const markers = present(node.namedChildren).filter((child) => child.type === 'heredoc_identifier');
    const opening = markers[0];
    const closing = markers.at(-1);
    if (opening === undefined || closing === undefined || opening === closing)
        return { kind: 'invalid', reason: 'parse-error', range };
    const start = conversion.text.indexOf('\n', opening.endIndex) + 1;
    const end = Math.max(start, conversion.text.lastIndexOf('\n', closing.endIndex - 1) + 1);
    const tokens = templateTokens(conversion, node, start, end);
    const isFlush = node.firstChild?.text.startsWith('<<-') ?? false;
    return heredocExpression(conversion, tokens, { isFlush, start, range });
}
/** The tokens as the source has them; `start` is the offset of the first line behind the opening marker. */
function heredocExpression(conversion, tokens, heredoc) {
    const trimmed = trimAtMarkers(tokens, 'line');
    const indent = heredoc.isFlush ? dedent(trimmed) : 0;
    const textStart = { line: conversion.lines.line(heredoc.start), column: indent + 1, indent };
    // What a marker takes away shifts everything behind it.
    const isVerbatim = tokens.every((token) => token.kind === 'text' || !(token.trimsLeft || token.trimsRight));
    return toExpression(trimmed.map(unescapeHeredoc), heredoc.range, isVerbatim ? textStart : undefined);
}
function toExpression(tokens, range, textStart) {
    const position = textStart === undefined ? {} : { textStart };
    const parts = nestParts(tokens);
    if (parts === undefined)
        return { kind: 'invalid', reason: 'parse-error', range };
    const [first] = parts;
    // A text of which `~` leaves nothing keeps the whole a text.
    if (parts.length === 1 && first?.kind === 'interpolation' && tokens.length > 1)
        parts.push({ kind: 'text', value: '' });
    if (first === undefined)
        return { kind: 'string', value: '', range, ...position };
    if (parts.length === 1 && first.kind === 'text')
        return { kind: 'string', value: first.value, range, ...position };
    return { kind: 'template', parts, range, ...position };
}
function unescapeQuoted(token) {
    return token.kind === 'text' ? { ...token, value: unescapeTemplate(unescapeBackslashes(token.value)) } : token;
}
function unescapeHeredoc(token) {
    return token.kind === 'text' ? { ...token, value: unescapeTemplate(token.value) } : token;
}
function unescapeTemplate(text) {
    return text.includes('{') ? text.replaceAll('$${', '${').replaceAll('%%{', '%{') : text;
}
const escapes = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['"', '"'],
    ['\\', '\\'],
]);
function unescapeBackslashes(text) {
    if (!text.includes('\\'))
        return text;
    return text.replaceAll(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/g, (whole, code) => {
        if (code.length === 1)
            return escapes.get(code) ?? whole;
        const point = Number.parseInt(code.slice(1), 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}

;// CONCATENATED MODULE: ./build/syntax/hcl/bare-key.js
/** The key of an object that stands without parentheses: a name or a keyword is its own text. */
function bareKey(key) {
    if (key.kind === 'variable')
        return { kind: 'string', value: key.name, range: key.range };
    const isKeyword = key.kind === 'literal' && typeof key.value !== 'number';
    return isKeyword ? { kind: 'string', value: String(key.value), range: key.range } : key;
}

;// CONCATENATED MODULE: ./build/syntax/hcl/number-literal.js
/** The node of a number; with its digits where a double has others. */
function numberLiteral(text, range) {
    const value = Number(text);
    const base = { kind: 'literal', value, range };
    const isWhole = Number.isSafeInteger(value) && /^\d+(?:\.0*)?$/.test(text);
    return isWhole || String(value) === text ? base : { ...base, digits: text };
}

;// CONCATENATED MODULE: ./build/syntax/hcl/convert-expression.js




/** Converts an `expression` node. Never throws: what is broken or too deep becomes `invalid`. */
function convertExpression(conversion, node) {
    if (node.hasError)
        return invalid(conversion, 'parse-error', node);
    return (deeper(conversion, node, () => convertTerm(conversion, present(node.children), node)) ?? invalid(conversion, 'limit-reached', node));
}
/** A primary with its postfixes: the grammar leaves `a`, `.b`, `[0]` and `[*].c` as siblings. */
function convertTerm(conversion, siblings, owner) {
    const nodes = siblings.filter((node) => node.type !== 'comment');
    const first = nodes[0];
    if (first === undefined)
        return invalid(conversion, 'parse-error', owner);
    const inParentheses = first.type === '(';
    const inner = inParentheses ? nodes[1] : first;
    if (inner === undefined)
        return invalid(conversion, 'parse-error', owner);
    let result = inParentheses ? convertExpression(conversion, inner) : convertPrimary(conversion, inner);
    for (const { step, end } of postfixesOf(conversion, nodes.slice(inParentheses ? 3 : 1))) {
        const range = conversion.lines.range(first.startIndex, end);
        result = typeof step === 'string' ? { kind: 'invalid', reason: step, range } : applyStep(result, step, range);
    }
    return result;
}
function convertPrimary(conversion, node) {
    const range = conversion.lines.range(node.startIndex, node.endIndex);
    const only = node.firstNamedChild;
    switch (node.type) {
        case 'expression':
            return convertExpression(conversion, node);
        case 'variable_expr':
            return { kind: 'variable', name: node.text, range };
        case 'literal_value':
            return only === null ? invalid(conversion, 'parse-error', node) : convertLiteral(conversion, only);
        case 'template_expr':
            if (only === null)
                return invalid(conversion, 'parse-error', node);
            return only.type === 'heredoc_template' ? convertHeredoc(conversion, only) : convertQuoted(conversion, only);
        case 'collection_value':
            return only === null ? invalid(conversion, 'parse-error', node) : convertCollection(conversion, only);
        case 'function_call':
            return convertCall(conversion, node);
        case 'for_expr':
            return only === null ? invalid(conversion, 'parse-error', node) : convertFor(conversion, only);
        case 'operation':
            return only === null ? invalid(conversion, 'parse-error', node) : convertOperation(conversion, only);
        case 'conditional':
            return convertConditional(conversion, node);
        default:
            return invalid(conversion, 'parse-error', node);
    }
}
function convertLiteral(conversion, node) {
    const range = conversion.lines.range(node.startIndex, node.endIndex);
    if (node.type === 'string_lit')
        return convertQuoted(conversion, node);
    if (node.type === 'numeric_lit')
        return convertNumber(conversion, node);
    if (node.type === 'bool_lit')
        return { kind: 'literal', value: node.text === 'true', range };
    return { kind: 'literal', value: null, range };
}
/** The grammar knows exponents behind a fraction only, ends a number where HCL goes on reading it, and has hexadecimal ones. */
function convertNumber(conversion, node) {
    const behind = conversion.text.slice(node.endIndex, node.endIndex + numberRestMax);
    const exponent = /^[eE][-+]?\d+(?![\w.])/.exec(behind)?.[0];
    if (exponent !== undefined) {
        return numberLiteral(node.text + exponent, conversion.lines.range(node.startIndex, node.endIndex + exponent.length));
    }
    if (/^\w|^\.(?!\.)/.test(behind) || !/^[\d.]+(?:[eE][-+]?\d+)?$/.test(node.text))
        return invalid(conversion, 'parse-error', node);
    return numberLiteral(node.text, conversion.lines.range(node.startIndex, node.endIndex));
}
/** Characters behind a number that are looked at for its exponent. */
const numberRestMax = 12;
function convertCollection(conversion, node) {
    const range = conversion.lines.range(node.startIndex, node.endIndex);
    if (node.type === 'tuple')
        return { kind: 'tuple', items: expressionsOf(conversion, node), range };
    const items = present(node.namedChildren)
        .filter((child) => child.type === 'object_elem')
        .map((child) => convertObjectItem(conversion, child));
    return { kind: 'object', items, range };
}
function convertObjectItem(conversion, node) {
    const [key, value] = present(node.namedChildren).filter((child) => child.type === 'expression');
    const range = conversion.lines.range(node.startIndex, node.endIndex);
    if (key === undefined || value === undefined) {
        const broken = invalid(conversion, 'parse-error', node);
        return { key: broken, value: broken, range };
    }
    const name = convertExpression(conversion, key);
    return { key: key.firstChild?.type === '(' ? name : bareKey(name), value: convertExpression(conversion, value), range };
}
function convertCall(conversion, node) {
    const range = conversion.lines.range(node.startIndex, node.endIndex);
    const list = present(node.namedChildren).find((child) => child.type === 'function_arguments');
    const expandsLast = list !== undefined && present(list.namedChildren).some((child) => child.type === 'ellipsis');
    const args = list === undefined ? [] : expressionsOf(conversion, list);
    return { kind: 'call', name: node.firstNamedChild?.text ?? '', args, expandsLast, range };
}
function convertFor(conversion, node) {
    const children = present(node.namedChildren);
    const intro = children.find((child) => child.type === 'for_intro');
    const results = children.filter((child) => child.type === 'expression');
    const header = intro === undefined ? undefined : forIntro(conversion, intro);
    const [first, second] = results.map((child) => convertExpression(conversion, child));
    if (header === undefined || first === undefined)
        return invalid(conversion, 'parse-error', node);
    const filter = children.find((child) => child.type === 'for_cond');
    const condition = filter === undefined ? undefined : expressionsOf(conversion, filter)[0];
    const result = {
        kind: 'for',
        ...header,
        ...(second === undefined ? {} : { key: first }),
        value: second ?? first,
        groups: children.some((child) => child.type === 'ellipsis'),
        ...(condition === undefined ? {} : { condition }),
        range: conversion.lines.range(node.startIndex, node.endIndex),
    };
    return result;
}
function convertConditional(conversion, node) {
    const chain = conditionalChain(node);
    if (chain.length > conditionalsMax)
        return tooMany(conversion, 'conditionals', conditionalsMax, node);
    let result;
    for (const link of chain) {
        const [condition, then, last] = link.map((child) => conversion.convertExpression(conversion, child));
        const otherwise = result ?? last;
        if (condition === undefined || then === undefined || otherwise === undefined)
            return invalid(conversion, 'parse-error', node);
        const start = link[0]?.startIndex ?? node.startIndex;
        result = { kind: 'conditional', condition, then, otherwise, range: conversion.lines.range(start, node.endIndex) };
    }
    return result ?? invalid(conversion, 'parse-error', node);
}
/** Conditionals behind one another beyond which none of them is read. */
const conditionalsMax = 100;
/**
 * Condition and branches of `a ? b : c ? d : e`, the last one first. The grammar has the first conditional as the condition of the second; in HCL
 * the second is what the first one's `:` leads to.
 */
function conditionalChain(node) {
    const chain = [];
    let condition;
    for (let at = node; at?.type === 'conditional'; at = condition?.firstChild) {
        const parts = present(at.namedChildren).filter((child) => child.type === 'expression');
        condition = parts[0];
        const previous = chain.at(-1);
        if (previous !== undefined)
            previous[0] = parts[2] ?? at;
        chain.push(parts.slice(0, previous === undefined ? 3 : 2));
    }
    return chain;
}
const binaryOperators = new Set(['*', '/', '%', '+', '-', '>', '>=', '<', '<=', '==', '!=', '&&', '||']);
function isBinaryOperator(text) {
    return binaryOperators.has(text);
}
function convertOperation(conversion, node) {
    const range = conversion.lines.range(node.startIndex, node.endIndex);
    const children = present(node.children);
    const converted = deeper(conversion, node, () => {
        const first = children[0];
        if (node.type === 'unary_operation' && (first?.type === '-' || first?.type === '!')) {
            return { kind: 'unary', operator: first.type, operand: convertTerm(conversion, children.slice(1), node), range };
        }
        const middle = children.findIndex((child) => isBinaryOperator(child.type));
        const operator = children[middle]?.type ?? '';
        if (!isBinaryOperator(operator))
            return invalid(conversion, 'parse-error', node);
        const left = convertTerm(conversion, children.slice(0, middle), node);
        const right = convertTerm(conversion, children.slice(middle + 1), node);
        return { kind: 'binary', operator, left, right, range };
    });
    return converted ?? invalid(conversion, 'limit-reached', node);
}
/** Splats behind one another, each within the one before, beyond which none of them is read. */
const splatsMax = 100;
/** `a[*].b[0][*].c` does all that follows, further splats too, to each member; the older `a.*.b[0]` takes only names into the splat. */
function postfixesOf(conversion, nodes) {
    /** What was read from the end on, the last one first. */
    let found = [];
    const splats = nodes.filter(({ type }) => type === 'splat');
    if (splats[splatsMax] !== undefined) {
        const { reason } = tooMany(conversion, 'splats', splatsMax, splats[splatsMax]);
        return [{ step: reason, end: nodes.at(-1)?.endIndex ?? 0 }];
    }
    for (const [fromEnd, node] of nodes.toReversed().entries()) {
        if (node.type !== 'splat') {
            found.push({ step: convertStep(conversion, node) ?? 'parse-error', end: node.endIndex });
        }
        else if (node.firstNamedChild?.type === 'full_splat') {
            const inside = [...postfixesOf(conversion, present(node.firstNamedChild.namedChildren)), ...found.toReversed()];
            found = [splatOf(conversion, inside, node)];
        }
        else
            found = olderSplat(conversion, node, nodes[nodes.length - fromEnd], found);
    }
    return found.toReversed();
}
/** Names alone belong to it. One may not follow another. */
function olderSplat(conversion, node, next, found) {
    const children = present(node.firstNamedChild?.namedChildren ?? []);
    const bracketAt = children.findIndex((child) => child.firstNamedChild?.type === 'new_index');
    const names = bracketAt === -1 ? children : children.slice(0, bracketAt);
    const splat = splatOf(conversion, postfixesOf(conversion, names), node);
    if (next?.firstNamedChild?.type === 'attr_splat')
        return [{ ...splat, step: 'parse-error' }];
    return [...found, ...postfixesOf(conversion, children.slice(names.length)).toReversed(), splat];
}
function splatOf(conversion, inside, node) {
    const end = inside.at(-1)?.end ?? node.startIndex + 2;
    const steps = [];
    for (const { step } of inside) {
        if (typeof step === 'string')
            return { step, end };
        steps.push(step);
    }
    return { step: { kind: 'splat', steps, range: conversion.lines.range(node.startIndex, end) }, end };
}
function applyStep(source, step, range) {
    if (step.kind === 'splat')
        return { kind: 'splat', source, steps: step.steps, range };
    if (step.kind === 'attribute')
        return { kind: 'get-attribute', source, name: step.name, range };
    return { kind: 'index', source, key: step.key, range };
}
function convertStep(conversion, node) {
    const range = conversion.lines.range(node.startIndex, node.endIndex);
    if (node.type === 'get_attr')
        return { kind: 'attribute', name: node.firstNamedChild?.text ?? '', range };
    const index = node.firstNamedChild;
    if (node.type !== 'index' || index === null)
        return undefined;
    if (index.type === 'legacy_index')
        return { kind: 'index', key: { kind: 'literal', value: Number(index.text.replace(/^\.\s*/, '')), range }, range };
    const key = expressionsOf(conversion, index)[0];
    return key === undefined ? undefined : { kind: 'index', key, range };
}

;// CONCATENATED MODULE: ./build/syntax/hcl/convert-body.js



/** Attributes and blocks of a `config_file`, `body`, or `ERROR` node. What stands intact inside an error is kept. */
function convertBody(conversion, nodes, start, end) {
    const attributes = [];
    const blocks = [];
    const queue = [...nodes].toReversed();
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
        if (node.type === 'attribute')
            attributes.push(...convertAttribute(conversion, node));
        else if (node.type === 'block')
            blocks.push(...convertBlock(conversion, node));
        // The grammar takes a file that is one `{ \u2026 }` for an object, the form of `.tfvars.json`; in native syntax that declares nothing.
        else if (node.type === 'object')
            reportError(conversion, node);
        else if (node.type === 'body' || node.type === 'ERROR') {
            if (node.type === 'ERROR')
                reportError(conversion, node);
            queue.push(...present(node.children).toReversed());
        }
    }
    return { range: conversion.lines.range(start, end), attributes, blocks };
}
function convertAttribute(conversion, node) {
    const children = present(node.children);
    const name = children[0];
    const value = children.find((child) => child.type === 'expression');
    if (name?.type !== 'identifier')
        return [];
    const broken = node.hasError || value === undefined;
    if (broken)
        reportFirstError(conversion, node);
    return [
        {
            name: conversion.names?.get(name.startIndex) ?? name.text,
            nameRange: conversion.lines.range(name.startIndex, name.endIndex),
            value: broken ? invalid(conversion, 'parse-error', node) : convertExpression(conversion, value),
            range: conversion.lines.range(node.startIndex, node.endIndex),
            path: conversion.path,
        },
    ];
}
function convertBlock(conversion, node) {
    const children = present(node.children);
    const opening = children.find((child) => child.type === 'block_start');
    const type = children[0];
    if (type?.type !== 'identifier' || opening === undefined) {
        reportError(conversion, node);
        return [];
    }
    const labels = children
        .slice(1, children.indexOf(opening))
        .filter((child) => child.type === 'identifier' || child.type === 'string_lit')
        .map((child) => (child.type === 'identifier' ? child.text : quotedText(conversion, child)));
    const missing = children.find((child) => child.isMissing);
    if (missing !== undefined)
        reportMissing(conversion, node);
    const inner = children.slice(children.indexOf(opening) + 1);
    const body = deeper(conversion, node, () => convertBody(conversion, inner, opening.startIndex, node.endIndex));
    const range = conversion.lines.range(node.startIndex, node.endIndex);
    return [
        {
            type: type.text,
            labels,
            body: body ?? { range, attributes: [], blocks: [] },
            header: conversion.lines.range(node.startIndex, opening.endIndex),
            range,
            path: conversion.path,
        },
    ];
}
function reportMissing(conversion, node) {
    report(conversion, 'parse-error', 'This block is not closed.', node.startIndex, node.startIndex + 1);
}
function reportError(conversion, node) {
    const message = 'This is not valid HCL; what it declares is not evaluated.';
    const firstLineEnd = conversion.text.indexOf('\n', node.startIndex);
    report(conversion, 'parse-error', message, node.startIndex, firstLineEnd === -1 ? node.endIndex : Math.min(firstLineEnd, node.endIndex));
}
/** Reports the first broken place inside `node`, which is where people look for the mistake. */
function reportFirstError(conversion, node) {
    let at = node;
    for (;;) {
        const next = present(at.children).find((child) => child.isError || child.isMissing || child.hasError);
        if (next === undefined)
            break;
        at = next;
        if (at.isError || at.isMissing)
            break;
    }
    reportError(conversion, at);
}

// EXTERNAL MODULE: ./build/syntax/json/parse-json.js + 3 modules
var parse_json = __webpack_require__(25831);
;// CONCATENATED MODULE: ./build/syntax/hcl/json-schema.js
/** Top-level block types and how many labels each has. */
const blockLabelCounts = new Map([
    ['resource', 2],
    ['data', 2],
    ['ephemeral', 2],
    ['module', 1],
    ['variable', 1],
    ['output', 1],
    ['provider', 1],
    ['check', 1],
    ['locals', 0],
    ['terraform', 0],
    ['moved', 0],
    ['removed', 0],
    ['import', 0],
]);
/** Per block type, the arguments whose strings are expressions: names and types that stand in quotes because JSON has no other way. */
const referenceArguments = new Map([
    ['resource', new Set(['provider', 'depends_on'])],
    ['data', new Set(['provider', 'depends_on'])],
    ['module', new Set(['providers', 'depends_on'])],
    ['variable', new Set(['type'])],
    ['moved', new Set(['from', 'to'])],
    ['removed', new Set(['from'])],
    ['import', new Set(['to', 'provider'])],
    ['dynamic', new Set(['iterator'])],
    ['lifecycle', new Set(['ignore_changes', 'replace_triggered_by'])],
]);
function isReference(blockType, argument) {
    return referenceArguments.get(blockType)?.has(argument) ?? false;
}
/** Arguments of AWS resources that are maps; every other object is a nested block. */
const mapArguments = new Set([
    'tags',
    'tags_all',
    'volume_tags',
    'variables',
    'parameters',
    'parameter',
    'request_parameters',
    'response_parameters',
    'request_templates',
    'request_models',
    'response_models',
    'response_templates',
    'stage_variables',
    'connection_properties',
    'default_arguments',
    'non_overridable_arguments',
    'input_parameters',
    'labels',
    'metadata',
    'options',
    'keepers',
    'triggers',
    'query',
    'program',
    'dimensions',
    'environment_variables',
    'user_defined',
    'for_each',
    'attributes',
]);
function isMapArgument(name) {
    return mapArguments.has(name);
}
/** Arguments of a type that take anything, objects and lists of them too. */
const openArguments = new Map([['terraform_data', new Set(['input', 'triggers_replace'])]]);
function isArgumentOf(resourceType, name) {
    return openArguments.get(resourceType ?? '')?.has(name) ?? false;
}

;// CONCATENATED MODULE: ./build/syntax/hcl/json-body.js

/**
 * The JSON syntax of Terraform (developer.hashicorp.com/terraform/language/syntax/json) as the same tree that native files have. JSON does not
 * tell an argument that is a map from a nested block: an object is taken for a block, unless its name is one of the usual map arguments.
 */
function jsonConfigBody(root, reading) {
    const blocks = entriesOf(root).flatMap((entry) => {
        const labels = blockLabelCounts.get(entry.key);
        return labels === undefined ? [] : labelled(entry, labels, [], reading);
    });
    return { range: root.range, attributes: [], blocks };
}
/** A variable file: names and literal values, in which `${` means nothing. */
function jsonVariablesBody(root, path) {
    const literal = { path, template: (text, range) => ({ kind: 'string', value: text, range }), readsAll: true };
    return { range: root.range, attributes: entriesOf(root).map((entry) => attribute('', entry, literal)), blocks: [] };
}
function entriesOf(node) {
    if (node.kind === 'sequence')
        return node.items.flatMap(entriesOf);
    return node.kind === 'mapping' ? node.entries.filter((entry) => entry.key !== '//') : [];
}
/** Goes down through the labels: `{ "aws_x": { "y": { ... } } }`. Lists stand for repeated blocks at every level. */
function labelled(entry, count, labels, reading, type = entry.key) {
    if (entry.value.kind === 'sequence') {
        return entry.value.items.flatMap((value) => labelled({ ...entry, value }, count, labels, reading, type));
    }
    if (entry.value.kind !== 'mapping')
        return [];
    if (count > labels.length) {
        return entriesOf(entry.value).flatMap((inner) => labelled(inner, count, [...labels, inner.key], reading, type));
    }
    const holdsBlocks = type === 'resource' || type === 'data' || type === 'provider' || type === 'terraform' || type === 'ephemeral';
    const body = holdsBlocks ? blockBody(type, entry.value, reading, labels[0]) : plainBody(type, entry.value, reading);
    return [block(type, labels, body, entry, reading)];
}
function block(type, labels, body, entry, reading) {
    return { type, labels, body, header: entry.keyRange, range: spanning(entry), path: reading.path };
}
/** From the key to the end of the value, or the value alone when it stands in a list far from its key. */
function spanning(entry) {
    const { keyRange, value } = entry;
    return { ...keyRange, endLine: value.range.endLine, endColumn: value.range.endColumn };
}
function plainBody(type, node, reading) {
    const attributes = entriesOf(node).map((entry) => attribute(type, entry, reading));
    return { range: node.range, attributes, blocks: [] };
}
function blockBody(type, node, reading, resourceType) {
    const attributes = [];
    const blocks = [];
    for (const entry of entriesOf(node)) {
        if (entry.key === 'dynamic')
            blocks.push(...labelledInner(entry, reading));
        else if (isBlock(entry) && !isArgumentOf(resourceType, entry.key))
            blocks.push(...repeated(entry).map((each) => block(each.key, [], blockBody(each.key, each.value, reading), each, reading)));
        else
            attributes.push(attribute(type, entry, reading));
    }
    return { range: node.range, attributes, blocks };
}
function isBlock(entry) {
    const { value } = entry;
    if (isMapArgument(entry.key))
        return false;
    if (value.kind === 'mapping')
        return true;
    return value.kind === 'sequence' && value.items.length > 0 && value.items.every((item) => item.kind === 'mapping');
}
function repeated(entry) {
    return entry.value.kind === 'sequence' ? entry.value.items.map((value) => ({ ...entry, value })) : [entry];
}
function labelledInner(entry, reading) {
    return repeated(entry)
        .flatMap((each) => entriesOf(each.value))
        .flatMap(repeated)
        .map((each) => block('dynamic', [each.key], dynamicBody(each.value, reading), each, reading));
}
function dynamicBody(node, reading) {
    const content = entriesOf(node).filter((entry) => entry.key === 'content');
    const attributes = entriesOf(node)
        .filter((entry) => entry.key !== 'content')
        .map((entry) => attribute('dynamic', entry, reading));
    const blocks = content.flatMap(repeated).map((each) => block('content', [], blockBody('content', each.value, reading), each, reading));
    return { range: node.range, attributes, blocks };
}
function attribute(blockType, entry, reading) {
    const value = expression(entry.value, isReference(blockType, entry.key) ? { ...reading, template: asReference(reading), readsAll: true } : reading);
    return { name: entry.key, nameRange: entry.keyRange, value, range: spanning(entry), path: reading.path };
}
/** A name or type that stands in quotes because JSON has no other way. */
function asReference(reading) {
    return (text, range) => {
        const parsed = reading.template(text.includes('${') ? text : `\${${text}}`, range);
        const only = parsed.kind === 'template' && parsed.parts.length === 1 ? parsed.parts[0] : undefined;
        return only?.kind === 'interpolation' ? only.expression : parsed;
    };
}
function expression(node, reading) {
    const { range } = node;
    switch (node.kind) {
        case 'null':
            return { kind: 'literal', value: null, range };
        case 'bool':
        case 'number':
            return { kind: 'literal', value: node.value, range };
        case 'string':
            return reading.readsAll || /[$%]\{/.test(node.value)
                ? reading.template(node.value, range)
                : { kind: 'string', value: node.value, range };
        case 'sequence':
            return { kind: 'tuple', items: node.items.map((item) => expression(item, reading)), range };
        case 'mapping': {
            const items = node.entries.map((entry) => ({
                key: objectKey(entry, reading),
                value: expression(entry.value, reading),
                range: spanning(entry),
            }));
            return { kind: 'object', items, range };
        }
        case 'unread':
            return { kind: 'invalid', reason: 'parse-error', range };
    }
}
/** Keys of `providers` name things too; all others are texts. */
function objectKey(entry, reading) {
    return expression({ kind: 'string', value: entry.key, range: entry.keyRange }, reading);
}

// EXTERNAL MODULE: ./build/syntax/hcl/line-index.js
var line_index = __webpack_require__(17075);
;// CONCATENATED MODULE: ./build/syntax/hcl/json-file.js



/** `.tf.json`, and as files of variables what is called otherwise: a command may name any. */
function readJsonFile(file, templateOf) {
    const { path, text } = file;
    const { root, diagnostics } = (0,parse_json/* parseJson */.q)(file);
    const found = [...diagnostics];
    if (root === undefined) {
        const range = (0,line_index/* createLineIndex */.r)(text, 1).range(0, text.length);
        return { path, body: { range, attributes: [], blocks: [] }, diagnostics: found };
    }
    const template = (content, range) => {
        const parsed = templateOf(content, range);
        found.push(...parsed.diagnostics);
        return withoutPosition(parsed.expression);
    };
    const isConfig = /\.(?:tf|tofu)\.json$/u.test(path);
    const body = isConfig ? jsonConfigBody(root, { path, template, readsAll: false }) : jsonVariablesBody(root, path);
    return { path, body, diagnostics: found };
}
/** Lines of a text that stands in another one at this place. */
function rangeLines(range) {
    return { range: () => range, line: () => range.startLine, column: () => range.startColumn };
}
/** A string with escapes is no verbatim text. */
function withoutPosition(expression) {
    if (expression.kind === 'string')
        return { kind: 'string', value: expression.value, range: expression.range };
    return expression.kind === 'template' ? { kind: 'template', parts: expression.parts, range: expression.range } : expression;
}

;// CONCATENATED MODULE: ./build/syntax/hcl/legacy-syntax.js
const quotedName = /"([^"\\\n${}]{1,200})"(?=[ \t]*=(?!=))/y;
const heredocStart = /<<-?([A-Za-z_][\w-]*)[ \t]*\r?\n/y;
const comment = /#[^\n]*|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y;
/**
 * Terraform up to 0.11 took a comma behind an attribute, and quotes around its name (`tags { "Name" = "web" }`). Undefined where a text has neither:
 * then it is broken in another way.
 */
function modernSyntax(text) {
    const reading = { text, within: ['block'], cuts: [], names: new Map(), last: '\n' };
    for (let at = 0; at < text.length;)
        at += reading.within.at(-1) === 'string' ? inString(text, at, reading.within) : inCode(reading, at);
    return reading.cuts.length === 0 ? undefined : { text: withCuts(text, reading.cuts), names: reading.names };
}
/** How far it goes. */
function inCode(reading, at) {
    const { text, within, last } = reading;
    const skipped = lengthAt(comment, text, at) ?? heredocAt(text, at);
    if (skipped !== undefined)
        return skipped;
    const char = text.charAt(at);
    const isBlock = within.at(-1) === 'block';
    const name = isBlock && char === '"' && '\n{,'.includes(last) ? nameAt(text, at) : undefined;
    if (name !== undefined)
        return inName(reading, at, name);
    if (isBlock && char === ',')
        reading.cuts.push({ at, length: 1, by: ' ' });
    else
        nest(char, last, within);
    if (!/[ \t\r]/u.test(char))
        reading.last = char;
    return 1;
}
function inName(reading, at, name) {
    const length = name.length + 2;
    reading.cuts.push({ at, length, by: ` ${name.replaceAll(/[^\w-]|^[^A-Za-z_]/gu, '_')} ` });
    if (!/^[A-Za-z_][\w-]*$/u.test(name))
        reading.names.set(at + 1, name);
    reading.last = 'x';
    return length;
}
/** Goes over a piece of a quoted text, and into what is interpolated in it. */
function inString(text, at, within) {
    const char = text.charAt(at);
    if (char === '\\')
        return 2;
    if (char === '"')
        within.pop();
    else if ((char === '$' || char === '%') && text.charAt(at + 1) === '{') {
        if (text.charAt(at - 1) !== char)
            within.push('template');
        return 2;
    }
    return 1;
}
function nest(char, last, within) {
    if (char === '"')
        within.push('string');
    else if (char === '{')
        within.push(within.at(-1) === 'block' && last !== '=' ? 'block' : 'other');
    else if (char === '[' || char === '(')
        within.push('other');
    else if ((char === '}' || char === ']' || char === ')') && within.length > 1)
        within.pop();
}
function nameAt(text, at) {
    quotedName.lastIndex = at;
    return quotedName.exec(text)?.[1];
}
function lengthAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length;
}
/** As far as the end of the line before the mark, which is a line of its own. */
function heredocAt(text, at) {
    heredocStart.lastIndex = at;
    const start = heredocStart.exec(text);
    if (start === null)
        return undefined;
    let from = at + start[0].length;
    while (from < text.length) {
        const newline = text.indexOf('\n', from);
        const end = newline === -1 ? text.length : newline;
        if (text.slice(from, end).trim() === start[1])
            return end - at;
        from = end + 1;
    }
    return text.length - at;
}
function withCuts(text, cuts) {
    let from = 0;
    const parts = cuts.flatMap(({ at, length, by }) => {
        const before = text.slice(from, at);
        from = at + length;
        return [before, by];
    });
    return [...parts, text.slice(from)].join('');
}

;// CONCATENATED MODULE: ./build/syntax/hcl/parse-cache.js
/** Characters of source that a cache keeps values for; the oldest go first. */
const cacheCharsMax = 64_000_000;
function createParseCache() {
    // By text first: a string knows its hash, which one that is put together for the occasion does not.
    const entries = new Map();
    let chars = 0;
    return ({ path, text }, make) => {
        const known = entries.get(text);
        if (known?.has(path) === true)
            return known.get(path);
        const value = make();
        const ofText = known ?? new Map();
        ofText.set(path, value);
        entries.set(text, ofText);
        chars += text.length + path.length;
        for (const [oldest, values] of entries) {
            if (chars <= cacheCharsMax)
                break;
            entries.delete(oldest);
            for (const other of values.keys())
                chars -= oldest.length + other.length;
        }
        return value;
    };
}

;// CONCATENATED MODULE: ./build/syntax/hcl/template-text.js
/** A text as the content of a heredoc, which has the syntax of a template; its first line is line 1 where the lines count from 0. */
function asHeredoc(text) {
    let marker = 'TEMPLATE';
    while (text.includes(marker))
        marker += '_';
    return `t = <<${marker}\n${text}\n${marker}\n`;
}
/** A text that was read as the content of a heredoc: without the newline that the heredoc adds, and without the lines of its marks. */
function withoutMarks(expression, content) {
    if (expression.kind !== 'string' && expression.kind !== 'template')
        return expression;
    const { range: marked } = expression;
    const range = marked.startLine < 1 ? rangeOf(content) : marked;
    if (expression.kind === 'string')
        return { ...expression, range, value: expression.value.replace(/\n$/, '') };
    const last = expression.parts.at(-1);
    if (last?.kind !== 'text')
        return { ...expression, range };
    const rest = expression.parts.slice(0, -1);
    const text = last.value.replace(/\n$/, '');
    return { ...expression, range, parts: text === '' ? rest : [...rest, { kind: 'text', value: text }] };
}
function rangeOf(content) {
    const lines = content.split('\n');
    return { startLine: 1, startColumn: 1, endLine: lines.length, endColumn: (lines.at(-1)?.length ?? 0) + 1 };
}

;// CONCATENATED MODULE: ./build/syntax/hcl/top-level-chunks.js
/** A block header in the first column: formatted code has them only at top level. */
const blockHeader = /^(?:resource|data|ephemeral|module|variable|output|locals|provider|terraform|moved|removed|import|check|action|list)\b[^=]*\{/;
const heredocOpening = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?$/u;
/** Cuts a broken file before every line that starts a top-level block, but not inside a heredoc that is closed. */
function topLevelChunks(text) {
    const lines = text.split('\n');
    const closings = closingLines(lines);
    const chunks = [];
    let first = 0;
    const cut = (end) => {
        if (end > first)
            chunks.push({ text: lines.slice(first, end).join('\n'), firstLine: first + 1 });
        first = end;
    };
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        if (blockHeader.test(line))
            cut(at);
        const marker = heredocOpening.exec(line)?.[1];
        if (marker !== undefined)
            at = next(closings.get(marker), at) ?? at;
    }
    cut(lines.length);
    return chunks;
}
/** For every word that stands alone on a line: those lines. */
function closingLines(lines) {
    const closings = new Map();
    for (const [index, line] of lines.entries()) {
        const word = line.trim();
        if (!/^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(word))
            continue;
        const known = closings.get(word);
        if (known === undefined)
            closings.set(word, [index]);
        else
            known.push(index);
    }
    return closings;
}
/** First line behind `after`, by binary search. */
function next(sorted, after) {
    if (sorted === undefined)
        return undefined;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) > after)
            high = middle;
        else
            low = middle + 1;
    }
    return sorted[low];
}

;// CONCATENATED MODULE: ./build/syntax/hcl/hcl-parser.js










/** Characters of one file beyond which it is not parsed. */
const fileCharsMax = 4_000_000;
/** Parser operations per character of input beyond which a file is given up: error recovery on hostile input is not linear. */
const progressCallsPerChar = 4;
async function createHclParser(assets) {
    await assets.runtime.Parser.init({ wasmBinary: assets.runtimeWasm });
    const language = await assets.runtime.Language.load(assets.grammarWasm);
    const parser = new assets.runtime.Parser();
    parser.setLanguage(language);
    const files = createParseCache();
    const templates = createParseCache();
    return {
        parse: (file) => files(file, () => parseFile(parser, file)),
        parseTemplate: (file) => templates(file, () => parseTemplateFile(parser, file)),
    };
}
function parseFile(parser, file) {
    if (file.path.endsWith('.json')) {
        if (file.text.length > fileCharsMax)
            return tooLong(file);
        return readJsonFile(file, (text, range) => parseTemplateText(parser, file.path, text, rangeLines(range)));
    }
    const conversion = startConversion(file.path, file.text, 1);
    const tree = parseText(parser, conversion);
    if (tree === undefined)
        return { path: file.path, body: emptyBody(conversion), diagnostics: conversion.diagnostics };
    const hasError = tree.rootNode.hasError;
    const body = hasError ? undefined : bodyOf(conversion, tree);
    tree.delete();
    if (body !== undefined)
        return { path: file.path, body, diagnostics: conversion.diagnostics };
    return parseLegacy(parser, file) ?? parseBroken(parser, file, conversion);
}
/** Code of the time before Terraform 0.12, as it is read. Undefined where something else is wrong with it. */
function parseLegacy(parser, { path, text }) {
    const modern = modernSyntax(text);
    if (modern === undefined)
        return undefined;
    const conversion = { ...startConversion(path, modern.text, 1), names: modern.names };
    const tree = parseText(parser, conversion);
    const body = tree === undefined || tree.rootNode.hasError ? undefined : bodyOf(conversion, tree);
    tree?.delete();
    return body === undefined ? undefined : { path, body, diagnostics: conversion.diagnostics };
}
/** A broken file is parsed once more, top-level block by block, so that one mistake costs one block. */
function parseBroken(parser, file, whole) {
    const diagnostics = [...whole.diagnostics];
    const bodies = [];
    for (const chunk of topLevelChunks(file.text)) {
        const conversion = startConversion(file.path, chunk.text, chunk.firstLine);
        const tree = parseText(parser, conversion);
        if (tree !== undefined) {
            bodies.push(bodyOf(conversion, tree));
            tree.delete();
        }
        diagnostics.push(...conversion.diagnostics);
    }
    const location = { path: file.path, range: whole.lines.range(0, 0) };
    if (diagnostics.length === 0)
        diagnostics.push({ kind: 'parse-error', message: 'This file is not valid HCL.', location });
    const body = {
        range: whole.lines.range(0, file.text.length),
        attributes: bodies.flatMap((part) => part.attributes),
        blocks: bodies.flatMap((part) => part.blocks),
    };
    return { path: file.path, body, diagnostics };
}
function tooLong(file) {
    const whole = startConversion(file.path, file.text, 1);
    isTooLong(whole);
    return { path: file.path, body: emptyBody(whole), diagnostics: whole.diagnostics };
}
function parseTemplateFile(parser, file) {
    return parseTemplateText(parser, file.path, file.text);
}
/** A text as a template: the content of a heredoc, which has the same syntax. */
function parseTemplateText(parser, path, text, lines) {
    const started = startConversion(path, asHeredoc(text), 0);
    const conversion = lines === undefined ? started : { ...started, lines };
    const tree = parseText(parser, conversion);
    const heredoc = tree === undefined || tree.rootNode.hasError ? undefined : findHeredoc(tree);
    const expression = heredoc === undefined ? undefined : convertHeredoc(conversion, heredoc);
    tree?.delete();
    const range = conversion.lines.range(0, conversion.text.length);
    if (expression === undefined)
        report(conversion, 'parse-error', 'This is not a valid template.', 0, 0);
    const result = expression === undefined ? { kind: 'invalid', reason: 'parse-error', range } : withoutMarks(expression, text);
    return { expression: result, diagnostics: conversion.diagnostics };
}
function findHeredoc(tree) {
    return tree.rootNode.descendantsOfType('heredoc_template').find((node) => node !== null) ?? undefined;
}
function startConversion(path, text, firstLine) {
    return { path, text, lines: (0,line_index/* createLineIndex */.r)(text, firstLine), diagnostics: [], convertExpression: convertExpression, depth: 0 };
}
function emptyBody(conversion) {
    return { range: conversion.lines.range(0, conversion.text.length), attributes: [], blocks: [] };
}
function bodyOf(conversion, tree) {
    const root = tree.rootNode;
    return convertBody(conversion, root.type === 'ERROR' ? [root] : present(root.children), 0, conversion.text.length);
}
function parseText(parser, conversion) {
    const size = conversion.text.length;
    if (isTooLong(conversion))
        return undefined;
    let calls = 0;
    const budget = 1000 + size * progressCallsPerChar;
    const progressCallback = () => {
        calls += 1;
        return calls > budget;
    };
    const tree = attempt(() => parser.parse(conversion.text, null, { progressCallback }));
    if (tree !== undefined && tree !== null)
        return tree;
    parser.reset();
    report(conversion, 'limit-reached', 'This file is too broken to be parsed; nothing of it is evaluated.', 0, 0);
    return undefined;
}
function isTooLong(conversion) {
    if (conversion.text.length <= fileCharsMax)
        return false;
    report(conversion, 'limit-reached', `This file has more than ${fileCharsMax} characters and is not evaluated.`, 0, 0);
    return true;
}
/** The parser is foreign code on hostile input: when it traps, the file is lost with a diagnostic, not the review. */
function attempt(run) {
    try {
        return run();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/syntax/hcl/plain/cursor.js
/** Levels of blocks and expressions; deeper code is left to the parser, which counts them exactly. */
const plainDepthMax = 60;
/** Operators or postfixes in a row. */
const plainChainMax = 60;
const space = /[ \t\n]*/y;
const cursor_name = /[A-Za-z_][A-Za-z0-9_-]*/y;
/** What would make a longer name of the one before it in HCL, whose names may have letters of every script. */
const nameGoesOn = /[^\p{ASCII}]/u;
/** Moves over spaces, newlines and comments. True when a newline was among them; undefined when a comment does not end. */
function skipSpace(cursor) {
    const { text } = cursor;
    const start = cursor.at;
    for (;;) {
        space.lastIndex = cursor.at;
        // A test moves `lastIndex` as well, and makes no array of what it found.
        if (space.test(text))
            cursor.at = space.lastIndex;
        const char = text[cursor.at];
        if (char === '#' || text.startsWith('//', cursor.at)) {
            const newline = text.indexOf('\n', cursor.at);
            cursor.at = newline === -1 ? text.length : newline;
        }
        else if (text.startsWith('/*', cursor.at)) {
            const close = text.indexOf('*/', cursor.at + 2);
            if (close === -1)
                return undefined;
            cursor.at = close + 2;
        }
        else {
            return cursor.at > start && text.slice(start, cursor.at).includes('\n');
        }
    }
}
/** Is there a newline between the last thing that was read and here? */
function isBehindNewline(cursor) {
    return cursor.text.slice(cursor.end, cursor.at).includes('\n');
}
/** Takes exactly this, when it stands here. */
function take(cursor, token) {
    if (!cursor.text.startsWith(token, cursor.at))
        return false;
    cursor.at += token.length;
    cursor.end = cursor.at;
    return true;
}
/** Takes a name in plain letters. Undefined when there is none, or one with other letters. */
function takeName(cursor) {
    const { text, at } = cursor;
    cursor_name.lastIndex = at;
    if (!cursor_name.test(text) || nameGoesOn.test(text[cursor_name.lastIndex] ?? ''))
        return undefined;
    cursor.at = cursor_name.lastIndex;
    cursor.end = cursor.at;
    return text.slice(at, cursor.at);
}

;// CONCATENATED MODULE: ./build/syntax/hcl/plain/plain-collection.js


const forWord = /for[ \t\n]/y;
function isFor(cursor) {
    forWord.lastIndex = cursor.at;
    return forWord.test(cursor.text);
}
/** `[a, b]` or `[for ...]`. */
function readBrackets(cursor) {
    const start = cursor.at;
    cursor.at += 1;
    if (skipSpace(cursor) === undefined)
        return undefined;
    if (isFor(cursor))
        return readFor(cursor, start, ']');
    const items = [];
    for (;;) {
        if (skipSpace(cursor) === undefined)
            return undefined;
        if (take(cursor, ']'))
            break;
        const item = cursor.readExpression(cursor, true);
        if (item === undefined)
            return undefined;
        items.push(item);
        if (!take(cursor, ',') && cursor.text[cursor.at] !== ']')
            return undefined;
    }
    return { kind: 'tuple', items, range: cursor.conversion.lines.range(start, cursor.end) };
}
/** `{ a = b }` or `{for ...}`. */
function readBraces(cursor) {
    const start = cursor.at;
    cursor.at += 1;
    if (skipSpace(cursor) === undefined)
        return undefined;
    if (isFor(cursor))
        return readFor(cursor, start, '}');
    const items = [];
    while (!take(cursor, '}')) {
        const item = readItem(cursor);
        if (item === undefined)
            return undefined;
        items.push(item);
        if (skipSpace(cursor) === undefined)
            return undefined;
    }
    return { kind: 'object', items, range: cursor.conversion.lines.range(start, cursor.end) };
}
/** One item with its comma or newline. */
function readItem(cursor) {
    const start = cursor.at;
    const key = cursor.readExpression(cursor, false);
    const separator = cursor.text[cursor.at];
    if (key === undefined || (separator !== '=' && separator !== ':'))
        return undefined;
    cursor.at += 1;
    if (skipSpace(cursor) !== false)
        return undefined;
    const value = cursor.readExpression(cursor, false);
    if (value === undefined)
        return undefined;
    const range = cursor.conversion.lines.range(start, cursor.end);
    const next = cursor.text[cursor.at];
    if (next !== ',' && next !== '}' && !isBehindNewline(cursor))
        return undefined;
    if (next === ',')
        cursor.at += 1;
    return { key: cursor.text[start] === '(' ? key : bareKey(key), value, range };
}
/** From behind the bracket. */
function readFor(cursor, start, closing) {
    cursor.at += 'for'.length;
    const intro = readForIntro(cursor);
    const result = intro !== undefined && take(cursor, ':') && skipSpace(cursor) !== undefined ? readResult(cursor, closing) : undefined;
    if (intro === undefined || result === undefined || skipSpace(cursor) === undefined)
        return undefined;
    const isFiltered = /^if[ \t\n(!]/.test(cursor.text.slice(cursor.at, cursor.at + 3));
    const condition = isFiltered ? readBehind(cursor, 'if') : undefined;
    if ((isFiltered && condition === undefined) || !take(cursor, closing))
        return undefined;
    const range = cursor.conversion.lines.range(start, cursor.end);
    return { kind: 'for', ...intro, ...result, ...(condition === undefined ? {} : { condition }), range };
}
/** `value`, or `key => value` and `key => value...` in braces. */
function readResult(cursor, closing) {
    const first = cursor.readExpression(cursor, true);
    if (first === undefined || closing === ']')
        return first === undefined ? undefined : { value: first, groups: false };
    const value = readBehind(cursor, '=>');
    return value === undefined ? undefined : { key: first, value, groups: take(cursor, '...') };
}
function readBehind(cursor, token) {
    if (!take(cursor, token) || skipSpace(cursor) === undefined)
        return undefined;
    return cursor.readExpression(cursor, true);
}
/** `k, v in collection` and the space behind it. */
function readForIntro(cursor) {
    const first = readWord(cursor);
    const second = first !== undefined && take(cursor, ',') ? readWord(cursor) : undefined;
    if (first === undefined || readWord(cursor) !== 'in')
        return undefined;
    const collection = cursor.readExpression(cursor, true);
    if (collection === undefined)
        return undefined;
    return second === undefined ? { valueName: first, collection } : { keyName: first, valueName: second, collection };
}
/** A name with the space around it. */
function readWord(cursor) {
    if (skipSpace(cursor) === undefined)
        return undefined;
    const word = takeName(cursor);
    return skipSpace(cursor) === undefined ? undefined : word;
}

;// CONCATENATED MODULE: ./build/syntax/hcl/plain/plain-postfix.js

/** `.name`, `[key]`, `[*]` and the older forms `.0` and `.*`, that follow without a space. Undefined for a splat behind a splat. */
function readPostfixes(cursor, primary, start) {
    let result = primary;
    let isBehindSplat = false;
    for (let count = 0; result !== undefined && count < plainChainMax; count += 1) {
        const { at, text } = cursor;
        if (text.startsWith('[*]', at))
            return isBehindSplat ? undefined : readSplat(cursor, result, start);
        if (text.startsWith('.*', at)) {
            result = isBehindSplat ? undefined : readOlderSplat(cursor, result, start);
            isBehindSplat = true;
        }
        else if (isStepAhead(cursor))
            result = readNext(cursor, result, start);
        else
            return result;
    }
    return undefined;
}
function isStepAhead({ text, at }) {
    return text[at] === '[' || (text[at] === '.' && !text.startsWith('...', at));
}
function readNext(cursor, source, start) {
    const step = readStep(cursor);
    const range = cursor.conversion.lines.range(start, cursor.end);
    if (step?.kind === 'attribute')
        return { kind: 'get-attribute', source, name: step.name, range };
    return step?.kind === 'index' ? { kind: 'index', source, key: step.key, range } : undefined;
}
function readStep(cursor) {
    if (cursor.text[cursor.at] === '[')
        return readIndex(cursor);
    return readLegacyIndex(cursor) ?? readAttribute(cursor);
}
function readAttribute(cursor) {
    const start = cursor.at;
    cursor.at += 1;
    const name = takeName(cursor);
    return name === undefined ? undefined : { kind: 'attribute', name, range: cursor.conversion.lines.range(start, cursor.end) };
}
/** Not `.0.1` and `.0e1`: whether these are numbers, the parser knows. */
const legacyIndex = /\.([0-9]+)(?![0-9A-Za-z_]|\.[0-9])/y;
function readLegacyIndex(cursor) {
    const start = cursor.at;
    legacyIndex.lastIndex = start;
    const [whole, digits] = legacyIndex.exec(cursor.text) ?? [];
    if (whole === undefined)
        return undefined;
    take(cursor, whole);
    const range = cursor.conversion.lines.range(start, cursor.end);
    return { kind: 'index', key: { kind: 'literal', value: Number(digits), range }, range };
}
function readIndex(cursor) {
    const start = cursor.at;
    cursor.at += 1;
    if (skipSpace(cursor) === undefined)
        return undefined;
    const key = cursor.readExpression(cursor, true);
    if (key === undefined || !take(cursor, ']'))
        return undefined;
    return { kind: 'index', key, range: cursor.conversion.lines.range(start, cursor.end) };
}
/** All that follows belongs to it. */
function readSplat(cursor, source, start) {
    let end = cursor.at + 2;
    take(cursor, '[*]');
    const steps = [];
    while (isStepAhead(cursor)) {
        const step = steps.length < plainChainMax ? readStep(cursor) : undefined;
        if (step === undefined)
            return undefined;
        steps.push(step);
        end = cursor.end;
    }
    return { kind: 'splat', source, steps, range: cursor.conversion.lines.range(start, end) };
}
/** `a.*.b.0[1]`: only what stands behind a dot belongs to it, at least one. */
function readOlderSplat(cursor, source, start) {
    take(cursor, '.*');
    const steps = [];
    while (/^\.\w/.test(cursor.text.slice(cursor.at, cursor.at + 2))) {
        const step = steps.length < plainChainMax ? readStep(cursor) : undefined;
        if (step === undefined)
            return undefined;
        steps.push(step);
    }
    return steps.length === 0 ? undefined : { kind: 'splat', source, steps, range: cursor.conversion.lines.range(start, cursor.end) };
}

;// CONCATENATED MODULE: ./build/syntax/hcl/plain/plain-marker.js


/** `${a}`, `%{ if a }`, `%{ for k, v in a }` and what ends these, each also with `~`. */
function readMarker(cursor) {
    const start = cursor.at;
    const isDirective = cursor.text[start] === '%';
    cursor.at += 2;
    const trimsLeft = take(cursor, '~');
    if (skipSpace(cursor) === undefined)
        return undefined;
    const content = isDirective ? readDirective(cursor) : readInterpolation(cursor);
    if (content === undefined)
        return undefined;
    const trimsRight = take(cursor, '~');
    if (!take(cursor, '}'))
        return undefined;
    return { ...content, trimsLeft, trimsRight, range: cursor.conversion.lines.range(start, cursor.end) };
}
function readInterpolation(cursor) {
    const expression = cursor.readExpression(cursor, true);
    return expression === undefined ? undefined : { kind: 'interpolation', expression };
}
function readDirective(cursor) {
    const keyword = takeName(cursor);
    if (skipSpace(cursor) === undefined)
        return undefined;
    switch (keyword) {
        case 'if': {
            const condition = cursor.readExpression(cursor, true);
            return condition === undefined ? undefined : { kind: 'if', condition };
        }
        case 'for': {
            const intro = readForIntro(cursor);
            return intro === undefined ? undefined : { kind: 'for', ...intro };
        }
        case 'else':
        case 'endif':
        case 'endfor':
            return { kind: keyword };
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/syntax/hcl/plain/plain-template.js



/** `"..."`, with interpolations and directives. */
function readQuoted(cursor) {
    const start = cursor.at;
    cursor.at += 1;
    const tokens = readTokens(cursor, undefined);
    if (tokens === undefined)
        return undefined;
    const contentEnd = cursor.at;
    take(cursor, '"');
    return valid(quotedExpression(cursor.conversion, tokens, [start + 1, contentEnd], cursor.conversion.lines.range(start, cursor.end)));
}
const plain_template_heredocOpening = /<<(-?)([A-Za-z_][A-Za-z0-9_]*)\n/y;
/** `<<EOT` and `<<-EOT`. */
function readHeredoc(cursor) {
    const start = cursor.at;
    plain_template_heredocOpening.lastIndex = start;
    const opening = plain_template_heredocOpening.exec(cursor.text);
    if (opening === null)
        return undefined;
    const [header, flush, marker = ''] = opening;
    const content = start + header.length;
    // The first line that starts so: whether it ends the text when more stands on it, the parser knows.
    const closing = new RegExp(`^[ \\t]*${marker}`, 'gm');
    closing.lastIndex = content;
    const close = closing.exec(cursor.text);
    if (close === null || !/^(?:\n|$)/.test(cursor.text.slice(closing.lastIndex, closing.lastIndex + 1)))
        return undefined;
    cursor.at = content;
    const tokens = readTokens(cursor, close.index);
    if (tokens === undefined)
        return undefined;
    cursor.at = close.index + close[0].length;
    cursor.end = cursor.at;
    const range = cursor.conversion.lines.range(start, cursor.end);
    return valid(heredocExpression(cursor.conversion, tokens, { isFlush: flush === '-', start: content, range }));
}
/** Directives that do not match are left to the parser. */
function valid(expression) {
    return expression.kind === 'invalid' ? undefined : expression;
}
const mark = /["\\\n]|[$%]\{/g;
const plain_template_escape = /\\(?:[nrt"\\]|u[0-9A-Fa-f]{4})/y;
const heredocMark = /[$%]\{/g;
/** Up to the closing quote, or up to `end` in a heredoc. */
function readTokens(cursor, end) {
    const { text } = cursor;
    const tokens = [];
    for (let from = cursor.at;; from = cursor.at) {
        const to = end === undefined ? quotedTextEnd(text, from) : heredocTextEnd(text, from, end);
        if (to === undefined)
            return undefined;
        if (to > from)
            tokens.push({ kind: 'text', value: text.slice(from, to) });
        cursor.at = to;
        if (to === end || (end === undefined && text[to] === '"'))
            return tokens;
        const marker = readMarker(cursor);
        if (marker === undefined || (end !== undefined && cursor.at > end))
            return undefined;
        tokens.push(marker);
    }
}
/** Where the closing quote or a marker stands. */
function quotedTextEnd(text, from) {
    mark.lastIndex = from;
    for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
        if (found[0] === '"')
            return found.index;
        if (found[0].endsWith('{')) {
            if (isMarker(text, found.index))
                return found.index;
            if (!passesLiteral(mark, text, found.index))
                return undefined;
            continue;
        }
        plain_template_escape.lastIndex = found.index;
        if (!plain_template_escape.test(text))
            return undefined;
        mark.lastIndex = plain_template_escape.lastIndex;
    }
    return undefined;
}
/** Where the heredoc ends or a marker stands. */
function heredocTextEnd(text, from, end) {
    heredocMark.lastIndex = from;
    for (let found = heredocMark.exec(text); found !== null && found.index < end; found = heredocMark.exec(text)) {
        if (isMarker(text, found.index))
            return found.index;
        if (!passesLiteral(heredocMark, text, found.index))
            return undefined;
    }
    return end;
}
/** `${` and `%{`, but not `$${` and `%%{`, which stand for themselves. */
function isMarker(text, at) {
    return text[at - 1] !== '$' && text[at - 1] !== '%';
}
/** `$${` and `%%{`: what stands before it as well is left to the parser. */
const literal = /(?<![$%])(?:\$\$|%%)\{/y;
/** Moves the search behind what stands for itself. */
function passesLiteral(search, text, at) {
    literal.lastIndex = at - 1;
    if (!literal.test(text))
        return false;
    search.lastIndex = literal.lastIndex;
    return true;
}

;// CONCATENATED MODULE: ./build/syntax/hcl/plain/plain-expression.js





/**
 * Reads an expression and the space behind it, up to what cannot belong to it. `isEnclosed`: in brackets, where a newline is a space; else an
 * expression ends with its line. Undefined for what is not plain.
 */
function readExpression(cursor, isEnclosed) {
    if (cursor.depth >= plainDepthMax)
        return undefined;
    cursor.depth += 1;
    const result = readConditional(cursor, isEnclosed);
    cursor.depth -= 1;
    return result;
}
function readConditional(cursor, isEnclosed) {
    const start = cursor.at;
    const condition = readOperation(cursor, isEnclosed, 1);
    if (condition === undefined || cursor.text[cursor.at] !== '?')
        return condition;
    // A conditional in the first branch, without parentheses, is left to the parser.
    const then = takeMark(cursor, isEnclosed) ? readOperation(cursor, isEnclosed, 1) : undefined;
    if (then === undefined || cursor.text[cursor.at] !== ':' || !takeMark(cursor, isEnclosed))
        return undefined;
    const otherwise = readExpression(cursor, isEnclosed);
    if (otherwise === undefined)
        return undefined;
    return { kind: 'conditional', condition, then, otherwise, range: cursor.conversion.lines.range(start, cursor.end) };
}
/** `?` or `:` and the space behind it. */
function takeMark(cursor, isEnclosed) {
    cursor.at += 1;
    const newline = skipSpace(cursor);
    return newline !== undefined && (isEnclosed || !newline);
}
const levels = new Map([
    ['||', 1],
    ['&&', 2],
    ['==', 3],
    ['!=', 3],
    ['<', 4],
    ['<=', 4],
    ['>', 4],
    ['>=', 4],
    ['+', 5],
    ['-', 5],
    ['*', 6],
    ['/', 6],
    ['%', 6],
]);
const operator = /\|\||&&|[=!<>]=|[<>+\-*/%]/y;
function isOperator(token) {
    return levels.has(token);
}
/** Binary operators of this level and those that bind tighter; all are left-associative. */
function readOperation(cursor, isEnclosed, floor) {
    const start = cursor.at;
    let left = readTerm(cursor, isEnclosed);
    for (let count = 0; count < plainChainMax; count += 1) {
        operator.lastIndex = cursor.at;
        const token = operator.exec(cursor.text)?.[0];
        if (left === undefined || token === undefined || !isOperator(token))
            return left;
        const level = levels.get(token) ?? 0;
        if (level < floor)
            return left;
        cursor.at += token.length;
        const space = skipSpace(cursor);
        if (space === undefined || (space && !isEnclosed))
            return undefined;
        const right = readOperation(cursor, isEnclosed, level + 1);
        if (right === undefined)
            return undefined;
        left = { kind: 'binary', operator: token, left, right, range: cursor.conversion.lines.range(start, cursor.end) };
    }
    return undefined;
}
/** A primary with its postfixes, and the space behind it. */
function readTerm(cursor, isEnclosed) {
    const start = cursor.at;
    const sign = cursor.text[start];
    if (sign === '-' || sign === '!')
        return readUnary(cursor, isEnclosed, sign);
    const primary = readPrimary(cursor);
    const term = primary === undefined ? undefined : readPostfixes(cursor, primary, start);
    return term !== undefined && endsPlainly(cursor, isEnclosed) ? term : undefined;
}
function readUnary(cursor, isEnclosed, sign) {
    const start = cursor.at;
    cursor.at += 1;
    const operand = /[-!]/.test(cursor.text[cursor.at] ?? '') ? undefined : readTerm(cursor, isEnclosed);
    return operand === undefined
        ? undefined
        : { kind: 'unary', operator: sign, operand, range: cursor.conversion.lines.range(start, cursor.end) };
}
/** What the parser could take for more of the same term although there is space before it. */
const termGoesOn = /[[.{]|<<|<[^ =]/y;
const operationGoesOn = /[?:+\-*/%<>=!&|,]/y;
/**
 * Moves over the space behind a term. The parser takes newlines for space everywhere: what it could then take for the same expression, though
 * there is a space or a new line, is not plain.
 */
function endsPlainly(cursor, isEnclosed) {
    const before = cursor.at;
    const newline = skipSpace(cursor);
    if (newline === undefined)
        return false;
    if (cursor.at > before && (stands(termGoesOn, cursor) || couldCall(cursor, before)))
        return false;
    return isEnclosed || !newline || !stands(operationGoesOn, cursor);
}
/** A parenthesis makes a call of a name, however far behind it. */
function couldCall({ text, at }, termEnd) {
    return text[at] === '(' && !/["}\])]/.test(text[termEnd - 1] ?? '');
}
function stands(pattern, cursor) {
    pattern.lastIndex = cursor.at;
    return pattern.test(cursor.text);
}
function readPrimary(cursor) {
    const char = cursor.text[cursor.at];
    if (char === '"')
        return readQuoted(cursor);
    if (char === '[')
        return readBrackets(cursor);
    if (char === '{')
        return readBraces(cursor);
    if (char === '(')
        return readParentheses(cursor);
    if (char === '<')
        return readHeredoc(cursor);
    return readNumber(cursor) ?? readNamed(cursor);
}
function readParentheses(cursor) {
    cursor.at += 1;
    if (skipSpace(cursor) === undefined)
        return undefined;
    const inner = readExpression(cursor, true);
    return inner !== undefined && take(cursor, ')') ? inner : undefined;
}
const number = /[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?(?![A-Za-z0-9_.])/y;
function readNumber(cursor) {
    const start = cursor.at;
    number.lastIndex = start;
    const found = number.exec(cursor.text)?.[0];
    if (found === undefined)
        return undefined;
    take(cursor, found);
    return numberLiteral(found, cursor.conversion.lines.range(start, cursor.end));
}
/** Words that mean something in some places: nobody names a variable so. */
const keywords = new Set(['for', 'in', 'if', 'else', 'endif', 'endfor']);
function readNamed(cursor) {
    const start = cursor.at;
    const name = takeName(cursor);
    if (name === undefined || keywords.has(name))
        return undefined;
    const range = cursor.conversion.lines.range(start, cursor.end);
    const isCall = cursor.text[cursor.at] === '(';
    if (name === 'true' || name === 'false')
        return isCall ? undefined : { kind: 'literal', value: name === 'true', range };
    if (name === 'null')
        return isCall ? undefined : { kind: 'literal', value: null, range };
    return isCall ? readCall(cursor, name, start) : { kind: 'variable', name, range };
}
function readCall(cursor, name, start) {
    cursor.at += 1;
    const args = [];
    let expandsLast = false;
    for (;;) {
        if (skipSpace(cursor) === undefined)
            return undefined;
        if (take(cursor, ')'))
            break;
        const argument = expandsLast ? undefined : readExpression(cursor, true);
        if (argument === undefined)
            return undefined;
        args.push(argument);
        expandsLast = take(cursor, '...');
        if (expandsLast && skipSpace(cursor) === undefined)
            return undefined;
        if (!take(cursor, ',') && cursor.text[cursor.at] !== ')')
            return undefined;
    }
    return { kind: 'call', name, args, expandsLast, range: cursor.conversion.lines.range(start, cursor.end) };
}

;// CONCATENATED MODULE: ./build/syntax/hcl/plain/plain-body.js


/** Characters that the plain reader has no opinion on: what controls, what ends a line elsewhere, a mark of the byte order, half a character. */
const foreign = /[^\n\t\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\uffef\u{10000}-\u{10ffff}]/u;
/**
 * Reads a file in the plain part of HCL, which is nearly all that people write: the same tree as the parser's, without loading the parser.
 * Undefined for everything else, broken code included: then the parser decides. It must not read anything that the parser reads otherwise;
 * a test compares the two.
 */
function readPlainBody(conversion) {
    const { text, lines } = conversion;
    if (foreign.test(text))
        return undefined;
    const cursor = { conversion, text, readExpression: readExpression, at: 0, end: 0, depth: 0 };
    const members = readMembers(cursor);
    return members === undefined || cursor.at < text.length ? undefined : { range: lines.range(0, text.length), ...members };
}
/** Up to a closing brace or the end. */
function readMembers(cursor) {
    const attributes = [];
    const blocks = [];
    for (;;) {
        if (skipSpace(cursor) === undefined)
            return undefined;
        if (isAtEnd(cursor))
            return { attributes, blocks };
        const member = readMember(cursor);
        if (member === undefined || skipSpace(cursor) === undefined)
            return undefined;
        // HCL wants a line for each; the parser does not.
        if (!isAtEnd(cursor) && !isBehindNewline(cursor))
            return undefined;
        if ('value' in member)
            attributes.push(member);
        else
            blocks.push(member);
    }
}
function isAtEnd(cursor) {
    return cursor.at === cursor.text.length || cursor.text[cursor.at] === '}';
}
function readMember(cursor) {
    const start = cursor.at;
    const name = takeName(cursor);
    const nameEnd = cursor.at;
    if (name === undefined || skipSpace(cursor) !== false)
        return undefined;
    return cursor.text[cursor.at] === '=' ? plain_body_readAttribute(cursor, name, start, nameEnd) : readBlock(cursor, name, start);
}
function plain_body_readAttribute(cursor, name, start, nameEnd) {
    cursor.at += 1;
    if (skipSpace(cursor) !== false)
        return undefined;
    const value = readExpression(cursor, false);
    if (value === undefined)
        return undefined;
    const { lines, path } = cursor.conversion;
    return { name, nameRange: lines.range(start, nameEnd), value, range: lines.range(start, cursor.end), path };
}
const plainLabel = /"([^"\\\n$%]*)"/y;
function readBlock(cursor, type, start) {
    const labels = [];
    while (cursor.text[cursor.at] !== '{') {
        const label = readLabel(cursor);
        if (label === undefined || skipSpace(cursor) !== false)
            return undefined;
        labels.push(label);
    }
    const opening = cursor.at;
    cursor.at += 1;
    cursor.depth += 1;
    const members = cursor.depth > plainDepthMax ? undefined : readMembers(cursor);
    cursor.depth -= 1;
    if (members === undefined || !take(cursor, '}'))
        return undefined;
    const { lines, path } = cursor.conversion;
    const body = { range: lines.range(opening, cursor.end), ...members };
    return { type, labels, body, header: lines.range(start, opening + 1), range: lines.range(start, cursor.end), path };
}
function readLabel(cursor) {
    plainLabel.lastIndex = cursor.at;
    const quoted = plainLabel.exec(cursor.text);
    if (quoted === null)
        return takeName(cursor);
    cursor.at += quoted[0].length;
    return quoted[1];
}

;// CONCATENATED MODULE: ./build/syntax/hcl/plain-first-parser.js








/** Reads plain files by itself; the others need the grammar, which is loaded once: until then they are `NotLoaded`. */
function createPlainFirstParser(assets) {
    const files = createParseCache();
    const templates = createParseCache();
    let grammar;
    let loading;
    const load = async () => {
        grammar = await createHclParser(await assets());
    };
    const loadGrammar = () => (loading ??= load());
    const withGrammar = (file) => {
        if (grammar === undefined)
            throw new not_loaded/* NotLoaded */.L(`The HCL grammar, for ${file.path},`, loadGrammar);
        return grammar;
    };
    return {
        loadGrammar,
        parse: (file) => files(file, () => readPlainFile(file)) ?? withGrammar(file).parse(file),
        parseTemplate: (file) => templates(file, () => readPlainTemplate(file)) ?? withGrammar(file).parseTemplate(file),
    };
}
/** Undefined when the grammar is needed: for broken code, and what few people write. */
function readPlainFile(file) {
    const { path, text } = file;
    if (text.length > fileCharsMax)
        return undefined;
    if (path.endsWith('.json'))
        return readPlainJson(file);
    const body = readPlainBody({ path, text, lines: (0,line_index/* createLineIndex */.r)(text, 1), diagnostics: [], convertExpression: convertExpression, depth: 0 });
    return body === undefined ? undefined : { path, body, diagnostics: [] };
}
/** Undefined where one of the strings is no plain template. */
function readPlainJson(file) {
    let isPlain = true;
    const read = readJsonFile(file, (text, range) => {
        const template = plainTemplate(file.path, text, rangeLines(range));
        if (template === undefined)
            isPlain = false;
        return template ?? { expression: { kind: 'invalid', reason: 'parse-error', range }, diagnostics: [] };
    });
    return isPlain ? read : undefined;
}
function readPlainTemplate({ path, text }) {
    return text.length > fileCharsMax ? undefined : plainTemplate(path, text);
}
/** Undefined when the grammar is needed: for what is no template, and rare forms. */
function plainTemplate(path, content, place) {
    const text = asHeredoc(content);
    const lines = place ?? (0,line_index/* createLineIndex */.r)(text, 0);
    const body = readPlainBody({ path, text, lines, diagnostics: [], convertExpression: convertExpression, depth: 0 });
    const expression = body?.attributes[0]?.value;
    return expression === undefined ? undefined : { expression: withoutMarks(expression, content), diagnostics: [] };
}

;// CONCATENATED MODULE: ./build/review/sides/lazy-parser.js

/** One HCL parser, which loads its grammar when a file needs it. Made by the composition root; one serves all reviews. */
function lazyHclParser(assets) {
    const parser = Promise.resolve(createPlainFirstParser(() => assets.hcl()));
    return () => parser;
}

// EXTERNAL MODULE: ./build/entry/cli/terminal-progress.js
var terminal_progress = __webpack_require__(99434);
;// CONCATENATED MODULE: ./build/entry/cli/tools.js






/** What the core needs of the outside world when it runs in a terminal. */
async function terminalTools(configPath) {
    const config = configPath === undefined ? undefined : await readConfig(configPath);
    return {
        policies: listed_generated/* listedPolicies */.I,
        hclParser: lazyHclParser(assets),
        progress: (0,terminal_progress/* terminalProgress */.e)(),
        // `performance` is a part of Node that is loaded when it is first named.
        now: () => process.uptime() * 1000,
        today: new Date().toISOString().slice(0, 10),
        ...(config === undefined ? {} : { config }),
    };
}
async function readConfig(path) {
    let source;
    try {
        source = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        throw new problem/* Problem */.A(`The configuration ${path} cannot be read. Check the path given with --config.`);
    }
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(6921), __webpack_require__.e(3665), __webpack_require__.e(2216)]).then(__webpack_require__.bind(__webpack_require__, 42216));
    const { config, problems } = parseConfig(source, path);
    if (problems.length > 0)
        throw new problem/* Problem */.A(problems.map((problem) => problem.message).join('; '));
    return config;
}


/***/ }),

/***/ 17075:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createLineIndex)
/* harmony export */ });
/** `firstLine` is the number of the text's first line, for a text that is a part of a file. Lines end with `\n`. */
function createLineIndex(text, firstLine = 1) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const rowOf = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    return {
        line: (offset) => rowOf(offset) + firstLine,
        column: (offset) => offset - (starts[rowOf(offset)] ?? 0) + 1,
        range(start, end) {
            const from = rowOf(start);
            const to = (starts[from + 1] ?? Number.POSITIVE_INFINITY) > end ? from : rowOf(end);
            return {
                startLine: from + firstLine,
                startColumn: start - (starts[from] ?? 0) + 1,
                endLine: to + firstLine,
                endColumn: end - (starts[to] ?? 0) + 1,
            };
        },
    };
}


/***/ })

};
