import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import { stores } from '../data/stores.ts';
import type { StrengthPolicy } from '../define-policy.ts';
import { defineLoss } from '../forms/loss.ts';
import type { LossRows } from '../forms/loss.ts';
import type { Protection } from '../forms/protection-row.ts';
import type { Paths } from '../forms/row.ts';
import { more, offOn, onOff, ranks } from '../forms/order.ts';
import { deletionProtectionOff } from './deletion-protection-off.ts';
import { guardClaims } from './guards.ts';

/** A firewall holds no data: what it holds back without its protection is told by network-firewall-weakened. */
const firewalls: ReadonlySet<string> = new Set(['aws_networkfirewall_firewall', 'AWS::NetworkFirewall::Firewall']);

const attributes = defineLoss({
  id: 'data-loss-guard-removed',
  control: 'backups',
  severity: 'medium',
  title: 'What kept data from being deleted is taken away',
  why: 'Somebody put a guard there so that no rename, no wrong workspace and no stolen key destroys this. The change takes it off; the next one destroys it without a word.',
  remedy: 'Keep the guard. To delete what it guards, take a last backup and do both in one change that says so.',
  limits: [
    'Terraform and CloudFormation keep a guard only for what stays declared: that a resource goes as a whole is reported by stateful-resource-deleted.',
    'Termination protection of a stack is a setting of the deployment, which no template holds.',
  ],
  covers: {},
  speaksFor: ['deletion-protection-off'],
  falls: [
    ...deletionProtectionOff.rows.map(ofData),
    {
      what: 'termination protection',
      terraform: { aws_instance: 'disable_api_termination', aws_emr_cluster: 'termination_protection' },
      cloudformation: { 'AWS::EC2::Instance': 'DisableApiTermination', 'AWS::EMR::Cluster': 'Instances.TerminationProtected' },
      order: onOff,
      byDefault: false,
      lacks: 'can be terminated by one call',
    },
    {
      what: 'MFA before versions are deleted',
      terraform: { aws_s3_bucket_versioning: 'versioning_configuration.mfa_delete' },
      order: ranks('Disabled', 'Enabled'),
      byDefault: 'Disabled',
      lacks: 'lets versions be deleted by one call',
    },
    {
      what: 'MFA before versions are deleted',
      terraform: { aws_s3_bucket: 'versioning.mfa_delete' },
      order: onOff,
      byDefault: false,
      lacks: 'lets versions be deleted by one call',
    },
    {
      what: 'days before a secret is gone',
      terraform: { aws_secretsmanager_secret: 'recovery_window_in_days' },
      order: more,
      byDefault: 30,
      fall: 'low',
      lacks: 'is gone sooner once it is deleted',
    },
    {
      what: 'backups that outlive the database',
      terraform: { aws_db_instance: 'delete_automated_backups', aws_rds_cluster: 'delete_automated_backups' },
      cloudformation: { 'AWS::RDS::DBInstance': 'DeleteAutomatedBackups', 'AWS::RDS::DBCluster': 'DeleteAutomatedBackups' },
      order: offOn,
      byDefault: true,
      lacks: 'takes its backups with it',
    },
  ],
});

function ofData(row: Protection): Protection {
  const without = (paths: Paths = {}): Paths => Object.fromEntries(Object.entries(paths).filter(([type]) => !firewalls.has(type)));
  return { ...row, terraform: without(row.terraform), cloudformation: without(row.cloudformation) };
}

/** Of other things nobody guards more than a name. */
const guarded = [...stores.keys(), 'aws_kms_key', 'AWS::KMS::Key'];

export const dataLossGuardRemoved: StrengthPolicy<'resource', unknown> & LossRows = {
  ...attributes,
  types: [...new Set([...(attributes.types ?? []), ...guarded])],
  evaluate: (subject: Subject, model: AwsModel) => [...attributes.evaluate(subject, model), ...guardClaims(subject)],
};
