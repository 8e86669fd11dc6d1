import { epics, findControl, phaseTitles } from '../../core/maturity-model.ts';
import type { Phase } from '../../core/maturity-model.ts';
import type { MatrixCell, Review } from '../../review/result.ts';
import { grouped } from '../../core/grouped.ts';

/** The maturity matrix as rows of epics over columns of phases, in the model's own order. */
export interface Grid {
  readonly phases: readonly GridPhase[];
  readonly rows: readonly GridRow[];
  /** Controls that the change moved, down before up. */
  readonly moved: readonly MatrixCell[];
}

interface GridPhase {
  readonly phase: Phase;
  readonly title: string;
  readonly gated: boolean;
  readonly tally: Tally;
}

/** How many controls are in each state, and how many of them can show in code: what counts are counts of. */
export type Tally = Readonly<Record<State, number>> & { readonly visible: number };

interface GridRow {
  readonly title: string;
  /** One list per phase, in the order of `Grid.phases`. */
  readonly cells: readonly (readonly MatrixCell[])[];
}

export type State = MatrixCell['state'];

/** One mark per state, and what it means. Order of the legend. */
export const stateMarks: Readonly<Record<State, { readonly mark: string; readonly meaning: string }>> = {
  violated: { mark: '×', meaning: 'with findings' },
  shown: { mark: '●', meaning: 'shown by the code' },
  watched: { mark: '○', meaning: 'not shown, nothing wrong' },
  unwatched: { mark: '·', meaning: 'no policy yet' },
  invisible: { mark: '-', meaning: 'never shows in code' },
};
export const movedMarks = { up: '▲', down: '▼', none: '' } as const;
export const stateOrder: readonly State[] = ['violated', 'shown', 'watched', 'unwatched', 'invisible'];

const phaseNumbers: readonly Phase[] = [1, 2, 3, 4];

/** What of a review a matrix is drawn from. */
export type MatrixSource = Pick<Review, 'matrix' | 'gate' | 'mode' | 'next'>;

export function toGrid(review: MatrixSource): Grid {
  const phases = phaseNumbers.map((phase) => ({
    phase,
    title: phaseTitles[phase],
    gated: phase <= review.gate.phase,
    tally: tallyOf(review.matrix.filter((cell) => cell.phase === phase)),
  }));
  const strangers = [...new Set(review.matrix.map((cell) => cell.epic))].filter((epic) => !epics.some((known) => known === epic));
  const rows = [...epics, ...strangers.toSorted()].map((epic) => ({
    title: epicTitle(epic),
    cells: phaseNumbers.map((phase) => cellsOf(review, epic, phase)),
  }));
  return { phases, rows: rows.filter((row) => row.cells.some((cell) => cell.length > 0)), moved: movedCells(review) };
}

function cellsOf(review: MatrixSource, epic: string, phase: Phase): MatrixCell[] {
  return review.matrix
    .filter((cell) => cell.epic === epic && cell.phase === phase)
    .toSorted((a, b) => stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state) || (a.controlId < b.controlId ? -1 : 1));
}

function movedCells(review: MatrixSource): MatrixCell[] {
  const order = { down: 0, up: 1, none: 2 } as const;
  return review.matrix.filter((cell) => cell.moved !== 'none').toSorted((a, b) => order[a.moved] - order[b.moved] || a.phase - b.phase);
}

export function tallyOf(cells: readonly MatrixCell[]): Tally {
  const count = (state: State): number => cells.filter((cell) => cell.state === state).length;
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
export function isBorrowed({ controlId }: MatrixCell, { gate }: MatrixSource): boolean {
  return findControl(controlId)?.phases[gate.model] === null;
}

/** What would come next, as a sentence behind the control's title. */
export function nextText({ why, remedy }: NonNullable<Review['next']>): string {
  return `${why.charAt(0).toUpperCase()}${why.slice(1)}. ${remedy}`;
}

/** `identity-and-access-management` as people write it. */
function epicTitle(epic: string): string {
  const words = epic.replaceAll('-', ' ').replace(/\band\b/g, '&');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the change did to one control, in words. */
export function movedText({ moved, state, introduced, phase }: MatrixCell): string {
  if (moved === 'up') return state === 'shown' ? `now shown by the code (phase ${phase})` : `improved (phase ${phase})`;
  if (introduced > 0) return `${grouped(introduced)} new ${introduced === 1 ? 'finding' : 'findings'}`;
  return state === 'shown' ? `weaker than before (phase ${phase})` : `no longer shown by the code (phase ${phase})`;
}
