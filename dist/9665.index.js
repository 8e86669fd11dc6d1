export const id = 9665;
export const ids = [9665];
export const modules = {

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


/***/ })

};
