import type { Condition } from '../forms/row.ts';
import type { Substitute } from '../forms/substitute.ts';

/** Firewall Manager also has policies on security groups and firewalls, and such as only report. */
const putsWebAcls: readonly Condition[] = [
  { terraform: 'security_service_policy_data.type', cloudformation: 'SecurityServicePolicyData.Type', is: ['WAF', 'WAFV2'] },
  { terraform: 'remediation_enabled', cloudformation: 'RemediationEnabled', is: [true], byDefault: false },
];

/** A policy that puts web ACLs in front of what has none. */
export const webAclPolicies: readonly Substitute[] = ['aws_fms_policy', 'AWS::FMS::Policy'].map((type) => ({ type, only: putsWebAcls }));
