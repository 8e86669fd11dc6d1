import type { AccessRequest } from '../../analysis/iam/evaluation/access-request.ts';
import { principalText, withExpressions } from '../../analysis/iam/evaluation/request-text.ts';
import { matchAction } from '../../analysis/iam/actions/match-action.ts';
import { parsePattern } from '../../analysis/iam/document/pattern.ts';
import type { Witness } from '../../core/finding.ts';

/** Keys that every request has, or that only say who the caller is: they prove nothing to a reader. */
const plain: ReadonlySet<string> = new Set([
  'aws:principalisawsservice',
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principaltype',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:userid',
  'aws:sourceip',
  'aws:sourceorgid',
  'aws:sourceowner',
  'kms:calleraccount',
  'aws:vpceaccount',
  'aws:vpceorgid',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
  'elasticfilesystem:accessedviamounttarget',
  'lambda:eventsourcetoken',
  'sns:endpoint',
]);

/** A request that the engine has proven, as people read it. `actions`: told only where it is one of them. */
export function requestWitness(request: AccessRequest | undefined, actions?: readonly string[]): { readonly witness?: Witness } {
  if (request === undefined) return {};
  if (actions !== undefined && !actions.some((one) => matchAction(parsePattern(one, { variables: false }), request.action))) return {};
  const keys = [...request.context].filter(([key, values]) => !plain.has(key) && values.length > 0);
  const facts = {
    action: request.action,
    resource: withExpressions(request.resource, request),
    ...(request.principal === undefined ? {} : { principal: principalText(request.principal) }),
    ...Object.fromEntries(keys.map(([key, values]) => [key, values.map((value) => withExpressions(value, request)).join(', ')])),
  };
  return { witness: { kind: 'request', facts } };
}
