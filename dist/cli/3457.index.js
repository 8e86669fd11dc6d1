export const id = 3457;
export const ids = [3457,9665];
export const modules = {

/***/ 98582:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeHtml)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74628);

const entities = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
]);
/** One line of text for HTML, between tags or in a quoted attribute. */
function escapeHtml(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).replace(/[&<>"']/g, (char) => entities.get(char) ?? char);
}


/***/ }),

/***/ 9665:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   escapeInvisible: () => (/* binding */ escapeInvisible),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
const leaf = 'leaf';
const location = {
    path: leaf,
    range: { startLine: leaf, startColumn: leaf, endLine: leaf, endColumn: leaf },
};
const findingLocation = {
    path: leaf,
    side: leaf,
    startLine: leaf,
    endLine: leaf,
    startColumn: leaf,
    endColumn: leaf,
    commit: leaf,
    excerpt: { firstLine: leaf, lines: leaf },
};
const finding = {
    policyId: leaf,
    controlId: leaf,
    phase: leaf,
    severity: leaf,
    confidence: leaf,
    kind: leaf,
    baselineState: leaf,
    verdict: leaf,
    verdictReason: leaf,
    title: leaf,
    message: leaf,
    why: leaf,
    remedy: leaf,
    resource: leaf,
    location: findingLocation,
    related: { location, message: leaf },
    fix: { title: leaf, edits: { location, replacement: leaf } },
    witness: { kind: leaf, facts: leaf },
    fingerprint: leaf,
    waiver: { source: leaf, reason: leaf, by: leaf, until: leaf },
    aspect: leaf,
    instances: { resource: leaf, fingerprint: leaf, aspect: leaf, id: leaf, policyId: leaf },
    deployments: leaf,
    id: leaf,
};
const accessEntry = {
    sort: leaf,
    text: leaf,
    actions: leaf,
    resources: leaf,
    actionsOmitted: leaf,
    resourcesOmitted: leaf,
    request: { principal: leaf, action: leaf, resource: leaf, conditions: leaf },
    packet: { protocol: leaf, port: leaf, source: leaf, destination: leaf },
    unless: leaf,
    resource: leaf,
    path: leaf,
    line: leaf,
    graph: { nodes: { kind: leaf, label: leaf }, edges: { from: leaf, to: leaf, label: leaf } },
    deployments: leaf,
};
const review = {
    schemaVersion: leaf,
    mode: leaf,
    conclusion: leaf,
    base: leaf,
    head: leaf,
    gate: { model: leaf, phase: leaf, severity: leaf, confidence: leaf },
    findings: finding,
    unresolved: {
        policyId: leaf,
        resource: leaf,
        path: leaf,
        line: leaf,
        expression: leaf,
        reason: leaf,
        decidedBy: leaf,
        message: leaf,
        also: { policyId: leaf, resource: leaf, message: leaf },
    },
    evidence: { controlId: leaf, policyId: leaf, extent: leaf, location: findingLocation },
    matrix: {
        controlId: leaf,
        title: leaf,
        epic: leaf,
        phase: leaf,
        state: leaf,
        moved: leaf,
        findings: leaf,
        introduced: leaf,
    },
    next: { controlId: leaf, title: leaf, phase: leaf, policyId: leaf, why: leaf, remedy: leaf },
    counts: { filesChanged: leaf, filesRead: leaf, filesSkipped: leaf, resources: leaf, policies: leaf },
    notJudged: { kind: leaf, path: leaf, line: leaf, what: leaf, why: leaf, remedy: leaf, verdict: leaf },
    skipped: { path: leaf, reason: leaf, sizeBytes: leaf },
    diagnostics: { path: leaf, line: leaf, kind: leaf, message: leaf },
    notices: { kind: leaf, message: leaf, path: leaf, line: leaf },
    failures: leaf,
    ownPolicies: {
        id: leaf,
        title: leaf,
        why: leaf,
        remedy: leaf,
        severity: leaf,
        controlId: leaf,
        phase: leaf,
        limits: leaf,
        path: leaf,
    },
    access: { allowed: accessEntry, refused: accessEntry, open: { what: leaf, because: leaf, path: leaf, line: leaf } },
    durationMs: leaf,
};
/**
 * The stable JSON of a review: two spaces of indent, keys always in the same order whatever order the review was built in, one line break at
 * the end. Witness facts keep their own order, which is the order of display.
 */
function renderJson(value) {
    return `${escapeInvisible(JSON.stringify(ordered(value, review), null, 2))}\n`;
}
/** The keys of a shape in its order, as a list: the same few shapes are asked for by each finding. */
const keysOf = new WeakMap();
function ordered(value, shape) {
    if (Array.isArray(value))
        return shape === leaf ? value : value.map((item) => ordered(item, shape));
    if (value === null || typeof value !== 'object' || shape === leaf)
        return value;
    const known = keysOf.get(shape) ?? Object.entries(shape);
    keysOf.set(shape, known);
    const given = value;
    const sorted = {};
    let unlisted = Object.keys(given).length;
    for (const [key, inner] of known) {
        if (!Object.hasOwn(given, key))
            continue;
        sorted[key] = ordered(given[key], inner);
        unlisted -= 1;
    }
    if (unlisted === 0)
        return sorted;
    const rest = Object.entries(given).filter(([key]) => !Object.hasOwn(shape, key));
    return { ...sorted, ...Object.fromEntries(rest.toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}
const notPlain = /[^\n -~]/;
/** JSON may hold C1 controls and bidirectional overrides raw; printed to a terminal they would act. Escaped, the value stays the same. */
function escapeInvisible(json) {
    // `##[add-mask]` anywhere in a line is a command to the runner of a job that prints it.
    const inert = json.replace(/##(?=[\w-]*\[)/gu, String.raw `#\u0023`);
    // Nearly all is plain, and that is seen faster than the classes of Unicode are asked.
    if (!notPlain.test(inert))
        return inert;
    return inert.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) => {
        return Array.from({ length: char.length }, (_, index) => `\\u${char.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
    });
}


/***/ }),

/***/ 51006:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ safeLink)
/* harmony export */ });
const allowedLink = /^(?:https?|file):\/\/[^\s"'<>`\\]+$/i;
/** The link if it is of an allowed form, with the characters encoded that end a Markdown link or an escape sequence. */
function safeLink(url) {
    if (url === undefined || !allowedLink.test(url) || hasControlCharacter(url))
        return undefined;
    return url.replace(/[()[\]|*_]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function hasControlCharacter(url) {
    return /\p{C}/u.test(url);
}


/***/ }),

/***/ 57914:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   pA: () => (/* binding */ proseHtml),
/* harmony export */   v1: () => (/* binding */ codeHtml)
/* harmony export */ });
/* unused harmony export fenceMark */
/* harmony import */ var _html_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98582);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51006);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74628);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82752);




/** Longest path, address or expression that is shown. */
const codeCharsMax = 300;
/** An inline code span (GFM 6.3) whose delimiter is longer than any run of backticks inside. */
function codeSpan(text, place = 'text') {
    const shown = (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text), codeCharsMax);
    const content = place === 'table' ? shown.replaceAll('|', pipeStandIn) : shown;
    if (content.trim() === '')
        return '(empty)';
    const delimiter = '`'.repeat(longestRun(content) + 1);
    const padding = /^[` ]|[` ]$/.test(content) ? ' ' : '';
    return `${delimiter}${padding}${content}${padding}${delimiter}`;
}
/** A pipe ends a cell even inside code, and its escape can be undone by a backslash before it. */
const pipeStandIn = '\u00a6';
/** A sentence: plain words as they are, everything else as code. */
function prose(text, place = 'text') {
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .toPieces */ .D)(text)
        .map((piece, index) => (piece.kind === 'code' ? codeSpan(piece.text, place) : index === 0 ? withoutListMarker(piece.text) : piece.text))
        .join('');
}
/** `1.` or `1)` at the start of a line begins a list. */
function withoutListMarker(text) {
    return text.replace(/^(\d+)([.)])/, '$1 $2');
}
/** As `prose`, for places where HTML is written and Markdown is not read: a summary. */
function proseHtml(text) {
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .toPieces */ .D)(text)
        .map((piece) => (piece.kind === 'code' ? codeHtml(piece.text) : (0,_html_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .Z)(piece.text)))
        .join('');
}
function codeHtml(text) {
    return `<code>${(0,_html_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .Z)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text), codeCharsMax))}</code>`;
}
/** A fenced block (GFM 4.5) whose fence is longer than any run of backticks inside. */
function fence(language, lines) {
    const content = lines.map((line) => (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printableSource */ .lM)(line), lineCharsMax)).join('\n');
    const mark = fenceMark(content);
    return `${mark}${language}\n${content}\n${mark}`;
}
const lineCharsMax = 240;
/** A mark that no line of the text can be. */
function fenceMark(text) {
    return '`'.repeat(Math.max(3, longestRun(text) + 1));
}
/** A link with code as its label; the label alone when the link is not of an allowed form. */
function codeLink(text, url, place = 'text') {
    const safe = (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLink */ .o)(url);
    return safe === undefined ? codeSpan(text, place) : `[${codeSpan(text, place)}](${safe})`;
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}


/***/ }),

/***/ 23282:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ownPolicyInfo)
/* harmony export */ });
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70827);

/** A policy of a team's own: its page is its file, which is in no project of ours. */
function ownPolicyInfo(own) {
    const { path: _, ...info } = own;
    return { ...info, controlTitle: (0,_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findControl */ .v8)(info.controlId)?.title ?? info.controlId, docsPath: '' };
}


/***/ }),

/***/ 82752:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toPieces)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74628);
/* harmony import */ var _core_without_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64134);


/**
 * What stands between backticks; and an address with a key of `for_each` (`aws_sqs_queue.jobs["a b"].url`), whose words are the author's and would
 * read as ours. One that was cut has no end.
 */
const asCode = /(?<!`)`(\s*[^`\s][^`]*)`(?!`)|(?<![\w.-])[\w.-]+(?:\["(?:[^"\\]|\\.)*(?:"\][\w.-]*|$))+/g;
/** Longest sentence or paragraph that a report shows. */
const proseCharsMax = 2_000;
function toPieces(text) {
    const shown = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableProse */ .ne)(text), proseCharsMax);
    if (shown === '')
        return [{ kind: 'plain', text: '(empty)' }];
    const pieces = [];
    let behindLast = 0;
    for (const quoted of shown.matchAll(asCode)) {
        addWords(pieces, shown.slice(behindLast, quoted.index));
        add(pieces, 'code', quoted[1] ?? quoted[0]);
        behindLast = quoted.index + quoted[0].length;
    }
    addWords(pieces, shown.slice(behindLast));
    return pieces;
}
function addWords(pieces, segment) {
    segment.split(' ').forEach((token, index) => {
        if (index > 0)
            add(pieces, 'plain', ' ');
        const { before, core, behind } = peel(token);
        add(pieces, 'plain', before);
        add(pieces, isWord(core) ? 'plain' : 'code', core);
        add(pieces, 'plain', behind);
    });
}
/** The punctuation of a sentence around a word. */
function peel(token) {
    const before = /^[("'\u201c\u2018]*/.exec(token)?.[0] ?? '';
    const rest = token.slice(before.length);
    const core = (0,_core_without_end_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnd */ .M)(rest, ')"\'\u201d\u2019.,;:!?\u2026');
    return { before, core, behind: rest.slice(core.length) };
}
/** A word, a hyphenated word, a number, or a dash of a sentence. `GH-1` is none: GitHub makes a link of it. */
function isWord(core) {
    return /^(?:[\p{L}\p{N}]{1,40}|\p{L}{1,30}(?:[-'\u2019]\p{L}{1,30}){1,4}|\d{1,3}(?:[.,]\d{3})*|[\u2013\u2014\u2192\u00b7&])?$/u.test(core);
}
/** Adjacent pieces of one kind become one, so that two pieces of code never touch. */
function add(pieces, kind, text) {
    if (text === '')
        return;
    const last = pieces.at(-1);
    if (last?.kind === kind)
        pieces[pieces.length - 1] = { kind, text: last.text + text };
    else
        pieces.push({ kind, text });
}


/***/ }),

/***/ 73457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/sections.js
var sections = __webpack_require__(35999);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
;// CONCATENATED MODULE: ./build/report/sarif/location.js

/** Root of the reviewed repository; every path is relative to it. */
const sourceRoot = '%SRCROOT%';
/** A path as a URI reference (RFC 3986): each segment encoded, a colon too, so that no path is taken for a scheme. */
function toUri(path) {
    const wellFormed = path.replace(/\p{Surrogate}/gu, '\ufffd');
    const uri = wellFormed.split('/').map(encodeURIComponent).join('/');
    return uri.replace(/^\/+/, (slashes) => '%2F'.repeat(slashes.length)).replace(/[!'()*]/g, percentEncode);
}
function percentEncode(char) {
    return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
function toArtifact(path) {
    return { uri: toUri(path), uriBaseId: sourceRoot };
}
/**
 * Text of a message. A viewer makes a link of `[text](target)` (SARIF 3.11.6) and a placeholder of `{0}` (3.11.5) where arguments are given; we
 * give none. Splitting the brackets keeps hostile text from being a link.
 */
function toMessage(text) {
    const plain = (0,printable/* printableProse */.ne)(text).replaceAll('](', '] (');
    return { text: plain === '' ? '(empty)' : plain };
}
/** Where the finding stands on head. What was removed stands nowhere: its place is the first line of its file, and `message` says so. */
function toLocation({ location, resource }) {
    const artifactLocation = toArtifact(location.path);
    const logicalLocations = [{ fullyQualifiedName: (0,printable/* printableProse */.ne)(resource), kind: 'resource' }];
    if (location.side === 'LEFT')
        return { physicalLocation: { artifactLocation, region: { startLine: 1 } }, logicalLocations };
    const { startLine, startColumn, endLine, endColumn } = location;
    const columns = startColumn === undefined || endColumn === undefined ? {} : { startColumn, endColumn };
    return { physicalLocation: { artifactLocation, region: { startLine, endLine, ...columns } }, logicalLocations };
}
function toRelatedLocation(location, message, id) {
    return { id, message: toMessage(message), physicalLocation: { artifactLocation: toArtifact(location.path), region: location.range } };
}

;// CONCATENATED MODULE: ./build/report/sarif/invocation.js


/** What a run may say besides its results. */
const notificationKinds = {
    failure: 'The review could not be done',
    'results-omitted': 'There are more findings than a file may hold',
    'not-judged': 'Something that can change the estate was not evaluated',
    'not-read': 'A file was not read',
    'not-understood': 'Code was not understood',
    'not-proven': 'A policy could not be decided',
    notice: 'A reviewer should look at this change',
};
function notificationDescriptors() {
    return Object.entries(notificationKinds).map(([id, text]) => ({ id, shortDescription: { text } }));
}
/** Everything that a reader must know to tell "no results" from "nothing read". */
function toInvocation(review, omitted) {
    return {
        executionSuccessful: review.failures.length === 0,
        toolExecutionNotifications: [
            ...review.failures.map((text) => toNotification('failure', 'error', text)),
            ...(omitted === 0
                ? []
                : [toNotification('results-omitted', 'error', `${(0,words/* plural */.LS)(omitted, 'finding')} left out: the file would be refused.`)]),
            ...review.notJudged.map((entry) => toNotification('not-judged', 'warning', `${entry.path} holds ${(0,words/* notJudgedText */.K8)(entry)}`, entry.path, entry.line)),
            ...review.notices.map(({ message, path, line }) => toNotification('notice', 'warning', message, path, line)),
            ...review.diagnostics.map(({ message, path, line }) => toNotification('not-understood', 'warning', message, path, line)),
            ...review.unresolved.flatMap(({ expression, reason, path, line, also = [], ...first }) => [first, ...also].map(({ policyId, resource, message }) => toNotification('not-proven', 'note', `${policyId} on ${resource}: ${expression} (${reason}). ${message}`, path, line))),
            ...review.skipped.map(({ path, reason }) => toNotification('not-read', 'note', `${path} was not read: ${reason}.`, path)),
        ],
    };
}
function toNotification(kind, level, text, path, line) {
    const region = line === undefined ? {} : { region: { startLine: Math.max(1, line) } };
    return {
        descriptor: { id: kind },
        level,
        message: toMessage(text),
        ...(path === undefined ? {} : { locations: [{ physicalLocation: { artifactLocation: toArtifact(path), ...region } }] }),
    };
}

;// CONCATENATED MODULE: ./build/report/sarif/results.js



/** A file with more results than this is refused by code scanning as a whole; of these it keeps the worst 5,000. */
const resultsMax = 25_000;
/** Code scanning shows 100 places of a result; more are refused beyond 1,000. */
const relatedMax = 100;
/**
 * Findings that stand on head, what blocks first and then the worst. A resolved finding is no result: code scanning takes every result for an
 * open alert; the run's properties name it instead.
 */
function toResults(review, ruleIds, isUploaded) {
    const indexes = new Map(ruleIds.map((id, index) => [id, index]));
    const findings = review.findings.filter((finding) => (0,sections/* sectionOf */.ZE)(finding, review.gate) !== 'resolved').toSorted(compareForReading);
    const results = findings.slice(0, resultsMax).map((finding) => toResult(finding, indexes.get(finding.policyId) ?? -1, isUploaded));
    return { results, omitted: findings.length - results.length };
}
function compareForReading(a, b) {
    return Number(b.verdict === 'block') - Number(a.verdict === 'block') || (0,sections/* compareFindings */.Eg)(a, b);
}
function toResult(finding, ruleIndex, isUploaded) {
    const { policyId, related = [], waiver, fix } = finding;
    return {
        ruleId: policyId,
        ruleIndex,
        level: toLevel(finding),
        message: toMessage(messageText(finding)),
        locations: [toLocation(finding)],
        ...(related.length === 0
            ? {}
            : {
                relatedLocations: related.slice(0, relatedMax).map((place, index) => toRelatedLocation(place.location, place.message, index + 1)),
            }),
        partialFingerprints: toFingerprints(finding, isUploaded),
        baselineState: finding.baselineState,
        ...(waiver === undefined ? {} : { suppressions: [toSuppression(waiver)] }),
        ...(fix === undefined || fix.edits.length === 0 ? {} : { fixes: [toFix(fix)] }),
        properties: toProperties(finding),
    };
}
/**
 * Code scanning tells alerts of one rule in one file apart by `primaryLocationLineHash` and by nothing else (docs.github.com: SARIF support for
 * code scanning). GitHub's own upload step works it out of the sources and finds fault with another's; who uploads by the API must bring it.
 */
function toFingerprints({ fingerprint }, isUploaded) {
    return { 'phasegate/v1': fingerprint, ...(isUploaded ? { primaryLocationLineHash: `${fingerprint}:1` } : {}) };
}
/** `error` is what fails a check: the verdict decides. Advice is a warning, or a note when it is small. */
function toLevel({ verdict, severity }) {
    if (verdict === 'block')
        return 'error';
    return severity === 'low' || severity === 'info' ? 'note' : 'warning';
}
function messageText({ message, location, witness }) {
    const removed = location.side === 'LEFT'
        ? ` After the change it is gone or off; it stood at ${(0,words/* placeText */.Z9)(location)}${location.commit === undefined ? '' : ` in ${(0,words/* shortRevision */.w7)(location.commit)}`}, so the first line of the file is marked instead.`
        : '';
    return `${message}${witness === undefined ? '' : ` Proof: ${(0,words/* witnessText */.B5)(witness)}.`}${removed}`;
}
function toSuppression({ source, reason, by, until }) {
    const properties = { source, ...(by === undefined ? {} : { by }), ...(until === undefined ? {} : { until }) };
    return { kind: source === 'inline' ? 'inSource' : 'external', status: 'accepted', justification: reason, properties };
}
function toFix(fix) {
    const paths = [...new Set(fix.edits.map((edit) => edit.location.path))];
    return {
        description: toMessage(fix.title),
        artifactChanges: paths.map((path) => ({
            artifactLocation: toArtifact(path),
            replacements: fix.edits
                .filter((edit) => edit.location.path === path)
                .map((edit) => ({ deletedRegion: edit.location.range, insertedContent: { text: edit.replacement } })),
        })),
    };
}
function toProperties(finding) {
    const { controlId, phase, severity, confidence, kind, verdict, verdictReason, resource, aspect, location, witness, instances } = finding;
    const { path, side, startLine, endLine, commit } = location;
    return {
        controlId,
        phase,
        severity,
        confidence,
        kind,
        verdict,
        verdictReason,
        resource,
        aspect,
        ...(witness === undefined ? {} : { witness }),
        ...(instances === undefined ? {} : { instances }),
        ...(side === 'LEFT' ? { removedFrom: { path, startLine, endLine, ...(commit === undefined ? {} : { commit }) } } : {}),
    };
}

// EXTERNAL MODULE: ./build/core/maturity-model.js
var maturity_model = __webpack_require__(70827);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(51006);
// EXTERNAL MODULE: ./build/report/markdown/escape.js
var markdown_escape = __webpack_require__(57914);
// EXTERNAL MODULE: ./build/report/policy-info.js
var policy_info = __webpack_require__(23282);
;// CONCATENATED MODULE: ./build/report/sarif/rules.js





/** Tags that code scanning keeps of a rule: 20 are read, 10 shown. */
const tagsMax = 10;
/** The policies as rules, in the given order; a policy that has findings but no description gets one from its findings. */
function toRules(review, policies, docsBaseUrl) {
    const known = new Set(policies.map((policy) => policy.id));
    const strangers = new Map();
    for (const finding of review.findings) {
        if (!known.has(finding.policyId) && !strangers.has(finding.policyId))
            strangers.set(finding.policyId, finding);
    }
    const own = (review.ownPolicies ?? []).map(policy_info/* ownPolicyInfo */.$);
    for (const { id } of own)
        strangers.delete(id);
    return [...policies, ...own, ...[...strangers.values()].map(describe)].map((policy) => toRule(policy, docsBaseUrl));
}
function describe(finding) {
    const { policyId, title, why, remedy, severity, controlId, phase } = finding;
    return {
        id: policyId,
        title,
        why,
        remedy,
        severity,
        controlId,
        controlTitle: (0,maturity_model/* findControl */.v8)(controlId)?.title ?? controlId,
        phase,
        limits: [],
        docsPath: '',
    };
}
function toRule(policy, docsBaseUrl) {
    const helpUri = docsBaseUrl === undefined || policy.docsPath === '' ? undefined : (0,links/* safeLink */.o)(`${docsBaseUrl}${policy.docsPath}`);
    return {
        id: policy.id,
        name: toName(policy.id),
        shortDescription: toMessage(policy.title),
        fullDescription: toMessage(policy.why),
        help: { text: toMessage(`${policy.why} ${policy.remedy}`).text, markdown: toHelp(policy) },
        ...(helpUri === undefined ? {} : { helpUri }),
        defaultConfiguration: { level: severityLevel(policy.severity) },
        properties: {
            'security-severity': securitySeverity[policy.severity],
            'problem.severity': policy.severity === 'info' || policy.severity === 'low' ? 'recommendation' : 'warning',
            precision: 'high',
            tags: toTags(policy),
            controlId: policy.controlId,
            phase: policy.phase,
            ...(policy.docsPath === '' ? {} : { docsPath: policy.docsPath }),
        },
    };
}
/** Code scanning's scale: critical above 9.0, high from 7.0, medium from 4.0, low above 0. */
const securitySeverity = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.5', info: '0.5' };
function severityLevel(severity) {
    return severity === 'critical' || severity === 'high' ? 'error' : severity === 'medium' ? 'warning' : 'note';
}
function toTags({ id, controlId, phase }) {
    const service = id.split('-')[0] ?? '';
    return ['security', 'aws', service, `control/${controlId}`, `phase/${phase}`].filter((tag) => tag !== '').slice(0, tagsMax);
}
function toHelp({ title, why, remedy, limits, controlId, controlTitle, phase }) {
    return [
        `### ${(0,markdown_escape/* prose */.CS)(title)}`,
        (0,markdown_escape/* prose */.CS)(why),
        `**What to do.** ${(0,markdown_escape/* prose */.CS)(remedy)}`,
        ...(limits.length === 0 ? [] : [`**Known limits**\n\n${limits.map((limit) => `- ${(0,markdown_escape/* prose */.CS)(limit)}`).join('\n')}`]),
        `${controlId === maturity_model/* ownControl */.sf.id ? '' : 'AWS Security Maturity Model: '}${(0,markdown_escape/* prose */.CS)(controlTitle)}, phase ${phase}.`,
    ].join('\n\n');
}
/** `s3-bucket-acl-public` as `S3BucketAclPublic`: the form that the standard wants for `name`. */
function toName(id) {
    return id
        .split(/[^A-Za-z0-9]+/)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
}

;// CONCATENATED MODULE: ./build/report/sarif/render-sarif.js






/** The review as SARIF 2.1.0 (OASIS, errata 01), one run, within the limits of GitHub code scanning. */
function renderSarif(review, options) {
    const rules = toRules(review, options.policies, options.docsBaseUrl);
    const { results, omitted } = toResults(review, rules.map((rule) => rule.id), options.isUploaded === true);
    const provenance = toProvenance(review, options.repositoryUri);
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'Phasegate', version: options.toolVersion, rules, notifications: notificationDescriptors() } },
                automationDetails: { id: `${options.category ?? `phasegate-${review.mode}`}/` },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { [sourceRoot]: { description: { text: 'Root of the reviewed repository.' } } },
                ...(provenance.length === 0 ? {} : { versionControlProvenance: provenance }),
                invocations: [toInvocation(review, omitted)],
                results,
                properties: toRunProperties(review),
            },
        ],
    };
    return `${(0,json.escapeInvisible)(JSON.stringify(log, null, 2))}\n`;
}
function toProvenance({ head }, repositoryUri) {
    if (repositoryUri === undefined || !/^[0-9a-f]{40,64}$/.test(head))
        return [];
    return [{ repositoryUri, revisionId: head, mappedTo: { uriBaseId: sourceRoot } }];
}
function toRunProperties(review) {
    const { conclusion, mode, base, head, gate, counts, evidence, matrix } = review;
    const resolved = review.findings
        .filter((finding) => (0,sections/* sectionOf */.ZE)(finding, review.gate) === 'resolved')
        .map(({ policyId, resource, fingerprint }) => ({ policyId, resource, fingerprint }));
    return { conclusion, mode, base, head, gate, counts, resolved, evidence, matrix };
}


/***/ }),

/***/ 35999:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   S_: () => (/* binding */ toSections),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   px: () => (/* binding */ groupByPolicy)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88187);
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17539);



function sectionOf(finding, gate) {
    if (finding.verdict === 'block')
        return 'blocking';
    if (finding.baselineState === 'absent')
        return 'resolved';
    if (finding.waiver !== undefined)
        return 'accepted';
    if (finding.baselineState === 'unchanged')
        return 'existing';
    return isLater(finding, gate) ? 'later' : 'advice';
}
/** A team sees the phases that it has reached; a grave risk it sees at once. That something is there no longer is more than a note. */
function isLater({ phase, severity, aspect }, gate) {
    return (severity === 'info' && !aspect.startsWith(_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .lostAspect */ .xT)) || (phase > gate.phase && !(0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO, severity, 'high'));
}
function toSections(review) {
    const sections = { blocking: [], advice: [], later: [], accepted: [], existing: [], resolved: [] };
    for (const finding of review.findings.toSorted(compareFindings))
        sections[sectionOf(finding, review.gate)].push(finding);
    return sections;
}
/** Groups by policy; groups stand in the order of their first finding. */
function groupByPolicy(findings) {
    return [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(findings, ({ policyId }) => policyId)].map(([policyId, members]) => ({ policyId, findings: members }));
}
/** Worst severity first, then the earlier phase, then policy and place: the same input gives the same report. */
function compareFindings(a, b) {
    return (_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(b.severity) - _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(a.severity) ||
        a.phase - b.phase ||
        compareText(a.policyId, b.policyId) ||
        (0,_core_location_js__WEBPACK_IMPORTED_MODULE_2__/* .compareLocations */ .Qr)(toLocation(a), toLocation(b)) ||
        compareText(a.fingerprint, b.fingerprint));
}
function toLocation({ location }) {
    const { path, startLine, startColumn = 1, endLine, endColumn = 1 } = location;
    return { path, range: { startLine, startColumn, endLine, endColumn } };
}
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 44702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ witnessText),
/* harmony export */   Eu: () => (/* binding */ waiverText),
/* harmony export */   JU: () => (/* binding */ controlText),
/* harmony export */   K8: () => (/* binding */ notJudgedText),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Le: () => (/* binding */ revisionText),
/* harmony export */   Mz: () => (/* binding */ instancesText),
/* harmony export */   PW: () => (/* binding */ questionsOf),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   St: () => (/* binding */ acceptText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   _h: () => (/* binding */ laterText),
/* harmony export */   bp: () => (/* binding */ gateText),
/* harmony export */   h8: () => (/* binding */ notJudgedTexts),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   r0: () => (/* binding */ otherInstances),
/* harmony export */   s_: () => (/* binding */ findingCounts),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   w7: () => (/* binding */ shortRevision),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88187);
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70827);
/* harmony import */ var _core_grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24224);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74628);




/** The sentences that every report shares, in plain text that may hold hostile parts: each renderer escapes what it is given. */
function plural(count, one, many = `${one}s`) {
    return `${(0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(count)} ${count === 1 ? one : many}`;
}
function headline(review, sections) {
    if (review.failures.length > 0)
        return { word: 'Failed', clause: 'the review could not be done' };
    const here = review.mode === 'scan' ? 'at this gate' : 'this change';
    if (review.conclusion === 'failure')
        return { word: 'Blocked', clause: `${plural(sections.blocking.length, 'finding blocks', 'findings block')} ${here}` };
    if (review.conclusion === 'neutral')
        return { word: 'Nothing to review', clause: nothingToReview(review) };
    return { word: 'Passed', clause: passedClause(review, sections.advice.length + sections.later.length) };
}
/** What was not judged stands in the verdict itself: nobody must take silence about it for a pass. */
function passedClause({ mode, notJudged }, found) {
    const none = mode === 'scan' ? 'nothing found' : 'this change introduces nothing';
    const clause = found > 0 ? (mode === 'scan' ? 'no finding blocks' : 'nothing in this change blocks') : none;
    if (notJudged.length === 0)
        return clause;
    const judged = found > 0 ? 'nothing that was judged blocks' : 'nothing was found in what was judged';
    return `${judged}; ${notJudgedCount(notJudged.length)}`;
}
function notJudgedCount(count) {
    return `${plural(count, 'thing was not judged', 'things were not judged')}`;
}
/** One sentence or two: what it is, why it was not judged, and how to have it judged. */
function notJudgedText(entry) {
    return `${withoutRemedy(entry)} ${entry.remedy}`;
}
function withoutRemedy({ what, why, verdict }) {
    return `${what}; ${why}.${verdict === 'block' ? ' It blocks, as the configuration has it.' : ''}`;
}
/** For a list that people read: those with one remedy stand together, and the first says it for all. */
function notJudgedTexts(entries) {
    return [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(entries, ({ remedy }) => remedy)].flatMap(([remedy, alike]) => alike.map((entry, index) => {
        if (alike.length === 1)
            return { entry, text: notJudgedText(entry) };
        const others = (0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(alike.length - 1);
        return { entry, text: index === 0 ? `${withoutRemedy(entry)} ${remedy} (So for the ${others} below.)` : withoutRemedy(entry) };
    }));
}
/** Whoever compares a branch with itself must not take it for a change that is fine. */
function nothingToReview({ mode, base, head, counts }) {
    if (mode === 'review' && base !== head && counts.filesChanged === 0)
        return 'nothing differs between base and head';
    return mode === 'review' && base === head ? 'base and head are the same commit' : 'no code here that a policy reads';
}
/** How many findings of each sort, those that are zero left out. */
function findingCounts(review, sections) {
    return [
        counted(sections.blocking.length, 'blocking'),
        counted(sections.advice.length, 'advisory'),
        counted(sections.later.length, 'for later'),
        counted(sections.accepted.length, 'accepted'),
        counted(review.unresolved.length, 'not proven'),
        counted(sections.existing.length, 'on base already'),
        counted(sections.resolved.length, 'resolved'),
    ].filter((part) => part !== '');
}
/** What is counted and not listed, as a sentence; nothing when there is none. */
function laterText({ later }, { gate }) {
    const notes = later.filter(({ severity }) => severity === 'info').length;
    const rest = later.length - notes;
    const parts = [
        ...(rest === 0 ? [] : [`${plural(rest, 'finding')} beyond phase ${gate.phase}`]),
        ...(notes === 0 ? [] : [`${plural(notes, 'note')} for the record`]),
    ];
    return parts.length === 0 ? '' : `Not listed: ${parts.join(' and ')}.`;
}
function counted(count, word) {
    return count === 0 ? '' : `${(0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(count)} ${word}`;
}
/** What was looked at, so that "0 findings" is never taken for "0 files". */
function readText({ counts, notJudged, failures, diagnostics }) {
    const { filesRead, filesSkipped, resources, policies } = counts;
    const read = `${plural(filesRead, 'file')}, ${plural(resources, 'resource')}, ${plural(policies, 'policy', 'policies')}`;
    const lacking = [
        ...(filesSkipped === 0 ? [] : [`${plural(filesSkipped, 'file')} not read`]),
        ...(notJudged.length === 0 ? [] : [`${(0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(notJudged.length)} not judged`]),
        // A file that was read may have been read in part: a search that was cut short, a text that is no code.
        ...(failures.length === 0 ? [] : ['not complete']),
        ...(unreadPlaces(diagnostics) === 0 ? [] : [`${plural(unreadPlaces(diagnostics), 'place')} not read whole`]),
    ];
    return `${read}; ${lacking.length === 0 ? 'every file was read' : lacking.join(', ')}`;
}
/** Where a text was no code, a limit was met or a file was left out: beside these nothing is called whole. */
function unreadPlaces(diagnostics) {
    return diagnostics.filter(({ kind }) => kind === 'parse-error' || kind === 'not-read' || kind === 'limit-reached').length;
}
function gateText({ model, phase, severity, confidence }) {
    return `gate: model ${model}, up to phase ${phase} (${_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseTitles */ .$y[phase]}), severity ${severity} and above, confidence ${confidence} and above`;
}
/** `4f2c1d0 \u2192 9ab31e7`, or the one state of a scan. */
function revisionText({ base, head }) {
    return base === null ? shortRevision(head) : `${shortRevision(base)} \u2192 ${shortRevision(head)}`;
}
function shortRevision(revision) {
    return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(revision);
}
/** `path:line:column`, as editors and terminals understand it. */
function placeText({ path, startLine, startColumn }) {
    return `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)}:${startLine}${startColumn === undefined ? '' : `:${startColumn}`}`;
}
function controlText(finding) {
    const title = (0,_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findControl */ .v8)(finding.controlId)?.title ?? finding.controlId;
    return `${title} (phase ${finding.phase}, ${_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseTitles */ .$y[finding.phase]})`;
}
/** The further instances that one cause stands for: some by name, the rest as a count. */
function otherInstances({ resource, instances = [] }) {
    const others = instances.filter((instance) => instance.resource !== resource);
    const named = others.slice(0, instancesNamedMax).map((instance) => instance.resource);
    return { named, rest: others.length - named.length };
}
const instancesNamedMax = 4;
/** The resource and its further instances in one line. `show` renders one address. */
function instancesText(finding, show) {
    const { named, rest } = otherInstances(finding);
    const first = show(finding.resource);
    if (named.length === 0)
        return first;
    return `${first}, and by the same cause ${named.map(show).join(', ')}${rest > 0 ? ` and ${(0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(rest)} more` : ''}`;
}
/** What the change did to it. In a scan there is nothing to say. */
function changeText(finding, mode) {
    if (mode === 'scan')
        return '';
    if (finding.baselineState === 'new')
        return finding.kind === 'weakening' ? 'weakened by this change' : 'introduced by this change';
    if (finding.baselineState === 'updated')
        return 'changed by this change';
    return finding.baselineState === 'absent' ? 'resolved by this change' : 'on base already';
}
/** A sentence that says the proof: `tcp/22 from 203.0.113.7 is admitted`. */
function witnessText({ kind, facts }) {
    const rest = new Map(Object.entries(facts));
    const take = (name) => {
        const value = rest.get(name);
        rest.delete(name);
        return value === undefined ? '' : (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printableProse */ .ne)(value);
    };
    const sentence = kind === 'packet' ? packetSentence(take) : kind === 'request' ? requestSentence(take) : accountSentence(take);
    const others = [...rest].map(([name, value]) => `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name)} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printableProse */ .ne)(value)}`).join(', ');
    if (sentence === '')
        return others;
    return others === '' ? sentence : `${sentence} (${others})`;
}
function packetSentence(take) {
    const service = [take('protocol'), take('port')].filter((part) => part !== '').join('/');
    const source = take('source');
    if (service === '' && source === '')
        return '';
    const destination = take('destination');
    return `${service || 'any traffic'}${source && ` from ${source}`}${destination && ` to ${destination}`} is admitted`;
}
function requestSentence(take) {
    const action = take('action');
    if (action === '')
        return '';
    const principal = take('principal');
    const resource = take('resource');
    return `${action}${resource && ` on ${resource}`} is allowed${principal && ` to ${principal}`}`;
}
function accountSentence(take) {
    const account = take('account');
    if (account === '')
        return '';
    const action = take('action');
    return `account ${account} is let in${action && ` for ${action}`}`;
}
/** What depends on an expression that is not known, as one phrase. */
function questionsOf({ message, also = [] }) {
    const questions = [...new Set([message, ...also.map((one) => one.message)])].map((text) => text.replace(/\.$/u, ''));
    const shown = questions.slice(0, questionsShownMax).join('; ');
    return questions.length > questionsShownMax ? `${shown}; and ${plural(questions.length - questionsShownMax, 'other thing')}` : shown;
}
const questionsShownMax = 4;
/** How somebody with the right to may accept the risk; a comment command, since nothing in the change itself can. */
function acceptText(finding) {
    // Instances of one cause share an id; claims of several policies about one secret do not, and each left out would go on blocking.
    const ids = [...new Set(finding.instances?.map(({ id }) => id) ?? [finding.id])];
    return `/security-review accept ${ids.slice(0, acceptedAtOnceMax).join(' ')} <reason> until <date>`;
}
/** As many as fit where a piece of code is shown; accepting the rest is asked for in the next review. */
const acceptedAtOnceMax = 7;
function waiverText({ source, reason, by, until }) {
    const words = { inline: 'in the code', config: 'in the configuration', comment: 'by a comment' };
    return `accepted ${words[source]}${by === undefined ? '' : ` by ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(by)}`}${until === undefined ? '' : ` until ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(until)}`}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printableProse */ .ne)(reason)}`;
}
/** The last line: what to do now. */
function nextStep(review, sections) {
    if (review.failures.length > 0)
        return 'Remove the cause above and run the review again; until then the change counts as not reviewed.';
    const count = sections.blocking.length;
    if (count > 0)
        return `Fix ${count === 1 ? 'the finding' : `the ${(0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(count)} findings`} that block${count === 1 ? 's' : ''}, or have the risk accepted, then push again.`;
    if (review.conclusion === 'failure')
        return 'The gate is closed; see above for the reason.';
    if (review.conclusion === 'neutral' && review.notJudged.length === 0)
        return 'Nothing to do.';
    if (review.notJudged.length > 0)
        return 'Nothing that was judged blocks. Have what was not judged looked at before you merge.';
    if (review.unresolved.length > 0)
        return 'Nothing blocks. Look at what could not be proven before you merge.';
    return sections.advice.length > 0 ? 'Nothing blocks. The advice can wait, but it is cheapest to follow now.' : lastWord(review);
}
function lastWord({ diagnostics }) {
    return unreadPlaces(diagnostics) > 0 ? 'Nothing blocks. Look at what was not read whole before you merge.' : 'Nothing to do.';
}


/***/ })

};
