import { declaredAt, defineEvidence } from '../define-policy.ts';

export const findingRoutingPresent = defineEvidence({
  id: 'finding-routing-present',
  control: 'act-on-critical-findings',
  severity: 'info',
  on: 'events.finding-route',
  dialects: ['terraform', 'cloudformation'],
  title: 'Security findings reach somebody',
  why: 'A rule that sends grave findings to people or to code is what makes of detection a response.',
  remedy: 'Route high and critical findings of GuardDuty and Security Hub to a topic with subscribers, or to automation.',
  limits: ['Whether somebody listens at the target is not followed.'],
  covers: {},
  *evaluate({ address, resource, services, enabled, targets }) {
    if (enabled !== 'yes' || targets.length === 0) return;
    for (const service of services) {
      yield {
        claim: 'evidence',
        scope: `findings of ${service}`,
        extent: `${address} sends findings of ${service} on`,
        trace: declaredAt(resource),
      };
    }
  },
  lost: ({ extent }) => `${extent} no longer.`,
});
