import type { Pattern } from '../../analysis/iam/document/pattern.ts';
import { isAllWild, literalText, patternText } from '../../analysis/iam/document/pattern.ts';
import type { Statement } from '../../analysis/iam/document/policy-document.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import type { Opened } from '../../model/iam/resource-policy/opened.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { overOptions } from '../documents/over-options.ts';
import { pointAt } from '../documents/point-at.ts';

export const resourcePolicyAllActions = defineViolation({
  id: 'resource-policy-all-actions',
  control: 'least-privilege-review',
  severity: 'info',
  strict: true,
  on: 'iam.resource-policy',
  dialects: ['terraform', 'cloudformation'],
  title: 'Policy of a resource grants every action on it',
  why: 'Whoever is meant to read or send may also delete it, and change the policy itself to let in whomever they like.',
  remedy: 'Name the actions that are used.',
  limits: [
    'Policies of keys and of VPC endpoints are left out: a key wants a statement for its account, and an endpoint is asked beside the resources.',
    'Who is let in is reported by other policies, the worse the less he is known.',
  ],
  covers: {
    checkov: ['CKV_AWS_72'],
    trivy: ['AVD-AWS-0097'],
    kics: ['SQS Policy Allows ALL (*) Actions', 'S3 Bucket With All Permissions', 'Lambda With Vulnerable Policy'],
  },
  evaluate: ({ opens, ...policy }) =>
    opens.group === 'key' || opens.group === 'endpoint'
      ? []
      : overOptions(policy, (option) => (option.unknown === undefined ? judge(option, opens) : [])),
});

function judge(option: IamDocumentOption, opens: Opened): readonly Violation[] {
  const at = option.document.statements.findIndex((statement) => isWhole(statement, opens));
  const statement = option.document.statements[at];
  const place = statement?.actions?.items.findIndex((action) => isEvery(action, opens)) ?? -1;
  const cause = option.sources[at]?.actions[place];
  if (statement === undefined) return [];
  return [
    {
      claim: 'violation',
      aspect: `${option.label}: every action`,
      message: `${option.address} grants every action on the ${opens.noun}, its policy included.`,
      trace: pointAt(option, at, cause),
      confidence: cause === undefined ? 'certain' : confidenceIn(cause),
    },
  ];
}

function isWhole({ effect, actions }: Statement, opens: Opened): boolean {
  return effect === 'allow' && actions?.items.some((action) => isEvery(action, opens)) === true;
}

function isEvery(action: Pattern, { services }: Opened): boolean {
  if (isAllWild(action)) return true;
  const text = literalText(action) === undefined ? patternText(action).toLowerCase() : '';
  return services.some((service) => text === `${service}:*`);
}
