import { patternText } from '../../../analysis/iam/document/pattern.ts';
import { symbolicText } from '../../binding.ts';
import { accountInArn } from '../known-accounts.ts';
import type { ResourcePolicy } from './resource-policy.ts';

/** Accounts that own what the policy opens: they stand in the ARNs of its resources, and in the name of its target. */
export function ownAccounts({ options, target }: ResourcePolicy): ReadonlySet<string> {
  const resources = options.flatMap(({ document }) => document.statements.flatMap((one) => one.resources?.items ?? []));
  const texts = [...resources.map(patternText), (target === undefined ? undefined : symbolicText(target)) ?? ''];
  return new Set(texts.flatMap((text) => accountInArn(text) ?? []));
}
