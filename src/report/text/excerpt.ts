import type { Finding } from '../../review/result.ts';
import { toExcerptLines } from '../excerpt.ts';
import type { ExcerptLine } from '../excerpt.ts';
import { placeText, plural } from '../words.ts';
import { placeLink, severityTone } from './style.ts';
import type { Paper, Tone } from './style.ts';
import { toCells } from './width.ts';
import type { Cell } from './width.ts';

type SourceLine = Extract<ExcerptLine, { kind: 'line' }>;

/** Above this many marked lines a bar beside them says more than carets under each. */
const underlinedLinesMax = 3;

/** The place of a finding and, when its lines are known, the lines with the range underlined. */
export function renderExcerpt(paper: Paper, finding: Finding): string[] {
  const place = paper.paint('cyan', placeLink(paper, finding, placeText(finding.location)));
  const removed = finding.location.side === 'LEFT' ? paper.paint('dim', '  (as it stood on base; now gone or off)') : '';
  const body = renderExcerptBody(paper, finding);
  if (body.length === 0) return [`${paper.paint('dim', '  ──')} ${place}${removed}`];
  const gutter = ' '.repeat(numberColumns(toExcerptLines(finding.location)) + 1);
  return [`${gutter}${paper.paint('dim', '╭─')} ${place}${removed}`, ...body, `${gutter}${paper.paint('dim', '╰─')}`];
}

/** The lines alone: number, line, and under it what the finding is about. Empty when the lines are not known. */
export function renderExcerptBody(paper: Paper, finding: Finding): string[] {
  const lines = toExcerptLines(finding.location);
  const digits = numberColumns(lines);
  const underline = shouldUnderline(finding, lines);
  return lines.flatMap((line) => {
    if (line.kind === 'line') return renderLine(paper, line, { digits, underline, tone: severityTone(finding.severity) });
    return [`${' '.repeat(digits + 1)}${paper.paint('dim', `⋮ ${plural(line.lines, 'more line')}`)}`];
  });
}

function numberColumns(lines: readonly ExcerptLine[]): number {
  return String(Math.max(0, ...lines.map((line) => (line.kind === 'line' ? line.number : 0)))).length;
}

/** Removed lines carry a minus already; carets add to it only when they single out a part of one line. */
function shouldUnderline({ location }: Finding, lines: readonly ExcerptLine[]): boolean {
  const marked = lines.filter((line) => line.kind === 'line' && line.mark !== undefined).length;
  return location.side === 'LEFT' ? marked === 1 : marked <= underlinedLinesMax;
}

interface LineStyle {
  /** Columns of the widest line number. */
  readonly digits: number;
  readonly underline: boolean;
  readonly tone: Tone;
}

function renderLine(paper: Paper, line: SourceLine, { digits, underline, tone }: LineStyle): string[] {
  const view = toView(line, Math.max(20, paper.width - digits - 5));
  const number = paper.paint('dim', String(line.number).padStart(digits));
  const bar = paper.paint('dim', '│');
  const row = `${number} ${bar}${signOf(paper, line, underline, tone)} ${line.role === 'removed' ? paper.paint('red', view.text) : view.text}`;
  if (line.mark === undefined || !underline || view.markWidth === 0) return [row.trimEnd()];
  const carets = paper.paint(tone, '^'.repeat(view.markWidth));
  return [row.trimEnd(), `${' '.repeat(digits + 1)}${bar}  ${' '.repeat(view.markStart)}${carets}`];
}

function signOf(paper: Paper, { role }: SourceLine, underline: boolean, tone: Tone): string {
  if (role === 'removed') return paper.paint('red', '-');
  return role === 'marked' && !underline ? paper.paint(tone, '┃') : ' ';
}

interface View {
  readonly text: string;
  /** Columns from the start of `text`. */
  readonly markStart: number;
  readonly markWidth: number;
}

/** The part of a line that fits, moved so that the marked range is in it, with ellipses where something is cut off. */
function toView(line: SourceLine, columns: number): View {
  const cells = toCells(line.text);
  const first = firstVisibleCell(cells, line, columns);
  const visible = fitting(cells, first, columns);
  const { text, cutBehind } = visible;
  const shift = first > 0 ? 1 : 0;
  const mark = markColumns(visible.cells, line.mark);
  return { text: `${first > 0 ? '…' : ''}${text}${cutBehind ? '…' : ''}`, markStart: mark.start + shift, markWidth: mark.width };
}

/** Columns of context that stay before the mark when a long line is cut. */
const contextColumns = 16;

function firstVisibleCell(cells: readonly Cell[], line: SourceLine, columns: number): number {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  if (total <= columns || line.mark === undefined) return 0;
  const { start, end } = line.mark;
  const endsAt = cells.filter((cell) => cell.sourceColumn < end).reduce((sum, cell) => sum + cell.width, 0);
  if (endsAt < columns) return 0;
  let index = cells.findIndex((cell) => cell.sourceColumn >= start);
  if (index === -1) index = cells.length - 1;
  for (let room = contextColumns; index > 0 && room > 0; index--) room -= cells[index - 1]?.width ?? 1;
  return index;
}

function fitting(cells: readonly Cell[], first: number, columns: number): { cells: Cell[]; text: string; cutBehind: boolean } {
  const kept: Cell[] = [];
  let room = columns - 2;
  for (const cell of cells.slice(first)) {
    room -= cell.width;
    if (room < 0) return { cells: kept, text: textOf(kept), cutBehind: true };
    kept.push(cell);
  }
  return { cells: kept, text: textOf(kept), cutBehind: false };
}

function textOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join('');
}

function markColumns(cells: readonly Cell[], mark: SourceLine['mark']): { start: number; width: number } {
  if (mark === undefined) return { start: 0, width: 0 };
  let start = 0;
  let width = 0;
  for (const cell of cells) {
    if (cell.sourceColumn < mark.start) start += cell.width;
    else if (cell.sourceColumn < mark.end) width += cell.width;
  }
  return { start, width: Math.max(1, width) };
}
