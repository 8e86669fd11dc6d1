import { naming, set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

const what = 'encryption of secrets';
const lacks = 'keeps its secrets without a key of yours';

export const eksSecretsUnencrypted = defineProtection({
  id: 'eks-secrets-unencrypted',
  control: 'data-encryption-at-rest',
  severity: 'low',
  title: 'Secrets of a Kubernetes cluster have no key of yours',
  why: 'Whoever gets at the store of the control plane reads every secret in it. With a key of KMS they also need that key, and its use is recorded.',
  remedy: 'Add encryption_config for secrets with a key of KMS.',
  limits: ['From Kubernetes 1.28 on EKS encrypts all objects with a key of its own, so it is low: what lacks is a key that you hold.'],
  covers: { checkov: ['CKV_AWS_58'], trivy: ['AVD-AWS-0039'], kics: ['EKS Cluster Encryption Disabled'], securityHub: ['EKS.3'] },
  rows: [
    {
      what,
      terraform: { aws_eks_cluster: 'encryption_config.resources' },
      order: naming('secrets'),
      byDefault: null,
      wanted: ['secrets'],
      lacks,
    },
    { what, cloudformation: { 'AWS::EKS::Cluster': 'EncryptionConfig' }, order: set, byDefault: null, wanted: 'set', fix: false, lacks },
    {
      what,
      cloudformation: { 'AWS::EKS::Cluster': 'EncryptionConfig[].Resources' },
      order: naming('secrets'),
      byDefault: null,
      wanted: ['secrets'],
      lacks,
    },
  ],
});
