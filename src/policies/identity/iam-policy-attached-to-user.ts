import type { Resource } from '../../core/resource.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { attribute, members } from '../../model/fact.ts';
import { defineViolation, traceOf } from '../define-policy.ts';

/** Attributes that give a user rights, by type. A resource that is always about one user has none. */
const places: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws_iam_user_policy', []],
  ['aws_iam_user_policy_attachment', []],
  ['aws_iam_policy_attachment', ['users']],
  ['aws_iam_user_policy_attachments_exclusive', ['policy_arns']],
  ['AWS::IAM::UserPolicy', []],
  ['AWS::IAM::Policy', ['Users']],
  ['AWS::IAM::ManagedPolicy', ['Users']],
  ['AWS::IAM::User', ['Policies', 'ManagedPolicyArns']],
]);

export const iamPolicyAttachedToUser = defineViolation({
  id: 'iam-policy-attached-to-user',
  control: 'identity-federation',
  severity: 'low',
  on: 'resource',
  types: [...places.keys()],
  dialects: ['terraform', 'cloudformation'],
  title: 'A user has rights of its own',
  why: 'Rights attached to single users are forgotten: nobody sees who may do what, and whoever changes teams keeps what they had.',
  remedy: 'Attach the policy to a group, or better to a role that people take.',
  limits: ['A policy that a user has through a group is what is wanted.'],
  covers: {
    checkov: ['CKV_AWS_40'],
    trivy: ['AVD-AWS-0143'],
    kics: ['IAM Managed Policy Applied to a User', 'IAM Policies Attached To User', 'IAM Policy On User'],
    securityHub: ['IAM.2'],
    cis: ['1.15'],
  },
  *evaluate({ address, resource }) {
    const { given, unknown } = rightsIn(resource);
    const [first] = given;
    const aspect = 'rights of a user';
    if (first === undefined) {
      if (unknown !== undefined)
        yield { claim: 'unresolved', aspect, unknown, message: `whether ${address} gives rights to a single user` };
      return;
    }
    yield {
      claim: 'violation',
      aspect,
      message: `${address} gives rights to a single user.`,
      trace: [...(first === 'whole' ? [] : traceOf(first)), resource.declaration],
      confidence: 'certain',
    };
  },
});

interface Rights {
  readonly given: readonly (Value | 'whole')[];
  readonly unknown?: UnknownValue | undefined;
}

function rightsIn({ type, attributes }: Resource): Rights {
  const names = places.get(type) ?? [];
  if (names.length === 0) return { given: ['whole'] };
  const read = names.map((name) => members(attribute(attributes, name)));
  return { given: read.flatMap(({ items }) => items), unknown: read.find(({ unknown }) => unknown !== undefined)?.unknown };
}
