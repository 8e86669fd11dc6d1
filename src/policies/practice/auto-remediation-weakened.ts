import { definePractice } from '../forms/practice.ts';

export const autoRemediationWeakened = definePractice({
  id: 'auto-remediation-weakened',
  control: 'automate-deviation-correction',
  severity: 'medium',
  speaksFor: ['auto-remediation-present', 'security-automation-breadth'],
  title: 'An automatic correction is removed or made manual',
  why: 'The next deviation stays until somebody has time.',
  remedy: 'Keep it automatic; exclude single resources instead.',
  limits: ['Attempts and scopes are not compared.'],
  covers: {},
  practice: 'automatic remediation',
  called: 'automatic correction',
  resources: ['terraform', 'cloudformation'],
});
