const manifestName = 'manifest.json';

/**
 * Folders that may hold an assembly and that the change reaches; `''` is the top. Of an assembly within another, the outer one. Looks at
 * names alone: what the manifest says decides.
 */
export function assemblyFolders(
  changed: ReadonlySet<string> | 'all',
  paths: readonly string[],
  has: (path: string) => boolean,
): readonly string[] {
  if (changed !== 'all' && changed.size === 0) return [];
  const folders = changed === 'all' ? manifestFolders(paths) : foldersAbove(changed);
  return [...folders].filter((folder) => has(folder === '' ? manifestName : `${folder}/${manifestName}`)).toSorted();
}

function manifestFolders(paths: readonly string[]): ReadonlySet<string> {
  const end = `/${manifestName}`;
  return new Set(paths.flatMap((path) => (path === manifestName ? [''] : path.endsWith(end) ? [path.slice(0, -end.length)] : [])));
}

function foldersAbove(changed: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of changed) {
    for (let end = path.lastIndexOf('/'); end > 0 && !folders.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1))
      folders.add(path.slice(0, end));
  }
  return folders.add('');
}
