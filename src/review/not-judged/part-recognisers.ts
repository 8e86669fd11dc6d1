import type { Resource } from '../../core/resource.ts';
import { describeValue } from '../../evaluate/value-operations.ts';
import { placesAt } from '../../model/attribute-path.ts';
import { changingCommand, fetchedProgram, protectionCommand } from './recognisers/aws-commands.ts';
import { awsKinds, awsSettings } from './recognisers/kubernetes.ts';
import { reachingTexts } from './reaching-texts.ts';
import type { Reach } from './reaching-texts.ts';
import type { Unjudged } from './unjudged.ts';

/** Resources whose meaning stands in a document, a program or another type system that is not read. */
export interface PartRecogniser extends Pick<Unjudged, 'kind' | 'what' | 'why' | 'remedy'> {
  readonly types: RegExp;
  /** Where it is something that is looked up, and not made. */
  readonly mode?: 'data';
  /** What of it reaches into AWS, where not all that it is given does; none of it, and it is nothing of the kind. */
  readonly reach?: (resource: Resource) => readonly string[];
}

const asProvider = 'Declare it with the resource of the `aws` provider, or have a person look at what it opens.';
const asTemplate = 'Keep the template in this repository and name it by a local path, so that it is evaluated with its parameters.';

const kubernetes: Reach = { line: awsSettings, text: awsKinds };

const deployersCommand = new RegExp(`${changingCommand.source}|${fetchedProgram.source}`, 'u');

export const partRecognisers: readonly PartRecogniser[] = [
  {
    kind: 'awscc',
    types: /^awscc_/u,
    what: 'a resource of the Cloud Control provider',
    why: 'resources of `awscc` are not understood here',
    remedy: asProvider,
  },
  {
    kind: 'cloud-control',
    types: /^aws_cloudcontrolapi_resource$/u,
    what: 'a resource by Cloud Control',
    why: 'what its `desired_state` says is not evaluated',
    remedy: asProvider,
  },
  {
    kind: 'stack-set',
    types: /^(?:aws_cloudformation_stack_set(?:_instance)?|AWS::CloudFormation::StackSet)$/u,
    what: 'a stack set',
    why: 'its template was not evaluated',
    remedy: asTemplate,
  },
  {
    kind: 'nested-stack',
    types:
      /^(?:aws_cloudformation_stack|aws_serverlessapplicationrepository_cloudformation_stack|AWS::CloudFormation::Stack|AWS::Serverless::Application|AWS::ServiceCatalog::CloudFormation(?:Product|ProvisionedProduct)|aws_servicecatalog_(?:product|provisioning_artifact|provisioned_product))$/u,
    what: 'a stack in a stack',
    why: 'its template was not evaluated with what it is given',
    remedy: asTemplate,
  },
  {
    kind: 'template-module',
    types: /::MODULE$/u,
    what: 'a module of the CloudFormation registry',
    why: 'what it declares is not in this repository',
    remedy: 'Declare the resources in the template.',
  },
  {
    kind: 'custom-resource',
    // Those that the CDK brings along empty buckets, keep logs for a time and the like; their code is its own.
    types:
      /^(?:Custom::(?!(?:S3AutoDeleteObjects|ECRAutoDeleteImages|LogRetention|S3BucketNotifications|VpcRestrictDefaultSG|CDKBucketDeployment|CrossRegion\w{1,60}|AWSCDK\w{1,60})$).{1,200}|AWS::CloudFormation::CustomResource)$/u,
    what: 'a custom resource',
    why: 'a function makes of it what it will, and is not run here',
    remedy: 'Declare what it makes by resources of CloudFormation, or have a person look at what the function does with it.',
  },
  {
    kind: 'registry-type',
    types: /^(?!AWS::|Custom::|Alexa::|OC::)\w{1,60}::\w{1,60}::(?!MODULE$)\w{1,60}$/u,
    what: 'a resource of a type from the CloudFormation registry',
    why: 'what its type makes of it is not understood here',
    remedy: 'Declare it with resources of AWS, or have a person look at what it opens.',
  },
  {
    kind: 'stack-inputs',
    types: /^(?:aws_codepipeline|AWS::CodePipeline::Pipeline)$/u,
    what: 'a pipeline that hands values to a stack of CloudFormation',
    why: 'which template it deploys is decided when it runs, so that what it sets was not applied; the template is judged with its defaults',
    remedy: 'Write the values into a file of parameters, or have a person look at them.',
    reach: (resource) =>
      ['Stages[].Actions[].Configuration.ParameterOverrides', 'stage[].action[].configuration.ParameterOverrides'].flatMap((path) =>
        placesAt(resource, path).flatMap(({ value }) => (value === undefined ? [] : [describeValue(value)])),
      ),
  },
  {
    kind: 'terraform-inputs',
    types: /^(?:tfe_variable|tfe_workspace_run|spacelift_environment_variable|env0_configuration_variable|scalr_variable)$/u,
    what: 'a value for Terraform that runs elsewhere',
    why: 'which root it is given to is not known, so that what it sets was not applied',
    remedy: 'Put it into a variable file beside the root, or have a person look at it.',
  },
  {
    kind: 'other-framework',
    types: /^(?:spotinst_\w{1,60}aws\w{0,60}|eksctl_\w{1,60}|kops_\w{1,60}|duplocloud_aws_\w{1,60}|rhcs_\w{1,60})$/u,
    what: 'a resource of a provider that makes things in AWS by itself',
    why: 'what it makes there is not evaluated',
    remedy: 'Have a person look at it; what it makes stands in no code here.',
  },
  {
    kind: 'kubernetes-aws',
    types: /^(?:kubernetes|kubectl|helm|k8s|argocd)_/u,
    what: 'a resource of Kubernetes that reaches into AWS',
    why: 'load balancers, rules, roles and resources that come of it are not evaluated',
    remedy: 'Have a person look at what it opens and which role it takes.',
    reach: ({ attributes }) => [...attributes.entries.values()].flatMap((value) => reachingTexts(value, kubernetes)),
  },
  {
    kind: 'aws-cli',
    types: /^(?:aws_codebuild_project|aws_ssm_document|AWS::CodeBuild::Project|AWS::SSM::Document)$/u,
    what: 'a document of commands that change permissions or protections',
    why: 'commands are not run here',
    remedy: 'Declare what they do, or have a person look at them.',
    reach: ({ attributes }) => reachingTexts(attributes, { line: protectionCommand }),
  },
  {
    kind: 'aws-cli',
    types: /^/u,
    what: 'a provisioner that changes AWS by commands, or runs a program from the network',
    why: 'commands are not run here',
    remedy: 'Declare what they do in Terraform, or have a person look at them.',
    reach: ({ meta }) => {
      const provisioners = meta.entries.get('provisioner');
      return provisioners === undefined ? [] : reachingTexts(provisioners, { line: deployersCommand });
    },
  },
  // It runs with the rights of whoever plans.
  {
    kind: 'aws-cli',
    types: /^external$/u,
    mode: 'data',
    what: 'a look-up that changes AWS by commands, or runs a program from the network',
    why: 'commands are not run here',
    remedy: 'Declare what they do in Terraform, or have a person look at them.',
    reach: ({ attributes }) => reachingTexts(attributes, { line: deployersCommand }),
  },
];
