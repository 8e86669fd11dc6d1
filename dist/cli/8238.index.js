export const id = 8238;
export const ids = [8238];
export const modules = {

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

/***/ 1655:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ renderMatrixSvg)
});

// EXTERNAL MODULE: ./build/report/html/escape.js
var html_escape = __webpack_require__(98582);
// EXTERNAL MODULE: ./build/report/matrix/grid.js
var matrix_grid = __webpack_require__(80937);
;// CONCATENATED MODULE: ./build/report/matrix/svg-head.js
/** Never a number without what it is of: `3 of 14 shown, 2 with findings`. */
function phaseCount({ shown, violated, visible }) {
    return `${shown} of ${visible} shown${violated > 0 ? `, ${violated} with findings` : ''}`;
}
/** A bar of all controls that can show in code: those that are shown, those with findings, and the rest. */
function barOf({ shown, violated, visible }, at) {
    const share = (count) => (visible === 0 ? 0 : Math.round((count / visible) * at.width * 10) / 10);
    const good = share(shown);
    const bad = share(violated);
    const piece = (name, x, width) => width === 0 ? '' : `<rect class="mxbar-${name}" x="${x}" y="${at.y}" width="${width}" height="${at.height}"/>`;
    return `<rect class="mxbar-rest" x="${at.x}" y="${at.y}" width="${at.width}" height="${at.height}" rx="2"/>${piece('shown', at.x, good)}${piece('violated', at.x + good, bad)}`;
}

;// CONCATENATED MODULE: ./build/report/matrix/svg-style.js
/** The look of the picture: two palettes by the reader's preference. Every name begins with `mx`, since in a page it stands beside others. */
const svgStyle = `
.mx{--mxpaper:#fbfaf8;--mxcard:#fff;--mxink:#1d1f23;--mxsoft:#656b75;--mxline:#e2dfd9;--mxbad:#d1402a;--mxbadfill:#fde8e6;--mxgood:#1f7a4d;--mxgoodfill:#e4f4ea;--mxaccent:#3f51b5;--mxaccentfill:#eceefb;
font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){.mx{--mxpaper:#14161a;--mxcard:#1b1e24;--mxink:#e6e6e3;--mxsoft:#9aa1ac;--mxline:#2f343d;--mxbad:#ff8a70;--mxbadfill:#41211f;--mxgood:#5fcf97;--mxgoodfill:#1b3a29;--mxaccent:#9fa8ff;--mxaccentfill:#272b4a}}
.mx text{fill:var(--mxink);font-size:12px}
.mx .mxsoft{fill:var(--mxsoft)}.mx .mxbold{font-weight:650}.mx .mxtitle{font-size:17px;font-weight:650}.mx .mxhead{font-size:14px;font-weight:650}.mx .mxsmall{font-size:11px}
.mx .mxpaper{fill:var(--mxpaper)}.mx .mxcard{fill:var(--mxcard);stroke:var(--mxline)}.mx .mxnone{fill:none;stroke:var(--mxline);stroke-dasharray:3 3}
.mx .mxgate{fill:var(--mxaccent);font-weight:650}
.mx .mxfill-violated{fill:var(--mxbadfill)}.mx .mxfill-shown{fill:var(--mxgoodfill)}.mx .mxfill-next{fill:var(--mxaccentfill);stroke:var(--mxaccent)}
.mx .mxmark-violated{stroke:var(--mxbad);stroke-width:2;stroke-linecap:round;fill:none}.mx .mxmark-shown{fill:var(--mxgood)}
.mx .mxmark-watched{fill:none;stroke:var(--mxaccent);stroke-width:1.6}.mx .mxmark-unwatched{fill:var(--mxsoft)}.mx .mxmark-invisible{stroke:var(--mxsoft);stroke-width:1.6;stroke-linecap:round}
.mx .mxbar-violated{fill:var(--mxbad)}.mx .mxbar-shown{fill:var(--mxgood)}.mx .mxbar-rest{fill:var(--mxline)}
.mx .mxup{fill:var(--mxgood)}.mx .mxdown{fill:var(--mxbad)}
`;

;// CONCATENATED MODULE: ./build/report/matrix/svg-text.js
/** Widths of letters in ems, about those of system sans-serif faces and rather too wide: what is drawn must fit whatever face is there. */
const narrow = /[fijlrtI.,:;'|!()[\]{} -]/u;
const wide = /[mwMWGOQ@%&]/u;
/** Pixels that a line of text takes at most. */
function widthPx(text, sizePx) {
    return Array.from(text).reduce((sum, char) => sum + emOf(char), 0) * sizePx;
}
function emOf(char) {
    if (narrow.test(char))
        return 0.36;
    if (wide.test(char))
        return 0.88;
    return /[A-Z0-9]/u.test(char) ? 0.68 : char.charCodeAt(0) > 0x2ff ? 1 : 0.58;
}
/** Lines of at most `roomPx`, broken between words; what does not fit in `linesMax` ends in an ellipsis. */
function wrapPx(text, roomPx, sizePx, linesMax) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && widthPx(longer, sizePx) > roomPx) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    const all = [...lines, line];
    const kept = all.slice(0, linesMax);
    const last = kept.length - 1;
    const isCut = all.length > linesMax;
    return kept.map((one, index) => cutPx(isCut && index === last ? `${one}\u2026` : one, roomPx, sizePx));
}
function cutPx(text, roomPx, sizePx) {
    if (widthPx(text, sizePx) <= roomPx)
        return text;
    let chars = Array.from(text.replace(/\u2026$/u, ''));
    while (chars.length > 0 && widthPx(`${chars.join('')}\u2026`, sizePx) > roomPx)
        chars = chars.slice(0, -1);
    return `${chars.join('')}\u2026`;
}

;// CONCATENATED MODULE: ./build/report/matrix/svg.js





/** Pixels. */
const margin = 16;
const labelWidth = 132;
const columnWidth = 236;
const gap = 6;
const inset = 6;
const lineHeight = 15;
const controlGap = 4;
const textSize = 12;
const markWidth = 18;
const headHeight = 66;
const width = margin * 2 + labelWidth + 4 * (columnWidth + gap);
/**
 * The maturity matrix as a picture of its own: epics over phases, every control named in the place that the model gives it, so that two pictures
 * can be laid side by side. It loads nothing and runs nothing; texts are escaped. An empty text when there is no matrix.
 */
function renderMatrixSvg(source, { title, note, inline = false }) {
    if (source.matrix.length === 0)
        return '';
    const grid = (0,matrix_grid/* toGrid */.cx)(source);
    const titleHeight = note === undefined ? 34 : 54;
    const parts = [
        `<text class="mxtitle" x="${margin}" y="${margin + 15}">${(0,html_escape/* escapeHtml */.Z)(title)}</text>`,
        ...(note === undefined ? [] : [`<text class="mxsoft" x="${margin}" y="${margin + 36}">${(0,html_escape/* escapeHtml */.Z)(note)}</text>`]),
    ];
    let y = margin + titleHeight;
    parts.push(...grid.phases.map((phase, index) => renderHead(phase, columnX(index), y)));
    y += headHeight;
    for (const row of grid.rows) {
        const cells = row.cells.map((cells) => inModelOrder(cells, source));
        const height = Math.max(...cells.map((members) => cellHeight(members, source)), labelLines(row.title).length * lineHeight + 2 * inset);
        parts.push(renderLabel(row.title, y), ...cells.map((members, index) => renderCell(members, columnX(index), y, height, source)));
        y += height + gap;
    }
    const legend = renderLegend(source, grid, y + 14);
    parts.push(...legend.parts);
    const height = legend.bottom + margin;
    const described = `${title}. ${grid.phases.map((phase) => `Phase ${phase.phase}, ${phase.title}: ${phaseCount(phase.tally)}`).join('. ')}.`;
    return [
        `<svg class="mx"${inline ? '' : ' xmlns="http://www.w3.org/2000/svg"'} viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${(0,html_escape/* escapeHtml */.Z)(described)}">`,
        `<style>${svgStyle}</style>`,
        `<rect class="mxpaper" width="${width}" height="${height}" rx="10"/>`,
        ...parts,
        '</svg>',
        '',
    ].join('\n');
}
function columnX(index) {
    return margin + labelWidth + gap + index * (columnWidth + gap);
}
function renderHead({ phase, title, gated, tally }, x, y) {
    return [
        `<text class="mxsmall ${gated ? 'mxgate' : 'mxsoft'}" x="${x}" y="${y + 10}">Phase ${phase}${gated ? ', gated' : ''}</text>`,
        `<text class="mxhead" x="${x}" y="${y + 27}">${(0,html_escape/* escapeHtml */.Z)(title)}</text>`,
        barOf(tally, { x, y: y + 36, width: columnWidth, height: 6 }),
        `<text class="mxsmall mxsoft" x="${x}" y="${y + 56}">${(0,html_escape/* escapeHtml */.Z)(phaseCount(tally))}</text>`,
    ].join('');
}
function labelLines(title) {
    return wrapPx(title, labelWidth - 2 * inset, textSize * 1.08, 3);
}
function renderLabel(title, y) {
    const lines = labelLines(title).map((line, index) => `<tspan x="${margin + labelWidth - inset}" y="${y + inset + 11 + index * lineHeight}">${(0,html_escape/* escapeHtml */.Z)(line)}</tspan>`);
    return `<text class="mxbold" text-anchor="end">${lines.join('')}</text>`;
}
/** As the model lists them, whatever their state: a control keeps its place from one picture to the next. */
function inModelOrder(cells, { matrix }) {
    const members = new Set(cells);
    return matrix.filter((cell) => members.has(cell));
}
function isNext({ controlId }, { next }) {
    return next?.controlId === controlId;
}
function controlLines(cell, source) {
    const aside = (cell.moved === 'none' ? 0 : 16) + (isNext(cell, source) ? 34 : 0) + (cell.findings > 0 ? 8 + widthPx(String(cell.findings), 11) : 0);
    return wrapPx(cell.title, columnWidth - 2 * inset - markWidth - 6 - aside, textSize, 2);
}
function controlHeight(cell, source) {
    return controlLines(cell, source).length * lineHeight + 4;
}
function cellHeight(cells, source) {
    return cells.reduce((sum, cell) => sum + controlHeight(cell, source) + controlGap, 0) - controlGap + 2 * inset;
}
function renderCell(cells, x, y, height, source) {
    const frame = `<rect class="${cells.length === 0 ? 'mxnone' : 'mxcard'}" x="${x + 0.5}" y="${y + 0.5}" width="${columnWidth - 1}" height="${height - 1}" rx="6"/>`;
    let top = y + inset;
    const controls = cells.map((cell) => {
        const text = renderControl(cell, x + inset, top, source);
        top += controlHeight(cell, source) + controlGap;
        return text;
    });
    return [frame, ...controls].join('\n');
}
function renderControl(cell, x, y, source) {
    const lines = controlLines(cell, source);
    const next = isNext(cell, source);
    const isSoft = cell.state === 'unwatched' || cell.state === 'invisible';
    const right = x + columnWidth - 2 * inset;
    const fill = next ? 'next' : cell.state;
    const said = [
        matrix_grid/* stateMarks */.A$[cell.state].meaning,
        ...(cell.findings > 0 ? [`${cell.findings} ${cell.findings === 1 ? 'finding' : 'findings'}`] : []),
        ...((0,matrix_grid/* isBorrowed */.RS)(cell, source) ? ['not in this version of the model'] : []),
    ].join(', ');
    const words = lines.map((line, index) => `<tspan x="${x + markWidth}" y="${y + 13 + index * lineHeight}">${(0,html_escape/* escapeHtml */.Z)(line)}</tspan>`);
    const marks = sideMarks(cell, next, right, y + 13);
    const style = (0,matrix_grid/* isBorrowed */.RS)(cell, source) ? ' font-style="italic"' : '';
    return [
        `<g><title>${(0,html_escape/* escapeHtml */.Z)(`${cell.title}: ${said}`)}</title>`,
        ['violated', 'shown', 'next'].includes(fill)
            ? `<rect class="mxfill-${fill}" x="${x}" y="${y}" width="${columnWidth - 2 * inset}" height="${controlHeight(cell, source)}" rx="4"/>`
            : '',
        markOf(cell.state, x + 9, y + 9),
        `<text${isSoft ? ' class="mxsoft"' : ''}${style}>${words.join('')}</text>${marks}</g>`,
    ].join('');
}
/** At the end of the line, from the right: where the change moved it, what is next, how many findings. */
function sideMarks(cell, next, right, baseline) {
    let x = right - 5;
    const parts = [];
    if (cell.moved !== 'none') {
        const [tip, foot] = cell.moved === 'up' ? [baseline - 9, baseline] : [baseline, baseline - 9];
        parts.push(`<path class="mx${cell.moved}" d="M${x - 10} ${foot}L${x} ${foot}L${x - 5} ${tip}Z"/>`);
        x -= 16;
    }
    if (next) {
        parts.push(`<text class="mxsmall mxbold" x="${x}" y="${baseline}" text-anchor="end">next</text>`);
        x -= 34;
    }
    if (cell.findings > 0)
        parts.push(`<text class="mxsmall mxsoft" x="${x}" y="${baseline}" text-anchor="end">${cell.findings}</text>`);
    return parts.join('');
}
/** Drawn, since a face may lack the signs. */
function markOf(state, x, y) {
    const name = `class="mxmark-${state}"`;
    switch (state) {
        case 'violated':
            return `<path ${name} d="M${x - 3.5} ${y - 3.5}L${x + 3.5} ${y + 3.5}M${x + 3.5} ${y - 3.5}L${x - 3.5} ${y + 3.5}"/>`;
        case 'shown':
            return `<circle ${name} cx="${x}" cy="${y}" r="4.5"/>`;
        case 'watched':
            return `<circle ${name} cx="${x}" cy="${y}" r="4"/>`;
        case 'unwatched':
            return `<circle ${name} cx="${x}" cy="${y}" r="1.8"/>`;
        case 'invisible':
            return `<path ${name} d="M${x - 3.5} ${y}L${x + 3.5} ${y}"/>`;
    }
}
function renderLegend(source, { moved }, y) {
    let x = columnX(0);
    let baseline = y;
    const parts = [];
    const put = (mark, words) => {
        const taken = 16 + widthPx(words, textSize) + 18;
        if (x + taken > width - margin && x > columnX(0)) {
            x = columnX(0);
            baseline += 20;
        }
        parts.push(mark(x + 6, baseline - 4), `<text class="mxsoft" x="${x + 16}" y="${baseline}">${(0,html_escape/* escapeHtml */.Z)(words)}</text>`);
        x += taken;
    };
    for (const state of matrix_grid/* stateOrder */.Us)
        put((at, level) => markOf(state, at, level), matrix_grid/* stateMarks */.A$[state].meaning);
    if (moved.length > 0) {
        put((at, level) => `<path class="mxup" d="M${at - 5} ${level + 4}L${at + 5} ${level + 4}L${at} ${level - 5}Z"/>`, 'better by this change');
        put((at, level) => `<path class="mxdown" d="M${at - 5} ${level - 5}L${at + 5} ${level - 5}L${at} ${level + 4}Z"/>`, 'worse by this change');
    }
    if (source.matrix.some((cell) => (0,matrix_grid/* isBorrowed */.RS)(cell, source)))
        put((at, level) => `<text class="mxsoft" font-style="italic" x="${at - 4}" y="${level + 4}">a</text>`, 'not in this version of the model, counted in the phase of the other');
    return { parts, bottom: baseline + 6 };
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
