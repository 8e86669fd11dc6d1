import type { Resource } from '../../../core/resource.ts';
import { definitionOf } from './api-body.ts';
import { become, given, made, originOfMade, writtenText } from './made-resource.ts';
import { refToMade } from './plain.ts';
import { authorizerPermissions } from './rest-api.ts';
import type { Translation } from './translation.ts';

const stageProperties = ['AccessLogSettings', 'DefaultRouteSettings', 'RouteSettings', 'StageVariables'];
const ownProperties = [...stageProperties, 'Auth', 'DefinitionBody', 'DefinitionUri', 'Domain', 'PropagateTags', 'StageName'];

/** `AWS::Serverless::HttpApi`: the API with its routes, and a stage that deploys by itself. */
export function translateHttpApi(parent: Resource, translation: Translation): readonly Resource[] {
  const properties = parent.attributes;
  const name = given(properties, 'StageName');
  const stage = Object.fromEntries(stageProperties.map((one) => [one, given(properties, one)]));
  return [
    become(parent, 'AWS::ApiGatewayV2::Api', ownProperties, {
      Body: definitionOf(parent, translation),
      BodyS3Location: given(properties, 'DefinitionUri'),
    }),
    made(parent, stageAddress(parent.address, name === undefined ? '$default' : (writtenText(name) ?? '')), 'AWS::ApiGatewayV2::Stage', {
      ...stage,
      ApiId: refToMade(parent.address, originOfMade(parent)),
      StageName: name ?? '$default',
      AutoDeploy: true,
    }),
    ...authorizerPermissions(parent),
  ];
}

function stageAddress(api: string, name: string): string {
  if (name === '$default') return `${api}ApiGatewayDefaultStage`;
  return /^[A-Za-z0-9]+$/.test(name) ? `${api}${name}Stage` : `${api}Stage`;
}
