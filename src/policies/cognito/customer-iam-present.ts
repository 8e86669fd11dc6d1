import { definePresence } from '../forms/presence.ts';

export const customerIamPresent = definePresence({
  id: 'customer-iam-present',
  control: 'customer-iam',
  severity: 'info',
  title: 'Customers log in through a service for it',
  why: 'Passwords, their reset and a second factor are hard to get right again and again in every application.',
  remedy: 'Put a user pool or an authorizer in front of what customers reach.',
  limits: ['What another repository declares is not visible.'],
  covers: {},
  rows: [
    { what: 'user pool', terraform: ['aws_cognito_user_pool'], cloudformation: ['AWS::Cognito::UserPool'] },
    {
      what: 'authorizer',
      terraform: ['aws_apigatewayv2_authorizer', 'aws_api_gateway_authorizer'],
      cloudformation: ['AWS::ApiGatewayV2::Authorizer', 'AWS::ApiGateway::Authorizer'],
    },
  ],
});
