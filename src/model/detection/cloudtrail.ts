import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { symbolicText } from '../binding.ts';
import { readSelectors } from './event-selectors.ts';
import type { EventSelectors } from './event-selectors.ts';
import { attribute, readBool } from '../fact.ts';
import type { Fact } from '../fact.ts';
import { placeOf } from '../provider-place.ts';
import type { Place } from '../provider-place.ts';
import { accountScope } from '../scope.ts';
import { subjectOf } from '../subject.ts';
import type { Subject } from '../subject.ts';
import { targetOf } from '../target.ts';
import type { Target } from '../target.ts';

/** A CloudTrail trail or a CloudTrail Lake event data store. */
export interface Trail extends Subject {
  readonly store: 'trail' | 'event-data-store';
  readonly name: string | undefined;
  readonly scope: string;
  readonly place: Place | undefined;
  readonly organization: Fact<boolean>;
  readonly multiRegion: Fact<boolean>;
  readonly logging: Fact<boolean>;
  readonly fileValidation: Fact<boolean>;
  readonly globalServiceEvents: Fact<boolean>;
  readonly kmsKey: Value | undefined;
  readonly logGroup: Value | undefined;
  /** Where a trail puts its log files, and what encrypts them. */
  readonly bucketTarget: Target | undefined;
  readonly keyTarget: Target | undefined;
  readonly selectors: EventSelectors;
}

/** Attribute names of the two dialects, in the order of the fields they fill. */
interface Names {
  readonly name: string;
  readonly organization: string;
  readonly multiRegion: string;
  readonly logging: string;
  readonly fileValidation: string;
  readonly globalServiceEvents: string;
  readonly kmsKey: string;
  readonly logGroup: string;
  readonly selector: string;
  readonly advancedSelector: string;
  readonly bucket: string;
}

const terraformNames: Names = {
  name: 'name',
  organization: 'is_organization_trail',
  multiRegion: 'is_multi_region_trail',
  logging: 'enable_logging',
  fileValidation: 'enable_log_file_validation',
  globalServiceEvents: 'include_global_service_events',
  kmsKey: 'kms_key_id',
  logGroup: 'cloud_watch_logs_group_arn',
  selector: 'event_selector',
  advancedSelector: 'advanced_event_selector',
  bucket: 's3_bucket_name',
};
const cloudFormationNames: Names = {
  name: 'TrailName',
  organization: 'IsOrganizationTrail',
  multiRegion: 'IsMultiRegionTrail',
  logging: 'IsLogging',
  fileValidation: 'EnableLogFileValidation',
  globalServiceEvents: 'IncludeGlobalServiceEvents',
  kmsKey: 'KMSKeyId',
  logGroup: 'CloudWatchLogsLogGroupArn',
  selector: 'EventSelectors',
  advancedSelector: 'AdvancedEventSelectors',
  bucket: 'S3BucketName',
};
/** An event data store covers all regions of its account and logs unless told otherwise; its other names differ. */
const storeNames: Readonly<Record<'terraform' | 'cloudformation', Partial<Names>>> = {
  terraform: { organization: 'organization_enabled', multiRegion: 'multi_region_enabled' },
  cloudformation: {
    name: 'Name',
    organization: 'OrganizationEnabled',
    multiRegion: 'MultiRegionEnabled',
    logging: 'IngestionEnabled',
    kmsKey: 'KmsKeyId',
  },
};

const stores: Readonly<Record<string, Trail['store']>> = {
  aws_cloudtrail: 'trail',
  aws_cloudtrail_event_data_store: 'event-data-store',
  'AWS::CloudTrail::Trail': 'trail',
  'AWS::CloudTrail::EventDataStore': 'event-data-store',
};

/** Every trail and event data store, in the order of the code. */
export function trails(model: EvaluatedCode): readonly Trail[] {
  return model.resources.flatMap((resource) => {
    const store = resource.mode === 'managed' ? stores[resource.type] : undefined;
    return store === undefined ? [] : [toTrail(resource, store, model)];
  });
}

function toTrail(resource: Resource, store: Trail['store'], code: EvaluatedCode): Trail {
  const own = resource.dialect === 'terraform' ? terraformNames : cloudFormationNames;
  const names = store === 'trail' ? own : { ...own, ...storeNames[resource.dialect] };
  const get = (field: keyof Names): Value | undefined => attribute(resource.attributes, names[field]);
  const name = get('name');
  return {
    ...subjectOf(resource),
    store,
    name: name === undefined ? undefined : symbolicText(name),
    scope: accountScope(resource),
    place: placeOf(resource, code),
    organization: readBool(get('organization')),
    multiRegion: readBool(get('multiRegion')),
    logging: readBool(get('logging')),
    fileValidation: readBool(get('fileValidation')),
    globalServiceEvents: readBool(get('globalServiceEvents')),
    kmsKey: get('kmsKey'),
    logGroup: get('logGroup'),
    selectors: readSelectors(get('selector'), get('advancedSelector'), resource.dialect),
    bucketTarget: targetOf(get('bucket'), resource.root, code, ['bucket', 'BucketName']),
    keyTarget: targetOf(get('kmsKey'), resource.root, code, []),
  };
}
