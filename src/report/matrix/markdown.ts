import type { MatrixCell, Review } from '../../review/result.ts';
import { prose } from '../markdown/escape.ts';
import { movedMarks, movedText, stateMarks, stateOrder, toGrid } from './grid.ts';

/** The matrix as a table of Markdown: epics over phases, one mark per control, a legend and what the change moved. Empty without a matrix. */
export function renderMatrixMarkdown(review: Review): string {
  if (review.matrix.length === 0) return '';
  const grid = toGrid(review);
  const gated = grid.phases.map(({ phase, title, gated: isGated }) => (isGated ? `**${phase} ${title}**` : `${phase} ${title}`));
  const rows = grid.rows.map((row) => `| ${prose(row.title, 'table')} | ${row.cells.map(marks).join(' | ')} |`);
  return [
    [`| | ${gated.join(' | ')} |`, '|---|---|---|---|---|', ...rows].join('\n'),
    legend(review),
    ...(grid.moved.length === 0
      ? []
      : [grid.moved.map((cell) => `- ${movedMarks[cell.moved]} **${prose(cell.title)}**: ${movedText(cell)}`).join('\n')]),
  ].join('\n\n');
}

/** Within code, so that a row of marks is no markup and keeps its distance. */
function marks(cells: readonly MatrixCell[]): string {
  return cells.length === 0 ? ' ' : `\`${cells.map((cell) => stateMarks[cell.state].mark + movedMarks[cell.moved]).join(' ')}\``;
}

function legend(review: Review): string {
  const states = stateOrder.map((state) => `\`${stateMarks[state].mark}\` ${stateMarks[state].meaning}`);
  const moved = review.mode === 'review' ? [`\`${movedMarks.up}${movedMarks.down}\` moved by this change`] : [];
  return [...states, ...moved, 'bold phases are gated'].join(' · ');
}
