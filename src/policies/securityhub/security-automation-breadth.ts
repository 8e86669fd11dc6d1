import { definePresence } from '../forms/presence.ts';

export const securityAutomationBreadth = definePresence({
  id: 'security-automation-breadth',
  control: 'advanced-security-automations',
  severity: 'info',
  title: 'Findings are handled by rules',
  why: 'Rules that raise, lower or hand on findings as they come leave people those that need thought.',
  remedy: 'Declare automation rules of Security Hub.',
  limits: ['How many kinds of events are answered is not counted.'],
  covers: {},
  rows: [{ what: 'automation rule', terraform: ['aws_securityhub_automation_rule'], cloudformation: ['AWS::SecurityHub::AutomationRule'] }],
});
