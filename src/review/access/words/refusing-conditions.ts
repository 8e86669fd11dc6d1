import { patternText } from '../../../analysis/iam/document/pattern.ts';
import type { Condition, PolicyDocument, Statement } from '../../../analysis/iam/document/policy-document.ts';
import type { AccessRequest } from '../../../analysis/iam/evaluation/access-request.ts';
import { evaluateRequest } from '../../../analysis/iam/evaluation/evaluate-request.ts';
import { holdsCondition } from '../../../analysis/iam/evaluation/evaluate-condition.ts';

/** Each action is a request of its own; of more than are listed nothing is said. */
const actionsMax = 400;

/**
 * The keys of the conditions, as the document writes them, by which alone it refuses every one of the actions; empty where it would refuse one of them without
 * its conditions, too. `request` says all but the action.
 */
export function refusingConditions(document: PolicyDocument, request: AccessRequest, actions: readonly string[]): readonly string[] {
  if (actions.length > actionsMax) return [];
  const found = new Set<string>();
  for (const action of actions) {
    const keys = keysRefusing(document, { ...request, action });
    if (keys.length === 0) return [];
    for (const key of keys) found.add(key);
  }
  return [...found].toSorted();
}

function keysRefusing(document: PolicyDocument, request: AccessRequest): readonly string[] {
  const asked = document.statements.filter(({ conditions }) => conditions.length > 0);
  if (asked.length === 0) return [];
  const plain = document.statements.filter(({ conditions }) => conditions.length === 0);
  // Of a Deny it is the condition that holds which refuses; of an Allow the one that does not.
  const denies = asked.filter((one) => one.effect === 'deny' && decides(one, request) === 'explicit-deny');
  const allows = asked.filter((one) => one.effect === 'allow').map((one): Statement => ({ ...one, conditions: [] }));
  if (evaluateRequest([{ ...document, statements: [...plain, ...allows] }], request) !== 'allow') return [];
  const kept = asked.filter((one) => one.effect === 'allow' && decides({ ...one, conditions: [] }, request) === 'allow');
  const isAllowed = plain.concat(kept).some((one) => one.effect === 'allow' && decides(one, request) === 'allow');
  const refusing: readonly Condition[] = [
    ...denies.flatMap(({ conditions }) => conditions),
    ...(isAllowed ? [] : kept.flatMap(({ conditions }) => conditions.filter((condition) => !holdsCondition(condition, request)))),
  ];
  return refusing.map(({ key }) => patternText(key));
}

function decides(statement: Statement, request: AccessRequest): ReturnType<typeof evaluateRequest> {
  return evaluateRequest([{ version: '2012-10-17', statements: [statement] }], request);
}
