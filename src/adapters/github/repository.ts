import type { GitHubClient } from './client.ts';

/** A repository as the API addresses it. */
export class Repository {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly name: string;
  /** What every request about it says, and every list of it. */
  readonly at: { readonly owner: string; readonly repo: string };
  readonly paged: { readonly owner: string; readonly repo: string; readonly per_page: number };

  constructor(client: GitHubClient, { owner, name }: { readonly owner: string; readonly name: string }) {
    this.client = client;
    this.owner = owner;
    this.name = name;
    this.at = { owner, repo: name };
    this.paged = { ...this.at, per_page: pageItemsMax };
  }
}

/** GitHub gives no more at once. */
export const pageItemsMax = 100;
