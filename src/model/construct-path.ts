import type { Resource } from '../core/resource.ts';
import { scalarText } from '../core/value.ts';
import { attribute } from './fact.ts';

/** Where in the tree of constructs a synthesized resource comes from: `Shop/Web/SecurityGroup/Resource`. Undefined for what nobody synthesized. */
export function constructPath({ dialect, meta }: Pick<Resource, 'dialect' | 'meta'>): string | undefined {
  return dialect === 'cloudformation' ? scalarText(attribute(meta, 'Metadata', 'aws:cdk:path')) : undefined;
}
