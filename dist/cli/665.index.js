export const id = 665;
export const ids = [665];
export const modules = {

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   escapeInvisible: () => (/* binding */ escapeInvisible),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
const range = { keys: ['startLine', 'startColumn', 'endLine', 'endColumn'] };
const plainLocation = { keys: ['path', 'range'], children: { range } };
const findingLocation = {
    keys: ['path', 'side', 'startLine', 'endLine', 'startColumn', 'endColumn', 'commit', 'excerpt'],
    children: { excerpt: { keys: ['firstLine', 'lines'] } },
};
const edit = { keys: ['location', 'replacement'], children: { location: plainLocation } };
const finding = {
    keys: [
        'policyId',
        'controlId',
        'phase',
        'severity',
        'confidence',
        'kind',
        'baselineState',
        'verdict',
        'verdictReason',
        'title',
        'message',
        'why',
        'remedy',
        'resource',
        'location',
        'related',
        'fix',
        'witness',
        'fingerprint',
        'waiver',
        'aspect',
        'instances',
    ],
    children: {
        location: findingLocation,
        related: { keys: ['location', 'message'], children: { location: plainLocation } },
        fix: { keys: ['title', 'edits'], children: { edits: edit } },
        witness: { keys: ['kind', 'facts'] },
        waiver: { keys: ['source', 'reason', 'by', 'until'] },
        instances: { keys: ['resource', 'fingerprint'] },
    },
};
const review = {
    keys: [
        'schemaVersion',
        'mode',
        'conclusion',
        'base',
        'head',
        'gate',
        'findings',
        'unresolved',
        'evidence',
        'matrix',
        'counts',
        'skipped',
        'diagnostics',
        'notices',
        'failures',
        'durationMs',
    ],
    children: {
        gate: { keys: ['model', 'phase', 'severity', 'confidence'] },
        findings: finding,
        unresolved: { keys: ['policyId', 'resource', 'path', 'line', 'expression', 'reason', 'message'] },
        evidence: { keys: ['controlId', 'policyId', 'extent', 'location'], children: { location: findingLocation } },
        matrix: { keys: ['controlId', 'title', 'epic', 'phase', 'state', 'moved', 'findings', 'introduced'] },
        counts: { keys: ['filesChanged', 'filesRead', 'filesSkipped', 'resources', 'policies'] },
        skipped: { keys: ['path', 'reason', 'sizeBytes'] },
        diagnostics: { keys: ['path', 'line', 'kind', 'message'] },
        notices: { keys: ['kind', 'message', 'path', 'line'] },
    },
};
/**
 * The stable JSON of a review: two spaces of indent, keys always in the same order whatever order the review was built in, one line break at
 * the end. Witness facts keep their own order, which is the order of display.
 */
function renderJson(value) {
    return `${escapeInvisible(JSON.stringify(ordered(value, review), null, 2))}\n`;
}
function ordered(value, shape) {
    if (Array.isArray(value))
        return value.map((item) => ordered(item, shape));
    if (value === null || typeof value !== 'object' || shape === undefined)
        return value;
    const entries = new Map(Object.entries(value));
    const unlisted = [...entries.keys()].filter((key) => !shape.keys.includes(key)).toSorted();
    const keys = [...shape.keys.filter((key) => entries.has(key)), ...unlisted];
    return Object.fromEntries(keys.map((key) => [key, ordered(entries.get(key), childShape(shape, key))]));
}
function childShape(shape, key) {
    return shape.children !== undefined && Object.hasOwn(shape.children, key) ? shape.children[key] : undefined;
}
/** JSON may hold C1 controls and bidirectional overrides raw; printed to a terminal they would act. Escaped, the value stays the same. */
function escapeInvisible(json) {
    return json.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) => {
        return Array.from({ length: char.length }, (_, index) => `\\u${char.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
    });
}


/***/ })

};
