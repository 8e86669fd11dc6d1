import { readJsonDocument } from '../../evaluate/json-document.ts';
import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, blocks, firstAttribute, members } from '../fact.ts';
import { placeOf } from '../provider-place.ts';
import type { Identified } from '../subject.ts';
import type { WorkflowView } from '../sources/workflow.ts';

/** A place in the code that says that something is done in a region. */
export interface UsedRegion extends Identified {
  readonly region: string;
  /** What is done there: `the provider aws.us`. */
  readonly what: string;
  /** Types of the resources that are created by it; undefined where they are not known. */
  readonly types: readonly string[] | undefined;
  readonly trace: readonly Location[];
  readonly source: Value | undefined;
}

/** Regions that the code may use: those of the configuration, else what a service control policy of the code does not deny. Undefined without. */
export function allowedRegions(code: EvaluatedCode): ReadonlySet<string> | undefined {
  const { regions } = code.houseRules;
  if (regions.length > 0) return new Set(regions);
  const named = managed(code, 'aws_organizations_policy', 'AWS::Organizations::Policy').flatMap(regionsLeftOpen);
  return named.length === 0 ? undefined : new Set(named);
}

const negations = [
  'StringNotEquals',
  'StringNotEqualsIfExists',
  'StringNotEqualsIgnoreCase',
  'StringNotLike',
  'ForAllValues:StringNotEquals',
];

/** `Deny` where `aws:RequestedRegion` is none of these. */
function regionsLeftOpen({ attributes }: Resource): readonly string[] {
  const content = firstAttribute(attributes, ['content', 'Content']);
  const document = content === undefined ? undefined : readJsonDocument(content);
  return blocks(attribute(document, 'Statement')).items.flatMap((statement) => {
    if (scalarText(attribute(statement, 'Effect')) !== 'Deny') return [];
    return negations.flatMap((operator) =>
      members(attribute(statement, 'Condition', operator, 'aws:RequestedRegion')).items.flatMap((item) => scalarText(item) ?? []),
    );
  });
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
    const region = scalarText(source);
    if (source === undefined || region === undefined) return [];
    const name = alias === undefined ? 'aws' : `aws.${alias}`;
    const address = module === '' ? `provider.${name}` : `${module}.provider.${name}`;
    const types = (byRegion.get(source) ?? []).map(({ type }) => type);
    return [{ root, address, region, what: `the provider ${name}`, types, source, trace: [source.origin.at, block] }];
  });
}

function ofResources(code: EvaluatedCode): readonly UsedRegion[] {
  return code.resources.flatMap(({ mode, dialect, type, root, address, attributes, declaration }) => {
    const source = mode === 'managed' && dialect === 'terraform' && type.startsWith('aws_') ? attribute(attributes, 'region') : undefined;
    const region = scalarText(source);
    if (source === undefined || region === undefined) return [];
    return [{ root, address, region, what: address, types: [type], source, trace: [source.origin.at, declaration] }];
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
    return values
      .flatMap((value) => members(value).items)
      .flatMap((source) => {
        const region = scalarText(source);
        if (region === undefined) return [];
        return [
          { root, address, region, what: `the stack set ${address}`, types: undefined, source, trace: [source.origin.at, declaration] },
        ];
      });
  });
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
