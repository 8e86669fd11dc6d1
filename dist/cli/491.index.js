export const id = 491;
export const ids = [491];
export const modules = {

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

/***/ 491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/core/grouped.js
var grouped = __webpack_require__(4224);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
// EXTERNAL MODULE: ./build/core/maturity-model.js
var maturity_model = __webpack_require__(827);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(4628);
// EXTERNAL MODULE: ./build/report/text/width.js
var text_width = __webpack_require__(2967);
;// CONCATENATED MODULE: ./build/report/text/wrap.js

/** Breaks printable text at spaces into lines of at most `columns`; a word that is longer is broken where it must be. */
function wrap(text, columns) {
    const limit = Math.max(columns, narrowestColumns);
    const lines = [];
    let line = '';
    let width = 0;
    for (const piece of text.split(' ').flatMap((word) => breakWord(word, limit))) {
        const pieceWidth = (0,text_width/* textWidth */.sc)(piece);
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
    if ((0,text_width/* textWidth */.sc)(word) <= columns)
        return [word];
    const pieces = [];
    let piece = '';
    let width = 0;
    for (const char of word) {
        if (width + (0,text_width/* charWidth */.Vj)(char) > columns) {
            pieces.push(piece);
            piece = '';
            width = 0;
        }
        piece += char;
        width += (0,text_width/* charWidth */.Vj)(char);
    }
    return [...pieces, piece];
}

// EXTERNAL MODULE: ./build/report/matrix/grid.js
var matrix_grid = __webpack_require__(937);
;// CONCATENATED MODULE: ./build/report/matrix/text.js






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
    watched: 'watched',
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
    const grid = (0,matrix_grid/* toGrid */.cx)(review);
    const titles = grid.phases.map(({ phase, gated }) => `${phase} ${maturity_model/* phaseTitles */.$y[phase]}${gated ? ', gated' : ''}`);
    const width = Math.max(...titles.map((title) => title.length));
    const columns = paper.width - width - 4;
    const phases = grid.phases.flatMap(({ gated }, index) => {
        const title = `  ${paper.paint(gated ? 'bold' : 'dim', (titles[index] ?? '').padEnd(width))}`;
        const isNarrow = columns < besideMin;
        const [first = '', ...rest] = wrap(statesOf(grid, index), isNarrow ? paper.width - 4 : columns).map((line) => paintStates(paper, line));
        if (isNarrow)
            return [title.trimEnd(), ...[first, ...rest].map((line) => `    ${line}`)];
        return [`${title}  ${first}`, ...rest.map((line) => `  ${' '.repeat(width)}  ${line}`)];
    });
    return [...phases, ...movedLines(paper, grid), '', `  ${paper.paint('dim', 'Every control: --format html')}`];
}
/** With less room beside the titles, the counts stand below them. */
const besideMin = 30;
/** How many controls of a phase are in each state. */
function statesOf({ rows }, phase) {
    const cells = rows.flatMap((row) => row.cells[phase] ?? []);
    const counts = matrix_grid/* stateOrder */.Us.map((state) => ({ state, count: cells.filter((cell) => cell.state === state).length }));
    return counts
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => `${matrix_grid/* stateMarks */.A$[state].mark} ${(0,grouped/* grouped */.z)(count)} ${stateWords[state]}`)
        .join(', ');
}
function paintStates(paper, line) {
    return matrix_grid/* stateOrder */.Us.reduce((text, state) => text.replace(matrix_grid/* stateMarks */.A$[state].mark, (mark) => paper.paint(stateTones[state], mark)), line);
}
function movedLines(paper, grid) {
    if (grid.moved.length === 0)
        return [];
    const lines = grid.moved.slice(0, movedMax).flatMap((cell) => {
        const [first = '', ...rest] = wrap(`${(0,printable/* printable */.g$)(cell.title)}: ${(0,matrix_grid/* movedText */.JB)(cell)}`, paper.width - 4);
        const mark = paper.paint(cell.moved === 'up' ? 'pass' : 'alarm', matrix_grid/* movedMarks */._1[cell.moved]);
        return [`  ${mark} ${first}`, ...rest.map((line) => `    ${line}`)];
    });
    const more = grid.moved.length - movedMax;
    return ['', ...lines, ...(more > 0 ? [`  ${paper.paint('dim', `and ${(0,words/* plural */.LS)(more, 'more control')}`)}`] : [])];
}
const movedMax = 6;

// EXTERNAL MODULE: ./build/report/sections.js
var report_sections = __webpack_require__(5999);
// EXTERNAL MODULE: ./build/report/fix-diff.js
var fix_diff = __webpack_require__(1694);
// EXTERNAL MODULE: ./build/report/text/excerpt.js
var excerpt = __webpack_require__(4158);
;// CONCATENATED MODULE: ./build/report/text/fields.js





/** Columns before the text of a field: two of indent, the name, a gap. */
const nameColumns = 8;
const indent = ' '.repeat(2 + nameColumns);
/** `  why     one paragraph, wrapped, hanging under itself`. Takes printable text. */
function renderField(paper, name, text, tone) {
    const lines = wrap(text, paper.width - indent.length);
    const painted = tone === undefined ? lines : lines.map((line) => paper.paint(tone, line));
    const [first = '', ...rest] = painted;
    return [`  ${paper.paint('dim', name.padEnd(nameColumns))}${first}`, ...rest.map((line) => `${indent}${line}`)];
}
/** The lines that go and come, under a title. */
function renderFix(paper, title, hunks, homePath) {
    const lines = renderField(paper, 'fix', title);
    for (const hunk of hunks) {
        if (hunk.path !== homePath || hunks.length > 1)
            lines.push(`${indent}${paper.paint('cyan', `${(0,printable/* printable */.g$)(hunk.path)}:${hunk.line}`)}`);
        lines.push(...hunk.removed.map((line) => diffLine(paper, '-', line)), ...hunk.added.map((line) => diffLine(paper, '+', line)));
        if (hunk.omitted > 0)
            lines.push(`${indent}${paper.paint('dim', `and ${(0,words/* plural */.LS)(hunk.omitted, 'more line')}`)}`);
    }
    return lines;
}
function diffLine(paper, sign, line) {
    const text = (0,text_width/* toCells */.xk)(line)
        .map((cell) => cell.text)
        .join('');
    return `${indent}${paper.paint(sign === '-' ? 'red' : 'green', (0,text_width/* cutToWidth */.G1)(`${sign} ${text}`, paper.width - indent.length))}`;
}

// EXTERNAL MODULE: ./build/report/text/style.js
var style = __webpack_require__(7898);
;// CONCATENATED MODULE: ./build/report/text/finding.js









/** All findings of one policy: the heading, each finding, and once what holds for all of them. */
function renderGroup(paper, group, mode, limits) {
    const { findings } = group;
    const full = findings.slice(0, limits.inFull);
    const listed = findings.slice(limits.inFull, limits.inFull + limits.asLine);
    const common = renderCommon(paper, findings[0]);
    const alone = findings.length === 1;
    return [
        ...renderHeading(paper, group),
        ...full.flatMap((finding) => ['', ...renderFinding(paper, finding, { mode, first: findings[0], common: alone ? common : [] })]),
        ...renderList(paper, listed, full.length > 0),
        ...renderMore(paper, findings.slice(limits.inFull + limits.asLine), limits),
        ...(full.length > 0 && !alone ? ['', ...common] : []),
    ];
}
function renderHeading(paper, { policyId, findings }) {
    const [first] = findings;
    const count = findings.length > 1 ? ` (${(0,words/* plural */.LS)(findings.length, 'finding')})` : '';
    const label = first.severity;
    const hanging = ' '.repeat(label.length + 2);
    const [title = '', ...rest] = wrap(`${(0,printable/* printableProse */.ne)(first.title)}${count}`, paper.width - hanging.length);
    const facts = wrap(`${(0,printable/* printable */.g$)(policyId)} \u00b7 ${(0,words/* controlText */.JU)(first)}`, paper.width - hanging.length);
    return [
        `${paper.paint((0,style/* severityTone */.q9)(first.severity), label)}  ${paper.paint('bold', title)}`,
        ...rest.map((line) => `${hanging}${paper.paint('bold', line)}`),
        ...facts.map((line, index) => `${hanging}${paper.paint('dim', index === 0 ? paper.link(paper.links.policy?.(policyId), line) : line)}`),
    ];
}
function renderFinding(paper, finding, { mode, first, common }) {
    const change = (0,words/* changeText */.k0)(finding, mode);
    const severity = finding.severity === first.severity ? '' : ` \u00b7 ${finding.severity}`;
    const { witness, waiver, fix } = finding;
    return [
        ...(0,excerpt/* renderExcerpt */.u)(paper, finding),
        ...renderField(paper, 'what', (0,printable/* printableProse */.ne)(finding.message), 'bold'),
        ...renderField(paper, 'where', `${(0,words/* instancesText */.Mz)(finding, printable/* printable */.g$)}${severity}${change && ` \u00b7 ${change}`}`),
        ...renderRelated(paper, finding),
        ...(witness === undefined ? [] : renderField(paper, 'proof', (0,words/* witnessText */.B5)(witness))),
        ...common,
        ...(fix === undefined ? [] : renderFix(paper, (0,printable/* printableProse */.ne)(fix.title), (0,fix_diff/* toFixHunks */._)(finding), finding.location.path)),
        ...renderField(paper, 'verdict', `${finding.verdict === 'block' ? 'blocks' : 'advice'}: ${(0,printable/* printableProse */.ne)(finding.verdictReason)}`),
        ...(waiver === undefined ? [] : renderField(paper, 'waiver', (0,words/* waiverText */.Eu)(waiver))),
        ...(waiver === undefined && finding.verdict === 'block' && mode === 'review'
            ? renderField(paper, 'accept', (0,words/* acceptText */.St)(finding), 'dim')
            : []),
    ];
}
function renderRelated(paper, { related = [] }) {
    const lines = related.slice(0, relatedMax).flatMap(({ location, message }) => {
        const place = `${(0,printable/* printable */.g$)(location.path)}:${location.range.startLine}:${location.range.startColumn}`;
        return renderField(paper, 'see', `${place} ${(0,printable/* printableProse */.ne)(message)}`);
    });
    const omitted = related.length - relatedMax;
    return omitted > 0 ? [...lines, ...renderField(paper, '', `and ${(0,words/* plural */.LS)(omitted, 'more related place')}`, 'dim')] : lines;
}
const relatedMax = 5;
function renderCommon(paper, finding) {
    return [...renderField(paper, 'why', (0,printable/* printableProse */.ne)(finding.why)), ...renderField(paper, 'do', (0,printable/* printableProse */.ne)(finding.remedy))];
}
/** Findings as one line each: place, resource. */
function renderList(paper, findings, separated) {
    const lines = findings.map((finding) => {
        const place = (0,words/* placeText */.Z9)(finding.location);
        const resource = (0,text_width/* cutToWidth */.G1)((0,printable/* printable */.g$)(finding.resource), Math.max(8, paper.width - (0,text_width/* textWidth */.sc)(place) - 4));
        return `  ${paper.paint('cyan', (0,style/* placeLink */.aE)(paper, finding, place))}  ${resource}`;
    });
    return lines.length > 0 && separated ? ['', ...lines] : lines;
}
function renderMore(paper, rest, limits) {
    if (rest.length === 0)
        return [];
    const files = new Set(rest.map((finding) => finding.location.path)).size;
    const start = limits.inFull + limits.asLine > 0 ? 'and ' : '';
    return [`  ${paper.paint('dim', `${start}${(0,grouped/* grouped */.z)(rest.length)} more in ${(0,words/* plural */.LS)(files, 'file')} (--format json has them all)`)}`];
}

;// CONCATENATED MODULE: ./build/report/text/render-text.js









/** What blocks must be fixed, so more of it is shown than of what is advice. */
const blockingLimits = { inFull: 3, asLine: 20 };
const adviceLimits = { inFull: 1, asLine: 4 };
const quietLimits = { inFull: 0, asLine: 2 };
/** Entries of each other list. */
const entriesMax = 20;
/**
 * The review for a terminal or a log: the verdict first, then what blocks, then advice, what is not proven, what was not read, the maturity
 * matrix, and what to do now. Lists are cut with a count of what is left out. Nothing of the reviewed code can act on the terminal.
 */
function renderText(review, options) {
    const paper = (0,style/* toPaper */.GJ)(options);
    const sections = (0,report_sections/* toSections */.S_)(review);
    const parts = [
        renderVerdict(paper, review, sections),
        section(paper, 'Not judged', review.notJudged.length, entries(paper, review.notJudged.map(notJudgedEntry))),
        section(paper, 'Why the review failed', review.failures.length, entries(paper, review.failures.map((text) => (0,printable/* printableProse */.ne)(text)))),
        findingSection(paper, review, 'Blocks', sections.blocking, blockingLimits),
        findingSection(paper, review, review.mode === 'scan' ? 'Does not block' : 'Advice', sections.advice, adviceLimits),
        findingSection(paper, review, 'Accepted risk', sections.accepted, quietLimits, waiverNote),
        findingSection(paper, review, 'On base already', sections.existing, quietLimits),
        findingSection(paper, review, 'Resolved by this change', sections.resolved, quietLimits),
        section(paper, 'Look at this change', review.notices.length, entries(paper, review.notices.map(noticeText))),
        section(paper, 'Not proven', review.unresolved.length, entries(paper, review.unresolved.map(unresolvedText))),
        section(paper, 'Not read', review.skipped.length, entries(paper, review.skipped.map(skippedText))),
        section(paper, 'Not understood', review.diagnostics.length, entries(paper, review.diagnostics.map(diagnosticText))),
        matrixSection(paper, review),
        renderEnd(paper, review, sections),
    ];
    return `${parts
        .filter((part) => part.length > 0)
        .map((part) => part.join('\n'))
        .join('\n\n')}\n`;
}
function renderVerdict(paper, review, sections) {
    const tone = toneOf(review);
    const { word, clause } = (0,words/* headline */.Pl)(review, sections);
    const title = `${word}: ${clause}`;
    const [first = '', ...rest] = wrap(`${title} (${(0,words/* readText */.yR)(review)})`, paper.width);
    const painted = first.startsWith(title) ? paper.paint(tone, title) + first.slice(title.length) : paper.paint(tone, first);
    const changed = review.mode === 'review' ? [`${(0,words/* plural */.LS)(review.counts.filesChanged, 'file')} changed`] : [];
    const facts = [...(0,words/* findingCounts */.s_)(review, sections), ...changed, `${(review.durationMs / 1000).toFixed(2)} s`].join(', ');
    const context = `${(0,words/* revisionText */.Le)(review)} \u00b7 ${(0,words/* gateText */.bp)(review.gate)}`;
    const small = [...wrap(facts, paper.width), ...wrap(context, paper.width)];
    return [painted, ...rest, ...small.map((text) => paper.paint('dim', text))];
}
function toneOf({ conclusion }) {
    if (conclusion === 'failure')
        return 'alarm';
    return conclusion === 'success' ? 'pass' : 'bold';
}
function findingSection(paper, review, title, findings, limits, note) {
    if (findings.length === 0)
        return [];
    const groups = (0,report_sections/* groupByPolicy */.px)(findings).flatMap((group, index) => [
        ...(index === 0 ? [] : ['']),
        ...renderGroup(paper, group, review.mode, limits),
        ...(note === undefined ? [] : notes(paper, group.findings, note)),
    ]);
    return section(paper, title, findings.length, groups);
}
function notes(paper, findings, note) {
    return [...new Set(findings.map(note))]
        .slice(0, entriesMax)
        .flatMap((text) => wrap(text, paper.width - 6).map((line) => `      ${paper.paint('dim', line)}`));
}
function waiverNote({ waiver }) {
    return waiver === undefined ? '' : (0,words/* waiverText */.Eu)(waiver);
}
/** A rule with a title and a count, then the lines; nothing when there is nothing to show. */
function section(paper, title, count, lines) {
    if (lines.length === 0)
        return [];
    const label = count > 0 ? `${title} (${(0,grouped/* grouped */.z)(count)})` : title;
    const rule = '\u2500'.repeat(Math.max(2, paper.width - (0,text_width/* textWidth */.sc)(label) - 4));
    return [`${paper.paint('dim', '\u2500\u2500')} ${paper.paint('bold', label)} ${paper.paint('dim', rule)}`, '', ...lines];
}
function entries(paper, texts) {
    const lines = texts.slice(0, entriesMax).flatMap((text) => {
        const [first = '', ...rest] = wrap(text, paper.width - 4);
        return [`  - ${first}`, ...rest.map((line) => `    ${line}`)].map((line) => (0,text_width/* cutToWidth */.G1)(line, paper.width));
    });
    const more = texts.length - entriesMax;
    return more > 0 ? [...lines, `  ${paper.paint('dim', `and ${(0,grouped/* grouped */.z)(more)} more (--format json has them all)`)}`] : lines;
}
function notJudgedEntry(entry) {
    const { path, line } = entry;
    return `${(0,printable/* printable */.g$)(path)}${line === undefined ? '' : `:${line}`}: ${(0,printable/* printableProse */.ne)((0,words/* notJudgedText */.K8)(entry))}`;
}
function noticeText({ path, line, message }) {
    return `${(0,printable/* printable */.g$)(path)}${line === undefined ? '' : `:${line}`}: ${(0,printable/* printableProse */.ne)(message)}`;
}
function unresolvedText(entry) {
    const { path, line, expression, decidedBy, resource } = entry;
    return `${(0,printable/* printable */.g$)(path)}:${line}: ${(0,printable/* printable */.g$)(expression)} in ${(0,printable/* printable */.g$)(resource)} decides ${(0,printable/* printableProse */.ne)((0,words/* questionsOf */.PW)(entry))}. Not known here: ${decidedBy}.`;
}
function skippedText({ path, reason, sizeBytes }) {
    return `${(0,printable/* printable */.g$)(path)}: ${reason}${sizeBytes === undefined ? '' : `, ${(0,words/* plural */.LS)(sizeBytes, 'byte')}`}`;
}
function diagnosticText({ path, line, message }) {
    return `${(0,printable/* printable */.g$)(path)}:${line}: ${(0,printable/* printableProse */.ne)(message)}`;
}
function matrixSection(paper, review) {
    return section(paper, 'Maturity', 0, matrixLines(review, paper));
}
function renderEnd(paper, review, sections) {
    // Said again: of a long report the end is what a terminal shows.
    const { word, clause } = (0,words/* headline */.Pl)(review, sections);
    const verdict = wrap(`${word}: ${clause}.`, paper.width).map((line) => paper.paint(toneOf(review), line));
    return [...verdict, ...wrap((0,words/* nextStep */.sk)(review, sections), paper.width).map((line) => paper.paint('bold', line))];
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
