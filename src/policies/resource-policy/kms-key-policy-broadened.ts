import { publicAccess } from '../../analysis/iam/comparison/public-access.ts';
import { forEverybody } from '../../analysis/iam/grants/strangers.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import { defineStrength } from '../define-policy.ts';
import { renamedAdmission, resourceAdmission, widenedBy } from './widened.ts';
import type { Admission } from './widened.ts';

export const kmsKeyPolicyBroadened = defineStrength({
  id: 'kms-key-policy-broadened',
  control: 'data-encryption-at-rest',
  severity: 'high',
  strict: true,
  on: 'iam.resource-policy',
  dialects: ['terraform', 'cloudformation'],
  title: 'Key policy admits what it refused before',
  why: 'Whoever may use the key reads what it protects, wherever it lies, and whoever may change its policy decides who that is. The request in the finding is one that the key refused before the change.',
  remedy:
    'Grant use, not administration, to the roles that need it, and keep kms:ViaService, kms:CallerAccount and the encryption context.',
  limits: [
    'A lost Deny or condition is high; a further principal or action is medium.',
    'Use of the key by one more of the own account, or within the organization, the network or the source that a condition names, is daily work: it is reported only where the configuration sets something for this policy. That somebody may change the policy of the key, its grants or its life is reported.',
    'The own account is that of the resource, of its providers and of the configuration, and any that the policy lets in already.',
    'That the key becomes public is left to kms-key-policy-public.',
  ],
  covers: { checkov: ['CKV2_AWS_64'] },
  evaluate: (policy, model) => (policy.opens.group === 'key' ? resourceAdmission(policy, model) : []),
  renamed: renamedAdmission,
  weaker: (base: Admission, head: Admission) =>
    widenedBy(base, head, { noun: 'key', severity: ({ by }) => (by === 'added' ? 'medium' : 'high'), isTold: becomesPublic }),
});

function becomesPublic(base: PolicyDocument, head: PolicyDocument): boolean {
  return isPublic(head) && !isPublic(base);
}

function isPublic(document: PolicyDocument): boolean {
  const excerpt = forEverybody(document, ['kms']);
  return excerpt !== undefined && publicAccess(excerpt.document, { reaches: ['any-account'] }).isPublic === 'yes';
}
