import { readJsonDocument } from '../../evaluate/json-document.ts';
import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { symbolicText } from '../binding.ts';
import { attribute, firstAttribute, members } from '../fact.ts';

/** A rule of AWS Config: what it is, what it is told, and what it looks at. */
export interface ConfigRule {
  /** The identifier of a managed rule, else the name or the function of one's own. */
  readonly identifier: string;
  /** Parameters whose values are known. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Types of resources that it is limited to; undefined for all that it can judge. */
  readonly types: readonly string[] | undefined;
  /** Is it limited to resources with a tag? */
  readonly isTagged: boolean;
  readonly excludedAccounts: readonly string[];
  readonly unknown: UnknownValue | undefined;
}

/** Types of the rules that `configRuleOf` reads. */
export const configRuleTypes: readonly string[] = [
  'aws_config_config_rule',
  'aws_config_organization_managed_rule',
  'aws_config_organization_custom_rule',
  'AWS::Config::ConfigRule',
  'AWS::Config::OrganizationConfigRule',
];

export function configRuleOf({ attributes, address }: Resource): ConfigRule {
  const body = ['OrganizationManagedRuleMetadata', 'OrganizationCustomRuleMetadata', 'OrganizationCustomPolicyRuleMetadata']
    .map((name) => attribute(attributes, name))
    .find((value) => value !== undefined);
  const from = body ?? attributes;
  const scope = firstAttribute(attributes, ['scope', 'Scope']);
  const types =
    firstAttribute(scope, ['compliance_resource_types', 'ComplianceResourceTypes']) ??
    firstAttribute(from, ['resource_types_scope', 'ResourceTypesScope']);
  const tag = firstAttribute(scope, ['tag_key', 'TagKey']) ?? firstAttribute(from, ['tag_key_scope', 'TagKeyScope']);
  const excluded = firstAttribute(attributes, ['excluded_accounts', 'ExcludedAccounts']);
  const written = firstAttribute(from, ['input_parameters', 'InputParameters']);
  const input = written === undefined ? undefined : readJsonDocument(written);
  return {
    identifier: identifierIn(attributes, from) ?? address,
    parameters: parametersIn(input),
    types: types && textsIn(types),
    isTagged: tag !== undefined,
    excludedAccounts: textsIn(excluded),
    unknown: input?.kind === 'unknown' ? input : (members(types).unknown ?? members(excluded).unknown),
  };
}

function identifierIn(attributes: Value, body: Value): string | undefined {
  const source = firstAttribute(attributes, ['source', 'Source']);
  const identifier =
    firstAttribute(source, ['source_identifier', 'SourceIdentifier']) ??
    firstAttribute(body, ['rule_identifier', 'RuleIdentifier', 'lambda_function_arn', 'LambdaFunctionArn']) ??
    firstAttribute(attributes, ['name', 'ConfigRuleName', 'OrganizationConfigRuleName']);
  return identifier && symbolicText(identifier);
}

function parametersIn(input: Value | undefined): ReadonlyMap<string, string> {
  if (input?.kind !== 'map') return new Map();
  return new Map([...input.entries].flatMap(([name, value]) => (scalarText(value) === undefined ? [] : [[name, scalarText(value) ?? '']])));
}

function textsIn(value: Value | undefined): readonly string[] {
  return members(value).items.flatMap((item) => symbolicText(item) ?? scalarText(item) ?? []);
}
