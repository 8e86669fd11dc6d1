import { scalarText } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { blocks, firstAttribute, members, unknownPart } from '../../model/fact.ts';

/** How much of what comes a statement takes in, as far as two of them can be compared. */
export interface Reach {
  /** Countries that it is about; undefined where it is about something else, or where not all of them are known. */
  readonly countries: ReadonlySet<string> | undefined;
  /** Set where it is about every other country. */
  readonly isNegated: boolean;
  /** It counts only some of the requests. */
  readonly isScoped: boolean;
  /** What decides the countries, or whether it counts all requests. */
  readonly open: UnknownValue | undefined;
}

export function reachOf(statement: Value | undefined): Reach {
  const negated = firstAttribute(firstAttribute(statement, ['not_statement', 'NotStatement']), ['statement', 'Statement']);
  const geo = firstAttribute(negated ?? statement, ['geo_match_statement', 'GeoMatchStatement']);
  const { items, unknown } = members(firstAttribute(geo, ['country_codes', 'CountryCodes']));
  const codes = items.flatMap((item) => scalarText(item) ?? []);
  const isKnown = geo !== undefined && unknown === undefined && codes.length === items.length;
  const counting = firstAttribute(statement, ['rate_based_statement', 'RateBasedStatement']);
  const scope = blocks(firstAttribute(counting, ['scope_down_statement', 'ScopeDownStatement']));
  return {
    countries: isKnown ? new Set(codes) : undefined,
    isNegated: negated !== undefined,
    isScoped: scope.items.length > 0 && scope.unknown === undefined,
    open: unknown ?? items.flatMap((item) => unknownPart(item) ?? [])[0] ?? scope.unknown,
  };
}

/** What a rule that holds back no longer sees, in words. */
export function lessSeen(before: Reach, after: Reach): string | undefined {
  if (after.isScoped && !before.isScoped) return 'counts only some of the requests now';
  if (before.countries === undefined || after.countries === undefined || before.isNegated !== after.isNegated) return undefined;
  const [more, fewer] = before.isNegated ? [after.countries, before.countries] : [before.countries, after.countries];
  const missed = [...more].filter((code) => !fewer.has(code));
  return missed.length === 0 ? undefined : `no longer holds back ${missed.join(', ')}`;
}
