import type { FindingRoute } from '../../model/detection/finding-route.ts';
import { declaredAt, defineEvidence } from '../define-policy.ts';

export const findingRoutingRemoved = defineEvidence({
  id: 'finding-routing-removed',
  control: 'act-on-critical-findings',
  severity: 'high',
  on: 'events.finding-route',
  speaksFor: ['finding-routing-removed', 'finding-routing-present', 'finding-rule-without-target', 'guardduty-triage-automation-present'],
  dialects: ['terraform', 'cloudformation'],
  title: 'Security findings no longer reach anybody',
  why: 'A finding that nobody is told of is found by chance, weeks later. The rule that sends serious findings to people is what turns detection into response.',
  remedy: 'Keep the rule, its target and what it matches. If another route takes its place, add that first.',
  limits: [
    'Whether somebody listens at the target (the subscription of a topic, the channel behind a function) is not followed.',
    'Findings are told apart by service and weight; narrower filters on types or accounts are not compared.',
  ],
  covers: {},
  *evaluate(route) {
    if (route.enabled === 'no' || route.targets.length === 0) {
      yield { claim: 'absence', trace: [route.resource.declaration] };
      return;
    }
    for (const service of route.services) for (const band of route.bands) yield sent(route, service, band);
    // It may send what base sent on, and shows nothing that could be lost.
    const { openService: open } = route;
    if (open !== undefined)
      for (const band of route.bands) yield { ...sent(route, `\${${open.expression}}`, band), open, counted: true as const };
  },
  lost: ({ extent }) => `${extent}, and no rule of the code does after this change.`,
  standsIn: (other, lost, place) => place === 'same-root' && other.scope === lost.scope,
});

function sent({ address, resource, openBands }: FindingRoute, service: string, band: FindingRoute['bands'][number]) {
  return {
    claim: 'evidence' as const,
    scope: `${band} findings of ${service}`,
    extent: `${address} sent ${band} findings of ${service} on`,
    severity: band === 'CRITICAL' || band === 'HIGH' ? ('high' as const) : ('medium' as const),
    trace: declaredAt(resource),
    ...(openBands === undefined ? {} : { maybe: openBands }),
  };
}
