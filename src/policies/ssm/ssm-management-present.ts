import { definePresence } from '../forms/presence.ts';

export const ssmManagementPresent = definePresence({
  id: 'ssm-management-present',
  control: 'secure-ec2-management',
  severity: 'info',
  title: 'Instances are managed through Systems Manager',
  why: 'Machines that Systems Manager reaches are patched and operated without open ports, keys of SSH and jump hosts.',
  remedy: 'Give instances AmazonSSMManagedInstanceCore, and associate what keeps them in order.',
  limits: ['What another repository declares is not visible.'],
  covers: { securityHub: ['SSM.1'] },
  rows: [
    { what: 'association of Systems Manager', terraform: ['aws_ssm_association'], cloudformation: ['AWS::SSM::Association'] },
    { what: 'patch baseline', terraform: ['aws_ssm_patch_baseline'], cloudformation: ['AWS::SSM::PatchBaseline'] },
    { what: 'maintenance window', terraform: ['aws_ssm_maintenance_window'], cloudformation: ['AWS::SSM::MaintenanceWindow'] },
    {
      what: 'role for Systems Manager',
      terraform: ['aws_iam_role_policy_attachment'],
      such: [{ terraform: 'policy_arn', is: { mentions: /AmazonSSMManagedInstanceCore$/u } }],
      onlyKnown: true,
    },
    {
      what: 'role that Systems Manager manages instances by',
      terraform: ['aws_iam_role'],
      cloudformation: ['AWS::IAM::Role'],
      such: [{ terraform: 'managed_policy_arns', cloudformation: 'ManagedPolicyArns', is: { mentions: /AmazonSSMManagedInstanceCore$/u } }],
    },
  ],
});
