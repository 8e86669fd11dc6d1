import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import type { FindingRoute } from '../../model/detection/finding-route.ts';
import { binds } from '../../model/binding.ts';
import { managed } from '../../model/evaluated-code.ts';
import { attribute, blocks } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';

export const findingRuleWithoutTarget = defineViolation({
  id: 'finding-rule-without-target',
  control: 'act-on-critical-findings',
  severity: 'medium',
  on: 'events.finding-route',
  dialects: ['terraform', 'cloudformation'],
  title: 'A rule on security findings reaches nobody',
  why: 'The rule matches, and nothing happens: it looks like a response in every list, and is none.',
  remedy: 'Give the rule a target, and the topic behind it a subscriber.',
  limits: [
    'A topic whose subscribers are declared elsewhere or confirmed by hand looks as if it had none: low, and likely at most.',
    'Targets other than topics are taken to be heard.',
  ],
  covers: {},
  *evaluate(route, model) {
    if (route.enabled === 'no') return;
    if (route.targets.length === 0) {
      yield withoutTarget(route);
      return;
    }
    const silent = route.targets.map((target) => silentTopic(route.resource, target, model));
    const [first] = silent;
    if (first === undefined || silent.includes(undefined)) return;
    yield {
      claim: 'violation',
      aspect: 'subscribers',
      message: `${route.address} sends findings to ${first.topic.address}, to which nobody is subscribed in the code.`,
      trace: [...traceOf(first.arn), first.topic.declaration],
      confidence: 'likely',
      severity: 'low',
    };
  },
});

function withoutTarget({ address, resource, maybeTarget }: FindingRoute): Violation | Unresolved {
  if (maybeTarget !== undefined)
    return { claim: 'unresolved', aspect: 'target', unknown: maybeTarget, message: `whether ${address} has a target` };
  return {
    claim: 'violation',
    aspect: 'target',
    message: `${address} has no target.`,
    trace: [resource.declaration],
    confidence: 'likely',
  };
}

/** The topic of the code that a target leads to and nobody listens at; undefined when somebody may. */
function silentTopic(rule: Resource, target: Resource, model: AwsModel): { readonly topic: Resource; readonly arn: Value } | undefined {
  const arns =
    target === rule
      ? blocks(attribute(rule.attributes, 'Targets')).items.map((one) => attribute(one, 'Arn'))
      : [attribute(target.attributes, 'arn')];
  const topics = managed(model, 'aws_sns_topic', 'AWS::SNS::Topic').filter(({ root }) => root === rule.root);
  const meant = arns.map((arn) => topics.find((topic) => binds(arn, topic, []) === 'yes'));
  const [topic] = meant;
  const [arn] = arns;
  if (topic === undefined || arn === undefined || meant.some((one) => one === undefined || isHeard(one, model))) return undefined;
  return { topic, arn };
}

function isHeard(topic: Resource, model: AwsModel): boolean {
  if (attribute(topic.attributes, 'Subscription') !== undefined) return true;
  return managed(model, 'aws_sns_topic_subscription', 'AWS::SNS::Subscription').some(
    ({ attributes }) => binds(attribute(attributes, 'topic_arn') ?? attribute(attributes, 'TopicArn'), topic, []) !== 'no',
  );
}
