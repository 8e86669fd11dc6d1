export const id = 3469;
export const ids = [3469];
export const modules = {

/***/ 35850:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFolderChange: () => (/* binding */ readFolderChange)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(19341);
// EXTERNAL MODULE: ./build/review/ports.js
var ports = __webpack_require__(99725);
// EXTERNAL MODULE: ./build/core/path.js
var path = __webpack_require__(33059);
// EXTERNAL MODULE: ./build/evaluate/cloudformation/looks-like-template.js
var looks_like_template = __webpack_require__(69590);
// EXTERNAL MODULE: ./build/review/sides/templates/template-reader.js
var template_reader = __webpack_require__(47724);
;// CONCATENATED MODULE: ./build/review/sides/artifact-code.js



/** Files that are looked into at once. */
const batchSize = 50;
/** What makes a folder one that nothing can be said of; undefined when there is something to review. A base without any file is a first version. */
async function codeMissing({ base, head }) {
    const isFirst = base.paths.length + base.skipped.length === 0;
    const [before, after] = await Promise.all([isFirst || holdsCode(base), holdsCode(head)]);
    const empty = [...(before ? [] : [base.revision]), ...(after ? [] : [head.revision])];
    if (empty.length === 0)
        return undefined;
    const named = [...new Set(empty)].map((name) => JSON.stringify(name)).join(' and ');
    return `There is no template and no Terraform code in ${named}: nothing can be reviewed. Name the folder that "cdk synth" writes, or one with code.`;
}
async function holdsCode(tree) {
    if (tree.paths.some(path/* isTerraformCode */.Gt))
        return true;
    const isSynthesized = (path) => path.endsWith('.template.json');
    const candidates = (0,template_reader/* mayBeTemplates */.K)(tree.paths, []);
    const inOrder = [...candidates.filter(isSynthesized), ...candidates.filter((path) => !isSynthesized(path))];
    for (let at = 0; at < inOrder.length; at += batchSize) {
        const { files, skipped } = await tree.read(inOrder.slice(at, at + batchSize));
        // One that cannot be read is there, and the review says what is the matter with it.
        if ([...files.values()].some(looks_like_template/* looksLikeTemplate */.m) || skipped.some(({ path }) => isSynthesized(path)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/review/sides/assembly/reports.js
/** What a synthesis writes for people and tools beside the templates: everything in it is said in the templates already. */
const report = /(?:^|\/)(?:tree\.json|cdk\.out|validation-report\.json|[^/]+\.(?:assets|metadata)\.json|[^/]*NagReport[^/]*\.(?:csv|json))$/iu;
/** The changed files without the reports that stand beside the manifest of an assembly. `paths` are those of both folders. */
function withoutReports(files, paths) {
    const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
    const assemblies = new Set(paths.flatMap((path) => (/(?:^|\/)manifest\.json$/u.test(path) ? [folderOf(path)] : [])));
    return files.filter(({ path }) => !report.test(path) || !assemblies.has(folderOf(path)));
}

// EXTERNAL MODULE: ./build/review/sides/lines/line-diff.js
var line_diff = __webpack_require__(89672);
;// CONCATENATED MODULE: ./build/review/sides/lines/changed-texts.js

/** What changed between two sets of texts by path. A file of equal content under another name is a rename; a similar one pairs by its lines. */
function changedTexts(base, head) {
    const removed = new Map([...base].filter(([path]) => !head.has(path)));
    const added = [...head].filter(([path]) => !base.has(path));
    const isLarge = removed.size * added.length > comparisonsMax;
    const files = [...head].flatMap(([path, text]) => {
        const before = base.get(path);
        if (before === text)
            return [];
        if (before !== undefined)
            return [{ status: 'modified', path, ...(0,line_diff/* diffLines */.P)(before, text) }];
        const origin = findRename(text, removed, isLarge);
        if (origin === undefined)
            return [{ status: 'added', path, ...(0,line_diff/* diffLines */.P)('', text) }];
        const beforeRename = removed.get(origin) ?? '';
        removed.delete(origin);
        return [{ status: 'renamed', path, basePath: origin, ...(0,line_diff/* diffLines */.P)(beforeRename, text) }];
    });
    const gone = [...removed].map(([path, text]) => ({ status: 'removed', path, ...(0,line_diff/* diffLines */.P)(text, '') }));
    return [...files, ...gone];
}
/** Share of lines that two files must have in common, as git's default for renames. */
const similarityMin = 0.5;
/** Pairs of texts beyond which only equal ones are taken for renames, as git does above its limit. */
const comparisonsMax = 40_000;
function findRename(text, removed, onlyEqual) {
    for (const [path, before] of removed)
        if (before === text)
            return path;
    if (onlyEqual)
        return undefined;
    const lines = new Set(text.split('\n'));
    let best;
    for (const [path, before] of removed) {
        const old = before.split('\n');
        const share = old.filter((line) => lines.has(line)).length / Math.max(old.length, lines.size);
        if (share >= similarityMin && (best === undefined || share > best.share))
            best = { path, share };
    }
    return best?.path;
}

// EXTERNAL MODULE: ./build/adapters/safe-path.js
var safe_path = __webpack_require__(77946);
// EXTERNAL MODULE: ./build/adapters/filesystem/folder-tree.js
var folder_tree = __webpack_require__(56670);
// EXTERNAL MODULE: ./build/adapters/filesystem/list-folder.js
var list_folder = __webpack_require__(89618);
;// CONCATENATED MODULE: ./build/adapters/filesystem/folder-change.js












/** Files that are compared at the same time. */
const concurrentFiles = 32;
/** What differs between two folders, each read whole, whatever git ignores. Throws `Problem` when one of them is no folder. */
async function readFolderChange(pair) {
    const [base, head] = await Promise.all([openWhole(pair.base), openWhole(pair.head)]);
    const paths = await differingPaths(base, head);
    const [before, after] = await Promise.all([base.tree.read(paths), head.tree.read(paths)]);
    const texts = (read) => new Map([...read.files].map(([path, { text }]) => [path, text]));
    const told = changedTexts(texts(before), texts(after));
    const isTold = new Set(told.flatMap(({ path, basePath = path }) => [path, basePath]));
    const others = paths.filter((path) => !isTold.has(path)).map((path) => changedOtherwise(path, base.tree, head.tree));
    const files = withoutReports([...told, ...others], [...base.tree.paths, ...head.tree.paths]);
    const change = { base: base.tree, head: head.tree, files, history: ports/* oneCommit */.o, programFolders: await foldersAround(base.root, head.root) };
    const missing = await codeMissing(change);
    if (missing !== undefined)
        throw new problem/* Problem */.A(missing);
    return change;
}
/** The working folder, and where the folders stand: a program mostly writes below its own. */
async function foldersAround(...roots) {
    return [...new Set([await (0,promises_.realpath)('.'), ...roots.map(external_node_path_.dirname)])].filter((folder) => folder !== (0,external_node_path_.dirname)(folder));
}
async function openWhole(named) {
    const root = await folderAt(named);
    const { files, skipped } = (0,list_folder/* listArtifact */.xL)(root);
    const unsafe = files.filter((path) => !(0,safe_path/* isSafePath */.p)(path)).map((path) => ({ path, reason: 'unsafe-path' }));
    return { root, tree: (0,folder_tree/* folderTree */.j)(root, files.filter(safe_path/* isSafePath */.p).toSorted(), [...skipped, ...unsafe], named) };
}
async function folderAt(named) {
    try {
        const root = await (0,promises_.realpath)(named);
        if ((await (0,promises_.lstat)(root)).isDirectory())
            return root;
    }
    catch {
        // Told below, whatever the system said.
    }
    throw new problem/* Problem */.A(`${JSON.stringify(named)} cannot be reviewed: there is no such folder.`);
}
/** What is no text on one side, or differs in bytes that say nothing as text. */
function changedOtherwise(path, base, head) {
    const has = (tree) => tree.paths.includes(path) || tree.skipped.some((entry) => entry.path === path);
    const status = has(base) ? (has(head) ? 'modified' : 'removed') : 'added';
    return { status, path, added: [], removed: [] };
}
async function differingPaths(base, head) {
    const entries = ({ tree }) => new Map([...tree.paths.map((path) => [path, '']), ...tree.skipped.map(({ path, reason }) => [path, reason])]);
    const before = entries(base);
    const after = entries(head);
    const all = [...new Set([...before.keys(), ...after.keys()])].toSorted();
    const same = new Set();
    const onBoth = all.filter((path) => before.get(path) === '' && after.get(path) === '');
    for (let at = 0; at < onBoth.length; at += concurrentFiles) {
        const batch = onBoth.slice(at, at + concurrentFiles);
        const equal = await Promise.all(batch.map((path) => haveEqualBytes((0,external_node_path_.join)(base.root, path), (0,external_node_path_.join)(head.root, path))));
        batch.forEach((path, index) => equal[index] === true && same.add(path));
    }
    const links = await equalLinks(base.tree, head.tree);
    return all.filter((path) => !same.has(path) && !links.has(path));
}
async function haveEqualBytes(before, after) {
    const [one, other] = await Promise.all([(0,promises_.lstat)(before), (0,promises_.lstat)(after)]);
    if (one.size !== other.size)
        return false;
    const [first, second] = await Promise.all([digestOf(before), digestOf(after)]);
    return first === second;
}
async function digestOf(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    for await (const chunk of handle.createReadStream())
        hash.update(chunk);
    return hash.digest('hex');
}
async function equalLinks(base, head) {
    const linksOf = async (tree) => (await tree.readLinks?.(tree.skipped.flatMap(({ path, reason }) => (reason === 'symlink' ? [path] : [])))) ?? new Map();
    const [before, after] = await Promise.all([linksOf(base), linksOf(head)]);
    return new Set([...before].filter(([path, text]) => after.get(path) === text).map(([path]) => path));
}


/***/ }),

/***/ 56670:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ folderTree)
/* harmony export */ });
/* unused harmony export openFolder */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _review_settings_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44369);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97671);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77946);
/* harmony import */ var _list_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89618);









/** Of a path in a message. */
const shownCharsMax = 200;
/** Files that are open at the same time. */
const concurrentReads = 32;
/**
 * The files below some folders (or files) as one tree. Where all lie in one git repository it is the tree of the repository, its paths are
 * from the top of it as in a review, and `scope` says what was named: a module, a template or the settings may stand beside it. So it is with one
 * folder that has settings of its own, in no repository: an archive that was unpacked. Elsewhere paths are relative to the working folder when all lie below that, else to the nearest folder that holds them all. Throws `Problem` when one of
 * them does not exist.
 */
async function openFolder(paths) {
    const starts = await Promise.all(paths.map((path) => startAt(path)));
    const top = (await repositoryOf(starts)) ?? (await configuredFolder(starts));
    const root = top ?? rootOf(await realpath('.'), starts);
    const named = new Listed(root);
    for (const start of starts)
        await named.addStart(start);
    if (top === undefined || starts.some((start) => start.path === top))
        return { tree: named.tree() };
    const all = new Listed(root);
    await all.addStart({ path: top, isFile: false });
    for (const start of starts)
        await all.addStart(start);
    const folders = starts.filter((start) => !start.isFile).map((start) => all.pathOf(start.path));
    return { tree: all.tree(), scope: { paths: named.paths(), folders } };
}
/** What was listed so far, by paths from the root. */
class Listed {
    #root;
    #files = new Set();
    #skipped = new Map();
    constructor(root) {
        this.#root = root;
    }
    async addStart(start) {
        const listing = start.isFile ? { files: [basename(start.path)], skipped: [] } : await listFolder(start.path);
        const prefix = this.pathOf(folderOf(start));
        const within = (path) => (prefix === '' ? path : `${prefix}/${path}`);
        for (const path of listing.files) {
            if (isSafePath(path))
                this.#files.add(within(path));
            else
                this.#skipped.set(within(path), { path: within(path), reason: 'unsafe-path' });
        }
        for (const file of listing.skipped)
            this.#skipped.set(within(file.path), { ...file, path: within(file.path) });
    }
    pathOf(absolute) {
        return relative(this.#root, absolute).split(sep).join('/');
    }
    paths() {
        return new Set([...this.#files, ...this.#skipped.keys()]);
    }
    tree() {
        return folderTree(this.#root, [...this.#files].toSorted(), [...this.#skipped.values()]);
    }
}
/** The top folder of the one git repository that holds them all. */
async function repositoryOf(starts) {
    const tops = new Set(await Promise.all(starts.map((start) => topOf(folderOf(start)))));
    const [top] = tops;
    return tops.size === 1 ? top : undefined;
}
/** The one folder that was named, where it has what a repository has at its top. */
async function configuredFolder(starts) {
    const [start] = starts;
    if (start === undefined || starts.length > 1 || start.isFile)
        return undefined;
    const places = [configPath, ownPoliciesFolder].map(async (path) => lstat(join(start.path, path)));
    return (await Promise.allSettled(places)).some(({ status }) => status === 'fulfilled') ? start.path : undefined;
}
async function startAt(path) {
    try {
        // A link that the user names is followed, wherever it leads.
        const real = await realpath(path);
        return { path: real, isFile: !(await lstat(real)).isDirectory() };
    }
    catch (error) {
        throw new Problem(`${JSON.stringify(path.slice(0, shownCharsMax))} cannot be scanned: ${codeOf(error) === 'ENOENT' ? 'there is no such file or folder' : String(codeOf(error))}.`);
    }
}
function folderOf(start) {
    return start.isFile ? dirname(start.path) : start.path;
}
function rootOf(workingFolder, starts) {
    const folders = starts.map(folderOf);
    let root = folders.every((folder) => isWithin(workingFolder, folder)) ? workingFolder : (folders[0] ?? workingFolder);
    while (!folders.every((folder) => isWithin(root, folder)))
        root = dirname(root);
    return root;
}
function isWithin(outer, inner) {
    return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
/** The regular files `paths` below the folder `root`; nothing else is ever opened. */
function folderTree(root, paths, skipped, revision = 'working tree') {
    const known = new Set(paths);
    const skippedByPath = new Map(skipped.map((file) => [file.path, file]));
    return {
        revision,
        paths,
        skipped,
        async read(wanted) {
            const files = new Map();
            const notRead = wanted.flatMap((path) => skippedByPath.get(path) ?? []);
            const replaced = [];
            const queue = [...new Set(wanted)].filter((path) => known.has(path));
            for (let at = 0; at < queue.length; at += concurrentReads) {
                const batch = queue.slice(at, at + concurrentReads);
                const decoded = await Promise.all(batch.map(async (path) => ({ path, ...(await readFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path))) })));
                for (const { path, content, sizeBytes } of decoded) {
                    if (content.kind === 'skipped')
                        notRead.push({ path, reason: content.reason, ...(sizeBytes === undefined ? {} : { sizeBytes }) });
                    else
                        files.set(path, { path, text: content.text, ...(content.recoded ? { isRecoded: true } : {}) });
                    if (content.kind === 'text' && content.replaced)
                        replaced.push(path);
                }
            }
            return { files, skipped: notRead, replaced };
        },
        async readLinks(wanted) {
            const links = wanted.filter((path) => skippedByPath.get(path)?.reason === 'symlink');
            const texts = await Promise.all(links.map(async (path) => [path, await linkText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path))]));
            return new Map(texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
        },
    };
}
/** Undefined when it is no link any more. Where it leads is looked up among the files that were listed, never on the disk. */
async function linkText(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(path)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    }
    catch {
        return undefined;
    }
}
/** Looks at what it has opened, not at what was listed: between the two, a file can become a link or grow. */
async function readFile(path) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
            const found = await handle.stat();
            if (!found.isFile())
                return { content: { kind: 'skipped', reason: 'binary' } };
            const sizeBytes = found.size;
            if (sizeBytes > _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .fileBytesMax */ .q)
                return { content: { kind: 'skipped', reason: 'too-large' }, sizeBytes };
            return { content: (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(await handle.readFile()), sizeBytes };
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        return { content: { kind: 'skipped', reason: codeOf(error) === 'ELOOP' ? 'symlink' : 'missing-object' } };
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
}


/***/ }),

/***/ 89618:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   su: () => (/* binding */ listModules),
/* harmony export */   xL: () => (/* binding */ listArtifact)
/* harmony export */ });
/* unused harmony exports folderFilesMax, listFolder, topOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19341);
/* harmony import */ var _git_git_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24928);
/* harmony import */ var _git_run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22410);





/** Never looked into: git's own data, and what package managers and Terraform download. */
const foreignFolders = new Set(['.git', 'node_modules', '.terraform']);
const besideModules = new Set(['.git', 'node_modules', 'providers']);
/** More than this is hardly a repository: someone scans a disk. */
const folderFilesMax = 500_000;
const depthMax = 200;
/**
 * Lists what a folder holds: in a git repository tracked and untracked files but not the ignored, elsewhere all. A folder of which git ignores
 * all is listed nevertheless: somebody has named it. Links are not followed. Throws `Problem` when it is too large.
 */
async function listFolder(folder) {
    const listing = { files: [], skipped: [] };
    const known = await listWithGit(folder);
    if (known === undefined || known.length === 0)
        walk(folder, '', 0, listing);
    else
        for (const path of known)
            addPath(folder, path, listing);
    if (listing.files.length > folderFilesMax)
        throw tooLarge(folder);
    return listing;
}
/** Lists all that a folder holds, whatever git ignores: an artifact is handed over by name. Throws `Problem` when it is too large. */
function listArtifact(folder) {
    const listing = { files: [], skipped: [] };
    walk(folder, '', 0, listing);
    return listing;
}
/** The same of a folder of modules, which Terraform keeps where code is never looked for. */
function listModules(folder) {
    const listing = { files: [], skipped: [] };
    walk(folder, '', 0, listing, besideModules);
    return listing;
}
/** The top folder of the git repository that a folder lies in, without links; undefined where there is none, or git cannot be used. */
async function topOf(folder) {
    try {
        const { stdout } = await runGit(folder, ['rev-parse', '--show-toplevel'], {});
        const top = stdout.toString('utf8').replace(/\n$/u, '');
        return top === '' ? undefined : realpathSync(top);
    }
    catch (error) {
        if (error instanceof GitProblem)
            return undefined;
        throw error;
    }
}
/** Undefined where git does not know the folder, cannot be used, or is not installed: then everything is looked at. */
async function listWithGit(folder) {
    try {
        const command = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
        const { stdout } = await runGit(folder, command, { environment: { GIT_INDEX_FILE: undefined } });
        const paths = stdout
            .toString('utf8')
            .split('\0')
            .filter((path) => path !== '');
        return [...new Set(paths)].filter((path) => !path.split('/').some((segment) => foreignFolders.has(segment)));
    }
    catch (error) {
        if (error instanceof GitProblem)
            return undefined;
        throw error;
    }
}
function addPath(folder, path, listing) {
    // A repository inside this one has a slash at the end when git does not track it.
    const name = path.endsWith('/') ? path.slice(0, -1) : path;
    const found = lstatSync(join(folder, name), { throwIfNoEntry: false });
    // Tracked, but deleted from the folder: there is nothing to scan.
    if (found === undefined)
        return;
    if (found.isDirectory())
        listing.skipped.push({ path: name, reason: 'submodule' });
    else
        addFile(name, found, listing);
}
function addFile(path, kind, listing) {
    if (kind.isFile())
        listing.files.push(path);
    else
        listing.skipped.push({ path, reason: reasonFor(kind) });
}
/** Pipes, sockets and devices hold no text either. */
function reasonFor(kind) {
    return kind.isSymbolicLink() ? 'symlink' : 'binary';
}
function walk(folder, inside, depth, listing, foreign = foreignFolders) {
    if (depth > depthMax || listing.files.length > folderFilesMax)
        throw tooLarge(folder);
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, inside), { withFileTypes: true })) {
        const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
        if (!entry.isDirectory())
            addFile(path, entry, listing);
        else if (!foreign.has(entry.name))
            walk(folder, path, depth + 1, listing, foreign);
    }
}
function tooLarge(folder) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A(`${folder} has more than ${folderFilesMax} files, or folders deeper than ${depthMax}. Scan a part of it.`);
}


/***/ }),

/***/ 22410:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   t1: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97671);
/* harmony import */ var _git_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24928);






const stderrBytesMax = 64 * 1024;
/**
 * Settings that neither the user's nor the repository's configuration may change, because a result must depend on the two commits alone, and
 * because reading a stranger's repository must start no program. `safe.directory`: git's ownership check protects those who let repository
 * configuration run programs; nothing that we call does, and the folder was named on purpose.
 */
const pinnedSettings = [
    'safe.directory=*',
    'core.quotePath=true',
    `core.attributesFile=${node_os__WEBPACK_IMPORTED_MODULE_2__.devNull}`,
    `core.excludesFile=${node_os__WEBPACK_IMPORTED_MODULE_2__.devNull}`,
    `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_2__.devNull}`,
    'core.fsmonitor=false',
    `core.bigFileThreshold=${_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .fileBytesMax */ .q}`,
    'diff.suppressBlankEmpty=false',
    'advice.graftFileDeprecated=false',
];
const pinnedFlags = [
    '--no-pager',
    '--literal-pathspecs',
    '--no-replace-objects',
    '--no-optional-locks',
    ...pinnedSettings.flatMap((setting) => ['-c', setting]),
];
/** The user's environment without anything that steers git, plus what pins it. */
function pinnedEnvironment(extra) {
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') && name !== 'LANGUAGE');
    return {
        ...Object.fromEntries(inherited),
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
        GIT_ATTR_NOSYSTEM: '1',
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_TERMINAL_PROMPT: '0',
        // No such file, so an empty index: git would else take content from the checkout where it believes that to be the same.
        GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `phasegate-no-index-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()}`),
        // Objects that a partial clone lacks are never fetched. The second line is for git before 2.44, which does not know the first.
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        ...extra,
    };
}
/** Starts git in `dir` with everything pinned. `stderr` collects the first 64 kB. */
function startGit(dir, command, environment = {}) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...pinnedFlags, '-C', dir, ...command], { env: pinnedEnvironment(environment), windowsHide: true });
    const running = {
        child,
        stderr: '',
        ended: endOf(child),
    };
    child.stderr.setEncoding('utf8').on('data', (text) => {
        if (running.stderr.length < stderrBytesMax)
            running.stderr += text;
    });
    // A process that ends early closes its input: the exit code and stderr say why, EPIPE says nothing.
    child.stdin.on('error', () => undefined);
    // Someone awaits `ended` in the end; until then its rejection must not count as unhandled.
    running.ended.catch(() => undefined);
    return running;
}
function endOf(child) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => {
            reject(error.code === 'ENOENT' ? (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .gitMissing */ .HF)() : new _git_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .GitProblem */ .UG('git-failed', `Git could not be started: ${error.message}.`));
        });
        child.once('close', (code) => resolve(code ?? -1));
    });
}
/** Runs git to its end. Throws `GitProblem` on any other exit code than 0 and those accepted. */
async function runGit(dir, command, run = {}) {
    const chunks = [];
    const code = await streamGit(dir, command, (chunk) => chunks.push(chunk), run);
    return { code, stdout: Buffer.concat(chunks) };
}
/** Like `runGit`, but hands the output on as it comes. */
async function streamGit(dir, command, onChunk, run = {}) {
    const git = startGit(dir, command, run.environment);
    git.child.stdout.on('data', onChunk);
    git.child.stdin.end(run.input ?? '');
    const code = await git.ended;
    if (code !== 0 && run.accept?.includes(code) !== true)
        throw (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problemFromStderr */ .ys)(dir, git.stderr);
    return code;
}


/***/ })

};
