import type { Resource } from '../../core/resource.ts';
import { isFullAdmin } from '../../analysis/iam/grants/full-admin.ts';
import { binds, symbolicText } from '../../model/binding.ts';
import { managed } from '../../model/evaluated-code.ts';
import { firstAttribute, readText } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { declaredAt, defineViolation } from '../define-policy.ts';

const sets = ['aws_ssoadmin_permission_set', 'AWS::SSO::PermissionSet'];
const accounts = ['aws_organizations_account', 'AWS::Organizations::Account'];
const privileged = /admin|power.?user|full.?access|super.?user/iu;
const emergency = /break.?glass|emergency/iu;
const production = /(?:^|[^a-z])(?:prod|prd|production|live)(?:[^a-z]|$)/iu;

export const standingPrivilegedAssignment = defineViolation({
  id: 'standing-privileged-assignment',
  control: 'temporary-elevated-access',
  severity: 'medium',
  on: 'resource',
  types: ['aws_ssoadmin_account_assignment', 'AWS::SSO::Assignment'],
  dialects: ['terraform', 'cloudformation'],
  title: 'Somebody is an administrator of production all the time',
  why: 'An assignment lasts until somebody takes it away. Each session of each of these people is worth the production account, on all the days on which they need none of it.',
  remedy: 'Hand the set out for a time and a reason: TEAM, an elevator for IAM Identity Center, or a workflow that takes it back.',
  limits: [
    'Production is reported by the name of the account, of the assignment or of its folder.',
    'A set is privileged by its name, or by what the code lets it do.',
    'An assignment to one person is high, one that is called break-glass or emergency low.',
  ],
  covers: {},
  *evaluate({ address, resource }, model) {
    const { attributes } = resource;
    const kind = readText(firstAttribute(attributes, ['principal_type', 'PrincipalType']));
    if (kind.kind === 'unknown')
      yield { claim: 'unresolved', aspect: 'principal', unknown: kind.unknown, message: `to whom ${address} assigns` };
    const set = setOf(resource, model);
    if (!set.isPrivileged || !isProduction(resource, model)) return;
    const isPerson = kind.kind === 'known' && kind.value === 'USER';
    const isEmergency = emergency.test(`${set.name} ${address}`);
    yield {
      claim: 'violation',
      aspect: 'standing assignment',
      message: `${address} makes ${isPerson ? 'one person' : 'a group'} an administrator of production by ${set.name}, at all times.`,
      trace: declaredAt(resource),
      confidence: 'likely',
      ...(isEmergency ? { severity: 'low' as const } : isPerson ? { severity: 'high' as const } : {}),
    };
  },
});

function setOf({ attributes, root }: Resource, model: AwsModel): { readonly name: string; readonly isPrivileged: boolean } {
  const value = firstAttribute(attributes, ['permission_set_arn', 'PermissionSetArn']);
  const declared = managed(model, ...sets).find((one) => one.root === root && value !== undefined && binds(value, one, []) === 'yes');
  const written = declared === undefined ? value : firstAttribute(declared.attributes, ['name', 'Name']);
  const name = (written === undefined ? undefined : symbolicText(written)) ?? 'a permission set';
  if (privileged.test(name)) return { name, isPrivileged: true };
  const principal = model.subjects('iam.principal').find(({ resource }) => resource === declared);
  const isAdmin = principal !== undefined && principal.documents.some((one) => one.managed?.worst === 'admin');
  return { name, isPrivileged: isAdmin || (principal !== undefined && isFullAdmin(principal.whole.document).answer === 'yes') };
}

function isProduction(assignment: Resource, model: AwsModel): boolean {
  const target = firstAttribute(assignment.attributes, ['target_id', 'TargetId']);
  const account = managed(model, ...accounts).find(
    (one) => one.root === assignment.root && target !== undefined && binds(target, one, []) === 'yes',
  );
  const name = account === undefined ? undefined : firstAttribute(account.attributes, ['name', 'AccountName']);
  const texts = [name, target].map((value) => (value === undefined ? '' : (symbolicText(value) ?? '')));
  return [...texts, assignment.address, assignment.root, assignment.declaration.path].some((text) => production.test(inWords(text)));
}

/** `ProdAdmins`, `prod_admins` and `prod-admins` alike. */
function inWords(text: string): string {
  return text.replaceAll(/([a-z0-9])([A-Z])/gu, '$1-$2').replaceAll('_', '-');
}
