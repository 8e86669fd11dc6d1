import { defineLoss } from '../forms/loss.ts';
import { fewer, onOff, ranks } from '../forms/order.ts';
import type { Condition } from '../forms/row.ts';

const lacks = 'lets more be public';
const ofDocuments: Condition = { terraform: 'setting_id', is: { mentions: /\/ssm\/documents\/console\/public-sharing-permission$/u } };

export const ec2BlockPublicSharingWeakened = defineLoss({
  id: 'ec2-block-public-sharing-weakened',
  control: 'block-public-access',
  severity: 'high',
  title: 'A block on public sharing is removed or loosened',
  why: 'These settings of the account hold when somebody shares a snapshot or an image with everybody, or opens a cluster or a VPC to the internet, by mistake. Without them the mistake takes effect.',
  remedy: 'Keep the blocks.',
  limits: ['Which ports are excepted from the block on public EMR clusters is not compared, only how many ranges of them.'],
  covers: { checkov: ['CKV_AWS_390'], securityHub: ['EMR.2', 'EC2.172', 'SSM.7'] },
  presences: [
    {
      what: 'block on public sharing of snapshots',
      terraform: ['aws_ebs_snapshot_block_public_access'],
      cloudformation: ['AWS::EC2::SnapshotBlockPublicAccess'],
    },
    { what: 'block on public sharing of images', terraform: ['aws_ec2_image_block_public_access'] },
    { what: 'block on public EMR clusters', terraform: ['aws_emr_block_public_access_configuration'] },
    {
      what: 'Block Public Access of VPCs',
      terraform: ['aws_vpc_block_public_access_options'],
      cloudformation: ['AWS::EC2::VPCBlockPublicAccessOptions'],
    },
    {
      what: 'block on public sharing of documents',
      terraform: ['aws_ssm_service_setting'],
      such: [ofDocuments, { terraform: 'setting_value', is: ['Disable'] }],
      onlyKnown: true,
    },
  ],
  falls: [
    {
      what: 'block on public sharing of snapshots',
      terraform: { aws_ebs_snapshot_block_public_access: 'state' },
      cloudformation: { 'AWS::EC2::SnapshotBlockPublicAccess': 'State' },
      order: ranks('unblocked', 'block-new-sharing', 'block-all-sharing'),
      lacks,
    },
    {
      what: 'block on public sharing of images',
      terraform: { aws_ec2_image_block_public_access: 'state' },
      order: ranks('unblocked', 'block-new-sharing'),
      lacks,
    },
    {
      what: 'block on public EMR clusters',
      terraform: { aws_emr_block_public_access_configuration: 'block_public_security_group_rules' },
      order: onOff,
      lacks,
    },
    {
      what: 'ports that the block on public EMR clusters leaves open',
      terraform: { aws_emr_block_public_access_configuration: 'permitted_public_security_group_rule_range' },
      order: { ...fewer, reads: 'any' },
      byDefault: null,
      lacks: 'leaves more ports open',
    },
    {
      what: 'Block Public Access of VPCs',
      terraform: { aws_vpc_block_public_access_options: 'internet_gateway_block_mode' },
      cloudformation: { 'AWS::EC2::VPCBlockPublicAccessOptions': 'InternetGatewayBlockMode' },
      order: ranks('off', 'block-ingress', 'block-bidirectional'),
      lacks,
    },
    {
      what: 'block on public sharing of documents',
      terraform: { aws_ssm_service_setting: 'setting_value' },
      order: ranks('Enable', 'Disable'),
      only: [ofDocuments],
      lacks: 'lets documents of Systems Manager be shared with everybody',
    },
  ],
});
