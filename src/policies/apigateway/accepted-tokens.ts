import type { Location } from '../../core/location.ts';
import { scalarText } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { firstAttribute, members, readText } from '../../model/fact.ts';
import { traceOf } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';

/** For whom tokens are, and who makes them, as far as that is written. */
export interface Tokens {
  readonly audience?: readonly string[];
  readonly issuer?: string;
}

interface Accepted extends Tokens {
  readonly rank: number;
  readonly words: string;
  readonly at: readonly Location[];
}

/** What the settings of a JWT authorizer take; the three places write them in their own letters. */
export function tokensIn(settings: Value): Accepted | { readonly unknown: UnknownValue } {
  const written = firstAttribute(settings, ['audience', 'Audience']);
  const { items, unknown } = members(written);
  if (unknown !== undefined) return { unknown };
  const at = traceOf(written ?? settings);
  const issuer = readText(firstAttribute(settings, ['issuer', 'Issuer']));
  const of = issuer.kind === 'known' ? { issuer: issuer.value } : {};
  const audience = items.flatMap((item) => scalarText(item) ?? []);
  return items.length > 0
    ? { rank: 2, words: 'tokens for its own audience', ...of, ...(audience.length === items.length ? { audience } : {}), at }
    : { rank: 1, words: 'tokens for whomever', ...of, at };
}

/** Tokens of somebody else, or for somebody else as well, are as good as the old ones from now on. */
export function otherTokens(base: Tokens, head: Tokens & { readonly address: string }): Weakening | undefined {
  if (base.issuer !== undefined && head.issuer !== undefined && base.issuer !== head.issuer)
    return { message: `${head.address} took tokens of ${base.issuer} before, and now takes those of ${head.issuer}.`, severity: 'medium' };
  const added = base.audience === undefined ? undefined : head.audience?.find((one) => base.audience?.includes(one) === false);
  return added === undefined ? undefined : { message: `${head.address} now also takes tokens for ${added}.`, severity: 'low' };
}
