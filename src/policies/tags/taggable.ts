/** The types that most estates are made of, of those that bear tags. */
export const taggable: readonly string[] = [
  ...`instance launch_template ebs_volume vpc subnet security_group nat_gateway eip internet_gateway route_table vpc_endpoint lb alb lb_target_group
  autoscaling_group s3_bucket db_instance rds_cluster dynamodb_table elasticache_cluster elasticache_replication_group efs_file_system
  fsx_windows_file_system redshift_cluster opensearch_domain docdb_cluster neptune_cluster lambda_function ecs_cluster ecs_service
  ecs_task_definition eks_cluster eks_node_group ecr_repository sns_topic sqs_queue kinesis_stream kinesis_firehose_delivery_stream msk_cluster
  mq_broker kms_key secretsmanager_secret ssm_parameter iam_role iam_user iam_policy cloudwatch_log_group cloudwatch_metric_alarm cloudtrail
  cloudfront_distribution api_gateway_rest_api apigatewayv2_api sfn_state_machine codebuild_project codepipeline glue_job athena_workgroup
  sagemaker_notebook_instance backup_vault backup_plan acm_certificate route53_zone wafv2_web_acl cognito_user_pool transfer_server`
    .split(/\s+/u)
    .map((name) => `aws_${name}`),
  ...`EC2::Instance EC2::Volume EC2::VPC EC2::Subnet EC2::SecurityGroup EC2::NatGateway EC2::EIP EC2::InternetGateway EC2::RouteTable
  ElasticLoadBalancingV2::LoadBalancer ElasticLoadBalancingV2::TargetGroup AutoScaling::AutoScalingGroup S3::Bucket RDS::DBInstance
  RDS::DBCluster DynamoDB::Table ElastiCache::ReplicationGroup EFS::FileSystem Redshift::Cluster OpenSearchService::Domain Lambda::Function
  ECS::Cluster ECS::Service ECS::TaskDefinition EKS::Cluster ECR::Repository SNS::Topic SQS::Queue Kinesis::Stream MSK::Cluster KMS::Key
  SecretsManager::Secret IAM::Role IAM::User Logs::LogGroup CloudTrail::Trail CloudFront::Distribution ApiGateway::RestApi
  StepFunctions::StateMachine CodeBuild::Project CodePipeline::Pipeline WAFv2::WebACL`
    .split(/\s+/u)
    .map((name) => `AWS::${name}`),
];
