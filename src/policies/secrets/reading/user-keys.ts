import { asWritten } from '../../../core/as-written.ts';
import { possibleValues } from '../../../core/value.ts';
import type { UnknownValue, Value } from '../../../core/value.ts';
import type { AwsModel } from '../../../model/kinds.ts';
import type { SensitiveValue } from '../../../model/sources/sensitive-value.ts';
import { traceOf } from '../../define-policy.ts';
import type { Violation } from '../../define-policy.ts';

/** Attributes of an access key that let whoever reads them act as its user. */
const secrets: ReadonlySet<string> = new Set(['secret', 'ses_smtp_password_v4', 'SecretAccessKey']);

/** Claims for the secret of an access key that the code makes and puts here: nothing of it is written, and it is there to be read. */
export function* keysOfUsers(subject: SensitiveValue, model: AwsModel): Iterable<Violation> {
  const keys = new Set(model.ofType('aws_iam_access_key', 'AWS::IAM::AccessKey').map(({ root, address }) => `${root}\n${address}`));
  if (keys.size === 0) return;
  for (const value of possibleValues(subject.value)) {
    const key = partsOf(value).find(({ reference }) => {
      if (reference === undefined || !secrets.has(reference.path.at(-1) ?? '')) return false;
      return (
        keys.has(`${subject.root}\n${reference.address}`) ||
        /(?:^|\.)aws_iam_access_key\.[\w-]+(?:\[[^\]]{0,200}\])?$/u.test(reference.address)
      );
    });
    if (key === undefined) continue;
    const place = subject.place === 'environment' ? `the variable ${asWritten(subject.name)}` : asWritten(subject.name);
    yield {
      claim: 'violation',
      aspect: `${subject.name}: key of a user`,
      message: `${subject.address} holds the access key of an IAM user in ${place} (${key.expression}).`,
      trace: [...traceOf(value), subject.resource.declaration],
      confidence: 'certain',
    };
  }
}

function partsOf(value: Value): readonly UnknownValue[] {
  if (value.kind === 'unknown') return [value];
  return value.kind === 'template' ? value.parts.filter((part) => typeof part !== 'string') : [];
}
