import { printableProse, shorten } from './printable.ts';
import { withoutEnd } from '../core/without-end.ts';

/**
 * A sentence as the plain words and the pieces of code it holds. Everything that is not plainly a word is code: addresses, paths, CIDRs,
 * `@somebody`, `#1`, links, markup. A renderer that shows code as code is then safe whatever the sentence quotes, and reads better too.
 */
export interface Piece {
  readonly kind: 'plain' | 'code';
  /** Plain: letters, digits, spaces and the punctuation of sentences. Code: anything printable. */
  readonly text: string;
}

/**
 * What stands between backticks; and an address with a key of `for_each` (`aws_sqs_queue.jobs["a b"].url`), whose words are the author's and would
 * read as ours. One that was cut has no end.
 */
const asCode = /(?<!`)`(\s*[^`\s][^`]*)`(?!`)|(?<![\w.-])[\w.-]+(?:\["(?:[^"\\]|\\.)*(?:"\][\w.-]*|$))+/g;

/** Longest sentence or paragraph that a report shows. */
const proseCharsMax = 2_000;

export function toPieces(text: string): Piece[] {
  const shown = shorten(printableProse(text), proseCharsMax);
  if (shown === '') return [{ kind: 'plain', text: '(empty)' }];
  const pieces: Piece[] = [];
  let behindLast = 0;
  for (const quoted of shown.matchAll(asCode)) {
    addWords(pieces, shown.slice(behindLast, quoted.index));
    add(pieces, 'code', quoted[1] ?? quoted[0]);
    behindLast = quoted.index + quoted[0].length;
  }
  addWords(pieces, shown.slice(behindLast));
  return pieces;
}

function addWords(pieces: Piece[], segment: string): void {
  segment.split(' ').forEach((token, index) => {
    if (index > 0) add(pieces, 'plain', ' ');
    const { before, core, behind } = peel(token);
    add(pieces, 'plain', before);
    add(pieces, isWord(core) ? 'plain' : 'code', core);
    add(pieces, 'plain', behind);
  });
}

/** The punctuation of a sentence around a word. */
function peel(token: string): { before: string; core: string; behind: string } {
  const before = /^[("'“‘]*/.exec(token)?.[0] ?? '';
  const rest = token.slice(before.length);
  const core = withoutEnd(rest, ')"\'”’.,;:!?…');
  return { before, core, behind: rest.slice(core.length) };
}

/** A word, a hyphenated word, a number, or a dash of a sentence. `GH-1` is none: GitHub makes a link of it. */
function isWord(core: string): boolean {
  return /^(?:[\p{L}\p{N}]{1,40}|\p{L}{1,30}(?:[-'’]\p{L}{1,30}){1,4}|\d{1,3}(?:[.,]\d{3})*|[–—→·&])?$/u.test(core);
}

/** Adjacent pieces of one kind become one, so that two pieces of code never touch. */
function add(pieces: Piece[], kind: Piece['kind'], text: string): void {
  if (text === '') return;
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
  else pieces.push({ kind, text });
}
