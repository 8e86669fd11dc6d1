import { defineViolation } from '../define-policy.ts';
import { secretsInText } from './reading/sensitive.ts';
import { keysOfUsers } from './reading/user-keys.ts';

export const secretInUserData = defineViolation({
  id: 'secret-in-user-data',
  control: 'no-secrets-in-code',
  severity: 'critical',
  on: 'sensitive.value',
  dialects: ['terraform', 'cloudformation'],
  title: 'Secret in the user data of an instance',
  why: 'Every process on the instance, and everybody who may describe it, can read its user data; a forged request to the metadata service is enough.',
  remedy: 'Fetch the secret at boot with the role of the instance: aws secretsmanager get-secret-value.',
  limits: ['Parts that are fetched from elsewhere at boot are not looked at.'],
  covers: {
    checkov: ['CKV_AWS_46'],
    trivy: ['AVD-AWS-0029', 'AVD-AWS-0122', 'AVD-AWS-0129'],
    kics: ['User Data Contains Encoded Private Key'],
  },
  *evaluate(subject, model) {
    if (subject.place !== 'user-data') return;
    if (subject.value.kind === 'unknown' && subject.value.reason !== 'computed-attribute') {
      yield { claim: 'unresolved', aspect: 'user data', unknown: subject.value, message: 'what the user data holds' };
    }
    yield* keysOfUsers(subject, model);
    yield* secretsInText(subject, model, (value) => ({ path: 'user-data.sh', text: value, added: 0 }));
  },
});
