import type { Budget } from './budget.ts';
import { parsePattern } from './pattern.ts';
import type { PolicyDocument, Statement } from './policy-document.ts';
import type { PatternCache } from './prepared-pattern.ts';
import { type Approximation, prepareStatement, type PreparedStatement } from './prepared-statement.ts';
import { type Uncovered, uncoveredParts } from './statement-cover.ts';

/** Both documents in one reading. */
export interface Sides {
  readonly headAllows: readonly PreparedStatement[];
  readonly headDenies: readonly PreparedStatement[];
  readonly baseAllows: readonly PreparedStatement[];
  readonly baseDenies: readonly PreparedStatement[];
}

/** Where new access can come from. */
export interface Candidates {
  /** Parts of head's Allow statements that no Allow of base takes whole. */
  readonly added: readonly { readonly allow: PreparedStatement; readonly parts: readonly Uncovered[] }[];
  /** Deny statements of base that head does not keep. */
  readonly lifted: readonly PreparedStatement[];
}

const everything = parsePattern('*', { variables: false });

/** `wide` reads unknown parts in favour of new access, `narrow` against it. */
export function sidesOf(base: PolicyDocument, head: PolicyDocument, reading: 'wide' | 'narrow', cache: PatternCache): Sides {
  const against = reading === 'wide' ? 'narrow' : 'wide';
  const grants = (document: PolicyDocument, effect: Statement['effect']) =>
    prepareAll(document, effect, { role: 'grant', size: reading }, cache);
  const blocks = (document: PolicyDocument, effect: Statement['effect']) =>
    prepareAll(document, effect, { role: 'block', size: against }, cache);
  return {
    headAllows: grants(head, 'allow'),
    headDenies: blocks(head, 'deny'),
    baseAllows: blocks(base, 'allow'),
    baseDenies: grants(base, 'deny'),
  };
}

function prepareAll(
  document: PolicyDocument,
  effect: Statement['effect'],
  approximation: Approximation,
  cache: PatternCache,
): readonly PreparedStatement[] {
  const known = document.statements.flatMap((statement, index) =>
    statement.effect === effect ? (prepareStatement(statement, index, approximation, cache) ?? []) : [],
  );
  if (document.more === undefined || approximation.size === 'narrow') return known;
  const open: Statement = { effect, actions: { items: [everything] }, resources: { items: [everything] }, conditions: [] };
  return [...known, prepareStatement(open, -1, approximation, cache) ?? []].flat();
}

export function candidatesOf(sides: Sides, budget: Budget): Candidates {
  const added = sides.headAllows
    .map((allow) => ({ allow, parts: uncoveredParts(allow, sides.baseAllows, budget) }))
    .filter(({ parts }) => parts.length > 0);
  const lifted = sides.baseDenies.filter((denial) => uncoveredParts(denial, sides.headDenies, budget).length > 0);
  return { added, lifted };
}

/** True when the two readings of the documents may differ. */
export function hasUnknownParts(documents: readonly PolicyDocument[]): boolean {
  return documents.some((document) => document.more !== undefined || document.statements.some(isUnknownInPart));
}

function isUnknownInPart(statement: Statement): boolean {
  if (statement.maybe !== undefined || statement.moreConditions !== undefined) return true;
  const lists = [
    statement.actions,
    statement.notActions,
    statement.resources,
    statement.notResources,
    ...statement.conditions.map(({ values }) => values),
  ];
  const principals = [statement.principals, statement.notPrincipals];
  const patterns = [
    ...lists.flatMap((list) => list?.items ?? []),
    ...principals.flatMap((list) => list?.items.map(({ pattern }) => pattern) ?? []),
  ];
  return (
    [...lists, ...principals].some((list) => list?.more !== undefined) ||
    patterns.some((pattern) => pattern.some(({ kind }) => kind === 'symbol' || kind === 'variable'))
  );
}
