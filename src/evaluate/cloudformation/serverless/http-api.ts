import type { Resource } from '../../../core/resource.ts';
import type { Value } from '../../../core/value.ts';
import { definitionOf } from './api-body.ts';
import { become, given, made, originOfMade, writtenText } from './made-resource.ts';
import { refToMade } from './plain.ts';
import type { Plain } from './plain.ts';
import { authorizerPermissions } from './rest-api.ts';
import type { Translation } from './translation.ts';

const stageProperties = ['AccessLogSettings', 'DefaultRouteSettings', 'RouteSettings', 'StageVariables'];
const ownProperties = [
  ...stageProperties,
  'Auth',
  'CorsConfiguration',
  'DefinitionBody',
  'DefinitionUri',
  'Domain',
  'PropagateTags',
  'StageName',
];

/** `AWS::Serverless::HttpApi`: the API with its routes, and a stage that deploys by itself. */
export function translateHttpApi(parent: Resource, translation: Translation): readonly Resource[] {
  const properties = parent.attributes;
  const name = given(properties, 'StageName');
  const stage = Object.fromEntries(stageProperties.map((one) => [one, given(properties, one)]));
  return [
    become(parent, 'AWS::ApiGatewayV2::Api', ownProperties, {
      Body: definitionOf(parent, translation),
      BodyS3Location: given(properties, 'DefinitionUri'),
      CorsConfiguration: corsOf(given(properties, 'CorsConfiguration')),
    }),
    made(parent, stageAddress(parent.address, name === undefined ? '$default' : (writtenText(name) ?? '')), 'AWS::ApiGatewayV2::Stage', {
      ...stage,
      ApiId: refToMade(parent.address, originOfMade(parent)),
      StageName: name ?? '$default',
      AutoDeploy: true,
    }),
    ...authorizerPermissions(parent),
    ...domainOf(parent),
  ];
}

/** `true` is any origin. */
function corsOf(cors: Value | undefined): Plain {
  return cors?.kind === 'bool' ? (cors.value ? { AllowOrigins: ['*'] } : undefined) : cors;
}

function domainOf(parent: Resource): readonly Resource[] {
  const domain = given(parent.attributes, 'Domain');
  const DomainName = given(domain, 'DomainName');
  if (DomainName === undefined) return [];
  const configuration = {
    CertificateArn: given(domain, 'CertificateArn'),
    EndpointType: given(domain, 'EndpointConfiguration') ?? 'REGIONAL',
    SecurityPolicy: given(domain, 'SecurityPolicy'),
  };
  return [
    made(parent, `${parent.address}DomainName`, 'AWS::ApiGatewayV2::DomainName', {
      DomainName,
      DomainNameConfigurations: [configuration],
      MutualTlsAuthentication: given(domain, 'MutualTlsAuthentication'),
    }),
  ];
}

function stageAddress(api: string, name: string): string {
  if (name === '$default') return `${api}ApiGatewayDefaultStage`;
  return /^[A-Za-z0-9]+$/.test(name) ? `${api}${name}Stage` : `${api}Stage`;
}
