import { asWritten } from '../../core/as-written.ts';
import { internetElsewhere } from '../../model/network/internet-elsewhere.ts';
import type { InternetElsewhere } from '../../model/network/internet-elsewhere.ts';
import { defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';

/** A name that says what the thing is for. */
const publicName = /(?:^|[^a-z])(?:public|dmz|edge|igw|internet|ingress|external|frontend)/iu;

export const internetRouteElsewhere = defineViolation({
  id: 'internet-route-elsewhere',
  control: 'network-segmentation',
  severity: 'medium',
  on: 'resource',
  types: ['aws_route', 'AWS::EC2::Route', 'aws_route_table_association', 'AWS::EC2::SubnetRouteTableAssociation'],
  dialects: ['terraform', 'cloudformation'],
  title: 'What another place declares gets a way to the internet',
  why: 'Whoever built the subnets around a route table may have counted on it to lead nowhere. A route to an internet gateway in it, or a table with such a route for one of those subnets, takes the network away as their guard, and where they are declared nobody sees it.',
  remedy: 'Write the route where the table and its subnets are declared, and give what has to be reached a subnet of its own.',
  limits: [
    'Which subnets use a table that is declared elsewhere is not known.',
    'A table or a subnet that is called public, edge or the like is reported at severity info.',
  ],
  covers: {},
  *evaluate({ resource }, model) {
    for (const one of internetElsewhere(model)) if (one.resource === resource) yield told(one);
  },
});

function told({ resource, gives, name, gateway, unknown }: InternetElsewhere): Violation | Unresolved {
  const { address } = resource;
  const aspect = 'internet';
  if (unknown !== undefined) return { claim: 'unresolved', aspect, unknown, message: `whether ${address} leads to the internet` };
  const isPublic = publicName.test(name.replaceAll(/([a-z])([A-Z])/gu, '$1-$2'));
  const message =
    gives === 'table'
      ? `${address} leads the route table ${asWritten(name)} to the internet; which subnets use it is declared elsewhere.`
      : `${address} puts the subnet ${asWritten(name)}, which is declared elsewhere, into a route table that leads to the internet.`;
  return {
    claim: 'violation',
    aspect,
    message,
    trace: [...(gives === 'table' ? traceOf(gateway) : []), resource.declaration],
    confidence: 'likely',
    ...(isPublic ? { severity: 'info' } : {}),
  };
}
