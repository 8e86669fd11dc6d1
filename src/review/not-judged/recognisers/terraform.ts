import type { Recogniser } from '../recogniser.ts';

/** What runs commands, and is none of those that are read for them. */
const programs = /\.(?:py|rb|groovy|[cm]?[jt]s|kts|zsh|fish|bat|cmd|pl)$|(?:^|\/)(?:Rakefile|Earthfile|Dockerfile|Tiltfile)$/u;

/** Lines of a script or a pipeline that may hold a value, or hand one over. */
const handedOver = /TF_VAR_|-var\b|\w=|^[ \t]{0,40}[A-Z][A-Z0-9_]{1,99}[ \t]{0,9}:/u;

/** Around Terraform: what runs it, what feeds it, and what it writes. */
export const terraformRecognisers: readonly Recogniser[] = [
  {
    kind: 'terragrunt-stack',
    what: 'a Terragrunt stack',
    why: 'the units that it generates are not evaluated',
    remedy: 'Give the plan of its units, or write the units as files.',
    shapes: [{ path: /(?:^|\/)terragrunt\.stack\.hcl$/u }],
  },
  {
    kind: 'terraform-stack',
    what: 'a Terraform stack',
    why: 'components and deployments of Terraform stacks are not evaluated; the modules that they use are judged with their defaults alone',
    remedy: 'Give the plan of the deployment, or have a person look at its inputs.',
    shapes: [{ path: /\.(?:tfstack|tfcomponent|tfdeploy)\.hcl$/u }],
  },
  {
    kind: 'terragrunt',
    what: 'a Terragrunt configuration',
    why: 'the inputs that it gives are not evaluated; the module that it deploys is judged with its defaults alone',
    remedy: 'Use a `source` inside this repository, or give the plan of the unit.',
    shapes: [
      { path: /(?:^|\/)(?:[\w.-]*terragrunt(?:\.[\w-]+)?|root)\.hcl(?:\.json)?$/u },
      { path: /\.hcl$/u, text: /^terraform[ \t]{0,9}\{[ \t]{0,9}\r?\n(?:[ \t]*#[^\n]*\n|[ \t]*\r?\n){0,9}[ \t]{1,20}source[ \t]{0,9}=/mu },
      {
        path: /\.hcl$/u,
        text: /^[ \t]{0,40}(?:inputs[ \t]{0,9}=|(?:include|locals|generate|remote_state|dependency|dependencies)\b[^=\n]{0,80}\{)/mu,
        tree: /(?:^|\/)terragrunt\.hcl$/u,
      },
      // What units read by `yamldecode(file(find_in_parent_folders(…)))`; no folder of tools begins without a dot.
      {
        path: /^(?:[^./][^/]*\/)*(?:[\w-]+[._-])?(?:env|environment|region|account|common|global|default|var|variable|input|config|setting|empty|value|project|local|stack|param|parameter)s?(?:[._-][\w.-]*[\w-])?\.(?:ya?ml|json)$/u,
        text: /^[ \t]{0,4}["']?[A-Za-z_][\w-]{0,99}["']?[ \t]{0,9}:/mu,
        notText: /^["']?(?:apiVersion|Resources|AWSTemplateFormatVersion|repos|services|stages|jobs)["']?[ \t]{0,9}:/mu,
        tree: /(?:^|\/)terragrunt\.hcl$/u,
      },
    ],
  },
  {
    kind: 'packer',
    what: 'a Packer template',
    why: 'the machine images that it builds are not looked at',
    remedy: 'Have a person look at the image, its permissions and the network in which it is built.',
    shapes: [{ path: /\.pkr\.(?:hcl|json)$/u, text: /amazon-/u }],
  },
  {
    kind: 'tfvars',
    what: 'a file of Terraform variables',
    why: 'no root reads it by itself, so that what it sets was not applied',
    remedy: 'Put it beside the root that it is for, or name it there: `roots: { DIR: { var-files: [FILE] } }` in the configuration.',
    shapes: [{ path: /\.tfvars(?:\.json)?$/u }],
  },
  {
    kind: 'terraform-inputs',
    what: 'values for Terraform that a program hands over',
    why: 'which root they are given to is not known, so that what they set was not applied',
    remedy: 'Put them into a variable file beside the root, or name one in the configuration: `roots: { DIR: { var-files: [FILE] } }`.',
    shapes: [
      { path: /(?:^|\/)\.?env(?:rc)?(?:[.-][\w.-]+)?$|\.(?:env|envrc|sh|ps1|properties)$/iu, text: /\bTF_VAR_\w/u },
      { path: /\.(?:vars?|tfvar)$/u, text: /^[ \t]{0,9}[A-Za-z_][\w-]{0,200}[ \t]{0,40}=/mu, tree: /\.(?:tf|tofu)$/u },
      { path: /(?:^|\/)(?:atlantis|digger|terrateam|\.terrateam\/config|\.spacelift\/config)\.ya?ml$/u, text: /-var\b|-var-file|TF_VAR_/u },
      { path: /\.ya?ml$/u, text: /\bTF_VAR_[A-Za-z]\w{0,99}["']?[ \t]{0,9}[:=][ \t]{0,9}["']?[^\s$"'{(]/u, altered: handedOver },
      {
        path: /\.(?:sh|bash|mk|ps1|ya?ml)$|(?:^|\/)(?:Makefile|Justfile|justfile|Jenkinsfile)$/u,
        text: /\b(?:terraform|tofu|terragrunt)\b[^\n]{0,200}[ \t"']-{1,2}var(?:-file)?[ ="']/u,
        altered: handedOver,
      },
      {
        path: programs,
        text: /\bTF_VAR_[A-Za-z]|\b(?:terraform|tofu)\b[^\n]{0,200}[ \t"']-{1,2}var(?:-file)?[ ="']/u,
      },
      // Without an ending it is a script by its first line.
      {
        path: /(?:^|\/)[\w-]+$/u,
        text: /^#!/u,
        also: /\bTF_VAR_[A-Za-z]|\b(?:terraform|tofu)\b[^\n]{0,200}[ \t"']-{1,2}var(?:-file)?[ ="']/u,
        altered: handedOver,
      },
      // Other programs have such an option as well.
      {
        path: programs,
        text: /["']-{1,2}var(?:-file)?(?:=[^"'\n]{0,200})?["']/u,
        tree: /\.(?:tf|tofu)$/u,
      },
    ],
  },
  {
    kind: 'terraform',
    what: 'Terraform code',
    why: 'no evaluation reached it',
    remedy: 'Call it from a root of this repository, or keep it out of the change.',
    shapes: [{ path: /\.(?:tf|tofu)(?:\.json)?$/u }],
  },
  {
    kind: 'terraform-template',
    what: 'a template of Terraform code',
    why: 'what is made of it is decided elsewhere',
    remedy: 'Commit the Terraform code that comes of it, or give its plan.',
    shapes: [
      {
        path: /\.(?:(?:tf|tofu|tfvars|hcl)(?:\.json)?\.(?:j2|jinja2?|erb|tmpl|tpl|gotmpl|hbs|mustache|ejs|template|tftpl|in)|(?:j2|tmpl|tpl|erb)\.tf)$/u,
      },
      { path: /\.(?:tftpl|tpl|tmpl|j2|jinja2?|erb)$/u, text: /^[ \t]{0,20}(?:resource|module|provider|data)[ \t]{1,9}"[\w-]+"/mu },
      { path: /\.hcl$/u, text: /^[ \t]{0,20}(?:resource|module)[ \t]{1,9}"[\w-]+"/mu },
      { path: /\.(?:nix|jsonnet|libsonnet|cue|dhall|ncl)$/u, text: /\baws_(?:[a-z0-9]+_)*[a-z0-9]+["']?[ \t]{0,9}[.:={]/u },
    ],
  },
  {
    kind: 'plan',
    what: 'a Terraform plan',
    why: 'a plan in the repository is nobody’s word for what will be applied, and it is not read',
    remedy: 'Give the plan of this change to the review by hand (`plan`), made in a job of its own.',
    shapes: [
      { path: /^(?!(?:[^/]+\/)*(?:testdata|fixtures|test-fixtures|tests|__tests__)\/).*\.plan$/u, tree: /\.tf$/u },
      {
        path: /^(?!(?:[^/]+\/)*(?:testdata|fixtures|test-fixtures|tests|__tests__)\/).*(?:\.tfplan|(?:^|\/)tf\.?plan(?:\.(?:out|bin|zip|binary))?|(?:^|\/)plan\.(?:out|bin|cache|tfplan))$/u,
      },
      {
        path: /^(?!(?:[^/]+\/)*(?:testdata|fixtures|test-fixtures|tests|__tests__)\/).*\.json$/u,
        text: /"(?:planned_values|resource_changes)"\s{0,9}:/u,
        notText: /"terraform_version"\s{0,9}:\s{0,9}"[^"]{0,30}",\s{0,9}"serial"/u,
      },
    ],
  },
];
