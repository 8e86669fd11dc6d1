import type { Recogniser } from '../recogniser.ts';

/** Documents that mean something only to whoever applies them. */
export const documentRecognisers: readonly Recogniser[] = [
  {
    kind: 'iam-document',
    what: 'an IAM document',
    why: 'no code that is read here takes it, so that who is given these rights is not known',
    remedy: 'Read it by `file()` or write it into the resource that it is for.',
    shapes: [
      {
        path: /\.(?:json|tpl|tftpl|tmpl|j2|jinja2?|erb)$/u,
        text: /"Effect"\s{0,9}:\s{0,9}"(?:Allow|Deny)"/u,
        notText: /"Resources"\s{0,9}:/u,
      },
      {
        path: /\.ya?ml$/u,
        text: /^[ \t-]{0,40}["']?Effect["']?[ \t]{0,9}:[ \t]{0,9}["']?(?:Allow|Deny)\b/mu,
        notText: /^Resources[ \t]{0,9}:/mu,
      },
    ],
  },
  {
    kind: 'aws-document',
    what: 'a document that a command gives to AWS as it is',
    why: 'no code that is read here takes it, so that what is made of it is not known',
    remedy: 'Declare what it describes in Terraform or CloudFormation, or have a person look at it.',
    shapes: [
      {
        path: /\.json(?:\.(?:tpl|tftpl|tmpl|j2|jinja2?|erb))?$/u,
        text: /"(?:containerDefinitions|IpPermissions|UserIdGroupPairs|AssumeRolePolicyDocument|PublicAccessBlockConfiguration|DistributionConfig|ServerSideEncryptionConfiguration)"\s{0,9}:/u,
        notText: /"Resources"\s{0,9}:|"(?:resource_changes|planned_values|serial)"\s{0,9}:/u,
      },
      // Containers of a task, as a list.
      {
        path: /\.json(?:\.(?:tpl|tftpl|tmpl|j2|jinja2?|erb))?$|def(?:inition)?s?\.(?:tpl|tftpl|tmpl)$/u,
        text: /^\s{0,99}\[[^"]{0,200}"(?:[^"\n]{1,99}"[^"]{1,400}"){0,99}(?:essential|portMappings|logConfiguration|taskRoleArn)"\s{0,9}:/u,
      },
      // Of Systems Manager, and of the fault injection service.
      {
        path: /\.(?:ya?ml|json)(?:\.(?:tpl|tftpl|tmpl|j2))?$/u,
        text: /["']?schemaVersion["']?[ \t]{0,9}:[ \t]{0,9}["']?(?:0\.3|1\.2|2\.\d)/u,
        also: /\b(?:mainSteps|runtimeConfig)["']?[ \t]{0,9}:/u,
      },
      { path: /\.(?:ya?ml|json)(?:\.(?:tpl|tftpl|tmpl|j2))?$/u, text: /["']?actionId["']?[ \t]{0,9}:[ \t]{0,9}["']?aws:/u },
      // State machines, and what CodeDeploy puts in place.
      {
        path: /\.(?:ya?ml|json)(?:\.(?:tpl|tftpl|tmpl|j2))?$/u,
        text: /^[ \t]{0,20}["']?StartAt["']?[ \t]{0,9}:/mu,
        also: /^[ \t]{0,20}["']?States["']?[ \t]{0,9}:/mu,
        notText: /["']?Resources["']?[ \t]{0,9}:[ \t]{0,9}(?:\{|\r?\n)/u,
      },
      { path: /(?:^|\/)[\w.-]*appspec[\w.-]*\.(?:ya?ml|json)$/iu, text: /\bTargetService\b|AWS::(?:ECS|Lambda)::/u },
      { path: /\.ya?ml$/u, text: /^[ \t]{0,20}containerDefinitions[ \t]{0,9}:/mu },
      { path: /\.(?:ya?ml|json)$/u, text: /^[ \t]{0,99}["']?x-amazon-apigateway-[\w-]{1,40}["']?[ \t]{0,9}:/mu },
    ],
  },
];
