import type { SourceFile } from '../../../core/source.ts';
import { directoryOf } from '../../../core/path.ts';
import { terraformBlocks } from '../../../model/sources/terraform-blocks.ts';

export interface Sources {
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** What a backend has beside the place of its state: how it gets there, who locks it and how it is encrypted. */
const notPlaces: ReadonlySet<string> = new Set([
  'encrypt',
  'kms_key_id',
  'sse_customer_key',
  'acl',
  'dynamodb_table',
  'dynamodb_endpoint',
  'use_lockfile',
  'region',
  'profile',
  'role_arn',
  'max_retries',
  'shared_credentials_file',
  'shared_credentials_files',
  'shared_config_files',
  'skip_credentials_validation',
  'skip_metadata_api_check',
  'skip_region_validation',
  'skip_requesting_account_id',
  'skip_s3_checksum',
  'use_path_style',
  'force_path_style',
]);

/** Where the folder keeps its state, as it is written; empty where that is left to who applies it. */
export function stateOf({ files }: Sources, root: string): string {
  const own = [...files.values()].filter(({ path }) => directoryOf(path) === root);
  const blocks = own.flatMap((file) => terraformBlocks(file, 'terraform')).flatMap(({ blocks: inside }) => inside);
  return blocks
    .filter(({ type }) => type === 'backend' || type === 'cloud')
    .flatMap(({ labels, attributes, blocks: workspaces }) => [
      ...labels,
      ...[...attributes, ...workspaces.flatMap((one) => one.attributes)].flatMap(({ name, text }) =>
        notPlaces.has(name) ? [] : [`${name}=${text}`],
      ),
    ])
    .toSorted()
    .join('\n');
}
