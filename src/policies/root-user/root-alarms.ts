import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { binds } from '../../model/binding.ts';
import { managed } from '../../model/evaluated-code.ts';
import { attribute, decide, firstAttribute, members, readBool, readText } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';

const filters = ['aws_cloudwatch_log_metric_filter', 'AWS::Logs::MetricFilter'];
const alarms = ['aws_cloudwatch_metric_alarm', 'AWS::CloudWatch::Alarm'];
const rules = ['aws_cloudwatch_event_rule', 'AWS::Events::Rule'];

/** Types of which a resource may watch for the root user. */
export const rootWatchTypes: readonly string[] = [...filters, ...alarms, ...rules];

/** A part of the alarm on what root users do. */
export interface RootWatch {
  readonly what: 'metric filter' | 'alarm' | 'event rule';
  /** Where it is turned off, or rings nowhere. */
  readonly off?: Value | 'nothing rings';
}

/** What a resource has to do with it, if anything. */
export function rootWatchOf(resource: Resource, model: AwsModel): RootWatch | undefined {
  if (filters.includes(resource.type)) return isOnRoot(resource) ? { what: 'metric filter' } : undefined;
  if (rules.includes(resource.type)) return ruleOf(resource);
  return alarms.includes(resource.type) ? alarmOf(resource, model) : undefined;
}

const rootInPattern = /userIdentity\.type\s*=\s*\\?"?Root\b/u;

function isOnRoot({ attributes }: Resource): boolean {
  return rootInPattern.test(scalarText(firstAttribute(attributes, ['pattern', 'FilterPattern'])) ?? '');
}

function ruleOf({ attributes }: Resource): RootWatch | undefined {
  const written = firstAttribute(attributes, ['event_pattern', 'EventPattern']);
  const content = written?.kind === 'json-text' ? written.content : written;
  const text = scalarText(content);
  const names = members(attribute(content, 'detail', 'userIdentity', 'type')).items.map(scalarText);
  if (!names.includes('Root') && text?.slice(text.indexOf('userIdentity')).includes('"Root"') !== true) return undefined;
  const state = firstAttribute(attributes, ['state', 'State']);
  const isOff = decide(readText(state), (value) => value === 'DISABLED', false) === 'yes';
  const enabled = attribute(attributes, 'is_enabled');
  if (isOff && state !== undefined) return { what: 'event rule', off: state };
  if (enabled !== undefined && decide(readBool(enabled), (on) => !on, false) === 'yes') return { what: 'event rule', off: enabled };
  return { what: 'event rule' };
}

function alarmOf(alarm: Resource, model: AwsModel): RootWatch | undefined {
  const metric = firstAttribute(alarm.attributes, ['metric_name', 'MetricName']);
  const watched = managed(model, ...filters).some((filter) => filter.root === alarm.root && isOnRoot(filter) && isMetricOf(metric, filter));
  if (!watched) return undefined;
  const enabled = firstAttribute(alarm.attributes, ['actions_enabled', 'ActionsEnabled']);
  if (enabled !== undefined && decide(readBool(enabled), (on) => !on, false) === 'yes') return { what: 'alarm', off: enabled };
  const { items, unknown } = members(firstAttribute(alarm.attributes, ['alarm_actions', 'AlarmActions']));
  return items.length === 0 && unknown === undefined ? { what: 'alarm', off: 'nothing rings' } : { what: 'alarm' };
}

function isMetricOf(metric: Value | undefined, filter: Resource): boolean {
  const { attributes } = filter;
  const transformation = firstAttribute(attributes, ['metric_transformation', 'MetricTransformations']);
  const names = [firstAttribute(transformation, ['name', 'MetricName']), attribute(attributes, 'name')];
  return binds(metric, filter, names) === 'yes';
}
