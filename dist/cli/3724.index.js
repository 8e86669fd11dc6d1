export const id = 3724;
export const ids = [3724];
export const modules = {

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

/***/ 83724:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliver: () => (/* reexport safe */ _deliver_js__WEBPACK_IMPORTED_MODULE_1__.cK),
/* harmony export */   reviewChange: () => (/* reexport safe */ _review_review_change_js__WEBPACK_IMPORTED_MODULE_0__.r),
/* harmony export */   terminalTools: () => (/* reexport safe */ _tools_js__WEBPACK_IMPORTED_MODULE_2__.terminalTools)
/* harmony export */ });
/* harmony import */ var _review_review_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44240);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34119);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38828);
/** What `review` needs once git has told the change, in one piece that is loaded while git works. */





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


/***/ })

};
