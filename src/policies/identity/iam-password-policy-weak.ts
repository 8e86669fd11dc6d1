import type { Value } from '../../core/value.ts';
import { attribute, readBool, readNumber } from '../../model/fact.ts';
import type { Fact } from '../../model/fact.ts';
import { accountScope } from '../../model/scope.ts';
import { confidenceIn, declaredAt, defineViolation, traceOf } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { ofFact } from '../forms/of-fact.ts';

/** One rule of the CIS benchmark: whether a value meets it. None is met where nothing is written. */
interface Rule {
  readonly name: string;
  readonly asks: string;
  readonly read: (value: Value | undefined) => Fact<boolean>;
}

const switches: readonly (readonly [string, string])[] = [
  ['require_symbols', 'a symbol'],
  ['require_numbers', 'a digit'],
  ['require_uppercase_characters', 'a capital letter'],
  ['require_lowercase_characters', 'a small letter'],
];
const rules: readonly Rule[] = [
  { name: 'minimum_password_length', asks: 'at least 14 characters', read: (value) => meets(readNumber(value), 14) },
  { name: 'password_reuse_prevention', asks: 'that it differs from the last 24', read: (value) => meets(readNumber(value), 24) },
  ...switches.map(([name, asks]): Rule => ({ name, asks, read: readBool })),
];

export const iamPasswordPolicyWeak = defineViolation({
  id: 'iam-password-policy-weak',
  control: 'multi-factor-authentication',
  severity: 'medium',
  on: 'resource',
  dialects: ['terraform'],
  title: 'The password policy of the account is weak',
  why: 'A short password, or one that was used before, is soon guessed. The policy counts for every IAM user with a console password.',
  remedy: 'Ask for 14 characters of all four kinds, and remember the last 24. Better still, have no IAM users with passwords.',
  limits: ['An account whose code declares no password policy is not judged: it has the one of AWS, which is weaker.'],
  covers: {
    checkov: ['CKV_AWS_9', 'CKV_AWS_10', 'CKV_AWS_11', 'CKV_AWS_12', 'CKV_AWS_13', 'CKV_AWS_14', 'CKV_AWS_15'],
    trivy: ['AVD-AWS-0056', 'AVD-AWS-0058', 'AVD-AWS-0059', 'AVD-AWS-0060', 'AVD-AWS-0061', 'AVD-AWS-0063'],
    kics: [
      'IAM Password Without Minimum Length',
      'IAM Password Without Reuse Prevention',
      'IAM Password Without Symbols',
      'Password Without Reuse Prevention',
    ],
    securityHub: ['IAM.7', 'IAM.10'],
    cis: ['1.8', '1.9'],
  },
  lost: ({ extent }) => `${extent} is gone: the one of AWS counts again, which asks for eight characters of three kinds.`,
  *evaluate({ address, resource }) {
    if (resource.type !== 'aws_iam_account_password_policy') return;
    const extent = `The password policy ${address}`;
    yield {
      claim: 'evidence',
      scope: `password policy of ${accountScope(resource)}`,
      extent,
      onlyDeleted: true,
      trace: declaredAt(resource),
    };
    for (const { name, asks, read } of rules) {
      const value = attribute(resource.attributes, name);
      const question = {
        aspect: name,
        unknown: `whether a password needs ${asks}`,
        isWrong: (isMet: boolean) => !isMet,
        whenAbsent: true,
      };
      yield* ofFact(read(value), question, (found) => weak(address, name, asks, found?.source, resource.declaration));
    }
  },
});

function meets(fact: Fact<number>, least: number): Fact<boolean> {
  if (fact.kind === 'known') return { ...fact, value: fact.value >= least };
  if (fact.kind === 'absent') return fact;
  const { options } = fact;
  return { ...fact, ...(options === undefined ? { options: [] } : { options: options.map((one) => meets(one, least)) }) };
}

function weak(address: string, name: string, asks: string, value: Value | undefined, declaration: Violation['trace'][number]): Violation {
  const before = `${address} does not ask of a password: `;
  return {
    claim: 'violation',
    aspect: name,
    message: `${before}${asks}.`,
    listing: { before, item: asks, items: 'rules' },
    trace: [...(value === undefined ? [] : traceOf(value)), declaration],
    confidence: value === undefined ? 'certain' : confidenceIn(value),
  };
}
