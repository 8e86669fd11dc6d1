import type { RequestPrincipal } from '../evaluation/access-request.ts';
import { conditionKey } from '../document/parse-policy-document.ts';
import { isAllWild, patternText } from '../document/pattern.ts';
import type { PolicyDocument, PrincipalEntry } from '../document/policy-document.ts';
import type { PreparedPrincipals, PreparedStatement } from './prepared-statement.ts';

/** Who makes the request, and what that fixes in its context. */
export interface Caller {
  /** Absent where only identity policies are asked: then the policies are the caller's own. */
  readonly principal?: RequestPrincipal;
  /** Stands for all that the code does not name. */
  readonly isFresh: boolean;
  /** Values of keys that the principal fixes; undefined: the key is absent. */
  readonly pinned: ReadonlyMap<string, string | undefined>;
}

/** An account that no document names is looked for among these (AWS uses them in its documentation). */
const freshAccounts = ['444455556666', '777788889999', '123456789012', '999900001111', '555566667777'];
/** More named principals than this are not told apart. */
const CALLERS_MAX = 200;
const identityCaller: Caller = { isFresh: false, pinned: new Map() };
const principalKeys = [
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principaltype',
  'aws:userid',
  'aws:username',
];

/**
 * Callers that tell the documents apart: everybody they name, somebody else of each account they name, a stranger, and an anonymous one.
 * One caller without a principal when no statement has one. Undefined when there are too many.
 */
export function callersOf(documents: readonly PolicyDocument[]): readonly Caller[] | undefined {
  const statements = documents.flatMap((document) => document.statements);
  const entries = statements.flatMap(({ principals, notPrincipals }) => [...(principals?.items ?? []), ...(notPrincipals?.items ?? [])]);
  if (!statements.some(({ principals, notPrincipals }) => principals !== undefined || notPrincipals !== undefined)) return [identityCaller];
  const named = new Map<string, PrincipalEntry>();
  for (const entry of [...entries, ...principalsInConditions(documents)]) named.set(`${entry.type} ${patternText(entry.pattern)}`, entry);
  if (named.size > CALLERS_MAX) return undefined;
  const texts = [...named.values()].filter(({ type }) => type === 'AWS').map(({ pattern }) => patternText(pattern));
  const accounts = new Set(texts.flatMap((text) => accountOf(text) ?? []));
  const stranger = freshAccounts.find((account) => !accounts.has(account)) ?? '000000000000';
  return [
    awsCaller(`arn:aws:iam::${stranger}:role/example`, stranger, true),
    ...[...accounts].map((account) => awsCaller(`arn:aws:iam::${account}:role/some-other-role`, account, true)),
    ...[...named.values()].flatMap(namedCaller),
    anonymous,
  ];
}

const anonymous: Caller = {
  principal: { kind: 'anonymous' },
  isFresh: true,
  pinned: new Map(principalKeys.map((key) => [key, undefined])),
};

function principalsInConditions(documents: readonly PolicyDocument[]): readonly PrincipalEntry[] {
  const conditions = documents.flatMap(({ statements }) => statements.flatMap((statement) => statement.conditions));
  return conditions
    .filter(({ key }) => ['aws:principalarn', 'aws:principalaccount'].includes(conditionKey(key)))
    .flatMap(({ values }) => values.items.map((pattern) => ({ type: 'AWS' as const, pattern })));
}

function awsCaller(arn: string, account: string, isFresh: boolean): Caller {
  return {
    principal: { kind: 'aws', arn, account },
    isFresh,
    pinned: new Map([
      ['aws:principalarn', arn],
      ['aws:principalaccount', account],
    ]),
  };
}

function namedCaller({ type, pattern }: PrincipalEntry): Caller[] {
  const text = patternText(pattern).replaceAll('*', 'example').replaceAll('?', 'x');
  const pinned = new Map(principalKeys.map((key) => [key, undefined]));
  switch (type) {
    case 'AWS':
      return isAllWild(pattern) || accountOf(patternText(pattern)) === patternText(pattern)
        ? []
        : [awsCaller(text, accountOf(text) ?? 'unknown', false)];
    case 'Service':
      return [{ principal: { kind: 'service', name: text }, isFresh: false, pinned }];
    case 'Federated':
      return [{ principal: { kind: 'federated', name: text }, isFresh: false, pinned }];
    case 'CanonicalUser':
      return [{ principal: { kind: 'canonical', id: text }, isFresh: false, pinned }];
  }
}

function accountOf(text: string): string | undefined {
  return /^(?:arn:[^:]*:[^:]*:[^:]*:)?(\d{12})(?::|$)/.exec(text)?.[1];
}

/** Does the statement speak about the caller? */
export function admitsCaller(statement: PreparedStatement, caller: Caller): boolean {
  const { principals } = statement;
  if (principals === undefined || caller.principal === undefined) return principals === undefined;
  return admits(principals, caller) !== principals.negated;
}

function admits({ list, size }: PreparedPrincipals, caller: Caller): boolean {
  if (list.more !== undefined && size === 'wide') return true;
  return list.items.some((entry) => isEntry(entry, caller, size));
}

function isEntry({ type, pattern }: PrincipalEntry, caller: Caller, size: 'narrow' | 'wide'): boolean {
  const symbols = pattern.flatMap((part) => (part.kind === 'symbol' ? [part] : []));
  if (size === 'wide' && symbols.some(({ maybeWild }) => maybeWild || !caller.isFresh)) return true;
  return (type === 'AWS' && isAllWild(pattern)) || names(type, patternText(pattern), caller.principal);
}

function names(type: PrincipalEntry['type'], text: string, principal: RequestPrincipal | undefined): boolean {
  switch (principal?.kind) {
    case 'aws':
      return type === 'AWS' && isAwsEntry(text, principal.arn, principal.account);
    case 'service':
      return type === 'Service' && (text === principal.name || text === '*');
    case 'federated':
      return type === 'Federated' && (text === principal.name || text === '*');
    case 'canonical':
      return type === 'CanonicalUser' && text === principal.id;
    case 'anonymous':
    case undefined:
      return false;
  }
}

function isAwsEntry(text: string, arn: string, account: string): boolean {
  return text === arn || text === account || new RegExp(`^arn:[a-z-]+:iam::${/^\d+$/.test(account) ? account : '-'}:root$`).test(text);
}
