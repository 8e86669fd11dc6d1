import { sep } from 'node:path';

/** Longer ones cannot be checked out anywhere; patterns for paths may look at one a few times over. */
export const pathCharsMax = 1_024;

/**
 * True for a path that can be shown, joined and compared without surprise: relative, forward slashes, no empty, `.` or `..` segment, no control
 * character, not too long, valid UTF-8 (an invalid byte arrives as U+FFFD). Git allows the others, an author can therefore choose them.
 */
export function isSafePath(path: string): boolean {
  // Control characters are what this is about.
  if (path === '' || path.length > pathCharsMax || /[\p{Cc}\ufffd]/u.test(path)) return false;
  if (sep === '\\' && /[\\:]/.test(path)) return false;
  return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}
