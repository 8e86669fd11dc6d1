import { matchesPattern } from './match-pattern.ts';

/** A line of CODEOWNERS that counts. A rule without owners takes the owners of an earlier one away. */
export interface OwnerRule {
  /** Counted from 1. */
  readonly line: number;
  readonly pattern: string;
  /** In small letters and in order: GitHub tells owners apart by neither. */
  readonly owners: readonly string[];
}

/** Where GitHub looks, in this order: the first that is there counts. */
export const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** Lines that are read; GitHub does not read files above 3 MB. */
const rulesMax = 20_000;
/** A user, a team or an e-mail address; GitHub ignores a line with anything else behind its pattern. */
const owner = /^@[\w.-]+(?:\/[\w.-]+)?$|^[^\s@]+@[^\s@]+$/u;

/** The rules in their order. Lines that GitHub ignores are left out: negations, character ranges, owners that are none. */
export function parseCodeOwners(text: string): readonly OwnerRule[] {
  const lines = text.split(/\r\n|\n/u).slice(0, rulesMax);
  return lines.flatMap((line, index): OwnerRule[] => {
    const [pattern = '', ...owners] = wordsOf(line);
    if (pattern === '' || /^!|\[|\]|^\\#/u.test(pattern) || owners.some((one) => !owner.test(one))) return [];
    return [{ line: index + 1, pattern, owners: [...new Set(owners.map((one) => one.toLowerCase()))].toSorted() }];
  });
}

/** Spaces in a pattern have a backslash before them; a comment begins at a word. */
function wordsOf(line: string): readonly string[] {
  const words = line.match(/(?:\\.|[^\s\\]|\\$)+/gu) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  return (comment === -1 ? words : words.slice(0, comment)).map((word) => word.replaceAll('\\ ', ' '));
}

/** The last rule that matches decides, also when it names nobody (docs.github.com, "About code owners"). */
export function ruleFor(path: string, rules: readonly OwnerRule[]): OwnerRule | undefined {
  return rules.findLast(({ pattern }) => matchesPattern(path, pattern));
}
