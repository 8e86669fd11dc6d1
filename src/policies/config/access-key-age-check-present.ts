import { definePresence } from '../forms/presence.ts';

const what = 'check of the age of access keys';

export const accessKeyAgeCheckPresent = definePresence({
  id: 'access-key-age-check-present',
  control: 'rotate-keys',
  severity: 'info',
  title: 'The age of access keys is watched',
  why: 'Keys that nobody rotates are found years later, in places where nobody knows who left them.',
  remedy: 'Deploy the Config rule access-keys-rotated.',
  limits: ['How old keys are is not visible in code.'],
  covers: { securityHub: ['IAM.3'], cis: ['1.14'], kics: ['High Access Key Rotation Period'] },
  rows: [
    {
      what,
      terraform: ['aws_config_config_rule'],
      cloudformation: ['AWS::Config::ConfigRule'],
      such: [{ terraform: 'source.source_identifier', cloudformation: 'Source.SourceIdentifier', is: ['ACCESS_KEYS_ROTATED'] }],
    },
    {
      what,
      terraform: ['aws_config_organization_managed_rule'],
      cloudformation: ['AWS::Config::OrganizationConfigRule'],
      such: [
        {
          terraform: 'rule_identifier',
          cloudformation: 'OrganizationManagedRuleMetadata.RuleIdentifier',
          is: ['ACCESS_KEYS_ROTATED'],
        },
      ],
    },
  ],
});
