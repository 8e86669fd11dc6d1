#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 34589:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 13193:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 19341:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem)
/* harmony export */ });
/** Expected trouble, worded for people: one line that says what, where and what to do. Every other error is a bug of ours. */
class Problem extends Error {
    name = 'Problem';
}


/***/ }),

/***/ 10221:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ stackFrames)
/* harmony export */ });
/**
 * Where an unexpected error came from, for people who look into it: its name and the frames of its stack. The message is left out, because it
 * may hold a piece of the code under review.
 */
function stackFrames(error) {
    if (!(error instanceof Error))
        return 'something that is no error was thrown';
    const { name, message, stack = '' } = error;
    const head = message === '' ? name : `${name}: ${message}`;
    const frames = stack.startsWith(head) ? stack.slice(head.length).split('\n') : [];
    return [name, ...frames.filter((frame) => /^ {4}at /u.test(frame))].join('\n');
}


/***/ }),

/***/ 59553:
/***/ (function (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(19341);
/* harmony import */ var _core_stack_frames_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(10221);
/* harmony import */ var _cli_compile_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1624);
/* harmony import */ var _cli_help_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(86599);
/* harmony import */ var _cli_optimize_late_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(68548);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(65023);






/** Loaded when called, so that a review does not wait for what only the server needs. */
const commands = {
    review: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7961), __nccwpck_require__.e(3048)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93048))).reviewCommand,
    scan: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2269), __nccwpck_require__.e(9925), __nccwpck_require__.e(72), __nccwpck_require__.e(1112), __nccwpck_require__.e(2579), __nccwpck_require__.e(8601)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55029))).scanCommand,
    matrix: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2269), __nccwpck_require__.e(9925), __nccwpck_require__.e(72), __nccwpck_require__.e(1112), __nccwpck_require__.e(2579), __nccwpck_require__.e(4501)]).then(__nccwpck_require__.bind(__nccwpck_require__, 50761))).matrixCommand,
    explain: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9925), __nccwpck_require__.e(3953), __nccwpck_require__.e(6117)]).then(__nccwpck_require__.bind(__nccwpck_require__, 66117))).explainCommand,
    'test-policies': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2269), __nccwpck_require__.e(9925), __nccwpck_require__.e(72), __nccwpck_require__.e(1112), __nccwpck_require__.e(2579), __nccwpck_require__.e(3953), __nccwpck_require__.e(9163)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59464))).testPoliciesCommand,
    doctor: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(891), __nccwpck_require__.e(3665), __nccwpck_require__.e(9925), __nccwpck_require__.e(7961), __nccwpck_require__.e(4527)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4527))).doctorCommand,
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7961), __nccwpck_require__.e(5205)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75205))).initCommand,
    serve: async () => (await __nccwpck_require__.e(/* import() */ 4733).then(__nccwpck_require__.bind(__nccwpck_require__, 44733))).serveCommand,
    migrate: async () => (await __nccwpck_require__.e(/* import() */ 4733).then(__nccwpck_require__.bind(__nccwpck_require__, 44733))).migrateCommand,
    demo: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7961), __nccwpck_require__.e(3743)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93743))).demoCommand,
};
async function main() {
    const [name = 'help', ...args] = process.argv.slice(2);
    const told = tell(name, args);
    if (told !== undefined) {
        process.stdout.write(told);
        return 0;
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`Unknown command "${name}". Run "phasegate help" for the list.`);
    if (name !== 'serve') {
        (0,_cli_compile_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .keepCompiledCode */ .e)(process.env);
        await (0,_cli_optimize_late_js__WEBPACK_IMPORTED_MODULE_3__/* .optimizeLate */ .o)();
    }
    const command = await load();
    return command(args);
}
/** What is answered without running a command: help and version, wherever among the options they stand. */
function tell(name, args) {
    const words = new Set([name, ...(args.includes('--') ? args.slice(0, args.indexOf('--')) : args)]);
    if (words.has('--version') || name === 'version')
        return `${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .toolVersion */ .f}\n`;
    if (name === 'help')
        return (0,_cli_help_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCommandHelp */ .fd)(args[0] ?? '') ?? (0,_cli_help_js__WEBPACK_IMPORTED_MODULE_1__/* .renderHelp */ .W5)();
    if (!words.has('--help') && !words.has('-h'))
        return undefined;
    return name.startsWith('-') ? (0,_cli_help_js__WEBPACK_IMPORTED_MODULE_1__/* .renderHelp */ .W5)() : (0,_cli_help_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCommandHelp */ .fd)(name);
}
// Whoever reads may have seen enough (`| head`): the verdict stands all the same.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
try {
    process.exitCode = await main();
}
catch (error) {
    // Only problems that are worded for people are shown whole: another error's text may hold a piece of the code under review.
    const text = error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A ? error.message : `Internal ${error instanceof Error ? error.name : 'error'}; please report it.`;
    process.stderr.write(`phasegate: ${text}\n`);
    if (process.env['PHASEGATE_DEBUG'] === '1')
        process.stderr.write(`${(0,_core_stack_frames_js__WEBPACK_IMPORTED_MODULE_5__/* .stackFrames */ .N)(error)}\n`);
    process.exitCode = 2;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1624:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ keepCompiledCode)
});

// UNUSED EXPORTS: privateFolder

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/entry/cli/compile-cache.js




/**
 * Has V8 keep the compiled form of what is loaded from now on, so that the next run does not compile it again: a quarter of a short review.
 * What is kept is run, so the folder must be one that nobody but the user can write to; wherever that is not certain, nothing is kept and
 * nothing kept is read (docs/adr/0092-compiled-code-is-kept.md).
 */
function keepCompiledCode(env, home = (0,external_node_os_.homedir)()) {
    // Where many people's changes are built, code of one of them may have run before as the same user; and a new machine has nothing kept.
    if (env['CI'] || env['PHASEGATE_COMPILE_CACHE'] === '0')
        return undefined;
    const folder = privateFolder(env['XDG_CACHE_HOME'] || (0,external_node_path_.join)(home, '.cache'));
    // Node before 22.8 has no such function.
    if (folder !== undefined)
        (0,external_node_module_namespaceObject.enableCompileCache)?.(folder);
    return folder;
}
/** The tool's own folder below a user's caches, made where it is missing; undefined where another could write to it. */
function privateFolder(caches) {
    // Where the home is not told it would be a folder of wherever this runs: of what others wrote, unpacked with whatever rights they gave it.
    if (!(0,external_node_path_.isAbsolute)(caches))
        return undefined;
    const folder = (0,external_node_path_.join)(caches, 'phasegate');
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        const real = (0,external_node_fs_.realpathSync)(folder);
        return isOwn((0,external_node_fs_.lstatSync)(folder)) && aboveAreSafe(real) ? real : undefined;
    }
    catch {
        // A home that cannot be written to, or none at all: the run is a little slower, and the same.
        return undefined;
    }
}
function isOwn(stats) {
    return stats.isDirectory() && stats.uid === process.getuid?.() && (stats.mode & 0o077) === 0;
}
/** Whoever can write to a folder above can put another in its place; and a checkout holds what others wrote. */
function aboveAreSafe(folder) {
    for (let above = (0,external_node_path_.dirname)(folder);; above = (0,external_node_path_.dirname)(above)) {
        const { uid, mode } = (0,external_node_fs_.lstatSync)(above);
        const others = mode & 0o022;
        const isSticky = (mode & 0o1000) !== 0;
        if ((uid !== 0 && uid !== process.getuid?.()) || (others !== 0 && !isSticky))
            return false;
        if (exists((0,external_node_path_.join)(above, '.git')))
            return false;
        if (above === (0,external_node_path_.dirname)(above))
            return true;
    }
}
function exists(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}


/***/ }),

/***/ 86599:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W5: () => (/* binding */ renderHelp),
/* harmony export */   fd: () => (/* binding */ renderCommandHelp)
/* harmony export */ });
/* unused harmony export commandHelp */
const reportOptions = [
    ['--format FORMAT', 'text (default), json, sarif, markdown or html'],
    ['--output FILE', 'write the report there, and nothing on standard output'],
    ['--config FILE', 'a configuration in place of .github/phasegate.yml (docs/settings.md)'],
];
const commandHelp = new Map([
    [
        'review',
        {
            usage: 'review [--repo DIR] [--base REF] [--head REF]',
            purpose: 'review the change between two commits',
            options: [
                ['--repo DIR', 'folder of the repository (default: here)'],
                ['--base REF', 'compared from where head left it (default: the default branch)'],
                ['--head REF', 'what is judged (default: HEAD)'],
                ['--base-dir DIR', 'what was made of base: a folder that "cdk synth" wrote, or any with code (docs/cdk.md)'],
                ['--head-dir DIR', 'the same of head; without --repo, --base and --head the two folders alone are reviewed'],
                ['--modules DIR', 'modules that "terraform get" fetched of head (docs/modules.md)'],
                ['--base-modules DIR', 'the same of base; without it those of head stand for both'],
                ['--plan [ROOT=]FILE', 'what "terraform show -json" says of a plan of head: adds knowledge, clears nothing (docs/plans.md)'],
                ['--base-plan FILE', 'the same of base'],
                ...reportOptions,
            ],
            notes: 'Only commits count: what is not committed is not reviewed.',
        },
    ],
    [
        'scan',
        {
            usage: 'scan [PATH...]',
            purpose: 'evaluate one state, everything in it',
            options: [['PATH', 'a folder or a file (default: here); a path named here is read though git ignores it'], ...reportOptions],
            notes: 'Within a git repository, modules and settings are found in all of it, and paths are told from the top of it; reported is what\nPATH is or calls.',
        },
    ],
    [
        'matrix',
        {
            usage: 'matrix [PATH...]',
            purpose: 'what the code shows of the maturity model',
            options: [
                ['PATH', 'a folder or a file (default: here), as of scan'],
                ['--format FORMAT', 'text (default), svg, markdown or json'],
                ['--model v1|v2', 'the version of the model (default: that of the configuration)'],
                ...reportOptions.slice(1),
            ],
            notes: 'It judges nothing: exit code 0, or 2 when the tree could not be read; standard error says why.',
        },
    ],
    [
        'explain',
        {
            usage: 'explain [POLICY]',
            purpose: 'what a policy looks for, and why',
            options: [['POLICY', 'its id; without one, all are listed']],
        },
    ],
    [
        'test-policies',
        {
            usage: 'test-policies [PATH]',
            purpose: 'run the cases of the policies of your own',
            options: [
                ['PATH', 'a repository, a folder of policies, or one of them (default: the repository here)'],
                ['--schema', 'print the JSON schema of such a policy, for editors, and nothing else'],
            ],
            notes: 'Exit code 0: all cases hold. 1: some do not, or are lacking. 2: a file is wrong. docs/own-policies.md says how to write them.',
        },
    ],
    [
        'init',
        {
            usage: 'init [--dir DIR] [--phase 1|2|3|4] [--force]',
            purpose: 'write the workflow and the configuration',
            options: [
                ['--dir DIR', 'folder of the repository (default: here)'],
                ['--phase 1|2|3|4', 'the phase of the maturity model that you have reached (default: 2)'],
                ['--action OWNER/NAME@COMMIT', 'the Action that the workflow uses'],
                ['--force', 'replace files that are there'],
            ],
        },
    ],
    [
        'doctor',
        {
            usage: 'doctor [--repo OWNER/NAME] [--branch BRANCH]',
            purpose: 'whether the gate holds; reads GITHUB_TOKEN',
            options: [
                ['--repo OWNER/NAME', 'the repository on GitHub (default: the origin of the clone)'],
                ['--branch BRANCH', 'the branch that the gate protects (default: the default branch)'],
                ['--dir DIR', 'folder of a clone (default: here)'],
                ['--check NAME', 'the name of the check that is required'],
            ],
            notes: 'Exit code 0: it holds. 1: it does not. 2: it could not be found out.',
        },
    ],
    [
        'serve',
        {
            usage: 'serve [--role receive|work|all]',
            purpose: 'run the GitHub App; set up by the environment',
            options: [['--role ROLE', 'what this process does of it: take deliveries, review, or both (default)']],
            notes: 'docs/setup-app.md lists the variables.',
        },
    ],
    [
        'migrate',
        {
            usage: 'migrate',
            purpose: "prepare the database of the App's queue; set up by the environment",
            options: [],
            notes: 'Reads the variables of serve, above all PHASEGATE_QUEUE. docs/scaling.md says when.',
        },
    ],
    ['demo', { usage: 'demo', purpose: 'review an example pull request', options: reportOptions.slice(0, 2) }],
]);
const exitCodes = 'Exit code 0: nothing blocks. 1: blocked. 2: the review could not be done; standard error says why.';
/** All commands, a line each. */
function renderHelp() {
    const commands = [...commandHelp.values()].map(({ usage, purpose }) => [`phasegate ${usage}`, purpose]);
    return `phasegate: the security gate on pull requests that change AWS code

${columns([...commands, ['phasegate COMMAND --help', 'what a command takes'], ['phasegate --version', 'which version this is']])}

  --format text|json|sarif|markdown|html   --output FILE   --config FILE

${exitCodes}
`;
}
/** One command; undefined when there is none of that name. */
function renderCommandHelp(name) {
    const help = commandHelp.get(name);
    if (help === undefined)
        return undefined;
    const { usage, purpose, options, notes } = help;
    const isReport = options.includes(reportOptions[0]);
    return [
        `phasegate ${usage}: ${purpose}`,
        ...(options.length === 0 ? [] : [columns(options)]),
        ...(notes === undefined ? [] : [notes]),
        ...(isReport ? [exitCodes] : []),
    ]
        .map((part) => `${part}\n`)
        .join('\n');
}
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`).join('\n');
}


/***/ }),

/***/ 68548:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ optimizeLate)
/* harmony export */ });
/** Bytes of bytecode that a function runs before V8 11 compiles it again, optimized; its default is 132 KiB. */
const interruptBudget = 1_000_000;
/**
 * A review is over before optimized code earns what its making costs: on two cores a fifth of the time, and a third of the processor's. Long
 * scans do not notice. Newer versions of V8 decide by another rule, and gain nothing (docs/adr/0012-optimize-late.md).
 */
async function optimizeLate() {
    if (!process.versions.v8.startsWith('11.'))
        return;
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 78877, 19));
    setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
}


/***/ }),

/***/ 65023:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
/** Of the package; alone in its file, since asking for it must not load the policies. */
const toolVersion = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(59553);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
