import type { SourceFile } from '../../core/source.ts';

/** Makes a value of a file, or returns the one made of the same (path, text) before. */
export type ParseCache<T> = (file: SourceFile, make: () => T) => T;

/** Characters of source that a cache keeps values for; the oldest go first. */
const cacheCharsMax = 64_000_000;

export function createParseCache<T>(): ParseCache<T> {
  // By text first: a string knows its hash, which one that is put together for the occasion does not.
  const entries = new Map<string, Map<string, T>>();
  let chars = 0;
  return ({ path, text }, make) => {
    const known = entries.get(text);
    if (known?.has(path) === true) return known.get(path) as T;
    const value = make();
    const ofText = known ?? new Map<string, T>();
    ofText.set(path, value);
    entries.set(text, ofText);
    chars += text.length + path.length;
    for (const [oldest, values] of entries) {
      if (chars <= cacheCharsMax) break;
      entries.delete(oldest);
      for (const other of values.keys()) chars -= oldest.length + other.length;
    }
    return value;
  };
}
