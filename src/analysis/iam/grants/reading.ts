import { isAllWild, parsePattern, type Pattern, wildSymbol } from '../document/pattern.ts';
import type { PatternList, PolicyDocument, PrincipalList, Statement } from '../document/policy-document.ts';

/**
 * How unknown parts are read. `strict`: an Allow grants nothing by them and a Deny everything; `loose`: the other way round. A question
 * whose answers agree is certain; otherwise it depends on the unknown parts. `optional` is strict about what is not known, and loose about
 * which of several known statements counts: what holds in it holds for one of the options.
 */
export type Reading = 'strict' | 'optional' | 'loose';

/** `unknown` names in `symbol` the expression that decides; a yes does where it holds for one of the options only. */
export interface Answer {
  readonly answer: 'yes' | 'no' | 'unknown';
  /** Indexes into `document.statements` of what causes a yes or an unknown. */
  readonly statements: readonly number[];
  readonly symbol?: string;
}

const everything: Pattern = parsePattern('*', { variables: false });

/** Statements of one effect that count in the reading, with their indexes. */
export function statementsIn(
  document: PolicyDocument,
  effect: Statement['effect'],
  reading: Reading,
): { index: number; statement: Statement }[] {
  const counts = (statement: Statement) => statement.maybe === undefined || (effect === 'allow') === (reading !== 'strict');
  return document.statements.flatMap((statement, index) =>
    statement.effect === effect && counts(statement) ? [{ index, statement }] : [],
  );
}

/** Members of a list in a reading that makes it wide or narrow. In a wide one, a part that may be a wildcard is one. */
export function membersOf(list: PatternList, width: 'wide' | 'narrow', element: 'action' | 'other' = 'other'): readonly Pattern[] {
  if (width === 'narrow') return list.items;
  const widened = list.items.map((pattern) => (mayBeWildcard(pattern, element) ? widen(pattern) : pattern));
  return list.more === undefined ? widened : [...widened, everything];
}

/** Does a reading of a statement's positive element (Action, Resource) take the wide side? Not* elements take the other. */
export function widthOf(effect: Statement['effect'], reading: Reading, negated: boolean): 'wide' | 'narrow' {
  return ((effect === 'allow') === (reading === 'loose')) !== negated ? 'wide' : 'narrow';
}

/** A lone expression, `s3:` before one, or one in the place of the service: nobody says that it is no wildcard. */
function mayBeWildcard(pattern: Pattern, element: 'action' | 'other'): boolean {
  return wildSymbol(pattern) !== undefined || (element === 'action' && (hidesService(pattern) || hidesName(pattern)));
}

/** `${var.service}:*` */
function hidesService([service, rest]: Pattern): boolean {
  return service?.kind === 'symbol' && service.maybeWild && rest?.kind === 'text' && rest.text.startsWith(':');
}

/** `s3:${var.name}` */
function hidesName([service, name, ...more]: Pattern): boolean {
  if (more.length > 0 || service?.kind !== 'text' || !service.text.endsWith(':')) return false;
  return name?.kind === 'symbol' && name.maybeWild;
}

function widen(pattern: Pattern): Pattern {
  return pattern.flatMap((part) => (part.kind === 'symbol' ? everything : [part]));
}

const symbols = new WeakMap<Statement, { readonly symbol: string | undefined }>();

/** The first expression in a statement on which its reach depends; whether it counts at all was asked before, and is named last. */
export function statementSymbol(statement: Statement): string | undefined {
  const known = symbols.get(statement) ?? { symbol: findSymbol(statement) };
  symbols.set(statement, known);
  return known.symbol;
}

function findSymbol(statement: Statement): string | undefined {
  const lists = [
    { list: statement.actions, element: 'action' as const },
    { list: statement.notActions, element: 'action' as const },
    { list: statement.resources, element: 'other' as const },
    { list: statement.notResources, element: 'other' as const },
  ];
  const inLists = lists.map(({ list, element }) => list && (list.more ?? listSymbol(list, element))).find((symbol) => symbol !== undefined);
  return (
    inLists ??
    statement.moreConditions ??
    principalSymbol(statement.principals) ??
    principalSymbol(statement.notPrincipals) ??
    statement.maybe
  );
}

function principalSymbol(list: PrincipalList | undefined): string | undefined {
  return list?.more ?? list?.items.map(({ pattern }) => wildSymbol(pattern)).find((symbol) => symbol !== undefined);
}

function listSymbol(list: PatternList, element: 'action' | 'other'): string | undefined {
  const open = list.items.find((pattern) => mayBeWildcard(pattern, element));
  return open?.flatMap((part) => (part.kind === 'symbol' ? [part.text] : []))[0];
}

/** The first expression in a document on which its reach depends. */
export function documentSymbol(document: PolicyDocument): string | undefined {
  return document.more ?? document.statements.map(statementSymbol).find((symbol) => symbol !== undefined);
}

/** Combines the readings into one answer; the looser ones are only asked where they can differ. */
export function decide(document: PolicyDocument, ask: (reading: Reading) => readonly number[] | undefined): Answer {
  const certain = ask('strict');
  if (certain !== undefined) return { answer: 'yes', statements: certain };
  const { option, statements: causes } = optionOf(document, ask);
  if (option !== undefined) return { answer: 'yes', statements: causes, symbol: option };
  const symbol = documentSymbol(document);
  if (symbol === undefined) return { answer: 'no', statements: [] };
  if (document.more !== undefined) return { answer: 'unknown', statements: [], symbol: document.more };
  const possible = ask('loose');
  if (possible === undefined) return { answer: 'no', statements: [] };
  const cause = possible.flatMap((index) => document.statements[index] ?? []).map(statementSymbol);
  return { answer: 'unknown', statements: possible, symbol: cause.find((text) => text !== undefined) ?? symbol };
}

/** The condition under which the answer is yes, and the statements that cause it. */
function optionOf(
  document: PolicyDocument,
  ask: (reading: Reading) => readonly number[] | undefined,
): { readonly option?: string; readonly statements: readonly number[] } {
  const [option] = document.statements.flatMap(({ maybe }) => maybe ?? []);
  const found = option === undefined ? undefined : ask('optional');
  if (option === undefined || found === undefined) return { statements: [] };
  const [cause = option] = found.flatMap((index) => document.statements[index]?.maybe ?? []);
  return { option: cause, statements: found };
}

/** True when the list has a member that is nothing but wildcards. */
export function hasAllWild(patterns: readonly Pattern[]): boolean {
  return patterns.some(isAllWild);
}
