import type { Decision, Step, UnknownValue } from '../../core/value.ts';
import { andDecision, notDecision } from '../choices.ts';

/** What a condition is: known, with the hops of the values that decide it, or not known. */
export type Truth =
  | { readonly kind: 'known'; readonly value: boolean; readonly via: readonly Step[] }
  | { readonly kind: 'unknown'; readonly unknown: UnknownValue };

export function allOf(truths: readonly Truth[]): Truth {
  return combine(truths, false);
}
export function anyOf(truths: readonly Truth[]): Truth {
  return combine(truths, true);
}

/** One truth of the deciding value is enough; otherwise an unknown one leaves the whole unknown. */
function combine(truths: readonly Truth[], deciding: boolean): Truth {
  const decisive = truths.find((truth) => truth.kind === 'known' && truth.value === deciding);
  if (decisive !== undefined) return decisive;
  const open = truths.flatMap((truth) => (truth.kind === 'unknown' ? [truth.unknown] : []));
  if (open.length > 0) return { kind: 'unknown', unknown: together(open, deciding) };
  return { kind: 'known', value: !deciding, via: truths.flatMap((truth) => (truth.kind === 'known' ? truth.via : [])) };
}

/** What is not known about several conditions at once goes by the first; what they say of a deployment, by all of them. */
function together(open: readonly UnknownValue[], deciding: boolean): UnknownValue {
  const [first, ...others] = open;
  if (first === undefined) throw new Error('at least one condition is open');
  if (others.length === 0) return first;
  const { decision, ...rest } = first;
  const whole = others.reduce<Decision | undefined>(
    (all, one) => (all === undefined || one.decision === undefined ? undefined : joined(all, one.decision, deciding)),
    decision,
  );
  return whole === undefined ? rest : { ...rest, decision: whole };
}

/** `a or b` is the opposite of `neither`. */
function joined(a: Decision, b: Decision, deciding: boolean): Decision | undefined {
  if (!deciding) return andDecision(a, b);
  const neither = andDecision(notDecision(a), notDecision(b));
  return neither === undefined ? undefined : notDecision(neither);
}

export function not(truth: Truth): Truth {
  if (truth.kind === 'known') return { ...truth, value: !truth.value };
  const { decision } = truth.unknown;
  return decision === undefined ? truth : { kind: 'unknown', unknown: { ...truth.unknown, decision: notDecision(decision) } };
}
