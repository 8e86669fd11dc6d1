import type { MapValue, Value } from '../../core/value.ts';
import type { Scope } from './scope.ts';

export function policyDocument(attributes: MapValue, _scope: Scope): Value {
  return { kind: 'json-text', content: attributes, origin: attributes.origin };
}
