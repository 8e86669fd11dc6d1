export const id = 6115;
export const ids = [6115];
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

/***/ 78371:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   Un: () => (/* binding */ accessHeadings),
/* harmony export */   Uq: () => (/* binding */ openText),
/* harmony export */   cd: () => (/* binding */ accessText),
/* harmony export */   kQ: () => (/* binding */ exampleText)
/* harmony export */ });
/* harmony import */ var _core_first_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45269);

/** Headings of what a change does to access; a section that has nothing has no heading. */
const accessHeadings = {
    allowed: 'What this change newly allows',
    refused: 'What is no longer allowed',
    open: 'Access that is not proven',
};
/** Plain text that may hold hostile parts: the sentence, with what it hangs on and where it counts. */
function accessText({ text, unless, deployments = [] }) {
    const where = deployments.length === 0 ? '' : `, in ${(0,_core_first_names_js__WEBPACK_IMPORTED_MODULE_0__/* .firstNames */ .d)(deployments, deploymentsNamedMax)}`;
    return `${text}${where}${unless === undefined ? '' : `, unless \`${unless}\` is one that was let in before`}`;
}
const deploymentsNamedMax = 3;
/** `base refuses and head admits s3:PutObject on arn:\u2026 by role deploy (aws:SourceIp 203.0.113.7)`; empty where there is no example. */
function exampleText({ request, packet }, side) {
    const sides = side === 'allowed' ? 'base refuses and head admits' : 'base admits and head refuses';
    if (packet !== undefined) {
        const { protocol, port, source, destination } = packet;
        return `${sides} ${protocol}${port === undefined ? '' : `/${port}`} from ${source} to ${destination}`;
    }
    if (request === undefined)
        return '';
    const { principal, action, resource, conditions } = request;
    const keys = Object.entries(conditions).map(([key, value]) => `${key} ${value}`);
    return `${sides} ${action} on ${resource} by ${principal}${keys.length === 0 ? '' : ` (${keys.join(', ')})`}`;
}
/** Somebody of whom there may be more to say, and why. */
function openText({ what, because }) {
    return `${what}: there may be more than is listed; ${isSentence(because) ? because : `it depends on ${isThing(because) ? because : `\`${because}\``}`}`;
}
/** Something in words that is no sentence: `what group dev may do`. */
function isThing(because) {
    return /^(?:what|the AWS managed policy) /u.test(because);
}
/** Is it a limit in words, not an expression of the code? No expression has words alone, parted by spaces. */
function isSentence(because) {
    return !isThing(because) && /^[\w,.'-]+(?: [\w,.'-]+)+$/u.test(because);
}
/** Do any of the sentences speak of this resource? Then the report need not say it again. */
function speaksOf({ allowed, refused }, resource) {
    return [...allowed, ...refused].some((entry) => entry.resource === resource);
}


/***/ }),

/***/ 57478:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toExcerptLines)
/* harmony export */ });
/** Most lines of an excerpt that are shown; of a longer one the first and the last. */
const excerptLinesMax = 9;
const excerptTailLines = 2;
/** The lines of a finding's excerpt with the part of each that the finding is about; empty when there is no excerpt. */
function toExcerptLines(location) {
    const { excerpt } = location;
    if (excerpt === undefined)
        return [];
    const lines = excerpt.lines.map((text, index) => toLine(location, excerpt.firstLine + index, text));
    if (lines.length <= excerptLinesMax)
        return lines;
    const head = excerptLinesMax - excerptTailLines;
    const gap = { kind: 'gap', lines: lines.length - excerptLinesMax };
    return [...lines.slice(0, head), gap, ...lines.slice(-excerptTailLines)];
}
function toLine(location, number, raw) {
    const text = raw.replace(/\r?\n?$/, '');
    if (number < location.startLine || number > location.endLine)
        return { kind: 'line', number, text, role: 'context' };
    return { kind: 'line', number, text, role: location.side === 'LEFT' ? 'removed' : 'marked', mark: markOf(location, number, text) };
}
function markOf(location, number, text) {
    const indent = text.length - text.trimStart().length;
    const first = number === location.startLine ? (location.startColumn ?? indent + 1) : indent + 1;
    const last = number === location.endLine ? (location.endColumn ?? text.length + 1) : text.trimEnd().length + 1;
    const start = Math.min(Math.max(1, first), text.length + 1);
    return { start, end: Math.max(start, Math.min(last, text.length + 1)) };
}


/***/ }),

/***/ 81694:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ toFixHunks)
/* harmony export */ });
/* unused harmony export fixLinesMax */
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17539);

/** Most lines of one fix that a report shows. */
const fixLinesMax = 24;
/**
 * The fix of a finding as hunks. Whole lines are shown where the finding's excerpt holds them; elsewhere only what is to be written, since
 * a report has no source of its own.
 */
function toFixHunks(finding) {
    const edits = finding.fix?.edits.toSorted((a, b) => (0,_core_location_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLocations */ .Qr)(a.location, b.location)) ?? [];
    return groupByLines(edits).map((group) => capped(toHunk(finding, group)));
}
/** Edits that touch the same lines of one file belong to one hunk. */
function groupByLines(edits) {
    const groups = [];
    for (const edit of edits) {
        const group = groups.findLast(([first]) => first.location.path === edit.location.path);
        const previous = group?.at(-1)?.location.range;
        if (group !== undefined && previous !== undefined && edit.location.range.startLine <= previous.endLine)
            group.push(edit);
        else
            groups.push([edit]);
    }
    return groups;
}
function toHunk(finding, edits) {
    const { path, range } = edits[0].location;
    const endLine = Math.max(...edits.map((edit) => edit.location.range.endLine));
    const before = excerptText(finding, path, range.startLine, endLine);
    const after = before === undefined ? undefined : applyEdits(before, range.startLine, edits);
    if (before === undefined || after === undefined) {
        return { path, line: range.startLine, removed: [], added: edits.flatMap((edit) => toLines(edit.replacement)) };
    }
    const { same, removed, added } = trimCommon(toLines(before), toLines(after));
    return { path, line: range.startLine + same, removed, added };
}
/** Lines of the excerpt, or undefined when it has not all of them. Base lines are no source for a fix of head. */
function excerptText({ location }, path, startLine, endLine) {
    const { excerpt } = location;
    if (excerpt === undefined || location.path !== path || location.side === 'LEFT')
        return undefined;
    const lines = excerpt.lines.slice(startLine - excerpt.firstLine, endLine - excerpt.firstLine + 1);
    if (startLine < excerpt.firstLine || lines.length !== endLine - startLine + 1)
        return undefined;
    return lines.map((line) => line.replace(/\r?\n?$/, '')).join('\n');
}
function applyEdits(text, firstLine, edits) {
    let result = text;
    for (const { location, replacement } of edits.toReversed()) {
        const offsets = toOffsets(text, firstLine, location);
        if (offsets === undefined)
            return undefined;
        result = result.slice(0, offsets.start) + replacement + result.slice(offsets.end);
    }
    return result;
}
function toOffsets(text, firstLine, { range }) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const start = (starts[range.startLine - firstLine] ?? Number.NaN) + range.startColumn - 1;
    const end = (starts[range.endLine - firstLine] ?? Number.NaN) + range.endColumn - 1;
    return start >= 0 && end >= start && end <= text.length ? { start, end } : undefined;
}
/** Drops the lines that both sides begin or end with; `same` says how many it was at the beginning. */
function trimCommon(before, after) {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
    return { same: head, removed: before.slice(head, before.length - tail), added: after.slice(head, after.length - tail) };
}
function toLines(text) {
    return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
}
function capped(hunk) {
    const removed = hunk.removed.slice(0, fixLinesMax);
    const added = hunk.added.slice(0, Math.max(1, fixLinesMax - removed.length));
    return { ...hunk, removed, added, omitted: hunk.removed.length + hunk.added.length - removed.length - added.length };
}


/***/ }),

/***/ 46115:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/report/not-understood.js
var not_understood = __webpack_require__(27506);
// EXTERNAL MODULE: ./build/core/grouped.js
var grouped = __webpack_require__(24224);
// EXTERNAL MODULE: ./build/report/sections.js
var report_sections = __webpack_require__(35999);
// EXTERNAL MODULE: ./build/report/html/escape.js
var html_escape = __webpack_require__(98582);
;// CONCATENATED MODULE: ./build/report/html/element.js

/** Markup from a template: texts are escaped, markup stays, `undefined` is nothing. Attribute values must stand in double quotes. */
function markup(strings, ...parts) {
    let text = strings[0] ?? '';
    parts.forEach((part, index) => {
        text += toHtml(part) + (strings[index + 1] ?? '');
    });
    return { html: text };
}
function toHtml(part) {
    if (part === undefined)
        return '';
    if (typeof part === 'string' || typeof part === 'number')
        return (0,html_escape/* escapeHtml */.Z)(String(part));
    return 'html' in part ? part.html : part.map((member) => member.html).join('');
}

;// CONCATENATED MODULE: ./build/report/html/contents.js



/** A page of fewer findings is seen at a glance. */
const findingsMin = 6;
/** Where in the page a section begins, or the policy that stands at `place` in it. Made of our words and numbers alone. */
function anchorOf(heading, place) {
    const section = heading.toLowerCase().replaceAll(' ', '-');
    return place === undefined ? section : `${section}-${place + 1}`;
}
function adviceHeading({ mode }) {
    return mode === 'scan' ? 'Does not block' : 'Advice';
}
/** What the page holds: the sections, and in those of findings each policy with its count. Nothing on a short page. */
function renderContents(review, sections) {
    if (review.findings.length < findingsMin)
        return undefined;
    const lists = [
        ['Not judged', review.notJudged.length],
        ['Why the review failed', review.failures.length],
        ['Look at this change', review.notices.length],
        ['Not proven', review.unresolved.length],
    ];
    return markup `<nav aria-label="Contents"><ul>
    ${policiesOf('Blocks', sections.blocking)} ${policiesOf(adviceHeading(review), sections.advice)}
    ${lists.filter(([, count]) => count > 0).map(([heading, count]) => markup `<li>${entry(heading, anchorOf(heading), count)}</li>`)}
    ${review.matrix.length === 0 ? undefined : markup `<li><a href="#maturity">Maturity</a></li>`}
  </ul></nav>`;
}
function policiesOf(heading, findings) {
    if (findings.length === 0)
        return undefined;
    const policies = (0,report_sections/* groupByPolicy */.px)(findings).map(({ findings: members }, place) => {
        const [first] = members;
        return markup `<li class="${first.severity}">${entry(first.title, anchorOf(heading, place), members.length)}</li>`;
    });
    return markup `<li>${entry(heading, anchorOf(heading), findings.length)}<ol>${policies}</ol></li>`;
}
function entry(text, anchor, count) {
    return markup `<a href="#${anchor}">${text}</a> <small>${(0,grouped/* grouped */.z)(count)}</small>`;
}

// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(51006);
// EXTERNAL MODULE: ./build/report/prose.js
var prose = __webpack_require__(82752);
;// CONCATENATED MODULE: ./build/report/html/prose.js



/** A sentence with what is not a word as code. */
function proseHtml(text) {
    return markup `${(0,prose/* toPieces */.D)(text).map((piece) => (piece.kind === 'code' ? markup `<code>${piece.text}</code>` : markup `${piece.text}`))}`;
}
/** Code, as a link when there is somewhere to link to. */
function codeLink(text, url) {
    const safe = (0,links/* safeLink */.o)(url);
    return safe === undefined ? markup `<code>${text}</code>` : markup `<a href="${safe}" rel="noreferrer"><code>${text}</code></a>`;
}

// EXTERNAL MODULE: ./build/report/access/merge-graphs.js
var merge_graphs = __webpack_require__(19858);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
;// CONCATENATED MODULE: ./build/report/access/layout.js
/** What leads to something stands above it; what hangs together stands in columns of its own, right of what came before. */
function layOut({ nodes, edges }) {
    const rows = rowsOf(nodes.length, edges);
    const places = nodes.map((_, index) => ({ column: 0, row: rows[index] ?? 0 }));
    let left = 0;
    for (const part of partsOf(nodes.length, edges)) {
        const inRow = new Map();
        for (const index of part)
            inRow.set(rows[index] ?? 0, [...(inRow.get(rows[index] ?? 0) ?? []), index]);
        const width = Math.max(...[...inRow.values()].map((members) => members.length));
        for (const [row, members] of [...inRow].toSorted(([a], [b]) => a - b)) {
            const above = (index) => middle(edges.flatMap(({ from, to }) => (to === index ? (places[from]?.column ?? 0) : [])));
            const ordered = members.toSorted((a, b) => above(a) - above(b) || a - b);
            for (const [at, index] of ordered.entries())
                places[index] = { row, column: left + (width - members.length) / 2 + at };
        }
        left += width;
    }
    return { places, columns: left, rows: Math.max(-1, ...rows) + 1 };
}
/** Below what leads there; what nothing leads to stands last. */
function middle(columns) {
    return columns.length === 0 ? Number.MAX_SAFE_INTEGER : columns.reduce((sum, column) => sum + column, 0) / columns.length;
}
/** The longest way to each node; what nothing leads to stands right above what it leads to. In a circle, which nobody makes here, it ends. */
function rowsOf(count, edges) {
    const rows = Array.from({ length: count }, () => 0);
    for (let round = 1; round < count; round += 1) {
        for (const { from, to } of edges)
            rows[to] = Math.min(count - 1, Math.max(rows[to] ?? 0, (rows[from] ?? 0) + 1));
    }
    return rows.map((row, index) => {
        if (edges.some(({ to }) => to === index))
            return row;
        const below = edges.flatMap(({ from, to }) => (from === index ? [rows[to] ?? 0] : []));
        return below.length === 0 ? row : Math.min(...below) - 1;
    });
}
/** Nodes that hang together, in the order of the first of each. */
function partsOf(count, edges) {
    const partOf = Array.from({ length: count }, (_, index) => index);
    for (const { from, to } of edges) {
        const [kept = 0, gone = 0] = [partOf[from], partOf[to]];
        for (const [index, part] of partOf.entries())
            if (part === gone)
                partOf[index] = kept;
    }
    const parts = new Map();
    for (const [index, part] of partOf.entries())
        parts.set(part, [...(parts.get(part) ?? []), index]);
    return [...parts.values()];
}

;// CONCATENATED MODULE: ./build/report/access/svg.js



const widthPx = 196;
const heightPx = 42;
const columnGapPx = 44;
const rowGapPx = 46;
const marginPx = 8;
/** Letters of a line in a box, and beside an arrow. */
const lineChars = 25;
const edgeChars = 34;
const slantedChars = 18;
/** The picture as inline SVG: boxes and arrows with words, in the colours of the page. Whole labels show when pointed at. */
function renderGraph(graph, describedAs) {
    const { places, columns, rows } = layOut(graph);
    const width = columns * (widthPx + columnGapPx) - columnGapPx + 2 * marginPx;
    const height = rows * (heightPx + rowGapPx) - rowGapPx + 2 * marginPx;
    const cornerOf = (index) => {
        const { column, row } = places[index] ?? { column: 0, row: 0 };
        return { x: marginPx + column * (widthPx + columnGapPx), y: marginPx + row * (heightPx + rowGapPx) };
    };
    return markup `<div class="wide" tabindex="0"><svg class="graph" role="img" aria-label="${describedAs}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    ${graph.edges.map(({ from, to, label }) => renderEdge(cornerOf(from), cornerOf(to), label))}
    ${graph.nodes.map((node, index) => renderNode(node, cornerOf(index)))}
  </svg></div>`;
}
function renderNode({ kind, label }, { x, y }) {
    const lines = linesOf(label);
    const radius = kind === 'outside' ? heightPx / 2 : kind === 'identity' ? 12 : 4;
    const first = y + heightPx / 2 + 5 - (lines.length - 1) * 8;
    return markup `<g class="node ${kind}"><title>${(0,printable/* printableProse */.ne)(label)}</title><rect x="${x}" y="${y}" width="${widthPx}" height="${heightPx}" rx="${radius}"/>${lines.map((line, index) => markup `<text x="${x + widthPx / 2}" y="${first + index * 16}">${line}</text>`)}</g>`;
}
function renderEdge(from, to, label) {
    const [x1, y1] = [from.x + widthPx / 2, from.y + heightPx];
    const [x2, y2] = [to.x + widthPx / 2, to.y];
    const bend = (y1 + y2) / 2;
    const text = (0,printable/* shorten */.ml)((0,printable/* printableProse */.ne)(label), x1 === x2 ? edgeChars : slantedChars);
    // In the middle, where arrows that part from one box, or meet in one, are apart.
    const words = text === '' ? undefined : markup `<text x="${(x1 + x2) / 2}" y="${bend + 4}">${text}</text>`;
    return markup `<g class="edge"><title>${(0,printable/* printableProse */.ne)(label)}</title><path d="M${x1} ${y1}C${x1} ${bend} ${x2} ${bend} ${x2} ${y2 - 6}"/><path class="tip" d="M${x2 - 4} ${y2 - 8}L${x2 + 4} ${y2 - 8}L${x2} ${y2}z"/>${words}</g>`;
}
/** One line or two, broken at a space where there is one. */
function linesOf(label) {
    const text = (0,printable/* printableProse */.ne)(label);
    if (text.length <= lineChars)
        return [text === '' ? '\u00b7' : text];
    const space = text.lastIndexOf(' ', lineChars);
    const at = space > 4 ? space : lineChars;
    return [text.slice(0, at), (0,printable/* shorten */.ml)(text.slice(at).trim(), lineChars)];
}

// EXTERNAL MODULE: ./build/report/access/words.js
var access_words = __webpack_require__(78371);
;// CONCATENATED MODULE: ./build/report/access/html.js








/** What a change does to access, with a picture of the ways that it opens; nothing where it does nothing. */
function renderAccess({ access }, links) {
    if (access === undefined)
        return undefined;
    const merged = (0,merge_graphs/* mergeGraphs */.c)(access.allowed);
    const picture = merged === undefined
        ? undefined
        : markup `${renderGraph(merged.graph, 'The ways that this change opens')}${merged.left === 0 ? undefined : markup `<p class="note">and ${(0,words/* plural */.LS)(merged.left, 'more way')} as listed.</p>`}`;
    return markup `${section('allowed', access.allowed, links, picture)}${section('refused', access.refused, links)}${access.open.length === 0
        ? undefined
        : markup `<section id="${anchorOf(access_words/* accessHeadings */.Un.open)}">
          <h2>${access_words/* accessHeadings */.Un.open} <small>${(0,grouped/* grouped */.z)(access.open.length)}</small></h2>
          <ul class="plain">${access.open.map((one) => markup `<li><code>${one.path}:${one.line}</code> ${proseHtml((0,access_words/* openText */.Uq)(one))}.</li>`)}</ul>
        </section>`}`;
}
function section(side, entries, links, picture) {
    if (entries.length === 0)
        return undefined;
    const heading = access_words/* accessHeadings */.Un[side];
    return markup `<section class="access" id="${anchorOf(heading)}">
    <h2>${heading} <small>${(0,grouped/* grouped */.z)(entries.length)}</small></h2>
    <ul class="plain">
      ${entries.slice(0, openMax).map((entry) => renderEntry(entry, side, links))}
    </ul>
    ${rest(entries.slice(openMax), side, links)} ${picture}
  </section>`;
}
/** What stands open; what is found behind them must not be screens away. */
const openMax = 20;
function rest(entries, side, links) {
    if (entries.length === 0)
        return undefined;
    return markup `<details>
    <summary>${(0,grouped/* grouped */.z)(entries.length)} more</summary>
    <ul class="plain">
      ${entries.map((entry) => renderEntry(entry, side, links))}
    </ul>
  </details>`;
}
function renderEntry(entry, side, links) {
    const { path, line } = entry;
    const example = (0,access_words/* exampleText */.kQ)(entry, side);
    const url = links.file?.({ path, side: side === 'allowed' ? 'RIGHT' : 'LEFT', startLine: line, endLine: line });
    return markup `<li class="${entry.sort}"><b>${proseHtml((0,access_words/* accessText */.cd)(entry))}</b> ${codeLink(`${path}:${line}`, url)}${example === '' ? undefined : markup `<br><span class="note">${proseHtml(example)}</span>`}</li>`;
}

// EXTERNAL MODULE: ./build/report/excerpt.js
var excerpt = __webpack_require__(57478);
// EXTERNAL MODULE: ./build/report/fix-diff.js
var fix_diff = __webpack_require__(81694);
// EXTERNAL MODULE: ./build/report/text/width.js
var width = __webpack_require__(2967);
;// CONCATENATED MODULE: ./build/report/html/source.js





/** The lines of a finding with the range marked, whole lines when there are several; nothing when they are not known. */
function renderSource({ location }) {
    const lines = (0,excerpt/* toExcerptLines */.U)(location);
    if (lines.length === 0)
        return undefined;
    const isWhole = location.endLine > location.startLine;
    return markup `<div class="source" tabindex="0"><table>${lines.map((line) => renderLine(line, isWhole))}</table></div>`;
}
function renderLine(line, isWhole) {
    if (line.kind === 'gap')
        return renderRow('gap', '\u22ee', markup `${(0,words/* plural */.LS)(line.lines, 'more line')}`);
    const sign = line.role === 'removed' ? markup `<del aria-label="removed">-</del> ` : markup `  `;
    const role = line.role === 'marked' && isWhole ? 'marked whole' : line.role;
    return renderRow(role, line.number, markup `${sign}${markedText(line, isWhole)}`);
}
/** White space in the last cell is shown as it is. */
function renderRow(role, number, text) {
    return markup `<tr class="${role}"><td class="number">${number}</td><td>${text}</td></tr>`;
}
function markedText({ text, mark }, isWhole) {
    const parts = { before: '', marked: '', behind: '' };
    for (const cell of (0,width/* toCells */.xk)(text)) {
        if (isWhole || mark === undefined || cell.sourceColumn < mark.start)
            parts.before += cell.text;
        else if (cell.sourceColumn < mark.end)
            parts.marked += cell.text;
        else
            parts.behind += cell.text;
    }
    return parts.marked === '' ? markup `${parts.before}${parts.behind}` : markup `${parts.before}<mark>${parts.marked}</mark>${parts.behind}`;
}
/** The lines that go and come. */
function renderFix(finding) {
    return (0,fix_diff/* toFixHunks */._)(finding).map((hunk) => {
        const removed = hunk.removed.map((line) => renderRow('removed', '-', markup `${expanded(line)}`));
        const added = hunk.added.map((line) => renderRow('added', '+', markup `${expanded(line)}`));
        const rest = hunk.omitted > 0 ? renderRow('gap', '\u22ee', markup `${(0,words/* plural */.LS)(hunk.omitted, 'more line')}`) : undefined;
        const place = hunk.path === finding.location.path ? undefined : markup `<p class="place"><code>${hunk.path}:${hunk.line}</code></p>`;
        return markup `${place}<div class="source" tabindex="0"><table>${removed}${added}${rest}</table></div>`;
    });
}
function expanded(line) {
    return (0,width/* toCells */.xk)(line)
        .map((cell) => cell.text)
        .join('');
}

;// CONCATENATED MODULE: ./build/report/html/finding.js





/** Findings of one policy that are open; further ones are folded, each behind its place; and beyond that one line each. */
const finding_openMax = 3;
const inFullMax = 50;
const asLineMax = 1_000;
/** All findings of one policy as one card: what is wrong, why, what to do, then each place. */
function renderGroup({ policyId, findings }, mode, links, anchor) {
    const [first] = findings;
    const listed = findings.slice(inFullMax, inFullMax + asLineMax);
    const rest = findings.length - inFullMax - listed.length;
    const id = anchor === undefined ? undefined : markup ` id="${anchor}"`;
    return markup `<article class="policy ${first.severity}"${id}>
    <header>
      <span class="severity">${first.severity}</span>
      <h3>${proseHtml(first.title)}</h3>
      <p class="facts">
        ${codeLink(policyId, links.policy?.(policyId))}
        <span>${(0,words/* controlText */.JU)(first)}</span>${findings.length > 1 ? markup ` <span>${(0,words/* plural */.LS)(findings.length, 'finding')}</span>` : undefined}
      </p>
    </header>
    <p>${proseHtml(first.why)}</p>
    <p><b>What to do.</b> ${proseHtml(first.remedy)}</p>
    ${findings.slice(0, finding_openMax).map((finding) => renderFinding(finding, mode, links))}
    ${findings.slice(finding_openMax, inFullMax).map((finding) => renderFolded(finding, mode, links))}
    ${listed.length === 0
        ? undefined
        : markup `<ul class="places">
            ${listed.map((finding) => renderPlace(finding, links))}
          </ul>`}
    ${rest > 0 ? markup `<p class="more">and ${(0,grouped/* grouped */.z)(rest)} more; the JSON report has them all.</p>` : undefined}
  </article>`;
}
function renderFolded(finding, mode, links) {
    return markup `<details class="one">
    <summary><code>${(0,words/* placeText */.Z9)(finding.location)}</code> <span class="note">${finding.resource}</span></summary>
    ${renderFinding(finding, mode, links)}
  </details>`;
}
function renderFinding(finding, mode, links) {
    const { location, witness, waiver, fix } = finding;
    const change = (0,words/* changeText */.k0)(finding, mode);
    const removed = location.side === 'LEFT' ? markup ` <span class="note">as it stood on base; after the change it is gone or off</span>` : undefined;
    return markup `<section class="finding" id="f-${idOf(finding)}">
    <p class="place">${codeLink((0,words/* placeText */.Z9)(location), links.file?.(location))}${removed}</p>
    <p class="message">${proseHtml(finding.message)}</p>
    ${renderSource(finding)}
    <dl>
      <dt>Resource</dt>
      <dd>${resources(finding)}${change === '' ? undefined : markup ` <span class="note">${change}</span>`}</dd>
      ${witness === undefined
        ? undefined
        : markup `<dt>Proof</dt>
              <dd>${proseHtml((0,words/* witnessText */.B5)(witness))}</dd>`}
      ${(finding.related ?? []).map((place) => markup `<dt>See</dt>
            <dd><code>${place.location.path}:${place.location.range.startLine}</code> ${proseHtml(place.message)}</dd>`)}
      <dt>Verdict</dt>
      <dd>${finding.verdict === 'block' ? markup `<b>blocks</b>` : markup `advice`}: ${proseHtml(finding.verdictReason)}</dd>
      ${waiver === undefined
        ? undefined
        : markup `<dt>Waiver</dt>
              <dd>${proseHtml((0,words/* waiverText */.Eu)(waiver))}</dd>`}
      ${fix === undefined
        ? undefined
        : markup `<dt>Fix</dt>
              <dd>${proseHtml(fix.title)}${renderFix(finding)}</dd>`}
      ${finding.verdict === 'block' && mode === 'review'
        ? markup `<dt>Accept</dt>
              <dd><code>${(0,words/* acceptText */.St)(finding)}</code></dd>`
        : undefined}
    </dl>
  </section>`;
}
function resources(finding) {
    const { named, rest } = (0,words/* otherInstances */.r0)(finding);
    const others = named.map((resource) => markup `, <code>${resource}</code>`);
    const more = rest > 0 ? markup ` and ${(0,grouped/* grouped */.z)(rest)} more by the same cause` : undefined;
    return markup `<code>${finding.resource}</code>${others}${more}`;
}
/** Fingerprints are hexadecimal; anything else is no id. */
function idOf({ fingerprint }) {
    return fingerprint.replace(/[^0-9a-zA-Z-]/g, '');
}
function renderPlace(finding, links) {
    return markup `<li>${codeLink((0,words/* placeText */.Z9)(finding.location), links.file?.(finding.location))} <code>${finding.resource}</code></li>`;
}

// EXTERNAL MODULE: ./build/report/matrix/grid.js
var matrix_grid = __webpack_require__(80937);
// EXTERNAL MODULE: ./build/report/matrix/svg.js + 3 modules
var svg = __webpack_require__(1655);
;// CONCATENATED MODULE: ./build/report/html/matrix.js




/** The maturity matrix as a picture, with what the change moved and what would come next; the same as a table for those who cannot see it. */
function renderMatrix(review) {
    if (review.matrix.length === 0)
        return undefined;
    const grid = (0,matrix_grid/* toGrid */.cx)(review);
    const heads = grid.phases.map(({ phase, title, gated }) => markup `<th scope="col" class="${gated ? 'gated' : ''}"><small>Phase ${phase}${gated ? ', gated' : ''}</small>${title}</th>`);
    const rows = grid.rows.map((row) => markup `<tr>
        <th scope="row">${row.title}</th>
        ${row.cells.map((cells) => markup `<td>${cells.map(renderControl)}</td>`)}
      </tr>`);
    const moved = grid.moved.map((cell) => markup `<li class="${cell.moved}"><i>${matrix_grid/* movedMarks */._1[cell.moved]}</i> <b>${cell.title}</b> ${(0,matrix_grid/* movedText */.JB)(cell)}</li>`);
    const { next } = review;
    const picture = {
        html: (0,svg/* renderMatrixSvg */.M)(review, { title: `AWS Security Maturity Model ${review.gate.model}: what the code shows`, inline: true }),
    };
    return markup `<section id="maturity">
    <h2>Maturity</h2>
    ${moved.length === 0
        ? undefined
        : markup `<ul class="moved">
            ${moved}
          </ul>`}
    ${next === undefined ? undefined : markup `<p class="coming"><b>Next:</b> ${next.title}. ${proseHtml((0,matrix_grid/* nextText */.pD)(next))}</p>`}
    <div class="wide" tabindex="0">${picture}</div>
    <details>
      <summary>As a table</summary>
      <div class="wide" tabindex="0">
        <table class="matrix">
          <thead>
            <tr>
              <td></td>
              ${heads}
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </div>
    </details>
  </section>`;
}
function renderControl(cell) {
    const moved = cell.moved === 'none' ? undefined : markup ` <b class="${cell.moved}" title="moved by this change">${matrix_grid/* movedMarks */._1[cell.moved]}</b>`;
    const count = cell.findings > 0 ? markup ` <span class="count">${cell.findings}</span>` : undefined;
    return markup `<div class="control ${cell.state}" title="${matrix_grid/* stateMarks */.A$[cell.state].meaning}">
    <i>${matrix_grid/* stateMarks */.A$[cell.state].mark}</i>${cell.title}${count}${moved}
  </div>`;
}

;// CONCATENATED MODULE: ./build/report/html/style.js
/** The whole look: two palettes by the reader's preference, no image, no font, no script. */
const style = `
:root{color-scheme:light dark;--paper:#fbfaf8;--card:#fff;--ink:#1d1f23;--soft:#656b75;--line:#e2dfd9;--code:#f3f1ec;--mark:#ffe2a8;
--critical:#b3123f;--high:#b93420;--medium:#946000;--low:#2b6cb0;--info:#656b75;--good:#1f7a4d;--removed:#fde8e6;--added:#e4f4ea;--accent:#3f51b5}
@media (prefers-color-scheme:dark){:root{--paper:#14161a;--card:#1b1e24;--ink:#e6e6e3;--soft:#9aa1ac;--line:#2f343d;--code:#23272f;--mark:#5f4a12;
--critical:#ff6b8d;--high:#ff8a70;--medium:#e9b44c;--low:#7db4f0;--info:#9aa1ac;--good:#5fcf97;--removed:#41211f;--added:#1b3a29;--accent:#9fa8ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main{max-width:68rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
code,.source{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.86em}
code{background:var(--code);border-radius:.25rem;padding:.1em .3em}
a{color:var(--accent)}a code{color:inherit}
h1{font-size:2rem;line-height:1.2;margin:.2rem 0 .4rem;letter-spacing:-.01em}
h1 b{font-weight:750}.failure h1 b{color:var(--high)}.success h1 b{color:var(--good)}
h1 span{font-weight:400}
h2{font-size:1.25rem;margin:2.75rem 0 .9rem;display:flex;gap:.6rem;align-items:baseline}
h2 small,.count{font-size:.8rem;font-weight:500;color:var(--soft);white-space:nowrap;flex:none}
h3{font-size:1.08rem;margin:0;line-height:1.35}
.brand{margin:0;color:var(--soft);font-weight:600;letter-spacing:.02em}
.next{font-size:1.08rem;margin:0 0 1.1rem}
.figures{display:flex;flex-wrap:wrap;gap:.5rem;margin:0 0 .8rem;padding:0;list-style:none}
.figures li{background:var(--card);border:1px solid var(--line);border-radius:999px;padding:.15rem .75rem;font-size:.9rem}
.figures li.blocking{border-color:var(--high);color:var(--high);font-weight:600}
.context{color:var(--soft);font-size:.88rem;margin:0}
.policy{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--tone);border-radius:.5rem;padding:1.1rem 1.3rem;margin:0 0 1.1rem;--tone:var(--info)}
.critical{--tone:var(--critical)}.high{--tone:var(--high)}.medium{--tone:var(--medium)}.low{--tone:var(--low)}
.policy>header{display:grid;grid-template-columns:auto 1fr;gap:.15rem .8rem;align-items:baseline}
.severity{color:var(--tone);font-weight:700;font-size:.82rem;text-transform:uppercase;letter-spacing:.06em}
.facts{grid-column:2;margin:0;color:var(--soft);font-size:.88rem;display:flex;flex-wrap:wrap;gap:.2rem .9rem}
.policy p{margin:.7rem 0 0}
.finding{border-top:1px solid var(--line);margin-top:1.1rem;padding-top:.3rem}
.message{font-weight:600}
.note{color:var(--soft);font-size:.88rem}
.source{background:var(--code);border-radius:.4rem;margin:.7rem 0;overflow-x:auto}
.source table{border-collapse:collapse;min-width:100%}
.source td{white-space:pre;padding:.05rem .9rem .05rem .2rem;overflow-wrap:normal}
.source .number{color:var(--soft);text-align:right;padding:.05rem .8rem;user-select:none;width:1%}
.source tr:first-child td{padding-top:.5rem}.source tr:last-child td{padding-bottom:.5rem}
tr.removed{background:var(--removed)}tr.added{background:var(--added)}
tr.whole td:first-child{box-shadow:inset 3px 0 var(--tone)}tr.whole{background:color-mix(in srgb,var(--mark) 55%,transparent)}
.removed mark{background:none}del{text-decoration:none;color:var(--high)}
mark{background:var(--mark);color:inherit;border-radius:.2rem;box-shadow:inset 0 -2px var(--tone)}
.removed mark{box-shadow:none}.gap td{color:var(--soft)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1rem;margin:.8rem 0 .2rem;font-size:.94rem}
dt{color:var(--soft)}dd{margin:0;min-width:0}dd .source{margin:.4rem 0 0}
ul{padding-left:1.2rem}.plain{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.8rem 1.3rem .8rem 2.2rem;margin:0}
.plain li+li{margin-top:.35rem}.places{font-size:.92rem;margin:.9rem 0 0}.more{color:var(--soft)}
details{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.7rem 1.2rem;margin:0 0 .8rem}
summary{cursor:pointer;font-weight:600}details .policy{margin-top:1rem}details .plain{border:0;padding:.4rem 0 0 1.2rem}
nav{margin:1.6rem 0 0;font-size:.92rem;border-top:1px solid var(--line);border-bottom:1px solid var(--line);padding:.8rem 0}
nav ul,nav ol{list-style:none;margin:0;padding:0}nav>ul>li+li{margin-top:.35rem}nav ol{padding:.1rem 0 .3rem 1.1rem}
nav ol li{border-left:3px solid var(--tone,var(--line));padding-left:.6rem;margin:.15rem 0}nav a{text-decoration:none}nav a:hover{text-decoration:underline}
nav small{color:var(--soft)}
details.one{border-width:1px 0 0;border-radius:0;padding:.55rem 0;margin:0;background:none}details.one summary{font-weight:500}
details.one .finding{border:0;margin:0;padding:0 0 0 1rem}details.one .place{display:none}.finding+details.one{margin-top:1.1rem}
.wide{overflow-x:auto}
.matrix{border-collapse:separate;border-spacing:.3rem;width:100%;min-width:52rem;table-layout:fixed;font-size:.82rem}
.matrix thead td{width:9.5rem}.matrix th[scope=col]{text-align:left;padding:.3rem .5rem;border-bottom:3px solid var(--line)}
.matrix th.gated{border-color:var(--accent)}.matrix th small{display:block;font-weight:500;color:var(--soft)}
.matrix th[scope=row]{text-align:right;font-weight:600;padding:.3rem .5rem;vertical-align:top}
.matrix tbody td{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.35rem .45rem;vertical-align:top}
.control{display:block;line-height:1.3;padding:.12rem .3rem .12rem 1.25rem;border-radius:.3rem;position:relative}
.control i{position:absolute;left:.3rem;font-style:normal;font-weight:700}
.control+.control{margin-top:.1rem}
.violated{background:var(--removed)}.violated i,.down{color:var(--high)}
.shown{background:var(--added)}.shown i,.up{color:var(--good)}
.watched i{color:var(--accent)}.unwatched,.invisible{color:var(--soft)}
.moved{list-style:none;padding:0;margin:0 0 1rem;display:grid;gap:.2rem}.moved i{font-style:normal;display:inline-block;width:1.1rem}
.moved li{color:var(--ink)}.moved .down i{color:var(--high)}.moved .up i{color:var(--good)}
.mx{max-width:100%;min-width:52rem;height:auto}.coming{margin:0 0 1rem}
.access details{margin:.8rem 0 0}.access .note{display:inline-block;margin:.1rem 0 .2rem}
.graph{display:block;margin:1.1rem 0 0;font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:var(--ink)}
.graph text{text-anchor:middle}.graph rect{fill:var(--card);stroke:var(--line);stroke-width:1.5}
.graph .outside rect{stroke:var(--accent)}.graph .goal rect{stroke:var(--high);stroke-width:2.5}.graph .identity rect{stroke:var(--low)}
.graph .edge path{fill:none;stroke:var(--soft);stroke-width:1.5}.graph .edge .tip{fill:var(--soft);stroke:none}.graph .edge text{font-size:11px;fill:var(--soft);paint-order:stroke;stroke:var(--paper);stroke-width:5px}
@media (max-width:40rem){.policy>header{grid-template-columns:1fr}.facts{grid-column:1}dl{grid-template-columns:1fr;gap:.1rem}dd{margin-bottom:.4rem}h1{font-size:1.5rem}.policy{padding:.9rem}}
@media print{body{background:#fff}.policy,details{break-inside:avoid}.source td{white-space:pre-wrap}}
`;

;// CONCATENATED MODULE: ./build/report/html/render-html.js











/** Entries of a list of places; more are counted. */
const entriesMax = 500;
/**
 * The review as one HTML file that needs nothing else and runs nothing: the content policy forbids every load and every script. All findings
 * are in it, so it serves as the full report behind a shortened comment.
 */
function renderHtml(review, { links = {} } = {}) {
    const sections = (0,report_sections/* toSections */.S_)(review);
    const title = (0,words/* headline */.Pl)(review, sections);
    const body = markup `<main class="${review.conclusion}">
    ${renderHeader(review, sections)}
    ${list('Not judged', (0,words/* notJudgedTexts */.h8)(review.notJudged).map(({ entry, text }) => markup `<code>${place(entry.path, entry.line)}</code> ${proseHtml(text)}`))}
    ${list('Why the review failed', review.failures.map(proseHtml))} ${renderAccess(review, links)} ${renderContents(review, sections)}
    ${findings('Blocks', sections.blocking, review, links)}
    ${list('Look at this change', review.notices.map(({ path, line, message }) => markup `<code>${place(path, line)}</code> ${proseHtml(message)}`))}
    ${findings(adviceHeading(review), sections.advice, review, links)}
    ${list('Not proven', review.unresolved.map(unresolved))} ${renderMatrix(review)} ${folded(review, sections, links)}
  </main>`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${markup `<title>${title.word}: ${title.clause}</title>`.html}
<style>${style}</style>
</head>
<body>
${body.html}
</body>
</html>
`;
}
function renderHeader(review, sections) {
    const { word, clause } = (0,words/* headline */.Pl)(review, sections);
    const figures = (0,words/* findingCounts */.s_)(review, sections).map((text) => markup `<li class="${text.endsWith('blocking') ? 'blocking' : ''}">${text}</li>`);
    return markup `<header>
    <p class="brand">Phasegate</p>
    <h1><b>${word}</b> <span>${clause}</span></h1>
    <p class="next">${(0,words/* nextStep */.sk)(review, sections)}</p>
    <ul class="figures">
      ${figures}
      <li>${(0,words/* readText */.yR)(review)}</li>
    </ul>
    <p class="context">${(0,words/* revisionText */.Le)(review)} \u00b7 ${(0,words/* gateText */.bp)(review.gate)} \u00b7 ${(review.durationMs / 1000).toFixed(2)} s</p>
  </header>`;
}
function findings(heading, members, review, links) {
    if (members.length === 0)
        return undefined;
    const groups = (0,report_sections/* groupByPolicy */.px)(members).map((group, place) => renderGroup(group, review.mode, links, anchorOf(heading, place)));
    return markup `<section id="${anchorOf(heading)}">
    <h2>${heading} <small>${(0,grouped/* grouped */.z)(members.length)}</small></h2>
    ${groups}
  </section>`;
}
/** What one looks up rather than reads. */
function folded(review, sections, links) {
    const fold = (heading, members) => members.length === 0
        ? undefined
        : markup `<details>
          <summary>${heading} (${(0,grouped/* grouped */.z)(members.length)})</summary>
          ${(0,report_sections/* groupByPolicy */.px)(members).map((group) => renderGroup(group, review.mode, links))}
        </details>`;
    const parts = [
        fold('For later', sections.later),
        fold('Accepted risk', sections.accepted),
        fold('On base already', sections.existing),
        fold('Resolved by this change', sections.resolved),
        foldedList('Not read', review.skipped.map(skipped)),
        foldedList('Not understood', (0,not_understood/* notUnderstood */.h)(review).map(({ path, line, message }) => markup `<code>${place(path, line)}</code> ${proseHtml(message)}`)),
        foldedList('Shown by the code', review.evidence.map(({ extent, location, controlId }) => markup `<code>${place(location.path, location.startLine)}</code> ${proseHtml(extent)} <span class="note">${controlId}</span>`)),
    ].filter((part) => part !== undefined);
    return parts.length === 0
        ? markup ``
        : markup `<section id="more">
        <h2>More</h2>
        ${parts}
      </section>`;
}
function list(heading, entries) {
    if (entries.length === 0)
        return undefined;
    return markup `<section id="${anchorOf(heading)}">
    <h2>${heading} <small>${(0,grouped/* grouped */.z)(entries.length)}</small></h2>
    ${bullets(entries)}
  </section>`;
}
function foldedList(heading, entries) {
    if (entries.length === 0)
        return undefined;
    return markup `<details>
    <summary>${heading} (${(0,grouped/* grouped */.z)(entries.length)})</summary>
    ${bullets(entries)}
  </details>`;
}
function bullets(entries) {
    const rest = entries.length - entriesMax;
    const more = rest > 0 ? markup `<li class="more">and ${(0,grouped/* grouped */.z)(rest)} more; the JSON report has them all.</li>` : undefined;
    return markup `<ul class="plain">
    ${entries.slice(0, entriesMax).map((entry) => markup `<li>${entry}</li>`)}${more}
  </ul>`;
}
function unresolved(entry) {
    const { path, line, expression, decidedBy, resource } = entry;
    return markup `<code>${place(path, line)}</code> <code>${expression}</code> in <code>${resource}</code> decides
    ${proseHtml((0,words/* questionsOf */.PW)(entry))}. Not known here: ${decidedBy}.`;
}
function skipped({ path, reason, sizeBytes }) {
    return markup `<code>${path}</code> ${reason}${sizeBytes === undefined ? '' : `, ${(0,words/* plural */.LS)(sizeBytes, 'byte')}`}`;
}
function place(path, line) {
    return line === undefined ? path : `${path}:${line}`;
}


/***/ }),

/***/ 27506:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ notUnderstood)
/* harmony export */ });
/** What was not understood, without what is told as not judged at the same line: said twice, it is read never. */
function notUnderstood({ diagnostics, notJudged }) {
    const told = new Set(notJudged.flatMap(({ path, line }) => (line === undefined ? [] : [`${line} ${path}`])));
    return diagnostics.filter(({ kind, path, line }) => !/^(?:unresolved-|parse-error$)/u.test(kind) || !told.has(`${line} ${path}`));
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


/***/ })

};
