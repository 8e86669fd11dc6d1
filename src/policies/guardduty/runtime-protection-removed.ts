import { defineLoss } from '../forms/loss.ts';
import { runtimeProtectionPresent } from './runtime-protection-present.ts';

export const runtimeProtectionRemoved = defineLoss({
  id: 'runtime-protection-removed',
  control: 'anti-malware-runtime',
  severity: 'high',
  title: 'What runs is no longer watched for malware',
  why: 'A process that nobody started and a file that is known to be bad show only on the machine itself. From now on nothing looks there.',
  remedy: 'Keep the plan and the agent.',
  limits: ['Agents of other vendors are not known.'],
  covers: {},
  speaksFor: ['runtime-protection-present', 'guardduty-plan-disabled', 'guardduty-plans-present'],
  presences: runtimeProtectionPresent.rows,
});
