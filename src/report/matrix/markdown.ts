import type { MatrixCell } from '../../review/result.ts';
import { prose } from '../markdown/escape.ts';
import { movedMarks, movedText, nextText, stateMarks, stateOrder, toGrid } from './grid.ts';
import type { MatrixSource } from './grid.ts';

/** The matrix as a table of Markdown: epics over phases, one mark per control, a legend, what the change moved, what would come next. Empty without a matrix. */
export function renderMatrixMarkdown(review: MatrixSource): string {
  if (review.matrix.length === 0) return '';
  const grid = toGrid(review);
  const { next } = review;
  const heads = grid.phases.map(({ phase, title, gated, tally }) => {
    const text = `${phase} ${title}, ${tally.shown} of ${tally.visible} shown`;
    return gated ? `**${text}**` : text;
  });
  const rows = grid.rows.map((row) => `| ${prose(row.title, 'table')} | ${row.cells.map(marks).join(' | ')} |`);
  return [
    [`| | ${heads.join(' | ')} |`, '|---|---|---|---|---|', ...rows].join('\n'),
    legend(review),
    ...(grid.moved.length === 0
      ? []
      : [grid.moved.map((cell) => `- ${movedMarks[cell.moved]} **${prose(cell.title)}**: ${movedText(cell)}`).join('\n')]),
    ...(next === undefined ? [] : [`**Next:** ${prose(next.title)}. ${prose(nextText(next))}`]),
  ].join('\n\n');
}

/** Within code, so that a row of marks is no markup and keeps its distance. */
function marks(cells: readonly MatrixCell[]): string {
  return cells.length === 0 ? ' ' : `\`${cells.map((cell) => stateMarks[cell.state].mark + movedMarks[cell.moved]).join(' ')}\``;
}

function legend(review: MatrixSource): string {
  const states = stateOrder.map((state) => `\`${stateMarks[state].mark}\` ${stateMarks[state].meaning}`);
  const moved = review.mode === 'review' ? [`\`${movedMarks.up}${movedMarks.down}\` moved by this change`] : [];
  return [...states, ...moved, 'bold phases are gated'].join(' · ');
}
