import { offOn } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const subnetAutoAssignsPublicIp = defineProtection({
  id: 'subnet-auto-assigns-public-ip',
  control: 'network-segmentation',
  severity: 'low',
  title: 'Subnet gives every instance a public address',
  why: 'Whoever starts something in this subnet puts it on the internet without having asked for that, and one rule of a security group is then all that keeps the internet from it.',
  remedy: 'Leave map_public_ip_on_launch off, and give an address to what needs one.',
  limits: ['Default subnets do it without being told; that they are used is another policy’s finding.'],
  covers: {
    checkov: ['CKV_AWS_130'],
    trivy: ['AVD-AWS-0164'],
    kics: ['EC2 Instance Subnet Has Public IP Mapping On Launch', 'VPC Subnet Assigns Public IP'],
    securityHub: ['EC2.15', 'EFS.6', 'EMR.1'],
  },
  rows: [
    {
      what: 'public addresses on launch',
      terraform: { aws_subnet: 'map_public_ip_on_launch', aws_default_subnet: 'map_public_ip_on_launch' },
      cloudformation: { 'AWS::EC2::Subnet': 'MapPublicIpOnLaunch' },
      order: offOn,
      wanted: false,
      lacks: 'gives every instance a public address',
    },
  ],
});
