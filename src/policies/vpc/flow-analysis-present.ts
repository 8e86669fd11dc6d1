import { managed } from '../../model/evaluated-code.ts';
import { declaredAt, defineEvidence } from '../define-policy.ts';

const analyses: Readonly<Record<string, string>> = {
  aws_cloudwatch_query_definition: 'query',
  aws_glue_catalog_table: 'table',
  aws_athena_named_query: 'query',
  aws_securitylake_data_lake: 'Security Lake',
  'AWS::Logs::QueryDefinition': 'query',
  'AWS::Glue::Table': 'table',
  'AWS::Athena::NamedQuery': 'query',
  'AWS::SecurityLake::DataLake': 'Security Lake',
};

export const flowAnalysisPresent = defineEvidence({
  id: 'flow-analysis-present',
  control: 'network-flow-analysis',
  severity: 'info',
  on: 'resource',
  types: Object.keys(analyses),
  dialects: ['terraform', 'cloudformation'],
  title: 'Flow logs can be searched',
  why: 'Flow logs that nobody can query only cost money. With a table or a query the answer to who talked to whom takes minutes.',
  remedy: 'Declare a table of Athena or a query of CloudWatch Logs Insights over the flow logs.',
  limits: ['Whether a table or a query beside a flow log is about it is not looked at.'],
  covers: {},
  *evaluate({ address, resource }, model) {
    if (!managed(model, 'aws_flow_log', 'AWS::EC2::FlowLog').some(({ root }) => root === resource.root)) return;
    const what = analyses[resource.type] ?? '';
    yield {
      claim: 'evidence',
      scope: 'analysis of flow logs',
      extent: `The ${what} ${address} beside flow logs`,
      trace: declaredAt(resource),
    };
  },
  lost: ({ extent }) => `${extent} is gone, and the change brings nothing in its place.`,
});
