import { parseConditionOperator } from '../document/condition-operator.ts';
import { conditionKey } from '../document/parse-policy-document.ts';
import { hasWildcard, patternText } from '../document/pattern.ts';
import type { Pattern } from '../document/pattern.ts';
import type { Condition, PolicyDocument, Statement } from '../document/policy-document.ts';

/**
 * Claims that every token of every provider has. Sources: OpenID Connect Core 1.0, section 2 (`sub` and `aud` are required); IAM user guide,
 * "Available keys for AWS OIDC federation".
 */
const alwaysThere: ReadonlySet<string> = new Set(['sub', 'aud']);

/** An address without expressions: only such ones can be told from each other. */
const plainAddress = /^[\w-]+(?:\.[\w-]+)+(?:\/[\w./-]*)?$/u;

/**
 * Is it a key of this provider? The keys of another one are in none of its tokens. `unknown` where an expression stands in one of the two.
 */
export function isKeyOf(key: Pattern, url: string | undefined): 'yes' | 'no' | 'unknown' {
  const name = conditionKey(key);
  const [own, asked] = [name.slice(0, Math.max(0, name.lastIndexOf(':'))), url ?? ''].map(providerAddress);
  if (own === undefined || asked === undefined) return 'unknown';
  return own === asked ? 'yes' : 'no';
}

/** Providers of whose tokens the statement asks for a key: it lets in nobody of another one. */
export function askedProviders({ conditions }: Statement): readonly string[] {
  return conditions.flatMap((condition) => {
    const parsed = parseConditionOperator(condition.operator);
    if (parsed === undefined || parsed.negated || parsed.family !== 'string' || holdsWithout(condition)) return [];
    const name = conditionKey(condition.key);
    return providerAddress(name.slice(0, Math.max(0, name.lastIndexOf(':')))) ?? [];
  });
}

/** The address of a provider in an ARN, a URL or as it stands; undefined where an expression is part of it. */
export function providerAddress(text: string): string | undefined {
  const address = text
    .toLowerCase()
    .replace(/^.*oidc-provider\/|^https?:\/\//u, '')
    .replace(/\/$/u, '');
  return plainAddress.test(address) ? address : undefined;
}

/** Does the condition hold, too, of a token that lacks the claim? */
export function holdsWithout({ operator }: Condition): boolean {
  const parsed = parseConditionOperator(operator);
  return parsed !== undefined && (parsed.ifExists || parsed.quantifier === 'all');
}

/**
 * The document with `IfExists` and `ForAllValues:` left out where they mean nothing: on a claim that every token has, once, of the only provider
 * that the statement names. Beside a second provider they do mean something: its tokens have no key of the first.
 */
export function withoutIdleOperators(document: PolicyDocument): PolicyDocument {
  if (!document.statements.some(({ conditions }) => conditions.some(holdsWithout))) return document;
  return { ...document, statements: document.statements.map(ofStatement) };
}

function ofStatement(statement: Statement): Statement {
  const { principals, conditions } = statement;
  const [provider, ...others] = principals?.items ?? [];
  if (provider?.type !== 'Federated' || others.length > 0 || principals?.more !== undefined || !conditions.some(holdsWithout))
    return statement;
  const url = patternText(provider.pattern);
  return {
    ...statement,
    conditions: conditions.map((condition) => (!hasWildcard(provider.pattern) && isIdle(condition, url) ? strict(condition) : condition)),
  };
}

function isIdle(condition: Condition, url: string): boolean {
  const name = conditionKey(condition.key);
  const isClaim = alwaysThere.has(name.slice(name.lastIndexOf(':') + 1));
  return isClaim && holdsWithout(condition) && isKeyOf(condition.key, url) !== 'no';
}

function strict(condition: Condition): Condition {
  return {
    ...condition,
    operator: condition.operator
      .trim()
      .replace(/^forallvalues:/iu, '')
      .replace(/ifexists$/iu, ''),
  };
}
