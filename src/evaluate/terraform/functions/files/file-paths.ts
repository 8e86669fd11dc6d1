import { withoutEnd } from '../../../../core/without-end.ts';

/**
 * Paths as Go's `path/filepath` has them on Unix, which is what the functions of Terraform are made of
 * (pkg.go.dev/path/filepath#Clean). Pure text: no file is looked at.
 */
export function cleanPath(path: string): string {
  const isRooted = path.startsWith('/');
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') kept.push(part);
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (!isRooted) kept.push('..');
  }
  const joined = kept.join('/');
  if (isRooted) return `/${joined}`;
  return joined === '' ? '.' : joined;
}

/** All but the last element, cleaned; `.` when there is none. */
export function parentOf(path: string): string {
  return cleanPath(path.slice(0, path.lastIndexOf('/') + 1));
}

/** The last element, without slashes behind it; `.` of an empty path, `/` of slashes alone. */
export function lastElement(path: string): string {
  if (path === '') return '.';
  const trimmed = withoutEnd(path, '/');
  return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
}
