export const id = 6117;
export const ids = [6117];
export const modules = {

/***/ 66117:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _adapters_filesystem_own_policy_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23953);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42732);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19341);
/* harmony import */ var _report_policy_info_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23282);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74628);
/* harmony import */ var _review_findings_own_policy_infos_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63767);
/* harmony import */ var _review_settings_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44369);
/* harmony import */ var _review_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82678);
/* harmony import */ var _review_settings_own_policies_read_own_policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9287);
/* harmony import */ var _argument_problem_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28025);
/* harmony import */ var _tool_info_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45091);











/**
 * `phasegate explain POLICY`: what a policy looks for, why it matters and what to do. Those of the repository here are behind ours. The rule of
 * another tool is answered by the policies that look for the same.
 */
async function explainCommand(args) {
    const [wanted, ...more] = args;
    if (more.length > 0 || wanted?.startsWith('-') === true)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .Problem */ .A('Name one policy, or one rule of another tool. Run "phasegate explain" for the list.');
    const own = wanted === undefined || (0,_review_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwnPolicyId */ .cF)(wanted) ? await ownHere() : [];
    const infos = [...(await (0,_tool_info_js__WEBPACK_IMPORTED_MODULE_5__/* .policyInfos */ .i)()), ...own];
    if (wanted === undefined) {
        process.stdout.write(listOf(infos));
        return 0;
    }
    const info = infos.find(({ id }) => id === wanted);
    if (info === undefined) {
        const answering = await (0,_tool_info_js__WEBPACK_IMPORTED_MODULE_5__/* .policiesOfRule */ .K)(wanted);
        if (answering.length === 0)
            throw unknownPolicy(wanted, infos);
        process.stdout.write(listOf(infos.filter(({ id }) => answering.includes(id))));
        return 0;
    }
    const sections = [
        `${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(info.title)}\n${info.id} \u00b7 ${info.severity} \u00b7 phase ${info.phase} \u00b7 ${info.controlTitle}`,
        `Why\n  ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(info.why)}`,
        `What to do\n  ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(info.remedy)}`,
        ...(info.limits.length === 0 ? [] : [`Known limits\n${info.limits.map((limit) => `  - ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(limit)}`).join('\n')}`]),
        `More in ${info.docsPath}`,
    ];
    process.stdout.write(`${sections.join('\n\n')}\n`);
    return 0;
}
function listOf(infos) {
    return infos.map((info) => `${info.id.padEnd(42)} ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(info.title)}\n`).join('');
}
function unknownPolicy(wanted, infos) {
    const ids = infos.map(({ id }) => id);
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_9__/* .likelyIds */ .T)(wanted, ids).slice(0, nearMax);
    const hint = near.length === 0 ? 'Run "phasegate explain" for the list.' : `Did you mean ${near.join(', ')}?`;
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .Problem */ .A(`There is no policy ${(0,_argument_problem_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .T)(wanted)}. ${hint}`);
}
const nearMax = 3;
/** As they stand in the folder, committed or not: who writes one wants to see it. Files that are none are told beside. */
async function ownHere() {
    const opened = await (0,_adapters_filesystem_own_policy_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .openOwnPolicies */ .v)();
    if (opened === undefined)
        return [];
    const own = await (0,_review_settings_own_policies_read_own_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnPolicies */ .rX)(opened.tree, opened.folder);
    for (const problem of own.problems)
        process.stderr.write(`phasegate: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(problem)}\n`);
    return (0,_review_findings_own_policy_infos_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPolicyInfos */ .C)(own, _review_settings_config_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultConfig */ .s).map((info) => ({ ...(0,_report_policy_info_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPolicyInfo */ .$)(info), docsPath: info.path }));
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

/***/ 23282:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ownPolicyInfo)
/* harmony export */ });
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70827);

/** A policy of a team's own: its page is its file, which is in no project of ours. */
function ownPolicyInfo(own) {
    const { path: _, ...info } = own;
    return { ...info, controlTitle: (0,_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findControl */ .v8)(info.controlId)?.title ?? info.controlId, docsPath: '' };
}


/***/ }),

/***/ 63767:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownPolicyInfos)
/* harmony export */ });
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55505);

/** The words of the policies of a team's own, for reports: nobody else has them. */
function ownPolicyInfos({ policies, paths }, config) {
    return policies.map((policy) => ({
        id: policy.id,
        title: policy.title,
        why: policy.why,
        remedy: policy.remedy,
        severity: config.policies[policy.id]?.severity ?? policy.severity,
        controlId: policy.control,
        phase: (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseOf */ .hU)(policy, config),
        limits: policy.limits,
        path: paths.get(policy.id) ?? '',
    }));
}


/***/ }),

/***/ 9287:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ noOwnPolicies),
/* harmony export */   rX: () => (/* binding */ readOwnPolicies)
/* harmony export */ });
/* unused harmony export ownPoliciesOf */
/* harmony import */ var _own_policy_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82678);

/** Where there are none, which is nearly everywhere. */
const noOwnPolicies = { policies: [], paths: new Map(), problems: [], files: [] };
/** Those that a change is judged by: as the base branch has them now. */
function ownPoliciesOf({ base, settings = base }) {
    return readOwnPolicies(settings);
}
/** Reads them in a folder of a tree. What reads the files is loaded only where there are some. */
async function readOwnPolicies(tree, folder = _own_policy_files_js__WEBPACK_IMPORTED_MODULE_0__/* .ownPoliciesFolder */ .Rw) {
    const paths = tree.paths.filter((path) => (0,_own_policy_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnPolicy */ .LT)(path, folder));
    const irregular = tree.skipped.filter(({ path }) => path === folder || (0,_own_policy_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnPolicy */ .LT)(path, folder));
    if (paths.length === 0 && irregular.length === 0)
        return noOwnPolicies;
    const { files, skipped } = await tree.read(paths.slice(0, _own_policy_files_js__WEBPACK_IMPORTED_MODULE_0__/* .ownPoliciesMax */ .f1));
    const unread = [...irregular, ...skipped.filter(({ path }) => !irregular.some((one) => one.path === path))];
    const { toOwnPolicies } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(6921), __webpack_require__.e(1686), __webpack_require__.e(3665), __webpack_require__.e(5550), __webpack_require__.e(4214)]).then(__webpack_require__.bind(__webpack_require__, 36679));
    const { policies, paths: ofPolicies, problems } = toOwnPolicies([...files.values()]);
    const tooMany = paths.length > _own_policy_files_js__WEBPACK_IMPORTED_MODULE_0__/* .ownPoliciesMax */ .f1 ? [`${folder} has more than ${_own_policy_files_js__WEBPACK_IMPORTED_MODULE_0__/* .ownPoliciesMax */ .f1} policies. Put fewer there.`] : [];
    return {
        policies,
        paths: ofPolicies,
        problems: [
            ...tooMany,
            ...unread.map(({ path, reason }) => `${path} cannot be read (${reason.replaceAll('-', ' ')}). Commit it as a plain text file.`),
            ...problems,
        ],
        files: [...files.values()],
    };
}


/***/ })

};
