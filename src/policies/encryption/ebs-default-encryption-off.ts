import { onOff } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const ebsDefaultEncryptionOff = defineProtection({
  id: 'ebs-default-encryption-off',
  control: 'data-encryption-at-rest',
  severity: 'medium',
  title: 'New volumes are not encrypted by default',
  why: 'Every volume that somebody makes by hand, and every one that a template forgets to say it of, is then unencrypted, and so are its snapshots.',
  remedy: 'Turn encryption by default on, in each region.',
  limits: ['CloudFormation has no resource for it.', 'An account where nothing is declared is not told: it may be set by hand.'],
  covers: { checkov: ['CKV_AWS_106'], kics: ['EBS Default Encryption Disabled'], securityHub: ['EC2.7'], cis: ['2.2.1'] },
  rows: [
    {
      what: 'encryption of new volumes by default',
      terraform: { aws_ebs_encryption_by_default: 'enabled' },
      order: onOff,
      byDefault: true,
      wanted: true,
      lacks: 'leaves new volumes unencrypted',
    },
  ],
});
