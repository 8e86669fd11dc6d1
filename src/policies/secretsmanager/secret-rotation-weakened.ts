import { defineLoss } from '../forms/loss.ts';
import { onOff } from '../forms/order.ts';
import { rotation, rotationInterval, rotationRate } from './rotation.ts';

export const secretRotationWeakened = defineLoss({
  id: 'secret-rotation-weakened',
  control: 'rotate-keys',
  severity: 'medium',
  title: 'A secret is rotated less often, or no longer',
  why: 'Until now a copy of the secret was worth nothing after some days. From this change on it is worth something for longer, or forever.',
  remedy: 'Keep the rotation and its interval.',
  limits: [
    'Whether a secret that is declared elsewhere stays is not seen: that its rotation goes is possible.',
    'Schedules that are written as cron are not compared.',
  ],
  covers: {},
  speaksFor: ['secret-rotation-missing'],
  companions: [rotation],
  falls: [
    rotationInterval,
    rotationRate,
    {
      what: 'master password that the service manages',
      terraform: {
        aws_db_instance: 'manage_master_user_password',
        aws_rds_cluster: 'manage_master_user_password',
        aws_docdb_cluster: 'manage_master_user_password',
        aws_redshift_cluster: 'manage_master_password',
      },
      cloudformation: {
        'AWS::RDS::DBInstance': 'ManageMasterUserPassword',
        'AWS::RDS::DBCluster': 'ManageMasterUserPassword',
        'AWS::DocDB::DBCluster': 'ManageMasterUserPassword',
        'AWS::Redshift::Cluster': 'ManageMasterPassword',
      },
      order: onOff,
      byDefault: false,
      lacks: 'has a master password that nobody rotates',
    },
  ],
});
