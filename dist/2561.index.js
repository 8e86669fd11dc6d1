export const id = 2561;
export const ids = [2561,9665,3457];
export const modules = {

/***/ 42561:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadSarif: () => (/* binding */ uploadSarif)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _adapters_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57279);
/* harmony import */ var _report_sarif_render_sarif_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73457);
/* harmony import */ var _review_pull_request_host_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90673);
/* harmony import */ var _cli_tool_info_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45091);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65023);






/** GitHub's limit for the compressed file (docs.github.com: SARIF support for code scanning). */
const bytesMax = 10 * 1024 * 1024;
/** Code scanning is one more place to look, never the gate: whatever is refused here is a note. */
async function uploadSarif({ runner, repository }, trigger, { review, headSha }) {
    if (review === undefined)
        return;
    const compressed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)((0,_report_sarif_render_sarif_js__WEBPACK_IMPORTED_MODULE_2__.renderSarif)(review, { policies: await (0,_cli_tool_info_js__WEBPACK_IMPORTED_MODULE_4__/* .policyInfos */ .i)(), toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .toolVersion */ .f, isUploaded: true }));
    if (compressed.length > bytesMax)
        return runner.notice(`The SARIF file has more than ${bytesMax} bytes and was not uploaded.`);
    const ref = trigger.kind === 'pull-request' ? `refs/pull/${trigger.number}/head` : runner.variable('GITHUB_REF');
    const report = { commit_sha: headSha, ref, sarif: compressed.toString('base64'), tool_name: 'phasegate' };
    try {
        await repository.client.rest.codeScanning.uploadSarif({ ...repository.at, ...report, request: _adapters_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .safely */ .vm });
    }
    catch (error) {
        runner.notice(`The SARIF file was not uploaded: ${(0,_review_pull_request_host_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)} It needs security-events: write, and Code Security on a private repository.`);
    }
}


/***/ }),

/***/ 45091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ policyInfos),
/* harmony export */   zW: () => (/* binding */ policyIds)
/* harmony export */ });
/* unused harmony export policiesOfRule */
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
    const policies = await Promise.all(listedPolicies.map(async (policy) => (isListing(policy) ? policy.load() : policy)));
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

/***/ 9665:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   t: () => (/* binding */ escapeInvisible)
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

/***/ 73457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
// EXTERNAL MODULE: ./build/report/markdown/escape.js + 2 modules
var markdown_escape = __webpack_require__(56191);
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
    return `${(0,json/* escapeInvisible */.t)(JSON.stringify(log, null, 2))}\n`;
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


/***/ })

};
