import { definePresence } from '../forms/presence.ts';

export const transitEncryptionPresent = definePresence({
  id: 'transit-encryption-present',
  control: 'encryption-in-transit',
  severity: 'info',
  title: 'Certificates come from code',
  why: 'A certificate that is declared is renewed in time and bound where it belongs; one that was uploaded by hand is neither.',
  remedy: 'Declare certificates of ACM, and listeners with HTTPS or TLS.',
  limits: ['What another repository declares is not visible.'],
  covers: {},
  rows: [
    { what: 'certificate', terraform: ['aws_acm_certificate'], cloudformation: ['AWS::CertificateManager::Certificate'] },
    {
      what: 'listener with TLS',
      terraform: ['aws_lb_listener'],
      cloudformation: ['AWS::ElasticLoadBalancingV2::Listener'],
      such: [{ terraform: 'protocol', cloudformation: 'Protocol', is: ['HTTPS', 'TLS'] }],
    },
  ],
});
