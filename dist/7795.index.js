export const id = 7795;
export const ids = [7795];
export const modules = {

/***/ 87795:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(19341);
;// CONCATENATED MODULE: ./build/adapters/filesystem/write-output.js




/**
 * Writes a report so that a reader sees the old content or the new, never a part: a temporary file beside it, then a rename. A symbolic link
 * stays one; a pipe or a device (`/dev/stdout`) is written to as it is. Makes the folder.
 *
 * @throws Problem when the place cannot be written to
 */
async function writeOutput(path, content) {
    try {
        await replace(path, content);
    }
    catch (error) {
        throw new problem/* Problem */.A(`The file "${path}" cannot be written: ${whyNotWritten(error)}.`);
    }
}
/** What the system says, in words where it says it by one of its codes. */
function whyNotWritten(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'the system refused';
    return writeErrors.get(code) ?? code;
}
const writeErrors = new Map([
    ['EISDIR', 'it is a folder'],
    ['ENOENT', 'there is no such place'],
    ['ENOTDIR', 'a part of the path is no folder'],
    ['EEXIST', 'a part of the path is no folder'],
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['EROFS', 'the place is read-only'],
    ['ENOSPC', 'the disk is full'],
]);
async function replace(path, content) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found !== undefined && !found.isFile())
        return (0,promises_.writeFile)(path, content);
    const target = found === undefined ? path : await (0,promises_.realpath)(path);
    const folder = (0,external_node_path_.dirname)(target);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(target)}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.writeFile)(temporary, content, { flag: 'wx', ...(found === undefined ? {} : { mode: found.mode & 0o777 }) });
        await (0,promises_.rename)(temporary, target);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./build/report/markdown/render-markdown.js + 6 modules
var render_markdown = __webpack_require__(71661);
// EXTERNAL MODULE: ./build/report/pull-request/report.js + 4 modules
var report = __webpack_require__(54957);
// EXTERNAL MODULE: ./build/report/sections.js
var report_sections = __webpack_require__(35999);
// EXTERNAL MODULE: ./build/report/not-understood.js
var not_understood = __webpack_require__(27506);
// EXTERNAL MODULE: ./build/core/grouped.js
var grouped = __webpack_require__(24224);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/core/maturity-model.js
var maturity_model = __webpack_require__(70827);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
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
var matrix_grid = __webpack_require__(80937);
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
    return matrix_grid/* stateOrder */.Us
        .filter((state) => tally[state] > 0 || state === 'shown')
        .map((state) => {
        const count = state === 'shown' ? `${(0,grouped/* grouped */.z)(tally.shown)} of ${(0,grouped/* grouped */.z)(tally.visible)}` : (0,grouped/* grouped */.z)(tally[state]);
        return `${matrix_grid/* stateMarks */.A$[state].mark} ${count} ${stateWords[state]}`;
    })
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
/** What would come next, and why. */
function nextLines(paper, { next }) {
    if (next === undefined)
        return [];
    const [first = '', ...rest] = wrap(`Next: ${(0,printable/* printable */.g$)(next.title)}. ${(0,printable/* printableProse */.ne)((0,matrix_grid/* nextText */.pD)(next))}`, paper.width - 4);
    return [
        '',
        ...[first, ...rest].map((line, index) => `${index === 0 ? '  ' : '    '}${line.replace(/^Next:/u, (word) => paper.paint('bold', word))}`),
    ];
}

// EXTERNAL MODULE: ./build/report/access/words.js
var access_words = __webpack_require__(78371);
;// CONCATENATED MODULE: ./build/report/access/text.js




/** Sentences of each list. */
const entriesMax = 12;
/** A sentence for each, below it the request that shows it and, where it is longer than one step, the way. */
function accessLines(paper, entries, side) {
    const lines = entries.slice(0, entriesMax).flatMap((entry) => {
        const sentence = wrap(`${(0,printable/* printableProse */.ne)((0,access_words/* accessText */.cd)(entry))} (${(0,printable/* printable */.g$)(entry.path)}:${entry.line})`, paper.width - 4);
        const small = [(0,printable/* printableProse */.ne)((0,access_words/* exampleText */.kQ)(entry, side)), ...wayText(entry.graph)].filter((text) => text !== '');
        return [
            ...sentence.map((line, index) => `  ${index === 0 ? '-' : ' '} ${paper.paint('bold', line)}`),
            ...small.flatMap((text) => wrap(text, paper.width - 6)).map((line) => `      ${paper.paint('dim', line)}`),
        ];
    });
    const more = entries.length - entriesMax;
    return more > 0 ? [...lines, `  ${paper.paint('dim', `and ${(0,grouped/* grouped */.z)(more)} more (--format json has them all)`)}`] : lines;
}
/** `the internet -> security group web -> instance bastion -> role admin`, by the first way on from each. */
function wayText(graph) {
    const names = [];
    let at = 0;
    while (graph !== undefined && at !== undefined && names.length < graph.nodes.length) {
        names.push((0,printable/* printableProse */.ne)(graph.nodes[at]?.label ?? ''));
        const here = at;
        at = graph.edges.find(({ from }) => from === here)?.to;
    }
    return names.length > 2 ? [`the way: ${names.join(' \u2192 ')}`] : [];
}

// EXTERNAL MODULE: ./build/report/fix-diff.js
var fix_diff = __webpack_require__(81694);
// EXTERNAL MODULE: ./build/report/text/excerpt.js + 1 modules
var excerpt = __webpack_require__(36153);
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
var style = __webpack_require__(77898);
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
const render_text_entriesMax = 20;
/**
 * The review for a terminal or a log: the verdict first, then what blocks, then advice, what is not proven, what was not read, the maturity
 * matrix, and what to do now. Lists are cut with a count of what is left out. Nothing of the reviewed code can act on the terminal, or on the runner of
 * a job.
 */
function renderText(review, options) {
    const paper = (0,style/* toPaper */.GJ)(options);
    const sections = (0,report_sections/* toSections */.S_)(review);
    const parts = [
        renderVerdict(paper, review, sections),
        section(paper, 'Not judged', review.notJudged.length, entries(paper, (0,words/* notJudgedTexts */.h8)(review.notJudged).map(notJudgedEntry))),
        section(paper, 'Why the review failed', review.failures.length, entries(paper, review.failures.map((text) => (0,printable/* printableProse */.ne)(text)))),
        ...accessSections(paper, review),
        findingSection(paper, review, 'Blocks', sections.blocking, blockingLimits),
        findingSection(paper, review, review.mode === 'scan' ? 'Does not block' : 'Advice', sections.advice, adviceLimits),
        findingSection(paper, review, 'Accepted risk', sections.accepted, quietLimits, waiverNote),
        findingSection(paper, review, 'On base already', sections.existing, quietLimits),
        findingSection(paper, review, 'Resolved by this change', sections.resolved, quietLimits),
        section(paper, 'Look at this change', review.notices.length, entries(paper, review.notices.map(noticeText))),
        section(paper, 'Not proven', review.unresolved.length, entries(paper, review.unresolved.map(unresolvedText))),
        section(paper, 'Not read', review.skipped.length, entries(paper, review.skipped.map(skippedText))),
        section(paper, 'Not understood', (0,not_understood/* notUnderstood */.h)(review).length, entries(paper, (0,not_understood/* notUnderstood */.h)(review).map(diagnosticText))),
        matrixSection(paper, review, sections),
        renderEnd(paper, review, sections),
    ];
    const text = parts
        .filter((part) => part.length > 0)
        .map((part) => part.join('\n'))
        .join('\n\n');
    return `${(0,printable/* withoutCommands */.Df)(text)}\n`;
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
/** What the change does to access: a sentence for each, below it the request that shows it, and the way. */
function accessSections(paper, { access }) {
    if (access === undefined)
        return [];
    const of = (side) => section(paper, access_words/* accessHeadings */.Un[side], access[side].length, accessLines(paper, access[side], side));
    const open = access.open.map((one) => `${(0,printable/* printable */.g$)(one.path)}:${one.line}: ${(0,printable/* printableProse */.ne)((0,access_words/* openText */.Uq)(one))}.`);
    return [of('allowed'), section(paper, access_words/* accessHeadings */.Un.open, access.open.length, entries(paper, open)), of('refused')];
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
        .slice(0, render_text_entriesMax)
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
    const lines = texts.slice(0, render_text_entriesMax).flatMap((text) => {
        const [first = '', ...rest] = wrap(text, paper.width - 4);
        return [`  - ${first}`, ...rest.map((line) => `    ${line}`)].map((line) => (0,text_width/* cutToWidth */.G1)(line, paper.width));
    });
    const more = texts.length - render_text_entriesMax;
    return more > 0 ? [...lines, `  ${paper.paint('dim', `and ${(0,grouped/* grouped */.z)(more)} more (--format json has them all)`)}`] : lines;
}
function notJudgedEntry({ entry: { path, line }, text }) {
    return `${(0,printable/* printable */.g$)(path)}${line === undefined ? '' : `:${line}`}: ${(0,printable/* printableProse */.ne)(text)}`;
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
function matrixSection(paper, review, sections) {
    const later = (0,words/* laterText */._h)(sections, review);
    const lines = later === '' ? [] : wrap(later, paper.width - 2).map((line) => `  ${paper.paint('dim', line)}`);
    return section(paper, 'Maturity', 0, [...matrixLines(review, paper), ...lines]);
}
function renderEnd(paper, review, sections) {
    // Said again: of a long report the end is what a terminal shows.
    const { word, clause } = (0,words/* headline */.Pl)(review, sections);
    const verdict = wrap(`${word}: ${clause}.`, paper.width).map((line) => paper.paint(toneOf(review), line));
    return [...verdict, ...wrap((0,words/* nextStep */.sk)(review, sections), paper.width).map((line) => paper.paint('bold', line))];
}

// EXTERNAL MODULE: ./build/entry/cli/tool-info.js
var tool_info = __webpack_require__(45091);
// EXTERNAL MODULE: ./build/entry/version.js
var version = __webpack_require__(65023);
// EXTERNAL MODULE: ./build/report/pull-request/check-run.js
var check_run = __webpack_require__(49103);
;// CONCATENATED MODULE: ./build/entry/action/annotate.js

/** GitHub shows so many of each level for a step and drops the rest without a word. */
const perLevelMax = 10;
/** The most important findings at their lines; the rest is in the job summary, and a line says so. */
function annotate(runner, review) {
    const annotations = (0,check_run/* toAnnotations */.gI)(review);
    const levels = { failure: 'error', warning: 'warning', notice: 'notice' };
    let shown = 0;
    for (const level of ['failure', 'warning']) {
        const chosen = annotations.filter((annotation) => annotation.level === level).slice(0, perLevelMax);
        shown += chosen.length;
        for (const { path, startLine, endLine, startColumn, endColumn, title, message } of chosen) {
            const columns = startColumn === undefined || endColumn === undefined ? {} : { startColumn, endColumn };
            runner.annotate(levels[level], { file: path, startLine, endLine, ...columns, title }, message);
        }
    }
    if (shown < annotations.length) {
        runner.notice(`${annotations.length - shown} more findings have no annotation, since GitHub shows ${perLevelMax} of a level for a step. The job summary lists them.`);
    }
}

;// CONCATENATED MODULE: ./build/entry/action/deliver.js










/** GitHub refuses a job summary above 1 MiB; characters may take several bytes. */
const summaryCharsMax = 250_000;
const logColumns = 100;
/** Shows what came of the review wherever the workflow wants it. Returns the exit code: the job is the gate. */
async function deliver(runner, outcome, inputs, repositoryUrl) {
    const { review } = outcome;
    for (const note of outcome.notes)
        runner.notice(note);
    if (outcome.newerHead !== undefined) {
        runner.notice(`The pull request has a newer commit, ${outcome.newerHead.slice(0, 12)}; its own run writes the conversation.`);
    }
    runner.output('conclusion', outcome.conclusion);
    if (outcome.kind === 'closed')
        runner.notice('The pull request is closed: there is nothing to review.');
    if (review === undefined)
        return outcome.conclusion === 'failure' ? 1 : 0;
    runner.log(renderText(review, { colour: true, width: logColumns }));
    if (inputs.annotations)
        annotate(runner, review);
    for (const failure of review.failures)
        runner.error(failure);
    await runner.summary(jobSummary(review, outcome, repositoryUrl));
    writeOutputs(runner, review, outcome);
    const isWritten = await writeReports(runner, review, inputs);
    return outcome.conclusion === 'failure' || !isWritten ? 1 : 0;
}
function jobSummary(review, { notes }, repositoryUrl) {
    const body = (0,render_markdown/* renderMarkdown */.G)(review, { bodyCharsMax: summaryCharsMax, links: (0,report/* gitHubLinks */.X)(repositoryUrl)(review) });
    return notes.length === 0 ? body : `${body}\n> Not everything could be written to the pull request; the log says what.\n`;
}
function writeOutputs(runner, review, outcome) {
    const { blocking, advice, later, accepted, resolved } = (0,report_sections/* toSections */.S_)(review);
    const values = {
        blocking: blocking.length,
        advice: advice.length + later.length,
        accepted: accepted.length,
        resolved: resolved.length,
        unresolved: review.unresolved.length,
        base: outcome.baseSha ?? '',
        head: outcome.headSha,
    };
    for (const [name, value] of Object.entries(values))
        runner.output(name, String(value));
}
/** Files in the runner's own temporary folder unless the workflow names others. False when one cannot be written: a later step counts on it. */
async function writeReports(runner, review, { sarifFile, jsonFile }) {
    const temporary = runner.variable('RUNNER_TEMP');
    const json = jsonFile || (temporary === '' ? '' : (0,external_node_path_.join)(temporary, 'phasegate.json'));
    if (json !== '') {
        const { renderJson } = await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665));
        if (!(await isWritten(runner, 'json-file', { path: json, report: renderJson(review) })))
            return false;
    }
    if (sarifFile !== '') {
        const { renderSarif } = await __webpack_require__.e(/* import() */ 3457).then(__webpack_require__.bind(__webpack_require__, 73457));
        const report = renderSarif(review, { policies: await (0,tool_info/* policyInfos */.i)(), toolVersion: version/* toolVersion */.f });
        if (!(await isWritten(runner, 'sarif-file', { path: sarifFile, report })))
            return false;
    }
    return true;
}
async function isWritten(runner, name, { path, report }) {
    try {
        await writeOutput(path, report);
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        runner.error(`${error.message} Name another file with the input ${name}.`);
        return false;
    }
    runner.output(name, path);
    return true;
}


/***/ }),

/***/ 45091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ policyInfos),
/* harmony export */   zW: () => (/* binding */ policyIds)
/* harmony export */ });
/* unused harmony export policiesOfRule */
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70827);
/* harmony import */ var _policies_listed_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45176);
/* harmony import */ var _review_settings_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44369);
/* harmony import */ var _review_gate_changes_gate_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64925);
/* harmony import */ var _review_verdict_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55505);
/* harmony import */ var _review_not_judged_module_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2119);
/* harmony import */ var _review_not_judged_find_unjudged_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16414);
/* harmony import */ var _review_comparison_outside_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89652);
/* harmony import */ var _policies_define_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46371);









/** What no policy of one state says has pages that are not generated. */
const pagesApart = new Map([
    [_review_gate_changes_gate_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .gatePolicy */ .C, 'docs/gate-changes.md'],
    [_review_comparison_outside_code_js__WEBPACK_IMPORTED_MODULE_7__/* .outsideCodePolicy */ .d, 'docs/not-proven.md'],
    [_review_not_judged_find_unjudged_js__WEBPACK_IMPORTED_MODULE_6__/* .notJudgedPolicy */ .L3, 'docs/not-judged.md'],
    [_review_not_judged_module_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .moduleInputPolicy */ .j, 'docs/not-judged.md'],
]);
/** Of every policy there is, those of no file of `src/policies` among them. */
function policyIds() {
    return [..._policies_listed_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .listedPolicies */ .I, ...pagesApart.keys()].map(({ id }) => id);
}
/** Ids of the policies that look for what a rule of another tool looks for: `CKV_AWS_24`, `EC2.13`. */
async function policiesOfRule(rule) {
    const wanted = rule.toLowerCase();
    const policies = await Promise.all(listedPolicies.map(async (policy) => (isListing(policy) ? policy.load() : policy)));
    return policies
        .filter(({ covers }) => Object.values(covers).some((rules) => rules.some((one) => one.toLowerCase() === wanted)))
        .map(({ id }) => id);
}
/** What reports say about the policies, without their code. Loads every policy. */
async function policyInfos() {
    const policies = await Promise.all(_policies_listed_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .listedPolicies */ .I.map(async (policy) => ((0,_policies_define_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .isListing */ .Xk)(policy) ? policy.load() : policy)));
    return [...policies, ...pagesApart.keys()].map((policy) => ({
        id: policy.id,
        title: policy.title,
        why: policy.why,
        remedy: policy.remedy,
        severity: policy.severity,
        controlId: policy.control,
        controlTitle: (0,_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findControl */ .v8)(policy.control)?.title ?? policy.control,
        phase: (0,_review_verdict_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseOf */ .hU)(policy, _review_settings_config_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfig */ .s),
        limits: policy.limits,
        docsPath: pagesApart.get(policy) ?? `docs/policies/${policy.id}.md`,
    }));
}


/***/ })

};
