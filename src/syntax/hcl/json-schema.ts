/** Top-level block types and how many labels each has. */
export const blockLabelCounts: ReadonlyMap<string, number> = new Map([
  ['resource', 2],
  ['data', 2],
  ['ephemeral', 2],
  ['module', 1],
  ['variable', 1],
  ['output', 1],
  ['provider', 1],
  ['check', 1],
  ['locals', 0],
  ['terraform', 0],
  ['moved', 0],
  ['removed', 0],
  ['import', 0],
]);

/** Per block type, the arguments whose strings are expressions: names and types that stand in quotes because JSON has no other way. */
const referenceArguments: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['resource', new Set(['provider', 'depends_on'])],
  ['data', new Set(['provider', 'depends_on'])],
  ['module', new Set(['providers', 'depends_on'])],
  ['variable', new Set(['type'])],
  ['moved', new Set(['from', 'to'])],
  ['removed', new Set(['from'])],
  ['import', new Set(['to', 'provider'])],
  ['dynamic', new Set(['iterator'])],
  ['lifecycle', new Set(['ignore_changes', 'replace_triggered_by'])],
]);

export function isReference(blockType: string, argument: string): boolean {
  return referenceArguments.get(blockType)?.has(argument) ?? false;
}

/** Arguments of AWS resources that are maps; every other object is a nested block. */
const mapArguments: ReadonlySet<string> = new Set([
  'tags',
  'tags_all',
  'volume_tags',
  'variables',
  'parameters',
  'parameter',
  'request_parameters',
  'response_parameters',
  'request_templates',
  'request_models',
  'response_models',
  'response_templates',
  'stage_variables',
  'connection_properties',
  'default_arguments',
  'non_overridable_arguments',
  'input_parameters',
  'labels',
  'metadata',
  'options',
  'keepers',
  'triggers',
  'query',
  'program',
  'dimensions',
  'environment_variables',
  'user_defined',
  'for_each',
  'attributes',
]);

export function isMapArgument(name: string): boolean {
  return mapArguments.has(name);
}

/** Arguments of a type that take anything, objects and lists of them too. */
const openArguments: ReadonlyMap<string, ReadonlySet<string>> = new Map([['terraform_data', new Set(['input', 'triggers_replace'])]]);

export function isArgumentOf(resourceType: string | undefined, name: string): boolean {
  return openArguments.get(resourceType ?? '')?.has(name) ?? false;
}
