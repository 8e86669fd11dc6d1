export const id = 2863;
export const ids = [2863,7961];
export const modules = {

/***/ 36644:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   bz: () => (/* binding */ entriesBetween),
/* harmony export */   pU: () => (/* binding */ withLineRanges)
/* harmony export */ });
/* harmony import */ var _diff_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36995);
/* harmony import */ var _line_spans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85750);
/* harmony import */ var _raw_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1316);



/** Everything that differs between two commits, from one diff process for all files. */
async function entriesBetween(dir, base, head) {
    // Two trees are one comparison: there is one list, or none when nothing differs.
    let entries = [];
    if (base !== head)
        await (0,_diff_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .diffTree */ .W)(dir, { base, head }, (list) => (entries = list));
    return entries;
}
/** The same for those who review. */
async function changedFiles(entries, blobs) {
    return Promise.all(entries.map(async (entry) => toChangedFile(await withLineRanges(entry, blobs.read))));
}
/**
 * Completes an entry for which git gave no usable patch. A file that is no text on one side has no lines there. In a merge those lines are
 * added that none of the parents has, wherever it has them.
 */
async function withLineRanges(entry, read) {
    if (entry.patched && !entry.opaque)
        return entry;
    const blank = { ...entry, added: [], removed: [], hunks: [] };
    if (entry.parents.some((parent) => parent.id === entry.after.id))
        return blank;
    const [now, ...before] = await Promise.all([entry.after, ...entry.parents].map((blob) => textOf(blob, read)));
    const texts = before.filter((text) => text !== undefined);
    if (entry.parents.length > 1)
        return { ...blank, added: now === undefined ? [] : (0,_line_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .linesInNone */ .tA)(now, texts) };
    const [old] = texts;
    if (old !== undefined && now !== undefined)
        return { ...blank, ...(0,_line_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .outerDifference */ .v0)(old, now) };
    return { ...blank, added: now === undefined ? [] : (0,_line_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeText */ .r0)(now), removed: old === undefined ? [] : (0,_line_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeText */ .r0)(old) };
}
/** Undefined when there is no file, or no text in it. */
async function textOf(blob, read) {
    if (!(0,_raw_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$)(blob))
        return undefined;
    const decoded = await read(blob.id);
    return decoded.kind === 'text' ? decoded.text : undefined;
}
/** A file that became a symlink or a submodule is removed, the other way round added: only regular files have content to compare. */
function toChangedFile(entry) {
    const { path, oldPath, added, removed, hunks } = entry;
    const before = entry.parents.some(_raw_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$);
    const after = (0,_raw_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$)(entry.after);
    if (!before && !after)
        return { status: statusOfOther(entry.status), path, added: [], removed: [] };
    const commentable = hunks.length > 0 ? { hunks } : {};
    if (!after)
        return { status: 'removed', path: oldPath ?? path, added: [], removed, ...commentable };
    if (!before)
        return { status: 'added', path, added, removed: [], ...commentable };
    if (oldPath !== undefined)
        return { status: 'renamed', path, basePath: oldPath, added, removed, ...commentable };
    return { status: 'modified', path, added, removed, ...commentable };
}
function statusOfOther(status) {
    if (status === 'A')
        return 'added';
    return status === 'D' ? 'removed' : 'modified';
}


/***/ }),

/***/ 36995:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ diffTree)
});

// EXTERNAL MODULE: ./build/adapters/git/hunk.js
var hunk = __webpack_require__(56012);
// EXTERNAL MODULE: ./build/adapters/git/raw-entry.js + 1 modules
var raw_entry = __webpack_require__(1316);
;// CONCATENATED MODULE: ./build/adapters/git/diff-parser.js


/**
 * Reads `git diff-tree --raw` as it streams, with patches and without, of two trees and of commits, in memory that does not grow with the patches.
 * Paths are matched through the quoted names that git prints in both parts, and bodies are skipped by the counts of their hunk headers, so that
 * no content of a file can pass for structure. Throws when the output is not what git documents: better no review than a wrong one.
 */
class DiffParser {
    #onCommit;
    #commit;
    #entries = [];
    #byHeader = new Map();
    #entry;
    #hunk;
    #partial = [];
    /** `onCommit` gets all entries of one commit (or of the one comparison), complete. */
    constructor(onCommit) {
        this.#onCommit = onCommit;
    }
    push(chunk) {
        let at = 0;
        for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, at)) {
            const tail = chunk.subarray(at, end);
            at = end + 1;
            if (this.#partial.length === 0)
                this.#line(tail);
            else {
                const line = Buffer.concat([...this.#partial, tail]);
                this.#partial = [];
                this.#line(line);
            }
        }
        // A copy: the stream may use its memory again.
        if (at < chunk.length)
            this.#partial.push(Buffer.from(chunk.subarray(at)));
    }
    end() {
        if (this.#partial.length > 0 || this.#hunk !== undefined)
            throw new Error('it ends in the middle of a line or a hunk.');
        this.#flush();
    }
    #flush() {
        if (this.#entries.length > 0)
            this.#onCommit(this.#entries);
        this.#entries = [];
        this.#byHeader = new Map();
        this.#entry = undefined;
    }
    #line(line) {
        if (this.#hunk === undefined || this.#entry === undefined)
            return this.#structure(line.toString('latin1'));
        if (!(0,hunk/* readHunkLine */.fU)(line[0], this.#hunk, this.#entry))
            throw new Error('a line has no mark.');
        // A NUL byte means another encoding: git's idea of a line is then not ours.
        if (line.includes(0))
            this.#entry.opaque = true;
        if ((0,hunk/* isRead */.H9)(this.#hunk))
            this.#hunk = undefined;
    }
    #structure(line) {
        if (line.startsWith(':')) {
            const { entry, header } = (0,raw_entry/* parseRawLine */.o)(line, this.#commit);
            this.#entries.push(entry);
            this.#name(header, entry);
        }
        else if (line.startsWith('diff --')) {
            this.#entry = this.#byHeader.get(line);
            if (this.#entry === undefined)
                throw new Error('a patch names a file that the list does not.');
        }
        else if (line.startsWith('@@')) {
            this.#openHunk(line);
        }
        else if (line.startsWith('Binary files ') && this.#entry !== undefined) {
            this.#entry.opaque = true;
        }
        else if (/^[0-9a-f]{40,64}$/.test(line)) {
            this.#flush();
            this.#commit = line;
        }
    }
    /** Two renames can share a header, `a/p b/q b/r`. Such names are made on purpose: neither patch is then used. */
    #name(header, entry) {
        const twin = this.#byHeader.get(header);
        if (twin !== undefined) {
            twin.opaque = true;
            entry.opaque = true;
        }
        this.#byHeader.set(header, entry);
    }
    #openHunk(line) {
        this.#hunk = this.#entry === undefined ? undefined : (0,hunk/* openHunk */.rH)(line, this.#entry);
        if (this.#hunk === undefined || this.#entry === undefined)
            throw new Error('a hunk has an unknown form.');
        this.#entry.patched = true;
    }
}

// EXTERNAL MODULE: ./build/adapters/git/git-problem.js
var git_problem = __webpack_require__(24928);
// EXTERNAL MODULE: ./build/adapters/git/run-git.js
var run_git = __webpack_require__(22410);
;// CONCATENATED MODULE: ./build/adapters/git/diff-tree.js



/** Above this many candidates git looks only for renames without a change of content: the rest is added and removed. */
const renameCandidatesMax = 2000;
/** The empty tree, which git knows without storing it, for SHA-1 and SHA-256 repositories. */
const emptyTrees = {
    40: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    64: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
/**
 * Everything that could change a diff is said here: attributes and configuration have no say. The algorithm is git's default, because that is
 * what reviewers see and where comments can stand.
 */
const diffFlags = [
    '-r',
    '--root',
    '--raw',
    '--no-abbrev',
    '--full-index',
    '--find-renames=50%',
    `-l${renameCandidatesMax}`,
    '--diff-algorithm=myers',
    '--indent-heuristic',
    '--inter-hunk-context=0',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-relative',
    '--submodule=short',
    '--ignore-submodules=none',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '-O/dev/null',
];
/** `onCommit` gets complete lists of files, with their patches but for merges: the counts of git's combined hunks cannot be relied on. */
async function diffTree(dir, what, onCommit) {
    const { ids, flags } = argumentsFor(what);
    const parser = new DiffParser(onCommit);
    let trouble;
    const guarded = (work) => {
        if (trouble !== undefined)
            return;
        try {
            work();
        }
        catch (error) {
            trouble = error instanceof Error ? error.message : 'unknown trouble';
        }
    };
    await (0,run_git/* streamGit */.t1)(dir, ['diff-tree', ...diffFlags, ...flags], (chunk) => guarded(() => parser.push(chunk)), {
        environment: attributesFromNowhere(ids[0] ?? ''),
        ...('base' in what ? {} : { input: `${ids.join('\n')}\n` }),
    });
    guarded(() => parser.end());
    if (trouble !== undefined)
        throw new git_problem/* GitProblem */.UG('git-failed', `The diff of git in ${dir} could not be read: ${trouble}`);
}
function argumentsFor(what) {
    if ('base' in what)
        return { ids: [what.base, what.head], flags: ['--patch', '--unified=3', what.base, what.head] };
    if ('commits' in what)
        return { ids: what.commits, flags: ['--patch', '--unified=0', '--stdin'] };
    return { ids: what.merges, flags: ['-c', '--stdin'] };
}
/** Git 2.43 and newer then read no `.gitattributes`; older ones may take a file for binary, which we compare ourselves. */
function attributesFromNowhere(id) {
    const tree = emptyTrees[id.length];
    return tree === undefined ? {} : { GIT_ATTR_SOURCE: tree };
}


/***/ }),

/***/ 42863:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hasWholeHistory: () => (/* binding */ hasWholeHistory),
  readChange: () => (/* binding */ readChange)
});

// EXTERNAL MODULE: ./build/review/ports.js
var ports = __webpack_require__(99725);
// EXTERNAL MODULE: ./build/adapters/fresh-lines.js
var fresh_lines = __webpack_require__(30595);
// EXTERNAL MODULE: ./build/adapters/safe-path.js
var safe_path = __webpack_require__(77946);
// EXTERNAL MODULE: ./build/adapters/git/change.js
var change = __webpack_require__(36644);
// EXTERNAL MODULE: ./build/adapters/git/diff-tree.js + 1 modules
var diff_tree = __webpack_require__(36995);
// EXTERNAL MODULE: ./build/adapters/git/open-repository.js + 4 modules
var open_repository = __webpack_require__(97961);
// EXTERNAL MODULE: ./build/adapters/git/raw-entry.js + 1 modules
var raw_entry = __webpack_require__(1316);
// EXTERNAL MODULE: ./build/adapters/git/run-git.js
var run_git = __webpack_require__(22410);
;// CONCATENATED MODULE: ./build/adapters/git/commit-feed.js







/** Newest commits of a change that are walked. */
const commitsMax = 10_000;
/** Files whose content is on its way while earlier ones are searched. */
const readAhead = 16;
/** Files, counted once for each commit that touches them. */
const commitFilesMax = 200_000;
/**
 * Every commit that `head` reaches and `base` does not, merges included; ids in full. A line of a merge is new when it is in none of its
 * parents. A blob comes once for each path; again only with lines that were not new before. No more than `filesMax` files of all commits are looked at. Two git processes in all, three with merges.
 */
function commitFeed(repository, base, head, filesMax = commitFilesMax) {
    return new Walk(repository, (0,open_repository/* fullId */.x)(base), (0,open_repository/* fullId */.x)(head), filesMax);
}
/** Commits of the change whose parents a shallow clone does not have: earlier ones may be missing there. */
async function commitsCutOff(repository, base, head) {
    const shallow = await repository.shallowCommits();
    if (shallow.size === 0)
        return [];
    const { stdout } = await (0,run_git/* runGit */.EO)(repository.dir, ['rev-list', `--max-count=${commitsMax + 1}`, (0,open_repository/* fullId */.x)(head), `^${(0,open_repository/* fullId */.x)(base)}`]);
    return stdout
        .toString('latin1')
        .split('\n')
        .filter((id) => shallow.has(id));
}
class Walk {
    commits = 0;
    skipped = [];
    incomplete = [];
    #repository;
    #base;
    #head;
    #filesMax;
    #fresh = new fresh_lines/* FreshLines */.S();
    #skippedPaths = new Set();
    #listed;
    constructor(repository, base, head, filesMax) {
        this.#repository = repository;
        this.#base = base;
        this.#head = head;
        this.#filesMax = filesMax;
    }
    begin() {
        this.#list().catch(() => undefined);
    }
    async *[Symbol.asyncIterator]() {
        const ahead = [];
        for (const entry of await this.#list()) {
            const addition = await this.#addition(entry);
            if (addition !== undefined)
                ahead.push(addition);
            const due = ahead.length > readAhead ? ahead.shift() : undefined;
            if (due !== undefined)
                yield due;
        }
        yield* ahead;
    }
    #list() {
        this.#listed ??= this.#entries();
        return this.#listed;
    }
    async #entries() {
        const { plain, merges, cutOff, order } = await this.#commitsOfChange();
        this.commits = order.size;
        const entries = [];
        const add = (list) => {
            const room = this.#filesMax - entries.length;
            for (const entry of list.slice(0, room))
                entries.push(entry);
            if (list.length > room)
                this.#note(`The change touches more than ${this.#filesMax} files over its commits; the later ones were not searched.`);
        };
        const { dir } = this.#repository;
        await Promise.all([
            plain.length > 0 && (0,diff_tree/* diffTree */.W)(dir, { commits: plain }, add),
            merges.length > 0 && (0,diff_tree/* diffTree */.W)(dir, { merges }, add),
            // The whole difference to base stands in for a history that the clone does not have.
            ...cutOff.map((head) => (0,diff_tree/* diffTree */.W)(dir, { base: this.#base, head }, (list) => add(list.map((entry) => ({ ...entry, commit: head }))))),
        ]);
        const place = (entry) => order.get(entry.commit ?? '') ?? 0;
        return entries.sort((a, b) => place(a) - place(b));
    }
    async #commitsOfChange() {
        const command = ['rev-list', '--topo-order', '--reverse', '--parents', `--max-count=${commitsMax + 1}`, this.#head, `^${this.#base}`];
        const { stdout } = await (0,run_git/* runGit */.EO)(this.#repository.dir, command);
        const lines = stdout
            .toString('latin1')
            .split('\n')
            .filter((line) => line !== '');
        if (lines.length > commitsMax) {
            lines.shift();
            this.#note(`The change has more than ${commitsMax} commits; only the newest were searched.`);
        }
        const commits = lines.map((line) => line.split(' '));
        const shallow = commits.every((ids) => ids.length > 1) ? new Set() : await this.#repository.shallowCommits();
        const those = (wanted) => commits.flatMap(([id = '', ...parents]) => (wanted(id, parents.length) ? [id] : []));
        const cutOff = those((id) => shallow.has(id));
        if (cutOff.length > 0)
            this.#note('The clone is shallow: earlier commits of the change are not in it. Fetch the whole history (`fetch-depth: 0`).');
        return {
            plain: those((id, parents) => parents < 2 && !shallow.has(id)),
            merges: those((_, parents) => parents > 1),
            cutOff,
            order: new Map(commits.map(([id = ''], index) => [id, index])),
        };
    }
    async #addition(listed) {
        const { path, after, commit = this.#head } = listed;
        if (after.mode === '000000')
            return undefined;
        if (!(0,safe_path/* isSafePath */.p)(path))
            return this.#skip({ path, reason: 'unsafe-path' });
        if (!(0,raw_entry/* isRegular */.$)(after))
            return this.#skip({ path, reason: after.mode === '160000' ? 'submodule' : 'symlink' });
        const read = this.#repository.blobs.readOnce;
        const { added } = await (0,change/* withLineRanges */.pU)(listed, read);
        if (added.length === 0 && isNewWithoutPatch(listed)) {
            const content = await read(after.id);
            if (content.kind === 'skipped')
                return this.#skip({ path, reason: content.reason });
        }
        const fresh = this.#fresh.take(after.id, path, added);
        if (fresh.length === 0)
            return undefined;
        return { commit, path, blobId: after.id, added: fresh, text: readAtOnce(() => read(after.id)) };
    }
    #skip(file) {
        if (!this.#skippedPaths.has(file.path))
            this.skipped.push(file);
        this.#skippedPaths.add(file.path);
    }
    #note(sentence) {
        if (!this.incomplete.includes(sentence))
            this.incomplete.push(sentence);
    }
}
/** Nothing is known of its lines: the content may be binary, an archive, or too large. */
function isNewWithoutPatch(entry) {
    return (entry.opaque || !entry.patched) && !entry.parents.some((parent) => parent.id === entry.after.id);
}
/** Starts now; a failure shows when someone asks. */
function readAtOnce(read) {
    const content = read();
    content.catch(() => undefined);
    return () => content;
}

// EXTERNAL MODULE: ./build/adapters/git/git-problem.js
var git_problem = __webpack_require__(24928);
;// CONCATENATED MODULE: ./build/adapters/git/own-repository.js


/** The repository of a clone by the addresses of its remotes, at commits that the clone has. */
function ownRepository(repository) {
    // Both sides ask, each of them twice.
    let addresses;
    return {
        addresses: () => {
            addresses ??= remoteAddresses(repository.dir);
            return addresses;
        },
        at: (ref) => commitAt(repository, ref),
    };
}
/** Of the remotes in the clone's own configuration, which no commit can change. */
async function remoteAddresses(dir) {
    const { stdout } = await (0,run_git/* runGit */.EO)(dir, ['config', '--local', '--null', '--get-regexp', String.raw `^remote\..*\.url$`], { accept: [1] });
    const entries = stdout.toString('utf8').split('\0');
    return entries.flatMap((entry) => entry.split('\n')[1] ?? []);
}
/** As `git checkout` in a fresh clone would find it: a branch of the remote, a tag, a commit. */
async function commitAt(repository, ref) {
    for (const [name, isBranch] of [
        [`refs/tags/${ref}`, false],
        [`refs/remotes/origin/${ref}`, true],
        [/^[0-9a-f]{7,64}$/u.test(ref) ? ref : '', false],
        [`refs/heads/${ref}`, true],
    ]) {
        const tree = await treeOf(repository, name);
        if (tree !== undefined)
            return { tree, ...(isBranch ? { branch: ref } : {}) };
    }
    return undefined;
}
async function treeOf(repository, name) {
    if (name === '')
        return undefined;
    try {
        return await repository.tree(await repository.resolve(name));
    }
    catch (problem) {
        if (problem instanceof git_problem/* GitProblem */.UG)
            return undefined;
        throw problem;
    }
}

;// CONCATENATED MODULE: ./build/adapters/git/history.js



/** The change between two commits, given by their full ids. */
async function readChange(repository, base, head) {
    const [difference, feed] = await Promise.all([repository.difference(base, head), feedOf(repository, base, head)]);
    // Git lists the commits while both sides are evaluated.
    feed?.begin();
    return { ...difference, history: feed === undefined ? ports/* oneCommit */.o : new FeedHistory(feed), own: ownRepository(repository) };
}
/** Whether the clone has every commit of the change with its parents; a shallow one may lack some. */
async function hasWholeHistory(repository, base, head) {
    return (await commitsCutOff(repository, base, head)).length === 0;
}
/** Undefined where the change is one commit. */
async function feedOf(repository, base, head) {
    const parents = await repository.parents(head);
    if (head === base || (parents.length === 1 && parents[0] === base))
        return undefined;
    return commitFeed(repository, base, head);
}
class FeedHistory {
    #feed;
    constructor(feed) {
        this.#feed = feed;
    }
    get skipped() {
        return this.#feed.skipped;
    }
    get incomplete() {
        return this.#feed.incomplete;
    }
    async *[Symbol.asyncIterator]() {
        for await (const { commit, path, added, text } of this.#feed) {
            const decoded = await text();
            if (decoded.kind === 'text')
                yield { commit, path, added, text: decoded.text };
        }
    }
}


/***/ }),

/***/ 97961:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ fullId),
  openRepository: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/decode.js
var decode = __webpack_require__(97671);
// EXTERNAL MODULE: ./build/adapters/git/git-problem.js
var git_problem = __webpack_require__(24928);
;// CONCATENATED MODULE: ./build/adapters/git/blob-store.js


function openBlobStore(dir, objects) {
    const blobs = new Map();
    const load = async (id) => {
        const object = await objects.read(id);
        if (object === undefined)
            throw (0,git_problem/* missingObject */.Ku)(dir, `blob ${id.slice(0, 12)}`);
        if (object.bytes === undefined)
            return { kind: 'skipped', reason: 'too-large' };
        return (0,decode/* decode */.D)(object.bytes);
    };
    return {
        read: (id) => {
            const known = blobs.get(id);
            if (known !== undefined)
                return known;
            const blob = load(id);
            blobs.set(id, blob);
            return blob;
        },
        readOnce: (id) => blobs.get(id) ?? load(id),
    };
}

// EXTERNAL MODULE: ./build/adapters/git/change.js
var change = __webpack_require__(36644);
// EXTERNAL MODULE: ./build/adapters/listed-tree.js
var listed_tree = __webpack_require__(41497);
;// CONCATENATED MODULE: ./build/adapters/git/git-tree.js


/**
 * The tree of a commit. A file whose object the clone lacks is skipped as `missing-object`; when the change itself touches such a file, the
 * comparison fails before.
 */
function gitTree(commit, listing, blobs, shared) {
    return (0,listed_tree/* listedTree */.g)({
        commit,
        listing,
        shared,
        decode: async ({ id, size }) => {
            if (size === 'missing')
                return { kind: 'skipped', reason: 'missing-object' };
            return typeof size === 'number' && size > decode/* fileBytesMax */.q ? { kind: 'skipped', reason: 'too-large' } : blobs.read(id);
        },
        sizeBytes: ({ size }) => (typeof size === 'number' ? size : undefined),
    });
}

// EXTERNAL MODULE: ./build/adapters/safe-path.js
var safe_path = __webpack_require__(77946);
// EXTERNAL MODULE: ./build/adapters/git/run-git.js
var run_git = __webpack_require__(22410);
;// CONCATENATED MODULE: ./build/adapters/git/list-tree.js


/** Lists a whole commit with one git process. */
async function listTree(dir, commit) {
    const { stdout } = await (0,run_git/* runGit */.EO)(dir, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
    return parseTreeListing(stdout.toString('utf8'));
}
/** Parses `<mode> <type> <id> <size>\t<path>\0`; the size is padded with spaces, `-` for a submodule and `BAD` for a missing object. */
function parseTreeListing(listing) {
    const entries = [];
    for (const line of listing.split('\0')) {
        if (line === '')
            continue;
        const tab = line.indexOf('\t');
        const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/);
        entries.push({ path: line.slice(tab + 1), mode, id, size: /^\d+$/.test(size) ? Number(size) : 'missing' });
    }
    return arrange(entries, emptyListing);
}
/** The listing before a change, from the one behind it and everything that changed: one git process less. */
function earlierListing(later, changed) {
    const gone = new Set(changed.map((entry) => entry.path));
    const before = changed.flatMap(({ parents, path, oldPath }) => parents.slice(0, 1).flatMap(({ mode, id }) => (mode === '000000' ? [] : [{ path: oldPath ?? path, mode, id, size: 'unknown' }])));
    const kept = (map) => new Map([...map].filter(([path]) => !gone.has(path)));
    return arrange(before, { files: kept(later.files), skipped: kept(later.skipped), links: kept(later.links) });
}
const emptyListing = { files: new Map(), skipped: new Map(), links: new Map() };
function arrange(entries, others) {
    const files = [...others.files.values()];
    const skipped = new Map(others.skipped);
    const links = new Map(others.links);
    for (const { mode, ...entry } of entries) {
        const { path, size } = entry;
        const bytes = typeof size === 'number' ? { sizeBytes: size } : {};
        if (mode === '160000')
            skipped.set(path, { path, reason: 'submodule' });
        else if (!(0,safe_path/* isSafePath */.p)(path))
            skipped.set(path, { path, reason: 'unsafe-path', ...bytes });
        else if (mode === '120000') {
            skipped.set(path, { path, reason: 'symlink', ...bytes });
            links.set(path, entry);
        }
        else
            files.push(entry);
    }
    // Git sorts by bytes, our callers by UTF-16 code units.
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files: new Map(files.map((entry) => [entry.path, entry])), skipped, links };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/adapters/git/object-reader.js



function openObjectReader(dir, objectBytesMax) {
    const git = (0,run_git/* startGit */.BE)(dir, ['cat-file', '--batch']);
    const questions = [];
    let next = 0;
    let ended;
    const answers = parseAnswers(objectBytesMax, (object) => {
        const question = questions[next];
        next += 1;
        if (next === questions.length) {
            questions.length = 0;
            next = 0;
            keepAlive(git, false);
        }
        question?.resolve(object);
    });
    git.child.stdout.on('data', answers);
    const fail = (problem) => {
        ended ??= problem;
        for (const question of questions.splice(0).slice(next))
            question.reject(ended);
        next = 0;
    };
    git.ended.then(() => fail((0,git_problem/* problemFromStderr */.ys)(dir, git.stderr)), (problem) => fail(problem instanceof git_problem/* GitProblem */.UG ? problem : new git_problem/* GitProblem */.UG('git-failed', String(problem))));
    keepAlive(git, false);
    // Hundreds of files are asked for at once: one write for all of them.
    const unsent = [];
    const send = () => {
        const names = unsent.splice(0);
        if (ended === undefined)
            git.child.stdin.write(`${names.join('\n')}\n`);
    };
    return {
        read: (name) => new Promise((resolve, reject) => {
            if (ended !== undefined)
                return reject(ended);
            if (questions.length === 0)
                keepAlive(git, true);
            questions.push({ resolve, reject });
            if (unsent.length === 0)
                queueMicrotask(send);
            unsent.push(name);
        }),
        close: () => {
            ended ??= new git_problem/* GitProblem */.UG('git-failed', 'The repository was closed while it was being read.');
            // Git ends with its input; only an answer that nobody waits for any more is cut short.
            if (questions.length > 0)
                git.child.kill();
            else
                git.child.stdin.end();
        },
    };
}
/** An idle reader must not keep the program from ending, a busy one must. */
function keepAlive(git, alive) {
    const { child } = git;
    for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
        if (handle !== child && !(handle instanceof external_node_net_.Socket))
            continue;
        if (alive)
            handle.ref();
        else
            handle.unref();
    }
}
const nothing = Buffer.alloc(0);
/** Answers are `<id> <type> <size>\n<bytes>\n`, or `<name> missing\n`, or `<name> ambiguous\n`. */
function parseAnswers(objectBytesMax, onAnswer) {
    let header = nothing;
    let body;
    const takeHeader = (chunk) => {
        const end = chunk.indexOf(10);
        if (end < 0) {
            header = Buffer.concat([header, chunk]);
            return chunk.subarray(chunk.length);
        }
        const line = header.length === 0 ? chunk.subarray(0, end) : Buffer.concat([header, chunk.subarray(0, end)]);
        const match = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line.toString('latin1'));
        header = nothing;
        const [, id, type, size] = match ?? [];
        if (id === undefined || type === undefined)
            onAnswer(undefined);
        else {
            const sizeBytes = Number(size);
            body = { id, type, sizeBytes, bytes: sizeBytes <= objectBytesMax ? Buffer.allocUnsafe(sizeBytes) : undefined, filled: 0 };
        }
        return chunk.subarray(end + 1);
    };
    return (chunk) => {
        let rest = chunk;
        while (rest.length > 0) {
            if (body === undefined) {
                rest = takeHeader(rest);
                continue;
            }
            const part = rest.subarray(0, body.sizeBytes - body.filled);
            if (body.bytes !== undefined)
                part.copy(body.bytes, body.filled);
            body.filled += part.length;
            rest = rest.subarray(part.length);
            if (body.filled < body.sizeBytes || rest.length === 0)
                return;
            // The line feed behind the bytes has come too: the object is whole.
            rest = rest.subarray(1);
            const { filled: _, ...object } = body;
            body = undefined;
            onAnswer(object);
        }
    };
}

;// CONCATENATED MODULE: ./build/adapters/git/open-repository.js










const refCharsMax = 1024;
/** Generations of parents that are looked at before git is asked for a merge base. */
const ancestorStepsMax = 3;
const defaultBranches = [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
/** Opens the repository that `dir` belongs to; bare ones too. Waits for git's first answer, so that trouble shows here. */
async function openRepository(dir) {
    const objects = openObjectReader(dir, decode/* fileBytesMax */.q);
    try {
        await objects.read('HEAD');
    }
    catch (problem) {
        objects.close();
        throw problem;
    }
    return new OpenRepository(dir, objects);
}
class OpenRepository {
    dir;
    blobs;
    #objects;
    #listings = new Map();
    #shared = new Map();
    #shallow;
    constructor(dir, objects) {
        this.dir = dir;
        this.#objects = objects;
        this.blobs = openBlobStore(dir, objects);
    }
    async resolve(ref) {
        const [commit] = await Promise.all([this.#commit(ref), this.#refuseAmbiguous(ref)]);
        if (commit !== undefined)
            return commit;
        const shown = JSON.stringify(ref.slice(0, 100));
        if ((await this.#commit(`origin/${ref}`)) !== undefined) {
            throw new git_problem/* GitProblem */.UG('unknown-ref', `Unknown commit ${shown} in ${this.dir}; the remote has it: use ${JSON.stringify(`origin/${ref.slice(0, 100)}`)}.`);
        }
        if ((await this.shallowCommits()).size > 0)
            throw shallowClone(this.dir, `it does not contain ${shown}`);
        throw new git_problem/* GitProblem */.UG('unknown-ref', `Unknown commit ${shown} in ${this.dir}. Check the name, or fetch it first (\`git fetch origin\`).`);
    }
    async defaultBranch() {
        const commits = await Promise.all(defaultBranches.map((ref) => this.#commit(ref)));
        const found = defaultBranches.find((_, index) => commits[index] !== undefined);
        if (found !== undefined)
            return found;
        throw new git_problem/* GitProblem */.UG('unknown-ref', `No default branch is known in ${this.dir} (origin/HEAD, main, master). Pass the commit to compare with, --base REF.`);
    }
    async mergeBase(a, b) {
        if (await this.#isNearAncestor(a, b))
            return a;
        const { code, stdout } = await (0,run_git/* runGit */.EO)(this.dir, ['merge-base', fullId(a), fullId(b)], { accept: [1] });
        if (code === 0)
            return stdout.toString('latin1').trim();
        if ((await this.shallowCommits()).size > 0)
            throw shallowClone(this.dir, `it does not reach back to a common commit of ${a.slice(0, 12)} and ${b.slice(0, 12)}`);
        throw new git_problem/* GitProblem */.UG('unrelated-histories', `${a.slice(0, 12)} and ${b.slice(0, 12)} in ${this.dir} have no common commit. Name the commit to compare with, --base REF.`);
    }
    async tree(commit) {
        return this.#treeOf(commit, await this.#listing(fullId(commit)));
    }
    prepare(commit) {
        this.#listing(fullId(commit)).catch(() => undefined);
    }
    async difference(base, head) {
        const [later, entries] = await Promise.all([this.#listing(fullId(head)), (0,change/* entriesBetween */.bz)(this.dir, fullId(base), fullId(head))]);
        if (!this.#listings.has(base))
            this.#listings.set(base, Promise.resolve(earlierListing(later, entries)));
        const [before, files] = await Promise.all([this.tree(base), (0,change/* changedFiles */.Y_)(entries, this.blobs)]);
        return { base: before, head: this.#treeOf(head, later), files };
    }
    /** Seen without another process: a branch is mostly up to date with its base, or merged with it for a check. */
    async #isNearAncestor(ancestor, commit) {
        let near = [commit];
        for (let step = 0; step <= ancestorStepsMax && near.length > 0; step += 1) {
            if (near.includes(ancestor))
                return true;
            if (step < ancestorStepsMax)
                near = (await Promise.all(near.map((id) => this.parents(id)))).flat();
        }
        return false;
    }
    #listing(commit) {
        const known = this.#listings.get(commit);
        if (known !== undefined)
            return known;
        const listing = listTree(this.dir, commit);
        this.#listings.set(commit, listing);
        return listing;
    }
    #treeOf(commit, listing) {
        return gitTree(commit, listing, this.blobs, this.#shared);
    }
    async parents(commit) {
        const object = await this.#objects.read(fullId(commit));
        const header = object?.bytes?.toString('latin1').split('\n\n', 1)[0] ?? '';
        return [...header.matchAll(/^parent ([0-9a-f]+)$/gmu)].map(([, id = '']) => id);
    }
    shallowCommits() {
        this.#shallow ??= readShallowCommits(this.dir);
        return this.#shallow;
    }
    close() {
        this.#objects.close();
    }
    /** Git takes the tag where a branch has the same name, and whoever may push can make one: what is compared must not be theirs to choose. */
    async #refuseAmbiguous(ref) {
        if (isFullId(ref))
            return;
        const names = ['tags', 'heads', 'remotes'].map((kind) => `refs/${kind}/${ref}`);
        const [tag, ...branches] = await Promise.all(names.map((name) => this.#commit(name)));
        const other = branches.findIndex((branch) => branch !== undefined && branch !== tag);
        if (tag === undefined || other === -1)
            return;
        const shown = JSON.stringify(ref.slice(0, 100));
        throw new git_problem/* GitProblem */.UG('ambiguous-ref', `${shown} is a tag and a branch in ${this.dir}. Say which: ${names[0]} or ${names[other + 1]}.`);
    }
    async #commit(ref) {
        // A line break would be a second question to git.
        if (ref === '' || ref.length > refCharsMax || /\p{Cc}/u.test(ref))
            return undefined;
        const object = await this.#objects.read(`${ref}^{commit}`);
        return object?.type === 'commit' ? object.id : undefined;
    }
}
/** Only ids reach a command line: nothing that a user or an author wrote, and nothing that could be an option. */
function fullId(commit) {
    if (!isFullId(commit))
        throw new git_problem/* GitProblem */.UG('unknown-ref', `Not a full commit id: ${JSON.stringify(commit.slice(0, 100))}.`);
    return commit;
}
function isFullId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Git lists them in a file of its own, one id a line; a whole clone has no such file. */
async function readShallowCommits(dir) {
    const { stdout } = await (0,run_git/* runGit */.EO)(dir, ['rev-parse', '--git-path', 'shallow']);
    try {
        const list = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(dir, stdout.toString('utf8').trimEnd()), 'latin1');
        return new Set(list.split('\n').filter((line) => line !== ''));
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return new Set();
        throw new git_problem/* GitProblem */.UG('git-failed', `Whether ${dir} is a shallow clone could not be found out: ${String(error)}.`);
    }
}
function shallowClone(dir, detail) {
    return new git_problem/* GitProblem */.UG('shallow-clone', `${dir} is a shallow clone: ${detail}. Run \`git fetch --unshallow\`, or set \`fetch-depth: 0\` on actions/checkout.`);
}


/***/ }),

/***/ 1316:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ isRegular),
  o: () => (/* binding */ parseRawLine)
});

;// CONCATENATED MODULE: ./build/adapters/git/quoted-path.js
const escapes = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
/**
 * Undoes git's quoting of path names (`core.quotePath` in git-config): a name with a special byte stands in double quotes, C-style, every byte
 * above 0x7f as three octal digits. Bytes that are not UTF-8 become U+FFFD.
 */
function unquotePath(name) {
    if (!name.startsWith('"') || !name.endsWith('"') || name.length < 2)
        return name;
    const bytes = [];
    const inner = name.slice(1, -1);
    for (const [token] of inner.matchAll(/\\[0-7]{3}|\\.|[^\\]/gs)) {
        if (token.length === 4)
            bytes.push(Number.parseInt(token.slice(1), 8));
        else if (token.length === 2 && token.startsWith('\\'))
            bytes.push(escapes[token.slice(1)] ?? token.charCodeAt(1));
        else
            bytes.push(token.charCodeAt(0));
    }
    return Buffer.from(bytes).toString('utf8');
}

;// CONCATENATED MODULE: ./build/adapters/git/raw-entry.js

/** Regular file: text may be in it. Symlinks and submodules are not. */
function isRegular(blob) {
    return blob.mode.startsWith('100');
}
/**
 * Parses a line of git's raw diff format (git-diff-tree, "Raw output format"): `:mode mode id id status\tpath[\tpath]`, with one more colon, mode
 * and id for each further parent of a merge. `header` is the line that opens the file's patch.
 */
function parseRawLine(line, commit) {
    const [facts = '', first = '', second] = line.split('\t');
    const { blobs, status } = parseFacts(facts);
    const after = blobs.pop();
    if (after === undefined || blobs.length === 0 || status === '' || first === '') {
        throw new Error('a line of the list of files has an unknown form.');
    }
    const path = second ?? first;
    const entry = {
        commit,
        status: status.slice(0, 1),
        path: unquotePath(path),
        oldPath: second === undefined ? undefined : unquotePath(first),
        after,
        parents: blobs,
        added: [],
        removed: [],
        hunks: [],
        patched: false,
        opaque: false,
    };
    return { entry, header: `diff --git ${prefixed('a/', first)} ${prefixed('b/', path)}` };
}
/** All parents' blobs, then the one behind the change. */
function parseFacts(facts) {
    const parents = facts.lastIndexOf(':') + 1;
    const fields = facts.slice(parents).split(' ');
    const ids = fields.slice(parents + 1);
    const blobs = fields.slice(0, parents + 1).map((mode, index) => ({ mode, id: ids[index] ?? '' }));
    return { blobs, status: ids[parents + 1] ?? '' };
}
function prefixed(prefix, quoted) {
    return quoted.startsWith('"') ? `"${prefix}${quoted.slice(1)}` : prefix + quoted;
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
