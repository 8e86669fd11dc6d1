import type { CheckRun, Issue, PullRequest, Reaction, Repository } from '../state/types.ts';
import { pullDiff, pullCommits } from '../state/pull-diff.ts';
import { mergeability } from '../state/mergeability.ts';
import type { World } from '../state/world.ts';
import { nodeId } from './node-id.ts';
import { apiUrl, renderRepository, webUrl } from './repository.ts';
import { association, type Json, renderUser } from './user.ts';

/** A pull request in a list. */
export function renderPullSimple(world: World, pull: PullRequest): Json {
  const repository = pull.repository;
  const url = `${apiUrl(world, repository)}/pulls/${pull.number}`;
  const issue = `${apiUrl(world, repository)}/issues/${pull.number}`;
  const html = `${webUrl(repository)}/pull/${pull.number}`;
  const statuses = `${apiUrl(world, repository)}/statuses/${pull.headSha}`;
  return {
    url,
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    title: pull.title,
    user: renderUser(world, pull.author),
    body: pull.body,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: renderLabels(world, repository, pull),
    milestone: null,
    draft: pull.draft,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${apiUrl(world, repository)}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    head: renderEnd(world, pull.headRepository, pull.headBranch, pull.headSha, pull),
    base: renderEnd(world, repository, pull.base, pull.baseSha, pull),
    _links: links({
      self: url,
      html,
      issue,
      comments: `${issue}/comments`,
      review_comments: `${url}/comments`,
      review_comment: `${apiUrl(world, repository)}/pulls/comments{/number}`,
      commits: `${url}/commits`,
      statuses,
    }),
    author_association: association(repository, pull.author),
    auto_merge: null,
    active_lock_reason: null,
  };
}

function renderEnd(world: World, repository: Repository | undefined, ref: string, sha: string, pull: PullRequest): Json {
  const owner = repository?.owner ?? pull.author;
  return {
    label: `${owner.login}:${ref}`,
    ref,
    sha,
    user: renderUser(world, owner),
    repo: repository === undefined ? null : renderRepository(world, repository),
  };
}

function links(all: Readonly<Record<string, string>>): Json {
  return Object.fromEntries(Object.entries(all).map(([name, href]) => [name, { href }]));
}

/** A pull request on its own: with what must be computed. */
export async function renderPull(world: World, pull: PullRequest): Promise<Json> {
  const simple = renderPullSimple(world, pull); // before anything is awaited: events tell the state of their moment
  const isOpen = pull.state === 'open';
  const [diff, commits, merge] = await Promise.all([pullDiff(pull), pullCommits(pull), mergeability(world, pull)]);
  const sum = (key: 'additions' | 'deletions'): number => diff.reduce((total, file) => total + file[key], 0);
  return {
    ...simple,
    merge_commit_sha: pull.mergeCommit ?? merge.commit ?? null,
    merged: pull.mergedAt !== null,
    mergeable: isOpen ? merge.isClean : null,
    rebaseable: isOpen ? merge.isClean : null,
    mergeable_state: isOpen ? merge.state : 'unknown',
    merged_by: pull.mergedBy === undefined ? null : renderUser(world, pull.mergedBy),
    comments: [...pull.repository.comments.values()].filter((one) => one.issueNumber === pull.number).length,
    review_comments: [...pull.repository.reviewComments.values()].filter((one) => one.pull === pull.number).length,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: diff.length,
  };
}

/** The pull requests a check belongs to. Heads in forks are left out: GitHub does not look there. */
export function renderMinimalPulls(world: World, repository: Repository, headSha: string): Json[] {
  return [...repository.pulls.values()]
    .filter((pull) => pull.state === 'open' && pull.headSha === headSha && pull.headRepository === repository)
    .map((pull) => {
      const repo = { id: repository.id, url: apiUrl(world, repository), name: repository.name };
      return {
        id: pull.id,
        number: pull.number,
        url: `${apiUrl(world, repository)}/pulls/${pull.number}`,
        head: { ref: pull.headBranch, sha: pull.headSha, repo },
        base: { ref: pull.base, sha: pull.baseSha, repo },
      };
    });
}

export function renderLabels(world: World, repository: Repository, issue: Issue): Json[] {
  return [...issue.labels].map((name, index) => ({
    id: issue.id * 100 + index,
    node_id: nodeId('LA', issue.id * 100 + index),
    url: `${apiUrl(world, repository)}/labels/${encodeURIComponent(name)}`,
    name,
    color: 'ededed',
    default: false,
    description: null,
  }));
}

const CONTENTS = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];

export function renderReactions(url: string, reactions: readonly Reaction[]): Json {
  const count = (content: string): number => reactions.filter((one) => one.content === content).length;
  return {
    url: `${url}/reactions`,
    total_count: reactions.length,
    ...Object.fromEntries(CONTENTS.map((content) => [content, count(content)])),
  };
}

/** GitHub's view of one run: the conclusion `stale` is not in its own description of an answer. */
export function isPassing(run: CheckRun): boolean {
  return run.status === 'completed' && (run.conclusion === 'success' || run.conclusion === 'neutral' || run.conclusion === 'skipped');
}
