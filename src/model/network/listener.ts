import type { Resource } from '../../core/resource.ts';
import type { MapValue, UnknownValue, Value } from '../../core/value.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, blocks, decide, firstAttribute, holding, readBool, readNumber, readText } from '../fact.ts';
import type { Fact } from '../fact.ts';
import { findIn } from '../find.ts';

/** One port at which a load balancer answers. */
export interface Listener {
  /** As the API calls it: `HTTP`, `HTTPS`, `TCP`. */
  readonly protocol: Fact<string>;
  readonly port: Fact<number>;
  /** What it does with a request; a classic load balancer says nothing of that. */
  readonly actions: readonly MapValue[];
  /** The same as one of several, where a condition decides; else once. */
  readonly actionOptions: readonly (readonly MapValue[])[];
  readonly actionsDecide?: UnknownValue | undefined;
  readonly facing: Facing;
  /** What decides that it is the internet, where a condition does. */
  readonly facingDecides?: UnknownValue | undefined;
  /** Of an application load balancer of the code, which answers over HTTP where no protocol is written. */
  readonly isOfApplication: boolean;
  /** Where to point. */
  readonly body: Value;
}

/** Whom a load balancer answers: `unknown` where it is declared elsewhere, or a variable decides. */
export type Facing = 'internet' | 'inside' | 'unknown';

export const balancerTypes = ['aws_lb', 'aws_alb', 'AWS::ElasticLoadBalancingV2::LoadBalancer'] as const;
export const classicTypes = ['aws_elb', 'AWS::ElasticLoadBalancing::LoadBalancer'] as const;
export const listenerTypes = ['aws_lb_listener', 'aws_alb_listener', 'AWS::ElasticLoadBalancingV2::Listener'] as const;

/** The listeners that a resource of one of these types declares: one, or all of a classic load balancer. */
export function listenersOf(resource: Resource, code: EvaluatedCode): readonly Listener[] {
  const { attributes, root } = resource;
  if ((classicTypes as readonly string[]).includes(resource.type)) {
    const { items, unknown } = blocks(firstAttribute(attributes, ['listener', 'Listeners']));
    const common = { actions: [], actionOptions: [[]], ...facingOf(resource), isOfApplication: false };
    const known = items.map((body) => ({
      ...common,
      protocol: upper(readText(firstAttribute(body, ['lb_protocol', 'Protocol']))),
      port: readNumber(firstAttribute(body, ['lb_port', 'LoadBalancerPort'])),
      body,
    }));
    if (unknown === undefined) return known;
    // Which others there are is decided elsewhere.
    return [...known, { ...common, protocol: { kind: 'unknown', unknown }, port: { kind: 'unknown', unknown }, body: attributes }];
  }
  const [balancer] = findIn(code, ...balancerTypes)(firstAttribute(attributes, ['load_balancer_arn', 'LoadBalancerArn']), root);
  return [
    {
      protocol: upper(readText(firstAttribute(attributes, ['protocol', 'Protocol']))),
      port: readNumber(firstAttribute(attributes, ['port', 'Port'])),
      ...actionsIn(firstAttribute(attributes, ['default_action', 'DefaultActions'])),
      ...(balancer === undefined ? { facing: 'unknown' as const } : facingOf(balancer)),
      isOfApplication: balancer !== undefined && isApplication(balancer),
      body: attributes,
    },
  ];
}

function actionsIn(value: Value | undefined): Pick<Listener, 'actions' | 'actionOptions' | 'actionsDecide'> {
  const actions = blocks(value).items;
  if (value?.kind !== 'choice') return { actions, actionOptions: [actions] };
  return { actions, actionOptions: value.options.map((option) => blocks(option).items), actionsDecide: value.condition };
}

/** Whom a load balancer answers. On the internet unless it says otherwise; of several known answers that one is enough. */
export function facingOf({ attributes }: Resource): Pick<Listener, 'facing' | 'facingDecides'> {
  const facts = [answerOf(readBool(attribute(attributes, 'internal')), (value) => value)];
  facts.push(answerOf(readText(attribute(attributes, 'Scheme')), (value) => value === 'internal'));
  const inside = facts.find(({ facing }) => facing === 'inside');
  return (
    inside ??
    facts.find(({ facing }) => facing === 'unknown') ??
    facts.find((one) => one.facingDecides !== undefined) ?? { facing: 'internet' }
  );
}

function answerOf<T>(fact: Fact<T>, isInside: (value: T) => boolean): Pick<Listener, 'facing' | 'facingDecides'> {
  const answer = decide(fact, isInside, false);
  if (answer !== 'unknown') return { facing: answer === 'yes' ? 'inside' : 'internet' };
  const open = holding(fact, (value) => !isInside(value));
  return open === undefined ? { facing: 'unknown' } : { facing: 'internet', facingDecides: open.condition };
}

function isApplication({ attributes }: Resource): boolean {
  const type = readText(firstAttribute(attributes, ['load_balancer_type', 'Type']));
  return decide(type, (text) => text === 'network' || text === 'gateway', false) === 'no';
}

function upper(fact: Fact<string>): Fact<string> {
  if (fact.kind === 'known') return { ...fact, value: fact.value.toUpperCase() };
  return fact.kind === 'absent' || fact.options === undefined ? fact : { ...fact, options: fact.options.map(upper) };
}
