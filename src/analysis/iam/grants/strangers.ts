import { serviceActions } from '../actions/action-table.ts';
import { isOfOtherService } from '../actions/acts-on.ts';
import { expandPattern, matchAction } from '../actions/match-action.ts';
import { conditionKey } from '../document/parse-policy-document.ts';
import { isAllWild, literalPattern, literalText, parsePattern, type Pattern, patternText, wildSymbol } from '../document/pattern.ts';
import type { Condition, PatternList, PolicyDocument, PrincipalEntry, PrincipalList, Statement } from '../document/policy-document.ts';
import { isOpenEnded } from './grant.ts';

/** A resource's document, cut down to what decides about one kind of caller from outside. Statements keep their indexes. */
export interface Excerpt {
  readonly document: PolicyDocument;
  /** For each statement of `document` its index in the whole. */
  readonly indexes: readonly number[];
}

/**
 * What decides whether everybody gets in: the Allow statements that may admit everybody, and every Deny. `services` are the prefixes of the
 * actions that the resource knows. Undefined where no statement may.
 */
export function forEverybody(document: PolicyDocument, services: readonly string[]): Excerpt | undefined {
  return excerpt(document, services, mayAdmitEverybody);
}

/** What decides whether the service gets in on anybody's behalf. */
export function forService(document: PolicyDocument, services: readonly string[], name: string): Excerpt | undefined {
  const isIt = ({ type, pattern }: PrincipalEntry): boolean => type === 'Service' && literalText(pattern)?.toLowerCase() === name;
  return excerpt({ ...document, statements: document.statements.map(withSources) }, services, ({ principals, conditions }) => {
    return principals?.items.some(isIt) === true && !conditions.some(isForOneCustomer);
  });
}

/** Who admits everybody that comes from a source admits the service of that source: nobody else sends one. */
function withSources(statement: Statement): Statement {
  const { principals, conditions } = statement;
  if (principals === undefined || !hasEverybody(principals)) return statement;
  const services = conditions
    .filter(isOnSource)
    .flatMap(({ values }) => values.items.flatMap((value) => serviceIn(patternText(value)) ?? []));
  const entries = [...new Set(services)].map((name): PrincipalEntry => ({ type: 'Service', pattern: literalPattern(name) }));
  return { ...statement, principals: { ...principals, items: [...principals.items, ...entries] } };
}

function isOnSource({ key }: Condition): boolean {
  return conditionKey(key) === 'aws:sourcearn';
}

function serviceIn(arn: string): string | undefined {
  const service = /^arn:[^:]+:([a-z0-9-]+):/u.exec(arn)?.[1];
  return service === undefined ? undefined : `${service}.amazonaws.com`;
}

/** Services that Allow statements name, in lower case. */
export function serviceNames({ statements }: PolicyDocument): readonly string[] {
  const allows = statements.filter(({ effect }) => effect === 'allow').map(withSources);
  const entries = allows.flatMap(({ principals }) => principals?.items ?? []);
  return [...new Set(entries.flatMap(({ type, pattern }) => (type === 'Service' ? (literalText(pattern)?.toLowerCase() ?? []) : [])))];
}

/**
 * Conditions by which services that send no source say whose work they do (SES: "aws:Referer"; KMS: the encryption context), and the name of a
 * bucket, which is one in the world whatever account stands in front of it.
 */
function isForOneCustomer(condition: Condition): boolean {
  if (isOnSource(condition))
    return condition.values.more === undefined && condition.values.items.every((value) => isBucket(patternText(value)));
  return /^(?:kms:encryptioncontext:|aws:referer$|kms:viaservice$)/u.test(conditionKey(condition.key));
}

function isBucket(arn: string): boolean {
  return /^arn:[^:]+:s3:[^:]*:[^:]*:[^:*?]+$/u.test(arn);
}

function excerpt(document: PolicyDocument, services: readonly string[], isAsked: (statement: Statement) => boolean): Excerpt | undefined {
  const kept = document.statements.flatMap((statement, index) => {
    if (statement.effect === 'deny') return [{ index, statement: fixed(statement) }];
    return isAsked(statement) ? narrowed(fixed(statement), services).map((one) => ({ index, statement: one })) : [];
  });
  if (document.more === undefined && !kept.some(({ statement }) => statement.effect === 'allow')) return undefined;
  return { document: { ...document, statements: kept.map(({ statement }) => statement) }, indexes: kept.map(({ index }) => index) };
}

/** `*`, everybody but some, or an expression in whose place a `*` may stand. */
export function mayAdmitEverybody({ principals, notPrincipals }: Statement): boolean {
  if (notPrincipals !== undefined) return true;
  return principals !== undefined && (principals.more !== undefined || hasEverybody(principals));
}

function hasEverybody({ items }: PrincipalList): boolean {
  return items.some(({ type, pattern }) => type === 'AWS' && (isAllWild(pattern) || wildSymbol(pattern) !== undefined));
}

/** The document as the service reads it: `*` and `NotAction` mean its own actions. */
export function withinServices(document: PolicyDocument, services: readonly string[]): PolicyDocument {
  const within = (statement: Statement): Statement => narrowed(statement, services)[0] ?? { ...statement, actions: { items: [] } };
  return { ...document, statements: document.statements.map((one) => (one.effect === 'allow' ? within(one) : one)) };
}

/** Only the service's own actions can be asked for, on its own resources, so `*` and `NotAction` mean those. */
function narrowed(whole: Statement, services: readonly string[]): readonly Statement[] {
  if (services.length === 0) return [whole];
  const statement = onOwnResources(whole);
  if (statement === undefined) return [];
  const { actions, notActions, ...rest } = statement;
  if (notActions !== undefined) {
    const items = services
      .flatMap((service) => serviceActions(service))
      .filter(({ name }) => !notActions.items.some((one) => matchAction(one, name)));
    return items.length === 0 ? [] : [{ ...rest, actions: { items: items.map(({ name }) => literalPattern(name)) } }];
  }
  if (actions === undefined || !actions.items.some(isAnyService)) return [statement];
  const all = services.map((service) => parsePattern(`${service}:*`, { variables: false }));
  return [{ ...rest, actions: { ...actions, items: [...all, ...actions.items.filter((one) => !isAnyService(one))] } }];
}

/** The statement without actions on what another service has; undefined where none is left. */
function onOwnResources(statement: Statement): Statement | undefined {
  const { actions, resources } = statement;
  if (actions === undefined || resources === undefined || resources.more !== undefined) return statement;
  const isElsewhere = (pattern: Pattern): boolean => {
    if (isAnyService(pattern)) return false;
    const meant = expandPattern(pattern);
    return meant.length > 0 && meant.every((action) => resources.items.every((resource) => isOfOtherService(action, resource)));
  };
  const items = actions.items.filter((pattern) => !isElsewhere(pattern));
  if (items.length === actions.items.length) return statement;
  return items.length === 0 && actions.more === undefined ? undefined : { ...statement, actions: { ...actions, items } };
}

function isAnyService(action: Pattern): boolean {
  return isOpenEnded(action) && action.every(({ kind }) => kind !== 'symbol');
}

/**
 * Values of conditions that somebody outside decides are taken as values: an organization in a variable is one organization. Networks are not,
 * since a variable of networks may well hold all addresses.
 */
function fixed(statement: Statement): Statement {
  if (statement.conditions.every(isKnown)) return statement;
  return {
    ...statement,
    conditions: statement.conditions.map((one) => (isNetwork(one) ? one : { ...one, values: fixedValues(one.values) })),
  };
}

function isNetwork({ key }: Condition): boolean {
  return ['aws:sourceip', 'aws:vpcsourceip'].includes(conditionKey(key));
}

function isKnown({ values }: Condition): boolean {
  return values.more === undefined && values.items.every((item) => item.every(({ kind }) => kind !== 'symbol'));
}

function fixedValues({ items, more }: PatternList): PatternList {
  const values = items.map((item) => item.flatMap((part) => (part.kind === 'symbol' ? literalPattern(`<${part.text}>`) : [part])));
  return { items: more === undefined ? values : [...values, literalPattern(`<${more}>`)] };
}

/** A text in which every expression stands as the code writes it. */
export function shownPattern(pattern: Pattern): string {
  return patternText(pattern).replaceAll(/<([^<>]*)>/gu, '${$1}');
}
