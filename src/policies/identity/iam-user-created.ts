import { symbolicText } from '../../model/binding.ts';
import { firstAttribute } from '../../model/fact.ts';
import { defineViolation } from '../define-policy.ts';

/** Users for whom there is no other way: mail over SMTP, git, and the day on which nothing else works. */
const noOtherWay = /smtp|\bses\b|[_-]ses[_-]|codecommit|break.?glass|emergency/iu;

export const iamUserCreated = defineViolation({
  id: 'iam-user-created',
  control: 'identity-federation',
  severity: 'medium',
  on: 'resource',
  types: ['aws_iam_user', 'aws_identitystore_user', 'AWS::IAM::User'],
  dialects: ['terraform', 'cloudformation'],
  title: 'An IAM user is made',
  why: 'A user has a password or a key of its own, which nobody takes away when the person leaves or the machine is gone. What people and pipelines need can be had by logging in once, for some hours.',
  remedy: 'Let people come through IAM Identity Center, and machines by a role.',
  limits: ['A user for SMTP, CodeCommit or emergencies, told by its name, counts as info.'],
  covers: { checkov: ['CKV_AWS_273'], kics: ['SSO Identity User Unsafe Creation'], cis: ['1.21'] },
  *evaluate({ address, resource }) {
    if (resource.type === 'aws_identitystore_user') {
      const message = `${address} makes a person in Identity Center by hand, whom no directory takes away when he leaves.`;
      yield { claim: 'violation', aspect: 'user', message, trace: [resource.declaration], confidence: 'certain', severity: 'low' };
      return;
    }
    const name = firstAttribute(resource.attributes, ['name', 'UserName']);
    const called = `${name === undefined ? '' : (symbolicText(name) ?? '')} ${address}`;
    yield {
      claim: 'violation',
      aspect: 'user',
      message: `${address} makes an IAM user, whose credentials last until somebody deletes them.`,
      trace: [resource.declaration],
      confidence: 'certain',
      ...(noOtherWay.test(called) ? { severity: 'info' as const } : {}),
    };
  },
});
