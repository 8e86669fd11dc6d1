import { ranks } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const ecrTagsMutable = defineProtection({
  id: 'ecr-tags-mutable',
  control: 'manage-application-vulnerabilities',
  severity: 'low',
  title: 'Tags of images can be moved to other images',
  why: 'The image that was scanned and approved under a tag need not be the one that runs tomorrow: whoever may push replaces it under the same name.',
  remedy: 'Make tags immutable, and give each build a tag of its own.',
  limits: ['Which tags an exclusion leaves mutable is not looked at.'],
  covers: { checkov: ['CKV_AWS_51'], trivy: ['AVD-AWS-0031'], kics: ['ECR Image Tag Not Immutable'], securityHub: ['ECR.2'] },
  rows: [
    {
      what: 'immutability of tags',
      terraform: { aws_ecr_repository: 'image_tag_mutability' },
      cloudformation: { 'AWS::ECR::Repository': 'ImageTagMutability' },
      order: ranks(['MUTABLE', 'MUTABLE_WITH_EXCLUSION'], ['IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION']),
      byDefault: 'MUTABLE',
      wanted: 'IMMUTABLE',
      lacks: 'lets a tag be moved to another image',
    },
    // An exclusion is enough for a repository that begins with it; one that comes takes something away.
    {
      what: 'immutability of every tag',
      terraform: { aws_ecr_repository: 'image_tag_mutability' },
      cloudformation: { 'AWS::ECR::Repository': 'ImageTagMutability' },
      order: ranks('IMMUTABLE_WITH_EXCLUSION', 'IMMUTABLE'),
      lacks: 'lets some tags be moved',
    },
    {
      what: 'immutability of tags',
      terraform: { aws_ecr_repository_creation_template: 'image_tag_mutability' },
      cloudformation: { 'AWS::ECR::RepositoryCreationTemplate': 'ImageTagMutability' },
      order: ranks(['MUTABLE', 'MUTABLE_WITH_EXCLUSION'], ['IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION']),
      byDefault: 'MUTABLE',
      wanted: 'IMMUTABLE',
      severity: 'info',
      lacks: 'makes repositories whose tags can be moved to another image',
    },
  ],
});
