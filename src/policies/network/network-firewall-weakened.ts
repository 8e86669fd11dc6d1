import { egressFilteringPresent } from './egress-filtering-present.ts';
import { defineLoss } from '../forms/loss.ts';
import { naming, onOff, ranks, set } from '../forms/order.ts';
import type { Order } from '../forms/order.ts';

/** The longer the stronger: rule groups of a policy, names of a list of what is refused. */
const longer: Order = { reads: 'any', rank: (value) => (value === null ? 0 : typeof value === 'object' ? value.length : undefined) };
/** Names with everything below them count against a list of what is allowed. */
const fewerWildcards: Order = {
  reads: 'list',
  rank: (value) =>
    value !== null && typeof value === 'object' ? -value.filter((name) => name.startsWith('.') || name.includes('*')).length : undefined,
};
/** What passes without a look, what goes on to the rules, what is dropped. */
const byDefault: Order = {
  reads: 'list',
  rank: (value) => {
    if (value === null || typeof value !== 'object') return undefined;
    return value.includes('aws:pass') ? 0 : value.includes('aws:drop') ? 2 : 1;
  },
};

/** Nothing, an alert alone, a drop. */
const dropped: Order = {
  reads: 'list',
  rank: (value) => {
    if (value === null) return 0;
    if (typeof value !== 'object') return undefined;
    return value.some((one) => one.startsWith('aws:drop')) ? 2 : Math.min(value.length, 1);
  },
};

const switches = {
  delete_protection: ['DeleteProtection', 'protection from deletion'],
  subnet_change_protection: ['SubnetChangeProtection', 'protection from other subnets'],
  firewall_policy_change_protection: ['FirewallPolicyChangeProtection', 'protection from another policy'],
} as const;

export const networkFirewallWeakened = defineLoss({
  id: 'network-firewall-weakened',
  control: 'outbound-traffic-control',
  severity: 'high',
  title: 'The filter on the way out holds back less',
  why: 'Stolen data and the orders of malware go out over connections that a filter refuses. What the filter no longer looks at, or no longer refuses, goes out unnoticed.',
  remedy: 'Keep the rule groups, the defaults and the log, and allow the one name that is needed.',
  limits: [
    'Which rule group takes which other one’s place, and what rules of Suricata say, is not compared.',
    'Lists of DNS Firewall are not compared: whether one allows or refuses is said by the rules that use it.',
    'Traffic that goes around the firewall is seen where a route to its endpoint gets another target.',
  ],
  covers: {
    checkov: ['CKV_AWS_344', 'CKV2_AWS_63'],
    kics: ['VPC Without Network Firewall'],
    securityHub: [
      'NetworkFirewall.2',
      'NetworkFirewall.3',
      'NetworkFirewall.4',
      'NetworkFirewall.5',
      'NetworkFirewall.6',
      'NetworkFirewall.9',
      'NetworkFirewall.10',
    ],
  },
  speaksFor: ['egress-filtering-present', 'deletion-protection-off'],
  presences: [...egressFilteringPresent.rows],
  companions: [
    {
      what: 'log',
      lacks: 'keeps no log',
      elsewhere: true,
      terraform: {
        of: { aws_networkfirewall_firewall: 'arn' },
        by: { aws_networkfirewall_logging_configuration: 'firewall_arn' },
      },
      cloudformation: {
        of: { 'AWS::NetworkFirewall::Firewall': '' },
        by: { 'AWS::NetworkFirewall::LoggingConfiguration': 'FirewallArn' },
      },
    },
  ],
  apart: [
    {
      what: 'refusal of names',
      terraform: { aws_route53_resolver_firewall_rule: 'firewall_rule_group_id' },
      such: [{ terraform: 'action', is: ['BLOCK'] }],
    },
  ],
  falls: [
    ...Object.entries(switches).map(([name, [property, what]]) => ({
      what,
      terraform: { aws_networkfirewall_firewall: name },
      cloudformation: { 'AWS::NetworkFirewall::Firewall': property },
      order: onOff,
      byDefault: false,
      lacks: `has no ${what}`,
    })),
    ...(['stateful', 'stateless'] as const).map((kind) => ({
      what: `number of ${kind} rule groups`,
      terraform: { aws_networkfirewall_firewall_policy: `firewall_policy.${kind}_rule_group_reference` },
      cloudformation: {
        'AWS::NetworkFirewall::FirewallPolicy': `FirewallPolicy.${kind === 'stateful' ? 'StatefulRuleGroupReferences' : 'StatelessRuleGroupReferences'}`,
      },
      order: longer,
      byDefault: null,
      lacks: 'has no rule groups',
    })),
    {
      what: 'types of its log',
      terraform: { aws_networkfirewall_logging_configuration: 'logging_configuration.log_destination_config[].log_type' },
      cloudformation: { 'AWS::NetworkFirewall::LoggingConfiguration': 'LoggingConfiguration.LogDestinationConfigs[].LogType' },
      order: naming('FLOW', 'ALERT', 'TLS'),
      lacks: 'logs less of what it sees',
    },
    {
      what: 'number of stateless rules',
      terraform: { aws_networkfirewall_rule_group: 'rule_group.rules_source.stateless_rules_and_custom_actions.stateless_rule' },
      cloudformation: { 'AWS::NetworkFirewall::RuleGroup': 'RuleGroup.RulesSource.StatelessRulesAndCustomActions.StatelessRules' },
      order: longer,
      byDefault: null,
      only: [{ terraform: 'type', cloudformation: 'Type', is: ['STATELESS'] }],
      lacks: 'has no rules',
    },
    ...(['stateless_default_actions', 'stateless_fragment_default_actions'] as const).map((name) => ({
      what: name === 'stateless_default_actions' ? 'default for packets' : 'default for fragments',
      terraform: { aws_networkfirewall_firewall_policy: `firewall_policy.${name}` },
      cloudformation: {
        'AWS::NetworkFirewall::FirewallPolicy': `FirewallPolicy.${name === 'stateless_default_actions' ? 'StatelessDefaultActions' : 'StatelessFragmentDefaultActions'}`,
      },
      order: byDefault,
      lacks: 'lets packets pass without a look',
    })),
    {
      what: 'default for connections',
      terraform: { aws_networkfirewall_firewall_policy: 'firewall_policy.stateful_default_actions' },
      cloudformation: { 'AWS::NetworkFirewall::FirewallPolicy': 'FirewallPolicy.StatefulDefaultActions' },
      order: dropped,
      byDefault: null,
      lacks: 'lets connections pass that no rule names',
    },
    {
      what: 'list of what is allowed',
      terraform: { aws_networkfirewall_rule_group: 'rule_group.rules_source.rules_source_list.targets' },
      cloudformation: { 'AWS::NetworkFirewall::RuleGroup': 'RuleGroup.RulesSource.RulesSourceList.Targets' },
      order: fewerWildcards,
      only: [
        {
          terraform: 'rule_group.rules_source.rules_source_list.generated_rules_type',
          cloudformation: 'RuleGroup.RulesSource.RulesSourceList.GeneratedRulesType',
          is: ['ALLOWLIST'],
        },
      ],
      lacks: 'allows all names below a domain',
    },
    {
      what: 'list of what is refused',
      terraform: { aws_networkfirewall_rule_group: 'rule_group.rules_source.rules_source_list.targets' },
      cloudformation: { 'AWS::NetworkFirewall::RuleGroup': 'RuleGroup.RulesSource.RulesSourceList.Targets' },
      order: longer,
      only: [
        {
          terraform: 'rule_group.rules_source.rules_source_list.generated_rules_type',
          cloudformation: 'RuleGroup.RulesSource.RulesSourceList.GeneratedRulesType',
          is: ['DENYLIST'],
        },
      ],
      lacks: 'refuses fewer names',
    },
    {
      what: 'action of DNS Firewall',
      terraform: { aws_route53_resolver_firewall_rule: 'action' },
      order: ranks('ALLOW', 'ALERT', 'BLOCK'),
      lacks: 'lets names be resolved',
    },
    {
      what: 'answer of DNS Firewall in trouble',
      terraform: { aws_route53_resolver_firewall_config: 'firewall_fail_open' },
      order: ranks('ENABLED', 'DISABLED'),
      byDefault: 'DISABLED',
      lacks: 'lets every name be resolved in trouble',
    },
    {
      what: 'way through the firewall',
      terraform: { aws_route: 'vpc_endpoint_id' },
      cloudformation: { 'AWS::EC2::Route': 'VpcEndpointId' },
      order: set,
      byDefault: null,
      lacks: 'goes around the firewall',
    },
  ],
});
