import type { Protection } from '../forms/protection-row.ts';
import { lookedUpKey } from './looked-up-key.ts';

/** A key of one's own, wherever it stands. */
export const keyRow = {
  what: 'encryption key',
  order: lookedUpKey,
  byDefault: null,
  wanted: 'a key of your own',
  fix: false,
  unknowns: false,
  lacks: 'is encrypted with a key of AWS, not one of your own',
  nothing: 'names no key, so it is encrypted with one of AWS',
} satisfies Partial<Protection>;
