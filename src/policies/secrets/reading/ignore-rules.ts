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

/** A rule that keeps a file out, and where it stands. */
export interface IgnoringRule {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** The rule that keeps a file out of the repository, by its path from the folder of the .gitignore; undefined when none does. */
export function ignoringRule(text: string, path: string): IgnoringRule | undefined {
  const found = decidingRule(text, path);
  return found === undefined || found.negated ? undefined : { line: found.line, text: found.text };
}

/** The rule that lets a file in which another one, here or in a folder above, keeps out. */
export function admittingRule(text: string, path: string): IgnoringRule | undefined {
  const found = decidingRule(text, path);
  return found?.negated === true ? { line: found.line, text: found.text } : undefined;
}

/** A rule that keeps files of this name out of folders that its path tells. */
export function ruleOfFolders(text: string, name: string): IgnoringRule | undefined {
  const last = name.split('/').slice(-1);
  const found = rulesOf(text).find(({ names, negated }) => !negated && names.length > 1 && fitsAll(names.slice(-1), last));
  return found === undefined ? undefined : { line: found.line, text: found.text };
}

/** The last rule that fits; but nothing lets a file in again whose folder is kept out. */
function decidingRule(text: string, path: string): IgnoreRule | undefined {
  const rules = rulesOf(text);
  const names = path.split('/');
  for (let depth = 1; depth < names.length; depth++) {
    const folder = rules.findLast((rule) => fits(rule, names.slice(0, depth)));
    if (folder !== undefined && !folder.negated) return folder;
  }
  return rules.findLast((rule) => !rule.onlyDirectories && fits(rule, names));
}

function fits({ names, isAnchored }: IgnoreRule, path: readonly string[]): boolean {
  if (isAnchored) return fitsAll(names, path);
  const [name] = names;
  const last = path.at(-1);
  return name !== undefined && name !== 'folders' && last !== undefined && fitsName(name, last);
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

let lastRead: { readonly text: string; readonly rules: readonly IgnoreRule[] } | undefined;

/** Many names are looked for in one file after the other: what was read last is kept. */
function rulesOf(text: string): readonly IgnoreRule[] {
  if (lastRead?.text !== text) lastRead = { text, rules: readRules(text) };
  return lastRead.rules;
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
