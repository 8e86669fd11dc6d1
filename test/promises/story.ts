import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { until } from '../app/app-process.ts';
import { temporaryFolder } from '../git/temporary-repository.ts';
import type { FileMap } from '../github/git/fast-import.ts';
import type { FakeGitHub, RepositoryHandle } from '../github/server.ts';
import type { PullRequest } from '../github/state/types.ts';

interface Told {
  readonly verdict: string;
  readonly id: string;
  readonly fingerprint: string;
  readonly policyId: string;
}

/** A repository `acme/NAME`, its branch `topic`, and the people who work on them. */
export class Story {
  readonly fake: FakeGitHub;
  readonly name: string;
  readonly dist: string;
  #repo: RepositoryHandle | undefined;
  #fork: RepositoryHandle | undefined;
  #pull: PullRequest | undefined;
  #folders: Readonly<Record<'base' | 'head', string>> | undefined;
  #modules: string | undefined;
  #plan: string | undefined;
  #serial = 0;

  constructor(fake: FakeGitHub, name: string, dist: string) {
    this.fake = fake;
    this.name = name;
    this.dist = dist;
  }

  /** Paths of the folders that were handed over, by side. */
  get folders(): Readonly<Record<'base' | 'head', string>> | undefined {
    return this.#folders;
  }

  /** What an earlier job made of both sides. */
  handOver(folders: Readonly<Record<'base' | 'head', Readonly<Record<string, string>>>>): void {
    const write = (files: Readonly<Record<string, string>>): string => {
      const dir = temporaryFolder();
      for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
      return dir;
    };
    this.#folders = { base: write(folders.base), head: write(folders.head) };
  }

  /** Path of the folder of modules that was handed over. */
  get modules(): string | undefined {
    return this.#modules;
  }

  handModules(files: Readonly<Record<string, string>>): void {
    this.#modules = temporaryFolder();
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(this.#modules, dirname(name)), { recursive: true });
      writeFileSync(join(this.#modules, name), text);
    }
  }

  /** Path of the plan that was handed over. */
  get plan(): string | undefined {
    return this.#plan;
  }

  handPlan(text: string): void {
    this.#plan = join(temporaryFolder(), 'plan.json');
    writeFileSync(this.#plan, text);
  }

  get repo(): RepositoryHandle {
    if (this.#repo === undefined) throw new Error('the story has no base yet');
    return this.#repo;
  }

  get pull(): PullRequest {
    if (this.#pull === undefined) throw new Error('nothing is proposed yet');
    return this.#pull;
  }

  /** The first commit of `main`. */
  async base(files: FileMap): Promise<void> {
    const roles = { dev: 'write', lead: 'maintain' } as const;
    this.#repo = await this.fake.createRepository({ owner: 'acme', name: this.name, files, collaborators: roles });
  }

  /** A commit of the author on `topic`, which begins at `main`. */
  async change(files: FileMap, parents: readonly string[] = []): Promise<string> {
    this.#serial += 1;
    const options = { by: this.#fork === undefined ? 'dev' : 'stranger', ...(parents.length === 0 ? {} : { parents }) };
    return (this.#fork ?? this.repo).commit('topic', files, `Change ${this.#serial}`, options);
  }

  /** A commit of somebody else on `main`. */
  async onMain(files: FileMap): Promise<string> {
    this.#serial += 1;
    return this.repo.commit('main', files, `Main ${this.#serial}`);
  }

  /** From here on the author works in a fork. */
  async fork(): Promise<void> {
    this.#fork = await this.fake.fork('acme', this.name, 'stranger');
  }

  async propose(): Promise<void> {
    const headOwner = this.#fork === undefined ? {} : { headOwner: 'stranger' };
    const by = this.#fork === undefined ? 'dev' : 'stranger';
    this.#pull = await this.fake.openPullRequest({ owner: 'acme', repo: this.name, head: 'topic', by, ...headOwner });
  }

  /** What the command line says of the branch now. Its ids are the ids of every report. */
  async findings(): Promise<readonly Told[]> {
    const head = await (this.#fork ?? this.repo).sha('topic');
    const args = ['review', '--repo', (this.#fork ?? this.repo).dir, '--base', 'main', '--head', head, '--format', 'json'];
    const { stdout } = spawnSync(process.execPath, [join(this.dist, 'cli', 'index.js'), ...args], { encoding: 'utf8' });
    return (JSON.parse(stdout) as { readonly findings: readonly Told[] }).findings;
  }

  /** The one finding that blocks. */
  async blocking(): Promise<Told> {
    const [one, ...others] = (await this.findings()).filter(({ verdict }) => verdict === 'block');
    if (one === undefined || others.length > 0) throw new Error(`${others.length + (one === undefined ? 0 : 1)} findings block, not one`);
    return one;
  }

  /** Writes a comment and waits until the App has answered it. */
  async comment(by: string, body: string): Promise<void> {
    const answers = (): number =>
      [...this.repo.state.comments.values()].filter((one) => one.issueNumber === this.pull.number && one.body.includes('phasegate:answer'))
        .length;
    const before = answers();
    this.fake.comment({ owner: 'acme', repo: this.name, number: this.pull.number, body, by });
    await until(() => answers() > before, 'the answer');
  }
}
