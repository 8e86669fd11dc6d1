import type { Confidence, Severity } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import { defaultOption } from '../../core/value.ts';
import type { ChoiceValue, UnknownValue, Value } from '../../core/value.ts';
import { placesAt } from '../../model/attribute-path.ts';
import type { PathPlace } from '../../model/attribute-path.ts';
import { members, unknownPart } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import { confidenceIn, traceOf } from '../define-policy.ts';
import { sourceOf } from './inherited.ts';
import type { Source } from './inherited.ts';
import { literalOf } from './order.ts';
import { valuesWritten } from './possible-lists.ts';
import type { Literal, Order } from './order.ts';
import type { Protection } from './protection-row.ts';
import { allHold, pathIn } from './row.ts';
import type { Answer } from './row.ts';
import { guardsOf } from './substitute.ts';

/** How far a protection goes, by the value that says so. */
export interface Degree {
  readonly rank: number;
  readonly literal: Literal;
  /** What is written instead of a literal: a key of the code. */
  readonly expression?: string;
  readonly confidence: Confidence;
  readonly trace: readonly Location[];
  /** Set when it is whatever the source has that this attribute names: less than what is wanted for all that is known, and more than nothing. */
  readonly inherited?: string;
}
/** With what `weakerDegree` needs for its words. */
export interface StatedDegree extends Degree {
  readonly row: Protection;
  readonly address: string;
  /** Where it is written. */
  readonly attribute?: string;
  /** Where the policy's own is too much to say. */
  readonly severity?: Severity;
}

export interface Found extends Degree {
  readonly value: Value | undefined;
}
export interface Judged {
  /** The weakest of all places. */
  readonly found?: Found;
  readonly unknown?: UnknownValue;
}

function appliesTo({ only, notOf }: Protection, resource: Resource, model: AwsModel | undefined): Answer {
  return model !== undefined && notOf?.(resource, model) === true ? 'no' : allHold(only, resource);
}

/** Undefined where the row says nothing of the resource. */
export function judge(row: Protection, subject: Subject, model: AwsModel | undefined): Judged | undefined {
  const { resource } = subject;
  const path = pathIn(row, resource);
  if (path === undefined) return undefined;
  const applies = appliesTo(row, resource, model);
  if (applies === 'no') return undefined;
  const guards = model === undefined ? [] : guardsOf(row.unless ?? [], resource, model);
  if (guards.includes('yes')) return undefined;
  const read = placesOf(row, resource, path).flatMap((place) => {
    const source = sourceOf(row.inherits, place.inside, resource);
    const degrees = degreesAt(row, place, subject, model).map((one) => (place.only === undefined ? one : whereThere(one)));
    return source === undefined ? degrees : degrees.map((one) => ofCopy(row, one, source));
  });
  const isLess = (one: Found): number => Number(one.confidence !== 'certain');
  const found = read.filter((one) => 'rank' in one).toSorted((a, b) => a.rank - b.rank || isLess(a) - isLess(b))[0];
  const unknown = read.find((one): one is UnknownValue => 'reason' in one);
  const open = [applies, ...guards].find((answer) => typeof answer === 'object');
  if (open !== undefined && !isEnough(row, found)) return { unknown: open };
  return { ...(found === undefined ? {} : { found }), ...(unknown === undefined ? {} : { unknown }) };
}

/** Whether a row speaks of the resource need not be known where nothing is wrong. */
function isEnough({ wanted, order }: Protection, found: Found | undefined): boolean {
  const least = wanted === undefined ? undefined : order.rank(wanted);
  return found !== undefined && least !== undefined && found.rank >= least;
}

/** Most orders of lists count what all places of a path say together: types of logs, each in a block of its own. */
function placesOf({ order }: Protection, resource: Resource, path: string): readonly PathPlace[] {
  if (order.reads !== 'list' || order.ofEach === true || !path.includes('[]')) return placesAt(resource, path);
  const inside = resource.attributes;
  const values = placesAt(resource, path).flatMap(({ value }) => value ?? []);
  const [first] = values;
  if (first !== undefined && values.length === 1) return [{ value: first, inside }];
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

/** A condition may leave out the block that it is in. */
function whereThere(one: Found | UnknownValue): Found | UnknownValue {
  return 'rank' in one ? { ...one, confidence: 'likely' } : one;
}

function degreesAt(row: Protection, place: PathPlace, { resource }: Subject, model: AwsModel | undefined): (Found | UnknownValue)[] {
  const { declaration } = resource;
  const inside = place.inside === resource.attributes ? [] : traceOf(place.inside);
  const written = place.value === undefined ? undefined : defaultOption(place.value);
  const options = written === undefined ? [undefined] : valuesWritten(written).values;
  return options.flatMap((value): (Found | UnknownValue)[] => {
    if (value === undefined || value.kind === 'null') {
      const nothing = whereNothing(row, [...inside, declaration]);
      return nothing === undefined ? [] : [written?.kind === 'choice' ? whereChosen(row, nothing, written) : nothing];
    }
    const unknown = openPart(value, row.order);
    const what = whatIsWritten(value, unknown);
    const rank = unknown === undefined ? row.order.rank(what.literal) : row.order.rankUnknown?.(unknown, model);
    if (rank === undefined) return unknown === undefined ? [] : [unknown];
    const confidence = options.length > 1 ? 'likely' : confidenceIn(value);
    return [{ rank, ...what, confidence, trace: [...traceOf(value), ...inside, declaration], value }];
  });
}

function whatIsWritten(value: Value, unknown: UnknownValue | undefined): Pick<Degree, 'literal' | 'expression'> {
  const literal = literalOf(value) ?? null;
  return unknown === undefined ? { literal } : { literal, expression: unknown.expression };
}

/** What the service does where nothing is written. */
function whereNothing({ byDefault, order, absent }: Protection, trace: readonly Location[]): Found | undefined {
  const rank = byDefault === undefined ? undefined : order.rank(byDefault);
  const confidence = absent === undefined ? 'certain' : 'likely';
  return rank === undefined ? undefined : { rank, literal: null, confidence, trace, value: undefined };
}

/**
 * Nothing is one of several things: the default counts only in deployments that leave it to the service. Where it is as good as what is wanted
 * nothing has to be decided; else the condition does that.
 */
function whereChosen({ wanted, order }: Protection, nothing: Found, { condition }: ChoiceValue): Found | UnknownValue {
  const least = wanted === undefined ? undefined : order.rank(wanted);
  return least !== undefined && nothing.rank >= least ? { ...nothing, confidence: 'likely' } : condition;
}

/** What is as good as what is wanted is so of a copy as well; less says nothing of it. */
function ofCopy({ wanted, order }: Protection, one: Found | UnknownValue, source: Source): Found | UnknownValue {
  const least = wanted === undefined ? undefined : order.rank(wanted);
  if (least === undefined || ('rank' in one && one.rank >= least)) return one;
  if (!('name' in source)) return 'rank' in one ? source : one;
  const trace = 'rank' in one ? one.trace : traceOf(one);
  return {
    rank: least - 0.5,
    literal: null,
    confidence: 'possible',
    trace: [...trace, ...traceOf(source.value)],
    value: undefined,
    inherited: source.name,
  };
}
