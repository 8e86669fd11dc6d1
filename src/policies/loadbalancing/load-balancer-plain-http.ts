import type { Fix, Severity } from '../../core/finding.ts';
import type { Resource } from '../../core/resource.ts';
import type { MapValue, UnknownValue } from '../../core/value.ts';
import { attribute, decide, firstAttribute, holding, openFor, readText } from '../../model/fact.ts';
import type { Fact } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { classicTypes, listenerTypes, listenersOf } from '../../model/network/listener.ts';
import type { Facing, Listener } from '../../model/network/listener.ts';
import { referencesOf } from '../../model/references.ts';
import type { Subject } from '../../model/subject.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';

const targetGroups = ['aws_lb_target_group', 'aws_alb_target_group', 'AWS::ElasticLoadBalancingV2::TargetGroup'];
/** Ports of protocols that send all they say in the clear: over TCP nothing else can be told from outside. */
const plainPorts = new Set([21, 23, 25, 80, 110, 143, 389, 1883, 8000, 8080]);

export const loadBalancerPlainHttp = defineViolation({
  id: 'load-balancer-plain-http',
  control: 'encryption-in-transit',
  severity: 'high',
  on: 'resource',
  types: [...listenerTypes, ...classicTypes, ...targetGroups],
  dialects: ['terraform', 'cloudformation'],
  title: 'Load balancer answers over plain HTTP',
  why: 'Sessions and passwords go through every network between in the clear, and anybody on the way can answer in the application’s place. A certificate from ACM costs nothing.',
  remedy: 'Answer HTTP with a redirect to HTTPS, and let the listener for HTTPS forward.',
  limits: [
    'Medium where the load balancer is declared elsewhere, low where it is internal.',
    'A target group that is reached over HTTP is low: the way from the load balancer is within the VPC. Behind a listener of HTTPS it is info.',
    'Rules behind a listener that redirects are not looked at. TCP is reported, at low, on ports of protocols that are always in the clear.',
  ],
  covers: {
    checkov: ['CKV_AWS_2', 'CKV_AWS_127', 'CKV2_AWS_20', 'CKV_AWS_103', 'CKV_AWS_376', 'CKV_AWS_378'],
    trivy: ['AVD-AWS-0054'],
    kics: ['ELB Without Secure Protocol', 'ALB Listening on HTTP'],
    securityHub: ['ELB.1', 'ELB.3', 'ELB.18'],
  },
  *evaluate(subject, model) {
    if (targetGroups.includes(subject.resource.type)) yield* targetOf(subject, model);
    else for (const listener of listenersOf(subject.resource, model)) yield* judge(subject, listener, model);
  },
});

const severities: Readonly<Record<Facing, Severity>> = { internet: 'high', unknown: 'medium', inside: 'low' };

function* judge(subject: Subject, listener: Listener, model: AwsModel): Iterable<Violation | Unresolved> {
  const { protocol } = listener;
  const plain = holding(protocol, (value) => value === 'HTTP');
  if (plain === undefined && protocol.kind === 'unknown') yield unresolved(subject, protocol.unknown);
  const name = plain?.value ?? (protocol.kind === 'known' ? protocol.value : impliedProtocol(subject.resource, listener));
  if (name === 'TCP') yield* plainTcp(subject, listener);
  if (name === 'HTTP') yield* answered(subject, listener, plain?.condition, model);
}

function* answered(
  subject: Subject,
  listener: Listener,
  condition: UnknownValue | undefined,
  model: AwsModel,
): Iterable<Violation | Unresolved> {
  const forwards = forwardsIn(listener);
  if (forwards === 'no') return;
  if (forwards === 'yes') yield plainHttp(subject, listener, condition ?? listener.facingDecides, model);
  else if ('reason' in forwards) yield unresolved(subject, forwards);
  else yield plainHttp(subject, listener, condition ?? forwards.for, model);
}

function plainHttp(subject: Subject, listener: Listener, decides: UnknownValue | undefined, model: AwsModel): Violation {
  const violation: Violation = {
    ...violationAt(subject, listener, 'answers over plain HTTP'),
    severity: severities[listener.facing],
    ...redirecting(subject, listener, model),
  };
  return ofOption(violation, decides?.expression);
}

/** Whether requests are answered other than by a redirect to HTTPS: always, never, for some values of a condition, or not known. */
type Forwards = 'yes' | 'no' | { readonly for: UnknownValue } | UnknownValue;

function forwardsIn({ actionOptions, actionsDecide }: Listener): Forwards {
  const answers = actionOptions.map((actions): Forwards => {
    const each = actions.map(forwards);
    if (each.includes('no')) return 'no';
    return each.find((one) => typeof one === 'object') ?? 'yes';
  });
  const [first = 'yes', ...others] = answers;
  if (others.every((one) => one === first)) return first;
  if (answers.includes('yes') && actionsDecide !== undefined) return { for: actionsDecide };
  return answers.find((one) => typeof one === 'object' && 'for' in one) ?? answers.find((one) => typeof one === 'object') ?? 'no';
}

/**
 * Of application load balancers the provider makes HTTP where none is written; those of the network write theirs, and gateways have neither
 * protocol nor port. Where the load balancer is declared elsewhere the port tells.
 */
function impliedProtocol({ type }: Resource, { protocol, port, isOfApplication }: Listener): string | undefined {
  if (protocol.kind !== 'absent' || (type !== 'aws_lb_listener' && type !== 'aws_alb_listener')) return undefined;
  return isOfApplication || decide(port, (value) => value === 80, false) === 'yes' ? 'HTTP' : undefined;
}

function* plainTcp(subject: Subject, listener: Listener): Iterable<Violation> {
  const isClassic = (classicTypes as readonly string[]).includes(subject.resource.type);
  const isPlain = decide(listener.port, (port) => (isClassic ? port !== 443 && port !== 8443 : plainPorts.has(port)), false) === 'yes';
  if (isPlain && listener.facing !== 'inside') yield { ...violationAt(subject, listener, 'answers without TLS'), severity: 'low' };
}

function violationAt({ address, resource }: Subject, { protocol, port, body }: Listener, words: string): Violation {
  const known = protocol.kind === 'known' ? protocol : holding(protocol, (value) => value === 'HTTP');
  const source = known === undefined ? [] : [known.source];
  const at = port.kind === 'known' ? ` at port ${port.value}` : '';
  return {
    claim: 'violation',
    aspect: `listener${at}`,
    message: `${address} ${words}${at}.`,
    trace: [...source.flatMap(traceOf), ...(body === resource.attributes ? [] : [body.origin.at]), resource.declaration],
    confidence: confidenceIn(...source),
  };
}

function unresolved({ address }: Subject, unknown: Unresolved['unknown']): Unresolved {
  return { claim: 'unresolved', aspect: 'listener', unknown, message: `whether ${address} answers over plain HTTP` };
}

/** A redirect keeps the protocol that it does not name. */
function forwards(action: MapValue): Forwards {
  const type = readText(firstAttribute(action, ['type', 'Type']));
  const to = readText(firstAttribute(firstAttribute(action, ['redirect', 'RedirectConfig']), ['protocol', 'Protocol']));
  const byType = answerOf(type, (text) => text !== 'redirect');
  return byType === 'no' ? answerOf(to, (text) => text.toUpperCase() !== 'HTTPS') : byType;
}

function answerOf(fact: Fact<string>, isPlain: (text: string) => boolean): Forwards {
  const found = holding(fact, isPlain);
  if (found !== undefined) return found.condition === undefined ? 'yes' : { for: found.condition };
  return openFor(fact, isPlain, true) ?? (decide(fact, isPlain, true) === 'yes' ? 'yes' : 'no');
}

/** Behind a listener that ends TLS the rest of the way is within the VPC, which is how most are built. */
function endsTls({ root, address }: Resource, model: AwsModel): boolean {
  return model.ofType(...listenerTypes).some((one) => one.root === root && referencesOf(one).includes(address) && isHttps(one, model));
}

function* targetOf({ address, resource }: Subject, model: AwsModel): Iterable<Violation | Unresolved> {
  const protocol = readText(firstAttribute(resource.attributes, ['protocol', 'Protocol']));
  const answer = decide(protocol, (value) => value.toUpperCase() === 'HTTP', false);
  if (answer === 'unknown' && protocol.kind === 'unknown')
    yield {
      claim: 'unresolved',
      aspect: 'targets',
      unknown: protocol.unknown,
      message: `whether ${address} reaches its targets over plain HTTP`,
    };
  if (answer !== 'yes' || protocol.kind !== 'known') return;
  const isEnd = endsTls(resource, model);
  yield {
    claim: 'violation',
    aspect: 'targets',
    message: `${address} reaches its targets over plain HTTP${isEnd ? ': TLS ends at the load balancer' : ''}.`,
    trace: [...traceOf(protocol.source), resource.declaration],
    confidence: confidenceIn(protocol.source),
    severity: isEnd ? 'info' : 'low',
  };
}

/** Where the same load balancer answers HTTPS as well, a forward becomes a redirect to that. */
function redirecting({ resource }: Subject, { actions }: Listener, model: AwsModel): { readonly fix?: Fix } {
  const [only, ...others] = actions;
  const type = attribute(only, 'type');
  const balancer = attribute(resource.attributes, 'load_balancer_arn');
  if (only === undefined || others.length > 0 || type?.kind !== 'string' || type.value !== 'forward' || balancer?.kind !== 'unknown')
    return {};
  const hasHttps = model.ofType(...listenerTypes).some((other) => {
    const named = attribute(other.attributes, 'load_balancer_arn');
    return named?.kind === 'unknown' && named.expression === balancer.expression && isHttps(other, model);
  });
  const { at } = only.origin;
  if (!hasHttps || !at.path.endsWith('.tf') || only.entries.size > 2) return {};
  return { fix: { title: 'Redirect to HTTPS', edits: [{ location: at, replacement: redirectBlock }] } };
}

function isHttps(resource: Resource, model: AwsModel): boolean {
  return listenersOf(resource, model).some(({ protocol }) => decide(protocol, (value) => value === 'HTTPS', false) === 'yes');
}

const redirectBlock = `default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }`;
