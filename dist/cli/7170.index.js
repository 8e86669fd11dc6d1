export const id = 7170;
export const ids = [7170];
export const modules = {

/***/ 47170:
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

// EXTERNAL MODULE: ./build/review/sides/lines/changed-texts.js
var changed_texts = __webpack_require__(96567);
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
    const told = (0,changed_texts/* changedTexts */.X)(texts(before), texts(after));
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
/* harmony export */   N: () => (/* binding */ openFolder),
/* harmony export */   j: () => (/* binding */ folderTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19341);
/* harmony import */ var _review_settings_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44369);
/* harmony import */ var _review_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82678);
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
    const root = top ?? rootOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)('.'), starts);
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
        const listing = start.isFile ? { files: [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(start.path)], skipped: [] } : await (0,_list_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .listFolder */ .bt)(start.path);
        const prefix = this.pathOf(folderOf(start));
        const within = (path) => (prefix === '' ? path : `${prefix}/${path}`);
        for (const path of listing.files) {
            if ((0,_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isSafePath */ .p)(path))
                this.#files.add(within(path));
            else
                this.#skipped.set(within(path), { path: within(path), reason: 'unsafe-path' });
        }
        for (const file of listing.skipped)
            this.#skipped.set(within(file.path), { ...file, path: within(file.path) });
    }
    pathOf(absolute) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.#root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
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
    const tops = new Set(await Promise.all(starts.map((start) => (0,_list_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .topOf */ .HX)(folderOf(start)))));
    const [top] = tops;
    return tops.size === 1 ? top : undefined;
}
/** The one folder that was named, where it has what a repository has at its top. */
async function configuredFolder(starts) {
    const [start] = starts;
    if (start === undefined || starts.length > 1 || start.isFile)
        return undefined;
    const places = [_review_settings_config_js__WEBPACK_IMPORTED_MODULE_3__/* .configPath */ .e, _review_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_7__/* .ownPoliciesFolder */ .Rw].map(async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(start.path, path)));
    return (await Promise.allSettled(places)).some(({ status }) => status === 'fulfilled') ? start.path : undefined;
}
async function startAt(path) {
    try {
        // A link that the user names is followed, wherever it leads.
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
        return { path: real, isFile: !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(real)).isDirectory() };
    }
    catch (error) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .Problem */ .A(`${JSON.stringify(path.slice(0, shownCharsMax))} cannot be scanned: ${codeOf(error) === 'ENOENT' ? 'there is no such file or folder' : String(codeOf(error))}.`);
    }
}
function folderOf(start) {
    return start.isFile ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(start.path) : start.path;
}
function rootOf(workingFolder, starts) {
    const folders = starts.map(folderOf);
    let root = folders.every((folder) => isWithin(workingFolder, folder)) ? workingFolder : (folders[0] ?? workingFolder);
    while (!folders.every((folder) => isWithin(root, folder)))
        root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(root);
    return root;
}
function isWithin(outer, inner) {
    return inner === outer || inner.startsWith(outer.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? outer : outer + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
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
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   su: () => (/* binding */ listModules),
/* harmony export */   xL: () => (/* binding */ listArtifact)
/* harmony export */ });
/* unused harmony export folderFilesMax */
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
        const { stdout } = await (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(folder, ['rev-parse', '--show-toplevel'], {});
        const top = stdout.toString('utf8').replace(/\n$/u, '');
        return top === '' ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(top);
    }
    catch (error) {
        if (error instanceof _git_git_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .GitProblem */ .UG)
            return undefined;
        throw error;
    }
}
/** Undefined where git does not know the folder, cannot be used, or is not installed: then everything is looked at. */
async function listWithGit(folder) {
    try {
        const command = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
        const { stdout } = await (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(folder, command, { environment: { GIT_INDEX_FILE: undefined } });
        const paths = stdout
            .toString('utf8')
            .split('\0')
            .filter((path) => path !== '');
        return [...new Set(paths)].filter((path) => !path.split('/').some((segment) => foreignFolders.has(segment)));
    }
    catch (error) {
        if (error instanceof _git_git_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .GitProblem */ .UG)
            return undefined;
        throw error;
    }
}
function addPath(folder, path, listing) {
    // A repository inside this one has a slash at the end when git does not track it.
    const name = path.endsWith('/') ? path.slice(0, -1) : path;
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { throwIfNoEntry: false });
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

/***/ 69590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ looksLikeTemplate)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33059);

const extensions = /\.(?:ya?ml|json|template|tpl|tmpl|cfn|cform|cft|stack)$/i;
const hasExtension = /\.[^./]*$/;
const escapes = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8})|\/|\r?\n[ \t]*)/g;
/**
 * A cheap look at whether a file may be a CloudFormation template: it declares `Resources`, and some type has `::` in its name. The format
 * version is optional, so it decides nothing. Escapes are undone first, lest one hides a template.
 */
function looksLikeTemplate(file) {
    const { path, text } = file;
    const name = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(path);
    if (path.endsWith('.tf.json') || path.endsWith('.tofu.json'))
        return false;
    if (!extensions.test(name) && hasExtension.test(name))
        return false;
    if (mentionsResources(text))
        return true;
    return text.includes('\\') && mentionsResources(withoutEscapes(text));
}
function mentionsResources(text) {
    return text.includes('Resources') && text.includes('::');
}
const asciiMax = 0x7f;
function withoutEscapes(text) {
    return text.replaceAll(escapes, (whole, short, byte, long) => {
        const digits = short ?? byte ?? long;
        if (digits === undefined)
            return whole === '\\/' ? '/' : '';
        const unit = Number.parseInt(digits, 16);
        return unit <= asciiMax ? String.fromCharCode(unit) : whole;
    });
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

/***/ 96567:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ changedTexts)
/* harmony export */ });
/* harmony import */ var _line_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89672);

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
            return [{ status: 'modified', path, ...(0,_line_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(before, text) }];
        const origin = findRename(text, removed, isLarge);
        if (origin === undefined)
            return [{ status: 'added', path, ...(0,_line_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)('', text) }];
        const beforeRename = removed.get(origin) ?? '';
        removed.delete(origin);
        return [{ status: 'renamed', path, basePath: origin, ...(0,_line_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(beforeRename, text) }];
    });
    const gone = [...removed].map(([path, text]) => ({ status: 'removed', path, ...(0,_line_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(text, '') }));
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


/***/ }),

/***/ 89672:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/** Edits beyond which the rest of a file counts as changed; keeps the work bounded on hostile input. */
const editsMax = 2_000;
/** Lines that `head` adds and lines of `base` that it removes, by Myers' greedy algorithm. */
function diffLines(base, head) {
    const a = base.split('\n');
    const b = head.split('\n');
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start += 1;
    let endA = a.length;
    let endB = b.length;
    while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
        endA -= 1;
        endB -= 1;
    }
    const kept = commonLines(...numbered(a.slice(start, endA), b.slice(start, endB)));
    return {
        removed: toSpans(new Set(kept.map(([line]) => line + start)), start, endA),
        added: toSpans(new Set(kept.map(([, line]) => line + start)), start, endB),
    };
}
function toSpans(kept, start, end) {
    const spans = [];
    let open;
    for (let line = start; line <= end; line += 1) {
        const changed = line < end && !kept.has(line);
        if (changed)
            open ??= line;
        else if (open !== undefined) {
            spans.push({ start: open + 1, end: line + 1 });
            open = undefined;
        }
    }
    return spans;
}
/** Lines as numbers, the same for the same line: quicker to compare, and long lines once. */
function numbered(...sides) {
    const numbers = new Map();
    const numberOf = (line) => {
        const known = numbers.get(line) ?? numbers.size;
        numbers.set(line, known);
        return known;
    };
    return [Int32Array.from(sides[0], numberOf), Int32Array.from(sides[1], numberOf)];
}
function reached(trace, edits, k) {
    return Math.abs(k) > edits ? -1 : (trace[edits]?.[(k + edits) / 2] ?? -1);
}
/** The diagonal that the best way to `k` comes from: the one above by an added line, or the one below by a removed one. */
function comesFrom(trace, edits, k) {
    return reached(trace, edits - 1, k - 1) < reached(trace, edits - 1, k + 1) ? k + 1 : k - 1;
}
/** Where on diagonal `k` the way arrives with its last edit, before it follows equal lines. */
function arrival(trace, edits, k) {
    if (edits === 0)
        return 0;
    const from = comesFrom(trace, edits, k);
    return reached(trace, edits - 1, from) + (from < k ? 1 : 0);
}
/** Pairs of indexes of lines that both keep. */
function commonLines(a, b) {
    const trace = shortestEdit(a, b);
    const pairs = [];
    let k = a.length - b.length;
    for (let edits = (trace?.length ?? 0) - 1; trace !== undefined && edits >= 0; edits -= 1) {
        const from = arrival(trace, edits, k);
        for (let x = reached(trace, edits, k) - 1; x >= from; x -= 1)
            pairs.push([x, x - k]);
        k = comesFrom(trace, edits, k);
    }
    return pairs;
}
/** The trace until the ends of both are reached; undefined beyond the limit. */
function shortestEdit(a, b) {
    const trace = [];
    for (let edits = 0; edits <= Math.min(editsMax, a.length + b.length); edits += 1) {
        const line = new Int32Array(edits + 1);
        for (let k = -edits; k <= edits; k += 2) {
            const x = followEqual(a, b, arrival(trace, edits, k), k);
            line[(k + edits) / 2] = x;
            if (x >= a.length && x - k >= b.length)
                return [...trace, line];
        }
        trace.push(line);
    }
    return undefined;
}
function followEqual(a, b, start, k) {
    let x = start;
    while (x < a.length && x - k < b.length && a[x] === b[x - k])
        x += 1;
    return x;
}


/***/ }),

/***/ 47724:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ mayBeTemplates),
/* harmony export */   Y: () => (/* binding */ templatesBesideMax)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33059);

/** Templates that are read for what they export or import alone. */
const templatesBesideMax = 200;
/** Files that may be templates, those in the directories of `files` first. */
function mayBeTemplates(paths, files) {
    const directories = new Set(files.map(({ path }) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path)));
    const isBeside = (path) => directories.has((0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path));
    const candidates = paths.filter((path) => /\.(?:ya?ml|json|template)$/iu.test(path) && !/(?:^|\/)(?:node_modules|\.\w[^/]*)\//u.test(path));
    return [...candidates.filter(isBeside), ...candidates.filter((path) => !isBeside(path))];
}


/***/ })

};
