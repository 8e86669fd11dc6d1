import { matchesName } from '../../../core/wildcard.ts';

/** One rule of a .gitignore (git-scm.com/docs/gitignore). */
interface IgnoreRule {
  /** Without its slash in front; a class in brackets stands for any one character. */
  readonly pattern: string;
  /** It names one file: most rules do, and are held against many names. */
  readonly isLiteral: boolean;
  readonly negated: boolean;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** Rules beyond are not read; no .gitignore has so many. */
const rulesMax = 5_000;
const patternCharsMax = 200;

/** A rule that keeps a file out, and where it stands. */
export interface IgnoringRule {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** The line of the rule that keeps a file of this name, beside the .gitignore, out of the repository; undefined when none does. */
export function ignoringRule(text: string, name: string): IgnoringRule | undefined {
  const rule = rulesOf(text).findLast(({ pattern, isLiteral }) => (isLiteral ? pattern === name : matchesName(name, pattern)));
  return rule === undefined || rule.negated ? undefined : { line: rule.line, text: rule.text };
}

let lastRead: { readonly text: string; readonly rules: readonly IgnoreRule[] } | undefined;

/** Many names are looked for in one file after the other: what was read last is kept. */
function rulesOf(text: string): readonly IgnoreRule[] {
  if (lastRead?.text !== text) lastRead = { text, rules: readRules(text) };
  return lastRead.rules;
}

function readRules(text: string): IgnoreRule[] {
  const rules: IgnoreRule[] = [];
  for (const [index, lineText] of text
    .split(/\r\n|\n/u)
    .slice(0, rulesMax)
    .entries()) {
    const line = lineText.trimEnd();
    if (line === '' || line.startsWith('#')) continue;
    const negated = line.startsWith('!');
    // A rule for directories says nothing of files; one with a slash inside is for another directory.
    const written = line.slice(negated ? 1 : 0).replace(/^(?:\*\*)?\//u, '');
    if (written.includes('/') || written.length > patternCharsMax) continue;
    const pattern = written.replace(/\[[^\]]{1,50}\]/gu, '?');
    rules.push({ pattern, isLiteral: !/[*?]/u.test(pattern), negated, line: index + 1, text: line });
  }
  return rules;
}
