import { CheckRuns } from '../../adapters/github/check-runs.ts';
import type { CheckRunOptions } from '../../adapters/github/check-runs.ts';
import { ConversationStore } from '../../adapters/github/conversation-store.ts';
import { commitsChange, gitHubPullRequest, readPullRequest } from '../../adapters/github/pull-request.ts';
import type { Repository } from '../../adapters/github/repository.ts';
import { hasSummaryMarker, readFindingMarker } from '../../report/pull-request/markers.ts';
import { gitHubLinks, pullRequestReport } from '../../report/pull-request/report.ts';
import type { PermissionOf } from '../../review/pull-request/people.ts';
import type { CheckHost, PullRequestHost } from '../../review/pull-request/host.ts';
import type { PullRequestTools } from '../../review/pull-request/judge.ts';
import type { CommitsHost } from '../../review/pull-request/review-commits.ts';
import type { ReviewTools } from '../../review/review-tools.ts';
import { toolVersion } from '../version.ts';
import { acceptanceSource } from './acceptance-source.ts';

/** What the Action and the App differ in. */
export interface Setting {
  readonly permissionOf: PermissionOf;
  /** Our own account, in whose comments markers count; undefined where nothing may be written. */
  readonly login: string | undefined;
  /** The check run to keep; undefined where the job itself is the gate. */
  readonly check: CheckRunOptions | undefined;
  /** Wraps the check runs, where they only show and are not the gate. */
  readonly wrapChecks?: (checks: CheckHost) => CheckHost;
  /** Reads the two commits from elsewhere than the API. */
  readonly change?: PullRequestHost['change'];
}

export function pullRequestHost(repository: Repository, number: number, setting: Setting): PullRequestHost {
  const { login, change, permissionOf } = setting;
  const markers = { isSummary: hasSummaryMarker, findingOf: readFindingMarker };
  return gitHubPullRequest(repository, {
    number,
    acceptances: acceptanceSource(repository, { permissionOf, now: () => new Date() }),
    ...checksOf(repository, setting),
    ...(login === undefined ? {} : { conversation: new ConversationStore(repository, { number, login, markers }) }),
    ...(change === undefined ? {} : { change }),
  });
}

export interface Group {
  readonly baseSha: string;
  readonly headSha: string;
  /** `gh-readonly-queue/main/pr-7-SHA`: names the pull request whose acceptances count. GitHub alone makes such branches. */
  readonly headRef: string;
}

export function mergeGroupHost(
  repository: Repository,
  { baseSha, headSha, headRef }: Group,
  setting: Pick<Setting, 'check' | 'permissionOf' | 'wrapChecks'>,
  change?: () => ReturnType<CommitsHost['change']>,
): CommitsHost {
  const source = acceptanceSource(repository, { permissionOf: setting.permissionOf, now: () => new Date() });
  const number = Number(/\/pr-(\d+)-[0-9a-f]+$/u.exec(headRef)?.[1] ?? Number.NaN);
  return {
    headSha,
    change: change ?? (() => commitsChange(repository, baseSha, headSha)),
    acceptances: async (config) => {
      if (!Number.isSafeInteger(number)) return [];
      return source(await readPullRequest(repository, number), config);
    },
    ...checksOf(repository, setting),
  };
}

function checksOf(repository: Repository, { check, wrapChecks }: Pick<Setting, 'check' | 'wrapChecks'>): { readonly checks?: CheckHost } {
  if (check === undefined) return {};
  const checks = new CheckRuns(repository, check);
  return { checks: wrapChecks === undefined ? checks : wrapChecks(checks) };
}

/** `repositoryUrl`: the repository's page, for links. */
export function pullRequestTools(tools: Omit<ReviewTools, 'acceptances' | 'config'>, repositoryUrl: string): PullRequestTools {
  return { ...tools, version: toolVersion, report: pullRequestReport(gitHubLinks(repositoryUrl)) };
}
