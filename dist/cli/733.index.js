export const id = 733;
export const ids = [733];
export const modules = {

/***/ 4733:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveCommand: () => (/* binding */ serveCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
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
    if (args.length > 0)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A('"serve" takes no options: it is set up by environment variables, which docs/setup-app.md lists.');
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const found = places.map((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, place)).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    if (found === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A('The server is not here: dist/server/index.js belongs beside dist/cli. Build or install phasegate again.');
    // The threads of the server run the server's own file, so it must stay a file: the bundler is told to leave this import alone.
    await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(found).href));
    // Set by the server when it cannot start.
    return typeof process.exitCode === 'number' ? process.exitCode : 0;
}


/***/ })

};
