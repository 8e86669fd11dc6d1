/** The attributes that say where a route leads, of a route by itself and of one in a table. */
export const routeDestinations: readonly string[] = [
  'cidr_block',
  'ipv6_cidr_block',
  'destination_cidr_block',
  'destination_ipv6_cidr_block',
  'DestinationCidrBlock',
  'DestinationIpv6CidrBlock',
];
