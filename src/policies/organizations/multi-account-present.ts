import { definePresence } from '../forms/presence.ts';

export const multiAccountPresent = definePresence({
  id: 'multi-account-present',
  control: 'multi-account-management',
  severity: 'info',
  title: 'Accounts are managed together',
  why: 'An account for each workload keeps what goes wrong in one from the others, as long as they are made and limited in one place.',
  remedy: 'Declare an organization with units, and make accounts by code.',
  limits: ['What another repository declares is not visible.'],
  covers: { cis: ['1.21'] },
  rows: [
    { what: 'organization', terraform: ['aws_organizations_organization'], cloudformation: ['AWS::Organizations::Organization'] },
    { what: 'unit', terraform: ['aws_organizations_organizational_unit'], cloudformation: ['AWS::Organizations::OrganizationalUnit'] },
    { what: 'account', terraform: ['aws_organizations_account'], cloudformation: ['AWS::Organizations::Account'] },
    { what: 'landing zone', terraform: ['aws_controltower_landing_zone'], cloudformation: ['AWS::ControlTower::LandingZone'] },
    { what: 'delegated administrator', terraform: ['aws_organizations_delegated_administrator'] },
  ],
});
