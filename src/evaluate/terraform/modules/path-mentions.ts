import { directoryOf, fileNameOf } from '../../../core/path.ts';
import { isProse } from '../files/open-read.ts';

/** Shorter names stand in every text. */
const nameCharsMin = 3;
/** What stands before a name is looked at for so many characters: a line may be as long as its author wants. */
const beforeCharsMax = 300;

/**
 * By what code of a directory can mention one of these files: its name, the folder that it stands in, the first folder in which its path leaves the
 * directory's own. Where a path is put together of texts, one of them stands somewhere. Of prose a folder says nothing.
 */
export function namesToMention(directory: string, paths: readonly string[]): ReadonlySet<string> {
  const names = paths.flatMap((path) => {
    const folders = isProse(path) ? [] : [fileNameOf(directoryOf(path)), firstBeyond(directory, path)];
    return [fileNameOf(path), ...folders];
  });
  return new Set(names.filter(({ length }) => length >= nameCharsMin));
}

/** Sources of modules name folders of code, and addresses none of this repository. */
export function mentionsOne(text: string, names: ReadonlySet<string>): boolean {
  return [...names].some((name) => standsAsName(text, name));
}

function firstBeyond(directory: string, path: string): string {
  const own = directory.split('/');
  return path.split('/').find((name, depth) => name !== own[depth]) ?? '';
}

function standsAsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (isPart(text[at - 1]) || isPart(text[at + name.length])) continue;
    const before = text.slice(Math.max(0, at - beforeCharsMax), at);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    if (!/^\s*"?source"?\s*[=:]/u.test(line) && !isInAddress(line)) return true;
  }
  return false;
}

function isInAddress(before: string): boolean {
  const scheme = before.lastIndexOf('://');
  return scheme !== -1 && !/[\s"]/u.test(before.slice(scheme));
}

/** Of a longer name. */
function isPart(letter: string | undefined): boolean {
  return letter !== undefined && /[\w-]/u.test(letter);
}
