export const id = 9249;
export const ids = [9249];
export const modules = {

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


/***/ }),

/***/ 49249:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rootReads: () => (/* binding */ rootReads)
/* harmony export */ });
/* harmony import */ var _expressions_named_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39147);
/* harmony import */ var _files_open_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22810);
/* harmony import */ var _modules_declarations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68342);
/* harmony import */ var _modules_installed_modules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52357);
/* harmony import */ var _modules_override_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46609);
/* harmony import */ var _modules_scan_file_reads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90781);
/* harmony import */ var _open_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66758);
/* harmony import */ var _resources_declared_instances_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81710);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40697);









/**
 * Evaluates of a root what may read files, and nothing else: a part of the work of `evaluateTerraformRoot`, which reads no more than this. Undefined
 * where that part cannot be told from the rest.
 */
function rootReads(request) {
    const context = (0,_open_root_js__WEBPACK_IMPORTED_MODULE_5__/* .createContext */ .q)(request);
    const { modules } = (0,_open_root_js__WEBPACK_IMPORTED_MODULE_5__/* .openRoot */ .R)(context) ?? { modules: [] };
    const readers = new Map();
    for (const module of modules) {
        const { directory } = module.config;
        if (!readers.has(directory))
            readers.set(directory, readersIn(context, module.config));
        const reading = readers.get(directory);
        if (reading === undefined)
            return undefined;
        evaluateReaders(module, reading, readers.get(module.parent?.config.directory ?? directory));
    }
    if (context.usesInstalled || context.diagnostics.all.some(({ kind }) => kind === 'limit-reached'))
        return undefined;
    return { files: [...context.filesRead].toSorted(), wantedFiles: [...context.filesWanted].toSorted(), dependsOn: dependsOn(context) };
}
/** What another place of the code reads by naming it: not to be seen where it stands. */
const readByMention = /\blocal_(?:sensitive_)?file\b/u;
function readersIn({ files }, { paths, calledAt }) {
    const texts = paths.map((path) => [path, files.get(path)?.text ?? '']);
    const reading = new Map(texts.map(([path, text]) => [path, (0,_modules_scan_file_reads_js__WEBPACK_IMPORTED_MODULE_4__/* .linesReadingFiles */ .PI)(text)]));
    // What overrides a block stands elsewhere than the block; lines of JSON are no places of blocks, nor are those of code that stands where it is called.
    const isElsewhere = ([path, lines]) => lines.length > 0 && (path.endsWith('.json') || calledAt !== undefined);
    if (paths.some(_modules_override_files_js__WEBPACK_IMPORTED_MODULE_8__/* .isOverride */ .j) || [...reading].some(isElsewhere) || texts.some(([, text]) => readByMention.test(text)))
        return undefined;
    return reading;
}
function evaluateReaders(module, own, callers) {
    const { config, call, context } = module;
    for (const attribute of call?.body.attributes ?? [])
        if (reads(callers, attribute))
            module.input(attribute.name);
    for (const [name, attribute] of config.locals)
        if (reads(own, attribute))
            (0,_expressions_named_values_js__WEBPACK_IMPORTED_MODULE_0__/* .localValue */ .T9)(module, name, attribute);
    for (const declared of config.resources)
        if (reads(own, declared.block))
            (0,_resources_declared_instances_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredInstances */ .B)(module, declared);
    for (const { body } of [...config.outputs.values()].filter((block) => reads(own, block)))
        for (const { value, path } of body.attributes)
            context.evaluate(value, (0,_scope_js__WEBPACK_IMPORTED_MODULE_7__/* .scopeOf */ .Od)(module, path));
    if (config.providers.some((block) => reads(own, block)))
        (0,_modules_declarations_js__WEBPACK_IMPORTED_MODULE_2__/* .providerConfigs */ .zK)(module);
}
function reads(readers, { path, range }) {
    return readers?.get(path)?.some((line) => range.startLine <= line && line <= range.endLine) === true;
}
function dependsOn({ root, filesRead, filesWanted, lookups, openReads }) {
    return (path) => path === (0,_modules_installed_modules_js__WEBPACK_IMPORTED_MODULE_3__/* .installedListOf */ .Ut)(root) ||
        filesRead.has(path) ||
        filesWanted.has(path) ||
        lookups.some((isAsked) => isAsked(path)) ||
        openReads.some((open) => (0,_files_open_read_js__WEBPACK_IMPORTED_MODULE_1__/* .mayReadFile */ .C)(open, path));
}


/***/ })

};
