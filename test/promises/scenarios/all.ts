import type { Promised } from '../promise.ts';
import { commitPromises } from './commits.ts';

export const promises: readonly Promised[] = [...commitPromises];
