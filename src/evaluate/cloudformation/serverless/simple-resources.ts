import type { Resource } from '../../../core/resource.ts';
import { become, given, tagsOf } from './made-resource.ts';
import type { Translation } from './translation.ts';

/** `AWS::Serverless::SimpleTable`: a table with one key, paid for by request unless it says how much. */
export function translateTable(parent: Resource): readonly Resource[] {
  const properties = parent.attributes;
  const key = given(properties, 'PrimaryKey');
  const AttributeName = given(key, 'Name') ?? 'id';
  const throughput = given(properties, 'ProvisionedThroughput');
  const types: Readonly<Record<string, string>> = { String: 'S', Number: 'N', Binary: 'B' };
  const type = given(key, 'Type');
  return [
    become(parent, 'AWS::DynamoDB::Table', ['PrimaryKey', 'Tags'], {
      AttributeDefinitions: [{ AttributeName, AttributeType: type?.kind === 'string' ? (types[type.value] ?? type) : (type ?? 'S') }],
      KeySchema: [{ AttributeName, KeyType: 'HASH' }],
      BillingMode: throughput === undefined ? 'PAY_PER_REQUEST' : undefined,
      Tags: given(properties, 'Tags') === undefined ? undefined : tagsOf(properties),
    }),
  ];
}

export function translateLayer(parent: Resource): readonly Resource[] {
  return [
    become(parent, 'AWS::Lambda::LayerVersion', ['ContentUri', 'RetentionPolicy'], { Content: given(parent.attributes, 'ContentUri') }),
  ];
}

/** `AWS::Serverless::Application`: a stack of its own, from the repository of applications or a template. */
export function translateApplication(parent: Resource): readonly Resource[] {
  const location = given(parent.attributes, 'Location');
  return [become(parent, 'AWS::CloudFormation::Stack', ['Location'], { TemplateURL: location })];
}

const graphProperties = ['ApiKeys', 'Auth', 'Cache', 'DataSources', 'Functions', 'Logging', 'Resolvers', 'SchemaInline', 'SchemaUri'];

/** `AWS::Serverless::GraphQLApi`: the API, which logs everything unless it says otherwise. What resolves its fields is not made here, and that is said. */
export function translateGraph(parent: Resource, { scope }: Translation): readonly Resource[] {
  const properties = parent.attributes;
  const logging = given(properties, 'Logging');
  const isOff = logging?.kind === 'bool' && !logging.value;
  const message = `What the transform makes of ${parent.address} (${parent.type}) beside the API is not seen.`;
  scope.sink.add('unsupported', message, parent.declaration.range);
  return [
    become(parent, 'AWS::AppSync::GraphQLApi', graphProperties, {
      AuthenticationType: given(properties, 'Auth', 'Type'),
      LogConfig: logging?.kind === 'map' ? logging : isOff ? undefined : { FieldLogLevel: 'ALL' },
    }),
  ];
}
