import type { PolicyDocument } from '../document/policy-document.js';
import type { Action } from './action-table.js';
import type { PatternCache, PreparedPattern } from '../globs/prepared-pattern.js';
/** Resources that an action can have, as patterns to search in. */
export type ResourceTypes = (action: Action) => readonly PreparedPattern[];
/** ARNs of the action's types in the partitions that the documents speak of; `*` itself for an action that knows no resources. */
export declare function resourceTypes(cache: PatternCache, documents: readonly PolicyDocument[]): ResourceTypes;
/** A resource of the action's first type, as people write one; `*` where it knows none. */
export declare function exampleResource({ resources: [type] }: Action): string;
