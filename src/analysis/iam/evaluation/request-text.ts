import type { AccessRequest, RequestPrincipal } from './access-request.ts';

/** Parts of a request as people read them. */

/** What stands for an expression, as the code writes it. */
export function withExpressions(text: string, { symbols }: AccessRequest): string {
  return [...(symbols ?? [])].reduce((shown, [expression, value]) => shown.replaceAll(value, `\${${expression}}`), text);
}

export function principalText(principal: RequestPrincipal): string {
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
