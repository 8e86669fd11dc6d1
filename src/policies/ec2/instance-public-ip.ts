import { offOn, ranks } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

const what = 'public address';
const lacks = 'gets a public address';

export const instancePublicIp = defineProtection({
  id: 'instance-public-ip',
  control: 'limit-network-access',
  severity: 'medium',
  title: 'Instance gets a public address',
  why: 'With a public address one rule of a security group is all that keeps the internet from it.',
  remedy: 'Leave the address out, and reach the instance through a load balancer or Session Manager.',
  limits: ['Subnets that give addresses by default, and Elastic IPs, are not looked at.'],
  covers: {
    checkov: ['CKV_AWS_88', 'CKV_AWS_333', 'CKV_AWS_389'],
    trivy: ['AVD-AWS-0009'],
    kics: ['EC2 Instance Has Public IP'],
    securityHub: ['EC2.9', 'EC2.25', 'AutoScaling.5', 'ECS.2', 'ECS.16'],
  },
  rows: [
    {
      what,
      terraform: {
        aws_instance: 'associate_public_ip_address',
        aws_launch_configuration: 'associate_public_ip_address',
        aws_launch_template: 'network_interfaces[].associate_public_ip_address',
      },
      cloudformation: {
        'AWS::EC2::Instance': 'NetworkInterfaces[].AssociatePublicIpAddress',
        'AWS::EC2::LaunchTemplate': 'LaunchTemplateData.NetworkInterfaces[].AssociatePublicIpAddress',
        'AWS::AutoScaling::LaunchConfiguration': 'AssociatePublicIpAddress',
      },
      order: offOn,
      wanted: false,
      lacks,
    },
    {
      what,
      terraform: { aws_ecs_service: 'network_configuration.assign_public_ip', aws_ecs_task_set: 'network_configuration.assign_public_ip' },
      order: offOn,
      wanted: false,
      severity: 'low',
      lacks: 'gives each of its tasks a public address',
    },
    {
      what,
      cloudformation: {
        'AWS::ECS::Service': 'NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp',
        'AWS::ECS::TaskSet': 'NetworkConfiguration.AwsVpcConfiguration.AssignPublicIp',
      },
      order: ranks('ENABLED', 'DISABLED'),
      wanted: 'DISABLED',
      severity: 'low',
      lacks: 'gives each of its tasks a public address',
    },
  ],
});
