import { policiesOf, tlsOnly } from '../../model/storage/secure-transport.ts';
import { defineViolation } from '../define-policy.ts';
import { refusePlain } from './refuse-plain.ts';

export const s3InsecureTransportAllowed = defineViolation({
  id: 's3-insecure-transport-allowed',
  control: 'encryption-in-transit',
  severity: 'low',
  on: 'resource',
  types: ['aws_s3_bucket', 'AWS::S3::Bucket'],
  dialects: ['terraform', 'cloudformation'],
  title: 'Bucket answers over plain HTTP',
  why: 'S3 takes requests without TLS unless the policy of the bucket refuses them, and then names, metadata and contents go through every network between in the clear.',
  remedy: 'Add a statement that denies s3:* on the bucket and its objects where aws:SecureTransport is false.',
  limits: [
    'Which actions and objects the statement denies is not looked at.',
    'A service control policy that refuses plain HTTP for all buckets is not counted.',
  ],
  covers: {
    checkov: ['CKV_AWS_379'],
    kics: ['S3 Bucket Without SSL In Write Actions', 'S3 Bucket Policy Accepts HTTP Requests'],
    securityHub: ['S3.5'],
    cis: ['2.1.1'],
  },
  *evaluate({ address, resource }, model) {
    const answer = tlsOnly(resource, model);
    if (answer === 'yes' || answer === 'outside') return;
    if (answer !== 'no') {
      yield { claim: 'unresolved', aspect: 'transport', unknown: answer, message: `whether ${address} answers over plain HTTP` };
      return;
    }
    const fix = refusePlain(resource, policiesOf(resource, model), model);
    yield {
      claim: 'violation',
      aspect: 'transport',
      message: `No policy of ${address} refuses requests without TLS.`,
      trace: [resource.declaration],
      confidence: 'likely',
      ...(fix === undefined ? {} : { fix }),
    };
  },
});
