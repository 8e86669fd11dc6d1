import type { Resource } from '../../core/resource.ts';
import type { UnknownValue } from '../../core/value.ts';
import { placesAt } from '../attribute-path.ts';
import type { PathPlace } from '../attribute-path.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { companionsOf } from './s3.ts';

/** Where a setting of a bucket stands, as `placesAt` takes it. */
export interface SettingPaths {
  /** The type of the resource apart that has it, since version 4 of the provider. */
  readonly apart: string;
  readonly apartPath: string;
  /** In the bucket itself, as versions before had it. */
  readonly own: string;
  readonly cloudformation: string;
}

/** What is written of one setting of a bucket. */
export interface BucketSetting {
  /** Only places where something is written; none where the service's default counts. */
  readonly places: readonly PathPlace[];
  /** Set when what is declared apart may belong to this bucket, or may not be there. */
  readonly unknown?: UnknownValue;
}

/** A setting of a bucket, wherever it is declared. */
export function bucketSetting(model: EvaluatedCode, bucket: Resource, paths: SettingPaths): BucketSetting {
  if (bucket.dialect !== 'terraform') return { places: written(bucket, paths.cloudformation) };
  const { certain, unknown } = companionsOf(model, bucket, paths.apart);
  const perhaps = certain.find(({ maybe }) => maybe !== undefined && maybe.expression !== bucket.maybe?.expression)?.maybe ?? unknown;
  const places = [...certain.flatMap((one) => written(one, paths.apartPath)), ...written(bucket, paths.own)];
  return perhaps === undefined ? { places } : { places, unknown: perhaps };
}

function written(resource: Resource, path: string): readonly PathPlace[] {
  return placesAt(resource, path).filter(({ value }) => value !== undefined);
}
