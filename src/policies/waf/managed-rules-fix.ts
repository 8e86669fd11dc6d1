import type { Fix } from '../../core/finding.ts';
import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { MapValue } from '../../core/value.ts';
import { attribute, blocks } from '../../model/fact.ts';

const titles: Readonly<Record<string, string>> = {
  AWSManagedRulesCommonRuleSet: 'common-rules',
  AWSManagedRulesKnownBadInputsRuleSet: 'known-bad-inputs',
};

/**
 * Appends rules for these managed groups behind the last rule of a web ACL of Terraform, or behind its default action, with priorities that
 * no rule has. Nothing where a priority is not known, or where a rule is made by a `dynamic` block.
 */
export function addManagedRules({ type, attributes, block }: Resource, groups: readonly string[]): Fix | undefined {
  if (type !== 'aws_wafv2_web_acl' || !block.path.endsWith('.tf')) return undefined;
  const rules = blocks(attribute(attributes, 'rule'));
  const priorities = rules.items.map((rule) => Number(scalarText(attribute(rule, 'priority'))));
  const before: MapValue | undefined = rules.items.at(-1) ?? blocks(attribute(attributes, 'default_action')).items[0];
  if (before === undefined || rules.unknown !== undefined || priorities.some(Number.isNaN)) return undefined;
  const { at, via } = before.origin;
  const isOwn = at.path === block.path && at.range.startLine > block.range.startLine && at.range.endLine < block.range.endLine;
  if (!isOwn || via.length > 0) return undefined;
  const next = Math.max(-1, ...priorities) + 1;
  const { endLine, endColumn, startColumn } = at.range;
  const range = { startLine: endLine, startColumn: endColumn, endLine, endColumn };
  const replacement = groups.map((group, index) => `\n\n${ruleFor(group, next + index, ' '.repeat(startColumn - 1))}`).join('');
  return { title: 'Add managed rules', edits: [{ location: { path: at.path, range }, replacement }] };
}

function ruleFor(group: string, priority: number, indent: string): string {
  const name = titles[group] ?? group;
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
  ]
    .map((line) => `${indent}${line}`)
    .join('\n');
}
