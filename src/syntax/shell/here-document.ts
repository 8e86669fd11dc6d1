import { unexpanded, withoutSigns } from './quoted.ts';

/** Text for a command that stands behind its line (POSIX.1-2024, XCU 2.7.4). */
export interface HereDocument {
  /** The line that ends it. */
  readonly word: string;
  /** Behind its opening. */
  readonly end: number;
  /** The text from `at`, the begin of a line, and where it ends. */
  read(script: string, at: number): { readonly text: string; readonly written: string; readonly end: number };
}

/** `<<<` is a here-string. */
const opening = /(?<!<)<<(-?)[ \t]{0,20}(?:'([^'\n]{1,200})'|"([^"\n]{1,200})"|(\\?)([A-Za-z_][\w.-]{0,200}))/uy;

export function hereDocument(script: string, at: number): HereDocument | undefined {
  opening.lastIndex = at;
  const match = script.startsWith('<<', at) ? opening.exec(script) : null;
  if (match === null) return undefined;
  const [whole, dash, single, double, backslash, bare] = match;
  const word = single ?? double ?? bare ?? '';
  // Any quoting of the word switches expansion off.
  const isExpanded = bare !== undefined && backslash === '';
  return { word, end: at + whole.length, read: (text, from) => read(text, from, { word, isIndented: dash === '-', isExpanded }) };
}

interface Delimiter {
  readonly word: string;
  readonly isIndented: boolean;
  readonly isExpanded: boolean;
}

function read(script: string, at: number, { word, isIndented, isExpanded }: Delimiter): ReturnType<HereDocument['read']> {
  const lines: string[] = [];
  let from = at;
  while (from < script.length) {
    const end = script.indexOf('\n', from);
    const line = script.slice(from, end < 0 ? script.length : end).replace(/\r$/u, '');
    from = end < 0 ? script.length : end + 1;
    if ((isIndented ? line.replace(/^\t+/u, '') : line) === word) break;
    lines.push(line);
  }
  const written = lines.join('\n');
  return { text: isExpanded ? withoutSigns(written) : unexpanded(written), written, end: from };
}
