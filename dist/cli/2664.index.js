export const id = 2664;
export const ids = [2664];
export const modules = {

/***/ 82664:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withPlans: () => (/* binding */ withPlans)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19341);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97671);




/** A plan above this is refused: some hundred times a large one. */
const planBytesMax = 100 * 1024 * 1024;
/** The change with the plans beside it. Paths are from `from`. Throws `Problem` when a file cannot be read. */
async function withPlans(change, { head, base }, from) {
    const [root, file] = rootAndFile(head);
    const [after, before] = await Promise.all([
        readPlanFile(file, from),
        base === undefined ? undefined : readPlanFile(rootAndFile(base)[1], from),
    ]);
    return { ...change, plans: { head: after, ...(before === undefined ? {} : { base: before }), ...(root === undefined ? {} : { root }) } };
}
function rootAndFile(named) {
    const at = named.indexOf('=');
    if (at <= 0)
        return [undefined, named];
    const root = named.slice(0, at).replace(/^\.\//u, '').replace(/\/$/u, '');
    return [root === '' ? '.' : root, named.slice(at + 1)];
}
async function readPlanFile(named, from) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, named);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found === undefined || !found.isFile())
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`The plan ${JSON.stringify(named)} cannot be read: there is no such file.`);
    if (found.size > planBytesMax)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`The plan ${JSON.stringify(named)} is larger than ${planBytesMax / 1024 / 1024} MB.`);
    const decoded = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
    if (decoded.kind !== 'text')
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`The plan ${JSON.stringify(named)} is not text. Write it with "terraform show -json PLAN".`);
    return { path: named, text: decoded.text };
}


/***/ })

};
