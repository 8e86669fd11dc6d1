import { set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const eksNodeSshOpen = defineProtection({
  id: 'eks-node-ssh-open',
  control: 'cleanup-risky-open-ports',
  severity: 'medium',
  title: 'SSH of cluster nodes is open to the internet',
  why: 'With a key for SSH and no security groups to come from, EKS opens port 22 of the nodes to 0.0.0.0/0; in a public subnet anyone reaches it.',
  remedy: 'Name the security groups that may reach the nodes, or leave the key out and use Session Manager.',
  limits: ['Nodes in private subnets are not reached from the internet: the subnets are not looked at here.'],
  covers: { kics: ['EKS node group remote access', 'EKS node group remote access disabled'] },
  rows: [
    {
      what: 'sources of SSH',
      terraform: { aws_eks_node_group: 'remote_access?.source_security_group_ids' },
      cloudformation: { 'AWS::EKS::Nodegroup': 'RemoteAccess?.SourceSecurityGroups' },
      order: set,
      byDefault: null,
      wanted: 'set',
      only: [{ terraform: 'remote_access.ec2_ssh_key', cloudformation: 'RemoteAccess.Ec2SshKey', is: 'set' }],
      fix: false,
      lacks: 'lets SSH reach its nodes from anywhere',
    },
  ],
});
