import { isNewAccess } from '../../analysis/iam/comparison/witness.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import type { AccessRequest } from '../../analysis/iam/evaluation/access-request.ts';

const caller = 'aws:principalarn';
const account = '444455556666';

/**
 * The same request by a caller that there can be: where a pattern leaves the account open, or everything, the text that fits it is nobody's.
 * Undefined where no such caller proves the same.
 */
export function plausibleRequest(base: PolicyDocument, head: PolicyDocument, request: AccessRequest): AccessRequest | undefined {
  const arn = request.context.get(caller)?.[0];
  if (arn === undefined || isSomebody(arn)) return request;
  const others = [arn.replace(/^(arn:aws[\w-]*:(?:iam|sts)):[^:]*:[^:]*:/u, `$1::${account}:`), `arn:aws:iam::${account}:role/example`];
  return others
    .filter(isSomebody)
    .map((other): AccessRequest => ({ ...request, context: new Map([...request.context, [caller, [other]]]) }))
    .find((one) => isNewAccess(base, head, one));
}

function isSomebody(arn: string): boolean {
  return /^arn:aws[\w-]*:(?:iam|sts)::\d{12}:(?:root$|(?:user|role|assumed-role|federated-user)\/[^*?]+$)/u.test(arn);
}
