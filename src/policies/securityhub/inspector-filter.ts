import { scalarText } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { blocks, firstAttribute, readText, unknownPart } from '../../model/fact.ts';
import type { Subject } from '../../model/subject.ts';
import { traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofFact } from '../forms/of-fact.ts';
import { criterion, saysWhich } from './criteria.ts';

export const inspectorFilters: readonly string[] = ['aws_inspector2_filter', 'AWS::InspectorV2::Filter'];

/** Criteria that say which resource, which vulnerability or which account is meant. Inspector API, FilterCriteria. */
const naming = [
  'resource_id',
  'resource_tags',
  'ec2_instance_image_id',
  'ec2_instance_subnet_id',
  'ec2_instance_vpc_id',
  'ecr_image_hash',
  'ecr_image_registry',
  'ecr_image_repository_name',
  'ecr_image_tags',
  'lambda_function_layers',
  'lambda_function_name',
  'lambda_function_execution_role_arn',
  'code_repository_project_name',
  'code_vulnerability_detector_name',
  'code_vulnerability_file_path',
  'component_id',
  'finding_arn',
  'related_vulnerabilities',
  'title',
  'vulnerability_id',
  'vulnerable_packages',
  'aws_account_id',
];

/** A filter of Inspector hides what it matches from the moment it arises. */
export function suppressedByFilter({ address, resource }: Subject): Iterable<Violation | Unresolved> {
  const { attributes, declaration } = resource;
  const action = readText(firstAttribute(attributes, ['action', 'FilterAction']));
  const { items, unknown } = blocks(firstAttribute(attributes, ['filter_criteria', 'FilterCriteria']));
  const aspect = 'criteria';
  if (unknown !== undefined) return [{ claim: 'unresolved', aspect, unknown, message: `which findings ${address} suppresses` }];
  const broad = breadthOf(items);
  const open = broad === undefined ? openSeverity(items) : undefined;
  if (open !== undefined) return [{ claim: 'unresolved', aspect, unknown: open, message: `which findings ${address} suppresses` }];
  if (broad === undefined) return [];
  const question = {
    aspect,
    unknown: `whether ${address} suppresses findings`,
    isWrong: (text: string) => text.toUpperCase() === 'SUPPRESS',
  };
  return ofFact(action, question, (found) => ({
    claim: 'violation',
    aspect,
    message: `${address} suppresses ${broad}.`,
    trace: [...items.map((one) => one.origin.at), ...(found === undefined ? [] : traceOf(found.source)), declaration],
    confidence: 'certain',
  }));
}

/** Undefined when the criteria are narrow enough. */
function breadthOf(criteria: readonly Value[]): string | undefined {
  if (isNamed(criteria)) return undefined;
  const labels = severitiesOf(criteria).flatMap((value) => scalarText(value) ?? []);
  const gravest = ['CRITICAL', 'HIGH'].find((label) => labels.includes(label));
  if (gravest !== undefined) return `findings of severity ${gravest} on every resource`;
  return criteria.some((one) => saysWhich(criterion(one, 'severity'))) ? undefined : 'findings of every severity on every resource';
}

function isNamed(criteria: readonly Value[]): boolean {
  return criteria.some((one) => naming.some((field) => saysWhich(criterion(one, field))));
}

function severitiesOf(criteria: readonly Value[]): readonly Value[] {
  const filters = criteria.flatMap((one) => blocks(criterion(one, 'severity')).items);
  return filters.filter((filter) => saysWhich(filter)).flatMap((filter) => firstAttribute(filter, ['value', 'Value']) ?? []);
}

function openSeverity(criteria: readonly Value[]): UnknownValue | undefined {
  return isNamed(criteria) ? undefined : severitiesOf(criteria).flatMap((value) => unknownPart(value) ?? [])[0];
}
