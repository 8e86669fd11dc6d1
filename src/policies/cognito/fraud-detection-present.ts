import { definePresence } from '../forms/presence.ts';

export const fraudDetectionPresent = definePresence({
  id: 'fraud-detection-present',
  control: 'fraud-detector',
  severity: 'info',
  title: 'Logins are watched for fraud',
  why: 'Passwords that leaked elsewhere are tried here. A service that knows the pattern asks for more, or refuses.',
  remedy: 'Turn on threat protection for the user pool, or the fraud rules of AWS WAF.',
  limits: ['Fraud Detector takes no new customers; rule groups of AWS WAF against fraud are not counted.'],
  covers: {},
  rows: [
    {
      what: 'risk configuration of a user pool',
      terraform: ['aws_cognito_risk_configuration'],
      cloudformation: ['AWS::Cognito::UserPoolRiskConfigurationAttachment'],
    },
    { what: 'Fraud Detector', cloudformation: ['AWS::FraudDetector::Detector'] },
  ],
});
