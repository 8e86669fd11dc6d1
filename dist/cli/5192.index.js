export const id = 5192;
export const ids = [5192];
export const modules = {

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

/***/ 80937:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ stateMarks),
/* harmony export */   JB: () => (/* binding */ movedText),
/* harmony export */   RS: () => (/* binding */ isBorrowed),
/* harmony export */   Us: () => (/* binding */ stateOrder),
/* harmony export */   _1: () => (/* binding */ movedMarks),
/* harmony export */   cx: () => (/* binding */ toGrid),
/* harmony export */   pD: () => (/* binding */ nextText)
/* harmony export */ });
/* unused harmony export tallyOf */
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70827);
/* harmony import */ var _core_grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24224);


/** One mark per state, and what it means. Order of the legend. */
const stateMarks = {
    violated: { mark: '\u00d7', meaning: 'with findings' },
    shown: { mark: '\u25cf', meaning: 'shown by the code' },
    watched: { mark: '\u25cb', meaning: 'not shown, nothing wrong' },
    unwatched: { mark: '\u00b7', meaning: 'no policy yet' },
    invisible: { mark: '-', meaning: 'never shows in code' },
};
const movedMarks = { up: '\u25b2', down: '\u25bc', none: '' };
const stateOrder = ['violated', 'shown', 'watched', 'unwatched', 'invisible'];
const phaseNumbers = [1, 2, 3, 4];
function toGrid(review) {
    const phases = phaseNumbers.map((phase) => ({
        phase,
        title: _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseTitles */ .$y[phase],
        gated: phase <= review.gate.phase,
        tally: tallyOf(review.matrix.filter((cell) => cell.phase === phase)),
    }));
    const strangers = [...new Set(review.matrix.map((cell) => cell.epic))].filter((epic) => !_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .epics */ .rR.some((known) => known === epic));
    const rows = [..._core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .epics */ .rR, ...strangers.toSorted()].map((epic) => ({
        title: epicTitle(epic),
        cells: phaseNumbers.map((phase) => cellsOf(review, epic, phase)),
    }));
    return { phases, rows: rows.filter((row) => row.cells.some((cell) => cell.length > 0)), moved: movedCells(review) };
}
function cellsOf(review, epic, phase) {
    return review.matrix
        .filter((cell) => cell.epic === epic && cell.phase === phase)
        .toSorted((a, b) => stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state) || (a.controlId < b.controlId ? -1 : 1));
}
function movedCells(review) {
    const order = { down: 0, up: 1, none: 2 };
    return review.matrix.filter((cell) => cell.moved !== 'none').toSorted((a, b) => order[a.moved] - order[b.moved] || a.phase - b.phase);
}
function tallyOf(cells) {
    const count = (state) => cells.filter((cell) => cell.state === state).length;
    const invisible = count('invisible');
    return {
        violated: count('violated'),
        shown: count('shown'),
        watched: count('watched'),
        unwatched: count('unwatched'),
        invisible,
        visible: cells.length - invisible,
    };
}
/** A control that the chosen version of the model does not have: it counts in the phase that the other gives it. */
function isBorrowed({ controlId }, { gate }) {
    return (0,_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findControl */ .v8)(controlId)?.phases[gate.model] === null;
}
/** What would come next, as a sentence behind the control's title. */
function nextText({ why, remedy }) {
    return `${why.charAt(0).toUpperCase()}${why.slice(1)}. ${remedy}`;
}
/** `identity-and-access-management` as people write it. */
function epicTitle(epic) {
    const words = epic.replaceAll('-', ' ').replace(/\band\b/g, '&');
    return words.charAt(0).toUpperCase() + words.slice(1);
}
/** What the change did to one control, in words. */
function movedText({ moved, state, introduced, phase }) {
    if (moved === 'up')
        return state === 'shown' ? `now shown by the code (phase ${phase})` : `improved (phase ${phase})`;
    if (introduced > 0)
        return `${(0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(introduced)} new ${introduced === 1 ? 'finding' : 'findings'}`;
    return state === 'shown' ? `weaker than before (phase ${phase})` : `no longer shown by the code (phase ${phase})`;
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

/***/ 14158:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ renderExcerptBody),
/* harmony export */   u: () => (/* binding */ renderExcerpt)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57478);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77898);
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
