export const id = 669;
export const ids = [669];
export const modules = {

/***/ 4628:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   lM: () => (/* binding */ printableSource),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   ne: () => (/* binding */ printableProse)
/* harmony export */ });
/**
 * Text of a pull request is hostile: an escape sequence moves the cursor, a bidirectional override reorders what a reviewer reads, a zero
 * width character hides a difference. Each such character is replaced by a visible name, so nothing is dropped and nothing acts.
 */
/**
 * What must never reach a reader as it is: controls, separators that break lines, lone surrogates, and whatever Unicode calls default
 * ignorable (zero width, bidirectional, tag and variation characters) but the selector that makes a pictograph of a sign.
 */
const unprintable = /(?!\ufe0f)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/** One line of printable text: every control, line break and tab included, becomes visible. */
function printable(text) {
    return text.replace(unprintable, visibleName);
}
/** As `printable`, but tabs stay: for source lines, where the width of a tab is worked out later. */
function printableSource(text) {
    return text.replace(unprintable, (char) => (char === '\t' ? char : visibleName(char)));
}
/** Printable text for a paragraph: runs of white space and line breaks become one space. */
function printableProse(text) {
    return printable(text.replace(/[ \t\r\n]+/g, ' ').trim());
}
function visibleName(char) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '\u2421';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
/** Cuts to at most `charsMax` UTF-16 units without splitting a pair, saying so with an ellipsis. */
function shorten(text, charsMax) {
    if (text.length <= charsMax)
        return text;
    const cut = text.slice(0, Math.max(0, charsMax - 1));
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
}


/***/ }),

/***/ 2172:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ codeownersChanges),
/* harmony export */   X: () => (/* binding */ ownsGate)
/* harmony export */ });
/* harmony import */ var _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5422);
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7539);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4369);
/* harmony import */ var _gate_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8639);




/**
 * Changes of who must approve a change of the gate's own files. One approval of any owner is enough for GitHub, so an owner who is added
 * lowers the gate as much as one who is gone.
 */
function codeownersChanges(files, gatePaths) {
    const base = ownersOf(files.base);
    if (base === undefined)
        return [];
    const head = ownersOf(files.head);
    const unread = _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOwnersPaths */ .Yl.find((path) => files.head.unread.has(path));
    if (unread !== undefined && head === undefined)
        return [unreadable(unread, files.head.unread.get(unread) ?? '')];
    const protectedPaths = [...new Set([_settings_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configPath */ .e, base.path, ...gatePaths])];
    return ownerMoves(protectedPaths, base, head).map((move) => ownerChange(move, base, head));
}
/** One line that goes takes several paths with it: they are one move. */
function ownerMoves(paths, base, head) {
    const moves = new Map();
    for (const path of paths) {
        const before = ruleFor(path, base);
        const after = ruleFor(path, head);
        if (before === undefined || before.owners.length === 0 || ownersText(before) === ownersText(after))
            continue;
        const key = `${before.line} ${after?.line ?? 0}`;
        moves.set(key, { paths: [...(moves.get(key)?.paths ?? []), path], before, after });
    }
    return [...moves.values()];
}
/** Does somebody own the configuration? */
function ownsGate(side) {
    return ownersText(ruleFor(_settings_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configPath */ .e, ownersOf(side))) !== '';
}
/** GitHub takes the first of the places that has the file. */
function ownersOf(side) {
    const path = _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOwnersPaths */ .Yl.find((one) => side.files.has(one) || side.unread.has(one));
    const file = path === undefined ? undefined : side.files.get(path);
    return file === undefined ? undefined : { path: file.path, rules: (0,_analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCodeOwners */ .dK)(file.text) };
}
function ruleFor(path, owners) {
    return owners === undefined ? undefined : (0,_analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFor */ .sG)(path, owners.rules);
}
function ownersText(rule) {
    return rule?.owners.join(' ') ?? '';
}
function ownerChange({ paths, before, after }, base, head) {
    const to = ownersText(after);
    const message = `Changes of ${paths.map(_gate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T).join(', ')} are owned by ${to === '' ? 'nobody' : (0,_gate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(to)}, and not by ${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(ownersText(before))} any more.`;
    const shared = { aspect: `CODEOWNERS: ${paths.join(' ')}`, message, severity: to === '' ? 'high' : 'medium' };
    if (after !== undefined && head !== undefined)
        return { ...shared, side: 'RIGHT', at: { path: head.path, range: (0,_core_location_js__WEBPACK_IMPORTED_MODULE_3__/* .lineRange */ .A)(after.line) } };
    return { ...shared, side: 'LEFT', at: { path: base.path, range: (0,_core_location_js__WEBPACK_IMPORTED_MODULE_3__/* .lineRange */ .A)(before.line) } };
}
function unreadable(path, reason) {
    const message = `${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)} cannot be read on head (${reason}): nobody may own the gate's files any more.`;
    return { aspect: 'CODEOWNERS: unreadable', message, severity: 'high', side: 'RIGHT', at: { path, range: (0,_core_location_js__WEBPACK_IMPORTED_MODULE_3__/* .lineRange */ .A)(1) } };
}


/***/ }),

/***/ 8639:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ fileStart),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** The start of a file, for what has no finer place. */
const fileStart = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
/** Longest value that a message quotes. */
const quotedCharsMax = 120;
/** A value as it stands in a message. */
function quoted(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    const flat = text.replace(/[\p{C}`]+/gu, ' ').trim();
    return `\`${flat.length > quotedCharsMax ? `${flat.slice(0, quotedCharsMax)}\u2026` : flat}\``;
}


/***/ }),

/***/ 4472:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ gateJobs),
/* harmony export */   a: () => (/* binding */ jobsOf)
/* harmony export */ });
/* harmony import */ var _syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(629);
/* harmony import */ var _yaml_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3068);
/* harmony import */ var _read_gate_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3415);



const ours = /phasegate/iu;
/** Those that run the gate. */
function gateJobs(jobs) {
    return jobs.flatMap((job) => {
        const { value } = job.entry;
        const steps = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(value, 'steps')?.value;
        const called = (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)((0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(value, 'uses')?.value);
        const isNamedSo = [job.path, (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)((0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(job.workflow, 'name')?.value), job.id, job.checkName].some((text) => ours.test(text));
        if (called !== '')
            return runsGate(called, isNamedSo) ? [{ ...job, step: undefined }] : [];
        if (steps?.kind !== 'sequence')
            return [];
        const step = steps.items.findIndex((item) => {
            const run = (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)((0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(item, 'run')?.value);
            return runsGate((0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)((0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(item, 'uses')?.value), isNamedSo) || ours.test(run);
        });
        return step === -1 ? [] : [{ ...job, step }];
    });
}
/** An action or a reusable workflow of that name; a local one where the workflow or the job is called so. */
function runsGate(uses, isNamedSo) {
    return ours.test(uses) || (isNamedSo && uses.startsWith('./'));
}
/** Every job of the workflows of one side, by path and order. */
function jobsOf(side) {
    return [...side.files.values()].flatMap((file) => {
        const workflow = (0,_read_gate_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorkflow */ ._2)(file.path) ? (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlRoot */ .iP)(file) : undefined;
        const jobs = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(workflow, 'jobs')?.value;
        if (workflow === undefined || jobs?.kind !== 'mapping')
            return [];
        return jobs.entries.map((entry) => {
            const name = (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)((0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(entry.value, 'name')?.value);
            return { path: file.path, workflow, id: entry.key, entry, checkName: name === '' ? entry.key : name };
        });
    });
}


/***/ }),

/***/ 9690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ eventsOf),
/* harmony export */   l: () => (/* binding */ jobChanges)
/* harmony export */ });
/* harmony import */ var _syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(629);
/* harmony import */ var _gate_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8639);
/* harmony import */ var _yaml_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3068);



/** How the job that runs the gate is weaker on head: whether it runs, on what, whether its failure counts, and what it runs. */
function jobChanges(base, head) {
    const pair = { base, head };
    return [...triggerChanges(pair), ...workflowSettings(pair), ...jobSettings(pair), ...stepChanges(pair)];
}
/** Events for which a gate is there to run. Losing another one, a schedule say, opens nothing. */
const gateEvents = ['pull_request', 'pull_request_target', 'merge_group', 'push', 'workflow_call'];
/** Filters that keep a run from starting. Unlike a job that is skipped, a run that never starts leaves a required check pending. */
const eventFilters = ['paths', 'paths-ignore', 'branches', 'branches-ignore', 'types'];
function triggerChanges(pair) {
    const on = { base: eventsOf(pair.base.workflow), head: eventsOf(pair.head.workflow) };
    return gateEvents.flatMap((event) => {
        if (!on.base.has(event))
            return [];
        if (!on.head.has(event))
            return [change(pair, ['on', event], `event ${event} removed`, `The gate does not run on ${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(event)} any more.`)];
        return eventFilters.flatMap((filter) => {
            const before = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(on.base.get(event), filter)?.value;
            const after = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(on.head.get(event), filter)?.value;
            if ((0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .sameValue */ .eE)(before, after) || (after === undefined && filter !== 'types'))
                return [];
            const message = `The filter ${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(filter)} of ${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(event)} changes from ${shown(before)} to ${shown(after)}: the gate does not run on what it leaves out.`;
            return [change(pair, ['on', event, filter], `${event} ${filter}`, message)];
        });
    });
}
/** `on` as a name, a list of names, or names with settings. */
function eventsOf(workflow) {
    const on = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(workflow, 'on')?.value;
    if (on?.kind === 'string')
        return new Map([[on.value, undefined]]);
    if (on?.kind === 'sequence')
        return new Map(on.items.map((item) => [(0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(item), undefined]));
    return new Map(on?.kind === 'mapping' ? on.entries.map((entry) => [entry.key, entry.value]) : []);
}
function workflowSettings(pair) {
    return ['env', 'defaults', 'permissions'].flatMap((key) => {
        const before = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(pair.base.workflow, key)?.value;
        const after = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(pair.head.workflow, key)?.value;
        if ((0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .sameValue */ .eE)(before, after))
            return [];
        return [change(pair, [key], `workflow ${key}`, `${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(key)} of the workflow changes${values(key, before, after)}.`, 'medium')];
    });
}
/** What a change of a job's setting means; settings that are not named here are told with their values alone. */
const jobWords = new Map([
    ['if', { effect: ' A job that is skipped counts as success.' }],
    ['continue-on-error', { effect: ' A failure of the gate does not count any more where it is true.' }],
    ['needs', { effect: ' When a job that it needs fails, the gate is skipped, and what is skipped counts as success.' }],
    ['strategy', { effect: ' An empty matrix skips the job, and what is skipped counts as success.' }],
    ['name', { effect: ' A required check is found by this name.', severity: 'medium' }],
    [
        'permissions',
        { effect: ' Too few and the gate cannot report; too many and the token is worth stealing.', severity: 'medium' },
    ],
    ['uses', { effect: ' Another workflow runs now.' }],
]);
/** Steps are compared one by one; a shorter time only makes the gate fail. */
const harmless = new Set(['steps', 'timeout-minutes', 'concurrency']);
const hosted = /^(?:ubuntu|windows|macos)-[\w.-]+$/u;
function jobSettings(pair) {
    const { base, head } = pair;
    return keysOf(base.entry.value, head.entry.value).flatMap((key) => {
        const before = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(base.entry.value, key)?.value;
        const after = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(head.entry.value, key)?.value;
        if (harmless.has(key) || (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .sameValue */ .eE)(before, after) || isOff(key, after))
            return [];
        if (key === 'runs-on' && hosted.test((0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(after)))
            return [];
        const words = jobWords.get(key);
        const message = `${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(key)} of the job changes${values(key, before, after)}.${words?.effect ?? ''}`;
        return [change(pair, ['jobs', head.id, key], `job ${head.id} ${key}`, message, words === undefined ? 'medium' : words.severity)];
    });
}
/** Taking these away, or saying no, only makes the gate stricter. */
function isOff(key, after) {
    if (key === 'if' || key === 'needs' || key === 'strategy')
        return after === undefined;
    return key === 'continue-on-error' && (after === undefined || (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(after) === 'false');
}
function stepChanges(pair) {
    const { base, head } = pair;
    if (base.step === undefined || head.step === undefined) {
        return base.step === head.step
            ? []
            : [change(pair, ['jobs', head.id], `job ${head.id} form`, 'The gate is run in another way: as a step or as a called workflow.')];
    }
    const [before, after] = [stepsOf(base), stepsOf(head)];
    const route = ['jobs', head.id, 'steps'];
    const earlier = { base: before.slice(0, base.step), head: after.slice(0, head.step) };
    const changes = [];
    if (JSON.stringify(earlier.base.map((item) => (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._y)(item))) !== JSON.stringify(earlier.head.map((item) => (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._y)(item)))) {
        const message = 'The steps that run before the gate in its job change. They can change what the gate runs and what it reads.';
        changes.push(change(pair, head.step > 0 ? [...route, 0] : route, `job ${head.id} earlier steps`, message, 'medium'));
    }
    return [...changes, ...oneStep(pair, before[base.step], after[head.step], [...route, head.step])];
}
function oneStep(pair, base, head, route) {
    return keysOf(base, head).flatMap((key) => {
        const before = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(base, key)?.value;
        const after = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(head, key)?.value;
        if (key === 'name' || key === 'id' || key === 'timeout-minutes' || (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .sameValue */ .eE)(before, after) || isOff(key, after))
            return [];
        const severity = key === 'with' || key === 'env' ? 'medium' : 'high';
        return [change(pair, [...route, key], `step ${key}`, stepMessage(key, before, after), severity)];
    });
}
function stepMessage(key, before, after) {
    const change = `changes${values(key, before, after)}`;
    switch (key) {
        case 'uses':
            return `What runs as the gate ${change}${isPinned((0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(after)) ? '' : ', which is no full commit id: other code can be put there'}.`;
        case 'run':
            return 'The command that runs the gate changes.';
        case 'if':
            return `The condition under which the gate's step runs ${change}.`;
        case 'continue-on-error':
            return `A failure of the gate's step does not fail the job where this is true: it ${change}.`;
        default:
            return `${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(key)} of the gate's step ${change}.`;
    }
}
function isPinned(uses) {
    return uses.startsWith('./') || /@[0-9a-f]{40}$/u.test(uses);
}
function stepsOf(job) {
    const steps = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(job.entry.value, 'steps')?.value;
    return steps?.kind === 'sequence' ? steps.items : [];
}
function keysOf(...nodes) {
    return [...new Set(nodes.flatMap((node) => (node?.kind === 'mapping' ? node.entries.map((entry) => entry.key) : [])))];
}
/** Settings whose values are quoted. All others may hold a secret: of them only the names are told; the excerpt shows them with secrets masked. */
const quotable = new Set(['if', 'continue-on-error', 'needs', 'name', 'permissions', 'uses', 'runs-on', 'strategy']);
function values(key, before, after) {
    if (quotable.has(key))
        return ` from ${shown(before)} to ${shown(after)}`;
    const names = keysOf(before, after).filter((name) => !(0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .sameValue */ .eE)((0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(before, name)?.value, (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(after, name)?.value));
    return names.length === 0 ? '' : ` in ${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(names.join(', '))}`;
}
function shown(node) {
    if (node === undefined)
        return 'nothing';
    if (node.kind !== 'mapping')
        return (0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)((0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._y)(node));
    return (0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(node.entries.map(({ key, value }) => `${key}: ${(0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(value) || '\u2026'}`).join(', '));
}
/** On head where the place is there, else on base. */
function change({ base, head }, route, aspect, message, severity = 'high') {
    const onHead = exactPlace(head.workflow, route);
    const shared = { aspect: `workflow: ${aspect}`, message, severity };
    if (onHead !== undefined)
        return { ...shared, side: 'RIGHT', at: { path: head.path, range: onHead } };
    const baseRoute = route.map((step) => (step === head.id ? base.id : step));
    return { ...shared, side: 'LEFT', at: { path: base.path, range: (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(base.workflow, baseRoute) ?? _gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .fileStart */ .N } };
}
/** Undefined unless the whole route is there. */
function exactPlace(root, route) {
    const last = route.at(-1);
    const parent = route.slice(0, -1).reduce((node, step) => {
        if (typeof step === 'number')
            return node?.kind === 'sequence' ? node.items[step] : undefined;
        return (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(node, step)?.value;
    }, root);
    const isThere = typeof last === 'number' ? parent?.kind === 'sequence' && last < parent.items.length : (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(parent, last ?? '') !== undefined;
    return isThere ? (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(root, route) : undefined;
}


/***/ }),

/***/ 3415:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* reexport safe */ _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_1__.Yl),
/* harmony export */   _2: () => (/* binding */ isWorkflow),
/* harmony export */   rT: () => (/* binding */ readGateFiles),
/* harmony export */   wU: () => (/* binding */ readSide)
/* harmony export */ });
/* unused harmony exports workflowsMax, isGateFile */
/* harmony import */ var _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5422);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4369);



/** Workflows of one side that are compared; what is beyond is said to be unread. */
const workflowsMax = 200;
/** Is it where GitHub looks for workflows? Folders below are not looked at. */
function isWorkflow(path) {
    return /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path);
}
/** Is it one of the files that make the gate what it is? */
function isGateFile(path) {
    return path === _settings_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configPath */ .e || _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOwnersPaths */ .Yl.some((one) => one === path) || isWorkflow(path);
}
/** Reads these files of both sides, when the change touches one of them; whatever the configuration excludes. */
async function readGateFiles(change) {
    const touched = change.files.some((file) => isGateFile(file.path) || (file.basePath !== undefined && isGateFile(file.basePath)));
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
    const { files, skipped } = await tree.read(all.filter((path) => !beyond.has(path)));
    const unread = new Map([...beyond].map((path) => [path, `there are more than ${workflowsMax} workflows`]));
    for (const { path, reason } of [...skipped, ...tree.skipped])
        if (isGateFile(path))
            unread.set(path, reason.replaceAll('-', ' '));
    return { files, unread };
}


/***/ }),

/***/ 3068:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   eE: () => (/* binding */ sameValue),
/* harmony export */   iP: () => (/* binding */ yamlRoot),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var _syntax_data_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(629);
/* harmony import */ var _syntax_yaml_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3665);


/** The first document; undefined for an empty text. Diagnostics are left to those whose verdict depends on them. */
function yamlRoot(file) {
    return file === undefined ? undefined : (0,_syntax_yaml_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(file).documents[0];
}
/** From the key to the end of its value; as far as the route goes. Numbers count the items of a sequence. */
function placeIn(root, route) {
    let node = root;
    let place;
    for (const step of route) {
        if (typeof step === 'number') {
            node = node?.kind === 'sequence' ? node.items[step] : undefined;
            place = node?.range ?? place;
            continue;
        }
        const entry = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(node, step);
        if (entry === undefined)
            return place;
        node = entry.value;
        place = { ...entry.keyRange, endLine: node.range.endLine, endColumn: node.range.endColumn };
    }
    return place;
}
/** Nested values deeper than this are compared as one. */
const depthMax = 40;
/** The value as plain data, keys in order of their names, so that equal values give equal texts. Strings, numbers and booleans by their text. */
function plainValue(node, depth = 0) {
    if (node === undefined)
        return undefined;
    if (depth > depthMax)
        return 'too deep';
    switch (node.kind) {
        case 'string':
            return node.value;
        case 'number':
        case 'bool':
            return node.raw;
        case 'null':
            return null;
        case 'unread':
            return 'unread';
        case 'sequence':
            return node.items.map((item) => plainValue(item, depth + 1));
        case 'mapping': {
            const entries = new Map(node.entries.map((entry) => [entry.key, plainValue(entry.value, depth + 1)]));
            return [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
        }
    }
}
function sameValue(a, b) {
    return JSON.stringify(plainValue(a)) === JSON.stringify(plainValue(b));
}
/** A scalar as text; empty when there is none. */
function scalarText(node) {
    const value = plainValue(node);
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 3665:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./build/syntax/data-node.js
var data_node = __webpack_require__(629);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/syntax/yaml/yaml-limits.js
/** Deepest nesting of collections that is read, aliases included. */
const yamlDepthMax = 100;
/** Most nodes that the aliases of one document may stand for, written out. */
const aliasedNodesMax = 100_000;
/** How often a text is parsed again because lines inside brackets are indented too little. */
const indentationRepairsMax = 100;
/** Most characters of one text that are parsed again in all, because of that or because of syntax errors. CloudFormation takes 1 MB. */
const repairedCharsMax = 5_000_000;
/** Syntax errors in one text that are worked around. */
const faultsMax = 8;
/** Blocks around one syntax error that are tried. */
const blocksPerFaultMax = 8;

;// CONCATENATED MODULE: ./build/syntax/yaml/anchors.js

function anchorTable(sink) {
    const anchors = new Map();
    let nodes = 0;
    let aliased = 0;
    const refuse = (range, unread) => {
        sink.add(unread.reason, unread.message, range);
        return { node: { kind: 'unread', range, unread }, height: 1 };
    };
    return {
        begin: (name) => anchors.set(name, 'open'),
        define: (name, anchored) => anchors.set(name, anchored),
        resolve(name, range, depth) {
            const anchored = anchors.get(name);
            if (anchored === undefined)
                return refuse(range, { reason: 'parse-error', message: `There is no anchor "${name}" before this alias.` });
            if (anchored === 'open')
                return refuse(range, { reason: 'parse-error', message: `The alias "${name}" stands inside of what it means.` });
            aliased += anchored.weight;
            if (aliased > aliasedNodesMax || depth + anchored.height > yamlDepthMax) {
                return refuse(range, {
                    reason: 'limit-reached',
                    message: `The aliases of this document stand for too much; "${name}" is not read here.`,
                });
            }
            nodes += anchored.weight;
            return { node: anchored.node, height: anchored.height };
        },
        count: (more) => {
            nodes += more;
        },
        nodesRead: () => nodes,
    };
}

;// CONCATENATED MODULE: ./build/syntax/yaml/flow-end.js
/**
 * Offset behind the bracket that closes a flow collection, given the offset behind its last member (or behind the opening bracket): only
 * space, commas, comments and the bracket itself can follow. Events do not carry it.
 */
function flowEnd(text, from) {
    let offset = from;
    while (offset < text.length) {
        const character = text.charAt(offset);
        if (character === ']' || character === '}')
            return offset + 1;
        if (character === '#') {
            const lineEnd = text.indexOf('\n', offset);
            offset = lineEnd < 0 ? text.length : lineEnd;
        }
        else {
            offset += 1;
        }
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/syntax/yaml/line-index.js
/** `padding`: by 0-based line, how many columns of `text` are not in the file. */
function lineIndex(text, padding = new Map()) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    let current = 0;
    const startOf = (index) => starts[index] ?? Infinity;
    /** Index of the line that holds the offset: a step or two from the last one, else by bisection. */
    const seek = (offset) => {
        if (startOf(current) <= offset && offset < startOf(current + 1))
            return current;
        if (startOf(current + 1) <= offset && offset < startOf(current + 2))
            return (current += 1);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (startOf(middle) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return (current = low);
    };
    const line = (offset) => seek(offset) + 1;
    const column = (offset) => {
        const index = seek(offset);
        return Math.max(0, offset - startOf(index) - (padding.get(index) ?? 0)) + 1;
    };
    return {
        line,
        column,
        range: (start, end) => ({ startLine: line(start), startColumn: column(start), endLine: line(end), endColumn: column(end) }),
    };
}

;// CONCATENATED MODULE: ./build/syntax/yaml/merge-keys.js
/**
 * Resolves `<<`: the entries of the mapping, or mappings, that it names stand behind the mapping's own ones, unless a key is there already.
 * Source: yaml.org/type/merge. What `<<` names is an alias nearly always, so its size is counted there.
 */
function mergeEntries(entries, sink) {
    if (!entries.some((entry) => entry.isMerge === true))
        return { entries };
    let incomplete;
    const merged = entries.filter((entry) => entry.isMerge !== true);
    const keys = new Set(merged.map((entry) => entry.key));
    const sources = entries.filter((entry) => entry.isMerge === true).flatMap((entry) => sourcesOf(entry.value));
    for (const source of sources) {
        if (source.kind !== 'mapping') {
            incomplete = refuse(source, sink);
            continue;
        }
        for (const other of source.entries) {
            if (!keys.has(other.key))
                merged.push(other);
            keys.add(other.key);
        }
    }
    return incomplete === undefined ? { entries: merged } : { entries: merged, incomplete };
}
function refuse(source, sink) {
    if (source.kind === 'unread')
        return source.unread;
    const message = 'Only mappings can be merged with <<; this is none and is not read.';
    sink.add('parse-error', message, source.range);
    return { reason: 'parse-error', message };
}
function sourcesOf(node) {
    return node.kind === 'sequence' ? node.items : [node];
}

;// CONCATENATED MODULE: ./build/syntax/yaml/plain-scalar.js
const plain_scalar_text = { kind: 'string' };
const nothing = { kind: 'null' };
const words = new Map([
    ...spellings(['null'], nothing),
    ...spellings(['true', 'yes', 'on'], { kind: 'bool', value: true }),
    ...spellings(['false', 'no', 'off'], { kind: 'bool', value: false }),
    ['', nothing],
    ['~', nothing],
]);
/** `yes`, `Yes`, `YES`; no other mixture counts. */
function spellings(names, meaning) {
    return names.flatMap((name) => [name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)].map((form) => [form, meaning]));
}
const wordLengthMax = 5;
const mayBeNumber = /^[-+.]?[0-9]/;
const radixInteger = /^([-+]?)0(x|b|o|)([0-9a-fA-F_]+)$/;
const decimal = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const plain_scalar_float = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+)$/;
const digitsOfRadix = {
    x: { radix: 16, digits: /^[0-9a-fA-F]+$/ },
    b: { radix: 2, digits: /^[01]+$/ },
    o: { radix: 8, digits: /^[0-7]+$/ },
    '': { radix: 8, digits: /^[0-7]+$/ },
};
function readPlainScalar(raw) {
    const word = raw.length <= wordLengthMax ? words.get(raw) : undefined;
    if (word !== undefined)
        return word;
    if (!mayBeNumber.test(raw))
        return plain_scalar_text;
    const value = numberValue(raw);
    return value === undefined ? plain_scalar_text : { kind: 'number', value };
}
function numberValue(raw) {
    if (decimal.test(raw))
        return Number(raw.replaceAll('_', ''));
    const parts = radixInteger.exec(raw);
    if (parts === null)
        return plain_scalar_float.test(raw) ? Number(raw.replaceAll('_', '')) : undefined;
    const [, sign, letter = '', written = ''] = parts;
    const notation = digitsOfRadix[letter];
    const plain = written.replaceAll('_', '');
    if (notation === undefined || !notation.digits.test(plain))
        return undefined;
    return Number.parseInt(plain, notation.radix) * (sign === '-' ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/syntax/yaml/scalar-node.js


/** Where a scalar stands, as offsets: quotes included, the `|` line of a block scalar and its trailing line breaks not. */
function scalarSpan(text, event) {
    const { valueStart, valueEnd } = event;
    if (event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED) {
        return { start: valueStart - 1, end: valueEnd + 1 };
    }
    if (event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN)
        return { start: valueStart, end: valueEnd };
    let start = valueStart;
    let end = valueEnd;
    while (end > start && isSpace(text.charCodeAt(end - 1)))
        end -= 1;
    while (start < end && isSpace(text.charCodeAt(start)))
        start += 1;
    return { start, end };
}
function isSpace(unit) {
    return unit === 32 || unit === 9 || unit === 10 || unit === 13;
}
/** The node of a scalar event. A custom tag (`!Ref`) makes it text; a core tag (`!!bool`) or none makes it what the text says. */
function scalarNode(text, event, lines, range, tag) {
    const value = (0,js_yaml/* getScalarValue */.KE)(text, event);
    const common = tag === undefined ? { range } : { range, tag };
    const isPlain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
    const isTyped = tag === undefined ? isPlain : tag.startsWith('!!') && tag !== '!!str';
    if (isTyped) {
        const plain = readPlainScalar(value);
        if (plain.kind === 'null')
            return { kind: 'null', ...common };
        if (plain.kind !== 'string')
            return { ...plain, raw: value, ...common };
    }
    const textStart = textStartOf(text, event, lines, value);
    return textStart === undefined ? { kind: 'string', value, ...common } : { kind: 'string', value, ...common, textStart };
}
function textStartOf(text, event, lines, value) {
    const { valueStart, style } = event;
    if (valueStart < 0)
        return undefined;
    if (style !== js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK && style !== js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK) {
        return event.fast ? { line: lines.line(valueStart), column: lines.column(valueStart), indent: 0 } : undefined;
    }
    // Folding keeps the text only when there is one line of it.
    if (style === js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK && text.slice(valueStart, event.valueEnd).trimEnd().includes('\n'))
        return undefined;
    if (event.indent < 0 || value === '')
        return undefined;
    return { line: lines.line(valueStart), column: event.indent + 1, indent: event.indent };
}

;// CONCATENATED MODULE: ./build/syntax/yaml/tag-name.js
const coreTags = 'tag:yaml.org,2002:';
/**
 * The tag in its usual spelling, however it is written: `!Ref` for `!Ref`, `!<!Ref>`, `!R%65f` and `!e!Ref` under `%TAG !e! !`; `!!str` for
 * everything that YAML itself defines.
 */
function tagName(raw, directives) {
    const full = fullName(raw, directives);
    return full.startsWith(coreTags) ? `!!${full.slice(coreTags.length)}` : full;
}
function fullName(raw, directives) {
    if (raw.startsWith('!<'))
        return decoded(raw.slice(2, -1));
    if (directives.length === 0 && !raw.includes('%'))
        return raw.startsWith('!!') ? coreTags + raw.slice(2) : raw;
    const handle = raw.slice(0, raw.indexOf('!', 1) + 1) || '!';
    const directive = directives.find((candidate) => candidate.kind === 'tag' && candidate.handle === handle);
    const standard = handle === '!!' ? coreTags : handle;
    const prefix = directive?.kind === 'tag' ? directive.prefix : standard;
    return decoded(prefix) + decoded(raw.slice(handle.length));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/syntax/yaml/build-documents.js







/** Turns js-yaml's events into one tree per document. */
function buildDocuments({ text, events, padding, lost }, sink) {
    const builder = {
        text,
        lines: lineIndex(text, padding),
        lost: lost ?? new Map(),
        sink,
        frames: [],
        documents: [],
        anchors: anchorTable(sink),
        directives: [],
        end: 0,
    };
    for (const event of events)
        onEvent(builder, event);
    return builder.documents;
}
function onEvent(builder, event) {
    switch (event.type) {
        case js_yaml/* EVENT_ID */.hy.DOCUMENT:
            builder.anchors = anchorTable(builder.sink);
            builder.directives = event.directives;
            return;
        case js_yaml/* EVENT_ID */.hy.SEQUENCE:
        case js_yaml/* EVENT_ID */.hy.MAPPING:
            return build_documents_open(builder, event);
        case js_yaml/* EVENT_ID */.hy.SCALAR:
            return onScalar(builder, event);
        case js_yaml/* EVENT_ID */.hy.ALIAS:
            return onAlias(builder, event);
        case js_yaml/* EVENT_ID */.hy.POP:
            return build_documents_close(builder);
    }
}
function build_documents_open(builder, event) {
    builder.frames.push({
        event,
        tag: tagOf(builder, event),
        items: [],
        entries: [],
        key: undefined,
        incomplete: undefined,
        nodesBefore: builder.anchors.nodesRead(),
        height: 0,
    });
    builder.end = event.start;
    if (event.anchorStart >= 0)
        builder.anchors.begin(anchorOf(builder, event));
}
function build_documents_close(builder) {
    const frame = builder.frames.pop();
    if (frame === undefined)
        return;
    const { event } = frame;
    if (isBracketed(builder.text, event))
        builder.end = flowEnd(builder.text, Math.max(builder.end, event.start + 1));
    const range = builder.lines.range(event.start, builder.end);
    const common = {
        range,
        ...(frame.tag === undefined ? {} : { tag: frame.tag }),
        ...(frame.incomplete === undefined ? {} : { incomplete: frame.incomplete }),
    };
    const node = event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE
        ? { kind: 'sequence', items: frame.items, ...common }
        : { kind: 'mapping', ...mergeEntries(frame.entries, builder.sink), ...common };
    if (event.anchorStart >= 0) {
        const weight = builder.anchors.nodesRead() - frame.nodesBefore + 1;
        builder.anchors.define(anchorOf(builder, event), { node, weight, height: frame.height + 1 });
    }
    add(builder, node, frame.height + 1);
}
/** In flow style, but for a single pair within a sequence: `[a: b]`. */
function isBracketed(text, event) {
    if (event.style !== js_yaml/* COLLECTION_STYLE */.Rl.FLOW)
        return false;
    return event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE || text.charAt(event.start) === '{';
}
function onScalar(builder, event) {
    const { text, lines } = builder;
    const isEmpty = event.valueStart < 0;
    const span = isEmpty ? { start: builder.end, end: builder.end } : scalarSpan(text, event);
    builder.end = Math.max(builder.end, span.end);
    const tag = tagOf(builder, event);
    const frame = builder.frames.at(-1);
    if (frame?.event.type === js_yaml/* EVENT_ID */.hy.MAPPING && frame.key === undefined) {
        frame.key = { text: (0,js_yaml/* getScalarValue */.KE)(text, event), ...span, isMerge: isMergeKey(text, event, tag) };
        if (event.anchorStart >= 0)
            defineScalar(builder, event, scalarNode(text, event, lines, lines.range(span.start, span.end), tag));
        builder.anchors.count(1);
        return;
    }
    const range = lines.range(span.start, span.end);
    const node = (isEmpty ? lostValue(builder, frame, range) : undefined) ?? scalarNode(text, event, lines, range, tag);
    if (event.anchorStart >= 0)
        defineScalar(builder, event, node);
    add(builder, node, 1);
}
/** `<<`, unquoted. */
function isMergeKey(text, event, tag) {
    if (event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN || (tag !== undefined && tag !== '!!merge'))
        return false;
    return event.valueEnd - event.valueStart === 2 && text.startsWith('<<', event.valueStart);
}
/** The value of a key whose lines were left out. Keys behind it may be lost with them. */
function lostValue(builder, frame, range) {
    const message = frame?.key === undefined ? undefined : builder.lost.get(builder.lines.line(frame.key.start) - 1);
    if (frame === undefined || message === undefined)
        return undefined;
    const unread = { reason: 'parse-error', message };
    frame.incomplete = unread;
    return { kind: 'unread', range, unread };
}
function defineScalar(builder, event, node) {
    builder.anchors.define(anchorOf(builder, event), { node, weight: 1, height: 1 });
}
function onAlias(builder, event) {
    builder.end = event.anchorEnd;
    const range = builder.lines.range(event.anchorStart - 1, event.anchorEnd);
    const name = builder.text.slice(event.anchorStart, event.anchorEnd);
    const { node, height } = builder.anchors.resolve(name, range, builder.frames.length);
    add(builder, node, height);
}
/** Puts a finished node where it belongs: the document, the sequence, or the mapping (as key or as value). */
function add(builder, node, height) {
    builder.anchors.count(1);
    const frame = builder.frames.at(-1);
    if (frame === undefined) {
        builder.documents.push(node);
        return;
    }
    frame.height = Math.max(frame.height, height);
    if (frame.event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE) {
        frame.items.push(node);
    }
    else if (frame.key === undefined) {
        frame.key = { text: keyText(builder, node), start: builder.end, end: builder.end, isMerge: false };
    }
    else {
        const { text, start, end, isMerge } = frame.key;
        frame.entries.push({ key: text, keyRange: builder.lines.range(start, end), value: node, ...(isMerge ? { isMerge } : {}) });
        frame.key = undefined;
    }
}
/** An aliased scalar is a key like any other; a collection as a key is something that no AWS format has. */
function keyText(builder, node) {
    if (node.kind === 'string')
        return node.value;
    if (node.kind === 'number' || node.kind === 'bool')
        return node.raw;
    if (node.kind !== 'null')
        builder.sink.add('unsupported', 'A key that is no text is read as an empty one.', node.range);
    return '';
}
function tagOf(builder, event) {
    if (event.tagStart < 0)
        return undefined;
    return tagName(builder.text.slice(event.tagStart, event.tagEnd), builder.directives);
}
function anchorOf(builder, event) {
    return builder.text.slice(event.anchorStart, event.anchorEnd);
}

;// CONCATENATED MODULE: ./build/syntax/yaml/blocks.js

/** `key:` or `"key":` at the beginning of a line, or behind the dashes of sequences. */
const keyLine = /^[ -]*(?:"[^"\n]*"[ \t]*|'[^'\n]*'[ \t]*|[^\s"'#[\]{},&*!|>%@`:-][^\n:#]*):(?=[ \t\r]|$)/;
/** The blocks around a line and around the one before it, the smallest first. Only such as begin with a key, which can stay. */
function blocksAround(text, line) {
    const lines = text.split('\n');
    const here = lastWritten(lines, Math.min(line, lines.length - 1));
    const starts = new Set([...ancestors(lines, here), ...ancestors(lines, lastWritten(lines, here - 1))]);
    const blocks = [...starts]
        .filter((start) => keyLine.test(lines[start] ?? ''))
        .map((first) => ({ first, end: blockEnd(lines, first, here) }));
    return blocks.toSorted((a, b) => a.end - a.first - (b.end - b.first)).slice(0, blocksPerFaultMax);
}
/** The text with the block blank but for its key; every other character keeps its place. */
function withoutBlock(text, block) {
    const blank = (line) => line.replaceAll(/[^\r]/g, ' ');
    return text
        .split('\n')
        .map((line, index) => {
        if (index < block.first || index >= block.end)
            return line;
        const key = index === block.first ? (keyLine.exec(line)?.[0] ?? '') : '';
        return key + blank(line.slice(key.length));
    })
        .join('\n');
}
function lastWritten(lines, from) {
    let index = from;
    while (index > 0 && isBlank(lines[index]))
        index -= 1;
    return Math.max(0, index);
}
/** The line, and before it every line that is indented less than all behind it. */
function ancestors(lines, from) {
    const found = [from];
    let least = indentOf(lines[from]);
    for (let index = from - 1; index >= 0 && least > 0; index -= 1) {
        if (isBlank(lines[index]) || indentOf(lines[index]) >= least)
            continue;
        least = indentOf(lines[index]);
        found.push(index);
    }
    return found;
}
/** The first line behind `here` that the block of `first` does not hold. A sequence may stand at the indentation of its key. */
function blockEnd(lines, first, here) {
    const indent = indentOf(lines[first]);
    for (let index = Math.max(first, here) + 1; index < lines.length; index += 1) {
        const line = lines[index];
        if (isBlank(line) || indentOf(line) > indent)
            continue;
        const isItem = indentOf(line) === indent && line?.trimStart().startsWith('- ') === true;
        if (!isItem)
            return index;
    }
    return lines.length;
}
function isBlank(line) {
    return line === undefined || /^\s*(?:#.*)?$/.test(line);
}
function indentOf(line) {
    return line === undefined ? 0 : line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ./build/syntax/yaml/indent-flow.js
/** Deep enough for any block that a flow collection can stand in. */
const pad = ' '.repeat(256);
/**
 * Indents the line of `position`, which is inside brackets or quotes, and the further lines up to the bracket that closes here. Notes in
 * `padding` what it did; undefined when it was done before, to no avail.
 */
function indentFlow(text, position, padding) {
    const lineStart = text.lastIndexOf('\n', position - 1) + 1;
    const end = closingBracket(text, position);
    const first = lineNumber(text, lineStart);
    if (padding.has(first))
        return undefined;
    const lines = text.slice(lineStart, end).split('\n');
    const indented = lines.map((content, index) => {
        if (padding.has(first + index))
            return content;
        padding.set(first + index, pad.length);
        return pad + content;
    });
    return text.slice(0, lineStart) + indented.join('\n') + text.slice(end);
}
function lineNumber(text, offset) {
    let line = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
/** Offset of the first bracket behind `from` that closes more than was opened since; the end of the line when there is none. */
function closingBracket(text, from) {
    // The closing quotes are optional so that a match never fails late: linear time.
    const token = /"(?:[^"\\]|\\[^])*"?|'[^']*'?|[ \t]#[^\n]*|[[\]{}]/g;
    token.lastIndex = from;
    let depth = 0;
    for (let match = token.exec(text); match !== null; match = token.exec(text)) {
        const [found] = match;
        if (found === '[' || found === '{')
            depth += 1;
        if (found === ']' || found === '}')
            depth -= 1;
        if (depth < 0)
            return match.index;
    }
    const lineEnd = text.indexOf('\n', from);
    return lineEnd < 0 ? text.length : lineEnd;
}

;// CONCATENATED MODULE: ./build/syntax/yaml/read-events.js



/** What js-yaml says when a line of a flow collection or a quoted text is indented less than the block around it. */
const shallowLine = 'deficient indentation';
/**
 * Parses into events. js-yaml is stricter than the YAML 1.1 parsers that AWS and its tools use: inside brackets and quotes they ignore
 * indentation. So such lines are indented and the text is parsed again, within the budget.
 */
function readEvents(original, budget) {
    const padding = new Map();
    let text = original;
    for (let repairs = 0;; repairs += 1) {
        budget.charsLeft -= text.length;
        try {
            return { text, events: (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: yamlDepthMax }), padding };
        }
        catch (error) {
            if (!(error instanceof js_yaml/* YAMLException */.tB))
                return { line: 1, reason: 'the parser gave up' };
            const { reason } = error;
            const line = (error.mark?.line ?? 0) + 1;
            const isRepairable = reason === shallowLine && repairs < indentationRepairsMax && budget.charsLeft > 0;
            const repaired = isRepairable ? indentFlow(text, error.mark?.position ?? 0, padding) : undefined;
            if (repaired === undefined)
                return { line, reason };
            text = repaired;
        }
    }
}

;// CONCATENATED MODULE: ./build/syntax/yaml/read-around-faults.js



/**
 * Parses a text with syntax errors: the value of the innermost key around each error is left out, then the next one outwards, until the
 * parser gets past it. One broken resource must not hide all others.
 */
function readAroundFaults(original, first, budget) {
    const losses = [];
    const lost = new Map();
    let text = original;
    let fault = first;
    for (let faults = 0; faults < faultsMax; faults += 1) {
        const passed = pass(text, fault, budget);
        if (passed === undefined)
            break;
        const { block, text: rest, result } = passed;
        const message = `This is no valid YAML: ${fault.reason}. Lines ${block.first + 1} to ${block.end} are not read.`;
        losses.push({ message, range: { startLine: block.first + 1, startColumn: 1, endLine: block.end + 1, endColumn: 1 } });
        lost.set(block.first, message);
        if ('events' in result)
            return { events: { ...result, lost }, losses };
        text = rest;
        fault = result;
    }
    const message = `This is no valid YAML: ${fault.reason}. Nothing of the file is read.`;
    losses.push({ message, range: { startLine: fault.line, startColumn: 1, endLine: fault.line + 1, endColumn: 1 } });
    return { events: undefined, losses };
}
/** Leaves out the smallest block that gets the parser past the fault. */
function pass(text, fault, budget) {
    for (const block of blocksAround(text, fault.line - 1)) {
        if (budget.charsLeft <= 0)
            return undefined;
        const rest = withoutBlock(text, block);
        const result = readEvents(rest, budget);
        if ('events' in result || result.line > block.end + 1)
            return { block, text: rest, result };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/syntax/yaml/parse-yaml.js





/**
 * Reads YAML with ranges: tags kept, anchors and merge keys resolved within limits. Never throws. js-yaml does the parsing: its event stream
 * carries source offsets.
 */
function parseYaml(file) {
    const sink = (0,data_node/* diagnosticSink */.fh)(file.path);
    const budget = { charsLeft: file.text.length + repairedCharsMax };
    const whole = readEvents(file.text, budget);
    if ('events' in whole)
        return { documents: buildDocuments(whole, sink), diagnostics: sink.diagnostics };
    const { events, losses } = readAroundFaults(file.text, whole, budget);
    for (const { message, range } of losses)
        sink.add('parse-error', message, range);
    return { documents: events === undefined ? [] : buildDocuments(events, sink), diagnostics: sink.diagnostics };
}


/***/ })

};
