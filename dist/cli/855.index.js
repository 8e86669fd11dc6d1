export const id = 855;
export const ids = [855];
export const modules = {

/***/ 8582:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeHtml)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4628);

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

/***/ 7914:
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
/* harmony import */ var _html_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8582);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1006);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4628);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2752);




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

/***/ 6855:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown),
  summaryMarker: () => (/* binding */ summaryMarker)
});

// EXTERNAL MODULE: ./build/core/grouped.js
var grouped = __webpack_require__(4224);
// EXTERNAL MODULE: ./build/report/links.js
var report_links = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/report/markdown/escape.js
var markdown_escape = __webpack_require__(7914);
// EXTERNAL MODULE: ./build/report/matrix/grid.js
var matrix_grid = __webpack_require__(937);
;// CONCATENATED MODULE: ./build/report/matrix/markdown.js


/** The matrix as a table of Markdown: epics over phases, one mark per control, a legend and what the change moved. Empty without a matrix. */
function renderMatrixMarkdown(review) {
    if (review.matrix.length === 0)
        return '';
    const grid = (0,matrix_grid/* toGrid */.cx)(review);
    const gated = grid.phases.map(({ phase, title, gated: isGated }) => (isGated ? `**${phase} ${title}**` : `${phase} ${title}`));
    const rows = grid.rows.map((row) => `| ${(0,markdown_escape/* prose */.CS)(row.title, 'table')} | ${row.cells.map(marks).join(' | ')} |`);
    return [
        [`| | ${gated.join(' | ')} |`, '|---|---|---|---|---|', ...rows].join('\n'),
        legend(review),
        ...(grid.moved.length === 0
            ? []
            : [grid.moved.map((cell) => `- ${matrix_grid/* movedMarks */._1[cell.moved]} **${(0,markdown_escape/* prose */.CS)(cell.title)}**: ${(0,matrix_grid/* movedText */.JB)(cell)}`).join('\n')]),
    ].join('\n\n');
}
/** Within code, so that a row of marks is no markup and keeps its distance. */
function marks(cells) {
    return cells.length === 0 ? ' ' : `\`${cells.map((cell) => matrix_grid/* stateMarks */.A$[cell.state].mark + matrix_grid/* movedMarks */._1[cell.moved]).join(' ')}\``;
}
function legend(review) {
    const states = matrix_grid/* stateOrder */.Us.map((state) => `\`${matrix_grid/* stateMarks */.A$[state].mark}\` ${matrix_grid/* stateMarks */.A$[state].meaning}`);
    const moved = review.mode === 'review' ? [`\`${matrix_grid/* movedMarks */._1.up}${matrix_grid/* movedMarks */._1.down}\` moved by this change`] : [];
    return [...states, ...moved, 'bold phases are gated'].join(' \u00b7 ');
}

// EXTERNAL MODULE: ./build/report/sections.js
var report_sections = __webpack_require__(5999);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/markdown/budget.js
/** Between two parts. */
const partSeparator = '\n\n';
/** Drops whole parts, the least important first and of equal ones the last, until the rest fits into `charsMax` UTF-16 units. */
function fit(parts, charsMax) {
    const order = parts.map((part, index) => ({ part, index })).toSorted((a, b) => b.part.rank - a.part.rank || b.index - a.index);
    let size = parts.reduce((sum, part) => sum + part.markdown.length + partSeparator.length, 0);
    const dropped = new Set();
    for (const { part } of order) {
        if (size <= charsMax || part.rank === 0)
            break;
        dropped.add(part);
        size -= part.markdown.length + partSeparator.length;
    }
    return { kept: parts.filter((part) => !dropped.has(part)), dropped: countNames([...dropped].reverse()) };
}
function countNames(parts) {
    const counts = new Map();
    for (const { name } of parts)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].map(([name, count]) => ({ name, count }));
}

// EXTERNAL MODULE: ./build/report/fix-diff.js
var fix_diff = __webpack_require__(1694);
// EXTERNAL MODULE: ./build/report/text/excerpt.js
var text_excerpt = __webpack_require__(4158);
// EXTERNAL MODULE: ./build/report/text/style.js
var style = __webpack_require__(7898);
;// CONCATENATED MODULE: ./build/report/markdown/finding.js





/** Columns of an excerpt inside a comment; wider lines would scroll. */
const excerptPaper = (0,style/* toPaper */.GJ)({ colour: false, width: 100 });
/** `path:line`, linked when there is somewhere to link to. */
function placeMarkdown({ location }, links, place = 'text') {
    return (0,markdown_escape/* codeLink */.U1)(`${location.path}:${location.startLine}`, links.file?.(location), place);
}
/** One finding as a block that opens: what, proof, why, what to do, the fix, how to accept the risk. */
function renderFindingBlock(finding, { number, open, mode, links }) {
    const { location, witness, fix, waiver } = finding;
    const summary = `<b>${number}. ${finding.severity}</b>: ${(0,markdown_escape/* proseHtml */.pA)(finding.title)} in ${(0,markdown_escape/* codeHtml */.v1)(`${location.path}:${location.startLine}`)}`;
    const excerpt = (0,text_excerpt/* renderExcerptBody */.m)(excerptPaper, finding);
    const change = (0,words/* changeText */.k0)(finding, mode);
    const body = [
        `${(0,markdown_escape/* prose */.CS)(finding.message)}`,
        ...(excerpt.length === 0 ? [] : [(0,markdown_escape/* fence */.EU)('', excerpt)]),
        ...(location.side === 'LEFT' ? [`This stood on base at ${(0,markdown_escape/* codeSpan */.SS)((0,words/* placeText */.Z9)(location))}; after the change it is gone or off.`] : []),
        [
            `- **Resource:** ${(0,words/* instancesText */.Mz)(finding, markdown_escape/* codeSpan */.SS)}${change && ` (${change})`}`,
            `- **Policy:** ${(0,markdown_escape/* codeLink */.U1)(finding.policyId, links.policy?.(finding.policyId))}, ${(0,markdown_escape/* prose */.CS)((0,words/* controlText */.JU)(finding))}`,
            `- **Verdict:** ${finding.verdict === 'block' ? 'blocks' : 'advice'}: ${(0,markdown_escape/* prose */.CS)(finding.verdictReason)}`,
            ...(witness === undefined ? [] : [`- **Proof:** ${(0,markdown_escape/* prose */.CS)((0,words/* witnessText */.B5)(witness))}`]),
            ...renderRelated(finding),
            ...(waiver === undefined ? [] : [`- **Waiver:** ${(0,markdown_escape/* prose */.CS)((0,words/* waiverText */.Eu)(waiver))}`]),
        ].join('\n'),
        `**Why it matters.** ${(0,markdown_escape/* prose */.CS)(finding.why)}`,
        `**What to do.** ${(0,markdown_escape/* prose */.CS)(finding.remedy)}`,
        ...(fix === undefined
            ? []
            : [`**Fix.** ${(0,markdown_escape/* prose */.CS)(fix.title)}`, ...(0,fix_diff/* toFixHunks */._)(finding).flatMap((hunk) => renderHunk(hunk, location.path))]),
        ...(finding.verdict === 'block' && mode === 'review' ? [`**To accept the risk**, comment ${(0,markdown_escape/* codeSpan */.SS)((0,words/* acceptText */.St)(finding))}.`] : []),
    ];
    return `<details${open ? ' open' : ''}>\n<summary>${summary}</summary>\n\n${body.join('\n\n')}\n\n</details>`;
}
function renderRelated({ related = [] }) {
    const shown = related.slice(0, relatedMax).map(({ location, message }) => {
        return `- **See** ${(0,markdown_escape/* codeSpan */.SS)(`${location.path}:${location.range.startLine}`)}: ${(0,markdown_escape/* prose */.CS)(message)}`;
    });
    return related.length > relatedMax ? [...shown, `- and ${(0,words/* plural */.LS)(related.length - relatedMax, 'more related place')}`] : shown;
}
const relatedMax = 5;
function renderHunk(hunk, homePath) {
    const lines = [...hunk.removed.map((line) => `-${line}`), ...hunk.added.map((line) => `+${line}`)];
    return [
        ...(hunk.path === homePath ? [] : [`In ${(0,markdown_escape/* codeSpan */.SS)(`${hunk.path}:${hunk.line}`)}:`]),
        (0,markdown_escape/* fence */.EU)('diff', lines),
        ...(hunk.omitted > 0 ? [`and ${(0,words/* plural */.LS)(hunk.omitted, 'more line')}`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/report/markdown/sections.js





/** Rows of the table of what blocks. */
const tableRowsMax = 40;
/** Entries of each other list, findings of one policy in a list. */
const entriesMax = 30;
const perPolicyMax = 5;
/** The findings that block as a table, numbered as their details are. */
function renderTable(findings, links) {
    const rows = findings.slice(0, tableRowsMax).map((finding, index) => {
        const removed = finding.location.side === 'LEFT' ? ' (on base)' : '';
        const cells = [
            String(index + 1),
            finding.severity,
            (0,markdown_escape/* prose */.CS)(finding.title, 'table'),
            `${placeMarkdown(finding, links, 'table')}${removed}`,
            (0,markdown_escape/* codeSpan */.SS)(finding.resource, 'table'),
        ];
        return `| ${cells.join(' | ')} |`;
    });
    const more = findings.length > tableRowsMax ? `\n\nand ${(0,words/* plural */.LS)(findings.length - tableRowsMax, 'more finding')} that block.` : '';
    return `| | Severity | Finding | Where | Resource |\n|---|---|---|---|---|\n${rows.join('\n')}${more}`;
}
/** What the change makes possible, said by the proofs. */
function renderReach(findings) {
    return bullets(findings.flatMap(({ witness, resource }) => (witness === undefined ? [] : [`${(0,markdown_escape/* prose */.CS)((0,words/* witnessText */.B5)(witness))}: ${(0,markdown_escape/* codeSpan */.SS)(resource)}`])));
}
/** Findings grouped by policy, one line each. */
function renderGroups(findings, links) {
    const groups = (0,report_sections/* groupByPolicy */.px)(findings).map(({ policyId, findings: members }) => {
        const [first] = members;
        const lines = members.slice(0, perPolicyMax).map((finding) => {
            const waiver = finding.waiver === undefined ? '' : ` (${(0,markdown_escape/* prose */.CS)((0,words/* waiverText */.Eu)(finding.waiver))})`;
            return `  - ${placeMarkdown(finding, links)} ${(0,markdown_escape/* codeSpan */.SS)(finding.resource)}: ${(0,markdown_escape/* prose */.CS)(finding.message)}${waiver}`;
        });
        const more = members.length > perPolicyMax ? [`  - and ${(0,words/* plural */.LS)(members.length - perPolicyMax, 'more finding')}`] : [];
        const heading = `- **${first.severity}**: ${(0,markdown_escape/* prose */.CS)(first.title)}, ${(0,markdown_escape/* codeLink */.U1)(policyId, links.policy?.(policyId))}`;
        return [heading, ...lines, ...more].join('\n');
    });
    return groups.join('\n');
}
/** What no evaluator took, each with why and what to do. */
function renderNotJudged(review) {
    return bullets(review.notJudged.map((entry) => {
        const { path, line } = entry;
        return `${(0,markdown_escape/* codeSpan */.SS)(line === undefined ? path : `${path}:${line}`)}: ${(0,markdown_escape/* prose */.CS)((0,words/* notJudgedText */.K8)(entry))}`;
    }));
}
function renderNotices(review) {
    return bullets(review.notices.map(({ path, line, message }) => `${(0,markdown_escape/* codeSpan */.SS)(line === undefined ? path : `${path}:${line}`)}: ${(0,markdown_escape/* prose */.CS)(message)}`));
}
function renderUnresolved(review) {
    return bullets(review.unresolved.map((entry) => {
        const { path, line, expression, decidedBy, resource } = entry;
        return `${(0,markdown_escape/* codeSpan */.SS)(`${path}:${line}`)}: ${(0,markdown_escape/* codeSpan */.SS)(expression)} in ${(0,markdown_escape/* codeSpan */.SS)(resource)} decides ${(0,markdown_escape/* prose */.CS)((0,words/* questionsOf */.PW)(entry))}. Not known here: ${(0,markdown_escape/* prose */.CS)(decidedBy)}.`;
    }));
}
function renderNotRead(review) {
    const skipped = review.skipped.map(({ path, reason, sizeBytes }) => {
        return `${(0,markdown_escape/* codeSpan */.SS)(path)}: ${reason}${sizeBytes === undefined ? '' : `, ${(0,words/* plural */.LS)(sizeBytes, 'byte')}`}`;
    });
    const diagnostics = review.diagnostics.map(({ path, line, message }) => `${(0,markdown_escape/* codeSpan */.SS)(`${path}:${line}`)}: ${(0,markdown_escape/* prose */.CS)(message)}`);
    return [bullets(skipped), bullets(diagnostics)].filter((list) => list !== '').join('\n');
}
function renderFailures(review) {
    return bullets(review.failures.map((failure) => (0,markdown_escape/* prose */.CS)(failure)));
}
function bullets(texts) {
    const lines = texts.slice(0, entriesMax).map((text) => `- ${text}`);
    const more = texts.length > entriesMax ? [`- and ${(0,grouped/* grouped */.z)(texts.length - entriesMax)} more`] : [];
    return [...lines, ...more].join('\n');
}

;// CONCATENATED MODULE: ./build/report/markdown/render-markdown.js









/** First line of the comment, by which it is found again. */
const summaryMarker = '<!-- phasegate:summary -->';
const defaultBodyCharsMax = 60_000;
/** Room kept for the line that says what was left out. */
const droppedNoteCharsMax = 1_200;
/** Details of this many findings at most; as many as the table has rows. */
const blocksMax = tableRowsMax;
/** Up to this many blocks stand open: few enough to be read at once. */
const openBlocksMax = 2;
/**
 * The review as the body of a pull request comment. Whole sections are left out, the least important first, when it would be longer than
 * `bodyCharsMax`, and one line says which. No text of the reviewed repository can become markup, a mention or a link.
 */
function renderMarkdown(review, { bodyCharsMax = defaultBodyCharsMax, links = {} } = {}) {
    const sections = (0,report_sections/* toSections */.S_)(review);
    const parts = toParts(review, sections, links);
    const whole = parts.map((part) => part.markdown).join(partSeparator);
    if (whole.length + 1 <= bodyCharsMax)
        return `${whole}\n`;
    const { kept, dropped } = fit(parts, bodyCharsMax - droppedNoteCharsMax);
    const body = [...kept.map((part) => part.markdown), droppedNote(dropped, links)].join(partSeparator);
    return `${body.length < bodyCharsMax ? body : shortest(review, sections, links)}\n`;
}
/** What is left when not even the verdict's table fits. */
function shortest(review, sections, links) {
    return [summaryMarker, `### ${title(review, sections)}`, droppedNote([{ name: 'everything but the verdict', count: 1 }], links)].join(partSeparator);
}
function toParts(review, sections, links) {
    const verdict = [`${summaryMarker}\n### ${title(review, sections)}`, `**What to do.** ${(0,words/* nextStep */.sk)(review, sections)}`];
    const parts = [
        { name: 'the verdict', rank: 0, markdown: verdict.join(partSeparator) },
        headed('what was not judged', 0, `Not judged (${(0,grouped/* grouped */.z)(review.notJudged.length)})`, renderNotJudged(review)),
        headed('the reasons of the failure', 0, 'Why the review failed', renderFailures(review)),
        sections.blocking.length === 0 ? undefined : { name: 'the table', rank: 0, markdown: renderTable(sections.blocking, links) },
        ...blocks(review, sections.blocking, links),
        headed('the notices', 1, 'Look at this change', renderNotices(review)),
        headed('the access and reach changes', 3, 'What becomes possible', renderReach(introduced(sections))),
        headed('what is not proven', 2, `Not proven (${(0,grouped/* grouped */.z)(review.unresolved.length)})`, renderUnresolved(review)),
        folded('the advice', 5, 'Advice', sections.advice, links),
        folded('the accepted risks', 7, 'Accepted risk', sections.accepted, links),
        folded('what was on base already', 9, 'On base already', sections.existing, links),
        folded('what is resolved', 8, 'Resolved by this change', sections.resolved, links),
        details('the maturity matrix', 6, 'Maturity', renderMatrixMarkdown(review)),
        details('what was not read', 4, notReadTitle(review), renderNotRead(review)),
        { name: 'the footer', rank: 0, markdown: footer(review, sections) },
    ];
    return parts.filter((part) => part !== undefined);
}
function title(review, sections) {
    const sign = { failure: review.failures.length > 0 ? '\u26a0\ufe0f' : '\u26d4', success: '\u2705', neutral: '\u26aa' }[review.conclusion];
    return `${sign} Phasegate: ${(0,words/* headline */.Pl)(review, sections).clause}`;
}
function blocks({ mode }, findings, links) {
    const open = findings.length <= openBlocksMax;
    return findings.slice(0, blocksMax).map((finding, index) => {
        return {
            name: 'details of findings that block',
            rank: 2,
            markdown: renderFindingBlock(finding, { number: index + 1, open, mode, links }),
        };
    });
}
/** Findings that the change brings about, accepted ones too: an accepted risk is still a way in. */
function introduced({ blocking, advice, accepted }) {
    return [...blocking, ...advice, ...accepted].filter(({ baselineState }) => baselineState === 'new' || baselineState === 'updated');
}
function headed(name, rank, heading, markdown) {
    return markdown === '' ? undefined : { name, rank, markdown: `#### ${heading}\n\n${markdown}` };
}
function folded(name, rank, heading, findings, links) {
    return details(name, rank, `${heading} (${(0,grouped/* grouped */.z)(findings.length)})`, renderGroups(findings, links));
}
function details(name, rank, summary, markdown) {
    if (markdown === '')
        return undefined;
    return { name, rank, markdown: `<details>\n<summary>${summary}</summary>\n\n${markdown}\n\n</details>` };
}
function notReadTitle({ skipped, diagnostics }) {
    const parts = [
        ...(skipped.length === 0 ? [] : [`${(0,words/* plural */.LS)(skipped.length, 'file')} not read`]),
        ...(diagnostics.length === 0 ? [] : [`${(0,words/* plural */.LS)(diagnostics.length, 'place')} not understood`]),
    ];
    return parts.join(', ');
}
function footer(review, sections) {
    const counts = (0,words/* findingCounts */.s_)(review, sections).join(', ');
    const lines = [counts, (0,words/* readText */.yR)(review), (0,words/* revisionText */.Le)(review), (0,words/* gateText */.bp)(review.gate)].filter((line) => line !== '');
    return `---\n${lines.map((line) => (0,markdown_escape/* prose */.CS)(line)).join(' \u00b7 ')}`;
}
function droppedNote(dropped, links) {
    const names = dropped.map(({ name, count }) => (count > 1 ? `${name} (${(0,grouped/* grouped */.z)(count)})` : name)).join(', ');
    const report = (0,report_links/* safeLink */.o)(links.fullReport);
    const where = report === undefined ? 'The full report is in the output of the run.' : `The full report is [here](${report}).`;
    return `> **Shortened.** Left out to stay within GitHub's limit: ${names}. ${where}`;
}


/***/ }),

/***/ 2752:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toPieces)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4628);

/** Longest sentence or paragraph that a report shows. */
const proseCharsMax = 2_000;
function toPieces(text) {
    const shown = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableProse */ .ne)(text), proseCharsMax);
    if (shown === '')
        return [{ kind: 'plain', text: '(empty)' }];
    const pieces = [];
    let behindLast = 0;
    for (const quoted of shown.matchAll(/(?<!`)`([^`]*[^`\s][^`]*)`(?!`)/g)) {
        addWords(pieces, shown.slice(behindLast, quoted.index));
        add(pieces, 'code', quoted[1] ?? '');
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
    const core = rest.replace(/[)"'\u201d\u2019.,;:!?\u2026]+$/, '');
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

/***/ 4158:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ renderExcerptBody),
/* harmony export */   u: () => (/* binding */ renderExcerpt)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7478);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4702);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7898);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2967);




/** Above this many marked lines a bar beside them says more than carets under each. */
const underlinedLinesMax = 3;
/** The place of a finding and, when its lines are known, the lines with the range underlined. */
function renderExcerpt(paper, finding) {
    const place = paper.paint('cyan', (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLink */ .aE)(paper, finding, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(finding.location)));
    const removed = finding.location.side === 'LEFT' ? paper.paint('dim', '  (as it stood on base; now gone or off)') : '';
    const body = renderExcerptBody(paper, finding);
    if (body.length === 0)
        return [`${paper.paint('dim', '  \u2500\u2500')} ${place}${removed}`];
    const gutter = ' '.repeat(numberColumns((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .toExcerptLines */ .U)(finding.location)) + 1);
    return [`${gutter}${paper.paint('dim', '\u256d\u2500')} ${place}${removed}`, ...body, `${gutter}${paper.paint('dim', '\u2570\u2500')}`];
}
/** The lines alone: number, line, and under it what the finding is about. Empty when the lines are not known. */
function renderExcerptBody(paper, finding) {
    const lines = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .toExcerptLines */ .U)(finding.location);
    const digits = numberColumns(lines);
    const underline = shouldUnderline(finding, lines);
    return lines.flatMap((line) => {
        if (line.kind === 'line')
            return renderLine(paper, line, { digits, underline, tone: (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .severityTone */ .q9)(finding.severity) });
        return [`${' '.repeat(digits + 1)}${paper.paint('dim', `\u22ee ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(line.lines, 'more line')}`)}`];
    });
}
function numberColumns(lines) {
    return String(Math.max(0, ...lines.map((line) => (line.kind === 'line' ? line.number : 0)))).length;
}
/** Removed lines carry a minus already; carets add to it only when they single out a part of one line. */
function shouldUnderline({ location }, lines) {
    const marked = lines.filter((line) => line.kind === 'line' && line.mark !== undefined).length;
    return location.side === 'LEFT' ? marked === 1 : marked <= underlinedLinesMax;
}
function renderLine(paper, line, { digits, underline, tone }) {
    const view = toView(line, Math.max(20, paper.width - digits - 5));
    const number = paper.paint('dim', String(line.number).padStart(digits));
    const bar = paper.paint('dim', '\u2502');
    const row = `${number} ${bar}${signOf(paper, line, underline, tone)} ${line.role === 'removed' ? paper.paint('red', view.text) : view.text}`;
    if (line.mark === undefined || !underline || view.markWidth === 0)
        return [row.trimEnd()];
    const carets = paper.paint(tone, '^'.repeat(view.markWidth));
    return [row.trimEnd(), `${' '.repeat(digits + 1)}${bar}  ${' '.repeat(view.markStart)}${carets}`];
}
function signOf(paper, { role }, underline, tone) {
    if (role === 'removed')
        return paper.paint('red', '-');
    return role === 'marked' && !underline ? paper.paint(tone, '\u2503') : ' ';
}
/** The part of a line that fits, moved so that the marked range is in it, with ellipses where something is cut off. */
function toView(line, columns) {
    const cells = (0,_width_js__WEBPACK_IMPORTED_MODULE_3__/* .toCells */ .xk)(line.text);
    const first = firstVisibleCell(cells, line, columns);
    const visible = fitting(cells, first, columns);
    const { text, cutBehind } = visible;
    const shift = first > 0 ? 1 : 0;
    const mark = markColumns(visible.cells, line.mark);
    return { text: `${first > 0 ? '\u2026' : ''}${text}${cutBehind ? '\u2026' : ''}`, markStart: mark.start + shift, markWidth: mark.width };
}
/** Columns of context that stay before the mark when a long line is cut. */
const contextColumns = 16;
function firstVisibleCell(cells, line, columns) {
    const total = cells.reduce((sum, cell) => sum + cell.width, 0);
    if (total <= columns || line.mark === undefined)
        return 0;
    const { start, end } = line.mark;
    const endsAt = cells.filter((cell) => cell.sourceColumn < end).reduce((sum, cell) => sum + cell.width, 0);
    if (endsAt < columns)
        return 0;
    let index = cells.findIndex((cell) => cell.sourceColumn >= start);
    if (index === -1)
        index = cells.length - 1;
    for (let room = contextColumns; index > 0 && room > 0; index--)
        room -= cells[index - 1]?.width ?? 1;
    return index;
}
function fitting(cells, first, columns) {
    const kept = [];
    let room = columns - 2;
    for (const cell of cells.slice(first)) {
        room -= cell.width;
        if (room < 0)
            return { cells: kept, text: textOf(kept), cutBehind: true };
        kept.push(cell);
    }
    return { cells: kept, text: textOf(kept), cutBehind: false };
}
function textOf(cells) {
    return cells.map((cell) => cell.text).join('');
}
function markColumns(cells, mark) {
    if (mark === undefined)
        return { start: 0, width: 0 };
    let start = 0;
    let width = 0;
    for (const cell of cells) {
        if (cell.sourceColumn < mark.start)
            start += cell.width;
        else if (cell.sourceColumn < mark.end)
            width += cell.width;
    }
    return { start, width: Math.max(1, width) };
}


/***/ }),

/***/ 7898:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ toPaper),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   q9: () => (/* binding */ severityTone)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1006);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4628);


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


/***/ })

};
