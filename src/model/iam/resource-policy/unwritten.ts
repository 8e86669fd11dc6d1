import type { Resource } from '../../../core/resource.ts';
import type { MapValue, Origin, Value } from '../../../core/value.ts';
import { binds } from '../../binding.ts';
import type { EvaluatedCode } from '../../evaluated-code.ts';
import { attribute, firstAttribute } from '../../fact.ts';
import { perResource } from '../../per-resource.ts';
import { subjectOf } from '../../subject.ts';
import { readDocument } from '../iam-document.ts';
import type { IamDocument } from '../iam-document.ts';
import { opened } from './opened.ts';
import type { Opened } from './opened.ts';

/** What the service puts in the place of a policy. */
interface UnwrittenPolicy extends IamDocument {
  readonly opens: Opened;
  readonly target: undefined;
  readonly isDefault: true;
}

/** A policy that is written, and what it names. */
interface WrittenPolicy extends Pick<IamDocument, 'root'> {
  readonly opens: Opened;
  readonly target: Value | undefined;
}

/** Attribute in which an endpoint holds its policy, by type. */
const endpoints: ReadonlyMap<string, string> = new Map([
  ['aws_vpc_endpoint', 'policy'],
  ['AWS::EC2::VPCEndpoint', 'PolicyDocument'],
]);

/**
 * Endpoints of which the code says no policy: the service lets everything through (AWS PrivateLink guide, "Default endpoint policy"). Those of
 * load balancers for appliances have none.
 */
export function unwrittenPolicies(code: EvaluatedCode, written: readonly WrittenPolicy[]): readonly UnwrittenPolicy[] {
  const targets = written.filter(({ opens, target }) => opens === opened.endpoint && target !== undefined);
  return code.ofType(...endpoints.keys()).flatMap((endpoint) => {
    if (endpoint.mode !== 'managed' || endpoint.outline !== undefined) return [];
    const isWritten =
      attribute(endpoint.attributes, endpoints.get(endpoint.type) ?? '') !== undefined ||
      targets.some(({ root, target }) => root === endpoint.root && target !== undefined && binds(target, endpoint, []) !== 'no');
    const type = firstAttribute(endpoint.attributes, ['vpc_endpoint_type', 'VpcEndpointType']);
    return isWritten || (type?.kind === 'string' && type.value === 'GatewayLoadBalancer') ? [] : [openEndpoint(endpoint)];
  });
}

const openEndpoint = perResource((endpoint: Resource): UnwrittenPolicy => {
  const origin: Origin = { at: endpoint.declaration, via: [] };
  const text = (value: string): Value => ({ kind: 'string', value, origin });
  const map = (entries: readonly (readonly [string, Value])[]): MapValue => ({ kind: 'map', entries: new Map(entries), origin });
  const all = (['Effect', 'Principal', 'Action', 'Resource'] as const).map((key) => [key, text(key === 'Effect' ? 'Allow' : '*')] as const);
  const value = map([
    ['Version', text('2012-10-17')],
    ['Statement', map(all)],
  ]);
  const label = endpoints.get(endpoint.type) ?? '';
  const common = { opens: opened.endpoint, target: undefined, isDefault: true as const };
  return { ...subjectOf(endpoint), use: 'endpoint', label, value, ...common, ...readDocument(value) };
});
