import { conditionKey } from '../../../analysis/iam/document/parse-policy-document.ts';
import { patternText } from '../../../analysis/iam/document/pattern.ts';
import type { PolicyDocument } from '../../../analysis/iam/document/policy-document.ts';
import type { AccessRequest } from '../../../analysis/iam/evaluation/access-request.ts';
import { principalText, withExpressions } from '../../../analysis/iam/evaluation/request-text.ts';
import type { RequestExample } from '../../result.ts';
import { shownExpressions } from './things.ts';

/** A request of the engine as AWS would log it; only keys that the documents ask for, written as they write them. `who` where it names nobody. */
export function requestExample(request: AccessRequest, who: string, documents: readonly PolicyDocument[]): RequestExample {
  const show = (text: string): string => shownExpressions(withExpressions(text, request));
  const conditions = [...keysAskedFor(documents)].flatMap(([key, written]) => {
    const values = request.context.get(key) ?? [];
    return values.length === 0 ? [] : [[written, values.map(show).join(', ')] as const];
  });
  return {
    principal: request.principal === undefined ? who : show(principalText(request.principal)),
    action: request.action,
    resource: show(request.resource),
    conditions: Object.fromEntries(conditions),
  };
}

/** Condition keys of the documents by their name in lower case. */
function keysAskedFor(documents: readonly PolicyDocument[]): ReadonlyMap<string, string> {
  const conditions = documents.flatMap(({ statements }) => statements.flatMap((statement) => statement.conditions));
  return new Map(conditions.map(({ key }) => [conditionKey(key), patternText(key)]));
}
