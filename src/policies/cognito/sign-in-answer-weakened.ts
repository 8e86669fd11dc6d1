import { defineLoss } from '../forms/loss.ts';
import { moreOf, offOn, onOff, ranks, set, without } from '../forms/order.ts';
import type { Protection } from '../forms/protection-row.ts';

const risks = ['low', 'medium', 'high'] as const;
/** Code of one's own that may refuse a user. */
const checks = [
  ['pre_sign_up', 'PreSignUp', 'before somebody signs up'],
  ['pre_authentication', 'PreAuthentication', 'before somebody signs in'],
] as const;
const order = ranks('NO_ACTION', 'MFA_IF_CONFIGURED', 'MFA_REQUIRED', 'BLOCK');

export const signInAnswerWeakened = defineLoss({
  id: 'sign-in-answer-weakened',
  control: 'customer-iam',
  severity: 'medium',
  title: 'A user pool answers less to sign-ins that look like an attack, or asks less of who comes',
  why: 'Threat protection rates each sign-in. What it does then is written here: with no action a leaked password and a takeover go through, and are only counted. Who may sign up, prove an address later or go without the code that you check users by is let in where nobody was before.',
  remedy:
    'Keep BLOCK for passwords that leaked and for sign-ins of high risk, a second factor for the rest, and what is asked of those who sign up.',
  limits: ['Addresses that are never blocked are not looked at.'],
  covers: {},
  falls: [
    {
      what: 'answer to passwords that leaked',
      terraform: { aws_cognito_risk_configuration: 'compromised_credentials_risk_configuration.actions.event_action' },
      cloudformation: {
        'AWS::Cognito::UserPoolRiskConfigurationAttachment': 'CompromisedCredentialsRiskConfiguration.Actions.EventAction',
      },
      order: ranks('NO_ACTION', 'BLOCK'),
      byDefault: 'NO_ACTION',
      lacks: 'lets passwords in that leaked',
    },
    ...risks.map((risk): Protection => ({
      what: `answer to sign-ins of ${risk} risk`,
      terraform: { aws_cognito_risk_configuration: `account_takeover_risk_configuration.actions.${risk}_action.event_action` },
      cloudformation: {
        'AWS::Cognito::UserPoolRiskConfigurationAttachment': `AccountTakeoverRiskConfiguration.Actions.${risk[0]?.toUpperCase() ?? ''}${risk.slice(1)}Action.EventAction`,
      },
      order,
      byDefault: 'NO_ACTION',
      lacks: `asks less of sign-ins of ${risk} risk`,
    })),
    {
      what: 'sign-up by administrators alone',
      terraform: { aws_cognito_user_pool: 'admin_create_user_config.allow_admin_create_user_only' },
      cloudformation: { 'AWS::Cognito::UserPool': 'AdminCreateUserConfig.AllowAdminCreateUserOnly' },
      order: onOff,
      byDefault: false,
      lacks: 'lets everybody sign up',
    },
    {
      what: 'number of addresses that are verified before they change',
      terraform: { aws_cognito_user_pool: 'user_attribute_update_settings.attributes_require_verification_before_update' },
      cloudformation: { 'AWS::Cognito::UserPool': 'UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate' },
      order: moreOf,
      byDefault: null,
      lacks: 'takes an address before anybody proves that it is his',
    },
    ...checks.map(([attribute, property, when]): Protection => ({
      what: `check of your own ${when}`,
      terraform: { aws_cognito_user_pool: `lambda_config.${attribute}` },
      cloudformation: { 'AWS::Cognito::UserPool': `LambdaConfig.${property}` },
      order: set,
      byDefault: null,
      lacks: `no longer asks your own code ${when}`,
    })),
    {
      what: 'refusal of passwords that are sent as they are',
      terraform: { aws_cognito_user_pool_client: 'explicit_auth_flows' },
      cloudformation: { 'AWS::Cognito::UserPoolClient': 'ExplicitAuthFlows' },
      order: without('ALLOW_USER_PASSWORD_AUTH', 'USER_PASSWORD_AUTH'),
      fall: 'low',
      lacks: 'takes passwords themselves, and no proof of them',
    },
    {
      what: 'refusal of the classic flow',
      terraform: { aws_cognito_identity_pool: 'allow_classic_flow' },
      cloudformation: { 'AWS::Cognito::IdentityPool': 'AllowClassicFlow' },
      order: offOn,
      byDefault: false,
      fall: 'low',
      lacks: 'lets clients choose their role',
    },
    {
      what: 'answer to users of no role',
      terraform: { aws_cognito_identity_pool_roles_attachment: 'role_mapping[].ambiguous_role_resolution' },
      order: ranks('AuthenticatedRole', 'Deny'),
      lacks: 'gives a role to users for whom no rule has one',
    },
  ],
});
