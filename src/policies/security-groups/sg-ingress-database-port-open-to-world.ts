import { defineViolation } from '../define-policy.ts';
import { newPacket } from './new-packet.ts';
import { openPorts } from './open-to-world.ts';
import { databasePorts } from './watched-ports.ts';

export const sgIngressDatabasePortOpenToWorld = defineViolation({
  id: 'sg-ingress-database-port-open-to-world',
  control: 'cleanup-risky-open-ports',
  severity: 'critical',
  on: 'network.security-group',
  dialects: ['terraform', 'cloudformation'],
  title: 'Anyone on the internet can reach a database port',
  why: 'Databases, caches and search clusters are built to be reached by applications, not by the internet: several of them ask for no password by default, and the others are guessed at around the clock. What is reachable is copied or encrypted for ransom.',
  remedy: 'Name the security group of the application as the source instead of an address range.',
  limits: [
    'Services on other ports than their usual ones are not recognised.',
    'Sources that are security groups, the group itself or prefix lists that the code does not declare are taken as narrow.',
  ],
  // Others' rules on sensitive ports speak of UDP and of web servers too.
  covers: {
    securityHub: ['EC2.19', 'Redshift.15'],
    kics: [
      'Security Groups With Meta IP',
      'EC2 Sensitive Port Is Publicly Exposed',
      'ELB Sensitive Port Is Exposed To Entire Network',
      'Sensitive Port Is Exposed To Entire Network',
      'Unrestricted Security Group Ingress',
    ],
  },
  evaluate: (group) => openPorts(group, databasePorts, 'data services'),
  beyond: newPacket,
});
