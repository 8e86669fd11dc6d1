import { expect, test } from 'vitest';
import { evaluateService } from '../../src/evaluate/serverless-framework/evaluate-service.ts';
import { brief } from '../cloudformation/evaluate.ts';

/** The properties of what the framework makes of a function `f` with these events, by logical id. */
function made(events: string, provider = ''): ReadonlyMap<string, unknown> {
  const text = `service: shop\nprovider:\n  name: aws\n${provider}functions:\n  f:\n    handler: a.b\n    events:\n${events}`;
  const file = { path: 'serverless.yml', text };
  const service = evaluateService({ file, files: new Map([[file.path, file]]) });
  return new Map((service?.resources ?? []).map(({ address, attributes }) => [address, brief(attributes)]));
}

test.each(['/aws/app', '{logGroup: /aws/app}'])('a log group %s may call the function, and no other', (event) => {
  const all = made(`      - cloudwatchLog: ${event}\n`);
  expect(all.get('FLambdaPermissionLogsSubscriptionFilterCloudWatchLog')).toMatchObject({
    Principal: 'logs.amazonaws.com',
    SourceArn: 'arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:/aws/app:*',
  });
  expect(all.get('FLogsSubscriptionFilterCloudWatchLog1')).toMatchObject({ LogGroupName: '/aws/app' });
});

const authorizers = `  httpApi:
    authorizers:
      own: {type: request}
      tokens: {type: jwt}
`;

test.each([
  ['own', 'CUSTOM', 'HttpApiAuthorizerOwn'],
  ['{name: own}', 'CUSTOM', 'HttpApiAuthorizerOwn'],
  ['tokens', 'JWT', 'HttpApiAuthorizerTokens'],
  ['{name: tokens}', 'JWT', 'HttpApiAuthorizerTokens'],
  ['aws_iam', 'AWS_IAM', undefined],
  ['{type: aws_iam}', 'AWS_IAM', undefined],
])('a route of an HTTP API with the authorizer %s is opened by %s', (authorizer, type, id) => {
  const all = made(`      - httpApi: {method: GET, path: /x, authorizer: ${authorizer}}\n`, authorizers);
  const route = all.get('HttpApiRouteGetX') as Readonly<Record<string, unknown>>;
  expect(route['AuthorizationType']).toBe(type);
  expect(String(route['AuthorizerId'])).toContain(String(id));
});

test.each([
  ['true', { AllowOrigins: ['*'] }],
  ['{allowCredentials: true}', { AllowOrigins: ['*'], AllowCredentials: true }],
  ['{allowedOrigins: [https://a.example]}', { AllowOrigins: ['https://a.example'] }],
  ['false', undefined],
])('an HTTP API with cors: %s answers these origins', (cors, answered) => {
  const all = made('      - httpApi: {method: GET, path: /x}\n', `  httpApi:\n    cors: ${cors}\n`);
  const api = all.get('HttpApi') as Readonly<Record<string, unknown>>;
  expect(api['CorsConfiguration']).toEqual(answered);
});

test.each([
  ['true', '/aws/http-api/shop-dev', true],
  ['false', undefined, false],
])('what is asked of an HTTP API with logs: %s goes to %s', (logs, group, isLogged) => {
  const all = made('      - httpApi: {method: GET, path: /x}\n', `  logs:\n    httpApi: ${logs}\n`);
  expect((all.get('HttpApiLogGroup') as Readonly<Record<string, unknown>> | undefined)?.['LogGroupName']).toBe(group);
  const stage = all.get('HttpApiStage') as Readonly<Record<string, unknown>>;
  expect(stage['AccessLogSettings'] !== undefined).toBe(isLogged);
});

test.each([
  ['orders', ['SNSTopicOrders']],
  ['{topicName: orders, displayName: x}', ['SNSTopicOrders']],
  ['arn:aws:sns:eu-west-1:111122223333:orders', []],
  ['{arn: "arn:aws:sns:eu-west-1:111122223333:orders"}', []],
  ['!Ref Orders', []],
])('a topic %s is made, or subscribed to where it is', (event, topics) => {
  const all = made(`      - sns: ${event}\n`);
  expect([...all.keys()].filter((id) => id.startsWith('SNSTopic'))).toEqual(topics);
  expect([...all.keys()].filter((id) => id.includes('SnsSubscription'))).toHaveLength(topics.length === 0 ? 1 : 0);
});

test.each([
  ['true', { AllowOrigins: ['*'], AllowMethods: ['*'] }],
  ['{allowedOrigins: https://a.example, allowedMethods: [GET]}', { AllowOrigins: ['https://a.example'], AllowMethods: ['GET'] }],
  ['{allowCredentials: true}', { AllowOrigins: ['*'], AllowCredentials: true }],
  ['false', undefined],
])('a function URL with cors: %s answers these origins', (cors, answered) => {
  const all = made(`      - sns: orders\n    url: {cors: ${cors}}\n`);
  expect((all.get('FLambdaFunctionUrl') as Readonly<Record<string, unknown>>)['Cors']).toEqual(answered);
});
