import { literalPattern, patternText } from '../document/pattern.ts';
import type { PolicyDocument, PrincipalEntry, PrincipalList, Statement } from '../document/policy-document.ts';

/**
 * Both documents with the provider of identities by the name of its expression, where that is the only one that they know: whatever it is, it is
 * the same on both, and no other principal can be it. What else is asked of its tokens can be compared then.
 */
export function withSoleProvider(base: PolicyDocument, head: PolicyDocument): readonly [PolicyDocument, PolicyDocument] | undefined {
  const entries = [base, head].flatMap(({ statements }) =>
    statements.flatMap(({ principals, notPrincipals }) => [principals, notPrincipals]),
  );
  if (entries.some((list) => list?.more !== undefined)) return undefined;
  const providers = entries.flatMap((list) => list?.items ?? []).filter(isProvider);
  const [first] = providers;
  const [part, ...others] = first?.pattern ?? [];
  if (part?.kind !== 'symbol' || others.length > 0) return undefined;
  const name = `<${part.text}>`;
  if (providers.some(({ pattern }) => patternText(pattern) !== name)) return undefined;
  const named = (entry: PrincipalEntry): PrincipalEntry => (isProvider(entry) ? { ...entry, pattern: literalPattern(name) } : entry);
  const list = ({ items, ...rest }: PrincipalList): PrincipalList => ({ ...rest, items: items.map(named) });
  const rename = (one: Statement): Statement => ({
    ...one,
    ...(one.principals === undefined ? {} : { principals: list(one.principals) }),
    ...(one.notPrincipals === undefined ? {} : { notPrincipals: list(one.notPrincipals) }),
  });
  return [
    { ...base, statements: base.statements.map(rename) },
    { ...head, statements: head.statements.map(rename) },
  ];
}

function isProvider({ type }: PrincipalEntry): boolean {
  return type === 'Federated';
}
