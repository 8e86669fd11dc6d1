import { serviceActions } from '../../analysis/iam/actions/action-table.ts';
import { allows } from '../../analysis/iam/grants/federation.ts';
import { isFullAdmin } from '../../analysis/iam/grants/full-admin.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import type { IamPrincipal } from '../../model/iam/iam-principal.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { ofOption, overOptions } from '../documents/over-options.ts';

/** A permission set, or what gives rights to one that another repository declares. */
const types: ReadonlySet<string> = new Set([
  'aws_ssoadmin_permission_set',
  'aws_ssoadmin_permission_set_inline_policy',
  'aws_ssoadmin_managed_policy_attachment',
  'AWS::SSO::PermissionSet',
]);
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
    'A set that is called break-glass or emergency is reported as low.',
    'PowerUserAccess counts where the set may change something in IAM beside it; alone it is reported by iam-risky-managed-policy.',
    'Whether the set is assigned to anybody is not looked at.',
  ],
  covers: { kics: ['SSO Policy with full privileges'], cis: ['1.16'] },
  speaksFor: ['iam-full-admin', 'iam-risky-managed-policy'],
  evaluate(principal) {
    if (!types.has(principal.resource.type)) return [];
    return principal.documents.flatMap((document) =>
      overOptions(document, (option) => {
        const how = howAdmin(option, principal);
        return how === undefined ? [] : [violation(principal, option, how)];
      }),
    );
  },
});

function howAdmin(option: IamDocumentOption, principal: IamPrincipal): string | undefined {
  if (option.unknown !== undefined) return undefined;
  const { managed } = option;
  if (attachesNothing(option)) return undefined;
  if (managed?.worst === 'admin') return `by ${managed.name}`;
  if (managed?.name === 'PowerUserAccess' && writesIam(principal)) return 'by PowerUserAccess with rights on IAM beside it';
  if (managed !== undefined || isFullAdmin(option.document).answer !== 'yes') return undefined;
  return 'by a policy that allows everything';
}

/** The option in which a condition attaches no managed policy. */
function attachesNothing({ managed, condition, sources, document }: IamDocumentOption): boolean {
  return managed !== undefined && condition !== undefined && sources.length === 0 && document.more === undefined;
}

/** Has the set, beside what AWS gives it, rights to change something in IAM? */
function writesIam({ documents }: IamPrincipal): boolean {
  const statements = documents
    .filter(({ use }) => use === 'identity')
    .flatMap(({ options }) => options.flatMap(({ document }) => document.statements));
  const writes = serviceActions('iam').filter(({ level }) => level === 'write' || level === 'permissions');
  return statements.some((statement) => statement.effect === 'allow' && writes.some(({ name }) => allows(statement, name)));
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
