import { rollup } from '../state/check-state.ts';
import type { Annotation, CheckRun, CheckSuite, CommitStatus, Repository } from '../state/types.ts';
import type { World } from '../state/world.ts';
import { renderSimpleCommit } from './commit.ts';
import { nodeId } from './node-id.ts';
import { renderMinimalPulls } from './pull.ts';
import { apiUrl, renderRepository, webUrl } from './repository.ts';
import { type Json, renderApp, renderUser } from './user.ts';

export function renderCheckRun(world: World, repository: Repository, run: CheckRun): Json {
  const url = `${apiUrl(world, repository)}/check-runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CR', run.id),
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: `${webUrl(repository)}/runs/${run.id}`,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.suite.id },
    app: renderApp(world, run.app),
    pull_requests: renderMinimalPulls(world, repository, run.headSha),
  };
}

export async function renderCheckSuite(world: World, repository: Repository, suite: CheckSuite): Promise<Json> {
  const commit = await repository.git.commitObject(suite.headSha);
  const runs = [...repository.checkRuns.values()].filter((run) => run.suite === suite);
  const url = `${apiUrl(world, repository)}/check-suites/${suite.id}`;
  return {
    id: suite.id,
    node_id: nodeId('CS', suite.id),
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    ...rollup(runs),
    url,
    before: suite.before,
    after: suite.headSha,
    pull_requests: renderMinimalPulls(world, repository, suite.headSha),
    app: renderApp(world, suite.app),
    repository: renderRepository(world, repository),
    created_at: suite.createdAt,
    updated_at: suite.updatedAt,
    head_commit: commit === undefined ? null : renderSimpleCommit(commit),
    latest_check_runs_count: runs.length,
    check_runs_url: `${url}/check-runs`,
    rerequestable: true,
    runs_rerequestable: true,
  };
}

export function renderAnnotation(repository: Repository, run: CheckRun, annotation: Annotation): Json {
  return {
    path: annotation.path,
    blob_href: `${webUrl(repository)}/blob/${run.headSha}/${annotation.path}`,
    start_line: annotation.start_line,
    start_column: annotation.start_column ?? null,
    end_line: annotation.end_line,
    end_column: annotation.end_column ?? null,
    annotation_level: annotation.annotation_level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.raw_details ?? null,
  };
}

export function renderStatus(world: World, repository: Repository, status: CommitStatus): Json {
  return {
    url: `${apiUrl(world, repository)}/statuses/${status.sha}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${status.creator.id}?v=4`,
    id: status.id,
    node_id: nodeId('SC', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: renderUser(world, status.creator),
  };
}
