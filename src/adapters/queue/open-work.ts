import type { CheckHost } from '../../review/pull-request/host.ts';
import { groupOfRef } from '../../review/queue/event-to-job.ts';
import type { Job } from '../../review/queue/job.ts';
import type { GitHubClient } from '../github/client.ts';
import { Json } from '../github/json.ts';
import { Refusal } from '../github/refusal.ts';
import { listOpenPulls } from './open-pulls.ts';
import { Repository } from '../github/repository.ts';

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
      notes.push(`${repositories.length - index} repositories were not looked at: a sweep makes at most ${requestsMax} requests`);
      break;
    }
    try {
      jobs.push(...(await pullJobs(repository, request)), ...(await groupJobs(repository, request)));
    } catch (error) {
      // One repository that may not be read must not hide the others.
      if (!(error instanceof Refusal)) throw error;
      notes.push(error.message);
    }
  }
  return { jobs, notes };
}

async function repositoriesOf({ client, repositories }: OpenWorkRequest): Promise<readonly Repository[]> {
  const path = '/installation/repositories';
  const listed = await client.list(path, (page) =>
    new Json(page, path)
      .at('repositories')
      .list()
      .map(({ value }) => value),
  );
  const wanted = repositories === undefined ? undefined : new Set(repositories.map((name) => name.toLowerCase()));
  return listed
    .map((value) => new Json(value, 'repository'))
    .filter((one) => !one.at('archived').isTrue() && !one.at('disabled').isTrue())
    .filter((one) => wanted?.has(one.at('full_name').text().toLowerCase()) ?? true)
    .toSorted((a, b) => (a.at('pushed_at').textOr('') < b.at('pushed_at').textOr('') ? 1 : -1))
    .map((one) => new Repository(client, { owner: one.at('owner', 'login').text(), name: one.at('name').text() }));
}

async function pullJobs(repository: Repository, { installation, checksOf }: OpenWorkRequest): Promise<Job[]> {
  const jobs: Job[] = [];
  for (const { number, headSha: headHint } of await listOpenPulls(repository)) {
    if (await isJudged(checksOf(repository), headHint)) continue;
    const place = { installation, owner: repository.owner, repo: repository.name };
    jobs.push({ ...place, kind: 'pull', number, headHint, review: true, again: false, comments: [] });
  }
  return jobs;
}

/** The branches that GitHub makes for merge groups stand as long as the groups do. */
async function groupJobs(repository: Repository, { installation, checksOf }: OpenWorkRequest): Promise<Job[]> {
  const path = repository.path('/git/matching-refs/heads/gh-readonly-queue/');
  const refs = new Json(await repository.client.json('GET', path), 'references').list();
  const jobs: Job[] = [];
  for (const ref of refs) {
    const headSha = ref.at('object', 'sha').sha();
    const job = groupOfRef({ installation, owner: repository.owner, repo: repository.name }, ref.at('ref').text(), headSha);
    if (job !== undefined && !(await isJudged(checksOf(repository), headSha))) jobs.push(job);
  }
  return jobs;
}

async function isJudged(checks: CheckHost, headSha: string): Promise<boolean> {
  return (await checks.find(headSha))?.status === 'completed';
}
