import type { SourceFile } from '../../src/core/source.ts';
import type { RootReader } from '../../src/review/sides/root-reader.ts';

export type Texts = Readonly<Record<string, string>>;

/** Terraform code is there from the start, other files when they are asked for, as in a review; or at hand. */
export function readerOf(texts: Texts, atHand: 'nothing' | 'everything' = 'nothing'): RootReader {
  const files = new Map<string, SourceFile>();
  const add = (path: string): void => void files.set(path, { path, text: texts[path] ?? '' });
  for (const path of Object.keys(texts)) if (/\.tf(?:vars)?$|modules\.json$/u.test(path)) add(path);
  const others = Object.entries(texts).filter(([path]) => atHand === 'everything' && !files.has(path));
  return {
    files,
    atHand: new Map(others.map(([path, text]) => [path, { path, text }])),
    existing: new Set(Object.keys(texts)),
    has: (path) => path in texts,
    read: (paths) => Promise.resolve(paths.filter((path) => path in texts).forEach(add)),
  };
}
