import { blurredDigest } from '../../core/digest.ts';
import { grouped } from '../../core/grouped.ts';
import { lineRange } from '../../core/location.ts';
import type { Suppression } from '../settings/suppressions.ts';
import { quoted } from './gate-change.ts';
import type { GateChange } from './gate-change.ts';

/** Suppressions of one change that are told one by one; the last entry says how many more there are. */
export const suppressionsMax = 50;

/** Suppressions on head that base has not. Moving one, or the line it stands at, adds none. */
export function addedSuppressions(base: readonly Suppression[], head: readonly Suppression[]): readonly Suppression[] {
  const known = new Map<string, number>();
  const keyOf = (one: Suppression): string => `${one.policyId}\n${one.target.trim()}\n${one.reason}`;
  for (const one of base) known.set(keyOf(one), (known.get(keyOf(one)) ?? 0) + 1);
  return head.filter((one) => {
    const left = known.get(keyOf(one)) ?? 0;
    known.set(keyOf(one), left - 1);
    return left <= 0;
  });
}

/** Each counts once it stands on base: it accepts a finding without an end, and without somebody who is asked. */
export function suppressionChanges(added: readonly Suppression[]): GateChange[] {
  const counting = added.filter((one) => one.reason !== '');
  const changes = counting.slice(0, suppressionsMax).map((one): GateChange => {
    // The line may hold the very secret that is suppressed.
    const target = blurredDigest(one.target.trim());
    return {
      aspect: `suppression of ${one.policyId}: ${target}`,
      message: `A comment will suppress ${quoted(one.policyId)} here once it is merged: ${quoted(one.reason)}.`,
      severity: 'medium',
      side: 'RIGHT',
      at: { path: one.path, range: lineRange(one.line) },
    };
  });
  const [next] = counting.slice(suppressionsMax);
  if (next === undefined) return changes;
  const message = `${grouped(counting.length - suppressionsMax)} more suppressions are added than can be listed.`;
  return [
    ...changes,
    { aspect: 'suppression: more', message, severity: 'medium', side: 'RIGHT', at: { path: next.path, range: lineRange(next.line) } },
  ];
}
