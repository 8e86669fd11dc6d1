import { isAnywhere } from '../../analysis/cidr/address-reach.ts';
import { allPorts, countPorts } from '../../analysis/cidr/port-set.ts';
import { TCP } from '../../analysis/cidr/protocol.ts';
import { portsFrom } from '../../analysis/cidr/traffic-set.ts';
import type { Location } from '../../core/location.ts';
import { ofDeclaration } from '../../core/instance-key.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { letsAllOutByDefault } from '../../model/network/security-group.ts';
import type { SecurityGroup } from '../../model/network/security-group.ts';
import { groupTraffic } from '../../model/network/traffic.ts';
import { perModel } from '../../model/per-model.ts';
import { referencesOf } from '../../model/references.ts';
import { markOf } from '../data/sensitivity-mark.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { flowTrace } from './open-to-world.ts';

/** For use in experiments (RFC 3692): a rule that admits it admits every protocol. */
const anyProtocol = 253;

export const sgEgressUnrestricted = defineViolation({
  id: 'sg-egress-unrestricted',
  control: 'outbound-traffic-control',
  severity: 'low',
  on: 'network.security-group',
  dialects: ['terraform', 'cloudformation'],
  title: 'Security group lets everything out to everywhere',
  why: 'Who gets into a machine sends out what is there, and fetches the next tools, over whatever protocol nobody looks at.',
  remedy: 'Limit the rule to the ports and destinations that are needed, mostly 443 and the endpoints of AWS.',
  limits: [
    'A group of a stack that says nothing of egress lets everything out; in Terraform such a group lets out nothing that this code knows of.',
    'Medium for the group of a resource whose tags mark its data as sensitive.',
  ],
  covers: {
    checkov: ['CKV_AWS_382'],
    trivy: ['AVD-AWS-0104'],
    kics: ['Security Groups Allows Unrestricted Outbound Traffic'],
  },
  *evaluate(group, model) {
    const { admitted, flows, unknowns } = groupTraffic(group, 'egress');
    const all = portsFrom(admitted, anyProtocol, ({ addresses }) => isAnywhere(addresses)).length > 0;
    // Every port of TCP is as good: what is stolen goes out by that.
    const tcp = countPorts(portsFrom(admitted, TCP, ({ addresses }) => isAnywhere(addresses))) === countPorts(allPorts);
    if (all || tcp) {
      const causes = flows.filter(({ traffic }) => traffic.protocol === 'all' || (!all && traffic.protocol === TCP));
      const first = causes.find(({ traffic }) => isAnywhere(traffic.sources.addresses)) ?? causes[0];
      if (first !== undefined)
        yield {
          ...violation(group, flowTrace(first), model, all ? 'everything' : 'every port of TCP'),
          confidence: confidenceIn(...causes.map(({ cause }) => cause)),
        };
      return;
    }
    if (letsAllOutByDefault(group)) yield violation(group, [group.resource.declaration], model, 'everything');
    const open = unknowns.find(({ protocol }) => protocol === undefined || protocol === 'all');
    if (open !== undefined && open.sources === undefined)
      yield { claim: 'unresolved', aspect: 'egress', unknown: open.unknown, message: `whether ${group.address} lets everything out` };
  },
});

function violation(group: SecurityGroup, trace: readonly Location[], model: AwsModel, what: string): Violation {
  const isSensitive = groupsOfSensitive(model).has(`${group.root}\n${ofDeclaration(group.address)}`);
  return {
    claim: 'violation',
    aspect: 'egress',
    message: `${group.address} lets ${what} out to everywhere${isSensitive ? ', and sensitive data is behind it' : ''}.`,
    trace,
    confidence: 'certain',
    ...(isSensitive ? { severity: 'medium' as const } : {}),
  };
}

/** Root and address of whatever a resource with marked data refers to. */
const groupsOfSensitive = perModel(
  (model): ReadonlySet<string> =>
    new Set(
      model.resources
        .filter((resource) => resource.mode === 'managed' && markOf(resource) !== undefined)
        .flatMap((resource) => referencesOf(resource).map((address) => `${resource.root}\n${address}`)),
    ),
);
