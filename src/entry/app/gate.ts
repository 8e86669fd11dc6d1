import { acceptanceSource } from '../../adapters/github/acceptance-source.ts';
import { CheckRuns } from '../../adapters/github/check-runs.ts';
import { ConversationStore } from '../../adapters/github/conversation-store.ts';
import type { GitHubClient } from '../../adapters/github/client.ts';
import { gitHubPermissions } from '../../adapters/github/permissions.ts';
import { commitsChange, gitHubPullRequest } from '../../adapters/github/pull-request.ts';
import { Repository } from '../../adapters/github/repository.ts';
import { assets } from '../../adapters/assets.ts';
import { policies } from '../../policies/registry.generated.ts';
import { hasSummaryMarker, readFindingMarker } from '../../report/pull-request/markers.ts';
import { gitHubLinks, pullRequestReport } from '../../report/pull-request/report.ts';
import { lazyHclParser } from '../../review/lazy-parser.ts';
import type { PullRequestHost } from '../../review/pull-request/host.ts';
import type { PullRequestTools } from '../../review/pull-request/judge.ts';
import type { CommitsHost } from '../../review/pull-request/review-commits.ts';
import type { GroupJob } from '../../review/queue/job.ts';
import { toolVersion } from '../cli/tool-info.ts';
import type { Clients } from './clients.ts';

import type { Settings } from './settings.ts';

/** The context that branch protection requires. */
export const checkName = 'phasegate';

interface Place {
  readonly installation: number;
  readonly owner: string;
  readonly repo: string;
}

/** The parts of GitHub that a review in App mode reads and writes, put together for one repository. */
export class Gate {
  readonly #settings: Settings;
  readonly #clients: Clients;
  readonly #hclParser = lazyHclParser(assets);

  constructor(settings: Settings, clients: Clients) {
    this.#settings = settings;
    this.#clients = clients;
  }

  client(installation: number): GitHubClient {
    return this.#clients.of(installation);
  }

  /** Our own account. */
  login(): Promise<string> {
    return this.#clients.login();
  }

  repository({ installation, owner, repo }: Place): Repository {
    return new Repository(this.client(installation), { owner, name: repo });
  }

  checks(repository: Repository): CheckRuns {
    return new CheckRuns(repository, { name: checkName, app: this.#settings.appId });
  }

  async pull(place: Place & { readonly number: number }): Promise<PullRequestHost> {
    const repository = this.repository(place);
    const { number } = place;
    const login = await this.login();
    const markers = { isSummary: hasSummaryMarker, findingOf: readFindingMarker };
    return gitHubPullRequest(repository, {
      number,
      acceptances: acceptanceSource(repository, { permissionOf: gitHubPermissions(repository), now: () => new Date() }),
      checks: this.checks(repository),
      conversation: new ConversationStore(repository, { number, login, markers }),
    });
  }

  /** A merge group: its own base and head. */
  group(job: GroupJob): CommitsHost {
    const repository = this.repository(job);
    const { baseSha, headSha, headRef } = job;
    const number = pullOfGroup(headRef);
    const acceptances = acceptanceSource(repository, { permissionOf: gitHubPermissions(repository), now: () => new Date() });
    return {
      headSha,
      change: () => commitsChange(repository, baseSha, headSha),
      acceptances: async (config) => {
        if (number === undefined) return [];
        const { author } = await gitHubPullRequest(repository, { number, acceptances }).read();
        return acceptances({ number, author }, config);
      },
      checks: this.checks(repository),
    };
  }

  tools({ owner, repo }: Place): PullRequestTools {
    return {
      policies,
      hclParser: this.#hclParser,
      progress: { step: () => undefined },
      now: () => performance.now(),
      today: new Date().toISOString().slice(0, 10),
      report: pullRequestReport(gitHubLinks(`${webUrl(this.#settings.apiUrl)}/${owner}/${repo}`)),
      version: toolVersion,
    };
  }
}

/** The pull request that a merge group is made for; the group's branch names it. */
function pullOfGroup(headRef: string): number | undefined {
  const number = /\/pr-(\d{1,15})-[0-9a-f]{40,64}$/u.exec(headRef)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Pages are on the host of the API of an Enterprise Server. */
function webUrl(apiUrl: string): string {
  return apiUrl === 'https://api.github.com' ? 'https://github.com' : apiUrl.replace(/\/api\/v3$/u, '');
}
