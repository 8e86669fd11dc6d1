import { definePresence } from '../forms/presence.ts';

export const egressFilteringPresent = definePresence({
  id: 'egress-filtering-present',
  control: 'outbound-traffic-control',
  severity: 'info',
  title: 'What goes out is filtered',
  why: 'Stolen data and the orders of malware go out over connections that a filter can refuse.',
  remedy: 'Put Network Firewall or DNS Firewall on the way out.',
  limits: ['What the filters let through is not looked at.'],
  covers: {},
  rows: [
    { what: 'Network Firewall', terraform: ['aws_networkfirewall_firewall'], cloudformation: ['AWS::NetworkFirewall::Firewall'] },
    {
      what: 'DNS Firewall',
      terraform: ['aws_route53_resolver_firewall_rule_group_association'],
      cloudformation: ['AWS::Route53Resolver::FirewallRuleGroupAssociation'],
    },
  ],
});
