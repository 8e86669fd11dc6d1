import { serviceActions, serviceNames } from '../actions/action-table.ts';
import type { Pattern } from '../document/pattern.ts';
import type { PatternList, PolicyDocument } from '../document/policy-document.ts';

/** Said as the expression that decides when a document is not looked into. */
export const TOO_COMPLEX = 'more wildcards than can be looked into';
/** Comparisons of an action with a pattern; about half a second. AWS's largest managed policy needs a tenth of it. */
const COMPARISONS_MAX = 1_500_000;
/** Resource patterns with wildcards in all. */
const RESOURCE_PATTERNS_MAX = 3_000;

/** True for documents made to keep us busy: the questions about them are answered `unknown` unless one statement settles them. */
export function isTooComplex(document: PolicyDocument): boolean {
  const { statements } = document;
  const actions = statements.flatMap(({ actions: list, notActions }) => [list, notActions]).flatMap(wildItems);
  const resources = statements.flatMap(({ resources: list, notResources }) => [list, notResources]).flatMap(wildItems);
  if (resources.length > RESOURCE_PATTERNS_MAX) return true;
  let comparisons = 0;
  for (const pattern of actions) {
    comparisons += comparisonsFor(pattern);
    if (comparisons > COMPARISONS_MAX) return true;
  }
  return false;
}

function wildItems(list: PatternList | undefined): readonly Pattern[] {
  return list?.items.filter((pattern) => pattern.length > 1) ?? [];
}

/** Actions of the services that the beginning of the pattern leaves open. */
function comparisonsFor(pattern: Pattern): number {
  const [first] = pattern;
  const prefix = first?.kind === 'text' ? first.text.toLowerCase() : '';
  const colon = prefix.indexOf(':');
  if (colon >= 0) return serviceActions(prefix.slice(0, colon)).length;
  const services = serviceNames().filter((service) => service.startsWith(prefix));
  return services.reduce((sum, service) => sum + serviceActions(service).length, serviceNames().length);
}
