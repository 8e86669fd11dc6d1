import { definePresence } from '../forms/presence.ts';

export const compliancePackPresent = definePresence({
  id: 'compliance-pack-present',
  control: 'compliance-reports',
  severity: 'info',
  title: 'The account is held against a standard',
  why: 'A pack of rules says at any time what of a standard is kept, where otherwise somebody asks once a year.',
  remedy: 'Declare a conformance pack, a standard of Security Hub or an assessment of Audit Manager.',
  limits: ['What another repository declares is not visible.'],
  covers: {},
  rows: [
    {
      what: 'conformance pack',
      terraform: ['aws_config_conformance_pack', 'aws_config_organization_conformance_pack'],
      cloudformation: ['AWS::Config::ConformancePack', 'AWS::Config::OrganizationConformancePack'],
      each: 'resource',
    },
    {
      what: 'standard of Security Hub',
      terraform: ['aws_securityhub_standards_subscription'],
      cloudformation: ['AWS::SecurityHub::Standard'],
      each: { terraform: 'standards_arn', cloudformation: 'StandardsArn' },
    },
    {
      what: 'assessment of Audit Manager',
      terraform: ['aws_auditmanager_assessment'],
      cloudformation: ['AWS::AuditManager::Assessment'],
      each: 'resource',
    },
  ],
});
