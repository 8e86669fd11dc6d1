import { definePractice } from '../forms/practice.ts';

export const autoRemediationPresent = definePractice({
  id: 'auto-remediation-present',
  control: 'automate-deviation-correction',
  severity: 'info',
  title: 'Deviations are corrected or noticed by themselves',
  why: 'What corrects itself is not open for weeks.',
  remedy: 'Let AWS Config remediate automatically what is safe to remediate, and look for drift on a schedule.',
  limits: ['In a review only files that the change touches are looked at.'],
  covers: {},
  practice: 'automatic remediation',
  called: 'automatic correction',
  resources: ['terraform', 'cloudformation'],
});
