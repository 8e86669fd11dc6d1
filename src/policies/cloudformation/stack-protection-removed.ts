import { defineLoss } from '../forms/loss.ts';
import { count, moreOf, offOn, ranks, set } from '../forms/order.ts';

export const stackProtectionRemoved = defineLoss({
  id: 'stack-protection-removed',
  control: 'use-infrastructure-as-code',
  severity: 'low',
  title: 'A stack is less protected, or fewer people hear of its changes',
  why: 'A policy of a stack keeps a change from replacing a database; a topic tells that somebody changed it by hand; a rollback undoes what went wrong.',
  remedy: 'Keep the protection.',
  limits: ['Termination protection stands in no template, and is not seen.'],
  covers: { checkov: ['CKV_AWS_124'], kics: ['CloudFormation Stack Notifications Disabled'], securityHub: ['CloudFormation.1'] },
  falls: [
    {
      what: 'stack policy',
      terraform: { aws_cloudformation_stack: 'policy_body' },
      order: set,
      byDefault: null,
      only: [{ terraform: 'policy_url', is: 'not set' }],
      lacks: 'has no policy',
    },
    {
      what: 'regions that the stack set is in',
      cloudformation: { 'AWS::CloudFormation::StackSet': 'StackInstancesGroup[].Regions' },
      order: moreOf,
      lacks: 'is taken out of a region',
    },
    {
      what: 'number of topics that are reported',
      terraform: { aws_cloudformation_stack: 'notification_arns' },
      cloudformation: { 'AWS::CloudFormation::Stack': 'NotificationARNs' },
      order: { ...count, rank: (value) => (value === null ? 0 : count.rank(value)) },
      byDefault: null,
      lacks: 'tells fewer people',
    },
    {
      what: 'what follows a failure',
      terraform: { aws_cloudformation_stack: 'on_failure' },
      order: ranks('DO_NOTHING', ['ROLLBACK', 'DELETE']),
      byDefault: 'ROLLBACK',
      lacks: 'stays as it is after a failure',
    },
    {
      what: 'switch that turns rollbacks off',
      terraform: { aws_cloudformation_stack: 'disable_rollback' },
      order: offOn,
      byDefault: false,
      lacks: 'is not rolled back',
    },
  ],
});
