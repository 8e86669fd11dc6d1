import type { FileMap } from './git/fast-import.ts';
import { branchMoved } from './state/pulls.ts';
import { addRuleset, type NewProtection, type NewRuleset, protect } from './state/setup.ts';
import type { Repository, Role } from './state/types.ts';
import type { World } from './state/world.ts';

export interface PushOptions {
  /** Who pushes; the owner by default. */
  readonly by?: string;
  /** First parents instead of the branch's tip: a force push, a new branch from elsewhere, a merge. Names or ids. */
  readonly parents?: readonly string[];
  /** Start from an empty tree. */
  readonly fromScratch?: boolean;
  /** Further commits of the same push. */
  readonly then?: readonly { readonly files: FileMap; readonly message: string }[];
}

/** A repository as tests handle it: what people do with git and in the settings. */
export class RepositoryHandle {
  readonly owner: string;
  readonly name: string;
  /** The server's own record, for assertions. */
  readonly state: Repository;
  readonly #world: World;

  constructor(world: World, state: Repository) {
    this.#world = world;
    this.state = state;
    this.owner = state.owner.login;
    this.name = state.name;
  }

  /** Git directory, for cloning. */
  get dir(): string {
    return this.state.git.dir;
  }

  /** Commits and pushes; the branch starts at the default branch when it is new. @returns the new tip's id */
  async commit(branch: string, files: FileMap, message = 'Change', options: PushOptions = {}): Promise<string> {
    const { git, defaultBranch } = this.state;
    const before = await git.resolve(`refs/heads/${branch}`);
    const start = before ?? (await git.resolve(`refs/heads/${defaultBranch}`));
    const parents =
      options.parents === undefined ? (start === undefined ? [] : [start]) : await Promise.all(options.parents.map((one) => this.sha(one)));
    const by = this.#world.user(options.by ?? this.owner);
    const author = this.#world.person(by);
    const sha = await git.commit({
      branch,
      files,
      message,
      author,
      parents,
      fromScratch: options.fromScratch ?? false,
      then: options.then ?? [],
    });
    await branchMoved(this.#world, this.state, branch, before, sha, by);
    return sha;
  }

  /** Points a branch at an existing commit and pushes that: a reset, a fast-forward, a new branch. */
  async moveBranch(branch: string, to: string, by: string = this.owner): Promise<void> {
    const { git } = this.state;
    const before = await git.resolve(`refs/heads/${branch}`);
    const after = await this.sha(to);
    await git.updateRef(`refs/heads/${branch}`, after);
    await branchMoved(this.#world, this.state, branch, before, after, this.#world.user(by));
  }

  /** The commit a name stands for. */
  async sha(name: string): Promise<string> {
    const sha = await this.state.git.resolve(name);
    if (sha === undefined) throw new Error(`${this.owner}/${this.name} has no commit ${name}`);
    return sha;
  }

  setRole(login: string, role: Role | undefined): void {
    const key = this.#world.user(login).login.toLowerCase();
    if (role === undefined) this.state.roles.delete(key);
    else this.state.roles.set(key, role);
  }

  addRuleset(ruleset: NewRuleset): number {
    return addRuleset(this.#world, this.state, ruleset).id;
  }

  protect(branch: string, protection: NewProtection): void {
    protect(this.state, branch, protection);
  }
}
