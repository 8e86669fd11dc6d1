import { definePresence } from '../forms/presence.ts';

export const leastPrivilegePresent = definePresence({
  id: 'least-privilege-present',
  control: 'least-privilege-review',
  severity: 'info',
  speaksFor: ['permissions-boundary-removed'],
  title: 'Rights are looked at and bounded',
  why: 'Rights that nobody uses are found only where something looks for them, and a boundary keeps what a team gives itself within limits.',
  remedy: 'Declare an analyzer of unused access, and give roles that teams make a permissions boundary.',
  limits: ['How many policies have no wildcards is not counted: each that has some is reported by itself.'],
  covers: {},
  rows: [
    {
      what: 'analyzer of unused access',
      terraform: ['aws_accessanalyzer_analyzer'],
      cloudformation: ['AWS::AccessAnalyzer::Analyzer'],
      such: [{ terraform: 'type', cloudformation: 'Type', is: ['ACCOUNT_UNUSED_ACCESS', 'ORGANIZATION_UNUSED_ACCESS'] }],
    },
    {
      what: 'permissions boundary of a role',
      terraform: ['aws_iam_role'],
      cloudformation: ['AWS::IAM::Role'],
      such: [{ terraform: 'permissions_boundary', cloudformation: 'PermissionsBoundary', is: 'set' }],
    },
  ],
});
