import type { PolicyDocument } from '../document/policy-document.ts';
import { isOpenEnded } from './grant.ts';

const known = new WeakMap<PolicyDocument, ReadonlySet<string> | 'any'>();

/**
 * Could the document, in any reading, allow an action of the service? No where every Allow spells out other services. Most documents name two
 * or three: this spares them the questions about all others, and the table of actions that these would have to decode.
 */
export function mayAllow(document: PolicyDocument, service: string): boolean {
  const services = known.get(document) ?? servicesOf(document);
  known.set(document, services);
  return services === 'any' || services.has(service);
}

function servicesOf({ statements, more }: PolicyDocument): ReadonlySet<string> | 'any' {
  if (more !== undefined) return 'any';
  const services = new Set<string>();
  for (const { effect, actions } of statements) {
    if (effect !== 'allow') continue;
    if (actions === undefined || actions.more !== undefined || actions.items.some(isOpenEnded)) return 'any';
    for (const [first] of actions.items)
      if (first?.kind === 'text') services.add(first.text.slice(0, Math.max(0, first.text.indexOf(':'))).toLowerCase());
  }
  return services;
}
