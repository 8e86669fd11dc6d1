export const id = 5205;
export const ids = [5205,1934];
export const modules = {

/***/ 61934:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeOutput: () => (/* binding */ writeOutput)
/* harmony export */ });
/* unused harmony export whyNotWritten */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19341);




/**
 * Writes a report so that a reader sees the old content or the new, never a part: a temporary file beside it, then a rename. A symbolic link
 * stays one; a pipe or a device (`/dev/stdout`) is written to as it is. Makes the folder.
 *
 * @throws Problem when the place cannot be written to
 */
async function writeOutput(path, content) {
    try {
        await replace(path, content);
    }
    catch (error) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`The file "${path}" cannot be written: ${whyNotWritten(error)}.`);
    }
}
/** What the system says, in words where it says it by one of its codes. */
function whyNotWritten(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'the system refused';
    return writeErrors.get(code) ?? code;
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
async function replace(path, content) {
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

/***/ 10222:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ matchesPattern)
/* harmony export */ });
/* harmony import */ var _core_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81738);

/**
 * Does a pattern of CODEOWNERS match a path? The rules look like those of a `.gitignore` and are not: `docs/*` means the files in `docs` and not
 * what is further below, and there is no negation and no character range (docs.github.com, "About code owners"). Takes time in proportion to
 * the lengths of both, whatever the pattern: its author may be the author of the change.
 */
function matchesPattern(path, pattern) {
    const segments = segmentsOf(pattern);
    if (segments === undefined)
        return false;
    const parts = path.split('/');
    // `reached[i]`: the segments so far match the first i parts.
    let reached = parts.map((_, index) => index === 0).concat(false);
    for (const [index, segment] of segments.entries()) {
        const isLast = index === segments.length - 1;
        reached = segment === '**' ? afterAny(reached, isLast && index > 0) : afterOne(reached, parts, segment);
    }
    const last = segments.at(-1);
    // A name means a folder and all that is in it as well; a star means files alone.
    return last === '*' || last === '**' ? reached[parts.length] === true : reached.includes(true);
}
/** From the root of the repository on; undefined for a pattern that matches nothing. */
function segmentsOf(pattern) {
    if (pattern === '/' || pattern === '' || pattern.includes('***'))
        return undefined;
    const isAnchored = pattern.startsWith('/');
    const segments = (isAnchored ? pattern.slice(1) : pattern).split('/');
    const isFolder = segments.length > 1 && segments.at(-1) === '';
    if (isFolder)
        segments[segments.length - 1] = '**';
    const isName = !isAnchored && segments.length === (isFolder ? 2 : 1) && segments[0] !== '**';
    return isName ? ['**', ...segments] : segments;
}
/** Any number of parts; behind a folder at least one. */
function afterAny(reached, atLeastOne) {
    const first = reached.indexOf(true);
    return reached.map((_, index) => first !== -1 && index >= first + (atLeastOne ? 1 : 0));
}
function afterOne(reached, parts, segment) {
    return reached.map((_, index) => {
        const part = parts[index - 1];
        return part !== undefined && reached[index - 1] === true && matchesName(part, segment);
    });
}
const sign = /\\[\s\S]?|[\s\S]/g;
/** `*` is any run of characters, `?` one, and a backslash makes the next one plain. */
function matchesName(name, segment) {
    return (0,_core_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcards */ ._)(name, segment.match(sign) ?? [], (one) => one === '*', (letter, one) => one === '?' || letter === (one.startsWith('\\') ? one.slice(1) : one));
}


/***/ }),

/***/ 45422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* binding */ codeOwnersPaths),
/* harmony export */   dK: () => (/* binding */ parseCodeOwners),
/* harmony export */   sG: () => (/* binding */ ruleFor)
/* harmony export */ });
/* harmony import */ var _match_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10222);

/** Where GitHub looks, in this order: the first that is there counts. */
const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** Lines that are read; GitHub does not read files above 3 MB. */
const rulesMax = 20_000;
/** A user, a team or an e-mail address; GitHub ignores a line with anything else behind its pattern. */
const owner = /^@[\w.-]+(?:\/[\w.-]+)?$|^[^\s@]+@[^\s@]+$/u;
/** The rules in their order. Lines that GitHub ignores are left out: negations, character ranges, owners that are none. */
function parseCodeOwners(text) {
    const lines = text.split(/\r\n|\n/u).slice(0, rulesMax);
    return lines.flatMap((line, index) => {
        const [pattern = '', ...owners] = wordsOf(line);
        if (pattern === '' || /^!|\[|\]|^\\#/u.test(pattern) || owners.some((one) => !owner.test(one)))
            return [];
        return [{ line: index + 1, pattern, owners: [...new Set(owners.map((one) => one.toLowerCase()))].toSorted() }];
    });
}
/** Spaces in a pattern have a backslash before them; a comment begins at a word. */
function wordsOf(line) {
    const words = line.match(/(?:\\.|[^\s\\]|\\$)+/gu) ?? [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    return (comment === -1 ? words : words.slice(0, comment)).map((word) => word.replaceAll('\\ ', ' '));
}
/** The last rule that matches decides, also when it names nobody (docs.github.com, "About code owners"). */
function ruleFor(path, rules) {
    return rules.findLast(({ pattern }) => (0,_match_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .M)(path, pattern));
}


/***/ }),

/***/ 81738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesName),
/* harmony export */   _: () => (/* binding */ matchesWildcards)
/* harmony export */ });
/**
 * Matches a sequence against a pattern in which some parts stand for any run of items. Greedy, with one step back to the last such part, so
 * the work is bounded by the product of the lengths.
 */
function matchesWildcards(items, pattern, isStar, same) {
    let at = 0;
    let part = 0;
    let star = -1;
    let resume = 0;
    while (at < items.length) {
        const wanted = pattern[part];
        const item = items[at];
        if (wanted !== undefined && isStar(wanted)) {
            star = part;
            resume = at;
            part += 1;
        }
        else if (wanted !== undefined && item !== undefined && same(item, wanted)) {
            at += 1;
            part += 1;
        }
        else if (star >= 0) {
            resume += 1;
            at = resume;
            part = star + 1;
        }
        else {
            return false;
        }
    }
    for (; part < pattern.length; part += 1) {
        const left = pattern[part];
        if (left !== undefined && !isStar(left))
            return false;
    }
    return true;
}
/** `*` stands for any run of characters, `?` for one, as in the shell. */
function matchesName(name, pattern) {
    return matchesWildcards(name, pattern, (one) => one === '*', (letter, one) => one === '?' || letter === one);
}


/***/ }),

/***/ 62820:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ renderHealth),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   ZS: () => (/* binding */ weak),
/* harmony export */   uw: () => (/* binding */ good)
/* harmony export */ });
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74628);

function good(what, why) {
    return { mark: 'good', what, why, todo: '' };
}
/** It works, and somebody who wants to can get around it. */
function weak(what, why, todo) {
    return { mark: 'weak', what, why, todo };
}
/** The gate does not hold, or will not work. */
function bad(what, why, todo) {
    return { mark: 'bad', what, why, todo };
}
/** It could not be looked at. */
function unknown(what, why, todo) {
    return { mark: 'unknown', what, why, todo };
}
const signs = { good: '\u2713', weak: '!', bad: '\u2717', unknown: '?' };
/** One line each. */
function renderHealth(list) {
    return list
        .map(({ mark, what, why, todo }) => `${signs[mark]} ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)}: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(why)}${todo === '' ? '' : ` \u2192 ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(todo)}`}\n`)
        .join('');
}


/***/ }),

/***/ 91959:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jV: () => (/* binding */ toolHealth),
/* harmony export */   mz: () => (/* binding */ uncommittedHealth),
/* harmony export */   ok: () => (/* binding */ openClone),
/* harmony export */   sx: () => (/* binding */ protectedCommit),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _adapters_git_git_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24928);
/* harmony import */ var _adapters_git_open_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97961);
/* harmony import */ var _adapters_git_run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22410);
/* harmony import */ var _review_settings_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44369);
/* harmony import */ var _review_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82678);
/* harmony import */ var _review_gate_changes_read_gate_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73415);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62820);







const nodeMin = [20, 19];
const gitMin = [2, 30];
/** Is `text` (`v24.1.0`, `git version 2.43.0`) at least major.minor? */
function isAtLeast(text, [major, minor]) {
    const match = /(\d+)\.(\d+)/u.exec(text);
    const found = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
    return found[0] > major || (found[0] === major && found[1] >= minor);
}
async function toolHealth(nodeVersion, dir) {
    const node = isAtLeast(nodeVersion, nodeMin)
        ? (0,_health_js__WEBPACK_IMPORTED_MODULE_5__/* .good */ .uw)('node', nodeVersion)
        : (0,_health_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)('node', `${nodeVersion} is too old`, `install ${nodeMin.join('.')} or newer`);
    try {
        const version = (await (0,_adapters_git_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(dir, ['--version'])).stdout.toString('utf8').trim();
        const git = isAtLeast(version, gitMin)
            ? (0,_health_js__WEBPACK_IMPORTED_MODULE_5__/* .good */ .uw)('git', version)
            : (0,_health_js__WEBPACK_IMPORTED_MODULE_5__/* .weak */ .ZS)('git', `${version} is old`, `install ${gitMin.join('.')} or newer`);
        return [node, git];
    }
    catch (error) {
        if (!(error instanceof _adapters_git_git_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .GitProblem */ .UG))
            throw error;
        return [node, (0,_health_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)('git', error.message, 'install git, or pass the folder of a clone with --dir')];
    }
}
/** The clone, when there is one; undefined with the reason otherwise. */
async function openClone(dir) {
    try {
        const repository = await (0,_adapters_git_open_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)(dir);
        const shallow = await repository.shallowCommits();
        const health = shallow.size === 0
            ? (0,_health_js__WEBPACK_IMPORTED_MODULE_5__/* .good */ .uw)('clone', 'it has the whole history')
            : (0,_health_js__WEBPACK_IMPORTED_MODULE_5__/* .weak */ .ZS)('clone', 'it is shallow: the merge base may be missing', 'git fetch --unshallow; in a workflow fetch-depth: 0');
        return { repository, health: [health] };
    }
    catch (error) {
        if (!(error instanceof _adapters_git_git_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .GitProblem */ .UG))
            throw error;
        return {
            health: [
                (0,_health_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('clone', `${dir} cannot be read as a clone (${error.code.replaceAll('-', ' ')})`, 'run this in a clone, or name the repository with --repo OWNER/NAME'),
            ],
        };
    }
}
/** The commit of the branch that the gate protects, as the clone has it; what is missing when it has none. */
async function protectedCommit(repository, branch) {
    try {
        return await repository.resolve(branch ?? (await repository.defaultBranch()));
    }
    catch (error) {
        if (!(error instanceof _adapters_git_git_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .GitProblem */ .UG) || error.code !== 'unknown-ref')
            throw error;
        return branch === undefined
            ? (0,_health_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('branch', 'the clone has no commit of origin/HEAD, main or master', 'commit first, or name the branch with --branch BRANCH')
            : (0,_health_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('branch', `the clone has no commit of ${branch}`, 'fetch it, or name another one with --branch BRANCH');
    }
}
/** `owner/name` of the remote `origin`, when it is on a GitHub-like host. */
async function originOf(dir) {
    const { code, stdout } = await (0,_adapters_git_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(dir, ['config', '--get', 'remote.origin.url'], { accept: [1] });
    if (code !== 0)
        return undefined;
    const match = /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/u.exec(stdout.toString('utf8').trim());
    return match?.[1];
}
const statusCommand = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--'];
/** Files of the gate that `init` wrote, or somebody changed, and that no commit has: neither GitHub nor a review sees them. */
async function uncommittedHealth(dir) {
    // A bare repository has no files.
    const top = await (0,_adapters_git_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(dir, ['rev-parse', '--show-toplevel'], { accept: [128] });
    if (top.code !== 0)
        return [];
    // With the index of the checkout: without one, all that is committed would look as if it were not.
    const { stdout } = await (0,_adapters_git_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(top.stdout.toString('utf8').replace(/\n$/u, ''), [...statusCommand, '.github', ..._review_gate_changes_read_gate_files_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOwnersPaths */ .Yl], {
        environment: { GIT_INDEX_FILE: undefined },
    });
    const paths = stdout
        .toString('utf8')
        .split('\0')
        .map((entry) => entry.slice(3))
        .filter((path) => path === _review_settings_config_js__WEBPACK_IMPORTED_MODULE_3__/* .configPath */ .e || _review_gate_changes_read_gate_files_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOwnersPaths */ .Yl.some((one) => one === path) || (0,_review_gate_changes_read_gate_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isWorkflow */ ._2)(path) || (0,_review_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_6__/* .isOwnPolicy */ .LT)(path));
    if (paths.length === 0)
        return [];
    return [
        (0,_health_js__WEBPACK_IMPORTED_MODULE_5__/* .weak */ .ZS)('files', `${paths.join(', ')}: written and not committed`, 'commit and push: only what stands on the default branch counts'),
    ];
}


/***/ }),

/***/ 75205:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/adapters/filesystem/write-output.js
var write_output = __webpack_require__(61934);
// EXTERNAL MODULE: ./build/adapters/git/git-problem.js
var git_problem = __webpack_require__(24928);
// EXTERNAL MODULE: ./build/adapters/git/open-repository.js + 4 modules
var open_repository = __webpack_require__(97961);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(19341);
// EXTERNAL MODULE: ./build/review/settings/config.js
var config = __webpack_require__(44369);
// EXTERNAL MODULE: ./build/entry/cli/argument-problem.js
var argument_problem = __webpack_require__(28025);
// EXTERNAL MODULE: ./build/entry/cli/doctor/local.js
var local = __webpack_require__(91959);
;// CONCATENATED MODULE: ./build/entry/cli/init/templates.js
/** actions/checkout v7.0.1. */
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
/** The job that a branch can require. It has no condition and no filter: what is skipped counts as passed, what never starts stays pending. */
function gateWorkflow(action) {
    return `# The security gate. Require the check "phasegate" on the default branch: a red check alone keeps nobody from merging.
# No \`paths:\` and no \`if:\` here: a job that is skipped counts as passed, and a required check that never starts stays pending.
name: phasegate

on:
  pull_request:
    # "edited": a pull request that is given another base branch must be judged again, and GitHub sends nothing else then.
    types: [opened, synchronize, reopened, edited]
  merge_group:

permissions:
  contents: read
  pull-requests: write # comments; forks get a token that may only read, and their verdict is the job's result

concurrency:
  group: phasegate-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  phasegate:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: ${checkout}
        with:
          # The comparison needs the merge base; a shallow clone does not have it.
          fetch-depth: 0
          persist-credentials: false
      - uses: ${action}
`;
}
/** Answers commands. A workflow of its own, because a job of the gate must have no condition. */
function commandWorkflow(action) {
    return `# Answers "/security-review" in comments of pull requests. It runs as the default branch has it, whatever a pull request changes here.
name: phasegate-commands

on:
  issue_comment:
    types: [created, edited, deleted]

permissions:
  contents: read
  pull-requests: write

concurrency:
  # One at a time for each comment. A group for the whole pull request would lose commands: of the runs that wait, GitHub keeps the newest alone.
  group: phasegate-commands-\${{ github.event.comment.id }}
  cancel-in-progress: false

jobs:
  answer:
    if: >-
      github.event.issue.pull_request &&
      (startsWith(github.event.comment.body, '/') || startsWith(github.event.changes.body.from, '/'))
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: ${action}
`;
}
function configuration(phase) {
    return `# How Phasegate judges pull requests. Always read from the base commit: a change here counts once it is merged, and is reported until then.

# The phase of the AWS Security Maturity Model that your team has reached: controls up to it block, later ones advise or are counted.
# 1 Quick Wins, 2 Foundational, 3 Efficient, 4 Optimized.
phase: ${phase}

# Findings of this severity or above block: info, low, medium, high, critical.
severity: high

# Who may accept a finding with "/security-review accept". The author of a pull request may not.
acceptance:
  permission: write
  days: 90
# Have a change of the gate itself accepted by somebody else, too:
# policies:
#   gate-configuration-changed: { gate: block }

# AWS accounts that are yours, so that trust in them is no finding:
# trustedAccounts: ["111122223333"]
`;
}

// EXTERNAL MODULE: ./build/entry/version.js
var version = __webpack_require__(65023);
;// CONCATENATED MODULE: ./build/entry/cli/init.js













/** Stands where the commit is not known: no such reference exists, so the workflow fails until somebody puts the commit in. */
const placeholder = 'phasegate/phasegate@REPLACE-WITH-THE-COMMIT-OF-A-RELEASE';
/** `phasegate init`: writes the workflows and the configuration. What is there already stays, unless --force is given. */
async function initCommand(args) {
    const { dir, phase, force, action = await ownAction() } = optionsOf(args);
    if (!(await exists(dir)))
        throw new problem/* Problem */.A(`There is no folder ${(0,argument_problem/* quoted */.T)(dir)}. Name that of your repository with --dir.`);
    const files = [
        ['.github/workflows/phasegate.yml', gateWorkflow(action)],
        ['.github/workflows/phasegate-commands.yml', commandWorkflow(action)],
        [config/* configPath */.e, configuration(phase)],
    ];
    const lines = [];
    for (const [path, content] of files) {
        const target = (0,external_node_path_.join)(dir, path);
        const isThere = await exists(target);
        if (!isThere || force)
            await (0,write_output.writeOutput)(target, content);
        lines.push(isThere ? (force ? `replaced ${path}` : `kept     ${path}, which is there already (--force replaces it)`) : `wrote    ${path}`);
    }
    process.stdout.write(`${lines.join('\n')}\n\n${nextSteps(action)}`);
    return 0;
}
function optionsOf(args) {
    const options = { dir: { type: 'string' }, phase: { type: 'string' }, action: { type: 'string' }, force: { type: 'boolean' } };
    try {
        const { dir = '.', phase, action, force = false } = (0,external_node_util_.parseArgs)({ args: [...args], options, strict: true }).values;
        return { dir, force, phase: toPhase(phase), ...(action === undefined ? {} : { action: toAction(action) }) };
    }
    catch (error) {
        throw (0,argument_problem/* argumentProblem */.R)(error, 'init', Object.keys(options));
    }
}
function toPhase(text) {
    const phases = [1, 2, 3, 4];
    const phase = text === undefined ? config/* defaultConfig */.s.phase : phases.find((one) => String(one) === text);
    if (phase === undefined)
        throw new problem/* Problem */.A(`"${(text ?? '').slice(0, 20)}" is no phase. Use --phase 1, 2, 3 or 4.`);
    return phase;
}
function toAction(text) {
    if (/^[\w.-]+\/[\w./-]+@[\w./-]+$/u.test(text))
        return text;
    throw new problem/* Problem */.A(`"${text.slice(0, 80)}" names no action. Use --action OWNER/NAME@COMMIT.`);
}
/** The clone of Phasegate that this runs from, by its commit: what was tried is what runs. */
async function ownAction() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    try {
        const repository = await (0,open_repository/* openRepository */.h)(here);
        try {
            const commit = await repository.resolve('HEAD');
            const tree = await repository.tree(commit);
            const name = await (0,local/* originOf */.yv)(here);
            const isOurs = tree.paths.includes('action.yml') && name?.toLowerCase().endsWith('/phasegate') === true;
            return isOurs ? `${name ?? ''}@${commit} # ${version/* toolVersion */.f}` : placeholder;
        }
        finally {
            repository.close();
        }
    }
    catch (error) {
        if (error instanceof git_problem/* GitProblem */.UG)
            return placeholder;
        throw error;
    }
}
/** A broken link is there too. */
async function exists(path) {
    try {
        await (0,promises_.lstat)(path);
        return true;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return false;
        throw new problem/* Problem */.A(`${path} cannot be written: ${error instanceof Error ? error.message : 'unknown error'}.`);
    }
}
function nextSteps(action) {
    const steps = [
        ...(action === placeholder ? ['Put the commit of a release in place of REPLACE-WITH-THE-COMMIT-OF-A-RELEASE, in both workflows.'] : []),
        'Commit these files on the default branch: nothing that a pull request changes in them counts before.',
        'Let somebody who is responsible for security own them: a line "/.github/ @your-team" in .github/CODEOWNERS.',
        'Open a pull request; then require the check "phasegate" on the default branch (docs/required-status.md).',
        'See whether it holds: phasegate doctor --repo OWNER/NAME, with GITHUB_TOKEN set.',
    ];
    return `Next\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`;
}


/***/ }),

/***/ 74628:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   lM: () => (/* binding */ printableSource),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   ne: () => (/* binding */ printableProse)
/* harmony export */ });
/**
 * Text of a pull request is hostile: an escape sequence moves the cursor, a bidirectional override reorders what a reviewer reads, a zero
 * width character hides a difference, and what a job prints its runner reads for commands. Each such character is replaced by a visible name, so
 * nothing is dropped and nothing acts.
 */
/**
 * What must never reach a reader as it is: controls, separators that break lines, lone surrogates, and whatever Unicode calls default
 * ignorable (zero width, bidirectional, tag and variation characters) but the selector that makes a pictograph of a sign. And the start of what
 * runners take for a command anywhere in a line: `##[add-mask]` of GitHub Actions, `##vso[task.setvariable]` of Azure Pipelines.
 */
const unprintable = /#(?=#[\w-]*\[)|(?!\ufe0f)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/** One line of printable text: every control, line break and tab included, becomes visible. */
function printable(text) {
    return text.replace(unprintable, visibleName);
}
/** As `printable`, but tabs stay: for source lines, where the width of a tab is worked out later. */
function printableSource(text) {
    return text.replace(unprintable, (char) => (char === '\t' ? char : visibleName(char)));
}
/** Printable text for a paragraph: runs of white space and line breaks become one space. */
function printableProse(text) {
    return printable(text.replace(/[ \t\r\n]+/g, ' ').trim());
}
/** Printable lines, coloured or not, of which no runner takes one for a command: `::set-output` of GitHub Actions may stand behind white space. */
function withoutCommands(lines) {
    return lines.replace(commandStart, visibleName);
}
const commandStart = /#(?=#[\w-]*\[)|:(?=:)(?<=^(?:[ \t]|\p{Cc}\[[0-9;]*m|\p{Cc}\]8;;[^\n\p{Cc}]*\p{Cc}\\?)*:)/gmu;
function visibleName(char) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '\u2421';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
/** Cuts to at most `charsMax` UTF-16 units without splitting a pair, saying so with an ellipsis. */
function shorten(text, charsMax) {
    if (text.length <= charsMax)
        return text;
    const cut = text.slice(0, Math.max(0, charsMax - 1));
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
}


/***/ }),

/***/ 73415:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* reexport safe */ _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_1__.Yl),
/* harmony export */   _2: () => (/* binding */ isWorkflow),
/* harmony export */   rT: () => (/* binding */ readGateFiles),
/* harmony export */   wU: () => (/* binding */ readSide)
/* harmony export */ });
/* unused harmony exports workflowsMax, isGateFile */
/* harmony import */ var _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45422);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44369);
/* harmony import */ var _settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82678);




/** Workflows of one side that are compared; what is beyond is said to be unread. */
const workflowsMax = 200;
/** Is it where GitHub looks for workflows? Folders below are not looked at. */
function isWorkflow(path) {
    return /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path);
}
/** Is it one of the files that make the gate what it is? */
function isGateFile(path) {
    return path === _settings_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configPath */ .e || _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOwnersPaths */ .Yl.some((one) => one === path) || isWorkflow(path) || (0,_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnPolicy */ .LT)(path);
}
/** Reads these files of both sides, when the change touches one of them; whatever the configuration excludes. */
async function readGateFiles(change) {
    const touched = change.files.some((file) => isGateFile(file.path) || file.path === _settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPoliciesFolder */ .Rw || (file.basePath !== undefined && isGateFile(file.basePath)));
    if (!touched)
        return { base: empty, head: empty, changed: change.files };
    const [base, head] = await Promise.all([readSide(change.base), readSide(change.head)]);
    return { base, head, changed: change.files };
}
const empty = { files: new Map(), unread: new Map() };
/** The gate's files of one tree. */
async function readSide(tree) {
    const all = tree.paths.filter(isGateFile);
    const workflows = all.filter(isWorkflow);
    const beyond = new Set(workflows.slice(workflowsMax));
    // One more than there may be says that there are too many.
    const left = new Set([...beyond, ...all.filter((path) => (0,_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnPolicy */ .LT)(path)).slice(_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPoliciesMax */ .f1 + 1)]);
    const { files, skipped } = await tree.read(all.filter((path) => !left.has(path)));
    const unread = new Map([...beyond].map((path) => [path, `there are more than ${workflowsMax} workflows`]));
    for (const { path, reason } of [...skipped, ...tree.skipped])
        if (isGateFile(path) || path === _settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPoliciesFolder */ .Rw)
            unread.set(path, reason.replaceAll('-', ' '));
    return { files, unread };
}


/***/ }),

/***/ 44369:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ configPath),
/* harmony export */   s: () => (/* binding */ defaultConfig)
/* harmony export */ });
/** Where the configuration lives; always read from base, never from the change that is judged. */
const configPath = '.github/phasegate.yml';
/** What counts without a configuration. Written out, and not computed from the schema, so that most reviews never load it. */
const defaultConfig = {
    model: 'v2',
    phase: 2,
    severity: 'high',
    confidence: 'likely',
    unknown: 'advise',
    notJudged: 'advise',
    policies: {},
    exclude: [],
    advise: [],
    trustedAccounts: [],
    regions: [],
    requiredTags: [],
    secrets: { patterns: [] },
    acceptance: { permission: 'write', users: [], authorMayAccept: false, days: 90 },
    waivers: [],
    roots: {},
    templates: {},
};


/***/ }),

/***/ 82678:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ isOwnPolicy),
/* harmony export */   Oe: () => (/* binding */ ownPolicyCharsMax),
/* harmony export */   Rw: () => (/* binding */ ownPoliciesFolder),
/* harmony export */   bI: () => (/* binding */ isMisplacedPolicy),
/* harmony export */   cF: () => (/* binding */ isOwnPolicyId),
/* harmony export */   f1: () => (/* binding */ ownPoliciesMax)
/* harmony export */ });
/** Where the policies of a team's own live; read from the tip of the base branch, never from the change that is judged. */
const ownPoliciesFolder = '.github/phasegate/policies';
/** What ids of such policies begin with, and no other. */
const ownPrefix = 'own-';
function isOwnPolicyId(policyId) {
    return policyId.startsWith(ownPrefix);
}
/** Files of policies in one folder; more fail the review. */
const ownPoliciesMax = 200;
/** Longest text of one. */
const ownPolicyCharsMax = 50_000;
const policyName = /^[^/]+\.ya?ml$/u;
/** What may stand beside them: their cases. */
const casesName = /^[^/]+\.md$/u;
/** Does a policy of a team's own stand in this file? */
function isOwnPolicy(path, folder = ownPoliciesFolder) {
    // Asked of every path of a tree.
    return path.startsWith(folder) && policyName.test(nameIn(path, folder) ?? '');
}
/** Files that somebody put where policies are, or nearly, and that nobody reads. */
function isMisplacedPolicy(path) {
    if (!path.startsWith('.github/phasegate/'))
        return false;
    const name = nameIn(path, ownPoliciesFolder);
    return name === undefined ? /\.ya?ml$/u.test(path) : !policyName.test(name) && !casesName.test(name);
}
function nameIn(path, folder) {
    if (folder === '')
        return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}


/***/ })

};
