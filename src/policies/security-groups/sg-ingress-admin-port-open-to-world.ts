import { defineViolation } from '../define-policy.ts';
import { newPacket } from './new-packet.ts';
import { openPorts } from './open-to-world.ts';
import { adminPorts } from './watched-ports.ts';

export const sgIngressAdminPortOpenToWorld = defineViolation({
  id: 'sg-ingress-admin-port-open-to-world',
  control: 'cleanup-risky-open-ports',
  severity: 'critical',
  on: 'network.security-group',
  dialects: ['terraform', 'cloudformation'],
  title: 'Anyone on the internet can reach an administration port',
  why: 'Machines with SSH, RDP or another administration port open to the internet are found within minutes and attacked without pause: one weak password, one leaked key or one unpatched service is enough to lose the machine and everything its role may do.',
  remedy:
    'Remove the rule and administer through AWS Systems Manager Session Manager, which needs no open port; or allow only the addresses of your VPN or bastion.',
  limits: [
    'Sources that are security groups, the group itself or prefix lists that the code does not declare are taken as narrow.',
    'Whether an instance with a public address uses the group is not looked at: a group is judged by what it admits.',
  ],
  covers: {
    checkov: ['CKV_AWS_24', 'CKV_AWS_25'],
    trivy: ['AVD-AWS-0107'],
    kics: [
      'Security Groups With Meta IP',
      'EC2 Sensitive Port Is Publicly Exposed',
      'ELB Sensitive Port Is Exposed To Entire Network',
      'Sensitive Port Is Exposed To Entire Network',
      'Unrestricted Security Group Ingress',
      'Security Groups With Exposed Admin Ports',
      'Security Group With Unrestricted Access To SSH',
      'Security Group Unrestricted Access To RDP',
      'Remote Desktop Port Open To Internet',
    ],
    securityHub: ['EC2.13', 'EC2.14', 'EC2.19'],
    cis: ['5.2', '5.3'],
  },
  evaluate: (group) => openPorts(group, adminPorts, 'remote administration'),
  beyond: newPacket,
});
