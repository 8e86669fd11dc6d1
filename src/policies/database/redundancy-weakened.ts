import { defineLoss } from '../forms/loss.ts';
import { moreOf, onOff, several } from '../forms/order.ts';
import { databaseZones } from './database-single-az.ts';

export const redundancyWeakened = defineLoss({
  id: 'redundancy-weakened',
  control: 'multi-az-redundancy',
  severity: 'medium',
  title: 'What stood in several zones, or more than once, no longer does',
  why: 'Until now one zone or one machine could fail and nobody noticed. From this change on they do.',
  remedy: 'Keep the second zone, the replica and the second instance.',
  limits: [
    'A capacity counts when it falls to one or none; from five to two is not a loss of redundancy.',
    'Zones are counted where they are named; of subnets, those whose names are written.',
  ],
  covers: {},
  speaksFor: ['database-single-az', 'compute-single-az', 'multi-az-present'],
  falls: [
    ...databaseZones,
    {
      what: 'several zones',
      terraform: { aws_elasticache_replication_group: 'multi_az_enabled' },
      cloudformation: { 'AWS::ElastiCache::ReplicationGroup': 'MultiAZEnabled' },
      order: onOff,
      byDefault: false,
      lacks: 'stands in one zone',
    },
    {
      what: 'replicas of each shard',
      terraform: { aws_elasticache_replication_group: 'replicas_per_node_group', aws_memorydb_cluster: 'num_replicas_per_shard' },
      cloudformation: { 'AWS::ElastiCache::ReplicationGroup': 'ReplicasPerNodeGroup', 'AWS::MemoryDB::Cluster': 'NumReplicasPerShard' },
      order: several,
      lacks: 'has fewer replicas',
      unknowns: false,
    },
    {
      what: 'least number of instances',
      terraform: { aws_autoscaling_group: 'min_size', aws_appautoscaling_target: 'min_capacity' },
      cloudformation: { 'AWS::AutoScaling::AutoScalingGroup': 'MinSize', 'AWS::ApplicationAutoScaling::ScalableTarget': 'MinCapacity' },
      order: several,
      lacks: 'may come down to one instance',
      unknowns: false,
    },
    {
      what: 'number of instances',
      terraform: { aws_autoscaling_group: 'desired_capacity', aws_ecs_service: 'desired_count' },
      cloudformation: { 'AWS::AutoScaling::AutoScalingGroup': 'DesiredCapacity', 'AWS::ECS::Service': 'DesiredCount' },
      order: several,
      lacks: 'runs once',
      unknowns: false,
    },
    {
      what: 'Availability Zones',
      terraform: { aws_autoscaling_group: 'availability_zones', aws_rds_cluster: 'availability_zones' },
      cloudformation: { 'AWS::AutoScaling::AutoScalingGroup': 'AvailabilityZones', 'AWS::RDS::DBCluster': 'AvailabilityZones' },
      order: moreOf,
      lacks: 'stands in fewer zones',
      unknowns: false,
    },
    {
      what: 'balancing over all zones',
      terraform: { aws_lb: 'enable_cross_zone_load_balancing', aws_elb: 'cross_zone_load_balancing' },
      cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': 'CrossZone' },
      order: onOff,
      lacks: 'serves each zone by itself',
      unknowns: false,
    },
  ],
});
