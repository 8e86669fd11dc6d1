import { scalarText } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import type { Fix } from '../../core/finding.ts';
import type { Resource } from '../../core/resource.ts';
import { optionsWritten, unknownPart } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { bucketSetting } from '../../model/storage/bucket-setting.ts';
import type { BucketSetting, SettingPaths } from '../../model/storage/bucket-setting.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { besideBucket } from './beside-bucket.ts';

const versioning: SettingPaths = {
  apart: 'aws_s3_bucket_versioning',
  apartPath: 'versioning_configuration.status',
  own: 'versioning.enabled',
  cloudformation: 'VersioningConfiguration.Status',
};
const mfaDelete: SettingPaths = {
  apart: 'aws_s3_bucket_versioning',
  apartPath: 'versioning_configuration.mfa_delete',
  own: 'versioning.mfa_delete',
  // CloudFormation has no word for it.
  cloudformation: 'VersioningConfiguration.MfaDelete',
};

export const s3VersioningOff = defineViolation({
  id: 's3-versioning-off',
  control: 'backups',
  severity: 'low',
  strict: true,
  on: 'resource',
  types: ['aws_s3_bucket', 'AWS::S3::Bucket'],
  dialects: ['terraform', 'cloudformation'],
  title: 'Bucket keeps no former versions of its objects',
  why: 'What is overwritten or deleted, by mistake or by somebody who wants a ransom, is gone at once. With versions it can be brought back.',
  remedy: 'Turn versioning on, with a lifecycle rule that lets old versions expire.',
  limits: [
    'Buckets that need none, of logs or of builds, are not told apart: accept the finding there.',
    'That versions can be deleted without MFA is reported at info severity, and only where the configuration sets something for this policy: only the root user can change it.',
    'Versioning that another repository turns on is not visible.',
  ],
  covers: {
    checkov: ['CKV_AWS_21'],
    trivy: ['AVD-AWS-0090', 'AVD-AWS-0170'],
    kics: ['S3 Bucket Without Versioning', 'S3 Bucket Without Enabled MFA Delete'],
    securityHub: ['S3.14'],
    cis: ['2.1.2'],
  },
  *evaluate({ address, resource }, model) {
    const setting = bucketSetting(model, resource, versioning);
    const [off, unknown] = [firstOff(setting), openPart(setting)];
    if (off !== undefined) {
      yield {
        ...offAt(off, resource),
        aspect: 'versioning',
        message: `${address} keeps no former versions: its versioning is not enabled.`,
      };
    } else if (unknown !== undefined) {
      yield { claim: 'unresolved', aspect: 'versioning', unknown, message: `whether ${address} keeps former versions` };
    } else if (setting.places.length === 0) {
      yield withFix(notSet(address, resource), resource, model);
    } else if (resource.dialect === 'terraform') {
      yield* withoutMfa(address, resource, model);
    }
  },
});

function notSet(address: string, { declaration }: Resource): Violation {
  return {
    claim: 'violation',
    aspect: 'versioning',
    message: `${address} keeps no former versions: nothing turns versioning on.`,
    trace: [declaration],
    confidence: 'likely',
  };
}

function withFix(violation: Violation, resource: Resource, model: AwsModel): Violation {
  const body = ['versioning_configuration {', '  status = "Enabled"', '}'];
  const fix = besideBucket(resource, versioning.apart, body, model);
  return fix === undefined ? violation : { ...violation, fix };
}

function* withoutMfa(address: string, resource: Resource, model: AwsModel): Iterable<Violation | Unresolved> {
  const setting = bucketSetting(model, resource, mfaDelete);
  const off = firstOff(setting);
  if (off === undefined && setting.places.length > 0) return;
  const trace = off === undefined ? [resource.declaration] : [...traceOf(off), resource.declaration];
  const message = `${address} lets its versions be deleted without MFA.`;
  yield { claim: 'violation', aspect: 'MFA delete', message, trace, confidence: 'likely', severity: 'info' };
}

/** `Enabled` in the resource apart, `true` in the bucket. */
const isOn = (text: string): boolean => /^(?:enabled|true)$/iu.test(text);

function optionsOf({ places }: BucketSetting): readonly Value[] {
  return places.flatMap(({ value }) => (value === undefined ? [] : optionsWritten(value)));
}

function firstOff(setting: BucketSetting): Value | undefined {
  return optionsOf(setting).find((value) => {
    const text = scalarText(value);
    return text !== undefined && !isOn(text);
  });
}

function openPart(setting: BucketSetting) {
  return setting.unknown ?? optionsOf(setting).flatMap((value) => unknownPart(value) ?? [])[0];
}

function offAt(value: Value, resource: Resource): Omit<Violation, 'aspect' | 'message'> {
  const isPlain = value.origin.via.length === 0 && (value.kind === 'string' || value.kind === 'bool');
  const fix: Fix = { title: 'Turn versioning on', edits: [{ location: value.origin.at, replacement: enabledAs(value, resource) }] };
  return {
    claim: 'violation',
    trace: [...traceOf(value), resource.declaration],
    confidence: confidenceIn(value),
    ...(isPlain ? { fix } : {}),
  };
}

function enabledAs({ kind, origin }: Value, { dialect }: Resource): string {
  if (kind === 'bool') return 'true';
  return dialect === 'terraform' || origin.at.path.endsWith('.json') ? '"Enabled"' : 'Enabled';
}
