import { definePresence } from '../forms/presence.ts';

export const sensitiveDataJobPresent = definePresence({
  id: 'sensitive-data-job-present',
  control: 'discover-sensitive-data',
  severity: 'info',
  title: 'Sensitive data is looked for',
  why: 'Personal data turns up where nobody put it on purpose. A job that looks for it finds it before somebody else does.',
  remedy: 'Schedule a classification job of Macie over your buckets.',
  limits: ['CloudFormation has no resource for a job; there only identifiers are seen.'],
  covers: {},
  rows: [
    { what: 'classification job', terraform: ['aws_macie2_classification_job'], each: 'resource' },
    {
      what: 'identifier of data of your own',
      terraform: ['aws_macie2_custom_data_identifier'],
      cloudformation: ['AWS::Macie::CustomDataIdentifier'],
      each: 'resource',
    },
  ],
});
