import { defineLoss } from '../forms/loss.ts';
import { ranks } from '../forms/order.ts';

export const serviceCatalogConstraintWeakened = defineLoss({
  id: 'service-catalog-constraint-weakened',
  control: 'service-catalog',
  severity: 'medium',
  title: 'Products can be ordered with fewer limits, or by others',
  why: 'A constraint says with which role and with which values a product is made. Without it whoever orders needs the rights themselves, or chooses what nobody approved.',
  remedy: 'Keep the constraint, and share portfolios within the organization.',
  limits: ['What the launch role may do is reported by the policies on roles.', 'What a template constraint asks is not compared.'],
  covers: {},
  presences: [
    {
      what: 'constraint on a product',
      terraform: ['aws_servicecatalog_constraint'],
      cloudformation: [
        'AWS::ServiceCatalog::LaunchRoleConstraint',
        'AWS::ServiceCatalog::LaunchTemplateConstraint',
        'AWS::ServiceCatalog::ResourceUpdateConstraint',
      ],
      each: 'resource',
    },
  ],
  falls: [
    {
      what: 'kind of those who may use it',
      terraform: { aws_servicecatalog_portfolio_share: 'type' },
      order: ranks('ACCOUNT', ['ORGANIZATION', 'ORGANIZATIONAL_UNIT', 'ORGANIZATION_MEMBER_ACCOUNT']),
      lacks: 'is shared with an account by its number',
    },
  ],
});
