import { ofDeclaration } from '../../core/instance-key.ts';
import type { Resource } from '../../core/resource.ts';
import type { Violation } from '../../policies/define-policy.ts';
import { contentKeys } from './identity/content.ts';
import { thingKey } from './identity/thing.ts';
import type { Claimed } from './run-policies.ts';

/** Of what was there before: whether a claim on head is about one more of the same, by the number of a `count`, which says the same in all. */
export function oneMoreOf(known: readonly Claimed<Violation>[]): (item: Claimed<Violation>) => boolean {
  const alike = new Map<string, Resource>();
  for (const item of known) {
    const numbered = numberedOf(item);
    if (numbered !== undefined) alike.set(keyOf(item), numbered);
  }
  return (item) => {
    const numbered = alike.size === 0 ? undefined : numberedOf(item);
    const other = numbered === undefined ? undefined : alike.get(keyOf(item));
    return numbered !== undefined && other !== undefined && saySame(numbered, other);
  };
}

function keyOf({ policy, root, address, claim }: Claimed<Violation>): string {
  return [policy.id, root, ofDeclaration(address), claim.aspect].join('\n');
}

/** The resource that the claim is about, where a number tells it from others of its block. */
function numberedOf({ subject, address }: Claimed<Violation>): Resource | undefined {
  if (!('resource' in subject) || !/\[\d+\]$/u.test(address)) return undefined;
  return subject.resource.address === address ? subject.resource : undefined;
}

/** Where it stands: machines of one block are spread over subnets and zones. */
const places: ReadonlySet<string> = new Set(['subnet_id', 'availability_zone', 'availability_zone_id', 'private_ip']);

function saySame(one: Resource, other: Resource): boolean {
  const things = [one, other].map((resource) => {
    const entries = [...resource.attributes.entries].filter(([name]) => !places.has(name));
    return { ...resource, state: resource.root, resource, attributes: { ...resource.attributes, entries: new Map(entries) } };
  });
  const { own } = contentKeys(new Map(things.map((thing) => [thingKey(thing), thing])), () => (text) => ({ text }));
  return new Set(own.values()).size === 1;
}
