import { definePractice } from '../forms/practice.ts';

export const policyValidationInPipeline = definePractice({
  id: 'policy-validation-in-pipeline',
  control: 'iam-policy-generation-pipeline',
  severity: 'info',
  title: 'IAM policies are checked in the pipeline',
  why: 'A policy that is too wide is cheapest to mend before it is merged.',
  remedy: 'Run the checks of IAM Access Analyzer, or this tool, before each merge.',
  limits: ['In a review only files that the change touches are looked at.'],
  covers: {},
  practice: 'policy validation',
  called: 'check of IAM policies',
});
