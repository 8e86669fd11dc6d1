import type { Fix } from '../../core/finding.ts';
import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import { attribute, blocks } from '../../model/fact.ts';
import { atBlockEnd } from '../forms/at-block-end.ts';

const titles: Readonly<Record<string, string>> = {
  AWSManagedRulesCommonRuleSet: 'common-rules',
  AWSManagedRulesKnownBadInputsRuleSet: 'known-bad-inputs',
};

/**
 * Appends rules for these managed groups to a web ACL of Terraform, with priorities that no rule has. Nothing where a priority is not known,
 * or a rule has the name of one of these.
 */
export function addManagedRules({ type, attributes, block }: Resource, groups: readonly string[]): Fix | undefined {
  if (type !== 'aws_wafv2_web_acl') return undefined;
  const { items, unknown } = blocks(attribute(attributes, 'rule'));
  const priorities = items.map((rule) => Number(scalarText(attribute(rule, 'priority'))));
  const names = items.map((rule) => scalarText(attribute(rule, 'name')));
  const isTaken = groups.some((group) => names.includes(nameFor(group)));
  if (unknown !== undefined || isTaken || priorities.some(Number.isNaN)) return undefined;
  const next = Math.max(-1, ...priorities) + 1;
  const edit = atBlockEnd(
    block,
    groups.flatMap((group, index) => ['', ...ruleFor(group, next + index)]),
  );
  return edit && { title: 'Add managed rules', edits: [edit] };
}

function nameFor(group: string): string {
  return titles[group] ?? group;
}

function ruleFor(group: string, priority: number): readonly string[] {
  const name = nameFor(group);
  return [
    'rule {',
    `  name     = "${name}"`,
    `  priority = ${priority}`,
    '  override_action {',
    '    none {}',
    '  }',
    '  statement {',
    '    managed_rule_group_statement {',
    `      name        = "${group}"`,
    '      vendor_name = "AWS"',
    '    }',
    '  }',
    '  visibility_config {',
    '    cloudwatch_metrics_enabled = true',
    `    metric_name                = "${name}"`,
    '    sampled_requests_enabled   = true',
    '  }',
    '}',
  ];
}
