import { definePractice } from '../forms/practice.ts';

export const iacPresent = definePractice({
  id: 'iac-present',
  control: 'use-infrastructure-as-code',
  severity: 'info',
  title: 'A pipeline deploys the infrastructure from code',
  why: 'What only a pipeline changes is changed only by what was reviewed.',
  remedy: 'Let the pipeline apply what is merged, and nobody by hand.',
  limits: ['In a review only files that the change touches are looked at.'],
  covers: {},
  practice: 'deployment of code',
  called: 'deployment of infrastructure from code',
});
