import type { Recogniser } from '../recogniser.ts';

/** Frameworks and tools with a configuration of their own, of which other programs make something in AWS. */
export const frameworkRecognisers: readonly Recogniser[] = [
  {
    kind: 'other-framework',
    what: 'a configuration of a framework that deploys to AWS',
    why: 'what the framework makes of it is not evaluated',
    remedy: 'Have a person look at it; what it makes can be handed in where it writes templates (`--base-dir`, `--head-dir`).',
    shapes: [
      { path: /(?:^|\/)copilot\/(?:[^/]+\/)*(?:manifest|cfn\.patches|overrides?)\.ya?ml$/u },
      { path: /(?:^|\/)(?:\.chalice\/[^/]+\.json|zappa_settings\.(?:json|toml|ya?ml|py)|app\.arc|up\.json|claudia\.json)$/u },
      { path: /\.py$/u, text: /^[ \t]{0,9}(?:from[ \t]{1,9}chalice[ \t]{1,9}import|import[ \t]{1,9}chalice)\b/mu },
      { path: /(?:^|\/)runway\.ya?ml$/u },
      { path: /\.w$/u, text: /^bring[ \t]{1,9}(?:cloud|aws)\b/mu },
      { path: /\.ya?ml$/u, text: /^[ \t]{1,9}-?[ \t]{0,9}class_path[ \t]{0,9}:/mu },
      // Cloud Custodian and aws-nuke, which change and delete what they find; a policy that only looks for something does neither.
      {
        path: /\.ya?ml$/u,
        text: /^[ \t-]{1,9}resource[ \t]{0,9}:[ \t]{0,9}['"]?(?:aws\.[a-z]|(?:account|ebs|ec2|iam-[a-z]{1,20}|kms-key|lambda|rds|redshift|s3|security-group|vpc)\b)/mu,
        also: /^[ \t]{1,20}(?:actions|mode)[ \t]{0,9}:/mu,
      },
      { path: /\.ya?ml$/u, text: /^(?:account-blocklist|account-blacklist|blocklist)[ \t]{0,9}:/mu },
      { path: /\.ya?ml$/u, text: /^apiVersion[ \t]{0,9}:[ \t]{0,9}['"]?(?:eksctl\.io|kops\.k8s\.io)\//mu },
    ],
  },
  {
    kind: 'landing-zone',
    what: 'a configuration of an organization or a landing zone',
    why: 'the accounts, policies and networks that are made of it are not evaluated',
    remedy: 'Have a person look at it; what it makes can be handed in where it writes templates (`--base-dir`, `--head-dir`).',
    shapes: [
      // Landing Zone Accelerator.
      {
        path: /(?:^|\/)(?:accounts|customizations|global|iam|network|organization|replacements|security)-config\.ya?ml$/u,
        text: /^[A-Za-z][A-Za-z]{1,60}[ \t]{0,9}:/mu,
      },
      // org-formation.
      {
        path: /\.ya?ml$/u,
        text: /^[ \t]{1,20}Type[ \t]{0,9}:[ \t]{0,9}['"]?(?:OC::ORG::|(?:update-stacks|update-organization|apply-tf)\b)/mu,
      },
      // Customizations for Control Tower.
      { path: /(?:^|\/)manifest\.ya?ml$/u, text: /^[ \t]{1,20}(?:deploy_method|deployment_targets)[ \t]{0,9}:/mu },
      // AWS Deployment Framework.
      { path: /(?:^|\/)(?:adfconfig|deployment_map[\w.-]*|deployment_maps\/(?:[^/]+\/)*[^/]+)\.ya?ml(?:\.j2)?$/u },
    ],
  },
  {
    kind: 'ansible',
    what: 'an Ansible playbook that changes AWS',
    why: 'its tasks are not evaluated',
    remedy: 'Declare what it makes in Terraform or CloudFormation, or have a person look at the tasks.',
    shapes: [
      { path: /\.ya?ml(?:\.j2)?$/u, text: /^[ \t-]{0,40}(?:amazon|community)\.aws\.[a-z0-9_]{1,60}[ \t]{0,9}:/mu },
      {
        path: /\.ya?ml$/u,
        text: /^[ \t-]{1,40}(?:(?:local_action|action)[ \t]{0,9}:[ \t]{1,9}(?:module[ \t]{0,9}=[ \t]{0,9})?)?(?:ec2|s3|iam|rds|aws|ecs|eks|elb|kms|cloudformation|cloudtrail|lambda|sns|sqs|redshift|elasticache|route53|cloudfront|efs|dynamodb|wafv2)(?:_[a-z0-9_]{1,60})?(?:[ \t]{0,9}:(?:[ \t]{0,9}$|[ \t]{1,9}\w+=)|[ \t]{1,9}\w+=)/mu,
        tree: /(?:^|\/)(?:ansible\.cfg|(?:playbooks?|roles|tasks)\/.+\.ya?ml|[\w-]*playbook[\w-]*\.ya?ml|site\.ya?ml)$/u,
      },
      {
        path: /(?:^|\/)(?:(?:group|host)_vars\/(?:[^/]+\/)*[^/]+|(?:defaults|vars)\/(?:[^/]+\/)*[^/]+\.ya?ml)$/u,
        text: /(?:\b(?:aws|ec2|vpc|sg|iam|s3|rds|cidr|subnet)|_(?:aws|ec2|vpc|sg|iam|s3|rds|cidr|subnet)|0\.0\.0\.0\/0|::\/0)/iu,
        tree: /(?:^|\/)(?:ansible\.cfg|(?:playbooks?|roles|tasks)\/.+\.ya?ml|[\w-]*playbook[\w-]*\.ya?ml|site\.ya?ml)$/u,
      },
    ],
  },
];
