import { directoryOf, fileNameOf } from '../../../core/path.ts';
import { isProse } from '../files/open-read.ts';

/** Shorter names stand in every text. */
const nameCharsMin = 3;

/**
 * Does code of a directory mention a file: its name, the folder that it stands in, or the first folder in which its path leaves the directory's own?
 * Where a path is put together of texts, one of them stands somewhere. Sources of modules name folders of code; of prose a folder says nothing.
 */
export function mentions(text: string, directory: string, path: string): boolean {
  const folders = isProse(path) ? [] : [fileNameOf(directoryOf(path)), firstBeyond(directory, path)];
  const names = new Set([fileNameOf(path), ...folders]);
  return [...names].some((name) => name.length >= nameCharsMin && standsAsName(text, name));
}

function firstBeyond(directory: string, path: string): string {
  const own = directory.split('/');
  return path.split('/').find((name, depth) => name !== own[depth]) ?? '';
}

function standsAsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (isPart(text[at - 1]) || isPart(text[at + name.length])) continue;
    const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
    if (!/^\s*"?source"?\s*[=:]/u.test(line)) return true;
  }
  return false;
}

/** Of a longer name. */
function isPart(letter: string | undefined): boolean {
  return letter !== undefined && /[\w-]/u.test(letter);
}
