export const id = 910;
export const ids = [910];
export const modules = {

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

/***/ 8910:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateTerraformRoot: () => (/* binding */ evaluateTerraformRoot)
});

// EXTERNAL MODULE: ./build/evaluate/terraform/files-in.js
var files_in = __webpack_require__(1116);
// EXTERNAL MODULE: ./build/evaluate/value-operations.js
var value_operations = __webpack_require__(3562);
// EXTERNAL MODULE: ./build/evaluate/terraform/choices.js
var choices = __webpack_require__(1097);
;// CONCATENATED MODULE: ./build/evaluate/terraform/convert-scalar.js
/** The text that HCL converts a primitive to; undefined for everything else and for what is not wholly known. */
function toText(value) {
    if (value?.kind === 'string')
        return value.value;
    if (value?.kind === 'number')
        return numberText(value.value);
    return value?.kind === 'bool' ? String(value.value) : undefined;
}
/** The number that HCL converts a primitive to. */
function toNumber(value) {
    if (value?.kind === 'number')
        return value.value;
    if (value?.kind !== 'string' || !/^-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(value.value))
        return undefined;
    return Number(value.value);
}
/** The bool that HCL converts a primitive to. */
function toBool(value) {
    if (value?.kind === 'bool')
        return value.value;
    if (value?.kind !== 'string')
        return undefined;
    if (value.value === 'true' || value.value === '1')
        return true;
    return value.value === 'false' || value.value === '0' ? false : undefined;
}
/** Without an exponent, as HCL prints numbers. */
function numberText(value) {
    const text = String(value);
    if (!text.includes('e'))
        return text;
    return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/\.?0+$/, '');
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/json-text.js

/** The text of a `json-text` value, as `jsonencode` writes it; undefined when a part is not known or the text is too long. */
function jsonText(value, charsMax) {
    if (value.kind !== 'json-text')
        return undefined;
    const text = encodeJson(value.content);
    return text === undefined || text.length > charsMax ? undefined : text;
}
/** JSON of a wholly known value, keys sorted, without spaces, `<`, `>` and `&` escaped: as Terraform's `jsonencode`. */
function encodeJson(value) {
    switch (value.kind) {
        case 'null':
            return 'null';
        case 'bool':
            return String(value.value);
        case 'number':
            return toText(value);
        case 'string':
            return quoteJson(value.value);
        case 'json-text': {
            const inner = encodeJson(value.content);
            return inner === undefined ? undefined : quoteJson(inner);
        }
        case 'list':
            return value.more === undefined ? wrap('[', value.items.map(encodeJson), ']') : undefined;
        case 'map':
            return value.more === undefined ? wrap('{', sortedEntries(value.entries).map(encodeEntry), '}') : undefined;
        case 'template':
        case 'choice':
        case 'unknown':
            return undefined;
    }
}
function encodeEntry([key, value]) {
    const text = encodeJson(value);
    return text === undefined ? undefined : `${quoteJson(key)}:${text}`;
}
function wrap(open, parts, close) {
    const known = parts.filter((part) => part !== undefined);
    return known.length < parts.length ? undefined : `${open}${known.join(',')}${close}`;
}
function quoteJson(text) {
    return JSON.stringify(text).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026');
}
/** Terraform goes through maps in the order of their keys. */
function sortedEntries(entries) {
    return [...entries].toSorted(([a], [b]) => compareText(a, b));
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./build/evaluate/terraform/scope.js
var terraform_scope = __webpack_require__(697);
;// CONCATENATED MODULE: ./build/evaluate/terraform/iteration.js



/** Lists by index, maps by key in order. Anything else has no members that are known. */
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
    return { items: [], more: (0,value_operations/* unknownValue */.Uo)('unsupported-expression', `a ${collection.kind} where a collection is wanted`, (0,value_operations/* originAt */.iX)(at)) };
}
function listItems(list, at) {
    return (0,value_operations/* members */.ol)(list).map((value, index) => ({ key: { kind: 'number', value: index, origin: (0,value_operations/* originAt */.iX)(at) }, value }));
}
function mapItems(map, at) {
    return sortedEntries((0,value_operations/* entriesOf */.Mc)(map)).map(([key, value]) => ({
        key: { kind: 'string', value: key, origin: { at: map.keys?.get(key) ?? value.origin.at ?? at, via: map.origin.via } },
        value,
    }));
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/expansion.js





function expand(body, outer) {
    const argument = body.attributes.find((attribute) => attribute.name === 'count' || attribute.name === 'for_each');
    if (argument === undefined)
        return { shape: 'single', members: [{}] };
    const scope = (0,terraform_scope/* inFile */.s5)(outer, argument.path);
    const at = (0,terraform_scope/* locate */.x5)(scope, argument.value.range);
    const value = scope.module.context.evaluate(argument.value, scope);
    return argument.name === 'count' ? expandCount(value, scope, at) : expandForEach(value, scope, at);
}
function expandCount(value, scope, at) {
    const options = (value.kind === 'choice' ? value.options : [value]).map(toNumber);
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
        const key = toText(keyValue);
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

// EXTERNAL MODULE: ./build/evaluate/terraform/module-config.js
var module_config = __webpack_require__(5072);
// EXTERNAL MODULE: ./build/evaluate/terraform/source-path.js
var source_path = __webpack_require__(6062);
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
    module.context.diagnostics.add({ kind: 'unresolved-module', message, location: headerOf(block) });
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
const known = new WeakMap();
function referencesOf(code) {
    const remembered = known.get(code);
    if (remembered !== undefined)
        return remembered;
    const found = { names: new Set(), isOpaque: false };
    if ('kind' in code)
        visitExpression(code, found);
    else
        visitBody(code, found);
    known.set(code, found);
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
                expansion.every((argument) => this.#hasReferences(parent, referencesOf(argument.value))));
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
    switch (value.kind) {
        case 'unknown':
            return 'isFailure' in value;
        case 'template':
            return value.parts.some((part) => typeof part !== 'string' && hasFailed(part));
        case 'json-text':
            return hasFailed(value.content);
        case 'list':
            return value.items.some(hasFailed) || (value.more !== undefined && hasFailed(value.more));
        case 'map':
            return [...value.entries.values()].some(hasFailed) || (value.more !== undefined && hasFailed(value.more));
        case 'choice':
            return value.options.every(hasFailed);
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
            return false;
    }
}

// EXTERNAL MODULE: ./build/syntax/json/parse-json.js + 3 modules
var parse_json = __webpack_require__(5831);
// EXTERNAL MODULE: ./build/syntax/yaml/parse-yaml.js + 13 modules
var parse_yaml = __webpack_require__(3665);
;// CONCATENATED MODULE: ./build/evaluate/terraform/text-parts.js

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
            return (0,value_operations/* unknownValue */.Uo)('limit-reached', `A text of more than ${charsMax} characters`, origin);
        if (typeof part === 'string' && typeof last === 'string')
            merged[merged.length - 1] = last + part;
        else
            merged.push(part);
    }
    const [first] = merged;
    if (first === undefined)
        return { kind: 'string', value: '', origin };
    if (merged.length > 1)
        return { kind: 'template', parts: merged, origin };
    return typeof first === 'string'
        ? { kind: 'string', value: first, origin }
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
/** The value of a YAML text without holes. */
function decodeYaml(text) {
    const { documents, diagnostics } = (0,parse_yaml/* parseYaml */.h)({ path: text.origin.at.path, text: text.value });
    const [root] = documents;
    return root === undefined || documents.length > 1 || diagnostics.length > 0 ? undefined : toValue(root, reader(text, '\0'));
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
            return { kind: 'number', value: node.value, origin };
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
    return joinTexts(parts, origin, Number.POSITIVE_INFINITY);
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

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/csv.js
/** Rows of a CSV text as RFC 4180 has it; undefined when a quoted field is not closed. */
function parseCsv(text) {
    const rows = [];
    let row = [];
    let at = 0;
    while (at < text.length) {
        const field = readField(text, at);
        if (field === undefined)
            return undefined;
        row.push(field.value);
        at = field.end;
        if (text[at] === ',') {
            at += 1;
            if (at === text.length)
                row.push('');
            continue;
        }
        if (text[at] === '\r')
            at += 1;
        if (text[at] === '\n')
            at += 1;
        if (row.length > 1 || row[0] !== '')
            rows.push(row);
        row = [];
    }
    if (row.length > 0)
        rows.push(row);
    return rows;
}
function readField(text, start) {
    if (text[start] !== '"') {
        const end = indexOfAny(text, start);
        return { value: text.slice(start, end), end };
    }
    let value = '';
    for (let at = start + 1;;) {
        const quote = text.indexOf('"', at);
        if (quote === -1)
            return undefined;
        value += text.slice(at, quote);
        if (text[quote + 1] !== '"')
            return { value, end: indexOfAny(text, quote + 1) };
        value += '"';
        at = quote + 2;
    }
}
function indexOfAny(text, start) {
    for (let at = start; at < text.length; at += 1) {
        const char = text[at];
        if (char === ',' || char === '\n' || char === '\r')
            return at;
    }
    return text.length;
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
        return apply(args, call) ?? failed(args, call);
    });
}
/** The result when an argument is not known: for that argument's reason, named after the call. */
function notKnown(args, call) {
    for (const arg of args) {
        const unknown = (0,value_operations/* firstUnknown */.Ny)(arg);
        if (unknown !== undefined)
            return becauseOf(unknown, callText(args, call), call.origin);
    }
    return failed(args, call);
}
/** Terraform would stop with an error here. */
function failed(args, call) {
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
    return { kind: 'string', value, origin: call.origin };
}
function numberOf(value, call) {
    return Number.isFinite(value) ? { kind: 'number', value, origin: call.origin } : undefined;
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
/** A map made by the call; its entries keep their own origins. */
function mapOf(entries, call, more, keys) {
    if (entries.size > call.scope.module.context.limits.members)
        return tooLarge(call);
    const origin = { at: call.at, via: [] };
    return { kind: 'map', entries, origin, ...(keys === undefined ? {} : { keys }), ...(more === undefined ? {} : { more }) };
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/encoding.js






function jsonEncode([value], call) {
    return value === undefined ? failed([], call) : { kind: 'json-text', content: value, origin: call.origin };
}
function jsonDecode(args, call) {
    const [text] = args;
    if (text?.kind === 'json-text')
        return (0,value_operations/* through */.sc)(text.content, text.origin.via);
    if (text?.kind !== 'string' && text?.kind !== 'template')
        return notKnown(args, call);
    return decodeJson(text) ?? (text.kind === 'string' ? failed(args, call) : notKnown(args, call));
}
function yamlDecode([text], call) {
    if (text?.kind === 'json-text')
        return text.content;
    return text?.kind === 'string' ? (decodeYaml(text) ?? notKnown([text], call)) : undefined;
}
/** Good enough for a text that is only ever read again: JSON is YAML. */
function yamlEncode([value], call) {
    return value === undefined ? failed([], call) : { kind: 'json-text', content: value, origin: call.origin };
}
function csvDecode([text], call) {
    const rows = parseCsv(toText(text) ?? '');
    const header = rows?.[0];
    if (rows === undefined || header === undefined)
        return undefined;
    const items = rows.slice(1).map((row) => mapOf(new Map(header.map((name, at) => [name, stringOf(row[at] ?? '', call)])), call));
    return listOf(items, call);
}
function encoding_text(apply) {
    return total(([value], call) => {
        const whole = toText(value) ?? (value === undefined ? undefined : jsonOf(value));
        const result = whole === undefined ? undefined : apply(whole);
        return result === undefined ? undefined : stringOf(result, call);
    });
}
function jsonOf(value) {
    return value.kind === 'json-text' ? encodeJson(value.content) : undefined;
}
function toBase64(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
function fromBase64(whole) {
    try {
        return Uint8Array.from(atob(whole), (char) => char.charCodeAt(0));
    }
    catch {
        return undefined;
    }
}
function decodeUtf8(bytes) {
    try {
        return bytes === undefined ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
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
function urlDecode(whole) {
    try {
        return decodeURIComponent(whole.replaceAll('+', ' '));
    }
    catch {
        return undefined;
    }
}
function encodeText(args, call) {
    const [whole, encoding] = [toText(args[0]), toText(args[1])];
    if (whole === undefined || encoding === undefined)
        return undefined;
    if (/^utf-?8$/i.test(encoding))
        return stringOf(toBase64(new TextEncoder().encode(whole)), call);
    if (!/^utf-?16le$/i.test(encoding))
        return undefined;
    const bytes = Array.from({ length: whole.length }, (_, at) => whole.charCodeAt(at)).flatMap((unit) => [unit & 255, unit >> 8]);
    return stringOf(toBase64(Uint8Array.from(bytes)), call);
}
const encodingFunctions = [
    ['base64decode', encoding_text((whole) => decodeUtf8(fromBase64(whole)))],
    ['base64encode', encoding_text((whole) => toBase64(new TextEncoder().encode(whole)))],
    ['csvdecode', total(csvDecode)],
    ['jsondecode', partial(jsonDecode)],
    ['jsonencode', partial(jsonEncode)],
    ['textencodebase64', total(encodeText)],
    ['urldecode', encoding_text(urlDecode)],
    ['urlencode', encoding_text(urlEncode)],
    ['yamldecode', total(yamlDecode)],
    ['yamlencode', partial(yamlEncode)],
];

// EXTERNAL MODULE: ./build/core/path.js
var path = __webpack_require__(3059);
;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/files.js






/** A file of the repository that an argument names; an unknown when it is not here, and then the caller is asked to read it. */
function openFile(args, call) {
    const name = toText(args[0]);
    if (name === undefined)
        return notKnown(args, call);
    const { context } = call.scope.module;
    const path = (0,source_path/* resolvePath */.o1)(context.root, name);
    const file = path === undefined ? undefined : context.files.get(path);
    if (file !== undefined) {
        context.filesRead.add(file.path);
        return file;
    }
    if (path !== undefined)
        context.filesWanted.add(path);
    return (0,value_operations/* unknownValue */.Uo)('file-not-read', `${call.name}(${JSON.stringify(path ?? name)})`, call.origin);
}
function read(args, call) {
    const file = openFile(args, call);
    if ('reason' in file)
        return file;
    const value = {
        kind: 'string',
        value: file.text,
        textStart: { line: 1, column: 1, indent: 0 },
        origin: { at: { path: file.path, range: wholeOf(file.text) }, via: call.origin.via },
    };
    return (0,value_operations/* through */.sc)(value, [{ kind: 'file', name: file.path, at: call.at }]);
}
function wholeOf(text) {
    const lines = text.split('\n');
    return { startLine: 1, startColumn: 1, endLine: lines.length, endColumn: (lines.at(-1) ?? '').length + 1 };
}
function readBase64(args, call) {
    const file = openFile(args, call);
    if ('reason' in file)
        return file;
    const bytes = new TextEncoder().encode(file.text);
    return stringOf(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')), call);
}
function renderFile(args, call) {
    const file = openFile(args, call);
    if ('reason' in file)
        return file;
    const rendered = render(file, args[1], call);
    return (0,value_operations/* through */.sc)(rendered, [{ kind: 'file', name: file.path, at: call.at }]);
}
function renderText(args, call) {
    const text = toText(args[0]);
    if (text === undefined)
        return notKnown(args, call);
    return render({ path: call.at.path, text }, args[1], call);
}
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
function exists(args, call) {
    const file = openFile(args, call);
    return 'reason' in file ? file : boolOf(true, call);
}
/** Which files there are is not known here, only those that were read. */
function list(args, call) {
    const more = (0,value_operations/* unknownValue */.Uo)('file-not-read', `fileset(${args.map((arg) => toText(arg) ?? '\u2026').join(', ')})`, call.origin);
    return { kind: 'list', items: [], origin: call.origin, more };
}
function files_path(apply) {
    return total(([value], call) => {
        const text = toText(value);
        return text === undefined ? undefined : stringOf(apply(text), call);
    });
}
const fileFunctions = [
    ['abspath', partial((args, call) => (toText(args[0])?.startsWith('/') ? (args[0] ?? failed(args, call)) : machinePath(args, call)))],
    ['basename', files_path((text) => (0,source_path/* fileNameOf */.bV)(text.replace(/\/+$/, '')))],
    ['dirname', files_path((text) => (0,path/* directoryOf */.j)(text))],
    ['file', partial(read)],
    ['filebase64', partial(readBase64)],
    ['fileexists', partial(exists)],
    ['fileset', partial(list)],
    ['pathexpand', files_path((text) => text)],
    ['templatefile', partial(renderFile)],
    ['templatestring', partial(renderText)],
];
/** Absolute paths depend on the machine. */
function machinePath(args, call) {
    return (0,value_operations/* unknownValue */.Uo)('variable-without-default', `abspath(${toText(args[0]) ?? '\u2026'})`, call.origin);
}

// EXTERNAL MODULE: ./build/evaluate/value-equality.js
var value_equality = __webpack_require__(812);
;// CONCATENATED MODULE: ./build/evaluate/terraform/access.js




/** `value.name`. */
function getAttribute(value, name, origin) {
    switch (value.kind) {
        case 'map': {
            const entry = (0,value_operations/* entryOf */.Ms)(value, name);
            if (entry !== undefined)
                return entry;
            if (value.more !== undefined)
                return { ...(0,value_operations/* extendUnknown */.pG)(value.more, `.${name}`, name), origin };
            return failure(`${(0,value_operations/* describeValue */.bp)(value)}.${name}`, origin);
        }
        case 'unknown':
            return { ...(0,value_operations/* extendUnknown */.pG)(value, `.${name}`, name), origin: { at: origin.at, via: value.origin.via } };
        case 'choice':
            return ((0,choices/* choose */.Sw)(value.options.map((option) => getAttribute(option, name, origin)), value.condition, value.origin) ?? failure(name, origin));
        case 'list':
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
        case 'template':
        case 'json-text':
            return failure(`${(0,value_operations/* describeValue */.bp)(value)}.${name}`, origin);
    }
}
/** `value[key]`. A key that is not known selects any member. */
function getIndex(value, key, origin, optionsMax) {
    if (value.kind === 'choice') {
        const options = value.options.map((option) => getIndex(option, key, origin, optionsMax));
        return (0,choices/* choose */.Sw)(options, value.condition, value.origin) ?? failure('an index', origin);
    }
    if (key.kind === 'choice') {
        const options = key.options.map((option) => getIndex(value, option, origin, optionsMax));
        return (0,choices/* choose */.Sw)(options, key.condition, origin) ?? failure('an index', origin);
    }
    const suffix = `[${(0,value_operations/* describeValue */.bp)(key)}]`;
    if (value.kind === 'unknown')
        return { ...(0,value_operations/* extendUnknown */.pG)(value, suffix, toText(key)), origin: { at: origin.at, via: value.origin.via } };
    if (value.kind !== 'list' && value.kind !== 'map')
        return failure(`${(0,value_operations/* describeValue */.bp)(value)}${suffix}`, origin);
    if (toText(key) === undefined)
        return anyMember(value, key, origin, optionsMax);
    return value.kind === 'map' ? mapMember(value, toText(key) ?? '', origin) : listMember(value, toNumber(key), origin);
}
function mapMember(map, key, origin) {
    const entry = (0,value_operations/* entryOf */.Ms)(map, key);
    if (entry !== undefined)
        return entry;
    const suffix = `[${JSON.stringify(key)}]`;
    if (map.more !== undefined)
        return { ...(0,value_operations/* extendUnknown */.pG)(map.more, suffix, key), origin };
    return failure(`${(0,value_operations/* describeValue */.bp)(map)}${suffix}`, origin);
}
/**
 * A list with an open end may have its further members anywhere, so what stands at an index is not certain. The unknown keeps its reference,
 * which names the same thing for every member.
 */
function listMember(list, index, origin) {
    const item = index === undefined || index < 0 ? undefined : list.items[index];
    const known = item === undefined ? undefined : (0,value_operations/* through */.sc)(item, list.origin.via);
    if (list.more === undefined)
        return known ?? failure(`${(0,value_operations/* describeValue */.bp)(list)}[${index ?? '?'}]`, origin);
    const open = { ...(0,value_operations/* extendUnknown */.pG)(list.more, `[${index ?? '?'}]`), origin };
    return (0,choices/* choose */.Sw)(known === undefined ? [open] : [open, known], list.more, origin) ?? open;
}
function anyMember(value, key, origin, optionsMax) {
    const condition = (0,value_operations/* firstUnknown */.Ny)(key) ?? (0,value_operations/* unknownValue */.Uo)('unsupported-expression', (0,value_operations/* describeValue */.bp)(key), key.origin);
    const expression = `${(0,value_operations/* describeValue */.bp)(value)}[${(0,value_operations/* describeValue */.bp)(key)}]`;
    const options = value.kind === 'list' ? (0,value_operations/* members */.ol)(value) : [...value.entries.values()].map((entry) => (0,value_operations/* through */.sc)(entry, value.origin.via));
    const open = value.more !== undefined || options.length > optionsMax || options.length === 0;
    const any = becauseOf(condition, expression, origin);
    return open ? any : ((0,choices/* choose */.Sw)(options, condition, origin) ?? any);
}
/** `value[*]` before its steps: a list of the members; null is none, a single thing is one. */
function getMembers(value, origin) {
    switch (value.kind) {
        case 'list':
            return value;
        case 'null':
            return { kind: 'list', items: [], origin };
        case 'unknown':
            return { kind: 'list', items: [], origin, more: value };
        case 'choice':
            return ((0,choices/* choose */.Sw)(value.options.map((option) => getMembers(option, origin)), value.condition, value.origin) ?? failure('[*]', origin));
        case 'map':
        case 'bool':
        case 'number':
        case 'string':
        case 'template':
        case 'json-text':
            return { kind: 'list', items: [value], origin };
    }
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/type-conversion.js






/** A value as the constraint wants it. What is not known stays as it is; what can't be converted is a failure, as in Terraform. */
function convertToType(value, type, scope) {
    if (type.kind === 'any' || value.kind === 'null' || value.kind === 'unknown')
        return value;
    if (value.kind === 'choice') {
        const options = value.options.map((option) => convertToType(option, type, scope));
        return (0,choices/* choose */.Sw)(options, value.condition, value.origin) ?? value;
    }
    switch (type.kind) {
        case 'string':
            return toStringValue(value, scope);
        case 'number': {
            const number = toNumber(value);
            return number === undefined ? unconverted(value, type.kind) : { kind: 'number', value: number, origin: value.origin };
        }
        case 'bool': {
            const truth = toBool(value);
            return truth === undefined ? unconverted(value, type.kind) : { kind: 'bool', value: truth, origin: value.origin };
        }
        case 'list':
        case 'set':
            return toList(value, type.kind, type.element, scope);
        case 'map':
            return toMap(value, type.element, scope);
        case 'tuple':
            return value.kind === 'list'
                ? { ...value, items: value.items.map((item, index) => convertMember(item, type.elements[index], scope)) }
                : value;
        case 'object':
            return toObject(value, type.attributes, scope);
    }
}
function convertMember(value, type, scope) {
    return type === undefined ? value : convertToType(value, type, scope);
}
function unconverted(value, kind) {
    if ((0,value_operations/* firstUnknown */.Ny)(value) !== undefined)
        return value;
    return failure(`a ${value.kind} where a ${kind} is wanted`, value.origin, 'unsupported-expression');
}
function toStringValue(value, scope) {
    if (value.kind === 'string' || value.kind === 'template' || value.kind === 'json-text')
        return value;
    const text = toText(value) ?? jsonText(value, scope.module.context.limits.stringChars);
    return text === undefined ? unconverted(value, 'string') : { kind: 'string', value: text, origin: value.origin };
}
function toList(value, kind, element, scope) {
    if (value.kind !== 'list')
        return unconverted(value, kind);
    const list = { ...value, items: value.items.map((item) => convertToType(item, element, scope)) };
    return kind === 'set' ? asSet(list) : list;
}
/** Each member once, and in the order in which Terraform goes through a set: texts by their letters, numbers by size. */
function asSet(list) {
    const distinct = distinctList(list);
    const { items } = distinct;
    if (items.every((item) => item.kind === 'string'))
        return { ...distinct, items: items.toSorted((a, b) => (a.value < b.value ? -1 : 1)) };
    if (items.every((item) => item.kind === 'number'))
        return { ...distinct, items: items.toSorted((a, b) => a.value - b.value) };
    return distinct;
}
/** Each member once; members that are not known stay. */
function distinctList(list) {
    const scalars = new Set();
    const items = [];
    for (const item of (0,value_operations/* members */.ol)(list)) {
        const text = toText(item);
        const key = text === undefined ? undefined : `${item.kind} ${text}`;
        const isKnown = key === undefined ? items.some((other) => other.kind === item.kind && (0,value_equality/* equalValues */.b)(other, item) === true) : scalars.has(key);
        if (isKnown)
            continue;
        if (key !== undefined)
            scalars.add(key);
        items.push(item);
    }
    const base = { kind: 'list', items, origin: { at: list.origin.at, via: [] } };
    return list.more === undefined ? base : { ...base, more: list.more };
}
function toMap(value, element, scope) {
    if (value.kind !== 'map')
        return unconverted(value, 'map');
    return { ...value, entries: new Map([...value.entries].map(([key, entry]) => [key, convertToType(entry, element, scope)])) };
}
/** Attributes that the type does not name are dropped, optional ones get their defaults. */
function toObject(value, attributes, scope) {
    if (value.kind !== 'map')
        return unconverted(value, 'object');
    const entries = new Map();
    for (const [name, attribute] of attributes) {
        const given = value.entries.get(name);
        const usesDefault = attribute.optional && (given === undefined || (given.kind === 'null' && attribute.fallback !== undefined));
        if (!usesDefault) {
            if (given !== undefined)
                entries.set(name, convertToType(given, attribute.type, scope));
        }
        else if (given === undefined && value.more !== undefined)
            continue;
        else
            entries.set(name, optionalDefault(value, attribute, scope));
    }
    return { ...value, entries };
}
function optionalDefault(owner, attribute, scope) {
    if (attribute.fallback === undefined)
        return { kind: 'null', origin: owner.origin };
    return convertToType(scope.module.context.evaluate(attribute.fallback, scope), attribute.type, scope);
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/lists.js







function concat(args, call) {
    const items = [];
    let more;
    for (const arg of args) {
        if (arg.kind === 'list') {
            items.push(...(0,value_operations/* members */.ol)(arg));
            more ??= arg.more;
        }
        else if ((0,value_operations/* firstUnknown */.Ny)(arg) === undefined)
            return failed(args, call);
        else
            more ??= (0,value_operations/* firstUnknown */.Ny)(arg);
    }
    return listOf(items, call, more);
}
/** Lists in lists become one list. A member that may be a list or may not is among what is not known. */
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
    const at = toNumber(index);
    const { limits } = call.scope.module.context;
    if (list === undefined || index === undefined || (list.kind !== 'list' && (0,value_operations/* firstUnknown */.Ny)(list) === undefined))
        return failed(args, call);
    if (list.kind !== 'list' || at === undefined || list.more !== undefined)
        return getIndex(list, index, call.origin, limits.options);
    const size = list.items.length;
    if (size === 0)
        return failed(args, call);
    const wrapped = ((at % size) + size) % size;
    return (0,value_operations/* members */.ol)(list)[wrapped] ?? failed(args, call);
}
function compact(args, call) {
    const [list] = args;
    if (list?.kind !== 'list')
        return notKnown(args, call);
    const kept = (0,value_operations/* members */.ol)(list).filter((item) => item.kind !== 'null' && !(item.kind === 'string' && item.value === ''));
    return listOf(kept, call, list.more);
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
    if (list?.kind === 'null')
        return list;
    if (list?.kind !== 'list' || list.items.length > 1)
        return list?.kind === 'list' ? failed(args, call) : notKnown(args, call);
    const [only] = (0,value_operations/* members */.ol)(list);
    const nothing = { kind: 'null', origin: call.origin };
    if (list.more === undefined)
        return only ?? nothing;
    return (0,choices/* choose */.Sw)([only ?? list.more, nothing], list.more, call.origin) ?? nothing;
}
function coalesce(args, call) {
    const options = [];
    for (const arg of args) {
        if (arg.kind === 'null' || (arg.kind === 'string' && arg.value === ''))
            continue;
        options.push(arg);
        if (arg.kind !== 'unknown')
            break;
    }
    const condition = options.find((option) => option.kind === 'unknown');
    if (condition === undefined)
        return options[0] ?? failed(args, call);
    return (0,choices/* choose */.Sw)(options, condition, call.origin) ?? failed(args, call);
}
function coalesceList(args, call) {
    for (const arg of args) {
        if (arg.kind === 'list' && arg.items.length > 0)
            return arg;
        if (arg.kind === 'list' && arg.more === undefined)
            continue;
        if (arg.kind !== 'null')
            return arg.kind === 'list' ? arg : notKnown(args, call);
    }
    return failed(args, call);
}
function lists_length(args, call) {
    const [value] = args;
    if (value?.kind === 'list' && value.more === undefined)
        return { kind: 'number', value: value.items.length, origin: call.origin };
    if (value?.kind === 'map' && value.more === undefined)
        return { kind: 'number', value: value.entries.size, origin: call.origin };
    if (value?.kind === 'string')
        return { kind: 'number', value: [...value.value].length, origin: call.origin };
    return notKnown(args, call);
}
/** True or false as soon as one member decides it. */
function quantifier(decisive) {
    return partial((args, call) => {
        const [list] = args;
        if (list?.kind !== 'list')
            return notKnown(args, call);
        const truths = list.items.map(toBool);
        if (truths.includes(decisive))
            return boolOf(decisive, call);
        return truths.includes(undefined) || list.more !== undefined ? notKnown(args, call) : boolOf(!decisive, call);
    });
}
function sort(args, call) {
    const [list] = args;
    if (list?.kind !== 'list')
        return undefined;
    const texts = (0,value_operations/* members */.ol)(list).map((item) => ({ item, text: toText(item) }));
    if (texts.some((entry) => entry.text === undefined))
        return undefined;
    const sorted = texts.toSorted((a, b) => ((a.text ?? '') < (b.text ?? '') ? -1 : 1));
    return listOf(sorted.map((entry) => entry.item), call);
}
function slice(args, call) {
    const [list, from, to] = args;
    const [start, end] = [toNumber(from), toNumber(to)];
    if (list?.kind !== 'list' || start === undefined || end === undefined)
        return notKnown(args, call);
    if (list.more !== undefined)
        return { kind: 'list', items: [], origin: call.origin, more: notKnown([list.more, ...args], call) };
    if (start < 0 || end < start || end > list.items.length)
        return failed(args, call);
    return listOf((0,value_operations/* members */.ol)(list).slice(start, end), call);
}
function range(args, call) {
    const numbers = args.map(toNumber).filter((number) => number !== undefined);
    const [first = 0, second, third] = numbers;
    const [start, end] = second === undefined ? [0, first] : [first, second];
    const step = third ?? (end < start ? -1 : 1);
    if (numbers.length < args.length || numbers.length === 0 || step === 0)
        return undefined;
    const items = [];
    const { members: max } = call.scope.module.context.limits;
    for (let at = start; (step > 0 ? at < end : at > end) && items.length <= max; at += step) {
        items.push({ kind: 'number', value: at, origin: call.origin });
    }
    return listOf(items, call);
}
function chunk(args, call) {
    const [list, width] = args;
    const size = toNumber(width);
    if (list?.kind !== 'list' || size === undefined || size < 0)
        return undefined;
    const all = (0,value_operations/* members */.ol)(list);
    if (size === 0)
        return listOf([list], call);
    const chunks = Array.from({ length: Math.ceil(all.length / size) }, (_, index) => listOf(all.slice(index * size, (index + 1) * size), call));
    return listOf(chunks, call);
}
function indexOf(args, call) {
    const [list, wanted] = args;
    if (list?.kind !== 'list' || wanted === undefined)
        return undefined;
    const found = list.items.findIndex((item) => (0,value_equality/* equalValues */.b)(item, wanted) === true);
    return found === -1 ? undefined : numberOf(found, call);
}
function matchKeys(args, call) {
    const [values, keys, wanted] = args;
    if (values?.kind !== 'list' || keys?.kind !== 'list' || wanted?.kind !== 'list')
        return undefined;
    const isWanted = keys.items.map((key) => wanted.items.some((candidate) => (0,value_equality/* equalValues */.b)(candidate, key) === true));
    return listOf((0,value_operations/* members */.ol)(values).filter((_, index) => isWanted[index]), call);
}
function isList(value) {
    return value?.kind === 'list';
}
const listFunctions = [
    ['alltrue', quantifier(false)],
    ['anytrue', quantifier(true)],
    ['chunklist', total(chunk)],
    ['coalesce', partial(coalesce)],
    ['coalescelist', partial(coalesceList)],
    ['compact', partial(compact)],
    ['concat', partial(concat)],
    ['contains', partial(contains)],
    ['distinct', partial((args, call) => (isList(args[0]) ? distinctList(args[0]) : notKnown(args, call)))],
    ['element', partial(lists_element)],
    ['flatten', partial(flattenChoices)],
    ['index', total(indexOf)],
    ['length', partial(lists_length)],
    ['list', partial((args, call) => listOf(args, call))],
    ['matchkeys', total(matchKeys)],
    ['one', partial(one)],
    ['range', total(range)],
    [
        'reverse',
        partial((args, call) => (isList(args[0]) ? listOf((0,value_operations/* members */.ol)(args[0]).toReversed(), call, args[0].more) : notKnown(args, call))),
    ],
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
        if (arg.kind === 'null')
            continue;
        const open = arg.kind === 'map' ? arg.more : (0,value_operations/* firstUnknown */.Ny)(arg);
        if (arg.kind !== 'map' && open === undefined)
            return failed(args, call);
        if (open !== undefined)
            overridable(entries, open, call);
        more ??= open;
        if (arg.kind !== 'map')
            continue;
        for (const [key, value] of (0,value_operations/* entriesOf */.Mc)(arg)) {
            entries.set(key, value);
            const at = arg.keys?.get(key);
            if (at === undefined)
                keys.delete(key);
            else
                keys.set(key, at);
        }
    }
    return mapOf(entries, call, more, keys);
}
function overridable(entries, open, call) {
    for (const [key, value] of entries) {
        entries.set(key, (0,choices/* choose */.Sw)([value, (0,value_operations/* extendUnknown */.pG)(open, `.${key}`, key)], open, call.origin) ?? value);
    }
}
function lookup(args, call) {
    const [map, key, fallback] = args;
    if (map === undefined || key === undefined)
        return failed(args, call);
    const { options } = call.scope.module.context.limits;
    const name = toText(key);
    if (map.kind !== 'map' || name === undefined)
        return orFallback(getIndex(map, key, call.origin, options), map, fallback, call);
    const entry = (0,value_operations/* entryOf */.Ms)(map, name);
    if (entry !== undefined)
        return entry;
    if (map.more !== undefined)
        return orFallback((0,value_operations/* extendUnknown */.pG)(map.more, `[${JSON.stringify(name)}]`, name), map, fallback, call);
    return fallback ?? failed(args, call);
}
/** A key that may be missing: the entry or the default. */
function orFallback(found, map, fallback, call) {
    const condition = (0,value_operations/* firstUnknown */.Ny)(found) ?? (0,value_operations/* firstUnknown */.Ny)(map);
    if (fallback === undefined || condition === undefined)
        return found;
    return (0,choices/* choose */.Sw)([found, fallback], condition, call.origin) ?? found;
}
function keysOf(args, call) {
    const [map] = args;
    if (map?.kind !== 'map')
        return notKnown(args, call);
    const keys = sortedEntries(map.entries).map(([key, value]) => ({
        kind: 'string',
        value: key,
        origin: { at: map.keys?.get(key) ?? value.origin.at, via: map.origin.via },
    }));
    return listOf(keys, call, map.more);
}
function valuesOf(args, call) {
    const [map] = args;
    if (map?.kind !== 'map')
        return notKnown(args, call);
    return listOf(sortedEntries((0,value_operations/* entriesOf */.Mc)(map)).map(([, value]) => value), call, map.more);
}
function zipMap(args, call) {
    const [keys, values] = args;
    if (keys?.kind !== 'list' || values?.kind !== 'list')
        return notKnown(args, call);
    const more = keys.more ?? values.more;
    const names = keys.items.map(toText);
    if (more === undefined && names.length !== values.items.length)
        return failed(args, call);
    if (names.includes(undefined) || more !== undefined)
        return mapOf(new Map(), call, more ?? notKnown(args, call));
    return mapOf(new Map((0,value_operations/* members */.ol)(values).map((value, index) => [names[index] ?? '', value])), call);
}
function transpose(args, call) {
    const [map] = args;
    if (map?.kind !== 'map')
        return undefined;
    const turned = new Map();
    for (const [key, list] of sortedEntries(map.entries)) {
        if (list.kind !== 'list')
            return undefined;
        for (const item of list.items) {
            const name = toText(item);
            if (name === undefined)
                return undefined;
            turned.set(name, [...(turned.get(name) ?? []), stringOf(key, call)]);
        }
    }
    return mapOf(new Map([...turned].map(([key, items]) => [key, listOf(items, call)])), call);
}
function pairs(args, call) {
    if (args.length % 2 !== 0)
        return undefined;
    const entries = new Map();
    for (let at = 0; at < args.length; at += 2) {
        const [key, value] = [toText(args[at]), args[at + 1]];
        if (key === undefined || value === undefined)
            return undefined;
        entries.set(key, value);
    }
    return mapOf(entries, call);
}
const mapFunctions = [
    ['keys', partial(keysOf)],
    ['lookup', partial(lookup)],
    ['map', partial((args, call) => pairs(args, call) ?? notKnown(args, call))],
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
function networkText(network) {
    return `${addressText(network.address, network.bits)}/${network.prefix}`;
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/networks.js



function networkOf(value) {
    const text = toText(value);
    return text === undefined ? undefined : parseNetwork(text);
}
function host(args, call) {
    const network = networkOf(args[0]);
    const number = toNumber(args[1]);
    if (network === undefined || number === undefined || !Number.isInteger(number))
        return undefined;
    const size = 1n << BigInt(network.bits - network.prefix);
    const offset = number < 0 ? size + BigInt(number) : BigInt(number);
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
function subnetOf(network, newBits, number) {
    const prefix = network.prefix + newBits;
    if (!Number.isInteger(newBits) || newBits < 0 || prefix > network.bits || number < 0n || number >= 1n << BigInt(newBits))
        return undefined;
    return { address: network.address + (number << BigInt(network.bits - prefix)), bits: network.bits, prefix };
}
function subnet(args, call) {
    const network = networkOf(args[0]);
    const [newBits, number] = [toNumber(args[1]), toNumber(args[2])];
    if (network === undefined || newBits === undefined || number === undefined || !Number.isInteger(number))
        return undefined;
    const found = subnetOf(network, newBits, BigInt(number));
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
        const newBits = toNumber(arg);
        if (newBits === undefined || !Number.isInteger(newBits) || newBits < 1 || network.prefix + newBits > network.bits)
            return undefined;
        const size = 1n << BigInt(network.bits - network.prefix - newBits);
        const start = ((next + size - 1n) / size) * size;
        if (start + size > end)
            return undefined;
        found.push(stringOf(networkText({ address: start, bits: network.bits, prefix: network.prefix + newBits }), call));
        next = start + size;
    }
    return listOf(found, call);
}
function networks_contains(args, call) {
    const network = networkOf(args[0]);
    const text = toText(args[1]) ?? '';
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

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/numbers.js



function numeric(apply) {
    return total((args, call) => {
        const numbers = args.map(toNumber).filter((number) => number !== undefined);
        return numbers.length < args.length || numbers.length === 0 ? undefined : numberOf(apply(...numbers), call);
    });
}
function parseInteger(args, call) {
    const [text, base] = [toText(args[0]), toNumber(args[1])];
    if (text === undefined || base === undefined || base < 2 || base > 36)
        return undefined;
    const number = Number.parseInt(text, base);
    return number.toString(base) === text.toLowerCase().replace(/^\+?0*(?=.)/, '') ? numberOf(number, call) : undefined;
}
function sum(args, call) {
    const [list] = args;
    if (list?.kind !== 'list' || list.items.length === 0)
        return undefined;
    const numbers = (0,value_operations/* members */.ol)(list).map(toNumber);
    if (numbers.includes(undefined))
        return undefined;
    return numberOf(numbers.reduce((total_, number) => total_ + (number ?? 0), 0), call);
}
const numberFunctions = [
    ['abs', numeric((a) => Math.abs(a ?? 0))],
    ['ceil', numeric((a) => Math.ceil(a ?? 0))],
    ['floor', numeric((a) => Math.floor(a ?? 0))],
    ['log', numeric((a, base) => roundLog(Math.log(a ?? 0) / Math.log(base ?? Math.E)))],
    ['max', numeric((...all) => all.reduce((a, b) => Math.max(a, b)))],
    ['min', numeric((...all) => all.reduce((a, b) => Math.min(a, b)))],
    ['parseint', total(parseInteger)],
    ['pow', numeric((a, b) => (a ?? 0) ** (b ?? 1))],
    ['signum', numeric((a) => Math.sign(a ?? 0))],
    ['sum', total(sum)],
];
/** `log(8, 2)` is 3, whatever floating point says. */
function roundLog(value) {
    const near = Math.round(value);
    return Math.abs(value - near) < 1e-12 ? near : value;
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/sets.js




/** The arguments as lists, when all are. */
function listsOf(args) {
    const lists = args.filter((arg) => arg.kind === 'list');
    return lists.length === args.length && lists.length > 0 ? lists : undefined;
}
function sets_union(args, call) {
    const lists = listsOf(args);
    if (lists === undefined)
        return notKnown(args, call);
    const more = lists.find((list) => list.more !== undefined)?.more;
    const all = listOf(lists.flatMap(value_operations/* members */.ol), call, more);
    return all.kind === 'list' ? asSet(all) : all;
}
/** Whether a value is in a list; undefined when that is not known. */
function isIn(value, list) {
    const answers = list.items.map((item) => (0,value_equality/* equalValues */.b)(item, value));
    if (answers.includes(true))
        return true;
    return answers.includes(undefined) || list.more !== undefined ? undefined : false;
}
/** Keeps the members of the first list for which `keep` is known to be true; those for which it is not known are in `more`. */
function filtered(first, keep, args, call) {
    const kept = [];
    let more = first.more;
    for (const item of (0,value_operations/* members */.ol)(first)) {
        const answer = keep(item);
        if (answer === true)
            kept.push(item);
        else if (answer === undefined)
            more ??= notKnown(args, call);
    }
    const result = listOf(kept, call, more);
    return result.kind === 'list' ? asSet(result) : result;
}
function intersection(args, call) {
    const lists = listsOf(args);
    const [first, ...others] = lists ?? [];
    if (first === undefined)
        return notKnown(args, call);
    const inAll = (value) => {
        const answers = others.map((other) => isIn(value, other));
        if (answers.includes(false))
            return false;
        return answers.includes(undefined) ? undefined : true;
    };
    return filtered(first, inAll, args, call);
}
function subtract(args, call) {
    const [first, second] = listsOf(args) ?? [];
    if (first === undefined || second === undefined)
        return notKnown(args, call);
    return filtered(first, (value) => {
        const found = isIn(value, second);
        return found === undefined ? undefined : !found;
    }, args, call);
}
function product(args, call) {
    const lists = listsOf(args);
    if (lists === undefined)
        return notKnown(args, call);
    const { members: max } = call.scope.module.context.limits;
    let rows = [[]];
    for (const list of lists) {
        if (rows.length * list.items.length > max)
            return listOf(Array.from({ length: max + 1 }, () => list), call);
        rows = rows.flatMap((row) => (0,value_operations/* members */.ol)(list).map((item) => [...row, item]));
    }
    const more = lists.find((list) => list.more !== undefined)?.more;
    return lists.length < 2
        ? failed(args, call)
        : listOf(rows.map((row) => listOf(row, call)), call, more);
}
const setFunctions = [
    ['setintersection', partial(intersection)],
    ['setproduct', partial(product)],
    ['setsubtract', partial(subtract)],
    ['setunion', partial(sets_union)],
];

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/format-text.js





/** Width and precision that a verb may ask for. */
const widthMax = 1000;
/** `format`: a text with a hole for every argument that is not known (developer.hashicorp.com/terraform/language/functions/format). */
function formatText(args, call) {
    const [format, ...values] = args;
    const pattern = toText(format);
    if (pattern === undefined)
        return notKnown(args, call);
    const parts = [];
    let at = 0;
    let next = 0;
    for (const match of pattern.matchAll(/%([-+ #0]*)(\d+)?(?:\.(\d+))?(?:\[(\d+)\])?([a-zA-Z%])/g)) {
        parts.push(pattern.slice(at, match.index));
        at = match.index + match[0].length;
        const [, flags = '', width, precision, position, letter = ''] = match;
        if (letter === '%') {
            parts.push('%');
            continue;
        }
        if (position !== undefined)
            next = Number(position) - 1;
        const value = values[next];
        next += 1;
        const verb = { flags, width: Number(width ?? 0), precision: precision === undefined ? undefined : Number(precision), letter };
        const piece = value === undefined ? undefined : formatValue(value, verb);
        if (piece === undefined)
            return failed(args, call);
        parts.push(...piece);
    }
    parts.push(pattern.slice(at));
    return joinTexts(parts, call.origin, call.scope.module.context.limits.stringChars);
}
function formatValue(value, verb) {
    if (verb.width > widthMax || (verb.precision ?? 0) > widthMax)
        return undefined;
    if (value.kind === 'template' && (verb.letter === 's' || verb.letter === 'v') && verb.width === 0)
        return textParts(value, toText);
    const unknown = (0,value_operations/* firstUnknown */.Ny)(value);
    if (unknown !== undefined)
        return [unknown];
    const text = formatKnown(value, verb);
    return text === undefined ? undefined : [pad(text, verb)];
}
function formatKnown(value, verb) {
    const number = toNumber(value);
    switch (verb.letter) {
        case 'd':
            return number === undefined || !Number.isInteger(number) ? undefined : signed(numberText(number), verb);
        case 'b':
        case 'o':
        case 'x':
        case 'X':
            return radixText(value, number, verb);
        case 'f':
        case 'F':
            return number === undefined ? undefined : signed(number.toFixed(Math.min(verb.precision ?? 6, 100)), verb);
        case 'e':
        case 'E':
        case 'g':
        case 'G':
            return number === undefined ? undefined : exponentText(number, verb);
        case 's':
            return cut(toText(value) ?? encodeJson(value), verb);
        case 'q':
            return toText(value) === undefined ? undefined : JSON.stringify(toText(value));
        case 't':
            return toBool(value) === undefined ? undefined : String(toBool(value));
        case 'v':
            return verb.flags.includes('#') ? encodeJson(value) : cut(toText(value) ?? encodeJson(value), verb);
        default:
            return undefined;
    }
}
function radixText(value, number, verb) {
    const radix = { b: 2, o: 8, x: 16, X: 16 }[verb.letter] ?? 10;
    if (number === undefined && radix === 16) {
        const text = toText(value);
        return text === undefined ? undefined : [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    }
    if (number === undefined || !Number.isInteger(number))
        return undefined;
    const digits = number.toString(radix);
    return verb.letter === 'X' ? digits.toUpperCase() : digits;
}
function exponentText(number, verb) {
    if (verb.letter === 'g' || verb.letter === 'G')
        return numberText(number);
    const text = number.toExponential(Math.min(verb.precision ?? 6, 100)).replace(/e([-+])(\d)$/, 'e$10$2');
    return verb.letter === 'E' ? text.toUpperCase() : text;
}
function signed(text, verb) {
    if (text.startsWith('-'))
        return text;
    if (verb.flags.includes('+'))
        return `+${text}`;
    return verb.flags.includes(' ') ? ` ${text}` : text;
}
function cut(text, verb) {
    return verb.precision === undefined || text === undefined ? text : [...text].slice(0, verb.precision).join('');
}
function pad(text, verb) {
    if (verb.flags.includes('-'))
        return text.padEnd(verb.width);
    const isNumeric = 'dbfFeEgGoxX'.includes(verb.letter);
    if (!verb.flags.includes('0') || !isNumeric)
        return text.padStart(verb.width);
    const sign = /^[-+]/.exec(text)?.[0] ?? '';
    return sign + text.slice(sign.length).padStart(verb.width - sign.length, '0');
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
    const found = findMatches(args, call, matchesMax);
    return found === undefined ? undefined : listOf(found, call);
}
function findMatches(args, call, max) {
    const [pattern, text] = [toText(args[0]), toText(args[1])];
    const compiled = pattern === undefined ? undefined : compile(pattern);
    if (compiled === undefined || text === undefined)
        return undefined;
    const matcher = compiled.matcher(text);
    const names = Object.entries(compiled.namedGroups());
    const found = [];
    while (found.length < max && matcher.find()) {
        const group = (index) => {
            const value = matcher.group(index);
            return value === null ? { kind: 'null', origin: call.origin } : stringOf(value, call);
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
        const texts = args.map(toText);
        if (texts.includes(undefined))
            return undefined;
        const result = apply(...texts.map((part) => part ?? ''));
        return result === undefined ? undefined : stringOf(result, call);
    });
}
function test(apply) {
    return total(([whole, part], call) => {
        const texts = [toText(whole), toText(part)];
        return texts[0] === undefined || texts[1] === undefined ? undefined : boolOf(apply(texts[0], texts[1]), call);
    });
}
/** Changes each character by itself, so the known parts of a text with holes can be changed too. */
function letterwise(change) {
    return partial(([value], call) => {
        const parts = value === undefined ? undefined : textParts(value, toText);
        if (parts === undefined)
            return failed(value === undefined ? [] : [value], call);
        const changed = parts.map((part) => (typeof part === 'string' ? change(part) : renamed(part, call.name)));
        return joinTexts(changed, call.origin, call.scope.module.context.limits.stringChars);
    });
}
function renamed(hole, name) {
    return { ...(0,value_operations/* extendUnknown */.pG)(hole, ''), expression: `${name}(${hole.expression})` };
}
/** A test of the beginning or the end, which a text with holes may answer too. */
function edgeTest(side) {
    return partial((args, call) => {
        const [whole, part] = args;
        const wanted = toText(part);
        const parts = whole === undefined ? undefined : textParts(whole, toText);
        const edge = side === 'start' ? parts?.[0] : parts?.at(-1);
        if (wanted === undefined || typeof edge !== 'string')
            return notKnown(args, call);
        const [has, couldHave] = side === 'start' ? [edge.startsWith(wanted), wanted.startsWith(edge)] : [edge.endsWith(wanted), wanted.endsWith(edge)];
        return has || parts?.length === 1 || !couldHave ? boolOf(has, call) : notKnown(args, call);
    });
}
function join(args, call) {
    const separator = toText(args[0]);
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
            else if (item.kind !== 'null')
                add(textParts(item, toText) ?? [notKnown([item], call)]);
        }
        if (list.more !== undefined)
            add([list.more]);
    }
    return joinTexts(parts, call.origin, call.scope.module.context.limits.stringChars);
}
function split(args, call) {
    const separator = toText(args[0]);
    const whole = args[1];
    const known = toText(whole);
    if (separator === undefined || whole === undefined)
        return notKnown(args, call);
    if (known === undefined)
        return listOf([], call, notKnown(args, call));
    const pieces = known === '' ? [''] : known.split(separator);
    return listOf(pieces.map((value) => ({ kind: 'string', value, origin: whole.origin })), call);
}
/** A pattern in slashes is a regular expression, whose groups the replacement names as `$1` or `${name}`. */
function replace(whole, pattern, replacement) {
    if (pattern.length < 2 || !pattern.startsWith('/') || !pattern.endsWith('/'))
        return whole.replaceAll(pattern, () => replacement);
    return regexReplace(whole, pattern.slice(1, -1), replacement);
}
function substring(args, call) {
    const [whole, offset, length] = [toText(args[0]), toNumber(args[1]), toNumber(args[2])];
    if (whole === undefined || offset === undefined || length === undefined)
        return undefined;
    const letters = [...whole];
    const start = offset < 0 ? Math.max(0, letters.length + offset) : offset;
    return stringOf(letters.slice(start, length < 0 ? undefined : start + length).join(''), call);
}
function trimSet(whole, letters, side = 'both') {
    const set = new Set(letters);
    const all = [...whole];
    let start = 0;
    let end = all.length;
    while (side !== 'end' && start < end && set.has(all[start] ?? ''))
        start += 1;
    while (side !== 'start' && end > start && set.has(all[end - 1] ?? ''))
        end -= 1;
    return all.slice(start, end).join('');
}
function indentLines(args, call) {
    const [spaces, whole] = [toNumber(args[0]), toText(args[1])];
    if (spaces === undefined || whole === undefined || spaces < 0 || spaces > 1000)
        return undefined;
    return stringOf(whole.replaceAll('\n', `\n${' '.repeat(spaces)}`), call);
}
function titleCase(part) {
    return part.replaceAll(/(^|[^\p{L}\p{N}_'])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}
function formatList(args, call) {
    const [format, ...rest] = args;
    const lists = rest.filter((arg) => arg.kind === 'list');
    const sizes = new Set(lists.map((list) => list.items.length));
    const open = lists.find((list) => list.more !== undefined)?.more ?? rest.find((arg) => arg.kind === 'unknown');
    if (format === undefined || (open?.kind === 'unknown' && lists.length === 0))
        return notKnown(args, call);
    if (sizes.size > 1 || open?.kind === 'unknown')
        return listOf([], call, notKnown(args, call));
    const size = [...sizes][0] ?? 1;
    const rows = Array.from({ length: size }, (_, index) => rest.map((arg) => (arg.kind === 'list' ? ((0,value_operations/* members */.ol)(arg)[index] ?? arg) : arg)));
    return listOf(rows.map((row) => formatText([format, ...row], call)), call);
}
const textFunctions = [
    ['chomp', texts_text((whole) => whole?.replace(/(?:\r\n|\n|\r)+$/, ''))],
    ['endswith', edgeTest('end')],
    ['format', partial((args, call) => formatText(args, call))],
    ['formatlist', partial(formatList)],
    ['indent', total(indentLines)],
    ['join', partial(join)],
    ['lower', letterwise((part) => part.toLowerCase())],
    ['regex', total(regexFind)],
    ['regexall', total(regexFindAll)],
    ['replace', texts_text((whole, pattern, replacement) => (whole === undefined ? undefined : replace(whole, pattern ?? '', replacement ?? '')))],
    ['split', partial(split)],
    ['startswith', edgeTest('start')],
    ['strcontains', test((whole, part) => whole.includes(part))],
    ['strrev', texts_text((whole) => (whole === undefined ? undefined : [...whole].toReversed().join('')))],
    ['substr', total(substring)],
    ['title', letterwise(titleCase)],
    ['trim', texts_text((whole, set) => trimSet(whole ?? '', set ?? ''))],
    ['trimprefix', texts_text((whole, prefix) => (whole?.startsWith(prefix ?? '') ? whole.slice((prefix ?? '').length) : whole))],
    ['trimspace', texts_text((whole) => whole?.trim())],
    [
        'trimsuffix',
        texts_text((whole, suffix) => suffix !== '' && whole?.endsWith(suffix ?? '') ? whole.slice(0, whole.length - (suffix ?? '').length) : whole),
    ],
    ['upper', letterwise((part) => part.toUpperCase())],
];

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/types.js




const any = { kind: 'any' };
function conversion(type) {
    return partial(([value], call) => (value === undefined ? failed([], call) : convertToType(value, type, call.scope)));
}
/** A tuple, an object or a set as a list: an object is none. */
function toListLike(type) {
    return partial((args, call) => {
        const [value] = args;
        if (value === undefined)
            return failed(args, call);
        return value.kind === 'unknown'
            ? { kind: 'list', items: [], origin: call.origin, more: value }
            : convertToType(value, type, call.scope);
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
        return options[0] ?? failed(args, call);
    return (0,choices/* choose */.Sw)(options, condition, call.origin) ?? failed(args, call);
}
function can([value], call) {
    if (value === undefined)
        return failed([], call);
    if (hasFailed(value))
        return boolOf(false, call);
    if (value.kind === 'choice' && value.options.some(hasFailed))
        return notKnown([value.condition], call);
    return value.kind === 'unknown' ? notKnown([value], call) : boolOf(true, call);
}
const same = partial(([value], call) => value ?? failed([], call));
const typeFunctions = [
    ['can', { takesChoices: true, apply: can }],
    ['ephemeralasnull', same],
    ['nonsensitive', same],
    ['sensitive', same],
    ['tobool', conversion({ kind: 'bool' })],
    ['tolist', toListLike({ kind: 'list', element: any })],
    ['tomap', conversion({ kind: 'map', element: any })],
    ['tonumber', conversion({ kind: 'number' })],
    ['toset', toListLike({ kind: 'set', element: any })],
    ['tostring', conversion({ kind: 'string' })],
    ['try', { takesChoices: true, apply: tryFirst }],
];

;// CONCATENATED MODULE: ./build/evaluate/terraform/functions/index.js









/**
 * Every function by name (developer.hashicorp.com/terraform/language/functions). What is missing is unknown, `unsupported-function`: digests,
 * encryption, time and randomness.
 */
const terraformFunctions = new Map([
    encodingFunctions,
    fileFunctions,
    listFunctions,
    mapFunctions,
    networkFunctions,
    numberFunctions,
    setFunctions,
    textFunctions,
    typeFunctions,
].flat());

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
    const implementation = terraformFunctions.get(name);
    const call = { name, scope, at, origin: (0,value_operations/* originAt */.iX)(at, (0,value_operations/* jointVia */.tg)(args)) };
    if (implementation === undefined)
        return unsupported(name, args, call);
    if (implementation.takesChoices)
        return implementation.apply(args, call);
    const result = (0,choices/* overChoices */.np)(args, context.limits.options, (0,value_operations/* originAt */.iX)(at), (row) => implementation.apply(row, call));
    return result ?? (0,terraform_scope/* limitReached */.Cf)(context, `More than ${context.limits.options} possible values of one expression`, at);
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
function unsupported(name, args, call) {
    return (0,value_operations/* unknownValue */.Uo)('unsupported-function', `${name}(${args.map(value_operations/* describeValue */.bp).join(', ')})`, call.origin);
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/operators.js




/** Arguments are never choices: the caller goes through their options. */
function applyUnary(operator, operand, origin) {
    if (operand === undefined)
        return failure(operator, origin);
    const way = { at: origin.at, via: (0,value_operations/* jointVia */.tg)([operand]) };
    if (operator === '!') {
        const truth = toBool(operand);
        if (truth !== undefined)
            return { kind: 'bool', value: !truth, origin: way };
    }
    else {
        const number = toNumber(operand);
        if (number !== undefined)
            return { kind: 'number', value: -number, origin: way };
    }
    return notComputed(`${operator}${(0,value_operations/* describeValue */.bp)(operand)}`, [operand], origin);
}
function applyBinary(operator, left, right, origin) {
    if (left === undefined || right === undefined)
        return failure(operator, origin);
    const way = { at: origin.at, via: (0,value_operations/* jointVia */.tg)([left, right]) };
    const result = compute(operator, left, right);
    if (typeof result === 'boolean')
        return { kind: 'bool', value: result, origin: way };
    if (typeof result === 'number')
        return { kind: 'number', value: result, origin: way };
    return notComputed(`${(0,value_operations/* describeValue */.bp)(left)} ${operator} ${(0,value_operations/* describeValue */.bp)(right)}`, [left, right], origin);
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
function compute(operator, left, right) {
    switch (operator) {
        case '==':
            return (0,value_equality/* equalValues */.b)(left, right);
        case '!=': {
            const equal = (0,value_equality/* equalValues */.b)(left, right);
            return equal === undefined ? undefined : !equal;
        }
        case '&&':
            return logical(left, right, false);
        case '||':
            return logical(left, right, true);
        case '*':
        case '/':
        case '%':
        case '+':
        case '-':
        case '>':
        case '>=':
        case '<':
        case '<=':
            return arithmetic(operator, toNumber(left), toNumber(right));
    }
}
/** `false && unknown` is false, `true || unknown` is true. */
function logical(left, right, decisive) {
    const a = toBool(left);
    const b = toBool(right);
    if (a === decisive || b === decisive)
        return decisive;
    return a === undefined || b === undefined ? undefined : !decisive;
}
function arithmetic(operator, a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    switch (operator) {
        case '*':
            return a * b;
        case '/':
            return b === 0 ? undefined : a / b;
        case '%':
            return b === 0 ? undefined : a % b;
        case '+':
            return a + b;
        case '-':
            return a - b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
        case '<':
            return a < b;
        case '<=':
            return a <= b;
    }
}
/** A condition's truth, or the unknown that decides it. */
function truthOf(condition) {
    const truths = (condition.kind === 'choice' ? condition.options : [condition]).map(toBool);
    const [first] = truths;
    if (first !== undefined && truths.every((truth) => truth === first))
        return first;
    const unknown = (0,value_operations/* firstUnknown */.Ny)(condition);
    return unknown ?? failure(`a condition that is ${(0,value_operations/* describeValue */.bp)(condition)}`, condition.origin, 'unsupported-expression');
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
    const name = toText(key);
    if (name === undefined) {
        result.more ??= unknownKey(key);
        return;
    }
    result.keys.set(name, key.origin.at);
    const known = result.entries.get(name);
    if (!expression.groups)
        result.entries.set(name, value);
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
    for (const piece of pieces) {
        if (piece.kind === 'template')
            parts.push(...piece.parts);
        else
            parts.push(toText(piece) ?? jsonText(piece, charsMax) ?? hole(piece));
    }
    return joinTexts(parts, { at: origin.at, via: (0,value_operations/* jointVia */.tg)(pieces) }, charsMax);
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
    return flat && pieces.every((piece, index) => parts[index]?.kind === 'text' || !(toText(piece) ?? '').includes('\n'));
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
        const options = list.options.map((option) => eachMember(option, steps, scope, at));
        return (0,choices/* choose */.Sw)(options, list.condition, list.origin) ?? list;
    }
    if (list.kind !== 'list')
        return list;
    const items = (0,value_operations/* members */.ol)(list).map((item) => applySteps(item, steps, scope, at));
    const result = { kind: 'list', items, origin: list.origin };
    if (list.more === undefined)
        return result;
    const more = applySteps(list.more, steps, scope, at);
    return { ...result, more: more.kind === 'unknown' ? more : list.more };
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
        return only === undefined ? failure(expression, (0,value_operations/* originAt */.iX)(at)) : fromModule(only.module, steps, scope, at);
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
        return applySteps(collection(called, expression, at), steps, scope, at);
    const key = first.kind === 'index' ? scope.module.context.evaluate(first.key, scope) : { kind: 'string', value: first.name, origin: (0,value_operations/* originAt */.iX)(at) };
    const wanted = called.shape === 'list' ? toNumber(key) : toText(key);
    const found = (wanted === undefined ? undefined : called.instances.find((instance) => instance.key === wanted)) ?? open;
    if (found !== undefined)
        return fromModule(found.module, rest, scope, at);
    if (key.kind !== 'unknown' && key.kind !== 'choice')
        return failure(expression, (0,value_operations/* originAt */.iX)(at));
    return applySteps(collection(called, expression, at), steps, scope, at);
}
function collection(called, expression, at) {
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

;// CONCATENATED MODULE: ./build/evaluate/terraform/type-constraint.js
const type_constraint_any = { kind: 'any' };
/** What is missing or not understood constrains nothing. */
function parseType(expression) {
    if (expression?.kind === 'variable')
        return named(expression.name);
    if (expression?.kind === 'string')
        return named(expression.value);
    return expression?.kind === 'call' ? constructed(expression) : type_constraint_any;
}
function named(name) {
    if (name === 'string' || name === 'number' || name === 'bool')
        return { kind: name };
    return name === 'list' || name === 'set' || name === 'map' ? { kind: name, element: type_constraint_any } : type_constraint_any;
}
function constructed(call) {
    const [argument] = call.args;
    if (call.name === 'list' || call.name === 'set' || call.name === 'map')
        return { kind: call.name, element: parseType(argument) };
    if (call.name === 'tuple' && argument?.kind === 'tuple')
        return { kind: 'tuple', elements: argument.items.map(parseType) };
    if (call.name === 'object' && argument?.kind === 'object')
        return { kind: 'object', attributes: new Map(argument.items.flatMap(objectAttribute)) };
    return type_constraint_any;
}
function objectAttribute(item) {
    if (item.key.kind !== 'string')
        return [];
    const { value } = item;
    if (value.kind !== 'call' || value.name !== 'optional')
        return [[item.key.value, { type: parseType(value), optional: false }]];
    const [type, fallback] = value.args;
    const base = { type: parseType(type), optional: true };
    return [[item.key.value, fallback === undefined ? base : { ...base, fallback }]];
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
/** `path.module` and `path.root`, relative to the root directory as Terraform has them; `path.cwd` depends on the machine. */
function pathValue(module, name, at) {
    const origin = (0,value_operations/* originAt */.iX)(at);
    if (name === 'module')
        return { kind: 'string', value: (0,source_path/* relativePath */.iZ)(module.context.root, module.config.directory), origin };
    if (name === 'root')
        return { kind: 'string', value: '.', origin };
    return name === 'cwd' ? (0,value_operations/* unknownValue */.Uo)('variable-without-default', 'path.cwd', origin) : failure(`path.${name}`, origin);
}
/** `terraform.workspace` is chosen outside the code. */
function workspaceValue(name, at) {
    return (0,value_operations/* unknownValue */.Uo)('variable-without-default', `terraform.${name}`, (0,value_operations/* originAt */.iX)(at));
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

;// CONCATENATED MODULE: ./build/evaluate/terraform/policy-statement.js



const policy_statement_renamed = [
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
    for (const [argument, element] of policy_statement_renamed) {
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
    return ((0,choices/* choose */.Sw)(value.options.map((option) => overOptions(option, convert)), value.condition, value.origin) ?? value);
}
/** `{ type, identifiers }` blocks as `{ AWS: [...] }`; type `*` is everybody, whatever it identifies. */
function principals(blocks) {
    const entries = new Map();
    const keys = new Map();
    let more = blocks.more;
    for (const block of (0,value_operations/* members */.ol)(blocks)) {
        const type = block.kind === 'map' ? (0,value_operations/* entryOf */.Ms)(block, 'type') : undefined;
        const identifiers = block.kind === 'map' ? (0,value_operations/* entryOf */.Ms)(block, 'identifiers') : undefined;
        const name = toText(type);
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
        const [test, variable] = [toText(part('test')), toText(part('variable'))];
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
    return { kind: 'unknown', reason: 'parse-error', expression: 'a policy document that is not JSON', origin: document.origin };
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
/** An attribute as other expressions see it: what the code sets, what can be derived from that, else what only the provider knows. */
function readAttribute(instance, name) {
    return setAttribute(instance, name) ?? derivedAttribute(instance, name) ?? computedAttribute(instance, [name]);
}
function derivedAttribute(instance, name) {
    if (instance.declared.mode !== 'data' || instance.declared.type !== 'aws_iam_policy_document')
        return undefined;
    if (name !== 'json' && name !== 'minified_json')
        return undefined;
    return (0,terraform_scope/* remember */.kY)(instance.cells, 'derived json', () => policyDocument(allAttributes(instance), instance.scope), () => (0,value_operations/* unknownValue */.Uo)('cycle', `${instance.address}.json`, (0,value_operations/* originAt */.iX)(declarationOf(instance.declared))));
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
            return first === undefined ? failure(expression, (0,value_operations/* originAt */.iX)(at)) : fromInstance(first, steps, scope, at);
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
    const step = { kind: 'attribute', name: `${instance.declared.name}.${name}`, at };
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
    return step.kind === 'index' ? toText(scope.module.context.evaluate(step.key, scope)) : undefined;
}
/** All that the code sets as one object; every other attribute is unknown. */
function wholeInstance(instance, at) {
    const more = { ...computedAttribute(instance, []), origin: (0,value_operations/* originAt */.iX)(at) };
    const attributes = allAttributes(instance);
    const step = { kind: 'attribute', name: instance.declared.name, at };
    if (instance.declared.type !== 'aws_iam_policy_document')
        return (0,value_operations/* through */.sc)({ ...attributes, more }, [step]);
    return (0,value_operations/* through */.sc)({ ...attributes, entries: new Map([...attributes.entries, ['json', readAttribute(instance, 'json')]]), more }, [step]);
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
    const wanted = instances.shape === 'list' ? toNumber(key) : toText(key);
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

;// CONCATENATED MODULE: ./build/evaluate/terraform/value-size.js
const single = { weight: 1, depth: 0 };
/** Sizes of values that were measured before. Values are immutable, and a part may stand in many places. */
const value_size_known = new WeakMap();
/** Weight up to which a value is measured again, since that is faster than to look it up. */
const quicklyMeasuredWeightMax = 16;
function sizeOf(value) {
    if (value.kind === 'template')
        return { weight: value.parts.length, depth: 0 };
    const parts = partsOf(value);
    if (parts === undefined)
        return single;
    const remembered = value_size_known.get(value);
    if (remembered !== undefined)
        return remembered;
    let weight = 1;
    let depth = 0;
    for (const part of parts) {
        const size = sizeOf(part);
        weight += size.weight;
        depth = Math.max(depth, size.depth);
    }
    const size = { weight, depth: depth + 1 };
    if (weight > quicklyMeasuredWeightMax)
        value_size_known.set(value, size);
    return size;
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
            return literal(expression.value, scope, expression);
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
            return conditional(expression, scope);
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
function literal(value, scope, expression) {
    const origin = (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, expression.range));
    if (value === null)
        return { kind: 'null', origin };
    return typeof value === 'number' ? { kind: 'number', value, origin } : { kind: 'bool', value, origin };
}
function stringLiteral(expression, scope) {
    const base = { kind: 'string', value: expression.value, origin: (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, expression.range)) };
    return expression.textStart === undefined ? base : { ...base, textStart: expression.textStart };
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
        const name = toText(key);
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
function conditional(expression, scope) {
    const { evaluate } = scope.module.context;
    const truth = truthOf(evaluate(expression.condition, scope));
    if (truth === true)
        return evaluate(expression.then, scope);
    if (truth === false)
        return evaluate(expression.otherwise, scope);
    if (hasFailed(truth))
        return truth;
    const options = [evaluate(expression.then, scope), evaluate(expression.otherwise, scope)];
    const origin = (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, expression.range));
    return (0,choices/* choose */.Sw)(options, truth, origin) ?? truth;
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
        const alias = (0,value/* scalarText */.w)(body.entries.get('alias'));
        const base = { name: block.labels[0] ?? '', attributes: attributes.kind === 'map' ? attributes : body, block: at };
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

;// CONCATENATED MODULE: ./build/evaluate/terraform/limits.js
const defaultLimits = {
    moduleDepth: 20,
    modules: 2_000,
    resources: 20_000,
    expansion: 2_000,
    members: 50_000,
    valueWeight: 200_000,
    valueDepth: 200,
    stringChars: 1_000_000,
    steps: 3_000_000,
    depth: 300,
    options: 16,
};

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
        limits: { ...defaultLimits, ...request.limits },
        diagnostics: createDiagnosticLog(),
        configs: new Map(),
        filesRead: new Set(),
        filesWanted: new Set(),
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
        carryOver: { files: context.files, configs: context.configs, resources, isWhole: isWhole && resources.size === declared.length },
    };
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
