import { defineCompanion } from '../forms/companion.ts';
import type { Companion } from '../forms/companion-row.ts';

/** A VPC, and the flow log that records what goes through it. */
export const flowLog: Companion = {
  what: 'flow log',
  lacks: 'has no flow log',
  elsewhere: true,
  terraform: { of: { aws_vpc: 'id' }, by: { aws_flow_log: 'vpc_id' } },
  cloudformation: { of: { 'AWS::EC2::VPC': '' }, by: { 'AWS::EC2::FlowLog': 'ResourceId' } },
};

export const vpcFlowLogsMissing = defineCompanion({
  id: 'vpc-flow-logs-missing',
  control: 'network-flow-analysis',
  severity: 'medium',
  title: 'VPC has no flow log',
  why: 'After an incident nobody can tell who talked to whom, and GuardDuty is the only one that notices while it goes on.',
  remedy: 'Add a flow log for the VPC, to a bucket or a log group.',
  limits: ['Flow logs of subnets, network interfaces and transit gateways are not counted, nor those of another repository.'],
  covers: {
    checkov: ['CKV2_AWS_11'],
    trivy: ['AVD-AWS-0178'],
    kics: ['VPC FlowLogs Disabled'],
    securityHub: ['EC2.6'],
    cis: ['3.7'],
  },
  rows: [flowLog],
});
