/** The path that a file of an assembly names, from the top of the tree; undefined when it leads out of the folder. */
export function insideOf(folder: string, named: string): string | undefined {
  const segments = named.split(/[\\/]/u).filter((segment) => segment !== '.' && segment !== '');
  const isAbsolute = /^(?:[\\/]|[A-Za-z]:)/u.test(named);
  if (isAbsolute || segments.length === 0 || segments.includes('..') || named.includes('\0')) return undefined;
  const path = segments.join('/');
  return folder === '' ? path : `${folder}/${path}`;
}
