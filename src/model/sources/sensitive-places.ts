import { cloudFormationSecrets } from './sensitive/cloudformation-secrets.ts';
import { terraformSecrets } from './sensitive/terraform-secrets.ts';

/** By resource type, the paths of its attributes that hold a password or a token; a path goes through all blocks. */
export const sensitiveAttributes: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  [
    ...Object.entries(terraformSecrets).map(([type, paths]) => [type, paths.flatMap((path) => [path, `${path}_wo`])] as const),
    ...Object.entries(cloudFormationSecrets),
  ].map(([type, paths]) => [type, paths.map((path) => path.split('.'))]),
);

/** Where a compute resource keeps its environment: a map of names to values, or a list of pairs. */
export interface EnvironmentPlace {
  readonly path: readonly string[];
  /** The step of the path whose value is JSON text. */
  readonly json?: string;
  readonly pairs?: { readonly name: string; readonly value: string };
}

const lowerPairs = { name: 'name', value: 'value' };
const upperPairs = { name: 'Name', value: 'Value' };

/** By resource type. */
export const environmentPlaces: ReadonlyMap<string, readonly EnvironmentPlace[]> = new Map<string, readonly EnvironmentPlace[]>([
  ['aws_lambda_function', [{ path: ['environment', 'variables'] }]],
  ['aws_ecs_task_definition', [{ path: ['container_definitions', 'environment'], json: 'container_definitions', pairs: lowerPairs }]],
  ['aws_batch_job_definition', [{ path: ['container_properties', 'environment'], json: 'container_properties', pairs: lowerPairs }]],
  ['aws_codebuild_project', [{ path: ['environment', 'environment_variable'], pairs: lowerPairs }]],
  [
    'aws_apprunner_service',
    [
      { path: ['source_configuration', 'image_repository', 'image_configuration', 'runtime_environment_variables'] },
      {
        path: [
          'source_configuration',
          'code_repository',
          'code_configuration',
          'code_configuration_values',
          'runtime_environment_variables',
        ],
      },
    ],
  ],
  ['aws_amplify_app', [{ path: ['environment_variables'] }, { path: ['auto_branch_creation_config', 'environment_variables'] }]],
  ['aws_amplify_branch', [{ path: ['environment_variables'] }]],
  ['aws_glue_job', [{ path: ['default_arguments'] }]],
  ['aws_elastic_beanstalk_environment', [{ path: ['setting'], pairs: lowerPairs }]],
  ['aws_elastic_beanstalk_configuration_template', [{ path: ['setting'], pairs: lowerPairs }]],
  ['aws_sagemaker_model', [{ path: ['primary_container', 'environment'] }, { path: ['container', 'environment'] }]],
  ['AWS::Lambda::Function', [{ path: ['Environment', 'Variables'] }]],
  ['AWS::ECS::TaskDefinition', [{ path: ['ContainerDefinitions', 'Environment'], pairs: upperPairs }]],
  ['AWS::Batch::JobDefinition', [{ path: ['ContainerProperties', 'Environment'], pairs: upperPairs }]],
  ['AWS::CodeBuild::Project', [{ path: ['Environment', 'EnvironmentVariables'], pairs: upperPairs }]],
  [
    'AWS::AppRunner::Service',
    [
      { path: ['SourceConfiguration', 'ImageRepository', 'ImageConfiguration', 'RuntimeEnvironmentVariables'], pairs: upperPairs },
      {
        path: ['SourceConfiguration', 'CodeRepository', 'CodeConfiguration', 'CodeConfigurationValues', 'RuntimeEnvironmentVariables'],
        pairs: upperPairs,
      },
    ],
  ],
  ['AWS::Amplify::App', [{ path: ['EnvironmentVariables'], pairs: upperPairs }]],
  ['AWS::Amplify::Branch', [{ path: ['EnvironmentVariables'], pairs: upperPairs }]],
  ['AWS::Glue::Job', [{ path: ['DefaultArguments'] }]],
  ['AWS::ElasticBeanstalk::Environment', [{ path: ['OptionSettings'], pairs: { name: 'OptionName', value: 'Value' } }]],
]);

/** By resource type, data sources that make user data included; a path goes through all blocks. */
export const userDataAttributes: ReadonlyMap<string, readonly (readonly string[])[]> = new Map<string, readonly (readonly string[])[]>([
  ['aws_instance', [['user_data'], ['user_data_base64']]],
  ['aws_spot_instance_request', [['user_data'], ['user_data_base64']]],
  ['aws_launch_configuration', [['user_data'], ['user_data_base64']]],
  ['aws_launch_template', [['user_data']]],
  ['aws_lightsail_instance', [['user_data']]],
  ['aws_spot_fleet_request', [['launch_specification', 'user_data']]],
  // Data sources that put the parts of cloud-init together.
  ['cloudinit_config', [['part', 'content']]],
  ['template_cloudinit_config', [['part', 'content']]],
  ['AWS::EC2::Instance', [['UserData']]],
  ['AWS::EC2::LaunchTemplate', [['LaunchTemplateData', 'UserData']]],
  ['AWS::AutoScaling::LaunchConfiguration', [['UserData']]],
  ['AWS::Lightsail::Instance', [['UserData']]],
  ['AWS::EC2::SpotFleet', [['SpotFleetRequestConfigData', 'LaunchSpecifications', 'UserData']]],
]);
