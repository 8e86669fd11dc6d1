import { definePresence } from '../forms/presence.ts';

export const resilienceAssessmentPresent = definePresence({
  id: 'resilience-assessment-present',
  control: 'evaluate-resilience',
  severity: 'info',
  title: 'Resilience is assessed',
  why: 'An assessment holds the application against the time that it may be down and the data that it may lose, before an outage does.',
  remedy: 'Declare an application of Resilience Hub with a policy.',
  limits: ['What another repository declares is not visible.'],
  covers: {},
  rows: [
    {
      what: 'resiliency policy',
      terraform: ['aws_resiliencehub_resiliency_policy'],
      cloudformation: ['AWS::ResilienceHub::ResiliencyPolicy'],
    },
    { what: 'application of Resilience Hub', cloudformation: ['AWS::ResilienceHub::App'] },
  ],
});
