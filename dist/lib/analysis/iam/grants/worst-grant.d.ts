import type { PolicyDocument } from '../document/policy-document.js';
import type { Harm } from './harm.js';
/**
 * The worst that a document lets its holder do, whatever resources there are. `admin`: everything. `power`: nearly everything but IAM.
 * `escalates`: gain the rights of others. `takes-over`: get into what has a role already. The others are what it does on every resource.
 */
export type WorstGrant = 'admin' | 'power' | 'escalates' | 'takes-over' | Harm;
export declare function worstGrant(document: PolicyDocument): WorstGrant;
