import type { Budget } from '../budget.ts';
import { parsePattern, type Pattern } from '../document/pattern.ts';
import type { PolicyDocument, Statement } from '../document/policy-document.ts';
import type { PatternCache } from '../globs/prepared-pattern.ts';
import { type Approximation, identityOf, prepareStatement, type PreparedStatement } from './prepared-statement.ts';
import { type Uncovered, uncoveredParts } from './statement-cover.ts';

/** Both documents in one reading. */
export interface Sides {
  readonly headAllows: readonly PreparedStatement[];
  readonly headDenies: readonly PreparedStatement[];
  readonly baseAllows: readonly PreparedStatement[];
  readonly baseDenies: readonly PreparedStatement[];
  /** Identities of statements that stand on both sides as they are, unknown parts included. */
  readonly unchanged: ReadonlySet<string>;
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
  const unchanged = unchangedStatements(base, head);
  const isChanged = (statement: Statement) => !unchanged.has(identityOf(statement));
  const isDenialChanged = base.statements.some((statement) => statement.effect === 'deny' && isChanged(statement));
  // head's unchanged Allows matter only where a Deny of base may be lifted
  const relevant =
    isDenialChanged || base.more !== undefined
      ? head
      : { ...head, statements: head.statements.map((one) => (isChanged(one) ? one : undefined)) };
  return {
    headAllows: prepareAll(relevant, 'allow', { role: 'grant', size: reading }, cache),
    headDenies: prepareAll(head, 'deny', { role: 'block', size: against }, cache),
    baseAllows: prepareAll(base, 'allow', { role: 'block', size: against }, cache),
    baseDenies: prepareAll(base, 'deny', { role: 'grant', size: reading }, cache),
    unchanged,
  };
}

/** A document of which statements that do not matter are left out; the others keep their indexes. */
interface Selection {
  readonly statements: readonly (Statement | undefined)[];
  readonly more?: string;
}

function unchangedStatements(base: PolicyDocument, head: PolicyDocument): ReadonlySet<string> {
  const inBase = new Set(base.statements.map(identityOf));
  return new Set(head.statements.map(identityOf).filter((identity) => inBase.has(identity)));
}

function prepareAll(
  document: Selection,
  effect: Statement['effect'],
  approximation: Approximation,
  cache: PatternCache,
): readonly PreparedStatement[] {
  const known = document.statements.flatMap((statement, index) =>
    statement?.effect === effect ? (prepareStatement(statement, index, approximation, cache) ?? []) : [],
  );
  if (document.more === undefined || approximation.size === 'narrow') return known;
  const open: Statement = { effect, actions: { items: [everything] }, resources: { items: [everything] }, conditions: [] };
  return [...known, prepareStatement(open, -1, approximation, cache) ?? []].flat();
}

export function candidatesOf(sides: Sides, budget: Budget): Candidates {
  const isChanged = ({ identity }: PreparedStatement) => !sides.unchanged.has(identity);
  const added = sides.headAllows
    .filter(isChanged)
    .map((allow) => ({ allow, parts: uncoveredParts(allow, sides.baseAllows, budget) }))
    .filter(({ parts }) => parts.length > 0);
  const lifted = sides.baseDenies.filter(isChanged).filter((denial) => uncoveredParts(denial, sides.headDenies, budget).length > 0);
  return { added, lifted };
}

/** Expressions on which a document depends, those that hold whole parts of it first; policy variables last. */
export function unknownParts(document: PolicyDocument): readonly string[] {
  const whole = document.statements.flatMap(({ maybe, moreConditions }) => [maybe ?? [], moreConditions ?? []].flat());
  const lists = document.statements.flatMap(listsOf);
  const parts = lists.flatMap(({ patterns }) => patterns.flat());
  const named = (kind: 'symbol' | 'variable') => parts.flatMap((part) => (part.kind === kind ? [part.text] : []));
  return [
    document.more ?? [],
    whole,
    lists.flatMap(({ more }) => more ?? []),
    named('symbol'),
    named('variable').map((name) => `\${${name}}`),
  ].flat();
}

interface NamedList {
  readonly patterns: readonly Pattern[];
  readonly more: string | undefined;
}

function listsOf(statement: Statement): readonly NamedList[] {
  const { actions, notActions, resources, notResources, principals, notPrincipals, conditions } = statement;
  const patterns = [actions, notActions, resources, notResources, ...conditions.map(({ values }) => values)];
  return [
    ...patterns.flatMap((list) => (list === undefined ? [] : [{ patterns: list.items, more: list.more }])),
    ...[principals, notPrincipals].flatMap((list) =>
      list === undefined ? [] : [{ patterns: list.items.map(({ pattern }) => pattern), more: list.more }],
    ),
  ];
}
