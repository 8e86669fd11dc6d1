import type { Value } from '../../core/value.ts';
import { documentAt, yamlDocumentAt } from '../../model/embedded-document.ts';
import { attribute, decide, firstAttribute, readText } from '../../model/fact.ts';
import type { Subject } from '../../model/subject.ts';
import { defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';

export const sessionManagerUnlogged = defineViolation({
  id: 'session-manager-unlogged',
  control: 'secure-ec2-management',
  severity: 'low',
  on: 'resource',
  types: ['aws_ssm_document', 'AWS::SSM::Document'],
  dialects: ['terraform', 'cloudformation'],
  title: 'Sessions on instances are not encrypted with a key, or leave no record',
  why: 'Without a place for logs nobody knows what was typed in a session. Without a key of KMS whoever may start sessions at all may also read along.',
  remedy: 'Set kmsKeyId, and s3BucketName or cloudWatchLogGroupName, in the preferences of Session Manager.',
  limits: ['Preferences that the console sets are not visible.'],
  covers: { checkov: ['CKV_AWS_112', 'CKV_AWS_113'], kics: ['SSM Session Transit Encryption Disabled'] },
  *evaluate(subject) {
    const { attributes } = subject.resource;
    const kind = readText(firstAttribute(attributes, ['document_type', 'DocumentType']));
    if (decide(kind, (text) => text === 'Session', false) !== 'yes') return;
    const format = readText(firstAttribute(attributes, ['document_format', 'DocumentFormat']));
    const isYaml = decide(format, (text) => text.toUpperCase() === 'YAML', false) === 'yes';
    const content = (isYaml ? yamlDocumentAt : documentAt)(firstAttribute(attributes, ['content', 'Content']));
    if (content === undefined || content.kind === 'unknown') {
      if (content !== undefined) yield unresolved(subject, content);
      return;
    }
    const inputs = attribute(content, 'inputs');
    if (!isSet(attribute(inputs, 'kmsKeyId'))) yield violation(subject, 'key', 'encrypts sessions without a key of KMS', content);
    yield* recordOf(subject, inputs, content);
  },
});

/** Where records go, and that they are not refused for want of encryption is said beside it. */
const places = [
  { name: 's3BucketName', encrypted: 's3EncryptionEnabled' },
  { name: 'cloudWatchLogGroupName', encrypted: 'cloudWatchEncryptionEnabled' },
] as const;

function* recordOf(subject: Subject, inputs: Value | undefined, content: Value): Iterable<Violation> {
  const used = places.filter(({ name }) => isSet(attribute(inputs, name)));
  if (used.length === 0) {
    yield violation(subject, 'record', 'keeps no record of sessions', content);
    return;
  }
  for (const { name, encrypted } of used) {
    const value = attribute(inputs, encrypted);
    if (decide(readText(value), (text) => text === 'false', false) === 'yes')
      yield violation(subject, `encryption of ${name}`, 'keeps its record of sessions unencrypted', value ?? content);
  }
}

/** What is not known is a name that the code makes elsewhere. */
function isSet(value: Value | undefined): boolean {
  return value !== undefined && !(value.kind === 'string' && value.value === '');
}

function violation({ address, resource }: Subject, aspect: string, words: string, at: Value): Violation {
  return {
    claim: 'violation',
    aspect,
    message: `${address} ${words}.`,
    trace: [...traceOf(at), resource.declaration],
    confidence: 'certain',
  };
}

function unresolved({ address }: Subject, unknown: Unresolved['unknown']): Unresolved {
  return { claim: 'unresolved', aspect: 'preferences', unknown, message: `whether ${address} keeps a record of sessions` };
}
