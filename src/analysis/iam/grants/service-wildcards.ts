import { isTooComplex, TOO_COMPLEX } from './complexity.ts';
import { type Action, serviceActions, serviceNames } from '../actions/action-table.ts';
import { hasTagScope } from './condition-scope.ts';
import { denialsOf } from './denials.ts';
import { type Grant, grantOf, isOpenEnded, isWildcardResource } from './grant.ts';
import { type Harm, worstOf } from './harm.ts';
import { matchAction } from '../actions/match-action.ts';
import { type Pattern, patternText } from '../document/pattern.ts';
import type { PolicyDocument, Statement } from '../document/policy-document.ts';
import { type Answer, documentSymbol, membersOf, type Reading, statementsIn, statementSymbol, widthOf } from './reading.ts';

export interface ServiceWildcard extends Answer {
  readonly answer: 'yes' | 'unknown';
  /** Prefix of the service, `*` when the statements do not name services one by one. */
  readonly service: string;
  /** Actions of the service that are granted, as a share, 0 to 1. */
  readonly share: number;
  /** The worst that the granted actions do; a service of which they do nothing of harm is not told. */
  readonly harm: Harm;
  /** Services where a wildcard is worse than elsewhere, `*` included. */
  readonly isSensitive: boolean;
}

const WILDCARD_SHARE = 0.8;
/** More services than this in one document are reported as one entry for `*`. */
const NAMED_SERVICES_MAX = 20;
const sensitive = new Set(['*', 'iam', 'kms', 'organizations', 'secretsmanager', 'lambda', 'ec2', 's3']);

/**
 * Services of which a wildcard grants more than 80 % of the actions on a wildcard resource. Condition that scope resources by tag make it
 * acceptable; an unconditional Deny takes away what it denies.
 */
export function serviceWildcards(document: PolicyDocument): readonly ServiceWildcard[] {
  const known = answers.get(document) ?? answerFor(document);
  answers.set(document, known);
  return known;
}

/** Policies on single actions ask as well: a service that is granted whole is told as that. */
const answers = new WeakMap<PolicyDocument, readonly ServiceWildcard[]>();

function answerFor(document: PolicyDocument): readonly ServiceWildcard[] {
  const open = document.statements.some((one) => one.effect === 'allow' && onWildcardResource(one, 'loose'));
  if (!open && document.more === undefined) return [];
  if (isTooComplex(document))
    return [{ answer: 'unknown', service: '*', statements: [], share: 0, harm: 'permissions', isSensitive: true, symbol: TOO_COMPLEX }];
  const certain = inReading(document, 'strict');
  const optional = document.statements.some(({ maybe }) => maybe !== undefined) ? beside(certain, inReading(document, 'optional')) : [];
  const told = [...certain, ...optional.map((entry) => ({ ...entry, symbol: symbolOf(document, entry.statements) }))];
  if (documentSymbol(document) === undefined) return told;
  const possible = beside(told, inReading(document, 'loose'));
  return [...told, ...possible.map((entry) => ({ ...entry, answer: 'unknown' as const, symbol: symbolOf(document, entry.statements) }))];
}

/** Entries about services that the known ones do not speak of. */
function beside(known: readonly ServiceWildcard[], entries: readonly ServiceWildcard[]): readonly ServiceWildcard[] {
  const services = new Set(known.map(({ service }) => service));
  return entries.filter(({ service }) => !services.has(service) && !services.has('*'));
}

function symbolOf(document: PolicyDocument, statements: readonly number[]): string {
  const symbols = statements.flatMap((index) => document.statements[index] ?? []).map(statementSymbol);
  return symbols.find((symbol) => symbol !== undefined) ?? documentSymbol(document) ?? 'unknown';
}

function inReading(document: PolicyDocument, reading: Reading): readonly ServiceWildcard[] {
  const grants = statementsIn(document, 'allow', reading)
    .filter(({ statement }) => onWildcardResource(statement, reading) && !hasTagScope(statement, reading))
    .map(({ index, statement }) => ({ grant: grantOf(index, statement, reading), wildcards: wildcardsOf(statement, reading) }))
    .filter(({ wildcards }) => wildcards.length > 0);
  if (grants.length === 0) return [];
  const isDenied = denialsOf(document, reading);
  const found = candidateServices(grants.flatMap(({ wildcards }) => wildcards)).flatMap((service) =>
    wildcardOn(
      service,
      grants.map(({ grant }) => grant),
      isDenied,
    ),
  );
  if (found.length <= NAMED_SERVICES_MAX) return found;
  const statements = [...new Set(found.flatMap((entry) => entry.statements))].sort((a, b) => a - b);
  return [{ answer: 'yes', service: '*', statements, share: found.length / serviceNames().length, harm: 'permissions', isSensitive: true }];
}

function onWildcardResource(statement: Statement, reading: Reading): boolean {
  if (statement.notResources !== undefined) return true;
  return statement.resources !== undefined && membersOf(statement.resources, widthOf('allow', reading, false)).some(isWildcardResource);
}

/** Patterns with a wildcard; for NotAction one that stands for all services. */
function wildcardsOf(statement: Statement, reading: Reading): readonly Pattern[] {
  if (statement.notActions !== undefined) return [[{ kind: 'any' }]];
  const members = membersOf(statement.actions ?? { items: [] }, widthOf('allow', reading, false), 'action');
  return members.filter((pattern) => pattern.some(({ kind }) => kind === 'any' || kind === 'one'));
}

function candidateServices(wildcards: readonly Pattern[]): readonly string[] {
  const services = new Set<string>();
  for (const pattern of wildcards) {
    if (!isOpenEnded(pattern)) services.add(patternText(pattern).split(':')[0]?.toLowerCase() ?? '');
    else for (const service of serviceNames()) services.add(service);
  }
  return [...services];
}

function wildcardOn(service: string, grants: readonly Grant[], isDenied: (action: Action) => boolean): ServiceWildcard[] {
  const actions = serviceActions(service);
  const granted = actions.filter((action) => grants.some((grant) => grant.matches(action)) && !isDenied(action));
  const share = actions.length === 0 ? unknownServiceShare(service, grants) : granted.length / actions.length;
  if (share <= WILDCARD_SHARE) return [];
  const harm = actions.length === 0 ? 'permissions' : worstOf(granted);
  if (harm === 'none') return [];
  const names = new Set(granted);
  const causes = grants.filter(
    (grant) => actions.some((action) => names.has(action) && grant.matches(action)) || takesUnknown(service, grant),
  );
  return [{ answer: 'yes', service, statements: causes.map(({ index }) => index), share, harm, isSensitive: sensitive.has(service) }];
}

/** A service that the table has not: only `service:*` says that everything is granted. */
function unknownServiceShare(service: string, grants: readonly Grant[]): number {
  return grants.some((grant) => takesUnknown(service, grant)) ? 1 : 0;
}

function takesUnknown(service: string, grant: Grant): boolean {
  const actions = grant.statement.actions?.items ?? [];
  return actions.some((pattern) => matchAction(pattern, `${service}:`) && matchAction(pattern, `${service}:anynewaction`));
}
