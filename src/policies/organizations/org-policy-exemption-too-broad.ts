import { parseConditionOperator } from '../../analysis/iam/document/condition-operator.ts';
import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import { patternText } from '../../analysis/iam/document/pattern.ts';
import type { Pattern } from '../../analysis/iam/document/pattern.ts';
import type { Condition, Statement } from '../../analysis/iam/document/policy-document.ts';
import { matchesArn, matchesText } from '../../analysis/iam/evaluation/evaluate-match.ts';
import { allows } from '../../analysis/iam/grants/federation.ts';
import type { IamDocument, IamDocumentOption } from '../../model/iam/iam-document.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { conditionPlace } from '../documents/condition-place.ts';
import { ofOption, overOptions } from '../documents/over-options.ts';
import { pointAt } from '../documents/point-at.ts';

export const orgPolicyExemptionTooBroad = defineViolation({
  id: 'org-policy-exemption-too-broad',
  control: 'guardrails-scp-rcp',
  severity: 'high',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'An organization policy exempts nearly everybody',
  why: 'What the organization denies is meant to hold in every account, whatever its administrators do. An exemption that every role meets, or that anybody can give themselves by a tag, leaves nothing of the Deny, though it still reads like one.',
  remedy:
    'Exempt single roles by name, whose names nobody else can take: the path of roles of Identity Center, a role that another policy protects.',
  limits: [
    'An exemption of all roles of one account that is named is reported as medium.',
    'Whether a name with a wildcard behind it, role/deploy-*, can be taken by others is not looked at.',
    'That nobody is forbidden to set a tag is reported as possible: another repository may forbid it.',
  ],
  covers: {},
  evaluate(subject, model) {
    if (subject.use !== 'scp') return [];
    return overOptions(subject, (option) => (option.unknown === undefined ? judge(option, subject, model) : []));
  },
});

function judge(option: IamDocumentOption, subject: IamDocument, model: AwsModel): readonly Violation[] {
  return option.document.statements.flatMap((statement, index) =>
    statement.effect !== 'deny'
      ? []
      : statement.conditions.flatMap((condition) =>
          [...exemptionsBy(condition), ...exemptionByTag(condition, subject, model)].map((exemption) => {
            const value = conditionPlace(option, index, condition).values[exemption.at];
            const violation: Violation = {
              claim: 'violation',
              aspect: `exemption ${exemption.text}`,
              message: `${option.address} denies nothing to ${exemption.whom}.`,
              trace: pointAt(option, index, value),
              confidence: exemption.confidence ?? (value === undefined ? 'certain' : confidenceIn(value)),
              ...(exemption.severity === undefined ? {} : { severity: exemption.severity }),
            };
            return ofOption(violation, statement.maybe);
          }),
        ),
  );
}

interface Exemption {
  /** Which of the values it is. */
  readonly at: number;
  readonly text: string;
  readonly whom: string;
  readonly severity?: 'medium';
  readonly confidence?: 'possible';
}

function isExemption({ operator }: Condition): boolean {
  const parsed = parseConditionOperator(operator);
  return parsed?.negated === true && parsed.compare === 'like';
}

/** Roles of a name that nobody has thought of, in two accounts of which a policy names one at most. */
const anyRoles = ['111122223333', '999988887777'].map((account) => `arn:aws:iam::${account}:role/any-that-is-made`);
const request = { action: '', resource: '', context: new Map<string, readonly string[]>() };

/** Every role at once; else each account, for one that is added beside another exempts others. */
function exemptionsBy(condition: Condition): readonly Exemption[] {
  if (conditionKey(condition.key) !== 'aws:principalarn' || !isExemption(condition)) return [];
  const isArn = parseConditionOperator(condition.operator)?.family === 'arn';
  const matches = (pattern: Pattern): boolean => anyRoles.every((role) => (isArn ? matchesArn : matchesText)(pattern, role, request));
  const at = condition.values.items.findIndex(matches);
  const every = condition.values.items[at];
  if (every !== undefined) return [{ at, text: patternText(every), whom: `whoever has a role in any account (${patternText(every)})` }];
  return condition.values.items.flatMap((pattern, index): readonly Exemption[] => {
    const text = patternText(pattern);
    if (!/^arn:[^:]*:(?:iam|sts)::[^:*?]+:(?:role\/)?\*$/u.test(text)) return [];
    return [{ at: index, text, whom: `whoever has a role in one account (${text})`, severity: 'medium' }];
  });
}

function exemptionByTag(condition: Condition, subject: IamDocument, model: AwsModel): readonly Exemption[] {
  const tag = /^aws:principaltag\/(?<name>.+)$/u.exec(conditionKey(condition.key))?.groups?.['name'];
  if (tag === undefined || parseConditionOperator(condition.operator)?.negated !== true) return [];
  const policies = model.subjects('iam.document').filter((one) => one.use === 'scp' && one.root === subject.root);
  const statements = policies.flatMap(({ options }) => options.flatMap(({ document }) => document.statements));
  if (statements.some((statement) => forbidsTag(statement, tag))) return [];
  return [{ at: 0, text: `tag ${tag}`, whom: `whoever bears the tag ${tag}, which no policy here forbids to set`, confidence: 'possible' }];
}

const tagging = ['iam:TagRole', 'iam:TagUser', 'sts:TagSession'];

/** A Deny on tagging identities: with the tag by name, or with whatever tag. */
function forbidsTag(statement: Statement, tag: string): boolean {
  if (statement.effect !== 'deny' || !tagging.some((name) => allows(statement, name))) return false;
  const tags = statement.conditions.filter(({ key }) => /^aws:(?:tagkeys|requesttag\/)/u.test(conditionKey(key)));
  return (
    tags.length === 0 ||
    tags.some(
      ({ key, values }) =>
        conditionKey(key) === `aws:requesttag/${tag}` ||
        values.items.some((value) => matchesText(value, tag, request) || patternText(value).toLowerCase() === tag),
    )
  );
}
