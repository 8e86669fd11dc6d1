import type { Condition, Statement } from '../../analysis/iam/document/policy-document.ts';
import type { Resource } from '../../core/resource.ts';
import { unknownKind } from '../../core/unknown-kind.ts';
import type { UnknownValue } from '../../core/value.ts';
import { bucketOf } from '../iam/resource-policy/held-back.ts';
import type { ResourcePolicy } from '../iam/resource-policy/resource-policy.ts';
import type { AwsModel } from '../kinds.ts';
import { unknownsIn } from '../unknowns-in.ts';
import { perModel } from '../per-model.ts';

/** Whether the policy of a bucket refuses requests that come without TLS; `outside` where a module whose code is not here may have one. */
export type TlsOnly = 'yes' | 'no' | 'outside' | UnknownValue;

/** Asked of a bucket of the code. Unknown where its policy, or a part of that, is. */
export function tlsOnly(bucket: Resource, model: AwsModel): TlsOnly {
  const policies = policiesOf(bucket, model);
  const documents = policies.flatMap(({ options }) => options);
  if (documents.some(({ document }) => document.statements.some(refusesPlain))) return 'yes';
  return (
    documents.find(({ unknown }) => unknown !== undefined)?.unknown ?? openStatement(policies) ?? openRefusal(policies) ?? whereNone(bucket)
  );
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

/** A statement that refuses plain HTTP for one of the values that somebody else gives: what it asks for, or whether it denies. */
function openRefusal(policies: readonly ResourcePolicy[]): UnknownValue | undefined {
  const open = policies.filter(({ options }) => options.some(({ document }) => document.statements.some(mayRefusePlain)));
  return open
    .flatMap(({ value }) => unknownsIn(value))
    .find((unknown) => unknownKind(unknown) === 'outside' && unknown.reason !== 'computed-attribute');
}

function mayRefusePlain({ effect, conditions, moreConditions, maybe }: Statement): boolean {
  if (effect !== 'deny') return false;
  if (moreConditions !== undefined) return true;
  return maybe === undefined ? conditions.some(mayMeanPlain) : conditions.some((one) => meansPlain(one) || mayMeanPlain(one));
}

/** The key, or what it is compared with, is not known, and the other part is as it has to be. */
function mayMeanPlain({ operator, key, values }: Condition): boolean {
  const [name] = key;
  const isKey = name?.kind === 'symbol' || (name?.kind === 'text' && name.text.toLowerCase() === 'aws:securetransport');
  const isOpenKey = name?.kind === 'symbol';
  const isOpenValue = values.more !== undefined || values.items.some(([part]) => part?.kind === 'symbol');
  return isKey && (isOpenKey || (isOpenValue && /^Bool/iu.test(operator)));
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
