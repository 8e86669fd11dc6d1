import { defineLoss } from '../forms/loss.ts';
import { ranks } from '../forms/order.ts';
import type { Protection } from '../forms/protection-row.ts';

const risks = ['low', 'medium', 'high'] as const;
const order = ranks('NO_ACTION', 'MFA_IF_CONFIGURED', 'MFA_REQUIRED', 'BLOCK');

export const signInAnswerWeakened = defineLoss({
  id: 'sign-in-answer-weakened',
  control: 'customer-iam',
  severity: 'medium',
  title: 'A user pool answers less to sign-ins that look like an attack',
  why: 'Threat protection rates each sign-in. What it does then is written here: with no action a leaked password and a takeover go through, and are only counted.',
  remedy: 'Keep BLOCK for passwords that leaked and for sign-ins of high risk, and a second factor for the rest.',
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
  ],
});
