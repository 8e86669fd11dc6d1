import type { Condition, Statement } from '../../analysis/iam/document/policy-document.ts';
import type { Resource } from '../../core/resource.ts';
import type { UnknownValue } from '../../core/value.ts';
import { bucketOf } from '../iam/resource-policy/held-back.ts';
import type { ResourcePolicy } from '../iam/resource-policy/resource-policy.ts';
import type { AwsModel } from '../kinds.ts';
import { perModel } from '../per-model.ts';

/** Whether the policy of a bucket refuses requests that come without TLS; `outside` where a module whose code is not here may have one. */
export type TlsOnly = 'yes' | 'no' | 'outside' | UnknownValue;

/** Asked of a bucket of the code. Unknown where its policy, or a part of that, is. */
export function tlsOnly(bucket: Resource, model: AwsModel): TlsOnly {
  const policies = policiesOf(bucket, model);
  const documents = policies.flatMap(({ options }) => options);
  if (documents.some(({ document }) => document.statements.some(refusesPlain))) return 'yes';
  return documents.find(({ unknown }) => unknown !== undefined)?.unknown ?? openStatement(policies) ?? whereNone(bucket);
}

function whereNone({ outline }: Resource): 'no' | 'outside' {
  return outline?.types.has('aws_s3_bucket_policy') === false ? 'outside' : 'no';
}

/** The policies of a bucket, as far as the code has them. */
export function policiesOf(bucket: Resource, model: AwsModel): readonly ResourcePolicy[] {
  return policiesByBucket(model).get(bucket) ?? [];
}

const policiesByBucket = perModel((model): ReadonlyMap<Resource, readonly ResourcePolicy[]> => {
  const buckets = model.subjects('s3.bucket');
  const found = new Map<Resource, ResourcePolicy[]>();
  for (const policy of model.subjects('iam.resource-policy')) {
    const bucket = policy.opens.noun === 'bucket' ? bucketOf(policy, buckets) : undefined;
    if (bucket !== undefined) found.set(bucket.resource, [...(found.get(bucket.resource) ?? []), policy]);
  }
  return found;
});

/** A statement that may be there, or of which a part is not known. */
function openStatement(policies: readonly ResourcePolicy[]): UnknownValue | undefined {
  return policies.map(({ value }) => value).find((value): value is UnknownValue => value.kind === 'unknown');
}

/** A deny under aws:SecureTransport false, or below a version of TLS. */
export function refusesPlain({ effect, conditions, maybe }: Statement): boolean {
  return effect === 'deny' && maybe === undefined && conditions.some(meansPlain);
}

function meansPlain({ operator, key, values }: Condition): boolean {
  const [name] = key;
  if (name?.kind !== 'text' || key.length > 1) return false;
  const says = (text: string): boolean => values.items.some(([part]) => part?.kind === 'text' && part.text.toLowerCase() === text);
  if (name.text.toLowerCase() === 'aws:securetransport') return /^Bool/iu.test(operator) && says('false');
  return name.text.toLowerCase() === 's3:tlsversion' && /^NumericLessThan/iu.test(operator);
}
