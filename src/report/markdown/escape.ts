import { escapeHtml } from '../html/escape.ts';
import { safeLink } from '../links.ts';
import { printable, printableSource, shorten } from '../printable.ts';
import { toPieces } from '../prose.ts';

/**
 * GitHub Flavored Markdown (https://github.github.com/gfm/) from hostile text. Whatever comes from the reviewed repository is written as code:
 * inside code neither markup, HTML, mentions, references to issues nor emoji are looked for. Nothing here relies on backslashes.
 */

/** Where the text will stand: a cell of a table must hold no pipe, in code neither. */
export type Place = 'text' | 'table';

/** Longest path, address or expression that is shown. */
const codeCharsMax = 300;

/** An inline code span (GFM 6.3) whose delimiter is longer than any run of backticks inside. */
export function codeSpan(text: string, place: Place = 'text'): string {
  const shown = shorten(printable(text), codeCharsMax);
  const content = place === 'table' ? shown.replaceAll('|', pipeStandIn) : shown;
  if (content.trim() === '') return '(empty)';
  const delimiter = '`'.repeat(longestRun(content) + 1);
  const padding = /^[` ]|[` ]$/.test(content) ? ' ' : '';
  return `${delimiter}${padding}${content}${padding}${delimiter}`;
}
/** A pipe ends a cell even inside code, and its escape can be undone by a backslash before it. */
const pipeStandIn = '¦';

/** A sentence: plain words as they are, everything else as code. */
export function prose(text: string, place: Place = 'text'): string {
  return toPieces(text)
    .map((piece, index) => (piece.kind === 'code' ? codeSpan(piece.text, place) : index === 0 ? withoutListMarker(piece.text) : piece.text))
    .join('');
}

/** `1.` or `1)` at the start of a line begins a list. */
function withoutListMarker(text: string): string {
  return text.replace(/^(\d+)([.)])/, '$1 $2');
}

/** As `prose`, for places where HTML is written and Markdown is not read: a summary. */
export function proseHtml(text: string): string {
  return toPieces(text)
    .map((piece) => (piece.kind === 'code' ? codeHtml(piece.text) : escapeHtml(piece.text)))
    .join('');
}

export function codeHtml(text: string): string {
  return `<code>${escapeHtml(shorten(printable(text), codeCharsMax))}</code>`;
}

/** A fenced block (GFM 4.5) whose fence is longer than any run of backticks inside. */
export function fence(language: string, lines: readonly string[]): string {
  const content = lines.map((line) => shorten(printableSource(line), lineCharsMax)).join('\n');
  const mark = fenceMark(content);
  return `${mark}${language}\n${content}\n${mark}`;
}
const lineCharsMax = 240;

/** A mark that no line of the text can be. */
export function fenceMark(text: string): string {
  return '`'.repeat(Math.max(3, longestRun(text) + 1));
}

/** A link with code as its label; the label alone when the link is not of an allowed form. */
export function codeLink(text: string, url: string | undefined, place: Place = 'text'): string {
  const safe = safeLink(url);
  return safe === undefined ? codeSpan(text, place) : `[${codeSpan(text, place)}](${safe})`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
