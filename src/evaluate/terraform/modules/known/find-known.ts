import { registryName } from '../module-source.ts';
import { compareVersions, parseVersion, rangeOf } from '../version-constraint.ts';
import type { Version, VersionRange } from '../version-constraint.ts';
import { knownModules } from './all.ts';
import type { Edition, KnownModule } from './known-module.ts';

export interface FoundModule {
  readonly name: string;
  readonly code: string;
  /** False for versions with which the code was not compared. */
  readonly isCompared: boolean;
  /** True where only a part of what it makes is known. */
  readonly isPart: boolean;
}

const bySource = new Map(knownModules.map((module) => [module.source, module]));

/** What is known of the module that a call names. `version`: its constraint; without one, the newest version is meant. */
export function findKnown(source: string, version: string | undefined): FoundModule | undefined {
  const named = registryName(source);
  if (named === undefined) return undefined;
  const name = named.part === '' ? named.name : `${named.name}//${named.part}`;
  const module = bySource.get(name);
  if (module === undefined) return undefined;
  const wanted = version ?? named.ref;
  const range = wanted === undefined ? {} : rangeOf(wanted);
  const edition = editionOf(module, range ?? {});
  if (edition === undefined) return undefined;
  const end = parseVersion(module.comparedBelow) ?? [];
  const isCompared = range !== undefined && (range.min === undefined || compareVersions(range.min, end) < 0);
  const isPart = edition.isPart === true;
  return { name, code: edition.code(), isCompared: isCompared && !isPart, isPart };
}

/** The newest edition of which the range admits a version. */
function editionOf({ editions }: KnownModule, { min, below }: VersionRange): Edition | undefined {
  const starts = editions.map(({ from }): Version => parseVersion(from) ?? []);
  const at = editions.findLastIndex((_, index) => {
    const [start = [], following] = starts.slice(index, index + 2);
    return (
      (below === undefined || compareVersions(start, below) < 0) &&
      (min === undefined || following === undefined || compareVersions(following, min) > 0)
    );
  });
  return editions[at];
}
