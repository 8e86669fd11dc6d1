import { anyBut } from '../forms/order.ts';
import type { Order } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

/** Certificates of ACM are renewed by AWS, those that were uploaded to IAM by whoever thinks of it. */
const renewed: Order = {
  reads: 'text',
  rankUnknown: ({ reference }) =>
    reference !== undefined && /(?:^|\.)aws_iam_server_certificate\./u.test(reference.address) ? 0 : undefined,
  rank: (value) =>
    typeof value === 'string' && value !== '' ? Number(!/^arn:[\w-]+:iam:.*:server-certificate\//u.test(value)) : undefined,
};

export const certificateWeak = defineProtection({
  id: 'certificate-weak',
  control: 'encryption-in-transit',
  severity: 'low',
  title: 'A certificate has a short key, or one that nobody renews',
  why: 'A key of RSA with 1,024 bits can be worked out by whoever is ready to pay for it. A certificate that was uploaded to IAM runs out on a day that somebody has to remember, and the hurried replacement is a weak moment.',
  remedy: 'Ask ACM for the certificate, with RSA of 2,048 bits or an elliptic curve; it renews it by itself.',
  limits: ['What kind of key an uploaded certificate has is not looked at.'],
  covers: { checkov: ['CKV_AWS_127'], securityHub: ['ACM.2', 'ELB.2'] },
  rows: [
    {
      what: 'kind of key',
      terraform: {
        aws_acm_certificate: 'key_algorithm',
        aws_acmpca_certificate_authority: 'certificate_authority_configuration.key_algorithm',
      },
      cloudformation: {
        'AWS::CertificateManager::Certificate': 'KeyAlgorithm',
        'AWS::ACMPCA::CertificateAuthority': 'KeyAlgorithm',
      },
      order: anyBut('RSA_1024'),
      wanted: 'RSA_2048',
      severity: 'medium',
      fix: false,
      lacks: 'has a key of RSA with 1,024 bits',
    },
    {
      what: 'renewal of the certificate',
      terraform: { aws_elb: 'listener[].ssl_certificate_id', aws_lb_listener: 'certificate_arn', aws_alb_listener: 'certificate_arn' },
      cloudformation: {
        'AWS::ElasticLoadBalancing::LoadBalancer': 'Listeners[].SSLCertificateId',
        'AWS::ElasticLoadBalancingV2::Listener': 'Certificates[].CertificateArn',
      },
      order: renewed,
      wanted: 'arn:aws:acm:eu-west-1:111122223333:certificate/1',
      severity: 'info',
      fix: false,
      unknowns: false,
      lacks: 'has a certificate of IAM, which nobody renews by itself',
    },
  ],
});
