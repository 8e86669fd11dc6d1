import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import { binds } from '../../model/binding.ts';
import { firstAttribute } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { bucketSetting } from '../../model/storage/bucket-setting.ts';
import type { SettingPaths } from '../../model/storage/bucket-setting.ts';

const acl: SettingPaths = {
  apart: 'aws_s3_bucket_acl',
  apartPath: 'acl',
  own: 'acl',
  cloudformation: 'AccessControl',
};
/** Who delivers these can write to a bucket with a key of S3 alone. */
const withoutKms: readonly string[] = ['S3 access', 'load balancer'];

/** Does a bucket, or the one that a setting apart is about, receive logs that are delivered to none with a key of KMS? */
export function takesLogs(resource: Resource, model: AwsModel): boolean {
  const takers = model.subjects('s3.log-bucket').filter(({ root, logs }) => root === resource.root && logs.some(isWithoutKms));
  if (resource.type === 'aws_s3_bucket_server_side_encryption_configuration') {
    const target = firstAttribute(resource.attributes, ['bucket']);
    return takers.some((one) => binds(target, one.resource, [firstAttribute(one.resource.attributes, ['bucket'])]) === 'yes');
  }
  const canned = bucketSetting(model, resource, acl).places.map(({ value }) => value && scalarText(value));
  if (canned.some((text) => text === 'log-delivery-write' || text === 'LogDeliveryWrite')) return true;
  return takers.some(({ address }) => address === resource.address);
}

function isWithoutKms({ what }: { readonly what: string }): boolean {
  return withoutKms.includes(what);
}
