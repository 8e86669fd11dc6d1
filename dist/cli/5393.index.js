export const id = 5393;
export const ids = [5393];
export const modules = {

/***/ 5393:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateTerraformRoot: () => (/* binding */ evaluateTerraformRoot)
});

// EXTERNAL MODULE: ./build/evaluate/terraform/resources/derived-attributes.js + 5 modules
var derived_attributes = __webpack_require__(89372);
// EXTERNAL MODULE: ./build/evaluate/terraform/files/files-in.js
var files_in = __webpack_require__(17704);
// EXTERNAL MODULE: ./build/evaluate/terraform/modules/module-instances.js + 2 modules
var module_instances = __webpack_require__(66420);
// EXTERNAL MODULE: ./build/evaluate/terraform/modules/module-source.js
var module_source = __webpack_require__(19765);
// EXTERNAL MODULE: ./build/evaluate/terraform/modules/override-files.js
var override_files = __webpack_require__(46609);
// EXTERNAL MODULE: ./build/evaluate/terraform/modules/references.js
var modules_references = __webpack_require__(30973);
;// CONCATENATED MODULE: ./build/evaluate/terraform/modules/same-whole.js
/**
 * Do two values say the same, their places and everything else that is known of them included? What they share within themselves is walked once for
 * each time it is there: the size of a value is limited.
 */
function isSameWhole(one, other) {
    if (Object.is(one, other))
        return true;
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
        return false;
    if (one instanceof Map)
        return other instanceof Map && haveSameEntries([...one], [...other]);
    if (other instanceof Map || Array.isArray(one) !== Array.isArray(other))
        return false;
    return haveSameEntries(Object.entries(one), Object.entries(other));
}
function haveSameEntries(one, other) {
    return (one.length === other.length && one.every(([key, value], index) => key === other[index]?.[0] && isSameWhole(value, other[index]?.[1])));
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/modules/same-texts.js
function repositoryReads({ textsRead, lookups, paths }) {
    return { texts: textsRead, lookups, paths };
}
/**
 * Is all that was read then, of those `files`, the same now? What is carried over reads nothing again: its reads are then those of this evaluation too, some of
 * which it might have made no more.
 */
function takeSameTexts(then, files, context) {
    const { paths } = context;
    if (paths === undefined || then.paths === undefined)
        return false;
    for (const path of then.texts)
        if (files.get(path)?.text !== context.files.get(path)?.text)
            return false;
    const { lookups } = then;
    if (lookups.length > 0 && differingPaths(then.paths, paths).some((path) => lookups.some((isAsked) => isAsked(path))))
        return false;
    for (const path of then.texts) {
        context.textsRead.add(path);
        context.filesRead.add(path);
    }
    context.lookups.push(...lookups);
    return true;
}
/** Each side has one set for all of its roots. */
const differing = new WeakMap();
function differingPaths(then, now) {
    const known = differing.get(now);
    if (known?.of === then)
        return known.paths;
    const paths = [...[...then].filter((path) => !now.has(path)), ...[...now].filter((path) => !then.has(path))];
    differing.set(now, { of: then, paths });
    return paths;
}

// EXTERNAL MODULE: ./build/evaluate/terraform/scope.js
var scope = __webpack_require__(40697);
// EXTERNAL MODULE: ./build/evaluate/terraform/modules/variable-files.js + 1 modules
var variable_files = __webpack_require__(97400);
;// CONCATENATED MODULE: ./build/evaluate/terraform/modules/carry-over.js










function declarationKey(module, declared) {
    return `${module.address}\n${declared.name}`;
}
/**
 * Code which a change cannot reach is evaluated once, for both sides. A declaration is carried over when its text and place are the same on
 * both sides, and those of everything that it mentions, and so on; in doubt it is evaluated again. The result is equal to an evaluation
 * without it, which test/terraform/carry-over.test.ts proves.
 */
function carriedOver(before, context, given) {
    const all = before.filter(({ isWhole }) => isWhole).map((one) => ({ one, sameCode: new SameCode(one, context, given) }));
    return (module, declared) => {
        for (const { one, sameCode } of all) {
            if (!sameCode.hasInstance(module) || !sameCode.hasName(module, declared.name))
                continue;
            const known = one.resources.get(declarationKey(module, declared));
            if (known !== undefined)
                return known;
        }
        return undefined;
    };
}
class SameCode {
    #before;
    #context;
    #given;
    #firstDifferences = new Map();
    #lines = new Map();
    #names = new Map();
    #instances = new Map();
    #others = new Map();
    constructor(before, context, given) {
        this.#before = before;
        this.#context = context;
        this.#given = given;
    }
    /** Is the module called by the same code, as many times? */
    hasInstance(module) {
        return once(this.#instances, module, () => {
            const then = this.#before.configs.get(module.config.directory);
            if (then === undefined || [...then.paths, ...module.config.paths].some(override_files/* isOverride */.j))
                return false;
            const { parent, call } = module;
            if (parent === undefined || call === undefined)
                return true;
            if (this.#isNoted(parent, `module.${call.labels[0] ?? ''}`))
                return false;
            const block = this.#before.configs.get(parent.config.directory)?.calls.get(call.labels[0] ?? '');
            const expansion = call.body.attributes.filter(({ name }) => name === 'count' || name === 'for_each');
            return (this.#hasPlace(call, block) &&
                this.hasInstance(parent) &&
                expansion.every((argument) => this.#hasReferences(parent, (0,modules_references/* referencesOf */.C)(argument.value))) &&
                call.body.blocks.every((inner) => this.#hasReferences(parent, (0,modules_references/* referencesOf */.C)(inner.body))));
        });
    }
    /** Has this name the same value as before? `name` as in `References.names`. */
    hasName(module, name) {
        return once(this.#namesOf(module), name, () => {
            const now = module.config;
            const then = this.#before.configs.get(now.directory);
            if (then === undefined || this.#isNoted(module, name))
                return false;
            const dot = name.indexOf('.');
            const kind = name.slice(0, dot);
            const label = name.slice(dot + 1);
            if (kind === 'var')
                return this.#hasVariable(module, label, then);
            if (kind === 'module')
                return this.#hasOutputs(module, label, then);
            if (name === 'terraform.workspace')
                return this.#hasWorkspace();
            if (kind === 'local') {
                const local = now.locals.get(label);
                return (this.#hasPlace(local, then.locals.get(label)) && local !== undefined && this.#hasReferences(module, (0,modules_references/* referencesOf */.C)(local.value)));
            }
            return this.#hasResource(module, name, then);
        });
    }
    #hasReferences(module, { names, readsFiles, isOpaque }) {
        if (isOpaque || (readsFiles && !this.#hasTexts()))
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
        if (block?.type === 'data' && derived_attributes/* readsBeyondMentions */.aD.has(block.labels[0] ?? ''))
            return false;
        return this.#hasPlace(block, before) && block !== undefined && this.#hasReferences(module, (0,modules_references/* referencesOf */.C)(block.body));
    }
    #hasVariable(module, label, then) {
        const block = module.config.variables.get(label);
        if (block === undefined || !this.#hasPlace(block, then.variables.get(label)))
            return false;
        if (!this.#hasReferences(module, (0,modules_references/* referencesOf */.C)(block.body)))
            return false;
        const { parent, call } = module;
        if (parent === undefined || call === undefined)
            return isSameWhole(this.#before.given.get(label), this.#given.get(label)) && this.#hasVariableFiles();
        const input = call.body.attributes.find((attribute) => attribute.name === label);
        return this.hasInstance(module) && (input === undefined || this.#hasReferences(parent, (0,modules_references/* referencesOf */.C)(input.value)));
    }
    /** The outputs of a called module may depend on all of its code, which may ask for the workspace. */
    #hasOutputs(module, label, then) {
        const call = module.config.calls.get(label);
        if (call === undefined || !this.#hasWorkspace() || !this.#hasPlace(call, then.calls.get(label)))
            return false;
        if (this.#isNotedBelow((0,scope/* qualified */.LX)(module, `module.${label}`)))
            return false;
        return this.#hasReferences(module, (0,modules_references/* referencesOf */.C)(call.body)) && this.#hasCalledCode(module.config.directory, call);
    }
    #hasCalledCode(from, call) {
        const source = (0,module_instances/* sourceOf */.vz)(call);
        const directory = source === undefined ? undefined : (0,module_instances/* localDirectory */.Pu)(from, source);
        return directory === undefined || this.#isNoFolder(source, directory) || this.#hasDirectory(directory);
    }
    /** A source without `./` is a folder only where there is one. */
    #isNoFolder(source, directory) {
        if (source === undefined || !(0,module_source/* isBareSource */.E7)(source))
            return false;
        return (0,module_instances/* configOf */.W1)(this.#context, directory) === undefined && !this.#before.configs.has(directory);
    }
    #hasDirectory(directory) {
        return once(this.#others, `directory ${directory}`, () => {
            const now = this.#context.configs.get(directory);
            const then = this.#before.configs.get(directory);
            if (now === undefined || then === undefined || now.paths.join('\n') !== then.paths.join('\n'))
                return false;
            if (!now.paths.every((path) => this.#firstDifference(path) === Infinity))
                return false;
            const locals = [...now.locals.values()].map((local) => (0,modules_references/* referencesOf */.C)(local.value));
            const blocks = [
                ...now.variables.values(),
                ...now.outputs.values(),
                ...now.calls.values(),
                ...now.resources.map(({ block }) => block),
            ];
            const references = [...locals, ...blocks.map((block) => (0,modules_references/* referencesOf */.C)(block.body))];
            if (references.some(({ isOpaque }) => isOpaque) || (references.some(({ readsFiles }) => readsFiles) && !this.#hasTexts()))
                return false;
            return [...now.calls.values()].every((call) => this.#hasCalledCode(directory, call));
        });
    }
    #isNoted(module, name) {
        return this.#before.noted.get(module.address)?.has(name) === true;
    }
    /** In a module that is called, or in one that it calls. */
    #isNotedBelow(address) {
        return [...this.#before.noted.keys()].some((one) => one.startsWith(address) && /^(?:$|[.[])/u.test(one.slice(address.length)));
    }
    #hasTexts() {
        return once(this.#others, 'texts', () => takeSameTexts(this.#before.reads, this.#before.files, this.#context));
    }
    #hasWorkspace() {
        return this.#before.workspace === this.#context.deployment?.workspace;
    }
    #hasVariableFiles() {
        return once(this.#others, 'variable files', () => {
            const now = variableFiles(this.#context.files, this.#context.root);
            const then = variableFiles(this.#before.files, this.#context.root);
            return now.join('\n') === then.join('\n') && now.every((path) => this.#firstDifference(path) === Infinity);
        });
    }
    /** The same text at the same place, whatever stands before and behind it. */
    #hasPlace(now, then) {
        if (now === undefined || then === undefined || now.path !== then.path)
            return false;
        if (now === then)
            return true;
        return equalRanges(now.range, then.range) && this.#hasLines(now.path, now.range) && this.#isSound(now.path);
    }
    #hasLines(path, { startLine, endLine }) {
        if (endLine < this.#firstDifference(path))
            return true;
        const now = this.#linesOf(this.#context.files, path);
        const then = this.#linesOf(this.#before.files, path);
        for (let line = startLine - 1; line < endLine; line += 1)
            if (now[line] !== then[line])
                return false;
        return true;
    }
    #linesOf(files, path) {
        const file = files.get(path);
        if (file === undefined)
            return [];
        const lines = this.#lines.get(file) ?? file.text.split('\n');
        this.#lines.set(file, lines);
        return lines;
    }
    /** A parser that recovers from a mistake elsewhere may read the same lines in another way. */
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
    #namesOf(module) {
        const answers = this.#names.get(module) ?? new Map();
        this.#names.set(module, answers);
        return answers;
    }
}
/** Answers are kept; a question that leads back to itself is answered with no, which is always safe. */
function once(answers, question, answer) {
    const known = answers.get(question);
    if (known !== undefined)
        return known;
    answers.set(question, false);
    const result = answer();
    answers.set(question, result);
    return result;
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

// EXTERNAL MODULE: ./build/evaluate/terraform/modules/declarations.js
var declarations = __webpack_require__(68342);
// EXTERNAL MODULE: ./build/evaluate/terraform/resources/evaluate-body.js
var evaluate_body = __webpack_require__(89525);
;// CONCATENATED MODULE: ./build/evaluate/terraform/modules/outside-calls.js



/** What a `module` block says beside the inputs. */
const notInputs = new Set(['source', 'version', 'providers', 'count', 'for_each', 'depends_on']);
/**
 * Calls of modules of which nothing is known here (of another repository, of a submodule, of a folder that is not there), with what they are
 * given; of one that is judged by its inputs, where it is given others. What it is judged by says nothing of those: they may be of a newer
 * version, or of a part that is not known.
 */
function outsideCalls(modules) {
    return modules.flatMap((module) => [...module.config.calls].flatMap(([name, block]) => {
        const called = (0,module_instances/* callModule */.vT)(module, name);
        const source = (0,module_instances/* sourceOf */.vz)(block);
        if (called === undefined || source === undefined || (called.kind === 'local' && source.startsWith('.')))
            return [];
        const standIn = called.kind === 'local' ? standInOf(called, block) : {};
        if (standIn === undefined || (called.kind === 'unresolved' && called.unknown.reason !== 'remote-module'))
            return [];
        const at = { path: block.path, range: block.header };
        const inputs = (0,evaluate_body/* evaluateBody */.ME)(block.body, (0,scope/* scopeOf */.Od)(module, block.path), at, notInputs);
        return [{ root: module.context.root, address: (0,scope/* qualified */.LX)(module, `module.${name}`), source, inputs, declaration: at, ...standIn }];
    }));
}
/** Undefined where the module is read, or is judged by all that it is given. */
function standInOf({ instances }, { body }) {
    const config = instances[0]?.module.config;
    if (config?.isStandIn !== true)
        return undefined;
    const judged = new Set(config.variables.keys());
    if (body.attributes.every(({ name }) => judged.has(name) || notInputs.has(name)))
        return undefined;
    return { judged, ...(config.isCompared === true ? { isCompared: true } : {}) };
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/modules/shown-outputs.js


/**
 * What an output is called, or mentions, that shows a secret: what it takes from an input, a local or a module may be one under any name. The
 * others, of a resource directly, are not evaluated.
 */
const mayShowSecret = /\b(?:var|local|module)\.|secret|pass|pwd|token|credential|sensitive|auth|random_|(?:api|access|private|ssh|license)_?key|\.(?:private|value)\b/iu;
/** Checks are not values, and what the output waits for is not shown. */
const notShown = new Set(['description', 'depends_on', 'precondition', 'type']);
/** Outputs of the root that may show a secret: those of a module go to its caller alone. */
function shownOutputs(module) {
    const { root, files } = module.context;
    const linesOf = new Map();
    return [...module.config.outputs].flatMap(([name, block]) => {
        const { path, range } = block;
        const lines = linesOf.get(path) ?? files.get(path)?.text.split('\n') ?? [];
        linesOf.set(path, lines);
        if (!lines.slice(range.startLine - 1, range.endLine).some((line) => mayShowSecret.test(line)))
            return [];
        const at = { path, range };
        return [{ name, root, attributes: (0,evaluate_body/* evaluateBody */.ME)(block.body, (0,scope/* scopeOf */.Od)(module, path), at, notShown), block: at }];
    });
}

// EXTERNAL MODULE: ./build/evaluate/terraform/open-root.js
var open_root = __webpack_require__(66758);
// EXTERNAL MODULE: ./build/evaluate/terraform/resources/declared-instances.js + 1 modules
var declared_instances = __webpack_require__(81710);
// EXTERNAL MODULE: ./build/evaluate/terraform/noted.js
var noted = __webpack_require__(729);
;// CONCATENATED MODULE: ./build/evaluate/terraform/evaluate-root.js








/** Everything that one root directory declares, with its local modules. Pure, never throws but `NotLoaded`; what is not known is in the values and diagnostics. */
function evaluateTerraformRoot(request) {
    const context = (0,open_root/* createContext */.q)(request);
    const opened = (0,open_root/* openRoot */.R)(context);
    if (opened === undefined)
        return summary(context, { modules: [], declared: [], given: new Map(), isWhole: false });
    const { modules, given } = opened;
    const known = carriedOver(request.before ?? [], context, given);
    const declared = modules.flatMap((module) => moduleResources(module, known));
    const isWhole = !context.usesInstalled && context.diagnostics.all.every(({ kind }) => kind !== 'limit-reached');
    return summary(context, { modules, declared, given, isWhole });
}
function moduleResources(module, known) {
    const { context } = module;
    return module.config.resources.map((declared) => {
        const resources = known(module, declared) ?? (0,noted/* noting */.E_)(module, declared.name, () => (0,declared_instances/* declaredInstances */.B)(module, declared));
        context.resources += resources.length;
        return [declarationKey(module, declared), resources];
    });
}
function summary(context, { modules, declared, given, isWhole }) {
    // Instances of a module that cannot be told apart have one address, and with it one key.
    const resources = new Map(declared);
    return {
        root: context.root,
        dialect: 'terraform',
        resources: declared.flatMap(([, instances]) => instances),
        moves: modules.flatMap(declarations/* moves */.Vq),
        released: modules.flatMap(declarations/* released */.w2),
        providers: modules.flatMap(declarations/* providerConfigs */.zK),
        outsideCalls: outsideCalls(modules),
        inputs: (0,declarations/* inputDeclarations */.M8)(modules),
        outputs: modules.filter(({ parent }) => parent === undefined).flatMap(shownOutputs),
        diagnostics: context.diagnostics.all,
        files: [...context.filesRead].toSorted(),
        wantedFiles: [...context.filesWanted].toSorted(),
        openReads: context.openReads,
        carryOver: {
            files: context.files,
            configs: context.configs,
            resources,
            given,
            workspace: context.deployment?.workspace,
            reads: repositoryReads(context),
            noted: context.noted.names,
            isWhole: isWhole && resources.size === declared.length,
        },
    };
}


/***/ }),

/***/ 68342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ inputDeclarations),
/* harmony export */   Vq: () => (/* binding */ moves),
/* harmony export */   w2: () => (/* binding */ released),
/* harmony export */   zK: () => (/* binding */ providerConfigs)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29207);
/* harmony import */ var _value_operations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53562);
/* harmony import */ var _resources_evaluate_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89525);
/* harmony import */ var _module_instances_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66420);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40697);





/** `moved` blocks, with the module's own address in front. */
function moves(module) {
    return module.config.moves.flatMap((block) => {
        const address = (name) => {
            const expression = block.body.attributes.find((attribute) => attribute.name === name)?.value;
            return expression === undefined ? undefined : (0,_module_instances_js__WEBPACK_IMPORTED_MODULE_1__/* .traversalText */ .Gr)(expression);
        };
        const from = address('from');
        const to = address('to');
        if (from === undefined || to === undefined)
            return [];
        return [{ root: module.context.root, from: (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .qualified */ .LX)(module, from), to: (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .qualified */ .LX)(module, to) }];
    });
}
/** What `removed` blocks with `destroy = false` let go of (developer.hashicorp.com/terraform/language/block/removed); absent means destroyed. */
function released(module) {
    return module.config.removals.flatMap((block) => {
        const expression = block.body.attributes.find((attribute) => attribute.name === 'from')?.value;
        const from = expression === undefined ? undefined : (0,_module_instances_js__WEBPACK_IMPORTED_MODULE_1__/* .traversalText */ .Gr)(expression);
        const body = (0,_resources_evaluate_body_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateBody */ .ME)(block.body, (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeOf */ .Od)(module, block.path), { path: block.path, range: block.range });
        const lifecycle = body.entries.get('lifecycle');
        const [first] = lifecycle?.kind === 'list' ? lifecycle.items : [lifecycle];
        const destroy = first?.kind === 'map' ? first.entries.get('destroy') : undefined;
        return from !== undefined && destroy?.kind === 'bool' && !destroy.value ? [(0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .qualified */ .LX)(module, from)] : [];
    });
}
function providerConfigs(module) {
    return module.config.providers.map((block) => {
        const at = { path: block.path, range: block.range };
        const body = (0,_resources_evaluate_body_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateBody */ .ME)(block.body, (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeOf */ .Od)(module, block.path), at);
        const attributes = (0,_value_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G9)(body);
        const alias = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarText */ .ws)(body.entries.get('alias'));
        const { address, context } = module;
        const of = { root: context.root, module: address, name: block.labels[0] ?? '' };
        const base = { ...of, attributes: attributes.kind === 'map' ? attributes : body, block: at };
        return alias === undefined ? base : { ...base, alias };
    });
}
/** What a `variable` block says about itself; its type and its checks are not values. */
const notValues = new Set(['type', 'validation']);
/** The variables of every directory, once each; those of what stands for a module are nobody's code. */
function inputDeclarations(modules) {
    const seen = new Set();
    const written = modules.filter(({ config }) => config.isStandIn !== true);
    return written.flatMap((module) => [...module.config.variables].flatMap(([name, block]) => {
        if (seen.has(block))
            return [];
        seen.add(block);
        const at = { path: block.path, range: block.range };
        return [{ name, attributes: (0,_resources_evaluate_body_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateBody */ .ME)(block.body, (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeOf */ .Od)(module, block.path), at, notValues), block: at }];
    }));
}


/***/ }),

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

/***/ 66758:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openRoot),
/* harmony export */   q: () => (/* binding */ createContext)
/* harmony export */ });
/* harmony import */ var _diagnostic_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73533);
/* harmony import */ var _expressions_evaluate_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71383);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70457);
/* harmony import */ var _modules_module_instances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66420);
/* harmony import */ var _modules_variable_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97400);
/* harmony import */ var _noted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(729);






/** Undefined where the directory has no code. */
function openRoot(context) {
    const config = (0,_modules_module_instances_js__WEBPACK_IMPORTED_MODULE_2__/* .configOf */ .W1)(context, context.root);
    if (config === undefined)
        return undefined;
    for (const path of config.paths)
        context.filesRead.add(path);
    const { values, given } = (0,_modules_variable_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(context, config);
    const root = {
        context,
        address: '',
        config,
        input: (name) => values.get(name),
        calls: [],
        providers: new Map(),
        cells: new Map(),
    };
    return { modules: allModules(root), given };
}
function allModules(root) {
    const found = [root];
    for (const module of found) {
        for (const name of module.config.calls.keys()) {
            const called = (0,_modules_module_instances_js__WEBPACK_IMPORTED_MODULE_2__/* .callModule */ .vT)(module, name);
            if (called?.kind === 'local')
                found.push(...called.instances.map((instance) => instance.module));
        }
    }
    return found;
}
function createContext(request) {
    const noted = (0,_noted_js__WEBPACK_IMPORTED_MODULE_4__/* .createNoted */ .hZ)();
    return {
        root: request.root,
        files: request.files,
        atHand: request.atHand,
        deployment: request.deployment,
        handed: request.handed,
        own: request.own,
        parser: request.parser,
        limits: { ..._limits_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLimits */ .M, ...request.limits },
        diagnostics: (0,_diagnostic_log_js__WEBPACK_IMPORTED_MODULE_5__/* .createDiagnosticLog */ .o)(noted),
        noted,
        configs: new Map(),
        filesRead: new Set(),
        textsRead: new Set(),
        filesWanted: new Set(),
        paths: request.paths,
        openReads: [],
        lookups: [],
        evaluate: _expressions_evaluate_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateExpression */ .O,
        usesInstalled: false,
        steps: 0,
        depth: 0,
        modules: 1,
        resources: 0,
    };
}


/***/ }),

/***/ 81710:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ declaredInstances)
});

// EXTERNAL MODULE: ./build/evaluate/terraform/scope.js
var terraform_scope = __webpack_require__(40697);
// EXTERNAL MODULE: ./build/evaluate/terraform/resources/resource-instances.js
var resource_instances = __webpack_require__(76406);
// EXTERNAL MODULE: ./build/evaluate/value-operations.js
var value_operations = __webpack_require__(53562);
// EXTERNAL MODULE: ./build/evaluate/terraform/resources/evaluate-body.js
var evaluate_body = __webpack_require__(89525);
// EXTERNAL MODULE: ./build/evaluate/terraform/modules/module-instances.js + 2 modules
var module_instances = __webpack_require__(66420);
// EXTERNAL MODULE: ./build/evaluate/terraform/resources/derived-attributes.js + 5 modules
var derived_attributes = __webpack_require__(89372);
// EXTERNAL MODULE: ./build/evaluate/terraform/types/value-size.js
var value_size = __webpack_require__(18866);
;// CONCATENATED MODULE: ./build/evaluate/terraform/resources/to-resource.js







/** One instance as the rest of the program sees it. */
function toResource(instance, module) {
    const { declared } = instance;
    const { block } = declared;
    const attributes = withinBudget(withDocument(instance, (0,resource_instances/* allAttributes */.dQ)(instance)), module.context);
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
        ...(module.config.isStandIn === true ? { outline: outlineOf(block, module) } : {}),
    };
}
/** A dynamic block goes by the name of what it makes. */
function outlineOf({ body }, { config }) {
    const blocks = body.blocks.map(({ type, labels }) => (type === 'dynamic' ? (labels[0] ?? type) : type));
    return {
        attributes: new Set([...body.attributes.map(({ name }) => name), ...blocks]),
        types: new Set(config.resources.map(({ type }) => type)),
    };
}
/** The text of a policy document belongs to its data source, as if it were written there. */
function withDocument(instance, attributes) {
    if (instance.declared.mode !== 'data' || instance.declared.type !== 'aws_iam_policy_document')
        return attributes;
    return { ...attributes, entries: new Map([...attributes.entries, ['json', (0,derived_attributes/* readAttribute */.vK)(instance, 'json')]]) };
}
/** Settling walks through all of the values, which may be shared by many resources: it counts as steps. */
function withinBudget(attributes, context) {
    context.steps += (0,value_size/* sizeOf */.$)(attributes).weight;
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
    const blocks = block.body.blocks.filter((inner) => resource_instances/* metaArguments */.Cm.has(inner.type));
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
    const own = attribute === undefined ? undefined : (0,module_instances/* traversalText */.Gr)(attribute.value);
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
    const value = (0,evaluate_body/* evaluateBody */.ME)(block.body, scope, (0,terraform_scope/* locate */.x5)(scope, block.range), namesOnly);
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
    return { kind: 'string', value: (0,module_instances/* traversalText */.Gr)(expression) ?? '', origin };
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/resources/declared-instances.js



/** The resources that one block declares in a module, as many as its `count` or `for_each` says. */
function declaredInstances(module, declared) {
    const { context } = module;
    const at = { path: declared.block.path, range: declared.block.header };
    const { members, shape } = (0,resource_instances/* resourceInstances */.Vx)(module, declared);
    if (shape === 'cycle') {
        context.diagnostics.add({ kind: 'unsupported', message: `${declared.name} depends on itself and is not evaluated.`, location: at });
    }
    const room = Math.max(0, context.limits.resources - context.resources);
    if (members.length > room)
        (0,terraform_scope/* limitReached */.Cf)(context, `More than ${context.limits.resources} resources in one root`, at);
    return members.slice(0, room).map((instance) => toResource(instance, module));
}


/***/ })

};
