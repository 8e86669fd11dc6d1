import type { CommitAtRef, OwnRepository } from '../../review/ports.ts';
import { pagesOf } from './addresses.ts';
import { readTree } from './github-tree.ts';
import { toSha } from './json.ts';
import { unlessRefused } from './refusal.ts';
import type { Repository } from './repository.ts';

/** The repository on GitHub by its address, at any commit that GitHub has. */
export function ownRepository(repository: Repository): OwnRepository {
  const { owner, name } = repository;
  return {
    addresses: async () => [`https://${new URL(pagesOf(repository.client.apiUrl)).host}/${owner}/${name}`],
    at: (ref) => commitAt(repository, ref),
  };
}

async function commitAt(repository: Repository, ref: string): Promise<CommitAtRef | undefined> {
  const tag = await shaOf(repository, `tags/${ref}`);
  if (tag !== undefined) return { tree: await readTree(repository, tag) };
  const branch = await shaOf(repository, `heads/${ref}`);
  if (branch !== undefined) return { tree: await readTree(repository, branch), branch: ref };
  if (!/^[0-9a-f]{40}$/u.test(ref)) return undefined;
  const tree = await unlessRefused(readTree(repository, ref), absent, undefined);
  return tree && { tree };
}

/** Not there, no name that can be, or nothing at all in the repository. */
const absent = [404, 422, 409];

/** Id of the commit that a tag or a branch stands for. */
async function shaOf({ client, at }: Repository, ref: string): Promise<string | undefined> {
  const found = await unlessRefused(client.rest.git.getRef({ ...at, ref }), absent, undefined);
  if (found === undefined) return undefined;
  const { sha, type } = found.data.object;
  if (type !== 'tag') return toSha(sha, 'ref.object.sha');
  return toSha((await client.rest.git.getTag({ ...at, tag_sha: sha })).data.object.sha, 'tag.object.sha');
}
