import type { Resource } from '../core/resource.ts';

/**
 * Makes a thing of a resource once. Both sides of a review share the resources that the change cannot reach, and with them what was made of
 * these. Only for what depends on nothing but the resource.
 */
export function perResource<T extends object>(make: (resource: Resource) => T): (resource: Resource) => T {
  const made = new WeakMap<Resource, T>();
  return (resource) => {
    const known = made.get(resource);
    if (known !== undefined) return known;
    const thing = make(resource);
    made.set(resource, thing);
    return thing;
  };
}
