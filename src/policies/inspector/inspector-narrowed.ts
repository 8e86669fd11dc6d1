import { defineLoss } from '../forms/loss.ts';
import { naming, onOff } from '../forms/order.ts';
import type { Protection } from '../forms/protection-row.ts';

const scanned = ['ec2', 'ecr', 'lambda', 'lambda_code'];

export const inspectorNarrowed = defineLoss({
  id: 'inspector-narrowed',
  control: 'manage-infrastructure-vulnerabilities',
  severity: 'high',
  title: 'Amazon Inspector scans less than before',
  why: 'What Inspector does not scan has no known vulnerabilities, as far as anybody can see.',
  remedy: 'Keep Inspector on, for all types of resources that are in use.',
  limits: ['Filters that hide findings are not looked at. CloudFormation has no resource that turns Inspector on.'],
  covers: { securityHub: ['Inspector.1', 'Inspector.2', 'Inspector.3', 'Inspector.4'] },
  speaksFor: ['inspector-present'],
  presences: [
    { what: 'Inspector', terraform: ['aws_inspector2_enabler'] },
    { what: 'Inspector administrator', terraform: ['aws_inspector2_delegated_admin_account'] },
    { what: 'Inspector of the organization', terraform: ['aws_inspector2_organization_configuration'] },
  ],
  falls: [
    {
      what: 'types of resources that Inspector scans',
      terraform: { aws_inspector2_enabler: 'resource_types' },
      order: naming('EC2', 'ECR', 'LAMBDA', 'LAMBDA_CODE', 'CODE_REPOSITORY'),
      lacks: 'scans fewer types of resources',
    },
    ...scanned.map((type): Protection => ({
      what: `scanning of ${type} in new accounts`,
      terraform: { aws_inspector2_organization_configuration: `auto_enable.${type}` },
      order: onOff,
      byDefault: false,
      lacks: `leaves ${type} of new accounts out`,
    })),
  ],
});
