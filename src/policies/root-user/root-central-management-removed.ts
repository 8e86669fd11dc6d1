import { defineLoss } from '../forms/loss.ts';
import { naming } from '../forms/order.ts';

export const rootCentralManagementRemoved = defineLoss({
  id: 'root-central-management-removed',
  control: 'root-account-protection',
  severity: 'high',
  title: 'Root users of the accounts are no longer managed centrally',
  why: 'With central management member accounts have no root password at all, and what only root can do is done from one place for minutes. Without it each account has a root user again, which somebody can recover by mail.',
  remedy: 'Keep RootCredentialsManagement and RootSessions enabled.',
  limits: ['What another repository enables is not visible.'],
  covers: {},
  falls: [
    {
      what: 'central management of root users',
      terraform: { aws_iam_organizations_features: 'enabled_features' },
      order: naming('RootCredentialsManagement', 'RootSessions'),
      lacks: 'manages root users less',
    },
  ],
  presences: [{ what: 'central management of root users', terraform: ['aws_iam_organizations_features'] }],
});
