export const id = 5043;
export const ids = [5043,9434,607];
export const modules = {

/***/ 97671:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   q: () => (/* binding */ fileBytesMax)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Files above this are never read: 5 MiB, some ten times the largest template that AWS accepts (1 MB). */
const fileBytesMax = 5 * 1024 * 1024;
const sampleBytes = 64 * 1024;
/** More control characters than one in 50, in the sample, and it is not text. One stray NUL must not hide a file. */
const controlShareMax = 1 / 50;
/** More replaced characters than this, in the sample, and nothing is left to read. Comments in another encoding must not hide the code. */
const replacedShareMax = 1 / 2;
/** Decodes UTF-8 and UTF-16 with or without byte order mark. Line ends stay as they are. */
function decode(bytes) {
    if (startsWith(bytes, [0xef, 0xbb, 0xbf]))
        return recoded(decodeUtf8(bytes.subarray(3)));
    if (startsWith(bytes, [0xff, 0xfe]) && !startsWith(bytes, [0xff, 0xfe, 0, 0]))
        return decodeUtf16(bytes.subarray(2), 'little');
    if (startsWith(bytes, [0xfe, 0xff]))
        return decodeUtf16(bytes.subarray(2), 'big');
    if (isArchive(bytes))
        return { kind: 'skipped', reason: 'archive' };
    const order = guessUtf16(bytes);
    if (order !== undefined)
        return decodeUtf16(bytes, order);
    if (isLfsPointer(bytes))
        return { kind: 'skipped', reason: 'lfs-pointer' };
    return decodeUtf8(bytes);
}
function recoded(decoded) {
    return decoded.kind === 'text' ? { ...decoded, recoded: true } : decoded;
}
function decodeUtf8(bytes) {
    const text = bytes.toString('utf8');
    // Nearly every file is free of them: one native pass says so.
    if (/[^\P{Cc}\t\n\f\r]/u.test(text) && controlShare(bytes) > controlShareMax)
        return { kind: 'skipped', reason: 'binary' };
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { kind: 'text', text, replaced: false, recoded: false };
    const sample = text.slice(0, sampleBytes);
    if ((sample.split('\ufffd').length - 1) / sample.length > replacedShareMax)
        return { kind: 'skipped', reason: 'invalid-utf8' };
    return { kind: 'text', text, replaced: true, recoded: true };
}
function decodeUtf16(bytes, order) {
    // Lone surrogates and an odd last byte become U+FFFD.
    const text = new TextDecoder(order === 'little' ? 'utf-16le' : 'utf-16be', { ignoreBOM: true }).decode(bytes);
    return { kind: 'text', text, replaced: text.includes('\ufffd'), recoded: true };
}
/** UTF-16 without a mark: in mostly Latin text every other byte is NUL, and hardly one between. */
function guessUtf16(bytes) {
    const sample = bytes.subarray(0, Math.min(bytes.length - (bytes.length % 2), 4096));
    if (sample.length < 4 || !sample.includes(0))
        return undefined;
    const nul = [0, 0];
    for (let index = 0; index < sample.length; index += 1)
        if (sample[index] === 0)
            nul[index % 2] = (nul[index % 2] ?? 0) + 1;
    const half = sample.length / 2;
    const [even = 0, odd = 0] = nul;
    if (odd > half * 0.5 && even < half * 0.05)
        return 'little';
    if (even > half * 0.5 && odd < half * 0.05)
        return 'big';
    return undefined;
}
/** Share of control characters that no text has: all below space, but tab, line feed, form feed, carriage return and escape. */
function controlShare(bytes) {
    const sample = bytes.subarray(0, sampleBytes);
    let controls = 0;
    for (const byte of sample) {
        if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27)
            controls += 1;
    }
    return sample.length === 0 ? 0 : controls / sample.length;
}
/** First bytes of zip (also jar, docx), gzip, bzip2, xz, zstd, 7z, rar. */
const archiveMarks = [
    [0x50, 0x4b, 0x03, 0x04],
    [0x1f, 0x8b, 0x08],
    [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59],
    [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
    [0x28, 0xb5, 0x2f, 0xfd],
    [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
    [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
];
function isArchive(bytes) {
    if (archiveMarks.some((mark) => startsWith(bytes, mark)))
        return true;
    // A tar header: the word at byte 257, behind NUL-padded fields that a text file cannot have.
    return bytes.length >= 512 && bytes.toString('latin1', 257, 262) === 'ustar' && bytes.subarray(0, 257).includes(0);
}
/**
 * A pointer as Git LFS defines it: under 1,024 bytes, the version line first, then only `key value` lines, an oid and a size among them.
 * Strict, so that a first line alone cannot hide a file.
 */
function isLfsPointer(bytes) {
    if (bytes.length >= 1024 || !startsWith(bytes, [0x76, 0x65, 0x72, 0x73]))
        return false;
    return /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\n(?:ext-\d-[\w.-]+ sha256:[0-9a-f]{64}\n)*oid sha256:[0-9a-f]{64}\nsize \d+\n?$/.test(bytes.toString('latin1'));
}
function startsWith(bytes, mark) {
    return mark.every((byte, index) => bytes[index] === byte);
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

/***/ 24928:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ gitMissing),
/* harmony export */   Ku: () => (/* binding */ missingObject),
/* harmony export */   UG: () => (/* binding */ GitProblem),
/* harmony export */   ys: () => (/* binding */ problemFromStderr)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19341);

/** The comparison cannot be done. The message is one line that says what, where and what to do; the entry maps it to exit 2. */
class GitProblem extends _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A {
    name = 'GitProblem';
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
function gitMissing() {
    return new GitProblem('git-missing', 'The program git was not found on PATH. Install git 2.30 or newer.');
}
const detailCharsMax = 300;
/** Turns git's own words (English, because the locale is pinned) into one of our problems. */
function problemFromStderr(dir, stderr) {
    const detail = lastLine(stderr);
    if (/dubious ownership|unsafe repository/i.test(stderr)) {
        return new GitProblem('unsafe-directory', `Git refuses to read ${dir}, because another user owns it. Run as its owner, or use git 2.38 or newer.`);
    }
    if (/cannot change to/i.test(stderr) && /no such file/i.test(stderr)) {
        return new GitProblem('not-a-repository', `There is no folder ${dir}. Pass the folder of a clone with --repo.`);
    }
    if (/not a git repository|cannot change to/i.test(stderr)) {
        return new GitProblem('not-a-repository', `${dir} is not a git repository. Pass the folder of a clone with --repo.`);
    }
    if (/promisor|lazy fetch|could not fetch|unable to read|missing blob/i.test(stderr))
        return missingObject(dir, detail);
    if (/corrupt|bad object|missing tree|inflate|loose object|bad tree|hash mismatch|unable to unpack|not a tree object/i.test(stderr)) {
        return new GitProblem('corrupt-repository', `The git repository ${dir} is damaged (${detail}). Run \`git fsck\` there, or clone it again.`);
    }
    return new GitProblem('git-failed', `Git failed in ${dir}: ${detail || 'it ended without a message'}.`);
}
/** An object that the commit names is not in the clone: a partial clone, or a damaged one. */
function missingObject(dir, what) {
    return new GitProblem('missing-object', `The clone ${dir} lacks an object that the review needs (${what}). Clone without --filter, or run \`git fetch --refetch\` (a partial clone) or \`git fsck\` (a damaged one).`);
}
function lastLine(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const fatal = lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1) ?? '';
    // Git may quote names that the change chose: none of their control characters may reach a terminal.
    return fatal
        .replace(/^fatal: /, '')
        .replace(/\p{Cc}/gu, '?')
        .replace(/\.$/, '')
        .slice(0, detailCharsMax);
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


/***/ }),

/***/ 77946:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isSafePath)
/* harmony export */ });
/* unused harmony export pathCharsMax */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Longer ones cannot be checked out anywhere; patterns for paths may look at one a few times over. */
const pathCharsMax = 1_024;
/**
 * True for a path that can be shown, joined and compared without surprise: relative, forward slashes, no empty, `.` or `..` segment, no control
 * character, not too long, valid UTF-8 (an invalid byte arrives as U+FFFD). Git allows the others, an author can therefore choose them.
 */
function isSafePath(path) {
    // Control characters are what this is about.
    if (path === '' || path.length > pathCharsMax || /[\p{Cc}\ufffd]/u.test(path))
        return false;
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '\\' && /[\\:]/.test(path))
        return false;
    return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}


/***/ }),

/***/ 34119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ terminalPaper),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19341);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74628);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65023);
/* harmony import */ var _tool_info_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45091);




/** To standard output, or to the file that was named. */
async function writeReport(report, output) {
    if (output === undefined)
        process.stdout.write(report);
    else
        await write(output, report);
}
/** Prints or writes the report; returns the exit code of the design: 0 nothing blocks, 1 blocked, 2 could not be done. */
async function deliver(review, options) {
    const report = await render(review, options.format, options.output === undefined && process.stdout.isTTY === true);
    await writeReport(report, options.output);
    for (const failure of review.failures)
        process.stderr.write(`phasegate: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(failure)}\n`);
    if (review.findings.some((finding) => finding.verdict === 'block'))
        return 1;
    return review.failures.length > 0 ? 2 : 0;
}
/** Node's promises of files are loaded for a file alone. */
async function write(path, report) {
    const { writeOutput } = await __webpack_require__.e(/* import() */ 1934).then(__webpack_require__.bind(__webpack_require__, 61934));
    try {
        await writeOutput(path, report);
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A))
            throw error;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`${error.message} Name another file with --output.`);
    }
}
const defaultColumns = 100;
const columnsMax = 120;
/** Each renderer is loaded when it is wanted. */
async function render(review, format, terminal) {
    switch (format) {
        case 'text': {
            const { renderText } = await Promise.all(/* import() */[__webpack_require__.e(5192), __webpack_require__.e(2966)]).then(__webpack_require__.bind(__webpack_require__, 62966));
            return renderText(review, terminalPaper(terminal));
        }
        case 'json':
            return (await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665))).renderJson(review);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 3457).then(__webpack_require__.bind(__webpack_require__, 73457))).renderSarif(review, { policies: await (0,_tool_info_js__WEBPACK_IMPORTED_MODULE_0__/* .policyInfos */ .i)(), toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .toolVersion */ .f });
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(5192), __webpack_require__.e(4121)]).then(__webpack_require__.bind(__webpack_require__, 4121))).renderMarkdown(review);
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(8238), __webpack_require__.e(6115)]).then(__webpack_require__.bind(__webpack_require__, 46115))).renderHtml(review);
    }
}
function terminalPaper(terminal) {
    return { colour: wantsColour(terminal), width: Math.min(process.stdout.columns ?? defaultColumns, columnsMax) };
}
/** no-color.org; FORCE_COLOR as Node documents it. */
function wantsColour(terminal) {
    const { NO_COLOR: no, FORCE_COLOR: force } = process.env;
    if (no !== undefined && no !== '')
        return false;
    return force === undefined ? terminal : force !== '0';
}


/***/ }),

/***/ 56852:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ placeOptions),
/* harmony export */   KT: () => (/* binding */ chosenOf),
/* harmony export */   N$: () => (/* binding */ readValues),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tt: () => (/* binding */ readOptions)
/* harmony export */ });
/* unused harmony export formats */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19341);
/* harmony import */ var _argument_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28025);



const formats = ['text', 'json', 'sarif', 'markdown', 'html'];
const common = {
    format: { type: 'string' },
    output: { type: 'string' },
    config: { type: 'string' },
};
/** Reads the arguments of a command that reports. */
function readOptions(args, taken) {
    const { values, positionals } = readValues(args, taken);
    return { values, positionals, common: { ...placeOptions(values), format: chosenOf('format', values, formats, 'text') } };
}
/** The same without the formats of a report. */
function readValues(args, { command, own = [], paths = false }) {
    const options = { ...common, ...Object.fromEntries(own.map((name) => [name, { type: 'string' }])) };
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: paths, strict: true });
        // A variable of a script that is not set; git takes an empty folder for the one that it stands in.
        const empty = Object.entries(values).find(([, value]) => value === '');
        if (empty !== undefined)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`--${empty[0]} is empty. Give it a value, or leave it out.`);
        return { values, positionals };
    }
    catch (error) {
        throw (0,_argument_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .argumentProblem */ .R)(error, command, Object.keys(options));
    }
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function placeOptions(values) {
    return { output: text(values['output']), config: text(values['config']) };
}
/** One of several words; `byDefault` where the option is not given. */
function chosenOf(name, values, allowed, byDefault) {
    const wanted = text(values[name]);
    if (wanted === undefined)
        return byDefault;
    const chosen = allowed.find((one) => one === wanted);
    if (chosen === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`Unknown ${name} ${(0,_argument_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(wanted)}. Use one of ${allowed.join(', ')}.`);
    return chosen;
}


/***/ }),

/***/ 55029:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanCommand: () => (/* binding */ scanCommand)
/* harmony export */ });
/* harmony import */ var _adapters_filesystem_folder_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56670);
/* harmony import */ var _review_scan_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60607);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34119);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56852);
/* harmony import */ var _terminal_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99434);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38828);






/** `phasegate scan`: one state, everything in it. */
async function scanCommand(args) {
    const { positionals, common } = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptions */ .Tt)(args, { command: 'scan', paths: true });
    const tools = await (0,_tools_js__WEBPACK_IMPORTED_MODULE_4__.terminalTools)(common.config);
    const progress = (0,_terminal_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalProgress */ .e)();
    progress.step('listing files');
    const { tree, scope } = await (0,_adapters_filesystem_folder_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .openFolder */ .N)(positionals.length === 0 ? ['.'] : [...positionals]);
    try {
        const review = await (0,_review_scan_tree_js__WEBPACK_IMPORTED_MODULE_1__.scanTree)(tree, { ...tools, progress }, scope);
        progress.finish();
        return await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)(review, common);
    }
    finally {
        progress.finish();
    }
}


/***/ }),

/***/ 99434:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalProgress)
/* harmony export */ });
/** After this many seconds people want to know that something happens. */
const quietSeconds = 0.7;
/** One line on standard error that is rewritten and wiped; nothing where standard error is no terminal. */
function terminalProgress() {
    const { stderr } = process;
    const started = process.uptime();
    let shown = false;
    return {
        step(message, done, total) {
            if (!stderr.isTTY || process.uptime() - started < quietSeconds)
                return;
            shown = true;
            const count = total === undefined || total === 0 ? '' : ` ${done ?? 0}/${total}`;
            stderr.write(`\r\u001b[2K  ${message}${count}\u2026`);
        },
        finish() {
            if (shown)
                stderr.write('\r\u001b[2K');
        },
    };
}


/***/ }),

/***/ 45091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ policiesOfRule),
/* harmony export */   i: () => (/* binding */ policyInfos),
/* harmony export */   zW: () => (/* binding */ policyIds)
/* harmony export */ });
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70827);
/* harmony import */ var _policies_listed_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45176);
/* harmony import */ var _review_settings_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44369);
/* harmony import */ var _review_gate_changes_gate_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64925);
/* harmony import */ var _review_verdict_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55505);
/* harmony import */ var _review_not_judged_module_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2119);
/* harmony import */ var _review_not_judged_find_unjudged_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16414);
/* harmony import */ var _review_comparison_outside_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89652);
/* harmony import */ var _policies_define_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46371);









/** What no policy of one state says has pages that are not generated. */
const pagesApart = new Map([
    [_review_gate_changes_gate_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .gatePolicy */ .C, 'docs/gate-changes.md'],
    [_review_comparison_outside_code_js__WEBPACK_IMPORTED_MODULE_7__/* .outsideCodePolicy */ .d, 'docs/not-proven.md'],
    [_review_not_judged_find_unjudged_js__WEBPACK_IMPORTED_MODULE_6__/* .notJudgedPolicy */ .L3, 'docs/not-judged.md'],
    [_review_not_judged_module_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .moduleInputPolicy */ .j, 'docs/not-judged.md'],
]);
/** Of every policy there is, those of no file of `src/policies` among them. */
function policyIds() {
    return [..._policies_listed_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .listedPolicies */ .I, ...pagesApart.keys()].map(({ id }) => id);
}
/** Ids of the policies that look for what a rule of another tool looks for: `CKV_AWS_24`, `EC2.13`. */
async function policiesOfRule(rule) {
    const wanted = rule.toLowerCase();
    const policies = await Promise.all(_policies_listed_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .listedPolicies */ .I.map(async (policy) => ((0,_policies_define_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .isListing */ .Xk)(policy) ? policy.load() : policy)));
    return policies
        .filter(({ covers }) => Object.values(covers).some((rules) => rules.some((one) => one.toLowerCase() === wanted)))
        .map(({ id }) => id);
}
/** What reports say about the policies, without their code. Loads every policy. */
async function policyInfos() {
    const policies = await Promise.all(_policies_listed_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .listedPolicies */ .I.map(async (policy) => ((0,_policies_define_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .isListing */ .Xk)(policy) ? policy.load() : policy)));
    return [...policies, ...pagesApart.keys()].map((policy) => ({
        id: policy.id,
        title: policy.title,
        why: policy.why,
        remedy: policy.remedy,
        severity: policy.severity,
        controlId: policy.control,
        controlTitle: (0,_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findControl */ .v8)(policy.control)?.title ?? policy.control,
        phase: (0,_review_verdict_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseOf */ .hU)(policy, _review_settings_config_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfig */ .s),
        limits: policy.limits,
        docsPath: pagesApart.get(policy) ?? `docs/policies/${policy.id}.md`,
    }));
}


/***/ }),

/***/ 73415:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* reexport safe */ _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_1__.Yl),
/* harmony export */   _2: () => (/* binding */ isWorkflow),
/* harmony export */   rT: () => (/* binding */ readGateFiles),
/* harmony export */   wU: () => (/* binding */ readSide)
/* harmony export */ });
/* unused harmony exports workflowsMax, isGateFile */
/* harmony import */ var _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45422);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44369);
/* harmony import */ var _settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82678);




/** Workflows of one side that are compared; what is beyond is said to be unread. */
const workflowsMax = 200;
/** Is it where GitHub looks for workflows? Folders below are not looked at. */
function isWorkflow(path) {
    return /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path);
}
/** Is it one of the files that make the gate what it is? */
function isGateFile(path) {
    return path === _settings_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configPath */ .e || _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOwnersPaths */ .Yl.some((one) => one === path) || isWorkflow(path) || (0,_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnPolicy */ .LT)(path);
}
/** Reads these files of both sides, when the change touches one of them; whatever the configuration excludes. */
async function readGateFiles(change) {
    const touched = change.files.some((file) => isGateFile(file.path) || file.path === _settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPoliciesFolder */ .Rw || (file.basePath !== undefined && isGateFile(file.basePath)));
    if (!touched)
        return { base: empty, head: empty, changed: change.files };
    const [base, head] = await Promise.all([readSide(change.base), readSide(change.head)]);
    return { base, head, changed: change.files };
}
const empty = { files: new Map(), unread: new Map() };
/** The gate's files of one tree. */
async function readSide(tree) {
    const all = tree.paths.filter(isGateFile);
    const workflows = all.filter(isWorkflow);
    const beyond = new Set(workflows.slice(workflowsMax));
    // One more than there may be says that there are too many.
    const left = new Set([...beyond, ...all.filter((path) => (0,_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnPolicy */ .LT)(path)).slice(_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPoliciesMax */ .f1 + 1)]);
    const { files, skipped } = await tree.read(all.filter((path) => !left.has(path)));
    const unread = new Map([...beyond].map((path) => [path, `there are more than ${workflowsMax} workflows`]));
    for (const { path, reason } of [...skipped, ...tree.skipped])
        if (isGateFile(path) || path === _settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPoliciesFolder */ .Rw)
            unread.set(path, reason.replaceAll('-', ' '));
    return { files, unread };
}


/***/ }),

/***/ 60607:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanTree: () => (/* binding */ scanTree)
});

// EXTERNAL MODULE: ./build/model/aws-model.js + 34 modules
var aws_model = __webpack_require__(32720);
// EXTERNAL MODULE: ./build/review/comparison/compare.js + 8 modules
var compare = __webpack_require__(42438);
// EXTERNAL MODULE: ./build/review/comparison/compare-deployments.js + 1 modules
var compare_deployments = __webpack_require__(65937);
// EXTERNAL MODULE: ./build/review/comparison/identity/identity-map.js + 12 modules
var identity_map = __webpack_require__(70811);
// EXTERNAL MODULE: ./build/review/settings/exclude.js
var settings_exclude = __webpack_require__(77797);
;// CONCATENATED MODULE: ./build/review/comparison/scan-scope.js

/** A root is judged when it stands in a named folder, or holds a named file. */
function rootsInScope(roots, scope) {
    const ofFiles = new Set([...scope.paths].map((path) => path.split('/').slice(0, -1).join('/')));
    return roots.filter((root) => isInFolder(root, scope) || ofFiles.has(root));
}
/** Of a folder of which only a file was named, what the file has to do with. */
function inScope(comparison, scope) {
    const { differences } = comparison;
    return {
        ...comparison,
        differences: differences.filter(({ root, trace }) => isInFolder(root, scope) || trace.some(({ path }) => scope.paths.has(path))),
    };
}
/** What was named by hand is read though the settings leave it out. */
function excludedInScope(exclude, { paths }) {
    return exclude.filter((pattern) => ![...paths].every((path) => (0,settings_exclude/* isExcluded */.R)(path, [pattern])));
}
function isInFolder(root, { folders }) {
    return folders.some((folder) => folder === '' || root === folder || root.startsWith(`${folder}/`));
}

// EXTERNAL MODULE: ./build/review/findings/assemble.js + 5 modules
var assemble = __webpack_require__(22978);
// EXTERNAL MODULE: ./build/review/findings/idle-settings.js + 1 modules
var idle_settings = __webpack_require__(31783);
// EXTERNAL MODULE: ./build/review/judge-models.js
var judge_models = __webpack_require__(84629);
// EXTERNAL MODULE: ./build/review/not-judged/find-unjudged.js + 21 modules
var find_unjudged = __webpack_require__(16414);
// EXTERNAL MODULE: ./build/review/review-tools.js + 2 modules
var review_tools = __webpack_require__(15346);
// EXTERNAL MODULE: ./build/review/sides/follow-links.js
var follow_links = __webpack_require__(58693);
// EXTERNAL MODULE: ./build/review/sides/lines/anchor.js
var lines_anchor = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/review/sides/lines/source-place.js
var source_place = __webpack_require__(82103);
// EXTERNAL MODULE: ./build/review/sides/deployments/deploy-both.js
var deploy_both = __webpack_require__(2436);
// EXTERNAL MODULE: ./build/review/sides/deployments/deployment-side.js + 5 modules
var deployment_side = __webpack_require__(86340);
;// CONCATENATED MODULE: ./build/review/sides/load-alone.js


const emptySide = {
    revision: '',
    evaluations: [],
    deployed: [],
    texts: [],
    beside: [],
    isBesideCut: false,
    files: new Map(),
    skipped: [],
    diagnostics: [],
    replaced: [],
    carryOver: new Map(),
    aliases: new Map(),
    broken: [],
};
/** One side, with nothing beside it to be compared with. */
async function loadAlone(opened, roots) {
    const { nested } = await opened.templates.nesting();
    const side = await opened.load({ roots, importers: { paths: [], leftOut: 0, nestingLeftOut: 0, servicesLeftOut: 0, nested } });
    const nothing = { side: emptySide, deployments: deployment_side/* noDeployments */.w };
    return (0,deploy_both/* deployBoth */.L)(nothing, { side, deployments: opened.deployments }, (path) => path);
}

// EXTERNAL MODULE: ./build/review/sides/load-side.js + 9 modules
var load_side = __webpack_require__(30676);
// EXTERNAL MODULE: ./build/review/sides/secrets/secret-search.js + 1 modules
var secret_search = __webpack_require__(31798);
// EXTERNAL MODULE: ./build/review/verdict/cut-short.js
var cut_short = __webpack_require__(11456);
// EXTERNAL MODULE: ./build/review/verdict/failures.js
var failures = __webpack_require__(41308);
// EXTERNAL MODULE: ./build/review/verdict/notices.js
var notices = __webpack_require__(5170);
// EXTERNAL MODULE: ./build/review/verdict/waivers-of-side.js + 2 modules
var waivers_of_side = __webpack_require__(21157);
;// CONCATENATED MODULE: ./build/review/scan-tree.js




















/** One state, everything in it or in the scope: the comparison with an empty base. */
async function scanTree(tree, given, scope) {
    const started = given.now();
    const { config, problems, own, tools, policies: asked } = await (0,review_tools/* judgedBy */.N)(given, tree);
    const opened = await (0,load_side/* openSide */.O)({
        tree: await (0,follow_links/* followLinks */.n1)(tree),
        changed: scope?.paths ?? 'all',
        isScan: true,
        exclude: scope === undefined ? config.exclude : excludedInScope(config.exclude, scope),
        roots: config.roots,
        templates: config.templates,
        hclParser: tools.hclParser,
    });
    const roots = scope === undefined ? opened.roots : rootsInScope(opened.roots, scope);
    tools.progress.step('evaluating', 0, roots.length);
    const { base, head, pairs, cutRoots } = await loadAlone(opened, roots);
    tools.progress.step('running the policies');
    const { scan, problems: patternProblems } = await (0,secret_search/* secretSearch */.R6)(config, [head]);
    await (0,aws_model/* loadParts */.B)([...head.evaluations, ...head.deployed]);
    const facts = (0,judge_models/* factsOf */.xS)(config, scan);
    const model = (0,aws_model/* buildModel */.y)(head.evaluations, head.texts, { ...facts, skipped: head.skipped });
    const models = { base: (0,aws_model/* buildModel */.y)([], []), head: model };
    const { policies, claims } = await (0,judge_models/* judgeModels */.ad)(asked, models, pairs.length > 0);
    const identity = (0,identity_map/* identityMap */.$)([], base, head, tree.paths);
    const proof = { unknown: config.unknown, sameText: () => false, changesCode: true };
    const notJudged = (0,find_unjudged/* findUnjudgedIn */.$o)(scope === undefined ? tree.paths : [...scope.paths], { base, head, pairs, config, proof });
    const sides = { pairs, cutRoots, policies, base, head, claims, models };
    const around = { ...sides, files: [], headPaths: tree.paths, proof, facts };
    const deployed = await (0,compare_deployments/* withDeployments */.J)((0,compare/* compareClaims */.f)(claims.base, claims.head, identity, proof), around);
    const compared = (0,compare/* withDifferences */.Z)(deployed, notJudged.differences);
    const comparison = scope === undefined ? compared : inScope(compared, scope);
    const suppressions = (0,waivers_of_side/* suppressionsOf */.m)(head);
    const { acceptances, today } = tools;
    const waivers = (0,waivers_of_side/* waiversOf */.R)({ mode: 'scan', config, acceptances, today, suppressions, resources: model.resources, identity, head });
    const idleMode = scope === undefined ? 'scan' : 'review';
    return (0,assemble/* assemble */.f)({
        mode: 'scan',
        config,
        policies,
        own,
        base,
        head,
        claims,
        comparison,
        touched: (0,lines_anchor/* touchedLines */.Yv)([]),
        waivers,
        identity,
        notJudged: notJudged.entries,
        notices: [
            ...(0,notices/* misnamedSettings */.M7)(tree.paths),
            ...(0,idle_settings/* idleSettings */.w)({ mode: idleMode, config, tools, comparison, suppressions, waivers, paths: tree.paths }),
        ],
        failures: [
            ...problems,
            ...patternProblems,
            ...(0,failures/* policyFailures */.A$)(claims),
            ...deployed.failures,
            ...(0,failures/* missingFrom */.fY)(base, head),
            ...(0,cut_short/* searchCutShort */.F5)(base, head, scan, identity),
        ],
        filesChanged: scope?.paths.size ?? tree.paths.length,
        resources: model.resources.length,
        texts: model.subjects('source.text'),
        unread: (0,cut_short/* pipelinesCut */._A)(models.base, model),
        skippedInHistory: [],
        sourceFolders: (0,source_place/* sourceFolders */.Zg)(tree.paths),
        scanSecrets: scan,
        durationMs: tools.now() - started,
    });
}


/***/ })

};
