import type { Result } from './sending.ts';

export interface Quantiles {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** In ms, of the answers that took the delivery. */
export function acknowledged(results: readonly Result[]): Quantiles {
  return quantilesOf(results.filter(({ status }) => status === 202).map(({ ms }) => ms));
}

/** NaN where there are no values. */
export function quantilesOf(values: readonly number[]): Quantiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}
