import { offOn } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';

const share: Omit<Protection, 'terraform' | 'cloudformation' | 'byDefault'> = {
  what: 'bound of the organization',
  order: offOn,
  wanted: false,
  lacks: 'can be shared with accounts outside of the organization',
};

export const ramShareExternal = defineProtection({
  id: 'ram-share-external',
  control: 'cleanup-unintended-accesses',
  severity: 'medium',
  title: 'Resources can be shared outside of the organization',
  why: 'A share that admits accounts outside of the organization gives a subnet, a transit gateway or a resolver rule to whoever is named in it, by an invitation that nobody here sees again.',
  remedy: 'Share inside the organization only.',
  limits: ['An account that a share names and nothing else knows is reported by resource-policy-unknown-account.'],
  covers: {},
  rows: [
    { ...share, terraform: { aws_ram_resource_share: 'allow_external_principals' }, byDefault: false },
    { ...share, cloudformation: { 'AWS::RAM::ResourceShare': 'AllowExternalPrincipals' }, byDefault: true },
  ],
});
