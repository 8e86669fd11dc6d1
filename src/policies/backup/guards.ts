import type { Resource } from '../../core/resource.ts';
import type { Subject } from '../../model/subject.ts';
import { snapshotByDefault } from '../data/stores.ts';
import { onOff, ranks } from '../forms/order.ts';
import { degreesOf } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';

/** What stands beside a resource, not in it: where it is said, and what it is worth. */
interface Guard {
  readonly path: string;
  readonly row: Protection;
}

// Without an exception for what a failed creation leaves behind, which holds nothing yet.
const kept = ranks('Delete', 'Snapshot', ['RetainExceptOnCreate', 'Retain']);
const prevent: Protection = { what: 'prevent_destroy', order: onOff, byDefault: false, lacks: 'may be destroyed' };
const deletion: Protection = { what: 'DeletionPolicy', order: kept, byDefault: 'Delete', lacks: 'is deleted with the stack' };
const replacement: Protection = { what: 'UpdateReplacePolicy', order: kept, byDefault: 'Delete', lacks: 'is deleted when it is replaced' };

function guardsOf({ dialect, type }: Resource): readonly Guard[] {
  if (dialect === 'terraform') return [{ path: 'lifecycle.prevent_destroy', row: prevent }];
  const ofType = snapshotByDefault.has(type) ? { ...deletion, byDefault: 'Snapshot' } : deletion;
  return [
    { path: 'DeletionPolicy', row: ofType },
    { path: 'UpdateReplacePolicy', row: replacement },
  ];
}

/** How well a resource is guarded by what stands beside it; that a guard is not known is told where it was there before. */
export function guardClaims(subject: Subject): readonly ReturnType<typeof degreesOf>[number][] {
  const { resource } = subject;
  const { dialect, type, meta } = resource;
  // Read as any other attribute: a choice by its weakest value, what is not known as such.
  const beside: Subject = { ...subject, resource: { ...resource, attributes: meta } };
  return guardsOf(resource).flatMap(({ path, row }) => degreesOf({ ...row, [dialect]: { [type]: path }, unknowns: false }, beside));
}
