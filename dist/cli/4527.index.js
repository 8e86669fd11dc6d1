export const id = 4527;
export const ids = [4527,9985];
export const modules = {

/***/ 4527:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(19341);
// EXTERNAL MODULE: ./build/core/wildcard.js
var wildcard = __webpack_require__(81738);
// EXTERNAL MODULE: ./build/syntax/data-node.js
var data_node = __webpack_require__(50629);
// EXTERNAL MODULE: ./build/review/gate-changes/gate-job.js
var gate_job = __webpack_require__(14472);
// EXTERNAL MODULE: ./build/review/settings/yaml-place.js
var yaml_place = __webpack_require__(80882);
;// CONCATENATED MODULE: ./build/review/gate-changes/check-names.js




const something = '\0';
/** Without an expression: its author chooses how often something is put in. */
function isCalled(context, pattern) {
    const parts = pattern.split('').flatMap((letter) => (letter === something ? ['any', 'more'] : [letter]));
    return (0,wildcard/* matchesWildcards */._)(context, parts, (part) => part === 'more', (letter, part) => part === 'any' || letter === part);
}
/** Workflows that call each other; GitHub allows ten. */
const callsMax = 10;
/**
 * A matrix puts its values in brackets behind a name that has none of them, a called workflow its job behind a slash, and an expression is
 * whatever it comes to. https://docs.github.com/actions/reference/workflows-and-actions/reusable-workflows
 */
function checkNames(job, side) {
    const names = namesOf(job, (0,gate_job/* jobsOf */.a)(side), callsMax);
    return {
        shown: names.map(({ shown }) => shown).join(' or '),
        matches: (context) => names.some(({ pattern }) => isCalled(context, pattern)),
        plain: [job.id, job.checkName],
    };
}
function namesOf(job, jobs, depth) {
    const own = ownName(job);
    const called = (0,yaml_place/* scalarText */.ws)((0,data_node/* entryOf */.Ms)(job.entry.value, 'uses')?.value);
    if (called === '')
        return [own];
    const inner = depth === 0 ? [] : jobs.filter(({ path }) => called === `./${path}`).flatMap((one) => namesOf(one, jobs, depth - 1));
    const behind = inner.length === 0 ? [{ shown: '\u2026', pattern: something }] : inner;
    return behind.map(({ shown, pattern }) => ({ shown: `${own.shown} / ${shown}`, pattern: `${own.pattern} / ${pattern}` }));
}
function ownName({ checkName, entry }) {
    const parts = checkName.split(/(\$\{\{[\s\S]{0,2000}?\}\})/u);
    const shown = parts.map((part, index) => (index % 2 === 1 ? '\u2026' : part)).join('');
    const pattern = parts.map((part, index) => (index % 2 === 1 ? something : part)).join('');
    const hasMatrix = (0,data_node/* entryOf */.Ms)((0,data_node/* entryOf */.Ms)(entry.value, 'strategy')?.value, 'matrix') !== undefined;
    if (!hasMatrix || /\$\{\{[^}]{0,2000}\bmatrix\b/u.test(checkName))
        return { shown, pattern };
    return { shown: `${shown} (\u2026)`, pattern: `${pattern} (${something})` };
}

// EXTERNAL MODULE: ./build/review/gate-changes/codeowners-changes.js
var codeowners_changes = __webpack_require__(62172);
// EXTERNAL MODULE: ./build/review/gate-changes/read-gate-files.js
var read_gate_files = __webpack_require__(73415);
// EXTERNAL MODULE: ./build/entry/cli/argument-problem.js
var argument_problem = __webpack_require__(28025);
// EXTERNAL MODULE: ./build/review/settings/config.js
var settings_config = __webpack_require__(44369);
// EXTERNAL MODULE: ./build/entry/cli/tool-info.js
var tool_info = __webpack_require__(45091);
// EXTERNAL MODULE: ./build/review/settings/own-policies/own-policy-files.js
var own_policy_files = __webpack_require__(82678);
// EXTERNAL MODULE: ./build/entry/cli/doctor/health.js
var doctor_health = __webpack_require__(62820);
;// CONCATENATED MODULE: ./build/entry/cli/doctor/own-policy-health.js


/** The policies of the team's own on base, as every review reads them, and their ids. */
async function ownPolicyHealth(side) {
    const files = [...side.files.values()].filter(({ path }) => (0,own_policy_files/* isOwnPolicy */.LT)(path));
    const unread = [...side.unread].filter(([path]) => (0,own_policy_files/* isOwnPolicy */.LT)(path) || path === own_policy_files/* ownPoliciesFolder */.Rw);
    if (files.length === 0 && unread.length === 0)
        return { ids: [], health: [] };
    const { parseOwnPolicies } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1686), __webpack_require__.e(5550), __webpack_require__.e(1833)]).then(__webpack_require__.bind(__webpack_require__, 36679));
    const { parsed, problems } = parseOwnPolicies(files);
    const broken = [...unread.map(([path, reason]) => `${path} cannot be read (${reason})`), ...problems];
    const health = broken.length > 0
        ? broken.map((problem) => (0,doctor_health/* bad */.MB)('own policies', problem, 'repair it; every review fails until then'))
        : [(0,doctor_health/* good */.uw)('own policies', `${parsed.length} in ${own_policy_files/* ownPoliciesFolder */.Rw}; "phasegate test-policies" runs their cases`)];
    return { ids: parsed.map(({ own }) => own.id), health };
}

;// CONCATENATED MODULE: ./build/entry/cli/doctor/config-health.js




/** The configuration on base, and policies of the team's own, as every review reads them: a problem in them fails every review. */
async function configHealth(side, today) {
    const own = await ownPolicyHealth(side);
    return [...(await ofConfig(side, today, own.ids)), ...own.health];
}
async function ofConfig(side, today, ownIds) {
    const unread = side.unread.get(settings_config/* configPath */.e);
    if (unread !== undefined)
        return [(0,doctor_health/* bad */.MB)('configuration', `${settings_config/* configPath */.e} cannot be read (${unread})`, 'commit it as a plain text file')];
    const file = side.files.get(settings_config/* configPath */.e);
    if (file === undefined)
        return [(0,doctor_health/* good */.uw)('configuration', `there is no ${settings_config/* configPath */.e}; the defaults count`)];
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9835)]).then(__webpack_require__.bind(__webpack_require__, 42216));
    const { config, problems } = parseConfig(file.text, settings_config/* configPath */.e);
    if (problems.length > 0)
        return problems.map(({ message }) => (0,doctor_health/* bad */.MB)('configuration', message, 'repair it; every review fails until then'));
    const known = new Set([...(0,tool_info/* policyIds */.zW)(), ...ownIds]);
    const strange = Object.keys(config.policies).filter((id) => !known.has(id));
    const ended = config.waivers.filter(({ until }) => until !== undefined && until < today);
    const endless = config.waivers.filter(({ until }) => until === undefined);
    const notes = [
        ...strange.map((id) => (0,doctor_health/* weak */.ZS)('configuration', `there is no policy "${id}"; its settings do nothing`, 'run "phasegate explain" for the list')),
        ...ended.map(({ fingerprint, until }) => (0,doctor_health/* weak */.ZS)('configuration', `the waiver of ${fingerprint} ended on ${until ?? ''}`, 'remove it')),
        ...endless.map(({ fingerprint }) => (0,doctor_health/* weak */.ZS)('configuration', `the waiver of ${fingerprint} has no end`, 'give it a day: until: YYYY-MM-DD')),
    ];
    return [(0,doctor_health/* good */.uw)('configuration', `${settings_config/* configPath */.e} is valid: phase ${config.phase}, severity ${config.severity} and above`), ...notes];
}

// EXTERNAL MODULE: ./build/entry/cli/doctor/local.js
var local = __webpack_require__(91959);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 22 modules
var dist_src = __webpack_require__(60891);
;// CONCATENATED MODULE: ./build/review/pull-request/host-problem.js

/** The host could not or would not answer. `transient`: the same request may succeed later. */
class HostProblem extends problem/* Problem */.A {
    name = 'HostProblem';
    transient;
    constructor(message, { transient }) {
        super(message);
        this.transient = transient;
    }
}
/** Only a `Problem` is worded for people; any other error's text may hold a piece of the code under review. */
function reasonOf(error) {
    if (error instanceof Problem)
        return error.message;
    return `The review crashed (internal ${error instanceof Error ? error.name : 'error'}). Please report it.`;
}
function isTransient(error) {
    return error instanceof HostProblem && error.transient;
}

;// CONCATENATED MODULE: ./build/adapters/github/refusal.js

/** Wait for a secondary limit that names none, as GitHub asks for: a minute. */
const defaultLimitMs = 60_000;
/** GitHub refused, with its sentence. */
class Refusal extends HostProblem {
    /** The answer's status. Under another name than Octokit's own, whose pagination takes an error with `status` 409 for an empty page. */
    code;
    constructor(message, code) {
        super(message, { transient: false });
        this.code = code;
    }
}
/** What is asked for; or `otherwise`, where GitHub refuses it with one of these codes, or with any. */
async function unlessRefused(asked, codes, otherwise) {
    return asked.catch((error) => {
        if (error instanceof Refusal && (codes === 'any' || codes.includes(error.code)))
            return otherwise;
        throw error;
    });
}
/** Milliseconds to wait when the answer is about a rate limit (docs.github.com: rate limits for the REST API); the request took no effect. */
function limitOf({ status, headers, data }, nowMs) {
    if (status !== 403 && status !== 429)
        return undefined;
    const after = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && Number.isFinite(after))
        return Math.max(0, after * 1000);
    if (headers['x-ratelimit-remaining'] === '0') {
        const reset = Number(headers['x-ratelimit-reset']);
        return Number.isFinite(reset) ? Math.max(1000, reset * 1000 - nowMs) : defaultLimitMs;
    }
    return status === 429 || /rate limit/iu.test(sentenceOf(data)) ? defaultLimitMs : undefined;
}
function problemOf({ status, headers, data }, what, nowMs) {
    const said = sentenceOf(data);
    const hint = status === 401 ? (clockHint(headers['date'], nowMs) ?? hintOf(status, said)) : hintOf(status, said);
    return new Refusal(`GitHub refused ${what} with status ${status}${said === '' ? '' : ` (${said})`}.${hint}`, status);
}
const codes = { FORBIDDEN: 403, NOT_FOUND: 404 };
/** The first error of a GraphQL answer, which comes with status 200. */
function graphqlRefusal(error) {
    const { type } = Object(error);
    return new Refusal(`GitHub refused a GraphQL query (${sentenceOf(error) || 'no reason given'}).`, codes[String(type)] ?? 422);
}
/** Apart by more than this, the token that the App signs is of the future, or has expired: GitHub takes ten minutes, and begins a minute late. */
const clockSlackMs = 60_000;
function clockHint(date, nowMs) {
    const aheadMs = nowMs - Date.parse(String(date));
    if (!(Math.abs(aheadMs) > clockSlackMs))
        return undefined;
    const minutes = Math.round(Math.abs(aheadMs) / 60_000);
    return ` The clock of this machine is ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ${aheadMs > 0 ? 'ahead of' : 'behind'} GitHub's: set it right (NTP).`;
}
function hintOf(status, said) {
    if (status === 401)
        return ' The token is wrong or has expired.';
    if (/not accessible by/iu.test(said))
        return ' The token lacks a permission: see docs/permissions.md.';
    if (status === 404)
        return ' It is not there, or the token may not see it.';
    return '';
}
/** GitHub's own sentence; it never quotes the code under review. */
function sentenceOf(data) {
    const { message } = Object(data);
    return typeof message === 'string' ? message.replace(/\p{Cc}/gu, ' ').slice(0, 200) : '';
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/adapters/github/transport.js





/** GitHub itself ends a request after 10 s; the rest is for proxies. */
const timeoutMs = 30_000;
/** A whole tree of 100,000 entries is some 30 MB. */
const bytesMax = 128 * 1024 * 1024;
const redirectsMax = 3;
/** Answers without a body, whatever their headers say of it. */
const emptyStatuses = new Set([204, 304]);
/** Asks for a content as it is; its answer is a Buffer. */
const rawBytes = 'application/vnd.github.raw+json';
const proxyVariables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
let chosen;
/** Node's own requests take no proxy from the environment; where one is named, the package of its `fetch` is loaded, which does. */
async function chooseSend() {
    if (!proxyVariables.some((name) => (process.env[name] ?? '') !== ''))
        return sendDirectly;
    const { EnvHttpProxyAgent, fetch: fetchThrough } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    // Plain HTTP goes to the proxy as it is; whatever is encrypted goes through a tunnel all the same.
    const options = { proxyTunnel: false };
    const dispatcher = new EnvHttpProxyAgent(options);
    return async (url, message) => {
        const { status, headers, body } = await fetchThrough(url, { ...message, redirect: 'manual', dispatcher });
        return { status, headers: new Map(headers), body: body ?? external_node_stream_.Readable.from([]) };
    };
}
/** Node's `fetch` would do the same, and takes 40 ms more of each process to load. */
const sendDirectly = async (url, { method, headers, body, signal }) => {
    const send = url.startsWith('https:') ? external_node_https_.request : external_node_http_.request;
    const sent = send(url, { method, headers: { ...headers, 'accept-encoding': 'gzip' } });
    const endInTime = (part) => signal.addEventListener('abort', () => void part.destroy(new Error('no answer in time')), { once: true });
    endInTime(sent);
    const begun = (0,external_node_events_.once)(sent, 'response');
    // Whoever waits hears of it; what comes after the answer has begun, whoever reads it.
    sent.on('error', () => undefined).end(body);
    // An answer in another protocol is none to Node, and no error: whoever waits would wait for ever.
    sent.on('close', () => sent.emit('error', new Error('no answer')));
    const [answer] = (await begun);
    endInTime(answer);
    const headersOf = new Map(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
    const { statusCode: status = 0 } = answer;
    // A packed nothing is no end of a packed something.
    const isPacked = /^(?:x-)?gzip$/iu.test(answer.headers['content-encoding'] ?? '') && !emptyStatuses.has(status);
    // In a pipeline an answer that breaks off breaks off what is unpacked of it.
    const unpacked = isPacked ? (0,external_node_stream_.pipeline)(answer, (0,external_node_zlib_.createGunzip)(), () => undefined) : answer;
    return { status, headers: headersOf, body: unpacked };
};
/**
 * One request. Octokit takes a body that breaks off for an empty one, and JSON that breaks off for a text; and it reads JSON seven times
 * slower than Node, for the sake of numbers that GitHub does not have. So bodies are read here.
 *
 * @throws when no whole answer came
 */
async function exchange(url, message) {
    const send = await (chosen ??= chooseSend());
    const signal = AbortSignal.timeout(timeoutMs);
    let target = url;
    for (let hop = 0;; hop += 1) {
        const begun = await send(target, { ...message, signal });
        // Whatever it says: an answer that is not read keeps its connection, and where it breaks off, nobody hears of it but the process, which ends.
        const bytes = await bytesOf(begun);
        const next = redirectOf(begun, target, message.method);
        if (next === undefined)
            return toAnswer({ ...begun, url: target, bytes }, message);
        if (hop >= redirectsMax || next === '')
            throw new Error('the answer leads elsewhere');
        target = next;
    }
}
/** Undefined where there is none, empty where it must not be followed: to another host, since the token goes along; or as a GET. */
function redirectOf({ status, headers }, from, method) {
    if (status < 300 || status >= 400)
        return undefined;
    const location = headers.get('location') ?? '';
    const to = URL.canParse(location, from) ? new URL(location, from) : undefined;
    const isKept = status === 307 || status === 308 || (method === 'GET' && (status === 301 || status === 302));
    return isKept && to?.origin === new URL(from).origin ? to.href : '';
}
function toAnswer({ url, status, headers, bytes }, { headers: { accept = '' } }) {
    const text = () => bytes.toString('utf8');
    const isRaw = accept === rawBytes || status >= 400;
    const body = isRaw ? bytes : bytes.length === 0 ? null : parseJson(text());
    return { url, status, headers, body, text: async () => text(), arrayBuffer: async () => bytes };
}
async function bytesOf({ body }) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > bytesMax)
            throw new Error('the answer is too large');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Error("the answer is no JSON; is the API's address right?");
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/writer-lane.js

/** GitHub asks for a second between two requests that make content (docs.github.com: best practices for using the REST API). */
const defaultIntervalMs = 1_000;
/** So many may go at once after a pause: a whole review of a usual pull request. */
const burst = 3;
/** Paces what makes content. One lane for each installation, since the limits are counted so. */
class WriterLane {
    #intervalMs;
    /** When the lane will be empty again. */
    #freeAt = 0;
    #turns = 0;
    constructor(intervalMs = defaultIntervalMs) {
        this.#intervalMs = intervalMs;
    }
    /** Resolves when the next request may go; in the order of asking. */
    async turn() {
        this.#turns += 1;
        this.charge(1);
        const waitMs = this.busyMs;
        if (waitMs > 0)
            await (0,promises_.setTimeout)(waitMs);
    }
    /** How long the lane is taken; negative since when it is empty. */
    get busyMs() {
        return this.#freeAt - Date.now();
    }
    /** Turns that somebody else took. */
    charge(turns) {
        this.#freeAt = Math.max(this.#freeAt, Date.now() - burst * this.#intervalMs) + turns * this.#intervalMs;
    }
    /** The lane is taken for so long at least, by others. */
    hold(busyMs) {
        this.#freeAt = Math.max(this.#freeAt, Date.now() + busyMs);
    }
    /** Turns since this was last asked. */
    takeTurns() {
        const turns = this.#turns;
        this.#turns = 0;
        return turns;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/client.js






/** Breaking changes come with a new date; a new one is chosen on purpose, with the tests. */
const apiVersion = '2022-11-28';
const attemptsMax = 4;
const defaultBackoffMs = 500;
const defaultWaitMsMax = 90_000;
const content = { isContent: true };
const safely = { repeat: 'safe' };
/** Asked twice, these answer twice the same, or give a second token, which does no harm. */
const safePosts = /\/(?:graphql|access_tokens)$/u;
/** Whether the request took effect is not known. */
class UnknownOutcome extends HostProblem {
    constructor(what) {
        super(`GitHub did not say whether ${what} took effect.`, { transient: true });
    }
}
/** GitHub's REST and GraphQL APIs by Octokit: versioned, counted, paced, repeated where that is safe. Throws `HostProblem`. */
class GitHubClient {
    /** Requests sent so far, repeated ones included. */
    requests = 0;
    /** Every endpoint, typed by GitHub's own description. */
    rest;
    apiUrl;
    /** All items of a list, page by page. */
    paginate;
    #graphql;
    #options;
    #lane;
    constructor(options) {
        this.#options = options;
        this.#lane = options.lane ?? new WriterLane();
        const octokit = new dist_src/* Octokit */.E({
            baseUrl: options.apiUrl,
            userAgent: 'phasegate',
            log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
            request: { parseSuccessResponseBody: false, fetch: this.#send },
            ...(options.identity ?? { auth: options.token }),
        });
        octokit.hook.wrap('request', (send, request) => {
            // Every hook is given the same object: another one would go no further.
            request.headers['x-github-api-version'] = apiVersion;
            const { method, url } = octokit.request.endpoint.parse(request);
            const { repeat = method === 'POST' && !safePosts.test(url) ? 'once' : 'safe', isContent = false } = mannersOf(request.request);
            const { pathname, host } = new URL(url);
            const sent = { method, endpoint: request.url, host };
            return this.#repeat(async () => send(request), { what: `${method} ${pathname}`, sent, isSafe: repeat === 'safe', isContent });
        });
        this.rest = octokit.rest;
        this.apiUrl = options.apiUrl;
        this.paginate = octokit.paginate;
        this.#graphql = octokit.graphql;
    }
    /** The `data` of an answer. Errors of the query are thrown, also where GitHub gives a part of the data with them. */
    async graphql(query, variables) {
        try {
            return await this.#graphql(query, variables);
        }
        catch (error) {
            if (error instanceof Error && 'errors' in error && Array.isArray(error.errors))
                throw graphqlRefusal(error.errors[0]);
            throw error;
        }
    }
    #send = (url, message) => {
        this.requests += 1;
        return exchange(url, message);
    };
    /** Octokit alone repeats nothing, and its plugin for that repeats everything: a comment stood there four times. */
    async #repeat(send, asked) {
        const { watch = unwatched } = this.#options;
        for (let attempt = 1;; attempt += 1) {
            if (asked.isContent)
                await this.#lane.turn();
            try {
                return await watch({ ...asked.sent, attempt }, send);
            }
            catch (error) {
                await (0,promises_.setTimeout)(this.#pauseMs(failureOf(error), asked, attempt));
            }
        }
    }
    /**
     * Until the next attempt.
     *
     * @throws HostProblem when there must be none
     */
    #pauseMs(failure, { what, isSafe }, attempt) {
        const { answer, isUnsent } = failure;
        const limitMs = answer === undefined ? undefined : limitOf(answer, Date.now());
        if (limitMs === undefined) {
            if (answer !== undefined && answer.status < 500)
                throw problemOf(answer, what, Date.now());
            if (!isSafe && !isUnsent)
                throw new UnknownOutcome(what);
        }
        const { backoffMs = defaultBackoffMs, waitMsMax = defaultWaitMsMax } = this.#options;
        const waitMs = limitMs ?? backoffMs * 2 ** (attempt - 1);
        if (attempt >= attemptsMax || waitMs > waitMsMax)
            throw givenUp(failure, what, waitMs);
        return waitMs;
    }
}
function mannersOf(request) {
    return request;
}
/** No connection was made, by the codes of Node and of its `fetch`. */
const unsent = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/** What Octokit throws, whose status 500 may also mean that there was no answer. Other errors are thrown on. */
function failureOf(error) {
    if (!(error instanceof Error) || error.name !== 'HttpError')
        throw error;
    const { response: answer, cause } = error;
    const reason = client_reasonOf(cause);
    return { answer, isUnsent: answer === undefined && unsent.has(reason), reason };
}
/** `ECONNRESET`, or the first words of what happened: `fetch` wraps it. */
function client_reasonOf(error) {
    if (!(error instanceof Error))
        return 'no answer';
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return error.cause instanceof Error ? client_reasonOf(error.cause) : error.message.slice(0, 80);
}
function givenUp({ answer, reason }, what, waitMs) {
    const message = answer === undefined
        ? `GitHub could not be reached (${what}: ${reason}). Run the review again.`
        : answer.status < 500
            ? `GitHub's rate limit is reached (${what}); it asks to wait ${Math.ceil(waitMs / 1000)} s. Run the review again after that.`
            : `GitHub answers ${what} with status ${answer.status}. Run the review again.`;
    return new HostProblem(message, { transient: true });
}
const unwatched = (_, send) => send();
function nothing() { }

;// CONCATENATED MODULE: ./build/adapters/github/repository.js
/** A repository as the API addresses it. */
class Repository {
    client;
    owner;
    name;
    /** What every request about it says, and every list of it. */
    at;
    paged;
    constructor(client, { owner, name }) {
        this.client = client;
        this.owner = owner;
        this.name = name;
        this.at = { owner, repo: name };
        this.paged = { ...this.at, per_page: pageItemsMax };
    }
}
/** GitHub gives no more at once. */
const pageItemsMax = 100;

// EXTERNAL MODULE: ./build/adapters/listed-tree.js
var listed_tree = __webpack_require__(41497);
// EXTERNAL MODULE: ./build/adapters/safe-path.js
var safe_path = __webpack_require__(77946);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/adapters/decode.js
var decode = __webpack_require__(97671);
;// CONCATENATED MODULE: ./build/adapters/github/json.js
var _a;

/**
 * Reads what nobody types: answers of GraphQL and payloads of events, with the path of what is not as documented. Answers of REST are typed by
 * GitHub's description of them, and only what addresses something is looked at again.
 */
class Json {
    value;
    #path;
    constructor(value, path) {
        this.value = value;
        this.#path = path;
    }
    at(...names) {
        return names.reduce((found, name) => found.#child(name), this);
    }
    text() {
        if (typeof this.value === 'string')
            return this.value;
        throw this.#wrong('a text');
    }
    textOr(fallback) {
        return typeof this.value === 'string' ? this.value : fallback;
    }
    number() {
        if (typeof this.value === 'number' && Number.isSafeInteger(this.value))
            return this.value;
        throw this.#wrong('a number');
    }
    /** True only for `true`. */
    isTrue() {
        return this.value === true;
    }
    isNull() {
        return this.value === null || this.value === undefined;
    }
    list() {
        if (!Array.isArray(this.value))
            throw this.#wrong('a list');
        return this.value.map((item, index) => new _a(item, `${this.#path}[${index}]`));
    }
    /** A full commit or object id. */
    sha() {
        return toSha(this.value, this.#path);
    }
    #child(name) {
        const value = typeof this.value === 'object' && this.value !== null && Object.hasOwn(this.value, name)
            ? this.value[name]
            : undefined;
        return new _a(value, `${this.#path}.${name}`);
    }
    #wrong(wanted) {
        return wrong(this.#path, wanted);
    }
}
_a = Json;
/** A full commit or object id. */
function toSha(value, path) {
    if (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(value))
        return value;
    throw wrong(path, 'an object id');
}
/** An id; without one in the answer nothing was made. */
function toId(value, path) {
    return new Json(value, path).number();
}
function wrong(path, wanted) {
    return new HostProblem(`GitHub's answer is not as documented: ${path} is no ${wanted.replace(/^an? /u, '')}.`, { transient: false });
}

;// CONCATENATED MODULE: ./build/adapters/github/blob-batch.js

/** Texts of many blobs in one query. What GitHub takes for binary, cuts, or does not find is not in the answer. */
async function fetchTexts({ client, owner, name }, ids) {
    const variables = ids.map((_, index) => `$b${index}: GitObjectID!`).join(', ');
    const fields = ids.map((_, index) => `b${index}: object(oid: $b${index}) { ... on Blob { isTruncated text } }`).join('\n');
    const query = `query($owner: String!, $name: String!, ${variables}) {\nrepository(owner: $owner, name: $name) {\n${fields}\n}\n}`;
    const values = Object.fromEntries(ids.map((id, index) => [`b${index}`, id]));
    const answer = new Json(await client.graphql(query, { owner, name, ...values }), 'data').at('repository');
    const texts = new Map();
    ids.forEach((id, index) => {
        const text = answer.at(`b${index}`, 'text');
        if (!text.isNull() && !answer.at(`b${index}`, 'isTruncated').isTrue())
            texts.set(id, text.text());
    });
    return texts;
}

;// CONCATENATED MODULE: ./build/adapters/github/blobs.js






/** Requests that are under way at once; GitHub allows 100. */
const parallelMax = 12;
/** Blobs fetched one by one for one review. A workflow's token has 1,000 requests an hour for the whole repository. */
const singlesMax = 600;
/** Blobs of one review in all. */
const blobsMax = 12_000;
/** Blobs of one query, and their bytes: GitHub ends what takes longer than 10 s. */
const batchBlobsMax = 80;
const batchBytesMax = 1_000_000;
/** Larger ones come alone. GitHub cuts texts in GraphQL. */
const batchedBytesMax = 200_000;
/**
 * Blobs of one repository by object id, each read once. Those that are asked for together are fetched together. Whatever way a content came,
 * it counts only when it has the object id that the tree names.
 */
class Blobs {
    #repository;
    #known = new Map();
    #decoded = new Map();
    #slots = [];
    #running = 0;
    #singles = 0;
    #open;
    #mayBatch = true;
    constructor(repository) {
        this.#repository = repository;
    }
    /** Its text, where it is one; what is too large is not fetched. */
    async read(id, sizeBytes) {
        if ((sizeBytes ?? 0) > decode/* fileBytesMax */.q)
            return { kind: 'skipped', reason: 'too-large' };
        const found = this.#decoded.get(id);
        if (found !== undefined)
            return found;
        const decoded = this.bytes(id, sizeBytes).then((bytes) => bytes.length > decode/* fileBytesMax */.q ? { kind: 'skipped', reason: 'too-large' } : (0,decode/* decode */.D)(bytes));
        this.#decoded.set(id, decoded);
        return decoded;
    }
    bytes(id, sizeBytes) {
        const found = this.#known.get(id);
        if (found !== undefined)
            return found;
        if (this.#known.size >= blobsMax)
            throw tooMany(blobsMax);
        const isSmall = this.#mayBatch && sizeBytes !== undefined && sizeBytes <= batchedBytesMax;
        const bytes = isSmall ? this.#batched({ id, sizeBytes }) : this.#single(id);
        this.#known.set(id, bytes);
        return bytes;
    }
    has(id) {
        return this.#known.has(id);
    }
    /** Takes a content that was worked out from a patch. */
    offer(id, bytes) {
        if (blobId(bytes, id.length) !== id)
            return false;
        this.#known.set(id, Promise.resolve(bytes));
        return true;
    }
    async #batched(wanted) {
        if (this.#open === undefined || !this.#open.hasRoomFor(wanted))
            this.#open = this.#newBatch();
        const text = (await this.#open.add(wanted)).get(wanted.id);
        const bytes = text === undefined ? undefined : Buffer.from(text);
        // Not text, cut short, or of an encoding that did not come through.
        return bytes !== undefined && blobId(bytes, wanted.id.length) === wanted.id ? bytes : this.#single(wanted.id);
    }
    #newBatch() {
        return new Batch((ids) => {
            this.#open = undefined;
            return this.#inSlot(() => this.#texts(ids));
        });
    }
    async #texts(ids) {
        // One alone is no cheaper in a query, and comes unchanged by REST.
        if (ids.length === 1)
            return new Map();
        const texts = await unlessRefused(fetchTexts(this.#repository, ids), 'any', undefined);
        this.#mayBatch &&= texts !== undefined;
        return texts ?? new Map();
    }
    async #single(id) {
        this.#singles += 1;
        if (this.#singles > singlesMax)
            throw tooMany(singlesMax);
        return this.#inSlot(async () => {
            const { client, at } = this.#repository;
            const { data } = await client.rest.git.getBlob({ ...at, file_sha: id, headers: { accept: rawBytes } });
            const bytes = data;
            if (Buffer.isBuffer(bytes) && blobId(bytes, id.length) === id)
                return bytes;
            throw new HostProblem(`GitHub gave another content for blob ${id.slice(0, 12)}.`, { transient: true });
        });
    }
    async #inSlot(work) {
        if (this.#running >= parallelMax)
            await new Promise((resolve) => this.#slots.push(resolve));
        else
            this.#running += 1;
        try {
            return await work();
        }
        finally {
            // The slot is handed on, or given back.
            const next = this.#slots.shift();
            if (next === undefined)
                this.#running -= 1;
            else
                next();
        }
    }
}
/** Collects what is asked for before the event loop turns, and fetches it at once. */
class Batch {
    #ids = [];
    #result;
    #bytes = 0;
    #isClosed = false;
    constructor(fetch) {
        this.#result = new Promise((resolve) => setImmediate(resolve)).then(() => {
            this.#isClosed = true;
            return fetch(this.#ids);
        });
    }
    hasRoomFor({ sizeBytes }) {
        return !this.#isClosed && this.#ids.length < batchBlobsMax && this.#bytes + sizeBytes <= batchBytesMax;
    }
    add({ id, sizeBytes }) {
        this.#ids.push(id);
        this.#bytes += sizeBytes;
        return this.#result;
    }
}
function tooMany(max) {
    return new HostProblem(`The review needs more than ${max} files, too many to read through the API. Check the repository out in the job (actions/checkout with fetch-depth: 0).`, { transient: false });
}
/** Git's object id of a blob: SHA-1 over `blob SIZE\0` and the bytes, SHA-256 in repositories that use it. */
function blobId(bytes, idLength) {
    return (0,external_node_crypto_.createHash)(idLength === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}

;// CONCATENATED MODULE: ./build/adapters/github/github-tree.js





/** Everything in the tree of a commit, in one request. Throws when GitHub cuts it (100,000 entries or 7 MB): a part is no basis to judge by. */
async function listGitHubTree(repository, commit) {
    const { client, at } = repository;
    const { data } = await client.rest.git.getTree({ ...at, tree_sha: commit, recursive: '1' });
    if (data.truncated) {
        throw new HostProblem(`The tree of ${commit.slice(0, 12)} is too large for the API, so the commits could not be compared. Check the repository out in the job (actions/checkout with fetch-depth: 0).`, { transient: false });
    }
    const files = [];
    const skipped = new Map();
    const skippedIds = new Map();
    const links = new Map();
    for (const { type, path, mode, sha, size } of data.tree) {
        if (type === 'tree')
            continue;
        const reason = !(0,safe_path/* isSafePath */.p)(path) ? 'unsafe-path' : type === 'commit' ? 'submodule' : mode === '120000' ? 'symlink' : undefined;
        const file = { path, id: toSha(sha, 'tree.sha'), sizeBytes: size };
        if (reason === 'symlink')
            links.set(path, file);
        if (reason !== undefined) {
            skipped.set(path, { path, reason });
            skippedIds.set(path, file.id);
        }
        else
            files.push(file);
    }
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files: new Map(files.map((file) => [file.path, file])), skipped, skippedIds, links };
}
/** The tree of a commit, read by object id through the API; no checkout has a say in it. */
function gitHubTree(commit, listing, blobs, shared) {
    return (0,listed_tree/* listedTree */.g)({
        commit,
        listing,
        shared,
        decode: ({ id, sizeBytes }) => blobs.read(id, sizeBytes),
        sizeBytes: ({ sizeBytes }) => sizeBytes,
    });
}
/** The files of one commit alone. */
async function readTree(repository, commit) {
    return gitHubTree(commit, await listGitHubTree(repository, commit), new Blobs(repository), new Map());
}

;// CONCATENATED MODULE: ./build/adapters/github/rules.js


async function readDefaultBranch({ client, at }) {
    return (await client.rest.repos.get(at)).data.default_branch;
}
/** "Get rules for a branch" needs metadata alone; of branch protection the checks are told to everybody who may read the contents. */
async function readBranchRules(repository, branch) {
    const [found, rules, protection] = await Promise.all([
        readBranch(repository, branch),
        listRules(repository, branch),
        readProtection(repository, branch),
    ]);
    const isProtected = found.protection.enabled === true;
    const statusRules = rules.flatMap((rule) => (rule.type === 'required_status_checks' ? (rule.parameters ?? []) : []));
    return {
        branch,
        tip: toSha(found.commit.sha, 'branch.commit.sha'),
        required: [...statusRules.flatMap(rulesetChecks), ...(isProtected ? protectionChecks(found) : [])],
        // One that says so is enough; where the second is not known, neither is the answer.
        isStrict: statusRules.some((rule) => rule.strict_required_status_checks_policy) ||
            (isProtected ? seen(protection, ({ required_status_checks: checks }) => checks?.strict === true) : false),
        hasMergeQueue: rules.some(({ type }) => type === 'merge_queue'),
        requiredWorkflows: rules
            .flatMap((rule) => (rule.type === 'workflows' ? (rule.parameters?.workflows ?? []) : []))
            .map(({ path }) => path),
        needsCodeOwner: rules.some((rule) => rule.type === 'pull_request' && rule.parameters?.require_code_owner_review === true) ||
            (isProtected
                ? seen(protection, ({ required_pull_request_reviews: reviews }) => reviews?.require_code_owner_reviews === true)
                : false),
        bindsAdmins: isProtected ? seen(protection, ({ enforce_admins: admins }) => admins?.enabled === true) : undefined,
    };
}
/** Whether a ruleset sends what is merged into the branch through a merge queue. Needs metadata alone. */
async function hasMergeQueue(repository, branch) {
    return (await listRules(repository, branch)).some(({ type }) => type === 'merge_queue');
}
/** Rules under which nobody changes a branch by a simple push. */
const guards = new Set(['pull_request', 'required_status_checks', 'merge_queue', 'update', 'workflows']);
/** Whether something has to be fulfilled before a branch changes, by any ruleset or by branch protection. */
async function isGuarded(repository, branch) {
    const [found, rules] = await Promise.all([readBranch(repository, branch), listRules(repository, branch)]);
    return found.protection.enabled === true || rules.some(({ type }) => guards.has(type));
}
async function readBranch({ client, at }, branch) {
    return (await client.rest.repos.getBranch({ ...at, branch })).data;
}
function listRules({ client, paged }, branch) {
    return client.paginate(client.rest.repos.getBranchRules, { ...paged, branch });
}
/** Undefined where nobody may look. */
function seen(protection, read) {
    return protection === undefined ? undefined : read(protection);
}
/** Undefined when there is none, or when the token is no administrator's. */
async function readProtection({ client, at }, branch) {
    return (await unlessRefused(client.rest.repos.getBranchProtection({ ...at, branch }), [403, 404], undefined))?.data;
}
function rulesetChecks({ required_status_checks: checks }) {
    return checks.map(({ context, integration_id: appId }) => ({ context, appId: appId ?? null, from: 'ruleset' }));
}
/** `app_id` -1 means any app. */
function protectionChecks({ protection: { required_status_checks: required } }) {
    const from = 'branch protection';
    const checks = required?.checks ?? [];
    if (checks.length === 0)
        return (required?.contexts ?? []).map((context) => ({ context, appId: null, from }));
    return checks.map(({ context, app_id: appId }) => ({ context, appId: appId === -1 ? null : appId, from }));
}
/** Id of the app that reports the jobs of every workflow. Undefined where the server does not tell. */
async function readActionsApp({ client }) {
    return (await unlessRefused(client.rest.apps.getBySlug({ app_slug: 'github-actions' }), 'any', undefined))?.data?.id;
}

;// CONCATENATED MODULE: ./build/entry/cli/doctor/remote.js






/** Throws a `Problem` where GitHub does not let us look. */
async function readRemote({ repo, branch, token, apiUrl }) {
    const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/u.exec(repo) ?? [];
    if (owner === undefined || name === undefined)
        throw new problem/* Problem */.A(`"${repo.slice(0, 80)}" is no repository. Use --repo OWNER/NAME.`);
    const repository = new Repository(new GitHubClient({ apiUrl, token }), { owner, name });
    const wanted = branch ?? (await readDefaultBranch(repository));
    const [rules, actionsApp] = await Promise.all([readBranchRules(repository, wanted), readActionsApp(repository)]);
    return { rules, actionsApp, side: await (0,read_gate_files/* readSide */.wU)(await readTree(repository, rules.tip)) };
}

;// CONCATENATED MODULE: ./build/entry/cli/doctor/required-check.js

/** GitHub Actions on github.com, should the server not tell. */
const actionsAppOnGitHub = 15_368;
/** Is the gate's check required, and can somebody else report it? */
function requiredCheckHealth(facts) {
    const { rules, checks } = facts;
    const ours = rules.required.filter(({ context }) => checks.some((check) => check.matches(context)));
    const byWorkflow = facts.workflows.filter((path) => rules.requiredWorkflows.includes(path));
    if (ours.length === 0 && byWorkflow.length === 0)
        return [notRequired(facts)];
    const required = byWorkflow.length > 0
        ? `the workflow ${byWorkflow.join(', ')} is required`
        : `${quote(ours[0]?.context ?? '')} is required by a ${ours[0]?.from ?? ''}`;
    return [(0,doctor_health/* good */.uw)('required check', `${required} on ${rules.branch}`), pinHealth(ours, byWorkflow, facts), strictHealth(rules)];
}
function notRequired({ rules, checks }) {
    const asked = rules.required.find(({ context }) => checks.some(({ plain }) => plain.includes(context)));
    const meant = checks.find(({ plain }) => asked !== undefined && plain.includes(asked.context));
    if (asked !== undefined && meant !== undefined) {
        return (0,doctor_health/* bad */.MB)('required check', `${quote(asked.context)} is required on ${rules.branch}, and GitHub names the check ${quote(meant.shown)}: it stays pending for ever`, 'require the name as a pull request shows it, or give the job a plain one: docs/required-status.md');
    }
    const others = [...new Set(rules.required.map(({ context }) => context))];
    const which = others.length === 0 ? 'nothing is required there' : `required are ${others.map(quote).join(', ')}`;
    return (0,doctor_health/* bad */.MB)('required check', `no check of the gate (${checks.map(({ shown }) => quote(shown)).join(', ')}) is required on ${rules.branch}; ${which}`, 'require it: docs/required-status.md');
}
function pinHealth(ours, byWorkflow, { actionsApp = actionsAppOnGitHub }) {
    if (byWorkflow.length > 0)
        return (0,doctor_health/* good */.uw)('spoofing', 'a ruleset runs the workflow from its own place, so no pull request can change or imitate it');
    const apps = ours.map(({ appId }) => appId);
    const pinned = apps.find((appId) => appId !== null && appId !== actionsApp);
    if (pinned !== undefined)
        return (0,doctor_health/* good */.uw)('spoofing', `the check counts only when app ${pinned} reports it`);
    if (apps.some((appId) => appId !== null)) {
        return (0,doctor_health/* weak */.ZS)('spoofing', 'the check is pinned to GitHub Actions: whoever can push a branch can add a job of the same name, and it counts', 'use the App and pin its id, or require the workflow in an organisation ruleset: docs/required-status.md');
    }
    return (0,doctor_health/* bad */.MB)('spoofing', 'the check is pinned to no app: every app, workflow and token with write access can report it as passed', 'choose the source of the check: docs/required-status.md');
}
function strictHealth({ isStrict, hasMergeQueue, branch }) {
    if (hasMergeQueue)
        return (0,doctor_health/* good */.uw)('up to date', 'the merge queue judges what will really be merged');
    if (isStrict === true)
        return (0,doctor_health/* good */.uw)('up to date', `pull requests must contain the newest ${branch}`);
    if (isStrict === undefined)
        return (0,doctor_health/* unknown */.L5)('up to date', 'only an administrator may see whether branches must be up to date', '');
    return (0,doctor_health/* weak */.ZS)('up to date', `what is merged may never have been judged together with the newest ${branch}`, 'use a merge queue, or require branches to be up to date');
}
/** Who may change the gate, and who need not pass it. */
function ownerHealth({ needsCodeOwner, bindsAdmins }, ownsGate) {
    const owners = !ownsGate
        ? (0,doctor_health/* weak */.ZS)('code owners', 'nobody owns the files of the gate', 'name owners of .github/ in .github/CODEOWNERS')
        : needsCodeOwner === true
            ? (0,doctor_health/* good */.uw)('code owners', 'changes of the gate need the approval of its owners')
            : needsCodeOwner === undefined
                ? (0,doctor_health/* unknown */.L5)('code owners', 'owners are named; only an administrator may see whether their approval is required', '')
                : (0,doctor_health/* weak */.ZS)('code owners', 'owners are named, and their approval is not required', 'require review from code owners');
    const admins = bindsAdmins === false
        ? [(0,doctor_health/* weak */.ZS)('administrators', 'branch protection does not bind administrators', 'do not allow bypassing the settings')]
        : [];
    return [owners, ...admins];
}
function quote(text) {
    return `"${text}"`;
}

// EXTERNAL MODULE: ./build/adapters/git/run-git.js
var run_git = __webpack_require__(22410);
;// CONCATENATED MODULE: ./build/entry/cli/doctor/settings-health.js



/** Suppressions and waivers on base that accept nothing, by a scan of it; policies that do not exist are told with the configuration. */
async function settingsHealth(repository, commit) {
    const tree = await repository.tree(commit);
    const grep = ['grep', '--quiet', '--fixed-strings', '-e', 'phasegate:allow', commit];
    const hasSuppressions = (await (0,run_git/* runGit */.EO)(repository.dir, grep, { accept: [1] })).code === 0;
    if (!hasSuppressions && !tree.paths.includes(settings_config/* configPath */.e))
        return [];
    const [{ terminalTools }, { scanTree }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(8828), __webpack_require__.e(9434)]).then(__webpack_require__.bind(__webpack_require__, 38828)), Promise.all(/* import() */[__webpack_require__.e(2985), __webpack_require__.e(2573), __webpack_require__.e(8568), __webpack_require__.e(607)]).then(__webpack_require__.bind(__webpack_require__, 60607))]);
    const { notices } = await scanTree(tree, { ...(await terminalTools(undefined)), progress: { step: () => undefined } });
    const isTold = /^(?:There is no policy [^:]*: what policies sets|The waiver of \S+ ended)/u;
    return notices
        .filter(({ kind, message }) => kind === 'setting-idle' && !isTold.test(message))
        .map(({ message, path, line }) => (0,doctor_health/* weak */.ZS)(line === undefined ? path : `${path}:${line}`, message.replace(/(?:: remove it)?\.$/u, ''), 'remove it, or name what is meant'));
}

// EXTERNAL MODULE: ./build/review/gate-changes/job-changes.js
var job_changes = __webpack_require__(29690);
;// CONCATENATED MODULE: ./build/review/gate-changes/job-facts.js



const filterNames = ['paths', 'paths-ignore', 'branches', 'branches-ignore'];
function jobFacts(job) {
    const steps = (0,data_node/* entryOf */.Ms)(job.entry.value, 'steps')?.value;
    const step = job.step !== undefined && steps?.kind === 'sequence' ? steps.items[job.step] : undefined;
    const events = [...(0,job_changes/* eventsOf */.X)(job.workflow)].map(([name, settings]) => [name, eventFacts(settings)]);
    return {
        events: new Map(events),
        skippedBy: ['if', 'needs'].filter((key) => (0,data_node/* entryOf */.Ms)(job.entry.value, key) !== undefined),
        isStepConditional: (0,data_node/* entryOf */.Ms)(step, 'if') !== undefined,
        mayFail: [job.entry.value, step].some((place) => !['', 'false'].includes((0,yaml_place/* scalarText */.ws)((0,data_node/* entryOf */.Ms)(place, 'continue-on-error')?.value))),
        uses: (0,yaml_place/* scalarText */.ws)((0,data_node/* entryOf */.Ms)(job.step === undefined ? job.entry.value : step, 'uses')?.value),
    };
}
function eventFacts(settings) {
    const types = (0,data_node/* entryOf */.Ms)(settings, 'types')?.value;
    const names = types?.kind === 'sequence' ? types.items.map((item) => (0,yaml_place/* scalarText */.ws)(item)) : [(0,yaml_place/* scalarText */.ws)(types)];
    return {
        filters: filterNames.filter((name) => (0,data_node/* entryOf */.Ms)(settings, name) !== undefined),
        types: types === undefined ? undefined : new Set(names),
    };
}

;// CONCATENATED MODULE: ./build/entry/cli/doctor/commit.js
/** A full commit id: the only reference that nobody can move. */
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text);
}

;// CONCATENATED MODULE: ./build/review/gate-changes/concurrency.js



function concurrencyOf(job, side) {
    const ofWorkflow = groupOf(job.workflow);
    const called = (0,yaml_place/* scalarText */.ws)((0,data_node/* entryOf */.Ms)(job.entry.value, 'uses')?.value);
    const workflows = new Map((0,gate_job/* jobsOf */.a)(side).map(({ path, workflow }) => [path, workflow]));
    const others = [...workflows].filter(([path, workflow]) => ofWorkflow !== '' && path !== job.path && groupOf(workflow) === ofWorkflow);
    return {
        ofWorkflow,
        ofJob: groupOf(job.entry.value),
        sharedWith: others.map(([path]) => ({ path, isCalled: called === `./${path}` })),
    };
}
function groupOf(holder) {
    const setting = (0,data_node/* entryOf */.Ms)(holder, 'concurrency')?.value;
    return setting?.kind === 'mapping' ? (0,yaml_place/* scalarText */.ws)((0,data_node/* entryOf */.Ms)(setting, 'group')?.value) : (0,yaml_place/* scalarText */.ws)(setting);
}

;// CONCATENATED MODULE: ./build/entry/cli/doctor/concurrency.js


const advice = 'group: ${{ github.workflow }}-${{ github.event.pull_request.number || github.ref }}';
/** What parts the runs of one pull request, or of one merge group, from those of another. */
const partsRuns = /github\.(?:ref|ref_name|head_ref|sha|run_id|event\.(?:number|pull_request|merge_group|after))\b/u;
/** In `pull_request_target` these are the base branch: the same for all pull requests. */
const onlyRef = /github\.(?:ref|ref_name|sha)\b/u;
const partsPulls = /github\.(?:head_ref|run_id|event\.(?:number|pull_request))\b/u;
/**
 * Concurrency groups in which runs cancel each other that have nothing to do with each other: GitHub keeps one run and one that waits, and a
 * cancelled run is a required check that fails. https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
function concurrencyHealth(job, events, side) {
    const concurrency = concurrencyOf(job, side);
    const { ofWorkflow, ofJob } = concurrency;
    return [
        ...[ofWorkflow, ofJob].flatMap((group) => (group === '' ? [] : groupHealth(job.path, group, events))),
        ...(ofWorkflow !== '' && ofWorkflow === ofJob
            ? [
                (0,doctor_health/* bad */.MB)(job.path, `the workflow and its job have the same concurrency group, ${concurrency_quote(ofJob)}: the run cancels itself`, 'name them differently'),
            ]
            : []),
        ...sharedHealth(job.path, concurrency),
    ];
}
function groupHealth(path, group, events) {
    if (!partsRuns.test(group)) {
        return [(0,doctor_health/* bad */.MB)(path, `all runs share the concurrency group ${concurrency_quote(group)}: those of different pull requests cancel each other`, advice)];
    }
    if (events.has('pull_request_target') && onlyRef.test(group) && !partsPulls.test(group)) {
        return [
            (0,doctor_health/* bad */.MB)(path, `under pull_request_target ${concurrency_quote(group)} is the same for all pull requests of a branch: they cancel each other`, advice),
        ];
    }
    const isHeadAlone = /github\.head_ref\s*\}\}/u.test(group) && !/github\.(?:ref|ref_name|sha|run_id|event)\b/u.test(group);
    if (events.has('merge_group') && isHeadAlone) {
        return [(0,doctor_health/* bad */.MB)(path, `in the merge queue github.head_ref is empty: all groups share ${concurrency_quote(group)} and cancel each other`, advice)];
    }
    return [];
}
/** Another workflow with the same group; one that this one calls has the caller's `github.workflow`. */
function sharedHealth(at, { ofWorkflow, sharedWith }) {
    return sharedWith.flatMap(({ path, isCalled }) => {
        if (isCalled)
            return [(0,doctor_health/* bad */.MB)(at, `it calls ${path}, which has the same concurrency group: the run cancels itself`, 'take it out of one of them')];
        if (ofWorkflow.includes('github.workflow'))
            return [];
        return [(0,doctor_health/* bad */.MB)(at, `it shares the concurrency group ${concurrency_quote(ofWorkflow)} with ${path}: they cancel each other`, advice)];
    });
}
function concurrency_quote(text) {
    return `"${text}"`;
}

;// CONCATENATED MODULE: ./build/entry/cli/doctor/workflow.js






const pullEvents = ['pull_request', 'pull_request_target'];
/** The jobs of the default branch that run the gate. */
function gateJobsIn(side) {
    const wanted = [...pullEvents, 'merge_group', 'workflow_call'];
    return (0,gate_job/* gateJobs */.Y)((0,gate_job/* jobsOf */.a)(side)).filter((job) => wanted.some((event) => jobFacts(job).events.has(event)));
}
/** Everything in a workflow that keeps a required check from telling the truth, or from telling anything. */
function workflowHealth(job, hasMergeQueue, side) {
    const facts = jobFacts(job);
    const found = [
        ...eventHealth(job.path, facts, hasMergeQueue),
        ...filterHealth(job.path, facts),
        ...jobHealth(job.path, facts),
        ...workflow_pinHealth(job.path, facts),
        ...concurrencyHealth(job, new Set(facts.events.keys()), side),
    ];
    return found.length > 0
        ? found
        : [(0,doctor_health/* good */.uw)(job.path, `the job "${checkNames(job, side).shown}" runs on every pull request and cannot be skipped`)];
}
function eventHealth(path, { events }, hasMergeQueue) {
    const health = [];
    if (![...pullEvents, 'workflow_call'].some((event) => events.has(event)))
        health.push((0,doctor_health/* bad */.MB)(path, 'does not run on pull requests', 'add the event pull_request'));
    if (hasMergeQueue && !events.has('merge_group'))
        health.push((0,doctor_health/* bad */.MB)(path, 'does not run in the merge queue, which waits for it until it times out', 'add the event merge_group'));
    return health;
}
function filterHealth(path, { events }) {
    return [...pullEvents, 'merge_group'].flatMap((event) => {
        const settings = events.get(event);
        if (settings === undefined)
            return [];
        const health = settings.filters.map((name) => (0,doctor_health/* bad */.MB)(path, `${event} is filtered by ${name}: where it does not run, a required check stays pending for ever`, `remove ${name}; without changes of AWS code the gate ends at once`));
        return event === 'merge_group' ? health : [...health, ...typeHealth(path, event, settings.types)];
    });
}
/** What GitHub takes when no types are named. */
const defaultTypes = ['opened', 'synchronize', 'reopened'];
function typeHealth(path, event, types = new Set(defaultTypes)) {
    const missing = defaultTypes.filter((type) => !types.has(type));
    if (missing.length > 0)
        return [(0,doctor_health/* bad */.MB)(path, `${event} does not run on ${missing.join(', ')}`, 'add these types')];
    if (types.has('edited'))
        return [];
    const why = `${event} does not run when a pull request is given another base branch`;
    return [(0,doctor_health/* weak */.ZS)(path, why, 'types: [opened, synchronize, reopened, edited]')];
}
function jobHealth(path, { skippedBy, isStepConditional, mayFail }) {
    return [
        ...skippedBy.map((key) => (0,doctor_health/* bad */.MB)(path, `the job has "${key}": when it is skipped, the required check counts as passed`, `remove ${key} from the job`)),
        ...(isStepConditional
            ? [(0,doctor_health/* bad */.MB)(path, "the gate's step has a condition: when it is skipped, the job passes", 'remove `if` from the step')]
            : []),
        ...(mayFail ? [(0,doctor_health/* bad */.MB)(path, 'continue-on-error lets the job pass when the gate does not', 'remove continue-on-error')] : []),
    ];
}
function workflow_pinHealth(path, { uses }) {
    if (uses === '' || uses.startsWith('./') || isCommit(uses.slice(uses.lastIndexOf('@') + 1)))
        return [];
    return [(0,doctor_health/* weak */.ZS)(path, `${uses} is not a full commit id: other code can be put there`, 'pin the action by its commit')];
}

;// CONCATENATED MODULE: ./build/entry/cli/doctor.js















/** The check run that the App keeps. */
const appCheckName = 'phasegate';
/** `phasegate doctor`: does the gate hold? One line for each thing looked at. Exit 0: it does. 1: it does not. 2: it could not be found out. */
async function doctorCommand(args) {
    const options = await placed(optionsOf(args));
    const tools = await (0,local/* toolHealth */.jV)(process.version, options.dir);
    const { repository, health: opened } = await (0,local/* openClone */.ok)(options.dir);
    const clone = [...opened, ...(repository === undefined ? [] : await (0,local/* uncommittedHealth */.mz)(options.dir))];
    // Told before GitHub is asked: when it does not answer, these are the first suspects.
    process.stdout.write((0,doctor_health/* renderHealth */.Bh)([...tools, ...clone]));
    try {
        const { side, health } = await gateHealth(options, repository);
        process.stdout.write((0,doctor_health/* renderHealth */.Bh)(health));
        if ([...tools, ...health].some(({ mark }) => mark === 'bad'))
            return 1;
        return side === undefined ? 2 : 0;
    }
    finally {
        repository?.close();
    }
}
const repositoryName = /^[\w-][\w.-]*\/[\w.-]+$/u;
/**
 * `--repo` is the folder of a clone, as to other commands, or a repository on GitHub. What could be both is the folder where that is a clone by
 * itself; what is neither is refused, since it would be taken for the clone that one stands in.
 */
async function placed({ repo, dir, ...others }) {
    if (repo === undefined || (repositoryName.test(repo) && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(repo, '.git'))))
        return { ...others, repo, dir: dir ?? '.' };
    if (dir !== undefined)
        throw new problem/* Problem */.A('--repo and --dir both name a folder. Use one of them.');
    const { repository } = await (0,local/* openClone */.ok)(repo);
    repository?.close();
    if (repository === undefined)
        throw new problem/* Problem */.A(`"${repo.slice(0, 80)}" is no repository on GitHub, and no folder of a clone. Use --repo OWNER/NAME, or --repo DIR.`);
    return { ...others, repo: undefined, dir: repo };
}
/** What can be seen of the gate: with a token all, with a clone its files, else nothing. */
async function gateHealth({ dir, repo, branch, check }, repository) {
    const token = process.env['GITHUB_TOKEN'] ?? '';
    const named = repo ?? process.env['GITHUB_REPOSITORY'];
    const wanted = named ?? (repository === undefined ? undefined : await (0,local/* originOf */.yv)(dir));
    if (wanted !== undefined && token !== '') {
        const remote = await readRemote({ repo: wanted, branch, token, apiUrl: apiUrl() });
        const files = await filesHealth(remote.side, remote, check);
        const isClone = repository !== undefined && (await (0,local/* originOf */.yv)(dir))?.toLowerCase() === wanted.toLowerCase();
        return { side: remote.side, health: [...files, ...(isClone ? await settingsOf(repository, branch) : [settingsNotAsked])] };
    }
    if (repository === undefined)
        return { side: undefined, health: [notAsked(wanted)] };
    const commit = await (0,local/* protectedCommit */.sx)(repository, branch);
    if (typeof commit !== 'string')
        return { side: undefined, health: [commit, notAsked(wanted)] };
    const side = await (0,read_gate_files/* readSide */.wU)(await repository.tree(commit));
    const files = await filesHealth(side, undefined, check);
    return { side, health: [...files, ...(await settingsHealth(repository, commit)), notAsked(wanted)] };
}
/** What GitHub has of the gate is read there; whether its settings still do something is a scan, and wants the code. */
async function settingsOf(repository, branch) {
    const commit = await (0,local/* protectedCommit */.sx)(repository, branch);
    return typeof commit === 'string' ? settingsHealth(repository, commit) : [commit];
}
const settingsNotAsked = (0,doctor_health/* unknown */.L5)('settings', 'whether waivers and suppressions still accept anything was not looked at', 'run this in a clone of the repository');
function optionsOf(args) {
    const options = { repo: { type: 'string' }, branch: { type: 'string' }, dir: { type: 'string' }, check: { type: 'string' } };
    try {
        const { repo, branch, check, dir } = (0,external_node_util_.parseArgs)({ args: [...args], options, strict: true }).values;
        return { repo, branch, check, dir };
    }
    catch (error) {
        throw (0,argument_problem/* argumentProblem */.R)(error, 'doctor', Object.keys(options));
    }
}
function apiUrl() {
    return (process.env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/$/u, '');
}
function notAsked(repo) {
    const todo = repo === undefined ? 'set GITHUB_TOKEN and pass --repo OWNER/NAME' : 'set GITHUB_TOKEN';
    return (0,doctor_health/* unknown */.L5)('required check', 'whether GitHub requires the check was not looked at', todo);
}
async function filesHealth(side, remote, check) {
    const jobs = gateJobsIn(side);
    const config = await configHealth(side, new Date().toISOString().slice(0, 10));
    const workflows = jobs.flatMap((job) => workflowHealth(job, remote?.rules.hasMergeQueue ?? false, side));
    if (remote === undefined)
        return [...config, ...(jobs.length === 0 ? [noJob(false)] : workflows)];
    const ofApp = plainName(appCheckName);
    const checks = check === undefined ? distinct([...jobs.map((job) => checkNames(job, side)), ofApp]) : [plainName(check)];
    const isByApp = remote.rules.required.some(({ context, appId }) => context === appCheckName && appId !== null && appId !== remote.actionsApp);
    const required = requiredCheckHealth({
        rules: remote.rules,
        checks,
        workflows: jobs.map(({ path }) => path),
        actionsApp: remote.actionsApp,
    });
    return [...config, ...(jobs.length === 0 ? [noJob(isByApp)] : workflows), ...required, ...ownerHealth(remote.rules, (0,codeowners_changes/* ownsGate */.X)(side))];
}
function plainName(name) {
    return { shown: name, matches: (context) => context === name, plain: [] };
}
function distinct(checks) {
    return checks.filter(({ shown }, index) => checks.findIndex((one) => one.shown === shown) === index);
}
function noJob(isByApp) {
    if (isByApp)
        return (0,doctor_health/* good */.uw)('workflow', 'none runs the gate; the App reports it');
    return (0,doctor_health/* bad */.MB)('workflow', 'no workflow runs the gate on pull requests', 'run "phasegate init", or install the App: docs/setup-app.md');
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


/***/ }),

/***/ 62172:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ codeownersChanges),
/* harmony export */   X: () => (/* binding */ ownsGate)
/* harmony export */ });
/* harmony import */ var _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45422);
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17539);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44369);
/* harmony import */ var _settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82678);
/* harmony import */ var _gate_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58639);





/**
 * Changes of who must approve a change of the gate's own files. One approval of any owner is enough for GitHub, so an owner who is added
 * lowers the gate as much as one who is gone.
 */
function codeownersChanges(files, gatePaths) {
    const base = ownersOf(files.base);
    if (base === undefined)
        return [];
    const head = ownersOf(files.head);
    const unread = _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOwnersPaths */ .Yl.find((path) => files.head.unread.has(path));
    if (unread !== undefined && head === undefined)
        return [unreadable(unread, files.head.unread.get(unread) ?? '')];
    const protectedPaths = [...new Set([_settings_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configPath */ .e, base.path, ...gatePaths, ...ownPolicyPaths(files.base)])];
    return ownerMoves(protectedPaths, base, head).map((move) => ownerChange(move, base, head));
}
function ownPolicyPaths(side) {
    return [...side.files.keys()].filter((path) => (0,_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnPolicy */ .LT)(path));
}
/** One line that goes takes several paths with it: they are one move. */
function ownerMoves(paths, base, head) {
    const moves = new Map();
    for (const path of paths) {
        const before = ruleFor(path, base);
        const after = ruleFor(path, head);
        if (before === undefined || before.owners.length === 0 || ownersText(before) === ownersText(after))
            continue;
        const key = `${before.line} ${after?.line ?? 0}`;
        moves.set(key, { paths: [...(moves.get(key)?.paths ?? []), path], before, after });
    }
    return [...moves.values()];
}
/** Does somebody own the configuration? */
function ownsGate(side) {
    return ownersText(ruleFor(_settings_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configPath */ .e, ownersOf(side))) !== '';
}
/** GitHub takes the first of the places that has the file. */
function ownersOf(side) {
    const path = _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOwnersPaths */ .Yl.find((one) => side.files.has(one) || side.unread.has(one));
    const file = path === undefined ? undefined : side.files.get(path);
    return file === undefined ? undefined : { path: file.path, rules: (0,_analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCodeOwners */ .dK)(file.text) };
}
function ruleFor(path, owners) {
    return owners === undefined ? undefined : (0,_analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFor */ .sG)(path, owners.rules);
}
function ownersText(rule) {
    return rule?.owners.join(' ') ?? '';
}
function ownerChange({ paths, before, after }, base, head) {
    const to = ownersText(after);
    const message = `Changes of ${paths.map(_gate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T).join(', ')} are owned by ${to === '' ? 'nobody' : (0,_gate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(to)}, and not by ${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(ownersText(before))} any more.`;
    const shared = { aspect: `CODEOWNERS: ${paths.join(' ')}`, message, severity: to === '' ? 'high' : 'medium' };
    if (after !== undefined && head !== undefined)
        return { ...shared, side: 'RIGHT', at: { path: head.path, range: (0,_core_location_js__WEBPACK_IMPORTED_MODULE_4__/* .lineRange */ .Ap)(after.line) } };
    return { ...shared, side: 'LEFT', at: { path: base.path, range: (0,_core_location_js__WEBPACK_IMPORTED_MODULE_4__/* .lineRange */ .Ap)(before.line) } };
}
function unreadable(path, reason) {
    const message = `${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)} cannot be read on head (${reason}): nobody may own the gate's files any more.`;
    return { aspect: 'CODEOWNERS: unreadable', message, severity: 'high', side: 'RIGHT', at: { path, range: (0,_core_location_js__WEBPACK_IMPORTED_MODULE_4__/* .lineRange */ .Ap)(1) } };
}


/***/ }),

/***/ 58639:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ fileStart),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** The start of a file, for what has no finer place. */
const fileStart = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
/** Longest value that a message quotes. */
const quotedCharsMax = 120;
/** A value as it stands in a message. */
function quoted(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    const flat = text.replace(/[\p{C}`]+/gu, ' ').trim();
    return `\`${flat.length > quotedCharsMax ? `${flat.slice(0, quotedCharsMax)}\u2026` : flat}\``;
}


/***/ }),

/***/ 14472:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ gateJobs),
/* harmony export */   a: () => (/* binding */ jobsOf)
/* harmony export */ });
/* harmony import */ var _syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50629);
/* harmony import */ var _settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80882);
/* harmony import */ var _read_gate_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73415);



const ours = /phasegate/iu;
/** Those that run the gate. */
function gateJobs(jobs) {
    return jobs.flatMap((job) => {
        const { value } = job.entry;
        const steps = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(value, 'steps')?.value;
        const called = (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)((0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(value, 'uses')?.value);
        const isNamedSo = [job.path, (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)((0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(job.workflow, 'name')?.value), job.id, job.checkName].some((text) => ours.test(text));
        if (called !== '')
            return runsGate(called, isNamedSo) ? [{ ...job, step: undefined }] : [];
        if (steps?.kind !== 'sequence')
            return [];
        const step = steps.items.findIndex((item) => {
            const run = (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)((0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(item, 'run')?.value);
            return runsGate((0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)((0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(item, 'uses')?.value), isNamedSo) || ours.test(run);
        });
        return step === -1 ? [] : [{ ...job, step }];
    });
}
/** An action or a reusable workflow of that name; a local one where the workflow or the job is called so. */
function runsGate(uses, isNamedSo) {
    return ours.test(uses) || (isNamedSo && uses.startsWith('./'));
}
/** Every job of the workflows of one side, by path and order. */
function jobsOf(side) {
    return [...side.files.values()].flatMap((file) => {
        const workflow = (0,_read_gate_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorkflow */ ._2)(file.path) ? (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlRoot */ .iP)(file) : undefined;
        const jobs = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(workflow, 'jobs')?.value;
        if (workflow === undefined || jobs?.kind !== 'mapping')
            return [];
        return jobs.entries.map((entry) => {
            const name = (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)((0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(entry.value, 'name')?.value);
            return { path: file.path, workflow, id: entry.key, entry, checkName: name === '' ? entry.key : name };
        });
    });
}


/***/ }),

/***/ 29690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ eventsOf),
/* harmony export */   l: () => (/* binding */ jobChanges)
/* harmony export */ });
/* harmony import */ var _syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50629);
/* harmony import */ var _gate_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58639);
/* harmony import */ var _settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80882);



/** How the job that runs the gate is weaker on head: whether it runs, on what, whether its failure counts, and what it runs. */
function jobChanges(base, head) {
    const pair = { base, head };
    return [...triggerChanges(pair), ...workflowSettings(pair), ...jobSettings(pair), ...stepChanges(pair)];
}
/** Events for which a gate is there to run. Losing another one, a schedule say, opens nothing. */
const gateEvents = ['pull_request', 'pull_request_target', 'merge_group', 'push', 'workflow_call'];
/** Filters that keep a run from starting. Unlike a job that is skipped, a run that never starts leaves a required check pending. */
const eventFilters = ['paths', 'paths-ignore', 'branches', 'branches-ignore', 'types'];
function triggerChanges(pair) {
    const on = { base: eventsOf(pair.base.workflow), head: eventsOf(pair.head.workflow) };
    return gateEvents.flatMap((event) => {
        if (!on.base.has(event))
            return [];
        if (!on.head.has(event))
            return [change(pair, ['on', event], `event ${event} removed`, `The gate does not run on ${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(event)} any more.`)];
        return eventFilters.flatMap((filter) => {
            const before = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(on.base.get(event), filter)?.value;
            const after = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(on.head.get(event), filter)?.value;
            if ((0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .sameValue */ .eE)(before, after) || (after === undefined && filter !== 'types'))
                return [];
            const message = `The filter ${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(filter)} of ${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(event)} changes from ${shown(before)} to ${shown(after)}: the gate does not run on what it leaves out.`;
            return [change(pair, ['on', event, filter], `${event} ${filter}`, message)];
        });
    });
}
/** `on` as a name, a list of names, or names with settings. */
function eventsOf(workflow) {
    const on = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(workflow, 'on')?.value;
    if (on?.kind === 'string')
        return new Map([[on.value, undefined]]);
    if (on?.kind === 'sequence')
        return new Map(on.items.map((item) => [(0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(item), undefined]));
    return new Map(on?.kind === 'mapping' ? on.entries.map((entry) => [entry.key, entry.value]) : []);
}
function workflowSettings(pair) {
    return ['env', 'defaults', 'permissions'].flatMap((key) => {
        const before = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(pair.base.workflow, key)?.value;
        const after = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(pair.head.workflow, key)?.value;
        if ((0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .sameValue */ .eE)(before, after))
            return [];
        return [change(pair, [key], `workflow ${key}`, `${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(key)} of the workflow changes${values(key, before, after)}.`, 'medium')];
    });
}
/** What a change of a job's setting means; settings that are not named here are told with their values alone. */
const jobWords = new Map([
    ['if', { effect: ' A job that is skipped counts as success.' }],
    ['continue-on-error', { effect: ' A failure of the gate does not count any more where it is true.' }],
    ['needs', { effect: ' When a job that it needs fails, the gate is skipped, and what is skipped counts as success.' }],
    ['strategy', { effect: ' An empty matrix skips the job, and what is skipped counts as success.' }],
    ['name', { effect: ' A required check is found by this name.', severity: 'medium' }],
    [
        'permissions',
        { effect: ' Too few and the gate cannot report; too many and the token is worth stealing.', severity: 'medium' },
    ],
    ['uses', { effect: ' Another workflow runs now.' }],
]);
/** Steps are compared one by one; a shorter time only makes the gate fail. */
const harmless = new Set(['steps', 'timeout-minutes', 'concurrency']);
const hosted = /^(?:ubuntu|windows|macos)-[\w.-]+$/u;
function jobSettings(pair) {
    const { base, head } = pair;
    return keysOf(base.entry.value, head.entry.value).flatMap((key) => {
        const before = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(base.entry.value, key)?.value;
        const after = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(head.entry.value, key)?.value;
        if (harmless.has(key) || (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .sameValue */ .eE)(before, after) || isOff(key, after))
            return [];
        if (key === 'runs-on' && hosted.test((0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(after)))
            return [];
        const words = jobWords.get(key);
        const message = `${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(key)} of the job changes${values(key, before, after)}.${words?.effect ?? ''}`;
        return [change(pair, ['jobs', head.id, key], `job ${head.id} ${key}`, message, words === undefined ? 'medium' : words.severity)];
    });
}
/** Taking these away, or saying no, only makes the gate stricter. */
function isOff(key, after) {
    if (key === 'if' || key === 'needs' || key === 'strategy')
        return after === undefined;
    return key === 'continue-on-error' && (after === undefined || (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(after) === 'false');
}
function stepChanges(pair) {
    const { base, head } = pair;
    if (base.step === undefined || head.step === undefined) {
        return base.step === head.step
            ? []
            : [change(pair, ['jobs', head.id], `job ${head.id} form`, 'The gate is run in another way: as a step or as a called workflow.')];
    }
    const [before, after] = [stepsOf(base), stepsOf(head)];
    const route = ['jobs', head.id, 'steps'];
    const earlier = { base: before.slice(0, base.step), head: after.slice(0, head.step) };
    const changes = [];
    if (JSON.stringify(earlier.base.map((item) => (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._y)(item))) !== JSON.stringify(earlier.head.map((item) => (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._y)(item)))) {
        const message = 'The steps that run before the gate in its job change. They can change what the gate runs and what it reads.';
        changes.push(change(pair, head.step > 0 ? [...route, 0] : route, `job ${head.id} earlier steps`, message, 'medium'));
    }
    return [...changes, ...oneStep(pair, before[base.step], after[head.step], [...route, head.step])];
}
function oneStep(pair, base, head, route) {
    return keysOf(base, head).flatMap((key) => {
        const before = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(base, key)?.value;
        const after = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(head, key)?.value;
        if (key === 'name' || key === 'id' || key === 'timeout-minutes' || (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .sameValue */ .eE)(before, after) || isOff(key, after))
            return [];
        const severity = key === 'with' || key === 'env' ? 'medium' : 'high';
        return [change(pair, [...route, key], `step ${key}`, stepMessage(key, before, after), severity)];
    });
}
function stepMessage(key, before, after) {
    const change = `changes${values(key, before, after)}`;
    switch (key) {
        case 'uses':
            return `What runs as the gate ${change}${isPinned((0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(after)) ? '' : ', which is not a full commit id: other code can be put there'}.`;
        case 'run':
            return 'The command that runs the gate changes.';
        case 'if':
            return `The condition under which the gate's step runs ${change}.`;
        case 'continue-on-error':
            return `A failure of the gate's step does not fail the job where this is true: it ${change}.`;
        default:
            return `${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(key)} of the gate's step ${change}.`;
    }
}
function isPinned(uses) {
    return uses.startsWith('./') || /@[0-9a-f]{40}$/u.test(uses);
}
function stepsOf(job) {
    const steps = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(job.entry.value, 'steps')?.value;
    return steps?.kind === 'sequence' ? steps.items : [];
}
function keysOf(...nodes) {
    return [...new Set(nodes.flatMap((node) => (node?.kind === 'mapping' ? node.entries.map((entry) => entry.key) : [])))];
}
/** Settings whose values are quoted. All others may hold a secret: of them only the names are told; the excerpt shows them with secrets masked. */
const quotable = new Set(['if', 'continue-on-error', 'needs', 'name', 'permissions', 'uses', 'runs-on', 'strategy']);
function values(key, before, after) {
    if (quotable.has(key))
        return ` from ${shown(before)} to ${shown(after)}`;
    const names = keysOf(before, after).filter((name) => !(0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .sameValue */ .eE)((0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(before, name)?.value, (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(after, name)?.value));
    return names.length === 0 ? '' : ` in ${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(names.join(', '))}`;
}
function shown(node) {
    if (node === undefined)
        return 'nothing';
    if (node.kind !== 'mapping')
        return (0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)((0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._y)(node));
    return (0,_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(node.entries.map(({ key, value }) => `${key}: ${(0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(value) || '\u2026'}`).join(', '));
}
/** On head where the place is there, else on base. */
function change({ base, head }, route, aspect, message, severity = 'high') {
    const onHead = exactPlace(head.workflow, route);
    const shared = { aspect: `workflow: ${aspect}`, message, severity };
    if (onHead !== undefined)
        return { ...shared, side: 'RIGHT', at: { path: head.path, range: onHead } };
    const baseRoute = route.map((step) => (step === head.id ? base.id : step));
    return { ...shared, side: 'LEFT', at: { path: base.path, range: (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(base.workflow, baseRoute) ?? _gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .fileStart */ .N } };
}
/** Undefined unless the whole route is there. */
function exactPlace(root, route) {
    const last = route.at(-1);
    const parent = route.slice(0, -1).reduce((node, step) => {
        if (typeof step === 'number')
            return node?.kind === 'sequence' ? node.items[step] : undefined;
        return (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(node, step)?.value;
    }, root);
    const isThere = typeof last === 'number' ? parent?.kind === 'sequence' && last < parent.items.length : (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(parent, last ?? '') !== undefined;
    return isThere ? (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(root, route) : undefined;
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

/***/ 80882:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   eE: () => (/* binding */ sameValue),
/* harmony export */   iP: () => (/* binding */ yamlRoot),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var _syntax_data_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50629);
/* harmony import */ var _syntax_yaml_parse_yaml_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29985);


/** The first document; undefined for an empty text. Diagnostics are left to those whose verdict depends on them. */
function yamlRoot(file) {
    return file === undefined ? undefined : (0,_syntax_yaml_parse_yaml_once_js__WEBPACK_IMPORTED_MODULE_0__.parseYamlOnce)(file).documents[0];
}
/** From the key to the end of its value; as far as the route goes. Numbers count the items of a sequence. */
function placeIn(root, route) {
    let node = root;
    let place;
    for (const step of route) {
        if (typeof step === 'number') {
            node = node?.kind === 'sequence' ? node.items[step] : undefined;
            place = node?.range ?? place;
            continue;
        }
        const entry = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(node, step);
        if (entry === undefined)
            return place;
        node = entry.value;
        place = { ...entry.keyRange, endLine: node.range.endLine, endColumn: node.range.endColumn };
    }
    return place;
}
/** Nested values deeper than this are compared as one. */
const depthMax = 40;
/** The value as plain data, keys in order of their names, so that equal values give equal texts. Strings, numbers and booleans by their text. */
function plainValue(node, depth = 0) {
    if (node === undefined)
        return undefined;
    if (depth > depthMax)
        return 'too deep';
    switch (node.kind) {
        case 'string':
            return node.value;
        case 'number':
        case 'bool':
            return node.raw;
        case 'null':
            return null;
        case 'unread':
            return 'unread';
        case 'sequence':
            return node.items.map((item) => plainValue(item, depth + 1));
        case 'mapping': {
            const entries = new Map(node.entries.map((entry) => [entry.key, plainValue(entry.value, depth + 1)]));
            return [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
        }
    }
}
function sameValue(a, b) {
    return JSON.stringify(plainValue(a)) === JSON.stringify(plainValue(b));
}
/** A scalar as text; empty when there is none. */
function scalarText(node) {
    const value = plainValue(node);
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 29985:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlOnce: () => (/* binding */ parseYamlOnce)
/* harmony export */ });
/* harmony import */ var _core_remembered_by_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93268);
/* harmony import */ var _parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33665);


/** Characters: the workflows of a large repository. What is made of them takes some twenty times as much. */
const charsMax = 700_000;
const parsed = (0,_core_remembered_by_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberedByText */ .d)(charsMax);
/** As `parseYaml`, for what many ask, each for something else, and on both sides: workflows, actions, settings. */
function parseYamlOnce(file) {
    return parsed.of(`${file.path}\n${file.text}`, () => (0,_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(file));
}


/***/ })

};
