import { patternOf } from './pattern.ts';
import type { Pattern, PatternPart } from './pattern.ts';
import type { PatternList, PolicyDocument, PrincipalList, Statement } from './policy-document.ts';

/** What becomes of a part of a pattern, and of the expression that holds further members of a list. */
export interface Rewriting {
  readonly part: (part: PatternPart) => PatternPart;
  /** The name that it goes by, or the one member that it is taken for. */
  readonly more: (expression: string) => string | Pattern;
}

/** The document with every pattern in it, and every open end of a list, rewritten. */
export function rewriteDocument(document: PolicyDocument, { part, more }: Rewriting): PolicyDocument {
  const rewrite = (pattern: Pattern): Pattern => patternOf(pattern.map(part));
  const list = ({ items, more: rest }: PatternList): PatternList => closed(items.map(rewrite), rest, more, (pattern) => pattern);
  const principals = ({ items, more: rest }: PrincipalList): PrincipalList =>
    closed(
      items.map((entry) => ({ ...entry, pattern: rewrite(entry.pattern) })),
      rest,
      more,
      (pattern) => ({ type: 'AWS' as const, pattern }),
    );
  return { ...document, statements: document.statements.map((statement) => rewriteStatement(statement, list, principals)) };
}

function closed<T>(
  items: readonly T[],
  rest: string | undefined,
  more: Rewriting['more'],
  toItem: (pattern: Pattern) => T,
): { readonly items: readonly T[]; readonly more?: string } {
  if (rest === undefined) return { items };
  const end = more(rest);
  return typeof end === 'string' ? { items, more: end } : { items: [...items, toItem(end)] };
}

function rewriteStatement(
  statement: Statement,
  list: (list: PatternList) => PatternList,
  principals: (list: PrincipalList) => PrincipalList,
): Statement {
  const lists = ['actions', 'notActions', 'resources', 'notResources'] as const;
  const who = ['principals', 'notPrincipals'] as const;
  return {
    ...statement,
    ...Object.fromEntries(lists.flatMap((name) => (statement[name] === undefined ? [] : [[name, list(statement[name])]]))),
    ...Object.fromEntries(who.flatMap((name) => (statement[name] === undefined ? [] : [[name, principals(statement[name])]]))),
    conditions: statement.conditions.map((one) => ({ ...one, values: list(one.values) })),
  };
}
