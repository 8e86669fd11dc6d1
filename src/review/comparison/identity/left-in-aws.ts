import type { Evaluation } from '../../../core/resource.ts';
import type { SourceFile } from '../../../core/source.ts';
import { directoryOf } from '../../../core/path.ts';
import type { Identified } from '../../../model/subject.ts';
import { terraformBlocks } from '../../../model/sources/terraform-blocks.ts';

/** What leaves a thing in AWS that the code does not declare any more: a `removed` block, or a state that the folder does not keep any more. */
export type LeftBy = 'removed-block' | 'other-state';

interface Side {
  readonly evaluations: readonly Evaluation[];
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** Of the things of base; `rootOf` gives the root on head of a root on base. */
export function leftInAws(base: Side, head: Side, rootOf: (root: string) => string): (at: Identified) => LeftBy | undefined {
  const released = new Map(head.evaluations.map((one) => [one.root, one.released ?? []]));
  return ({ root, address }) => {
    const to = rootOf(root);
    if (released.get(to)?.some((one) => isWithin(address, one)) === true) return 'removed-block';
    return to !== root && stateOf(base, root) !== stateOf(head, to) ? 'other-state' : undefined;
  };
}

/** Is it this resource, an instance of it, or in this module? */
export function isWithin(address: string, whole: string): boolean {
  return address === whole || address.startsWith(`${whole}[`) || address.startsWith(`${whole}.`);
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

/** Where the folder keeps its state, as it is written. */
function stateOf({ files }: Side, root: string): string {
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
