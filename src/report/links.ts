import type { FindingLocation } from '../review/result.ts';

/** Where a report may link to. Each function may return undefined: then plain text is shown. Only `https:`, `http:` and `file:` are used. */
export interface Links {
  /** Page of a file at a line, at head for RIGHT and at base for LEFT. */
  readonly file?: (place: Pick<FindingLocation, 'path' | 'side' | 'startLine' | 'endLine'>) => string | undefined;
  /** Documentation page of a policy. */
  readonly policy?: (policyId: string) => string | undefined;
}

const allowedLink = /^(?:https?|file):\/\/[^\s"'<>`\\]+$/i;

/** The link if it is of an allowed form, with the characters encoded that end a Markdown link or an escape sequence. */
export function safeLink(url: string | undefined): string | undefined {
  if (url === undefined || !allowedLink.test(url) || hasControlCharacter(url)) return undefined;
  return url.replace(/[()[\]|*_]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function hasControlCharacter(url: string): boolean {
  return /\p{C}/u.test(url);
}
