export const id = 4529;
export const ids = [4529];
export const modules = {

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

/***/ 4529:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
    const place = (0,mounted_change.freePlace)('.terraform/handed', [...change.base.paths, ...change.head.paths]);
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
    return (0,mounted_change.mountedTree)(tree, { ...modules, paths, skipped: [] }, at);
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
