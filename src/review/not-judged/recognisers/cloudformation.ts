import type { Recogniser } from '../recogniser.ts';

/** A type of a resource, as YAML and JSON write it. */
const resourceType = /["']?Type["']?[ \t]{0,9}:[ \t]{0,9}["']?AWS::[A-Za-z0-9]+::[A-Za-z0-9]+/u;

/** An ending that is none of templates, of programs, of Terraform and of documents. */
const otherEnding =
  /\.(?!(?:ya?ml|json|template|mdx?|markdown|rst|adoc|html?|css|svg|xml|csv|lock|snap|log|ipynb|tf|tofu|hcl|[cm]?[jt]sx?|py|rb|go|kt|java|cs|groovy|php|ps1|scala|rs|sh)$)[A-Za-z][\w-]*$/iu;

/** Around CloudFormation: what feeds a template, makes one, or is a part of one. */
export const cloudformationRecognisers: readonly Recogniser[] = [
  {
    kind: 'samconfig',
    what: 'a configuration of the SAM command line',
    why: 'the parameters that it gives are not applied; the template is judged with its defaults',
    remedy: 'Name the template that it is for, or put the values into the defaults of the template’s parameters.',
    shapes: [{ path: /(?:^|\/)samconfig(?:[.-][\w-]+)?\.(?:toml|ya?ml)$/u }],
  },
  {
    kind: 'parameter-file',
    what: 'a file of CloudFormation parameters',
    why: 'which template it is for is not known, so that the template is judged with its defaults',
    remedy: 'Name it there: `templates: { TEMPLATE: { parameters: [FILE] } }` in the configuration.',
    shapes: [
      { path: /\.(?:json|ya?ml)$/u, text: /["']?ParameterKey["']?\s{0,9}:/u },
      {
        path: /\.json$/u,
        text: /"Parameters"\s{0,9}:\s{0,9}\{\s{0,99}"[\w.-]{1,255}"\s{0,9}:\s{0,9}["\d[tf]/u,
        notText: /"(?:Resources|States)"\s{0,9}:/u,
      },
      {
        path: /(?:^|\/)(?:(?:cfn-?|cloudformation-?)?param(?:eter)?s?\/(?:[^/]+\/)*[^/]+|[\w.-]*param(?:eter)?s?[\w.-]*)\.(?:json|ini|cfg|properties|env|ya?ml)$/iu,
        text: /[\w.-][ \t]{0,9}["']?[ \t]{0,9}[:=][ \t]{0,9}[^\s{[]/u,
        notText: /["']?Resources["']?[ \t]{0,9}:/u,
        tree: /(?:^|\/)(?:[\w.-]*(?:template|stack|cfn|cloudformation)[\w.-]*\.(?:ya?ml|json|template)|(?:cfn|cloudformation)\/.+\.(?:ya?ml|json|template))$/u,
      },
      {
        path: /\.ya?ml$/u,
        text: /^Parameters[ \t]{0,9}:[ \t]{0,9}\r?\n[ \t]{1,20}[\w.-]{1,255}[ \t]{0,9}:[ \t]{0,9}[^\s#]/mu,
        notText: /^Resources[ \t]{0,9}:/mu,
      },
    ],
  },
  {
    kind: 'stack-inputs',
    what: 'values for a stack of CloudFormation that a program hands over',
    why: 'the program is not run, so that what it sets was not applied; the template is judged with its defaults',
    remedy: 'Write them as they are into a file of parameters or into the command, or have a person look at them.',
    shapes: [
      {
        path: /\.(?:py|rb|groovy|[cm]?[jt]s|go|java|kt|kts|cs|fish|pl)$|(?:^|\/)(?:Rakefile|Earthfile|Tiltfile)$/u,
        text: /--parameter-overrides\b|\bParameterKey\b/u,
        notText: /^[ \t]{0,9}(?:describe|it|test)\(|\bunittest\b|\bpytest\b|@Test\b/mu,
      },
      // Of a script the values and what names them; a literal one is judged with the template.
      {
        path: /\.(?:sh|bash|zsh|ps1|mk|ya?ml|bat|cmd)$|(?:^|\/)(?:Makefile|Justfile|justfile|Jenkinsfile)$/u,
        text: /\baws[ \t][^\n]{0,200}\bcloudformation\b|\bsam[ \t]{1,9}deploy\b/u,
        also: /--parameter-overrides\b|\bParameterKey=/u,
        altered: /\w=|--parameter|^[ \t]{0,40}[A-Z][A-Z0-9_]{1,99}[ \t]{0,9}:/u,
      },
      // The same of an action that deploys.
      {
        path: /(?:^|\/)\.(?:github|gitea|forgejo)\/.+\.ya?ml$|(?:^|\/)action\.ya?ml$/u,
        text: /\buses[ \t]{0,9}:[^\n]{0,200}cloudformation/u,
        also: /^[ \t]{1,60}parameter-overrides[ \t]{0,9}:/mu,
        altered: /\w=|parameter-overrides|^[ \t]{0,40}[A-Z][A-Z0-9_]{1,99}[ \t]{0,9}:/u,
      },
    ],
  },
  {
    kind: 'sceptre',
    what: 'a configuration of a stack (Sceptre, StackMaster)',
    why: 'the parameters that it gives are not applied; the template is judged with its defaults',
    remedy: 'Put the values that matter into the defaults of the template’s parameters, or have a person look at them.',
    shapes: [
      { path: /(?:^|\/)stack_master\.ya?ml$/u },
      {
        path: /\.ya?ml$/u,
        text: /^(?:template_path[ \t]{0,9}:|template[ \t]{0,9}:[ \t]{0,9}\r?\n[ \t]{1,9}(?:path|type)[ \t]{0,9}:)/mu,
        tree: /(?:^|\/)config\/(?:[^/]+\/)*config\.ya?ml$/u,
      },
      {
        path: /(?:^|\/)config\/.+\.ya?ml$/u,
        text: /^template(?:_path)?[ \t]{0,9}:/mu,
        also: /^(?:parameters|sceptre_user_data|dependencies)[ \t]{0,9}:/mu,
      },
    ],
  },
  {
    kind: 'elastic-beanstalk',
    what: 'an extension of Elastic Beanstalk',
    why: 'the resources and options in it are not evaluated',
    remedy: 'Declare the resources in a template or in Terraform, or have a person look at them.',
    shapes: [{ path: /(?:^|\/)\.ebextensions\/[^/]+\.config$/u, text: /^(?:Resources|option_settings|Parameters)\b/mu }],
  },
  {
    kind: 'template-other-ending',
    what: 'a template of CloudFormation that another program fills in',
    why: 'what is made of it is decided elsewhere',
    remedy: 'Commit the template that comes of it, or hand in the folder of what is made (`--base-dir`, `--head-dir`).',
    shapes: [
      {
        path: /\.(?:j2|jinja2?|erb|tmpl|tpl|gotmpl|hbs|mustache|ejs|liquid|jsonnet|libsonnet|cue|dhall|njk|twig|in|txt|rb|toml|jinja|tftpl|json5|hjson|cf|cfn|yamlx|dist|sample|example|orig)$/u,
        text: /AWS::[A-Za-z0-9]+::[A-Za-z0-9]+/u,
      },
      { path: otherEnding, text: resourceType },
    ],
  },
  {
    kind: 'template-maker',
    what: 'a program that makes templates of CloudFormation',
    why: 'it is not run, and what it makes is not in the repository',
    remedy: 'Hand in the folders of what it makes before and after the change (`--base-dir`, `--head-dir`).',
    shapes: [
      { path: /\.py$/u, text: /^[ \t]{0,40}(?:from|import)[ \t]{1,9}(?:troposphere|awacs|cfn_flip|samtranslator)\b/mu },
      { path: /\.(?:rb|[cm]?[jt]s|go|kt|java)$/u, text: /\b(?:CloudFormation do\b|SparkleFormation|from ['"]cloudform|goformation\/)/u },
      {
        path: /\.(?:[cm]?[jt]s|py|rb|go|kt|java|cs|groovy|php|ps1|scala)$/u,
        text: resourceType,
        notText: /^[ \t]{0,9}(?:describe|it|test)\(|\bassert\b|\bunittest\b|\bpytest\b|@Test\b/mu,
      },
    ],
  },
  {
    kind: 'template-part',
    what: 'a part of a template of CloudFormation',
    why: 'no template that is read here was seen to take it in',
    remedy: 'Write the part into the template, or include it by a path inside this repository.',
    shapes: [
      {
        path: /\.(?:ya?ml|json|template)$/u,
        text: resourceType,
        // Documents of CodeDeploy and of Systems Manager name types as well.
        notText: /^[ \t{]{0,9}["']?(?:schemaVersion["']?[ \t]{0,9}:|version["']?[ \t]{0,9}:[ \t]{0,9}["']?0\.0\b)/mu,
      },
    ],
  },
];
