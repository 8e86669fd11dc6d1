import { grouped } from '../../core/grouped.ts';
import { HostProblem } from '../../review/pull-request/host-problem.ts';
import type { Change, ChangedFile, LineSpan } from '../../review/ports.ts';
import { diffLines } from '../../review/sides/lines/line-diff.ts';
import { wholeText } from '../git/line-spans.ts';
import { Blobs } from './blobs.ts';
import { gitHubHistory } from './commit-history.ts';
import { compare, CommitList } from './commit-list.ts';
import type { RestComparison } from './commit-list.ts';
import { gitHubTree, listGitHubTree } from './github-tree.ts';
import type { Listing, TreeFile } from './github-tree.ts';
import { toSha } from './json.ts';
import { ownRepository } from './own-repository.ts';
import { acrossPatch, parsePatch } from './patch.ts';
import type { Patch } from './patch.ts';
import type { Repository } from './repository.ts';

/** Two commits, and what GitHub says of the way between them. */
interface ChangeRequest {
  readonly base: string;
  readonly head: string;
  readonly files: readonly ListedFile[];
  readonly commits: CommitList;
}

/** A file as GitHub's comparison lists it. Its patch is a help, never the truth: what changed is read from the trees. */
export interface ListedFile {
  readonly path: string;
  readonly basePath: string | undefined;
  readonly patch: Patch | undefined;
}

/** Changed files beyond which the API is no way to read them. */
const changedFilesMax = 3_000;

export interface Comparison {
  /** The commit that the branch, or the commit, stands for. */
  readonly tip: string;
  readonly mergeBase: string;
  readonly files: readonly ListedFile[];
  readonly commits: CommitList;
}

/**
 * As `compareCommits`, from where a branch stands now. A comparison takes the name of a tag as well, which whoever may push can give the name of
 * the branch: so the branch itself is asked for beside it.
 */
export async function compareWithBranch(repository: Repository, branch: string, head: string): Promise<Comparison> {
  const { client, at } = repository;
  const [{ data }, found] = await Promise.all([
    client.rest.git.getRef({ ...at, ref: `heads/${branch}` }),
    compareCommits(repository, branch, head),
  ]);
  const tip = toSha(data.object.sha, 'ref.object.sha');
  return found.tip === tip ? found : compareCommits(repository, tip, head);
}

/** The merge base of two commits; with the files that differ between them, as far as GitHub lists them. */
export async function compareCommits(repository: Repository, base: string, head: string): Promise<Comparison> {
  const found = await compare(repository, `${base}...${head}`, 1);
  return {
    tip: toSha(found.base_commit.sha, 'comparison.base_commit.sha'),
    mergeBase: toSha(found.merge_base_commit.sha, 'comparison.merge_base_commit.sha'),
    files: (found.files ?? []).map(toListedFile),
    commits: new CommitList(repository, found, head),
  };
}

/** All files of a pull request as GitHub lists them: 3,000 at most. */
export async function listPullFiles({ client, paged }: Repository, number: number): Promise<readonly ListedFile[]> {
  const files = await client.paginate(client.rest.pulls.listFiles, { ...paged, pull_number: number });
  return files.map(toListedFile);
}

function toListedFile({ filename, previous_filename: previous, status, patch }: NonNullable<RestComparison['files']>[number]): ListedFile {
  return {
    path: filename,
    basePath: status === 'copied' ? undefined : previous,
    patch: patch === undefined ? undefined : parsePatch(patch),
  };
}

/**
 * What changed between two commits, from their trees: complete, whatever GitHub's lists leave out. A patch gives the changed lines, and the
 * text of one side from the other's; where there is none, both files are read and compared.
 */
export async function gitHubChange(repository: Repository, { base, head, files: listed, commits }: ChangeRequest): Promise<Change> {
  const [before, after] = await Promise.all([listGitHubTree(repository, base), listGitHubTree(repository, head)]);
  const pairs = pairFiles(before, after, listed);
  if (pairs.length > changedFilesMax) {
    throw new HostProblem(
      `The change touches ${grouped(pairs.length)} files; through the API at most ${grouped(changedFilesMax)} can be compared. Check the repository out in the job (actions/checkout with fetch-depth: 0), or split the change.`,
      { transient: false },
    );
  }
  const blobs = new Blobs(repository);
  const files = await Promise.all(pairs.map((pair) => toChangedFile(pair, blobs)));
  const shared = new Map();
  const known = new Map([
    [base, before],
    [head, after],
  ]);
  const history = gitHubHistory({ repository, commits, blobs, known });
  const own = ownRepository(repository);
  return { base: gitHubTree(base, before, blobs, shared), head: gitHubTree(head, after, blobs, shared), files, history, own };
}

/** One changed path. `before` and `after` are absent where there is no regular file. */
interface Pair {
  readonly path: string;
  readonly basePath?: string;
  readonly before: TreeFile | undefined;
  readonly after: TreeFile | undefined;
  readonly patch: Patch | undefined;
}

/** Renames are GitHub's where it lists them, and files of the same content otherwise. */
function pairFiles(before: Listing, after: Listing, listed: readonly ListedFile[]): Pair[] {
  const byPath = new Map(listed.map((file) => [file.path, file]));
  const removed = new Map([...before.files].filter(([path]) => !after.files.has(path)));
  const added = [...after.files.values()].filter(({ path }) => !before.files.has(path));
  const origins = originsOf(added, removed, byPath);
  const pairs: Pair[] = [];
  for (const file of after.files.values()) {
    const same = before.files.get(file.path);
    if (same?.id === file.id) continue;
    const origin = origins.get(file.path);
    if (origin !== undefined) removed.delete(origin.path);
    const patch = byPath.get(file.path)?.patch;
    const moved = origin === undefined ? {} : { basePath: origin.path };
    pairs.push({ path: file.path, ...moved, before: same ?? origin, after: file, patch });
  }
  for (const file of removed.values()) pairs.push({ path: file.path, before: file, after: undefined, patch: byPath.get(file.path)?.patch });
  return [...pairs, ...otherPairs(before, after)].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function originsOf(
  added: readonly TreeFile[],
  removed: ReadonlyMap<string, TreeFile>,
  listed: ReadonlyMap<string, ListedFile>,
): ReadonlyMap<string, TreeFile> {
  const origins = new Map<string, TreeFile>();
  const taken = new Set<string>();
  const take = (path: string, origin: TreeFile | undefined): void => {
    if (origin === undefined || taken.has(origin.path)) return;
    taken.add(origin.path);
    origins.set(path, origin);
  };
  for (const { path } of added) take(path, removed.get(listed.get(path)?.basePath ?? ''));
  const byId = new Map([...removed.values()].toReversed().map((file) => [file.id, file]));
  for (const { path, id } of added) if (!origins.has(path) && listed.get(path) === undefined) take(path, byId.get(id));
  return origins;
}

/** Symbolic links and submodules that came, went or became something else: counted among what changed, without lines. */
function otherPairs(before: Listing, after: Listing): Pair[] {
  const paths = new Set([...before.skipped.keys(), ...after.skipped.keys()]);
  return [...paths]
    .filter((path) => before.skippedIds.get(path) !== after.skippedIds.get(path) && !before.files.has(path) && !after.files.has(path))
    .map((path) => ({ path, before: undefined, after: undefined, patch: undefined }));
}

async function toChangedFile(pair: Pair, blobs: Blobs): Promise<ChangedFile> {
  const { path, basePath, before, after, patch } = pair;
  const lines =
    before?.id === after?.id ? noLines : patch === undefined ? await compareBlobs(pair, blobs) : await patchedLines(pair, patch, blobs);
  const hunks = patch === undefined ? {} : { hunks: patch.hunks };
  if (before === undefined && after === undefined) return { status: 'modified', path, ...noLines };
  if (after === undefined) return { status: 'removed', path, ...lines, ...hunks };
  if (before === undefined) return { status: 'added', path, ...lines, ...hunks };
  if (basePath !== undefined) return { status: 'renamed', path, basePath, ...lines, ...hunks };
  return { status: 'modified', path, ...lines, ...hunks };
}

interface Lines {
  readonly added: readonly LineSpan[];
  readonly removed: readonly LineSpan[];
}

const noLines: Lines = { added: [], removed: [] };

/** The patch names the lines, and spares the request for one side where it leads to the very content that the tree names. */
async function patchedLines({ before, after }: Pair, patch: Patch, blobs: Blobs): Promise<Lines> {
  const offer = (file: TreeFile | undefined, texts: readonly string[]): void => {
    if (file === undefined || blobs.has(file.id)) return;
    for (const text of texts) if (blobs.offer(file.id, Buffer.from(text))) return;
  };
  if (before === undefined) offer(after, acrossPatch('', patch, 'head'));
  else if (after === undefined) offer(before, acrossPatch('', patch, 'base'));
  else offer(before, acrossPatch((await blobs.bytes(after.id, after.sizeBytes)).toString('utf8'), patch, 'base'));
  return patch;
}

async function compareBlobs({ before, after }: Pair, blobs: Blobs): Promise<Lines> {
  const [old, now] = await Promise.all([readText(before, blobs), readText(after, blobs)]);
  if (old === undefined || now === undefined) {
    return { added: now === undefined ? [] : wholeText(now), removed: old === undefined ? [] : wholeText(old) };
  }
  return diffLines(old, now);
}

/** Undefined when there is no file, or no text in it. */
async function readText(file: TreeFile | undefined, blobs: Blobs): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const decoded = await blobs.read(file.id, file.sizeBytes);
  return decoded.kind === 'text' ? decoded.text : undefined;
}
