import { definePresence } from '../forms/presence.ts';

export const wafCustomRulesPresent = definePresence({
  id: 'waf-custom-rules-present',
  control: 'waf-custom-rules',
  severity: 'info',
  title: 'The web ACL has rules of its own',
  why: 'Managed rules know what everybody is attacked with. Rates, countries and paths of this application only its own rules know.',
  remedy: 'Add a rate-based rule to the web ACL, or a rule group of your own.',
  limits: ['What another repository declares is not visible.'],
  covers: {},
  rows: [
    { what: 'rule group', terraform: ['aws_wafv2_rule_group'], cloudformation: ['AWS::WAFv2::RuleGroup'] },
    {
      what: 'rate-based rule',
      terraform: ['aws_wafv2_web_acl'],
      cloudformation: ['AWS::WAFv2::WebACL'],
      such: [
        {
          terraform: 'rule[].statement.rate_based_statement',
          cloudformation: 'Rules[].Statement.RateBasedStatement',
          is: 'set',
        },
      ],
    },
  ],
});
