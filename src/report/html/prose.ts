import { safeLink } from '../links.ts';
import { toPieces } from '../prose.ts';
import { markup } from './element.ts';
import type { Html } from './element.ts';

/** A sentence with what is not a word as code. */
export function proseHtml(text: string): Html {
  return markup`${toPieces(text).map((piece) => (piece.kind === 'code' ? markup`<code>${piece.text}</code>` : markup`${piece.text}`))}`;
}

/** Code, as a link when there is somewhere to link to. */
export function codeLink(text: string, url: string | undefined): Html {
  const safe = safeLink(url);
  return safe === undefined ? markup`<code>${text}</code>` : markup`<a href="${safe}" rel="noreferrer"><code>${text}</code></a>`;
}
