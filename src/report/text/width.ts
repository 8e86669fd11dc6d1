import { printableSource } from '../printable.ts';

/** Columns that a tab advances to; source is shown with the tabs expanded so that the underline stands right. */
const tabColumns = 4;

/** Columns of a terminal that a code point takes: 0 for combining marks and joiners, 2 for wide East Asian and pictographs, else 1. */
export function charWidth(char: string): 0 | 1 | 2 {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (zeroWidth.test(char)) return 0;
  return wide.test(char) ? 2 : 1;
}

const zeroWidth = /^[\p{Mn}\p{Me}]$/u;
/** East Asian Wide and Fullwidth (Unicode Standard Annex 11) and pictographs shown as such, in blocks rather than one by one. */
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}])$/u;

/** Columns of a printable text without tabs. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/** Cuts printable text to at most `columns`, with an ellipsis where it was cut. */
export function cutToWidth(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  let width = 0;
  let kept = '';
  for (const char of text) {
    width += charWidth(char);
    if (width > columns - 1) break;
    kept += char;
  }
  return `${kept}…`;
}

/** A source line as a row of cells, each knowing the UTF-16 column of the source that it stands for. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** 1-based, in UTF-16 units of the raw line. */
  readonly sourceColumn: number;
}

/** Expands tabs and names unprintable characters, keeping for each piece the column of the source. */
export function toCells(line: string): Cell[] {
  const cells: Cell[] = [];
  let sourceColumn = 1;
  let shown = 0;
  for (const char of line) {
    const text = char === '\t' ? ' '.repeat(tabColumns - (shown % tabColumns)) : printableSource(char);
    const width = textWidth(text);
    cells.push({ text, width, sourceColumn });
    shown += width;
    sourceColumn += char.length;
  }
  return cells;
}
