import type { Confidence } from '../../../core/finding.ts';
import { classifyValue } from './value-class.ts';

/** How sure a value is that stands where only a password can; undefined when it only stands for one. */
export function plainPasswordTier(value: string): Confidence | undefined {
  switch (classifyValue(value)) {
    case 'random':
    case 'mixed':
      return 'likely';
    case 'weak':
    case 'word':
      return 'possible';
    default:
      return undefined;
  }
}

/** The same where words stand as well: one without digits is none. */
export function madeUpTier(value: string): Confidence | undefined {
  const tier = plainPasswordTier(value);
  return tier === 'possible' && !/\d/.test(value) ? undefined : tier;
}
