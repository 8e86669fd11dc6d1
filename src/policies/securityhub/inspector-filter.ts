import { blocks, firstAttribute, readText } from '../../model/fact.ts';
import type { Subject } from '../../model/subject.ts';
import { traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';
import { ofFact } from '../forms/of-fact.ts';
import { breadthOf } from './criteria.ts';
import type { Criteria } from './criteria.ts';

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
const criteria: Criteria = { naming, narrowing: ['severity'], severity: 'severity' };

/** A filter of Inspector hides what it matches from the moment it arises. */
export function suppressedByFilter({ address, resource }: Subject): Iterable<Violation | Unresolved> {
  const { attributes, declaration } = resource;
  const action = readText(firstAttribute(attributes, ['action', 'FilterAction']));
  const { items, unknown } = blocks(firstAttribute(attributes, ['filter_criteria', 'FilterCriteria']));
  const aspect = 'criteria';
  if (unknown !== undefined) return [{ claim: 'unresolved', aspect, unknown, message: `which findings ${address} suppresses` }];
  const broad = breadthOf(items, criteria);
  if (broad === undefined) return [];
  if (broad.kind === 'unknown') return [{ claim: 'unresolved', aspect, unknown: broad, message: `which findings ${address} suppresses` }];
  const findings = broad.gravest === undefined ? 'every severity' : `severity ${broad.gravest}`;
  const question = {
    aspect,
    unknown: `whether ${address} suppresses findings`,
    isWrong: (text: string) => text.toUpperCase() === 'SUPPRESS',
  };
  return ofFact(action, question, (found) => {
    const violation: Violation = {
      claim: 'violation',
      aspect,
      message: `${address} suppresses findings of ${findings} on every resource.`,
      trace: [...items.map((one) => one.origin.at), ...(found === undefined ? [] : traceOf(found.source)), declaration],
      confidence: 'certain',
    };
    return ofOption(violation, broad.condition?.expression);
  });
}
