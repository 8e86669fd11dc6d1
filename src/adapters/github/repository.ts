import type { GitHubClient } from './client.ts';

/** A repository as the API addresses it. */
export class Repository {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly name: string;

  constructor(client: GitHubClient, { owner, name }: { readonly owner: string; readonly name: string }) {
    this.client = client;
    this.owner = owner;
    this.name = name;
  }

  /** `/repos/OWNER/NAME` followed by `rest`, whose variable parts the caller has encoded. */
  path(rest: string): string {
    return `/repos/${encodeURIComponent(this.owner)}/${encodeURIComponent(this.name)}${rest}`;
  }
}
