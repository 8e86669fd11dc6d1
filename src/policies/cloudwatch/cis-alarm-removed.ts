import { defineStrength } from '../define-policy.ts';
import type { Evidence, Strength, Unresolved, Weakening } from '../define-policy.ts';
import { firstAttribute, readNumber } from '../../model/fact.ts';
import { rootWatchOf } from '../root-user/root-alarms.ts';
import { heardFamilies, watchingTypes } from './heard-families.ts';

interface Degree {
  readonly address: string;
  readonly names: readonly string[];
  /** From how many calls on the first alarm goes off; undefined for what is not known. */
  readonly threshold: number | undefined;
}

/** Of these only the one on the root user is looked at by itself: the others are, with the filter that they hear of. */
const alarmTypes = ['aws_cloudwatch_metric_alarm', 'AWS::CloudWatch::Alarm'];

export const cisAlarmRemoved = defineStrength({
  id: 'cis-alarm-removed',
  control: 'audit-api-calls',
  severity: 'medium',
  on: 'resource',
  types: [...watchingTypes, ...alarmTypes],
  dialects: ['terraform', 'cloudformation'],
  title: 'Somebody heard of calls that matter, and no longer does',
  why: 'Stopping the trail, changing who may what, opening a network: the alarm on it was the one chance to notice while it happens.',
  remedy: 'Keep the alarm, its action and its pattern.',
  limits: ['Calls are compared by their names in the pattern; what else a pattern asks is not.'],
  covers: { checkov: ['CKV_AWS_319'], securityHub: ['CloudWatch.17'] },
  speaksFor: ['cis-alarms-present', 'alarm-actions-disabled'],
  *evaluate({ address, resource }, model): Iterable<Evidence | Unresolved | Strength<Degree>> {
    if (alarmTypes.includes(resource.type)) {
      if (rootWatchOf(resource, model) === undefined) return;
      const written = readNumber(firstAttribute(resource.attributes, ['threshold', 'Threshold']));
      const degree: Degree = { address, names: [], threshold: written.kind === 'known' ? written.value : undefined };
      yield { claim: 'strength', aspect: 'what it hears', degree, trace: [resource.declaration] };
      return;
    }
    const { watched, claims } = heardFamilies(resource, model);
    yield* claims;
    if (watched === undefined || watched.alarms.length === 0) return;
    const known = watched.alarms.flatMap(({ threshold }) => threshold ?? []);
    const threshold = known.length === watched.alarms.length ? Math.min(...known) : undefined;
    const degree: Degree = { address, names: watched.names, threshold };
    yield { claim: 'strength', aspect: 'what it hears', degree, trace: [resource.declaration] };
  },
  lost: ({ extent }) => `${extent} is gone or silent, and the change brings nothing in its place.`,
  weaker: (base: Degree, head: Degree): Weakening | undefined => {
    const missing = base.names.filter((name) => !head.names.includes(name));
    if (missing.length > 0) return { message: `${head.address} no longer hears of ${missing.join(', ')}.` };
    if (base.threshold === undefined || head.threshold === undefined || head.threshold <= base.threshold) return undefined;
    return {
      message: `${head.names.length === 0 ? 'The alarm' : 'The alarm on'} ${head.address} goes off from ${head.threshold} on instead of ${base.threshold}.`,
    };
  },
});
