import type { Resource } from '../core/resource.ts';
import type { Subject } from './subject.ts';

/** Any managed resource, for policies that only read an attribute. */
export type ResourceView = Subject;

export function toResourceView(resource: Resource): ResourceView {
  return { root: resource.root, address: resource.address, resource };
}
