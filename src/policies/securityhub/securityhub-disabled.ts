import { defineLoss } from '../forms/loss.ts';
import { onOff, ranks } from '../forms/order.ts';

export const securityhubDisabled = defineLoss({
  id: 'securityhub-disabled',
  control: 'evaluate-security-posture',
  severity: 'high',
  title: 'Security Hub is removed or watches less',
  why: 'Security Hub holds every account against the same standards and brings the findings of all services together. Without it a fault in an account that nobody looks at stays there.',
  remedy: 'Keep Security Hub on in every account and region, with its standards.',
  limits: ['What another repository or the organization administrator turns on is not visible.'],
  covers: { cis: ['4.16'] },
  speaksFor: ['securityhub-present'],
  presences: [
    { what: 'Security Hub', terraform: ['aws_securityhub_account'], cloudformation: ['AWS::SecurityHub::Hub'] },
    {
      what: 'Security Hub administrator',
      terraform: ['aws_securityhub_organization_admin_account'],
      cloudformation: ['AWS::SecurityHub::DelegatedAdmin'],
    },
    {
      what: 'Security Hub of the organization',
      terraform: ['aws_securityhub_organization_configuration'],
      cloudformation: ['AWS::SecurityHub::OrganizationConfiguration'],
    },
    {
      what: 'Security Hub configuration',
      terraform: ['aws_securityhub_configuration_policy_association'],
      cloudformation: ['AWS::SecurityHub::PolicyAssociation'],
    },
    {
      what: 'Security Hub aggregator',
      terraform: ['aws_securityhub_finding_aggregator'],
      cloudformation: ['AWS::SecurityHub::FindingAggregator'],
    },
  ],
  falls: [
    {
      what: 'regions of the aggregator',
      terraform: { aws_securityhub_finding_aggregator: 'linking_mode' },
      cloudformation: { 'AWS::SecurityHub::FindingAggregator': 'RegionLinkingMode' },
      order: ranks('SPECIFIED_REGIONS', 'ALL_REGIONS_EXCEPT_SPECIFIED', 'ALL_REGIONS'),
      lacks: 'brings findings of fewer regions together',
    },
    {
      what: 'enabling of new accounts',
      terraform: { aws_securityhub_organization_configuration: 'auto_enable' },
      cloudformation: { 'AWS::SecurityHub::OrganizationConfiguration': 'AutoEnable' },
      order: onOff,
      lacks: 'leaves new accounts out',
    },
    {
      what: 'standards of new accounts',
      terraform: { aws_securityhub_organization_configuration: 'auto_enable_standards' },
      cloudformation: { 'AWS::SecurityHub::OrganizationConfiguration': 'AutoEnableStandards' },
      order: ranks('NONE', 'DEFAULT'),
      byDefault: 'DEFAULT',
      lacks: 'gives new accounts no standards',
    },
    {
      what: 'service in the configuration policy',
      terraform: { aws_securityhub_configuration_policy: 'configuration_policy.service_enabled' },
      cloudformation: { 'AWS::SecurityHub::ConfigurationPolicy': 'ConfigurationPolicy.SecurityHub.ServiceEnabled' },
      order: onOff,
      lacks: 'turns Security Hub off',
    },
  ],
});
