import type { Pattern } from './pattern.ts';
import type { PatternList, PolicyDocument, PrincipalList, Statement } from './policy-document.ts';

/**
 * The document with every expression in it renamed, such as those of a resource that has another name on the other side. The same object where
 * none has another name.
 */
export function renameSymbols(document: PolicyDocument, nameOf: (expression: string) => string): PolicyDocument {
  let isOther = false;
  const renamed = withNames(document, (expression) => {
    const name = nameOf(expression);
    isOther ||= name !== expression;
    return name;
  });
  return isOther ? renamed : document;
}

function withNames(document: PolicyDocument, rename: (expression: string) => string): PolicyDocument {
  const pattern = (parts: Pattern): Pattern => {
    if (parts.every(({ kind }) => kind !== 'symbol')) return parts;
    return parts.map((part) => (part.kind === 'symbol' ? { ...part, text: rename(part.text) } : part));
  };
  const more = (list: { readonly more?: string }) => (list.more === undefined ? {} : { more: rename(list.more) });
  const list = (given: PatternList): PatternList => ({ items: given.items.map(pattern), ...more(given) });
  const who = (given: PrincipalList): PrincipalList => ({
    items: given.items.map((entry) => ({ ...entry, pattern: pattern(entry.pattern) })),
    ...more(given),
  });
  const { statements } = document;
  return {
    ...document,
    ...more(document),
    statements: statements.map((one): Statement => ({
      ...one,
      ...(one.maybe === undefined ? {} : { maybe: rename(one.maybe) }),
      ...(one.actions === undefined ? {} : { actions: list(one.actions) }),
      ...(one.notActions === undefined ? {} : { notActions: list(one.notActions) }),
      ...(one.resources === undefined ? {} : { resources: list(one.resources) }),
      ...(one.notResources === undefined ? {} : { notResources: list(one.notResources) }),
      ...(one.principals === undefined ? {} : { principals: who(one.principals) }),
      ...(one.notPrincipals === undefined ? {} : { notPrincipals: who(one.notPrincipals) }),
      conditions: one.conditions.map((condition) => ({ ...condition, key: pattern(condition.key), values: list(condition.values) })),
      ...(one.moreConditions === undefined ? {} : { moreConditions: rename(one.moreConditions) }),
    })),
  };
}
