import type { Resource } from '../core/resource.ts';
import { attribute } from './fact.ts';
import { symbolicText } from './binding.ts';

/**
 * The account and region a resource lives in, as far as the code tells: the provider alias it chooses and an explicit `region`. Two resources
 * of equal scope can stand in for each other.
 */
export function accountScope(resource: Resource): string {
  if (resource.dialect === 'cloudformation') return 'the account and region of the stack';
  const account = attribute(resource.attributes, 'account_id') ?? attribute(resource.attributes, 'admin_account_id');
  const name = account === undefined ? '' : `, account ${symbolicText(account) ?? 'chosen elsewhere'}`;
  return `${regionScope(resource)}${name}`;
}

/** The provider and the region alone: a setting of an account and region counts for what is made by the same. */
export function regionScope(resource: Resource): string {
  const region = attribute(resource.attributes, 'region');
  return `${providerScope(resource)}${region === undefined ? '' : `, region ${symbolicText(region) ?? 'chosen elsewhere'}`}`;
}

/** The provider alone: of whatever it makes the account is the same. */
export function providerScope({ dialect, meta }: Resource): string {
  if (dialect === 'cloudformation') return 'the account and region of the stack';
  const provider = attribute(meta, 'provider');
  return provider === undefined ? 'the default provider' : `provider ${symbolicText(provider) ?? 'chosen elsewhere'}`;
}
