export const id = 4733;
export const ids = [4733];
export const modules = {

/***/ 56852:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ placeOptions),
/* harmony export */   KT: () => (/* binding */ chosenOf),
/* harmony export */   N$: () => (/* binding */ readValues),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tt: () => (/* binding */ readOptions)
/* harmony export */ });
/* unused harmony export formats */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19341);


const formats = ['text', 'json', 'sarif', 'markdown', 'html'];
const common = {
    format: { type: 'string' },
    output: { type: 'string' },
    config: { type: 'string' },
};
/** Reads a command's arguments; `own` names the string options it has besides the common ones. */
function readOptions(args, own, allowPositionals) {
    const { values, positionals } = readValues(args, own, allowPositionals);
    return { values, positionals, common: { ...placeOptions(values), format: chosenOf('format', values, formats, 'text') } };
}
/** The same without the formats of a report. */
function readValues(args, own, allowPositionals) {
    const options = { ...common, ...Object.fromEntries(own.map((name) => [name, { type: 'string' }])) };
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals, strict: true });
    }
    catch (error) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`${error instanceof Error ? (error.message.split(/\.(?:\s|$)/u)[0] ?? '') : 'Unreadable arguments'}. Run "phasegate help" for the options.`);
    }
    const values = parsed.values;
    return { values, positionals: parsed.positionals };
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function placeOptions(values) {
    return { output: text(values['output']), config: text(values['config']) };
}
/** One of several words, by default the first that is named. */
function chosenOf(name, values, allowed, byDefault) {
    const wanted = text(values[name]) ?? byDefault;
    const chosen = allowed.find((one) => one === wanted);
    if (chosen === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`Unknown ${name} "${wanted}". Use one of ${allowed.join(', ')}.`);
    return chosen;
}


/***/ }),

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
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19341);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56852);
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
    const role = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptions */ .Tt)(args, ['role'], false).values['role']);
    return runServer(role ?? process.env['PHASEGATE_ROLE'] ?? 'all');
}
/** `phasegate migrate`: prepares the database of the queue, before servers of this version start. */
async function migrateCommand(args) {
    (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptions */ .Tt)(args, [], false);
    return runServer('migrate');
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
