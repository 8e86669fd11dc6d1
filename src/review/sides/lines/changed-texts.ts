import { diffLines } from './line-diff.ts';
import type { ChangedFile } from '../../ports.ts';

/** What changed between two sets of texts by path. A file of equal content under another name is a rename; a similar one pairs by its lines. */
export function changedTexts(base: ReadonlyMap<string, string>, head: ReadonlyMap<string, string>): readonly ChangedFile[] {
  const removed = new Map([...base].filter(([path]) => !head.has(path)));
  const added = [...head].filter(([path]) => !base.has(path));
  const isLarge = removed.size * added.length > comparisonsMax;
  const files = [...head].flatMap(([path, text]): ChangedFile[] => {
    const before = base.get(path);
    if (before === text) return [];
    if (before !== undefined) return [{ status: 'modified', path, ...diffLines(before, text) }];
    const origin = findRename(text, removed, isLarge);
    if (origin === undefined) return [{ status: 'added', path, ...diffLines('', text) }];
    const beforeRename = removed.get(origin) ?? '';
    removed.delete(origin);
    return [{ status: 'renamed', path, basePath: origin, ...diffLines(beforeRename, text) }];
  });
  const gone = [...removed].map(([path, text]): ChangedFile => ({ status: 'removed', path, ...diffLines(text, '') }));
  return [...files, ...gone];
}

/** Share of lines that two files must have in common, as git's default for renames. */
const similarityMin = 0.5;
/** Pairs of texts beyond which only equal ones are taken for renames, as git does above its limit. */
const comparisonsMax = 40_000;

function findRename(text: string, removed: ReadonlyMap<string, string>, onlyEqual: boolean): string | undefined {
  for (const [path, before] of removed) if (before === text) return path;
  if (onlyEqual) return undefined;
  const lines = new Set(text.split('\n'));
  let best: { path: string; share: number } | undefined;
  for (const [path, before] of removed) {
    const old = before.split('\n');
    const share = old.filter((line) => lines.has(line)).length / Math.max(old.length, lines.size);
    if (share >= similarityMin && (best === undefined || share > best.share)) best = { path, share };
  }
  return best?.path;
}
