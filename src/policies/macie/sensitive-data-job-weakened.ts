import { defineLoss } from '../forms/loss.ts';
import { count, fewer, more, ranks } from '../forms/order.ts';
import type { Order } from '../forms/order.ts';
import type { Protection } from '../forms/protection-row.ts';
import { sensitiveDataJobPresent } from './sensitive-data-job-present.ts';

const job = (what: string, path: string, order: Order, lacks: string, byDefault?: Protection['byDefault']): Protection => ({
  what,
  terraform: { aws_macie2_classification_job: path },
  order,
  lacks,
  ...(byDefault === undefined ? {} : { byDefault }),
});

export const sensitiveDataJobWeakened = defineLoss({
  id: 'sensitive-data-job-weakened',
  control: 'discover-sensitive-data',
  severity: 'medium',
  title: 'Sensitive data is looked for in fewer places',
  why: 'Personal data turns up where nobody put it on purpose, and from now on nobody looks there, or only at a part of it.',
  remedy: 'Keep the job, its buckets and its identifiers.',
  limits: [
    'CloudFormation has no resource for a job; there only identifiers are seen.',
    'What the scope of a job says is counted, not compared.',
  ],
  covers: {},
  speaksFor: ['sensitive-data-job-present'],
  presences: sensitiveDataJobPresent.rows,
  falls: [
    job('schedule', 'job_type', ranks('ONE_TIME', 'SCHEDULED'), 'runs once'),
    job('status', 'job_status', ranks('CANCELLED', 'USER_PAUSED', 'RUNNING'), 'is stopped', 'RUNNING'),
    job('sample in percent', 'sampling_percentage', more, 'looks at a smaller part', 100),
    job('number of identifiers', 'custom_data_identifier_ids', count, 'knows fewer identifiers'),
    job('number of buckets', 's3_job_definition.bucket_definitions[].buckets', count, 'looks into fewer buckets'),
    job('conditions that leave objects out', 's3_job_definition.scoping.excludes.and', fewer, 'leaves more objects out', null),
    job('conditions that leave buckets out', 's3_job_definition.bucket_criteria.excludes.and', fewer, 'leaves more buckets out', null),
  ],
});
