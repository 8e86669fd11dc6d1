import { scalarText } from '../../core/value.ts';
import { symbolicText } from '../binding.ts';
import type { EvaluatedCode, KnownAccounts } from '../evaluated-code.ts';
import { attribute, blocks, members } from '../fact.ts';
import { perCode } from '../per-code.ts';

const inArn = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/u;

/** The account in an ARN. What an expression stands for in it may have colons of its own: `${AWS::Region}`. */
export function accountInArn(text: string): string | undefined {
  return inArn.exec(text.replaceAll(/\$\{[^{}]*\}/gu, ''))?.[1];
}

const managing = perCode((code): ReadonlySet<string> => new Set(accountsOfProviders(code)));

/** Accounts that are the team's: those that its providers manage, and those that the configuration calls trusted. */
export function teamAccounts(code: EvaluatedCode): KnownAccounts {
  const managed = managing(code);
  const { knownAccounts } = code;
  return { has: (account) => managed.has(account) || knownAccounts.has(account) };
}

function accountsOfProviders({ providers }: EvaluatedCode): readonly string[] {
  return providers.flatMap(({ attributes }) => {
    const allowed = members(attribute(attributes, 'allowed_account_ids')).items.flatMap((item) => scalarText(item) ?? []);
    const roles = blocks(attribute(attributes, 'assume_role')).items.flatMap((block) => attribute(block, 'role_arn') ?? []);
    return [...allowed, ...roles.flatMap((role) => accountInArn(symbolicText(role) ?? '') ?? [])];
  });
}
