import type { SourceFile } from '../../../core/source.ts';
import { fits, installedList, readList } from './installed-modules.ts';
import type { Installed, WantedModule } from './installed-modules.ts';
import { plainSource } from './module-source.ts';
import { compareVersions, parseVersion } from './version-constraint.ts';

/** Modules that a job fetched and handed over: what `terraform get` leaves under `.terraform/modules`, of one root or of many. */
export interface HandedModules {
  /** The folder in which they stand among the files, with a slash at the end. Nothing of the repository is in it. */
  readonly place: string;
  /** They are those of the other side: what is called in another version is read as the one that is there. */
  readonly isOfOtherSide: boolean;
}

export interface HandedModule {
  readonly directory: string;
  readonly version: string;
  /** Another version than the call wants. */
  readonly isOther: boolean;
  /** The list that has it. */
  readonly list: string;
}

interface Listed extends Installed {
  readonly key: string;
  readonly root: string;
  readonly list: string;
}

/**
 * The folder of a module by the source and version of its call. Which call it was fetched for does not matter: two calls of one version are one
 * module. That of the same call goes first, then the newest.
 */
export function handedModule(
  files: ReadonlyMap<string, SourceFile>,
  handed: HandedModules,
  root: string,
  wanted: WantedModule,
): HandedModule | undefined {
  const all = listed(files, handed.place).filter((one) => withoutRef(one.source) === withoutRef(wanted.source));
  const own = all.filter((one) => plainSource(one.source) === plainSource(wanted.source) && isWanted(one, wanted));
  const place = root === '.' ? handed.place.slice(0, -1) : handed.place + root;
  const same = own.find((one) => one.root === place && one.key === wanted.key) ?? newest(own);
  const found = same ?? (handed.isOfOtherSide ? newest(all) : undefined);
  return found === undefined
    ? undefined
    : { directory: found.directory, version: found.version, isOther: same === undefined, list: found.list };
}

function isWanted({ version }: Listed, wanted: WantedModule): boolean {
  return wanted.version === undefined || fits(version, wanted.version);
}

function newest(all: readonly Listed[]): Listed | undefined {
  return all.toSorted((a, b) => compareVersions(parseVersion(b.version) ?? [], parseVersion(a.version) ?? []))[0];
}

function withoutRef(source: string): string {
  const plain = plainSource(source);
  const at = plain.indexOf('?ref=', plain.lastIndexOf('/') + 1);
  return at === -1 ? plain : plain.slice(0, at);
}

const known = new WeakMap<ReadonlyMap<string, SourceFile>, readonly Listed[]>();

function listed(files: ReadonlyMap<string, SourceFile>, place: string): readonly Listed[] {
  const before = known.get(files);
  if (before !== undefined) return before;
  const lists = [...files.values()].filter(({ path }) => path.startsWith(place) && path.endsWith(`/${installedList}`));
  const found = lists.flatMap((file) => {
    const root = file.path.slice(0, -installedList.length - 1);
    return [...readList(file, root)].flatMap(([key, one]) =>
      `${one.directory}/`.startsWith(place) ? [{ ...one, key, root, list: file.path }] : [],
    );
  });
  known.set(files, found);
  return found;
}
