export const id = 7823;
export const ids = [7823];
export const modules = {

/***/ 10222:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ matchesPattern)
/* harmony export */ });
/* harmony import */ var _core_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81738);

/**
 * Does a pattern of CODEOWNERS match a path? The rules look like those of a `.gitignore` and are not: `docs/*` means the files in `docs` and not
 * what is further below, and there is no negation and no character range (docs.github.com, "About code owners"). Takes time in proportion to
 * the lengths of both, whatever the pattern: its author may be the author of the change.
 */
function matchesPattern(path, pattern) {
    const segments = segmentsOf(pattern);
    if (segments === undefined)
        return false;
    const parts = path.split('/');
    // `reached[i]`: the segments so far match the first i parts.
    let reached = parts.map((_, index) => index === 0).concat(false);
    for (const [index, segment] of segments.entries()) {
        const isLast = index === segments.length - 1;
        reached = segment === '**' ? afterAny(reached, isLast && index > 0) : afterOne(reached, parts, segment);
    }
    const last = segments.at(-1);
    // A name means a folder and all that is in it as well; a star means files alone.
    return last === '*' || last === '**' ? reached[parts.length] === true : reached.includes(true);
}
/** From the root of the repository on; undefined for a pattern that matches nothing. */
function segmentsOf(pattern) {
    if (pattern === '/' || pattern === '' || pattern.includes('***'))
        return undefined;
    const isAnchored = pattern.startsWith('/');
    const segments = (isAnchored ? pattern.slice(1) : pattern).split('/');
    const isFolder = segments.length > 1 && segments.at(-1) === '';
    if (isFolder)
        segments[segments.length - 1] = '**';
    const isName = !isAnchored && segments.length === (isFolder ? 2 : 1) && segments[0] !== '**';
    return isName ? ['**', ...segments] : segments;
}
/** Any number of parts; behind a folder at least one. */
function afterAny(reached, atLeastOne) {
    const first = reached.indexOf(true);
    return reached.map((_, index) => first !== -1 && index >= first + (atLeastOne ? 1 : 0));
}
function afterOne(reached, parts, segment) {
    return reached.map((_, index) => {
        const part = parts[index - 1];
        return part !== undefined && reached[index - 1] === true && matchesName(part, segment);
    });
}
const sign = /\\[\s\S]?|[\s\S]/g;
/** `*` is any run of characters, `?` one, and a backslash makes the next one plain. */
function matchesName(name, segment) {
    return (0,_core_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcards */ ._)(name, segment.match(sign) ?? [], (one) => one === '*', (letter, one) => one === '?' || letter === (one.startsWith('\\') ? one.slice(1) : one));
}


/***/ }),

/***/ 45422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* binding */ codeOwnersPaths),
/* harmony export */   dK: () => (/* binding */ parseCodeOwners),
/* harmony export */   sG: () => (/* binding */ ruleFor)
/* harmony export */ });
/* harmony import */ var _match_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10222);

/** Where GitHub looks, in this order: the first that is there counts. */
const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** Lines that are read; GitHub does not read files above 3 MB. */
const rulesMax = 20_000;
/** A user, a team or an e-mail address; GitHub ignores a line with anything else behind its pattern. */
const owner = /^@[\w.-]+(?:\/[\w.-]+)?$|^[^\s@]+@[^\s@]+$/u;
/** The rules in their order. Lines that GitHub ignores are left out: negations, character ranges, owners that are none. */
function parseCodeOwners(text) {
    const lines = text.split(/\r\n|\n/u).slice(0, rulesMax);
    return lines.flatMap((line, index) => {
        const [pattern = '', ...owners] = wordsOf(line);
        if (pattern === '' || /^!|\[|\]|^\\#/u.test(pattern) || owners.some((one) => !owner.test(one)))
            return [];
        return [{ line: index + 1, pattern, owners: [...new Set(owners.map((one) => one.toLowerCase()))].toSorted() }];
    });
}
/** Spaces in a pattern have a backslash before them; a comment begins at a word. */
function wordsOf(line) {
    const words = line.match(/(?:\\.|[^\s\\]|\\$)+/gu) ?? [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    return (comment === -1 ? words : words.slice(0, comment)).map((word) => word.replaceAll('\\ ', ' '));
}
/** The last rule that matches decides, also when it names nobody (docs.github.com, "About code owners"). */
function ruleFor(path, rules) {
    return rules.findLast(({ pattern }) => (0,_match_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .M)(path, pattern));
}


/***/ }),

/***/ 72627:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseConditionOperator)
/* harmony export */ });
function base(family, compare, negated = false, ignoreCase = false) {
    return { family, compare, negated, ignoreCase };
}
const operators = new Map([
    ['stringequals', base('string', 'equals')],
    ['stringnotequals', base('string', 'equals', true)],
    ['stringequalsignorecase', base('string', 'equals', false, true)],
    ['stringnotequalsignorecase', base('string', 'equals', true, true)],
    ['stringlike', base('string', 'like')],
    ['stringnotlike', base('string', 'like', true)],
    ['arnequals', base('arn', 'like')],
    ['arnlike', base('arn', 'like')],
    ['arnnotequals', base('arn', 'like', true)],
    ['arnnotlike', base('arn', 'like', true)],
    ['numericequals', base('numeric', 'equals')],
    ['numericnotequals', base('numeric', 'equals', true)],
    ['numericlessthan', base('numeric', 'less')],
    ['numericlessthanequals', base('numeric', 'less-or-equal')],
    ['numericgreaterthan', base('numeric', 'greater')],
    ['numericgreaterthanequals', base('numeric', 'greater-or-equal')],
    ['dateequals', base('date', 'equals')],
    ['datenotequals', base('date', 'equals', true)],
    ['datelessthan', base('date', 'less')],
    ['datelessthanequals', base('date', 'less-or-equal')],
    ['dategreaterthan', base('date', 'greater')],
    ['dategreaterthanequals', base('date', 'greater-or-equal')],
    ['bool', base('bool', 'equals')],
    ['ipaddress', base('ip', 'equals')],
    ['notipaddress', base('ip', 'equals', true)],
    ['binaryequals', base('binary', 'equals')],
    ['null', base('null', 'equals')],
]);
/** Undefined when IAM has no such operator. Case does not matter. */
function parseConditionOperator(text) {
    const lower = text.trim().toLowerCase();
    const colon = lower.indexOf(':');
    const prefix = colon < 0 ? '' : lower.slice(0, colon);
    const quantifier = prefix === '' ? 'one' : prefix === 'forallvalues' ? 'all' : prefix === 'foranyvalue' ? 'any' : undefined;
    const name = lower.slice(colon + 1);
    const ifExists = name.endsWith('ifexists') && name !== 'nullifexists';
    const found = operators.get(ifExists ? name.slice(0, -'ifexists'.length) : name);
    return found === undefined || quantifier === undefined ? undefined : { ...found, ifExists, quantifier };
}


/***/ }),

/***/ 33508:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ conditionKey),
  X: () => (/* binding */ parsePolicyDocument)
});

// EXTERNAL MODULE: ./build/analysis/iam/document/pattern.js
var pattern = __webpack_require__(97161);
;// CONCATENATED MODULE: ./build/analysis/iam/document/policy-document.js
/** More statements than this are not looked at: a document of 20,480 characters cannot hold them. */
const STATEMENTS_MAX = 1_000;
/** Members of one list that are looked at. */
const LIST_ITEMS_MAX = 5_000;

;// CONCATENATED MODULE: ./build/analysis/iam/document/parse-policy-document.js


const principalTypes = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
/**
 * Reads a policy document from parsed JSON, as tolerant as AWS and a little more: a single statement, a single string, true and numbers
 * as strings, names in another case (said in `problems`). Never throws; what cannot be read makes the document open-ended, not smaller.
 * Source: IAM user guide, "Grammar of the IAM JSON policy language".
 */
function parsePolicyDocument(json) {
    const problems = [];
    if (!isObject(json))
        return {
            document: { version: '2008-10-17', statements: [], more: 'the document is not an object' },
            problems: ['The policy document is not an object.'],
        };
    const written = parse_policy_document_element(json, 'Version', problems);
    const version = written === '2012-10-17' ? '2012-10-17' : '2008-10-17';
    if (written !== undefined && written !== '2012-10-17' && written !== '2008-10-17')
        problems.push(`Version ${JSON.stringify(written)} is none of IAM's.`);
    const reader = { variables: version === '2012-10-17', problems };
    const list = asList(parse_policy_document_element(json, 'Statement', problems));
    const statements = list.slice(0, STATEMENTS_MAX).flatMap((item, index) => readStatement(item, index, reader));
    const lost = list.length > STATEMENTS_MAX
        ? 'statements beyond the limit'
        : list.some((item) => !isObject(item))
            ? 'a statement that is no object'
            : undefined;
    return { document: { version, statements, ...(lost === undefined ? {} : { more: lost }) }, problems };
}
function readStatement(item, index, reader) {
    if (!isObject(item)) {
        reader.problems.push(`Statement ${index} is not an object.`);
        return [];
    }
    const get = (name) => parse_policy_document_element(item, name, reader.problems);
    const sid = get('Sid');
    const common = {
        ...(typeof sid === 'string' ? { sid } : {}),
        ...optional('principals', readPrincipals(get('Principal'), reader)),
        ...optional('notPrincipals', readPrincipals(get('NotPrincipal'), reader)),
        ...optional('actions', readPatterns(get('Action'), false, reader)),
        ...optional('notActions', readPatterns(get('NotAction'), false, reader)),
        ...optional('resources', readPatterns(get('Resource'), reader.variables, reader)),
        ...optional('notResources', readPatterns(get('NotResource'), reader.variables, reader)),
        ...readConditions(get('Condition'), reader),
    };
    const effect = String(get('Effect')).toLowerCase();
    if (effect === 'allow' || effect === 'deny')
        return [{ ...common, effect }];
    reader.problems.push(`Statement ${index} has no Effect of Allow or Deny.`);
    return [
        { ...common, effect: 'allow', maybe: 'its Effect', option: { group: index, count: 2 } },
        { ...common, effect: 'deny', maybe: 'its Effect', option: { group: index, count: 2 } },
    ];
}
function readPatterns(value, variables, reader) {
    if (value === undefined)
        return undefined;
    return listOf(value, reader, (text) => (0,pattern/* parsePattern */.EY)(text, { variables }));
}
function readPrincipals(value, reader) {
    if (value === undefined)
        return undefined;
    if (!isObject(value)) {
        const { items, more } = listOf(value, reader, (text) => ({
            type: 'AWS',
            pattern: (0,pattern/* parsePattern */.EY)(text, { variables: false }),
        }));
        return { items, ...optional('more', more) };
    }
    const items = [];
    let rest;
    for (const [name, texts] of Object.entries(value)) {
        const type = principalTypes.find((known) => known.toLowerCase() === name.toLowerCase());
        if (type === undefined)
            reader.problems.push(`${name} is not a type of principal.`);
        const read = listOf(texts, reader, (text) => ({
            type: type ?? 'AWS',
            pattern: (0,pattern/* parsePattern */.EY)(text, { variables: false }),
        }));
        if (type === undefined)
            rest = `principals of type ${name}`;
        else
            items.push(...read.items);
        rest ??= read.more;
    }
    return { items, ...optional('more', rest) };
}
function readConditions(value, reader) {
    if (value === undefined)
        return { conditions: [] };
    if (!isObject(value))
        return { conditions: [], moreConditions: 'a Condition that is no object' };
    const conditions = [];
    for (const [operator, block] of Object.entries(value)) {
        if (!isObject(block))
            return { conditions, moreConditions: `the Condition ${operator}` };
        for (const [key, values] of Object.entries(block)) {
            const read = listOf(values, reader, (text) => (0,pattern/* parsePattern */.EY)(text, { variables: reader.variables }));
            conditions.push({ operator, key: (0,pattern/* literalPattern */.Kf)(key), values: read });
        }
    }
    return { conditions };
}
function listOf(value, reader, read) {
    const items = [];
    const list = asList(value);
    for (const item of list.slice(0, LIST_ITEMS_MAX)) {
        if (typeof item === 'string')
            items.push(read(item));
        else if (typeof item === 'boolean' || typeof item === 'number')
            items.push(read(String(item)));
        else {
            reader.problems.push(`A ${item === null ? 'null' : typeof item} stands where a string is wanted.`);
            return { items, more: 'a value that is no string' };
        }
    }
    return list.length > LIST_ITEMS_MAX ? { items, more: 'values beyond the limit' } : { items };
}
/** The member of that name; in another case it counts too, and is said to be odd. */
function parse_policy_document_element(object, name, problems) {
    if (Object.hasOwn(object, name))
        return object[name];
    const other = Object.keys(object).find((key) => key.toLowerCase() === name.toLowerCase());
    if (other === undefined)
        return undefined;
    problems.push(`${other} is written ${name} in IAM.`);
    return object[other];
}
function asList(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function optional(key, value) {
    const entry = {};
    if (value !== undefined)
        entry[key] = value;
    return entry;
}
/** The key of a condition for comparison: lower case; an unknown part stays recognisable as itself. */
function conditionKey(key) {
    return (0,pattern/* patternText */.U)(key).toLowerCase();
}


/***/ }),

/***/ 97161:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   Kf: () => (/* binding */ literalPattern),
/* harmony export */   U: () => (/* binding */ patternText),
/* harmony export */   UB: () => (/* binding */ isAllWild),
/* harmony export */   bK: () => (/* binding */ literalText),
/* harmony export */   jN: () => (/* binding */ wildSymbol),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   yb: () => (/* binding */ patternSymbols)
/* harmony export */ });
/* unused harmony export PATTERN_CHARS_MAX */
/** Longer patterns are cut into a symbol: a policy document has at most 20,480 characters (IAM and S3 quotas). */
const PATTERN_CHARS_MAX = 20_480;
const one = { kind: 'one' };
const any = { kind: 'any' };
const escapes = new Map([
    ['*', '*'],
    ['?', '?'],
    ['$', '$'],
]);
/**
 * Reads a pattern. `${\u2026}` is a policy variable where the policy version and the element have them (IAM user guide, "Policy variables":
 * version 2012-10-17, Resource and Condition values); `${*}`, `${?}` and `${$}` are the characters themselves.
 */
function parsePattern(source, { variables }) {
    const pieces = typeof source === 'string' ? [source] : source;
    const chars = pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece : piece.text).length, 0);
    return chars > keptCharsMax ? parsePieces(pieces, variables) : parseOnce(pieces, variables);
}
function parsePieces(pieces, variables) {
    return patternOf(pieces.flatMap((piece) => (typeof piece === 'string' ? parseText(piece, variables) : [{ kind: 'symbol', ...piece }])));
}
/** Longer texts hardly stand in two documents. */
const keptCharsMax = 200;
const keptMax = 10_000;
const kept = { plain: new Map(), variables: new Map() };
/**
 * The documents of an estate say the same few hundred words again and again: each is one pattern, and what was made of it (a glob, the actions
 * that it means) is there for all of them.
 */
function parseOnce(pieces, variables) {
    const patterns = variables ? kept.variables : kept.plain;
    const key = keyOf(pieces);
    const known = patterns.get(key);
    if (known !== undefined)
        return known;
    if (patterns.size >= keptMax)
        patterns.clear();
    const pattern = parsePieces(pieces, variables);
    patterns.set(key, pattern);
    return pattern;
}
/** A text alone is its own key; what no text begins with marks the others, which say where each piece ends. */
function keyOf(pieces) {
    const [only] = pieces;
    if (pieces.length === 1 && typeof only === 'string' && !only.startsWith('\0'))
        return only;
    return `\0${JSON.stringify(pieces)}`;
}
/** A pattern without wildcards or variables. */
function literalPattern(text) {
    return text === '' ? [] : [{ kind: 'text', text }];
}
function parseText(text, variables) {
    if (text.length > PATTERN_CHARS_MAX)
        return [{ kind: 'symbol', text: `a text of ${text.length} characters`, maybeWild: true }];
    const parts = [];
    const token = variables ? /\$\{([^{}]*)\}|\*+|\?/g : /\*+|\?/g;
    let from = 0;
    for (const match of text.matchAll(token)) {
        if (match.index > from)
            parts.push({ kind: 'text', text: text.slice(from, match.index) });
        from = match.index + match[0].length;
        if (match[0].startsWith('*'))
            parts.push(any);
        else
            parts.push(match[0] === '?' ? one : variablePart(match[1] ?? ''));
    }
    if (from < text.length)
        parts.push({ kind: 'text', text: text.slice(from) });
    return parts;
}
function variablePart(name) {
    const escaped = escapes.get(name);
    return escaped === undefined ? { kind: 'variable', text: variableName(name) } : { kind: 'text', text: escaped };
}
/** The name without case; a default (`${aws:PrincipalTag/team, 'all'}`) stays as written. */
function variableName(text) {
    const comma = text.indexOf(',');
    return comma < 0 ? text.trim().toLowerCase() : `${text.slice(0, comma).trim().toLowerCase()}${text.slice(comma)}`;
}
/** Parts as a pattern: neighbouring texts are joined, and a run of `*` is one. */
function patternOf(parts) {
    const joined = [];
    for (const part of parts) {
        const last = joined.at(-1);
        if (last?.kind === 'text' && part.kind === 'text')
            joined[joined.length - 1] = { kind: 'text', text: last.text + part.text };
        else if (!(last?.kind === 'any' && part.kind === 'any'))
            joined.push(part);
    }
    return joined;
}
/** The pattern as a policy writes it; symbols as `<expression>`. */
function patternText(pattern) {
    return pattern.map(partText).join('');
}
function partText(part) {
    switch (part.kind) {
        case 'text':
            return part.text;
        case 'any':
            return '*';
        case 'one':
            return '?';
        case 'variable':
            return `\${${part.text}}`;
        case 'symbol':
            return `<${part.text}>`;
    }
}
/** The string that the pattern is, when it is only one. */
function literalText(pattern) {
    if (pattern.length === 0)
        return '';
    const [part] = pattern;
    return pattern.length === 1 && part?.kind === 'text' ? part.text : undefined;
}
/** `*`, `**`, `?*`\u2026: only wildcards, at least one of them a star. */
function isAllWild(pattern) {
    return pattern.some(({ kind }) => kind === 'any') && pattern.every(({ kind }) => kind === 'any' || kind === 'one');
}
/** A star or a question mark that is one: the text of an expression may have them, too (`var.services[*].arn`). */
function hasWildcard(pattern) {
    return pattern.some(({ kind }) => kind === 'any' || kind === 'one');
}
/** The first expression that the pattern depends on and that may be a wildcard itself, when nothing else stands beside it. */
function wildSymbol(pattern) {
    const [part] = pattern;
    return pattern.length === 1 && part?.kind === 'symbol' && part.maybeWild ? part.text : undefined;
}
/** All expressions that the pattern depends on. */
function patternSymbols(pattern) {
    return pattern.flatMap((part) => (part.kind === 'symbol' ? [part.text] : []));
}


/***/ }),

/***/ 38997:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ matchesText),
/* harmony export */   X: () => (/* binding */ matchesArn)
/* harmony export */ });
const star = Symbol('*');
const question = Symbol('?');
const ARN_PARTS = 6;
/** Does the whole text match? Without `wildcards`, `*` and `?` are characters. */
function matchesText(pattern, text, request, wildcards = true) {
    const [first] = pattern;
    if (first?.kind === 'text' && (pattern.length === 1 || !text.startsWith(first.text)))
        return pattern.length === 1 && first.text === text;
    const tokens = tokensOf(pattern, request, wildcards);
    return tokens !== undefined && matchesTokens(tokens, text);
}
/** Segment by segment where the pattern has all six of an ARN: wildcards do not cross the colons before the last (IAM user guide). */
function matchesArn(pattern, text, request) {
    const [first] = pattern;
    if (first?.kind === 'text' && (pattern.length === 1 || !text.startsWith(first.text)))
        return pattern.length === 1 && first.text === text;
    const wanted = segmentsOf(pattern, request);
    if (wanted === undefined)
        return false;
    if (wanted.length < ARN_PARTS)
        return matchesTokens(wanted.flatMap((part, index) => (index === 0 ? part : [':', ...part])), text);
    const given = text.split(':');
    if (given.length < ARN_PARTS)
        return false;
    const parts = [...given.slice(0, ARN_PARTS - 1), given.slice(ARN_PARTS - 1).join(':')];
    return parts.every((part, index) => matchesTokens(wanted[index] ?? [], part));
}
const plainSegments = new WeakMap();
/** The segments of a pattern; one that says the same whatever is requested is taken apart once. */
function segmentsOf(pattern, request) {
    const known = plainSegments.get(pattern);
    if (known !== undefined)
        return known;
    const tokens = tokensOf(pattern, request, true);
    if (tokens === undefined)
        return undefined;
    const segments = splitAtColons(tokens);
    if (pattern.every(({ kind }) => kind !== 'symbol' && kind !== 'variable'))
        plainSegments.set(pattern, segments);
    return segments;
}
/** Variables and symbols as the request has them; their own stars are characters. Undefined when one has no value. */
function tokensOf(pattern, request, wildcards) {
    const tokens = [];
    for (const part of pattern) {
        if (part.kind === 'any')
            tokens.push(wildcards ? star : '*');
        else if (part.kind === 'one')
            tokens.push(wildcards ? question : '?');
        else {
            const text = part.kind === 'text' ? part.text : part.kind === 'symbol' ? request.symbols?.get(part.text) : variableValue(part.text, request);
            if (text === undefined)
                return undefined;
            tokens.push(text);
        }
    }
    return tokens;
}
function variableValue(text, request) {
    const [name = '', ...rest] = text.split(',');
    const values = request.context.get(name.trim());
    if (values?.length === 1)
        return values[0];
    const fallback = /^\s*'(.*)'\s*$/s.exec(rest.join(','));
    return values === undefined || values.length === 0 ? fallback?.[1] : undefined;
}
function splitAtColons(tokens) {
    const parts = [[]];
    for (const token of tokens) {
        if (typeof token !== 'string') {
            parts.at(-1)?.push(token);
            continue;
        }
        let from = 0;
        for (let at = token.indexOf(':'); at !== -1 && parts.length < ARN_PARTS; at = token.indexOf(':', from)) {
            parts.at(-1)?.push(token.slice(from, at));
            parts.push([]);
            from = at + 1;
        }
        parts.at(-1)?.push(token.slice(from));
    }
    return parts;
}
/** Token by token. Where one does not match, the last star takes one character more: what an earlier one took is then never in question. */
function matchesTokens(tokens, text) {
    let at = 0;
    let behindStar;
    let taken = 0;
    for (let next = 0;;) {
        const token = tokens[next];
        if (token === star) {
            next += 1;
            behindStar = next;
            taken = at;
            continue;
        }
        if (token === undefined ? at === text.length : token === question ? at < text.length : text.startsWith(token, at)) {
            if (token === undefined)
                return true;
            at += token === question ? 1 : token.length;
            next += 1;
            continue;
        }
        if (behindStar === undefined || taken >= text.length)
            return false;
        taken += 1;
        at = taken;
        next = behindStar;
    }
}


/***/ }),

/***/ 30523:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ wholeNames),
/* harmony export */   af: () => (/* binding */ readSecretName)
/* harmony export */ });
/* unused harmony exports heads, fronts */
const set = (words) => new Set(words.split(' '));
/** Last nouns of names of credentials; a bare `key` needs one of `beforeKey` in front. */
const heads = new Map(Object.entries({
    password: 'password passwords passwd pwd pass passphrase passcode passwort passw pw psw pword psswd userpass motdepasse contrasena contrasenya requirepass masterauth storepass keypass bindpw rootpw psk',
    secret: 'secret secrets secrete clientsecret appsecret',
    token: 'token tokens jwt bearer pat authtoken accesstoken apitoken',
    key: 'apikey accesskey secretkey privatekey authkey signingkey encryptionkey masterkey accountkey licensekey sharedkey apitoken appkey',
    credential: 'cred creds credential credentials auth authorization verifier cookie session sid',
}).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])));
/** Names that none of their words tells: of WordPress, Drupal, SonarQube. In lower case. */
const wholeNames = new Map([
    ...['auth_salt', 'secure_auth_salt', 'logged_in_salt', 'nonce_salt', 'logged_in_key', 'nonce_key', 'hash_salt'].map((name) => [name, 'secret']),
    ['sonar.login', 'token'],
]);
/** Last words of joined lower-case names: `dbpassword`, `pgpassword`, `rootpw`. */
const JOINED_HEAD = /^[a-z0-9]{1,24}(password|passwd|passphrase|secret|token|apikey|accesskey|secretkey|pwd|storepass|keypass)$/;
/** A bare "key" is a map key, a shortcut or a column; these words before it make it a credential. */
const beforeKey = set('api access secret private preshared auth authentication encryption encrypt decryption signing sign master account storage license licence service client deploy ' +
    'deployment consumer app application admin webhook ingest ingestion integration subscription shared session cookie jwt hmac aes crypt crypto cipher token user ' +
    'developer dev partner merchant server functions function oauth root personal team org organization write read upload management security global ' +
    'aws gcp azure google github gitlab stripe twilio sendgrid mailgun mailchimp datadog newrelic algolia openai anthropic cohere heroku npm pypi slack ' +
    'facebook twitter linkedin dropbox shopify square plaid segment sentry snyk sonar splunk bugsnag rollbar loggly cloudflare fastly digitalocean linode ' +
    'dd elastic elasticsearch confluent kafka redis grafana pagerduty opsgenie zendesk intercom hubspot asana airtable notion figma discord telegram');
/** Words behind the head noun that say which one it is, not that it is something else. */
const tails = set('value val str string plain plaintext cleartext clear raw default prod production dev development test testing stage staging qa uat live sandbox local ' +
    'old new current previous primary secondary main admin root user master db database env base hex base64 b64 encoded confirm confirmation again repeat ' +
    'v v1 v2 v3 v4 a b c x one two internal external private here');
/** Words behind the head noun whose values are of high entropy without being secret. */
const otherHeads = set('code codes complexity sha sha256 md md5 bcrypt argon crypt hash hashed hashes digest commit revision rev srcrev id ids kid arn arns name names fingerprint checksum salt iv nonce url urls uri uris path paths file files filename ref version etag ' +
    'type types endpoint host field fields label title text message msg error hint placeholder prompt description regex pattern policy policies expiry expires ttl ' +
    'length len min max count index class format algorithm alg method mode status state event header headers prefix suffix selector mount volume schema table ' +
    'column role roles scope scopes issuer audience rotation rule rules required enabled input form page view button link icon image color style');
/** Words in front whose values are made by machines and public, or counts. */
const publicFronts = set('public publishable pub max min');
/** Words in front that turn the name into an action or a flag: `resetPassword`, `hasToken`. */
const fronts = set('to no has is use enable enabled disable disabled allow allowed require required requires forgot forgotten reset change changed update show hide toggle invalid ' +
    'missing wrong empty type validate check verify get create delete list rotate describe put remove restore generate without incorrect weak strong expired ' +
    'ignore skip remember lost recover should can must supports need needs needed want wants');
/** `sha256_password`: what stands there cannot be used to log in. */
const hashWords = set('code codes complexity sha sha256 md md5 bcrypt hash hashed encrypted scrambled');
/** Tokens of parsers, paging, idempotency and locks: AWS's ClientToken, LockToken, TaskToken and their like. */
const otherTokens = set('next page continuation pagination cursor csrf xsrf request requestid idempotency start end separator delimiter mask eos bos unk pad special punctuation sync ' +
    'lexer parser syntax cancel cancellation invalidation marker upload position symbol web terminal eof current last first antiforgery verification client creation lock result task resume');
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;
const NAME_LENGTH_MAX = 100;
/** Reads `DB_PASSWORD`, `dbPassword`, `spring.datasource.password`, `X-Api-Key`. Undefined when the name is not one of a credential. */
function readSecretName(name) {
    if (name.length > NAME_LENGTH_MAX)
        return undefined;
    const words = name.match(WORD)?.map((word) => word.toLowerCase()) ?? [];
    const whole = wholeNames.get(name.replace(/^[-D]{1,2}(?=sonar)/, '').toLowerCase());
    if (whole !== undefined)
        return { kind: whole, strength: 'strong', words };
    const headAt = findHead(words);
    const kind = headAt < 0 ? undefined : kindAt(words, headAt);
    if (kind === undefined || isOtherThing(words.slice(0, headAt), kind))
        return undefined;
    const strength = strengthOf(words, headAt, kind);
    return strength === undefined ? undefined : { kind, strength, words };
}
/** Undefined when the words around the head noun leave nothing of it. */
function strengthOf(words, headAt, kind) {
    const before = words.slice(0, headAt);
    const after = words.slice(headAt + 1).filter((word) => !tails.has(word) && !/^\d+$/.test(word));
    const isVague = kind === 'credential' || words[headAt] === 'pw';
    if (after.some((word) => otherHeads.has(word)) || (isVague && after.length > 0))
        return undefined;
    if (before.some((word) => fronts.has(word)) && !isPartOfNoun(before, kind)) {
        return isVague || after.length > 0 ? undefined : 'contested';
    }
    return kind === 'credential' || after.length > 0 ? 'weak' : 'strong';
}
/** The words in front make it a hash, a public key, a token of another kind, or the revision of a recipe of BitBake. */
function isOtherThing(before, kind) {
    if (before.some((word) => publicFronts.has(word)))
        return true;
    if (before[0] === 'srcrev' || before.includes('hashed'))
        return true;
    if (kind === 'password')
        return before.some((word) => hashWords.has(word));
    return kind === 'token' && before.some((word) => otherTokens.has(word));
}
/** `reset_token`, `verify_token`: the front word belongs to the noun. */
function isPartOfNoun(before, kind) {
    return kind === 'token' && before.every((word) => word === 'verify' || word === 'reset' || word === 'update' || !fronts.has(word));
}
function findHead(words) {
    for (let i = words.length - 1; i >= 0; i--)
        if (kindAt(words, i) !== undefined)
            return i;
    return -1;
}
function kindAt(words, at) {
    const word = words[at] ?? '';
    if (word === 'key' || word === 'keys')
        return at > 0 && beforeKey.has(words[at - 1] ?? '') ? 'key' : undefined;
    // sudo's flag.
    if (word === 'nopasswd' || word === 'nopassword')
        return undefined;
    const kind = heads.get(word);
    if (kind !== undefined)
        return kind;
    const joined = JOINED_HEAD.exec(word)?.[1];
    return joined === undefined ? undefined : heads.get(joined);
}


/***/ }),

/***/ 91868:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isSecretLiteral)
/* harmony export */ });
/* harmony import */ var _assignments_key_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30523);
/* harmony import */ var _values_value_class_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78692);


const VALUE_LENGTH_MIN = 3;
/**
 * For policies that know an attribute is sensitive and hold its literal (`master_password`, a `NoEcho` default): is it a real value, a
 * placeholder, or a reference to a store? Unlike the text scan, a plain word is a real value here: `password = "summer"` works.
 */
function isSecretLiteral(name, value, context = { isSensitive: true }) {
    const valueClass = (0,_values_value_class_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyValue */ .Ws)(value);
    const say = (verdict, reason) => ({ verdict, reason, valueClass });
    const literal = () => context.isSensitive === true || (0,_assignments_key_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readSecretName */ .af)(name)?.kind === 'password'
        ? say('secret', 'is a literal')
        : say('not-secret', 'is no credential by its form');
    if (repeatsName(name, value))
        return say('placeholder', 'repeats the name');
    switch (valueClass) {
        case 'reference':
            return say('reference', 'refers to a value kept elsewhere');
        case 'encrypted':
            return say('reference', 'is encrypted');
        case 'hash':
        case 'public':
            return say('not-secret', valueClass === 'hash' ? 'is a hash' : 'is public key material');
        case 'resource':
            return say('not-secret', 'names a resource');
        case 'placeholder':
            return say('placeholder', 'only stands for a value');
        case 'empty':
            return value.length >= VALUE_LENGTH_MIN && /[A-Za-z0-9]/.test(value) && context.isSensitive === true
                ? say('secret', 'is a literal')
                : say('placeholder', 'is empty or too short');
        case 'scalar':
            return /^(?:true|false|null|none|nil|undefined)$/i.test(value) ? say('not-secret', 'is not text') : literal();
        case 'random':
        case 'mixed':
            return say('secret', 'is a made-up value');
        case 'path':
        case 'prose':
        case 'identifier':
        case 'uuid':
        case 'word':
        case 'weak':
            return literal();
    }
}
/** `client_secret = "client_secret"`: what somebody else issues is never its own name. A password that people choose may well be. */
function repeatsName(name, value) {
    const letters = (text) => text.replaceAll(/[^A-Za-z0-9]/gu, '').toLowerCase();
    const own = letters(name.split('.').at(-1) ?? name);
    return own !== '' && letters(value) === own && (0,_assignments_key_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readSecretName */ .af)(name)?.kind !== 'password';
}


/***/ }),

/***/ 76761:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SecretText)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82552);
/* harmony import */ var _values_value_class_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78692);


const PLACEHOLDER = '[secret]';
/** From this length on a few characters may be shown. */
const REDACTION_LENGTH_MIN = 20;
/** Longer values than this have no list of guesses. */
const GUESSED_LENGTH_MAX = 200;
/**
 * A secret value that cannot be printed, serialised, inspected or interpolated: every way to text gives a placeholder. What is left is to
 * compare it, to digest it, and to show its first four and last two characters when it is long enough.
 */
class SecretText {
    #value;
    /** The digest that was made last, with its key: a report asks for it twice. */
    #digest;
    constructor(value) {
        this.#value = value;
    }
    /** First 4 and last 2 characters for values of 20 characters or more, nothing of shorter ones. */
    redacted() {
        const value = this.#value;
        return value.length < REDACTION_LENGTH_MIN ? PLACEHOLDER : `${value.slice(0, 4)}\u2026${value.slice(-2)}`;
    }
    /** Keyed digest: equal for equal values under one key. For comparing; never shown, because the key is no secret. */
    identity(key) {
        if (this.#digest?.key !== key)
            this.#digest = { key, identity: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .keyedDigest */ .rD)(key, this.#value) };
        return this.#digest.identity;
    }
    /** What a report may say to tell this value from another one: the digest of a value that nobody can guess, little of any other one. */
    label(key) {
        const value = this.#value;
        const isGuessable = value.length < REDACTION_LENGTH_MIN || (value.length <= GUESSED_LENGTH_MAX && !(0,_values_value_class_js__WEBPACK_IMPORTED_MODULE_1__/* .isRandom */ .oe)(value));
        return isGuessable ? (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .blurredDigest */ .BZ)(value) : this.identity(key);
    }
    equals(other) {
        return this.#value === other.#value;
    }
    toString() {
        return PLACEHOLDER;
    }
    toJSON() {
        return PLACEHOLDER;
    }
    [Symbol.toPrimitive]() {
        return PLACEHOLDER;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return PLACEHOLDER;
    }
}


/***/ }),

/***/ 99349:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ TOKEN),
/* harmony export */   GR: () => (/* binding */ DIGIT),
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   L2: () => (/* binding */ isAlphanumericAt),
/* harmony export */   NH: () => (/* binding */ isGap),
/* harmony export */   Qk: () => (/* binding */ JOINER),
/* harmony export */   ZG: () => (/* binding */ codeBeforeGap),
/* harmony export */   Zs: () => (/* binding */ OTHER),
/* harmony export */   cM: () => (/* binding */ runStart),
/* harmony export */   gQ: () => (/* binding */ isAlphanumeric),
/* harmony export */   jL: () => (/* binding */ LETTER),
/* harmony export */   kM: () => (/* binding */ BASE64_MARK),
/* harmony export */   lx: () => (/* binding */ runEnd),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   s: () => (/* binding */ ALPHANUMERIC),
/* harmony export */   ss: () => (/* binding */ LOWER),
/* harmony export */   tG: () => (/* binding */ kindsOf),
/* harmony export */   tJ: () => (/* binding */ UPPER),
/* harmony export */   vG: () => (/* binding */ isQuote)
/* harmony export */ });
/* unused harmony export TOKEN_MARK */
/** Bits of the class of an ASCII character. */
const DIGIT = 1;
const LOWER = 2;
const UPPER = 4;
/** `_ - . $`: may stand in a name. */
const JOINER = 8;
/** `+ / =`: only in base64 text. */
const BASE64_MARK = 16;
/** `~ % @ : \\ ^`: only in some vendors' tokens. */
const TOKEN_MARK = 64;
const LETTER = LOWER | UPPER;
const ALPHANUMERIC = LETTER | DIGIT;
const NAME = ALPHANUMERIC | JOINER;
/** What a token may be made of, its separators included. */
const TOKEN = NAME | BASE64_MARK | TOKEN_MARK;
const classes = new Uint8Array(128);
for (let code = 48; code < 58; code++)
    classes[code] = DIGIT;
for (let code = 65; code < 91; code++)
    classes[code] = UPPER;
for (let code = 97; code < 123; code++)
    classes[code] = LOWER;
for (const char of '_-.$')
    classes[char.charCodeAt(0)] = JOINER;
for (const char of '+/=')
    classes[char.charCodeAt(0)] = BASE64_MARK;
for (const char of '~%@:\\^')
    classes[char.charCodeAt(0)] = TOKEN_MARK;
/** Class bits of a UTF-16 code unit; 0 for everything that has none. NaN (behind the text) has none either. */
function classOf(code) {
    return code < 128 ? (classes[code] ?? 0) : 0;
}
/** In the kinds of a text: characters that are neither letters nor digits of ASCII. */
const OTHER = 32;
/** Which kinds of characters a text has: bits of LOWER, UPPER, DIGIT and OTHER. */
function kindsOf(text) {
    let kinds = 0;
    for (let i = 0; i < text.length; i++)
        kinds |= classOf(text.charCodeAt(i)) & ALPHANUMERIC || OTHER;
    return kinds;
}
function isAlphanumeric(code) {
    return (classOf(code) & ALPHANUMERIC) !== 0;
}
/** True when the code unit at `at` is a letter or digit. */
function isAlphanumericAt(text, at) {
    return (classOf(text.charCodeAt(at)) & ALPHANUMERIC) !== 0;
}
/** Offset of the first character of the run of `mask` that ends before `at`, at most `max` characters back. */
function runStart(text, at, mask, max) {
    const floor = Math.max(0, at - max);
    let start = at;
    while (start > floor && (classOf(text.charCodeAt(start - 1)) & mask) !== 0)
        start--;
    return start;
}
/** Offset behind the run of `mask` that starts at `at`, at most `max` characters on. */
function runEnd(text, at, mask, max) {
    const ceiling = Math.min(text.length, at + max);
    let end = at;
    while (end < ceiling && (classOf(text.charCodeAt(end)) & mask) !== 0)
        end++;
    return end;
}
/** `"`, `'` or a backquote. */
function isQuote(code) {
    return code === 34 || code === 39 || code === 96;
}
/** White space, a quote, or a control character. */
function isGap(code) {
    return code <= 34 || code === 39 || code === 96;
}
/** The code unit before `at`, at most `max` of white space and quotes passed over; NaN at the start of the text. */
function codeBeforeGap(text, at, max) {
    let before = at - 1;
    while (before > at - 1 - max && isGap(text.charCodeAt(before)))
        before--;
    return text.charCodeAt(before);
}


/***/ }),

/***/ 39295:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ traitsOf)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33059);

const byExtension = new Map(Object.entries({
    code: 'ts tsx js jsx mjs cjs mts cts py pyi go java kt kts scala groovy gradle cs vb fs c cc cpp cxx h hh hpp m mm swift rb erb rake php rs dart lua pl pm r jl ex exs erl clj cljs hs elm vue svelte sol coffee ipynb proto graphql bicep',
    shell: 'sh bash zsh fish ksh ps1 psm1 bat cmd mk dockerfile',
    env: 'env ini cfg conf cnf config properties toml rsp credentials npmrc pypirc netrc prefs service plist-env editorconfig htpasswd htaccess pgpass msmtprc fetchmailrc muttrc mailrc wgetrc curlrc s3cfg boto',
    yaml: 'yaml yml',
    json: 'json json5 jsonc tfstate template webmanifest har',
    hcl: 'tf tfvars hcl nomad',
    xml: 'xml html htm xhtml plist csproj pom nuspec jsp xaml svg resx jelly',
    markup: 'md mdx rst adoc asciidoc txt textile tex log',
    sql: 'sql psql pgsql',
}).flatMap(([language, names]) => names.split(' ').map((name) => [name, language])));
function languageOf(path) {
    const file = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(path).toLowerCase();
    if (file.startsWith('dockerfile') || file.startsWith('containerfile') || file === 'makefile' || file === 'jenkinsfile')
        return 'shell';
    if (file.startsWith('.env') || file.includes('.env.') || file === 'credentials' || file === 'config')
        return 'env';
    return byExtension.get(file.slice(file.lastIndexOf('.') + 1)) ?? 'other';
}
/** Files of texts for people in several languages: their names speak of passwords, and their values are labels. */
const TRANSLATION = /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages|translations?|intl)\/|(?:^|[/._-])(?:messages|strings|translations?|(?:en|de|fr|es|it|pt|nl|ja|zh|ko|ru|pl|tr|sv|da|fi|nb|cs|hu|ro|uk|ar|he|hi|th|vi|el|bg)(?:[-_][A-Za-z]{2,4})?)\.(?:json|ya?ml|po|pot|xlf|arb|properties|resx)$/;
/** Tests, examples and documents: a secret there is mostly made up, or opens nothing that matters. */
const SAMPLE = /(?:^|\/)(?:tests?|specs?|__tests__|__mocks__|mocks?|fixtures?|testdata|test-data|examples?|samples?|docs?|documentation|demos?|cassettes?|e2e|[\w.-]*[_-]fixtures?|tests?[_-](?:data|resources|certs|files|cases))\/|(?:^|\/)[^/]*(?:[._-](?:tests?|specs?|mock|example|sample)\b|(?:Test|Tests|Spec)\.)[^/]*$|(?:^|\/)test[_-][^/]*$|\.(?:md|mdx|rst|adoc|asciidoc)$/;
/** Of these, what only tests read. */
const TEST = /(?:^|\/)(?:tests?|specs?|__tests__|__mocks__|__fixtures__|mocks?|fixtures?|testdata|test-data|cassettes?|e2e|[\w.-]*[_-]fixtures?|tests?[_-](?:data|resources|certs|files|cases))\/|(?:^|\/)[^/]*(?:[._-](?:tests?|specs?|mock)\b|(?:Test|Tests|Spec)\.)[^/]*$|(?:^|\/)test[_-][^/]*$/;
/** Files that configure what runs in production; the environment in their name may say that it is another one. */
const SETTINGS = /(?:^|\/)(?:application|bootstrap|appsettings|web|app|config|settings|database|secrets?|credentials|local|prod(?:uction)?)(?:[._-][\w.-]+)?\.(?:properties|ya?ml|json|config|ini|toml|conf|cfg|php)$|(?:^|\/)\.env(?:\.[\w.-]+)?$|(?:^|\/)[\w.-]*\.env$|(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/i;
const OTHER_ENVIRONMENT = /[._-](?:dev(?:elopment)?|local|test(?:ing)?|ci|e2e|example|sample|template|dist|defaults?)(?=[._-]|$)/i;
/** Written by package managers: full of digests under names of all kinds. */
const LOCK = /(?:^|\/)(?:[\w.-]*[.-]lock(?:\.(?:json|ya?ml|hcl))?|[\w.-]*\.lockfile|go\.sum|npm-shrinkwrap\.json|packages\.lock\.json|[\w.-]*\.resolved|cabal\.project\.freeze|project\.assets\.json|verification-metadata\.xml|Manifest\.toml)$/i;
/** What is not asked of most files is looked for when it is: the patterns cost as much as the search in a short file. */
class Traits {
    language;
    #path;
    #inTranslation;
    #inLock;
    #inSample;
    #inTest;
    #inSettings;
    constructor(path, language) {
        this.#path = path;
        this.language = language;
    }
    get inTranslation() {
        return (this.#inTranslation ??= TRANSLATION.test(this.#path));
    }
    get inLock() {
        return (this.#inLock ??= LOCK.test(this.#path));
    }
    get inSample() {
        return (this.#inSample ??= SAMPLE.test(this.#path));
    }
    get inTest() {
        return (this.#inTest ??= TEST.test(this.#path));
    }
    get inSettings() {
        return (this.#inSettings ??= SETTINGS.test(this.#path) && !OTHER_ENVIRONMENT.test((0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(this.#path)));
    }
}
/** Of a text that is hidden in the file, the language is another one. */
function traitsOf(path, language = languageOf(path)) {
    return new Traits(path, language);
}


/***/ }),

/***/ 2199:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ WordStarts)
/* harmony export */ });
/** Tells where one of some words may start, by three characters of any case: most places of a text need no regular expression. */
class WordStarts {
    /** For each pair of characters the third ones that may follow; of every code unit the lower five bits count. */
    #thirds = new Int32Array(32 * 32);
    /** `starts`: three characters each, separated by spaces. */
    constructor(starts) {
        for (const start of starts.split(' ')) {
            const pair = pairAt(start, 0);
            this.#thirds[pair] = (this.#thirds[pair] ?? 0) | (1 << (start.charCodeAt(2) & 31));
        }
    }
    /** True when one of the words stands in the text. `words`: a sticky pattern of all of them. */
    test(text, words) {
        for (let at = this.#next(text, 0); at >= 0; at = this.#next(text, at + 1)) {
            words.lastIndex = at;
            if (words.test(text))
                return true;
        }
        return false;
    }
    /** Offset of the next place from `from` on where a word may start; -1 when there is none. Never passes over a word. */
    #next(text, from) {
        for (let at = from; at + 2 < text.length; at++) {
            if (((this.#thirds[pairAt(text, at)] ?? 0) >>> (text.charCodeAt(at + 2) & 31)) & 1)
                return at;
        }
        return -1;
    }
}
function pairAt(text, at) {
    return ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
}


/***/ }),

/***/ 45309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ isFiller),
/* harmony export */   dV: () => (/* binding */ hasMadeUpWord),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* unused harmony export madeUpWords */
/* harmony import */ var _text_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99349);
/* harmony import */ var _randomness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(378);
/* harmony import */ var _text_word_starts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2199);



/** Words that nobody has in a real credential, and everybody in a made-up one. */
const madeUpWords = [
    '(?:wrong|incorrect|invalid|bad)[-_]?(?:pass|secret|token|key)',
    'this[-_]is[-_]',
    'JBSWY3DPEHPK3PXP',
    '\\bapi[-_]?key\\b',
    'change[-_. ]?(?:me|this|it)',
    'your[-_. a-z]',
    'put[-_]|enter[-_]|fill[-_]?in',
    'not[-_]?(?:a[-_])?(?:real|secret|set|used)',
    'my[-_](?:secret|token|key|password)[-_]?(?:here|key)?$',
    '[-_]here$',
    '(?:secret|goes)[-_]?here',
    'to[-_]?be[-_]|not-?needed',
    'test[-_](?:key|token|secret|password)|(?:key|token|secret|password)[-_]test',
    'example|placeholder|replace|redacted|dummy|insert|xxxx|todo|fixme|fake|foobar|lorem|notreal|sample|bogus|invalid|undefined',
    'unused|masked|hidden|removed|stripped|scrubbed|mock',
];
const MADE_UP_WORD = new RegExp(madeUpWords.join('|'), 'iy');
/** The first three characters of each of them. */
const madeUpStarts = new _text_word_starts_js__WEBPACK_IMPORTED_MODULE_2__/* .WordStarts */ .E('wro inc inv bad thi jbs api cha you put ent fil not my- my_ -he _he sec goe to- to_ tob tes key tok pas exa pla rep red dum ins xxx tod fix fak foo lor sam bog und unu mas hid rem str scr moc');
const MADE_UP_MARK = /<[^>]*>|\*{3}|\.{3}|\u2026/;
/** Whole values that stand for "some value". */
const GENERIC = /^(?:pass(?:w(?:or)?d)?|pwd?|secret|token|key|apikey|api[-_]?key|api[-_]?token|access[-_]?(?:key|token)|auth[-_]?token|secret[-_]?key|user(?:name)?|admin|root|test(?:ing|er|user)?|foo|bar|baz|qux|quux|abc|def|xyz|string|value|text|name|none|null|nil|true|false|yes|no|on|off|default|empty|blank|optional|required|hidden|basic|bearer|digest|email|login|hello|world|data|demo|dev|prod|local|localhost|credentials?|private|public|something|anything|whatever|my[-_]?(?:(?:api|auth|access|client|app)[-_]?)?(?:secret|token|key)|my[-_]?pass(?:word)?|some[-_ ]?(?:pass(?:word)?|secret|token|key|thing|value)|top[-_]?secret|wrong|error|test[-_]?(?:pass(?:word)?|pwd|secret|token|key)|the[-_ ]?(?:pass(?:word)?|secret|token|key)|a[-_ ]?(?:secret|token|key)|new[-_]?pass(?:word)?|old[-_]?pass(?:word)?)\d{0,2}$/i;
const KEYBOARD = 'qwertyuiopasdfghjklzxcvbnm';
const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', '0123456789012345678901234567890', '9876543210987654321', KEYBOARD, '0123456789abcdef'];
const RUN_LENGTH_MIN = 5;
/** A mark or a filler shows at the start. */
const MARK_CHARS_MAX = 80;
const FILLER_CHARS_MAX = 60;
/** No generic value is longer. */
const GENERIC_CHARS_MAX = 20;
/** From an upper-case letter to its lower case. */
const CASE_STEP = 32;
/** Fewer of one character in a row occur in real values. */
const SAME_CHARS_MIN = 8;
/** True when a value only stands for one. */
function isPlaceholder(value) {
    return isMadeUp(value) || (value.length <= GENERIC_CHARS_MAX && GENERIC.test(value)) || isFiller(value) || isHalfOneCharacter(value);
}
function isMadeUp(value) {
    return hasMadeUpWord(value) || MADE_UP_MARK.test(markOf(value));
}
/** One of `madeUpWords` stands in it. */
function hasMadeUpWord(value) {
    return madeUpStarts.test(markOf(value), MADE_UP_WORD);
}
function markOf(value) {
    return value.length > MARK_CHARS_MAX ? value.slice(0, MARK_CHARS_MAX) : value;
}
/** Letters and digits of the value that is looked at, in lower case. Kept, because it is needed for every value. */
const body = new Uint8Array(FILLER_CHARS_MAX);
/** Repeated or counted-up characters: `xxxxxxxx`, `1234567890`, `abcdef0123456789`. */
function isFiller(value) {
    const length = readBody(value);
    if (length < 4)
        return false;
    const distinct = distinctInBody(length);
    if (distinct <= 2 || (length >= 12 && distinct <= 4))
        return true;
    return isCountedUp(length) || hasShortPeriod(length);
}
/** Fills `body`; returns how many characters it has. */
function readBody(value) {
    let length = 0;
    for (let i = 0; i < value.length && i < FILLER_CHARS_MAX; i++) {
        const code = value.charCodeAt(i);
        const bits = (0,_text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(code) & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .ALPHANUMERIC */ .s;
        if (bits !== 0)
            body[length++] = bits === _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .UPPER */ .tJ ? code + CASE_STEP : code;
    }
    return length;
}
function distinctInBody(length) {
    let digits = 0;
    let letters = 0;
    for (let i = 0; i < length; i++) {
        const code = body[i] ?? 0;
        if (code < 64)
            digits |= 1 << (code & 31);
        else
            letters |= 1 << (code & 31);
    }
    return (0,_randomness_js__WEBPACK_IMPORTED_MODULE_1__/* .ones */ .S)(digits) + (0,_randomness_js__WEBPACK_IMPORTED_MODULE_1__/* .ones */ .S)(letters);
}
/** `qQxmZ5JG0000000000000000`: cut and filled up. */
function isHalfOneCharacter(value) {
    const end = Math.min(value.length, FILLER_CHARS_MAX);
    let longest = 0;
    let run = 1;
    for (let i = 1; i < end; i++) {
        run = value.charCodeAt(i) === value.charCodeAt(i - 1) ? run + 1 : 1;
        if (run > longest)
            longest = run;
    }
    return longest >= SAME_CHARS_MIN && longest * 2 >= end;
}
/** Seven of ten characters belong to runs of an alphabet of at least five. */
function isCountedUp(length) {
    // Of every five characters of a run four follow the one before: a cheap test.
    return followers(length) * 2 >= length && runsCovered(length) * 10 >= length * 7;
}
/** How many characters stand beside the one before them in an alphabet or on a keyboard. */
function followers(length) {
    let count = 0;
    for (let i = 1; i < length; i++)
        if (neighbours[(body[i - 1] ?? 0) * 128 + (body[i] ?? 0)] === 1)
            count++;
    return count;
}
function alphabetOf(text) {
    return { codes: codesOf(text), first: Array.from({ length: 128 }, (_, code) => text.indexOf(String.fromCharCode(code))) };
}
const codesOf = (text) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const alphabets = ALPHABETS.map(alphabetOf);
const keyboard = alphabetOf(KEYBOARD);
const rowStarts = new Set(codesOf('qaz'));
/** 1 for each pair of characters that stand side by side, in either order. */
const neighbours = new Uint8Array(128 * 128);
for (const { codes } of alphabets) {
    for (let i = 1; i < codes.length; i++) {
        const [a = 0, b = 0] = [codes[i - 1], codes[i]];
        neighbours[a * 128 + b] = neighbours[b * 128 + a] = 1;
    }
}
function runsCovered(length) {
    const hasRow = hasKeyboardRow(length);
    let covered = 0;
    let at = 0;
    while (at < length) {
        const step = at + 1 < length ? (body[at + 1] ?? 0) - (body[at] ?? 0) : 0;
        const longest = step === 1 || step === -1 || hasRow ? longestRun(at, length) : 0;
        if (longest >= RUN_LENGTH_MIN)
            covered += longest;
        at += longest >= RUN_LENGTH_MIN ? longest : 1;
    }
    return covered;
}
/** `qwert`, `asdfg` or `zxcvb`. */
function hasKeyboardRow(length) {
    for (let at = 0; at + RUN_LENGTH_MIN <= length; at++)
        if (rowStarts.has(body[at] ?? 0) && runIn(keyboard, at, length) >= RUN_LENGTH_MIN)
            return true;
    return false;
}
function longestRun(at, length) {
    let longest = 0;
    for (const alphabet of alphabets)
        longest = Math.max(longest, runIn(alphabet, at, length));
    return longest;
}
function runIn({ codes, first }, at, length) {
    const position = first[body[at] ?? 0] ?? -1;
    if (position < 0)
        return 0;
    let run = 0;
    while (position + run < codes.length && at + run < length && body[at + run] === codes[position + run])
        run++;
    return run;
}
/** `deadbeefdeadbeef`, `0123012301230123`. */
function hasShortPeriod(length) {
    if (length < 12)
        return false;
    for (let period = 1; period <= 8 && 3 * period <= length; period++)
        if (repeats(period, length))
            return true;
    return length >= 16 && repeats(8, 16);
}
/** The first `length` characters of `body` repeat after so many. */
function repeats(period, length) {
    for (let i = period; i < length; i++)
        if (body[i] !== body[i - period])
            return false;
    return true;
}


/***/ }),

/***/ 378:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ones),
/* harmony export */   UO: () => (/* binding */ surprise),
/* harmony export */   Ue: () => (/* binding */ entropy),
/* harmony export */   fL: () => (/* binding */ distinctCharacters)
/* harmony export */ });
/* harmony import */ var _text_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99349);

/**
 * Bits of surprise of a letter behind another, in English prose and identifiers: row = first letter, column = second. Counted over 27,000
 * different words of open source files (each weighted by the square root of how often it occurs), rounded, and cut at 9.
 */
const letterPairs = [
    '75459759597343959342567868', '36663788459366379547389959', '39573793494478289463599969', '35752769388666479547578969',
    '57436669899453856234867579', '37673479299477389465598959', '49872854398564589346498988', '27772999398667379574599969',
    '56455559999452359544959796', '46762995587668357738474987', '57661669399555678836587889', '37752789397488379845478949',
    '25872889399657439847599979', '48443539497786579832669979', '66458669696442559355455889', '38763886598388349354488979',
    '78779997899387989856088999', '39552769396756379544568959', '59482784397677447832497969', '39682894299678469445597959',
    '54554769599443849333999899', '36681889299888469979799989', '28653884397594379437997799', '48463686398469729763879568',
    '56564779599544428634876986', '37651796499677378768579985',
].join(''); // prettier-ignore
/** Bits for a pair that is not two letters of one case. */
const DIGIT_PAIR = 3.6;
const MIXED_PAIR = 5;
const CAMEL_PAIR = 4;
const SYMBOL_PAIR = 4;
/**
 * Mean surprise in bits of each character after the one before it. Random letters are near 6.3, words and names near 3.5 (99 of 100 are below
 * 4.7). It tells a made-up value from a readable one better than entropy, which needs long texts.
 */
function surprise(value) {
    if (value.length < 2)
        return 0;
    let bits = 0;
    for (let i = 1; i < value.length; i++)
        bits += pairSurprise(value.charCodeAt(i - 1), value.charCodeAt(i));
    return bits / (value.length - 1);
}
function pairSurprise(first, second) {
    const a = (0,_text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(first);
    const b = (0,_text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(second);
    if (a & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTER */ .jL && b & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTER */ .jL) {
        if (a & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .LOWER */ .ss && b & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .UPPER */ .tJ)
            return CAMEL_PAIR;
        const bits = letterPairs.charCodeAt(((first | 32) - 97) * 26 + (second | 32) - 97) - 48;
        return a & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .UPPER */ .tJ && b & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .LOWER */ .ss ? Math.max(bits, 3) : bits;
    }
    if (a & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR && b & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR)
        return DIGIT_PAIR;
    if ((a | b) & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR && (a | b) & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTER */ .jL)
        return MIXED_PAIR;
    return SYMBOL_PAIR;
}
/** Shannon entropy in bits per character. */
function entropy(value) {
    const counts = new Map();
    for (const char of value)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / value.length) * Math.log2(count / value.length);
    return bits;
}
/** How many different characters; exact for ASCII letters and digits. */
function distinctCharacters(value) {
    let low = 0;
    let high = 0;
    let letters = 0;
    for (let i = 0; i < value.length; i++) {
        const code = value.charCodeAt(i);
        const bit = 1 << (code & 31);
        if (code < 64)
            low |= bit;
        else if (code < 96)
            high |= bit;
        else
            letters |= bit;
    }
    return ones(low) + ones(high) + ones(letters);
}
/** How many bits are set. */
function ones(bits) {
    let rest = bits;
    let count = 0;
    while (rest !== 0) {
        rest &= rest - 1;
        count++;
    }
    return count;
}


/***/ }),

/***/ 78692:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gk: () => (/* binding */ RANDOM_LENGTH_MIN),
  Ws: () => (/* binding */ classifyValue),
  oe: () => (/* binding */ isRandom)
});

// EXTERNAL MODULE: ./build/analysis/secrets/text/characters.js
var characters = __webpack_require__(99349);
// EXTERNAL MODULE: ./build/analysis/secrets/values/randomness.js
var randomness = __webpack_require__(378);
;// CONCATENATED MODULE: ./build/analysis/secrets/values/generated-password.js


const LENGTH_MIN = 12;
const LENGTH_MAX = 128;
const DISTINCT_SHARE_MIN = 0.5;
/** Of every ten neighbours so many are of different kinds: 7 in generated values, 3 in code. */
const SWITCHES_OF_TEN_MIN = 4;
/** Letters of one case in a row: so many make a word, or the name of something. */
const WORD_LENGTH = 4;
/** Of every ten characters so many may stand in words, by chance. */
const WORDS_OF_TEN_MAX = 4;
/** Signs that paths, ids and names are not written with. */
const HARD_SIGN = /[!"#$%&'()*;<>?@[\\\]^`{|}~]/;
const PRINTABLE = /^[!-~]+$/;
/** The salts of WordPress have spaces, as one sign of many. */
const PRINTABLE_OR_SPACE = /^[ -~]+$/;
const SPACED_LENGTH_MIN = 40;
/** Cookies, literals that are joined, and a command in backquotes have spaces and signs as well. */
const WRITTEN_WITH_SPACES = /; [\w.-]+=|["'`] \+ |^`.*`$/;
/** A reference with a short name, a pattern, a format, a URL: signs and letters in turn, too. */
const WRITTEN = /^[$#]\{[^}]*\}$|^\$\([^)]*\)$|^\{\{.*\}\}$|^%\w{1,40}%$|^<[^<>]*>$|a-z|A-Z|0-9|\(\?[:=!<]|\]\{\d|\\[dws][+*{]|:\/\/|%(?:\d\$)?[sdv].*%(?:\d\$)?[sdv]|^\/.*\/[gimsuy]{0,4}$|^\[["']|=>|&&|\|\||\$\{[A-Za-z_][\w.]*\}/;
/**
 * A password as a generator makes it, signs included: `random_password` of Terraform, Secrets Manager, a password safe. Signs that mean
 * something elsewhere (`${`, `<`, a leading `!`) are only signs in it: its kinds of characters follow each other as no language has them.
 */
function isGeneratedPassword(value) {
    if (value.length < LENGTH_MIN || value.length > LENGTH_MAX)
        return false;
    const isSpaced = value.length >= SPACED_LENGTH_MIN && value.includes(' ');
    if (!HARD_SIGN.test(value) || !(isSpaced ? PRINTABLE_OR_SPACE : PRINTABLE).test(value))
        return false;
    // The patterns are dear, and few values are mixed.
    return isMixed(value, isSpaced ? 4 : 3) && !WRITTEN.test(value) && !(isSpaced && WRITTEN_WITH_SPACES.test(value));
}
function isMixed(value, kindsMin) {
    const { kinds, switches, inWords } = countKinds(value);
    return (kinds >= kindsMin &&
        switches * 10 >= SWITCHES_OF_TEN_MIN * value.length &&
        inWords * 10 <= WORDS_OF_TEN_MAX * value.length &&
        (0,randomness/* distinctCharacters */.fL)(value) >= DISTINCT_SHARE_MIN * Math.min(value.length, 24));
}
function countKinds(value) {
    let seen = 0;
    let switches = 0;
    let inWords = 0;
    for (let from = 0; from < value.length;) {
        const kind = kindAt(value, from);
        let to = from + 1;
        while (to < value.length && kindAt(value, to) === kind)
            to++;
        if ((kind & characters/* LETTER */.jL) !== 0 && to - from >= WORD_LENGTH)
            inWords += to - from;
        if (to < value.length)
            switches++;
        seen |= kind;
        from = to;
    }
    return { kinds: (0,randomness/* ones */.S)(seen), switches, inWords };
}
function kindAt(value, at) {
    return (0,characters/* classOf */.Kl)(value.charCodeAt(at)) & characters/* ALPHANUMERIC */.s || characters/* OTHER */.Zs;
}

// EXTERNAL MODULE: ./build/analysis/secrets/values/placeholder.js
var placeholder = __webpack_require__(45309);
;// CONCATENATED MODULE: ./build/analysis/secrets/values/value-class.js




const RANDOM_LENGTH_MIN = 16;
const VALUE_LENGTH_MIN = 4;
/** From here on a value is not readable (bits a character, see `surprise`). */
const RANDOM_SURPRISE = 4.45;
/** The same without digits, and for letters of one case: the less there is to go by, the more is asked. */
const LETTERS_SURPRISE = 4.8;
const ONE_CASE_SURPRISE = 5.2;
const MIXED_SURPRISE = 4.1;
const DISTINCT_MIN = 7;
const NAME_LENGTH_MIN = 10;
const LEET_LENGTH_MAX = 14;
const UUID_LENGTH = 36;
/** `passw`, `secret`, `welcome`, `admin`, `letme` and `qwert`, with the digits and signs that stand for letters. */
const LEET = /p[a4@][s5$][s5$]w|[s5$][e3]cr[e3][t7]|w[e3]lc[o0]m[e3]|[a4@]dm[i1!]n|l[e3][t7]m[e3]|qw[e3]r[t7]/i;
const REFERENCE = /\$\{|\$\(|\{\{|<%|#\{|%\{|@\{|\[\[|^["']{0,2}\$[A-Za-z_][\w:.[\]'"]*$|^\${1,2}\.{1,2}[A-Za-z_]|^["']\s{0,2}[+.&]|^%[A-Za-z_]\w*%$|^%\w{1,20}\(|^<[^<>]*>|^\{[\w.:-]*\}$|^%\(?\w*\)?[sdvqr]$|^(?:env|vault|op|ssm|secretsmanager|awssm|gcpsm|azurekv|keyvault|file|ref\+\w+|sops|doppler|aws|secret|secrets)[:/.][/\w.]|^__\w+__$|^@+\w+@+$|^@@.*@@$|%\d{1,2}\$[sd]|^#+\w+#+$|^%%\w+%%$|^@[\w./-]+$|^!\w+|^:\w+$|^(?:var|local|data|module|each|self|params?|props|this|config|settings|process|os|ENV|secrets|env|inputs|vars|options|opts|req|request|response|res|args|ctx|event|state|user|session|credentials|creds)[.[]\w|\b(?:getenv|environ|process\.env)\b/;
const ENCRYPTED = /^(?:ENC\[|ENC\(|\{cipher\}|\{encrypted\}|\$ANSIBLE_VAULT|AQICAH|AQECAH|Ag[A-D][A-Za-z0-9+/]{200}|vault:v\d|kms:|gpg:|age1|!vault|-----BEGIN PGP MESSAGE)/;
const HASH = /^(?:\$(?:2[abxy]?|\d|y|apr1|argon2\w*|pbkdf2[\w-]*|scrypt|bcrypt|P|H|sha1)\$|\{(?:S?SHA\d*|MD5|CRYPT|BCRYPT|SMD5|PBKDF2[^}]*)\}|(?:pbkdf2_sha\d+|bcrypt\w*|argon2\w*|sha\d+|md5|scrypt)[$:]|sha(?:1|256|384|512)-|AWS4-HMAC-SHA256|SCRAM-SHA|h1:|zh:)/i;
const PUBLIC = /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2|MIG[fJ]MA0GCSq|MII[A-Za-z0-9]{2}jANBgkqhkiG9w0BAQEFAAOC|MFkwEwYHKoZIzj|-----BEGIN (?:CERTIFICATE|PUBLIC))/;
const RESOURCE = /^(?:arn:|ami-|sg-|subnet-|vpc-|i-[0-9a-f]{8}|projects\/|\/subscriptions\/|[a-z]{2}-[a-z]+-\d|AROA|AIDA|AGPA|ANPA|AIPA|ANVA|APKA|ASCA|alias\/|urn:|did:|data:|oid:|[a-z0-9-]+:[A-Z][A-Za-z]+$|\d+(?:\.\d+){3,}$)/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const SCALAR = /^(?:[-+]?\d+(?:[.,]\d+)*[a-z%]{0,3}|true|false|null|none|nil|undefined|nan|yes|no|on|off|string|str|bool(?:ean)?|int(?:eger)?|number|bytes?|object|function|symbol|any|array|list|map|dict|text|v?\d+\.\d[\w.-]*|\d{4}-\d\d-\d\d.*|0x[0-9a-f]{1,8})$/i;
const URL_OR_PATH = /^[a-z][a-z0-9+.-]{1,12}:\/\/|^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w./\\ -]*$|^[\w@.-]+(?:\/[\w@.-]+){2,}\/?$|^[\w-]+\/[\w.-]+$/;
const HOLE = /[%$#]?\{{1,2}[\w. -]{0,40}\}{1,2}/g;
/** `!Select [0, !Split \u2026]`: a function that YAML is told by a tag. */
const TAGGED = /^![A-Z]\w{1,40} +[\w["'{!]/;
const FILE = /\.(?:[jt]sx?|mjs|py|go|java|rb|php|sh|json|ya?ml|toml|xml|html?|css|scss|txt|md|csv|pem|key|crt|cer|p12|pfx|jks|pub|cfg|conf|ini|env|properties|log|sql|svg|png|jpg|exe|dll|zip|gz|tar|lock|tf|tfvars|com|org|net|io|local|internal|dev)$/i;
const SIGN_AND_NAME = /^[!@:&^|<]([A-Za-z0-9]{12,64})$/;
const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
const CODE = /^\[[\w.]+\]::|^\^|\|\w+\)|[()[\]{};]\s*$|^[\w$]+(?:\.[\w$]+)*\(|^\w+(?:\.[A-Za-z_]\w*)+$|^\w+(?:->|::)\w+|^&?\*?\w+\[[^\]]*\]?|=>|^-{1,2}[a-z][\w-]*=?$|^\\|[<>]{1}\w*[<>]?$|^[&|+]/;
/** `$PARAMETER_NAME_PREFIX/frontend/session-secret` */
const WORDS_BEHIND_VARIABLE = /^\$\{?[A-Za-z_]\w{0,99}\}?(?:\/[a-z]{2,30}(?:[-_][a-z]{2,30}){0,9}){1,9}$/;
/** `$API_KEY,API_URL=https://\u2026`: what is behind the comma has a name of its own. */
const PAIRS_BEHIND_VARIABLE = /^\$\{?[A-Za-z_]\w{0,99}\}?,[A-Za-z_][\w.-]{0,99}=/;
/** `([A-Za-z0-9/_+=.@-]+)$`: which characters may stand there. */
const CHARACTER_RANGE = /\[\^?(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d)[^[\]]{0,100}\]/g;
const READABLE_NAME = /^[a-z]+(?:[A-Z][a-z]*)*$|^[a-z]{2,}(?:[A-Z][a-z]{2,})+V\d{1,2}$|^[a-z]{3,}\d{1,3}(?:[A-Z][a-z]{2,})+$|^[A-Za-z]+(?:[_.:-][A-Za-z]+)+[_-]?\d{0,3}$|^(?:[A-Z][a-z]+){2,}$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
/** The references that have no sign. */
const ENVIRONMENT_READERS = new Set(['getenv', 'environ']);
/** Classifies a literal; the caller has cut quotes and escapes away. */
function classifyValue(value) {
    const kinds = (0,characters/* kindsOf */.tG)(value);
    if (value.length < VALUE_LENGTH_MIN || (kinds & characters/* ALPHANUMERIC */.s) === 0)
        return 'empty';
    if ((kinds & characters/* OTHER */.Zs) !== 0 && isGeneratedPassword(value) && !isOpaque(value))
        return value.length >= RANDOM_LENGTH_MIN ? 'random' : 'mixed';
    return outsideClass(value, kinds) ?? readableClass(value, kinds);
}
/** Of no use to a thief, although its characters follow each other in the same way. */
function isOpaque(value) {
    return ([ENCRYPTED, HASH, PUBLIC, RESOURCE, SCALAR, TAGGED].some((pattern) => pattern.test(value)) ||
        isCharacterPattern(value) ||
        isPathWithHoles(value) ||
        (0,placeholder/* hasMadeUpWord */.dV)(value));
}
/** What was drawn stays so, whatever range of characters is written before, behind or in the middle of it. */
function isCharacterPattern(value) {
    const outside = value.replaceAll(CHARACTER_RANGE, '');
    if (outside === value)
        return false;
    // Without a bracket it holds no further range: nested ones end here.
    const restClass = classifyValue(outside.replaceAll('[', ''));
    return restClass !== 'random' && restClass !== 'mixed';
}
/** `/shop/%{env}/db/Password`, `$PREFIX/db/session-secret`: the name of a parameter, put together when it is read. */
function isPathWithHoles(value) {
    if (value.startsWith('$'))
        return WORDS_BEHIND_VARIABLE.test(value);
    return value.startsWith('/') && value.includes('{') && URL_OR_PATH.test(value.replaceAll(HOLE, 'x'));
}
function outsideClass(value, kinds) {
    if (isReference(value, kinds))
        return 'reference';
    if (ENCRYPTED.test(value))
        return 'encrypted';
    if (HASH.test(value))
        return 'hash';
    if (PUBLIC.test(value))
        return 'public';
    if (RESOURCE.test(value))
        return 'resource';
    if (SCALAR.test(value))
        return 'scalar';
    if ((0,placeholder/* isPlaceholder */.wK)(value))
        return 'placeholder';
    if (value.length === UUID_LENGTH && UUID.test(value))
        return 'uuid';
    return /\s/.test(value) ? 'prose' : undefined;
}
function isReference(value, kinds) {
    if ((kinds & characters/* OTHER */.Zs) === 0)
        return ENVIRONMENT_READERS.has(value);
    if ([WORDS_BEHIND_VARIABLE, PAIRS_BEHIND_VARIABLE].some((pattern) => pattern.test(value)))
        return true;
    return isCharacterPattern(value) || (REFERENCE.test(value) && !isRandomBehindSign(value));
}
/** `:db_password` is bound, `@Name` an annotation, `!Ref` a tag of YAML; nobody gives any of them a name that only a machine makes. */
function isRandomBehindSign(value) {
    const [, name] = SIGN_AND_NAME.exec(value) ?? [];
    if (name === undefined || LEET.test(name))
        return false;
    const kinds = (0,characters/* kindsOf */.tG)(name);
    return /\d/.test(name) ? isMadeByMachine(name, kinds, (0,randomness/* surprise */.UO)(name)) : hasManyHumps(name, kinds) && (0,randomness/* surprise */.UO)(name) >= LETTERS_SURPRISE;
}
function readableClass(value, kinds) {
    const bits = (0,randomness/* surprise */.UO)(value);
    const random = value.length >= RANDOM_LENGTH_MIN && isMadeByMachine(value, kinds, bits);
    const signs = (kinds & characters/* OTHER */.Zs) === 0 ? undefined : signedClass(value, random);
    if (signs !== undefined)
        return signs;
    if (random)
        return 'random';
    if (READABLE_NAME.test(value) && !hasManyHumps(value, kinds))
        return nameClass(value, kinds, bits);
    return shortClass(value, kinds, bits);
}
/** What only a text with signs can be. */
function signedClass(value, random) {
    if (!random && isPath(value))
        return 'path';
    return CODE.test(value) && !(random && isPlainToken(value)) && !isRandomBehindSign(value) ? 'identifier' : undefined;
}
function isPath(value) {
    return URL_OR_PATH.test(value) || FILE.test(value) || EMAIL.test(value);
}
/** Token characters only, and not a path of names with dots. */
function isPlainToken(value) {
    return /^[\w+/=.-]+$/.test(value) && !/^[A-Za-z_]+(?:\.[A-Za-z_]+)+$/.test(value);
}
/** Made by a machine: hex of digits and letters, or characters that do not follow each other in any language. */
function isRandom(value) {
    return !(0,placeholder/* isFiller */.Bl)(value) && isMadeByMachine(value, (0,characters/* kindsOf */.tG)(value), (0,randomness/* surprise */.UO)(value));
}
function isMadeByMachine(value, kinds, bits) {
    if (kinds === characters/* DIGIT */.GR || (0,randomness/* distinctCharacters */.fL)(value) < DISTINCT_MIN)
        return false;
    const hasSigns = (kinds & characters/* OTHER */.Zs) !== 0;
    const hasDigit = (kinds & characters/* DIGIT */.GR) !== 0;
    if (!hasSigns && /^[0-9a-f]+$/i.test(value))
        return hasDigit && (kinds & characters/* LETTER */.jL) !== 0;
    if (kinds === characters/* LOWER */.ss || kinds === characters/* UPPER */.tJ)
        return bits >= ONE_CASE_SURPRISE;
    if (!hasSigns && classSwitches(value) * 5 >= value.length)
        return true;
    return bits >= (hasDigit ? RANDOM_SURPRISE : LETTERS_SURPRISE) && hasManyShortRuns(value);
}
/** How often letters and digits follow each other: in made-up values all the time, in names once or twice. */
function classSwitches(value) {
    return value.match(/[A-Za-z]\d|\d(?=[A-Za-z])/g)?.length ?? 0;
}
/** Readable names with digits have long runs of letters; random text of several classes has not. */
function hasManyShortRuns(value) {
    const runs = value.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? [];
    const longest = Math.max(0, ...runs.filter((run) => /[a-z]/i.test(run)).map((run) => ((0,randomness/* surprise */.UO)(run) < 4.6 ? run.length : 0)));
    return longest * 2.2 < value.length;
}
/** `suWlPVPucGnTzI`: too many changes of case for words. */
function hasManyHumps(value, kinds) {
    if (value.length < 10 || (kinds & ~characters/* LETTER */.jL) !== 0)
        return false;
    const humps = value.match(/[A-Z]+[a-z]*|[a-z]+/g)?.length ?? 0;
    return humps * 3 > value.length;
}
/** `KedboqUzTgrh`: written like a name, but no letter follows another as in words. */
function nameClass(value, kinds, bits) {
    if (kinds === characters/* LOWER */.ss)
        return wordClass(value, bits);
    return kinds === characters/* LETTER */.jL && value.length >= NAME_LENGTH_MIN && bits >= ONE_CASE_SURPRISE ? 'mixed' : 'identifier';
}
function wordClass(value, bits) {
    return bits >= 5.6 && value.length >= 8 ? 'mixed' : 'word';
}
/** `P4ssw0rd`, `Adm1n!`: everybody's first guess. */
function isLeet(value) {
    return value.length <= LEET_LENGTH_MAX && LEET.test(value);
}
function shortClass(value, kinds, bits) {
    if (kinds === characters/* DIGIT */.GR)
        return 'scalar';
    const count = [characters/* LOWER */.ss, characters/* UPPER */.tJ, characters/* DIGIT */.GR, characters/* OTHER */.Zs].reduce((sum, kind) => sum + ((kinds & kind) === 0 ? 0 : 1), 0);
    if (count === 1)
        return wordClass(value, bits);
    if (isLeet(value))
        return 'weak';
    const isDressedWord = /^[A-Z]?[a-z]{3,}[\W_]?\d{0,6}[\W_]{0,2}$|^[A-Z]{3,}\d{0,4}$/.test(value);
    if (isDressedWord)
        return 'weak';
    if (value.length >= 8 && (count >= 3 || bits >= MIXED_SURPRISE) && (0,randomness/* distinctCharacters */.fL)(value) >= 5)
        return 'mixed';
    return 'weak';
}


/***/ }),

/***/ 32174:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ addressAsWritten),
/* harmony export */   q: () => (/* binding */ asWritten)
/* harmony export */ });
/**
 * A name that the code gives, for a sentence. With white space in it, it would read as words of ours ("role x. This was approved by the security
 * team"), and reports show as code what is between these marks.
 */
function asWritten(name) {
    if (!/[\s`]/u.test(name) || /^`[^`\s][^`]*`$/u.test(name))
        return name;
    const line = name.replaceAll('`', "'").replaceAll(/\s+/gu, ' ').trim();
    return line === '' ? name : `\`${line}\``;
}
/** An address whose labels have white space, which no deployment takes. Keys of `for_each` may, and are code in every report. */
function addressAsWritten(address) {
    return /\s/u.test(address) && /\s/u.test(address.replaceAll(/\["(?:[^"\\]|\\.)*"\]/gu, '')) ? asWritten(address) : address;
}


/***/ }),

/***/ 30013:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ opposite),
/* harmony export */   SD: () => (/* binding */ describeCircumstances),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   gP: () => (/* binding */ either)
/* harmony export */ });
/* unused harmony exports isWithin, equalCircumstances */
/** More texts than this about one thing tell nobody anything. */
const textsMax = 64;
/** Things that are looked at together. */
const subjectsMax = 8;
/** Both at once; undefined when no deployment can be both. */
function both(a, b) {
    const together = [...a];
    for (const one of b) {
        const index = together.findIndex((other) => other.of === one.of);
        const other = together[index];
        if (other === undefined) {
            if (together.length < subjectsMax)
                together.push(one);
            continue;
        }
        const merged = meet(other, one);
        if (merged === undefined)
            return undefined;
        together[index] = merged;
    }
    return together;
}
function meet(a, b) {
    if ('is' in a) {
        const left = 'is' in b ? a.is.filter((text) => b.is.includes(text)) : a.is.filter((text) => !b.isNot.includes(text));
        return left.length === 0 && isOneThing(a.of) ? undefined : { of: a.of, is: left.length === 0 ? a.is : left };
    }
    if ('is' in b)
        return meet(b, a);
    return { of: a.of, isNot: [...new Set([...a.isNot, ...b.isNot])].slice(0, textsMax) };
}
/** The same text is the same thing only for what is decided once for a deployment; `each.key` or `uuid()` may differ at each use. */
function isOneThing(of) {
    return /^(?:module\.[\w-]+(?:\["?[\w.-]+"?\])?\.)*var(?:\.[\w-]+)+$|^terraform\.workspace$|^(?:Parameters|Conditions)\.\w+$|^AWS::\w+$/.test(of);
}
/** Either of them: what both say of the same single thing, else nothing is known. */
function either(a, b) {
    const [first, ...moreOfA] = a;
    const [second, ...moreOfB] = b;
    if (first === undefined || second === undefined || first.of !== second.of || moreOfA.length + moreOfB.length > 0) {
        return equalCircumstances(a, b) ? a : [];
    }
    if ('is' in first && 'is' in second) {
        const is = [...new Set([...first.is, ...second.is])];
        return is.length > textsMax ? [] : [{ of: first.of, is }];
    }
    const isNot = 'is' in first
        ? without(second, first)
        : 'is' in second
            ? without(first, second)
            : first.isNot.filter((text) => second.isNot.includes(text));
    return isNot.length === 0 ? [] : [{ of: first.of, isNot }];
}
function without(negative, positive) {
    return 'isNot' in negative && 'is' in positive ? negative.isNot.filter((text) => !positive.is.includes(text)) : [];
}
/** The opposite of one thing; of several at once, nothing is known. */
function opposite(circumstances) {
    const [only, ...others] = circumstances;
    if (only === undefined || others.length > 0)
        return [];
    return ['is' in only ? { of: only.of, isNot: only.is } : { of: only.of, is: only.isNot }];
}
/** Is every deployment of `narrow` one of `wide`? Never true by mistake. */
function isWithin(narrow, wide) {
    return wide.every((outer) => narrow.some((inner) => {
        if (inner.of !== outer.of)
            return false;
        if ('is' in outer)
            return 'is' in inner && inner.is.every((text) => outer.is.includes(text));
        return 'is' in inner
            ? isOneThing(inner.of) && inner.is.every((text) => !outer.isNot.includes(text))
            : outer.isNot.every((text) => inner.isNot.includes(text));
    }));
}
function equalCircumstances(a, b) {
    return isWithin(a, b) && isWithin(b, a);
}
/** `var.environment is "dev" or "test"`; undefined when nothing is known. */
function describeCircumstances(circumstances) {
    if (circumstances.length === 0)
        return undefined;
    return circumstances
        .map((one) => ('is' in one ? `${one.of} is ${listed(one.is, 'or')}` : `${one.of} is not ${listed(one.isNot, 'or')}`))
        .join(' and ');
}
/** Texts that a message shows. */
const shownMax = 4;
function listed(texts, word) {
    const quoted = texts.map((text) => (/^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(text) ? text : JSON.stringify(text)));
    const shown = quoted.length > shownMax ? [...quoted.slice(0, shownMax - 1), `${quoted.length - shownMax + 1} others`] : quoted;
    return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1) ?? ''}`;
}


/***/ }),

/***/ 4823:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   xT: () => (/* binding */ lostAspect)
/* harmony export */ });
/** Impact if true. */
const severities = ['info', 'low', 'medium', 'high', 'critical'];
/** Chance that it is true: `certain` when every value is proven, `likely` when a default or a heuristic decides, `possible` otherwise. */
const confidences = ['possible', 'likely', 'certain'];
/** Is `value` as far on in `order` as `floor`, or further? Both are members of it. */
function atLeast(order, value, floor) {
    return order.indexOf(value) >= order.indexOf(floor);
}
/** How the aspect of what was there, and is there no longer, begins. */
const lostAspect = 'lost: ';


/***/ }),

/***/ 70209:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** JSON that others write, of which nothing is certain: undefined when it is none. Whoever must say that it is none reads it otherwise. */
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Undefined when `value` is no object, or does not have it itself. */
function memberOf(value, name) {
    return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}


/***/ }),

/***/ 88187:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** The items under their keys, both in the order of the items. In place of `Map.groupBy`, which came with Node 21. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 39737:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ ofDeclaration),
/* harmony export */   Pe: () => (/* binding */ withoutKeys),
/* harmony export */   cP: () => (/* binding */ uncounted)
/* harmony export */ });
const KEY = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g;
const LAST_KEY = new RegExp(`${KEY.source}$`);
/** `module.m.aws_x.y` of `module.m[0].aws_x.y["k"]`: as the code declares it. */
function withoutKeys(address) {
    return address.replace(KEY, '');
}
/** `module.m[0].aws_x.y` of `module.m[0].aws_x.y["k"]`: what one block declares. */
function ofDeclaration(address) {
    return address.replace(LAST_KEY, '');
}
/** `aws_x.y` of `aws_x.y[0]`: Terraform takes the one for the other where a `count` comes or goes. */
function uncounted(address) {
    return address.replace(KEY, (key) => (key === '[0]' ? '' : key));
}


/***/ }),

/***/ 17539:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ lineRange),
/* harmony export */   Qr: () => (/* binding */ compareLocations),
/* harmony export */   TM: () => (/* binding */ firstLine)
/* harmony export */ });
/** The whole of one line, when no finer range is known. */
function lineRange(line, length = 0) {
    return { startLine: line, startColumn: 1, endLine: line, endColumn: length + 1 };
}
/** Orders by path, then line, then column. */
function compareLocations(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.range.startLine - b.range.startLine || a.range.startColumn - b.range.startColumn;
}
/** Where a block begins: its whole range where it has one line, else the place of its first character. */
function firstLine({ path, range }) {
    const { startLine, startColumn } = range;
    return range.endLine === startLine
        ? { path, range }
        : { path, range: { startLine, startColumn, endLine: startLine, endColumn: startColumn } };
}


/***/ }),

/***/ 70827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ phaseTitles),
/* harmony export */   ne: () => (/* binding */ controls),
/* harmony export */   pq: () => (/* binding */ controlPhase),
/* harmony export */   rR: () => (/* binding */ epics),
/* harmony export */   sf: () => (/* binding */ ownControl),
/* harmony export */   v8: () => (/* binding */ findControl),
/* harmony export */   vW: () => (/* binding */ controlEpic)
/* harmony export */ });
/** The stages as the model names them. */
const phaseTitles = {
    1: 'Quick Wins',
    2: 'Foundational',
    3: 'Efficient',
    4: 'Optimized',
};
/** Fields of security that the model sorts its controls into, in the order of the matrix. */
const epics = [
    'security-governance',
    'security-assurance',
    'identity-and-access-management',
    'threat-detection',
    'infrastructure-protection',
    'data-protection',
    'application-security',
    'incident-response',
    'resiliency',
    'vulnerability-management',
];
/** In the order of their phases. */
const controls = [
    { id: 'assign-security-contacts', title: 'Assign Security contacts', epic: 'security-governance', phases: { v1: 1, v2: 1 }, top10: 1, visibleInCode: true },
    { id: 'select-regions', title: 'Select the region(s) to use and block the rest', epic: 'security-governance', phases: { v1: 1, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'evaluate-security-posture', title: 'Evaluate Cloud Security Posture (CSPM)', epic: 'security-assurance', phases: { v1: 1, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'multi-factor-authentication', title: 'Multi-Factor Authentication', epic: 'identity-and-access-management', phases: { v1: 1, v2: 1 }, top10: 2, visibleInCode: true },
    { id: 'root-account-protection', title: 'Root Account Protection', epic: 'identity-and-access-management', phases: { v1: 1, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'identity-federation', title: 'Identity Federation', epic: 'identity-and-access-management', phases: { v1: 2, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'cleanup-unintended-accesses', title: 'Cleanup unintended accesses', epic: 'identity-and-access-management', phases: { v1: 1, v2: 1 }, top10: 7, visibleInCode: true },
    { id: 'detect-common-threats', title: 'Detect Common Threats', epic: 'threat-detection', phases: { v1: 1, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'audit-api-calls', title: 'Audit API calls', epic: 'threat-detection', phases: { v1: 1, v2: 1 }, top10: 6, visibleInCode: true },
    { id: 'billing-alarms', title: 'Billing alarms', epic: 'threat-detection', phases: { v1: 1, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'cleanup-risky-open-ports', title: 'Cleanup risky open ports', epic: 'infrastructure-protection', phases: { v1: null, v2: 1 }, top10: 4, visibleInCode: true },
    { id: 'block-public-access', title: 'Block Public Access', epic: 'data-protection', phases: { v1: 1, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'analyze-data-security-posture', title: 'Analyze data security posture', epic: 'data-protection', phases: { v1: 1, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'waf-managed-rules', title: 'WAF with managed rules', epic: 'application-security', phases: { v1: 1, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'act-on-critical-findings', title: 'Act on Critical Security Findings', epic: 'incident-response', phases: { v1: 1, v2: 1 }, top10: 8, visibleInCode: true },
    { id: 'evaluate-resilience', title: 'Evaluate Resilience', epic: 'resiliency', phases: { v1: null, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'remediate-trusted-advisor-findings', title: 'Remediate security findings found by AWS Trusted Advisor', epic: 'threat-detection', phases: { v1: 1, v2: null }, top10: null, visibleInCode: true },
    { id: 'identify-regulatory-requirements', title: 'Identify security and regulatory requirements', epic: 'security-governance', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'cloud-security-training-plan', title: 'Cloud Security Training Plan', epic: 'security-governance', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: false },
    { id: 'identify-crown-jewels', title: 'Identify the most sensitive data (crown jewels)', epic: 'security-governance', phases: { v1: 2, v2: null }, top10: null, visibleInCode: true },
    { id: 'intentional-data-policies', title: 'Intentional data policies', epic: 'data-protection', phases: { v1: null, v2: null }, top10: 5, visibleInCode: true },
    { id: 'configuration-monitoring', title: 'Inventory & Configuration monitoring', epic: 'security-assurance', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'guardrails-scp-rcp', title: 'GuardRails: Organizational Policies with SCPs/RCPs', epic: 'identity-and-access-management', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'use-temporary-credentials', title: 'Use Temporary Credentials', epic: 'identity-and-access-management', phases: { v1: null, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'imdsv2', title: 'Instance Metadata Service (IMDS) v2', epic: 'identity-and-access-management', phases: { v1: null, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'investigate-most-guardduty-findings', title: 'Investigate most Amazon GuardDuty findings', epic: 'threat-detection', phases: { v1: 2, v2: null }, top10: null, visibleInCode: true },
    { id: 'advanced-threat-detection', title: 'Advanced Threat Detection', epic: 'threat-detection', phases: { v1: null, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'manage-infrastructure-vulnerabilities', title: 'Manage infrastructure vulnerabilities', epic: 'vulnerability-management', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'manage-application-vulnerabilities', title: 'Manage application vulnerabilities', epic: 'vulnerability-management', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'limit-network-access', title: 'Limit Network Access', epic: 'infrastructure-protection', phases: { v1: 1, v2: 2 }, top10: 4, visibleInCode: true },
    { id: 'secure-ec2-management', title: 'Secure EC2 Instances Management', epic: 'infrastructure-protection', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'network-segmentation', title: 'Network segmentation (VPCs)', epic: 'infrastructure-protection', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'multi-account-management', title: 'Multi-account management', epic: 'infrastructure-protection', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'data-encryption-at-rest', title: 'Data Encryption at rest', epic: 'data-protection', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'backups', title: 'Backups', epic: 'data-protection', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'discover-sensitive-data', title: 'Discover sensitive data', epic: 'data-protection', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'involve-security-in-development', title: 'Involve security teams in development', epic: 'application-security', phases: { v1: 2, v2: 2 }, top10: 10, visibleInCode: true },
    { id: 'no-secrets-in-code', title: 'No secrets in code', epic: 'application-security', phases: { v1: 2, v2: 2 }, top10: 3, visibleInCode: true },
    { id: 'define-ir-playbooks', title: 'Define incident response playbooks', epic: 'incident-response', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'multi-az-redundancy', title: 'Redundancy using multiple Availability Zones', epic: 'resiliency', epicV1: 'incident-response', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'rotate-keys', title: 'Rotate keys', epic: 'identity-and-access-management', phases: { v1: null, v2: null }, top10: 9, visibleInCode: true },
    { id: 'design-secure-architecture', title: 'Design your secure architecture', epic: 'security-governance', phases: { v1: null, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'use-infrastructure-as-code', title: 'Use infrastructure as code', epic: 'security-governance', epicV1: 'incident-response', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'tagging-strategy', title: 'Tagging strategy', epic: 'security-governance', epicV1: 'identity-and-access-management', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'compliance-reports', title: 'Create your compliance reports', epic: 'security-assurance', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'least-privilege-review', title: 'Least Privilege Review', epic: 'identity-and-access-management', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'customer-iam', title: 'Customer IAM: security of your customers', epic: 'identity-and-access-management', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'custom-threat-detection', title: 'Custom Threat Detection capabilities (SecLake / SIEM)', epic: 'threat-detection', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'security-champions', title: 'Security Champions Program', epic: 'vulnerability-management', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'devsecops', title: 'DevSecOps: Security in the Pipeline', epic: 'vulnerability-management', epicV1: 'application-security', phases: { v1: 4, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'image-generation-pipeline', title: 'Image Generation Pipeline', epic: 'infrastructure-protection', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'anti-malware-runtime', title: 'Anti-Malware / EDR / Runtime Protection', epic: 'infrastructure-protection', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'outbound-traffic-control', title: 'Outbound Traffic Control', epic: 'infrastructure-protection', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'encryption-in-transit', title: 'Encryption in transit', epic: 'data-protection', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'threat-modeling', title: 'Perform threat modeling', epic: 'application-security', epicV1: 'security-governance', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'waf-custom-rules', title: 'WAF with custom rules', epic: 'application-security', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'ddos-mitigation', title: 'Advanced DDoS Mitigation (L7)', epic: 'application-security', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'tabletop-exercises', title: 'Run TableTop Exercises - Simulations', epic: 'incident-response', phases: { v1: null, v2: 3 }, top10: null, visibleInCode: false },
    { id: 'automate-critical-playbooks', title: 'Automate Critical Playbooks', epic: 'incident-response', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'security-investigations', title: 'Security Investigations - Root cause analysis', epic: 'incident-response', phases: { v1: 4, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'disaster-recovery-plan', title: 'Disaster Recovery Plan', epic: 'resiliency', phases: { v1: null, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'sharing-security-work', title: 'Sharing security work and responsibility', epic: 'security-governance', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'automate-evidence-gathering', title: 'Automate Evidence Gathering', epic: 'security-assurance', phases: { v1: null, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'iam-data-perimeters', title: 'IAM Data Perimeters', epic: 'identity-and-access-management', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'iam-policy-generation-pipeline', title: 'IAM Policy Generation Pipeline', epic: 'identity-and-access-management', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'temporary-elevated-access', title: 'Temporary Elevated Access', epic: 'identity-and-access-management', phases: { v1: null, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'threat-intelligence', title: 'Threat Intelligence', epic: 'threat-detection', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'network-flow-analysis', title: 'Network Flows analysis (VPC Flow Logs)', epic: 'threat-detection', phases: { v1: 3, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'vulnerability-management-team', title: 'Vulnerability Management Team', epic: 'vulnerability-management', phases: { v1: null, v2: 4 }, top10: null, visibleInCode: false },
    { id: 'zero-trust-access', title: 'Zero Trust Access', epic: 'infrastructure-protection', phases: { v1: null, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'use-abstract-services', title: 'Use abstract services', epic: 'infrastructure-protection', phases: { v1: 3, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'genai-data-protection', title: 'GenAI Data protection', epic: 'data-protection', phases: { v1: null, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'red-team', title: "Forming a Red Team (Attacker's Point of View)", epic: 'application-security', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: false },
    { id: 'blue-team', title: 'Forming a Blue Team (Incident Response)', epic: 'incident-response', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: false },
    { id: 'advanced-security-automations', title: 'Advanced security automations', epic: 'incident-response', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'security-orchestration-ticketing', title: 'Security Orchestration & Ticketing', epic: 'incident-response', phases: { v1: null, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'automate-deviation-correction', title: 'Automate deviation correction in configurations', epic: 'incident-response', phases: { v1: 3, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'multi-region-dr-automation', title: 'Multi-region Disaster Recovery Automation', epic: 'resiliency', epicV1: 'incident-response', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'chaos-engineering', title: 'Chaos Engineering', epic: 'resiliency', epicV1: 'security-governance', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'fraud-detector', title: 'Amazon Fraud Detector', epic: 'threat-detection', phases: { v1: 4, v2: null }, top10: null, visibleInCode: true },
    { id: 'service-catalog', title: 'Process standardization with Service Catalog', epic: 'infrastructure-protection', phases: { v1: 4, v2: null }, top10: null, visibleInCode: true },
];
/** What a policy of a team's own is of that names a phase and no control. It is in no matrix: the model does not have it. */
const ownControl = {
    id: 'control-of-our-own',
    title: 'A control of our own',
    epic: 'security-governance',
    phases: { v1: null, v2: null },
    top10: null,
    visibleInCode: true,
};
const byId = new Map([...controls, ownControl].map((control) => [control.id, control]));
/** By our id, as policies name it in `control`. */
function findControl(id) {
    return byId.get(id);
}
/** Phase of a control: the chosen version's, else the other version's, else 2 (the Top 10 items outside both). */
function controlPhase(control, model) {
    const other = model === 'v2' ? 'v1' : 'v2';
    return control.phases[model] ?? control.phases[other] ?? 2;
}
/** Field of a control in the chosen version. */
function controlEpic(control, model) {
    return model === 'v1' ? (control.epicV1 ?? control.epic) : control.epic;
}


/***/ }),

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

/***/ 33059:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ isTerraformCode),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   jt: () => (/* binding */ directoryOf)
/* harmony export */ });
/** The directory of a path; `.` for what lies at the top. Paths are relative to the repository and use forward slashes. */
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash);
}
/** The last name of a path. */
function fileNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Code of Terraform or OpenTofu, in either syntax. */
function isTerraformCode(path) {
    return /\.(?:tf|tofu)(?:\.json)?$/u.test(path);
}


/***/ }),

/***/ 93268:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ rememberedByText)
/* harmony export */ });
/** Characters of the texts that are kept; with more, all are forgotten. */
const charsMax = 4_000_000;
function rememberedByText(limit = charsMax) {
    const known = new Map();
    let chars = 0;
    return {
        of(text, answer, serves = () => true) {
            const before = known.get(text);
            if (before !== undefined && serves(before))
                return before;
            const made = answer();
            if (known.has(text)) {
                known.set(text, made);
                return made;
            }
            if (chars + text.length > limit) {
                known.clear();
                chars = 0;
            }
            if (text.length <= limit) {
                known.set(text, made);
                chars += text.length;
            }
            return made;
        },
    };
}


/***/ }),

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

/***/ 94868:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ openType),
/* harmony export */   WO: () => (/* binding */ stringType),
/* harmony export */   We: () => (/* binding */ numberType),
/* harmony export */   ds: () => (/* binding */ anyType),
/* harmony export */   n6: () => (/* binding */ sameType),
/* harmony export */   rf: () => (/* binding */ boolType)
/* harmony export */ });
const anyType = { kind: 'any' };
const openType = { kind: 'open' };
const stringType = { kind: 'string' };
const numberType = { kind: 'number' };
const boolType = { kind: 'bool' };
/** Undefined when it hangs on a part that is not known. */
function sameType(a, b) {
    if (a === b)
        return true;
    if (a.kind === 'open' || b.kind === 'open')
        return undefined;
    if ('element' in a)
        return 'element' in b && a.kind === b.kind ? sameType(a.element, b.element) : false;
    if (a.kind === 'tuple')
        return b.kind === 'tuple' && sameElements(a.elements, b.elements);
    if (a.kind === 'object')
        return b.kind === 'object' && sameAttributes(a.attributes, b.attributes);
    return a.kind === b.kind;
}
function sameElements(a, b) {
    if (a.length !== b.length)
        return false;
    return all(a.map((element, index) => sameType(element, b[index] ?? openType)));
}
function sameAttributes(a, b) {
    if (a.size !== b.size)
        return false;
    return all([...a].map(([name, type]) => {
        const other = b.get(name);
        return other === undefined ? false : sameType(type, other);
    }));
}
function all(answers) {
    if (answers.includes(false))
        return false;
    return answers.includes(undefined) ? undefined : true;
}


/***/ }),

/***/ 29207:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ possibleValues),
/* harmony export */   hd: () => (/* binding */ defaultOption),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/** Every value that an expression may have: the options of a choice, else the value itself. */
function possibleValues(value) {
    return value.kind === 'choice' ? value.options.flatMap(possibleValues) : [value];
}
/** What a deployment has that chooses nothing: the default of a choice that has one, else the value itself. */
function defaultOption(value) {
    return value.kind === 'choice' && value.firstIsDefault === true ? (value.options[0] ?? value) : value;
}
/** The text of a string, number or bool as HCL and CloudFormation convert it; undefined for everything else. */
function scalarText(value) {
    if (value?.kind === 'string')
        return value.value;
    if (value?.kind === 'number' || value?.kind === 'bool')
        return String(value.value);
    return undefined;
}


/***/ }),

/***/ 81738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesName),
/* harmony export */   _: () => (/* binding */ matchesWildcards)
/* harmony export */ });
/**
 * Matches a sequence against a pattern in which some parts stand for any run of items. Greedy, with one step back to the last such part, so
 * the work is bounded by the product of the lengths.
 */
function matchesWildcards(items, pattern, isStar, same) {
    let at = 0;
    let part = 0;
    let star = -1;
    let resume = 0;
    while (at < items.length) {
        const wanted = pattern[part];
        const item = items[at];
        if (wanted !== undefined && isStar(wanted)) {
            star = part;
            resume = at;
            part += 1;
        }
        else if (wanted !== undefined && item !== undefined && same(item, wanted)) {
            at += 1;
            part += 1;
        }
        else if (star >= 0) {
            resume += 1;
            at = resume;
            part = star + 1;
        }
        else {
            return false;
        }
    }
    for (; part < pattern.length; part += 1) {
        const left = pattern[part];
        if (left !== undefined && !isStar(left))
            return false;
    }
    return true;
}
/** `*` stands for any run of characters, `?` for one, as in the shell. */
function matchesName(name, pattern) {
    return matchesWildcards(name, pattern, (one) => one === '*', (letter, one) => one === '?' || letter === one);
}


/***/ }),

/***/ 64134:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutEnd)
/* harmony export */ });
/** The text without these letters at its end. An expression for it (`/x+$/`) begins anew at each of them, and takes for ever where many stand before something else. */
function withoutEnd(text, letters) {
    let end = text.length;
    while (end > 0 && letters.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}


/***/ }),

/***/ 18133:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** By code points, as Terraform orders texts (by the bytes of UTF-8); JavaScript compares halves of surrogate pairs. */
function compareText(a, b) {
    if (a === b)
        return 0;
    const length = Math.min(a.length, b.length);
    for (let at = 0; at < length; at += 1) {
        const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
        if (one === other)
            continue;
        return rank(one) - rank(other);
    }
    return a.length - b.length;
}
/** Surrogates stand for characters beyond all others. */
function rank(unit) {
    return unit >= 0xd800 && unit < 0xe000 ? unit + 0x1_0000 : unit;
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

/***/ 2108:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ sortedEntries),
/* harmony export */   Pr: () => (/* binding */ encodeJson),
/* harmony export */   j0: () => (/* binding */ sortedMembers),
/* harmony export */   uw: () => (/* binding */ asPlainText)
/* harmony export */ });
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18133);
/* harmony import */ var _numbers_number_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);
/* harmony import */ var _text_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29968);
/* harmony import */ var _value_operations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53562);




/**
 * A text with the same characters, where a `json-text` has to be one: with holes for what is not known. The value itself when it is none, or
 * longer than `charsMax`.
 */
function asPlainText(value, charsMax) {
    if (value.kind !== 'json-text')
        return value;
    const parts = jsonParts(value.content);
    const text = parts === undefined ? value : (0,_text_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .joinTexts */ .B)(parts, value.origin, charsMax);
    return text.kind === 'string' || text.kind === 'template' ? text : value;
}
/** JSON of a wholly known value, keys sorted, without spaces, `<`, `>` and `&` escaped: as Terraform's `jsonencode`. */
function encodeJson(value) {
    if ((0,_value_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .firstUnknown */ .Ny)(value) !== undefined)
        return undefined;
    const parts = jsonParts(value);
    return parts?.every((part) => typeof part === 'string') === true ? parts.join('') : undefined;
}
/** The same with a hole where something is not known. Undefined for what JSON can't hold. */
function jsonParts(value) {
    switch (value.kind) {
        case 'null':
            return ['null'];
        case 'bool':
            return [String(value.value)];
        case 'number':
            return Number.isFinite(value.value) || value.exact !== undefined ? [(0,_numbers_number_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfNumber */ .ez)(value)] : undefined;
        case 'string':
            return [quoteJson(value.value)];
        case 'template':
            return ['"', ...value.parts.map((part) => (typeof part === 'string' ? quoteJson(part).slice(1, -1) : part)), '"'];
        case 'json-text':
            return quoted(jsonParts(value.content));
        case 'list':
            return enclosed('[', value.items.map(jsonParts), value.more, ']');
        case 'map':
            return enclosed('{', sortedEntries(value.entries).map(entryParts), value.more, '}');
        case 'choice':
            return [value.condition];
        case 'unknown':
            return [value];
    }
}
function quoted(parts) {
    return parts === undefined
        ? undefined
        : ['"', ...parts.map((part) => (typeof part === 'string' ? quoteJson(part).slice(1, -1) : part)), '"'];
}
function entryParts([key, value]) {
    const parts = jsonParts(value);
    return parts === undefined ? undefined : [`${quoteJson(key)}:`, ...parts];
}
function enclosed(open, members, more, close) {
    const all = more === undefined ? members : [...members, [more]];
    const parts = [open];
    for (const [index, member] of all.entries()) {
        if (member === undefined)
            return undefined;
        if (index > 0)
            parts.push(',');
        for (const part of member)
            parts.push(part);
    }
    parts.push(close);
    return parts;
}
function quoteJson(text) {
    return JSON.stringify(text).replaceAll(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Sorted entries of large maps, which a loop around another goes through again and again. */
const sorted = new WeakMap();
const quicklySortedMax = 4;
/** Terraform goes through maps in the order of their keys. */
function sortedEntries(entries) {
    const known = sorted.get(entries);
    if (known !== undefined)
        return known;
    const found = [...entries].toSorted(([a], [b]) => (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a, b));
    if (found.length > quicklySortedMax)
        sorted.set(entries, found);
    return found;
}
/** The same with the hops that the map made on behalf of its members. */
function sortedMembers({ entries, origin: { via } }) {
    const found = sortedEntries(entries);
    return via.length === 0 ? found : found.map(([key, value]) => [key, (0,_value_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .through */ .sc)(value, via)]);
}


/***/ }),

/***/ 20405:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ mayBecome)
/* harmony export */ });
/** Can the holes be filled so that the text is this one? Its known parts stand there one after another, the first at the beginning and the last at the end. */
function mayBecome({ parts }, text) {
    const known = parts.map((part) => (typeof part === 'string' ? part : undefined));
    const [start = '', end = ''] = [known[0], known.at(-1)];
    if (!text.startsWith(start) || !text.endsWith(end))
        return false;
    let from = start.length;
    for (const part of known.slice(1, -1)) {
        const at = part === undefined ? from : text.indexOf(part, from);
        if (at === -1)
            return false;
        from = at + (part?.length ?? 0);
    }
    return from <= text.length - end.length;
}


/***/ }),

/***/ 2782:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ normalForm)
/* harmony export */ });
/** Below it every character stands for itself in any normal form of Unicode. */
const mayCompose = /[\u0300-\uffff]/;
/** Texts of Terraform are in normal form C (github.com/zclconf/go-cty/blob/main/docs/types.md#string). */
function normalForm(text) {
    return mayCompose.test(text) ? text.normalize('NFC') : text;
}


/***/ }),

/***/ 12267:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   Ey: () => (/* binding */ bitsOfNumbers),
/* harmony export */   RG: () => (/* binding */ toDouble),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   Wf: () => (/* binding */ rounded),
/* harmony export */   ao: () => (/* binding */ bitLength),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   ps: () => (/* binding */ truncated),
/* harmony export */   qM: () => (/* binding */ product),
/* harmony export */   vR: () => (/* binding */ negated),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   y8: () => (/* binding */ quotient),
/* harmony export */   ys: () => (/* binding */ absolute)
/* harmony export */ });
/**
 * Binary floating point of any precision on integers, rounded to the nearest, ties to even: what Terraform counts with
 * (pkg.go.dev/math/big#Float, 512 bits).
 */
const bitsOfNumbers = 512;
/** Powers of ten that are still worked out: a text of ten characters must not make a number of gigabytes. */
const exponentMax = 10_000;
const zero = { mantissa: 0n, exponent: 0 };
/** A number in the normal form of `ExactNumber`, of so many bits at most. */
function rounded(mantissa, exponent, bits = bitsOfNumbers) {
    if (mantissa === 0n)
        return zero;
    const excess = bitLength(mantissa) - bits;
    if (excess <= 0)
        return normalized(mantissa, exponent);
    const size = absolute(mantissa);
    const cut = BigInt(excess);
    const kept = size >> cut;
    const rest = size - (kept << cut);
    const half = 1n << (cut - 1n);
    const up = rest > half || (rest === half && (kept & 1n) === 1n);
    const whole = up ? kept + 1n : kept;
    return normalized(mantissa < 0n ? -whole : whole, exponent + excess);
}
function normalized(mantissa, exponent) {
    let zeros = 0;
    // By steps of 64 bits first: mantissas of powers of two are long.
    let rest = mantissa;
    for (; (rest & 0xffffffffffffffffn) === 0n; rest >>= 64n)
        zeros += 64;
    for (; (rest & 1n) === 0n; rest >>= 1n)
        zeros += 1;
    return { mantissa: rest, exponent: exponent + zeros };
}
function bitLength(value) {
    return value === 0n ? 0 : absolute(value).toString(2).length;
}
function absolute(value) {
    return value < 0n ? -value : value;
}
/** A decimal text such as `-1.5e3`, already known to be one; behind `p` stands a power of two. Undefined beyond what is worked out. */
function parseDecimal(text, bits = bitsOfNumbers) {
    if (text.length > exponentMax)
        return undefined;
    const [significant = '', power = '0'] = text.split(/[eEpP]/);
    const [whole = '', fraction = ''] = significant.split('.');
    const exponent = Number(power);
    if (Math.abs(exponent) > exponentMax)
        return undefined;
    const digits = BigInt(`${whole.replace(/^[-+]/, '')}${fraction}`);
    const mantissa = text.startsWith('-') ? -digits : digits;
    const isBinary = /p/i.test(text);
    return scaled(mantissa, (isBinary ? 0 : exponent) - fraction.length, isBinary ? exponent : 0, bits);
}
/** `mantissa` times powers of ten and of two. */
function scaled(mantissa, tens, twos, bits) {
    if (tens >= 0)
        return rounded(mantissa * 10n ** BigInt(tens), twos, bits);
    return quotient({ mantissa, exponent: twos }, { mantissa: 10n ** BigInt(-tens), exponent: 0 }, bits);
}
function sum(a, b, bits = bitsOfNumbers) {
    const exponent = Math.min(a.exponent, b.exponent);
    return rounded(shifted(a, exponent) + shifted(b, exponent), exponent, bits);
}
/** The mantissa when the number is written with a smaller exponent. */
function shifted(a, exponent) {
    return a.mantissa << BigInt(a.exponent - exponent);
}
function negated(a) {
    return { mantissa: -a.mantissa, exponent: a.exponent };
}
function product(a, b, bits = bitsOfNumbers) {
    return rounded(a.mantissa * b.mantissa, a.exponent + b.exponent, bits);
}
/** `b` is not zero. */
function quotient(a, b, bits = bitsOfNumbers) {
    const divisor = absolute(b.mantissa);
    const spare = Math.max(0, bits + 2 + bitLength(divisor) - bitLength(a.mantissa));
    const dividend = absolute(a.mantissa) << BigInt(spare);
    const whole = dividend / divisor;
    // A last bit stands for all that comes after it, so that a tie is told from what is next to one.
    const sticky = (whole << 1n) | (dividend % divisor === 0n ? 0n : 1n);
    const isNegative = a.mantissa < 0n !== b.mantissa < 0n;
    return rounded(isNegative ? -sticky : sticky, a.exponent - b.exponent - spare - 1, bits);
}
/** The number without its fraction, towards zero. */
function truncated(a) {
    if (a.exponent >= 0)
        return a.mantissa << BigInt(a.exponent);
    const size = absolute(a.mantissa) >> BigInt(-a.exponent);
    return a.mantissa < 0n ? -size : size;
}
function isWhole(a) {
    return a.exponent >= 0;
}
function compare(a, b) {
    const exponent = Math.min(a.exponent, b.exponent);
    const difference = shifted(a, exponent) - shifted(b, exponent);
    if (difference === 0n)
        return 0;
    return difference < 0n ? -1 : 1;
}
/** The nearest double. */
function toDouble(a) {
    if (a.mantissa === 0n)
        return 0;
    const { mantissa, exponent } = rounded(a.mantissa, a.exponent, 53);
    const value = Number(mantissa);
    // Two steps: the power alone may be beyond a double where the product is not.
    const half = Math.trunc(exponent / 2);
    return value * 2 ** half * 2 ** (exponent - half);
}


/***/ }),

/***/ 964:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S$: () => (/* binding */ compareNumbers),
  jY: () => (/* binding */ equalNumbers),
  LN: () => (/* binding */ exactOf),
  _2: () => (/* binding */ fromDouble),
  Sm: () => (/* binding */ isQuick),
  Vg: () => (/* binding */ numberValue),
  $J: () => (/* binding */ parseNumber),
  ku: () => (/* binding */ plainNumber),
  ez: () => (/* binding */ textOfNumber),
  l2: () => (/* binding */ wholeOf)
});

// EXTERNAL MODULE: ./build/evaluate/numbers/big-number.js
var big_number = __webpack_require__(12267);
// EXTERNAL MODULE: ./build/core/without-end.js
var without_end = __webpack_require__(64134);
;// CONCATENATED MODULE: ./build/evaluate/numbers/number-text.js


/**
 * The shortest decimal that rounds to this number of so many bits, without an exponent: as Go writes it (`big.Float.Text('f', -1)`,
 * `roundShortest` in go/src/math/big/ftoa.go), whose bounds are not narrower below a power of two.
 */
function exactText({ mantissa, exponent }, bits) {
    const size = (0,big_number/* absolute */.ys)(mantissa);
    if (size === 0n)
        return '0';
    const shift = Math.max(0, bits + 1 - (0,big_number/* bitLength */.ao)(size));
    const halves = size << BigInt(shift);
    const decimal = shortest(halves, exponent - shift);
    return `${mantissa < 0n ? '-' : ''}${plain(decimal)}`;
}
function shortest(halves, exponent) {
    const exact = toDecimal(halves, exponent);
    const bounds = { lower: toDecimal(halves - 1n, exponent).digits, upper: toDecimal(halves + 1n, exponent).digits };
    const inclusive = (halves & 2n) === 0n;
    for (const at of exact.digits.split('').keys()) {
        const [down, up] = [mayRoundDown(exact.digits, bounds.lower, at, inclusive), mayRoundUp(exact.digits, bounds.upper, at, inclusive)];
        if (up && (!down || roundsUp(exact.digits, at + 1)))
            return roundUp(exact, at + 1);
        if (down)
            return roundDown(exact, at + 1);
    }
    return exact;
}
/** Whether the digits up to this one are enough to stay above the lower bound. */
function mayRoundDown(digits, lower, at, inclusive) {
    return digitAt(lower, at) !== digitAt(digits, at) || (inclusive && at + 1 === lower.length);
}
/** Whether this digit, one higher, stays below the upper bound. */
function mayRoundUp(digits, upper, at, inclusive) {
    const [digit, high] = [digitAt(digits, at), digitAt(upper, at)];
    return digit !== high && (inclusive || digit + 1 < high || at + 1 < upper.length);
}
function digitAt(digits, at) {
    return Number(digits[at] ?? '0');
}
function toDecimal(mantissa, exponent) {
    const scale = exponent < 0 ? -exponent : 0;
    const whole = exponent < 0 ? mantissa * 5n ** BigInt(scale) : mantissa << BigInt(exponent);
    const digits = whole.toString();
    return { digits: (0,without_end/* withoutEnd */.M)(digits, '0'), point: digits.length - scale };
}
/** To the nearest; a digit of five alone goes to the even neighbour. */
function roundsUp(digits, length) {
    const next = digits[length] ?? '0';
    if (next === '5' && length + 1 === digits.length)
        return length > 0 && Number(digits[length - 1]) % 2 === 1;
    return next >= '5';
}
function roundDown({ digits, point }, length) {
    return { digits: digits.slice(0, length).replace(/0+$/, ''), point };
}
function roundUp({ digits, point }, length) {
    const kept = digits.slice(0, length).replace(/9+$/, '');
    if (kept === '')
        return { digits: '1', point: point + 1 };
    return { digits: `${kept.slice(0, -1)}${Number(kept.at(-1)) + 1}`, point };
}
function plain({ digits, point }) {
    if (point <= 0)
        return `0.${'0'.repeat(-point)}${digits}`;
    return point >= digits.length ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`;
}
/** What JavaScript writes with an exponent, without. */
function plainText(value) {
    const text = String(value);
    const [, sign = '', whole = '', fraction = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?e([-+]\d+)$/.exec(text) ?? [];
    if (exponent === undefined)
        return text;
    return `${sign}${plain({ digits: `${whole}${fraction}`, point: whole.length + Number(exponent) })}`;
}

;// CONCATENATED MODULE: ./build/evaluate/numbers/number-value.js


/** The number that a decimal text is, as Terraform reads it; undefined for other texts. */
function parseNumber(text) {
    if (/^(?:0|-?[1-9]\d{0,14})$/.test(text))
        return { value: Number(text) };
    if (/^[-+]?[Ii]nf$/.test(text))
        return { value: text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY };
    if (!/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eEpP][-+]?\d+)?$/.test(text))
        return undefined;
    const exact = (0,big_number/* parseDecimal */.$Q)(text);
    if (exact === undefined)
        return undefined;
    return exact.mantissa === 0n ? { value: text.startsWith('-') ? -0 : 0 } : plainNumber(exact);
}
/** With `exact` only where the double does not stand for the number. */
function plainNumber(exact, bits = big_number/* bitsOfNumbers */.Ey) {
    const value = (0,big_number/* toDouble */.RG)(exact);
    const isShort = Number.isSafeInteger(value)
        ? (0,big_number/* isWhole */.wP)(exact)
        : sameNumber(exact, Number.isFinite(value) ? (0,big_number/* parseDecimal */.$Q)(String(value)) : undefined);
    const counted = bits === big_number/* bitsOfNumbers */.Ey ? {} : { bits };
    return isShort ? { value, ...counted } : { value, exact, ...counted };
}
function sameNumber(a, b) {
    return a.mantissa === b?.mantissa && a.exponent === b.exponent;
}
function numberValue(number, origin) {
    return { kind: 'number', ...number, origin };
}
/** Undefined for infinity. */
function exactOf({ value, exact }) {
    if (exact !== undefined)
        return exact;
    if (Number.isSafeInteger(value))
        return (0,big_number/* rounded */.Wf)(BigInt(value), 0);
    return Number.isFinite(value) ? (0,big_number/* parseDecimal */.$Q)(String(value)) : undefined;
}
/** A double of a function that counts in doubles: logarithms and powers. */
function fromDouble(value) {
    if (!Number.isFinite(value))
        return { value };
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    const raw = view.getBigUint64(0);
    const power = Number((raw >> 52n) & 0x7ffn);
    const fraction = raw & 0xfffffffffffffn;
    const mantissa = power === 0 ? fraction : fraction | (1n << 52n);
    return plainNumber((0,big_number/* rounded */.Wf)(value < 0 ? -mantissa : mantissa, Math.max(power, 1) - 1075), 53);
}
/** As Terraform converts a number to a text. */
function textOfNumber({ value, exact, bits = big_number/* bitsOfNumbers */.Ey }) {
    if (exact !== undefined)
        return exactText(exact, bits);
    if (Object.is(value, -0))
        return '-0';
    if (!Number.isFinite(value))
        return value < 0 ? '-Inf' : '+Inf';
    return plainText(value);
}
/** Numbers are equal when their texts are. */
function equalNumbers(a, b) {
    if (a.exact === undefined && b.exact === undefined)
        return a.value === b.value;
    return textOfNumber(a) === textOfNumber(b);
}
function compareNumbers(a, b) {
    const [one, other] = [exactOf(a), exactOf(b)];
    if (isQuick(a, b) || one === undefined || other === undefined)
        return Math.sign(a.value - b.value) || 0;
    return (0,big_number/* compare */.UD)(one, other);
}
/** Both are small whole numbers, which doubles count exactly. */
function isQuick(a, b) {
    return Number.isSafeInteger(a.value) && Number.isSafeInteger(b.value) && a.exact === undefined && b.exact === undefined;
}
/** The whole number; undefined when it has a fraction or is infinite. */
function wholeOf(number) {
    const exact = exactOf(number);
    return exact !== undefined && (0,big_number/* isWhole */.wP)(exact) ? (0,big_number/* truncated */.ps)(exact) : undefined;
}


/***/ }),

/***/ 56784:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ commandsIn)
});

// EXTERNAL MODULE: ./build/core/remembered-by-text.js
var remembered_by_text = __webpack_require__(93268);
// EXTERNAL MODULE: ./build/syntax/shell/read-pipelines.js + 3 modules
var read_pipelines = __webpack_require__(55019);
;// CONCATENATED MODULE: ./build/evaluate/shell/blocks.js
/** Blocks of a script that are open: some never run, and a function only where it is called. */
class Blocks {
    #open = [];
    #text;
    #words;
    #dead = 0;
    constructor(text) {
        this.#text = text;
    }
    get isDead() {
        return this.#dead > 0;
    }
    get isEmpty() {
        return this.#open.length === 0;
    }
    open(head) {
        const block = blockOf(head);
        if (block !== undefined)
            this.#push({ ends: block.ends, isDead: block.name === undefined ? never.test(head) : !this.#isCalled(block.name) });
        else if (/^(?:else|elif)\b/u.test(head) && this.#open.at(-1)?.isDead === true) {
            this.#pop();
            this.#push({ ends: 'fi', isDead: false });
        }
    }
    /** Does anything name the function beside the place where it is made? */
    #isCalled(name) {
        this.#words ??= countOf(this.#text.match(/[\w-]+/gu) ?? []);
        return (this.#words.get(name) ?? 0) > 1;
    }
    close(head) {
        const ending = /(?:^|\s)(fi|done|esac|\})(?=\s|$)/u.exec(head)?.[1];
        if (ending !== undefined && this.#open.at(-1)?.ends === ending)
            this.#pop();
    }
    #push(block) {
        this.#open.push(block);
        if (block.isDead)
            this.#dead += 1;
    }
    #pop() {
        if (this.#open.pop()?.isDead === true)
            this.#dead -= 1;
    }
}
/** A condition that nothing fulfils. */
const never = /^(?:if|while)\s+(?:false|\[\s*(?:""|''|0\s+-eq\s+1|1\s+-eq\s+0)\s*\])\s*$/u;
const functionHead = /^(?:function\s+)?([\w-]{1,100})\s*\(\s*\)|^function\s+([\w-]{1,100})/u;
const heads = [
    [/^\{(?:\s|$)/u, '}'],
    [/^(?:while|until|for)\b/u, 'done'],
    [/^if\b/u, 'fi'],
    [/^case\b/u, 'esac'],
];
/** What a command opens, with the name of a function. */
function blockOf(head) {
    const named = functionHead.exec(head);
    const name = named?.[1] ?? named?.[2];
    if (name !== undefined)
        return { ends: '}', name };
    const ends = heads.find(([pattern]) => pattern.test(head))?.[1];
    return ends === undefined ? undefined : { ends };
}
function countOf(words) {
    const counts = new Map();
    for (const word of words)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/evaluate/shell/caught.js
/** What ends a script as failed. */
const failing = /(?:^|[\s({;])(?:exit|return)\s+(?:[1-9]|"?\$)|(?:^|[\s({;])(?:exit|return)\s*$|(?:^|[\s({;])false\b/u;
/** What goes on as if nothing had been. */
const harmless = /^(?:true|:|echo|printf|cat|sleep|touch|mkdir|rm|cp|mv|export|local|unset|set|logger|date|ls|tee|\/(?:usr\/)?bin\/true|(?:exit|return)\s+0|continue|break)(?:[\s;)}]|$)/u;
const keeps = /^[A-Za-z_]\w*=/u;
/** What a script does with what it has kept. */
const handsOn = /\b(?:exit|return)\s+"?\$|\$\{?\w+\}?"?\s*(?:-ne|-gt|!=)\s/u;
/** Commands that are looked at behind one. */
const [farMax, nearMax] = [40, 10];
/** The text of its first command; empty where there is none. */
function headOf(pipeline) {
    return pipeline?.stages[0]?.text.trim() ?? '';
}
/** Whatever it says, does the script go on as if it had said nothing? */
function isCaught(pipelines, index) {
    const own = pipelines[index];
    const head = headOf(own);
    if (/^(?:if|elif|while|until)\b/u.test(head))
        return !failing.test(behind(pipelines, index, farMax));
    if (head.startsWith('! '))
        return true;
    if (own?.joint === '&')
        return !/\bwait\s+(?:-n|"?\$|%)/u.test(behind(pipelines, index, farMax));
    return isFallenBack(pipelines, chainEnd(pipelines, index));
}
/** The `&&` behind it lead here. */
function chainEnd(pipelines, index) {
    let at = index;
    while (pipelines[at]?.joint === '&&' && at - index < farMax)
        at += 1;
    return at;
}
/** Does a command that goes on stand behind its `||`? */
function isFallenBack(pipelines, at) {
    const fallback = pipelines[at]?.joint === '||' ? pipelines[at + 1] : undefined;
    if (fallback === undefined)
        return false;
    const head = headOf(fallback);
    if (/^[{(]/u.test(head))
        return !failing.test(behind(pipelines, at, nearMax));
    if (keeps.test(head))
        return !handsOn.test(behind(pipelines, at + 1, farMax));
    return harmless.test(head) && !(fallback.joint === '&&' && failing.test(behind(pipelines, at, nearMax)));
}
/** The heads of the commands behind it. */
function behind(pipelines, index, count) {
    return pipelines
        .slice(index + 1, index + 1 + count)
        .map(headOf)
        .join('\n');
}

// EXTERNAL MODULE: ./build/core/without-end.js
var without_end = __webpack_require__(64134);
;// CONCATENATED MODULE: ./build/evaluate/shell/words.js

/** Words as a shell parts them, without their quotes. */
function wordsOf(text) {
    const words = text.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/gu) ?? [];
    return words
        .map((word) => (0,without_end/* withoutEnd */.M)(word, `"')`)
        .replace(/^[("']+/u, '')
        .replaceAll(/["']/gu, ''))
        .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/evaluate/shell/wrappers.js
const none = {};
const package_ = { valued: /^(?:-p|--package|--spec|--from|--with|--python|-C|--directory|--project|--extra|--group)$/u };
/** By the words that begin it. */
const wrappers = new Map([
    ...['nohup', 'exec', 'builtin', 'then', 'else', 'do', 'if', 'elif', 'while', 'until', '!', '{', '('].map((name) => [name, none]),
    ['command', { unless: /^-[vV]$/u }],
    ['time', { valued: /^(?:-o|-f)$/u }],
    ['sudo', { valued: /^-[ughpCDRT]$/u }],
    ['env', { valued: /^(?:-u|-C|--unset|--chdir)$/u }],
    ['nice', { valued: /^-n$/u }],
    ['ionice', { valued: /^-[cn]$/u }],
    ['stdbuf', { valued: /^-[ioe]$/u }],
    ['timeout', { takes: 1, valued: /^(?:-k|-s|--kill-after|--signal)$/u }],
    ['gtimeout', { takes: 1, valued: /^(?:-k|-s)$/u }],
    ['xargs', { valued: /^-[nPILsdEa]$/u }],
    ...[
        'npx',
        'bunx',
        'uvx',
        'npm exec',
        'pnpm exec',
        'pnpm dlx',
        'yarn exec',
        'yarn dlx',
        'yarn run -T',
        'pipx run',
        'uv run',
        'uv tool run',
    ].map((name) => [name, package_]),
    ...[
        'poetry run',
        'pipenv run',
        'hatch run',
        'rye run',
        'pdm run',
        'bundle exec',
        'asdf exec',
        'python -m',
        'python3 -m',
        'devbox run',
    ].map((name) => [name, package_]),
]);
/** What runs the words behind `--`, or behind a flag. */
const untilDashes = /^(?:nix|mise|rtx|aws-vault|op|doppler|chamber|dotenv|devbox|teller|infisical)$/u;
const containers = /^(?:docker|podman|nerdctl|finch)$/u;
const containerFlag = /^(?:-[veuwpmhlc]|--(?:volume|env|user|workdir|publish|memory|hostname|label|name|network|net|mount|platform|env-file|entrypoint|cpus|add-host|cap-add|cap-drop|security-opt|tmpfs|ulimit|volumes-from|pull|file|project-name|profile|index))$/u;
const assignment = /^[A-Za-z_]\w*=(?!=)/u;
const depthMax = 12;
/** The command that these words come to in the end, and each that runs it: a container's image is a command, too. */
function commandsWithin(written, depth = depthMax) {
    const words = withoutAssignments(written);
    const [first = '', ...rest] = words;
    if (first === '')
        return [];
    if (depth === 0)
        return [words];
    if (containers.test(first))
        return ofContainer(rest, words, depth);
    const inner = wrappedIn(words) ?? behindDashes(words) ?? (first === 'find' ? behindWord(rest, /^-(?:exec|execdir|ok)$/u) : undefined);
    return inner === undefined ? [[nameOf(first), ...rest]] : commandsWithin(inner, depth - 1);
}
/** What a wrapper runs. */
function wrappedIn(words) {
    for (const length of [3, 2, 1]) {
        const wrapper = wrappers.get(words.slice(0, length).join(' '));
        if (wrapper === undefined)
            continue;
        const inner = words.slice(length);
        if (wrapper.unless?.test(inner[0] ?? '') === true)
            return undefined;
        return withoutFlags(inner, wrapper.valued, words[0] === 'env').slice(wrapper.takes ?? 0);
    }
    return undefined;
}
function behindDashes([first = '', ...rest]) {
    if (!untilDashes.test(first))
        return undefined;
    const flake = first === 'nix' && rest[0] === 'run' ? /#([\w.-]+)$/u.exec(rest[1] ?? '')?.[1] : undefined;
    return flake === undefined ? behindWord(rest, /^(?:--|-c|--command)$/u) : [flake, ...rest.slice(2)];
}
function behindWord(words, pattern) {
    const at = words.findIndex((word) => pattern.test(word));
    return at === -1 ? undefined : words.slice(at + 1);
}
/** `docker run IMAGE`, `docker compose run SERVICE`, with what is run in it. */
function ofContainer(rest, words, depth) {
    const start = rest.findIndex((word) => word === 'run' || word === 'exec');
    if (start === -1 || start > 6)
        return [words];
    const flags = rest.slice(start + 1);
    const [image = '', ...inside] = withoutFlags(flags, containerFlag, false);
    const entry = flags.flatMap((word, index) => word === '--entrypoint' ? [flags[index + 1] ?? ''] : (/^--entrypoint=(.*)$/u.exec(word)?.slice(1) ?? []));
    const plain = withoutTag(image);
    return [
        words,
        ...[plain, ...entry].filter((name) => name !== '').map((name) => [nameOf(name), ...inside]),
        ...commandsWithin(inside, depth - 1),
    ];
}
/** `registry:5000/name` of `registry:5000/name:tag`. */
function withoutTag(image) {
    const last = image.lastIndexOf('/') + 1;
    return image.slice(0, last) + (image.slice(last).split(/[@:]/u, 1)[0] ?? '');
}
function withoutFlags(words, valued, setsVariables) {
    let at = 0;
    for (let word = words[0]; word !== undefined; word = words[at]) {
        if (word.startsWith('-') && word !== '-')
            at += valued?.test(word) === true ? 2 : 1;
        else if (setsVariables && assignment.test(word))
            at += 1;
        else
            break;
    }
    return words.slice(at);
}
/** A version behind a name says which one. */
function nameOf(word) {
    return word.replace(/(?:==|~=|@)[\w.]{1,40}$/u, '');
}
function withoutAssignments(words) {
    const at = words.findIndex((word) => !assignment.test(word));
    return at === -1 ? [] : words.slice(at);
}

;// CONCATENATED MODULE: ./build/evaluate/shell/commands.js
var _a;






/** The key of a pipeline in YAML. */
const key = /^(?:-[ \t]+)?(?:run|command|script|entry|cmd|bash|sh)[ \t]*:[ \t]+/u;
/** What stands for a folder that a script works out: its own, mostly. */
const worked = /"?\$\(dirname [^)\n]{0,200}\)"?|\$\{\{[^}\n]{0,500}\}\}|\$\{\w{1,100}(?:%\/\*)?\}|"?\$\w{1,100}"?(?=\/)/gu;
const ownFolder = '$HERE';
const commands_depthMax = 4;
/** One script is asked for by several, and is mostly the same on both sides. */
const known = (0,remembered_by_text/* rememberedByText */.d)();
/** The commands of a script, a line of one or a setting that holds one; none that cannot be reached. */
function commandsIn(text, folder, { isStrict = true, pipesFail = true } = {}) {
    return known.of(`${folder}\n${isStrict} ${pipesFail}\n${text}`, () => new Course(text.replace(key, '').replaceAll(worked, () => ownFolder), folder, { isStrict, pipesFail }).commands(commands_depthMax));
}
/** What is done with the failure of a script that goes on all the same. */
const looksAtIt = /\$\?|PIPESTATUS|\btrap\b/u;
/** A command whose failure is looked at, whatever the shell does. */
const heeded = /^(?:if|elif|while|until|exec|return)\b/u;
const isChained = (pipeline) => pipeline?.joint === '&&' || pipeline?.joint === '||';
/** The way of a script through its commands. A shell that is strict ends with the first one that fails (`set -e`). */
class Course {
    #pipelines;
    #blocks;
    #looks;
    #last;
    #folder;
    #isStrict;
    #pipesFail;
    #isOver = false;
    /** The command before, of those that are not skipped. */
    #before = '';
    constructor(text, folder, { isStrict, pipesFail }) {
        this.#pipelines = (0,read_pipelines/* readPipelines */.K)(text, 'posix');
        this.#blocks = new Blocks(text);
        this.#looks = looksAtIt.test(text);
        this.#last = this.#pipelines.findLastIndex((one) => !/^(?:fi|done|esac|\}|else|then)?$/u.test(headOf(one)));
        this.#folder = folder;
        this.#isStrict = isStrict;
        this.#pipesFail = pipesFail;
    }
    commands(depth) {
        return this.#pipelines.flatMap((pipeline, index) => {
            const head = headOf(pipeline);
            this.#blocks.open(head);
            const isSkipped = this.#isSkipped(index);
            const isReached = !this.#isOver && !isSkipped && !this.#blocks.isDead;
            const found = isReached ? this.#ofPipeline(pipeline, index, depth) : [];
            if (!isSkipped)
                this.#before = head;
            this.#blocks.close(head);
            return found;
        });
    }
    /** Behind what never says so: `false && \u2026`, `true || \u2026`. */
    #isSkipped(index) {
        const joint = this.#pipelines[index - 1]?.joint;
        return (joint === '&&' && this.#before === 'false') || (joint === '||' && /^(?:true|:)$/u.test(this.#before));
    }
    #ofPipeline(pipeline, index, depth) {
        const head = headOf(pipeline);
        this.#isStrict = strictness(head) ?? this.#isStrict;
        if (/^set\s[^|;&]*\bpipefail\b/u.test(head))
            this.#pipesFail = !/\+o\s*pipefail/u.test(head);
        const caught = !this.#isHeeded(pipeline, index) || isCaught(this.#pipelines, index);
        const isHidden = (at) => !this.#pipesFail && !this.#looks && at < pipeline.stages.length - 1;
        const read = pipeline.stages.map((stage, at) => this.#ofStage(stage, { at: this.#folder, line: pipeline.line, caught: caught || isHidden(at), depth }));
        this.#folder = read[0]?.moved ?? this.#folder;
        this.#isOver = /^exit(?:\s+0)?$/u.test(head) && this.#isAlone(index);
        return read.flatMap(({ commands }) => commands);
    }
    /** Does its failure end the script, or does anything look at it? */
    #isHeeded(pipeline, index) {
        return this.#isStrict || this.#looks || index >= this.#last || isChained(pipeline) || heeded.test(headOf(pipeline));
    }
    /** It runs whatever happens. */
    #isAlone(index) {
        return this.#blocks.isEmpty && !isChained(this.#pipelines[index]) && !isChained(this.#pipelines[index - 1]);
    }
    #ofStage({ text, substituted, documents }, { at, line, caught, depth }) {
        const code = documents.length === 0 ? text : text.slice(0, text.indexOf('<<'));
        const words = wordsOf(code.replace(/^\s*(?:function\s+)?[\w-]{1,100}\s*\(\s*\)\s*/u, ''));
        const [tool = '', first] = words[0] === '(' || words[0] === '{' ? words.slice(1) : words;
        const moved = /^(?:cd|pushd)$/u.test(tool) && first !== undefined ? (first.startsWith('/') ? first : `${at}/${first}`) : undefined;
        const inner = substituted.flatMap((one) => depth === 0 ? [] : ofPipeline(one, at, line, caught || !/^\s*[A-Za-z_]\w*=/u.test(text), depth - 1));
        if (moved !== undefined)
            return { commands: inner, moved };
        const commands = commandsWithin(words).flatMap((one) => {
            const script = nestedIn(one, documents);
            const own = { words: one, folder: at, ignoresFailure: caught, line };
            if (script === undefined || depth === 0)
                return [own];
            return [
                own,
                ...new _a(script, at, { isStrict: true, pipesFail: true })
                    .commands(depth - 1)
                    .map((each) => ({ ...each, line, ignoresFailure: caught || each.ignoresFailure })),
            ];
        });
        return { commands: [...inner, ...commands] };
    }
}
_a = Course;
function ofPipeline(pipeline, folder, line, caught, depth) {
    return pipeline.stages.flatMap(({ text, substituted }) => [
        ...commandsWithin(wordsOf(text)).map((words) => ({ words, folder, ignoresFailure: caught, line })),
        ...substituted.flatMap((one) => (depth === 0 ? [] : ofPipeline(one, folder, line, caught, depth - 1))),
    ]);
}
/** `bash -c '\u2026'`, `eval \u2026`, and what a shell reads from a here-document. */
function nestedIn([tool = '', ...rest], documents) {
    if (tool === 'eval')
        return rest.join(' ');
    if (!/^(?:\S*\/)?(?:ba|da|k|z)?sh$/u.test(tool))
        return undefined;
    const flag = rest.findIndex((word) => /^-\w*c$/u.test(word));
    if (flag !== -1)
        return rest[flag + 1];
    return rest.every((word) => word.startsWith('-')) && documents.length > 0 ? documents.join('\n') : undefined;
}
/** `set -e`, `set +o errexit`: true and false; undefined for what has nothing to do with it. */
function strictness(head) {
    const flags = /^set\s+([^]*)$/u.exec(head)?.[1] ?? '';
    if (/(?:^|\s)\+(?:\w*e|o\s+errexit)/u.test(flags))
        return false;
    return /(?:^|\s)-(?:\w*e|\w*o\s+errexit)/u.test(flags) ? true : undefined;
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

/***/ 67893:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ encodeUtf8),
/* harmony export */   Ey: () => (/* binding */ fromBase64),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   nj: () => (/* binding */ toHex),
/* harmony export */   nk: () => (/* binding */ toBase64)
/* harmony export */ });
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

/***/ 19765:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ isBareSource),
/* harmony export */   Kk: () => (/* binding */ localSourceOf),
/* harmony export */   jT: () => (/* binding */ registryName),
/* harmony export */   wi: () => (/* binding */ plainSource)
/* harmony export */ });
/**
 * A source that names a folder of this repository, as `./` or `../` and the way there. Terraform up to 0.11 takes `modules/web` for one as well;
 * since 0.12 such a source is an error, and three parts name a module of the registry, so that none of them can mean anything else.
 */
function localSourceOf(source) {
    if (/^\.\.?(?:\/|$)/.test(source))
        return source;
    return isBareSource(source) ? `./${source}` : undefined;
}
/** One or two plain names: a folder, where there is one. */
function isBareSource(source) {
    return /^[\w-]+(?:\/[\w-]+)?\/?$/.test(source);
}
/** A source as one text for what Terraform takes for the same: without the registry's host, the getter and the scheme, and without a token. */
function plainSource(source) {
    return source
        .replace(/^(?:git|hg|http|https|s3|gcs)::/u, '')
        .replace(/^(?:https?|ssh|git):\/\//u, '')
        .replace(/^[^@/\s]{1,200}@/u, '')
        .replace(/^registry\.(?:terraform\.io|opentofu\.org)\//u, '')
        .replace(/^(github\.com|gitlab\.com|bitbucket\.org):/u, '$1/')
        .replace(/\.git(?=$|\/\/|\?)/u, '');
}
/** The name in the registry of a source that is one, or of the repository on GitHub that the registry takes it from. */
function registryName(source) {
    const plain = plainSource(source);
    const registry = /^([\w-]+\/[\w-]+\/[\w-]+)(?:\/\/([\w./-]*))?$/u.exec(plain);
    if (registry?.[1] !== undefined && !plain.startsWith('github.com/'))
        return { name: registry[1], part: registry[2] ?? '' };
    const repository = /^github\.com\/([\w-]+)\/terraform-(\w+)-([\w-]+)(?:\/\/([\w./-]*))?(?:\?ref=([\w./-]+))?$/u.exec(plain);
    if (repository === null)
        return undefined;
    const [, owner = '', provider = '', name = '', part = '', ref] = repository;
    return { name: `${owner}/${name}/${provider}`, part, ...(ref === undefined ? {} : { ref }) };
}


/***/ }),

/***/ 1869:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ scanBlocks),
/* harmony export */   j: () => (/* binding */ scanWhole)
/* harmony export */ });
/* harmony import */ var _scan_module_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8156);

const word = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
/** Labels up to the brace; no block has more of them. A word is taken whole: one that may be taken apart takes for ever where no brace follows. */
const header = /[ \t]*((?:(?:"[^"\n]*"|[\p{ID_Start}_][\p{ID_Continue}-]*(?![\p{ID_Continue}-]))[ \t]*){0,9})\{/uy;
const assignment = /[ \t]*=(?![=>])/uy;
/** Deeper code is no block that anybody asks for. */
const depthMax = 6;
/** The blocks of a file of Terraform, outermost first. What does not look like one is passed over. */
function scanBlocks(text) {
    return scanBody({ text, lines: lineStarts(text) }, 0, 0).blocks;
}
/** The same, with the attributes beside the blocks: of files that are no Terraform, such as a unit of Terragrunt. */
function scanWhole(text) {
    return scanBody({ text, lines: lineStarts(text) }, 0, 0);
}
function scanBody(source, from, depth) {
    const { text } = source;
    const attributes = [];
    const blocks = [];
    let at = from;
    while (at < text.length && text[at] !== '}') {
        const behind = (0,_scan_module_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .skipTrivia */ .p)(text, at);
        const name = behind > at ? undefined : matchAt(word, text, at)?.[0];
        if (name === undefined) {
            at = behind > at ? behind : at + 1;
            continue;
        }
        const start = at;
        at += name.length;
        const opening = matchAt(header, text, at);
        if (matchAt(assignment, text, at) !== undefined) {
            const first = text.indexOf('=', at) + 1;
            const end = expressionEnd(text, first);
            attributes.push({ name, text: text.slice(first, end).trim(), range: rangeOf(source, start, end) });
            at = end;
        }
        else if (opening !== undefined && depth < depthMax) {
            const inside = at + opening[0].length;
            const body = scanBody(source, inside, depth + 1);
            const labels = (opening[1] ?? '').match(/"[^"\n]*"|[^\s"]+/gu) ?? [];
            blocks.push({
                ...body,
                type: name,
                labels: labels.map((label) => label.replaceAll('"', '')),
                header: rangeOf(source, start, inside),
            });
            at = body.end + 1;
        }
    }
    return { attributes, blocks, end: at };
}
/** Where the line ends, unless a bracket is open. */
function expressionEnd(text, from) {
    let open = 0;
    let at = from;
    while (at < text.length) {
        const char = text[at] ?? '';
        if (char === '#' || text.startsWith('//', at)) {
            if (open === 0)
                return at;
        }
        else if (open === 0 && (char === '\n' || char === '}'))
            return at;
        const behind = (0,_scan_module_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .skipTrivia */ .p)(text, at);
        if ('([{'.includes(char))
            open += 1;
        if (')]}'.includes(char))
            open -= 1;
        at = behind > at ? behind : at + 1;
    }
    return at;
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}
function lineStarts(text) {
    return [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
}
function rangeOf({ lines, text }, start, end) {
    const from = positionOf(lines, start);
    const to = positionOf(lines, start + text.slice(start, end).trimEnd().length);
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
/** The last line that begins at or before the offset. */
function positionOf(lines, offset) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((lines[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}


/***/ }),

/***/ 8156:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ skipTrivia),
/* harmony export */   u: () => (/* binding */ scanModuleSources)
/* harmony export */ });
/* harmony import */ var _core_foreign_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70209);
/* harmony import */ var _module_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19765);


/**
 * Local module sources of one file, found without parsing it: the whole repository is scanned to learn who calls whom. Exact about comments,
 * texts and heredocs, because a source that is only mentioned there must not make a directory count as called.
 */
function scanModuleSources(path, text) {
    if (!text.includes('module'))
        return [];
    if (path.endsWith('.json'))
        return jsonSources(text);
    return localSource.test(text) ? hclSources(text) : [];
}
const localSource = /source[ \t]*=[ \t]*"(?:\.|[\w-]+(?:\/[\w-]+)?")/;
const moduleHeader = /module[ \t]+(?:"[^"\n]*"|[\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\{/uy;
const sourceArgument = /source[ \t]*=[ \t]*"([^"\n$%\\]*)"/y;
/** What the scan stops at: comments, texts, heredocs, braces and the two words. */
const landmark = /[#"{}]|\/[/*]|<<|module|source/g;
function hclSources(text) {
    const scan = { sources: [], depth: 0, isModule: false };
    for (let found = findFrom(landmark, text, 0); found !== undefined;) {
        const at = found.index;
        const next = skipTrivia(text, at);
        found = findFrom(landmark, text, next > at ? next : at + scanToken(scan, text, at, found[0]));
    }
    return scan.sources;
}
/** Takes one brace or word in and returns its length. */
function scanToken(scan, text, at, token) {
    if (token === '{')
        scan.depth += 1;
    if (token === '}')
        scan.depth = Math.max(0, scan.depth - 1);
    if (scan.depth === 0)
        scan.isModule = false;
    if (token === 'module' && scan.depth === 0 && isWord(text, at, token))
        return scanHeader(scan, text, at);
    if (token === 'source' && scan.depth === 1 && scan.isModule && isWord(text, at, token))
        return scanSource(scan, text, at);
    return token.length;
}
const inWord = /[\p{ID_Continue}-]/u;
function isWord(text, at, token) {
    return !inWord.test(text[at - 1] ?? '') && !inWord.test(text[at + token.length] ?? '');
}
function scanHeader(scan, text, at) {
    const header = findFrom(moduleHeader, text, at)?.[0];
    if (header === undefined)
        return 'module'.length;
    scan.depth = 1;
    scan.isModule = true;
    return header.length;
}
function scanSource(scan, text, at) {
    const argument = findFrom(sourceArgument, text, at);
    const local = argument?.[1] === undefined ? undefined : (0,_module_source_js__WEBPACK_IMPORTED_MODULE_0__/* .localSourceOf */ .Kk)(argument[1]);
    if (local !== undefined)
        scan.sources.push(local);
    return argument?.[0].length ?? 'source'.length;
}
/** The first match at or behind an offset; exactly there for a sticky pattern. */
function findFrom(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}
/** Behind the comment, text or heredoc that starts here; `at` itself when none does. */
function skipTrivia(text, at) {
    const char = text[at];
    if (char === '#' || text.startsWith('//', at))
        return lineEnd(text, at);
    if (text.startsWith('/*', at))
        return after(text, '*/', at + 2);
    if (char === '"')
        return stringEnd(text, at);
    return text.startsWith('<<', at) ? heredocEnd(text, at) : at;
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}
function after(text, mark, at) {
    const found = text.indexOf(mark, at);
    return found === -1 ? text.length : found + mark.length;
}
const inText = /["\\$%]/g;
const inCode = /["{}]/g;
/** A quoted text, with the texts inside its interpolations. */
function stringEnd(text, start) {
    const open = ['text'];
    let at = start + 1;
    while (open.length > 0) {
        const mode = open.at(-1);
        const found = findFrom(mode === 'text' ? inText : inCode, text, at);
        if (found === undefined)
            return text.length;
        at = found.index + (mode === 'text' ? stepInText(open, text, found.index) : stepInCode(open, found[0]));
    }
    return Math.min(at, text.length);
}
function stepInText(open, text, at) {
    const char = text[at];
    if (char === '\\')
        return 2;
    if (text.startsWith('$${', at) || text.startsWith('%%{', at))
        return 3;
    if (text.startsWith('${', at) || text.startsWith('%{', at)) {
        open.push('code');
        return 2;
    }
    if (char === '"')
        open.pop();
    return 1;
}
function stepInCode(open, char) {
    if (char === '"')
        open.push('text');
    else if (char === '{')
        open.push('code');
    else
        open.pop();
    return 1;
}
const heredocStart = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
function heredocEnd(text, at) {
    const opening = findFrom(heredocStart, text, at);
    if (opening === undefined)
        return at;
    let line = at + opening[0].length;
    while (line < text.length) {
        const end = lineEnd(text, line);
        if (text.slice(line, end).trim() === opening[1])
            return end;
        line = end + 1;
    }
    return text.length;
}
/** A broken file calls nothing; its own directory reports that it is broken. */
function jsonSources(text) {
    const modules = (0,_core_foreign_json_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)((0,_core_foreign_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedJson */ .U4)(text), 'module');
    return listOf(modules).flatMap((calls) => (0,_core_foreign_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(calls)
        ? Object.values(calls)
            .flatMap(listOf)
            .flatMap((call) => {
            const source = (0,_core_foreign_json_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(call, 'source');
            return (typeof source === 'string' ? (0,_module_source_js__WEBPACK_IMPORTED_MODULE_0__/* .localSourceOf */ .Kk)(source) : undefined) ?? [];
        })
        : []);
}
function listOf(value) {
    if (Array.isArray(value))
        return value;
    return value === undefined ? [] : [value];
}


/***/ }),

/***/ 29968:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ joinTexts),
/* harmony export */   K: () => (/* binding */ textParts)
/* harmony export */ });
/* harmony import */ var _normal_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2782);
/* harmony import */ var _value_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53562);


/** A text from known and unknown parts: a string when all are known, the unknown itself when it is all there is, else a template. */
function joinTexts(parts, origin, charsMax) {
    const merged = [];
    let chars = 0;
    for (const part of parts) {
        if (part === '')
            continue;
        const last = merged.at(-1);
        chars += typeof part === 'string' ? part.length : part.expression.length;
        if (chars > charsMax)
            return (0,_value_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo)('limit-reached', `A text of more than ${charsMax} characters`, origin);
        if (typeof part === 'string' && typeof last === 'string')
            merged[merged.length - 1] = last + part;
        else
            merged.push(part);
    }
    const [first] = merged;
    if (first === undefined)
        return { kind: 'string', value: '', origin };
    if (merged.length > 1)
        return { kind: 'template', parts: merged.map((part) => (typeof part === 'string' ? (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_1__/* .normalForm */ .I)(part) : part)), origin };
    return typeof first === 'string'
        ? { kind: 'string', value: (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_1__/* .normalForm */ .I)(first), origin }
        : { ...first, origin: { at: origin.at, via: first.origin.via } };
}
/** The parts of a text value; undefined for what is not a text. */
function textParts(value, asText) {
    if (value.kind === 'template')
        return value.parts;
    if (value.kind === 'unknown')
        return [value];
    const text = asText(value);
    return text === undefined ? undefined : [text];
}


/***/ }),

/***/ 10812:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ equalValues)
/* harmony export */ });
/* harmony import */ var _core_value_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94868);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2108);
/* harmony import */ var _may_become_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20405);
/* harmony import */ var _numbers_number_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(964);




/** Equality of values; undefined when it depends on something unknown. Types matter: `"1"` is not `1`, and a list is no tuple. */
function equalValues(a, b) {
    if (a.kind === 'choice')
        return agree(a.options.map((option) => equalValues(option, b)));
    if (b.kind === 'choice')
        return agree(b.options.map((option) => equalValues(a, option)));
    if (a.kind === 'unknown' || b.kind === 'unknown')
        return undefined;
    if (a.kind === 'json-text' || b.kind === 'json-text')
        return equalJsonTexts(a, b);
    if (a.kind === 'template' || b.kind === 'template')
        return equalTexts(a, b);
    return equalKnown(a, b);
}
function equalKnown(a, b) {
    switch (a.kind) {
        case 'list':
            return b.kind === 'list' && mayBeOneType(a, b) ? equalLists(a, b) : false;
        case 'map':
            return b.kind === 'map' && mayBeOneType(a, b) ? equalMaps(a, b) : false;
        case 'number':
            return b.kind === 'number' && (0,_numbers_number_value_js__WEBPACK_IMPORTED_MODULE_2__/* .equalNumbers */ .jY)(a, b);
        case 'bool':
        case 'string':
            return b.kind === a.kind && b.value === a.value;
        case 'null':
            return b.kind === 'null';
        case 'choice':
        case 'json-text':
        case 'template':
        case 'unknown':
            return undefined;
    }
}
function agree(answers) {
    const first = answers[0];
    return answers.every((answer) => answer === first) ? first : undefined;
}
/** A tuple and a list are never equal, nor are lists of other types; what has an open end may be either. */
function mayBeOneType(a, b) {
    if (a.type === undefined || b.type === undefined)
        return a.type === b.type || a.more !== undefined || b.more !== undefined;
    return (0,_core_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .sameType */ .n6)(a.type, b.type) !== false;
}
function equalJsonTexts(a, b) {
    const [one, other] = [(0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asPlainText */ .uw)(a, Number.POSITIVE_INFINITY), (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asPlainText */ .uw)(b, Number.POSITIVE_INFINITY)];
    // Keys that are not known stand among the others, in their order.
    if (hasOpenMap(a) || hasOpenMap(b))
        return undefined;
    if (one.kind !== 'json-text' && other.kind !== 'json-text')
        return equalValues(one, other);
    const texts = ['json-text', 'string', 'template'];
    return texts.includes(one.kind) && texts.includes(other.kind) ? undefined : false;
}
function hasOpenMap(value) {
    if (value.kind === 'json-text')
        return hasOpenMap(value.content);
    if (value.kind === 'list')
        return value.items.some(hasOpenMap);
    return value.kind === 'map' && (value.more !== undefined || [...value.entries.values()].some(hasOpenMap));
}
/**
 * A text with holes differs from one that is known when no filling makes it that, and from another with holes when their known beginnings or ends
 * do.
 */
function equalTexts(a, b) {
    if (a.kind === 'string' && b.kind === 'template')
        return equalTexts(b, a);
    if (a.kind === 'template' && b.kind === 'string')
        return (0,_may_become_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBecome */ .v)(a, b.value) ? undefined : false;
    if (a.kind !== 'template' || b.kind !== 'template')
        return false;
    const [one, other] = [knownEnds(a), knownEnds(b)];
    const startsAgree = one.start.startsWith(other.start) || other.start.startsWith(one.start);
    const endsAgree = one.end.endsWith(other.end) || other.end.endsWith(one.end);
    return startsAgree && endsAgree ? undefined : false;
}
function knownEnds({ parts }) {
    const [first, last] = [parts[0], parts.at(-1)];
    return { start: typeof first === 'string' ? first : '', end: typeof last === 'string' ? last : '' };
}
function equalLists(a, b) {
    const open = a.more !== undefined || b.more !== undefined;
    if (!open && a.items.length !== b.items.length)
        return false;
    return every(a.items.map((item, index) => {
        const other = b.items[index];
        return other === undefined ? undefined : equalMembers(item, other, a.type === undefined);
    }), open);
}
function equalMaps(a, b) {
    const open = a.more !== undefined || b.more !== undefined;
    if (!open && a.entries.size !== b.entries.size)
        return false;
    return every([...a.entries].map(([key, value]) => {
        const other = b.entries.get(key);
        if (other !== undefined)
            return equalMembers(value, other, a.type === undefined);
        return b.more === undefined ? false : undefined;
    }), open);
}
/** The members of a tuple or an object say its type: a null that is a text there and one that is anything are two. */
function equalMembers(a, b, haveOwnTypes) {
    if (!haveOwnTypes || a.kind !== 'null' || b.kind !== 'null' || a.type === b.type)
        return equalValues(a, b);
    return a.type !== undefined && b.type !== undefined && (0,_core_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .sameType */ .n6)(a.type, b.type);
}
function every(answers, open) {
    if (answers.includes(false))
        return false;
    return open || answers.includes(undefined) ? undefined : true;
}


/***/ }),

/***/ 53562:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Ny: () => (/* binding */ firstUnknown),
/* harmony export */   Uo: () => (/* binding */ unknownValue),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   iX: () => (/* binding */ originAt),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   pG: () => (/* binding */ extendUnknown),
/* harmony export */   sc: () => (/* binding */ through),
/* harmony export */   tg: () => (/* binding */ jointVia)
/* harmony export */ });
/** Steps that one value keeps; a longer way keeps its beginning. */
const viaStepsMax = 24;
/** Characters of a value's description. */
const descriptionCharsMax = 160;
function originAt(at, via = []) {
    return { at, via };
}
/**
 * The value after further hops. Options of a choice make them too; members of a container get them when they are taken out (`members`,
 * `entriesOf`) or by `settle`.
 */
function through(value, steps) {
    if (steps.length === 0)
        return value;
    if (value.kind === 'choice')
        return { ...value, origin: after(value.origin, steps), options: value.options.map((option) => through(option, steps)) };
    return { ...value, origin: after(value.origin, steps) };
}
function after(origin, steps) {
    const { at, via } = origin;
    if (via.length === 0 && steps.length <= viaStepsMax)
        return { at, via: steps };
    return via.length >= viaStepsMax ? origin : { at, via: [...via, ...steps].slice(0, viaStepsMax) };
}
/** Items of a list, with the hops that the list made on their behalf. */
function members(list) {
    const via = list.origin.via;
    return via.length === 0 ? list.items : list.items.map((item) => through(item, via));
}
/** Entries of a map, with the hops that the map made on their behalf. */
function entriesOf(map) {
    const via = map.origin.via;
    return [...map.entries].map(([key, value]) => [key, through(value, via)]);
}
function entryOf(map, key) {
    const value = map.entries.get(key);
    return value === undefined ? undefined : through(value, map.origin.via);
}
/** Pushes the hops of every container down to its members, so that each value tells its whole way by itself. */
function settle(value) {
    return settleInto(value, []);
}
function settleInto(value, steps) {
    const moved = through(value, steps);
    switch (moved.kind) {
        case 'list': {
            const items = moved.items.map((item) => settleInto(item, moved.origin.via));
            // Most containers made no hops: nothing is copied then.
            return items.every((item, index) => item === moved.items[index]) ? moved : { ...moved, items };
        }
        case 'map':
            return settleMap(moved);
        case 'choice':
            return { ...moved, options: moved.options.map(settle) };
        case 'json-text':
            return { ...moved, content: settleInto(moved.content, moved.origin.via) };
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
        case 'template':
        case 'unknown':
            return moved;
    }
}
function settleMap(map) {
    let settled;
    for (const [key, entry] of map.entries) {
        const told = settleInto(entry, map.origin.via);
        if (told === entry)
            continue;
        settled ??= new Map(map.entries);
        settled.set(key, told);
    }
    return settled === undefined ? map : { ...map, entries: settled };
}
function unknownValue(reason, expression, origin, reference) {
    const base = { kind: 'unknown', reason, expression: shorten(expression), origin };
    return reference === undefined ? base : { ...base, reference };
}
/** The unknown that `.name` or `[key]` of an unknown is. */
function extendUnknown(unknown, suffix, pathStep) {
    const expression = shorten(unknown.expression + suffix);
    const { decision: _, means: _means, ...whole } = unknown;
    if (unknown.reference === undefined || pathStep === undefined)
        return { ...whole, expression };
    return { ...whole, expression, reference: { ...unknown.reference, path: [...unknown.reference.path, pathStep] } };
}
/** The first unknown inside a value, depth first; undefined when the value is wholly known. */
function firstUnknown(value) {
    switch (value.kind) {
        case 'unknown':
            return value;
        case 'template':
            return value.parts.find((part) => typeof part !== 'string');
        case 'json-text':
            return firstUnknown(value.content);
        case 'choice':
            return value.condition;
        case 'list':
            return firstOf(value.items) ?? value.more;
        case 'map':
            return firstOf(value.entries.values()) ?? value.more;
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
            return undefined;
    }
}
function firstOf(values) {
    for (const value of values) {
        const found = firstUnknown(value);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** A value as people would write it, cut short: for the names of unknowns. Equal values give equal text. */
function describeValue(value) {
    return shorten(describe(value, 3));
}
function describe(value, depth) {
    switch (value.kind) {
        case 'null':
            return 'null';
        case 'bool':
        case 'number':
            return String(value.value);
        case 'string':
            return JSON.stringify(value.value.slice(0, descriptionCharsMax));
        case 'template':
            return `"${value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.expression}}`)).join('')}"`;
        case 'unknown':
            return value.expression;
        case 'json-text':
            return depth === 0 ? '\u2026' : `jsonencode(${describe(value.content, depth - 1)})`;
        case 'choice':
            return depth === 0 ? '\u2026' : value.options.map((option) => describe(option, depth - 1)).join(' or ');
        case 'list':
            return depth === 0 ? '[\u2026]' : `[${[...describeFirst(value.items, depth), ...openEnd(value.more)].join(', ')}]`;
        case 'map':
            return depth === 0 ? '{\u2026}' : `{${[...[...value.entries.keys()].slice(0, 4), ...openEnd(value.more)].join(', ')}}`;
    }
}
function openEnd(more) {
    return more === undefined ? [] : [`\u2026${more.expression}`];
}
function describeFirst(items, depth) {
    const shown = items.slice(0, 4).map((item) => describe(item, depth - 1));
    return items.length > shown.length ? [...shown, '\u2026'] : shown;
}
function shorten(text) {
    return text.length <= descriptionCharsMax ? text : `${text.slice(0, descriptionCharsMax - 1)}\u2026`;
}
/** The steps of several values, each once, in order: the way of a value that was computed from them. */
function jointVia(values) {
    if (values.every(({ origin }) => origin.via.length === 0))
        return [];
    const joint = [];
    for (const value of values) {
        for (const step of value.origin.via) {
            // Of few steps, each is found sooner than a name is made for it.
            const at = joint.findIndex((one) => isSameStep(one, step));
            if (at !== -1)
                joint[at] = step;
            else if (joint.length < viaStepsMax)
                joint.push(step);
        }
        if (joint.length >= viaStepsMax)
            break;
    }
    return joint;
}
function isSameStep(one, other) {
    if (one === other)
        return true;
    return (one.name === other.name &&
        one.kind === other.kind &&
        one.at.range.startLine === other.at.range.startLine &&
        one.at.path === other.at.path);
}


/***/ }),

/***/ 61108:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ placesAt)
/* harmony export */ });
/* unused harmony export stepsOf */
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29207);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _written_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14984);



/**
 * Every place of a resource that a path leads to: names joined by dots, `[]` behind the name of a block that may be repeated
 * (`ebs_block_device[].encrypted`), `?` behind one that may be left out with all that is in it. No such block, no place; any other name that is
 * missing is a place where nothing is written. `[name=audit_logs]` behind a repeated block means those of which the attribute has this value;
 * where none has, nothing is written; `[!snapshot_id]` means those that lack it; `Parameters[rds.force_ssl]` is the entry of a map. What lies below something that is not known is a place with that unknown value.
 * Of a module that is judged by its inputs only what is known to be its own is a place.
 */
function placesAt(resource, path) {
    const steps = readPath(path);
    return isOutside(resource, steps[0]?.text ?? '') ? [] : follow(resource.attributes, steps, 0);
}
/** In a module whose code is not here it may be set all the same. */
function isOutside({ outline }, step) {
    return outline !== undefined && !outline.attributes.has(/^\w*/u.exec(step)?.[0] ?? step);
}
/** The steps of a path: dots within brackets belong to a value. */
function stepsOf(path) {
    return path.match(/(?:[^.[]|\[[^\]]*\])+/gu) ?? [];
}
/** All blocks of a name, or those that lack an attribute: `ebs_block_device[!snapshot_id]`. */
const repeated = /^(\w+)\[(?:!(\w+))?\]$/u;
/** The entry of a map whose name has dots: `Parameters[rds.force_ssl]`. */
const entry = /^(\w+)\[(\w+(?:\.\w+)+)\]$/u;
/** Blocks with this value, and how they are told: `parameter[name=audit_logs]`. */
const chosen = /^(\w+)\[(\w+)=([^\]]*)\](\?)?$/u;
function readStep(text) {
    const isOptional = text.endsWith('?');
    const [isEach, block, lacking = ''] = repeated.exec(text) ?? [];
    if (isEach !== undefined && block !== undefined)
        return { text, kind: 'each', name: block, key: lacking, wanted: '', isOptional: false };
    const [, map, member = ''] = entry.exec(text) ?? [];
    if (map !== undefined)
        return { text, kind: 'entry', name: map, key: member, wanted: '', isOptional: false };
    const [, name, key = '', wanted = ''] = chosen.exec(text) ?? [];
    if (name !== undefined)
        return { text, kind: 'chosen', name, key, wanted: wanted.toLowerCase(), isOptional };
    return { text, kind: 'plain', name: text.replace('?', ''), key: '', wanted: '', isOptional };
}
const pathsRead = new Map();
/** Policies name the paths, so there are as many as these have: each is read once. */
function readPath(path) {
    const known = pathsRead.get(path) ?? stepsOf(path).map(readStep);
    pathsRead.set(path, known);
    return known;
}
function follow(from, steps, at) {
    const step = steps[at];
    if (step === undefined)
        return [{ value: from, inside: from }];
    if (step.kind === 'each')
        return followEach(from, step, steps, at);
    if (step.kind === 'chosen')
        return followChosen(from, step, steps, at);
    const value = step.kind === 'entry' ? entryOf(from, step) : (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(from, step.name);
    if (value === undefined && step.isOptional)
        return [];
    if (value === undefined || value.kind === 'unknown' || at === steps.length - 1)
        return [{ value, inside: from }];
    return follow(value, steps, at + 1);
}
function entryOf(from, { name, key }) {
    const map = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(from, name);
    return map?.kind === 'unknown' ? map : (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(map, key);
}
function followEach(from, { name, key }, steps, at) {
    const written = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(from, name);
    const { unknown } = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(written);
    const all = (0,_written_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenBlocks */ .O)(written);
    const such = key === '' ? all : all.filter(({ body }) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(body, key) === undefined);
    const places = such.flatMap(({ body, only }) => follow(body, steps, at + 1).map((place) => (only === undefined ? place : { ...place, only: only.decides })));
    return unknown === undefined ? places : [...places, { value: unknown, inside: from }];
}
function followChosen(from, { name, key, wanted, isOptional }, steps, at) {
    const { items, unknown } = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(from, name));
    const such = items.filter((item) => (0,_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(item, key))?.toLowerCase() === wanted);
    if (such.length > 0)
        return such.flatMap((item) => follow(item, steps, at + 1));
    const open = unknown ?? unknownKey(items, key);
    if (open !== undefined)
        return [{ value: open, inside: from }];
    return isOptional ? [] : [{ value: undefined, inside: from }];
}
/** A block of which it is not known whether it is one of them. */
function unknownKey(items, key) {
    return items.map((item) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(item, key)).flatMap((value) => (value === undefined ? [] : ((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownPart */ .QH)(value) ?? [])))[0];
}


/***/ }),

/***/ 91335:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SF: () => (/* binding */ symbolicText),
/* harmony export */   _w: () => (/* binding */ boundIn),
/* harmony export */   fO: () => (/* binding */ binds),
/* harmony export */   lg: () => (/* binding */ mayBind),
/* harmony export */   yx: () => (/* binding */ boundBy),
/* harmony export */   zA: () => (/* binding */ refersTo)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29207);

/** True when the reference means this resource: the same address, or the whole of a resource that has instances. */
function refersTo(reference, target) {
    return target.address === reference.address || target.address.startsWith(`${reference.address}[`);
}
/** Does this attribute name the target, by reference or else by one of its literal names, which others may have too? `unknown` when it may. */
function binds(value, target, names) {
    if (value === undefined)
        return 'no';
    const answers = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleValues */ .Mp)(value).map((one) => bindsOne(one, target, names));
    if (answers.includes('yes'))
        return 'yes';
    return answers.includes('unknown') ? 'unknown' : 'no';
}
/**
 * Asks `binds` of many values and many targets, and only where the answer can be `yes`: each value is kept under the addresses and the texts that
 * stand in it.
 */
function boundBy(things, valueOf, rootOf) {
    const find = indexOf(things, (thing) => [...wordsOf(valueOf(thing))], rootOf);
    return (target, names) => find(target, names).filter((thing) => binds(valueOf(thing), target, names) === 'yes');
}
/** Those of which the answer can be `yes` or `unknown`. */
function mayBind(things, valueOf, rootOf) {
    const words = (value) => [...wordsOf(value), ...(mayMeanAny(value) ? [anyWord] : [])];
    return indexOf(things, (thing) => words(valueOf(thing)), rootOf);
}
/** The other way round: the targets of a root that a value names, in their order. */
function boundIn(targets, namesOf) {
    const places = new Map();
    for (const [at, target] of targets.entries())
        for (const word of [...addressesOf(target.address), ...textsOf(namesOf(target))]) {
            const key = `${target.root}\n${word}`;
            places.set(key, (places.get(key) ?? new Set()).add(at));
        }
    return (value, root) => {
        const found = new Set([...wordsOf(value)].flatMap((word) => [...(places.get(`${root}\n${word}`) ?? [])]));
        const near = [...found].toSorted((a, b) => a - b).flatMap((at) => targets[at] ?? []);
        return near.filter((target) => binds(value, target, namesOf(target)) === 'yes');
    };
}
/** Stands for every name: no text and no address begins with a line break. */
const anyWord = '\n';
function mayMeanAny(value) {
    const options = value === undefined ? [] : (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleValues */ .Mp)(value);
    return options.some((one) => one.kind === 'template' || (one.kind === 'unknown' && one.reference === undefined));
}
function indexOf(things, wordsIn, rootOf) {
    const places = new Map();
    const key = (root, word) => `${root}\n${word}`;
    for (const [at, thing] of things.entries()) {
        const root = rootOf(thing);
        for (const word of wordsIn(thing)) {
            const known = places.get(key(root, word));
            if (known === undefined)
                places.set(key(root, word), [at]);
            else
                known.push(at);
        }
    }
    return (target, names) => {
        const found = new Set([...addressesOf(target.address), ...textsOf(names), anyWord].flatMap((word) => places.get(key(target.root, word)) ?? []));
        return [...found].toSorted((a, b) => a - b).flatMap((at) => things[at] ?? []);
    };
}
function textsOf(names) {
    return names.flatMap((name) => (name === undefined ? [] : (symbolicText(name) ?? [])));
}
/** Whatever in the value can make it name something: addresses that it refers to, and its text. */
function wordsOf(value) {
    const words = (value === undefined ? [] : (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleValues */ .Mp)(value)).flatMap((one) => [
        ...one.origin.via.flatMap(({ of }) => of?.address ?? []),
        ...(one.kind === 'template' ? one.parts.flatMap((part) => (typeof part === 'string' ? [] : (part.reference?.address ?? []))) : []),
        ...(one.kind === 'unknown' && one.reference !== undefined ? [one.reference.address] : []),
        symbolicText(one) ?? [],
    ].flat());
    return new Set(words);
}
/** The address, and those of the wholes that it may be an instance of: as `refersTo` says. */
function addressesOf(address) {
    return [address, ...[...address.matchAll(/\[/gu)].map(({ index }) => address.slice(0, index))];
}
function bindsOne(value, target, names) {
    const referred = value.origin.via.findLast(({ of }) => of?.type === target.type)?.of;
    if (referred !== undefined)
        return refersTo({ address: referred.address, path: [] }, target) ? 'yes' : 'no';
    const text = symbolicText(value);
    if (text !== undefined && names.some((name) => name !== undefined && symbolicText(name) === text))
        return 'yes';
    if (value.kind === 'unknown') {
        if (value.reference === undefined)
            return 'unknown';
        return refersTo(value.reference, target) ? 'yes' : 'no';
    }
    if (value.kind === 'template') {
        const refersHere = value.parts.some((part) => typeof part !== 'string' && part.reference !== undefined && refersTo(part.reference, target));
        return refersHere ? 'yes' : 'unknown';
    }
    return 'no';
}
/** A text in which every hole is written as its expression, so that equal symbols compare equal. Undefined for what is no text. */
function symbolicText(value) {
    if (value.kind === 'string')
        return value.value;
    if (value.kind === 'unknown')
        return `\${${value.expression}}`;
    if (value.kind === 'template')
        return value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.expression}}`)).join('');
    return undefined;
}


/***/ }),

/***/ 4654:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ startScripts)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29207);
/* harmony import */ var _evaluate_terraform_functions_encodings_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67893);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _sources_sensitive_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7387);





/** What a machine runs when it starts, as somebody wrote it: out of its Base64, every hole as its expression. Empty where it runs nothing. */
function startScripts(resource) {
    return (_sources_sensitive_places_js__WEBPACK_IMPORTED_MODULE_1__/* .userDataAttributes */ .rw.get(resource.type) ?? []).flatMap((path) => valuesAt(resource.attributes, path).map(scriptText));
}
function valuesAt(from, [name, ...rest]) {
    if (name === undefined)
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(from).items.flatMap(_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .possibleValues */ .Mp);
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(from).items.flatMap((block) => {
        const value = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(block, name);
        return value === undefined ? [] : valuesAt(value, rest);
    });
}
function scriptText(value) {
    const plain = value.kind === 'string' || value.kind === 'unknown' ? value.encodes : undefined;
    const text = plain === undefined ? decoded((0,_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws)(value)) : (0,_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws)(plain);
    return text ?? (0,_binding_js__WEBPACK_IMPORTED_MODULE_3__/* .symbolicText */ .SF)(plain ?? value) ?? '';
}
const base64 = /^[A-Za-z0-9+/\s]{16,}(?:={1,2}\s*)?$/u;
function decoded(text) {
    const bytes = text !== undefined && base64.test(text) ? (0,_evaluate_terraform_functions_encodings_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .fromBase64 */ .Ey)(text.replaceAll(/\s/gu, '')) : undefined;
    return bytes === undefined ? text : String.fromCodePoint(...bytes.subarray(0, scriptBytesMax));
}
/** User data has no more, says EC2. */
const scriptBytesMax = 16_384;


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
/** The same of an attribute whose text may be YAML. What is neither, or a text in YAML, is read as JSON, so that it is told as no document. */
function yamlDocumentAt(value) {
    if (value?.kind === 'choice')
        return { ...value, options: value.options.map((option) => yamlDocumentAt(option) ?? option) };
    const decoded = value?.kind === 'string' || value?.kind === 'template' ? (0,_evaluate_terraform_documents_decode_data_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeYaml */ .S)(value) : undefined;
    return decoded === undefined || decoded.kind === 'string' ? documentAt(value) : decoded;
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

/***/ 2261:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ managed)
/* harmony export */ });
/** The resources of these types that the code creates; data sources only look something up. */
function managed(code, ...types) {
    const [only] = types;
    if (types.length === 1 && only !== undefined)
        return managedIn(code.ofType(only));
    return types.flatMap((type) => managedIn(code.ofType(type)));
}
const managedOf = new WeakMap();
/** Of the resources of one type: asked by many, for each thing that may have a companion. */
function managedIn(resources) {
    if (resources.length === 0)
        return resources;
    const known = managedOf.get(resources) ?? resources.filter(({ mode }) => mode === 'managed');
    managedOf.set(resources, known);
    return known;
}


/***/ }),

/***/ 96962:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   G: () => (/* binding */ holding),
/* harmony export */   HO: () => (/* binding */ membersAndRest),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   QH: () => (/* binding */ unknownPart),
/* harmony export */   Z9: () => (/* binding */ firstAttribute),
/* harmony export */   eY: () => (/* binding */ optionsWritten),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   lt: () => (/* binding */ attribute),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   qw: () => (/* binding */ openFor),
/* harmony export */   r5: () => (/* binding */ readBool),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29207);

const absent = { kind: 'absent' };
/** `yes` when the test holds for every possible reading, `no` when for none, else `unknown`. `whenAbsent` is the service's default. */
function decide(fact, test, whenAbsent) {
    if (fact.kind === 'known')
        return test(fact.value) ? 'yes' : 'no';
    if (fact.kind === 'absent')
        return whenAbsent ? 'yes' : 'no';
    const answers = new Set((fact.options ?? []).map((option) => decide(option, test, whenAbsent)));
    const [only] = answers;
    return answers.size === 1 && only !== undefined ? only : 'unknown';
}
/** The first known reading of which the test holds: of several that a condition chooses between, one is enough. */
function holding(fact, test) {
    if (fact.kind === 'known')
        return test(fact.value) ? { value: fact.value, source: fact.source } : undefined;
    if (fact.kind === 'absent')
        return undefined;
    const [first] = (fact.options ?? []).flatMap((option) => holding(option, test) ?? []);
    if (first === undefined || decide(fact, test, false) === 'yes')
        return first;
    return { ...first, condition: fact.unknown };
}
/** What decides whether a test holds, where no known reading says that it does. */
function openFor(fact, test, whenAbsent = false) {
    if (fact.kind !== 'unknown' || holding(fact, test) !== undefined)
        return undefined;
    return decide(fact, test, whenAbsent) === 'unknown' ? fact.unknown : undefined;
}
/** `true` and `"true"` in any case, as both dialects convert. */
function readBool(value) {
    return read(value, (one) => {
        const text = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(one)?.toLowerCase();
        return text === 'true' ? true : text === 'false' ? false : undefined;
    });
}
/** A number, or the text of one, as both dialects convert. */
function readNumber(value) {
    return read(value, (one) => {
        const text = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(one);
        if (text === undefined || one.kind === 'bool' || text.trim() === '')
            return undefined;
        const number = Number(text);
        return Number.isFinite(number) ? number : undefined;
    });
}
/** A text, or what converts to one. */
function readText(value) {
    return read(value, _core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws);
}
function read(written, convert) {
    const value = written === undefined ? undefined : (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOption */ .hd)(written);
    if (value === undefined || value.kind === 'null')
        return absent;
    if (value.kind === 'choice') {
        return { kind: 'unknown', unknown: value.condition, options: (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleValues */ .Mp)(value).map((one) => read(one, convert)) };
    }
    const unknown = unknownPart(value);
    if (unknown !== undefined)
        return { kind: 'unknown', unknown };
    const converted = convert(value);
    return converted === undefined ? { kind: 'unknown', unknown: unreadable(value) } : { kind: 'known', value: converted, source: value };
}
/**
 * Every value that may be written. Nothing is one of several only for some deployments: the condition that decides stands for it, so that a
 * default is never taken for what all of them have.
 */
function optionsWritten(value) {
    const written = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOption */ .hd)(value);
    if (written.kind !== 'choice')
        return [written];
    return (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleValues */ .Mp)(written).map((one) => (one.kind === 'null' ? written.condition : one));
}
/** What keeps a single value from being known: itself, the first hole of a text, the condition of a choice. */
function unknownPart(value) {
    if (value.kind === 'unknown')
        return value;
    if (value.kind === 'template')
        return value.parts.find((part) => typeof part !== 'string');
    return value.kind === 'choice' ? value.condition : undefined;
}
function unreadable(value) {
    return {
        kind: 'unknown',
        reason: 'unsupported-expression',
        expression: `a ${value.kind} where a single value is wanted`,
        origin: value.origin,
    };
}
/** Follows attribute names; a list of blocks stands for its first block. Undefined when any step is absent or null. */
function attribute(from, ...path) {
    let value = from;
    // By index: nothing is asked as often, and an iterator is made anew for each.
    for (let at = 0; at < path.length; at++)
        value = child(value, path[at] ?? '');
    return value?.kind === 'null' ? undefined : value;
}
function child(value, name) {
    const container = value?.kind === 'list' ? (value.items[0] ?? value.more) : value;
    if (container?.kind === 'map')
        return container.entries.get(name) ?? container.more;
    if (container?.kind === 'choice')
        return childOfOptions(container, name);
    // What is below something that is not known is not known either.
    return container?.kind === 'unknown' ? container : undefined;
}
/**
 * What is below one of several things is one of several. A thing without such a child has its default there; whether the thing is there at all
 * is what decides, unless a deployment that says nothing decides it.
 */
function childOfOptions(choice, name) {
    const below = choice.options.map((option) => child(option, name));
    if (below.every((one) => one === undefined))
        return undefined;
    const without = (option) => isThere(option) || choice.firstIsDefault === true ? { kind: 'null', origin: option.origin } : choice.condition;
    return { ...choice, options: choice.options.map((option, at) => below[at] ?? without(option)) };
}
function isThere(option) {
    return option.kind !== 'null' && !(option.kind === 'list' && option.items.length === 0);
}
/** The first of these attributes that is set: one thing under the names that its forms give it. */
function firstAttribute(from, names) {
    return names.map((name) => attribute(from, name)).find((value) => value !== undefined);
}
/** The members of a list (a single map stands for a list of one), and what is not known about it. */
function members(value) {
    if (value === undefined || value.kind === 'null')
        return { items: [] };
    if (value.kind === 'list')
        return membersOfList(value);
    if (value.kind === 'unknown')
        return { items: [], unknown: value };
    if (value.kind === 'choice') {
        // What stands in several options is one thing.
        const items = [...new Set(value.options.flatMap((option) => members(option).items))];
        return { items, unknown: value.condition };
    }
    return { items: [value] };
}
function membersOfList(list) {
    const items = [];
    let unknown = list.more;
    for (const item of list.items) {
        if (item.kind === 'unknown' && item.reason !== 'computed-attribute')
            unknown ??= item;
        if (item.kind !== 'null')
            items.push(item);
    }
    return unknown === undefined ? { items } : { items, unknown };
}
/** The members, and what stands for those that are not known as one more. */
function membersAndRest(value) {
    const { items, unknown } = members(value);
    return unknown === undefined || items.includes(unknown) ? items : [...items, unknown];
}
/** The maps among the members: nested blocks, or a CloudFormation list of objects. */
function blocks(value) {
    const { items, unknown } = members(value);
    const all = items.flatMap(_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleValues */ .Mp);
    const maps = all.filter((item) => item.kind === 'map');
    const open = unknown ?? all.find((item) => item.kind === 'unknown' && item.reason !== 'computed-attribute');
    return open === undefined ? { items: maps } : { items: maps, unknown: open };
}


/***/ }),

/***/ 5733:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ lastingTarget),
/* harmony export */   IH: () => (/* binding */ guardrailTargets),
/* harmony export */   OR: () => (/* binding */ isOrganizationRoot),
/* harmony export */   OV: () => (/* binding */ isOnRequests),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   Yc: () => (/* binding */ guardrailType)
/* harmony export */ });
/* unused harmony export attachments */
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29207);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91335);
/* harmony import */ var _evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2261);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96962);
/* harmony import */ var _possible_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4281);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30677);






/** What kind of policy it is, in AWS's words; `SERVICE_CONTROL_POLICY` where none is written. */
function guardrailType({ attributes }) {
    const type = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(attributes, ['type', 'Type']));
    return type.kind === 'known' ? type.value : 'SERVICE_CONTROL_POLICY';
}
const ofRequests = new Set(['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY']);
/** Does it say which requests are denied? Policies on tags, backups and the like have a language of their own. */
function isOnRequests(policy) {
    return ofRequests.has(guardrailType(policy));
}
/** Everything that the code attaches the policy to, or may. */
function guardrailTargets(policy, code) {
    const own = (0,_possible_members_js__WEBPACK_IMPORTED_MODULE_2__/* .possibleMembers */ .p)((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(policy.attributes, 'TargetIds')).map((member) => ({ ...member, resource: policy }));
    const attached = attachments(code)
        .filter(({ root }) => root === policy.root)
        .flatMap((resource) => {
        const given = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(resource.attributes, 'policy_id');
        const choice = given === undefined ? 'no' : choosing(given, policy);
        if (choice === 'no')
            return [];
        const maybe = resource.maybe?.expression === policy.maybe?.expression ? undefined : resource.maybe;
        return targetsOf(resource).map((target) => ({ ...(maybe === undefined ? {} : { maybe }), ...choice, ...target }));
    });
    return [...own, ...attached];
}
/** Whether an attachment is of this policy: by each of the policies that it may be of, by none, or by what decides. */
function choosing(given, policy) {
    const answers = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_4__/* .possibleValues */ .Mp)(given).map((one) => (0,_binding_js__WEBPACK_IMPORTED_MODULE_5__/* .binds */ .fO)(one, policy, []));
    if (!answers.includes('yes'))
        return 'no';
    return given.kind === 'choice' && answers.includes('no') ? { maybe: given.condition, offForSome: true } : {};
}
/** Terraform attaches a policy by a resource of its own. */
function attachments(code) {
    return (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(code, 'aws_organizations_policy_attachment');
}
/** What an attachment names as its target. */
function targetsOf(attachment) {
    return (0,_possible_members_js__WEBPACK_IMPORTED_MODULE_2__/* .possibleMembers */ .p)((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(attachment.attributes, 'target_id')).map((member) => ({ ...member, resource: attachment }));
}
/** The root of the organization, by its id or by the attribute that holds it: what is attached there counts everywhere. */
function isOrganizationRoot(target) {
    return /^r-[0-9a-z]{4,32}$/u.test(target) || /\.roots(?:\[|\.)/u.test(target);
}
/** What a target is called on both sides: a unit of the code keeps its name when its resource gets another one. */
function lastingTarget({ text, value, resource }, code) {
    const unit = value.kind === 'string' ? undefined : (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$)(value, resource.root, code, ['name', 'Name']);
    return unit?.named === 'by-name' ? `unit ${unit.text}` : text;
}


/***/ }),

/***/ 30820:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allowedRegions)
/* harmony export */ });
/* harmony import */ var _analysis_iam_document_condition_operator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72627);
/* harmony import */ var _analysis_iam_document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33508);
/* harmony import */ var _analysis_iam_document_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97161);
/* harmony import */ var _analysis_iam_evaluation_evaluate_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38997);
/* harmony import */ var _iam_iam_guardrail_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5733);





/** Those of the configuration, else what service control policies of the code leave open of everything. Undefined without either. */
function allowedRegions({ houseRules }, documents) {
    const { regions } = houseRules;
    if (regions.length > 0)
        return { names: regions, isOpen: false, has: (region) => regions.includes(region) };
    const policies = documents.filter(({ use, resource }) => use === 'scp' && (0,_iam_iam_guardrail_js__WEBPACK_IMPORTED_MODULE_4__/* .guardrailType */ .Yc)(resource) === 'SERVICE_CONTROL_POLICY');
    const lists = policies.flatMap((policy) => policy.options.flatMap(({ document }) => document.statements.flatMap(listsIn)));
    if (lists.length === 0)
        return undefined;
    const names = [...new Set(lists.flatMap(({ values }) => values.items.map(_analysis_iam_document_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternText */ .U)))];
    const isOpen = lists.some(({ values }) => values.more !== undefined || values.items.some((item) => (0,_analysis_iam_document_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternSymbols */ .yb)(item).length > 0)) ||
        policies.some((policy) => policy.options.length > 1 || policy.options.some(({ unknown, document }) => unknown ?? document.more));
    return { names, isOpen, has: (region) => lists.some((list) => isAmong(region, list)) };
}
/** A Deny of everything but some services, where `aws:RequestedRegion` is none of these. One of a few actions leaves regions to all others. */
function listsIn({ effect, actions, notActions, maybe, conditions }) {
    const isWide = notActions !== undefined || actions?.items.some(_analysis_iam_document_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllWild */ .UB) === true;
    if (effect !== 'deny' || maybe !== undefined || !isWide)
        return [];
    return conditions.filter(({ key, operator }) => (0,_analysis_iam_document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionKey */ .p)(key) === 'aws:requestedregion' && (0,_analysis_iam_document_condition_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConditionOperator */ .b)(operator)?.negated === true);
}
const request = { action: '', resource: '', context: new Map() };
function isAmong(region, { operator, values }) {
    const isLike = (0,_analysis_iam_document_condition_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConditionOperator */ .b)(operator)?.compare === 'like';
    return values.items.some((item) => (0,_analysis_iam_evaluation_evaluate_match_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesText */ .F)(item, region, request, isLike));
}


/***/ }),

/***/ 91431:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ perCode)
/* harmony export */ });
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59973);

/**
 * Makes a thing of one side once, when it is first asked for. Whatever is kept by a model is kept here: who takes it depends on all that it was made
 * of, and says so.
 */
function perCode(make) {
    const made = new WeakMap();
    return (code) => {
        const known = made.get(code) ?? (0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .withReadings */ .wn)(() => make(code));
        made.set(code, known);
        (0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .readAgain */ .n)(known.readings);
        return known.thing;
    };
}


/***/ }),

/***/ 4281:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ possibleMembers)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29207);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);



/** Everything that may be named, each text once, and whether it is named in any case. */
function possibleMembers(list) {
    if (list === undefined)
        return [];
    const written = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOption */ .hd)(list);
    const readings = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_1__/* .possibleValues */ .Mp)(written).map(readingOf);
    if (written.kind !== 'choice')
        return [...(readings[0]?.found.values() ?? [])];
    const all = new Map(readings.flatMap(({ found }) => [...found]));
    return [...all.values()].map((member) => overReadings(member, readings, written.condition));
}
function overReadings(member, readings, decides) {
    const { text, value, open } = member;
    const lacking = readings.filter(({ found }) => found.get(text)?.maybe !== undefined || !found.has(text));
    const plain = { text, value, ...(open === undefined ? {} : { open }) };
    if (lacking.length === 0)
        return plain;
    const isOff = lacking.some(({ found, rest }) => found.get(text)?.offForSome === true || (!found.has(text) && rest === undefined));
    if (isOff)
        return { ...plain, maybe: decides, offForSome: true };
    const [first] = lacking;
    return { ...plain, maybe: first?.found.get(text)?.maybe ?? first?.rest ?? decides };
}
function readingOf(list) {
    const { items, unknown } = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(list);
    const found = new Map();
    for (const member of items.flatMap(membersOfItem)) {
        if (found.get(member.text)?.maybe !== undefined || !found.has(member.text))
            found.set(member.text, member);
    }
    if (unknown !== undefined && !items.includes(unknown)) {
        const [rest] = membersOfItem(unknown);
        if (rest !== undefined && !found.has(rest.text))
            found.set(rest.text, rest);
    }
    return { found, rest: unknown === undefined || isOneThing(unknown) ? undefined : unknown };
}
/** What the code makes is a thing of its own, whatever AWS calls it. */
function isOneThing(value) {
    const unknown = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownPart */ .QH)(value);
    return unknown === undefined || unknown.reference !== undefined;
}
/** An item of a list may be one of several as well. */
function membersOfItem(item) {
    const written = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOption */ .hd)(item);
    const options = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_1__/* .possibleValues */ .Mp)(written);
    return options.flatMap((value) => {
        const text = (0,_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolicText */ .SF)(value);
        if (text === undefined)
            return [];
        const open = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownPart */ .QH)(value);
        const plain = { text, value, ...(open === undefined ? {} : { open }) };
        const others = options.filter((one) => (0,_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolicText */ .SF)(one) !== text);
        if (written.kind !== 'choice' || others.length === 0)
            return [plain];
        const isKnown = others.every(isOneThing);
        return [{ ...plain, maybe: written.condition, ...(isKnown ? { offForSome: true } : {}) }];
    });
}


/***/ }),

/***/ 71219:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ownershipSigns),
/* harmony export */   S: () => (/* binding */ isSecurityOwner)
/* harmony export */ });
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17539);

/** Teams and people that are there for security, by their names. */
const security = /(?:^|[@/._-])(?:app|info|dev|cloud|product|platform|cyber)?sec(?:urity|ops|dev|eng)?(?:$|[@/._-])|[ce]sirt|psirt|guardians?$|compliance|privacy/iu;
/** Is this owner there for security, by the name? */
function isSecurityOwner(owner) {
    return security.test(owner);
}
/** Owners of security, and work that is spread over several teams, as a file of code owners shows them. */
function ownershipSigns({ path, rules }) {
    const sign = (practice, what, line) => ({
        root: '.',
        address: path,
        practice,
        what,
        at: { path, range: (0,_core_location_js__WEBPACK_IMPORTED_MODULE_0__/* .lineRange */ .Ap)(line) },
    });
    const ofSecurity = rules.filter(({ owners }) => owners.some(isSecurityOwner));
    const teams = new Set(rules.flatMap(({ owners }) => owners));
    const [first] = rules;
    return [
        ...ofSecurity.map(({ pattern, owners, line }) => sign('security owner', `${owners.join(' ')} for ${pattern}`, line)),
        ...ofSecurity.slice(0, 1).map(({ owners, line }) => sign('security champion', owners.join(' '), line)),
        ...(teams.size > 1 && first !== undefined ? [sign('shared ownership', `${teams.size} owners in ${path}`, first.line)] : []),
    ];
}


/***/ }),

/***/ 37199:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   T7: () => (/* binding */ standsAt),
/* harmony export */   lc: () => (/* binding */ providerOf)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29207);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);


/** What an account has once, whatever the region of the provider that makes it. */
const ofAllRegions = /^aws_(?:s3_account_public_access_block$|iam_|organizations_|account_|shield_|budgets_|ce_|cloudfront_|globalaccelerator_|route53_(?!resolver_|profiles_|recovery))/u;
const allRegions = { text: 'every region', source: undefined };
/** Undefined where there are no providers: a stack is created where somebody creates it. */
function placeOf(resource, code) {
    const provider = resource.dialect === 'terraform' ? providerOf(resource, code) : undefined;
    if (provider === undefined)
        return undefined;
    const { attributes } = provider;
    return {
        region: ofAllRegions.test(resource.type)
            ? allRegions
            : settingOf((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(resource.attributes, 'region') ?? (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(attributes, 'region')),
        account: accountOf(provider),
        profile: settingOf((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(attributes, 'profile')),
    };
}
/** The same as a part of evidence: what goes elsewhere protects something else, and another alias of the same place nothing else. */
function standsAt(resource, code) {
    const place = placeOf(resource, code);
    return place === undefined ? {} : { place };
}
/** The provider that the resource chooses, or the default one: its own module's, else that of the root. */
function providerOf(resource, code) {
    const chosen = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(resource.meta, 'provider');
    const [name = 'aws', alias] = (chosen?.kind === 'string' ? chosen.value : 'aws').split('.');
    const alike = code.providers.filter((one) => one.root === resource.root && one.name === name && one.alias === alias);
    const around = alike.filter(({ module }) => module === '' || resource.address.startsWith(`${module}.`));
    return around.toSorted((a, b) => b.module.length - a.module.length)[0];
}
/** Of a chain of roles the last one counts. */
function accountOf({ attributes }) {
    const role = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(attributes, 'assume_role'))
        .items.map((block) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(block, 'role_arn'))
        .findLast((arn) => arn !== undefined);
    const allowed = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(attributes, 'allowed_account_ids');
    if (role === undefined && allowed !== undefined) {
        const { items, unknown } = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(allowed);
        const texts = items.flatMap((item) => (0,_core_value_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(item) ?? []).toSorted();
        return { text: unknown !== undefined || texts.length < items.length ? undefined : texts.join(', '), source: allowed };
    }
    const setting = settingOf(role);
    return {
        ...setting,
        text: setting.text === undefined ? undefined : (/^arn:[^:]*:iam::(\d{12}):/u.exec(setting.text)?.[1] ?? setting.text),
    };
}
function settingOf(value) {
    return { text: value?.kind === 'string' ? value.value : undefined, source: value };
}


/***/ }),

/***/ 59973:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X0: () => (/* binding */ readKind),
/* harmony export */   ZT: () => (/* binding */ noted),
/* harmony export */   hF: () => (/* binding */ reading),
/* harmony export */   hq: () => (/* binding */ readType),
/* harmony export */   n: () => (/* binding */ readAgain),
/* harmony export */   qo: () => (/* binding */ properties),
/* harmony export */   w6: () => (/* binding */ kindMark),
/* harmony export */   wn: () => (/* binding */ withReadings)
/* harmony export */ });
/** How a property is called among the types of resources. */
const asked = {
    resources: '.resources',
    providers: '.providers',
    inputs: '.inputs',
    outputs: '.outputs',
    texts: '.texts',
    beside: '.beside',
    isBesideCut: '.isBesideCut',
    history: '.history',
    skipped: '.skipped',
    scanSecrets: '.scanSecrets',
    knownAccounts: '.knownAccounts',
    houseRules: '.houseRules',
};
const properties = new Map(Object.entries(asked).map(([property, name]) => [name, property]));
let current;
/** The same code, where each property that is read is remembered for whoever wants to know what he depends on. */
function noted(code) {
    const getters = Object.entries(code).map(([property, value]) => {
        const name = asked[property];
        const get = () => {
            current?.set(name, value);
            return value;
        };
        return [property, { get, enumerable: true }];
    });
    // What stands there is what was given.
    return Object.defineProperties({}, Object.fromEntries(getters));
}
function readType(type, resources) {
    current?.set(type, resources);
    return resources;
}
/** Whatever the view was made of: it is read as the things that are in it. */
function readKind(kind, subjects) {
    current?.set(kindMark + kind, subjects);
}
/** Begins the name of a kind among those of types and properties. */
const kindMark = '@';
/** Does something, and adds what it reads to the readings: whatever says the same gives the same. */
function reading(into, read) {
    const outer = current;
    current = into;
    try {
        return read();
    }
    finally {
        current = outer;
    }
}
/** Makes a thing, and says what it was made of. */
function withReadings(make) {
    const readings = new Map();
    return { thing: reading(readings, make), readings };
}
/** Whoever takes a thing that was made before depends on what it was made of. */
function readAgain(readings) {
    if (current !== undefined)
        for (const [name, value] of readings)
            current.set(name, value);
}


/***/ }),

/***/ 48310:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _g: () => (/* binding */ providerScope),
/* harmony export */   bS: () => (/* binding */ regionScope),
/* harmony export */   i4: () => (/* binding */ accountScope)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91335);


/**
 * The account and region a resource lives in, as far as the code tells: the provider alias it chooses and an explicit `region`. Two resources
 * of equal scope can stand in for each other.
 */
function accountScope(resource) {
    if (resource.dialect === 'cloudformation')
        return 'the account and region of the stack';
    const account = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(resource.attributes, 'account_id') ?? (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(resource.attributes, 'admin_account_id');
    const name = account === undefined ? '' : `, account ${(0,_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolicText */ .SF)(account) ?? 'chosen elsewhere'}`;
    return `${regionScope(resource)}${name}`;
}
/** The provider and the region alone: a setting of an account and region counts for what is made by the same. */
function regionScope(resource) {
    const region = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(resource.attributes, 'region');
    return `${providerScope(resource)}${region === undefined ? '' : `, region ${(0,_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolicText */ .SF)(region) ?? 'chosen elsewhere'}`}`;
}
/** The provider alone: of whatever it makes the account is the same. */
function providerScope({ dialect, meta }) {
    if (dialect === 'cloudformation')
        return 'the account and region of the stack';
    const provider = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(meta, 'provider');
    return provider === undefined ? 'the default provider' : `provider ${(0,_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolicText */ .SF)(provider) ?? 'chosen elsewhere'}`;
}


/***/ }),

/***/ 95449:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ instructions),
/* harmony export */   I7: () => (/* binding */ assignmentsOf),
/* harmony export */   SC: () => (/* binding */ isFilledInLater),
/* harmony export */   pZ: () => (/* binding */ isDockerfile)
/* harmony export */ });
const dockerfileName = /(?:^|[/._-])(?:docker|container)file(?:\.[\w.-]+)?$/iu;
/** Templates and what tools keep beside it are no Dockerfiles. */
const otherName = /(?:^|\/)[^/]*file[^/]*\.(?:md|txt|dockerignore|lock|ya?ml|json)$/iu;
function isDockerfile(path) {
    return dockerfileName.test(path) && !otherName.test(path);
}
/** A word that another program fills in (`FROM {{ item.image }}` of Molecule): what will stand there is not known. */
function isFilledInLater(text) {
    return /\{\{|\{%|<%/u.test(text);
}
const instructionLine = /^\s{0,100}([A-Za-z]{3,12})\s/u;
const hereDocument = /<<-?\s?["']?(\w{1,64})["']?/u;
/** Instructions in order. Comments, heredoc bodies and what is no instruction are passed over (docs.docker.com, "Dockerfile reference"). */
function* instructions(text) {
    const lines = text.split(/\r\n|\n/u);
    let index = 0;
    while (index < lines.length) {
        const name = instructionLine.exec(lines[index] ?? '')?.[1]?.toUpperCase();
        const last = lastLine(lines, index);
        if (name !== undefined) {
            const words = [];
            for (let number = index; number <= last; number += 1)
                words.push(...wordsOf(lines[number] ?? '', number + 1));
            yield { name, words: words.slice(1) };
        }
        index = afterHereDocument(lines, index, last) + 1;
    }
}
/** A line that ends in a backslash goes on; comments and empty lines in between count as nothing. */
function lastLine(lines, first) {
    let index = first;
    if (/^\s*#/u.test(lines[index] ?? ''))
        return index;
    while (index < lines.length - 1 && (/[\\`]\s*$/u.test(lines[index] ?? '') || (index > first && /^\s*(?:#|$)/u.test(lines[index] ?? ''))))
        index += 1;
    return index;
}
function afterHereDocument(lines, first, last) {
    const mark = hereDocument.exec(lines[first] ?? '')?.[1];
    if (mark === undefined)
        return last;
    const end = lines.findIndex((line, index) => index > last && line.trim() === mark);
    return end === -1 ? last : end;
}
/** Words split at spaces outside quotes; a lone backslash at the end is none. Linear in the line. */
function wordsOf(line, number) {
    if (/^\s*#/u.test(line))
        return [];
    const words = [];
    const pattern = /(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/gu;
    for (const match of line.matchAll(pattern)) {
        const startColumn = match.index + 1;
        words.push({
            text: match[0],
            range: { startLine: number, startColumn, endLine: number, endColumn: startColumn + match[0].length },
        });
    }
    return words;
}
/** The assignments of an ENV or an ARG: `K=V L=W`, and of ENV also `K V`. */
function assignmentsOf({ name, words }) {
    const [first, second] = words;
    if (first === undefined || (name !== 'ENV' && name !== 'ARG'))
        return [];
    if (name === 'ENV' && !first.text.includes('=')) {
        const last = words.at(-1) ?? first;
        if (second === undefined)
            return [];
        const range = { ...second.range, endLine: last.range.endLine, endColumn: last.range.endColumn };
        const value = words
            .slice(1)
            .map((word) => word.text)
            .join(' ');
        return [{ name: first.text, value: unquoted(value), range }];
    }
    return words.flatMap(({ text, range }) => {
        const at = text.indexOf('=');
        if (at <= 0)
            return [];
        return [{ name: text.slice(0, at), value: unquoted(text.slice(at + 1)), range: { ...range, startColumn: range.startColumn + at + 1 } }];
    });
}
function unquoted(text) {
    const quote = text[0];
    return (quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote) ? text.slice(1, -1) : text;
}


/***/ }),

/***/ 3596:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ inputsBehind),
/* harmony export */   nA: () => (/* binding */ inputKeys),
/* harmony export */   px: () => (/* binding */ inputKeyOf)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33059);

/** By what a value may name an input: its name within a template or a directory, or where its declaration begins. */
function inputKeys({ name, block }) {
    return [`${block.path} ${name}`, `${(0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(block.path)} ${name}`, declaredAt(block)];
}
const steps = new Set(['variable-default', 'tfvars', 'parameter-default']);
/** The key of the input that an expression names, or of which it names a member, where it is written. */
function inputKeyOf(expression, at) {
    return inputKey(/^(?:var|Parameters)\.[\w-]+/u.exec(expression)?.[0] ?? '', at);
}
/** Keys of the inputs that a value comes from. */
function inputsBehind(value) {
    if (isDynamicReference(value))
        return [];
    // The first gives the value, others decide which of several it is; a default that gave it would make it known.
    const given = value.kind === 'unknown' ? [] : value.origin.via.filter(({ kind }) => steps.has(kind)).slice(0, 1);
    const passed = given.flatMap(({ name, at }) => inputKey(name, at));
    const unknowns = value.kind === 'template' ? value.parts.filter((part) => typeof part !== 'string') : value.kind === 'unknown' ? [value] : [];
    const unset = unknowns
        .filter(({ reason }) => reason === 'variable-without-default')
        .flatMap(({ expression, origin }) => [...inputKey(expression, origin.at), declaredAt(origin.at)]);
    return [...passed, ...unset];
}
/** `{{resolve:secretsmanager:\u2026}}`: what goes into it says where the secret is kept, and is none itself. */
function isDynamicReference(value) {
    const start = value.kind === 'string' ? value.value : value.kind === 'template' ? value.parts[0] : undefined;
    return typeof start === 'string' && start.trimStart().startsWith('{{resolve:');
}
function inputKey(name, { path }) {
    if (name.startsWith('Parameters.'))
        return [`${path} ${name.slice('Parameters.'.length)}`];
    return /^var\.[\w-]+$/u.test(name) ? [`${(0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path)} ${name.slice('var.'.length)}`] : [];
}
function declaredAt({ path, range }) {
    return `${path}:${range.startLine}`;
}


/***/ }),

/***/ 43488:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cw: () => (/* binding */ isShownToPeople),
  Di: () => (/* binding */ outputProtection),
  Le: () => (/* binding */ shownBy),
  ex: () => (/* binding */ shownKeys),
  Pl: () => (/* binding */ showsSecret)
});

// EXTERNAL MODULE: ./build/analysis/secrets/assignments/key-name.js
var key_name = __webpack_require__(30523);
// EXTERNAL MODULE: ./build/core/path.js
var path = __webpack_require__(33059);
// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/model/per-code.js
var per_code = __webpack_require__(91431);
// EXTERNAL MODULE: ./build/model/unknowns-in.js
var unknowns_in = __webpack_require__(59719);
;// CONCATENATED MODULE: ./build/model/sources/handed-on.js
/** Functions that give what they are given, or a part of it, in some form: whoever reads the result has it. No hash, no length, no comparison. */
const handOn = new Set([
    'base64decode base64encode base64gzip chomp coalesce coalescelist concat element flatten format formatlist indent join jsondecode jsonencode',
    'lookup lower merge nonsensitive one replace reverse sensitive setunion slice split strrev substr textdecodebase64 textencodebase64 title tolist',
    'tomap toset tostring trim trimprefix trimspace trimsuffix try upper urlencode values yamldecode yamlencode zipmap',
].flatMap((names) => names.split(' ')));
const depthMax = 5;
const charsMax = 1_000;
/** The expressions that a value which is not known shows: itself, or what such a function is given. */
function shownIn({ expression }) {
    return expression.length > charsMax ? [] : partsOf(expression, 0);
}
function partsOf(expression, depth) {
    const call = /^(?<name>[a-zA-Z0-9]+)\(/u.exec(expression);
    // `Fn::Split` writes what it splits in front.
    if (call === null)
        return [expression.replace(/^(?<whole>Parameters\.[\w-]+)\.split\(.*$/u, '$<whole>')];
    if (depth >= depthMax || !handOn.has(call.groups?.['name'] ?? ''))
        return [];
    return argumentsIn(expression.slice(call[0].length)).flatMap((one) => partsOf(one, depth + 1));
}
const marks = /"[^"]*(?:"|$)|[([{]|[)\]}]|,/gu;
/** The arguments of a call, behind its bracket; none where more stands behind the call than a member of the result. */
function argumentsIn(text) {
    const args = [];
    let depth = 0;
    let start = 0;
    for (const { 0: mark, index } of text.matchAll(marks)) {
        const isEnd = depth === 0 && mark === ')';
        if (depth === 0 && (isEnd || mark === ',')) {
            args.push(text.slice(start, index).trim());
            start = index + 1;
        }
        if (isEnd)
            return withMember(args, text.slice(start));
        depth += '([{'.includes(mark) ? 1 : ')]}'.includes(mark) ? -1 : 0;
    }
    return [];
}
/** Of a single one the member is one of it: `jsondecode(data.x.y.secret_string)["password"]`. */
function withMember(args, member) {
    if (!/^[\w.[\]"*-]*$/u.test(member))
        return [];
    return args.length === 1 ? args.map((one) => `${one}${member}`) : args;
}

// EXTERNAL MODULE: ./build/model/sources/input-keys.js
var input_keys = __webpack_require__(3596);
;// CONCATENATED MODULE: ./build/model/sources/output-secrets.js








/** Attributes that are a secret which AWS or a provider makes: the schemas call them sensitive, or the documentation says that it is shown once. */
const madeSecrets = {
    aws_appsync_api_key: ['key'],
    aws_api_gateway_api_key: ['value'],
    aws_cognito_user_pool_client: ['client_secret'],
    aws_db_instance: ['password'],
    aws_iam_service_specific_credential: ['service_password'],
    aws_iam_user_login_profile: ['password'],
    aws_lightsail_key_pair: ['private_key'],
    aws_rds_cluster: ['master_password'],
    aws_redshift_cluster: ['master_password'],
    aws_secretsmanager_secret_version: ['secret_string', 'secret_binary'],
    random_password: ['result'],
    tls_private_key: ['private_key_pem', 'private_key_openssh', 'private_key_pem_pkcs8'],
};
/** The same of CloudFormation, by the attributes alone: no resource has one of these names that is something else. */
const madeByCloudFormation = new Set(['ClientSecret', 'ServicePassword', 'ApiKey']);
/** A secret that is looked up, or a member of it. A function that makes another thing of it, a hash or a length, shows nothing. */
const lookedUp = /^(?:(?:jsondecode|yamldecode|base64decode|base64encode|tostring|trimspace|chomp)\()*data\.(?:aws_secretsmanager_secret_version\.[\w-]+(?:\[[^\]]{0,200}\])?\.secret_(?:string|binary)|aws_eks_cluster_auth\.[\w-]+(?:\[[^\]]{0,200}\])?\.token)\)*(?:\[?["'.]{0,2}(?<member>[\w-]+)["']?\]?)?$/u;
function shownBy({ attributes }) {
    return (0,fact/* firstAttribute */.Z9)(attributes, ['value', 'Value']);
}
/** Whether an output shows a secret, as far as the code tells. */
function showsSecret(output, code) {
    const shown = shownBy(output);
    if (shown === undefined)
        return false;
    const marked = markedInputs(code);
    const isMarked = (value) => (0,input_keys/* inputsBehind */.S4)(value).some((key) => marked.has(key));
    return (leaves(shown).some((value) => value.kind !== 'unknown' && isMarked(value)) ||
        unknownIn(shown).some((unknown) => {
            const shows = shownIn(unknown);
            const inputs = shows.filter(isInput).flatMap((text) => (0,input_keys/* inputKeyOf */.px)(text, unknown.origin.at));
            return (inputs.some((key) => marked.has(key)) || (shows.some(isInput) && isMarked(unknown)) || shows.some(isLookedUp) || isMade(unknown));
        }));
}
/** What is not known of it, in whatever form it is shown. */
function unknownIn(shown) {
    return (0,unknowns_in/* unknownsIn */.F)(shown).flatMap((one) => (one.encodes === undefined ? [one] : (0,unknowns_in/* unknownsIn */.F)(one.encodes)));
}
/** Whether it says of itself that it is one, which CloudFormation does not know: everybody who may describe the stack reads it. */
function outputProtection({ attributes }) {
    const ephemeral = (0,fact/* readBool */.r5)((0,fact/* attribute */.lt)(attributes, 'ephemeral'));
    return ephemeral.kind === 'known' && ephemeral.value ? ephemeral : (0,fact/* readBool */.r5)((0,fact/* attribute */.lt)(attributes, 'sensitive'));
}
/**
 * Whether it is shown to people for certain. Outputs of a module go to its caller, and keep there what the provider calls sensitive: a folder that
 * nothing here calls and that configures no provider may be one.
 */
function isShownToPeople({ root, block }, { providers }) {
    return !(0,path/* isTerraformCode */.Gt)(block.path) || providers.some((provider) => provider.root === root && provider.module === '');
}
const keySecrets = new Set(['secret', 'ses_smtp_password_v4', 'SecretAccessKey']);
/** The access keys whose secret an output shows, as it refers to them. */
function shownKeys(output) {
    const shown = shownBy(output);
    const references = shown === undefined ? [] : unknownIn(shown).flatMap(referencesOf);
    return references.filter((one) => keySecrets.has(one.path[0] ?? '') && (typeIn(one) ?? 'aws_iam_access_key') === 'aws_iam_access_key');
}
function referencesOf(unknown) {
    if (unknown.reference !== undefined)
        return [unknown.reference];
    return shownIn(unknown).flatMap((text) => {
        const { address, name } = attributeOf.exec(text)?.groups ?? {};
        return address === undefined || name === undefined ? [] : [{ address, path: [name] }];
    });
}
const attributeOf = /^(?<address>[a-z][a-z0-9]*_\w+\.[\w-]+(?:\[[^\]]{0,200}\])?)\.(?<name>\w+)$/u;
/** Of Terraform, whose addresses say it. */
function typeIn({ address }) {
    return terraformAddress.exec(address)?.groups?.['type'];
}
const markedInputs = (0,per_code/* perCode */.L)((code) => {
    const marked = code.inputs.filter(({ attributes }) => {
        const mark = (0,fact/* readBool */.r5)((0,fact/* firstAttribute */.Z9)(attributes, ['sensitive', 'NoEcho']));
        return mark.kind === 'known' && mark.value;
    });
    return new Set(marked.flatMap(input_keys/* inputKeys */.nA));
});
function isMade(unknown) {
    return referencesOf(unknown).some((reference) => {
        const [name = ''] = reference.path;
        const type = typeIn(reference);
        return type === undefined ? madeByCloudFormation.has(name) : madeSecrets[type]?.includes(name) === true;
    });
}
const terraformAddress = /(?:^|\.)(?<type>[a-z][a-z0-9]*_\w+)\.[\w-]+(?:\[[^\]]{0,200}\])?$/u;
function isLookedUp(expression) {
    const match = expression.length > 500 ? null : lookedUp.exec(expression);
    const member = match?.groups?.['member'];
    return match !== null && (member === undefined || (0,key_name/* readSecretName */.af)(member) !== undefined);
}
/** The input itself, or a member that is called like a secret. */
function isInput(expression) {
    const members = /^(?:var|Parameters)\.[\w-]+(?<members>(?:[.[][\w.[\]"*-]*)?)$/u.exec(expression)?.groups?.['members'];
    const member = members?.match(/[a-z][\w-]*/giu)?.at(-1);
    return members !== undefined && (member === undefined || (0,key_name/* readSecretName */.af)(member) !== undefined);
}
function leaves(value) {
    return (0,core_value/* possibleValues */.Mp)(value).flatMap((one) => {
        if (one.kind === 'list')
            return one.items.flatMap(leaves);
        if (one.kind === 'json-text')
            return leaves(one.content);
        return one.kind === 'map' ? [...one.entries.values()].flatMap(leaves) : [one];
    });
}


/***/ }),

/***/ 7387:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y9: () => (/* binding */ environmentPlaces),
  QI: () => (/* binding */ sensitiveAttributes),
  rw: () => (/* binding */ userDataAttributes)
});

;// CONCATENATED MODULE: ./build/model/sources/sensitive/cloudformation-secrets.js
/**
 * Properties that take a password, a key or a token, from the resource schemas of CloudFormation (docs.aws.amazon.com/AWSCloudFormation,
 * "resource type schemas"): those of type text whose name says so and that are no output. A path goes through all members of lists.
 */
const cloudFormationSecrets = {
    'AWS::AmazonMQ::Broker': ['LdapServerMetadata.ServiceAccountPassword', 'Users.Password'],
    'AWS::Amplify::App': ['AccessToken', 'AutoBranchCreationConfig.BasicAuthConfig.Password', 'BasicAuthConfig.Password', 'OauthToken'],
    'AWS::Amplify::Branch': ['BasicAuthConfig.Password'],
    'AWS::AppFlow::ConnectorProfile': [
        'ConnectorProfileConfig.ConnectorProfileCredentials.Amplitude.ApiKey',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Amplitude.SecretKey',
        'ConnectorProfileConfig.ConnectorProfileCredentials.CustomConnector.ApiKey.ApiKey',
        'ConnectorProfileConfig.ConnectorProfileCredentials.CustomConnector.ApiKey.ApiSecretKey',
        'ConnectorProfileConfig.ConnectorProfileCredentials.CustomConnector.Basic.Password',
        'ConnectorProfileConfig.ConnectorProfileCredentials.CustomConnector.Oauth2.AccessToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.CustomConnector.Oauth2.ClientSecret',
        'ConnectorProfileConfig.ConnectorProfileCredentials.CustomConnector.Oauth2.RefreshToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Datadog.ApiKey',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Datadog.ApplicationKey',
        'ConnectorProfileConfig.ConnectorProfileCredentials.GoogleAnalytics.AccessToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.GoogleAnalytics.ClientSecret',
        'ConnectorProfileConfig.ConnectorProfileCredentials.GoogleAnalytics.RefreshToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.InforNexus.SecretAccessKey',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Marketo.AccessToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Marketo.ClientSecret',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Pardot.AccessToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Pardot.RefreshToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Redshift.Password',
        'ConnectorProfileConfig.ConnectorProfileCredentials.SAPOData.BasicAuthCredentials.Password',
        'ConnectorProfileConfig.ConnectorProfileCredentials.SAPOData.OAuthCredentials.AccessToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.SAPOData.OAuthCredentials.ClientSecret',
        'ConnectorProfileConfig.ConnectorProfileCredentials.SAPOData.OAuthCredentials.RefreshToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Salesforce.AccessToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Salesforce.RefreshToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.ServiceNow.OAuth2Credentials.AccessToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.ServiceNow.OAuth2Credentials.ClientSecret',
        'ConnectorProfileConfig.ConnectorProfileCredentials.ServiceNow.OAuth2Credentials.RefreshToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.ServiceNow.Password',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Singular.ApiKey',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Slack.AccessToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Slack.ClientSecret',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Snowflake.Password',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Trendmicro.ApiSecretKey',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Veeva.Password',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Zendesk.AccessToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Zendesk.ClientSecret',
    ],
    'AWS::AppStream::DirectoryConfig': ['ServiceAccountCredentials.AccountPassword'],
    'AWS::BackupGateway::Hypervisor': ['Password'],
    'AWS::BedrockAgentCore::ApiKeyCredentialProvider': ['ApiKey'],
    'AWS::BedrockAgentCore::OAuth2CredentialProvider': [
        'Oauth2ProviderConfigInput.AtlassianOauth2ProviderConfig.ClientSecret',
        'Oauth2ProviderConfigInput.CustomOauth2ProviderConfig.ClientSecret',
        'Oauth2ProviderConfigInput.GithubOauth2ProviderConfig.ClientSecret',
        'Oauth2ProviderConfigInput.GoogleOauth2ProviderConfig.ClientSecret',
        'Oauth2ProviderConfigInput.IncludedOauth2ProviderConfig.ClientSecret',
        'Oauth2ProviderConfigInput.LinkedinOauth2ProviderConfig.ClientSecret',
        'Oauth2ProviderConfigInput.MicrosoftOauth2ProviderConfig.ClientSecret',
        'Oauth2ProviderConfigInput.SalesforceOauth2ProviderConfig.ClientSecret',
        'Oauth2ProviderConfigInput.SlackOauth2ProviderConfig.ClientSecret',
    ],
    'AWS::CodeBuild::SourceCredential': ['Token'],
    'AWS::CodePipeline::Webhook': ['AuthenticationConfiguration.SecretToken'],
    'AWS::CodeStar::GitHubRepository': ['RepositoryAccessToken'],
    'AWS::Connect::User': ['Password'],
    'AWS::DMS::Endpoint': [
        'GcpMySQLSettings.Password',
        'KafkaSettings.SaslPassword',
        'KafkaSettings.SslClientKeyPassword',
        'MicrosoftSqlServerSettings.Password',
        'MongoDbSettings.Password',
        'OracleSettings.AsmPassword',
        'Password',
        'RedisSettings.AuthPassword',
    ],
    'AWS::DataSync::LocationFSxONTAP': ['Protocol.SMB.Password'],
    'AWS::DataSync::LocationFSxWindows': ['Password'],
    'AWS::DataSync::LocationObjectStorage': ['SecretKey'],
    'AWS::DataSync::LocationSMB': ['Password'],
    'AWS::DataZone::Connection': [
        'Props.GlueProperties.GlueConnectionInput.AuthenticationConfiguration.BasicAuthenticationCredentials.Password',
        'Props.GlueProperties.GlueConnectionInput.AuthenticationConfiguration.OAuth2Properties.OAuth2Credentials.AccessToken',
        'Props.GlueProperties.GlueConnectionInput.AuthenticationConfiguration.OAuth2Properties.OAuth2Credentials.RefreshToken',
        'Props.GlueProperties.GlueConnectionInput.AuthenticationConfiguration.OAuth2Properties.OAuth2Credentials.UserManagedClientApplicationClientSecret',
        'Props.RedshiftProperties.Credentials.UsernamePassword.Password',
    ],
    'AWS::DevOpsAgent::Service': [
        'ServiceDetails.Dynatrace.AuthorizationConfig.OAuthClientCredentials.ClientSecret',
        'ServiceDetails.MCPServer.AuthorizationConfig.ApiKey.ApiKeyValue',
        'ServiceDetails.MCPServer.AuthorizationConfig.OAuthClientCredentials.ClientSecret',
        'ServiceDetails.MCPServerNewRelic.AuthorizationConfig.ApiKey.ApiKey',
        'ServiceDetails.PagerDuty.AuthorizationConfig.OAuthClientCredentials.ClientSecret',
        'ServiceDetails.ServiceNow.AuthorizationConfig.OAuthClientCredentials.ClientSecret',
    ],
    'AWS::DirectConnect::PrivateVirtualInterface': ['BgpPeers.AuthKey'],
    'AWS::DirectConnect::PublicVirtualInterface': ['BgpPeers.AuthKey'],
    'AWS::DirectConnect::TransitVirtualInterface': ['BgpPeers.AuthKey'],
    'AWS::DirectoryService::MicrosoftAD': ['Password'],
    'AWS::DirectoryService::SimpleAD': ['Password'],
    'AWS::DocDB::DBCluster': ['MasterUserPassword'],
    'AWS::DocDBElastic::Cluster': ['AdminUserPassword'],
    'AWS::EC2::VPNConnection': ['VpnTunnelOptionsSpecifications.PreSharedKey'],
    'AWS::EC2::VerifiedAccessTrustProvider': ['NativeApplicationOidcOptions.ClientSecret', 'OidcOptions.ClientSecret'],
    'AWS::EMR::Cluster': [
        'KerberosAttributes.ADDomainJoinPassword',
        'KerberosAttributes.CrossRealmTrustPrincipalPassword',
        'KerberosAttributes.KdcAdminPassword',
    ],
    'AWS::ElastiCache::ReplicationGroup': ['AuthToken'],
    'AWS::ElastiCache::User': ['AuthenticationMode.Passwords', 'Passwords'],
    'AWS::ElasticLoadBalancingV2::Listener': ['DefaultActions.AuthenticateOidcConfig.ClientSecret'],
    'AWS::ElasticLoadBalancingV2::ListenerRule': ['Actions.AuthenticateOidcConfig.ClientSecret'],
    'AWS::Elasticsearch::Domain': ['AdvancedSecurityOptions.MasterUserOptions.MasterUserPassword'],
    'AWS::Events::Connection': [
        'AuthParameters.ApiKeyAuthParameters.ApiKeyValue',
        'AuthParameters.BasicAuthParameters.Password',
        'AuthParameters.OAuthParameters.ClientParameters.ClientSecret',
    ],
    'AWS::FSx::FileSystem': ['OntapConfiguration.FsxAdminPassword', 'WindowsConfiguration.SelfManagedActiveDirectoryConfiguration.Password'],
    'AWS::FSx::StorageVirtualMachine': ['ActiveDirectoryConfiguration.SelfManagedActiveDirectoryConfiguration.Password', 'SvmAdminPassword'],
    'AWS::Glue::Connection': [
        'ConnectionInput.AuthenticationConfiguration.BasicAuthenticationCredentials.Password',
        'ConnectionInput.AuthenticationConfiguration.OAuth2Properties.OAuth2Credentials.AccessToken',
        'ConnectionInput.AuthenticationConfiguration.OAuth2Properties.OAuth2Credentials.RefreshToken',
        'ConnectionInput.AuthenticationConfiguration.OAuth2Properties.OAuth2Credentials.UserManagedClientApplicationClientSecret',
    ],
    'AWS::IAM::SAMLProvider': ['AddPrivateKey'],
    'AWS::IAM::ServerCertificate': ['PrivateKey'],
    'AWS::IAM::User': ['LoginProfile.Password'],
    'AWS::IoTWireless::PartnerAccount': ['Sidewalk.AppServerPrivateKey', 'SidewalkUpdate.AppServerPrivateKey'],
    'AWS::KinesisFirehose::DeliveryStream': [
        'HttpEndpointDestinationConfiguration.EndpointConfiguration.AccessKey',
        'RedshiftDestinationConfiguration.Password',
        'SnowflakeDestinationConfiguration.KeyPassphrase',
        'SnowflakeDestinationConfiguration.PrivateKey',
        'SplunkDestinationConfiguration.HECToken',
    ],
    'AWS::Lightsail::Database': ['MasterUserPassword'],
    'AWS::ManagedBlockchain::Member': ['MemberConfiguration.MemberFrameworkConfiguration.MemberFabricConfiguration.AdminPassword'],
    'AWS::MediaLive::Channel': ['EncoderSettings.OutputGroups.OutputGroupSettings.HlsGroupSettings.HlsCdnSettings.HlsAkamaiSettings.Token'],
    'AWS::MediaPackage::Channel': ['HlsIngest.ingestEndpoints.Password'],
    'AWS::MemoryDB::User': ['AuthenticationMode.Passwords'],
    'AWS::OpenSearchService::Domain': ['AdvancedSecurityOptions.MasterUserOptions.MasterUserPassword'],
    'AWS::OpsWorks::App': ['AppSource.Password', 'SslConfiguration.PrivateKey'],
    'AWS::OpsWorks::Stack': ['CustomCookbooksSource.Password', 'RdsDbInstances.DbPassword'],
    'AWS::Pinpoint::ADMChannel': ['ClientSecret'],
    'AWS::Pinpoint::APNSChannel': ['PrivateKey'],
    'AWS::Pinpoint::APNSSandboxChannel': ['PrivateKey'],
    'AWS::Pinpoint::APNSVoipChannel': ['PrivateKey'],
    'AWS::Pinpoint::APNSVoipSandboxChannel': ['PrivateKey'],
    'AWS::Pinpoint::BaiduChannel': ['ApiKey', 'SecretKey'],
    'AWS::Pinpoint::GCMChannel': ['ApiKey'],
    'AWS::QuickSight::ActionConnector': [
        'AuthenticationConfig.AuthenticationMetadata.ApiKeyConnectionMetadata.ApiKey',
        'AuthenticationConfig.AuthenticationMetadata.AuthorizationCodeGrantMetadata.AuthorizationCodeGrantCredentialsDetails.AuthorizationCodeGrantDetails.ClientSecret',
        'AuthenticationConfig.AuthenticationMetadata.BasicAuthConnectionMetadata.Password',
        'AuthenticationConfig.AuthenticationMetadata.ClientCredentialsGrantMetadata.ClientCredentialsDetails.ClientCredentialsGrantDetails.ClientSecret',
    ],
    'AWS::QuickSight::DataSource': [
        'Credentials.CredentialPair.Password',
        'Credentials.KeyPairCredentials.PrivateKey',
        'Credentials.KeyPairCredentials.PrivateKeyPassphrase',
    ],
    'AWS::RDS::DBCluster': ['MasterUserPassword'],
    'AWS::RDS::DBInstance': ['MasterUserPassword', 'TdeCredentialPassword'],
    'AWS::Redshift::Cluster': ['MasterUserPassword'],
    'AWS::RedshiftServerless::Namespace': ['AdminUserPassword'],
    'AWS::SES::EmailIdentity': ['DkimSigningAttributes.DomainSigningPrivateKey'],
    'AWS::SES::MailManagerIngressPoint': ['IngressPointConfiguration.SmtpPassword'],
    'AWS::SecretsManager::Secret': ['SecretString'],
    'AWS::SecurityLake::SubscriberNotification': ['NotificationConfiguration.HttpsNotificationConfiguration.AuthorizationApiKeyValue'],
    'AWS::Timestream::InfluxDBCluster': ['Password'],
    'AWS::Timestream::InfluxDBInstance': ['Password'],
    'AWS::Transfer::Certificate': ['PrivateKey'],
    'Alexa::ASK::Skill': ['AuthenticationConfiguration.ClientSecret', 'AuthenticationConfiguration.RefreshToken'],
};

// EXTERNAL MODULE: ./build/model/sources/sensitive/terraform-secrets.js
var terraform_secrets = __webpack_require__(47968);
;// CONCATENATED MODULE: ./build/model/sources/sensitive-places.js


/** By resource type, the paths of its attributes that hold a password or a token; a path goes through all blocks. */
const sensitiveAttributes = new Map([
    ...Object.entries(terraform_secrets/* terraformSecrets */.c).map(([type, paths]) => [type, paths.flatMap((path) => [path, `${path}_wo`])]),
    ...Object.entries(cloudFormationSecrets),
].map(([type, paths]) => [type, paths.map((path) => path.split('.'))]));
const lowerPairs = { name: 'name', value: 'value' };
const upperPairs = { name: 'Name', value: 'Value' };
/** By resource type. */
const environmentPlaces = new Map([
    ['aws_lambda_function', [{ path: ['environment', 'variables'] }]],
    ['aws_ecs_task_definition', [{ path: ['container_definitions', 'environment'], json: 'container_definitions', pairs: lowerPairs }]],
    ['aws_batch_job_definition', [{ path: ['container_properties', 'environment'], json: 'container_properties', pairs: lowerPairs }]],
    ['aws_codebuild_project', [{ path: ['environment', 'environment_variable'], pairs: lowerPairs }]],
    [
        'aws_apprunner_service',
        [
            { path: ['source_configuration', 'image_repository', 'image_configuration', 'runtime_environment_variables'] },
            {
                path: [
                    'source_configuration',
                    'code_repository',
                    'code_configuration',
                    'code_configuration_values',
                    'runtime_environment_variables',
                ],
            },
        ],
    ],
    ['aws_amplify_app', [{ path: ['environment_variables'] }, { path: ['auto_branch_creation_config', 'environment_variables'] }]],
    ['aws_amplify_branch', [{ path: ['environment_variables'] }]],
    ['aws_glue_job', [{ path: ['default_arguments'] }]],
    ['aws_elastic_beanstalk_environment', [{ path: ['setting'], pairs: lowerPairs }]],
    ['aws_elastic_beanstalk_configuration_template', [{ path: ['setting'], pairs: lowerPairs }]],
    ['aws_sagemaker_model', [{ path: ['primary_container', 'environment'] }, { path: ['container', 'environment'] }]],
    ['AWS::Lambda::Function', [{ path: ['Environment', 'Variables'] }]],
    ['AWS::ECS::TaskDefinition', [{ path: ['ContainerDefinitions', 'Environment'], pairs: upperPairs }]],
    ['AWS::Batch::JobDefinition', [{ path: ['ContainerProperties', 'Environment'], pairs: upperPairs }]],
    ['AWS::CodeBuild::Project', [{ path: ['Environment', 'EnvironmentVariables'], pairs: upperPairs }]],
    [
        'AWS::AppRunner::Service',
        [
            { path: ['SourceConfiguration', 'ImageRepository', 'ImageConfiguration', 'RuntimeEnvironmentVariables'], pairs: upperPairs },
            {
                path: ['SourceConfiguration', 'CodeRepository', 'CodeConfiguration', 'CodeConfigurationValues', 'RuntimeEnvironmentVariables'],
                pairs: upperPairs,
            },
        ],
    ],
    ['AWS::Amplify::App', [{ path: ['EnvironmentVariables'], pairs: upperPairs }]],
    ['AWS::Amplify::Branch', [{ path: ['EnvironmentVariables'], pairs: upperPairs }]],
    ['AWS::Glue::Job', [{ path: ['DefaultArguments'] }]],
    ['AWS::ElasticBeanstalk::Environment', [{ path: ['OptionSettings'], pairs: { name: 'OptionName', value: 'Value' } }]],
]);
/** By resource type, data sources that make user data included; a path goes through all blocks. */
const userDataAttributes = new Map([
    ['aws_instance', [['user_data'], ['user_data_base64']]],
    ['aws_spot_instance_request', [['user_data'], ['user_data_base64']]],
    ['aws_launch_configuration', [['user_data'], ['user_data_base64']]],
    ['aws_launch_template', [['user_data']]],
    ['aws_lightsail_instance', [['user_data']]],
    ['aws_spot_fleet_request', [['launch_specification', 'user_data']]],
    // Data sources that put the parts of cloud-init together.
    ['cloudinit_config', [['part', 'content']]],
    ['template_cloudinit_config', [['part', 'content']]],
    ['AWS::EC2::Instance', [['UserData']]],
    ['AWS::EC2::LaunchTemplate', [['LaunchTemplateData', 'UserData']]],
    ['AWS::AutoScaling::LaunchConfiguration', [['UserData']]],
    ['AWS::Lightsail::Instance', [['UserData']]],
    ['AWS::EC2::SpotFleet', [['SpotFleetRequestConfigData', 'LaunchSpecifications', 'UserData']]],
]);


/***/ }),

/***/ 47968:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ githubStores),
/* harmony export */   c: () => (/* binding */ terraformSecrets)
/* harmony export */ });
/** Of the provider of GitHub: what a workflow gets into its hands. */
const githubStores = new Set([
    'github_actions_secret',
    'github_actions_environment_secret',
    'github_actions_organization_secret',
    'github_codespaces_secret',
    'github_codespaces_organization_secret',
    'github_codespaces_user_secret',
    'github_dependabot_secret',
    'github_dependabot_organization_secret',
]);
/**
 * Arguments that the AWS provider marks as sensitive (registry.terraform.io/providers/hashicorp/aws, "sensitive" in its schema), with the
 * arguments of OAuth and of keys that its documentation calls secret. A path goes through all blocks. Its write-only twin, `\u2026_wo`, is meant too.
 * Those of the provider of GitHub (registry.terraform.io/providers/integrations/github) stand at the end.
 */
const terraformSecrets = {
    aws_acm_certificate: ['private_key'],
    aws_amplify_app: ['access_token', 'oauth_token', 'basic_auth_credentials', 'auto_branch_creation_config.basic_auth_credentials'],
    aws_amplify_branch: ['basic_auth_credentials'],
    aws_api_gateway_api_key: ['value'],
    aws_api_gateway_domain_name: ['certificate_private_key'],
    aws_appflow_connector_profile: [
        'connector_profile_config.connector_profile_credentials.amplitude.api_key',
        'connector_profile_config.connector_profile_credentials.amplitude.secret_key',
        'connector_profile_config.connector_profile_credentials.custom_connector.api_key.api_key',
        'connector_profile_config.connector_profile_credentials.custom_connector.api_key.api_secret_key',
        'connector_profile_config.connector_profile_credentials.custom_connector.basic.password',
        'connector_profile_config.connector_profile_credentials.custom_connector.oauth2.access_token',
        'connector_profile_config.connector_profile_credentials.custom_connector.oauth2.client_secret',
        'connector_profile_config.connector_profile_credentials.custom_connector.oauth2.refresh_token',
        'connector_profile_config.connector_profile_credentials.datadog.api_key',
        'connector_profile_config.connector_profile_credentials.datadog.application_key',
        'connector_profile_config.connector_profile_credentials.google_analytics.access_token',
        'connector_profile_config.connector_profile_credentials.google_analytics.client_secret',
        'connector_profile_config.connector_profile_credentials.infor_nexus.secret_access_key',
        'connector_profile_config.connector_profile_credentials.marketo.client_secret',
        'connector_profile_config.connector_profile_credentials.redshift.password',
        'connector_profile_config.connector_profile_credentials.salesforce.access_token',
        'connector_profile_config.connector_profile_credentials.salesforce.refresh_token',
        'connector_profile_config.connector_profile_credentials.sapo_data.basic_auth_credentials.password',
        'connector_profile_config.connector_profile_credentials.service_now.password',
        'connector_profile_config.connector_profile_credentials.slack.access_token',
        'connector_profile_config.connector_profile_credentials.slack.client_secret',
        'connector_profile_config.connector_profile_credentials.snowflake.password',
        'connector_profile_config.connector_profile_credentials.veeva.password',
        'connector_profile_config.connector_profile_credentials.zendesk.access_token',
        'connector_profile_config.connector_profile_credentials.zendesk.client_secret',
    ],
    aws_appstream_directory_config: ['service_account_credentials.account_password'],
    aws_cloudwatch_event_connection: [
        'auth_parameters.api_key.value',
        'auth_parameters.basic.password',
        'auth_parameters.oauth.client_parameters.client_secret',
    ],
    aws_codebuild_source_credential: ['token'],
    aws_codepipeline_webhook: ['authentication_configuration.secret_token'],
    aws_cognito_identity_provider: ['provider_details.client_secret', 'provider_details.private_key'],
    aws_cognito_user: ['password', 'temporary_password'],
    aws_connect_user: ['password'],
    aws_datasync_location_fsx_ontap_file_system: ['protocol.smb.password'],
    aws_datasync_location_fsx_windows_file_system: ['password'],
    aws_datasync_location_object_storage: ['secret_key'],
    aws_datasync_location_smb: ['password'],
    aws_db_instance: ['password'],
    aws_directory_service_directory: ['password'],
    aws_directory_service_radius_settings: ['shared_secret'],
    aws_directory_service_trust: ['trust_password'],
    aws_dms_endpoint: [
        'password',
        'kafka_settings.sasl_password',
        'kafka_settings.ssl_client_key_password',
        'mongodb_settings.password',
        'redis_settings.auth_password',
    ],
    aws_docdb_cluster: ['master_password'],
    aws_docdbelastic_cluster: ['admin_user_password'],
    aws_dx_bgp_peer: ['bgp_auth_key'],
    aws_dx_private_virtual_interface: ['bgp_auth_key'],
    aws_dx_public_virtual_interface: ['bgp_auth_key'],
    aws_dx_transit_virtual_interface: ['bgp_auth_key'],
    aws_elasticache_replication_group: ['auth_token'],
    aws_elasticache_user: ['passwords', 'authentication_mode.passwords'],
    aws_elasticsearch_domain: ['advanced_security_options.master_user_options.master_user_password'],
    aws_emr_cluster: [
        'kerberos_attributes.ad_domain_join_password',
        'kerberos_attributes.cross_realm_trust_principal_password',
        'kerberos_attributes.kdc_admin_password',
    ],
    aws_fsx_ontap_file_system: ['fsx_admin_password'],
    aws_fsx_ontap_storage_virtual_machine: [
        'svm_admin_password',
        'active_directory_configuration.self_managed_active_directory_configuration.password',
    ],
    aws_fsx_windows_file_system: ['self_managed_active_directory.password'],
    aws_glue_connection: ['connection_properties.PASSWORD'],
    aws_iam_server_certificate: ['private_key'],
    aws_kinesis_firehose_delivery_stream: [
        'http_endpoint_configuration.access_key',
        'redshift_configuration.password',
        'snowflake_configuration.key_passphrase',
        'snowflake_configuration.private_key',
        'splunk_configuration.hec_token',
    ],
    aws_lb_listener: ['default_action.authenticate_oidc.client_secret'],
    aws_lb_listener_rule: ['action.authenticate_oidc.client_secret'],
    aws_alb_listener: ['default_action.authenticate_oidc.client_secret'],
    aws_alb_listener_rule: ['action.authenticate_oidc.client_secret'],
    aws_lightsail_database: ['master_password'],
    aws_memorydb_user: ['authentication_mode.passwords'],
    aws_mq_broker: ['user.password', 'ldap_server_metadata.service_account_password'],
    aws_opensearch_domain: ['advanced_security_options.master_user_options.master_user_password'],
    aws_opsworks_application: ['app_source.password', 'ssl_configuration.private_key'],
    aws_opsworks_rds_db_instance: ['db_password'],
    aws_opsworks_stack: ['custom_cookbooks_source.password'],
    aws_pinpoint_adm_channel: ['client_secret'],
    aws_pinpoint_apns_channel: ['private_key', 'token_key'],
    aws_pinpoint_apns_sandbox_channel: ['private_key', 'token_key'],
    aws_pinpoint_apns_voip_channel: ['private_key', 'token_key'],
    aws_pinpoint_apns_voip_sandbox_channel: ['private_key', 'token_key'],
    aws_pinpoint_baidu_channel: ['api_key', 'secret_key'],
    aws_pinpoint_gcm_channel: ['api_key'],
    aws_quicksight_data_source: ['credentials.credential_pair.password'],
    aws_rds_cluster: ['master_password'],
    aws_redshift_cluster: ['master_password'],
    aws_redshiftserverless_namespace: ['admin_user_password'],
    aws_secretsmanager_secret_version: ['secret_string', 'secret_binary'],
    aws_sesv2_email_identity: ['dkim_signing_attributes.domain_signing_private_key'],
    aws_storagegateway_gateway: ['smb_guest_password', 'smb_active_directory_settings.password'],
    aws_timestreaminfluxdb_db_cluster: ['password'],
    aws_timestreaminfluxdb_db_instance: ['password'],
    aws_transfer_certificate: ['private_key'],
    aws_verifiedaccess_trust_provider: ['oidc_options.client_secret', 'native_application_oidc_options.client_secret'],
    aws_vpn_connection: ['tunnel1_preshared_key', 'tunnel2_preshared_key'],
    ...Object.fromEntries([...githubStores].map((type) => [type, ['plaintext_value']])),
};


/***/ }),

/***/ 19638:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ terraformBlocks),
/* harmony export */   lI: () => (/* binding */ scannedBlocks),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _evaluate_terraform_modules_scan_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1869);

const terraformFile = /\.(?:tf|tofu)$/u;
/** Blocks of these types that a file of Terraform has at its top; none where the text does not name any of them. */
function terraformBlocks({ path, text }, ...types) {
    if (!terraformFile.test(path) || !types.some((type) => text.includes(type)))
        return [];
    return (0,_evaluate_terraform_modules_scan_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .scanBlocks */ .g)(text).filter(({ type }) => types.includes(type));
}
/** Blocks of a type in a text that is written as Terraform is, whatever its file is called. */
function scannedBlocks(text, type) {
    return (0,_evaluate_terraform_modules_scan_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .scanBlocks */ .g)(text).filter((block) => block.type === type);
}
/** The text of an attribute that is written as a plain text, without its quotes. */
function plainText(block, name) {
    const written = block?.attributes.find((one) => one.name === name)?.text;
    return written === undefined ? undefined : /^"([^"$%\\]*)"$/u.exec(written)?.[1];
}


/***/ }),

/***/ 30363:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tagsOf)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29207);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _provider_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37199);



const tagAttributes = ['tags', 'tag', 'Tags', 'FileSystemTags', 'HostedZoneTags', 'UserPoolTags'];
/** With what the provider adds, where that is known. */
function tagsOf(resource, code) {
    const { attributes, dialect } = resource;
    const provider = dialect === 'terraform' ? (0,_provider_place_js__WEBPACK_IMPORTED_MODULE_1__/* .providerOf */ .lc)(resource, code) : undefined;
    const written = [(0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, tagAttributes), (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(provider?.attributes, 'default_tags', 'tags')].map(keysIn);
    return {
        keys: new Set(written.flatMap(({ keys }) => keys)),
        unknown: written.find(({ unknown }) => unknown !== undefined)?.unknown,
        isWhole: provider !== undefined,
    };
}
function keysIn(tags) {
    if (tags?.kind === 'map')
        return { keys: [...tags.entries.keys()], unknown: tags.more };
    const { items, unknown } = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(tags);
    return { keys: items.flatMap((item) => (0,_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(item, ['Key', 'key'])) ?? []), unknown };
}


/***/ }),

/***/ 30677:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf)
/* harmony export */ });
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);


/** `nameAttributes`: where resources of the kind that is pointed at keep the name that somebody may write instead. Undefined for no value. */
function targetOf(value, root, code, nameAttributes) {
    if (value === undefined)
        return undefined;
    if (value.kind === 'string')
        return { text: value.value, named: 'by-name', source: value };
    const reference = referenceIn(value)?.reference;
    const meant = reference && code.resources.find((one) => one.root === root && one.mode === 'managed' && (0,_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .refersTo */ .zA)(reference, one));
    if (meant === undefined)
        return { text: (0,_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolicText */ .SF)(value) ?? value.kind, named: 'elsewhere', source: value };
    const name = nameAttributes.map((one) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(meant.attributes, one)).find((one) => one?.kind === 'string');
    if (name?.kind === 'string')
        return { text: name.value, named: 'by-name', source: value };
    return { text: `\${${reference?.address ?? ''}}`, named: 'by-reference', source: value };
}
function referenceIn(value) {
    return value.kind === 'unknown' && value.reference !== undefined ? value : undefined;
}


/***/ }),

/***/ 59719:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ unknownsIn)
/* harmony export */ });
const depthMax = 10;
/** What is not known in a value, at any depth that people write. */
function unknownsIn(value, depth = 0) {
    if (depth > depthMax)
        return [];
    switch (value.kind) {
        case 'unknown':
            return [value];
        case 'template':
            return value.parts.filter((part) => typeof part !== 'string');
        case 'list':
            return value.items.flatMap((item) => unknownsIn(item, depth + 1));
        case 'map':
            return [...value.entries.values()].flatMap((item) => unknownsIn(item, depth + 1));
        case 'json-text':
            return unknownsIn(value.content, depth + 1);
        case 'choice':
            return value.options.flatMap((option) => unknownsIn(option, depth + 1));
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
            return [];
    }
}


/***/ }),

/***/ 14984:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ writtenBlocks),
/* harmony export */   o: () => (/* binding */ moreBlocks)
/* harmony export */ });
/* harmony import */ var _core_circumstance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30013);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);


/** Each block once. What stands in every option, or in the default, is there whatever is chosen. */
function writtenBlocks(written) {
    if (written?.kind === 'choice')
        return ofChoice(written);
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(written).items.flatMap((item) => (item.kind === 'choice' ? ofChoice(item) : item.kind === 'map' ? [{ body: item }] : []));
}
function ofChoice(choice) {
    const found = new Map();
    for (const [index, option] of choice.options.entries()) {
        const isDefault = index === 0 && choice.firstIsDefault === true;
        const here = choice.when?.[index] ?? [];
        for (const { body, only } of writtenBlocks(option)) {
            const known = found.get(body) ?? { always: 0, when: undefined };
            const there = only === undefined ? here : ((0,_core_circumstance_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(here, only.when) ?? here);
            found.set(body, {
                always: known.always + (only !== undefined ? 0 : isDefault ? choice.options.length : 1),
                when: known.when === undefined ? there : (0,_core_circumstance_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(known.when, there),
            });
        }
    }
    return [...found].map(([body, { always, when }]) => always >= choice.options.length ? { body } : { body, only: { when: when ?? [], decides: choice.condition } });
}
/** What may come beside the blocks: the blocks of one of several known lists are those of some deployment, and there are no others. */
function moreBlocks(written) {
    if (written?.kind !== 'choice')
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(written).unknown;
    return written.options.map(moreBlocks).find((unknown) => unknown !== undefined);
}


/***/ }),

/***/ 46371:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ turnedOff),
/* harmony export */   S3: () => (/* binding */ confidenceIn),
/* harmony export */   Xk: () => (/* binding */ isListing),
/* harmony export */   fC: () => (/* binding */ traceOf),
/* harmony export */   hh: () => (/* binding */ certaintyOf),
/* harmony export */   kK: () => (/* binding */ declaredAt),
/* harmony export */   lL: () => (/* binding */ defineStrength),
/* harmony export */   xZ: () => (/* binding */ defineEvidence),
/* harmony export */   z$: () => (/* binding */ defineViolation)
/* harmony export */ });
function isListing(policy) {
    return 'load' in policy;
}
function defineViolation(policy) {
    return { ...policy, states: 'violation' };
}
function defineEvidence(policy) {
    return { ...policy, states: 'evidence' };
}
/** `D` is whatever the policy measures; only its own `weaker` ever sees it. */
function defineStrength(policy) {
    return { ...policy, states: 'strength' };
}
/** Places behind a value, the cause first: its literal, then everything it passed through. */
function traceOf(value) {
    return [value.origin.at, ...value.origin.via.map((step) => step.at)];
}
/** Where a resource is declared, and the module calls that bring it, the nearest first: any of them may be what a change takes away. */
function declaredAt(resource) {
    return [resource.block, ...resource.calls.toReversed()];
}
/** What somebody may decide otherwise outside this repository: a default, what another stack exports. */
const overridableSteps = new Set(['variable-default', 'parameter-default', 'export']);
/** `likely` when a default decides that somebody may override outside this repository, else `certain`. */
function confidenceIn(...values) {
    const overridable = values.some((value) => value.origin.via.some((step) => overridableSteps.has(step.kind)));
    return overridable ? 'likely' : 'certain';
}
/** How sure it is that something is named, as evidence says it. */
function certaintyOf({ open, maybe, offForSome }) {
    return {
        ...(open === undefined ? {} : { open }),
        ...(maybe === undefined ? {} : { maybe }),
        ...(offForSome === undefined ? {} : { offForSome }),
    };
}
/** For a switch that is off: points at its value, and offers `true` where the value is written as such. */
function turnedOff(fact, resource) {
    if (fact.kind !== 'known')
        return { claim: 'absence', trace: [resource.declaration] };
    const { source } = fact;
    const isLiteral = source.kind === 'bool' && source.origin.via.length === 0;
    const fix = { title: 'Turn it on again', edits: [{ location: source.origin.at, replacement: 'true' }] };
    return {
        claim: 'absence',
        confidence: confidenceIn(source),
        trace: [...traceOf(source), resource.declaration],
        ...(isLiteral ? { fix } : {}),
    };
}


/***/ }),

/***/ 49485:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ overOptions),
/* harmony export */   gu: () => (/* binding */ grants),
/* harmony export */   jN: () => (/* binding */ ofOption),
/* harmony export */   s: () => (/* binding */ isWrittenForUse),
/* harmony export */   s7: () => (/* binding */ saysMore)
/* harmony export */ });
/** Says what its holder may do, or whoever will hold it. */
function grants({ use }) {
    return use === 'identity' || use === 'loose';
}
/** Written in this code, and by it given to somebody. */
function isWrittenForUse({ use }) {
    return use !== 'managed' && use !== 'joined' && use !== 'loose' && use !== 'looked-up';
}
/**
 * What a policy says of a document, over the options that a condition leaves. What holds for each option holds; what holds for some is
 * likely, and told with what decides. Nothing is left open about a document of which an option is wrong.
 */
function overOptions(document, judge) {
    const claims = document.options.map((option) => [...judge({ ...document, ...option })]);
    const violations = new Map();
    for (const claim of claims.flat())
        if (claim.claim === 'violation')
            violations.set(claim.aspect, [...(violations.get(claim.aspect) ?? []), claim]);
    const told = [...violations.values()].flatMap(([first, ...others]) => first === undefined ? [] : [others.length + 1 < document.options.length ? ofOption(first, document.condition) : first]);
    if (document.use === 'loose' || document.use === 'looked-up')
        return told.map(ofLoose);
    const [open] = claims.flat().filter((claim) => claim.claim === 'unresolved');
    return told.length > 0 || open === undefined ? told : [open];
}
/** Grants nothing as far as this code goes: whoever takes it from here decides, and what is not known of it is his business. */
function ofLoose(violation) {
    const message = violation.message.replace(/\.$/u, '; nothing in this code uses it.');
    return { ...violation, message, confidence: 'possible', severity: violation.severity === 'info' ? 'info' : 'low' };
}
/** A violation of one option: `condition` decides whether it counts. */
function ofOption(violation, condition) {
    if (condition === undefined)
        return violation;
    const some = `, for some values of ${condition}.`;
    const message = violation.message.endsWith(some) ? violation.message : violation.message.replace(/\.$/u, some);
    return { ...violation, message, confidence: violation.confidence === 'certain' ? 'likely' : violation.confidence };
}
/**
 * What documents of one identity do together and none of them alone. A part that is wrong by itself is told by itself, and what is not known
 * of a part is shown there.
 */
function saysMore(joined, judge) {
    const claimed = (joined.parts ?? []).flatMap((part) => overOptions(part, judge)).filter(({ claim }) => claim === 'violation');
    const alone = new Set(claimed.map(({ aspect }) => topicOf(aspect)));
    const together = overOptions(joined, judge);
    return together.filter(({ claim, aspect }) => claim === 'violation' && !alone.has(topicOf(aspect)));
}
/** An aspect without the label of its document: the labels are names that people give, so the last words are what counts. */
function topicOf(aspect) {
    return aspect.slice(aspect.lastIndexOf(' ') + 1);
}


/***/ }),

/***/ 99285:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ofFact)
/* harmony export */ });
/* harmony import */ var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _documents_over_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49485);


/**
 * What a policy says of one value: of several that a condition chooses between one that is wrong is enough, and told with what decides. `tell`
 * gets nothing where it is wrong that nothing is written.
 */
function ofFact(fact, { isWrong, aspect, unknown: message, whenAbsent = false }, tell) {
    const found = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .holding */ .G)(fact, isWrong);
    if (found !== undefined)
        return [(0,_documents_over_options_js__WEBPACK_IMPORTED_MODULE_1__/* .ofOption */ .jN)(tell(found), found.condition?.expression)];
    const unknown = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .openFor */ .qw)(fact, isWrong, whenAbsent);
    if (unknown !== undefined)
        return [{ claim: 'unresolved', aspect, unknown, message }];
    return (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(fact, isWrong, whenAbsent) === 'yes' ? [tell(undefined)] : [];
}


/***/ }),

/***/ 45176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ listedPolicies)
});

// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/model/provider-place.js
var provider_place = __webpack_require__(37199);
// EXTERNAL MODULE: ./build/model/scope.js
var model_scope = __webpack_require__(48310);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/access-analyzer/access-analyzer-removed.js




const types = new Set(['aws_accessanalyzer_analyzer', 'AWS::AccessAnalyzer::Analyzer']);
const accessAnalyzerRemoved = (0,define_policy/* defineEvidence */.xZ)({
    id: 'access-analyzer-removed',
    control: 'cleanup-unintended-accesses',
    severity: 'medium',
    on: 'resource',
    dialects: ['terraform', 'cloudformation'],
    title: 'IAM Access Analyzer is removed or looks at less',
    why: 'The analyzer is what notices that a bucket, a key or a role has been opened to somebody outside, whoever did it. Without it that is found by accident.',
    remedy: 'Keep the analyzer, with the whole organization as its zone of trust.',
    limits: ['An analyzer that another repository declares is not visible.'],
    covers: { cis: ['1.20'] },
    speaksFor: ['access-analyzer-present', 'least-privilege-present'],
    *evaluate({ address, resource }, model) {
        if (!types.has(resource.type))
            return;
        const type = (0,fact/* readText */.yR)((0,fact/* attribute */.lt)(resource.attributes, 'type') ?? (0,fact/* attribute */.lt)(resource.attributes, 'Type'));
        if (type.kind === 'unknown') {
            yield { claim: 'unresolved', aspect: 'type', unknown: type.unknown, message: 'what the analyzer looks at' };
            return;
        }
        const zone = type.kind === 'known' ? type.value : 'ACCOUNT';
        const scope = `analyzer ${zone}, ${(0,model_scope/* accountScope */.i4)(resource)}`;
        yield {
            claim: 'evidence',
            scope,
            extent: `access analyzer ${address} (${zone.toLowerCase()})`,
            degree: zone,
            trace: (0,define_policy/* declaredAt */.kK)(resource),
            ...(0,provider_place/* standsAt */.T7)(resource, model),
        };
    },
    lost: ({ extent }) => `${extent} is gone, and the change brings nothing in its place.`,
    /** One of the organization sees what one of an account sees. */
    standsIn: (other, lost, place) => place === 'same-root' && String(other.degree) === String(lost.degree).replace('ACCOUNT', 'ORGANIZATION'),
});

;// CONCATENATED MODULE: ./build/policies/forms/practice.js

/**
 * Evidence that they are there, found by place and content, which says nothing of how good they are; and their loss, of the weight of the
 * policy: of one thing that goes, where the change brings no other in its place.
 */
function definePractice({ practice, called, resources = [], ...policy }) {
    return (0,define_policy/* defineEvidence */.xZ)({
        ...policy,
        on: 'practice.sign',
        dialects: [...resources, 'text'],
        *evaluate(sign) {
            if (sign.practice !== practice)
                return;
            yield {
                claim: 'evidence',
                scope: `${called}: ${sign.what}`,
                extent: `${called}: ${sign.what}`,
                degree: practice,
                trace: [sign.at],
                ...sign.undecided,
            };
        },
        lost: ({ extent }) => `${extent.charAt(0).toUpperCase()}${extent.slice(1)} is gone, and the change brings no other.`,
        standsIn: () => true,
    });
}

;// CONCATENATED MODULE: ./build/policies/practice/architecture-record-present.js

const architectureRecordPresent = definePractice({
    id: 'architecture-record-present',
    control: 'design-secure-architecture',
    severity: 'info',
    title: 'The architecture and its decisions are written down',
    why: 'A decision whose reason is known is not undone by accident.',
    remedy: 'Write decisions down, one page each, beside the code.',
    limits: [
        'A file is reported by its place and by words in it; whether it is kept up and followed is not visible.',
        'In a review only files that the change touches are looked at.',
    ],
    covers: {},
    practice: 'architecture record',
    called: 'architecture record',
});

// EXTERNAL MODULE: ./build/core/location.js
var core_location = __webpack_require__(17539);
// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/embedded-document.js
var embedded_document = __webpack_require__(34250);
;// CONCATENATED MODULE: ./build/model/sources/atlantis.js




const settings = /(?:atlantis[^/]{0,60}|(?:^|\/)repos)\.ya?ml$/u;
/** None for a file of another kind. */
function atlantisProjects({ path, text }) {
    if (!settings.test(path))
        return [];
    const origin = { at: { path, range: (0,core_location/* lineRange */.Ap)(1) }, via: [] };
    const document = (0,embedded_document/* yamlDocumentAt */.og)({ kind: 'string', value: text, origin, textStart: { line: 1, column: 1, indent: 0 } });
    const found = ['projects', 'repos'].flatMap((list) => (0,fact/* blocks */.Bv)((0,fact/* firstAttribute */.Z9)(document, [list])).items);
    return found.flatMap((one) => {
        const name = nameOf(one);
        const written = (0,fact/* firstAttribute */.Z9)(one, ['apply_requirements']);
        const { items, unknown } = (0,fact/* members */.ol)(written);
        if (name === undefined || unknown !== undefined)
            return [];
        const requires = written === undefined ? undefined : items.flatMap((item) => (0,core_value/* scalarText */.ws)(item) ?? []);
        return [{ name, requires, at: (written ?? one).origin.at }];
    });
}
/** By its own name, else by where it is. */
function nameOf(project) {
    const said = (key) => (0,core_value/* scalarText */.ws)((0,fact/* firstAttribute */.Z9)(project, [key]));
    const [id, name, directory, workspace] = ['id', 'name', 'dir', 'workspace'].map(said);
    if (id !== undefined)
        return `the repositories ${id}`;
    if (name !== undefined)
        return `the project ${name}`;
    return directory === undefined ? undefined : `the project in ${directory}${workspace === undefined ? '' : ` (${workspace})`}`;
}

;// CONCATENATED MODULE: ./build/policies/workflow/atlantis-requirement-removed.js


/** What each of them keeps from being applied. */
const without = new Map([
    ['approved', 'what nobody else has agreed to'],
    ['mergeable', 'what may not be merged, its required checks among that'],
    ['undiverged', 'what is behind its base'],
]);
const atlantisRequirementRemoved = (0,define_policy/* defineStrength */.lL)({
    id: 'atlantis-requirement-removed',
    control: 'devsecops',
    severity: 'medium',
    on: 'source.text',
    dialects: ['text'],
    title: 'Atlantis applies a change without waiting for what it waited for',
    why: 'Atlantis applies from the pull request, with the rights of the pipeline. Approval and required checks are all that stands between whoever opens one and the account.',
    remedy: 'Keep `apply_requirements: [approved, mergeable]`, and on the server, where a pull request cannot change it.',
    limits: [
        'Settings are known by their names: a file with `atlantis` in its name, and `repos.yaml`.',
        'A project that says nothing has what the server says, which is not visible: that is told as likely.',
    ],
    covers: {},
    *evaluate(file) {
        for (const project of atlantisProjects(file))
            yield { claim: 'strength', aspect: `what ${project.name} waits for`, degree: project, trace: [project.at] };
    },
    weaker: (base, head) => {
        const gone = base.requires?.filter((one) => head.requires?.includes(one) !== true) ?? [];
        const [first] = gone;
        if (first === undefined)
            return undefined;
        const isLeft = head.requires === undefined;
        const now = isLeft ? 'waits for what the server says alone' : 'does not';
        const then = without.get(first);
        return {
            message: `An apply of ${head.name} waited for ${gone.join(' and ')}, and now ${now}${then === undefined ? '' : `: ${then} can be applied`}.`,
            confidence: isLeft ? 'likely' : 'certain',
        };
    },
});

;// CONCATENATED MODULE: ./build/policies/practice/auto-remediation-present.js

const autoRemediationPresent = definePractice({
    id: 'auto-remediation-present',
    control: 'automate-deviation-correction',
    severity: 'info',
    title: 'Deviations are corrected or noticed by themselves',
    why: 'What corrects itself is not open for weeks.',
    remedy: 'Let AWS Config remediate automatically what is safe to remediate, and look for drift on a schedule.',
    limits: ['In a review only files that the change touches are looked at.'],
    covers: {},
    practice: 'automatic remediation',
    called: 'automatic correction',
    resources: ['terraform', 'cloudformation'],
});

;// CONCATENATED MODULE: ./build/policies/practice/auto-remediation-weakened.js

const autoRemediationWeakened = definePractice({
    id: 'auto-remediation-weakened',
    control: 'automate-deviation-correction',
    severity: 'medium',
    speaksFor: ['auto-remediation-present', 'security-automation-breadth'],
    title: 'An automatic correction is removed or made manual',
    why: 'The next deviation stays until somebody has time.',
    remedy: 'Keep it automatic; exclude single resources instead.',
    limits: ['Attempts and scopes are not compared.'],
    covers: {},
    practice: 'automatic remediation',
    called: 'automatic correction',
    resources: ['terraform', 'cloudformation'],
});

;// CONCATENATED MODULE: ./build/policies/practice/chaos-experiment-present.js

const chaosExperimentPresent = definePractice({
    id: 'chaos-experiment-present',
    control: 'chaos-engineering',
    severity: 'info',
    title: 'Experiments with failures are declared',
    why: 'A system that was broken on purpose is one whose failure is known.',
    remedy: 'Begin with one experiment of AWS FIS in a test environment.',
    limits: ['In a review only files that the change touches are looked at.'],
    covers: {},
    practice: 'chaos experiment',
    called: 'chaos experiment',
    resources: ['terraform', 'cloudformation'],
});

// EXTERNAL MODULE: ./build/analysis/code-owners/match-pattern.js
var match_pattern = __webpack_require__(10222);
// EXTERNAL MODULE: ./build/analysis/code-owners/parse-code-owners.js
var parse_code_owners = __webpack_require__(45422);
// EXTERNAL MODULE: ./build/model/practice/ownership.js
var ownership = __webpack_require__(71219);
;// CONCATENATED MODULE: ./build/policies/github/codeowners-protection-weakened.js





/** What decides about the pipeline, the estate or access, by its place. */
const sensitive = /\.github|workflows|codeowners|terraform|\.tf\b|cloudformation|cdk|infra|\biam\b|polic(?:y|ies)|security|auth\b|kms|secrets?\b|helm|k8s|deploy/iu;
/** What says something to people: that others own it takes nothing from whoever owned everything. */
const prose = /^(?:docs?|documentation|website|blog|images?|i18n|locales?|translations?)\/(?!.*\.(?:tf|ya?ml|json)$)|\.(?:md|mdx|rst|adoc|txt|png|svg)$/iu;
const codeownersProtectionWeakened = (0,define_policy/* defineEvidence */.xZ)({
    id: 'codeowners-protection-weakened',
    control: 'involve-security-in-development',
    severity: 'high',
    on: 'source.code-owners',
    dialects: ['text'],
    title: 'Changes to sensitive files no longer need the approval of their owners',
    why: 'Code owners are how security sees a change before it is merged. A pattern that is dropped, overridden further down or written so that GitHub ignores it lets the next change through without them, and nothing says so.',
    remedy: 'Keep the owners of pipelines, infrastructure and access, and put more general patterns above them: the last one that matches decides.',
    limits: [
        'A team counts as one for security by its name.',
        'Whether GitHub requires the review of code owners is set outside the repository.',
        'Who else owns documentation, by its name, is not asked.',
        'Who owns a path is asked for examples made of the patterns of both sides, not for every file.',
    ],
    covers: { checkov: ['CKV_GITHUB_10'] },
    *evaluate(file) {
        for (const rule of file.rules) {
            const bySecurity = rule.owners.some(ownership/* isSecurityOwner */.S);
            if (rule.owners.length === 0 ||
                (!bySecurity && !sensitive.test(rule.pattern)) ||
                !isOwned(file.rules, exampleOf(rule.pattern), bySecurity))
                continue;
            const exceptions = exceptionsIn(file, rule, bySecurity);
            const degree = { rules: file.rules, pattern: rule.pattern, exceptions, bySecurity };
            const but = exceptions.length === 0 ? '' : ` (but ${exceptions.join(', ')})`;
            yield {
                claim: 'evidence',
                scope: `${bySecurity ? 'security' : 'somebody'} owns ${rule.pattern}${but}`,
                extent: `${rule.owners.join(' ')} had to agree to changes of ${rule.pattern}`,
                degree,
                ...folderOf(degree),
                trace: [{ path: file.path, range: (0,core_location/* lineRange */.Ap)(rule.line) }],
            };
        }
    },
    lost: ({ extent, degree }) => `${extent}; after this change ${isOwnership(degree) && degree.bySecurity ? 'nobody of security has' : 'nobody has'} to, for all of it.`,
    standsIn: (other, lost) => isOwnership(other.degree) && isOwnership(lost.degree) && coversAll(other.degree.rules, lost.degree),
});
/** A folder that is owned as a whole keeps its owners where they go along with all of its files. */
function folderOf({ pattern, exceptions, bySecurity }) {
    const directory = /^\/?(?<path>[\w.-]+(?:\/[\w.-]+)*)\/(?:\*\*)?$/u.exec(pattern)?.groups?.['path'];
    const isAnchored = pattern.startsWith('/') || directory?.includes('/') === true;
    if (directory === undefined || !isAnchored || exceptions.length > 0)
        return {};
    return { guards: { what: bySecurity ? 'security' : 'somebody', directory, onlyMoved: true } };
}
/** The last rule that matches decides; another team for security is as good. */
function isOwned(rules, path, bySecurity) {
    const owners = (0,parse_code_owners/* ruleFor */.sG)(path, rules)?.owners ?? [];
    return bySecurity ? owners.some(ownership/* isSecurityOwner */.S) : owners.length > 0;
}
function exceptionsIn({ rules }, rule, bySecurity) {
    const inside = rules.filter((one) => one !== rule && (0,match_pattern/* matchesPattern */.M)(exampleOf(one.pattern), rule.pattern));
    return inside.filter(({ pattern }) => !isOwned(rules, exampleOf(pattern), bySecurity)).map(({ pattern }) => pattern);
}
/** Every example of the pattern, and of what is inside it on the other side, but for what was left out before. */
function coversAll(rules, { pattern, exceptions, bySecurity }) {
    const inside = rules.map((rule) => exampleOf(rule.pattern)).filter((path) => (0,match_pattern/* matchesPattern */.M)(path, pattern) && !prose.test(path));
    const deep = `${exampleOf(pattern)}/example/example`;
    const isFolder = /\/(?:\*\*)?$|(?:^|\/)[\w-]+$/u.test(pattern);
    const below = isFolder && (0,match_pattern/* matchesPattern */.M)(deep, pattern) ? [deep] : [];
    const wanted = [exampleOf(pattern), ...below, ...inside].filter((path) => !exceptions.some((exception) => (0,match_pattern/* matchesPattern */.M)(path, exception)));
    return wanted.every((path) => isOwned(rules, path, bySecurity));
}
/** A path that the pattern matches: a file in a folder, a name for a star. */
function exampleOf(pattern) {
    const plain = pattern.replace(/^\//u, '').replaceAll(/\*+/gu, 'example').replaceAll('?', 'x');
    const last = plain.split('/').at(-1) ?? '';
    if (last === '')
        return `${plain}example`;
    return /\.|example|^[A-Z]+$/u.test(last) ? plain : `${plain}/example`;
}
function isOwnership(degree) {
    return typeof degree === 'object' && degree !== null && 'exceptions' in degree;
}

;// CONCATENATED MODULE: ./build/policies/practice/codeowners-security-paths-present.js

const codeownersSecurityPathsPresent = definePractice({
    id: 'codeowners-security-paths-present',
    control: 'involve-security-in-development',
    severity: 'info',
    title: 'Owners for security are named in CODEOWNERS',
    why: 'Code owners are how security sees a change before it is merged.',
    remedy: 'Name owners for infrastructure, access and pipelines.',
    limits: ['A team counts as one for security by its name.', 'In a review only files that the change touches are looked at.'],
    covers: {},
    practice: 'security owner',
    called: 'owner for security',
});

;// CONCATENATED MODULE: ./build/policies/practice/compliance-scope-declared.js

const complianceScopeDeclared = definePractice({
    id: 'compliance-scope-declared',
    control: 'identify-regulatory-requirements',
    severity: 'info',
    title: 'Requirements that apply are declared',
    why: 'A standard that is switched on, or a page that names the scope, says what has to be kept.',
    remedy: 'Enable the conformance packs and standards that apply, and write the scope down.',
    limits: [
        'A file is reported by its place and by words in it; whether it is kept up and followed is not visible.',
        'The legal analysis behind it is not visible.',
    ],
    covers: {},
    practice: 'compliance scope',
    called: 'scope of compliance',
    resources: ['terraform', 'cloudformation'],
});

// EXTERNAL MODULE: ./build/core/as-written.js
var as_written = __webpack_require__(32174);
// EXTERNAL MODULE: ./build/analysis/secrets/assignments/key-name.js
var key_name = __webpack_require__(30523);
// EXTERNAL MODULE: ./build/analysis/secrets/is-secret-literal.js
var is_secret_literal = __webpack_require__(91868);
// EXTERNAL MODULE: ./build/analysis/secrets/secret-text.js
var secret_text = __webpack_require__(76761);
;// CONCATENATED MODULE: ./build/policies/secrets/reading/sensitive.js






/** Claims for literals in an attribute that is known to hold a password. `what` completes "\u2026 as a literal". */
function* literalPassword(subject) {
    for (const value of literals(subject)) {
        if (!isPassword(subject, value))
            continue;
        yield {
            claim: 'violation',
            aspect: `${subject.name} is a literal ${labelOf(value.value)}`,
            message: `${subject.address} has its ${(0,as_written/* asWritten */.q)(subject.name)} as a literal in the code.`,
            trace: [...(0,define_policy/* traceOf */.fC)(value), subject.resource.declaration],
            confidence: isTold(subject) ? ((0,define_policy/* confidenceIn */.S3)(value) === 'likely' ? 'likely' : 'certain') : 'possible',
        };
    }
}
/** Is it a secret by its place or its name, and not only by how it looks, as ids do too? */
function isTold({ isAmongOthers, storedAs }) {
    return isAmongOthers !== true || storedAs === undefined || (0,key_name/* readSecretName */.af)(lastStep(storedAs)) !== undefined;
}
/** The last step of a path says what it is: `/app/prod/db_password`. What stands in for the environment of whoever runs it is mostly a stand-in. */
function isPassword({ name, storedAs, mayStandIn }, { value, origin }) {
    const isStandIn = origin.via.some((step) => step.name.startsWith('get_env('));
    const { verdict, valueClass } = storedAs === undefined
        ? (0,is_secret_literal/* isSecretLiteral */.K)(name, value, { isSensitive: !isStandIn })
        : (0,is_secret_literal/* isSecretLiteral */.K)(lastStep(storedAs), value, { isSensitive: false });
    // UPDATE_IN_CONSOLE
    return verdict === 'secret' && !(mayStandIn === true && valueClass === 'identifier');
}
function lastStep(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Claims for secrets in a text that is run or read elsewhere, as the text engine sees them under this name. */
function* secretsInText(subject, model, asFile) {
    for (const value of (0,core_value/* possibleValues */.Mp)(subject.value)) {
        const text = writtenText(value);
        if (text === undefined)
            continue;
        const file = sameFile(asFile(text), model);
        for (const hit of model.scanSecrets(file).hits) {
            if (hit.tier === 'possible')
                continue;
            yield {
                claim: 'violation',
                aspect: `${subject.name}: ${hit.detector} ${hit.label}`,
                message: `${subject.address} holds a secret in ${subject.place === 'environment' ? `the variable ${(0,as_written/* asWritten */.q)(subject.name)}` : (0,as_written/* asWritten */.q)(subject.name)} (${hit.title}).`,
                trace: [placeOf(value, hit, file.added), ...(0,define_policy/* traceOf */.fC)(value).slice(1), subject.resource.declaration],
                confidence: hit.tier,
            };
        }
    }
}
const files = new WeakMap();
/** One object for all that is the same, for which the engine has its answer: deployments give most variables the same. */
function sameFile(file, { scanSecrets }) {
    const ofScanner = files.get(scanSecrets) ?? new Map();
    files.set(scanSecrets, ofScanner);
    const key = JSON.stringify([file.path, file.added, file.text]);
    const known = ofScanner.get(key) ?? file;
    ofScanner.set(key, known);
    return known;
}
function literals(subject) {
    return (0,core_value/* possibleValues */.Mp)(subject.value).filter((value) => value.kind === 'string');
}
/** A text as it is written, references included: what stands between them may be a secret. */
function writtenText(value) {
    if (value.kind === 'string')
        return value.value;
    if (value.kind !== 'template')
        return undefined;
    return value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.expression}}`)).join('');
}
/** Equal passwords are the same finding. */
function labelOf(value) {
    return new secret_text/* SecretText */.o(value).label('phasegate secret literal').slice(0, 12);
}
/** The line of the hit within a verbatim text; else the place of the whole value. */
function placeOf(value, hit, added) {
    const { origin } = value;
    const textStart = value.kind === 'string' || value.kind === 'template' ? value.textStart : undefined;
    if (textStart === undefined || hit.range.startLine !== hit.range.endLine)
        return origin.at;
    const line = textStart.line + hit.range.startLine - 1;
    const shift = hit.range.startLine === 1 ? textStart.column - 1 - added : textStart.indent;
    const range = { startLine: line, startColumn: hit.range.startColumn + shift, endLine: line, endColumn: hit.range.endColumn + shift };
    return line > origin.at.range.endLine ? origin.at : { path: origin.at.path, range };
}

;// CONCATENATED MODULE: ./build/policies/secrets/database-password-literal.js


const databasePasswordLiteral = (0,define_policy/* defineViolation */.z$)({
    id: 'database-password-literal',
    control: 'no-secrets-in-code',
    severity: 'high',
    on: 'sensitive.value',
    dialects: ['terraform', 'cloudformation'],
    title: 'Password of a database or service is written in the code',
    why: 'Everybody who ever had a copy of the code can log in as the administrator of the database, and the password cannot be changed without a release. It is also in the state file and in the stack\u2019s events.',
    remedy: 'Let the service manage it (manage_master_user_password = true), or refer to AWS Secrets Manager by a dynamic reference.',
    limits: [
        'Attributes are taken from the documentation of the provider and of CloudFormation; new ones are unknown until the table is extended.',
    ],
    covers: {
        kics: [
            'DocDB Cluster Master Password In Plaintext',
            'DMS Endpoint Password Exposed',
            'DMS Endpoint MongoDB Settings Password Exposed',
            'IAM User LoginProfile Password Is In Plaintext',
            'Directory Service Simple AD Password Exposed',
            'Amplify App Access Token Exposed',
            'Amplify App Basic Auth Config Password Exposed',
            'Amplify App OAuth Token Exposed',
            'Amplify Branch Basic Auth Config Password Exposed',
            'RefreshToken Is Exposed',
            'Directory Service Microsoft AD Password Set to Plaintext or Default Ref',
        ],
        checkov: ['CKV_AWS_295'],
    },
    *evaluate(subject) {
        if (subject.place !== 'attribute')
            return;
        yield* literalPassword(subject);
    },
});

;// CONCATENATED MODULE: ./build/policies/practice/dependency-updates-present.js

const dependencyUpdatesPresent = definePractice({
    id: 'dependency-updates-present',
    control: 'manage-application-vulnerabilities',
    severity: 'info',
    title: 'Dependencies are watched or updated',
    why: 'Most known holes come with packages, and are closed by their next version.',
    remedy: 'Let Dependabot or Renovate open the changes, and review dependencies in the pipeline.',
    limits: ['In a review only files that the change touches are looked at.'],
    covers: {},
    practice: 'dependency updates',
    called: 'care for dependencies',
});

;// CONCATENATED MODULE: ./build/policies/practice/dependency-updates-removed.js

const dependencyUpdatesRemoved = definePractice({
    id: 'dependency-updates-removed',
    control: 'manage-application-vulnerabilities',
    severity: 'low',
    speaksFor: ['dependency-updates-present'],
    title: 'Dependencies are no longer watched or updated',
    why: 'A package that nobody updates keeps every hole that becomes known.',
    remedy: 'Keep the updates, or put what takes their place into the same change.',
    limits: ['Ecosystems that are dropped from a file that stays are not compared.'],
    covers: {},
    practice: 'dependency updates',
    called: 'care for dependencies',
});

;// CONCATENATED MODULE: ./build/policies/practice/dr-copy-present.js

const drCopyPresent = definePractice({
    id: 'dr-copy-present',
    control: 'disaster-recovery-plan',
    severity: 'info',
    title: 'Recovery from a disaster is prepared',
    why: 'Copies elsewhere and a plan that was tried are what is left when a region or an account is lost.',
    remedy: 'Copy backups to another region or account, test restores, and write down the order of steps.',
    limits: [
        'A file is reported by its place and by words in it; whether it is kept up and followed is not visible.',
        'In a review only files that the change touches are looked at.',
        'That a copy can be restored is shown by restoring it, not by code.',
    ],
    covers: {},
    practice: 'disaster recovery',
    called: 'disaster recovery',
    resources: ['terraform', 'cloudformation'],
});

;// CONCATENATED MODULE: ./build/policies/practice/evidence-automation-present.js

const evidenceAutomationPresent = definePractice({
    id: 'evidence-automation-present',
    control: 'automate-evidence-gathering',
    severity: 'info',
    title: 'Evidence for audits is gathered automatically',
    why: 'Evidence that is gathered every day is not made up in the week before the audit.',
    remedy: 'Use assessments of AWS Audit Manager, or publish the matrix of this tool from the pipeline.',
    limits: ['In a review only files that the change touches are looked at.'],
    covers: {},
    practice: 'evidence collection',
    called: 'collection of evidence',
    resources: ['terraform', 'cloudformation'],
});

;// CONCATENATED MODULE: ./build/policies/practice/evidence-automation-removed.js

const evidenceAutomationRemoved = definePractice({
    id: 'evidence-automation-removed',
    control: 'automate-evidence-gathering',
    severity: 'low',
    speaksFor: ['evidence-automation-present'],
    title: 'Evidence for audits is no longer gathered',
    why: 'A gap in the evidence is a finding of the audit.',
    remedy: 'Keep it, or put its successor into the same change.',
    limits: ['Buckets of reports are not followed.'],
    covers: {},
    practice: 'evidence collection',
    called: 'collection of evidence',
    resources: ['terraform', 'cloudformation'],
});

;// CONCATENATED MODULE: ./build/policies/practice/iac-present.js

const iacPresent = definePractice({
    id: 'iac-present',
    control: 'use-infrastructure-as-code',
    severity: 'info',
    title: 'A pipeline deploys the infrastructure from code',
    why: 'What only a pipeline changes is changed only by what was reviewed.',
    remedy: 'Let the pipeline apply what is merged, and nobody by hand.',
    limits: ['In a review only files that the change touches are looked at.'],
    covers: {},
    practice: 'deployment of code',
    called: 'deployment of infrastructure from code',
});

// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
// EXTERNAL MODULE: ./build/model/sources/output-secrets.js + 1 modules
var output_secrets = __webpack_require__(43488);
;// CONCATENATED MODULE: ./build/policies/identity/access-keys.js



/** Resources that make an access key. */
const accessKeyTypes = new Set(['aws_iam_access_key', 'AWS::IAM::AccessKey']);
/** Whose key it is. */
function userOf({ attributes }) {
    return (0,fact/* attribute */.lt)(attributes, 'user') ?? (0,fact/* attribute */.lt)(attributes, 'UserName');
}
/** The root user, by one of the names that people write for it. */
function isRootUser(user) {
    return (0,core_value/* possibleValues */.Mp)(user).some((value) => /^(?:root|<root_account>)$|:root$/iu.test((0,binding/* symbolicText */.SF)(value) ?? ''));
}

;// CONCATENATED MODULE: ./build/policies/identity/iam-access-key-declared.js






/** Users for mail over SMTP and for git: there is no other credential for them. */
const machineUser = /smtp|\bses\b|[_-]ses[_-]|codecommit/iu;
const iamAccessKeyDeclared = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-access-key-declared',
    control: 'use-temporary-credentials',
    severity: 'high',
    on: 'resource',
    dialects: ['terraform', 'cloudformation'],
    title: 'A long-lived access key is made',
    why: 'An access key works from everywhere until somebody deletes it, and its secret lies in the state, in outputs and wherever it was copied to. Nearly every breach of an AWS account begins with such a key.',
    remedy: 'Use a role: for workloads in AWS the role of the workload, for pipelines OIDC, for machines elsewhere IAM Roles Anywhere.',
    limits: [
        'Where an output shows its secret and is not marked as sensitive, that is reported too, as critical: a stack of CloudFormation shows its outputs to everybody who may describe it. In a folder of Terraform without a provider, which may be a module, it is possible.',
        'A key of a user for SMTP or CodeCommit, reported by its name, counts as medium; one that is inactive as low.',
        'A key that is made by hand is not visible.',
    ],
    covers: { securityHub: ['IAM.3'], cis: ['1.11', '1.13'] },
    *evaluate({ address, resource }, model) {
        const user = accessKeyTypes.has(resource.type) ? userOf(resource) : undefined;
        if (user === undefined || isRootUser(user))
            return;
        const status = (0,fact/* readText */.yR)((0,fact/* attribute */.lt)(resource.attributes, 'status') ?? (0,fact/* attribute */.lt)(resource.attributes, 'Status'));
        if (status.kind === 'unknown')
            yield { claim: 'unresolved', aspect: 'status', unknown: status.unknown, message: 'whether the access key can be used' };
        yield {
            claim: 'violation',
            aspect: 'access key',
            message: `${address} makes an access key for ${shown(user)}, which works from everywhere until somebody deletes it.`,
            trace: [resource.declaration],
            confidence: status.kind === 'known' ? (0,define_policy/* confidenceIn */.S3)(status.source) : 'certain',
            ...severityOf((0,binding/* symbolicText */.SF)(user) ?? '', status.kind === 'known' && /^inactive$/iu.test(status.value)),
        };
        yield* shownSecret(resource, model);
    },
});
function* shownSecret(key, model) {
    for (const output of model.outputs.filter((one) => shows(one, key))) {
        const protection = (0,output_secrets/* outputProtection */.Di)(output);
        const answer = (0,fact/* decide */.LD)(protection, (value) => value, false);
        const aspect = `shown by ${output.name}`;
        if (answer === 'unknown' && protection.kind === 'unknown') {
            yield {
                claim: 'unresolved',
                aspect,
                unknown: protection.unknown,
                message: `whether the output ${output.name} is marked as sensitive`,
            };
        }
        if (answer !== 'no')
            continue;
        yield {
            claim: 'violation',
            aspect,
            message: `The output ${output.name} shows the secret of ${key.address} to everybody who may read it.`,
            trace: [(0,core_location/* firstLine */.TM)(output.block), key.declaration],
            confidence: (0,output_secrets/* isShownToPeople */.Cw)(output, model) ? 'certain' : 'possible',
            severity: 'critical',
        };
    }
}
/** Outputs of a template name its own resources; in a stack that nests it these have the name of the stack before theirs. */
function shows(output, key) {
    const { dialect, root, address, declaration } = key;
    const shown = (0,output_secrets/* shownKeys */.ex)(output);
    if (dialect === 'terraform')
        return output.root === root && shown.some((one) => (0,binding/* refersTo */.zA)(one, key));
    return output.block.path === declaration.path && shown.some((one) => (0,binding/* refersTo */.zA)(one, key) || address.endsWith(`.${one.address}`));
}
/** A user of the same code by the address, which both dialects write in their own way. */
function shown(user) {
    if (user.kind === 'unknown' && user.reference !== undefined)
        return user.reference.address;
    return (0,binding/* symbolicText */.SF)(user) ?? 'a user';
}
function severityOf(user, isInactive) {
    if (isInactive)
        return { severity: 'low' };
    return machineUser.test(user) ? { severity: 'medium' } : {};
}

// EXTERNAL MODULE: ./build/policies/forms/of-fact.js
var of_fact = __webpack_require__(99285);
;// CONCATENATED MODULE: ./build/policies/identity/iam-password-policy-weak.js




const switches = [
    ['require_symbols', 'a symbol'],
    ['require_numbers', 'a digit'],
    ['require_uppercase_characters', 'a capital letter'],
    ['require_lowercase_characters', 'a small letter'],
];
const rules = [
    { name: 'minimum_password_length', asks: 'at least 14 characters', read: (value) => meets((0,fact/* readNumber */.kz)(value), 14) },
    { name: 'password_reuse_prevention', asks: 'that it differs from the last 24', read: (value) => meets((0,fact/* readNumber */.kz)(value), 24) },
    ...switches.map(([name, asks]) => ({ name, asks, read: fact/* readBool */.r5 })),
];
const iamPasswordPolicyWeak = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-password-policy-weak',
    control: 'multi-factor-authentication',
    severity: 'medium',
    on: 'resource',
    dialects: ['terraform'],
    title: 'The password policy of the account is weak',
    why: 'A short password, or one that was used before, is soon guessed. The policy counts for every IAM user with a console password.',
    remedy: 'Ask for 14 characters of all four kinds, and remember the last 24. Better still, have no IAM users with passwords.',
    limits: ['An account whose code declares no password policy is not judged: it has the one of AWS, which is weaker.'],
    covers: {
        checkov: ['CKV_AWS_9', 'CKV_AWS_10', 'CKV_AWS_11', 'CKV_AWS_12', 'CKV_AWS_13', 'CKV_AWS_14', 'CKV_AWS_15'],
        trivy: ['AVD-AWS-0056', 'AVD-AWS-0058', 'AVD-AWS-0059', 'AVD-AWS-0060', 'AVD-AWS-0061', 'AVD-AWS-0063'],
        kics: [
            'IAM Password Without Minimum Length',
            'IAM Password Without Reuse Prevention',
            'IAM Password Without Symbols',
            'Password Without Reuse Prevention',
        ],
        securityHub: ['IAM.7', 'IAM.10'],
        cis: ['1.8', '1.9'],
    },
    lost: ({ extent }) => `${extent} is gone: the one of AWS counts again, which asks for eight characters of three kinds.`,
    *evaluate({ address, resource }) {
        if (resource.type !== 'aws_iam_account_password_policy')
            return;
        const extent = `The password policy ${address}`;
        yield {
            claim: 'evidence',
            scope: `password policy of ${(0,model_scope/* accountScope */.i4)(resource)}`,
            extent,
            onlyDeleted: true,
            trace: (0,define_policy/* declaredAt */.kK)(resource),
        };
        for (const { name, asks, read } of rules) {
            const value = (0,fact/* attribute */.lt)(resource.attributes, name);
            const question = {
                aspect: name,
                unknown: `whether a password needs ${asks}`,
                isWrong: (isMet) => !isMet,
                whenAbsent: true,
            };
            yield* (0,of_fact/* ofFact */.e)(read(value), question, (found) => weak(address, name, asks, found?.source, resource.declaration));
        }
    },
});
function meets(fact, least) {
    if (fact.kind === 'known')
        return { ...fact, value: fact.value >= least };
    if (fact.kind === 'absent')
        return fact;
    const { options } = fact;
    return { ...fact, ...(options === undefined ? { options: [] } : { options: options.map((one) => meets(one, least)) }) };
}
function weak(address, name, asks, value, declaration) {
    const before = `${address} does not ask of a password: `;
    return {
        claim: 'violation',
        aspect: name,
        message: `${before}${asks}.`,
        listing: { before, item: asks, items: 'rules' },
        trace: [...(value === undefined ? [] : (0,define_policy/* traceOf */.fC)(value)), declaration],
        confidence: value === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(value),
    };
}

// EXTERNAL MODULE: ./build/analysis/iam/document/parse-policy-document.js + 1 modules
var parse_policy_document = __webpack_require__(33508);
// EXTERNAL MODULE: ./build/analysis/iam/document/pattern.js
var pattern = __webpack_require__(97161);
;// CONCATENATED MODULE: ./build/policies/identity/iam-user-console-without-mfa.js




const iamUserConsoleWithoutMfa = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-user-console-without-mfa',
    control: 'multi-factor-authentication',
    severity: 'high',
    on: 'resource',
    dialects: ['terraform', 'cloudformation'],
    title: 'An IAM user gets a console password, and nothing asks for MFA',
    why: 'A password is guessed, reused or typed into a page that looks like the console. Without a second factor that is all it takes to work as the user.',
    remedy: 'Let people come through IAM Identity Center or another identity provider. Where a user must stay, attach a policy that denies everything without MFA.',
    limits: [
        'A policy of the same root that denies without aws:MultiFactorAuthPresent counts for all its users, whoever it is attached to.',
        'A policy that is attached by hand is not visible.',
    ],
    covers: {
        checkov: ['CKV2_AWS_22'],
        trivy: ['AVD-AWS-0145'],
        kics: ['IAM User Policy Without MFA', 'Authentication Without MFA', 'IAM User With Access To Console'],
        securityHub: ['IAM.5', 'IAM.19'],
        cis: ['1.10'],
    },
    *evaluate({ address, root, resource }, model) {
        const profile = profileOf(resource);
        if (profile === undefined)
            return;
        const documents = model.subjects('iam.document').filter((document) => document.root === root && document.use === 'identity');
        const read = documents.flatMap(({ options }) => options.map(({ document }) => document));
        if (read.some(asksForMfa) || onlyWithMfa(read))
            return;
        const hidden = documents.flatMap(({ options }) => options.flatMap(({ unknown }) => unknown ?? []));
        if (hidden[0] !== undefined) {
            yield { claim: 'unresolved', aspect: 'mfa', unknown: hidden[0], message: 'whether a policy asks the user for MFA' };
            return;
        }
        yield {
            claim: 'violation',
            aspect: 'console without MFA',
            message: `${address} lets a user sign in with a password, and no policy beside it asks for MFA.`,
            trace: [...(profile === 'whole' ? [] : (0,define_policy/* traceOf */.fC)(profile)), resource.declaration],
            confidence: 'certain',
        };
    },
});
function profileOf({ type, attributes }) {
    if (type === 'aws_iam_user_login_profile')
        return 'whole';
    return type === 'AWS::IAM::User' ? (0,fact/* attribute */.lt)(attributes, 'LoginProfile') : undefined;
}
function asksForMfa({ statements }) {
    return statements.some((statement) => statement.effect === 'deny' && isOnMfa(statement));
}
/** Nothing is granted without: a password alone then opens nothing. */
function onlyWithMfa(documents) {
    const granted = documents.flatMap(({ statements }) => statements.filter(({ effect }) => effect === 'allow'));
    const isAsked = ({ conditions }) => conditions.some(({ key, values }) => isMfa(key) && values.items.length === 1 && values.items.every((one) => (0,pattern/* patternText */.U)(one) === 'true'));
    return granted.length > 0 && granted.every(isAsked);
}
function isOnMfa({ conditions }) {
    return conditions.some(({ key }) => isMfa(key));
}
function isMfa(key) {
    return (0,parse_policy_document/* conditionKey */.p)(key) === 'aws:multifactorauthpresent';
}

// EXTERNAL MODULE: ./build/model/sources/dockerfile.js
var dockerfile = __webpack_require__(95449);
;// CONCATENATED MODULE: ./build/policies/code/image-hardening.js


const root = /^(?:root|0)(?::|$)/u;
/** What makes package managers take what nobody signed. */
const unsigned = /--(?:allow-unauthenticated|no-gpg-check|nogpgcheck|allow-untrusted|force-yes|trusted-host)\b|\bgpgcheck=0|AllowInsecureRepositories[ =]"?true/u;
/** Images whose user is not root, or that only serve as a start; Lambda runs its own as a user without rights, whatever they say. */
const unprivileged = /(?:nonroot|unprivileged|^scratch$|^public\.ecr\.aws\/lambda\/|(?:^|\/)amazon\/aws-lambda-)/u;
const imageHardening = (0,define_policy/* defineViolation */.z$)({
    id: 'image-hardening',
    control: 'image-generation-pipeline',
    severity: 'low',
    on: 'source.text',
    dialects: ['text'],
    title: 'A container image gives whoever breaks in more than it has to',
    why: 'Root in a container is one flaw away from root on its host, a port for SSH is a door that nobody needs, and packages without a signature are whatever the network brings.',
    remedy: 'Name a USER that is not root in the last stage, and take out sudo, port 22 and switches that skip signatures.',
    limits: [
        'Which user a base image has is reported by its name alone.',
        'Images of machines without encryption are reported by the policy on volumes.',
    ],
    covers: {
        checkov: ['CKV_DOCKER_3', 'CKV_DOCKER_8', 'CKV_DOCKER_1', 'CKV2_DOCKER_1', 'CKV2_DOCKER_7', 'CKV2_DOCKER_8'],
        trivy: ['DS-0002', 'DS-0004', 'DS-0010'],
        kics: ['Missing User Instruction'],
    },
    *evaluate(file) {
        if (!(0,dockerfile/* isDockerfile */.pZ)(file.path))
            return;
        const all = [...(0,dockerfile/* instructions */.GA)(file.text)];
        yield* image_hardening_userOf(file, all);
        for (const instruction of all) {
            if (instruction.name === 'ADD')
                yield* fetched(file, instruction);
            if (instruction.name === 'EXPOSE')
                yield* exposed(file, instruction);
            if (instruction.name === 'RUN')
                yield* run(file, instruction);
        }
    },
});
/** The user of the last stage is the one that the image runs as. */
function* image_hardening_userOf(file, all) {
    const start = all.findLastIndex(({ name }) => name === 'FROM');
    const from = all[start];
    const image = from?.words.find((word) => !word.text.startsWith('--'));
    if (from === undefined || image === undefined)
        return;
    const user = all.slice(start).findLast(({ name }) => name === 'USER')?.words[0];
    if (user !== undefined && root.test(user.text))
        yield fault(file, 'user', 'The image runs as root.', user.range);
    const isStage = all.slice(0, start).some((one) => one.name === 'FROM' && one.words.at(-1)?.text === image.text && one.words.length > 1);
    if (user !== undefined || unprivileged.test(image.text) || isStage || (0,dockerfile/* isFilledInLater */.SC)(image.text))
        return;
    yield {
        ...fault(file, 'user', `The image runs as the user of ${image.text}, which is mostly root: there is no USER.`, image.range),
        confidence: 'likely',
        ...addUser(file, all),
    };
}
/** Before what the container runs, where the last lines say it. */
function addUser({ path }, all) {
    const last = all.findLast(({ name }) => name === 'CMD' || name === 'ENTRYPOINT');
    const line = last?.words[0]?.range.startLine;
    if (line === undefined)
        return {};
    const range = { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
    return { fix: { title: 'Run it as nobody', edits: [{ location: { path, range }, replacement: 'USER 65534\n' }] } };
}
function* exposed(file, { words }) {
    const port = words.find((word) => /^22(?:\/tcp)?$/u.test(word.text));
    if (port !== undefined)
        yield fault(file, 'port 22', 'The image offers a port for SSH.', port.range);
}
/** What is fetched while the image is built, and checked against nothing (docs.docker.com, "ADD --checksum"); a commit of git is its own checksum. */
function* fetched(file, { words }) {
    if (words.some(({ text }) => text.startsWith('--checksum=')))
        return;
    for (const { text, range } of words.filter((word) => /^["'[]{0,2}https?:\/\//u.test(word.text))) {
        if (/\.git#[0-9a-f]{40}\b/u.test(text))
            continue;
        yield fault(file, `fetched ${text}`, `The image takes whatever ${text} holds on the day it is built: no checksum is asked for.`, range);
    }
}
function* run(file, { words }) {
    const sudo = words.find((word, index) => word.text === 'sudo' && isCommand(words[index - 1]?.text));
    if (sudo !== undefined)
        yield fault(file, 'sudo', 'A step of the build uses sudo, so it is in the image.', sudo.range);
    const open = words.find((word) => unsigned.test(word.text));
    if (open !== undefined)
        yield fault(file, `unsigned packages ${open.text}`, `${open.text} takes packages whose signature nobody checked.`, open.range);
}
/** A word is a command at the beginning of a step or behind what joins commands. */
function isCommand(before) {
    return before === undefined || /^(?:&&|\|\||\||;)$|;$/u.test(before) || before.startsWith('--');
}
function fault({ path }, aspect, message, range) {
    return { claim: 'violation', aspect, message, trace: [{ path, range }], confidence: 'certain' };
}

;// CONCATENATED MODULE: ./build/policies/practice/image-pipeline-present.js

const imagePipelinePresent = definePractice({
    id: 'image-pipeline-present',
    control: 'image-generation-pipeline',
    severity: 'info',
    title: 'Images are made by a pipeline',
    why: 'An image that is made from code can be made again, patched, by everybody.',
    remedy: 'Build images with EC2 Image Builder or Packer, on a schedule.',
    limits: ['In a review only files that the change touches are looked at.', 'Scans and signatures are not looked at.'],
    covers: {},
    practice: 'image pipeline',
    called: 'image pipeline',
    resources: ['terraform', 'cloudformation'],
});

;// CONCATENATED MODULE: ./build/policies/practice/image-pipeline-weakened.js

const imagePipelineWeakened = definePractice({
    id: 'image-pipeline-weakened',
    control: 'image-generation-pipeline',
    severity: 'medium',
    speaksFor: ['image-pipeline-present'],
    title: 'A pipeline that makes images is removed',
    why: 'Images that nobody rebuilds are last year\u2019s, with last year\u2019s vulnerabilities.',
    remedy: 'Keep it, or put its successor into the same change.',
    limits: ['Components and schedules that a pipeline loses are not compared.'],
    covers: {},
    practice: 'image pipeline',
    called: 'image pipeline',
    resources: ['terraform', 'cloudformation'],
});

;// CONCATENATED MODULE: ./build/policies/code/image-source-not-approved.js



/** Tags that are moved with every release. */
const moving = new Set(['latest', 'stable', 'edge', 'nightly', 'main', 'master', 'develop']);
const imageSourceNotApproved = (0,define_policy/* defineViolation */.z$)({
    id: 'image-source-not-approved',
    control: 'image-generation-pipeline',
    severity: 'medium',
    on: 'code.image',
    dialects: ['terraform', 'cloudformation', 'text'],
    title: 'A container is made of whatever its tag is at the moment',
    why: 'What runs tomorrow is another image than the one that was tested today, and nobody decided it. Whoever gets to push to the tag gets to run code here.',
    remedy: 'Name the version, or better the digest, of an image of your own registry.',
    limits: [
        'Which registries and owners are approved is not asked: an image of a machine by its number is not reported.',
        'An image that is named when it is deployed is shown as not proven.',
    ],
    covers: { checkov: ['CKV_DOCKER_7'], trivy: ['DS-0001'], kics: ["Image Version Using 'latest'"] },
    *evaluate({ address, image, by, at, value }) {
        const tag = image === undefined ? undefined : tagOf(image);
        if (image !== undefined && tag !== undefined)
            yield pinOf(image, tag, by, at);
        const unknown = value === undefined || tag === 'a digest' ? undefined : openTag(value, tag);
        if (unknown !== undefined) {
            yield { claim: 'unresolved', aspect: 'image', unknown, message: `which image ${address} runs` };
            return;
        }
        if (image === undefined || tag === undefined || (tag !== '' && !moving.has(tag.toLowerCase())))
            return;
        const said = tag === '' ? 'has no tag, which means latest' : `has a tag that is moved (${(0,as_written/* asWritten */.q)(tag)})`;
        yield {
            claim: 'violation',
            aspect: `image ${image_source_not_approved_nameOf(image)}`,
            message: `${by} takes ${(0,as_written/* asWritten */.q)(image)}, which ${said}.`,
            trace: at,
            confidence: 'certain',
        };
    },
    weaker: (base, head) => {
        if (!isPin(base) || !isPin(head) || !base.isPinned || head.isPinned || head.isMoving)
            return undefined;
        return { message: `${head.by} took ${base.image} before, and now takes whatever ${head.image} is at the moment.`, severity: 'low' };
    },
});
function pinOf(image, tag, by, trace) {
    const isMoving = tag === '' || moving.has(tag.toLowerCase());
    return { claim: 'strength', aspect: `digest of ${image_source_not_approved_nameOf(image)}`, degree: { image, by, isPinned: tag === 'a digest', isMoving }, trace };
}
function isPin(degree) {
    return typeof degree === 'object' && degree !== null && 'isPinned' in degree;
}
/** Empty for none; undefined where an argument decides. */
function tagOf(image) {
    if (image.includes('@sha256:'))
        return 'a digest';
    const last = image
        .replaceAll(/\$\{[^}]*(?:\}|$)/gu, '${}')
        .split('/')
        .at(-1) ?? '';
    const [, tag] = last.split(':');
    if (tag === undefined)
        return last.includes('$') ? undefined : '';
    return tag.includes('$') ? undefined : tag;
}
/** The expression that decides the tag, where that is not known. */
function openTag(value, tag) {
    return tag === undefined ? (0,fact/* unknownPart */.QH)(value) : undefined;
}
/** Without its tag, and without expressions, which go by the names of resources. */
function image_source_not_approved_nameOf(image) {
    return image
        .replaceAll(/\$\{[^}]*(?:\}|$)/gu, '\u2026')
        .replace(/@sha256:[^:/]*$/u, '')
        .replace(/:[^:/]*$/u, '');
}

;// CONCATENATED MODULE: ./build/policies/pipeline/suppression-marks.js
/** Comments by which scanners are told to be silent: the tool, and what follows its mark on the line. */
const comments = [
    ['Checkov', /\b(?:checkov|bridgecrew|cortex):skip=\s?([^\s:,;()]+)(?:[,;()]|:\s*([^]*)|\s|$)/u],
    ['Trivy', /\btrivy:ignore:(\S+)(?:\s+([^]*))?$/u],
    ['tfsec', /\btfsec:ignore:(\S+)(?:\s+([^]*))?$/u],
    ['KICS', /\bkics-scan\s+(?:ignore|disable)(?:-line|-block)?(?:=(\S+))?(?:\s+([^]*))?$/u],
    ['Semgrep', /\bnosemgrep(?::\s*(\S+))?(?:\s+([^]*))?$/u],
    ['Bandit or gosec', /#\s?nosec\b(?:\s+(G\d+|B\d+))?(?:\s*(?:--|:)?\s*([^]*))?$/u],
    ['gitleaks', /\b(gitleaks:allow)\b\s*([^]*)$/u],
    ['CodeQL', /\b(?:lgtm|codeql)\s*\[([^\][]+)\](?:\s*([^]*))?$/u],
];
/** Lists of `{ id, reason }`, which go over several lines: in a call, and in the metadata of a template. */
const lists = [
    ['cdk-nag', /\bNagSuppressions\.(add\w+)/u],
    ['cfn-nag', /\b(rules_to_suppress)\b/u],
];
/** None of the marks is there where none of these is, which one look tells. */
const anyMark = /(?:checkov|bridgecrew|cortex):skip|trivy:ignore|tfsec:ignore|kics-scan|nosemgrep|nosec|gitleaks:allow|lgtm|codeql|NagSuppressions|rules_to_suppress/u;
const lineCharsMax = 1000;
/** What goes on behind a mark and is no reason: further marks, and when or where it holds. */
const noReason = /\b(?:trivy|tfsec):ignore:\S+|\b(?:exp|ws):\S+/gu;
/** Longer lists are read as far as this, and said to go on. */
const listLinesMax = 200;
/** A reason is a few words at least. */
const reasonCharsMin = 8;
const rulesShownMax = 3;
function holdsMark(text) {
    return anyMark.test(text);
}
/** The first mark on the line of this index; none on a line that is far longer than people write. */
function markAt(lines, index) {
    const line = lines[index];
    if (line === undefined || line.length > lineCharsMax || !anyMark.test(line))
        return undefined;
    for (const [tool, mark] of comments) {
        const found = mark.exec(line);
        if (found === null)
            continue;
        const [, rule = 'everything', reason = ''] = found;
        return { tool, rule, hasReason: reason.replaceAll(noReason, '').trim().length >= reasonCharsMin };
    }
    for (const [tool, mark] of lists) {
        const found = mark.exec(line);
        if (found === null)
            continue;
        const { text, goesOn } = listFrom(lines, index, found.index);
        const { rule, hasReason } = readList(text, found[1] ?? 'everything');
        return { tool, rule: goesOn ? `${rule}, and what its list holds behind ${listLinesMax} lines` : rule, hasReason };
    }
    return undefined;
}
/**
 * The text of a list: from its mark to the bracket that closes the first one; without brackets, in YAML, the lines below that are indented
 * deeper, or as deep and part of a sequence.
 */
function listFrom(lines, index, column) {
    const [first = '', ...below] = lines.slice(index, index + listLinesMax);
    const indent = /^\s*/u.exec(first)?.[0].length ?? 0;
    const taken = [first.slice(column)];
    let depth = depthOf(taken[0] ?? '');
    const hasBrackets = /[[({]/u.test(taken[0] ?? '');
    for (const line of below) {
        if (hasBrackets ? depth <= 0 : !belongsTo(line, indent))
            return { text: taken.join('\n'), goesOn: false };
        taken.push(line.slice(0, lineCharsMax));
        depth += depthOf(line);
    }
    return { text: taken.join('\n'), goesOn: index + listLinesMax < lines.length && (!hasBrackets || depth > 0) };
}
function depthOf(line) {
    return (line.match(/[[({]/gu)?.length ?? 0) - (line.match(/[\])}]/gu)?.length ?? 0);
}
function belongsTo(line, indent) {
    const own = /^\s*/u.exec(line)?.[0].length ?? 0;
    return line.trim() === '' || line.trimStart().startsWith('#') || own > indent || (own === indent && line.trimStart().startsWith('- '));
}
/** Which rules a list names, and whether each has a reason. Lists that stand elsewhere, in a variable, are not said to lack one. */
function readList(list, otherwise) {
    const rules = [...list.matchAll(/(?:^|[\s{,-])["']?id["']?\s*:\s*["'`]?([\w.-]+)/gu)].map(([, id = '']) => id);
    if (rules.length === 0)
        return { rule: otherwise, hasReason: true };
    const reasons = [...list.matchAll(/(?:^|[\s{,-])["']?reason["']?\s*(?::\s*(.*)|[,}])/gu)];
    // Of a reason that begins on the next line, or is a variable, nothing is on this one.
    const given = reasons.filter(([, reason]) => reason === undefined || isReason(reason));
    const shown = rules.slice(0, rulesShownMax).join(', ');
    const more = rules.length > rulesShownMax ? ` and ${rules.length - rulesShownMax} more` : '';
    return { rule: `${shown}${more}`, hasReason: given.length >= rules.length };
}
function isReason(written) {
    const text = written.trim();
    const quoted = /^(["'`])(.*?)\1/u.exec(text)?.[2];
    if (quoted === undefined)
        return !/^(?:["'`]{2})?\s*[,}\]]/u.test(text);
    return quoted.trim().length >= reasonCharsMin;
}

;// CONCATENATED MODULE: ./build/policies/pipeline/inline-suppression-added.js



/** Documents speak of marks and set none; what a test recorded of a template silences nobody. */
const inline_suppression_added_document = /\.(?:md|rst|adoc|txt|snap)$/iu;
/** METADATA and PKG-INFO of a Python package hold its description. */
const packageDescription = /^Metadata-Version: /u;
const inlineSuppressionAdded = (0,define_policy/* defineViolation */.z$)({
    id: 'inline-suppression-added',
    control: 'devsecops',
    severity: 'low',
    on: 'source.text',
    dialects: ['text'],
    title: 'A scanner is told to be silent here',
    why: 'A comment that silences a scanner stays for years, and with the line it was meant for it hides the next fault of the same kind.',
    remedy: 'Mend what the scanner says, or write the reason behind the mark, so that the next reader can tell whether it still holds.',
    limits: [
        'A mark that moves within its file or to another one is not reported.',
        'A list for cdk-nag that stands in a variable is reported by the name of the call alone.',
    ],
    covers: {},
    *evaluate({ path, text }) {
        if (inline_suppression_added_document.test(path) || !holdsMark(text) || packageDescription.test(text))
            return;
        const seen = new Map();
        const lines = text.split(/\r\n|\n/u);
        for (const [index, line] of lines.entries()) {
            const found = markAt(lines, index);
            if (found === undefined)
                continue;
            const key = `${found.tool} ${found.rule}`;
            const count = (seen.get(key) ?? 0) + 1;
            seen.set(key, count);
            yield {
                claim: 'violation',
                aspect: `${key}, mark ${count}`,
                message: `${found.tool} is told to be silent about ${found.rule}${found.hasReason ? '' : ', and no reason is given'}.`,
                trace: [{ path, range: (0,core_location/* lineRange */.Ap)(index + 1, line.length) }],
                confidence: 'certain',
                ...(found.hasReason ? {} : { severity: 'medium' }),
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/policies/practice/ir-playbook-present.js

const irPlaybookPresent = definePractice({
    id: 'ir-playbook-present',
    control: 'define-ir-playbooks',
    severity: 'info',
    title: 'Playbooks for incidents are written down',
    why: 'At three in the morning nobody invents a good response. A playbook kept beside the code is found, and reviewed like it.',
    remedy: 'Write down who is called, what is shut off first and how to recover, beside the code or as SSM Automation documents and response plans.',
    limits: [
        'A file is reported by its place and by words in it; whether it is kept up and followed is not visible.',
        'In a review only files that the change touches are looked at.',
    ],
    covers: {},
    practice: 'playbook',
    called: 'incident playbook',
    resources: ['terraform', 'cloudformation'],
});

;// CONCATENATED MODULE: ./build/policies/practice/ir-playbook-removed.js

const irPlaybookRemoved = definePractice({
    id: 'ir-playbook-removed',
    control: 'define-ir-playbooks',
    severity: 'low',
    speaksFor: ['ir-playbook-present'],
    title: 'A playbook for incidents is removed',
    why: 'What is not written down is forgotten until the night on which it is wanted.',
    remedy: 'Keep it, or put its successor into the same change.',
    limits: [
        'A file is reported by its place and by words in it; whether it is kept up and followed is not visible.',
        'A playbook that goes while another one of the change or of the resources stays is not reported.',
    ],
    covers: {},
    practice: 'playbook',
    called: 'incident playbook',
    resources: ['terraform', 'cloudformation'],
});

// EXTERNAL MODULE: ./build/model/compute/user-data.js
var user_data = __webpack_require__(4654);
// EXTERNAL MODULE: ./build/policies/services/self-hosted.js
var self_hosted = __webpack_require__(58634);
;// CONCATENATED MODULE: ./build/policies/services/managed-services-share.js



/** What runs code or holds data and AWS operates. */
const managedTypes = /^aws_(?:lambda_function|ecs_service|apprunner_service|batch_job_definition|sfn_state_machine|db_instance|rds_cluster|dynamodb_table|docdb_cluster|neptune_cluster|elasticache_(?:cluster|replication_group|serverless_cache)|memorydb_cluster|redshift_cluster|redshiftserverless_workgroup|opensearch_domain|msk_cluster|mq_broker|sqs_queue|kinesis_stream|eks_fargate_profile)$|^AWS::(?:Lambda::Function|ECS::Service|AppRunner::Service|StepFunctions::StateMachine|RDS::DB(?:Instance|Cluster)|DynamoDB::Table|DocDB::DBCluster|Neptune::DBCluster|ElastiCache::(?:CacheCluster|ReplicationGroup|ServerlessCache)|MemoryDB::Cluster|Redshift::Cluster|OpenSearchService::Domain|MSK::Cluster|AmazonMQ::Broker|SQS::Queue|Kinesis::Stream)$/u;
/** Machines that somebody here operates. */
const ownTypes = /^aws_(?:instance|spot_instance_request|launch_template|launch_configuration|eks_node_group)$|^AWS::(?:EC2::(?:Instance|LaunchTemplate)|AutoScaling::LaunchConfiguration|EKS::Nodegroup)$/u;
const managedServicesShare = (0,define_policy/* defineEvidence */.xZ)({
    id: 'managed-services-share',
    control: 'use-abstract-services',
    severity: 'info',
    on: 'account',
    dialects: ['terraform', 'cloudformation'],
    title: 'Compute and data are left to managed services',
    why: 'What AWS operates is patched, backed up and watched by AWS. The share says how much that is here; it is a trend and no verdict.',
    remedy: 'Prefer managed and serverless services for what is new.',
    limits: ['Counted are the resources of the code, whatever their size.', 'Databases that user data installs are counted as run by hand.'],
    covers: {},
    *evaluate(model) {
        const managed = model.resources.filter((resource) => resource.mode === 'managed');
        const served = managed.filter(({ type }) => managedTypes.test(type));
        const [first] = served;
        if (first === undefined)
            return;
        const own = managed.filter(({ type }) => ownTypes.test(type));
        yield {
            claim: 'evidence',
            scope: 'managed services',
            extent: `${served.length} of ${served.length + own.length} resources that compute or hold data are managed services${byHand(own)}`,
            trace: [first.declaration],
        };
    },
    lost: () => 'No resource that computes or holds data is a managed service any more.',
});
function byHand(own) {
    const found = own.filter((resource) => (0,user_data/* startScripts */.R)(resource).flatMap(self_hosted/* selfHostedIn */.J).length > 0).length;
    return found === 0 ? '' : `; ${found} of the others install a database, queue or cache by hand`;
}

// EXTERNAL MODULE: ./build/model/sources/terraform-blocks.js
var terraform_blocks = __webpack_require__(19638);
;// CONCATENATED MODULE: ./build/policies/code/provider-source.js

/** Providers that HashiCorp publishes: one of such a name from somebody else is a fork, or takes its name in vain. */
const official = new Set('ad archive aws awscc azuread azurerm cloudinit consul dns external google google-beta helm http kubernetes local nomad null random template terraform tfe time tls vault'.split(' '));
/** Registries that have the same providers under the same names. */
const publicHosts = new Set(['registry.terraform.io', 'registry.opentofu.org']);
function* providersOf(path, written) {
    for (const { name, text, range } of written) {
        const source = /source\s*=\s*"([^"]+)"/u.exec(text)?.[1];
        if (source === undefined)
            continue;
        const degree = sourceOf(name, source);
        const trace = [{ path, range }];
        yield { claim: 'strength', aspect: `source of the provider ${name}`, degree, trace };
        const common = { claim: 'violation', trace };
        if (isUsurped(degree))
            yield {
                ...common,
                aspect: `namespace of the provider ${name}`,
                message: `The provider ${(0,as_written/* asWritten */.q)(name)} comes from ${(0,as_written/* asWritten */.q)(source)}: ${degree.type} is a provider of hashicorp, and this is somebody else\u2019s.`,
                confidence: 'likely',
            };
        // Those of HashiCorp are signed by HashiCorp.
        if (/version\s*=/u.test(text) || degree.namespace === 'hashicorp')
            continue;
        yield {
            ...common,
            aspect: `provider ${name}`,
            message: `The provider ${(0,as_written/* asWritten */.q)(name)} (${(0,as_written/* asWritten */.q)(source)}) has no version.`,
            confidence: 'certain',
            severity: 'low',
        };
    }
}
function sourceOf(name, source) {
    const parts = source.split('/');
    const [type = '', namespace = 'hashicorp', host = 'registry.terraform.io'] = parts.toReversed();
    return { name, source, host, namespace, type };
}
function isUsurped({ namespace, type, host }) {
    return official.has(type) && !['hashicorp', 'opentofu', 'builtin'].includes(namespace) && publicHosts.has(host);
}
/** The same provider from elsewhere. That somebody else has its name is told by itself. */
function otherProvider(base, head) {
    if (!isSource(base) || !isSource(head) || isUsurped(head))
        return undefined;
    const isSameHost = base.host === head.host || (publicHosts.has(base.host) && publicHosts.has(head.host));
    if (base.type !== head.type || (isSameHost && base.namespace === head.namespace))
        return undefined;
    return {
        message: `The provider ${(0,as_written/* asWritten */.q)(head.name)} came from ${(0,as_written/* asWritten */.q)(base.source)} before, and now comes from ${(0,as_written/* asWritten */.q)(head.source)}.`,
        severity: 'low',
    };
}
function isSource(degree) {
    return typeof degree === 'object' && degree !== null && 'namespace' in degree;
}

;// CONCATENATED MODULE: ./build/policies/code/module-source-not-approved.js




/** A commit in full or in short, or a tag with numbers in it. */
const pinned = /[?&]ref=(?:[0-9a-f]{7,40}|[^?&]*\d\.\d[^?&]*)(?:[?&]|\/\/|$)/u;
const git = /^(?:git::|git@|github\.com\/|bitbucket\.org\/|hg::)|\.git(?:\/\/|\?|$)/u;
const archive = /^(?:s3::|gcs::|https?:\/\/)/u;
/** Of a registry: `namespace/name/provider`, with a host in front or not. */
const registry = /^(?:[\w.-]+\.[a-z]{2,}\/)?[\w-]+\/[\w-]+\/[\w-]+(?:\/\/.*)?$/u;
/** Versions that leave the next major one open. */
const module_source_not_approved_open = /^(?:>=?|!=)[^,]*$/u;
const moduleSourceNotApproved = (0,define_policy/* defineViolation */.z$)({
    id: 'module-source-not-approved',
    control: 'design-secure-architecture',
    severity: 'medium',
    on: 'source.text',
    dialects: ['text'],
    title: 'A module is taken by a name that can be moved',
    why: 'A branch, or a module without a version, is whatever its owner, or who took over the owner\u2019s account, makes of it, and it is applied with the rights of the pipeline.',
    remedy: 'Name a commit or a tag with its version (?ref=), or the version of the registry.',
    limits: [
        'Which registries are approved is not asked; what comes from where is shown by the finding.',
        'A provider that HashiCorp publishes and that is taken from another namespace is reported, and any provider that comes to be taken from elsewhere; who is behind a namespace is not known.',
        'A source that is not plain text is not looked at. Sources of templates, and of libraries of the CDK, are not either.',
    ],
    covers: { checkov: ['CKV_TF_1', 'CKV_TF_2'], kics: ['Generic Git Module Without Revision'] },
    *evaluate(file) {
        for (const block of (0,terraform_blocks/* terraformBlocks */.Jq)(file, 'module', 'terraform')) {
            if (block.type === 'terraform')
                yield* providersOf(file.path, block.blocks.find(({ type }) => type === 'required_providers')?.attributes ?? []);
            const source = (0,terraform_blocks/* plainText */.wh)(block, 'source');
            const at = block.attributes.find(({ name }) => name === 'source')?.range;
            if (block.type !== 'module' || source === undefined || at === undefined)
                continue;
            const fault = faultOf(source, (0,terraform_blocks/* plainText */.wh)(block, 'version'), block.attributes.some(({ name }) => name === 'version'));
            if (fault === undefined)
                continue;
            yield {
                claim: 'violation',
                aspect: `module ${block.labels[0] ?? ''}`,
                message: `The module ${(0,as_written/* asWritten */.q)(block.labels[0] ?? '')} (${(0,as_written/* asWritten */.q)(source)}) ${fault}.`,
                trace: [{ path: file.path, range: at }],
                confidence: 'certain',
            };
        }
    },
    weaker: otherProvider,
});
/** Undefined for a module of the same code, and for one that is pinned. */
function faultOf(source, version, hasVersion) {
    if (/^\.{1,2}(?:\/|$)/u.test(source))
        return undefined;
    if (git.test(source))
        return pinned.test(source) ? undefined : 'is whatever its branch is at the moment';
    if (archive.test(source))
        return source.startsWith('http:') ? 'is fetched without encryption' : undefined;
    if (!registry.test(source))
        return undefined;
    if (!hasVersion)
        return 'has no version';
    return version !== undefined && module_source_not_approved_open.test(version.trim()) ? `takes any newer version (${version})` : undefined;
}

;// CONCATENATED MODULE: ./build/policies/practice/ownership-shared-in-code.js

const ownershipSharedInCode = definePractice({
    id: 'ownership-shared-in-code',
    control: 'sharing-security-work',
    severity: 'info',
    title: 'Work is shared among several owners',
    why: 'Paths with owners of their own show who answers for what.',
    remedy: 'Let CODEOWNERS name the team that answers for each part.',
    limits: ['Weak evidence of a model of responsibilities.', 'In a review only files that the change touches are looked at.'],
    covers: {},
    practice: 'shared ownership',
    called: 'ownership over several teams',
});

// EXTERNAL MODULE: ./build/core/remembered-by-text.js
var remembered_by_text = __webpack_require__(93268);
// EXTERNAL MODULE: ./build/evaluate/shell/commands.js + 4 modules
var shell_commands = __webpack_require__(56784);
;// CONCATENATED MODULE: ./build/model/pipeline/parts.js

const setting = /^[ \t]*(?:-[ \t]+)?(?!(?:run|command|script|entry|cmd|bash|sh)[ \t]*:)[\w-]{1,60}[ \t]*:(?:[ \t]|$)/u;
/** A command that only says what a tool is called, or what it can. */
const asksOnly = /^\S+(?:[ ](?:--?version|-V|--?help|-h|help|version)){1,9}$/u;
/** The commands of a script, or the whole of a step that is an action, an image or a setting. */
function partsIn({ text, hidesPipes }) {
    if (setting.test(text))
        return [{ text, ignoresFailure: false, isSetting: true }];
    const commands = (0,shell_commands/* commandsIn */.G)(text, '.', { pipesFail: hidesPipes !== true }).map(({ words, ignoresFailure }) => ({
        text: words.join(' '),
        ignoresFailure,
        isSetting: false,
    }));
    return commands.filter((one) => !asksOnly.test(one.text));
}

;// CONCATENATED MODULE: ./build/policies/pipeline/scanners.js


/** Weights of findings, the gravest first. */
const weights = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];
/** Where a command or an action begins: a name in a comment or an output is no run. Nothing here goes over the end of a line or of a command. */
const begins = String.raw `(?:^|[;&|(])[ \t]*(?:-[ \t]+)?(?:(?:uses|image|repo|run|id|entry|command|script)[ \t]*:[ \t]*['"]?)?`;
/** What may stand before the tool itself. */
const through = String.raw `(?:sudo[ \t]+|npx[ \t]+(?:-[^\s;&|(]+[ \t]+)*|pipx[ \t]+run[ \t]+|uvx[ \t]+|(?:poetry|uv|pipenv)[ \t]+run[ \t]+|bundle[ \t]+exec[ \t]+|python3?[ \t]+-m[ \t]+|docker[ \t]+run[ \t]+(?:[^\s;&|(]+[ \t]+)*?)?(?:docker:\/\/|https?:\/\/)?(?:[\w.-]+\/)*`;
const scanners_run = (word) => ({
    word,
    name: new RegExp(String.raw `${begins}${through}(?:${word})(?=$|[\s@"'/]|:\S)`, 'imu'),
});
const fails = /exit-?code[ \t]{0,5}[:= \t][ \t]{0,5}['"]?[1-9]/iu;
/** By its command, and by its action with a setting. */
const trivy = (kind, commands, setting) => [
    { tool: 'Trivy', kind, word: 'trivy', name: new RegExp(String.raw `\btrivy[ \t]+(?:${commands})\b`, 'iu'), failsBy: fails },
    { tool: 'Trivy', kind, word: 'trivy', name: /trivy-action/iu, setting, failsBy: fails },
];
const tools = [
    { tool: 'Checkov', kind: 'infrastructure', ...scanners_run('checkov|checkov-action') },
    { tool: 'tfsec', kind: 'infrastructure', ...scanners_run('tfsec(?:-action|-pr-commenter-action)?') },
    { tool: 'KICS', kind: 'infrastructure', ...scanners_run('kics(?:-github-action)?') },
    { tool: 'Terrascan', kind: 'infrastructure', ...scanners_run('terrascan(?:-action)?') },
    { tool: 'cfn-nag', kind: 'infrastructure', ...scanners_run('cfn_nag_scan|cfn_nag|cfn-nag(?:-action)?') },
    { tool: 'CloudFormation Guard', kind: 'infrastructure', ...scanners_run('cfn-guard') },
    { tool: 'Snyk', kind: 'infrastructure', ...scanners_run(String.raw `snyk[ \t]+iac|snyk/actions/iac`) },
    ...trivy('infrastructure', 'config|conf', /^scan-type[ \t]*:[ \t]*['"]?config/imu),
    ...trivy('dependencies', 'fs|repo', /^scan-type[ \t]*:[ \t]*['"]?(?:fs|repo)/imu),
    ...trivy('images', 'image', /^image-ref[ \t]*:/imu),
    { tool: 'Semgrep', kind: 'code', ...scanners_run(String.raw `semgrep(?:-action)?`), failsBy: /semgrep[ \t]+ci\b|--error\b|semgrep-action/iu },
    { tool: 'CodeQL', kind: 'code', ...scanners_run('github/codeql-action/analyze') },
    { tool: 'Bandit', kind: 'code', ...scanners_run('bandit') },
    { tool: 'gosec', kind: 'code', ...scanners_run('gosec') },
    { tool: 'Brakeman', kind: 'code', ...scanners_run('brakeman') },
    { tool: 'Snyk', kind: 'code', ...scanners_run(String.raw `snyk[ \t]+code`) },
    { tool: 'SonarQube', kind: 'code', ...scanners_run('sonarqube-scan-action|sonarcloud-github-action|sonar-scanner') },
    { tool: 'dependency review', kind: 'dependencies', ...scanners_run('actions/dependency-review-action') },
    { tool: 'npm audit', kind: 'dependencies', ...scanners_run(String.raw `(?:npm|yarn|pnpm)[ \t]+audit`) },
    { tool: 'pip-audit', kind: 'dependencies', ...scanners_run('pip-audit|gh-action-pip-audit') },
    { tool: 'OSV-Scanner', kind: 'dependencies', ...scanners_run('osv-scanner(?:-action)?') },
    { tool: 'govulncheck', kind: 'dependencies', ...scanners_run('govulncheck(?:-action)?') },
    {
        tool: 'Snyk',
        kind: 'dependencies',
        ...scanners_run(String.raw `snyk[ \t]+test|snyk/actions/(?:node|python|maven|gradle|golang|dotnet|ruby)`),
    },
    {
        tool: 'Grype',
        kind: 'images',
        ...scanners_run('grype|anchore/scan-action'),
        failsBy: /fail-build[ \t]*:[ \t]*['"]?true|scan-action|--fail-on/iu,
    },
    { tool: 'Snyk', kind: 'images', ...scanners_run(String.raw `snyk[ \t]+container|snyk/actions/docker`) },
    { tool: 'ZAP', kind: 'the running application', ...scanners_run('zaproxy/action-[a-z]+|zap-(?:baseline|full-scan|api-scan)') },
];
/** Most steps run none of them: one search says so, where each tool's own begins at every line. */
const anyWord = new RegExp([...new Set(tools.map(({ word }) => word))].join('|'), 'iu');
/** Settings and flags by which a finding stops nothing. */
const stopsNothing = /\|\|[ \t]*(?:true\b|:|exit[ \t]+0|echo\b)|--exit-zero\b|--soft-fail\b(?!-on)|\bsoft[_-]fail[ \t]*:[ \t]*['"]?true|--no-fail\b|--fail-on[ \t]+none|exit-?code[ \t]{0,5}[:= \t][ \t]{0,5}['"]?0\b|\bwarn-only[ \t]*:[ \t]*['"]?true|\bfail-build[ \t]*:[ \t]*['"]?false/iu;
/** Settings and flags that name the weight from which a finding counts, or all that count. */
const floorSetting = /(?:--audit-level|--severity-threshold|--fail-on|fail-on-severity|severity-cutoff|--min-severity|--severity|\bseverity)[ \t]{0,5}[:= \t][ \t]{0,5}['"]?([a-z, ]{1,60})/iu;
/** Scripts say the same again and again, on both sides. */
const known = (0,remembered_by_text/* rememberedByText */.d)();
/** The scanners that a step runs; none for a step that is off. */
function scansIn(step) {
    if (step.isOff)
        return [];
    const scans = known.of(`${step.hidesPipes === true} ${step.text}`, () => scansOf(step));
    return step.ignoresFailure ? scans.map((scan) => ({ ...scan, stops: [] })) : scans;
}
function scansOf(step) {
    const parts = partsIn(step).filter(({ text }) => anyWord.test(text));
    if (parts.length === 0)
        return [];
    return tools.flatMap(({ tool, kind, name, setting, failsBy }) => {
        const own = parts.filter(({ text }) => name.test(text) && (setting === undefined || setting.test(text)));
        if (own.length === 0)
            return [];
        const stopping = own.filter(({ text, ignoresFailure }) => !ignoresFailure && !stopsNothing.test(text) && (failsBy === undefined || failsBy.test(text)));
        const stopped = new Set(stopping.flatMap(({ text }) => weightsIn(text)));
        return [{ tool, kind, stops: weights.filter((weight) => stopped.has(weight)) }];
    });
}
/** The pipeline, and the file behind it in which the step stands. */
function whereRun({ path }, { at }) {
    return at.path === path ? path : `${at.path} (run by ${path})`;
}
function weightsIn(text) {
    const named = (floorSetting.exec(text)?.[1] ?? '').toUpperCase().replaceAll('MODERATE', 'MEDIUM');
    const lowest = weights.findLast((weight) => named.includes(weight));
    return lowest === undefined ? weights : weights.slice(0, weights.indexOf(lowest) + 1);
}

;// CONCATENATED MODULE: ./build/policies/pipeline/pipeline-scanner-present.js


const pipelineScannerPresent = (0,define_policy/* defineEvidence */.xZ)({
    id: 'pipeline-scanner-present',
    control: 'devsecops',
    severity: 'info',
    on: 'source.pipeline',
    dialects: ['text'],
    title: 'Security scanners run in the pipeline',
    why: 'What is found before the merge is mended by whoever wrote it, within the hour.',
    remedy: 'Run a scanner for each kind of thing that you ship: infrastructure, code, dependencies, images; and let it stop what matters.',
    limits: ['Scanners are known by their names.', 'In a review pipelines are looked at where the change touches one, or what one runs.'],
    covers: {},
    *evaluate(pipeline) {
        for (const step of pipeline.steps) {
            for (const { tool, kind, stops } of scansIn(step)) {
                const extent = `${tool} for ${kind} in ${whereRun(pipeline, step)}, which ${stops.length === 0 ? 'stops nothing' : 'stops the pipeline'}`;
                yield { claim: 'evidence', scope: `a scanner for ${kind}`, extent, trace: [step.at] };
            }
        }
    },
    lost: ({ extent }) => `${extent}, is gone.`,
    standsIn: (other, lost) => other.scope === lost.scope,
});

;// CONCATENATED MODULE: ./build/policies/pipeline/not-seen.js

/** The scope of whatever runs behind a limit: any scanner may be among it. */
const scope = 'what runs behind a limit';
/** Of a pipeline that was not read to its end: what is not seen any more may be there, and a loss is not certain. */
function* behindLimit({ path, steps, isCut }) {
    const cut = steps.find(({ cutBy }) => cutBy !== undefined);
    if (cut === undefined && !isCut)
        return;
    const at = cut?.at ?? { path, range: (0,core_location/* lineRange */.Ap)(1) };
    const maybe = {
        kind: 'unknown',
        reason: 'limit-reached',
        expression: `what ${path} runs behind a limit`,
        origin: { at, via: [] },
    };
    yield { claim: 'evidence', counted: true, scope, extent: `What ${path} runs behind a limit`, maybe, trace: [at] };
}
function isBehindLimit(other) {
    return other.scope === scope;
}
/** An expression decides whether the failure of a step counts. */
function maybeIgnored({ ignoredIf, at }) {
    if (ignoredIf === undefined)
        return {};
    return {
        maybe: { kind: 'unknown', reason: 'unsupported-expression', expression: `continue-on-error: ${ignoredIf}`, origin: { at, via: [] } },
    };
}

;// CONCATENATED MODULE: ./build/policies/pipeline/pipeline-scanner-weakened.js



const pipelineScannerWeakened = (0,define_policy/* defineEvidence */.xZ)({
    id: 'pipeline-scanner-weakened',
    control: 'devsecops',
    severity: 'high',
    on: 'source.pipeline',
    // A run that goes takes all that it stopped along.
    speaksFor: ['pipeline-scanner-weakened', 'pipeline-scanner-present', 'dependency-updates-removed'],
    dialects: ['text'],
    title: 'A security scanner is removed or stops less',
    why: 'A scanner in the pipeline is worth what it stops. Once its findings stop nothing, because it is gone, only warns, or looks only at grave ones or at some files, the next fault is merged like everything else.',
    remedy: 'Keep it blocking. Accept single findings with a reason in the scanner\u2019s own list instead of lowering it for all.',
    limits: [
        'Scanners are known by their names, and what they stop by their own settings and the step around them.',
        'Another scanner of the same kind in a pipeline of the repository counts; one that is set up outside the repository is not seen.',
        'What a pipeline runs of the repository is followed: reusable workflows, actions made of steps, shell scripts, targets of make and just, scripts of package.json. Other programs that start a scanner are not.',
        'A scanner whose output goes into a pipe stops nothing where the shell looks at the last command alone, as that of GitHub does unless `shell: bash` or `set -o pipefail` is said; of other pipelines that is not known, and it counts.',
        'A scanner that is named by a variable, a matrix or a program is not seen.',
        'Conditions are not worked out, but for `if: false`, `if: failure()`, and terms joined by `&&` that ask for an event, a branch or a merge. Scanners for secrets have a policy of their own.',
        'A workflow looks at changes before they are merged when it runs for each commit of a pull request to main, master, trunk, develop or dev, or to whatever a pattern takes, in a merge queue, or for pushes to every branch.',
    ],
    covers: {},
    *evaluate(pipeline) {
        yield* behindLimit(pipeline);
        // Its callers here speak for it; elsewhere nobody knows whether there are any.
        if (!pipeline.onChanges || pipeline.onlyCalled === 'here')
            return;
        const all = [...pipeline_scanner_weakened_scansOf(pipeline)];
        // What is certain once is.
        const certain = new Set(all.flatMap(({ scope, maybe }) => (maybe === undefined ? [scope] : [])));
        yield* all.filter(({ scope, maybe }) => maybe === undefined || !certain.has(scope));
    },
    lost: ({ extent }) => `${extent}; after this change nothing does.`,
    standsIn: (other, lost) => isBehindLimit(other) || other.scope === lost.scope || `${other.scope}, where it is called` === lost.scope,
});
function* pipeline_scanner_weakened_scansOf(pipeline) {
    const { steps, onEveryPath, onlyCalled } = pipeline;
    const where = onlyCalled === undefined ? '' : ', where it is called';
    for (const step of steps) {
        const common = { claim: 'evidence', ...maybeIgnored(step), trace: traceOf(step) };
        for (const { tool, kind, stops } of scansIn(step)) {
            for (const weight of stops) {
                yield {
                    ...common,
                    scope: `${weight} findings in ${kind}${where}`,
                    extent: `${tool} in ${whereRun(pipeline, step)} stopped ${weight} findings in ${kind}`,
                    severity: weight === 'CRITICAL' || weight === 'HIGH' ? 'high' : 'medium',
                };
            }
            if (stops.length > 0 && step.afterMerge === undefined) {
                yield {
                    ...common,
                    scope: `before a merge, ${kind}${where}`,
                    extent: `${tool} in ${whereRun(pipeline, step)} stopped findings in ${kind} with each commit of a change, before it is merged`,
                    severity: 'medium',
                };
            }
            if (stops.length === 0 || !onEveryPath)
                continue;
            yield {
                ...common,
                scope: `every path for ${kind}${where}`,
                extent: `${tool} in ${whereRun(pipeline, step)} looked at ${kind} in changes of every path`,
                severity: 'medium',
            };
        }
    }
}
/** Where it stands, and where that is called: either may be what the change takes away. */
function traceOf({ at, calledAt }) {
    return calledAt === undefined ? [at] : [at, calledAt];
}

;// CONCATENATED MODULE: ./build/policies/practice/policy-validation-in-pipeline.js

const policyValidationInPipeline = definePractice({
    id: 'policy-validation-in-pipeline',
    control: 'iam-policy-generation-pipeline',
    severity: 'info',
    title: 'IAM policies are checked in the pipeline',
    why: 'A policy that is too wide is cheapest to mend before it is merged.',
    remedy: 'Run the checks of IAM Access Analyzer, or this tool, before each merge.',
    limits: ['In a review only files that the change touches are looked at.'],
    covers: {},
    practice: 'policy validation',
    called: 'check of IAM policies',
});

;// CONCATENATED MODULE: ./build/policies/practice/policy-validation-removed.js

const policyValidationRemoved = definePractice({
    id: 'policy-validation-removed',
    control: 'iam-policy-generation-pipeline',
    severity: 'medium',
    speaksFor: ['policy-validation-in-pipeline'],
    title: 'IAM policies are no longer checked in the pipeline',
    why: 'The next policy that is too wide is merged like everything else.',
    remedy: 'Keep the step.',
    limits: ['Whether the step still stops the pipeline is not looked at.'],
    covers: {},
    practice: 'policy validation',
    called: 'check of IAM policies',
});

;// CONCATENATED MODULE: ./build/policies/practice/pr-template-security-present.js

const prTemplateSecurityPresent = definePractice({
    id: 'pr-template-security-present',
    control: 'involve-security-in-development',
    severity: 'info',
    title: 'Templates of pull requests or issues ask about security',
    why: 'A question that everybody is asked is one that nobody has to remember.',
    remedy: 'Add a short section on security to the template of pull requests.',
    limits: [
        'A file is reported by its place and by words in it; whether it is kept up and followed is not visible.',
        'In a review only files that the change touches are looked at.',
    ],
    covers: {},
    practice: 'review template',
    called: 'template that asks about security',
});

// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(33059);
;// CONCATENATED MODULE: ./build/policies/code/provider-lock-removed.js



const lockFile = /(?:^|\/)\.terraform\.lock\.hcl$/u;
const providerLockRemoved = (0,define_policy/* defineEvidence */.xZ)({
    id: 'provider-lock-removed',
    control: 'devsecops',
    severity: 'low',
    on: 'source.text',
    dialects: ['text'],
    title: 'Providers are no longer held to the checksums that were recorded',
    why: 'A provider is a program that runs with the rights of the pipeline. The lock file is what notices that the same version is another program today, from the registry, a mirror or somebody in between.',
    remedy: 'Keep `.terraform.lock.hcl` in the repository, with the checksums of each provider.',
    limits: [
        'A module that others call needs no lock file: where it had one, its loss is told all the same.',
        'Which checksums are right is not known; others than before come with every new version.',
    ],
    covers: {},
    *evaluate({ path, text }) {
        if (!lockFile.test(path))
            return;
        const directory = (0,core_path/* directoryOf */.jt)(path);
        const [first, ...others] = (0,terraform_blocks/* scannedBlocks */.lI)(text, 'provider');
        if (first === undefined)
            return;
        const all = [first, ...others];
        yield {
            claim: 'evidence',
            scope: `lock of the providers in ${directory}`,
            extent: `${path} named the versions of ${all.length === 1 ? 'one provider' : `${all.length} providers`}`,
            guards: { what: 'lock of the providers', directory, onlyItself: true },
            trace: [{ path, range: first.header }],
        };
        const isChecked = all.every(({ attributes }) => attributes.some((one) => one.name === 'hashes' && one.text.includes('"')));
        if (!isChecked)
            return;
        yield {
            claim: 'evidence',
            scope: `checksums of each provider in ${directory}`,
            extent: `${path} had checksums of each provider`,
            ofSubject: true,
            trace: [{ path, range: first.header }],
        };
    },
    lost: ({ extent }) => `${extent}; after this change a provider is whatever the registry gives.`,
});

// EXTERNAL MODULE: ./build/policies/organizations/region-outside-allowed-list.js + 1 modules
var region_outside_allowed_list = __webpack_require__(27465);
;// CONCATENATED MODULE: ./build/policies/code/resource-abandoned-from-iac.js

/** Attributes whose drift matters to security; passwords are ignored because they are rotated elsewhere. */
const watched = /^(?:all|ingress|egress|.*(?:policy|cidr|encrypt|kms|public|security_group|logging|versioning|principal|permissions_boundary|source_ranges|ssl|tls|acl|firewall)[\w.]*)$/u;
/** Of what is longer the end says what it is. */
const nameCharsMax = 500;
const resourceAbandonedFromIac = (0,define_policy/* defineStrength */.lL)({
    id: 'resource-abandoned-from-iac',
    control: 'use-infrastructure-as-code',
    severity: 'low',
    on: 'code.abandoned',
    dialects: ['terraform', 'cloudformation'],
    title: 'A resource lives on without code, or drifts from it unseen',
    why: 'What no code describes is never reviewed or fixed, and is forgotten with whatever it opens. What is no longer compared can be changed by hand without anybody seeing it.',
    remedy: 'Keep it managed, or destroy it. Ignore only what something else manages.',
    limits: [
        'Which code takes over what is let go of is not visible.',
        'A unit of Terragrunt is left out by `skip = true`, or by `exclude` with `if = true` for what applies; another condition is not worked out.',
        'Attributes that matter are told by their names.',
    ],
    covers: {},
    *evaluate(thing) {
        const { how, names, at, address } = thing;
        if (how === 'retained') {
            yield { claim: 'evidence', scope: `managed: ${address}`, extent: address, onlyDeleted: true, onlyGone: true, trace: [at] };
            return;
        }
        const kept = how === 'removed' || how === 'left out' ? names : names.filter((name) => watched.test(name.slice(-nameCharsMax)));
        const degree = { thing, names: kept };
        yield { claim: 'strength', aspect: aspectOf(thing), degree, trace: [at] };
    },
    lost: ({ extent }) => `${extent} is deleted from the template and lives on: its DeletionPolicy is Retain.`,
    weaker: (base, head) => saidOf(head, head.names.filter((name) => !base.names.includes(name))),
    // A file that comes is left out from the start: most are there for others to take in.
    appeared: (head) => (head.thing.how === 'left out' ? undefined : saidOf(head, head.names)),
});
function aspectOf({ how, names }) {
    return how === 'removed' ? `removed ${names.join()}` : how === 'left out' ? 'runs' : 'ignored changes';
}
function saidOf({ thing }, names) {
    if (names.length === 0)
        return undefined;
    if (thing.how === 'removed')
        return { message: `${names.join()} lives on in AWS, and no code of this root describes it any more.` };
    if (thing.how === 'left out')
        return {
            message: `${names.join()} is left out of what is applied: what it made lives on in AWS, and no change of its code reaches that.`,
        };
    return { message: `Changes of ${names.join(', ')} of ${thing.address} that somebody makes by hand are not seen any more.` };
}

;// CONCATENATED MODULE: ./build/policies/trust/roles-anywhere-profile-open.js


const roles_anywhere_profile_open_types = new Set(['aws_rolesanywhere_profile', 'AWS::RolesAnywhere::Profile']);
const rolesAnywhereProfileOpen = (0,define_policy/* defineViolation */.z$)({
    id: 'roles-anywhere-profile-open',
    control: 'use-temporary-credentials',
    severity: 'low',
    on: 'resource',
    dialects: ['terraform', 'cloudformation'],
    title: 'Certificates take roles with all their rights',
    why: 'A profile of IAM Roles Anywhere lets whoever holds a certificate of a trusted authority take the roles that it lists, from anywhere. Without a session policy they have everything that the roles allow.',
    remedy: 'Give the profile a session policy or managed policies that say what workloads outside need, and bind the trust policy of each role to the trust anchor and to a name in the certificate.',
    limits: ['Whether the trust policy of a role admits the service is not looked at: it may be declared elsewhere.'],
    covers: {},
    *evaluate({ address, resource }) {
        if (!roles_anywhere_profile_open_types.has(resource.type))
            return;
        const { attributes } = resource;
        if ((0,fact/* decide */.LD)((0,fact/* readBool */.r5)((0,fact/* firstAttribute */.Z9)(attributes, ['enabled', 'Enabled'])), (on) => !on, false) === 'yes')
            return;
        const bounds = ['session_policy', 'SessionPolicy', 'managed_policy_arns', 'ManagedPolicyArns'];
        if (bounds.some((name) => (0,fact/* membersAndRest */.HO)((0,fact/* firstAttribute */.Z9)(attributes, [name])).length > 0))
            return;
        const roles = (0,fact/* firstAttribute */.Z9)(attributes, ['role_arns', 'RoleArns']);
        const count = (0,fact/* members */.ol)(roles).items.length;
        yield {
            claim: 'violation',
            aspect: 'no session policy',
            message: `${address} lets holders of a certificate take ${count === 1 ? 'a role' : 'its roles'} from anywhere, with all rights.`,
            trace: [...(roles === undefined ? [] : (0,define_policy/* traceOf */.fC)(roles)), resource.declaration],
            confidence: 'certain',
        };
    },
});

;// CONCATENATED MODULE: ./build/policies/root-user/root-access-key-created.js


const rootAccessKeyCreated = (0,define_policy/* defineViolation */.z$)({
    id: 'root-access-key-created',
    control: 'root-account-protection',
    severity: 'critical',
    on: 'resource',
    dialects: ['terraform', 'cloudformation'],
    title: 'An access key for the root user',
    why: 'The root user can do everything, no policy limits it in its own account, and its key works from everywhere. Whoever finds the key owns the account.',
    remedy: 'Delete the resource. Nothing needs a key of the root user; use a role.',
    limits: ['The root user is told by the name root, <root_account> or an ARN that ends in :root.'],
    covers: {
        checkov: ['CKV_AWS_348'],
        trivy: ['AVD-AWS-0141'],
        kics: ['Root Account Has Active Access Keys', 'IAM Access Key Is Exposed'],
        securityHub: ['IAM.4'],
        cis: ['1.4'],
    },
    *evaluate({ address, resource }) {
        const user = accessKeyTypes.has(resource.type) ? userOf(resource) : undefined;
        if (user === undefined || !isRootUser(user))
            return;
        yield {
            claim: 'violation',
            aspect: 'root access key',
            message: `${address} makes an access key for the root user.`,
            trace: [...(0,define_policy/* traceOf */.fC)(user), resource.declaration],
            confidence: user.kind === 'choice' ? 'likely' : (0,define_policy/* confidenceIn */.S3)(user),
        };
    },
});

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
;// CONCATENATED MODULE: ./build/policies/secrets/reading/from-scan.js


/**
 * Claims for the secrets in a file that this policy reports, each once however often it stands there under names of one kind. The value itself never gets here: the
 * engine gives its places and its digest.
 */
function* secretsIn(file, policyId) {
    const hits = file.secrets().hits.filter((hit) => hit.policyId === policyId);
    for (const [hit, ...again] of (0,group_by/* groupBy */.$)(hits, ({ detector, identity }) => `${detector} ${identity}`).values()) {
        if (hit === undefined)
            continue;
        yield {
            claim: 'violation',
            aspect: `${hit.detector} ${hit.label}`,
            message: `${file.path} holds ${describe(hit)}.`,
            trace: [{ path: file.path, range: hit.range }],
            confidence: strongest(hit, again),
            ...from_scan_severityOf(hit),
            ...(again.length === 0
                ? {}
                : { related: again.map(({ range }) => ({ location: { path: file.path, range }, message: 'the same value' })) }),
        };
    }
}
function strongest(hit, again) {
    return finding/* confidences */.E2.findLast((tier) => [hit, ...again].some((one) => one.tier === tier)) ?? hit.tier;
}
/** A key of a canary account is a trap for thieves, put there on purpose. */
function from_scan_severityOf({ note, severity }) {
    if (note?.startsWith('canary') === true)
        return { severity: 'info' };
    return severity === undefined ? {} : { severity };
}
function describe(hit) {
    // A short value is not shown at all.
    const shown = hit.redacted.includes('\u2026') && hit.group !== 'private-key' ? ` (${hit.redacted})` : '';
    const title = hit.title.replace(/^(?:Password|Private|Hard-coded|Encrypted|Secret|Authorization)\b/u, (word) => word.toLowerCase());
    const notes = [
        ...(hit.name === undefined ? [] : [hit.detector === 'url-credentials' ? `for ${hit.name}` : `assigned to ${hit.name}`]),
        ...(hit.decodedFrom === undefined ? [] : [`encoded as ${hit.decodedFrom}`]),
        ...(hit.note === undefined ? [] : [hit.note]),
    ];
    return `${article(title)} ${title}${shown}${notes.map((note) => `, ${note}`).join('')}`;
}
function article(title) {
    return /^(?:[aeio]|AWS|SSH|MWS)/iu.test(title) ? 'an' : 'a';
}

;// CONCATENATED MODULE: ./build/policies/secrets/secret-aws-credentials.js


const secretAwsCredentials = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-aws-credentials',
    control: 'no-secrets-in-code',
    severity: 'critical',
    on: 'source.text',
    dialects: ['text'],
    title: 'AWS credentials in code',
    why: 'Whoever reads the repository, its forks, its backups or a build log can use them, and bots find them within minutes. Deleting the line is not enough: the history keeps it.',
    remedy: 'Deactivate the key in IAM now, then use a role: for GitHub Actions through OpenID Connect, on AWS through the role of the service.',
    limits: ['A key is never tried against AWS; whether it is still active is not known.'],
    covers: {
        checkov: ['CKV_SECRET_2', 'CKV_AWS_41'],
        trivy: ['secret:aws-access-key-id'],
        kics: ['Hardcoded AWS Access Key', 'Passwords And Secrets', 'Hardcoded AWS Access Key In Lambda'],
        securityHub: ['ECS.8', 'CodeBuild.2'],
    },
    evaluate: (file) => secretsIn(file, 'secret-aws-credentials'),
});

;// CONCATENATED MODULE: ./build/policies/secrets/secret-connection-string.js


const secretConnectionString = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-connection-string',
    control: 'no-secrets-in-code',
    severity: 'high',
    on: 'source.text',
    dialects: ['text'],
    title: 'Password in a connection string',
    why: 'The string holds all that is needed: host, user and password. Whoever reads the code can read the data.',
    remedy: 'Change the password, and read the string from AWS Secrets Manager at run time.',
    limits: ['Of hosts on the own machine, passwords that read as words are not reported, and others are possible.'],
    covers: { checkov: ['CKV_SECRET_4'], trivy: ['secret:generic'], kics: ['Passwords And Secrets'], securityHub: ['CodeBuild.1'] },
    evaluate: (file) => secretsIn(file, 'secret-connection-string'),
});

// EXTERNAL MODULE: ./build/analysis/secrets/text/language.js
var language = __webpack_require__(39295);
// EXTERNAL MODULE: ./build/core/wildcard.js
var wildcard = __webpack_require__(81738);
// EXTERNAL MODULE: ./build/core/without-end.js
var without_end = __webpack_require__(64134);
;// CONCATENATED MODULE: ./build/policies/secrets/reading/ignore-rules.js


/** Rules beyond are not read; no .gitignore has so many. */
const rulesMax = 5_000;
const patternCharsMax = 200;
function readIgnoreRules(text) {
    const rules = readRules(text);
    const anchored = [...rules.entries()].filter(([, { isAnchored }]) => isAnchored);
    const unanchored = [...rules.entries()].filter(([, { isAnchored }]) => !isAnchored);
    const lastOf = new Map();
    /** Where the last rule of one name alone stands that fits: the same names come in many paths. -1 where none does. */
    const lastUnanchored = (name, isFolder) => {
        const key = isFolder ? `${name}/` : name;
        const known = lastOf.get(key);
        if (known !== undefined)
            return known;
        const [at = -1] = unanchored.findLast(([, rule]) => (isFolder || !rule.onlyDirectories) && fitsAll(rule.names, [name])) ?? [];
        lastOf.set(key, at);
        return at;
    };
    const lastThatFits = (names, isFolder) => {
        const alone = lastUnanchored(names.at(-1) ?? '', isFolder);
        const [at = alone] = anchored.findLast(([index, rule]) => index > alone && (isFolder || !rule.onlyDirectories) && fitsAll(rule.names, names)) ?? [];
        return rules[at];
    };
    /** The last rule that fits; but nothing lets a file in again whose folder is kept out. */
    const decidingRule = (path) => {
        const names = path.split('/');
        for (let depth = 1; depth < names.length; depth++) {
            const folder = lastThatFits(names.slice(0, depth), true);
            if (folder !== undefined && !folder.negated)
                return folder;
        }
        return lastThatFits(names, false);
    };
    return {
        ignoring: (path) => ignore_rules_shown(decidingRule(path), false),
        admitting: (path) => ignore_rules_shown(decidingRule(path), true),
        ofFolders: (name) => {
            const last = name.split('/').slice(-1);
            return ignore_rules_shown(rules.find(({ names, negated }) => !negated && names.length > 1 && fitsAll(names.slice(-1), last)), false);
        },
    };
}
function ignore_rules_shown(rule, negated) {
    return rule?.negated === negated ? { line: rule.line, text: rule.text } : undefined;
}
function fitsAll(names, path) {
    const isFolders = (name) => name === 'folders';
    return (0,wildcard/* matchesWildcards */._)(path, names, isFolders, (item, name) => name !== 'folders' && fitsName(name, item));
}
function fitsName(name, text) {
    const isSame = (letter, part) => {
        if (typeof part === 'string')
            return part === 'any';
        return 'has' in part ? part.has(letter) : part.letter === letter;
    };
    return (0,wildcard/* matchesWildcards */._)([...text], name, (part) => part === 'run', isSame);
}
function readRules(text) {
    const lines = text.split(/\r\n|\n/u).slice(0, rulesMax);
    return lines.flatMap((lineText, index) => {
        const line = withoutSpaces(lineText);
        if (line === '' || line.startsWith('#'))
            return [];
        const negated = line.startsWith('!');
        const whole = line.slice(negated ? 1 : 0);
        const onlyDirectories = whole.endsWith('/');
        const written = onlyDirectories ? whole.slice(0, -1) : whole;
        if (written === '' || written.length > patternCharsMax)
            return [];
        const isAnchored = written.includes('/');
        const names = written.replace(/^\//u, '').split('/').map(readName);
        return [{ names, isAnchored, onlyDirectories, negated, line: index + 1, text: line }];
    });
}
/** Spaces at the end say nothing, but for one behind a backslash. */
function withoutSpaces(line) {
    const { length } = (0,without_end/* withoutEnd */.M)(line, ' \t');
    return line.slice(0, line[length - 1] === '\\' ? length + 1 : length);
}
const token = /\\(.)|(\*+)|(\?)|\[([!^]?)((?:\\.|[^\]])[^\]]{0,200})\]|(.)/gu;
function readName(written) {
    if (written === '**')
        return 'folders';
    return [...written.matchAll(token)].map(([, escaped, stars, one, not, members, letter = '']) => {
        if (stars !== undefined)
            return 'run';
        if (one !== undefined)
            return 'any';
        return members === undefined ? { letter: escaped ?? letter } : { has: classOf(members, not !== '') };
    });
}
function classOf(members, isNot) {
    const ranges = [...members.matchAll(/\\?(.)(?:-\\?(.))?/gu)].map(([, from = '', to = from]) => [from, to]);
    return (letter) => ranges.some(([from, to]) => letter >= from && letter <= to) !== isNot;
}

;// CONCATENATED MODULE: ./build/policies/secrets/reading/secret-assignment.js


/** A password all the same, but as often the name of one: `myrootpassword`. */
const readable = new Set(['word', 'identifier', 'prose', 'scalar']);
/** How sure it is that a name is given a secret where everything that is given stays: an environment file, a layer of an image. */
function secretValue(name, value) {
    if ((0,key_name/* readSecretName */.af)(name)?.strength !== 'strong')
        return undefined;
    const { verdict, valueClass } = (0,is_secret_literal/* isSecretLiteral */.K)(name, value, { isSensitive: false });
    if (verdict !== 'secret' || valueClass === 'path')
        return undefined;
    return readable.has(valueClass) ? 'possible' : 'likely';
}

;// CONCATENATED MODULE: ./build/policies/secrets/reading/secret-files.js
const samples = /(?:example|sample|template|\.dist|\.tpl|\.tmpl|default|\.enc|encrypted|sops|\.gpg|\.age)/iu;
/** Ids are part of findings' identities: none is renamed. */
const secretFileKinds = [
    {
        id: 'terraform-state',
        title: 'a Terraform state, which holds every attribute in plain text',
        name: /\.tfstate(?:\.\d+)?(?:\.backup)?$/u,
        onlyByContent: false,
        // An empty state says nothing, nor does that of a working directory, which names its backend.
        content: /"resources"\s*:\s*(?:\[\s*\{|\{\s*")|"outputs"\s*:\s*\{\s*"/u,
        ignoredAs: ['terraform.tfstate', 'terraform.tfstate.backup'],
    },
    {
        id: 'terraform-plan',
        title: 'a Terraform plan, which holds the values of all variables',
        name: /(?:\.tfplan|(?:^|\/)tfplan(?:\.(?:out|bin|json|binary))?|\.tfplan\.json)$/u,
        onlyByContent: false,
        content: /"planned_values"|"resource_changes"|"prior_state"/u,
        ignoredAs: ['plan.tfplan'],
    },
    {
        id: 'env-file',
        title: 'an environment file with values',
        name: /(?:^|\/)(?:\.env(?:\.[\w-]+)*|[\w-]+\.env)$/u,
        except: samples,
        onlyByContent: true,
        ignoredAs: ['.env', '.env.local', '.env.production'],
    },
    {
        id: 'kubeconfig',
        title: 'a kubeconfig with a credential of a cluster',
        name: /(?:^|\/)(?:kubeconfig(?:[.-][\w-]+)?(?:\.ya?ml)?|[\w-]+\.kubeconfig|\.kube\/config)$/u,
        except: samples,
        onlyByContent: true,
        content: /(?:client-key-data|token|password):\s*["']?[A-Za-z0-9+/=_.-]{16}/u,
        ignoredAs: ['kubeconfig'],
    },
    {
        id: 'ssh-key',
        title: 'the private key of an SSH user',
        name: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/u,
        onlyByContent: false,
        content: /PRIVATE KEY/u,
        ignoredAs: ['id_rsa'],
    },
    {
        id: 'rails-key',
        title: 'the key with which Rails opens its credentials',
        name: /(?:^|\/)config\/(?:master|credentials\/[\w-]+)\.key$/u,
        onlyByContent: true,
        content: /^[0-9a-f]{32}\s*$/u,
        ignoredAs: ['config/master.key'],
    },
    {
        id: 'login-file',
        title: 'a file of logins of a mailer, a dialled line or a mounted bucket',
        name: /(?:^|\/)(?:sasl_passwd|passwd\.client|(?:chap|pap)-secrets|\.passwd-s3fs)$/u,
        onlyByContent: true,
        content: /^[^\s#]\S*[ \t]+(?:[^\s:$]+:[^\s$]{4}|\S+[ \t]+["']?[^\s*"'$]{4})|^[^\s#:]+:[^\s:$]{1,60}(?::[^\s:$]{4}|[^\s:$]{20})/mu,
        ignoredAs: ['sasl_passwd'],
    },
    {
        id: 'pem-key',
        title: 'a private key',
        name: /\.(?:pem|key|ppk)$/u,
        onlyByContent: true,
        content: /PRIVATE KEY-----|^PuTTY-User-Key-File/u,
        ignoredAs: ['private.pem'],
    },
    {
        id: 'key-store',
        title: 'a key store',
        name: /\.(?:p12|pfx|jks|keystore|bks|jceks)$/u,
        // Trust stores hold certificates of others; Android's debug store is the same for everybody.
        except: /trust|cacerts|debug\.keystore$/iu,
        onlyByContent: false,
        ignoredAs: ['server.p12', 'server.jks'],
    },
    {
        id: 'package-registry',
        title: 'a token of a package registry',
        name: /(?:^|\/)(?:\.npmrc|\.pypirc|\.yarnrc(?:\.yml)?|\.gem\/credentials|\.cargo\/credentials(?:\.toml)?|\.m2\/settings\.xml|nuget\.config)$/iu,
        onlyByContent: true,
        content: /(?:_authToken|_auth|_password|npmAuthToken|npmAuthIdent|password|token|:rubygems_api_key|ClearTextPassword)["']?\s{0,3}(?:[=:>]|value=)\s{0,3}["']?(?!\$|<|%|\{|your|xxx|\*)[^\s"'<]{8}/iu,
    },
    {
        id: 'credentials-file',
        title: 'a file of credentials',
        name: /(?:^|\/)(?:\.aws\/credentials|\.netrc|_netrc|\.git-credentials|\.dockercfg|\.docker\/config\.json|\.s3cfg|\.boto|\.pgpass|\.my\.cnf|\.terraformrc|credentials\.tfrc\.json|application_default_credentials\.json|\.vault-token)$/u,
        onlyByContent: true,
        content: /aws_secret_access_key\s{0,3}=\s{0,3}(?!\$|<|your|xxx)\S{16}|password\s{1,3}\S{4}|:\/\/[^\s:@/]{1,100}:[^\s@/$<{]{4,200}@|"auth"\s{0,3}:\s{0,3}"[A-Za-z0-9+/=]{12}|secret_key\s{0,3}=\s{0,3}\S{8}|"(?:refresh_token|private_key|client_secret)"\s{0,3}:|"token"\s{0,3}:\s{0,3}"[^"$]{8}|token\s{0,3}=\s{0,3}"[^"$]{8}|^hvs\.|^[^\s:#]+:\d+:[^\s:]+:[^\s:]+:\S{4}/mu,
        ignoredAs: ['credentials', '.aws/credentials'],
    },
];
/** Names that are credentials when a Dockerfile copies them. */
function credentialFile(path) {
    return secretFileKinds.find(({ name, except }) => name.test(path) && except?.test(path) !== true);
}

;// CONCATENATED MODULE: ./build/policies/secrets/secret-file-committed.js







const secretFileCommitted = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-file-committed',
    control: 'no-secrets-in-code',
    severity: 'high',
    on: 'source.path',
    dialects: ['text', 'terraform'],
    title: 'File that holds secrets is in the repository',
    why: 'State files, plans, key stores and environment files hold secrets in plain text, all at once and often without anybody knowing. Everybody who ever had a copy of the repository has them.',
    remedy: 'Remove the file, revoke what it holds, and add it to .gitignore. Keep state in a remote backend (an S3 bucket that is encrypted and not public).',
    limits: [
        'A key store that cannot be opened is taken to hold a private key; trust stores are recognised by their names.',
        'The .gitignore files are compared when the change touches one of them.',
    ],
    covers: {},
    *evaluate(subject, { texts }) {
        if (gitignore.test(subject.path))
            yield* [...ignored(subject), ...admitted(subject, texts)];
        else
            yield* committed(subject);
    },
    lost: ({ extent }) => `${extent}, and this change takes the rule away: the next commit may bring such a file along.`,
});
function* committed({ path, file, skipped }) {
    if (/\.tfvars(?:\.json)?$/u.test(path) && file !== undefined) {
        const secret = secretLine(file);
        if (secret !== undefined)
            yield violation(path, 'tfvars', 'it gives values to variables that hold secrets', secret);
        return;
    }
    const kind = credentialFile(path);
    if (kind === undefined)
        return;
    const found = file === undefined ? unread(path, kind, skipped) : inText(file, kind);
    if (found !== undefined)
        yield violation(path, kind.id, `it is ${kind.title}`, found);
}
function violation(path, id, title, { at, confidence }) {
    // Keys and stores that tests and examples bring along are mostly made for them.
    const shown = (0,language/* traitsOf */.J)(path).inSample ? 'possible' : confidence;
    return { claim: 'violation', aspect: id, message: `${path} is in the repository: ${title}.`, trace: [at], confidence: shown };
}
/** Binary, too large, or a pointer to large storage: its name alone tells. */
function unread(path, kind, reason) {
    if (reason === undefined)
        return undefined;
    // A PEM file or an .env that is no text is something else, unless it is only too large to read.
    const fits = !kind.onlyByContent || reason === 'too-large' || reason === 'lfs-pointer' || reason === 'invalid-utf8';
    return fits ? { at: { path, range: (0,core_location/* lineRange */.Ap)(1) }, confidence: 'likely' } : undefined;
}
function inText(file, kind) {
    if (kind.id === 'env-file')
        return secretLine(file) ?? anyValue(file);
    const index = kind.content === undefined ? 0 : file.text.search(kind.content);
    if (index === -1)
        return undefined;
    const line = file.text.slice(0, index).split('\n').length;
    return { at: { path: file.path, range: (0,core_location/* lineRange */.Ap)(line) }, confidence: 'likely' };
}
const assignmentLine = /^\s{0,20}(?:export\s{1,4})?["']?([A-Za-z_][\w.-]{0,100})["']?\s{0,60}[=:]\s{0,20}(.{1,2000})$/u;
/** Lines of one file that are looked at for assignments. */
const linesMax = 20_000;
/** The first line that gives a name of a secret a made-up value, or in which the engine sees one; else the first with a mere word. */
function secretLine(file) {
    let word;
    for (const { name, value, line } of assignments(file)) {
        const confidence = secretValue(name, value);
        const at = { path: file.path, range: (0,core_location/* lineRange */.Ap)(line) };
        if (confidence === 'likely')
            return { at, confidence };
        if (confidence === 'possible')
            word ??= { at, confidence };
    }
    const hit = file.secrets().hits.find(({ tier }) => tier !== 'possible');
    return hit === undefined ? word : { at: { path: file.path, range: hit.range }, confidence: hit.tier };
}
/** Values that are no secret by their names: worth a word, no more. */
function anyValue(file) {
    const [first] = assignments(file);
    return first === undefined ? undefined : { at: { path: file.path, range: (0,core_location/* lineRange */.Ap)(first.line) }, confidence: 'possible' };
}
function* assignments(file) {
    for (const [index, text] of file.text
        .split(/\r\n|\n/u)
        .slice(0, linesMax)
        .entries()) {
        const [, name, rest = ''] = assignmentLine.exec(text) ?? [];
        if (name === undefined)
            continue;
        const value = rest
            .trim()
            .replace(/,$/u, '')
            .replace(/^(["'])(.*)\1$/u, '$2');
        if (value !== '')
            yield { name, value, line: index + 1 };
    }
}
const gitignore = /(?:^|\/)\.gitignore$/u;
/** A folder below, which no rule names. */
const below = 'some/folder';
/** What a .gitignore keeps out of the repository, in all folders below it or in its own alone; losing it is the finding. */
function* ignored({ path, file }) {
    if (file === undefined)
        return;
    const directory = (0,core_path/* directoryOf */.jt)(path);
    const rules = readIgnoreRules(file.text);
    for (const { id, title, ignoredAs = [] } of secretFileKinds) {
        for (const name of ignoredAs) {
            const what = ignoredAs.length > 1 ? `${id} ${name}` : id;
            const keeps = (folder) => rules.ignoring(pathFrom(directory, pathTo(folder, name))) !== undefined;
            const evidence = (aspect, { line, text }) => ({
                claim: 'evidence',
                scope: `${aspect} below ${directory === '.' ? directory : `${directory}/`}`,
                guards: { what, directory, keeps },
                extent: `${path} keeps out ${title} (${text})`,
                trace: [{ path, range: (0,core_location/* lineRange */.Ap)(line, text.length) }],
            });
            const everywhere = rules.ignoring(`${below}/${name}`);
            if (everywhere !== undefined)
                yield evidence(what, everywhere);
            // A rule for its own folder alone, or one that is lifted there alone.
            const here = rules.ignoring(name);
            if (here !== undefined)
                yield { ...evidence(`${what} at the top`, here), guards: { what, directory, keeps, onlyItself: true } };
            // For some folders: it stands in for what one of those says itself.
            const somewhere = everywhere === undefined ? rules.ofFolders(name) : undefined;
            if (somewhere !== undefined)
                yield { ...evidence(`${what} in some folders`, somewhere), counted: true };
        }
    }
}
/** What one .gitignore lets in again, and one in a folder above keeps out. */
function* admitted({ path, file }, texts) {
    if (file === undefined)
        return;
    const directory = (0,core_path/* directoryOf */.jt)(path);
    const rules = readIgnoreRules(file.text);
    const above = texts.filter((one) => gitignore.test(one.path) && one.path !== path && isBelow(directory, (0,core_path/* directoryOf */.jt)(one.path)));
    for (const { id, title, ignoredAs = [] } of secretFileKinds) {
        for (const name of ignoredAs) {
            const rule = rules.admitting(name);
            const keeper = rule === undefined
                ? undefined
                : above.find((one) => readIgnoreRules(one.text).ignoring(pathFrom((0,core_path/* directoryOf */.jt)(one.path), pathTo(directory, name))) !== undefined);
            if (rule === undefined || keeper === undefined)
                continue;
            yield {
                claim: 'violation',
                aspect: `lets in ${id} ${name}`,
                message: `${path} lets in ${title} (${rule.text}), which ${keeper.path} keeps out.`,
                trace: [{ path, range: (0,core_location/* lineRange */.Ap)(rule.line, rule.text.length) }],
                confidence: (0,language/* traitsOf */.J)(path).inSample ? 'possible' : 'likely',
                severity: 'medium',
            };
        }
    }
}
function isBelow(directory, above) {
    return directory !== '.' && (above === '.' || directory.startsWith(`${above}/`));
}
function pathFrom(directory, path) {
    return directory === '.' ? path : path.slice(directory.length + 1);
}
function pathTo(directory, name) {
    return directory === '.' ? name : `${directory}/${name}`;
}

;// CONCATENATED MODULE: ./build/policies/secrets/secret-generic-assignment.js


const secretGenericAssignment = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-generic-assignment',
    control: 'no-secrets-in-code',
    severity: 'medium',
    on: 'source.text',
    dialects: ['text'],
    title: 'Password or secret assigned in code',
    why: 'A password in code is known to everybody who ever had a copy, stays the same for years because changing it means a release, and is often used elsewhere too.',
    remedy: 'Change it, keep it in AWS Secrets Manager or SSM Parameter Store, and read it at run time.',
    limits: ['Judged by the name it is assigned to and by how the value looks; dictionary words are taken for placeholders.'],
    covers: { checkov: ['CKV_SECRET_6', 'CKV_SECRET_19', 'CKV_SECRET_9'], kics: ['Passwords And Secrets'] },
    evaluate: (file) => secretsIn(file, 'secret-generic-assignment'),
});

;// CONCATENATED MODULE: ./build/policies/secrets/reading/user-keys.js



/** Attributes of an access key that let whoever reads them act as its user. */
const secrets = new Set(['secret', 'ses_smtp_password_v4', 'SecretAccessKey']);
/** Claims for the secret of an access key that the code makes and puts here: nothing of it is written, and it is there to be read. */
function* keysOfUsers(subject, model) {
    const keys = new Set(model.ofType('aws_iam_access_key', 'AWS::IAM::AccessKey').map(({ root, address }) => `${root}\n${address}`));
    if (keys.size === 0)
        return;
    for (const value of (0,core_value/* possibleValues */.Mp)(subject.value)) {
        const key = partsOf(value).find(({ reference }) => {
            if (reference === undefined || !secrets.has(reference.path.at(-1) ?? ''))
                return false;
            return (keys.has(`${subject.root}\n${reference.address}`) ||
                /(?:^|\.)aws_iam_access_key\.[\w-]+(?:\[[^\]]{0,200}\])?$/u.test(reference.address));
        });
        if (key === undefined)
            continue;
        const place = subject.place === 'environment' ? `the variable ${(0,as_written/* asWritten */.q)(subject.name)}` : (0,as_written/* asWritten */.q)(subject.name);
        yield {
            claim: 'violation',
            aspect: `${subject.name}: key of a user`,
            message: `${subject.address} holds the access key of an IAM user in ${place} (${key.expression}).`,
            trace: [...(0,define_policy/* traceOf */.fC)(value), subject.resource.declaration],
            confidence: 'certain',
        };
    }
}
function partsOf(value) {
    if (value.kind === 'unknown')
        return [value];
    return value.kind === 'template' ? value.parts.filter((part) => typeof part !== 'string') : [];
}

;// CONCATENATED MODULE: ./build/policies/secrets/secret-in-compute-environment.js



const secretInComputeEnvironment = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-in-compute-environment',
    control: 'no-secrets-in-code',
    severity: 'high',
    on: 'sensitive.value',
    dialects: ['terraform', 'cloudformation'],
    title: 'Secret in the environment of a function or container',
    why: 'The environment is shown in the console and returned by describe calls to everybody who may look at the function, and it is in the code and in the state file as well.',
    remedy: 'Refer to AWS Secrets Manager or SSM Parameter Store: valueFrom in ECS, type SECRETS_MANAGER in CodeBuild, a read at start in Lambda.',
    limits: ['Whether a variable is a secret is judged by its name and by how its value looks.'],
    covers: {
        checkov: ['CKV_AWS_45'],
        trivy: ['AVD-AWS-0036'],
        kics: ['ECS Task Definition Container Has Password'],
        securityHub: ['ECS.8', 'CodeBuild.2'],
    },
    *evaluate(subject, model) {
        if (subject.place !== 'environment')
            return;
        yield* keysOfUsers(subject, model);
        const name = `${subject.name}=`;
        // As in an env file, the engine sees the value under its name.
        yield* secretsInText(subject, model, (value) => ({
            path: 'environment.env',
            text: `${name}${value.replaceAll('\n', ' ')}\n`,
            added: name.length,
        }));
    },
});

;// CONCATENATED MODULE: ./build/policies/secrets/secret-in-dockerfile.js





const secretInDockerfile = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-in-dockerfile',
    control: 'no-secrets-in-code',
    severity: 'high',
    on: 'source.text',
    dialects: ['text'],
    title: 'Secret becomes part of a container image',
    why: 'ENV, ARG and COPY put what they are given into a layer of the image or into its history. Everybody who can pull the image can read it there, even when a later layer deletes the file.',
    remedy: 'Mount it while the image is built (RUN --mount=type=secret), and give it to the container at run time from AWS Secrets Manager.',
    limits: [
        'Whether a value is a secret is judged by its name and by how it looks; an ARG without a default is not reported.',
        'What a COPY of a whole directory brings along is not looked at.',
    ],
    covers: { trivy: ['DS-0031'] },
    *evaluate(file) {
        if (!(0,dockerfile/* isDockerfile */.pZ)(file.path))
            return;
        for (const instruction of (0,dockerfile/* instructions */.GA)(file.text)) {
            for (const assignment of (0,dockerfile/* assignmentsOf */.I7)(instruction))
                yield* givenValue(file, instruction, assignment);
            yield* copiedFiles(file, instruction);
        }
    },
});
function* givenValue(file, { name: instruction }, { name, value, range }) {
    const confidence = judgeValue(file, name, value, range.startLine);
    if (confidence === undefined)
        return;
    const label = new secret_text/* SecretText */.o(value).label('phasegate secret literal').slice(0, 12);
    yield {
        claim: 'violation',
        aspect: `${instruction} ${name} ${label}`,
        message: `${instruction} gives ${name} a value that looks like a secret; it stays in the image.`,
        trace: [{ path: file.path, range }],
        confidence,
    };
}
/** By its look alone, as the engine sees it; else by its name. */
function judgeValue(file, name, value, line) {
    const hit = file.secrets().hits.find(({ range, tier }) => range.startLine === line && tier !== 'possible');
    if (hit !== undefined && value.length >= hit.range.endColumn - hit.range.startColumn && (hit.name === undefined || hit.name === name))
        return hit.tier;
    return secretValue(name, value);
}
/** COPY and ADD: every word but the last is a source; options and other stages of the build are not. */
function* copiedFiles(file, { name, words }) {
    if (name !== 'COPY' && name !== 'ADD')
        return;
    if (words.some((word) => word.text.startsWith('--from=')))
        return;
    const sources = words.filter((word) => !word.text.startsWith('--')).slice(0, -1);
    for (const source of sources) {
        const path = plainPath(source);
        const kind = credentialFile(path);
        if (kind === undefined)
            continue;
        yield {
            claim: 'violation',
            aspect: `${name} ${path}`,
            message: `${name} puts ${path} into the image: ${kind.title}.`,
            trace: [{ path: file.path, range: source.range }],
            confidence: kind.onlyByContent ? 'possible' : 'likely',
        };
    }
}
/** `["a", "b"]`, the form with brackets, leaves brackets, commas and quotes at the words. */
function plainPath({ text }) {
    return text.replace(/^\[?["']?|["']?,?\]?$/gu, '');
}

// EXTERNAL MODULE: ./build/model/sources/sensitive-places.js + 1 modules
var sensitive_places = __webpack_require__(7387);
;// CONCATENATED MODULE: ./build/policies/secrets/secret-private-key.js


const secretPrivateKey = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-private-key',
    control: 'no-secrets-in-code',
    severity: 'critical',
    on: 'source.text',
    dialects: ['text'],
    title: 'Private key in code',
    why: 'A private key proves identity: whoever has it signs, decrypts and logs in as its owner, from anywhere and without a trace in your logs.',
    remedy: 'Replace the key pair now, and keep the new private key in AWS Secrets Manager or in the secret store of the build.',
    limits: ['Encrypted keys are medium: the passphrase may be guessed at leisure.'],
    covers: {
        checkov: ['CKV_SECRET_13'],
        trivy: ['secret:private-key'],
        kics: ['Passwords And Secrets', 'User Data Contains Encoded Private Key'],
    },
    evaluate: (file) => secretsIn(file, 'secret-private-key'),
});

;// CONCATENATED MODULE: ./build/policies/secrets/secret-vendor-token.js


const secretVendorToken = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-vendor-token',
    control: 'no-secrets-in-code',
    severity: 'critical',
    on: 'source.text',
    dialects: ['text'],
    title: 'Access token of a service in code',
    why: 'A token works for whoever reads it. Vendors and attackers both scan public repositories; attackers also scan the private ones they get into.',
    remedy: 'Revoke the token at the vendor now, and read its successor from the environment or a secret store.',
    limits: ['A checksum that does not match lowers nothing: many tokens in real use have none.'],
    covers: {
        securityHub: ['CodeBuild.1'],
        checkov: [
            'CKV_SECRET_1',
            'CKV_SECRET_3',
            'CKV_SECRET_11',
            'CKV_SECRET_12',
            'CKV_SECRET_14',
            'CKV_SECRET_15',
            'CKV_SECRET_16',
            'CKV_SECRET_17',
            'CKV_SECRET_18',
            'CKV_SECRET_7',
            'CKV_SECRET_5',
        ],
        trivy: ['secret:github-pat'],
        kics: ['Passwords And Secrets'],
    },
    evaluate: (file) => secretsIn(file, 'secret-vendor-token'),
});

;// CONCATENATED MODULE: ./build/policies/secrets/secret-in-earlier-commit.js










/** What each kind of secret weighs where it stands at head. */
const severities = {
    'secret-aws-credentials': secretAwsCredentials.severity,
    'secret-private-key': secretPrivateKey.severity,
    'secret-vendor-token': secretVendorToken.severity,
    'secret-connection-string': secretConnectionString.severity,
    'secret-generic-assignment': secretGenericAssignment.severity,
};
const passwordNames = new Set([...sensitive_places/* sensitiveAttributes */.QI.values()].flatMap((paths) => paths.map((path) => path.at(-1) ?? '')));
const templateFile = /\.(?:ya?ml|json|template)$/u;
/** Terraform writes attributes small, CloudFormation begins each with a capital. */
function isAttribute(path, name) {
    return passwordNames.has(name) && (/^[A-Z]/u.test(name) ? templateFile.test(path) : (0,core_path/* isTerraformCode */.Gt)(path));
}
/** The policy that reports it at head: what a provider takes for a password weighs more than another value under such a name. */
function policyAtHead(path, { policyId, name = '' }) {
    const isPassword = policyId === 'secret-generic-assignment' && isAttribute(path, name);
    return isPassword ? databasePasswordLiteral : { id: policyId, severity: severities[policyId] };
}
const secretInEarlierCommit = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-in-earlier-commit',
    control: 'no-secrets-in-code',
    severity: 'high',
    on: 'source.history',
    dialects: ['text'],
    title: 'Secret was committed and removed again',
    why: 'The files look clean, but the commit that held the secret is still there: in the branch, in every clone, and in the pull request itself even after a squash or a force push.',
    remedy: 'Revoke the secret first; that is what counts. Then squash or rewrite the branch if you want it out of the main history. A reviewer who knows that it is revoked accepts this finding by its id, once for the branch: neither a push nor a rebase asks for it again.',
    limits: [
        'As severe and as sure as the secret is where it stands at head; settings of the policy that reports it there count, unless this one has its own.',
        'Commits that cannot be read one by one fail the review, with the reason.',
    ],
    covers: {},
    *evaluate({ commit, path, hit }) {
        const atHead = policyAtHead(path, hit);
        yield {
            claim: 'violation',
            aspect: `${hit.detector} ${hit.label}`,
            message: `Commit ${commit.slice(0, 12)} adds ${hit.title} to ${path}; a later commit removes it from there.`,
            trace: [{ path, range: hit.range }],
            confidence: hit.tier,
            severity: atHead.severity,
            ...from_scan_severityOf(hit),
            asPolicy: atHead.id,
            commit,
        };
    },
});

;// CONCATENATED MODULE: ./build/policies/secrets/secret-in-user-data.js



const secretInUserData = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-in-user-data',
    control: 'no-secrets-in-code',
    severity: 'critical',
    on: 'sensitive.value',
    dialects: ['terraform', 'cloudformation'],
    title: 'Secret in the user data of an instance',
    why: 'Every process on the instance, and everybody who may describe it, can read its user data; a forged request to the metadata service is enough.',
    remedy: 'Fetch the secret at boot with the role of the instance: aws secretsmanager get-secret-value.',
    limits: ['Parts that are fetched from elsewhere at boot are not looked at.'],
    covers: {
        checkov: ['CKV_AWS_46'],
        trivy: ['AVD-AWS-0029', 'AVD-AWS-0122', 'AVD-AWS-0129'],
        kics: ['User Data Contains Encoded Private Key'],
    },
    *evaluate(subject, model) {
        if (subject.place !== 'user-data')
            return;
        if (subject.value.kind === 'unknown' && subject.value.reason !== 'computed-attribute') {
            yield { claim: 'unresolved', aspect: 'user data', unknown: subject.value, message: 'what the user data holds' };
        }
        yield* keysOfUsers(subject, model);
        yield* secretsInText(subject, model, (value) => ({ path: 'user-data.sh', text: value, added: 0 }));
    },
});

// EXTERNAL MODULE: ./build/policies/secrets/reading/may-be-secret.js
var may_be_secret = __webpack_require__(69482);
;// CONCATENATED MODULE: ./build/policies/secrets/secret-parameter-not-protected.js






const secretParameterNotProtected = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-parameter-not-protected',
    control: 'no-secrets-in-code',
    severity: 'medium',
    on: 'secret.place',
    dialects: ['terraform', 'cloudformation'],
    title: 'Input or output that carries a secret does not say so',
    why: 'Without NoEcho or sensitive the value shows in the console, in the output of a plan, and in the logs of every run. Outputs of a stack show it to everybody who may describe stacks, NoEcho or not. An SSM parameter of type String is stored and listed in plain text.',
    remedy: 'Set sensitive = true (Terraform), NoEcho: true without a Default (CloudFormation), or the type SecureString (SSM), which CloudFormation reads by resolve:ssm-secure. In place of an output keep the secret in Secrets Manager, and hand on its ARN.',
    limits: [
        'Which inputs take secrets is recognised by the arguments they are used in, and by their names.',
        'Of Terraform the outputs of a root are looked at: those of a module go to its caller alone, and a folder without a provider may be one, so that it is possible. The secret of an access key is reported by iam-access-key-declared.',
    ],
    covers: {
        checkov: ['CKV_AWS_384', 'CKV2_AWS_36'],
        trivy: ['AVD-AWS-0134'],
    },
    *evaluate(place) {
        if (place.form === 'http-request')
            yield* sentSecrets(place);
        else if (isSecret(place))
            yield* unprotected(place);
        else if (place.form === 'ssm-parameter')
            yield* storedSecret(place);
    },
});
/** `manage_master_user_password` is yes or no. */
const switchName = /^(?:manage|create|enable|use|generate|rotate|store|attach|has|is|with)[_A-Z]/u;
/** By its use; else the last step of a path says what it is: `/app/prod/db_password`. What is stored may show that it is none after all. */
function isSecret(place) {
    if (place.takesSecret === true)
        return true;
    const name = place.name.split('/').at(-1) ?? place.name;
    if (switchName.test(place.name) || (0,key_name/* readSecretName */.af)(name)?.strength !== 'strong')
        return false;
    if (place.form === 'variable' || place.form === 'parameter')
        return true;
    const values = place.value === undefined ? undefined : (0,core_value/* possibleValues */.Mp)(place.value);
    return values?.some((one) => (0,may_be_secret/* mayBeSecret */.l)(name, one) && !(place.form === 'output' && isNoSecret(name, one))) ?? true;
}
/** Outputs are named after secrets that they lead to: by a name, or by what somebody has to do to see them. */
function isNoSecret(name, value) {
    if (value.origin.via.some(({ kind, name: step }) => kind === 'attribute' && may_be_secret/* placeExpression */.A.test(step)))
        return true;
    // What a function or an operator makes of a secret, its hash or its length, is none.
    if (value.kind === 'unknown')
        return /[()<>=!?]/u.test(value.expression) || value.reference?.path.some((step) => secret_parameter_not_protected_hidden.test(step)) === true;
    const text = value.kind === 'string' ? value.value : value.kind === 'template' ? value.parts[0] : undefined;
    if (typeof text === 'string' && command.test(text))
        return true;
    // What is written down and no secret takes no secret's place, but for the default of an input.
    const isWritten = value.kind === 'string' && value.origin.via.every(({ kind }) => kind === 'local');
    return isWritten && (0,is_secret_literal/* isSecretLiteral */.K)(name, value.value, { isSensitive: false }).verdict !== 'secret';
}
/** Encrypted by a key of somebody's, hashed, or the ARN and the state of what the service keeps. */
const secret_parameter_not_protected_hidden = /^encrypted_|_hash$|^master_user_secret$/u;
const command = /^\s*(?:aws|kubectl|terraform|tofu|vault|op|helm|sops) [a-z-]/u;
const wanted = {
    variable: 'takes a secret and is not marked as sensitive',
    parameter: 'takes a secret and has no NoEcho',
    output: 'shows a secret',
    'ssm-parameter': 'takes a secret and is not a SecureString',
    'ssm-reference': 'is a secret that lies in an SSM parameter in plain text: resolve:ssm reads no SecureString',
};
function* unprotected(place) {
    const { form, name, isProtected, declaration, insertAt, value } = place;
    if (form === 'http-request')
        return;
    const answer = (0,fact/* decide */.LD)(isProtected, (value) => value, false);
    if (answer === 'unknown' && isProtected.kind === 'unknown') {
        yield { claim: 'unresolved', aspect: 'protection', unknown: isProtected.unknown, message: `whether ${name} is protected` };
    }
    if (answer === 'no') {
        const trace = isProtected.kind === 'known' ? [...(0,define_policy/* traceOf */.fC)(isProtected.source), declaration] : [declaration];
        const fix = isProtected.kind === 'absent' && insertAt !== undefined ? markSensitive(insertAt) : undefined;
        yield {
            claim: 'violation',
            aspect: 'not protected',
            message: `${subjectOf(place)} ${wanted[form]}.`,
            trace,
            secrets: value?.kind === 'string' ? [value.origin.at] : [],
            confidence: place.mayStayInside === true ? 'possible' : 'likely',
            ...(fix === undefined ? {} : { fix }),
        };
    }
    yield* writtenDown(place);
}
function subjectOf({ form, name, address }) {
    if (form === 'output')
        return `The output ${name}`;
    return form === 'ssm-reference' ? `${name} of ${address}` : name;
}
function writtenDown(place) {
    if (place.form === 'parameter')
        return presetSecret(place);
    return place.form === 'ssm-parameter' ? writtenSecret(place) : [];
}
function markSensitive(location) {
    return { title: 'Mark it as sensitive', edits: [{ location, replacement: '  sensitive = true\n' }] };
}
/** What was taken from elsewhere until now stands in the code. */
function* writtenSecret({ address, name, value, isProtected, declaration }) {
    if ((0,fact/* decide */.LD)(isProtected, (one) => one, false) !== 'no')
        return;
    const last = name.split('/').at(-1) ?? name;
    for (const one of value === undefined ? [] : (0,core_value/* possibleValues */.Mp)(value)) {
        if (one.kind !== 'string' || (0,is_secret_literal/* isSecretLiteral */.K)(last, one.value).verdict !== 'secret')
            continue;
        yield {
            claim: 'violation',
            aspect: 'written',
            message: `${address} stores a secret that is written in the code.`,
            trace: [...(0,define_policy/* traceOf */.fC)(one), declaration],
            secrets: [one.origin.at],
            confidence: 'likely',
        };
    }
}
/** A default makes NoEcho pointless: the template shows it. */
function* presetSecret({ name, value, declaration }) {
    for (const one of value === undefined ? [] : (0,core_value/* possibleValues */.Mp)(value)) {
        if (one.kind !== 'string' || (0,is_secret_literal/* isSecretLiteral */.K)(name, one.value).verdict !== 'secret')
            continue;
        yield {
            claim: 'violation',
            aspect: 'default',
            message: `${name} takes a secret and has a default.`,
            trace: [...(0,define_policy/* traceOf */.fC)(one), declaration],
            confidence: 'likely',
        };
    }
}
/** Named like anything, but what is stored is a secret. */
function* storedSecret({ address, name, value, isProtected, declaration }) {
    if (value === undefined || (0,fact/* decide */.LD)(isProtected, (one) => one, false) !== 'no')
        return;
    for (const one of (0,core_value/* possibleValues */.Mp)(value)) {
        const isReferred = one.kind === 'unknown' && secretSource.test(one.expression) && !may_be_secret/* placeExpression */.A.test(one.expression);
        if (!isReferred && !(one.kind === 'string' && (0,is_secret_literal/* isSecretLiteral */.K)(name, one.value, { isSensitive: false }).valueClass === 'random'))
            continue;
        yield {
            claim: 'violation',
            aspect: 'secret in a plain parameter',
            message: `${address} stores a secret and is not a SecureString.`,
            trace: [...(0,define_policy/* traceOf */.fC)(one), declaration],
            confidence: 'possible',
        };
    }
}
const secretSource = /\b(?:random_password|aws_secretsmanager_\w+|aws_ssm_parameter)\b|\.(?:password|secret_string)$/u;
/** A store of secrets, or an input that is named after one. */
function isSecretExpression(expression) {
    if (may_be_secret/* placeExpression */.A.test(expression))
        return false;
    return secretSource.test(expression) || (expression.startsWith('var.') && (0,key_name/* readSecretName */.af)(expression)?.strength === 'strong');
}
function* sentSecrets({ address, sends, declaration }) {
    for (const unknown of sends) {
        if (!isSecretExpression(unknown.expression))
            continue;
        yield {
            claim: 'violation',
            aspect: `sends ${unknown.expression}`,
            message: `${address} sends ${unknown.expression} with a request that every plan makes.`,
            trace: [...(0,define_policy/* traceOf */.fC)(unknown), declaration],
            confidence: 'likely',
        };
    }
}

;// CONCATENATED MODULE: ./build/policies/secrets/reading/secret-scanners.js


const secret_scanners_tools = [
    ['gitleaks', /\bgitleaks\b(?!:allow)/iu],
    ['trufflehog', /\btrufflehog\b(?!:ignore)/iu],
    ['detect-secrets', /\bdetect-secrets\b|\bYelp\/detect-secrets\b/iu],
    ['git-secrets', /\bgit[- ]secrets\b/iu],
    ['secretlint', /\bsecretlint\b/iu],
    ['ggshield', /\bggshield\b|\bGitGuardian\/ggshield/iu],
    ['phasegate', /\bphasegate\b/iu],
];
/** What runs a tool, rather than naming it: an action, a hook's repository, an image. */
const runLine = /^[ \t]*(?:-[ \t]*)?(?:uses|repo|image|id)[ \t]*:[ \t]*\S/iu;
/** A command that is one of the tools, or git with one. */
const runs = /^(?:\S*\/)?(?:gitleaks|trufflehog3?|detect-secrets|secretlint|ggshield|phasegate|git-secrets|git secrets)(?=[\s:@-]|$)/iu;
const secret_scanners_stopsNothing = /--exit-code[ =]0\b/iu;
/** What blocks for certain counts more than what an expression decides. */
function rank({ blocks, maybe }) {
    return blocks ? (maybe === undefined ? 2 : 1) : 0;
}
/** One run of each tool in a pipeline: the first that blocks, else the first. */
function scannersIn({ steps, onChanges, onlyCalled }) {
    // Its callers here speak for it.
    if (onlyCalled === 'here')
        return [];
    const found = steps.filter(({ isOff }) => !isOff).flatMap((step) => runsIn(step, onChanges));
    const byTool = new Map();
    for (const run of found) {
        const before = byTool.get(run.tool);
        if (before === undefined || rank(run) > rank(before))
            byTool.set(run.tool, run);
    }
    return [...byTool.values()];
}
function runsIn(step, onChanges) {
    const { at, calledAt } = step;
    return partsIn(step).flatMap(({ text, ignoresFailure, isSetting }) => {
        const lines = isSetting ? text.split(/\r\n|\n/u).filter((line) => runLine.test(line)) : runs.test(text) ? [text] : [];
        const blocks = onChanges && !step.ignoresFailure && !ignoresFailure;
        return lines.flatMap((line) => secret_scanners_tools
            .filter(([, name]) => name.test(line))
            .map(([tool]) => ({
            tool,
            blocks: blocks && !secret_scanners_stopsNothing.test(line),
            at: calledAt === undefined ? [at] : [at, calledAt],
            ...maybeIgnored(step),
        })));
    });
}

;// CONCATENATED MODULE: ./build/policies/secrets/secret-scanner-present.js


const secretScannerPresent = (0,define_policy/* defineEvidence */.xZ)({
    id: 'secret-scanner-present',
    control: 'no-secrets-in-code',
    severity: 'info',
    on: 'source.pipeline',
    dialects: ['text'],
    title: 'A scanner for secrets runs',
    why: 'A scanner that runs before the merge finds a secret while it can still be revoked quietly.',
    remedy: 'Let a scanner run in the pipeline or as a hook before each commit.',
    limits: ['Known by name: gitleaks, trufflehog, detect-secrets, git-secrets, secretlint, ggshield, and this tool.'],
    covers: {},
    *evaluate(pipeline) {
        for (const { tool, at } of scannersIn(pipeline)) {
            yield { claim: 'evidence', scope: `scanner ${tool}`, extent: `${tool} runs in ${pipeline.path}`, trace: at };
        }
    },
    lost: ({ extent }) => `${extent}, and does not after this change.`,
});

;// CONCATENATED MODULE: ./build/policies/secrets/secret-scanner-weakened.js



const secretScannerWeakened = (0,define_policy/* defineEvidence */.xZ)({
    id: 'secret-scanner-weakened',
    control: 'no-secrets-in-code',
    severity: 'medium',
    on: 'source.pipeline',
    dialects: ['text'],
    title: 'Scanner for secrets is removed or no longer stops anything',
    why: 'A scanner that is taken away, or whose findings no longer stop anything, is missed only when a secret has been used.',
    remedy: 'Keep it, and let its findings fail the build; accept single findings with a reason instead.',
    limits: [
        'Entries that the change adds to allow-lists and baselines of other scanners, and comments for them, are reported as notices and do not block.',
        'Another scanner for secrets in a pipeline of the repository counts, but for this one; what is set up outside the repository is not seen.',
        'Whether a run stops the pipeline is read from its step, its job and what calls it: continue-on-error, "|| true", an exit code of 0.',
    ],
    covers: {},
    *evaluate(pipeline) {
        yield* behindLimit(pipeline);
        for (const { tool, blocks, at, maybe } of scannersIn(pipeline)) {
            if (!blocks)
                continue;
            const extent = `${tool} stopped what it finds`;
            yield { claim: 'evidence', scope: `blocking scanner ${tool}`, extent, trace: at, ...(maybe === undefined ? {} : { maybe }) };
        }
    },
    // Whoever reads this runs this scanner: it says nothing of what goes beside it.
    standsIn: (other, lost) => isBehindLimit(other) || other.scope === lost.scope || other.scope !== 'blocking scanner phasegate',
    lost: ({ extent, trace: [at] }) => `${extent}${at === undefined ? '' : ` (${at.path})`}; after this change it is gone, or stops nothing.`,
});

;// CONCATENATED MODULE: ./build/policies/practice/security-champion-declared.js

const securityChampionDeclared = definePractice({
    id: 'security-champion-declared',
    control: 'security-champions',
    severity: 'info',
    title: 'Somebody is named for security',
    why: 'A name is somebody to ask.',
    remedy: 'Name a champion for each part, in CODEOWNERS or in a file of maintainers.',
    limits: [
        'A file is reported by its place and by words in it; whether it is kept up and followed is not visible.',
        'Training and time for it are not visible.',
    ],
    covers: {},
    practice: 'security champion',
    called: 'security champion',
});

;// CONCATENATED MODULE: ./build/policies/practice/security-champion-removed.js

const securityChampionRemoved = definePractice({
    id: 'security-champion-removed',
    control: 'security-champions',
    severity: 'low',
    speaksFor: ['security-champion-declared'],
    title: 'Nobody is named for security any longer',
    why: 'Without a name nobody feels asked.',
    remedy: 'Name who follows in the same change.',
    limits: ['A file is told by its place and by words in it; whether it is kept up and followed is not visible.'],
    covers: {},
    practice: 'security champion',
    called: 'security champion',
});

;// CONCATENATED MODULE: ./build/policies/practice/security-policy-file-removed.js

const securityPolicyFileRemoved = definePractice({
    id: 'security-policy-file-removed',
    control: 'assign-security-contacts',
    severity: 'low',
    title: 'The way to report a vulnerability is gone',
    why: 'Whoever finds a hole and does not know whom to tell tells everybody, or nobody. SECURITY.md is where people and tools look first.',
    remedy: 'Keep SECURITY.md with an address that is read.',
    limits: ['A file is told by its place and by words in it; whether it is kept up and followed is not visible.'],
    covers: {},
    practice: 'security policy',
    called: 'security policy',
});

;// CONCATENATED MODULE: ./build/policies/identity/sso-session-too-long.js



const MINUTES_MAX = 8 * 60;
const PRIVILEGED_MINUTES_MAX = 4 * 60;
const privileged = /admin|power|root|break.?glass|super/iu;
const ssoSessionTooLong = (0,define_policy/* defineViolation */.z$)({
    id: 'sso-session-too-long',
    control: 'identity-federation',
    severity: 'low',
    on: 'resource',
    dialects: ['terraform', 'cloudformation'],
    title: 'Sessions of a permission set are long',
    why: 'The credentials of a session lie on the disk of a laptop. As long as they work, whoever copies them works with them, and nothing that is taken away from the person ends them.',
    remedy: 'Set the duration to one hour, up to four where the work needs it.',
    limits: [
        'More than eight hours are reported, and more than four where the name speaks of administration.',
        'AWS takes at most twelve hours, and one where none is written.',
    ],
    covers: { kics: ['SSO Permission With Inadequate User Session Duration'] },
    *evaluate({ address, resource }) {
        const isSet = resource.type === 'aws_ssoadmin_permission_set' || resource.type === 'AWS::SSO::PermissionSet';
        const duration = isSet
            ? (0,fact/* readText */.yR)((0,fact/* attribute */.lt)(resource.attributes, 'session_duration') ?? (0,fact/* attribute */.lt)(resource.attributes, 'SessionDuration'))
            : undefined;
        if (duration === undefined)
            return;
        const name = (0,fact/* readText */.yR)((0,fact/* attribute */.lt)(resource.attributes, 'name') ?? (0,fact/* attribute */.lt)(resource.attributes, 'Name'));
        const most = (0,fact/* holding */.G)(name, (text) => privileged.test(text)) === undefined ? MINUTES_MAX : PRIVILEGED_MINUTES_MAX;
        const aspect = 'session duration';
        const isWrong = (text) => minutesOf(text) > most;
        yield* (0,of_fact/* ofFact */.e)(duration, { isWrong, aspect, unknown: 'how long a session lasts' }, (long) => ({
            claim: 'violation',
            aspect,
            message: `${address} gives sessions of ${long?.value ?? 'an hour'}; more than ${most / 60} hours are long.`,
            trace: [...(long === undefined ? [] : (0,define_policy/* traceOf */.fC)(long.source)), resource.declaration],
            confidence: long === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(long.source),
        }));
    },
});
/** ISO 8601, as far as AWS takes it: `PT1H30M`, `P1D`. */
function minutesOf(text) {
    const [, days = '0', hours = '0', minutes = '0'] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/u.exec(text) ?? [];
    return (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
}

;// CONCATENATED MODULE: ./build/policies/code/state-backend-unsafe.js


const stateBackendUnsafe = (0,define_policy/* defineViolation */.z$)({
    id: 'state-backend-unsafe',
    control: 'use-infrastructure-as-code',
    severity: 'medium',
    on: 'source.text',
    dialects: ['text'],
    title: 'The state of Terraform is not guarded',
    why: 'The state holds passwords and keys as plain text, and two runs at once without a lock leave it broken: nobody knows then what exists.',
    remedy: 'Keep the state in a bucket, with encrypt = true and use_lockfile = true (or a table of DynamoDB).',
    limits: [
        'What is given to terraform init instead of being written is not visible.',
        'State on the disk of whoever applies is reported, as low, where it is written so; a root without a backend is not reported.',
        'Backends of other services are taken to be safe.',
    ],
    covers: {},
    *evaluate(file) {
        const backends = (0,terraform_blocks/* terraformBlocks */.Jq)(file, 'terraform').flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'backend'));
        for (const backend of backends) {
            const at = { path: file.path, range: backend.header };
            if (backend.labels[0] === 'local')
                yield local(at);
            if (backend.labels[0] === 's3')
                yield* bucket(backend, at);
        }
    },
});
function local(at) {
    const message = 'The state stays on the disk of whoever applies, as plain text, and nobody else has it.';
    return { claim: 'violation', aspect: 'local state', message, trace: [at], confidence: 'likely', severity: 'low' };
}
function* bucket({ attributes }, at) {
    const written = new Map(attributes.map(({ name, text }) => [name, text]));
    const isLocked = written.get('use_lockfile') === 'true' || written.has('dynamodb_table');
    const isEncrypted = written.get('encrypt') === 'true' || written.has('kms_key_id');
    const missing = [...(isEncrypted ? [] : ['encrypt']), ...(isLocked ? [] : ['use_lockfile'])];
    if (missing.length === 0)
        return;
    if (!written.has('bucket') && !missing.some((name) => written.has(name))) {
        yield { claim: 'unresolved', aspect: 'backend', unknown: givenAtInit(at), message: 'whether the state is encrypted and locked' };
        return;
    }
    const lacks = missing.map((name) => (name === 'encrypt' ? 'is not encrypted by Terraform' : 'is not locked')).join(' and ');
    const fix = missing.some((name) => written.has(name)) ? undefined : fixOf(missing, at);
    for (const name of missing) {
        yield {
            claim: 'violation',
            // Either may be new alone.
            aspect: `backend s3: ${name}`,
            message: `The state in the bucket ${lacks}.`,
            trace: [at],
            confidence: 'certain',
            ...(fix === undefined ? {} : { fix }),
        };
    }
}
/** Behind the header, on a line of its own. */
function fixOf(missing, { path, range }) {
    const line = range.endLine + 1;
    const place = { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
    const replacement = missing.map((name) => `    ${name} = true\n`).join('');
    return { title: 'Encrypt and lock the state', edits: [{ location: { path, range: place }, replacement }] };
}
function givenAtInit(at) {
    return { kind: 'unknown', reason: 'variable-without-default', expression: 'the configuration of the backend', origin: { at, via: [] } };
}

// EXTERNAL MODULE: ./build/model/storage/tags.js
var tags = __webpack_require__(30363);
// EXTERNAL MODULE: ./build/policies/tags/taggable.js
var taggable = __webpack_require__(97872);
;// CONCATENATED MODULE: ./build/policies/tags/tagging-present.js




const taggingPresent = (0,define_policy/* defineEvidence */.xZ)({
    id: 'tagging-present',
    control: 'tagging-strategy',
    severity: 'info',
    on: 'account',
    dialects: ['terraform'],
    title: 'Resources are tagged without anybody having to think of it',
    why: 'Tags that the provider sets are on everything that it makes, and so bills, backups and rights that go by them leave nothing out.',
    remedy: 'Set default_tags of the provider.',
    limits: ['A template has no default tags; those of its stack are not visible.'],
    covers: { checkov: ['CKV_AWS_153'], kics: ['Resource Not Using Tags'] },
    *evaluate(model) {
        const { requiredTags } = model.houseRules;
        for (const { root, alias, name, attributes, block } of model.providers) {
            if ((0,fact/* attribute */.lt)(attributes, 'default_tags', 'tags') === undefined)
                continue;
            const called = alias === undefined ? name : `${name}.${alias}`;
            yield {
                claim: 'evidence',
                scope: `default tags of ${called} in ${root}`,
                extent: `The provider ${called}${root === '.' ? '' : ` in ${root}`} sets default tags`,
                trace: [block],
            };
        }
        const bearing = requiredTags.length === 0 ? [] : model.ofType(...taggable/* taggable */.I).filter(({ mode }) => mode === 'managed');
        const [first] = bearing;
        if (first === undefined)
            return;
        const whole = bearing.filter((resource) => requiredTags.every((tag) => (0,tags/* tagsOf */.F)(resource, model).keys.has(tag)));
        const extent = `${whole.length} of ${bearing.length} resources bear all required tags`;
        // Each resource that loses one is told by itself.
        yield { claim: 'evidence', scope: 'required tags', extent, trace: [first.declaration], counted: true };
    },
    lost: ({ extent }) => `${extent} no longer.`,
    standsIn: (other) => other.scope.startsWith('default tags'),
});

;// CONCATENATED MODULE: ./build/policies/practice/temporary-credentials-present.js

const temporaryCredentialsPresent = definePractice({
    id: 'temporary-credentials-present',
    control: 'use-temporary-credentials',
    severity: 'info',
    title: 'Credentials are temporary',
    why: 'Credentials that expire within the hour are hardly worth stealing.',
    remedy: 'Let workflows take a role by OIDC, and workloads by their own identity.',
    limits: [
        'In a review only files that the change touches are looked at.',
        'Static keys elsewhere in the same repository are reported by other policies.',
    ],
    covers: {},
    practice: 'temporary credentials',
    called: 'use of temporary credentials',
    resources: ['terraform', 'cloudformation'],
});

;// CONCATENATED MODULE: ./build/policies/practice/threat-model-present.js

const threatModelPresent = definePractice({
    id: 'threat-model-present',
    control: 'threat-modeling',
    severity: 'info',
    title: 'A threat model is written down',
    why: 'A threat model beside the code is one that can be looked at when the code changes.',
    remedy: 'Keep one for each application: what is worth protecting, from whom, and what holds.',
    limits: [
        'A file is reported by its place and by words in it; whether it is kept up and followed is not visible.',
        'In a review only files that the change touches are looked at.',
    ],
    covers: {},
    practice: 'threat model',
    called: 'threat model',
});

;// CONCATENATED MODULE: ./build/policies/code/tls-verification-disabled-in-code.js


/** How languages and tools are told not to look at certificates. */
const tls_verification_disabled_in_code_switches = [
    ['Node.js', /NODE_TLS_REJECT_UNAUTHORIZED['"]?\]?\s*[:=]\s*['"]?0\b/u],
    ['Node.js', /\brejectUnauthorized\s*:\s*false\b/u],
    ['Python', /\bverify\s*=\s*False\b|\bssl\._create_unverified_context\b|\bcheck_hostname\s*=\s*False\b|\bCERT_NONE\b/u],
    ['Go', /\bInsecureSkipVerify\s*:\s*true\b/u],
    ['Ruby', /\bVERIFY_NONE\b/u],
    ['Java', /\b(?:NoopHostnameVerifier|ALLOW_ALL_HOSTNAME_VERIFIER|TrustAllStrategy)\b/u],
    ['wget', /\bwget\b[^|;&#]{0,1000}--no-check-certificate\b/u],
    ['git', /\bhttp\.sslVerify\s{0,9}[=\s]\s{0,9}['"]?false\b|GIT_SSL_NO_VERIFY\s{0,9}[:=]\s{0,9}['"]?(?:1|true)\b/iu],
    ['pip', /\bpip3?\b[^|;&#]{0,1000}--trusted-host\b/u],
];
/** None of them stands where none of these does, which one look tells. */
const anySwitch = /TLS_REJECT_UNAUTHORIZED|rejectUnauthorized|verify\s*=\s*False|unverified_context|check_hostname|CERT_NONE|InsecureSkipVerify|VERIFY_NONE|NoopHostnameVerifier|ALLOW_ALL_HOSTNAME|TrustAllStrategy|\bcurl\b|no-check-certificate|sslVerify|SSL_NO_VERIFY|trusted-host|insecure|skip_tls_verify/iu;
/** Documents speak of it, and what is built or vendored is somebody else\u2019s. */
const leftOut = /\.(?:md|rst|adoc|txt|map|lock|svg|min\.js)$|(?:^|\/)(?:node_modules|vendor|third_party|dist)\//iu;
const inTests = /(?:^|\/)(?:tests?|spec|__tests__|fixtures|testdata|examples?)\/|[._-](?:test|spec)\.[a-z]+$/iu;
const tls_verification_disabled_in_code_lineCharsMax = 1000;
const tlsVerificationDisabledInCode = (0,define_policy/* defineViolation */.z$)({
    id: 'tls-verification-disabled-in-code',
    control: 'encryption-in-transit',
    severity: 'medium',
    on: 'source.text',
    dialects: ['text'],
    title: 'Certificates are not verified',
    why: 'A connection whose certificate nobody looks at is encrypted to whoever answers. On a shared network, behind a forged name, that is the attacker.',
    remedy: 'Verify, and add the certificate of your own authority to what is trusted where one is used.',
    limits: ['Known by the usual switches of languages and tools, line by line.', 'In tests and examples it is told at info.'],
    covers: {},
    *evaluate({ path, text }) {
        if (leftOut.test(path) || !anySwitch.test(text))
            return;
        const counts = new Map();
        for (const [index, line] of text.split(/\r\n|\n/u).entries()) {
            if (line.length > tls_verification_disabled_in_code_lineCharsMax || /^\s*(?:#|\/\/|\*)/u.test(line))
                continue;
            const what = blindTool(path, line);
            if (what === undefined)
                continue;
            const count = (counts.get(what) ?? 0) + 1;
            counts.set(what, count);
            yield {
                claim: 'violation',
                aspect: `${what}, place ${count}`,
                message: `${what} is told here not to verify certificates.`,
                trace: [{ path, range: (0,core_location/* lineRange */.Ap)(index + 1, line.length) }],
                confidence: 'likely',
                ...(inTests.test(path) ? { severity: 'info' } : {}),
            };
        }
    },
});
/** What is told on this line not to look, if anything. */
function blindTool(path, line) {
    const known = tls_verification_disabled_in_code_switches.find(([, pattern]) => pattern.test(line))?.[0];
    return known ?? (isBlindCurl(line) ? 'curl' : blindProvider(path, line));
}
/** Providers of Terraform call it so; elsewhere the words mean many things. */
function blindProvider(path, line) {
    return /\.(?:tf|tofu|hcl)$/u.test(path) &&
        /^\s*(?:insecure|(?:insecure_)?skip_tls_verify|insecure_skip_verify|tls_insecure)\s*=\s*true\b/u.test(line)
        ? 'Terraform'
        : undefined;
}
/** The first call on the line, up to what ends the command; to one's own machine it may be blind. */
function isBlindCurl(line) {
    const start = line.search(/\bcurl\b/u);
    if (start === -1)
        return false;
    const [call = ''] = line.slice(start).split(/[|;&#]/u);
    return /\s(?:-[a-jl-zA-Z]*k[a-zA-Z]*|--insecure)(?:\s|$)/u.test(call) && !/localhost|127\.0\.0\.1|\[::1\]/u.test(call);
}

// EXTERNAL MODULE: ./build/policies/workflow/outsiders.js
var outsiders = __webpack_require__(84641);
;// CONCATENATED MODULE: ./build/policies/workflow/workflow-static-aws-keys.js


/** The names under which tools of AWS and actions take a lasting key. */
const keyName = /^aws[-_](?:access[-_]key[-_]id|secret[-_]access[-_]key)$/iu;
/** A key that is kept among the secrets of the repository, not one that a step has just fetched. */
const fromSecrets = /\$\{\{[^}]{0,2000}\bsecrets(?:\.|\[)/u;
/** The same in a script: `aws configure set aws_access_key_id ${{ secrets.KEY }}`. */
const inScript = /\baws[-_](?:access[-_]key[-_]id|secret[-_]access[-_]key)\b[^\n]{0,40}\$\{\{[^}\n]{0,80}\bsecrets\b/iu;
/** A store of another maker that speaks S3. */
const endpoint = /^(?:aws[-_])?(?:s3[-_])?endpoint(?:[-_]url(?:[-_]s3)?)?$/iu;
/** `aws s3 cp --endpoint-url https://\u2026`, where that is none of AWS. */
const elsewhere = /--endpoint(?:-url)?[=\s]+["']?https?:\/\/(?![^\s"'/]*\.amazonaws\.com)/iu;
/** The tool of AWS that is called, or an action of its makers. */
const ofAws = /(?:^|[\s;&|(])aws\s+[a-z]|\baws-actions\//u;
/** `AWS_ACCESS_KEY_ID: $STAGING_KEY`, `export AWS_SECRET_ACCESS_KEY=$KEY`, the orbs' `aws-access-key-id: AWS_ACCESS_KEY_ID`. */
const inLine = /\baws[-_](?:access[-_]key[-_]id|secret[-_]access[-_]key)\b["']?(?:\s*[:=]\s*|\s+)["']?(?:\$\{?\{?\s*\w|[A-Z][A-Z0-9_]{4,}\b|credentials\()/iu;
/** What has just been fetched from STS. */
const workflow_static_aws_keys_fetched = /\$\(|assume-role|\bsts\b|\bjq\b|SESSION_TOKEN/u;
/** Of an answer of STS for certain: `$(printenv KEY)` may hold anything. */
const ofSts = /assume-role|\bsts\b|\bjq\b|SESSION_TOKEN/u;
const assigned = /(?:^|[\s;&"'-])(?:export\s+)?([A-Za-z_]\w{0,99})=/u;
const value = /\baws[-_](?:access[-_]key[-_]id|secret[-_]access[-_]key)\b["'\s:=]{1,9}\$\{?([A-Za-z_]\w{0,99})/iu;
const workflowStaticAwsKeys = (0,define_policy/* defineViolation */.z$)({
    id: 'workflow-static-aws-keys',
    control: 'use-temporary-credentials',
    severity: 'high',
    on: 'source.pipeline',
    dialects: ['text'],
    title: 'A pipeline works with a lasting access key',
    why: 'The key lies in the settings of the pipeline, works from everywhere, and is read by whatever runs in a job: one action that is taken over sends it away, and it works until somebody notices and deletes it.',
    remedy: 'Let the job take a role by OIDC: `permissions: { id-token: write }`, and `role-to-assume` of aws-actions/configure-aws-credentials; other pipelines have the same (id_tokens of GitLab, OIDC of CircleCI, Bitbucket and Buildkite).',
    limits: [
        'Told once for each file: a second job with the same keys is nothing new.',
        'Keys of a store of another maker, reported by an endpoint in the same job, are left out.',
        'Of other pipelines than workflows the variables are found by their names in a line; that a secret of the settings is there without being named is not visible.',
    ],
    covers: {},
    *evaluate(pipeline) {
        const at = firstKey(pipeline);
        // In a pipeline that the change leaves alone only what it runs of the change is new.
        if (at === undefined || (pipeline.isBeside && at.path === pipeline.path))
            return;
        yield {
            claim: 'violation',
            aspect: 'static AWS keys',
            message: `${pipeline.path} gives its jobs an access key of AWS that lasts until somebody deletes it.`,
            trace: [at],
            confidence: pipeline.path.startsWith('.github/') ? 'certain' : 'likely',
        };
    },
});
function firstKey({ path, jobs, steps }) {
    if (!path.startsWith('.github/'))
        return keyIn(steps);
    return jobs.map(keyOf).find((at) => at !== undefined);
}
/** A line that hands on a variable is as good as the line that filled it: `export KEY=$(echo $assumed_role | jq \u2026)`. */
function keyIn(steps) {
    const filled = new Set(steps.flatMap(({ text }) => (ofSts.test(text) ? (assigned.exec(text)?.[1] ?? []) : [])));
    // What stands behind the name of the key, before the profile that it is for.
    const isHandedOn = (text) => filled.has(value.exec(text)?.[1] ?? '');
    return steps.find(({ text }) => inLine.test(text) && !workflow_static_aws_keys_fetched.test(text) && !isHandedOn(text))?.at;
}
/** One call to another maker's store excuses no key that others of the job use. */
function areAllElsewhere(steps) {
    const lines = steps.flatMap(({ text }) => text.replaceAll(/\\\r?\n/gu, ' ').split('\n'));
    const calls = lines.filter((line) => ofAws.test(line) || elsewhere.test(line));
    return calls.length > 0 && calls.every((line) => elsewhere.test(line));
}
function keyOf({ settings, steps: all }) {
    const steps = all.filter(({ isOff }) => !isOff);
    if (settings.some(({ name }) => endpoint.test(name)) || areAllElsewhere(steps))
        return undefined;
    const inSettings = settings.find(({ name, text }) => keyName.test(name) && fromSecrets.test(text.text));
    return inSettings?.text.at ?? steps.find(({ text }) => inScript.test(text.slice(0, outsiders/* scriptCharsMax */.lJ)))?.at;
}

;// CONCATENATED MODULE: ./build/policies/listed.generated.js






























































const from = {
    'access-analyzer': () => __webpack_require__.e(/* import() */ 9541).then(__webpack_require__.bind(__webpack_require__, 89541)),
    'account': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(2814)]).then(__webpack_require__.bind(__webpack_require__, 2814)),
    'acm': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(4211)]).then(__webpack_require__.bind(__webpack_require__, 5636)),
    'apigateway': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(6526)]).then(__webpack_require__.bind(__webpack_require__, 64503)),
    'backup': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(1105)]).then(__webpack_require__.bind(__webpack_require__, 80148)),
    'bedrock': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(7528)]).then(__webpack_require__.bind(__webpack_require__, 97528)),
    'billing': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(6787)]).then(__webpack_require__.bind(__webpack_require__, 6787)),
    'cloudformation': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(5073)]).then(__webpack_require__.bind(__webpack_require__, 85073)),
    'cloudfront': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(6084)]).then(__webpack_require__.bind(__webpack_require__, 56084)),
    'cloudtrail': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(6826)]).then(__webpack_require__.bind(__webpack_require__, 91679)),
    'cloudwatch': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(2552)]).then(__webpack_require__.bind(__webpack_require__, 48781)),
    'cognito': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(9341)]).then(__webpack_require__.bind(__webpack_require__, 89341)),
    'common': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(2573), __webpack_require__.e(5850), __webpack_require__.e(6405), __webpack_require__.e(2630)]).then(__webpack_require__.bind(__webpack_require__, 13947)),
    'config': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(9401)]).then(__webpack_require__.bind(__webpack_require__, 49401)),
    'containers': () => __webpack_require__.e(/* import() */ 7664).then(__webpack_require__.bind(__webpack_require__, 7664)),
    'database': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(926)]).then(__webpack_require__.bind(__webpack_require__, 10926)),
    'detective': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(474)]).then(__webpack_require__.bind(__webpack_require__, 50474)),
    'ec2': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(7026)]).then(__webpack_require__.bind(__webpack_require__, 17026)),
    'ecr': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(7587)]).then(__webpack_require__.bind(__webpack_require__, 7587)),
    'efs': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(1353)]).then(__webpack_require__.bind(__webpack_require__, 13318)),
    'eks': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(9861)]).then(__webpack_require__.bind(__webpack_require__, 15482)),
    'emr': () => __webpack_require__.e(/* import() */ 7113).then(__webpack_require__.bind(__webpack_require__, 87113)),
    'encryption': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(3220)]).then(__webpack_require__.bind(__webpack_require__, 11421)),
    'events': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(8538)]).then(__webpack_require__.bind(__webpack_require__, 98538)),
    'fis': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(5794)]).then(__webpack_require__.bind(__webpack_require__, 94221)),
    'fms': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(5006)]).then(__webpack_require__.bind(__webpack_require__, 35006)),
    'github': () => __webpack_require__.e(/* import() */ 4336).then(__webpack_require__.bind(__webpack_require__, 4336)),
    'guardduty': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(2156)]).then(__webpack_require__.bind(__webpack_require__, 62156)),
    'iam': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(3498), __webpack_require__.e(1190), __webpack_require__.e(5023)]).then(__webpack_require__.bind(__webpack_require__, 41093)),
    'iam-documents': () => Promise.all(/* import() */[__webpack_require__.e(2985), __webpack_require__.e(3498), __webpack_require__.e(1190), __webpack_require__.e(6052), __webpack_require__.e(8563), __webpack_require__.e(8288)]).then(__webpack_require__.bind(__webpack_require__, 35633)),
    'identity': () => Promise.all(/* import() */[__webpack_require__.e(3498), __webpack_require__.e(1190), __webpack_require__.e(4372)]).then(__webpack_require__.bind(__webpack_require__, 34690)),
    'inspector': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(1048)]).then(__webpack_require__.bind(__webpack_require__, 51048)),
    'lakeformation': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(8737)]).then(__webpack_require__.bind(__webpack_require__, 42030)),
    'lambda': () => __webpack_require__.e(/* import() */ 2076).then(__webpack_require__.bind(__webpack_require__, 72076)),
    'loadbalancing': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(4201)]).then(__webpack_require__.bind(__webpack_require__, 64201)),
    'logs': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(4721)]).then(__webpack_require__.bind(__webpack_require__, 48152)),
    'macie': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(5578)]).then(__webpack_require__.bind(__webpack_require__, 45578)),
    'network': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(6990)]).then(__webpack_require__.bind(__webpack_require__, 6990)),
    'organizations': () => Promise.all(/* import() */[__webpack_require__.e(2985), __webpack_require__.e(3498), __webpack_require__.e(6052), __webpack_require__.e(7498)]).then(__webpack_require__.bind(__webpack_require__, 17498)),
    'ram': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(6729)]).then(__webpack_require__.bind(__webpack_require__, 65090)),
    'resiliencehub': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(4928)]).then(__webpack_require__.bind(__webpack_require__, 54928)),
    'root-user': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(1703)]).then(__webpack_require__.bind(__webpack_require__, 1703)),
    'route53': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(2820)]).then(__webpack_require__.bind(__webpack_require__, 2820)),
    's3': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(3350)]).then(__webpack_require__.bind(__webpack_require__, 93350)),
    'secrets': () => __webpack_require__.e(/* import() */ 3104).then(__webpack_require__.bind(__webpack_require__, 73104)),
    'secretsmanager': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(5028)]).then(__webpack_require__.bind(__webpack_require__, 30041)),
    'securityhub': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(9734)]).then(__webpack_require__.bind(__webpack_require__, 99734)),
    'servicecatalog': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(5381)]).then(__webpack_require__.bind(__webpack_require__, 35381)),
    'shield': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(3035)]).then(__webpack_require__.bind(__webpack_require__, 33035)),
    'snapshots': () => __webpack_require__.e(/* import() */ 8411).then(__webpack_require__.bind(__webpack_require__, 48411)),
    'ssm': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(1130)]).then(__webpack_require__.bind(__webpack_require__, 91130)),
    'tags': () => __webpack_require__.e(/* import() */ 1783).then(__webpack_require__.bind(__webpack_require__, 54164)),
    'transfer': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(7317)]).then(__webpack_require__.bind(__webpack_require__, 7540)),
    'vpc': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(8852)]).then(__webpack_require__.bind(__webpack_require__, 38852)),
    'waf': () => Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(6405), __webpack_require__.e(8033)]).then(__webpack_require__.bind(__webpack_require__, 68033)),
    'workflow': () => __webpack_require__.e(/* import() */ 383).then(__webpack_require__.bind(__webpack_require__, 80383)),
};
/** Every policy, sorted by id. The code of those that look at what many changes have not is loaded where it is needed. */
const listedPolicies = [
    { id: "abac-tag-tampering", control: "iam-data-perimeters", severity: "high", on: "iam.principal", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Let the tag be set only with aws:TagKeys or aws:RequestTag naming other keys, or deny tagging with the key that decides.", load: async () => (await from['iam-documents']()).abacTagTampering },
    { id: "access-analyzer-archive-rule-broad", control: "cleanup-unintended-accesses", severity: "medium", on: "resource", types: ["aws_accessanalyzer_archive_rule", "AWS::AccessAnalyzer::Analyzer"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Archive by the resource and the principal that are meant.", load: async () => (await from['access-analyzer']()).accessAnalyzerArchiveRuleBroad },
    { id: "access-analyzer-present", control: "cleanup-unintended-accesses", severity: "info", on: "resource", types: ["aws_accessanalyzer_analyzer", "AWS::AccessAnalyzer::Analyzer"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare an analyzer for the account, or for the organization.", load: async () => (await from['access-analyzer']()).accessAnalyzerPresent },
    accessAnalyzerRemoved,
    { id: "access-key-age-check-present", control: "rotate-keys", severity: "info", on: "resource", types: ["aws_config_config_rule", "AWS::Config::ConfigRule", "aws_config_organization_managed_rule", "AWS::Config::OrganizationConfigRule"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Deploy the Config rule access-keys-rotated.", load: async () => (await from['config']()).accessKeyAgeCheckPresent },
    { id: "account-moved-to-weaker-ou", control: "multi-account-management", severity: "high", on: "resource", types: ["aws_organizations_account", "AWS::Organizations::Account"], dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the account in the stricter unit, or attach the same policies to the new one first.", load: async () => (await from['organizations']()).accountMovedToWeakerOu },
    { id: "alarm-actions-disabled", control: "act-on-critical-findings", severity: "medium", on: "resource", types: ["aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm", "AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Give the alarm an action, and keep its actions on.", load: async () => (await from['cloudwatch']()).alarmActionsDisabled },
    { id: "alb-without-waf", control: "waf-managed-rules", severity: "medium", on: "resource", types: ["aws_lb", "aws_alb", "AWS::ElasticLoadBalancingV2::LoadBalancer"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Associate a web ACL with managed rule groups.", load: async () => (await from['waf']()).albWithoutWaf },
    { id: "ami-lookup-without-owner", control: "manage-infrastructure-vulnerabilities", severity: "high", on: "lookup", types: ["aws_ami", "aws_ami_ids"], dialects: ["terraform"], states: "violation", remedy: "Name the owners: \"amazon\", \"self\", or the account of the publisher.", load: async () => (await from['ec2']()).amiLookupWithoutOwner },
    { id: "analytics-or-ml-unencrypted", control: "data-encryption-at-rest", severity: "medium", on: "resource", types: ["aws_glue_crawler", "aws_glue_dev_endpoint", "aws_glue_job", "AWS::Glue::Crawler", "AWS::Glue::DevEndpoint", "AWS::Glue::Job", "aws_codebuild_report_group", "AWS::CodeBuild::ReportGroup", "AWS::Glue::MLTransform", "aws_athena_workgroup", "AWS::Athena::WorkGroup", "aws_athena_database", "aws_workspaces_workspace", "AWS::WorkSpaces::Workspace", "aws_codebuild_project", "AWS::CodeBuild::Project", "aws_glue_data_catalog_encryption_settings", "AWS::Glue::DataCatalogEncryptionSettings", "aws_glue_security_configuration", "AWS::Glue::SecurityConfiguration", "aws_sagemaker_notebook_instance", "aws_sagemaker_endpoint_configuration", "AWS::SageMaker::NotebookInstance", "AWS::SageMaker::EndpointConfig"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Turn encryption on, and enforce it.", load: async () => (await from['encryption']()).analyticsOrMlUnencrypted },
    { id: "api-client-certificate-missing", control: "encryption-in-transit", severity: "info", on: "resource", types: ["aws_api_gateway_stage", "AWS::ApiGateway::Stage"], strict: true, dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Generate a client certificate, name it in the stage, and let the backend ask for it. A private integration by a VPC link does as well.", load: async () => (await from['apigateway']()).apiClientCertificateMissing },
    { id: "api-or-cluster-logs-off", control: "custom-threat-detection", severity: "low", on: "resource", types: ["aws_apigatewayv2_stage", "AWS::ApiGatewayV2::Stage", "aws_api_gateway_method_settings", "AWS::ApiGateway::Stage", "aws_appsync_graphql_api", "AWS::AppSync::GraphQLApi", "aws_sfn_state_machine", "AWS::StepFunctions::StateMachine", "aws_codebuild_project", "AWS::CodeBuild::Project", "aws_mwaa_environment", "AWS::MWAA::Environment", "aws_eks_cluster", "AWS::EKS::Cluster", "aws_msk_cluster", "AWS::MSK::Cluster", "aws_mq_broker", "AWS::AmazonMQ::Broker", "aws_ecs_cluster", "AWS::ECS::Cluster", "aws_api_gateway_stage", "aws_ecs_task_definition", "AWS::ECS::TaskDefinition"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Turn the log on, to a log group with a retention.", load: async () => (await from['logs']()).apiOrClusterLogsOff },
    { id: "api-without-authorizer", control: "limit-network-access", severity: "medium", on: "resource", types: ["aws_api_gateway_method", "AWS::ApiGateway::Method", "aws_apigatewayv2_route", "AWS::ApiGatewayV2::Route", "aws_api_gateway_rest_api", "AWS::ApiGateway::RestApi", "aws_apigatewayv2_api", "AWS::ApiGatewayV2::Api", "aws_appsync_graphql_api", "AWS::AppSync::GraphQLApi"], strict: true, dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set an authorizer: IAM, Cognito, JWT or one of your own.", load: async () => (await from['apigateway']()).apiWithoutAuthorizer },
    { id: "api-without-waf", control: "waf-managed-rules", severity: "medium", on: "resource", types: ["aws_api_gateway_stage", "aws_appsync_graphql_api", "aws_cognito_user_pool", "aws_apprunner_service", "AWS::ApiGateway::Stage", "AWS::AppSync::GraphQLApi", "AWS::Cognito::UserPool", "AWS::AppRunner::Service", "aws_apigatewayv2_api", "AWS::ApiGatewayV2::Api"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Associate a web ACL with managed rule groups. An HTTP API takes none: put CloudFront with a web ACL in front of it.", load: async () => (await from['waf']()).apiWithoutWaf },
    architectureRecordPresent,
    atlantisRequirementRemoved,
    { id: "authorizer-removed", control: "customer-iam", severity: "high", on: "resource", types: ["aws_api_gateway_method", "AWS::ApiGateway::Method", "aws_apigatewayv2_route", "AWS::ApiGatewayV2::Route", "aws_lambda_function_url", "AWS::Lambda::Url", "aws_appsync_graphql_api", "AWS::AppSync::GraphQLApi", "aws_apigatewayv2_authorizer", "AWS::ApiGatewayV2::Authorizer", "aws_lb_listener", "aws_lb_listener_rule", "aws_alb_listener", "aws_alb_listener_rule", "AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancingV2::ListenerRule", "aws_api_gateway_rest_api", "AWS::ApiGateway::RestApi", "aws_apigatewayv2_api", "AWS::ApiGatewayV2::Api"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["lambda-url-without-auth", "api-without-authorizer"], remedy: "Keep the authorizer. A route that is meant to be open belongs in an API of its own.", load: async () => (await from['apigateway']()).authorizerRemoved },
    autoRemediationPresent,
    autoRemediationWeakened,
    { id: "backup-plan-present", control: "backups", severity: "info", on: "resource", types: ["aws_backup_selection", "AWS::Backup::BackupSelection", "aws_dlm_lifecycle_policy", "AWS::DLM::LifecyclePolicy"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare a backup plan with a selection that reaches your stores, by tag rather than by name.", load: async () => (await from['backup']()).backupPlanPresent },
    { id: "backup-retention-too-short", control: "backups", severity: "medium", on: "resource", types: ["aws_db_instance", "AWS::RDS::DBInstance", "aws_rds_cluster", "aws_neptune_cluster", "aws_docdb_cluster", "AWS::RDS::DBCluster", "AWS::Neptune::DBCluster", "AWS::DocDB::DBCluster", "aws_elasticache_replication_group", "aws_elasticache_cluster", "AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::CacheCluster", "aws_redshift_cluster", "AWS::Redshift::Cluster"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Keep backups for seven days at least.", load: async () => (await from['common']()).backupRetentionTooShort },
    { id: "backup-weakened", control: "backups", severity: "high", on: "resource", types: ["aws_db_instance", "aws_elasticache_replication_group", "AWS::ElastiCache::ReplicationGroup", "aws_rds_cluster", "aws_neptune_cluster", "aws_docdb_cluster", "aws_redshift_cluster", "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::Neptune::DBCluster", "AWS::DocDB::DBCluster", "AWS::Redshift::Cluster", "aws_fsx_ontap_file_system", "aws_fsx_openzfs_file_system", "aws_fsx_windows_file_system", "aws_fsx_lustre_file_system", "AWS::FSx::FileSystem", "aws_backup_selection", "AWS::Backup::BackupSelection", "aws_backup_plan", "AWS::Backup::BackupPlan", "aws_redshift_snapshot_schedule", "aws_dynamodb_table", "AWS::DynamoDB::Table", "aws_s3_bucket_versioning", "AWS::S3::Bucket", "aws_s3_bucket", "aws_s3_bucket_object_lock_configuration", "aws_backup_vault_lock_configuration", "AWS::Backup::BackupVault", "aws_efs_backup_policy", "AWS::EFS::FileSystem", "aws_dlm_lifecycle_policy", "AWS::DLM::LifecyclePolicy", "aws_kinesis_stream", "AWS::Kinesis::Stream"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["backup-retention-too-short", "dynamodb-pitr-off", "s3-versioning-off", "backup-plan-present"], remedy: "Keep the plan, its retention and its locks.", load: async () => (await from['common']()).backupWeakened },
    { id: "billing-alarm-present", control: "billing-alarms", severity: "info", on: "resource", types: ["aws_budgets_budget", "AWS::Budgets::Budget", "aws_ce_anomaly_subscription", "AWS::CE::AnomalySubscription", "aws_cloudwatch_metric_alarm", "AWS::CloudWatch::Alarm"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare a budget with a notification, or an anomaly subscription.", load: async () => (await from['billing']()).billingAlarmPresent },
    { id: "billing-alarm-removed", control: "billing-alarms", severity: "medium", on: "resource", types: ["aws_budgets_budget", "AWS::Budgets::Budget", "aws_ce_anomaly_subscription", "AWS::CE::AnomalySubscription", "aws_cloudwatch_metric_alarm", "AWS::CloudWatch::Alarm", "aws_ce_anomaly_monitor", "AWS::CE::AnomalyMonitor"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["billing-alarm-present"], remedy: "Keep the budget, its notifications and the subscription to anomalies.", load: async () => (await from['billing']()).billingAlarmRemoved },
    { id: "billing-threshold-raised", control: "billing-alarms", severity: "low", on: "resource", types: ["aws_budgets_budget", "AWS::Budgets::Budget", "aws_ce_anomaly_subscription", "AWS::CE::AnomalySubscription", "aws_cloudwatch_metric_alarm", "AWS::CloudWatch::Alarm"], dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Say in the change why, or give what grew a budget of its own.", load: async () => (await from['billing']()).billingThresholdRaised },
    { id: "branch-protection-weakened", control: "involve-security-in-development", severity: "high", on: "github.branch-protection", dialects: ["terraform", "text"], states: "evidence", speaksFor: ["branch-protection-weakened"], remedy: "Keep the protection. If it moves to a ruleset or to the settings of the organization, declare that first.", load: async () => (await from['github']()).branchProtectionWeakened },
    { id: "central-log-pipeline-present", control: "custom-threat-detection", severity: "info", on: "resource", types: ["aws_securitylake_data_lake", "AWS::SecurityLake::DataLake", "aws_cloudwatch_log_subscription_filter", "AWS::Logs::SubscriptionFilter", "aws_cloudwatch_log_destination", "AWS::Logs::Destination"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare Security Lake, or subscription filters to a central destination.", load: async () => (await from['logs']()).centralLogPipelinePresent },
    { id: "central-log-pipeline-removed", control: "custom-threat-detection", severity: "high", on: "resource", types: ["aws_cloudwatch_log_subscription_filter", "AWS::Logs::SubscriptionFilter", "aws_cloudwatch_log_account_policy", "AWS::Logs::AccountPolicy", "aws_securitylake_aws_log_source", "AWS::SecurityLake::AwsLogSource", "aws_securitylake_data_lake", "aws_cloudwatch_log_group", "AWS::Logs::LogGroup", "AWS::SecurityLake::DataLake", "aws_cloudwatch_log_destination", "AWS::Logs::Destination", "aws_securitylake_subscriber", "AWS::SecurityLake::Subscriber", "aws_kinesis_firehose_delivery_stream", "aws_guardduty_publishing_destination", "AWS::GuardDuty::PublishingDestination"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["central-log-pipeline-present", "guardduty-triage-automation-present"], remedy: "Keep the source, the filter and the destination.", load: async () => (await from['common']()).centralLogPipelineRemoved },
    { id: "certificate-weak", control: "encryption-in-transit", severity: "low", on: "resource", types: ["aws_acm_certificate", "aws_acmpca_certificate_authority", "AWS::CertificateManager::Certificate", "AWS::ACMPCA::CertificateAuthority", "aws_elb", "aws_lb_listener", "aws_alb_listener", "AWS::ElasticLoadBalancing::LoadBalancer", "AWS::ElasticLoadBalancingV2::Listener"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Ask ACM for the certificate, with RSA of 2,048 bits or an elliptic curve; it renews it by itself.", load: async () => (await from['acm']()).certificateWeak },
    chaosExperimentPresent,
    { id: "cis-alarm-removed", control: "audit-api-calls", severity: "medium", on: "resource", types: ["aws_cloudwatch_log_metric_filter", "AWS::Logs::MetricFilter", "aws_cloudwatch_event_rule", "AWS::Events::Rule", "aws_cloudwatch_metric_alarm", "AWS::CloudWatch::Alarm"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["cis-alarms-present", "alarm-actions-disabled"], remedy: "Keep the alarm, its action and its pattern.", load: async () => (await from['cloudwatch']()).cisAlarmRemoved },
    { id: "cis-alarms-present", control: "audit-api-calls", severity: "info", on: "resource", types: ["aws_cloudwatch_log_metric_filter", "AWS::Logs::MetricFilter", "aws_cloudwatch_event_rule", "AWS::Events::Rule"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare a metric filter with an alarm and an action, or a rule with a target, for each family of events of the CIS benchmark.", load: async () => (await from['cloudwatch']()).cisAlarmsPresent },
    { id: "classification-lowered", control: "intentional-data-policies", severity: "medium", on: "resource", types: ["aws_db_instance", "aws_dynamodb_table", "aws_efs_file_system", "aws_kinesis_stream", "aws_opensearch_domain", "aws_rds_cluster", "aws_redshift_cluster", "aws_s3_bucket", "aws_secretsmanager_secret", "aws_sns_topic", "aws_sqs_queue"], dialects: ["terraform"], states: "strength", remedy: "Keep the mark, or have whoever owns the data agree.", load: async () => (await from['common']()).classificationLowered },
    { id: "classification-tag-missing", control: "intentional-data-policies", severity: "low", on: "resource", types: ["aws_s3_bucket", "aws_db_instance", "aws_rds_cluster", "aws_dynamodb_table", "aws_efs_file_system", "aws_redshift_cluster", "aws_opensearch_domain", "aws_elasticsearch_domain", "aws_kinesis_stream", "aws_sqs_queue", "aws_sns_topic", "aws_fsx_windows_file_system", "aws_fsx_lustre_file_system", "aws_fsx_ontap_file_system", "aws_fsx_openzfs_file_system", "aws_secretsmanager_secret", "aws_docdb_cluster", "aws_neptune_cluster", "AWS::S3::Bucket", "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DynamoDB::Table", "AWS::EFS::FileSystem", "AWS::Redshift::Cluster", "AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain", "AWS::Kinesis::Stream", "AWS::SQS::Queue", "AWS::SNS::Topic", "AWS::FSx::FileSystem", "AWS::SecretsManager::Secret", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Tag it with the class of its data, as the other stores are.", load: async () => (await from['common']()).classificationTagMissing },
    { id: "cloudfront-allows-http", control: "encryption-in-transit", severity: "medium", on: "resource", types: ["aws_cloudfront_distribution", "AWS::CloudFront::Distribution"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set the viewer protocol policy to redirect-to-https, and the origin protocol policy to https-only.", load: async () => (await from['cloudfront']()).cloudfrontAllowsHttp },
    { id: "cloudfront-s3-origin-without-oac", control: "block-public-access", severity: "medium", on: "resource", types: ["aws_cloudfront_distribution", "AWS::CloudFront::Distribution"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Give the origin an origin access control, and let the policy of the bucket admit cloudfront.amazonaws.com for this distribution. Website endpoints do not support one: name the bucket by its REST endpoint.", load: async () => (await from['cloudfront']()).cloudfrontS3OriginWithoutOac },
    { id: "cloudfront-without-waf", control: "waf-managed-rules", severity: "medium", on: "resource", types: ["aws_cloudfront_distribution", "AWS::CloudFront::Distribution"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set web_acl_id (WebACLId) to a web ACL of scope CLOUDFRONT with managed rule groups.", load: async () => (await from['waf']()).cloudfrontWithoutWaf },
    { id: "cloudtrail-bucket-public", control: "audit-api-calls", severity: "critical", on: "s3.log-bucket", dialects: ["terraform", "cloudformation"], states: "violation", speaksFor: ["s3-bucket-acl-public", "s3-bucket-public-access-block-off", "s3-bucket-policy-public"], remedy: "Make the ACL private, and keep all four switches of the public access block on.", load: async () => (await from['common']()).cloudtrailBucketPublic },
    { id: "cloudtrail-bucket-unlogged", control: "audit-api-calls", severity: "low", on: "s3.log-bucket", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Log access to the bucket of the trail, to another bucket.", load: async () => (await from['common']()).cloudtrailBucketUnlogged },
    { id: "cloudtrail-data-events-present", control: "audit-api-calls", severity: "info", on: "cloudtrail.trail", dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Record data events of buckets that hold something worth stealing.", load: async () => (await from['cloudtrail']()).cloudtrailDataEventsPresent },
    { id: "cloudtrail-log-validation-off", control: "audit-api-calls", severity: "medium", on: "resource", types: ["aws_cloudtrail", "AWS::CloudTrail::Trail"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set enable_log_file_validation = true (EnableLogFileValidation in CloudFormation).", load: async () => (await from['cloudtrail']()).cloudtrailLogValidationOff },
    { id: "cloudtrail-logging-disabled", control: "audit-api-calls", severity: "critical", on: "resource", types: ["aws_cloudtrail", "AWS::CloudTrail::Trail"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Turn logging on: enable_logging = true (IsLogging in CloudFormation).", load: async () => (await from['cloudtrail']()).cloudtrailLoggingDisabled },
    { id: "cloudtrail-not-encrypted", control: "audit-api-calls", severity: "medium", on: "resource", types: ["aws_cloudtrail", "aws_cloudtrail_event_data_store", "AWS::CloudTrail::Trail", "AWS::CloudTrail::EventDataStore"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set kms_key_id to a key of your own.", load: async () => (await from['cloudtrail']()).cloudtrailNotEncrypted },
    { id: "cloudtrail-not-in-cloudwatch", control: "audit-api-calls", severity: "low", on: "resource", types: ["aws_cloudtrail", "AWS::CloudTrail::Trail"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Deliver to a log group as well, or declare an event data store of CloudTrail Lake.", load: async () => (await from['cloudtrail']()).cloudtrailNotInCloudwatch },
    { id: "cloudtrail-not-multi-region", control: "audit-api-calls", severity: "medium", on: "resource", types: ["aws_cloudtrail", "AWS::CloudTrail::Trail"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set is_multi_region_trail = true (IsMultiRegionTrail in CloudFormation), and keep the events of global services.", load: async () => (await from['cloudtrail']()).cloudtrailNotMultiRegion },
    { id: "cloudtrail-present", control: "audit-api-calls", severity: "info", on: "cloudtrail.trail", dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Use one trail of the organization that delivers to an account for logs.", load: async () => (await from['cloudtrail']()).cloudtrailPresent },
    { id: "cloudtrail-removed", control: "audit-api-calls", severity: "critical", on: "cloudtrail.trail", dialects: ["terraform", "cloudformation"], states: "evidence", speaksFor: ["cloudtrail-logging-disabled", "cloudtrail-present"], remedy: "Keep the trail. If another one takes its place, add that first and remove this one in a later change.", load: async () => (await from['cloudtrail']()).cloudtrailRemoved },
    { id: "cloudtrail-scope-reduced", control: "audit-api-calls", severity: "high", on: "cloudtrail.trail", dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["cloudtrail-log-validation-off", "cloudtrail-not-multi-region", "cloudtrail-not-in-cloudwatch", "cloudtrail-not-encrypted", "cloudtrail-data-events-present"], remedy: "Keep the scope of the trail, or add a second trail for what this one no longer records.", load: async () => (await from['cloudtrail']()).cloudtrailScopeReduced },
    codeownersProtectionWeakened,
    codeownersSecurityPathsPresent,
    { id: "cognito-guest-access", control: "customer-iam", severity: "high", on: "resource", types: ["aws_cognito_identity_pool", "AWS::Cognito::IdentityPool"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Switch guests off. Where an app must send events before sign-in, let the role do that and nothing else.", load: async () => (await from['cognito']()).cognitoGuestAccess },
    { id: "cognito-mfa-off", control: "customer-iam", severity: "medium", on: "resource", types: ["aws_cognito_user_pool", "AWS::Cognito::UserPool"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set the MFA configuration to OPTIONAL or ON, with a software token.", load: async () => (await from['cognito']()).cognitoMfaOff },
    { id: "cognito-protection-weak", control: "customer-iam", severity: "low", on: "resource", types: ["aws_cognito_user_pool", "AWS::Cognito::UserPool"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set threat protection to ENFORCED, and the least length of passwords to 8 or more.", load: async () => (await from['cognito']()).cognitoProtectionWeak },
    { id: "compliance-pack-present", control: "compliance-reports", severity: "info", on: "resource", types: ["aws_config_conformance_pack", "aws_config_organization_conformance_pack", "AWS::Config::ConformancePack", "AWS::Config::OrganizationConformancePack", "aws_securityhub_standards_subscription", "AWS::SecurityHub::Standard", "aws_auditmanager_assessment", "AWS::AuditManager::Assessment"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare a conformance pack, a standard of Security Hub or an assessment of Audit Manager.", load: async () => (await from['config']()).compliancePackPresent },
    { id: "compliance-pack-removed", control: "compliance-reports", severity: "medium", on: "resource", types: ["aws_config_organization_conformance_pack", "AWS::Config::OrganizationConformancePack", "aws_config_conformance_pack", "AWS::Config::ConformancePack", "aws_securityhub_standards_subscription", "AWS::SecurityHub::Standard", "aws_auditmanager_assessment", "AWS::AuditManager::Assessment"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["compliance-pack-present", "compliance-scope-declared", "evidence-automation-removed"], remedy: "Keep the pack, and the accounts that it judges.", load: async () => (await from['config']()).compliancePackRemoved },
    complianceScopeDeclared,
    { id: "compute-single-az", control: "multi-az-redundancy", severity: "low", on: "resource", types: ["aws_elb", "AWS::ElasticLoadBalancing::LoadBalancer", "aws_lb", "aws_alb", "aws_sagemaker_endpoint_configuration", "AWS::SageMaker::EndpointConfig", "aws_autoscaling_group", "aws_ecs_service", "aws_lambda_function", "AWS::AutoScaling::AutoScalingGroup", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ECS::Service", "AWS::Lambda::Function"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name subnets of two zones at least.", load: async () => (await from['common']()).computeSingleAz },
    { id: "config-aggregator-partial", control: "configuration-monitoring", severity: "low", on: "resource", types: ["aws_config_configuration_aggregator", "AWS::Config::ConfigurationAggregator"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set all_regions = true (AllAwsRegions in CloudFormation).", load: async () => (await from['config']()).configAggregatorPartial },
    { id: "config-recorder-present", control: "configuration-monitoring", severity: "info", on: "resource", types: ["aws_config_configuration_recorder", "AWS::Config::ConfigurationRecorder", "aws_config_configuration_recorder_status", "aws_config_delivery_channel", "AWS::Config::DeliveryChannel", "aws_config_configuration_aggregator", "AWS::Config::ConfigurationAggregator"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Record all types in every account and region, and bring them together in an aggregator.", load: async () => (await from['config']()).configRecorderPresent },
    { id: "config-recorder-removed", control: "configuration-monitoring", severity: "high", on: "resource", types: ["aws_config_configuration_recorder", "AWS::Config::ConfigurationRecorder", "aws_config_configuration_recorder_status", "aws_config_delivery_channel", "AWS::Config::DeliveryChannel"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["config-recording-narrowed", "config-recorder-present"], remedy: "Keep the recorder, its status and its delivery channel.", load: async () => (await from['config']()).configRecorderRemoved },
    { id: "config-recording-narrowed", control: "configuration-monitoring", severity: "medium", on: "resource", types: ["aws_config_configuration_recorder", "AWS::Config::ConfigurationRecorder", "aws_config_configuration_recorder_status"], dialects: ["terraform", "cloudformation"], states: "violation", speaksFor: ["config-recorder-present"], remedy: "Record all types, global ones in one region, as they change.", load: async () => (await from['config']()).configRecordingNarrowed },
    { id: "config-rule-removed", control: "configuration-monitoring", severity: "medium", on: "resource", types: ["aws_config_config_rule", "aws_config_organization_managed_rule", "aws_config_organization_custom_rule", "AWS::Config::ConfigRule", "AWS::Config::OrganizationConfigRule"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["access-key-age-check-present"], remedy: "Keep the rule. Where it does not fit, leave single resources out by an exception that somebody signs.", load: async () => (await from['config']()).configRuleRemoved },
    { id: "container-privileged", control: "anti-malware-runtime", severity: "high", on: "resource", types: ["aws_ecs_task_definition", "aws_batch_job_definition", "AWS::ECS::TaskDefinition", "AWS::Batch::JobDefinition", "aws_codebuild_project", "AWS::CodeBuild::Project"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Drop what the container does not need: privileged, added capabilities, modes of the host, the socket of the engine.", load: async () => (await from['containers']()).containerPrivileged },
    { id: "controltower-control-removed", control: "multi-account-management", severity: "high", on: "resource", types: ["aws_controltower_control", "aws_controltower_landing_zone", "aws_organizations_delegated_administrator", "AWS::ControlTower::EnabledControl", "AWS::ControlTower::LandingZone", "aws_organizations_organization"], dialects: ["terraform", "cloudformation"], states: "evidence", speaksFor: ["multi-account-present"], remedy: "Keep it. If another one takes its place, add that first and remove this one in a later change.", load: async () => (await from['organizations']()).controltowerControlRemoved },
    { id: "cors-any-origin", control: "customer-iam", severity: "medium", on: "resource", types: ["aws_s3_bucket", "aws_s3_bucket_cors_configuration", "AWS::S3::Bucket", "aws_lambda_function_url", "AWS::Lambda::Url", "aws_apigatewayv2_api", "AWS::ApiGatewayV2::Api", "aws_cloudfront_response_headers_policy", "AWS::CloudFront::ResponseHeadersPolicy"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the origins that your pages have. Reading what is public needs no credentials.", load: async () => (await from['common']()).corsAnyOrigin },
    { id: "cross-network-route-too-wide", control: "network-segmentation", severity: "medium", on: "resource", types: ["aws_route_table", "aws_default_route_table", "aws_route", "AWS::EC2::Route", "aws_ec2_transit_gateway_route", "AWS::EC2::TransitGatewayRoute", "aws_ec2_transit_gateway", "AWS::EC2::TransitGateway", "aws_vpc_endpoint_service", "AWS::EC2::VPCEndpointService"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Route the subnets of the peer only. Let somebody accept attachments to a transit gateway and connections to an endpoint service.", load: async () => (await from['vpc']()).crossNetworkRouteTooWide },
    { id: "crown-jewel-control-weakened", control: "identify-crown-jewels", severity: "high", on: "resource", types: ["aws_db_instance", "aws_rds_cluster", "aws_docdb_cluster", "aws_neptune_cluster", "aws_redshift_cluster", "aws_dynamodb_table", "aws_efs_file_system", "aws_ebs_volume", "aws_opensearch_domain", "aws_elasticsearch_domain", "aws_secretsmanager_secret", "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster", "AWS::Redshift::Cluster", "AWS::DynamoDB::Table", "AWS::EFS::FileSystem", "AWS::EC2::Volume", "AWS::OpenSearchService::Domain", "AWS::SecretsManager::Secret"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["encryption-weakened", "backup-weakened", "database-unencrypted", "database-publicly-accessible", "ebs-unencrypted", "file-system-unencrypted", "search-or-cache-unencrypted"], remedy: "Do not relax protections of sensitive stores. If the mark is wrong, change it first, in a change of its own, with whoever owns the data.", load: async () => (await from['common']()).crownJewelControlWeakened },
    { id: "crown-jewels-listed", control: "identify-crown-jewels", severity: "info", on: "resource", types: ["aws_db_instance", "aws_rds_cluster", "aws_docdb_cluster", "aws_neptune_cluster", "aws_redshift_cluster", "aws_dynamodb_table", "aws_s3_bucket", "aws_efs_file_system", "aws_fsx_ontap_file_system", "aws_fsx_windows_file_system", "aws_fsx_lustre_file_system", "aws_ebs_volume", "aws_elasticsearch_domain", "aws_opensearch_domain", "aws_cognito_user_pool", "aws_secretsmanager_secret", "aws_backup_vault", "aws_kinesis_stream", "aws_cloudwatch_log_group", "aws_timestreamwrite_table", "aws_keyspaces_table", "aws_cloudformation_stack", "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster", "AWS::Redshift::Cluster", "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable", "AWS::S3::Bucket", "AWS::EFS::FileSystem", "AWS::FSx::FileSystem", "AWS::EC2::Volume", "AWS::Elasticsearch::Domain", "AWS::OpenSearchService::Domain", "AWS::Cognito::UserPool", "AWS::SecretsManager::Secret", "AWS::Backup::BackupVault", "AWS::Kinesis::Stream", "AWS::Logs::LogGroup", "AWS::Timestream::Table", "AWS::Cassandra::Table", "AWS::CloudFormation::Stack"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Tag every store with the class of its data, and agree on few classes.", load: async () => (await from['common']()).crownJewelsListed },
    { id: "customer-iam-present", control: "customer-iam", severity: "info", on: "resource", types: ["aws_cognito_user_pool", "AWS::Cognito::UserPool", "aws_apigatewayv2_authorizer", "aws_api_gateway_authorizer", "AWS::ApiGatewayV2::Authorizer", "AWS::ApiGateway::Authorizer"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Put a user pool or an authorizer in front of what customers reach.", load: async () => (await from['cognito']()).customerIamPresent },
    { id: "customer-key-missing", control: "data-encryption-at-rest", severity: "info", on: "resource", types: ["aws_backup_vault", "aws_cloudwatch_log_group", "aws_db_instance", "aws_docdb_cluster", "aws_ebs_volume", "aws_efs_file_system", "aws_elasticache_replication_group", "aws_fsx_lustre_file_system", "aws_fsx_ontap_file_system", "aws_fsx_openzfs_file_system", "aws_fsx_windows_file_system", "aws_kinesis_stream", "aws_neptune_cluster", "aws_opensearch_domain", "aws_rds_cluster", "aws_redshift_cluster", "aws_secretsmanager_secret", "aws_sns_topic", "AWS::Backup::BackupVault", "AWS::DocDB::DBCluster", "AWS::EC2::Volume", "AWS::EFS::FileSystem", "AWS::ElastiCache::ReplicationGroup", "AWS::FSx::FileSystem", "AWS::Kinesis::Stream", "AWS::Logs::LogGroup", "AWS::Neptune::DBCluster", "AWS::OpenSearchService::Domain", "AWS::RDS::DBCluster", "AWS::RDS::DBInstance", "AWS::Redshift::Cluster", "AWS::SecretsManager::Secret", "AWS::SNS::Topic", "aws_ami_copy", "aws_appflow_connector_profile", "aws_appflow_flow", "aws_bedrockagent_agent", "aws_codebuild_project", "aws_codeartifact_domain", "aws_codepipeline", "aws_comprehend_entity_recognizer", "aws_connect_instance_storage_config", "aws_db_instance_automated_backups_replication", "aws_db_snapshot_copy", "aws_dms_replication_instance", "aws_dynamodb_table_replica", "aws_ebs_snapshot_copy", "aws_elasticsearch_domain", "aws_imagebuilder_component", "aws_imagebuilder_image_recipe", "aws_kendra_index", "aws_kinesis_video_stream", "aws_memorydb_snapshot", "aws_msk_cluster", "aws_networkfirewall_firewall", "aws_networkfirewall_firewall_policy", "aws_networkfirewall_rule_group", "aws_rds_cluster_activity_stream", "aws_redshift_snapshot_copy_grant", "aws_redshiftserverless_namespace", "aws_s3_bucket_object", "aws_s3_object", "aws_s3_object_copy", "aws_sagemaker_data_quality_job_definition", "aws_sagemaker_domain", "aws_sagemaker_flow_definition", "aws_scheduler_schedule", "aws_timestreamwrite_database", "AWS::Bedrock::Agent", "AWS::Cassandra::Table", "AWS::CodeBuild::Project", "AWS::CodePipeline::Pipeline", "AWS::DMS::ReplicationInstance", "AWS::Elasticsearch::Domain", "AWS::Kendra::Index", "AWS::KinesisVideo::Stream", "AWS::MSK::Cluster", "AWS::SageMaker::DataQualityJobDefinition", "AWS::SageMaker::Domain", "AWS::Scheduler::Schedule", "AWS::Timestream::Database", "aws_mq_broker", "AWS::AmazonMQ::Broker", "aws_codegurureviewer_repository_association", "aws_keyspaces_table", "aws_ecr_repository", "AWS::ECR::Repository", "aws_dynamodb_table", "AWS::DynamoDB::Table", "aws_lambda_function", "AWS::Lambda::Function", "aws_ssm_parameter", "aws_sqs_queue", "AWS::SQS::Queue", "aws_rds_cluster_instance", "aws_kinesis_firehose_delivery_stream", "AWS::KinesisFirehose::DeliveryStream", "aws_glue_data_catalog_encryption_settings", "AWS::Glue::DataCatalogEncryptionSettings", "aws_glue_security_configuration", "AWS::Glue::SecurityConfiguration", "aws_ecs_cluster", "AWS::ECS::Cluster", "aws_dms_s3_endpoint", "aws_dms_endpoint", "AWS::DMS::Endpoint", "aws_dlm_lifecycle_policy"], strict: true, dialects: ["terraform", "cloudformation"], states: "violation", speaksFor: ["ebs-unencrypted", "database-unencrypted", "file-system-unencrypted", "search-or-cache-unencrypted", "messaging-unencrypted", "analytics-or-ml-unencrypted"], remedy: "Set a key of KMS of your own where the data is worth a policy of its own.", load: async () => (await from['common']()).customerKeyMissing },
    { id: "data-loss-guard-removed", control: "backups", severity: "medium", on: "resource", types: ["aws_db_instance", "aws_rds_cluster", "aws_rds_global_cluster", "aws_docdb_cluster", "aws_neptune_cluster", "aws_dynamodb_table", "aws_lb", "aws_alb", "AWS::RDS::DBCluster", "AWS::RDS::GlobalCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster", "AWS::DynamoDB::Table", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::RDS::DBInstance", "aws_qldb_ledger", "AWS::QLDB::Ledger", "aws_cognito_user_pool", "AWS::Cognito::UserPool", "aws_redshift_cluster", "aws_s3_bucket", "aws_ecr_repository", "aws_backup_vault", "AWS::ECR::Repository", "aws_instance", "aws_emr_cluster", "AWS::EC2::Instance", "AWS::EMR::Cluster", "aws_s3_bucket_versioning", "aws_secretsmanager_secret", "aws_efs_file_system", "aws_fsx_ontap_file_system", "aws_fsx_windows_file_system", "aws_fsx_lustre_file_system", "aws_ebs_volume", "aws_elasticsearch_domain", "aws_opensearch_domain", "aws_kinesis_stream", "aws_cloudwatch_log_group", "aws_timestreamwrite_table", "aws_keyspaces_table", "aws_cloudformation_stack", "AWS::Redshift::Cluster", "AWS::DynamoDB::GlobalTable", "AWS::S3::Bucket", "AWS::EFS::FileSystem", "AWS::FSx::FileSystem", "AWS::EC2::Volume", "AWS::Elasticsearch::Domain", "AWS::OpenSearchService::Domain", "AWS::SecretsManager::Secret", "AWS::Backup::BackupVault", "AWS::Kinesis::Stream", "AWS::Logs::LogGroup", "AWS::Timestream::Table", "AWS::Cassandra::Table", "AWS::CloudFormation::Stack", "aws_kms_key", "AWS::KMS::Key"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["deletion-protection-off"], remedy: "Keep the guard. To delete what it guards, take a last backup and do both in one change that says so.", load: async () => (await from['common']()).dataLossGuardRemoved },
    { id: "data-masking-removed", control: "discover-sensitive-data", severity: "medium", on: "resource", types: ["AWS::Logs::LogGroup", "AWS::SNS::Topic", "aws_cloudwatch_log_group", "aws_cloudwatch_log_data_protection_policy", "aws_sns_topic", "aws_sns_topic_data_protection_policy", "aws_cloudwatch_log_account_policy", "AWS::Logs::AccountPolicy"], dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the data protection policy.", load: async () => (await from['common']()).dataMaskingRemoved },
    { id: "data-perimeter-operator-wrong", control: "iam-data-perimeters", severity: "high", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Follow the reference pattern: the keys of the perimeter with \u2026IfExists, and BoolIfExists false on aws:PrincipalIsAWSService and aws:ViaAWSService.", load: async () => (await from['iam-documents']()).dataPerimeterOperatorWrong },
    { id: "data-perimeter-present", control: "iam-data-perimeters", severity: "info", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "evidence", speaksFor: ["org-policy-removed-or-detached", "org-policy-deny-narrowed", "region-deny-scp-weakened", "root-deny-scp-weakened", "data-perimeter-weakened", "iam-mfa-deny-weakened"], remedy: "Begin with an identity perimeter: a resource control policy that denies principals outside of the organization.", load: async () => (await from['iam-documents']()).dataPerimeterPresent },
    { id: "data-perimeter-weakened", control: "iam-data-perimeters", severity: "critical", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the perimeter as it was, and name exceptions one by one.", load: async () => (await from['iam-documents']()).dataPerimeterWeakened },
    { id: "data-to-unknown-account", control: "cleanup-unintended-accesses", severity: "medium", on: "resource", types: ["aws_s3_bucket_replication_configuration", "aws_s3_bucket", "AWS::S3::Bucket", "aws_s3_bucket_inventory", "aws_ecr_replication_configuration", "AWS::ECR::ReplicationConfiguration", "aws_backup_plan", "AWS::Backup::BackupPlan", "aws_cloudwatch_log_subscription_filter", "aws_cloudwatch_log_destination", "aws_cloudwatch_log_delivery_destination", "AWS::Logs::SubscriptionFilter", "AWS::Logs::Destination", "AWS::Logs::DeliveryDestination", "aws_cloudwatch_log_account_policy", "AWS::Logs::AccountPolicy", "aws_oam_link", "AWS::Oam::Link", "aws_cloudwatch_event_target", "AWS::Events::Rule", "aws_sns_topic_subscription", "AWS::SNS::Subscription", "AWS::SNS::Topic", "aws_config_aggregate_authorization", "AWS::Config::AggregationAuthorization", "aws_guardduty_invite_accepter", "aws_securityhub_invite_accepter", "aws_macie2_invitation_accepter", "AWS::GuardDuty::Master", "aws_securitylake_subscriber", "AWS::SecurityLake::Subscriber", "aws_vpc_peering_connection", "AWS::EC2::VPCPeeringConnection"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "See whose account it is. List accounts of yours under `trustedAccounts` in the configuration.", load: async () => (await from['common']()).dataToUnknownAccount },
    { id: "database-iam-auth-off", control: "use-temporary-credentials", severity: "info", on: "resource", types: ["aws_db_instance", "AWS::RDS::DBInstance", "aws_rds_cluster", "aws_neptune_cluster", "AWS::RDS::DBCluster", "AWS::Neptune::DBCluster", "AWS::DMS::Endpoint", "aws_elasticache_replication_group", "AWS::ElastiCache::ReplicationGroup"], strict: true, dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Turn sign-in by IAM on, and give each user of the database a role; a cache wants a token or a group of users.", load: async () => (await from['common']()).databaseIamAuthOff },
    { id: "database-in-public-subnet", control: "network-segmentation", severity: "high", on: "resource", types: ["aws_db_subnet_group", "aws_docdb_subnet_group", "aws_neptune_subnet_group", "aws_elasticache_subnet_group", "aws_memorydb_subnet_group", "aws_redshift_subnet_group", "aws_dax_subnet_group", "aws_opensearch_domain", "aws_elasticsearch_domain", "AWS::RDS::DBSubnetGroup", "AWS::DocDB::DBSubnetGroup", "AWS::Neptune::DBSubnetGroup", "AWS::ElastiCache::SubnetGroup", "AWS::MemoryDB::SubnetGroup", "AWS::Redshift::ClusterSubnetGroup", "AWS::DAX::SubnetGroup", "AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Put it into private subnets: subnets whose route tables have no route to an internet gateway.", load: async () => (await from['vpc']()).databaseInPublicSubnet },
    { id: "database-or-dns-logs-off", control: "custom-threat-detection", severity: "low", on: "resource", types: ["aws_db_instance", "AWS::RDS::DBInstance", "aws_rds_cluster", "AWS::RDS::DBCluster", "aws_docdb_cluster", "AWS::DocDB::DBCluster", "aws_opensearch_domain", "aws_elasticsearch_domain", "AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain", "aws_docdb_cluster_parameter_group", "AWS::DocDB::DBClusterParameterGroup", "aws_neptune_cluster", "AWS::Neptune::DBCluster", "aws_rds_cluster_parameter_group", "AWS::RDS::DBClusterParameterGroup", "aws_redshiftserverless_namespace", "AWS::RedshiftServerless::Namespace", "aws_redshift_cluster", "AWS::Redshift::Cluster", "aws_route53_zone", "AWS::Route53::HostedZone", "aws_vpc", "AWS::EC2::VPC"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Export the logs to CloudWatch, and record queries of public zones and VPCs.", load: async () => (await from['common']()).databaseOrDnsLogsOff },
    databasePasswordLiteral,
    { id: "database-publicly-accessible", control: "limit-network-access", severity: "critical", on: "resource", types: ["aws_db_instance", "aws_rds_cluster_instance", "aws_neptune_cluster_instance", "aws_dms_replication_instance", "aws_mq_broker", "aws_redshiftserverless_workgroup", "AWS::AmazonMQ::Broker", "AWS::RedshiftServerless::Workgroup", "AWS::RDS::DBInstance", "AWS::DMS::ReplicationInstance", "aws_redshift_cluster", "AWS::Redshift::Cluster", "aws_msk_cluster", "AWS::MSK::Cluster"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Turn public access off, and reach it from inside the network, through a VPN or Session Manager.", load: async () => (await from['common']()).databasePubliclyAccessible },
    { id: "database-single-az", control: "multi-az-redundancy", severity: "low", on: "resource", types: ["aws_db_instance", "AWS::RDS::DBInstance", "aws_elasticache_replication_group", "AWS::ElastiCache::ReplicationGroup", "aws_elasticache_cluster", "AWS::ElastiCache::CacheCluster", "aws_opensearch_domain", "aws_elasticsearch_domain", "AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain", "aws_fsx_openzfs_file_system", "aws_fsx_ontap_file_system", "aws_fsx_windows_file_system", "AWS::FSx::FileSystem", "aws_dms_replication_instance", "aws_redshift_cluster", "AWS::DMS::ReplicationInstance", "AWS::Redshift::Cluster", "aws_rds_cluster", "aws_neptune_cluster", "aws_docdb_cluster", "AWS::RDS::DBCluster", "AWS::Neptune::DBCluster", "AWS::DocDB::DBCluster"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set multi_az, automatic failover or zone awareness for what must stay up.", load: async () => (await from['common']()).databaseSingleAz },
    { id: "database-unencrypted", control: "data-encryption-at-rest", severity: "high", on: "resource", types: ["aws_db_instance", "AWS::RDS::DBInstance", "aws_rds_cluster", "aws_rds_global_cluster", "AWS::RDS::DBCluster", "AWS::RDS::GlobalCluster", "aws_neptune_cluster", "aws_docdb_cluster", "aws_docdb_global_cluster", "AWS::Neptune::DBCluster", "AWS::DocDB::DBCluster", "aws_redshift_cluster", "AWS::Redshift::Cluster"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set storage_encrypted to true. A database that holds data needs an encrypted copy of a snapshot, and a restore from that.", load: async () => (await from['common']()).databaseUnencrypted },
    { id: "datastore-transit-unencrypted", control: "encryption-in-transit", severity: "medium", on: "resource", types: ["aws_db_parameter_group", "AWS::RDS::DBParameterGroup", "aws_rds_cluster_parameter_group", "AWS::RDS::DBClusterParameterGroup", "aws_elasticache_replication_group", "AWS::ElastiCache::ReplicationGroup", "aws_msk_cluster", "AWS::MSK::Cluster", "aws_dax_cluster", "AWS::DAX::Cluster", "aws_memorydb_cluster", "AWS::MemoryDB::Cluster", "aws_elasticsearch_domain", "aws_opensearch_domain", "AWS::Elasticsearch::Domain", "AWS::OpenSearchService::Domain", "aws_ecs_task_definition", "AWS::ECS::TaskDefinition", "aws_appsync_api_cache", "AWS::AppSync::ApiCache", "aws_ses_configuration_set", "aws_sesv2_configuration_set", "AWS::SES::ConfigurationSet", "aws_dms_endpoint", "AWS::DMS::Endpoint", "aws_mskconnect_connector", "AWS::KafkaConnect::Connector", "aws_db_proxy", "AWS::RDS::DBProxy", "aws_redshiftserverless_workgroup", "AWS::RedshiftServerless::Workgroup", "aws_docdb_cluster_parameter_group", "AWS::DocDB::DBClusterParameterGroup", "aws_redshift_parameter_group", "AWS::Redshift::ClusterParameterGroup"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Turn encryption in transit on; clients have to speak TLS then.", load: async () => (await from['encryption']()).datastoreTransitUnencrypted },
    { id: "datastore-without-login", control: "cleanup-unintended-accesses", severity: "medium", on: "resource", types: ["aws_msk_cluster", "AWS::MSK::Cluster", "aws_dms_endpoint", "AWS::DMS::Endpoint", "aws_opensearch_domain", "aws_elasticsearch_domain", "AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain", "aws_elasticache_user", "AWS::ElastiCache::User", "aws_memorydb_cluster", "AWS::MemoryDB::Cluster", "aws_memorydb_user", "AWS::MemoryDB::User", "aws_msk_configuration", "AWS::MSK::Configuration", "aws_db_instance", "aws_rds_cluster", "aws_neptune_cluster", "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::Neptune::DBCluster", "aws_db_proxy", "AWS::RDS::DBProxy"], dialects: ["terraform", "cloudformation"], states: "violation", speaksFor: ["database-iam-auth-off"], remedy: "Let clients sign in, by IAM, by certificates or by a password that rotates.", load: async () => (await from['common']()).datastoreWithoutLogin },
    { id: "ddos-protection-removed", control: "ddos-mitigation", severity: "medium", on: "resource", types: ["aws_shield_application_layer_automatic_response", "AWS::Shield::Protection", "aws_shield_proactive_engagement", "AWS::Shield::ProactiveEngagement", "aws_lb", "aws_alb", "aws_elb", "aws_cloudfront_distribution", "aws_globalaccelerator_accelerator", "aws_eip", "aws_route53_zone", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancing::LoadBalancer", "AWS::CloudFront::Distribution", "AWS::GlobalAccelerator::Accelerator", "AWS::EC2::EIP", "AWS::Route53::HostedZone", "aws_shield_protection", "aws_shield_protection_group", "AWS::Shield::ProtectionGroup", "aws_shield_drt_access_role_arn_association", "AWS::Shield::DRTAccess"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["shield-advanced-present"], remedy: "Keep the protection while the endpoint stays public.", load: async () => (await from['shield']()).ddosProtectionRemoved },
    { id: "default-vpc-used", control: "network-segmentation", severity: "medium", on: "resource", types: ["aws_default_vpc", "aws_default_subnet", "aws_instance", "aws_redshift_cluster", "aws_db_instance", "aws_rds_cluster", "AWS::EC2::Instance", "AWS::Redshift::Cluster", "AWS::RDS::DBInstance", "AWS::RDS::DBCluster"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Declare a VPC with private subnets, and place it there.", load: async () => (await from['common']()).defaultVpcUsed },
    { id: "deletion-protection-off", control: "backups", severity: "low", on: "resource", types: ["aws_db_instance", "aws_rds_cluster", "aws_rds_global_cluster", "aws_docdb_cluster", "aws_neptune_cluster", "aws_dynamodb_table", "aws_lb", "aws_alb", "aws_networkfirewall_firewall", "AWS::RDS::DBCluster", "AWS::RDS::GlobalCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster", "AWS::DynamoDB::Table", "AWS::NetworkFirewall::Firewall", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::RDS::DBInstance", "aws_qldb_ledger", "AWS::QLDB::Ledger", "aws_cognito_user_pool", "AWS::Cognito::UserPool", "aws_redshift_cluster", "aws_s3_bucket", "aws_ecr_repository", "aws_backup_vault", "AWS::ECR::Repository"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Turn deletion protection on, keep the final snapshot, and do not force deletion.", load: async () => (await from['common']()).deletionProtectionOff },
    dependencyUpdatesPresent,
    dependencyUpdatesRemoved,
    { id: "deploy-approval-removed", control: "devsecops", severity: "medium", on: "workflow", dialects: ["text"], states: "evidence", remedy: "Keep the environment of the job, and what it needs.", load: async () => (await from['workflow']()).deployApprovalRemoved },
    { id: "dnssec-weakened", control: "encryption-in-transit", severity: "medium", on: "resource", types: ["aws_route53_hosted_zone_dnssec", "aws_route53_zone", "AWS::Route53::HostedZone", "AWS::Route53::DNSSEC", "aws_route53_key_signing_key", "AWS::Route53::KeySigningKey", "aws_vpc", "AWS::EC2::VPC", "aws_route53_resolver_dnssec_config", "AWS::Route53Resolver::ResolverDNSSECConfig"], dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the zone signed by an active key. To stop, take the DS record out of the parent zone first, and wait until it is forgotten.", load: async () => (await from['route53']()).dnssecWeakened },
    drCopyPresent,
    { id: "dr-copy-removed", control: "disaster-recovery-plan", severity: "medium", on: "resource", types: ["aws_backup_plan", "AWS::Backup::BackupPlan", "aws_s3_bucket", "AWS::S3::Bucket", "AWS::EFS::FileSystem", "AWS::Redshift::Cluster", "aws_s3_bucket_replication_configuration", "aws_backup_restore_testing_plan", "AWS::Backup::RestoreTestingPlan", "aws_db_instance_automated_backups_replication", "aws_ecr_replication_configuration", "AWS::ECR::ReplicationConfiguration", "aws_efs_replication_configuration", "aws_redshift_snapshot_copy"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["dr-copy-present"], remedy: "Keep the copy, its retention and the test that it can be restored.", load: async () => (await from['common']()).drCopyRemoved },
    { id: "dynamodb-pitr-off", control: "backups", severity: "medium", on: "resource", types: ["aws_dynamodb_table", "AWS::DynamoDB::Table", "aws_dynamodb_table_replica", "AWS::DynamoDB::GlobalTable"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Turn point-in-time recovery on.", load: async () => (await from['backup']()).dynamodbPitrOff },
    { id: "ebs-default-encryption-off", control: "data-encryption-at-rest", severity: "medium", on: "resource", types: ["aws_ebs_encryption_by_default"], dialects: ["terraform"], states: "violation", remedy: "Turn encryption by default on, in each region.", load: async () => (await from['encryption']()).ebsDefaultEncryptionOff },
    { id: "ebs-unencrypted", control: "data-encryption-at-rest", severity: "high", on: "resource", types: ["aws_ebs_volume", "aws_ebs_snapshot_copy", "aws_ami_copy", "AWS::EC2::Volume", "aws_instance", "aws_launch_configuration", "aws_spot_instance_request", "aws_launch_template", "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration", "aws_spot_fleet_request", "AWS::EC2::SpotFleet", "aws_ami", "aws_imagebuilder_image_recipe", "aws_imagebuilder_container_recipe", "AWS::ImageBuilder::ImageRecipe", "AWS::ImageBuilder::ContainerRecipe", "aws_dlm_lifecycle_policy", "aws_imagebuilder_distribution_configuration", "AWS::ImageBuilder::DistributionConfiguration"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set encrypted to true, and turn encryption by default on for the account.", load: async () => (await from['common']()).ebsUnencrypted },
    { id: "ec2-block-public-sharing-weakened", control: "block-public-access", severity: "high", on: "resource", types: ["aws_ebs_snapshot_block_public_access", "AWS::EC2::SnapshotBlockPublicAccess", "aws_ec2_image_block_public_access", "aws_emr_block_public_access_configuration", "aws_vpc_block_public_access_options", "AWS::EC2::VPCBlockPublicAccessOptions", "aws_ssm_service_setting"], dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the blocks.", load: async () => (await from['ec2']()).ec2BlockPublicSharingWeakened },
    { id: "ecr-registry-scan-weakened", control: "manage-application-vulnerabilities", severity: "medium", on: "resource", types: ["aws_ecr_registry_scanning_configuration", "AWS::ECR::RegistryScanningConfiguration"], dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep enhanced scanning, with a rule that takes in all repositories.", load: async () => (await from['ecr']()).ecrRegistryScanWeakened },
    { id: "ecr-repository-public", control: "cleanup-unintended-accesses", severity: "high", on: "iam.resource-policy", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the accounts, or add a condition on aws:PrincipalOrgID. For public images use a public repository.", load: async () => (await from['iam-documents']()).ecrRepositoryPublic },
    { id: "ecr-scan-off", control: "manage-application-vulnerabilities", severity: "medium", on: "resource", types: ["aws_ecr_repository", "AWS::ECR::Repository"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Scan on push, or let Amazon Inspector scan the whole registry.", load: async () => (await from['ecr']()).ecrScanOff },
    { id: "ecr-tags-mutable", control: "manage-application-vulnerabilities", severity: "low", on: "resource", types: ["aws_ecr_repository", "AWS::ECR::Repository", "aws_ecr_repository_creation_template", "AWS::ECR::RepositoryCreationTemplate"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Make tags immutable, and give each build a tag of its own.", load: async () => (await from['ecr']()).ecrTagsMutable },
    { id: "egress-filtering-present", control: "outbound-traffic-control", severity: "info", on: "resource", types: ["aws_networkfirewall_firewall", "AWS::NetworkFirewall::Firewall", "aws_route53_resolver_firewall_rule_group_association", "AWS::Route53Resolver::FirewallRuleGroupAssociation"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Put Network Firewall or DNS Firewall on the way out.", load: async () => (await from['network']()).egressFilteringPresent },
    { id: "egress-guard-weakened", control: "outbound-traffic-control", severity: "medium", on: "resource", types: ["aws_sagemaker_domain", "AWS::SageMaker::Domain", "aws_sagemaker_notebook_instance", "AWS::SageMaker::NotebookInstance", "aws_redshift_cluster", "aws_redshiftserverless_workgroup", "AWS::Redshift::Cluster", "AWS::RedshiftServerless::Workgroup", "aws_lambda_function", "AWS::Lambda::Function"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["store-outside-own-network", "workload-outside-vpc"], remedy: "Keep the traffic in your network.", load: async () => (await from['common']()).egressGuardWeakened },
    { id: "egress-widened", control: "outbound-traffic-control", severity: "medium", on: "resource", types: ["aws_security_group", "aws_default_security_group", "aws_security_group_rule", "aws_vpc_security_group_egress_rule", "AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupEgress", "aws_subnet", "aws_default_subnet", "AWS::EC2::Subnet"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["sg-egress-unrestricted"], remedy: "Let out only what is needed: the port, and the ranges, groups or prefix lists of whom it talks to.", load: async () => (await from['common']()).egressWidened },
    { id: "eks-access-widened", control: "least-privilege-review", severity: "high", on: "resource", types: ["aws_eks_access_policy_association", "aws_eks_access_entry", "AWS::EKS::AccessEntry"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["iam-risky-managed-policy"], remedy: "Give the policy that the task needs, in the namespaces that it is about.", load: async () => (await from['eks']()).eksAccessWidened },
    { id: "eks-node-ssh-open", control: "cleanup-risky-open-ports", severity: "medium", on: "resource", types: ["aws_eks_node_group", "AWS::EKS::Nodegroup"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the security groups that may reach the nodes, or leave the key out and use Session Manager.", load: async () => (await from['eks']()).eksNodeSshOpen },
    { id: "eks-public-endpoint", control: "limit-network-access", severity: "high", on: "resource", types: ["aws_eks_cluster", "AWS::EKS::Cluster"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Turn the private endpoint on and the public one off; if people need it from outside, allow their networks only.", load: async () => (await from['eks']()).eksPublicEndpoint },
    { id: "eks-secrets-unencrypted", control: "data-encryption-at-rest", severity: "low", on: "resource", types: ["aws_eks_cluster", "AWS::EKS::Cluster"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Add encryption_config for secrets with a key of KMS.", load: async () => (await from['eks']()).eksSecretsUnencrypted },
    { id: "elevated-access-tooling-present", control: "temporary-elevated-access", severity: "info", on: "resource", types: ["aws_sfn_state_machine", "AWS::StepFunctions::StateMachine", "aws_iam_role_policy", "aws_iam_policy", "AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "aws_amplify_app", "AWS::Amplify::App"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Use TEAM, an elevator for IAM Identity Center, or a workflow that makes assignments and takes them back.", load: async () => (await from['common']()).elevatedAccessToolingPresent },
    { id: "emr-unencrypted", control: "data-encryption-at-rest", severity: "low", on: "resource", types: ["aws_emr_cluster", "AWS::EMR::Cluster", "aws_emr_security_configuration", "AWS::EMR::SecurityConfiguration"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Give the cluster a security configuration that turns encryption at rest, of local disks and in transit on.", load: async () => (await from['emr']()).emrUnencrypted },
    { id: "encryption-weakened", control: "data-encryption-at-rest", severity: "high", on: "resource", types: ["aws_ebs_volume", "aws_ebs_snapshot_copy", "aws_ami_copy", "AWS::EC2::Volume", "aws_instance", "aws_launch_configuration", "aws_spot_instance_request", "aws_launch_template", "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration", "aws_spot_fleet_request", "AWS::EC2::SpotFleet", "aws_ami", "aws_imagebuilder_image_recipe", "aws_imagebuilder_container_recipe", "AWS::ImageBuilder::ImageRecipe", "AWS::ImageBuilder::ContainerRecipe", "aws_dlm_lifecycle_policy", "aws_imagebuilder_distribution_configuration", "AWS::ImageBuilder::DistributionConfiguration", "aws_db_instance", "AWS::RDS::DBInstance", "aws_rds_cluster", "aws_rds_global_cluster", "AWS::RDS::DBCluster", "AWS::RDS::GlobalCluster", "aws_neptune_cluster", "aws_docdb_cluster", "aws_docdb_global_cluster", "AWS::Neptune::DBCluster", "AWS::DocDB::DBCluster", "aws_redshift_cluster", "AWS::Redshift::Cluster", "aws_efs_file_system", "AWS::EFS::FileSystem", "aws_elasticsearch_domain", "aws_opensearch_domain", "aws_dax_cluster", "AWS::Elasticsearch::Domain", "AWS::OpenSearchService::Domain", "AWS::DAX::Cluster", "aws_elasticache_replication_group", "AWS::ElastiCache::ReplicationGroup", "aws_memorydb_cluster", "AWS::MemoryDB::Cluster", "aws_appsync_api_cache", "AWS::AppSync::ApiCache", "aws_api_gateway_method_settings", "AWS::ApiGateway::Stage", "AWS::ApiGateway::Deployment", "aws_sqs_queue", "AWS::SQS::Queue", "aws_kinesis_stream", "aws_kinesis_firehose_delivery_stream", "AWS::KinesisFirehose::DeliveryStream", "aws_workspaces_workspace", "aws_dynamodb_table", "AWS::WorkSpaces::Workspace", "AWS::DynamoDB::Table", "aws_codebuild_project", "AWS::CodeBuild::Project", "aws_dms_s3_endpoint", "aws_dms_endpoint", "AWS::DMS::Endpoint", "AWS::Kinesis::Stream", "aws_s3_bucket_server_side_encryption_configuration", "aws_s3_bucket", "AWS::S3::Bucket", "aws_ecr_repository", "AWS::ECR::Repository", "aws_ssm_parameter", "aws_ebs_encryption_by_default", "aws_backup_vault", "aws_cloudwatch_log_group", "aws_fsx_lustre_file_system", "aws_fsx_ontap_file_system", "aws_fsx_openzfs_file_system", "aws_fsx_windows_file_system", "aws_lambda_function", "aws_secretsmanager_secret", "aws_sns_topic", "AWS::Backup::BackupVault", "AWS::FSx::FileSystem", "AWS::Lambda::Function", "AWS::Logs::LogGroup", "AWS::SecretsManager::Secret", "AWS::SNS::Topic", "aws_glue_data_catalog_encryption_settings", "AWS::Glue::DataCatalogEncryptionSettings"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["ebs-unencrypted", "database-unencrypted", "file-system-unencrypted", "search-or-cache-unencrypted", "messaging-unencrypted", "analytics-or-ml-unencrypted", "customer-key-missing", "ebs-default-encryption-off", "s3-encryption-not-kms"], remedy: "Keep the encryption, and the key.", load: async () => (await from['common']()).encryptionWeakened },
    { id: "event-bus-without-policy", control: "cleanup-unintended-accesses", severity: "info", on: "resource", types: ["aws_cloudwatch_event_bus", "AWS::Events::EventBus"], strict: true, dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Say in a policy of the bus who sends to it.", load: async () => (await from['events']()).eventBusWithoutPolicy },
    evidenceAutomationPresent,
    evidenceAutomationRemoved,
    { id: "federation-present", control: "identity-federation", severity: "info", on: "resource", types: ["aws_ssoadmin_permission_set", "aws_ssoadmin_account_assignment", "AWS::SSO::PermissionSet", "AWS::SSO::Assignment", "aws_iam_saml_provider", "AWS::IAM::SAMLProvider"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare IAM Identity Center, or a SAML provider.", load: async () => (await from['identity']()).federationPresent },
    { id: "file-access-point-wide", control: "least-privilege-review", severity: "low", on: "resource", types: ["aws_efs_access_point", "AWS::EFS::AccessPoint", "aws_storagegateway_nfs_file_share", "aws_fsx_openzfs_volume", "AWS::FSx::Volume", "aws_storagegateway_smb_file_share", "aws_ecs_task_definition", "AWS::ECS::TaskDefinition"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name a root directory below /, and a POSIX user.", load: async () => (await from['efs']()).fileAccessPointWide },
    { id: "file-system-unencrypted", control: "data-encryption-at-rest", severity: "high", on: "resource", types: ["aws_efs_file_system", "AWS::EFS::FileSystem"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set encrypted to true. A file system that holds files has to be replaced: create an encrypted one and copy them.", load: async () => (await from['encryption']()).fileSystemUnencrypted },
    { id: "file-transfer-plaintext", control: "encryption-in-transit", severity: "medium", on: "resource", types: ["aws_transfer_server", "AWS::Transfer::Server"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Take FTP out of the protocols and let partners use SFTP. On a public endpoint set a security policy from 2022-03 on.", load: async () => (await from['transfer']()).fileTransferPlaintext },
    { id: "finding-routing-present", control: "act-on-critical-findings", severity: "info", on: "events.finding-route", dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Route high and critical findings of GuardDuty and Security Hub to a topic with subscribers, or to automation.", load: async () => (await from['events']()).findingRoutingPresent },
    { id: "finding-routing-removed", control: "act-on-critical-findings", severity: "high", on: "events.finding-route", dialects: ["terraform", "cloudformation"], states: "evidence", speaksFor: ["finding-routing-removed", "finding-routing-present", "finding-rule-without-target", "guardduty-triage-automation-present"], remedy: "Keep the rule, its target and what it matches. If another route takes its place, add that first.", load: async () => (await from['events']()).findingRoutingRemoved },
    { id: "finding-rule-without-target", control: "act-on-critical-findings", severity: "medium", on: "events.finding-route", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Give the rule a target, and the topic behind it a subscriber.", load: async () => (await from['events']()).findingRuleWithoutTarget },
    { id: "finding-suppression-too-broad", control: "evaluate-security-posture", severity: "medium", on: "resource", types: ["aws_securityhub_automation_rule", "AWS::SecurityHub::AutomationRule", "aws_inspector2_filter", "AWS::InspectorV2::Filter"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the control and the resources that the rule is for.", load: async () => (await from['securityhub']()).findingSuppressionTooBroad },
    { id: "firewall-manager-policy-removed", control: "limit-network-access", severity: "high", on: "resource", types: ["aws_fms_policy", "AWS::FMS::Policy"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["auto-remediation-weakened"], remedy: "Keep the policy, its remediation and its scope.", load: async () => (await from['fms']()).firewallManagerPolicyRemoved },
    { id: "fis-without-stop-condition", control: "chaos-engineering", severity: "medium", on: "resource", types: ["aws_fis_experiment_template", "AWS::FIS::ExperimentTemplate"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name an alarm of CloudWatch as the stop condition.", load: async () => (await from['fis']()).fisWithoutStopCondition },
    { id: "flow-analysis-present", control: "network-flow-analysis", severity: "info", on: "resource", types: ["aws_cloudwatch_query_definition", "aws_glue_catalog_table", "aws_athena_named_query", "aws_securitylake_data_lake", "AWS::Logs::QueryDefinition", "AWS::Glue::Table", "AWS::Athena::NamedQuery", "AWS::SecurityLake::DataLake"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare a table of Athena or a query of CloudWatch Logs Insights over the flow logs.", load: async () => (await from['vpc']()).flowAnalysisPresent },
    { id: "fraud-detection-present", control: "fraud-detector", severity: "info", on: "resource", types: ["aws_cognito_risk_configuration", "AWS::Cognito::UserPoolRiskConfigurationAttachment", "AWS::FraudDetector::Detector"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Turn on threat protection for the user pool, or the fraud rules of AWS WAF.", load: async () => (await from['cognito']()).fraudDetectionPresent },
    { id: "genai-access-broad", control: "genai-data-protection", severity: "low", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the models, or demand a guardrail by a condition on bedrock:GuardrailIdentifier.", load: async () => (await from['iam-documents']()).genaiAccessBroad },
    { id: "genai-guardrail-missing", control: "genai-data-protection", severity: "medium", on: "resource", types: ["aws_bedrockagent_agent", "AWS::Bedrock::Agent", "aws_sagemaker_notebook_instance", "AWS::SageMaker::NotebookInstance", "aws_sagemaker_model", "AWS::SageMaker::Model"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Attach a guardrail to the agent, isolate the network of models, and give notebooks no direct way to the internet and no root.", load: async () => (await from['bedrock']()).genaiGuardrailMissing },
    { id: "genai-protection-present", control: "genai-data-protection", severity: "info", on: "resource", types: ["aws_bedrock_guardrail", "AWS::Bedrock::Guardrail", "aws_bedrock_model_invocation_logging_configuration"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare a guardrail, and log invocations.", load: async () => (await from['bedrock']()).genaiProtectionPresent },
    { id: "genai-protection-weakened", control: "genai-data-protection", severity: "high", on: "resource", types: ["aws_bedrockagent_agent", "AWS::Bedrock::Agent", "aws_bedrock_model_invocation_logging_configuration", "aws_bedrock_guardrail", "AWS::Bedrock::Guardrail", "aws_organizations_policy", "AWS::Organizations::Policy"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["genai-protection-present", "genai-guardrail-missing"], remedy: "Keep the guardrail, its filters and its version, and the log of invocations.", load: async () => (await from['bedrock']()).genaiProtectionWeakened },
    { id: "guardduty-auto-enable-weakened", control: "detect-common-threats", severity: "high", on: "resource", types: ["aws_guardduty_organization_configuration"], dialects: ["terraform"], states: "strength", speaksFor: ["guardduty-present"], remedy: "Keep auto_enable_organization_members at \"ALL\".", load: async () => (await from['guardduty']()).guarddutyAutoEnableWeakened },
    { id: "guardduty-detector-disabled", control: "detect-common-threats", severity: "high", on: "resource", types: ["aws_guardduty_detector", "AWS::GuardDuty::Detector"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Turn it on: enable = true (Enable in CloudFormation).", load: async () => (await from['guardduty']()).guarddutyDetectorDisabled },
    { id: "guardduty-plan-disabled", control: "advanced-threat-detection", severity: "medium", on: "resource", types: ["aws_guardduty_organization_configuration_feature", "aws_guardduty_detector", "AWS::GuardDuty::Detector", "aws_guardduty_detector_feature", "aws_guardduty_malware_protection_plan", "AWS::GuardDuty::MalwareProtectionPlan"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["guardduty-plans-present"], remedy: "Keep the plan.", load: async () => (await from['guardduty']()).guarddutyPlanDisabled },
    { id: "guardduty-plans-present", control: "advanced-threat-detection", severity: "info", on: "resource", types: ["aws_guardduty_detector_feature", "AWS::GuardDuty::Detector", "aws_guardduty_organization_configuration_feature", "aws_guardduty_malware_protection_plan", "AWS::GuardDuty::MalwareProtectionPlan"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Turn on the plans for what you use.", load: async () => (await from['guardduty']()).guarddutyPlansPresent },
    { id: "guardduty-present", control: "detect-common-threats", severity: "info", on: "resource", types: ["aws_guardduty_detector", "AWS::GuardDuty::Detector", "aws_guardduty_organization_admin_account", "aws_guardduty_organization_configuration"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Turn it on for the organization, with an administrator and for new members.", load: async () => (await from['guardduty']()).guarddutyPresent },
    { id: "guardduty-publishing-slower", control: "detect-common-threats", severity: "low", on: "resource", types: ["aws_guardduty_detector", "AWS::GuardDuty::Detector"], dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep finding_publishing_frequency at FIFTEEN_MINUTES.", load: async () => (await from['guardduty']()).guarddutyPublishingSlower },
    { id: "guardduty-removed", control: "detect-common-threats", severity: "critical", on: "guardduty.detector", dialects: ["terraform", "cloudformation"], states: "evidence", speaksFor: ["guardduty-detector-disabled", "guardduty-present"], remedy: "Keep the detector. If it moves to another repository or to the organization administrator, say so in the acceptance of this finding.", load: async () => (await from['guardduty']()).guarddutyRemoved },
    { id: "guardduty-suppression-broad", control: "investigate-most-guardduty-findings", severity: "high", on: "resource", types: ["aws_guardduty_filter", "AWS::GuardDuty::Filter"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the finding type and the resource that it is a false alarm for: the instance, the bucket, the principal.", load: async () => (await from['guardduty']()).guarddutySuppressionBroad },
    { id: "guardduty-triage-automation-present", control: "investigate-most-guardduty-findings", severity: "info", on: "resource", types: ["aws_guardduty_publishing_destination", "AWS::GuardDuty::PublishingDestination", "aws_detective_graph", "AWS::Detective::Graph", "aws_cloudwatch_event_rule", "AWS::Events::Rule"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Export findings, turn Detective on, and route findings of medium weight to where work is tracked.", load: async () => (await from['guardduty']()).guarddutyTriageAutomationPresent },
    { id: "guardduty-trusted-list-changed", control: "investigate-most-guardduty-findings", severity: "medium", on: "resource", types: ["aws_guardduty_ipset", "AWS::GuardDuty::IPSet", "AWS::GuardDuty::TrustedEntitySet"], dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Have whoever reads the findings agree to the list, and keep it short.", load: async () => (await from['guardduty']()).guarddutyTrustedListChanged },
    iacPresent,
    { id: "iam-access-added", control: "least-privilege-review", severity: "medium", on: "iam.principal", dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Look at each action and resource that is named, and take away what the task does not need.", load: async () => (await from['iam-documents']()).iamAccessAdded },
    iamAccessKeyDeclared,
    { id: "iam-allow-notaction-or-notresource", control: "least-privilege-review", severity: "high", on: "iam.any-document", dialects: ["terraform", "cloudformation"], states: "violation", speaksFor: ["iam-full-admin", "iam-service-wildcard", "iam-resource-wildcard"], remedy: "Write down what is allowed. To forbid something, use a Deny beside it.", load: async () => (await from['iam-documents']()).iamAllowNotactionOrNotresource },
    { id: "iam-assume-role-wildcard", control: "least-privilege-review", severity: "high", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the roles; within an organisation add a condition on aws:ResourceOrgID.", load: async () => (await from['iam-documents']()).iamAssumeRoleWildcard },
    { id: "iam-condition-removed", control: "least-privilege-review", severity: "high", on: "iam.principal", dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the condition as it was, or say which further values it needs, without a wildcard.", load: async () => (await from['iam-documents']()).iamConditionRemoved },
    { id: "iam-credentials-exposure", control: "least-privilege-review", severity: "high", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the secrets, or the path under which the program keeps its own.", load: async () => (await from['iam-documents']()).iamCredentialsExposure },
    { id: "iam-data-exfiltration", control: "least-privilege-review", severity: "high", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the buckets, tables, queues and keys; for keys a condition on kms:ViaService or kms:ResourceAliases will do.", load: async () => (await from['iam-documents']()).iamDataExfiltration },
    { id: "iam-deny-removed", control: "least-privilege-review", severity: "high", on: "iam.principal", dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the Deny, or narrow what allows the same first.", load: async () => (await from['iam-documents']()).iamDenyRemoved },
    { id: "iam-exclusive-list-removed", control: "cleanup-unintended-accesses", severity: "medium", on: "resource", types: ["aws_iam_role_policies_exclusive", "aws_iam_role_policy_attachments_exclusive", "aws_iam_user_policies_exclusive", "aws_iam_user_policy_attachments_exclusive", "aws_iam_group_policies_exclusive", "aws_iam_group_policy_attachments_exclusive"], dialects: ["terraform"], states: "strength", remedy: "Keep the list.", load: async () => (await from['iam']()).iamExclusiveListRemoved },
    { id: "iam-full-admin", control: "least-privilege-review", phase: 2, severity: "critical", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Grant the actions that are used, on the resources they are used on; IAM Access Analyzer can generate such a policy from CloudTrail.", load: async () => (await from['iam-documents']()).iamFullAdmin },
    { id: "iam-inline-or-shared-role", control: "least-privilege-review", severity: "info", on: "resource", types: ["aws_lambda_function", "AWS::Lambda::Function", "aws_ecs_task_definition", "AWS::ECS::TaskDefinition", "aws_iam_group_policy", "AWS::IAM::GroupPolicy", "AWS::IAM::Group"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Give each workload a role of its own; make the policy of a group a managed one.", load: async () => (await from['common']()).iamInlineOrSharedRole },
    { id: "iam-mfa-condition-operator-wrong", control: "multi-factor-authentication", severity: "high", on: "iam.any-document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Use BoolIfExists false in a Deny, and Bool true in an Allow.", load: async () => (await from['iam-documents']()).iamMfaConditionOperatorWrong },
    { id: "iam-mfa-deny-weakened", control: "multi-factor-authentication", severity: "high", on: "iam.principal", dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the condition: Bool in an Allow, BoolIfExists in a Deny.", load: async () => (await from['iam-documents']()).iamMfaDenyWeakened },
    { id: "iam-passrole-wildcard", control: "least-privilege-review", severity: "high", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the roles that are handed over, and add a condition on iam:PassedToService.", load: async () => (await from['iam-documents']()).iamPassroleWildcard },
    iamPasswordPolicyWeak,
    { id: "iam-policy-attached-to-user", control: "identity-federation", severity: "low", on: "resource", types: ["aws_iam_user_policy", "aws_iam_user_policy_attachment", "aws_iam_policy_attachment", "aws_iam_user_policy_attachments_exclusive", "AWS::IAM::UserPolicy", "AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::User"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Attach the policy to a group, or better to a role that people take.", load: async () => (await from['identity']()).iamPolicyAttachedToUser },
    { id: "iam-policy-invalid", control: "iam-policy-generation-pipeline", severity: "low", on: "iam.any-document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Write the word that is meant; where it is newer than the table of this version, leave it as it is.", load: async () => (await from['iam-documents']()).iamPolicyInvalid },
    { id: "iam-privilege-escalation", control: "least-privilege-review", severity: "critical", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Take one action of the way out, or name resources that can do no more than the holder; bind iam:PassRole to the roles and the service.", load: async () => (await from['iam-documents']()).iamPrivilegeEscalation },
    { id: "iam-resource-exposure", control: "least-privilege-review", severity: "medium", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", speaksFor: ["iam-resource-wildcard"], remedy: "Name the ARNs, or add a condition on a tag of the resource; for grants of keys kms:GrantIsForAWSResource.", load: async () => (await from['iam-documents']()).iamResourceExposure },
    { id: "iam-resource-wildcard", control: "least-privilege-review", severity: "medium", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the ARNs; refer to the resource in the same code where you can.", load: async () => (await from['iam-documents']()).iamResourceWildcard },
    { id: "iam-risky-managed-policy", control: "least-privilege-review", severity: "high", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Attach a policy of your own with the actions and resources that are used; IAM Access Analyzer can generate one from CloudTrail.", load: async () => (await from['iam-documents']()).iamRiskyManagedPolicy },
    { id: "iam-service-wildcard", control: "least-privilege-review", severity: "medium", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "List the actions that are used. Where a whole family is meant, name the family (s3:Get*) and the resources.", load: async () => (await from['iam-documents']()).iamServiceWildcard },
    { id: "iam-trust-any-principal", control: "cleanup-unintended-accesses", severity: "critical", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the accounts or roles that may take it, or add a condition on aws:PrincipalOrgID.", load: async () => (await from['iam-documents']()).iamTrustAnyPrincipal },
    { id: "iam-trust-service-without-source", control: "cleanup-unintended-accesses", severity: "low", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Add a condition on aws:SourceAccount, and on aws:SourceArn where the source is known.", load: async () => (await from['iam-documents']()).iamTrustServiceWithoutSource },
    { id: "iam-trust-unknown-account", control: "cleanup-unintended-accesses", severity: "high", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Trust a role rather than the account, and add a condition on sts:ExternalId. List accounts of yours under `trustedAccounts` in the configuration.", load: async () => (await from['iam-documents']()).iamTrustUnknownAccount },
    { id: "iam-trust-widened", control: "least-privilege-review", severity: "high", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the Deny and the condition; name each new principal by its ARN.", load: async () => (await from['iam-documents']()).iamTrustWidened },
    iamUserConsoleWithoutMfa,
    { id: "iam-user-created", control: "identity-federation", severity: "medium", on: "resource", types: ["aws_iam_user", "aws_identitystore_user", "AWS::IAM::User"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Let people come through IAM Identity Center, and machines by a role.", load: async () => (await from['identity']()).iamUserCreated },
    { id: "iam-write-without-constraint", control: "least-privilege-review", severity: "medium", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", speaksFor: ["iam-resource-wildcard"], remedy: "Name the ARNs; refer to the resource in the same code where you can, or add a condition on a tag.", load: async () => (await from['iam-documents']()).iamWriteWithoutConstraint },
    { id: "identity-federation-removed", control: "identity-federation", severity: "high", on: "resource", types: ["aws_iam_saml_provider", "AWS::IAM::SAMLProvider", "aws_iam_openid_connect_provider", "AWS::IAM::OIDCProvider", "aws_ssoadmin_trusted_token_issuer", "aws_ssoadmin_permission_set", "AWS::SSO::PermissionSet", "aws_ssoadmin_account_assignment", "AWS::SSO::Assignment"], dialects: ["terraform", "cloudformation"], states: "evidence", speaksFor: ["federation-present", "temporary-credentials-present"], remedy: "Keep federation as the only way in for people and pipelines. If a provider is replaced, add the new one in the same change.", load: async () => (await from['identity']()).identityFederationRemoved },
    imageHardening,
    imagePipelinePresent,
    imagePipelineWeakened,
    imageSourceNotApproved,
    { id: "imds-default-present", control: "imdsv2", severity: "info", on: "resource", types: ["aws_ec2_instance_metadata_defaults", "aws_organizations_policy", "AWS::Organizations::Policy"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Set http_tokens to \"required\" as the default of the account, or with a declarative policy for EC2.", load: async () => (await from['ec2']()).imdsDefaultPresent },
    { id: "imds-hop-limit", control: "imdsv2", severity: "low", on: "ec2.launch", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set http_put_response_hop_limit to 1, and give containers roles of their own.", load: async () => (await from['common']()).imdsHopLimit },
    { id: "imds-v1-allowed", control: "imdsv2", severity: "high", on: "ec2.launch", dialects: ["terraform", "cloudformation"], states: "violation", speaksFor: ["imds-weakened"], remedy: "Require tokens: set http_tokens to \"required\" (HttpTokens in CloudFormation).", load: async () => (await from['common']()).imdsV1Allowed },
    { id: "imds-weakened", control: "imdsv2", severity: "high", on: "resource", types: ["aws_instance", "aws_launch_template", "aws_launch_configuration", "aws_spot_instance_request", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration", "aws_sagemaker_notebook_instance", "AWS::SageMaker::NotebookInstance", "aws_ec2_instance_metadata_defaults"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["imds-default-present"], remedy: "Keep http_tokens at \"required\" (HttpTokens in CloudFormation), and the default of the account.", load: async () => (await from['common']()).imdsWeakened },
    inlineSuppressionAdded,
    { id: "inspector-narrowed", control: "manage-infrastructure-vulnerabilities", severity: "high", on: "resource", types: ["aws_inspector2_organization_configuration", "aws_inspector2_enabler", "aws_inspector2_member_association", "aws_inspector2_delegated_admin_account"], dialects: ["terraform"], states: "strength", speaksFor: ["inspector-present", "inspector-narrowed"], remedy: "Keep Inspector on, for all types of resources that are in use.", load: async () => (await from['inspector']()).inspectorNarrowed },
    { id: "inspector-present", control: "manage-infrastructure-vulnerabilities", severity: "info", on: "resource", types: ["aws_inspector2_enabler", "aws_inspector2_organization_configuration", "AWS::InspectorV2::CisScanConfiguration"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Turn it on for EC2, ECR and Lambda, and for new accounts of the organization.", load: async () => (await from['inspector']()).inspectorPresent },
    { id: "instance-profile-admin-role", control: "least-privilege-review", severity: "high", on: "resource", types: ["aws_iam_instance_profile", "AWS::IAM::InstanceProfile"], dialects: ["terraform", "cloudformation"], states: "violation", speaksFor: ["iam-full-admin"], remedy: "Give the instance a role of its own, with what it needs.", load: async () => (await from['iam']()).instanceProfileAdminRole },
    { id: "instance-public-ip", control: "limit-network-access", severity: "medium", on: "resource", types: ["aws_instance", "aws_launch_configuration", "aws_launch_template", "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration", "aws_ecs_service", "aws_ecs_task_set", "AWS::ECS::Service", "AWS::ECS::TaskSet"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Leave the address out, and reach the instance through a load balancer or Session Manager.", load: async () => (await from['common']()).instancePublicIp },
    { id: "instance-without-role", control: "use-temporary-credentials", severity: "low", on: "resource", types: ["aws_instance", "aws_spot_instance_request", "aws_launch_configuration", "aws_launch_template", "AWS::EC2::Instance", "AWS::AutoScaling::LaunchConfiguration", "AWS::EC2::LaunchTemplate", "aws_iam_instance_profile", "AWS::IAM::InstanceProfile"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Give it an instance profile with a role, be it only for Systems Manager.", load: async () => (await from['common']()).instanceWithoutRole },
    { id: "internet-route-elsewhere", control: "network-segmentation", severity: "medium", on: "resource", types: ["aws_route", "AWS::EC2::Route", "aws_route_table_association", "AWS::EC2::SubnetRouteTableAssociation"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Write the route where the table and its subnets are declared, and give what has to be reached a subnet of its own.", load: async () => (await from['vpc']()).internetRouteElsewhere },
    { id: "investigation-tooling-present", control: "security-investigations", severity: "info", on: "resource", types: ["aws_detective_graph", "AWS::Detective::Graph", "aws_detective_organization_admin_account", "AWS::Detective::OrganizationAdmin"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Turn on Detective.", load: async () => (await from['detective']()).investigationToolingPresent },
    { id: "investigation-tooling-removed", control: "security-investigations", severity: "low", on: "resource", types: ["aws_detective_organization_configuration", "aws_detective_graph", "AWS::Detective::Graph", "aws_detective_organization_admin_account", "AWS::Detective::OrganizationAdmin", "aws_detective_member", "AWS::Detective::MemberInvitation"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["investigation-tooling-present", "guardduty-triage-automation-present"], remedy: "Keep Detective, with its members.", load: async () => (await from['detective']()).investigationToolingRemoved },
    irPlaybookPresent,
    irPlaybookRemoved,
    { id: "kms-key-deletion-or-disable", control: "data-encryption-at-rest", severity: "critical", on: "resource", types: ["aws_kms_key", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key", "AWS::KMS::Key", "AWS::KMS::ReplicaKey"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Keep the key until what it encrypts is encrypted with another one or deleted. Disable it for a while before it is deleted, and leave the waiting period at 30 days.", load: async () => (await from['common']()).kmsKeyDeletionOrDisable },
    { id: "kms-key-policy-broadened", control: "data-encryption-at-rest", severity: "high", on: "iam.resource-policy", strict: true, dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Grant use, not administration, to the roles that need it, and keep kms:ViaService, kms:CallerAccount and the encryption context.", load: async () => (await from['iam-documents']()).kmsKeyPolicyBroadened },
    { id: "kms-key-policy-public", control: "cleanup-unintended-accesses", severity: "critical", on: "iam.resource-policy", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the principals. For a service of AWS add kms:CallerAccount beside kms:ViaService.", load: async () => (await from['iam-documents']()).kmsKeyPolicyPublic },
    { id: "kms-present", control: "data-encryption-at-rest", severity: "info", on: "resource", types: ["aws_kms_key", "AWS::KMS::Key"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare keys with rotation and a policy of their own, and let stores refer to them.", load: async () => (await from['common']()).kmsPresent },
    { id: "kms-rotation-disabled-by-change", control: "rotate-keys", severity: "high", on: "resource", types: ["aws_kms_key", "AWS::KMS::Key"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["kms-rotation-off"], remedy: "Keep rotation on and the period as it was.", load: async () => (await from['common']()).kmsRotationDisabledByChange },
    { id: "kms-rotation-off", control: "rotate-keys", severity: "medium", on: "resource", types: ["aws_kms_key", "AWS::KMS::Key"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Turn rotation on: enable_key_rotation = true (EnableKeyRotation in CloudFormation).", load: async () => (await from['common']()).kmsRotationOff },
    { id: "lake-grant-to-everybody", control: "least-privilege-review", severity: "medium", on: "resource", types: ["aws_lakeformation_permissions", "AWS::LakeFormation::Permissions", "AWS::LakeFormation::PrincipalPermissions", "aws_lakeformation_data_lake_settings", "AWS::LakeFormation::DataLakeSettings"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Grant to the roles that need the data, and give new databases and tables no default grants.", load: async () => (await from['lakeformation']()).lakeGrantToEverybody },
    { id: "lake-guard-weakened", control: "least-privilege-review", severity: "medium", on: "resource", types: ["aws_lakeformation_resource", "AWS::LakeFormation::Resource", "aws_s3_bucket", "AWS::S3::Bucket"], dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the place registered, without hybrid access.", load: async () => (await from['common']()).lakeGuardWeakened },
    { id: "lambda-permission-public", control: "cleanup-unintended-accesses", severity: "critical", on: "iam.resource-policy", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the account or the service, and add source_arn; for an organization add principal_org_id.", load: async () => (await from['iam-documents']()).lambdaPermissionPublic },
    { id: "lambda-runtime-deprecated", control: "manage-application-vulnerabilities", severity: "medium", on: "resource", types: ["aws_lambda_function", "AWS::Lambda::Function"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Move to a supported runtime.", load: async () => (await from['common']()).lambdaRuntimeDeprecated },
    { id: "lambda-url-without-auth", control: "limit-network-access", severity: "high", on: "resource", types: ["aws_lambda_function_url", "AWS::Lambda::Url"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set the authorization to AWS_IAM; for callers without AWS credentials put CloudFront with origin access control or an API with an authorizer in front.", load: async () => (await from['lambda']()).lambdaUrlWithoutAuth },
    { id: "least-privilege-present", control: "least-privilege-review", severity: "info", on: "resource", types: ["aws_accessanalyzer_analyzer", "AWS::AccessAnalyzer::Analyzer", "aws_iam_role", "AWS::IAM::Role"], dialects: ["terraform", "cloudformation"], states: "evidence", speaksFor: ["permissions-boundary-removed"], remedy: "Declare an analyzer of unused access, and give roles that teams make a permissions boundary.", load: async () => (await from['common']()).leastPrivilegePresent },
    { id: "load-balancer-lenient-headers", control: "waf-managed-rules", severity: "info", on: "resource", types: ["aws_lb", "aws_alb", "AWS::ElasticLoadBalancingV2::LoadBalancer", "aws_elb"], strict: true, dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Drop invalid header fields, and leave the desync mitigation at defensive or strictest.", load: async () => (await from['loadbalancing']()).loadBalancerLenientHeaders },
    { id: "load-balancer-made-public", control: "limit-network-access", severity: "medium", on: "resource", types: ["aws_lb", "aws_alb", "aws_elb", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancing::LoadBalancer", "aws_api_gateway_rest_api", "AWS::ApiGateway::RestApi", "aws_opensearchserverless_security_policy", "AWS::OpenSearchServerless::SecurityPolicy"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Confirm that everybody is meant to reach it, and put a web ACL and authentication in front. Else keep it internal.", load: async () => (await from['loadbalancing']()).loadBalancerMadePublic },
    { id: "load-balancer-plain-http", control: "encryption-in-transit", severity: "high", on: "resource", types: ["aws_lb_listener", "aws_alb_listener", "AWS::ElasticLoadBalancingV2::Listener", "aws_elb", "AWS::ElasticLoadBalancing::LoadBalancer", "aws_lb_target_group", "aws_alb_target_group", "AWS::ElasticLoadBalancingV2::TargetGroup"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Answer HTTP with a redirect to HTTPS, and let the listener for HTTPS forward.", load: async () => (await from['loadbalancing']()).loadBalancerPlainHttp },
    { id: "log-bucket-protection-weakened", control: "audit-api-calls", severity: "high", on: "s3.log-bucket", dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["backup-weakened", "s3-versioning-off"], remedy: "Keep versioning and the object lock of log buckets on, keep logs for a year at least, and never let the bucket be destroyed with what is in it.", load: async () => (await from['common']()).logBucketProtectionWeakened },
    { id: "log-retention-shortened", control: "audit-api-calls", severity: "medium", on: "resource", types: ["aws_cloudwatch_log_group", "AWS::Logs::LogGroup", "aws_cloudtrail_event_data_store", "AWS::CloudTrail::EventDataStore", "aws_config_retention_configuration"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["log-retention-unset-or-short"], remedy: "Keep the retention, or copy what is older elsewhere first.", load: async () => (await from['common']()).logRetentionShortened },
    { id: "log-retention-unset-or-short", control: "audit-api-calls", severity: "low", on: "resource", types: ["aws_cloudwatch_log_group", "AWS::Logs::LogGroup"], strict: true, dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Declare a retention of at least 365 days for what security needs.", load: async () => (await from['common']()).logRetentionUnsetOrShort },
    { id: "macie-disabled", control: "analyze-data-security-posture", severity: "medium", on: "resource", types: ["aws_macie2_organization_configuration", "aws_macie2_account", "AWS::Macie::Session", "aws_macie2_organization_admin_account", "aws_macie2_classification_export_configuration"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["macie-present"], remedy: "Keep Macie on.", load: async () => (await from['macie']()).macieDisabled },
    { id: "macie-present", control: "analyze-data-security-posture", severity: "info", on: "resource", types: ["aws_macie2_account", "AWS::Macie::Session", "aws_macie2_organization_admin_account", "aws_macie2_organization_configuration"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Turn Macie on in each account and region that holds data.", load: async () => (await from['macie']()).maciePresent },
    { id: "managed-service-logs-off", control: "custom-threat-detection", severity: "info", on: "resource", types: ["aws_datasync_task", "aws_transfer_connector", "aws_mskconnect_connector", "AWS::DataSync::Task", "AWS::Transfer::Connector", "AWS::KafkaConnect::Connector", "aws_connect_instance", "AWS::Connect::Instance", "aws_athena_workgroup", "AWS::Athena::WorkGroup", "aws_vpn_connection", "AWS::EC2::VPNConnection", "aws_elastic_beanstalk_environment", "AWS::ElasticBeanstalk::Environment", "aws_ssm_service_setting", "aws_dms_replication_task", "AWS::DMS::ReplicationTask"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name a log group, and turn the log on.", load: async () => (await from['logs']()).managedServiceLogsOff },
    managedServicesShare,
    { id: "messaging-unencrypted", control: "data-encryption-at-rest", severity: "medium", on: "resource", types: ["aws_sns_topic", "AWS::SNS::Topic", "aws_sqs_queue", "AWS::SQS::Queue", "aws_kinesis_stream", "AWS::Kinesis::Stream", "aws_kinesis_firehose_delivery_stream", "AWS::KinesisFirehose::DeliveryStream"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set a KMS key, or leave the encryption of the service on.", load: async () => (await from['encryption']()).messagingUnencrypted },
    { id: "mfa-enforcement-present", control: "multi-factor-authentication", severity: "info", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "evidence", speaksFor: ["org-policy-removed-or-detached", "org-policy-deny-narrowed", "region-deny-scp-weakened", "root-deny-scp-weakened", "data-perimeter-weakened", "iam-mfa-deny-weakened"], remedy: "Deny what people do without MFA by a policy, or let the identity provider ask for it.", load: async () => (await from['iam-documents']()).mfaEnforcementPresent },
    { id: "minor-version-upgrade-off", control: "manage-infrastructure-vulnerabilities", severity: "low", on: "resource", types: ["aws_db_instance", "aws_rds_cluster_instance", "aws_elasticache_cluster", "aws_elasticache_replication_group", "aws_redshift_cluster", "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DMS::ReplicationInstance", "AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup", "AWS::Redshift::Cluster", "aws_dms_replication_instance", "aws_mq_broker", "AWS::AmazonMQ::Broker", "aws_elastic_beanstalk_environment", "AWS::ElasticBeanstalk::Environment", "aws_glue_job", "AWS::Glue::Job", "aws_sagemaker_notebook_instance", "AWS::SageMaker::NotebookInstance", "aws_ecs_service", "aws_ecs_task_set", "AWS::ECS::Service", "AWS::ECS::TaskSet"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Turn automatic minor upgrades on.", load: async () => (await from['common']()).minorVersionUpgradeOff },
    moduleSourceNotApproved,
    { id: "multi-account-present", control: "multi-account-management", severity: "info", on: "resource", types: ["aws_organizations_organization", "AWS::Organizations::Organization", "aws_organizations_organizational_unit", "AWS::Organizations::OrganizationalUnit", "aws_organizations_account", "AWS::Organizations::Account", "aws_controltower_landing_zone", "AWS::ControlTower::LandingZone", "aws_organizations_delegated_administrator"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare an organization with units, and make accounts by code.", load: async () => (await from['organizations']()).multiAccountPresent },
    { id: "multi-az-present", control: "multi-az-redundancy", severity: "info", on: "resource", types: ["aws_db_instance", "AWS::RDS::DBInstance", "aws_elasticache_replication_group", "AWS::ElastiCache::ReplicationGroup"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Set multi_az for what must stay up.", load: async () => (await from['common']()).multiAzPresent },
    { id: "multi-region-dr-present", control: "multi-region-dr-automation", severity: "info", on: "resource", types: ["aws_rds_global_cluster", "AWS::RDS::GlobalCluster", "aws_dynamodb_table_replica", "AWS::DynamoDB::GlobalTable", "aws_route53recoverycontrolconfig_cluster", "AWS::Route53RecoveryControl::Cluster"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Replicate what must survive, and rehearse the switch.", load: async () => (await from['database']()).multiRegionDrPresent },
    { id: "multi-region-dr-weakened", control: "multi-region-dr-automation", severity: "medium", on: "resource", types: ["aws_dynamodb_table", "aws_dynamodb_global_table", "AWS::DynamoDB::GlobalTable", "aws_cloudfront_distribution", "AWS::CloudFront::Distribution", "aws_route53_record", "AWS::Route53::RecordSet", "aws_dynamodb_table_replica", "aws_rds_global_cluster", "aws_docdb_global_cluster", "aws_neptune_global_cluster", "AWS::RDS::GlobalCluster", "AWS::DocDB::GlobalCluster", "AWS::Neptune::GlobalCluster", "aws_elasticache_global_replication_group", "AWS::ElastiCache::GlobalReplicationGroup", "aws_route53_health_check", "AWS::Route53::HealthCheck", "aws_secretsmanager_secret"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["multi-region-dr-present", "dr-copy-present"], remedy: "Keep the replica, the failover record and its health check.", load: async () => (await from['database']()).multiRegionDrWeakened },
    { id: "nacl-ingress-admin-open", control: "cleanup-risky-open-ports", severity: "medium", on: "network.acl", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Deny 22 and 3389 from 0.0.0.0/0 with a lower rule number, or allow only the ports and addresses that the subnet serves.", load: async () => (await from['common']()).naclIngressAdminOpen },
    { id: "network-firewall-weakened", control: "outbound-traffic-control", severity: "high", on: "resource", types: ["aws_networkfirewall_firewall", "AWS::NetworkFirewall::Firewall", "aws_networkfirewall_firewall_policy", "AWS::NetworkFirewall::FirewallPolicy", "aws_networkfirewall_logging_configuration", "AWS::NetworkFirewall::LoggingConfiguration", "aws_networkfirewall_rule_group", "AWS::NetworkFirewall::RuleGroup", "aws_route53_resolver_firewall_rule", "aws_route53_resolver_firewall_config", "aws_route", "AWS::EC2::Route", "aws_route53_resolver_firewall_rule_group_association", "AWS::Route53Resolver::FirewallRuleGroupAssociation"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["egress-filtering-present", "deletion-protection-off"], remedy: "Keep the rule groups, the defaults and the log, and allow the one name that is needed.", load: async () => (await from['network']()).networkFirewallWeakened },
    { id: "oauth-client-unsafe", control: "customer-iam", severity: "medium", on: "resource", types: ["aws_cognito_user_pool_client", "AWS::Cognito::UserPoolClient"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Use the code flow with PKCE, name each address of return with https, and leave the revocation of tokens on.", load: async () => (await from['cognito']()).oauthClientUnsafe },
    { id: "oidc-trust-too-broad", control: "use-temporary-credentials", severity: "critical", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Bind sub to one repository and to a branch or an environment: repo:OWNER/REPO:ref:refs/heads/main.", load: async () => (await from['iam-documents']()).oidcTrustTooBroad },
    { id: "oidc-trust-widened", control: "use-temporary-credentials", severity: "high", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["oidc-trust-too-broad"], remedy: "Name the branch or the environment that needs it, with StringEquals.", load: async () => (await from['iam-documents']()).oidcTrustWidened },
    { id: "org-policy-deny-narrowed", control: "guardrails-scp-rcp", severity: "critical", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the Deny as it was. Where one task needs an exception, exempt the one role that does it, in the one account.", load: async () => (await from['iam-documents']()).orgPolicyDenyNarrowed },
    { id: "org-policy-exemption-too-broad", control: "guardrails-scp-rcp", severity: "high", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Exempt single roles by name, whose names nobody else can take: the path of roles of Identity Center, a role that another policy protects.", load: async () => (await from['iam-documents']()).orgPolicyExemptionTooBroad },
    { id: "org-policy-ineffective", control: "guardrails-scp-rcp", severity: "medium", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Correct the statement, and try the policy on a unit with a test account.", load: async () => (await from['iam-documents']()).orgPolicyIneffective },
    { id: "org-policy-present", control: "guardrails-scp-rcp", severity: "info", on: "resource", types: ["aws_organizations_policy", "AWS::Organizations::Policy"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare service control policies, and attach them.", load: async () => (await from['organizations']()).orgPolicyPresent },
    { id: "org-policy-removed-or-detached", control: "guardrails-scp-rcp", severity: "critical", on: "resource", types: ["aws_organizations_policy", "AWS::Organizations::Policy", "aws_organizations_policy_attachment"], dialects: ["terraform", "cloudformation"], states: "evidence", speaksFor: ["org-policy-present", "imds-default-present", "s3-account-public-access-block-present"], remedy: "Keep the policy and its attachment. If it moves to another repository, say so in the acceptance of this finding.", load: async () => (await from['organizations']()).orgPolicyRemovedOrDetached },
    { id: "org-policy-type-disabled", control: "guardrails-scp-rcp", severity: "critical", on: "resource", types: ["aws_organizations_organization", "AWS::Organizations::Organization"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Keep feature_set ALL and every policy type that is in use.", load: async () => (await from['organizations']()).orgPolicyTypeDisabled },
    { id: "origin-control-unsigned", control: "block-public-access", severity: "medium", on: "resource", types: ["aws_cloudfront_origin_access_control", "AWS::CloudFront::OriginAccessControl"], dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the signing behavior at \"always\".", load: async () => (await from['cloudfront']()).originControlUnsigned },
    ownershipSharedInCode,
    { id: "patching-weakened", control: "manage-infrastructure-vulnerabilities", severity: "medium", on: "resource", types: ["aws_ssm_patch_baseline", "AWS::SSM::PatchBaseline", "aws_ssm_maintenance_window", "aws_ssm_default_patch_baseline", "aws_ssm_patch_group", "AWS::SSM::MaintenanceWindow", "aws_ssm_maintenance_window_task", "AWS::SSM::MaintenanceWindowTask", "aws_ssm_association", "AWS::SSM::Association"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["ssm-management-removed"], remedy: "Keep the baseline, its schedule and what it approves.", load: async () => (await from['ssm']()).patchingWeakened },
    { id: "permissions-boundary-removed", control: "guardrails-scp-rcp", severity: "high", on: "iam.principal", dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the boundary. Where it must admit more, add the actions that are needed to the boundary itself.", load: async () => (await from['iam-documents']()).permissionsBoundaryRemoved },
    { id: "pipeline-imperative-change", control: "use-infrastructure-as-code", severity: "low", on: "workflow", dialects: ["text"], states: "violation", remedy: "Declare it in Terraform or CloudFormation, and let the pipeline apply that.", load: async () => (await from['workflow']()).pipelineImperativeChange },
    pipelineScannerPresent,
    pipelineScannerWeakened,
    { id: "policy-allow-with-notprincipal", control: "cleanup-unintended-accesses", severity: "critical", on: "iam.any-document", dialects: ["terraform", "cloudformation"], states: "violation", speaksFor: ["s3-bucket-policy-public", "queue-or-topic-policy-public", "kms-key-policy-public", "ecr-repository-public", "resource-policy-public", "iam-trust-any-principal"], remedy: "Name who may in Principal. To keep others out, use Deny with Principal \"*\" and a condition ArnNotLike on aws:PrincipalArn.", load: async () => (await from['iam-documents']()).policyAllowWithNotprincipal },
    policyValidationInPipeline,
    policyValidationRemoved,
    prTemplateSecurityPresent,
    { id: "private-subnet-made-public", control: "network-segmentation", severity: "high", on: "network.subnet", dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["database-in-public-subnet"], remedy: "Keep the route out of this table, and let what must reach the internet go through a NAT gateway; put what must be reached in a public subnet.", load: async () => (await from['common']()).privateSubnetMadePublic },
    providerLockRemoved,
    { id: "queue-or-topic-policy-public", control: "cleanup-unintended-accesses", severity: "high", on: "iam.resource-policy", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the principals. For a publisher among the services of AWS, name the service and add aws:SourceArn.", load: async () => (await from['iam-documents']()).queueOrTopicPolicyPublic },
    { id: "ram-share-external", control: "cleanup-unintended-accesses", severity: "medium", on: "resource", types: ["aws_ram_resource_share", "AWS::RAM::ResourceShare", "aws_servicecatalog_portfolio_share", "AWS::ServiceCatalog::PortfolioShare"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Share inside the organization only.", load: async () => (await from['ram']()).ramShareExternal },
    { id: "redundancy-weakened", control: "multi-az-redundancy", severity: "medium", on: "resource", types: ["aws_db_instance", "AWS::RDS::DBInstance", "aws_elasticache_replication_group", "AWS::ElastiCache::ReplicationGroup", "aws_elasticache_cluster", "AWS::ElastiCache::CacheCluster", "aws_opensearch_domain", "aws_elasticsearch_domain", "AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain", "aws_memorydb_cluster", "AWS::MemoryDB::Cluster", "aws_autoscaling_group", "aws_appautoscaling_target", "AWS::AutoScaling::AutoScalingGroup", "AWS::ApplicationAutoScaling::ScalableTarget", "aws_ecs_service", "AWS::ECS::Service", "aws_rds_cluster", "AWS::RDS::DBCluster", "aws_lb", "aws_elb", "AWS::ElasticLoadBalancing::LoadBalancer"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["database-single-az", "compute-single-az", "multi-az-present"], remedy: "Keep the second zone, the replica and the second instance.", load: async () => (await from['common']()).redundancyWeakened },
    { id: "region-deny-scp-breaks-global-services", control: "select-regions", severity: "medium", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Write the Deny with NotAction, and list the global services there.", load: async () => (await from['iam-documents']()).regionDenyScpBreaksGlobalServices },
    { id: "region-deny-scp-present", control: "select-regions", severity: "info", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "evidence", speaksFor: ["org-policy-removed-or-detached", "org-policy-deny-narrowed", "region-deny-scp-weakened", "root-deny-scp-weakened", "data-perimeter-weakened", "iam-mfa-deny-weakened"], remedy: "Attach a service control policy that denies other regions to the root of the organization.", load: async () => (await from['iam-documents']()).regionDenyScpPresent },
    { id: "region-deny-scp-weakened", control: "select-regions", severity: "high", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the Deny at least as wide. Add a region that is needed to the list by itself.", load: async () => (await from['iam-documents']()).regionDenyScpWeakened },
    { id: "region-opt-in-enabled", control: "select-regions", severity: "medium", on: "resource", types: ["aws_account_region"], dialects: ["terraform"], states: "violation", remedy: "Leave the region off, or allow it first, in a change of its own.", load: async () => (await from['organizations']()).regionOptInEnabled },
    region_outside_allowed_list/* regionOutsideAllowedList */.I,
    { id: "required-tag-removed", control: "tagging-strategy", severity: "low", on: "resource", types: ["aws_instance", "aws_launch_template", "aws_ebs_volume", "aws_vpc", "aws_subnet", "aws_security_group", "aws_nat_gateway", "aws_eip", "aws_internet_gateway", "aws_route_table", "aws_vpc_endpoint", "aws_lb", "aws_alb", "aws_lb_target_group", "aws_autoscaling_group", "aws_s3_bucket", "aws_db_instance", "aws_rds_cluster", "aws_dynamodb_table", "aws_elasticache_cluster", "aws_elasticache_replication_group", "aws_efs_file_system", "aws_fsx_windows_file_system", "aws_redshift_cluster", "aws_opensearch_domain", "aws_docdb_cluster", "aws_neptune_cluster", "aws_lambda_function", "aws_ecs_cluster", "aws_ecs_service", "aws_ecs_task_definition", "aws_eks_cluster", "aws_eks_node_group", "aws_ecr_repository", "aws_sns_topic", "aws_sqs_queue", "aws_kinesis_stream", "aws_kinesis_firehose_delivery_stream", "aws_msk_cluster", "aws_mq_broker", "aws_kms_key", "aws_secretsmanager_secret", "aws_ssm_parameter", "aws_iam_role", "aws_iam_user", "aws_iam_policy", "aws_cloudwatch_log_group", "aws_cloudwatch_metric_alarm", "aws_cloudtrail", "aws_cloudfront_distribution", "aws_api_gateway_rest_api", "aws_apigatewayv2_api", "aws_sfn_state_machine", "aws_codebuild_project", "aws_codepipeline", "aws_glue_job", "aws_athena_workgroup", "aws_sagemaker_notebook_instance", "aws_backup_vault", "aws_backup_plan", "aws_acm_certificate", "aws_route53_zone", "aws_wafv2_web_acl", "aws_cognito_user_pool", "aws_transfer_server", "AWS::EC2::Instance", "AWS::EC2::Volume", "AWS::EC2::VPC", "AWS::EC2::Subnet", "AWS::EC2::SecurityGroup", "AWS::EC2::NatGateway", "AWS::EC2::EIP", "AWS::EC2::InternetGateway", "AWS::EC2::RouteTable", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancingV2::TargetGroup", "AWS::AutoScaling::AutoScalingGroup", "AWS::S3::Bucket", "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DynamoDB::Table", "AWS::ElastiCache::ReplicationGroup", "AWS::EFS::FileSystem", "AWS::Redshift::Cluster", "AWS::OpenSearchService::Domain", "AWS::Lambda::Function", "AWS::ECS::Cluster", "AWS::ECS::Service", "AWS::ECS::TaskDefinition", "AWS::EKS::Cluster", "AWS::ECR::Repository", "AWS::SNS::Topic", "AWS::SQS::Queue", "AWS::Kinesis::Stream", "AWS::MSK::Cluster", "AWS::KMS::Key", "AWS::SecretsManager::Secret", "AWS::IAM::Role", "AWS::IAM::User", "AWS::Logs::LogGroup", "AWS::CloudTrail::Trail", "AWS::CloudFront::Distribution", "AWS::ApiGateway::RestApi", "AWS::StepFunctions::StateMachine", "AWS::CodeBuild::Project", "AWS::CodePipeline::Pipeline", "AWS::WAFv2::WebACL"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["required-tags-missing"], remedy: "Keep the tag.", load: async () => (await from['common']()).requiredTagRemoved },
    { id: "required-tags-missing", control: "tagging-strategy", severity: "low", on: "resource", types: ["aws_instance", "aws_launch_template", "aws_ebs_volume", "aws_vpc", "aws_subnet", "aws_security_group", "aws_nat_gateway", "aws_eip", "aws_internet_gateway", "aws_route_table", "aws_vpc_endpoint", "aws_lb", "aws_alb", "aws_lb_target_group", "aws_autoscaling_group", "aws_s3_bucket", "aws_db_instance", "aws_rds_cluster", "aws_dynamodb_table", "aws_elasticache_cluster", "aws_elasticache_replication_group", "aws_efs_file_system", "aws_fsx_windows_file_system", "aws_redshift_cluster", "aws_opensearch_domain", "aws_docdb_cluster", "aws_neptune_cluster", "aws_lambda_function", "aws_ecs_cluster", "aws_ecs_service", "aws_ecs_task_definition", "aws_eks_cluster", "aws_eks_node_group", "aws_ecr_repository", "aws_sns_topic", "aws_sqs_queue", "aws_kinesis_stream", "aws_kinesis_firehose_delivery_stream", "aws_msk_cluster", "aws_mq_broker", "aws_kms_key", "aws_secretsmanager_secret", "aws_ssm_parameter", "aws_iam_role", "aws_iam_user", "aws_iam_policy", "aws_cloudwatch_log_group", "aws_cloudwatch_metric_alarm", "aws_cloudtrail", "aws_cloudfront_distribution", "aws_api_gateway_rest_api", "aws_apigatewayv2_api", "aws_sfn_state_machine", "aws_codebuild_project", "aws_codepipeline", "aws_glue_job", "aws_athena_workgroup", "aws_sagemaker_notebook_instance", "aws_backup_vault", "aws_backup_plan", "aws_acm_certificate", "aws_route53_zone", "aws_wafv2_web_acl", "aws_cognito_user_pool", "aws_transfer_server", "AWS::EC2::Instance", "AWS::EC2::Volume", "AWS::EC2::VPC", "AWS::EC2::Subnet", "AWS::EC2::SecurityGroup", "AWS::EC2::NatGateway", "AWS::EC2::EIP", "AWS::EC2::InternetGateway", "AWS::EC2::RouteTable", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancingV2::TargetGroup", "AWS::AutoScaling::AutoScalingGroup", "AWS::S3::Bucket", "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DynamoDB::Table", "AWS::ElastiCache::ReplicationGroup", "AWS::EFS::FileSystem", "AWS::Redshift::Cluster", "AWS::OpenSearchService::Domain", "AWS::Lambda::Function", "AWS::ECS::Cluster", "AWS::ECS::Service", "AWS::ECS::TaskDefinition", "AWS::EKS::Cluster", "AWS::ECR::Repository", "AWS::SNS::Topic", "AWS::SQS::Queue", "AWS::Kinesis::Stream", "AWS::MSK::Cluster", "AWS::KMS::Key", "AWS::SecretsManager::Secret", "AWS::IAM::Role", "AWS::IAM::User", "AWS::Logs::LogGroup", "AWS::CloudTrail::Trail", "AWS::CloudFront::Distribution", "AWS::ApiGateway::RestApi", "AWS::StepFunctions::StateMachine", "AWS::CodeBuild::Project", "AWS::CodePipeline::Pipeline", "AWS::WAFv2::WebACL"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Add the tag, best once for all in default_tags of the provider or at the stack.", load: async () => (await from['common']()).requiredTagsMissing },
    { id: "resilience-assessment-present", control: "evaluate-resilience", severity: "info", on: "resource", types: ["aws_resiliencehub_resiliency_policy", "AWS::ResilienceHub::ResiliencyPolicy", "AWS::ResilienceHub::App"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare an application of Resilience Hub with a policy.", load: async () => (await from['resiliencehub']()).resilienceAssessmentPresent },
    { id: "resilience-target-relaxed", control: "evaluate-resilience", severity: "low", on: "resource", types: ["aws_resiliencehub_resiliency_policy", "AWS::ResilienceHub::ResiliencyPolicy", "AWS::ResilienceHub::App"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["resilience-assessment-present"], remedy: "Say in the change who agreed to the new target.", load: async () => (await from['resiliencehub']()).resilienceTargetRelaxed },
    resourceAbandonedFromIac,
    { id: "resource-policy-all-actions", control: "least-privilege-review", severity: "info", on: "iam.resource-policy", strict: true, dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the actions that are used.", load: async () => (await from['iam-documents']()).resourcePolicyAllActions },
    { id: "resource-policy-by-address", control: "cleanup-unintended-accesses", severity: "low", on: "iam.resource-policy", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the principals as well as the addresses.", load: async () => (await from['iam-documents']()).resourcePolicyByAddress },
    { id: "resource-policy-public", control: "cleanup-unintended-accesses", severity: "critical", on: "iam.resource-policy", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the principals, or add a condition on aws:PrincipalOrgID.", load: async () => (await from['iam-documents']()).resourcePolicyPublic },
    { id: "resource-policy-unknown-account", control: "cleanup-unintended-accesses", severity: "medium", on: "iam.resource-policy", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name a role of the account rather than the whole account, and add a condition on aws:PrincipalOrgID. List accounts of yours under `trustedAccounts` in the configuration.", load: async () => (await from['iam-documents']()).resourcePolicyUnknownAccount },
    { id: "resource-policy-widened", control: "least-privilege-review", severity: "medium", on: "iam.resource-policy", strict: true, dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["vpc-endpoint-policy-open"], remedy: "Keep the Deny and the condition, or name the new principal and the actions that it needs.", load: async () => (await from['iam-documents']()).resourcePolicyWidened },
    { id: "response-automation-present", control: "automate-critical-playbooks", severity: "info", on: "resource", types: ["aws_ssm_document", "AWS::SSM::Document", "aws_ssmincidents_response_plan", "AWS::SSMIncidents::ResponsePlan"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare runbooks of Systems Manager, or a response plan of Incident Manager.", load: async () => (await from['ssm']()).responseAutomationPresent },
    { id: "response-automation-removed", control: "automate-critical-playbooks", severity: "medium", on: "resource", types: ["aws_ssm_document", "AWS::SSM::Document", "aws_ssmincidents_response_plan", "AWS::SSMIncidents::ResponsePlan"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["response-automation-present", "ir-playbook-removed", "ir-playbook-present"], remedy: "Keep the runbook and the response plan.", load: async () => (await from['ssm']()).responseAutomationRemoved },
    { id: "response-headers-weakened", control: "waf-managed-rules", severity: "medium", on: "resource", types: ["aws_cloudfront_response_headers_policy", "AWS::CloudFront::ResponseHeadersPolicy", "aws_cloudfront_distribution", "AWS::CloudFront::Distribution"], dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the headers, and the time for which they hold. Where a site needs a script of somebody else, name that one.", load: async () => (await from['cloudfront']()).responseHeadersWeakened },
    { id: "role-session-too-long", control: "use-temporary-credentials", severity: "low", on: "iam.principal", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Lower the longest session to one hour, up to four where a task takes that long.", load: async () => (await from['iam-documents']()).roleSessionTooLong },
    rolesAnywhereProfileOpen,
    rootAccessKeyCreated,
    { id: "root-central-management-removed", control: "root-account-protection", severity: "high", on: "resource", types: ["aws_iam_organizations_features"], dialects: ["terraform"], states: "strength", remedy: "Keep RootCredentialsManagement and RootSessions enabled.", load: async () => (await from['root-user']()).rootCentralManagementRemoved },
    { id: "root-deny-scp-weakened", control: "root-account-protection", severity: "high", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the Deny for root users on all member accounts.", load: async () => (await from['iam-documents']()).rootDenyScpWeakened },
    { id: "root-protection-present", control: "root-account-protection", severity: "info", on: "resource", types: ["aws_organizations_policy", "AWS::Organizations::Policy", "aws_iam_organizations_features", "aws_cloudwatch_log_metric_filter", "AWS::Logs::MetricFilter", "aws_cloudwatch_metric_alarm", "AWS::CloudWatch::Alarm", "aws_cloudwatch_event_rule", "AWS::Events::Rule"], dialects: ["terraform", "cloudformation"], states: "evidence", speaksFor: ["root-usage-alarm-removed", "root-central-management-removed", "root-deny-scp-weakened", "org-policy-removed-or-detached"], remedy: "Deny root users of member accounts by a service control policy, manage them centrally, and raise an alarm on what they do.", load: async () => (await from['root-user']()).rootProtectionPresent },
    { id: "root-usage-alarm-removed", control: "root-account-protection", severity: "medium", on: "resource", types: ["aws_cloudwatch_log_metric_filter", "AWS::Logs::MetricFilter", "aws_cloudwatch_metric_alarm", "AWS::CloudWatch::Alarm", "aws_cloudwatch_event_rule", "AWS::Events::Rule"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Keep the metric filter, its alarm and who is called by it; or the rule on events of the root user.", load: async () => (await from['root-user']()).rootUsageAlarmRemoved },
    { id: "runtime-protection-present", control: "anti-malware-runtime", severity: "info", on: "resource", types: ["aws_eks_addon", "AWS::EKS::Addon", "aws_guardduty_detector_feature", "AWS::GuardDuty::Detector", "aws_guardduty_malware_protection_plan", "AWS::GuardDuty::MalwareProtectionPlan"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Turn on runtime monitoring or malware protection.", load: async () => (await from['guardduty']()).runtimeProtectionPresent },
    { id: "runtime-protection-removed", control: "anti-malware-runtime", severity: "high", on: "resource", types: ["aws_eks_addon", "AWS::EKS::Addon", "aws_guardduty_detector_feature", "AWS::GuardDuty::Detector", "aws_guardduty_malware_protection_plan", "AWS::GuardDuty::MalwareProtectionPlan"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["runtime-protection-present", "guardduty-plan-disabled", "guardduty-plans-present"], remedy: "Keep the plan and the agent.", load: async () => (await from['guardduty']()).runtimeProtectionRemoved },
    { id: "s3-access-point-public", control: "block-public-access", severity: "high", on: "resource", types: ["aws_s3_access_point", "aws_s3control_multi_region_access_point", "AWS::S3::AccessPoint", "AWS::S3::MultiRegionAccessPoint"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Create it with all four switches of its public access block on, which is what AWS does when nothing is said.", load: async () => (await from['s3']()).s3AccessPointPublic },
    { id: "s3-account-public-access-block-present", control: "block-public-access", severity: "info", on: "resource", types: ["aws_s3_account_public_access_block", "aws_organizations_policy", "AWS::Organizations::Policy"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare aws_s3_account_public_access_block with all four flags in each account, and refuse its change by a policy of the organization.", load: async () => (await from['s3']()).s3AccountPublicAccessBlockPresent },
    { id: "s3-account-public-access-block-weakened", control: "block-public-access", severity: "critical", on: "resource", types: ["aws_s3_account_public_access_block", "aws_organizations_policy", "AWS::Organizations::Policy"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["s3-account-public-access-block-present", "org-policy-removed-or-detached"], remedy: "Keep the block with all four flags on. Give what must be public an account of its own, or CloudFront in front of it.", load: async () => (await from['s3']()).s3AccountPublicAccessBlockWeakened },
    { id: "s3-bucket-acl-public", control: "block-public-access", severity: "critical", on: "s3.bucket", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set the ACL to private and serve public content through CloudFront with origin access control.", load: async () => (await from['common']()).s3BucketAclPublic },
    { id: "s3-bucket-policy-public", control: "block-public-access", severity: "critical", on: "iam.resource-policy", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the principals, or add a condition on aws:PrincipalOrgID. Serve public content through CloudFront with origin access control.", load: async () => (await from['iam-documents']()).s3BucketPolicyPublic },
    { id: "s3-bucket-public-access-block-off", control: "block-public-access", severity: "high", on: "s3.bucket", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set all four flags to true. If the bucket must serve the public, put CloudFront with origin access control in front of it.", load: async () => (await from['common']()).s3BucketPublicAccessBlockOff },
    { id: "s3-encryption-not-kms", control: "data-encryption-at-rest", severity: "low", on: "resource", types: ["aws_s3_bucket", "AWS::S3::Bucket"], strict: true, dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Use aws:kms with a key of your own and a bucket key.", load: async () => (await from['common']()).s3EncryptionNotKms },
    { id: "s3-insecure-transport-allowed", control: "encryption-in-transit", severity: "low", on: "resource", types: ["aws_s3_bucket", "AWS::S3::Bucket"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Add a statement that denies s3:* on the bucket and its objects where aws:SecureTransport is false.", load: async () => (await from['common']()).s3InsecureTransportAllowed },
    { id: "s3-ownership-weakened", control: "block-public-access", severity: "medium", on: "resource", types: ["aws_s3_bucket_ownership_controls", "AWS::S3::Bucket"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["s3-website-or-acl-enabled"], remedy: "Keep BucketOwnerEnforced, and grant by the policy of the bucket.", load: async () => (await from['common']()).s3OwnershipWeakened },
    { id: "s3-versioning-off", control: "backups", severity: "low", on: "resource", types: ["aws_s3_bucket", "AWS::S3::Bucket"], strict: true, dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Turn versioning on, with a lifecycle rule that lets old versions expire.", load: async () => (await from['common']()).s3VersioningOff },
    { id: "s3-website-or-acl-enabled", control: "block-public-access", severity: "low", on: "resource", types: ["aws_s3_bucket", "aws_s3_bucket_website_configuration", "aws_s3_bucket_ownership_controls", "AWS::S3::Bucket"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Serve the site through CloudFront with origin access control. Set the ownership of objects to BucketOwnerEnforced, which turns the lists off.", load: async () => (await from['common']()).s3WebsiteOrAclEnabled },
    { id: "saml-trust-without-audience", control: "identity-federation", severity: "high", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Add StringEquals SAML:aud with the address of the AWS sign-in endpoint, https://signin.aws.amazon.com/saml.", load: async () => (await from['iam-documents']()).samlTrustWithoutAudience },
    { id: "search-or-cache-unencrypted", control: "data-encryption-at-rest", severity: "high", on: "resource", types: ["aws_elasticsearch_domain", "aws_opensearch_domain", "aws_dax_cluster", "AWS::Elasticsearch::Domain", "AWS::OpenSearchService::Domain", "AWS::DAX::Cluster", "aws_elasticache_replication_group", "AWS::ElastiCache::ReplicationGroup", "aws_memorydb_cluster", "AWS::MemoryDB::Cluster", "aws_appsync_api_cache", "AWS::AppSync::ApiCache", "aws_api_gateway_method_settings", "AWS::ApiGateway::Stage", "AWS::ApiGateway::Deployment"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Turn encryption at rest on. A cluster that is there has to be replaced.", load: async () => (await from['encryption']()).searchOrCacheUnencrypted },
    secretAwsCredentials,
    secretConnectionString,
    { id: "secret-exposed-in-workflow", control: "no-secrets-in-code", severity: "high", on: "workflow", dialects: ["text"], states: "violation", remedy: "Give a step only the one secret it needs, through its environment, and let no command print it. Name the secrets that a reusable workflow gets instead of `secrets: inherit`.", load: async () => (await from['secrets']()).secretExposedInWorkflow },
    secretFileCommitted,
    secretGenericAssignment,
    secretInComputeEnvironment,
    secretInDockerfile,
    secretInEarlierCommit,
    secretInUserData,
    secretParameterNotProtected,
    secretPrivateKey,
    { id: "secret-rotation-missing", control: "rotate-keys", severity: "low", on: "resource", types: ["aws_secretsmanager_secret", "AWS::SecretsManager::Secret", "aws_secretsmanager_secret_rotation", "AWS::SecretsManager::RotationSchedule"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Add a rotation of 90 days or less, or let the service manage the secret: RDS does for its master password.", load: async () => (await from['secretsmanager']()).secretRotationMissing },
    { id: "secret-rotation-weakened", control: "rotate-keys", severity: "medium", on: "resource", types: ["aws_secretsmanager_secret_rotation", "AWS::SecretsManager::RotationSchedule", "aws_db_instance", "aws_rds_cluster", "aws_docdb_cluster", "aws_redshift_cluster", "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Redshift::Cluster", "aws_secretsmanager_secret", "AWS::SecretsManager::Secret"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["secret-rotation-missing"], remedy: "Keep the rotation and its interval.", load: async () => (await from['common']()).secretRotationWeakened },
    secretScannerPresent,
    secretScannerWeakened,
    secretVendorToken,
    { id: "security-automation-breadth", control: "advanced-security-automations", severity: "info", on: "resource", types: ["aws_securityhub_automation_rule", "AWS::SecurityHub::AutomationRule"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare automation rules of Security Hub.", load: async () => (await from['securityhub']()).securityAutomationBreadth },
    securityChampionDeclared,
    securityChampionRemoved,
    { id: "security-contact-personal-mailbox", control: "assign-security-contacts", severity: "low", on: "resource", types: ["aws_account_alternate_contact"], dialects: ["terraform"], states: "violation", remedy: "Name the address of a list that several people read.", load: async () => (await from['account']()).securityContactPersonalMailbox },
    { id: "security-contact-present", control: "assign-security-contacts", severity: "info", on: "resource", types: ["aws_account_alternate_contact"], dialects: ["terraform"], states: "evidence", remedy: "Declare an alternate contact of type SECURITY for every account, with the address of a mailing list that somebody reads.", load: async () => (await from['account']()).securityContactPresent },
    { id: "security-contact-removed", control: "assign-security-contacts", severity: "medium", on: "resource", types: ["aws_account_alternate_contact"], dialects: ["terraform"], states: "strength", speaksFor: ["security-contact-present"], remedy: "Keep a contact of type SECURITY in every account.", load: async () => (await from['account']()).securityContactRemoved },
    securityPolicyFileRemoved,
    { id: "security-service-tampering-denied", control: "guardrails-scp-rcp", severity: "info", on: "iam.document", dialects: ["terraform", "cloudformation"], states: "evidence", speaksFor: ["org-policy-removed-or-detached", "org-policy-deny-narrowed", "region-deny-scp-weakened", "root-deny-scp-weakened", "data-perimeter-weakened", "iam-mfa-deny-weakened"], remedy: "Deny stopping and deleting of CloudTrail, Config, GuardDuty, Security Hub, Macie, Access Analyzer and flow logs by a service control policy.", load: async () => (await from['iam-documents']()).securityServiceTamperingDenied },
    { id: "securityhub-disabled", control: "evaluate-security-posture", severity: "high", on: "resource", types: ["aws_securityhub_finding_aggregator", "AWS::SecurityHub::FindingAggregator", "aws_securityhub_organization_configuration", "AWS::SecurityHub::OrganizationConfiguration", "aws_securityhub_configuration_policy", "AWS::SecurityHub::ConfigurationPolicy", "aws_securityhub_account", "AWS::SecurityHub::Hub", "aws_securityhub_organization_admin_account", "AWS::SecurityHub::DelegatedAdmin", "aws_securityhub_configuration_policy_association", "AWS::SecurityHub::PolicyAssociation"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["securityhub-present"], remedy: "Keep Security Hub on in every account and region, with its standards.", load: async () => (await from['securityhub']()).securityhubDisabled },
    { id: "securityhub-present", control: "evaluate-security-posture", severity: "info", on: "resource", types: ["aws_securityhub_account", "AWS::SecurityHub::Hub", "AWS::SecurityHub::HubV2", "aws_securityhub_standards_subscription", "AWS::SecurityHub::Standard", "aws_securityhub_organization_configuration", "AWS::SecurityHub::OrganizationConfiguration", "aws_securityhub_configuration_policy", "AWS::SecurityHub::ConfigurationPolicy"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Turn it on for the organization, with the Foundational Security Best Practices.", load: async () => (await from['securityhub']()).securityhubPresent },
    { id: "securityhub-standard-or-control-disabled", control: "evaluate-security-posture", severity: "medium", on: "resource", types: ["aws_securityhub_standards_subscription", "AWS::SecurityHub::Standard", "aws_securityhub_standards_control", "aws_securityhub_standards_control_association", "aws_securityhub_configuration_policy", "AWS::SecurityHub::ConfigurationPolicy"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["compliance-pack-removed", "compliance-pack-present", "securityhub-present", "compliance-scope-declared"], remedy: "Keep the standard. Where a control does not fit, give the reason with it, or accept single findings.", load: async () => (await from['securityhub']()).securityhubStandardOrControlDisabled },
    { id: "segmentation-present", control: "network-segmentation", severity: "info", on: "resource", types: ["aws_vpc", "AWS::EC2::VPC"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Separate public and private subnets, and put databases, caches and search domains in the latter.", load: async () => (await from['vpc']()).segmentationPresent },
    { id: "self-managed-service-introduced", control: "use-abstract-services", severity: "info", on: "resource", types: ["aws_instance", "aws_spot_instance_request", "aws_launch_template", "aws_launch_configuration", "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration", "aws_ssm_document", "AWS::SSM::Document"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Consider the managed service.", load: async () => (await from['common']()).selfManagedServiceIntroduced },
    { id: "sensitive-data-job-present", control: "discover-sensitive-data", severity: "info", on: "resource", types: ["aws_macie2_classification_job", "aws_macie2_custom_data_identifier", "AWS::Macie::CustomDataIdentifier"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Schedule a classification job of Macie over your buckets.", load: async () => (await from['macie']()).sensitiveDataJobPresent },
    { id: "sensitive-data-job-weakened", control: "discover-sensitive-data", severity: "medium", on: "resource", types: ["aws_macie2_classification_job", "aws_macie2_custom_data_identifier", "AWS::Macie::CustomDataIdentifier"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["sensitive-data-job-present"], remedy: "Keep the job, its buckets and its identifiers.", load: async () => (await from['macie']()).sensitiveDataJobWeakened },
    { id: "service-catalog-constraint-weakened", control: "service-catalog", severity: "medium", on: "resource", types: ["aws_servicecatalog_portfolio_share", "aws_servicecatalog_constraint", "AWS::ServiceCatalog::LaunchRoleConstraint", "AWS::ServiceCatalog::LaunchTemplateConstraint", "AWS::ServiceCatalog::ResourceUpdateConstraint"], dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the constraint, and share portfolios within the organization.", load: async () => (await from['servicecatalog']()).serviceCatalogConstraintWeakened },
    { id: "service-catalog-present", control: "service-catalog", severity: "info", on: "resource", types: ["aws_servicecatalog_portfolio", "AWS::ServiceCatalog::Portfolio", "aws_servicecatalog_product", "AWS::ServiceCatalog::CloudFormationProduct"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare a portfolio with products.", load: async () => (await from['servicecatalog']()).serviceCatalogPresent },
    { id: "service-logging-removed", control: "custom-threat-detection", severity: "medium", on: "resource", types: ["aws_api_gateway_stage", "AWS::ApiGateway::Stage", "aws_redshift_logging", "aws_db_parameter_group", "aws_rds_cluster_parameter_group", "AWS::RDS::DBParameterGroup", "AWS::RDS::DBClusterParameterGroup", "aws_neptune_cluster_parameter_group", "AWS::Neptune::DBClusterParameterGroup", "aws_redshift_parameter_group", "AWS::Redshift::ClusterParameterGroup", "aws_fsx_windows_file_system", "AWS::FSx::FileSystem", "aws_lb", "aws_alb", "AWS::ElasticLoadBalancingV2::LoadBalancer", "aws_elb", "AWS::ElasticLoadBalancing::LoadBalancer", "aws_globalaccelerator_accelerator", "aws_apigatewayv2_stage", "AWS::ApiGatewayV2::Stage", "aws_api_gateway_method_settings", "aws_appsync_graphql_api", "AWS::AppSync::GraphQLApi", "aws_sfn_state_machine", "AWS::StepFunctions::StateMachine", "aws_codebuild_project", "AWS::CodeBuild::Project", "aws_mwaa_environment", "AWS::MWAA::Environment", "aws_eks_cluster", "AWS::EKS::Cluster", "aws_msk_cluster", "AWS::MSK::Cluster", "aws_mq_broker", "AWS::AmazonMQ::Broker", "aws_ecs_cluster", "AWS::ECS::Cluster", "aws_db_instance", "AWS::RDS::DBInstance", "aws_rds_cluster", "AWS::RDS::DBCluster", "aws_docdb_cluster", "AWS::DocDB::DBCluster", "aws_opensearch_domain", "aws_elasticsearch_domain", "AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain", "aws_docdb_cluster_parameter_group", "AWS::DocDB::DBClusterParameterGroup", "aws_neptune_cluster", "AWS::Neptune::DBCluster", "aws_redshiftserverless_namespace", "AWS::RedshiftServerless::Namespace", "aws_redshift_cluster", "aws_s3_bucket", "AWS::S3::Bucket", "aws_s3_bucket_logging", "aws_cloudfront_distribution", "AWS::CloudFront::Distribution", "AWS::Redshift::Cluster", "aws_route53_zone", "AWS::Route53::HostedZone", "aws_vpc", "AWS::EC2::VPC", "aws_route53_resolver_query_log_config_association", "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation", "aws_wafv2_web_acl", "aws_waf_web_acl", "aws_wafregional_web_acl", "AWS::WAFv2::WebACL", "aws_wafv2_web_acl_logging_configuration", "AWS::WAFv2::LoggingConfiguration"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["storage-or-edge-access-logs-off", "api-or-cluster-logs-off", "database-or-dns-logs-off", "waf-logging-off"], remedy: "Keep the log. Where it costs too much, shorten how long it is kept instead.", load: async () => (await from['common']()).serviceLoggingRemoved },
    { id: "service-principal-without-source", control: "cleanup-unintended-accesses", severity: "medium", on: "iam.resource-policy", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Add a condition on aws:SourceArn, or on aws:SourceAccount where the source is not known yet.", load: async () => (await from['iam-documents']()).servicePrincipalWithoutSource },
    { id: "session-manager-unlogged", control: "secure-ec2-management", severity: "low", on: "resource", types: ["aws_ssm_document", "AWS::SSM::Document"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Set kmsKeyId, and s3BucketName or cloudWatchLogGroupName, in the preferences of Session Manager.", load: async () => (await from['ssm']()).sessionManagerUnlogged },
    { id: "sg-default-allows-traffic", control: "limit-network-access", severity: "medium", on: "resource", types: ["aws_default_security_group", "AWS::EC2::SecurityGroup", "aws_security_group_rule", "aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule", "AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress", "aws_vpc"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Declare aws_default_security_group without any rule, and give everything a group of its own.", load: async () => (await from['common']()).sgDefaultAllowsTraffic },
    { id: "sg-egress-unrestricted", control: "outbound-traffic-control", severity: "low", on: "network.security-group", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Limit the rule to the ports and destinations that are needed, mostly 443 and the endpoints of AWS.", load: async () => (await from['common']()).sgEgressUnrestricted },
    { id: "sg-ingress-admin-port-open-to-world", control: "cleanup-risky-open-ports", severity: "critical", on: "network.security-group", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Remove the rule and administer through AWS Systems Manager Session Manager, which needs no open port; or allow only the addresses of your VPN or bastion.", load: async () => (await from['common']()).sgIngressAdminPortOpenToWorld },
    { id: "sg-ingress-all-ports-open-to-world", control: "cleanup-risky-open-ports", severity: "critical", on: "network.security-group", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "List the ports that must be reachable, and let only those in; for a website 443 is enough.", load: async () => (await from['common']()).sgIngressAllPortsOpenToWorld },
    { id: "sg-ingress-database-port-open-to-world", control: "cleanup-risky-open-ports", severity: "critical", on: "network.security-group", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the security group of the application as the source instead of an address range.", load: async () => (await from['common']()).sgIngressDatabasePortOpenToWorld },
    { id: "sg-ingress-large-public-range", control: "limit-network-access", severity: "low", on: "network.security-group", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Name the security group or the few addresses that need it.", load: async () => (await from['common']()).sgIngressLargePublicRange },
    { id: "sg-ingress-other-port-open-to-world", control: "limit-network-access", severity: "medium", on: "network.security-group", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Put it behind a load balancer that ends TLS and asks who is there, or let in only the addresses that need it.", load: async () => (await from['common']()).sgIngressOtherPortOpenToWorld },
    { id: "sg-ingress-widened", control: "limit-network-access", severity: "high", on: "network.security-group", dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Let in only what is needed: name a security group as the source, or the smallest range of addresses.", load: async () => (await from['common']()).sgIngressWidened },
    { id: "sg-rule-without-description", control: "limit-network-access", severity: "info", on: "resource", types: ["aws_security_group", "AWS::EC2::SecurityGroup", "aws_security_group_rule", "aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule", "AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress"], strict: true, dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Describe what the group is for, and of each rule who needs it.", load: async () => (await from['common']()).sgRuleWithoutDescription },
    { id: "shield-advanced-present", control: "ddos-mitigation", severity: "info", on: "resource", types: ["aws_shield_protection", "AWS::Shield::Protection", "aws_shield_subscription"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Protect load balancers, distributions and addresses that must stay up; this is a decision about cost.", load: async () => (await from['shield']()).shieldAdvancedPresent },
    { id: "sign-in-answer-weakened", control: "customer-iam", severity: "medium", on: "resource", types: ["aws_cognito_risk_configuration", "AWS::Cognito::UserPoolRiskConfigurationAttachment", "aws_cognito_user_pool", "AWS::Cognito::UserPool", "aws_cognito_user_pool_client", "AWS::Cognito::UserPoolClient", "aws_cognito_identity_pool", "AWS::Cognito::IdentityPool", "aws_cognito_identity_pool_roles_attachment"], dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep BLOCK for passwords that leaked and for sign-ins of high risk, a second factor for the rest, and what is asked of those who sign up.", load: async () => (await from['cognito']()).signInAnswerWeakened },
    { id: "snapshot-or-image-shared-publicly", control: "block-public-access", severity: "critical", on: "resource", types: ["aws_ami_launch_permission", "aws_snapshot_create_volume_permission", "aws_db_snapshot", "aws_db_snapshot_copy", "aws_db_cluster_snapshot", "aws_rds_cluster_snapshot_copy", "aws_ssm_document", "aws_imagebuilder_distribution_configuration", "AWS::ImageBuilder::DistributionConfiguration"], dialects: ["terraform", "cloudformation"], states: "violation", speaksFor: ["resource-policy-unknown-account"], remedy: "Share with the accounts that need it, by their numbers, or with the organization.", load: async () => (await from['snapshots']()).snapshotOrImageSharedPublicly },
    { id: "ssh-key-on-instance", control: "secure-ec2-management", severity: "low", on: "resource", types: ["aws_instance", "aws_launch_template", "aws_launch_configuration", "aws_spot_instance_request", "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration", "aws_key_pair", "AWS::EC2::KeyPair", "aws_eks_node_group", "AWS::EKS::Nodegroup", "aws_ec2_serial_console_access"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Leave the key out and use Session Manager.", load: async () => (await from['common']()).sshKeyOnInstance },
    { id: "ssm-management-present", control: "secure-ec2-management", severity: "info", on: "resource", types: ["aws_ssm_association", "AWS::SSM::Association", "aws_ssm_patch_baseline", "AWS::SSM::PatchBaseline", "aws_ssm_maintenance_window", "AWS::SSM::MaintenanceWindow", "aws_iam_role_policy_attachment", "aws_iam_role", "AWS::IAM::Role"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Give instances AmazonSSMManagedInstanceCore, and associate what keeps them in order.", load: async () => (await from['common']()).ssmManagementPresent },
    { id: "ssm-management-removed", control: "secure-ec2-management", severity: "medium", on: "resource", types: ["aws_iam_role", "aws_ssm_association", "AWS::SSM::Association", "aws_ssm_patch_baseline", "AWS::SSM::PatchBaseline", "aws_ssm_maintenance_window", "AWS::SSM::MaintenanceWindow", "AWS::IAM::Role", "aws_ssm_service_setting", "aws_vpc_endpoint", "AWS::EC2::VPCEndpoint", "AWS::IAM::Role"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["ssm-management-present"], remedy: "Keep AmazonSSMManagedInstanceCore on the role, the inventory, and the endpoints of Systems Manager.", load: async () => (await from['common']()).ssmManagementRemoved },
    { id: "sso-permission-set-admin", control: "identity-federation", severity: "high", on: "iam.principal", dialects: ["terraform", "cloudformation"], states: "violation", speaksFor: ["iam-full-admin", "iam-risky-managed-policy"], remedy: "Scope the set to what its people do, and keep one for emergencies that nobody has by default.", load: async () => (await from['iam-documents']()).ssoPermissionSetAdmin },
    ssoSessionTooLong,
    { id: "stack-protection-removed", control: "use-infrastructure-as-code", severity: "low", on: "resource", types: ["aws_cloudformation_stack", "AWS::CloudFormation::StackSet", "AWS::CloudFormation::Stack"], dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the protection.", load: async () => (await from['cloudformation']()).stackProtectionRemoved },
    { id: "standing-privileged-assignment", control: "temporary-elevated-access", severity: "medium", on: "resource", types: ["aws_ssoadmin_account_assignment", "AWS::SSO::Assignment"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Hand the set out for a time and a reason: TEAM, an elevator for IAM Identity Center, or a workflow that takes it back.", load: async () => (await from['identity']()).standingPrivilegedAssignment },
    stateBackendUnsafe,
    { id: "stateful-resource-deleted", control: "backups", severity: "high", on: "resource", types: ["aws_db_instance", "aws_rds_cluster", "aws_docdb_cluster", "aws_neptune_cluster", "aws_redshift_cluster", "aws_dynamodb_table", "aws_s3_bucket", "aws_efs_file_system", "aws_fsx_ontap_file_system", "aws_fsx_windows_file_system", "aws_fsx_lustre_file_system", "aws_ebs_volume", "aws_elasticsearch_domain", "aws_opensearch_domain", "aws_cognito_user_pool", "aws_secretsmanager_secret", "aws_backup_vault", "aws_kinesis_stream", "aws_cloudwatch_log_group", "aws_timestreamwrite_table", "aws_keyspaces_table", "aws_cloudformation_stack", "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster", "AWS::Redshift::Cluster", "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable", "AWS::S3::Bucket", "AWS::EFS::FileSystem", "AWS::FSx::FileSystem", "AWS::EC2::Volume", "AWS::Elasticsearch::Domain", "AWS::OpenSearchService::Domain", "AWS::Cognito::UserPool", "AWS::SecretsManager::Secret", "AWS::Backup::BackupVault", "AWS::Kinesis::Stream", "AWS::Logs::LogGroup", "AWS::Timestream::Table", "AWS::Cassandra::Table", "AWS::CloudFormation::Stack"], dialects: ["terraform", "cloudformation"], states: "evidence", speaksFor: ["customer-iam-present", "multi-az-present"], remedy: "If it only changes its name or its place, add a moved block. To keep it without this code, add a removed block with destroy = false, or set DeletionPolicy: Retain first. To delete it, take a last backup and have somebody who owns the data accept this finding.", load: async () => (await from['common']()).statefulResourceDeleted },
    { id: "storage-or-edge-access-logs-off", control: "custom-threat-detection", severity: "low", on: "resource", types: ["aws_lb", "aws_alb", "AWS::ElasticLoadBalancingV2::LoadBalancer", "aws_elb", "AWS::ElasticLoadBalancing::LoadBalancer", "aws_globalaccelerator_accelerator", "aws_s3_bucket", "AWS::S3::Bucket", "aws_cloudfront_distribution", "AWS::CloudFront::Distribution"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Turn the access log on, to a bucket of its own.", load: async () => (await from['common']()).storageOrEdgeAccessLogsOff },
    { id: "store-outside-own-network", control: "network-segmentation", severity: "info", on: "resource", types: ["aws_redshift_cluster", "aws_redshiftserverless_workgroup", "AWS::Redshift::Cluster", "AWS::RedshiftServerless::Workgroup", "aws_elasticache_cluster", "aws_elasticache_replication_group", "AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup", "aws_network_interface", "AWS::EC2::NetworkInterface"], strict: true, dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Turn the routing through the VPC on, and name a subnet group of your own.", load: async () => (await from['vpc']()).storeOutsideOwnNetwork },
    { id: "subnet-auto-assigns-public-ip", control: "network-segmentation", severity: "low", on: "resource", types: ["aws_subnet", "aws_default_subnet", "AWS::EC2::Subnet"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Leave map_public_ip_on_launch off, and give an address to what needs one.", load: async () => (await from['vpc']()).subnetAutoAssignsPublicIp },
    { id: "tag-policy-weakened", control: "tagging-strategy", severity: "low", on: "resource", types: ["aws_organizations_policy", "AWS::Organizations::Policy", "aws_config_config_rule", "aws_config_organization_managed_rule", "aws_config_organization_custom_rule", "AWS::Config::ConfigRule", "AWS::Config::OrganizationConfigRule"], dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the key, its values and what it is enforced for.", load: async () => (await from['tags']()).tagPolicyWeakened },
    taggingPresent,
    temporaryCredentialsPresent,
    { id: "threat-intel-present", control: "threat-intelligence", severity: "info", on: "resource", types: ["aws_guardduty_threatintelset", "AWS::GuardDuty::ThreatIntelSet", "AWS::GuardDuty::ThreatEntitySet", "aws_wafv2_web_acl", "AWS::WAFv2::WebACL", "aws_networkfirewall_firewall_policy", "AWS::NetworkFirewall::FirewallPolicy"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Give GuardDuty your lists of threats, and use the managed lists of AWS in web ACLs and firewalls.", load: async () => (await from['guardduty']()).threatIntelPresent },
    { id: "threat-intel-removed", control: "threat-intelligence", severity: "low", on: "resource", types: ["aws_guardduty_threatintelset", "AWS::GuardDuty::ThreatIntelSet", "AWS::GuardDuty::ThreatEntitySet", "aws_wafv2_web_acl", "AWS::WAFv2::WebACL", "aws_networkfirewall_firewall_policy", "AWS::NetworkFirewall::FirewallPolicy"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["threat-intel-present"], remedy: "Keep the list, or put a newer one in its place.", load: async () => (await from['guardduty']()).threatIntelRemoved },
    threatModelPresent,
    { id: "ticketing-integration-present", control: "security-orchestration-ticketing", severity: "info", on: "resource", types: ["aws_chatbot_slack_channel_configuration", "aws_chatbot_teams_channel_configuration", "AWS::Chatbot::SlackChannelConfiguration", "AWS::Chatbot::MicrosoftTeamsChannelConfiguration", "aws_cloudwatch_event_api_destination", "AWS::Events::ApiDestination", "aws_ssmincidents_replication_set", "AWS::SSMIncidents::ReplicationSet"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Hand findings on to Incident Manager, a chat channel or an API destination.", load: async () => (await from['events']()).ticketingIntegrationPresent },
    { id: "ticketing-integration-removed", control: "security-orchestration-ticketing", severity: "low", on: "resource", types: ["aws_chatbot_slack_channel_configuration", "aws_chatbot_teams_channel_configuration", "AWS::Chatbot::SlackChannelConfiguration", "AWS::Chatbot::MicrosoftTeamsChannelConfiguration", "aws_cloudwatch_event_api_destination", "AWS::Events::ApiDestination", "aws_ssmincidents_replication_set", "AWS::SSMIncidents::ReplicationSet"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["ticketing-integration-present"], remedy: "Keep the channel, or put another one in its place.", load: async () => (await from['events']()).ticketingIntegrationRemoved },
    { id: "tls-policy-outdated", control: "encryption-in-transit", severity: "medium", on: "resource", types: ["aws_load_balancer_policy", "AWS::ElasticLoadBalancing::LoadBalancer", "aws_cloudfront_distribution", "AWS::CloudFront::Distribution", "aws_load_balancer_listener_policy", "aws_lb_listener", "aws_alb_listener", "AWS::ElasticLoadBalancingV2::Listener", "aws_api_gateway_domain_name", "AWS::ApiGateway::DomainName", "aws_elasticsearch_domain", "aws_opensearch_domain", "AWS::Elasticsearch::Domain", "AWS::OpenSearchService::Domain"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Choose a security policy from TLS 1.2 on.", load: async () => (await from['encryption']()).tlsPolicyOutdated },
    tlsVerificationDisabledInCode,
    { id: "tls-weakened", control: "encryption-in-transit", severity: "high", on: "resource", types: ["aws_db_parameter_group", "AWS::RDS::DBParameterGroup", "aws_rds_cluster_parameter_group", "AWS::RDS::DBClusterParameterGroup", "aws_elasticache_replication_group", "AWS::ElastiCache::ReplicationGroup", "aws_msk_cluster", "AWS::MSK::Cluster", "aws_dax_cluster", "AWS::DAX::Cluster", "aws_memorydb_cluster", "AWS::MemoryDB::Cluster", "aws_elasticsearch_domain", "aws_opensearch_domain", "AWS::Elasticsearch::Domain", "AWS::OpenSearchService::Domain", "aws_ecs_task_definition", "AWS::ECS::TaskDefinition", "aws_appsync_api_cache", "AWS::AppSync::ApiCache", "aws_ses_configuration_set", "aws_sesv2_configuration_set", "AWS::SES::ConfigurationSet", "aws_dms_endpoint", "AWS::DMS::Endpoint", "aws_mskconnect_connector", "AWS::KafkaConnect::Connector", "aws_db_proxy", "AWS::RDS::DBProxy", "aws_redshiftserverless_workgroup", "AWS::RedshiftServerless::Workgroup", "aws_docdb_cluster_parameter_group", "AWS::DocDB::DBClusterParameterGroup", "aws_redshift_parameter_group", "AWS::Redshift::ClusterParameterGroup", "aws_lb_listener", "aws_alb_listener", "AWS::ElasticLoadBalancingV2::Listener", "aws_cloudfront_distribution", "AWS::CloudFront::Distribution", "aws_api_gateway_domain_name", "AWS::ApiGateway::DomainName", "aws_elb", "AWS::ElasticLoadBalancing::LoadBalancer", "aws_lb_target_group", "aws_alb_target_group", "AWS::ElasticLoadBalancingV2::TargetGroup", "aws_api_gateway_integration", "AWS::ApiGateway::Method", "aws_apigatewayv2_integration", "AWS::ApiGatewayV2::Integration", "aws_sns_topic_subscription", "AWS::SNS::Subscription", "aws_storagegateway_gateway", "aws_glue_connection", "AWS::Glue::Connection", "aws_codebuild_project", "AWS::CodeBuild::Project", "aws_transfer_server", "AWS::Transfer::Server", "aws_s3_bucket", "AWS::S3::Bucket"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["tls-policy-outdated", "datastore-transit-unencrypted", "cloudfront-allows-http", "load-balancer-plain-http", "file-transfer-plaintext", "s3-insecure-transport-allowed"], remedy: "Keep TLS, its version, and the redirect to it.", load: async () => (await from['common']()).tlsWeakened },
    { id: "transit-encryption-present", control: "encryption-in-transit", severity: "info", on: "resource", types: ["aws_acm_certificate", "AWS::CertificateManager::Certificate", "aws_lb_listener", "AWS::ElasticLoadBalancingV2::Listener"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare certificates of ACM, and listeners with HTTPS or TLS.", load: async () => (await from['acm']()).transitEncryptionPresent },
    { id: "trusted-advisor-event-rule-present", control: "remediate-trusted-advisor-findings", severity: "info", on: "resource", types: ["aws_cloudwatch_event_rule", "AWS::Events::Rule"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Declare a rule of EventBridge on aws.trustedadvisor with a target.", load: async () => (await from['events']()).trustedAdvisorEventRulePresent },
    { id: "trusted-artifacts-weakened", control: "image-generation-pipeline", severity: "medium", on: "resource", types: ["aws_lambda_function", "AWS::Lambda::Function", "aws_lambda_code_signing_config", "AWS::Lambda::CodeSigningConfig", "aws_codebuild_webhook", "aws_codepipeline", "AWS::CodePipeline::Pipeline", "aws_ec2_allowed_images_settings"], dialects: ["terraform", "cloudformation"], states: "strength", remedy: "Keep the signing configuration at \"Enforce\", and the settings of allowed images enabled.", load: async () => (await from['common']()).trustedArtifactsWeakened },
    { id: "unsupported-engine-version", control: "manage-infrastructure-vulnerabilities", severity: "medium", on: "resource", types: ["aws_eks_cluster", "aws_db_instance", "aws_rds_cluster", "aws_rds_global_cluster", "aws_elasticache_cluster", "aws_elasticache_replication_group", "aws_mq_broker", "aws_elasticsearch_domain", "aws_opensearch_domain", "AWS::EKS::Cluster", "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup", "AWS::AmazonMQ::Broker", "AWS::Elasticsearch::Domain", "AWS::OpenSearchService::Domain"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Upgrade, with a test of the new version before.", load: async () => (await from['common']()).unsupportedEngineVersion },
    { id: "vpc-block-excepted", control: "block-public-access", severity: "medium", on: "resource", types: ["aws_vpc_block_public_access_exclusion", "AWS::EC2::VPCBlockPublicAccessExclusion"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Except single subnets, and for outbound traffic only (allow-egress), where that is enough.", load: async () => (await from['vpc']()).vpcBlockExcepted },
    { id: "vpc-endpoint-policy-open", control: "iam-data-perimeters", severity: "low", on: "iam.resource-policy", dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Allow your organization only: a condition on aws:PrincipalOrgID and aws:ResourceOrgID.", load: async () => (await from['iam-documents']()).vpcEndpointPolicyOpen },
    { id: "vpc-flow-logs-missing", control: "network-flow-analysis", severity: "medium", on: "resource", types: ["aws_vpc", "AWS::EC2::VPC"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Add a flow log for the VPC, to a bucket or a log group.", load: async () => (await from['vpc']()).vpcFlowLogsMissing },
    { id: "vpc-flow-logs-weakened", control: "network-flow-analysis", severity: "high", on: "resource", types: ["aws_flow_log", "AWS::EC2::FlowLog", "aws_vpc", "AWS::EC2::VPC"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["vpc-flow-logs-missing"], remedy: "Keep the flow log, with all traffic.", load: async () => (await from['vpc']()).vpcFlowLogsWeakened },
    { id: "vpc-without-endpoint", control: "outbound-traffic-control", severity: "info", on: "resource", types: ["aws_vpc", "AWS::EC2::VPC"], strict: true, dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Declare interface endpoints for the services that the VPC uses.", load: async () => (await from['vpc']()).vpcWithoutEndpoint },
    { id: "vpn-authorizes-everyone", control: "zero-trust-access", severity: "medium", on: "resource", types: ["aws_ec2_client_vpn_authorization_rule", "AWS::EC2::ClientVpnAuthorizationRule", "aws_ec2_client_vpn_endpoint", "AWS::EC2::ClientVpnEndpoint", "aws_workspaces_ip_group", "aws_workspacesweb_ip_access_settings", "AWS::WorkSpacesWeb::IpAccessSettings"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Authorize groups to the ranges that they need, and turn the connection log on.", load: async () => (await from['network']()).vpnAuthorizesEveryone },
    { id: "waf-association-removed", control: "waf-managed-rules", severity: "high", on: "resource", types: ["aws_cloudfront_distribution", "AWS::CloudFront::Distribution", "aws_lb", "aws_alb", "AWS::ElasticLoadBalancingV2::LoadBalancer", "aws_wafv2_web_acl_association", "aws_wafregional_web_acl_association", "AWS::WAFv2::WebACLAssociation", "AWS::WAFRegional::WebACLAssociation", "aws_api_gateway_stage", "aws_appsync_graphql_api", "aws_cognito_user_pool", "aws_apprunner_service", "AWS::ApiGateway::Stage", "AWS::AppSync::GraphQLApi", "AWS::Cognito::UserPool", "AWS::AppRunner::Service"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["alb-without-waf", "cloudfront-without-waf", "api-without-waf"], remedy: "Keep the association. If another web ACL takes over, associate it in the same change.", load: async () => (await from['waf']()).wafAssociationRemoved },
    { id: "waf-custom-rule-weakened", control: "waf-custom-rules", severity: "medium", on: "resource", types: ["aws_wafv2_web_acl", "aws_wafv2_rule_group", "AWS::WAFv2::WebACL", "AWS::WAFv2::RuleGroup", "aws_waf_web_acl", "aws_wafregional_web_acl", "AWS::WAF::WebACL", "AWS::WAFRegional::WebACL", "aws_wafv2_ip_set", "AWS::WAFv2::IPSet"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["waf-without-rules"], remedy: "Keep the rule, or narrow it with a condition instead of letting everything through.", load: async () => (await from['waf']()).wafCustomRuleWeakened },
    { id: "waf-custom-rules-present", control: "waf-custom-rules", severity: "info", on: "resource", types: ["aws_wafv2_rule_group", "AWS::WAFv2::RuleGroup", "aws_wafv2_web_acl", "AWS::WAFv2::WebACL"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Add a rate-based rule to the web ACL, or a rule group of your own.", load: async () => (await from['waf']()).wafCustomRulesPresent },
    { id: "waf-logging-off", control: "waf-managed-rules", severity: "low", on: "resource", types: ["aws_wafv2_web_acl", "aws_waf_web_acl", "aws_wafregional_web_acl", "AWS::WAFv2::WebACL", "aws_wafv2_web_acl_logging_configuration", "AWS::WAFv2::LoggingConfiguration"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Add a logging configuration, and let its filter keep what is blocked.", load: async () => (await from['waf']()).wafLoggingOff },
    { id: "waf-managed-rule-neutralised", control: "waf-managed-rules", severity: "high", on: "resource", types: ["aws_wafv2_web_acl", "AWS::WAFv2::WebACL"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["waf-without-rules"], remedy: "Keep the group blocking. For a false alarm label the request and allow that one case in a rule behind the group.", load: async () => (await from['waf']()).wafManagedRuleNeutralised },
    { id: "waf-without-rules", control: "waf-managed-rules", severity: "medium", on: "resource", types: ["aws_wafv2_web_acl", "aws_wafv2_rule_group", "aws_waf_web_acl", "aws_wafregional_web_acl", "aws_waf_rule_group", "aws_wafregional_rule_group", "AWS::WAFv2::WebACL", "AWS::WAFv2::RuleGroup", "AWS::WAF::WebACL", "AWS::WAFRegional::WebACL"], dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Add AWSManagedRulesCommonRuleSet and AWSManagedRulesKnownBadInputsRuleSet.", load: async () => (await from['waf']()).wafWithoutRules },
    { id: "workflow-action-unpinned", control: "devsecops", severity: "low", on: "workflow", dialects: ["text"], states: "violation", remedy: "Name the full commit, with the version in a comment behind it; Dependabot keeps both up to date.", load: async () => (await from['workflow']()).workflowActionUnpinned },
    { id: "workflow-oidc-on-untrusted-trigger", control: "use-temporary-credentials", severity: "high", on: "workflow", dialects: ["text"], states: "violation", remedy: "Split the job: what needs the role runs no code of the change. Or bind the job to an environment that reviewers must approve.", load: async () => (await from['workflow']()).workflowOidcOnUntrustedTrigger },
    { id: "workflow-permissions-broad", control: "devsecops", severity: "medium", on: "workflow", dialects: ["text"], states: "violation", remedy: "Give each job only what it needs: `permissions: { contents: read }`, and more by name where it is wanted.", load: async () => (await from['workflow']()).workflowPermissionsBroad },
    { id: "workflow-script-injection", control: "devsecops", severity: "high", on: "workflow", dialects: ["text"], states: "violation", remedy: "Put the expression into a variable under env, and use the variable, in quotes.", load: async () => (await from['workflow']()).workflowScriptInjection },
    workflowStaticAwsKeys,
    { id: "workflow-unsafe-runner-setting", control: "devsecops", severity: "medium", on: "workflow", dialects: ["text"], states: "violation", remedy: "Drop ACTIONS_ALLOW_UNSECURE_COMMANDS. Build changes of others on machines of GitHub, or on machines that are thrown away.", load: async () => (await from['workflow']()).workflowUnsafeRunnerSetting },
    { id: "workflow-untrusted-checkout", control: "devsecops", severity: "critical", on: "workflow", dialects: ["text"], states: "violation", remedy: "Build on pull_request, which has neither. What must write (labels, comments) goes into a second workflow that runs no code of the change.", load: async () => (await from['workflow']()).workflowUntrustedCheckout },
    { id: "workload-outside-vpc", control: "network-segmentation", severity: "low", on: "resource", types: ["aws_elasticsearch_domain", "aws_opensearch_domain", "AWS::Elasticsearch::Domain", "AWS::OpenSearchService::Domain", "aws_sagemaker_notebook_instance", "AWS::SageMaker::NotebookInstance", "aws_lambda_function", "AWS::Lambda::Function", "aws_mwaa_environment", "AWS::MWAA::Environment"], strict: true, dialects: ["terraform", "cloudformation"], states: "violation", remedy: "Place it in private subnets, with a security group of its own.", load: async () => (await from['common']()).workloadOutsideVpc },
    { id: "zero-trust-present", control: "zero-trust-access", severity: "info", on: "resource", types: ["aws_verifiedaccess_instance", "aws_verifiedaccess_endpoint", "AWS::EC2::VerifiedAccessInstance", "AWS::EC2::VerifiedAccessEndpoint", "aws_vpclattice_service", "AWS::VpcLattice::Service", "aws_lb_trust_store", "AWS::ElasticLoadBalancingV2::TrustStore"], dialects: ["terraform", "cloudformation"], states: "evidence", remedy: "Put Verified Access before applications of staff, and require IAM between services.", load: async () => (await from['network']()).zeroTrustPresent },
    { id: "zero-trust-weakened", control: "zero-trust-access", severity: "high", on: "resource", types: ["aws_verifiedaccess_group", "aws_verifiedaccess_endpoint", "AWS::EC2::VerifiedAccessGroup", "AWS::EC2::VerifiedAccessEndpoint", "AWS::EC2::VerifiedAccessInstance", "aws_vpclattice_service", "aws_vpclattice_service_network", "AWS::VpcLattice::Service", "AWS::VpcLattice::ServiceNetwork", "aws_workspaces_directory", "AWS::WorkSpacesWeb::Portal", "aws_lb_listener", "aws_alb_listener", "AWS::ElasticLoadBalancingV2::Listener", "aws_api_gateway_domain_name", "aws_apigatewayv2_domain_name", "AWS::ApiGateway::DomainName", "AWS::ApiGatewayV2::DomainName", "aws_api_gateway_rest_api", "aws_apigatewayv2_api", "AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api", "aws_cloudfront_distribution", "AWS::CloudFront::Distribution", "aws_appsync_graphql_api", "AWS::AppSync::GraphQLApi", "aws_apprunner_service", "AWS::AppRunner::Service", "aws_amplify_app", "aws_amplify_branch", "AWS::Amplify::App", "AWS::Amplify::Branch", "aws_codebuild_project", "AWS::CodeBuild::Project", "aws_iam_openid_connect_provider", "AWS::IAM::OIDCProvider", "aws_acmpca_certificate_authority", "AWS::ACMPCA::CertificateAuthority", "aws_iot_authorizer", "AWS::IoT::Authorizer", "aws_ec2_client_vpn_endpoint", "AWS::EC2::ClientVpnEndpoint", "aws_verifiedaccess_instance", "aws_verifiedaccess_instance_trust_provider_attachment", "aws_vpclattice_auth_policy", "AWS::VpcLattice::AuthPolicy", "aws_quicksight_ip_restriction", "AWS::RolesAnywhere::CRL"], dialects: ["terraform", "cloudformation"], states: "strength", speaksFor: ["zero-trust-present"], remedy: "Keep the policy, the trust provider, IAM between services and the certificates of clients.", load: async () => (await from['network']()).zeroTrustWeakened },
];


/***/ }),

/***/ 27465:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ namesOf),
  I: () => (/* binding */ regionOutsideAllowedList)
});

// EXTERNAL MODULE: ./build/core/as-written.js
var as_written = __webpack_require__(32174);
// EXTERNAL MODULE: ./build/model/organization/allowed-regions.js
var allowed_regions = __webpack_require__(30820);
// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/model/possible-members.js
var possible_members = __webpack_require__(4281);
// EXTERNAL MODULE: ./build/model/provider-place.js
var provider_place = __webpack_require__(37199);
;// CONCATENATED MODULE: ./build/model/organization/used-regions.js




/** Providers, regions of single resources and of stack sets, and regions that workflows log in to. */
function usedRegions(code, workflows) {
    return [...ofProviders(code), ...ofResources(code), ...ofStackSets(code), ...workflows.flatMap(ofWorkflow)];
}
function ofProviders(code) {
    const own = code.providers.filter(({ name }) => name === 'aws');
    if (own.length === 0)
        return [];
    const byRegion = new Map();
    for (const resource of code.resources) {
        const source = resource.mode === 'managed' ? (0,provider_place/* placeOf */.$t)(resource, code)?.region.source : undefined;
        if (source !== undefined)
            byRegion.set(source, [...(byRegion.get(source) ?? []), resource]);
    }
    return own.flatMap(({ root, module, alias, attributes, block }) => {
        const source = (0,fact/* attribute */.lt)(attributes, 'region');
        if (source === undefined)
            return [];
        const name = alias === undefined ? 'aws' : `aws.${alias}`;
        const address = module === '' ? `provider.${name}` : `${module}.provider.${name}`;
        const types = (byRegion.get(source) ?? []).map(({ type }) => type);
        return regionsIn(source).map((one) => ({
            ...one,
            root,
            address,
            what: `the provider ${name}`,
            types,
            trace: [source.origin.at, block],
        }));
    });
}
function ofResources(code) {
    return code.resources.flatMap(({ mode, dialect, type, root, address, attributes, declaration }) => {
        const source = mode === 'managed' && dialect === 'terraform' && type.startsWith('aws_') ? (0,fact/* attribute */.lt)(attributes, 'region') : undefined;
        if (source === undefined)
            return [];
        return regionsIn(source).map((one) => ({
            ...one,
            root,
            address,
            what: address,
            types: [type],
            trace: [source.origin.at, declaration],
        }));
    });
}
function ofStackSets(code) {
    const instances = (0,evaluated_code/* managed */.Y)(code, 'aws_cloudformation_stack_set_instance', 'aws_cloudformation_stack_instances', 'AWS::CloudFormation::StackSet');
    return instances.flatMap(({ root, address, attributes, declaration }) => {
        const groups = (0,fact/* blocks */.Bv)((0,fact/* attribute */.lt)(attributes, 'StackInstancesGroup')).items;
        const values = [
            (0,fact/* attribute */.lt)(attributes, 'stack_set_instance_region'),
            (0,fact/* attribute */.lt)(attributes, 'regions'),
            ...groups.map((one) => (0,fact/* attribute */.lt)(one, 'Regions')),
        ];
        return values.flatMap(regionsIn).map((one) => ({
            ...one,
            root,
            address,
            what: `the stack set ${address}`,
            types: undefined,
            trace: [one.source.origin.at, declaration],
        }));
    });
}
/** Each region that is known of a value, or of a list: of several that a condition chooses between all. */
function regionsIn(value) {
    return (0,possible_members/* possibleMembers */.p)(value).flatMap(({ text, value: source, open, maybe }) => open === undefined ? [{ region: text, source, ...(maybe === undefined ? {} : { when: maybe.expression }) }] : []);
}
function ofWorkflow({ path, jobs }) {
    const settings = jobs.flatMap(({ steps }) => steps.flatMap((step) => step.with)).filter(({ name }) => name === 'aws-region');
    return settings
        .filter(({ text }) => /^[a-z]{2}(?:-[a-z]+)+-\d$/u.test(text.text.trim()))
        .map(({ text }) => ({
        root: '.',
        address: path,
        region: text.text.trim(),
        what: 'the workflow',
        types: undefined,
        source: undefined,
        trace: [text.at],
    }));
}

// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/policies/documents/over-options.js
var over_options = __webpack_require__(49485);
;// CONCATENATED MODULE: ./build/policies/organizations/region-outside-allowed-list.js





/** Services of which AWS wants some resources in us-east-1, wherever all else is. */
const global = /^(?:aws_cloudfront_|aws_acm_certificate|aws_wafv2_|aws_waf_|aws_route53|aws_cloudwatch_log_(?:group|resource_policy)$|aws_cloudwatch_metric_alarm$|aws_budgets_|aws_cur_|aws_ce_|aws_iam_|aws_organizations_|aws_shield_|aws_ecrpublic_|aws_lambda_(?:function|permission)$|aws_sns_topic|aws_s3control_multi_region|aws_globalaccelerator_)/u;
const regionOutsideAllowedList = (0,define_policy/* defineViolation */.z$)({
    id: 'region-outside-allowed-list',
    control: 'select-regions',
    severity: 'high',
    on: 'account',
    dialects: ['terraform', 'cloudformation', 'text'],
    title: 'Something is deployed to a region that is not allowed',
    why: 'In a region that nobody uses nobody looks: no trail is read, no detector is on, no alarm is heard. That is why the regions in use are few, and written down.',
    remedy: 'Deploy to an allowed region, or allow this one first, in a change of its own: in `regions` of the configuration, or in the service control policy.',
    limits: [
        'Without `regions` in the configuration, and without a service control policy in the repository that denies all but some services elsewhere, nothing is reported.',
        'Where the list of such a policy is not known to its end the finding is reported as possible.',
        'us-east-1 is let pass for what AWS wants there: CloudFront and its certificates, WAF, Route 53, billing alarms and what belongs to them.',
        'Where a template of CloudFormation is deployed does not stand in it; of workflows aws-region is read where it is written out.',
    ],
    covers: {},
    *evaluate(model) {
        const allowed = (0,allowed_regions/* allowedRegions */.C)(model, model.subjects('iam.document'));
        if (allowed === undefined)
            return;
        for (const used of usedRegions(model, model.subjects('workflow'))) {
            if (allowed.has(used.region) || isTolerated(used))
                continue;
            const { root, address, region, when, what, source, trace } = used;
            const violation = {
                claim: 'violation',
                aspect: `region ${region}`,
                message: `${what} uses ${(0,as_written/* asWritten */.q)(region)}; allowed ${namesOf(allowed)}.`,
                subject: { root, address },
                trace: source === undefined ? trace : [...(0,define_policy/* traceOf */.fC)(source), ...trace],
                confidence: allowed.isOpen ? 'possible' : source === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(source),
            };
            yield (0,over_options/* ofOption */.jN)(violation, when);
        }
    },
});
/** What is said of them in words. */
function namesOf({ names, isOpen }) {
    return `${names.length === 1 && !isOpen ? 'is' : 'are'} ${names.toSorted().join(', ')}${isOpen ? ', and what is not known' : ''}`;
}
/** A provider that nothing of the code uses does nothing. */
function isTolerated({ region, types }) {
    return region === 'us-east-1' && types !== undefined && types.every((type) => global.test(type));
}


/***/ }),

/***/ 69482:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ placeExpression),
/* harmony export */   l: () => (/* binding */ mayBeSecret)
/* harmony export */ });
/* harmony import */ var _analysis_secrets_is_secret_literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91868);

/** Where a secret is kept, and what it is called, is none: an ARN, a URL, a path, a number, an id. */
function mayBeSecret(name, value) {
    // What a reference to a resource of CloudFormation yields is its name, its id or its ARN.
    if (value.kind === 'unknown')
        return !placeExpression.test(value.expression) && !placeAttribute.test(value.reference?.path.at(-1) ?? '');
    if (value.kind === 'template')
        return !placeText.test(typeof value.parts[0] === 'string' ? value.parts[0] : '');
    if (value.kind !== 'string' || placeText.test(value.value))
        return false;
    const { verdict, valueClass } = (0,_analysis_secrets_is_secret_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretLiteral */ .K)(name, value.value, { isSensitive: false });
    return verdict === 'placeholder' || (verdict === 'secret' && !notSecretClasses.has(valueClass));
}
const placeExpression = /(?:^|[._])(?:arn|id|url|uri|endpoint|name|path|host|port|version)$/u;
const placeAttribute = /(?:^Ref|Arn|Id|Url|Uri|Endpoint|Name)$/u;
const placeText = /^(?:arn:|https?:|\/)/u;
const notSecretClasses = new Set(['path', 'scalar', 'resource', 'uuid']);


/***/ }),

/***/ 58634:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ selfHostedIn)
/* harmony export */ });
const products = [
    [/^(?:postgresql(?:-?\d+(?:\.\d+)?)?(?:-server)?|postgres)$/u, { what: 'PostgreSQL', instead: 'RDS or Aurora' }],
    [/^(?:mysql(?:-community)?-server|mysql|mariadb(?:-server)?)$/u, { what: 'MySQL', instead: 'RDS or Aurora' }],
    [/^(?:mongodb(?:-org|-server)?|mongo)$/u, { what: 'MongoDB', instead: 'DocumentDB' }],
    [/^(?:redis(?:-server|6)?|valkey(?:-server)?)$/u, { what: 'Redis', instead: 'ElastiCache or MemoryDB' }],
    [/^memcached$/u, { what: 'Memcached', instead: 'ElastiCache' }],
    [/^(?:rabbitmq(?:-server)?|activemq)$/u, { what: 'a message broker', instead: 'Amazon MQ or SQS' }],
    [/^(?:kafka|confluent-(?:kafka|server|platform))$/u, { what: 'Kafka', instead: 'MSK' }],
    [/^(?:elasticsearch|opensearch)$/u, { what: 'a search engine', instead: 'OpenSearch Service' }],
    [/^cassandra$/u, { what: 'Cassandra', instead: 'Keyspaces' }],
];
/** A line that installs packages, or runs an image; clients and libraries have other names. */
const installs = /\b(?:apt(?:-get)?|yum|dnf|zypper|apk|amazon-linux-extras)\b[^\n;&|]{0,500}\b(?:install|add|enable)\b([^\n;&|]*)|\b(?:docker|podman|nerdctl)\s+(?:run|pull)\b([^\n;&|]*)/gu;
/** Everything of that kind which a script installs or runs. */
function selfHostedIn(script) {
    const words = [...script.matchAll(installs)].flatMap(([, packages = '', image = '']) => `${packages} ${image}`.split(/\s+/u));
    const names = words.map((word) => word
        .replace(/^.*\//u, '')
        .replace(/[:=@][^]*$/u, '')
        .toLowerCase());
    return products.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, product]) => product);
}


/***/ }),

/***/ 97872:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ taggable)
/* harmony export */ });
/** The types that most estates are made of, of those that bear tags. */
const taggable = [
    ...`instance launch_template ebs_volume vpc subnet security_group nat_gateway eip internet_gateway route_table vpc_endpoint lb alb lb_target_group
  autoscaling_group s3_bucket db_instance rds_cluster dynamodb_table elasticache_cluster elasticache_replication_group efs_file_system
  fsx_windows_file_system redshift_cluster opensearch_domain docdb_cluster neptune_cluster lambda_function ecs_cluster ecs_service
  ecs_task_definition eks_cluster eks_node_group ecr_repository sns_topic sqs_queue kinesis_stream kinesis_firehose_delivery_stream msk_cluster
  mq_broker kms_key secretsmanager_secret ssm_parameter iam_role iam_user iam_policy cloudwatch_log_group cloudwatch_metric_alarm cloudtrail
  cloudfront_distribution api_gateway_rest_api apigatewayv2_api sfn_state_machine codebuild_project codepipeline glue_job athena_workgroup
  sagemaker_notebook_instance backup_vault backup_plan acm_certificate route53_zone wafv2_web_acl cognito_user_pool transfer_server`
        .split(/\s+/u)
        .map((name) => `aws_${name}`),
    ...`EC2::Instance EC2::Volume EC2::VPC EC2::Subnet EC2::SecurityGroup EC2::NatGateway EC2::EIP EC2::InternetGateway EC2::RouteTable
  ElasticLoadBalancingV2::LoadBalancer ElasticLoadBalancingV2::TargetGroup AutoScaling::AutoScalingGroup S3::Bucket RDS::DBInstance
  RDS::DBCluster DynamoDB::Table ElastiCache::ReplicationGroup EFS::FileSystem Redshift::Cluster OpenSearchService::Domain Lambda::Function
  ECS::Cluster ECS::Service ECS::TaskDefinition EKS::Cluster ECR::Repository SNS::Topic SQS::Queue Kinesis::Stream MSK::Cluster KMS::Key
  SecretsManager::Secret IAM::Role IAM::User Logs::LogGroup CloudTrail::Trail CloudFront::Distribution ApiGateway::RestApi
  StepFunctions::StateMachine CodeBuild::Project CodePipeline::Pipeline WAFv2::WebACL`
        .split(/\s+/u)
        .map((name) => `AWS::${name}`),
];


/***/ }),

/***/ 84641:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ outsidersStart),
/* harmony export */   i4: () => (/* binding */ outsidersStartTrusted),
/* harmony export */   lJ: () => (/* binding */ scriptCharsMax)
/* harmony export */ });
/** Events that people without any right to the repository can cause. docs.github.com, "Events that trigger workflows" */
const open = [
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'issues',
    'issue_comment',
    'discussion',
    'discussion_comment',
    'workflow_run',
    'fork',
    'watch',
];
/** Those of them whose run has the secrets and the token of the repository. */
const trusted = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion_comment'];
/** Of a script as much as this is looked at: its author may be a stranger, and expressions take longer on longer texts. */
const scriptCharsMax = 1_000_000;
function outsidersStart({ events }) {
    return open.some((event) => events.has(event));
}
/** With the rights of the repository. */
function outsidersStartTrusted({ events }) {
    return trusted.some((event) => events.has(event));
}


/***/ }),

/***/ 74628:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   lM: () => (/* binding */ printableSource),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   ne: () => (/* binding */ printableProse)
/* harmony export */ });
/**
 * Text of a pull request is hostile: an escape sequence moves the cursor, a bidirectional override reorders what a reviewer reads, a zero
 * width character hides a difference, and what a job prints its runner reads for commands. Each such character is replaced by a visible name, so
 * nothing is dropped and nothing acts.
 */
/**
 * What must never reach a reader as it is: controls, separators that break lines, lone surrogates, and whatever Unicode calls default
 * ignorable (zero width, bidirectional, tag and variation characters) but the selector that makes a pictograph of a sign. And the start of what
 * runners take for a command anywhere in a line: `##[add-mask]` of GitHub Actions, `##vso[task.setvariable]` of Azure Pipelines.
 */
const unprintable = /#(?=#[\w-]*\[)|(?!\ufe0f)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/** One line of printable text: every control, line break and tab included, becomes visible. */
function printable(text) {
    return text.replace(unprintable, visibleName);
}
/** As `printable`, but tabs stay: for source lines, where the width of a tab is worked out later. */
function printableSource(text) {
    return text.replace(unprintable, (char) => (char === '\t' ? char : visibleName(char)));
}
/** Printable text for a paragraph: runs of white space and line breaks become one space. */
function printableProse(text) {
    return printable(text.replace(/[ \t\r\n]+/g, ' ').trim());
}
/** Printable lines, coloured or not, of which no runner takes one for a command: `::set-output` of GitHub Actions may stand behind white space. */
function withoutCommands(lines) {
    return lines.replace(commandStart, visibleName);
}
const commandStart = /#(?=#[\w-]*\[)|:(?=:)(?<=^(?:[ \t]|\p{Cc}\[[0-9;]*m|\p{Cc}\]8;;[^\n\p{Cc}]*\p{Cc}\\?)*:)/gmu;
function visibleName(char) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '\u2421';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
/** Cuts to at most `charsMax` UTF-16 units without splitting a pair, saying so with an ellipsis. */
function shorten(text, charsMax) {
    if (text.length <= charsMax)
        return text;
    const cut = text.slice(0, Math.max(0, charsMax - 1));
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
}


/***/ }),

/***/ 89652:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ outsideCodePolicy),
/* harmony export */   v: () => (/* binding */ outsideCode)
/* harmony export */ });
/* harmony import */ var _policies_define_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46371);

/**
 * What is reported, where a team wants proof, of code that the change brings in and that is not in this repository. It stands here and not
 * among the policies because no policy sees what was not read.
 */
const outsideCodePolicy = (0,_policies_define_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defineViolation */ .z$)({
    id: 'code-outside-repository',
    control: 'involve-security-in-development',
    phase: 1,
    severity: 'critical',
    on: 'source.text',
    dialects: ['text'],
    title: 'The change uses code that is not in this repository',
    why: 'A module from a registry and a macro of CloudFormation declare resources that this review does not see. Whatever they open is not looked at.',
    remedy: 'Keep the module in this repository, replace the macro by plain resources, or have somebody accept it; without `unknown: block` it is only shown.',
    limits: ['Only what the change brings in or alters is told, and only with `unknown: block`.'],
    covers: {},
    evaluate: () => [],
});
/** Calls of modules and macros that are not read, as findings: those that base did not have like this. */
function outsideCode(base, head, { unknown, sameText }) {
    if (unknown === 'advise')
        return [];
    const before = base.diagnostics.filter(isOutside);
    return head.diagnostics
        .filter(isOutside)
        .filter((one) => !before.some((old) => old.message === one.message && sameText(old.location, one.location)))
        .map(({ message, location }) => ({
        policy: outsideCodePolicy,
        root: '.',
        address: location.path,
        aspect: message,
        kind: 'violation',
        baselineState: 'new',
        introduced: true,
        severity: outsideCodePolicy.severity,
        confidence: 'likely',
        message: `This cannot be proven safe: ${message}`,
        side: 'RIGHT',
        trace: [location],
    }));
}
function isOutside({ kind }) {
    return kind === 'unresolved-module' || kind === 'unresolved-macro';
}


/***/ }),

/***/ 64925:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ gatePolicy),
/* harmony export */   l: () => (/* binding */ gateAdvisory)
/* harmony export */ });
/* harmony import */ var _policies_define_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46371);

/**
 * What a change of the gate itself is reported as. It stands here and not among the policies because no policy sees a change: this one has
 * nothing to say of a single state (docs/adr/0006-changes-of-the-gate.md).
 */
const gatePolicy = (0,_policies_define_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defineViolation */ .z$)({
    id: 'gate-configuration-changed',
    control: 'involve-security-in-development',
    severity: 'high',
    on: 'source.text',
    dialects: ['text'],
    title: 'The change lowers the security gate',
    why: 'This change is judged by the gate as base has it, so nothing here helps the change itself. Once it is merged, every later change is judged by the lower gate: a finding that would have blocked does not block any more, or nothing looks at all.',
    remedy: 'Have somebody who is responsible for security agree to it, best by owning these files in CODEOWNERS. If it is not meant, take that part of the change back.',
    limits: [
        'It compares the configuration, policies of your own, the workflows that run the gate, CODEOWNERS and suppressions. What is set outside the repository (rulesets, branch protection, secrets, the settings of Actions) it does not see; `phasegate doctor` reads a part of that.',
        'A gate that runs inside a composite action or a reusable workflow of another name is not recognised as one.',
    ],
    covers: {},
    evaluate: () => [],
});
/** The verdict's reason by default: see `judge`. */
const gateAdvisory = `the gate of base judges this change; set ${gatePolicy.id} to block to have it accepted first`;


/***/ }),

/***/ 46723:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ filledIn)
/* harmony export */ });
/** Directives of Go\u2019s templates and of Jinja; `${{ \u2026 }}` is an expression of a workflow. */
const directive = /(?<!\$)\{\{-?[ \t]{0,9}(?:if|else|end|range|with|define|template|block)\b|\{%-?[ \t]{0,9}(?:if|elif|else|endif|for|endfor|set|include|import|macro|block)\b/u;
/** A place that is filled in, `{{ pipelines }}`: two brackets with a name in them are no value of HCL. */
const place = /\{\{-?[ \t]{0,9}[A-Za-z_.][\w.]{0,99}[ \t]{0,9}-?\}\}/u;
/** What HCL may hold of either in valid code: texts and comments. */
const said = /"(?:[^"\\]|\\.){0,999}"|#.{0,999}|\/\/.{0,999}/gu;
/** How many lines before a directive the parser may give up. */
const linesBefore = 1;
const ofCloudFormation = /AWS::[A-Za-z0-9]+::[A-Za-z0-9]+/u;
const ofTerraform = /\.(?:tf|tofu)$/u;
/**
 * Code that another program fills in, now and before: it cannot be read as it stands, by those who deploy it neither, and the change broke
 * nothing. One that could be read before is not excused by it, nor is what is wrong away from the directives.
 */
function filledIn({ status, path, basePath = path }, base, head) {
    const what = brokenByDirective(head, path);
    return status === 'added' || brokenByDirective(base, basePath) === what ? what : undefined;
}
/** Something that is wrong stands on the line of a directive, or before it: there the parser gives up. */
function brokenByDirective({ files, diagnostics }, path) {
    const text = files.get(path)?.text ?? '';
    const what = ofTerraform.test(path) ? 'file of Terraform' : ofCloudFormation.test(text) ? 'template of CloudFormation' : undefined;
    if (what === undefined)
        return undefined;
    const lines = text.split('\n');
    const isDirective = what === 'file of Terraform' ? isOfHcl : (line) => !line.trimStart().startsWith('#') && directive.test(line);
    const isBroken = diagnostics.some(({ kind, location: { path: at, range } }) => kind === 'parse-error' && at === path && lines.slice(range.startLine - 1, range.startLine + linesBefore).some(isDirective));
    return isBroken ? what : undefined;
}
function isOfHcl(line) {
    const code = line.replaceAll(said, '');
    return directive.test(code) || place.test(code);
}


/***/ }),

/***/ 16414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c7: () => (/* binding */ findUnjudged),
  $o: () => (/* binding */ findUnjudgedIn),
  L3: () => (/* binding */ notJudgedPolicy)
});

// EXTERNAL MODULE: ./build/core/location.js
var core_location = __webpack_require__(17539);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/review/comparison/outside-code.js
var outside_code = __webpack_require__(89652);
// EXTERNAL MODULE: ./build/review/settings/not-judged-setting.js
var not_judged_setting = __webpack_require__(23915);
// EXTERNAL MODULE: ./build/review/sides/lines/source-place.js
var source_place = __webpack_require__(82103);
// EXTERNAL MODULE: ./build/evaluate/value-operations.js
var value_operations = __webpack_require__(53562);
// EXTERNAL MODULE: ./build/evaluate/value-equality.js
var value_equality = __webpack_require__(10812);
;// CONCATENATED MODULE: ./build/evaluate/value-sameness.js

/**
 * Do two values say the same, as far as code can tell? What is not known is the same when it is unknown for the same reason by the same name, in
 * whatever depth: unlike equality, which is undecided there.
 */
function sameValues(a, b) {
    switch (a.kind) {
        case 'unknown':
            return b.kind === 'unknown' && sameUnknowns(a, b);
        case 'template':
            return b.kind === 'template' && sameAll(a.parts, b.parts, sameParts);
        case 'json-text':
            return b.kind === 'json-text' ? sameValues(a.content, b.content) : (0,value_equality/* equalValues */.b)(a, b) === true;
        case 'choice':
            return b.kind === 'choice' && sameAll(a.options, b.options, sameValues);
        case 'list':
            return b.kind === 'list' && sameAll(a.items, b.items, sameValues) && sameMaybe(a.more, b.more);
        case 'map':
            return b.kind === 'map' && sameMaps(a, b);
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
            return (0,value_equality/* equalValues */.b)(a, b) === true;
    }
}
function sameUnknowns(a, b) {
    return a.expression === b.expression && a.reason === b.reason;
}
function sameMaybe(a, b) {
    return a === undefined || b === undefined ? a === b : sameUnknowns(a, b);
}
function sameParts(a, b) {
    return typeof a === 'string' || typeof b === 'string' ? a === b : sameUnknowns(a, b);
}
function sameMaps(a, b) {
    if (a.entries.size !== b.entries.size || !sameMaybe(a.more, b.more))
        return false;
    return [...a.entries].every(([key, value]) => {
        const other = b.entries.get(key);
        return other !== undefined && sameValues(value, other);
    });
}
function sameAll(a, b, same) {
    return (a.length === b.length &&
        a.every((one, at) => {
            const other = b[at];
            return other !== undefined && same(one, other);
        }));
}

;// CONCATENATED MODULE: ./build/review/not-judged/unjudged-diagnostics.js
/** A call of a module that is not read. */
const unreadModule = {
    kind: 'module',
    what: 'a module that is not read',
    remedy: 'Hand in what `terraform get` fetches (`--modules`), keep the module in this repository, or have a person look at what it makes of its inputs.',
};
/** Of a folder by its path nothing can be fetched. */
const missingFolder = 'Put the folder into this repository or mend the path; nothing can be fetched by it.';
/** What evaluators tell of code that stands elsewhere. */
const sorts = new Map([
    ['unresolved-module', unreadModule],
    [
        'unresolved-macro',
        {
            kind: 'macro',
            what: 'a macro of CloudFormation',
            remedy: 'Replace it by plain resources, or have a person look at what it makes.',
        },
    ],
]);
/** What Terragrunt writes before it runs is no macro, though as little of it is known. */
const generated = {
    what: 'a block of Terragrunt that generates code',
    remedy: 'Write its contents without what is not known here, or have a person look at what it makes.',
};
/** Code from elsewhere that the change brings in or alters, and what it takes away. */
function unjudgedDiagnostics(base, head, { sameText }) {
    const [before, after] = [base.diagnostics.filter(isElsewhere), head.diagnostics.filter(isElsewhere)];
    const isKept = (one, other) => one.message === other.message && sameText(one.location, other.location);
    const brought = after.filter((one) => !before.some((old) => isKept(old, one)));
    // A call that is only altered is told once, at head.
    const gone = before.filter((old) => !after.some((one) => one.message === old.message));
    return [...brought.flatMap((one) => toUnjudged(one)), ...gone.flatMap((one) => toUnjudged(one, true))];
}
function isElsewhere({ kind, isByInputs }) {
    return sorts.has(kind) && isByInputs !== true;
}
function toUnjudged({ kind, message, location, isLocal }, isGone = false) {
    const sort = sorts.get(kind);
    if (sort === undefined)
        return [];
    const why = `${isGone ? 'the change takes it away: ' : ''}${message.replace(/\.$/u, '')}`;
    const { path, range } = location;
    const isGenerated = kind === 'unresolved-macro' && path.endsWith('.hcl');
    const told = { ...sort, ...(isGenerated ? generated : {}), ...(isLocal === true ? { remedy: missingFolder } : {}) };
    return [{ ...told, path, line: range.startLine, why, at: location, ...(isGone ? { isGone: true } : {}) }];
}

;// CONCATENATED MODULE: ./build/review/not-judged/altered-calls.js



/**
 * Calls of modules that are not read, whose lines are the same and which are given something else: by a local value, a variable or a file of a
 * deployment. A call whose own lines differ is told by its diagnostic.
 */
function alteredCalls(sides, { sameText }) {
    const told = new Set();
    return sides.flatMap(({ before, after, deployment }) => {
        if (after.length === 0)
            return [];
        const onBase = new Map(before.map((call) => [keyOf(call), call]));
        return after.flatMap((call) => {
            const old = onBase.get(keyOf(call));
            if (old === undefined || old === call || call.isCompared === true || !sameText(old.declaration, call.declaration))
                return [];
            const altered = alteredInputs(old, call).filter(([name]) => !told.has(`${keyOf(call)}\n${name}`));
            for (const [name] of altered)
                told.add(`${keyOf(call)}\n${name}`);
            return altered.length === 0 ? [] : [altered_calls_toUnjudged(call, altered, deployment)];
        });
    });
}
const namedMax = 5;
function altered_calls_toUnjudged({ address, source, declaration }, altered, deployment) {
    const names = altered
        .slice(0, namedMax)
        .map(([name, value]) => `\`${name}\` (${value.origin.at.path}:${value.origin.at.range.startLine})`);
    const more = altered.length > namedMax ? ` and ${altered.length - namedMax} more` : '';
    const where = deployment === undefined ? '' : `, with ${deployment}`;
    return {
        ...unreadModule,
        ...(source.startsWith('.') ? { remedy: missingFolder } : {}),
        path: declaration.path,
        line: declaration.range.startLine,
        why: `${address} comes from ${source}, which is not in this repository; the change alters what it is given: ${names.join(', ')}${more}${where}`,
        at: declaration,
    };
}
function keyOf({ root, address, source }) {
    return `${root}\n${address}\n${source}`;
}
/** Of a module that is judged by some of its inputs, the others. An input that is gone is told with what head has in its place: nothing. */
function alteredInputs(before, after) {
    const old = new Map((0,value_operations/* entriesOf */.Mc)(before.inputs));
    return [...(0,value_operations/* entriesOf */.Mc)(after.inputs)].filter(([name, value]) => after.judged?.has(name) !== true && !isSame(old.get(name), value));
}
function isSame(before, after) {
    return before !== undefined && sameValues(before, after);
}

;// CONCATENATED MODULE: ./build/review/not-judged/call-sides.js
/** The code alone first, then each deployment that head has; one that base did not have is compared with what the code alone was there. */
function callSides(base, head, pairs) {
    const [before, after] = [callsOf(base), callsOf(head)];
    const deployed = pairs.flatMap((pair) => {
        const calls = pair.head?.outsideCalls ?? [];
        if (calls.length === 0)
            return [];
        const ofBase = pair.base === undefined ? before.filter(({ root }) => root === pair.root) : (pair.base.outsideCalls ?? []);
        return [{ before: ofBase, after: calls, deployment: pair.label }];
    });
    return [{ before, after }, ...deployed];
}
function callsOf({ evaluations }) {
    return evaluations.flatMap(({ outsideCalls = [] }) => outsideCalls);
}

;// CONCATENATED MODULE: ./build/review/not-judged/recognisers/aws-calls.js
/**
 * Operations of AWS by which somebody may do more, or a protection goes, as programs call them: `put_bucket_policy(`, `putBucketPolicy(`,
 * `new PutBucketPolicyCommand(`, `svc.PutBucketPolicy(`.
 */
const operations = [
    'authorize security group (?:in|e)gress',
    'revoke security group egress',
    '(?:put|delete) bucket (?:policy|acl|encryption|versioning|ownership controls|lifecycle)',
    '(?:put|delete) public access block',
    '(?:put|attach|delete|detach) (?:role|user|group) policy',
    'create policy version',
    '(?:put|delete) (?:role|user) permissions boundary',
    'delete (?:role|user) permissions boundary',
    'update assume role policy',
    'create (?:access key|login profile|user|role)',
    'add user to group',
    'put (?:key|resource|repository|registry) policy',
    'schedule key deletion',
    'disable key(?: rotation)?',
    '(?:stop logging|delete trail|delete detector|stop configuration recorder|delete configuration recorder|delete flow logs|delete log group)',
    'disable security hub',
    '(?:attach|detach) policy',
    'modify (?:db snapshot|snapshot|image) attribute',
    '(?:create|update) stack(?: set)?',
];
/** A call of one, linear in the length of the text. */
const protectionCall = new RegExp(String.raw `(?:\.[ \t]{0,9}|\bnew[ \t]{1,9}(?:\w{1,40}\.)?)(?:${operations.join('|').replaceAll(' ', '_?')})(?:Command|Request|Async|WithContext)?[ \t]{0,9}\(`, 'iu');
/** A test by its name, which is run and never deployed. */
const testName = String.raw `(?:^|\/)(?:test_[^/]*\.py|conftest\.py|[^/]*(?:_test\.(?:go|py)|[._-](?:test|spec)\.[cm]?[jt]sx?|_spec\.rb|Tests?\.(?:java|cs|kt)))$`;

;// CONCATENATED MODULE: ./build/review/not-judged/recognisers/aws-commands.js
/** Commands of the AWS command line, as scripts, provisioners and pipelines have them; each is linear in the length of the text. */
/** Between `aws` and the operation: options, and the name of the service. */
const lead = String.raw `\baws[ \t](?:[^\n#]{0,80}[ \t])?`;
/** Permissions and who has them. */
const permissions = [
    'authorize-security-group-[a-z]+',
    'revoke-security-group-egress',
    'create-security-group',
    'modify-security-group-rules',
    '(?:put|attach|delete|detach|create|set)-[a-z-]{0,40}policy[a-z-]{0,20}',
    '(?:put|delete)-(?:bucket-[a-z-]+|public-access-block|object-acl|account-setting[a-z-]*)',
    '(?:add|remove)-(?:permission|user-to-group|role-to-instance-profile|layer-version-permission)',
    'create-(?:user|access-key|login-profile|role|group|service-specific-credential|grant|account-assignment|access-entry|function-url-config)',
    'update-(?:assume-role-policy|role|login-profile|access-key|account-password-policy)',
    '(?:associate|replace)-iam-instance-profile[a-z-]*',
    'modify-(?:instance-metadata-options|db-(?:instance|cluster)|[a-z-]{0,40}snapshot-attribute|image-attribute|subnet-attribute|cluster[a-z-]*)',
    'update-cluster-config',
];
/** Protections, and what an estate cannot do without. */
const protections = [
    'stop-(?:logging|configuration-recorder)',
    'disable-[a-z-]+',
    'deactivate-mfa-device',
    'disassociate-web-acl',
    'schedule-key-deletion',
    'delete-(?:trail|detector|flow-logs|configuration-recorder|delivery-channel|config-rule|log-group|stack|stack-set|stack-instances|web-acl|analyzer|backup-[a-z-]+|recovery-point|snapshot|db-[a-z-]+|table|bucket|key|organization[a-z-]*)',
];
/** Lets somebody do more, or takes a protection away. */
const protectionCommand = new RegExp(`${lead}(?:(?:${[...permissions, ...protections].join('|')})\\b|s3[ \\t]{1,9}rb\\b)`, 'u');
/** Lets everybody read what is copied or made: `aws s3 cp \u2026 --acl public-read`, `--grants read=uri=\u2026/AllUsers`, `s3cmd \u2026 --acl-public`. */
const publishingOption = /--(?:acl(?:[ \t]{1,9}|=)["']?(?:public-read|authenticated-read)\b|acl-public\b|grants?(?:-[a-z-]{1,20})?[ \t=][^\n#]{0,200}\/global\/A(?:ll|uthenticated)Users\b)/u;
/** Whatever is no question: it changes something in AWS. */
const changingCommand = /\baws[ \t]{1,9}(?:-[a-z-]{1,41}(?:[ =][^\s-]\S{0,200})?[ \t]{1,9}){0,9}(?:s3[ \t]{1,9}(?:rb|mb|rm|sync|cp|mv)\b|cloudformation[ \t]{1,9}(?:deploy|package)\b|[a-z][a-z0-9-]{1,40}[ \t]{1,9}(?:-[a-z-]{1,41}(?:[ =][^\s-]\S{0,200})?[ \t]{1,9}){0,9}(?:accept|add|allocate|apply|associate|attach|authorize|cancel|change|copy|create|deactivate|delete|deploy|deregister|detach|disable|disassociate|enable|execute|grant|import|invoke|modify|publish|put|reboot|register|reject|release|remove|replace|reset|restore|revoke|rotate|run|schedule|send|set|start|stop|subscribe|tag|terminate|unsubscribe|untag|update)-[a-z-]{1,60})/u;
/** Runs whatever an address answers with: `curl \u2026 | sh`, `bash -c "$(curl \u2026)"`, `bash <(curl \u2026)`. */
const fetchedProgram = /\b(?:curl|wget)\b[^|\n]{0,500}\|[ \t]{0,9}(?:sudo[ \t]{1,9})?(?:ba|z|da)?sh\b|\b(?:ba|z|da)?sh\b[ \t]{1,9}[^|;\n]{0,20}(?:<\(|\$\()[ \t]{0,9}(?:curl|wget)\b/u;

;// CONCATENATED MODULE: ./build/review/not-judged/recognisers/programs.js


const source = /\.(?:[cm]?[jt]sx?|py|java|kt|cs|fs|go)$/u;
const script = /(?:\.(?:sh|bash|zsh|ps1|mk|ya?ml|bat|cmd)|(?:^|\/)(?:Makefile|Justfile|Jenkinsfile|Rakefile|package\.json))$|\.groovy$/iu;
/** The same without tests. */
const deployedSource = new RegExp(`^(?!.*${testName}).*\\.(?:[cm]?[jt]sx?|py|java|kt|cs|fs|go)$`, 'u');
/** Told where nothing else says that the app changed: what a release of its libraries alters shows nowhere else. */
const snapshotOfCdk = 'cdk-snapshot';
/** Frameworks in which the estate is a program or a document of their own. */
const programRecognisers = [
    {
        kind: 'cdktf',
        what: 'a source of a CDK for Terraform app',
        why: 'programs are not run here, and what it synthesizes is not in the repository',
        remedy: 'Synthesize base and head in a job without secrets, and hand both folders in (`--base-dir`, `--head-dir`).',
        shapes: [
            { path: /(?:^|\/)cdktf\.json$/u },
            {
                path: source,
                text: /(?:['"](?:cdktf|@cdktf\/[^'"\n]{1,99})['"]|^[ \t]{0,9}(?:from|import)[ \t]{1,9}cdktf|com\.hashicorp\.cdktf|HashiCorp\.Cdktf|terraform-cdk-go|\.gen\/providers\/)/mu,
            },
            {
                path: /(?:^|\/)(?:(?:config|settings|main|stack|constants)\.(?:[cm]?[jt]s|py|go|json|ya?ml)|(?:lib|stacks?|constructs?|infra(?:structure)?|config)\/(?:[^/]+\/)*[^/]+\.(?:[cm]?[jt]s|py|java|cs|go|json|ya?ml))$/u,
                notText: /^[ \t]{0,9}(?:describe|it|test)\(|@Test\b/mu,
                below: /^cdktf\.json$/u,
            },
        ],
    },
    {
        kind: 'cdk',
        what: 'a source of a CDK app',
        why: 'programs are not run here, and what it synthesizes is not in the repository',
        remedy: 'Synthesize base and head in a job without secrets, and hand both folders in (`--base-dir`, `--head-dir`).',
        shapes: [
            { path: /(?:^|\/)cdk(?:\.context)?\.json$/u },
            {
                path: deployedSource,
                text: /(?:['"](?:aws-cdk-lib|@aws-cdk\/|@aws-solutions-constructs\/|cdk-nag\b)|^[ \t]{0,9}(?:from|import)[ \t]{1,9}aws_cdk\b|software\.amazon\.awscdk|\bAmazon\.CDK\b|aws\/aws-cdk-go\/)/mu,
            },
            {
                path: /(?:^|\/)(?:bin|lib|stacks?|stages?|constructs?|infra(?:structure)?|config|cdk|aspects?)\/(?:[^/]+\/)*(?!(?:package(?:-lock)?|tsconfig[\w.-]*|jest\.config|pnpm-lock|\.[\w.-]+)\.(?:json|ya?ml|ts)$)[^/]+\.(?:[cm]?ts|py|json|ya?ml)$/u,
                notText: /^[ \t]{0,9}(?:describe|it|test)\(/mu,
                tree: /(?:^|\/)cdk\.json$/u,
            },
            {
                path: /(?:^|\/)(?:bin|lib|stacks?|stages?|constructs?|infra(?:structure)?|config|cdk|aspects?|src\/main)\/(?:[^/]+\/)*[^/]+\.(?:[cm]?js|java|kt|cs|go)$/u,
                notText: /^[ \t]{0,9}(?:describe|it|test)\(|@Test\b/mu,
                below: /^cdk\.json$/u,
            },
        ],
    },
    {
        kind: snapshotOfCdk,
        what: 'a synthesized template that a test of a CDK app keeps',
        why: 'what a test compares with is not what is deployed, and the program that makes it is not run here',
        remedy: 'Synthesize base and head in a job without secrets, and hand both folders in (`--base-dir`, `--head-dir`).',
        shapes: [
            {
                path: /(?:^|\/)__snapshots__\/[^/]+\.snap$/u,
                text: /^[ \t]{0,40}"Type": "AWS::[A-Za-z0-9]/mu,
                // The digest of an asset is another with each change of what a function runs.
                altered: /^(?!.{0,200}[0-9a-f]{32}).{0,200}\S/u,
                tree: /(?:^|\/)cdk\.json$/u,
            },
        ],
    },
    {
        kind: 'pulumi',
        what: 'a Pulumi program or its configuration',
        why: 'programs are not run here',
        remedy: 'Have a person look at the preview of the change; there is no form of it that is read here.',
        shapes: [
            { path: /(?:^|\/)Pulumi(?:\.[\w.-]+)?\.ya?ml$/u },
            {
                path: source,
                text: /(?:['"]@pulumi\/(?:aws|awsx|eks|aws-native|pulumi)|\bpulumi_(?:aws|awsx|eks)\b|^[ \t]{0,9}import[ \t]{1,9}pulumi\b|pulumi\/pulumi-(?:aws|eks)|\bPulumi\.Aws|com\.pulumi\.aws)/mu,
            },
            {
                path: /(?:^|\/)(?:(?:index|__main__|main|Program|[\w-]*(?:config|infra|network|iam|vpc|security|settings)[\w-]*)\.(?:ts|js|py|go|cs|java|kt)|(?:infra(?:structure)?|config|components?|resources?|stacks?)\/(?:[^/]+\/)*[^/]+\.(?:ts|js|py|go|cs|java|kt))$/u,
                below: /^Pulumi\.ya?ml$/u,
            },
        ],
    },
    {
        kind: 'serverless',
        what: 'a service of the Serverless Framework, or a part of one',
        why: 'it is a program, or no service that is read here was seen to take it in',
        remedy: 'Hand in what `serverless package` makes of base and head (`--base-dir`, `--head-dir`).',
        shapes: [
            {
                path: /(?:^|\/)serverless(?:[.-][\w.-]+)?\.(?:ya?ml|json|[cm]?[jt]s)$/u,
                notText: /^[ \t]{1,9}name:[ \t]{1,9}['"]?(?:azure|google|openwhisk|cloudflare|kubeless|knative)\b/mu,
            },
            {
                path: /\.ya?ml$/u,
                text: /^[ \t-]{0,40}(?:handler|iamRoleStatements|httpApi|Effect)[ \t]{0,9}:/mu,
                tree: /(?:^|\/)serverless\.(?:ya?ml|json|[cm]?[jt]s)$/u,
            },
            // Values of `${env:\u2026}`; of other settings nothing reaches the estate.
            {
                path: /(?:^|\/)\.env(?:\.[\w-]+)?$/u,
                text: /=["']?(?:\d{1,3}\.\d{1,3}\.|::\/|arn:aws|\*|public)/u,
                below: /^serverless\.(?:ya?ml|json|[cm]?[jt]s)$/u,
            },
        ],
    },
    {
        kind: 'sst',
        what: 'a source of an SST app',
        why: 'programs are not run here',
        remedy: 'Have a person look at the change; of apps on CDK, hand in the synthesized folders.',
        shapes: [
            { path: /(?:^|\/)sst\.config\.[cm]?[jt]s$/u },
            { path: /(?:^|\/)(?:infra|stacks)\/(?:[^/]+\/)*[^/]+\.[cm]?[jt]s$/u, below: /^sst\.config\.[cm]?[jt]s$/u },
            { path: /\.[cm]?[jt]sx?$/u, text: /['"](?:sst\/constructs|@serverless-stack\/resources)['"]|\bnew sst\.aws\./u },
        ],
    },
    {
        kind: 'amplify',
        what: 'a part of an Amplify backend',
        why: 'what Amplify makes of it is not evaluated',
        remedy: 'Have a person look at who may read and write there.',
        shapes: [
            { path: /(?:^|\/)amplify\/(?:backend|data|auth|storage|functions)\/.+\.(?:json|graphql|[cm]?[jt]s)$/u },
            { path: /\.[cm]?[jt]s$/u, text: /['"]@aws-amplify\/backend/u },
        ],
    },
    {
        kind: 'aws-sdk',
        what: 'a program that changes permissions or protections in AWS',
        why: 'programs are not run here',
        remedy: 'Declare what it does in Terraform or CloudFormation, or have a person look at whom it lets do what.',
        shapes: [
            {
                path: new RegExp(`^(?!.*${testName})(?!(?:[^/]+\\/)*(?:testdata|__tests__|mocks?)\\/).*\\.(?:[cm]?[jt]sx?|py|java|kt|cs|go|rb|php|rs)$`, 'u'),
                text: protectionCall,
            },
        ],
    },
    {
        kind: 'aws-cli',
        what: 'a script that changes permissions or protections by the AWS command line',
        why: 'scripts are not run here',
        remedy: 'Declare what it does in Terraform or CloudFormation, or have a person look at it.',
        shapes: [
            { path: script, text: protectionCommand },
            { path: /(?:^|\/)[\w-]+$/u, text: protectionCommand, also: /^#!/u },
            // A site that is public is published by every other line as well.
            { path: script, text: publishingOption, altered: publishingOption },
            { path: /(?:^|\/)[\w-]+$/u, text: publishingOption, also: /^#!/u, altered: publishingOption },
            // Clusters of EKS, their nodes, and who may do what in them.
            {
                path: /(?:\.(?:sh|bash|zsh|mk|ya?ml)|(?:^|\/)(?:Makefile|Justfile|Jenkinsfile))$/iu,
                text: /\beksctl[ \t]{1,9}(?:create|delete|update|set|enable|disable|utils)[ \t]/u,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./build/review/not-judged/synthesized-apps.js

/**
 * Is this source one of an app whose synthesis was judged? The traces of an assembly tell which app made it: the one with `cdk.json` above the line
 * that they name. Without traces it is the only app that the repository has, or nobody knows.
 */
function synthesizedApps(evaluations, paths, folders) {
    const stacks = evaluations.flatMap(({ stack }) => stack ?? []);
    if (stacks.length === 0)
        return () => false;
    const traced = new Set(stacks.flatMap(({ sources }) => [...sources.values()].flat().map(({ path }) => path)));
    const sources = new Set([...traced].map((path) => (0,source_place/* sourcePath */.Z3)(path, folders)).filter((path) => folders.has(path)));
    const apps = paths.flatMap((path) => (/(?:^|\/)cdk\.json$/u.test(path) ? [path.slice(0, -'cdk.json'.length)] : []));
    const isOf = (app) => [...sources].some((source) => nearest(source, apps) === app);
    const made = apps.length === 1 && sources.size === 0 ? apps : apps.filter(isOf);
    return (path) => sources.has(path) || made.includes(nearest(path, apps) ?? '\0');
}
/** The innermost app that the path lies in. */
function nearest(path, apps) {
    return apps.filter((app) => path.startsWith(app)).toSorted((a, b) => b.length - a.length)[0];
}

// EXTERNAL MODULE: ./build/review/not-judged/module-inputs.js + 1 modules
var module_inputs = __webpack_require__(2119);
// EXTERNAL MODULE: ./build/review/settings/exclude.js
var settings_exclude = __webpack_require__(77797);
;// CONCATENATED MODULE: ./build/review/not-judged/submodules.js

/**
 * Submodules that the change brings in, moves to another commit or takes away. A commit of another repository is all that this one holds of
 * them, so anything may have changed there: a module that code here calls, or code that a pipeline deploys from there.
 */
function changedSubmodules({ files, base, head }, exclude) {
    const [onBase, onHead] = [submodulesOf(base), submodulesOf(head)];
    return files.flatMap(({ path }) => {
        if ((0,settings_exclude/* isExcluded */.R)(path, exclude))
            return [];
        if (onHead.has(path))
            return [submodules_toUnjudged(path, onBase.has(path) ? 'the change moves it to another commit of' : 'it holds a commit of')];
        // Its files stand here now, and are judged.
        if (!onBase.has(path) || head.paths.some((one) => one.startsWith(`${path}/`)))
            return [];
        return [{ ...submodules_toUnjudged(path, 'what it held is a commit of'), isGone: true }];
    });
}
function submodulesOf({ skipped }) {
    return new Set(skipped.flatMap(({ path, reason }) => (reason === 'submodule' ? [path] : [])));
}
function submodules_toUnjudged(path, how) {
    return {
        kind: 'submodule',
        path,
        what: 'a submodule',
        why: `${how} another repository, which is not read`,
        remedy: 'Have a gate in that repository judge what is new there, or exclude the path on the base branch if nothing of it is deployed.',
    };
}

// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(33059);
;// CONCATENATED MODULE: ./build/review/not-judged/recogniser.js
function recognise(candidate, recognisers) {
    return recognisers.find(({ shapes }) => shapes.some((shape) => hasShape(candidate, shape)));
}
function hasShape({ path, text, treeHas, isBelow, isAltered }, shape) {
    if (!shape.path.test(path) || !hasContent(text, shape))
        return false;
    if (shape.below !== undefined && !isBelow(shape.below))
        return false;
    if (shape.tree !== undefined && !treeHas(shape.tree))
        return false;
    return shape.altered === undefined || isAltered(shape.altered);
}
function hasContent(text, { text: wanted, also, notText }) {
    if (text === undefined)
        return wanted === undefined && also === undefined;
    return wanted?.test(text) !== false && also?.test(text) !== false && notText?.test(text) !== true;
}

;// CONCATENATED MODULE: ./build/review/not-judged/recognisers/cloudformation.js
/** A type of a resource, as YAML and JSON write it. */
const resourceType = /["']?Type["']?[ \t]{0,9}:[ \t]{0,9}["']?AWS::[A-Za-z0-9]+::[A-Za-z0-9]+/u;
/** An ending that is none of templates, of programs, of Terraform and of documents. */
const otherEnding = /\.(?!(?:ya?ml|json|template|mdx?|markdown|rst|adoc|html?|css|svg|xml|csv|lock|snap|log|ipynb|tf|tofu|hcl|[cm]?[jt]sx?|py|rb|go|kt|java|cs|groovy|php|ps1|scala|rs|sh)$)[A-Za-z][\w-]*$/iu;
/** Around CloudFormation: what feeds a template, makes one, or is a part of one. */
const cloudformationRecognisers = [
    {
        kind: 'samconfig',
        what: 'a configuration of the SAM command line',
        why: 'the parameters that it gives are not applied; the template is judged with its defaults',
        remedy: 'Name the template that it is for, or put the values into the defaults of the template\u2019s parameters.',
        shapes: [{ path: /(?:^|\/)samconfig(?:[.-][\w-]+)?\.(?:toml|ya?ml)$/u }],
    },
    {
        kind: 'parameter-file',
        what: 'a file of CloudFormation parameters',
        why: 'which template it is for is not known, so that the template is judged with its defaults',
        remedy: 'Name it there: `templates: { TEMPLATE: { parameters: [FILE] } }` in the configuration.',
        shapes: [
            { path: /\.(?:json|ya?ml)$/u, text: /["']?ParameterKey["']?\s{0,9}:/u },
            {
                path: /\.json$/u,
                text: /"Parameters"\s{0,9}:\s{0,9}\{\s{0,99}"[\w.-]{1,255}"\s{0,9}:\s{0,9}["\d[tf]/u,
                notText: /"(?:Resources|States)"\s{0,9}:/u,
            },
            {
                path: /(?:^|\/)(?:(?:cfn-?|cloudformation-?)?param(?:eter)?s?\/(?:[^/]+\/)*[^/]+|[\w.-]*param(?:eter)?s?[\w.-]*)\.(?:json|ini|cfg|properties|env|ya?ml)$/iu,
                text: /[\w.-][ \t]{0,9}["']?[ \t]{0,9}[:=][ \t]{0,9}[^\s{[]/u,
                notText: /["']?Resources["']?[ \t]{0,9}:/u,
                tree: /(?:^|\/)(?:[\w.-]*(?:template|stack|cfn|cloudformation)[\w.-]*\.(?:ya?ml|json|template)|(?:cfn|cloudformation)\/.+\.(?:ya?ml|json|template))$/u,
            },
            {
                path: /\.ya?ml$/u,
                text: /^Parameters[ \t]{0,9}:[ \t]{0,9}\r?\n[ \t]{1,20}[\w.-]{1,255}[ \t]{0,9}:[ \t]{0,9}[^\s#]/mu,
                notText: /^Resources[ \t]{0,9}:/mu,
            },
        ],
    },
    {
        kind: 'stack-inputs',
        what: 'values for a stack of CloudFormation that a program hands over',
        why: 'the program is not run, so that what it sets was not applied; the template is judged with its defaults',
        remedy: 'Write them as they are into a file of parameters or into the command, or have a person look at them.',
        shapes: [
            {
                path: /\.(?:py|rb|groovy|[cm]?[jt]s|go|java|kt|kts|cs|fish|pl)$|(?:^|\/)(?:Rakefile|Earthfile|Tiltfile)$/u,
                text: /--parameter-overrides\b|\bParameterKey\b/u,
                notText: /^[ \t]{0,9}(?:describe|it|test)\(|\bunittest\b|\bpytest\b|@Test\b/mu,
            },
            // Of a script the values and what names them; a literal one is judged with the template.
            {
                path: /\.(?:sh|bash|zsh|ps1|mk|ya?ml|bat|cmd)$|(?:^|\/)(?:Makefile|Justfile|justfile|Jenkinsfile)$/u,
                text: /\baws[ \t][^\n]{0,200}\bcloudformation\b|\bsam[ \t]{1,9}deploy\b/u,
                also: /--parameter-overrides\b|\bParameterKey=/u,
                altered: /\w=|--parameter|^[ \t]{0,40}[A-Z][A-Z0-9_]{1,99}[ \t]{0,9}:/u,
            },
            // The same of an action that deploys.
            {
                path: /(?:^|\/)\.(?:github|gitea|forgejo)\/.+\.ya?ml$|(?:^|\/)action\.ya?ml$/u,
                text: /\buses[ \t]{0,9}:[^\n]{0,200}cloudformation/u,
                also: /^[ \t]{1,60}parameter-overrides[ \t]{0,9}:/mu,
                altered: /\w=|parameter-overrides|^[ \t]{0,40}[A-Z][A-Z0-9_]{1,99}[ \t]{0,9}:/u,
            },
        ],
    },
    {
        kind: 'sceptre',
        what: 'a configuration of a stack (Sceptre, StackMaster)',
        why: 'the parameters that it gives are not applied; the template is judged with its defaults',
        remedy: 'Put the values that matter into the defaults of the template\u2019s parameters, or have a person look at them.',
        shapes: [
            { path: /(?:^|\/)stack_master\.ya?ml$/u },
            {
                path: /\.ya?ml$/u,
                text: /^(?:template_path[ \t]{0,9}:|template[ \t]{0,9}:[ \t]{0,9}\r?\n[ \t]{1,9}(?:path|type)[ \t]{0,9}:)/mu,
                tree: /(?:^|\/)config\/(?:[^/]+\/)*config\.ya?ml$/u,
            },
            {
                path: /(?:^|\/)config\/.+\.ya?ml$/u,
                text: /^template(?:_path)?[ \t]{0,9}:/mu,
                also: /^(?:parameters|sceptre_user_data|dependencies)[ \t]{0,9}:/mu,
            },
        ],
    },
    {
        kind: 'elastic-beanstalk',
        what: 'an extension of Elastic Beanstalk',
        why: 'the resources and options in it are not evaluated',
        remedy: 'Declare the resources in a template or in Terraform, or have a person look at them.',
        shapes: [{ path: /(?:^|\/)\.ebextensions\/[^/]+\.config$/u, text: /^(?:Resources|option_settings|Parameters)\b/mu }],
    },
    {
        kind: 'template-other-ending',
        what: 'a template of CloudFormation that another program fills in',
        why: 'what is made of it is decided elsewhere',
        remedy: 'Commit the template that comes of it, or hand in the folder of what is made (`--base-dir`, `--head-dir`).',
        shapes: [
            {
                path: /\.(?:j2|jinja2?|erb|tmpl|tpl|gotmpl|hbs|mustache|ejs|liquid|jsonnet|libsonnet|cue|dhall|njk|twig|in|txt|rb|toml|jinja|tftpl|json5|hjson|cf|cfn|yamlx|dist|sample|example|orig)$/u,
                text: /AWS::[A-Za-z0-9]+::[A-Za-z0-9]+/u,
            },
            { path: otherEnding, text: resourceType },
        ],
    },
    {
        kind: 'template-maker',
        what: 'a program that makes templates of CloudFormation',
        why: 'it is not run, and what it makes is not in the repository',
        remedy: 'Hand in the folders of what it makes before and after the change (`--base-dir`, `--head-dir`).',
        shapes: [
            { path: /\.py$/u, text: /^[ \t]{0,40}(?:from|import)[ \t]{1,9}(?:troposphere|awacs|cfn_flip|samtranslator)\b/mu },
            { path: /\.(?:rb|[cm]?[jt]s|go|kt|java)$/u, text: /\b(?:CloudFormation do\b|SparkleFormation|from ['"]cloudform|goformation\/)/u },
            {
                path: /\.(?:[cm]?[jt]s|py|rb|go|kt|java|cs|groovy|php|ps1|scala)$/u,
                text: resourceType,
                notText: /^[ \t]{0,9}(?:describe|it|test)\(|\bassert\b|\bunittest\b|\bpytest\b|@Test\b/mu,
            },
        ],
    },
    {
        kind: 'template-part',
        what: 'a part of a template of CloudFormation',
        why: 'no template that is read here was seen to take it in',
        remedy: 'Write the part into the template, or include it by a path inside this repository.',
        shapes: [
            {
                path: /\.(?:ya?ml|json|template)$/u,
                text: resourceType,
                // Documents of CodeDeploy and of Systems Manager name types as well.
                notText: /^[ \t{]{0,9}["']?(?:schemaVersion["']?[ \t]{0,9}:|version["']?[ \t]{0,9}:[ \t]{0,9}["']?0\.0\b)/mu,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./build/review/not-judged/recognisers/documents.js
/** Documents that mean something only to whoever applies them. */
const documentRecognisers = [
    {
        kind: 'iam-document',
        what: 'an IAM document',
        why: 'no code that is read here takes it, so that who is given these rights is not known',
        remedy: 'Read it by `file()` or write it into the resource that it is for.',
        shapes: [
            {
                path: /\.(?:json|tpl|tftpl|tmpl|j2|jinja2?|erb)$/u,
                text: /"Effect"\s{0,9}:\s{0,9}"(?:Allow|Deny)"/u,
                notText: /"Resources"\s{0,9}:/u,
            },
            {
                path: /\.ya?ml$/u,
                text: /^[ \t-]{0,40}["']?Effect["']?[ \t]{0,9}:[ \t]{0,9}["']?(?:Allow|Deny)\b/mu,
                notText: /^Resources[ \t]{0,9}:/mu,
            },
        ],
    },
    {
        kind: 'aws-document',
        what: 'a document that a command gives to AWS as it is',
        why: 'no code that is read here takes it, so that what is made of it is not known',
        remedy: 'Declare what it describes in Terraform or CloudFormation, or have a person look at it.',
        shapes: [
            {
                path: /\.json(?:\.(?:tpl|tftpl|tmpl|j2|jinja2?|erb))?$/u,
                text: /"(?:containerDefinitions|IpPermissions|UserIdGroupPairs|AssumeRolePolicyDocument|PublicAccessBlockConfiguration|DistributionConfig|ServerSideEncryptionConfiguration)"\s{0,9}:/u,
                notText: /"Resources"\s{0,9}:|"(?:resource_changes|planned_values|serial)"\s{0,9}:/u,
            },
            // Containers of a task, as a list.
            {
                path: /\.json(?:\.(?:tpl|tftpl|tmpl|j2|jinja2?|erb))?$|def(?:inition)?s?\.(?:tpl|tftpl|tmpl)$/u,
                text: /^\s{0,99}\[[^"]{0,200}"(?:[^"\n]{1,99}"[^"]{1,400}"){0,99}(?:essential|portMappings|logConfiguration|taskRoleArn)"\s{0,9}:/u,
            },
            // Of Systems Manager, and of the fault injection service.
            {
                path: /\.(?:ya?ml|json)(?:\.(?:tpl|tftpl|tmpl|j2))?$/u,
                text: /["']?schemaVersion["']?[ \t]{0,9}:[ \t]{0,9}["']?(?:0\.3|1\.2|2\.\d)/u,
                also: /\b(?:mainSteps|runtimeConfig)["']?[ \t]{0,9}:/u,
            },
            { path: /\.(?:ya?ml|json)(?:\.(?:tpl|tftpl|tmpl|j2))?$/u, text: /["']?actionId["']?[ \t]{0,9}:[ \t]{0,9}["']?aws:/u },
            // State machines, and what CodeDeploy puts in place.
            {
                path: /\.(?:ya?ml|json)(?:\.(?:tpl|tftpl|tmpl|j2))?$/u,
                text: /^[ \t]{0,20}["']?StartAt["']?[ \t]{0,9}:/mu,
                also: /^[ \t]{0,20}["']?States["']?[ \t]{0,9}:/mu,
                notText: /["']?Resources["']?[ \t]{0,9}:[ \t]{0,9}(?:\{|\r?\n)/u,
            },
            { path: /(?:^|\/)[\w.-]*appspec[\w.-]*\.(?:ya?ml|json)$/iu, text: /\bTargetService\b|AWS::(?:ECS|Lambda)::/u },
            { path: /\.ya?ml$/u, text: /^[ \t]{0,20}containerDefinitions[ \t]{0,9}:/mu },
            { path: /\.(?:ya?ml|json)$/u, text: /^[ \t]{0,99}["']?x-amazon-apigateway-[\w-]{1,40}["']?[ \t]{0,9}:/mu },
        ],
    },
];

;// CONCATENATED MODULE: ./build/review/not-judged/recognisers/frameworks.js
/** Frameworks and tools with a configuration of their own, of which other programs make something in AWS. */
const frameworkRecognisers = [
    {
        kind: 'other-framework',
        what: 'a configuration of a framework that deploys to AWS',
        why: 'what the framework makes of it is not evaluated',
        remedy: 'Have a person look at it; what it makes can be handed in where it writes templates (`--base-dir`, `--head-dir`).',
        shapes: [
            { path: /(?:^|\/)copilot\/(?:[^/]+\/)*(?:manifest|cfn\.patches|overrides?)\.ya?ml$/u },
            { path: /(?:^|\/)(?:\.chalice\/[^/]+\.json|zappa_settings\.(?:json|toml|ya?ml|py)|app\.arc|up\.json|claudia\.json)$/u },
            { path: /\.py$/u, text: /^[ \t]{0,9}(?:from[ \t]{1,9}chalice[ \t]{1,9}import|import[ \t]{1,9}chalice)\b/mu },
            { path: /(?:^|\/)runway\.ya?ml$/u },
            { path: /\.w$/u, text: /^bring[ \t]{1,9}(?:cloud|aws)\b/mu },
            { path: /\.ya?ml$/u, text: /^[ \t]{1,9}-?[ \t]{0,9}class_path[ \t]{0,9}:/mu },
            // Cloud Custodian and aws-nuke, which change and delete what they find; a policy that only looks for something does neither.
            {
                path: /\.ya?ml$/u,
                text: /^[ \t-]{1,9}resource[ \t]{0,9}:[ \t]{0,9}['"]?(?:aws\.[a-z]|(?:account|ebs|ec2|iam-[a-z]{1,20}|kms-key|lambda|rds|redshift|s3|security-group|vpc)\b)/mu,
                also: /^[ \t]{1,20}(?:actions|mode)[ \t]{0,9}:/mu,
            },
            { path: /\.ya?ml$/u, text: /^(?:account-blocklist|account-blacklist|blocklist)[ \t]{0,9}:/mu },
            { path: /\.ya?ml$/u, text: /^apiVersion[ \t]{0,9}:[ \t]{0,9}['"]?(?:eksctl\.io|kops\.k8s\.io)\//mu },
        ],
    },
    {
        kind: 'landing-zone',
        what: 'a configuration of an organization or a landing zone',
        why: 'the accounts, policies and networks that are made of it are not evaluated',
        remedy: 'Have a person look at it; what it makes can be handed in where it writes templates (`--base-dir`, `--head-dir`).',
        shapes: [
            // Landing Zone Accelerator.
            {
                path: /(?:^|\/)(?:accounts|customizations|global|iam|network|organization|replacements|security)-config\.ya?ml$/u,
                text: /^[A-Za-z][A-Za-z]{1,60}[ \t]{0,9}:/mu,
            },
            // org-formation.
            {
                path: /\.ya?ml$/u,
                text: /^[ \t]{1,20}Type[ \t]{0,9}:[ \t]{0,9}['"]?(?:OC::ORG::|(?:update-stacks|update-organization|apply-tf)\b)/mu,
            },
            // Customizations for Control Tower.
            { path: /(?:^|\/)manifest\.ya?ml$/u, text: /^[ \t]{1,20}(?:deploy_method|deployment_targets)[ \t]{0,9}:/mu },
            // AWS Deployment Framework.
            { path: /(?:^|\/)(?:adfconfig|deployment_map[\w.-]*|deployment_maps\/(?:[^/]+\/)*[^/]+)\.ya?ml(?:\.j2)?$/u },
        ],
    },
    {
        kind: 'ansible',
        what: 'an Ansible playbook that changes AWS',
        why: 'its tasks are not evaluated',
        remedy: 'Declare what it makes in Terraform or CloudFormation, or have a person look at the tasks.',
        shapes: [
            { path: /\.ya?ml(?:\.j2)?$/u, text: /^[ \t-]{0,40}(?:amazon|community)\.aws\.[a-z0-9_]{1,60}[ \t]{0,9}:/mu },
            {
                path: /\.ya?ml$/u,
                text: /^[ \t-]{1,40}(?:(?:local_action|action)[ \t]{0,9}:[ \t]{1,9}(?:module[ \t]{0,9}=[ \t]{0,9})?)?(?:ec2|s3|iam|rds|aws|ecs|eks|elb|kms|cloudformation|cloudtrail|lambda|sns|sqs|redshift|elasticache|route53|cloudfront|efs|dynamodb|wafv2)(?:_[a-z0-9_]{1,60})?(?:[ \t]{0,9}:(?:[ \t]{0,9}$|[ \t]{1,9}\w+=)|[ \t]{1,9}\w+=)/mu,
                tree: /(?:^|\/)(?:ansible\.cfg|(?:playbooks?|roles|tasks)\/.+\.ya?ml|[\w-]*playbook[\w-]*\.ya?ml|site\.ya?ml)$/u,
            },
            {
                path: /(?:^|\/)(?:(?:group|host)_vars\/(?:[^/]+\/)*[^/]+|(?:defaults|vars)\/(?:[^/]+\/)*[^/]+\.ya?ml)$/u,
                text: /(?:\b(?:aws|ec2|vpc|sg|iam|s3|rds|cidr|subnet)|_(?:aws|ec2|vpc|sg|iam|s3|rds|cidr|subnet)|0\.0\.0\.0\/0|::\/0)/iu,
                tree: /(?:^|\/)(?:ansible\.cfg|(?:playbooks?|roles|tasks)\/.+\.ya?ml|[\w-]*playbook[\w-]*\.ya?ml|site\.ya?ml)$/u,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./build/review/not-judged/recognisers/kubernetes.js
const yaml = /\.(?:ya?ml|json)$/u;
const apiVersion = String.raw `apiVersion["']?[ \t]{0,9}:[ \t]{0,9}["']?`;
/** Documents of which a controller makes something in AWS. */
const awsKinds = new RegExp(`${apiVersion}(?:[\\w-]{1,60}\\.){0,4}(?:aws(?:\\.m)?\\.(?:upbound|crossplane)\\.io|k8s\\.aws|infrastructure\\.cluster\\.x-k8s\\.io|aws\\.oracle\\.com|ec2\\.amazonaws\\.com)/`, 'u');
/** Settings by which a cluster opens something in AWS or takes a role of it, one to a line; dots may be escaped, as the names of a `set` are. */
const awsSettings = /(?:alb|nlb)\\{0,3}\.ingress\\{0,3}\.kubernetes\\{0,3}\.io|service\\{0,3}\.beta\\{0,3}\.kubernetes\\{0,3}\.io(?:\/|~1)aws-|eks\\{0,3}\.amazonaws\\{0,3}\.com\/role-arn|iam\\{0,3}\.amazonaws\\{0,3}\.com\/role\b|external-dns\\{0,3}\.alpha\\{0,3}\.kubernetes\\{0,3}\.io\/aws-|load(?:BalancerSourceRanges|_balancer_source_ranges)|(?:type|value)["']?[ \t]{0,9}:[ \t]{0,9}["']?LoadBalancer\b|^[ \t]{0,40}["']?map(?:Roles|Users|Accounts)\b/u;
/** A line that says something else than which image runs, how often, and with how much. */
const otherThanImages = /^(?!.*\b(?:image|tag|newTag|imageTag|digest|replicas|replicaCount|minReplicas|maxReplicas|cpu|memory)["']?[ \t]{0,9}:)(?=.*[^\s#])/u;
/** Documents for Kubernetes that make or open something in AWS. */
const kubernetesRecognisers = [
    {
        kind: 'crossplane',
        what: 'a Crossplane document',
        why: 'the resources of AWS that Crossplane makes of it are not evaluated',
        remedy: 'Have a person look at it; its fields are not read here.',
        shapes: [
            {
                path: /\.(?:ya?ml|json|tpl|gotmpl|j2|k)$/u,
                text: /apiVersion["']?[ \t]{0,9}:[ \t]{0,9}["']?(?:[\w-]{1,60}\.){0,4}(?:aws(?:\.m)?\.(?:upbound|crossplane)\.io|apiextensions\.crossplane\.io|crossplane\.io)\//u,
            },
        ],
    },
    {
        kind: 'ack',
        what: 'a document for AWS Controllers for Kubernetes',
        why: 'the resources of AWS that the controllers make of it are not evaluated',
        remedy: 'Have a person look at it; its fields are not read here.',
        shapes: [
            {
                path: /\.(?:ya?ml|json|tpl|gotmpl|j2)$/u,
                text: /apiVersion["']?[ \t]{0,9}:[ \t]{0,9}["']?(?:[\w-]{1,60}\.services\.k8s\.aws|services\.k8s\.aws)\//u,
            },
        ],
    },
    {
        kind: 'terraform-operator',
        what: 'a document by which a cluster runs Terraform',
        why: 'the variables that it gives are not applied; the code is judged with its defaults alone',
        remedy: 'Keep the values in a variable file beside the root, or have a person look at them.',
        shapes: [
            {
                path: yaml,
                text: /apiVersion["']?[ \t]{0,9}:[ \t]{0,9}["']?(?:infra\.contrib\.fluxcd\.io|app\.terraform\.io|tf\.isaaguilar\.com|tf\.galleybytes\.com|tf\.upbound\.io|terraform\.core\.oam\.dev|tofu\.upbound\.io)\//u,
            },
        ],
    },
    {
        kind: 'kubernetes-aws',
        what: 'a document for Kubernetes that reaches into AWS',
        why: 'load balancers, nodes, rules and roles that come of it are not evaluated',
        remedy: 'Have a person look at what it opens and which role it takes.',
        shapes: [
            {
                path: yaml,
                text: /apiVersion["']?[ \t]{0,9}:[ \t]{0,9}["']?(?:[\w-]{1,60}\.){0,4}(?:k8s\.aws|infrastructure\.cluster\.x-k8s\.io|aws\.oracle\.com|ec2\.amazonaws\.com)\//u,
            },
            {
                path: yaml,
                text: /(?:alb\.ingress\.kubernetes\.io|service\.beta\.kubernetes\.io(?:\/|~1)aws-|(?:eks\.amazonaws\.com(?:\/|~1)role-arn|iam\.amazonaws\.com(?:\/|~1)role)\b|external-dns\.alpha\.kubernetes\.io\/aws-)/u,
                altered: otherThanImages,
            },
            {
                path: /^(?!.*(?:^|\/)(?:values\/|[\w.-]*values[\w.-]*\.ya?ml$)).*\.(?:ya?ml|json)$/u,
                text: /\btype["']?[ \t]{0,9}:[ \t]{0,9}["']?LoadBalancer\b|\bloadBalancerSourceRanges\b/u,
                altered: otherThanImages,
            },
            { path: yaml, text: /^[ \t]{1,9}(?:mapRoles|mapUsers|mapAccounts)[ \t]{0,9}:/mu },
        ],
    },
    {
        kind: 'helm-values',
        what: 'values of a Helm chart that reach into AWS',
        why: 'charts are not rendered here',
        remedy: 'Commit what the chart renders, or have a person look at the values.',
        shapes: [
            {
                path: /(?:^|\/)(?:values\/(?:[^/]+\/)*[^/]+|values[\w.-]*|[\w.-]*[.-]values|helmfile(?:\.d\/[^/]+)?)\.ya?ml(?:\.gotmpl)?$/u,
                text: /(?:arn:aws|0\.0\.0\.0\/0|::\/0|LoadBalancer|cidr|securityGroup|security_group|[\s"'-]iam|amazonaws\.com\/|\baws\b|publiclyAccessible|bucket)/iu,
                altered: otherThanImages,
            },
            { path: /(?:^|\/)values[\w.-]*\.ya?ml$/u, text: /^[ \t]{0,40}type[ \t]{0,9}:[ \t]{0,9}NodePort/mu },
        ],
    },
];

;// CONCATENATED MODULE: ./build/review/not-judged/recognisers/terraform.js
/** What runs commands, and is none of those that are read for them. */
const programs = /\.(?:py|rb|groovy|[cm]?[jt]s|kts|zsh|fish|bat|cmd|pl)$|(?:^|\/)(?:Rakefile|Earthfile|Dockerfile|Tiltfile)$/u;
/** Lines of a script or a pipeline that may hold a value, or hand one over. */
const handedOver = /TF_VAR_|-var\b|\w=|^[ \t]{0,40}[A-Z][A-Z0-9_]{1,99}[ \t]{0,9}:/u;
/** Around Terraform: what runs it, what feeds it, and what it writes. */
const terraformRecognisers = [
    {
        kind: 'terragrunt-stack',
        what: 'a Terragrunt stack',
        why: 'the units that it generates are not evaluated',
        remedy: 'Give the plan of its units, or write the units as files.',
        shapes: [{ path: /(?:^|\/)terragrunt\.stack\.hcl$/u }],
    },
    {
        kind: 'terraform-stack',
        what: 'a Terraform stack',
        why: 'components and deployments of Terraform stacks are not evaluated; the modules that they use are judged with their defaults alone',
        remedy: 'Give the plan of the deployment, or have a person look at its inputs.',
        shapes: [{ path: /\.(?:tfstack|tfcomponent|tfdeploy)\.hcl$/u }],
    },
    {
        kind: 'terragrunt',
        what: 'a Terragrunt configuration',
        why: 'the inputs that it gives are not evaluated; the module that it deploys is judged with its defaults alone',
        remedy: 'Use a `source` inside this repository, or give the plan of the unit.',
        shapes: [
            { path: /(?:^|\/)(?:[\w.-]*terragrunt(?:\.[\w-]+)?|root)\.hcl(?:\.json)?$/u },
            { path: /\.hcl$/u, text: /^terraform[ \t]{0,9}\{[ \t]{0,9}\r?\n(?:[ \t]*#[^\n]*\n|[ \t]*\r?\n){0,9}[ \t]{1,20}source[ \t]{0,9}=/mu },
            {
                path: /\.hcl$/u,
                text: /^[ \t]{0,40}(?:inputs[ \t]{0,9}=|(?:include|locals|generate|remote_state|dependency|dependencies)\b[^=\n]{0,80}\{)/mu,
                tree: /(?:^|\/)terragrunt\.hcl$/u,
            },
            // What units read by `yamldecode(file(find_in_parent_folders(\u2026)))`; no folder of tools begins without a dot.
            {
                path: /^(?:[^./][^/]*\/)*(?:[\w-]+[._-])?(?:env|environment|region|account|common|global|default|var|variable|input|config|setting|empty|value|project|local|stack|param|parameter)s?(?:[._-][\w.-]*[\w-])?\.(?:ya?ml|json)$/u,
                text: /^[ \t]{0,4}["']?[A-Za-z_][\w-]{0,99}["']?[ \t]{0,9}:/mu,
                notText: /^["']?(?:apiVersion|Resources|AWSTemplateFormatVersion|repos|services|stages|jobs)["']?[ \t]{0,9}:/mu,
                tree: /(?:^|\/)terragrunt\.hcl$/u,
            },
        ],
    },
    {
        kind: 'packer',
        what: 'a Packer template',
        why: 'the machine images that it builds are not looked at',
        remedy: 'Have a person look at the image, its permissions and the network in which it is built.',
        shapes: [{ path: /\.pkr\.(?:hcl|json)$/u, text: /amazon-/u }],
    },
    {
        kind: 'tfvars',
        what: 'a file of Terraform variables',
        why: 'no root reads it by itself, so that what it sets was not applied',
        remedy: 'Put it beside the root that it is for, or name it there: `roots: { DIR: { var-files: [FILE] } }` in the configuration.',
        shapes: [{ path: /\.tfvars(?:\.json)?$/u }],
    },
    {
        kind: 'terraform-inputs',
        what: 'values for Terraform that a program hands over',
        why: 'which root they are given to is not known, so that what they set was not applied',
        remedy: 'Put them into a variable file beside the root, or name one in the configuration: `roots: { DIR: { var-files: [FILE] } }`.',
        shapes: [
            { path: /(?:^|\/)\.?env(?:rc)?(?:[.-][\w.-]+)?$|\.(?:env|envrc|sh|ps1|properties)$/iu, text: /\bTF_VAR_\w/u },
            { path: /\.(?:vars?|tfvar)$/u, text: /^[ \t]{0,9}[A-Za-z_][\w-]{0,200}[ \t]{0,40}=/mu, tree: /\.(?:tf|tofu)$/u },
            { path: /(?:^|\/)(?:atlantis|digger|terrateam|\.terrateam\/config|\.spacelift\/config)\.ya?ml$/u, text: /-var\b|-var-file|TF_VAR_/u },
            { path: /\.ya?ml$/u, text: /\bTF_VAR_[A-Za-z]\w{0,99}["']?[ \t]{0,9}[:=][ \t]{0,9}["']?[^\s$"'{(]/u, altered: handedOver },
            {
                path: /\.(?:sh|bash|mk|ps1|ya?ml)$|(?:^|\/)(?:Makefile|Justfile|justfile|Jenkinsfile)$/u,
                text: /\b(?:terraform|tofu|terragrunt)\b[^\n]{0,200}[ \t"']-{1,2}var(?:-file)?[ ="']/u,
                altered: handedOver,
            },
            {
                path: programs,
                text: /\bTF_VAR_[A-Za-z]|\b(?:terraform|tofu)\b[^\n]{0,200}[ \t"']-{1,2}var(?:-file)?[ ="']/u,
            },
            // Without an ending it is a script by its first line.
            {
                path: /(?:^|\/)[\w-]+$/u,
                text: /^#!/u,
                also: /\bTF_VAR_[A-Za-z]|\b(?:terraform|tofu)\b[^\n]{0,200}[ \t"']-{1,2}var(?:-file)?[ ="']/u,
                altered: handedOver,
            },
            // Other programs have such an option as well.
            {
                path: programs,
                text: /["']-{1,2}var(?:-file)?(?:=[^"'\n]{0,200})?["']/u,
                tree: /\.(?:tf|tofu)$/u,
            },
        ],
    },
    {
        kind: 'terraform',
        what: 'Terraform code',
        why: 'no evaluation reached it',
        remedy: 'Call it from a root of this repository, or keep it out of the change.',
        shapes: [{ path: /\.(?:tf|tofu)(?:\.json)?$/u }],
    },
    {
        kind: 'terraform-template',
        what: 'a template of Terraform code',
        why: 'what is made of it is decided elsewhere',
        remedy: 'Commit the Terraform code that comes of it, or give its plan.',
        shapes: [
            {
                path: /\.(?:(?:tf|tofu|tfvars|hcl)(?:\.json)?\.(?:j2|jinja2?|erb|tmpl|tpl|gotmpl|hbs|mustache|ejs|template|tftpl|in)|(?:j2|tmpl|tpl|erb)\.tf)$/u,
            },
            { path: /\.(?:tftpl|tpl|tmpl|j2|jinja2?|erb)$/u, text: /^[ \t]{0,20}(?:resource|module|provider|data)[ \t]{1,9}"[\w-]+"/mu },
            { path: /\.hcl$/u, text: /^[ \t]{0,20}(?:resource|module)[ \t]{1,9}"[\w-]+"/mu },
            { path: /\.(?:nix|jsonnet|libsonnet|cue|dhall|ncl)$/u, text: /\baws_(?:[a-z0-9]+_)*[a-z0-9]+["']?[ \t]{0,9}[.:={]/u },
        ],
    },
    {
        kind: 'plan',
        what: 'a Terraform plan',
        why: 'a plan in the repository is nobody\u2019s word for what will be applied, and it is not read',
        remedy: 'Give the plan of this change to the review by hand (`plan`), made in a job of its own.',
        shapes: [
            { path: /^(?!(?:[^/]+\/)*(?:testdata|fixtures|test-fixtures|tests|__tests__)\/).*\.plan$/u, tree: /\.tf$/u },
            {
                path: /^(?!(?:[^/]+\/)*(?:testdata|fixtures|test-fixtures|tests|__tests__)\/).*(?:\.tfplan|(?:^|\/)tf\.?plan(?:\.(?:out|bin|zip|binary))?|(?:^|\/)plan\.(?:out|bin|cache|tfplan))$/u,
            },
            {
                path: /^(?!(?:[^/]+\/)*(?:testdata|fixtures|test-fixtures|tests|__tests__)\/).*\.json$/u,
                text: /"(?:planned_values|resource_changes)"\s{0,9}:/u,
                notText: /"terraform_version"\s{0,9}:\s{0,9}"[^"]{0,30}",\s{0,9}"serial"/u,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./build/review/not-judged/recognisers/all.js






/** Every sort of file, what is surest first: the first that fits gives the words. */
const recognisers = [
    ...terraformRecognisers,
    ...programRecognisers,
    ...frameworkRecognisers,
    ...kubernetesRecognisers,
    ...cloudformationRecognisers,
    ...documentRecognisers,
];

;// CONCATENATED MODULE: ./build/review/not-judged/unjudged-files.js





/**
 * Changed files that can change an estate and that no evaluator took. Head decides where it has the file; base, where the file is gone, or
 * where it was something then that head shows no trace of.
 */
function unjudgedFiles({ files, base, head, exclude }) {
    const [onBase, onHead] = [new Recognition(base), new Recognition(head)];
    const found = files.flatMap(({ status, path, basePath = path }) => {
        if ((0,settings_exclude/* isExcluded */.R)(path, exclude))
            return [];
        const isThere = status !== 'removed';
        if (isThere && onHead.isJudged(path))
            return [];
        const after = isThere ? onHead.of(path, status === 'added' ? undefined : onBase.textOf(basePath)) : undefined;
        const before = after === undefined && status !== 'added' && !onBase.isJudged(basePath) ? onBase.of(basePath, onHead.textOf(path)) : undefined;
        if (after !== undefined)
            return [unjudged_files_toUnjudged(after, path)];
        return before === undefined ? [] : [{ ...unjudged_files_toUnjudged(before, basePath), isGone: true }];
    });
    return found.some(({ kind }) => kind === 'cdk') ? found.filter(({ kind }) => kind !== snapshotOfCdk) : found;
}
function unjudged_files_toUnjudged({ kind, what, why, remedy }, path) {
    return { kind, path, what, why, remedy };
}
function linesOf(text, line) {
    const lines = text?.split('\n').filter((one) => line.test(one)) ?? [];
    return lines.map((one) => one.trim()).join('\n');
}
/** What the files of one side are. */
class Recognition {
    #judged;
    #files;
    #paths;
    #answers = new Map();
    #folders = new Map();
    constructor({ side, paths }) {
        this.#judged = new Set([...side.evaluations, ...side.deployed].flatMap(({ files }) => files));
        this.#files = side.files;
        this.#paths = paths;
    }
    /** Has an evaluator taken the file? */
    isJudged(path) {
        return this.#judged.has(path);
    }
    textOf(path) {
        return this.#files.get(path)?.text;
    }
    /** `other` is its text on the other side. */
    of(path, other) {
        const text = this.textOf(path);
        const candidate = {
            path,
            text,
            treeHas: (pattern) => this.#treeHas(pattern),
            isBelow: (name) => this.#isBelow(path, name),
            isAltered: (line) => other === undefined || linesOf(text, line) !== linesOf(other, line),
        };
        return recognise(candidate, recognisers);
    }
    #isBelow(path, name) {
        const folders = this.#folders.get(name) ?? new Set(this.#paths.filter((one) => name.test((0,core_path/* fileNameOf */.bV)(one))).map(core_path/* directoryOf */.jt));
        this.#folders.set(name, folders);
        for (let folder = (0,core_path/* directoryOf */.jt)(path);; folder = (0,core_path/* directoryOf */.jt)(folder)) {
            if (folders.has(folder))
                return true;
            if (folder === '.')
                return false;
        }
    }
    #treeHas(pattern) {
        const known = this.#answers.get(pattern);
        if (known !== undefined)
            return known;
        const answer = this.#paths.some((path) => pattern.test(path));
        this.#answers.set(pattern, answer);
        return answer;
    }
}

// EXTERNAL MODULE: ./build/core/instance-key.js
var instance_key = __webpack_require__(39737);
// EXTERNAL MODULE: ./build/model/attribute-path.js
var attribute_path = __webpack_require__(61108);
;// CONCATENATED MODULE: ./build/review/not-judged/reaching-texts.js
/** A text of more characters is not looked into: it may reach into AWS anywhere. */
const textCharsMax = 200_000;
/**
 * What of a value reaches into AWS: lines of its texts, with those that stand below them, and the maps that say so, whole. What is not known goes by
 * its name.
 */
function reachingTexts(value, reach) {
    const found = [];
    collect(value, reach, found);
    return found;
}
function collect(value, reach, found) {
    const text = scalarText(value);
    if (text !== undefined)
        for (const one of reachingLines(text, reach))
            found.push(one);
    else if (value.kind === 'map')
        collectMap(value, reach, found);
    else
        for (const inner of innerOf(value))
            collect(inner, reach, found);
}
/** One entry that reaches speaks for the others: a `set` block holds the name in one and the value in another. */
function collectMap(map, reach, found) {
    const pairs = [...map.entries].map(([key, value]) => `${key}: ${scalarText(value) ?? ''}`);
    if (pairs.some((pair) => isReaching(pair, reach)))
        for (const one of allTexts(map))
            found.push(one);
    else
        for (const value of map.entries.values())
            collect(value, reach, found);
}
/** By its name and the first line of its value. */
function isReaching(pair, { line, text: whole }) {
    const start = pair.slice(0, textCharsMax).split('\n', 1).join('');
    return line.test(start) || whole?.test(start) === true;
}
function reachingLines(text, { line, text: whole }) {
    if (text.length > textCharsMax || whole?.test(text) === true)
        return [text];
    const lines = text.split('\n');
    let depth = Number.POSITIVE_INFINITY;
    return lines.filter((one) => {
        const indent = one.search(/\S/u);
        const isBelow = indent > depth;
        if (!isBelow)
            depth = indent !== -1 && line.test(one) ? indent : Number.POSITIVE_INFINITY;
        return isBelow || depth === indent;
    });
}
function allTexts(value, name = '') {
    const text = scalarText(value);
    if (text !== undefined)
        return [`${name}: ${text}`];
    if (value.kind === 'map')
        return [...value.entries].flatMap(([key, inner]) => allTexts(inner, `${name}.${key}`));
    return innerOf(value).flatMap((inner) => allTexts(inner, name));
}
function innerOf(value) {
    switch (value.kind) {
        case 'list':
            return value.items;
        case 'map':
            return [...value.entries.values()];
        case 'choice':
            return value.options;
        case 'json-text':
            return [value.content];
        default:
            return [];
    }
}
/** Of what holds nothing else. */
function scalarText(value) {
    switch (value.kind) {
        case 'string':
            return value.value;
        case 'template':
            return value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.expression}}`)).join('');
        case 'unknown':
            return `\${${value.expression}}`;
        case 'bool':
        case 'number':
            return String(value.value);
        case 'null':
            return 'null';
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/review/not-judged/part-recognisers.js





const asProvider = 'Declare it with the resource of the `aws` provider, or have a person look at what it opens.';
const asTemplate = 'Keep the template in this repository and name it by a local path, so that it is evaluated with its parameters.';
const kubernetes = { line: awsSettings, text: awsKinds };
const deployersCommand = new RegExp(`${changingCommand.source}|${fetchedProgram.source}`, 'u');
const partRecognisers = [
    {
        kind: 'awscc',
        types: /^awscc_/u,
        what: 'a resource of the Cloud Control provider',
        why: 'resources of `awscc` are not understood here',
        remedy: asProvider,
    },
    {
        kind: 'cloud-control',
        types: /^aws_cloudcontrolapi_resource$/u,
        what: 'a resource by Cloud Control',
        why: 'what its `desired_state` says is not evaluated',
        remedy: asProvider,
    },
    {
        kind: 'stack-set',
        types: /^(?:aws_cloudformation_stack_set(?:_instance)?|AWS::CloudFormation::StackSet)$/u,
        what: 'a stack set',
        why: 'its template was not evaluated',
        remedy: asTemplate,
    },
    {
        kind: 'nested-stack',
        types: /^(?:aws_cloudformation_stack|aws_serverlessapplicationrepository_cloudformation_stack|AWS::CloudFormation::Stack|AWS::Serverless::Application|AWS::ServiceCatalog::CloudFormation(?:Product|ProvisionedProduct)|aws_servicecatalog_(?:product|provisioning_artifact|provisioned_product))$/u,
        what: 'a stack in a stack',
        why: 'its template was not evaluated with what it is given',
        remedy: asTemplate,
    },
    {
        kind: 'template-module',
        types: /::MODULE$/u,
        what: 'a module of the CloudFormation registry',
        why: 'what it declares is not in this repository',
        remedy: 'Declare the resources in the template.',
    },
    {
        kind: 'custom-resource',
        // Those that the CDK brings along empty buckets, keep logs for a time and the like; their code is its own.
        types: /^(?:Custom::(?!(?:S3AutoDeleteObjects|ECRAutoDeleteImages|LogRetention|S3BucketNotifications|VpcRestrictDefaultSG|CDKBucketDeployment|CrossRegion\w{1,60}|AWSCDK\w{1,60})$).{1,200}|AWS::CloudFormation::CustomResource)$/u,
        what: 'a custom resource',
        why: 'a function makes of it what it will, and is not run here',
        remedy: 'Declare what it makes by resources of CloudFormation, or have a person look at what the function does with it.',
    },
    {
        kind: 'registry-type',
        types: /^(?!AWS::|Custom::|Alexa::|OC::)\w{1,60}::\w{1,60}::(?!MODULE$)\w{1,60}$/u,
        what: 'a resource of a type from the CloudFormation registry',
        why: 'what its type makes of it is not understood here',
        remedy: 'Declare it with resources of AWS, or have a person look at what it opens.',
    },
    {
        kind: 'stack-inputs',
        types: /^(?:aws_codepipeline|AWS::CodePipeline::Pipeline)$/u,
        what: 'a pipeline that hands values to a stack of CloudFormation',
        why: 'which template it deploys is decided when it runs, so that what it sets was not applied; the template is judged with its defaults',
        remedy: 'Write the values into a file of parameters, or have a person look at them.',
        reach: (resource) => ['Stages[].Actions[].Configuration.ParameterOverrides', 'stage[].action[].configuration.ParameterOverrides'].flatMap((path) => (0,attribute_path/* placesAt */.u)(resource, path).flatMap(({ value }) => (value === undefined ? [] : [(0,value_operations/* describeValue */.bp)(value)]))),
    },
    {
        kind: 'terraform-inputs',
        types: /^(?:tfe_variable|tfe_workspace_run|spacelift_environment_variable|env0_configuration_variable|scalr_variable)$/u,
        what: 'a value for Terraform that runs elsewhere',
        why: 'which root it is given to is not known, so that what it sets was not applied',
        remedy: 'Put it into a variable file beside the root, or have a person look at it.',
    },
    {
        kind: 'other-framework',
        types: /^(?:spotinst_\w{1,60}aws\w{0,60}|eksctl_\w{1,60}|kops_\w{1,60}|duplocloud_aws_\w{1,60}|rhcs_\w{1,60})$/u,
        what: 'a resource of a provider that makes things in AWS by itself',
        why: 'what it makes there is not evaluated',
        remedy: 'Have a person look at it; what it makes stands in no code here.',
    },
    {
        kind: 'kubernetes-aws',
        types: /^(?:kubernetes|kubectl|helm|k8s|argocd)_/u,
        what: 'a resource of Kubernetes that reaches into AWS',
        why: 'load balancers, rules, roles and resources that come of it are not evaluated',
        remedy: 'Have a person look at what it opens and which role it takes.',
        reach: ({ attributes }) => [...attributes.entries.values()].flatMap((value) => reachingTexts(value, kubernetes)),
    },
    {
        kind: 'aws-cli',
        types: /^(?:aws_codebuild_project|aws_ssm_document|AWS::CodeBuild::Project|AWS::SSM::Document)$/u,
        what: 'a document of commands that change permissions or protections',
        why: 'commands are not run here',
        remedy: 'Declare what they do, or have a person look at them.',
        reach: ({ attributes }) => reachingTexts(attributes, { line: protectionCommand }),
    },
    {
        kind: 'aws-cli',
        types: /^/u,
        what: 'a provisioner that changes AWS by commands, or runs a program from the network',
        why: 'commands are not run here',
        remedy: 'Declare what they do in Terraform, or have a person look at them.',
        reach: ({ meta }) => {
            const provisioners = meta.entries.get('provisioner');
            return provisioners === undefined ? [] : reachingTexts(provisioners, { line: deployersCommand });
        },
    },
    // It runs with the rights of whoever plans.
    {
        kind: 'aws-cli',
        types: /^external$/u,
        mode: 'data',
        what: 'a look-up that changes AWS by commands, or runs a program from the network',
        why: 'commands are not run here',
        remedy: 'Declare what they do in Terraform, or have a person look at them.',
        reach: ({ attributes }) => reachingTexts(attributes, { line: deployersCommand }),
    },
];

;// CONCATENATED MODULE: ./build/review/not-judged/unjudged-parts.js



/** Such resources that the change adds, alters or takes away, in the code alone or in one deployment. */
function unjudgedParts(base, head, pairs = []) {
    // What the change cannot reach was evaluated once for both.
    const shared = new Set(base.evaluations.filter((evaluation) => head.evaluations.includes(evaluation)));
    const partsIn = ({ evaluations }) => unenteredOf(evaluations.filter((one) => !shared.has(one)));
    const [before, after] = [partsIn(base), partsIn(head)];
    const changed = [...after].filter(([key, one]) => !unjudged_parts_isSame(before.get(key), one));
    const gone = [...before].filter(([key]) => !after.has(key));
    const deployed = pairs.flatMap(({ base: one, head: other }) => {
        if (one === undefined || other === undefined)
            return [];
        const earlier = unenteredOf([one]);
        return [...unenteredOf([other])].filter(([key, part]) => earlier.has(key) && !unjudged_parts_isSame(earlier.get(key), part));
    });
    // What is told of the code alone is told; of several deployments it is told once.
    const told = new Map([...deployed, ...changed]);
    return [...[...told.values()].map((one) => unjudged_parts_toUnjudged(one)), ...gone.map(([, one]) => ({ ...unjudged_parts_toUnjudged(one), isGone: true }))];
}
function unenteredOf(evaluations) {
    return new Map(evaluations.flatMap((evaluation) => partsOf(evaluation)));
}
function partsOf({ resources, entered }) {
    return resources.flatMap((resource) => {
        if (entered?.includes(resource.address) === true)
            return [];
        return partRecognisers.flatMap((part) => {
            if (resource.mode !== (part.mode ?? 'managed') || !part.types.test(resource.type))
                return [];
            const reaching = part.reach?.(resource);
            if (reaching?.length === 0)
                return [];
            return [[`${part.kind}\n${resource.root}\n${(0,instance_key/* uncounted */.cP)(resource.address)}`, { resource, part, reaching }]];
        });
    });
}
function unjudged_parts_isSame(before, { resource, reaching }) {
    if (before === undefined)
        return false;
    return reaching === undefined
        ? sameValues(before.resource.attributes, resource.attributes)
        : reaching.length === before.reaching?.length && reaching.every((text, at) => text === before.reaching?.[at]);
}
function unjudged_parts_toUnjudged({ resource, part: { kind, what, why, remedy } }) {
    const { declaration, address } = resource;
    return { kind, path: declaration.path, line: declaration.range.startLine, what: `${what} (${address})`, why, remedy, at: declaration };
}

// EXTERNAL MODULE: ./build/review/not-judged/filled-in.js
var filled_in = __webpack_require__(46723);
;// CONCATENATED MODULE: ./build/review/not-judged/unread-code.js

/**
 * Changed files in which something is no valid code on both sides: the review does not fail by it, since the change did not break it, and what the
 * change does there is not seen. Of a file that goes, what base could not read.
 */
function unreadCode(files, base, head) {
    return files.flatMap((file) => {
        const { status, path, basePath = path } = file;
        const [before, after] = [errorsIn(base, basePath), errorsIn(head, path)];
        const isGone = status === 'removed';
        const [first, ...others] = isGone ? before : after;
        if (first === undefined)
            return [];
        const filled = (0,filled_in/* filledIn */.A)(file, base, head);
        if (filled !== undefined)
            return [toFilledIn(filled, first, others.length)];
        // What is worse than on base is a failure of the review.
        if (after.length > before.length)
            return [];
        return [{ ...unread_code_toUnjudged(first, others.length), ...(isGone ? { isGone } : {}) }];
    });
}
function errorsIn({ diagnostics }, path) {
    return diagnostics.filter(({ kind, location }) => kind === 'parse-error' && location.path === path);
}
const comesOfIt = {
    'template of CloudFormation': 'the template that comes of it, or hand in the folder of what is made (`--base-dir`, `--head-dir`).',
    'file of Terraform': 'the code that comes of it, or hand in the folder of what is made (`--base-dir`, `--head-dir`).',
};
function toFilledIn(filled, { message, location }, others) {
    return {
        kind: 'unread-code',
        path: location.path,
        line: location.range.startLine,
        what: `a ${filled} that another program fills in`,
        why: `${message.replace(/\.$/u, '')}${others === 0 ? '' : ` (and ${others} more in this file)`}; what is made of it is decided elsewhere`,
        remedy: `Commit ${comesOfIt[filled]}`,
        at: location,
    };
}
function unread_code_toUnjudged({ message, location }, others) {
    return {
        kind: 'unread-code',
        path: location.path,
        line: location.range.startLine,
        what: 'code that is not valid',
        why: `${message.replace(/\.$/u, '')}${others === 0 ? '' : ` (and ${others} more in this file)`}; it was so before the change`,
        remedy: 'Mend what is not valid, in a change of its own; until then have a person look at what stands there.',
        at: location,
    };
}

;// CONCATENATED MODULE: ./build/review/not-judged/find-unjudged.js















/**
 * What is reported where a team wants everything judged. It stands here and not among the policies because no policy sees what no evaluator
 * took; as a finding it can be accepted like every other.
 */
const notJudgedPolicy = (0,define_policy/* defineViolation */.z$)({
    id: 'change-not-judged',
    control: 'involve-security-in-development',
    phase: 1,
    severity: 'critical',
    on: 'source.text',
    dialects: ['text'],
    title: 'The change holds something that was not judged',
    why: 'It can change the estate, and nothing here evaluates it. Whatever it opens is not looked at.',
    remedy: 'Have it judged as the message says, or have somebody accept it; without `notJudged: block` it is only told.',
    limits: ['Only what the change brings in, alters or takes away is told, and it blocks only with `notJudged: block`.'],
    covers: {},
    evaluate: () => [],
});
function findUnjudged({ change, ...sides }) {
    const { base, head, pairs, config, proof } = sides;
    const folders = (0,source_place/* sourceFolders */.Zg)(change.head.paths, change.programFolders);
    const isSynthesized = synthesizedApps(head.evaluations, change.head.paths, folders);
    return toFound([
        ...unjudgedFiles({
            files: change.files,
            base: { side: base, paths: change.base.paths },
            head: { side: head, paths: change.head.paths },
            exclude: config.exclude,
        }).filter(({ kind, path }) => (kind !== 'cdk' && kind !== snapshotOfCdk) || !isSynthesized(path)),
        ...changedSubmodules(change, config.exclude),
        ...unreadCode(change.files, base, head),
        ...unjudgedParts(base, head, pairs),
        ...unjudgedDiagnostics(base, head, proof),
        ...alteredCalls(callSides(base, head, pairs), proof),
    ], sides);
}
/** Everything of one state, as if all of it were new. */
function findUnjudgedIn(paths, both) {
    const { base, head, config } = both;
    const files = paths.map((path) => ({ status: 'added', path }));
    const sides = { base: { side: base, paths: [] }, head: { side: head, paths } };
    return toFound([...unjudgedFiles({ files, ...sides, exclude: config.exclude }), ...unjudgedParts(base, head)], both);
}
function toFound(found, { base, head, pairs, config, proof }) {
    const once = [...new Map(found.map((one) => [`${one.kind}\n${one.path}\n${one.line}\n${one.what}`, one])).values()];
    const judged = once.map((one) => ({ one, verdict: (0,not_judged_setting/* notJudgedVerdict */.G)(config, one.path) }));
    return {
        entries: judged.map(({ one: { at: _at, isGone: _gone, ...entry }, verdict }) => ({ ...entry, verdict })),
        differences: [
            ...(0,outside_code/* outsideCode */.v)(base, head, proof),
            ...(0,module_inputs/* moduleInputs */.o)(callSides(base, head, pairs)),
            ...judged.flatMap(({ one, verdict }) => (verdict === 'block' && !isToldOtherwise(one, config) ? [toDifference(one)] : [])),
        ],
    };
}
/** Where proof is wanted, code from elsewhere is a finding already. */
function isToldOtherwise({ kind, isGone }, { unknown }) {
    return unknown === 'block' && isGone !== true && (kind === 'module' || kind === 'macro');
}
function toDifference({ kind, path, what, why, remedy, isGone, at = { path, range: (0,core_location/* lineRange */.Ap)(1) } }) {
    return {
        policy: notJudgedPolicy,
        root: '.',
        address: path,
        aspect: `${kind}: ${what}`,
        kind: 'violation',
        baselineState: 'new',
        introduced: true,
        severity: notJudgedPolicy.severity,
        confidence: 'likely',
        message: `${path} holds ${what}, which was not judged: ${why}. ${remedy}`,
        side: isGone === true ? 'LEFT' : 'RIGHT',
        trace: [at],
    };
}


/***/ }),

/***/ 2119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ moduleInputPolicy),
  o: () => (/* binding */ moduleInputs)
});

// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/review/not-judged/risky-inputs.js
/** Values of one call that are looked at; more are seldom and are left. */
const leavesMax = 5_000;
function riskyInputs(call) {
    const found = new Map();
    for (const leaf of leavesOf(call)) {
        const risk = riskOf(leaf, call);
        if (risk !== undefined && !found.has(risk.aspect))
            found.set(risk.aspect, risk);
    }
    return [...found.values()];
}
function leavesOf({ inputs, judged }) {
    const leaves = [];
    const visit = (value, path, siblings) => {
        if (leaves.length >= leavesMax)
            return;
        if (value.kind === 'list')
            for (const item of value.items)
                visit(item, path, siblings);
        else if (value.kind === 'map')
            for (const [key, item] of value.entries)
                visit(item, [...path, key], value.entries);
        else if (value.kind === 'json-text')
            visit(value.content, path, siblings);
        else
            leaves.push({ path, value, siblings });
    };
    for (const [name, value] of inputs.entries)
        if (judged?.has(name) !== true)
            visit(value, [name], inputs.entries);
    return leaves;
}
function riskOf(leaf, call) {
    const { value } = leaf;
    if (value.kind === 'string')
        return worldRisk(leaf, value.value, call) ?? aclRisk(leaf, value.value) ?? adminRisk(leaf, value.value);
    return value.kind === 'bool' ? switchRisk(leaf, value.value) : undefined;
}
function toRisk(leaf, sort, words, severity, confidence) {
    const { at, via } = leaf.value.origin;
    const trace = [at, ...via.map((step) => step.at)];
    return { aspect: `${leaf.path.join('.')}: ${sort}`, words: `${words} to ${leaf.path.join('.')}`, severity, confidence, trace };
}
/** Who may come in, by the names that modules give it. */
const inward = /ingress|inbound|allow|white_?list|source|trusted|ssh|rdp|admin|access|cidr|permitted|remote|bastion/iu;
/** Where traffic goes to, and addresses that let nobody in. */
const outward = /egress|outbound|destination|route|nat(?:_|$)|peer|subnet|deny|block_?list|black_?list|exclude/iu;
/** What is meant for everybody. */
const forAll = /(?:^|[/_-])(?:alb|elb|nlb|lb|load-?balancer|waf|cloudfront|cdn|web|website|ingress-controller|api-gateway|public)(?:[/_.-]|$)/iu;
const webPorts = new Set(['80', '443']);
/** The whole internet, unless only the web is open to it, or the module is one for everybody. */
function worldRisk(leaf, text, call) {
    const world = text
        .split(',')
        .map((part) => part.trim())
        .find((part) => part === '0.0.0.0/0' || part === '::/0');
    const name = leaf.path.join('.');
    if (world === undefined || outward.test(name) || !inward.test(name) || isWay(leaf.siblings))
        return undefined;
    const isWeb = opensOnlyTheWeb(leaf.siblings) || (leaf.path.length > 1 && opensOnlyTheWeb(call.inputs.entries) && !hasPorts(leaf.siblings));
    if (isWeb)
        return undefined;
    const isForAll = forAll.test(call.source) || forAll.test(call.address.replaceAll('.', '/'));
    return toRisk(leaf, 'whole internet', world, 'critical', isForAll ? 'possible' : 'likely');
}
function isWay(siblings) {
    const type = siblings.get('type') ?? siblings.get('direction');
    return type?.kind === 'string' && /^(?:egress|outbound)$/iu.test(type.value);
}
const portName = /port|rule$|rules$|service/iu;
function portsIn(siblings) {
    return [...siblings]
        .filter(([name]) => portName.test(name) && !/egress|outbound|protocol/iu.test(name))
        .flatMap(([, value]) => textsOf(value));
}
function textsOf(value) {
    if (value.kind === 'number')
        return [String(value.value)];
    if (value.kind === 'string')
        return value.value.split(',').map((part) => part.trim());
    return value.kind === 'list' ? value.items.flatMap(textsOf) : [];
}
function hasPorts(siblings) {
    return portsIn(siblings).length > 0;
}
function opensOnlyTheWeb(siblings) {
    const ports = portsIn(siblings);
    return ports.length > 0 && ports.every((port) => webPorts.has(port) || /^https?(?:-|$)/iu.test(port));
}
function aclRisk(leaf, text) {
    if (!/acl/iu.test(leaf.path.at(-1) ?? '') || !/^(?:public-read|public-read-write|authenticated-read)$/u.test(text))
        return undefined;
    return toRisk(leaf, 'public ACL', text, 'high', 'likely');
}
function adminRisk(leaf, text) {
    if (/^arn:aws[a-z-]*:iam::aws:policy\/AdministratorAccess$/u.test(text))
        return toRisk(leaf, 'administrator', 'AdministratorAccess', 'critical', 'likely');
    if (text === 'optional' && leaf.path.at(-1) === 'http_tokens')
        return toRisk(leaf, 'protection off', '"optional"', 'medium', 'likely');
    return text === '*' && /^actions?$/iu.test(leaf.path.at(-1) ?? '') && givesEverything(leaf.siblings)
        ? toRisk(leaf, 'administrator', 'every action on every resource', 'critical', 'likely')
        : undefined;
}
/** A statement that allows all on all, whatever the case of its keys. */
function givesEverything(siblings) {
    const member = (name) => [...siblings].filter(([key]) => key.toLowerCase() === name).flatMap(([, value]) => textsOf(value));
    const effects = member('effect');
    if (effects.some((effect) => effect !== 'Allow'))
        return false;
    const isLimited = [...siblings.keys()].some((key) => /^conditions?$/iu.test(key));
    return !isLimited && [...member('resource'), ...member('resources')].includes('*');
}
/** Inputs that modules call alike, with the value that takes a protection away. */
const switches = [
    {
        name: /^(?:block_public_(?:acls|policy)|ignore_public_acls|restrict_public_buckets|s3_block_public_access|enable_public_access_block)$/u,
        value: false,
        severity: 'high',
    },
    { name: /^(?:publicly_accessible|allow_public_access|public_access|is_public|public)$/u, value: true, severity: 'high' },
    {
        name: /^(?:(?:enable|enabled?)_?(?:guardduty|cloudtrail|config_recorder|securityhub|security_hub|access_analyzer|logging)|(?:guardduty|cloudtrail|securityhub|security_hub|config|access_analyzer|macie)_enabled)$/u,
        value: false,
        severity: 'high',
    },
    {
        name: /^(?:storage_encrypted|encrypt(?:ed|ion_enabled)?|encryption_at_rest|enable_encryption|at_rest_encryption_enabled|transit_encryption_enabled|kms_key_rotation|enable_key_rotation|enable_log_file_validation|is_multi_region_trail|deletion_protection)$/u,
        value: false,
        severity: 'medium',
    },
    {
        name: /^(?:associate_public_ip_address|map_public_ip_on_launch|endpoint_public_access|cluster_endpoint_public_access)$/u,
        value: true,
        severity: 'medium',
    },
];
function switchRisk(leaf, isOn) {
    const name = leaf.path.at(-1) ?? '';
    const found = switches.find((one) => one.value === isOn && one.name.test(name));
    return found === undefined ? undefined : toRisk(leaf, 'protection off', String(isOn), found.severity, 'likely');
}

;// CONCATENATED MODULE: ./build/review/not-judged/module-inputs.js


/** What is reported of calls whose module is not read. It stands here and not among the policies because no policy sees what was not read. */
const moduleInputPolicy = (0,define_policy/* defineViolation */.z$)({
    id: 'module-input-exposes',
    control: 'involve-security-in-development',
    phase: 1,
    severity: 'high',
    on: 'source.text',
    dialects: ['text'],
    title: 'A module that is not read is given something dangerous',
    why: 'What the module makes of it is not seen here. The whole internet as a source, a public access list, rights to everything or a protection that is off seldom come to nothing.',
    remedy: 'Give it what is needed and no more; or hand the module in or keep it in this repository, so that what it makes of the input is judged.',
    limits: [
        'It goes by the names and values of inputs. Ports 80 and 443 alone, and modules for load balancers and the like, are meant for everybody.',
        'Only what the change newly passes is reported.',
        'Of a module that is judged by its inputs, those by which it is not; advice where it was compared, since a version that had no such input refuses it.',
    ],
    covers: {},
    evaluate: () => [],
});
/**
 * What head gives to modules that are not read and base did not give to the same, or to one of that source that is gone; of deployments what the
 * code alone does not give by itself.
 */
function moduleInputs(sides) {
    const told = new Set();
    return sides.flatMap(({ before, after, deployment }) => {
        const found = newRisks(before, after).filter((one) => !told.has(keyOf(one)));
        if (deployment === undefined)
            for (const one of found)
                told.add(keyOf(one));
        return found.map((one) => toDifference(one, deployment));
    });
}
function newRisks(callsBefore, callsAfter) {
    const after = risksOf(callsAfter);
    if (after.length === 0)
        return [];
    const before = risksOf(callsBefore);
    const onBase = new Set(before.map(keyOf));
    const onHead = new Set(callsAfter.map(({ root, address }) => `${root}\n${address}`));
    // A call under another name is the same call.
    const moved = before
        .filter(({ call }) => !onHead.has(`${call.root}\n${call.address}`))
        .map(({ call, risk }) => `${call.source}\n${risk.aspect}`);
    const unclaimed = [...moved];
    return after.filter((found) => {
        if (onBase.has(keyOf(found)))
            return false;
        const at = unclaimed.indexOf(`${found.call.source}\n${found.risk.aspect}`);
        if (at === -1)
            return true;
        unclaimed.splice(at, 1);
        return false;
    });
}
function risksOf(calls) {
    return calls.flatMap((call) => riskyInputs(call)
        // What weighs less was seen when the module was compared, and left out.
        .filter(({ severity }) => call.isCompared !== true || severity !== 'medium')
        .map((risk) => ({ call, risk })));
}
function keyOf({ call, risk }) {
    return `${call.root}\n${call.address}\n${risk.aspect}`;
}
function toDifference({ call, risk }, deployment) {
    const { aspect, words, severity, confidence, trace } = risk;
    return {
        policy: moduleInputPolicy,
        root: call.root,
        address: call.address,
        aspect,
        kind: 'violation',
        baselineState: 'new',
        introduced: true,
        severity,
        confidence: call.isCompared === true ? 'possible' : confidence,
        message: `The change passes ${words} of ${call.source}, ${call.judged === undefined ? 'which is not read' : 'of which this input is not known here'}.`,
        side: 'RIGHT',
        trace: [...trace, call.declaration],
        ...(deployment === undefined ? {} : { deployment }),
    };
}


/***/ }),

/***/ 44369:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ configPath),
/* harmony export */   s: () => (/* binding */ defaultConfig)
/* harmony export */ });
/** Where the configuration lives; always read from base, never from the change that is judged. */
const configPath = '.github/phasegate.yml';
/** What counts without a configuration. Written out, and not computed from the schema, so that most reviews never load it. */
const defaultConfig = {
    model: 'v2',
    phase: 2,
    severity: 'high',
    confidence: 'likely',
    unknown: 'advise',
    notJudged: 'advise',
    policies: {},
    exclude: [],
    advise: [],
    trustedAccounts: [],
    regions: [],
    requiredTags: [],
    secrets: { patterns: [] },
    acceptance: { permission: 'write', users: [], authorMayAccept: false, days: 90 },
    waivers: [],
    roots: {},
    templates: {},
};


/***/ }),

/***/ 77797:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ matchesPath),
/* harmony export */   R: () => (/* binding */ isExcluded)
/* harmony export */ });
/* harmony import */ var _core_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81738);

/** Does one of the patterns name this path? `dir/` and `dir/**` mean all below, `*` stays within a name, `**` crosses names. */
function isExcluded(path, patterns) {
    return patterns.some((pattern) => matchesPath(path, pattern));
}
/** One pattern of the configuration's `exclude`, and nearly one of CODEOWNERS. A name without a slash may stand anywhere. */
function matchesPath(path, pattern) {
    const anchored = pattern.startsWith('/') ? pattern.slice(1) : pattern;
    const whole = anchored.endsWith('/') ? `${anchored}**` : anchored;
    const floating = !whole.replace(/\/\*\*$/u, '').includes('/') && !pattern.startsWith('/');
    const names = path.split('/');
    const wanted = whole.split('/');
    if (!floating)
        return matchNames(names, wanted);
    return names.some((_, start) => matchNames(names.slice(start), wanted));
}
function matchNames(names, wanted) {
    return (0,_core_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcards */ ._)(names, wanted, (pattern) => pattern === '**', _core_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .H);
}


/***/ }),

/***/ 23915:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ notJudgedVerdict)
/* harmony export */ });
/* harmony import */ var _exclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77797);

/** What the configuration does with a file that was not judged: the last pattern that fits decides, as in CODEOWNERS. */
function notJudgedVerdict({ notJudged }, path) {
    if (typeof notJudged === 'string')
        return notJudged;
    const [, verdict = notJudged.default] = Object.entries(notJudged.paths).findLast(([pattern]) => (0,_exclude_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$)(path, pattern)) ?? [];
    return verdict;
}


/***/ }),

/***/ 82678:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ isOwnPolicy),
/* harmony export */   Oe: () => (/* binding */ ownPolicyCharsMax),
/* harmony export */   Rw: () => (/* binding */ ownPoliciesFolder),
/* harmony export */   bI: () => (/* binding */ isMisplacedPolicy),
/* harmony export */   cF: () => (/* binding */ isOwnPolicyId),
/* harmony export */   f1: () => (/* binding */ ownPoliciesMax)
/* harmony export */ });
/** Where the policies of a team's own live; read from the tip of the base branch, never from the change that is judged. */
const ownPoliciesFolder = '.github/phasegate/policies';
/** What ids of such policies begin with, and no other. */
const ownPrefix = 'own-';
function isOwnPolicyId(policyId) {
    return policyId.startsWith(ownPrefix);
}
/** Files of policies in one folder; more fail the review. */
const ownPoliciesMax = 200;
/** Longest text of one. */
const ownPolicyCharsMax = 50_000;
const policyName = /^[^/]+\.ya?ml$/u;
/** What may stand beside them: their cases. */
const casesName = /^[^/]+\.md$/u;
/** Does a policy of a team's own stand in this file? */
function isOwnPolicy(path, folder = ownPoliciesFolder) {
    // Asked of every path of a tree.
    return path.startsWith(folder) && policyName.test(nameIn(path, folder) ?? '');
}
/** Files that somebody put where policies are, or nearly, and that nobody reads. */
function isMisplacedPolicy(path) {
    if (!path.startsWith('.github/phasegate/'))
        return false;
    const name = nameIn(path, ownPoliciesFolder);
    return name === undefined ? /\.ya?ml$/u.test(path) : !policyName.test(name) && !casesName.test(name);
}
function nameIn(path, folder) {
    if (folder === '')
        return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}


/***/ }),

/***/ 58390:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ findSuppressions),
  _: () => (/* binding */ secretControl)
});

;// CONCATENATED MODULE: ./build/analysis/secrets/suppression-markers.js
const markers = [
    { pattern: /\bphasegate:allow\b(?!-next)/i, marker: { tool: 'phasegate', applies: 'this-line' } },
    { pattern: /\bphasegate:allow-next-line\b/i, marker: { tool: 'phasegate', applies: 'next-line' } },
    { pattern: /\bgitleaks:allow\b/i, marker: { tool: 'gitleaks', applies: 'this-line' } },
    { pattern: /\bpragma: ?(?:allow|white)list secret\b/i, marker: { tool: 'detect-secrets', applies: 'this-line' } },
    { pattern: /\bpragma: ?(?:allow|white)list nextline secret\b/i, marker: { tool: 'detect-secrets', applies: 'next-line' } },
    { pattern: /\btrufflehog:ignore\b/i, marker: { tool: 'trufflehog', applies: 'this-line' } },
];
/** Markers that one line of text holds. Whether they count is not decided here: only those that stand on base do. */
function suppressionMarkers(line) {
    return markers.filter(({ pattern }) => pattern.test(line)).map(({ marker }) => marker);
}

;// CONCATENATED MODULE: ./build/review/settings/suppressions.js

/** The control that another scanner's marker speaks of. */
const secretControl = 'no-secrets-in-code';
const marker = 'phasegate:allow';
const shape = /phasegate:allow[ \t]+([a-z][a-z0-9-]{0,99})(?:[ \t]+(.{0,500}))?/u;
const otherMarkers = /gitleaks:allow|trufflehog:ignore|pragma: ?(?:allow|white)list/iu;
const commentOnly = /^\s*(?:#|\/\/|\/\*|<!--|--|;)/u;
/** The longest text that a comment can accept, a private key with many lines. */
const targetLinesMax = 300;
/** Finds the suppressions of a file. Costs next to nothing where there is none. */
function findSuppressions(file) {
    const hasOwn = file.text.includes(marker);
    if (!hasOwn && !otherMarkers.test(file.text))
        return [];
    const lines = file.text.split(/\r\n|\n/u);
    return lines.flatMap((line, index) => [
        ...(hasOwn ? ownSuppression(file.path, lines, index) : []),
        ...(otherMarkers.test(line) ? otherSuppressions(file.path, lines, index) : []),
    ]);
}
function ownSuppression(path, lines, index) {
    const line = lines[index] ?? '';
    const match = line.includes(marker) ? shape.exec(line) : null;
    if (match?.[1] === undefined)
        return [];
    // What stands behind the end of the comment is code.
    const [reason = ''] = (match[2] ?? '').split(/\*\/|-->/u, 1);
    const targetIndex = commentOnly.test(line) ? index + 1 : index;
    return [{ path, line: index + 1, policyId: match[1], reason: reason.trim(), ...targetAt(lines, targetIndex) }];
}
function otherSuppressions(path, lines, index) {
    return suppressionMarkers(lines[index] ?? '').flatMap(({ tool, applies }) => {
        if (tool === 'phasegate')
            return [];
        const target = targetAt(lines, applies === 'next-line' ? index + 1 : index);
        return [{ path, line: index + 1, policyId: secretControl, reason: `marked for ${tool}`, ...target, onlySecrets: true }];
    });
}
function targetAt(lines, index) {
    return { target: lines[index] ?? '', targetLine: index + 1, lines: lines.slice(index, index + targetLinesMax) };
}


/***/ }),

/***/ 5685:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yv: () => (/* binding */ touchedLines),
/* harmony export */   Zq: () => (/* binding */ chooseAnchor),
/* harmony export */   yI: () => (/* binding */ touches)
/* harmony export */ });
/** Lines of base go by the path on base. */
function touchedLines(files) {
    return {
        added: new Map(files.map((file) => [file.path, file.added])),
        removed: new Map(files.map((file) => [file.basePath ?? file.path, file.removed])),
        around: new Map(files.map((file) => [file.basePath ?? file.path, (file.hunks ?? []).map(({ base }) => base)])),
    };
}
/** The place to point at: the first of the trace that the change touches, else the first; the cause stands first. */
function chooseAnchor(trace, side, touched) {
    const spans = side === 'LEFT' ? [touched.removed, touched.around] : [touched.added];
    for (const one of spans) {
        const found = trace.find(({ path, range }) => touches(range, one.get(path) ?? []));
        if (found !== undefined)
            return found;
    }
    return trace[0];
}
/** Does a range share a line with one of the spans? */
function touches({ startLine, endLine }, spans) {
    return spans.some((span) => span.start <= endLine && startLine < span.end);
}


/***/ }),

/***/ 82103:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ sourceLocation),
/* harmony export */   Z3: () => (/* binding */ sourcePath),
/* harmony export */   Zg: () => (/* binding */ sourceFolders)
/* harmony export */ });
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17539);
/* harmony import */ var _anchor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5685);


/** Of many paths, which nobody asks for where nothing was synthesized. */
function sourceFolders(paths, folders = []) {
    let known;
    return {
        folders,
        has: (path) => (known ??= new Set(paths)).has(path),
        endingIn: (end) => {
            const found = paths.filter((path) => path.endsWith(`/${end}`));
            return found.length === 1 ? found[0] : undefined;
        },
    };
}
/** Where checkouts stand on the runners of GitHub and others. */
const workspace = /^\/(?:home\/runner\/work|Users\/runner\/work|__w)\/[^/]+\/[^/]+\/|^\/github\/workspace\/|^[A-Za-z]:\/a\/[^/]+\/[^/]+\//u;
/** The place to point at in the program: the innermost line that the change touches, else the innermost. Undefined without a trace. */
function sourceLocation(places, side, touched, folders) {
    const found = places.map(({ path, line }) => ({ path: sourcePath(path, folders), range: (0,_core_location_js__WEBPACK_IMPORTED_MODULE_0__/* .lineRange */ .Ap)(line) }));
    const spans = side === 'LEFT' ? touched.removed : touched.added;
    return found.find(({ path, range }) => (0,_anchor_js__WEBPACK_IMPORTED_MODULE_1__/* .touches */ .yI)(range, spans.get(path) ?? [])) ?? found[0];
}
/** The path in the repository: the longest end of it that a file there has; elsewhere, what is left below the folder of the program. */
function sourcePath(path, { has, endingIn, folders }) {
    const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
    for (let start = 0; start < segments.length; start += 1) {
        const end = segments.slice(start).join('/');
        if (has(end))
            return end;
    }
    // An app that was synthesized alone stands at the top there, and in a folder here.
    for (let start = 0; start < segments.length - 1; start += 1) {
        const found = endingIn(segments.slice(start).join('/'));
        if (found !== undefined)
            return found;
    }
    const folder = folders.find((one) => path.startsWith(`${one}/`));
    const below = folder === undefined ? path.replace(workspace, '') : path.slice(folder.length + 1);
    return below
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
        .join('/');
}


/***/ }),

/***/ 55505:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ judge),
  hU: () => (/* binding */ phaseOf),
  xJ: () => (/* binding */ severityOf)
});

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/maturity-model.js
var maturity_model = __webpack_require__(70827);
// EXTERNAL MODULE: ./build/review/settings/exclude.js
var exclude = __webpack_require__(77797);
// EXTERNAL MODULE: ./build/review/settings/suppressions.js + 1 modules
var suppressions = __webpack_require__(58390);
;// CONCATENATED MODULE: ./build/review/verdict/advised-paths.js


/**
 * Do both lie where findings only advise: the root that it is claimed of, and its cause, which stands first in the trace? A module of such a folder
 * that other code calls is claimed of that code, and what a module lets in of itself is caused there, though only an example calls it. A root
 * that the change moves there is judged as where it comes from. A secret is out wherever it stands.
 */
function isAdvisedThere({ policy, root, trace }, { advise }, { rootBefore }) {
    if (advise.length === 0 || policy.control === suppressions/* secretControl */._)
        return false;
    return [root, rootBefore(root), ...trace.slice(0, 1).map(({ path }) => path)].every((path) => (0,exclude/* isExcluded */.R)(path, advise));
}

;// CONCATENATED MODULE: ./build/review/verdict/gate.js



/** The one place that decides. Blocks only what the change introduces or weakens, up to the configured phase, severity and confidence. */
function judge(difference, waiver, gate) {
    const { config, mode } = gate;
    const { policy, confidence } = difference;
    const severity = severityOf(difference, config);
    const phase = phaseOf(policy, config);
    const advise = (reason) => ({ verdict: 'advise', reason });
    if (!difference.introduced)
        return advise(difference.baselineState === 'absent' ? 'fixed by this change' : 'was there before this change');
    if (waiver !== undefined)
        return advise(`accepted: ${waiver.reason}`);
    const set = bySetting(difference, gate);
    if (set !== undefined)
        return set;
    if (phase > config.phase)
        return advise(`phase ${phase} is beyond the configured phase ${config.phase}`);
    if (!(0,finding/* atLeast */.jZ)(finding/* severities */.gO, severity, config.severity))
        return advise(`severity ${severity} is below ${config.severity}`);
    const isOpen = difference.unlessOutside === true && config.unknown === 'block';
    if (!isOpen && !(0,finding/* atLeast */.jZ)(finding/* confidences */.E2, confidence, config.confidence))
        return advise(`confidence ${confidence} is below ${config.confidence}`);
    const grounds = `phase ${phase}, ${severity}`;
    return { verdict: 'block', reason: mode === 'scan' ? grounds : `introduced by this change, ${grounds}` };
}
/** What the configuration says of this policy, or of this place, whatever the phase. */
function bySetting(difference, { config, identity }) {
    const { policy, asPolicy = policy.id, advisory } = difference;
    const id = config.policies[policy.id]?.gate === undefined ? asPolicy : policy.id;
    const gate = config.policies[id]?.gate;
    if (gate === 'block')
        return { verdict: 'block', reason: `${id} is set to block` };
    if (gate === 'advise' || gate === 'off')
        return { verdict: 'advise', reason: gate === 'off' ? `${id} is off` : `${id} is set to advise` };
    const reason = advisory ?? (isAdvisedThere(difference, config, identity) ? 'findings only advise there' : undefined);
    return reason === undefined ? undefined : { verdict: 'advise', reason };
}
/** The configured severity of the policy, else that of the claim. */
function severityOf({ policy, asPolicy = policy.id, severity }, config) {
    return config.policies[policy.id]?.severity ?? config.policies[asPolicy]?.severity ?? severity;
}
/** The phase that a policy counts from. Throws for a control that the model does not have: a bug of ours. */
function phaseOf(policy, config) {
    const control = (0,maturity_model/* findControl */.v8)(policy.control);
    if (control === undefined)
        throw new Error(`policy ${policy.id} names the unknown control ${policy.control}`);
    return policy.phase ?? (0,maturity_model/* controlPhase */.pq)(control, config.model);
}


/***/ }),

/***/ 50629:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   _H: () => (/* binding */ diagnosticsPerFileMax),
/* harmony export */   fh: () => (/* binding */ diagnosticSink)
/* harmony export */ });
/** The value of the last entry with this key: the one that counts. */
function entryOf(node, key) {
    return node?.kind === 'mapping' ? node.entries.findLast((entry) => entry.key === key) : undefined;
}
/** Most diagnostics that one file yields. */
const diagnosticsPerFileMax = 50;
function diagnosticSink(path) {
    const diagnostics = [];
    return {
        diagnostics,
        add(kind, message, range) {
            if (diagnostics.length > diagnosticsPerFileMax)
                return;
            const location = { path, range };
            if (diagnostics.length < diagnosticsPerFileMax)
                diagnostics.push({ kind, message, location });
            else
                diagnostics.push({ kind: 'limit-reached', message: 'There are more problems in this file; they are not listed.', location });
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


/***/ }),

/***/ 55019:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readPipelines)
});

;// CONCATENATED MODULE: ./build/syntax/shell/quoted.js
/** What is longer is no expression that a person wrote. */
const expressionCharsMax = 2_000;
/** `${{ \u2026 }}` of a workflow. */
function expressionAt(script, at) {
    if (!script.startsWith('${{', at))
        return undefined;
    const length = script.slice(at, at + expressionCharsMax).indexOf('}}') + 2;
    return length < 2 ? undefined : { text: script.slice(at, at + length), end: at + length };
}
const parameter = /\$\{[^{}\n]{1,1000}\}/uy;
/** `${NAME}` with whatever is done to it. */
function parameterAt(script, at) {
    parameter.lastIndex = at;
    const [text] = (script.startsWith('${', at) && parameter.exec(script)) || [];
    return text === undefined ? undefined : { text, end: at + text.length };
}
const arithmetic = /\$\(\(([^\n]{0,1000}?)\)\)/uy;
/** `$((\u2026))`, whose `<<` opens nothing. */
function arithmeticAt(script, at) {
    arithmetic.lastIndex = at;
    const match = script.startsWith('$((', at) ? arithmetic.exec(script) : null;
    return match === null ? undefined : { text: `$((${withoutSigns(match[1] ?? '')}))`, end: at + match[0].length };
}
/** `'\u2026'`, and `$'\u2026'` of a POSIX shell, where nothing is expanded. */
function singleQuoted(script, at, dialect) {
    const isEscaping = dialect === 'posix' && script.startsWith("$'", at);
    if (!isEscaping && script[at] !== "'")
        return undefined;
    const from = at + (isEscaping ? 2 : 1);
    let end = script.indexOf("'", from);
    while (isEscaping && end > 0 && isEscaped(script, from, end))
        end = script.indexOf("'", end + 1);
    if (end < 0)
        return { text: "'", end: from };
    return { text: `'${unexpanded(script.slice(from, end))}'`, end: end + 1 };
}
function isEscaped(script, from, at) {
    let before = at;
    while (before > from && script[before - 1] === '\\')
        before -= 1;
    return (at - before) % 2 === 1;
}
const escapes = { posix: '\\', powershell: '`' };
/** The sign that escapes with what it takes the meaning from; before the end of a line it joins the next one to it. */
function escaped(script, at, dialect) {
    if (script[at] !== escapes[dialect])
        return undefined;
    const next = script.slice(at + 1, at + 3);
    if (next.startsWith('\n') || next === '\r\n')
        return { text: ' ', end: at + 1 + next.indexOf('\n') + 1 };
    return { text: unexpanded(script.slice(at, at + 2)), end: Math.min(at + 2, script.length) };
}
/** What stands at `at` outside of quotes. */
function plainPiece(script, at, dialect) {
    const piece = expressionAt(script, at) ?? parameterAt(script, at) ?? singleQuoted(script, at, dialect) ?? escaped(script, at, dialect);
    return piece ?? { text: script[at] ?? '', end: at + 1 };
}
/** What stands at `at` between double quotes, where variables are expanded and signs of the shell are text. */
function insideDoubleQuotes(script, at, dialect) {
    const piece = expressionAt(script, at) ?? parameterAt(script, at) ?? escaped(script, at, dialect);
    return piece ?? { text: withoutSigns(script[at] ?? ''), end: at + 1 };
}
/** Text in which no variable is expanded; expressions of a workflow are, before. */
function unexpanded(text) {
    return withoutSigns(text.replaceAll(/\$(?!\{\{)/gu, ''));
}
/** Text in which the signs of a shell are only text. */
function withoutSigns(text) {
    return text.replaceAll(/[|;&<>]/gu, ' ');
}

;// CONCATENATED MODULE: ./build/syntax/shell/here-document.js

/** `<<<` is a here-string. */
const opening = /(?<!<)<<(-?)[ \t]{0,20}(?:'([^'\n]{1,200})'|"([^"\n]{1,200})"|(\\?)([A-Za-z_][\w.-]{0,200}))/uy;
function hereDocument(script, at) {
    opening.lastIndex = at;
    const match = script.startsWith('<<', at) ? opening.exec(script) : null;
    if (match === null)
        return undefined;
    const [whole, dash, single, double, backslash, bare] = match;
    const word = single ?? double ?? bare ?? '';
    // Any quoting of the word switches expansion off.
    const isExpanded = bare !== undefined && backslash === '';
    return { word, end: at + whole.length, read: (text, from) => read(text, from, { word, isIndented: dash === '-', isExpanded }) };
}
function read(script, at, { word, isIndented, isExpanded }) {
    const lines = [];
    let from = at;
    while (from < script.length) {
        const end = script.indexOf('\n', from);
        const line = script.slice(from, end < 0 ? script.length : end).replace(/\r$/u, '');
        from = end < 0 ? script.length : end + 1;
        if ((isIndented ? line.replace(/^\t+/u, '') : line) === word)
            break;
        lines.push(line);
    }
    const written = lines.join('\n');
    return { text: isExpanded ? withoutSigns(written) : unexpanded(written), written, end: from };
}

;// CONCATENATED MODULE: ./build/syntax/shell/separator.js
const separator = /&&|\|\||\|&|;;?|[|&\n]/uy;
/** What separates two commands. `>&`, `&>` and `>|` are redirections. */
function separatorAt(script, at) {
    separator.lastIndex = at;
    const [found] = separator.exec(script) ?? [];
    const before = script[at - 1] ?? '';
    if (found === '&')
        return '<>'.includes(before || ' ') || script[at + 1] === '>' ? undefined : found;
    return found === '|' && before === '>' ? undefined : found;
}

;// CONCATENATED MODULE: ./build/syntax/shell/read-pipelines.js



/** Substitutions in substitutions beyond which a text is taken as it stands. */
const depthMax = 20;
/** As far as `((` is looked for in front of a `<<`. */
const wordsBefore = 1_000;
/** The pipelines of a script in their order, those of functions, loops and groups among them. Linear in the script's length. */
function readPipelines(script, dialect) {
    return new Reader(script, dialect).list();
}
/** Nothing of these begins a comment, a quote, an expansion or a separator, in either dialect. */
const plain = /[\w./:=,@%+~^*?![\]{} \t-]+/y;
const plainInQuotes = /[^"$`\\|;&<>\n]+/y;
function runAt(pattern, script, at) {
    pattern.lastIndex = at;
    return pattern.exec(script)?.[0] ?? '';
}
class Reader {
    #script;
    #dialect;
    #at = 0;
    #line = 0;
    #depth = 0;
    /** Opened on this line: their texts begin behind its end. */
    #waiting = [];
    /** Where each line was seen last, tabs before it left out. */
    #lastLines;
    constructor(script, dialect) {
        this.#script = script;
        this.#dialect = dialect;
    }
    /** Up to the end of the script, or of the substitution. */
    list(end) {
        const done = [];
        let open = started();
        let groups = 0;
        while (this.#at < this.#script.length) {
            if (this.#plainRun(open))
                continue;
            const char = this.#script[this.#at] ?? '';
            if (char === end && groups === 0) {
                this.#at += 1;
                break;
            }
            groups = Math.max(0, groups + (char === '(' ? 1 : 0) - (char === ')' ? 1 : 0));
            const separator = separatorAt(this.#script, this.#at);
            if (separator === undefined)
                this.#command(open, char, end);
            else if (this.#isEnd(separator, open)) {
                finish(open, done, separator);
                open = started();
            }
        }
        finish(open, done, '');
        return done;
    }
    /** Characters that mean nothing to any shell, taken at once. */
    #plainRun(open) {
        const run = runAt(plain, this.#script, this.#at);
        const current = open.stages.at(-1);
        if (run === '' || current === undefined)
            return false;
        if (run.trim() !== '')
            open.line ??= this.#line;
        current.text += run;
        this.#at += run.length;
        return true;
    }
    /** Steps over a separator: does it end the pipeline, or does the next command belong to it? */
    #isEnd(separator, open) {
        this.#at += separator.length;
        if (separator === '|' || separator === '|&') {
            open.stages.push(stage());
            return false;
        }
        if (separator !== '\n')
            return true;
        this.#line += 1;
        for (const { document, stage: of } of this.#waiting.splice(0)) {
            const { text, written, end } = document.read(this.#script, this.#at);
            of.text += ` ${text}`;
            of.documents.push(written);
            this.#moveTo(end);
        }
        // A line that ends with a pipe goes on.
        return open.stages.length === 1 || open.stages.at(-1)?.text.trim() !== '';
    }
    #command(open, char, end) {
        const current = open.stages.at(-1) ?? stage();
        if (char === '#' && /^$|[\s(]$/u.test(current.text.slice(-1)))
            return this.#moveTo(lineEnd(this.#script, this.#at));
        if (char.trim() !== '')
            open.line ??= this.#line;
        if (this.#isSubstitution())
            return this.#substitution(current, end);
        if (char === '"' && this.#script.includes('"', this.#at + 1))
            return this.#doubleQuoted(current, end);
        const document = this.#dialect === 'posix' ? hereDocument(this.#script, this.#at) : undefined;
        if (document === undefined || !this.#isDocument(document, current))
            return this.#take(current, plainPiece(this.#script, this.#at, this.#dialect));
        this.#waiting.push({ document, stage: current });
        this.#take(current, { text: '<<', end: document.end });
    }
    /** In `((\u2026))` it is a shift. What never ends would take the rest of the script along: that is read as commands. */
    #isDocument({ word, end }, current) {
        this.#lastLines ??= lastLines(this.#script);
        return (this.#lastLines.get(word) ?? -1) >= end && !/\(\([^)]*$/u.test(current.text.slice(-wordsBefore));
    }
    #doubleQuoted(current, end) {
        this.#take(current, { text: '"', end: this.#at + 1 });
        while (this.#at < this.#script.length && this.#script[this.#at] !== '"') {
            const run = runAt(plainInQuotes, this.#script, this.#at);
            if (run !== '')
                this.#take(current, { text: run, end: this.#at + run.length });
            else if (this.#isSubstitution())
                this.#substitution(current, end);
            else
                this.#take(current, insideDoubleQuotes(this.#script, this.#at, this.#dialect));
        }
        this.#take(current, { text: '"', end: this.#at + 1 });
    }
    #isSubstitution() {
        return (this.#dialect === 'posix' && this.#script[this.#at] === '`') || this.#script.startsWith('$(', this.#at);
    }
    #substitution(current, end) {
        const isBackquote = this.#script[this.#at] === '`';
        const asText = arithmeticAt(this.#script, this.#at) ?? { text: this.#script[this.#at] ?? '', end: this.#at + 1 };
        const isClosed = !isBackquote || (end !== '`' && this.#script.includes('`', this.#at + 1));
        if (asText.text.length > 1 || !isClosed || this.#depth >= depthMax)
            return this.#take(current, asText);
        this.#at += isBackquote ? 1 : 2;
        this.#depth += 1;
        current.substituted.push(...this.list(isBackquote ? '`' : ')'));
        this.#depth -= 1;
        current.text += '$()';
    }
    #take(current, { text, end }) {
        current.text += text;
        this.#moveTo(end);
    }
    #moveTo(at) {
        if (at - this.#at > 1)
            this.#line += this.#script.slice(this.#at, at).split('\n').length - 1;
        else if (at > this.#at && this.#script[this.#at] === '\n')
            this.#line += 1;
        this.#at = at;
    }
}
function stage() {
    return { text: '', substituted: [], documents: [] };
}
function started() {
    return { line: undefined, stages: [stage()] };
}
function finish({ line, stages }, into, joint) {
    if (line !== undefined)
        into.push({ line, stages, joint });
}
function lastLines(script) {
    let at = 0;
    return new Map(script.split('\n').map((line) => {
        const from = at;
        at += line.length + 1;
        return [line.replace(/^\t+|\r$/gu, ''), from];
    }));
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
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
    ({ parseYamlOnce: parse } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(3665), __webpack_require__.e(9985)]).then(__webpack_require__.bind(__webpack_require__, 29985)));
}
/** As `parseYamlOnce`, for code that most changes run without any YAML. Throws `NotLoaded` until `loadYaml` has been called. */
function parseYamlOnDemand(file) {
    if (parse === undefined)
        throw new _core_not_loaded_js__WEBPACK_IMPORTED_MODULE_0__/* .NotLoaded */ .L('The reader of YAML', loadYaml);
    return parse(file);
}


/***/ })

};
