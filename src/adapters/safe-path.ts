import { sep } from 'node:path';

/**
 * True for a path that can be shown, joined and compared without surprise: relative, forward slashes, no empty, `.` or `..` segment, no control
 * character, valid UTF-8 (an invalid byte arrives as U+FFFD). Git allows the others, an author can therefore choose them.
 */
export function isSafePath(path: string): boolean {
  // Control characters are what this is about.
  if (path === '' || /[\p{Cc}\ufffd]/u.test(path)) return false;
  if (sep === '\\' && /[\\:]/.test(path)) return false;
  return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}
