import { set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const apiClientCertificateMissing = defineProtection({
  id: 'api-client-certificate-missing',
  control: 'encryption-in-transit',
  severity: 'info',
  strict: true,
  title: 'What stands behind an API cannot tell who calls it',
  why: 'Without a client certificate on the stage, whoever finds the address of the backend can call it directly, past the API with its authorizer and limits.',
  remedy:
    'Generate a client certificate, name it in the stage, and let the backend ask for it. A private integration by a VPC link does as well.',
  limits: ['Whether the backend asks for the certificate is not visible, and a backend inside AWS needs none.'],
  covers: { securityHub: ['APIGateway.2'], checkov: ['CKV2_AWS_51'], kics: ['API Gateway Without SSL Certificate'] },
  rows: [
    {
      what: 'client certificate',
      terraform: { aws_api_gateway_stage: 'client_certificate_id' },
      cloudformation: { 'AWS::ApiGateway::Stage': 'ClientCertificateId' },
      order: set,
      byDefault: null,
      wanted: 'set',
      fix: false,
      unknowns: false,
      lacks: 'shows its backend no certificate',
    },
  ],
});
