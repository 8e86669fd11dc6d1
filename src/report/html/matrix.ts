import type { MatrixCell, Review } from '../../review/result.ts';
import { movedMarks, movedText, nextText, stateMarks, toGrid } from '../matrix/grid.ts';
import { renderMatrixSvg } from '../matrix/svg.ts';
import { markup } from './element.ts';
import type { Html } from './element.ts';
import { proseHtml } from './prose.ts';

/** The maturity matrix as a picture, with what the change moved and what would come next; the same as a table for those who cannot see it. */
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
  const moved = grid.moved.map(
    (cell) => markup`<li class="${cell.moved}"><i>${movedMarks[cell.moved]}</i> <b>${cell.title}</b> ${movedText(cell)}</li>`,
  );
  const { next } = review;
  const picture: Html = {
    html: renderMatrixSvg(review, { title: `AWS Security Maturity Model ${review.gate.model}: what the code shows`, inline: true }),
  };
  return markup`<section id="maturity">
    <h2>Maturity</h2>
    ${
      moved.length === 0
        ? undefined
        : markup`<ul class="moved">
            ${moved}
          </ul>`
    }
    ${next === undefined ? undefined : markup`<p class="coming"><b>Next:</b> ${next.title}. ${proseHtml(nextText(next))}</p>`}
    <div class="wide" tabindex="0">${picture}</div>
    <details>
      <summary>As a table</summary>
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
    </details>
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
