import type { CommitAtRef, OwnRepository } from '../../review/ports.ts';
import { readTree } from './github-tree.ts';
import { toSha } from './json.ts';
import { Refusal } from './refusal.ts';
import type { Repository } from './repository.ts';

/** The repository on GitHub by its address, at any commit that GitHub has. */
export function ownRepository(repository: Repository): OwnRepository {
  const { owner, name } = repository;
  return { addresses: async () => [`https://${hostOf(repository)}/${owner}/${name}`], at: (ref) => commitAt(repository, ref) };
}

/** `https://api.github.com` is the API of github.com, `https://HOST/api/v3` that of an Enterprise Server. */
function hostOf({ client }: Repository): string {
  return new URL(client.apiUrl).host.replace(/^api\./u, '');
}

async function commitAt(repository: Repository, ref: string): Promise<CommitAtRef | undefined> {
  const tag = await shaOf(repository, `tags/${ref}`);
  if (tag !== undefined) return { tree: await readTree(repository, tag) };
  const branch = await shaOf(repository, `heads/${ref}`);
  if (branch !== undefined) return { tree: await readTree(repository, branch), branch: ref };
  return /^[0-9a-f]{40}$/u.test(ref) ? present(async () => ({ tree: await readTree(repository, ref) })) : undefined;
}

/** Id of the commit that a tag or a branch stands for. */
async function shaOf({ client, at }: Repository, ref: string): Promise<string | undefined> {
  const found = await present(() => client.rest.git.getRef({ ...at, ref }));
  if (found === undefined) return undefined;
  const { sha, type } = found.data.object;
  if (type !== 'tag') return toSha(sha, 'ref.object.sha');
  return toSha((await client.rest.git.getTag({ ...at, tag_sha: sha })).data.object.sha, 'tag.object.sha');
}

async function present<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Refusal && (error.code === 404 || error.code === 422 || error.code === 409)) return undefined;
    throw error;
  }
}
