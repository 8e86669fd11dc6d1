import { plural } from '../words.ts';
import { grouped } from '../../core/grouped.ts';
import { phaseTitles } from '../../core/maturity-model.ts';
import type { Review } from '../../review/result.ts';
import { printable, printableProse } from '../printable.ts';
import type { Paper, Tone } from '../text/style.ts';
import { wrap } from '../text/wrap.ts';
import { movedMarks, movedText, nextText, stateMarks, stateOrder, toGrid } from './grid.ts';
import type { Grid, MatrixSource, State } from './grid.ts';

export const stateTones: Readonly<Record<State, Tone>> = {
  violated: 'red',
  shown: 'green',
  watched: 'cyan',
  unwatched: 'dim',
  invisible: 'dim',
};

/** As the legend of the whole matrix has them, but short: a phase is one line. */
const stateWords: Readonly<Record<State, string>> = {
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
export function matrixLines(review: Review, paper: Paper): string[] {
  if (review.matrix.length === 0) return [];
  const grid = toGrid(review);
  const titles = grid.phases.map(({ phase, gated }) => `${phase} ${phaseTitles[phase]}${gated ? ', gated' : ''}`);
  const width = Math.max(...titles.map((title) => title.length));
  const columns = paper.width - width - 4;
  const phases = grid.phases.flatMap(({ gated }, index) => {
    const title = `  ${paper.paint(gated ? 'bold' : 'dim', (titles[index] ?? '').padEnd(width))}`;
    const isNarrow = columns < besideMin;
    const [first = '', ...rest] = wrap(statesOf(grid, index), isNarrow ? paper.width - 4 : columns).map((line) => paintStates(paper, line));
    if (isNarrow) return [title.trimEnd(), ...[first, ...rest].map((line) => `    ${line}`)];
    return [`${title}  ${first}`, ...rest.map((line) => `  ${' '.repeat(width)}  ${line}`)];
  });
  const rest = paper.paint('dim', 'Every control: --format html');
  return [...phases, ...movedLines(paper, grid), ...nextLines(paper, review), '', `  ${rest}`];
}

/** With less room beside the titles, the counts stand below them. */
const besideMin = 30;

/** How many controls of a phase are in each state; what is shown, of how many that can be. */
function statesOf({ phases }: Grid, phase: number): string {
  const tally = phases[phase]?.tally;
  if (tally === undefined) return '';
  return stateOrder
    .filter((state) => tally[state] > 0 || state === 'shown')
    .map((state) => {
      const count = state === 'shown' ? `${grouped(tally.shown)} of ${grouped(tally.visible)}` : grouped(tally[state]);
      return `${stateMarks[state].mark} ${count} ${stateWords[state]}`;
    })
    .join(', ');
}

function paintStates(paper: Paper, line: string): string {
  return stateOrder.reduce((text, state) => text.replace(stateMarks[state].mark, (mark) => paper.paint(stateTones[state], mark)), line);
}

function movedLines(paper: Paper, grid: Grid): string[] {
  if (grid.moved.length === 0) return [];
  const lines = grid.moved.slice(0, movedMax).flatMap((cell) => {
    const [first = '', ...rest] = wrap(`${printable(cell.title)}: ${movedText(cell)}`, paper.width - 4);
    const mark = paper.paint(cell.moved === 'up' ? 'pass' : 'alarm', movedMarks[cell.moved]);
    return [`  ${mark} ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  const more = grid.moved.length - movedMax;
  return ['', ...lines, ...(more > 0 ? [`  ${paper.paint('dim', `and ${plural(more, 'more control')}`)}`] : [])];
}
const movedMax = 6;

/** What would come next, and why. */
export function nextLines(paper: Paper, { next }: MatrixSource): string[] {
  if (next === undefined) return [];
  const [first = '', ...rest] = wrap(`Next: ${printable(next.title)}. ${printableProse(nextText(next))}`, paper.width - 4);
  return [
    '',
    ...[first, ...rest].map(
      (line, index) => `${index === 0 ? '  ' : '    '}${line.replace(/^Next:/u, (word) => paper.paint('bold', word))}`,
    ),
  ];
}
