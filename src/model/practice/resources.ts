import type { Resource } from '../../core/resource.ts';
import type { UnknownValue } from '../../core/value.ts';
import { attribute, blocks, decide, firstAttribute, readBool, readText } from '../fact.ts';
import type { Fact } from '../fact.ts';
import type { Practice } from './practice.ts';

interface ResourceSign {
  readonly practice: Practice;
  readonly types: readonly string[];
  /** Only those that say so, or may. */
  readonly only?: (resource: Resource) => Saying;
}

/** What decides it, where that is not known; `offForSome` where one of several known values says no. */
export type Saying = 'yes' | 'no' | { readonly maybe: UnknownValue; readonly offForSome?: true };

const says =
  (names: readonly string[], test: (text: string) => boolean) =>
  ({ attributes }: Resource): Saying =>
    sayingOf(readText(firstAttribute(attributes, names)), test);
const isOn =
  (names: readonly string[]) =>
  ({ attributes }: Resource): Saying =>
    sayingOf(readBool(firstAttribute(attributes, names)), (value) => value);

function sayingOf<T>(fact: Fact<T>, test: (value: T) => boolean): Saying {
  const answer = decide(fact, test, false);
  if (answer !== 'unknown') return answer;
  if (fact.kind !== 'unknown') return 'no';
  const isOff = fact.options?.some((option) => decide(option, test, false) === 'no') === true;
  return { maybe: fact.unknown, ...(isOff ? { offForSome: true } : {}) };
}

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
function copiesBackups({ attributes }: Resource): Saying {
  const rules = blocks(firstAttribute(attributes, ['rule'])).items;
  const inTemplate = blocks(attribute(attributes, 'BackupPlan', 'BackupPlanRule')).items;
  const copies = [...rules, ...inTemplate].flatMap((rule) => firstAttribute(rule, ['copy_action', 'CopyActions']) ?? []);
  if (copies.length === 0) return 'no';
  const read = copies.map(blocks);
  if (read.some(({ items }) => items.length > 0)) return 'yes';
  const maybe = read.find(({ unknown }) => unknown !== undefined)?.unknown;
  return maybe === undefined ? 'no' : { maybe };
}
