import { definePractice } from '../forms/practice.ts';

export const policyValidationRemoved = definePractice({
  id: 'policy-validation-removed',
  control: 'iam-policy-generation-pipeline',
  severity: 'medium',
  speaksFor: ['policy-validation-in-pipeline'],
  title: 'IAM policies are no longer checked in the pipeline',
  why: 'The next policy that is too wide is merged like everything else.',
  remedy: 'Keep the step.',
  limits: ['Whether the step still stops the pipeline is not looked at.'],
  covers: {},
  practice: 'policy validation',
  called: 'check of IAM policies',
});
