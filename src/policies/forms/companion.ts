import type { Resource } from '../../core/resource.ts';
import type { Location } from '../../core/location.ts';
import { defaultOption, possibleValues } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { binds } from '../../model/binding.ts';
import { optionsWritten } from '../../model/fact.ts';
import type { AwsModel, Kind } from '../../model/kinds.ts';
import { referencesIn } from '../../model/references.ts';
import type { Subject } from '../../model/subject.ts';
import { declaredAt, defineViolation, traceOf } from '../define-policy.ts';
import type { Evidence, Unresolved, Violation, ViolationPolicy } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';
import { candidatesFor } from './companion-candidates.ts';
import type { Companion } from './companion-row.ts';
import { allHold, dialectsOf, rowsOfType, typesOf } from './row.ts';
import type { RowPaths, Rows, Words } from './row.ts';
import { isGuarded } from './substitute.ts';
import { writtenAt } from './written-at.ts';

interface Bound {
  readonly companions: readonly Resource[];
  /** Those that an expression may leave out, where it does not leave out the resource as well, or point at another one. */
  readonly perhaps: readonly Perhaps[];
  /** Something on the resource itself that does the same. */
  readonly own: readonly Value[];
  /** Set when one may belong to the resource. */
  readonly maybe?: UnknownValue;
  /** Whether something else than those may be there as well. */
  readonly isOpen: boolean;
}

interface Perhaps {
  readonly companion: Resource;
  readonly maybe: UnknownValue;
  /** Set when it belongs to another thing, which is known, where it does not belong to this one. */
  readonly offForSome?: true;
}

/** A policy of resources that lack their companion. */
export function defineCompanion(
  policy: Words<ViolationPolicy<'resource'>> & Rows<Companion>,
): ViolationPolicy<'resource'> & Rows<Companion> {
  const { rows } = policy;
  const paths = rows.map(pathsOf);
  const rowsOf = rowsOfType(rows, pathsOf);
  const violation = defineViolation({
    ...policy,
    on: 'resource',
    types: typesOf(paths),
    dialects: dialectsOf(paths),
    evaluate: (subject, model) => rowsOf(subject.resource).flatMap((row) => lackOf(row, subject, model) ?? []),
  });
  return { ...violation, rows };
}

/** The resources that a row speaks of. */
export function pathsOf({ terraform, cloudformation }: Companion): RowPaths {
  return {
    ...(terraform === undefined ? {} : { terraform: terraform.of }),
    ...(cloudformation === undefined ? {} : { cloudformation: cloudformation.of }),
  };
}

/** That it is missing, or what keeps that from being known. */
export function lackOf(row: Companion, { resource, address }: Subject, model: AwsModel): Violation | Unresolved | undefined {
  const applies = wants(row, resource, model);
  if (applies === 'no') return undefined;
  const bound = boundTo(row, resource, model);
  if (bound.own.length > 0 || bound.companions.length > 0 || isMadeElsewhere(row, resource)) return undefined;
  const message = `${address} ${row.lacks}.`;
  const weight = row.severity === undefined ? {} : { severity: row.severity };
  const violation: Violation = {
    claim: 'violation',
    aspect: row.what,
    message,
    trace: [resource.declaration],
    confidence: 'likely',
    ...weight,
  };
  const lacking = applies === 'yes' ? lackingFor(bound) : undefined;
  if (lacking !== undefined) return ofOption(violation, lacking.expression);
  const unknown = bound.maybe ?? (typeof applies === 'object' ? applies : undefined);
  if (unknown !== undefined) return { claim: 'unresolved', aspect: row.what, unknown, message: `whether ${address} ${row.lacks}` };
  return violation;
}

/** What decides, where the only one that there may be belongs to something else for some values: two may take turns. */
function lackingFor({ perhaps, isOpen }: Bound): UnknownValue | undefined {
  const [only, ...others] = perhaps;
  return only?.offForSome === true && others.length === 0 && !isOpen ? only.maybe : undefined;
}

/** A module whose code is not here may make companions of which nothing is known. */
function isMadeElsewhere(row: Companion, { outline, dialect }: Resource): boolean {
  return outline !== undefined && Object.keys(row[dialect]?.by ?? {}).every((type) => !outline.types.has(type));
}

/** That it is there, for policies of which only the loss counts: while the resource stays. */
export function companionOf(row: Companion, { resource, address }: Subject, model: AwsModel): (Evidence | Unresolved)[] {
  const scope = `${row.what} of ${address}`;
  const evidenceAt = (trace: readonly Location[]): Evidence => {
    return { claim: 'evidence', scope, extent: `The ${scope}`, ofSubject: true, part: row.what, trace };
  };
  // What stands in for it is told by itself where it goes.
  if (row.unless !== undefined && isGuarded(row.unless, resource, model))
    return isWanted(row, resource) ? [{ ...evidenceAt(declaredAt(resource)), counted: true }] : [];
  if (wants(row, resource, model) === 'no') return [];
  const bound = boundTo(row, resource, model);
  const { companions, perhaps, own, maybe } = bound;
  const sure = [...own.flatMap(traceOf), ...companions.flatMap(declaredAt)];
  if (sure.length > 0) return [evidenceAt(sure)];
  if (maybe === undefined) return [];
  const trace = perhaps.flatMap(({ companion }) => declaredAt(companion));
  const lacking = lackingFor(bound);
  if (lacking !== undefined) return [{ ...evidenceAt(trace), maybe: lacking, offForSome: true }];
  if (trace.length > 0) return [{ ...evidenceAt(trace), maybe }];
  return [{ claim: 'unresolved', aspect: row.what, unknown: maybe, message: `whether ${address} ${row.lacks}` }];
}

/** Whether one is there for certain. */
export function hasCompanion(row: Companion, resource: Resource, model: AwsModel): boolean {
  return boundTo(row, resource, model).companions.length > 0;
}

function isWanted(row: Companion, resource: Resource): boolean {
  return row[resource.dialect]?.of[resource.type] !== undefined && allHold(row.only, resource) !== 'no';
}

function wants(row: Companion, resource: Resource, model: AwsModel): 'yes' | 'no' | UnknownValue {
  if (row[resource.dialect]?.of[resource.type] === undefined) return 'no';
  if (row.unless !== undefined && isGuarded(row.unless, resource, model)) return 'no';
  if (row.unlessKind !== undefined && isSeenAs(row.unlessKind, resource, model)) return 'no';
  return allHold(row.only, resource);
}

function isSeenAs(kind: Kind, { root, address }: Resource, model: AwsModel): boolean {
  return model.subjects(kind).some((one) => 'address' in one && one.root === root && one.address === address);
}

function boundTo(row: Companion, resource: Resource, model: AwsModel): Bound {
  const { of = {}, own = {}, partOf = {} } = row[resource.dialect] ?? {};
  const names = writtenAt(resource, of[resource.type]);
  const wholes = new Set(writtenAt(resource, partOf[resource.type]).flatMap(referencesIn));
  const answers = candidatesFor(row, resource, names, wholes, model).map(({ companion, value }) => ({
    companion,
    value,
    answer: referencesIn(value).some((one) => wholes.has(one)) ? ('yes' as const) : binds(value, resource, names),
  }));
  const open = answers.flatMap(({ answer, value }) => (answer === 'unknown' && mayName(value) ? [value] : []))[0];
  const bound = answers
    .filter(({ answer }) => answer === 'yes')
    .map(({ companion, value }) => ({ companion, ...unsureOf(companion, value, resource, names) }));
  const perhaps = bound.filter((one): one is Perhaps => one.maybe !== undefined);
  // What a variable gives may be nothing; what the code makes is something.
  const given = writtenAt(resource, own[resource.type]).map((value) => ({ value, unsure: unsureIn(value) }));
  const maybe = perhaps[0]?.maybe ?? open ?? given.find(({ unsure }) => unsure !== undefined)?.unsure;
  return {
    companions: bound.filter((one) => one.maybe === undefined).map(({ companion }) => companion),
    perhaps,
    own: given.flatMap(({ value, unsure }) => (unsure === undefined ? [value] : [])),
    isOpen: open !== undefined || given.some(({ unsure }) => unsure !== undefined),
    ...(maybe === undefined ? {} : { maybe }),
  };
}

/** What decides whether a companion is there, and whether it is the one of this resource. */
function unsureOf(
  companion: Resource,
  value: Value,
  resource: Resource,
  names: readonly Value[],
): Omit<Perhaps, 'companion' | 'maybe'> & { readonly maybe?: UnknownValue } {
  const { maybe } = companion;
  if (maybe !== undefined && maybe.expression !== resource.maybe?.expression) return { maybe };
  const written = defaultOption(value);
  if (written.kind !== 'choice') return {};
  const answers = possibleValues(written).map((one) => binds(one, resource, names));
  if (answers.every((answer) => answer === 'yes')) return {};
  return { maybe: written.condition, ...(answers.includes('unknown') ? {} : { offForSome: true }) };
}

/** What decides whether anything is there at all. */
function unsureIn(value: Value): UnknownValue | undefined {
  const options = optionsWritten(value);
  const open = options.find((one): one is UnknownValue => mayName(one) && one.reference === undefined);
  return open ?? (value.kind === 'choice' && options.includes(value.condition) ? value.condition : undefined);
}

/** A name that is not declared anywhere belongs to nothing. */
function mayName(value: Value): value is UnknownValue {
  return value.kind === 'unknown' && value.reason !== 'undeclared-name';
}
