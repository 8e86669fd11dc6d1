import type { UnknownValue } from '../../core/value.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import { defineViolation } from '../define-policy.ts';
import type { Evidence, Strength, Unresolved, Violation, ViolationPolicy, Weakening } from '../define-policy.ts';
import { lackOf, pathsOf } from './companion.ts';
import type { Companion } from './companion-row.ts';
import { judge } from './degree.ts';
import type { Degree, Found, StatedDegree } from './degree.ts';
import { attributeOf, fallWords } from './fall-words.ts';
import type { Protection } from './protection-row.ts';
import { dialectsOf, rowsOfType, typesOf } from './row.ts';
import type { Rows, Words } from './row.ts';
import { fixOf } from './row-fix.ts';

/** What a policy of protections may say beside them. */
export interface Beside {
  /** Of other resources, or of the same: a companion that is wanted. */
  readonly companions?: readonly Companion[];
}

/**
 * A policy of rows that say what is wanted: what has less is a violation, what has enough is evidence, and what had more than enough and
 * falls is a weakening.
 */
export function defineProtection(
  policy: Words<ViolationPolicy<'resource'>> & Rows<Protection> & Beside,
): ViolationPolicy<'resource'> & Rows<Protection> & Beside {
  const { companions = [] } = policy;
  const paths = [...policy.rows, ...companions.map(pathsOf)];
  const rowsOf = rowsOfType(policy.rows, (row) => row);
  const lacksOf = rowsOfType(companions, pathsOf);
  const claims = (subject: Subject, model?: AwsModel): (Violation | Unresolved | Evidence | Strength<unknown>)[] =>
    rowsOf(subject.resource).flatMap((row) => claimsOf(row, subject, model));
  const asks = companions.length > 0 || policy.rows.some(asksModel);
  const violation = defineViolation({
    ...policy,
    on: 'resource',
    types: typesOf(paths),
    dialects: dialectsOf(paths),
    // Only with substitutes and companions does it look at more than the resource: what is said of one alone is said once.
    evaluate: asks
      ? (subject, model) => [...claims(subject, model), ...lacksOf(subject.resource).flatMap((row) => lackOf(row, subject, model) ?? [])]
      : (subject) => claims(subject),
    weaker: weakerDegree,
  });
  return { ...violation, rows: policy.rows, companions };
}

/** Does a row look at more than the resource? */
export function asksModel({ unless, notOf, order }: Protection): boolean {
  return unless !== undefined || notOf !== undefined || order.asksModel === true;
}

/** How far a protection goes here, for policies of which only the fall counts. */
export function degreesOf(row: Protection, subject: Subject, model?: AwsModel): (Strength<unknown> | Unresolved)[] {
  const { found, unknown } = judge(row, subject, model) ?? {};
  return [
    ...(found === undefined ? [] : [degreeClaim(row, subject, found)]),
    // What is not known may be less than what is.
    ...(unknown === undefined ? [] : unresolved(row, subject, unknown)),
  ];
}

function claimsOf(row: Protection, subject: Subject, model?: AwsModel): (Violation | Unresolved | Evidence | Strength<unknown>)[] {
  const { found, unknown } = judge(row, subject, model) ?? {};
  const wanted = row.wanted === undefined ? undefined : row.order.rank(row.wanted);
  if (found?.inherited !== undefined)
    return [degreeClaim(row, subject, found), ...(unknown === undefined ? [] : unresolved(row, subject, unknown))];
  if (found !== undefined && wanted !== undefined && found.rank < wanted) return [violation(row, subject, found)];
  if (unknown !== undefined) return unresolved(row, subject, unknown);
  return found === undefined ? [] : [evidence(row, subject, found), degreeClaim(row, subject, found)];
}

function violation(row: Protection, subject: Subject, found: Found): Violation {
  const isNothing = found.value?.kind !== 'unknown' && (found.literal === null || found.literal === '');
  const isNone = found.value !== undefined && Number(found.literal) === 0;
  const fix = fixOf(row, subject, found.value);
  return {
    claim: 'violation',
    aspect: row.what,
    message: `${subject.address} ${(isNothing ? row.nothing : isNone ? row.none : undefined) ?? row.lacks}.`,
    trace: found.trace,
    confidence: found.confidence,
    ...weightOf(row, found),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** Where nothing is written it may weigh less; to write the same down is nothing new then. */
function weightOf(row: Protection, { value, rank }: Found): Pick<Violation, 'severity' | 'degree'> {
  const severity = (value === undefined ? row.absent : undefined) ?? row.severity;
  return { ...(severity === undefined ? {} : { severity }), ...(row.absent === undefined ? {} : { degree: rank }) };
}

function unresolved(row: Protection, { address }: Subject, unknown: UnknownValue): Unresolved[] {
  if (row.unknowns === false && row.severity === 'info') return [];
  const claim = { claim: 'unresolved', aspect: row.what, unknown, message: `whether ${address} ${row.lacks}` } as const;
  return [row.unknowns === false ? { ...claim, onlyLost: true } : claim];
}

function evidence({ what }: Protection, { root, address }: Subject, { trace }: Found): Evidence {
  return { claim: 'evidence', scope: `${root} ${address} ${what}`, extent: `${what} of ${address}`, counted: true, ofSubject: true, trace };
}

/** The degree of a protection as a claim, which `weakerDegree` compares. */
export function degreeClaim(row: Protection, { address, resource }: Subject, found: Degree): Strength<StatedDegree> {
  const { rank, literal, expression, confidence, trace, inherited } = found;
  const copy = { ...(inherited === undefined ? {} : { inherited }), ...(expression === undefined ? {} : { expression }) };
  const severity = row.holdsNothing?.(resource) === true ? 'low' : row.fall;
  const weight = severity === undefined ? {} : { severity };
  const attribute = attributeOf(row, resource);
  const claim = {
    claim: 'strength',
    aspect: row.what,
    degree: { rank, literal, confidence, trace, row, address, ...(attribute === undefined ? {} : { attribute }), ...copy, ...weight },
    trace,
  } as const;
  return proves(row, found) ? { ...claim, proves: true } : claim;
}

/** Enough, or without a least that is wanted more than nothing; the order of days between two rotations counts below nothing. */
function proves({ wanted, order }: Protection, { rank, inherited }: Degree): boolean {
  const least = wanted === undefined ? undefined : order.rank(wanted);
  return inherited === undefined && (least === undefined ? rank !== 0 : rank >= least);
}

/** Undefined when head is as strong as base or stronger. */
export function weakerDegree(base: unknown, head: unknown): Weakening | undefined {
  // Of what was inherited nobody knows that it was more.
  if (!isDegree(base) || !isDegree(head) || head.rank >= base.rank || base.inherited !== undefined) return undefined;
  if (base.rank - head.rank < (head.row.order.step ?? 0)) return undefined;
  return {
    message: fallWords(base, head),
    confidence: head.confidence,
    ...(head.severity === undefined ? {} : { severity: head.severity }),
  };
}

function isDegree(degree: unknown): degree is StatedDegree {
  return typeof degree === 'object' && degree !== null && 'row' in degree;
}
