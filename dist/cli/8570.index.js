export const id = 8570;
export const ids = [8570,9665];
export const modules = {

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

/***/ 98570:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matrixNote: () => (/* binding */ matrixNote),
/* harmony export */   matrixTitle: () => (/* binding */ matrixTitle),
/* harmony export */   renderMatrixFile: () => (/* binding */ renderMatrixFile),
/* harmony export */   renderMatrixJson: () => (/* binding */ renderMatrixJson),
/* harmony export */   renderMatrixPage: () => (/* binding */ renderMatrixPage)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88187);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9665);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80937);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64608);
/* harmony import */ var _svg_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1655);






/** The matrix of one state by itself: as a picture, as a page, as data. */
function matrixTitle({ gate }) {
    return `AWS Security Maturity Model ${gate.model}: what the code shows`;
}
/** What was looked at, and what of it was not: an empty place means little where much was not read. */
function matrixNote(review) {
    const unclear = review.diagnostics.length === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(review.diagnostics.length, 'place')} not understood`];
    return [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(review), ...unclear].join(', ');
}
function renderMatrixFile(review) {
    return (0,_svg_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMatrixSvg */ .M)(review, { title: matrixTitle(review), note: matrixNote(review) });
}
function renderMatrixPage(review) {
    return `### ${matrixTitle(review)}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMatrixMarkdown */ .x)(review)}\n\n${matrixNote(review)}\n`;
}
/**
 * One line of a trend: what there is in each phase, and of how much; no text of the code. `schemaVersion` is that of the report. Keys always
 * stand in this order.
 */
function renderMatrixJson(review) {
    const { gate, head, counts, next } = review;
    const evidence = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(review.evidence, ({ controlId }) => controlId);
    const value = {
        schemaVersion: review.schemaVersion,
        model: gate.model,
        gate,
        revision: head,
        read: {
            files: counts.filesRead,
            filesSkipped: counts.filesSkipped,
            resources: counts.resources,
            policies: counts.policies,
            notJudged: review.notJudged.length,
            notUnderstood: review.diagnostics.length,
        },
        phases: (0,_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .toGrid */ .cx)(review).phases.map(({ phase, title, gated, tally: { visible, shown, violated, watched, unwatched, invisible } }) => ({
            phase,
            title,
            gated,
            visible,
            shown,
            violated,
            watched,
            unwatched,
            invisible,
        })),
        controls: review.matrix.map(({ controlId, title, epic, phase, state, findings }) => ({
            controlId,
            title,
            epic,
            phase,
            state,
            findings,
            evidence: evidence.get(controlId)?.length ?? 0,
        })),
        next: next === undefined
            ? null
            : { controlId: next.controlId, title: next.title, phase: next.phase, policyId: next.policyId, why: next.why, remedy: next.remedy },
        failures: review.failures,
    };
    return `${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.escapeInvisible)(JSON.stringify(value, null, 2))}\n`;
}


/***/ }),

/***/ 64608:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ renderMatrixMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57914);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80937);


/** The matrix as a table of Markdown: epics over phases, one mark per control, a legend, what the change moved, what would come next. Empty without a matrix. */
function renderMatrixMarkdown(review) {
    if (review.matrix.length === 0)
        return '';
    const grid = (0,_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .toGrid */ .cx)(review);
    const { next } = review;
    const heads = grid.phases.map(({ phase, title, gated, tally }) => {
        const text = `${phase} ${title}, ${tally.shown} of ${tally.visible} shown`;
        return gated ? `**${text}**` : text;
    });
    const rows = grid.rows.map((row) => `| ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(row.title, 'table')} | ${row.cells.map(marks).join(' | ')} |`);
    return [
        [`| | ${heads.join(' | ')} |`, '|---|---|---|---|---|', ...rows].join('\n'),
        legend(review),
        ...(grid.moved.length === 0
            ? []
            : [grid.moved.map((cell) => `- ${_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .movedMarks */ ._1[cell.moved]} **${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(cell.title)}**: ${(0,_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .movedText */ .JB)(cell)}`).join('\n')]),
        ...(next === undefined ? [] : [`**Next:** ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(next.title)}. ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .nextText */ .pD)(next))}`]),
    ].join('\n\n');
}
/** Within code, so that a row of marks is no markup and keeps its distance. */
function marks(cells) {
    return cells.length === 0 ? ' ' : `\`${cells.map((cell) => _grid_js__WEBPACK_IMPORTED_MODULE_1__/* .stateMarks */ .A$[cell.state].mark + _grid_js__WEBPACK_IMPORTED_MODULE_1__/* .movedMarks */ ._1[cell.moved]).join(' ')}\``;
}
function legend(review) {
    const states = _grid_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOrder */ .Us.map((state) => `\`${_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .stateMarks */ .A$[state].mark}\` ${_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .stateMarks */ .A$[state].meaning}`);
    const moved = review.mode === 'review' ? [`\`${_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .movedMarks */ ._1.up}${_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .movedMarks */ ._1.down}\` moved by this change`] : [];
    return [...states, ...moved, 'bold phases are gated'].join(' \u00b7 ');
}


/***/ })

};
