import type { Value } from '../../../core/value.ts';
import { through } from '../../value-operations.ts';
import { toText } from '../types/convert-scalar.ts';
import type { ResourceInstance } from './resource-instances.ts';
import { resourceInstances, setAttribute } from './resource-instances.ts';

/**
 * `data.aws_ssm_parameter.x.value` where the same module sets a parameter of that name: what it is set to. Names are unique in an account and
 * a region, so both must be the default provider's.
 */
export function parameterValue(instance: ResourceInstance): Value | undefined {
  const { module } = instance.scope;
  const name = toText(setAttribute(instance, 'name'));
  if (name === undefined || hasProvider(instance)) return undefined;
  for (const declared of module.config.resources) {
    if (declared.mode !== 'managed' || declared.type !== 'aws_ssm_parameter') continue;
    for (const member of resourceInstances(module, declared).members) {
      if (member.maybe !== undefined || hasProvider(member) || toText(setAttribute(member, 'name')) !== name) continue;
      const value = setAttribute(member, 'value') ?? setAttribute(member, 'insecure_value');
      const at = { path: instance.declared.block.path, range: instance.declared.block.header };
      return value === undefined ? undefined : through(value, [{ kind: 'attribute', name: `${declared.name}.value`, at }]);
    }
  }
  return undefined;
}

function hasProvider({ declared }: ResourceInstance): boolean {
  return declared.block.body.attributes.some(({ name }) => name === 'provider' || name === 'region');
}
