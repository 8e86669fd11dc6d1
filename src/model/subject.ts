import type { Resource } from '../core/resource.ts';

/**
 * What every typed view of the model has in common. A view gathers what several resources say about one thing (a security group and its
 * separate rule resources, a bucket and its public access block) so that a policy never has to look for companions.
 */
export interface Subject {
  /** Address of the main resource, unique within `root`; identity of every finding about it. */
  readonly address: string;
  readonly root: string;
  /** The main resource. */
  readonly resource: Resource;
}
