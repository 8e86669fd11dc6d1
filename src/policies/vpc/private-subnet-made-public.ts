import type { Confidence } from '../../core/finding.ts';
import type { UnknownValue } from '../../core/value.ts';
import type { Location } from '../../core/location.ts';
import type { InternetWay, Subnet } from '../../model/network/subnet.ts';
import { defineStrength, traceOf } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';

interface Degree {
  readonly address: string;
  readonly way: InternetWay | undefined;
  /** Whether its routes lead to the internet cannot be told: what decides. */
  readonly unclear: UnknownValue | undefined;
  /** What sits in it that should not be seen from there. */
  readonly residents: readonly string[];
}

export const privateSubnetMadePublic = defineStrength({
  id: 'private-subnet-made-public',
  control: 'network-segmentation',
  severity: 'high',
  on: 'network.subnet',
  dialects: ['terraform', 'cloudformation'],
  speaksFor: ['database-in-public-subnet'],
  title: 'A private subnet gets a way to the internet',
  why: 'What runs in a private subnet was built with the network as its guard. With a route to an internet gateway a public address and an open rule are all that is missing, and whoever adds those later does not see what the subnet was meant for.',
  remedy:
    'Keep the route out of this table, and let what must reach the internet go through a NAT gateway; put what must be reached in a public subnet.',
  limits: [
    'Routes, tables and gateways that another root or a module without source declares are not seen; a route that this code writes into such a table is.',
    'The severity is medium where no database, cache, search domain or group for them is put into the subnet by this code.',
  ],
  covers: {},
  *evaluate(subnet) {
    const [way] = subnet.ways;
    if (way === undefined && subnet.maybe !== undefined) {
      yield {
        claim: 'unresolved',
        aspect: 'internet',
        unknown: subnet.maybe,
        message: `whether ${subnet.address} has a way to the internet`,
      };
    }
    yield {
      claim: 'strength',
      aspect: 'internet',
      degree: {
        address: subnet.address,
        way,
        unclear: subnet.maybe,
        residents: subnet.residents.map(({ address }) => address),
      },
      trace: way === undefined ? [subnet.resource.declaration] : wayTrace(way, subnet),
    };
  },
  weaker: (base: Degree, head: Degree): Weakening | undefined => {
    if (head.way === undefined || mayHaveHad(head.way, base)) return undefined;
    const { route, decides } = head.way;
    const wasSometimes = base.way?.decides !== undefined && decides === undefined;
    if (base.way !== undefined && !wasSometimes) return undefined;
    const [resident] = head.residents;
    const within = resident === undefined ? '' : ` ${resident} is in it.`;
    return {
      message: `${head.address} was private${forSome(base.way?.decides)} and now has a route to the internet by ${route.resource.address}${forSome(decides)}.${within}`,
      confidence: wasSometimes ? 'possible' : confidenceOf(head.way),
      severity: resident === undefined ? 'medium' : 'high',
    };
  },
});

/** A table that the code only names has room for one route to everywhere, and the change writes it. */
function mayHaveHad({ elsewhere }: InternetWay, { unclear }: Degree): boolean {
  return unclear !== undefined && unclear.expression !== elsewhere;
}

function confidenceOf({ decides, elsewhere }: InternetWay): Confidence {
  return decides === undefined && elsewhere === undefined ? 'certain' : 'likely';
}

function forSome(decides: UnknownValue | undefined): string {
  return decides === undefined ? '' : ` for some values of ${decides.expression}`;
}

/** The route, the association, the subnet: any of them may be what the change brings. */
function wayTrace({ route, association }: InternetWay, { resource }: Subnet): readonly Location[] {
  return [
    ...traceOf(route.gateway),
    route.at.origin.at,
    route.resource.declaration,
    ...(association === undefined ? [] : [association.block]),
    resource.declaration,
  ];
}
