import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, blocks } from '../fact.ts';
import { possibleMembers } from '../possible-members.ts';
import { placeOf } from '../provider-place.ts';
import type { Identified } from '../subject.ts';
import type { WorkflowView } from '../sources/workflow.ts';

/** A place in the code that says that something is done in a region. */
export interface UsedRegion extends Identified {
  readonly region: string;
  /** Set when it is one of several: the expression that decides. */
  readonly when?: string;
  /** What is done there: `the provider aws.us`. */
  readonly what: string;
  /** Types of the resources that are created by it; undefined where they are not known. */
  readonly types: readonly string[] | undefined;
  readonly trace: readonly Location[];
  readonly source: Value | undefined;
}

/** Providers, regions of single resources and of stack sets, and regions that workflows log in to. */
export function usedRegions(code: EvaluatedCode, workflows: readonly WorkflowView[]): readonly UsedRegion[] {
  return [...ofProviders(code), ...ofResources(code), ...ofStackSets(code), ...workflows.flatMap(ofWorkflow)];
}

function ofProviders(code: EvaluatedCode): readonly UsedRegion[] {
  const own = code.providers.filter(({ name }) => name === 'aws');
  if (own.length === 0) return [];
  const byRegion = new Map<Value, Resource[]>();
  for (const resource of code.resources) {
    const source = resource.mode === 'managed' ? placeOf(resource, code)?.region.source : undefined;
    if (source !== undefined) byRegion.set(source, [...(byRegion.get(source) ?? []), resource]);
  }
  return own.flatMap(({ root, module, alias, attributes, block }) => {
    const source = attribute(attributes, 'region');
    if (source === undefined) return [];
    const name = alias === undefined ? 'aws' : `aws.${alias}`;
    const address = module === '' ? `provider.${name}` : `${module}.provider.${name}`;
    const types = (byRegion.get(source) ?? []).map(({ type }) => type);
    return regionsIn(source).map((one) => ({
      ...one,
      root,
      address,
      what: `the provider ${name}`,
      types,
      trace: [source.origin.at, block],
    }));
  });
}

function ofResources(code: EvaluatedCode): readonly UsedRegion[] {
  return code.resources.flatMap(({ mode, dialect, type, root, address, attributes, declaration }) => {
    const source = mode === 'managed' && dialect === 'terraform' && type.startsWith('aws_') ? attribute(attributes, 'region') : undefined;
    if (source === undefined) return [];
    return regionsIn(source).map((one) => ({
      ...one,
      root,
      address,
      what: address,
      types: [type],
      trace: [source.origin.at, declaration],
    }));
  });
}

function ofStackSets(code: EvaluatedCode): readonly UsedRegion[] {
  const instances = managed(
    code,
    'aws_cloudformation_stack_set_instance',
    'aws_cloudformation_stack_instances',
    'AWS::CloudFormation::StackSet',
  );
  return instances.flatMap(({ root, address, attributes, declaration }) => {
    const groups = blocks(attribute(attributes, 'StackInstancesGroup')).items;
    const values = [
      attribute(attributes, 'stack_set_instance_region'),
      attribute(attributes, 'regions'),
      ...groups.map((one) => attribute(one, 'Regions')),
    ];
    return values.flatMap(regionsIn).map((one) => ({
      ...one,
      root,
      address,
      what: `the stack set ${address}`,
      types: undefined,
      trace: [one.source.origin.at, declaration],
    }));
  });
}

/** Each region that is known of a value, or of a list: of several that a condition chooses between all. */
function regionsIn(value: Value | undefined): readonly { readonly region: string; readonly source: Value; readonly when?: string }[] {
  return possibleMembers(value).flatMap(({ text, value: source, open, maybe }) =>
    open === undefined ? [{ region: text, source, ...(maybe === undefined ? {} : { when: maybe.expression }) }] : [],
  );
}

function ofWorkflow({ path, jobs }: WorkflowView): readonly UsedRegion[] {
  const settings = jobs.flatMap(({ steps }) => steps.flatMap((step) => step.with)).filter(({ name }) => name === 'aws-region');
  return settings
    .filter(({ text }) => /^[a-z]{2}(?:-[a-z]+)+-\d$/u.test(text.text.trim()))
    .map(({ text }) => ({
      root: '.',
      address: path,
      region: text.text.trim(),
      what: 'the workflow',
      types: undefined,
      source: undefined,
      trace: [text.at],
    }));
}
