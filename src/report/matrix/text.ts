import type { MatrixCell, Review } from '../../review/result.ts';
import { printable } from '../printable.ts';
import { toPaper } from '../text/style.ts';
import type { Paper, TextOptions, Tone } from '../text/style.ts';
import { cutToWidth, textWidth } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import { movedMarks, movedText, stateMarks, stateOrder, toGrid } from './grid.ts';
import type { Grid, State } from './grid.ts';

const stateTones: Readonly<Record<State, Tone>> = {
  violated: 'red',
  shown: 'green',
  watched: 'cyan',
  unwatched: 'dim',
  invisible: 'dim',
};

/** The matrix for a terminal: epics over phases, one mark per control, what the change moved, and a legend. */
export function renderMatrixText(review: Review, options: TextOptions): string {
  return `${matrixLines(review, toPaper(options)).join('\n')}\n`;
}

/** The lines of the matrix; none when the review has no matrix. */
export function matrixLines(review: Review, paper: Paper): string[] {
  if (review.matrix.length === 0) return [];
  const grid = toGrid(review);
  const layout = layouts.map((form) => measure(grid, form)).find((form) => form.width <= paper.width) ?? measure(grid, narrowest);
  const heading = grid.phases.map((phase, index) => {
    return paper.paint(phase.gated ? 'bold' : 'dim', phaseLabel(phase, layout).padEnd(layout.columns[index] ?? 0));
  });
  const rows = grid.rows.map((row) => {
    const title = cutToWidth(printable(row.title), layout.titleColumns).padEnd(layout.titleColumns);
    const cells = row.cells.map(
      (cell, index) => paintMarks(paper, cell, layout) + ' '.repeat((layout.columns[index] ?? 0) - marksWidth(cell, layout)),
    );
    return `  ${title}  ${cells.join('  ')}`.trimEnd();
  });
  const head = `  ${' '.repeat(layout.titleColumns)}  ${heading.join('  ')}`.trimEnd();
  return [head, ...rows, '', ...legend(paper, review), ...movedLines(paper, grid)];
}

/** How much room the grid takes: each form is tried in turn until one fits. */
interface Form {
  readonly phaseTitles: boolean;
  /** Between two marks. */
  readonly gap: '' | ' ';
  readonly titleColumnsMax: number;
}
const narrowest: Form = { phaseTitles: false, gap: '', titleColumnsMax: 12 };
const layouts: readonly Form[] = [
  { phaseTitles: true, gap: ' ', titleColumnsMax: 32 },
  { phaseTitles: false, gap: ' ', titleColumnsMax: 32 },
  { phaseTitles: false, gap: '', titleColumnsMax: 24 },
];

interface Layout extends Form {
  readonly titleColumns: number;
  readonly columns: readonly number[];
  readonly width: number;
}

function measure(grid: Grid, form: Form): Layout {
  const titleColumns = Math.min(form.titleColumnsMax, Math.max(...grid.rows.map((row) => textWidth(row.title))));
  const columns = grid.phases.map((phase, index) => {
    return Math.max(phaseLabel(phase, form).length, ...grid.rows.map((row) => marksWidth(row.cells[index] ?? [], form)));
  });
  return { ...form, titleColumns, columns, width: 2 + titleColumns + columns.reduce((sum, column) => sum + 2 + column, 0) };
}

function phaseLabel({ phase, title }: Grid['phases'][number], form: Form): string {
  return form.phaseTitles ? `${phase} ${title}` : form.gap === ' ' ? `Phase ${phase}` : String(phase);
}

function marksWidth(cells: readonly MatrixCell[], { gap }: Form): number {
  return cells.reduce((sum, cell) => sum + 1 + movedMarks[cell.moved].length, 0) + Math.max(0, cells.length - 1) * gap.length;
}

function paintMarks(paper: Paper, cells: readonly MatrixCell[], { gap }: Form): string {
  return cells
    .map(
      (cell) =>
        paper.paint(stateTones[cell.state], stateMarks[cell.state].mark) +
        paper.paint(cell.moved === 'up' ? 'pass' : 'alarm', movedMarks[cell.moved]),
    )
    .join(gap);
}

function legend(paper: Paper, review: Review): string[] {
  const states = stateOrder.map((state) => `${stateMarks[state].mark} ${stateMarks[state].meaning}`);
  const moved = review.mode === 'review' ? [`${movedMarks.up}${movedMarks.down} moved by this change`] : [];
  return joinToLines([...states, ...moved], paper.width - 2).map((line) => `  ${paper.paint('dim', line)}`);
}

/** Parts joined by three spaces, on as many lines as they need. */
function joinToLines(parts: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last) + 3 + textWidth(part) <= columns) lines[lines.length - 1] = `${last}   ${part}`;
    else lines.push(part);
  }
  return lines;
}

function movedLines(paper: Paper, grid: Grid): string[] {
  if (grid.moved.length === 0) return [];
  const lines = grid.moved.flatMap((cell) => {
    const [first = '', ...rest] = wrap(`${printable(cell.title)}: ${movedText(cell)}`, paper.width - 4);
    const mark = paper.paint(cell.moved === 'up' ? 'pass' : 'alarm', movedMarks[cell.moved]);
    return [`  ${mark} ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return ['', ...lines];
}
