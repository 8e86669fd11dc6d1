/** `relative` seen from `directory`; undefined when it is absolute or leaves the repository. */
export function resolvePath(directory: string, relative: string): string | undefined {
  if (relative.startsWith('/') || relative.startsWith('~')) return undefined;
  const parts = directory === '.' ? [] : directory.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? '.' : parts.join('/');
}

/** The way from one directory to another, as `path.module` has it: `.`, `modules/web`, `../shared`. */
export function relativePath(from: string, to: string): string {
  const source = from === '.' ? [] : from.split('/');
  const target = to === '.' ? [] : to.split('/');
  let shared = 0;
  while (shared < source.length && shared < target.length && source[shared] === target[shared]) shared += 1;
  const way = [...source.slice(shared).map(() => '..'), ...target.slice(shared)];
  return way.length === 0 ? '.' : way.join('/');
}
