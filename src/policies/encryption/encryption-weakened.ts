import { defineLoss } from '../forms/loss.ts';
import { databaseUnencrypted } from './database-unencrypted.ts';
import { ebsUnencrypted } from './ebs-unencrypted.ts';
import { encryptedStores } from './encrypted-stores.ts';
import { fileSystemUnencrypted } from './file-system-unencrypted.ts';
import { takesLogs } from '../s3/takes-logs.ts';
import { searchOrCacheUnencrypted } from './search-or-cache-unencrypted.ts';

const keysOfKms = ['aws:kms', 'aws:kms:dsse'];

export const encryptionWeakened = defineLoss({
  id: 'encryption-weakened',
  control: 'data-encryption-at-rest',
  severity: 'high',
  title: 'What was encrypted is encrypted less, or no longer',
  why: 'Until now a copy of the data was worthless without the key, and whoever holds the key decided who could read it. This change takes one of the two away.',
  remedy: 'Keep the encryption, and the key.',
  limits: [
    'A bucket that receives access logs of S3 or of load balancers is left out where the code shows it: they are delivered to none with a key of KMS.',
    'Whose account another key belongs to is not looked at.',
    'A key that comes from a variable without a default says nothing.',
  ],
  covers: {},
  speaksFor: [
    'ebs-unencrypted',
    'database-unencrypted',
    'file-system-unencrypted',
    'search-or-cache-unencrypted',
    'messaging-unencrypted',
    'analytics-or-ml-unencrypted',
    'customer-key-missing',
    'ebs-default-encryption-off',
    's3-encryption-not-kms',
  ],
  apart: [
    {
      what: 'encryption with a key of KMS',
      notOf: takesLogs,
      terraform: { aws_s3_bucket_server_side_encryption_configuration: 'bucket' },
      such: [{ terraform: 'rule[].apply_server_side_encryption_by_default.sse_algorithm', is: keysOfKms }],
      own: {
        type: 'aws_s3_bucket',
        name: 'bucket',
        such: [
          { terraform: 'server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.sse_algorithm', is: keysOfKms },
        ],
      },
    },
  ],
  presences: [
    { what: 'encryption of new volumes by default', terraform: ['aws_ebs_encryption_by_default'] },
    {
      what: 'encryption of the data catalog',
      terraform: ['aws_glue_data_catalog_encryption_settings'],
      cloudformation: ['AWS::Glue::DataCatalogEncryptionSettings'],
      such: [
        {
          terraform: 'data_catalog_encryption_settings.encryption_at_rest.catalog_encryption_mode',
          cloudformation: 'DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionMode',
          is: ['SSE-KMS', 'SSE-KMS-WITH-SERVICE-ROLE'],
        },
      ],
    },
  ],
  falls: [
    ...ebsUnencrypted.rows,
    ...databaseUnencrypted.rows,
    ...fileSystemUnencrypted.rows,
    ...searchOrCacheUnencrypted.rows,
    ...encryptedStores,
  ],
});
