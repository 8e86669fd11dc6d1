import { definePresence } from '../forms/presence.ts';

export const multiRegionDrPresent = definePresence({
  id: 'multi-region-dr-present',
  control: 'multi-region-dr-automation',
  severity: 'info',
  title: 'Data is kept in a second region',
  why: 'When a region fails, what exists only there cannot be brought up elsewhere.',
  remedy: 'Replicate what must survive, and rehearse the switch.',
  limits: ['Whether the switch is automatic, and was rehearsed, is not visible.'],
  covers: {},
  rows: [
    { what: 'global database', terraform: ['aws_rds_global_cluster'], cloudformation: ['AWS::RDS::GlobalCluster'] },
    { what: 'global table', terraform: ['aws_dynamodb_table_replica'], cloudformation: ['AWS::DynamoDB::GlobalTable'] },
    {
      what: 'routing control',
      terraform: ['aws_route53recoverycontrolconfig_cluster'],
      cloudformation: ['AWS::Route53RecoveryControl::Cluster'],
    },
  ],
});
