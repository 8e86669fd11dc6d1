export const id = 3048;
export const ids = [3048,9434];
export const modules = {

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

/***/ 93048:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: ./build/review/ports.js
var ports = __webpack_require__(99725);
// EXTERNAL MODULE: ./build/adapters/git/line-spans.js
var line_spans = __webpack_require__(85750);
;// CONCATENATED MODULE: ./build/adapters/fresh-lines.js

/** Lines handed out already, by blob and path: what comes again with another commit is not looked at twice. */
class FreshLines {
    #known = new Map();
    /** Those of `added` that were not handed out before for this blob and path. */
    take(blobId, path, added) {
        const key = `${blobId} ${path}`;
        const known = this.#known.get(key) ?? [];
        const fresh = (0,line_spans/* subtractSpans */.SF)(added, known);
        if (fresh.length > 0) {
            this.#known.set(key, [...known, ...fresh].toSorted((a, b) => a.start - b.start));
        }
        return fresh;
    }
}

// EXTERNAL MODULE: ./build/adapters/safe-path.js
var safe_path = __webpack_require__(77946);
// EXTERNAL MODULE: ./build/adapters/git/change.js
var change = __webpack_require__(36644);
// EXTERNAL MODULE: ./build/adapters/git/diff-tree.js + 2 modules
var diff_tree = __webpack_require__(3378);
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
async function commit_feed_commitsCutOff(repository, base, head) {
    const shallow = await repository.shallowCommits();
    if (shallow.size === 0)
        return [];
    const { stdout } = await runGit(repository.dir, ['rev-list', `--max-count=${commitsMax + 1}`, fullId(head), `^${fullId(base)}`]);
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
    #fresh = new FreshLines();
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

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(19341);
// EXTERNAL MODULE: ./build/entry/cli/options.js
var options = __webpack_require__(56852);
// EXTERNAL MODULE: ./build/entry/cli/terminal-progress.js
var terminal_progress = __webpack_require__(99434);
;// CONCATENATED MODULE: ./build/entry/cli/review.js





/** `phasegate review`: the change between two commits of a local repository. */
async function reviewCommand(args) {
    const { values, common } = (0,options/* readOptions */.Tt)(args, {
        command: 'review',
        own: ['repo', 'base', 'head', 'base-dir', 'head-dir', 'plan', 'base-plan', 'modules', 'base-modules'],
    });
    const progress = (0,terminal_progress/* terminalProgress */.e)();
    const folders = folderPair((0,options/* text */.Qq)(values['base-dir']), (0,options/* text */.Qq)(values['head-dir']));
    const plans = namedPlans((0,options/* text */.Qq)(values['plan']), (0,options/* text */.Qq)(values['base-plan']));
    const modules = namedModules((0,options/* text */.Qq)(values['modules']), (0,options/* text */.Qq)(values['base-modules']));
    if (folders !== undefined && ['repo', 'base', 'head', 'modules'].every((name) => values[name] === undefined)) {
        return await reviewFolders(folders, { common, progress, plans });
    }
    // Git starts first: most of our code is loaded while it works.
    const comparing = compareCommits({ dir: (0,options/* text */.Qq)(values['repo']) ?? '.', base: (0,options/* text */.Qq)(values['base']), head: (0,options/* text */.Qq)(values['head']), progress });
    try {
        const [{ repository, change }, { tools, reviewChange, deliver }] = await Promise.all([comparing, loadCode(common.config)]);
        try {
            const beside = folders === undefined ? change : await withFolders(change, folders);
            const review = await reviewChange(await planned(await withFetched(beside, modules), plans), { ...tools, progress });
            progress.finish();
            return await deliver(review, common);
        }
        finally {
            repository.close();
        }
    }
    finally {
        progress.finish();
    }
}
/** Two folders alone: what was made of two states, whatever repository they come from. */
async function reviewFolders(folders, { common, progress, plans }) {
    try {
        progress.step('comparing the folders');
        const [change, { tools, reviewChange, deliver }] = await Promise.all([changeOfFolders(folders), loadCode(common.config)]);
        const review = await reviewChange(await planned(change, plans), { ...tools, progress });
        progress.finish();
        return await deliver(review, common);
    }
    finally {
        progress.finish();
    }
}
function folderPair(base, head) {
    if (base === undefined && head === undefined)
        return undefined;
    if (base === undefined || head === undefined)
        throw new problem/* Problem */.A('--base-dir and --head-dir belong together: name both folders.');
    return { base, head };
}
function namedPlans(head, base) {
    if (head === undefined && base !== undefined)
        throw new problem/* Problem */.A('--base-plan goes with --plan: name the plan of head.');
    return head === undefined ? undefined : { head, ...(base === undefined ? {} : { base }) };
}
function namedModules(head, base) {
    if (head === undefined && base !== undefined)
        throw new problem/* Problem */.A('--base-modules goes with --modules: name the folder of head.');
    return head === undefined ? undefined : { head, ...(base === undefined ? {} : { base }) };
}
async function withFetched(change, modules) {
    if (modules === undefined)
        return change;
    return (await __webpack_require__.e(/* import() */ 4529).then(__webpack_require__.bind(__webpack_require__, 4529))).withModuleFolders(change, modules);
}
async function planned(change, plans) {
    if (plans === undefined)
        return change;
    return (await __webpack_require__.e(/* import() */ 2664).then(__webpack_require__.bind(__webpack_require__, 82664))).withPlans(change, plans, '.');
}
async function changeOfFolders(folders) {
    return (await __webpack_require__.e(/* import() */ 7170).then(__webpack_require__.bind(__webpack_require__, 47170))).readFolderChange(folders);
}
async function withFolders(change, folders) {
    const { mountedChange } = await __webpack_require__.e(/* import() */ 5463).then(__webpack_require__.bind(__webpack_require__, 65463));
    return mountedChange(change, await changeOfFolders(folders), folders.head);
}
async function loadCode(config) {
    const { terminalTools, reviewChange, deliver } = await Promise.all(/* import() */[__webpack_require__.e(2985), __webpack_require__.e(7823), __webpack_require__.e(2573), __webpack_require__.e(8568), __webpack_require__.e(8828), __webpack_require__.e(4240), __webpack_require__.e(3724)]).then(__webpack_require__.bind(__webpack_require__, 83724));
    return { tools: await terminalTools(config), reviewChange, deliver };
}
async function compareCommits(request) {
    const repository = await (0,open_repository/* openRepository */.h)(request.dir);
    try {
        const { tip, base, head } = await commitsOf(repository, request.base, request.head ?? 'HEAD');
        request.progress.step('comparing the commits');
        const [change, settings] = await Promise.all([readChange(repository, base, head), tip === base ? undefined : repository.tree(tip)]);
        return { repository, change: settings === undefined ? change : { ...change, settings } };
    }
    catch (error) {
        repository.close();
        throw error;
    }
}
/** Without a base: where the branch left the default branch. A base that is given is compared from the merge base, as a pull request is. */
async function commitsOf(repository, baseRef, headRef) {
    const [head, tip] = await Promise.all([
        repository.resolve(headRef),
        baseRef === undefined ? repository.defaultBranch().then((branch) => repository.resolve(branch)) : repository.resolve(baseRef),
    ]);
    // The listing of head runs while git looks for the merge base.
    repository.prepare(head);
    const base = await repository.mergeBase(tip, head);
    return { tip, base, head };
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

/***/ 99725:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ oneCommit)
/* harmony export */ });
/** The history of a change that is one commit: its difference is the change itself. */
const oneCommit = {
    skipped: [],
    incomplete: [],
    async *[Symbol.asyncIterator]() {
        // Nothing beside the change.
    },
};


/***/ })

};
