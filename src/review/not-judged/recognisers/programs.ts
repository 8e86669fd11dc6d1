import type { Recogniser } from '../recogniser.ts';
import { protectionCall, testName } from './aws-calls.ts';
import { protectionCommand, publishingOption } from './aws-commands.ts';

const source = /\.(?:[cm]?[jt]sx?|py|java|kt|cs|fs|go)$/u;

const script = /(?:\.(?:sh|bash|zsh|ps1|mk|ya?ml|bat|cmd)|(?:^|\/)(?:Makefile|Justfile|Jenkinsfile|Rakefile|package\.json))$|\.groovy$/iu;

/** The same without tests. */
const deployedSource = new RegExp(`^(?!.*${testName}).*\\.(?:[cm]?[jt]sx?|py|java|kt|cs|fs|go)$`, 'u');

/** Told where nothing else says that the app changed: what a release of its libraries alters shows nowhere else. */
export const snapshotOfCdk = 'cdk-snapshot';

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
        text: /(?:['"](?:cdktf|@cdktf\/[^'"\n]{1,99})['"]|^[ \t]{0,9}(?:from|import)[ \t]{1,9}cdktf|com\.hashicorp\.cdktf|HashiCorp\.Cdktf|terraform-cdk-go|\.gen\/providers\/)/mu,
      },
      {
        path: /(?:^|\/)(?:(?:config|settings|main|stack|constants)\.(?:[cm]?[jt]s|py|go|json|ya?ml)|(?:lib|stacks?|constructs?|infra(?:structure)?|config)\/(?:[^/]+\/)*[^/]+\.(?:[cm]?[jt]s|py|java|cs|go|json|ya?ml))$/u,
        notText: /^[ \t]{0,9}(?:describe|it|test)\(|@Test\b/mu,
        below: /^cdktf\.json$/u,
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
        path: deployedSource,
        text: /(?:['"](?:aws-cdk-lib|@aws-cdk\/|@aws-solutions-constructs\/|cdk-nag\b)|^[ \t]{0,9}(?:from|import)[ \t]{1,9}aws_cdk\b|software\.amazon\.awscdk|\bAmazon\.CDK\b|aws\/aws-cdk-go\/)/mu,
      },
      {
        path: /(?:^|\/)(?:bin|lib|stacks?|stages?|constructs?|infra(?:structure)?|config|cdk|aspects?)\/(?:[^/]+\/)*(?!(?:package(?:-lock)?|tsconfig[\w.-]*|jest\.config|pnpm-lock|\.[\w.-]+)\.(?:json|ya?ml|ts)$)[^/]+\.(?:[cm]?ts|py|json|ya?ml)$/u,
        notText: /^[ \t]{0,9}(?:describe|it|test)\(/mu,
        tree: /(?:^|\/)cdk\.json$/u,
      },
      {
        path: /(?:^|\/)(?:bin|lib|stacks?|stages?|constructs?|infra(?:structure)?|config|cdk|aspects?|src\/main)\/(?:[^/]+\/)*[^/]+\.(?:[cm]?js|java|kt|cs|go)$/u,
        notText: /^[ \t]{0,9}(?:describe|it|test)\(|@Test\b/mu,
        below: /^cdk\.json$/u,
      },
    ],
  },
  {
    kind: snapshotOfCdk,
    what: 'a synthesized template that a test of a CDK app keeps',
    why: 'what a test compares with is not what is deployed, and the program that makes it is not run here',
    remedy: 'Synthesize base and head in a job without secrets, and hand both folders in (`--base-dir`, `--head-dir`).',
    shapes: [
      {
        path: /(?:^|\/)__snapshots__\/[^/]+\.snap$/u,
        text: /^[ \t]{0,40}"Type": "AWS::[A-Za-z0-9]/mu,
        // The digest of an asset is another with each change of what a function runs.
        altered: /^(?!.{0,200}[0-9a-f]{32}).{0,200}\S/u,
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
      {
        path: /(?:^|\/)(?:(?:index|__main__|main|Program|[\w-]*(?:config|infra|network|iam|vpc|security|settings)[\w-]*)\.(?:ts|js|py|go|cs|java|kt)|(?:infra(?:structure)?|config|components?|resources?|stacks?)\/(?:[^/]+\/)*[^/]+\.(?:ts|js|py|go|cs|java|kt))$/u,
        below: /^Pulumi\.ya?ml$/u,
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
      // Values of `${env:…}`; of other settings nothing reaches the estate.
      {
        path: /(?:^|\/)\.env(?:\.[\w-]+)?$/u,
        text: /=["']?(?:\d{1,3}\.\d{1,3}\.|::\/|arn:aws|\*|public)/u,
        below: /^serverless\.(?:ya?ml|json|[cm]?[jt]s)$/u,
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
      { path: /(?:^|\/)(?:infra|stacks)\/(?:[^/]+\/)*[^/]+\.[cm]?[jt]s$/u, below: /^sst\.config\.[cm]?[jt]s$/u },
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
    kind: 'aws-sdk',
    what: 'a program that changes permissions or protections in AWS',
    why: 'programs are not run here',
    remedy: 'Declare what it does in Terraform or CloudFormation, or have a person look at whom it lets do what.',
    shapes: [
      {
        path: new RegExp(
          `^(?!.*${testName})(?!(?:[^/]+\\/)*(?:testdata|__tests__|mocks?)\\/).*\\.(?:[cm]?[jt]sx?|py|java|kt|cs|go|rb|php|rs)$`,
          'u',
        ),
        text: protectionCall,
      },
    ],
  },
  {
    kind: 'aws-cli',
    what: 'a script that changes permissions or protections by the AWS command line',
    why: 'scripts are not run here',
    remedy: 'Declare what it does in Terraform or CloudFormation, or have a person look at it.',
    shapes: [
      { path: script, text: protectionCommand },
      { path: /(?:^|\/)[\w-]+$/u, text: protectionCommand, also: /^#!/u },
      // A site that is public is published by every other line as well.
      { path: script, text: publishingOption, altered: publishingOption },
      { path: /(?:^|\/)[\w-]+$/u, text: publishingOption, also: /^#!/u, altered: publishingOption },
      // Clusters of EKS, their nodes, and who may do what in them.
      {
        path: /(?:\.(?:sh|bash|zsh|mk|ya?ml)|(?:^|\/)(?:Makefile|Justfile|Jenkinsfile))$/iu,
        text: /\beksctl[ \t]{1,9}(?:create|delete|update|set|enable|disable|utils)[ \t]/u,
      },
    ],
  },
];
