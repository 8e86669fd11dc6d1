import { defineLoss } from '../forms/loss.ts';
import { fewer, less, moreOf, onOff } from '../forms/order.ts';

export const patchingWeakened = defineLoss({
  id: 'patching-weakened',
  control: 'manage-infrastructure-vulnerabilities',
  severity: 'medium',
  title: 'Machines get their patches later, fewer of them, or none',
  why: 'What was patched automatically within days now stays open, on every machine at once.',
  remedy: 'Keep the baseline, its schedule and what it approves.',
  limits: ['What other associations run is reported only by the names of the documents of AWS.'],
  speaksFor: ['ssm-management-removed'],
  covers: { securityHub: ['SSM.2', 'SSM.3'] },
  presences: [
    { what: 'patch baseline', terraform: ['aws_ssm_patch_baseline'], cloudformation: ['AWS::SSM::PatchBaseline'] },
    { what: 'default patch baseline', terraform: ['aws_ssm_default_patch_baseline'] },
    { what: 'patch group', terraform: ['aws_ssm_patch_group'] },
    {
      what: 'maintenance window',
      terraform: ['aws_ssm_maintenance_window'],
      cloudformation: ['AWS::SSM::MaintenanceWindow'],
    },
    {
      what: 'task of a maintenance window',
      terraform: ['aws_ssm_maintenance_window_task'],
      cloudformation: ['AWS::SSM::MaintenanceWindowTask'],
    },
    {
      what: 'scheduled patching',
      terraform: ['aws_ssm_association'],
      cloudformation: ['AWS::SSM::Association'],
      such: [
        {
          terraform: 'name',
          cloudformation: 'Name',
          is: { mentions: /AWS-RunPatchBaseline|AmazonInspector|AWS-PatchInstance|AWS-InstallWindowsUpdates/u },
        },
      ],
    },
  ],
  falls: [
    {
      what: 'days until a patch is approved',
      terraform: { aws_ssm_patch_baseline: 'approval_rule[].approve_after_days' },
      cloudformation: { 'AWS::SSM::PatchBaseline': 'ApprovalRules.PatchRules[].ApproveAfterDays' },
      order: less,
      lacks: 'waits longer',
    },
    {
      what: 'severities and classifications that are approved',
      terraform: { aws_ssm_patch_baseline: 'approval_rule[].patch_filter[].values' },
      cloudformation: { 'AWS::SSM::PatchBaseline': 'ApprovalRules.PatchRules[].PatchFilterGroup.PatchFilters[].Values' },
      order: moreOf,
      lacks: 'approves less',
    },
    {
      what: 'freedom from rejected patches',
      terraform: { aws_ssm_patch_baseline: 'rejected_patches' },
      cloudformation: { 'AWS::SSM::PatchBaseline': 'RejectedPatches' },
      order: fewer,
      byDefault: null,
      lacks: 'rejects more patches',
    },
    {
      what: 'maintenance window',
      terraform: { aws_ssm_maintenance_window: 'enabled' },
      order: onOff,
      byDefault: true,
      lacks: 'does not open any more',
    },
  ],
});
