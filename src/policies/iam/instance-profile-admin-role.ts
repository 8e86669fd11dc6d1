import { asWritten } from '../../core/as-written.ts';
import { isFullAdmin } from '../../analysis/iam/grants/full-admin.ts';
import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { binds, symbolicText } from '../../model/binding.ts';
import { managed } from '../../model/evaluated-code.ts';
import { firstAttribute, membersAndRest } from '../../model/fact.ts';
import type { IamDocument, ReadDocument } from '../../model/iam/iam-document.ts';
import type { IamPrincipal } from '../../model/iam/iam-principal.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';

const types = ['aws_iam_instance_profile', 'AWS::IAM::InstanceProfile'];
/** A role that says of itself that it is one for administrators. */
const adminName = /(?:^|[^a-z])(?:admin|administrator|administratoraccess|root)(?:[^a-z]|$)/iu;

export const instanceProfileAdminRole = defineViolation({
  id: 'instance-profile-admin-role',
  control: 'least-privilege-review',
  severity: 'high',
  on: 'resource',
  types,
  dialects: ['terraform', 'cloudformation'],
  title: 'Instances are administrators of the account',
  why: 'Every process on the instance gets the credentials of its role by asking the metadata service. With the role of an administrator each hole in what runs there is the account.',
  remedy: 'Give the instance a role of its own, with what it needs.',
  limits: [
    'A role that the code does not hold is judged by its name alone, as medium and possible.',
    'Where the same change makes the role one for administrators, iam-full-admin and this tell it together.',
  ],
  covers: {},
  speaksFor: ['iam-full-admin'],
  evaluate: (profile, model) => rolesOf(profile).flatMap((role) => judge(profile, role, model)),
});

function judge(profile: Subject, role: Value, model: AwsModel): readonly Violation[] {
  const held = model
    .subjects('iam.principal')
    .find(({ root, resource }) => root === profile.root && binds(role, resource, namesOf(resource)) === 'yes');
  const common = { claim: 'violation' as const, trace: [...traceOf(role), profile.resource.declaration] };
  if (held === undefined) {
    const name = symbolicText(role) ?? '';
    if (!adminName.test(name)) return [];
    const message = `${profile.address} gives instances the role ${asWritten(name)}, which by its name is one for administrators.`;
    return [{ ...common, aspect: 'instances are administrators', message, confidence: 'possible', severity: 'medium' }];
  }
  const admin = adminIn(held);
  if (admin === undefined) return [];
  const violation: Violation = {
    ...common,
    aspect: `instances are administrators${ordinal(profile, held, model)}`,
    message: `${profile.address} gives instances the ${held.name}, with which they are administrators.`,
    confidence: confidenceIn(role),
    // Where the administrator is made, so that what one change brings about is told once.
    subject: { root: admin.root, address: admin.address },
  };
  return [admin.options.every(makesAdmin) ? violation : ofOption(violation, admin.condition)];
}

function namesOf({ attributes }: Resource): readonly (Value | undefined)[] {
  return [firstAttribute(attributes, ['name', 'RoleName'])];
}

/** Which of the profiles with that role it is: their names are what people change, their number is what counts. */
function ordinal({ root, resource }: Subject, { resource: role }: IamPrincipal, model: AwsModel): string {
  const names = namesOf(role);
  const all = managed(model, ...types)
    .filter((one) => one.root === root && rolesOf({ resource: one }).some((value) => binds(value, role, names) === 'yes'))
    .toSorted((a, b) => (a.address < b.address ? -1 : 1));
  const at = all.indexOf(resource);
  return at < 1 ? '' : ` (${at + 1})`;
}

function rolesOf({ resource }: Pick<Subject, 'resource'>): readonly Value[] {
  return membersAndRest(firstAttribute(resource.attributes, ['role', 'Roles']));
}

/** The document that makes an administrator, alone; one of its options is enough. */
function adminIn({ documents }: IamPrincipal): IamDocument | undefined {
  return documents.find(({ managed, options }) => (managed === undefined ? options.some(makesAdmin) : managed.worst === 'admin'));
}

function makesAdmin({ document }: ReadDocument): boolean {
  return isFullAdmin(document).answer === 'yes';
}
