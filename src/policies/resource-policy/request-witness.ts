import type { AccessRequest, RequestPrincipal } from '../../analysis/iam/evaluation/access-request.ts';
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
    resource: shownText(request.resource, request),
    ...(request.principal === undefined ? {} : { principal: shownPrincipal(request.principal) }),
    ...Object.fromEntries(keys.map(([key, values]) => [key, values.map((value) => shownText(value, request)).join(', ')])),
  };
  return { witness: { kind: 'request', facts } };
}

/** What stands for an expression, as the code writes it. */
function shownText(text: string, { symbols }: AccessRequest): string {
  return [...(symbols ?? [])].reduce((shown, [expression, value]) => shown.replaceAll(value, `\${${expression}}`), text);
}

function shownPrincipal(principal: RequestPrincipal): string {
  switch (principal.kind) {
    case 'anonymous':
      return 'anonymous';
    case 'aws':
      return principal.arn;
    case 'service':
    case 'federated':
      return principal.name;
    case 'canonical':
      return principal.id;
  }
}
