import { directoryOf } from '../../../core/path.ts';
import type { SourceFile } from '../../../core/source.ts';
import { resolvePath } from '../../../evaluate/terraform/files/source-path.ts';
import { isConfigFile } from '../../../evaluate/terraform/modules/module-config.ts';
import { ownAddress, repositoryAddresses, sourcesLike } from '../../../evaluate/terraform/modules/own-modules.ts';
import type { OwnAddress, OwnModule, OwnModules } from '../../../evaluate/terraform/modules/own-modules.ts';
import { scanModuleSources } from '../../../evaluate/terraform/modules/scan-module-sources.ts';
import type { CommitAtRef, OwnRepository } from '../../ports.ts';
import { followLinks } from '../follow-links.ts';

/** Commits that the calls of one side may name, and files that are read of them; what is beyond is told as a module that is not read. */
export const ownRefsMax = 20;
export const ownFilesMax = 2_000;

/** Marks of a source that is a repository: most code has none, and then nobody asks what the repository is called. */
const marks = ['git::', 'git@', 'github.com/', '?ref='];

/** What a module may read beside its code. */
const isData = (path: string): boolean => /\.(?:json|ya?ml|tpl|tftpl|tmpl|txt)$/u.test(path) && !isConfigFile(path);

export interface FoundModules {
  readonly modules: OwnModules;
  /** Code of other commits, by the path at which it stands among the files of the side. */
  readonly files: ReadonlyMap<string, SourceFile>;
}

/**
 * Modules of this very repository that its code calls by the repository's address. Without a ref that is the default branch, which this change
 * becomes a part of: the side itself. Of another commit the folders that are called are read, with those that they call. `place`: a folder that
 * the repository does not have.
 */
export async function ownModules(
  code: readonly SourceFile[],
  repository: OwnRepository | undefined,
  place: string,
): Promise<FoundModules | undefined> {
  if (repository === undefined) return undefined;
  const calling = code.filter(namesRepository);
  if (calling.length === 0) return undefined;
  const reading = new Reading(repository, repositoryAddresses(await repository.addresses()), place);
  await reading.follow(calling);
  return reading.modules.size === 0 ? undefined : reading;
}

/**
 * The folders of the side itself that a file may call by the repository's address, without a ref. What stands in a comment counts too: it must
 * not be taken for a call where that would hide something.
 */
export async function ownFolders(
  code: readonly SourceFile[],
  repository: OwnRepository | undefined,
): Promise<(file: SourceFile) => readonly string[]> {
  if (repository === undefined || !code.some(namesRepository)) return () => [];
  const addresses = repositoryAddresses(await repository.addresses());
  return (file) =>
    (namesRepository(file) ? sourcesLike(file.text, addresses) : []).flatMap((source) => {
      const address = ownAddress(source, addresses);
      return address === undefined || address.ref !== undefined ? [] : [address.directory];
    });
}

function namesRepository({ text }: SourceFile): boolean {
  return marks.some((mark) => text.includes(mark));
}

class Reading implements FoundModules {
  readonly modules = new Map<string, OwnModule>();
  readonly files = new Map<string, SourceFile>();
  /** Whether each is read as a whole, or still being read. */
  readonly #folders = new Map<string, boolean>();
  readonly #refs = new Map<string, CommitAtRef | 'beyond' | undefined>();
  readonly #repository: OwnRepository;
  readonly #addresses: readonly string[];
  readonly #place: string;

  constructor(repository: OwnRepository, addresses: readonly string[], place: string) {
    this.#repository = repository;
    this.#addresses = addresses;
    this.#place = place;
  }

  async follow(code: readonly SourceFile[]): Promise<void> {
    for (const source of new Set(code.flatMap(({ text }) => sourcesLike(text, this.#addresses)))) {
      const address = this.modules.has(source) ? undefined : ownAddress(source, this.#addresses);
      if (address !== undefined) await this.#take(source, address);
    }
  }

  async #take(source: string, { directory, ref }: OwnAddress): Promise<void> {
    if (ref === undefined) {
      this.modules.set(source, { directory });
      return;
    }
    const commit = await this.#commit(ref);
    if (commit === 'beyond') this.modules.set(source, { directory, unread: 'commits' });
    if (commit === undefined || commit === 'beyond') return;
    const { branch } = commit;
    const at = branch === undefined ? {} : { branch };
    const isRead = await this.#read(commit, directory);
    this.modules.set(source, isRead ? { directory: this.#placeOf(commit, directory), at } : { directory, unread: 'files' });
  }

  async #commit(ref: string): Promise<CommitAtRef | 'beyond' | undefined> {
    if (!this.#refs.has(ref)) this.#refs.set(ref, this.#refs.size < ownRefsMax ? await this.#open(ref) : 'beyond');
    return this.#refs.get(ref);
  }

  async #open(ref: string): Promise<CommitAtRef | undefined> {
    const found = await this.#repository.at(ref);
    return found === undefined ? undefined : { ...found, tree: await followLinks(found.tree) };
  }

  /** A folder with what it calls and reads; false where not all of that can be read, and then what calls it is not read either. */
  async #read(commit: CommitAtRef, directory: string): Promise<boolean> {
    const key = this.#placeOf(commit, directory);
    const known = this.#folders.get(key);
    if (known !== undefined) return known;
    this.#folders.set(key, true);
    const isWhole = await this.#readFolder(commit, directory);
    this.#folders.set(key, isWhole);
    return isWhole;
  }

  async #readFolder(commit: CommitAtRef, directory: string): Promise<boolean> {
    const isCode = (path: string): boolean => isConfigFile(path) && directoryOf(path) === directory;
    const below = directory === '.' ? '' : `${directory}/`;
    const wanted = commit.tree.paths.filter((path) => path.startsWith(below) && (isCode(path) || (below !== '' && isData(path))));
    if (this.files.size + wanted.length > ownFilesMax) return false;
    const { files, skipped } = await commit.tree.read(wanted);
    // The rest of a module of which a file is too large, or a link that leads away, would be another module.
    if ([...commit.tree.skipped, ...skipped].some(({ path }) => isCode(path))) return false;
    for (const [path, file] of files) this.files.set(this.#placeOf(commit, path), { ...file, path: this.#placeOf(commit, path) });
    const code = [...files.values()].filter(({ path }) => isConfigFile(path));
    await this.follow(code);
    const called = code.flatMap(({ path, text }) =>
      scanModuleSources(path, text).flatMap((source) => resolvePath(directory, source) ?? []),
    );
    for (const other of new Set(called)) if (!(await this.#read(commit, other))) return false;
    return true;
  }

  #placeOf({ tree }: CommitAtRef, path: string): string {
    const top = `${this.#place}/${tree.revision}`;
    return path === '.' ? top : `${top}/${path}`;
  }
}
