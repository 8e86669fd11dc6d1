import { definePractice } from '../forms/practice.ts';

export const evidenceAutomationRemoved = definePractice({
  id: 'evidence-automation-removed',
  control: 'automate-evidence-gathering',
  severity: 'low',
  speaksFor: ['evidence-automation-present'],
  title: 'Evidence for audits is no longer gathered',
  why: 'A gap in the evidence is a finding of the audit.',
  remedy: 'Keep it, or put its successor into the same change.',
  limits: ['Buckets of reports are not followed.'],
  covers: {},
  practice: 'evidence collection',
  called: 'collection of evidence',
  resources: ['terraform', 'cloudformation'],
});
