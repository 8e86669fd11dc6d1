import { groupBy } from '../../core/group-by.ts';
import { directoryOf } from '../../core/path.ts';
import type { SkippedFile, SourceFile } from '../../core/source.ts';
import type { HandedModules } from '../../evaluate/terraform/modules/handed-modules.ts';
import { isConfigFile } from '../../evaluate/terraform/modules/module-config.ts';
import { calledDirectories } from '../../evaluate/terraform/modules/module-folders.ts';
import type { OwnModules } from '../../evaluate/terraform/modules/own-modules.ts';
import { isExcluded } from '../settings/exclude.ts';
import type { EvaluatedTemplates } from './assembly/assembly-files.ts';
import type { SideRequest } from './side-request.ts';
import { freePlace } from './mounted-change.ts';
import { ownFolders, ownModules } from './modules/own-modules.ts';
import type { RootReader } from './root-reader.ts';

/** Reads each path at most once and keeps what could not be read. */
export class SideReader implements RootReader {
  readonly paths: readonly string[];
  /** Paths of the tree, those that are not read among them. */
  readonly existing: Set<string>;
  readonly files = new Map<string, SourceFile>();
  readonly atHand = new Map<string, SourceFile>();
  readonly skipped: SkippedFile[] = [];
  readonly replaced: string[] = [];
  readonly #request: SideRequest;
  readonly #known: ReadonlySet<string>;
  readonly #inTree: ReadonlySet<string>;
  readonly #onlyCalled = new Set<string>();
  readonly #tried = new Set<string>();

  readonly evaluated: EvaluatedTemplates;
  readonly handed: HandedModules | undefined;
  own: OwnModules | undefined;

  constructor(request: SideRequest) {
    this.#request = request;
    this.evaluated = request.evaluated ?? new Map();
    this.handed = request.handed;
    const { paths } = request.tree;
    this.paths = paths.filter((path) => !isExcluded(path, request.exclude));
    this.#known = new Set(this.paths);
    this.#inTree = this.paths.length < paths.length ? new Set(paths) : this.#known;
    this.existing = new Set([...paths, ...request.tree.skipped.map(({ path }) => path)]);
    if (this.paths.length < paths.length) {
      for (const path of paths) if (!this.#known.has(path) && this.#isChanged(path)) this.skipped.push({ path, reason: 'excluded' });
    }
  }

  /** What code asks for by name is read wherever it stands, in an excluded folder too. */
  has(path: string): boolean {
    return this.#inTree.has(path);
  }

  /** An excluded folder that other code calls as a module is a part of that code; by itself it stays excluded. */
  async readCalled(): Promise<void> {
    const excluded = groupBy(
      this.#request.tree.paths.filter((path) => !this.#known.has(path) && this.isTerraform(path)),
      directoryOf,
    );
    if (excluded.size === 0) return;
    for (let before = -1; before < this.files.size;) {
      before = this.files.size;
      const called = [...calledDirectories(this.files.values())].filter((directory) => excluded.has(directory));
      for (const directory of called) this.#onlyCalled.add(directory);
      await this.read(called.flatMap((directory) => excluded.get(directory) ?? []));
    }
  }

  /** Which folders of this side a file may call by the address of the repository. */
  ownFolders(): Promise<(file: SourceFile) => readonly string[]> {
    return ownFolders(
      [...this.files.values()].filter(({ path }) => isConfigFile(path)),
      this.#request.own,
    );
  }

  /** Modules of this repository that the code in these folders calls by its address, at whatever commit. */
  async readOwn(directories: Iterable<string>): Promise<void> {
    const around = new Set(directories);
    const code = [...this.files.values()].filter(({ path }) => isConfigFile(path) && around.has(directoryOf(path)));
    const found = await ownModules(code, this.#request.own, freePlace('.terraform/own', this.#request.tree.paths));
    if (found === undefined) return;
    this.own = found.modules;
    for (const [path, file] of found.files) {
      this.files.set(path, file);
      this.existing.add(path);
      this.#tried.add(path);
    }
  }

  isOnlyCalled(directory: string): boolean {
    return this.#onlyCalled.has(directory);
  }

  isTerraform(path: string): boolean {
    return /\.(?:tf|tofu|tf\.json|tofu\.json|tfvars|tfvars\.json)$/u.test(path);
  }

  /** Any change can reach Terraform code, because `file()` reads any file; only a tree without Terraform code has nothing to reach. */
  terraformChanged(): boolean {
    return this.paths.some((path) => this.isTerraform(path)) && (this.#request.changed === 'all' || this.#request.changed.size > 0);
  }

  async read(paths: readonly string[]): Promise<void> {
    const wanted = paths.filter((path) => !this.#tried.has(path));
    if (wanted.length === 0) return;
    for (const path of wanted) this.#tried.add(path);
    const { files, skipped, replaced = [] } = await this.#request.tree.read(wanted);
    this.replaced.push(...replaced);
    for (const [path, file] of files) this.files.set(path, file);
    this.skipped.push(...skipped);
  }

  /** Files that are looked into and take no other part: those not read before, and none that could not be read. */
  async peek(paths: readonly string[]): Promise<readonly SourceFile[]> {
    const { files } = await this.#request.tree.read(paths.filter((path) => !this.#tried.has(path)));
    return [...files.values()];
  }

  /** Spares an evaluation that would have to ask for them and be made again. */
  async haveAtHand(likely: ReadonlySet<string>): Promise<void> {
    const inFolders = [...likely].some((one) => one.endsWith('/'))
      ? this.paths.filter((path) => likely.has(`${directoryOf(path)}/`) && !this.isTerraform(path))
      : [];
    const paths = [...[...likely].filter((path) => this.has(path)), ...inFolders];
    for (const file of await this.peek(paths)) this.atHand.set(file.path, file);
  }

  /** Files that take part where they can be read, and are not missed where they cannot. */
  async readIfPossible(paths: readonly string[]): Promise<void> {
    for (const file of await this.peek(paths)) {
      this.files.set(file.path, file);
      this.#tried.add(file.path);
    }
  }

  #isChanged(path: string): boolean {
    const { changed } = this.#request;
    return changed === 'all' || changed.has(path);
  }
}
