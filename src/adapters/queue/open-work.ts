import type { CheckHost } from '../../review/pull-request/host.ts';
import { groupOfRef } from '../../review/queue/event-to-job.ts';
import type { Job } from '../../review/queue/job.ts';
import type { GitHubClient } from '../github/client.ts';
import { toSha } from '../github/json.ts';
import { Refusal } from '../github/refusal.ts';
import { listOpenPulls } from './open-pulls.ts';
import { pageItemsMax, Repository } from '../github/repository.ts';

export interface OpenWorkRequest {
  readonly client: GitHubClient;
  readonly installation: number;
  /** `owner/name`; all of the installation when absent. */
  readonly repositories?: readonly string[];
  readonly checksOf: (repository: Repository) => CheckHost;
}

export interface OpenWork {
  readonly jobs: readonly Job[];
  /** What was not looked at; empty when all was. */
  readonly notes: readonly string[];
}

/** Requests of one sweep: two fifths of what the smallest installation has in an hour. */
const requestsMax = 2_000;

/** Open pull requests and merge groups whose head has no completed check of ours. What was pushed to last comes first. */
export async function findOpenWork(request: OpenWorkRequest): Promise<OpenWork> {
  const { client } = request;
  const jobs: Job[] = [];
  const notes: string[] = [];
  const until = client.requests + requestsMax;
  const repositories = await repositoriesOf(request);
  for (const [index, repository] of repositories.entries()) {
    if (client.requests >= until) {
      notes.push(notLookedAt(repositories.length - index, ['repository', 'repositories']));
      break;
    }
    try {
      const { jobs: found, left } = await pullJobs(repository, request, until);
      jobs.push(...found, ...(await groupJobs(repository, request)));
      const of = `of ${repository.owner}/${repository.name}`;
      if (left > 0) notes.push(notLookedAt(left, [`open pull request ${of}`, `open pull requests ${of}`]));
    } catch (error) {
      // One repository that may not be read must not hide the others.
      if (!(error instanceof Refusal)) throw error;
      notes.push(error.message);
    }
  }
  return { jobs, notes };
}

function notLookedAt(count: number, [one, several]: readonly [string, string]): string {
  return `${count} ${count === 1 ? `${one} was` : `${several} were`} not looked at: a sweep makes at most ${requestsMax} requests`;
}

async function repositoriesOf({ client, repositories }: OpenWorkRequest): Promise<readonly Repository[]> {
  const listed = await client.paginate(client.rest.apps.listReposAccessibleToInstallation, { per_page: pageItemsMax });
  const wanted = repositories === undefined ? undefined : new Set(repositories.map((name) => name.toLowerCase()));
  return listed
    .filter(({ archived, disabled }) => !archived && !disabled)
    .filter((one) => wanted?.has(one.full_name.toLowerCase()) ?? true)
    .toSorted((a, b) => ((a.pushed_at ?? '') < (b.pushed_at ?? '') ? 1 : -1))
    .map(({ owner, name }) => new Repository(client, { owner: owner.login, name }));
}

/** A request for each pull request: of one repository there may be more than a sweep may make. */
async function pullJobs(
  repository: Repository,
  { client, installation, checksOf }: OpenWorkRequest,
  until: number,
): Promise<{ readonly jobs: readonly Job[]; readonly left: number }> {
  const jobs: Job[] = [];
  const pulls = await listOpenPulls(repository);
  for (const [index, { number, headSha: headHint }] of pulls.entries()) {
    if (client.requests >= until) return { jobs, left: pulls.length - index };
    if (await isJudged(checksOf(repository), headHint)) continue;
    const place = { installation, owner: repository.owner, repo: repository.name };
    jobs.push({ ...place, kind: 'pull', number, headHint, review: true, again: false, comments: [] });
  }
  return { jobs, left: 0 };
}

/** The branches that GitHub makes for merge groups stand as long as the groups do. */
async function groupJobs(repository: Repository, { installation, checksOf }: OpenWorkRequest): Promise<Job[]> {
  const { client, at } = repository;
  const { data: refs } = await client.rest.git.listMatchingRefs({ ...at, ref: 'heads/gh-readonly-queue/' });
  const jobs: Job[] = [];
  for (const { ref, object } of refs) {
    const headSha = toSha(object.sha, 'reference.object.sha');
    const job = groupOfRef({ installation, ...at }, ref, headSha);
    if (job !== undefined && !(await isJudged(checksOf(repository), headSha))) jobs.push(job);
  }
  return jobs;
}

async function isJudged(checks: CheckHost, headSha: string): Promise<boolean> {
  return (await checks.find(headSha))?.status === 'completed';
}
