import { definePresence } from '../forms/presence.ts';

export const inspectorPresent = definePresence({
  id: 'inspector-present',
  control: 'manage-infrastructure-vulnerabilities',
  severity: 'info',
  title: 'Amazon Inspector looks for known vulnerabilities',
  why: 'Inspector knows which of the machines, images and functions that run have a flaw that attackers already use.',
  remedy: 'Turn it on for EC2, ECR and Lambda, and for new accounts of the organization.',
  limits: ['CloudFormation has no resource that turns Inspector on; there only scheduled scans are seen.'],
  covers: { securityHub: ['Inspector.1', 'Inspector.2', 'Inspector.3', 'Inspector.4'] },
  rows: [
    { what: 'Inspector', terraform: ['aws_inspector2_enabler'], only: [{ terraform: 'resource_types', is: /EC2|ECR|LAMBDA/u }] },
    { what: 'Inspector for instances', terraform: ['aws_inspector2_enabler'], such: [{ terraform: 'resource_types', is: /EC2/u }] },
    { what: 'Inspector for images', terraform: ['aws_inspector2_enabler'], such: [{ terraform: 'resource_types', is: /ECR/u }] },
    {
      what: 'Inspector for functions',
      terraform: ['aws_inspector2_enabler'],
      such: [{ terraform: 'resource_types', is: /LAMBDA(?:,|$)/u }],
    },
    {
      what: 'Inspector for code of functions',
      terraform: ['aws_inspector2_enabler'],
      such: [{ terraform: 'resource_types', is: /LAMBDA_CODE/u }],
    },
    { what: 'Inspector for new accounts', terraform: ['aws_inspector2_organization_configuration'] },
    { what: 'scheduled scan against CIS', cloudformation: ['AWS::InspectorV2::CisScanConfiguration'] },
  ],
});
