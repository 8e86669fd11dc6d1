import { definePresence } from '../forms/presence.ts';

export const serviceCatalogPresent = definePresence({
  id: 'service-catalog-present',
  control: 'service-catalog',
  severity: 'info',
  title: 'Approved products can be ordered',
  why: 'Teams that can order what is approved do not build what is not.',
  remedy: 'Declare a portfolio with products.',
  limits: ['What another repository declares is not visible.'],
  covers: {},
  rows: [
    { what: 'portfolio', terraform: ['aws_servicecatalog_portfolio'], cloudformation: ['AWS::ServiceCatalog::Portfolio'] },
    { what: 'product', terraform: ['aws_servicecatalog_product'], cloudformation: ['AWS::ServiceCatalog::CloudFormationProduct'] },
  ],
});
