export const id = 4529;
export const ids = [4529,5463];
export const modules = {

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

/***/ 4529:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withModuleFolders: () => (/* binding */ withModuleFolders)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(19341);
// EXTERNAL MODULE: ./build/evaluate/terraform/modules/installed-modules.js
var installed_modules = __webpack_require__(52357);
// EXTERNAL MODULE: ./build/review/sides/mounted-change.js
var mounted_change = __webpack_require__(65463);
;// CONCATENATED MODULE: ./build/review/sides/modules/with-modules.js


/** Code and what it reads: nothing of examples and tests, of which no call is a call of the repository. */
const wanted = /\.(?:tf|tofu|tf\.json|tofu\.json|json|ya?ml|tpl|tftpl|tmpl|txt)$/u;
const unwanted = /(?:^|\/)(?:\.git|\.github|examples?|tests?|wrappers|node_modules)\//u;
const modulesFolder = '.terraform/modules/';
/**
 * A change with the modules that a job fetched for it. They stand in a folder of their own that the repository does not have; nothing of them has
 * changed, and they are read only where a call names their source and version.
 */
function withModules(change, { head, base }) {
    const place = (0,mounted_change/* freePlace */.O)('.terraform/handed', [...change.base.paths, ...change.head.paths]);
    return {
        ...change,
        base: mounted(change.base, base ?? head, place),
        head: mounted(change.head, head, place),
        modules: { place: `${place}/`, isShared: base === undefined },
    };
}
function mounted(tree, modules, place) {
    const paths = modules.paths.filter((path) => wanted.test(path) && !unwanted.test(insideModules(path)));
    // The folder may be `.terraform/modules` itself.
    const at = paths.includes('modules.json') ? `${place}/.terraform/modules` : place;
    return (0,mounted_change/* mountedTree */.d)(tree, { ...modules, paths, skipped: [] }, at);
}
/** The folder around may be an example itself. */
function insideModules(path) {
    const at = path.lastIndexOf(modulesFolder);
    return at < 0 ? path : path.slice(at + modulesFolder.length);
}
/** Why a folder is none of modules, in a sentence; undefined where it is one. */
async function modulesMissing(tree) {
    const lists = tree.paths.filter((path) => path === 'modules.json' || path === installed_modules/* installedList */.$B || path.endsWith(`/${installed_modules/* installedList */.$B}`));
    if (lists.length === 0)
        return `it holds no modules.json, which terraform get writes under .terraform/modules`;
    const { files } = await tree.read(lists);
    const outside = [...files.values()].flatMap((file) => (0,installed_modules/* outsideOf */.R_)(file))[0];
    return outside === undefined
        ? undefined
        : `its modules.json names ${JSON.stringify(outside.slice(0, 200))}, which is outside of it; nothing of it is read`;
}

// EXTERNAL MODULE: ./build/adapters/safe-path.js
var safe_path = __webpack_require__(77946);
// EXTERNAL MODULE: ./build/adapters/filesystem/folder-tree.js
var folder_tree = __webpack_require__(56670);
// EXTERNAL MODULE: ./build/adapters/filesystem/list-folder.js
var list_folder = __webpack_require__(89618);
;// CONCATENATED MODULE: ./build/adapters/filesystem/module-folders.js







/** Puts the modules that an earlier job fetched beside a change. Throws `Problem` when a folder is none of modules. */
async function withModuleFolders(change, { head, base }, directory = '.') {
    const trees = { head: await moduleTree(head, directory), ...(base === undefined ? {} : { base: await moduleTree(base, directory) }) };
    return withModules(change, trees);
}
async function moduleTree(named, directory) {
    const root = await folderAt(named, directory);
    const { files, skipped } = (0,list_folder/* listModules */.su)(root);
    const tree = (0,folder_tree/* folderTree */.j)(root, files.filter(safe_path/* isSafePath */.p).toSorted(), skipped, named);
    const missing = await modulesMissing(tree);
    if (missing !== undefined)
        throw new problem/* Problem */.A(`${JSON.stringify(named)} is no folder of modules: ${missing}.`);
    return tree;
}
async function folderAt(named, directory) {
    try {
        const root = await (0,promises_.realpath)((0,external_node_path_.resolve)(directory, named));
        if ((await (0,promises_.lstat)(root)).isDirectory())
            return root;
    }
    catch {
        // Told below, whatever the system said.
    }
    throw new problem/* Problem */.A(`${JSON.stringify(named)} is no folder of modules: there is no such folder.`);
}


/***/ }),

/***/ 70209:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** JSON that others write, of which nothing is certain: undefined when it is none. Whoever must say that it is none reads it otherwise. */
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Undefined when `value` is no object, or does not have it itself. */
function memberOf(value, name) {
    return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}


/***/ }),

/***/ 49554:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ relativePath),
/* harmony export */   o: () => (/* binding */ resolvePath)
/* harmony export */ });
/** `relative` seen from `directory`; undefined when it is absolute or leaves the repository. */
function resolvePath(directory, relative) {
    if (relative.startsWith('/') || relative.startsWith('~'))
        return undefined;
    const parts = directory === '.' ? [] : directory.split('/');
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length === 0 ? '.' : parts.join('/');
}
/** The way from one directory to another, as `path.module` has it: `.`, `modules/web`, `../shared`. */
function relativePath(from, to) {
    const source = from === '.' ? [] : from.split('/');
    const target = to === '.' ? [] : to.split('/');
    let shared = 0;
    while (shared < source.length && shared < target.length && source[shared] === target[shared])
        shared += 1;
    const way = [...source.slice(shared).map(() => '..'), ...target.slice(shared)];
    return way.length === 0 ? '.' : way.join('/');
}


/***/ }),

/***/ 52357:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ installedList),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   R_: () => (/* binding */ outsideOf),
/* harmony export */   Ut: () => (/* binding */ installedListOf),
/* harmony export */   W_: () => (/* binding */ installedDirectory),
/* harmony export */   lA: () => (/* binding */ fits)
/* harmony export */ });
/* harmony import */ var _core_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70209);
/* harmony import */ var _files_source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49554);
/* harmony import */ var _module_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19765);
/* harmony import */ var _version_constraint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8431);




/** What `terraform init` writes down of the modules that it fetched; see internal/modsdir/record.go of Terraform. */
const installedList = '.terraform/modules/modules.json';
function installedListOf(root) {
    return root === '.' ? installedList : `${root}/${installedList}`;
}
/**
 * The directory of a module that is committed with the code, by Terraform's own list. Undefined when the list has no such call, has it from
 * another source or version (Terraform would fetch it anew), or names a folder outside the repository.
 */
function installedDirectory(files, root, wanted) {
    const list = files.get(installedListOf(root));
    if (list === undefined)
        return undefined;
    const found = readList(list, root).get(wanted.key);
    if (found === undefined || (0,_module_source_js__WEBPACK_IMPORTED_MODULE_0__/* .plainSource */ .wi)(found.source) !== (0,_module_source_js__WEBPACK_IMPORTED_MODULE_0__/* .plainSource */ .wi)(wanted.source))
        return undefined;
    return wanted.version === undefined || fits(found.version, wanted.version) ? found.directory : undefined;
}
function fits(version, constraint) {
    const range = (0,_version_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(constraint);
    const exact = (0,_version_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version);
    return range !== undefined && exact !== undefined && (0,_version_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .admits */ .t5)(range, exact);
}
/** Both sides have most lists in common, as the same objects. */
const lists = new WeakMap();
function readList(file, root) {
    const known = lists.get(file);
    if (known !== undefined)
        return known;
    const list = new Map(recordsOf(file.text).flatMap((record) => toInstalled(record, root)));
    lists.set(file, list);
    return list;
}
function recordsOf(text) {
    const modules = (0,_core_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)((0,_core_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedJson */ .U4)(text), 'Modules');
    return Array.isArray(modules) ? modules : [];
}
function toInstalled(record, root) {
    const { Key: key, Source: source, Dir: dir, Version: version = '' } = (0,_core_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(record) ? record : {};
    if (typeof key !== 'string' || typeof source !== 'string' || typeof dir !== 'string' || typeof version !== 'string')
        return [];
    const directory = (0,_files_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o)(root, dir.replaceAll('\\', '/'));
    return key === '' || directory === undefined ? [] : [[key, { source, version, directory }]];
}
/** Folders that a list names outside of where it was made. */
function outsideOf(file) {
    return recordsOf(file.text).flatMap((record) => {
        const dir = (0,_core_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(record) ? record['Dir'] : undefined;
        return typeof dir === 'string' && ((0,_files_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o)('.', dir.replaceAll('\\', '/')) === undefined || /^[A-Za-z]:/u.test(dir)) ? [dir] : [];
    });
}


/***/ }),

/***/ 19765:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ isBareSource),
/* harmony export */   Kk: () => (/* binding */ localSourceOf),
/* harmony export */   jT: () => (/* binding */ registryName),
/* harmony export */   wi: () => (/* binding */ plainSource)
/* harmony export */ });
/**
 * A source that names a folder of this repository, as `./` or `../` and the way there. Terraform up to 0.11 takes `modules/web` for one as well;
 * since 0.12 such a source is an error, and three parts name a module of the registry, so that none of them can mean anything else.
 */
function localSourceOf(source) {
    if (/^\.\.?(?:\/|$)/.test(source))
        return source;
    return isBareSource(source) ? `./${source}` : undefined;
}
/** One or two plain names: a folder, where there is one. */
function isBareSource(source) {
    return /^[\w-]+(?:\/[\w-]+)?\/?$/.test(source);
}
/** A source as one text for what Terraform takes for the same: without the registry's host, the getter and the scheme, and without a token. */
function plainSource(source) {
    return source
        .replace(/^(?:git|hg|http|https|s3|gcs)::/u, '')
        .replace(/^(?:https?|ssh|git):\/\//u, '')
        .replace(/^[^@/\s]{1,200}@/u, '')
        .replace(/^registry\.(?:terraform\.io|opentofu\.org)\//u, '')
        .replace(/^(github\.com|gitlab\.com|bitbucket\.org):/u, '$1/')
        .replace(/\.git(?=$|\/\/|\?)/u, '');
}
/** The name in the registry of a source that is one, or of the repository on GitHub that the registry takes it from. */
function registryName(source) {
    const plain = plainSource(source);
    const registry = /^([\w-]+\/[\w-]+\/[\w-]+)(?:\/\/([\w./-]*))?$/u.exec(plain);
    if (registry?.[1] !== undefined && !plain.startsWith('github.com/'))
        return { name: registry[1], part: registry[2] ?? '' };
    const repository = /^github\.com\/([\w-]+)\/terraform-(\w+)-([\w-]+)(?:\/\/([\w./-]*))?(?:\?ref=([\w./-]+))?$/u.exec(plain);
    if (repository === null)
        return undefined;
    const [, owner = '', provider = '', name = '', part = '', ref] = repository;
    return { name: `${owner}/${name}/${provider}`, part, ...(ref === undefined ? {} : { ref }) };
}


/***/ }),

/***/ 8431:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   t5: () => (/* binding */ admits)
/* harmony export */ });
function parseVersion(text) {
    const match = /^[v=\s]{0,9}(\d{1,9}(?:\.\d{1,9}){0,3})/u.exec(text);
    return match?.[1]?.split('.').map(Number);
}
function compareVersions(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** The range of a constraint such as `~> 4.1, < 4.9`; undefined when it is none. `!=` takes a single version out and is left away. */
function rangeOf(constraint) {
    let range = {};
    for (const clause of constraint.split(',')) {
        const one = rangeOfClause(clause.trim());
        if (one === undefined)
            return undefined;
        range = narrowed(range, one);
    }
    return range;
}
function admits({ min, below }, version) {
    return (min === undefined || compareVersions(version, min) >= 0) && (below === undefined || compareVersions(version, below) < 0);
}
function rangeOfClause(clause) {
    const match = /^(=|!=|>=|<=|~>|>|<)?\s{0,9}(.+)$/u.exec(clause);
    const version = match?.[2] === undefined ? undefined : parseVersion(match[2]);
    if (version === undefined)
        return undefined;
    switch (match?.[1]) {
        case '!=':
            return {};
        case '>=':
            return { min: version };
        case '>':
            return { min: next(version) };
        case '<':
            return { below: version };
        case '<=':
            return { below: next(version) };
        case '~>':
            return pessimistic(version);
        default:
            return { min: version, below: next(version) };
    }
}
function pessimistic(min) {
    const below = afterLastButOne(min);
    return below === undefined ? { min } : { min, below };
}
/** The first version behind one. */
function next(version) {
    const whole = [0, 0, 0].map((zero, at) => version[at] ?? zero);
    return [...whole.slice(0, -1), (whole.at(-1) ?? 0) + 1];
}
/** `~> 4.1` ends before 5, `~> 4.1.2` before 4.2; of `~> 4` the last number may grow, and there is no other. Source: hashicorp/go-version. */
function afterLastButOne(version) {
    if (version.length === 1)
        return undefined;
    const kept = version.slice(0, -1);
    return [...kept.slice(0, -1), (kept.at(-1) ?? 0) + 1];
}
function narrowed(a, b) {
    const min = [a.min, b.min]
        .flatMap((one) => (one === undefined ? [] : [one]))
        .toSorted(compareVersions)
        .at(-1);
    const below = [a.below, b.below].flatMap((one) => (one === undefined ? [] : [one])).toSorted(compareVersions)[0];
    return { ...(min === undefined ? {} : { min }), ...(below === undefined ? {} : { below }) };
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

/***/ 65463:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ freePlace),
/* harmony export */   d: () => (/* binding */ mountedTree),
/* harmony export */   mountedChange: () => (/* binding */ mountedChange)
/* harmony export */ });
/** Where folders that are handed over beside a change stand in it. */
const usualPlace = 'synthesized';
/**
 * A change with what was made of both its sides: the folders stand in a place of their own that the repository does not have, so that nothing in
 * them hides a file, and all is judged at once.
 */
function mountedChange(change, artifact, wanted) {
    const at = freePlace(wanted, [...change.base.paths, ...change.head.paths]);
    return {
        ...change,
        base: mountedTree(change.base, artifact.base, at),
        head: mountedTree(change.head, artifact.head, at),
        files: [...change.files, ...artifact.files.map((file) => mountedFile(file, at))],
        programFolders: [...(change.programFolders ?? []), ...(artifact.programFolders ?? [])],
    };
}
/** The path as it was named, when it is one within the repository that holds nothing there. */
function freePlace(wanted, paths) {
    const segments = wanted.split('/').filter((segment) => segment !== '' && segment !== '.');
    const named = segments.length === 0 || segments.includes('..') || wanted.startsWith('/') ? usualPlace : segments.join('/');
    const isTaken = (place) => paths.some((path) => path === place || path.startsWith(`${place}/`));
    let place = named;
    for (let count = 2; isTaken(place); count += 1)
        place = `${named}-${count}`;
    return place;
}
function mountedFile({ path, basePath, ...file }, at) {
    return { ...file, path: `${at}/${path}`, ...(basePath === undefined ? {} : { basePath: `${at}/${basePath}` }) };
}
function mountedTree(tree, artifact, at) {
    const prefix = `${at}/`;
    const below = (paths) => paths.flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : []));
    const beside = (paths) => paths.filter((path) => !path.startsWith(prefix));
    return {
        revision: tree.revision,
        paths: [...tree.paths, ...artifact.paths.map((path) => prefix + path)].toSorted(),
        skipped: [...tree.skipped, ...artifact.skipped.map((file) => ({ ...file, path: prefix + file.path }))],
        async read(paths) {
            const [own, made] = await Promise.all([tree.read(beside(paths)), artifact.read(below(paths))]);
            return joined(own, made, prefix);
        },
        async readLinks(paths) {
            const [own, made] = await Promise.all([tree.readLinks?.(beside(paths)), artifact.readLinks?.(below(paths))]);
            return new Map([...(own ?? []), ...[...(made ?? [])].map(([path, text]) => [prefix + path, text])]);
        },
    };
}
function joined(own, made, prefix) {
    const files = new Map(own.files);
    for (const [path, file] of made.files)
        files.set(prefix + path, { ...file, path: prefix + path });
    const skipped = [...own.skipped, ...made.skipped.map((file) => ({ ...file, path: prefix + file.path }))];
    return { files, skipped, replaced: [...(own.replaced ?? []), ...(made.replaced ?? []).map((path) => prefix + path)] };
}


/***/ })

};
