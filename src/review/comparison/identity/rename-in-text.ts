import type { Identified } from '../../../model/subject.ts';

/** What is called otherwise on head, by the root on base: old address to new. */
export type RenamedNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The addresses that changed, and those of the whole resource for one that has instances. */
export function renamedNames(moved: ReadonlyMap<string, Identified>): RenamedNames {
  const names = new Map<string, Map<string, string>>();
  for (const [key, { address: to }] of moved) {
    const [root = '', from = ''] = key.split('\n');
    if (from === to) continue;
    const ofRoot = names.get(root) ?? new Map<string, string>();
    names.set(root, ofRoot);
    ofRoot.set(from, to);
    const whole = wholeOf(from);
    if (whole !== from && !ofRoot.has(whole)) ofRoot.set(whole, wholeOf(to));
  }
  return names;
}

/** `aws_x.y` of `aws_x.y[0]`. */
export function wholeOf(address: string): string {
  const index = address.endsWith(']') ? address.lastIndexOf('[') : -1;
  return index === -1 ? address : address.slice(0, index);
}

/** Names with their steps, as expressions write them. */
const nameShape = /[\w-]+(?:\[[^\]]{0,200}\])?(?:\.[\w-]+(?:\[[^\]]{0,200}\])?)*/gu;

/** Replaces whole addresses, the longest that is known; every name once, as it was before. */
export function renameInText(text: string, names: ReadonlyMap<string, string> | undefined): string {
  if (names === undefined) return text;
  return text.replaceAll(nameShape, (found) => {
    for (let end = found.length; end > 0; end = Math.max(found.lastIndexOf('.', end - 1), found.lastIndexOf('[', end - 1))) {
      const to = names.get(found.slice(0, end));
      if (to !== undefined) return to + found.slice(end);
    }
    return found;
  });
}
