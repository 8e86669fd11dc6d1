import type { Value } from '../core/value.ts';
import { unknownValue } from './value-operations.ts';

/** How often one key is taken into account. */
const duplicatesMax = 16;

/** Which one of two equal keys counts is up to the reader of the document, and readers differ. */
export function eitherOf(earlier: Value, later: Value, key: string): Value {
  const condition = unknownValue('parse-error', `the key ${JSON.stringify(key)}, given twice`, later.origin);
  if (earlier.kind === 'choice' && earlier.options.length >= duplicatesMax) return { ...condition, reason: 'limit-reached' };
  if (earlier.kind === 'unknown' && earlier.reason === 'limit-reached') return earlier;
  const options = earlier.kind === 'choice' ? [...earlier.options, later] : [earlier, later];
  return { kind: 'choice', options, condition, origin: later.origin };
}
