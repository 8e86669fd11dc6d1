import { matchesWildcards } from '../../../../core/wildcard.ts';

/** Alternatives that the braces of one pattern may stand for. */
const alternativesMax = 256;

/** A pattern for paths: `*` and `?` within one element, `**` for any elements, `[a-z]`, `{a,b}` (github.com/bmatcuk/doublestar). */
export interface Glob {
  readonly alternatives: readonly (readonly string[])[];
}

/** Undefined for a pattern that is not well formed. */
export function parseGlob(pattern: string): Glob | undefined {
  const alternatives = expandBraces(pattern);
  if (alternatives?.every((one) => one.split('/').every(isElement)) !== true) return undefined;
  return { alternatives: alternatives.map((one) => one.split('/').filter((element, index, all) => element !== '.' || all.length === 1)) };
}

export function matchesGlob({ alternatives }: Glob, path: string): boolean {
  const elements = path.split('/');
  return alternatives.some((pattern) => matchesElements(pattern, elements));
}

function expandBraces(pattern: string): string[] | undefined {
  const open = outside(pattern, 0, (char) => char === '{');
  if (open === -1) return outside(pattern, 0, (char) => char === '}') === -1 ? [pattern] : undefined;
  const options: string[] = [];
  let depth = 0;
  let start = open + 1;
  const end = outside(pattern, open, (char, at) => {
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    if (depth === 0 || (char === ',' && depth === 1)) {
      options.push(pattern.slice(start, at));
      start = at + 1;
    }
    return depth === 0;
  });
  if (end === -1) return undefined;
  const expanded: string[] = [];
  for (const option of options) {
    const rest = expandBraces(pattern.slice(0, open) + option + pattern.slice(end + 1));
    if (rest === undefined || expanded.length + rest.length > alternativesMax) return undefined;
    expanded.push(...rest);
  }
  return expanded;
}

/** Index of the first character that `isWanted` and no backslash escapes; -1 when there is none. */
function outside(pattern: string, from: number, isWanted: (char: string, at: number) => boolean): number {
  for (let at = from; at < pattern.length; at += 1) {
    if (pattern[at] === '\\') at += 1;
    else if (isWanted(pattern[at] ?? '', at)) return at;
  }
  return -1;
}

function matchesElements(pattern: readonly string[], path: readonly string[]): boolean {
  return matchesWildcards(path, pattern, (element) => element === '**', matchesElement);
}

function matchesElement(name: string, element: string): boolean {
  return matchesWildcards([...name], tokensOf(element) ?? [], (token) => token === '*', matchesToken);
}

function isElement(element: string): boolean {
  return tokensOf(element) !== undefined;
}

/** `*`, `?`, a class in brackets, or a letter (escaped ones with their backslash). */
function tokensOf(element: string): readonly string[] | undefined {
  const tokens = element.match(/\\.|\[[!^]?(?:\\.|[^\]\\]){1,500}\]|[^\\[]/gsu) ?? [];
  return tokens.join('') === element ? tokens : undefined;
}

function matchesToken(letter: string, token: string): boolean {
  if (token === '?') return true;
  if (token.startsWith('\\')) return token.slice(1) === letter;
  if (!token.startsWith('[') || token.length === 1) return token === letter;
  const isNegated = token[1] === '!' || token[1] === '^';
  const members = token.slice(isNegated ? 2 : 1, -1).match(/\\?.-\\?.|\\?./gsu) ?? [];
  return members.some((member) => inClass(member, letter)) !== isNegated;
}

function inClass(member: string, letter: string): boolean {
  const [from = '', to = from] = member.replaceAll(/\\(.)/gsu, '$1').split(/(?<=^.)-(?=.$)/su);
  return from <= letter && letter <= to;
}
