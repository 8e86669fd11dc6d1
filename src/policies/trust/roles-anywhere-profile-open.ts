import { decide, firstAttribute, members, membersAndRest, readBool } from '../../model/fact.ts';
import { defineViolation, traceOf } from '../define-policy.ts';

const types: ReadonlySet<string> = new Set(['aws_rolesanywhere_profile', 'AWS::RolesAnywhere::Profile']);

export const rolesAnywhereProfileOpen = defineViolation({
  id: 'roles-anywhere-profile-open',
  control: 'use-temporary-credentials',
  severity: 'low',
  on: 'resource',
  dialects: ['terraform', 'cloudformation'],
  title: 'Certificates take roles with all their rights',
  why: 'A profile of IAM Roles Anywhere lets whoever holds a certificate of a trusted authority take the roles that it lists, from anywhere. Without a session policy they have everything that the roles allow.',
  remedy:
    'Give the profile a session policy or managed policies that say what workloads outside need, and bind the trust policy of each role to the trust anchor and to a name in the certificate.',
  limits: ['Whether the trust policy of a role admits the service is not looked at: it may be declared elsewhere.'],
  covers: {},
  *evaluate({ address, resource }) {
    if (!types.has(resource.type)) return;
    const { attributes } = resource;
    if (decide(readBool(firstAttribute(attributes, ['enabled', 'Enabled'])), (on) => !on, false) === 'yes') return;
    const bounds = ['session_policy', 'SessionPolicy', 'managed_policy_arns', 'ManagedPolicyArns'];
    if (bounds.some((name) => membersAndRest(firstAttribute(attributes, [name])).length > 0)) return;
    const roles = firstAttribute(attributes, ['role_arns', 'RoleArns']);
    const count = members(roles).items.length;
    yield {
      claim: 'violation',
      aspect: 'no session policy',
      message: `${address} lets holders of a certificate take ${count === 1 ? 'a role' : 'its roles'} from anywhere, with all rights.`,
      trace: [...(roles === undefined ? [] : traceOf(roles)), resource.declaration],
      confidence: 'certain',
    };
  },
});
