import { defineLoss } from '../forms/loss.ts';
import { fewer } from '../forms/order.ts';
import { compliancePackPresent } from './compliance-pack-present.ts';

export const compliancePackRemoved = defineLoss({
  id: 'compliance-pack-removed',
  control: 'compliance-reports',
  severity: 'medium',
  title: 'The account is no longer held against a standard',
  why: 'What of the standard is kept was known every day. From now on somebody has to ask, and whoever audits will.',
  remedy: 'Keep the pack, and the accounts that it judges.',
  limits: ['Rules within the template of a pack are not compared.'],
  covers: {},
  speaksFor: ['compliance-pack-present', 'compliance-scope-declared', 'evidence-automation-removed'],
  presences: compliancePackPresent.rows,
  falls: [
    {
      what: 'accounts that are left out',
      terraform: { aws_config_organization_conformance_pack: 'excluded_accounts' },
      cloudformation: { 'AWS::Config::OrganizationConformancePack': 'ExcludedAccounts' },
      order: fewer,
      byDefault: null,
      lacks: 'leaves accounts out',
    },
  ],
});
