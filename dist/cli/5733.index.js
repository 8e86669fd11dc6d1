export const id = 5733;
export const ids = [5733];
export const modules = {

/***/ 85733:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateUnit: () => (/* binding */ evaluateUnit)
});

// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(33059);
// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/evaluate/value-operations.js
var value_operations = __webpack_require__(53562);
// EXTERNAL MODULE: ./build/evaluate/terragrunt/config-file.js
var config_file = __webpack_require__(868);
// EXTERNAL MODULE: ./build/evaluate/terragrunt/repository-path.js
var repository_path = __webpack_require__(16411);
;// CONCATENATED MODULE: ./build/evaluate/terragrunt/extra-arguments.js




/** `-var-file`, `-var` and `TF_VAR_` of the `extra_arguments` in a `terraform` block, for whatever commands they are. */
function extraArguments({ body }, file, directory) {
    const blocks = body.blocks.filter(({ type }) => type === 'extra_arguments');
    const lists = (name) => blocks.map((block) => (0,config_file/* valueOf */.RP)(block.body, name, file.scope)).flatMap((value) => (value?.kind === 'list' ? value.items : []));
    const words = lists('arguments');
    const named = [...lists('required_var_files'), ...lists('optional_var_files')].flatMap((item) => (0,core_value/* scalarText */.ws)(item) ?? []);
    const environment = blocks.flatMap((block) => environmentOf((0,config_file/* valueOf */.RP)(block.body, 'env_vars', file.scope)));
    const texts = words.map((word) => (0,core_value/* scalarText */.ws)(word));
    const files = texts.flatMap((text, at) => {
        if (texts[at - 1] === '-var-file')
            return text ?? [];
        return /^-{1,2}var-file=(?<path>.+)$/u.exec(text ?? '')?.groups?.['path'] ?? [];
    });
    const isOpen = words.some((word, at) => texts[at] === undefined && (isVar(texts[at - 1]) || mentionsVar(word)));
    return {
        varFiles: [...files, ...named].flatMap((path) => (0,repository_path/* inRepository */.f)(path, directory) ?? []),
        variables: [...environment.flatMap(({ known }) => known ?? []), ...words.flatMap((word, at) => argument(word, texts[at - 1]) ?? [])],
        unknown: new Map(environment.flatMap(({ unknown }) => (unknown === undefined ? [] : [unknown]))),
        ...(isOpen ? { more: (0,config_file/* openInputs */.AR)(file.path, (0,value_operations/* originAt */.iX)({ path: file.path, range: body.range })) } : {}),
    };
}
function environmentOf(value) {
    if (value?.kind !== 'map')
        return [];
    return (0,value_operations/* entriesOf */.Mc)(value).flatMap(([key, entry]) => {
        const name = /^TF_VAR_(?<name>\w[\w-]*)$/u.exec(key)?.groups?.['name'];
        if (name === undefined)
            return [];
        const text = (0,core_value/* scalarText */.ws)(entry);
        if (text !== undefined)
            return [{ known: { name, text, at: entry.origin.at, isArgument: false } }];
        return [{ unknown: [name, entry.kind === 'unknown' ? entry : (0,value_operations/* unknownValue */.Uo)('variable-without-default', key, entry.origin)] }];
    });
}
/** `-var=name=text`, or `name=text` behind `-var`. */
function argument(word, before) {
    const text = (0,core_value/* scalarText */.ws)(word);
    const given = isVar(before) ? text : /^-{1,2}var[= ](?<given>.+)$/su.exec(text ?? '')?.groups?.['given'];
    const { name, rest } = /^(?<name>\w[\w-]*)=(?<rest>.*)$/su.exec(given ?? '')?.groups ?? {};
    return name === undefined || rest === undefined ? undefined : { name, text: rest, at: word.origin.at, isArgument: true };
}
function isVar(text) {
    return text === '-var' || text === '--var';
}
function mentionsVar(word) {
    return /-var\b/u.test(word.kind === 'unknown' ? word.expression : (0,value_operations/* describeValue */.bp)(word));
}

// EXTERNAL MODULE: ./build/evaluate/terraform/files/source-path.js
var source_path = __webpack_require__(49554);
// EXTERNAL MODULE: ./build/evaluate/terraform/scope.js
var terraform_scope = __webpack_require__(40697);
// EXTERNAL MODULE: ./build/evaluate/terragrunt/unit-context.js
var unit_context = __webpack_require__(62823);
;// CONCATENATED MODULE: ./build/evaluate/terragrunt/functions.js








/** Functions of Terragrunt that the repository decides (terragrunt.gruntwork.io/docs/reference/built-in-functions). */
const simple = (unit) => [
    ['find_in_parent_folders', ([name = 'terragrunt.hcl', fallback], place) => foundAbove(name, place, unit) ?? fallback],
    ['get_terragrunt_dir', (_, { directory }) => (0,repository_path/* absolute */.y)(directory)],
    ['get_original_terragrunt_dir', (_, { directory }) => (0,repository_path/* absolute */.y)(directory)],
    ['get_parent_terragrunt_dir', ([name], place) => (0,repository_path/* absolute */.y)(parentOf(place, name))],
    ['get_repo_root', () => (0,repository_path/* absolute */.y)('.')],
    ['get_path_to_repo_root', (_, { directory }) => (0,source_path/* relativePath */.i)(directory, '.')],
    ['get_path_from_repo_root', (_, { directory }) => directory],
    ['path_relative_to_include', ([name], place) => (0,source_path/* relativePath */.i)(parentOf(place, name), place.directory)],
    ['path_relative_from_include', ([name], place) => (0,source_path/* relativePath */.i)(place.directory, parentOf(place, name))],
];
/** What these give is decided elsewhere: the account, the environment, a program. */
const elsewhere = [
    'get_aws_account_id',
    'get_aws_account_alias',
    'get_aws_caller_identity_arn',
    'get_aws_caller_identity_user_id',
    'get_platform',
    'get_terraform_command',
    'get_terraform_cli_args',
    'get_working_dir',
    'run_cmd',
    'sops_decrypt_file',
];
function unitFunctions(unit) {
    const functions = new Map();
    for (const [name, apply] of simple(unit)) {
        functions.set(name, (args, call, scope) => {
            const place = unit_context/* places */.z.get(scope.module);
            const origin = (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, call.range));
            const text = place === undefined ? undefined : apply(args.map(core_value/* scalarText */.ws), place);
            return text === undefined ? notKnown(name, args, origin) : { kind: 'string', value: text, origin };
        });
    }
    functions.set('get_env', (args, call, scope) => {
        const [name, fallback] = args;
        const at = (0,terraform_scope/* locate */.x5)(scope, call.range);
        const value = (0,core_value/* scalarText */.ws)(fallback);
        const given = inEnvironment(unit, (0,core_value/* scalarText */.ws)(name), value);
        if (given !== undefined)
            return given;
        if (name === undefined || fallback === undefined || value === undefined)
            return notKnown('get_env', args, (0,value_operations/* originAt */.iX)(at));
        // Who runs it gives another value, as one does to a variable that has a default.
        const step = { kind: 'variable-default', name: `get_env(${(0,value_operations/* describeValue */.bp)(name)})`, at };
        return { kind: 'string', value, origin: { at: fallback.origin.at, via: [...fallback.origin.via, step] } };
    });
    for (const name of elsewhere)
        functions.set(name, (args, call, scope) => notKnown(name, args, (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, call.range))));
    functions.set('read_terragrunt_config', (args, call, scope) => {
        const [target, fallback] = args;
        const path = pathOf(target, unit_context/* places */.z.get(scope.module));
        const file = path === undefined ? undefined : (0,config_file/* openConfig */.FR)(path, (0,core_path/* directoryOf */.jt)(path), unit);
        return file === undefined ? (fallback ?? notKnown('read_terragrunt_config', args, (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, call.range)))) : (0,config_file/* exposed */.fE)(file);
    });
    functions.set('read_tfvars_file', (args, call, scope) => notKnown('read_tfvars_file', args, (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, call.range))));
    functions.set('file', (args, call, scope) => {
        const path = pathOf(args[0], unit_context/* places */.z.get(scope.module));
        const text = path === undefined ? undefined : textOf(path, unit);
        if (path === undefined || text === undefined)
            return notKnown('file', args, (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, call.range)));
        return { kind: 'string', value: text, origin: (0,value_operations/* originAt */.iX)({ path, range: startOfFile }), textStart: { line: 1, column: 1, indent: 0 } };
    });
    functions.set('fileexists', (args, call, scope) => {
        const path = pathOf(args[0], unit_context/* places */.z.get(scope.module));
        const origin = (0,value_operations/* originAt */.iX)((0,terraform_scope/* locate */.x5)(scope, call.range));
        return path === undefined ? notKnown('fileexists', args, origin) : { kind: 'bool', value: unit.paths.has(path), origin };
    });
    return functions;
}
/** What something of the repository sets, and notes what is asked for. */
function inEnvironment(unit, name, fallback) {
    if (name === undefined)
        return undefined;
    unit.asked.set(name, fallback);
    const given = unit.environment?.get(name);
    return given === undefined ? undefined : { kind: 'string', value: given.text, origin: (0,value_operations/* originAt */.iX)(given.at) };
}
const startOfFile = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
function notKnown(name, args, origin) {
    return (0,value_operations/* unknownValue */.Uo)('data-source', `${name}(${args.map(value_operations/* describeValue */.bp).join(', ')})`, origin);
}
function pathOf(value, place) {
    const text = (0,core_value/* scalarText */.ws)(value);
    return text === undefined || place === undefined ? undefined : (0,repository_path/* inRepository */.f)(text, place.own);
}
function textOf(path, unit) {
    const file = unit.files.get(path);
    if (file === undefined && unit.paths.has(path))
        unit.wanted.add(path);
    if (file !== undefined)
        unit.read.add(path);
    return file?.text;
}
/** The directory of what a unit includes; of a file that is included its own. */
function parentOf({ own, parents }, name) {
    const [first = own] = parents.values();
    return name === undefined ? first : (parents.get(name) ?? first);
}
/** The nearest of that name in a folder above the unit's. */
function foundAbove(name, { directory }, { paths }) {
    for (let at = directory; at !== '.';) {
        at = (0,core_path/* directoryOf */.jt)(at);
        const path = at === '.' ? name : `${at}/${name}`;
        if (paths.has(path))
            return (0,repository_path/* absolute */.y)(path);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/evaluate/terragrunt/generated-files.js
var generated_files = __webpack_require__(84696);
;// CONCATENATED MODULE: ./build/evaluate/terragrunt/evaluate-unit.js









/** Evaluates one `terragrunt.hcl` with all that it includes and reads. Pure; what is not known is unknown, above all what other units put out. */
function evaluateUnit(path, unit) {
    const directory = (0,core_path/* directoryOf */.jt)(path);
    const created = (0,unit_context/* createUnitContext */.o)(unit, directory, unitFunctions);
    const file = (0,config_file/* openConfig */.FR)(path, directory, created);
    const included = (file?.included ?? []).filter(({ strategy }) => strategy !== 'no_merge');
    const isDeep = included.some(({ strategy }) => strategy === 'deep');
    const files = file === undefined ? [] : [...included.map((one) => one.file), file];
    const inputs = files.reduce((merged, one) => merge(merged, inputsOf(one), isDeep), new Map());
    const generated = (0,generated_files/* generatedFiles */.R)(files);
    const blocks = files.flatMap((one) => one.body.blocks.filter(({ type }) => type === 'terraform').map((block) => ({ block, file: one })));
    const source = blocks.map(({ block, file: one }) => (0,config_file/* valueOf */.RP)(block.body, 'source', one.scope)).findLast((value) => value !== undefined);
    const extra = blocks.map(({ block, file: one }) => extraArguments(block, one, directory));
    const more = file?.lacks ?? [...files.map(furtherInputs), ...extra.map((one) => one.more)].find((one) => one !== undefined);
    const beside = ['terraform.tfvars', 'terraform.tfvars.json'].map((name) => (directory === '.' ? name : `${directory}/${name}`));
    return {
        path,
        source: file === undefined ? undefined : sourceDirectory(source, directory),
        ...(file === undefined ? {} : natureOf(source)),
        inputs: new Map([...inputs, ...extra.flatMap(({ unknown }) => [...unknown])]),
        variables: extra.flatMap(({ variables }) => variables),
        ...(more === undefined ? {} : { more }),
        varFiles: [...beside, ...extra.flatMap(({ varFiles }) => varFiles)].filter((one) => unit.paths.has(one)),
        files: [...created.read],
        wanted: [...created.wanted],
        generated: generated.files,
        asked: created.asked,
        ...(unit.environment === undefined ? {} : { environment: unit.environment }),
        diagnostics: [...created.context.diagnostics.all, ...generated.diagnostics, ...otherSources(source, directory)],
    };
}
function natureOf(source) {
    if (source === undefined)
        return { isBeside: true };
    return source.kind === 'choice' ? { isChosen: true } : outsideSource(source);
}
/** Says that a unit is deployed from elsewhere as well. */
function otherSources(source, directory) {
    if (source?.kind !== 'choice' || source.options.every((one) => sourceDirectory(one, directory) !== undefined))
        return [];
    const message = 'Some deployments of this unit have another source, which is not read; it is judged by the code of this repository.';
    return [{ kind: 'not-read', message, location: source.origin.at }];
}
/** Without a source, the code stands beside the file. Of a choice that somebody outside makes, what is here can be judged. */
function sourceDirectory(source, directory) {
    if (source === undefined)
        return directory;
    if (source.kind === 'choice')
        return source.options.map((one) => sourceDirectory(one, directory)).find((one) => one !== undefined);
    const text = (0,core_value/* scalarText */.ws)(source)?.replace(/\?[^]*$/u, '');
    // Terragrunt takes what stands behind `//` as a folder of what stands before it.
    return text === undefined || !/^(?:\.{1,2}(?:\/|$)|\/)/u.test(text)
        ? undefined
        : (0,repository_path/* inRepository */.f)(text.replaceAll(/\/{2,}/gu, '/'), directory);
}
/** `tfr:///acme/thing/aws//part?version=1.2.3`, or an address as Terraform takes it. Not what holds something unknown. */
function outsideSource(source) {
    const text = (0,core_value/* scalarText */.ws)(source);
    if (source === undefined || text === undefined || /^(?:\.{1,2}(?:\/|$)|\/)|["$\n]/u.test(text))
        return {};
    const { host, name, version } = /^tfr:\/\/(?<host>[\w.-]*)\/(?<name>[^?]+)(?:\?version=(?<version>[\w.-]+))?$/u.exec(text)?.groups ?? {};
    const address = name === undefined || host === undefined ? text : host === '' ? name : `${host}/${name}`;
    const { at } = source.origin;
    return { outside: { source: address, ...(version === undefined ? {} : { version }), at } };
}
function inputsOf({ body, scope }) {
    const inputs = (0,config_file/* valueOf */.RP)(body, 'inputs', scope);
    return inputs?.kind === 'map' ? new Map((0,value_operations/* entriesOf */.Mc)(inputs)) : new Map();
}
/** What decides inputs that are known in part or not at all. */
function furtherInputs({ path, body, scope }) {
    const inputs = (0,config_file/* valueOf */.RP)(body, 'inputs', scope);
    const isKnown = inputs === undefined || inputs.kind === 'null' || (inputs.kind === 'map' && inputs.more === undefined);
    return isKnown ? undefined : (0,config_file/* openInputs */.AR)(path, (0,value_operations/* originAt */.iX)(inputs.origin.at));
}
/** The inner one wins. */
function merge(outer, inner, isDeep) {
    const merged = new Map(outer);
    for (const [name, value] of inner) {
        const before = merged.get(name);
        const isBoth = isDeep && before?.kind === 'map' && value.kind === 'map';
        merged.set(name, isBoth ? { ...value, entries: merge(new Map((0,value_operations/* entriesOf */.Mc)(before)), new Map((0,value_operations/* entriesOf */.Mc)(value)), true) } : value);
    }
    return merged;
}


/***/ })

};
