import type { Pattern, PatternPart } from './pattern.ts';
import type { PatternList, PolicyDocument, PrincipalList, Statement } from './policy-document.ts';

/** The document with every part of every pattern in it put through `rewrite`. */
export function rewriteDocument(document: PolicyDocument, rewrite: (part: PatternPart) => PatternPart): PolicyDocument {
  const pattern = (one: Pattern): Pattern => one.map(rewrite);
  const list = ({ items, ...rest }: PatternList): PatternList => ({ ...rest, items: items.map(pattern) });
  const principals = ({ items, ...rest }: PrincipalList): PrincipalList => ({
    ...rest,
    items: items.map((entry) => ({ ...entry, pattern: pattern(entry.pattern) })),
  });
  return { ...document, statements: document.statements.map((statement) => rewriteStatement(statement, list, principals)) };
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
