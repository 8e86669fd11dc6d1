export const id = 4547;
export const ids = [4547,9665,8570];
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


/***/ }),

/***/ 44547:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMatrixText: () => (/* binding */ renderMatrixText)
/* harmony export */ });
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70827);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74628);
/* harmony import */ var _text_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77898);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2967);
/* harmony import */ var _text_wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36655);
/* harmony import */ var _alone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98570);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80937);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20046);








/** Columns of one phase at least; with less room the phases stand one below the other, as names do. */
const phaseColumns = 15;
/**
 * The matrix by itself for a terminal: a picture of marks, then every control of the gated phases by name, then what would come next. Of the
 * phases beyond the gate what is shown is named, the rest is in the picture.
 */
function renderMatrixText(review, options) {
    const paper = (0,_text_style_js__WEBPACK_IMPORTED_MODULE_1__/* .toPaper */ .GJ)(options);
    const grid = (0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .toGrid */ .cx)(review);
    const blocks = [
        [
            ...(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)((0,_alone_js__WEBPACK_IMPORTED_MODULE_2__.matrixTitle)(review), paper.width).map((line) => paper.paint('bold', line)),
            ...(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)((0,_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printableProse */ .ne)((0,_alone_js__WEBPACK_IMPORTED_MODULE_2__.matrixNote)(review)), paper.width).map((line) => paper.paint('dim', line)),
        ],
        pictureLines(grid, paper),
        legendLines(paper),
        ...grid.phases.map(({ phase }) => phaseLines(review, grid, phase, paper)),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nextLines */ .N7)(paper, review).filter((line, index) => index > 0 || line !== ''),
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
        .join('\n\n')}\n`;
}
function pictureLines({ phases, rows }, paper) {
    const label = Math.max(...rows.map(({ title }) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_7__/* .textWidth */ .sc)((0,_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(title))));
    const column = Math.floor((paper.width - label - 2) / phases.length);
    if (column < phaseColumns)
        return [];
    const pad = (text, painted = text) => painted + ' '.repeat(Math.max(1, column - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_7__/* .textWidth */ .sc)(text)));
    const heads = phases.map(({ phase, title, gated }) => pad(`${phase} ${title}`, paper.paint(gated ? 'bold' : 'dim', `${phase} ${title}`)));
    const counts = phases.map(({ tally }) => {
        const text = `${tally.shown} of ${tally.visible} shown`;
        return pad(text, paper.paint('dim', text));
    });
    const lines = rows.map(({ title, cells }) => {
        const columns = cells.map((members) => pad(marksOf(members).join(' '), members.map(({ state }) => paintMark(paper, state)).join(' ')));
        return `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(title).padEnd(label)}  ${columns.join('')}`;
    });
    const indent = ' '.repeat(label + 2);
    return [`${indent}${heads.join('')}`, `${indent}${counts.join('')}`, '', ...lines];
}
function marksOf(cells) {
    return cells.map(({ state }) => _grid_js__WEBPACK_IMPORTED_MODULE_3__/* .stateMarks */ .A$[state].mark);
}
function paintMark(paper, state) {
    return paper.paint(_text_js__WEBPACK_IMPORTED_MODULE_4__/* .stateTones */ .Xg[state], _grid_js__WEBPACK_IMPORTED_MODULE_3__/* .stateMarks */ .A$[state].mark);
}
function legendLines(paper) {
    const words = _grid_js__WEBPACK_IMPORTED_MODULE_3__/* .stateOrder */ .Us.map((state) => `${_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .stateMarks */ .A$[state].mark} ${_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .stateMarks */ .A$[state].meaning}`).join('   ');
    return (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)(words, paper.width).map((line) => paper.paint('dim', line));
}
/** The controls of one phase by name, a line for each state. */
function phaseLines(source, { phases }, phase, paper) {
    const isGated = phases.some((one) => one.phase === phase && one.gated);
    const cells = source.matrix.filter((cell) => cell.phase === phase);
    const states = isGated ? _grid_js__WEBPACK_IMPORTED_MODULE_3__/* .stateOrder */ .Us : ['violated', 'shown'];
    const lines = states.flatMap((state) => {
        const names = cells.filter((cell) => cell.state === state).map((cell) => nameOf(cell, source));
        if (names.length === 0)
            return [];
        const [first = '', ...rest] = (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)(`${_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .stateMarks */ .A$[state].meaning}: ${names.join(', ')}`, paper.width - 4);
        return [`  ${paintMark(paper, state)} ${first}`, ...rest.map((line) => `    ${line}`)];
    });
    return lines.length === 0 ? [] : [paper.paint('bold', `Phase ${phase}, ${_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseTitles */ .$y[phase]}${isGated ? ', gated' : ''}`), ...lines];
}
function nameOf(cell, source) {
    const notes = [
        ...(cell.findings > 0 ? [String(cell.findings)] : []),
        ...((0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .isBorrowed */ .RS)(cell, source) ? [`not in ${source.gate.model}`] : []),
    ];
    return `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(cell.title)}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}


/***/ }),

/***/ 20046:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ nextLines),
/* harmony export */   Xg: () => (/* binding */ stateTones),
/* harmony export */   z6: () => (/* binding */ matrixLines)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);
/* harmony import */ var _core_grouped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24224);
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70827);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74628);
/* harmony import */ var _text_wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36655);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80937);






const stateTones = {
    violated: 'red',
    shown: 'green',
    watched: 'cyan',
    unwatched: 'dim',
    invisible: 'dim',
};
/** As the legend of the whole matrix has them, but short: a phase is one line. */
const stateWords = {
    violated: 'with findings',
    shown: 'shown',
    watched: 'not shown',
    unwatched: 'no policy yet',
    invisible: 'not in code',
};
/**
 * The matrix for a terminal, a line for each phase and one for each control that the change moved: what stands above must stay on the screen.
 * The whole is in the reports that have pages. No lines when the review has no matrix.
 */
function matrixLines(review, paper) {
    if (review.matrix.length === 0)
        return [];
    const grid = (0,_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .toGrid */ .cx)(review);
    const titles = grid.phases.map(({ phase, gated }) => `${phase} ${_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseTitles */ .$y[phase]}${gated ? ', gated' : ''}`);
    const width = Math.max(...titles.map((title) => title.length));
    const columns = paper.width - width - 4;
    const phases = grid.phases.flatMap(({ gated }, index) => {
        const title = `  ${paper.paint(gated ? 'bold' : 'dim', (titles[index] ?? '').padEnd(width))}`;
        const isNarrow = columns < besideMin;
        const [first = '', ...rest] = (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .L)(statesOf(grid, index), isNarrow ? paper.width - 4 : columns).map((line) => paintStates(paper, line));
        if (isNarrow)
            return [title.trimEnd(), ...[first, ...rest].map((line) => `    ${line}`)];
        return [`${title}  ${first}`, ...rest.map((line) => `  ${' '.repeat(width)}  ${line}`)];
    });
    const rest = paper.paint('dim', 'Every control: --format html');
    return [...phases, ...movedLines(paper, grid), ...nextLines(paper, review), '', `  ${rest}`];
}
/** With less room beside the titles, the counts stand below them. */
const besideMin = 30;
/** How many controls of a phase are in each state; what is shown, of how many that can be. */
function statesOf({ phases }, phase) {
    const tally = phases[phase]?.tally;
    if (tally === undefined)
        return '';
    return _grid_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOrder */ .Us
        .filter((state) => tally[state] > 0 || state === 'shown')
        .map((state) => {
        const count = state === 'shown' ? `${(0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(tally.shown)} of ${(0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(tally.visible)}` : (0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(tally[state]);
        return `${_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .stateMarks */ .A$[state].mark} ${count} ${stateWords[state]}`;
    })
        .join(', ');
}
function paintStates(paper, line) {
    return _grid_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOrder */ .Us.reduce((text, state) => text.replace(_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .stateMarks */ .A$[state].mark, (mark) => paper.paint(stateTones[state], mark)), line);
}
function movedLines(paper, grid) {
    if (grid.moved.length === 0)
        return [];
    const lines = grid.moved.slice(0, movedMax).flatMap((cell) => {
        const [first = '', ...rest] = (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .L)(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(cell.title)}: ${(0,_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .movedText */ .JB)(cell)}`, paper.width - 4);
        const mark = paper.paint(cell.moved === 'up' ? 'pass' : 'alarm', _grid_js__WEBPACK_IMPORTED_MODULE_2__/* .movedMarks */ ._1[cell.moved]);
        return [`  ${mark} ${first}`, ...rest.map((line) => `    ${line}`)];
    });
    const more = grid.moved.length - movedMax;
    return ['', ...lines, ...(more > 0 ? [`  ${paper.paint('dim', `and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(more, 'more control')}`)}`] : [])];
}
const movedMax = 6;
/** What would come next, and why. */
function nextLines(paper, { next }) {
    if (next === undefined)
        return [];
    const [first = '', ...rest] = (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .L)(`Next: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(next.title)}. ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printableProse */ .ne)((0,_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .nextText */ .pD)(next))}`, paper.width - 4);
    return [
        '',
        ...[first, ...rest].map((line, index) => `${index === 0 ? '  ' : '    '}${line.replace(/^Next:/u, (word) => paper.paint('bold', word))}`),
    ];
}


/***/ }),

/***/ 77898:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ toPaper),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   q9: () => (/* binding */ severityTone)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51006);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74628);


const codes = {
    bold: '1',
    dim: '2',
    red: '31',
    green: '32',
    yellow: '33',
    blue: '34',
    magenta: '35',
    cyan: '36',
    alarm: '1;31',
    pass: '1;32',
};
function toPaper({ colour, width, links = {} }) {
    const targets = typeof links === 'boolean' ? {} : links;
    return {
        width: Math.min(widestColumns, Math.max(narrowestColumns, Math.floor(width) || defaultColumns)),
        paint: (tone, text) => (colour && text !== '' ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text),
        link: (url, text) => {
            const safe = (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLink */ .o)(url);
            return safe === undefined ? text : `\u001b]8;;${safe}\u001b\\${text}\u001b]8;;\u001b\\`;
        },
        links: targets,
    };
}
const defaultColumns = 80;
const narrowestColumns = 40;
const widestColumns = 200;
function severityTone(severity) {
    const tones = { critical: 'alarm', high: 'red', medium: 'yellow', low: 'blue', info: 'dim' };
    return tones[severity];
}
function placeLink(paper, { location }, text) {
    return paper.link(paper.links.file?.(location), (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, placeCharsMax));
}
const placeCharsMax = 400;


/***/ }),

/***/ 2967:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ cutToWidth),
/* harmony export */   Vj: () => (/* binding */ charWidth),
/* harmony export */   sc: () => (/* binding */ textWidth),
/* harmony export */   xk: () => (/* binding */ toCells)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74628);

/** Columns that a tab advances to; source is shown with the tabs expanded so that the underline stands right. */
const tabColumns = 4;
/** Columns of a terminal that a code point takes: 0 for combining marks and joiners, 2 for wide East Asian and pictographs, else 1. */
function charWidth(char) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x300)
        return 1;
    if (zeroWidth.test(char))
        return 0;
    return wide.test(char) ? 2 : 1;
}
const zeroWidth = /^[\p{Mn}\p{Me}]$/u;
/** East Asian Wide and Fullwidth (Unicode Standard Annex 11) and pictographs shown as such, in blocks rather than one by one. */
const wide = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}])$/u;
/** Columns of a printable text without tabs. */
function textWidth(text) {
    let width = 0;
    for (const char of text)
        width += charWidth(char);
    return width;
}
/** Cuts printable text to at most `columns`, with an ellipsis where it was cut. */
function cutToWidth(text, columns) {
    if (textWidth(text) <= columns)
        return text;
    let width = 0;
    let kept = '';
    for (const char of text) {
        width += charWidth(char);
        if (width > columns - 1)
            break;
        kept += char;
    }
    return `${kept}\u2026`;
}
/** Expands tabs and names unprintable characters, keeping for each piece the column of the source. */
function toCells(line) {
    const cells = [];
    let sourceColumn = 1;
    let shown = 0;
    for (const char of line) {
        const text = char === '\t' ? ' '.repeat(tabColumns - (shown % tabColumns)) : (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableSource */ .lM)(char);
        const width = textWidth(text);
        cells.push({ text, width, sourceColumn });
        shown += width;
        sourceColumn += char.length;
    }
    return cells;
}


/***/ }),

/***/ 36655:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2967);

/** Breaks printable text at spaces into lines of at most `columns`; a word that is longer is broken where it must be. */
function wrap(text, columns) {
    const limit = Math.max(columns, narrowestColumns);
    const lines = [];
    let line = '';
    let width = 0;
    for (const piece of text.split(' ').flatMap((word) => breakWord(word, limit))) {
        const pieceWidth = (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(piece);
        if (line !== '' && width + 1 + pieceWidth > limit) {
            lines.push(line);
            line = '';
            width = 0;
        }
        width += (line === '' ? 0 : 1) + pieceWidth;
        line = line === '' ? piece : `${line} ${piece}`;
    }
    if (line !== '' || lines.length === 0)
        lines.push(line);
    return lines;
}
/** Below this, text is a column of syllables; wider output than asked for is the lesser evil. */
const narrowestColumns = 16;
function breakWord(word, columns) {
    if ((0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(word) <= columns)
        return [word];
    const pieces = [];
    let piece = '';
    let width = 0;
    for (const char of word) {
        if (width + (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .charWidth */ .Vj)(char) > columns) {
            pieces.push(piece);
            piece = '';
            width = 0;
        }
        piece += char;
        width += (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .charWidth */ .Vj)(char);
    }
    return [...pieces, piece];
}


/***/ })

};
