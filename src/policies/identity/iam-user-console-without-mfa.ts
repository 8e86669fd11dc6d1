import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import { patternText, type Pattern } from '../../analysis/iam/document/pattern.ts';
import type { PolicyDocument, Statement } from '../../analysis/iam/document/policy-document.ts';
import { attribute } from '../../model/fact.ts';
import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { defineViolation, traceOf } from '../define-policy.ts';

export const iamUserConsoleWithoutMfa = defineViolation({
  id: 'iam-user-console-without-mfa',
  control: 'multi-factor-authentication',
  severity: 'high',
  on: 'resource',
  dialects: ['terraform', 'cloudformation'],
  title: 'An IAM user gets a console password, and nothing asks for MFA',
  why: 'A password is guessed, reused or typed into a page that looks like the console. Without a second factor that is all it takes to work as the user.',
  remedy:
    'Let people come through IAM Identity Center or another identity provider. Where a user must stay, attach a policy that denies everything without MFA.',
  limits: [
    'A policy of the same root that denies without aws:MultiFactorAuthPresent counts for all its users, whoever it is attached to.',
    'A policy that is attached by hand is not visible.',
  ],
  covers: {
    checkov: ['CKV2_AWS_22'],
    trivy: ['AVD-AWS-0145'],
    kics: ['IAM User Policy Without MFA', 'Authentication Without MFA', 'IAM User With Access To Console'],
    securityHub: ['IAM.5', 'IAM.19'],
    cis: ['1.10'],
  },
  *evaluate({ address, root, resource }, model) {
    const profile = profileOf(resource);
    if (profile === undefined) return;
    const documents = model.subjects('iam.document').filter((document) => document.root === root && document.use === 'identity');
    const read = documents.flatMap(({ options }) => options.map(({ document }) => document));
    if (read.some(asksForMfa) || onlyWithMfa(read)) return;
    const hidden = documents.flatMap(({ options }) => options.flatMap(({ unknown }) => unknown ?? []));
    if (hidden[0] !== undefined) {
      yield { claim: 'unresolved', aspect: 'mfa', unknown: hidden[0], message: 'whether a policy asks the user for MFA' };
      return;
    }
    yield {
      claim: 'violation',
      aspect: 'console without MFA',
      message: `${address} lets a user sign in with a password, and no policy beside it asks for MFA.`,
      trace: [...(profile === 'whole' ? [] : traceOf(profile)), resource.declaration],
      confidence: 'certain',
    };
  },
});

function profileOf({ type, attributes }: Resource): Value | 'whole' | undefined {
  if (type === 'aws_iam_user_login_profile') return 'whole';
  return type === 'AWS::IAM::User' ? attribute(attributes, 'LoginProfile') : undefined;
}

function asksForMfa({ statements }: PolicyDocument): boolean {
  return statements.some((statement) => statement.effect === 'deny' && isOnMfa(statement));
}

/** Nothing is granted without: a password alone then opens nothing. */
function onlyWithMfa(documents: readonly PolicyDocument[]): boolean {
  const granted = documents.flatMap(({ statements }) => statements.filter(({ effect }) => effect === 'allow'));
  const isAsked = ({ conditions }: Statement): boolean =>
    conditions.some(
      ({ key, values }) => isMfa(key) && values.items.length === 1 && values.items.every((one) => patternText(one) === 'true'),
    );
  return granted.length > 0 && granted.every(isAsked);
}

function isOnMfa({ conditions }: Statement): boolean {
  return conditions.some(({ key }) => isMfa(key));
}

function isMfa(key: Pattern): boolean {
  return conditionKey(key) === 'aws:multifactorauthpresent';
}
