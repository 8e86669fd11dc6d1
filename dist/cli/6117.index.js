export const id = 6117;
export const ids = [6117];
export const modules = {

/***/ 6117:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _adapters_filesystem_own_policy_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3953);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9341);
/* harmony import */ var _report_policy_info_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3282);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4628);
/* harmony import */ var _review_findings_own_policy_infos_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3767);
/* harmony import */ var _review_settings_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4369);
/* harmony import */ var _review_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2678);
/* harmony import */ var _review_settings_own_policies_read_own_policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9287);
/* harmony import */ var _tool_info_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5091);









/** `phasegate explain POLICY`: what a policy looks for, why it matters and what to do. Those of the repository here are behind ours. */
async function explainCommand(args) {
    const [wanted] = args;
    const own = wanted === undefined || (0,_review_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_6__/* .isOwnPolicyId */ .cF)(wanted) ? await ownHere() : [];
    const infos = [...(0,_tool_info_js__WEBPACK_IMPORTED_MODULE_5__/* .policyInfos */ .i)(), ...own];
    if (wanted === undefined) {
        process.stdout.write(`${infos.map((info) => `${info.id.padEnd(42)} ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(info.title)}`).join('\n')}\n`);
        return 0;
    }
    const info = infos.find(({ id }) => id === wanted);
    if (info === undefined) {
        const near = infos.filter(({ id }) => id.split('-').some((word) => wanted.split('-').includes(word))).map(({ id }) => id);
        const hint = near.length === 0 ? 'Run "phasegate explain" for the list.' : `Did you mean ${near.slice(0, 3).join(', ')}?`;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .Problem */ .A(`There is no policy "${wanted.slice(0, 80)}". ${hint}`);
    }
    const sections = [
        `${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(info.title)}\n${info.id} \u00b7 ${info.severity} \u00b7 phase ${info.phase} \u00b7 ${info.controlTitle}`,
        `Why\n  ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(info.why)}`,
        `What to do\n  ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(info.remedy)}`,
        ...(info.limits.length === 0 ? [] : [`Known limits\n${info.limits.map((limit) => `  - ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(limit)}`).join('\n')}`]),
        `More in ${info.docsPath}`,
    ];
    process.stdout.write(`${sections.join('\n\n')}\n`);
    return 0;
}
/** As they stand in the folder, committed or not: who writes one wants to see it. Files that are none are told beside. */
async function ownHere() {
    const opened = await (0,_adapters_filesystem_own_policy_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .openOwnPolicies */ .v)();
    if (opened === undefined)
        return [];
    const own = await (0,_review_settings_own_policies_read_own_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnPolicies */ .rX)(opened.tree, opened.folder);
    for (const problem of own.problems)
        process.stderr.write(`phasegate: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(problem)}\n`);
    return (0,_review_findings_own_policy_infos_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPolicyInfos */ .C)(own, _review_settings_config_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultConfig */ .s).map((info) => ({ ...(0,_report_policy_info_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPolicyInfo */ .$)(info), docsPath: info.path }));
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

/***/ 3282:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ownPolicyInfo)
/* harmony export */ });
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(827);

/** A policy of a team's own: its page is its file, which is in no project of ours. */
function ownPolicyInfo(own) {
    const { path: _, ...info } = own;
    return { ...info, controlTitle: (0,_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findControl */ .v8)(info.controlId)?.title ?? info.controlId, docsPath: '' };
}


/***/ })

};
