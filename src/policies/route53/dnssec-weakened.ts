import { defineLoss } from '../forms/loss.ts';
import { ranks } from '../forms/order.ts';

export const dnssecWeakened = defineLoss({
  id: 'dnssec-weakened',
  control: 'encryption-in-transit',
  severity: 'medium',
  title: 'Answers of DNS are no longer signed, or no longer checked',
  why: 'A signature is what tells an answer of your zone from one that somebody forged on the way: without it names lead where others want, and so do mails and certificates that are given to whoever answers for a name. A zone whose parent still says that it is signed is not found at all.',
  remedy:
    'Keep the zone signed by an active key. To stop, take the DS record out of the parent zone first, and wait until it is forgotten.',
  limits: [
    'The DS record in the parent zone is not looked at.',
    'That a key is turned off is seen where the code declares its zone: elsewhere another key may sign.',
  ],
  covers: {},
  companions: [
    {
      what: 'signing of the zone',
      lacks: 'is not signed',
      elsewhere: true,
      terraform: { of: { aws_route53_zone: 'zone_id' }, by: { aws_route53_hosted_zone_dnssec: 'hosted_zone_id' } },
      cloudformation: { of: { 'AWS::Route53::HostedZone': '' }, by: { 'AWS::Route53::DNSSEC': 'HostedZoneId' } },
    },
    {
      what: 'active key that signs the zone',
      lacks: 'has no active key that signs it',
      elsewhere: true,
      terraform: { of: { aws_route53_zone: 'zone_id' }, by: { aws_route53_key_signing_key: 'hosted_zone_id' } },
      cloudformation: { of: { 'AWS::Route53::HostedZone': '' }, by: { 'AWS::Route53::KeySigningKey': 'HostedZoneId' } },
      such: [{ terraform: 'status', cloudformation: 'Status', is: ['ACTIVE'], byDefault: 'ACTIVE' }],
    },
    {
      what: 'check of signatures by the resolver',
      lacks: 'checks no signatures',
      elsewhere: true,
      terraform: { of: { aws_vpc: 'id' }, by: { aws_route53_resolver_dnssec_config: 'resource_id' } },
      cloudformation: { of: { 'AWS::EC2::VPC': '' }, by: { 'AWS::Route53Resolver::ResolverDNSSECConfig': 'ResourceId' } },
    },
  ],
  falls: [
    {
      what: 'signing of the zone',
      terraform: { aws_route53_hosted_zone_dnssec: 'signing_status' },
      order: ranks('NOT_SIGNING', 'SIGNING'),
      byDefault: 'SIGNING',
      lacks: 'signs nothing',
    },
  ],
});
