import type { SkippedFile } from '../../core/source.ts';
import { HostProblem } from '../../review/pull-request/host-problem.ts';
import type { SourceTree } from '../../review/ports.ts';
import { listedTree } from '../listed-tree.ts';
import type { ListedFile, SharedFiles } from '../listed-tree.ts';
import { isSafePath } from '../safe-path.ts';
import { Blobs } from './blobs.ts';
import { toSha } from './json.ts';
import type { Repository } from './repository.ts';

/** A regular file of a commit; the API may leave its size out. */
export interface TreeFile extends ListedFile {
  readonly sizeBytes: number | undefined;
}

/** Everything in the tree of a commit. */
export interface Listing {
  /** Regular files, sorted by path. */
  readonly files: ReadonlyMap<string, TreeFile>;
  readonly skipped: ReadonlyMap<string, SkippedFile>;
  /** Ids of the entries in `skipped`: a link that leads elsewhere now is another object. */
  readonly skippedIds: ReadonlyMap<string, string>;
  /** The symbolic links among them. */
  readonly links: ReadonlyMap<string, TreeFile>;
}

/** Everything in the tree of a commit, in one request. Throws when GitHub cuts it (100,000 entries or 7 MB): a part is no basis to judge by. */
export async function listGitHubTree(repository: Repository, commit: string): Promise<Listing> {
  const { client, at } = repository;
  const { data } = await client.rest.git.getTree({ ...at, tree_sha: commit, recursive: '1' });
  if (data.truncated) {
    throw new HostProblem(
      `The tree of ${commit.slice(0, 12)} is too large for the API, so the commits could not be compared. Check the repository out in the job (actions/checkout with fetch-depth: 0).`,
      { transient: false },
    );
  }
  const files: TreeFile[] = [];
  const skipped = new Map<string, SkippedFile>();
  const skippedIds = new Map<string, string>();
  const links = new Map<string, TreeFile>();
  for (const { type, path, mode, sha, size } of data.tree) {
    if (type === 'tree') continue;
    const reason = !isSafePath(path) ? 'unsafe-path' : type === 'commit' ? 'submodule' : mode === '120000' ? 'symlink' : undefined;
    const file: TreeFile = { path, id: toSha(sha, 'tree.sha'), sizeBytes: size };
    if (reason === 'symlink') links.set(path, file);
    if (reason !== undefined) {
      skipped.set(path, { path, reason });
      skippedIds.set(path, file.id);
    } else files.push(file);
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: new Map(files.map((file) => [file.path, file])), skipped, skippedIds, links };
}

/** The tree of a commit, read by object id through the API; no checkout has a say in it. */
export function gitHubTree(commit: string, listing: Listing, blobs: Blobs, shared: SharedFiles): SourceTree {
  return listedTree({
    commit,
    listing,
    shared,
    decode: ({ id, sizeBytes }: TreeFile) => blobs.read(id, sizeBytes),
    sizeBytes: ({ sizeBytes }) => sizeBytes,
  });
}

/** The files of one commit alone. */
export async function readTree(repository: Repository, commit: string): Promise<SourceTree> {
  return gitHubTree(commit, await listGitHubTree(repository, commit), new Blobs(repository), new Map());
}
