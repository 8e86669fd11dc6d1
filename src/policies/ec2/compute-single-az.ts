import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import { zonePaths, zonesOf } from '../../model/compute/zones.ts';
import { confidenceIn, traceOf } from '../define-policy.ts';
import type { Violation, ViolationPolicy } from '../define-policy.ts';
import { onOff, several } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';
import type { Rows } from '../forms/row.ts';

const crossZone = {
  what: 'balancing over all zones',
  order: onOff,
  wanted: true,
  lacks: 'serves each zone by itself',
  severity: 'info',
} as const;

const balancing = defineProtection({
  id: 'compute-single-az',
  control: 'multi-az-redundancy',
  severity: 'low',
  title: 'What serves runs in one Availability Zone',
  why: 'One zone fails every now and then, and with it all that runs in it alone.',
  remedy: 'Name subnets of two zones at least.',
  limits: [
    'Zones of subnets that somebody outside gives, or another repository declares, are not known: of those nothing is said.',
    'A load balancer that does not balance over all zones is reported at info severity.',
  ],
  covers: {
    checkov: ['CKV_AWS_138', 'CKV_AWS_152'],
    securityHub: ['AutoScaling.2', 'ELB.10', 'ELB.13', 'ELB.9', 'Lambda.5', 'SageMaker.4'],
  },
  rows: [
    {
      ...crossZone,
      terraform: { aws_elb: 'cross_zone_load_balancing' },
      byDefault: true,
    },
    { ...crossZone, cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': 'CrossZone' }, byDefault: false },
    {
      ...crossZone,
      terraform: { aws_lb: 'enable_cross_zone_load_balancing', aws_alb: 'enable_cross_zone_load_balancing' },
      byDefault: false,
      only: [{ terraform: 'load_balancer_type', is: ['network', 'gateway'] }],
    },
    {
      what: 'number of instances',
      terraform: { aws_sagemaker_endpoint_configuration: 'production_variants[].initial_instance_count' },
      cloudformation: { 'AWS::SageMaker::EndpointConfig': 'ProductionVariants[].InitialInstanceCount' },
      order: several,
      wanted: 2,
      severity: 'info',
      fix: false,
      lacks: 'answers from one machine, and so from one zone',
    },
  ],
});

export const computeSingleAz: ViolationPolicy<'resource'> & Rows<Protection> = {
  ...balancing,
  types: [...new Set([...(balancing.types ?? []), ...zonePaths.keys()])],
  evaluate: (subject: Subject, model: AwsModel) => [...balancing.evaluate(subject, model), ...inOneZone(subject, model)],
};

/** Subnets that somebody outside gives are the rule in modules: of them nothing is said. */
function inOneZone({ address, resource }: Subject, model: AwsModel): Violation[] {
  const { at, answer } = zonesOf(resource, model) ?? { answer: 'several' };
  if (answer !== 'one' || at === undefined) return [];
  const trace = [...traceOf(at), resource.declaration];
  return [{ claim: 'violation', aspect: 'zones', message: `${address} runs in one zone.`, trace, confidence: confidenceIn(at) }];
}
