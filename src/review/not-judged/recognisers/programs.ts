import type { Recogniser } from '../recogniser.ts';

const source = /\.(?:[cm]?[jt]sx?|py|java|kt|cs|fs|go)$/u;

/** Frameworks in which the estate is a program or a document of their own. */
export const programRecognisers: readonly Recogniser[] = [
  {
    kind: 'cdktf',
    what: 'a source of a CDK for Terraform app',
    why: 'programs are not run here, and what it synthesizes is not in the repository',
    remedy: 'Synthesize base and head in a job without secrets, and hand both folders in (`--base-dir`, `--head-dir`).',
    shapes: [
      { path: /(?:^|\/)cdktf\.json$/u },
      {
        path: source,
        text: /(?:['"](?:cdktf|@cdktf\/[^'"\n]{1,99})['"]|^[ \t]{0,9}(?:from|import)[ \t]{1,9}cdktf|com\.hashicorp\.cdktf|HashiCorp\.Cdktf|terraform-cdk-go)/mu,
      },
    ],
  },
  {
    kind: 'cdk',
    what: 'a source of a CDK app',
    why: 'programs are not run here, and what it synthesizes is not in the repository',
    remedy: 'Synthesize base and head in a job without secrets, and hand both folders in (`--base-dir`, `--head-dir`).',
    shapes: [
      { path: /(?:^|\/)cdk(?:\.context)?\.json$/u },
      {
        path: source,
        text: /(?:['"](?:aws-cdk-lib|@aws-cdk\/|@aws-solutions-constructs\/|cdk-nag\b)|^[ \t]{0,9}(?:from|import)[ \t]{1,9}aws_cdk\b|software\.amazon\.awscdk|\bAmazon\.CDK\b|aws\/aws-cdk-go\/)/mu,
      },
      {
        path: /(?:^|\/)(?:bin|lib|stacks?|stages?|constructs?|infra(?:structure)?|config|cdk|aspects?)\/(?:[^/]+\/)*[^/]+\.(?:[cm]?ts|py|json|ya?ml)$/u,
        notText: /^[ \t]{0,9}(?:describe|it|test)\(/mu,
        tree: /(?:^|\/)cdk\.json$/u,
      },
    ],
  },
  {
    kind: 'pulumi',
    what: 'a Pulumi program or its configuration',
    why: 'programs are not run here',
    remedy: 'Have a person look at the preview of the change; there is no form of it that is read here.',
    shapes: [
      { path: /(?:^|\/)Pulumi(?:\.[\w.-]+)?\.ya?ml$/u },
      {
        path: source,
        text: /(?:['"]@pulumi\/(?:aws|awsx|eks|aws-native|pulumi)|\bpulumi_(?:aws|awsx|eks)\b|^[ \t]{0,9}import[ \t]{1,9}pulumi\b|pulumi\/pulumi-(?:aws|eks)|\bPulumi\.Aws|com\.pulumi\.aws)/mu,
      },
    ],
  },
  {
    kind: 'serverless',
    what: 'a service of the Serverless Framework, or a part of one',
    why: 'it is a program, or no service that is read here was seen to take it in',
    remedy: 'Hand in what `serverless package` makes of base and head (`--base-dir`, `--head-dir`).',
    shapes: [
      {
        path: /(?:^|\/)serverless(?:[.-][\w.-]+)?\.(?:ya?ml|json|[cm]?[jt]s)$/u,
        notText: /^[ \t]{1,9}name:[ \t]{1,9}['"]?(?:azure|google|openwhisk|cloudflare|kubeless|knative)\b/mu,
      },
      {
        path: /\.ya?ml$/u,
        text: /^[ \t-]{0,40}(?:handler|iamRoleStatements|httpApi|Effect)[ \t]{0,9}:/mu,
        tree: /(?:^|\/)serverless\.(?:ya?ml|json|[cm]?[jt]s)$/u,
      },
    ],
  },
  {
    kind: 'sst',
    what: 'a source of an SST app',
    why: 'programs are not run here',
    remedy: 'Have a person look at the change; of apps on CDK, hand in the synthesized folders.',
    shapes: [
      { path: /(?:^|\/)sst\.config\.[cm]?[jt]s$/u },
      { path: /\.[cm]?[jt]sx?$/u, text: /['"](?:sst\/constructs|@serverless-stack\/resources)['"]|\bnew sst\.aws\./u },
    ],
  },
  {
    kind: 'amplify',
    what: 'a part of an Amplify backend',
    why: 'what Amplify makes of it is not evaluated',
    remedy: 'Have a person look at who may read and write there.',
    shapes: [
      { path: /(?:^|\/)amplify\/(?:backend|data|auth|storage|functions)\/.+\.(?:json|graphql|[cm]?[jt]s)$/u },
      { path: /\.[cm]?[jt]s$/u, text: /['"]@aws-amplify\/backend/u },
    ],
  },
  {
    kind: 'other-framework',
    what: 'a configuration of a framework that deploys to AWS',
    why: 'what the framework makes of it is not evaluated',
    remedy: 'Have a person look at it; what it makes can be handed in where it writes templates (`--base-dir`, `--head-dir`).',
    shapes: [
      { path: /(?:^|\/)copilot\/(?:[^/]+\/)*(?:manifest|cfn\.patches|overrides?)\.ya?ml$/u },
      { path: /(?:^|\/)(?:\.chalice\/[^/]+\.json|zappa_settings\.(?:json|toml|ya?ml|py)|app\.arc|up\.json|claudia\.json)$/u },
      { path: /\.py$/u, text: /^[ \t]{0,9}(?:from|import)[ \t]{1,9}chalice\b/mu },
      { path: /\.ya?ml$/u, text: /^apiVersion[ \t]{0,9}:[ \t]{0,9}['"]?(?:eksctl\.io|kops\.k8s\.io)\//mu },
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
        text: /^[ \t-]{1,40}(?:ec2|ec2_(?:group|security_group|instance|vpc_[a-z_]+|ami|key|lc|asg|elb[a-z_]*)|s3_bucket|aws_s3|iam|iam_(?:role|policy|user|group|managed_policy|cert)|rds|rds_[a-z_]+|cloudformation|cloudtrail|elb_[a-z_]+|lambda_policy|sns_topic|sqs_queue|aws_kms|kms_key|redshift|elasticache|route53|cloudfront_distribution|efs|ecs_[a-z_]+|dynamodb_table)[ \t]{0,9}:(?:[ \t]{0,9}$|[ \t]{1,9}\w+=)/mu,
        tree: /(?:^|\/)(?:ansible\.cfg|(?:playbooks?|roles|tasks)\/.+\.ya?ml|[\w-]*playbook[\w-]*\.ya?ml|site\.ya?ml)$/u,
      },
    ],
  },
  {
    kind: 'aws-cli',
    what: 'a script that changes permissions or protections by the AWS command line',
    why: 'scripts are not run here',
    remedy: 'Declare what it does in Terraform or CloudFormation, or have a person look at it.',
    shapes: [
      {
        path: /(?:\.(?:sh|bash|zsh|ps1|mk|ya?ml|bat|cmd)|(?:^|\/)(?:Makefile|Justfile|Taskfile\.ya?ml))$/iu,
        text: /\baws[ \t](?:[^\n#]{0,80}[ \t])?(?:authorize-security-group-[a-z]+|(?:put|attach|delete|detach|create)-[a-z-]{0,40}policy[a-z-]{0,20}|(?:put|delete)-(?:bucket-[a-z-]+|public-access-block)|add-permission|create-(?:user|access-key|login-profile|policy-version|role)|update-assume-role-policy|stop-logging|delete-(?:trail|detector|flow-logs|configuration-recorder)|modify-(?:db-instance|db-snapshot-attribute|snapshot-attribute|image-attribute))\b/u,
      },
    ],
  },
];
