import type { SourceFile } from '../../core/source.ts';

/** Files of the repository by their paths, as far as they were read. */
export type FilesByPath = ReadonlyMap<string, SourceFile>;

/** The first of these names that is in the folder. */
export function firstAt(files: FilesByPath, folder: string, names: readonly string[]): SourceFile | undefined {
  return names.map((name) => files.get(joined(folder, name))).find((file) => file !== undefined);
}

/** Both relative to the root of the repository; what leads out of it is nobody's. */
export function joined(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${path.startsWith('/') ? '' : folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.length === 0 ? '.' : parts.join('/');
}
