import type { Order } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

/** Lake Formation, "Changing the default settings for your data lake": a group of whoever IAM lets do it. */
const everybody = /^IAM_ALLOWED_PRINCIPALS$|:IAMPrincipals$/u;
const somebody: Order = { reads: 'text', rank: (value) => (typeof value === 'string' ? Number(!everybody.test(value)) : undefined) };

const row = { order: somebody, wanted: 'somebody', fix: false } as const;

export const lakeGrantToEverybody = defineProtection({
  id: 'lake-grant-to-everybody',
  control: 'least-privilege-review',
  severity: 'medium',
  title: 'Data lake leaves to IAM alone who reads its data',
  why: 'A grant to the group of all that IAM allows takes the database or table out of the hands of Lake Formation: whoever has glue:GetTable and the bucket reads every column, and no other grant or filter holds any more.',
  remedy: 'Grant to the roles that need the data, and give new databases and tables no default grants.',
  limits: [
    'Settings that say nothing of default grants are left out: the account may have them from before.',
    'A principal that a variable gives is taken for somebody.',
  ],
  covers: {},
  rows: [
    {
      ...row,
      what: 'principal of the grant',
      terraform: { aws_lakeformation_permissions: 'principal' },
      cloudformation: {
        'AWS::LakeFormation::Permissions': 'DataLakePrincipal.DataLakePrincipalIdentifier',
        'AWS::LakeFormation::PrincipalPermissions': 'Principal.DataLakePrincipalIdentifier',
      },
      unknowns: false,
      lacks: 'grants to whomever IAM allows',
    },
    {
      ...row,
      what: 'default grant of new databases',
      terraform: { aws_lakeformation_data_lake_settings: 'create_database_default_permissions[].principal' },
      cloudformation: {
        'AWS::LakeFormation::DataLakeSettings': 'CreateDatabaseDefaultPermissions[].Principal.DataLakePrincipalIdentifier',
      },
      lacks: 'opens new databases to whomever IAM allows',
    },
    {
      ...row,
      what: 'default grant of new tables',
      terraform: { aws_lakeformation_data_lake_settings: 'create_table_default_permissions[].principal' },
      cloudformation: { 'AWS::LakeFormation::DataLakeSettings': 'CreateTableDefaultPermissions[].Principal.DataLakePrincipalIdentifier' },
      lacks: 'opens new tables to whomever IAM allows',
    },
  ],
});
