import type { Finding } from '../../review/result.ts';
import { toExcerptLines } from '../excerpt.ts';
import type { ExcerptLine } from '../excerpt.ts';
import { toFixHunks } from '../fix-diff.ts';
import { toCells } from '../text/width.ts';
import { plural } from '../words.ts';
import { markup } from './element.ts';
import type { Html } from './element.ts';

/** The lines of a finding with the range marked, whole lines when there are several; nothing when they are not known. */
export function renderSource({ location }: Finding): Html | undefined {
  const lines = toExcerptLines(location);
  if (lines.length === 0) return undefined;
  const isWhole = location.endLine > location.startLine;
  return markup`<div class="source" tabindex="0"><table>${lines.map((line) => renderLine(line, isWhole))}</table></div>`;
}

function renderLine(line: ExcerptLine, isWhole: boolean): Html {
  if (line.kind === 'gap') return renderRow('gap', '⋮', markup`${plural(line.lines, 'more line')}`);
  const sign = line.role === 'removed' ? markup`<del aria-label="removed">-</del> ` : markup`  `;
  const role = line.role === 'marked' && isWhole ? 'marked whole' : line.role;
  return renderRow(role, line.number, markup`${sign}${markedText(line, isWhole)}`);
}

/** White space in the last cell is shown as it is. */
function renderRow(role: string, number: string | number, text: Html): Html {
  return markup`<tr class="${role}"><td class="number">${number}</td><td>${text}</td></tr>`;
}

function markedText({ text, mark }: Extract<ExcerptLine, { kind: 'line' }>, isWhole: boolean): Html {
  const parts = { before: '', marked: '', behind: '' };
  for (const cell of toCells(text)) {
    if (isWhole || mark === undefined || cell.sourceColumn < mark.start) parts.before += cell.text;
    else if (cell.sourceColumn < mark.end) parts.marked += cell.text;
    else parts.behind += cell.text;
  }
  return parts.marked === '' ? markup`${parts.before}${parts.behind}` : markup`${parts.before}<mark>${parts.marked}</mark>${parts.behind}`;
}

/** The lines that go and come. */
export function renderFix(finding: Finding): Html[] {
  return toFixHunks(finding).map((hunk) => {
    const removed = hunk.removed.map((line) => renderRow('removed', '-', markup`${expanded(line)}`));
    const added = hunk.added.map((line) => renderRow('added', '+', markup`${expanded(line)}`));
    const rest = hunk.omitted > 0 ? renderRow('gap', '⋮', markup`${plural(hunk.omitted, 'more line')}`) : undefined;
    const place = hunk.path === finding.location.path ? undefined : markup`<p class="place"><code>${hunk.path}:${hunk.line}</code></p>`;
    return markup`${place}<div class="source" tabindex="0"><table>${removed}${added}${rest}</table></div>`;
  });
}

function expanded(line: string): string {
  return toCells(line)
    .map((cell) => cell.text)
    .join('');
}
