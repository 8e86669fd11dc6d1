import { isFullAdmin } from '../../analysis/iam/grants/full-admin.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import type { IamPrincipal } from '../../model/iam/iam-principal.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { ofOption, overOptions } from './over-options.ts';

const types: ReadonlySet<string> = new Set(['aws_ssoadmin_permission_set', 'AWS::SSO::PermissionSet']);
/** A set that is only there for the day on which nothing else works. */
const breakGlass = /break.?glass|emergency/iu;

export const ssoPermissionSetAdmin = defineViolation({
  id: 'sso-permission-set-admin',
  control: 'identity-federation',
  severity: 'high',
  on: 'iam.principal',
  dialects: ['terraform', 'cloudformation'],
  title: 'A permission set makes administrators',
  why: 'Whoever is in the group that the set is assigned to is an administrator of the account for each day of work, with a session on a laptop. One stolen session is the account.',
  remedy: 'Scope the set to what its people do, and keep one for emergencies that nobody has by default.',
  limits: [
    'A set that is called break-glass or emergency is told as low.',
    'Whether the set is assigned to anybody is not looked at.',
    'A set of another repository to which a policy is attached here is told by iam-full-admin.',
  ],
  covers: { kics: ['SSO Policy with full privileges'], securityHub: ['IAM.1'], cis: ['1.16'] },
  speaksFor: ['iam-full-admin', 'iam-risky-managed-policy'],
  evaluate(principal) {
    if (!types.has(principal.resource.type)) return [];
    return principal.documents.flatMap((document) =>
      overOptions(document, (option) => {
        const how = howAdmin(option);
        return how === undefined ? [] : [violation(principal, option, how)];
      }),
    );
  },
});

function howAdmin(option: IamDocumentOption): string | undefined {
  if (option.unknown !== undefined) return undefined;
  const { managed } = option;
  // The option in which a condition attaches nothing.
  if (managed !== undefined && option.condition !== undefined && option.sources.length === 0 && option.document.more === undefined)
    return undefined;
  if (managed?.worst === 'admin' || managed?.name === 'PowerUserAccess') return `by ${managed.name}`;
  if (managed !== undefined || isFullAdmin(option.document).answer !== 'yes') return undefined;
  return 'by a policy that allows everything';
}

function violation(principal: IamPrincipal, option: IamDocumentOption, how: string): Violation {
  const one: Violation = {
    claim: 'violation',
    // Where the administrator is made, so that whoever else says so of the same says it once.
    subject: { root: option.root, address: option.address },
    aspect: `administrators ${how}`,
    message: `The ${principal.name} makes whoever has it an administrator, ${how}.`,
    trace: [...traceOf(option.value), option.resource.declaration, principal.resource.declaration],
    confidence: confidenceIn(option.value),
    ...(breakGlass.test(principal.name) ? { severity: 'low' as const } : {}),
  };
  return ofOption(one, option.condition);
}
