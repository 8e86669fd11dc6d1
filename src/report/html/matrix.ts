import type { MatrixCell, Review } from '../../review/result.ts';
import { movedMarks, movedText, stateMarks, stateOrder, toGrid } from '../matrix/grid.ts';
import { markup } from './element.ts';
import type { Html } from './element.ts';

/** The maturity matrix as a grid that names every control; nothing without a matrix. */
export function renderMatrix(review: Review): Html | undefined {
  if (review.matrix.length === 0) return undefined;
  const grid = toGrid(review);
  const heads = grid.phases.map(
    ({ phase, title, gated }) =>
      markup`<th scope="col" class="${gated ? 'gated' : ''}"><small>Phase ${phase}${gated ? ', gated' : ''}</small>${title}</th>`,
  );
  const rows = grid.rows.map(
    (row) =>
      markup`<tr>
        <th scope="row">${row.title}</th>
        ${row.cells.map((cells) => markup`<td>${cells.map(renderControl)}</td>`)}
      </tr>`,
  );
  const legend = stateOrder.map(
    (state) => markup`<li class="control ${state}"><i>${stateMarks[state].mark}</i>${stateMarks[state].meaning}</li>`,
  );
  const moved = grid.moved.map(
    (cell) => markup`<li class="${cell.moved}"><i>${movedMarks[cell.moved]}</i> <b>${cell.title}</b> ${movedText(cell)}</li>`,
  );
  return markup`<section id="maturity">
    <h2>Maturity</h2>
    ${
      moved.length === 0
        ? undefined
        : markup`<ul class="moved">
            ${moved}
          </ul>`
    }
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

function renderControl(cell: MatrixCell): Html {
  const moved =
    cell.moved === 'none' ? undefined : markup` <b class="${cell.moved}" title="moved by this change">${movedMarks[cell.moved]}</b>`;
  const count = cell.findings > 0 ? markup` <span class="count">${cell.findings}</span>` : undefined;
  return markup`<div class="control ${cell.state}" title="${stateMarks[cell.state].meaning}">
    <i>${stateMarks[cell.state].mark}</i>${cell.title}${count}${moved}
  </div>`;
}
