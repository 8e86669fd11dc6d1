export const id = 972;
export const ids = [972];
export const modules = {

/***/ 4972:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateTemplate: () => (/* binding */ evaluateTemplate)
});

// UNUSED EXPORTS: looksLikeTemplate

// EXTERNAL MODULE: ./build/syntax/data-node.js
var data_node = __webpack_require__(629);
// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(9207);
// EXTERNAL MODULE: ./build/evaluate/value-operations.js
var value_operations = __webpack_require__(3562);
// EXTERNAL MODULE: ./build/evaluate/value-equality.js
var value_equality = __webpack_require__(812);
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


function locate(scope, range) {
    return { path: scope.path, range };
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
    const open = truths.find((truth) => truth.kind === 'unknown');
    if (open !== undefined)
        return open;
    return { kind: 'known', value: !deciding, via: truths.flatMap((truth) => (truth.kind === 'known' ? truth.via : [])) };
}
function not(truth) {
    return truth.kind === 'known' ? { ...truth, value: !truth.value } : truth;
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
    if (name === 'Condition')
        return argument.kind === 'string' ? conditionTruth(argument.value, scope, range) : badCondition(call, scope);
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
    const [left, right] = evaluateAll(nodes, scope);
    if (left === undefined || right === undefined)
        return conditions_open((0,value_operations/* unknownValue */.Uo)('unsupported-expression', name, originOf(scope, range)));
    const equal = (0,value_equality/* equalValues */.b)(asText(left), asText(right));
    if (equal !== undefined)
        return { kind: 'known', value: equal, via: (0,value_operations/* jointVia */.tg)([left, right]) };
    const cause = (0,value_operations/* firstUnknown */.Ny)(left) ?? (0,value_operations/* firstUnknown */.Ny)(right);
    const reason = cause?.reason ?? 'unsupported-expression';
    return conditions_open((0,value_operations/* unknownValue */.Uo)(reason, `${(0,value_operations/* describeValue */.bp)(left)} = ${(0,value_operations/* describeValue */.bp)(right)}`, originOf(scope, range)));
}
/** CloudFormation compares texts: `true` equals `"true"`. */
function asText(value) {
    if (value.kind === 'choice')
        return { ...value, options: value.options.map(asText) };
    const text = (0,core_value/* scalarText */.w)(value);
    return text === undefined ? value : { kind: 'string', value: text, origin: value.origin };
}
function decideValue(node, scope) {
    const value = scope.evaluate(node, scope);
    const text = (0,core_value/* scalarText */.w)(value)?.toLowerCase();
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

// EXTERNAL MODULE: ./build/evaluate/terraform/choices.js
var choices = __webpack_require__(1097);
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
                return { parts: [piece.literal], place: piece.place };
            return { parts: partsOf(args[next++]), place: undefined };
        });
        return textOf(parts, whole, scope, textStart);
    };
    return (0,choices/* overChoices */.np)(values, scope.limits.options, whole, compose) ?? compose(values.map(collapse));
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
    const text = (0,core_value/* scalarText */.w)(item);
    const replaced = body.map((entry) => ({ ...entry, key: withIdentifiers(entry.key, inner.loops) }));
    const unknown = text === undefined ? ((0,value_operations/* firstUnknown */.Ny)(item) ?? (0,value_operations/* unknownValue */.Uo)('unsupported-expression', loop.key, item.origin)) : undefined;
    return expandLoops(replaced, inner).map((member) => (unknown === undefined ? member : { unknown, ...member }));
}
/** `Bucket${Name}` for a name that is not only letters and digits can be written `Bucket&{Name}`: other characters are then left out. */
function withIdentifiers(key, loops) {
    let written = key;
    for (const [identifier, item] of loops) {
        const text = (0,core_value/* scalarText */.w)(item);
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



/** `Fn::Base64`: a text, mostly user data. With holes in it nothing of the result is known. */
function base64(call) {
    const { argument, scope } = call;
    const value = scope.evaluate(argument, scope);
    if (value === undefined)
        return badCall(call);
    if (value.kind === 'choice')
        return { ...value, options: value.options.map((option) => encode(option, call)) };
    return encode(value, call);
}
function encode(value, call) {
    const text = (0,core_value/* scalarText */.w)(value);
    if (text !== undefined)
        return { kind: 'string', value: toBase64(text), origin: value.origin };
    const cause = (0,value_operations/* firstUnknown */.Ny)(value);
    return cause === undefined ? badCall(call) : (0,value_operations/* unknownValue */.Uo)(cause.reason, `Fn::Base64 ${cause.expression}`, value.origin);
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
    const blocks = subnets((0,core_value/* scalarText */.w)(block) ?? '', integer(count), hostBits === undefined ? 8 : integer(hostBits));
    if (blocks === undefined)
        return (0,value_operations/* unknownValue */.Uo)('unsupported-function', `Fn::Cidr ${(0,core_value/* scalarText */.w)(block) ?? ''}`, origin);
    const list = { kind: 'list', items: blocks.map((value) => ({ kind: 'string', value, origin })), origin };
    return list;
}
function integer(value) {
    const text = (0,core_value/* scalarText */.w)(value);
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
    return (0,choices/* overChoices */.np)(keys, scope.limits.options, origin, (args) => lookUp(args, fallback, call)) ?? badCall(call);
}
function lookUp(keys, fallback, call) {
    const { scope, range } = call;
    const [name, first, second] = keys.map((key) => (0,core_value/* scalarText */.w)(key));
    const cause = keys.map(value_operations/* firstUnknown */.Ny).find((unknown) => unknown !== undefined);
    if (name === undefined)
        return cause ?? badCall(call);
    const written = `Mappings.${name}.${first ?? '*'}.${second ?? '*'}`;
    const mapping = scope.template.mappings.get(name)?.value;
    const inner = entriesAt(mapping === undefined ? [] : [mapping], first).map((entry) => entry.value);
    const values = entriesAt(inner, second).flatMap((entry) => find_in_map_valueOf(entry, written, call));
    if (fallback !== undefined && (values.length === 0 || cause !== undefined))
        values.push(...defaultOf(fallback, call));
    const [only] = values;
    if (only === undefined)
        return (0,value_operations/* unknownValue */.Uo)('undeclared-name', written, originOf(scope, range));
    return cause === undefined ? only : find_in_map_anyOf(values, { ...cause, expression: written }, call);
}
function find_in_map_anyOf(values, condition, { scope, range }) {
    const chosen = (0,choices/* choose */.Sw)(values, condition, originOf(scope, range));
    const isTooMuch = chosen?.kind === 'choice' && chosen.options.length > scope.limits.options;
    return chosen === undefined || isTooMuch || values.length > candidatesMax ? condition : chosen;
}
/** The entries of the mappings under one key, or under every key when it is not known. */
function entriesAt(mappings, key) {
    return mappings.flatMap((mapping) => {
        if (mapping.kind !== 'mapping')
            return [];
        if (key === undefined)
            return mapping.entries.slice(0, candidatesMax + 1);
        const entry = (0,data_node/* entryOf */.Ms)(mapping, key);
        return entry === undefined ? [] : [entry];
    });
}
function find_in_map_valueOf(entry, written, { scope, range }) {
    const value = scope.evaluate(entry.value, scope);
    return value === undefined ? [] : [hop(value, [{ kind: 'mapping', name: written, at: locate(scope, range) }])];
}
function defaultOf(node, { scope }) {
    const value = scope.evaluate(node, scope);
    return value === undefined ? [] : [value];
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/get-att.js



/** `Fn::GetAtt`: `[resource, attribute]` or `resource.attribute`. Nothing that AWS computes is known before it does. */
function getAtt(call) {
    const { argument, range, scope } = call;
    if (argument.kind === 'string')
        return attributeOf(argument.value, scope, range);
    const parts = argumentsOf(argument);
    if (parts === undefined)
        return badCall(call);
    // The attribute may be a Ref to a parameter; when it is not known, the reference is to the resource as a whole.
    const names = evaluateAll(parts, scope).map((part) => (0,core_value/* scalarText */.w)(part));
    const known = names.slice(0, names.indexOf(undefined) < 0 ? names.length : names.indexOf(undefined));
    return known.length === 0 ? badCall(call) : attributeOf(known.join('.'), scope, range);
}
/** The attribute by its dotted name: `Bucket.Arn`, `Stack.Outputs.VpcId`. */
function attributeOf(dotted, scope, usedAt) {
    const [address = '', ...path] = dotted.split('.');
    const origin = originOf(scope, usedAt);
    const { resources, hasLoopedResources } = scope.template;
    if (!resources.has(address) && !hasLoopedResources)
        return (0,value_operations/* unknownValue */.Uo)('undeclared-name', dotted, origin);
    return (0,value_operations/* unknownValue */.Uo)('computed-attribute', dotted, origin, { address, path });
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
    if (!isLiteralText(condition) || yes === undefined || no === undefined)
        return badCall(call);
    const truth = conditionTruth(condition.value, scope, condition.range);
    if (truth.kind === 'known') {
        const branch = scope.evaluate(truth.value ? yes : no, scope);
        return branch === undefined ? undefined : hop(branch, truth.via);
    }
    const origin = originOf(scope, range);
    const options = [yes, no].map((branch) => scope.evaluate(branch, scope));
    if (options.every((option) => option === undefined))
        return undefined;
    return (0,choices/* choose */.Sw)(options.map((option) => option ?? { kind: 'null', origin }), truth.unknown, origin);
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/import-value.js


/** `Fn::ImportValue` and `Fn::GetStackOutput`: an output of another stack. */
function importValue({ name: called, argument, range, scope }) {
    const name = scope.evaluate(argument, scope);
    const written = name === undefined ? '' : ` ${(0,value_operations/* describeValue */.bp)(name)}`;
    return (0,value_operations/* unknownValue */.Uo)('import-value', `${called}${written}`, originOf(scope, range));
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/join.js





/** `Fn::Join`: `[delimiter, [values]]`. The list may be one that a function makes. */
function join(call) {
    const { argument, scope } = call;
    const [separator, collection] = argumentsOf(argument) ?? [];
    if (separator === undefined || collection === undefined)
        return badCall(call);
    const delimiter = (0,core_value/* scalarText */.w)(scope.evaluate(separator, scope));
    const list = scope.evaluate(collection, scope);
    return list === undefined || delimiter === undefined ? badCall(call) : joinValue(list, delimiter, call);
}
function joinValue(list, separator, call) {
    const origin = originOf(call.scope, call.range);
    if (list.kind === 'choice') {
        const options = list.options.map((option) => joinValue(option, separator, call));
        return (0,choices/* choose */.Sw)(options, list.condition, origin) ?? badCall(call);
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

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/parameters.js





/**
 * The value of a parameter as far as the template tells: its default; else one of few allowed values; else unknown. A default that names an
 * SSM parameter is not its value. Undefined when the template does not declare it.
 */
function parameterValue(name, scope) {
    const entry = scope.template.parameters.get(name);
    if (entry === undefined)
        return undefined;
    const known = scope.state.parameters.get(name);
    if (known !== undefined)
        return known;
    const value = readParameter(entry, scope);
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
    if (given !== undefined)
        return typed(scope.evaluate(given, scope) ?? unset, type);
    return allowedValues(value, unset, type, scope) ?? unset;
}
function allowedValues(parameter, unset, type, scope) {
    const allowed = (0,data_node/* entryOf */.Ms)(parameter, 'AllowedValues')?.value;
    // Of a list parameter, any subset of them may be given.
    if (allowed?.kind !== 'sequence' || isList(type) || allowed.items.length > scope.limits.options)
        return undefined;
    const options = allowed.items.map((item) => scope.evaluate(item, scope)).filter((option) => option !== undefined);
    return (0,choices/* choose */.Sw)(options, unset, originOf(scope, allowed.range));
}
function isList(type) {
    return type === 'CommaDelimitedList' || type.startsWith('List<');
}
/** The default of a list parameter is one text, its members separated by commas. */
function typed(value, type) {
    if (!isList(type))
        return value;
    const [only] = (0,core_value/* possibleValues */.M)(value);
    const text = (0,core_value/* scalarText */.w)(value);
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

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/ref.js



/** `Ref`: a parameter, a pseudo parameter, a loop identifier, or a resource. */
function ref(call) {
    const { argument, range, scope } = call;
    return argument.kind === 'string' ? refTo(argument.value, scope, range) : badCall(call);
}
/** What `Ref` to a name yields where it is used; undefined for `AWS::NoValue`. */
function refTo(name, scope, usedAt) {
    if (name === 'AWS::NoValue')
        return undefined;
    const origin = originOf(scope, usedAt);
    // What an account, a region or a stack is called is known to AWS alone.
    if (name.startsWith('AWS::'))
        return (0,value_operations/* unknownValue */.Uo)('data-source', name, origin);
    const loop = scope.loops.get(name);
    if (loop !== undefined)
        return loop;
    const parameter = parameterValue(name, scope);
    if (parameter !== undefined)
        return useOf(parameter, name, scope, usedAt);
    return scope.template.resources.has(name) || scope.template.hasLoopedResources
        ? (0,value_operations/* unknownValue */.Uo)('computed-attribute', `!Ref ${name}`, origin, { address: name, path: ['Ref'] })
        : (0,value_operations/* unknownValue */.Uo)('undeclared-name', `!Ref ${name}`, origin);
}
function useOf(value, name, scope, usedAt) {
    const at = locate(scope, usedAt);
    const used = (unknown) => ({ ...unknown, origin: { at, via: unknown.origin.via } });
    if (value.kind === 'unknown')
        return used(value);
    if (value.kind === 'choice')
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
    const text = (0,core_value/* scalarText */.w)(index);
    if (list.kind === 'unknown')
        return (0,value_operations/* extendUnknown */.pG)(list, `[${text ?? '*'}]`, text);
    if (list.kind === 'choice') {
        const options = list.options.map((option) => selectFrom(option, index, call));
        return (0,choices/* choose */.Sw)(options, list.condition, originOf(scope, range)) ?? badCall(call);
    }
    if (list.kind !== 'list')
        return (0,value_operations/* firstUnknown */.Ny)(list) ?? badCall(call);
    if (text === undefined)
        return select_anyOf(list, index, call);
    const item = /^\d+$/.test(text) ? list.items[Number(text)] : undefined;
    return item ?? list.more ?? (0,value_operations/* unknownValue */.Uo)('unsupported-expression', `Fn::Select ${text}`, originOf(scope, range));
}
function select_anyOf(list, index, call) {
    const cause = (0,value_operations/* firstUnknown */.Ny)(index);
    if (cause === undefined || list.more !== undefined || list.items.length > call.scope.limits.options)
        return list.more ?? cause ?? badCall(call);
    return (0,choices/* choose */.Sw)(list.items, cause, originOf(call.scope, call.range)) ?? badCall(call);
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/split.js




/** `Fn::Split`: `[delimiter, text]`. A text with holes may have any number of pieces. */
function split(call) {
    const { argument, scope } = call;
    const [delimiter, source] = argumentsOf(argument) ?? [];
    if (delimiter === undefined || source === undefined)
        return badCall(call);
    const mark = (0,core_value/* scalarText */.w)(scope.evaluate(delimiter, scope)) ?? '';
    const value = scope.evaluate(source, scope);
    return value === undefined || mark === '' ? badCall(call) : splitValue(value, mark, call);
}
function splitValue(value, delimiter, call) {
    const { scope, range } = call;
    if (value.kind === 'choice') {
        const options = value.options.map((option) => splitValue(option, delimiter, call));
        return (0,choices/* choose */.Sw)(options, value.condition, originOf(scope, range)) ?? badCall(call);
    }
    const text = (0,core_value/* scalarText */.w)(value);
    if (text === undefined) {
        const cause = (0,value_operations/* firstUnknown */.Ny)(value);
        return cause === undefined ? badCall(call) : (0,value_operations/* extendUnknown */.pG)(cause, `.split(${JSON.stringify(delimiter)})`, 'split');
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
    if (!isLiteralText(text) || (variables !== undefined && variables.kind !== 'mapping'))
        return badCall(call);
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



/** `Fn::Transform`: a macro writes what stands here. `AWS::Include` takes it from a file in S3. */
function transform({ argument, range, scope }) {
    const name = (0,data_node/* entryOf */.Ms)(argument, 'Name')?.value;
    const written = name?.kind === 'string' ? ` ${name.value}` : '';
    return (0,value_operations/* unknownValue */.Uo)('unsupported-function', `Fn::Transform${written}`, originOf(scope, range));
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/unsupported.js


/** A function that CloudFormation does not document, or a tag of another tool. */
function unsupported({ name, range, scope }) {
    return (0,value_operations/* unknownValue */.Uo)('unsupported-function', name, originOf(scope, range));
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/intrinsics/registry.js

















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
function evaluateNode(node, scope) {
    const { state, limits } = scope;
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
    const { value, textStart } = node;
    return textStart === undefined ? { kind: 'string', value, origin } : { kind: 'string', value, origin, textStart };
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
    const origin = originOf(scope, node.range);
    const entries = new Map();
    const keys = new Map();
    let more = node.incomplete === undefined ? undefined : unreadValue(node.incomplete, node, scope);
    for (const member of node.entries.some((entry) => isLoopKey(entry.key)) ? expandLoops(node.entries, scope) : plainMembers(node, scope)) {
        const { entry } = member;
        if (entry.key === 'Fn::Transform') {
            more ??= (0,value_operations/* unknownValue */.Uo)('unsupported-function', 'Fn::Transform', originOf(scope, entry.value.range));
            continue;
        }
        if (member.unknown !== undefined)
            more ??= member.unknown;
        const value = scope.evaluate(entry.value, member.scope);
        if (value === undefined)
            continue;
        if (entries.has(entry.key))
            scope.sink.add('parse-error', `The key ${entry.key} is given twice; only the last value is looked at.`, entry.keyRange);
        entries.set(entry.key, value);
        keys.set(entry.key, locate(scope, entry.keyRange));
    }
    return more === undefined ? { kind: 'map', entries, origin, keys } : { kind: 'map', entries, origin, keys, more };
}
function plainMembers(node, scope) {
    return node.entries.map((entry) => ({ entry, scope }));
}
function unreadValue(unread, node, scope) {
    const reason = unread.reason === 'hole' ? 'parse-error' : unread.reason;
    return (0,value_operations/* unknownValue */.Uo)(reason, 'a part of the template that cannot be read', originOf(scope, node.range));
}

// EXTERNAL MODULE: ./build/syntax/json/parse-json.js + 3 modules
var parse_json = __webpack_require__(5831);
// EXTERNAL MODULE: ./build/syntax/yaml/parse-yaml.js + 13 modules
var parse_yaml = __webpack_require__(3665);
;// CONCATENATED MODULE: ./build/evaluate/cloudformation/read-root.js




const awsType = /(?:AWS|Custom)::[A-Z]/;
const resourcesKey = /(?:^|["'{,\s])Resources["']?\s*:/;
/** Parses a template in either format. Undefined when the file turns out to be something else. */
function readRoot(file) {
    const { documents, diagnostics } = parseDocuments(file);
    const root = documents.find(isTemplate);
    if (root !== undefined)
        return { root, diagnostics };
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

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/serverless-globals.js

const prefix = 'AWS::Serverless::';
/**
 * The properties of a serverless resource with what `Globals` says of its kind: maps are merged, lists appended to the global ones, anything
 * else is overridden. Source: "Globals section of the AWS SAM template". Other resources stay as they are.
 */
function withGlobals(type, properties, scope) {
    if (!type.startsWith(prefix))
        return properties;
    const entry = scope.template.globals.get(type.slice(prefix.length));
    if (entry === undefined)
        return properties;
    const globals = scope.evaluate(entry.value, scope);
    if (globals === undefined || globals.kind === 'null')
        return properties;
    const cause = globals.kind === 'map' ? undefined : (0,value_operations/* firstUnknown */.Ny)(globals);
    if (cause !== undefined)
        return { ...properties, more: properties.more ?? cause };
    const merged = merge(globals, properties);
    return merged.kind === 'map' ? merged : properties;
}
function merge(outer, own) {
    if (outer.kind === 'list' && own.kind === 'list') {
        return { ...own, items: [...outer.items, ...own.items], ...moreOf(own, outer) };
    }
    if (outer.kind !== 'map' || own.kind !== 'map')
        return own;
    const entries = new Map(outer.entries);
    for (const [key, value] of own.entries) {
        const base = entries.get(key);
        entries.set(key, base === undefined ? value : merge(base, value));
    }
    const keys = new Map([...(outer.keys ?? []), ...(own.keys ?? [])]);
    return { ...own, entries, keys, ...moreOf(own, outer) };
}
function moreOf(own, outer) {
    const more = own.more ?? outer.more;
    return more === undefined ? {} : { more };
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/resources.js







/** Every resource that the template declares and that a condition does not rule out. */
function evaluateResources(scope) {
    const resources = [];
    for (const member of expandLoops([...scope.template.resources.values()], scope)) {
        if (resources.length >= scope.limits.resources) {
            limitReached(scope, 'resources', member.entry.keyRange);
            break;
        }
        const resource = evaluateResource(member);
        if (resource !== undefined)
            resources.push(resource);
    }
    return resources;
}
function evaluateResource({ entry, scope, unknown }) {
    const { key, keyRange, value } = entry;
    if (key === 'Fn::Transform') {
        scope.sink.add('not-read', 'A macro writes some resources of this template; they are not seen.', keyRange);
        return undefined;
    }
    const type = (0,data_node/* entryOf */.Ms)(value, 'Type')?.value;
    if (type?.kind !== 'string') {
        const isMacro = callOf(value)?.name === 'Fn::Transform' || (0,data_node/* entryOf */.Ms)(value, 'Fn::Transform') !== undefined;
        if (isMacro)
            scope.sink.add('not-read', `A macro writes the resource ${key}; it is not seen.`, keyRange);
        else
            scope.sink.add('parse-error', `The resource ${key} has no readable Type; it is not looked at.`, keyRange);
        return undefined;
    }
    const exists = existence(value, scope);
    if (exists === 'never')
        return undefined;
    const maybe = unknown ?? exists;
    const resource = {
        dialect: 'cloudformation',
        mode: 'managed',
        type: type.value,
        address: key,
        root: scope.path,
        attributes: withGlobals(type.value, readProperties(entry, scope), scope),
        meta: readMeta(entry, scope),
        declaration: locate(scope, keyRange),
        block: locate(scope, { ...keyRange, endLine: value.range.endLine, endColumn: value.range.endColumn }),
        calls: [],
    };
    return maybe === undefined ? resource : { ...resource, maybe };
}
/** `never` when its Condition is known to be false; the unknown when it is not known; undefined when the resource is there. */
function existence(node, scope) {
    const condition = (0,data_node/* entryOf */.Ms)(node, 'Condition')?.value;
    if (condition === undefined)
        return undefined;
    if (condition.kind !== 'string')
        return (0,value_operations/* unknownValue */.Uo)('unsupported-expression', 'Condition', originOf(scope, condition.range));
    const truth = conditionTruth(condition.value, scope, condition.range);
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

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/template.js

function readTemplate(root, sink) {
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

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/template-limits.js
const defaultTemplateLimits = {
    steps: 2_000_000,
    resources: 5_000,
    iterations: 1_000,
    options: 16,
    textChars: 1_000_000,
    totalTextChars: 50_000_000,
    members: 1_024,
    depth: 300,
};

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/evaluate-template.js










/**
 * Evaluates a CloudFormation template, YAML or JSON, with every parameter at its default. Undefined when the file is no template after all;
 * a template that cannot be read yields an evaluation with diagnostics and what could be read.
 */
function evaluateTemplate({ file, limits }) {
    const parsed = readRoot(file);
    if (parsed === undefined)
        return undefined;
    const sink = (0,data_node/* diagnosticSink */.fh)(file.path);
    const common = { root: file.path, dialect: 'cloudformation', moves: [], providers: [], files: [file.path] };
    if (parsed.root === undefined)
        return { ...common, resources: [], inputs: [], diagnostics: parsed.diagnostics };
    const scope = newScope(file.path, readTemplate(parsed.root, sink), sink, { ...defaultTemplateLimits, ...limits });
    reportMacros(scope);
    const inputs = declaredInputs(scope);
    const resources = evaluateResources(scope);
    // Nothing reads outputs; they are evaluated for what there is to say about them.
    for (const { entry, scope: inner } of expandLoops([...scope.template.outputs.values()], scope))
        inner.evaluate(entry.value, inner);
    return { ...common, resources, inputs, diagnostics: [...parsed.diagnostics, ...sink.diagnostics] };
}
function newScope(path, declared, sink, limits) {
    const state = {
        steps: 0,
        depth: 0,
        textChars: 0,
        conditions: new Map(),
        parameters: new Map(),
        reportedLimits: new Set(),
    };
    const scope = {
        path,
        template: declared,
        sink,
        limits,
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
        sink.add('unsupported', `${name} may change this template; what it does is not seen.`, keyRange);
    }
}


/***/ }),

/***/ 1097:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   np: () => (/* binding */ overChoices),
/* harmony export */   rI: () => (/* binding */ conditionOf)
/* harmony export */ });
/* harmony import */ var _value_equality_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(812);

/** One of the options; equal ones are counted once, and a single one is no choice. Undefined without options. */
function choose(options, condition, origin) {
    const distinct = [];
    for (const option of options.flatMap((value) => (value.kind === 'choice' ? value.options : [value]))) {
        if (!distinct.some((known) => known.kind === option.kind && isSame(known, option)))
            distinct.push(option);
    }
    const [first] = distinct;
    if (distinct.length <= 1)
        return first;
    return { kind: 'choice', options: distinct, condition, origin };
}
function isSame(a, b) {
    if (a.kind === 'unknown' && b.kind === 'unknown')
        return a.expression === b.expression && a.reason === b.reason;
    return (0,_value_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .equalValues */ .b)(a, b) === true;
}
/**
 * Applies `apply` to every combination of the arguments' options. Options are taken as independent of each other, which admits more values
 * than there can be and never fewer. Undefined when there are more than `optionsMax` combinations.
 */
function overChoices(args, optionsMax, origin, apply) {
    const condition = conditionOf(args);
    if (condition === undefined)
        return apply(args);
    let combinations = [[]];
    for (const arg of args) {
        const options = arg.kind === 'choice' ? arg.options : [arg];
        combinations = combinations.flatMap((row) => options.map((option) => [...row, option]));
        if (combinations.length > optionsMax)
            return undefined;
    }
    return choose(combinations.map((row) => apply(row)), condition, origin);
}
function conditionOf(args) {
    for (const arg of args)
        if (arg.kind === 'choice')
            return arg.condition;
    return undefined;
}


/***/ }),

/***/ 812:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ equalValues)
/* harmony export */ });
/** Equality of values; undefined when it depends on something unknown. Types matter: `"1"` is not `1`. */
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
            return b.kind === 'list' ? equalLists(a, b) : false;
        case 'map':
            return b.kind === 'map' ? equalMaps(a, b) : false;
        case 'bool':
        case 'number':
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
function equalJsonTexts(a, b) {
    if (a.kind === 'json-text' && b.kind === 'json-text')
        return equalValues(a.content, b.content);
    const other = a.kind === 'json-text' ? b : a;
    return other.kind === 'string' || other.kind === 'template' ? undefined : false;
}
/** A text with holes differs from another when their known beginnings or ends do. */
function equalTexts(a, b) {
    const [one, other] = [knownEnds(a), knownEnds(b)];
    if (one === undefined || other === undefined)
        return false;
    const startsAgree = one.start.startsWith(other.start) || other.start.startsWith(one.start);
    const endsAgree = one.end.endsWith(other.end) || other.end.endsWith(one.end);
    return startsAgree && endsAgree ? undefined : false;
}
function knownEnds(value) {
    if (value.kind === 'string')
        return { start: value.value, end: value.value };
    if (value.kind !== 'template')
        return undefined;
    const [first, last] = [value.parts[0], value.parts.at(-1)];
    return { start: typeof first === 'string' ? first : '', end: typeof last === 'string' ? last : '' };
}
function equalLists(a, b) {
    const open = a.more !== undefined || b.more !== undefined;
    if (!open && a.items.length !== b.items.length)
        return false;
    return every(a.items.map((item, index) => {
        const other = b.items[index];
        return other === undefined ? undefined : equalValues(item, other);
    }), open);
}
function equalMaps(a, b) {
    const open = a.more !== undefined || b.more !== undefined;
    if (!open && a.entries.size !== b.entries.size)
        return false;
    return every([...a.entries].map(([key, value]) => {
        const other = b.entries.get(key);
        if (other !== undefined)
            return equalValues(value, other);
        return b.more === undefined ? false : undefined;
    }), open);
}
function every(answers, open) {
    if (answers.includes(false))
        return false;
    return open || answers.includes(undefined) ? undefined : true;
}


/***/ })

};
