import type { Value } from '../../../src/core/value.ts';
import { hasFailed } from '../../../src/evaluate/terraform/types/failure.ts';
import { encodeJson } from '../../../src/evaluate/json-text.ts';
import { describeValue, firstUnknown } from '../../../src/evaluate/value-operations.ts';

/** What the engine answers: the JSON of a value, or that it refuses. */
export interface Answer {
  readonly expected: unknown;
  /** Digits of a number that a double does not hold. */
  readonly exact?: string | undefined;
}

/** `failed`: an error where the engine has a value. `accepted`: a value where the engine has an error. */
export type Verdict = 'equal' | 'wrong' | 'failed' | 'unknown' | 'accepted';

export interface Judgement {
  readonly verdict: Verdict;
  /** What was evaluated, for people. */
  readonly got: string;
}

export function judge(value: Value, { expected, exact }: Answer): Judgement {
  const unknown = firstUnknown(value);
  const refuses = isRefusal(expected);
  if (hasFailed(value)) return { verdict: refuses ? 'equal' : 'failed', got: `error: ${describeValue(value)}` };
  if (unknown !== undefined) return { verdict: 'unknown', got: `${unknown.reason}: ${unknown.expression}` };
  const got = encodeJson(value) ?? describeValue(value);
  // The engine counts with infinity, and refuses to give it out.
  const isInfinite = value.kind === 'number' && !Number.isFinite(value.value);
  if (refuses) return { verdict: isInfinite ? 'equal' : 'accepted', got };
  return { verdict: exact === undefined ? verdictOf(got, expected) : got === exact ? 'equal' : 'wrong', got };
}

function isRefusal(expected: unknown): boolean {
  return typeof expected === 'object' && expected !== null && 'error' in expected && expected.error === true;
}

function verdictOf(got: string, expected: unknown): Verdict {
  return canonical(JSON.parse(got)) === canonical(expected) ? 'equal' : 'wrong';
}

/** JSON with the keys of objects in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
