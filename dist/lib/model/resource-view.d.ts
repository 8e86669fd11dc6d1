import type { Resource } from '../core/resource.js';
import type { Subject } from './subject.js';
/** Any managed resource, for policies that only read an attribute. */
export type ResourceView = Subject;
export declare function toResourceView(resource: Resource): ResourceView;
