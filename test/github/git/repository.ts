import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Commit, parseCommit, parseTree, parseTreeObject, type Person, type TreeEntry } from './commit-object.ts';
import { type FileDiff, parseDiff } from './diff.ts';
import { Facts } from './facts.ts';
import { fastImportStream, type FileMap } from './fast-import.ts';
import { ObjectReader } from './object-reader.ts';
import { writeCommit } from './loose-object.ts';
import { History } from './history.ts';
import { git } from './run.ts';
import { smallTree, SUBMODULE_MODE } from './small-tree.ts';

const SHA = /^[0-9a-f]{40}$/u;
const HEAD_FILE = 'ref: refs/heads/';

export interface CommitOptions {
  readonly branch: string;
  readonly files: FileMap;
  readonly message: string;
  readonly author: Person;
  /** Replaces the branch's tip as first parent; an empty list makes a root commit. */
  readonly parents?: readonly string[];
  /** Start from an empty tree. */
  readonly fromScratch?: boolean;
  /** Further commits on top, in the same go. */
  readonly then?: readonly { readonly files: FileMap; readonly message: string }[];
}

export interface Entry {
  readonly sha: string;
  readonly type: 'blob' | 'tree' | 'commit';
  /** `100644`, `100755`, `120000` a link, `160000` a submodule, `40000` a folder. */
  readonly mode: string;
  readonly content: Buffer;
}

/** A bare repository on disk. Every answer of the server about content comes out of git itself. */
export class GitRepository {
  readonly dir: string;
  readonly #objects: ObjectReader;
  readonly #facts = new Facts();
  readonly #history = new History((sha) => this.commitObject(sha));

  private constructor(dir: string) {
    this.dir = dir;
    this.#objects = new ObjectReader(dir);
  }

  /** @param sharesWith git directories whose objects can be read here too (a fork's parent, an imported mirror). */
  static async create(dir: string, defaultBranch: string, sharesWith: readonly string[] = []): Promise<GitRepository> {
    await Promise.all(
      ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags', 'info'].map((one) => mkdir(join(dir, one), { recursive: true })),
    );
    await Promise.all([
      writeFile(join(dir, 'HEAD'), `${HEAD_FILE}${defaultBranch}\n`),
      writeFile(
        join(dir, 'config'),
        '[core]\n\trepositoryformatversion = 0\n\tbare = true\n[uploadpack]\n\tallowAnySHA1InWant = true\n\tallowFilter = true\n[gc]\n\tauto = 0\n',
      ),
      ...(sharesWith.length === 0
        ? []
        : [writeFile(join(dir, 'objects/info/alternates'), sharesWith.map((one) => `${one}/objects\n`).join(''))]),
    ]);
    return new GitRepository(dir);
  }

  /** A git directory that exists already; only read from. */
  static async open(dir: string): Promise<GitRepository> {
    await access(join(dir, 'objects'));
    return new GitRepository(dir);
  }

  close(): void {
    this.#objects.close();
  }

  /** Makes a commit (and those on top of it) and moves the branch there. */
  async commit(options: CommitOptions): Promise<string> {
    const ref = `refs/heads/${options.branch}`;
    const tip = await this.resolve(ref);
    const parents = options.parents ?? (tip === undefined ? [] : [tip]);
    const stream = fastImportStream([
      { ...options, ref, parents, fromScratch: options.fromScratch ?? false },
      ...(options.then ?? []).map((one) => ({ ...one, ref, author: options.author, parents: [], fromScratch: false })),
    ]);
    if (parents.length === 0 && tip !== undefined) await this.deleteRef(ref); // fast-import would continue the branch
    await git(this.dir, ['fast-import', '--quiet', '--force', '--done'], { input: stream });
    const sha = await this.resolve(ref);
    if (sha === undefined) throw new Error(`no commit was made on ${options.branch}`);
    return sha;
  }

  /** The commit a branch, tag, `refs/...` or (abbreviated) id names. Nothing else: no `~1`, no `@{1}`. */
  async resolve(name: string): Promise<string | undefined> {
    for (const candidate of candidates(name)) {
      const object = await this.#objects.read(`${candidate}^{commit}`);
      if (object?.type === 'commit') return object.sha;
    }
    return undefined;
  }

  async commitObject(sha: string): Promise<Commit | undefined> {
    const object = SHA.test(sha) ? await this.#objects.read(sha) : undefined;
    return object?.type === 'commit' ? parseCommit(sha, object.content) : undefined;
  }

  async blob(sha: string): Promise<Buffer | undefined> {
    const object = SHA.test(sha) ? await this.#objects.read(sha) : undefined;
    return object?.type === 'blob' ? object.content : undefined;
  }

  async isTree(sha: string): Promise<boolean> {
    return (await this.#objects.read(sha))?.type === 'tree';
  }

  /** Of a name each time anew; of an id once. */
  tree(treeish: string, recursive: boolean): Promise<readonly TreeEntry[]> {
    const find = async (): Promise<readonly TreeEntry[]> => {
      const few = await smallTree((expression) => this.#objects.read(expression), treeish, recursive);
      if (few !== undefined) return few;
      const { stdout } = await git(this.dir, ['ls-tree', '-l', '-z', ...(recursive ? ['-r', '-t'] : []), treeish]);
      return parseTree(stdout);
    };
    return SHA.test(treeish) ? this.#facts.get(`tree ${treeish} ${recursive}`, find) : find();
  }

  /** The entry at `path` in a commit's tree, found tree by tree; the tree itself for an empty path. */
  async entry(commit: string, path: string): Promise<Entry | undefined> {
    const root = await this.#objects.read(`${commit}^{tree}`);
    let found: Entry | undefined = root === undefined ? undefined : { sha: root.sha, type: 'tree', mode: '40000', content: root.content };
    for (const name of path === '' ? [] : path.split('/')) found = await this.#child(found, name);
    return found;
  }

  async #child(parent: Entry | undefined, name: string): Promise<Entry | undefined> {
    const item = parent?.type === 'tree' ? parseTreeObject(parent.content).find((one) => one.name === name) : undefined;
    if (item === undefined) return undefined;
    const object = item.mode === SUBMODULE_MODE ? undefined : await this.#objects.read(item.sha);
    const type = object?.type === 'tree' || object?.type === 'blob' ? object.type : 'commit';
    return { sha: item.sha, mode: item.mode, type, content: object?.content ?? Buffer.alloc(0) };
  }

  mergeBase(left: string, right: string): Promise<string | undefined> {
    return this.#facts.get(`merge-base ${left} ${right}`, async () => {
      const known = await this.#history.mergeBase(left, right);
      if (known !== undefined) return known || undefined;
      const { stdout } = await git(this.dir, ['merge-base', left, right], { accept: [0, 1] });
      return stdout.toString('utf8').trim() || undefined;
    });
  }

  isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    return this.#facts.get(`is-ancestor ${ancestor} ${descendant}`, async () => {
      const known = await this.#history.isAncestor(ancestor, descendant);
      if (known !== undefined) return known;
      return (await git(this.dir, ['merge-base', '--is-ancestor', ancestor, descendant], { accept: [0, 1] })).code === 0;
    });
  }

  /** Commits reachable from `to` and not from `from`, newest first. */
  log(to: string, from?: string, path?: string): Promise<string[]> {
    return this.#facts.get(`log ${to} ${from ?? ''} ${path ?? ''}`, async () => {
      const known = path === undefined ? await this.#history.log(to, from) : undefined;
      if (known !== undefined) return known;
      const range = from === undefined ? [to] : [to, `^${from}`];
      const paths = path === undefined ? [] : [path];
      const { stdout } = await git(this.dir, ['--literal-pathspecs', 'rev-list', '--topo-order', ...range, '--', ...paths]);
      return stdout
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
    });
  }

  /** The files that differ between two commits' trees. */
  diff(from: string, to: string): Promise<FileDiff[]> {
    return this.#facts.get(`diff ${from} ${to}`, () => this.#diff(from, to));
  }

  async #diff(from: string, to: string): Promise<FileDiff[]> {
    const how = ['-r', '-M', '--full-index', '--no-ext-diff', '--no-textconv', '--raw', '--numstat', '-p', '-z'];
    return parseDiff((await git(this.dir, ['diff-tree', ...how, from, to])).stdout);
  }

  async rawDiff(from: string, to: string): Promise<Buffer> {
    return (await git(this.dir, ['diff-tree', '-r', '-M', '-p', from, to])).stdout;
  }

  /** Written as git writes a loose ref: nothing here packs refs, and a process for each would be most of a push's time. */
  async updateRef(ref: string, sha: string): Promise<void> {
    const file = this.#refFile(ref);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${sha}\n`);
  }

  async deleteRef(ref: string): Promise<void> {
    await rm(this.#refFile(ref), { force: true });
  }

  #refFile(ref: string): string {
    if (!/^refs\/[^\s~^:?*[\\]+$/u.test(ref) || ref.includes('..')) throw new Error(`not a ref: ${ref}`);
    return join(this.dir, ref);
  }

  async refs(prefix: string): Promise<{ readonly ref: string; readonly sha: string }[]> {
    const { stdout } = await git(this.dir, ['for-each-ref', '--format=%(objectname) %(refname)', prefix]);
    return stdout
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ sha: line.slice(0, 40), ref: line.slice(41) }));
  }

  /** Brings a commit of another repository here, under `ref`. */
  async fetch(from: GitRepository, sha: string, ref: string): Promise<void> {
    await git(this.dir, ['fetch', '--quiet', '--no-tags', from.dir, `+${sha}:${ref}`]);
  }

  /** A merge commit of two commits, on no branch; undefined on a conflict. */
  merge(first: string, second: string, message: string, author: Person): Promise<string | undefined> {
    return this.#facts.get(`merge ${first} ${second} ${message}`, async () => {
      const tree = await this.#mergedTree(first, second);
      if (tree === undefined) return undefined;
      return writeCommit(this.dir, { tree, parents: [first, second], message, author });
    });
  }

  async #mergedTree(first: string, second: string): Promise<string | undefined> {
    const base = await this.mergeBase(first, second);
    // Nothing to merge: one is the other with more on top.
    if (base === first) return (await this.commitObject(second))?.tree;
    if (base === second) return (await this.commitObject(first))?.tree;
    const outcome = await git(this.dir, ['merge-tree', '--write-tree', first, second], { accept: [0, 1] });
    return outcome.code === 1 ? undefined : outcome.stdout.toString('utf8').slice(0, 40);
  }
}

function candidates(name: string): string[] {
  if (SHA.test(name)) return [name];
  if (name === 'HEAD') return ['HEAD'];
  if (/[\s~^:?*[\\]|\.\.|@\{/u.test(name) || name.startsWith('-')) return [];
  if (name.startsWith('refs/')) return [name];
  const named = [`refs/heads/${name}`, `refs/tags/${name}`];
  if (/^(heads|tags|pull)\//u.test(name)) named.push(`refs/${name}`);
  if (/^[0-9a-f]{7,39}$/u.test(name)) named.push(name);
  return named;
}
