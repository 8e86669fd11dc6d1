import { charWidth, textWidth } from './width.ts';

/** Breaks printable text at spaces into lines of at most `columns`; a word that is longer is broken where it must be. */
export function wrap(text: string, columns: number): string[] {
  const limit = Math.max(columns, narrowestColumns);
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of text.split(' ').flatMap((word) => breakWord(word, limit))) {
    const pieceWidth = textWidth(piece);
    if (line !== '' && width + 1 + pieceWidth > limit) {
      lines.push(line);
      line = '';
      width = 0;
    }
    width += (line === '' ? 0 : 1) + pieceWidth;
    line = line === '' ? piece : `${line} ${piece}`;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** Below this, text is a column of syllables; wider output than asked for is the lesser evil. */
const narrowestColumns = 16;

function breakWord(word: string, columns: number): string[] {
  if (textWidth(word) <= columns) return [word];
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  for (const char of word) {
    if (width + charWidth(char) > columns) {
      pieces.push(piece);
      piece = '';
      width = 0;
    }
    piece += char;
    width += charWidth(char);
  }
  return [...pieces, piece];
}
