import { definePractice } from '../forms/practice.ts';

export const evidenceAutomationPresent = definePractice({
  id: 'evidence-automation-present',
  control: 'automate-evidence-gathering',
  severity: 'info',
  title: 'Evidence for audits is gathered automatically',
  why: 'Evidence that is gathered every day is not made up in the week before the audit.',
  remedy: 'Use assessments of AWS Audit Manager, or publish the matrix of this tool from the pipeline.',
  limits: ['In a review only files that the change touches are looked at.'],
  covers: {},
  practice: 'evidence collection',
  called: 'collection of evidence',
  resources: ['terraform', 'cloudformation'],
});
