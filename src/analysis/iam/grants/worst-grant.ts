import type { PolicyDocument } from '../document/policy-document.ts';
import { escalations } from './escalation.ts';
import { isFullAdmin } from './full-admin.ts';
import type { Harm } from './harm.ts';
import { resourceWildcards } from './resource-wildcards.ts';
import { serviceWildcards } from './service-wildcards.ts';

/**
 * The worst that a document lets its holder do, whatever resources there are. `admin`: everything. `power`: nearly everything but IAM.
 * `escalates`: gain the rights of others. `takes-over`: get into what has a role already. The others are what it does on every resource.
 */
export type WorstGrant = 'admin' | 'power' | 'escalates' | 'takes-over' | Harm;

const wanted: readonly Harm[] = ['permissions', 'credentials', 'data', 'write'];

export function worstGrant(document: PolicyDocument): WorstGrant {
  if (isFullAdmin(document).answer === 'yes') return 'admin';
  if (serviceWildcards(document).some(({ service }) => service === '*')) return 'power';
  const ways = escalations(document).filter(({ reach }) => reach === 'any');
  if (ways.some(({ path }) => path.kind !== 'takes-over')) return 'escalates';
  const harms = resourceWildcards(document, wanted).map(({ harm }) => harm);
  if (harms.includes('permissions')) return 'permissions';
  return ways.length > 0 ? 'takes-over' : (wanted.find((harm) => harms.includes(harm)) ?? 'none');
}
