import type { Subnet } from '../../model/network/subnet.ts';
import { finder } from '../../model/network/finder.ts';
import { residentSubnets, subnetIdsOf } from '../../model/network/subnet.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';

export const databaseInPublicSubnet = defineViolation({
  id: 'database-in-public-subnet',
  control: 'network-segmentation',
  severity: 'high',
  on: 'resource',
  types: [...residentSubnets.keys()],
  dialects: ['terraform', 'cloudformation'],
  title: 'A database, cache or search domain is in a public subnet',
  why: 'In a subnet with a route to an internet gateway, one switch or one rule is all that keeps the data from the internet. Such switches are thrown for a test and forgotten.',
  remedy: 'Put it into private subnets: subnets whose route tables have no route to an internet gateway.',
  limits: ['Subnets, tables and gateways that another root declares are not seen.'],
  covers: { securityHub: ['RDS.46'] },
  *evaluate({ address, resource }, model) {
    const { items, unknown, decides } = subnetIdsOf(resource);
    const subnets = new Map(model.subjects('network.subnet').map((subnet) => [subnet.resource, subnet]));
    if (subnets.size === 0) return;
    const find = finder([...subnets.keys()]);
    const open = items.flatMap((id) =>
      find(id, resource.root).flatMap((one) => wayFrom(subnets.get(one)).map((way) => ({ id, one, way }))),
    );
    const [first, ...others] = open;
    if (first !== undefined) {
      const { route, association } = first.way;
      const more = others.length === 0 ? '' : ` and ${others.length} more`;
      const violation: Violation = {
        claim: 'violation',
        aspect: 'public subnets',
        message: `${address} is put into ${first.one.address}${more}, which has a route to the internet by ${route.resource.address}.`,
        trace: [
          ...traceOf(first.id),
          ...traceOf(route.gateway),
          route.at.origin.at,
          ...(association === undefined ? [] : [association.block]),
          resource.declaration,
        ],
        confidence: confidenceIn(first.id),
        related: [{ location: route.at.origin.at, message: 'the route to the internet' }],
      };
      yield ofOption(violation, (decides ?? first.way.decides)?.expression);
    }
    if (open.length === 0 && unknown !== undefined && unknown.reference === undefined) {
      yield { claim: 'unresolved', aspect: 'subnets', unknown, message: `which subnets ${address} is put into` };
    }
  },
});

/** One way is enough to tell. */
function wayFrom(subnet: Subnet | undefined): Subnet['ways'] {
  return subnet?.ways.slice(0, 1) ?? [];
}
