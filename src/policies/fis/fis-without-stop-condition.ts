import { ranks } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const fisWithoutStopCondition = defineProtection({
  id: 'fis-without-stop-condition',
  control: 'chaos-engineering',
  severity: 'medium',
  title: 'Nothing stops the experiment',
  why: 'An experiment that goes wrong goes on until its time is over, whatever breaks meanwhile.',
  remedy: 'Name an alarm of CloudWatch as the stop condition.',
  limits: [
    'What the experiment may do, and to how many resources, is not looked at; a role with full rights is reported by its own policy.',
  ],
  covers: {},
  rows: [
    {
      what: 'stop condition',
      terraform: { aws_fis_experiment_template: 'stop_condition[].source' },
      cloudformation: { 'AWS::FIS::ExperimentTemplate': 'StopConditions[].Source' },
      order: ranks('none', 'aws:cloudwatch:alarm'),
      wanted: 'aws:cloudwatch:alarm',
      fix: false,
      lacks: 'has no stop condition',
    },
  ],
});
