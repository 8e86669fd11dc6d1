export const id = 724;
export const ids = [724];
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
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _adapters_filesystem_write_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1934);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4628);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5023);
/* harmony import */ var _tool_info_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5091);





/** Prints or writes the report; returns the exit code of the design: 0 nothing blocks, 1 blocked, 2 could not be done. */
async function deliver(review, options) {
    const report = await render(review, options.format, options.output === undefined && process.stdout.isTTY === true);
    if (options.output === undefined)
        process.stdout.write(report);
    else
        await write(options.output, report);
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
            const { renderText } = await Promise.all(/* import() */[__webpack_require__.e(107), __webpack_require__.e(491)]).then(__webpack_require__.bind(__webpack_require__, 491));
            const width = Math.min(process.stdout.columns ?? defaultColumns, columnsMax);
            return renderText(review, { colour: wantsColour(terminal), width });
        }
        case 'json':
            return (await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 9665))).renderJson(review);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 457).then(__webpack_require__.bind(__webpack_require__, 3457))).renderSarif(review, { policies: (0,_tool_info_js__WEBPACK_IMPORTED_MODULE_1__/* .policyInfos */ .i)(), toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .toolVersion */ .f });
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(107), __webpack_require__.e(855)]).then(__webpack_require__.bind(__webpack_require__, 6855))).renderMarkdown(review);
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(107), __webpack_require__.e(94)]).then(__webpack_require__.bind(__webpack_require__, 5094))).renderHtml(review);
    }
}
/** no-color.org; FORCE_COLOR as Node documents it. */
function wantsColour(terminal) {
    const { NO_COLOR: no, FORCE_COLOR: force } = process.env;
    if (no !== undefined && no !== '')
        return false;
    return force === undefined ? terminal : force !== '0';
}


/***/ }),

/***/ 3724:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliver: () => (/* reexport safe */ _deliver_js__WEBPACK_IMPORTED_MODULE_1__.c),
/* harmony export */   reviewChange: () => (/* reexport safe */ _review_review_change_js__WEBPACK_IMPORTED_MODULE_0__.reviewChange),
/* harmony export */   terminalTools: () => (/* reexport safe */ _tools_js__WEBPACK_IMPORTED_MODULE_2__.terminalTools)
/* harmony export */ });
/* harmony import */ var _review_review_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5822);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4119);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2579);
/** What `review` needs once git has told the change, in one piece that is loaded while git works. */





/***/ }),

/***/ 5091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ policyInfos)
/* harmony export */ });
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(827);
/* harmony import */ var _policies_registry_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2720);
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


/***/ })

};
