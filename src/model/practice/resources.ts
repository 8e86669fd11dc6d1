import type { Resource } from '../../core/resource.ts';
import { attribute, blocks, decide, firstAttribute, readBool, readText } from '../fact.ts';
import type { Practice } from './practice.ts';

interface ResourceSign {
  readonly practice: Practice;
  readonly types: readonly string[];
  /** Only those that say so. */
  readonly only?: (resource: Resource) => boolean;
}

const says =
  (names: readonly string[], test: (text: string) => boolean) =>
  ({ attributes }: Resource): boolean =>
    decide(readText(firstAttribute(attributes, names)), test, false) === 'yes';
const isOn =
  (names: readonly string[]) =>
  ({ attributes }: Resource): boolean =>
    decide(readBool(firstAttribute(attributes, names)), (value) => value, false) === 'yes';

export const resourceSigns: readonly ResourceSign[] = [
  {
    practice: 'playbook',
    types: ['aws_ssmincidents_response_plan', 'aws_ssmcontacts_plan', 'AWS::SSMIncidents::ResponsePlan', 'AWS::SSMContacts::Plan'],
  },
  {
    practice: 'playbook',
    types: ['aws_ssm_document', 'AWS::SSM::Document'],
    only: says(['document_type', 'DocumentType'], (type) => type === 'Automation'),
  },
  { practice: 'image pipeline', types: ['aws_imagebuilder_image_pipeline', 'AWS::ImageBuilder::ImagePipeline'] },
  { practice: 'chaos experiment', types: ['aws_fis_experiment_template', 'AWS::FIS::ExperimentTemplate'] },
  {
    practice: 'disaster recovery',
    types: [
      'aws_backup_restore_testing_plan',
      'aws_db_instance_automated_backups_replication',
      'aws_rds_global_cluster',
      'aws_dynamodb_global_table',
      'aws_drs_replication_configuration_template',
      'aws_route53recoveryreadiness_recovery_group',
      'AWS::Backup::RestoreTestingPlan',
      'AWS::RDS::GlobalCluster',
      'AWS::Route53RecoveryReadiness::RecoveryGroup',
    ],
  },
  { practice: 'disaster recovery', types: ['aws_backup_plan', 'AWS::Backup::BackupPlan'], only: copiesBackups },
  { practice: 'evidence collection', types: ['aws_auditmanager_assessment', 'AWS::AuditManager::Assessment'] },
  {
    practice: 'compliance scope',
    types: [
      'aws_config_conformance_pack',
      'aws_config_organization_conformance_pack',
      'aws_securityhub_standards_subscription',
      'aws_auditmanager_framework',
      'AWS::Config::ConformancePack',
      'AWS::Config::OrganizationConformancePack',
      'AWS::SecurityHub::Standard',
    ],
  },
  {
    practice: 'automatic remediation',
    types: ['aws_config_remediation_configuration', 'AWS::Config::RemediationConfiguration'],
    only: isOn(['automatic', 'Automatic']),
  },
  {
    practice: 'automatic remediation',
    types: ['aws_fms_policy', 'AWS::FMS::Policy'],
    only: isOn(['remediation_enabled', 'RemediationEnabled']),
  },
  { practice: 'automatic remediation', types: ['aws_securityhub_automation_rule', 'AWS::SecurityHub::AutomationRule'] },
  { practice: 'temporary credentials', types: ['aws_iam_openid_connect_provider', 'AWS::IAM::OIDCProvider', 'aws_rolesanywhere_profile'] },
];

/** A rule of the plan copies to another vault. */
function copiesBackups({ attributes }: Resource): boolean {
  const rules = blocks(firstAttribute(attributes, ['rule'])).items;
  const inTemplate = blocks(attribute(attributes, 'BackupPlan', 'BackupPlanRule')).items;
  return [...rules, ...inTemplate].some((rule) => firstAttribute(rule, ['copy_action', 'CopyActions']) !== undefined);
}
