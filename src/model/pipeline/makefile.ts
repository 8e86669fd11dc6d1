import { rememberedByText } from '../../core/remembered-by-text.ts';
import type { WrittenLine } from './written-line.ts';

/** One makefile is asked for by many steps, and is mostly the same on both sides. */
const known = rememberedByText<{ readonly rules: ReadonlyMap<string, Rule>; readonly variables: ReadonlyMap<string, string> }>();

/** What make or just run for these targets and for what they need; for the first target where none is named. */
export function recipeOf(text: string, targets: readonly string[]): readonly (readonly WrittenLine[])[] {
  const { rules, variables } = known.of(text, () => ({ rules: rulesIn(text), variables: variablesIn(text) }));
  const [first] = [...rules.keys()].filter((name) => !name.startsWith('.'));
  // A set goes on with what is added while it is gone through.
  const done = new Set(targets.length > 0 ? targets : first === undefined ? [] : [first]);
  for (const name of done) for (const need of rules.get(name)?.needs ?? []) done.add(need);
  return [...done].flatMap((name) => {
    const rule = rules.get(name);
    return rule === undefined ? [] : [rule.lines.map((one) => ({ ...one, text: withVariables(one.text, variables) }))];
  });
}

function variablesIn(text: string): ReadonlyMap<string, string> {
  const set = [...text.matchAll(/^[ \t]*(?:export[ \t]+)?(\w{1,60})[ \t]*[:?]?=[ \t]*([^\n#]{1,200})/gmu)];
  return new Map([['MAKE', 'make'], ...set.map(([, name = '', value = '']) => [name, value.trim()] as const)]);
}

function withVariables(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\$[({](\w+)[)}]/gu, (whole, name: string) => variables.get(name) ?? whole);
}

/** Files that a makefile takes in, as they are written. */
export function includedIn(text: string): readonly string[] {
  return [...text.matchAll(/^-?(?:s?include|import|mod\??)[ \t]+['"]?([\w./-]{1,200})/gmu)].map(([, path = '']) => path);
}

interface Rule {
  readonly needs: string[];
  readonly lines: WrittenLine[];
}

/** The targets of a rule, and what follows the colon. */
const head = /^@?([\w./%$(){}][^:#\n]*):(?![=:])([^#=]*)/u;

function rulesIn(text: string): ReadonlyMap<string, Rule> {
  const rules = new Map<string, Rule>();
  let current: readonly Rule[] = [];
  for (const [index, line] of text.split(/\r\n|\n/u).entries()) {
    if (line.trim() === '' || /^\s*#/u.test(line)) continue;
    const { names, needs, command } = readLine(line);
    if (names !== undefined) current = names.map((name) => ruleOf(rules, name));
    for (const rule of current) {
      rule.needs.push(...needs);
      if (command !== '') rule.lines.push({ text: command, line: index + 1 });
    }
  }
  return rules;
}

/** A rule, a line of its recipe, or something else, with which a rule ends. */
function readLine(line: string): { readonly names?: readonly string[]; readonly needs: readonly string[]; readonly command: string } {
  const [, names, rest = ''] = head.exec(line) ?? [];
  if (names === undefined) return /^[\t ]/u.test(line) ? { needs: [], command: line } : { names: [], needs: [], command: '' };
  const [needs = '', ...inline] = rest.split(';');
  return { names: targetsIn(names), needs: wordsOf(needs), command: inline.join(';').trim() };
}

/** `export A=b:c` has a colon, and is no rule. */
function targetsIn(text: string): readonly string[] {
  return wordsOf(text).filter((word) => !word.includes('='));
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '' && word !== '|');
}

function ruleOf(rules: Map<string, Rule>, name: string): Rule {
  const rule = rules.get(name) ?? { needs: [], lines: [] };
  rules.set(name, rule);
  return rule;
}
