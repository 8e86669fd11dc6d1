import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../toolchain.mjs';

const example = 'examples/newly-allowed';
const file = 'main.tf';
const columns = 88;
const linePx = 19;
const charPx = 7.83;
const paddingPx = 22;
const widthPx = Math.round(columns * charPx) + 2 * paddingPx;

/** A change of three lines and what a review of it opens with, word by word as `phasegate review` prints it, with the picture of the HTML report. */
export async function accessPicture() {
  const { review } = await import('../../src/entry/library.ts');
  const { renderText } = await import('../../src/report/text/render-text.ts');
  const { renderGraph } = await import('../../src/report/access/svg.ts');
  const { mergeGraphs } = await import('../../src/report/access/merge-graphs.ts');
  const [base, head] = ['base', 'head'].map((side) => readFileSync(join(root, example, side, file), 'utf8'));
  const result = await review({ base: { [file]: base }, head: { [file]: head } });
  const answer = sectionOf(renderText(result, { colour: false, width: columns }), 'What this change newly allows');
  const { graph } = mergeGraphs(result.access.allowed);
  return new Map([
    ['docs/images/newly-allowed.svg', draw(changedLines(base, head), answer, renderGraph(graph, 'The ways that this change opens').html)],
  ]);
}

/** The lines of a section, its rule left out. */
function sectionOf(report, heading) {
  const lines = report.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`── ${heading}`));
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('── '));
  if (start === -1 || length === -1) throw new Error(`The report has no section "${heading}".`);
  return lines.slice(start, start + 1 + length).filter((line) => line !== '');
}

/** As `diff` shows them, with two lines around; the example has no line twice where it changes. */
function changedLines(base, head) {
  const [before, after] = [base.trimEnd().split('\n'), head.trimEnd().split('\n')];
  const shown = [];
  let at = 0;
  for (const line of after) {
    const next = before.indexOf(line, at);
    if (next === -1) {
      const isReplaced = !after.includes(before[at]);
      if (isReplaced) shown.push({ sign: '-', line: before[at++] });
      shown.push({ sign: '+', line });
    } else {
      at = next + 1;
      shown.push({ sign: ' ', line });
    }
  }
  const isNear = (place) => shown.slice(Math.max(0, place - 2), place + 3).some(({ sign }) => sign !== ' ');
  return shown.flatMap((one, place) => {
    if (isNear(place)) return [one];
    return place > 0 && isNear(place - 1) && shown.slice(place).some(({ sign }) => sign !== ' ') ? [{ sign: ' ', line: '…' }] : [];
  });
}

function draw(change, answer, graph) {
  const [, graphWidth, graphHeight] = /width="([\d.]+)" height="([\d.]+)"/u.exec(graph).map(Number);
  const changeTop = paddingPx + 14;
  const answerTop = changeTop + change.length * linePx + 34;
  const graphTop = answerTop + answer.length * linePx + 6;
  const height = graphTop + graphHeight + paddingPx;
  const row = (kind, line, top, index) => `<text class="${kind}" x="${paddingPx}" y="${top + index * linePx}">${escape(line)}</text>`;
  const bar = ({ sign }, index) =>
    sign === ' '
      ? ''
      : `<rect class="${nameOf(sign)}" x="0" y="${changeTop - 14 + index * linePx}" width="${widthPx}" height="${linePx}"/>`;
  const kindOf = (line) => (line.startsWith('──') ? 'heading' : line.startsWith('      ') ? 'small' : 'sentence');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${height}" viewBox="0 0 ${widthPx} ${height}" role="img" aria-label="Three changed lines, and what the review says that they newly allow">
<style>${style}</style>
<rect class="card" x="0.5" y="0.5" width="${widthPx - 1}" height="${height - 1}" rx="8"/>
${change.map(bar).filter(Boolean).join('\n')}
${change.map((one, index) => row(`code ${nameOf(one.sign)}`, `${one.sign} ${one.line}`, changeTop, index)).join('\n')}
<path class="rule" d="M0 ${answerTop - 28}H${widthPx}"/>
${answer.map((line, index) => row(kindOf(line), line, answerTop, index)).join('\n')}
${graph
  .replace(/^<div[^>]*>|<\/div>$/gu, '')
  .replace('<svg ', `<svg x="${Math.round((widthPx - graphWidth) / 2)}" y="${graphTop}" `)
  .replaceAll(/\n\s*/gu, '\n')}
</svg>
`;
}

function nameOf(sign) {
  return { '+': 'added', '-': 'removed', ' ': 'same' }[sign];
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const style = `
svg{--paper:#fff;--card:#fff;--ink:#1f2328;--soft:#59636e;--line:#d1d9e0;--added:#dafbe1;--removed:#ffebe9;--accent:#3f51b5;--high:#d1242f;--low:#0969da}
@media (prefers-color-scheme:dark){svg{--paper:#0d1117;--card:#0d1117;--ink:#e6edf3;--soft:#9198a1;--line:#3d444d;--added:#12261e;--removed:#301b1e;--accent:#9fa8ff;--high:#f85149;--low:#4493f8}}
text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace;fill:var(--ink);white-space:pre}
.card{fill:var(--paper);stroke:var(--line)}.rule{stroke:var(--line)}rect.added{fill:var(--added)}rect.removed{fill:var(--removed)}
.same,.small{fill:var(--soft)}.sentence,.heading{font-weight:700}
.graph text{font:13px system-ui,-apple-system,"Segoe UI","Noto Sans","DejaVu Sans",sans-serif;text-anchor:middle}.graph rect{fill:var(--card);stroke:var(--line);stroke-width:1.5}
.graph .outside rect{stroke:var(--accent)}.graph .goal rect{stroke:var(--high);stroke-width:2.5}.graph .identity rect{stroke:var(--low)}
.graph .edge path{fill:none;stroke:var(--soft);stroke-width:1.5}.graph .edge .tip{fill:var(--soft);stroke:none}.graph .edge text{font-size:11px;fill:var(--soft);paint-order:stroke;stroke:var(--paper);stroke-width:5px}
`;
