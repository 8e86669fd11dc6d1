import { more, onOff, ranks } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';

/** What a password has to hold, by the names of both dialects. */
const kinds = [
  ['require_lowercase', 'RequireLowercase', 'small letters'],
  ['require_uppercase', 'RequireUppercase', 'capital letters'],
  ['require_numbers', 'RequireNumbers', 'digits'],
  ['require_symbols', 'RequireSymbols', 'symbols'],
] as const;

export const cognitoProtectionWeak = defineProtection({
  id: 'cognito-protection-weak',
  control: 'customer-iam',
  severity: 'low',
  title: 'A user pool protects its users less than it could',
  why: 'Leaked passwords are tried at every sign-in form. Threat protection knows them and stops those who try; short passwords are the first that they guess.',
  remedy: 'Set threat protection to ENFORCED, and the least length of passwords to 8 or more.',
  limits: [
    'Threat protection needs the feature plan Plus; a pool without it is reported all the same.',
    'That a pool can be deleted is reported by deletion-protection-off.',
    'Risk configurations, and sign-up that comes to be open to everybody, are looked at by sign-in-answer-weakened.',
  ],
  covers: { securityHub: ['Cognito.1', 'Cognito.3'] },
  rows: [
    {
      what: 'threat protection',
      terraform: { aws_cognito_user_pool: 'user_pool_add_ons.advanced_security_mode' },
      cloudformation: { 'AWS::Cognito::UserPool': 'UserPoolAddOns.AdvancedSecurityMode' },
      order: ranks('OFF', 'AUDIT', 'ENFORCED'),
      byDefault: 'OFF',
      wanted: 'ENFORCED',
      lacks: 'does not stop sign-ins that look like an attack',
    },
    {
      what: 'length of passwords',
      terraform: { aws_cognito_user_pool: 'password_policy?.minimum_length' },
      cloudformation: { 'AWS::Cognito::UserPool': 'Policies?.PasswordPolicy?.MinimumLength' },
      order: more,
      byDefault: 8,
      wanted: 8,
      lacks: 'takes passwords of fewer than 8 characters',
    },
    ...kinds.map(([attribute, property, kind]): Protection => ({
      what: `${kind} in passwords`,
      terraform: { aws_cognito_user_pool: `password_policy?.${attribute}` },
      cloudformation: { 'AWS::Cognito::UserPool': `Policies?.PasswordPolicy?.${property}` },
      order: onOff,
      byDefault: false,
      wanted: true,
      severity: 'info',
      lacks: `takes passwords without ${kind}`,
    })),
  ],
});
