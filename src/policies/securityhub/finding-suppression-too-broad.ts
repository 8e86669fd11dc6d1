import type { MapValue, UnknownValue } from '../../core/value.ts';
import { attribute, blocks, decide, firstAttribute, holding, readText, unknownPart } from '../../model/fact.ts';
import type { Holding } from '../../model/fact.ts';
import type { Subject } from '../../model/subject.ts';
import { defineViolation, traceOf } from '../define-policy.ts';
import type { Strength, Unresolved, Violation, Weakening } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';
import { breadthOf } from './criteria.ts';
import type { Criteria } from './criteria.ts';
import { inspectorFilters, suppressedByFilter } from './inspector-filter.ts';

/** Criteria that say which resource is meant, in the words of the provider; a template writes them in one word with capitals. */
const resourceFields = ['resource_id', 'resource_tags', 'resource_details_other', 'resource_application_arn', 'resource_application_name'];
/** Criteria that say which account or which kind of finding is meant. */
const otherFields = [
  'aws_account_id',
  'aws_account_name',
  'compliance_security_control_id',
  'generator_id',
  'title',
  'id',
  'related_findings_id',
];
const ruleCriteria: Criteria = { naming: resourceFields, narrowing: otherFields, severity: 'severity_label' };

export const findingSuppressionTooBroad = defineViolation({
  id: 'finding-suppression-too-broad',
  control: 'evaluate-security-posture',
  severity: 'medium',
  on: 'resource',
  types: ['aws_securityhub_automation_rule', 'AWS::SecurityHub::AutomationRule', ...inspectorFilters],
  dialects: ['terraform', 'cloudformation'],
  title: 'Findings are put away without being seen',
  why: 'The rule suppresses or belittles findings that nobody looked at, in every account: including the next real one.',
  remedy: 'Name the control and the resources that the rule is for.',
  limits: [
    'Whether a criterion that is there leaves much or little is not looked at.',
    'A filter of Inspector for severities below high, or for one account, is taken for meant.',
  ],
  covers: {},
  *evaluate(subject) {
    const { address, resource } = subject;
    if (inspectorFilters.includes(resource.type)) return yield* suppressedByFilter(subject);
    const status = readText(firstAttribute(resource.attributes, ['rule_status', 'RuleStatus']));
    if (decide(status, (text) => text === 'DISABLED', false) === 'yes') return;
    const actions = blocks(firstAttribute(resource.attributes, ['actions', 'Actions']));
    const action = puttingAway(actions.items);
    if (action !== undefined) return yield* putAway(subject, action);
    const open = actions.unknown ?? actions.items.flatMap((one) => openPart(one) ?? [])[0];
    if (open !== undefined)
      yield { claim: 'unresolved', aspect: 'actions', unknown: open, message: `whether ${address} puts findings away` };
  },
  weaker: asksLess,
});

function putAway({ address, resource }: Subject, action: PuttingAway): readonly (Violation | Unresolved | Strength<PutAway>)[] {
  const { items, unknown } = blocks(firstAttribute(resource.attributes, ['criteria', 'Criteria']));
  const broad = unknown ?? breadthOf(items, ruleCriteria);
  if (broad === undefined) {
    const degree: PutAway = { address, does: action.does, criteria: [...new Set(items.flatMap(namesOf))] };
    return [{ claim: 'strength', aspect: 'what is put away', degree, trace: [resource.declaration] }];
  }
  const aspect = 'criteria';
  if (broad.kind === 'unknown')
    return [{ claim: 'unresolved', aspect, unknown: broad, message: `which findings ${address} ${action.does}` }];
  const findings = broad.gravest === undefined ? 'every control' : `severity ${broad.gravest}`;
  const violation: Violation = {
    claim: 'violation',
    aspect,
    message: `${address} ${action.does} findings of ${findings} on every resource.`,
    trace: [...items.map((one) => one.origin.at), ...traceOf(action.source), resource.declaration],
    confidence: 'certain',
  };
  return [ofOption(violation, (broad.condition ?? action.condition)?.expression)];
}

/** What a rule asks of a finding before it puts it away. */
interface PutAway {
  readonly address: string;
  readonly does: string;
  readonly criteria: readonly string[];
}

function namesOf({ entries }: MapValue): readonly string[] {
  return [...entries].flatMap(([name, value]) =>
    value.kind === 'null' || (value.kind === 'list' && value.items.length === 0) ? [] : [name],
  );
}

/** A rule that is broad is told as such; one that asks less puts more away. */
function asksLess(base: unknown, head: unknown): Weakening | undefined {
  if (!isPutAway(base) || !isPutAway(head)) return undefined;
  const dropped = base.criteria.filter((name) => !head.criteria.includes(name));
  if (dropped.length === 0 || head.criteria.some((name) => !base.criteria.includes(name))) return undefined;
  return { message: `${head.address} ${head.does} findings whatever their ${dropped.join(', ')} is.` };
}

function isPutAway(degree: unknown): degree is PutAway {
  return typeof degree === 'object' && degree !== null && 'criteria' in degree;
}

/** What the rule does to a finding so that nobody looks at it; one of several values is enough. */
function puttingAway(actions: readonly MapValue[]): PuttingAway | undefined {
  for (const action of actions) {
    const { workflow, severity } = updateOf(action);
    const hidden = holding(readText(workflow), (text) => ['SUPPRESSED', 'RESOLVED'].includes(text));
    if (hidden !== undefined) return { does: 'suppresses', ...hidden };
    const belittled = holding(readText(severity), (text) => ['LOW', 'INFORMATIONAL'].includes(text));
    if (belittled !== undefined) return { does: 'belittles', ...belittled };
  }
  return undefined;
}

interface PuttingAway extends Holding<string> {
  readonly does: string;
}

function updateOf(action: MapValue) {
  const update = firstAttribute(action, ['finding_fields_update', 'FindingFieldsUpdate']);
  return {
    workflow: attribute(update, 'workflow', 'status') ?? attribute(update, 'Workflow', 'Status'),
    severity: attribute(update, 'severity', 'label') ?? attribute(update, 'Severity', 'Label'),
  };
}

function openPart(action: MapValue): UnknownValue | undefined {
  return Object.values(updateOf(action)).flatMap((value) => (value === undefined ? [] : (unknownPart(value) ?? [])))[0];
}
