import { literalPattern, patternText } from '../document/pattern.ts';
import type { PolicyDocument, PrincipalEntry, Statement } from '../document/policy-document.ts';
import { askedProviders, providerAddress } from '../grants/token-claims.ts';

/**
 * Both documents with each OpenID Connect provider under one name. Of an expression the keys that its statement asks for tell which it is, as no
 * other's tokens have them; of an ARN the end, whatever stands for the account. A role takes the identities of providers of its own account only,
 * so that the address says all; two ARNs that are written out stay two.
 */
export function withSameProviders(base: PolicyDocument, head: PolicyDocument): readonly [PolicyDocument, PolicyDocument] {
  const named = [base, head].flatMap(({ statements }) => statements.flatMap((statement) => namesIn(statement)));
  const names = new Map([...new Set(named.map(({ address }) => address))].flatMap((address) => nameOf(address, named)));
  if (names.size === 0) return [base, head];
  const renamed = (document: PolicyDocument): PolicyDocument => ({
    ...document,
    statements: document.statements.map((statement) => renameIn(statement, names)),
  });
  return [renamed(base), renamed(head)];
}

interface Named {
  readonly address: string;
  readonly name: string;
  readonly isExpression: boolean;
}

function namesIn(statement: Statement): readonly Named[] {
  return (statement.principals?.items ?? []).flatMap((entry) => {
    const address = addressOf(entry, statement);
    return address === undefined ? [] : [{ address, name: patternText(entry.pattern), isExpression: isExpression(entry) }];
  });
}

/** The ARN, where one is written, else the expression of head. */
function nameOf(address: string, named: readonly Named[]): readonly (readonly [string, string])[] {
  const all = named.filter((one) => one.address === address);
  const written = new Set(all.flatMap(({ isExpression: isOpen, name }) => (isOpen ? [] : [name])));
  const [name = all.at(-1)?.name] = written;
  const isOne = written.size < 2 && new Set(all.map((one) => one.name)).size > 1;
  return name === undefined || !isOne ? [] : [[address, name]];
}

function addressOf(entry: PrincipalEntry, statement: Statement): string | undefined {
  if (entry.type !== 'Federated') return undefined;
  const written = providerAddress(patternText(entry.pattern));
  if (written !== undefined) return written;
  const [asked, ...others] = new Set(askedProviders(statement));
  return others.length === 0 && statement.principals?.items.length === 1 ? asked : undefined;
}

function isExpression({ pattern }: PrincipalEntry): boolean {
  return pattern.some(({ kind }) => kind === 'symbol');
}

function renameIn(statement: Statement, names: ReadonlyMap<string, string>): Statement {
  const { principals } = statement;
  if (principals?.items.some(({ type }) => type === 'Federated') !== true) return statement;
  const items = principals.items.map((entry) => {
    const name = names.get(addressOf(entry, statement) ?? '');
    return name === undefined ? entry : { ...entry, pattern: literalPattern(name) };
  });
  return { ...statement, principals: { ...principals, items } };
}
