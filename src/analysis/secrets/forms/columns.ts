import type { Anchor } from '../anchors.ts';
import { type NameKind, readSecretName } from '../assignments/key-name.ts';
import type { Scan } from '../scan.ts';
import { classifyValue } from '../values/value-class.ts';

const ROWS_MAX = 20;
const ROW_CHARS_MAX = 400;
const CELLS_MAX = 24;
/** `| --- | :-: |` of Markdown. */
const RULE = /^[\s|:+-]+$/;
/** Characters between a bar and a name in a head. */
const HEAD_CHARS_MAX = 24;
const HEAD_SIGNS = '|_ \t*`';
const HEAD = /^[\w \t*`]*$/;
const SHEET = /\.(?:csv|tsv)$/i;

/** How the cells of a table are told apart, and where its rows begin. */
interface Table {
  readonly separator: string;
  readonly head: number;
  readonly firstRow: number;
  /** Index of the first cell that can hold a credential: the first column of a document names what a row is about. */
  readonly firstCell: number;
}

/** A column of a table of Markdown, or of a file of comma-separated values, whose head is the name of a credential. */
export const columnAnchors: readonly Anchor[] = ['password', 'passwort', 'token', 'secret', 'api key', 'api_key'].map((text) => ({
  text,
  caseless: true,
  atStart: true,
  check: checkHead,
}));

function checkHead(scan: Scan, at: number): void {
  const table = tableAt(scan, at);
  if (table === undefined) return;
  const head = scan.line(table.head, ROW_CHARS_MAX);
  if (!scan.spend(head.length, at)) return;
  const column = head.slice(0, at - scan.lines.start(table.head)).split(table.separator).length - 1;
  const name = (head.split(table.separator)[column] ?? '').replace(/[*`"]/g, '').trim();
  const read = readSecretName(name.replaceAll(' ', '_'));
  // `token address`, `Auth`: what stands below is mostly something else.
  if (column >= table.firstCell && read?.strength === 'strong') checkColumn(scan, table, { column, name, kind: read.kind });
}

/** The table whose head the line of `at` is. */
function tableAt(scan: Scan, at: number): Table | undefined {
  if (scan.language === 'other' && scan.depth === 0 && SHEET.test(scan.path)) {
    if (scan.lines.indexAt(at) !== 0) return undefined;
    const separator = [',', ';', '\t'].find((sign) => scan.line(0, ROW_CHARS_MAX).includes(sign));
    return separator === undefined ? undefined : { separator, head: 0, firstRow: 1, firstCell: 0 };
  }
  if (scan.language !== 'markup' || !isInRow(scan.text, at)) return undefined;
  const head = scan.lines.indexAt(at);
  if (head + 1 >= scan.lines.count || !RULE.test(scan.line(head + 1, ROW_CHARS_MAX))) return undefined;
  return { separator: '|', head, firstRow: head + 2, firstCell: 2 };
}

/** A bar stands shortly before, and between only what a head is made of. */
function isInRow(text: string, at: number): boolean {
  if (!HEAD_SIGNS.includes(text.charAt(at - 1))) return false;
  const before = text.slice(Math.max(0, at - HEAD_CHARS_MAX - 1), at);
  const bar = before.lastIndexOf('|');
  return bar !== -1 && HEAD.test(before.slice(bar + 1));
}

interface Column {
  readonly column: number;
  /** As the head has it. */
  readonly name: string;
  readonly kind: NameKind;
}

function checkColumn(scan: Scan, { separator, firstRow }: Table, { column, name, kind }: Column): void {
  for (let line = firstRow; line < Math.min(scan.lines.count, firstRow + ROWS_MAX); line++) {
    const row = scan.line(line, ROW_CHARS_MAX);
    if (!row.includes(separator) || !scan.spend(row.length, scan.lines.start(line))) return;
    const cells = row.split(separator, CELLS_MAX);
    const cell = cells[column] ?? '';
    const value = cell.replace(/^[\s`*"]+|[\s`*"]+$/g, '');
    if (!isMadeUp(value)) continue;
    const before = cells.slice(0, column).reduce((sum, one) => sum + one.length + 1, 0);
    const start = scan.lines.start(line) + before + cell.indexOf(value);
    scan.add({
      detector: `hard-coded-${kind}`,
      title: `Hard-coded ${kind}`,
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
