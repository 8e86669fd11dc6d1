import type { Resource } from '../../core/resource.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { mayBind, symbolicText } from '../../model/binding.ts';
import type { BoundTo } from '../../model/binding.ts';
import { managed } from '../../model/evaluated-code.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { perModel } from '../../model/per-model.ts';
import type { Companion, CompanionPaths } from './companion-row.ts';
import { isUsed } from './in-use.ts';
import { allHold } from './row.ts';
import { writtenAt } from './written-at.ts';

/** What can be the companion of something, with the value by which it belongs to it. */
export interface Candidate {
  readonly companion: Resource;
  readonly value: Value;
}

interface Candidates {
  readonly all: readonly Candidate[];
  /** Those that belong to a resource, or may. */
  readonly near: BoundTo<Candidate>;
}

/** Those of a resource that has these names, or whose value refers to what it is a part of. */
export function candidatesFor(
  row: Companion,
  resource: Resource,
  names: readonly Value[],
  wholes: ReadonlySet<string>,
  model: AwsModel,
): readonly Candidate[] {
  const { all, near } = candidatesOf(row, resource.dialect)(model);
  if (wholes.size === 0) return near(resource, names);
  return all.filter(({ companion }) => companion.root === resource.root);
}

type Found = (model: AwsModel) => Candidates;
const found = new WeakMap<Companion, Partial<Record<Resource['dialect'], Found>>>();

/** Every resource of the row asks for the same. */
function candidatesOf(row: Companion, dialect: Resource['dialect']): Found {
  const ofRow = found.get(row) ?? {};
  found.set(row, ofRow);
  return (ofRow[dialect] ??= perModel((model) => findCandidates(row, row[dialect], model)));
}

function findCandidates(
  { such, onlyKnown }: Companion,
  { by, usedBy }: Pick<CompanionPaths, 'by' | 'usedBy'> = { by: {} },
  model: AwsModel,
): Candidates {
  const all = managed(model, ...Object.keys(by)).flatMap((companion) => {
    const isIt = allHold(such, companion);
    if (isIt === 'no' || (typeof isIt === 'object' && onlyKnown === true && !isNamedSo(isIt, such, companion, model))) return [];
    if (usedBy !== undefined && !isUsed(companion, { [companion.dialect]: usedBy.by }, model, writtenAt(companion, usedBy.name))) return [];
    return writtenAt(companion, by[companion.type]).map((value) => ({ companion, value }));
  });
  return {
    all,
    near: mayBind(
      all,
      ({ value }) => value,
      ({ companion }) => companion.root,
    ),
  };
}

/** Is it looked up, by a name that says what is asked for? */
function isNamedSo({ expression }: UnknownValue, such: Companion['such'] = [], { root }: Resource, model: AwsModel): boolean {
  const address = /^data\.\w+\.[\w-]+/u.exec(expression)?.[0];
  const lookup = model.resources.find((one) => one.mode === 'data' && one.root === root && one.address === address);
  const texts = ['name', 'arn'].flatMap((name) =>
    lookup === undefined ? [] : writtenAt(lookup, name).flatMap((value) => symbolicText(value) ?? []),
  );
  return such.some(({ is }) => typeof is === 'object' && 'mentions' in is && texts.some((text) => is.mentions.test(text)));
}
