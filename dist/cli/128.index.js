export const id = 128;
export const ids = [128];
export const modules = {

/***/ 30973:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ referencesOf)
/* harmony export */ });
/** Trees are immutable, and one module is called from many places. */
const known = new WeakMap();
function referencesOf(code) {
    const remembered = known.get(code);
    if (remembered !== undefined)
        return remembered;
    const found = { names: new Set(), readsFiles: false, isOpaque: false };
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
            // file(), filebase64(), fileset() and their kind.
            if (/^(?:file|templatefile$)/.test(expression.name))
                into.readsFiles = true;
            if (expression.name === 'templatestring')
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
    // Tags of the provider are among them, and nothing in the expression says so.
    if (attributes.includes('tags_all'))
        into.isOpaque = true;
    if (base.kind === 'variable')
        mention([base.name, ...attributes.reverse()], into);
    else
        visitExpression(base, into);
}
function visitSteps(steps, into) {
    for (const step of steps) {
        if (step.kind === 'index')
            visitExpression(step.key, into);
        else if (step.kind === 'splat')
            visitSteps(step.steps, into);
    }
}
/** Names that mean the same wherever they stand. */
const constants = new Set(['path', 'each', 'count', 'self']);
/** A deployment may say what the workspace is. */
const engines = new Set(['terraform', 'tofu']);
/** Names that are objects of everything of their kind; all others are types of resources, or bound where they stand. */
const collections = new Set(['var', 'local', 'module', 'data', 'resource']);
function mention([base = '', ...path], into) {
    if (constants.has(base))
        return;
    if (engines.has(base)) {
        into.names.add('terraform.workspace');
        return;
    }
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


/***/ }),

/***/ 20128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgePlan: () => (/* binding */ judgePlan),
  planLabel: () => (/* binding */ planLabel)
});

// EXTERNAL MODULE: ./build/core/first-names.js
var first_names = __webpack_require__(45269);
// EXTERNAL MODULE: ./build/evaluate/value-operations.js
var value_operations = __webpack_require__(53562);
;// CONCATENATED MODULE: ./build/evaluate/plan/json-shape.js
/** Stands for what is sensitive. */
const masked = Symbol('masked');
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isArray(value) {
    return Array.isArray(value);
}
function memberOf(value, name) {
    return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
function textAt(value, name) {
    const found = memberOf(value, name);
    return typeof found === 'string' ? found : undefined;
}
/** The objects of a list; none when there is no such list. */
function recordsAt(value, name) {
    const found = memberOf(value, name);
    return isArray(found) ? found.filter(isRecord) : [];
}

;// CONCATENATED MODULE: ./build/evaluate/plan/to-value.js


/** What a plan says, as a value that stands where the code leaves it open. `name` is what the code calls it. */
function plannedValue(planned, unknown, origin, name) {
    if (unknown === true)
        return (0,value_operations/* unknownValue */.Uo)('known-after-apply', name, origin);
    if (planned === masked)
        return (0,value_operations/* unknownValue */.Uo)('sensitive', name, origin);
    if (typeof planned === 'string')
        return { kind: 'string', value: planned, origin };
    if (typeof planned === 'number')
        return { kind: 'number', value: planned, origin };
    if (typeof planned === 'boolean')
        return { kind: 'bool', value: planned, origin };
    if (isArray(planned)) {
        const items = planned.map((item, index) => plannedValue(item, isArray(unknown) ? unknown[index] : undefined, origin, name));
        return { kind: 'list', items, origin };
    }
    if (isRecord(planned)) {
        const names = new Set([...Object.keys(planned), ...(isRecord(unknown) ? Object.keys(unknown) : [])]);
        const entries = [...names].map((key) => [key, plannedValue(planned[key], memberOf(unknown, key), origin, `${name}.${key}`)]);
        return { kind: 'map', entries: new Map(entries), origin };
    }
    return { kind: 'null', origin };
}

// EXTERNAL MODULE: ./build/core/value.js
var value = __webpack_require__(29207);
;// CONCATENATED MODULE: ./build/evaluate/plan/resolve.js



/**
 * Fills what is not known of a value with what the plan says, where it agrees with all that is known. A reference to a resource of the code
 * stays one: which it is says more than its id. What is sensitive, or known after the change was applied, agrees with everything.
 */
function resolve(ours, planned) {
    if (ours.kind === 'unknown')
        return filled(ours, planned);
    const isToldLater = planned.unknown === true || planned.value === masked;
    return isToldLater || ours.kind === 'null' ? ours : resolveKnown(ours, planned);
}
function resolveKnown(ours, planned) {
    const { value } = planned;
    switch (ours.kind) {
        case 'bool':
        case 'number':
        case 'string':
            return isSameScalar(ours, value) ? ours : 'disagrees';
        case 'template':
            return ofTemplate(ours, value);
        case 'json-text': {
            const content = typeof value === 'string' ? parsed(value) : undefined;
            const resolved = content === undefined ? 'disagrees' : resolve(ours.content, { value: content, unknown: undefined });
            return resolved === 'disagrees' ? resolved : { ...ours, content: resolved };
        }
        case 'list':
            return ofList(ours, planned);
        case 'map':
            return ofMap(ours, planned);
        case 'choice':
            return ours.options.map((option) => resolve(option, planned)).find((option) => option !== 'disagrees') ?? 'disagrees';
    }
}
function filled(ours, { value, unknown }) {
    const isTold = value !== undefined || unknown === true;
    return ours.reference === undefined && isTold ? plannedValue(value, unknown, ours.origin, ours.expression) : ours;
}
/** As text; documents as JSON, since providers write them their own way, and both may end in a line break. */
function isSameScalar(ours, planned) {
    const text = (0,value/* scalarText */.ws)(ours) ?? '';
    if (typeof planned === 'number')
        return Number(text) === planned;
    if (typeof planned === 'boolean')
        return text.toLowerCase() === String(planned);
    if (planned === null || planned === undefined)
        return text === '';
    if (typeof planned !== 'string')
        return false;
    if (text.trim() === planned.trim())
        return true;
    const one = parsed(text);
    const other = parsed(planned);
    return one !== undefined && other !== undefined && sortedJson(one) === sortedJson(other);
}
function ofTemplate(ours, planned) {
    if (typeof planned !== 'string')
        return 'disagrees';
    let at = 0;
    for (const [index, part] of ours.parts.entries()) {
        if (typeof part !== 'string')
            continue;
        const found = index === 0 ? (planned.startsWith(part) ? 0 : -1) : planned.indexOf(part, at);
        if (found === -1)
            return sameDocument(ours) ? ours : 'disagrees';
        at = found + part.length;
    }
    const last = ours.parts.at(-1);
    if (typeof last === 'string' && !planned.endsWith(last))
        return sameDocument(ours) ? ours : 'disagrees';
    const isReference = ours.parts.some((part) => typeof part !== 'string' && part.reference !== undefined);
    return isReference ? ours : { kind: 'string', value: planned, origin: ours.origin };
}
/** A document with holes is written anew by its provider: nothing can be said of its text. */
function sameDocument({ parts }) {
    const [first] = parts;
    return typeof first === 'string' && /^\s*[{[]/u.test(first);
}
/** Pairs of members that are tried at most, for lists that are sets to the provider. */
const pairsMax = 40_000;
function ofList(ours, { value, unknown }) {
    // A block that a provider takes one of is an object in some versions.
    const planned = isArray(value) ? value : isRecord(value) ? [value] : value === null ? [] : undefined;
    if (planned === undefined || planned.length * ours.items.length > pairsMax)
        return 'disagrees';
    const partOf = (index) => ({ value: planned[index], unknown: isArray(unknown) ? unknown[index] : undefined });
    const left = new Set(planned.keys());
    const items = [];
    for (const [index, item] of ours.items.entries()) {
        const order = [index, ...left].filter((one) => left.has(one));
        const found = order.map((one) => ({ one, resolved: resolve(item, partOf(one)) })).find(({ resolved }) => resolved !== 'disagrees');
        if (found === undefined || found.resolved === 'disagrees') {
            // A set has no member twice.
            if (planned.some((_, one) => resolve(item, partOf(one)) !== 'disagrees'))
                continue;
            return 'disagrees';
        }
        left.delete(found.one);
        items.push(found.resolved);
    }
    const { more, ...whole } = ours;
    if (more === undefined)
        return left.size === 0 ? { ...ours, items } : 'disagrees';
    const added = [...left].map((one) => plannedValue(partOf(one).value, partOf(one).unknown, more.origin, more.expression));
    return { ...whole, items: [...items, ...added] };
}
function ofMap(ours, { value, unknown }) {
    const planned = isArray(value) && value.length === 1 ? value[0] : value;
    if (!isRecord(planned))
        return 'disagrees';
    const entries = new Map();
    for (const [key, item] of ours.entries) {
        const resolved = resolveEntry(item, { value: memberOf(planned, key), unknown: memberOf(unknown, key) });
        if (resolved === 'disagrees')
            return 'disagrees';
        entries.set(key, resolved);
    }
    const { more, ...whole } = ours;
    if (more === undefined)
        return { ...ours, entries };
    for (const [key, item] of Object.entries(planned))
        if (!entries.has(key))
            entries.set(key, plannedValue(item, memberOf(unknown, key), more.origin, more.expression));
    return { ...whole, entries };
}
/** A member that the plan does not have is told by nobody. */
function resolveEntry(ours, planned) {
    return planned.value === undefined && planned.unknown === undefined ? ours : resolve(ours, planned);
}
function parsed(text) {
    if (!/^\s*[{[]/u.test(text))
        return undefined;
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        return undefined;
    }
}
function sortedJson(value) {
    if (isArray(value))
        return `[${value.map(sortedJson).join(',')}]`;
    if (!isRecord(value))
        return JSON.stringify(value) ?? '';
    const names = Object.keys(value).toSorted();
    return `{${names.map((name) => `${JSON.stringify(name)}:${sortedJson(value[name] ?? null)}`).join(',')}}`;
}

;// CONCATENATED MODULE: ./build/evaluate/plan/apply-plan.js



/**
 * The resources of a root with what the plan knows of them. One whose existence is open exists where the plan has it, in as many instances as it has.
 * What the plan does not have stays as the code says it.
 */
function applyPlan(evaluation, plan) {
    const resources = [];
    for (const resource of evaluation.resources) {
        const applied = instancesOf(resource, plan).map(([instance, planned]) => planned === undefined ? instance : complete(instance, planned));
        for (const one of applied) {
            if (typeof one === 'string')
                return { disagreement: `${resource.address}, ${one}` };
            resources.push(one);
        }
    }
    return { evaluation: { ...evaluation, resources } };
}
function instancesOf(resource, { resources }) {
    const { maybe, ...certain } = resource;
    if (resource.mode !== 'managed')
        return [[resource, undefined]];
    const own = resources.get(resource.address);
    if (own !== undefined)
        return [[certain, own]];
    const instances = maybe === undefined ? [] : [...resources].filter(([address]) => address.startsWith(`${resource.address}[`));
    return instances.length === 0 ? [[resource, undefined]] : instances.map(([address, planned]) => [{ ...certain, address }, planned]);
}
/** The resource, or the name of the attribute that disagrees. */
function complete(resource, { type, values, unknown }) {
    if (type !== resource.type)
        return 'type';
    const entries = new Map();
    for (const [name, value] of resource.attributes.entries) {
        const resolved = resolveEntry(value, { value: memberOf(values, name), unknown: memberOf(unknown, name) });
        if (resolved === 'disagrees')
            return name;
        entries.set(name, resolved);
    }
    const { more, ...whole } = resource.attributes;
    const told = more === undefined ? undefined : plannedValue(values, unknown, more.origin, resource.address);
    if (told?.kind !== 'map')
        return { ...resource, attributes: { ...resource.attributes, entries } };
    for (const [name, value] of told.entries)
        if (!entries.has(name) && value.kind !== 'null')
            entries.set(name, value);
    return { ...resource, attributes: { ...whole, entries } };
}

;// CONCATENATED MODULE: ./build/evaluate/plan/mask-sensitive.js

/** The value without what is sensitive: the second has the same shape, with `true` where nothing may be shown. */
function maskSensitive(value, sensitive) {
    if (sensitive === true)
        return masked;
    if (isArray(value) && isArray(sensitive))
        return value.map((item, index) => maskSensitive(item, sensitive[index]) ?? null);
    if (!isRecord(value) || !isRecord(sensitive))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, maskSensitive(item, sensitive[name]) ?? null]));
}

;// CONCATENATED MODULE: ./build/evaluate/plan/read-plan.js


/** Reads format 1.x. Nothing is kept of the state before, of variables and of outputs: secrets stand there in plain text. */
function readPlan(text) {
    const root = read_plan_parsed(text);
    if (!isRecord(root))
        return { problem: 'it is no JSON; write it with "terraform show -json PLAN"' };
    const version = textAt(root, 'format_version') ?? '';
    if (!/^1\.\d+$/u.test(version))
        return { problem: `its format is ${version === '' ? 'none of a plan' : `version ${version.slice(0, 20)}`}, and 1.x is read` };
    const configuration = memberOf(memberOf(root, 'configuration'), 'root_module');
    if (!isRecord(configuration))
        return { problem: 'it has no configuration, so that nothing shows which code it was made of' };
    const changes = recordsAt(root, 'resource_changes').filter((one) => memberOf(one, 'deposed') === undefined);
    const managed = changes.filter((one) => textAt(one, 'mode') === 'managed');
    const addressed = (list, wanted) => list.flatMap((one) => (wanted(actionsOf(one)) ? (textAt(one, 'address') ?? []) : []));
    const isReplaced = (actions) => actions.includes('delete') && actions.includes('create');
    return {
        plan: {
            resources: new Map(managed.flatMap((one) => plannedResource(one))),
            configuration,
            destroyed: addressed(managed, (actions) => actions.includes('delete') && !isReplaced(actions)),
            replaced: addressed(managed, isReplaced),
            drifted: addressed(recordsAt(root, 'resource_drift'), () => true),
        },
    };
}
function plannedResource(change) {
    const address = textAt(change, 'address');
    const type = textAt(change, 'type');
    const states = memberOf(change, 'change');
    const values = maskSensitive(memberOf(states, 'after'), memberOf(states, 'after_sensitive'));
    if (address === undefined || type === undefined || !isRecord(values))
        return [];
    return [[address, { type, values, unknown: memberOf(states, 'after_unknown') ?? {} }]];
}
function actionsOf(change) {
    const actions = memberOf(memberOf(change, 'change'), 'actions');
    return Array.isArray(actions) ? actions : [];
}
function read_plan_parsed(text) {
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/evaluate/terraform/modules/references.js
var modules_references = __webpack_require__(30973);
;// CONCATENATED MODULE: ./build/evaluate/plan/same-configuration.js


/**
 * Where the configuration that a plan was made of differs from the code that was read; undefined when it is the same. Resources, calls and
 * variables by name, their arguments by name, and each argument by its literal or by what it mentions.
 */
function configurationDifference(configuration, { root, configs }) {
    return moduleDifference(configuration, root, configs, '');
}
/** Modules within each other. */
const depthMax = 20;
function moduleDifference(planned, directory, configs, prefix, depth = 0) {
    const config = configs.get(directory);
    if (config === undefined || depth > depthMax)
        return `${prefix === '' ? 'the root' : prefix} is not among the code that was read`;
    const resources = new Map(recordsAt(planned, 'resources').map((one) => [resourceName(one), one]));
    const calls = memberOf(planned, 'module_calls');
    return (namesDiffer('', prefix, [...resources.keys()], [...config.resourcesByName.keys()]) ??
        namesDiffer('var.', prefix, keysOf(memberOf(planned, 'variables')), [...config.variables.keys()]) ??
        namesDiffer('module.', prefix, keysOf(calls), [...config.calls.keys()]) ??
        first([...config.resourcesByName], ([name, { block }]) => bodyDifference(memberOf(resources.get(name), 'expressions'), block.body, `${prefix}${name}`)) ??
        first([...config.calls], ([name, block]) => callDifference(memberOf(calls, name), block, { directory, configs, at: `${prefix}module.${name}.`, depth })));
}
function callDifference(planned, block, { directory, configs, at, depth }) {
    const source = block.body.attributes.find(({ name }) => name === 'source')?.value;
    const written = source?.kind === 'string' ? source.value : '';
    if ((textAt(planned, 'source') ?? '') !== written)
        return `${at}source`;
    const inner = written.startsWith('.') ? joined(directory, written) : undefined;
    const own = bodyDifference(memberOf(planned, 'expressions'), block.body, at.slice(0, -1));
    // What is not in the repository was not read here, and the plan was not read of it.
    return own ?? (inner === undefined ? undefined : moduleDifference(memberOf(planned, 'module'), inner, configs, at, depth + 1));
}
function joined(directory, source) {
    const done = [];
    for (const segment of `${directory}/${source}`.split('/')) {
        if (segment === '..' && done.length > 0)
            done.pop();
        else if (segment !== '' && segment !== '.')
            done.push(segment);
    }
    return done.length === 0 ? '.' : done.join('/');
}
function resourceName(planned) {
    const name = `${textAt(planned, 'type') ?? ''}.${textAt(planned, 'name') ?? ''}`;
    return textAt(planned, 'mode') === 'data' ? `data.${name}` : name;
}
function keysOf(value) {
    return isRecord(value) ? Object.keys(value) : [];
}
function namesDiffer(sort, prefix, planned, read) {
    const [one, other] = [new Set(planned), new Set(read)];
    const odd = read.find((name) => !one.has(name)) ?? planned.find((name) => !other.has(name));
    return odd === undefined ? undefined : `${prefix}${sort}${odd}`;
}
function first(items, differs) {
    for (const item of items) {
        const found = differs(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Arguments of the engine, which stand elsewhere in a plan or nowhere. */
const engineArguments = new Set('count for_each provider providers depends_on lifecycle provisioner connection source version dynamic'.split(' '));
function bodyDifference(planned, { attributes, blocks }, at) {
    const own = attributes.filter(({ name, value }) => !engineArguments.has(name) && !(value.kind === 'literal' && value.value === null));
    const dynamic = new Set(blocks.flatMap(({ type, labels }) => (type === 'dynamic' ? labels : [])));
    const types = new Set(blocks.flatMap(({ type }) => (engineArguments.has(type) ? [] : [type])));
    const known = new Set([...attributes.map(({ name }) => name), ...types, ...dynamic]);
    const strange = keysOf(planned).find((name) => !known.has(name));
    if (strange !== undefined)
        return `${at}.${strange}`;
    return (first(own, ({ name, value }) => (expressionDiffers(memberOf(planned, name), value) ? `${at}.${name}` : undefined)) ??
        first([...types].filter((type) => !dynamic.has(type)), (type) => blocksDifference(memberOf(planned, type), blocks.filter((block) => block.type === type), `${at}.${type}`)));
}
function blocksDifference(planned, blocks, at) {
    const list = isArray(planned) ? planned : planned === undefined ? [] : [planned];
    if (list.length !== blocks.length)
        return at;
    return first([...blocks.entries()], ([index, { body }]) => bodyDifference(list[index], body, at));
}
/** A literal by its value; everything else by the names that it mentions. */
function expressionDiffers(planned, ours) {
    if (planned === undefined)
        return true;
    const constant = memberOf(planned, 'constant_value');
    const literal = literalOf(ours);
    if (constant !== undefined && literal !== undefined)
        return JSON.stringify(constant) !== JSON.stringify(literal);
    if (constant !== undefined)
        return (0,modules_references/* referencesOf */.C)(ours).names.size > 0;
    // A block that is written as an argument is a list of such in a plan, or an object of its own arguments.
    const references = memberOf(planned, 'references');
    if (isArray(planned) || (references === undefined && keysOf(planned).length > 0))
        return false;
    return literal !== undefined || mentionsOthers(isArray(references) ? references : [], ours);
}
function mentionsOthers(references, ours) {
    const { names, readsFiles, isOpaque } = (0,modules_references/* referencesOf */.C)(ours);
    const mentioned = new Set(references.flatMap((one) => (typeof one === 'string' ? (wholeName(one) ?? []) : [])));
    const isStrange = !isOpaque && !readsFiles && [...mentioned].some((name) => !names.has(name));
    return isStrange || [...names].some((name) => isOfOurs(name) && !mentioned.has(name));
}
/** Names that no loop can bind. */
function isOfOurs(name) {
    return /^(?:var|local|module|data)\./u.test(name);
}
/** `aws_x.y` of `aws_x.y[0].id`; undefined for what is the same everywhere. */
function wholeName(reference) {
    const segments = reference.replaceAll(/\[[^\]]*(?:\]|$)/gu, '').split('.');
    const [base = ''] = segments;
    if (/^(?:each|count|path|self|terraform|tofu)$/u.test(base))
        return base === 'terraform' || base === 'tofu' ? 'terraform.workspace' : undefined;
    const length = base === 'data' ? 3 : 2;
    return segments.length < length ? undefined : segments.slice(0, length).join('.');
}
function literalOf(expression) {
    switch (expression.kind) {
        case 'literal':
            return expression.value;
        case 'string':
            return expression.value;
        case 'tuple': {
            const items = expression.items.map(literalOf);
            return items.some((item) => item === undefined) ? undefined : items.map((item) => item ?? null);
        }
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/review/sides/plan/judge-plan.js




/** What a deployment by a plan is called. */
const planLabel = 'the plan';
/**
 * A plan is one more deployment of the root that it was made of: what it knows is put where the code leaves something open, and what is found then is
 * told beside what the code alone shows. It takes nothing away. A plan that says anything else than the code fails the review, since it is the
 * change's own word.
 */
function judgePlan(deployed, plans) {
    const head = planOf(plans.head, deployed.head, plans);
    if (!('evaluation' in head))
        return head.isIdle === true ? told(deployed, idleNotice(plans.head.path)) : broken(deployed, head.problem);
    const base = plans.base === undefined ? undefined : planOf(plans.base, deployed.base, plans);
    if (base !== undefined && !('evaluation' in base) && base.isIdle !== true)
        return broken(deployed, base.problem);
    const before = base !== undefined && 'evaluation' in base ? base.evaluation : undefined;
    const pair = { root: head.evaluation.root, label: planLabel, base: before, head: head.evaluation, onlyAdds: true };
    return told({ ...deployed, pairs: [...deployed.pairs, pair] }, ...contextOf(head.plan, plans.head.path));
}
function planOf(file, side, { root }) {
    const fails = (reason) => ({ problem: `The plan ${file.path} cannot be used: ${reason}.` });
    const reading = readPlan(file.text);
    if ('problem' in reading)
        return fails(reading.problem);
    const { plan } = reading;
    const roots = side.evaluations.filter(isTerraform).filter((one) => root === undefined || one.root === root);
    // The change reaches no root that the plan could be of: there is nothing that it could tell.
    if (roots.length === 0)
        return { problem: '', isIdle: true };
    const compared = roots.map((evaluation) => ({
        evaluation,
        differs: configurationDifference(plan.configuration, { root: evaluation.root, configs: evaluation.carryOver.configs }),
    }));
    const same = compared.find(({ differs }) => differs === undefined);
    if (same === undefined) {
        const [first] = compared;
        return fails(`it was made of other code than ${first?.evaluation.root ?? 'this'}: they differ in ${first?.differs ?? 'everything'}. Make it of this very commit`);
    }
    const applied = applyPlan(same.evaluation, plan);
    if ('disagreement' in applied)
        return fails(`it says something else than the code of ${applied.disagreement}. Make it of this very commit`);
    return { plan, evaluation: applied.evaluation };
}
function isTerraform(evaluation) {
    return 'carryOver' in evaluation;
}
function broken(deployed, problem) {
    return { ...deployed, head: { ...deployed.head, broken: [...deployed.head.broken, problem] } };
}
function told(deployed, ...notices) {
    return { ...deployed, head: { ...deployed.head, notices: [...(deployed.head.notices ?? []), ...notices] } };
}
function idleNotice(path) {
    return { kind: 'plan', message: 'The change reaches no Terraform code that this plan could be of: it tells nothing.', path };
}
/** Names that are shown of each sort. */
const shownMax = 10;
/** What a reviewer would look for in the plan itself. */
function contextOf({ destroyed, replaced, drifted }, path) {
    const sorts = [
        ['The plan destroys', destroyed],
        ['The plan replaces', replaced],
        ['Outside of Terraform, somebody has changed', drifted],
    ];
    return sorts.flatMap(([words, addresses]) => {
        if (addresses.length === 0)
            return [];
        return [{ kind: 'plan', message: `${words} ${(0,first_names/* firstNames */.d)(addresses, shownMax)}.`, path }];
    });
}


/***/ })

};
