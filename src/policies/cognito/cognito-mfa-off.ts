import { ranks } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

const terraform = { aws_cognito_user_pool: 'mfa_configuration' };
const cloudformation = { 'AWS::Cognito::UserPool': 'MfaConfiguration' };

export const cognitoMfaOff = defineProtection({
  id: 'cognito-mfa-off',
  control: 'customer-iam',
  severity: 'medium',
  title: 'Customers cannot have a second factor',
  why: 'Passwords of customers are used elsewhere too, and leak there. With MFA off in the user pool none of them can protect their account, and no sign-in can be made to ask for more.',
  remedy: 'Set the MFA configuration to OPTIONAL or ON, with a software token.',
  limits: ['A pool whose users come from another directory is reported all the same.', 'OPTIONAL is reported as info: each user decides.'],
  covers: { kics: ['Cognito UserPool Without MFA'] },
  rows: [
    {
      what: 'second factor',
      terraform,
      cloudformation,
      order: ranks('OFF', ['OPTIONAL', 'ON']),
      byDefault: 'OFF',
      wanted: 'OPTIONAL',
      // A pool that takes a second factor has to say which.
      fix: false,
      lacks: 'lets nobody use a second factor',
    },
    {
      what: 'obligation of a second factor',
      terraform,
      cloudformation,
      order: ranks('OPTIONAL', 'ON'),
      wanted: 'ON',
      severity: 'info',
      fix: false,
      unknowns: false,
      lacks: 'asks nobody for a second factor who does not want one',
    },
  ],
});
