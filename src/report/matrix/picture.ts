import { phaseTitles } from '../../core/maturity-model.ts';
import type { MatrixCell, Review } from '../../review/result.ts';
import { printable, printableProse } from '../printable.ts';
import { toPaper } from '../text/style.ts';
import type { Paper, TextOptions } from '../text/style.ts';
import { textWidth } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import { matrixNote, matrixTitle } from './alone.ts';
import { isBorrowed, stateMarks, stateOrder, toGrid } from './grid.ts';
import type { Grid, MatrixSource, State } from './grid.ts';
import { nextLines, stateTones } from './text.ts';

/** Columns of one phase at least; with less room the phases stand one below the other, as names do. */
const phaseColumns = 15;

/**
 * The matrix by itself for a terminal: a picture of marks, then every control of the gated phases by name, then what would come next. Of the
 * phases beyond the gate what is shown is named, the rest is in the picture.
 */
export function renderMatrixText(review: Review, options: TextOptions): string {
  const paper = toPaper(options);
  const grid = toGrid(review);
  const blocks = [
    [
      ...wrap(matrixTitle(review), paper.width).map((line) => paper.paint('bold', line)),
      ...wrap(printableProse(matrixNote(review)), paper.width).map((line) => paper.paint('dim', line)),
    ],
    pictureLines(grid, paper),
    legendLines(paper),
    ...grid.phases.map(({ phase }) => phaseLines(review, grid, phase, paper)),
    nextLines(paper, review).filter((line, index) => index > 0 || line !== ''),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n')}\n`;
}

function pictureLines({ phases, rows }: Grid, paper: Paper): string[] {
  const label = Math.max(...rows.map(({ title }) => textWidth(printable(title))));
  const column = Math.floor((paper.width - label - 2) / phases.length);
  if (column < phaseColumns) return [];
  const pad = (text: string, painted = text): string => painted + ' '.repeat(Math.max(1, column - textWidth(text)));
  const heads = phases.map(({ phase, title, gated }) => pad(`${phase} ${title}`, paper.paint(gated ? 'bold' : 'dim', `${phase} ${title}`)));
  const counts = phases.map(({ tally }) => {
    const text = `${tally.shown} of ${tally.visible} shown`;
    return pad(text, paper.paint('dim', text));
  });
  const lines = rows.map(({ title, cells }) => {
    const columns = cells.map((members) => pad(marksOf(members).join(' '), members.map(({ state }) => paintMark(paper, state)).join(' ')));
    return `${printable(title).padEnd(label)}  ${columns.join('')}`;
  });
  const indent = ' '.repeat(label + 2);
  return [`${indent}${heads.join('')}`, `${indent}${counts.join('')}`, '', ...lines];
}

function marksOf(cells: readonly MatrixCell[]): string[] {
  return cells.map(({ state }) => stateMarks[state].mark);
}

function paintMark(paper: Paper, state: State): string {
  return paper.paint(stateTones[state], stateMarks[state].mark);
}

function legendLines(paper: Paper): string[] {
  const words = stateOrder.map((state) => `${stateMarks[state].mark} ${stateMarks[state].meaning}`).join('   ');
  return wrap(words, paper.width).map((line) => paper.paint('dim', line));
}

/** The controls of one phase by name, a line for each state. */
function phaseLines(source: MatrixSource, { phases }: Grid, phase: MatrixCell['phase'], paper: Paper): string[] {
  const isGated = phases.some((one) => one.phase === phase && one.gated);
  const cells = source.matrix.filter((cell) => cell.phase === phase);
  const states = isGated ? stateOrder : (['violated', 'shown'] as const);
  const lines = states.flatMap((state) => {
    const names = cells.filter((cell) => cell.state === state).map((cell) => nameOf(cell, source));
    if (names.length === 0) return [];
    const [first = '', ...rest] = wrap(`${stateMarks[state].meaning}: ${names.join(', ')}`, paper.width - 4);
    return [`  ${paintMark(paper, state)} ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return lines.length === 0 ? [] : [paper.paint('bold', `Phase ${phase}, ${phaseTitles[phase]}${isGated ? ', gated' : ''}`), ...lines];
}

function nameOf(cell: MatrixCell, source: MatrixSource): string {
  const notes = [
    ...(cell.findings > 0 ? [String(cell.findings)] : []),
    ...(isBorrowed(cell, source) ? [`not in ${source.gate.model}`] : []),
  ];
  return `${printable(cell.title)}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}
