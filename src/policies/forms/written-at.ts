import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { placesAt } from '../../model/attribute-path.ts';

/** What is written at each place that the path leads to. */
export function writtenAt(resource: Resource, path: string | undefined): readonly Value[] {
  return path === undefined || path === '' ? [] : placesAt(resource, path).flatMap(({ value }) => value ?? []);
}
