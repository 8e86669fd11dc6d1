import type { Resource } from '../core/resource.ts';
import type { Value } from '../core/value.ts';
import type { EvaluatedCode } from './evaluated-code.ts';
import { attribute, readText } from './fact.ts';
import type { Fact } from './fact.ts';
import type { Subject } from './subject.ts';

/** Something that starts EC2 instances: an instance, a launch template, a launch configuration. */
export interface Launch extends Subject {
  /** `required` or `optional`; the service's default is `optional` unless the AMI or the account says otherwise. */
  readonly httpTokens: Fact<string>;
  /** `enabled` or `disabled`. */
  readonly httpEndpoint: Fact<string>;
  /** The metadata options block, when there is one. */
  readonly metadataOptions: Value | undefined;
  /** True when the instance takes what it needs from a launch template. */
  readonly fromTemplate: boolean;
  readonly userData: Value | undefined;
}

const launchTypes: Readonly<Record<string, (resource: Resource) => Launch>> = {
  aws_instance: terraformLaunch,
  aws_spot_instance_request: terraformLaunch,
  aws_launch_template: terraformLaunch,
  aws_launch_configuration: terraformLaunch,
  'AWS::EC2::Instance': (resource) => cloudFormationLaunch(resource, resource.attributes),
  'AWS::EC2::LaunchTemplate': (resource) => cloudFormationLaunch(resource, attribute(resource.attributes, 'LaunchTemplateData')),
  'AWS::AutoScaling::LaunchConfiguration': (resource) => cloudFormationLaunch(resource, resource.attributes),
};

export function launches(model: EvaluatedCode): readonly Launch[] {
  return model.resources.flatMap((resource) => {
    const build = resource.mode === 'managed' ? launchTypes[resource.type] : undefined;
    return build === undefined ? [] : [build(resource)];
  });
}

function terraformLaunch(resource: Resource): Launch {
  const options = attribute(resource.attributes, 'metadata_options');
  return {
    root: resource.root,
    address: resource.address,
    resource,
    metadataOptions: options,
    httpTokens: readText(attribute(options, 'http_tokens')),
    httpEndpoint: readText(attribute(options, 'http_endpoint')),
    fromTemplate: attribute(resource.attributes, 'launch_template') !== undefined,
    userData: attribute(resource.attributes, 'user_data') ?? attribute(resource.attributes, 'user_data_base64'),
  };
}

function cloudFormationLaunch(resource: Resource, data: Value | undefined): Launch {
  const options = attribute(data, 'MetadataOptions');
  return {
    root: resource.root,
    address: resource.address,
    resource,
    metadataOptions: options,
    httpTokens: readText(attribute(options, 'HttpTokens')),
    httpEndpoint: readText(attribute(options, 'HttpEndpoint')),
    fromTemplate: resource.type === 'AWS::EC2::Instance' && attribute(data, 'LaunchTemplate') !== undefined,
    userData: attribute(data, 'UserData'),
  };
}
