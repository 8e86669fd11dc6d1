export const id = 944;
export const ids = [944,9985];
export const modules = {

/***/ 62172:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ codeownersChanges),
/* harmony export */   X: () => (/* binding */ ownsGate)
/* harmony export */ });
/* harmony import */ var _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45422);
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17539);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44369);
/* harmony import */ var _settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82678);
/* harmony import */ var _gate_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58639);





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
        return { ...shared, side: 'RIGHT', at: { path: head.path, range: (0,_core_location_js__WEBPACK_IMPORTED_MODULE_4__/* .lineRange */ .Ap)(after.line) } };
    return { ...shared, side: 'LEFT', at: { path: base.path, range: (0,_core_location_js__WEBPACK_IMPORTED_MODULE_4__/* .lineRange */ .Ap)(before.line) } };
}
function unreadable(path, reason) {
    const message = `${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)} cannot be read on head (${reason}): nobody may own the gate's files any more.`;
    return { aspect: 'CODEOWNERS: unreadable', message, severity: 'high', side: 'RIGHT', at: { path, range: (0,_core_location_js__WEBPACK_IMPORTED_MODULE_4__/* .lineRange */ .Ap)(1) } };
}


/***/ }),

/***/ 48563:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findGateChanges: () => (/* binding */ findGateChanges)
});

// EXTERNAL MODULE: ./build/review/gate-changes/codeowners-changes.js
var codeowners_changes = __webpack_require__(62172);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/maturity-model.js
var maturity_model = __webpack_require__(70827);
// EXTERNAL MODULE: ./build/review/settings/config.js
var config = __webpack_require__(44369);
// EXTERNAL MODULE: ./build/review/settings/not-judged-setting.js
var not_judged_setting = __webpack_require__(23915);
// EXTERNAL MODULE: ./build/review/gate-changes/gate-change.js
var gate_change = __webpack_require__(58639);
// EXTERNAL MODULE: ./build/review/gate-changes/gate-policy.js
var gate_policy = __webpack_require__(64925);
// EXTERNAL MODULE: ./build/review/settings/yaml-place.js
var yaml_place = __webpack_require__(80882);
;// CONCATENATED MODULE: ./build/review/gate-changes/config-changes.js







/** What the configuration on head would let pass that the one on base does not. */
function configChanges(files, parse, policySeverity) {
    const before = files.base.files.get(config/* configPath */.e);
    const after = files.head.files.get(config/* configPath */.e);
    const unread = files.head.unread.get(config/* configPath */.e);
    if (unread !== undefined && !files.base.unread.has(config/* configPath */.e))
        return [unusable(`cannot be read (${unread})`)];
    if (before?.text === after?.text)
        return [];
    const base = before === undefined ? { config: config/* defaultConfig */.s, problems: [] } : parse(before.text, config/* configPath */.e);
    // An unusable configuration on base has failed the review already.
    if (base.problems.length > 0)
        return [];
    const head = after === undefined ? { config: config/* defaultConfig */.s, problems: [] } : parse(after.text, config/* configPath */.e);
    const [problem] = head.problems;
    if (problem !== undefined)
        return [unusable(`is not valid: ${problem.message}`)];
    const roots = { base: (0,yaml_place/* yamlRoot */.iP)(before), head: (0,yaml_place/* yamlRoot */.iP)(after) };
    return loweredIn(base.config, head.config, policySeverity).map((one) => toChange(one, roots, after !== undefined));
}
function unusable(clause) {
    const message = `${config/* configPath */.e} on head ${clause}. Once it is merged, every review would fail, that of its repair too.`;
    const at = { path: config/* configPath */.e, range: gate_change/* fileStart */.N };
    return { aspect: 'configuration: unusable', message, severity: 'medium', side: 'RIGHT', at, endsReviews: true };
}
function toChange({ route, aspect, message }, { base, head }, isThere) {
    const onHead = (0,yaml_place/* placeIn */.VV)(head, route);
    const onBase = (0,yaml_place/* placeIn */.VV)(base, route);
    const shared = { aspect: `configuration: ${aspect}`, message, severity: 'high' };
    if (onHead !== undefined || (onBase === undefined && isThere)) {
        return { ...shared, side: 'RIGHT', at: { path: config/* configPath */.e, range: onHead ?? gate_change/* fileStart */.N } };
    }
    return { ...shared, side: 'LEFT', at: { path: config/* configPath */.e, range: onBase ?? gate_change/* fileStart */.N } };
}
function loweredIn(base, head, policySeverity) {
    return [
        ...gateSettings(base, head),
        ...policySettings(base, head, policySeverity),
        ...head.exclude.flatMap((pattern, index) => base.exclude.includes(pattern)
            ? []
            : [
                {
                    route: ['exclude', index],
                    aspect: `exclude ${pattern}`,
                    message: `Files that match ${(0,gate_change/* quoted */.T)(pattern)} would not be read any more.`,
                },
            ]),
        ...head.advise.flatMap((pattern, index) => base.advise.includes(pattern) || base.exclude.includes(pattern)
            ? []
            : [
                {
                    route: ['advise', index],
                    aspect: `advise ${pattern}`,
                    message: `Findings in files that match ${(0,gate_change/* quoted */.T)(pattern)} would only advise.`,
                },
            ]),
        ...head.trustedAccounts.flatMap((account, index) => base.trustedAccounts.includes(account)
            ? []
            : [{ route: ['trustedAccounts', index], aspect: `trusts ${account}`, message: `The AWS account ${account} would count as yours.` }]),
        ...houseRules(base, head),
        ...acceptanceSettings(base.acceptance, head.acceptance),
        ...waiverSettings(base, head),
        ...patternSettings(base, head),
    ];
}
/** More regions, or fewer tags; a list that is empty wants nothing. */
function houseRules(base, head) {
    const opened = base.regions.length === 0
        ? []
        : head.regions.length === 0
            ? ['every region']
            : head.regions.filter((one) => !base.regions.includes(one));
    const dropped = base.requiredTags.filter((tag) => !head.requiredTags.includes(tag));
    return [
        ...opened.map((region) => ({
            route: ['regions'],
            aspect: `region ${region}`,
            message: `Resources in ${(0,gate_change/* quoted */.T)(region)} would be allowed.`,
        })),
        ...dropped.map((tag) => ({
            route: ['requiredTags'],
            aspect: `tag ${tag}`,
            message: `The tag ${(0,gate_change/* quoted */.T)(tag)} would not be required any more.`,
        })),
    ];
}
/** A pattern that head has not, or takes less seriously. */
function patternSettings(base, head) {
    return base.secrets.patterns.flatMap(({ id, pattern, confidence }, index) => {
        const kept = head.secrets.patterns.some((one) => one.pattern === pattern && !isAbove(finding/* confidences */.E2, confidence, one.confidence));
        const message = `Secrets that the pattern ${(0,gate_change/* quoted */.T)(id)} finds would not be found any more, or count less.`;
        return kept ? [] : [{ route: ['secrets', 'patterns', index], aspect: `pattern ${id}`, message }];
    });
}
function gateSettings(base, head) {
    const lowered = [];
    const add = (key, from, to, effect) => {
        lowered.push({ route: [key], aspect: key, message: `${key} changes from ${String(from)} to ${String(to)}: ${effect}.` });
    };
    if (head.phase < base.phase)
        add('phase', base.phase, head.phase, `controls of phase ${head.phase + 1} and later only advise`);
    if (isAbove(finding/* severities */.gO, head.severity, base.severity))
        add('severity', base.severity, head.severity, `findings below ${head.severity} only advise`);
    if (isAbove(finding/* confidences */.E2, head.confidence, base.confidence))
        add('confidence', base.confidence, head.confidence, `findings that are less than ${head.confidence} only advise`);
    if (base.unknown === 'block' && head.unknown === 'advise')
        add('unknown', 'block', 'advise', 'values that cannot be proven only advise');
    const less = judgedLess(base, head);
    if (less.length > 0)
        add('notJudged', less.join(', '), 'advise', 'changed files there that are not evaluated only advise');
    const later = maturity_model/* controls */.ne.filter((one) => (0,maturity_model/* controlPhase */.pq)(one, base.model) <= base.phase && (0,maturity_model/* controlPhase */.pq)(one, head.model) > base.phase);
    if (base.model !== head.model && later.length > 0)
        add('model', base.model, head.model, `${later.length} controls move beyond phase ${base.phase} and only advise`);
    return lowered;
}
/** Where what is not judged blocks on base and only advises on head. A path that the pattern names stands for all of them. */
function judgedLess(base, head) {
    const patterns = ({ notJudged }) => (typeof notJudged === 'string' ? [] : Object.keys(notJudged.paths));
    const probes = [...new Set([...patterns(base), ...patterns(head)])];
    const lost = probes.filter((pattern) => {
        const path = pattern.replace(/^\//u, '').replace(/\/$/u, '/x').replaceAll('*', 'x');
        return (0,not_judged_setting/* notJudgedVerdict */.G)(base, path) === 'block' && (0,not_judged_setting/* notJudgedVerdict */.G)(head, path) === 'advise';
    });
    const elsewhere = (config) => (typeof config.notJudged === 'string' ? config.notJudged : config.notJudged.default);
    return [
        ...(elsewhere(base) === 'block' && elsewhere(head) === 'advise' ? ['block'] : []),
        ...lost.map((pattern) => `block for ${(0,gate_change/* quoted */.T)(pattern)}`),
    ];
}
function isAbove(order, value, floor) {
    return order.indexOf(value) > order.indexOf(floor);
}
/** The strictest last. What is not set blocks by phase and severity; a change of the gate only advises unless it is set. */
function gateRank(id, gate) {
    if (gate === undefined)
        return id === gate_policy/* gatePolicy */.C.id ? 1 : 2;
    return { off: 0, advise: 1, block: 3 }[gate];
}
function policySettings(base, head, policySeverity) {
    const ids = new Set([...Object.keys(base.policies), ...Object.keys(head.policies)]);
    return [...ids].flatMap((id) => {
        const [before, after] = [base, head].map(({ policies }) => (Object.hasOwn(policies, id) ? (policies[id] ?? {}) : {}));
        const own = id === gate_policy/* gatePolicy */.C.id ? gate_policy/* gatePolicy */.C.severity : policySeverity(id);
        return [...gateFall(id, before?.gate, after?.gate), ...severityFall(id, before?.severity ?? own, after?.severity ?? own)];
    });
}
function gateFall(id, before, after) {
    if (gateRank(id, after) >= gateRank(id, before))
        return [];
    const message = `The policy ${(0,gate_change/* quoted */.T)(id)} changes from ${before ?? 'its default'} to ${after ?? 'its default'}.`;
    return [{ route: ['policies', id, 'gate'], aspect: `policy ${id} gate`, message }];
}
function severityFall(id, before, after) {
    if (before === undefined || after === undefined || !isAbove(finding/* severities */.gO, before, after))
        return [];
    const message = `The severity of ${(0,gate_change/* quoted */.T)(id)} falls from ${before} to ${after}.`;
    return [{ route: ['policies', id, 'severity'], aspect: `policy ${id} severity`, message }];
}
const permissions = ['write', 'maintain', 'admin'];
function acceptanceSettings(base, head) {
    const lowered = [];
    const add = (key, message) => {
        lowered.push({ route: ['acceptance', key], aspect: `acceptance ${key}`, message });
    };
    if (isAbove(permissions, base.permission, head.permission))
        add('permission', `Accepting a finding needs "${head.permission}" and not "${base.permission}" any more.`);
    const added = head.users.filter((user) => !base.users.includes(user));
    if (base.users.length > 0 && head.users.length === 0)
        add('users', 'Everybody with the permission may accept, and not only those named.');
    else if (base.users.length > 0 && added.length > 0)
        add('users', `These may accept too: ${(0,gate_change/* quoted */.T)(added.join(', '))}.`);
    if (!base.authorMayAccept && head.authorMayAccept)
        add('authorMayAccept', 'The author of a pull request may accept its findings alone.');
    if (head.days > base.days)
        add('days', `An acceptance counts ${head.days} days and not ${base.days}.`);
    return lowered;
}
const forever = '9999';
function waiverSettings(base, head) {
    return head.waivers.flatMap((waiver, index) => {
        const same = base.waivers.filter((one) => waiver.fingerprint.startsWith(one.fingerprint));
        const until = waiver.until ?? forever;
        if (same.some((one) => (one.until ?? forever) >= until))
            return [];
        const end = waiver.until === undefined ? 'without an end' : `until ${waiver.until}`;
        const message = `${same.length > 0 ? 'A longer waiver' : 'A waiver'} of ${waiver.fingerprint} ${end}: ${(0,gate_change/* quoted */.T)(waiver.reason)}.`;
        return [{ route: ['waivers', index], aspect: `waiver ${waiver.fingerprint}`, message }];
    });
}

// EXTERNAL MODULE: ./build/review/gate-changes/gate-job.js
var gate_job = __webpack_require__(14472);
// EXTERNAL MODULE: ./build/review/gate-changes/suppression-changes.js
var suppression_changes = __webpack_require__(4218);
// EXTERNAL MODULE: ./build/syntax/data-node.js
var data_node = __webpack_require__(50629);
// EXTERNAL MODULE: ./build/review/gate-changes/job-changes.js
var job_changes = __webpack_require__(29690);
// EXTERNAL MODULE: ./build/review/gate-changes/read-gate-files.js
var read_gate_files = __webpack_require__(73415);
;// CONCATENATED MODULE: ./build/review/gate-changes/workflow-changes.js





/** What happens to the jobs that run the gate, and jobs that take their name. */
function workflowChanges(files) {
    const changed = new Set(files.changed.flatMap((file) => [file.path, file.basePath ?? file.path]).filter(read_gate_files/* isWorkflow */._2));
    if (changed.size === 0)
        return [];
    const jobs = { base: (0,gate_job/* jobsOf */.a)(files.base), head: (0,gate_job/* jobsOf */.a)(files.head) };
    const base = (0,gate_job/* gateJobs */.Y)(jobs.base);
    const head = (0,gate_job/* gateJobs */.Y)(jobs.head);
    const renamed = new Map(files.changed.map((file) => [file.basePath ?? file.path, file.path]));
    const left = new Set(head);
    const pairs = base.map((job) => {
        const match = matchOf(job, [...left], renamed);
        if (match !== undefined)
            left.delete(match);
        return { job, match };
    });
    return [
        ...pairs.flatMap(({ job, match }) => (match === undefined ? [removed(job, files)] : (0,job_changes/* jobChanges */.l)(job, match))),
        ...impostors(base, head, jobs),
    ];
}
/** The same job of the same file, then of any file, then the only one that is left in the file. */
function matchOf(job, candidates, renamed) {
    const path = renamed.get(job.path) ?? job.path;
    return (candidates.find((one) => one.path === path && one.id === job.id) ??
        candidates.find((one) => one.id === job.id || one.checkName === job.checkName) ??
        candidates.find((one) => one.path === path));
}
function removed(job, { head }) {
    const unread = head.unread.get(job.path);
    const why = unread === undefined ? '' : ` (the workflow cannot be read on head: ${unread})`;
    return {
        aspect: `workflow: job ${job.id} removed`,
        message: `The job ${(0,gate_change/* quoted */.T)(job.id)} does not run the gate any more${why}. Where its check is required, pull requests wait for ever; where not, nothing looks at them.`,
        severity: 'high',
        side: 'LEFT',
        at: {
            path: job.path,
            range: { ...job.entry.keyRange, endLine: job.entry.value.range.endLine, endColumn: job.entry.value.range.endColumn },
        },
    };
}
/** Another job under the name of the gate's check: where the required check is not pinned to an app, the last report of the name decides. */
function impostors(base, head, jobs) {
    const names = new Set(base.map((job) => job.checkName.toLowerCase()));
    const known = new Set([...head, ...jobs.base].map(keyOf));
    const strangers = jobs.head.filter((job) => names.has(job.checkName.toLowerCase()) && !known.has(keyOf(job)));
    return strangers.map((job) => ({
        aspect: `workflow: job ${job.id} named like the gate`,
        message: `The job ${(0,gate_change/* quoted */.T)(job.id)} has the name of the gate's check, ${(0,gate_change/* quoted */.T)(job.checkName)}, and does not run the gate. Where the required check is not pinned to an app, its result can stand in for the gate's.`,
        severity: 'high',
        side: 'RIGHT',
        at: { path: job.path, range: (0,data_node/* entryOf */.Ms)(job.entry.value, 'name')?.keyRange ?? job.entry.keyRange },
    }));
}
function keyOf({ path, id, checkName }) {
    return `${path}\n${id}\n${checkName}`;
}

;// CONCATENATED MODULE: ./build/review/gate-changes/find-gate-changes.js





/** Everything in a change that would lower the gate once it is merged. None of it changes how this change is judged. */
function findGateChanges({ files, added, parseConfig, ofOwnPolicies, policySeverity }) {
    const gatePaths = files.base.files.size === 0 ? [] : (0,gate_job/* gateJobs */.Y)((0,gate_job/* jobsOf */.a)(files.base)).map((job) => job.path);
    return [
        ...configChanges(files, parseConfig, policySeverity),
        ...ofOwnPolicies,
        ...workflowChanges(files),
        ...(0,codeowners_changes/* codeownersChanges */.D)(files, gatePaths),
        ...(0,suppression_changes/* suppressionChanges */.RW)(added),
    ];
}


/***/ }),

/***/ 14472:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ gateJobs),
/* harmony export */   a: () => (/* binding */ jobsOf)
/* harmony export */ });
/* harmony import */ var _syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50629);
/* harmony import */ var _settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80882);
/* harmony import */ var _read_gate_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73415);



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

/***/ 29690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ eventsOf),
/* harmony export */   l: () => (/* binding */ jobChanges)
/* harmony export */ });
/* harmony import */ var _syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50629);
/* harmony import */ var _gate_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58639);
/* harmony import */ var _settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80882);



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
            return `What runs as the gate ${change}${isPinned((0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(after)) ? '' : ', which is not a full commit id: other code can be put there'}.`;
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

/***/ 80882:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   eE: () => (/* binding */ sameValue),
/* harmony export */   iP: () => (/* binding */ yamlRoot),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var _syntax_data_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50629);
/* harmony import */ var _syntax_yaml_parse_yaml_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29985);


/** The first document; undefined for an empty text. Diagnostics are left to those whose verdict depends on them. */
function yamlRoot(file) {
    return file === undefined ? undefined : (0,_syntax_yaml_parse_yaml_once_js__WEBPACK_IMPORTED_MODULE_0__.parseYamlOnce)(file).documents[0];
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

/***/ 29985:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlOnce: () => (/* binding */ parseYamlOnce)
/* harmony export */ });
/* harmony import */ var _core_remembered_by_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93268);
/* harmony import */ var _parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33665);


/** Characters: the workflows of a large repository. What is made of them takes some twenty times as much. */
const charsMax = 700_000;
const parsed = (0,_core_remembered_by_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberedByText */ .d)(charsMax);
/** As `parseYaml`, for what many ask, each for something else, and on both sides: workflows, actions, settings. */
function parseYamlOnce(file) {
    return parsed.of(`${file.path}\n${file.text}`, () => (0,_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(file));
}


/***/ })

};
