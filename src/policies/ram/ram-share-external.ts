import { offOn, ranks } from '../forms/order.ts';
import type { Order } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';

const share: Omit<Protection, 'terraform' | 'cloudformation' | 'byDefault'> = {
  what: 'bound of the organization',
  order: offOn,
  wanted: false,
  lacks: 'can be shared with accounts outside of the organization',
};

/** A template can share with nothing but an account. */
const notSet: Order = { reads: 'any', rank: (value) => Number(value === null) };

export const ramShareExternal = defineProtection({
  id: 'ram-share-external',
  control: 'cleanup-unintended-accesses',
  severity: 'medium',
  title: 'Resources can be shared outside of the organization',
  why: 'A share that admits accounts outside of the organization gives a subnet, a transit gateway or a resolver rule to whoever is named in it, by an invitation that nobody here sees again.',
  remedy: 'Share inside the organization only.',
  limits: ['An account that a share names and nothing else knows is reported by resource-policy-unknown-account.'],
  covers: { securityHub: ['ServiceCatalog.1'] },
  rows: [
    { ...share, terraform: { aws_ram_resource_share: 'allow_external_principals' }, byDefault: false },
    { ...share, cloudformation: { 'AWS::RAM::ResourceShare': 'AllowExternalPrincipals' }, byDefault: true },
    {
      ...share,
      terraform: { aws_servicecatalog_portfolio_share: 'type' },
      order: ranks('ACCOUNT', ['ORGANIZATION', 'ORGANIZATIONAL_UNIT', 'ORGANIZATION_MEMBER_ACCOUNT']),
      wanted: 'ORGANIZATION',
      severity: 'info',
      fix: false,
      lacks: 'shares a portfolio with an account by its number, whichever organization that is in',
    },
    {
      ...share,
      cloudformation: { 'AWS::ServiceCatalog::PortfolioShare': 'AccountId' },
      order: notSet,
      byDefault: null,
      wanted: null,
      severity: 'info',
      fix: false,
      unknowns: false,
      lacks: 'shares a portfolio with an account by its number, whichever organization that is in',
    },
  ],
});
