export const id = 94;
export const ids = [94];
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

/***/ 5094:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/core/grouped.js
var grouped = __webpack_require__(4224);
// EXTERNAL MODULE: ./build/report/sections.js
var report_sections = __webpack_require__(5999);
// EXTERNAL MODULE: ./build/report/html/escape.js
var html_escape = __webpack_require__(8582);
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
var words = __webpack_require__(4702);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/report/prose.js
var prose = __webpack_require__(2752);
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

// EXTERNAL MODULE: ./build/report/excerpt.js
var excerpt = __webpack_require__(7478);
// EXTERNAL MODULE: ./build/report/fix-diff.js
var fix_diff = __webpack_require__(1694);
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
const openMax = 3;
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
    ${findings.slice(0, openMax).map((finding) => renderFinding(finding, mode, links))}
    ${findings.slice(openMax, inFullMax).map((finding) => renderFolded(finding, mode, links))}
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
var matrix_grid = __webpack_require__(937);
;// CONCATENATED MODULE: ./build/report/html/matrix.js


/** The maturity matrix as a grid that names every control; nothing without a matrix. */
function renderMatrix(review) {
    if (review.matrix.length === 0)
        return undefined;
    const grid = (0,matrix_grid/* toGrid */.cx)(review);
    const heads = grid.phases.map(({ phase, title, gated }) => markup `<th scope="col" class="${gated ? 'gated' : ''}"><small>Phase ${phase}${gated ? ', gated' : ''}</small>${title}</th>`);
    const rows = grid.rows.map((row) => markup `<tr>
        <th scope="row">${row.title}</th>
        ${row.cells.map((cells) => markup `<td>${cells.map(renderControl)}</td>`)}
      </tr>`);
    const legend = matrix_grid/* stateOrder */.Us.map((state) => markup `<li class="control ${state}"><i>${matrix_grid/* stateMarks */.A$[state].mark}</i>${matrix_grid/* stateMarks */.A$[state].meaning}</li>`);
    const moved = grid.moved.map((cell) => markup `<li class="${cell.moved}"><i>${matrix_grid/* movedMarks */._1[cell.moved]}</i> <b>${cell.title}</b> ${(0,matrix_grid/* movedText */.JB)(cell)}</li>`);
    return markup `<section id="maturity">
    <h2>Maturity</h2>
    ${moved.length === 0
        ? undefined
        : markup `<ul class="moved">
            ${moved}
          </ul>`}
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
    <ul class="legend">
      ${legend}
    </ul>
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
--critical:#b3123f;--high:#d1402a;--medium:#a76a00;--low:#2b6cb0;--info:#656b75;--good:#1f7a4d;--removed:#fde8e6;--added:#e4f4ea;--accent:#3f51b5}
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
h2 small,.count{font-size:.8rem;font-weight:500;color:var(--soft)}
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
.legend{list-style:none;padding:0;margin:.8rem 0 0;display:flex;flex-wrap:wrap;gap:.4rem .8rem;font-size:.85rem}
.legend .control+.control{margin-top:0}
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
    ${list('Not judged', review.notJudged.map((entry) => markup `<code>${place(entry.path, entry.line)}</code> ${proseHtml((0,words/* notJudgedText */.K8)(entry))}`))}
    ${renderContents(review, sections)} ${list('Why the review failed', review.failures.map(proseHtml))}
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
        fold('Accepted risk', sections.accepted),
        fold('On base already', sections.existing),
        fold('Resolved by this change', sections.resolved),
        foldedList('Not read', review.skipped.map(skipped)),
        foldedList('Not understood', review.diagnostics.map(({ path, line, message }) => markup `<code>${place(path, line)}</code> ${proseHtml(message)}`)),
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


/***/ })

};
