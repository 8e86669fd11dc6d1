export const id = 4733;
export const ids = [4733];
export const modules = {

/***/ 44733:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   migrateCommand: () => (/* binding */ migrateCommand),
/* harmony export */   serveCommand: () => (/* binding */ serveCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19341);
/* harmony import */ var _argument_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28025);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};






/** Beside the folder of this bundle; beside this folder when run from the sources or from build/. */
const places = ['../server/index.js', '../app.js', '../app.ts'];
/** `phasegate serve`: runs the App as a server. It is a bundle of its own, so that a review does not load it. */
async function serveCommand(args) {
    const role = roleOf(args);
    return runServer(role ?? process.env['PHASEGATE_ROLE'] ?? 'all');
}
/** `phasegate migrate`: prepares the database of the queue, before servers of this version start. */
async function migrateCommand(args) {
    if (args[0] !== undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A(`migrate takes no argument, and ${(0,_argument_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(args[0])} is one.`);
    return runServer('migrate');
}
function roleOf(args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_3__.parseArgs)({ args: [...args], options: { role: { type: 'string' } }, strict: true }).values.role;
    }
    catch (error) {
        throw (0,_argument_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .argumentProblem */ .R)(error, 'serve', ['role']);
    }
}
/** The server reads what it is to do from the environment, as containers give it. */
async function runServer(role) {
    process.env['PHASEGATE_ROLE'] = role;
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const found = places.map((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, place)).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    if (found === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A('The server is not here: dist/server/index.js belongs beside dist/cli. Build or install phasegate again.');
    // The threads of the server run the server's own file, so it must stay a file: the bundler is told to leave this import alone.
    await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(found).href));
    // Set by the server when it cannot start.
    return typeof process.exitCode === 'number' ? process.exitCode : 0;
}


/***/ })

};
