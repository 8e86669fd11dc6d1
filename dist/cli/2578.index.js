export const id = 2578;
export const ids = [2578];
export const modules = {

/***/ 24025:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T$: () => (/* binding */ withMarks),
/* harmony export */   qp: () => (/* binding */ fillMarks),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
/** Encloses the number of a hole in the text of a template that other code holds; of the private use area. */
const mark = '\uE0F0';
/** A text with marks for its unknown parts, which are added to `holes`. */
function withMarks(parts, holes) {
    return parts.map((part) => (typeof part === 'string' ? part : `${mark}${holes.push(part) - 1}${mark}`)).join('');
}
/** The parts of a text with marks. */
function fillMarks(text, holes) {
    if (!text.includes(mark))
        return [text];
    return text.split(mark).map((piece, index) => (index % 2 === 1 ? (holes[Number(piece)] ?? piece) : piece));
}
function isMarked(text) {
    return text.includes(mark);
}


/***/ }),

/***/ 53058:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ templateOfValue)
/* harmony export */ });
/* harmony import */ var _value_operations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53562);
/* harmony import */ var _hole_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24025);


/** The template in a text, in `jsonencode(...)` or in a map; undefined where nothing is known of it. */
function templateOfValue(value) {
    switch (value.kind) {
        case 'string':
        case 'template':
            return ofText(value);
        case 'json-text':
            return templateOfValue(value.content);
        case 'map': {
            const holes = [];
            const { at } = value.origin;
            return { file: { path: at.path, text: '' }, made: nodeOf(value, at, holes), holes };
        }
        default:
            return undefined;
    }
}
/** The text at its own lines: lines of a heredoc were moved to the left, and go back. */
function ofText(value) {
    const holes = [];
    const text = (0,_hole_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .withMarks */ .T$)(value.kind === 'string' ? [value.value] : value.parts, holes);
    const { at } = value.origin;
    const { line, indent } = value.textStart ?? { line: at.range.startLine, indent: 0 };
    const lines = text.split('\n').map((one) => (one === '' ? one : ' '.repeat(indent) + one));
    return { file: { path: at.path, text: '\n'.repeat(line - 1) + lines.join('\n') }, holes };
}
function nodeOf(value, around, holes) {
    const range = rangeIn(value.origin.at, around);
    const here = { path: around.path, range };
    switch (value.kind) {
        case 'null':
            return { kind: 'null', range };
        case 'bool':
            return { kind: 'bool', value: value.value, raw: String(value.value), range };
        case 'number':
            return { kind: 'number', value: value.value, raw: String(value.value), range };
        case 'string':
            return { kind: 'string', value: value.value, range };
        case 'template':
            return { kind: 'string', value: (0,_hole_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .withMarks */ .T$)(value.parts, holes), range };
        case 'unknown':
            return { kind: 'string', value: (0,_hole_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .withMarks */ .T$)([value], holes), range };
        case 'choice':
            return { kind: 'string', value: (0,_hole_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .withMarks */ .T$)([value.condition], holes), range };
        case 'json-text':
            return nodeOf(value.content, here, holes);
        case 'list':
            return { kind: 'sequence', items: (0,_value_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(value).map((item) => nodeOf(item, here, holes)), range };
        case 'map': {
            const entries = (0,_value_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(value).map(([key, entry]) => {
                const at = value.keys?.get(key);
                return { key, keyRange: at === undefined ? range : rangeIn(at, here), value: nodeOf(entry, here, holes) };
            });
            return { kind: 'mapping', entries, range };
        }
    }
}
/** A part that is written in another file stands where it is put in. */
function rangeIn(at, around) {
    return at.path === around.path ? at.range : around.range;
}


/***/ }),

/***/ 62578:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateTemplate: () => (/* binding */ evaluateTemplate),
  looksLikeTemplate: () => (/* reexport */ looks_like_template/* looksLikeTemplate */.m),
  templateExports: () => (/* binding */ templateExports)
});

// EXTERNAL MODULE: ./build/syntax/data-node.js
var data_node = __webpack_require__(50629);
// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/evaluate/choices.js + 1 modules
var choices = __webpack_require__(79099);
// EXTERNAL MODULE: ./build/evaluate/value-equality.js
var value_equality = __webpack_require__(10812);
// EXTERNAL MODULE: ./build/evaluate/value-operations.js
var value_operations = __webpack_require__(53562);
;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsic-of.js
const shortNames = new Map([
    ['!Ref', 'Ref'],
    ['!Condition', 'Condition'],
]);
function longName(tag) {
    return shortNames.get(tag) ?? `Fn::${tag.slice(1)}`;
}
/** `!Sub \u2026` or `{ "Fn::Sub": \u2026 }`. A key `Condition` is a call only where conditions are written, so the caller asks for it. */
function callOf(node, among = 'values') {
    if (isCustomTag(node.tag)) {
        const { tag, ...argument } = node;
        return { name: longName(tag ?? ''), argument, range: node.range };
    }
    if (node.kind !== 'mapping' || node.entries.length !== 1)
        return undefined;
    const [entry] = node.entries;
    if (entry === undefined || !isCallKey(entry.key, among))
        return undefined;
    return { name: entry.key, argument: entry.value, range: node.range };
}
/** A tag that YAML itself does not define. */
function isCustomTag(tag) {
    return tag !== undefined && !tag.startsWith('!!') && tag !== '!';
}
function isCallKey(key, among) {
    if (key === 'Ref')
        return true;
    if (key === 'Condition')
        return among === 'conditions';
    return key.startsWith('Fn::') && !key.startsWith('Fn::ForEach::');
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/scope.js


const noInputs = { pseudo: new Map(), parameters: new Map() };
function locate(scope, range) {
    return { path: scope.path, range };
}
/** Where a key stands, which may be another file than that of the mapping. */
function locateKey(scope, { keyRange, path = scope.path }) {
    return { path, range: keyRange };
}
function originOf(scope, range) {
    return { at: { path: scope.path, range }, via: [] };
}
/** The value after further hops, its members too. */
function hop(value, steps) {
    return steps.length === 0 ? value : (0,value_operations/* settle */.G9)((0,value_operations/* through */.sc)(value, steps));
}
/** An unknown for what was cut short; the first time in a template, with a diagnostic. */
function limitReached(scope, what, range) {
    if (!scope.state.reportedLimits.has(what)) {
        scope.state.reportedLimits.add(what);
        scope.sink.add('limit-reached', `Too many ${what} for one template; the rest is not evaluated.`, range);
    }
    return (0,value_operations/* unknownValue */.Uo)('limit-reached', `too many ${what}`, originOf(scope, range));
}
/** An unknown for a call whose arguments are not what the function takes. */
function badCall({ name, range, scope }) {
    return (0,value_operations/* unknownValue */.Uo)('unsupported-expression', name, originOf(scope, range));
}
/** Evaluates the arguments of a function that takes a list of them. A missing member (`AWS::NoValue`) is left out. */
function evaluateAll(nodes, scope) {
    return nodes.map((node) => scope.evaluate(node, scope)).filter((value) => value !== undefined);
}
/** The nodes of a sequence without a tag of its own; undefined for everything else. */
function argumentsOf(node) {
    return node.kind === 'sequence' && node.incomplete === undefined && !isCustomTag(node.tag) ? node.items : undefined;
}
/** A name as it is written: a condition may be called `Yes`, which YAML takes for a truth and CloudFormation for a text. */
function nameOf(node) {
    if (node === undefined || isCustomTag(node.tag))
        return undefined;
    if (node.kind === 'string')
        return node.value;
    return node.kind === 'bool' || node.kind === 'number' ? node.raw : undefined;
}
/** A text that is written out, not made by a function. */
function isLiteralText(node) {
    return node?.kind === 'string' && !isCustomTag(node.tag);
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/truth.js

function allOf(truths) {
    return combine(truths, false);
}
function anyOf(truths) {
    return combine(truths, true);
}
/** One truth of the deciding value is enough; otherwise an unknown one leaves the whole unknown. */
function combine(truths, deciding) {
    const decisive = truths.find((truth) => truth.kind === 'known' && truth.value === deciding);
    if (decisive !== undefined)
        return decisive;
    const open = truths.flatMap((truth) => (truth.kind === 'unknown' ? [truth.unknown] : []));
    if (open.length > 0)
        return { kind: 'unknown', unknown: together(open, deciding) };
    return { kind: 'known', value: !deciding, via: truths.flatMap((truth) => (truth.kind === 'known' ? truth.via : [])) };
}
/** What is not known about several conditions at once goes by the first; what they say of a deployment, by all of them. */
function together(open, deciding) {
    const [first, ...others] = open;
    if (first === undefined)
        throw new Error('at least one condition is open');
    if (others.length === 0)
        return first;
    const { decision, ...rest } = first;
    const whole = others.reduce((all, one) => (all === undefined || one.decision === undefined ? undefined : joined(all, one.decision, deciding)), decision);
    return whole === undefined ? rest : { ...rest, decision: whole };
}
/** `a or b` is the opposite of `neither`. */
function joined(a, b, deciding) {
    if (!deciding)
        return (0,choices/* andDecision */.SK)(a, b);
    const neither = (0,choices/* andDecision */.SK)((0,choices/* notDecision */.sf)(a), (0,choices/* notDecision */.sf)(b));
    return neither === undefined ? undefined : (0,choices/* notDecision */.sf)(neither);
}
function not(truth) {
    if (truth.kind === 'known')
        return { ...truth, value: !truth.value };
    const { decision } = truth.unknown;
    return decision === undefined ? truth : { kind: 'unknown', unknown: { ...truth.unknown, decision: (0,choices/* notDecision */.sf)(decision) } };
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/conditions.js







/** The truth of what is written in Conditions: a condition function, or anything that evaluates to `true` or `false`. */
function decideNode(node, scope) {
    const { state } = scope;
    if (state.depth >= scope.limits.depth)
        return conditions_open(limitReached(scope, 'levels of nesting', node.range));
    state.depth += 1;
    const call = callOf(node, 'conditions');
    const truth = (call === undefined ? undefined : decideCall(call, scope)) ?? decideValue(node, scope);
    state.depth -= 1;
    return truth;
}
const combinators = new Map([
    ['Fn::And', allOf],
    ['Fn::Or', anyOf],
    ['Fn::Not', (truths) => not(allOf(truths))],
]);
function decideCall(call, scope) {
    const { name, argument, range } = call;
    if (name === 'Condition') {
        const called = nameOf(argument);
        return called === undefined ? badCondition(call, scope) : conditionTruth(called, scope, range);
    }
    const nodes = argumentsOf(argument) ?? [];
    if (name === 'Fn::Equals')
        return nodes.length === 2 ? decideEquals(call, nodes, scope) : badCondition(call, scope);
    const combine = combinators.get(name);
    if (combine === undefined)
        return undefined;
    const isWellFormed = name === 'Fn::Not' ? nodes.length === 1 : nodes.length > 0;
    return isWellFormed ? combine(nodes.map((node) => scope.decide(node, scope))) : badCondition(call, scope);
}
/** The truth of a named condition. Decided once per template. */
function conditionTruth(name, scope, usedAt) {
    const { conditions } = scope.state;
    const expression = `Conditions.${name}`;
    const known = conditions.get(name);
    if (known === 'open')
        return conditions_open((0,value_operations/* unknownValue */.Uo)('cycle', expression, originOf(scope, usedAt)));
    if (known !== undefined)
        return known;
    const declared = scope.conditions.get(name);
    if (declared === undefined)
        return conditions_open((0,value_operations/* unknownValue */.Uo)('undeclared-name', expression, originOf(scope, usedAt)));
    conditions.set(name, 'open');
    const truth = named(scope.decide(declared.node, { ...scope, loops: declared.loops }), expression);
    conditions.set(name, truth);
    return truth;
}
/** What is not known about a condition goes by the condition's name; the reason stays. */
function named(truth, expression) {
    return truth.kind === 'known' ? truth : conditions_open({ ...truth.unknown, expression });
}
function decideEquals({ name, range }, nodes, scope) {
    const [left, right] = evaluateAll(nodes, scope).map(core_value/* defaultOption */.hd);
    if (left === undefined || right === undefined)
        return conditions_open((0,value_operations/* unknownValue */.Uo)('unsupported-expression', name, originOf(scope, range)));
    const equal = (0,value_equality/* equalValues */.b)(asText(left), asText(right));
    if (equal !== undefined)
        return { kind: 'known', value: equal, via: (0,value_operations/* jointVia */.tg)([left, right]) };
    const cause = (0,value_operations/* firstUnknown */.Ny)(left) ?? (0,value_operations/* firstUnknown */.Ny)(right);
    const reason = cause?.reason ?? 'unsupported-expression';
    const unknown = (0,value_operations/* unknownValue */.Uo)(reason, `${(0,value_operations/* describeValue */.bp)(left)} = ${(0,value_operations/* describeValue */.bp)(right)}`, originOf(scope, range));
    const decision = equality(asText(left), asText(right)) ?? equality(asText(right), asText(left));
    return conditions_open(decision === undefined ? unknown : { ...unknown, decision });
}
/** What it says of a deployment that something not known, or one of several, equals a text. */
function equality(open, text) {
    const literal = (0,choices/* literalText */.bK)(text);
    if (literal === undefined)
        return undefined;
    if (open.kind === 'unknown')
        return (0,choices/* equalsDecision */.ex)(open, literal);
    return open.kind === 'choice' ? (0,choices/* decisionOf */.uv)(open, (option) => (0,value_equality/* equalValues */.b)(option, text)) : undefined;
}
/** CloudFormation compares texts: `true` equals `"true"`. */
function asText(value) {
    if (value.kind === 'choice')
        return { ...value, options: value.options.map(asText) };
    const text = (0,core_value/* scalarText */.ws)(value);
    return text === undefined ? value : { kind: 'string', value: text, origin: value.origin };
}
function decideValue(node, scope) {
    const written = scope.evaluate(node, scope);
    const value = written === undefined ? undefined : (0,core_value/* defaultOption */.hd)(written);
    const text = (0,core_value/* scalarText */.ws)(value)?.toLowerCase();
    if (value !== undefined && (text === 'true' || text === 'false'))
        return { kind: 'known', value: text === 'true', via: value.origin.via };
    const cause = value === undefined ? undefined : (0,value_operations/* firstUnknown */.Ny)(value);
    return conditions_open(cause ?? (0,value_operations/* unknownValue */.Uo)('unsupported-expression', 'condition', originOf(scope, node.range)));
}
function badCondition({ name, range }, scope) {
    return conditions_open((0,value_operations/* unknownValue */.Uo)('unsupported-expression', name, originOf(scope, range)));
}
function conditions_open(unknown) {
    return { kind: 'unknown', unknown };
}

// EXTERNAL MODULE: ./build/evaluate/either-of.js
var either_of = __webpack_require__(4063);
// EXTERNAL MODULE: ./build/evaluate/text-parts.js
var text_parts = __webpack_require__(29968);
// EXTERNAL MODULE: ./build/evaluate/cloudformation/embedded/hole-marks.js
var hole_marks = __webpack_require__(24025);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(33059);
// EXTERNAL MODULE: ./build/syntax/json/parse-json.js + 3 modules
var parse_json = __webpack_require__(25831);
// EXTERNAL MODULE: ./build/syntax/yaml/parse-yaml.js + 13 modules
var parse_yaml = __webpack_require__(33665);
// EXTERNAL MODULE: ./build/evaluate/cloudformation/stacks/local-path.js
var local_path = __webpack_require__(51276);
;// CONCATENATED MODULE: ./build/evaluate/cloudformation/stacks/included-part.js






/** Files that include each other. */
const includesMax = 8;
/** What `Fn::Transform: { Name: AWS::Include, Parameters: { Location: path } }` puts in, when the path is one of this repository. */
function includedPart(argument, scope) {
    const path = includedPath(argument, scope);
    return path === undefined ? undefined : partAt(path, scope);
}
const documented = new Set(['AWS::ApiGateway::RestApi', 'AWS::ApiGatewayV2::Api']);
/** An API whose document is a file of the repository, which `aws cloudformation package` takes along: with the document as its body. */
function withDocument(type, attributes, scope) {
    if (!documented.has(type) || attributes.entries.has('Body'))
        return attributes;
    const body = documentPart(attributes.entries.get('BodyS3Location'), scope);
    return body === undefined ? attributes : { ...attributes, entries: new Map([...attributes.entries, ['Body', body]]) };
}
/** The document that a property names by its path, as `sam build` and `sam deploy` take it along. */
function documentPart(location, scope) {
    const path = location?.kind === 'string' ? (0,local_path/* localPath */.$S)(location.value, (0,core_path/* directoryOf */.jt)(scope.path)) : undefined;
    const part = path === undefined ? undefined : partAt(path, scope);
    return part === undefined ? undefined : scope.evaluate(part.node, part.scope);
}
function partAt(path, scope) {
    if (scope.ancestors.length >= includesMax || [scope.path, ...scope.ancestors].includes(path))
        return undefined;
    const file = scope.stacks.files.get(path);
    if (file === undefined) {
        scope.stacks.wanted.add(path);
        return undefined;
    }
    const node = path.endsWith('.json') ? (0,parse_json/* parseJson */.q)(file).root : (0,parse_yaml/* parseYaml */.h)(file).documents[0];
    if (node?.kind !== 'mapping')
        return undefined;
    scope.stacks.included.add(path);
    return { node, scope: { ...scope, path, ancestors: [scope.path, ...scope.ancestors] } };
}
function includedPath(argument, scope) {
    const name = (0,data_node/* entryOf */.Ms)(argument, 'Name')?.value;
    const location = (0,data_node/* entryOf */.Ms)((0,data_node/* entryOf */.Ms)(argument, 'Parameters')?.value, 'Location')?.value;
    if (name?.kind !== 'string' || name.value !== 'AWS::Include' || location === undefined)
        return undefined;
    const written = (0,core_value/* scalarText */.ws)(scope.evaluate(location, scope));
    return written === undefined ? undefined : (0,local_path/* localPath */.$S)(written, (0,core_path/* directoryOf */.jt)(scope.path));
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/dynamic-references.js

const opening = '{{resolve:';
const closing = '}}';
/** Keeps the marks when it splits. */
const marks = /(\{\{resolve:|\}\})/;
/**
 * Replaces `{{resolve:service:name}}` by an unknown: CloudFormation puts the value of an SSM parameter or a secret there when it deploys.
 * The name itself may have holes. Source: "Using dynamic references" in the user guide.
 */
function resolveDynamicReferences(parts, origin) {
    if (!parts.some((part) => typeof part === 'string' && part.includes(opening)))
        return parts;
    const resolved = [];
    // The reference that is open, as far as it is read.
    let name;
    for (const piece of parts.flatMap(splitAtMarks)) {
        if (name === undefined) {
            if (piece === opening)
                name = opening;
            else if (piece !== '')
                resolved.push(piece);
            continue;
        }
        name += typeof piece === 'string' ? piece : `\${${piece.expression}}`;
        if (piece !== closing)
            continue;
        resolved.push((0,value_operations/* unknownValue */.Uo)('dynamic-reference', name, origin));
        name = undefined;
    }
    // Never closed: not a reference that CloudFormation would resolve, but not to be dropped either.
    if (name !== undefined)
        resolved.push((0,value_operations/* unknownValue */.Uo)('dynamic-reference', name, origin));
    return resolved;
}
function splitAtMarks(part) {
    return typeof part === 'string' ? part.split(marks) : [part];
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/compose-texts.js





/**
 * The text that literal pieces and values make together: a string, a template with the unknown ones as holes, or a choice when one of them
 * is. `{{resolve:\u2026}}` in it becomes a hole. `textStart` is where the text as a whole starts, when it is verbatim.
 */
function composeTexts(pieces, origin, scope, textStart) {
    const values = pieces.flatMap((piece) => ('value' in piece ? [piece.value] : []));
    const whole = { at: origin.at, via: [...origin.via, ...(0,value_operations/* jointVia */.tg)(values)] };
    const compose = (args) => {
        let next = 0;
        const parts = pieces.map((piece) => {
            if ('literal' in piece)
                return { parts: (0,hole_marks/* fillMarks */.qp)(piece.literal, scope.holes), place: piece.place };
            return { parts: partsOf(args[next++]), place: undefined };
        });
        return textOf(parts, whole, scope, textStart);
    };
    return (0,choices/* overChoices */.np)(values, scope.limits, whole, compose) ?? compose(values.map(collapse));
}
/** Too many combinations: each choice becomes a hole. */
function collapse(value) {
    return (0,choices/* conditionOf */.rI)([value]) ?? value;
}
function partsOf(value) {
    switch (value?.kind) {
        case undefined:
        case 'null':
            return [];
        case 'string':
            return [value.value];
        case 'number':
        case 'bool':
            return [String(value.value)];
        case 'template':
            return value.parts;
        case 'unknown':
            return [value];
        case 'choice':
            return [value.condition];
        case 'json-text':
        case 'list':
        case 'map':
            return [(0,value_operations/* unknownValue */.Uo)('unsupported-expression', (0,value_operations/* describeValue */.bp)(value), value.origin)];
    }
}
function textOf(placed, origin, scope, textStart) {
    const written = placed.flatMap((piece) => piece.parts);
    const length = written.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
    scope.state.textChars += length;
    if (length > scope.limits.textChars || scope.state.textChars > scope.limits.totalTextChars) {
        return limitReached(scope, 'characters in composed texts', origin.at.range);
    }
    const resolved = resolveDynamicReferences(written, origin);
    const position = textStart === undefined || resolved !== written ? {} : positionOf(placed, textStart);
    const parts = joinLiterals(resolved);
    const [first] = parts;
    if (first === undefined)
        return { kind: 'string', value: '', origin };
    if (parts.length > 1)
        return { kind: 'template', parts, origin, ...position };
    return typeof first === 'string' ? { kind: 'string', value: first, origin, ...position } : first;
}
/** Runs are needed only where a known value was put in: the places of literals and holes follow from the start. */
function positionOf(placed, textStart) {
    const isInserted = (piece) => piece.place === undefined && piece.parts.some((part) => typeof part === 'string');
    if (!placed.some(isInserted))
        return { textStart };
    const runs = [];
    let offset = 0;
    for (const piece of placed) {
        if (piece.place !== undefined)
            runs.push({ offset, place: piece.place });
        else if (isInserted(piece))
            runs.push({ offset });
        for (const part of piece.parts)
            if (typeof part === 'string')
                offset += part.length;
    }
    return { textStart, runs };
}
/** Literal parts that stand next to each other become one, empty ones none. */
function joinLiterals(parts) {
    const joined = [];
    let run = [];
    const flush = () => {
        const literal = run.join('');
        if (literal !== '')
            joined.push(literal);
        run = [];
    };
    for (const part of parts) {
        if (typeof part === 'string') {
            run.push(part);
        }
        else {
            flush();
            joined.push(part);
        }
    }
    flush();
    return joined;
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/expand-loops.js



const loopPrefix = 'Fn::ForEach::';
function isLoopKey(key) {
    return key.startsWith(loopPrefix);
}
/**
 * The entries of a mapping, `Fn::ForEach::Name: [identifier, collection, { key: value }]` written out. A loop over a collection that is not
 * known yields its body once, with the identifier unknown.
 * Source: "Fn::ForEach" of the AWS::LanguageExtensions transform.
 */
function expandLoops(entries, scope) {
    const members = [];
    for (const entry of entries) {
        if (isLoopKey(entry.key))
            members.push(...expandLoop(entry, scope));
        else
            members.push({ entry, scope });
    }
    return members;
}
function expandLoop(entry, scope) {
    const [identifier, collection, body] = argumentsOf(entry.value) ?? [];
    if (!isLiteralText(identifier) || collection === undefined || body?.kind !== 'mapping') {
        const message = `${entry.key} needs an identifier, a collection and a mapping; it is not expanded.`;
        scope.sink.add('parse-error', message, entry.keyRange);
        const unknown = (0,value_operations/* unknownValue */.Uo)('parse-error', entry.key, originOf(scope, entry.value.range));
        return [{ entry: { ...entry, value: { kind: 'mapping', entries: [], range: entry.value.range } }, scope, unknown }];
    }
    const items = collectionItems(collection, scope);
    const members = [];
    for (const item of items) {
        scope.state.steps += body.entries.length;
        if (members.length >= scope.limits.iterations || scope.state.steps > scope.limits.steps) {
            members.push({
                entry: { ...entry, value: { kind: 'null', range: entry.value.range } },
                scope,
                unknown: limitReached(scope, 'loop members', entry.keyRange),
            });
            break;
        }
        members.push(...iterate(identifier.value, item, body.entries, scope, entry));
    }
    return members;
}
function iterate(identifier, item, body, scope, loop) {
    const step = { kind: 'iteration', name: loop.key, at: locate(scope, loop.keyRange) };
    const inner = { ...scope, loops: new Map([...scope.loops, [identifier, hop(item, [step])]]) };
    const text = (0,core_value/* scalarText */.ws)(item);
    const replaced = body.map((entry) => ({ ...entry, key: withIdentifiers(entry.key, inner.loops) }));
    const unknown = text === undefined ? ((0,value_operations/* firstUnknown */.Ny)(item) ?? (0,value_operations/* unknownValue */.Uo)('unsupported-expression', loop.key, item.origin)) : undefined;
    return expandLoops(replaced, inner).map((member) => (unknown === undefined ? member : { unknown, ...member }));
}
/** `Bucket${Name}` for a name that is not only letters and digits can be written `Bucket&{Name}`: other characters are then left out. */
function withIdentifiers(key, loops) {
    let written = key;
    for (const [identifier, item] of loops) {
        const text = (0,core_value/* scalarText */.ws)(item);
        if (text === undefined)
            continue;
        written = written.replaceAll(`\${${identifier}}`, () => text);
        written = written.replaceAll(`&{${identifier}}`, () => text.replaceAll(/[^A-Za-z0-9]/g, ''));
    }
    return written;
}
/** The members of the collection; one unknown when they are not known. */
function collectionItems(collection, scope) {
    const list = scope.evaluate(collection, scope);
    if (list?.kind === 'list' && list.more === undefined)
        return list.items;
    const known = list === undefined ? undefined : (0,value_operations/* firstUnknown */.Ny)(list);
    return [known ?? (0,value_operations/* unknownValue */.Uo)('unsupported-expression', 'Fn::ForEach', originOf(scope, collection.range))];
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/base64.js




/** `Fn::Base64`: a text, mostly user data. With holes in it nothing of the result is known; what is known of the text stays beside it. */
function base64(call) {
    const { argument, scope } = call;
    const value = scope.evaluate(argument, scope);
    if (value === undefined)
        return badCall(call);
    if (value.kind === 'choice')
        return (0,choices/* mapOptions */.tS)(value, (option) => encode(option, call));
    return encode(value, call);
}
function encode(value, call) {
    const text = (0,core_value/* scalarText */.ws)(value);
    if (text !== undefined)
        return { kind: 'string', value: toBase64(text), origin: value.origin, encodes: value };
    const cause = (0,value_operations/* firstUnknown */.Ny)(value);
    return cause === undefined
        ? badCall(call)
        : { ...(0,value_operations/* unknownValue */.Uo)(cause.reason, `Fn::Base64 ${cause.expression}`, value.origin), encodes: value };
}
const chunkBytes = 8192;
function toBase64(text) {
    const bytes = new TextEncoder().encode(text);
    let binary = '';
    for (let at = 0; at < bytes.length; at += chunkBytes)
        binary += String.fromCharCode(...bytes.subarray(at, at + chunkBytes));
    return btoa(binary);
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/cidr.js



/** Most blocks that one call yields, as documented. */
const blocksMax = 256;
const addressBits = 32;
/** `Fn::Cidr`: `[block, count, bits of each subnet's hosts]`. IPv4 is computed; an IPv6 block is left unknown. */
function cidr(call) {
    const { argument, range, scope } = call;
    const values = evaluateAll(argumentsOf(argument) ?? [], scope);
    const [block, count, hostBits] = values;
    if (block === undefined || count === undefined)
        return badCall(call);
    const origin = { ...originOf(scope, range), via: block.origin.via };
    const cause = values.map(value_operations/* firstUnknown */.Ny).find((unknown) => unknown !== undefined);
    if (cause !== undefined)
        return (0,value_operations/* unknownValue */.Uo)(cause.reason, `Fn::Cidr ${cause.expression}`, origin);
    const blocks = subnets((0,core_value/* scalarText */.ws)(block) ?? '', integer(count), hostBits === undefined ? 8 : integer(hostBits));
    if (blocks === undefined)
        return (0,value_operations/* unknownValue */.Uo)('unsupported-function', `Fn::Cidr ${(0,core_value/* scalarText */.ws)(block) ?? ''}`, origin);
    const list = { kind: 'list', items: blocks.map((value) => ({ kind: 'string', value, origin })), origin };
    return list;
}
function integer(value) {
    const text = (0,core_value/* scalarText */.ws)(value);
    return text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}
/** The first `count` subnets of `2 ** hostBits` addresses; undefined when they do not fit. */
function subnets(block, count, hostBits) {
    const whole = readBlock(block);
    if (whole === undefined || count === undefined || hostBits === undefined)
        return undefined;
    if (hostBits < 1 || hostBits > addressBits || count < 1 || count > blocksMax)
        return undefined;
    const step = 2 ** hostBits;
    if (count * step > whole.size)
        return undefined;
    return Array.from({ length: count }, (_, index) => `${dotted(whole.first + index * step)}/${addressBits - hostBits}`);
}
function readBlock(block) {
    const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(block);
    if (parts === null)
        return undefined;
    const prefix = Number(parts[5]);
    const bytes = parts.slice(1, 5).map(Number);
    if (prefix > addressBits || bytes.some((byte) => byte > 255))
        return undefined;
    const size = 2 ** (addressBits - prefix);
    const address = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
    return { first: address - (address % size), size };
}
function dotted(address) {
    return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/condition-value.js

/** `Fn::Equals`, `Fn::And`, `Fn::Or`, `Fn::Not` and `!Condition` where a value is wanted. */
function conditionValue({ name, argument, range, scope }) {
    const node = { kind: 'mapping', entries: [{ key: name, keyRange: range, value: argument }], range };
    const truth = scope.decide(node, scope);
    if (truth.kind === 'unknown')
        return truth.unknown;
    return { kind: 'bool', value: truth.value, origin: { ...originOf(scope, range), via: truth.via } };
}

// EXTERNAL MODULE: ./build/core/circumstance.js
var circumstance = __webpack_require__(30013);
// EXTERNAL MODULE: ./build/evaluate/cloudformation/from-parent.js
var from_parent = __webpack_require__(91944);
;// CONCATENATED MODULE: ./build/evaluate/cloudformation/parameters.js






/**
 * The value of a parameter as far as the template tells: its default, with what else is allowed when those are address ranges; else one of few
 * allowed values; else unknown. A default that names an
 * SSM parameter is not its value. Undefined when the template does not declare it.
 */
function parameterValue(name, scope) {
    const entry = scope.template.parameters.get(name);
    if (entry === undefined)
        return undefined;
    const known = scope.state.parameters.get(name);
    if (known !== undefined)
        return known;
    const given = scope.stack.parameters.get(name);
    const value = given === undefined ? readParameter(entry, scope) : typed((0,from_parent/* fromParent */.t)(given), parameters_textOf((0,data_node/* entryOf */.Ms)(entry.value, 'Type')?.value) ?? 'String');
    scope.state.parameters.set(name, value);
    return value;
}
function readParameter({ key, keyRange, value }, scope) {
    const type = parameters_textOf((0,data_node/* entryOf */.Ms)(value, 'Type')?.value) ?? 'String';
    const expression = `Parameters.${key}`;
    if (type.startsWith('AWS::SSM::Parameter::Value<')) {
        return (0,value_operations/* unknownValue */.Uo)('dynamic-reference', expression, originOf(scope, keyRange));
    }
    const unset = (0,value_operations/* unknownValue */.Uo)('variable-without-default', expression, originOf(scope, keyRange));
    const given = (0,data_node/* entryOf */.Ms)(value, 'Default')?.value;
    if (given === undefined)
        return oneOf(allowedValues(value, type, scope), unset) ?? unset;
    const standard = typed(scope.evaluate(given, scope) ?? unset, type);
    const allowed = allowedValues(value, type, scope);
    return isAddressRange(standard) && allowed.every(isAddressRange) ? orAllowed(standard, allowed, unset) : standard;
}
/** `value`, and beside it what else is allowed. */
function orAllowed(value, allowed, unset) {
    const chosen = oneOf([value, ...allowed], unset);
    return chosen?.kind === 'choice' ? { ...chosen, firstIsDefault: true } : value;
}
function oneOf(options, unset) {
    const when = options.map((option) => (0,choices/* whenEquals */.GO)(unset, option));
    return (0,choices/* choose */.Sw)(options, unset, unset.origin, when);
}
/**
 * The default of a parameter or what else is allowed, where a mapping is asked for it. Elsewhere the default is what counts, unless all are
 * address ranges: a switch or a name says what it does only where it is used. Undefined when there is no default, or nothing beside it.
 */
function allowedKeys(name, scope) {
    const entry = scope.template.parameters.get(name);
    const standard = scope.loops.has(name) || scope.stack.parameters.has(name) ? undefined : parameterValue(name, scope);
    if (entry === undefined || (0,core_value/* scalarText */.ws)(standard) === undefined || standard === undefined)
        return undefined;
    const unset = (0,value_operations/* unknownValue */.Uo)('variable-without-default', `Parameters.${name}`, originOf(scope, entry.keyRange));
    return orAllowed(standard, allowedValues(entry.value, parameters_textOf((0,data_node/* entryOf */.Ms)(entry.value, 'Type')?.value) ?? 'String', scope), unset);
}
const addressRange = /^[\da-f.:]+\/\d{1,3}$/iu;
/** As text, `10.0.0.0/8` or `fd00::/8`. */
function isAddressRange(value) {
    return addressRange.test((0,core_value/* scalarText */.ws)(value)?.trim() ?? '');
}
/** None when there are too many to look at each, or none are written. */
function allowedValues(parameter, type, scope) {
    const allowed = (0,data_node/* entryOf */.Ms)(parameter, 'AllowedValues')?.value;
    // Of a list parameter, any subset of them may be given.
    if (allowed?.kind !== 'sequence' || isList(type) || allowed.items.length > scope.limits.options)
        return [];
    return allowed.items.map((item) => scope.evaluate(item, scope)).filter((option) => option !== undefined);
}
function isList(type) {
    return type === 'CommaDelimitedList' || type.startsWith('List<');
}
/** The default of a list parameter is one text, its members separated by commas. */
function typed(value, type) {
    if (!isList(type))
        return value;
    const [only] = (0,core_value/* possibleValues */.Mp)(value);
    const text = (0,core_value/* scalarText */.ws)(value);
    if (text === undefined || only === undefined)
        return value;
    return { kind: 'list', items: splitText(value, text), origin: value.origin };
}
function splitText(value, text) {
    let offset = 0;
    return text.split(',').map((piece) => {
        const item = piece.trim();
        const start = offset + piece.indexOf(item);
        offset += piece.length + 1;
        return { kind: 'string', value: item, origin: pieceOrigin(value, start, item.length) };
    });
}
/** The place of a piece of a text on one line; of the whole text when it is not verbatim. */
function pieceOrigin(value, offset, length) {
    if (value.kind !== 'string' || value.textStart === undefined || value.value.includes('\n'))
        return value.origin;
    const { line, column } = value.textStart;
    const range = { startLine: line, startColumn: column + offset, endLine: line, endColumn: column + offset + length };
    return (0,value_operations/* originAt */.iX)({ path: value.origin.at.path, range }, value.origin.via);
}
/** Every parameter with its attributes as written: Type, Default, NoEcho, AllowedValues\u2026 */
function declaredInputs(scope) {
    const inputs = [];
    for (const { key, keyRange, value } of scope.template.parameters.values()) {
        const attributes = scope.evaluate(value, scope);
        const block = locate(scope, { ...keyRange, endLine: value.range.endLine, endColumn: value.range.endColumn });
        if (attributes?.kind === 'map')
            inputs.push({ name: key, attributes, block });
        else
            scope.sink.add('parse-error', `The parameter ${key} must be a mapping; it is not read.`, value.range);
    }
    return inputs;
}
function parameters_textOf(node) {
    return node?.kind === 'string' ? node.value : undefined;
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/find-in-map.js








/** Entries of a mapping that are looked through for a key that is not known. */
const candidatesMax = 256;
/**
 * `Fn::FindInMap`: `[map, first key, second key]`, with `{ DefaultValue: value }` as a fourth. A key that is not known gives a choice over
 * everything that it may name, or the key's unknown when that is too much.
 */
function findInMap(call) {
    const { argument, scope, range } = call;
    const nodes = argumentsOf(argument) ?? [];
    const keys = evaluateAll(nodes.slice(0, 3), scope);
    if (keys.length < 3)
        return badCall(call);
    const fallback = (0,data_node/* entryOf */.Ms)(nodes[3], 'DefaultValue')?.value;
    const origin = originOf(scope, range);
    const find = (asked) => (0,choices/* overChoices */.np)(asked, scope.limits, origin, (args) => lookUp(args, fallback, call));
    const ranges = find(keys.map((key, index) => allowedKeyAt(nodes[index], scope) ?? key));
    const isOfRanges = ranges?.kind === 'choice' && ranges.firstIsDefault === true && ranges.options.every(isAddressRange);
    return isOfRanges ? ranges : (find(keys) ?? badCall(call));
}
/** What else a parameter that is asked for may be than its default. */
function allowedKeyAt(node, scope) {
    const called = node === undefined ? undefined : callOf(node);
    const name = called?.name === 'Ref' ? nameOf(called.argument) : undefined;
    return name === undefined ? undefined : allowedKeys(name, scope);
}
function lookUp(keys, fallback, call) {
    const { scope, range } = call;
    const [name, first, second] = keys.map((key) => (0,core_value/* scalarText */.ws)(key));
    const cause = keys.map(value_operations/* firstUnknown */.Ny).find((unknown) => unknown !== undefined);
    if (name === undefined)
        return cause ?? badCall(call);
    const written = `Mappings.${name}.${first ?? '*'}.${second ?? '*'}`;
    const mapping = scope.template.mappings.get(name)?.value;
    const outer = mapping === undefined ? [] : entriesAt([{ node: mapping, when: [] }], first, keys[1]);
    const found = entriesAt(outer, second, keys[2]);
    const options = found.flatMap(({ node, when }) => find_in_map_valueOf(node, written, call).map((value) => ({ value, when })));
    if (fallback !== undefined && (options.length === 0 || cause !== undefined)) {
        options.push(...defaultOf(fallback, call).map((value) => ({ value, when: [] })));
    }
    const [only] = options;
    if (only === undefined)
        return (0,value_operations/* unknownValue */.Uo)('undeclared-name', written, originOf(scope, range));
    return cause === undefined ? only.value : find_in_map_anyOf(options, { ...cause, expression: written }, call);
}
function find_in_map_anyOf(options, condition, { scope, range }) {
    const values = options.map(({ value }) => value);
    const when = options.map((option) => option.when);
    const chosen = (0,choices/* choose */.Sw)(values, condition, originOf(scope, range), when);
    const isTooMuch = chosen?.kind === 'choice' && chosen.options.length > scope.limits.tableOptions;
    return chosen === undefined || isTooMuch || values.length > candidatesMax ? condition : chosen;
}
/** What the mappings hold under one key, or under every key when it is not known: each belongs to the deployments that ask for it. */
function entriesAt(mappings, key, asked) {
    return mappings.flatMap(({ node, when }) => {
        if (node.kind !== 'mapping')
            return [];
        if (key !== undefined) {
            const entry = (0,data_node/* entryOf */.Ms)(node, key);
            return entry === undefined ? [] : [{ node: entry.value, when }];
        }
        return node.entries.slice(0, candidatesMax + 1).flatMap((entry) => {
            const own = asked?.kind === 'unknown' ? (0,choices/* whenIs */.d8)(asked, entry.key) : [];
            const together = (0,circumstance/* both */.WP)(when, own);
            return together === undefined ? [] : [{ node: entry.value, when: together }];
        });
    });
}
function find_in_map_valueOf(node, written, { scope, range }) {
    const value = scope.evaluate(node, scope);
    return value === undefined ? [] : [hop(value, [{ kind: 'mapping', name: written, at: locate(scope, range) }])];
}
function defaultOf(node, { scope }) {
    const value = scope.evaluate(node, scope);
    return value === undefined ? [] : [value];
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/port-attributes.js
/** Source: `Port` of AWS::RDS::DBInstance and AWS::RDS::DBCluster. */
const databaseEngines = new Map([
    ['aurora-postgresql', 5432],
    ['aurora', 3306],
    ['mysql', 3306],
    ['mariadb', 3306],
    ['postgres', 5432],
    ['oracle', 1521],
    ['custom-oracle', 1521],
    ['sqlserver', 1433],
    ['custom-sqlserver', 1433],
    ['db2', 50_000],
]);
const redis = { property: 'Port', usual: 6379 };
const database = { property: 'Port', usual: databaseEngines };
/** By resource type and attribute. */
const portAttributes = new Map([
    ['AWS::RDS::DBInstance', new Map([['Endpoint.Port', database]])],
    ['AWS::RDS::DBCluster', new Map([['Endpoint.Port', database]])],
    ['AWS::Redshift::Cluster', new Map([['Endpoint.Port', { property: 'Port', usual: 5439 }]])],
    ['AWS::DocDB::DBCluster', new Map([['Port', { property: 'Port', usual: 27_017 }]])],
    ['AWS::Neptune::DBCluster', new Map([['Port', { property: 'DBPort', usual: 8182 }]])],
    [
        'AWS::ElastiCache::CacheCluster',
        new Map([
            ['RedisEndpoint.Port', redis],
            ['ConfigurationEndpoint.Port', { property: 'Port', usual: 11_211 }],
        ]),
    ],
    [
        'AWS::ElastiCache::ReplicationGroup',
        new Map([
            ['PrimaryEndPoint.Port', redis],
            ['ReaderEndPoint.Port', redis],
            ['ConfigurationEndPoint.Port', redis],
        ]),
    ],
]);

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/declared-attribute.js




/**
 * What `Fn::GetAtt` returns when the template itself says so: an attribute of the name of a property is that property (`Vpc.CidrBlock`,
 * `Parameter.Value`), and a port is the property or what the engine listens on. Undefined when AWS alone knows.
 */
function declaredAttribute(address, path, scope) {
    const resource = scope.template.resources.get(address)?.value;
    const type = (0,data_node/* entryOf */.Ms)(resource, 'Type')?.value;
    if (type?.kind !== 'string' || !mirrorsProperties(type.value))
        return undefined;
    const properties = (0,data_node/* entryOf */.Ms)(resource, 'Properties')?.value;
    const port = portAttributes.get(type.value)?.get(path.join('.'));
    const property = port === undefined ? path : [port.property];
    const node = property.reduce((from, name) => (0,data_node/* entryOf */.Ms)(from, name)?.value, properties);
    if (node === undefined)
        return port === undefined ? undefined : usualPort(port.usual, properties, scope);
    return guarded(`${address}.${path.join('.')}`, node, scope);
}
/** What a bucket whose name the template writes comes to: its ARN, or what `Ref` gives. */
function bucketMeans(address, gives, scope) {
    const type = (0,data_node/* entryOf */.Ms)(scope.template.resources.get(address)?.value, 'Type')?.value;
    if (type?.kind !== 'string' || type.value !== 'AWS::S3::Bucket')
        return {};
    const name = declaredAttribute(address, ['BucketName'], scope);
    if (name === undefined || name === 'cycle' || name.kind !== 'string')
        return {};
    return { means: gives === 'name' ? name.value : `arn:aws:s3:::${name.value}` };
}
/** What a custom resource or a nested stack returns has nothing to do with what it is given. */
function mirrorsProperties(type) {
    return type.startsWith('AWS::') && !/^AWS::(?:CloudFormation|Serverless)::/.test(type) && !type.endsWith('::MODULE');
}
function guarded(name, node, scope) {
    const { attributes } = scope.state;
    if (attributes.has(name))
        return 'cycle';
    attributes.add(name);
    const value = scope.evaluate(node, scope);
    attributes.delete(name);
    // A list that a template writes and AWS completes is not what is returned; a single value is.
    return value === undefined || value.kind === 'null' || value.kind === 'map' || value.kind === 'list' ? undefined : value;
}
function usualPort(usual, properties, scope) {
    const engine = typeof usual === 'number' ? undefined : (0,data_node/* entryOf */.Ms)(properties, 'Engine')?.value;
    const name = engine === undefined ? undefined : (0,core_value/* scalarText */.ws)(scope.evaluate(engine, scope))?.toLowerCase();
    const value = typeof usual === 'number' ? usual : [...usual].find(([start]) => name?.startsWith(start) === true)?.[1];
    return value === undefined || properties === undefined
        ? undefined
        : { kind: 'number', value, origin: originOf(scope, (engine ?? properties).range) };
}

// EXTERNAL MODULE: ./build/evaluate/cloudformation/embedded/template-of-value.js
var template_of_value = __webpack_require__(53058);
// EXTERNAL MODULE: ./build/evaluate/cloudformation/stacks/relocate.js
var relocate = __webpack_require__(67662);
;// CONCATENATED MODULE: ./build/evaluate/cloudformation/stacks/nested-stack.js








/** Stacks within each other. */
const stackDepthMax = 8;
/** Stacks of one evaluation. */
const stacksMax = 200;
/** Where each kind of resource names its template and what it gives to it. */
const stackTypes = new Map([
    ['AWS::CloudFormation::Stack', { template: 'TemplateURL' }],
    ['AWS::CloudFormation::StackSet', { template: 'TemplateURL', body: 'TemplateBody' }],
    ['AWS::Serverless::Application', { template: 'Location' }],
]);
/** Does a resource of this type, as it is after translation, hold a stack? */
function isStack(type) {
    return stackTypes.has(type);
}
/** The stack that a resource of this name declares by the path of a template of this repository; undefined for anything else. */
function nestedStack(address, scope) {
    const { stacks } = scope.state;
    const known = stacks.get(address);
    if (known !== undefined)
        return known === 'none' ? undefined : known;
    // A stack that needs its own output to be evaluated has none.
    stacks.set(address, 'none');
    const stack = enter(address, scope);
    if (stack !== undefined)
        stacks.set(address, stack);
    return stack;
}
function enter(address, scope) {
    const entry = scope.template.resources.get(address);
    const found = entry === undefined ? undefined : heldBy(entry, scope);
    if (entry === undefined || found === undefined)
        return undefined;
    scope.stacks.count += 1;
    const isWithinItself = found.file.path !== scope.path && scope.ancestors.includes(found.file.path);
    if (isWithinItself || found.isItself || scope.ancestors.length >= stackDepthMax || scope.stacks.count > stacksMax) {
        limitReached(scope, 'stacks within each other', entry.keyRange);
        return undefined;
    }
    return scope.stacks.evaluate(found.file, scope, parametersOf(address, propertyOf(entry, 'Parameters'), scope));
}
/** The template of a stack: a text within this one, or a file. */
function heldBy(entry, scope) {
    const type = (0,data_node/* entryOf */.Ms)(entry.value, 'Type')?.value;
    const kind = type?.kind === 'string' ? stackTypes.get(type.value) : undefined;
    if (kind === undefined)
        return undefined;
    const body = kind.body === undefined ? undefined : propertyOf(entry, kind.body);
    const file = body === undefined ? templateOf(assetNode(entry.value) ?? propertyOf(entry, kind.template), scope) : bodyOf(body, scope);
    return file === undefined ? undefined : { file, isItself: body === undefined && file.path === scope.path };
}
function propertyOf(entry, name) {
    return (0,data_node/* entryOf */.Ms)((0,data_node/* entryOf */.Ms)(entry.value, 'Properties')?.value, name)?.value;
}
/** A synthesized template says in its metadata which file beside it the URL will lead to. Nothing above its folder is meant. */
function assetNode(resource) {
    const metadata = (0,data_node/* entryOf */.Ms)(resource, 'Metadata')?.value;
    const property = (0,data_node/* entryOf */.Ms)(metadata, 'aws:asset:property')?.value;
    const path = (0,data_node/* entryOf */.Ms)(metadata, 'aws:asset:path')?.value;
    const isTemplate = property?.kind === 'string' && property.value === 'TemplateURL';
    return isTemplate && path?.kind === 'string' && !/^\/|(?:^|[\\/])\.\.(?:[\\/]|$)/u.test(path.value) ? path : undefined;
}
function templateOf(node, scope) {
    const text = node === undefined ? undefined : (0,core_value/* scalarText */.ws)(scope.evaluate(node, scope));
    const path = text === undefined ? undefined : (0,local_path/* localPath */.$S)(text, (0,core_path/* directoryOf */.jt)(scope.path));
    if (path === undefined)
        return undefined;
    const file = scope.stacks.files.get(path);
    if (file === undefined)
        scope.stacks.wanted.add(path);
    return file;
}
/** A template as a text within this one, at its own lines. */
function bodyOf(node, scope) {
    const value = scope.evaluate(node, scope);
    return value?.kind === 'string' ? (0,template_of_value/* templateOfValue */.V)(value)?.file : undefined;
}
function parametersOf(address, node, scope) {
    const given = new Map();
    const value = node === undefined ? undefined : scope.evaluate(node, scope);
    if (value?.kind === 'list')
        return listedParameters(address, value);
    if (value?.kind !== 'map')
        return given;
    for (const [name, one] of value.entries) {
        const step = { kind: 'module-input', name: `${address}.${name}`, at: value.keys?.get(name) ?? one.origin.at };
        if (one.kind !== 'null')
            given.set(name, (0,value_operations/* through */.sc)((0,relocate/* handedDown */.XJ)(one), [step]));
    }
    return given;
}
/** `[{ ParameterKey, ParameterValue }]`, as stack sets have it. */
function listedParameters(address, list) {
    return new Map(list.items.flatMap((item) => {
        const name = item.kind === 'map' ? (0,core_value/* scalarText */.ws)(item.entries.get('ParameterKey')) : undefined;
        const value = item.kind === 'map' ? item.entries.get('ParameterValue') : undefined;
        if (name === undefined || value === undefined || value.kind === 'null')
            return [];
        const step = { kind: 'module-input', name: `${address}.${name}`, at: value.origin.at };
        return [[name, (0,value_operations/* through */.sc)((0,relocate/* handedDown */.XJ)(value), [step])]];
    }));
}
/** `Fn::GetAtt: [Stack, Outputs.Name]`; undefined when the stack is not evaluated, or has no such output. */
function nestedOutput(address, path, scope, used) {
    const [outputs, name, ...rest] = path;
    if (outputs !== 'Outputs' || name === undefined || rest.length > 0)
        return undefined;
    const value = nestedStack(address, scope)?.outputs.get(name);
    if (value === undefined)
        return undefined;
    return hop((0,relocate/* handedUp */.iE)(value, address), [{ kind: 'module-output', name: `${address}.Outputs.${name}`, at: locate(scope, used) }]);
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/declared-twice.js
/** What is read once of each thing that a section declares; all else is evaluated, and of a key given twice both values count. */
const readOnce = new Map([
    ['Resources', new Set(['Type', 'Properties', 'Condition'])],
    ['Parameters', new Set(['Type', 'Default', 'AllowedValues'])],
]);
/**
 * Says of a section, or of a part of what one declares, that it stands twice: one alone is looked at, and which of them counts is decided by who
 * deploys it. Names within a section are told where it is read.
 */
function tellTwice(root, sink) {
    tellIn(root, '', sink);
    for (const { key: section, value } of entriesIn(root)) {
        const keys = readOnce.get(section);
        const isTable = section === 'Mappings';
        if (keys === undefined && !isTable)
            continue;
        for (const { key, value: declared } of entriesIn(value)) {
            tellIn(declared, `${section}.${key}.`, sink, keys);
            for (const row of isTable ? entriesIn(declared) : [])
                tellIn(row.value, `${section}.${key}.${row.key}.`, sink);
        }
    }
}
function tellIn(node, path, sink, keys) {
    const seen = new Set();
    for (const { key, keyRange } of entriesIn(node)) {
        if (seen.has(key) && keys?.has(key) !== false) {
            sink.add('parse-error', `${path}${key} is declared twice; only the last declaration is looked at.`, keyRange);
        }
        seen.add(key);
    }
}
function entriesIn(node) {
    return node.kind === 'mapping' ? node.entries : [];
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/template.js


function readTemplate(root, sink) {
    tellTwice(root, sink);
    const section = (name) => readSection(root, name, sink);
    const resources = section('Resources');
    return {
        root,
        parameters: section('Parameters'),
        mappings: section('Mappings'),
        conditions: section('Conditions'),
        resources,
        hasLoopedResources: [...resources.keys()].some((name) => name.startsWith('Fn::ForEach::')),
        outputs: section('Outputs'),
        globals: section('Globals'),
        transforms: readTransforms(root),
    };
}
function readSection(root, name, sink) {
    const section = new Map();
    const value = (0,data_node/* entryOf */.Ms)(root, name)?.value;
    if (value === undefined || value.kind === 'null')
        return section;
    if (value.kind !== 'mapping') {
        sink.add('parse-error', `The section ${name} must be a mapping; it is not read.`, value.range);
        return section;
    }
    for (const entry of value.entries) {
        if (section.has(entry.key)) {
            sink.add('parse-error', `${name}.${entry.key} is declared twice; only the last declaration is looked at.`, entry.keyRange);
        }
        section.set(entry.key, entry);
    }
    return section;
}
/** `Transform: name`, `Transform: [names]`, `Transform: { Name: name, Parameters: \u2026 }`, or a list of both. */
function readTransforms(root) {
    const entry = (0,data_node/* entryOf */.Ms)(root, 'Transform');
    if (entry === undefined)
        return [];
    const items = entry.value.kind === 'sequence' ? entry.value.items : [entry.value];
    return items.map((value) => {
        const name = (0,data_node/* entryOf */.Ms)(value, 'Name')?.value ?? value;
        return { key: name.kind === 'string' ? name.value : '', keyRange: value.range, value };
    });
}
/** May a resource of that name exist? Loops and the serverless transform declare some that are not written. */
function mayDeclare({ resources, hasLoopedResources }, name) {
    if (resources.has(name) || hasLoopedResources)
        return true;
    return [...resources].some(([id, { value }]) => {
        const type = (0,data_node/* entryOf */.Ms)(value, 'Type')?.value;
        if (type?.kind !== 'string' || !type.value.startsWith('AWS::Serverless::'))
            return false;
        return name.startsWith(id) || /^Serverless(?:RestApi|HttpApi|UsagePlan|ApiKey)/.test(name);
    });
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/get-att.js






/** `Fn::GetAtt`: `[resource, attribute]` or `resource.attribute`. Known where the template itself sets what it returns. */
function getAtt(call) {
    const { argument, range, scope } = call;
    if (argument.kind === 'string')
        return attributeOf(argument.value, scope, range);
    const parts = argumentsOf(argument);
    if (parts === undefined)
        return badCall(call);
    // The attribute may be a Ref to a parameter; when it is not known, the reference is to the resource as a whole.
    const names = evaluateAll(parts, scope).map((part) => (0,core_value/* scalarText */.ws)(part));
    const known = names.slice(0, names.indexOf(undefined) < 0 ? names.length : names.indexOf(undefined));
    return known.length === 0 ? badCall(call) : attributeOf(known.join('.'), scope, range);
}
/** The attribute by its dotted name: `Bucket.Arn`, `Stack.Outputs.VpcId`. */
function attributeOf(dotted, scope, usedAt) {
    const [address = '', ...path] = dotted.split('.');
    const origin = originOf(scope, usedAt);
    if (!mayDeclare(scope.template, address))
        return (0,value_operations/* unknownValue */.Uo)('undeclared-name', dotted, origin);
    const output = nestedOutput(address, path, scope, usedAt);
    if (output !== undefined)
        return output;
    const declared = declaredAttribute(address, path, scope);
    if (declared === 'cycle')
        return (0,value_operations/* unknownValue */.Uo)('cycle', dotted, origin);
    if (declared !== undefined)
        return hop(declared, [{ kind: 'attribute', name: dotted, at: locate(scope, usedAt) }]);
    const unknown = (0,value_operations/* unknownValue */.Uo)('computed-attribute', dotted, origin, { address, path });
    return path.join('.') === 'Arn' ? { ...unknown, ...bucketMeans(address, 'arn', scope) } : unknown;
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/get-azs.js


/** `Fn::GetAZs`: the zones that the account may use, which AWS alone knows. */
function getAzs({ range, scope }) {
    return (0,value_operations/* unknownValue */.Uo)('data-source', 'Fn::GetAZs', originOf(scope, range));
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/if.js



/**
 * `Fn::If`: `[condition, value if true, value if false]`. A condition that is not known gives a choice of both; a branch that is
 * `AWS::NoValue` is null in it.
 */
function ifElse(call) {
    const { argument, range, scope } = call;
    const [condition, yes, no] = argumentsOf(argument) ?? [];
    const name = nameOf(condition);
    if (condition === undefined || name === undefined || yes === undefined || no === undefined)
        return badCall(call);
    const truth = conditionTruth(name, scope, condition.range);
    if (truth.kind === 'known') {
        const branch = scope.evaluate(truth.value ? yes : no, scope);
        return branch === undefined ? undefined : hop(branch, truth.via);
    }
    const origin = originOf(scope, range);
    const options = [yes, no].map((branch) => scope.evaluate(branch, scope));
    if (options.every((option) => option === undefined))
        return undefined;
    const decision = (0,choices/* decisionOf */.uv)(truth.unknown, () => undefined);
    return (0,choices/* choose */.Sw)(options.map((option) => option ?? { kind: 'null', origin }), truth.unknown, origin, [decision.yes, decision.no]);
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/import-value.js




/** `Fn::ImportValue` and `Fn::GetStackOutput`: an output of another stack, known when a template beside this one exports it. */
function importValue({ name: called, argument, range, scope }) {
    const name = scope.evaluate(argument, scope);
    const written = name === undefined ? called : `${called} ${(0,value_operations/* describeValue */.bp)(name)}`;
    const origin = originOf(scope, range);
    const unknown = (0,value_operations/* unknownValue */.Uo)('import-value', written, origin);
    const exported = called === 'Fn::ImportValue' ? (scope.exports.get((0,core_value/* scalarText */.ws)(name) ?? '') ?? []) : [];
    const chosen = (0,choices/* choose */.Sw)(exported, unknown, origin);
    return chosen === undefined ? unknown : hop(chosen, [{ kind: 'export', name: written, at: locate(scope, range) }]);
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/join.js





/** `Fn::Join`: `[delimiter, [values]]`. The list may be one that a function makes. */
function join(call) {
    const { argument, scope } = call;
    const [separator, collection] = argumentsOf(argument) ?? [];
    if (separator === undefined || collection === undefined)
        return badCall(call);
    const delimiter = (0,core_value/* scalarText */.ws)(scope.evaluate(separator, scope));
    const list = scope.evaluate(collection, scope);
    return list === undefined || delimiter === undefined ? badCall(call) : joinValue(list, delimiter, call);
}
function joinValue(list, separator, call) {
    const origin = originOf(call.scope, call.range);
    if (list.kind === 'choice') {
        return (0,choices/* mapOptions */.tS)(list, (option) => joinValue(option, separator, call), origin) ?? badCall(call);
    }
    if (list.kind !== 'list')
        return (0,value_operations/* firstUnknown */.Ny)(list) ?? badCall(call);
    const members = list.more === undefined ? list.items : [...list.items, list.more];
    const pieces = members.flatMap((value, index) => (index === 0 ? [{ value }] : [{ literal: separator }, { value }]));
    return composeTexts(pieces, origin, call.scope);
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/length.js


/** `Fn::Length`: how many members a list has. */
function length_length(call) {
    const { argument, range, scope } = call;
    const origin = originOf(scope, range);
    const list = scope.evaluate(argument, scope);
    if (list?.kind === 'list' && list.more === undefined && !list.items.some((item) => item.kind === 'choice')) {
        return { kind: 'number', value: list.items.length, origin: { ...origin, via: list.origin.via } };
    }
    const cause = list === undefined ? undefined : (0,value_operations/* firstUnknown */.Ny)(list);
    return cause === undefined ? badCall(call) : (0,value_operations/* unknownValue */.Uo)(cause.reason, `Fn::Length ${cause.expression}`, origin);
}

// EXTERNAL MODULE: ./build/syntax/hcl/line-index.js
var line_index = __webpack_require__(17075);
;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/read-file.js






/** `!ReadFile`, a function of org-formation: the text of a file that lies beside the template. */
function readFile({ name, argument, range, scope }) {
    const { files, wanted, included } = scope.stacks;
    const written = (0,core_value/* scalarText */.ws)(scope.evaluate(argument, scope));
    const path = written === undefined ? undefined : (0,local_path/* localPath */.$S)(written, (0,core_path/* directoryOf */.jt)(scope.path));
    const file = path === undefined ? undefined : files.get(path);
    if (path !== undefined && file === undefined)
        wanted.add(path);
    if (path === undefined || file === undefined)
        return (0,value_operations/* unknownValue */.Uo)('file-not-read', name, originOf(scope, range));
    included.add(path);
    const at = { path, range: (0,line_index/* createLineIndex */.r)(file.text, 1).range(0, file.text.length) };
    return { kind: 'string', value: file.text, origin: { at, via: [{ kind: 'file', name: path, at: locate(scope, range) }] } };
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/ref.js






/** `Ref`: a parameter, a pseudo parameter, a loop identifier, or a resource; with AWS::LanguageExtensions the name may be computed. */
function ref(call) {
    const { argument, range, scope } = call;
    const name = nameOf(argument);
    if (name !== undefined)
        return refTo(name, scope, range);
    const computed = argument.kind === 'mapping' ? scope.evaluate(argument, scope) : undefined;
    const text = computed === undefined ? undefined : (0,core_value/* scalarText */.ws)(computed);
    if (text !== undefined)
        return refTo(text, scope, range);
    return (computed === undefined ? undefined : (0,value_operations/* firstUnknown */.Ny)(computed)) ?? badCall(call);
}
/** What `Ref` to a name yields where it is used; undefined for `AWS::NoValue`. */
function refTo(name, scope, usedAt) {
    if (name === 'AWS::NoValue')
        return undefined;
    const origin = originOf(scope, usedAt);
    // What an account, a region or a stack is called is known to AWS alone, unless an assembly says where the stack goes.
    if (name.startsWith('AWS::')) {
        const told = scope.stack.pseudo.get(name);
        return told === undefined ? (0,value_operations/* unknownValue */.Uo)('data-source', name, origin) : { kind: 'string', value: told, origin };
    }
    const loop = scope.loops.get(name);
    if (loop !== undefined)
        return loop;
    const parameter = parameterValue(name, scope);
    if (parameter !== undefined && scope.stack.parameters.has(name))
        return hop(parameter, [{ kind: 'module-input', name: `Parameters.${name}`, at: locate(scope, usedAt) }]);
    if (parameter !== undefined)
        return useOf(parameter, name, scope, usedAt);
    return mayDeclare(scope.template, name)
        ? {
            ...(0,value_operations/* unknownValue */.Uo)('computed-attribute', `!Ref ${name}`, origin, { address: name, path: ['Ref'] }),
            ...bucketMeans(name, 'name', scope),
        }
        : (0,value_operations/* unknownValue */.Uo)('undeclared-name', `!Ref ${name}`, origin);
}
function useOf(value, name, scope, usedAt) {
    const at = locate(scope, usedAt);
    const used = (unknown) => ({ ...unknown, origin: { at, via: unknown.origin.via } });
    if (value.kind === 'unknown')
        return used(value);
    if (value.kind === 'choice' && value.firstIsDefault !== true)
        return { ...value, condition: used(value.condition) };
    return hop(value, [{ kind: 'parameter-default', name: `Parameters.${name}`, at }]);
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/select.js




/** `Fn::Select`: `[index, list]`, counted from 0. An index that is not known gives a choice over the list. */
function select_select(call) {
    const { argument, scope } = call;
    const [position, collection] = argumentsOf(argument) ?? [];
    if (position === undefined || collection === undefined)
        return badCall(call);
    const index = scope.evaluate(position, scope);
    const list = scope.evaluate(collection, scope);
    if (index === undefined || list === undefined)
        return badCall(call);
    return selectFrom(list, index, call);
}
function selectFrom(list, index, call) {
    const { scope, range } = call;
    const text = (0,core_value/* scalarText */.ws)(index);
    if (list.kind === 'unknown')
        return (0,value_operations/* extendUnknown */.pG)(list, `[${text ?? '*'}]`, text);
    if (list.kind === 'choice') {
        return (0,choices/* mapOptions */.tS)(list, (option) => selectFrom(option, index, call), originOf(scope, range)) ?? badCall(call);
    }
    if (list.kind !== 'list')
        return (0,value_operations/* firstUnknown */.Ny)(list) ?? badCall(call);
    if (text === undefined)
        return select_anyOf(list, index, call);
    const item = /^\d+$/.test(text) ? list.items[Number(text)] : undefined;
    if (item !== undefined)
        return item;
    if (list.more !== undefined)
        return (0,value_operations/* extendUnknown */.pG)(list.more, `[${text}]`, text);
    return (0,value_operations/* unknownValue */.Uo)('unsupported-expression', `Fn::Select ${text}`, originOf(scope, range));
}
function select_anyOf(list, index, call) {
    const cause = (0,value_operations/* firstUnknown */.Ny)(index);
    if (cause === undefined || list.more !== undefined || list.items.length > call.scope.limits.options)
        return list.more ?? cause ?? badCall(call);
    return (0,choices/* choose */.Sw)(list.items, cause, originOf(call.scope, call.range)) ?? badCall(call);
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/split.js




/** `Fn::Split`: `[delimiter, text]`. A text with holes may have any number of pieces: those before the first hole are known. */
function split(call) {
    const { argument, scope } = call;
    const [delimiter, source] = argumentsOf(argument) ?? [];
    if (delimiter === undefined || source === undefined)
        return badCall(call);
    const mark = (0,core_value/* scalarText */.ws)(scope.evaluate(delimiter, scope)) ?? '';
    const value = scope.evaluate(source, scope);
    return value === undefined || mark === '' ? badCall(call) : splitValue(value, mark, call);
}
function splitValue(value, delimiter, call) {
    const { scope, range } = call;
    if (value.kind === 'choice') {
        return (0,choices/* mapOptions */.tS)(value, (option) => splitValue(option, delimiter, call), originOf(scope, range)) ?? badCall(call);
    }
    const text = (0,core_value/* scalarText */.ws)(value);
    if (text === undefined) {
        const cause = (0,value_operations/* firstUnknown */.Ny)(value);
        if (cause === undefined)
            return badCall(call);
        const rest = (0,value_operations/* extendUnknown */.pG)(cause, `.split(${JSON.stringify(delimiter)})`, 'split');
        const before = value.kind === 'template' && typeof value.parts[0] === 'string' ? value.parts[0].split(delimiter).slice(0, -1) : [];
        if (before.length === 0)
            return rest;
        const items = before.map((piece) => ({ kind: 'string', value: piece, origin: value.origin }));
        return { kind: 'list', items, more: rest, origin: value.origin };
    }
    const pieces = text.split(delimiter);
    if (pieces.length > scope.limits.members)
        return limitReached(scope, 'members of one list', range);
    const list = {
        kind: 'list',
        items: pieces.map((piece) => ({ kind: 'string', value: piece, origin: value.origin })),
        origin: value.origin,
    };
    return list;
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/text-places.js
/** Where a stretch of a text stands in the file: exactly when the text is verbatim, else where the whole text does. Ask in order. */
function textPlaces(node) {
    const { textStart, value, range } = node;
    if (textStart === undefined)
        return () => range;
    let line = textStart.line;
    // The column that offset 0 of the value would have on the current line.
    let zero = textStart.column;
    let read = 0;
    return (start, end) => {
        for (let at = value.indexOf('\n', read); at >= 0 && at < start; at = value.indexOf('\n', read)) {
            line += 1;
            read = at + 1;
            zero = 1 + textStart.indent - read;
        }
        return { startLine: line, startColumn: zero + start, endLine: line, endColumn: zero + end };
    };
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/sub.js






/** `Fn::Sub`: a text with `${Name}`, `${Resource.Attribute}` and `${!Literal}`, or `[text, { Name: value }]`. */
function sub(call) {
    const { argument, scope } = call;
    const [text, variables] = argument.kind === 'string' ? [argument] : (argumentsOf(argument) ?? []);
    if (!isLiteralText(text) || (variables !== undefined && variables.kind !== 'mapping')) {
        // CloudFormation takes no function for the text; what a macro makes of one is not known.
        const made = text === undefined ? undefined : callOf(text)?.name;
        return made === undefined || made === 'Fn::Transform' ? badCall(call) : { ...badCall(call), isRefused: true };
    }
    return substitute(text, variables, scope);
}
const sub_name = /^[\w:.]+$/;
function substitute(node, variables, scope) {
    const { value: text, textStart } = node;
    const own = new Map(variables?.entries.map((entry) => [entry.key, entry.value]));
    const places = textPlaces(node);
    const pieces = [];
    let from = 0;
    const literalUpTo = (end) => {
        const { startLine, startColumn } = places(from, end);
        return { literal: text.slice(from, end), ...(textStart === undefined ? {} : { place: { line: startLine, column: startColumn } }) };
    };
    for (let start = text.indexOf('${'); start >= 0; start = text.indexOf('${', from)) {
        const end = text.indexOf('}', start) + 1;
        if (end === 0)
            break;
        const inner = text.slice(start + 2, end - 1).trim();
        const isEscaped = inner.startsWith('!');
        if (isEscaped || sub_name.test(inner)) {
            pieces.push(literalUpTo(start));
            const value = isEscaped ? undefined : sub_lookUp(inner, own, scope, places(start, end));
            pieces.push(value === undefined ? { literal: isEscaped ? `\${${inner.slice(1)}}` : '' } : { value });
        }
        else {
            pieces.push(literalUpTo(end));
        }
        from = end;
    }
    pieces.push(literalUpTo(text.length));
    return composeTexts(pieces, originOf(scope, node.range), scope, textStart);
}
function sub_lookUp(dotted, own, scope, usedAt) {
    const given = own.get(dotted);
    if (given !== undefined)
        return scope.evaluate(given, scope);
    const isAttribute = dotted.includes('.') && !scope.loops.has(dotted) && !dotted.startsWith('AWS::');
    return isAttribute ? attributeOf(dotted, scope, usedAt) : refTo(dotted, scope, usedAt);
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/to-json-string.js

/** `Fn::ToJsonString`: the text of an object or an array; its members keep their places. */
function toJsonString(call) {
    const { argument, range, scope } = call;
    const content = scope.evaluate(argument, scope);
    return content === undefined ? badCall(call) : { kind: 'json-text', content, origin: originOf(scope, range) };
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/transform.js




/** `Fn::Transform`: a macro writes what stands here. `AWS::Include` takes it from a file, in S3 or of this repository. */
function transform({ argument, range, scope }) {
    const part = includedPart(argument, scope);
    if (part !== undefined)
        return scope.evaluate(part.node, part.scope);
    const name = (0,data_node/* entryOf */.Ms)(argument, 'Name')?.value;
    const written = name?.kind === 'string' ? ` ${name.value}` : '';
    return (0,value_operations/* unknownValue */.Uo)('macro', `Fn::Transform${written}`, originOf(scope, range));
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/unsupported.js


/** A function that CloudFormation does not document, or a tag of another tool. */
function unsupported({ name, range, scope }) {
    return (0,value_operations/* unknownValue */.Uo)('unsupported-function', name, originOf(scope, range));
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/registry.js


















/** By name, those of conditions among them. */
const intrinsics = new Map([
    ['Ref', ref],
    ['Condition', conditionValue],
    ['Fn::And', conditionValue],
    ['Fn::Base64', base64],
    ['Fn::Cidr', cidr],
    ['Fn::Equals', conditionValue],
    ['Fn::FindInMap', findInMap],
    ['Fn::GetAtt', getAtt],
    ['Fn::GetAZs', getAzs],
    ['Fn::GetStackOutput', importValue],
    ['Fn::If', ifElse],
    ['Fn::ImportValue', importValue],
    ['Fn::Join', join],
    ['Fn::Length', length_length],
    ['Fn::Not', conditionValue],
    ['Fn::Or', conditionValue],
    ['Fn::ReadFile', readFile],
    ['Fn::Select', select_select],
    ['Fn::Split', split],
    ['Fn::Sub', sub],
    ['Fn::ToJsonString', toJsonString],
    ['Fn::Transform', transform],
]);
/** The function of that name. One that is not known yields an unknown value. */
function intrinsicOf(name) {
    return intrinsics.get(name) ?? unsupported;
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/evaluate-node.js










/** The value of a node of a template; undefined for `AWS::NoValue`. */
function evaluateNode(node, around) {
    const { state, limits } = around;
    const scope = node.path === undefined || node.path === around.path ? around : { ...around, path: node.path };
    state.steps += 1;
    if (state.steps > limits.steps)
        return limitReached(scope, 'values', node.range);
    if (state.depth >= limits.depth)
        return limitReached(scope, 'levels of nesting', node.range);
    state.depth += 1;
    const call = callOf(node);
    const value = call === undefined ? evaluateData(node, scope) : intrinsicOf(call.name)({ ...call, scope });
    state.depth -= 1;
    return value;
}
function evaluateData(node, scope) {
    const origin = originOf(scope, node.range);
    switch (node.kind) {
        case 'null':
            return { kind: 'null', origin };
        case 'bool':
            return { kind: 'bool', value: node.value, origin };
        case 'number':
            return keepsItsText(node) ? { kind: 'number', value: node.value, origin } : { kind: 'string', value: node.raw, origin };
        case 'string':
            return evaluateText(node, scope);
        case 'sequence':
            return evaluateSequence(node, scope);
        case 'mapping':
            return evaluateMapping(node, scope);
        case 'unread':
            return unreadValue(node.unread, node, scope);
    }
}
/** CloudFormation hands on what is written: an account id of twenty digits or a version `1.10` must not change on the way. */
function keepsItsText(node) {
    return String(node.value) === node.raw || (Number.isSafeInteger(node.value) && !node.raw.includes('.'));
}
function evaluateText(node, scope) {
    const origin = originOf(scope, node.range);
    if (node.value.includes('{{resolve:'))
        return composeTexts([{ literal: node.value }], origin, scope);
    if (scope.holes.length > 0) {
        const parts = (0,hole_marks/* fillMarks */.qp)(node.value, scope.holes);
        if (parts.some((part) => typeof part !== 'string'))
            return (0,text_parts/* joinTexts */.B)(parts, origin, scope.limits.textChars);
    }
    if (isPreprocessed(node.value, scope))
        return (0,value_operations/* unknownValue */.Uo)('macro', node.value, origin);
    const { value, textStart } = node;
    return textStart === undefined ? { kind: 'string', value, origin } : { kind: 'string', value, origin, textStart };
}
/** `$(Vpc)` is what a tool puts a reference in for before CloudFormation sees the template; as a text it would make conditions false. */
function isPreprocessed(text, { template }) {
    const name = /^\$\(([\w:]{1,255})(?:\.[\w.]{1,255})?\)$/u.exec(text)?.[1];
    return name !== undefined && (name.startsWith('AWS::') || template.parameters.has(name) || template.resources.has(name));
}
function evaluateSequence(node, scope) {
    const origin = originOf(scope, node.range);
    const items = [];
    for (const item of node.items) {
        const value = scope.evaluate(item, scope);
        if (value !== undefined)
            items.push(value);
    }
    if (node.incomplete === undefined)
        return { kind: 'list', items, origin };
    return { kind: 'list', items, origin, more: unreadValue(node.incomplete, node, scope) };
}
function evaluateMapping(node, scope) {
    const more = node.incomplete === undefined ? undefined : unreadValue(node.incomplete, node, scope);
    const into = { entries: new Map(), keys: new Map(), more };
    for (const member of membersOf(node, scope)) {
        if (member.entry.key === 'Fn::Transform')
            addTransformed(member.entry, scope, into);
        else
            addMember(member, scope, into);
    }
    const map = { kind: 'map', entries: into.entries, origin: originOf(scope, node.range), keys: into.keys };
    return into.more === undefined ? map : { ...map, more: into.more };
}
/** The entries of a file that is included; of any other transform nobody here knows what it makes. */
function addTransformed({ value: argument }, scope, into) {
    const part = includedPart(argument, scope);
    if (part === undefined) {
        into.more ??= (0,value_operations/* unknownValue */.Uo)('macro', 'Fn::Transform', originOf(scope, argument.range));
        return;
    }
    const included = evaluateMapping(part.node, part.scope);
    if (included.kind !== 'map')
        return;
    for (const [key, value] of included.entries) {
        into.entries.set(key, value);
        into.keys.set(key, included.keys?.get(key) ?? value.origin.at);
    }
    into.more ??= included.more;
}
function addMember({ entry, scope: inner, unknown }, scope, into) {
    into.more ??= unknown;
    const value = scope.evaluate(entry.value, inner);
    if (value === undefined)
        return;
    const earlier = into.entries.get(entry.key);
    into.entries.set(entry.key, earlier === undefined ? value : (0,either_of/* eitherOf */.B)(earlier, value, entry.key));
    into.keys.set(entry.key, locateKey(scope, entry));
}
function membersOf(node, scope) {
    if (node.entries.some((entry) => isLoopKey(entry.key)))
        return expandLoops(node.entries, scope);
    return node.entries.map((entry) => ({ entry, scope }));
}
function unreadValue(unread, node, scope) {
    const reason = unread.reason === 'hole' ? 'parse-error' : unread.reason;
    return (0,value_operations/* unknownValue */.Uo)(reason, 'a part of the template that cannot be read', originOf(scope, node.range));
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/exports.js




/**
 * What a template exports under a name that is known, as far as the value is. An id that AWS makes is left out: what refers to it belongs
 * to the other template.
 */
function exportsOf(scope) {
    return expandLoops([...scope.template.outputs.values()], scope).flatMap(({ entry, scope: inner }) => {
        const name = (0,data_node/* entryOf */.Ms)((0,data_node/* entryOf */.Ms)(entry.value, 'Export')?.value, 'Name')?.value;
        const given = (0,data_node/* entryOf */.Ms)(entry.value, 'Value')?.value;
        const text = name === undefined ? undefined : (0,core_value/* scalarText */.ws)(inner.evaluate(name, inner));
        const value = given === undefined ? undefined : inner.evaluate(given, inner);
        return text === undefined || value === undefined || (0,value_operations/* firstUnknown */.Ny)(value) !== undefined ? [] : [[text, value]];
    });
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/outputs.js




/** One whose condition does not hold is still evaluated, for what there is to say about it, and shows nothing. */
function evaluateOutputs(scope) {
    const values = new Map();
    const declared = [];
    for (const { entry, scope: inner } of expandLoops([...scope.template.outputs.values()], scope)) {
        const { key: name, keyRange, value: node } = entry;
        const attributes = inner.evaluate(node, inner);
        const value = attributes?.kind === 'map' ? attributes.entries.get('Value') : undefined;
        if (attributes?.kind !== 'map' || value === undefined)
            continue;
        values.set(name, value);
        const condition = (0,core_value/* scalarText */.ws)(attributes.entries.get('Condition'));
        const truth = condition === undefined ? undefined : conditionTruth(condition, inner, keyRange);
        if (truth?.kind === 'known' && !truth.value)
            continue;
        const block = locate(scope, { ...keyRange, endLine: node.range.endLine, endColumn: node.range.endColumn });
        declared.push({ name, root: scope.root, attributes, block });
    }
    return { values, declared };
}

// EXTERNAL MODULE: ./build/core/remembered-by-text.js
var remembered_by_text = __webpack_require__(93268);
;// CONCATENATED MODULE: ./build/evaluate/cloudformation/template-documents.js


/** Has Resources, of which at least one has a Type with `::` or is a loop; or says that it is a template. */
function isTemplate(node) {
    const resources = (0,data_node/* entryOf */.Ms)(node, 'Resources')?.value;
    if ((0,data_node/* entryOf */.Ms)(node, 'AWSTemplateFormatVersion') !== undefined)
        return true;
    if (resources?.kind !== 'mapping' || callOf(resources) !== undefined)
        return false;
    return resources.entries.some(({ key, value }) => {
        const type = (0,data_node/* entryOf */.Ms)(value, 'Type')?.value;
        return key.startsWith('Fn::') || (type?.kind === 'string' && type.value.includes('::'));
    });
}
/**
 * One template of all documents of a file that are one: sections of a name are put behind each other. CloudFormation takes one document; who
 * deploys several takes them apart, and what they declare is there all the same.
 */
function joinDocuments(templates) {
    const [first, ...more] = templates;
    if (first?.kind !== 'mapping' || more.length === 0)
        return first;
    const sections = new Map(first.entries.map((entry) => [entry.key, entry]));
    for (const document of more) {
        for (const entry of document.kind === 'mapping' ? document.entries : []) {
            const before = sections.get(entry.key);
            sections.set(entry.key, before === undefined ? entry : { ...before, value: template_documents_joined(before.value, entry.value) });
        }
    }
    const incomplete = templates.flatMap((one) => (one.kind === 'mapping' ? (one.incomplete ?? []) : []))[0];
    return { ...first, entries: [...sections.values()], ...(incomplete === undefined ? {} : { incomplete }) };
}
function template_documents_joined(one, other) {
    if (one.kind === 'mapping' && other.kind === 'mapping') {
        const incomplete = one.incomplete ?? other.incomplete;
        return { ...one, entries: [...one.entries, ...other.entries], ...(incomplete === undefined ? {} : { incomplete }) };
    }
    return one.kind === 'sequence' && other.kind === 'sequence' ? { ...one, items: [...one.items, ...other.items] } : one;
}
/** Documents beside a template that are something else. */
function otherDocuments(documents, path) {
    const message = 'This document of the file is not a CloudFormation template, so it is not looked at.';
    return documents
        .filter((one) => one.kind !== 'null' && !isTemplate(one))
        .map(({ range }) => ({ kind: 'unsupported', message, location: { path, range } }));
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/read-root.js




const awsType = /(?:AWS|Custom)::[A-Z]/;
const resourcesKey = /(?:^|["'{,\s])Resources["']?\s*:/;
/** Characters: the templates of most changes. What is made of them takes some twenty times as much. */
const charsMax = 700_000;
/** A template is read for what it exports, for what it declares, for each of its deployments and on both sides. */
const read = (0,remembered_by_text/* rememberedByText */.d)(charsMax);
/** Parses a template in either format. Undefined when the file turns out to be something else. */
function readRoot(file) {
    return read.of(`${file.path}\n${file.text}`, () => ({ parsed: parseTemplate(file) })).parsed;
}
function parseTemplate(file) {
    const { documents, diagnostics } = parseDocuments(file);
    const root = joinDocuments(documents.filter(isTemplate));
    if (root !== undefined)
        return { root, diagnostics: [...diagnostics, ...otherDocuments(documents, file.path)] };
    // What cannot be read may still be a template: say so rather than nothing.
    const claimsToBe = file.text.includes('AWSTemplateFormatVersion') || (awsType.test(file.text) && resourcesKey.test(file.text));
    return claimsToBe && diagnostics.length > 0 ? { root: undefined, diagnostics } : undefined;
}
function parseDocuments(file) {
    if (!file.text.trimStart().startsWith('{'))
        return (0,parse_yaml/* parseYaml */.h)(file);
    const { root, diagnostics } = (0,parse_json/* parseJson */.q)(file);
    const json = { documents: root === undefined ? [] : [root], diagnostics };
    if (diagnostics.length === 0)
        return json;
    // An opening brace can begin a YAML flow mapping too.
    const yaml = (0,parse_yaml/* parseYaml */.h)(file);
    return yaml.diagnostics.length === 0 && yaml.documents.some(isTemplate) ? yaml : json;
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless-globals.js


const prefix = 'AWS::Serverless::';
/** Lists that are replaced, not appended to. */
const replacedLists = new Set(['Architectures']);
/**
 * The properties of a serverless resource with what `Globals` says of its kind: maps are merged, lists appended to the global ones, anything
 * else is overridden. `IgnoreGlobals` beside the properties leaves some or all (`*`) out. Source: "Globals section of the AWS SAM template".
 * Other resources stay as they are.
 */
function withGlobals(type, properties, meta, scope) {
    if (!type.startsWith(prefix))
        return properties;
    const entry = scope.template.globals.get(type.slice(prefix.length));
    if (entry === undefined)
        return properties;
    const globals = withoutIgnored(scope.evaluate(entry.value, scope), meta.entries.get('IgnoreGlobals'));
    if (globals === undefined || globals.kind === 'null')
        return properties;
    const cause = globals.kind === 'map' ? undefined : (0,value_operations/* firstUnknown */.Ny)(globals);
    if (cause !== undefined)
        return { ...properties, more: properties.more ?? cause };
    const merged = merge(globals, properties);
    return merged.kind === 'map' ? merged : properties;
}
function withoutIgnored(globals, ignored) {
    if (globals?.kind !== 'map' || ignored === undefined)
        return globals;
    if ((0,core_value/* scalarText */.ws)(ignored) === '*')
        return undefined;
    const names = new Set(ignored.kind === 'list' ? ignored.items.map(core_value/* scalarText */.ws) : []);
    return { ...globals, entries: new Map([...globals.entries].filter(([key]) => !names.has(key))) };
}
function merge(outer, own, name = '') {
    if (outer.kind === 'list' && own.kind === 'list') {
        if (replacedLists.has(name))
            return own;
        return { ...own, items: [...outer.items, ...own.items], ...moreOf(own, outer) };
    }
    if (outer.kind !== 'map' || own.kind !== 'map')
        return own;
    const entries = new Map(outer.entries);
    for (const [key, value] of own.entries) {
        const base = entries.get(key);
        entries.set(key, base === undefined ? value : merge(base, value, key));
    }
    const keys = new Map([...(outer.keys ?? []), ...(own.keys ?? [])]);
    return { ...own, entries, keys, ...moreOf(own, outer) };
}
function moreOf(own, outer) {
    const more = own.more ?? outer.more;
    return more === undefined ? {} : { more };
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless/plain.js

/** The value of plain data: what a transform writes stands where the resource stands that it writes it for. */
function toValue(plain, origin) {
    if (typeof plain === 'string')
        return { kind: 'string', value: plain, origin };
    if (typeof plain === 'number')
        return { kind: 'number', value: plain, origin };
    if (typeof plain === 'boolean')
        return { kind: 'bool', value: plain, origin };
    if (plain_isList(plain))
        return { kind: 'list', items: plain.flatMap((item) => (item === undefined ? [] : [toValue(item, origin)])), origin };
    return isValue(plain) ? plain : toMap(plain, origin);
}
function toMap(plain, origin) {
    const entries = Object.entries(plain).flatMap(([key, value]) => (value === undefined ? [] : [[key, toValue(value, origin)]]));
    return { kind: 'map', entries: new Map(entries), origin };
}
function plain_isList(plain) {
    return Array.isArray(plain);
}
function isValue(plain) {
    return typeof plain['kind'] === 'string' && typeof plain['origin'] === 'object';
}
/** `!GetAtt Address.Arn` of what the transform makes. */
function attributeOfMade(address, attribute, origin) {
    return (0,value_operations/* unknownValue */.Uo)('computed-attribute', `${address}.${attribute}`, origin, { address, path: [attribute] });
}
function refToMade(address, origin) {
    return (0,value_operations/* unknownValue */.Uo)('computed-attribute', `!Ref ${address}`, origin, { address, path: ['Ref'] });
}
/** A managed policy of AWS by its path and name. */
function managedPolicyArn(name, origin) {
    return { kind: 'template', parts: ['arn:', (0,value_operations/* unknownValue */.Uo)('data-source', 'AWS::Partition', origin), `:iam::aws:policy/${name}`], origin };
}
/** An ARN of this account and region. */
function regionalArn(service, resource, origin) {
    const pseudo = (name) => (0,value_operations/* unknownValue */.Uo)('data-source', `AWS::${name}`, origin);
    return {
        kind: 'template',
        parts: ['arn:', pseudo('Partition'), `:${service}:`, pseudo('Region'), ':', pseudo('AccountId'), `:${resource}`],
        origin,
    };
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless/made-resource.js



/** Where everything stands that is made for a resource: at its logical id. */
function originOfMade(resource) {
    return { at: resource.declaration, via: [] };
}
/** A resource that the transform makes for `parent`. It exists when the parent does, or when `maybe` says so. */
function made(parent, address, type, properties, maybe = parent.maybe) {
    const { maybe: _own, ...rest } = parent;
    const resource = { ...rest, type, address, attributes: toMap(properties, originOfMade(parent)), meta: withoutMeta(parent) };
    return maybe === undefined ? resource : { ...resource, maybe };
}
function withoutMeta(parent) {
    return { kind: 'map', entries: new Map(), origin: parent.meta.origin };
}
/** The resource itself as what it becomes: these properties go, those are put in their place. */
function become(parent, type, without, properties) {
    const added = toMap(properties, originOfMade(parent)).entries;
    const kept = [...parent.attributes.entries].filter(([key]) => !without.includes(key));
    return { ...parent, type, attributes: { ...parent.attributes, entries: new Map([...kept, ...added]) } };
}
/** A property that is set: neither absent nor null, which `AWS::NoValue` in a branch becomes. Of a choice of maps it is a choice. */
function given(from, ...path) {
    let value = from;
    for (const name of path)
        value = entryIn(value, name);
    return value === undefined || value.kind === 'null' ? undefined : value;
}
function entryIn(value, name) {
    if (value?.kind === 'choice')
        return (0,choices/* mapOptions */.tS)(value, (option) => entryIn(option, name) ?? { kind: 'null', origin: option.origin });
    return value?.kind === 'map' ? (0,value_operations/* entryOf */.Ms)(value, name) : undefined;
}
function textAt(from, ...path) {
    const value = given(from, ...path);
    return value?.kind === 'string' ? value.value : undefined;
}
/** The entries of a map property; of one that is not known, none, and the unknown. */
function made_resource_entriesAt(from, name) {
    const value = given(from, name);
    if (value?.kind === 'map')
        return { entries: [...value.entries], ...(value.more === undefined ? {} : { more: value.more }) };
    return value?.kind === 'unknown' ? { entries: [], more: value } : { entries: [] };
}
/** The logical id within the template that a `Ref` names. */
function referredTo(value) {
    return value?.kind === 'unknown' && value.reference?.path[0] === 'Ref' ? value.reference.address : undefined;
}
/** A text that stands in the template as it is, not by way of a parameter: only such a one becomes a part of a logical id. */
function writtenText(value) {
    return value?.kind === 'string' && value.origin.via.length === 0 ? value.value : undefined;
}
/** Tags of SAM are a map, and say who made the resource. */
function tagsOf(properties) {
    const { entries } = made_resource_entriesAt(properties, 'Tags');
    return [{ Key: 'lambda:createdBy', Value: 'SAM' }, ...entries.map(([Key, Value]) => ({ Key, Value }))];
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless/policy-templates.generated.js
// Written by scripts/gen-sam-policy-templates.mjs from aws-sam-translator 1.115.0. Do not edit.
/** The statements of each policy template of SAM, as JSON with references to the template's parameters. */
const policyTemplates = new Map([
    ['AMIDescribePolicy', '[{"Action":["ec2:DescribeImages"],"Effect":"Allow","Resource":"*"}]'],
    ['AWSSecretsManagerGetSecretValuePolicy', '[{"Action":["secretsmanager:GetSecretValue"],"Effect":"Allow","Resource":{"Fn::Sub":["${secretArn}",{"secretArn":{"Ref":"SecretArn"}}]}}]'],
    ['AWSSecretsManagerRotationPolicy', '[{"Action":["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue","secretsmanager:PutSecretValue","secretsmanager:UpdateSecretVersionStage"],"Condition":{"StringEquals":{"secretsmanager:resource/AllowRotationLambdaArn":{"Fn::Sub":["arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${functionName}",{"functionName":{"Ref":"FunctionName"}}]}}},"Effect":"Allow","Resource":{"Fn::Sub":"arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:*"}},{"Action":["secretsmanager:GetRandomPassword"],"Effect":"Allow","Resource":"*"}]'],
    ['AcmGetCertificatePolicy', '[{"Action":["acm:GetCertificate"],"Effect":"Allow","Resource":{"Fn::Sub":["${certificateArn}",{"certificateArn":{"Ref":"CertificateArn"}}]}}]'],
    ['AthenaQueryPolicy', '[{"Action":["athena:ListWorkGroups","athena:GetExecutionEngine","athena:GetExecutionEngines","athena:GetNamespace","athena:GetCatalogs","athena:GetNamespaces","athena:GetTables","athena:GetTable"],"Effect":"Allow","Resource":"*"},{"Action":["athena:StartQueryExecution","athena:GetQueryResults","athena:DeleteNamedQuery","athena:GetNamedQuery","athena:ListQueryExecutions","athena:StopQueryExecution","athena:GetQueryResultsStream","athena:ListNamedQueries","athena:CreateNamedQuery","athena:GetQueryExecution","athena:BatchGetNamedQuery","athena:BatchGetQueryExecution","athena:GetWorkGroup"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:athena:${AWS::Region}:${AWS::AccountId}:workgroup/${workgroupName}",{"workgroupName":{"Ref":"WorkGroupName"}}]}}]'],
    ['CloudFormationDescribeStacksPolicy', '[{"Action":["cloudformation:DescribeStacks"],"Effect":"Allow","Resource":{"Fn::Sub":"arn:${AWS::Partition}:cloudformation:${AWS::Region}:${AWS::AccountId}:stack/*"}}]'],
    ['CloudWatchDashboardPolicy', '[{"Action":["cloudwatch:GetDashboard","cloudwatch:ListDashboards","cloudwatch:PutDashboard","cloudwatch:ListMetrics"],"Effect":"Allow","Resource":"*"}]'],
    ['CloudWatchDescribeAlarmHistoryPolicy', '[{"Action":["cloudwatch:DescribeAlarmHistory"],"Effect":"Allow","Resource":"*"}]'],
    ['CloudWatchPutMetricPolicy', '[{"Action":["cloudwatch:PutMetricData"],"Effect":"Allow","Resource":"*"}]'],
    ['CodeCommitCrudPolicy', '[{"Action":["codecommit:GitPull","codecommit:GitPush","codecommit:CreateBranch","codecommit:DeleteBranch","codecommit:GetBranch","codecommit:ListBranches","codecommit:MergeBranchesByFastForward","codecommit:MergeBranchesBySquash","codecommit:MergeBranchesByThreeWay","codecommit:UpdateDefaultBranch","codecommit:BatchDescribeMergeConflicts","codecommit:CreateUnreferencedMergeCommit","codecommit:DescribeMergeConflicts","codecommit:GetMergeCommit","codecommit:GetMergeOptions","codecommit:BatchGetPullRequests","codecommit:CreatePullRequest","codecommit:DescribePullRequestEvents","codecommit:GetCommentsForPullRequest","codecommit:GetCommitsFromMergeBase","codecommit:GetMergeConflicts","codecommit:GetPullRequest","codecommit:ListPullRequests","codecommit:MergePullRequestByFastForward","codecommit:MergePullRequestBySquash","codecommit:MergePullRequestByThreeWay","codecommit:PostCommentForPullRequest","codecommit:UpdatePullRequestDescription","codecommit:UpdatePullRequestStatus","codecommit:UpdatePullRequestTitle","codecommit:DeleteFile","codecommit:GetBlob","codecommit:GetFile","codecommit:GetFolder","codecommit:PutFile","codecommit:DeleteCommentContent","codecommit:GetComment","codecommit:GetCommentsForComparedCommit","codecommit:PostCommentForComparedCommit","codecommit:PostCommentReply","codecommit:UpdateComment","codecommit:BatchGetCommits","codecommit:CreateCommit","codecommit:GetCommit","codecommit:GetCommitHistory","codecommit:GetDifferences","codecommit:GetObjectIdentifier","codecommit:GetReferences","codecommit:GetTree","codecommit:GetRepository","codecommit:UpdateRepositoryDescription","codecommit:ListTagsForResource","codecommit:TagResource","codecommit:UntagResource","codecommit:GetRepositoryTriggers","codecommit:PutRepositoryTriggers","codecommit:TestRepositoryTriggers","codecommit:GetBranch","codecommit:GetCommit","codecommit:UploadArchive","codecommit:GetUploadArchiveStatus","codecommit:CancelUploadArchive"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${repositoryName}",{"repositoryName":{"Ref":"RepositoryName"}}]}}]'],
    ['CodeCommitReadPolicy', '[{"Action":["codecommit:GitPull","codecommit:GetBranch","codecommit:ListBranches","codecommit:BatchDescribeMergeConflicts","codecommit:DescribeMergeConflicts","codecommit:GetMergeCommit","codecommit:GetMergeOptions","codecommit:BatchGetPullRequests","codecommit:DescribePullRequestEvents","codecommit:GetCommentsForPullRequest","codecommit:GetCommitsFromMergeBase","codecommit:GetMergeConflicts","codecommit:GetPullRequest","codecommit:ListPullRequests","codecommit:GetBlob","codecommit:GetFile","codecommit:GetFolder","codecommit:GetComment","codecommit:GetCommentsForComparedCommit","codecommit:BatchGetCommits","codecommit:GetCommit","codecommit:GetCommitHistory","codecommit:GetDifferences","codecommit:GetObjectIdentifier","codecommit:GetReferences","codecommit:GetTree","codecommit:GetRepository","codecommit:ListTagsForResource","codecommit:GetRepositoryTriggers","codecommit:TestRepositoryTriggers","codecommit:GetBranch","codecommit:GetCommit","codecommit:GetUploadArchiveStatus"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${repositoryName}",{"repositoryName":{"Ref":"RepositoryName"}}]}}]'],
    ['CodePipelineLambdaExecutionPolicy', '[{"Action":["codepipeline:PutJobSuccessResult","codepipeline:PutJobFailureResult"],"Effect":"Allow","Resource":"*"}]'],
    ['CodePipelineReadOnlyPolicy', '[{"Action":["codepipeline:ListPipelineExecutions"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:codepipeline:${AWS::Region}:${AWS::AccountId}:${pipelinename}",{"pipelinename":{"Ref":"PipelineName"}}]}}]'],
    ['ComprehendBasicAccessPolicy', '[{"Action":["comprehend:BatchDetectKeyPhrases","comprehend:DetectDominantLanguage","comprehend:DetectEntities","comprehend:BatchDetectEntities","comprehend:DetectKeyPhrases","comprehend:DetectSentiment","comprehend:BatchDetectDominantLanguage","comprehend:BatchDetectSentiment"],"Effect":"Allow","Resource":"*"}]'],
    ['CostExplorerReadOnlyPolicy', '[{"Action":["ce:GetCostAndUsage","ce:GetDimensionValues","ce:GetReservationCoverage","ce:GetReservationPurchaseRecommendation","ce:GetReservationUtilization","ce:GetTags"],"Effect":"Allow","Resource":"*"}]'],
    ['DynamoDBBackupFullAccessPolicy', '[{"Action":["dynamodb:CreateBackup","dynamodb:DescribeContinuousBackups"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":{"Ref":"TableName"}}]}},{"Action":["dynamodb:DeleteBackup","dynamodb:DescribeBackup","dynamodb:ListBackups"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/backup/*",{"tableName":{"Ref":"TableName"}}]}}]'],
    ['DynamoDBCrudPolicy', '[{"Action":["dynamodb:GetItem","dynamodb:DeleteItem","dynamodb:PutItem","dynamodb:Scan","dynamodb:Query","dynamodb:UpdateItem","dynamodb:BatchWriteItem","dynamodb:BatchGetItem","dynamodb:DescribeTable","dynamodb:ConditionCheckItem"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":{"Ref":"TableName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/index/*",{"tableName":{"Ref":"TableName"}}]}]}]'],
    ['DynamoDBReadPolicy', '[{"Action":["dynamodb:GetItem","dynamodb:Scan","dynamodb:Query","dynamodb:BatchGetItem","dynamodb:DescribeTable"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":{"Ref":"TableName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/index/*",{"tableName":{"Ref":"TableName"}}]}]}]'],
    ['DynamoDBReconfigurePolicy', '[{"Action":["dynamodb:UpdateTable"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":{"Ref":"TableName"}}]}}]'],
    ['DynamoDBRestoreFromBackupPolicy', '[{"Action":["dynamodb:RestoreTableFromBackup"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/backup/*",{"tableName":{"Ref":"TableName"}}]}},{"Action":["dynamodb:PutItem","dynamodb:UpdateItem","dynamodb:DeleteItem","dynamodb:GetItem","dynamodb:Query","dynamodb:Scan","dynamodb:BatchWriteItem"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":{"Ref":"TableName"}}]}}]'],
    ['DynamoDBStreamReadPolicy', '[{"Action":["dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:GetShardIterator"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/stream/${streamName}",{"streamName":{"Ref":"StreamName"},"tableName":{"Ref":"TableName"}}]}},{"Action":["dynamodb:ListStreams"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/stream/*",{"tableName":{"Ref":"TableName"}}]}}]'],
    ['DynamoDBWritePolicy', '[{"Action":["dynamodb:PutItem","dynamodb:UpdateItem","dynamodb:BatchWriteItem"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":{"Ref":"TableName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/index/*",{"tableName":{"Ref":"TableName"}}]}]}]'],
    ['EC2CopyImagePolicy', '[{"Action":["ec2:CopyImage"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:image/${imageId}",{"imageId":{"Ref":"ImageId"}}]}}]'],
    ['EC2DescribePolicy', '[{"Action":["ec2:DescribeRegions","ec2:DescribeInstances"],"Effect":"Allow","Resource":"*"}]'],
    ['EFSWriteAccessPolicy', '[{"Action":["elasticfilesystem:ClientMount","elasticfilesystem:ClientWrite"],"Condition":{"StringEquals":{"elasticfilesystem:AccessPointArn":{"Fn::Sub":["arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:access-point/${AccessPoint}",{"AccessPoint":{"Ref":"AccessPoint"}}]}}},"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:file-system/${FileSystem}",{"FileSystem":{"Ref":"FileSystem"}}]}}]'],
    ['EKSDescribePolicy', '[{"Action":["eks:DescribeCluster","eks:ListClusters"],"Effect":"Allow","Resource":"*"}]'],
    ['EcsRunTaskPolicy', '[{"Action":["ecs:RunTask"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task-definition/${taskDefinition}",{"taskDefinition":{"Ref":"TaskDefinition"}}]}}]'],
    ['ElasticMapReduceAddJobFlowStepsPolicy', '[{"Action":"elasticmapreduce:AddJobFlowSteps","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}",{"clusterId":{"Ref":"ClusterId"}}]}}]'],
    ['ElasticMapReduceCancelStepsPolicy', '[{"Action":"elasticmapreduce:CancelSteps","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}",{"clusterId":{"Ref":"ClusterId"}}]}}]'],
    ['ElasticMapReduceModifyInstanceFleetPolicy', '[{"Action":["elasticmapreduce:ModifyInstanceFleet","elasticmapreduce:ListInstanceFleets"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}",{"clusterId":{"Ref":"ClusterId"}}]}}]'],
    ['ElasticMapReduceModifyInstanceGroupsPolicy', '[{"Action":["elasticmapreduce:ModifyInstanceGroups","elasticmapreduce:ListInstanceGroups"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}",{"clusterId":{"Ref":"ClusterId"}}]}}]'],
    ['ElasticMapReduceSetTerminationProtectionPolicy', '[{"Action":"elasticmapreduce:SetTerminationProtection","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}",{"clusterId":{"Ref":"ClusterId"}}]}}]'],
    ['ElasticMapReduceTerminateJobFlowsPolicy', '[{"Action":"elasticmapreduce:TerminateJobFlows","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}",{"clusterId":{"Ref":"ClusterId"}}]}}]'],
    ['ElasticsearchHttpPostPolicy', '[{"Action":["es:ESHttpPost","es:ESHttpPut"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:es:${AWS::Region}:${AWS::AccountId}:domain/${domainName}/*",{"domainName":{"Ref":"DomainName"}}]}}]'],
    ['EventBridgePutEventsPolicy', '[{"Action":"events:PutEvents","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/${eventBusName}",{"eventBusName":{"Ref":"EventBusName"}}]}}]'],
    ['FilterLogEventsPolicy', '[{"Action":["logs:FilterLogEvents"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${logGroupName}:log-stream:*",{"logGroupName":{"Ref":"LogGroupName"}}]}}]'],
    ['FirehoseCrudPolicy', '[{"Action":["firehose:CreateDeliveryStream","firehose:DeleteDeliveryStream","firehose:DescribeDeliveryStream","firehose:PutRecord","firehose:PutRecordBatch","firehose:UpdateDestination"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:firehose:${AWS::Region}:${AWS::AccountId}:deliverystream/${deliveryStreamName}",{"deliveryStreamName":{"Ref":"DeliveryStreamName"}}]}}]'],
    ['FirehoseWritePolicy', '[{"Action":["firehose:PutRecord","firehose:PutRecordBatch"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:firehose:${AWS::Region}:${AWS::AccountId}:deliverystream/${deliveryStreamName}",{"deliveryStreamName":{"Ref":"DeliveryStreamName"}}]}}]'],
    ['KMSDecryptPolicy', '[{"Action":"kms:Decrypt","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${keyId}",{"keyId":{"Ref":"KeyId"}}]}}]'],
    ['KMSEncryptPolicy', '[{"Action":"kms:Encrypt","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${keyId}",{"keyId":{"Ref":"KeyId"}}]}}]'],
    ['KMSEncryptPolicy_v2', '[{"Action":["kms:Encrypt","kms:GenerateDataKey","kms:GenerateDataKeyWithoutPlaintext","kms:GenerateDataKeyPair","kms:GenerateDataKeyPairWithoutPlaintext"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${keyId}",{"keyId":{"Ref":"KeyId"}}]}}]'],
    ['KinesisCrudPolicy', '[{"Action":["kinesis:AddTagsToStream","kinesis:CreateStream","kinesis:DecreaseStreamRetentionPeriod","kinesis:DeleteStream","kinesis:DescribeStream","kinesis:DescribeStreamSummary","kinesis:GetShardIterator","kinesis:IncreaseStreamRetentionPeriod","kinesis:ListTagsForStream","kinesis:MergeShards","kinesis:PutRecord","kinesis:PutRecords","kinesis:SplitShard","kinesis:RemoveTagsFromStream"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${streamName}",{"streamName":{"Ref":"StreamName"}}]}}]'],
    ['KinesisStreamReadPolicy', '[{"Action":["kinesis:ListStreams","kinesis:DescribeLimits"],"Effect":"Allow","Resource":{"Fn::Sub":"arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/*"}},{"Action":["kinesis:DescribeStream","kinesis:DescribeStreamSummary","kinesis:GetRecords","kinesis:GetShardIterator"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${streamName}",{"streamName":{"Ref":"StreamName"}}]}}]'],
    ['LambdaInvokePolicy', '[{"Action":["lambda:InvokeFunction"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${functionName}*",{"functionName":{"Ref":"FunctionName"}}]}}]'],
    ['MobileAnalyticsWriteOnlyAccessPolicy', '[{"Action":["mobileanalytics:PutEvents"],"Effect":"Allow","Resource":"*"}]'],
    ['OrganizationsListAccountsPolicy', '[{"Action":["organizations:ListAccounts"],"Effect":"Allow","Resource":"*"}]'],
    ['PinpointEndpointAccessPolicy', '[{"Action":["mobiletargeting:GetEndpoint","mobiletargeting:UpdateEndpoint","mobiletargeting:UpdateEndpointsBatch"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:mobiletargeting:${AWS::Region}:${AWS::AccountId}:apps/${pinpointApplicationId}/endpoints/*",{"pinpointApplicationId":{"Ref":"PinpointApplicationId"}}]}}]'],
    ['PollyFullAccessPolicy', '[{"Action":["polly:GetLexicon","polly:DeleteLexicon"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:polly:${AWS::Region}:${AWS::AccountId}:lexicon/${lexiconName}",{"lexiconName":{"Ref":"LexiconName"}}]}]},{"Action":["polly:DescribeVoices","polly:ListLexicons","polly:PutLexicon","polly:SynthesizeSpeech"],"Effect":"Allow","Resource":[{"Fn::Sub":"arn:${AWS::Partition}:polly:${AWS::Region}:${AWS::AccountId}:lexicon/*"}]}]'],
    ['RekognitionDetectOnlyPolicy', '[{"Action":["rekognition:DetectFaces","rekognition:DetectLabels","rekognition:DetectModerationLabels","rekognition:DetectText"],"Effect":"Allow","Resource":"*"}]'],
    ['RekognitionFacesManagementPolicy', '[{"Action":["rekognition:IndexFaces","rekognition:DeleteFaces","rekognition:SearchFaces","rekognition:SearchFacesByImage","rekognition:ListFaces"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${collectionId}",{"collectionId":{"Ref":"CollectionId"}}]}}]'],
    ['RekognitionFacesPolicy', '[{"Action":["rekognition:CompareFaces","rekognition:DetectFaces"],"Effect":"Allow","Resource":"*"}]'],
    ['RekognitionLabelsPolicy', '[{"Action":["rekognition:DetectLabels","rekognition:DetectModerationLabels"],"Effect":"Allow","Resource":"*"}]'],
    ['RekognitionNoDataAccessPolicy', '[{"Action":["rekognition:CompareFaces","rekognition:DetectFaces","rekognition:DetectLabels","rekognition:DetectModerationLabels"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${collectionId}",{"collectionId":{"Ref":"CollectionId"}}]}}]'],
    ['RekognitionReadPolicy', '[{"Action":["rekognition:ListCollections","rekognition:ListFaces","rekognition:SearchFaces","rekognition:SearchFacesByImage"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${collectionId}",{"collectionId":{"Ref":"CollectionId"}}]}}]'],
    ['RekognitionWriteOnlyAccessPolicy', '[{"Action":["rekognition:CreateCollection","rekognition:IndexFaces"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${collectionId}",{"collectionId":{"Ref":"CollectionId"}}]}}]'],
    ['Route53ChangeResourceRecordSetsPolicy', '[{"Action":["route53:ChangeResourceRecordSets"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:route53:::hostedzone/${HostedZoneId}",{"HostedZoneId":{"Ref":"HostedZoneId"}}]}}]'],
    ['S3CrudPolicy', '[{"Action":["s3:GetObject","s3:ListBucket","s3:GetBucketLocation","s3:GetObjectVersion","s3:PutObject","s3:PutObjectAcl","s3:GetLifecycleConfiguration","s3:PutLifecycleConfiguration","s3:DeleteObject"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}",{"bucketName":{"Ref":"BucketName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}/*",{"bucketName":{"Ref":"BucketName"}}]}]}]'],
    ['S3FullAccessPolicy', '[{"Action":["s3:GetObject","s3:GetObjectAcl","s3:GetObjectVersion","s3:PutObject","s3:PutObjectAcl","s3:DeleteObject","s3:DeleteObjectTagging","s3:DeleteObjectVersionTagging","s3:GetObjectTagging","s3:GetObjectVersionTagging","s3:PutObjectTagging","s3:PutObjectVersionTagging"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}/*",{"bucketName":{"Ref":"BucketName"}}]}]},{"Action":["s3:ListBucket","s3:GetBucketLocation","s3:GetLifecycleConfiguration","s3:PutLifecycleConfiguration"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}",{"bucketName":{"Ref":"BucketName"}}]}]}]'],
    ['S3ReadPolicy', '[{"Action":["s3:GetObject","s3:ListBucket","s3:GetBucketLocation","s3:GetObjectVersion","s3:GetLifecycleConfiguration"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}",{"bucketName":{"Ref":"BucketName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}/*",{"bucketName":{"Ref":"BucketName"}}]}]}]'],
    ['S3WritePolicy', '[{"Action":["s3:PutObject","s3:PutObjectAcl","s3:PutLifecycleConfiguration"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}",{"bucketName":{"Ref":"BucketName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}/*",{"bucketName":{"Ref":"BucketName"}}]}]}]'],
    ['SESBulkTemplatedCrudPolicy', '[{"Action":["ses:GetIdentityVerificationAttributes","ses:SendEmail","ses:SendRawEmail","ses:SendTemplatedEmail","ses:SendBulkTemplatedEmail","ses:VerifyEmailIdentity"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${identityName}",{"identityName":{"Ref":"IdentityName"}}]}}]'],
    ['SESBulkTemplatedCrudPolicy_v2', '[{"Action":["ses:SendEmail","ses:SendRawEmail","ses:SendTemplatedEmail","ses:SendBulkTemplatedEmail"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${identityName}",{"identityName":{"Ref":"IdentityName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:template/${templateName}",{"templateName":{"Ref":"TemplateName"}}]}]},{"Action":["ses:GetIdentityVerificationAttributes","ses:VerifyEmailIdentity"],"Effect":"Allow","Resource":"*"}]'],
    ['SESCrudPolicy', '[{"Action":["ses:GetIdentityVerificationAttributes","ses:SendEmail","ses:SendRawEmail","ses:VerifyEmailIdentity"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${identityName}",{"identityName":{"Ref":"IdentityName"}}]}}]'],
    ['SESEmailTemplateCrudPolicy', '[{"Action":["ses:CreateTemplate","ses:GetTemplate","ses:ListTemplates","ses:UpdateTemplate","ses:DeleteTemplate","ses:TestRenderTemplate"],"Effect":"Allow","Resource":"*"}]'],
    ['SESSendBouncePolicy', '[{"Action":["ses:SendBounce"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${identityName}",{"identityName":{"Ref":"IdentityName"}}]}}]'],
    ['SNSCrudPolicy', '[{"Action":["sns:ListSubscriptionsByTopic","sns:CreateTopic","sns:SetTopicAttributes","sns:Subscribe","sns:Publish"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${topicName}*",{"topicName":{"Ref":"TopicName"}}]}}]'],
    ['SNSPublishMessagePolicy', '[{"Action":["sns:Publish"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${topicName}",{"topicName":{"Ref":"TopicName"}}]}}]'],
    ['SQSPollerPolicy', '[{"Action":["sqs:ChangeMessageVisibility","sqs:ChangeMessageVisibilityBatch","sqs:DeleteMessage","sqs:DeleteMessageBatch","sqs:GetQueueAttributes","sqs:ReceiveMessage"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${queueName}",{"queueName":{"Ref":"QueueName"}}]}}]'],
    ['SQSSendMessagePolicy', '[{"Action":["sqs:SendMessage*"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${queueName}",{"queueName":{"Ref":"QueueName"}}]}}]'],
    ['SSMParameterReadPolicy', '[{"Action":["ssm:DescribeParameters"],"Effect":"Allow","Resource":"*"},{"Action":["ssm:GetParameters","ssm:GetParameter","ssm:GetParametersByPath"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/${parameterName}",{"parameterName":{"Ref":"ParameterName"}}]}}]'],
    ['SSMParameterWithSlashPrefixReadPolicy', '[{"Action":["ssm:DescribeParameters"],"Effect":"Allow","Resource":"*"},{"Action":["ssm:GetParameters","ssm:GetParameter","ssm:GetParametersByPath"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter${parameterName}",{"parameterName":{"Ref":"ParameterName"}}]}}]'],
    ['SageMakerCreateEndpointConfigPolicy', '[{"Action":["sagemaker:CreateEndpointConfig"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint-config/${endpointConfigName}",{"endpointConfigName":{"Ref":"EndpointConfigName"}}]}}]'],
    ['SageMakerCreateEndpointPolicy', '[{"Action":["sagemaker:CreateEndpoint"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint/${endpointName}",{"endpointName":{"Ref":"EndpointName"}}]}}]'],
    ['ServerlessRepoReadWriteAccessPolicy', '[{"Action":["serverlessrepo:CreateApplication","serverlessrepo:CreateApplicationVersion","serverlessrepo:UpdateApplication","serverlessrepo:GetApplication","serverlessrepo:ListApplications","serverlessrepo:ListApplicationVersions","serverlessrepo:ListApplicationDependencies"],"Effect":"Allow","Resource":[{"Fn::Sub":"arn:${AWS::Partition}:serverlessrepo:${AWS::Region}:${AWS::AccountId}:applications/*"}]}]'],
    ['StepFunctionsCallbackPolicy', '[{"Action":["states:SendTaskFailure","states:SendTaskHeartbeat","states:SendTaskSuccess"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${stateMachineName}",{"stateMachineName":{"Ref":"StateMachineName"}}]}}]'],
    ['StepFunctionsExecutionPolicy', '[{"Action":["states:StartExecution"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${stateMachineName}",{"stateMachineName":{"Ref":"StateMachineName"}}]}}]'],
    ['StepFunctionsExecutionPolicy_v2', '[{"Action":["states:StartExecution","states:StartSyncExecution"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${stateMachineName}",{"stateMachineName":{"Ref":"StateMachineName"}}]}}]'],
    ['TextractDetectAnalyzePolicy', '[{"Action":["textract:DetectDocumentText","textract:StartDocumentTextDetection","textract:StartDocumentAnalysis","textract:AnalyzeDocument"],"Effect":"Allow","Resource":"*"}]'],
    ['TextractGetResultPolicy', '[{"Action":["textract:GetDocumentTextDetection","textract:GetDocumentAnalysis"],"Effect":"Allow","Resource":"*"}]'],
    ['TextractPolicy', '[{"Action":["textract:*"],"Effect":"Allow","Resource":"*"}]'],
    ['VPCAccessPolicy', '[{"Action":["ec2:CreateNetworkInterface","ec2:DeleteNetworkInterface","ec2:DescribeNetworkInterfaces","ec2:DetachNetworkInterface"],"Effect":"Allow","Resource":"*"}]'],
]);

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless/policy-from-template.js




/**
 * The document of `{ S3ReadPolicy: { BucketName: \u2026 } }`. The parameters are put where the template names them; everything stands where the
 * template is used. Unknown when there is no such template.
 */
function policyFromTemplate(use, scope) {
    const [name, parameters] = [...use.entries][0] ?? [];
    const statement = name === undefined ? undefined : policyTemplates.get(name);
    if (name === undefined || statement === undefined)
        return (0,value_operations/* unknownValue */.Uo)('unsupported-expression', `the policy template ${name ?? ''}`, use.origin);
    const { root } = (0,parse_json/* parseJson */.q)({ path: scope.path, text: statement });
    const loops = new Map(parameters?.kind === 'map' ? parameters.entries : []);
    const evaluated = root === undefined ? undefined : scope.evaluate(root, { ...scope, loops });
    if (evaluated === undefined)
        return (0,value_operations/* unknownValue */.Uo)('unsupported-expression', name, use.origin);
    return toMap({ Statement: standingAt(evaluated, use.origin, new Set(loops.values())) }, use.origin);
}
/** The value with everything in it at one place, but for what was handed in. */
function standingAt(value, origin, keep) {
    if (keep.has(value))
        return value;
    switch (value.kind) {
        case 'list':
            return { ...value, origin, items: value.items.map((item) => standingAt(item, origin, keep)) };
        case 'map':
            return { kind: 'map', origin, entries: new Map([...value.entries].map(([key, entry]) => [key, standingAt(entry, origin, keep)])) };
        case 'string': {
            return { kind: 'string', value: value.value, origin };
        }
        case 'template':
            return { kind: 'template', origin, parts: value.parts.map((part) => (typeof part === 'string' ? part : placed(part, origin))) };
        case 'choice':
            return { ...value, origin, options: value.options.map((option) => standingAt(option, origin, keep)) };
        case 'unknown':
            return placed(value, origin);
        case 'null':
        case 'bool':
        case 'number':
        case 'json-text':
            return { ...value, origin };
    }
}
/** A pseudo parameter of the template's text; anything else was handed in and knows its place. */
function placed(unknown, origin) {
    return unknown.expression.startsWith('AWS::') ? { ...unknown, origin } : unknown;
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless/role.js





/**
 * The role that SAM makes for a resource without one: what `Policies` lists, documents, names of managed policies and SAM's own policy
 * templates, and what the features of the resource need. Source: "AWS::Serverless::Function" and the translator's role constructor.
 */
function roleOf({ parent, scope, service, managed, inline, maybe }) {
    const properties = parent.attributes;
    const origin = originOfMade(parent);
    const address = `${parent.address}Role`;
    const listed = listedPolicies(given(properties, 'Policies'), `${address}Policy`, scope);
    const role = made(parent, address, 'AWS::IAM::Role', {
        AssumeRolePolicyDocument: given(properties, 'AssumeRolePolicyDocument') ?? trustOf(service),
        ManagedPolicyArns: [...managed.map((name) => managedPolicyArn(name, origin)), ...listed.managed],
        Policies: [...inline, ...listed.inline],
        Path: given(properties, 'RolePath'),
        PermissionsBoundary: given(properties, 'PermissionsBoundary'),
        Tags: tagsOf(properties),
    }, maybe ?? parent.maybe);
    return listed.more === undefined ? role : withMore(role, listed.more);
}
/** What cannot be read of the policies may be a managed one or a document. */
function withMore(role, more) {
    const entries = new Map(role.attributes.entries);
    for (const name of ['ManagedPolicyArns', 'Policies']) {
        const list = entries.get(name);
        if (list?.kind === 'list')
            entries.set(name, { ...list, more });
    }
    return { ...role, attributes: { ...role.attributes, entries } };
}
function trustOf(service) {
    return {
        Version: '2012-10-17',
        Statement: [{ Action: ['sts:AssumeRole'], Effect: 'Allow', Principal: { Service: [service] } }],
    };
}
function listedPolicies(policies, prefix, scope) {
    if (policies === undefined)
        return { managed: [], inline: [] };
    const items = itemsOf(policies);
    const managed = [];
    const inline = [];
    for (const [index, item] of items.entries()) {
        if (item.kind === 'null')
            continue;
        const isDocument = (0,core_value/* possibleValues */.Mp)(item).some((option) => option.kind === 'map');
        if (isDocument)
            inline.push(asInline(item, `${prefix}${index}`, scope));
        else
            managed.push(item);
    }
    const more = policies.kind === 'list' ? policies.more : policies.kind === 'unknown' ? policies : undefined;
    return { managed: policies.kind === 'unknown' ? [] : managed, inline, ...(more === undefined ? {} : { more }) };
}
/** The members of the list; of a choice of lists those of each, there where the list is chosen. */
function itemsOf(policies) {
    if (policies.kind === 'list')
        return policies.items;
    if (policies.kind !== 'choice' || !policies.options.some((option) => option.kind === 'list'))
        return [policies];
    return policies.options.flatMap((chosen, index) => {
        const others = policies.options.map((option) => ({ kind: 'null', origin: option.origin }));
        return itemsOf(chosen).map((item) => ({ ...policies, options: others.with(index, item) }));
    });
}
/** `{ PolicyName, PolicyDocument }` of a document or a policy template; of a choice, one for each option. */
function asInline(item, name, scope) {
    if (item.kind === 'choice')
        return (0,choices/* mapOptions */.tS)(item, (option) => (option.kind === 'map' ? asInline(option, name, scope) : option)) ?? item;
    if (item.kind !== 'map')
        return item;
    const document = item.entries.has('Statement') ? item : policyFromTemplate(item, scope);
    return toMap({ PolicyName: name, PolicyDocument: document }, item.origin);
}
/** An inline policy that allows one thing. */
function allow(name, action, resource) {
    return { PolicyName: name, PolicyDocument: { Statement: [{ Action: action, Effect: 'Allow', Resource: resource }] } };
}
/** A role that a service takes to do one thing, such as to start a state machine. */
function serviceRole(parent, address, service, policies, boundary) {
    return made(parent, address, 'AWS::IAM::Role', {
        AssumeRolePolicyDocument: trustOf(service),
        Policies: policies,
        PermissionsBoundary: boundary,
    });
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless/event-destinations.js



/** What a role needs to send to a destination, by its type. */
const sends = new Map([
    ['SQS', (name, target) => allow(`${name}SQSPolicy`, 'sqs:SendMessage', target)],
    ['SNS', (name, target) => allow(`${name}SNSPolicy`, 'sns:publish', target)],
    ['EventBridge', (name, target) => allow(`${name}EventBridgePolicy`, 'events:PutEvents', target)],
    ['Lambda', (name, target) => allow(`${name}LambdaPolicy`, 'lambda:InvokeFunction', target)],
]);
function sendingPolicy(type, name, target) {
    const policy = sends.get(type ?? '');
    return policy === undefined || target === undefined ? [] : [policy(name, target)];
}
/** `EventInvokeConfig`: where results go; a queue or topic that is not named is made. */
function destinationsOf(parent) {
    const config = given(parent.attributes, 'EventInvokeConfig');
    if (config === undefined)
        return { resources: [], policies: [] };
    const address = `${parent.address}EventInvokeConfig`;
    const resources = [];
    const policies = [];
    const destinations = {};
    for (const outcome of ['OnSuccess', 'OnFailure']) {
        const destination = given(config, 'DestinationConfig', outcome);
        if (destination === undefined)
            continue;
        const type = textAt(destination, 'Type');
        const queue = `${address}${outcome}${type === 'SNS' ? 'Topic' : 'Queue'}`;
        const named = given(destination, 'Destination');
        if (named === undefined)
            resources.push(made(parent, queue, type === 'SNS' ? 'AWS::SNS::Topic' : 'AWS::SQS::Queue', {}));
        const target = named ?? (type === 'SNS' ? refToMade(queue, originOfMade(parent)) : attributeOfMade(queue, 'Arn', originOfMade(parent)));
        destinations[outcome] = { Destination: target };
        policies.push(...sendingPolicy(type, `${address}${outcome}`, target));
    }
    const invoke = made(parent, address, 'AWS::Lambda::EventInvokeConfig', {
        FunctionName: refToMade(parent.address, originOfMade(parent)),
        DestinationConfig: destinations,
        MaximumEventAgeInSeconds: given(config, 'MaximumEventAgeInSeconds'),
        MaximumRetryAttempts: given(config, 'MaximumRetryAttempts'),
    });
    return { resources: [...resources, invoke], policies };
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless/pull-events.js



const none = () => [];
/** Sources that a function reads from, and what its role needs for it. */
const pullEvents = new Map([
    ['Kinesis', { managed: ['service-role/AWSLambdaKinesisExecutionRole'], policies: none }],
    ['DynamoDB', { managed: ['service-role/AWSLambdaDynamoDBExecutionRole'], policies: none }],
    ['SQS', { managed: ['service-role/AWSLambdaSQSQueueExecutionRole'], policies: none }],
    ['MSK', { managed: ['service-role/AWSLambdaMSKExecutionRole'], policies: none }],
    ['MQ', { managed: [], policies: brokerPolicies }],
    ['SelfManagedKafka', { managed: [], policies: kafkaPolicies }],
    ['DocumentDB', { managed: [], policies: documentDbPolicies }],
]);
/** What a role needs to send on what could not be handled. */
function extraPolicies({ properties, address }) {
    const failed = given(properties, 'DestinationConfig', 'OnFailure');
    return sendingPolicy(textAt(failed, 'Type'), address, given(failed, 'Destination'));
}
function brokerPolicies(event) {
    const { properties, address } = event;
    const isDynamic = given(properties, 'DynamicPolicyName');
    const name = isDynamic?.kind === 'bool' && isDynamic.value ? `${address}AMQPolicy` : 'SamAutoGeneratedAMQPolicy';
    const statements = [
        ...secretStatements(event, ['BASIC_AUTH']),
        { Action: ['mq:DescribeBroker'], Effect: 'Allow', Resource: given(properties, 'Broker') },
        ...keyStatements(event),
    ];
    return [{ PolicyName: name, PolicyDocument: { Statement: statements } }];
}
const networkActions = [
    'ec2:CreateNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DeleteNetworkInterface',
    'ec2:DescribeVpcs',
    'ec2:DescribeSubnets',
    'ec2:DescribeSecurityGroups',
];
function kafkaPolicies(event) {
    const mechanisms = ['SASL_SCRAM_256_AUTH', 'SASL_SCRAM_512_AUTH', 'BASIC_AUTH', 'CLIENT_CERTIFICATE_TLS_AUTH', 'OAUTHBEARER_AUTH'];
    const secrets = secretStatements(event, [...mechanisms, 'SERVER_ROOT_CA_CERTIFICATE']);
    const isInVpc = accessTypes(event).some(({ type }) => type === 'VPC_SUBNET' || type === 'VPC_SECURITY_GROUP');
    const network = isInVpc ? [{ Action: networkActions, Effect: 'Allow', Resource: '*' }] : [];
    const statements = [...secrets, ...network, ...keyStatements(event)];
    return statements.length === 0 ? [] : [{ PolicyName: 'SelfManagedKafkaExecutionRolePolicy', PolicyDocument: { Statement: statements } }];
}
function documentDbPolicies(event) {
    const { properties, parent } = event;
    const origin = originOfMade(parent);
    const statements = [
        ...secretStatements(event, ['BASIC_AUTH']),
        { Action: ['rds:DescribeDBClusterParameters'], Effect: 'Allow', Resource: regionalArn('rds', 'cluster-pg:*', origin) },
        { Action: ['rds:DescribeDBSubnetGroups'], Effect: 'Allow', Resource: regionalArn('rds', 'subgrp:*', origin) },
        { Action: ['rds:DescribeDBClusters'], Effect: 'Allow', Resource: given(properties, 'Cluster') },
        { Action: networkActions, Effect: 'Allow', Resource: '*' },
        ...keyStatements(event),
    ];
    return [{ PolicyName: 'SamAutoGeneratedDocumentDBPolicy', PolicyDocument: { Statement: statements } }];
}
function accessTypes({ properties }) {
    const list = given(properties, 'SourceAccessConfigurations');
    return list?.kind === 'list' ? list.items.map((item) => ({ type: textAt(item, 'Type'), uri: given(item, 'URI') })) : [];
}
function secretStatements(event, types) {
    return accessTypes(event)
        .filter(({ type }) => type !== undefined && types.includes(type))
        .map(({ uri }) => ({ Action: ['secretsmanager:GetSecretValue'], Effect: 'Allow', Resource: uri }));
}
/** The key that a secret is encrypted with, by its id. */
function keyStatements({ properties, parent }) {
    const key = textAt(properties, 'SecretsManagerKmsKeyId');
    if (key === undefined)
        return [];
    return [{ Action: 'kms:Decrypt', Effect: 'Allow', Resource: regionalArn('kms', `key/${key}`, originOfMade(parent)) }];
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless/translation.js
/** The APIs that exist as soon as an event names none. */
const implicitRestApi = 'ServerlessRestApi';
const implicitHttpApi = 'ServerlessHttpApi';
function addRoute({ routes }, api, route) {
    const known = routes.get(api) ?? [];
    known.push(route);
    routes.set(api, known);
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless/push-events.js





/** Sources that call a function, by the type of the event, and what is made for them. */
const pushEvents = new Map([
    [
        'AlexaSkill',
        (event) => [permission(event, 'alexa-appkit.amazon.com', { EventSourceToken: given(event.properties, 'SkillId') })],
    ],
    ['Api', restApi],
    ['CloudWatchEvent', rule],
    ['CloudWatchLogs', logs],
    ['Cognito', cognito],
    ['EventBridgeRule', rule],
    ['HttpApi', httpApi],
    ['IoTRule', iotRule],
    ['S3', (event) => [permission(event, 's3.amazonaws.com', { SourceAccount: account(event) })]],
    ['SNS', topic],
    ['Schedule', rule],
    ['ScheduleV2', schedule],
]);
function origin(event) {
    return originOfMade(event.parent);
}
function functionArn(event) {
    return attributeOfMade(event.parent.address, 'Arn', origin(event));
}
function account(event) {
    return (0,value_operations/* unknownValue */.Uo)('data-source', 'AWS::AccountId', origin(event));
}
function permission(event, Principal, source, address = `${event.address}Permission`) {
    const FunctionName = refToMade(event.parent.address, origin(event));
    return made(event.parent, address, 'AWS::Lambda::Permission', { Action: 'lambda:InvokeFunction', FunctionName, Principal, ...source });
}
/** `Schedule` and `EventBridgeRule`: a rule that may call the function, and the queue for what it could not deliver. */
function rule(event) {
    const { parent, address, properties } = event;
    const SourceArn = attributeOfMade(address, 'Arn', origin(event));
    const made_ = made(parent, address, 'AWS::Events::Rule', {
        ScheduleExpression: given(properties, 'Schedule'),
        EventBusName: given(properties, 'EventBusName'),
        EventPattern: given(properties, 'Pattern'),
        Name: given(properties, 'RuleName') ?? given(properties, 'Name'),
        Description: given(properties, 'Description'),
        State: given(properties, 'State'),
        Targets: [{ Arn: functionArn(event), Input: given(properties, 'Input') }],
    });
    return [made_, ...deadLetters(event, SourceArn), permission(event, 'events.amazonaws.com', { SourceArn })];
}
/** A queue of type SQS that is not named is made, with a policy that lets the rule send to it. */
function deadLetters(event, source) {
    const { parent, address, properties } = event;
    const config = given(properties, 'DeadLetterConfig');
    if (textAt(config, 'Type') === undefined)
        return [];
    const queue = textAt(config, 'QueueLogicalId') ?? `${address}Queue`;
    const statement = {
        Effect: 'Allow',
        Principal: { Service: 'events.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: attributeOfMade(queue, 'Arn', origin(event)),
        Condition: { ArnEquals: { 'aws:SourceArn': source } },
    };
    return [
        made(parent, queue, 'AWS::SQS::Queue', {}),
        made(parent, `${address}QueuePolicy`, 'AWS::SQS::QueuePolicy', {
            PolicyDocument: { Version: '2012-10-17', Statement: [statement] },
            Queues: [refToMade(queue, origin(event))],
        }),
    ];
}
/** `ScheduleV2`: a schedule with a role of its own. */
function schedule(event) {
    const { parent, address, properties } = event;
    const own = given(properties, 'RoleArn');
    const role = `${address}Role`;
    const RoleArn = own ?? attributeOfMade(role, 'Arn', origin(event));
    const policy = allow(`${address}LambdaPolicy`, 'lambda:InvokeFunction', functionArn(event));
    const queue = textAt(properties, 'DeadLetterConfig', 'Type') === undefined
        ? undefined
        : (textAt(properties, 'DeadLetterConfig', 'QueueLogicalId') ?? `${address}Queue`);
    const letters = given(properties, 'DeadLetterConfig', 'Arn') ?? (queue === undefined ? undefined : attributeOfMade(queue, 'Arn', origin(event)));
    const policies = letters === undefined ? [policy] : [policy, allow(`${address}SQSPolicy`, 'sqs:SendMessage', letters)];
    return [
        made(parent, address, 'AWS::Scheduler::Schedule', {
            ScheduleExpression: given(properties, 'ScheduleExpression'),
            State: given(properties, 'State'),
            Target: { Arn: functionArn(event), RoleArn, Input: given(properties, 'Input') },
        }),
        ...(queue === undefined ? [] : [made(parent, queue, 'AWS::SQS::Queue', {})]),
        ...(own === undefined
            ? [serviceRole(parent, role, 'scheduler.amazonaws.com', policies, given(properties, 'PermissionsBoundary'))]
            : []),
    ];
}
function logs(event) {
    const LogGroupName = given(event.properties, 'LogGroupName');
    return [
        permission(event, 'logs.amazonaws.com', { SourceArn: sourceArn(event, ['logs', 'log-group:', LogGroupName, ':*']) }),
        made(event.parent, event.address, 'AWS::Logs::SubscriptionFilter', {
            LogGroupName,
            FilterPattern: given(event.properties, 'FilterPattern'),
            DestinationArn: functionArn(event),
        }),
    ];
}
function cognito(event) {
    const pool = referredTo(given(event.properties, 'UserPool'));
    const SourceArn = pool === undefined ? undefined : attributeOfMade(pool, 'Arn', origin(event));
    return [permission(event, 'cognito-idp.amazonaws.com', { SourceArn }, `${event.parent.address}CognitoPermission`)];
}
function iotRule(event) {
    const source = { SourceArn: sourceArn(event, ['iot', 'rule/', refToMade(event.address, origin(event))]), SourceAccount: account(event) };
    return [
        permission(event, 'iot.amazonaws.com', source),
        made(event.parent, event.address, 'AWS::IoT::TopicRule', {
            TopicRulePayload: {
                Sql: given(event.properties, 'Sql'),
                RuleDisabled: false,
                Actions: [{ Lambda: { FunctionArn: functionArn(event) } }],
                AwsIotSqlVersion: given(event.properties, 'AwsIotSqlVersion'),
            },
        }),
    ];
}
/** To the function, or by way of a queue whose policy lets the topic send to it. */
function topic(event) {
    const { parent, address, properties } = event;
    const TopicArn = given(properties, 'Topic');
    const byQueue = given(properties, 'SqsSubscription');
    const subscription = (Protocol, Endpoint) => made(parent, address, 'AWS::SNS::Subscription', {
        Protocol,
        Endpoint,
        TopicArn,
        FilterPolicy: given(properties, 'FilterPolicy'),
        Region: given(properties, 'Region'),
    });
    if (byQueue === undefined || (byQueue.kind === 'bool' && !byQueue.value)) {
        return [permission(event, 'sns.amazonaws.com', { SourceArn: TopicArn }), subscription('lambda', functionArn(event))];
    }
    const own = `${address}Queue`;
    const arn = given(byQueue, 'QueueArn') ?? attributeOfMade(own, 'Arn', origin(event));
    const url = given(byQueue, 'QueueUrl') ?? refToMade(own, origin(event));
    const statement = {
        Effect: 'Allow',
        Principal: '*',
        Action: 'sqs:SendMessage',
        Resource: arn,
        Condition: { ArnEquals: { 'aws:SourceArn': TopicArn } },
    };
    return [
        ...(byQueue.kind === 'bool' ? [made(parent, own, 'AWS::SQS::Queue', {})] : []),
        made(parent, textAt(byQueue, 'QueuePolicyLogicalId') ?? `${address}QueuePolicy`, 'AWS::SQS::QueuePolicy', {
            PolicyDocument: { Version: '2012-10-17', Statement: [statement] },
            Queues: [url],
        }),
        subscription('sqs', arn),
        made(parent, `${address}EventSourceMapping`, 'AWS::Lambda::EventSourceMapping', {
            FunctionName: refToMade(parent.address, origin(event)),
            EventSourceArn: arn,
        }),
    ];
}
/** A route of a REST API: the one that is named, or the one that every template has. */
function restApi(event) {
    const { properties, parent, translation } = event;
    const named = given(properties, 'RestApiId');
    const api = named === undefined ? implicitRestApi : referredTo(named);
    const [path, method] = [given(properties, 'Path'), given(properties, 'Method')];
    if (api !== undefined)
        addRoute(translation, api, { parent, path, method, auth: given(properties, 'Auth') });
    const stage = api === undefined ? undefined : translation.written.get(api)?.attributes.entries.get('StageName');
    const suffix = named === undefined ? 'Prod' : api === undefined ? 'AllStages' : (writtenText(stage) ?? 'Stage');
    const id = named ?? refToMade(implicitRestApi, origin(event));
    return [permission(event, 'apigateway.amazonaws.com', { SourceArn: routeArn(event, id) }, `${event.address}Permission${suffix}`)];
}
function httpApi(event) {
    const { properties, parent, translation } = event;
    const named = given(properties, 'ApiId');
    const api = named === undefined ? implicitHttpApi : referredTo(named);
    const [path, method] = [given(properties, 'Path'), given(properties, 'Method')];
    if (api !== undefined)
        addRoute(translation, api, { parent, path, method, auth: given(properties, 'Auth') });
    const id = named ?? refToMade(implicitHttpApi, origin(event));
    return [permission(event, 'apigateway.amazonaws.com', { SourceArn: routeArn(event, id) })];
}
function routeArn(event, api) {
    const method = textAt(event.properties, 'Method')?.toUpperCase();
    const path = textAt(event.properties, 'Path')
        ?.replace(/^(.+)\/$/, '$1')
        .replaceAll(/\{[^}]*(?:\}|$)/g, '*') ?? '';
    return sourceArn(event, [
        'execute-api',
        api,
        `/*/${method === 'ANY' || method === undefined || method === 'X-AMAZON-APIGATEWAY-ANY-METHOD' ? '*' : method}${path === '$default' ? '' : path}`,
    ]);
}
/** `arn:partition:service:region:account:\u2026` over texts and values; a value with parts of its own hands them on. */
function sourceArn(event, [service, ...rest]) {
    const pseudo = (name) => (0,value_operations/* unknownValue */.Uo)('data-source', `AWS::${name}`, origin(event));
    const parts = rest.flatMap((part) => {
        if (part === undefined || typeof part === 'string')
            return part ?? [];
        if (part.kind === 'template')
            return part.parts;
        return part.kind === 'string'
            ? part.value
            : part.kind === 'unknown'
                ? part
                : (0,value_operations/* unknownValue */.Uo)('unsupported-expression', 'a part of the source', origin(event));
    });
    const whole = ['arn:', pseudo('Partition'), `:${service}:`, pseudo('Region'), ':', pseudo('AccountId'), ':', ...parts];
    return { kind: 'template', parts: whole, origin: origin(event) };
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless/function-events.js




/** What the events of a function bring along: rules, permissions, mappings, and what the role needs for them. */
function eventsOf(parent, translation) {
    const { entries } = made_resource_entriesAt(parent.attributes, 'Events');
    const events = given(parent.attributes, 'Events');
    if (events !== undefined && events.kind !== 'map') {
        const message = `What the events of ${parent.address} bring along is not seen.`;
        translation.scope.sink.add('unsupported', message, parent.declaration.range);
    }
    const results = entries.map(([name, event]) => {
        const type = textAt(event, 'Type') ?? '';
        const one = { parent, address: `${parent.address}${name}`, properties: given(event, 'Properties'), translation };
        const pull = pullEvents.get(type);
        if (pull !== undefined) {
            return { resources: [mapping(one)], managed: pull.managed, policies: [...pull.policies(one), ...extraPolicies(one)] };
        }
        const push = pushEvents.get(type);
        if (push !== undefined)
            return { resources: push(one), managed: [], policies: [] };
        if (event.kind !== 'null')
            translation.scope.sink.add('unsupported', `What the event ${name} of ${parent.address} brings along is not seen.`, parent.declaration.range);
        return { resources: [], managed: [], policies: [] };
    });
    return {
        resources: results.flatMap((result) => result.resources),
        managed: results.flatMap((result) => result.managed),
        policies: results.flatMap((result) => result.policies),
    };
}
function mapping({ parent, address, properties }) {
    const source = ['Stream', 'Queue', 'Broker', 'Cluster'].map((name) => given(properties, name)).find((value) => value !== undefined);
    return made(parent, address, 'AWS::Lambda::EventSourceMapping', {
        FunctionName: refToMade(parent.address, originOfMade(parent)),
        EventSourceArn: source,
        BatchSize: given(properties, 'BatchSize'),
        Enabled: given(properties, 'Enabled'),
        FilterCriteria: given(properties, 'FilterCriteria'),
        StartingPosition: given(properties, 'StartingPosition'),
        DestinationConfig: given(properties, 'DestinationConfig'),
    });
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless/function.js






/** Properties that a Lambda function does not have. */
const ownProperties = [
    'AssumeRolePolicyDocument',
    'AutoPublishAlias',
    'AutoPublishAliasAllProperties',
    'AutoPublishCodeSha256',
    'CodeUri',
    'DeadLetterQueue',
    'DeploymentPreference',
    'EventInvokeConfig',
    'Events',
    'FunctionUrlConfig',
    'ImageUri',
    'InlineCode',
    'PermissionsBoundary',
    'Policies',
    'PropagateTags',
    'ProvisionedConcurrencyConfig',
    'RolePath',
    'SourceKMSKeyArn',
    'Tags',
    'Tracing',
    'VersionDeletionPolicy',
];
/** `AWS::Serverless::Function`: the function, its role unless it has one, and what its events, URL and alias bring along. */
function translateFunction(parent, translation) {
    const { scope } = translation;
    const properties = parent.attributes;
    const events = eventsOf(parent, translation);
    const destinations = destinationsOf(parent);
    const roleAddress = `${parent.address}Role`;
    const own = given(properties, 'Role');
    const role = roleValue(properties.entries.get('Role'), attributeOfMade(roleAddress, 'Arn', originOfMade(parent)));
    const target = textAt(properties, 'DeadLetterQueue', 'Type')?.toLowerCase() === 'sns' ? 'sns:Publish' : 'sqs:SendMessage';
    const deadLetters = given(properties, 'DeadLetterQueue', 'TargetArn');
    const inline = [
        ...(deadLetters === undefined ? [] : [deadLetterPolicy(target, deadLetters)]),
        ...destinations.policies,
        ...events.policies,
    ];
    const needsRole = own === undefined || role.maybe !== undefined;
    const managed = [...featurePolicies(properties), ...events.managed.filter((name, index, all) => all.indexOf(name) === index)];
    return [
        become(parent, 'AWS::Lambda::Function', ownProperties, { ...lambdaProperties(properties), Role: role.value }),
        ...(needsRole ? [roleOf({ parent, scope, service: 'lambda.amazonaws.com', managed, inline, maybe: role.maybe })] : []),
        ...aliasOf(parent),
        ...urlOf(parent),
        ...destinations.resources,
        ...events.resources,
    ];
}
function deadLetterPolicy(Action, Resource) {
    const statement = { Action, Resource, Effect: 'Allow' };
    return { PolicyName: 'DeadLetterQueuePolicy', PolicyDocument: { Version: '2012-10-17', Statement: [statement] } };
}
/** The role that is given; where a branch of it is `AWS::NoValue`, SAM makes one in that case. */
function roleValue(own, ours) {
    if (own === undefined || own.kind === 'null')
        return { value: ours };
    if (own.kind !== 'choice' || !own.options.some((option) => option.kind === 'null'))
        return { value: own };
    return { value: (0,choices/* mapOptions */.tS)(own, (option) => (option.kind === 'null' ? ours : option)) ?? own, maybe: own.condition };
}
function lambdaProperties(properties) {
    const deadLetters = given(properties, 'DeadLetterQueue', 'TargetArn');
    return {
        Code: codeOf(properties),
        Tags: tagsOf(properties),
        TracingConfig: isTraced(properties) ? { Mode: given(properties, 'Tracing') } : undefined,
        DeadLetterConfig: deadLetters === undefined ? undefined : { TargetArn: deadLetters },
    };
}
function isTraced(properties) {
    return given(properties, 'Tracing') !== undefined && textAt(properties, 'Tracing') !== 'Disabled';
}
/** Code in the template stays what it is; where code lies otherwise is decided when it is packed. */
function codeOf(properties) {
    const uri = given(properties, 'CodeUri');
    const parts = uri?.kind === 'string' ? /^s3:\/\/([^/]+)\/(.+)$/.exec(uri.value) : null;
    return {
        ZipFile: given(properties, 'InlineCode'),
        ImageUri: given(properties, 'ImageUri'),
        S3Bucket: parts?.[1] ?? given(uri, 'Bucket'),
        S3Key: parts?.[2] ?? given(uri, 'Key'),
    };
}
/** Managed policies that the features of a function need. */
function featurePolicies(properties) {
    const basic = given(properties, 'DurableConfig') === undefined ? 'AWSLambdaBasicExecutionRole' : 'AWSLambdaBasicDurableExecutionRolePolicy';
    return [
        `service-role/${basic}`,
        ...(isTraced(properties) ? ['AWSXrayWriteOnlyAccess'] : []),
        ...(given(properties, 'VpcConfig') === undefined ? [] : ['service-role/AWSLambdaVPCAccessExecutionRole']),
    ];
}
/** A version and the alias that points to it. */
function aliasOf(parent) {
    const alias = given(parent.attributes, 'AutoPublishAlias');
    if (alias === undefined)
        return [];
    const origin = originOfMade(parent);
    const version = `${parent.address}Version`;
    const FunctionName = refToMade(parent.address, origin);
    const name = alias.kind === 'string' ? alias.value : '';
    return [
        made(parent, version, 'AWS::Lambda::Version', { FunctionName }),
        made(parent, `${parent.address}Alias${name.replaceAll(/[^A-Za-z0-9]/g, '')}`, 'AWS::Lambda::Alias', {
            Name: alias,
            FunctionName,
            FunctionVersion: attributeOfMade(version, 'Version', origin),
            ProvisionedConcurrencyConfig: given(parent.attributes, 'ProvisionedConcurrencyConfig'),
        }),
    ];
}
/** The URL; without authorization anyone may call it, which two permissions say. */
function urlOf(parent) {
    const config = given(parent.attributes, 'FunctionUrlConfig');
    if (config === undefined)
        return [];
    const TargetFunctionArn = refToMade(parent.address, originOfMade(parent));
    const AuthType = given(config, 'AuthType');
    const url = made(parent, `${parent.address}Url`, 'AWS::Lambda::Url', {
        TargetFunctionArn,
        AuthType,
        Cors: given(config, 'Cors'),
        InvokeMode: given(config, 'InvokeMode'),
    });
    const isOpen = AuthType?.kind === 'string' ? AuthType.value === 'NONE' : false;
    if (!isOpen || writtenText(AuthType) === undefined)
        return [url];
    const anyone = { FunctionName: TargetFunctionArn, Principal: '*' };
    return [
        url,
        made(parent, `${parent.address}UrlPublicPermissions`, 'AWS::Lambda::Permission', {
            ...anyone,
            Action: 'lambda:InvokeFunctionUrl',
            FunctionUrlAuthType: AuthType,
        }),
        made(parent, `${parent.address}URLInvokeAllowPublicAccess`, 'AWS::Lambda::Permission', {
            ...anyone,
            Action: 'lambda:InvokeFunction',
            InvokedViaFunctionUrl: true,
        }),
    ];
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless/api-body.js





/** What an API definition calls the route that takes every method. */
const anyMethod = 'x-amazon-apigateway-any-method';
/** The definition that SAM writes for the routes of an API: who may call each, and the authorizers. */
function api_body_bodyOf(api, routes) {
    const auth = given(api.attributes, 'Auth');
    const paths = {};
    for (const route of routes) {
        const { path, method } = route;
        const where = path?.kind === 'string' ? path.value : '$default';
        const written = method?.kind === 'string' ? method.value.toLowerCase() : anyMethod;
        const verbs = (paths[where] ??= {});
        verbs[written === 'any' ? anyMethod : written] = operationOf(api, auth, route);
    }
    return toValue({ paths, securityDefinitions: schemesOf(auth) }, originOfMade(api));
}
/** What SAM writes of the authorizers of an API. */
function schemesOf(auth) {
    const { entries } = made_resource_entriesAt(auth, 'Authorizers');
    const schemes = entries.map(([name, authorizer]) => [name, { 'x-amazon-apigateway-authorizer': authorizer }]);
    return schemes.length === 0 ? undefined : Object.fromEntries(schemes);
}
/** It stands where the event says who may call it, or which path it has. */
function operationOf(api, auth, { path, auth: own }) {
    const security = securityOf(api, auth, own);
    const origin = (given(own, 'Authorizer') ?? path)?.origin ?? originOfMade(api);
    return toValue(security === undefined ? {} : { security }, origin);
}
/** A definition that is written out, with the authorizers of the API, and the default one at every route that names none. */
function securedBody(api, definition) {
    if (definition.kind === 'choice')
        return { ...definition, options: definition.options.map((option) => securedBody(api, option)) };
    if (definition.kind !== 'map')
        return definition;
    const auth = given(api.attributes, 'Auth');
    const schemes = schemesOf(auth);
    const declared = schemes === undefined ? definition : withSchemes(definition, toMap(schemes, originOfMade(api)));
    const security = securityOf(api, auth, undefined);
    return security === undefined ? declared : withSecurity(declared, security);
}
function withSchemes(definition, schemes) {
    const own = given(definition, 'securityDefinitions') ?? schemes;
    return own.kind === 'map' ? withEntries(definition, new Map([['securityDefinitions', withEntries(own, schemes.entries)]])) : definition;
}
function withSecurity(definition, security) {
    const paths = given(definition, 'paths');
    if (paths === undefined)
        return definition;
    const everywhere = mapEntries(paths, (path) => mapEntries(path, (route, method) => secured(route, method, security)));
    return withEntries(definition, new Map([['paths', everywhere]]));
}
function secured(route, method, security) {
    const isPreflight = method === 'options' || method === 'parameters';
    return isPreflight || route.kind !== 'map' || route.entries.has('security')
        ? route
        : withEntries(route, new Map([['security', security]]));
}
function mapEntries(value, change) {
    if (value.kind !== 'map')
        return value;
    return withEntries(value, new Map([...value.entries].map(([key, entry]) => [key, change(entry, key)])));
}
function withEntries(map, entries) {
    return { ...map, entries: new Map([...map.entries, ...entries]) };
}
/** The body of an API: its definition, here or in a file of the repository, or one for its routes; undefined when it lies elsewhere. */
function definitionOf(api, { routes, scope }) {
    const definition = given(api.attributes, 'DefinitionBody');
    if (definition !== undefined)
        return securedBody(api, definition);
    const elsewhere = given(api.attributes, 'DefinitionUri');
    return elsewhere === undefined ? api_body_bodyOf(api, routes.get(api.address) ?? []) : documentPart(elsewhere, scope);
}
/** The authorizer of the route, else that of the API; `NONE` is a route for anyone. Undefined where nothing is asked for. */
function securityOf(api, auth, own) {
    const open = [own, auth].find((value) => value?.kind === 'unknown' || value?.kind === 'choice');
    if (open !== undefined)
        return open.kind === 'choice' ? open.condition : open;
    const ofApi = given(auth, 'DefaultAuthorizer');
    const authorizer = given(own, 'Authorizer') ?? ofApi;
    const key = given(own, 'ApiKeyRequired') ?? given(auth, 'ApiKeyRequired');
    const origin = originOfMade(api);
    if (authorizer?.kind === 'choice') {
        const options = authorizer.options.map((option) => askedFor(option.kind === 'null' ? ofApi : option, key, origin));
        return { ...authorizer, options };
    }
    const security = askedFor(authorizer, key, origin);
    return security.kind === 'list' && security.items.length === 0 ? undefined : security;
}
/** An authorizer that has a name counts whatever is not known of the key. */
function askedFor(authorizer, key, origin) {
    const named = authorizer?.kind === 'string' && authorizer.value !== 'NONE' ? [{ [authorizer.value]: [] }] : [];
    const open = [authorizer, named.length === 0 ? key : undefined].flatMap((value) => (value && (0,value_operations/* firstUnknown */.Ny)(value)) ?? [])[0];
    if (open !== undefined)
        return open;
    return toValue([...named, ...((0,core_value/* scalarText */.ws)(key) === 'true' ? [{ api_key: [] }] : [])], origin);
}

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless/api-resource-policy.js


/** A list of an API, and when its callers are denied: `NotIpAddress` of those that may come, `IpAddress` of those that may not. */
const networks = [
    ['IpRangeWhitelist', 'NotIpAddress', () => 'aws:SourceIp'],
    ['IpRangeBlacklist', 'IpAddress', () => 'aws:SourceIp'],
    ['SourceVpcWhitelist', 'StringNotEquals', networkKey],
    ['IntrinsicVpcWhitelist', 'StringNotEquals', () => 'aws:SourceVpc'],
    ['IntrinsicVpceWhitelist', 'StringNotEquals', () => 'aws:SourceVpce'],
    ['SourceVpcBlacklist', 'StringEquals', networkKey],
    ['IntrinsicVpcBlacklist', 'StringEquals', () => 'aws:SourceVpc'],
    ['IntrinsicVpceBlacklist', 'StringEquals', () => 'aws:SourceVpce'],
];
const everything = 'execute-api:/*';
/** `Auth.ResourcePolicy` of an API, and of the events that name it, as the policy that the transform writes of them; undefined where there is none. */
function resourcePolicyOf({ attributes }, routes) {
    const lists = given(attributes, 'Auth', 'ResourcePolicy');
    const open = [lists, ...routes.map(({ auth }) => given(auth, 'ResourcePolicy'))].find((one) => one?.kind === 'unknown' || one?.kind === 'choice');
    if (open !== undefined)
        return open.kind === 'choice' ? open.condition : open;
    const custom = given(lists, 'CustomStatements');
    const written = custom?.kind === 'list' ? custom.items : [custom];
    const statements = [
        ...statementsOf(lists, everything),
        ...routes.flatMap((route) => statementsOf(given(route.auth, 'ResourcePolicy'), api_resource_policy_callOf(route))),
        ...written.filter((one) => one !== undefined),
    ];
    return statements.length === 0 ? undefined : { Version: '2012-10-17', Statement: statements };
}
/** What a call of a route is called; of one whose path or method is not known, every call. */
function api_resource_policy_callOf({ path, method }) {
    const [where, how] = [path, method].map((one) => (one?.kind === 'string' ? one.value : undefined));
    if (where === undefined || how === undefined)
        return everything;
    return `execute-api:/*/${how.toLowerCase() === 'any' ? '*' : how.toUpperCase()}${where.replaceAll(/\{[^}]*(?:\}|$)/gu, '*')}`;
}
function statementsOf(lists, Resource) {
    const invoke = { Action: 'execute-api:Invoke', Resource };
    const accounts = [
        ['AwsAccountWhitelist', 'Allow'],
        ['AwsAccountBlacklist', 'Deny'],
    ].flatMap(([name, Effect]) => {
        const AWS = given(lists, name);
        return AWS === undefined ? [] : [{ Effect, Principal: { AWS }, ...invoke }];
    });
    const denials = [...(0,group_by/* groupBy */.$)(networks, ([, operator]) => operator)].flatMap(([operator, group]) => {
        const Condition = conditionOf(lists, operator, group);
        return Condition === undefined ? [] : [{ Effect: 'Deny', Principal: '*', ...invoke, Condition }];
    });
    return [...accounts, ...(denials.length === 0 ? [] : [{ Effect: 'Allow', Principal: '*', ...invoke }]), ...denials];
}
/** One condition for all lists of an operator, so that a caller by a VPC or by an endpoint that is listed comes through; none where they are empty. */
function conditionOf(lists, operator, group) {
    const entries = group.flatMap(([name, , keyOf]) => {
        const list = given(lists, name);
        const items = list === undefined ? [] : list.kind === 'list' ? list.items : [list];
        return items.map((item) => ({ key: keyOf(item), item }));
    });
    if (entries.length === 0)
        return undefined;
    const tests = [...(0,group_by/* groupBy */.$)(entries, ({ key }) => key)].map(([key, ofKey]) => [key, ofKey.map(({ item }) => item)]);
    return { [operator]: Object.fromEntries(tests) };
}
/** The list of networks holds endpoints as well. */
function networkKey(entry) {
    return entry.kind === 'string' && entry.value.startsWith('vpce-') ? 'aws:SourceVpce' : 'aws:SourceVpc';
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless/rest-api.js






const stageProperties = [
    'AccessLogSetting',
    'CacheClusterEnabled',
    'CacheClusterSize',
    'CanarySetting',
    'MethodSettings',
    'StageName',
    'TracingEnabled',
    'Variables',
];
const rest_api_ownProperties = [
    ...stageProperties,
    'AlwaysDeploy',
    'Auth',
    'Cors',
    'DefinitionBody',
    'DefinitionUri',
    'Domain',
    'EndpointConfiguration',
    'GatewayResponses',
    'MergeDefinitions',
    'Models',
    'OpenApiVersion',
    'PropagateTags',
];
/** `AWS::Serverless::Api`: the API with its routes, a deployment, a stage, and what authorizers, plans and domains bring along. */
function translateRestApi(parent, translation) {
    const properties = parent.attributes;
    const origin = originOfMade(parent);
    const RestApiId = refToMade(parent.address, origin);
    const deployment = `${parent.address}Deployment`;
    const stage = Object.fromEntries(stageProperties.map((name) => [name, given(properties, name)]));
    return [
        become(parent, 'AWS::ApiGateway::RestApi', rest_api_ownProperties, {
            Body: definitionOf(parent, translation),
            BodyS3Location: given(properties, 'DefinitionUri'),
            EndpointConfiguration: endpointsOf(given(properties, 'EndpointConfiguration')),
            Policy: resourcePolicyOf(parent, translation.routes.get(parent.address) ?? []),
        }),
        made(parent, deployment, 'AWS::ApiGateway::Deployment', { RestApiId }),
        made(parent, stageAddress(parent), 'AWS::ApiGateway::Stage', { ...stage, RestApiId, DeploymentId: refToMade(deployment, origin) }),
        ...authorizerPermissions(parent),
        ...usagePlan(parent),
        ...domainOf(parent),
    ];
}
/** `REGIONAL`, or `{ Type, VPCEndpointIds }`. */
function endpointsOf(configuration) {
    if (configuration === undefined)
        return undefined;
    const isMap = (0,core_value/* possibleValues */.Mp)(configuration).some(({ kind }) => kind === 'map');
    if (!isMap)
        return { Types: [configuration] };
    return { Types: [given(configuration, 'Type')], VpcEndpointIds: given(configuration, 'VPCEndpointIds') };
}
/** The name of the stage is a part of the logical id only where it is written out in letters and digits. */
function stageAddress(parent) {
    const name = writtenText(given(parent.attributes, 'StageName')) ?? '';
    return /^[A-Za-z0-9]+$/.test(name) ? `${parent.address}${name}Stage` : `${parent.address}Stage`;
}
/** Authorizers that are functions may be called by the API. */
function authorizerPermissions(parent) {
    const { entries } = made_resource_entriesAt(given(parent.attributes, 'Auth'), 'Authorizers');
    return entries.flatMap(([name, authorizer]) => {
        const FunctionName = given(authorizer, 'FunctionArn');
        if (FunctionName === undefined || isFalse(given(authorizer, 'EnableFunctionDefaultPermissions')))
            return [];
        const SourceArn = regionalArn('execute-api', `${parent.address}/authorizers/*`, originOfMade(parent));
        const permission = { Action: 'lambda:InvokeFunction', FunctionName, Principal: 'apigateway.amazonaws.com', SourceArn };
        return [made(parent, `${parent.address}${name}AuthorizerPermission`, 'AWS::Lambda::Permission', permission)];
    });
}
function isFalse(value) {
    return value?.kind === 'bool' && !value.value;
}
function usagePlan(parent) {
    const kind = textAt(parent.attributes, 'Auth', 'UsagePlan', 'CreateUsagePlan');
    if (kind !== 'PER_API' && kind !== 'SHARED')
        return [];
    const prefix = kind === 'SHARED' ? 'Serverless' : parent.address;
    const origin = originOfMade(parent);
    return [
        made(parent, `${prefix}UsagePlan`, 'AWS::ApiGateway::UsagePlan', { ApiStages: [{ ApiId: refToMade(parent.address, origin) }] }),
        made(parent, `${prefix}ApiKey`, 'AWS::ApiGateway::ApiKey', { Enabled: true }),
        made(parent, `${prefix}UsagePlanKey`, 'AWS::ApiGateway::UsagePlanKey', {
            KeyId: refToMade(`${prefix}ApiKey`, origin),
            KeyType: 'API_KEY',
            UsagePlanId: refToMade(`${prefix}UsagePlan`, origin),
        }),
    ];
}
function domainOf(parent) {
    const domain = given(parent.attributes, 'Domain');
    const DomainName = given(domain, 'DomainName');
    if (domain === undefined || DomainName === undefined)
        return [];
    const address = `${parent.address}DomainName`;
    return [
        made(parent, address, 'AWS::ApiGateway::DomainName', {
            DomainName,
            RegionalCertificateArn: given(domain, 'CertificateArn'),
            SecurityPolicy: given(domain, 'SecurityPolicy'),
            MutualTlsAuthentication: given(domain, 'MutualTlsAuthentication'),
        }),
        made(parent, `${parent.address}BasePathMapping`, 'AWS::ApiGateway::BasePathMapping', {
            DomainName: attributeOfMade(address, 'DomainName', originOfMade(parent)),
            RestApiId: refToMade(parent.address, originOfMade(parent)),
        }),
    ];
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless/http-api.js




const http_api_stageProperties = ['AccessLogSettings', 'DefaultRouteSettings', 'RouteSettings', 'StageVariables'];
const http_api_ownProperties = [
    ...http_api_stageProperties,
    'Auth',
    'CorsConfiguration',
    'DefinitionBody',
    'DefinitionUri',
    'Domain',
    'PropagateTags',
    'StageName',
];
/** `AWS::Serverless::HttpApi`: the API with its routes, and a stage that deploys by itself. */
function translateHttpApi(parent, translation) {
    const properties = parent.attributes;
    const name = given(properties, 'StageName');
    const stage = Object.fromEntries(http_api_stageProperties.map((one) => [one, given(properties, one)]));
    return [
        become(parent, 'AWS::ApiGatewayV2::Api', http_api_ownProperties, {
            Body: definitionOf(parent, translation),
            BodyS3Location: given(properties, 'DefinitionUri'),
            CorsConfiguration: corsOf(given(properties, 'CorsConfiguration')),
        }),
        made(parent, http_api_stageAddress(parent.address, name === undefined ? '$default' : (writtenText(name) ?? '')), 'AWS::ApiGatewayV2::Stage', {
            ...stage,
            ApiId: refToMade(parent.address, originOfMade(parent)),
            StageName: name ?? '$default',
            AutoDeploy: true,
        }),
        ...authorizerPermissions(parent),
        ...http_api_domainOf(parent),
    ];
}
/** `true` is any origin. */
function corsOf(cors) {
    return cors?.kind === 'bool' ? (cors.value ? { AllowOrigins: ['*'] } : undefined) : cors;
}
function http_api_domainOf(parent) {
    const domain = given(parent.attributes, 'Domain');
    const DomainName = given(domain, 'DomainName');
    if (DomainName === undefined)
        return [];
    const configuration = {
        CertificateArn: given(domain, 'CertificateArn'),
        EndpointType: given(domain, 'EndpointConfiguration') ?? 'REGIONAL',
        SecurityPolicy: given(domain, 'SecurityPolicy'),
    };
    return [
        made(parent, `${parent.address}DomainName`, 'AWS::ApiGatewayV2::DomainName', {
            DomainName,
            DomainNameConfigurations: [configuration],
            MutualTlsAuthentication: given(domain, 'MutualTlsAuthentication'),
        }),
    ];
}
function http_api_stageAddress(api, name) {
    if (name === '$default')
        return `${api}ApiGatewayDefaultStage`;
    return /^[A-Za-z0-9]+$/.test(name) ? `${api}${name}Stage` : `${api}Stage`;
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless/simple-resources.js

/** `AWS::Serverless::SimpleTable`: a table with one key, paid for by request unless it says how much. */
function translateTable(parent) {
    const properties = parent.attributes;
    const key = given(properties, 'PrimaryKey');
    const AttributeName = given(key, 'Name') ?? 'id';
    const throughput = given(properties, 'ProvisionedThroughput');
    const types = { String: 'S', Number: 'N', Binary: 'B' };
    const type = given(key, 'Type');
    return [
        become(parent, 'AWS::DynamoDB::Table', ['PrimaryKey', 'Tags'], {
            AttributeDefinitions: [{ AttributeName, AttributeType: type?.kind === 'string' ? (types[type.value] ?? type) : (type ?? 'S') }],
            KeySchema: [{ AttributeName, KeyType: 'HASH' }],
            BillingMode: throughput === undefined ? 'PAY_PER_REQUEST' : undefined,
            Tags: given(properties, 'Tags') === undefined ? undefined : tagsOf(properties),
        }),
    ];
}
function translateLayer(parent) {
    return [
        become(parent, 'AWS::Lambda::LayerVersion', ['ContentUri', 'RetentionPolicy'], { Content: given(parent.attributes, 'ContentUri') }),
    ];
}
/** `AWS::Serverless::Application`: a stack of its own, from the repository of applications or a template. */
function translateApplication(parent) {
    const location = given(parent.attributes, 'Location');
    return [become(parent, 'AWS::CloudFormation::Stack', ['Location'], { TemplateURL: location })];
}
const graphProperties = ['ApiKeys', 'Auth', 'Cache', 'DataSources', 'Functions', 'Logging', 'Resolvers', 'SchemaInline', 'SchemaUri'];
/** `AWS::Serverless::GraphQLApi`: the API, which logs everything unless it says otherwise. What resolves its fields is not made here, and that is said. */
function translateGraph(parent, { scope }) {
    const properties = parent.attributes;
    const logging = given(properties, 'Logging');
    const isOff = logging?.kind === 'bool' && !logging.value;
    const message = `What the transform makes of ${parent.address} (${parent.type}) beside the API is not seen.`;
    scope.sink.add('unsupported', message, parent.declaration.range);
    return [
        become(parent, 'AWS::AppSync::GraphQLApi', graphProperties, {
            AuthenticationType: given(properties, 'Auth', 'Type'),
            LogConfig: logging?.kind === 'map' ? logging : isOff ? undefined : { FieldLogLevel: 'ALL' },
        }),
    ];
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless/state-machine.js




const state_machine_ownProperties = [
    'AutoPublishAlias',
    'Definition',
    'DefinitionUri',
    'DeploymentPreference',
    'Events',
    'Logging',
    'Name',
    'PermissionsBoundary',
    'Policies',
    'PropagateTags',
    'Role',
    'RolePath',
    'Tags',
    'Tracing',
    'Type',
    'UseAliasAsEventTarget',
];
/** `AWS::Serverless::StateMachine`: the machine, its role unless it has one, and a role for each event that starts it. */
function translateStateMachine(parent, translation) {
    const { scope } = translation;
    const properties = parent.attributes;
    const origin = originOfMade(parent);
    const own = given(properties, 'Role');
    const traced = given(properties, 'Tracing', 'Enabled');
    const managed = traced?.kind === 'bool' && traced.value ? ['AWSXrayWriteOnlyAccess'] : [];
    const definition = given(properties, 'Definition');
    return [
        become(parent, 'AWS::StepFunctions::StateMachine', state_machine_ownProperties, {
            DefinitionString: definition === undefined ? undefined : { kind: 'json-text', content: definition, origin: definition.origin },
            DefinitionS3Location: given(properties, 'DefinitionUri'),
            RoleArn: own ?? attributeOfMade(`${parent.address}Role`, 'Arn', origin),
            StateMachineName: given(properties, 'Name'),
            StateMachineType: given(properties, 'Type'),
            LoggingConfiguration: given(properties, 'Logging'),
            TracingConfiguration: given(properties, 'Tracing'),
            Tags: tagsOf(properties),
        }),
        ...(own === undefined ? [roleOf({ parent, scope, service: 'states.amazonaws.com', managed, inline: [] })] : []),
        ...state_machine_aliasOf(parent),
        ...made_resource_entriesAt(properties, 'Events').entries.flatMap(([name, event]) => eventOf(parent, name, event, translation)),
    ];
}
function state_machine_aliasOf(parent) {
    const alias = textAt(parent.attributes, 'AutoPublishAlias');
    if (alias === undefined)
        return [];
    return [
        made(parent, `${parent.address}Version`, 'AWS::StepFunctions::StateMachineVersion', {}),
        made(parent, `${parent.address}Alias${alias}`, 'AWS::StepFunctions::StateMachineAlias', { Name: alias }),
    ];
}
function eventOf(parent, name, event, translation) {
    const address = `${parent.address}${name}`;
    const properties = given(event, 'Properties');
    const type = textAt(event, 'Type');
    const machine = refToMade(parent.address, originOfMade(parent));
    const start = (policyPrefix) => [allow(`${policyPrefix}StartExecutionPolicy`, 'states:StartExecution', machine)];
    const own = given(properties, 'RoleArn');
    const role = `${address}Role`;
    const roleFor = (service, prefix) => own === undefined ? [serviceRole(parent, role, service, start(prefix), given(parent.attributes, 'PermissionsBoundary'))] : [];
    switch (type) {
        case 'Schedule':
        case 'EventBridgeRule':
        case 'CloudWatchEvent': {
            const Targets = [{ Arn: machine, RoleArn: own ?? attributeOfMade(role, 'Arn', originOfMade(parent)) }];
            const rule = {
                ScheduleExpression: given(properties, 'Schedule'),
                EventPattern: given(properties, 'Pattern'),
                EventBusName: given(properties, 'EventBusName'),
                Targets,
            };
            return [made(parent, address, 'AWS::Events::Rule', rule), ...roleFor('events.amazonaws.com', role)];
        }
        case 'ScheduleV2': {
            const Target = { Arn: machine, RoleArn: own ?? attributeOfMade(role, 'Arn', originOfMade(parent)) };
            const plan = { ScheduleExpression: given(properties, 'ScheduleExpression'), State: given(properties, 'State'), Target };
            return [made(parent, address, 'AWS::Scheduler::Schedule', plan), ...roleFor('scheduler.amazonaws.com', address)];
        }
        case 'Api': {
            const named = given(properties, 'RestApiId');
            const api = named === undefined ? implicitRestApi : referredTo(named);
            const route = { parent, path: given(properties, 'Path'), method: given(properties, 'Method'), auth: given(properties, 'Auth') };
            if (api !== undefined)
                addRoute(translation, api, route);
            return roleFor('apigateway.amazonaws.com', role);
        }
        default:
            translation.scope.sink.add('unsupported', `What the event ${name} of ${parent.address} brings along is not seen.`, parent.declaration.range);
            return [];
    }
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless/translate-serverless.js








/** Callers before the APIs that they call: an API holds the routes that the events of others add. */
const callers = new Map([
    ['AWS::Serverless::Function', translateFunction],
    ['AWS::Serverless::StateMachine', translateStateMachine],
]);
const others = new Map([
    ['AWS::Serverless::Api', translateRestApi],
    ['AWS::Serverless::HttpApi', translateHttpApi],
    ['AWS::Serverless::GraphQLApi', translateGraph],
    ['AWS::Serverless::SimpleTable', translateTable],
    ['AWS::Serverless::LayerVersion', translateLayer],
    ['AWS::Serverless::Application', translateApplication],
]);
/**
 * What the transform AWS::Serverless-2016-10-31 makes of the resources of a template: plain resources, with the roles, permissions and APIs
 * that nobody wrote. A resource that is not known stays as it is, and that is said.
 */
function translateServerless(resources, scope) {
    if (!resources.some((resource) => isServerless(resource)))
        return resources;
    for (const resource of resources)
        tellConnectors(resource, scope);
    const translation = {
        scope,
        written: new Map(resources.map((resource) => [resource.address, resource])),
        routes: new Map(),
    };
    const called = new Map(resources.map((resource) => [resource.address, callers.get(resource.type)?.(resource, translation)]));
    const rest = [...resources, ...implicitApis(translation)];
    return rest.flatMap((resource) => called.get(resource.address) ?? others.get(resource.type)?.(resource, translation) ?? untranslated(resource, scope));
}
/** Connectors within a resource let it do something to others. */
function tellConnectors({ address, meta, declaration }, { sink }) {
    const connectors = meta.entries.get('Connectors');
    if (connectors === undefined || connectors.kind === 'null')
        return;
    sink.add('unsupported', `What the connectors of ${address} allow is not seen.`, declaration.range);
}
function isServerless({ type }) {
    return type.startsWith('AWS::Serverless::');
}
/** The APIs of the events that name none stand at the first resource that has such an event. */
function implicitApis({ routes, scope, written }) {
    const apis = [
        { address: implicitRestApi, type: 'AWS::Serverless::Api', properties: { StageName: 'Prod' } },
        { address: implicitHttpApi, type: 'AWS::Serverless::HttpApi', properties: {} },
    ];
    return apis.flatMap(({ address, type, properties }) => {
        const [first] = routes.get(address) ?? [];
        if (first === undefined || written.has(address))
            return [];
        const { maybe: _maybe, ...api } = made(first.parent, address, type, properties);
        return [{ ...api, attributes: withGlobals(type, api.attributes, api.meta, scope) }];
    });
}
function untranslated(resource, scope) {
    if (isServerless(resource)) {
        const message = `What the transform makes of ${resource.address} (${resource.type}) is not seen.`;
        scope.sink.add('unsupported', message, resource.declaration.range);
    }
    return [resource];
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/resources.js









/** Every resource that the template declares and that a condition does not rule out. */
function evaluateResources(scope) {
    const resources = [];
    for (const member of resources_membersOf([...scope.template.resources.values()], scope)) {
        if (resources.length >= scope.limits.resources) {
            limitReached(scope, 'resources', member.entry.keyRange);
            break;
        }
        const resource = evaluateResource(member);
        if (resource !== undefined)
            resources.push(resource);
    }
    return translateServerless(resources, scope);
}
/** The declared resources, with those that stand in a file of their own. */
function resources_membersOf(entries, scope) {
    return expandLoops(entries, scope).flatMap((member) => {
        const part = member.entry.key === 'Fn::Transform' ? includedPart(member.entry.value, scope) : undefined;
        return part === undefined ? [member] : resources_membersOf(part.node.entries, part.scope);
    });
}
function evaluateResource({ entry, scope, unknown }) {
    const { key, keyRange, value } = entry;
    if (key === 'Fn::Transform') {
        scope.sink.add('unresolved-macro', 'A macro writes some resources of this template; they are not seen.', keyRange);
        return undefined;
    }
    const type = (0,data_node/* entryOf */.Ms)(value, 'Type')?.value;
    if (type?.kind !== 'string') {
        const isMacro = callOf(value)?.name === 'Fn::Transform' || (0,data_node/* entryOf */.Ms)(value, 'Fn::Transform') !== undefined;
        if (isMacro)
            scope.sink.add('unresolved-macro', `A macro writes the resource ${key}; it is not seen.`, keyRange);
        else
            scope.sink.add('parse-error', `The resource ${key} has no readable Type; it is not looked at.`, keyRange);
        return undefined;
    }
    const exists = existence(value, scope);
    if (exists === 'never')
        return undefined;
    const maybe = unknown ?? exists;
    const meta = readMeta(entry, scope);
    const resource = {
        dialect: 'cloudformation',
        mode: 'managed',
        type: type.value,
        address: key,
        root: scope.root,
        attributes: withDocument(type.value, withGlobals(type.value, readProperties(entry, scope), meta, scope), scope),
        meta,
        declaration: locateKey(scope, entry),
        block: blockOf(entry, scope),
        calls: [],
    };
    return maybe === undefined ? resource : { ...resource, maybe };
}
function blockOf(entry, scope) {
    const { keyRange, value } = entry;
    const { path, range } = locateKey(scope, entry);
    // A resource that is put in from another file is, here, no more than its name.
    if (value.path !== undefined && value.path !== path)
        return { path, range };
    return { path, range: { ...keyRange, endLine: value.range.endLine, endColumn: value.range.endColumn } };
}
/** `never` when its Condition is known to be false; the unknown when it is not known; undefined when the resource is there. */
function existence(node, scope) {
    const condition = (0,data_node/* entryOf */.Ms)(node, 'Condition')?.value;
    if (condition === undefined)
        return undefined;
    const name = nameOf(condition);
    if (name === undefined)
        return (0,value_operations/* unknownValue */.Uo)('unsupported-expression', 'Condition', originOf(scope, condition.range));
    const truth = conditionTruth(name, scope, condition.range);
    if (truth.kind === 'unknown')
        return truth.unknown;
    return truth.value ? undefined : 'never';
}
function readProperties({ keyRange, value }, scope) {
    const node = (0,data_node/* entryOf */.Ms)(value, 'Properties')?.value;
    const properties = node === undefined ? undefined : scope.evaluate(node, scope);
    const origin = properties?.origin ?? originOf(scope, keyRange);
    const incomplete = value.kind === 'mapping' && value.incomplete !== undefined;
    const lost = incomplete ? (0,value_operations/* unknownValue */.Uo)('parse-error', 'a part of the resource that cannot be read', origin) : undefined;
    return asMap(properties, origin, lost);
}
/** Properties that are no plain mapping: empty, with everything left open. */
function asMap(value, origin, lost) {
    if (value?.kind === 'map')
        return lost === undefined ? value : { ...value, more: value.more ?? lost };
    const empty = { kind: 'map', entries: new Map(), origin: (0,value_operations/* originAt */.iX)(origin.at) };
    const more = lost ?? (value === undefined || value.kind === 'null' ? undefined : openProperties(value));
    return more === undefined ? empty : { ...empty, more };
}
function openProperties(value) {
    return (0,value_operations/* firstUnknown */.Ny)(value) ?? (0,value_operations/* unknownValue */.Uo)('unsupported-expression', 'Properties', value.origin);
}
/** Everything about the resource but its type and properties: DeletionPolicy, Metadata, DependsOn\u2026 */
function readMeta({ keyRange, value }, scope) {
    const entries = value.kind === 'mapping' ? value.entries.filter(({ key }) => key !== 'Type' && key !== 'Properties') : [];
    const meta = scope.evaluate({ kind: 'mapping', entries, range: value.range }, scope);
    return asMap(meta, originOf(scope, keyRange), undefined);
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/stacks/enter-stacks.js


/** Each stack is a stack of its own: its resources stand at `Stack.Resource`. */
function enterStacks(resources, scope) {
    const stacks = resources.flatMap((resource) => {
        const stack = isStack(resource.type) ? nestedStack(resource.address, scope) : undefined;
        return stack === undefined ? [] : [{ resource, ...stack }];
    });
    if (stacks.length === 0)
        return { resources, entered: [], inputs: [], outputs: [], files: [], diagnostics: [] };
    const below = stacks.flatMap(({ resource, evaluation }) => evaluation.resources.map((one) => (0,relocate/* resourceAbove */.EG)(one, resource)));
    const inner = stacks.flatMap(({ resource, evaluation }) => (evaluation.entered ?? []).map((address) => `${resource.address}.${address}`));
    return {
        resources: [...resources, ...below],
        entered: [...stacks.map(({ resource }) => resource.address), ...inner],
        inputs: stacks.flatMap(({ evaluation }) => evaluation.inputs),
        outputs: stacks.flatMap(({ evaluation }) => evaluation.outputs ?? []),
        files: stacks.flatMap(({ evaluation }) => evaluation.files),
        // A template that is nested twice has its problems once.
        diagnostics: [...new Map(stacks.flatMap(({ evaluation }) => evaluation.diagnostics).map((one) => [JSON.stringify(one), one])).values()],
    };
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/template-exports.js
const noExports = new Map();
function gatherExports(all) {
    const exports = new Map();
    for (const [name, value] of all)
        exports.set(name, [...(exports.get(name) ?? []), value]);
    return exports;
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/template-limits.js
const defaultTemplateLimits = {
    steps: 2_000_000,
    resources: 5_000,
    iterations: 1_000,
    options: 16,
    tableOptions: 64,
    textChars: 1_000_000,
    totalTextChars: 50_000_000,
    members: 1_024,
    depth: 300,
};

// EXTERNAL MODULE: ./build/evaluate/cloudformation/looks-like-template.js
var looks_like_template = __webpack_require__(69590);
;// CONCATENATED MODULE: ./build/evaluate/cloudformation/evaluate-template.js















/**
 * Evaluates a CloudFormation template, YAML or JSON, with every parameter at what is given or its default, and the templates that it nests by
 * their paths with it. Undefined when the file is no template after all; a template that cannot be read yields an evaluation with diagnostics
 * and what could be read.
 */
function evaluateTemplate(request) {
    const { file, exports = noExports, files = noFiles, stack = noInputs, holes = [], made } = request;
    const limits = { ...defaultTemplateLimits, ...request.limits };
    const stacks = { files, wanted: new Set(), included: new Set(), count: 0, evaluate: evaluateBelow };
    const evaluated = evaluateFile(file, { exports, limits, stacks, stack, holes, ancestors: [], steps: 0 }, made);
    return evaluated === undefined
        ? undefined
        : {
            ...evaluated.evaluation,
            files: [...new Set([...evaluated.evaluation.files, ...stacks.included])],
            wantedFiles: [...stacks.wanted].toSorted(),
        };
}
const noFiles = new Map();
/** All templates of one evaluation count their steps together. */
function evaluateBelow(file, above, parameters) {
    const { exports, limits, stacks, state } = above;
    // The name of a nested stack is AWS's to make.
    const pseudo = new Map([...above.stack.pseudo].filter(([name]) => name !== 'AWS::StackName'));
    const stack = { pseudo, parameters };
    const below = evaluateFile(file, {
        exports,
        limits,
        stacks,
        stack,
        holes: above.holes,
        ancestors: [above.path, ...above.ancestors],
        steps: state.steps,
    });
    state.steps = Math.max(state.steps, below?.steps ?? 0);
    return below;
}
function evaluateFile(file, around, made) {
    const parsed = made === undefined ? readRoot(file) : { root: made, diagnostics: [] };
    if (parsed === undefined)
        return undefined;
    const sink = (0,data_node/* diagnosticSink */.fh)(file.path);
    const common = { root: file.path, dialect: 'cloudformation', moves: [], providers: [] };
    if (parsed.root === undefined) {
        const evaluation = { ...common, resources: [], inputs: [], files: [file.path], diagnostics: parsed.diagnostics };
        return { evaluation, outputs: new Map(), steps: around.steps };
    }
    const scope = newScope(file.path, readTemplate(parsed.root, sink), sink, around);
    reportMacros(scope);
    const inputs = declaredInputs(scope);
    const resources = evaluateResources(scope);
    const outputs = evaluateOutputs(scope);
    const nested = enterStacks(resources, scope);
    const evaluation = {
        ...common,
        resources: nested.resources,
        entered: nested.entered,
        inputs: [...inputs, ...nested.inputs],
        outputs: [...outputs.declared, ...nested.outputs],
        files: [...new Set([file.path, ...nested.files])],
        diagnostics: [...parsed.diagnostics, ...sink.diagnostics, ...nested.diagnostics],
    };
    return { evaluation, outputs: outputs.values, steps: scope.state.steps };
}
/** What these templates export, for the templates beside them. What is wrong with them is said where they are evaluated. */
function templateExports(files, stackOf) {
    return gatherExports(files.flatMap((file) => {
        const root = readRoot(file)?.root;
        if (root === undefined)
            return [];
        const sink = (0,data_node/* diagnosticSink */.fh)(file.path);
        const stack = stackOf?.(file) ?? noInputs;
        const stacks = { files: noFiles, wanted: new Set(), included: new Set(), count: 0, evaluate: () => undefined };
        const alone = { exports: noExports, limits: defaultTemplateLimits, stacks, stack, holes: [], ancestors: [], steps: 0 };
        return exportsOf(newScope(file.path, readTemplate(root, sink), sink, alone));
    }));
}
function newScope(path, declared, sink, { steps, ...around }) {
    const state = {
        steps,
        depth: 0,
        textChars: 0,
        conditions: new Map(),
        parameters: new Map(),
        attributes: new Set(),
        reportedLimits: new Set(),
        stacks: new Map(),
    };
    const scope = {
        ...around,
        path,
        root: path,
        template: declared,
        sink,
        conditions: new Map(),
        loops: new Map(),
        state,
        evaluate: evaluateNode,
        decide: decideNode,
    };
    // Loops in Conditions declare further conditions.
    const members = expandLoops([...declared.conditions.values()], scope);
    const conditions = new Map(members.map(({ entry, scope: { loops } }) => [entry.key, { node: entry.value, loops }]));
    return { ...scope, conditions };
}
const knownMacros = /^AWS::(?:Serverless-|LanguageExtensions|CodeDeployBlueGreen|SecretsManager-|ServiceCatalog)/;
/** A macro may rewrite the whole template; those of AWS itself that leave resources as they are need no word. */
function reportMacros({ template, sink }) {
    for (const { key, keyRange } of template.transforms) {
        if (knownMacros.test(key))
            continue;
        const name = key === '' ? 'A macro' : `The macro ${key}`;
        sink.add('unresolved-macro', `${name} may change this template; what it does is not seen.`, keyRange);
    }
}


/***/ }),

/***/ 91944:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ above),
/* harmony export */   t: () => (/* binding */ fromParent)
/* harmony export */ });
/* harmony import */ var _map_unknowns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96382);

/** In front of the address of a resource of the stack above. A logical id has letters and digits alone. */
const above = '^';
/** What a parent stack passes. A resource that it refers to is the parent's, which is marked; unmarked, the same name would be another's. */
function fromParent(value) {
    return (0,_map_unknowns_js__WEBPACK_IMPORTED_MODULE_0__/* .mapUnknowns */ .y)(value, (unknown) => {
        const { reference, ...rest } = unknown;
        return reference?.address.startsWith(above) === true ? unknown : rest;
    });
}


/***/ }),

/***/ 67662:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ resourceAbove),
/* harmony export */   XJ: () => (/* binding */ handedDown),
/* harmony export */   iE: () => (/* binding */ handedUp)
/* harmony export */ });
/* harmony import */ var _map_unknowns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96382);
/* harmony import */ var _from_parent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91944);


/** A value of a template, for a parameter of a template below it: what it refers to stays above. */
function handedDown(value) {
    return (0,_map_unknowns_js__WEBPACK_IMPORTED_MODULE_0__/* .mapUnknowns */ .y)(value, (unknown) => {
        const { reference } = unknown;
        return reference === undefined ? unknown : { ...unknown, reference: { ...reference, address: _from_parent_js__WEBPACK_IMPORTED_MODULE_1__/* .above */ .G + reference.address } };
    });
}
/** A value of a nested template, as the template above sees it. */
function handedUp(value, stack) {
    return (0,_map_unknowns_js__WEBPACK_IMPORTED_MODULE_0__/* .mapUnknowns */ .y)(value, (unknown) => unknownAbove(unknown, stack));
}
/** Equal text is the same symbol, so that two stacks of one template must not spell theirs alike. */
function unknownAbove(unknown, stack) {
    const { reference, expression } = unknown;
    if (reference === undefined) {
        return isOwn(expression) ? { ...unknown, expression: `${stack}.${expression}` } : unknown;
    }
    if (reference.address.startsWith(_from_parent_js__WEBPACK_IMPORTED_MODULE_1__/* .above */ .G))
        return { ...unknown, reference: { ...reference, address: reference.address.slice(_from_parent_js__WEBPACK_IMPORTED_MODULE_1__/* .above */ .G.length) } };
    return { ...unknown, expression: `${stack}: ${expression}`, reference: { ...reference, address: `${stack}.${reference.address}` } };
}
/** A parameter that nobody gave, or a condition. Pseudo parameters and exports are those of the account. */
function isOwn(expression) {
    return expression.startsWith('Parameters.') || expression.startsWith('Conditions.');
}
/** A resource of a nested template as one of the template above, at `Stack.Resource`. */
function resourceAbove(resource, stack) {
    const { maybe: own, ...rest } = resource;
    const maybe = own === undefined ? stack.maybe : unknownAbove(own, stack.address);
    return {
        ...rest,
        root: stack.root,
        address: `${stack.address}.${resource.address}`,
        attributes: mapAbove(resource.attributes, stack.address),
        meta: mapAbove(resource.meta, stack.address),
        calls: [stack.block, ...resource.calls],
        ...(maybe === undefined ? {} : { maybe }),
    };
}
function mapAbove(map, stack) {
    const changed = handedUp(map, stack);
    return changed.kind === 'map' ? changed : map;
}


/***/ }),

/***/ 96382:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ mapUnknowns)
/* harmony export */ });
/** The value with every unknown in it replaced; itself where nothing is. */
function mapUnknowns(value, change) {
    const inner = (one) => mapUnknowns(one, change);
    switch (value.kind) {
        case 'unknown':
            return change(value);
        case 'template':
            return { ...value, parts: value.parts.map((part) => (typeof part === 'string' ? part : change(part))) };
        case 'json-text':
            return { ...value, content: inner(value.content) };
        case 'choice':
            return { ...value, options: value.options.map(inner), condition: change(value.condition) };
        case 'list':
            return { ...value, items: value.items.map(inner), ...(value.more === undefined ? {} : { more: change(value.more) }) };
        case 'map': {
            const entries = new Map([...value.entries].map(([key, entry]) => [key, inner(entry)]));
            return { ...value, entries, ...(value.more === undefined ? {} : { more: change(value.more) }) };
        }
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
            return value;
    }
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
