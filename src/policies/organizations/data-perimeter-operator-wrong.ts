import { parseConditionOperator } from '../../analysis/iam/document/condition-operator.ts';
import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import { patternText } from '../../analysis/iam/document/pattern.ts';
import type { Condition, Statement } from '../../analysis/iam/document/policy-document.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import { guardrailType } from '../../model/iam/iam-guardrail.ts';
import { defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { conditionPlace, operatorFix } from '../documents/condition-place.ts';
import { ofOption, overOptions } from '../documents/over-options.ts';
import { pointAt } from '../documents/point-at.ts';

export const dataPerimeterOperatorWrong = defineViolation({
  id: 'data-perimeter-operator-wrong',
  control: 'iam-data-perimeters',
  severity: 'high',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'A data perimeter has a hole, or stops services of AWS',
  why: 'A perimeter denies by keys that not every request has. With the wrong operator on an exemption a request without the key passes; without the exemption for services of AWS the perimeter stops deliveries of logs and backups, and is taken off as a whole.',
  remedy:
    'Follow the reference pattern: the keys of the perimeter with …IfExists, and BoolIfExists false on aws:PrincipalIsAWSService and aws:ViaAWSService.',
  limits: [
    'Policies of the organization are looked at, not those of single resources.',
    'A perimeter of resources needs exemptions for resources of AWS, which are many; they are not looked for.',
  ],
  covers: {},
  evaluate(document) {
    if (document.use !== 'scp') return [];
    return overOptions(document, (option) => (option.unknown === undefined ? judge(option) : []));
  },
});

const identityKeys = /^aws:(?:principalorg(?:id|paths)|principalaccount)$/u;
const networkKeys = /^aws:(?:sourcevpce?|sourceip|vpcsourceip|sourcevpcarn)$/u;
const ofServices = /^aws:(?:principalisawsservice|viaawsservice)$/u;

function judge(option: IamDocumentOption): readonly Violation[] {
  const type = guardrailType(option.resource);
  return option.document.statements.flatMap((statement, index) => {
    if (statement.effect !== 'deny' || !isPerimeter(statement)) return [];
    const told = [...failingOpen(option, index, statement), ...withoutServices(option, index, statement, type)];
    return told.map((one) => ofOption(one, statement.maybe));
  });
}

function has({ conditions }: Statement, key: RegExp, isNegated: boolean): boolean {
  return conditions.some((one) => key.test(conditionKey(one.key)) && parseConditionOperator(one.operator)?.negated === isNegated);
}

function isPerimeter(statement: Statement): boolean {
  return has(statement, identityKeys, true) || has(statement, networkKeys, true) || has(statement, /^aws:resourceorg(?:id|paths)$/u, true);
}

/** `Bool false` is not met where the key is absent: the Deny does not count for such a request. */
function failingOpen(option: IamDocumentOption, index: number, { conditions }: Statement): readonly Violation[] {
  return conditions.filter(isPlainBool).map((condition): Violation => {
    const place = conditionPlace(option, index, condition);
    const fix = operatorFix(place, condition, 'BoolIfExists');
    return {
      claim: 'violation',
      aspect: `Bool on ${conditionKey(condition.key)}`,
      message: `${option.address} denies nothing to requests that say nothing of ${conditionKey(condition.key)}: Bool is not met by them.`,
      trace: [...(place.operator === undefined ? [] : [place.operator]), ...pointAt(option, index, place.values[0])],
      confidence: 'certain',
      ...(fix === undefined ? {} : { fix }),
    };
  });
}

/** A Deny of services alone, `Bool true`, is meant to be met by nobody else. */
function isPlainBool({ key, operator, values }: Condition): boolean {
  const parsed = parseConditionOperator(operator);
  const isFalse = values.more === undefined && values.items.every((value) => patternText(value).toLowerCase() === 'false');
  return parsed?.family === 'bool' && !parsed.ifExists && isFalse && ofServices.test(conditionKey(key));
}

function withoutServices(option: IamDocumentOption, index: number, statement: Statement, type: string): readonly Violation[] {
  const isOfIdentities = type === 'RESOURCE_CONTROL_POLICY' && has(statement, identityKeys, true);
  const isOfNetworks = has(statement, networkKeys, true);
  const exempts = statement.conditions.some(
    ({ key }) => ofServices.test(conditionKey(key)) || /^aws:(?:principaltag\/|principalservicename|calledvia)/u.test(conditionKey(key)),
  );
  if (exempts || statement.moreConditions !== undefined || (!isOfIdentities && !isOfNetworks)) return [];
  return [
    {
      claim: 'violation',
      aspect: `services of AWS in ${statement.sid ?? `statement ${index + 1}`}`,
      message: `${option.address} stops services of AWS that work for you: it does not exempt ${isOfNetworks ? 'aws:ViaAWSService' : 'aws:PrincipalIsAWSService'}.`,
      trace: pointAt(option, index),
      confidence: 'likely',
    },
  ];
}
