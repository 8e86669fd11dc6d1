import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, readText } from '../fact.ts';
import type { Fact } from '../fact.ts';
import { subjectOf } from '../subject.ts';
import type { Subject } from '../subject.ts';

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
}

/** Where a resource type holds the options of a launch, and the attribute that names a launch template to take them from. */
interface LaunchForm {
  readonly path: readonly string[];
  readonly template?: string;
}

const launchForms: ReadonlyMap<string, LaunchForm> = new Map<string, LaunchForm>([
  ['aws_instance', { path: [], template: 'launch_template' }],
  ['aws_spot_instance_request', { path: [], template: 'launch_template' }],
  ['aws_launch_template', { path: [] }],
  ['aws_launch_configuration', { path: [] }],
  ['AWS::EC2::Instance', { path: [], template: 'LaunchTemplate' }],
  ['AWS::EC2::LaunchTemplate', { path: ['LaunchTemplateData'] }],
  ['AWS::AutoScaling::LaunchConfiguration', { path: [] }],
]);

const names = {
  terraform: { metadataOptions: 'metadata_options', httpTokens: 'http_tokens', httpEndpoint: 'http_endpoint' },
  cloudformation: { metadataOptions: 'MetadataOptions', httpTokens: 'HttpTokens', httpEndpoint: 'HttpEndpoint' },
} as const;

/** Every instance, launch template and launch configuration. */
export function launches(model: EvaluatedCode): readonly Launch[] {
  return model.resources.flatMap((resource) => {
    const form = resource.mode === 'managed' ? launchForms.get(resource.type) : undefined;
    return form === undefined ? [] : [toLaunch(resource, form)];
  });
}

function toLaunch(resource: Resource, { path, template }: LaunchForm): Launch {
  const { metadataOptions, httpTokens, httpEndpoint } = names[resource.dialect];
  const body = attribute(resource.attributes, ...path);
  const options = attribute(body, metadataOptions);
  return {
    ...subjectOf(resource),
    metadataOptions: options,
    httpTokens: readText(attribute(options, httpTokens)),
    httpEndpoint: readText(attribute(options, httpEndpoint)),
    fromTemplate: template !== undefined && attribute(body, template) !== undefined,
  };
}
