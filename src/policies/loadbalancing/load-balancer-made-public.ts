import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { documentAt } from '../../model/embedded-document.ts';
import { attribute, decide, firstAttribute, holding, members, openFor, readBool, readText } from '../../model/fact.ts';
import type { Fact, Holding } from '../../model/fact.ts';
import { moreBlocks, writtenBlocks } from '../../model/written-blocks.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';

const balancers = ['aws_lb', 'aws_alb', 'aws_elb', 'AWS::ElasticLoadBalancingV2::LoadBalancer', 'AWS::ElasticLoadBalancing::LoadBalancer'];
const apis = ['aws_api_gateway_rest_api', 'AWS::ApiGateway::RestApi'];
/** What they say of networks holds for collections of OpenSearch. */
const networkPolicies = ['aws_opensearchserverless_security_policy', 'AWS::OpenSearchServerless::SecurityPolicy'];

export const loadBalancerMadePublic = defineViolation({
  id: 'load-balancer-made-public',
  control: 'limit-network-access',
  severity: 'medium',
  on: 'resource',
  types: [...balancers, ...apis, ...networkPolicies],
  dialects: ['terraform', 'cloudformation'],
  title: 'Load balancer, API or collection answers the internet',
  why: 'What stood inside was built for callers that the network let in. On the internet it is found within hours, and everything that was left to the network is missing.',
  remedy: 'Confirm that everybody is meant to reach it, and put a web ACL and authentication in front. Else keep it internal.',
  limits: ['One that is new, or was public before, is told as information only.'],
  covers: { trivy: ['AVD-AWS-0053'], kics: ['API Gateway Endpoint Config is Not Private', 'Serverless API Endpoint Config Not Private'] },
  *evaluate({ root, address, resource }) {
    const gateway = readText(firstAttribute(resource.attributes, ['load_balancer_type', 'Type']));
    if (answersNobody(resource.type, gateway)) return;
    const answer = isInside(resource);
    const open = answer.is ? undefined : openFor(gateway, (type) => !isGateway(type), true);
    const { is, by, unknown, decides } = open === undefined ? answer : { ...answer, unknown: open };
    if (unknown !== undefined) yield { claim: 'unresolved', aspect: 'public', unknown, message: `whether the internet reaches ${address}` };
    if (unknown !== undefined) return;
    if (is || decides !== undefined)
      yield {
        claim: 'evidence',
        scope: `${root} ${address} inside`,
        extent: `That ${address} is reached from inside only`,
        ofSubject: true,
        trace: placesOf(by, resource),
        ...(decides === undefined ? {} : { maybe: decides }),
      };
    if (!is)
      yield ofOption(
        {
          claim: 'violation',
          aspect: 'public',
          message: `${address} answers the internet.`,
          trace: placesOf(by, resource),
          confidence: confidenceIn(...(by === undefined ? [] : [by])),
          severity: 'info',
        },
        decides?.expression,
      );
  },
  lost: ({ extent }) => `${extent} is over: the internet reaches it now.`,
});

/** A gateway, and of the policies of collections one about keys. */
function answersNobody(type: string, sort: Fact<string>): boolean {
  const isOfCollections = networkPolicies.includes(type);
  return decide(sort, isOfCollections ? (text) => text !== 'network' : isGateway, false) === 'yes';
}

/** It hands packets to appliances within the network. */
function isGateway(type: string): boolean {
  return type === 'gateway';
}

function placesOf(by: Value | undefined, resource: Resource): readonly Location[] {
  return [...(by === undefined ? [] : traceOf(by)), resource.declaration];
}

interface Answer {
  readonly is: boolean;
  /** What says so. */
  readonly by?: Value;
  readonly unknown?: UnknownValue;
  /** What decides, where a condition chooses between known answers of which one is the internet. */
  readonly decides?: UnknownValue;
}

function isInside({ type, attributes }: Resource): Answer {
  if (apis.includes(type)) return isPrivateApi(attributes);
  if (networkPolicies.includes(type)) return isPrivateCollection(attributes);
  const internal = readBool(attribute(attributes, 'internal'));
  const scheme = readText(attribute(attributes, 'Scheme'));
  const outside = holding(internal, (value) => !value) ?? holding(scheme, (value) => value !== 'internal');
  if (outside?.condition !== undefined) return { is: false, by: outside.source, decides: outside.condition };
  const unknown = openFor(internal, (value) => !value, true) ?? openFor(scheme, (value) => value !== 'internal', true);
  if (unknown !== undefined) return { is: false, unknown };
  const [by] = [internal, scheme].flatMap((fact) => (fact.kind === 'known' ? [fact.source] : []));
  const is = decide(internal, (value) => value, false) === 'yes' || decide(scheme, (value) => value === 'internal', false) === 'yes';
  return by === undefined ? { is } : { is, by };
}

function isPrivateApi(attributes: Value): Answer {
  const types = firstAttribute(firstAttribute(attributes, ['endpoint_configuration', 'EndpointConfiguration']), ['types', 'Types']);
  const { items, unknown } = members(types);
  const [by] = items;
  if (unknown !== undefined) return { is: false, unknown };
  const is = items.some((item) => decide(readText(item), (value) => value === 'PRIVATE', false) === 'yes');
  return by === undefined ? { is } : { is, by };
}

/** One rule that lets in from everywhere is enough. OpenSearch Serverless, "Network access". */
function isPrivateCollection(attributes: Value): Answer {
  const document = documentAt(firstAttribute(attributes, ['policy', 'Policy']));
  const written = writtenBlocks(document).map(({ body, only }) => ({ rule: readBool(attribute(body, 'AllowFromPublic')), only }));
  const rules = written.map(({ rule }) => rule);
  const unknown = moreBlocks(document);
  const all = written.flatMap(({ rule, only }): readonly Holding<boolean>[] => {
    const found = holding(rule, (isOpen) => isOpen);
    return found === undefined ? [] : [only === undefined ? found : { ...found, condition: only.decides }];
  });
  const open = all.find(({ condition }) => condition === undefined) ?? all[0];
  if (open !== undefined) return { is: false, by: open.source, ...(open.condition === undefined ? {} : { decides: open.condition }) };
  const undecided = unknown ?? rules.flatMap((rule) => openFor(rule, (isOpen) => isOpen) ?? [])[0];
  if (undecided !== undefined) return { is: false, unknown: undecided };
  const [by] = rules.flatMap((rule) => (rule.kind === 'known' ? [rule.source] : []));
  return by === undefined ? { is: true } : { is: true, by };
}
