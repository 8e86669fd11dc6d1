/** Widths of letters in ems, about those of system sans-serif faces and rather too wide: what is drawn must fit whatever face is there. */
const narrow = /[fijlrtI.,:;'|!()[\]{} -]/u;
const wide = /[mwMWGOQ@%&]/u;

/** Pixels that a line of text takes at most. */
export function widthPx(text: string, sizePx: number): number {
  return Array.from(text).reduce((sum, char) => sum + emOf(char), 0) * sizePx;
}

function emOf(char: string): number {
  if (narrow.test(char)) return 0.36;
  if (wide.test(char)) return 0.88;
  return /[A-Z0-9]/u.test(char) ? 0.68 : char.charCodeAt(0) > 0x2ff ? 1 : 0.58;
}

/** Lines of at most `roomPx`, broken between words; what does not fit in `linesMax` ends in an ellipsis. */
export function wrapPx(text: string, roomPx: number, sizePx: number, linesMax: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthPx(longer, sizePx) > roomPx) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  const all = [...lines, line];
  const kept = all.slice(0, linesMax);
  const last = kept.length - 1;
  const isCut = all.length > linesMax;
  return kept.map((one, index) => cutPx(isCut && index === last ? `${one}…` : one, roomPx, sizePx));
}

function cutPx(text: string, roomPx: number, sizePx: number): string {
  if (widthPx(text, sizePx) <= roomPx) return text;
  let chars = Array.from(text.replace(/…$/u, ''));
  while (chars.length > 0 && widthPx(`${chars.join('')}…`, sizePx) > roomPx) chars = chars.slice(0, -1);
  return `${chars.join('')}…`;
}
