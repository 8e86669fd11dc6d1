import { definePresence } from '../forms/presence.ts';

export const guarddutyTriageAutomationPresent = definePresence({
  id: 'guardduty-triage-automation-present',
  control: 'investigate-most-guardduty-findings',
  severity: 'info',
  title: 'Findings below critical are looked at, too',
  why: 'Most attacks show as findings of medium weight first. What exports, links or tickets them makes that somebody reads them.',
  remedy: 'Export findings, turn Detective on, and route findings of medium weight to where work is tracked.',
  limits: ['Whether a rule leaves out findings of medium weight is reported by the numbers in its pattern.'],
  covers: {},
  rows: [
    {
      what: 'export of findings',
      terraform: ['aws_guardduty_publishing_destination'],
      cloudformation: ['AWS::GuardDuty::PublishingDestination'],
    },
    { what: 'Detective graph', terraform: ['aws_detective_graph'], cloudformation: ['AWS::Detective::Graph'] },
    {
      what: 'rule on findings of medium weight',
      terraform: ['aws_cloudwatch_event_rule'],
      cloudformation: ['AWS::Events::Rule'],
      such: [{ terraform: 'event_pattern', cloudformation: 'EventPattern', is: /aws\.guardduty(?!.{0,4000}>=?,[789])/u }],
    },
  ],
});
