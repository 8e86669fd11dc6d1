import { defineLoss } from '../forms/loss.ts';
import { naming, ranks, set } from '../forms/order.ts';

export const trustedArtifactsWeakened = defineLoss({
  id: 'trusted-artifacts-weakened',
  control: 'image-generation-pipeline',
  severity: 'medium',
  title: 'What runs no longer has to come from whom you trust',
  why: 'Code that must be signed, and machine images that must come from accounts you named, keep out what somebody slipped into the pipeline or found in the market place. Without the rule it runs.',
  remedy: 'Keep the signing configuration at "Enforce", and the settings of allowed images enabled.',
  limits: ['Which publishers and which owners of images are trusted is not compared.'],
  covers: {},
  presences: [
    {
      what: 'settings of allowed images',
      terraform: ['aws_ec2_allowed_images_settings'],
      such: [{ terraform: 'state', is: ['enabled'] }],
    },
  ],
  falls: [
    {
      what: 'signed code',
      terraform: { aws_lambda_function: 'code_signing_config_arn' },
      cloudformation: { 'AWS::Lambda::Function': 'CodeSigningConfigArn' },
      order: set,
      byDefault: null,
      lacks: 'takes code that nobody signed',
    },
    {
      what: 'answer to code that is not trusted',
      terraform: { aws_lambda_code_signing_config: 'policies.untrusted_artifact_on_deployment' },
      cloudformation: { 'AWS::Lambda::CodeSigningConfig': 'CodeSigningPolicies.UntrustedArtifactOnDeployment' },
      order: ranks('Warn', 'Enforce'),
      byDefault: 'Warn',
      lacks: 'lets code that nobody signed be deployed',
    },
    // A webhook of a public repository builds what anybody sends, with the role of the project.
    {
      what: 'people whose changes are built',
      terraform: { aws_codebuild_webhook: 'filter_group[].filter[].type' },
      order: naming('ACTOR_ACCOUNT_ID'),
      lacks: 'builds what anybody sends',
    },
    {
      what: 'approval by a person',
      terraform: { aws_codepipeline: 'stage[].action[].category' },
      cloudformation: { 'AWS::CodePipeline::Pipeline': 'Stages[].Actions[].ActionTypeId.Category' },
      order: naming('Approval'),
      lacks: 'deploys what nobody approved',
    },
  ],
});
