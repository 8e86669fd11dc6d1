import { defineLoss } from '../forms/loss.ts';
import { set } from '../forms/order.ts';

export const dataMaskingRemoved = defineLoss({
  id: 'data-masking-removed',
  control: 'discover-sensitive-data',
  severity: 'medium',
  title: 'Sensitive data is no longer masked or refused where it passes',
  why: 'The policy finds card numbers, keys and names of people in what is logged or sent, and masks, reports or refuses them. Without it they lie in plain words with everybody who may read the log or has subscribed to the topic.',
  remedy: 'Keep the data protection policy.',
  limits: ['What a policy looks for, and whether it masks or only counts, is not compared.'],
  covers: {},
  companions: [
    {
      what: 'data protection policy',
      lacks: 'masks no sensitive data',
      elsewhere: true,
      terraform: {
        of: { aws_cloudwatch_log_group: 'name' },
        by: { aws_cloudwatch_log_data_protection_policy: 'log_group_name' },
      },
    },
    {
      what: 'data protection policy',
      lacks: 'lets sensitive data through',
      elsewhere: true,
      terraform: { of: { aws_sns_topic: 'arn' }, by: { aws_sns_topic_data_protection_policy: 'arn' } },
    },
  ],
  presences: [
    {
      what: 'data protection policy of all log groups',
      terraform: ['aws_cloudwatch_log_account_policy'],
      cloudformation: ['AWS::Logs::AccountPolicy'],
      such: [{ terraform: 'policy_type', cloudformation: 'PolicyType', is: ['DATA_PROTECTION_POLICY'] }],
    },
  ],
  falls: [
    {
      what: 'data protection policy',
      cloudformation: { 'AWS::Logs::LogGroup': 'DataProtectionPolicy', 'AWS::SNS::Topic': 'DataProtectionPolicy' },
      order: set,
      byDefault: null,
      lacks: 'has no data protection policy',
    },
  ],
});
