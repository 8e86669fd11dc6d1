/** A piece of a body that may be left out as a whole. */
export interface Part {
  /** What is left out when it is, in words; parts of the same name are counted together. */
  readonly name: string;
  /** 0 is always kept; of the rest the highest goes first. */
  readonly rank: number;
  readonly markdown: string;
}

interface Fitted {
  readonly kept: readonly Part[];
  /** Names of the parts left out with their count, the most important first. */
  readonly dropped: readonly { readonly name: string; readonly count: number }[];
}

/** Between two parts. */
export const partSeparator = '\n\n';

/** Drops whole parts, the least important first and of equal ones the last, until the rest fits into `charsMax` UTF-16 units. */
export function fit(parts: readonly Part[], charsMax: number): Fitted {
  const order = parts.map((part, index) => ({ part, index })).toSorted((a, b) => b.part.rank - a.part.rank || b.index - a.index);
  let size = parts.reduce((sum, part) => sum + part.markdown.length + partSeparator.length, 0);
  const dropped = new Set<Part>();
  for (const { part } of order) {
    if (size <= charsMax || part.rank === 0) break;
    dropped.add(part);
    size -= part.markdown.length + partSeparator.length;
  }
  return { kept: parts.filter((part) => !dropped.has(part)), dropped: countNames([...dropped].reverse()) };
}

function countNames(parts: readonly Part[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { name } of parts) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}
