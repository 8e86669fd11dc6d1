import { defineLoss } from '../forms/loss.ts';
import { onOff, ranks, set } from '../forms/order.ts';

export const egressGuardWeakened = defineLoss({
  id: 'egress-guard-weakened',
  control: 'outbound-traffic-control',
  severity: 'medium',
  title: 'A managed service goes past your network to the internet',
  why: 'Notebooks and studios that send their traffic through your network are watched and filtered there. Directly on the internet they are not, and what they read from your data they can send anywhere.',
  remedy: 'Keep the traffic in your network.',
  limits: [],
  covers: {},
  speaksFor: ['store-outside-own-network', 'workload-outside-vpc'],
  falls: [
    {
      what: 'way of the network traffic',
      terraform: { aws_sagemaker_domain: 'app_network_access_type' },
      cloudformation: { 'AWS::SageMaker::Domain': 'AppNetworkAccessType' },
      order: ranks('PublicInternetOnly', 'VpcOnly'),
      byDefault: 'PublicInternetOnly',
      lacks: 'is on the internet past your network',
    },
    {
      what: 'direct way to the internet',
      terraform: { aws_sagemaker_notebook_instance: 'direct_internet_access' },
      cloudformation: { 'AWS::SageMaker::NotebookInstance': 'DirectInternetAccess' },
      order: ranks('Enabled', 'Disabled'),
      byDefault: 'Enabled',
      lacks: 'is on the internet past your network',
    },
    {
      what: 'way of copies and loads through the network',
      terraform: { aws_redshift_cluster: 'enhanced_vpc_routing', aws_redshiftserverless_workgroup: 'enhanced_vpc_routing' },
      cloudformation: { 'AWS::Redshift::Cluster': 'EnhancedVpcRouting', 'AWS::RedshiftServerless::Workgroup': 'EnhancedVpcRouting' },
      order: onOff,
      byDefault: false,
      lacks: 'loads and unloads past your network',
    },
    {
      what: 'network of the function',
      terraform: { aws_lambda_function: 'vpc_config' },
      cloudformation: { 'AWS::Lambda::Function': 'VpcConfig' },
      order: set,
      byDefault: null,
      fall: 'low',
      lacks: 'is on the internet past your network',
    },
  ],
});
