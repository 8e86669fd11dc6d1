import type { Resource } from '../../core/resource.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { placesAt } from '../attribute-path.ts';
import { binds, symbolicText } from '../binding.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { firstAttribute, members } from '../fact.ts';

/** Where what runs in a network names its subnets, or its zones themselves. */
interface ZonePaths {
  readonly subnets: readonly string[];
  readonly zones?: string;
}

export const zonePaths: ReadonlyMap<string, ZonePaths> = new Map<string, ZonePaths>([
  ['aws_autoscaling_group', { subnets: ['vpc_zone_identifier'], zones: 'availability_zones' }],
  ['aws_lb', { subnets: ['subnets', 'subnet_mapping[].subnet_id'] }],
  ['aws_alb', { subnets: ['subnets', 'subnet_mapping[].subnet_id'] }],
  ['aws_elb', { subnets: ['subnets'], zones: 'availability_zones' }],
  ['aws_ecs_service', { subnets: ['network_configuration.subnets'] }],
  ['aws_lambda_function', { subnets: ['vpc_config.subnet_ids'] }],
  ['AWS::AutoScaling::AutoScalingGroup', { subnets: ['VPCZoneIdentifier'], zones: 'AvailabilityZones' }],
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', { subnets: ['Subnets', 'SubnetMappings[].SubnetId'] }],
  ['AWS::ElasticLoadBalancing::LoadBalancer', { subnets: ['Subnets'], zones: 'AvailabilityZones' }],
  ['AWS::ECS::Service', { subnets: ['NetworkConfiguration.AwsvpcConfiguration.Subnets'] }],
  ['AWS::Lambda::Function', { subnets: ['VpcConfig.SubnetIds'] }],
]);

/** In how many zones something runs, as far as that is known. */
export interface Zones {
  /** The one place that names them; undefined where nothing does. */
  readonly at: Value | undefined;
  readonly answer: 'one' | 'several' | UnknownValue;
}

/** One subnet is one zone, whichever it is; of several the zones are looked up. */
export function zonesOf(resource: Resource, model: EvaluatedCode): Zones | undefined {
  const paths = zonePaths.get(resource.type);
  if (paths === undefined) return undefined;
  const subnets = gather(resource, paths.subnets);
  const named = paths.zones === undefined ? nothing : gather(resource, [paths.zones]);
  const { items, unknown, at } = subnets.at === undefined ? named : subnets;
  const symbols = items.map((item) => (subnets.at === undefined ? symbolicText(item) : zoneOf(item, resource, model)));
  const different = new Set(symbols.filter((one) => one !== undefined));
  if (different.size > 1) return { at, answer: 'several' };
  if (unknown !== undefined) return { at, answer: unknown };
  if (items.length === 1) return { at, answer: 'one' };
  if (items.length === 0) return undefined;
  const open = items.find((item, index) => symbols[index] === undefined && item.kind === 'unknown');
  if (!symbols.includes(undefined)) return { at, answer: 'one' };
  return open?.kind === 'unknown' ? { at, answer: open } : { at, answer: 'several' };
}

interface Gathered {
  readonly at: Value | undefined;
  readonly items: readonly Value[];
  readonly unknown?: UnknownValue | undefined;
}
const nothing: Gathered = { at: undefined, items: [] };

function gather(resource: Resource, paths: readonly string[]): Gathered {
  const values = paths.flatMap((path) => placesAt(resource, path).flatMap(({ value }) => value ?? []));
  const parts = values.map(members);
  return { at: values[0], items: parts.flatMap(({ items }) => items), unknown: parts.find((part) => part.unknown !== undefined)?.unknown };
}

/** The zone of a subnet of the code, by its name or by the expression that gives it. */
function zoneOf(item: Value, { root }: Resource, model: EvaluatedCode): string | undefined {
  const subnet = managed(model, 'aws_subnet', 'AWS::EC2::Subnet').find((one) => one.root === root && binds(item, one, []) === 'yes');
  const zone = firstAttribute(subnet?.attributes, ['availability_zone', 'availability_zone_id', 'AvailabilityZone']);
  return zone === undefined ? undefined : symbolicText(zone);
}
