import { definePresence } from '../forms/presence.ts';
import type { Presence } from '../forms/presence.ts';

/** Features that look at what runs. */
const watching = ['RUNTIME_MONITORING', 'EKS_RUNTIME_MONITORING', 'EBS_MALWARE_PROTECTION'];

export const runtimeProtectionPresent = definePresence({
  id: 'runtime-protection-present',
  control: 'anti-malware-runtime',
  severity: 'info',
  title: 'What runs is watched for malware',
  why: 'A process that nobody started and a file that is known to be bad show only on the machine itself.',
  remedy: 'Turn on runtime monitoring or malware protection.',
  limits: ['Agents of other vendors are not known.'],
  covers: { securityHub: ['GuardDuty.7', 'GuardDuty.11', 'GuardDuty.12', 'GuardDuty.13'] },
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
      such: [{ terraform: 'name', is: watching }],
      only: [{ terraform: 'status', is: ['ENABLED'] }],
      each: { terraform: 'name' },
    },
    ...['ECS_FARGATE_AGENT_MANAGEMENT', 'EC2_AGENT_MANAGEMENT', 'EKS_ADDON_MANAGEMENT'].map((name): Presence => ({
      what: `management of agents ${name}`,
      terraform: ['aws_guardduty_detector_feature'],
      cloudformation: ['AWS::GuardDuty::Detector'],
      such: [
        {
          terraform: `additional_configuration[name=${name}].status`,
          cloudformation: `Features[Name=RUNTIME_MONITORING].AdditionalConfiguration[Name=${name}].Status`,
          is: ['ENABLED'],
        },
      ],
    })),
    ...watching.map((name): Presence => ({
      what: `runtime monitoring or malware protection ${name}`,
      cloudformation: ['AWS::GuardDuty::Detector'],
      such: [{ cloudformation: `Features[Name=${name}].Status`, is: ['ENABLED'] }],
    })),
    {
      what: 'malware protection of a bucket',
      terraform: ['aws_guardduty_malware_protection_plan'],
      cloudformation: ['AWS::GuardDuty::MalwareProtectionPlan'],
      each: 'resource',
    },
  ],
});
