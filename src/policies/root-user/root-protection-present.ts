import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import { patternText } from '../../analysis/iam/document/pattern.ts';
import type { IamDocument } from '../../model/iam/iam-document.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import { declaredAt, defineEvidence } from '../define-policy.ts';
import { rootWatchOf, rootWatchTypes } from './root-alarms.ts';

const policies = ['aws_organizations_policy', 'AWS::Organizations::Policy'];

export const rootProtectionPresent = defineEvidence({
  id: 'root-protection-present',
  control: 'root-account-protection',
  severity: 'info',
  on: 'resource',
  types: [...policies, 'aws_iam_organizations_features', ...rootWatchTypes],
  dialects: ['terraform', 'cloudformation'],
  title: 'Root users are denied, managed centrally or watched',
  why: 'No policy of an account limits its root user. The organization can, and an alarm tells when it is used.',
  remedy: 'Deny root users of member accounts by a service control policy, manage them centrally, and raise an alarm on what they do.',
  limits: ['Whether the root user has MFA is a state of the account, and not visible.'],
  covers: { trivy: ['AVD-AWS-0149', 'AVD-AWS-0142'], kics: ['CloudWatch Root Account Use Missing'], cis: ['4.3'] },
  speaksFor: ['root-usage-alarm-removed', 'root-central-management-removed', 'root-deny-scp-weakened', 'org-policy-removed-or-detached'],
  *evaluate(subject, model) {
    const what = protectionOf(subject, model);
    if (what === undefined) return;
    const extent = `${what} by ${subject.address}`;
    yield { claim: 'evidence', scope: what, extent, degree: what, trace: declaredAt(subject.resource) };
  },
  lost: ({ extent }) => `Gone is: ${extent}; nothing else in the code does the same.`,
  standsIn: ({ degree: other }, { degree: lost }, place) => place === 'same-root' && other === lost,
});

function protectionOf({ root, address, resource }: Subject, model: AwsModel): string | undefined {
  if (resource.type === 'aws_iam_organizations_features') return 'central management of root users';
  if (!policies.includes(resource.type)) {
    const watch = rootWatchOf(resource, model);
    return watch === undefined || watch.off !== undefined ? undefined : `${watch.what} on root users`;
  }
  const document = model.subjects('iam.document').find((one) => one.use === 'scp' && one.root === root && one.address === address);
  return document !== undefined && deniesRoot(document) ? 'Deny for root users' : undefined;
}

function deniesRoot({ options }: IamDocument): boolean {
  return options.some(({ document }) =>
    document.statements.some(
      ({ effect, conditions }) =>
        effect === 'deny' &&
        conditions.some(
          ({ key, operator, values }) =>
            !/not/iu.test(operator) &&
            conditionKey(key) === 'aws:principalarn' &&
            values.items.some((value) => patternText(value).endsWith(':root')),
        ),
    ),
  );
}
