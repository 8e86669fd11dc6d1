import { allAddresses } from '../../analysis/cidr/address-set.ts';
import { allPorts } from '../../analysis/cidr/port-set.ts';
import { sourceSet } from '../../analysis/cidr/source-set.ts';
import { hasNoTraffic, subtractTraffic, trafficSet } from '../../analysis/cidr/traffic-set.ts';
import type { TrafficRule, TrafficSet } from '../../analysis/cidr/traffic-set.ts';
import { witnessPacket } from '../../analysis/cidr/traffic-text.ts';
import type { Witness } from '../../core/finding.ts';
import type { SecurityGroup } from '../../model/network/security-group.ts';
import { groupTraffic } from '../../model/network/traffic.ts';
import type { UnknownFlow } from '../../model/network/traffic.ts';
import type { Violation } from '../define-policy.ts';

/** A packet that the violation lets in and base's group did not: in no deployment, or else not in all of them. */
export function newPacket({ exposes }: Violation, base: SecurityGroup): Witness | 'nothing' | undefined {
  if (exposes === undefined) return undefined;
  const { admitted, optional, unknowns } = groupTraffic(base, 'ingress');
  if (isAllIn(exposes, admitted)) return 'nothing';
  const maybe = unknowns.map(widest);
  const somewhere = optional.map((flow) => flow.traffic);
  return packetOutside(exposes, admitted, [...somewhere, ...maybe]) ?? packetOutside(exposes, admitted, maybe);
}

/** Sets that were cut short are too small, which proves nothing of the first and is safe in the second. */
export function isAllIn(exposes: TrafficSet, admitted: TrafficSet): boolean {
  return !exposes.limited && hasNoTraffic(subtractTraffic(exposes, admitted));
}

/** As a witness, one packet of the first that is neither in the second nor in one of the rules. */
export function packetOutside(exposes: TrafficSet, admitted: TrafficSet, rules: readonly TrafficRule[] = []): Witness | undefined {
  const packet = witnessPacket(subtractTraffic(subtractTraffic(exposes, admitted), trafficSet(rules)));
  return packet === undefined ? undefined : { kind: 'packet', facts: { ...packet } };
}

/** What a part that cannot be read admits at most. */
function widest({ sources, protocol, ports }: UnknownFlow): TrafficRule {
  return { sources: sources ?? sourceSet(allAddresses), protocol: protocol ?? 'all', ports: ports ?? allPorts };
}
