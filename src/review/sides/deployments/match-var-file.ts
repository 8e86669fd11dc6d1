import { resolvePath } from '../../../evaluate/terraform/files/source-path.ts';

/** What stands for a hole of a text, by the name of the hole. */
export type Filling = ReadonlyMap<string, string>;

/** The files that a `-var-file` text means for a root, each with what fills the holes of the text. */
export function filesMeant(
  text: string,
  root: string,
  paths: readonly string[],
): readonly { readonly path: string; readonly filling: Filling }[] {
  // Nothing but a hole may be any file.
  if (/^<[^>]*>$/u.test(text) || text.length > textCharsMax) return [];
  const wanted = resolvePath(root, text);
  if (wanted === undefined) return [];
  const holes = [...wanted.matchAll(/<([^<>]*)>/gu)].map(([, name = '']) => name);
  if (holes.length === 0) return paths.includes(wanted) ? [{ path: wanted, filling: new Map() }] : [];
  const pattern = new RegExp(
    `^${wanted
      .split(/<[^<>]*>/u)
      .map(escaped)
      .join('([^/]{1,100})')}$`,
    'u',
  );
  return paths.flatMap((path) => {
    const match = holes.length > holesMax ? null : pattern.exec(path);
    return match === null ? [] : [{ path, filling: new Map(holes.map((name, index) => [name, match[index + 1] ?? ''])) }];
  });
}

const textCharsMax = 300;
/** Holes in one text. */
const holesMax = 3;

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

/** Combinations of one command. */
export const combinationsMax = 50;

/**
 * Every combination of files that a command means: equal holes are filled alike, and a file that is not there is left out. Those of files that
 * come first in `paths` are first.
 */
export function combinations(texts: readonly string[], root: string, paths: readonly string[]): readonly (readonly string[])[] {
  let rows: readonly { readonly files: readonly string[]; readonly filling: Filling }[] = [{ files: [], filling: new Map() }];
  for (const text of texts) {
    const meant = filesMeant(text, root, paths);
    if (meant.length === 0) continue;
    rows = rows
      .flatMap((row) => {
        const fitting = meant.filter(({ filling }) => [...filling].every(([name, value]) => (row.filling.get(name) ?? value) === value));
        return fitting.length === 0
          ? [row]
          : fitting.map(({ path, filling }) => ({ files: [...row.files, path], filling: new Map([...row.filling, ...filling]) }));
      })
      .slice(0, combinationsMax);
  }
  return rows.map(({ files }) => files).filter((files) => files.length > 0);
}
