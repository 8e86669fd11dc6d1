import type { MatrixCell } from '../../review/result.ts';
import { escapeHtml } from '../html/escape.ts';
import { isBorrowed, stateMarks, stateOrder, toGrid } from './grid.ts';
import type { Grid, MatrixSource, State } from './grid.ts';
import { barOf, phaseCount } from './svg-head.ts';
import { svgStyle } from './svg-style.ts';
import { widthPx, wrapPx } from './svg-text.ts';

interface SvgOptions {
  /** What the picture shows, above it. */
  readonly title: string;
  /** A line in smaller letters below the title. */
  readonly note?: string;
  /** A piece of a page, and no file of its own. */
  readonly inline?: boolean;
}

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
export function renderMatrixSvg(source: MatrixSource, { title, note, inline = false }: SvgOptions): string {
  if (source.matrix.length === 0) return '';
  const grid = toGrid(source);
  const titleHeight = note === undefined ? 34 : 54;
  const parts = [
    `<text class="mxtitle" x="${margin}" y="${margin + 15}">${escapeHtml(title)}</text>`,
    ...(note === undefined ? [] : [`<text class="mxsoft" x="${margin}" y="${margin + 36}">${escapeHtml(note)}</text>`]),
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
    `<svg class="mx"${inline ? '' : ' xmlns="http://www.w3.org/2000/svg"'} viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeHtml(described)}">`,
    `<style>${svgStyle}</style>`,
    `<rect class="mxpaper" width="${width}" height="${height}" rx="10"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function columnX(index: number): number {
  return margin + labelWidth + gap + index * (columnWidth + gap);
}

function renderHead({ phase, title, gated, tally }: Grid['phases'][number], x: number, y: number): string {
  return [
    `<text class="mxsmall ${gated ? 'mxgate' : 'mxsoft'}" x="${x}" y="${y + 10}">Phase ${phase}${gated ? ', gated' : ''}</text>`,
    `<text class="mxhead" x="${x}" y="${y + 27}">${escapeHtml(title)}</text>`,
    barOf(tally, { x, y: y + 36, width: columnWidth, height: 6 }),
    `<text class="mxsmall mxsoft" x="${x}" y="${y + 56}">${escapeHtml(phaseCount(tally))}</text>`,
  ].join('');
}

function labelLines(title: string): string[] {
  return wrapPx(title, labelWidth - 2 * inset, textSize * 1.08, 3);
}

function renderLabel(title: string, y: number): string {
  const lines = labelLines(title).map(
    (line, index) => `<tspan x="${margin + labelWidth - inset}" y="${y + inset + 11 + index * lineHeight}">${escapeHtml(line)}</tspan>`,
  );
  return `<text class="mxbold" text-anchor="end">${lines.join('')}</text>`;
}

/** As the model lists them, whatever their state: a control keeps its place from one picture to the next. */
function inModelOrder(cells: readonly MatrixCell[], { matrix }: MatrixSource): readonly MatrixCell[] {
  const members = new Set(cells);
  return matrix.filter((cell) => members.has(cell));
}

function isNext({ controlId }: MatrixCell, { next }: MatrixSource): boolean {
  return next?.controlId === controlId;
}

function controlLines(cell: MatrixCell, source: MatrixSource): string[] {
  const aside =
    (cell.moved === 'none' ? 0 : 16) + (isNext(cell, source) ? 34 : 0) + (cell.findings > 0 ? 8 + widthPx(String(cell.findings), 11) : 0);
  return wrapPx(cell.title, columnWidth - 2 * inset - markWidth - 6 - aside, textSize, 2);
}

function controlHeight(cell: MatrixCell, source: MatrixSource): number {
  return controlLines(cell, source).length * lineHeight + 4;
}

function cellHeight(cells: readonly MatrixCell[], source: MatrixSource): number {
  return cells.reduce((sum, cell) => sum + controlHeight(cell, source) + controlGap, 0) - controlGap + 2 * inset;
}

function renderCell(cells: readonly MatrixCell[], x: number, y: number, height: number, source: MatrixSource): string {
  const frame = `<rect class="${cells.length === 0 ? 'mxnone' : 'mxcard'}" x="${x + 0.5}" y="${y + 0.5}" width="${columnWidth - 1}" height="${height - 1}" rx="6"/>`;
  let top = y + inset;
  const controls = cells.map((cell) => {
    const text = renderControl(cell, x + inset, top, source);
    top += controlHeight(cell, source) + controlGap;
    return text;
  });
  return [frame, ...controls].join('\n');
}

function renderControl(cell: MatrixCell, x: number, y: number, source: MatrixSource): string {
  const lines = controlLines(cell, source);
  const next = isNext(cell, source);
  const isSoft = cell.state === 'unwatched' || cell.state === 'invisible';
  const right = x + columnWidth - 2 * inset;
  const fill = next ? 'next' : cell.state;
  const said = [
    stateMarks[cell.state].meaning,
    ...(cell.findings > 0 ? [`${cell.findings} ${cell.findings === 1 ? 'finding' : 'findings'}`] : []),
    ...(isBorrowed(cell, source) ? ['not in this version of the model'] : []),
  ].join(', ');
  const words = lines.map((line, index) => `<tspan x="${x + markWidth}" y="${y + 13 + index * lineHeight}">${escapeHtml(line)}</tspan>`);
  const marks = sideMarks(cell, next, right, y + 13);
  const style = isBorrowed(cell, source) ? ' font-style="italic"' : '';
  return [
    `<g><title>${escapeHtml(`${cell.title}: ${said}`)}</title>`,
    ['violated', 'shown', 'next'].includes(fill)
      ? `<rect class="mxfill-${fill}" x="${x}" y="${y}" width="${columnWidth - 2 * inset}" height="${controlHeight(cell, source)}" rx="4"/>`
      : '',
    markOf(cell.state, x + 9, y + 9),
    `<text${isSoft ? ' class="mxsoft"' : ''}${style}>${words.join('')}</text>${marks}</g>`,
  ].join('');
}

/** At the end of the line, from the right: where the change moved it, what is next, how many findings. */
function sideMarks(cell: MatrixCell, next: boolean, right: number, baseline: number): string {
  let x = right - 5;
  const parts: string[] = [];
  if (cell.moved !== 'none') {
    const [tip, foot] = cell.moved === 'up' ? [baseline - 9, baseline] : [baseline, baseline - 9];
    parts.push(`<path class="mx${cell.moved}" d="M${x - 10} ${foot}L${x} ${foot}L${x - 5} ${tip}Z"/>`);
    x -= 16;
  }
  if (next) {
    parts.push(`<text class="mxsmall mxbold" x="${x}" y="${baseline}" text-anchor="end">next</text>`);
    x -= 34;
  }
  if (cell.findings > 0) parts.push(`<text class="mxsmall mxsoft" x="${x}" y="${baseline}" text-anchor="end">${cell.findings}</text>`);
  return parts.join('');
}

/** Drawn, since a face may lack the signs. */
function markOf(state: State, x: number, y: number): string {
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

function renderLegend(source: MatrixSource, { moved }: Grid, y: number): { readonly parts: readonly string[]; readonly bottom: number } {
  let x = columnX(0);
  let baseline = y;
  const parts: string[] = [];
  const put = (mark: (x: number, y: number) => string, words: string): void => {
    const taken = 16 + widthPx(words, textSize) + 18;
    if (x + taken > width - margin && x > columnX(0)) {
      x = columnX(0);
      baseline += 20;
    }
    parts.push(mark(x + 6, baseline - 4), `<text class="mxsoft" x="${x + 16}" y="${baseline}">${escapeHtml(words)}</text>`);
    x += taken;
  };
  for (const state of stateOrder) put((at, level) => markOf(state, at, level), stateMarks[state].meaning);
  if (moved.length > 0) {
    put(
      (at, level) => `<path class="mxup" d="M${at - 5} ${level + 4}L${at + 5} ${level + 4}L${at} ${level - 5}Z"/>`,
      'better by this change',
    );
    put(
      (at, level) => `<path class="mxdown" d="M${at - 5} ${level - 5}L${at + 5} ${level - 5}L${at} ${level + 4}Z"/>`,
      'worse by this change',
    );
  }
  if (source.matrix.some((cell) => isBorrowed(cell, source)))
    put(
      (at, level) => `<text class="mxsoft" font-style="italic" x="${at - 4}" y="${level + 4}">a</text>`,
      'not in this version of the model, counted in the phase of the other',
    );
  return { parts, bottom: baseline + 6 };
}
