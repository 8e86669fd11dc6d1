import { definePresence } from '../forms/presence.ts';

export const zeroTrustPresent = definePresence({
  id: 'zero-trust-present',
  control: 'zero-trust-access',
  severity: 'info',
  title: 'Access depends on who asks, not on where from',
  why: 'A network that lets in everybody who is inside lets in everybody who got inside.',
  remedy: 'Put Verified Access before applications of staff, and require IAM between services.',
  limits: ['What another repository declares is not visible.'],
  covers: {},
  rows: [
    {
      what: 'Verified Access',
      terraform: ['aws_verifiedaccess_instance', 'aws_verifiedaccess_endpoint'],
      cloudformation: ['AWS::EC2::VerifiedAccessInstance', 'AWS::EC2::VerifiedAccessEndpoint'],
    },
    {
      what: 'service that requires IAM',
      terraform: ['aws_vpclattice_service'],
      cloudformation: ['AWS::VpcLattice::Service'],
      such: [{ terraform: 'auth_type', cloudformation: 'AuthType', is: ['AWS_IAM'] }],
    },
    { what: 'trust store for clients', terraform: ['aws_lb_trust_store'], cloudformation: ['AWS::ElasticLoadBalancingV2::TrustStore'] },
  ],
});
