import type { SourceFile } from '../../core/source.ts';

/** Makes a value of a file, or returns the one made of the same (path, text) before. */
export type ParseCache<T> = (file: SourceFile, make: () => T) => T;

/** Characters of source that a cache keeps values for; the oldest go first. */
const cacheCharsMax = 64_000_000;

export function createParseCache<T>(): ParseCache<T> {
  const entries = new Map<string, { readonly chars: number; readonly value: T }>();
  let chars = 0;
  return (file, make) => {
    const key = `${file.path}\0${file.text}`;
    const known = entries.get(key);
    if (known !== undefined) return known.value;
    const value = make();
    entries.set(key, { chars: key.length, value });
    chars += key.length;
    for (const [oldest, entry] of entries) {
      if (chars <= cacheCharsMax) break;
      entries.delete(oldest);
      chars -= entry.chars;
    }
    return value;
  };
}
