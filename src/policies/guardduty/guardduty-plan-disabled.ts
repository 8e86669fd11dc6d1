import { defineLoss } from '../forms/loss.ts';
import { onOff, ranks } from '../forms/order.ts';
import type { Protection } from '../forms/protection-row.ts';

/** Features as a template names them within its detector. */
const features = [
  'S3_DATA_EVENTS',
  'EKS_AUDIT_LOGS',
  'EBS_MALWARE_PROTECTION',
  'RDS_LOGIN_EVENTS',
  'LAMBDA_NETWORK_LOGS',
  'RUNTIME_MONITORING',
];
const lacks = 'watches less';

/** Sources of a detector, as they were written before there were features. */
const sources: readonly (readonly [what: string, terraform: string, cloudformation: string])[] = [
  ['S3 data events', 'datasources.s3_logs.enable', 'DataSources.S3Logs.Enable'],
  ['audit logs of clusters', 'datasources.kubernetes.audit_logs.enable', 'DataSources.Kubernetes.AuditLogs.Enable'],
  [
    'malware protection of volumes',
    'datasources.malware_protection.scan_ec2_instance_with_findings.ebs_volumes.enable',
    'DataSources.MalwareProtection.ScanEc2InstanceWithFindings.EbsVolumes',
  ],
];

export const guarddutyPlanDisabled = defineLoss({
  id: 'guardduty-plan-disabled',
  control: 'advanced-threat-detection',
  severity: 'medium',
  title: 'A protection plan of GuardDuty is turned off',
  why: 'What the plan watched (buckets, clusters, volumes, logins, functions) is no longer watched by anybody, and the console still says that GuardDuty is on.',
  remedy: 'Keep the plan.',
  limits: ['Additional configuration of a feature, such as agents that are managed for you, is not compared.'],
  covers: { securityHub: ['GuardDuty.9', 'GuardDuty.10'] },
  speaksFor: ['guardduty-plans-present'],
  presences: [
    {
      what: 'GuardDuty feature',
      terraform: ['aws_guardduty_detector_feature'],
      only: [{ terraform: 'status', is: ['ENABLED'] }],
      each: { terraform: 'name' },
    },
    {
      what: 'malware protection plan',
      terraform: ['aws_guardduty_malware_protection_plan'],
      cloudformation: ['AWS::GuardDuty::MalwareProtectionPlan'],
      each: 'resource',
    },
    {
      what: 'GuardDuty feature of the organization',
      terraform: ['aws_guardduty_organization_configuration_feature'],
      each: { terraform: 'name' },
    },
  ],
  falls: [
    {
      what: 'enabling of the feature',
      terraform: { aws_guardduty_organization_configuration_feature: 'auto_enable' },
      order: ranks('NONE', 'NEW', 'ALL'),
      lacks: 'leaves member accounts out',
    },
    ...sources.map(([what, terraform, cloudformation]): Protection => ({
      what,
      terraform: { aws_guardduty_detector: terraform },
      cloudformation: { 'AWS::GuardDuty::Detector': cloudformation },
      order: onOff,
      lacks,
    })),
    ...features.map((name): Protection => ({
      what: `feature ${name}`,
      cloudformation: { 'AWS::GuardDuty::Detector': `Features[Name=${name}].Status` },
      order: ranks('DISABLED', 'ENABLED'),
      byDefault: 'DISABLED',
      lacks,
    })),
  ],
});
