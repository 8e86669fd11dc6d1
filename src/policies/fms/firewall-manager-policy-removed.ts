import { defineLoss } from '../forms/loss.ts';
import { fewer, onOff } from '../forms/order.ts';

export const firewallManagerPolicyRemoved = defineLoss({
  id: 'firewall-manager-policy-removed',
  control: 'limit-network-access',
  severity: 'high',
  title: 'A policy of Firewall Manager is removed or covers less',
  why: 'The policy puts web ACLs, security groups or firewalls into every account of the organization. What it no longer reaches is left to whoever builds there.',
  remedy: 'Keep the policy, its remediation and its scope.',
  limits: ['What the policy demands in detail is not compared.'],
  speaksFor: ['auto-remediation-weakened'],
  covers: {},
  presences: [{ what: 'Firewall Manager policy', terraform: ['aws_fms_policy'], cloudformation: ['AWS::FMS::Policy'] }],
  falls: [
    {
      what: 'remediation',
      terraform: { aws_fms_policy: 'remediation_enabled' },
      cloudformation: { 'AWS::FMS::Policy': 'RemediationEnabled' },
      order: onOff,
      byDefault: false,
      lacks: 'only reports',
    },
    {
      what: 'list of excluded accounts',
      terraform: { aws_fms_policy: 'exclude_map.account' },
      cloudformation: { 'AWS::FMS::Policy': 'ExcludeMap.ACCOUNT' },
      order: fewer,
      byDefault: null,
      lacks: 'leaves more accounts out',
    },
  ],
});
