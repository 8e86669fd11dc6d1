import type { Resource } from '../../core/resource.ts';
import { defaultOption } from '../../core/value.ts';
import { attribute } from '../../model/fact.ts';
import type { Subject } from '../../model/subject.ts';
import { confidenceIn, traceOf } from '../define-policy.ts';
import type { Strength } from '../define-policy.ts';
import { snapshotByDefault } from '../data/stores.ts';
import { literalOf, onOff, ranks } from '../forms/order.ts';
import { degreeClaim } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';

/** What stands beside a resource, not in it: where it is said, and what it is worth. */
interface Guard {
  readonly path: readonly string[];
  readonly row: Protection;
}

const kept = ranks('Delete', 'Snapshot', 'RetainExceptOnCreate', 'Retain');
const prevent: Protection = { what: 'prevent_destroy', order: onOff, byDefault: false, lacks: 'may be destroyed' };
const deletion: Protection = { what: 'DeletionPolicy', order: kept, byDefault: 'Delete', lacks: 'is deleted with the stack' };
const replacement: Protection = { what: 'UpdateReplacePolicy', order: kept, byDefault: 'Delete', lacks: 'is deleted when it is replaced' };

function guardsOf({ dialect, type }: Resource): readonly Guard[] {
  if (dialect === 'terraform') return [{ path: ['lifecycle', 'prevent_destroy'], row: prevent }];
  const ofType = snapshotByDefault.has(type) ? { ...deletion, byDefault: 'Snapshot' } : deletion;
  return [
    { path: ['DeletionPolicy'], row: ofType },
    { path: ['UpdateReplacePolicy'], row: replacement },
  ];
}

/** How well a resource is guarded by what stands beside it; nothing of a guard that is not known. */
export function guardClaims(subject: Subject): Strength<unknown>[] {
  const { resource } = subject;
  return guardsOf(resource).flatMap(({ path, row }) => {
    const value = attribute(resource.meta, ...path);
    const literal = value === undefined ? row.byDefault : literalOf(defaultOption(value));
    const rank = literal === undefined ? undefined : row.order.rank(literal);
    if (literal === undefined || rank === undefined) return [];
    const trace = value === undefined ? [resource.declaration] : [...traceOf(value), resource.declaration];
    return [degreeClaim(row, subject, { rank, literal, confidence: value === undefined ? 'certain' : confidenceIn(value), trace })];
  });
}
