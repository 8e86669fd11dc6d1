import { definePresence } from '../forms/presence.ts';

export const runtimeProtectionPresent = definePresence({
  id: 'runtime-protection-present',
  control: 'anti-malware-runtime',
  severity: 'info',
  title: 'What runs is watched for malware',
  why: 'A process that nobody started and a file that is known to be bad show only on the machine itself.',
  remedy: 'Turn on runtime monitoring or malware protection.',
  limits: ['Agents of other vendors are not known.'],
  covers: { securityHub: ['GuardDuty.7', 'GuardDuty.11'] },
  rows: [
    {
      what: 'agent of GuardDuty in the cluster',
      terraform: ['aws_eks_addon'],
      cloudformation: ['AWS::EKS::Addon'],
      such: [{ terraform: 'addon_name', cloudformation: 'AddonName', is: ['aws-guardduty-agent'] }],
      each: 'resource',
    },
    {
      what: 'runtime monitoring or malware protection',
      terraform: ['aws_guardduty_detector_feature'],
      such: [{ terraform: 'name', is: ['RUNTIME_MONITORING', 'EKS_RUNTIME_MONITORING', 'EBS_MALWARE_PROTECTION'] }],
      only: [{ terraform: 'status', is: ['ENABLED'] }],
      each: { terraform: 'name' },
    },
    {
      what: 'malware protection of a bucket',
      terraform: ['aws_guardduty_malware_protection_plan'],
      cloudformation: ['AWS::GuardDuty::MalwareProtectionPlan'],
      each: 'resource',
    },
  ],
});
