import type { Resource } from '../../core/resource.ts';
import { firstAttribute } from '../../model/fact.ts';
import { findIn } from '../../model/find.ts';
import type { Subnet } from '../../model/network/subnet.ts';
import { perModel } from '../../model/per-model.ts';
import { declaredAt, defineEvidence } from '../define-policy.ts';

const vpcs = ['aws_vpc', 'AWS::EC2::VPC'] as const;

export const segmentationPresent = defineEvidence({
  id: 'segmentation-present',
  control: 'network-segmentation',
  severity: 'info',
  on: 'resource',
  types: vpcs,
  dialects: ['terraform', 'cloudformation'],
  title: 'The network has tiers, and data is in the private one',
  why: 'Where what the internet reaches and what holds data are in subnets of their own, an open port in front does not lead to the data.',
  remedy: 'Separate public and private subnets, and put databases, caches and search domains in the latter.',
  limits: ['A subnet is public when its table has a route to an internet gateway; what another repository declares is not visible.'],
  covers: {},
  *evaluate({ address, root, resource }, model) {
    const inside = subnetsByVpc(model).get(resource) ?? [];
    const open = inside.filter(({ ways }) => ways.length > 0);
    const shut = inside.filter(({ ways, maybe }) => ways.length === 0 && maybe === undefined);
    const isMixed = open.some(({ residents }) => residents.length > 0);
    if (open.length === 0 || shut.length === 0 || isMixed) return;
    yield {
      claim: 'evidence',
      scope: `${root} ${address} tiers`,
      extent: `Tiers of ${address}: ${open.length} public and ${shut.length} private subnets, data in private ones only`,
      ofSubject: true,
      trace: declaredAt(resource),
    };
  },
  lost: ({ extent }) => `${extent}: that is so no longer.`,
});

const subnetsByVpc = perModel((model): ReadonlyMap<Resource, readonly Subnet[]> => {
  const found = new Map<Resource, Subnet[]>();
  for (const subnet of model.subjects('network.subnet')) {
    const named = firstAttribute(subnet.resource.attributes, ['vpc_id', 'VpcId']);
    for (const vpc of findIn(model, ...vpcs)(named, subnet.root)) found.set(vpc, [...(found.get(vpc) ?? []), subnet]);
  }
  return found;
});
