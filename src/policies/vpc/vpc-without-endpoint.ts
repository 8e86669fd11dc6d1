import { defineCompanion } from '../forms/companion.ts';
import type { Companion } from '../forms/companion-row.ts';

/** Services that machines without a way out still have to reach. */
const services: readonly (readonly [what: string, service: RegExp])[] = [
  ['EC2', /\.ec2$/u],
  ['the API of ECR', /\.ecr\.api$/u],
  ['images of ECR', /\.ecr\.dkr$/u],
  ['Systems Manager', /\.ssm$/u],
  ['contacts of Incident Manager', /\.ssm-contacts$/u],
  ['Incident Manager', /\.ssm-incidents$/u],
];

export const vpcWithoutEndpoint = defineCompanion({
  id: 'vpc-without-endpoint',
  control: 'outbound-traffic-control',
  severity: 'info',
  strict: true,
  title: 'Calls to AWS leave the VPC',
  why: 'What has to reach an API over the internet needs a way out, and data goes out the same way. An endpoint keeps the calls inside, and its policy says to whose accounts they may go.',
  remedy: 'Declare interface endpoints for the services that the VPC uses.',
  limits: ['Which services a VPC uses is not known: ask for it where all of them are wanted.'],
  covers: { securityHub: ['EC2.10', 'EC2.55', 'EC2.56', 'EC2.57', 'EC2.58', 'EC2.60'] },
  rows: services.map(([name, service]): Companion => ({
    what: `endpoint for ${name}`,
    lacks: `has no endpoint for ${name}`,
    terraform: { of: { aws_vpc: 'id' }, by: { aws_vpc_endpoint: 'vpc_id' } },
    cloudformation: { of: { 'AWS::EC2::VPC': '' }, by: { 'AWS::EC2::VPCEndpoint': 'VpcId' } },
    such: [{ terraform: 'service_name', cloudformation: 'ServiceName', is: { mentions: service } }],
  })),
});
