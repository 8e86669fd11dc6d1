import type { Resource } from '../core/resource.ts';
import { attribute } from './fact.ts';
import { symbolicText } from './binding.ts';

/**
 * The account and region a resource lives in, as far as the code tells: the provider alias it chooses and an explicit `region`. Two resources
 * of equal scope can stand in for each other.
 */
export function accountScope(resource: Resource): string {
  if (resource.dialect === 'cloudformation') return 'the account and region of the stack';
  const provider = attribute(resource.meta, 'provider');
  const region = attribute(resource.attributes, 'region');
  const account = attribute(resource.attributes, 'account_id') ?? attribute(resource.attributes, 'admin_account_id');
  const named = [
    provider === undefined ? 'the default provider' : `provider ${symbolicText(provider) ?? 'chosen elsewhere'}`,
    ...(region === undefined ? [] : [`region ${symbolicText(region) ?? 'chosen elsewhere'}`]),
    ...(account === undefined ? [] : [`account ${symbolicText(account) ?? 'chosen elsewhere'}`]),
  ];
  return named.join(', ');
}
