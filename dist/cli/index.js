#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 5314:
/***/ (function (module) {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 5314;
module.exports = webpackEmptyAsyncContext;

/***/ }),

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

/***/ 98300:
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

/***/ 82552:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ blurredDigest),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   rD: () => (/* binding */ keyedDigest),
/* harmony export */   yi: () => (/* binding */ hashBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

/** First 32 hex digits of SHA-256 over the parts, unambiguously joined. Pure: this file is the one use of `node:crypto` below the adapters. */
function digest(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', parts.map((part) => `${part.length}:${part}`).join(''), 'hex').slice(0, 32);
}
/** Keyed digest: equal for equal values. Whoever knows the key can try guesses against it, so that of a short password never leaves the core. */
function keyedDigest(key, value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(value).digest('hex').slice(0, 32);
}
/** 12 bits: one of 4,096 guesses has the same. */
const BLURRED_DIGITS = 3;
/**
 * Digest for reports of a value that people make up. It tells a value from its successor nearly always; of a list of likely passwords
 * thousands have the same, so that nobody learns from a report which one it is.
 */
function blurredDigest(value) {
    return keyedDigest('phasegate blurred', value).slice(0, BLURRED_DIGITS);
}
/** The digest that a function of a dialect asks for by name; whether it is a strong one is the author's affair. */
function hashBytes(algorithm, bytes) {
    return Uint8Array.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest());
}


/***/ }),

/***/ 42732:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ likelyIds),
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/** Of these words the one that is most like the given one, the first of equals; undefined when none is like it. */
function nearestOf(word, among) {
    const distances = among.map((one) => ({ one, distance: distanceBetween(word.toLowerCase(), one.toLowerCase()) }));
    const near = distances.filter(({ one, distance }) => distance <= Math.max(1, Math.floor(one.length / 3)));
    return near.toSorted((a, b) => a.distance - b.distance)[0]?.one;
}
/** Longer words are not compared. */
const wordCharsMax = 40;
/** Letters to put in, take out or replace (Levenshtein). */
function distanceBetween(a, b) {
    if (a.length > wordCharsMax || b.length > wordCharsMax)
        return Number.POSITIVE_INFINITY;
    let row = [...b, ''].map((_, index) => index);
    for (const [at, letter] of [...a].entries()) {
        const next = [at + 1];
        for (const [index, other] of [...b].entries()) {
            const replaced = (row[index] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}
/** Ids that somebody may have meant: the one that is most like the word, then those that share words with it, most of them first. */
function likelyIds(wanted, ids) {
    const words = new Set(wanted.toLowerCase().split('-'));
    const shared = (id) => id.split('-').filter((word) => words.has(word)).length;
    const near = nearestOf(wanted, ids);
    const alike = ids.filter((id) => id !== near && shared(id) > 0).toSorted((a, b) => shared(b) - shared(a));
    return near === undefined ? alike : [near, ...alike];
}


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
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(42732);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(19341);
/* harmony import */ var _core_stack_frames_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(10221);
/* harmony import */ var _cli_argument_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(28025);
/* harmony import */ var _cli_compile_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1624);
/* harmony import */ var _cli_help_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(86599);
/* harmony import */ var _cli_kept_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(11371);
/* harmony import */ var _optimize_late_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(28489);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(65023);









/** Loaded when called, so that a review does not wait for what only the server needs. */
const commands = {
    review: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7961), __nccwpck_require__.e(3048)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93048))).reviewCommand,
    scan: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2985), __nccwpck_require__.e(7823), __nccwpck_require__.e(2573), __nccwpck_require__.e(8568), __nccwpck_require__.e(8828), __nccwpck_require__.e(5043)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55029))).scanCommand,
    matrix: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2985), __nccwpck_require__.e(7823), __nccwpck_require__.e(2573), __nccwpck_require__.e(8568), __nccwpck_require__.e(8828), __nccwpck_require__.e(5935)]).then(__nccwpck_require__.bind(__nccwpck_require__, 50761))).matrixCommand,
    explain: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7823), __nccwpck_require__.e(3953), __nccwpck_require__.e(6117)]).then(__nccwpck_require__.bind(__nccwpck_require__, 66117))).explainCommand,
    'test-policies': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2985), __nccwpck_require__.e(7823), __nccwpck_require__.e(2573), __nccwpck_require__.e(8568), __nccwpck_require__.e(8828), __nccwpck_require__.e(4240), __nccwpck_require__.e(3953), __nccwpck_require__.e(6859)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59464))).testPoliciesCommand,
    doctor: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(891), __nccwpck_require__.e(3665), __nccwpck_require__.e(7823), __nccwpck_require__.e(7961), __nccwpck_require__.e(4527)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4527))).doctorCommand,
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
        throw unknownCommand(name);
    if (name === 'serve')
        return (await load())(args);
    const folder = (0,_cli_compile_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .keepCompiledCode */ .e)(process.env);
    const optimizeLateAgain = await (0,_optimize_late_js__WEBPACK_IMPORTED_MODULE_3__/* .optimizeLate */ .o)();
    if (folder !== undefined)
        (0,_cli_kept_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .keepChunks */ .U)(folder, optimizeLateAgain);
    const command = await load();
    return command(args);
}
function unknownCommand(name) {
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestOf */ .q)(name, Object.keys(commands));
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .A(`There is no command ${(0,_cli_argument_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .T)(name)}.${near === undefined ? '' : ` Did you mean ${near}?`} Run "phasegate help" for the list.`);
}
/** What is answered without running a command: help and version, wherever among the options they stand. */
function tell(name, args) {
    const words = new Set([name, ...(args.includes('--') ? args.slice(0, args.indexOf('--')) : args)]);
    if (words.has('--version') || name === 'version')
        return `${_version_js__WEBPACK_IMPORTED_MODULE_7__/* .toolVersion */ .f}\n`;
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
    const text = error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .A ? error.message : `Internal ${error instanceof Error ? error.name : 'error'}; please report it.`;
    process.stderr.write(`phasegate: ${text}\n`);
    if (process.env['PHASEGATE_DEBUG'] === '1')
        process.stderr.write(`${(0,_core_stack_frames_js__WEBPACK_IMPORTED_MODULE_8__/* .stackFrames */ .N)(error)}\n`);
    process.exitCode = 2;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 28025:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ argumentProblem),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(42732);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19341);


/** What `parseArgs` has against the arguments of a command, with the option that was meant and where all are told. `options`: their names. */
function argumentProblem(error, command, options) {
    if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A)
        return error;
    const told = error instanceof Error ? error.message : 'Unreadable arguments';
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`${inWords(told, options)} Run "phasegate ${command} --help" for what it takes.`);
}
function inWords(told, options) {
    const unknown = /^Unknown option '(?<option>-[^']*)'/u.exec(told)?.groups?.['option'];
    if (unknown !== undefined) {
        const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestOf */ .q)(unknown.replace(/^-+/u, ''), options);
        return `There is no option ${quoted(unknown)}.${near === undefined ? '' : ` Did you mean --${near}?`}`;
    }
    const valueless = /^Option '(?<option>-[^'\s]+)(?:\s[^']*)?' argument (?:missing|is ambiguous)/u.exec(told)?.groups?.['option'];
    if (valueless !== undefined)
        return `${valueless} has no value; one that begins with a dash is written ${valueless}=VALUE.`;
    const stray = /^Unexpected argument '(?<argument>[^']*)'/u.exec(told)?.groups?.['argument'];
    if (stray !== undefined)
        return `${quoted(stray)} is one argument too many.`;
    return `${told.split(/\.(?:\s|$)/u)[0] ?? told}.`;
}
const shownCharsMax = 80;
/** An argument as it is shown in a message: it may be long. */
function quoted(argument) {
    return JSON.stringify(argument.length > shownCharsMax ? `${argument.slice(0, shownCharsMax)}\u2026` : argument);
}


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
            notes: 'Within a git repository, modules and settings are found in all of it, and paths are told from the top of it; reported is what\nPATH is or calls. In none, the settings of the one folder that is named count.',
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
            options: [['POLICY', 'its id, or the rule of another tool (CKV_AWS_24, EC2.13); without one, all are listed']],
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
            usage: 'doctor [--repo DIR|OWNER/NAME] [--branch BRANCH]',
            purpose: 'whether the gate holds; reads GITHUB_TOKEN',
            options: [
                ['--repo DIR|OWNER/NAME', 'folder of a clone (default: here), or the repository on GitHub (default: its origin)'],
                ['--branch BRANCH', 'the branch that the gate protects (default: the default branch)'],
                ['--dir DIR', 'folder of a clone, beside --repo OWNER/NAME'],
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

/***/ 11371:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ keepChunks)
});

// UNUSED EXPORTS: chunkKeeper

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(73136);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __nccwpck_require__(78877);
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(38522);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __nccwpck_require__(82552);
;// CONCATENATED MODULE: ./build/entry/cli/kept-chunks.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};







/** By this name the bundle finds who loads its files in place of `import` (scripts/build.mjs). */
const loaderName = Symbol.for('phasegate.loadChunk');
/** Runs that add all they have compiled, each for some hundredths of a second. Those that come after add to one file each, in turn: ways through the code differ. */
const wholeRuns = 3;
/** By how much more than what is kept a later run must have compiled of a file to be written. */
const growthMin = 1.02;
/** What was written longer ago goes when another place of the tool keeps its first: it is of a version that is gone, or made anew by the next run. */
const keptDaysMax = 30;
/**
 * Before the kept form: which text it is of, how many runs have made it, its bytes, and the sum of all that follows. A multiple of what V8 wants
 * its data to begin at. Behind the form comes the code as V8 gets it, which is read faster than made anew.
 */
const headerBytes = 256;
/**
 * Keeps the compiled form of the bundle's files in a folder of the user's own, and takes it from there: Node's own way (`enableCompileCache`)
 * keeps what is compiled before anything runs, which is a fifth of what a review runs (docs/adr/0092-compiled-code-is-kept.md).
 * `beforeSaving` gives V8 the flags under which the files were loaded, since it takes no form that was made under others.
 */
function keepChunks(folder, beforeSaving) {
    // Not the process's number: on a quiet machine that goes on by the same step from run to run.
    const { load, save } = chunkKeeper(folder, Date.now());
    Reflect.set(globalThis, loaderName, load);
    process.once('exit', () => {
        beforeSaving();
        save();
    });
}
/** `turn` says which file a later run adds to: any number that is another one in each run. */
function chunkKeeper(folder, turn) {
    const loaded = [];
    // Of V8's version, its flags and the processor.
    const engine = `${process.version} ${process.arch} ${(0,external_node_v8_.cachedDataVersionTag)()}`;
    return {
        load: async (url) => {
            const filename = (0,external_node_url_.fileURLToPath)(url);
            // Before the text is read: where another build is written meanwhile, what is kept is of neither.
            const identity = identityOf(filename, engine);
            const path = (0,external_node_path_.join)(folder, `chunk-${(0,digest/* digest */.br)(filename)}`);
            const kept = readKept(path, identity);
            const code = kept?.code ?? asFunction((0,external_node_fs_.readFileSync)(filename, 'latin1'));
            // A form that the bundler has not given its files until now: they are loaded as they always are.
            if (code === undefined)
                return (await __nccwpck_require__(5314)(__rewriteRelativeImportExtension(url)));
            const script = new external_node_vm_namespaceObject.Script(code, {
                filename,
                ...(kept === undefined ? {} : { cachedData: kept.data }),
                importModuleDynamically: external_node_vm_namespaceObject.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
            });
            // Made under other flags: the next run may have those again.
            if (script.cachedDataRejected !== true)
                loaded.push({ script, code, path, identity, runs: kept?.runs ?? 0, keptBytes: kept?.data.length ?? 0 });
            const run = script.runInThisContext();
            return run({ url }, importModule);
        },
        save: () => {
            if (loaded.some(({ keptBytes }) => keptBytes === 0))
                removeOld(folder);
            for (const [at, chunk] of loaded.entries())
                if (chunk.runs < wholeRuns || at === turn % loaded.length)
                    saveChunk(chunk);
        },
    };
}
const chunkStart = /^\s*export (const id = \d+;\s*)export (const ids = \[[\d,\s]*\];\s*)export (?=const modules = \{)/u;
/** In a script Node calls an import of its own experimental, and says so to whoever reads the terminal. */
const importModule = (url) => import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ url));
/** The three names that a chunk exports, as a function that returns them: strict as a module is, and its lines where they were. */
function asFunction(text) {
    const [start, id = '', ids = ''] = chunkStart.exec(text) ?? [];
    if (start === undefined)
        return undefined;
    const modules = text.slice(start.length).replaceAll('import.meta', 'importMeta').replaceAll('await import(', 'await importModule(');
    return `(function (importMeta, importModule) {"use strict";${id}${ids}${modules}\nreturn { id, ids, modules };\n})`;
}
/** Of a text, without reading it: whoever alters a file alters the time at which it was altered, which nobody can set. */
function identityOf(filename, engine) {
    const { size, mtimeNs, ctimeNs } = (0,external_node_fs_.statSync)(filename, { bigint: true });
    return (0,digest/* digest */.br)(filename, engine, ...[size, mtimeNs, ctimeNs].map(String));
}
function readKept(path, identity) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(path);
    }
    catch {
        return undefined;
    }
    const [of, runs, dataBytes, sum] = bytes.toString('latin1', 0, headerBytes).trimEnd().split('\n');
    if (of !== identity || sum !== String((0,external_node_zlib_.crc32)(bytes.subarray(headerBytes))))
        return undefined;
    const codeStart = headerBytes + Number(dataBytes);
    return { runs: Number(runs), data: bytes.subarray(headerBytes, codeStart), code: bytes.toString('latin1', codeStart) };
}
/** Another run may read it meanwhile: it is there whole or not at all. A folder that cannot be written to keeps nothing. */
function saveChunk({ script, code, path, identity, runs, keptBytes }) {
    try {
        const data = script.createCachedData();
        if (runs >= wholeRuns && data.length < keptBytes * growthMin)
            return;
        const header = Buffer.alloc(headerBytes, ' ', 'latin1');
        const body = Buffer.concat([data, Buffer.from(code, 'latin1')]);
        header.write([identity, runs + 1, data.length, (0,external_node_zlib_.crc32)(body)].join('\n'), 'latin1');
        const temporary = `${path}.${process.pid}`;
        (0,external_node_fs_.writeFileSync)(temporary, Buffer.concat([header, body]), { mode: 0o600 });
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch {
        // The next run compiles again, as the first one did.
    }
}
function removeOld(folder) {
    const oldest = Date.now() - keptDaysMax * 24 * 60 * 60 * 1000;
    try {
        for (const name of (0,external_node_fs_.readdirSync)(folder)) {
            const path = (0,external_node_path_.join)(folder, name);
            if (name.startsWith('chunk-') && (0,external_node_fs_.statSync)(path).mtimeMs < oldest)
                (0,external_node_fs_.unlinkSync)(path);
        }
    }
    catch {
        // Another run removes them meanwhile, or will.
    }
}


/***/ }),

/***/ 28489:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ optimizeLate)
/* harmony export */ });
/* unused harmony export tieringOf */
const tierings = {
    // Bytes of bytecode that a function runs before; 132 KiB by default. Loops that run long reach any amount soon.
    '11.3': { late: ['--interrupt-budget=1000000'], usual: [] },
    // Calls of a function before, for either of the two compilers.
    '13.6': {
        late: ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=20000'],
        usual: ['--invocation-count-for-maglev=400', '--invocation-count-for-turbofan=3000'],
    },
};
/** What still runs by then earns what optimized code costs. */
const lateForMs = 1_500;
/**
 * A review is over before optimized code earns what its making costs: a seventh of the processor's time of a short one
 * (docs/adr/0012-optimize-late.md). Called before the bundle's files are loaded, whose kept form is of these flags, and after most of Node's own modules,
 * of which a V8 with other flags does not take the form that is compiled ahead.
 * Returns what says so to V8 once more.
 */
async function optimizeLate(version = process.versions.v8) {
    const tiering = tieringOf(version);
    if (tiering === undefined)
        return () => undefined;
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 78877, 19));
    const tell = (flags) => {
        for (const flag of flags)
            setFlagsFromString(flag);
    };
    tell(tiering.late);
    setTimeout(() => tell(tiering.usual), lateForMs).unref();
    return () => tell(tiering.late);
}
/** Undefined for a version that was not measured. */
function tieringOf(version) {
    return tierings[version.split('.', 2).join('.')];
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
/******/ 						var promise = (globalThis[Symbol.for('phasegate.loadChunk')] ?? ((url) => import(url)))(new URL("./" + __nccwpck_require__.u(chunkId), import.meta.url).href).then(installChunk, (e) => {
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
