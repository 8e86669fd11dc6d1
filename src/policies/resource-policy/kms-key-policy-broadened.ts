import { publicAccess } from '../../analysis/iam/comparison/public-access.ts';
import { forEverybody } from '../../analysis/iam/grants/strangers.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import { defineStrength } from '../define-policy.ts';
import { admission, renamedAdmission, widenedBy } from './widened.ts';
import type { Admission } from './widened.ts';

export const kmsKeyPolicyBroadened = defineStrength({
  id: 'kms-key-policy-broadened',
  control: 'data-encryption-at-rest',
  severity: 'high',
  on: 'iam.resource-policy',
  dialects: ['terraform', 'cloudformation'],
  title: 'Key policy admits what it refused before',
  why: 'Whoever may use the key reads what it protects, wherever it lies, and whoever may change its policy decides who that is. The request in the finding is one that the key refused before the change.',
  remedy:
    'Grant use, not administration, to the roles that need it, and keep kms:ViaService, kms:CallerAccount and the encryption context.',
  limits: [
    'A lost Deny or condition is high; a further principal or action is medium, since it is daily work as well.',
    'That the key becomes public is left to kms-key-policy-public.',
  ],
  covers: { checkov: ['CKV2_AWS_64'] },
  evaluate: (policy) => (policy.opens.group === 'key' ? admission(policy) : []),
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
