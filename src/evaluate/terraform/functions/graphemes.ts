const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many characters people see: a letter with its accents is one, and so is a family of emoji. */
export function graphemeCount(text: string): number {
  const isPlain = /^\p{ASCII}*$/u.test(text) && !text.includes('\r\n');
  return isPlain ? text.length : [...segmenter.segment(text)].length;
}
