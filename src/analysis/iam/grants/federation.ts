import { matchAction } from '../actions/match-action.ts';
import { parseConditionOperator } from '../document/condition-operator.ts';
import { conditionKey } from '../document/parse-policy-document.ts';
import { isAllWild, type Pattern, patternText, wildSymbol } from '../document/pattern.ts';
import type { Condition, PolicyDocument, Statement } from '../document/policy-document.ts';
import { issuerOf, type Issuer } from './issuers.ts';
import { holdsWithout, isKeyOf, withoutIdleOperators } from './token-claims.ts';

/** Whom of an identity provider a trust policy lets in. */
export interface FederatedTrust {
  /** `anybody`: nothing says who of the provider's users. `wide`: it does, but any branch, any project or any namespace will do. */
  readonly reach: 'anybody' | 'wide' | 'unknown';
  readonly issuer: Issuer;
  /** Index of the statement, and of the provider in its list of principals. */
  readonly statement: number;
  readonly entry: number;
  /** The subject that is too wide. */
  readonly subject?: string;
  /** Of `unknown`: the expression that decides. */
  readonly symbol?: string;
}

/**
 * Providers that a trust policy lets take the role by a web identity, where its conditions leave the subject open. `urlOf` knows the address of
 * a provider that the policy names by an expression. Source: IAM user guide, "Create a role for OpenID Connect federation".
 */
export function webIdentityTrusts(
  document: PolicyDocument,
  urlOf: (statement: number, entry: number) => string | undefined,
): readonly FederatedTrust[] {
  return document.statements.flatMap((statement, index) => {
    if (statement.effect !== 'allow' || !allows(statement, 'sts:AssumeRoleWithWebIdentity')) return [];
    return (statement.principals?.items ?? []).flatMap(({ type, pattern }, entry) => {
      if (type !== 'Federated' || /:saml-provider\//u.test(patternText(pattern))) return [];
      const url = urlOf(index, entry) ?? urlIn(pattern);
      const issuer = issuerOf(url ?? urlInKeys(statement) ?? patternText(pattern));
      const found = bindingOf(statement, issuer, url);
      return found.reach === 'bound' ? [] : [{ ...found, reach: found.reach, issuer, statement: index, entry }];
    });
  });
}

/** Statements that let identities of a SAML provider in without saying for whom the assertion is made. */
export function samlWithoutAudience(document: PolicyDocument): readonly number[] {
  return document.statements.flatMap((statement, index) => {
    if (statement.effect !== 'allow' || !allows(statement, 'sts:AssumeRoleWithSAML') || statement.moreConditions !== undefined) return [];
    if (statement.principals?.items.some(({ type }) => type === 'Federated') !== true) return [];
    const isBound = statement.conditions.some(
      (one) => conditionKey(one.key) === 'saml:aud' && isMet(one) && !one.values.items.some(isAllWild),
    );
    return isBound ? [] : [index];
  });
}

/** The statements by which web identities get in, and every Deny beside them; no statement where there are none. What asks nothing of a token is left out. */
export function webIdentityOnly(whole: PolicyDocument): PolicyDocument {
  const document = withoutIdleOperators(whole);
  const isFor = (statement: Statement): boolean =>
    allows(statement, 'sts:AssumeRoleWithWebIdentity') && statement.principals?.items.some(({ type }) => type === 'Federated') === true;
  const empty: Statement = { effect: 'allow', actions: { items: [] }, conditions: [] };
  if (!document.statements.some((one) => one.effect === 'allow' && isFor(one))) return { ...document, statements: [] };
  return { ...document, statements: document.statements.map((one) => (one.effect === 'deny' || isFor(one) ? one : empty)) };
}

/** Does the statement name the action, be it by a wildcard? */
export function allows({ actions, notActions }: Statement, name: string): boolean {
  if (notActions !== undefined) return !notActions.items.some((pattern) => matchAction(pattern, name));
  return actions?.items.some((pattern) => matchAction(pattern, name)) === true;
}

function urlIn(pattern: Pattern): string | undefined {
  const text = patternText(pattern);
  return /oidc-provider\/([^]+)$/u.exec(text)?.[1] ?? (/^[\w-]+(?:\.[\w-]+)+$/u.test(text) ? text : undefined);
}

/** `token.actions.githubusercontent.com:sub` */
function urlInKeys({ conditions }: Statement): string | undefined {
  const keys = conditions.map(({ key }) => conditionKey(key));
  return keys.flatMap((key) => /^([\w-]+(?:\.[\w-]+)+(?:\/.*)?):\w+$/u.exec(key)?.[1] ?? []).find((url) => !url.startsWith('aws'));
}

type Binding = Pick<FederatedTrust, 'subject' | 'symbol'> & { readonly reach: 'bound' | FederatedTrust['reach'] };
const order: readonly Binding['reach'][] = ['bound', 'wide', 'unknown', 'anybody'];

/** Of several conditions the narrowest counts, of the values of one the widest. */
function bindingOf(statement: Statement, issuer: Issuer, url: string | undefined): Binding {
  const open: Binding =
    statement.moreConditions === undefined ? { reach: 'anybody' } : { reach: 'unknown', symbol: statement.moreConditions };
  const asked = statement.conditions.filter((condition) => isMet(condition) && !isMissed(condition, url));
  const bindings = asked.flatMap((condition) => ofCondition(condition, issuer) ?? []);
  return [open, ...bindings].reduce((best, one) => (order.indexOf(one.reach) < order.indexOf(best.reach) ? one : best));
}

/** Tokens always have the claims that count here, so what holds where one is absent holds no less. */
function isMet({ operator }: Condition): boolean {
  const parsed = parseConditionOperator(operator);
  return parsed !== undefined && !parsed.negated && parsed.family === 'string';
}

/** Of a key of another provider the tokens have nothing, which is good enough for this operator. */
function isMissed(condition: Condition, url: string | undefined): boolean {
  return holdsWithout(condition) && isKeyOf(condition.key, url) === 'no';
}

function ofCondition({ operator, key, values }: Condition, issuer: Issuer): Binding | undefined {
  const name = conditionKey(key);
  const claim = name.slice(name.lastIndexOf(':') + 1);
  const rule = issuer.claims[claim];
  if (rule === undefined) return undefined;
  const isLike = parseConditionOperator(operator)?.compare === 'like';
  const read = values.items.map((value): Binding => {
    const symbol = wildSymbol(value);
    if (!isLike) return { reach: 'bound' };
    if (symbol !== undefined) return { reach: 'unknown', symbol };
    return { reach: rule(shape(value)), subject: patternText(value) };
  });
  if (values.more !== undefined && isLike) read.push({ reach: 'unknown', symbol: values.more });
  return read.reduce<Binding>((widest, one) => (order.indexOf(one.reach) > order.indexOf(widest.reach) ? one : widest), { reach: 'bound' });
}

/** The text with its wildcards; an expression is one word of it. */
function shape(value: Pattern): string {
  return value.map((part) => (part.kind === 'symbol' ? 'expression' : patternText([part]))).join('');
}
