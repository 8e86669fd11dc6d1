import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import { eventRuleTypes, filterTypes, watchedEvents } from '../../model/detection/watched-events.ts';
import type { WatchedEvents } from '../../model/detection/watched-events.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { declaredAt } from '../define-policy.ts';
import type { Evidence, Unresolved } from '../define-policy.ts';

export const watchingTypes: readonly string[] = [...filterTypes, ...eventRuleTypes];

/** What of the families of CIS somebody hears because of this filter or rule, as evidence for each. */
export function heardFamilies(
  resource: Resource,
  model: AwsModel,
): { readonly watched?: WatchedEvents; readonly claims: (Evidence | Unresolved)[] } {
  const watched = watchedEvents(resource, model);
  if (watched === undefined) return { claims: [] };
  const { families, alarms, unknown, isChosen } = watched;
  if (alarms.length === 0 && unknown !== undefined && isChosen === true) {
    const trace = declaredAt(resource);
    return { watched, claims: families.map((family) => ({ ...heard(family, trace), maybe: unknown, offForSome: true })) };
  }
  if (alarms.length === 0) {
    const claims = unknown === undefined ? [] : families.map((family) => unheard(family, unknown));
    return { watched, claims };
  }
  const trace = alarms.flatMap((alarm) => declaredAt(alarm.resource)).concat(declaredAt(resource));
  return { watched, claims: families.map((family) => heard(family, trace)) };
}

function heard(family: string, trace: readonly Location[]): Evidence {
  return { claim: 'evidence', scope: `alarm on ${family}`, extent: `The alarm on ${family}`, trace };
}

function unheard(family: string, unknown: UnknownOf): Unresolved {
  return { claim: 'unresolved', aspect: family, unknown, message: `whether somebody hears of ${family}` };
}

type UnknownOf = Unresolved['unknown'];
