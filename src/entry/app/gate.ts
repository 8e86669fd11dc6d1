import { assets } from '../../adapters/assets.ts';
import { pagesOf } from '../../adapters/github/addresses.ts';
import { CheckRuns } from '../../adapters/github/check-runs.ts';
import type { CheckRunOptions } from '../../adapters/github/check-runs.ts';
import type { GitHubClient } from '../../adapters/github/client.ts';
import { gitHubPermissions } from '../../adapters/github/permissions.ts';
import { Repository } from '../../adapters/github/repository.ts';
import { listedPolicies } from '../../policies/listed.generated.ts';
import type { Progress } from '../../review/ports.ts';
import { lazyHclParser } from '../../review/sides/lazy-parser.ts';
import type { PullRequestHost } from '../../review/pull-request/host.ts';
import type { PullRequestTools } from '../../review/pull-request/judge.ts';
import type { PermissionOf } from '../../review/pull-request/people.ts';
import type { CommitsHost } from '../../review/pull-request/review-commits.ts';
import type { GroupJob } from '../../review/queue/job.ts';
import { mergeGroupHost, pullRequestHost, pullRequestTools } from '../github/compose.ts';
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
    return new CheckRuns(repository, this.#check());
  }

  async pull(place: Place & { readonly number: number }): Promise<PullRequestHost> {
    const repository = this.repository(place);
    return pullRequestHost(repository, place.number, { ...this.#setting(repository), login: await this.login() });
  }

  group(job: GroupJob): CommitsHost {
    const repository = this.repository(job);
    return mergeGroupHost(repository, job, this.#setting(repository));
  }

  tools(place: Place, progress: Progress = { step: () => undefined }): PullRequestTools {
    const tools = {
      policies: listedPolicies,
      hclParser: this.#hclParser,
      progress,
      now: () => performance.now(),
      today: new Date().toISOString().slice(0, 10),
    };
    return pullRequestTools(tools, this.page(place));
  }

  /** The repository's page, for links. */
  page({ owner, repo }: Place): string {
    return `${pagesOf(this.#settings.apiUrl)}/${owner}/${repo}`;
  }

  #check(): CheckRunOptions {
    return { name: checkName, app: this.#settings.appId };
  }

  #setting(repository: Repository): { readonly permissionOf: PermissionOf; readonly check: CheckRunOptions } {
    return { permissionOf: gitHubPermissions(repository), check: this.#check() };
  }
}
