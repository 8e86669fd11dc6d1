import type { UnknownValue, Value } from '../../core/value.ts';
import { documentAt } from '../../model/embedded-document.ts';
import { attribute, decide, firstAttribute, readText, unknownPart } from '../../model/fact.ts';
import type { Subject } from '../../model/subject.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';

const clusters = ['aws_emr_cluster', 'AWS::EMR::Cluster'];
/** What decides, of an encryption. */
const judged = ['EnableAtRestEncryption', 'EnableInTransitEncryption', 'AtRestEncryptionConfiguration'];

export const emrUnencrypted = defineViolation({
  id: 'emr-unencrypted',
  control: 'data-encryption-at-rest',
  severity: 'low',
  on: 'resource',
  types: [...clusters, 'aws_emr_security_configuration', 'AWS::EMR::SecurityConfiguration'],
  dialects: ['terraform', 'cloudformation'],
  title: 'EMR keeps or moves data unencrypted',
  why: 'A cluster copies what it works on to its disks, and sends parts of it from node to node: both hold what the stores behind it protect.',
  remedy: 'Give the cluster a security configuration that turns encryption at rest, of local disks and in transit on.',
  limits: [
    'A cluster that names a configuration is judged by that, where the code declares it.',
    'Certificates for the encryption in transit are not looked at.',
  ],
  covers: {
    securityHub: ['EMR.3', 'EMR.4'],
    checkov: ['CKV_AWS_349', 'CKV2_AWS_55', 'CKV_AWS_171', 'CKV_AWS_350', 'CKV_AWS_351'],
    trivy: ['AVD-AWS-0137', 'AVD-AWS-0138', 'AVD-AWS-0139'],
    kics: ['EMR Security Configuration Encryption Disabled', 'EMR Cluster Without Security Configuration'],
  },
  *evaluate(subject) {
    const { attributes, type } = subject.resource;
    if (clusters.includes(type)) {
      const named = firstAttribute(attributes, ['security_configuration', 'SecurityConfiguration']);
      if (named === undefined) yield violation(subject, 'security configuration', 'has no security configuration, so it encrypts nothing');
      return;
    }
    const document = documentAt(firstAttribute(attributes, ['configuration', 'SecurityConfiguration']));
    if (document === undefined) return;
    const encryption = attribute(document, 'EncryptionConfiguration');
    const whole = openPart([document, encryption]);
    const open = whole ?? openPart(judged.map((name) => attribute(encryption, name)));
    if (open !== undefined)
      yield { claim: 'unresolved', aspect: 'encryption', unknown: open, message: `whether ${subject.address} encrypts` };
    if (whole === undefined) yield* judge(subject, encryption);
  },
});

function openPart(values: readonly (Value | undefined)[]): UnknownValue | undefined {
  const parts = values.flatMap((value) => value ?? []);
  return parts.map((value) => (value.kind === 'map' ? value.more : unknownPart(value))).find((part) => part !== undefined);
}

function* judge(subject: Subject, encryption: Value | undefined): Iterable<Violation> {
  const rest = attribute(encryption, 'AtRestEncryptionConfiguration');
  const atRest = attribute(encryption, 'EnableAtRestEncryption');
  const inTransit = attribute(encryption, 'EnableInTransitEncryption');
  // EMR wants both switches; where neither is written, what is configured says what is meant.
  const isBare = atRest === undefined && inTransit === undefined && rest !== undefined;
  if (!isBare && !isOn(inTransit)) yield violation(subject, 'encryption in transit', 'does not encrypt in transit', inTransit);
  if (!isBare && !isOn(atRest)) {
    yield violation(subject, 'encryption at rest', 'does not encrypt at rest', atRest);
    return;
  }
  const disks = attribute(rest, 'LocalDiskEncryptionConfiguration');
  const volumes = attribute(disks, 'EnableEbsEncryption');
  if (rest !== undefined && (disks === undefined || isOff(volumes)))
    yield violation(subject, 'encryption of disks', 'does not encrypt the disks of its nodes', volumes ?? rest);
  const mode = attribute(rest, 'S3EncryptionConfiguration', 'EncryptionMode');
  if (decide(readText(mode), (text) => text === 'SSE-S3', false) === 'yes')
    yield { ...violation(subject, 'key of output', 'encrypts its output with a key of S3, not one of KMS', mode), severity: 'info' };
}

function isOn(value: Value | undefined): boolean {
  return value !== undefined && !isOff(value);
}

function isOff(value: Value | undefined): boolean {
  return decide(readText(value), (text) => text.toLowerCase() === 'false', false) === 'yes';
}

function violation({ address, resource }: Subject, aspect: string, words: string, at?: Value): Violation {
  return {
    claim: 'violation',
    aspect,
    message: `${address} ${words}.`,
    trace: [...(at === undefined ? [] : traceOf(at)), resource.declaration],
    confidence: at === undefined ? 'certain' : confidenceIn(at),
  };
}
