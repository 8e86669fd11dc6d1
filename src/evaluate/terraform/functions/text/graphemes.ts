/** Made when it is first needed: it costs more than most evaluations. */
let segmenter: Intl.Segmenter | undefined;

/** The characters that people see: a letter with its accents is one, and so is a family of emoji. */
export function graphemes(text: string): readonly string[] {
  return isSimple(text) ? text.split('') : segments(text);
}

export function graphemeCount(text: string): number {
  return isSimple(text) ? text.length : segments(text).length;
}

function segments(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Every character of ASCII is one, but for the two of a line break on Windows. */
function isSimple(text: string): boolean {
  return /^\p{ASCII}*$/u.test(text) && !text.includes('\r\n');
}
