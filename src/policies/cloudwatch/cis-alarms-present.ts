import { defineEvidence } from '../define-policy.ts';
import { heardFamilies, watchingTypes } from './heard-families.ts';

export const cisAlarmsPresent = defineEvidence({
  id: 'cis-alarms-present',
  control: 'audit-api-calls',
  severity: 'info',
  on: 'resource',
  types: watchingTypes,
  dialects: ['terraform', 'cloudformation'],
  title: 'Somebody hears of calls that matter',
  why: 'A trail that is stopped, a key that is deleted, a login without a second factor: whoever hears of it at once can still do something.',
  remedy: 'Declare a metric filter with an alarm and an action, or a rule with a target, for each family of events of the CIS benchmark.',
  limits: ['Whether the log group of a filter is that of the trail is not looked at.'],
  covers: {
    trivy: [
      'AVD-AWS-0147',
      'AVD-AWS-0148',
      'AVD-AWS-0150',
      'AVD-AWS-0151',
      'AVD-AWS-0152',
      'AVD-AWS-0153',
      'AVD-AWS-0154',
      'AVD-AWS-0155',
      'AVD-AWS-0156',
      'AVD-AWS-0157',
      'AVD-AWS-0158',
      'AVD-AWS-0159',
      'AVD-AWS-0160',
      'AVD-AWS-0174',
    ],
    kics: ['CloudWatch Unauthorized Access Alarm Missing'],
    cis: ['4.1', '4.2', '4.4', '4.5', '4.6', '4.7', '4.8', '4.9', '4.10', '4.11', '4.12', '4.13', '4.14', '4.15'],
  },
  evaluate: ({ resource }, model) => heardFamilies(resource, model).claims,
  lost: ({ extent }) => `${extent} is gone or silent, and nothing in the code takes its place.`,
});
