export const id = 337;
export const ids = [337];
export const modules = {

/***/ 30337:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadAssemblies: () => (/* binding */ loadAssemblies)
});

// EXTERNAL MODULE: ./build/core/value.js
var value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/review/sides/assembly/assemblies-of.js + 1 modules
var assemblies_of = __webpack_require__(85416);
;// CONCATENATED MODULE: ./build/review/sides/assembly/broken-words.js
/** What follows when an assembly does not hold what it names. */
const consequence = 'so what is deployed is not known. Synthesize it again, and hand the folder over whole.';
function outside(assembly, named) {
    return `The assembly in ${shown(assembly)} names ${JSON.stringify(named.slice(0, 200))}, which is not in its folder. Nothing outside is read, ${consequence}`;
}
function shown(folder) {
    return folder === '' ? 'the folder' : folder;
}

;// CONCATENATED MODULE: ./build/review/sides/assembly/inside-of.js
/** The path that a file of an assembly names, from the top of the tree; undefined when it leads out of the folder. */
function insideOf(folder, named) {
    const segments = named.split(/[\\/]/u).filter((segment) => segment !== '.' && segment !== '');
    const isAbsolute = /^(?:[\\/]|[A-Za-z]:)/u.test(named);
    if (isAbsolute || segments.length === 0 || segments.includes('..') || named.includes('\0'))
        return undefined;
    const path = segments.join('/');
    return folder === '' ? path : `${folder}/${path}`;
}

// EXTERNAL MODULE: ./build/core/foreign-json.js
var foreign_json = __webpack_require__(70209);
;// CONCATENATED MODULE: ./build/review/sides/assembly/source-places.js
/** `new Web (/srv/app/lib/web.ts:12:5)`, `at /srv/app/lib/web.js:12:5`, `lib/web.ts:12:5`. */
const nodeFrame = /(?:^|[\s(])((?:file:\/\/)?(?:[A-Za-z]:[\\/])?[^\s():][^():]{0,500}\.\w{1,20}):(\d+):\d+\)?\s*$/u;
/** `File "/srv/app/app.py", line 12, in __init__` */
const pythonFrame = /File "([^"]+)", line (\d+)/u;
/** Code of others: the framework itself, and what node adds. */
const foreign = /(?:^|[\\/])(?:node_modules|site-packages)[\\/]|^node:|^internal[\\/]/u;
/** Longer frames are nobody's program. */
const frameCharsMax = 1000;
/** The lines of the app itself among the frames of a trace, the innermost first. */
function sourcePlaces(frames) {
    return frames.flatMap((frame) => {
        if (frame.length > frameCharsMax)
            return [];
        const match = nodeFrame.exec(frame) ?? pythonFrame.exec(frame);
        const [, path = '', line = ''] = match ?? [];
        const plain = path.replace(/^file:\/\//u, '').replaceAll('\\', '/');
        return match === null || foreign.test(plain) ? [] : [{ path: plain, line: Number(line) }];
    });
}

;// CONCATENATED MODULE: ./build/review/sides/assembly/read-manifest.js


const stackType = 'aws:cloudformation:stack';
const assemblyType = 'cdk:cloud-assembly';
const unknownEnvironment = 'aws://unknown-account/unknown-region';
/** Undefined when the file is no manifest of an assembly: web apps and extensions have files of that name too. */
function readManifest(file) {
    const artifacts = (0,foreign_json/* memberOf */.C5)((0,foreign_json/* parsedJson */.U4)(file.text), 'artifacts');
    if (!(0,foreign_json/* isRecord */.u4)(artifacts))
        return undefined;
    const all = Object.entries(artifacts);
    const stacks = all.flatMap(([id, artifact]) => stackOf(id, artifact) ?? []);
    const assemblies = all.flatMap(([id, artifact]) => {
        const directory = (0,foreign_json/* memberOf */.C5)(artifact, 'type') === assemblyType ? textAt((0,foreign_json/* memberOf */.C5)(artifact, 'properties'), 'directoryName') : undefined;
        return directory === undefined ? [] : [{ id, directory }];
    });
    return stacks.length + assemblies.length === 0 ? undefined : { stacks, assemblies };
}
function stackOf(id, artifact) {
    const properties = (0,foreign_json/* memberOf */.C5)(artifact, 'properties');
    const templateFile = textAt(properties, 'templateFile');
    if ((0,foreign_json/* memberOf */.C5)(artifact, 'type') !== stackType || templateFile === undefined)
        return undefined;
    const metadataFile = textAt(artifact, 'additionalMetadataFile');
    return {
        id,
        templateFile,
        environment: textAt(artifact, 'environment') ?? unknownEnvironment,
        stackName: textAt(properties, 'stackName') ?? id,
        ...(metadataFile === undefined ? {} : { metadataFile }),
        sources: readSources((0,foreign_json/* memberOf */.C5)(artifact, 'metadata')),
    };
}
/** The text of a metadata file: the same that may stand in the manifest under `metadata`. */
function readMetadata(file) {
    return readSources((0,foreign_json/* parsedJson */.U4)(file.text));
}
/** The place where a construct was made stands in the trace of its logical id, and in newer versions in an entry of its own. */
function readSources(metadata) {
    if (!(0,foreign_json/* isRecord */.u4)(metadata))
        return new Map();
    return new Map(Object.entries(metadata).flatMap(([path, entries]) => {
        const frames = Array.isArray(entries) ? entries.flatMap(framesOf) : [];
        const places = sourcePlaces(frames);
        return places.length === 0 ? [] : [[path.replace(/^\//u, ''), places]];
    }));
}
function framesOf(entry) {
    const type = (0,foreign_json/* memberOf */.C5)(entry, 'type');
    const frames = type === 'aws:cdk:logicalId' ? (0,foreign_json/* memberOf */.C5)(entry, 'trace') : type === 'aws:cdk:creationStack' ? (0,foreign_json/* memberOf */.C5)(entry, 'data') : [];
    return Array.isArray(frames) ? frames.filter((frame) => typeof frame === 'string') : [];
}
function textAt(value, name) {
    const found = (0,foreign_json/* memberOf */.C5)(value, name);
    return typeof found === 'string' ? found : undefined;
}

;// CONCATENATED MODULE: ./build/review/sides/assembly/stack-inputs.js
const environmentShape = /^aws:\/\/([^/]+)\/([^/]+)$/u;
/** Partition and domain by how the name of a region begins; all others are `aws`. */
const partitions = [
    ['cn-', 'aws-cn', 'amazonaws.com.cn'],
    ['us-gov-', 'aws-us-gov', 'amazonaws.com'],
    ['us-iso-', 'aws-iso', 'c2s.ic.gov'],
    ['us-isob-', 'aws-iso-b', 'sc2s.sgov.gov'],
    ['', 'aws', 'amazonaws.com'],
];
/** The pseudo parameters of a stack, as far as its environment says. */
function stackInputs({ environment, stackName }, parameters) {
    const [, account = '', region = ''] = environmentShape.exec(environment) ?? [];
    const pseudo = new Map([['AWS::StackName', stackName]]);
    if (/^\d{12}$/u.test(account))
        pseudo.set('AWS::AccountId', account);
    if (/^[a-z]{2}(?:-[a-z]+)+-\d$/u.test(region)) {
        const [, partition = 'aws', suffix = 'amazonaws.com'] = partitions.find(([start]) => region.startsWith(start)) ?? [];
        pseudo.set('AWS::Region', region).set('AWS::Partition', partition).set('AWS::URLSuffix', suffix);
    }
    return { pseudo, parameters: parameters ?? new Map() };
}

;// CONCATENATED MODULE: ./build/review/sides/assembly/load-assemblies.js








/** Assemblies within each other: a stage in a stage. */
const nestingMax = 8;
/** Stacks of one assembly, those of the assemblies in it among them. */
const stacksMax = 2_000;
/**
 * Evaluates each assembly as one thing: every stack with the environment that the manifest gives it, what one exports where another of the same
 * environment imports it, and nested stacks with what their parents pass. Nothing outside of its folder is read, whatever it names.
 */
async function loadAssemblies(folders, reader) {
    const loaded = [];
    // Of an assembly within another, the outer one comes first, and reads the other as a part of it.
    const visited = new Set();
    for (const folder of folders)
        if (!visited.has(folder))
            loaded.push(await loadAssembly(folder, reader, visited));
    return {
        evaluations: loaded.flatMap(({ evaluations }) => evaluations),
        templates: new Set(loaded.flatMap(({ templates }) => [...templates])),
        broken: loaded.flatMap(({ broken }) => broken),
        lacking: loaded.flatMap(({ lacking }) => lacking),
    };
}
async function loadAssembly(folder, reader, visited) {
    const found = { stacks: [], broken: [], lacking: [], visited };
    await findStacks({ folder, prefix: '', depth: 0, assembly: folder }, reader, found);
    if (found.stacks.length === 0)
        return { ...assemblies_of/* noAssemblies */.C, broken: found.broken, lacking: found.lacking };
    await reader.read(found.stacks.map(({ template }) => template));
    const byTemplate = new Map(found.stacks.toReversed().map((stack) => [stack.template, stack]));
    const stacks = found.stacks.filter((stack) => {
        const { template, id } = stack;
        if (reader.files.has(template))
            return byTemplate.get(template) === stack;
        found.lacking.push(`The assembly in ${shown(folder)} names ${template} as the template of ${id}, and it cannot be read; ${consequence}`);
        return false;
    });
    const evaluations = [];
    for (const members of (0,group_by/* groupBy */.$)(stacks, ({ artifact }) => artifact.environment).values())
        evaluations.push(...(await evaluateStacks(members, reader, found)));
    return { evaluations, templates: new Set(evaluations.flatMap(({ files }) => files)), broken: found.broken, lacking: found.lacking };
}
async function findStacks(place, reader, found) {
    const { folder, prefix, depth, assembly } = place;
    const manifest = await manifestIn(folder, reader);
    if (manifest === undefined) {
        if (depth > 0)
            found.lacking.push(`The assembly in ${shown(assembly)} names ${folder}, which has no manifest.json; ${consequence}`);
        return;
    }
    found.visited.add(folder);
    for (const artifact of manifest.stacks) {
        const template = insideOf(folder, artifact.templateFile);
        const id = prefix + artifact.id;
        if (template === undefined)
            found.broken.push(outside(assembly, artifact.templateFile));
        else if (found.stacks.length >= stacksMax)
            found.broken.push(`The assembly in ${shown(assembly)} has more than ${stacksMax} stacks; ${consequence}`);
        else
            found.stacks.push({ assembly, folder, id, template, artifact });
    }
    for (const { id, directory } of manifest.assemblies) {
        const inner = insideOf(folder, directory);
        if (inner === undefined || depth >= nestingMax)
            found.broken.push(outside(assembly, directory));
        else
            await findStacks({ folder: inner, prefix: `${prefix}${id}/`, depth: depth + 1, assembly }, reader, found);
    }
}
async function manifestIn(folder, reader) {
    const path = insideOf(folder, 'manifest.json') ?? '';
    if (!reader.has(path))
        return undefined;
    await reader.read([path]);
    const file = reader.files.get(path);
    return file === undefined ? undefined : readManifest(file);
}
/** Stacks of one environment: only there is an export found. */
async function evaluateStacks(stacks, reader, found) {
    const { templateExports } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(3665), __webpack_require__.e(2578)]).then(__webpack_require__.bind(__webpack_require__, 62578));
    const files = stacks.flatMap(({ template }) => reader.files.get(template) ?? []);
    const inputs = new Map(stacks.map(({ template, artifact }) => [template, stackInputs(artifact)]));
    const imports = files.some(({ text }) => text.includes('ImportValue'));
    const exports = imports ? templateExports(files, ({ path }) => inputs.get(path)) : new Map();
    const evaluations = [];
    for (const stack of stacks) {
        const { template, artifact, assembly, id } = stack;
        const evaluation = await evaluateWhole({ file: reader.files.get(template), exports, stack: stackInputs(artifact) }, reader);
        if (evaluation === undefined) {
            found.broken.push(`${template}, which the assembly names as the template of ${id}, is not a template; ${consequence}`);
            continue;
        }
        checkNesting(evaluation, stack, reader, found);
        const { sources, files: told } = await sourcesOf(stack, reader);
        const placed = { assembly, id, environment: artifact.environment, sources };
        evaluations.push({ ...evaluation, files: [...evaluation.files, ...told], stack: placed });
    }
    return evaluations;
}
/** Nested stacks within each other. */
const nestedRoundsMax = 10;
/** Once for both sides, where it hangs on nothing but its text and its environment: what imports or nests depends on more. */
async function evaluateWhole(request, reader) {
    const { file, stack } = request;
    if (file === undefined)
        return undefined;
    const isApart = !/ImportValue|CloudFormation::Stack|Serverless::Application/u.test(file.text);
    const key = `${file.path}\n${inputsKey(stack)}\n${file.text}`;
    const known = isApart ? reader.evaluated?.get(key) : undefined;
    const evaluation = known ?? (await evaluateNesting({ ...request, file }, reader));
    if (isApart && evaluation !== undefined)
        reader.evaluated?.set(key, evaluation);
    return evaluation;
}
/** With the templates that it nests, as far as the folder holds them. */
async function evaluateNesting(request, reader) {
    const { evaluateTemplate } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(3665), __webpack_require__.e(2578)]).then(__webpack_require__.bind(__webpack_require__, 62578));
    for (let round = 1;; round += 1) {
        const evaluation = evaluateTemplate({ ...request, files: reader.files });
        const missing = evaluation?.wantedFiles.filter((path) => reader.has(path) && !reader.files.has(path)) ?? [];
        if (missing.length === 0 || round === nestedRoundsMax)
            return evaluation;
        await reader.read(missing);
    }
}
function inputsKey(stack) {
    return [...(stack?.pseudo ?? [])].flat().join(' ');
}
/** Looks for assets that are templates of nested stacks, and that the folder does not hold. */
function checkNesting({ resources, root }, { folder, assembly }, reader, found) {
    for (const { type, meta } of resources) {
        const property = (0,value/* scalarText */.ws)((0,fact/* attribute */.lt)(meta, 'Metadata', 'aws:asset:property'));
        const named = (0,value/* scalarText */.ws)((0,fact/* attribute */.lt)(meta, 'Metadata', 'aws:asset:path'));
        if (type !== 'AWS::CloudFormation::Stack' || property !== 'TemplateURL' || named === undefined)
            continue;
        const path = insideOf(folder, named);
        if (path === undefined)
            found.broken.push(outside(assembly, named));
        else if (!reader.files.has(path))
            found.lacking.push(`${path}, which ${root} names as the template of a nested stack, cannot be read; ${consequence}`);
    }
}
/** Where its constructs were made, and the files that say so. */
async function sourcesOf({ folder, artifact }, reader) {
    const manifest = insideOf(folder, 'manifest.json') ?? '';
    const path = artifact.metadataFile === undefined ? undefined : insideOf(folder, artifact.metadataFile);
    if (path === undefined || !reader.has(path))
        return { sources: artifact.sources, files: [manifest] };
    await reader.read([path]);
    const file = reader.files.get(path);
    return {
        sources: file === undefined ? artifact.sources : new Map([...artifact.sources, ...readMetadata(file)]),
        files: [manifest, path],
    };
}


/***/ })

};
