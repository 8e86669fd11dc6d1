import { ranks } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const vpcBlockExcepted = defineProtection({
  id: 'vpc-block-excepted',
  control: 'block-public-access',
  severity: 'medium',
  title: 'A network is excepted from the block on the internet',
  why: 'VPC Block Public Access holds for every network of the account and region, whatever routes and groups say. What is excepted from it is as open as those make it, today and after the next change.',
  remedy: 'Except single subnets, and for outbound traffic only (allow-egress), where that is enough.',
  limits: ['Whether the account has the block on at all is not asked: it is often turned on elsewhere.'],
  covers: {},
  rows: [
    {
      what: 'exception from Block Public Access of VPCs',
      terraform: { aws_vpc_block_public_access_exclusion: 'internet_gateway_exclusion_mode' },
      cloudformation: { 'AWS::EC2::VPCBlockPublicAccessExclusion': 'InternetGatewayExclusionMode' },
      order: ranks('allow-bidirectional', 'allow-egress'),
      wanted: 'allow-egress',
      fix: false,
      lacks: 'lets the internet in past Block Public Access',
    },
  ],
});
