import { defineLoss } from '../forms/loss.ts';
import { responseAutomationPresent } from './response-automation-present.ts';

export const responseAutomationRemoved = defineLoss({
  id: 'response-automation-removed',
  control: 'automate-critical-playbooks',
  severity: 'medium',
  title: 'A step of the response that machines did is left to people',
  why: 'The first minutes decide what an attacker gets. From now on somebody has to wake up first.',
  remedy: 'Keep the runbook and the response plan.',
  limits: [
    'What a runbook does, and whether its role still may, is not looked at.',
    'Rules and their targets are reported by the policy on the routing of findings.',
  ],
  covers: {},
  speaksFor: ['response-automation-present', 'ir-playbook-removed', 'ir-playbook-present'],
  presences: responseAutomationPresent.rows,
});
