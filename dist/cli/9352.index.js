export const id = 9352;
export const ids = [9352];
export const modules = {

/***/ 1934:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/**
 * Writes a report so that a reader sees the old content or the new, never a part: a temporary file beside it, then a rename. A symbolic link
 * stays one; a pipe or a device (`/dev/stdout`) is written to as it is. Makes the folder. Throws the system's error.
 */
async function writeOutput(path, content) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (found !== undefined && !found.isFile())
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, content);
    const target = found === undefined ? path : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, { flag: 'wx', ...(found === undefined ? {} : { mode: found.mode & 0o777 }) });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 4119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ terminalPaper),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _adapters_filesystem_write_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1934);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4628);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5023);
/* harmony import */ var _tool_info_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5091);





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
        process.stderr.write(`phasegate: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(failure)}\n`);
    if (review.findings.some((finding) => finding.verdict === 'block'))
        return 1;
    return review.failures.length > 0 ? 2 : 0;
}
async function write(path, report) {
    try {
        await (0,_adapters_filesystem_write_output_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOutput */ .z)(path, report);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'the system refused';
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`The report cannot be written to "${path}": ${writeErrors.get(code) ?? code}. Name another file with --output.`);
    }
}
const writeErrors = new Map([
    ['EISDIR', 'it is a folder'],
    ['ENOENT', 'there is no such place'],
    ['ENOTDIR', 'a part of the path is no folder'],
    ['EEXIST', 'a part of the path is no folder'],
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['EROFS', 'the place is read-only'],
    ['ENOSPC', 'the disk is full'],
]);
const defaultColumns = 100;
const columnsMax = 120;
/** Each renderer is loaded when it is wanted. */
async function render(review, format, terminal) {
    switch (format) {
        case 'text': {
            const { renderText } = await Promise.all(/* import() */[__webpack_require__.e(1485), __webpack_require__.e(2966)]).then(__webpack_require__.bind(__webpack_require__, 2966));
            return renderText(review, terminalPaper(terminal));
        }
        case 'json':
            return (await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665))).renderJson(review);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 3457).then(__webpack_require__.bind(__webpack_require__, 3457))).renderSarif(review, { policies: (0,_tool_info_js__WEBPACK_IMPORTED_MODULE_1__/* .policyInfos */ .i)(), toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .toolVersion */ .f });
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(1485), __webpack_require__.e(4121)]).then(__webpack_require__.bind(__webpack_require__, 4121))).renderMarkdown(review);
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(8238), __webpack_require__.e(6115)]).then(__webpack_require__.bind(__webpack_require__, 6115))).renderHtml(review);
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

/***/ 5091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ policyInfos)
/* harmony export */ });
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(827);
/* harmony import */ var _policies_registry_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7851);
/* harmony import */ var _review_settings_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4369);
/* harmony import */ var _review_gate_changes_gate_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4925);
/* harmony import */ var _review_verdict_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4776);
/* harmony import */ var _review_not_judged_module_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2119);
/* harmony import */ var _review_not_judged_find_unjudged_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5509);
/* harmony import */ var _review_comparison_outside_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9652);








/** What no policy of one state says has pages that are not generated. */
const pagesApart = new Map([
    [_review_gate_changes_gate_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .gatePolicy */ .C, 'docs/gate-changes.md'],
    [_review_comparison_outside_code_js__WEBPACK_IMPORTED_MODULE_7__/* .outsideCodePolicy */ .d, 'docs/not-proven.md'],
    [_review_not_judged_find_unjudged_js__WEBPACK_IMPORTED_MODULE_6__/* .notJudgedPolicy */ .L3, 'docs/not-judged.md'],
    [_review_not_judged_module_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .moduleInputPolicy */ .j, 'docs/not-judged.md'],
]);
/** What reports say about the policies, without their code. */
function policyInfos() {
    return [..._policies_registry_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .policies */ .R, _review_gate_changes_gate_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .gatePolicy */ .C, _review_comparison_outside_code_js__WEBPACK_IMPORTED_MODULE_7__/* .outsideCodePolicy */ .d, _review_not_judged_find_unjudged_js__WEBPACK_IMPORTED_MODULE_6__/* .notJudgedPolicy */ .L3, _review_not_judged_module_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .moduleInputPolicy */ .j].map((policy) => ({
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

/***/ 2172:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ codeownersChanges),
/* harmony export */   X: () => (/* binding */ ownsGate)
/* harmony export */ });
/* harmony import */ var _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5422);
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7539);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4369);
/* harmony import */ var _settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2678);
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
    const protectedPaths = [...new Set([_settings_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configPath */ .e, base.path, ...gatePaths, ...ownPolicyPaths(files.base)])];
    return ownerMoves(protectedPaths, base, head).map((move) => ownerChange(move, base, head));
}
function ownPolicyPaths(side) {
    return [...side.files.keys()].filter((path) => (0,_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnPolicy */ .LT)(path));
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
        return { ...shared, side: 'RIGHT', at: { path: head.path, range: (0,_core_location_js__WEBPACK_IMPORTED_MODULE_4__/* .lineRange */ .A)(after.line) } };
    return { ...shared, side: 'LEFT', at: { path: base.path, range: (0,_core_location_js__WEBPACK_IMPORTED_MODULE_4__/* .lineRange */ .A)(before.line) } };
}
function unreadable(path, reason) {
    const message = `${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)} cannot be read on head (${reason}): nobody may own the gate's files any more.`;
    return { aspect: 'CODEOWNERS: unreadable', message, severity: 'high', side: 'RIGHT', at: { path, range: (0,_core_location_js__WEBPACK_IMPORTED_MODULE_4__/* .lineRange */ .A)(1) } };
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
/* harmony import */ var _settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(882);
/* harmony import */ var _read_gate_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3415);



const ours = /phasegate/iu;
/** Those that run the gate. */
function gateJobs(jobs) {
    return jobs.flatMap((job) => {
        const { value } = job.entry;
        const steps = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(value, 'steps')?.value;
        const called = (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)((0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(value, 'uses')?.value);
        const isNamedSo = [job.path, (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)((0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(job.workflow, 'name')?.value), job.id, job.checkName].some((text) => ours.test(text));
        if (called !== '')
            return runsGate(called, isNamedSo) ? [{ ...job, step: undefined }] : [];
        if (steps?.kind !== 'sequence')
            return [];
        const step = steps.items.findIndex((item) => {
            const run = (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)((0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(item, 'run')?.value);
            return runsGate((0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)((0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(item, 'uses')?.value), isNamedSo) || ours.test(run);
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
        const workflow = (0,_read_gate_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorkflow */ ._2)(file.path) ? (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlRoot */ .iP)(file) : undefined;
        const jobs = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(workflow, 'jobs')?.value;
        if (workflow === undefined || jobs?.kind !== 'mapping')
            return [];
        return jobs.entries.map((entry) => {
            const name = (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)((0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(entry.value, 'name')?.value);
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
/* harmony import */ var _settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(882);



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
            if ((0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .sameValue */ .eE)(before, after) || (after === undefined && filter !== 'types'))
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
        return new Map(on.items.map((item) => [(0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(item), undefined]));
    return new Map(on?.kind === 'mapping' ? on.entries.map((entry) => [entry.key, entry.value]) : []);
}
function workflowSettings(pair) {
    return ['env', 'defaults', 'permissions'].flatMap((key) => {
        const before = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(pair.base.workflow, key)?.value;
        const after = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(pair.head.workflow, key)?.value;
        if ((0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .sameValue */ .eE)(before, after))
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
        if (harmless.has(key) || (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .sameValue */ .eE)(before, after) || isOff(key, after))
            return [];
        if (key === 'runs-on' && hosted.test((0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(after)))
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
    return key === 'continue-on-error' && (after === undefined || (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(after) === 'false');
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
    if (JSON.stringify(earlier.base.map((item) => (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._y)(item))) !== JSON.stringify(earlier.head.map((item) => (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._y)(item)))) {
        const message = 'The steps that run before the gate in its job change. They can change what the gate runs and what it reads.';
        changes.push(change(pair, head.step > 0 ? [...route, 0] : route, `job ${head.id} earlier steps`, message, 'medium'));
    }
    return [...changes, ...oneStep(pair, before[base.step], after[head.step], [...route, head.step])];
}
function oneStep(pair, base, head, route) {
    return keysOf(base, head).flatMap((key) => {
        const before = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(base, key)?.value;
        const after = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(head, key)?.value;
        if (key === 'name' || key === 'id' || key === 'timeout-minutes' || (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .sameValue */ .eE)(before, after) || isOff(key, after))
            return [];
        const severity = key === 'with' || key === 'env' ? 'medium' : 'high';
        return [change(pair, [...route, key], `step ${key}`, stepMessage(key, before, after), severity)];
    });
}
function stepMessage(key, before, after) {
    const change = `changes${values(key, before, after)}`;
    switch (key) {
        case 'uses':
            return `What runs as the gate ${change}${isPinned((0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(after)) ? '' : ', which is no full commit id: other code can be put there'}.`;
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
    const names = keysOf(before, after).filter((name) => !(0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .sameValue */ .eE)((0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(before, name)?.value, (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(after, name)?.value));
    return names.length === 0 ? '' : ` in ${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(names.join(', '))}`;
}
function shown(node) {
    if (node === undefined)
        return 'nothing';
    if (node.kind !== 'mapping')
        return (0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)((0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._y)(node));
    return (0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(node.entries.map(({ key, value }) => `${key}: ${(0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(value) || '\u2026'}`).join(', '));
}
/** On head where the place is there, else on base. */
function change({ base, head }, route, aspect, message, severity = 'high') {
    const onHead = exactPlace(head.workflow, route);
    const shared = { aspect: `workflow: ${aspect}`, message, severity };
    if (onHead !== undefined)
        return { ...shared, side: 'RIGHT', at: { path: head.path, range: onHead } };
    const baseRoute = route.map((step) => (step === head.id ? base.id : step));
    return { ...shared, side: 'LEFT', at: { path: base.path, range: (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(base.workflow, baseRoute) ?? _gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .fileStart */ .N } };
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
    return isThere ? (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(root, route) : undefined;
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
/* harmony import */ var _settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2678);




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

/***/ 882:
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


/***/ })

};
