import { defineLoss } from '../forms/loss.ts';
import { less, ranks, set } from '../forms/order.ts';
import { flowLog } from './vpc-flow-logs-missing.ts';

export const vpcFlowLogsWeakened = defineLoss({
  id: 'vpc-flow-logs-weakened',
  control: 'network-flow-analysis',
  severity: 'high',
  title: 'A flow log goes while its VPC stays, or records less',
  why: 'What the network did until now could be looked up. What it does from now on cannot, or only in part.',
  remedy: 'Keep the flow log, with all traffic.',
  limits: [
    'Whether a VPC that is declared elsewhere stays is not seen: that its flow log goes is possible.',
    'Fields that a log format of one’s own loses, and another destination, are not compared.',
  ],
  covers: {},
  speaksFor: ['vpc-flow-logs-missing'],
  companions: [flowLog],
  falls: [
    {
      what: 'recorded traffic',
      terraform: { aws_flow_log: 'traffic_type' },
      cloudformation: { 'AWS::EC2::FlowLog': 'TrafficType' },
      order: ranks(['ACCEPT', 'REJECT'], 'ALL'),
      lacks: 'records only a part of the traffic',
    },
    {
      what: 'whole VPC',
      terraform: { aws_flow_log: 'vpc_id' },
      order: set,
      byDefault: null,
      fall: 'medium',
      lacks: 'records a part of its VPC alone',
    },
    {
      what: 'interval in seconds',
      terraform: { aws_flow_log: 'max_aggregation_interval' },
      cloudformation: { 'AWS::EC2::FlowLog': 'MaxAggregationInterval' },
      order: less,
      byDefault: 600,
      lacks: 'records less often',
    },
  ],
});
