import type { Resource } from '../../../core/resource.ts';
import type { Value } from '../../../core/value.ts';
import type { Translation } from './translation.ts';

/** One event of a function. `address` is the logical id that SAM gives to what it makes for it. */
export interface FunctionEvent {
  readonly parent: Resource;
  readonly address: string;
  readonly properties: Value | undefined;
  readonly translation: Translation;
}
