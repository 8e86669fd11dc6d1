import type { Policy } from './define-policy.js';
/** Every policy, sorted by id. */
export declare const policies: readonly Policy[];
