import type { Resource } from '../../core/resource.ts';
import { symbolicText } from '../../model/binding.ts';
import { decide, firstAttribute, attribute, readBool, readNumber, readText } from '../../model/fact.ts';
import { declaredAt, defineEvidence, turnedOff } from '../define-policy.ts';
import type { Evidence } from '../define-policy.ts';

const types = [
  'aws_kms_key',
  'aws_kms_external_key',
  'aws_kms_replica_key',
  'aws_kms_replica_external_key',
  'AWS::KMS::Key',
  'AWS::KMS::ReplicaKey',
] as const;

/** Days that KMS waits before it deletes a key, unless told otherwise: the most that it can be told. */
const daysMax = 30;

export const kmsKeyDeletionOrDisable = defineEvidence({
  id: 'kms-key-deletion-or-disable',
  control: 'data-encryption-at-rest',
  severity: 'critical',
  on: 'resource',
  types,
  dialects: ['terraform', 'cloudformation'],
  title: 'Encryption key is deleted or disabled',
  why: 'Everything that is encrypted with a key is lost with it: databases, volumes, buckets, backups. A disabled key makes all of them unreadable at once, and a deleted one for good.',
  remedy:
    'Keep the key until what it encrypts is encrypted with another one or deleted. Disable it for a while before it is deleted, and leave the waiting period at 30 days.',
  limits: [
    'Whether anything is still encrypted with the key is not visible in code.',
    'A template or directory that goes as a whole is not reported, nor a key that a removed block or DeletionPolicy: Retain keeps.',
  ],
  covers: { checkov: ['CKV_AWS_227'], securityHub: ['KMS.3'] },
  *evaluate({ address, resource }) {
    yield* waiting(address, resource);
    const enabled = readBool(firstAttribute(resource.attributes, ['is_enabled', 'enabled', 'Enabled']));
    const on = decide(enabled, (value) => value, true);
    if (on === 'no') {
      yield turnedOff(enabled, resource);
      return;
    }
    yield {
      claim: 'evidence',
      scope: `key ${nameOf(resource)}`,
      extent: `The key ${address}`,
      part: 'key',
      trace: declaredAt(resource),
      ...(isRetained(resource) ? { ofSubject: true } : { onlyDeleted: true }),
      ...(on === 'unknown' && enabled.kind === 'unknown' ? { maybe: enabled.unknown } : {}),
    };
  },
  lost: ({ extent, part }) =>
    part === 'key'
      ? `${extent} is deleted or disabled by this change: what it encrypts can then not be read any more.`
      : `${extent} is cut by this change: fewer days are left to notice that it was deleted by mistake.`,
});

/** A waiting period that is cut is a loss of its own, and a lesser one. */
function* waiting(address: string, resource: Resource): Iterable<Evidence> {
  const days = readNumber(firstAttribute(resource.attributes, ['deletion_window_in_days', 'PendingWindowInDays']));
  if (decide(days, (value) => value >= daysMax, true) !== 'yes') return;
  yield {
    claim: 'evidence',
    scope: '30 days before deletion',
    part: 'waiting period',
    extent: `The waiting period of 30 days of ${address}`,
    severity: 'medium',
    ofSubject: true,
    trace: declaredAt(resource),
  };
}

function isRetained({ meta }: Resource): boolean {
  return decide(readText(attribute(meta, 'DeletionPolicy')), (policy) => policy.startsWith('Retain'), false) === 'yes';
}

/** A key has no name of its own; what describes it tells it from others of the same code. */
function nameOf({ attributes, address }: Resource): string {
  const description = firstAttribute(attributes, ['description', 'Description']);
  return (description && symbolicText(description)) ?? address;
}
