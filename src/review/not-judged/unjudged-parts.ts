import type { Evaluation, Resource } from '../../core/resource.ts';
import { equalValues } from '../../evaluate/value-equality.ts';
import type { Side } from '../sides/load-side.ts';
import type { Unjudged } from './unjudged.ts';

/** Resources whose meaning stands in a document or another type system that is not read. */
interface PartRecogniser extends Pick<Unjudged, 'kind' | 'what' | 'why' | 'remedy'> {
  readonly types: RegExp;
}

const asProvider = 'Declare it with the resource of the `aws` provider, or have a person look at what it opens.';
const asTemplate = 'Keep the template in this repository and name it by a local path, so that it is evaluated with its parameters.';

const parts: readonly PartRecogniser[] = [
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
      /^(?:aws_cloudformation_stack|aws_serverlessapplicationrepository_cloudformation_stack|AWS::CloudFormation::Stack|AWS::Serverless::Application|AWS::ServiceCatalog::CloudFormation(?:Product|ProvisionedProduct)|AWS::ServiceCatalog::CloudFormationProvisionedProduct|aws_servicecatalog_provisioned_product)$/u,
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
];

/** Such resources that the change adds, alters or takes away. */
export function unjudgedParts(base: Side, head: Side): readonly Unjudged[] {
  const [before, after] = [unenteredOf(base), unenteredOf(head)];
  const changed = [...after].filter(([key, one]) => !isSame(before.get(key)?.resource, one.resource));
  const gone = [...before].filter(([key]) => !after.has(key));
  return [...changed.map(([, one]) => toUnjudged(one)), ...gone.map(([, one]) => ({ ...toUnjudged(one), isGone: true as const }))];
}

interface Found {
  readonly resource: Resource;
  readonly part: PartRecogniser;
}

function unenteredOf({ evaluations }: Side): ReadonlyMap<string, Found> {
  return new Map(evaluations.flatMap((evaluation) => partsOf(evaluation)));
}

function partsOf({ resources, entered }: Evaluation): (readonly [string, Found])[] {
  return resources.flatMap((resource) => {
    const part = resource.mode === 'managed' ? parts.find(({ types }) => types.test(resource.type)) : undefined;
    if (part === undefined || entered?.includes(resource.address) === true) return [];
    return [[`${resource.root}\n${resource.address}`, { resource, part }] as const];
  });
}

function isSame(before: Resource | undefined, after: Resource): boolean {
  return before !== undefined && equalValues(before.attributes, after.attributes) === true;
}

function toUnjudged({ resource, part: { kind, what, why, remedy } }: Found): Unjudged {
  const { declaration, address } = resource;
  return { kind, path: declaration.path, line: declaration.range.startLine, what: `${what} (${address})`, why, remedy, at: declaration };
}
