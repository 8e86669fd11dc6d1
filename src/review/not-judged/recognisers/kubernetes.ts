import type { Recogniser } from '../recogniser.ts';

const yaml = /\.(?:ya?ml|json)$/u;

const apiVersion = String.raw`apiVersion["']?[ \t]{0,9}:[ \t]{0,9}["']?`;

/** Documents of which a controller makes something in AWS. */
export const awsKinds = new RegExp(
  `${apiVersion}(?:[\\w-]{1,60}\\.){0,4}(?:aws(?:\\.m)?\\.(?:upbound|crossplane)\\.io|k8s\\.aws|infrastructure\\.cluster\\.x-k8s\\.io|aws\\.oracle\\.com|ec2\\.amazonaws\\.com)/`,
  'u',
);

/** Settings by which a cluster opens something in AWS or takes a role of it, one to a line; dots may be escaped, as the names of a `set` are. */
export const awsSettings =
  /(?:alb|nlb)\\{0,3}\.ingress\\{0,3}\.kubernetes\\{0,3}\.io|service\\{0,3}\.beta\\{0,3}\.kubernetes\\{0,3}\.io(?:\/|~1)aws-|eks\\{0,3}\.amazonaws\\{0,3}\.com\/role-arn|iam\\{0,3}\.amazonaws\\{0,3}\.com\/role\b|external-dns\\{0,3}\.alpha\\{0,3}\.kubernetes\\{0,3}\.io\/aws-|load(?:BalancerSourceRanges|_balancer_source_ranges)|(?:type|value)["']?[ \t]{0,9}:[ \t]{0,9}["']?LoadBalancer\b|^[ \t]{0,40}["']?map(?:Roles|Users|Accounts)\b/u;

/** A line that says something else than which image runs, how often, and with how much. */
const otherThanImages =
  /^(?!.*\b(?:image|tag|newTag|imageTag|digest|replicas|replicaCount|minReplicas|maxReplicas|cpu|memory)["']?[ \t]{0,9}:)(?=.*[^\s#])/u;

/** Documents for Kubernetes that make or open something in AWS. */
export const kubernetesRecognisers: readonly Recogniser[] = [
  {
    kind: 'crossplane',
    what: 'a Crossplane document',
    why: 'the resources of AWS that Crossplane makes of it are not evaluated',
    remedy: 'Have a person look at it; its fields are not read here.',
    shapes: [
      {
        path: /\.(?:ya?ml|json|tpl|gotmpl|j2|k)$/u,
        text: /apiVersion["']?[ \t]{0,9}:[ \t]{0,9}["']?(?:[\w-]{1,60}\.){0,4}(?:aws(?:\.m)?\.(?:upbound|crossplane)\.io|apiextensions\.crossplane\.io|crossplane\.io)\//u,
      },
    ],
  },
  {
    kind: 'ack',
    what: 'a document for AWS Controllers for Kubernetes',
    why: 'the resources of AWS that the controllers make of it are not evaluated',
    remedy: 'Have a person look at it; its fields are not read here.',
    shapes: [
      {
        path: /\.(?:ya?ml|json|tpl|gotmpl|j2)$/u,
        text: /apiVersion["']?[ \t]{0,9}:[ \t]{0,9}["']?(?:[\w-]{1,60}\.services\.k8s\.aws|services\.k8s\.aws)\//u,
      },
    ],
  },
  {
    kind: 'terraform-operator',
    what: 'a document by which a cluster runs Terraform',
    why: 'the variables that it gives are not applied; the code is judged with its defaults alone',
    remedy: 'Keep the values in a variable file beside the root, or have a person look at them.',
    shapes: [
      {
        path: yaml,
        text: /apiVersion["']?[ \t]{0,9}:[ \t]{0,9}["']?(?:infra\.contrib\.fluxcd\.io|app\.terraform\.io|tf\.isaaguilar\.com|tf\.galleybytes\.com|tf\.upbound\.io|terraform\.core\.oam\.dev|tofu\.upbound\.io)\//u,
      },
    ],
  },
  {
    kind: 'kubernetes-aws',
    what: 'a document for Kubernetes that reaches into AWS',
    why: 'load balancers, nodes, rules and roles that come of it are not evaluated',
    remedy: 'Have a person look at what it opens and which role it takes.',
    shapes: [
      {
        path: yaml,
        text: /apiVersion["']?[ \t]{0,9}:[ \t]{0,9}["']?(?:[\w-]{1,60}\.){0,4}(?:k8s\.aws|infrastructure\.cluster\.x-k8s\.io|aws\.oracle\.com|ec2\.amazonaws\.com)\//u,
      },
      {
        path: yaml,
        text: /(?:alb\.ingress\.kubernetes\.io|service\.beta\.kubernetes\.io(?:\/|~1)aws-|(?:eks\.amazonaws\.com(?:\/|~1)role-arn|iam\.amazonaws\.com(?:\/|~1)role)\b|external-dns\.alpha\.kubernetes\.io\/aws-)/u,
        altered: otherThanImages,
      },
      {
        path: /^(?!.*(?:^|\/)(?:values\/|[\w.-]*values[\w.-]*\.ya?ml$)).*\.(?:ya?ml|json)$/u,
        text: /\btype["']?[ \t]{0,9}:[ \t]{0,9}["']?LoadBalancer\b|\bloadBalancerSourceRanges\b/u,
        altered: otherThanImages,
      },
      { path: yaml, text: /^[ \t]{1,9}(?:mapRoles|mapUsers|mapAccounts)[ \t]{0,9}:/mu },
    ],
  },
  {
    kind: 'helm-values',
    what: 'values of a Helm chart that reach into AWS',
    why: 'charts are not rendered here',
    remedy: 'Commit what the chart renders, or have a person look at the values.',
    shapes: [
      {
        path: /(?:^|\/)(?:values\/(?:[^/]+\/)*[^/]+|values[\w.-]*|[\w.-]*[.-]values|helmfile(?:\.d\/[^/]+)?)\.ya?ml(?:\.gotmpl)?$/u,
        text: /(?:arn:aws|0\.0\.0\.0\/0|::\/0|LoadBalancer|cidr|securityGroup|security_group|[\s"'-]iam|amazonaws\.com\/|\baws\b|publiclyAccessible|bucket)/iu,
        altered: otherThanImages,
      },
      { path: /(?:^|\/)values[\w.-]*\.ya?ml$/u, text: /^[ \t]{0,40}type[ \t]{0,9}:[ \t]{0,9}NodePort/mu },
    ],
  },
];
