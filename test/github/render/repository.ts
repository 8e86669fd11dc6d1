import type { Repository } from '../state/types.ts';
import type { World } from '../state/world.ts';
import { nodeId, WEB } from './node-id.ts';
import { type Json, renderUser } from './user.ts';

const LINKS: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`;
}

export function apiUrl(world: World, repository: Repository): string {
  return `${world.apiUrl}/repos/${fullName(repository)}`;
}

export function webUrl(repository: Repository): string {
  return `${WEB}/${fullName(repository)}`;
}

/** The repository as other objects embed it. */
export function renderRepository(world: World, repository: Repository): Json {
  const url = apiUrl(world, repository);
  const open = [...repository.pulls.values(), ...repository.issues.values()].filter((one) => one.state === 'open').length;
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.isPrivate,
    owner: renderUser(world, repository.owner),
    html_url: webUrl(repository),
    description: null,
    fork: repository.parent !== undefined,
    url,
    ...Object.fromEntries(Object.entries(LINKS).map(([name, suffix]) => [name, `${url}${suffix}`])),
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.createdAt,
    git_url: `git://github.com/${fullName(repository)}.git`,
    ssh_url: `git@github.com:${fullName(repository)}.git`,
    clone_url: `${webUrl(repository)}.git`,
    svn_url: webUrl(repository),
    homepage: null,
    size: 1,
    language: 'HCL',
    ...counts(open),
    ...SWITCHES,
    mirror_url: null,
    license: null,
    visibility: repository.isPrivate ? 'private' : 'public',
    default_branch: repository.defaultBranch,
  };
}

const SWITCHES = {
  has_issues: true,
  has_projects: false,
  has_downloads: true,
  has_wiki: false,
  has_pages: false,
  has_discussions: false,
  archived: false,
  disabled: false,
  allow_forking: true,
  is_template: false,
  web_commit_signoff_required: false,
  topics: [],
};

function counts(open: number): Json {
  return { stargazers_count: 0, watchers_count: 0, watchers: 0, forks_count: 0, forks: 0, open_issues_count: open, open_issues: open };
}

/** The repository as `GET /repos/{owner}/{repo}` answers it. */
export function renderFullRepository(world: World, repository: Repository): Json {
  const parent =
    repository.parent === undefined
      ? {}
      : { parent: renderRepository(world, repository.parent), source: renderRepository(world, repository.parent) };
  return {
    ...renderRepository(world, repository),
    ...parent,
    network_count: 0,
    subscribers_count: 0,
    allow_merge_commit: true,
    allow_squash_merge: true,
    allow_rebase_merge: true,
  };
}
