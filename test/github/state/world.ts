import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoSeconds, type Person } from '../git/commit-object.ts';
import type { App, Installation, PullRequest, Repository, Token, User } from './types.ts';
import type { Limits } from './limits.ts';

/** What an event is about; turned into a payload and delivered by `hooks/`. */
export interface WorldEvent {
  readonly event: string;
  /** The event's own part; repository, sender and installation are added on delivery. Not called when no app listens. */
  readonly payload: () => Record<string, unknown> | Promise<Record<string, unknown>>;
  readonly sender: User;
  readonly repository: Repository | undefined;
  /** Only this app hears of it (re-run, requested action, installation). */
  readonly onlyApp?: App;
}

const FIRST_ID = 1_000_001;
/** GitHub's own id for the app behind `GITHUB_TOKEN`. */
export const ACTIONS_APP_ID = 15_368;

/** All state of one fake GitHub. */
export class World {
  readonly limits: Limits;
  readonly root: string;
  readonly users = new Map<string, User>();
  readonly apps = new Map<number, App>();
  readonly installations = new Map<number, Installation>();
  readonly tokens = new Map<string, Token>();
  readonly repositories = new Map<string, Repository>();
  /** What must not happen: a route that is not there, an answer that GitHub's description does not allow. */
  readonly failures: string[] = [];
  readonly listeners: ((event: WorldEvent) => void)[] = [];
  /** `http://127.0.0.1:port`, once it listens. */
  apiUrl = '';
  #nextId = FIRST_ID;
  #skewMs = 0;
  #actions: App | undefined;

  private constructor(root: string, limits: Limits) {
    this.root = root;
    this.limits = limits;
  }

  static async create(limits: Limits): Promise<World> {
    return new World(await mkdtemp(join(tmpdir(), 'fake-github-')), limits);
  }

  async dispose(): Promise<void> {
    for (const repository of this.repositories.values()) repository.git.close();
    await rm(this.root, { recursive: true, force: true, maxRetries: 3 });
  }

  nextId(): number {
    this.#nextId += 1;
    return this.#nextId;
  }

  nowMs(): number {
    return Date.now() + this.#skewMs;
  }

  /** Moves the server's clock. */
  advance(ms: number): void {
    this.#skewMs += ms;
  }

  now(): string {
    return isoSeconds(new Date(this.nowMs()));
  }

  emit(event: WorldEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** The user of this name, made when there is none. */
  user(login: string, type: User['type'] = login.endsWith('[bot]') ? 'Bot' : 'User'): User {
    const known = this.users.get(login.toLowerCase());
    if (known !== undefined) return known;
    const user: User = { id: this.nextId(), login, type };
    this.users.set(login.toLowerCase(), user);
    return user;
  }

  repository(owner: string, name: string): Repository | undefined {
    return this.repositories.get(`${owner}/${name}`.toLowerCase());
  }

  repositoryById(id: number): Repository | undefined {
    return [...this.repositories.values()].find((one) => one.id === id);
  }

  pull(owner: string, name: string, number: number): PullRequest {
    const pull = this.repository(owner, name)?.pulls.get(number);
    if (pull === undefined) throw new Error(`no pull request ${owner}/${name}#${number} in this fake`);
    return pull;
  }

  person(user: User): Person {
    return { name: user.login, email: `${user.id}+${user.login}@users.noreply.github.com`, date: this.now() };
  }

  /** The app whose tokens workflows get. */
  actionsApp(): App {
    this.#actions ??= {
      id: ACTIONS_APP_ID,
      slug: 'github-actions',
      name: 'GitHub Actions',
      owner: this.user('github', 'Organization'),
      clientId: 'Iv1.actions',
      bot: this.user('github-actions[bot]'),
      privateKey: '',
      publicKeys: [],
      permissions: {},
      events: [],
      hook: undefined,
      createdAt: this.now(),
    };
    this.apps.set(this.#actions.id, this.#actions);
    return this.#actions;
  }
}
