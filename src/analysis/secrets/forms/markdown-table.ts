import type { Anchor } from '../anchors.ts';
import { readSecretName } from '../assignments/key-name.ts';
import type { Scan } from '../scan.ts';
import { classifyValue } from '../values/value-class.ts';

const ROWS_MAX = 20;
const ROW_CHARS_MAX = 400;
const CELLS_MAX = 12;
/** `| --- | :-: |` of Markdown. */
const SEPARATOR = /^[\s|:+-]+$/;

/** A column of a table of Markdown whose head is the name of a credential. */
export const markdownTableAnchors: readonly Anchor[] = ['password', 'passwort', 'token', 'secret', 'api key'].map((text) => ({
  text,
  caseless: true,
  atStart: true,
  check: checkHead,
}));

function checkHead(scan: Scan, at: number): void {
  if (scan.language !== 'markup' || !/\|[\s*`]{0,4}$/.test(scan.text.slice(Math.max(0, at - 6), at))) return;
  const line = scan.lines.indexAt(at);
  const start = scan.lines.start(line);
  const head = lineText(scan, line);
  if (!scan.spend(head.length, at) || line + 1 >= scan.lines.count || !SEPARATOR.test(lineText(scan, line + 1))) return;
  const column = head.slice(0, at - start).split('|').length - 1;
  // The first column names what the row is about.
  if (column < 2) return;
  const name = head.split('|')[column]?.trim() ?? '';
  if (readSecretName(name.replace(/[*`]/g, '').replaceAll(' ', '_')) !== undefined) checkColumn(scan, line + 2, column, name);
}

function lineText(scan: Scan, line: number): string {
  return scan.text.slice(scan.lines.start(line), Math.min(scan.lines.end(line), scan.lines.start(line) + ROW_CHARS_MAX));
}

function checkColumn(scan: Scan, from: number, column: number, name: string): void {
  for (let line = from; line < Math.min(scan.lines.count, from + ROWS_MAX); line++) {
    const row = lineText(scan, line);
    if (!row.includes('|') || !scan.spend(row.length, scan.lines.start(line))) return;
    const cells = row.split('|', CELLS_MAX);
    const cell = cells[column] ?? '';
    const value = cell.replace(/^[\s`*]+|[\s`*]+$/g, '');
    if (!isMadeUp(value)) continue;
    const start = scan.lines.start(line) + cells.slice(0, column).join('|').length + (column === 0 ? 0 : 1) + cell.indexOf(value);
    scan.add({
      detector: 'hard-coded-password',
      title: 'Hard-coded password',
      group: 'assignment',
      tier: 'possible',
      start,
      end: start + value.length,
      name,
    });
  }
}

/** Cells of such columns mostly hold words about the credential. */
function isMadeUp(value: string): boolean {
  const kind = classifyValue(value);
  return kind === 'random' || ((kind === 'mixed' || kind === 'weak') && /\d/.test(value) && value.length >= 8);
}
