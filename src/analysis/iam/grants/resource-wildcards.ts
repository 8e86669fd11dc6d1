import { isTooComplex, TOO_COMPLEX } from './complexity.ts';
import { scopesResources } from './condition-scope.ts';
import { denialsOf } from './denials.ts';
import { grantOf, isWildcardResource, namesServiceOf } from './grant.ts';
import { type Harm, harmOf, harms, worstOf } from './harm.ts';
import { isAllWild } from '../document/pattern.ts';
import { serviceOf } from '../actions/action-index.ts';
import { type Action, allActions } from '../actions/action-table.ts';
import type { PolicyDocument, Statement } from '../document/policy-document.ts';
import { type Answer, membersOf, type Reading, statementSymbol, widthOf } from './reading.ts';

export interface ResourceWildcard extends Answer {
  readonly answer: 'yes' | 'unknown';
  /** Prefix of the service, and the worst that the actions do to its resources; of all services where an expression decides. */
  readonly service: string;
  readonly harm: Harm;
  /** Granted actions of the service that could name their resources, the most dangerous first. */
  readonly actions: readonly Action[];
}

/**
 * What a document allows on `*` (or an ARN whose resource part is all wildcards) although the resources could be named, and although it
 * matters that they are not: it hands out access, reads contents, or changes what others made. A condition that says which resources are
 * meant makes it acceptable. One entry for each service, with the worst of what is allowed on it; only of the `kinds` that are asked for.
 */
export function resourceWildcards(document: PolicyDocument, kinds: readonly Harm[] = harms): readonly ResourceWildcard[] {
  const open = document.statements.some((one) => one.effect === 'allow' && isOnWildcard(one, 'loose'));
  if (!open) return [];
  if (isTooComplex(document))
    return [{ answer: 'unknown', statements: [], actions: [], service: '*', harm: 'permissions', symbol: TOO_COMPLEX }];
  const found = new Map<string, ResourceWildcard>();
  for (const { index, statement, reading, actions } of harmfulGrants(document)) {
    const asked = actions.filter((action) => kinds.includes(harmOf(action)));
    for (const entry of byService(asked, index, statement, reading)) add(found, entry);
  }
  return [...found.values()];
}

/** The actions of a statement that do harm on a wildcard, in a reading that says something of its own about it. */
interface HarmfulGrant {
  readonly index: number;
  readonly statement: Statement;
  readonly reading: Reading;
  readonly actions: readonly Action[];
}

const grantsOf = new WeakMap<PolicyDocument, readonly HarmfulGrant[]>();

/** Once for each document: several policies ask, each for its kinds of harm. */
function harmfulGrants(document: PolicyDocument): readonly HarmfulGrant[] {
  const known = grantsOf.get(document) ?? readHarmfulGrants(document);
  grantsOf.set(document, known);
  return known;
}

function readHarmfulGrants(document: PolicyDocument): readonly HarmfulGrant[] {
  return (['strict', 'optional', 'loose'] as const).flatMap((reading) => {
    const isDenied = denialsOf(document, reading);
    return document.statements.flatMap((statement, index): HarmfulGrant[] => {
      if (!speaksIn(statement, reading)) return [];
      return [{ index, statement, reading, actions: harmful(index, statement, reading).filter((action) => !isDenied(action)) }];
    });
  });
}

/** Is there something about the statement that only this reading says? */
function speaksIn(statement: Statement, reading: Reading): boolean {
  if (statement.effect !== 'allow') return false;
  if (reading === 'strict') return statement.maybe === undefined;
  return reading === 'optional' ? statement.maybe !== undefined : statementSymbol(statement) !== undefined;
}

function add(found: Map<string, ResourceWildcard>, entry: ResourceWildcard): void {
  const key = entry.answer === 'unknown' ? `? ${entry.symbol}` : entry.service;
  const known = found.get(key);
  if (known?.answer === 'unknown') return;
  // The statement that does the worst comes first: it is what a finding points at.
  const [first, second] =
    known !== undefined && harms.indexOf(entry.harm) > harms.indexOf(known.harm) ? [entry, known] : [known ?? entry, entry];
  const actions = [...new Set([...first.actions, ...second.actions])];
  found.set(key, { ...first, actions, statements: [...new Set([...first.statements, ...second.statements])] });
}

function byService(actions: readonly Action[], index: number, statement: Statement, reading: Reading): readonly ResourceWildcard[] {
  const symbol = reading === 'strict' ? undefined : reading === 'optional' ? statement.maybe : statementSymbol(statement);
  if (reading === 'loose') {
    if (actions.length === 0 || symbol === undefined) return [];
    return [{ answer: 'unknown', service: '*', harm: 'permissions', actions, statements: [index], symbol }];
  }
  return [...new Set(actions.map(serviceOf))].map((service) => {
    const own = actions.filter((action) => serviceOf(action) === service);
    return { answer: 'yes', service, harm: worstOf(own), actions: own, statements: [index], ...(symbol === undefined ? {} : { symbol }) };
  });
}

function isOnWildcard(statement: Statement, reading: Reading): boolean {
  const { resources } = statement;
  return resources !== undefined && membersOf(resources, widthOf('allow', reading, false)).some(isWildcardResource);
}

function harmful(index: number, statement: Statement, reading: Reading): readonly Action[] {
  if (!isOnWildcard(statement, reading)) return [];
  const members = statement.resources === undefined ? [] : membersOf(statement.resources, widthOf('allow', reading, false));
  const wild = members.filter(isWildcardResource);
  const reaches = (action: Action) =>
    action.resources.some((type) => wild.some((pattern) => isAllWild(pattern) || namesServiceOf(pattern, type)));
  const grant = grantOf(index, statement, reading);
  const isScoped = scopesResources(statement, reading);
  return (grant.listed() ?? allActions().filter((action) => grant.matches(action)))
    .filter((action) => harmOf(action) !== 'none' && reaches(action) && !isScoped(action))
    .toSorted((a, b) => harms.indexOf(harmOf(b)) - harms.indexOf(harmOf(a)));
}
