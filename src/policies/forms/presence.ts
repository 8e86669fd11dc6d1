import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { placesAt } from '../../model/attribute-path.ts';
import { symbolicText } from '../../model/binding.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { placeOf } from '../../model/provider-place.ts';
import { accountScope } from '../../model/scope.ts';
import { possibleMembers } from '../../model/possible-members.ts';
import type { PossibleMember } from '../../model/possible-members.ts';
import type { Subject } from '../../model/subject.ts';
import { certaintyOf, confidenceIn, declaredAt, defineEvidence, traceOf } from '../define-policy.ts';
import type { Absence, Evidence, EvidencePolicy, Unresolved } from '../define-policy.ts';
import { isUsed } from './in-use.ts';
import { allHold, dialectsOf, failingAt, failsForSome, saidAt, rowsOfType, typesOf } from './row.ts';
import type { Answer, Condition, RowPaths, Rows, Words } from './row.ts';

/** A thing of the account that is declared: a detector, a recorder, a contact. */
export interface Presence {
  /** Set for one of several things that a resource turns on: its loss is told where it was turned on, and not where the resource is declared. */
  readonly isPart?: true;
  /** Types that declare it. */
  readonly terraform?: readonly string[];
  readonly cloudformation?: readonly string[];
  /** What is there: `AWS Config recorder`. */
  readonly what: string;
  /** Only resources of which all of this holds are it at all: an organization's policy of one type. */
  readonly such?: readonly Condition[];
  /** Set where nearly every resource of the type is something else: one of which `such` is not known shows nothing, and is not missed. */
  readonly onlyKnown?: true;
  /** It counts only if all of this holds: `enable` is true. A resource that says otherwise has it turned off. */
  readonly only?: readonly Condition[];
  /**
   * Others of the row do not take its place: those of another name, by the attribute that holds what they are called by AWS (the identifier of
   * a rule), or any other resource. Left out, one of them is enough.
   */
  readonly each?: 'resource' | { readonly terraform?: string; readonly cloudformation?: string };
  /** What names it, by type: where nothing of the code does, it may do nothing, and its loss is possible at most. */
  readonly usedBy?: RowPaths;
}

/** A policy of things that are declared. Its evidence is that they are, its finding that they are no longer. */
export function definePresence(policy: Words<EvidencePolicy<'resource'>> & Rows<Presence>): EvidencePolicy<'resource'> & Rows<Presence> {
  const { rows } = policy;
  const paths = rows.map(typesIn);
  const rowsOf = rowsOfType(rows, typesIn);
  const evidence = defineEvidence({
    ...policy,
    on: 'resource',
    types: typesOf(paths),
    dialects: dialectsOf(paths),
    evaluate: (subject, model) => rowsOf(subject.resource).flatMap((row) => presenceOf(row, subject, model)),
    lost: presenceLost,
  });
  return { ...evidence, rows };
}

/** Said of what was there. */
export function presenceLost({ extent, idle }: Evidence): string {
  if (idle === true) return `${extent} is gone or turned off. Nothing in the code uses it; whether something elsewhere does is not seen.`;
  return `${extent} is gone or turned off, and the change brings nothing in its place.`;
}

/** The types of a row, in the shape of rows with paths. */
export function typesIn({ terraform, cloudformation }: Presence): RowPaths {
  const pathless = (types: readonly string[]): Readonly<Record<string, string>> => Object.fromEntries(types.map((type) => [type, '']));
  return {
    ...(terraform === undefined ? {} : { terraform: pathless(terraform) }),
    ...(cloudformation === undefined ? {} : { cloudformation: pathless(cloudformation) }),
  };
}

/** What a resource says of it: it is there, it is turned off, or an expression decides. */
export function presenceOf(row: Presence, { resource, address }: Subject, model: AwsModel): (Evidence | Absence | Unresolved)[] {
  const { what, only, such } = row;
  if (row[resource.dialect]?.includes(resource.type) !== true) return [];
  const mayBeIt = allHold(such, resource);
  if (isOther(mayBeIt, row)) return [];
  // It is another thing for some values, or may be.
  const isIt = allHold(such, resource, 'all');
  const on = allHold(only, resource, 'all');
  if (on === 'no') return mayBeIt === 'yes' ? [turnedOff(only, resource)] : [];
  const maybe = [on, isIt].find((answer) => typeof answer === 'object');
  // One of several known values turns it off: nothing has to be found out.
  const offForSome = failsForSome(typeof on === 'object' ? only : such, resource);
  const certainty = certaintyOf({ maybe, offForSome: maybe !== undefined && offForSome ? true : undefined });
  const evidence = declared(row, resource, model).map((one) => ({ ...one, ...certainty }));
  // Which thing it is may be open for every row of its type: it keeps a loss from being certain, and is not asked about.
  if (maybe === undefined || typeof on !== 'object' || offForSome) return evidence;
  return [{ claim: 'unresolved', aspect: what, unknown: maybe, message: `whether ${address} is on` }, ...evidence];
}

function isOther(answer: Answer, { onlyKnown }: Presence): boolean {
  return answer === 'no' || (onlyKnown === true && answer !== 'yes');
}

function declared(row: Presence, resource: Resource, model: AwsModel): readonly Evidence[] {
  const scope = accountScope(resource);
  const place = placeOf(resource, model);
  const isIdle = row.usedBy !== undefined && !isUsed(resource, row.usedBy, model);
  return namesOf(row, resource).map(({ text: name, value = [], ...certainty }) => ({
    claim: 'evidence',
    scope: `${row.what}${name === '' ? '' : ` ${name}`}: ${scope}`,
    extent: `${row.what} ${resource.address}${name === '' || row.each === 'resource' ? '' : ` for ${name}`} (${scope})`,
    trace: [...(row.isPart === true ? [...saidAt(row.such, resource), ...value].flatMap(traceOf) : []), ...declaredAt(resource)],
    ...(row.each === 'resource' ? { part: row.what } : {}),
    ...(isIdle ? { idle: true as const } : {}),
    ...(place === undefined ? {} : { place }),
    ...certaintyOf(certainty),
  }));
}

function turnedOff(only: Presence['only'], resource: Resource): Absence {
  const off = failingAt(only, resource);
  return { claim: 'absence', confidence: confidenceIn(...off), trace: [...off.flatMap(traceOf), resource.declaration] };
}

interface Named extends Pick<PossibleMember, 'text' | 'maybe' | 'offForSome'> {
  readonly value?: readonly Value[];
}

/** What tells it from others of its row: several, where a condition chooses. */
function namesOf({ each }: Presence, resource: Resource): readonly Named[] {
  if (each === undefined) return [{ text: '' }];
  if (each === 'resource') return [{ text: resource.address }];
  const path = each[resource.dialect];
  const values = path === undefined ? [] : placesAt(resource, path).flatMap(({ value }) => value ?? []);
  const [only, ...others] = values.map((value) => possibleMembers(value));
  if (only === undefined) return [{ text: '' }];
  if (others.length === 0 && only.length > 0)
    return only.map(({ text, value, maybe, offForSome }) => ({ text, value: [value], ...certaintyOf({ maybe, offForSome }) }));
  return [{ text: values.flatMap((value) => symbolicText(value) ?? []).join(', ') }];
}
