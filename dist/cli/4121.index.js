export const id = 4121;
export const ids = [4121];
export const modules = {

/***/ 19858:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ mergeGraphs)
/* harmony export */ });
/** Sorts of which a picture says more than a sentence. */
const drawn = new Set(['public', 'administrator', 'escalation', 'path', 'role']);
/** More than this is no picture that anybody reads. */
const nodesMax = 16;
/** The ways that a change opens, in one picture: what is the same thing in several of them stands there once. `left` are those beyond its size. */
function mergeGraphs(entries) {
    const graphs = entries.flatMap(({ sort, graph }) => (graph !== undefined && drawn.has(sort) ? [graph] : []));
    const nodes = [];
    const edges = [];
    let left = 0;
    for (const graph of graphs) {
        const missing = graph.nodes.filter((node) => placeOf(nodes, node) === -1).length;
        if (nodes.length + missing > nodesMax) {
            left += 1;
            continue;
        }
        const places = graph.nodes.map((node) => {
            const at = placeOf(nodes, node);
            return at === -1 ? nodes.push(node) - 1 : at;
        });
        for (const { from, to, label } of graph.edges)
            add(edges, places[from] ?? 0, places[to] ?? 0, label);
    }
    return nodes.length === 0 ? undefined : { graph: { nodes, edges }, left };
}
function placeOf(nodes, { kind, label }) {
    return nodes.findIndex((node) => node.kind === kind && node.label === label);
}
function add(edges, from, to, label) {
    if (!edges.some((edge) => edge.from === from && edge.to === to && edge.label === label))
        edges.push({ from, to, label });
}


/***/ }),

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

/***/ 4121:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown),
  summaryMarker: () => (/* binding */ summaryMarker)
});

// EXTERNAL MODULE: ./build/report/not-understood.js
var not_understood = __webpack_require__(27506);
// EXTERNAL MODULE: ./build/core/grouped.js
var grouped = __webpack_require__(24224);
// EXTERNAL MODULE: ./build/report/markdown/escape.js
var markdown_escape = __webpack_require__(57914);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/report/access/merge-graphs.js
var merge_graphs = __webpack_require__(19858);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
;// CONCATENATED MODULE: ./build/report/access/mermaid.js

/** What stands around a label, by what the node is. */
const shapes = {
    outside: ['([', '])'],
    network: ['{{', '}}'],
    machine: ['[', ']'],
    identity: ['(', ')'],
    service: ['[[', ']]'],
    resource: ['[(', ')]'],
    goal: ['[', ']'],
};
/**
 * The picture in the language of Mermaid, which GitHub draws where a comment has it (https://mermaid.js.org/syntax/flowchart.html). Every label
 * stands in quotes and holds nothing but letters, digits and harmless signs: no quote, no entity, no directive, no markup can begin in it.
 */
function toMermaid({ nodes, edges }) {
    return [
        'flowchart LR',
        ...nodes.map((node, index) => `  n${index}${shapes[node.kind][0]}"${mermaidLabel(node.label)}"${shapes[node.kind][1]}`),
        ...edges.map(({ from, to, label }) => `  n${from} -->${label === '' ? '' : `|"${mermaidLabel(label)}"|`} n${to}`),
        ...nodes.flatMap(({ kind }, index) => (kind === 'goal' ? [`  style n${index} stroke:#d1242f,stroke-width:2px`] : [])),
    ];
}
const labelCharsMax = 60;
/** Look-alikes that mean nothing to Mermaid, to Markdown or to HTML. */
const lookAlikes = new Map([
    ['"', "'"],
    ['`', "'"],
    ['[', '('],
    [']', ')'],
    ['<', '\u2039'],
    ['>', '\u203a'],
    ['\\', '/'],
]);
/** Letters, digits and signs of names; whatever else stands in a name is shown as a dot. */
function mermaidLabel(text) {
    const shown = (0,printable/* shorten */.ml)((0,printable/* printableProse */.ne)(text).replaceAll(/\$\{([^{}]*)\}/gu, '$1'), labelCharsMax);
    const safe = [...shown].map((char) => lookAlikes.get(char) ?? (/[\p{L}\p{N} ._:/*@,+=()'\u2026\u2039\u203a-]/u.test(char) ? char : '\u00b7')).join('');
    // `fa:fa-x` stands for an icon, and would hide the name.
    return safe.trim() === '' ? '\u00b7' : safe.replaceAll(/:fa-/giu, '\u00b7fa-');
}

// EXTERNAL MODULE: ./build/report/access/words.js
var access_words = __webpack_require__(78371);
;// CONCATENATED MODULE: ./build/report/access/markdown.js






/** Sentences of each list that a comment shows. */
const entriesMax = 15;
/** A sentence for each, and below it the request that shows it. */
function renderAccess(entries, side, links) {
    const lines = entries.slice(0, entriesMax).map((entry) => {
        const { path, line } = entry;
        const place = { path, side: side === 'allowed' ? 'RIGHT' : 'LEFT', startLine: line, endLine: line };
        const example = (0,access_words/* exampleText */.kQ)(entry, side);
        const where = (0,markdown_escape/* codeLink */.U1)(`${path}:${line}`, links.file?.(place));
        return `- ${strong((0,markdown_escape/* prose */.CS)((0,access_words/* accessText */.cd)(entry)))} (${where})${example === '' ? '' : `\n  - ${(0,markdown_escape/* prose */.CS)(example)}`}`;
    });
    const more = entries.length - entriesMax;
    return [...lines, ...(more > 0 ? [`- and ${(0,grouped/* grouped */.z)(more)} more; the JSON report has them all`] : [])].join('\n');
}
/** Bold where that cannot go wrong: a sentence begins and ends with words of ours, or with code. */
function strong(text) {
    return `**${text}**`;
}
function renderOpen({ open }) {
    const lines = open.slice(0, entriesMax).map((one) => `- ${(0,markdown_escape/* prose */.CS)((0,access_words/* openText */.Uq)(one))}.`);
    const more = open.length - entriesMax;
    return [...lines, ...(more > 0 ? [`- and ${(0,grouped/* grouped */.z)(more)} more`] : [])].join('\n');
}
/** The ways that the change opens as a picture; empty where there is none to draw. */
function renderPicture({ allowed }) {
    const merged = (0,merge_graphs/* mergeGraphs */.c)(allowed);
    if (merged === undefined)
        return '';
    const more = merged.left === 0 ? '' : `\n\nand ${(0,words/* plural */.LS)(merged.left, 'more way', 'more ways')} as above.`;
    return `\`\`\`mermaid\n${toMermaid(merged.graph).join('\n')}\n\`\`\`${more}`;
}

// EXTERNAL MODULE: ./build/report/matrix/markdown.js
var markdown = __webpack_require__(64608);
// EXTERNAL MODULE: ./build/report/sections.js
var report_sections = __webpack_require__(35999);
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
var fix_diff = __webpack_require__(81694);
// EXTERNAL MODULE: ./build/report/text/excerpt.js
var text_excerpt = __webpack_require__(14158);
// EXTERNAL MODULE: ./build/report/text/style.js
var style = __webpack_require__(77898);
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
const sections_entriesMax = 30;
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
    return bullets((0,words/* notJudgedTexts */.h8)(review.notJudged).map(({ entry: { path, line }, text }) => {
        return `${(0,markdown_escape/* codeSpan */.SS)(line === undefined ? path : `${path}:${line}`)}: ${(0,markdown_escape/* prose */.CS)(text)}`;
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
    const diagnostics = (0,not_understood/* notUnderstood */.h)(review).map(({ path, line, message }) => `${(0,markdown_escape/* codeSpan */.SS)(`${path}:${line}`)}: ${(0,markdown_escape/* prose */.CS)(message)}`);
    return [bullets(skipped), bullets(diagnostics)].filter((list) => list !== '').join('\n');
}
function renderFailures(review) {
    return bullets(review.failures.map((failure) => (0,markdown_escape/* prose */.CS)(failure)));
}
function bullets(texts) {
    const lines = texts.slice(0, sections_entriesMax).map((text) => `- ${text}`);
    const more = texts.length > sections_entriesMax ? [`- and ${(0,grouped/* grouped */.z)(texts.length - sections_entriesMax)} more`] : [];
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
 * The review as the body of a pull request comment. What stood on base and what is for later is counted, not listed. Whole sections are left out, the least important first, when it would be longer than
 * `bodyCharsMax`, and one line says which. No text of the reviewed repository can become markup, a mention or a link.
 */
function renderMarkdown(review, { bodyCharsMax = defaultBodyCharsMax, links = {} } = {}) {
    const sections = (0,report_sections/* toSections */.S_)(review);
    const parts = toParts(review, sections, links);
    const whole = parts.map((part) => part.markdown).join(partSeparator);
    if (whole.length + 1 <= bodyCharsMax)
        return `${whole}\n`;
    const { kept, dropped } = fit(parts, bodyCharsMax - droppedNoteCharsMax);
    const body = [...kept.map((part) => part.markdown), droppedNote(dropped, review)].join(partSeparator);
    return `${body.length < bodyCharsMax ? body : shortest(review, sections)}\n`;
}
/** What is left when not even the verdict's table fits. */
function shortest(review, sections) {
    return [summaryMarker, `### ${title(review, sections)}`, droppedNote([{ name: 'everything but the verdict', count: 1 }], review)].join(partSeparator);
}
function toParts(review, sections, links) {
    const verdict = [`${summaryMarker}\n### ${title(review, sections)}`, `**What to do.** ${(0,words/* nextStep */.sk)(review, sections)}`];
    const parts = [
        { name: 'the verdict', rank: 0, markdown: verdict.join(partSeparator) },
        headed('what was not judged', 0, `Not judged (${(0,grouped/* grouped */.z)(review.notJudged.length)})`, renderNotJudged(review)),
        headed('the reasons of the failure', 0, 'Why the review failed', renderFailures(review)),
        ...accessParts(review, links),
        sections.blocking.length === 0 ? undefined : { name: 'the table', rank: 0, markdown: renderTable(sections.blocking, links) },
        ...blocks(review, sections.blocking, links),
        headed('the notices', 1, 'Look at this change', renderNotices(review)),
        headed('the access and reach changes', 3, 'What becomes possible', renderReach(introduced(sections).filter(({ resource }) => review.access === undefined || !(0,access_words/* speaksOf */.Tq)(review.access, resource)))),
        headed('what is not proven', 2, `Not proven (${(0,grouped/* grouped */.z)(review.unresolved.length)})`, renderUnresolved(review)),
        folded('the advice', 5, 'Advice', sections.advice, links),
        folded('the accepted risks', 7, 'Accepted risk', sections.accepted, links),
        folded('what is resolved', 8, 'Resolved by this change', sections.resolved, links),
        details('the maturity matrix', 6, 'Maturity', maturity(review, sections)),
        details('what was not read', 4, notReadTitle(review), renderNotRead(review)),
        { name: 'the footer', rank: 0, markdown: footer(review, sections) },
    ];
    return parts.filter((part) => part !== undefined);
}
/** What the change does to access, right under the verdict. */
function accessParts({ access }, links) {
    if (access === undefined)
        return [];
    const { allowed, open, refused } = access;
    const picture = renderPicture(access);
    return [
        headed('what the change newly allows', 1, `${access_words/* accessHeadings */.Un.allowed} (${(0,grouped/* grouped */.z)(allowed.length)})`, renderAccess(allowed, 'allowed', links)),
        picture === '' ? undefined : { name: 'the picture of it', rank: 4, markdown: picture },
        headed('access that is not proven', 2, `${access_words/* accessHeadings */.Un.open} (${(0,grouped/* grouped */.z)(open.length)})`, renderOpen(access)),
        details('what is no longer allowed', 5, `${access_words/* accessHeadings */.Un.refused} (${(0,grouped/* grouped */.z)(refused.length)})`, renderAccess(refused, 'refused', links)),
    ];
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
/** With what is counted alone: of later phases, and for the record. */
function maturity(review, sections) {
    const later = (0,words/* laterText */._h)(sections, review);
    return [(0,markdown/* renderMatrixMarkdown */.x)(review), ...(later === '' ? [] : [(0,markdown_escape/* prose */.CS)(later)])].filter((text) => text !== '').join(partSeparator);
}
function notReadTitle(review) {
    const [{ skipped }, diagnostics] = [review, (0,not_understood/* notUnderstood */.h)(review)];
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
/** The same wherever the body stands: an address of the run would make each run write the comment anew. */
function droppedNote(dropped, { mode, base, head }) {
    const names = dropped.map(({ name, count }) => (count > 1 ? `${name} (${(0,grouped/* grouped */.z)(count)})` : name)).join(', ');
    const commits = base === null ? '' : ` --base ${base} --head ${head}`;
    const command = `phasegate ${mode}${mode === 'review' ? commits : ''} --format html`;
    return `> **Shortened.** Left out to stay within GitHub's limit: ${names}. In a clone, ${(0,markdown_escape/* codeSpan */.SS)(command)} writes all of it.`;
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


/***/ })

};
