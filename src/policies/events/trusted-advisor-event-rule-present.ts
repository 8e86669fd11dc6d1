import { definePresence } from '../forms/presence.ts';

export const trustedAdvisorEventRulePresent = definePresence({
  id: 'trusted-advisor-event-rule-present',
  control: 'remediate-trusted-advisor-findings',
  severity: 'info',
  title: 'Findings of Trusted Advisor reach somebody',
  why: 'Trusted Advisor knows of open ports, exposed keys and missing backups, and waits until somebody looks. A rule brings them to where people are.',
  remedy: 'Declare a rule of EventBridge on aws.trustedadvisor with a target.',
  limits: ['Whether the rule has a target is not looked at.'],
  covers: {},
  rows: [
    {
      what: 'rule on Trusted Advisor',
      terraform: ['aws_cloudwatch_event_rule'],
      cloudformation: ['AWS::Events::Rule'],
      such: [{ terraform: 'event_pattern', cloudformation: 'EventPattern', is: { mentions: /aws\.trustedadvisor/u } }],
    },
  ],
});
