import { definePresence } from '../forms/presence.ts';

export const multiAzPresent = definePresence({
  id: 'multi-az-present',
  control: 'multi-az-redundancy',
  severity: 'info',
  title: 'Databases run in more than one Availability Zone',
  why: 'Zones do fail now and then, and what runs in only one is down until it comes back.',
  remedy: 'Set multi_az for what must stay up.',
  limits: ['A database that is deleted is reported as well.'],
  covers: {},
  rows: [
    {
      what: 'database in several zones',
      terraform: ['aws_db_instance'],
      cloudformation: ['AWS::RDS::DBInstance'],
      such: [{ terraform: 'multi_az', cloudformation: 'MultiAZ', is: [true], byDefault: false }],
    },
    {
      what: 'cache in several zones',
      terraform: ['aws_elasticache_replication_group'],
      cloudformation: ['AWS::ElastiCache::ReplicationGroup'],
      such: [{ terraform: 'multi_az_enabled', cloudformation: 'MultiAZEnabled', is: [true], byDefault: false }],
    },
  ],
});
