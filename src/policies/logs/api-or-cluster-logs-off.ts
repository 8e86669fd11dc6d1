import type { Companion } from '../forms/companion-row.ts';
import { naming, onOff, ranks, set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import { brokerLogs } from './broker-logs.ts';
import { taskTypes, unloggedContainers } from './unlogged-containers.ts';
import type { Protection } from '../forms/protection-row.ts';
import type { Condition } from '../forms/row.ts';

/** APIs, state machines and builds. */
const apiLogs: readonly Protection[] = [
  {
    what: 'access log',
    terraform: { aws_apigatewayv2_stage: 'access_log_settings.destination_arn' },
    cloudformation: { 'AWS::ApiGatewayV2::Stage': 'AccessLogSettings.DestinationArn' },
    order: set,
    byDefault: null,
    wanted: 'set',
    fix: false,
    lacks: 'keeps no access log',
  },
  {
    // Of an API of WebSockets; one of HTTP has no such log.
    what: 'execution log',
    terraform: { aws_apigatewayv2_stage: 'default_route_settings?.logging_level' },
    cloudformation: { 'AWS::ApiGatewayV2::Stage': 'DefaultRouteSettings?.LoggingLevel' },
    order: ranks('OFF', ['ERROR', 'INFO']),
    wanted: 'ERROR',
    fix: false,
    lacks: 'logs nothing of its executions',
  },
  {
    what: 'metrics',
    terraform: { aws_api_gateway_method_settings: 'settings.metrics_enabled' },
    cloudformation: { 'AWS::ApiGateway::Stage': 'MethodSettings[].MetricsEnabled' },
    order: onOff,
    byDefault: false,
    wanted: true,
    lacks: 'has its metrics turned off',
  },
  {
    what: 'field log',
    terraform: { aws_appsync_graphql_api: 'log_config.field_log_level' },
    cloudformation: { 'AWS::AppSync::GraphQLApi': 'LogConfig.FieldLogLevel' },
    order: ranks('NONE', ['ERROR', 'INFO', 'DEBUG', 'ALL']),
    byDefault: 'NONE',
    wanted: 'ERROR',
    fix: false,
    lacks: 'logs nothing',
  },
  {
    what: 'execution log',
    terraform: { aws_sfn_state_machine: 'logging_configuration.level' },
    cloudformation: { 'AWS::StepFunctions::StateMachine': 'LoggingConfiguration.Level' },
    order: ranks('OFF', ['FATAL', 'ERROR', 'ALL']),
    byDefault: 'OFF',
    wanted: 'ERROR',
    fix: false,
    lacks: 'logs nothing of its executions',
  },
  {
    what: 'build log',
    terraform: { aws_codebuild_project: 'logs_config.cloudwatch_logs.status' },
    cloudformation: { 'AWS::CodeBuild::Project': 'LogsConfig.CloudWatchLogs.Status' },
    order: ranks('DISABLED', 'ENABLED'),
    byDefault: 'ENABLED',
    wanted: 'ENABLED',
    only: [
      { terraform: 'logs_config.s3_logs.status', cloudformation: 'LogsConfig.S3Logs.Status', is: ['DISABLED'], byDefault: 'DISABLED' },
    ],
    lacks: 'keeps no log of its builds',
  },
];

const silentMethods: Condition = { cloudformation: 'MethodSettings', is: /^(?!.*(?:ERROR|INFO))/u, byDefault: '' };
const speakingSettings: Condition = { terraform: 'settings.logging_level', is: ['ERROR', 'INFO'] };

/** A stage of a REST API: who calls it is in its access log, and less conveniently in what its methods log. */
const stageLog: Companion = {
  what: 'log of the stage',
  lacks: 'keeps no access log, and its methods log nothing',
  terraform: {
    of: { aws_api_gateway_stage: 'stage_name' },
    by: { aws_api_gateway_method_settings: 'stage_name' },
    own: { aws_api_gateway_stage: 'access_log_settings' },
  },
  cloudformation: { of: { 'AWS::ApiGateway::Stage': '' }, by: {}, own: { 'AWS::ApiGateway::Stage': 'AccessLogSetting' } },
  only: [silentMethods],
  such: [speakingSettings],
};

/** An access log says that a call failed; why, only the methods do. */
const executionLog: Companion = {
  what: 'execution log',
  lacks: 'keeps an access log, but its methods log no errors',
  terraform: { of: { aws_api_gateway_stage: 'stage_name' }, by: { aws_api_gateway_method_settings: 'stage_name' } },
  cloudformation: { of: { 'AWS::ApiGateway::Stage': '' }, by: {} },
  only: [{ terraform: 'access_log_settings', cloudformation: 'AccessLogSetting', is: 'set' }, silentMethods],
  such: [speakingSettings],
  severity: 'info',
};

/** Types of logs of a control plane that tell who did what; the others tell how it fares. */
const tellWho = ['audit', 'authenticator'];
const tellHow = ['api', 'controllerManager', 'scheduler'];
const controlPlane = {
  terraform: { aws_eks_cluster: 'enabled_cluster_log_types' },
  cloudformation: { 'AWS::EKS::Cluster': 'Logging.ClusterLogging.EnabledTypes[].Type' },
} as const;

const controlPlaneLogs: readonly Protection[] = [
  {
    what: 'audit log of the control plane',
    ...controlPlane,
    order: naming(...tellWho),
    byDefault: null,
    wanted: tellWho,
    severity: 'medium',
    lacks: 'does not record who calls its API (audit, authenticator)',
  },
  {
    what: 'other logs of the control plane',
    ...controlPlane,
    order: naming(...tellHow),
    byDefault: null,
    wanted: tellHow,
    // A cluster that does not tell who calls it is told by the other row.
    only: [
      {
        terraform: 'enabled_cluster_log_types',
        cloudformation: 'Logging.ClusterLogging.EnabledTypes',
        is: /^(?=.*audit).*authenticator/u,
      },
    ],
    lacks: 'keeps only a part of the logs of its control plane',
  },
];

/** Of Airflow, which runs what others wrote with a role of its own. */
const workflowLogs: readonly Protection[] = (['scheduler', 'webserver', 'worker'] as const).map((part) => ({
  what: `log of the ${part}`,
  terraform: { aws_mwaa_environment: `logging_configuration.${part}_logs.enabled` },
  cloudformation: { 'AWS::MWAA::Environment': `LoggingConfiguration.${part[0]?.toUpperCase()}${part.slice(1)}Logs.Enabled` },
  order: onOff,
  byDefault: false,
  wanted: true,
  fix: false,
  lacks: `keeps no log of its ${part}`,
}));

export const serviceLogs: readonly Protection[] = [...apiLogs, ...workflowLogs, ...controlPlaneLogs, ...brokerLogs];

const byRows = defineProtection({
  id: 'api-or-cluster-logs-off',
  control: 'custom-threat-detection',
  severity: 'low',
  title: 'An API, a cluster or a build keeps no log',
  why: 'What nobody wrote down cannot be searched: who called which method, who asked the control plane for which secret, what a build ran.',
  remedy: 'Turn the log on, to a log group with a retention.',
  limits: [
    'Input and output of the steps of a state machine may stay out of its log.',
    'A project of CodeBuild logs to CloudWatch where nothing is written, and so is not reported then.',
  ],
  covers: {
    checkov: [
      'CKV_AWS_194',
      'CKV_AWS_242',
      'CKV_AWS_243',
      'CKV_AWS_244',
      'CKV_AWS_197',
      'CKV_AWS_76',
      'CKV_AWS_95',
      'CKV2_AWS_4',
      'CKV_AWS_193',
      'CKV_AWS_37',
      'CKV_AWS_223',
      'CKV_AWS_80',
      'CKV_AWS_48',
      'CKV_AWS_285',
      'CKV_AWS_314',
    ],
    trivy: ['AVD-AWS-0113', 'AVD-AWS-0116', 'AVD-AWS-0119', 'AVD-AWS-0001', 'AVD-AWS-0038', 'AVD-AWS-0074', 'AVD-AWS-0070', 'AVD-AWS-0071'],
    kics: [
      'EKS cluster logging is not enabled',
      'API Gateway V2 Stage Access Logging Settings Not Defined',
      'MSK Cluster Logging Disabled',
      'MQ Broker Logging Disabled',
      'API Gateway Access Logging Disabled',
      'Missing Cluster Log Types',
    ],
    securityHub: ['APIGateway.1', 'APIGateway.9', 'EKS.8', 'StepFunctions.1', 'CodeBuild.4', 'ECS.9', 'AppSync.2', 'MQ.2'],
  },
  rows: serviceLogs,
  companions: [stageLog, executionLog],
});

/** What a row cannot say: containers stand in a document. */
export const apiOrClusterLogsOff: typeof byRows = {
  ...byRows,
  types: [...(byRows.types ?? []), ...taskTypes],
  *evaluate(subject, model) {
    yield* byRows.evaluate(subject, model);
    yield* unloggedContainers(subject);
  },
};
