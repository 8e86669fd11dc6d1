import type { Confidence } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import { defaultOption, possibleValues } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { placesAt } from '../../model/attribute-path.ts';
import type { PathPlace } from '../../model/attribute-path.ts';
import { members, unknownPart } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import { confidenceIn, traceOf } from '../define-policy.ts';
import { literalOf } from './order.ts';
import type { Literal, Order } from './order.ts';
import type { Protection } from './protection-row.ts';
import { allHold, pathIn } from './row.ts';
import { isGuarded } from './substitute.ts';

/** How far a protection goes, by the value that says so. */
export interface Degree {
  readonly rank: number;
  readonly literal: Literal;
  readonly confidence: Confidence;
  readonly trace: readonly Location[];
}
export interface Found extends Degree {
  readonly value: Value | undefined;
}
export interface Judged {
  /** The weakest of all places. */
  readonly found?: Found;
  readonly unknown?: UnknownValue;
}

/** Undefined where the row says nothing of the resource. */
export function judge(row: Protection, subject: Subject, model: AwsModel | undefined): Judged | undefined {
  const { resource } = subject;
  const path = pathIn(row, resource);
  if (path === undefined) return undefined;
  const applies = allHold(row.only, resource);
  if (applies === 'no') return undefined;
  if (typeof applies === 'object') return { unknown: applies };
  if (row.unless !== undefined && model !== undefined && isGuarded(row.unless, resource, model)) return undefined;
  const read = placesOf(row, resource, path).flatMap((place) => degreesAt(row, place, subject, model));
  const found = read.filter((one) => 'rank' in one).toSorted((a, b) => a.rank - b.rank)[0];
  const unknown = read.find((one): one is UnknownValue => 'reason' in one);
  return { ...(found === undefined ? {} : { found }), ...(unknown === undefined ? {} : { unknown }) };
}

/** An order of lists counts what all places of a path say together: types of logs, each in a block of its own. */
function placesOf({ order }: Protection, resource: Resource, path: string): readonly PathPlace[] {
  if (order.reads !== 'list' || !path.includes('[]')) return placesAt(resource, path);
  const inside = resource.attributes;
  const values = placesAt(resource, path).flatMap(({ value }) => value ?? []);
  const [first] = values;
  if (first === undefined) return [{ value: undefined, inside }];
  const read = values.map(members);
  const unknown = read.find((one) => one.unknown !== undefined)?.unknown;
  const items = read.flatMap((one) => one.items);
  return [{ value: { kind: 'list', items, origin: first.origin, ...(unknown === undefined ? {} : { more: unknown }) }, inside }];
}

/** What is not known of it, where that decides: of a list that only has to be there, a part that is missing does not. */
function openPart(value: Value, { reads }: Order): UnknownValue | undefined {
  if (value.kind !== 'list') return unknownPart(value);
  const { items, unknown } = members(value);
  return reads === 'list' || items.length === 0 ? unknown : undefined;
}

function degreesAt(row: Protection, place: PathPlace, { resource }: Subject, model: AwsModel | undefined): (Found | UnknownValue)[] {
  const { declaration } = resource;
  const inside = place.inside === resource.attributes ? [] : traceOf(place.inside);
  const options = place.value === undefined ? [undefined] : possibleValues(defaultOption(place.value));
  return options.flatMap((value): (Found | UnknownValue)[] => {
    if (value === undefined || value.kind === 'null') {
      if (row.byDefault === undefined) return [];
      const rank = row.order.rank(row.byDefault);
      const confidence = row.absent === undefined ? 'certain' : 'likely';
      return rank === undefined ? [] : [{ rank, literal: null, confidence, trace: [...inside, declaration], value: undefined }];
    }
    const unknown = openPart(value, row.order);
    const literal = literalOf(value) ?? null;
    const rank = unknown === undefined ? row.order.rank(literal) : row.order.rankUnknown?.(unknown, model);
    if (rank === undefined) return unknown === undefined ? [] : [unknown];
    const confidence = options.length > 1 ? 'likely' : confidenceIn(value);
    return [{ rank, literal, confidence, trace: [...traceOf(value), ...inside, declaration], value }];
  });
}
