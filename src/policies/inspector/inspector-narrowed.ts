import { defineLoss } from '../forms/loss.ts';
import { onOff } from '../forms/order.ts';
import type { Presence } from '../forms/presence.ts';
import type { Protection } from '../forms/protection-row.ts';

const scanned = ['ec2', 'ecr', 'lambda', 'lambda_code', 'code_repository'];
/** What an enabler turns on, each for itself and for each account: another type is not the same, and several enablers may share them. */
const types = ['EC2', 'ECR', 'LAMBDA', 'LAMBDA_CODE', 'CODE_REPOSITORY'].map((type): Presence => ({
  what: `Inspector scanning of ${type}`,
  terraform: ['aws_inspector2_enabler'],
  such: [{ terraform: 'resource_types', is: { like: (text) => text === type } }],
  each: { terraform: 'account_ids' },
  isPart: true,
}));

export const inspectorNarrowed = defineLoss({
  id: 'inspector-narrowed',
  control: 'manage-infrastructure-vulnerabilities',
  severity: 'high',
  title: 'Amazon Inspector scans less than before',
  why: 'What Inspector does not scan has no known vulnerabilities, as far as anybody can see.',
  remedy: 'Keep Inspector on, for all types of resources that are in use.',
  limits: ['Filters that hide findings are told by another policy. CloudFormation has no resource that turns Inspector on.'],
  covers: { securityHub: ['Inspector.1', 'Inspector.2', 'Inspector.3', 'Inspector.4'] },
  // An enabler that goes takes all of its types along.
  speaksFor: ['inspector-present', 'inspector-narrowed'],
  presences: types.concat([
    { what: 'Inspector member', terraform: ['aws_inspector2_member_association'], each: { terraform: 'account_id' } },
    { what: 'Inspector administrator', terraform: ['aws_inspector2_delegated_admin_account'] },
    { what: 'Inspector of the organization', terraform: ['aws_inspector2_organization_configuration'] },
  ]),
  falls: scanned.map((type): Protection => ({
    what: `scanning of ${type} in new accounts`,
    terraform: { aws_inspector2_organization_configuration: `auto_enable.${type}` },
    order: onOff,
    byDefault: false,
    lacks: `leaves ${type} of new accounts out`,
  })),
});
