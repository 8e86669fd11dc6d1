import { readJsonDocument } from '../../evaluate/json-document.ts';
import type { Resource } from '../../core/resource.ts';
import { defaultOption, possibleValues, scalarText } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { binds } from '../binding.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, blocks, decide, firstAttribute, members, readBool, readNumber, readText } from '../fact.ts';
import { familiesIn } from './event-families.ts';

/** A metric filter or a rule on calls, with the alarm that somebody hears. */
export interface WatchedEvents {
  /** Families of events of the CIS benchmark that its pattern names. */
  readonly families: readonly string[];
  /** Names of calls, and words of errors, that its pattern names. */
  readonly names: readonly string[];
  readonly alarms: readonly Alarm[];
  /** Set when it is not known whether somebody hears it. */
  readonly unknown: UnknownValue | undefined;
  /** Set beside `unknown` when nobody hears it for some values that are known. */
  readonly isChosen?: true;
}

/** An alarm whose actions are on, or the rule itself where it has a target. */
export interface Alarm {
  readonly resource: Resource;
  /** From how many calls on; undefined for what is not known. */
  readonly threshold: number | undefined;
}

export const filterTypes: readonly string[] = ['aws_cloudwatch_log_metric_filter', 'AWS::Logs::MetricFilter'];
export const eventRuleTypes: readonly string[] = ['aws_cloudwatch_event_rule', 'AWS::Events::Rule'];

/** Undefined for a filter or rule that is about none of these events. */
export function watchedEvents(resource: Resource, code: EvaluatedCode): WatchedEvents | undefined {
  const text = filterTypes.includes(resource.type) ? filterText(resource) : ruleText(resource);
  const families = familiesIn(text);
  if (families.length === 0) return undefined;
  const names = [...new Set(text.match(/\b[A-Z][A-Za-z]{4,}\b/gu))].toSorted();
  const heard = filterTypes.includes(resource.type) ? alarmsOn(resource, code) : targetsOf(resource, code);
  return { families, names, ...heard };
}

type Heard = Pick<WatchedEvents, 'alarms' | 'unknown' | 'isChosen'>;

function filterText({ attributes }: Resource): string {
  return (scalarText(firstAttribute(attributes, ['pattern', 'FilterPattern'])) ?? '').replaceAll(leftOut, '');
}

/** Calls that a pattern leaves out are not heard: `$.eventName != "HeadBucket"`. */
const leftOut = /\$\.event(?:Name|Source)\s*!=\s*(?:"[^"]*"|[\w.*-]+)/gu;

function ruleText({ attributes }: Resource): string {
  const written = firstAttribute(attributes, ['event_pattern', 'EventPattern']);
  const pattern = written === undefined ? undefined : readJsonDocument(written);
  const detail = attribute(pattern, 'detail');
  const texts = [
    attribute(pattern, 'source'),
    attribute(detail, 'eventSource'),
    attribute(detail, 'eventName'),
    attribute(detail, 'errorCode'),
  ];
  return texts.flatMap((one) => members(one).items.flatMap((item) => scalarText(item) ?? [])).join(' ');
}

function alarmsOn(filter: Resource, code: EvaluatedCode): Heard {
  const transformations = blocks(firstAttribute(filter.attributes, ['metric_transformation', 'MetricTransformations'])).items;
  const names = [
    ...transformations.map((one) => firstAttribute(one, ['name', 'MetricName'])),
    firstAttribute(filter.attributes, ['name', 'FilterName']),
  ];
  const here = managed(code, 'aws_cloudwatch_metric_alarm', 'AWS::CloudWatch::Alarm').filter(({ root }) => root === filter.root);
  const answers = here.map((alarm) => {
    const metric = firstAttribute(alarm.attributes, ['metric_name', 'MetricName']);
    return { alarm, metric, answer: binds(metric, filter, names) };
  });
  const read = answers
    .filter(({ answer }) => answer === 'yes')
    .map(({ alarm, metric }) => ({ alarm, loud: onAnother(metric, filter, names) ?? perhaps(alarm, filter) ?? isLoud(alarm) }));
  const open = answers.flatMap(({ answer, metric }) => (answer === 'unknown' && metric?.kind === 'unknown' ? [metric] : []))[0];
  const [unsure] = read.flatMap(({ loud }) => (typeof loud === 'object' ? [loud] : []));
  return {
    alarms: read.filter(({ loud }) => loud === 'yes').map(({ alarm }) => ({ resource: alarm, threshold: thresholdOf(alarm) })),
    unknown: unsure?.unknown ?? open,
    ...(unsure?.isChosen === true ? { isChosen: true } : {}),
  };
}

interface Unsure {
  readonly unknown: UnknownValue;
  readonly isChosen?: true;
}

/** The metric of an alarm may be another one. */
function onAnother(metric: Value | undefined, filter: Resource, names: readonly (Value | undefined)[]): Unsure | undefined {
  const written = metric === undefined ? undefined : defaultOption(metric);
  if (written?.kind !== 'choice') return undefined;
  const answers = possibleValues(written).map((one) => binds(one, filter, names));
  if (answers.every((answer) => answer === 'yes')) return undefined;
  return { unknown: written.condition, ...(answers.includes('unknown') ? {} : { isChosen: true }) };
}

function perhaps({ maybe }: Resource, filter: Resource): Unsure | undefined {
  return maybe === undefined || maybe.expression === filter.maybe?.expression ? undefined : { unknown: maybe };
}

/** Does it do anything when it goes off? */
function isLoud({ attributes }: Resource): 'yes' | 'no' | Unsure {
  const enabled = readBool(firstAttribute(attributes, ['actions_enabled', 'ActionsEnabled']));
  if (decide(enabled, (on) => on, true) === 'no') return 'no';
  const acts = hasActions(firstAttribute(attributes, ['alarm_actions', 'AlarmActions']));
  if (acts === 'no' || enabled.kind !== 'unknown') return acts;
  const isOff = enabled.options?.some((one) => decide(one, (on) => on, true) === 'no');
  return { unknown: enabled.unknown, ...(isOff === true ? { isChosen: true } : {}) };
}

function hasActions(value: Value | undefined): 'yes' | 'no' | Unsure {
  const written = value === undefined ? undefined : defaultOption(value);
  const lists = written === undefined ? [] : possibleValues(written).map((one) => members(one));
  const lacking = lists.filter(({ items }) => items.length === 0);
  if (lists.length > 0 && lacking.length === 0) return 'yes';
  const open = lacking.find(({ unknown }) => unknown !== undefined)?.unknown;
  if (open !== undefined) return { unknown: open };
  return written?.kind === 'choice' && lacking.length < lists.length ? { unknown: written.condition, isChosen: true } : 'no';
}

function thresholdOf({ attributes }: Resource): number | undefined {
  const threshold = readNumber(firstAttribute(attributes, ['threshold', 'Threshold']));
  return threshold.kind === 'known' ? threshold.value : undefined;
}

function targetsOf(rule: Resource, code: EvaluatedCode): Heard {
  const { attributes, root } = rule;
  const state = decide(readText(firstAttribute(attributes, ['state', 'State'])), (text) => text.startsWith('ENABLED'), true);
  const enabled = decide(readBool(attribute(attributes, 'is_enabled')), (on) => on, true);
  if (state === 'no' || enabled === 'no') return { alarms: [], unknown: undefined };
  const targets = managed(code, 'aws_cloudwatch_event_target').filter((one) => one.root === root);
  const bound = targets.filter((one) => binds(ruleOf(one), rule, [attribute(attributes, 'name')]) === 'yes');
  const isTarget = bound.length > 0 || blocks(attribute(attributes, 'Targets')).items.length > 0;
  return { alarms: isTarget ? [{ resource: rule, threshold: 1 }] : [], unknown: undefined };
}

function ruleOf({ attributes }: Resource): Value | undefined {
  return attribute(attributes, 'rule');
}
