import type { Step, UnknownValue } from '../../core/value.ts';

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
  const open = truths.find((truth) => truth.kind === 'unknown');
  if (open !== undefined) return open;
  return { kind: 'known', value: !deciding, via: truths.flatMap((truth) => (truth.kind === 'known' ? truth.via : [])) };
}

export function not(truth: Truth): Truth {
  return truth.kind === 'known' ? { ...truth, value: !truth.value } : truth;
}
