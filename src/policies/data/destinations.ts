import type { RowPaths } from '../forms/row.ts';

/** Where a resource names the account, or the ARN of a thing in it, to which something goes. */
export interface Destination extends RowPaths {
  /** Said behind the address, before the account: `copies its objects to`. */
  readonly does: string;
  /** The attribute that names what it comes from: within its account it stays at home. */
  readonly from?: readonly string[];
  /** The attribute holds a document, which names it here. */
  readonly inDocument?: string;
}

/** By the services' pages on other accounts; a bucket's ARN names none, so that what is delivered to a bucket is not among them. */
export const destinations: readonly Destination[] = [
  {
    does: 'copies its objects to',
    terraform: {
      aws_s3_bucket_replication_configuration: 'rule[].destination.account',
      aws_s3_bucket: 'replication_configuration.rules[].destination.account_id',
    },
    cloudformation: { 'AWS::S3::Bucket': 'ReplicationConfiguration.Rules[].Destination.Account' },
  },
  {
    does: 'lists its objects in a bucket of',
    terraform: { aws_s3_bucket_inventory: 'destination.bucket.account_id' },
    cloudformation: { 'AWS::S3::Bucket': 'InventoryConfigurations[].Destination.BucketAccountId' },
  },
  {
    does: 'copies images to',
    terraform: { aws_ecr_replication_configuration: 'replication_configuration.rule[].destination[].registry_id' },
    cloudformation: { 'AWS::ECR::ReplicationConfiguration': 'ReplicationConfiguration.Rules[].Destinations[].RegistryId' },
  },
  {
    does: 'copies backups to',
    terraform: { aws_backup_plan: 'rule[].copy_action[].destination_vault_arn' },
    cloudformation: { 'AWS::Backup::BackupPlan': 'BackupPlan.BackupPlanRule[].CopyActions[].DestinationBackupVaultArn' },
  },
  {
    does: 'hands log entries to',
    terraform: {
      aws_cloudwatch_log_subscription_filter: 'destination_arn',
      aws_cloudwatch_log_destination: 'target_arn',
      aws_cloudwatch_log_delivery_destination: 'delivery_destination_configuration[].destination_resource_arn',
    },
    cloudformation: {
      'AWS::Logs::SubscriptionFilter': 'DestinationArn',
      'AWS::Logs::Destination': 'TargetArn',
      'AWS::Logs::DeliveryDestination': 'DestinationResourceArn',
    },
  },
  {
    does: 'hands log entries to',
    terraform: { aws_cloudwatch_log_account_policy: 'policy_document' },
    cloudformation: { 'AWS::Logs::AccountPolicy': 'PolicyDocument' },
    inDocument: 'DestinationArn',
  },
  {
    does: 'shows logs, metrics or traces to',
    terraform: { aws_oam_link: 'sink_identifier' },
    cloudformation: { 'AWS::Oam::Link': 'SinkIdentifier' },
  },
  {
    does: 'sends events to',
    terraform: { aws_cloudwatch_event_target: 'arn' },
    cloudformation: { 'AWS::Events::Rule': 'Targets[].Arn' },
  },
  {
    does: 'sends its messages to',
    terraform: { aws_sns_topic_subscription: 'endpoint' },
    cloudformation: { 'AWS::SNS::Subscription': 'Endpoint', 'AWS::SNS::Topic': 'Subscription[].Endpoint' },
    from: ['topic_arn', 'TopicArn'],
  },
  {
    does: 'lets configurations be gathered by',
    terraform: { aws_config_aggregate_authorization: 'account_id' },
    cloudformation: { 'AWS::Config::AggregationAuthorization': 'AuthorizedAccountId' },
  },
  {
    does: 'hands its findings, and the say over its detection, to',
    terraform: {
      aws_guardduty_invite_accepter: 'master_account_id',
      aws_securityhub_invite_accepter: 'master_id',
      aws_macie2_invitation_accepter: 'administrator_account_id',
    },
    cloudformation: { 'AWS::GuardDuty::Master': 'MasterId' },
  },
  {
    does: 'lets the security lake be read by',
    terraform: { aws_securitylake_subscriber: 'subscriber_identity[].principal' },
    cloudformation: { 'AWS::SecurityLake::Subscriber': 'SubscriberIdentity.Principal' },
  },
  {
    does: 'connects its network with one of',
    terraform: { aws_vpc_peering_connection: 'peer_owner_id' },
    cloudformation: { 'AWS::EC2::VPCPeeringConnection': 'PeerOwnerId' },
  },
];
