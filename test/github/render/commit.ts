import type { Commit } from '../git/commit-object.ts';
import type { FileDiff } from '../git/diff.ts';
import type { ShownFile } from '../state/shown-files.ts';
import type { Repository, User } from '../state/types.ts';
import type { World } from '../state/world.ts';
import { nodeId } from './node-id.ts';
import { apiUrl, webUrl } from './repository.ts';
import { type Json, renderUser } from './user.ts';

const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** A commit as `/commits` shows it. */
export function renderCommit(world: World, repository: Repository, commit: Commit): Json {
  const url = apiUrl(world, repository);
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url: `${url}/commits/${commit.sha}`,
    html_url: `${webUrl(repository)}/commit/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    author: renderPerson(world, commit.author.email),
    committer: renderPerson(world, commit.committer.email),
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${webUrl(repository)}/commit/${sha}` })),
  };
}

/** The account whose address the commit carries; null when nobody's, as with most forged ones. */
function renderPerson(world: World, email: string): Json | null {
  const user = accountOf(world, email);
  return user === undefined ? null : renderUser(world, user);
}

function accountOf(world: World, email: string): User | undefined {
  const id = /^(\d+)\+/u.exec(email)?.[1];
  return [...world.users.values()].find((one) => String(one.id) === id);
}

/** A commit as `/git/commits` shows it. */
export function renderGitCommit(world: World, repository: Repository, commit: Commit): Json {
  const url = apiUrl(world, repository);
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${url}/git/commits/${commit.sha}`,
    html_url: `${webUrl(repository)}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/git/commits/${sha}`, html_url: `${webUrl(repository)}/commit/${sha}` })),
    verification: UNSIGNED,
  };
}

/** A commit inside check suites and merge groups. */
export function renderSimpleCommit(commit: Commit): Json {
  const { name, email } = commit.author;
  const committer = { name: commit.committer.name, email: commit.committer.email };
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.author.date,
    author: { name, email },
    committer,
  };
}

/** A changed file; `patch` is absent when GitHub would not show one. */
export function renderDiffEntry(world: World, repository: Repository, commit: string, { file, patch }: ShownFile): Json {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${webUrl(repository)}/blob/${commit}/${path}`,
    raw_url: `${webUrl(repository)}/raw/${commit}/${path}`,
    contents_url: `${apiUrl(world, repository)}/contents/${path}?ref=${commit}`,
    ...(patch === undefined ? {} : { patch }),
    ...previous(file),
  };
}

function previous(file: FileDiff): Json {
  return file.previousPath === undefined ? {} : { previous_filename: file.previousPath };
}
