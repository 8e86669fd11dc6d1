import type { Resource } from '../../core/resource.ts';
import { attribute, blocks, decide, firstAttribute, readText } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import type { Violation, ViolationPolicy } from '../define-policy.ts';
import { defineCompanion } from '../forms/companion.ts';
import type { Companion } from '../forms/companion-row.ts';

/** A web ACL, and what keeps its decisions. */
export const webAclLog: Companion = {
  what: 'log',
  lacks: 'keeps no log of what it decides',
  elsewhere: true,
  terraform: {
    of: { aws_wafv2_web_acl: 'arn', aws_waf_web_acl: 'arn', aws_wafregional_web_acl: 'arn' },
    by: { aws_wafv2_web_acl_logging_configuration: 'resource_arn' },
    own: { aws_waf_web_acl: 'logging_configuration.log_destination', aws_wafregional_web_acl: 'logging_configuration.log_destination' },
  },
  cloudformation: {
    of: { 'AWS::WAFv2::WebACL': '' },
    by: { 'AWS::WAFv2::LoggingConfiguration': 'ResourceArn' },
  },
};

const logs = ['aws_wafv2_web_acl_logging_configuration', 'AWS::WAFv2::LoggingConfiguration'];

const data = defineCompanion({
  id: 'waf-logging-off',
  control: 'waf-managed-rules',
  severity: 'low',
  title: 'Web ACL keeps no log of what it blocks',
  why: 'Without its log nobody can tell an attack from a false alarm, and after an incident nobody knows what was tried before it.',
  remedy: 'Add a logging configuration, and let its filter keep what is blocked.',
  limits: ['A log that Firewall Manager or another repository configures is not visible.'],
  covers: { checkov: ['CKV2_AWS_31', 'CKV_AWS_176'], securityHub: ['WAF.11', 'WAF.12'] },
  rows: [webAclLog],
});

/** What a filter drops stands in blocks within blocks, which no row reads. */
export const wafLoggingOff: typeof data = { ...data, types: [...(data.types ?? []), ...logs], evaluate };

function evaluate(subject: Subject, model: AwsModel): ReturnType<ViolationPolicy<'resource'>['evaluate']> {
  if (logs.includes(subject.resource.type)) return dropping(subject);
  return [...data.evaluate(subject, model), ...unmeasured(subject)];
}

/** Rules of which CloudWatch hears nothing: an attack that they stop shows nowhere. */
function unmeasured({ address, resource }: Subject): Violation[] {
  const rules = blocks(firstAttribute(resource.attributes, ['rule', 'Rules'])).items;
  const silent = rules.flatMap((rule) => {
    const view = firstAttribute(rule, ['visibility_config', 'VisibilityConfig']);
    const metrics = firstAttribute(view, ['cloudwatch_metrics_enabled', 'CloudWatchMetricsEnabled']);
    return says(metrics, 'false') ? [rule.origin.at] : [];
  });
  if (silent.length === 0) return [];
  return [
    {
      claim: 'violation',
      aspect: 'metrics of rules',
      message: `${address} has rules of which CloudWatch hears nothing.`,
      trace: [...silent, resource.declaration],
      confidence: 'certain',
      severity: 'info',
    },
  ];
}

function dropping({ address, resource }: Subject): Violation[] {
  const filter = firstAttribute(resource.attributes, ['logging_filter', 'LoggingFilter']);
  if (filter === undefined || !dropsBlocked(resource)) return [];
  return [
    {
      claim: 'violation',
      aspect: 'filter',
      message: `${address} drops the records of what is blocked.`,
      trace: [filter.origin.at, resource.declaration],
      confidence: 'certain',
    },
  ];
}

/** A filter names what it keeps or drops by the action; what no filter names goes the default way. */
function dropsBlocked({ attributes }: Resource): boolean {
  const body = firstAttribute(attributes, ['logging_filter', 'LoggingFilter']);
  const filters = blocks(firstAttribute(body, ['filter', 'Filters'])).items;
  const onBlock = filters.filter((filter) =>
    blocks(firstAttribute(filter, ['condition', 'Conditions'])).items.some((condition) => {
      const action = firstAttribute(condition, ['action_condition', 'ActionCondition']);
      return says(attribute(action, 'action') ?? attribute(action, 'Action'), 'BLOCK');
    }),
  );
  if (onBlock.length === 0) return says(firstAttribute(body, ['default_behavior', 'DefaultBehavior']), 'DROP');
  return onBlock.some((filter) => says(firstAttribute(filter, ['behavior', 'Behavior']), 'DROP'));
}

function says(value: Parameters<typeof readText>[0], wanted: string): boolean {
  return decide(readText(value), (text) => text === wanted, false) === 'yes';
}
