import { definePresence } from '../forms/presence.ts';

export const federationPresent = definePresence({
  id: 'federation-present',
  control: 'identity-federation',
  severity: 'info',
  title: 'People log in through one directory',
  why: 'Who leaves loses access everywhere at once, and nobody has a password of their own in each account.',
  remedy: 'Declare IAM Identity Center, or a SAML provider.',
  limits: ['What another repository declares is not visible.'],
  covers: {},
  rows: [
    {
      what: 'Identity Center',
      terraform: ['aws_ssoadmin_permission_set', 'aws_ssoadmin_account_assignment'],
      cloudformation: ['AWS::SSO::PermissionSet', 'AWS::SSO::Assignment'],
    },
    { what: 'SAML provider', terraform: ['aws_iam_saml_provider'], cloudformation: ['AWS::IAM::SAMLProvider'] },
  ],
});
