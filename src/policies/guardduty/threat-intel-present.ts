import { definePresence } from '../forms/presence.ts';

export const threatIntelPresent = definePresence({
  id: 'threat-intel-present',
  control: 'threat-intelligence',
  severity: 'info',
  title: 'Lists of known attackers are used',
  why: 'Addresses and names that attacked others are known before they come here.',
  remedy: 'Give GuardDuty your lists of threats, and use the managed lists of AWS in web ACLs and firewalls.',
  limits: ['Managed lists of the DNS firewall are not counted.'],
  covers: {},
  rows: [
    {
      what: 'list of threats',
      terraform: ['aws_guardduty_threatintelset'],
      cloudformation: ['AWS::GuardDuty::ThreatIntelSet', 'AWS::GuardDuty::ThreatEntitySet'],
      only: [{ terraform: 'activate', cloudformation: 'Activate', is: [true], byDefault: true }],
      each: 'resource',
    },
    {
      what: 'list of addresses of ill repute',
      terraform: ['aws_wafv2_web_acl'],
      cloudformation: ['AWS::WAFv2::WebACL'],
      such: [
        {
          terraform: 'rule[].statement.managed_rule_group_statement.name',
          cloudformation: 'Rules[].Statement.ManagedRuleGroupStatement.Name',
          is: ['AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesAnonymousIpList'],
        },
      ],
      each: 'resource',
    },
    {
      what: 'managed signatures of threats',
      terraform: ['aws_networkfirewall_firewall_policy'],
      cloudformation: ['AWS::NetworkFirewall::FirewallPolicy'],
      such: [
        {
          terraform: 'firewall_policy.stateful_rule_group_reference[].resource_arn',
          cloudformation: 'FirewallPolicy.StatefulRuleGroupReferences[].ResourceArn',
          is: { mentions: /:aws-managed:stateful-rulegroup\/(?:ThreatSignatures|AbusedLegit|MalwareDomains|BotNetCommand)/u },
        },
      ],
      each: 'resource',
    },
  ],
});
