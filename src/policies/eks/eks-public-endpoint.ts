import { isAnywhere, publicPart } from '../../analysis/cidr/address-reach.ts';
import { countAddresses, parseAddressSet } from '../../analysis/cidr/address-set.ts';
import { offOn } from '../forms/order.ts';
import type { Order } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';
import type { Condition } from '../forms/row.ts';

/** `[0.0.0.0/0]` when nothing is written, or an empty list. */
const cidrs = { terraform: 'vpc_config.public_access_cidrs', cloudformation: 'ResourcesVpcConfig.PublicAccessCidrs' };
const isOpen = (ranges: readonly string[]): boolean => ranges.length === 0 || isAnywhere(parseAddressSet(ranges).set);
const open: Condition = { ...cidrs, is: { together: isOpen }, byDefault: '0.0.0.0/0' };
const narrow: Condition = { ...cidrs, is: { together: (ranges) => !isOpen(ranges) }, byDefault: '0.0.0.0/0' };

/** By the public addresses that are let in, in powers of two: of IPv6 one subnet counts as one address. */
const fewerAddresses: Order = {
  reads: 'list',
  // Sixteen times as many.
  step: 4,
  rank: (value) => {
    const ranges = typeof value === 'object' && value !== null ? value : [];
    const { set, unread } = parseAddressSet(ranges);
    if (unread.length > 0 || isOpen(ranges)) return undefined;
    const open = publicPart(set);
    const addresses = Number(countAddresses(open, 4)) + Number(countAddresses(open, 6) / 2n ** 64n);
    // One office.
    return -Math.log2(Math.max(addresses, 256));
  },
};

const endpoint: Protection = {
  what: 'public endpoint',
  terraform: { aws_eks_cluster: 'vpc_config.endpoint_public_access' },
  cloudformation: { 'AWS::EKS::Cluster': 'ResourcesVpcConfig.EndpointPublicAccess' },
  order: offOn,
  byDefault: true,
  wanted: false,
  lacks: 'has its API on the internet, for everybody',
};

export const eksPublicEndpoint = defineProtection({
  id: 'eks-public-endpoint',
  control: 'limit-network-access',
  severity: 'high',
  title: 'Kubernetes API of an EKS cluster is on the internet',
  why: 'Every flaw of the API server, and every credential for it that leaks, can be used from anywhere.',
  remedy: 'Turn the private endpoint on and the public one off; if people need it from outside, allow their networks only.',
  limits: ['An endpoint that some networks reach is medium, however large they are.'],
  covers: {
    checkov: ['CKV_AWS_38', 'CKV_AWS_39'],
    trivy: ['AVD-AWS-0040', 'AVD-AWS-0041'],
    kics: ['EKS Cluster Has Public Access', 'EKS Cluster Has Public Access CIDRs'],
    securityHub: ['EKS.1'],
  },
  rows: [
    { ...endpoint, only: [open] },
    { ...endpoint, only: [narrow], severity: 'medium', lacks: 'has its API on the internet, for some networks', unknowns: false },
    {
      what: 'list of networks that reach the public endpoint',
      terraform: { aws_eks_cluster: cidrs.terraform },
      cloudformation: { 'AWS::EKS::Cluster': cidrs.cloudformation },
      order: fewerAddresses,
      only: [
        {
          terraform: 'vpc_config.endpoint_public_access',
          cloudformation: 'ResourcesVpcConfig.EndpointPublicAccess',
          is: [true],
          byDefault: true,
        },
      ],
      fall: 'medium',
      unknowns: false,
      lacks: 'has its API on the internet, for many more addresses',
    },
  ],
});
