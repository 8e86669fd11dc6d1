import type { Resource } from '../../core/resource.ts';
import { boundBy } from '../../model/binding.ts';
import type { BoundTo } from '../../model/binding.ts';
import { managed } from '../../model/evaluated-code.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { perModel } from '../../model/per-model.ts';
import { referencesIn } from '../../model/references.ts';
import type { Subject } from '../../model/subject.ts';
import { certaintyOf, declaredAt, traceOf } from '../define-policy.ts';
import type { Absence, Evidence } from '../define-policy.ts';
import { nameOf, protectedThing } from './protected-thing.ts';
import { allHold, failingAt, failsForSome } from './row.ts';
import type { Condition, Paths } from './row.ts';
import { writtenAt } from './written-at.ts';

/** A setting that is a resource of its own: with it goes the protection of what it is about, while that stays. */
export interface Apart {
  /** The protection, behind "the": `versioning`. */
  readonly what: string;
  /** Its types, with the attribute that names what it is about. */
  readonly terraform: Paths;
  /** It protects only where all of this holds. Where it falls while it stays, a row of `falls` says so. */
  readonly such: readonly Condition[];
  /** Where the thing may say the same itself. */
  readonly own?: OwnSetting;
  /** Nothing is said of such a setting, or of what says the same itself. */
  readonly notOf?: (resource: Resource, model: AwsModel) => boolean;
  /** What else protects the things that it names, by the attribute that names them. */
  readonly others?: Paths;
}

/** That it is no longer written says nothing, as the provider leaves it as it is then: what a resource apart says counts. */
export interface OwnSetting {
  readonly type: string;
  /** The attribute that holds what the thing is called. */
  readonly name: string;
  readonly such: readonly Condition[];
}

/** Every type that a row asks about. */
export function apartPathsOf({ terraform, own, others = {} }: Apart): { readonly terraform: Paths } {
  return { terraform: { ...terraform, ...others, ...(own === undefined ? {} : { [own.type]: '' }) } };
}

export function apartOf(row: Apart, subject: Subject, model: AwsModel): readonly (Evidence | Absence)[] {
  const { type } = subject.resource;
  if (row.notOf?.(subject.resource, model) === true) return [];
  if (type === row.own?.type) return ownSetting(row, row.own, subject, model);
  return row.others?.[type] === undefined ? settingApart(row, subject, model) : otherWay(row, row.others[type], subject);
}

function settingApart({ what, terraform, such }: Apart, { resource }: Subject, model: AwsModel): readonly Evidence[] {
  const [target] = writtenAt(resource, terraform[resource.type]);
  if (target === undefined || allHold(such, resource) !== 'yes') return [];
  const protects = protectedThing(target, resource, model);
  return [{ ...protectionOf(nameOf(protects), what, resource), part: what, protects, onlyDeleted: true }];
}

function ownSetting(row: Apart, { name, such }: OwnSetting, { resource }: Subject, model: AwsModel): readonly (Evidence | Absence)[] {
  const holds = allHold(such, resource, 'all');
  if (holds !== 'no') {
    const maybe = holds === 'yes' ? undefined : holds;
    const offForSome = maybe !== undefined && failsForSome(such, resource) ? true : undefined;
    return [{ ...protectionOf(resource.address, row.what, resource), onlyTurnedOff: true, ...certaintyOf({ maybe, offForSome }) }];
  }
  const apart = settingsOf(row)(model)(resource, writtenAt(resource, name));
  return apart.flatMap((one) => {
    const failing = allHold(row.such, one) === 'no' ? failingAt(row.such, one) : [];
    return failing.length === 0 ? [] : [{ claim: 'absence' as const, trace: [...failing.flatMap(traceOf), one.declaration] }];
  });
}

/** Of no part of its own: it stands for its thing here, and for nothing in another root. */
function otherWay({ what }: Apart, path: string, { resource }: Subject): readonly Evidence[] {
  const named = writtenAt(resource, path).flatMap(referencesIn);
  return named.map((address) => ({ ...protectionOf(address, what, resource), counted: true }));
}

function protectionOf(address: string, what: string, resource: Resource): Evidence {
  return { claim: 'evidence', scope: `${what} of ${address}`, extent: `The ${what} of ${address}`, trace: declaredAt(resource) };
}

type Settings = (model: AwsModel) => BoundTo<Resource>;
const found = new WeakMap<Apart, Settings>();

/** The resources apart that a thing has. */
function settingsOf(row: Apart): Settings {
  const settings =
    found.get(row) ??
    perModel((model) =>
      boundBy(
        managed(model, ...Object.keys(row.terraform)),
        (one) => writtenAt(one, row.terraform[one.type])[0],
        ({ root }) => root,
      ),
    );
  found.set(row, settings);
  return settings;
}
