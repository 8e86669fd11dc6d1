import { parseConditionOperator } from '../../analysis/iam/document/condition-operator.ts';
import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import { literalText } from '../../analysis/iam/document/pattern.ts';
import type { Condition, PolicyDocument, Statement } from '../../analysis/iam/document/policy-document.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import { defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { conditionPlace, operatorFix } from './condition-place.ts';
import { isWrittenForUse, ofOption, overOptions } from './over-options.ts';
import { pointAt } from './point-at.ts';

export const iamMfaConditionOperatorWrong = defineViolation({
  id: 'iam-mfa-condition-operator-wrong',
  control: 'multi-factor-authentication',
  severity: 'high',
  on: 'iam.any-document',
  dialects: ['terraform', 'cloudformation'],
  title: 'The condition on MFA lets access keys through',
  why: 'Requests with a long-lived access key say nothing of MFA: the key aws:MultiFactorAuthPresent is absent. A Deny with Bool false does not see them, and an Allow with BoolIfExists true lets them pass, so that the stolen key works as if there were no condition.',
  remedy: 'Use BoolIfExists false in a Deny, and Bool true in an Allow.',
  limits: ['A condition Null on the same key, in the statement or in another one of the document, counts as taking care of it.'],
  covers: {},
  evaluate(document) {
    if (!isWrittenForUse(document)) return [];
    return overOptions(document, (option) => (option.unknown === undefined ? judge(option) : []));
  },
});

const mfaKey = 'aws:multifactorauthpresent';

function judge(option: IamDocumentOption): readonly Violation[] {
  if (asksForPresence(option.document)) return [];
  return option.document.statements.flatMap((statement, index) =>
    statement.conditions.flatMap((condition) => {
      const wrong = wrongIn(statement, condition);
      if (wrong === undefined) return [];
      const place = conditionPlace(option, index, condition);
      const fix = operatorFix(place, condition, wrong.wanted);
      const operator = place.operator === undefined ? [] : [place.operator];
      const violation: Violation = {
        claim: 'violation',
        aspect: `${option.label}: MFA by ${condition.operator} in ${statement.effect}`,
        message: `${option.address} ${wrong.does}.`,
        trace: [...operator, ...pointAt(option, index, place.values[0])],
        confidence: 'certain',
        ...(fix === undefined ? {} : { fix }),
      };
      return [ofOption(violation, statement.maybe)];
    }),
  );
}

/** `Null` on the key says what shall be where it is absent. */
function asksForPresence({ statements }: PolicyDocument): boolean {
  return statements.some(({ conditions }) =>
    conditions.some(({ key, operator }) => /^aws:multifactorauth(?:present|age)$/u.test(conditionKey(key)) && /^null$/iu.test(operator)),
  );
}

interface Wrong {
  readonly wanted: string;
  readonly does: string;
}

/** By the effect and what the key is compared with. */
const wrongs: ReadonlyMap<string, Wrong & { readonly ifExists: boolean }> = new Map([
  [
    'deny false',
    { ifExists: false, wanted: 'BoolIfExists', does: 'denies without MFA, but not to access keys, whose requests say nothing of it' },
  ],
  [
    'allow true',
    { ifExists: true, wanted: 'Bool', does: 'allows with MFA, and to access keys without it, whose requests say nothing of it' },
  ],
]);

function wrongIn({ effect }: Statement, { key, operator, values }: Condition): Wrong | undefined {
  const parsed = parseConditionOperator(operator);
  const [value, ...others] = values.items;
  if (conditionKey(key) !== mfaKey || parsed?.family !== 'bool' || value === undefined || others.length > 0) return undefined;
  const wrong = wrongs.get(`${effect} ${literalText(value)?.toLowerCase() ?? ''}`);
  return wrong?.ifExists === parsed.ifExists ? wrong : undefined;
}
