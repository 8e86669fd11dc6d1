import { matchesWildcards } from '../../../core/wildcard.ts';
import { withoutEnd } from '../../../core/without-end.ts';

/** One rule of a .gitignore (git-scm.com/docs/gitignore). */
interface IgnoreRule {
  /** The names of its path, each taken apart; one name alone is looked for at any depth. */
  readonly names: readonly Name[];
  readonly isAnchored: boolean;
  readonly onlyDirectories: boolean;
  readonly negated: boolean;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** A character, any one, any run of them, or one of a class. */
type Part = { readonly letter: string } | 'any' | 'run' | { readonly has: (letter: string) => boolean };
type Name = readonly Part[] | 'folders';

/** Rules beyond are not read; no .gitignore has so many. */
const rulesMax = 5_000;
const patternCharsMax = 200;

/** A rule that keeps a file out or lets it in, and where it stands. */
export interface IgnoringRule {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** What one .gitignore says. Paths are from its folder. */
export interface IgnoreRules {
  /** The rule that keeps a file out of the repository; undefined when none does. */
  ignoring(path: string): IgnoringRule | undefined;
  /** The rule that lets a file in which another one, here or in a folder above, keeps out. */
  admitting(path: string): IgnoringRule | undefined;
  /** A rule that keeps files of this name out of folders that its path tells. */
  ofFolders(name: string): IgnoringRule | undefined;
}

export function readIgnoreRules(text: string): IgnoreRules {
  const rules = readRules(text);
  const anchored = [...rules.entries()].filter(([, { isAnchored }]) => isAnchored);
  const unanchored = [...rules.entries()].filter(([, { isAnchored }]) => !isAnchored);
  const lastOf = new Map<string, number>();

  /** Where the last rule of one name alone stands that fits: the same names come in many paths. -1 where none does. */
  const lastUnanchored = (name: string, isFolder: boolean): number => {
    const key = isFolder ? `${name}/` : name;
    const known = lastOf.get(key);
    if (known !== undefined) return known;
    const [at = -1] = unanchored.findLast(([, rule]) => (isFolder || !rule.onlyDirectories) && fitsAll(rule.names, [name])) ?? [];
    lastOf.set(key, at);
    return at;
  };
  const lastThatFits = (names: readonly string[], isFolder: boolean): IgnoreRule | undefined => {
    const alone = lastUnanchored(names.at(-1) ?? '', isFolder);
    const [at = alone] =
      anchored.findLast(([index, rule]) => index > alone && (isFolder || !rule.onlyDirectories) && fitsAll(rule.names, names)) ?? [];
    return rules[at];
  };
  /** The last rule that fits; but nothing lets a file in again whose folder is kept out. */
  const decidingRule = (path: string): IgnoreRule | undefined => {
    const names = path.split('/');
    for (let depth = 1; depth < names.length; depth++) {
      const folder = lastThatFits(names.slice(0, depth), true);
      if (folder !== undefined && !folder.negated) return folder;
    }
    return lastThatFits(names, false);
  };

  return {
    ignoring: (path) => shown(decidingRule(path), false),
    admitting: (path) => shown(decidingRule(path), true),
    ofFolders: (name) => {
      const last = name.split('/').slice(-1);
      return shown(
        rules.find(({ names, negated }) => !negated && names.length > 1 && fitsAll(names.slice(-1), last)),
        false,
      );
    },
  };
}

function shown(rule: IgnoreRule | undefined, negated: boolean): IgnoringRule | undefined {
  return rule?.negated === negated ? { line: rule.line, text: rule.text } : undefined;
}

function fitsAll(names: readonly Name[], path: readonly string[]): boolean {
  const isFolders = (name: Name): boolean => name === 'folders';
  return matchesWildcards(path, names, isFolders, (item, name) => name !== 'folders' && fitsName(name, item));
}

function fitsName(name: readonly Part[], text: string): boolean {
  const isSame = (letter: string, part: Part): boolean => {
    if (typeof part === 'string') return part === 'any';
    return 'has' in part ? part.has(letter) : part.letter === letter;
  };
  return matchesWildcards([...text], name, (part) => part === 'run', isSame);
}

function readRules(text: string): IgnoreRule[] {
  const lines = text.split(/\r\n|\n/u).slice(0, rulesMax);
  return lines.flatMap((lineText, index): IgnoreRule[] => {
    const line = withoutSpaces(lineText);
    if (line === '' || line.startsWith('#')) return [];
    const negated = line.startsWith('!');
    const whole = line.slice(negated ? 1 : 0);
    const onlyDirectories = whole.endsWith('/');
    const written = onlyDirectories ? whole.slice(0, -1) : whole;
    if (written === '' || written.length > patternCharsMax) return [];
    const isAnchored = written.includes('/');
    const names = written.replace(/^\//u, '').split('/').map(readName);
    return [{ names, isAnchored, onlyDirectories, negated, line: index + 1, text: line }];
  });
}

/** Spaces at the end say nothing, but for one behind a backslash. */
function withoutSpaces(line: string): string {
  const { length } = withoutEnd(line, ' \t');
  return line.slice(0, line[length - 1] === '\\' ? length + 1 : length);
}

const token = /\\(.)|(\*+)|(\?)|\[([!^]?)((?:\\.|[^\]])[^\]]{0,200})\]|(.)/gu;

function readName(written: string): Name {
  if (written === '**') return 'folders';
  return [...written.matchAll(token)].map(([, escaped, stars, one, not, members, letter = '']): Part => {
    if (stars !== undefined) return 'run';
    if (one !== undefined) return 'any';
    return members === undefined ? { letter: escaped ?? letter } : { has: classOf(members, not !== '') };
  });
}

function classOf(members: string, isNot: boolean): (letter: string) => boolean {
  const ranges = [...members.matchAll(/\\?(.)(?:-\\?(.))?/gu)].map(([, from = '', to = from]) => [from, to] as const);
  return (letter) => ranges.some(([from, to]) => letter >= from && letter <= to) !== isNot;
}
